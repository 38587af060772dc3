//! The ways an e-mail leaves the page: a link for the mail program, a draft file, the official template
//! beside; and the day it was sent, which is the evidence for what the notes say of it.

use leptos::prelude::*;

use super::here::Here;
use super::mail::MailHere;
use super::mail_question::MailWay;
use super::place::{Place, link};
use crate::browser::{clock, download};
use crate::engagement::{Change, Facts, Scope, Value};
use crate::handout::file_name;
use crate::locale::Arguments;
use crate::mail::{LINK_LIMIT, LinkTooLong, MailKind, draft_file, mailto};
use crate::ui::components::action::button;
use crate::ui::components::playbook_link::playbook_link;

/// The ways, and a button for the day.
#[component]
pub fn Ways(
    /// The e-mail.
    this: MailHere,
) -> AnyView {
    let save = Callback::new(move |()| this.leave(MailWay::Draft));
    let mark = Callback::new(move |()| mark_as_sent(this));
    let words = this.here.words;
    let label = move || words.say(&this.kind.sent().label_key());
    let day = move || link(this.here, Place::slot(this.sent()), label());
    let mark = move || {
        let can_be_marked = this.here.goes_on.get() && day_sent(this).is_none();
        can_be_marked.then(|| button("mail-sent-today", "sent_today", mark))
    };
    view! {
        <OpenInProgram this/>
        <div class="button-row">{button("mail-save-draft", "save_draft", save)} {mark}</div>
        <p>{day}</p>
        {template_link(this)}
    }
    .into_any()
}

/// A link that opens the mail program, or why there is none.
#[component]
fn OpenInProgram(this: MailHere) -> AnyView {
    let words = this.here.words;
    let address = Memo::new(move |_| mailto_of(this));
    let ask = move |event: leptos::ev::MouseEvent| {
        if this.asks_first(MailWay::Open) {
            event.prevent_default();
        }
    };
    let shown = move || match address.get() {
        None => ().into_any(),
        Some(Ok(address)) => view! {
            <p>
                <a class="button" href=address on:click=ask>{words.text("mail-open")}</a>
            </p>
        }
        .into_any(),
        Some(Err(too_long)) => {
            let arguments = Arguments::new()
                .number("length", too_long.length as u64)
                .number("most", LINK_LIMIT as u64);
            let text = words.say_with("mail-too-long", arguments);
            view! { <p class="hint" data-mail-too-long="">{text}</p> }.into_any()
        }
    };
    shown.into_any()
}

/// The link for the mail program, or by how much it is too long; none while the texts of the e-mail's
/// language are on their way. Tracked.
pub fn mailto_of(this: MailHere) -> Option<Result<String, LinkTooLong>> {
    this.mail.with(|mail| mail.as_ref().map(mailto))
}

impl MailHere {
    /// Saves the e-mail as a draft that a mail program opens, and says what came of it.
    pub fn save_draft(self) {
        let words = self.here.words;
        let id = format!("{}-{}-{}", self.here.id, self.scope, self.kind.name());
        let draft = self
            .mail
            .with_untracked(|mail| draft_file(mail.as_ref()?, clock::now(), &id));
        let name = file_of(self.here, self.scope, self.kind.name(), "eml");
        let is_taken = draft.is_some_and(|draft| download::save(&name, "message/rfc822", &draft));
        let key = told(is_taken);
        self.message.set(untrack(|| words.say(key)));
    }
}

/// What came of saving a file, by its key.
pub fn told(is_taken: bool) -> &'static str {
    if is_taken {
        "backup-downloaded"
    } else {
        "backup-not-downloaded"
    }
}

/// The name of a file about a scope of the case.
pub fn file_of(here: Here, scope: Scope, what: &str, ending: &str) -> String {
    let names = untrack(|| {
        here.with_case(|case| {
            let service = match scope {
                Scope::Round(round) => case.service_name(round),
                _ => None,
            };
            (case.tenant(), service)
        })
    });
    let (tenant, service) = names.unwrap_or_default();
    let (tenant, service) = (tenant.unwrap_or_default(), service.unwrap_or_default());
    file_name(&[&tenant, &service, what], ending)
}

fn mark_as_sent(this: MailHere) {
    let today = untrack(|| this.here.session.today());
    this.here.apply(Change::Answered {
        slot: this.sent(),
        text: Value::Day(today).canonical(),
    });
}

fn day_sent(this: MailHere) -> Option<chrono::NaiveDate> {
    let day = this
        .here
        .with_case(|case| Facts::current(case, this.scope).day(this.kind.sent()));
    day.flatten()
}

/// The day it was sent, where it was.
#[component]
pub fn Sent(
    /// The e-mail.
    this: MailHere,
) -> AnyView {
    let words = this.here.words;
    let text = move || {
        let day = words.page().date(day_sent(this)?);
        Some(words.say_with("mail-sent-on", Arguments::new().text("date", day)))
    };
    view! { <span class="hint">{text}</span> }.into_any()
}

/// The official template, at the settings' address or the playbook's; the Assignment team has none.
fn template_link(this: MailHere) -> AnyView {
    let id = match this.kind {
        MailKind::AccountTeam => "account-team-template",
        MailKind::Customer => "customer-template",
        MailKind::Assignment => return ().into_any(),
    };
    let here = this.here;
    let words = here.words;
    let link = here.playbook().links.iter().find(|link| link.id == id);
    let shown = move || {
        let settings = here.session.settings();
        let catalogue = words.page();
        link.map(|link| view! { <p>{playbook_link(&catalogue, &settings, link)}</p> })
    };
    shown.into_any()
}
