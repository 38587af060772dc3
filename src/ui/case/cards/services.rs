//! The services of the RFA: each is prepared and discussed by itself.

use super::prelude::*;
use crate::engagement::command::{AddService, DropService};
use crate::engagement::{Refusal, Round};
use crate::playbook::Service;
use crate::ui::session::Failure;

pub fn services(context: CaseContext, task: TaskRef) -> Markup {
    let chosen = Watched::new(None);
    live(move || view(context, task, chosen))
}

fn view(context: CaseContext, task: TaskRef, chosen: Watched<Option<Service>>) -> Markup {
    let current = &context.current.get();
    let session = context.session;
    // What is chosen and not added yet is meant, too.
    let go_on = move |event: Event| {
        if chosen.get_untracked().is_none() || add_chosen(context, chosen, &event) {
            context.press();
        }
    };
    let content = html! {
        <div class="columns">
            {add(context, chosen)}
            <div class="field">
                <span class="label" id="named">{session.t("services-named")}</span>
                <ul class="stack tight" aria-labelledby="named">{each(&current.case.rounds, |it| service(context, it))}</ul>
            </div>
        </div>
        <div class="act">{main_button(session.t("continue"), go_on)}</div>
    };
    frame(context, current, task.id.0, task_heading(context, current, task), content)
}

fn add(context: CaseContext, chosen: Watched<Option<Service>>) -> Markup {
    let session = context.session;
    let question = context.question;
    let options = each(Service::ALL, |service| {
        let name = match service {
            Service::Core => session.t("service-other"),
            other => other.portal_name().to_owned(),
        };
        html! { <option value=service.id()>{name}</option> }
    });
    let now = chosen.get();
    let choose = move |event: Event| chosen.set(Service::from_id(&event_target_value(&event)));
    let add = move |event: Event| {
        add_chosen(context, chosen, &event);
    };
    let own_name = (now == Some(Service::Core)).then(|| {
        html! {
            <label class="field">
                {session.t("service-name")}
                <input name="service_name" autocomplete="off"/>
            </label>
        }
    });
    html! {
        <div class="field">
            <label for="service">{session.t("service")}</label>
            <div class="join">
                <select id="service" name="service" on:change=choose
                    prop:value=now.map_or("", Service::id).to_owned()>
                    <option value="">{session.t("service-choose")}</option>
                    {options}
                </select>
                {named("add_service", session.t("add"), add)}
            </div>
            {own_name}
            {question.refusal("service")}
        </div>
    }
}

/// Adds the service that is chosen, or says what is wrong with it; says whether it was added.
fn add_chosen(context: CaseContext, chosen: Watched<Option<Service>>, event: &Event) -> bool {
    let added = added(context, chosen.get_untracked(), event);
    match added {
        Ok(()) => {
            context.question.close();
            chosen.set(None);
        }
        Err(key) => context.question.refuse("service", key),
    }
    added.is_ok()
}

fn added(context: CaseContext, chosen: Option<Service>, event: &Event) -> Result<(), &'static str> {
    let service = chosen.ok_or("service-choose")?;
    let name = answer(event, "[name=service_name]").unwrap_or_default();
    context.run(&AddService { service, name }).map_err(|failure| match failure {
        Failure::Refused(Refusal::AlreadyThere) => "service-there",
        Failure::Refused(Refusal::NoName) => "service-name-needed",
        _ => "not-taken",
    })
}

/// A service, with the way to drop it, or to take it back in.
fn service(context: CaseContext, round: &Round) -> Markup {
    let session = context.session;
    let question = context.question;
    let id = round.id;
    let name = round.name.clone();
    if round.dropped.is_some() {
        let take_back = move |_| {
            // It is in the list, so it can be taken back in.
            let _ = context.run(&DropService { round: id, reason: None });
        };
        let button = plain(session.t("service-take-back"), take_back);
        return html! { <li key=id><div class="box"><del>{name}</del> {button}</div></li> };
    }
    let about = format!("drop-{id}");
    let act = session.t("service-drop");
    let label = format!("{act}: {name}");
    let title = act.clone();
    let form = question.is_open(&about).then(|| {
        let why = Why {
            about: about.clone(),
            name: "drop_reason",
            label: session.t("service-drop-reason"),
            more: Markup::None,
            act,
        };
        let drop =
            move |_: &Event, reason| context.run(&DropService { round: id, reason: Some(reason) });
        html! { <div class="ask">{why.form(question, Box::new(drop))}</div> }
    });
    html! {
        <li key=id>
            <div class="box">
                <span>{name}</span>
                <button type="button" class="icon" aria-label=label title=title
                    on:click=move |_| question.open(about.clone(), None)>{icon("close")}</button>
            </div>
            {form}
        </li>
    }
}
