//! Step P, prepare the conversation, with the key inputs before it.

use super::*;

pub(super) const ITEMS: &[Item] = &[
    Item { id: ItemId("K-I1"), role: Role::KeyInput, ..TICKED },
    Item { id: ItemId("K-I2"), role: Role::KeyInput, of_case: true, ..TICKED },
    Item { id: ItemId("K-I3"), role: Role::KeyInput, of_case: true, ..TICKED },
    Item {
        id: ItemId("P-I1"),
        role: Role::Input,
        of_case: true,
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
        of_case: true,
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
            Condition(&[(Field::AccountTeamKnown, true)]),
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

pub(super) const TASKS: &[Task] = &[
    Task {
        id: TaskId("K-I1"),
        items: &[ItemId("K-I1"), ItemId("K-I2"), ItemId("K-I3"), ItemId("P-I1"), ItemId("P-I3")],
        ..FORM
    },
    Task { id: TaskId("P-I2"), items: &[ItemId("P-I2")], ..FORM },
    Task {
        id: TaskId("mail:account-team"),
        kind: TaskKind::Mail(MailKind::AccountTeam),
        items: &[ItemId("P-E1"), ItemId("P-O1")],
        ..FORM
    },
    Task { id: TaskId("P-E2"), items: &[ItemId("P-E2"), ItemId("P-O2")], ..FORM },
];
