//! Where on the page of a case something can be mended, and links that lead there.

use leptos::prelude::*;

use super::here::Here;
use crate::browser::place;
use crate::engagement::{Blocker, Case, GateId, Scope, Slot, Subject};
use crate::playbook::{Field, NoteKind};
use crate::ui::components::field::anchor;
use crate::ui::route::Route;

/// The id of the list from which a service is added.
pub const ADD_SERVICE: &str = "add-service";

/// A place on the page of the case on screen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    /// What has to be on screen; the case's own facts always are.
    pub scope: Scope,
    /// The element's id.
    pub anchor: String,
}

impl Place {
    /// A field, or an item, in its slot.
    pub fn slot(slot: Slot) -> Self {
        Self {
            scope: slot.scope,
            anchor: anchor(slot),
        }
    }

    /// The form of a note.
    pub fn note(scope: Scope, note: NoteKind) -> Self {
        Self {
            scope,
            anchor: note_anchor(scope, note),
        }
    }

    /// A gate; the one before closing stands in the hand-off.
    pub fn gate(scope: Scope, gate: GateId) -> Self {
        let shown = if gate == GateId::Close {
            Scope::HandOff
        } else {
            scope
        };
        Self {
            scope: shown,
            anchor: gate_anchor(scope, gate),
        }
    }
}

/// The id of a gate's element.
pub fn gate_anchor(scope: Scope, gate: GateId) -> String {
    format!("gate-{scope}-{}", gate.name())
}

/// The id of a note's element.
pub fn note_anchor(scope: Scope, note: NoteKind) -> String {
    format!("note-{scope}-{}", note.name())
}

/// Where what blocks can be mended.
pub fn place_of(blocker: &Blocker, case: &Case) -> Place {
    let field = |scope, field| Place::slot(Slot::field(scope, field));
    match *blocker {
        Blocker::Unanswered {
            scope,
            field: asked,
        }
        | Blocker::NotHappened {
            scope,
            field: asked,
        }
        | Blocker::StatedForOther {
            scope,
            field: asked,
        } => field(scope, asked),
        Blocker::Unsettled { scope, item }
        | Blocker::NotTicked { scope, item }
        | Blocker::NotConfirmed { scope, item } => Place::slot(Slot::item(scope, item)),
        Blocker::Milestone { scope, .. } => {
            let seats = Slot::field(scope, Field::Seats);
            let is_first = case.text(seats).trim().is_empty();
            field(
                scope,
                if is_first {
                    Field::Seats
                } else {
                    Field::ActiveUsers
                },
            )
        }
        Blocker::GateClosed { scope, gate } => Place::gate(scope, gate),
        Blocker::NoService => Place {
            scope: Scope::Case,
            anchor: ADD_SERVICE.to_owned(),
        },
        Blocker::OpenRound { round } => {
            let scope = Scope::Round(round);
            Place {
                scope,
                anchor: round_anchor(scope),
            }
        }
        Blocker::NextActionDateUnknown => match case.rounds().last() {
            Some(round) => field(Scope::Round(round), Field::DiscussionDate),
            None => Place {
                scope: Scope::Case,
                anchor: ADD_SERVICE.to_owned(),
            },
        },
        Blocker::QueueNotArrived => field(Scope::HandOff, Field::QueueConfirmed),
        Blocker::NotOnRecord {
            scope,
            subject: Subject::Waiver(gate),
        } if case.is_waiver_in_conflict(scope, gate) => Place::gate(scope, gate),
        Blocker::NotOnRecord { scope, subject } => {
            let item = match subject {
                Subject::Item(item) => case.playbook().item(item.0),
                Subject::Waiver(_) => None,
            };
            let note = item.and_then(|item| item.note());
            Place::note(scope, note.unwrap_or(NoteKind::EngagementManagement))
        }
    }
}

/// The id of the heading of a round, or of the hand-off.
pub fn round_anchor(scope: Scope) -> String {
    format!("round-{scope}")
}

/// A link to a place; it brings up the round that the place is in.
pub fn link(here: Here, place: Place, text: String) -> AnyView {
    let Place { scope, anchor } = place;
    let shown = here.shown.get_untracked();
    let target = if scope == Scope::Case {
        shown
    } else {
        Some(scope)
    };
    let stays = target == shown;
    let go = move |event: leptos::ev::MouseEvent| {
        if stays {
            event.prevent_default();
        }
        place::reveal(anchor.clone());
    };
    view! { <a href=Route::Case(here.id, target).address() on:click=go>{text}</a> }.into_any()
}
