//! What is wrong across notes and e-mails together, before anything is copied.

use chrono::NaiveDate;

use crate::engagement::{Assessment, Blocker, Case, Facts, RoundState, Scope, Standing, Subject};
use crate::mail::{Mail, MailGap};
use crate::notes::{Draft, Gap, PortalField, edited_text, next_action_excess};
use crate::playbook::{EditedText, Field, ItemId, Region};

use super::numbers::numbers;

/// One thing to look at before copying. A view words it and links to where it can be mended.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Finding {
    /// A text has a gap.
    Gap(Gap),
    /// An e-mail says that something was done, or is so, and it is not.
    Undone(Blocker),
    /// The settings lack the address of something the playbook names without a link.
    LinkUnknown(&'static str),
    /// The settings lack the Assignment team's address.
    AssignmentAddressUnknown,
    /// A day lies in the future although it says that something was done.
    InTheFuture {
        /// Where the day stands.
        scope: Scope,
        /// The day.
        field: Field,
    },
    /// A day lies before the one it must follow.
    BeforeItsTime {
        /// Where the day stands.
        scope: Scope,
        /// The day.
        field: Field,
        /// The day it must not precede.
        follows: Field,
    },
    /// A text names a queue that is not the region's.
    OtherQueue {
        /// Whose text.
        scope: Scope,
        /// Which.
        text: EditedText,
        /// The queue it names.
        queue: &'static str,
    },
    /// An edited text lacks a name or number that the page's own text has.
    Differs {
        /// Whose text.
        scope: Scope,
        /// Which.
        text: EditedText,
        /// What it lacks.
        word: String,
    },
    /// An edited text has a number that the page's own text lacks.
    Adds {
        /// Whose text.
        scope: Scope,
        /// Which.
        text: EditedText,
        /// The number.
        number: String,
    },
    /// Nothing documents an output yet, although the engagement is being handed off.
    Undocumented {
        /// Whose note.
        scope: Scope,
        /// The item.
        item: ItemId,
    },
    /// The next action is longer than the portal takes.
    NextActionTooLong {
        /// Whose note.
        scope: Scope,
        /// Which next action.
        text: EditedText,
        /// UTF-16 code units to cut.
        excess: usize,
    },
}

/// The days of a round, each not before the one in front of it.
const ORDER: [Field; 4] = [
    Field::LynxDate,
    Field::AccountTeamMailSent,
    Field::DiscussionDate,
    Field::CustomerMailSent,
];

/// A text that is about to leave the page, as the page words it and as it is.
#[derive(Debug, Clone, Copy)]
pub struct Outgoing<'text> {
    /// Whose text.
    pub scope: Scope,
    /// Which.
    pub which: EditedText,
    /// What the page itself would say.
    pub own: &'text str,
    /// What leaves the page, edited or not.
    pub text: &'text str,
}

/// What is wrong with the days of the case.
fn day_findings(case: &Case, scope: Scope, today: NaiveDate) -> Vec<Finding> {
    let facts = Facts::current(case, scope);
    let fields: &[Field] = match scope {
        Scope::HandOff => &[Field::AssignmentMailSent],
        _ => &ORDER,
    };
    let known: Vec<(Field, NaiveDate)> = fields
        .iter()
        .filter_map(|field| Some((*field, facts.day(*field)?)))
        .collect();
    // A discussion may be planned; the other days say that something was done.
    let is_done = |field: &Field| *field != Field::DiscussionDate;
    let future = known
        .iter()
        .filter(|(field, day)| is_done(field) && *day > today)
        .map(|(field, _)| Finding::InTheFuture {
            scope,
            field: *field,
        });
    let order = known.windows(2).filter_map(|pair| match pair {
        [(follows, earlier), (field, day)] if day < earlier => Some(Finding::BeforeItsTime {
            scope,
            field: *field,
            follows: *follows,
        }),
        _ => None,
    });
    future.chain(order).collect()
}

/// What is wrong with a note beside its days: gaps, and a next action the portal refuses.
fn note_findings(draft: &Draft, next_action: &str) -> Vec<Finding> {
    let gaps = draft.gaps.iter().copied().map(Finding::Gap);
    let excess = next_action_excess(next_action);
    let scope = draft.scope;
    let too_long = edited_text(draft.note, PortalField::NextAction)
        .filter(|_| excess > 0)
        .map(|text| Finding::NextActionTooLong {
            scope,
            text,
            excess,
        });
    gaps.chain(too_long).collect()
}

