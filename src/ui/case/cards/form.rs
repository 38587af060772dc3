//! A form: what a task of a round or of the hand-off is done with, its fields and its ticks.

use leptos::prelude::*;

use super::super::context::CaseContext;
use super::super::frame::{actions, frame, mark, mark_spans, task_heading};
use super::super::rows::{belongs_to, item_of};
use super::reminder::reminder_button;
use super::skip::skips;
use crate::document::map::sort_by_key;
use crate::engagement::Scope;
use crate::engagement::assessment::{ItemAssessment, ItemState, TaskAssessment, TaskRef};
use crate::engagement::command::Tick;
use crate::engagement::milestone::Milestone;
use crate::locale::Arguments;
use crate::playbook::{Field, Item, ItemId, Kind};
use crate::ui::components::live::live;
use crate::ui::components::markup::keyed;
use crate::ui::components::{FieldOptions, field};
use crate::ui::session::Current;

/// The card of a form.
pub fn form(context: CaseContext, task: TaskRef) -> AnyView {
    let session = context.session;
    // Which fields and ticks there are follows from the answers; what they hold does not matter here.
    let parts = Memo::new(move |_| {
        context.current.with(|c| c.assessment.task(task).map(parts)).unwrap_or_default()
    });
    let content = html! {
        {body(context, task, parts)}
        {marks(context, task)}
        {live(move || parts.with(has_plan).then(|| reminder_button(context, task.scope)))}
        {skips(context, task)}
        {actions(context, session.t("continue"), true)}
    };
    frame(context, task.id.0, task_heading(context, task, first_id(task)), content)
}

#[derive(Debug, Clone, PartialEq, Eq, Default)]
struct Parts {
    fields: Vec<Field>,
    offers: usize,
    ticks: Vec<ItemId>,
}

/// Whether something is planned here that a calendar can remind of.
fn has_plan(parts: &Parts) -> bool {
    parts.fields.contains(&Field::DiscussionPlanned)
}

fn parts(task: &TaskAssessment) -> Parts {
    Parts { fields: task.fields.clone(), offers: task.task.offers.len(), ticks: task.ticks.clone() }
}

/// The fields and ticks. Each keeps its place, and the focus, while others come and go.
fn body(context: CaseContext, task: TaskRef, parts: Memo<Parts>) -> AnyView {
    let has_fields = Memo::new(move |_| parts.with(|parts| !parts.fields.is_empty()));
    let has_ticks = Memo::new(move |_| parts.with(|parts| !parts.ticks.is_empty()));
    let ticks = move || {
        let of_item = move |item| tick(context, task.scope, item);
        has_ticks.get().then(|| {
            let ticks = keyed(move || parts.with(|parts| parts.ticks.clone()), |id| *id, of_item);
            html! { <div>{ticks}</div> }
        })
    };
    let of_field = move |(name, can_wait)| case_field(context, task, name, can_wait);
    let column =
        move |is_short| keyed(move || parts.with(|p| column(p, is_short)), |it| *it, of_field);
    live(move || {
        if !has_fields.get() {
            return html! { <div class="stack body">{live(ticks)}</div> };
        }
        html! {
            <div class="halves">
                <div class="stack">{column(true)} {live(ticks)}</div>
                <div class="stack">{column(false)}</div>
            </div>
        }
    })
}

/// The fields of a column, each with whether it can stay empty: what is short stands at the left, what is
/// written at the right.
fn column(parts: &Parts, is_short: bool) -> Vec<(Field, bool)> {
    let last = parts.fields.len().saturating_sub(parts.offers);
    let fields = parts.fields.iter().enumerate();
    let fields = fields.map(|(place, name)| (*name, place >= last));
    let is_here =
        |(name, _): &(Field, bool)| matches!(name.kind(), Kind::Text | Kind::Line) != is_short;
    let mut column: Vec<(Field, bool)> = fields.filter(is_here).collect();
    // Figures, then days, then what is chosen: the day for which the discussion is planned stands beside
    // the day on which it was held.
    sort_by_key(&mut column, |(name, _)| match name.kind() {
        Kind::Number { .. } => 0,
        Kind::Day(_) => 1,
        _ => 2,
    });
    column
}

