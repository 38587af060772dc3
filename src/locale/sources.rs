//! The catalogues' texts for the host, where the tests run. The page fetches the same files, one
//! language at a time, so that the program carries none.

use super::Language;

/// The text of the language's `.ftl` file, for [`Catalogue::new`](super::Catalogue::new).
pub const fn catalogue_source(language: Language) -> &'static str {
    match language {
        Language::English => include_str!("catalogues/en.ftl"),
        Language::German => include_str!("catalogues/de.ftl"),
        Language::SimplifiedChinese => include_str!("catalogues/zh-Hans.ftl"),
        Language::BrazilianPortuguese => include_str!("catalogues/pt-BR.ftl"),
        Language::Japanese => include_str!("catalogues/ja.ftl"),
        Language::Spanish => include_str!("catalogues/es.ftl"),
    }
}
