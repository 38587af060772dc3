//! The lines of the record as plain data: what FTOP has to say, each with where it stands.

use crate::engagement::assessment::{
    ItemAssessment, ItemState, LedgerLine, ScopeAssessment, StatementState, TaskRef,
};
use crate::engagement::{Matter, Scope, StatementId};
use crate::locale::Arguments;
use crate::playbook::{ItemId, NoteKind, TaskKind};
use crate::text::item_text;
use crate::ui::session::{Current, Session};

use super::super::rows::pasted;

/// A line of the record.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct RecordRow {
    /// The item, where its evidence is a note and nobody ticks it, and its state.
    pub item: Option<(&'static str, &'static str)>,
    /// What is said.
    pub title: String,
    /// Where that stands.
    pub place: String,
    /// The note that says it.
    pub note: TaskRef,
}

/// How much of a record is in FTOP.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Count {
    /// Statements that the next notes carry.
    pub due: usize,
    /// Statements that FTOP has.
    pub pasted: usize,
    /// All of them.
    pub all: usize,
}

/// How much of a scope's record is in FTOP.
pub fn count(scope: &ScopeAssessment) -> Count {
    let ledger = &scope.ledger;
    Count {
        due: ledger.iter().filter(|line| line.is_due()).count(),
        pasted: ledger.iter().filter(|line| line.is_on_record()).count(),
        all: ledger.len(),
    }
}

/// The lines of a scope: its items in order, then what else was said.
pub fn record_rows(session: Session, scope: &ScopeAssessment) -> Vec<RecordRow> {
    let is_of_record = |item: &&ItemAssessment| {
        item.item.note().is_some()
            && !item.item.is_ticked_by_hand()
            && item.state != ItemState::Dormant
    };
    let of_items: Vec<&ItemAssessment> = scope.items.iter().filter(is_of_record).collect();
    let is_of = |line: &LedgerLine, item: &ItemAssessment| {
        !matches!(line.id.matter, Matter::Skip(_)) && line.id.matter.item() == item.item.id
    };
    let mut rows: Vec<RecordRow> = Vec::new();
    for item in &of_items {
        let mut lines = scope.ledger.iter().filter(|line| is_of(line, item));
        let note = item.item.note();
        rows.extend(note.and_then(|note| row(session, scope, note, Some(item), lines.next())));
    }
    for line in &scope.ledger {
        // What was asked for another region before, too.
        let is_shown = of_items.iter().any(|item| {
            let first = scope.ledger.iter().find(|line| is_of(line, item));
            first.is_some_and(|first| first.id == line.id)
        });
        if !is_shown {
            rows.extend(row(session, scope, line.note, None, Some(line)));
        }
    }
    rows
}

fn row(
    session: Session,
    scope: &ScopeAssessment,
    note: NoteKind,
    item: Option<&&ItemAssessment>,
    line: Option<&LedgerLine>,
) -> Option<RecordRow> {
    let is_of_note = |kind: TaskKind| kind == TaskKind::Note(note);
    let mut tasks = scope.tasks.iter();
    let task = tasks.find(|task| is_of_note(task.task.kind))?;
    let own = item.map(|item| item.item.id);
    let id = own.or_else(|| line.map(|line| line.id.matter.item()))?;
    Some(RecordRow {
        item: item.map(|item| (item.item.id.0, item.state.name())),
        title: title(session, line, id),
        place: place(session, item, line),
        note: TaskRef { scope: scope.scope, id: task.task.id },
    })
}

fn title(session: Session, line: Option<&LedgerLine>, id: ItemId) -> String {
    let words = session.words();
    let name = item_text(id, &words);
    let about = Arguments::new().text("what", name.clone());
    match line.map(|line| line.id.matter) {
        Some(Matter::Skip(_)) => words.text_with("record-skip", &about),
        _ => name,
    }
}

fn place(session: Session, item: Option<&&ItemAssessment>, line: Option<&LedgerLine>) -> String {
    match line.map(|line| &line.state) {
        Some(StatementState::Due(_)) => session.t("record-ready"),
        Some(StatementState::OnRecord { day, .. }) => pasted(session, Some(*day)),
        Some(StatementState::Changed { .. }) => session.t("record-changed"),
        Some(StatementState::Withdrawn { .. }) => session.t("record-withdrawn"),
        Some(StatementState::NotReady(_)) => session.t("record-waits"),
        None if item.is_some_and(|item| item.is_skipped) => session.t("skipped"),
        None => session.t("record-waits"),
    }
}

/// The statements that are due, by name: one of them may be in FTOP already.
pub fn due(session: Session, scope: &ScopeAssessment) -> Vec<(StatementId, String)> {
    let lines = scope.ledger.iter().filter(|line| line.is_due());
    let named = lines.map(|line| {
        let name = title(session, Some(line), line.id.matter.item());
        (line.id, name)
    });
    named.collect()
}

/// What the head of the record says.
pub fn summary(session: Session, count: Count) -> (&'static str, String) {
    let number = |number: usize| u64::try_from(number).unwrap_or(u64::MAX);
    let about = Arguments::new()
        .number("due", number(count.due))
        .number("pasted", number(count.pasted))
        .number("all", number(count.all));
    let (state, key) = match count {
        Count { due: 1.., .. } => ("open", "record-due"),
        Count { all: 0, .. } => ("blocked", "record-empty"),
        Count { pasted, all, .. } if pasted == all => ("done", "record-all"),
        _ => ("blocked", "record-some"),
    };
    (state, session.tw(key, &about))
}

/// A scope of a case.
pub fn with_scope<T: Default>(
    current: &Current,
    at: Scope,
    read: impl FnOnce(&ScopeAssessment) -> T,
) -> T {
    current.assessment.scope(at).map(read).unwrap_or_default()
}
