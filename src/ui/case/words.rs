//! What a case's page says, in the page's language.

use std::sync::Arc;

use chrono::NaiveDate;

use super::context::CaseContext;
use crate::engagement::Case;
use crate::locale::Catalogue;
use crate::playbook::NoteKind;
use crate::text::tenant_text;
use crate::ui::prelude::*;

impl CaseContext {
    /// The page's words.
    pub fn words(self) -> Arc<Catalogue> {
        self.session.words()
    }

    /// The page's text under a key.
    pub fn t(self, key: &str) -> String {
        self.session.t(key)
    }

    /// The same, filled.
    pub fn tw(self, key: &str, arguments: &Arguments) -> String {
        self.session.tw(key, arguments)
    }

    /// A day in a few words, as it is said today.
    pub fn day_short(self, day: NaiveDate) -> String {
        self.words().day_short(day, self.session.today.get_untracked())
    }

    /// That a note was pasted, and when.
    pub fn pasted_text(self, scope: Scope, note: NoteKind, day: NaiveDate) -> String {
        let about = arguments(self, &self.current.get_untracked(), scope)
            .text("note", note.portal_name())
            .flag("today", day == self.session.today.get_untracked())
            .text("day", self.day_short(day));
        self.tw("receipt-pasted", &about)
    }
}

/// What most sentences of a scope name: tenant, service, queue, the next action date.
pub fn arguments(context: CaseContext, current: &Current, scope: Scope) -> Arguments {
    current.writer(scope, &context.words()).arguments()
}

/// What a case is called: its tenant.
pub fn tenant(session: Session, case: &Case) -> String {
    tenant_text(case, &session.words())
}
