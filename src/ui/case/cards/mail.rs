//! An e-mail: its text, the ways in which it leaves the page, the day on which it was sent.

use std::sync::Arc;

use super::super::context::Panel;
use super::super::frame::{frame, mark, task_heading};
use super::panel::language_field;
use super::skip::skips;
use super::text::items;
use super::text_panel::{TextPanel, Way};
use super::wording::{Of, Text};
use crate::browser::{begin, clock, download};
use crate::playbook::MailKind;
use crate::text::{LINK_LIMIT, file_name};
use crate::ui::components::message::warning;
use crate::ui::components::{FieldOptions, field};
use crate::ui::prelude::*;

/// What the main button does.
enum Main {
    /// It is a link into the mail program.
    Open(String),
    /// The link would be cut: the draft is saved as a file.
    Save(usize),
    SentToday,
    Continue,
}

impl TextPanel {
    /// The card of an e-mail.
    pub fn mail(self, current: &Current, kind: MailKind) -> Markup {
        let (context, task) = (self.context, self.task);
        let text = Text::mail(context, current, task.scope, kind).map(Arc::new);
        let letter = match &text {
            Some(text) => self.letter(current, text, kind),
            None => html! { <div class="ghost long"></div> },
        };
        let findings = text.as_ref().map_or(&[][..], |text| &text.findings);
        let label = Some(context.session.t("sent-on"));
        let sent = context.bind(task.scope, kind.sent());
        let sent = field(sent, FieldOptions { label, ..FieldOptions::default() });
        // It stands in the panel above the card while that is open.
        let language = (context.panel.get() != Some(Panel::Languages))
            .then(|| language_field(context, Field::MailLanguage));
        let items = items(current, task);
        let id = items.first().map(|item| item.item.id.0);
        let marks: Vec<Markup> = items.into_iter().map(mark).collect();
        let content = html! {
            <div data-mail=kind.name()>
                {text.as_ref().map(|text| self.look_first(current, text))}
                <div class="columns">
                    <div>{letter}</div>
                    <div class="stack">
                        {self.asks(current, findings, Some(kind.sent()))}
                        {sent}
                        {language}
                    </div>
                </div>
            </div>
            {skips(context, current, task, self.is_skipping)}
            {marks}
        };
        let heading = task_heading(context, current, task, id);
        frame(context, current, task.id.0, heading, content)
    }

    fn letter(self, current: &Current, text: &Arc<Text>, kind: MailKind) -> Markup {
        let session = self.context.session;
        let main = self.main(text);
        let too_long = match &main {
            Main::Save(length) => Some(self.too_long(*length)),
            _ => None,
        };
        let later = (!matches!(main, Main::Continue)).then(|| self.not_now());
        html! {
            <div class="stack tight">
                {self.field(current, text, "to")}
                {self.field(current, text, "subject")}
                {self.body(current, text, Markup::None)}
            </div>
            {too_long}
            <div class="act">
                {self.main_button(text, main, kind)}
                {named("copy_mail", session.t("copy-text"), self.press(text, Way::Copy))}
                {self.copying.answer()}
                {quiet("save_draft", session.t("save-draft"), self.press(text, Way::Save))}
                {self.edit_button()}
                {later}
            </div>
        }
    }

    fn main(self, text: &Text) -> Main {
        match &text.of {
            Of::Mail { is_sent: false, .. } if self.is_out.get() => Main::SentToday,
            Of::Mail { is_sent: false, mail } => mail.link().map_or_else(Main::Save, Main::Open),
            _ => Main::Continue,
        }
    }

    fn main_button(self, text: &Arc<Text>, main: Main, kind: MailKind) -> Markup {
        let session = self.context.session;
        match main {
            Main::Open(address) => html! {
                <a class="button" name="next" data-main="" href=address on:click=self.press(text, Way::Open)>
                    {self.label(text, Way::Open, "open-in-mail")}
                </a>
            },
            Main::Save(_) => main_button(session.t("save-draft"), self.press(text, Way::Save)),
            Main::SentToday => main_button(session.t("sent-today"), move |_| self.sent_today(kind)),
            Main::Continue => main_button(session.t("continue"), move |_| self.context.press()),
        }
    }

    fn too_long(self, length: usize) -> Markup {
        let about =
            Arguments::new().number("length", length as u64).number("most", LINK_LIMIT as u64);
        let text = self.context.session.tw("mail-too-long", &about);
        warning(text)
    }

    /// Opens an e-mail in the mail program.
    pub fn open(self, text: &Text) {
        if let Of::Mail { mail, .. } = &text.of
            && let Ok(address) = mail.link()
        {
            download::open(&address);
            self.went_out("mail-opened");
        }
    }

    /// Saves an e-mail as a draft.
    pub fn save(self, text: &Text) {
        let Of::Mail { mail, .. } = &text.of else { return };
        let current = self.context.current.get_untracked();
        let fact = |field| current.case.text(Scope::Case, field);
        let kind = format!("{}-{}", mail.scope, mail.kind.name());
        let name = file_name(fact(Field::Tenant), fact(Field::TenantId), &kind, "eml");
        if download::save(&name, "message/rfc822", &mail.file(clock::now().0)) {
            self.went_out("draft-saved");
        } else {
            self.copying.say("file-refused");
        }
    }

    /// The main button is another one from now on, and keeps the focus.
    fn went_out(self, key: &str) {
        self.copying.say(key);
        self.is_out.set(true);
        begin::focus_later("main");
    }

    fn sent_today(self, kind: MailKind) {
        let today = self.context.session.today.get_untracked();
        self.context.bind(self.task.scope, kind.sent()).write_text(today.to_string());
        self.context.advance();
    }
}
