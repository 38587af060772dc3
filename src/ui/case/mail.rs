//! The e-mails of a round, or of the hand-off: each with its fields, its gaps and the ways to send it.

use leptos::prelude::*;

use super::handout::ReminderButton;
use super::here::Here;
use super::mail_field::MailFieldView;
use super::mail_gaps::MailGaps;
use super::mail_question::{MailQuestion, MailWay};
use super::mail_send::{Sent, Ways};
use super::notes::text_language;
use crate::engagement::{ItemState, Scope, Slot};
use crate::handout::OutgoingMail;
use crate::locale::Language;
use crate::mail::{Mail, MailKind, MailPart, MailWriter};
use crate::playbook::{Field, Requirement};

/// An e-mail on screen, for all that shows a part of it.
#[derive(Clone, Copy)]
pub struct MailHere {
    /// The case.
    pub here: Here,
    /// The round or the hand-off.
    pub scope: Scope,
    /// Which of the three.
    pub kind: MailKind,
    /// The language it is written in.
    pub language: Memo<Language>,
    /// What the page itself says; none while the texts of its language are on their way.
    pub own: Memo<Option<Mail>>,
    /// What it says, with what a person edited.
    pub mail: Memo<Option<Mail>>,
    /// How it is to leave the page once a person has looked at what is wrong with it.
    pub asking: RwSignal<Option<MailWay>>,
    /// What was done last.
    pub message: RwSignal<String>,
}

impl MailHere {
    fn new(scope: Scope, kind: MailKind) -> Self {
        let here = Here::expect();
        let language = Memo::new(move |_| text_language(here, Field::MailLanguage));
        let own = Memo::new(move |_| written(here, scope, kind, language.get()));
        let mail = Memo::new(move |_| {
            let own = own.get()?;
            here.with_case(|case| own.with_edits(case, scope))
        });
        Self {
            here,
            scope,
            kind,
            language,
            own,
            mail,
            asking: RwSignal::new(None),
            message: RwSignal::new(String::new()),
        }
    }

    /// The e-mail as it is about to leave the page. Tracked.
    pub fn outgoing(self) -> Option<OutgoingMail> {
        let (scope, own, mail) = (self.scope, self.own.get()?, self.mail.get()?);
        Some(OutgoingMail { scope, own, mail })
    }

    /// Looks at the e-mail. Tracked.
    pub fn with_mail<T: Default>(self, look: impl FnOnce(&Mail) -> T) -> T {
        self.mail
            .with(|mail| mail.as_ref().map(look).unwrap_or_default())
    }

    /// Where the day of sending stands.
    pub fn sent(self) -> Slot {
        Slot::field(self.scope, self.kind.sent())
    }

    /// The id of the element that shows a part.
    pub fn id_of(self, part: MailPart) -> String {
        format!("mail-{}-{}-{}", self.scope, self.kind.name(), part.name())
    }

    /// Whether the playbook asks this customer's case for the e-mail. Tracked.
    pub fn applies(self) -> bool {
        let sent = self.kind.sent();
        let assessment = self.here.assessment();
        let scope = assessment.as_ref().and_then(|all| all.scope(self.scope));
        let mut items = scope.into_iter().flat_map(|scope| scope.items());
        items.any(|item| {
            let asks = |asked: &Requirement| matches!(asked, Requirement::Happened(field) if *field == sent);
            item.state != ItemState::Dormant && item.item.settled_by.iter().any(asks)
        })
    }
}

fn written(here: Here, scope: Scope, kind: MailKind, language: Language) -> Option<Mail> {
    let catalogue = here.words.catalogue(language)?;
    let (case, assessment) = (here.session.case(here.id)?, here.assessment()?);
    let settings = here.session.settings();
    let writer = MailWriter {
        case: &case,
        assessment: &assessment,
        catalogue: &catalogue,
        manager: &settings.manager,
        assignment_address: &settings.assignment_address,
        links: &settings.links,
    };
    writer.mail(scope, kind)
}

/// The e-mails that a scope sends.
pub fn mails_of(scope: Scope) -> Vec<MailHere> {
    let is_of_hand_off = scope == Scope::HandOff;
    let kinds = MailKind::ALL
        .into_iter()
        .filter(|kind| kind.is_of_hand_off() == is_of_hand_off);
    kinds.map(|kind| MailHere::new(scope, kind)).collect()
}

/// All e-mails of a scope.
#[component]
pub fn Mails(
    /// The e-mails.
    mails: Vec<MailHere>,
    /// The round or the hand-off.
    scope: Scope,
) -> AnyView {
    let words = Here::expect().words;
    let panel = |this: MailHere| {
        let applies = Memo::new(move |_| this.applies());
        move || applies.get().then(|| view! { <MailPanel this/> })
    };
    view! {
        <section class="card mails" aria-labelledby="mails-title">
            <h3 id="mails-title">{words.text("mails-title")}</h3>
            {mails.into_iter().map(panel).collect_view()}
            <ReminderButton scope/>
        </section>
    }
    .into_any()
}

#[component]
fn MailPanel(this: MailHere) -> AnyView {
    let words = this.here.words;
    let title = move || words.say(&format!("mail-title-{}", this.kind.name()));
    let fields = MailPart::ALL.map(|part| view! { <MailFieldView this part/> });
    view! {
        <details class="note-more" data-mail=this.kind.name()>
            <summary>{title} " " <Sent this/></summary>
            <div class="mail">
                <MailGaps this/>
                <div class="note-fields">{fields.collect_view()}</div>

                <p class="note-message" role="status">{move || this.message.get()}</p>
                <Ways this/>
                <MailQuestion this/>
            </div>
        </details>
    }
    .into_any()
}
