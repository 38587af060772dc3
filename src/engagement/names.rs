//! Where the parts of a case stand in its document.

use super::{RoundId, Scope, StatementId};
use crate::document::Policy;
use crate::playbook::{Field, ItemId, NoteKind, Place, Region};

/// A person is asked where two copies differ, but for what is only the page's memory of itself.
pub const POLICY: Policy = Policy { later_holds: &["edit/", "copied/", "leave/", "document/"] };

/// The playbook of the case, by id.
pub const PLAYBOOK: &str = "case/playbook";
/// Whether the case is paused, withdrawn or closed.
pub const STANDING: &str = "case/standing";
/// The beginning of the names of edited lines.
pub const EDIT: &str = "edit/";
/// The beginning of the names of what was set for all cases.
pub const SETTINGS: &str = "settings/";
/// The beginning of the names of addresses that were set for the playbook's links.
pub const LINKS: &str = "settings/link/";

/// The beginning of the names of what is the scope's.
fn start(scope: Scope) -> String {
    match scope {
        Scope::Round(round) => format!("round/{round}"),
        other => other.to_string(),
    }
}

/// The register of a field. A field of the case stands in the case, whichever round asks for it;
/// one of the hand-off stands under the region whose queue it is about, and nowhere while the
/// region is unknown; one of a round has no place outside of rounds.
pub fn field(scope: Scope, field: Field, region: Option<Region>) -> Option<String> {
    let name = field.name();
    match field.place() {
        Place::Case => Some(format!("case/{name}")),
        Place::Round => Some(format!("round/{}/{name}", scope.round()?)),
        Place::HandOff => Some(format!("hand-off/{}/{name}", region?.name())),
    }
}

/// The register of a field in the settings, which hold it for all cases.
pub fn setting(field: Field) -> String {
    format!("{SETTINGS}{}", field.name())
}

/// The register that says that a round's service is part of the engagement: `yes`, or the name of
/// a service that only the FM names.
pub fn service(round: RoundId) -> String {
    format!("round/{round}/service")
}

/// The register with the reason for which a round's service was dropped.
pub fn dropped(round: RoundId) -> String {
    format!("round/{round}/dropped")
}

/// The register of a tick: `yes`, or the day that it confirms.
pub fn tick(scope: Scope, item: ItemId) -> String {
    format!("{}/tick/{}", start(scope), item.0)
}

/// The register with the reason for which an item is skipped.
pub fn skip(scope: Scope, item: ItemId) -> String {
    format!("{}/skip/{}", start(scope), item.0)
}

/// The register with what was copied of a note and perhaps not pasted yet.
pub fn copied(scope: Scope, note: NoteKind) -> String {
    format!("copied/{scope}/{}", note.name())
}

/// The register that says for which values FTOP is left as it is.
pub fn leave(statement: StatementId) -> String {
    format!("leave/{}/{}", statement.scope, statement.matter)
}
