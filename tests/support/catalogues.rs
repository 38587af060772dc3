//! The catalogues' texts. The page fetches the same files, one language at a time.

use closeout::locale::Language;

/// The text of the language's `.ftl` file.
pub const fn catalogue_source(language: Language) -> &'static str {
    match language {
        Language::English => include_str!("../../src/locale/catalogues/en.ftl"),
        Language::German => include_str!("../../src/locale/catalogues/de.ftl"),
        Language::SimplifiedChinese => include_str!("../../src/locale/catalogues/zh-Hans.ftl"),
        Language::BrazilianPortuguese => include_str!("../../src/locale/catalogues/pt-BR.ftl"),
        Language::Japanese => include_str!("../../src/locale/catalogues/ja.ftl"),
        Language::Spanish => include_str!("../../src/locale/catalogues/es.ftl"),
    }
}
