//! An e-mail: its text, the ways in which it leaves the page, the day on which it was sent.

use std::sync::Arc;

use chrono::NaiveDate;

use super::files;
use super::panel::{case_language, words_of};
use super::prelude::*;
use super::skip::skips;
use super::text_panel::{TextPanel, Way};
use crate::browser::{address, begin, clock, download};
use crate::playbook::MailKind;
use crate::text::{LINK_LIMIT, Text};

impl TextPanel {
    pub fn mail(self, current: &Current, kind: MailKind) -> Markup {
        let (context, task) = (self.context, self.task);
        // Once the words of its language have come.
        let words = words_of(context, Field::MailLanguage);
        let text = words.and_then(|words| current.writer(task.scope, &words).mail(kind));
        let text = text.map(Arc::new);
        let letter = match &text {
            Some(text) => self.letter(current, text, kind),
            None => html! { <div class="ghost long"></div> },
        };
        let findings = text.as_ref().map_or(&[][..], |text| &text.findings);
        let sent = context.bind(task.scope, kind.sent());
        let sent = field(Binding { label: t("sent-on"), ..sent });
        // It stands in the panel above the card while that is open.
        let language = (context.panel.get() != Some(Panel::Languages))
            .then(|| case_language(context, Field::MailLanguage));
        let content = html! {
            <div data-mail=kind.name() class="columns text">
                {self.asks(current, findings, Some(kind.sent()))}
                <div>{letter}</div>
                <div class="stack">{sent} {language}</div>
            </div>
            {skips(context, current, task)}
        };
        task_frame(context, current, task, content)
    }

    fn letter(self, current: &Current, text: &Arc<Text>, kind: MailKind) -> Markup {
        let sent = current.case.happened(self.task.scope, kind.sent(), current.assessment.today);
        let press = |way| self.press(text, way);
        let mut hint = None;
        let mut draft = Some(quiet("save_draft", t("save-draft"), press(Way::Save)));
        let main = match (sent, self.is_out.get(), text.link()) {
            (Some(_), ..) => main_button(t("continue"), move |event| self.context.press(&event)),
            (None, Some(day), _) => main_button(sent_on(day), move |_| self.sent(kind, day)),
            (None, None, Ok(address)) => {
                hint = html! { if text.is_to_several() => <p class="help">{t("mail-several")}</p> };
                html! {
                    <a class="button" name="next" data-main="" href=address on:click=press(Way::Open)>
                        {self.label(text, Way::Open, "open-in-mail")}
                    </a>
                }
            }
            // The mail program would get a part of it.
            (None, None, Err(length)) => {
                let about = Arguments::new().number("length", length as u32);
                let about = about.number("most", LINK_LIMIT as u32);
                hint = Some(warning(tw("mail-too-long", &about)));
                draft = None;
                main_button(t("save-draft"), press(Way::Save))
            }
        };
        html! {
            <div class="stack tight">
                {self.field(current, text, "to")}
                {self.field(current, text, "subject")}
                {self.body(current, text, Markup::None)}
            </div>
            {hint}
            <div class="act">
                {main}
                {named("copy_mail", t("copy-text"), press(Way::Copy))}
                {self.copying.answer()}
                {draft}
                {self.edit_button()}
                {not_now(self.context).filter(|_| sent.is_none())}
            </div>
            {self.look_first(current, text)}
        }
    }

    pub fn open(self, text: &Text) {
        if let Ok(address) = text.link() {
            download::open(&address);
            self.went_out("mail-opened");
        }
    }

    pub fn save(self, text: &Text) {
        let current = self.context.current.get_untracked();
        let file = text.file(clock::now().0, address::ascii_domain);
        if files::save(&current, &text.draft.key, ["eml", "message/rfc822"], &file) {
            self.went_out("draft-saved");
        } else {
            self.copying.say("file-refused");
        }
    }

    /// The main button is another one from now on, and keeps the focus.
    fn went_out(self, key: &str) {
        self.copying.say(key);
        self.is_out.set(Some(session().today.get_untracked()));
        begin::focus_later("main");
    }

    fn sent(self, kind: MailKind, day: NaiveDate) {
        self.context.bind(self.task.scope, kind.sent()).write_text(day.to_string());
        self.context.advance();
    }
}

/// The main button's words once it went out of the page: it may have been before midnight.
fn sent_on(day: NaiveDate) -> String {
    if day == session().today.get() {
        return t("sent-today");
    }
    tw("sent-on-day", &Arguments::new().text("day", words().day(day)))
}
