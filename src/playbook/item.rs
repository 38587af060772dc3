//! The points of a playbook and what each depends on.

use super::{Condition, Evidence, Field, NoteKind};

/// The id of an item, as in the playbook: `P-I1`, `C-A2a`, `N-1`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ItemId(pub &'static str);

/// What an item is in its step.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Role {
    /// Must hold before the engagement can be closed at all.
    KeyInput,
    /// Must hold before the step's actions.
    Input,
    /// Something the FM does.
    Action,
    /// What the step leaves behind.
    Output,
    /// What follows when all else is done.
    NextStep,
}

/// One point of the playbook.
#[derive(Debug)]
pub struct Item {
    /// The id.
    pub id: ItemId,
    /// What it is in its step.
    pub role: Role,
    /// Whether it is about the customer: asked once for the case, and holding in every round.
    pub of_case: bool,
    /// The earlier item that it repeats: one row shows both.
    pub repeats: Option<ItemId>,
    /// When it applies.
    pub condition: Condition,
    /// What must hold before it can be begun, beside its step's gate.
    pub waits_for: &'static [Requirement],
    /// What must hold for it to be settled.
    pub settled_by: &'static [Requirement],
    /// Whether it can be skipped with a reason.
    pub skippable: bool,
    /// Where FTOP shows it.
    pub evidence: Option<Evidence>,
    /// The facts that its statement in a note asserts, in the order of the sentence. One that the
    /// item's condition depends on makes the statement untrue when it changes to the contrary.
    pub asserts: &'static [Field],
}

// Compared by its id: a derived comparison of all three costs a kilobyte on the wire.
impl PartialEq for Item {
    fn eq(&self, other: &Self) -> bool {
        self.id == other.id
    }
}

impl Eq for Item {}

impl Item {
    /// Whether a person ticks it; the others follow from facts.
    pub fn is_ticked_by_hand(&self) -> bool {
        let ticks = [Requirement::Tick, Requirement::DayConfirmed];
        ticks.iter().any(|tick| self.settled_by.contains(tick))
    }

    /// The note that must say it, if one must.
    pub fn note(&self) -> Option<NoteKind> {
        match self.evidence {
            Some(Evidence::Note(note)) => Some(note),
            _ => None,
        }
    }

    /// Whether the gate of its step waits for it instead of the other way round.
    pub fn is_before_gate(&self) -> bool {
        matches!(self.role, Role::KeyInput | Role::Input)
    }
}

/// Something that must hold before an item can be begun or counts as settled.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Requirement {
    /// The item was ticked.
    Tick,
    /// It was ticked for the next action date that follows from the facts of now.
    DayConfirmed,
    /// The fact was stated.
    Answered(Field),
    /// The fact was stated, unless the condition holds.
    AnsweredUnless(Field, Condition),
    /// The day was stated and has come.
    Happened(Field),
    /// The other item is settled. Where that is skipped, so is this one, which would only repeat it.
    Settled(ItemId),
    /// The other item is settled or skipped: this one has more to say.
    Resolved(ItemId),
    /// There are as many active users as the milestone needs.
    MilestoneReached,
    /// The last discussion was held or dated, so that the next action date is known.
    NextActionDateKnown,
    /// The tenant has arrived in the queue of its region.
    QueueArrived,
    /// Everything that this round's notes have to say is in FTOP.
    ScopeOnRecord,
    /// Everything that the case's notes have to say is in FTOP.
    CaseOnRecord,
}
