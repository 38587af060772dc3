//! A case as a line of the list.

use std::cell::{OnceCell, RefCell};
use std::cmp::Ordering;
use std::rc::Rc;
use std::sync::Arc;

use chrono::NaiveDate;

use crate::document::{Document, Moment, sort_by};
use crate::engagement::{Case, Due, Name, Scope, due};
use crate::locale::{Catalogue, unaccented};
use crate::playbook::{Field, Kind, Region};

use super::facet::{Column, DueGroup, Facet};
use super::next::{Ahead, due_text};
use super::query::Query;

/// A case in the list. Reading it is cheap beside assessing it, which waits until somebody asks what is ahead.
pub struct Line {
    /// Its name in storage.
    pub id: String,
    /// The document that it was read from: as long as that is the same, so is the line.
    pub document: Arc<Document>,
    /// What it says.
    pub case: Case,
    /// By when it has to be looked at.
    pub due: Option<Due>,
    /// Whether a newer build wrote it.
    pub is_read_only: bool,
    /// When it was begun, and when something was changed last.
    pub begun: Option<NaiveDate>,
    /// See above.
    pub changed: Option<NaiveDate>,
    /// The day of all this.
    pub today: NaiveDate,
    /// What tells it apart from others of its name.
    pub marks: RefCell<Vec<Mark>>,
    /// The tenant's name in the form by which names are compared.
    pub name: String,
    changed_at: Option<Moment>,
    ahead: OnceCell<Ahead>,
    searched: String,
}

/// What a line is made from, besides its document.
#[derive(Debug, Clone, Copy)]
pub struct Setting<'a> {
    /// What is set for all cases.
    pub settings: &'a Document,
    /// The day.
    pub today: NaiveDate,
    /// The day that a moment, in seconds since 1970-01-01 UTC, had at the FM's desk.
    pub day_at: fn(Moment) -> Option<NaiveDate>,
}

/// Something that tells a case apart from another of its name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Mark {
    /// A text: the tenant's id, the FM's name, the case's id.
    Text(String),
    /// The customer's region.
    Region(Region),
    /// The day on which the case was begun.
    Begun(NaiveDate),
}

impl Line {
    /// Reads a case.
    pub fn new(id: String, document: &Arc<Document>, is_read_only: bool, at: Setting<'_>) -> Self {
        let case = Case::read(document, at.settings);
        let changed_at = document.last_change();
        let begun = document.register(&Name::Playbook.to_string());
        Self {
            id,
            document: document.clone(),
            due: due(&case, at.today),
            is_read_only,
            begun: begun.and_then(|register| register.written_at()).and_then(at.day_at),
            changed: changed_at.and_then(at.day_at),
            changed_at,
            today: at.today,
            name: unaccented(case.text(Scope::Case, Field::Tenant)),
            marks: RefCell::new(Vec::new()),
            ahead: OnceCell::new(),
            searched: searched(&case),
            case,
        }
    }

    /// What comes next in it, and how far it is.
    pub fn ahead(&self, words: &Catalogue) -> &Ahead {
        self.ahead.get_or_init(|| {
            let mut ahead = Ahead::of(&self.case, self.is_read_only, self.today, words);
            if self.due.is_some() || !self.is_over() {
                ahead.due = due_text(self.due, self.today, words);
            }
            let changed = self.changed.map(|day| words.day_short(day, self.today));
            ahead.changed = changed.unwrap_or_default();
            ahead
        })
    }

    /// Whether that has been worked out already.
    pub fn is_ahead_known(&self) -> bool {
        self.ahead.get().is_some()
    }

    /// Whether it is closed or withdrawn.
    pub fn is_over(&self) -> bool {
        self.case.standing.is_over()
    }

    /// Whether it is in the bin.
    pub fn is_deleted(&self) -> bool {
        self.document.deleted_at().is_some()
    }

    /// When it is due.
    pub fn due_group(&self) -> DueGroup {
        DueGroup::of(self.due.map(|due| due.day), self.today)
    }

    /// What it has of a facet; empty where that is not known.
    pub fn facet(&self, facet: Facet, words: &Catalogue) -> &str {
        match facet {
            Facet::Next => self.ahead(words).waits.name(),
            Facet::Step => self.ahead(words).step,
            Facet::Milestone => self.ahead(words).milestones.name(),
            Facet::Region => self.case.region().map_or("", |region| region.name()),
            Facet::Manager => self.case.text(Scope::Case, Field::Manager),
            Facet::Due => self.due_group().name(),
        }
    }

    /// Whether it holds all words of a text that is written as texts are compared.
    pub fn holds(&self, find: &str) -> bool {
        find.split_whitespace().all(|word| self.searched.contains(word))
    }

    /// Whether it has all that is asked for.
    pub fn has(&self, query: &Query, words: &Catalogue) -> bool {
        Facet::ALL
            .into_iter()
            .all(|facet| query.filter(facet).is_none_or(|value| self.facet(facet, words) == value))
    }

    /// Which of two comes first.
    pub fn compare(&self, other: &Self, query: &Query, words: &Catalogue) -> Ordering {
        let order = match query.sort {
            Column::Due => (self.day()).cmp(&other.day()),
            Column::Tenant => Ordering::Equal,
            Column::Next => self.ahead(words).rank().cmp(&other.ahead(words).rank()),
            Column::Changed => other.changed_at.cmp(&self.changed_at),
        };
        let order = order.then_with(|| (&self.name, &self.id).cmp(&(&other.name, &other.id)));
        if query.is_reversed { order.reverse() } else { order }
    }

    /// What has no day comes last.
    fn day(&self) -> (bool, Option<Due>) {
        (self.due.is_none(), self.due)
    }
}

impl Facet {
    /// The values that open cases have, in order, as far as they are worked out.
    pub fn values(self, lines: &[Rc<Line>], words: &Catalogue) -> Vec<String> {
        let known = self.all_values();
        let needs_ahead = matches!(self, Self::Next | Self::Step | Self::Milestone);
        let mut values: Vec<String> = Vec::new();
        for line in lines {
            if line.is_over() || line.is_deleted() || (needs_ahead && !line.is_ahead_known()) {
                continue;
            }
            let value = line.facet(self, words);
            if !value.is_empty() && values.iter().all(|other| other != value) {
                values.push(value.to_owned());
            }
        }
        let place = |value: &str| known.iter().position(|other| *other == value);
        sort_by(&mut values, |one, other| (place(one), one).cmp(&(place(other), other)));
        values
    }
}

/// All that the search looks through: names, services, addresses, free texts.
fn searched(case: &Case) -> String {
    const SETTINGS: [Field; 3] = [Field::Language, Field::NoteLanguage, Field::MailLanguage];
    let mut texts = Vec::new();
    let rounds = case.kept_rounds().map(|round| Scope::Round(round.id));
    for scope in rounds.chain([Scope::Case]) {
        for field in Field::ALL {
            let is_text = matches!(field.kind(), Kind::Line | Kind::Text | Kind::Guid);
            if is_text && field.place() == scope.place() && !SETTINGS.contains(&field) {
                texts.push(case.text(scope, field));
            }
        }
    }
    texts.extend(case.kept_rounds().map(|round| round.name.as_str()));
    texts.extend(case.edits.values().filter_map(|edit| edit.own.as_deref()));
    unaccented(&texts.join("\n"))
}
