//! The record, closed: what FTOP has to say, each statement with where it stands; and what was pasted.

use leptos::prelude::*;

use crate::ui::components::live::live;
use crate::ui::components::markup::keyed;
use wasm_bindgen::JsCast;
use web_sys::HtmlDetailsElement;

use super::super::context::CaseContext;
use super::record_entry::entries;
use super::record_rows::{RecordRow, count, record_rows, summary, with_scope};
use crate::engagement::Scope;
use crate::engagement::assessment::Next;
use crate::ui::components::{icon, icon::turn};

/// The record of a scope.
pub fn record(context: CaseContext, at: Scope) -> AnyView {
    let session = context.session;
    let rows = Memo::new(move |_| {
        context.current.with(|current| with_scope(current, at, |scope| record_rows(session, scope)))
    });
    let head = Memo::new(move |_| {
        context.current.with(|current| summary(session, with_scope(current, at, count)))
    });
    let sign = move || {
        icon(match head.get().0 {
            "done" => "done",
            "blocked" => "waits",
            _ => "ready",
        })
    };
    let is_open = RwSignal::new(false);
    // The notes are listed once somebody looks at them.
    let on_toggle = move |event: web_sys::Event| {
        let details = event.target().map(JsCast::dyn_into::<HtmlDetailsElement>);
        is_open.set(details.is_some_and(|details| details.is_ok_and(|details| details.open())));
    };
    html! {
        <details class="record" data-state=move || head.get().0
            prop:open=move || is_open.get() on:toggle=on_toggle>
            <summary>
                {sign}
                <div>
                    <h3>{session.t("record-title")}</h3>
                    <p class="where">{live(move || head.get().1)}</p>
                </div>
                {turn()}
            </summary>
            <ul class="rows">
                {keyed(move || rows.get(), Clone::clone, move |row| line(context, row))}
            </ul>
            {live(move || is_open.get().then(|| entries(context, at)))}
        </details>
    }
}

/// One statement; it leads to the note that says it.
fn line(context: CaseContext, row: RecordRow) -> AnyView {
    let note = row.note;
    let open = move |event: web_sys::MouseEvent| {
        event.prevent_default();
        context.show(Next::Task(note));
    };
    let (item, state) = row.item.unzip();
    html! {
        <li data-item=item data-state=state>
            <a href="#" on:click=open>{row.title}</a>
            <span class="where">{row.place}</span>
        </li>
    }
}
