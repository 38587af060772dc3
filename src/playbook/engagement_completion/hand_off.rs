//! The rest of step C, once no service is open: next action date, queue, letting go.

use super::super::evidence::{Evidence, PortalField};
use super::super::item::{Confirmation, Item, ItemId, Requirement, Role};
use super::{Field, MANAGEMENT, TICKED};

pub(super) const ITEMS: &[Item] = &[
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
