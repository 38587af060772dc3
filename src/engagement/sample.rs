//! A case to look at: Contoso in the middle of its first round.

use chrono::{Days, NaiveDate};

use super::answer::Value;
use super::{Case, CaseId, Change, RoundId, Scope, Slot, Stamp};
use crate::playbook::{Field, ItemId};

/// The sentences of the sample, in the page's language.
#[derive(Debug, Clone, Default)]
pub struct SampleText {
    /// Concerns of the customer.
    pub concerns: String,
    /// Next steps after the discussion.
    pub next_steps: String,
}

/// A case with two services, the first of them ready for its discussion. Days count back from the
/// stamp's.
pub fn sample_case(id: CaseId, stamp: Stamp, text: &SampleText) -> Case {
    let mut case = Case::new(id);
    let ago = |days| written(stamp.today.checked_sub_days(Days::new(days)));
    let facts = [
        (Field::Tenant, "Contoso".to_owned()),
        (
            Field::TenantId,
            "0a1b2c3d-0000-4000-8000-00000c047050".to_owned(),
        ),
        (Field::Region, "emea".to_owned()),
        (Field::Seats, "995".to_owned()),
        (Field::AccountTeamKnown, "yes".to_owned()),
        (Field::AccountManaged, "yes".to_owned()),
        (
            Field::AccountTeamContacts,
            "Megan Bowen <megan.bowen@contoso.com>".to_owned(),
        ),
        (
            Field::CustomerContacts,
            "Alex Wilber <alex.wilber@contoso.com>".to_owned(),
        ),
    ];
    for (field, text) in facts {
        happen(
            &mut case,
            Change::Answered {
                slot: Slot::field(Scope::Case, field),
                text,
            },
            stamp,
        );
    }
    let exchange = add_service(&mut case, "EXO", stamp);
    add_service(&mut case, "TEAMS", stamp);
    let answers = [
        (Field::ActiveUsers, "112".to_owned()),
        (Field::LynxDate, ago(6)),
        (Field::AccountTeamMailSent, ago(2)),
        (Field::Concerns, text.concerns.clone()),
        (Field::DiscussionNextSteps, text.next_steps.clone()),
    ];
    for (field, text) in answers {
        happen(
            &mut case,
            Change::Answered {
                slot: Slot::field(exchange, field),
                text,
            },
            stamp,
        );
    }
    for item in ["K-I1", "K-I2", "K-I3", "P-I1", "P-I3"] {
        happen(
            &mut case,
            Change::Ticked {
                scope: exchange,
                item: ItemId(item),
            },
            stamp,
        );
    }
    case
}

fn add_service(case: &mut Case, service: &str, stamp: Stamp) -> Scope {
    let round = RoundId(case.next_change(stamp.writer));
    happen(
        case,
        Change::ServiceAdded {
            service: service.to_owned(),
        },
        stamp,
    );
    Scope::Round(round)
}

/// The sample keeps to the rules; a test says so. A refused change would only leave it poorer.
fn happen(case: &mut Case, change: Change, stamp: Stamp) {
    let _undo = case.apply(change, stamp);
}

fn written(day: Option<NaiveDate>) -> String {
    day.map(|day| Value::Day(day).canonical())
        .unwrap_or_default()
}
