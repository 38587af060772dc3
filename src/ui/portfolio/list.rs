//! The cases that go on. The lines of many are drawn in portions, so that the first stand at once.

use std::rc::Rc;
use std::time::Duration;

use super::controls::new_case;
use super::entry::Entry;
use super::row;
use crate::ui::prelude::*;

/// How many lines are drawn at once: more than a screen has room for.
const PORTION: usize = 40;

/// How long the browser has for other things before the next portion.
const PAUSE: Duration = Duration::from_millis(30);

/// The heading, the search and the lines of what was found.
pub fn list(session: Session, found: Vec<Rc<Entry>>, typed: RwSignal<String>) -> Markup {
    let text = typed.get();
    let key = if text.is_empty() { "cases-none" } else { "cases-not-found" };
    let nothing = found.is_empty().then(|| html! { <p class="because">{session.t(key)}</p> });
    let find = session.t("cases-find");
    html! {
        <div class="top">
            <h1>{session.t("cases-title")}</h1>
            <input type="search" name="search" aria-label=find.clone() placeholder=find autocomplete="off"
                prop:value=text on:input=move |event| typed.set(event_target_value(&event))/>
            {new_case(session)}
        </div>
        <p class="heads" aria-hidden="true">
            <span>{session.t("cases-head-case")}</span>
            <span>{session.t("next")}</span>
            <span>{session.t("cases-head-due")}</span>
        </p>
        <ol class="cases">{lines(session, found.into())}</ol>
        {nothing}
    }
}

/// The first lines, and the others a moment later, unless what most of them say is known already.
pub fn lines(session: Session, found: Rc<[Rc<Entry>]>) -> Markup {
    let (now, later) = found.split_at(found.len().min(PORTION));
    let now = each(now, |entry| row::row(session, entry));
    if later.is_empty() {
        return now;
    }
    let later: Rc<[Rc<Entry>]> = later.into();
    let new = later.iter().take(PORTION).filter(|entry| entry.told.get().is_none());
    let is_time = RwSignal::new(new.count() < PORTION / 2);
    if !is_time.get_untracked() {
        set_timeout(move || is_time.set(true), PAUSE);
    }
    let rest = region(move || is_time.get().then(|| lines(session, later.clone())));
    html! { {now} {rest} }
}
