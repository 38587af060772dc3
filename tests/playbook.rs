//! The playbook as data: every item once, in its place and in one task, as the playbook says.

#[path = "support/case.rs"]
mod case;

use std::collections::BTreeMap;

use closeout::document::Transaction;
use closeout::engagement::{Case, Name, assess};
use closeout::playbook::{
    ALL, Condition, ENGAGEMENT_COMPLETION, Evidence, Field, Item, ItemId, Link, NoteKind, Place,
    Playbook, Region, Requirement, Role, Service, Step, Task, TaskId, TaskKind, find,
    is_web_address, web_address,
};
use rstest::rstest;

/// Every item: id, step, role, evidence, condition, and where it stands on the page: a task, `note` for
/// what a note says and the record shows, or the item that it repeats.
const ITEMS: &str = "
    K-I1  prepare   KeyInput  -                     always              K-I1
    K-I2  prepare   KeyInput  -                     always              K-I1
    K-I3  prepare   KeyInput  -                     always              K-I1
    P-I1  prepare   Input     Motion                always              K-I1
    P-I2  prepare   Input     technical-enablement  always              P-I2
    P-I3  prepare   Input     Contacts              known|managed       K-I1
    P-E1  prepare   Action    -                     known|managed       mail:account-team
    P-E2  prepare   Action    -                     !known|!managed     P-E2
    P-O1  prepare   Output    engagement-management known|managed       mail:account-team
    P-O2  prepare   Output    engagement-management !known|!managed     P-E2
    C-I1  discuss   Input     -                     always              =P-I1
    C-I2  discuss   Input     -                     always              =P-I2
    C-I3  discuss   Input     -                     known|managed       =P-O1
    C-A1  discuss   Action    -                     always              C-A1
    C-A2  discuss   Action    -                     always              C-A1
    C-A2a discuss   Action    -                     ready               C-A1
    C-A2b discuss   Action    -                     ready               C-A1
    C-A3  discuss   Action    -                     always              mail:customer
    C-A4  discuss   Action    TaskStatus            always              C-A4
    C-A5  discuss   Action    -                     always              note:engagement-management
    C-O1  discuss   Output    technical-enablement  always              C-A1
    C-O2  discuss   Output    technical-enablement  ready               C-A1
    C-O3  discuss   Output    engagement-management !ready              mail:customer
    C-O4  discuss   Output    engagement-management !ready              C-A1
    C-O8  discuss   Output    engagement-management always              C-A1
    C-A6  hand-off  Action    -                     always              C-A6
    C-A7  hand-off  Action    -                     always              mail:assignment
    C-O5  hand-off  Output    NextActionDate        always              =C-A6
    C-O6  hand-off  Output    engagement-management always              mail:assignment
    C-A8  hand-off  Action    -                     always              C-A8
    C-O7  hand-off  Output    Assignment            always              =C-A8
    N-1   hand-off  NextStep  ServiceStatus         always              N-1
";

fn condition(condition: Condition) -> String {
    let word = |field: &Field| match field {
        Field::AccountTeamKnown => "known",
        Field::AccountManaged => "managed",
        Field::ReadyForMore => "ready",
        other => other.name(),
    };
    if condition == Condition::ALWAYS {
        return "always".to_owned();
    }
    let part =
        |(field, yes): &(Field, bool)| format!("{}{}", if *yes { "" } else { "!" }, word(field));
    condition.0.iter().map(part).collect::<Vec<_>>().join("|")
}

fn row(step: &Step, item: &Item) -> String {
    let evidence = match item.evidence {
        None => "-".to_owned(),
        Some(Evidence::Note(note)) => note.name().to_owned(),
        Some(Evidence::Portal(field)) => format!("{field:?}"),
    };
    let tasks = step.tasks.iter().filter(|task| task.items.contains(&item.id));
    let tasks: Vec<&str> = tasks.map(|task| task.id.0).collect();
    let place = match item.repeats {
        Some(other) => format!("={}{}", other.0, tasks.concat()),
        None => tasks.join("+"),
    };
    let role = format!("{:?}", item.role);
    let condition = condition(item.condition);
    [item.id.0, step.id, &role, &evidence, &condition, &place].join(" ")
}

