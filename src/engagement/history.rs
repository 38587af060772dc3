//! What was done to a case, and when, in the order of the changes.

use crate::sorted::Map;

use super::{ChangeId, GateId, Scope, Slot};
use crate::playbook::{ItemId, NoteKind};

/// One thing that happened, without language.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Event {
    /// A field was answered; the text is shortened for the history.
    Answered {
        /// Which.
        slot: Slot,
        /// The beginning of what was stated.
        text: String,
    },
    /// An item was ticked.
    Ticked {
        /// Where.
        scope: Scope,
        /// Which.
        item: ItemId,
    },
    /// A tick was taken back.
    Unticked {
        /// Where.
        scope: Scope,
        /// Which.
        item: ItemId,
    },
    /// A service was added.
    ServiceAdded {
        /// Its prefix.
        service: String,
    },
    /// A service was dropped.
    ServiceDropped {
        /// Its round.
        scope: Scope,
        /// Why.
        reason: String,
    },
    /// A dropped service was taken up again.
    ServiceResumed {
        /// Its round.
        scope: Scope,
    },
    /// A round is finished: all that applies in it is settled.
    RoundFinished {
        /// The round.
        scope: Scope,
    },
    /// A finished round was opened again.
    RoundReopened {
        /// The round.
        scope: Scope,
    },
    /// A gate was gone around.
    GateWaived {
        /// Where.
        scope: Scope,
        /// Which.
        gate: GateId,
        /// Why.
        reason: String,
    },
    /// A waiver was taken back.
    WaiverWithdrawn {
        /// Where.
        scope: Scope,
        /// Which.
        gate: GateId,
    },
    /// A note was copied.
    Copied {
        /// Whose note.
        scope: Scope,
        /// Which.
        note: NoteKind,
    },
    /// A note went on record.
    Pasted {
        /// Whose note.
        scope: Scope,
        /// Which.
        note: NoteKind,
    },
    /// Statements were entered that were in FTOP before.
    FoundInFtop {
        /// Whose note.
        scope: Scope,
        /// Which.
        note: NoteKind,
    },
    /// A note that was pasted earlier was read back.
    EarlierNoteRead {
        /// Whose note.
        scope: Scope,
        /// Which.
        note: NoteKind,
    },
    /// An entry of the record was voided.
    EntryVoided,
    /// The day of an entry was corrected.
    EntryDayCorrected,
    /// The case was paused.
    Paused {
        /// Why.
        reason: String,
    },
    /// The case was withdrawn.
    Withdrawn {
        /// Why.
        reason: String,
    },
    /// The case was closed.
    Closed,
    /// The case goes on.
    Reopened,
    /// The case was put into the bin.
    Deleted,
    /// The case was taken out of the bin.
    Restored,
    /// An earlier change was taken back.
    Undone,
}

/// An entry of the history.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct HistoryEntry {
    /// When, in milliseconds since 1970-01-01 UTC.
    pub at: i64,
    /// The last change that belongs to it: typing in one field is one entry.
    pub until: ChangeId,
    /// What happened.
    pub event: Event,
}

/// All entries, by the first change that belongs to them.
pub type History = Map<ChangeId, HistoryEntry>;

/// The longest text an entry shows, in characters.
const LONGEST: usize = 80;

/// The beginning of a text, for an entry.
pub fn shortened(text: &str) -> String {
    let mut short: String = text.trim().chars().take(LONGEST).collect();
    if text.trim().chars().count() > LONGEST {
        short.push('…');
    }
    short
}

/// Whether the same field is still being typed in, or the same note copied once more.
fn goes_on_with(last: &Event, event: &Event) -> bool {
    match (last, event) {
        (Event::Answered { slot: typed, .. }, Event::Answered { slot, .. }) => typed == slot,
        (Event::Copied { .. }, Event::Copied { .. }) => last == event,
        _ => false,
    }
}

/// Adds an entry, or lengthens the last one where this goes on with it.
pub fn append(history: &mut History, id: ChangeId, at: i64, event: Event) {
    if let Some((_, last)) = history.iter_mut().next_back()
        && last.until.writer == id.writer
        && goes_on_with(&last.event, &event)
    {
        *last = HistoryEntry {
            at,
            until: id,
            event,
        };
        return;
    }
    history.insert(
        id,
        HistoryEntry {
            at,
            until: id,
            event,
        },
    );
}
