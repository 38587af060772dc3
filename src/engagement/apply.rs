//! The one way a case changes: a checked change is carried out under one id and logged.

use crate::sorted::Map;

use super::answer::canonical_text;
use super::assessment::{Assessment, RoundState, assess};
use super::case::{Case, Finish};
use super::change::{Change, Edit, Refusal};
use super::facts::is_frozen;
use super::history::{self, Event};
use super::record::{Entry, Pasted};
use super::undo::Undo;
use super::writing::Writing;
use super::{Facts, RoundId, Scope, Slot, SlotSubject, Stamp};
use crate::playbook::{Confirmation, EditedText, Field, ItemId, Kind, Region, Requirement};

impl Case {
    /// Lets something happen to the case; gives the way back.
    ///
    /// # Errors
    /// A [`Refusal`] where the rules forbid it; the case is as it was.
    pub fn apply(&mut self, change: Change, stamp: Stamp) -> Result<Undo, Refusal> {
        let assessment = assess(self, stamp.today);
        self.check(&change, &assessment, stamp)?;
        let id = self.next_change(stamp.writer);
        // Whoever opens a round again means to change it, so it is left open for that.
        let reopened = match &change {
            Change::RoundReopened { round } => Some(*round),
            _ => None,
        };
        let mut writing = Writing {
            case: self,
            id,
            stamp,
            undo: Undo::of(None),
        };
        let event = writing.carry_out(change, &assessment);
        writing.undo.event = Some(event.clone());
        writing.log(event);
        writing.finish_complete_rounds(reopened);
        Ok(writing.undo)
    }
}

