//! Step C, hold the discussion: what every round's service goes through.

use super::super::evidence::{Evidence, PortalField};
use super::super::item::{Item, ItemId, Requirement, Role};
use super::{Field, MANAGEMENT, NOT_READY, READY, SOMEBODY_TO_WRITE_TO, TECHNICAL, TICKED};

pub(super) const ITEMS: &[Item] = &[
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
    Item {
        id: ItemId("C-A1"),
        ..TICKED
    },
    Item {
        id: ItemId("C-A2"),
        settled_by: &[Requirement::Answered(Field::ReadyForMore)],
        ..TICKED
    },
    Item {
        id: ItemId("C-A2a"),
        under: Some(ItemId("C-A2")),
        condition: READY,
        ..TICKED
    },
    Item {
        id: ItemId("C-A2b"),
        under: Some(ItemId("C-A2")),
        condition: READY,
        link: Some("rfa-form"),
        ..TICKED
    },
    Item {
        id: ItemId("C-A3"),
        waits_for: &[Requirement::Happened(Field::DiscussionDate)],
        settled_by: &[Requirement::Happened(Field::CustomerMailSent)],
        link: Some("customer-template"),
        ..TICKED
    },
    Item {
        id: ItemId("C-A4"),
        evidence: Some(Evidence::Portal(PortalField::TaskStatus)),
        ..TICKED
    },
    Item {
        id: ItemId("C-A5"),
        settled_by: &[Requirement::ScopeOnRecord],
        ..TICKED
    },
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
        settled_by: &[
            Requirement::Tick,
            Requirement::Answered(Field::DiscussionNextSteps),
        ],
        evidence: MANAGEMENT,
        asserts: &[Field::DiscussionNextSteps],
        link: Some("faq"),
        ..TICKED
    },
];
