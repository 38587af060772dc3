//! Random cases: what people in up to three tabs may do to one case, in any order.

use chrono::NaiveDate;
use closeout::engagement::{
    Case, CaseId, Change, ChangeId, Copied, EarlierNote, Edit, GateId, Pasted, RoundId, Scope,
    Slot, Stamp, Statement, Subject, Undo, WriterId,
};
use closeout::playbook::{
    ENGAGEMENT_COMPLETION, EditedText, Field, ItemId, NoteKind, Service, StepId,
};
use proptest::prelude::*;

/// How many tabs work on the case.
pub const TABS: usize = 3;

/// One thing that happens in a tab.
#[derive(Debug, Clone)]
pub struct Step {
    /// Which tab.
    pub tab: usize,
    /// What.
    pub act: Act,
}

/// Something that a person or the page does. Numbers choose among what there is.
#[derive(Debug, Clone)]
pub enum Act {
    /// A change; many are refused, as they are in life.
    Change {
        kind: usize,
        place: usize,
        pick: usize,
        text: String,
    },
    /// The tab takes in what another one knows.
    Merge { from: usize },
    /// The last change of the tab is taken back.
    Undo,
}

/// A short row of steps.
pub fn steps() -> impl Strategy<Value = Vec<Step>> {
    prop::collection::vec(step(), 0..14)
}

/// One step.
pub fn step() -> impl Strategy<Value = Step> {
    (0..TABS, act()).prop_map(|(tab, act)| Step { tab, act })
}

fn act() -> impl Strategy<Value = Act> {
    let change =
        (0..24_usize, 0..4_usize, 0..64_usize, text()).prop_map(|(kind, place, pick, text)| {
            Act::Change {
                kind,
                place,
                pick,
                text,
            }
        });
    prop_oneof![12 => change, 2 => (0..TABS).prop_map(|from| Act::Merge { from }), 1 => Just(Act::Undo)]
}

/// What people type and paste, and what they had better not.
pub fn text() -> impl Strategy<Value = String> {
    prop_oneof![
        4 => prop::sample::select(vec![
            "", "yes", "no", "emea", "apj", "995", "1.000", "2026-11-20", "2026-10-01", "Contoso",
            "EXO", "TEAMS", " ", "on-track", "abc", "Fabrikam & Söhne", "日本語の文章",
            "<img src=x onerror=alert(1)>", "\"; DROP", "__proto__", "\u{202e}abc", "a\r\nb\tc\\",
            "\u{0}\u{1f}\u{7f}", "😀", "12/a~b",
        ]).prop_map(str::to_owned),
        1 => any::<String>(),
    ]
}

/// The copies that the tabs hold in the end.
pub fn copies(steps: &[Step]) -> [Case; TABS] {
    let mut copies: [Case; TABS] = std::array::from_fn(|_| Case::new(CaseId(42)));
    let mut undos: [Vec<Undo>; TABS] = std::array::from_fn(|_| Vec::new());
    for (number, step) in steps.iter().enumerate() {
        match &step.act {
            Act::Merge { from } => copies[step.tab] = copies[step.tab].merge(&copies[*from]),
            Act::Undo => {
                if let Some(undo) = undos[step.tab].pop() {
                    let _refused = copies[step.tab].undo(&undo, stamp(step.tab, number));
                }
            }
            Act::Change {
                kind,
                place,
                pick,
                text,
            } => {
                let change = change(&copies[step.tab], *kind, *place, *pick, text);
                undos[step.tab].extend(copies[step.tab].apply(change, stamp(step.tab, number)));
            }
        }
    }
    copies
}

/// One copy that knows everything.
pub fn case(steps: &[Step]) -> Case {
    let [one, two, three] = copies(steps);
    one.merge(&two).merge(&three)
}

/// The stamp of a tab's step.
pub fn stamp(tab: usize, number: usize) -> Stamp {
    Stamp {
        writer: WriterId(1_000 + tab as u64),
        at: 1_795_000_000_000 + number as i64,
        today: day(),
    }
}

/// The day on which everything happens.
pub fn day() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 20).expect("a day")
}

