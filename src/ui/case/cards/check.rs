//! Looking before a text goes out: the first press says what is missing, and only then offers to go on
//! all the same. A change of anything takes the offer back.

use std::sync::Arc;

use wasm_bindgen::JsCast;

use super::ask::lead_to;
use super::text_panel::{TextPanel, Way};
use super::wording::Text;
use crate::browser::begin;
use crate::text::{Finding, finding_text};
use crate::ui::prelude::*;

impl TextPanel {
    /// What a button does that lets the text out: it goes its way, or says first what to look at. A
    /// double click is one press.
    pub fn press(self, text: &Arc<Text>, way: Way) -> impl Fn(Event) + use<> {
        let text = text.clone();
        move |event| {
            event.prevent_default();
            let is_again = event.unchecked_ref::<web_sys::UiEvent>().detail() > 1;
            let is_told = told_of(self.told.get_untracked(), &text) == Some(way);
            if text.findings.is_empty() || (is_told && !is_again) {
                self.go(&text, way);
            } else if !is_told {
                self.told.set(Some((text.clone(), way)));
                begin::focus_later("look-first");
            }
        }
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

    /// The key of a button's label: another one where what to look at was said at its press.
    pub fn label(self, text: &Text, way: Way, key: &'static str) -> String {
        let is_told = told_of(self.told.get(), text) == Some(way);
        self.context.session.t(if is_told { way.anyway() } else { key })
    }

    /// What there is to look at, once a button was pressed.
    pub fn look_first(self, current: &Current, text: &Arc<Text>) -> Option<Markup> {
        let way = told_of(self.told.get(), text)?;
        let session = self.context.session;
        let lines: Vec<_> = text.findings.iter().map(|it| self.line(current, it)).collect();
        let text = text.clone();
        Some(html! {
            <div class="errors" id="look-first" tabindex="-1" role="alert">
                <p>{session.t("look-first")}</p>
                <ul>{lines}</ul>
                <div class="act">
                    <button type="button" name="anyway" on:click=move |_| self.go(&text, way)>
                        {session.t(way.anyway())}
                    </button>
                </div>
            </div>
        })
    }

    fn line(self, current: &Current, finding: &Finding) -> Markup {
        let (context, at) = (self.context, self.task.scope);
        let text = finding_text(finding, at, &current.case, &context.session.words());
        let finding = finding.clone();
        let lead = move |event: Event| {
            event.prevent_default();
            if !lead_to(context, at, &finding) {
                self.is_edited.set(true);
            }
        };
        html! { <li><a href="#" on:click=lead>{text}</a></li> }
    }
}

/// Which way the text was to go when what to look at was said of it as it is now.
fn told_of(told: Option<(Arc<Text>, Way)>, text: &Text) -> Option<Way> {
    told.filter(|(about, _)| **about == *text && !text.findings.is_empty()).map(|(_, way)| way)
}
