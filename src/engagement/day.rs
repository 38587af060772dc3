//! Days as they are stored: `2026-11-20`, which is also how a day displays.

use chrono::NaiveDate;

/// Reads a day as it is stored; `None` if it is written in any other way.
pub fn day_from(text: &str) -> Option<NaiveDate> {
    let (year, rest) = text.split_once('-')?;
    let (month, day) = rest.split_once('-')?;
    let number = |text: &str, length: usize| {
        let is_plain = text.len() == length && text.bytes().all(|byte| byte.is_ascii_digit());
        is_plain.then(|| text.parse::<u32>().ok()).flatten()
    };
    let year = i32::try_from(number(year, 4)?).ok()?;
    NaiveDate::from_ymd_opt(year, number(month, 2)?, number(day, 2)?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_reads_back_as_it_displays() {
        for text in ["1900-01-01", "2024-02-29", "2026-11-20", "0001-12-31"] {
            assert_eq!(
                day_from(text).map(|day| day.to_string()).as_deref(),
                Some(text)
            );
        }
    }

    #[test]
    fn no_other_way_of_writing_is_a_day() {
        for text in [
            "",
            "2026-11",
            "2026-2-29",
            "2026-02-29",
            "2026-13-01",
            "+026-01-01",
            "2026-01-1 ",
            "20261-1-01",
            "2026-01-01-",
            "２026-01-01",
        ] {
            assert_eq!(day_from(text), None, "{text}");
        }
    }
}
