//! Looking before a text goes out: the first press says what is missing, and only then offers to go on
//! all the same. A change of anything takes the offer back.

use std::sync::Arc;

use wasm_bindgen::JsCast;

use super::super::frame::{errors, lead_to, line};
use super::ask::missing_of;
use super::prelude::*;
use super::text_panel::{TextPanel, Way};
use crate::browser::begin;
use crate::text::{Text, finding_text};

impl TextPanel {
    /// What a button does that lets the text out: it goes its way, or says first what to look at. A
    /// double click is one press.
    pub fn press(self, text: &Arc<Text>, way: Way) -> impl Fn(Event) + use<> {
        let text = text.clone();
        move |event| {
            event.prevent_default();
            let is_first = event.unchecked_ref::<web_sys::UiEvent>().detail() <= 1;
            let is_meant = is_first || text.findings.is_empty();
            if self.may_go(&text, way) && is_meant {
                self.go(&text, way);
            }
        }
    }

    /// Whether there is nothing to look at, or that was said before; else it is said now.
    pub fn may_go(self, text: &Arc<Text>, way: Way) -> bool {
        let may_go = text.findings.is_empty() || untrack(|| self.is_told(text, way));
        if !may_go {
            self.told.set(Some((text.clone(), way)));
            begin::focus_later("look-first");
        }
        may_go
    }

    fn go(self, text: &Arc<Text>, way: Way) {
        self.told.set(None);
        match way {
            Way::Copy => self.copy(text, false),
            Way::CopyEverything => self.copy(text, true),
            Way::Open => self.open(text),
            Way::Save => self.save(text),
        }
    }

    /// Which way the text was to go when what to look at was said of it as it is now.
    fn told_of(self, text: &Text) -> Option<Way> {
        let (about, way) = self.told.get()?;
        (!text.findings.is_empty() && *about == *text).then_some(way)
    }

    fn is_told(self, text: &Text, way: Way) -> bool {
        self.told_of(text) == Some(way)
    }

    /// The label of a button: another one where what to look at was said at its press.
    pub fn label(self, text: &Text, way: Way, key: &'static str) -> String {
        self.context.session.t(if self.is_told(text, way) { way.anyway() } else { key })
    }

    /// What there is to look at, once a button was pressed.
    pub fn look_first(self, current: &Current, text: &Arc<Text>) -> Option<Markup> {
        let way = self.told_of(text)?;
        let (context, at) = (self.context, self.task.scope);
        let session = context.session;
        let lines = each(&text.findings, |finding| {
            let missing = missing_of(finding);
            let lead = move || match missing {
                Some(missing) => lead_to(context, missing),
                None => self.is_edited.set(true),
            };
            line(finding_text(finding, at, &current.case, &session.words()), lead)
        });
        let text = text.clone();
        let anyway = named("anyway", session.t(way.anyway()), move |_| self.go(&text, way));
        let act = html! { <div class="act">{anyway}</div> };
        Some(errors("look-first", session.t("look-first"), lines, Some(act)))
    }
}
