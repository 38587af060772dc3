//! The playbook as data: every item once, in its place, and a second playbook without new code.

use crate::support;

use closeout::engagement::{Case, CaseId, GateState, Stage};
use closeout::playbook::{
    ALL, Condition, ENGAGEMENT_COMPLETION, Evidence, Field, Item, ItemId, NoteKind, Playbook,
    PortalField, Region, Requirement, Role, Service, Step, StepId, Task, find,
};
use rstest::rstest;
use support::Desk;

/// The items of the playbook: id, role, step, evidence, condition.
const ITEMS: &[(&str, Role, &str, &str, &str)] = &[
    ("K-I1", Role::KeyInput, "prepare", "", "always"),
    ("K-I2", Role::KeyInput, "prepare", "", "always"),
    ("K-I3", Role::KeyInput, "prepare", "", "always"),
    ("P-I1", Role::Input, "prepare", "motion", "always"),
    (
        "P-I2",
        Role::Input,
        "prepare",
        "technical-enablement",
        "always",
    ),
    (
        "P-I3",
        Role::Input,
        "prepare",
        "contacts",
        "known or managed",
    ),
    ("P-E1", Role::Action, "prepare", "", "known or managed"),
    (
        "P-E2",
        Role::Action,
        "prepare",
        "",
        "not known or not managed",
    ),
    (
        "P-O1",
        Role::Output,
        "prepare",
        "engagement-management",
        "known or managed",
    ),
    (
        "P-O2",
        Role::Output,
        "prepare",
        "engagement-management",
        "not known or not managed",
    ),
    ("C-I1", Role::Input, "discuss", "", "always"),
    ("C-I2", Role::Input, "discuss", "", "always"),
    ("C-I3", Role::Input, "discuss", "", "known or managed"),
    ("C-A1", Role::Action, "discuss", "", "always"),
    ("C-A2", Role::Action, "discuss", "", "always"),
    ("C-A2a", Role::Action, "discuss", "", "ready"),
    ("C-A2b", Role::Action, "discuss", "", "ready"),
    ("C-A3", Role::Action, "discuss", "", "always"),
    ("C-A4", Role::Action, "discuss", "task-status", "always"),
    ("C-A5", Role::Action, "discuss", "", "always"),
    ("C-A6", Role::Action, "hand-off", "", "always"),
    ("C-A7", Role::Action, "hand-off", "", "always"),
    ("C-A8", Role::Action, "hand-off", "", "always"),
    (
        "C-O1",
        Role::Output,
        "discuss",
        "technical-enablement",
        "always",
    ),
    (
        "C-O2",
        Role::Output,
        "discuss",
        "technical-enablement",
        "ready",
    ),
    (
        "C-O3",
        Role::Output,
        "discuss",
        "engagement-management",
        "not ready",
    ),
    (
        "C-O4",
        Role::Output,
        "discuss",
        "engagement-management",
        "not ready",
    ),
    (
        "C-O5",
        Role::Output,
        "hand-off",
        "next-action-date",
        "always",
    ),
    (
        "C-O6",
        Role::Output,
        "hand-off",
        "engagement-management",
        "always",
    ),
    ("C-O7", Role::Output, "hand-off", "assignment", "always"),
    (
        "C-O8",
        Role::Output,
        "discuss",
        "engagement-management",
        "always",
    ),
    (
        "N-1",
        Role::NextStep,
        "hand-off",
        "service-status",
        "always",
    ),
];

fn evidence_of(item: &Item) -> &'static str {
    match item.evidence {
        None => "",
        Some(Evidence::Note(note)) => note.name(),
        Some(Evidence::Portal(field)) => field.name(),
    }
}

fn condition_of(condition: &Condition) -> String {
    let word = |field: &Field| match field {
        Field::AccountTeamKnown => "known",
        Field::AccountManaged => "managed",
        Field::ReadyForMore => "ready",
        other => other.name(),
    };
    match condition {
        Condition::Always => "always".to_owned(),
        Condition::Yes(field) => word(field).to_owned(),
        Condition::No(field) => format!("not {}", word(field)),
        Condition::Any(parts) => {
            let parts: Vec<String> = parts.iter().map(condition_of).collect();
            parts.join(" or ")
        }
    }
}

#[test]
fn every_item_of_the_playbook_is_there_once_and_in_its_place() {
    let mut found: Vec<_> = Vec::new();
    for step in ENGAGEMENT_COMPLETION.steps {
        for item in step.items {
            let condition = condition_of(&item.condition);
            found.push((
                item.id.0,
                item.role,
                step.id.0,
                evidence_of(item),
                condition,
            ));
        }
    }
    let mut expected: Vec<_> = ITEMS
        .iter()
        .map(|(id, role, step, evidence, condition)| {
            (*id, *role, *step, *evidence, (*condition).to_owned())
        })
        .collect();
    found.sort_by_key(|row| row.0);
    expected.sort_by_key(|row| row.0);
    assert_eq!(found, expected);
}

