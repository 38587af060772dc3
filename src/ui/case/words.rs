//! What a case's page says, in the page's language.

use chrono::NaiveDate;

use crate::engagement::Case;
use crate::playbook::NoteKind;
use crate::text::tenant_text;
use crate::ui::prelude::*;

/// A day in a few words, as it is said today.
pub fn day_short(day: NaiveDate) -> String {
    words().day_short(day, session().today.get_untracked())
}

/// That a note was pasted, and when.
pub fn pasted_text(current: &Current, scope: Scope, note: NoteKind, day: NaiveDate) -> String {
    let about = current.arguments(scope).text("note", note.portal_name());
    let is_today = day == session().today.get_untracked();
    tw("receipt-pasted", &about.flag("today", is_today).text("day", day_short(day)))
}

/// What a case is called: its tenant.
pub fn tenant(case: &Case) -> String {
    tenant_text(case, &words())
}
