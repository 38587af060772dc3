//! The six languages of the page, the e-mails and the notes, with the tags by which links, files and
//! `<html lang>` name them.

/// One of the six languages.
///
/// The order is that of the public contract, and the order in which a person chooses among them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Language {
    /// `en`, with the day before the month.
    English,
    /// `de`
    German,
    /// `zh-Hans`
    SimplifiedChinese,
    /// `pt-BR`
    BrazilianPortuguese,
    /// `ja`
    Japanese,
    /// `es`
    Spanish,
}

impl Language {
    /// Every language once, in the order of the contract.
    pub const ALL: [Language; 6] = [
        Language::English,
        Language::German,
        Language::SimplifiedChinese,
        Language::BrazilianPortuguese,
        Language::Japanese,
        Language::Spanish,
    ];

    /// The tag of the public contract: one of `en de zh-Hans pt-BR ja es`.
    ///
    /// It is also a valid BCP 47 tag, for `<html lang>`, and the name of the catalogue's file.
    pub const fn tag(self) -> &'static str {
        self.names().0
    }

    /// The language whose tag this is, in capitals or not.
    ///
    /// Gives `None` for every other tag, also for `zh` or `pt`: what a browser asks for is guessed at
    /// by the script that runs before the program.
    pub fn from_tag(tag: &str) -> Option<Language> {
        Language::ALL.into_iter().find(|language| language.tag().eq_ignore_ascii_case(tag))
    }

    /// The language's name in itself, so that it is found by a person who reads no other.
    pub const fn endonym(self) -> &'static str {
        self.names().1
    }

    const fn names(self) -> (&'static str, &'static str) {
        match self {
            Language::English => ("en", "English"),
            Language::German => ("de", "Deutsch"),
            Language::SimplifiedChinese => ("zh-Hans", "简体中文"),
            Language::BrazilianPortuguese => ("pt-BR", "Português (Brasil)"),
            Language::Japanese => ("ja", "日本語"),
            Language::Spanish => ("es", "Español"),
        }
    }
}
