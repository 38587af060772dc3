//! What a case hands out as a file: itself, a draft, a day to be reminded of.

use super::prelude::*;
use crate::browser::{clock, download};
use crate::text::{Dated, Reminder, calendar, file_name};

/// Lets the browser save a text as a file that is named after the customer; says whether it took it.
pub fn save(current: &Current, what: &str, [ending, media_type]: [&str; 2], text: &str) -> bool {
    download::save(&name(current, what, ending), media_type, text).is_some()
}

/// What the case is called on paper, so that the file that is printed to can be told from others.
pub fn paper_name(current: &Current) -> String {
    name(current, "", "").trim_end_matches('.').to_owned()
}

fn name(current: &Current, what: &str, ending: &str) -> String {
    let fact = |field| current.case.text(Scope::Case, field);
    let ids = [fact(Field::TenantId), current.id.as_str()];
    file_name(fact(Field::Tenant), ids, what, ending)
}

pub fn save_case(context: CaseContext) {
    let current = context.current.get_untracked();
    if let Some(backup) = session().ask(|store| store.backup_of(std::slice::from_ref(&current.id)))
    {
        // A browser that refuses a file says so itself.
        save(&current, "closeout", ["json", "application/json"], &backup);
    }
}

/// The button for the reminder of a round's planned discussion, or else of the next action date;
/// nothing while there is no such day.
pub fn reminder_button(context: CaseContext, current: &Current, scope: Scope) -> Option<Markup> {
    let catalogue = words();
    let reminder = current.writer(scope, &catalogue).reminder()?;
    let day = catalogue.day(reminder.day);
    let label = tw("reminder-for", &Arguments::new().text("day", day));
    let save = move |_| save_reminder(&context.current.get_untracked(), &reminder);
    Some(quiet("save_reminder", label, save))
}

fn save_reminder(current: &Current, reminder: &Reminder) {
    let (case_id, revision) = (current.id.to_string(), current.document.revision());
    let dated = Dated { case_id, revision, reminder: reminder.clone() };
    let file = calendar(&[dated], clock::now().0);
    save(current, &reminder.name, ["ics", "text/calendar"], &file);
}
