//! The notes that were pasted: when, which, and how to correct that; what was in FTOP before this
//! page; and opening a finished round again.

use chrono::NaiveDate;

use super::super::rows::day_short;
use super::prelude::*;
use crate::document::ChangeId;
use crate::engagement::assessment::{LedgerLine, RoundState, ScopeAssessment};
use crate::engagement::{Matter, RecordEntry, StatementId};
use crate::text::item_text;

/// The notes of a scope, and what can be entered by hand.
pub fn pasted_notes(context: CaseContext, current: &Current, scope: &ScopeAssessment) -> Markup {
    let entries = current.case.record.entries().iter();
    let mut own = entries.filter(|entry| entry.pasted.scope == scope.scope).peekable();
    let notes = html! { if own.peek().is_some() =>
        <h4>{t("record-notes")}</h4>
        <ul class="stack tight">{each(own, |it| row(context, it))}</ul>
    };
    html! {
        <div class="stack tight entries">
            {notes}
            {found(context, scope)}
            {reopen(context, scope)}
        </div>
    }
}

fn row(context: CaseContext, entry: &RecordEntry) -> Markup {
    let key = match (entry.is_voided, entry.pasted.found) {
        (true, _) => "record-entry-voided",
        (false, true) => "record-entry-found",
        (false, false) => "record-entry",
    };
    let about = Arguments::new()
        .text("note", entry.pasted.note.portal_name())
        .text("day", day_short(entry.pasted.day));
    let title = tw(key, &about);
    let id = entry.id;
    if entry.is_voided {
        return html! { <li key=id><del>{title}</del></li> };
    }
    let (day, void) = (format!("day-{id}"), format!("void-{id}"));
    let is_open = |about: &str| context.question.is_open(about);
    html! {
        <li key=id>
            <p>{title}</p>
            {asks(context, "record-correct-day", &day, Some(entry.pasted.day))}
            {asks(context, "record-void", &void, None)}
            {is_open(&day).then(|| correct_form(context, &day, id))}
            {is_open(&void).then(|| void_form(context, &void, id))}
        </li>
    }
}

fn asks(context: CaseContext, key: &str, about: &str, day: Option<NaiveDate>) -> Markup {
    let about = about.to_owned();
    plain(t(key), move |_| context.question.open(about.clone(), day))
}

fn correct_form(context: CaseContext, about: &str, entry: ChangeId) -> Markup {
    let question = context.question;
    let correct = move |_: &Event| {
        let day = question.day.day().ok_or("paste-which-day")?;
        context.run(&|at| at.correct_day(entry, day))
    };
    let day = question.day.field("correct_day", t("pasted-on-day"));
    question.form(about, day, t("record-correct-day"), Box::new(correct))
}

fn void_form(context: CaseContext, about: &str, id: ChangeId) -> Markup {
    let is_meant = html! { <p>{t("record-void-question")}</p> };
    let void = move |_: &Event| {
        context.act(&|at| at.void(id));
        Ok(())
    };
    let act = t("record-void-yes");
    let form = context.question.form(about, is_meant, act, Box::new(void));
    html! { <div class="ask" role="alert">{form}</div> }
}

/// A statement that is due and was in FTOP before this page was used.
fn found(context: CaseContext, scope: &ScopeAssessment) -> Option<Markup> {
    let due: Vec<&LedgerLine> = scope.ledger.iter().filter(|line| line.is_due()).collect();
    let about = format!("found-{}", scope.scope);
    (!due.is_empty()).then(|| {
        let ask = asks(context, "record-found", &about, None);
        let is_open = context.question.is_open(&about);
        html! { <div>{ask} {is_open.then(|| found_form(context, &about, &due))}</div> }
    })
}

fn found_form(context: CaseContext, about: &str, due: &[&LedgerLine]) -> Markup {
    let question = context.question;
    let options = each(due.iter().enumerate(), |(place, line)| {
        html! { <option value=place.to_string()>{statement_title(line)}</option> }
    });
    let due: Vec<StatementId> = due.iter().map(|line| line.id).collect();
    let content = html! {
        <label class="field">
            {t("record-statement")}
            <select name="found_statement">{options}</select>
        </label>
        {question.day.field("found_on", t("pasted-on-day"))}
    };
    let enter = move |event: &Event| {
        let place = answer(event, "found_statement").and_then(|place| place.parse::<usize>().ok());
        let statement = *place.and_then(|place| due.get(place)).ok_or("paste-nothing")?;
        let day = question.day.day().ok_or("paste-which-day")?;
        context.run(&|at| at.found(statement, day))
    };
    question.form(about, content, t("record-found-enter"), Box::new(enter))
}

fn reopen(context: CaseContext, scope: &ScopeAssessment) -> Option<Markup> {
    let round = scope.scope.round().filter(|_| scope.state == RoundState::Finished)?;
    let open = move |_| context.finish(&|at| at.reopen(round));
    Some(quiet("reopen", t("record-reopen"), open))
}

/// What a statement says, in a few words.
pub fn statement_title(line: &LedgerLine) -> String {
    let name = item_text(line.id.matter.item(), &words());
    match line.id.matter {
        Matter::Skip(_) => tw("record-skip", &Arguments::new().text("what", name)),
        _ => name,
    }
}
