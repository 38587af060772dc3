//! The types a playbook is written in: steps, items, and what each item depends on.

use super::link::Link;
use super::{Evidence, Field, NoteKind};

/// A process an FM follows, as constant data.
#[derive(Debug)]
pub struct Playbook {
    /// Names the playbook in stored cases and catalogue keys.
    pub id: &'static str,
    /// The seeds' edition, `YYYY-MM-DD`: the newest entry of their log.
    pub edition: &'static str,
    /// The FTOP task that this process completes.
    pub task: Task,
    /// The steps in order; those of a round first, then the hand-off's.
    pub steps: &'static [Step],
    /// Catalogue keys of the objectives.
    pub objectives: &'static [&'static str],
    /// Catalogue keys of the key outcomes.
    pub key_outcomes: &'static [&'static str],
    /// Links that the playbook itself gives.
    pub links: &'static [Link],
    /// The playbook's own log of changes, oldest first.
    pub refreshes: &'static [Refresh],
}

/// Playbooks are data: one id is one playbook.
impl PartialEq for Playbook {
    fn eq(&self, other: &Self) -> bool {
        self.id == other.id
    }
}

impl Playbook {
    /// Every item of every step, in order.
    pub fn items(&'static self) -> impl Iterator<Item = &'static Item> {
        self.steps.iter().flat_map(|step| step.items)
    }

    /// The item with this id, such as `P-I1`.
    pub fn item(&'static self, id: &str) -> Option<&'static Item> {
        self.items().find(|item| item.id.0 == id)
    }

    /// The step with this id.
    pub fn step(&'static self, id: &str) -> Option<&'static Step> {
        self.steps.iter().find(|step| step.id.0 == id)
    }

    /// The step that holds the item.
    pub fn step_of(&'static self, item: ItemId) -> Option<&'static Step> {
        self.steps
            .iter()
            .find(|step| step.items.iter().any(|candidate| candidate.id == item))
    }
}

/// A task of FTOP.
#[derive(Debug)]
pub struct Task {
    /// FTOP's number of the task.
    pub number: u32,
    /// The portal's English name, used in every language.
    pub portal_name: &'static str,
    /// Whether FTOP demands it.
    pub mandatory: bool,
}

/// An entry of the playbook's own log.
#[derive(Debug)]
pub struct Refresh {
    /// The day, `YYYY-MM-DD`.
    pub day: &'static str,
    /// Who changed the playbook.
    pub person: &'static str,
    /// Catalogue key of what was changed.
    pub change: &'static str,
}

/// Names a step in stored data, addresses and catalogue keys.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct StepId(pub &'static str);

/// A step of a round or of the hand-off. Its actions and outputs wait for its gate: the step's
/// inputs and the outputs of the round's step before it; in the hand-off, that no round is open.
#[derive(Debug)]
pub struct Step {
    /// The step's name in data.
    pub id: StepId,
    /// Whether the step is the case's last one instead of a round's.
    pub in_hand_off: bool,
    /// The items in reading order.
    pub items: &'static [Item],
}

/// Steps are data: one id is one step.
impl PartialEq for Step {
    fn eq(&self, other: &Self) -> bool {
        self.id == other.id
    }
}

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
    /// The item it belongs under, for display.
    pub under: Option<ItemId>,
    /// When it applies.
    pub condition: Condition,
    /// What must hold before it can be begun, beside its step's gate. Nothing goes around these.
    pub waits_for: &'static [Requirement],
    /// What must hold for it to be settled.
    pub settled_by: &'static [Requirement],
    /// Where FTOP shows it.
    pub evidence: Option<Evidence>,
    /// The id of the link that helps with it, among the playbook's own.
    pub link: Option<&'static str>,
    /// The facts that its statement in a note asserts, in the order of the sentence.
    pub asserts: &'static [Field],
}

/// Items are data: one id is one item.
impl PartialEq for Item {
    fn eq(&self, other: &Self) -> bool {
        self.id == other.id
    }
}

impl Eq for Item {}

impl Item {
    /// Whether a person ticks it; the others follow from facts.
    pub fn is_ticked_by_hand(&self) -> bool {
        self.settled_by
            .iter()
            .any(|requirement| matches!(requirement, Requirement::Tick | Requirement::Confirmed(_)))
    }

    /// The note that must say it, if one must.
    pub fn note(&self) -> Option<NoteKind> {
        match self.evidence {
            Some(Evidence::Note(note)) => Some(note),
            _ => None,
        }
    }
}

/// When an item applies. An unanswered fact leaves it open, unless the answer makes no difference.
#[derive(Debug, Clone, Copy)]
pub enum Condition {
    /// For every customer.
    Always,
    /// Where the fact was answered yes.
    Yes(Field),
    /// Where the fact was answered no.
    No(Field),
    /// Where at least one of them holds.
    Any(&'static [Condition]),
}

/// Something that must hold before an item can be begun or counts as settled.
#[derive(Debug, Clone, Copy)]
pub enum Requirement {
    /// A person has ticked it.
    Tick,
    /// The fact has a valid value.
    Answered(Field),
    /// The fact has a valid value, unless the condition holds.
    AnsweredUnless(Field, &'static Condition),
    /// The day has a valid value that is not in the future.
    Happened(Field),
    /// The first field was stated for the value that the second has now.
    StatedFor(Field, Field),
    /// The item is settled in the same round or hand-off.
    Settled(ItemId),
    /// The round's service has as many active users as its milestone asks for.
    MilestoneReached,
    /// The date that follows from the last discussion is known.
    NextActionDateKnown,
    /// A person has confirmed the value that the page worked out, and it is still the same.
    Confirmed(Confirmation),
    /// The tenant has arrived in the queue of its region.
    QueueArrived,
    /// All that this round or hand-off has to document is on record.
    ScopeOnRecord,
    /// All that the case has to document is on record.
    CaseOnRecord,
}

/// A value that the page works out and the FM confirms to have entered in FTOP.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Confirmation {
    /// 31 December of the year after the last round's discussion (C-A6).
    NextActionDate,
}
