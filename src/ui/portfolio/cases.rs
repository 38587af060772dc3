//! The lines of all cases. Those that were shown first the last time are read first, the others while the page has
//! nothing to do; then what comes next in each is worked out, so that it is there when it is looked for. What has not
//! changed since is not read again.

use std::rc::Rc;
use std::sync::Arc;

use chrono::NaiveDate;

use crate::browser::clock;
use crate::document::Document;
use crate::locale::Language;
use crate::portfolio::apart::tell_apart;
use crate::portfolio::line::Setting;
use crate::portfolio::{Facet, Found, Line, Query};
use crate::storage::DocumentId;
use crate::ui::prelude::*;

/// How many are read before anything is shown, and drawn then: more than a screen has room for.
pub const FIRST: usize = 14;

/// How long it is read at once, in milliseconds: short enough not to be felt.
const AT_ONCE: f64 = 8.0;

/// How long the browser has for other things before it is read on, in milliseconds.
const PAUSE: i32 = 16;

/// The lines, for as long as the tab stands. It is copied into every handler.
#[derive(Clone, Copy)]
pub struct Cases {
    known: StoredValue<Known, LocalStorage>,
    /// Grows when more of them is worked out that nobody has asked for.
    grown: Watched<u32>,
    pub are_read: Watched<bool>,
}

type Values = [Vec<String>; Facet::ALL.len()];

#[derive(Default)]
struct Known {
    /// In the order of their ids.
    lines: Vec<Rc<Line>>,
    /// What the lines were made for.
    made_for: Option<(NaiveDate, Language, Arc<Document>)>,
    /// The same, and the revision; none where more has been read since.
    made_at: Option<(u32, (NaiveDate, Language))>,
    /// What these lines have of each facet, once that was asked for.
    values: Option<Rc<Values>>,
    /// What has not been read yet; the last one comes first.
    to_read: Vec<DocumentId>,
    is_begun: bool,
    is_working: bool,
}

impl Cases {
    pub fn new() -> Self {
        let known = StoredValue::new_local(Known::default());
        Self { known, grown: Watched::new(0), are_read: Watched::new(false) }
    }

    /// Reads what is to be shown first, and the rest once that stands.
    pub fn begin(self) {
        if self.ask(|known| std::mem::replace(&mut known.is_begun, true)) {
            if self.are_read.get_untracked() {
                self.tidy();
            }
        } else {
            let mut all = session().act(|store, _| store.find_all());
            all.reverse();
            self.are_read.set(all.is_empty());
            self.ask(|known| known.to_read = all);
            self.read(FIRST);
        }
        self.work_later();
    }

    /// The cases that are looked at, closed ones after open ones, for what leaves the page: all are read first.
    pub fn found(self, query: &Query) -> Vec<Rc<Line>> {
        self.read(usize::MAX);
        let Found { mut open, over, .. } =
            Found::of(&untrack(|| self.lines(query)), query, &words());
        open.extend(over);
        open
    }

    /// Every case that can be shown; all of them where not everything is looked at as ever.
    pub fn lines(self, query: &Query) -> Vec<Rc<Line>> {
        session().revision.track();
        self.grown.track();
        if *query != Query::default() {
            self.read(usize::MAX);
        }
        let made_for = (session().today.get(), session().language());
        let made_at = Some((session().revision.get_untracked(), made_for));
        if self.ask(|known| std::mem::replace(&mut known.made_at, made_at)) != made_at {
            self.refresh(made_for);
            tell_apart(&self.now());
            self.work_later();
        }
        self.now()
    }

    /// The values of each facet that can be chosen.
    pub fn values(self) -> Rc<Values> {
        let words = words();
        self.ask(|Known { lines, values, .. }| {
            let of = |facet: Facet| facet.values(lines, &words);
            values.get_or_insert_with(|| Rc::new(Facet::ALL.map(of))).clone()
        })
    }

    fn ask<T>(self, question: impl FnOnce(&mut Known) -> T) -> T {
        question(&mut self.known.write_value())
    }

    fn now(self) -> Vec<Rc<Line>> {
        self.ask(|known| known.lines.clone())
    }

    /// Reads so many more. Once all are read, the order is remembered for the next time.
    fn read(self, count: usize) {
        if self.are_read.get_untracked() {
            return;
        }
        let ids = self.ask(|known| {
            let rest = known.to_read.len().saturating_sub(count);
            known.to_read.split_off(rest)
        });
        // What can't be read is told.
        session().act(|store, _| {
            for id in ids.iter().rev() {
                store.document(id);
            }
        });
        self.ask(|known| known.made_at = None);
        if self.ask(|known| known.to_read.is_empty()) {
            let language = words().language();
            self.refresh((session().today.get_untracked(), language));
            self.tidy();
            self.are_read.set(true);
        }
    }

    /// Empties the bin, and remembers the order for the next time.
    fn tidy(self) {
        session().act(|store, now| store.empty_bin(now));
        let mut found = Found::of(&self.now(), &Query::default(), &words());
        found.open.append(&mut found.over);
        found.open.append(&mut found.deleted);
        let ids = found.open.iter().filter_map(|line| line.id.parse().ok());
        let ids: Vec<DocumentId> = ids.collect();
        session().ask(|store| store.put_in_order(&ids));
    }

    /// Makes the lines anew of what has changed.
    fn refresh(self, (today, language): (NaiveDate, Language)) {
        session().ask(|store| {
            let settings = store.settings();
            let made_for = Some((today, language, settings.clone()));
            let is_same = self.ask(|known| known.made_for == made_for);
            let at = Setting { settings: &settings, today, day_at: clock::day_at };
            let mut lines = Vec::new();
            for (id, document) in store.documents() {
                let same = self.ask(|known| {
                    let at = known.lines.binary_search_by(|it| it.id.as_str().cmp(id.as_str()));
                    known.lines.get(at.ok()?).cloned()
                });
                let same = same.filter(|it| is_same && Arc::ptr_eq(&it.document, document));
                let is_read_only = store.is_read_only(id);
                let new = || Rc::new(Line::new(id.to_string(), document, is_read_only, at));
                lines.push(same.unwrap_or_else(new));
            }
            self.ask(|known| {
                known.made_for = made_for;
                known.lines = lines;
                known.values = None;
            });
        });
    }

    fn work_later(self) {
        if !self.ask(|known| std::mem::replace(&mut known.is_working, true)) {
            clock::after(PAUSE, move || self.work());
        }
    }

    /// Goes on until there is nothing to do, as long as the list is shown.
    fn work(self) {
        let until = clock::milliseconds() + AT_ONCE;
        let mut is_work = matches!(session().route.get_untracked(), Route::Portfolio(_));
        while is_work && clock::milliseconds() < until {
            if !self.are_read.get_untracked() {
                self.read(1);
            } else if let Some(line) = self.next_untold() {
                line.ahead(&words());
                self.ask(|known| known.values = None);
            } else {
                is_work = false;
                if self.ask(|known| known.values.is_none()) {
                    self.grown.update(|grown| *grown += 1);
                }
            }
        }
        if is_work {
            clock::after(PAUSE, move || self.work());
        } else {
            self.ask(|known| known.is_working = false);
        }
    }

    fn next_untold(self) -> Option<Rc<Line>> {
        let is_new = |line: &&Rc<Line>| !line.is_ahead_known() && !line.is_deleted();
        self.ask(|known| known.lines.iter().find(is_new).cloned())
    }
}
