//! What an e-mail should say and the page does not know, or what it says and is not so.

use leptos::prelude::*;

use super::gaps::gap_list;
use super::here::Here;
use super::mail::MailHere;
use super::place::{Place, link, place_of};
use super::wording::blocker_text;
use crate::browser::place;
use crate::engagement::{Blocker, Slot};
use crate::locale::Arguments;
use crate::mail::MailGap;
use crate::ui::route::Route;
use crate::ui::settings::{ASSIGNMENT_ADDRESS, link_name};

/// The gaps, each a link to where it is filled.
#[component]
pub fn MailGaps(
    /// The e-mail.
    this: MailHere,
) -> AnyView {
    let words = this.here.words;
    let gaps = Memo::new(move |_| this.with_mail(|mail| mail.gaps.clone()));
    let shown = move || {
        let gaps = gaps.get();
        let count = gaps.len() as u64;
        let title = words.say_with("mail-gaps", Arguments::new().number("count", count));
        let links = gaps.into_iter().map(|gap| gap_link(this.here, gap));
        (count > 0).then(|| gap_list(title, links.collect()))
    };
    shown.into_any()
}

fn gap_link(here: Here, gap: MailGap) -> AnyView {
    let words = here.words;
    match gap {
        MailGap::Field { scope, field } => {
            let place = Place::slot(Slot::field(scope, field));
            link(here, place, words.say(&field.label_key()))
        }
        MailGap::Undone(blocker) => undone_link(here, blocker),
        MailGap::Link(id) => link_setting(id, words.say(&format!("link-{id}"))),
        MailGap::AssignmentAddress => assignment_setting(words.say("mail-assignment-team")),
    }
}

/// Something that an e-mail says and that is not so, as a link to where it can be mended.
pub fn undone_link(here: Here, blocker: Blocker) -> AnyView {
    let found = here.with_case(|case| {
        let text = blocker_text(here, case, &blocker);
        (place_of(&blocker, case), text)
    });
    found
        .map(|(place, text)| link(here, place, text))
        .into_any()
}

/// A link to the setting for the address of something that the playbook names without one.
pub fn link_setting(id: &str, text: String) -> AnyView {
    setting_link(link_name(id), text)
}

/// A link to the setting for the Assignment team's address.
pub fn assignment_setting(text: String) -> AnyView {
    setting_link(ASSIGNMENT_ADDRESS.to_owned(), text)
}

/// A setting's control has its name for its id.
fn setting_link(name: String, text: String) -> AnyView {
    let go = move |_| place::reveal(name.clone());
    view! { <a href=Route::Settings.address() on:click=go>{text}</a> }.into_any()
}
