//! Step C, hold the discussion: what every round's service goes through.

use super::*;

pub(super) const ITEMS: &[Item] = &[
    Item {
        id: ItemId("C-I1"),
        role: Role::Input,
        repeats: Some(ItemId("P-I1")),
        settled_by: &[Requirement::Settled(ItemId("P-I1"))],
        ..TICKED
    },
    Item {
        id: ItemId("C-I2"),
        role: Role::Input,
        repeats: Some(ItemId("P-I2")),
        settled_by: &[Requirement::Settled(ItemId("P-I2"))],
        ..TICKED
    },
    Item {
        id: ItemId("C-I3"),
        role: Role::Input,
        repeats: Some(ItemId("P-O1")),
        condition: SOMEBODY_TO_WRITE_TO,
        settled_by: &[Requirement::Settled(ItemId("P-O1"))],
        ..TICKED
    },
    Item { id: ItemId("C-A1"), ..TICKED },
    Item {
        id: ItemId("C-A2"),
        skippable: false, // The other answer is always there: not ready.
        settled_by: &[Requirement::Answered(Field::ReadyForMore)],
        ..TICKED
    },
    Item { id: ItemId("C-A2a"), condition: READY, ..TICKED },
    Item { id: ItemId("C-A2b"), condition: READY, ..TICKED },
    Item {
        id: ItemId("C-A3"),
        waits_for: &[Requirement::Happened(Field::DiscussionDate)],
        settled_by: &[Requirement::Happened(Field::CustomerMailSent)],
        ..TICKED
    },
    Item {
        id: ItemId("C-A4"),
        waits_for: &[Requirement::Happened(Field::DiscussionDate)],
        evidence: Some(Evidence::Portal(PortalField::TaskStatus)),
        ..TICKED
    },
    Item {
        id: ItemId("C-A5"),
        settled_by: &[Requirement::ScopeOnRecord],
        skippable: false,
        ..TICKED
    },
    Item {
        id: ItemId("C-O1"),
        role: Role::Output,
        settled_by: &[
            Requirement::Happened(Field::DiscussionDate),
            Requirement::Settled(ItemId("C-A2")),
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
            Requirement::Resolved(ItemId("C-A2b")),
            Requirement::Answered(Field::NextWorkloads),
        ],
        evidence: TECHNICAL,
        asserts: &[Field::ReadyForMore, Field::NextWorkloads],
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

pub(super) const TASKS: &[Task] = &[
    Task {
        id: TaskId("C-A1"),
        items: &[
            ItemId("C-O1"),
            ItemId("C-A1"),
            ItemId("C-A2"),
            ItemId("C-A2a"),
            ItemId("C-A2b"),
            ItemId("C-O2"),
            ItemId("C-O4"),
            ItemId("C-O8"),
        ],
        offers: &[Field::DiscussionPlanned, Field::Concerns],
        ..FORM
    },
    Task {
        id: TaskId("mail:customer"),
        kind: TaskKind::Mail(MailKind::Customer),
        items: &[ItemId("C-A3"), ItemId("C-O3")],
        ..FORM
    },
    Task { id: TaskId("C-A4"), items: &[ItemId("C-A4")], ..FORM },
    Task {
        id: TaskId("note:technical-enablement"),
        kind: TaskKind::Note(NoteKind::TechnicalEnablement),
        ..FORM
    },
    Task {
        id: TaskId("note:engagement-management"),
        kind: TaskKind::Note(NoteKind::EngagementManagement),
        items: &[ItemId("C-A5")],
        ..FORM
    },
];
