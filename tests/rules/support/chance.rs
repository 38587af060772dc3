//! Changes by chance, for properties.

use super::*;

/// Something that may happen to a case, by two throws of a die; there are few values, so that
/// several writers often meet.
pub fn chance_change(case: &Case, a: u8, b: u8) -> Change {
    let rounds: Vec<_> = case.rounds().collect();
    let round = rounds.get(usize::from(b) % rounds.len().max(1)).copied();
    let scope = round.map_or(Scope::HandOff, Scope::Round);
    let reason = || format!("reason {}", b % 3);
    let items: Vec<_> = case.playbook().items().map(|item| item.id).collect();
    let item = items[usize::from(b) % items.len()];
    match (a % 14, round) {
        (0..=4, _) => {
            let fields = [
                Field::Seats,
                Field::Region,
                Field::AccountTeamKnown,
                Field::ActiveUsers,
                Field::DiscussionDate,
                Field::AssignmentMailSent,
            ];
            let texts = ["", "yes", "no", "995", "120", "emea", "2026-11-10"];
            let field = fields[usize::from(b) % fields.len()];
            let text = texts[usize::from(b / 8) % texts.len()].to_owned();
            Change::Answered {
                slot: Slot::field(scope, field),
                text,
            }
        }
        (5, _) => Change::ServiceAdded {
            service: ["EXO", "TEAMS"][usize::from(b % 2)].to_owned(),
        },
        (6, Some(round)) => Change::ServiceDropped {
            round,
            reason: reason(),
        },
        (7, Some(round)) => Change::ServiceResumed { round },
        (8, _) => Change::Unticked { scope, item },
        (9, _) => {
            let step = case.playbook().steps[usize::from(b) % 3].id;
            Change::GateWaived {
                scope,
                gate: GateId::Step(step),
                reason: reason(),
            }
        }
        (10, _) => {
            let assessment = assess(case, day(TODAY));
            let found = assessment.scope(scope).expect("the scope exists");
            let statements = found
                .statements
                .iter()
                .map(|it| it.statement.clone())
                .collect();
            let note = NoteKind::ALL[usize::from(b % 2)];
            if b.is_multiple_of(3) {
                let text = format!("text {}", b % 4);
                let copied = Copied { statements, text };
                return Change::Copied {
                    scope,
                    note,
                    copied,
                };
            }
            Change::Pasted(Pasted {
                scope,
                note,
                statements,
                day: day(TODAY),
                text: None,
            })
        }
        (11, _) => match case.record().keys().nth(usize::from(b % 4)) {
            Some(entry) => Change::EntryVoided { entry: *entry },
            None => Change::Deleted,
        },
        (12, _) => Change::Paused { reason: reason() },
        (13, _) if b.is_multiple_of(2) => Change::EarlierNoteRead(EarlierNote {
            tenant: None,
            service: (!b.is_multiple_of(3)).then_some(Service::ExchangeOnline),
            service_name: None,
            note: NoteKind::ALL[usize::from(b / 8 % 2)],
            statements: vec![(item, Some([(Field::Seats, "120".to_owned())].into()))],
            waivers: vec![EarlierWaiver {
                gate: GateId::Step(case.playbook().steps[usize::from(b / 4 % 2)].id),
                reason: b.is_multiple_of(4).then(reason),
                waited_for: vec![WaitedFor::Item(item), WaitedFor::Service(Service::ALL[0])],
            }],
            day: day(TODAY),
        }),
        (13, _) => Change::Reopened,
        _ => Change::Ticked { scope, item },
    }
}
