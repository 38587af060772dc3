//! Editing the wording of a text: a line each, with what can be done to it. What is typed is saved
//! at once; an emptied line is left out when the field is left.

use leptos::prelude::*;

use super::super::context::CaseContext;
use crate::engagement::command::EditLine;
use crate::text::{Draft, Line, LineState};
use crate::ui::components::button::{button, plain};
use crate::ui::components::icon;
use crate::ui::components::live::live;
use crate::ui::components::markup::keyed;

/// A draft while it is edited; an e-mail's subject is its first line then.
pub type Edited = Memo<Option<Draft>>;

/// The lines of a draft.
pub fn editor(context: CaseContext, draft: Edited, is_open: RwSignal<bool>) -> AnyView {
    let session = context.session;
    let ids = Memo::new(move |_| {
        draft.with(|draft| {
            let lines = draft.iter().flat_map(|draft| &draft.lines);
            // A label with nothing behind it is no wording.
            let is_worded = |line: &&Line| !(line.label.is_some() && line.parts.is_empty());
            lines.filter(is_worded).map(|line| line.id.clone()).collect::<Vec<_>>()
        })
    });
    html! {
        <ol class="lines">
            {keyed(move || ids.get(), Clone::clone, move |id| row(context, draft, id))}
        </ol>
        {add(context, draft)}
        <div class="act">
            {button(session.t("edit-done"), move |_| is_open.set(false))}
        </div>
    }
}

fn run(context: CaseContext, draft: Edited, command: impl Fn(&Draft) -> EditLine) {
    let command = draft.with_untracked(|draft| draft.as_ref().map(command));
    if let Some(command) = command {
        // A line can be worded at any time; what can't be kept is said in the bar.
        let _ = context.run(&command);
    }
}

/// A line in the state in which it is drawn: another state is another drawing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Shape {
    Text,
    LeftOut,
    Gone,
}

fn row(context: CaseContext, draft: Edited, id: String) -> AnyView {
    let line = Memo::new(move |_| draft.with(|draft| draft.as_ref()?.line(&id).cloned()));
    let shape = Memo::new(move |_| {
        line.with(|line| match line {
            None => Shape::Gone,
            Some(line) if line.is_shown() => Shape::Text,
            Some(_) => Shape::LeftOut,
        })
    });
    let is_left_out = move || shape.get() == Shape::LeftOut;
    html! {
        <li class:left-out=is_left_out>
            {live(move || match shape.get() {
                Shape::Text => text(context, draft, line),
                Shape::LeftOut => left_out(context, draft, line),
                Shape::Gone => ().into_any(),
            })}
        </li>
    }
}

fn left_out(context: CaseContext, draft: Edited, line: Memo<Option<Line>>) -> AnyView {
    let session = context.session;
    let text = line.get_untracked().map(|line| line.text());
    let put_back = move |_| with_line(context, draft, line, Draft::page_words);
    html! {
        <span>{text}</span>
        {plain(session.t("edit-put-back"), put_back)}
        <p class="help">{session.t("edit-left-out")}</p>
    }
}

fn with_line(
    context: CaseContext,
    draft: Edited,
    line: Memo<Option<Line>>,
    command: impl Fn(&Draft, &Line) -> EditLine,
) {
    if let Some(line) = line.get_untracked() {
        run(context, draft, |draft| command(draft, &line));
    }
}

