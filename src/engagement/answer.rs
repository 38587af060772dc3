//! What a typed text means: a value, nothing yet, or a problem to show at its field.

use chrono::{Datelike, NaiveDate};

use super::day::day_from;
use super::slot::SlotSubject;
use crate::playbook::{Field, Kind};

/// The longest text a field takes, in characters.
const LONGEST: usize = 20_000;

/// A valid answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Value {
    /// Text without surrounding space, not empty.
    Text(String),
    /// A whole number within the field's range.
    Number(u64),
    /// A calendar day.
    Day(NaiveDate),
    /// One of the field's choices.
    Choice(&'static str),
}

impl Value {
    /// The one way to write this value in stored data and statements.
    pub fn canonical(&self) -> String {
        match self {
            Self::Text(text) => text.clone(),
            Self::Number(number) => number.to_string(),
            Self::Day(day) => day.to_string(),
            Self::Choice(choice) => (*choice).to_owned(),
        }
    }
}

/// Why a text is no valid answer. What was typed is kept all the same.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Problem {
    /// Not digits, alone or grouped in threes.
    #[error("not a whole number")]
    NotAWholeNumber,
    /// Below the field's least value.
    #[error("less than {least}")]
    TooSmall {
        /// The smallest number the field takes.
        least: u64,
    },
    /// Above [`Kind::MOST`].
    #[error("more than {most}")]
    TooLarge {
        /// The largest number the field takes.
        most: u64,
    },
    /// Not a calendar day between 1900 and 2199.
    #[error("not a day")]
    NotADay,
    /// Not 8-4-4-4-12 hexadecimal digits.
    #[error("not a GUID")]
    NotAGuid,
    /// None of the field's choices.
    #[error("not one of the choices")]
    NotAChoice,
    /// Longer than a field takes.
    #[error("longer than {most} characters")]
    TooLong {
        /// The most characters a field takes.
        most: u64,
    },
}

/// What the case knows of a field.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Reading {
    /// Nothing was stated.
    Empty,
    /// A valid answer.
    Valid(Value),
    /// Something was typed that is no answer.
    Invalid(Problem),
    /// Two writers differ; a person has to choose.
    Conflict,
}

/// Reads a text as an answer to the field.
///
/// # Errors
/// The [`Problem`] to show at the field.
pub fn read(field: Field, text: &str) -> Result<Option<Value>, Problem> {
    let text = text.trim();
    if text.is_empty() {
        return Ok(None);
    }
    if text.chars().count() > LONGEST {
        return Err(Problem::TooLong {
            most: LONGEST as u64,
        });
    }
    let value = match field.kind() {
        Kind::Line | Kind::Text => Value::Text(text.to_owned()),
        Kind::Number { least } => Value::Number(whole_number(text, least)?),
        Kind::Day => Value::Day(day(text).ok_or(Problem::NotADay)?),
        Kind::Guid => Value::Text(guid(text).ok_or(Problem::NotAGuid)?),
        Kind::Choice(choices) => Value::Choice(
            choices
                .iter()
                .find(|choice| **choice == text)
                .ok_or(Problem::NotAChoice)?,
        ),
    };
    Ok(Some(value))
}

/// What is kept of a typed text: the canonical form once it is valid, the text itself until then.
/// Free text is kept to the letter, since its writer may be in the middle of a word.
pub fn canonical_text(subject: SlotSubject, text: &str) -> String {
    let SlotSubject::Field(field) = subject else {
        return text.to_owned();
    };
    match (field.kind(), read(field, text)) {
        (Kind::Line | Kind::Text, _) | (_, Err(_) | Ok(None)) => text.to_owned(),
        (_, Ok(Some(value))) => value.canonical(),
    }
}

/// "1.000", "1,000", "1 000" and "1'000" are one number in every language; "1.5" is none.
fn whole_number(text: &str, least: u64) -> Result<u64, Problem> {
    let text = normalized_digits(text);
    if let Some(positive) = text.strip_prefix(['-', '−'])
        && digits_of(positive).is_some()
    {
        return Err(Problem::TooSmall { least });
    }
    let digits = digits_of(&text).ok_or(Problem::NotAWholeNumber)?;
    let number = digits.parse().unwrap_or(u64::MAX);
    match number {
        too_small if too_small < least => Err(Problem::TooSmall { least }),
        too_large if too_large > Kind::MOST => Err(Problem::TooLarge { most: Kind::MOST }),
        number => Ok(number),
    }
}

/// The digits of a number that is written plainly or in groups of three with one kind of mark.
fn digits_of(text: &str) -> Option<String> {
    let is_digits = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    if is_digits(text) {
        return Some(text.to_owned());
    }
    let mark = text.chars().find(|character| !character.is_ascii_digit())?;
    let is_grouping = matches!(
        mark,
        '.' | ',' | '\'' | '’' | ' ' | '\u{a0}' | '\u{202f}' | '\u{2009}'
    );
    let mut groups = text.split(mark);
    let first = groups
        .next()
        .filter(|first| is_digits(first) && first.len() <= 3 && !first.starts_with('0'))?;
    let rest: Vec<&str> = groups.collect();
    let is_grouped = is_grouping
        && rest
            .iter()
            .all(|group| is_digits(group) && group.len() == 3);
    is_grouped.then(|| first.to_owned() + &rest.concat())
}

/// Full-width digits and marks, as an input method may type them, in their plain form.
pub fn normalized_digits(text: &str) -> String {
    text.chars()
        .map(|character| match character {
            '０'..='９' | '，' | '．' | '／' | '－' => {
                char::from_u32(character as u32 - 0xFEE0).unwrap_or(character)
            }
            '\u{3000}' => ' ',
            other => other,
        })
        .collect()
}

fn day(text: &str) -> Option<NaiveDate> {
    let day = day_from(text)?;
    (1900..=2199).contains(&day.year()).then_some(day)
}

fn guid(text: &str) -> Option<String> {
    let groups: Vec<&str> = text.trim_matches(['{', '}']).split('-').collect();
    let is_hexadecimal = |group: &&str| group.bytes().all(|byte| byte.is_ascii_hexdigit());
    let lengths: Vec<usize> = groups.iter().map(|group| group.len()).collect();
    (lengths == [8, 4, 4, 4, 12] && groups.iter().all(is_hexadecimal))
        .then(|| groups.join("-").to_ascii_lowercase())
}