impl Writing<'_> {
    fn carry_out(&mut self, change: Change, assessment: &Assessment) -> Event {
        match change {
            Change::Answered { slot, text } => self.answer(slot, &text, None),
            Change::Typed { slot, text, over } => self.answer(slot, &text, Some(&over)),
            Change::Edited {
                scope,
                text,
                edit,
                over,
            } => self.edit(scope, text, edit, over.as_deref()),
            Change::Ticked { scope, item } => {
                let value = self.value_of_tick(item, assessment);
                self.write(Slot::item(scope, item), value);
                Event::Ticked { scope, item }
            }
            Change::Unticked { scope, item } => {
                self.write(Slot::item(scope, item), String::new());
                if let Scope::Round(round) = scope {
                    self.reopen(round);
                }
                Event::Unticked { scope, item }
            }
            Change::ServiceAdded { service } => {
                let scope = Scope::Round(RoundId(self.id));
                self.write(Slot::field(scope, Field::Service), service.clone());
                Event::ServiceAdded { service }
            }
            Change::ServiceDropped { round, reason } => {
                let scope = Scope::Round(round);
                self.write(Slot::field(scope, Field::DropReason), reason.clone());
                Event::ServiceDropped {
                    scope,
                    reason: history::shortened(&reason),
                }
            }
            Change::ServiceResumed { round } => {
                let scope = Scope::Round(round);
                self.write(Slot::field(scope, Field::DropReason), String::new());
                Event::ServiceResumed { scope }
            }
            Change::RoundReopened { round } => {
                self.reopen(round);
                Event::RoundReopened {
                    scope: Scope::Round(round),
                }
            }
            Change::GateWaived {
                scope,
                gate,
                reason,
            } => self.waive(scope, gate, reason.trim(), assessment),
            Change::WaiverChosen {
                scope,
                gate,
                reason,
            } => self.choose_waiver(scope, gate, reason.as_deref()),
            Change::WaiverWithdrawn { scope, gate } => self.withdraw_waiver(scope, gate),
            Change::Copied {
                scope,
                note,
                copied,
            } => self.copy(scope, note, copied),
            Change::Pasted(pasted) => self.paste(pasted),
            Change::EarlierNoteRead(note) => self.read_earlier_note(note),
            Change::EntryVoided { entry } => {
                self.case.record.insert(self.id, Entry::Voided { entry });
                Event::EntryVoided
            }
            Change::EntryDayCorrected { entry, day } => {
                self.case
                    .record
                    .insert(self.id, Entry::DayCorrected { entry, day });
                Event::EntryDayCorrected
            }
            Change::Paused { reason } => {
                self.stand("paused", &reason);
                Event::Paused {
                    reason: history::shortened(&reason),
                }
            }
            Change::Withdrawn { reason } => {
                self.stand("withdrawn", &reason);
                Event::Withdrawn {
                    reason: history::shortened(&reason),
                }
            }
            Change::Closed => {
                self.stand("closed", "");
                Event::Closed
            }
            Change::Reopened => {
                self.stand("", "");
                Event::Reopened
            }
            Change::Deleted => {
                let today = self.stamp.today.to_string();
                self.write(Slot::field(Scope::Case, Field::Deleted), today);
                Event::Deleted
            }
            Change::Restored => {
                self.write(Slot::field(Scope::Case, Field::Deleted), String::new());
                Event::Restored
            }
        }
    }

    pub(super) fn answer(&mut self, slot: Slot, text: &str, over: Option<&str>) -> Event {
        let text = canonical_text(slot.subject, text);
        self.write_over(slot, text.clone(), over);
        match slot.subject {
            SlotSubject::Field(Field::AssignmentMailSent) => self.bind_assignment_mail(),
            SlotSubject::Field(Field::Region) if !self.is_assignment_mail_bound() => {
                self.bind_assignment_mail();
            }
            _ => {}
        }
        Event::Answered {
            slot,
            text: history::shortened(&text),
        }
    }

    /// The e-mail to the Assignment team asks for one queue; a later change of the region makes it
    /// another request. Where the region is stated after the day, it is the one that was asked for.
    fn bind_assignment_mail(&mut self) {
        let slot = |field| Slot::field(Scope::HandOff, field);
        let is_sent = !self.case.text(slot(Field::AssignmentMailSent)).is_empty();
        let region = self.case.region().filter(|_| is_sent);
        let name = region.map_or("", Region::name).to_owned();
        self.write(slot(Field::AssignmentMailRegion), name);
    }

    fn is_assignment_mail_bound(&self) -> bool {
        let slot = |field| Slot::field(Scope::HandOff, field);
        self.case.text(slot(Field::AssignmentMailSent)).is_empty()
            || !self.case.text(slot(Field::AssignmentMailRegion)).is_empty()
    }

    fn edit(
        &mut self,
        scope: Scope,
        text: EditedText,
        edit: Option<Edit>,
        over: Option<&str>,
    ) -> Event {
        let Edit {
            replaced,
            text: edited,
        } = edit.unwrap_or_default();
        let slot = Slot::field(scope, Field::Edited(text));
        let short = history::shortened(&edited);
        self.write(Slot::field(scope, Field::Replaced(text)), replaced);
        self.write_over(slot, edited, over);
        Event::Answered { slot, text: short }
    }

    /// A tick says yes; where it confirms a value that the page worked out, it holds that value.
    fn value_of_tick(&self, item: ItemId, assessment: &Assessment) -> String {
        let item = self.case.playbook().item(item.0);
        let confirms = item.is_some_and(|item| {
            let next_action_date = Confirmation::NextActionDate;
            item.settled_by
                .iter()
                .any(|r| matches!(r, Requirement::Confirmed(c) if *c == next_action_date))
        });
        match assessment.next_action_date {
            Some(day) if confirms => day.to_string(),
            _ => "yes".to_owned(),
        }
    }

    fn paste(&mut self, pasted: Pasted) -> Event {
        let (scope, note) = (pasted.scope, pasted.note);
        let was_there_before = pasted.text.is_none();
        if !was_there_before {
            self.forget_copied(scope, note);
        }
        self.case.record.insert(self.id, Entry::Pasted(pasted));
        if was_there_before {
            Event::FoundInFtop { scope, note }
        } else {
            Event::Pasted { scope, note }
        }
    }

    fn stand(&mut self, standing: &str, reason: &str) {
        self.write(
            Slot::field(Scope::Case, Field::Standing),
            standing.to_owned(),
        );
        self.write(
            Slot::field(Scope::Case, Field::StandingReason),
            reason.trim().to_owned(),
        );
    }

    /// A round is finished by the change that settles the last thing in it.
    fn finish_complete_rounds(&mut self, reopened: Option<RoundId>) {
        let assessment = assess(self.case, self.stamp.today);
        for (round, state, assessed) in assessment.rounds {
            let is_unfinished = state != RoundState::Dropped && self.case.finish(round).is_none();
            let scope = Scope::Round(round);
            if is_unfinished && assessed.is_complete() && reopened != Some(round) {
                self.id = self.case.next_change(self.stamp.writer);
                let finish = Finish {
                    day: self.stamp.today,
                    facts: frozen_facts(self.case, scope),
                };
                self.write_finish(round, Some(finish));
                self.log(Event::RoundFinished { scope });
            }
        }
    }
}

/// The facts that a finished round is judged by from now on. Of free text only the beginning is
/// kept: it proves that there was an answer, and notes take the text of now.
fn frozen_facts(case: &Case, scope: Scope) -> Map<Field, String> {
    let facts = Facts::current(case, scope);
    Field::ALL
        .into_iter()
        .filter(|field| is_frozen(*field))
        .filter_map(|field| {
            let text = facts.canonical(field)?;
            let is_free_text = matches!(field.kind(), Kind::Line | Kind::Text);
            Some((
                field,
                if is_free_text {
                    history::shortened(&text)
                } else {
                    text
                },
            ))
        })
        .collect()
}
