//! What the card of a note or of an e-mail knows besides the text, and how the text gets out. It is looked at before:
//! the first press says what is missing, and only then offers to go on all the same. A change of anything takes the
//! offer back.

use std::sync::Arc;

use chrono::NaiveDate;
use wasm_bindgen::JsCast;

use super::super::frame::{errors, lead_to, line};
use super::copying::Copying;
use super::prelude::*;
use crate::browser::begin;
use crate::engagement::assessment::Missing;
use crate::text::{Finding, Text, html};

/// A way of a text out of the page.
#[derive(Clone, Copy, PartialEq)]
pub enum Way {
    Copy,
    /// A note is copied with all of its fields.
    CopyEverything,
    /// An e-mail is opened in the mail program.
    Open,
    /// It is saved as a draft.
    Save,
}

impl Way {
    /// The key of the button that goes it although there is something to look at.
    pub fn anyway(self) -> &'static str {
        match self {
            Self::Copy | Self::CopyEverything => "copy-anyway",
            Self::Open => "open-anyway",
            Self::Save => "save-anyway",
        }
    }
}

/// What the card knows besides the text, as long as it is about the same one.
#[derive(Clone, Copy)]
pub struct TextPanel {
    pub context: CaseContext,
    pub task: TaskRef,
    pub copying: Copying,
    pub asked: Watched<Vec<Missing>>,
    /// Of which text what to look at was said, and which way it was to go.
    pub told: Watched<Option<(Arc<Text>, Way)>>,
    /// The day on which an e-mail went out of the page in this sitting, by whatever way.
    pub is_out: Watched<Option<NaiveDate>>,
    pub is_edited: Watched<bool>,
    pub added: Watched<String>,
}

impl TextPanel {
    pub fn new(context: CaseContext, task: TaskRef) -> Self {
        Self {
            context,
            task,
            copying: Copying::default(),
            asked: Watched::default(),
            told: Watched::default(),
            is_out: Watched::default(),
            is_edited: Watched::default(),
            added: Watched::default(),
        }
    }

    /// What a button does that lets the text out: it goes its way, or says first what to look at. A
    /// double click is one press.
    pub fn press(self, text: &Arc<Text>, way: Way) -> impl Fn(Event) + use<> {
        let text = text.clone();
        move |event| {
            event.prevent_default();
            let is_first = event.unchecked_ref::<web_sys::UiEvent>().detail() <= 1;
            let is_meant = is_first || text.findings.is_empty();
            if self.may_go(&text, way) && is_meant {
                self.go(&text, way);
            }
        }
    }

    /// Whether there is nothing to look at, or that was said before; else it is said now.
    pub fn may_go(self, text: &Arc<Text>, way: Way) -> bool {
        let may_go = text.findings.is_empty() || untrack(|| self.told_of(text)) == Some(way);
        if !may_go {
            self.told.set(Some((text.clone(), way)));
            begin::focus_later("look-first");
        }
        may_go
    }

    fn go(self, text: &Arc<Text>, way: Way) {
        self.told.set(None);
        let (name, copied, html) = match way {
            Way::Copy => (text.body.name, text.body.text(), Some(html(&text.draft))),
            Way::CopyEverything => ("everything", text.everything(), None),
            Way::Open => return self.open(text),
            Way::Save => return self.save(text),
        };
        let text = text.clone();
        self.copying.copy(name, copied, html, Box::new(move || self.copied(&text)));
    }

    /// Which way the text was to go when what to look at was said of it as it is now.
    fn told_of(self, text: &Text) -> Option<Way> {
        let (about, way) = self.told.get()?;
        let is_same = about.findings == text.findings && about.everything() == text.everything();
        (is_same && !text.findings.is_empty()).then_some(way)
    }

    /// The label of a button: another one where what to look at was said at its press.
    pub fn label(self, text: &Text, way: Way, key: &'static str) -> String {
        t(if self.told_of(text) == Some(way) { way.anyway() } else { key })
    }

    /// What there is to look at, once a button was pressed.
    pub fn look_first(self, current: &Current, text: &Arc<Text>) -> Option<Markup> {
        let way = self.told_of(text)?;
        let (context, at) = (self.context, self.task.scope);
        let lines = each(&text.findings, |finding| {
            let missing = missing_of(finding);
            let lead = move || match missing {
                Some(missing) => lead_to(context, missing),
                None => self.is_edited.set(true),
            };
            line(current.writer(at, &words()).finding_text(finding), lead)
        });
        let text = text.clone();
        let anyway = named("anyway", t(way.anyway()), move |_| self.go(&text, way));
        Some(errors("look-first", t("look-first"), lines, Some(act(anyway))))
    }

    /// An e-mail is out, and what a note says goes on record once it is pasted.
    pub fn copied(self, text: &Text) {
        self.is_out.set(Some(session().today.get_untracked()));
        let current = self.context.current.get_untracked();
        let task = current.assessment.task(self.task);
        if let Some(TaskKind::Note(note)) = task.map(|assessed| assessed.task.kind)
            && self.is_due(&current, note)
        {
            self.context.act(&|at| at.copy(self.task.scope, note, &text.draft.said()));
        }
    }

    /// Whether any statement of a note is due: only such a note is to be pasted.
    pub fn is_due(self, current: &Current, note: NoteKind) -> bool {
        let scope = current.assessment.scope(self.task.scope);
        scope.is_some_and(|scope| scope.due(note).next().is_some())
    }

    pub fn edit_button(self) -> Markup {
        quiet("edit", t("edit"), move |_| self.is_edited.set(true))
    }
}

/// What to fill or to change because of a finding; nothing where the wording is what matters.
pub fn missing_of(finding: &Finding) -> Option<Missing> {
    let (scope, field) = match *finding {
        Finding::Gap(Missing::Users(scope, _)) => (scope, Field::ActiveUsers),
        Finding::Gap(missing) => return Some(missing),
        Finding::MoreUsersThanSeats(scope, ..) => (scope, Field::ActiveUsers),
        Finding::InTheFuture(scope, field)
        | Finding::LongAgo(scope, field)
        | Finding::BeforeItsTime { scope, field, .. }
        | Finding::Address { scope, field, .. }
        | Finding::NoAddress { scope, field, .. } => (scope, field),
        Finding::LacksValue { .. } | Finding::NextActionTooLong { .. } => return None,
    };
    Some(Missing::Field(scope, field))
}
