//! What comes next for the customer, which every note names with its day and its owner. It follows
//! from what the note says.

use chrono::NaiveDate;

use crate::engagement::assessment::Missing;
use crate::engagement::{Round, Scope};
use crate::playbook::Field;

use super::draft::Line;
use super::words::Writer;

/// The day of the next action, or what it lacks to be known; neither where nothing is planned.
pub(super) type ActionDay = Option<Result<NaiveDate, Missing>>;

impl<'a> Writer<'a> {
    /// The next action as this scope sees it: help with an RFA, then this round's discussion, that of
    /// the next open service, or the next look at the tenant.
    pub(super) fn next_action(self) -> (Line, ActionDay) {
        let (then, day) = match self.next_discussion() {
            Some(round) => {
                let day = self.case.day(Scope::Round(round.id), Field::DiscussionPlanned);
                let sentence = self.sentence().text("service", &round.name);
                (sentence.say("next-action-discussion"), day.map(Ok))
            }
            None => self.look_again(),
        };
        match self.about_new(&self.wanted()) {
            Some(help) => (help.say("next-action-rfa").and(then), day),
            None => (then, day),
        }
    }

    fn look_again(self) -> (Line, ActionDay) {
        let last = self.case.kept_rounds().last();
        let (sentence, day) = match (self.assessment.next_action_date, last) {
            (Some(day), _) => (self.sentence().day("day", day), Ok(day)),
            (None, Some(round)) => {
                let gap = Missing::field(Scope::Round(round.id), Field::DiscussionDate);
                (self.sentence().part("day", self.gap(gap)), Err(gap))
            }
            // Every service was dropped without a discussion.
            (None, None) => return (self.sentence().say("next-action-none"), None),
        };
        (sentence.say("next-action-look-again"), Some(day))
    }

    /// The round whose discussion comes next: this one's, then those of the others in order.
    pub(super) fn next_discussion(self) -> Option<&'a Round> {
        let mut next = None;
        for id in self.assessment.open_rounds() {
            let scope = Scope::Round(id);
            let held = self.case.happened(scope, Field::DiscussionDate, self.assessment.today);
            if held.is_none() && (next.is_none() || scope == self.scope) {
                next = Some(id);
            }
        }
        self.case.round(next?)
    }
}
