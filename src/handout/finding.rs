//! One thing to look at before a text is copied.

use crate::engagement::{Blocker, Scope, Subject};
use crate::notes::Gap;
use crate::playbook::{EditedText, Field, ItemId, NoteKind};

/// One thing to look at before copying. A view words it and links to where it can be mended.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Finding {
    /// A text has a gap.
    Gap(Gap),
    /// An e-mail says that something was done, or is so, and it is not.
    Undone(Blocker),
    /// The settings lack the address of something the playbook names without a link.
    LinkUnknown(&'static str),
    /// The settings lack the Assignment team's address.
    AssignmentAddressUnknown,
    /// A day lies in the future although it says that something was done.
    InTheFuture {
        /// Where the day stands.
        scope: Scope,
        /// The day.
        field: Field,
    },
    /// A day lies before the one it must follow.
    BeforeItsTime {
        /// Where the day stands.
        scope: Scope,
        /// The day.
        field: Field,
        /// The day it must not precede.
        follows: Field,
    },
    /// A text names a queue that is not the region's.
    OtherQueue {
        /// Whose text.
        scope: Scope,
        /// Which.
        text: EditedText,
        /// The queue it names.
        queue: &'static str,
    },
    /// An edited text lacks a name or number that the page's own text has.
    Differs {
        /// Whose text.
        scope: Scope,
        /// Which.
        text: EditedText,
        /// What it lacks.
        word: String,
    },
    /// An edited text has a number that the page's own text lacks.
    Adds {
        /// Whose text.
        scope: Scope,
        /// Which.
        text: EditedText,
        /// The number.
        number: String,
    },
    /// An edited text still names as a gap what has been stated since.
    LeftOver {
        /// Whose text.
        scope: Scope,
        /// Which.
        text: EditedText,
        /// The words of the gap.
        gap: String,
    },
    /// A person took a statement out of a note, so that it stays due.
    TakenOut {
        /// Whose note.
        scope: Scope,
        /// Which.
        text: EditedText,
        /// What it was about.
        subject: Subject,
    },
    /// A note on record is older than what it says was done.
    OnRecordTooEarly {
        /// Whose note.
        scope: Scope,
        /// Which of its notes.
        note: NoteKind,
        /// The day that it names.
        field: Field,
    },
    /// Nothing documents an output yet, although the engagement is being handed off.
    Undocumented {
        /// Whose note.
        scope: Scope,
        /// The item.
        item: ItemId,
    },
    /// The next action is longer than the portal takes.
    NextActionTooLong {
        /// Whose note.
        scope: Scope,
        /// Which next action.
        text: EditedText,
        /// UTF-16 code units to cut.
        excess: usize,
    },
}
