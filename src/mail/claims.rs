//! What an e-mail says was done, and what of it was not. Gates keep the case in order; an e-mail can be
//! written at any time, so it is asked here once more.

use crate::engagement::{Assessment, Blocker, Case, Facts, Milestone, ScopeAssessment};
use crate::locale::{Arguments, Catalogue};
use crate::playbook::Field;

/// That enablement is complete: the users who are missing, or the fact by which it can't be judged.
pub(super) fn enablement(facts: &Facts<'_>) -> Option<Blocker> {
    let scope = facts.scope();
    match Milestone::of(facts) {
        Milestone::Reached { .. } => None,
        Milestone::Missing { missing, .. } => Some(Blocker::Milestone {
            scope,
            missing: Some(missing),
        }),
        Milestone::Unknown => unanswered(facts, Field::Seats),
    }
}

fn unanswered(facts: &Facts<'_>, field: Field) -> Option<Blocker> {
    let scope = facts.scope().of(field);
    let is_known = facts.value(field).is_some();
    (!is_known).then_some(Blocker::Unanswered { scope, field })
}

/// What the e-mail to the customer says of the discussion, and was not so.
#[derive(Debug, Default)]
pub(super) struct Discussion {
    /// That it was held: its day is still to come.
    pub(super) held: Vec<Blocker>,
    /// What is done in every discussion.
    pub(super) always: Vec<Blocker>,
    /// What is done by the customer's answer.
    pub(super) by_answer: Vec<Blocker>,
}

impl Discussion {
    /// What was not done of the step that the discussion is in.
    pub(super) fn undone(scope: &ScopeAssessment) -> Self {
        let lacking = |is_by_answer: bool| {
            let items = scope.in_the_discussion();
            let items = items.filter(move |item| item.reasons.is_empty() != is_by_answer);
            items.flat_map(|item| item.missing.iter().copied())
        };
        let whole = scope.discussion_step().iter();
        let whole = whole.flat_map(|item| item.missing.iter().chain(&item.blockers));
        let is_day = |blocker: &&Blocker| matches!(blocker, Blocker::NotHappened { field, .. } if *field == Field::DiscussionDate);
        Self {
            held: whole
                .copied()
                .find(|blocker| is_day(&blocker))
                .into_iter()
                .collect(),
            always: lacking(false).collect(),
            by_answer: lacking(true).collect(),
        }
    }
}

/// That no service is open any more.
pub(super) fn no_open_service(assessment: &Assessment) -> Vec<Blocker> {
    if assessment.rounds.is_empty() {
        return vec![Blocker::NoService];
    }
    let open = assessment.open_rounds();
    open.map(|round| Blocker::OpenRound { round }).collect()
}

/// What is missing, in the words of the e-mail's language; none for what no e-mail claims.
pub(super) fn wording(blocker: &Blocker, case: &Case, catalogue: &Catalogue) -> Option<String> {
    let about = |key: &str, arguments: Arguments| Some(catalogue.text_with(key, &arguments));
    match *blocker {
        Blocker::NotTicked { item, .. } | Blocker::Unsettled { item, .. } => {
            Some(catalogue.text(&format!("item-{}", item.0)))
        }
        Blocker::Milestone {
            missing: Some(missing),
            ..
        } => about(
            "blocker-milestone",
            Arguments::new().number("missing", missing),
        ),
        Blocker::NotHappened { scope, field } => {
            let day = Facts::current(case, scope).day(field)?;
            let label = catalogue.text(&field.label_key());
            let arguments = Arguments::new().text("field", label);
            let arguments = arguments.text("date", catalogue.date(day));
            about("blocker-in-the-future", arguments)
        }
        Blocker::NoService => Some(catalogue.text("blocker-no-service")),
        Blocker::OpenRound { round } => {
            let named = case.service_name(round);
            let named = named.unwrap_or_else(|| catalogue.text("round-unnamed"));
            about(
                "blocker-open-round",
                Arguments::new().text("service", named),
            )
        }
        _ => None,
    }
}
