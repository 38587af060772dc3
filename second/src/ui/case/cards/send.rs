//! The ways an e-mail leaves the page, and the day on which it was sent.

use leptos::prelude::*;

use super::mail::MailPanel;
use crate::browser::{clock, download, link};
use crate::locale::Arguments;
use crate::text::LINK_LIMIT;

/// What the main button does.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Main {
    Open,
    SentToday,
    Continue,
}

impl MailPanel {
    /// The buttons under an e-mail.
    pub fn buttons(self) -> AnyView {
        let session = self.context.session;
        let main = Memo::new(
            move |_| match (self.with(|t| t.is_sent), self.is_out.get()) {
                (true, _) => Main::Continue,
                (false, true) => Main::SentToday,
                (false, false) => Main::Open,
            },
        );
        let label = move || {
            session.t(match main.get() {
                Main::Open => "open-in-mail",
                Main::SentToday => "sent-today",
                Main::Continue => "continue",
            })
        };
        let press = move |_| match main.get_untracked() {
            Main::Open => self.press("open-anyway"),
            Main::SentToday => self.sent_today(),
            Main::Continue => self.context.press(),
        };
        let again = move || {
            (main.get() != Main::Open).then(|| {
                view! {
                    <button type="button" class="plain"
                        on:click=move |_| self.press("open-anyway")>{session.t("open-in-mail")}</button>
                }
            })
        };
        let later = move || {
            (main.get() != Main::Continue).then(|| {
                view! {
                    <button type="button" class="plain"
                        on:click=move |_| self.context.put_off()>{session.t("not-now")}</button>
                }
            })
        };
        view! {
            <div class="act">
                <button type="button" name="next" data-main="" on:click=press>{label}</button>
                <button type="button" name="copy_text" on:click=move |_| self.press("copy-anyway")>
                    {session.t("copy-text")}
                </button>
                {self.copying.answer()}
                {again}
                <button type="button" class="plain" name="save_draft"
                    on:click=move |_| self.press("save-anyway")>{session.t("save-draft")}</button>
                <button type="button" class="plain" on:click=move |_| self.edit()>{session.t("edit")}</button>
                {later}
            </div>
        }
        .into_any()
    }

    /// Lets the e-mail out, or says first what to look at.
    fn press(self, anyway: &'static str) {
        if self.check.passes(anyway) {
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
        let session = self.context.session;
        let address = self
            .text
            .with_untracked(|text| text.as_ref().map(|text| text.link()));
        match address {
            Some(Ok(address)) => {
                link::open(&address);
                self.is_out.set(true);
                self.copying.say(session.t("mail-opened"));
            }
            Some(Err(too_long)) => {
                let number = |number: usize| u64::try_from(number).unwrap_or(u64::MAX);
                let about = Arguments::new()
                    .number("length", number(too_long.length))
                    .number("most", number(LINK_LIMIT));
                self.copying.say(session.tw("mail-too-long", &about));
            }
            None => {}
        }
    }

    fn copy(self) {
        let (text, html) = untrack(|| self.with(|text| (text.text("body"), text.html())));
        self.copying
            .copy("body", text, Some(html), move || self.is_out.set(true));
    }

    fn save(self) {
        let file = self.text.with_untracked(|text| {
            let text = text.as_ref()?;
            let file = text.mail.file(clock::now().0)?;
            Some((text.file_name(self.context), file))
        });
        let is_taken =
            file.is_some_and(|(name, file)| download::save(&name, "message/rfc822", &file));
        let key = if is_taken {
            "draft-saved"
        } else {
            "file-refused"
        };
        self.copying.say(self.context.session.t(key));
        if is_taken {
            self.is_out.set(true);
        }
    }

    fn sent_today(self) {
        let today = self.context.session.today.get_untracked();
        self.context
            .bind(self.task.scope, self.kind.sent())
            .write_text(today.to_string());
        self.context.advance();
    }
}
