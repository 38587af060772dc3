//! Keeps what the page shows, what is stored and what other tabs show the same.

use std::time::Duration;

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::{Listing, Session, Shown, Steps};
use crate::browser::persistence::{self, Persistence};
use crate::browser::{clock, tabs};
use crate::engagement::{CaseId, WriterId};
use crate::store::{self, Cabinet, LocalShelf, Saving};

/// How often the clock is looked at and a failed save is tried again.
const WATCH: Duration = Duration::from_secs(20);

/// The lock under which tabs compare what they hold with what is stored.
const LOCK: &str = "settle";

impl Session {
    /// Shows everything that was read.
    pub(super) fn show_all(self) {
        let mut listing = Listing::default();
        self.cabinet.with_value(|cabinet| {
            for case in cabinet.cases() {
                listing.place(case.id(), Some(case.as_ref()));
                let shown = Shown::new(case.clone(), self.today);
                self.cases.update_untracked(|cases| {
                    cases.insert(case.id(), shown);
                });
            }
        });
        self.listing.set(listing);
    }

    /// Tells the views what has changed.
    pub(super) fn publish(self) {
        let touched = self
            .cabinet
            .try_update_value(|cabinet| cabinet.take_touched());
        let touched = touched.unwrap_or_default();
        for id in &touched {
            self.show(*id);
        }
        if !touched.is_empty() {
            let mut listing = self.listing.get_untracked();
            self.cabinet.with_value(|cabinet| {
                for id in &touched {
                    listing.place(*id, cabinet.case(*id).map(AsRef::as_ref));
                }
            });
            set_if_new(self.listing, listing);
        }
        let (saving, settings) = self
            .cabinet
            .with_value(|cabinet| (cabinet.saving(), cabinet.settings()));
        set_if_new(self.saving, saving);
        set_if_new(self.settings, settings);
        let steps = self.way_back.with_value(|way_back| Steps {
            undoable: way_back.undoable(),
            redoable: way_back.redoable(),
        });
        set_if_new(self.steps, steps);
    }

    fn show(self, id: CaseId) {
        let case = self.cabinet.with_value(|cabinet| cabinet.case(id).cloned());
        let known = self.cases.with_untracked(|cases| cases.get(&id).cloned());
        match (case, known) {
            (Some(case), Some(shown)) => shown.case.set(Some(case)),
            (Some(case), None) => {
                let shown = Shown::new(case, self.today);
                self.cases.update(|cases| {
                    cases.insert(id, shown);
                });
            }
            (None, Some(shown)) => {
                shown.case.set(None);
                self.writer.set_value(WriterId(clock::random()));
                self.way_back.update_value(|way_back| way_back.forget(id));
                self.cases.update(|cases| {
                    cases.remove(&id);
                });
            }
            (None, None) => {}
        }
    }

    /// Listens to other tabs and to the clock, as long as the page lives.
    pub(super) fn keep_watch(self) {
        tabs::on_write(move |written| {
            self.cabinet.update_value(|cabinet| {
                cabinet.heard(
                    written.key.as_deref(),
                    written.text.as_deref(),
                    clock::now(),
                );
            });
            self.publish();
            self.upkeep.notify();
        });
        tabs::on_return(move || {
            self.look_at_the_clock();
            self.settle_under_lock(Cabinet::settle_all);
        });
        tabs::on_leave(move || self.save_again());
        tabs::ask_before_leaving(move || {
            // Perhaps there is room by now.
            self.save_again();
            self.cabinet.with_value(Cabinet::has_unsaved)
        });
        set_interval(
            move || {
                self.look_at_the_clock();
                if self.saving.get_untracked() != Saving::Saved {
                    self.save_again();
                }
            },
            WATCH,
        );
        spawn_local(async move {
            self.persistence.set(persistence::state().await);
        });
        self.look_for_folder();
        self.recall();
    }

    /// Takes in what was not yet on the disk when the browser was killed. The page is there before.
    fn recall(self) {
        let place = self.place();
        spawn_local(async move {
            let copies = store::mirrored(&place).await;
            self.cabinet
                .update_value(|cabinet| cabinet.recall(&copies, clock::now()));
            self.after_upkeep();
        });
    }

    /// After something was saved: the browser is asked to keep it, and other tabs get the chance to
    /// agree on it.
    pub(super) fn after_save(self) {
        self.settle_under_lock(Cabinet::settle_recent);
        self.ask_for_persistence();
        self.write_to_folder_soon();
    }

    /// Merges with what is stored while no other tab does the same.
    fn settle_under_lock(self, settle: fn(&mut Cabinet<LocalShelf>, i64)) {
        let place = self.place();
        tabs::with_lock(&format!("{place}{LOCK}"), move || {
            self.cabinet
                .update_value(|cabinet| settle(cabinet, clock::now()));
            self.publish();
        });
    }

    fn look_at_the_clock(self) {
        let today = clock::today();
        if self.today.get_untracked() != today {
            self.today.set(today);
            self.cabinet
                .update_value(|cabinet| cabinet.empty_bin(today, clock::now()));
            self.publish();
        }
    }

    /// At the first save, and at the first of another day until the browser says yes: some browsers
    /// only do once the page is used often, and some ask the user.
    fn ask_for_persistence(self) {
        let today = clock::today().to_string();
        let was_asked = self
            .cabinet
            .with_value(|cabinet| cabinet.upkeep(ASKED) == today);
        if self.persistence.get_untracked() != Persistence::Refused || was_asked {
            return;
        }
        self.cabinet
            .update_value(|cabinet| cabinet.remember(ASKED, &today, clock::now()));
        spawn_local(async move {
            self.persistence.set(persistence::ask().await);
        });
    }
}

/// The name under which the page remembers the day it asked.
const ASKED: &str = "asked_for_persistence";

fn set_if_new<T: PartialEq + Send + Sync + 'static>(signal: RwSignal<T>, value: T) {
    let is_new = signal.with_untracked(|known| *known != value);
    if is_new {
        signal.set(value);
    }
}
