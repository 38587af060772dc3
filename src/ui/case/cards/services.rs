//! The services of the RFA: each is prepared and discussed by itself.

use super::prelude::*;
use crate::engagement::Round;
use crate::playbook::Service;

pub fn services(context: CaseContext, current: &Current, task: TaskRef) -> Markup {
    // What is chosen and not added yet is meant, too.
    let go_on = move |event: Event| {
        if chosen(&event).is_none() || add(context, &event) {
            context.press(&event);
        }
    };
    let rounds = &current.case.rounds;
    let named = html! { if !rounds.is_empty() =>
        <div class="field">
            <span class="label" id="named">{t("services-named")}</span>
            <ul class="stack tight" aria-labelledby="named">{each(rounds, |it| service(context, it))}</ul>
        </div>
    };
    let content = html! {
        <div class="columns">{choice(context, rounds.len())} {named}</div>
        {act(main_button(t("continue"), go_on))}
    };
    task_frame(context, current, task, content)
}

/// The services to choose from, anew for each that was added. The style sheet shows the field for a name where the
/// service has none of its own.
fn choice(context: CaseContext, added: usize) -> Markup {
    let options = each(Service::ALL, |service| {
        let name = match service {
            Service::Core => t("service-other"),
            other => other.portal_name().to_owned(),
        };
        html! { <option value=service.id()>{name}</option> }
    });
    let add = move |event: Event| {
        add(context, &event);
    };
    html! {
        <div class="field">
            <label for="service">{t("service")}</label>
            <div class="join">
                <select id="service" name="service" key=added>
                    <option value="">{t("service-choose")}</option>
                    {options}
                </select>
                {named("add_service", t("add"), add)}
            </div>
            <div class="own-name" key=added>{asked("service_name", t("service-name"))}</div>
            {context.question.refusal("service")}
        </div>
    }
}

fn chosen(event: &Event) -> Option<Service> {
    Service::from_id(&answer(event, "service")?)
}

/// Adds the service that is chosen, or says what is wrong with it; says whether it was added.
fn add(context: CaseContext, event: &Event) -> bool {
    let name = answer(event, "service_name").unwrap_or_default();
    let added = chosen(event).ok_or("service-choose");
    let added = added.and_then(|service| context.run(&|at| at.add_service(service, &name)));
    match added {
        Ok(()) => context.question.close(),
        Err(key) => context.question.refuse("service", key),
    }
    added.is_ok()
}

/// A service, with the way to drop it, or to take it back in.
fn service(context: CaseContext, round: &Round) -> Markup {
    let question = context.question;
    let id = round.id;
    let name = round.name.clone();
    if round.dropped.is_some() {
        let take_back = move |_| context.act(&|at| at.drop_service(id, None));
        let button = plain(t("service-take-back"), take_back);
        return html! { <li key=id><div class="box"><del>{name}</del> {button}</div></li> };
    }
    let about = format!("drop-{id}");
    let act = t("service-drop");
    let label = format!("{act}: {name}");
    let title = act.clone();
    let form = question.is_open(&about).then(|| {
        let why = asked("drop_reason", t("service-drop-reason"));
        let drop = move |event: &Event| {
            let reason = answer(event, "drop_reason").unwrap_or_default();
            context.run(&|at| at.drop_service(id, Some(&reason)))
        };
        html! { <div class="ask">{question.form(&about, why, act, Box::new(drop))}</div> }
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
