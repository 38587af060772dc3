//! How many cases stand where, and what each part of the picture leads to.
#![allow(clippy::unwrap_used, reason = "a test stops at once")]

#[path = "support/case.rs"]
mod case;
#[path = "support/catalogues.rs"]
mod catalogues;

use std::rc::Rc;
use std::sync::Arc;

use case::*;
use catalogues::catalogue_source;
use closeout::document::Document;
use closeout::engagement::Standing;
use closeout::locale::{Catalogue, Language};
use closeout::portfolio::line::Setting;
use closeout::portfolio::picture::{Part, parts};
use closeout::portfolio::{Line, Query};
use rstest::rstest;

fn words() -> Catalogue {
    let english = Language::English;
    Catalogue::new(english, catalogue_source(english)).unwrap()
}

/// Five cases that go on, one of them in another region; one that is closed, one withdrawn, one in the bin.
fn lines() -> Vec<Rc<Line>> {
    let brought_to = |card: &str| {
        let mut case = contoso_exo();
        case.follow_until("case", card);
        case
    };
    let mut apj = contoso_exo();
    apj.state("case", "region", "apj").state("EXO", "active_users", "40");
    let mut far = contoso_exo();
    far.state("EXO", "active_users", "3");
    let mut withdrawn = contoso_exo();
    let since = withdrawn.today;
    withdrawn.run(|at| at.stand(&Standing::Withdrawn { since, reason: "Merged.".to_owned() }));
    let mut deleted = contoso_exo();
    deleted.commit(Document::deletion(Some(closeout::document::Moment(1))));
    let cases = [empty(), apj, far, brought_to("EXO/C-A1"), brought_to("hand-off/wait")];
    let all = cases.into_iter().chain([brought_to(""), withdrawn, deleted]);
    let line = |(place, case): (usize, TestCase)| {
        let at = Setting { settings: &case.settings, today: case.today, day_at: |_| None };
        Rc::new(Line::new(place.to_string(), &Arc::new(case.document), false, at))
    };
    all.enumerate().map(line).collect()
}

fn counted(parts: &[Part]) -> String {
    let part = |part: &Part| {
        let sign = if part.is_chosen { "*" } else { "" };
        format!("{} {}{sign}", part.value, part.count)
    };
    parts.iter().map(part).collect::<Vec<_>>().join(", ")
}

/// What else is looked for counts; what a part of the same kind has chosen does not.
#[rstest]
#[case::all(
    "",
    "begin 1, prepare 2, discuss 1, hand-off 1, nothing 2",
    "unknown 1, far 1, near 1, reached 2"
)]
#[case::a_region(
    "region=emea",
    "begin 0, prepare 1, discuss 1, hand-off 1, nothing 2",
    "unknown 0, far 1, near 0, reached 2"
)]
#[case::a_step(
    "step=prepare",
    "begin 1, prepare 2*, discuss 1, hand-off 1, nothing 2",
    "unknown 0, far 1, near 1, reached 0"
)]
#[case::what_is_over(
    "next=nothing",
    "begin 1, prepare 2, discuss 1, hand-off 1, nothing 2*",
    "unknown 0, far 0, near 0, reached 0"
)]
#[case::a_milestone(
    "milestone=reached",
    "begin 0, prepare 0, discuss 1, hand-off 1, nothing 1",
    "unknown 1, far 1, near 1, reached 2*"
)]
fn the_picture_counts(#[case] query: &str, #[case] steps: &str, #[case] milestones: &str) {
    let [by_step, by_milestone] = parts(&lines(), &Query::read(query), &words());
    assert_eq!((counted(&by_step).as_str(), counted(&by_milestone).as_str()), (steps, milestones));
}

#[rstest]
#[case("", "step=begin step=prepare step=discuss step=hand-off next=nothing")]
#[case("step=discuss", "step=begin step=prepare  step=hand-off next=nothing")]
#[case(
    "next=nothing&region=apj",
    "step=begin&region=apj step=prepare&region=apj step=discuss&region=apj step=hand-off&region=apj region=apj"
)]
fn a_part_looks_at_just_its_cases_or_at_the_others_again(#[case] query: &str, #[case] to: &str) {
    let [by_step, _] = parts(&lines(), &Query::read(query), &words());
    let addresses: Vec<String> = by_step.iter().map(|part| part.query.address()).collect();
    assert_eq!(addresses.join(" "), to);
}
