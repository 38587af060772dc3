//! What every part of a case's page shares: the case as it is now, where one is in it, and what the
//! card shows.

use std::rc::Rc;
use std::sync::Arc;

use crate::browser::begin;
use crate::document::ChangeId;
use crate::engagement::assessment::{Missing, Next, Status, next, next_in};
use crate::engagement::{Answer, Command, Refusal};
use crate::playbook::ItemId;
use crate::storage::DocumentId;
use crate::ui::components::question::{Question, answer};
use crate::ui::components::{Binding, Form};
use crate::ui::prelude::*;

/// Something that stands above the card until it is closed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Panel {
    /// The languages of this case's notes and e-mails.
    Languages,
    History,
    Pause,
    Withdraw,
}

/// Every handler keeps one word of it: what that leads to, some 150 bytes for each case that is opened, stays as
/// long as the tab.
pub type CaseContext = &'static Shared;

/// The regions of the page share it; what changes in it draws them anew.
pub struct Shared {
    pub current: Derived<Arc<Current>>,
    /// The round on screen, or the hand-off.
    pub at: Derived<Scope>,
    pub shown: Watched<Next>,
    pub put_off: Watched<Vec<TaskRef>>,
    /// What the card knows of its fields.
    pub form: Form,
    /// What was just done, and the entry that undoing it voids.
    pub receipt: Watched<Option<(String, ChangeId)>>,
    /// What the menu has opened above the card.
    pub panel: Watched<Option<Panel>>,
    pub question: Question,
    /// Whether the card shows what can be skipped.
    pub is_skipping: Watched<bool>,
}

impl Shared {
    pub fn of(id: &DocumentId, first: Arc<Current>) -> CaseContext {
        let (begun, case_id) = (first.clone(), id.clone());
        let read = move |last: Option<&Arc<Current>>| {
            session().revision.track();
            session().today.track();
            match last {
                None => begun.clone(),
                // What another tab has deleted for good stays on screen as it was last.
                Some(last) => session().current(&case_id).unwrap_or_else(|| last.clone()),
            }
        };
        // Finding out that nothing has changed would take as long as drawing, which then changes nothing.
        let current = Derived::new(read, |_, _| false);
        let start = start(&first);
        let at = move |_: Option<&Scope>| {
            let is_there = |scope| current.with(|it| it.assessment.scope(scope).is_some());
            match session().route.get() {
                Route::Case(_, Some(scope)) if is_there(scope) => scope,
                _ => start,
            }
        };
        let at = Derived::new(at, Scope::eq);
        let shown = next_in(&first.case, &first.assessment, at.get_untracked(), &[]);
        Box::leak(Box::new(Self {
            current,
            at,
            shown: Watched::new(shown),
            put_off: Watched::default(),
            form: Form::default(),
            receipt: Watched::default(),
            panel: Watched::default(),
            question: Question::default(),
            is_skipping: Watched::default(),
        }))
    }

    /// The card stays while its task does; what concerns the whole case comes before it.
    pub fn follow(&'static self) -> Markup {
        let mut was = None;
        region(move || {
            let at = self.at.get();
            let current = self.current.get();
            let put_off = self.put_off.get_untracked();
            let now = next_in(&current.case, &current.assessment, at, &put_off);
            let shown = self.shown.get_untracked();
            let is_there = |task| {
                let task = current.assessment.task(task);
                task.is_some_and(|task| !matches!(task.state, Status::Dormant))
            };
            let stays = match (shown, now) {
                (Next::Task(task), Next::Task(_) | Next::Elsewhere(_) | Next::Close) => {
                    task.scope == Scope::Case || (task.scope == at && is_there(task))
                }
                _ => false,
            };
            let is_elsewhere = was.replace(at).is_some_and(|was| was != at);
            if shown != now && (is_elsewhere || !stays) {
                self.turn_to(now);
            }
            Markup::None
        })
    }

