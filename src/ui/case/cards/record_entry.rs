//! The notes that were pasted: when, which, and how to correct that; what was in FTOP before this
//! page; and opening a finished round again.

use leptos::prelude::*;

use super::super::context::CaseContext;
use super::record_rows::{due, with_scope};
use crate::document::ChangeId;
use crate::engagement::assessment::RoundState;
use crate::engagement::command::{CorrectDay, FoundNote, ReopenRound, VoidEntry};
use crate::engagement::{Command, RecordEntry, Scope};
use crate::locale::Arguments;
use crate::ui::components::button::{button, plain, refusal};
use crate::ui::components::day_input::day_input;
use crate::ui::components::live::live;
use crate::ui::components::markup::keyed;
use crate::ui::session::Session;

/// A note as the list shows it.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
struct Entry {
    id: ChangeId,
    title: String,
    day: chrono::NaiveDate,
    is_voided: bool,
}

/// What is open under a note.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Form {
    Void,
    Day,
}

/// The notes of a scope, and what can be entered by hand.
pub fn entries(context: CaseContext, at: Scope) -> AnyView {
    let session = context.session;
    let all = Memo::new(move |_| {
        context.current.with(|current| {
            let entries = current.case.record.entries().iter();
            let own = entries.filter(|entry| entry.pasted.scope == at);
            own.map(|entry| entry_of(session, entry)).collect::<Vec<_>>()
        })
    });
    let title = move || {
        let is_empty = all.with(Vec::is_empty);
        (!is_empty).then(|| html! { <h4>{session.t("record-notes")}</h4> })
    };
    html! {
        <div class="stack tight entries">
            {title}
            <ul class="stack tight">
                {keyed(move || all.get(), Clone::clone, move |entry| row(context, entry))}
            </ul>
            {found(context, at)}
            {reopen(context, at)}
        </div>
    }
}

fn entry_of(session: Session, entry: &RecordEntry) -> Entry {
    let today = session.today.get();
    let key = match (entry.is_voided, entry.pasted.found) {
        (true, _) => "record-entry-voided",
        (false, true) => "record-entry-found",
        (false, false) => "record-entry",
    };
    let about = Arguments::new()
        .text("note", entry.pasted.note.portal_name())
        .text("day", session.words().day_short(entry.pasted.day, today));
    Entry {
        id: entry.id,
        title: session.tw(key, &about),
        day: entry.pasted.day,
        is_voided: entry.is_voided,
    }
}

fn row(context: CaseContext, entry: Entry) -> AnyView {
    let session = context.session;
    if entry.is_voided {
        return html! { <li><del>{entry.title}</del></li> };
    }
    let form = RwSignal::new(None::<Form>);
    let button =
        move |key: &str, which: Form| plain(session.t(key), move |_| form.set(Some(which)));
    let opened = move || match form.get() {
        None => ().into_any(),
        Some(Form::Void) => void(context, entry.id, form),
        Some(Form::Day) => correct_day(context, entry.id, entry.day, form),
    };
    html! {
        <li>
            <p>{entry.title}</p>
            {button("record-correct-day", Form::Day)}
            {button("record-void", Form::Void)}
            {opened}
        </li>
    }
}

fn void(context: CaseContext, id: ChangeId, form: RwSignal<Option<Form>>) -> AnyView {
    let session = context.session;
    let void = move |_| {
        // Voided in another tab meanwhile, it needs nothing more.
        let _ = context.run(&VoidEntry(id));
        form.set(None);
    };
    html! {
        <div class="ask" role="alert">
            <p>{session.t("record-void-question")}</p>
            <div class="act">
                {button(session.t("record-void-yes"), void)}
                {plain(session.t("cancel"), move |_| form.set(None))}
            </div>
        </div>
    }
}

fn correct_day(
    context: CaseContext,
    entry: ChangeId,
    day: chrono::NaiveDate,
    form: RwSignal<Option<Form>>,
) -> AnyView {
    let day = RwSignal::new(Some(day));
    let command = move |day| CorrectDay { entry, day };
    dated(context, "correct_day", "record-correct-day", day, command, move || {
        form.set(None);
    })
}

/// A day, and the button that enters something of it.
fn dated<C: Command>(
    context: CaseContext,
    name: &'static str,
    key: &'static str,
    day: RwSignal<Option<chrono::NaiveDate>>,
    command: impl Fn(chrono::NaiveDate) -> C + 'static,
    done: impl Fn() + 'static,
) -> AnyView {
    let session = context.session;
    let is_refused = RwSignal::new(false);
    let enter = move |_| {
        let is_done = day.get_untracked().is_some_and(|day| context.run(&command(day)).is_ok());
        is_refused.set(!is_done);
        if is_done {
            done();
        }
    };
    let refused = move || is_refused.get().then(|| session.t("paste-which-day"));
    html! {
        <div class="stack tight">
            {day_input(name, session.t("pasted-on-day"), day)}
            {refusal(refused)}
            <div class="act">{button(session.t(key), enter)}</div>
        </div>
    }
}

/// A statement that is due and was in FTOP before this page was used.
fn found(context: CaseContext, at: Scope) -> AnyView {
    let session = context.session;
    let all = Memo::new(move |_| {
        context.current.with(|current| with_scope(current, at, |scope| due(session, scope)))
    });
    let form = move || {
        let all = all.get();
        let (first, _) = all.first().cloned()?;
        let chosen = RwSignal::new(first);
        let day = RwSignal::new(Some(session.today.get_untracked()));
        let ids: Vec<_> = all.iter().map(|(id, _)| *id).collect();
        let options: Vec<_> = all
            .into_iter()
            .enumerate()
            .map(|(index, (_, name))| html! { <option value=index.to_string()>{name}</option> })
            .collect();
        let choose = move |event: web_sys::Event| {
            let index: Option<usize> = event_target_value(&event).parse().ok();
            if let Some(id) = index.and_then(|index| ids.get(index)) {
                chosen.set(*id);
            }
        };
        let command = move |day| FoundNote { statement: chosen.get_untracked(), day };
        Some(html! {
            <details>
                <summary>{session.t("record-found")}</summary>
                <div class="stack tight">
                    <label class="field">
                        {session.t("record-statement")}
                        <select name="found_statement" on:change=choose>{options}</select>
                    </label>
                    {dated(context, "found_on", "record-found-enter", day, command, || ())}
                </div>
            </details>
        })
    };
    live(form)
}

fn reopen(context: CaseContext, at: Scope) -> AnyView {
    let session = context.session;
    let round = Memo::new(move |_| {
        context.current.with(|current| {
            let scope = current.assessment.scope(at)?;
            at.round().filter(|_| scope.state == RoundState::Finished)
        })
    });
    let shown = move || {
        let round = round.get()?;
        let open = move |_| {
            if context.run(&ReopenRound(round)).is_ok() {
                context.advance();
            }
        };
        Some(html! {
            <button type="button" class="plain" name="reopen" on:click=open>{session.t("record-reopen")}</button>
        })
    };
    live(shown)
}
