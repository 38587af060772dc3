//! In which letters a file is written. Spreadsheets do not say, but for a mark at the beginning.

use crate::locale::Language;

/// What the browser calls the encoding of a file. One without a mark that is no UTF-8 was written by an older Excel, in
/// the letters of its Windows; which those are, the page's language says.
pub fn encoding(file: &[u8], language: Language) -> &'static str {
    match file {
        [0xff, 0xfe, ..] => "utf-16le",
        [0xfe, 0xff, ..] => "utf-16be",
        // A backup that was damaged stays as readable as it can.
        [b'{', ..] => "utf-8",
        _ if std::str::from_utf8(file).is_ok() => "utf-8",
        _ => match language {
            Language::Japanese => "shift_jis",
            Language::SimplifiedChinese => "gb18030",
            _ => "windows-1252",
        },
    }
}
