//! The playbook "Conduct Engagement Completion Discussion (enablement)", item by item.
//!
//! The ids are the playbook's own. Where its translations disagree, the rulings of the project's
//! playbook summary hold.

mod discuss;
mod hand_off;
mod prepare;

use super::condition::Condition;
use super::evidence::{Evidence, NoteKind, PortalField};
use super::field::Field;
use super::item::{Item, ItemId, Requirement, Role};
use super::link::Link;
use super::task::{MailKind, Task, TaskId, TaskKind};
use super::{Playbook, Refresh, Step};

/// Closing an engagement after enablement, with task 4058.
pub const ENGAGEMENT_COMPLETION: Playbook = Playbook {
    id: "engagement-completion",
    task_number: 4058,
    task_name: "Disengagement Process is Complete (enablement)",
    facts: &Task {
        id: TaskId("facts"),
        asks: &[
            Field::Tenant,
            Field::Seats,
            Field::Region,
            Field::AccountTeamKnown,
            Field::AccountManaged,
        ],
        ..FORM
    },
    services: &Task { id: TaskId("service"), kind: TaskKind::Services, ..FORM },
    steps: &[
        Step { id: "prepare", in_hand_off: false, items: prepare::ITEMS, tasks: prepare::TASKS },
        Step { id: "discuss", in_hand_off: false, items: discuss::ITEMS, tasks: discuss::TASKS },
        Step { id: "hand-off", in_hand_off: true, items: hand_off::ITEMS, tasks: hand_off::TASKS },
    ],
    objectives: &["objective-form", "objective-tools", "objective-satisfied", "objective-closed"],
    key_outcomes: &["outcome-closed", "outcome-form"],
    links: &[
        Link { id: "account-team-template", address: "https://aka.ms/FRPAccountTeamEmailTemplate" },
        Link { id: "customer-template", address: "" },
        Link { id: "faq", address: "" },
        Link { id: "rfa-form", address: "" },
        Link { id: "source", address: "http://partner-docs.microsoft.com" },
    ],
    refreshes: &[
        Refresh { day: "2019-09-13", person: "Mark Eichenberger", change: "refresh-created" },
        Refresh { day: "2019-10-01", person: "Celia Kennedy", change: "refresh-maintenance" },
        Refresh { day: "2020-03-25", person: "Celia Kennedy", change: "refresh-maintenance" },
        Refresh { day: "2020-04-30", person: "Celia Kennedy", change: "refresh-maintenance" },
        Refresh { day: "2020-05-04", person: "Celia Kennedy", change: "refresh-maintenance" },
    ],
};

/// The account team is known or the account is managed: somebody can be written to.
const SOMEBODY_TO_WRITE_TO: Condition =
    Condition(&[(Field::AccountTeamKnown, true), (Field::AccountManaged, true)]);

/// The account team is not known, the account is not managed, or both.
const SOMETHING_IS_MISSING: Condition =
    Condition(&[(Field::AccountTeamKnown, false), (Field::AccountManaged, false)]);

const READY: Condition = Condition(&[(Field::ReadyForMore, true)]);
const NOT_READY: Condition = Condition(&[(Field::ReadyForMore, false)]);

const TECHNICAL: Option<Evidence> = Some(Evidence::Note(NoteKind::TechnicalEnablement));
const MANAGEMENT: Option<Evidence> = Some(Evidence::Note(NoteKind::EngagementManagement));

/// An item for every customer that a person ticks; the tables below name what differs from it.
const TICKED: Item = Item {
    id: ItemId(""),
    role: Role::Action,
    of_case: false,
    repeats: None,
    condition: Condition::ALWAYS,
    waits_for: &[],
    settled_by: &[Requirement::Tick],
    skippable: true,
    evidence: None,
    asserts: &[],
};

/// A form; the tables below name what differs from it.
const FORM: Task =
    Task { id: TaskId(""), kind: TaskKind::Form, items: &[], asks: &[], offers: &[] };
