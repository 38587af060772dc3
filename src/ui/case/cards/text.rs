//! The card of a note or of an e-mail: its fields, each with the button that copies it, the text itself
//! to read or to edit, and its ways out of the page.

use std::sync::Arc;

use wasm_bindgen::JsCast;

use super::paper::{leading, paper, parts};
use super::prelude::*;
use super::text_panel::{TextPanel, Way};
use crate::browser::copy_event;
use crate::text::{Selected, Text, TextField, html, plain};
use crate::ui::components::out::{box_id, copy_button, out};

/// The fields that are pasted or typed into FTOP, in order: the others are chosen or filled in there.
const LED: [&str; 4] = ["note", "next-action", "next-action-date", "next-action-owner"];

impl TextPanel {
    pub fn field(self, current: &Current, text: &Text, name: &str) -> Option<Markup> {
        let field = text.fields.iter().find(|field| field.name == name)?;
        let name = field.name;
        let counter = field.length().map(|(length, most)| {
            html! { <b class=(length > most).then_some("over")>{format!("{length}/{most}")}</b> }
        });
        let is_tall = counter.is_some();
        let says = field.text();
        let is_copied = self.copying.is_still(name, &says) == Some(true);
        let is_led = |it: &&str| *it == text.body.name || !text.field(it).is_empty();
        let led: Vec<_> = LED.into_iter().filter(is_led).collect();
        let is_lead = self.copying.lead(&led) == Some(name);
        let (its, label) = (field.clone(), self.label_of(field));
        let copy = move |_| self.copy_field(&its);
        let button = copy_button(&label, says.is_empty(), is_copied, is_lead, copy);
        let gap = leading(self.context, current, self.task.scope);
        let hint = field.hint.map(|key| {
            let about = current.arguments(self.task.scope);
            html! { <p class="help">{tw(key, &about)}</p> }
        });
        let content = html! {
            <div class="box" data-field=name>
                <span id=box_id(name)>{parts(&field.parts, &gap)}</span>
                {button}
            </div>
            {hint}
        };
        Some(out(&label, counter, is_tall, content))
    }

    /// What a field is called: by the portal in English, an e-mail's by the page.
    fn label_of(self, field: &TextField) -> String {
        let of_mail = || t(&format!("mail-{}", field.name));
        field.label.map_or_else(of_mail, str::to_owned)
    }

    fn copy_field(self, field: &TextField) {
        match field.finding() {
            Some(finding) => {
                let current = self.context.current.get_untracked();
                let text = current.writer(self.task.scope, &words()).finding_text(&finding);
                self.copying.answer.set(Some(text));
            }
            None => self.copying.copy(field.name, field.text(), None, Box::new(|| ())),
        }
    }

    pub fn body(self, current: &Current, text: &Arc<Text>, buttons: Markup) -> Markup {
        let body = if self.is_edited.get() {
            self.editor(text.draft.clone())
        } else {
            self.paper(current, text)
        };
        let content = html! { <div data-field=text.body.name>{body} {buttons}</div> };
        out(&self.label_of(&text.body), None, true, content)
    }

    fn paper(self, current: &Current, text: &Arc<Text>) -> Markup {
        let class = if text.draft.is_letter() { "paper letter" } else { "paper" };
        let label = self.label_of(&text.body);
        let gap = leading(self.context, current, self.task.scope);
        let copied = text.clone();
        let copy = move |event: Event| self.on_copy(event.unchecked_ref(), &copied);
        html! {
            <div class=class id=box_id(text.body.name) tabindex="0" role="region" aria-label=label
                lang=text.draft.language.tag() on:copy=copy>
                {paper(&text.draft, &gap)}
            </div>
        }
    }

    /// What is copied by key in the text looks as if the button had copied it. All of it counts as copied, once there
    /// is nothing to look at in it.
    fn on_copy(self, event: &web_sys::ClipboardEvent, text: &Arc<Text>) {
        let put = |draft| copy_event::put(event, &plain(draft), Some(&html(draft)));
        let rows = copy_event::selected(event);
        match rows.map_or(Selected::All, |rows| text.draft.selected(&rows)) {
            Selected::Nothing => {}
            Selected::Words(words) => drop(copy_event::put(event, &words, None)),
            Selected::Lines(lines) => drop(put(&lines)),
            Selected::All if put(&text.draft) && self.may_go(text, Way::Copy) => {
                self.copying.remember(text.body.name, text.body.text());
                self.copying.say(if text.draft.is_letter() { "copied-text" } else { "copied" });
                self.copied(text);
            }
            Selected::All => {}
        }
    }
}
