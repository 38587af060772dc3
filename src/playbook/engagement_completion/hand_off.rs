//! The rest of step C, once no service is open: next action date, queue, letting go.

use super::*;

pub(super) const ITEMS: &[Item] = &[
    Item {
        id: ItemId("C-A6"),
        waits_for: &[Requirement::NextActionDateKnown],
        settled_by: &[Requirement::DayConfirmed],
        ..TICKED
    },
    Item {
        id: ItemId("C-A7"),
        waits_for: &[Requirement::Answered(Field::Region)],
        // The day is kept for each region: another region makes a new request due.
        settled_by: &[Requirement::Happened(Field::AssignmentMailSent)],
        ..TICKED
    },
    Item {
        id: ItemId("C-O5"),
        role: Role::Output,
        repeats: Some(ItemId("C-A6")),
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
        skippable: false,
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
        repeats: Some(ItemId("C-A8")),
        skippable: false,
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

pub(super) const TASKS: &[Task] = &[
    Task { id: TaskId("C-A6"), items: &[ItemId("C-A6")], ..FORM },
    Task {
        id: TaskId("mail:assignment"),
        kind: TaskKind::Mail(MailKind::Assignment),
        items: &[ItemId("C-A7"), ItemId("C-O6")],
        ..FORM
    },
    Task {
        id: TaskId("note:engagement-management"),
        kind: TaskKind::Note(NoteKind::EngagementManagement),
        ..FORM
    },
    Task { id: TaskId("wait"), kind: TaskKind::Wait, ..FORM },
    Task { id: TaskId("C-A8"), items: &[ItemId("C-A8")], ..FORM },
    Task { id: TaskId("N-1"), items: &[ItemId("N-1")], ..FORM },
];
