//! The invariants of the house, each held by a test, since an untested rule drifts: which module may
//! know which, who touches the browser, where sentences stand, and what a file looks like.
#![allow(
    clippy::expect_used,
    clippy::panic,
    reason = "a test stops at once, and these are its helpers"
)]

#[path = "catalogues/program.rs"]
#[allow(dead_code, reason = "the catalogues' test asks for more")]
mod program;

use std::fs;
use std::path::{Path, PathBuf};

use rstest::rstest;

/// A source file: its path from the project's folder, and its lines.
struct Source {
    path: String,
    text: String,
}

impl Source {
    /// Lines that are no comments, with their numbers.
    fn code(&self) -> impl Iterator<Item = (usize, &str)> {
        let lines = self.text.lines().enumerate();
        lines
            .map(|(index, line)| (index + 1, line.split("//").next().unwrap_or_default()))
            .filter(|(_, line)| !line.trim().is_empty())
    }

    /// The module in which the file stands: the first folder below `src`, or the file itself.
    fn module(&self) -> &str {
        let below = self.path.trim_start_matches("src/");
        let name = below.split('/').next().unwrap_or_default();
        name.trim_end_matches(".rs")
    }
}

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn collect(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).expect("a folder is readable") {
        let path = entry.expect("its entries are too").path();
        if path.is_dir() {
            collect(&path, found);
        } else {
            found.push(path);
        }
    }
}

fn files_in(folders: &[&str], endings: &[&str]) -> Vec<Source> {
    let mut paths = Vec::new();
    for folder in folders {
        let path = root().join(folder);
        if path.is_dir() {
            collect(&path, &mut paths);
        } else if path.is_file() {
            paths.push(path);
        }
    }
    paths.sort();
    let is_asked_for = |path: &PathBuf| {
        let ending = path.extension().and_then(|it| it.to_str());
        endings.is_empty() || ending.is_some_and(|ending| endings.contains(&ending))
    };
    let read = |path: PathBuf| {
        let text = fs::read_to_string(&path).ok()?;
        let path = path.strip_prefix(root()).unwrap_or(&path);
        let path = path.display().to_string();
        Some(Source { path, text })
    };
    paths
        .into_iter()
        .filter(is_asked_for)
        .filter_map(read)
        .collect()
}

fn sources() -> Vec<Source> {
    files_in(&["src"], &["rs"])
}

/// Fails with every place that breaks a rule.
fn check(rule: &str, broken: &[String]) {
    assert!(broken.is_empty(), "{rule}:\n{}", broken.join("\n"));
}

/// Places in which the code of some files names one of the words.
fn naming(is_held: impl Fn(&Source) -> bool, words: &[&str]) -> Vec<String> {
    let mut places = Vec::new();
    for source in sources().iter().filter(|source| is_held(source)) {
        for (number, line) in source.code() {
            for word in words.iter().filter(|word| has_word(line, word)) {
                places.push(format!("{}:{number} names {word}", source.path));
            }
        }
    }
    places
}

/// Whether a line has the word by itself, not as a part of a longer name.
fn has_word(line: &str, word: &str) -> bool {
    let is_name = |character: char| character.is_alphanumeric() || character == '_';
    line.match_indices(word).any(|(start, _)| {
        let before = line[..start].chars().next_back();
        let after = line[start + word.len()..].chars().next();
        let goes_on = word.ends_with(is_name) && after.is_some_and(is_name);
        !goes_on && !before.is_some_and(is_name)
    })
}

const PURE: &[&str] = &[
    "sorted",
    "playbook",
    "engagement",
    "notes",
    "mail",
    "handout",
    "locale",
];

/// The one file of the store that touches the browser.
const EDGE_OF_STORE: &str = "src/store/local.rs";

fn is_pure(source: &Source) -> bool {
    let in_store = source.module() == "store" && source.path != EDGE_OF_STORE;
    PURE.contains(&source.module()) || in_store
}

#[test]
fn the_rules_know_no_browser_and_no_leptos() {
    let words = [
        "web_sys",
        "js_sys",
        "wasm_bindgen",
        "gloo_storage",
        "gloo",
        "leptos",
    ];
    check("a pure module names the browser", &naming(is_pure, &words));
}

#[test]
fn the_rules_read_no_clock() {
    let words = ["Utc::now", "Local::now", "SystemTime", "Instant"];
    check("a pure module names a clock", &naming(is_pure, &words));
}

#[test]
fn only_the_page_knows_leptos() {
    let held = |source: &Source| !matches!(source.module(), "ui" | "main");
    check("Leptos outside of the page", &naming(held, &["leptos"]));
}

