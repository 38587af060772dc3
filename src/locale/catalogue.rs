//! One language's texts: a Fluent bundle behind an interface that cannot fail once it is made, since
//! a page with one text missing is worth more than no page.

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::types::FluentNumber;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use unic_langid::LanguageIdentifier;

use super::Language;
use super::numbers::{group_with, separator};

/// The texts of one language, by key.
///
/// It can be shared between threads, which signals and statics ask for.
pub struct Catalogue {
    language: Language,
    bundle: FluentBundle<FluentResource>,
}

/// What the keys of a language's catalogue come to in this build.
#[allow(long_running_const_eval, reason = "a catalogue is long")]
fn keys_of_this_build(language: Language) -> u64 {
    match language {
        Language::English => const { sum_of_keys(include_bytes!("catalogues/en.ftl")) },
        Language::German => const { sum_of_keys(include_bytes!("catalogues/de.ftl")) },
        Language::SimplifiedChinese => {
            const { sum_of_keys(include_bytes!("catalogues/zh-Hans.ftl")) }
        }
        Language::BrazilianPortuguese => {
            const { sum_of_keys(include_bytes!("catalogues/pt-BR.ftl")) }
        }
        Language::Japanese => const { sum_of_keys(include_bytes!("catalogues/ja.ftl")) },
        Language::Spanish => const { sum_of_keys(include_bytes!("catalogues/es.ftl")) },
    }
}

/// What a catalogue's keys come to, in whatever order: each stands at the beginning of a line (FNV-1a).
const fn sum_of_keys(source: &[u8]) -> u64 {
    let (mut sum, mut at) = (0_u64, 0);
    while at < source.len() {
        let mut hash = 0xcbf2_9ce4_8422_2325_u64;
        let is_key = source[at].is_ascii_lowercase();
        while is_key && at < source.len() && source[at] > b' ' {
            hash = (hash ^ source[at] as u64).wrapping_mul(0x100_0000_01b3);
            at += 1;
        }
        sum = sum.wrapping_add(if is_key { hash } else { 0 });
        while at < source.len() && source[at] != b'\n' {
            at += 1;
        }
        at += 1;
    }
    sum
}

/// The values of a message's variables, built up in one expression.
///
/// ```
/// use closeout::locale::Arguments;
///
/// let arguments = Arguments::new().text("tenant", "Contoso").number("seats", 1_200);
/// ```
#[derive(Debug, Default)]
pub struct Arguments(FluentArgs<'static>);

impl Arguments {
    /// No values yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `$name` to a text, which is put in as it is, line breaks and control characters included.
    ///
    /// A later value of the same name takes the place of an earlier one.
    pub fn text(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.0.set(name, value.into());
        self
    }

    /// Sets `$name` to `yes` or `no`, by which a message chooses its wording.
    pub fn flag(self, name: &'static str, is_so: bool) -> Self {
        self.text(name, if is_so { "yes" } else { "no" })
    }

    /// Sets `$name` to a number, which selects plural forms and is written with the language's
    /// grouping, such as 1,000 or 1.000.
    pub fn number(mut self, name: &'static str, value: u32) -> Self {
        self.0.set(name, value);
        self
    }
}

impl Default for Catalogue {
    /// One without texts.
    fn default() -> Self {
        let language = Language::English;
        Self { language, bundle: empty_bundle(language) }
    }
}

impl Catalogue {
    /// Reads a catalogue from the text of its `.ftl` file.
    ///
    /// `None` if any part of the source is no Fluent syntax or a key stands twice, as `milestone` and `-milestone`, which
    /// are the same key to Fluent: half a catalogue is never given.
    pub fn new(language: Language, source: &str) -> Option<Catalogue> {
        let resource = FluentResource::try_new(source.to_owned()).ok()?;
        let mut bundle = empty_bundle(language);
        bundle.add_resource(resource).ok()?;
        Some(Catalogue { language, bundle })
    }

    /// Reads a catalogue that was fetched. `None` for one that came in part, or that belongs to another build: a text
    /// that is not there would stand as its key in a note.
    pub fn of_this_build(language: Language, source: &str) -> Option<Catalogue> {
        let is_complete = sum_of_keys(source.as_bytes()) == keys_of_this_build(language);
        is_complete.then(|| Self::new(language, source)).flatten()
    }

    /// The language that the catalogue was made for.
    pub fn language(&self) -> Language {
        self.language
    }

    /// Whether [`text`](Self::text) has a text for this key.
    pub fn has(&self, key: &str) -> bool {
        self.bundle.get_message(key).is_some_and(|message| message.value().is_some())
    }

    /// The text of a message without variables. A missing one gives its key in ⟨⟩.
    pub fn text(&self, key: &str) -> String {
        self.text_with(key, &Arguments::new())
    }

    /// The text of a message, filled with the arguments, which also reach the messages that it
    /// refers to.
    ///
    /// A missing message gives its key in ⟨⟩ and a missing argument its name in braces, so that
    /// both show. An argument the message doesn't use is passed over.
    pub fn text_with(&self, key: &str, arguments: &Arguments) -> String {
        let message = self.bundle.get_message(key);
        let Some(pattern) = message.and_then(|message| message.value()) else {
            return format!("⟨{key}⟩");
        };
        // What goes wrong inside a message is visible in its text; the list says nothing more.
        let mut problems = Vec::new();
        self.bundle.format_pattern(pattern, Some(&arguments.0), &mut problems).into_owned()
    }
}

fn empty_bundle(language: Language) -> FluentBundle<FluentResource> {
    // All six tags are valid; a test asks each for its plurals, which an undetermined language
    // would not have.
    let identifier: LanguageIdentifier = language.tag().parse().unwrap_or_default();
    let mut bundle = FluentBundle::new_concurrent(vec![identifier]);
    // Isolation marks are invisible and would end up in the notes.
    bundle.set_use_isolating(false);
    // A formatter is a plain function, so it can't hold the language: one for each separator.
    bundle.set_formatter(Some(match separator(language) {
        '.' => |value, _| written_number(value, '.'),
        _ => |value, _| written_number(value, ','),
    }));
    bundle
}

/// How a number is written where it stands in a text. Selectors get the number itself, before this.
fn written_number(value: &FluentValue<'_>, separator: char) -> Option<String> {
    let FluentValue::Number(FluentNumber { value, .. }) = value else { return None };
    let is_whole = value.fract() == 0.0 && *value >= 0.0;
    is_whole.then(|| group_with(*value as u32, separator))
}