#[test]
fn every_item_is_there_once_in_its_place_and_in_one_task() {
    let steps = ENGAGEMENT_COMPLETION.steps.iter();
    let found: Vec<String> =
        steps.flat_map(|step| step.items.iter().map(|item| row(step, item))).collect();
    let expected: Vec<String> = ITEMS
        .lines()
        .filter(|line| !line.trim().is_empty())
        .map(|line| line.split_whitespace().collect::<Vec<_>>().join(" "))
        .collect();
    assert_eq!(found, expected);
}

#[test]
fn tasks_name_only_items_of_their_step_and_each_task_is_there_once_in_a_round() {
    for playbook in ALL {
        for in_hand_off in [false, true] {
            let mut seen: BTreeMap<&str, usize> = BTreeMap::new();
            for step in playbook.steps_of(in_hand_off) {
                let known: Vec<ItemId> = step.items.iter().map(|item| item.id).collect();
                for task in step.tasks {
                    *seen.entry(task.id.0).or_default() += 1;
                    assert!(task.items.iter().all(|id| known.contains(id)), "{}", task.id.0);
                }
            }
            assert!(seen.values().all(|count| *count == 1), "{seen:?}");
        }
    }
}

#[test]
fn the_tasks_come_in_this_order() {
    let tasks = ENGAGEMENT_COMPLETION.steps.iter().flat_map(|step| step.tasks);
    let ids: Vec<&str> = tasks.map(|task| task.id.0).collect();
    assert_eq!(
        ids.join(" "),
        "K-I1 P-I2 mail:account-team P-E2 C-A1 mail:customer C-A4 note:technical-enablement \
         note:engagement-management C-A6 mail:assignment note:engagement-management wait C-A8 N-1"
    );
}

#[test]
fn the_way_has_a_station_for_each_task_and_for_each_answer_within_one() {
    let mut found = Vec::new();
    for step in ENGAGEMENT_COMPLETION.steps {
        for station in step.stations() {
            let part = if station.is_part { "+" } else { "" };
            let rule = station.rule;
            found.push(format!("{} {part}{} {}", step.id, rule.id.0, condition(rule.condition)));
        }
    }
    let expected = [
        "prepare K-I1 always",
        "prepare +P-I3 known|managed",
        "prepare P-I2 always",
        "prepare P-E1 known|managed",
        "prepare P-E2 !known|!managed",
        "discuss C-A1 always",
        "discuss +C-A2a ready",
        "discuss +C-O4 !ready",
        "discuss C-A3 always",
        "discuss C-A4 always",
        "discuss C-O1 always",
        "discuss C-A5 always",
        "hand-off C-A6 always",
        "hand-off C-A7 always",
        "hand-off C-O6 always",
        "hand-off C-A8 always",
        "hand-off C-A8 always",
        "hand-off N-1 always",
    ];
    assert_eq!(found, expected);
}

#[test]
fn what_is_about_the_customer_is_asked_once() {
    let of_case = ENGAGEMENT_COMPLETION.items().filter(|item| item.of_case);
    let ids: Vec<&str> = of_case.map(|item| item.id.0).collect();
    assert_eq!(ids, ["K-I2", "K-I3", "P-I1", "P-I3"]);
}

#[test]
fn what_the_page_knows_is_not_ticked_by_hand() {
    let items = ENGAGEMENT_COMPLETION.items();
    let ids: Vec<&str> = items.filter(|it| it.is_ticked_by_hand()).map(|it| it.id.0).collect();
    assert_eq!(
        ids.join(" "),
        "K-I1 K-I2 K-I3 P-I1 P-I3 P-E2 C-A1 C-A2a C-A2b C-A4 C-O8 C-A6 C-A8 N-1"
    );
}

