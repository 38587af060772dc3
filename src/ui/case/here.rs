//! The case on screen, in context for everything that shows a part of it.

use std::sync::Arc;

use leptos::prelude::*;

use crate::browser::document;
use crate::engagement::{Assessment, Case, CaseId, Change, Refusal, Scope, Slot};
use crate::locale::Catalogue;
use crate::notes::NoteWriter;
use crate::playbook::{ENGAGEMENT_COMPLETION, Field, Playbook};
use crate::ui::session::Session;
use crate::ui::words::Words;

/// The case on screen.
#[derive(Clone, Copy)]
pub struct Here {
    /// Which case.
    pub id: CaseId,
    /// Everything the page holds.
    pub session: Session,
    /// The page's texts.
    pub words: Words,
    /// The round that is on screen, or the hand-off; none while there is no service.
    pub shown: Memo<Option<Scope>>,
    /// Whether answers are taken: not while the case is paused, withdrawn or closed.
    pub goes_on: Memo<bool>,
    /// Why the last change was refused, until the next one succeeds.
    pub refusal: RwSignal<Option<Refusal>>,
}

impl Here {
    /// The case on screen, at what the address asks for.
    pub fn new(id: CaseId, asked_for: Signal<Option<Scope>>) -> Self {
        let session = Session::expect();
        let goes_on = Memo::new(move |_| {
            let standing = Slot::field(Scope::Case, Field::Standing);
            session
                .case(id)
                .is_none_or(|case| case.text(standing).is_empty())
        });
        let shown = Memo::new(move |before: Option<&Option<Scope>>| {
            let assessment = session.assessment(id)?;
            let before = before.copied().flatten();
            choose(&assessment, asked_for.get(), before)
        });
        let words = Words::expect();
        Self {
            id,
            session,
            words,
            shown,
            goes_on,
            refusal: RwSignal::new(None),
        }
    }

    /// The case on screen, from the context.
    pub fn expect() -> Self {
        expect_context()
    }

    /// Looks at the case. Tracked.
    pub fn with_case<T>(self, look: impl FnOnce(&Case) -> T) -> Option<T> {
        self.session.case(self.id).map(|case| look(&case))
    }

    /// The playbook of the case, which never changes.
    pub fn playbook(self) -> &'static Playbook {
        untrack(|| self.with_case(Case::playbook)).unwrap_or(&ENGAGEMENT_COMPLETION)
    }

    /// What follows from the case. Tracked.
    pub fn assessment(self) -> Option<Arc<Assessment>> {
        self.session.assessment(self.id)
    }

    /// Lets something be written about the case in the language of a catalogue. Tracked.
    pub fn with_writer<T>(
        self,
        catalogue: &Catalogue,
        write: impl FnOnce(&NoteWriter<'_>) -> T,
    ) -> Option<T> {
        let (case, assessment) = (self.session.case(self.id)?, self.assessment()?);
        Some(write(&NoteWriter {
            case: &case,
            assessment: &assessment,
            catalogue,
            manager: &self.session.settings().manager,
            today: self.session.today(),
        }))
    }

    /// Lets something happen to the case; says whether it did, and remembers why not.
    pub fn apply(self, change: Change) -> bool {
        let refusal = self.session.apply(self.id, change).err();
        let is_done = refusal.is_none();
        if self.refusal.with_untracked(|shown| *shown != refusal) {
            self.refusal.set(refusal);
        }
        is_done
    }

    /// The same for what a button does that may go away with it: the focus then moves to an element
    /// that stays, by its id, so that the keyboard does not start at the top again.
    pub fn act(self, change: Change, stays: &str) -> bool {
        let is_done = self.apply(change);
        let selector = format!("[id='{stays}']");
        request_animation_frame(move || {
            if !document::has_focus_within("main") {
                document::focus(&selector);
            }
        });
        is_done
    }
}

/// What to show: what the address names, else what was on screen before, so that a round that is
/// finished does not go away under the hands; else the first open round, else the hand-off.
fn choose(
    assessment: &Assessment,
    asked_for: Option<Scope>,
    before: Option<Scope>,
) -> Option<Scope> {
    assessment.rounds.first()?;
    let is_there = |scope: &Scope| assessment.scope(*scope).is_some();
    let first_open = || assessment.open_rounds().next().map(Scope::Round);
    asked_for
        .filter(is_there)
        .or(before.filter(is_there))
        .or_else(first_open)
        .or(Some(Scope::HandOff))
}
