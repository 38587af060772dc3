//! What could not be read and is kept to the letter, and cases that are gone. Nothing is shown where
//! there is neither.

use std::rc::Rc;

use super::{Settings, section};
use crate::browser::{clock, download};
use crate::document::{DecodeError, Document, Moment};
use crate::engagement::Case;
use crate::storage::{Key, Quarantined};
use crate::ui::components::message::counted;
use crate::ui::components::question::confirmation;
use crate::ui::prelude::*;

const HERE: &str = "set-aside";

/// All of it, each with what can be done.
pub fn set_aside(page: Settings) -> Markup {
    let (entries, missing, sealed) = session()
        .ask(|store| (store.quarantine(), store.missing().count(), store.sealed().count()));
    let is_there = !entries.is_empty() || missing + sealed > 0;
    let content = is_there.then(|| {
        let entries = each(entries, |it| entry(page, it));
        section("set-aside", html! { {gone(page, missing, sealed)} {entries} })
    });
    html! { {content} <p role="status">{page.said(HERE)}</p> }
}

/// Cases that are gone, and cases that only a newer version can show.
fn gone(page: Settings, missing: usize, sealed: usize) -> Markup {
    let forget = move |_| {
        session().act(|store, _| store.forget_missing());
        page.say("missing-forgotten", HERE);
    };
    let forget = (missing > 0).then(|| act(named("forget_missing", t("missing-forget"), forget)));
    html! {
        {counted("trouble-newer", sealed)}
        {counted("trouble-missing", missing)}
        {forget}
    }
}

/// One text with its reason.
fn entry(page: Settings, it: Quarantined) -> Markup {
    let reason = t(match it.reason {
        None => "set-aside-waiting",
        Some(DecodeError::CutOff) => "set-aside-cut-off",
        Some(DecodeError::Damaged) => "set-aside-damaged",
        Some(DecodeError::Newer(_)) => "set-aside-newer",
    });
    let name = name(&it);
    let about = it.key.to_string();
    let asked = about.clone();
    let it = Rc::new(it);
    let (saved, tried, dropped) = (it.clone(), it.clone(), it.clone());
    let save = move |_| {
        download::save("closeout-set-aside.txt", "text/plain", &saved.text);
    };
    let retry = move |_| {
        let outcome = session().act(|store, _| store.retry_quarantined(&tried.key));
        let answer = match outcome {
            Ok(true) => "set-aside-read",
            Ok(false) => "set-aside-not-read",
            _ => "not-taken",
        };
        page.say(answer, HERE);
    };
    let keys = ["set-aside-drop-question", "set-aside-drop-confirm"];
    let question = confirmation(page.question, &about, keys, move || {
        let is_gone = session().act(|store, _| store.drop_quarantined(&dropped.key)).is_ok();
        if is_gone {
            page.say("set-aside-dropped", HERE);
        }
        is_gone
    });
    html! {
        <div class="set-aside" key=about.as_str()>
            <h3>{name}</h3>
            <p>{reason}</p>
            <details>
                <summary>{t("set-aside-text")}</summary>
                <pre tabindex="0">{it.text.as_str()}</pre>
            </details>
            {act(html! {
                {named("retry", t("set-aside-retry"), retry)}
                {plain(t("set-aside-download"), save)}
                {quiet("drop", t("set-aside-drop"), move |_| page.question.open(asked.clone(), None))}
            })}
            {question}
        </div>
    }
}

/// What it was: a case by its tenant where that can be read, or by its id; and when it was set aside.
fn name(it: &Quarantined) -> String {
    let what = match &it.key.document() {
        Some(Key::Case(id)) => {
            let document = Document::decode(&it.text).unwrap_or_default();
            let case = Case::read(&document, &Document::default());
            let name = match case.text(Scope::Case, Field::Tenant) {
                "" => id.to_string(),
                tenant => tenant.to_owned(),
            };
            tw("set-aside-case", &Arguments::new().text("case", name))
        }
        Some(Key::Settings) => t("settings-title"),
        _ => t("set-aside-entry"),
    };
    match it.key {
        Key::Quarantine { at, .. } => {
            let moment = clock::worded(Moment(at), words().language().tag());
            let about = Arguments::new().text("what", what).text("moment", moment);
            tw("set-aside-name", &about)
        }
        _ => what,
    }
}
