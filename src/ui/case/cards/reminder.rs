//! A day to be reminded of, as a file for the calendar.

use super::prelude::*;
use crate::browser::{clock, download};
use crate::text::{Reminder, file_name};

/// The button for the reminder of a round's planned discussion, or else of the next action date;
/// nothing while there is no such day.
pub fn reminder_button(context: CaseContext, current: &Current, scope: Scope) -> Option<Markup> {
    let session = context.session;
    let catalogue = session.words();
    let reminder = current.writer(scope, &catalogue).reminder()?;
    let day = catalogue.day(reminder.day);
    let label = session.tw("reminder-for", &Arguments::new().text("day", day));
    let save = move |_| save(&context.current.get_untracked(), &reminder);
    Some(quiet("save_reminder", label, save))
}

fn save(current: &Current, reminder: &Reminder) {
    // It grows with every change, so a calendar knows which file is newer.
    let changes = current.document.seen().iter().map(|change| change.number);
    let file = reminder.file(current.id.as_str(), changes.sum(), clock::now().0);
    let tenant = current.case.text(Scope::Case, Field::Tenant);
    let tenant_id = current.case.text(Scope::Case, Field::TenantId);
    let name = file_name(tenant, tenant_id, &reminder.name, "ics");
    // A browser that refuses a file says so itself.
    download::save(&name, "text/calendar", &file);
}
