//! What the menu opens above the card: languages, history, pausing, withdrawing.

use std::sync::Arc;

use super::history::history_lines;
use super::prelude::*;
use crate::browser::clock;
use crate::engagement::command::Stand;
use crate::engagement::{Standing, day_of};
use crate::locale::{Catalogue, Language};
use crate::ui::components::languages::language_choice;

/// The panel that is open.
pub fn panel(context: CaseContext) -> Markup {
    live(move || {
        let (title, content) = match context.panel.get()? {
            Panel::Languages => ("languages", languages(context)),
            Panel::History => ("history", history(context, &context.current.get())),
            Panel::Pause => ("pause", pause(context)),
            Panel::Withdraw => ("withdraw", withdraw(context)),
            // For paper only.
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

/// The language of a case's notes or e-mails.
pub fn language_field(context: CaseContext, field: Field) -> Markup {
    language_choice(field.name(), context.bind(Scope::Case, field))
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
            {language_field(context, Field::NoteLanguage)}
            {language_field(context, Field::MailLanguage)}
        </div>
    }
}

/// The registers by time, newest first.
fn history(context: CaseContext, current: &Current) -> Markup {
    let tag = context.session.words().language().tag();
    let rows = each(history_lines(context.session, current), |(at, what)| {
        html! { <tr><td>{clock::worded(at, tag)}</td><td>{what}</td></tr> }
    });
    html! { <table class="history"><tbody>{rows}</tbody></table> }
}

fn pause(context: CaseContext) -> Markup {
    let look_again = html! {
        <label class="field">
            {context.session.t("pause-until")}
            <input name="look_again" type="date" class="few"/>
        </label>
    };
    let paused = |event: &Event, reason| {
        let look_again = answer(event, "[name=look_again]").and_then(|day| day_of(&day));
        Standing::Paused { look_again, reason }
    };
    why(context, "pause", "pause-reason", look_again, paused)
}

fn withdraw(context: CaseContext) -> Markup {
    let withdrawn = move |_: &Event, reason| {
        let since = context.session.today.get_untracked();
        Standing::Withdrawn { since, reason }
    };
    why(context, "withdraw", "withdraw-reason", Markup::None, withdrawn)
}

/// The form that asks for the reason, and lets the case stand otherwise.
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
    why.form(context.question, Box::new(stand))
}
