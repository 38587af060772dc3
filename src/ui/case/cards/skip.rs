//! Going on without something that a gate waits for, each thing with its reason.

use super::prelude::*;
use crate::engagement::assessment::{ItemAssessment, Status};
use crate::engagement::command::Skip;
use crate::playbook::Role;
use crate::text::item_text;
use crate::ui::components::listener::is_opened;

/// What can be skipped in a task, and what is. While it is closed its lines are not drawn, so that a tick moves
/// nothing in it.
pub fn skips(context: CaseContext, current: &Current, task: TaskRef) -> Option<Markup> {
    let scope = current.assessment.scope(task.scope)?;
    let own = current.assessment.task(task)?.task.items;
    let reason = |item: &ItemAssessment| current.case.skip(scope.scope, item.item.id);
    // An output hangs on its action.
    let can_be = |item: &&ItemAssessment| {
        let is_open = item.state == Status::Open || reason(item).is_some();
        own.contains(&item.item.id)
            && is_open
            && item.item.skippable
            && item.item.role != Role::Output
    };
    let mut items = scope.items.iter().filter(can_be).peekable();
    items.peek()?;
    let row = |item: &ItemAssessment| row(context, scope.scope, item.item.id, reason(item));
    let is_open = context.is_skipping.get();
    let rows = is_open.then(|| each(items, row));
    let toggle = move |event: Event| context.is_skipping.set(is_opened(&event));
    Some(html! {
        <details class="skips" prop:open=is_open on:toggle=toggle>
            <summary>{context.session.t("skip-open")}</summary>
            <ul class="stack tight">{rows}</ul>
        </details>
    })
}

fn row(context: CaseContext, scope: Scope, item: ItemId, reason: Option<&str>) -> Markup {
    let session = context.session;
    let about = Arguments::new().text("item", item_text(item, &session.words()));
    let Some(reason) = reason else {
        let why = asked("skip_reason", session.tw("skip-reason", &about));
        let skip = move |event: &Event| {
            let reason = Some(answer(event, "skip_reason").unwrap_or_default());
            context.run(&Skip { scope, item, reason })
        };
        let name = format!("skip-{scope}-{}", item.0);
        let form = context.question.form(&name, why, session.t("skip"), Box::new(skip));
        return html! { <li key=item.0>{form}</li> };
    };
    let take_back = move |_| {
        // It is skipped, so it can be taken back.
        let _ = context.run(&Skip { scope, item, reason: None });
    };
    html! {
        <li class="box" key=item.0>
            <span>{session.tw("skip-because", &about.text("reason", reason))}</span>
            {plain(session.t("skip-take-back"), take_back)}
        </li>
    }
}
