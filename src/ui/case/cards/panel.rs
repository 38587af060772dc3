//! What the menu opens above the card: languages, history, pausing, withdrawing, the sheet for paper.

use std::sync::Arc;

use super::super::context::{CaseContext, Panel};
use super::super::question::{Why, answer};
use super::history::history_lines;
use crate::browser::clock;
use crate::engagement::command::Stand;
use crate::engagement::{Standing, day_of};
use crate::locale::{Catalogue, Language};
use crate::ui::prelude::*;

/// The panel that is open.
pub fn panel(context: CaseContext) -> Markup {
    live(move || {
        let (title, content) = match context.panel.get()? {
            Panel::Languages => ("languages", languages(context)),
            Panel::History => ("history", history(context, &context.current.get())),
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
    })
}

/// A choice among the languages, tied to a field.
pub fn language_choice(context: CaseContext, field: Field) -> Markup {
    let session = context.session;
    let binding = context.bind(Scope::Case, field);
    let chosen = binding.answer.text();
    let option = |language: Language| {
        let tag = language.tag();
        html! { <option value=tag lang=tag>{language.endonym()}</option> }
    };
    let options: Vec<Markup> = Language::ALL.into_iter().map(option).collect();
    html! {
        <div class="field">
            <label for=field.name()>{session.t(&field.label_key())}</label>
            <select id=field.name() name=field.name() prop:value=chosen
                on:change=move |event| binding.write_text(event_target_value(&event))>
                <option value="">{session.t("language-of-page")}</option>
                {options}
            </select>
        </div>
    }
}

/// The words of the language that a field names, once they have come; the page's where it names none.
pub fn words_of(context: CaseContext, field: Field) -> Option<Arc<Catalogue>> {
    let session = context.session;
    let named = context.current.with(|c| Language::from_tag(c.case.text(Scope::Case, field)));
    session.words_of(named.unwrap_or_else(|| session.words().language()))
}

fn languages(context: CaseContext) -> Markup {
    // What they hold can be changed on a card, too.
    context.current.track();
    html! {
        <div class="halves">
            {language_choice(context, Field::NoteLanguage)}
            {language_choice(context, Field::MailLanguage)}
        </div>
    }
}

/// The registers by time, newest first.
fn history(context: CaseContext, current: &Current) -> Markup {
    let tag = context.session.words().language().tag();
    let mut rows = Vec::new();
    for (at, what) in history_lines(context.session, current) {
        rows.push(html! { <tr><td>{clock::worded(at, tag)}</td><td>{what}</td></tr> });
    }
    html! { <table class="history"><tbody>{rows}</tbody></table> }
}

fn pause(context: CaseContext) -> Markup {
    let look_again = html! {
        <label class="field">
            {context.session.t("pause-until")}
            <input name="look_again" type="date" class="few"/>
        </label>
    };
    let standing = |event: &Event, reason| {
        let day = answer(event, "[name=look_again]").and_then(|day| day_of(&day));
        Standing::Paused { look_again: day, reason }
    };
    why(context, "pause", "pause-reason", look_again, standing)
}

fn withdraw(context: CaseContext) -> Markup {
    let since = context.session.today.get();
    let standing = move |_: &Event, reason| Standing::Withdrawn { since, reason };
    why(context, "withdraw", "withdraw-reason", Markup::None, standing)
}

fn why(
    context: CaseContext,
    act: &str,
    label: &str,
    more: Markup,
    standing: impl Fn(&Event, String) -> Standing + 'static,
) -> Markup {
    let session = context.session;
    let why = Why {
        about: act.to_owned(),
        name: "reason",
        label: session.t(label),
        more,
        act: session.t(act),
    };
    let stand = move |event: &Event, reason| {
        context.run(&Stand(standing(event, reason)))?;
        context.panel.set(None);
        context.advance();
        Ok(())
    };
    why.form(context.question, stand)
}
