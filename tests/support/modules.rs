//! Which file of the program uses which, read from its paths: a name that a module passes on counts as
//! use of the file that it comes from.

use std::collections::{BTreeMap, BTreeSet};

use super::sources::Source;

/// The names of the modules that lead to a file.
pub type Module = Vec<String>;

/// The files of the program, what each passes on, and the paths that each uses.
pub struct Modules {
    files: BTreeMap<Module, File>,
}

#[derive(Default)]
struct File {
    passes_on: Vec<Vec<String>>,
    uses: Vec<Vec<String>>,
}

impl Modules {
    pub fn of(sources: &[Source]) -> Self {
        let files = sources.iter().map(|source| (source.module(), File::of(source)));
        Self { files: files.collect() }
    }

    /// The files that each file uses.
    pub fn arrows(&self) -> BTreeMap<&Module, BTreeSet<&Module>> {
        let used_by = |module: &Module, file: &File| {
            let paths = file.uses.iter();
            let found = paths.filter_map(|path| self.file_of(module, path, 0));
            let mut used: BTreeSet<&Module> = found.collect();
            used.remove(module);
            used
        };
        let files = self.files.iter();
        files.map(|(module, file)| (module, used_by(module, file))).collect()
    }

    /// The file that a path leads to, from a module; `None` where that is none of the program's.
    fn file_of(&self, from: &Module, path: &[String], depth: usize) -> Option<&Module> {
        let mut at = from.clone();
        let mut rest = path;
        match rest.first().map(String::as_str) {
            Some("crate") => (at, rest) = (Vec::new(), &rest[1..]),
            Some("self") => rest = &rest[1..],
            Some("super") => {
                while rest.first().is_some_and(|name| name == "super") {
                    at.pop();
                    rest = &rest[1..];
                }
            }
            Some(first) => {
                let mut child = at.clone();
                child.push(first.to_owned());
                self.files.get(&child)?;
            }
            None => return None,
        }
        while let Some(name) = rest.first() {
            let mut child = at.clone();
            child.push(name.clone());
            if self.files.contains_key(&child) {
                (at, rest) = (child, &rest[1..]);
                continue;
            }
            let passed_on = self.files.get(&at)?.passes_on.iter();
            let mut passed_on = passed_on.filter(|path| path.last() == Some(name));
            if let Some(path) = passed_on.next().filter(|_| depth < 9) {
                return self.file_of(&at, path, depth + 1);
            }
            break;
        }
        self.files.get_key_value(&at).map(|(module, _)| module)
    }
}

impl File {
    fn of(source: &Source) -> Self {
        let code: Vec<&str> = source.code().map(|(_, line)| line).collect();
        let code = code.join("\n");
        let mut file = Self::default();
        let mut rest = code.as_str();
        while let Some((before, after)) = split_at_use(rest) {
            file.uses.extend(inline_paths(before));
            let (tree, behind) = after.split_once(';').unwrap_or((after, ""));
            let is_passed_on =
                before.trim_end().ends_with("pub") || before.trim_end().ends_with(')');
            let paths = expand(tree);
            if is_passed_on {
                file.passes_on.extend(paths);
            } else {
                file.uses.extend(paths);
            }
            rest = behind;
        }
        file.uses.extend(inline_paths(rest));
        file
    }
}

/// The code before the next `use`, and after it.
fn split_at_use(code: &str) -> Option<(&str, &str)> {
    let is_beginning = |before: &str| {
        let line = before.rsplit('\n').next().unwrap_or_default().trim();
        line.is_empty() || line == "pub" || line.starts_with("pub(")
    };
    let mut found = code.match_indices("use ");
    let (at, word) = found.find(|(at, _)| is_beginning(&code[..*at]))?;
    Some((&code[..at], &code[at + word.len()..]))
}

/// The paths of a `use` tree, one for each of its leaves.
fn expand(tree: &str) -> Vec<Vec<String>> {
    let tree = tree.trim();
    let Some((start, inside)) = tree.split_once('{') else {
        let path = tree.split(" as ").next().unwrap_or_default();
        let names = path.split("::").map(|name| name.trim().to_owned());
        return vec![names.filter(|name| !name.is_empty() && name != "*").collect()];
    };
    let start: Vec<String> = expand(start).concat();
    let inside = inside.trim_end().strip_suffix('}').unwrap_or(inside);
    let mut paths = Vec::new();
    for branch in branches(inside) {
        for path in expand(branch) {
            let path = path.into_iter().filter(|name| name != "self");
            paths.push(start.iter().cloned().chain(path).collect());
        }
    }
    paths
}

fn branches(inside: &str) -> Vec<&str> {
    let (mut depth, mut from, mut found) = (0, 0, Vec::new());
    for (at, character) in inside.char_indices() {
        match character {
            '{' => depth += 1,
            '}' => depth -= 1,
            ',' if depth == 0 => {
                found.push(&inside[from..at]);
                from = at + 1;
            }
            _ => {}
        }
    }
    found.push(&inside[from..]);
    found.retain(|branch| !branch.trim().is_empty());
    found
}

/// Paths in the middle of code that begin at the crate or at a module above.
fn inline_paths(code: &str) -> Vec<Vec<String>> {
    let is_name = |one: char| one.is_alphanumeric() || one == '_' || one == ':';
    let words = code.split(|one: char| !is_name(one));
    let starts = ["crate::", "super::", "self::"];
    let paths = words.filter(|word| starts.iter().any(|start| word.starts_with(start)));
    paths.map(|path| path.split("::").map(str::to_owned).collect()).collect()
}

#[test]
fn paths_are_read_from_trees_and_code() {
    let source = Source {
        path: "src/room/file.rs".to_owned(),
        text: "use super::{A, b::{C, D as E}};\npub use one::*;\nfn f() -> crate::x::Y { }"
            .to_owned(),
    };
    let file = File::of(&source);
    let joined =
        |paths: &[Vec<String>]| paths.iter().map(|path| path.join("::")).collect::<Vec<_>>();
    assert_eq!(joined(&file.uses), ["super::A", "super::b::C", "super::b::D", "crate::x::Y"]);
    assert_eq!(joined(&file.passes_on), ["one"]);
}
