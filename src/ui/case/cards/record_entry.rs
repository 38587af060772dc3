//! The notes that were pasted: when, which, and how to correct that; what was in FTOP before this
//! page; and opening a finished round again.

use chrono::NaiveDate;

use super::prelude::*;
use crate::document::ChangeId;
use crate::engagement::assessment::{LedgerLine, RoundState, ScopeAssessment};
use crate::engagement::command::{CorrectDay, FoundNote, ReopenRound, VoidEntry};
use crate::engagement::{Matter, RecordEntry, StatementId};
use crate::text::item_text;

/// The notes of a scope, and what can be entered by hand.
pub fn entries(context: CaseContext, current: &Current, scope: &ScopeAssessment) -> Markup {
    let entries = current.case.record.entries().iter();
    let mut own = entries.filter(|entry| entry.pasted.scope == scope.scope).peekable();
    let notes = own.peek().is_some().then(|| {
        html! {
            <h4>{context.session.t("record-notes")}</h4>
            <ul class="stack tight">{each(own, |it| row(context, it))}</ul>
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
    let (day, void) = (format!("day-{id}"), format!("void-{id}"));
    let correct = move |day, _: &Event| context.run(&CorrectDay { entry: id, day }).is_ok();
    let is_open = |about: &str| context.question.is_open(about);
    html! {
        <li key=id>
            <p>{title}</p>
            {asks(context, "record-correct-day", &day, Some(entry.pasted.day))}
            {asks(context, "record-void", &void, None)}
            {is_open(&day).then(|| dated(context, &day, ["correct_day", "record-correct-day"], Markup::None, Box::new(correct)))}
            {is_open(&void).then(|| void_form(context, &void, id))}
        </li>
    }
}

/// The button that asks something.
fn asks(context: CaseContext, key: &str, about: &str, day: Option<NaiveDate>) -> Markup {
    let about = about.to_owned();
    plain(context.session.t(key), move |_| context.question.open(about.clone(), day))
}

fn void_form(context: CaseContext, about: &str, id: ChangeId) -> Markup {
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

/// Enters something of a day; says whether that could be done.
type Enter = dyn Fn(NaiveDate, &Event) -> bool;

/// A form that asks for a day, by the name of its field and the key of its button.
fn dated(
    context: CaseContext,
    about: &str,
    [name, act]: [&'static str; 2],
    more: Markup,
    enter: Box<Enter>,
) -> Markup {
    let session = context.session;
    let day = context.question.day;
    let content = html! { {more} {day.field(name, session.t("pasted-on-day"))} };
    let answer = move |event: &Event| match day.day() {
        Some(day) if enter(day, event) => Ok(()),
        _ => Err("paste-which-day"),
    };
    context.question.form(about, content, session.t(act), Box::new(answer))
}

/// A statement that is due and was in FTOP before this page was used.
fn found(context: CaseContext, scope: &ScopeAssessment) -> Option<Markup> {
    let mut due = scope.ledger.iter().filter(|line| line.is_due()).peekable();
    due.peek()?;
    let about = format!("found-{}", scope.scope);
    let today = context.session.today.get();
    let form = context.question.is_open(&about).then(|| found_form(context, &about, due));
    Some(html! { <div>{asks(context, "record-found", &about, Some(today))} {form}</div> })
}

fn found_form<'a>(
    context: CaseContext,
    about: &str,
    due: impl Iterator<Item = &'a LedgerLine>,
) -> Markup {
    let session = context.session;
    let mut ids: Vec<StatementId> = Vec::new();
    let options = each(due.enumerate(), |(place, line)| {
        ids.push(line.id);
        html! { <option value=place.to_string()>{statement_title(session, line)}</option> }
    });
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
    dated(context, about, ["found_on", "record-found-enter"], which, Box::new(enter))
}

fn reopen(context: CaseContext, scope: &ScopeAssessment) -> Option<Markup> {
    let round = scope.scope.round().filter(|_| scope.state == RoundState::Finished)?;
    let open = move |_| {
        if context.run(&ReopenRound(round)).is_ok() {
            context.advance();
        }
    };
    Some(quiet("reopen", context.session.t("record-reopen"), open))
}

/// What a statement says, in a few words.
pub fn statement_title(session: Session, line: &LedgerLine) -> String {
    let name = item_text(line.id.matter.item(), &session.words());
    match line.id.matter {
        Matter::Skip(_) => session.tw("record-skip", &Arguments::new().text("what", name)),
        _ => name,
    }
}
