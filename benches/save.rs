//! What saving one case costs with 10 and with 1,000 cases stored, and how many cases of ordinary size
//! fit: `make bench`. Fails when saving becomes dearer with the number of cases.
#![allow(
    clippy::expect_used,
    clippy::print_stdout,
    reason = "it prints, and stops at once"
)]

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::time::{Duration, Instant};

use chrono::NaiveDate;
use closeout::engagement::{
    Case, CaseId, Change, RoundId, SampleText, Scope, Slot, Stamp, WriterId, sample_case,
};
use closeout::playbook::Field;
use closeout::store::keys::{Key, Keys};
use closeout::store::{Cabinet, ROOM, Shelf, StorageError};

/// How much dearer a save may be with a hundred times the cases.
const DEAREST: f64 = 2.0;

/// How many saves are timed for one figure.
const SAVES: usize = 300;

#[derive(Default)]
struct MemoryShelf(RefCell<BTreeMap<String, String>>);

impl Shelf for MemoryShelf {
    fn get(&self, key: &str) -> Result<Option<String>, StorageError> {
        Ok(self.0.borrow().get(key).cloned())
    }

    fn set(&self, key: &str, text: &str) -> Result<(), StorageError> {
        self.0.borrow_mut().insert(key.to_owned(), text.to_owned());
        Ok(())
    }

    fn remove(&self, key: &str) -> Result<(), StorageError> {
        self.0.borrow_mut().remove(key);
        Ok(())
    }

    fn keys(&self) -> Result<Vec<String>, StorageError> {
        Ok(self.0.borrow().keys().cloned().collect())
    }
}

fn main() {
    let size = units(&ordinary_case(CaseId(u64::MAX)));
    println!(
        "an ordinary case takes {size} UTF-16 units: {} fit into 5 MiB",
        ROOM / size
    );
    let few = time_of_a_save(10);
    let many = time_of_a_save(1_000);
    let ratio = many.as_secs_f64() / few.as_secs_f64();
    println!("a change and its save: {few:?} with 10 cases, {many:?} with 1,000, ratio {ratio:.2}");
    assert!(
        ratio < DEAREST,
        "saving one case has come to depend on how many there are"
    );
}

/// The time in the middle of many, so that what else the machine does counts little.
fn time_of_a_save(cases: u64) -> Duration {
    let mut cabinet = Cabinet::open(
        MemoryShelf::default(),
        Keys::of_path("/closeout/"),
        day(),
        0,
    );
    for id in 0..cases {
        cabinet.add(ordinary_case(CaseId(id)));
    }
    let mut times: Vec<Duration> = (0..SAVES)
        .map(|number| {
            let slot = Slot::field(Scope::Case, Field::Tenant);
            let change = Change::Answered {
                slot,
                text: format!("Contoso {number}"),
            };
            let start = Instant::now();
            let _undo = cabinet.change(CaseId(number as u64 % cases), change, stamp(number));
            let _touched = cabinet.take_touched();
            start.elapsed()
        })
        .collect();
    times.sort();
    times[SAVES / 2]
}

/// Two services of which one is through, with what an FM writes and pastes on the way.
fn ordinary_case(id: CaseId) -> Case {
    let sentence =
        "The pilot group asks for a training before the move; the helpdesk is informed. ";
    let text = SampleText {
        concerns: sentence.repeat(2),
        next_steps: sentence.repeat(3),
    };
    let mut case = sample_case(id, stamp(0), &text);
    let rounds: Vec<RoundId> = case.rounds().collect();
    let mut number = 0;
    for round in rounds {
        let answers = [
            (Field::ActiveUsers, "112".to_owned()),
            (Field::LynxDate, "2026-11-14".to_owned()),
            (Field::AccountTeamMailSent, "2026-11-18".to_owned()),
            (Field::DiscussionDate, "2026-11-19".to_owned()),
            (Field::ReadyForMore, "no".to_owned()),
            (Field::CustomerMailSent, "2026-11-20".to_owned()),
            (Field::CustomerStatus, sentence.repeat(3)),
            (Field::DiscussionNextSteps, sentence.repeat(3)),
        ];
        let scope = Scope::Round(round);
        let mut changes: Vec<Change> = answers
            .map(|(field, text)| Change::Answered {
                slot: Slot::field(scope, field),
                text,
            })
            .into();
        let items = closeout::playbook::ENGAGEMENT_COMPLETION.items();
        changes.extend(items.map(|item| Change::Ticked {
            scope,
            item: item.id,
        }));
        for note in closeout::playbook::NoteKind::ALL {
            changes.push(Change::Pasted(closeout::engagement::Pasted {
                scope,
                note,
                statements: statements(scope),
                day: day(),
                text: Some(sentence.repeat(15)),
            }));
        }
        for change in changes {
            number += 1;
            let _refused_where_blocked = case.apply(change, stamp(number));
        }
    }
    case
}

fn statements(scope: Scope) -> Vec<closeout::engagement::Statement> {
    let items = closeout::playbook::ENGAGEMENT_COMPLETION.items().take(6);
    items
        .map(|item| closeout::engagement::Statement {
            scope,
            subject: closeout::engagement::Subject::Item(item.id),
            asserts: Some([(Field::ActiveUsers, "112".to_owned())].into()),
        })
        .collect()
}

/// What a case takes in storage, its key included.
fn units(case: &Case) -> u64 {
    let key = Keys::of_path("/closeout/").text(&Key::Case(case.id()));
    let text = closeout::store::schema::write(case);
    (key.encode_utf16().count() + text.encode_utf16().count()) as u64
}

fn stamp(number: usize) -> Stamp {
    Stamp {
        writer: WriterId(7),
        at: 1_795_000_000_000 + number as i64,
        today: day(),
    }
}

fn day() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 20).expect("a day")
}
