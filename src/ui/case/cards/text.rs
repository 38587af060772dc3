//! The card of a note or of an e-mail: its fields, each with the button that copies it, the text itself
//! to read or to edit, and its ways out of the page.

use std::sync::Arc;

use wasm_bindgen::JsCast;

use super::copying::box_id;
use super::paper::{leading, paper, parts};
use super::prelude::*;
use super::text_panel::{TextPanel, Way};
use crate::browser::copy_event;
use crate::text::{Selected, Text, TextField, html, plain};

/// The fields that are pasted or typed into FTOP, in order: the others are chosen or filled in there.
const LED: [&str; 4] = ["note", "next-action", "next-action-date", "next-action-owner"];

impl TextPanel {
    pub fn field(self, current: &Current, text: &Text, name: &str) -> Option<Markup> {
        let field = text.fields.iter().find(|field| field.name == name)?;
        let gap = leading(self.context, current, self.task.scope);
        let hint = field.hint.map(|key| {
            let about = current.arguments(self.task.scope);
            html! { <p class="help">{tw(key, &about)}</p> }
        });
        let content = html! {
            <div class="box" data-field=field.name>
                <span id=box_id(field.name)>{parts(&field.parts, &gap)}</span>
                {self.copy_button(text, field)}
            </div>
            {hint}
        };
        Some(Self::named(field, content))
    }

    /// A field, or the text itself, under its name. What stands in a tall one is longer than a line.
    fn named(field: &TextField, content: Markup) -> Markup {
        let counter = field.length().map(|(length, most)| {
            html! { <b class=(length > most).then_some("over")>{format!("{length}/{most}")}</b> }
        });
        let is_tall = counter.is_some() || matches!(field.name, "note" | "body");
        html! {
            <div class=if is_tall { "out tall" } else { "out" }>
                <span class="name">{label_of(field)} " " {counter}</span>
                {content}
            </div>
        }
    }

    /// The button that copies a field: a sign; a tick once it was copied; with the word where it is next.
    fn copy_button(self, text: &Text, field: &TextField) -> Markup {
        let says = field.text();
        let is_led = |it: &&str| *it == text.body.name || !text.field(it).is_empty();
        let led: Vec<_> = LED.into_iter().filter(is_led).collect();
        let is_lead = self.copying.lead(&led) == Some(field.name);
        let is_copied = self.copying.is_still(field.name, &says) == Some(true);
        let (class, sign, key) = match (is_copied, is_lead) {
            (true, _) => ("icon done", "tick", "copy-field-again"),
            (_, true) => ("icon lead", "copy", "copy-field"),
            _ => ("icon", "copy", "copy-field"),
        };
        let title = tw(key, &Arguments::new().text("name", label_of(field)));
        let word = (is_lead && !is_copied).then(|| t("copy"));
        let field = field.clone();
        html! {
            <button type="button" class=class aria-label=title.clone() title=title disabled=says.is_empty()
                on:click=move |_| self.copy_field(&field)>{icon(sign)} {word}</button>
        }
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
        Self::named(&text.body, content)
    }

    fn paper(self, current: &Current, text: &Arc<Text>) -> Markup {
        let class = if text.draft.is_letter() { "paper letter" } else { "paper" };
        let gap = leading(self.context, current, self.task.scope);
        let copied = text.clone();
        let copy = move |event: Event| self.on_copy(event.unchecked_ref(), &copied);
        html! {
            <div class=class id=box_id(text.body.name) tabindex="0" role="region" aria-label=label_of(&text.body)
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

/// What a field is called: by the portal in English, an e-mail's by the page.
fn label_of(field: &TextField) -> String {
    field.label.map_or_else(|| t(&format!("mail-{}", field.name)), str::to_owned)
}
