//! Who wrote what: ids of cases, writers and changes, and the order between changes.

use std::fmt;

const BASE: u64 = 36;
const DIGITS: &[u8; 36] = b"0123456789abcdefghijklmnopqrstuvwxyz";

fn write_base36(mut number: u64, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
    let mut digits = Vec::new();
    loop {
        digits.push(char::from(DIGITS[(number % BASE) as usize]));
        number /= BASE;
        if number == 0 {
            break;
        }
    }
    formatter.write_str(&digits.iter().rev().collect::<String>())
}

fn parse_base36(text: &str) -> Option<u64> {
    let is_canonical = text
        .bytes()
        .all(|byte| byte.is_ascii_digit() || byte.is_ascii_lowercase());
    if is_canonical && !text.is_empty() {
        u64::from_str_radix(text, 36).ok()
    } else {
        None
    }
}

/// Names a case in addresses, storage keys and files. Random, so that two laptops never meet.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CaseId(pub u64);

impl CaseId {
    /// Reads what [`Display`](fmt::Display) writes: lower-case base 36.
    pub fn parse(text: &str) -> Option<Self> {
        parse_base36(text).map(Self)
    }
}

impl fmt::Display for CaseId {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write_base36(self.0, formatter)
    }
}

/// Names one opening of the page: every tab and every reload is a writer of its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct WriterId(pub u64);

impl WriterId {
    /// Reads what [`Display`](fmt::Display) writes: lower-case base 36.
    pub fn parse(text: &str) -> Option<Self> {
        parse_base36(text).map(Self)
    }
}

impl fmt::Display for WriterId {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write_base36(self.0, formatter)
    }
}

/// Names one change of one case. A later change of the same case has a higher counter; the writer
/// tells changes apart that two tabs made without knowing of each other.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ChangeId {
    /// One more than the highest counter its writer knew in this case.
    pub counter: u64,
    /// Who made it.
    pub writer: WriterId,
}

impl ChangeId {
    /// Reads what [`Display`](fmt::Display) writes: `12-k3f9a`.
    pub fn parse(text: &str) -> Option<Self> {
        let (counter, writer) = text.split_once('-')?;
        let is_plain = counter == "0" || !counter.starts_with(['0', '+']);
        let counter = counter.parse().ok().filter(|_| is_plain)?;
        Some(Self {
            counter,
            writer: WriterId::parse(writer)?,
        })
    }
}

impl fmt::Display for ChangeId {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}-{}", self.counter, self.writer)
    }
}

/// Names a round: the change that added its service.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct RoundId(pub ChangeId);

impl RoundId {
    /// Reads what [`Display`](fmt::Display) writes.
    pub fn parse(text: &str) -> Option<Self> {
        ChangeId::parse(text).map(Self)
    }
}

impl fmt::Display for RoundId {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(formatter)
    }
}

/// Who makes a change and when, as the browser told it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Stamp {
    /// The writer.
    pub writer: WriterId,
    /// The moment, in milliseconds since 1970-01-01 UTC.
    pub at: i64,
    /// The day at the FM's desk, which is what notes and rules go by.
    pub today: chrono::NaiveDate,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_read_back_what_they_write() {
        for number in [0, 1, 35, 36, 1_000_000, u64::MAX] {
            let id = ChangeId {
                counter: number,
                writer: WriterId(number),
            };
            assert_eq!(ChangeId::parse(&id.to_string()), Some(id));
            assert_eq!(
                CaseId::parse(&CaseId(number).to_string()),
                Some(CaseId(number))
            );
        }
    }

    #[test]
    fn ids_refuse_what_they_never_write() {
        for text in [
            "",
            "-",
            "1-",
            "-a",
            "+1-a",
            "01-a",
            "1-A",
            "1-é",
            "99999999999999999999-a",
        ] {
            assert_eq!(ChangeId::parse(text), None, "{text}");
        }
    }
}