#[test]
fn items_refer_only_to_what_comes_before_them() {
    for playbook in ALL {
        let mut before: Vec<ItemId> = Vec::new();
        for item in playbook.items() {
            let requirements = item.waits_for.iter().chain(item.settled_by);
            let referred = requirements.filter_map(|requirement| match requirement {
                Requirement::Settled(id) | Requirement::Resolved(id) => Some(*id),
                _ => None,
            });
            for id in referred.chain(item.repeats) {
                assert!(before.contains(&id), "{} to {}", item.id.0, id.0);
            }
            before.push(item.id);
        }
    }
}

/// The facts without which an item is not settled, or does not apply.
fn demanded(playbook: &'static Playbook, item: &Item) -> Vec<Field> {
    let mut fields: Vec<Field> = item.condition.0.iter().map(|(field, _)| *field).collect();
    for requirement in item.settled_by {
        match requirement {
            Requirement::Answered(field)
            | Requirement::AnsweredUnless(field, _)
            | Requirement::Happened(field) => {
                fields.push(*field);
                // A fact of the hand-off is one for a region.
                fields.extend((field.place() == Place::HandOff).then_some(Field::Region));
            }
            Requirement::MilestoneReached => fields.extend([Field::Seats, Field::ActiveUsers]),
            Requirement::QueueArrived => fields.push(Field::Region),
            Requirement::Settled(id) | Requirement::Resolved(id) => {
                let other = playbook.item(id.0).map(|item| demanded(playbook, item));
                fields.extend(other.unwrap_or_default());
            }
            _ => {}
        }
    }
    fields
}

#[test]
fn what_a_note_asserts_its_item_demands() {
    for playbook in ALL {
        for item in playbook.items().filter(|item| item.note().is_some()) {
            let demanded = demanded(playbook, item);
            for field in item.asserts {
                // Else the note would wait, and could not say for what.
                assert!(demanded.contains(field), "{}: {}", item.id.0, field.name());
            }
        }
    }
}

#[test]
fn every_field_of_a_round_and_of_the_hand_off_is_asked_for_somewhere() {
    let steps = ENGAGEMENT_COMPLETION.steps.iter();
    let required = ENGAGEMENT_COMPLETION
        .items()
        .flat_map(|item| item.settled_by.iter().chain(item.waits_for))
        .filter_map(|requirement| match requirement {
            Requirement::Answered(field) | Requirement::Happened(field) => Some(*field),
            Requirement::MilestoneReached => Some(Field::ActiveUsers),
            Requirement::QueueArrived => Some(Field::QueueConfirmed),
            _ => None,
        });
    let offered = steps.flat_map(|step| step.tasks).flat_map(|task| task.offers);
    let known: Vec<Field> = required.chain(offered.copied()).collect();
    for field in Field::ALL {
        let is_of_case = field.place() == Place::Case;
        let is_known = is_of_case || field == Field::SkipReason || known.contains(&field);
        assert!(is_known, "{} is asked for nowhere", field.name());
    }
}

#[test]
fn items_are_unique() {
    for playbook in ALL {
        let mut ids: Vec<&str> = playbook.items().map(|item| item.id.0).collect();
        let count = ids.len();
        ids.sort_unstable();
        ids.dedup();
        assert_eq!(ids.len(), count);
        assert_eq!(find(playbook.id), Some(*playbook));
    }
    assert_eq!(find("unknown"), None);
}

#[test]
fn the_frame_is_the_seeds() {
    let playbook = &ENGAGEMENT_COMPLETION;
    assert_eq!(playbook.task_number, 4058);
    assert_eq!(playbook.task_name, "Disengagement Process is Complete (enablement)");
    let links: Vec<_> = playbook.links.iter().map(|l| (l.id, l.address)).collect();
    assert_eq!(
        links,
        [
            ("account-team-template", "https://aka.ms/FRPAccountTeamEmailTemplate"),
            ("customer-template", ""),
            ("faq", ""),
            ("rfa-form", ""),
            ("source", "http://partner-docs.microsoft.com"),
        ]
    );
    let log: Vec<_> = playbook.refreshes.iter().map(|it| (it.day, it.person)).collect();
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
    assert_eq!((playbook.objectives.len(), playbook.key_outcomes.len()), (4, 2));
}

