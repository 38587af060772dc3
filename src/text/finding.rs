//! What to look at before a text is copied. It is found in data: gaps, days, values and lengths, not
//! in prose.

use chrono::TimeDelta;

use crate::document::add_once;
use crate::engagement::Scope;
use crate::engagement::assessment::Missing;
use crate::locale::{Arguments, small_letters};
use crate::playbook::Field;

use super::draft::{Draft, LineState, Part};
use super::words::Writer;

/// Something to look at: in which scope, in which of its fields, and what there.
#[derive(Debug, Clone, PartialEq, Eq)]
#[allow(missing_docs, reason = "what the fields are is said above and by their names")]
pub enum Finding {
    /// Something is missing.
    Gap(Missing),
    /// A day on which something happened, or so it says, is still to come.
    InTheFuture(Scope, Field),
    /// Something is said to have happened before what it follows.
    BeforeItsTime { scope: Scope, field: Field, follows: Field },
    /// A day that may have the wrong year: more than one ago.
    LongAgo(Scope, Field),
    /// A round has more active users than the tenant has seats: how many, and of how many.
    MoreUsersThanSeats(Scope, u32, u32),
    /// The line with this id, in the FM's words, lacks a value that the page's words state, as it was worded there.
    LacksValue { line: String, value: String },
    /// An address has letters before its `@` that most mail systems do not take.
    Address { scope: Scope, field: Field, address: String },
    /// Contacts of these names without an address, or with something that is none.
    NoAddress { scope: Scope, field: Field, names: Vec<String> },
    /// The portal takes no next action of this length, in UTF-16 code units.
    NextActionTooLong { excess: usize, most: usize },
}

/// The days of a round, each not before the one in front of it.
const ORDER: [Field; 4] =
    [Field::LynxDate, Field::AccountTeamMailSent, Field::DiscussionDate, Field::CustomerMailSent];

impl Writer<'_> {
    /// Adds what to look at in a draft: what it lacks, the days of its scope, and values that lines in
    /// the FM's words lack.
    pub(super) fn add_findings(self, draft: &Draft, findings: &mut Vec<Finding>) {
        for line in draft.shown() {
            for gap in line.parts.iter().filter_map(Part::gap) {
                add_once(findings, Finding::Gap(gap));
            }
        }
        self.add_days(findings);
        let scope = self.scope;
        if let Some(users) = self.case.number(scope, Field::ActiveUsers)
            && let Some(seats) = self.case.number(Scope::Case, Field::Seats)
            && users > seats
        {
            findings.push(Finding::MoreUsersThanSeats(scope, users, seats));
        }
        for line in draft.shown().filter(|line| matches!(line.state, LineState::Own { .. })) {
            let own = small_letters(&line.text());
            for value in line.values.iter().filter(|it| !own.contains(&small_letters(it))) {
                let (line, value) = (line.id.clone(), value.clone());
                add_once(findings, Finding::LacksValue { line, value });
            }
        }
    }

    /// What is wrong with the days of a scope.
    fn add_days(self, findings: &mut Vec<Finding>) {
        let scope = self.scope;
        // What the first of the days must follow.
        let mut before = None;
        let mut fields: &[Field] = &ORDER;
        if scope == Scope::HandOff {
            fields = &[Field::AssignmentMailSent];
            for round in self.case.kept_rounds() {
                let held = self.case.day(Scope::Round(round.id), Field::DiscussionDate);
                before = before.max(held.map(|day| (Field::DiscussionDate, day)));
            }
        }
        for field in fields.iter().copied() {
            let Some(day) = self.case.day(scope, field) else { continue };
            if day > self.assessment.today {
                findings.push(Finding::InTheFuture(scope, field));
            }
            if self.assessment.today - day > TimeDelta::days(366) {
                findings.push(Finding::LongAgo(scope, field));
            }
            if let Some((follows, earlier)) = before
                && day < earlier
            {
                findings.push(Finding::BeforeItsTime { scope, field, follows });
            }
            before = Some((field, day));
        }
    }

    /// What a finding says.
    pub fn finding_text(self, finding: &Finding) -> String {
        let catalogue = self.catalogue;
        let label = |field: Field| catalogue.text(&field.label_key());
        let about = Arguments::new();
        let (key, about) = match finding {
            Finding::Gap(gap) => ("finding-gap", about.text("name", self.missing_text(*gap))),
            Finding::InTheFuture(_, field) => {
                ("finding-in-the-future", about.text("field", label(*field)))
            }
            Finding::LongAgo(_, field) => ("finding-long-ago", about.text("field", label(*field))),
            Finding::MoreUsersThanSeats(_, users, seats) => {
                let about = about.number("users", *users).number("seats", *seats);
                ("finding-more-users-than-seats", about)
            }
            Finding::BeforeItsTime { field, follows, .. } => {
                let about = about.text("field", label(*field));
                ("finding-before-its-time", about.text("follows", label(*follows)))
            }
            Finding::Address { address, .. } => ("finding-address", about.text("address", address)),
            Finding::NoAddress { names, .. } => {
                ("finding-no-address", about.text("name", catalogue.list(names)))
            }
            Finding::LacksValue { value, .. } => {
                ("finding-lacks-value", about.text("value", value))
            }
            Finding::NextActionTooLong { excess, most } => {
                let about = about.number("excess", *excess as u32).number("limit", *most as u32);
                ("finding-next-action-too-long", about)
            }
        };
        catalogue.text_with(key, &about)
    }
}
