//! What was changed in a case, and when: its registers by the time of their last change, and what
//! happened, newest first.

use super::super::rows::day_short;
use super::prelude::*;
use super::resolve::standing_text;
use crate::browser::clock;
use crate::document::{ChangeId, sort_by_key};
use crate::engagement::{Event, Name, StatementId, Value};
use crate::text::{item_text, of_service, value_text};

/// The history as a table. Typing a text is one line, since it is one register.
pub fn history(current: &Current) -> Markup {
    let mut lines = Vec::new();
    for (name, register) in current.document.registers() {
        let told = of_register(current, name, register.latest().to_owned());
        lines.extend(register.written_at().zip(told.map(|told| said(current, told))));
    }
    for (_, entry) in current.document.log() {
        let event = Event::of(&entry.body, current.case.playbook);
        lines.extend(event.map(|event| (entry.at, said(current, of_event(current, &event)))));
    }
    // What was changed at once stays in the order of the names.
    sort_by_key(&mut lines, |(at, _)| std::cmp::Reverse(*at));
    let tag = words().language().tag();
    let rows = each(lines, |(at, what)| {
        html! { <tr><td>{clock::worded(at, tag)}</td><td>{what}</td></tr> }
    });
    html! { <table class="history"><tbody>{rows}</tbody></table> }
}

/// What was changed or happened: the key of its sentence, what it is about, what was stated, and whose it is.
type Told = (&'static str, String, String, Scope);

/// What belongs to one service names it.
fn said(current: &Current, (key, what, text, scope): Told) -> String {
    let about = Arguments::new().flag("is", !text.is_empty()).text("what", what).text("text", text);
    let said = tw(key, &about);
    let words = words();
    match scope {
        Scope::Round(_) => of_service(said, &current.writer(scope, &words).scope_text(), &words),
        _ => said,
    }
}

/// What a register says; nothing of what says nothing to a person.
fn of_register(current: &Current, name: &str, text: String) -> Option<Told> {
    let item = |id| item_text(id, &words());
    let nothing = String::new;
    Some(match Name::of(name, current.case.playbook) {
        Some(Name::Tick(scope, id)) => ("history-tick", item(id), text, scope),
        Some(Name::Skip(scope, id)) => ("history-skip", item(id), text, scope),
        Some(Name::Leave(StatementId { scope, matter })) => {
            ("history-leave", item(matter.item()), text, scope)
        }
        // Pasting empties it, and says so itself.
        Some(Name::Copied(..)) if text.is_empty() => return None,
        Some(Name::Copied(scope, note)) => {
            ("history-copied", note.portal_name().to_owned(), nothing(), scope)
        }
        Some(Name::Field(scope, field)) => of_field(field, text, scope),
        Some(Name::FieldFor(_, field)) => of_field(field, text, Scope::HandOff),
        Some(Name::Standing) => {
            ("history-field", t("register-standing"), standing_text(&text), Scope::Case)
        }
        Some(Name::Service(id)) => ("history-service", nothing(), text, Scope::Round(id)),
        Some(Name::Dropped(id)) => ("history-dropped", nothing(), text, Scope::Round(id)),
        Some(Name::Playbook) => return None,
        None => match name.split_once('/')? {
            ("edit", line) => {
                let scope = line.split('/').next()?.parse().ok()?;
                ("history-edit", nothing(), nothing(), scope)
            }
            ("document", _) => ("history-deleted", nothing(), text, Scope::Case),
            _ => return None,
        },
    })
}

fn of_field(field: Field, text: String, scope: Scope) -> Told {
    let value = Value::parse(field, &text).ok();
    let text = value.map_or(text, |value| value_text(&value, &words()));
    ("history-field", t(&field.label_key()), text, scope)
}

fn of_event(current: &Current, event: &Event) -> Told {
    let entry = |id: &ChangeId| {
        let entry = current.case.record.entry(*id);
        entry.map_or("", |entry| entry.pasted.note.portal_name()).to_owned()
    };
    let nothing = String::new;
    match event {
        Event::Pasted(pasted) => {
            let key = if pasted.found { "history-found" } else { "history-pasted" };
            (key, pasted.note.portal_name().to_owned(), day_short(pasted.day), pasted.scope)
        }
        Event::Voided { entry: id } => ("history-voided", entry(id), nothing(), Scope::Case),
        Event::DayCorrected { entry: id, day } => {
            ("history-day", entry(id), day_short(*day), Scope::Case)
        }
        Event::Finished { scope, .. } => ("history-finished", nothing(), nothing(), *scope),
        Event::Reopened { scope } => ("history-reopened", nothing(), nothing(), *scope),
    }
}
