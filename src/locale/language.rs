//! The six languages of the page, the e-mails and the notes, with the tags by which links, files and
//! `<html lang>` name them.

named! {
    /// One of the six languages, in the order of the public contract, in which a person chooses among them. Its word is
    /// the tag of the contract: a valid BCP 47 tag, for `<html lang>`, and the name of the catalogue's file. What else a
    /// browser asks for is guessed at by the script that runs before the program.
    pub enum Language: tag, from_tag;
    /// The language's name in itself, so that it is found by a person who reads no other.
    endonym: &'static str {
        /// With the day before the month.
        English = "en" => "English",
        German = "de" => "Deutsch",
        SimplifiedChinese = "zh-Hans" => "简体中文",
        BrazilianPortuguese = "pt-BR" => "Português (Brasil)",
        Japanese = "ja" => "日本語",
        Spanish = "es" => "Español",
    }
}
