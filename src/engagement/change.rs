//! Everything that can happen to a case, in the past tense, and why it may be refused.

use super::assessment::Blocker;
use super::copied::Copied;
use super::earlier_note::EarlierNote;
use super::record::Pasted;
use super::{ChangeId, GateId, RoundId, Scope, Slot};
use crate::playbook::{EditedText, ItemId, NoteKind};

/// Something that happened to a case.
#[derive(Debug, Clone, PartialEq)]
pub enum Change {
    /// A field was chosen: of all values that stand there, this one.
    Answered {
        /// Which.
        slot: Slot,
        /// What was chosen.
        text: String,
    },
    /// A field was typed in. A value that somebody else put there meanwhile stays beside it.
    Typed {
        /// Which.
        slot: Slot,
        /// What was typed; it need not be valid.
        text: String,
        /// The stored value that the person had before them.
        over: String,
    },
    /// A text was edited by hand, or the page's own text was taken again.
    Edited {
        /// Whose text.
        scope: Scope,
        /// Which.
        text: EditedText,
        /// The edit; `None` takes the page's own text again.
        edit: Option<Edit>,
        /// The edited text that the person typed over, or nothing; another one stays beside the new one.
        /// `None` replaces whatever there is.
        over: Option<String>,
    },
    /// An item was ticked.
    Ticked {
        /// Where.
        scope: Scope,
        /// Which.
        item: ItemId,
    },
    /// A tick was taken back. In a finished round this opens the round again.
    Unticked {
        /// Where.
        scope: Scope,
        /// Which.
        item: ItemId,
    },
    /// A service was added, by its prefix; the change's id names the round.
    ServiceAdded {
        /// The prefix, such as `EXO`.
        service: String,
    },
    /// A service was dropped.
    ServiceDropped {
        /// Its round.
        round: RoundId,
        /// Why.
        reason: String,
    },
    /// A dropped service was taken up again.
    ServiceResumed {
        /// Its round.
        round: RoundId,
    },
    /// A finished round was opened again.
    RoundReopened {
        /// The round.
        round: RoundId,
    },
    /// A closed gate was gone around, for what blocks it now.
    GateWaived {
        /// Where.
        scope: Scope,
        /// Which.
        gate: GateId,
        /// Why.
        reason: String,
    },
    /// Of waivers that stand against each other, one was chosen.
    WaiverChosen {
        /// Where.
        scope: Scope,
        /// Which.
        gate: GateId,
        /// The reason of the one that holds; none where the gate is not gone around.
        reason: Option<String>,
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
        /// What it said.
        copied: Copied,
    },
    /// A note went on record.
    Pasted(Pasted),
    /// A note that was pasted earlier was read back.
    EarlierNoteRead(EarlierNote),
    /// An entry of the record was a misclick.
    EntryVoided {
        /// Which.
        entry: ChangeId,
    },
    /// An entry of the record bore the wrong day.
    EntryDayCorrected {
        /// Which.
        entry: ChangeId,
        /// The right day.
        day: chrono::NaiveDate,
    },
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
    /// A paused, withdrawn or closed case goes on.
    Reopened,
    /// The case was put into the bin.
    Deleted,
    /// The case was taken out of the bin.
    Restored,
}

/// A text as a person edited it.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Edit {
    /// What the page said when the edit began, or when its text was last taken over.
    pub replaced: String,
    /// What the person made of it.
    pub text: String,
}

/// Why a change was refused. The case is as it was.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// The playbook's order forbids it.
    #[error("blocked")]
    Blocked(Vec<Blocker>),
    /// A reason is asked for.
    #[error("no reason was given")]
    NoReason,
    /// A day lies in the future.
    #[error("the day lies in the future")]
    InTheFuture,
    /// The case is paused, withdrawn or closed.
    #[error("the case does not go on")]
    NotGoingOn,
    /// There is nothing to do: the gate is open, the entry unknown, the note empty.
    #[error("nothing to do")]
    NothingToDo,
    /// An earlier note names another tenant than the case.
    #[error("another tenant's note")]
    OtherTenant {
        /// The tenant that the note names.
        noted: String,
        /// The tenant of the case.
        tenant: String,
    },
    /// What would be undone has been changed since.
    #[error("changed since")]
    ChangedSince,
    /// A newer version of the page wrote the case: it can be read here, and must not be written.
    #[error("read-only")]
    ReadOnly,
}
