//! What a text lacks is asked for beside it, on the spot. What was asked for stays while the card
//! does, so that no field goes while somebody types in it.

use leptos::prelude::*;

use super::super::context::CaseContext;
use super::form::tick;
use crate::browser::begin;
use crate::engagement::Scope;
use crate::engagement::assessment::{Missing, Next, TaskRef};
use crate::playbook::{Field, ItemId};
use crate::text::{Finding, Gap, finding_text, gap_text, missing_text};
use crate::ui::components::button::plain;
use crate::ui::components::{FieldOptions, field};

/// What fills a gap.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Asked {
    Field(Scope, Field),
    Tick(ItemId),
    Link(&'static str),
    /// Something that is done on another card.
    Elsewhere(Gap),
}

impl Asked {
    fn of(gap: Gap) -> Self {
        match gap {
            Gap::Missing(Missing::Field(scope, field)) => Self::Field(scope, field),
            Gap::Missing(Missing::Users(scope, _)) => Self::Field(scope, Field::ActiveUsers),
            Gap::Missing(Missing::Tick(_, item)) => Self::Tick(item),
            Gap::Link(id) => Self::Link(id),
            other => Self::Elsewhere(other),
        }
    }

    fn of_finding(finding: &Finding) -> Option<Self> {
        match finding {
            Finding::Gap(gap) => Some(Self::of(*gap)),
            Finding::InTheFuture(scope, field) | Finding::BeforeItsTime { scope, field, .. } => {
                Some(Self::Field(*scope, *field))
            }
            Finding::LacksValue { .. } | Finding::NextActionTooLong { .. } => None,
        }
    }

    fn anchor(self) -> String {
        match self {
            Self::Field(_, field) => field.name().to_owned(),
            Self::Tick(item) => format!("tick-{}", item.0),
            Self::Link(id) => format!("link-{id}"),
            Self::Elsewhere(_) => String::new(),
        }
    }
}

/// Leads to what fills a gap: its field beside the text, or another card.
pub fn lead_to(context: CaseContext, at: Scope, gap: Gap) {
    match (Asked::of(gap), gap) {
        (Asked::Elsewhere(_), Gap::Missing(missing)) => open(context, at, missing),
        (asked, _) => begin::focus(&asked.anchor()),
    }
}

/// Leads to what a finding is about; says whether there is anything.
pub fn lead_to_finding(context: CaseContext, at: Scope, finding: &Finding) -> bool {
    match (finding, Asked::of_finding(finding)) {
        (Finding::Gap(gap), _) => lead_to(context, at, *gap),
        (_, Some(asked)) => begin::focus(&asked.anchor()),
        (_, None) => return false,
    }
    true
}

fn open(context: CaseContext, at: Scope, missing: Missing) {
    let current = context.current.get_untracked();
    let playbook = current.case.playbook;
    let next = match missing {
        Missing::Item(scope, item) => {
            let task = playbook.task_of(item);
            task.map(|task| Next::Task(TaskRef { scope, id: task.id }))
        }
        Missing::Service => {
            Some(Next::Task(TaskRef { scope: Scope::Case, id: playbook.services.id }))
        }
        Missing::OpenRound(round) => Some(Next::Elsewhere(Scope::Round(round))),
        _ => None,
    };
    context.show(next.unwrap_or(Next::Elsewhere(at)));
}

/// The fields of what is to be filled or looked at; one that stands on the card anyway is left out.
pub fn asks(
    context: CaseContext,
    at: Scope,
    findings: Memo<Vec<Finding>>,
    on_card: Option<Field>,
) -> impl Fn() -> Vec<AnyView> + Clone {
    let asked = Memo::new(move |before: Option<&Vec<Asked>>| {
        let mut asked = before.cloned().unwrap_or_default();
        findings.with(|findings| {
            for one in findings.iter().filter_map(Asked::of_finding) {
                let is_there = asked.iter().any(|other| other.anchor() == one.anchor());
                let is_on_card = matches!(one, Asked::Field(_, field) if Some(field) == on_card);
                if !is_there && !is_on_card {
                    asked.push(one);
                }
            }
        });
        asked
    });
    move || {
        let asked = asked.get().into_iter();
        asked.map(|one| ask(context, at, one, findings)).collect::<Vec<_>>()
    }
}

fn ask(context: CaseContext, at: Scope, asked: Asked, findings: Memo<Vec<Finding>>) -> AnyView {
    let session = context.session;
    let about = Memo::new(move |_| {
        let is_about = |one: &&Finding| Asked::of_finding(one) == Some(asked);
        findings.with(|all| all.iter().find(is_about).cloned())
    });
    let is_setting = matches!(
        asked,
        Asked::Field(_, Field::Manager | Field::AssignmentAddress) | Asked::Link(_)
    );
    let control = match asked {
        Asked::Field(scope, name) => {
            let label = context.current.with_untracked(|current| {
                let missing = Missing::Field(scope, name);
                missing_text(&missing, at, &current.case, &session.words())
            });
            let options = FieldOptions { label: Some(label), ..FieldOptions::default() };
            let binding =
                if is_setting { context.bind_setting(name) } else { context.bind(scope, name) };
            field(binding, options)
        }
        Asked::Tick(item) => tick(context, at, item),
        Asked::Link(id) => link(context, id),
        Asked::Elsewhere(gap) => elsewhere(context, at, gap),
    };
    let help = move || {
        let text = match about.get()? {
            Finding::Gap(_) if is_setting => session.t("ask-setting"),
            Finding::Gap(_) => session.t("ask"),
            other => context.current.with_untracked(|current| {
                finding_text(&other, at, &current.case, &session.words())
            }),
        };
        Some(html! { <p class="help">{text}</p> })
    };
    html! { <div class:ask=move || about.with(Option::is_some)>{control} {help}</div> }
}

/// The address of something that the playbook names without one: set once, for all cases.
fn link(context: CaseContext, id: &'static str) -> AnyView {
    let session = context.session;
    let label = session.t(&format!("link-{id}"));
    let anchor = format!("link-{id}");
    let address = context.current.with_untracked(|current| current.case.links.get(id).cloned());
    let set = move |event: web_sys::Event| session.set_link(id, event_target_value(&event).trim());
    html! {
        <div class="field">
            <label for=anchor.clone()>{label}</label>
            <input id=anchor.clone() name=anchor type="url" autocomplete="off" placeholder="https://"
                prop:value=move || address.clone() on:input=set/>
        </div>
    }
}

fn elsewhere(context: CaseContext, at: Scope, gap: Gap) -> AnyView {
    let words = context.session.words();
    let name = context.current.with_untracked(|current| gap_text(&gap, at, &current.case, &words));
    plain(name, move |_| lead_to(context, at, gap))
}
