//! The string literals of the Rust sources, and which of them are handed to the catalogue as keys.
//! Comments don't count: a key that only a comment names is used by nobody.

use std::fs;
use std::path::{Path, PathBuf};

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
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut files = Vec::new();
    collect_files(&root.join("src"), &mut files);
    let literals_of = |file: &PathBuf| {
        let source = fs::read_to_string(file).expect("a source is readable");
        let name = file.strip_prefix(root).unwrap_or(file).display().to_string();
        literals_in(&source, &name)
    };
    files.iter().flat_map(literals_of).collect()
}

fn collect_files(folder: &Path, files: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).expect("a folder of sources is readable") {
        let path = entry.expect("its entries are too").path();
        if path.is_dir() {
            collect_files(&path, files);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            files.push(path);
        }
    }
}

fn literals_in(source: &str, name: &str) -> Vec<Literal> {
    let mut literals = Vec::new();
    let mut rest = source;
    while let Some(first) = rest.chars().next() {
        let before = &source[..source.len() - rest.len()];
        let (length, text) = next_piece(rest, before, first);
        rest = &rest[length..];
        if let Some(text) = text {
            literals.push(Literal {
                text: text.to_owned(),
                place: format!("{name}:{}", before.lines().count().max(1)),
                is_asked_for: is_asked_for(before, rest),
            });
        }
    }
    literals
}

/// The length of the piece that the source begins with, and what stands in it if it is a literal.
fn next_piece<'a>(rest: &'a str, before: &str, first: char) -> (usize, Option<&'a str>) {
    let to_end_of = |end: &str| rest.find(end).map_or(rest.len(), |at| at + end.len());
    match first {
        '/' if rest.starts_with("//") => (to_end_of("\n"), None),
        '/' if rest.starts_with("/*") => (to_end_of("*/"), None),
        '"' => {
            let inside = length_of_plain_literal(&rest[1..]);
            ((inside + 2).min(rest.len()), Some(&rest[1..1 + inside]))
        }
        'r' if !before.ends_with(|one: char| one.is_alphanumeric() || one == '_') => {
            raw_literal(rest).unwrap_or((1, None))
        }
        // A quote as a character would look like the beginning of a literal.
        '\'' if rest.starts_with("'\"'") => (3, None),
        '\'' if rest.starts_with("'\\\"'") => (4, None),
        other => (other.len_utf8(), None),
    }
}

fn length_of_plain_literal(inside: &str) -> usize {
    let mut is_escaped = false;
    for (index, character) in inside.char_indices() {
        match character {
            '"' if !is_escaped => return index,
            '\\' => is_escaped = !is_escaped,
            _ => is_escaped = false,
        }
    }
    inside.len()
}

fn raw_literal(rest: &str) -> Option<(usize, Option<&str>)> {
    let hashes = rest[1..].len() - rest[1..].trim_start_matches('#').len();
    let inside = rest[1 + hashes..].strip_prefix('"')?;
    let end = format!("\"{}", "#".repeat(hashes));
    let length = inside.find(&end)?;
    Some((1 + hashes + 1 + length + end.len(), Some(&inside[..length])))
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
    let literals = literals_in(source, "a.rs");
    let texts: Vec<&str> = literals.iter().map(|one| one.text.as_str()).collect();
    assert_eq!(texts, ["a \\\" b", "c \" d", "asked", "name", "asked-too", "not-asked", "said"]);
    let asked = literals.iter().filter(|one| one.is_asked_for);
    let asked: Vec<&str> = asked.map(|one| one.text.as_str()).collect();
    assert_eq!(asked, ["asked", "asked-too", "said"]);
}