#[test]
fn only_store_and_browser_touch_the_browser() {
    let held = |source: &Source| {
        source.path != EDGE_OF_STORE && !matches!(source.module(), "browser" | "main")
    };
    let words = [
        "js_sys",
        "wasm_bindgen",
        "wasm_bindgen_futures",
        "gloo_storage",
        "gloo",
    ];
    check("the browser outside of its rooms", &naming(held, &words));
}

/// An event brings its element along, so the page may name the types of both. What it does with the
/// browser it asks of `browser` and `store`.
#[test]
fn of_the_browser_the_page_names_types_alone() {
    let mut broken = Vec::new();
    for source in sources().iter().filter(|source| source.module() == "ui") {
        for (number, line) in source.code() {
            for (start, found) in line.match_indices("web_sys::") {
                let name = line[start + found.len()..].trim_start_matches('{');
                if !name.starts_with(char::is_uppercase) {
                    broken.push(format!("{}:{number} {}", source.path, line.trim()));
                }
            }
        }
    }
    check("the page calls the browser itself", &broken);
    let calls = [
        "window()",
        "document()",
        "local_storage()",
        "session_storage()",
    ];
    let held = |source: &Source| source.module() == "ui";
    check("the page calls the browser itself", &naming(held, &calls));
}

/// Which modules each may name; itself it may always name.
#[rstest]
#[case("sorted", &[])]
#[case("playbook", &[])]
#[case("engagement", &["playbook"])]
#[case("locale", &[])]
#[case("notes", &["engagement", "playbook", "locale"])]
#[case("mail", &["engagement", "playbook", "locale"])]
#[case("handout", &["notes", "mail", "engagement", "playbook", "locale"])]
// The settings hold languages.
#[case("store", &["engagement", "playbook", "locale"])]
// After a crash the page hands out what is stored.
#[case("browser", &["store"])]
#[case("ui", &["store", "browser", "handout", "notes", "mail", "engagement", "playbook", "locale"])]
fn arrows_go_one_way(#[case] module: &str, #[case] known: &[&str]) {
    let mut broken = Vec::new();
    for source in sources().iter().filter(|source| source.module() == module) {
        for (number, line) in source.code() {
            for (start, found) in line.match_indices("crate::") {
                let name = line[start + found.len()..]
                    .split(|it: char| !it.is_alphanumeric() && it != '_');
                let name = name.into_iter().next().unwrap_or_default();
                // Maps and sets know nothing of what they hold, like those of the standard library.
                if name != module && name != "sorted" && !known.contains(&name) {
                    broken.push(format!("{}:{number} {}", source.path, line.trim()));
                }
            }
        }
    }
    check(&format!("{module} knows too much"), &broken);
}

#[test]
fn every_module_has_its_place_in_the_house() {
    let known = ["lib", "main", "store", "browser", "ui"];
    let is_new =
        |source: &&Source| !known.contains(&source.module()) && !PURE.contains(&source.module());
    let broken: Vec<String> = sources()
        .iter()
        .filter(is_new)
        .map(|it| it.path.clone())
        .collect();
    check("a module that no rule here holds", &broken);
}

#[test]
fn what_is_stored_has_types_of_its_own() {
    let held = |source: &Source| PURE.contains(&source.module());
    let words = ["serde", "serde_json", "Serialize", "Deserialize"];
    check(
        "a type of the case knows how it is stored",
        &naming(held, &words),
    );
}

#[test]
fn every_file_says_what_it_is_for() {
    let mut broken = Vec::new();
    for source in files_in(&["src", "tests"], &["rs"]) {
        let says = source
            .text
            .lines()
            .take_while(|line| line.starts_with("//!"))
            .count();
        if says == 0 {
            broken.push(source.path);
        }
    }
    check("a file begins without a word on what it is for", &broken);
}

#[test]
fn no_file_of_the_program_is_long() {
    let is_long = |source: &&Source| source.text.lines().count() > 300;
    let sources = sources();
    let long = sources.iter().filter(is_long);
    let broken: Vec<String> = long
        .map(|it| format!("{} {}", it.path, it.text.lines().count()))
        .collect();
    check(
        "a file of more than 300 lines is about more than one thing",
        &broken,
    );
}

// Sentences.

/// English that FTOP itself uses, whatever the language of the note.
const PORTAL_ENGLISH: &[&str] = &["src/playbook/", "src/notes/"];

