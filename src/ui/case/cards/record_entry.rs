//! The notes that were pasted: when, which, and how to correct that; what was in FTOP before this
//! page; and opening a finished round again.

use chrono::NaiveDate;

use super::super::context::CaseContext;
use super::super::question::answer;
use crate::document::ChangeId;
use crate::engagement::assessment::{LedgerLine, RoundState, ScopeAssessment};
use crate::engagement::command::{CorrectDay, FoundNote, ReopenRound, VoidEntry};
use crate::engagement::{Matter, RecordEntry, StatementId};
use crate::text::item_text;
use crate::ui::prelude::*;

/// The notes of a scope, and what can be entered by hand.
pub fn entries(context: CaseContext, current: &Current, scope: &ScopeAssessment) -> Markup {
    let entries = current.case.record.entries().iter();
    let own = entries.filter(|entry| entry.pasted.scope == scope.scope);
    let rows: Vec<Markup> = own.map(|it| row(context, it)).collect();
    let notes = (!rows.is_empty()).then(|| {
        html! {
            <h4>{context.session.t("record-notes")}</h4>
            <ul class="stack tight">{rows}</ul>
        }
    });
    html! {
        <div class="stack tight entries">
            {notes}
            {found(context, scope)}
            {reopen(context, scope)}
        </div>
    }
}

fn row(context: CaseContext, entry: &RecordEntry) -> Markup {
    let session = context.session;
    let key = match (entry.is_voided, entry.pasted.found) {
        (true, _) => "record-entry-voided",
        (false, true) => "record-entry-found",
        (false, false) => "record-entry",
    };
    let about = Arguments::new()
        .text("note", entry.pasted.note.portal_name())
        .text("day", session.words().day_short(entry.pasted.day, session.today.get()));
    let title = session.tw(key, &about);
    let id = entry.id;
    if entry.is_voided {
        return html! { <li key=id><del>{title}</del></li> };
    }
    let correct = move |day, _: &Event| context.run(&CorrectDay { entry: id, day }).is_ok();
    let day_form = |about: &str| {
        dated(context, about, "correct_day", "record-correct-day", Markup::None, correct)
    };
    html! {
        <li key=id>
            <p>{title}</p>
            {asks(context, "record-correct-day", format!("day-{id}"), Some(entry.pasted.day))}
            {asks(context, "record-void", format!("void-{id}"), None)}
            {asked(context, &format!("day-{id}"), day_form)}
            {asked(context, &format!("void-{id}"), |about| void(context, about, id))}
        </li>
    }
}

/// The button that asks something.
fn asks(context: CaseContext, key: &str, about: String, day: Option<NaiveDate>) -> Markup {
    plain(context.session.t(key), move |_| context.question.open(about.clone(), day))
}

/// The form of what was asked.
fn asked(context: CaseContext, about: &str, form: impl Fn(&str) -> Markup) -> Option<Markup> {
    context.question.is_open(about).then(|| form(about))
}

fn void(context: CaseContext, about: &str, id: ChangeId) -> Markup {
    let session = context.session;
    let question = html! { <p>{session.t("record-void-question")}</p> };
    let void = move |_: &Event| {
        // Voided in another tab meanwhile, it needs nothing more.
        let _ = context.run(&VoidEntry(id));
        Ok(())
    };
    let act = session.t("record-void-yes");
    let form = context.question.form(about, question, act, Box::new(void));
    html! { <div class="ask" role="alert">{form}</div> }
}

/// A form that asks for a day, and enters something of it.
fn dated(
    context: CaseContext,
    about: &str,
    name: &'static str,
    act: &'static str,
    more: Markup,
    enter: impl Fn(NaiveDate, &Event) -> bool + 'static,
) -> Markup {
    let session = context.session;
    let day = context.question.day;
    let content = html! { {more} {day.field(name, session.t("pasted-on-day"))} };
    let answer = move |event: &Event| match day.day.get_untracked() {
        Some(day) if enter(day, event) => Ok(()),
        _ => Err("paste-which-day"),
    };
    context.question.form(about, content, session.t(act), Box::new(answer))
}

/// A statement that is due and was in FTOP before this page was used.
fn found(context: CaseContext, scope: &ScopeAssessment) -> Option<Markup> {
    let session = context.session;
    let due: Vec<&LedgerLine> = scope.ledger.iter().filter(|line| line.is_due()).collect();
    if due.is_empty() {
        return None;
    }
    let about = format!("found-{}", scope.scope);
    let today = session.today.get();
    let form = |about: &str| {
        let ids: Vec<StatementId> = due.iter().map(|line| line.id).collect();
        let option = |(place, line): (usize, &&LedgerLine)| {
            html! { <option value=place.to_string()>{statement_title(session, line)}</option> }
        };
        let options: Vec<Markup> = due.iter().enumerate().map(option).collect();
        let which = html! {
            <label class="field">
                {session.t("record-statement")}
                <select name="found_statement">{options}</select>
            </label>
        };
        let enter = move |day, event: &Event| {
            let place = answer(event, "select").and_then(|place| place.parse::<usize>().ok());
            let statement = place.and_then(|place| ids.get(place).copied());
            statement.is_some_and(|it| context.run(&FoundNote { statement: it, day }).is_ok())
        };
        dated(context, about, "found_on", "record-found-enter", which, enter)
    };
    let form = asked(context, &about, form);
    Some(html! { <div>{asks(context, "record-found", about, Some(today))} {form}</div> })
}

fn reopen(context: CaseContext, scope: &ScopeAssessment) -> Option<Markup> {
    let round = scope.scope.round().filter(|_| scope.state == RoundState::Finished)?;
    let open = move |_| {
        if context.run(&ReopenRound(round)).is_ok() {
            context.advance();
        }
    };
    let text = context.session.t("record-reopen");
    Some(html! {
        <button type="button" class="plain" name="reopen" on:click=open>{text}</button>
    })
}

/// What a statement says, in a few words.
pub fn statement_title(session: Session, line: &LedgerLine) -> String {
    let name = item_text(line.id.matter.item(), &session.words());
    match line.id.matter {
        Matter::Skip(_) => session.tw("record-skip", &Arguments::new().text("what", name)),
        _ => name,
    }
}