fn mail_findings(mail: &Mail) -> Vec<Finding> {
    let finding = |gap: &MailGap| match *gap {
        MailGap::Field { scope, field } => Finding::Gap(Gap::Field { scope, field }),
        MailGap::Undone(blocker) => Finding::Undone(blocker),
        MailGap::Link(id) => Finding::LinkUnknown(id),
        MailGap::AssignmentAddress => Finding::AssignmentAddressUnknown,
    };
    mail.gaps.iter().map(finding).collect()
}

/// What is wrong with a text that a person may have edited: another queue than the region's, a name or
/// number that the page's own text has and the edited one lacks, or a number that only the edited one has.
fn text_findings(case: &Case, outgoing: Outgoing<'_>) -> Vec<Finding> {
    let Outgoing {
        scope,
        which,
        own,
        text,
    } = outgoing;
    let own_queue = case.region().map(Region::queue);
    let other_queues = Region::ALL
        .into_iter()
        .map(Region::queue)
        .filter(|queue| text.contains(queue) && Some(*queue) != own_queue);
    let names = [case.tenant(), service_name(case, scope)]
        .into_iter()
        .flatten();
    let lost_names =
        names.filter(|name| own.contains(name.as_str()) && !text.contains(name.as_str()));
    let (own_numbers, numbers) = (numbers(own), numbers(text));
    let lost_numbers = own_numbers.only_here(&numbers);
    let mut findings: Vec<Finding> = other_queues
        .map(|queue| Finding::OtherQueue {
            scope,
            text: which,
            queue,
        })
        .collect();
    let lost = lost_names.chain(lost_numbers);
    findings.extend(lost.map(|word| Finding::Differs {
        scope,
        text: which,
        word,
    }));
    let added = numbers.only_here(&own_numbers);
    findings.extend(added.map(|number| Finding::Adds {
        scope,
        text: which,
        number,
    }));
    crate::sorted::sort(&mut findings);
    findings.dedup();
    findings
}

/// Outputs that no note documents and none is about to, once the case is being handed off. A dropped
/// round documents nothing.
fn undocumented(assessment: &Assessment) -> Vec<Finding> {
    if assessment.open_rounds().next().is_some() {
        return Vec::new();
    }
    let is_dropped = |scope: Scope| match scope {
        Scope::Round(round) => assessment.round_state(round) == Some(RoundState::Dropped),
        _ => false,
    };
    let scopes = assessment.scopes().filter(|scope| !is_dropped(scope.scope));
    let missing = scopes
        .flat_map(|scope| &scope.statements)
        .filter(|statement| statement.standing == Standing::NotSettled);
    missing
        .filter_map(|statement| match statement.statement.subject {
            Subject::Item(item) => Some(Finding::Undocumented {
                scope: statement.statement.scope,
                item,
            }),
            Subject::Waiver(_) => None,
        })
        .collect()
}

fn service_name(case: &Case, scope: Scope) -> Option<String> {
    match scope {
        Scope::Round(round) => case.service_name(round),
        _ => None,
    }
}

/// All texts of a case that are about to leave the page.
#[derive(Debug, Clone, Default)]
pub struct Texts<'text> {
    /// The notes, each with its next action as it is.
    pub notes: Vec<(Draft, String)>,
    /// The e-mails.
    pub mails: Vec<Mail>,
    /// Every text that a person may have edited, subjects and next actions included.
    pub outgoing: Vec<Outgoing<'text>>,
}

/// What is wrong across the texts of a case, each thing once.
pub fn findings(
    case: &Case,
    assessment: &Assessment,
    today: NaiveDate,
    texts: &Texts<'_>,
) -> Vec<Finding> {
    let scopes = assessment.scopes().map(|scope| scope.scope);
    let mut findings: Vec<Finding> = scopes
        .flat_map(|scope| day_findings(case, scope, today))
        .collect();
    findings.extend(
        texts
            .notes
            .iter()
            .flat_map(|(draft, action)| note_findings(draft, action)),
    );
    findings.extend(texts.mails.iter().flat_map(mail_findings));
    findings.extend(
        texts
            .outgoing
            .iter()
            .flat_map(|text| text_findings(case, *text)),
    );
    findings.extend(undocumented(assessment));
    crate::sorted::sort(&mut findings);
    findings.dedup();
    findings
}
