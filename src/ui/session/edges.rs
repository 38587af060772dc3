//! What comes from outside: other tabs, the address, the day, sleep, leaving, a new release.

use leptos::task::spawn_local;

use super::Session;
use crate::browser::{address, begin, clock, copy_event, js, print, service_worker, tabs};
use crate::storage::folder::Act;
use crate::storage::{Store, local};
use crate::ui::route::Route;

/// How often the page looks for what it was not told, in milliseconds.
const LOOK_AGAIN: i32 = 20_000;

impl Session {
    /// Listens as long as the page lives.
    pub fn listen(&'static self) {
        tabs::on_write(move |key, text| {
            self.take_in(move || {
                self.act(|store, now| store.on_storage_event(key.as_deref(), text.as_deref(), now));
            });
        });
        let look_again = move || self.take_in(move || self.look_again());
        tabs::on_sight(look_again);
        tabs::every(LOOK_AGAIN, look_again);
        tabs::ask_before_leaving(move || self.is_busy() || self.ask(|store| store.has_unsaved()));
        let follow_address = move || self.route.set(Route::of(&address::hash()));
        js::on("hashchange", move |_| self.take_in(follow_address));
        print::on_print(move |is_printing| {
            self.take_in(move || self.is_printing.set(is_printing));
        });
        service_worker::register_when_idle(move || {
            self.take_in(move || self.update_waits.set(true));
        });
        service_worker::on_takeover(move || self.take_in(move || self.reload()));
        copy_event::keep_plain();
        // What the mirror kept is taken in once the page stands.
        spawn_local(async move {
            let copies = local::mirrored(&self.place()).await;
            self.take_in(move || self.act(|store, now| store.recall(copies, now)));
        });
        begin::once_painted(move || {
            self.persist(false);
            // What changed in the last moments before the page was closed is not in the folder's file yet.
            self.ask_folder(Act::Look);
        });
    }

    /// The one way in. Firefox tells a page something even in the middle of a save: that waits until the save is through.
    fn take_in(&'static self, told: impl FnOnce() + 'static) {
        if !self.is_busy() {
            return told();
        }
        let once_more = move || {
            // By then a save is through: only a crash leaves the store at work, and for good.
            if !self.is_busy() {
                told();
            }
        };
        clock::after(50, once_more);
    }

    /// Prints what the page draws for paper.
    pub fn print(&'static self) {
        self.is_printing.set(true);
        print::print_later();
    }

    /// Loads the page anew, with everything saved before.
    pub fn reload(&'static self) {
        self.act(Store::settle_all);
        service_worker::reload();
    }

    /// It may be another day; what could not be read or saved is tried again; and what other tabs wrote may not have
    /// been told: to a page that slept, or, seldom, to another window of a file.
    fn look_again(&'static self) {
        let today = clock::today();
        if self.today.get_untracked() != today {
            self.today.set(today);
        }
        self.act(Store::settle_all);
    }
}
