//! Going on without something that a gate waits for, each thing with its reason.

use leptos::prelude::*;

use super::super::context::CaseContext;
use crate::engagement::Scope;
use crate::engagement::assessment::{ItemState, TaskRef};
use crate::engagement::command::Skip;
use crate::locale::Arguments;
use crate::playbook::{ItemId, Role};
use crate::ui::components::button::{button, plain, refusal};
use crate::ui::components::live::live;
use crate::ui::components::markup::keyed;

/// What can be skipped in a task, and what is.
pub fn skips(context: CaseContext, task: TaskRef) -> AnyView {
    let session = context.session;
    let items = Memo::new(move |_| skippable(context, task));
    let is_there = Memo::new(move |_| items.with(|items| !items.is_empty()));
    let body = move || {
        is_there.get().then(|| {
            // What is closed is not drawn, so that a tick moves nothing in it.
            let is_open = RwSignal::new(false);
            let toggle = move |_| is_open.update(|is_open| *is_open = !*is_open);
            let of_item = move |(item, reason)| row(context, task.scope, item, reason);
            let rows =
                move || is_open.get().then(|| keyed(move || items.get(), Clone::clone, of_item));
            html! {
                <details class="skips" on:toggle=toggle>
                    <summary>{session.t("skip-open")}</summary>
                    <ul class="stack tight">{rows}</ul>
                </details>
            }
        })
    };
    live(body)
}

/// The items that stand open, and those that a reason stands for. An output hangs on its action.
fn skippable(context: CaseContext, task: TaskRef) -> Vec<(ItemId, Option<String>)> {
    context.current.with(|current| {
        let Some(scope) = current.assessment.scope(task.scope) else {
            return Vec::new();
        };
        let Some(assessed) = current.assessment.task(task) else {
            return Vec::new();
        };
        let reason = |item: ItemId| current.case.skip(task.scope, item).map(str::to_owned);
        let of_task = scope.items.iter().filter(|item| assessed.task.items.contains(&item.item.id));
        of_task
            .filter(|item| item.item.skippable && item.item.role != Role::Output)
            .filter(|item| item.state == ItemState::Open || reason(item.item.id).is_some())
            .map(|item| (item.item.id, reason(item.item.id)))
            .collect()
    })
}

fn row(context: CaseContext, scope: Scope, item: ItemId, reason: Option<String>) -> AnyView {
    let session = context.session;
    let name = crate::text::item_text(item, &session.words());
    if let Some(reason) = reason {
        let take_back = move |_| {
            // It is skipped, so it can be taken back.
            let _ = context.run(&Skip { scope, item, reason: None });
        };
        let arguments = Arguments::new().text("item", name).text("reason", reason);
        return html! {
            <li class="box">
                <span>{session.tw("skip-because", &arguments)}</span>
                {plain(session.t("skip-take-back"), take_back)}
            </li>
        };
    }
    let reason = RwSignal::new(String::new());
    let is_refused = RwSignal::new(false);
    let skip = move |_| {
        let reason = Some(reason.get_untracked());
        is_refused.set(context.run(&Skip { scope, item, reason }).is_err());
    };
    let label = session.tw("skip-reason", &Arguments::new().text("item", name));
    html! {
        <li class="field">
            <label class="field">
                {label}
                <span class="join">
                    <input name="skip_reason" autocomplete="off"
                        on:input=move |event| reason.set(event_target_value(&event))/>
                    {button(session.t("skip"), skip)}
                </span>
            </label>
            {refusal(move || is_refused.get().then(|| session.t("reason-needed")))}
        </li>
    }
}
