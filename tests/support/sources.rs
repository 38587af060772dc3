//! The files of the project as text: their code without comments and tests, and their string literals.
#![allow(dead_code, reason = "each test file uses its part")]

use std::fs;
use std::ops::Range;
use std::path::{Path, PathBuf};

/// A source file: its path from the project's folder, and its text.
pub struct Source {
    pub path: String,
    pub text: String,
}

impl Source {
    /// The lines before its unit tests.
    pub fn program(&self) -> &str {
        let tests = self.text.find("#[cfg(test)]");
        &self.text[..tests.unwrap_or(self.text.len())]
    }

    /// Lines of the program that are no comments, with their numbers.
    pub fn code(&self) -> impl Iterator<Item = (usize, &str)> {
        let lines = self.program().lines().enumerate();
        lines
            .map(|(index, line)| (index + 1, line.split("//").next().unwrap_or_default()))
            .filter(|(_, line)| !line.trim().is_empty())
    }

    /// The names of the modules that lead to it: `engagement`, `case`, `read`.
    pub fn module(&self) -> Vec<String> {
        let below = self.path.trim_start_matches("src/").trim_end_matches(".rs");
        let names = below.split('/').filter(|name| *name != "mod" && *name != "lib");
        names.map(str::to_owned).collect()
    }

    /// The room in which it stands.
    pub fn room(&self) -> String {
        self.module().first().cloned().unwrap_or_default()
    }
}

/// Every file in these folders, or with these names, whose ending is one of these; every one without any.
pub fn files_in(folders: &[&str], endings: &[&str]) -> Vec<Source> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut paths = Vec::new();
    for folder in folders {
        collect(&root.join(folder), &mut paths);
    }
    paths.sort();
    let is_asked_for = |path: &PathBuf| {
        let ending = path.extension().and_then(|it| it.to_str());
        endings.is_empty() || ending.is_some_and(|ending| endings.contains(&ending))
    };
    let read = |path: PathBuf| {
        let text = fs::read_to_string(&path).ok()?;
        let path = path.strip_prefix(root).unwrap_or(&path);
        let path = path.display().to_string();
        Some(Source { path, text })
    };
    let asked_for = paths.into_iter().filter(is_asked_for);
    asked_for.filter_map(read).collect()
}

fn collect(path: &Path, found: &mut Vec<PathBuf>) {
    match fs::read_dir(path) {
        Ok(entries) => {
            let entries = entries.filter_map(Result::ok);
            entries.for_each(|entry| collect(&entry.path(), found));
        }
        Err(_) if path.is_file() => found.push(path.to_owned()),
        Err(_) => {}
    }
}

/// A string literal of a source.
pub struct Literal {
    /// What stands between the quotes.
    pub text: String,
    /// Its line.
    pub line: usize,
    /// Where it stands, its quotes included.
    pub range: Range<usize>,
}

/// The string literals of a source; those in comments do not count.
pub fn literals_in(source: &str) -> Vec<Literal> {
    let mut literals = Vec::new();
    let mut rest = source;
    while let Some(first) = rest.chars().next() {
        let before = &source[..source.len() - rest.len()];
        let (length, text) = next_piece(rest, before, first);
        rest = &rest[length..];
        if let Some(text) = text {
            literals.push(Literal {
                text: text.to_owned(),
                line: before.lines().count().max(1),
                range: before.len()..before.len() + length,
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
