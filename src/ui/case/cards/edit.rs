//! Editing the wording of a text: a line each, with what can be done to it. What is typed is saved
//! at once; an emptied line is left out when the field is left.

use std::rc::Rc;

use wasm_bindgen::JsCast;

use super::prelude::*;
use super::text_panel::TextPanel;
use crate::engagement::command::Change;
use crate::text::{Draft, Line, LineState};
use crate::ui::components::listener::is_pressed;

impl TextPanel {
    /// The lines of a draft, and the one that is being added.
    pub fn editor(self, draft: Draft) -> Markup {
        let context = self.context;
        let draft = Rc::new(draft);
        let done = move |_| self.is_edited.set(false);
        html! {
            <ol class="lines">{each(&draft.lines, |line| row(context, &draft, line))}</ol>
            {add(context, draft, self.added)}
            {act(button(t("edit-done"), done))}
        }
    }
}

/// A button that does something to a line.
fn edit(context: CaseContext, key: &str, change: Change) -> Markup {
    plain(t(key), move |_| context.act(&|_| Ok(change.clone())))
}

fn row(context: CaseContext, draft: &Rc<Draft>, line: &Line) -> Markup {
    // A label with nothing behind it is no wording.
    if let (Some(label), []) = (&line.label, line.parts.as_slice()) {
        return html! { <li key=line.id.as_str()><strong>{label.as_str()}</strong></li> };
    }
    if line.is_shown() {
        return html! { <li key=line.id.as_str()>{text(context, draft, line)}</li> };
    }
    html! {
        <li key=line.id.as_str() class="left-out">
            <span>{line.text()}</span>
            {edit(context, "edit-put-back", draft.page_words(line))}
            <p class="help">{t("edit-left-out")}</p>
        </li>
    }
}

fn text(context: CaseContext, draft: &Rc<Draft>, line: &Line) -> Markup {
    let name = line.label.clone().unwrap_or_else(|| t("edit-line"));
    let label = line.label.as_deref().map(|label| html! { <strong>{label}</strong> });
    let (of, typed) = (draft.clone(), line.clone());
    let type_in = move |event: Event| {
        let text = event_target_value(&event);
        if !text.trim().is_empty() {
            context.act(&|_| Ok(own(&of, &typed, &text)));
        }
    };
    let left_out = draft.leave_out(line);
    let leave = move |event: Event| {
        if event_target_value(&event).trim().is_empty() {
            context.act(&|_| Ok(left_out.clone()));
        }
    };
    let (mut page_words, mut difference) = (Markup::None, Markup::None);
    if let LineState::Own { generated_then, generated_now } = &line.state {
        if generated_then != generated_now {
            difference = html! {
                <div class="warn">
                    {icon("mind")}
                    <div>
                        <p>{t("edit-differs")}</p>
                        <p><del>{generated_then.as_str()}</del> " " <ins>{generated_now.as_str()}</ins></p>
                        {edit(context, "edit-take-new", draft.page_words(line))}
                        {edit(context, "edit-keep-mine", draft.own_words(line, &line.text()))}
                    </div>
                </div>
            };
        } else {
            page_words = edit(context, "edit-page-words", draft.page_words(line));
        }
    }
    html! {
        <div>
            {label}
            <textarea rows="1" aria-label=name prop:value=line.text() on:input=type_in on:blur=leave></textarea>
        </div>
        <div class="stack tight">
            {edit(context, "edit-leave-out", draft.leave_out(line))}
            {page_words}
        </div>
        {difference}
    }
}

/// The page's own words, typed again, are the page's.
fn own(draft: &Draft, line: &Line, typed: &str) -> Change {
    match &line.state {
        LineState::Own { generated_now, .. } if generated_now == typed.trim() => {
            draft.page_words(line)
        }
        _ => draft.own_words(line, typed),
    }
}

fn add(context: CaseContext, draft: Rc<Draft>, added: Watched<String>) -> Markup {
    let add = move || {
        let typed = added.get_untracked();
        if !typed.trim().is_empty() {
            context.act(&|_| Ok(draft.add(&typed)));
            added.set(String::new());
        }
    };
    let on_enter = add.clone();
    let on_key = move |event: Event| {
        if is_pressed(&event, "Enter") {
            event.prevent_default();
            on_enter();
            // While it has the focus, what stands in it is not changed by drawing.
            if let Some(field) = event.target() {
                field.unchecked_ref::<web_sys::HtmlInputElement>().set_value("");
            }
        }
    };
    html! {
        <label class="field">
            {t("edit-add")}
            <span class="join">
                <input name="added_line" autocomplete="off" prop:value=added.get()
                    on:input=move |event| added.set(event_target_value(&event)) on:keydown=on_key/>
                {button(t("add"), move |_| add())}
            </span>
        </label>
    }
}
