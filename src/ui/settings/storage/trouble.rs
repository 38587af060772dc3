//! What is not as it was left: cases that could not be read, that a newer version wrote, or that are
//! gone.

use leptos::prelude::*;

use super::set_aside::entry;
use crate::locale::Arguments;
use crate::store::SetAside;
use crate::ui::components::action::button;
use crate::ui::session::Session;
use crate::ui::settings::SettingsSection;
use crate::ui::words::Words;

/// The section; nothing where everything is as it was left.
pub fn trouble() -> AnyView {
    let session = Session::expect();
    let set_aside = Memo::new(move |_| session.set_aside());
    let sealed = Memo::new(move |_| session.sealed().len());
    let missing = Memo::new(move |_| session.missing().len());
    let section = move || {
        let set_aside = set_aside.get();
        let (sealed, missing) = (sealed.get(), missing.get());
        let is_any = !set_aside.is_empty() || sealed > 0 || missing > 0;
        is_any.then(|| shown(&set_aside, sealed, missing))
    };
    section.into_any()
}

fn shown(set_aside: &[SetAside], sealed: usize, missing: usize) -> AnyView {
    let session = Session::expect();
    let forget = Callback::new(move |()| session.forget_missing());
    let forget = (missing > 0).then(|| button("missing-forget", "forget_missing", forget));
    let [unread, waiting] = unread_and_waiting(set_aside);
    let entries: Vec<AnyView> = set_aside.iter().cloned().map(entry).collect();
    view! {
        <SettingsSection title="trouble">
            {counted("set-aside-count", unread)}
            {counted("waiting-count", waiting)}
            {entries}
            {counted("sealed-count", sealed)}
            {counted("missing-count", missing)}
            {forget}
        </SettingsSection>
    }
    .into_any()
}

/// How many texts could not be read, and how many wait for a newer version.
pub fn unread_and_waiting(set_aside: &[SetAside]) -> [usize; 2] {
    let waiting = set_aside.iter().filter(|aside| aside.is_waiting).count();
    [set_aside.len() - waiting, waiting]
}

/// A sentence about a number of cases; none about none.
pub fn counted(key: &'static str, count: usize) -> Option<AnyView> {
    let words = Words::expect();
    let count = u64::try_from(count).ok().filter(|count| *count > 0)?;
    let text = move || words.say_with(key, Arguments::new().number("count", count));
    Some(view! { <p data-trouble=key>{text}</p> }.into_any())
}
