//! The string literals of the Rust sources, and which of them are handed to the catalogue as keys.
//! Comments don't count: a key that only a comment names is used by nobody.

use crate::sources::{files_in, literals_in};

/// The calls whose first value is a key.
const ASKING: [&str; 5] = ["t", "tw", "text", "text_with", "say"];

/// A string literal of the program.
pub struct Literal {
    /// What stands between the quotes.
    pub text: String,
    /// Its file and line.
    pub place: String,
    /// Whether it stands as the key in a call that asks for a text.
    pub is_asked_for: bool,
}

/// Every string literal in `src/**/*.rs`.
pub fn literals() -> Vec<Literal> {
    let sources = files_in(&["src"], &["rs"]);
    sources.iter().flat_map(|source| literals_of(&source.text, &source.path)).collect()
}

fn literals_of(source: &str, path: &str) -> Vec<Literal> {
    let literals = literals_in(source).into_iter().map(|literal| Literal {
        place: format!("{path}:{}", literal.line),
        is_asked_for: is_asked_for(&source[..literal.range.start], &source[literal.range.end..]),
        text: literal.text,
    });
    literals.collect()
}

/// Whether a literal stands between a call's bracket and what may follow a key.
fn is_asked_for(before: &str, after: &str) -> bool {
    let Some(call) = before.trim_end().strip_suffix('(') else {
        return false;
    };
    let is_of_a_name = |one: char| one.is_alphanumeric() || one == '_';
    let name = &call[call.trim_end_matches(is_of_a_name).len()..];
    let after = after.trim_start();
    // `Arguments::text` takes a name and a value; a catalogue's `text` takes nothing but the key.
    let ends_the_call = after.trim_start_matches(',').trim_start().starts_with(')');
    ASKING.contains(&name) && (name != "text" || ends_the_call)
}

#[test]
fn literals_are_told_from_comments_and_characters() {
    let source = r##"
        // text("comment")
        let quote = ('"', '\"', 'a', b'"');
        let plain = "a \" b"; /* "comment" */
        let raw = r#"c " d"#;
        fn lives<'a>(word: &'a str) { catalogue.text("asked"); arguments.text("name", word) }
        text_with(
            "asked-too", &arguments); context_text("not-asked"); say("said",)
    "##;
    let literals = literals_of(source, "a.rs");
    let texts: Vec<&str> = literals.iter().map(|one| one.text.as_str()).collect();
    assert_eq!(texts, ["a \\\" b", "c \" d", "asked", "name", "asked-too", "not-asked", "said"]);
    let asked = literals.iter().filter(|one| one.is_asked_for);
    let asked: Vec<&str> = asked.map(|one| one.text.as_str()).collect();
    assert_eq!(asked, ["asked", "asked-too", "said"]);
}
