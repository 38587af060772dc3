//! A case goes from nothing to closed by commands alone, one next thing after another.

use std::collections::BTreeSet;

use chrono::NaiveDate;
use closeout::document::{Document, Moment, ReplicaId};
use closeout::engagement::assessment::{Next, TaskRef, TaskState, next};
use closeout::engagement::command::*;
use closeout::engagement::{Case, Scope, Standing, assess};
use closeout::playbook::{Field, ItemId, Service, TaskKind};

#[test]
fn the_next_thing_leads_to_the_end() {
    let today: NaiveDate = "2026-11-27".parse().unwrap();
    let mut document = Document::default();
    let settings = Document::default();
    let replica = ReplicaId(7);
    document.commit(begin::sample(), replica, Moment(0));
    let mut at = Scope::Case;
    let mut way = Vec::new();
    let run = |document: &mut Document, command: &dyn Command| {
        let case = Case::read(document, &settings);
        let assessment = assess(&case, today);
        let situation = Situation {
            document,
            case: &case,
            assessment: &assessment,
            replica,
            today,
        };
        let transaction = command.plan(&situation).expect("not refused");
        document.commit(transaction, replica, Moment(way_len()));
    };
    fn way_len() -> i64 {
        1
    }
    for _ in 0..40 {
        let case = Case::read(&document, &settings);
        let assessment = assess(&case, today);
        let next = next(&case, &assessment, at, &BTreeSet::new());
        let task = match next {
            Next::Task(task) => task,
            Next::Close => {
                run(&mut document, &Stand(Standing::Closed { since: today }));
                way.push("close");
                continue;
            }
            Next::Closed => break,
            other => panic!("{other:?} after {way:?}"),
        };
        way.push(task.id.0);
        at = task.scope;
        fill(&mut document, &run, task, &assessment);
    }
    assert_eq!(
        way.join(" "),
        "K-I1 P-I2 mail:account-team C-A1 mail:customer C-A4 note:technical-enablement \
         note:engagement-management C-A6 mail:assignment note:engagement-management wait C-A8 N-1 close"
    );
    println!(
        "{} units\n{}",
        document.encode().encode_utf16().count(),
        document.encode()
    );

    fn fill(
        document: &mut Document,
        run: &dyn Fn(&mut Document, &dyn Command),
        task: TaskRef,
        assessment: &closeout::engagement::Assessment,
    ) {
        let state = |document: &mut Document, field: Field, text: &str| {
            let text = text.to_owned();
            run(
                document,
                &State {
                    scope: task.scope,
                    field,
                    text,
                },
            );
        };
        let tick = |document: &mut Document, item: ItemId| {
            run(
                document,
                &Tick {
                    scope: task.scope,
                    item,
                    is_done: true,
                },
            );
        };
        let assessed = assessment.task(task).unwrap();
        assert_eq!(assessed.state, TaskState::Open);
        match assessed.task.kind {
            TaskKind::Mail(mail) => state(document, mail.sent(), "2026-11-27"),
            TaskKind::Note(note) => run(
                document,
                &PasteNote {
                    scope: task.scope,
                    note,
                    day: "2026-11-27".parse().unwrap(),
                },
            ),
            TaskKind::Wait => state(document, Field::QueueConfirmed, "yes"),
            _ => {
                for (field, text) in [
                    (Field::ActiveUsers, "70"),
                    (Field::LynxDate, "2026-11-18"),
                    (Field::DiscussionDate, "2026-11-26"),
                    (Field::ReadyForMore, "no"),
                    (Field::CustomerStatus, "All mailboxes are migrated."),
                    (
                        Field::DiscussionNextSteps,
                        "The help desk takes over daily questions.",
                    ),
                ] {
                    if task.scope != Scope::HandOff {
                        state(document, field, text);
                    }
                }
                let items = assessed.task.items.iter();
                for item in items.filter(|i| {
                    assessment
                        .scope(task.scope)
                        .unwrap()
                        .item(**i)
                        .unwrap()
                        .item
                        .is_ticked_by_hand()
                }) {
                    if assessment
                        .scope(task.scope)
                        .unwrap()
                        .item(*item)
                        .unwrap()
                        .state
                        .name()
                        == "open"
                    {
                        tick(document, *item);
                    }
                }
            }
        }
        let _ = Service::ALL;
    }
}
