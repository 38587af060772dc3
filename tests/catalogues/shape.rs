//! A catalogue as the tests compare it: what each message says, refers to and can ask for.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{
    CallArguments, Entry as Node, Expression, InlineExpression, Pattern, PatternElement,
};
use fluent_syntax::parser;
use fluent_syntax::unicode::unescape_unicode_to_string;

/// One catalogue. Keys are `message`, `message.attribute` and `-term`.
#[derive(Default)]
pub struct Shape {
    /// What stands under each key.
    pub entries: BTreeMap<String, Entry>,
    /// Every key that some message refers to.
    pub references: BTreeSet<String>,
    /// Keys that stand twice. A message and a term of one name count, since the bundle keeps both
    /// in one table.
    pub duplicates: Vec<String>,
    /// What is no Fluent syntax.
    pub junk: Vec<String>,
}

/// What stands under one key.
#[derive(Default)]
pub struct Entry {
    /// The pieces of text, in all variants, without the placeables.
    pub words: Vec<String>,
    /// The text of each variant as a whole, with a placeable as `{name}`.
    pub lines: Vec<String>,
    variables: BTreeSet<String>,
    references: BTreeSet<String>,
}

impl Shape {
    /// Reads a catalogue's source. Gives what can be read, also where some of it can't.
    pub fn of(source: &str) -> Shape {
        let mut shape = Shape::default();
        let resource = parser::parse(source).unwrap_or_else(|(resource, _)| resource);
        let mut names = BTreeSet::new();
        for node in resource.body {
            let (key, name, value, attributes) = match node {
                Node::Message(node) => {
                    (node.id.name.to_owned(), node.id.name, node.value, node.attributes)
                }
                Node::Term(node) => {
                    (format!("-{}", node.id.name), node.id.name, Some(node.value), node.attributes)
                }
                Node::Junk { content } => {
                    shape.junk.push(content.to_owned());
                    continue;
                }
                _ => continue,
            };
            if !names.insert(name) {
                shape.duplicates.push(key.clone());
            }
            for attribute in &attributes {
                shape.add(format!("{key}.{}", attribute.id.name), &attribute.value);
            }
            if let Some(value) = value {
                shape.add(key, &value);
            }
        }
        shape
    }

    fn add(&mut self, key: String, pattern: &Pattern<&str>) {
        let mut entry = Entry::default();
        entry.walk(pattern);
        self.references.extend(entry.references.iter().cloned());
        if self.entries.insert(key.clone(), entry).is_some() && key.contains('.') {
            self.duplicates.push(key);
        }
    }

    /// Whether the program can ask for this key: terms and attributes are for other messages.
    pub fn has_message(&self, key: &str) -> bool {
        !key.starts_with('-') && !key.contains('.') && self.entries.contains_key(key)
    }

    /// All pieces of text, each on a line of its own.
    pub fn all_words(&self) -> String {
        let pieces = self.entries.values().flat_map(|entry| &entry.words);
        pieces.map(String::as_str).collect::<Vec<_>>().join("\n")
    }

    /// The variables that a key can ask its caller for, those of the messages it refers to included.
    pub fn variables(&self, key: &str) -> BTreeSet<String> {
        let mut seen = BTreeSet::new();
        let mut variables = BTreeSet::new();
        let mut waiting = vec![key.to_owned()];
        while let Some(key) = waiting.pop() {
            if !seen.insert(key.clone()) {
                continue;
            }
            if let Some(entry) = self.entries.get(&key) {
                variables.extend(entry.variables.iter().cloned());
                // A term gets its variables from the reference, not from the caller.
                let messages = entry.references.iter().filter(|key| !key.starts_with('-'));
                waiting.extend(messages.cloned());
            }
        }
        variables
    }
}

impl Entry {
    fn walk(&mut self, pattern: &Pattern<&str>) {
        let mut line = String::new();
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => {
                    line.push_str(value);
                    self.add_words(value);
                }
                PatternElement::Placeable { expression } => {
                    line.push_str(&as_written(expression));
                    self.walk_expression(expression);
                }
            }
        }
        self.lines.push(line.trim_matches([' ', '\n']).to_owned());
    }

    fn add_words(&mut self, text: &str) {
        let text = text.trim();
        if !text.is_empty() {
            self.words.push(text.to_owned());
        }
    }

    fn walk_expression(&mut self, expression: &Expression<&str>) {
        match expression {
            Expression::Inline(inline) => self.walk_inline(inline),
            Expression::Select { selector, variants } => {
                self.walk_inline(selector);
                variants.iter().for_each(|variant| self.walk(&variant.value));
            }
        }
    }

    fn walk_inline(&mut self, inline: &InlineExpression<&str>) {
        match inline {
            InlineExpression::StringLiteral { value } => self.add_words(value),
            InlineExpression::NumberLiteral { .. } => {}
            InlineExpression::VariableReference { id } => {
                self.variables.insert(id.name.to_owned());
            }
            InlineExpression::MessageReference { id, attribute } => {
                let attribute = attribute.as_ref().map(|one| format!(".{}", one.name));
                self.references.insert(format!("{}{}", id.name, attribute.unwrap_or_default()));
            }
            InlineExpression::TermReference { id, attribute, arguments } => {
                let attribute = attribute.as_ref().map(|one| format!(".{}", one.name));
                self.references.insert(format!("-{}{}", id.name, attribute.unwrap_or_default()));
                arguments.iter().for_each(|arguments| self.walk_arguments(arguments));
            }
            InlineExpression::FunctionReference { arguments, .. } => self.walk_arguments(arguments),
            InlineExpression::Placeable { expression } => self.walk_expression(expression),
        }
    }

    fn walk_arguments(&mut self, arguments: &CallArguments<&str>) {
        arguments.positional.iter().for_each(|value| self.walk_inline(value));
        // Named values are settings of a function or a term, such as a case: no words of a text.
    }
}

/// A placeable in a line: the characters that it writes, or a name that stands for them.
fn as_written(expression: &Expression<&str>) -> String {
    match expression {
        Expression::Inline(InlineExpression::StringLiteral { value }) => {
            unescape_unicode_to_string(value).into_owned()
        }
        Expression::Inline(
            InlineExpression::VariableReference { id }
            | InlineExpression::MessageReference { id, .. },
        ) => format!("{{{}}}", id.name),
        _ => "{}".to_owned(),
    }
}

#[test]
fn variables_are_found_wherever_they_stand() {
    let source = r#"
-term = { $of-the-term }
name = { $name }
key = { name } { -term(case: "x") } { NUMBER($number) } { { $nested } } { $selects ->
    [one] { other }
   *[other] { $in-variant ->
       *[a] { $deep }
    }
}
other = { $referred } { key } { "word" }
    .label = { $label }
"#;
    let shape = Shape::of(source);
    let variables = shape.variables("key");
    let expected = ["deep", "in-variant", "name", "nested", "number", "referred", "selects"];
    assert_eq!(variables, BTreeSet::from(expected.map(String::from)));
    assert_eq!(shape.variables("other.label"), BTreeSet::from(["label".to_owned()]));
    assert_eq!(shape.all_words(), "word");
    assert_eq!(shape.entries["other"].lines, ["{referred} {key} word"]);
    assert!(shape.junk.is_empty());
    assert_eq!(Shape::of("key = a\nkey = b\n-key = c\n= d").duplicates, ["key", "-key"]);
}
