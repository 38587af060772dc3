//! The playbook "Conduct Engagement Completion Discussion (enablement)", item by item.
//!
//! The ids are the playbook's own. Where its translations disagree, the rulings of the project's
//! playbook summary hold.

use super::item::{
    Condition, Confirmation, Evidence, Item, ItemId, Link, NoteKind, Playbook, PortalField, Refresh,
    Requirement, Role, Step, StepId, Task,
};
use super::Field;

/// Closing an engagement after enablement, with task 4058.
pub const ENGAGEMENT_COMPLETION: Playbook = Playbook {
    id: "engagement-completion",
    edition: "2020-05-04",
    task: Task {
        number: 4058,
        portal_name: "Disengagement Process is Complete (enablement)",
        mandatory: true,
    },
    steps: &[
        Step { id: StepId("prepare"), in_hand_off: false, items: PREPARE },
        Step { id: StepId("discuss"), in_hand_off: false, items: DISCUSS },
        Step { id: StepId("hand-off"), in_hand_off: true, items: HAND_OFF },
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
    Condition::Any(&[Condition::Yes(Field::AccountTeamKnown), Condition::Yes(Field::AccountManaged)]);

/// The account team is not known, the account is not managed, or both.
const SOMETHING_IS_MISSING: Condition =
    Condition::Any(&[Condition::No(Field::AccountTeamKnown), Condition::No(Field::AccountManaged)]);

const READY: Condition = Condition::Yes(Field::ReadyForMore);
const NOT_READY: Condition = Condition::No(Field::ReadyForMore);

const TECHNICAL: Option<Evidence> = Some(Evidence::Note(NoteKind::TechnicalEnablement));
const MANAGEMENT: Option<Evidence> = Some(Evidence::Note(NoteKind::EngagementManagement));

/// An item for every customer that a person ticks; the tables below name what differs from it.
const TICKED: Item = Item {
    id: ItemId(""),
    role: Role::Action,
    under: None,
    condition: Condition::Always,
    waits_for: &[],
    settled_by: &[Requirement::Tick],
    evidence: None,
    asserts: &[],
};

const PREPARE: &[Item] = &[
    Item { id: ItemId("K-I1"), role: Role::KeyInput, ..TICKED },
    Item { id: ItemId("K-I2"), role: Role::KeyInput, ..TICKED },
    Item { id: ItemId("K-I3"), role: Role::KeyInput, ..TICKED },
    Item {
        id: ItemId("P-I1"),
        role: Role::Input,
        evidence: Some(Evidence::Portal(PortalField::Motion)),
        ..TICKED
    },
    Item {
        id: ItemId("P-I2"),
        role: Role::Input,
        settled_by: &[Requirement::MilestoneReached, Requirement::Happened(Field::LynxDate)],
        evidence: TECHNICAL,
        asserts: &[Field::ActiveUsers, Field::Seats, Field::LynxDate],
        ..TICKED
    },
    Item {
        id: ItemId("P-I3"),
        role: Role::Input,
        condition: SOMEBODY_TO_WRITE_TO,
        evidence: Some(Evidence::Portal(PortalField::Contacts)),
        ..TICKED
    },
    Item {
        id: ItemId("P-E1"),
        condition: SOMEBODY_TO_WRITE_TO,
        // Managed, but nobody known: there is no one to write to until a contact is named.
        waits_for: &[Requirement::AnsweredUnless(
            Field::AccountTeamContacts,
            &Condition::Yes(Field::AccountTeamKnown),
        )],
        settled_by: &[Requirement::Happened(Field::AccountTeamMailSent)],
        ..TICKED
    },
    // The tick says that the FAQ was read, because P-O2 records it.
    Item { id: ItemId("P-E2"), condition: SOMETHING_IS_MISSING, ..TICKED },
    Item {
        id: ItemId("P-O1"),
        role: Role::Output,
        condition: SOMEBODY_TO_WRITE_TO,
        settled_by: &[Requirement::Settled(ItemId("P-E1"))],
        evidence: MANAGEMENT,
        asserts: &[Field::AccountTeamMailSent],
        ..TICKED
    },
    Item {
        id: ItemId("P-O2"),
        role: Role::Output,
        condition: SOMETHING_IS_MISSING,
        settled_by: &[
            Requirement::Answered(Field::AccountTeamKnown),
            Requirement::Answered(Field::AccountManaged),
            Requirement::Settled(ItemId("P-E2")),
            Requirement::Answered(Field::FaqNextSteps),
        ],
        evidence: MANAGEMENT,
        asserts: &[Field::AccountTeamKnown, Field::AccountManaged, Field::FaqNextSteps],
        ..TICKED
    },
];

const DISCUSS: &[Item] = &[
    Item {
        id: ItemId("C-I1"),
        role: Role::Input,
        settled_by: &[Requirement::Settled(ItemId("P-I1"))],
        ..TICKED
    },
    Item {
        id: ItemId("C-I2"),
        role: Role::Input,
        settled_by: &[Requirement::Settled(ItemId("P-I2"))],
        ..TICKED
    },
    Item {
        id: ItemId("C-I3"),
        role: Role::Input,
        condition: SOMEBODY_TO_WRITE_TO,
        settled_by: &[Requirement::Settled(ItemId("P-O1"))],
        ..TICKED
    },
    Item { id: ItemId("C-A1"), ..TICKED },
    Item {
        id: ItemId("C-A2"),
        settled_by: &[Requirement::Answered(Field::ReadyForMore)],
        ..TICKED
    },
    Item { id: ItemId("C-A2a"), under: Some(ItemId("C-A2")), condition: READY, ..TICKED },
    Item { id: ItemId("C-A2b"), under: Some(ItemId("C-A2")), condition: READY, ..TICKED },
    Item {
        id: ItemId("C-A3"),
        waits_for: &[Requirement::Happened(Field::DiscussionDate)],
        settled_by: &[Requirement::Happened(Field::CustomerMailSent)],
        ..TICKED
    },
    Item {
        id: ItemId("C-A4"),
        evidence: Some(Evidence::Portal(PortalField::TaskStatus)),
        ..TICKED
    },
    Item { id: ItemId("C-A5"), settled_by: &[Requirement::ScopeOnRecord], ..TICKED },
    Item {
        id: ItemId("C-O1"),
        role: Role::Output,
        settled_by: &[
            Requirement::Settled(ItemId("C-A1")),
            Requirement::Settled(ItemId("C-A2")),
            Requirement::Happened(Field::DiscussionDate),
        ],
        evidence: TECHNICAL,
        asserts: &[Field::ReadyForMore, Field::DiscussionDate],
        ..TICKED
    },
    Item {
        id: ItemId("C-O2"),
        role: Role::Output,
        condition: READY,
        settled_by: &[
            Requirement::Settled(ItemId("C-A2b")),
            Requirement::Answered(Field::NextWorkloads),
        ],
        evidence: TECHNICAL,
        asserts: &[Field::NextWorkloads],
        ..TICKED
    },
    Item {
        id: ItemId("C-O3"),
        role: Role::Output,
        condition: NOT_READY,
        settled_by: &[Requirement::Settled(ItemId("C-A3"))],
        evidence: MANAGEMENT,
        asserts: &[Field::CustomerMailSent],
        ..TICKED
    },
    Item {
        id: ItemId("C-O4"),
        role: Role::Output,
        condition: NOT_READY,
        settled_by: &[Requirement::Answered(Field::CustomerStatus)],
        evidence: MANAGEMENT,
        asserts: &[Field::CustomerStatus],
        ..TICKED
    },
    // The tick says that the FAQ was read for unusual situations or concerns.
    Item {
        id: ItemId("C-O8"),
        role: Role::Output,
        settled_by: &[Requirement::Tick, Requirement::Answered(Field::DiscussionNextSteps)],
        evidence: MANAGEMENT,
        asserts: &[Field::DiscussionNextSteps],
        ..TICKED
    },
];

const HAND_OFF: &[Item] = &[
    Item {
        id: ItemId("C-A6"),
        waits_for: &[Requirement::NextActionDateKnown],
        settled_by: &[Requirement::Confirmed(Confirmation::NextActionDate)],
        ..TICKED
    },
    Item {
        id: ItemId("C-A7"),
        waits_for: &[Requirement::Answered(Field::Region)],
        settled_by: &[
            Requirement::Happened(Field::AssignmentMailSent),
            Requirement::StatedFor(Field::AssignmentMailRegion, Field::Region),
        ],
        ..TICKED
    },
    Item {
        id: ItemId("C-O5"),
        role: Role::Output,
        settled_by: &[Requirement::Settled(ItemId("C-A6"))],
        evidence: Some(Evidence::Portal(PortalField::NextActionDate)),
        ..TICKED
    },
    Item {
        id: ItemId("C-O6"),
        role: Role::Output,
        settled_by: &[Requirement::Settled(ItemId("C-A7"))],
        evidence: MANAGEMENT,
        asserts: &[Field::AssignmentMailSent, Field::Region],
        ..TICKED
    },
    // Letting go is irreversible for the FM: whoever is not assigned can't mend the record.
    Item {
        id: ItemId("C-A8"),
        waits_for: &[
            Requirement::QueueArrived,
            Requirement::CaseOnRecord,
            Requirement::Settled(ItemId("C-O5")),
        ],
        ..TICKED
    },
    Item {
        id: ItemId("C-O7"),
        role: Role::Output,
        settled_by: &[Requirement::Settled(ItemId("C-A8"))],
        evidence: Some(Evidence::Portal(PortalField::Assignment)),
        ..TICKED
    },
    Item {
        id: ItemId("N-1"),
        role: Role::NextStep,
        waits_for: &[Requirement::Settled(ItemId("C-O7"))],
        evidence: Some(Evidence::Portal(PortalField::ServiceStatus)),
        ..TICKED
    },
];
