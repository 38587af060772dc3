//! A case's menu, and what it opens above the card: languages, history, pausing, withdrawing.

use std::sync::Arc;

use super::history::history_lines;
use super::prelude::*;
use crate::browser::{begin, clock, download};
use crate::engagement::command::Stand;
use crate::engagement::{Standing, day_of};
use crate::locale::{Catalogue, Language};
use crate::text::file_name;
use crate::ui::components::languages::language_choice;
use crate::ui::components::menu::{common_entries, entry};

/// The entries of a case's menu.
pub fn menu_entries(context: CaseContext, current: &Current) -> Markup {
    let session = context.session;
    let open = |key: &str, panel: Panel| {
        let open = move |_| {
            context.question.close();
            context.panel.set(Some(panel));
        };
        entry(session.t(key), open)
    };
    let print = move |_| {
        context.panel.set(Some(Panel::Sheet));
        begin::print_later();
    };
    let delete = move |_| {
        session.delete(&context.current.get_untracked().id, true);
        session.go(&Route::Portfolio);
    };
    let stop = current.is_active().then(|| {
        html! { {open("pause", Panel::Pause)} {open("withdraw", Panel::Withdraw)} }
    });
    html! {
        {open("languages", Panel::Languages)}
        {open("history", Panel::History)}
        {entry(session.t("save-case"), move |_| save(context))}
        {entry(session.t("print"), print)}
        <li><hr/></li>
        {stop}
        {entry(session.t("delete-case"), delete)}
        {common_entries()}
    }
}

fn save(context: CaseContext) {
    let current = context.current.get_untracked();
    let backup = context.session.ask(|store| store.backup_of(&current.id));
    let tenant = current.case.text(Scope::Case, Field::Tenant);
    let tenant_id = current.case.text(Scope::Case, Field::TenantId);
    let id = if tenant_id.is_empty() { current.id.as_str() } else { tenant_id };
    if let Some(backup) = backup {
        let name = file_name(tenant, id, "closeout", "json");
        download::save(&name, "application/json", &backup);
    }
}

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
        Some(html! {
            <section class="card panel" aria-labelledby="panel">
                <div class="moment">
                    <h2 id="panel" tabindex="-1">{session.t(title)}</h2>
                    {icon_button("close", session.t("close"), close)}
                </div>
                {content}
            </section>
        })
    })
}

/// The language of a case's notes or e-mails.
pub fn case_language(context: CaseContext, field: Field) -> Markup {
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
            {case_language(context, Field::NoteLanguage)}
            {case_language(context, Field::MailLanguage)}
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
