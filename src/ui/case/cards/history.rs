//! What was changed in a case, and when: its registers by the time of their last change, and what
//! happened, newest first.

use super::prelude::*;
use super::resolve::standing_text;
use crate::document::{ChangeId, Moment, sort_by_key};
use crate::engagement::{Event, Name, StatementId, Value};
use crate::text::{item_text, of_service, value_text};

/// The lines of the history. Typing a text is one line, since it is one register.
pub fn history_lines(context: CaseContext, current: &Current) -> Vec<(Moment, String)> {
    let reader = Reader { context, current };
    let mut lines = Vec::new();
    for (name, register) in current.document.registers() {
        let said = reader.register(name, register.latest());
        lines.extend(register.written_at().zip(said));
    }
    for (_, entry) in current.document.log() {
        let event = Event::of(&entry.body, current.case.playbook);
        lines.extend(event.map(|event| (entry.at, reader.event(&event))));
    }
    // What was changed at once stays in the order of the names.
    sort_by_key(&mut lines, |(at, _)| std::cmp::Reverse(*at));
    lines
}

struct Reader<'a> {
    context: CaseContext,
    current: &'a Current,
}

impl Reader<'_> {
    fn say(&self, key: &str, what: &str, text: &str) -> String {
        let about =
            Arguments::new().text("what", what).text("text", text).flag("is", !text.is_empty());
        self.context.tw(key, &about)
    }

    /// A register in words; nothing of what says nothing to a person.
    fn register(&self, name: &str, text: &str) -> Option<String> {
        let (said, scope) = match Name::of(name, self.current.case.playbook) {
            Some(Name::Tick(scope, item)) => (self.of_item("history-tick", item, text), scope),
            Some(Name::Skip(scope, item)) => (self.of_item("history-skip", item, text), scope),
            Some(Name::Leave(StatementId { scope, matter })) => {
                (self.of_item("history-leave", matter.item(), text), scope)
            }
            // Pasting empties it, and says so itself.
            Some(Name::Copied(..)) if text.is_empty() => return None,
            Some(Name::Copied(scope, note)) => {
                (self.say("history-copied", note.portal_name(), ""), scope)
            }
            Some(Name::Field(scope, field)) => (self.field(field, text), scope),
            Some(Name::FieldFor(_, field)) => (self.field(field, text), Scope::HandOff),
            Some(Name::Standing) => {
                let about = self.context.t("register-standing");
                let said = standing_text(self.context, text);
                (self.say("history-field", &about, &said), Scope::Case)
            }
            Some(Name::Service(id)) => (self.say("history-service", "", text), Scope::Round(id)),
            Some(Name::Dropped(id)) => (self.say("history-dropped", "", text), Scope::Round(id)),
            Some(Name::Playbook) => return None,
            None => match name.split_once('/')? {
                ("edit", line) => {
                    let scope = line.split('/').next()?.parse().ok()?;
                    (self.context.t("history-edit"), scope)
                }
                ("document", _) => (self.say("history-deleted", "", text), Scope::Case),
                _ => return None,
            },
        };
        Some(self.of_scope(said, scope))
    }

    fn field(&self, field: Field, text: &str) -> String {
        let words = self.context.words();
        let value = Value::parse(field, text).ok();
        let shown = value.map_or_else(|| text.to_owned(), |value| value_text(&value, &words));
        self.say("history-field", &words.text(&field.label_key()), &shown)
    }

    fn event(&self, event: &Event) -> String {
        let entry = |id: &ChangeId| {
            let entry = self.current.case.record.entry(*id);
            entry.map_or("", |entry| entry.pasted.note.portal_name())
        };
        let (said, scope) = match event {
            Event::Pasted(pasted) => {
                let key = if pasted.found { "history-found" } else { "history-pasted" };
                let day = self.context.day_short(pasted.day);
                (self.say(key, pasted.note.portal_name(), &day), pasted.scope)
            }
            Event::Voided { entry: id } => (self.say("history-voided", entry(id), ""), Scope::Case),
            Event::DayCorrected { entry: id, day } => {
                let day = self.context.day_short(*day);
                (self.say("history-day", entry(id), &day), Scope::Case)
            }
            Event::Finished { scope, .. } => (self.context.t("history-finished"), *scope),
            Event::Reopened { scope } => (self.context.t("history-reopened"), *scope),
        };
        self.of_scope(said, scope)
    }

    fn of_item(&self, key: &str, item: ItemId, text: &str) -> String {
        self.say(key, &item_text(item, &self.context.words()), text)
    }

    /// What belongs to one service names it.
    fn of_scope(&self, said: String, scope: Scope) -> String {
        let Scope::Round(_) = scope else {
            return said;
        };
        let words = self.context.words();
        of_service(said, &self.current.writer(scope, &words).scope_text(), &words)
    }
}