fn case_field(context: CaseContext, task: TaskRef, name: Field, can_wait: bool) -> AnyView {
    let session = context.session;
    let scope = task.scope;
    let aside = (name == Field::Concerns).then(|| session.t("concerns-none"));
    let mark = move || context.current.with(|c| item_mark(c, task, name));
    let item = untrack(mark).map(|(id, first)| {
        let state = Memo::new(move |_| mark().map_or(first, |(_, state)| state));
        (id, state.into())
    });
    let options = FieldOptions {
        can_wait: can_wait && aside.is_none(),
        aside,
        item,
        ..FieldOptions::default()
    };
    let control = field(context.bind(scope, name), options);
    if name == Field::ActiveUsers {
        html! { <div>{control} {live(move || milestone(context, scope))}</div> }
    } else {
        control
    }
}

/// How far the milestone is.
fn milestone(context: CaseContext, scope: Scope) -> AnyView {
    let session = context.session;
    let milestone = context.current.with(|c| c.assessment.scope(scope).map(|s| s.milestone));
    let number = |name, value: u32| Arguments::new().number(name, u64::from(value));
    match milestone {
        Some(Milestone::Reached { needed }) => {
            let text = session.tw("milestone-reached", &number("needed", needed));
            html! { <p class="help">{text}</p> }
        }
        Some(Milestone::Short { needed, missing }) => {
            let arguments = number("missing", missing).number("needed", u64::from(needed));
            let text = session.tw("milestone-short", &arguments);
            html! { <p class="missing">{text}</p> }
        }
        Some(Milestone::Unknown { needed: Some(needed) }) => {
            let text = session.tw("facts-milestone", &number("needed", needed));
            html! { <p class="help">{text}</p> }
        }
        _ => ().into_any(),
    }
}

/// An item that is ticked by hand.
pub fn tick(context: CaseContext, scope: Scope, item: ItemId) -> AnyView {
    let session = context.session;
    let standing = Memo::new(move |_| {
        context.current.with(|current| {
            let assessed = current.assessment.scope(scope)?.item(item)?;
            Some((assessed.state, assessed.is_ticked))
        })
    });
    let state = move || standing.get().map_or("dormant", |(state, _)| state.name());
    let is_ticked = move || standing.get().is_some_and(|(_, is_ticked)| is_ticked);
    let can_be_ticked = move || {
        standing.get().is_some_and(|(state, is_ticked)| is_ticked || state != ItemState::Blocked)
    };
    let id = format!("tick-{}", item.0);
    let text = untrack(|| {
        let arguments = context.arguments(scope);
        session.tw(&format!("item-{}", item.0), &arguments)
    });
    let on_change = move |event: web_sys::Event| {
        let is_done = event_target_checked(&event);
        // A tick out of order is refused by the rules; the box then shows again what stands.
        let _ = context.run(&Tick { scope, item, is_done });
    };
    html! {
        <label class="choice" data-item=item.0 data-state=state>
            <input type="checkbox" id=id prop:checked=is_ticked disabled=move || !can_be_ticked()
                on:change=on_change/>
            <span>{text} " " <span class="id">{item.0}</span></span>
        </label>
    }
}

/// Marks for the items of a task that have no control of their own and no line in the record.
pub fn marks(context: CaseContext, task: TaskRef) -> AnyView {
    let marks = Memo::new(move |_| {
        context.current.with(|current| hidden_marks(current, task)).unwrap_or_default()
    });
    let marks = move || mark_spans(marks.get());
    live(marks)
}

fn hidden_marks(current: &Current, task: TaskRef) -> Option<Vec<(&'static str, &'static str)>> {
    let of_task = current.assessment.task(task)?;
    let has_field = |item: &Item| {
        let mut fields = of_task.fields.iter();
        fields.any(|field| is_of(current, of_task, *field, item))
    };
    let is_hidden = |item: &&ItemAssessment| {
        belongs_to(item.item, of_task.task)
            && !item.item.is_ticked_by_hand()
            && !has_field(item.item)
    };
    let items = current.assessment.scope(task.scope)?.items.iter();
    Some(items.filter(is_hidden).map(mark).collect())
}

fn is_of(current: &Current, task: &TaskAssessment, field: Field, item: &Item) -> bool {
    item_of(current.case.playbook, task.task, field).is_some_and(|of_field| of_field == item)
}

/// The item that a field settles, where it has no control of its own.
fn item_mark(
    current: &Current,
    task: TaskRef,
    field: Field,
) -> Option<(&'static str, &'static str)> {
    let assessed = current.assessment.task(task)?;
    let item = item_of(current.case.playbook, assessed.task, field)?;
    current.assessment.scope(task.scope)?.item(item.id).map(mark)
}

fn first_id(task: TaskRef) -> Option<&'static str> {
    Some(task.id.0)
}
