//! Random work in several copies of a document that are merged now and then.

use closeout::document::{Document, Moment, ReplicaId, Transaction};
use proptest::prelude::*;

pub const REPLICAS: usize = 3;
const NAMES: [&str; 4] = ["case/tenant", "case/seats", "round/EXO/skip/P-I3", "document/deleted"];
const TEXTS: [&str; 5] = ["", "Contoso", "Fabrikam", "{\"a\":[\u{1f600}\\n", "1795000000"];

/// Something that happens in one copy.
#[derive(Debug, Clone)]
pub enum Act {
    Write {
        name: usize,
        text: usize,
    },
    Enter(u8),
    /// Two registers and an entry in one transaction.
    Both {
        name: usize,
        text: usize,
    },
    /// It merges what another copy has.
    Hear(usize),
    /// It takes its last change back, if it still fits.
    Undo,
}

/// An act, and in which copy.
pub type Edit = (usize, Act);

pub fn edits() -> impl Strategy<Value = Vec<Edit>> {
    let name = || 0..NAMES.len();
    let text = || 0..TEXTS.len();
    let act = prop_oneof![
        6 => (name(), text()).prop_map(|(name, text)| Act::Write { name, text }),
        2 => any::<u8>().prop_map(Act::Enter),
        1 => (name(), text()).prop_map(|(name, text)| Act::Both { name, text }),
        4 => (0..REPLICAS).prop_map(Act::Hear),
        2 => Just(Act::Undo),
    ];
    prop::collection::vec((0..REPLICAS, act), 0..24)
}

pub fn transaction(act: &Act) -> Transaction {
    let entry = |kind: u8| {
        [("kind", kind.to_string()), ("of", "EXO \"1.5\"".to_owned())]
            .map(|(name, text)| (name.to_owned(), text))
            .into_iter()
            .collect()
    };
    match act {
        Act::Write { name, text } => Transaction::default().write(NAMES[*name], TEXTS[*text]),
        Act::Enter(kind) => Transaction::default().enter(entry(*kind)),
        Act::Both { name, text } => Transaction::default()
            .write(NAMES[*name], TEXTS[*text])
            .write("case/seats", TEXTS[*text])
            .enter(entry(0)),
        Act::Hear(_) | Act::Undo => Transaction::default(),
    }
}

/// The copies after all that; each knows whatever it knew, and what it heard.
pub fn worked(edits: &[Edit]) -> Vec<Document> {
    let mut copies = vec![Document::default(); REPLICAS];
    let mut undos = vec![Transaction::default(); REPLICAS];
    for (number, (copy, act)) in edits.iter().enumerate() {
        if let Act::Hear(other) = act {
            copies[*copy] = copies[*copy].merged_with(&copies[*other]);
            continue;
        }
        let transaction = match act {
            Act::Undo => std::mem::take(&mut undos[*copy]).still_fitting(&copies[*copy]),
            act => transaction(act),
        };
        // Clocks of different laptops do not agree.
        let now = Moment(1_795_000_000 + (number * 7 % 5) as i64);
        let replica = ReplicaId(*copy as u64 + 1);
        undos[*copy] = copies[*copy].commit(transaction, replica, now);
    }
    copies
}

/// What stands in each register, without when and by whom.
pub fn texts(document: &Document) -> Vec<(String, Vec<String>)> {
    let registers = document.registers();
    let texts = registers.map(|(name, register)| {
        let texts = register.texts().into_iter().map(str::to_owned);
        (name.to_owned(), texts.filter(|text| !text.is_empty()).collect())
    });
    let texts: Vec<(String, Vec<String>)> = texts.collect();
    texts.into_iter().filter(|(_, texts)| !texts.is_empty()).collect()
}
