//! Days as China and Japan write them besides: figures in characters, and years of an era.

use chrono::{Datelike, NaiveDate};

/// The eras of Japan since 1989, the last one first: the year before its first, and its first day.
const ERAS: [(u32, (i32, u32, u32)); 2] = [(2018, (2019, 5, 1)), (1988, (1989, 1, 8))];

/// A text that begins with a year of an era, with the common one instead, and which era that is.
pub(super) fn without_era(text: &str, names: &[(u32, String)]) -> Option<(String, u32)> {
    names.iter().find_map(|(era, name)| {
        // Its first year has a character of its own.
        let year = text.strip_prefix(name.as_str())?.trim_start().replacen('元', "1", 1);
        let rest = year.trim_start_matches(|figure: char| figure.is_ascii_digit());
        let number: u32 = year.strip_suffix(rest)?.parse().ok()?;
        let (before, _) = ERAS.get(*era as usize - 1)?;
        Some((format!("{}{rest}", before.saturating_add(number)), *era))
    })
}

/// Whether a day is one of the era.
pub(super) fn is_of_era(date: NaiveDate, era: u32) -> bool {
    let day = (date.year(), date.month(), date.day());
    (1..).zip(ERAS).find(|(_, (_, first))| day >= *first).is_some_and(|(number, _)| number == era)
}

/// The text with figures for the characters of numbers up to 99 and of years: 二〇二六, 十一, 二十七.
pub(super) fn with_figures(text: &str) -> String {
    let mut text = text.replace(['○', '◯', '零'], "0");
    for (figure, character) in ('0'..).zip("〇一二三四五六七八九".chars()) {
        text = text.replace(character, figure.encode_utf8(&mut [0; 4]));
    }
    let is_figure = |character: char| character.is_ascii_digit();
    let mut parts = text.split('十');
    let mut plain = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        plain.push_str(if plain.ends_with(is_figure) { "" } else { "1" });
        plain.push_str(if part.starts_with(is_figure) { "" } else { "0" });
        plain.push_str(part);
    }
    plain
}
