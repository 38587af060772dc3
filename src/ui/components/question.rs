//! What is asked before something is done: why, on which day, or whether it is meant.

use chrono::NaiveDate;
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, HtmlInputElement};

use super::button::{button, plain, refusal};
use super::days::TypedDay;
use super::{Markup, Watched};
use crate::locale::clean;
use crate::playbook::Field;
use crate::ui::session::t;

/// Takes an answer in; or says what is wrong with it, by a catalogue's key.
pub type Answer = Box<dyn Fn(&Event) -> Result<(), &'static str>>;

/// The question that is open on a page, and what was wrong with the last answer. It is copied into every handler.
#[derive(Clone, Copy)]
pub struct Question {
    pub day: TypedDay,
    open: Watched<Option<String>>,
    refused: Watched<Option<(String, &'static str)>>,
}

impl Default for Question {
    fn default() -> Self {
        let day = TypedDay::of(Field::LynxDate);
        Self { day, open: Watched::default(), refused: Watched::default() }
    }
}

impl Question {
    /// Asks about something, with a day to begin with where one is asked for.
    pub fn open(self, about: String, day: Option<NaiveDate>) {
        self.day.begin(day);
        self.refused.set(None);
        self.open.set(Some(about));
    }

    pub fn close(self) {
        self.refused.set(None);
        self.open.set(None);
    }

    pub fn is_open(self, about: &str) -> bool {
        self.open.get().as_deref() == Some(about)
    }

    /// Says what is wrong with the answer, by a catalogue's key.
    pub fn refuse(self, about: &str, key: &'static str) {
        self.refused.set(Some((about.to_owned(), key)));
    }

    pub fn refusal(self, about: &str) -> Markup {
        let refused = self.refused.get().filter(|(other, _)| other == about);
        refusal(refused.map(|(_, key)| t(key)))
    }

    /// The form of a question: its content, what is wrong with the answer, the button that gives it, and the way
    /// out where it was opened.
    pub fn form(self, about: &str, content: Markup, act: String, answer: Answer) -> Markup {
        let cancel = || plain(t("cancel"), move |_| self.close());
        let name = about.to_owned();
        let press = move |event: Event| match answer(&event) {
            Ok(()) => self.close(),
            Err(key) => self.refuse(&name, key),
        };
        html! {
            <div class="question" key=about>
                {content}
                {self.refusal(about)}
                <div class="act">{button(act, press)} {self.is_open(about).then(cancel)}</div>
            </div>
        }
    }
}

/// What is asked before something goes for good, while it is asked about this; `act` says whether it is gone. Its keys
/// in the catalogue are those of the question and of the answer.
pub fn confirmation(
    question: Question,
    about: &str,
    keys: [&str; 2],
    act: impl Fn() -> bool + 'static,
) -> Option<Markup> {
    question.is_open(about).then(|| {
        let warning = html! { <p class="warn">{t(keys[0])}</p> };
        let answer = move |_: &Event| act().then_some(()).ok_or("not-taken");
        question.form(about, warning, t(keys[1]), Box::new(answer))
    })
}

/// A field whose text is read when the button of its form is pressed.
pub fn asked(name: &str, label: String) -> Markup {
    html! { <label class="field">{label} <input name=name.to_owned() autocomplete="off"/></label> }
}

/// What was typed or chosen in a field of the form whose button is pressed.
pub fn answer(event: &Event, name: &str) -> Option<String> {
    let button = event.current_target()?.dyn_into::<Element>().ok()?;
    let form = button.closest(":is(.question,form)").ok()??;
    // Of several choices it is the one that is chosen.
    let field = format!("[name={name}]:not([type=radio]:not(:checked))");
    let field = form.query_selector(&field).ok()??;
    // A list of choices has its value under the same name.
    Some(clean(&field.unchecked_ref::<HtmlInputElement>().value()))
}
