//! What could not be read and is kept to the letter, and cases that are gone. Nothing is shown where
//! there is neither.

use super::Settings;
use crate::browser::download;
use crate::document::{DecodeError, Document, Moment};
use crate::engagement::{Case, Scope};
use crate::locale::Arguments;
use crate::playbook::Field;
use crate::storage::{Key, Quarantined};
use crate::ui::components::Markup;
use crate::ui::components::bar::moment;
use crate::ui::components::button::plain;
use crate::ui::portfolio::controls::{named, quiet};
use crate::ui::session::Session;

/// Where answers are told.
const HERE: &str = "set-aside";

/// All of it, each with what can be done.
pub fn section(page: Settings) -> Markup {
    let session = page.session;
    let entries = session.ask(|store| store.quarantine()).unwrap_or_default();
    let missing = session.ask(|store| store.missing().count()).unwrap_or_default();
    let sealed = session.ask(|store| store.sealed().count()).unwrap_or_default();
    let is_there = !entries.is_empty() || missing + sealed > 0;
    let content = is_there.then(|| {
        let entries: Vec<Markup> = entries.into_iter().map(|it| entry(page, it)).collect();
        html! {
            <section>
                <h2>{session.t("set-aside")}</h2>
                {gone(page, missing, sealed)}
                {entries}
            </section>
        }
    });
    html! {
        {content}
        <p role="status">{page.said(HERE)}</p>
    }
}

/// Cases that are gone, and cases that only a newer version can show.
fn gone(page: Settings, missing: usize, sealed: usize) -> Markup {
    let session = page.session;
    let said = |key: &str, count: usize| {
        let about = Arguments::new().number("count", count as u64);
        (count > 0).then(|| html! { <p>{session.tw(key, &about)}</p> })
    };
    let forget = move || {
        session.act(|store, _| store.forget_missing());
        page.say("missing-forgotten", HERE);
    };
    let button = (missing > 0).then(|| {
        html! { <div class="act">{named("forget_missing", "missing-forget", forget)}</div> }
    });
    html! { {said("trouble-newer", sealed)} {said("trouble-missing", missing)} {button} }
}

/// One text with its reason.
fn entry(page: Settings, it: Quarantined) -> Markup {
    let Settings { session, question, .. } = page;
    let reason = session.t(match it.reason {
        None => "set-aside-waiting",
        Some(DecodeError::CutOff) => "set-aside-cut-off",
        Some(DecodeError::Damaged) => "set-aside-damaged",
        Some(DecodeError::Newer(_)) => "set-aside-newer",
    });
    let (text, tried, asked, dropped) =
        (it.text.clone(), it.key.clone(), it.key.clone(), it.key.clone());
    let save = move |_| {
        download::save("closeout-set-aside.txt", "text/plain", &text);
    };
    let retry = move || {
        let outcome = session.act(|store, _| store.retry_quarantined(&tried));
        let answer = match outcome {
            Some(Ok(true)) => "set-aside-read",
            Some(Ok(false)) => "set-aside-not-read",
            _ => "not-taken",
        };
        page.say(answer, HERE);
    };
    let drop_it = move || {
        let outcome = session.act(|store, _| store.drop_quarantined(&dropped));
        let is_gone = matches!(outcome, Some(Ok(())));
        if is_gone {
            page.say("set-aside-dropped", HERE);
        }
        is_gone
    };
    let keys = ["set-aside-drop-question", "set-aside-drop-confirm"];
    html! {
        <div class="set-aside" key=it.text.as_str()>
            <h3>{name(session, &it)}</h3>
            <p>{reason}</p>
            <details>
                <summary>{session.t("set-aside-text")}</summary>
                <pre tabindex="0">{it.text}</pre>
            </details>
            <div class="act">
                {named("retry", "set-aside-retry", retry)}
                {plain(session.t("set-aside-download"), save)}
                {quiet("drop", "set-aside-drop", move || question.ask(asked.clone()))}
            </div>
            {question.view(&it.key, keys, "drop_confirmed", drop_it)}
        </div>
    }
}

/// What it was: a case by its tenant where that can be read, or by its id; and when it was set aside.
fn name(session: Session, it: &Quarantined) -> String {
    let what = match &it.of {
        Some(Key::Case(id)) => {
            let document = Document::decode(&it.text).ok();
            let case = document.map(|document| Case::read(&document, &Document::default()));
            let tenant = case.map(|case| case.text(Scope::Case, Field::Tenant).to_owned());
            let name = tenant.filter(|tenant| !tenant.is_empty());
            let name = name.unwrap_or_else(|| id.to_string());
            session.tw("set-aside-case", &Arguments::new().text("case", name))
        }
        Some(Key::Settings) => session.t("settings-title"),
        _ => session.t("set-aside-entry"),
    };
    match it.at {
        Some(at) => {
            let moment = moment(session, Moment(at));
            let about = Arguments::new().text("what", what).text("moment", moment);
            session.tw("set-aside-name", &about)
        }
        None => what,
    }
}
