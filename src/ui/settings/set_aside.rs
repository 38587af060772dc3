//! What could not be read and is kept to the letter, and cases that are gone. Nothing is shown where
//! there is neither.

use leptos::prelude::*;

use crate::browser::download;
use crate::document::{DecodeError, Document, Moment};
use crate::engagement::{Case, Scope};
use crate::locale::Arguments;
use crate::playbook::Field;
use crate::storage::{Key, Quarantined};
use crate::ui::components::bar::moment;
use crate::ui::components::button::plain;
use crate::ui::components::live::{live, words};
use crate::ui::components::markup::keyed;
use crate::ui::session::Session;

/// All of it, each with what can be done.
pub fn section(session: Session) -> AnyView {
    let answer = RwSignal::new(None::<&'static str>);
    let entries = Memo::new(move |_| {
        session.revision.track();
        answer.track();
        session.ask(|store| store.quarantine()).unwrap_or_default()
    });
    let counts = Memo::new(move |_| {
        session.revision.track();
        answer.track();
        let counts = session.ask(|store| (store.missing().count(), store.sealed().count()));
        counts.unwrap_or_default()
    });
    let is_there = Memo::new(move |_| !entries.with(Vec::is_empty) || counts.get() != (0, 0));
    let content = move || {
        is_there.get().then(|| {
            html! {
                <section>
                    <h2>{session.t("set-aside")}</h2>
                    {live(move || gone(session, counts.get(), answer))}
                    {keyed(move || entries.get(), |it| it.key.clone(), move |it| entry(session, it, answer))}
                </section>
            }
        })
    };
    html! {
        {content}
        <p role="status">{words(move || answer.get().map(|key| session.t(key)))}</p>
    }
}

/// Cases that are gone, and cases that only a newer version can show.
fn gone(
    session: Session,
    (missing, sealed): (usize, usize),
    answer: RwSignal<Option<&'static str>>,
) -> AnyView {
    let said = |key: &str, count: usize| {
        let about = Arguments::new().number("count", count as u64);
        (count > 0).then(|| html! { <p>{session.tw(key, &about)}</p> })
    };
    let forget = move |_| {
        session.act(|store, _| store.forget_missing());
        answer.set(Some("missing-forgotten"));
    };
    let button = (missing > 0).then(|| {
        html! {
            <div class="act">
                <button type="button" name="forget_missing" on:click=forget>{session.t("missing-forget")}</button>
            </div>
        }
    });
    html! { {said("trouble-newer", sealed)} {said("trouble-missing", missing)} {button} }
}

/// One text with its reason.
fn entry(session: Session, it: Quarantined, answer: RwSignal<Option<&'static str>>) -> AnyView {
    let is_asked = RwSignal::new(false);
    let name = name(session, &it);
    let reason = session.t(match it.reason {
        None => "set-aside-waiting",
        Some(DecodeError::CutOff) => "set-aside-cut-off",
        Some(DecodeError::Damaged) => "set-aside-damaged",
        Some(DecodeError::Newer(_)) => "set-aside-newer",
    });
    let key = StoredValue::new(it.key.clone());
    let text = StoredValue::new(it.text.clone());
    let save = move |_| {
        download::save("closeout-set-aside.txt", "text/plain", &text.get_value());
    };
    let retry = move |_| {
        let outcome = session.act(|store, _| store.retry_quarantined(&key.get_value()));
        answer.set(Some(match outcome {
            Some(Ok(true)) => "set-aside-read",
            Some(Ok(false)) => "set-aside-not-read",
            _ => "not-taken",
        }));
    };
    let drop_it = move |_| {
        let outcome = session.act(|store, _| store.drop_quarantined(&key.get_value()));
        let is_gone = matches!(outcome, Some(Ok(())));
        answer.set(Some(if is_gone { "set-aside-dropped" } else { "not-taken" }));
    };
    let question = move || {
        is_asked.get().then(|| {
            html! {
                <p class="warn">{session.t("set-aside-drop-question")}</p>
                <div class="act">
                    <button type="button" name="drop_confirmed" on:click=drop_it>{session.t("set-aside-drop-confirm")}</button>
                    {plain(session.t("cancel"), move |_| is_asked.set(false))}
                </div>
            }
        })
    };
    html! {
        <div class="set-aside">
            <h3>{name}</h3>
            <p>{reason}</p>
            <details>
                <summary>{session.t("set-aside-text")}</summary>
                <pre tabindex="0">{it.text}</pre>
            </details>
            <div class="act">
                <button type="button" name="retry" on:click=retry>{session.t("set-aside-retry")}</button>
                {plain(session.t("set-aside-download"), save)}
                <button type="button" class="plain" name="drop" on:click=move |_| is_asked.set(true)>{session.t("set-aside-drop")}</button>
            </div>
            {question}
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