/// A change out of numbers.
pub fn change(case: &Case, kind: usize, place: usize, pick: usize, text: &str) -> Change {
    let rounds: Vec<RoundId> = case.rounds().collect();
    let round = rounds.get(place % rounds.len().max(1)).copied();
    let round = round.unwrap_or(RoundId(ChangeId {
        counter: 1,
        writer: WriterId(1_000),
    }));
    let scope = [
        Scope::Case,
        Scope::HandOff,
        Scope::Round(round),
        Scope::Round(round),
    ][place % 4];
    let text = text.to_owned();
    let item = item(pick);
    let gate = [
        GateId::Close,
        GateId::Step(StepId("prepare")),
        GateId::Step(StepId("discuss")),
    ][pick % 3];
    let entries: Vec<ChangeId> = case.record().keys().copied().collect();
    let entry = entries
        .get(pick % entries.len().max(1))
        .copied()
        .unwrap_or(round.0);
    let note = NoteKind::ALL[pick % 2];
    let field = Field::ALL[pick % Field::ALL.len()];
    match kind {
        0 | 1 => Change::ServiceAdded {
            service: Service::ALL[pick % 3].prefix().to_owned(),
        },
        2 => Change::Ticked { scope, item },
        3 => Change::Unticked { scope, item },
        4 => Change::ServiceDropped {
            round,
            reason: text,
        },
        5 => Change::ServiceResumed { round },
        6 => Change::RoundReopened { round },
        7 => Change::GateWaived {
            scope,
            gate,
            reason: text,
        },
        8 => Change::WaiverWithdrawn { scope, gate },
        9 if pick.is_multiple_of(2) => Change::Copied {
            scope,
            note,
            copied: Copied {
                statements: pasted(scope, note, item, gate, field, &text).statements,
                text,
            },
        },
        9 | 10 => Change::Pasted(pasted(scope, note, item, gate, field, &text)),
        11 => Change::EntryVoided { entry },
        12 => Change::EntryDayCorrected { entry, day: day() },
        13 => [
            Change::Paused {
                reason: text.clone(),
            },
            Change::Withdrawn { reason: text },
        ][pick % 2]
            .clone(),
        14 => [
            Change::Closed,
            Change::Reopened,
            Change::Deleted,
            Change::Restored,
        ][pick % 4]
            .clone(),
        15 if pick.is_multiple_of(2) => Change::EarlierNoteRead(EarlierNote {
            tenant: None,
            service: (place % 4 > 1).then_some(Service::ALL[pick % 3]),
            service_name: None,
            note,
            statements: vec![(item, Some([(field, text)].into()))],
            waivers: Vec::new(),
            day: day(),
        }),
        15 => Change::Answered {
            slot: Slot::item(scope, item),
            text,
        },
        16 => edited(scope, pick, text),
        17 => Change::WaiverChosen {
            scope,
            gate,
            reason: case
                .waivers_in_conflict(scope, gate)
                .get(pick % 2)
                .and_then(|waiver| Some(waiver.as_ref()?.reason.clone())),
        },
        _ => Change::Answered {
            slot: Slot::field(scope, field),
            text,
        },
    }
}

fn edited(scope: Scope, pick: usize, text: String) -> Change {
    let edit = (!text.is_empty()).then(|| Edit {
        replaced: "Dear team".to_owned(),
        text,
    });
    Change::Edited {
        scope,
        text: EditedText::ALL[pick % EditedText::ALL.len()],
        edit,
        over: pick.is_multiple_of(2).then(|| "seats".to_owned()),
    }
}

fn item(pick: usize) -> ItemId {
    let items: Vec<ItemId> = ENGAGEMENT_COMPLETION.items().map(|item| item.id).collect();
    items[pick % items.len()]
}

fn pasted(
    scope: Scope,
    note: NoteKind,
    item: ItemId,
    gate: GateId,
    field: Field,
    text: &str,
) -> Pasted {
    let asserts = [(field, text.to_owned())].into();
    let statements = vec![
        Statement {
            scope,
            subject: Subject::Item(item),
            asserts: Some(asserts),
        },
        Statement {
            scope,
            subject: Subject::Waiver(gate),
            asserts: None,
        },
    ];
    let text = (!text.is_empty()).then(|| text.to_owned());
    Pasted {
        scope,
        note,
        statements,
        day: day(),
        text,
    }
}