#[test]
fn steps_are_those_of_the_playbook_with_the_hand_off_last() {
    let steps: Vec<_> = ENGAGEMENT_COMPLETION
        .steps
        .iter()
        .map(|step| (step.id.0, step.in_hand_off))
        .collect();
    assert_eq!(
        steps,
        [("prepare", false), ("discuss", false), ("hand-off", true)]
    );
}

fn referred(requirement: &Requirement) -> Option<ItemId> {
    match requirement {
        Requirement::Settled(id) => Some(*id),
        _ => None,
    }
}

#[test]
fn an_item_names_a_link_that_the_playbook_has() {
    for playbook in ALL {
        let known: Vec<&str> = playbook.links.iter().map(|link| link.id).collect();
        for link in playbook.items().filter_map(|item| item.link) {
            assert!(
                known.contains(&link),
                "{link} is no link of {}",
                playbook.id
            );
        }
    }
}

#[test]
fn items_refer_only_to_items_that_come_before_them_in_a_round_or_the_hand_off() {
    for playbook in ALL {
        let mut before: Vec<(ItemId, bool)> = Vec::new();
        for step in playbook.steps {
            for item in step.items {
                let requirements = item.waits_for.iter().chain(item.settled_by);
                for id in requirements.filter_map(referred).chain(item.under) {
                    assert!(
                        before.contains(&(id, step.in_hand_off)),
                        "{} to {}",
                        item.id.0,
                        id.0
                    );
                }
                before.push((item.id, step.in_hand_off));
            }
        }
    }
}

#[test]
fn an_item_stands_under_another_only_where_the_playbook_says_so() {
    let under: Vec<_> = ENGAGEMENT_COMPLETION
        .items()
        .filter_map(|item| Some((item.id.0, item.under?.0)))
        .collect();
    assert_eq!(under, [("C-A2a", "C-A2"), ("C-A2b", "C-A2")]);
}

#[test]
fn a_statement_asserts_something_and_nothing_else_does() {
    for item in ENGAGEMENT_COMPLETION.items() {
        assert_eq!(
            item.note().is_some(),
            !item.asserts.is_empty(),
            "{}",
            item.id.0
        );
    }
}

#[rstest]
#[case("P-I2", "active_users seats lynx_date")]
#[case("P-O1", "account_team_mail_sent")]
#[case("P-O2", "account_team_known account_managed faq_next_steps")]
#[case("C-O1", "ready_for_more discussion_date")]
#[case("C-O2", "next_workloads")]
#[case("C-O3", "customer_mail_sent")]
#[case("C-O4", "customer_status")]
#[case("C-O6", "assignment_mail_sent region")]
#[case("C-O8", "discussion_next_steps")]
fn a_note_says_the_facts_that_the_playbook_wants_documented(#[case] id: &str, #[case] facts: &str) {
    let item = ENGAGEMENT_COMPLETION.item(id).unwrap();
    let asserts: Vec<_> = item.asserts.iter().map(|field| field.name()).collect();
    assert_eq!(asserts.join(" "), facts);
}

#[rstest]
#[case("K-I1", true)]
#[case("P-I1", true)]
#[case("P-I3", true)]
#[case("P-E2", true)]
#[case("C-A1", true)]
#[case("C-A2a", true)]
#[case("C-A2b", true)]
#[case("C-A4", true)]
#[case("C-A6", true)]
#[case("C-A8", true)]
#[case("C-O8", true)]
#[case("N-1", true)]
#[case("P-I2", false)]
#[case("P-E1", false)]
#[case("P-O1", false)]
#[case("P-O2", false)]
#[case("C-A2", false)]
#[case("C-A3", false)]
#[case("C-A5", false)]
#[case("C-A7", false)]
#[case("C-O1", false)]
#[case("C-O5", false)]
#[case("C-O6", false)]
#[case("C-O7", false)]
fn what_the_page_knows_is_not_ticked_by_hand(#[case] id: &str, #[case] by_hand: bool) {
    assert_eq!(
        ENGAGEMENT_COMPLETION.item(id).unwrap().is_ticked_by_hand(),
        by_hand
    );
}

#[test]
fn the_task_is_the_portals() {
    let task = &ENGAGEMENT_COMPLETION.task;
    assert_eq!(task.number, 4058);
    assert_eq!(
        task.portal_name,
        "Disengagement Process is Complete (enablement)"
    );
    assert!(task.mandatory);
}

#[rstest]
#[case(Region::Americas, "americas", "FTCQ Inactive Americas")]
#[case(Region::Apj, "apj", "FTCQ Inactive APJ")]
#[case(Region::Emea, "emea", "FTCQ Inactive EMEA")]
fn each_region_has_its_queue(#[case] region: Region, #[case] name: &str, #[case] queue: &str) {
    assert_eq!(region.queue(), queue);
    assert_eq!(region.name(), name);
    assert_eq!(Region::from_name(name), Some(region));
}

#[test]
fn links_are_the_seeds_and_those_without_an_address_are_named() {
    let links: Vec<_> = ENGAGEMENT_COMPLETION
        .links
        .iter()
        .map(|link| (link.id, link.address))
        .collect();
    assert_eq!(
        links,
        [
            (
                "account-team-template",
                "https://aka.ms/FRPAccountTeamEmailTemplate"
            ),
            ("customer-template", ""),
            ("faq", ""),
            ("rfa-form", ""),
            ("source", "http://partner-docs.microsoft.com"),
        ]
    );
}

