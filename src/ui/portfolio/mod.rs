//! The list of cases: for each what comes next and by when, the earliest first.

mod cases;
mod filters;
mod keys;
mod list;
pub mod open_file;
mod picture;
mod rest;
mod several;
mod table;

use std::rc::Rc;

use crate::browser::{begin, clock, download};
use crate::engagement::command::begin::{begin as first, sample};
use crate::portfolio::calendar::days_of;
use crate::portfolio::{Found, Line, Query};
use crate::storage::Saving;
use crate::ui::components::bar::bar;
use crate::ui::components::listener::on_window;
use crate::ui::components::menu::{common_entries, entry};
use crate::ui::components::message::message;
use crate::ui::prelude::*;
use open_file::Opening;
use rest::Rest;
use several::Several;

pub use cases::Cases;
use cases::FIRST;

/// What the page's regions share.
#[derive(Clone, Copy)]
struct List {
    cases: Cases,
    /// How many lines are drawn, of what.
    most: Watched<(Query, usize)>,
    several: Several,
    rest: Rest,
    are_keys_shown: Watched<bool>,
    is_picture_open: Watched<bool>,
}

pub fn page() -> Markup {
    let list = List {
        cases: expect_context(),
        most: Watched::new((Query::default(), FIRST)),
        several: Several::default(),
        rest: Rest::default(),
        are_keys_shown: Watched::default(),
        is_picture_open: Watched::default(),
    };
    let opening = Opening::default();
    opening.listen();
    list.cases.begin();
    on_window("scroll", move |_| {
        if begin::is_near_end() {
            list.draw_more();
        }
    });
    keys::listen(list.several, list.are_keys_shown);
    html! {
        {live(move || list.head(opening))}
        <main>
            {live(move || html! { {opening.view()} {list.trouble()} {keys::keys(list.are_keys_shown)} })}
            {live(move || list.view())}
            {live(move || list.several.sheets())}
        </main>
    }
}

impl List {
    fn draw_more(self) {
        let query = untrack(filters::query);
        let most = untrack(|| self.most(&query)) + 2 * FIRST;
        self.most.set((query, most));
    }

    /// Draws more than is seen at first, once that has stayed for a moment.
    fn draw_more_later(self, query: &Query) {
        let asked = query.clone();
        let grow = move || {
            if untrack(|| filters::query() == asked && self.most(&asked) == FIRST) {
                self.draw_more();
            }
        };
        clock::after(filters::LATER, grow);
    }

    /// How many lines are drawn of what is looked at.
    fn most(self, query: &Query) -> usize {
        self.most.with(|(of, most)| if of == query { *most } else { FIRST })
    }

    fn head(self, opening: Opening) -> Markup {
        begin::set_title(Some(&t("cases-title")));
        let entries = html! {
            {entry(t("open-file"), move |_| opening.pick())}
            {entry(t("table-paste"), move |_| opening.await_table())}
            {entry(t("table-save"), move |_| table::save(&self.found()))}
            {entry(t("backup-save"), move |_| _ = session().save_backup())}
            {entry(t("calendar-save"), move |_| self.save_calendar())}
            <li><hr/></li>
            {entry(t("cases-select"), move |_| self.several.turn(true))}
            {entry(t("keys-title"), move |_| self.are_keys_shown.set(true))}
            {common_entries()}
        };
        bar(html! { <p class="crumbs"><strong>"Closeout"</strong></p> }, entries)
    }

    fn found(self) -> Vec<Rc<Line>> {
        self.cases.found(&untrack(filters::query))
    }

    /// Saves the days of what was found.
    fn save_calendar(self) {
        if let Some(file) = days_of(&self.found(), &words(), clock::now().0) {
            // A browser that refuses a file says so itself.
            download::save("closeout.ics", "text/calendar", &file);
        }
    }

    fn view(self) -> Markup {
        let query = filters::query();
        let lines = self.cases.lines(&query);
        let found = Found::of(&lines, &query, &words());
        let is_empty = !query.is_narrow() && found.open.is_empty() && found.over.is_empty();
        let most = self.most(&query);
        if most == FIRST && found.open.len() > FIRST {
            self.draw_more_later(&query);
        }
        let are_read = self.cases.are_read.get();
        let after = (are_read).then(|| {
            let footer = (!is_empty || !found.deleted.is_empty()).then(footer);
            html! {
                <div class="after">
                    {self.rest.closed(self.several, &query, most, &found.over)}
                    {self.rest.bin(&found.deleted)}
                    {footer}
                </div>
            }
        });
        html! {
            {if is_empty && are_read { empty() } else { self.table(&query, most, &lines, &found) }}
            {after}
        }
    }

    fn table(self, query: &Query, most: usize, lines: &[Rc<Line>], found: &Found) -> Markup {
        let key = if query.is_narrow() { "cases-not-found" } else { "cases-none" };
        let nothing = html! { if found.open.is_empty() => <p class="because">{t(key)}</p> };
        // What comes next in the lines that are drawn is known then.
        let table = list::table(self.several, query, most, &found.open);
        let filters = filters::filters(self.cases, query, found.open.len());
        html! {
            <div class="top">
                <h1>{t("cases-title")}</h1>
                {filters::search(query)}
                {new_case()}
            </div>
            {filters}
            {picture::picture(lines, query, self.is_picture_open)}
            {self.several.bar(found, query.is_narrow())}
            {table}
            {nothing}
        }
    }

    /// What is not as it was left: entries that could not be read, cases that only a newer version can show, cases
    /// that are gone. What can be done about it stands in the settings.
    fn trouble(self) -> Markup {
        session().revision.track();
        if !self.cases.are_read.get() {
            return Markup::None;
        }
        let counts = session().ask(|store| {
            [
                ("trouble-quarantine", store.quarantine().len()),
                ("trouble-newer", store.sealed().count()),
                ("trouble-missing", store.missing().count()),
            ]
        });
        each(counts.into_iter().filter(|(_, count)| *count > 0), |(key, count)| {
            let text = tw(key, &Arguments::new().number("count", count as u32));
            let see = html! { <a href="#/settings">{t("trouble-see")}</a> };
            message("mind", text, see)
        })
    }
}

/// Begins a case and goes to it.
fn new_case() -> Markup {
    let create = move |_| session().create(first());
    html! { <button type="button" name="new_case" data-main="" on:click=create>{t("new-case")}</button> }
}

/// What Closeout is, while there is no case.
fn empty() -> Markup {
    let is_readable = session().saving.with(|saving| !matches!(saving, Saving::Unreadable(_)));
    let introduction = html! { if is_readable => <p class="because">{t("cases-introduction")}</p> };
    html! {
        <div class="empty">
            <h1>{t("cases-title")}</h1>
            {introduction}
            <p class="because">{t("cases-promise")}</p>
            <div class="act">
                {new_case()}
                {quiet("sample_case", t("sample-case"), move |_| session().create(sample()))}
            </div>
        </div>
    }
}

fn footer() -> Markup {
    html! {
        <p class="kept">
            {t("cases-stay")} " " {session().backup_age()} " "
            {quiet("save_backup", t("backup-save"), move |_| _ = session().save_backup())}
        </p>
    }
}
