//! What the menu opens above the card: languages, history, pausing, withdrawing, the sheet for paper.

use leptos::prelude::*;

use super::super::context::{CaseContext, Panel};
use crate::browser::clock;
use crate::engagement::command::Stand;
use crate::engagement::{Scope, Standing, day_of};
use crate::locale::{Catalogue, Language};
use crate::playbook::Field;
use crate::ui::components::button::{button, refusal};
use crate::ui::components::icon;
use crate::ui::components::live::live;
use crate::ui::session::Failure;

/// The panel that is open.
pub fn panel(context: CaseContext) -> Option<AnyView> {
    let (title, content) = match context.panel.get()? {
        Panel::Languages => ("languages", languages(context)),
        Panel::History => ("history", history(context)),
        Panel::Pause => ("pause", pause(context)),
        Panel::Withdraw => ("withdraw", withdraw(context)),
        // It stands beside what is on the page, for paper only.
        Panel::Sheet => return None,
    };
    let session = context.session;
    let close = move |_| context.panel.set(None);
    let label = session.t("close");
    Some(html! {
        <section class="card panel" aria-labelledby="panel">
            <div class="moment">
                <h2 id="panel" tabindex="-1">{session.t(title)}</h2>
                <button type="button" class="icon" aria-label=label on:click=close>{icon("close")}</button>
            </div>
            {content}
        </section>
    })
}

/// A choice among the languages, tied to a field.
pub fn language_choice(context: CaseContext, field: Field) -> AnyView {
    let binding = context.bind(Scope::Case, field);
    let session = context.session;
    let is_chosen = move |tag: &'static str| binding.answer.with(|answer| answer.text() == tag);
    let options: Vec<_> = Language::ALL
        .into_iter()
        .map(|language| {
            let tag = language.tag();
            html! { <option value=tag lang=tag selected=move || is_chosen(tag)>{language.endonym()}</option> }
        })
        .collect();
    let as_page = move || is_chosen("");
    html! {
        <div class="field">
            <label for=field.name()>{session.t(&field.label_key())}</label>
            <select id=field.name() name=field.name()
                on:change=move |event| binding.write_text(event_target_value(&event))>
                <option value="" selected=as_page>{session.t("language-of-page")}</option>
                {options}
            </select>
        </div>
    }
}

/// The language that a field names; the page's where it names none.
pub fn language_of(context: CaseContext, field: Field) -> Language {
    let tag = context.current.with(|c| c.case.text(Scope::Case, field).to_owned());
    Language::from_tag(&tag).unwrap_or_else(|| context.session.words().language())
}

/// The words of the language that a field names, once they have come.
pub fn words_of(context: CaseContext, field: Field) -> Option<std::sync::Arc<Catalogue>> {
    context.session.words_of(language_of(context, field))
}

fn languages(context: CaseContext) -> AnyView {
    html! {
        <div class="halves">
            {language_choice(context, Field::NoteLanguage)}
            {language_choice(context, Field::MailLanguage)}
        </div>
    }
}

/// The registers by time, newest first.
fn history(context: CaseContext) -> AnyView {
    let session = context.session;
    let tag = session.words().language().tag();
    let lines = Memo::new(move |_| {
        context.current.with(|current| super::history::history_lines(session, current))
    });
    let row = move |(at, what): (crate::document::Moment, String)| {
        html! { <tr><td>{clock::worded(at, tag)}</td><td>{what}</td></tr> }
    };
    html! {
        <table class="history"><tbody>
            {live(move || lines.get().into_iter().map(row).collect::<Vec<_>>())}
        </tbody></table>
    }
}

fn pause(context: CaseContext) -> AnyView {
    let session = context.session;
    let look_again = RwSignal::new(String::new());
    let field = html! {
        <label class="field">
            {session.t("pause-until")}
            <input name="look_again" type="date" class="few"
                on:input=move |event| look_again.set(event_target_value(&event))/>
        </label>
    };
    let standing = move |reason: String| Standing::Paused {
        look_again: day_of(&look_again.get_untracked()),
        reason,
    };
    reason_form(context, "pause-reason", "pause", field, standing)
}

fn withdraw(context: CaseContext) -> AnyView {
    let since = context.session.today.get_untracked();
    let standing = move |reason: String| Standing::Withdrawn { since, reason };
    reason_form(context, "withdraw-reason", "withdraw", ().into_any(), standing)
}

fn reason_form(
    context: CaseContext,
    label: &'static str,
    act_key: &'static str,
    more: AnyView,
    standing: impl Fn(String) -> Standing + 'static,
) -> AnyView {
    let session = context.session;
    let reason = RwSignal::new(String::new());
    let error = RwSignal::new(None::<&'static str>);
    let act = move |_| match context.run(&Stand(standing(reason.get_untracked()))) {
        Ok(()) => {
            context.panel.set(None);
            context.advance();
        }
        Err(Failure::Refused(_)) => error.set(Some("reason-needed")),
        Err(Failure::NotTaken(_)) => error.set(Some("not-taken")),
    };
    html! {
        <div class="halves">
            <label class="field">
                {session.t(label)}
                <input name="reason" autocomplete="off"
                    on:input=move |event| reason.set(event_target_value(&event))/>
            </label>
            {more}
        </div>
        {refusal(move || error.get().map(|key| session.t(key)))}
        <div class="act">{button(session.t(act_key), act)}</div>
    }
}
