//! A case's menu, and what it opens above the card: languages, history, pausing, withdrawing.

use std::sync::Arc;

use super::files::save_case;
use super::history::history;
use super::prelude::*;
use crate::engagement::{Answer, Standing};
use crate::locale::{Catalogue, Language};
use crate::ui::components::days::TypedDay;
use crate::ui::components::languages::language_choice;
use crate::ui::components::menu::{common_entries, entry};

pub fn menu_entries(context: CaseContext, current: &Current) -> Markup {
    let open = |key: &str, panel: Panel| {
        let open = move |_| {
            context.question.close();
            context.panel.set(Some(panel));
        };
        entry(t(key), open)
    };
    let delete = move |_| {
        session().delete(&context.current.get_untracked().id, true);
        session().go(&Route::default());
    };
    let stop = html! { if current.is_active() =>
        {open("pause", Panel::Pause)} {open("withdraw", Panel::Withdraw)}
    };
    html! {
        {open("languages", Panel::Languages)}
        {open("history", Panel::History)}
        {entry(t("save-case"), move |_| save_case(context))}
        {entry(t("print"), move |_| session().print())}
        <li><hr/></li>
        {stop}
        {entry(t("delete-case"), delete)}
        {common_entries()}
    }
}

pub fn panel(context: CaseContext) -> Markup {
    region(move || context.panel.get().map(|panel| open_panel(context, panel)))
}

fn open_panel(context: CaseContext, panel: Panel) -> Markup {
    let look_again = TypedDay::of(Field::DiscussionPlanned);
    live(move || {
        let (title, content) = match panel {
            Panel::Languages => ("languages", languages(context)),
            Panel::History => ("history", history(&context.current.get())),
            Panel::Pause => ("pause", stop(context, "pause", "pause-reason", Some(look_again))),
            Panel::Withdraw => ("withdraw", stop(context, "withdraw", "withdraw-reason", None)),
        };
        let close = move |_| context.panel.set(None);
        html! {
            <section class="card panel" aria-labelledby="panel">
                <div class="moment">
                    <h2 id="panel" tabindex="-1">{t(title)}</h2>
                    {icon_button("close", t("close"), close)}
                </div>
                {content}
            </section>
        }
    })
}

pub fn case_language(context: CaseContext, field: Field) -> Markup {
    language_choice(field.name(), context.bind(Scope::Case, field))
}

/// The words of the language that a field names, once they have come; the page's where it names none.
pub fn words_of(context: CaseContext, field: Field) -> Option<Arc<Catalogue>> {
    let named = context.current.with(|c| Language::from_tag(c.case.text(Scope::Case, field)));
    session().words_of(named.unwrap_or_else(|| words().language()))
}

fn languages(context: CaseContext) -> Markup {
    // What they hold can be changed on a card, too.
    context.current.get();
    html! {
        <div class="halves">
            {case_language(context, Field::NoteLanguage)}
            {case_language(context, Field::MailLanguage)}
        </div>
    }
}

/// Asks for the reason, and lets the case stand otherwise: paused, with the day to look at it again, or withdrawn.
fn stop(context: CaseContext, act: &str, why: &str, pause: Option<TypedDay>) -> Markup {
    let until = pause.map(|day| day.field("look_again", t("pause-until")));
    let content = html! { {asked("reason", t(why))} {until} };
    let stand = move |event: &Event| {
        let reason = answer(event, "reason").unwrap_or_default();
        let standing = match pause {
            Some(day) if matches!(untrack(|| day.answer()), Answer::Invalid { .. }) => {
                return Err("pause-which-day");
            }
            Some(day) => Standing::Paused { look_again: day.day(), reason },
            None => Standing::Withdrawn { since: session().today.get_untracked(), reason },
        };
        context.run(&|at| at.stand(&standing))?;
        context.advance();
        context.panel.set(None);
        Ok(())
    };
    context.question.form(act, content, t(act), Box::new(stand))
}
