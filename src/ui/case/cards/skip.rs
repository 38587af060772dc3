//! Going on without something that a gate waits for, each thing with its reason.

use super::super::context::skip_field;
use super::prelude::*;
use crate::engagement::assessment::{ItemAssessment, Status};
use crate::playbook::Role;
use crate::text::item_text;
use crate::ui::components::listener::is_opened;

/// What can be skipped in a task, and what is. While it is closed its lines are not drawn, so that a tick moves
/// nothing in it.
pub fn skips(context: CaseContext, current: &Current, task: TaskRef) -> Option<Markup> {
    let scope = current.assessment.scope(task.scope)?;
    let own = current.assessment.task(task)?.task.items;
    let is_open = context.is_skipping.get();
    let mut rows = Vec::new();
    for ItemAssessment { item, state, .. } in &scope.items {
        let reason = current.case.skip(scope.scope, item.id);
        let is_at_hand = *state == Status::Open || reason.is_some();
        // An output hangs on its action.
        let can_be = item.skippable && item.role != Role::Output;
        if can_be && is_at_hand && own.contains(&item.id) {
            rows.push(is_open.then(|| row(context, scope.scope, item.id, reason)).into());
        }
    }
    let count = Arguments::new().number("count", rows.len() as u32);
    let toggle = move |event: Event| context.is_skipping.set(is_opened(&event));
    html! { if !rows.is_empty() =>
        <details class="skips" prop:open=is_open on:toggle=toggle>
            <summary>{tw("skip-open", &count)}</summary>
            <ul class="stack tight">{rows}</ul>
        </details>
    }
}

fn row(context: CaseContext, scope: Scope, item: ItemId, reason: Option<&str>) -> Markup {
    let about = Arguments::new().text("item", item_text(item, &words()));
    let Some(reason) = reason else {
        let name = skip_field(item);
        let why = asked(&name, tw("skip-reason", &about));
        let skip = move |event: &Event| {
            let reason = answer(event, &name).unwrap_or_default();
            context.run(&|at| at.skip(scope, item, Some(&reason)))
        };
        let about = format!("skip-{scope}-{}", item.0);
        let form = context.question.form(&about, why, t("skip"), Box::new(skip));
        return html! { <li key=item.0>{form}</li> };
    };
    let take_back = move |_| context.act(&|at| at.skip(scope, item, None));
    html! {
        <li class="box" key=item.0>
            <span>{tw("skip-because", &about.text("reason", reason))}</span>
            {plain(t("skip-take-back"), take_back)}
        </li>
    }
}
