//! Puts a note together: which statements it carries, and the fields around them.

use chrono::NaiveDate;

use crate::engagement::{
    Assessment, Case, Facts, RoundState, Scope, ScopeAssessment, Standing, Statement,
    StatementAssessment,
};
use crate::locale::{Arguments, Catalogue, portal_date};
use crate::playbook::{Field, NoteKind};

use super::draft::{Draft, Extent, Gap, Point};
use super::marker::marker_in;
use super::next_action::NextAction;
use super::sentence::Speaker;

/// All that a note is written from, beside the choice of the note.
#[derive(Clone, Copy)]
pub struct NoteWriter<'page> {
    /// The case.
    pub case: &'page Case,
    /// What follows from it today.
    pub assessment: &'page Assessment,
    /// The texts of the note's language.
    pub catalogue: &'page Catalogue,
    /// The FM's name from the settings, for a case that names none; may be empty.
    pub manager: &'page str,
    /// The day at the FM's desk.
    pub today: NaiveDate,
}

impl NoteWriter<'_> {
    /// Drafts a note of a round or of the hand-off.
    ///
    /// Gives `None` for a scope that the case does not have.
    pub fn draft(&self, scope: Scope, note: NoteKind, extent: Extent) -> Option<Draft> {
        let NoteWriter {
            case,
            assessment,
            catalogue,
            manager,
            today,
        } = *self;
        let assessed = assessment.scope(scope)?;
        let speaker = Speaker {
            case,
            scope,
            catalogue,
            gaps: Vec::new(),
        };
        let composer = Composer {
            assessment,
            assessed,
            manager,
            today,
            note,
            extent,
            speaker,
        };
        Some(composer.compose())
    }

    /// What statements of a scope say, point by point; those that say nothing any more are left out.
    pub fn points(&self, scope: Scope, statements: &[Statement]) -> Vec<Point> {
        let mut speaker = Speaker {
            case: self.case,
            scope,
            catalogue: self.catalogue,
            gaps: Vec::new(),
        };
        let said = statements
            .iter()
            .filter(|statement| statement.asserts.is_some());
        said.map(|statement| speaker.point(statement)).collect()
    }
}

/// One note in the making.
pub(super) struct Composer<'note> {
    pub(super) assessment: &'note Assessment,
    pub(super) assessed: &'note ScopeAssessment,
    manager: &'note str,
    today: NaiveDate,
    note: NoteKind,
    extent: Extent,
    pub(super) speaker: Speaker<'note>,
}

impl Composer<'_> {
    fn compose(mut self) -> Draft {
        let carried: Vec<&StatementAssessment> = self
            .assessed
            .statements
            .iter()
            .filter(|statement| self.carries(statement))
            .collect();
        let points = carried
            .iter()
            .map(|statement| self.point(statement))
            .collect::<Vec<_>>();
        let statements: Vec<Statement> = carried
            .iter()
            .filter(|statement| statement.standing != Standing::NotSettled)
            .map(|statement| statement.statement.clone())
            .collect();
        // Gaps in the fields around the note count only when there is a note to paste.
        let is_empty = points.is_empty();
        let tenant = self.fact(Field::Tenant);
        let services = self.services();
        let (next_action, day) = self.next_action();
        let owner = self.owner();
        let next_action_date = match day {
            Some(day) => portal_date(day),
            None => self.unknown_day(),
        };
        let blocks = match self.note {
            _ if is_empty => Vec::new(),
            NoteKind::TechnicalEnablement => self.technical(points, &next_action),
            NoteKind::EngagementManagement => self.management(points, &next_action, day, &owner),
        };
        let scope = self.assessed.scope;
        let marker = marker_in(self.speaker.case, scope, &statements, &[]);
        let gaps = if is_empty {
            Vec::new()
        } else {
            self.speaker.gaps
        };
        Draft {
            scope,
            note: self.note,
            extent: self.extent,
            tenant,
            services,
            blocks,
            marker,
            next_action,
            next_action_date,
            next_action_owner: owner,
            statements,
            gaps,
        }
    }

    fn carries(&self, statement: &StatementAssessment) -> bool {
        statement.note == self.note && (self.extent == Extent::Whole || statement.is_due())
    }

    fn point(&mut self, statement: &StatementAssessment) -> Point {
        match &statement.standing {
            Standing::NotSettled => self.open_point(statement.statement.subject),
            Standing::Due | Standing::OnRecord { .. } => self.speaker.point(&statement.statement),
            Standing::Changed { entry, was } => {
                let now = self.speaker.point(&statement.statement);
                let day = self.speaker.case.day_of_entry(*entry);
                self.speaker.correction(was, day, Some(now))
            }
            Standing::NoLongerTrue { entry, was } => {
                let day = self.speaker.case.day_of_entry(*entry);
                self.speaker.correction(was, day, None)
            }
        }
    }

    fn services(&mut self) -> String {
        match self.assessed.scope {
            Scope::Round(_) => self.speaker.service(),
            _ => {
                let kept = self.assessment.rounds.iter();
                let kept = kept.filter(|(_, state, _)| *state != RoundState::Dropped);
                let names = kept.filter_map(|(round, ..)| self.speaker.case.service_name(*round));
                names.collect::<Vec<_>>().join(", ")
            }
        }
    }

    fn next_action(&mut self) -> (String, Option<NaiveDate>) {
        let scope = self.assessed.scope;
        let action = NextAction::of(self.speaker.case, self.assessment, scope, self.today);
        let text = match action {
            NextAction::HoldDiscussion { round, .. } => {
                let named = self.speaker.case.service_name(round);
                let service =
                    named.unwrap_or_else(|| self.speaker.gap_text(&Field::ServiceName.label_key()));
                self.worded("next-action-hold-discussion", "service", service)
            }
            NextAction::Review { .. } => self.text("next-action-review"),
        };
        if let NextAction::HoldDiscussion { round, day: None } = action {
            let scope = Scope::Round(round);
            self.speaker.remember(Gap::Field {
                scope,
                field: Field::DiscussionDate,
            });
        }
        (text, action.day())
    }

    /// A next action without a day waits for the day of a discussion.
    pub(super) fn unknown_day(&self) -> String {
        self.speaker.gap_text("field-next-action-date")
    }

    fn owner(&mut self) -> String {
        let own = self.raw(Field::Manager);
        let manager = self.manager.trim();
        match own {
            Some(own) => own,
            None if manager.is_empty() => self.speaker.gap(Field::Manager),
            None => manager.to_owned(),
        }
    }

    pub(super) fn raw(&self, field: Field) -> Option<String> {
        Facts::current(self.speaker.case, self.assessed.scope).canonical(field)
    }

    fn fact(&mut self, field: Field) -> String {
        self.raw(field).unwrap_or_else(|| self.speaker.gap(field))
    }

    pub(super) fn label(&self, field: Field) -> String {
        self.text(&field.label_key())
    }

    pub(super) fn text(&self, key: &str) -> String {
        self.speaker.catalogue.text(key)
    }

    pub(super) fn worded(&self, key: &str, name: &'static str, value: impl Into<String>) -> String {
        self.speaker
            .catalogue
            .text_with(key, &Arguments::new().text(name, value))
    }
}
