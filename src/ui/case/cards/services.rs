//! The services of the RFA: each is prepared and discussed by itself.

use leptos::prelude::*;

use super::super::context::CaseContext;
use super::super::frame::{actions, frame, task_heading};
use crate::engagement::assessment::TaskRef;
use crate::engagement::command::{AddService, DropService};
use crate::engagement::{Refusal, RoundId};
use crate::playbook::Service;
use crate::ui::components::button::{button, plain, refusal};
use crate::ui::components::icon;
use crate::ui::components::live::live;
use crate::ui::session::Failure;

/// The card of the services.
pub fn services(context: CaseContext, task: TaskRef) -> AnyView {
    let session = context.session;
    let content = html! {
        <div class="columns">
            {add(context)}
            <div class="field">
                <span class="label" id="named">{session.t("services-named")}</span>
                {live(move || named(context))}
            </div>
        </div>
        {actions(context, session.t("continue"), false)}
    };
    frame(context, task.id.0, task_heading(context, task, None), content)
}

fn add(context: CaseContext) -> AnyView {
    let session = context.session;
    let chosen = RwSignal::new(None::<Service>);
    let name = RwSignal::new(String::new());
    let error = RwSignal::new(None::<&'static str>);
    let select = NodeRef::<leptos::html::Select>::new();
    let add = move |_| {
        let Some(service) = chosen.get_untracked() else {
            return error.set(Some("service-choose"));
        };
        let name = name.get_untracked();
        match context.run(&AddService { service, name }) {
            Ok(()) => {
                error.set(None);
                chosen.set(None);
                if let Some(select) = select.get_untracked() {
                    select.set_value("");
                }
            }
            Err(Failure::Refused(Refusal::AlreadyThere)) => error.set(Some("service-there")),
            Err(Failure::Refused(Refusal::NoName)) => error.set(Some("service-name-needed")),
            Err(_) => error.set(Some("not-taken")),
        }
    };
    let options: Vec<_> = Service::ALL
        .into_iter()
        .map(|service| {
            let name = match service {
                Service::Core => session.t("service-other"),
                other => other.portal_name().to_owned(),
            };
            html! { <option value=service.id()>{name}</option> }
        })
        .collect();
    let own_name = move || {
        (chosen.get() == Some(Service::Core)).then(|| {
            html! {
                <label class="field">
                    {session.t("service-name")}
                    <input name="service_name" autocomplete="off"
                        on:input=move |event| name.set(event_target_value(&event))/>
                </label>
            }
        })
    };
    html! {
        <div class="field">
            <label for="service">{session.t("service")}</label>
            <div class="join">
                <select id="service" name="service" node_ref=select
                    on:change=move |event| chosen.set(Service::from_id(&event_target_value(&event)))>
                    <option value="">{session.t("service-choose")}</option>
                    {options}
                </select>
                <button type="button" name="add_service" on:click=add>{session.t("add")}</button>
            </div>
            {own_name}
            {refusal(move || error.get().map(|key| session.t(key)))}
        </div>
    }
}

/// The services by now, each with the way to drop it.
fn named(context: CaseContext) -> AnyView {
    let session = context.session;
    let dropping = RwSignal::new(None::<RoundId>);
    let rounds = context.current.with(|current| current.case.rounds.clone());
    let row = move |round: crate::engagement::Round| {
        let id = round.id;
        let drop_label = session.t("service-drop");
        let label = format!("{drop_label}: {}", round.name);
        let act = match round.dropped {
            Some(_) => html! {
                <button type="button" class="plain" on:click=move |_| {
                    // It is in the list, so it can be taken back in.
                    let _ = context.run(&DropService { round: id, reason: None });
                }>{session.t("service-take-back")}</button>
            },
            None => html! {
                <button type="button" class="icon" aria-label=label title=drop_label
                    on:click=move |_| dropping.set(Some(id))>{icon("close")}</button>
            },
        };
        let name = match &round.dropped {
            Some(_) => html! { <del>{round.name.clone()}</del> },
            None => html! { <span>{round.name.clone()}</span> },
        };
        html! {
            <li>
                <div class="box">{name} {act}</div>
                {live(move || (dropping.get() == Some(id)).then(|| drop_form(context, id, dropping)))}
            </li>
        }
    };
    let rows: Vec<_> = rounds.into_iter().map(row).collect();
    html! { <ul class="stack tight" aria-labelledby="named">{rows}</ul> }
}

fn drop_form(context: CaseContext, round: RoundId, open: RwSignal<Option<RoundId>>) -> AnyView {
    let session = context.session;
    let reason = RwSignal::new(String::new());
    let is_refused = RwSignal::new(false);
    let drop = move |_| {
        let reason = Some(reason.get_untracked());
        match context.run(&DropService { round, reason }) {
            Ok(()) => open.set(None),
            Err(_) => is_refused.set(true),
        }
    };
    html! {
        <div class="ask">
            <label class="field">
                {session.t("service-drop-reason")}
                <input name="drop_reason" autocomplete="off"
                    on:input=move |event| reason.set(event_target_value(&event))/>
            </label>
            {refusal(move || is_refused.get().then(|| session.t("reason-needed")))}
            <div class="act">
                {button(session.t("service-drop"), drop)}
                {plain(session.t("cancel"), move |_| open.set(None))}
            </div>
        </div>
    }
}
