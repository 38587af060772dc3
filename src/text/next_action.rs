//! What comes next for the customer, which every note names with its day and its owner. It follows
//! from what the note says.

use chrono::NaiveDate;

use crate::engagement::{Case, Round, Scope};
use crate::playbook::Field;

use super::draft::Gap;
use super::words::{Worded, Writer, field_gap};
use super::workloads::Workloads;

/// The longest next action that the portal takes, in UTF-16 code units.
pub const NEXT_ACTION_LIMIT: usize = 500;

/// The next action that follows from a case.
pub(super) struct NextAction {
    pub(super) worded: Worded,
    /// Its day, or what it lacks to be known; neither before the last discussion.
    pub(super) day: Result<Option<NaiveDate>, Gap>,
}

impl<'a> Writer<'a> {
    /// The next action as this scope sees it: help with an RFA, then this round's discussion, that of
    /// the next open service, or the next look at the tenant.
    pub(super) fn next_action(self) -> NextAction {
        let help = self.help_with_rfa();
        let (then, day) = match self.next_discussion() {
            Some(round) => {
                let day = self.case.day(Scope::Round(round.id), Field::DiscussionPlanned);
                let sentence = self.sentence().text("service", &round.name);
                (sentence.say("next-action-discussion"), Ok(day))
            }
            None => self.look_again(),
        };
        let worded = help.into_iter().chain([then]);
        let worded = worded.reduce(Worded::and).unwrap_or_default();
        NextAction { worded, day }
    }

    fn look_again(self) -> (Worded, Result<Option<NaiveDate>, Gap>) {
        let last = self.case.kept_rounds().last().map(|round| Scope::Round(round.id));
        match (self.assessment.next_action_date, last) {
            (Some(day), _) => {
                let sentence = self.sentence().day("day", day);
                (sentence.say("next-action-look-again"), Ok(Some(day)))
            }
            (None, Some(scope)) => {
                let gap = field_gap(scope, Field::DiscussionDate);
                let sentence = self.sentence().part("day", self.gap(gap));
                (sentence.say("next-action-look-again"), Err(gap))
            }
            // Every service was dropped without a discussion.
            (None, None) => (self.sentence().say("next-action-none"), Ok(None)),
        }
    }

    /// The round whose discussion comes next: this one's, then those of the others in order.
    fn next_discussion(self) -> Option<&'a Round> {
        let rounds = || self.case.kept_rounds();
        let own = rounds().filter(|round| Scope::Round(round.id) == self.scope);
        let others = rounds().filter(|round| Scope::Round(round.id) != self.scope);
        own.chain(others).find(|round| self.is_to_come(round))
    }

    /// Whether a round's discussion is still to be held.
    fn is_to_come(self, round: &Round) -> bool {
        let today = self.assessment.today;
        let held = self.case.happened(Scope::Round(round.id), Field::DiscussionDate, today);
        let is_open = self.assessment.open_rounds().any(|open| open == round.id);
        held.is_none() && is_open
    }

    /// Help with an RFA, where a customer who was asked is ready for what is no part of this one.
    fn help_with_rfa(self) -> Option<Worded> {
        let is_asked = |round: &&Round| {
            let scope = Scope::Round(round.id);
            self.scope == scope || self.scope == Scope::HandOff
        };
        let rounds = self.case.kept_rounds().filter(is_asked);
        let ready = rounds.filter(|round| is_ready(self.case, Scope::Round(round.id)));
        let mut new: Vec<String> = Vec::new();
        let mut unknown = None;
        for round in ready {
            let scope = Scope::Round(round.id);
            match self.case.text(scope, Field::NextWorkloads) {
                "" => unknown = Some(field_gap(scope, Field::NextWorkloads)),
                typed => {
                    let found = Workloads::of(typed, self.case, self.words.catalogue).new;
                    new.extend(
                        found.into_iter().filter(|name| !new.contains(name)).collect::<Vec<_>>(),
                    );
                }
            }
        }
        let sentence = self.sentence();
        let sentence = match (new.is_empty(), unknown) {
            (false, _) => sentence.value_text("workloads", &self.list(&new)),
            (true, Some(gap)) => sentence.part("workloads", self.gap(gap)),
            (true, None) => return None,
        };
        Some(sentence.say("next-action-rfa"))
    }
}

/// Whether the customer said to be ready for another workload.
pub(super) fn is_ready(case: &Case, scope: Scope) -> bool {
    case.yes(scope, Field::ReadyForMore) == Some(true)
}