#[test]
fn no_sentence_for_a_person_stands_in_rust() {
    let sources = sources();
    let is_sentence = |literal: &&program::Literal| {
        let (path, number) = literal.place.rsplit_once(':').expect("a place has a line");
        let source = sources.iter().find(|source| source.path == path);
        let source = source.expect("a literal stands in a source");
        let number: usize = number.parse().expect("it is a number");
        let lines: Vec<&str> = source.text.lines().collect();
        let tests = lines.iter().position(|line| line.trim() == "#[cfg(test)]");
        let near = lines[number.saturating_sub(3)..number.min(lines.len())].join(" ");
        !PORTAL_ENGLISH.iter().any(|folder| path.starts_with(folder))
            && tests.is_none_or(|tests| number <= tests)
            && !near.contains("#[error(")
            && !near.contains("reason =")
            && reads_as_sentence(&literal.text)
            && !is_list_of_names(&literal.text, &near)
    };
    let literals = program::literals();
    let found = literals.iter().filter(is_sentence);
    let broken: Vec<String> = found
        .map(|it| format!("{} {:?}", it.place, it.text))
        .collect();
    check(
        "a sentence stands in Rust and not in the catalogues",
        &broken,
    );
}

/// What reads as words and is for no person: the names of languages, each in its own, are the same
/// in every catalogue; the other is how a library words its error.
const NO_SENTENCES: &[&str] = &["Português (Brasil)", "recursion limit"];

/// Two words beside each other; neither placeholders nor selectors nor addresses are words.
fn reads_as_sentence(text: &str) -> bool {
    let pieces = text
        .split('{')
        .map(|it| it.split_once('}').map_or(it, |(_, after)| after));
    let plain = pieces.collect::<String>();
    let is_word = |word: &&str| word.chars().filter(|it| it.is_alphabetic()).count() > 1;
    let is_code = plain.contains(['[', '@']) || plain.contains("://");
    plain.split_whitespace().filter(is_word).count() > 1
        && !is_code
        && !NO_SENTENCES.contains(&text)
}

/// Class names and the like: lower-case words, one of them joined by a hyphen, or where an
/// attribute says so.
fn is_list_of_names(text: &str, near: &str) -> bool {
    let is_name = |word: &str| {
        word.chars()
            .all(|it| it.is_ascii_lowercase() || it.is_ascii_digit() || it == '-')
    };
    let is_attribute = ["class", "rel=", "aria-describedby="]
        .iter()
        .any(|it| near.contains(it));
    text.split_whitespace().all(is_name) && (is_attribute || text.contains('-'))
}

#[rstest]
#[case("Cannot start yet", "", true)]
#[case("not stated", "<p>", true)]
#[case("card services", "class=\"card services\"", false)]
#[case("field field-wide", "", false)]
#[case("saved", "", false)]
#[case("the file could not be read", "<p>", true)]
#[case("{page} – {NAME}", "", false)]
#[case("{count} cases were added", "", true)]
#[case("main [data-round] :is(h1, h2)", "", false)]
#[case("Megan Bowen <megan.bowen@contoso.com>", "", false)]
fn a_sentence_is_told_from_names(#[case] text: &str, #[case] near: &str, #[case] expected: bool) {
    assert_eq!(
        reads_as_sentence(text) && !is_list_of_names(text, near),
        expected
    );
}

// Words that are nobody's business here.

/// Halves, so that this file does not name what it looks for.
const FOREIGN: &[(&str, &str)] = &[
    ("/wo", "rk/"),
    ("/ro", "ot/"),
    ("/tm", "p/"),
    ("clau", "de"),
    ("anthro", "pic"),
    ("chat", "gpt"),
    ("open", "ai"),
    ("copi", "lot"),
    ("language mo", "del"),
    ("coordin", "ator"),
    ("-hel", "per's"),
    ("design", ".md"),
    ("playbook", ".md"),
    ("ftop", ".md"),
    ("style", ".md"),
    ("brief", ".md"),
];

#[test]
fn the_project_speaks_of_itself_alone() {
    let folders = [
        "src",
        "tests",
        "style",
        "scripts",
        "docs",
        ".github",
        ".ci",
        "Makefile",
        "index.html",
        "README.md",
        "CONTRIBUTING.md",
        "CHANGELOG.md",
        "Cargo.toml",
        "Trunk.toml",
        "package.json",
        "playwright.config.ts",
    ];
    let mut broken = Vec::new();
    for source in files_in(&folders, &[]) {
        for (index, line) in source.text.to_lowercase().lines().enumerate() {
            for (first, second) in FOREIGN {
                if line.contains(&format!("{first}{second}")) {
                    broken.push(format!("{}:{} {first}{second}", source.path, index + 1));
                }
            }
        }
    }
    check("a word that does not belong here", &broken);
}