#[rstest]
#[case(Region::Americas, "americas", "FTCQ Inactive Americas")]
#[case(Region::Apj, "apj", "FTCQ Inactive APJ")]
#[case(Region::Emea, "emea", "FTCQ Inactive EMEA")]
fn each_region_has_its_queue(#[case] region: Region, #[case] name: &str, #[case] queue: &str) {
    assert_eq!((region.name(), region.queue()), (name, queue));
    assert_eq!(Region::from_name(name), Some(region));
}

#[test]
fn services_bear_the_portals_prefixes_and_names() {
    let found: Vec<String> = Service::ALL
        .iter()
        .map(|service| format!("[{}] {}", service.prefix(), service.portal_name()))
        .collect();
    assert_eq!(
        found.join(", ").trim_end(),
        "[EXO] Exchange Online, [SPO] SharePoint Online, [OD] OneDrive for Business, \
         [YAM] Yammer Enterprise, [Microsoft 365 Apps] Microsoft 365 Apps, [TEAMS] Teams, \
         [INTUNE] Intune, [AADP] Azure Active Directory Premium, \
         [MCAS] Microsoft Cloud App Security, [AIP] Azure Information Protection, \
         [OLM] Outlook Mobile, [PROJ] Project Online, [WDATP] Windows Defender ATP, \
         [WIN10] Windows 10, [SDS] Classroom / School Data Sync, [IDSEC] Identity Security, [CORE]"
    );
    let ids: Vec<&str> = Service::ALL.iter().map(|service| service.id()).collect();
    assert!(ids.iter().all(|id| !id.contains([' ', '-', '/'])), "{ids:?}");
}

#[test]
fn names_of_notes_are_the_portals() {
    let names = NoteKind::ALL.map(|note| (note.name(), note.portal_name()));
    assert_eq!(
        names,
        [
            ("technical-enablement", "Technical Enablement"),
            ("engagement-management", "Engagement Management"),
        ]
    );
}

/// What the rulings say of gates: an input holds its step's gate, an output the next one's, and the
/// three e-mails settle what says that they were sent.
#[rstest]
#[case("mail:account-team", "P-O1")]
#[case("mail:customer", "C-O3")]
#[case("mail:assignment", "C-O6")]
fn an_email_settles_what_says_that_it_was_sent(#[case] task: &str, #[case] output: &str) {
    let tasks = ENGAGEMENT_COMPLETION.steps.iter().flat_map(|step| step.tasks);
    let task = tasks.into_iter().find(|it| it.id.0 == task).unwrap();
    let TaskKind::Mail(mail) = task.kind else { panic!("{} is no e-mail", task.id.0) };
    let output = ENGAGEMENT_COMPLETION.item(output).unwrap();
    assert!(task.items.contains(&output.id));
    assert!(output.asserts.contains(&mail.sent()));
    assert_eq!(output.role, Role::Output);
}

// Names and links.

#[test]
fn names_lead_back_to_their_field() {
    for field in Field::ALL {
        assert_eq!(Field::from_name(field.name()), Some(field));
    }
}

#[test]
fn a_link_leads_where_the_settings_say_if_that_is_an_address() {
    let faq = Link { id: "faq", address: "https://aka.ms/faq" };
    assert_eq!(faq.address(None), Some("https://aka.ms/faq"));
    let typed = " https://contoso.com/faq ".to_owned();
    assert_eq!(faq.address(Some(&typed)), Some("https://contoso.com/faq"));
    for text in ["", "javascript:alert(1)", "contoso.com/faq"] {
        let address = faq.address(Some(&text.to_owned())).map(str::to_owned);
        assert_eq!(address.as_deref(), Some("https://aka.ms/faq"), "{text}");
    }
    let nameless = Link { id: "rfa-form", address: "" };
    assert_eq!(nameless.address(None), None);
}

#[test]
fn secure_addresses_with_a_host_are_taken() {
    for text in [
        "https://aka.ms/FRPAccountTeamEmailTemplate",
        " https://contoso.sharepoint.com/sites/ft/FAQ.docx?web=1 ",
        "HTTPS://contoso.com",
        "https://contoso.com:8443/#faq",
    ] {
        assert!(is_web_address(text), "{text}");
    }
}