fn text(context: CaseContext, draft: Edited, line: Memo<Option<Line>>) -> AnyView {
    let session = context.session;
    let first = line.get_untracked();
    let label = first.as_ref().and_then(|line| line.label.clone());
    let value = first.map(|line| line.text()).unwrap_or_default();
    let name = label.clone().unwrap_or_else(|| session.t("edit-line"));
    let area = NodeRef::<leptos::html::Textarea>::new();
    Effect::new(move |was: Option<String>| {
        let now = line.with(|line| line.as_ref().map(Line::text).unwrap_or_default());
        let typed = area.get_untracked().map(|area| area.value());
        if was.is_some_and(|was| was != now)
            && typed.is_some_and(|typed| typed.trim() != now)
            && let Some(area) = area.get_untracked().filter(|area| !has_focus(area))
        {
            area.set_value(&now);
        }
        now
    });
    let type_in = move |event: web_sys::Event| {
        let typed = event_target_value(&event);
        if !typed.trim().is_empty() {
            with_line(context, draft, line, |draft, line| own(draft, line, &typed));
        }
    };
    let leave = move |event: web_sys::FocusEvent| {
        if event_target_value(&event).trim().is_empty() {
            with_line(context, draft, line, Draft::leave_out);
        }
    };
    html! {
        <div>
            {label.map(|label| html! { <strong>{label}</strong> })}
            <textarea rows="1" aria-label=name node_ref=area prop:value=move || value.clone()
                on:input=type_in on:blur=leave></textarea>
        </div>
        {buttons(context, draft, line)}
        {difference(context, draft, line)}
    }
}

fn has_focus(element: &web_sys::Element) -> bool {
    let focused = document().active_element();
    focused.is_some_and(|focused| focused == *element)
}

/// The page's own words, typed again, are the page's.
fn own(draft: &Draft, line: &Line, typed: &str) -> EditLine {
    match &line.state {
        LineState::Own { generated_now, .. } if generated_now == typed.trim() => {
            draft.page_words(line)
        }
        _ => draft.own_words(line, typed),
    }
}

fn buttons(context: CaseContext, draft: Edited, line: Memo<Option<Line>>) -> AnyView {
    let session = context.session;
    let is_own = Memo::new(move |_| {
        line.with(|line| {
            let state = line.as_ref().map(|line| &line.state);
            matches!(state, Some(LineState::Own { differs: false, .. }))
        })
    });
    let leave_out = move |_| with_line(context, draft, line, Draft::leave_out);
    let page_words = move || {
        let give_back = move |_| with_line(context, draft, line, Draft::page_words);
        is_own.get().then(|| plain(session.t("edit-page-words"), give_back))
    };
    html! {
        <div class="stack tight">
            {plain(session.t("edit-leave-out"), leave_out)}
            {page_words}
        </div>
    }
}

/// What the page said when the own words were written, beside what it says now.
fn difference(context: CaseContext, draft: Edited, line: Memo<Option<Line>>) -> AnyView {
    let session = context.session;
    let texts = Memo::new(move |_| {
        line.with(|line| match line.as_ref().map(|line| &line.state) {
            Some(LineState::Own { generated_then, generated_now, differs: true }) => {
                Some((generated_then.clone(), generated_now.clone()))
            }
            _ => None,
        })
    });
    let take = move |_| with_line(context, draft, line, Draft::page_words);
    let keep = move |_| {
        with_line(context, draft, line, |draft, line| draft.own_words(line, &line.text()));
    };
    let shown = move || {
        let (then, now) = texts.get()?;
        Some(html! {
            <div class="warn">
                {icon("mind")}
                <div>
                    <p>{session.t("edit-differs")}</p>
                    <p><del>{then}</del> " " <ins>{now}</ins></p>
                    {plain(session.t("edit-take-new"), take)}
                    {plain(session.t("edit-keep-mine"), keep)}
                </div>
            </div>
        })
    };
    live(shown)
}

fn add(context: CaseContext, draft: Edited) -> AnyView {
    let session = context.session;
    let input = NodeRef::<leptos::html::Input>::new();
    let add = move || {
        let Some(input) = input.get_untracked() else {
            return;
        };
        let typed = input.value();
        if !typed.trim().is_empty() {
            run(context, draft, |draft| draft.add(&typed));
            input.set_value("");
        }
    };
    let on_key = move |event: web_sys::KeyboardEvent| {
        if event.key() == "Enter" && !event.is_composing() {
            event.prevent_default();
            add();
        }
    };
    html! {
        <label class="field">
            {session.t("edit-add")}
            <span class="join">
                <input name="added_line" autocomplete="off" node_ref=input on:keydown=on_key/>
                {button(session.t("add"), move |_| add())}
            </span>
        </label>
    }
}
