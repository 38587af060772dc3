//! The ways an e-mail leaves the page, and the day on which it was sent.

use leptos::prelude::*;

use super::mail::MailPanel;
use crate::browser::{begin, clock, download};
use crate::locale::Arguments;
use crate::text::LINK_LIMIT;
use crate::ui::components::button::{main_button, plain};
use crate::ui::components::icon;

/// What the main button does.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Main {
    /// It is a link into the mail program.
    Open(String),
    /// The link would be cut: the draft is saved as a file. Its length.
    Save(usize),
    SentToday,
    Continue,
}

impl MailPanel {
    fn main(self) -> Main {
        let (is_sent, link) = self.with(|text| (text.is_sent, Some(text.link())));
        match (is_sent, self.is_out.get(), link) {
            (true, ..) => Main::Continue,
            (false, true, _) => Main::SentToday,
            (.., Some(Err(length))) => Main::Save(length),
            (.., link) => Main::Open(link.and_then(Result::ok).unwrap_or_default()),
        }
    }

    /// The buttons under an e-mail.
    pub fn buttons(self) -> AnyView {
        let session = self.context.session;
        let main = Memo::new(move |_| self.main());
        let is_over = Memo::new(move |_| main.with(|main| *main == Main::Continue));
        let later = move || {
            (!is_over.get()).then(|| plain(session.t("not-now"), move |_| self.context.put_off()))
        };
        html! {
            {move || self.too_long(&main.get())}
            <div class="act">
                {move || self.main_button(main.get())}
                <button type="button" name="copy_mail" on:click=move |event| self.press("copy-anyway", event.detail() > 1)>
                    {session.t("copy-text")}
                </button>
                {self.copying.answer()}
                <button type="button" class="plain" name="save_draft"
                    on:click=move |event| self.press("save-anyway", event.detail() > 1)>{session.t("save-draft")}</button>
                <button type="button" class="plain" name="edit" on:click=move |_| self.edit()>{session.t("edit")}</button>
                {later}
            </div>
        }
    }

    fn main_button(self, main: Main) -> AnyView {
        let session = self.context.session;
        let button = |key: &str, act: fn(Self)| main_button(session.t(key), move |_| act(self));
        match main {
            Main::Open(address) => {
                let label = move || {
                    let is_said = self.check.is_said("open-anyway");
                    session.t(if is_said { "open-anyway" } else { "open-in-mail" })
                };
                let open = move |event: web_sys::MouseEvent| {
                    event.prevent_default();
                    self.press("open-anyway", event.detail() > 1);
                };
                html! {
                    <a class="button" name="next" data-main="" href=address on:click=open>
                        {label}
                    </a>
                }
            }
            Main::Save(_) => button("save-draft", |panel| panel.press("save-anyway", false)),
            Main::SentToday => button("sent-today", Self::sent_today),
            Main::Continue => button("continue", |panel| panel.context.press()),
        }
    }

    fn too_long(self, main: &Main) -> Option<AnyView> {
        let Main::Save(length) = main else {
            return None;
        };
        let number = |number: usize| u64::try_from(number).unwrap_or(u64::MAX);
        let about =
            Arguments::new().number("length", number(*length)).number("most", number(LINK_LIMIT));
        let text = self.context.session.tw("mail-too-long", &about);
        Some(html! { <p class="warn">{icon("mind")}<span>{text}</span></p> })
    }

    /// Lets the e-mail out, or says first what to look at.
    fn press(self, anyway: &'static str, is_again: bool) {
        if self.check.passes(anyway, is_again) {
            self.take(anyway);
        }
    }

    /// Lets the e-mail out by the way that a button stands for.
    pub fn take(self, anyway: &'static str) {
        match anyway {
            "copy-anyway" => self.copy(),
            "save-anyway" => self.save(),
            _ => self.open(),
        }
    }

    fn open(self) {
        let address = untrack(|| self.with(|text| text.link().ok()));
        if let Some(address) = address {
            download::open(&address);
            self.go_on();
            self.copying.say(self.context.session.t("mail-opened"));
        }
    }

    fn copy(self) {
        let (text, html) = untrack(|| self.with(|text| (text.text("body"), text.html())));
        self.copying.copy("body", text, Some(html), move || self.is_out.set(true));
    }

    fn save(self) {
        let file = self.text.with_untracked(|text| {
            let text = text.as_ref()?;
            let file = text.mail.file(clock::now().0);
            Some((text.file_name(self.context), file))
        });
        let is_taken =
            file.is_some_and(|(name, file)| download::save(&name, "message/rfc822", &file));
        let key = if is_taken { "draft-saved" } else { "file-refused" };
        self.copying.say(self.context.session.t(key));
        if is_taken {
            self.go_on();
        }
    }

    /// The main button is another one from now on, and keeps the focus.
    fn go_on(self) {
        self.is_out.set(true);
        begin::focus_later("main");
    }

    fn sent_today(self) {
        let today = self.context.session.today.get_untracked();
        self.context.bind(self.task.scope, self.kind.sent()).write_text(today.to_string());
        self.context.advance();
    }
}
