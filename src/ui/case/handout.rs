//! What an FM takes along of the case on screen: reminders for the calendar, and the case as a text, as
//! Markdown or on paper.

use leptos::prelude::*;

use super::here::Here;
use super::mail_send::{file_of, told};
use crate::browser::{clock, document, download};
use crate::engagement::{Facts, Scope};
use crate::handout::{Reminder, Sheet, calendar_file};
use crate::locale::Arguments;
use crate::notes::{NoteWriter, html};
use crate::playbook::Field;
use crate::ui::components::action::button;
use crate::ui::components::messages::Messages;

/// Hands a file over, and says what came of it.
fn hand_over(here: Here, messages: Messages, name: &str, media_type: &str, text: &str) {
    let key = told(download::save(name, media_type, text));
    messages.say(untrack(|| here.words.say(key)));
}

/// A button that saves a reminder, once its day is known: of the discussion in a round, of the next action
/// date in the hand-off.
#[component]
pub fn ReminderButton(
    /// The round or the hand-off.
    scope: Scope,
) -> AnyView {
    let here = Here::expect();
    let messages = Messages::expect();
    let key = match scope {
        Scope::Round(_) => "reminder-save-discussion",
        _ => "reminder-save-next-action",
    };
    let has_day = Memo::new(move |_| day_of(here, scope).is_some());
    let save = Callback::new(move |()| {
        let name = file_of(here, scope, "reminder", "ics");
        if let Some(file) = untrack(|| reminder(here, scope)) {
            hand_over(here, messages, &name, "text/calendar", &file);
        }
    });
    let shown = move || {
        let button = has_day.get().then(|| button(key, "save_reminder", save))?;
        Some(view! { <div class="button-row">{button}</div> })
    };
    shown.into_any()
}

fn day_of(here: Here, scope: Scope) -> Option<chrono::NaiveDate> {
    match scope {
        Scope::Round(_) => here
            .with_case(|case| Facts::current(case, scope).day(Field::DiscussionDate))
            .flatten(),
        _ => here.assessment()?.next_action_date,
    }
}

fn reminder(here: Here, scope: Scope) -> Option<String> {
    let words = here.words;
    let case = here.session.case(here.id)?;
    let day = day_of(here, scope)?;
    let about = Arguments::new().text("tenant", case.tenant().unwrap_or_default());
    let (reminder, title, why) = match scope {
        Scope::Round(round) => {
            let service = case.service_name(round).unwrap_or_default();
            let title = words.say_with("reminder-discussion", about.text("service", service));
            (Reminder::Discussion { round }, title, String::new())
        }
        _ => {
            let title = words.say_with("reminder-next-action", about);
            let why = words.say("reminder-next-action-why");
            (Reminder::NextAction, title, why)
        }
    };
    let revision = case.revision();
    let texts = (title.as_str(), why.as_str());
    let now = clock::now();
    Some(calendar_file(here.id, &reminder, day, texts, revision, now))
}

/// The buttons that hand the whole case over, and the sheet that is printed.
#[component]
pub fn SheetButtons() -> AnyView {
    let here = Here::expect();
    let messages = Messages::expect();
    let is_on_paper = RwSignal::new(false);
    let text = Callback::new(move |()| {
        if let Some(sheet) = untrack(|| sheet_of(here)) {
            let name = file_of(here, Scope::Case, "case", "txt");
            hand_over(here, messages, &name, "text/plain", &sheet.plain_text());
        }
    });
    let markdown = Callback::new(move |()| {
        if let Some(sheet) = untrack(|| sheet_of(here)) {
            let name = file_of(here, Scope::Case, "case", "md");
            hand_over(here, messages, &name, "text/markdown", &sheet.markdown());
        }
    });
    let print = Callback::new(move |()| {
        is_on_paper.set(true);
        // The sheet has to be in the document first.
        request_animation_frame(document::print);
    });
    view! {
        {button("sheet-save-text", "save_text", text)}
        {button("sheet-save-markdown", "save_markdown", markdown)}
        {button("sheet-print", "print", print)}
        {move || is_on_paper.get().then(|| sheet_of(here).map(paper))}
    }
    .into_any()
}

/// The sheet in the page's language. Tracked.
fn sheet_of(here: Here) -> Option<Sheet> {
    let case = here.session.case(here.id)?;
    let assessment = here.assessment()?;
    let catalogue = here.words.page();
    let writer = NoteWriter {
        case: &case,
        assessment: &assessment,
        catalogue: &catalogue,
        manager: &here.session.settings().manager,
        today: here.session.today(),
    };
    Some(writer.sheet())
}

/// The sheet as it goes onto paper; the style sheet shows it there only, and alone.
fn paper(sheet: Sheet) -> AnyView {
    // What a person typed is escaped on its way into HTML.
    let section = |section: crate::handout::SheetSection| {
        let body = html(&section.blocks);
        view! {
            <section>
                <h2>{section.heading}</h2>
                <div inner_html=body></div>
            </section>
        }
    };
    view! {
        <article class="sheet">
            <h1>{sheet.title}</h1>
            <p>{sheet.made}</p>
            {sheet.sections.into_iter().map(section).collect_view()}
        </article>
    }
    .into_any()
}
