//! What was changed in a case, and when: its registers by the time of their last change, and what
//! happened, newest first.

use super::super::words::day_short;
use super::prelude::*;
use super::resolve::standing_text;
use crate::document::{ChangeId, Moment, sort_by_key};
use crate::engagement::{Event, Name, StatementId, Value};
use crate::text::{item_text, of_service, value_text};

/// The lines of the history. Typing a text is one line, since it is one register.
pub fn history_lines(current: &Current) -> Vec<(Moment, String)> {
    let mut lines = Vec::new();
    for (name, register) in current.document.registers() {
        let said = of_register(current, name, register.latest());
        lines.extend(register.written_at().zip(said));
    }
    for (_, entry) in current.document.log() {
        let event = Event::of(&entry.body, current.case.playbook);
        lines.extend(event.map(|event| (entry.at, of_event(current, &event))));
    }
    // What was changed at once stays in the order of the names.
    sort_by_key(&mut lines, |(at, _)| std::cmp::Reverse(*at));
    lines
}

fn say(key: &str, what: &str, text: &str) -> String {
    let about = Arguments::new().text("what", what).text("text", text).flag("is", !text.is_empty());
    tw(key, &about)
}

/// A register in words; nothing of what says nothing to a person.
fn of_register(current: &Current, name: &str, text: &str) -> Option<String> {
    let (said, scope) = match Name::of(name, current.case.playbook) {
        Some(Name::Tick(scope, item)) => (of_item("history-tick", item, text), scope),
        Some(Name::Skip(scope, item)) => (of_item("history-skip", item, text), scope),
        Some(Name::Leave(StatementId { scope, matter })) => {
            (of_item("history-leave", matter.item(), text), scope)
        }
        // Pasting empties it, and says so itself.
        Some(Name::Copied(..)) if text.is_empty() => return None,
        Some(Name::Copied(scope, note)) => (say("history-copied", note.portal_name(), ""), scope),
        Some(Name::Field(scope, field)) => (of_field(field, text), scope),
        Some(Name::FieldFor(_, field)) => (of_field(field, text), Scope::HandOff),
        Some(Name::Standing) => {
            let about = t("register-standing");
            let said = standing_text(text);
            (say("history-field", &about, &said), Scope::Case)
        }
        Some(Name::Service(id)) => (say("history-service", "", text), Scope::Round(id)),
        Some(Name::Dropped(id)) => (say("history-dropped", "", text), Scope::Round(id)),
        Some(Name::Playbook) => return None,
        None => match name.split_once('/')? {
            ("edit", line) => {
                let scope = line.split('/').next()?.parse().ok()?;
                (t("history-edit"), scope)
            }
            ("document", _) => (say("history-deleted", "", text), Scope::Case),
            _ => return None,
        },
    };
    Some(of_scope(current, said, scope))
}

fn of_field(field: Field, text: &str) -> String {
    let words = words();
    let value = Value::parse(field, text).ok();
    let shown = value.map_or_else(|| text.to_owned(), |value| value_text(&value, &words));
    say("history-field", &words.text(&field.label_key()), &shown)
}

fn of_event(current: &Current, event: &Event) -> String {
    let entry = |id: &ChangeId| {
        let entry = current.case.record.entry(*id);
        entry.map_or("", |entry| entry.pasted.note.portal_name())
    };
    let (said, scope) = match event {
        Event::Pasted(pasted) => {
            let key = if pasted.found { "history-found" } else { "history-pasted" };
            let day = day_short(pasted.day);
            (say(key, pasted.note.portal_name(), &day), pasted.scope)
        }
        Event::Voided { entry: id } => (say("history-voided", entry(id), ""), Scope::Case),
        Event::DayCorrected { entry: id, day } => {
            let day = day_short(*day);
            (say("history-day", entry(id), &day), Scope::Case)
        }
        Event::Finished { scope, .. } => (t("history-finished"), *scope),
        Event::Reopened { scope } => (t("history-reopened"), *scope),
    };
    of_scope(current, said, scope)
}

fn of_item(key: &str, item: ItemId, text: &str) -> String {
    say(key, &item_text(item, &words()), text)
}

/// What belongs to one service names it.
fn of_scope(current: &Current, said: String, scope: Scope) -> String {
    let Scope::Round(_) = scope else {
        return said;
    };
    let words = words();
    of_service(said, &current.writer(scope, &words).scope_text(), &words)
}
