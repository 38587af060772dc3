//! A file becomes rows of cells, in whatever letters it is written and whatever separates them. Spreadsheets do not say.

use csv_core::{ReadRecordResult, ReaderBuilder};

use super::{FORMULA, Rows};
use crate::locale::Language;

/// The most columns of a table that is read.
pub const MOST_COLUMNS: usize = 100;

/// The most rows: many times what storage has room for.
pub const MOST_ROWS: usize = 20_000;

/// By so many rows it is found out what separates cells.
const SAMPLE: usize = 20;

/// What separates cells: of two that do equally well, the first.
const SEPARATORS: [u8; 4] = *b"\t;,|";

/// Why a text is not read as a table.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NoTable {
    /// It is no text, or has one column of which nobody knows what it is.
    OtherKind,
    /// It has more than [`MOST_COLUMNS`].
    TooWide,
    /// It has more than [`MOST_ROWS`].
    TooLong,
}

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

/// Reads a text that may be anything: a person picked the file, or pasted it. Fails with why it is no table.
pub fn read(text: &str) -> Result<Rows, NoTable> {
    if text.contains('\0') {
        return Err(NoTable::OtherKind);
    }
    let text = text.trim_start_matches('\u{feff}');
    let (said, text) = said_separator(text);
    let separator = said.unwrap_or_else(|| separator(text));
    let mut rows = Rows::new();
    read_into(&mut rows, text, separator, MOST_ROWS)?;
    Ok(rows)
}

/// What Excel's own first line says, and what follows it: `sep=;`.
fn said_separator(text: &str) -> (Option<u8>, &str) {
    let (first, rest) = text.split_once('\n').unwrap_or_default();
    match first.trim_end_matches(['\r', '"']).trim_start_matches('"').as_bytes() {
        [b's' | b'S', b'e' | b'E', b'p' | b'P', b'=', separator] => (Some(*separator), rest),
        _ => (None, text),
    }
}

/// What separates cells: that by which most of the first rows have as many as their headings.
fn separator(text: &str) -> u8 {
    let (mut best, mut most) = (b',', 0);
    for separator in SEPARATORS {
        let mut rows = Rows::new();
        let read = read_into(&mut rows, text, separator, SAMPLE);
        let width = rows.first().map_or(0, Vec::len);
        let count = match (read, width) {
            (Err(NoTable::TooWide), 0) => usize::MAX,
            _ => rows.iter().filter(|row| row.len() == width).count() * width.saturating_sub(1),
        };
        if count > most {
            (best, most) = (separator, count);
        }
    }
    best
}

/// Reads so many rows; those before one that is too wide are read.
fn read_into(rows: &mut Rows, text: &str, separator: u8, most: usize) -> Result<(), NoTable> {
    let mut reader = ReaderBuilder::new().delimiter(separator).build();
    // No row is longer than the text.
    let mut cells = vec![0; text.len()];
    let mut ends = [0; MOST_COLUMNS];
    let (mut rest, mut length, mut count) = (text.as_bytes(), 0, 0);
    loop {
        let (result, taken, written, ended) =
            reader.read_record(rest, &mut cells[length..], &mut ends[count..]);
        rest = &rest[taken..];
        length += written;
        count += ended;
        match result {
            ReadRecordResult::InputEmpty => {}
            ReadRecordResult::OutputFull | ReadRecordResult::OutputEndsFull => {
                return Err(NoTable::TooWide);
            }
            ReadRecordResult::End => return Ok(()),
            ReadRecordResult::Record if rows.len() == most => return Err(NoTable::TooLong),
            ReadRecordResult::Record => {
                let mut start = 0;
                let cell = |end: &usize| {
                    let cell = String::from_utf8_lossy(&cells[start..*end]);
                    start = *end;
                    without_apostrophe(&cell).to_owned()
                };
                rows.push(ends[..count].iter().map(cell).collect());
                (length, count) = (0, 0);
            }
        }
    }
}

/// A cell that was made harmless, as it was before.
fn without_apostrophe(cell: &str) -> &str {
    cell.strip_prefix('\'').filter(|rest| rest.starts_with(FORMULA)).unwrap_or(cell)
}
