//! What saving one case costs with 10 and with 600 cases stored, and how many finished cases fit: `make
//! bench`. Fails when saving becomes dearer with the number of cases, or when fewer fit than promised.
#![allow(
    clippy::expect_used,
    clippy::panic,
    clippy::print_stdout,
    clippy::unwrap_used,
    reason = "it prints, and stops at once"
)]

#[path = "../tests/support/case.rs"]
mod case;
#[path = "../tests/support/mod.rs"]
mod support;

use std::time::{Duration, Instant};

use closeout::document::Document;
use closeout::storage::room::ROOM;
use closeout::storage::{DocumentId, Key};
use support::{Memory, at, keys, name, open, units};

/// How much dearer a save may be with sixty times the cases.
const DEAREST: f64 = 2.0;

/// How many finished cases must fit.
const CASES: usize = 600;

/// How many of them are saved, over and over: the first save of a case takes longer than the next, however many are
/// stored.
const SAVED: usize = 10;

/// How many saves are timed for one figure.
const SAVES: usize = 300;

fn main() {
    let mut finished = case::contoso_exo();
    finished.follow();
    let case = finished.document;
    let size = units(&as_stored(&case));
    let fit = usize::try_from(ROOM).expect("it fits") / size;
    println!("a finished case takes {size} UTF-16 units: {fit} fit into 5 MiB");
    assert!(fit >= CASES, "fewer than {CASES} fit");
    let (few, _) = times(&case, SAVED);
    let (many, reading) = times(&case, CASES);
    let ratio = many.as_secs_f64() / few.as_secs_f64();
    println!(
        "a change and its save: {few:?} with {SAVED} cases, {many:?} with {CASES}, ratio {ratio:.2}"
    );
    println!("opening {CASES} cases: {reading:?}");
    assert!(ratio < DEAREST, "saving one case depends on how many there are");
}

/// With ids of replicas and moments as long as they are in the page, and its key.
fn as_stored(case: &Document) -> String {
    let text = case.encode();
    let (count, digits) = (text.matches(",0,").count(), 8);
    let replica = "f".repeat(11);
    format!("{}{text}{replica}{}", keys().text(&Key::Case(id(0))), "9".repeat(count * digits))
}

/// The time of a save, the one in the middle of many, so that what else the machine does counts
/// little; and of opening all.
fn times(case: &Document, cases: usize) -> (Duration, Duration) {
    let memory = Memory::default();
    for number in 0..cases {
        memory.plant(&Key::Case(id(number)), &case.encode());
    }
    let begun = Instant::now();
    let mut store = open(&memory);
    let reading = begun.elapsed();
    let mut times: Vec<Duration> = (0..SAVES)
        .map(|number| {
            let id = id(number % SAVED);
            let begun = Instant::now();
            store.commit(&id, name(&format!("Contoso {number}")), at(1)).expect("it takes changes");
            begun.elapsed()
        })
        .collect();
    times.sort();
    (times[SAVES / 2], reading)
}

fn id(number: usize) -> DocumentId {
    DocumentId::of_number(number as u64)
}
