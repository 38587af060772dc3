//! Form fields bound to a slot of a case: what is typed is stored at every keystroke, valid or not.
//!
//! [`SlotField`] shows the control that fits the field's kind. The controls themselves are in
//! [`super::field_text`], [`super::field_day`] and [`super::field_choice`]; what they have in common
//! (label, hint, problem, conflict) is [`Frame`].

use leptos::prelude::*;

use super::field_choice::{RadioField, SelectField};
use super::field_conflict::SlotConflict;
use super::field_text::TextField;
use crate::engagement::{Change, Problem, Scope, Slot, SlotSubject, read};
use crate::locale::{Arguments, DateProblem, Language, group_digits, typed_date, written_date};
use crate::playbook::{Field, Kind};
use crate::ui::case::Here;

/// A field of the case on screen, as its control sees it.
#[derive(Clone, Copy)]
pub struct Bound {
    /// The case.
    pub here: Here,
    /// Which field.
    pub field: Field,
    /// Where its value stands.
    pub slot: Slot,
    /// The stored text.
    pub text: Memo<String>,
}

impl Bound {
    /// The field as seen from a scope of the case on screen.
    pub fn new(scope: Scope, field: Field) -> Self {
        let here = Here::expect();
        let slot = Slot::field(scope, field);
        let text = Memo::new(move |_| {
            here.with_case(|case| case.text(slot).to_owned())
                .unwrap_or_default()
        });
        Self {
            here,
            field,
            slot,
            text,
        }
    }

    /// The control's id in the page, by which links lead to it.
    pub fn anchor(self) -> String {
        anchor(self.slot)
    }

    /// Stores what was typed over a stored text; what another tab put there meanwhile stays beside it.
    pub fn type_over(self, over: String, text: String) {
        if over != text {
            let slot = self.slot;
            self.here.apply(Change::Typed { slot, text, over });
        }
    }

    /// Stores what was chosen.
    pub fn store(self, text: String) {
        // A click into a field or a change of case of the letters alone is no change.
        if self.text.get_untracked() != text {
            self.here.apply(Change::Answered {
                slot: self.slot,
                text,
            });
        }
    }

    /// Why the stored text is no answer.
    pub fn problem(self) -> Option<Problem> {
        read(self.field, &self.text.get()).err()
    }

    /// Whether something was stated, valid or not.
    pub fn is_stated(self) -> bool {
        self.text.with(|text| !text.trim().is_empty())
    }
}

/// The id of a slot's control: a stable place for links from what waits for it.
pub fn anchor(slot: Slot) -> String {
    match slot.subject {
        SlotSubject::Field(field) => format!("slot-{}-{}", slot.scope, field.name()),
        SlotSubject::Item(item) => format!("item-{}-{}", slot.scope, item.0),
    }
}

/// The problem in words of the page's language.
pub fn problem_text(here: Here, problem: Problem, text: &str) -> String {
    let words = here.words;
    let language = words.language();
    match problem {
        Problem::NotAWholeNumber => words.say_with(
            "problem-not-a-whole-number",
            Arguments::new().text("example", group_digits(1_200, language)),
        ),
        Problem::TooSmall { least } => {
            words.say_with("problem-too-small", Arguments::new().number("least", least))
        }
        Problem::TooLarge { most } => {
            words.say_with("problem-too-large", Arguments::new().number("most", most))
        }
        Problem::NotADay => day_problem(here, text, language),
        Problem::NotAGuid => words.say("problem-not-a-guid"),
        Problem::NotAChoice => words.say("problem-not-a-choice"),
        Problem::TooLong { most } => {
            words.say_with("problem-too-long", Arguments::new().number("most", most))
        }
    }
}

fn day_problem(here: Here, text: &str, language: Language) -> String {
    let example = written_date(here.session.today(), language);
    let arguments = Arguments::new().text("example", example);
    match typed_date(text, language) {
        Err(DateProblem::NoSuchDay) => here.words.say_with("problem-no-such-day", arguments),
        Err(DateProblem::YearOutOfRange) => here.words.say("problem-year-out-of-range"),
        Err(DateProblem::NotADate) | Ok(_) => here.words.say_with("problem-not-a-day", arguments),
    }
}

/// The field with the control that fits it.
#[component]
pub fn SlotField(
    /// From where the field is seen.
    scope: Scope,
    /// Which field.
    field: Field,
    /// What holds while nothing is stated, shown as the control's placeholder or first choice.
    #[prop(optional, into)]
    default: MaybeProp<String>,
    /// What follows from the answer, shown beside the control.
    #[prop(optional, into)]
    aside: MaybeProp<String>,
) -> AnyView {
    let bound = Bound::new(scope, field);
    match field.kind() {
        Kind::Choice(&["yes", "no"]) => view! { <RadioField bound/> }.into_any(),
        Kind::Choice(choices) => view! { <SelectField bound choices default/> }.into_any(),
        _ => view! { <TextField bound default aside/> }.into_any(),
    }
}

/// The hint under a field's label, where the catalogue has one.
pub fn hint(bound: Bound) -> Option<String> {
    let key = format!("{}-hint", bound.field.label_key());
    let has_hint = bound.here.words.page().has(&key);
    has_hint.then(|| bound.here.words.say(&key))
}

/// The ids that describe a control: its hint, and its problem while it has one.
pub fn described_by(bound: Bound, has_problem: bool) -> String {
    let anchor = bound.anchor();
    let mut ids = Vec::new();
    if hint(bound).is_some() {
        ids.push(format!("{anchor}-hint"));
    }
    if matches!(bound.field.kind(), Kind::Day) {
        ids.push(format!("{anchor}-understood"));
    }
    if has_problem {
        ids.push(format!("{anchor}-problem"));
    }
    ids.join(" ")
}

/// The hint, with the id that controls refer to.
#[component]
pub fn Hint(
    /// The field.
    bound: Bound,
) -> AnyView {
    let id = format!("{}-hint", bound.anchor());
    let shown =
        move || hint(bound).map(|text| view! { <p class="field-hint" id=id.clone()>{text}</p> });
    shown.into_any()
}

/// The problem of what was stated, and the choice between two statements in conflict.
#[component]
pub fn Troubles(
    /// The field.
    bound: Bound,
    /// Whether the problem is to be shown now: not in the middle of typing.
    #[prop(into)]
    is_settled: Signal<bool>,
) -> AnyView {
    let id = format!("{}-problem", bound.anchor());
    let problem = move || {
        let problem = bound.problem().filter(|_| is_settled.get())?;
        let text = problem_text(bound.here, problem, &bound.text.get());
        Some(view! { <p class="field-problem" id=id.clone() role="alert">{text}</p> })
    };
    view! {
        {problem}
        <SlotConflict at=bound.slot/>
    }
    .into_any()
}
