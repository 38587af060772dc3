//! What was changed in a case, and when: its registers by the time of their last change, and what
//! happened, newest first.

use super::prelude::*;
use super::resolve::standing_text;
use crate::document::{ChangeId, Moment, sort_by_key};
use crate::engagement::{Event, Name};
use crate::text::{item_text, scope_text, value_text};

/// The lines of the history. Typing a text is one line, since it is one register.
pub fn history_lines(session: Session, current: &Current) -> Vec<(Moment, String)> {
    let reader = Reader { session, current };
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
    session: Session,
    current: &'a Current,
}

impl Reader<'_> {
    fn say(&self, key: &str, what: String, text: &str) -> String {
        let about =
            Arguments::new().text("what", what).text("text", text).flag("is", !text.is_empty());
        self.session.tw(key, &about)
    }

    /// A register in words; nothing of what says nothing to a person.
    fn register(&self, name: &str, text: &str) -> Option<String> {
        let parts: Vec<&str> = name.split('/').collect();
        let last = parts.last().copied().unwrap_or_default();
        // `round/EXO/…`, or `edit/EXO/…`.
        let scope = parts.get(1).and_then(|scope| scope.parse().ok());
        let said = match (parts.as_slice(), Field::from_name(last)) {
            ([.., "tick", item], _) => self.say("history-tick", self.item(item)?, text),
            ([.., "skip", item], _) => self.say("history-skip", self.item(item)?, text),
            (["edit", ..], _) => self.session.t("history-edit"),
            // Pasting empties it, and says so itself.
            (["copied", ..], _) if text.is_empty() => return None,
            (["copied", .., note], _) => self.say("history-copied", self.note(note), ""),
            (["leave", _, matter], _) => {
                let item = matter.trim_start_matches("skip:").split(':').next()?;
                self.say("history-leave", self.item(item)?, text)
            }
            (["document", ..], _) => self.say("history-deleted", String::new(), text),
            (_, Some(field)) => self.field(field, text),
            _ if name == Name::Standing.to_string() => standing_text(self.session, text),
            ([.., "service"], _) => self.say("history-service", String::new(), text),
            ([.., "dropped"], _) => self.say("history-dropped", String::new(), text),
            _ => return None,
        };
        Some(self.of_scope(said, scope))
    }

    fn field(&self, field: Field, text: &str) -> String {
        let words = self.session.words();
        let value = crate::engagement::Value::parse(field, text).ok();
        let shown = value.map_or_else(|| text.to_owned(), |value| value_text(&value, &words));
        self.say("history-field", words.text(&field.label_key()), &shown)
    }

    fn event(&self, event: &Event) -> String {
        let words = self.session.words();
        let today = self.current.assessment.today;
        let entry = |id: &ChangeId| {
            let entry = self.current.case.record.entry(*id);
            entry.map_or("", |entry| entry.pasted.note.portal_name()).to_owned()
        };
        let (said, scope) = match event {
            Event::Pasted(pasted) => {
                let key = if pasted.found { "history-found" } else { "history-pasted" };
                let day = words.day_short(pasted.day, today);
                let note = pasted.note.portal_name().to_owned();
                (self.say(key, note, &day), Some(pasted.scope))
            }
            Event::Voided { entry: id } => (self.say("history-voided", entry(id), ""), None),
            Event::DayCorrected { entry: id, day } => {
                let day = words.day_short(*day, today);
                (self.say("history-day", entry(id), &day), None)
            }
            Event::Finished { scope, .. } => (self.session.t("history-finished"), Some(*scope)),
            Event::Reopened { scope } => (self.session.t("history-reopened"), Some(*scope)),
        };
        self.of_scope(said, scope)
    }

    fn item(&self, id: &str) -> Option<String> {
        let item = self.current.case.playbook.item(id)?;
        Some(item_text(item.id, &self.session.words()))
    }

    fn note(&self, name: &str) -> String {
        let mut notes = NoteKind::ALL.into_iter();
        let note = notes.find(|note| note.name() == name);
        note.map_or("", |note| note.portal_name()).to_owned()
    }

    /// What belongs to one service names it.
    fn of_scope(&self, said: String, scope: Option<Scope>) -> String {
        let Some(scope @ Scope::Round(_)) = scope else {
            return said;
        };
        let service = scope_text(scope, &self.current.case, &self.session.words());
        let about = Arguments::new().text("what", said).text("service", service);
        self.session.tw("missing-of-service", &about)
    }
}
