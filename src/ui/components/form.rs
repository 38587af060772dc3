//! What a card or a page knows of its fields, what each field is tied to: what it holds and where goes what
//! is typed; and what stands around one.

use std::rc::Rc;

use super::markup::{Element, element};
use super::{Markup, Watched};
use crate::engagement::{Answer, Problem, settings};
use crate::playbook::Field;
use crate::text::typed;
use crate::ui::session::{session, t, words};

/// Writes a text in the place of what a field showed.
type Write = Rc<dyn Fn(&Answer, String)>;

/// A field: what it holds, its way into a document, and what it shows besides.
pub struct Binding {
    /// What its control is called.
    pub name: &'static str,
    pub field: Field,
    pub answer: Answer,
    /// The card or page that it stands on.
    pub form: Form,
    pub write: Write,
    pub label: String,
    /// A line under it.
    pub help: Option<String>,
    /// Whether it may be empty, and what that means: a word beside the label.
    pub aside: Option<String>,
    /// The item that it settles and where that stands.
    pub item: Option<(&'static str, &'static str)>,
}

impl Binding {
    pub fn new(field: Field, answer: Answer, form: Form, write: Write) -> Self {
        let (name, label) = (field.name(), t(&field.label_key()));
        Self { name, field, answer, form, write, label, help: None, aside: None, item: None }
    }

    /// Takes in what was typed: its value, or to the letter where it is none. Gives what it was understood as.
    pub fn type_in(&self, text: &str) -> Answer {
        let today = session().today.get_untracked();
        let read = typed::read(self.field, text, &words(), today);
        let text = read.unwrap_or_else(|_| text.to_owned());
        let answer = Answer::of(self.field, &text);
        self.write_text(text);
        self.form.typed.set(Some((self.name, answer.clone())));
        answer
    }

    /// Writes a value's own text.
    pub fn write_text(&self, text: String) {
        let typed = self.form.typed.get_untracked().filter(|(name, _)| *name == self.name);
        let shown = typed.map_or_else(|| self.answer.clone(), |(_, typed)| typed);
        if shown.text() != text {
            (self.write)(&shown, text);
        }
    }

    /// What is wrong with the value on this day.
    pub fn problem(&self) -> Option<Problem> {
        let today = session().today.get();
        match &self.answer {
            // A document holds what was typed, and not what is wrong with it in this language.
            Answer::Invalid { typed, problem } => {
                let read = typed::read(self.field, typed, &words(), today);
                Some(read.err().unwrap_or(*problem))
            }
            Answer::Stated(value) => self.field.problem_on(value, today),
            Answer::NotStated | Answer::Conflicting => None,
        }
    }
}

/// It is there once for each card or page, and is copied into every handler.
#[derive(Clone, Copy, Default)]
pub struct Form {
    /// Whether the main button was pressed in vain: what is lacking is said.
    pub is_asked: Watched<bool>,
    /// The fields that have been left: what is wrong with them is said.
    left: Watched<Vec<&'static str>>,
    /// What was typed last, as it was understood, since the field with the focus was entered; and its field's name:
    /// another one's chip may be clicked before the field counts as left.
    pub typed: Watched<Option<(&'static str, Answer)>>,
}

impl Form {
    /// Begins anew, for another card.
    pub fn reset(self) {
        self.is_asked.set(false);
        self.left.set(Vec::new());
        self.typed.set(None);
    }

    /// A field of the settings, which hold it for all cases.
    pub fn setting(self, field: Field) -> Binding {
        let all = settings::fields(&session().ask(|store| store.settings()));
        let answer = all.get(&field).cloned().unwrap_or_default();
        let write = move |_: &Answer, text: String| session().set(field, &text);
        Binding::new(field, answer, self, Rc::new(write))
    }

    /// Whether what is wrong with a field is said.
    pub fn is_told(self, id: &str) -> bool {
        self.is_asked.get() || self.left.with(|left| left.contains(&id))
    }

    pub fn enter(self, id: &'static str) {
        self.typed.set(None);
        self.left.update(|left| left.retain(|other| *other != id));
    }

    pub fn leave(self, id: &'static str) {
        self.typed.update(|typed| drop(typed.take_if(|(name, _)| *name == id)));
        self.left.update(|left| left.push(id));
    }
}

/// What is typed into, as it stands in a field of this id.
pub fn input(element_name: &'static str, id: &str, text: String, is_wrong: bool) -> Box<Element> {
    element(element_name)
        .attribute("id", id)
        .attribute("name", id)
        .attribute("autocomplete", "off")
        .attribute("aria-describedby", [id, "-help ", id, "-error"].concat())
        .attribute("aria-invalid", is_wrong.then_some("true"))
        .value(text)
}

/// What is filled in, under its label; what helps to fill it, and what is wrong with it.
pub fn labelled(
    id: &str,
    label: Markup,
    control: Markup,
    help: Option<String>,
    error: Option<String>,
) -> Box<Element> {
    let around = html! {
        <label for=id>{label}</label>
        {control}
        <p class="help" id=format!("{id}-help")>{help}</p>
        <p class="error" id=format!("{id}-error")>{error}</p>
    };
    element("div").attribute("class", "field").child(around)
}