#[test]
fn objectives_outcomes_and_log_are_complete() {
    assert_eq!(ENGAGEMENT_COMPLETION.objectives.len(), 4);
    assert_eq!(ENGAGEMENT_COMPLETION.key_outcomes.len(), 2);
    let log: Vec<_> = ENGAGEMENT_COMPLETION
        .refreshes
        .iter()
        .map(|it| (it.day, it.person))
        .collect();
    assert_eq!(
        log,
        [
            ("2019-09-13", "Mark Eichenberger"),
            ("2019-10-01", "Celia Kennedy"),
            ("2020-03-25", "Celia Kennedy"),
            ("2020-04-30", "Celia Kennedy"),
            ("2020-05-04", "Celia Kennedy"),
        ]
    );
    assert_eq!(ENGAGEMENT_COMPLETION.edition, log.last().unwrap().0);
}

#[test]
fn ids_are_unique_within_a_playbook_and_among_playbooks() {
    for playbook in ALL {
        let mut ids: Vec<_> = playbook.items().map(|item| item.id).collect();
        let count = ids.len();
        ids.sort();
        ids.dedup();
        assert_eq!(ids.len(), count);
        assert_eq!(find(playbook.id), Some(*playbook));
    }
    assert_eq!(find("unknown"), None);
}

#[rstest]
#[case("[EXO]", "Exchange Online")]
#[case("[Microsoft 365 Apps]", "Microsoft 365 Apps")]
#[case("[SDS]", "Classroom / School Data Sync")]
#[case("[WDATP]", "Windows Defender ATP")]
fn services_bear_the_portals_prefix_and_name(#[case] prefix: &str, #[case] name: &str) {
    let service = Service::from_prefix(prefix.trim_matches(['[', ']'])).unwrap();
    assert_eq!(service.portal_name(), name);
}

#[test]
fn there_are_seventeen_services_and_only_core_has_no_name() {
    let nameless: Vec<_> = Service::ALL
        .into_iter()
        .filter(|it| it.portal_name().is_empty())
        .collect();
    assert_eq!(Service::ALL.len(), 17);
    assert_eq!(nameless, [Service::Core]);
}

// Another playbook: nothing but data.

const READY_TO_MOVE: Item = Item {
    id: ItemId("M-I1"),
    role: Role::Input,
    under: None,
    condition: Condition::Always,
    waits_for: &[],
    settled_by: &[Requirement::Tick],
    evidence: None,
    link: None,
    asserts: &[],
};

const MIGRATION: Playbook = Playbook {
    id: "migration",
    edition: "2020-06-01",
    task: Task {
        number: 4060,
        portal_name: "Disengagement Process is Complete (migration)",
        mandatory: true,
    },
    steps: &[
        Step {
            id: StepId("move"),
            in_hand_off: false,
            items: &[
                READY_TO_MOVE,
                Item {
                    id: ItemId("M-A1"),
                    role: Role::Action,
                    settled_by: &[Requirement::Happened(Field::DiscussionDate)],
                    ..READY_TO_MOVE
                },
                Item {
                    id: ItemId("M-O1"),
                    role: Role::Output,
                    condition: Condition::No(Field::ReadyForMore),
                    settled_by: &[Requirement::Settled(ItemId("M-A1"))],
                    evidence: Some(Evidence::Note(NoteKind::EngagementManagement)),
                    asserts: &[Field::DiscussionDate],
                    ..READY_TO_MOVE
                },
            ],
        },
        Step {
            id: StepId("leave"),
            in_hand_off: true,
            items: &[Item {
                id: ItemId("M-A2"),
                role: Role::Action,
                waits_for: &[Requirement::CaseOnRecord],
                evidence: Some(Evidence::Portal(PortalField::Assignment)),
                ..READY_TO_MOVE
            }],
        },
    ],
    objectives: &[],
    key_outcomes: &[],
    links: &[],
    refreshes: &[],
};

#[test]
fn another_playbook_is_one_more_file_of_data() {
    static PLAYBOOK: Playbook = MIGRATION;
    let mut desk = Desk::of(Case::of_playbook(CaseId(7), &PLAYBOOK));
    desk.add_service("EXO");
    assert_eq!(desk.blockers("move"), ["M-I1"]);
    assert_eq!(desk.assess().stage, Stage::InStep(StepId("move")));
    desk.tick("M-I1").answer("discussion_date", "2026-11-10");
    assert_eq!(desk.state("M-O1"), "blocked", "it waits for an answer");
    desk.answer("ready_for_more", "no");
    assert_eq!(desk.standing("M-O1"), "due");
    assert_eq!(desk.waits_for("M-A2"), ["record:M-O1"]);
    desk.paste_all_due();
    desk.tick("M-A2");
    assert_eq!(desk.gate_state("close"), GateState::Open);
    desk.close();
    assert_eq!(desk.case.playbook().task.number, 4060);
}