#[test]
fn what_is_no_secure_address_is_refused() {
    for text in [
        "",
        "aka.ms/x",
        "http://contoso.com",
        "https://",
        "https://contoso",
        "https://me@contoso.com",
        "https://contoso.com/two words",
        "javascript:alert(1)//https://contoso.com",
        "https://contoso.com/\"onclick=x",
    ] {
        assert!(!is_web_address(text), "{text}");
    }
}

#[test]
fn the_one_address_in_a_text_is_taken_out() {
    let form = "https://contoso.com/rfa";
    for text in [
        form,
        "contoso.com/rfa",
        "RFA form: https://contoso.com/rfa",
        "<https://contoso.com/rfa>",
        "RFA form (contoso.com/rfa).",
        "[RFA form](https://contoso.com/rfa)",
        "\"https://contoso.com/rfa\",",
    ] {
        assert_eq!(web_address(text), form, "{text}");
    }
    for text in [
        "",
        "ask Megan",
        "http://contoso.com/rfa",
        "contoso.com/rfa or fabrikam.com/rfa",
        "https://contoso.com/My Form.aspx",
        "https://contoso.com/My Form",
        "megan@contoso.com",
        "version 1.2",
        "https://contoso.com/form_(1)",
    ] {
        assert_eq!(web_address(text), text);
    }
}

// Another playbook: nothing but data.

const READY_TO_MOVE: Item = Item {
    id: ItemId("M-I1"),
    role: Role::Input,
    of_case: false,
    repeats: None,
    condition: Condition::ALWAYS,
    waits_for: &[],
    settled_by: &[Requirement::Tick],
    skippable: true,
    evidence: None,
    asserts: &[],
};

const MOVED: Item = Item {
    id: ItemId("M-O1"),
    role: Role::Output,
    settled_by: &[Requirement::Happened(Field::DiscussionDate)],
    evidence: Some(Evidence::Note(NoteKind::EngagementManagement)),
    asserts: &[Field::DiscussionDate],
    ..READY_TO_MOVE
};

const LEFT: Item = Item {
    id: ItemId("M-A2"),
    role: Role::Action,
    waits_for: &[Requirement::CaseOnRecord],
    ..READY_TO_MOVE
};

const FORM: Task = Task {
    id: TaskId("M-I1"),
    kind: TaskKind::Form,
    items: &[ItemId("M-I1"), ItemId("M-O1")],
    asks: &[],
    offers: &[],
};

static MIGRATION: Playbook = Playbook {
    id: "migration",
    task_number: 4060,
    task_name: "Disengagement Process is Complete (migration)",
    facts: &FORM,
    services: &FORM,
    steps: &[
        Step { id: "move", in_hand_off: false, items: &[READY_TO_MOVE, MOVED], tasks: &[FORM] },
        Step { id: "leave", in_hand_off: true, items: &[LEFT], tasks: &[] },
    ],
    objectives: &[],
    key_outcomes: &[],
    links: &[],
    refreshes: &[],
};

#[test]
fn another_playbook_is_one_more_file_of_data() {
    let mut test = case::contoso_exo();
    let item = |test: &case::TestCase, of: &str, id: ItemId| {
        let read = Case::read_by(&MIGRATION, &test.document, &test.settings);
        let assessment = assess(&read, test.today);
        let scope = assessment.scope(case::scope(of)).unwrap();
        scope.item(id).unwrap().state.name()
    };
    assert_eq!(item(&test, "EXO", MOVED.id), "blocked");
    let name = Name::Tick(case::scope("EXO"), READY_TO_MOVE.id);
    test.commit(Transaction::default().write(name.to_string(), "yes"));
    assert_eq!(item(&test, "EXO", MOVED.id), "open");
    assert_eq!(item(&test, "hand-off", LEFT.id), "blocked");
    test.state("EXO", "discussion_date", "2026-11-20");
    assert_eq!(item(&test, "EXO", MOVED.id), "done");
    assert_eq!(item(&test, "hand-off", LEFT.id), "blocked", "it is not on record");
}
