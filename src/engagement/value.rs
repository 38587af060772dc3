//! What can stand in a field. A text is parsed here once; after that it has a type.

use chrono::{Datelike, NaiveDate};

use crate::playbook::{Field, Kind, Region, When};

/// The years in which a day makes sense.
pub const YEARS: std::ops::RangeInclusive<i32> = 1900..=2199;

/// The longest text of a field, in UTF-16 code units.
pub const LONGEST_TEXT: usize = 10_000;

/// A valid value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Value {
    /// Text, not empty.
    Text(String),
    /// A whole number.
    Number(u32),
    /// A calendar day.
    Day(NaiveDate),
    /// Yes or no.
    Yes(bool),
    /// A region.
    Region(Region),
}

/// What a field holds.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub enum Answer {
    /// Nobody has said anything.
    #[default]
    NotStated,
    /// A valid value.
    Stated(Value),
    /// Something that is none, kept as it was typed, and what is wrong with it.
    #[allow(missing_docs, reason = "what the fields are is said above")]
    Invalid { typed: String, problem: Problem },
    /// Several values, stated without knowing of each other: a person has to choose.
    Conflicting,
}

/// Why a text is no value of its field.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Problem {
    /// Not a whole number.
    NotANumber,
    /// Less than this.
    TooSmall(u32),
    /// More than this.
    TooLarge(u32),
    /// Not a day.
    NotADay,
    /// A day that the calendar does not have.
    NoSuchDay,
    /// A year outside of [`YEARS`].
    YearOutOfRange,
    /// Something happened, or so it says, on a day to come.
    InTheFuture,
    /// Not 8-4-4-4-12 hexadecimal figures.
    NotAGuid,
    /// Not one of the answers.
    NotAChoice,
    /// Longer than this, in UTF-16 code units.
    TooLong(usize),
}

impl Answer {
    /// The value, if one was stated.
    pub fn value(&self) -> Option<&Value> {
        match self {
            Self::Stated(value) => Some(value),
            _ => None,
        }
    }

    /// The text for a form.
    pub fn text(&self) -> String {
        match self {
            Self::NotStated | Self::Conflicting => String::new(),
            Self::Stated(value) => value.canonical(),
            Self::Invalid { typed, .. } => typed.clone(),
        }
    }

    /// Reads what stands in a document.
    pub fn of(field: Field, text: &str) -> Self {
        if text.trim().is_empty() {
            return Self::NotStated;
        }
        match Value::parse(field, text) {
            Ok(value) => Self::Stated(value),
            Err(problem) => Self::Invalid { typed: text.to_owned(), problem },
        }
    }
}

impl Value {
    /// Reads a value's [canonical](Self::canonical) text. Fails with what is wrong with it.
    pub fn parse(field: Field, text: &str) -> Result<Self, Problem> {
        match field.kind() {
            Kind::Line | Kind::Text if text.encode_utf16().count() > LONGEST_TEXT => {
                Err(Problem::TooLong(LONGEST_TEXT))
            }
            Kind::Line | Kind::Text => Ok(Self::Text(text.to_owned())),
            Kind::Number { least } => match text.parse() {
                Err(_) => Err(Problem::NotANumber),
                Ok(number) if number < least => Err(Problem::TooSmall(least)),
                Ok(number) if number > Kind::MOST => Err(Problem::TooLarge(Kind::MOST)),
                Ok(number) => Ok(Self::Number(number)),
            },
            Kind::Day(_) => match day_of(text) {
                None => Err(Problem::NotADay),
                Some(day) if !YEARS.contains(&day.year()) => Err(Problem::YearOutOfRange),
                Some(day) => Ok(Self::Day(day)),
            },
            Kind::Guid if !is_guid(text) => Err(Problem::NotAGuid),
            Kind::Guid => Ok(Self::Text(text.to_owned())),
            Kind::YesNo => match text {
                "yes" => Ok(Self::Yes(true)),
                "no" => Ok(Self::Yes(false)),
                _ => Err(Problem::NotAChoice),
            },
            Kind::Region => Region::from_name(text).map(Self::Region).ok_or(Problem::NotAChoice),
        }
    }

    /// The text in documents, the same in every language: days as `YYYY-MM-DD`, numbers without
    /// marks, choices by their names.
    pub fn canonical(&self) -> String {
        match self {
            Self::Text(text) => text.clone(),
            Self::Number(number) => number.to_string(),
            Self::Day(day) => day.to_string(),
            Self::Yes(yes) => if *yes { "yes" } else { "no" }.to_owned(),
            Self::Region(region) => region.name().to_owned(),
        }
    }

    /// Whether it says the same as another: free text that differs only in marks and spaces does.
    pub fn says_the_same(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Text(one), Self::Text(other)) => words(one).eq(words(other)),
            _ => self == other,
        }
    }
}

impl Field {
    /// What is wrong with a day of this field on a day; nothing with one that can be.
    pub fn problem_on(self, value: &Value, today: NaiveDate) -> Option<Problem> {
        match (self.kind(), value) {
            (Kind::Day(When::Past), Value::Day(day)) if *day > today => Some(Problem::InTheFuture),
            _ => None,
        }
    }
}

/// The day of a text in the form of documents and of the browser's date fields: `YYYY-MM-DD`.
pub fn day_of(text: &str) -> Option<NaiveDate> {
    let mut parts = text.splitn(3, '-');
    let mut number = || parts.next()?.parse::<u32>().ok();
    let (year, month, day) = (number()?, number()?, number()?);
    NaiveDate::from_ymd_opt(i32::try_from(year).ok()?, month, day)
}

/// The letters and figures of a text, in its case.
fn words(text: &str) -> impl Iterator<Item = char> {
    text.chars().filter(|character| character.is_alphanumeric())
}

fn is_guid(text: &str) -> bool {
    let is_hexadecimal = text.bytes().all(|byte| byte == b'-' || byte.is_ascii_hexdigit());
    is_hexadecimal && text.split('-').map(str::len).eq([8, 4, 4, 4, 12])
}