    /// Carries out a command, or says by a catalogue's key why it was not. A page that is away by the time that the
    /// browser has answered does nothing.
    pub fn run(&'static self, command: Command<'_>) -> Result<(), &'static str> {
        let current = self.current.try_get_untracked().ok_or("not-taken")?;
        session().run(&current, command).map_err(|refusal| match refusal {
            Some(Refusal::NoReason) => "reason-needed",
            Some(Refusal::NoName) => "service-name-needed",
            Some(Refusal::AlreadyThere) => "service-there",
            Some(Refusal::InTheFuture) => "paste-in-the-future",
            Some(Refusal::NotThere) => "paste-nothing",
            _ => "not-taken",
        })
    }

    /// Carries out a command that is offered only where it is taken: another tab may have been first, and what can't
    /// be kept is said in the bar.
    pub fn act(&'static self, command: Command<'_>) {
        let _ = self.run(command);
    }

    /// The same, and shows what is next then.
    pub fn finish(&'static self, command: Command<'_>) {
        if self.run(command).is_ok() {
            self.advance();
        }
    }

    /// A field of the case, tied to a scope.
    pub fn bind(&'static self, scope: Scope, field: Field) -> Binding {
        let write = move |shown: &Answer, text: String| {
            self.act(&|at| at.state(scope, field, &text, shown));
        };
        let answer = self.current.get_untracked().case.answer(scope, field).clone();
        Binding::new(field, answer, self.form, Rc::new(write))
    }

    /// Shows what is next after the card, and moves the focus to it.
    pub fn advance(&'static self) {
        self.show(self.after(&self.put_off.get_untracked()));
    }

    /// What is next after the card, for someone who has put these tasks off.
    fn after(&self, put_off: &[TaskRef]) -> Next {
        let current = self.current.get_untracked();
        next(&current.case, &current.assessment, self.at.get_untracked(), put_off)
    }

    /// The tasks that are put off, the card's among them.
    fn with_this_put_off(&self) -> Vec<TaskRef> {
        let mut put_off = self.put_off.get_untracked();
        if let Next::Task(task) = self.shown.get_untracked() {
            put_off.push(task);
        }
        put_off
    }

    /// Whether there is anything else to do.
    pub fn can_put_off(&self) -> bool {
        self.after(&self.with_this_put_off()) != self.shown.get_untracked()
    }

    /// Puts the card's task off and shows another one.
    pub fn put_off(&'static self) {
        self.put_off.set(self.with_this_put_off());
        self.advance();
    }

    /// Shows something on the card, wherever in the case it is.
    pub fn show(&'static self, next: Next) {
        self.receipt.set(None);
        self.turn_to(next);
        if let Next::Task(TaskRef { scope, .. }) | Next::Elsewhere(scope) = next
            && scope != Scope::Case
            && scope != self.at.get_untracked()
        {
            let id = self.current.get_untracked().id.clone();
            session().go(&Route::Case(id, Some(scope)));
        }
        begin::focus_later("next");
    }

    fn turn_to(&'static self, next: Next) {
        self.form.reset();
        self.question.close();
        self.is_skipping.set(false);
        self.shown.set(next);
    }

    /// What a link to a task's card does.
    pub fn opens(&'static self, task: TaskRef) -> impl Fn(Event) {
        leads(move || self.show(Next::Task(task)))
    }

    /// What the main button of a card does: it goes on, or says what is lacking. A reason that is typed is given.
    pub fn press(&'static self, event: &Event) {
        if let Next::Task(TaskRef { scope, .. }) = self.shown.get_untracked() {
            for item in self.current.get_untracked().case.playbook.items() {
                let reason = answer(event, &skip_field(item.id));
                // One that is empty is not taken.
                if let Some(reason) = reason {
                    self.act(&|at| at.skip(scope, item.id, Some(&reason)));
                }
            }
        }
        if untrack(|| self.lacking(&self.current.get())).is_empty() {
            self.advance();
        } else {
            self.form.is_asked.set(true);
            begin::focus_later("errors");
        }
    }

    pub fn lacking(&'static self, current: &Current) -> Vec<Missing> {
        match self.shown.get() {
            Next::Task(task) if task.scope != Scope::Case => {
                let assessed = current.assessment.task(task);
                assessed.map(|assessed| assessed.missing.clone()).unwrap_or_default()
            }
            Next::Task(task) if task.id != current.case.playbook.services.id => {
                current.assessment.facts.clone()
            }
            Next::Task(_) if current.case.kept_rounds().next().is_none() => vec![Missing::Service],
            _ => Vec::new(),
        }
    }

    pub fn is_shown(&'static self, task: TaskRef) -> bool {
        self.shown.get() == Next::Task(task)
    }
}

/// The name of the field with the reason why an item is skipped.
pub fn skip_field(item: ItemId) -> String {
    format!("skip_reason_{}", item.0)
}

/// What a link does that leads somewhere on the page.
pub fn leads(lead: impl Fn()) -> impl Fn(Event) {
    move |event| {
        event.prevent_default();
        lead();
    }
}

/// Where a case opens: where its next thing is.
fn start(current: &Current) -> Scope {
    match next(&current.case, &current.assessment, Scope::Case, &[]) {
        Next::Task(task) if task.scope != Scope::Case => task.scope,
        Next::Close | Next::Closed => Scope::HandOff,
        _ => current.assessment.rounds.first().map_or(Scope::HandOff, |round| round.scope),
    }
}
