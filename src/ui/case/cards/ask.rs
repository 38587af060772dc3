//! What a text lacks is asked for beside it, on the spot. What was asked for stays while the card
//! does, so that no field goes while somebody types in it.

use super::form::tick;
use super::prelude::*;
use super::text_panel::{Asked, TextPanel};
use crate::browser::begin;
use crate::engagement::assessment::Missing;
use crate::text::{Finding, finding_text, missing_text};

/// Leads to what a finding is about, a field beside the text or another card; says whether there is
/// anything.
pub fn lead_to(context: CaseContext, at: Scope, finding: &Finding) -> bool {
    match Asked::of(finding) {
        Some(Asked::Elsewhere(missing)) => open(context, at, missing),
        Some(asked) => begin::focus(&asked.anchor()),
        None => return false,
    }
    true
}

fn open(context: CaseContext, at: Scope, missing: Missing) {
    let playbook = context.current.get_untracked().case.playbook;
    let task = |scope, id| Next::Task(TaskRef { scope, id });
    let next = match missing {
        Missing::Item(scope, item) => playbook.task_of(item).map(|it| task(scope, it.id)),
        Missing::Service => Some(task(Scope::Case, playbook.services.id)),
        Missing::OpenRound(round) => Some(Next::Elsewhere(Scope::Round(round))),
        _ => None,
    };
    context.show(next.unwrap_or(Next::Elsewhere(at)));
}

impl TextPanel {
    /// The fields of what is to be filled or looked at; one that stands on the card anyway is left out.
    pub fn asks(self, current: &Current, findings: &[Finding], on_card: Option<Field>) -> Markup {
        let mut asked = self.asked.get_untracked();
        for one in findings.iter().filter_map(Asked::of) {
            let is_there = asked.iter().any(|other| other.anchor() == one.anchor());
            let is_on_card = matches!(one, Asked::Field(_, field) if Some(field) == on_card);
            if !is_there && !is_on_card {
                asked.push(one);
            }
        }
        self.asked.set(asked.clone());
        each(asked, |one| {
            let about = findings.iter().find(|finding| Asked::of(finding) == Some(one));
            self.ask(current, one, about)
        })
    }

    fn ask(self, current: &Current, asked: Asked, about: Option<&Finding>) -> Markup {
        let (context, at, case) = (self.context, self.task.scope, &current.case);
        let session = context.session;
        let words = session.words();
        let control = match asked {
            Asked::Field(scope, name) => {
                let label = Some(missing_text(&Missing::Field(scope, name), at, case, &words));
                let binding = match asked.is_setting() {
                    true => context.bind_setting(name),
                    false => context.bind(scope, name),
                };
                field(binding, FieldOptions { label, ..FieldOptions::default() })
            }
            Asked::Tick(item) => tick(context, current, &arguments(session, current, at), at, item),
            Asked::Link(id) => link(context, current, id, asked.anchor()),
            Asked::Elsewhere(missing) => {
                let name = missing_text(&missing, at, case, &words);
                plain(name, move |_| open(context, at, missing))
            }
        };
        let help = about.map(|finding| {
            let text = match finding {
                Finding::Gap(_) if asked.is_setting() => session.t("ask-setting"),
                Finding::Gap(_) => session.t("ask"),
                other => finding_text(other, at, case, &words),
            };
            html! { <p class="help">{text}</p> }
        });
        html! { <div class=about.map(|_| "ask")>{control} {help}</div> }
    }
}

/// The address of something that the playbook names without one: set once, for all cases.
fn link(context: CaseContext, current: &Current, id: &'static str, name: String) -> Markup {
    let session = context.session;
    let address = current.case.links.get(id).cloned().unwrap_or_default();
    let set = move |event: Event| session.set_link(id, event_target_value(&event).trim());
    html! {
        <div class="field">
            <label for=name.as_str()>{session.t(&format!("link-{id}"))}</label>
            <input id=name.as_str() name=name.as_str() type="url" autocomplete="off" placeholder="https://"
                prop:value=address on:input=set/>
        </div>
    }
}
