//! Both notes of several cases, in all six languages: what they say, what they leave out, and what
//! they name as a gap. The snapshots are read as an FM reads them before pasting.
#![allow(
    clippy::expect_used,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test stops at once"
)]

use crate::support;

use closeout::engagement::{Change, GateState, Refusal, Scope, Subject};
use closeout::locale::Language;
use closeout::notes::{
    Block, Draft, Extent, Gap, NEXT_ACTION_LIMIT, NextAction, NoteWriter, PortalField, edit_to,
    edited_text, find_marker, html, plain_text, read_note,
};
use closeout::playbook::NoteKind;
use rstest::rstest;
use support::{Desk, catalogue, day, field, new_case};

fn draft(desk: &Desk, note: NoteKind, extent: Extent, language: Language) -> Draft {
    let draft = desk.written(language, |writer| writer.draft(desk.scope, note, extent));
    draft.expect("the scope has notes")
}

fn english(desk: &Desk, note: NoteKind, extent: Extent) -> String {
    draft(desk, note, extent, Language::English).field(PortalField::Note)
}

fn written(desk: &Desk, language: Language) -> String {
    let mut page = String::new();
    for note in NoteKind::ALL {
        for extent in [Extent::Due, Extent::Whole] {
            let draft = draft(desk, note, extent, language);
            if draft.is_empty() {
                continue;
            }
            page += &format!("===== {} ({extent:?})\n", note.category());
            for field in PortalField::ALL {
                page += &format!("{}: {}\n", field.portal_name(), draft.field(field));
            }
            page += &format!("gaps: {}\n\n", draft.gaps.len());
        }
    }
    page
}

fn not_ready() -> Desk {
    let mut desk = new_case();
    desk.with_known_team("EXO").go_through();
    desk
}

fn ready_for_more() -> Desk {
    let mut desk = new_case();
    desk.with_known_team("TEAMS").prepare().discuss(true);
    desk
}

fn nobody_to_write_to() -> Desk {
    let mut desk = new_case();
    desk.with_known_team("SPO")
        .answer("account_team_known", "no")
        .answer("account_managed", "no")
        .go_through();
    desk
}

fn managed_with_gaps() -> Desk {
    let mut desk = new_case();
    desk.add_service("CORE")
        .answer("seats", "1")
        .answer("active_users", "1")
        .answer("lynx_date", "2028-02-29")
        .answer("account_managed", "no")
        .answer("concerns", "One concern.\nAnother <b>one</b>.");
    desk.today = day("2028-12-31");
    desk
}

fn one_of_three() -> Desk {
    let mut desk = new_case();
    desk.with_known_team("EXO")
        .add_service("INTUNE")
        .add_service("OLM");
    desk.look_at("EXO").go_through();
    desk
}

fn changed_since() -> Desk {
    let mut desk = not_ready();
    desk.paste_all_due();
    desk.look_at("EXO")
        .answer("seats", "12,500")
        .answer("active_users", "3,400")
        .answer("ready_for_more", "yes");
    desk
}

fn gone_around() -> Desk {
    let mut desk = new_case();
    desk.with_known_team("EXO").tick_all(&["K-I1", "P-I1"]);
    desk.waive("prepare", "The customer leaves the company this week.");
    desk
}

fn handing_off() -> Desk {
    let mut desk = not_ready();
    desk.ask_for_the_move();
    desk.scope = Scope::HandOff;
    desk
}

#[rstest]
#[case::not_ready("not-ready", not_ready())]
#[case::ready_for_more("ready-for-more", ready_for_more())]
#[case::nobody_to_write_to("nobody-to-write-to", nobody_to_write_to())]
#[case::managed_with_gaps("managed-with-gaps", managed_with_gaps())]
#[case::one_of_three("one-of-three", one_of_three())]
#[case::changed_since("changed-since", changed_since())]
#[case::gone_around("gone-around", gone_around())]
#[case::handing_off("handing-off", handing_off())]
fn notes_read_as_they_should_in_every_language(#[case] name: &str, #[case] desk: Desk) {
    for language in Language::ALL {
        insta::assert_snapshot!(
            format!("{name}.{}", language.tag()),
            written(&desk, language)
        );
    }
}

/// The HTML as it is copied, on lines to read it by.
fn copied_html(blocks: &[Block]) -> String {
    let mut copied = html(blocks);
    for end in ["</h3>", "</p>", "</li>", "<ul>", "</ul>"] {
        copied = copied.replace(end, &format!("{end}\n"));
    }
    copied
}

#[rstest]
#[case::not_ready("not-ready", not_ready())]
#[case::managed_with_gaps("managed-with-gaps", managed_with_gaps())]
#[case::changed_since("changed-since", changed_since())]
fn notes_are_copied_with_their_structure_in_every_language(#[case] name: &str, #[case] desk: Desk) {
    for language in Language::ALL {
        let mut page = String::new();
        for note in NoteKind::ALL {
            let draft = draft(&desk, note, Extent::Whole, language);
            let (alone, everything) = (html(&draft.whole_note()), html(&draft.everything()));
            assert!(everything.contains(&alone), "{language:?}");
            page += &format!("===== {}\n", note.category());
            page += &copied_html(&draft.everything());
        }
        insta::assert_snapshot!(format!("html.{name}.{}", language.tag()), page);
    }
}

#[test]
fn portal_names_stay_english_in_every_language() {
    let desk = handing_off();
    for language in Language::ALL {
        let note = draft(&desk, NoteKind::EngagementManagement, Extent::Due, language);
        assert_eq!(note.field(PortalField::Category), "Engagement Management");
        assert!(
            note.field(PortalField::Note).contains("FTCQ Inactive EMEA"),
            "{language:?}"
        );
        assert_eq!(note.field(PortalField::NextActionDate), "12/31/2027");
        let desk = not_ready();
        let note = draft(&desk, NoteKind::TechnicalEnablement, Extent::Due, language);
        let text = note.field(PortalField::Note);
        for label in [
            "[EXO]\n",
            "STATUS: On track\n",
            "SUMMARY:\n",
            "NEXT ACTION: ",
            "CONCERNS: ",
        ] {
            assert!(text.contains(label), "{language:?} lacks {label}: {text}");
        }
    }
}

#[test]
fn nothing_dormant_is_in_a_note() {
    let mut desk = ready_for_more();
    desk.answer("customer_status", "Should stay out of it.");
    for extent in [Extent::Due, Extent::Whole] {
        let note = english(&desk, NoteKind::EngagementManagement, extent);
        assert!(!note.contains("Should stay out of it."), "{note}");
        assert!(!note.contains("not ready for another workload"), "{note}");
    }
}

#[test]
fn what_is_not_done_is_a_gap_and_never_asserted() {
    let mut desk = new_case();
    desk.with_known_team("EXO")
        .answer("discussion_next_steps", "Call again in May.");
    let whole = draft(
        &desk,
        NoteKind::EngagementManagement,
        Extent::Whole,
        Language::English,
    );
    let text = whole.field(PortalField::Note);
    assert!(
        !text.contains("FAQ was read for unusual situations and concerns."),
        "{text}"
    );
    assert!(text.contains("[open point: "), "{text}");
    assert!(
        whole.statements.is_empty(),
        "nothing of it may go on record"
    );
    let is_item = |gap: &Gap| matches!(gap, Gap::Item { item, .. } if item.0 == "C-O8");
    assert!(whole.gaps.iter().any(is_item));
}

#[test]
fn a_missing_fact_is_named_in_the_text_and_beside_it() {
    let mut desk = not_ready();
    desk.answer("tenant", "").answer("discussion_date", "");
    let due = draft(
        &desk,
        NoteKind::TechnicalEnablement,
        Extent::Due,
        Language::English,
    );
    assert_eq!(due.tenant, "[missing: Tenant]");
    let expected = |name: &str| {
        let is_it =
            |gap: &&Gap| matches!(gap, Gap::Field { field: gap, .. } if *gap == field(name));
        due.gaps.iter().filter(is_it).count()
    };
    assert_eq!((expected("tenant"), expected("discussion_date")), (1, 1));
}

#[test]
fn a_milestone_that_is_not_reached_names_the_users_that_are_missing_and_nothing_else() {
    let mut desk = new_case();
    desk.with_known_team("EXO")
        .answer("active_users", "99")
        .answer("lynx_date", "2026-11-02");
    let whole = english(&desk, NoteKind::TechnicalEnablement, Extent::Whole);
    let lines: Vec<&str> = whole.lines().collect();
    let gap = lines.iter().find(|line| line.contains("[open point: "));
    let gap = gap.expect("the milestone is a gap");
    assert!(gap.ends_with("missing: Active users]"), "{gap}");
}

#[test]
fn a_next_action_without_an_owner_is_a_gap() {
    let desk = not_ready();
    let writer = NoteWriter {
        case: &desk.case,
        assessment: &desk.assess(),
        catalogue: &catalogue(Language::English),
        manager: "  ",
        today: desk.today,
    };
    let note = writer.draft(desk.scope, NoteKind::EngagementManagement, Extent::Due);
    let note = note.expect("the scope has notes");
    assert_eq!(note.next_action_owner, "[missing: FastTrack Manager]");
    let is_owner =
        |gap: &Gap| matches!(gap, Gap::Field { field: gap, .. } if *gap == field("manager"));
    assert!(note.gaps.iter().any(is_owner));
}

#[rstest]
#[case("", "On track")]
#[case("on-track", "On track")]
#[case("paused", "Paused")]
#[case("pending-customer", "Pending customer feedback")]
#[case("pending-fasttrack", "Pending FastTrack Center or internal feedback")]
fn the_status_is_worded_as_the_guidance_of_the_portal_has_it(
    #[case] status: &str,
    #[case] words: &str,
) {
    let mut desk = not_ready();
    desk.answer("status", status);
    let note = english(&desk, NoteKind::TechnicalEnablement, Extent::Due);
    assert!(note.contains(&format!("\nSTATUS: {words}\n")), "{note}");
}

#[rstest]
#[case("", Some(None))]
#[case("2026-11-21", Some(Some("2026-11-21")))]
#[case("2026-11-22", Some(Some("2026-11-22")))]
#[case("2026-11-20", None)]
#[case("2026-11-19", None)]
fn the_next_action_is_the_discussion_until_its_day_has_come(
    #[case] planned: &str,
    #[case] discussion: Option<Option<&str>>,
) {
    let mut desk = new_case();
    desk.with_known_team("EXO")
        .answer("discussion_date", planned);
    let action = NextAction::of(&desk.case, &desk.assess(), desk.scope, desk.today);
    let expected = match discussion {
        Some(planned) => NextAction::HoldDiscussion {
            round: desk.round(),
            day: planned.map(day),
        },
        None => NextAction::Review {
            day: Some(day("2027-12-31")),
        },
    };
    assert_eq!(action, expected);
}

#[test]
fn the_next_action_is_the_discussion_of_the_round_that_the_note_is_about() {
    let mut desk = new_case();
    desk.with_known_team("EXO");
    let first = desk.round();
    desk.add_service("TEAMS");
    let second = desk.round();
    for (scope, expected) in [
        (Scope::Round(first), first),
        (Scope::Round(second), second),
        (Scope::HandOff, first),
    ] {
        let action = NextAction::of(&desk.case, &desk.assess(), scope, desk.today);
        let NextAction::HoldDiscussion { round, .. } = action else {
            panic!("{action:?}");
        };
        assert_eq!(round, expected);
    }
}

#[test]
fn a_note_with_nothing_due_is_empty() {
    let mut desk = not_ready();
    desk.paste_all_due();
    desk.look_at("EXO");
    let due = draft(
        &desk,
        NoteKind::TechnicalEnablement,
        Extent::Due,
        Language::English,
    );
    assert!(due.is_empty() && due.gaps.is_empty() && due.statements.is_empty());
    assert!(!english(&desk, NoteKind::TechnicalEnablement, Extent::Whole).is_empty());
}

#[test]
fn before_the_last_service_nobody_leaves() {
    let note = english(&one_of_three(), NoteKind::EngagementManagement, Extent::Due);
    assert!(
        note.contains("2 more services of this RFA are open"),
        "{note}"
    );
    let last = english(&not_ready(), NoteKind::EngagementManagement, Extent::Due);
    assert!(!last.contains("more service"), "{last}");
}

#[rstest]
#[case(500, 0)]
#[case(501, 1)]
fn the_next_action_is_counted_as_the_portal_counts(#[case] length: usize, #[case] excess: usize) {
    let mut note = draft(
        &not_ready(),
        NoteKind::EngagementManagement,
        Extent::Due,
        Language::English,
    );
    note.next_action = "a".repeat(length);
    assert_eq!(note.next_action_excess(), excess);
    // An emoji outside the basic plane counts as two.
    note.next_action = "😀".repeat(NEXT_ACTION_LIMIT / 2 + 1);
    assert_eq!(note.next_action_excess(), 2);
}

#[test]
fn everything_is_each_field_under_its_label() {
    let draft = draft(
        &not_ready(),
        NoteKind::TechnicalEnablement,
        Extent::Due,
        Language::English,
    );
    let text = plain_text(&draft.everything());
    for field in PortalField::ALL {
        assert!(text.contains(&format!("{}:", field.portal_name())));
        assert!(text.contains(&draft.field(field)), "{field:?}");
    }
}

#[test]
fn html_says_what_the_plain_text_says_and_runs_nothing() {
    let mut desk = not_ready();
    desk.answer(
        "customer_status",
        "<img src=x onerror=alert(1)>\nSee https://contoso.com/a?b=1&c=2.",
    );
    let draft = draft(
        &desk,
        NoteKind::EngagementManagement,
        Extent::Due,
        Language::English,
    );
    let html = html(&draft.blocks);
    assert!(!html.contains("<img"), "{html}");
    assert!(
        html.contains("&lt;img src=x onerror=alert(1)&gt;"),
        "{html}"
    );
    assert!(
        html.contains("<a href=\"https://contoso.com/a?b=1&amp;c=2\">"),
        "{html}"
    );
    assert!(plain_text(&draft.blocks).contains("  - <img src=x onerror=alert(1)>"));
    assert_eq!(html.matches("<li>").count(), html.matches("</li>").count());
}

/// A case in which the hand-off went on while a service was open.
fn gone_ahead() -> Desk {
    let mut desk = new_case();
    desk.with_known_team("CORE")
        .answer("service_name", "Viva \"2\" · x");
    desk.scope = Scope::HandOff;
    desk.waive("hand-off", "In a hurry.\n- The tenant is moved.");
    desk
}

/// A case whose gate was gone around, which FTOP says for good, and is open by now.
fn gone_around_and_behind() -> Desk {
    let mut desk = gone_around();
    desk.paste_all_due();
    desk.withdraw_waiver("prepare");
    desk.tick_all(&["K-I2", "K-I3"])
        .answer("active_users", "112")
        .answer("lynx_date", "2026-11-02")
        .tick("P-I3");
    desk
}

/// A case in which a person wrote what looks like marks and gaps.
fn of_many_words() -> Desk {
    let mut desk = nobody_to_write_to();
    desk.look_at("SPO")
        .answer("tenant", "The \"new\" Contoso · Ltd")
        .answer("customer_status", "- One.\n\n- o Two\n1. Three: [x]")
        .answer("discussion_next_steps", "[later] Call.\no cliente");
    desk
}

#[rstest]
#[case(not_ready())]
#[case(ready_for_more())]
#[case(nobody_to_write_to())]
#[case(managed_with_gaps())]
#[case(one_of_three())]
#[case(changed_since())]
#[case(gone_around())]
#[case(handing_off())]
#[case(gone_ahead())]
#[case(gone_around_and_behind())]
#[case(of_many_words())]
fn a_case_is_restored_from_its_notes(#[case] mut desk: Desk) {
    let mut notes = 0;
    for language in Language::ALL {
        for (kind, extent) in NoteKind::ALL
            .into_iter()
            .flat_map(|kind| [(kind, Extent::Due), (kind, Extent::Whole)])
        {
            let draft = draft(&desk, kind, extent, language);
            if !draft.statements.is_empty() {
                check_restored(&desk, &draft, language);
                notes += 1;
            }
        }
    }
    assert!(notes >= Language::ALL.len());
    // The notes themselves are not pasted a second time.
    desk.paste_all_due();
    assert!(desk.all_due().is_empty());
}

/// Checks that a note brings all of it back that it says: nothing is due again, nothing is lost.
fn check_restored(desk: &Desk, draft: &Draft, language: Language) {
    let text = draft.field(PortalField::Note);
    let restoration = read_note(desk.case.playbook(), &text).expect("the note has its line");
    assert_eq!(restoration.note, draft.note);
    assert!(restoration.not_found.is_empty(), "{language:?} {text}");
    assert!(restoration.unknown.is_empty(), "{language:?} {text}");
    let mut restored = new_case();
    restored.today = desk.today;
    let note = restoration.earlier_note(desk.today);
    restored.apply(Change::EarlierNoteRead(note));
    let round = restored.case.rounds().next().map(Scope::Round);
    restored.scope = round.unwrap_or(Scope::HandOff);
    assert!(restored.all_due().is_empty(), "{language:?} {text}");
    assert_eq!(restored.case.tenant(), desk.case.tenant());
    for statement in &draft.statements {
        if let Subject::Waiver(gate) = statement.subject {
            let waiver = restored.case.waiver(restored.scope, gate);
            let reason = &waiver.expect("it is there again").reason;
            let was = statement.asserts.as_ref().expect("it holds");
            let was = was.get(&field("gate_reason")).expect("it has one");
            assert_eq!(*reason, was.replace("\n- ", "\n"), "{language:?}");
            continue;
        }
        for (field, value) in statement.asserts.iter().flatten() {
            // The dashes of a list are the note's own, and so is what it leaves empty.
            let lines = value.lines().map(|line| line.trim_start_matches("- "));
            let lines: Vec<&str> = lines.filter(|line| !line.is_empty()).collect();
            assert_eq!(
                restored.text(field.name()),
                lines.join("\n"),
                "{language:?}"
            );
        }
    }
}

#[test]
fn a_gate_that_the_note_names_is_gone_around_again() {
    let draft = draft(
        &gone_around(),
        NoteKind::EngagementManagement,
        Extent::Due,
        Language::German,
    );
    let text = draft.field(PortalField::Note);
    assert!(text.ends_with("EXO · tenant=Contoso · prepare gone-around K-I2 K-I3 P-I2 P-I3"));
    let note = read_note(new_case().case.playbook(), &text).expect("the note has its line");
    let mut restored = new_case();
    restored.apply(Change::EarlierNoteRead(
        note.earlier_note(day("2026-11-15")),
    ));
    restored.look_at("EXO").tick_all(&["K-I1", "P-I1"]);
    restored
        .answer("account_team_known", "yes")
        .answer("account_managed", "yes");
    assert_eq!(restored.gate_state("prepare"), GateState::Waived);
    assert!(restored.all_due().is_empty());
}

#[test]
fn a_service_that_a_gate_waited_for_is_told_where_the_case_does_not_have_it() {
    let mut desk = new_case();
    desk.with_known_team("TEAMS");
    desk.scope = Scope::HandOff;
    desk.waive("hand-off", "In a hurry.");
    let text = english(&desk, NoteKind::EngagementManagement, Extent::Due);
    assert!(
        text.contains("  - In a hurry.\n  - Still open at that time: Teams\n"),
        "{text}"
    );
    assert!(text.ends_with(" · hand-off gone-around TEAMS"), "{text}");
    let note = read_note(desk.case.playbook(), &text).expect("the note has its line");
    let missing = note.services_missing_in(&new_case().case);
    assert_eq!(missing, ["Teams"]);
    assert!(note.services_missing_in(&desk.case).is_empty());
}

#[test]
fn a_gate_that_waited_for_one_of_two_services_without_a_prefix_names_that_one() {
    let mut desk = new_case();
    desk.with_known_team("CORE").answer("service_name", "Loop");
    desk.go_through().add_service("CORE");
    desk.answer("service_name", "Viva").scope = Scope::HandOff;
    desk.waive("hand-off", "In a hurry.");
    let text = english(&desk, NoteKind::EngagementManagement, Extent::Due);
    let names_viva = |line: &str| line.starts_with("  - ") && line.ends_with("Viva");
    assert!(text.lines().any(names_viva), "{text}");
    assert!(!text.contains("Loop"), "{text}");
    assert!(
        text.ends_with(" · hand-off gone-around CORE=Viva"),
        "{text}"
    );
    // Read back, it goes around that one only.
    let note = read_note(desk.case.playbook(), &text).expect("the note has its line");
    let mut other = new_case();
    other.with_known_team("CORE").answer("service_name", "Loop");
    assert_eq!(note.services_missing_in(&other.case), ["Viva"]);
    let earlier = note.earlier_note(day("2026-11-15"));
    other.apply(Change::EarlierNoteRead(earlier.clone()));
    other.scope = Scope::HandOff;
    assert_eq!(other.gate_state("hand-off"), GateState::Closed);
    other.look_at("CORE").go_through().add_service("CORE");
    other
        .answer("service_name", "viva")
        .apply(Change::EarlierNoteRead(earlier));
    other.scope = Scope::HandOff;
    assert_eq!(other.gate_state("hand-off"), GateState::Waived);
}

/// The note of a customer who is not ready, as another program hands its list back.
fn in_other_marks(change: impl Fn(&str) -> String) -> String {
    let draft = draft(
        &not_ready(),
        NoteKind::EngagementManagement,
        Extent::Due,
        Language::Spanish,
    );
    let text = draft.field(PortalField::Note);
    let lines: Vec<String> = text.lines().map(change).collect();
    lines.join("\n")
}

#[rstest]
#[case("•\t", "o\t")]
#[case("  * ", "      o ")]
#[case("• ", "\t◦ ")]
#[case("\t", "\t\t")]
#[case("1. ", "   a. ")]
fn a_note_is_read_whatever_marks_its_list_has(#[case] point: &str, #[case] line: &str) {
    let text = in_other_marks(|text| match text.strip_prefix("- ") {
        Some(rest) => format!("{point}{rest}"),
        None => match text.strip_prefix("  - ") {
            Some(rest) => format!("{line}{rest}"),
            None => text.replace(' ', "\u{a0}"),
        },
    });
    let note = read_note(new_case().case.playbook(), &text).expect("the note has its line");
    assert!(note.not_found.is_empty(), "{text}");
    let mut restored = new_case();
    restored.apply(Change::EarlierNoteRead(
        note.earlier_note(day("2026-11-15")),
    ));
    restored.look_at("EXO");
    assert_eq!(restored.text("customer_status"), "Content.");
    assert_eq!(restored.text("discussion_next_steps"), "None.");
}

#[test]
fn where_free_text_belongs_is_never_guessed() {
    let text_of = |line: &str| line.trim_start_matches(['-', ' ']).to_owned();
    let without_one = |line: &str| match line {
        "  - Content." => String::new(),
        line => line.to_owned(),
    };
    for text in [in_other_marks(text_of), in_other_marks(without_one)] {
        let note = read_note(new_case().case.playbook(), &text).expect("the note has its line");
        let expected = ["customer_status", "discussion_next_steps"].map(field);
        assert_eq!(note.not_found, expected, "{text}");
    }
    // A point more, without a line under it, moves nothing.
    let text = in_other_marks(|line| line.replace("- Content.", "- Content.\n- Mine."));
    let note = read_note(new_case().case.playbook(), &text).expect("the note has its line");
    assert!(note.not_found.is_empty(), "{text}");
}

#[rstest]
#[case(not_ready())]
#[case(gone_around())]
fn a_note_with_the_lines_of_the_case_changes_nothing_however_they_were_typed(
    #[case] mut desk: Desk,
) {
    if desk.gate_state("prepare") == GateState::Waived {
        desk.withdraw_waiver("prepare");
        desk.waive("prepare", "• They  left.\n\n• - All of them.");
    }
    desk.answer("customer_status", "- They  left.\n\n- - All of them.");
    let note = NoteKind::EngagementManagement;
    let text = english(&desk, note, Extent::Due).replace("They  left", "They left");
    desk.paste_due(note);
    let restoration = read_note(desk.case.playbook(), &text).expect("the note has its line");
    assert!(restoration.not_found.is_empty(), "{text}");
    let earlier = restoration.earlier_note(desk.today);
    let refusal = desk.refused(Change::EarlierNoteRead(earlier));
    assert_eq!(refusal, Refusal::NothingToDo);
}

#[test]
fn no_correction_is_due_for_the_marks_of_a_list() {
    let mut desk = not_ready();
    desk.answer("customer_status", "- Two departments.\n- One follows.");
    desk.paste_all_due();
    desk.answer("customer_status", "Two departments.\n\nOne  follows.\n");
    assert_eq!(desk.all_due(), [""; 0]);
    desk.answer("customer_status", "Two departments. One follows.");
    assert_eq!(desk.all_due(), ["C-O4"]);
}

#[test]
fn of_several_notes_the_last_is_read_and_the_lists_of_the_others_are_theirs() {
    let text = in_other_marks(str::to_owned);
    let twice = format!("{text}\n\n{text}");
    let playbook = new_case().case.playbook();
    assert_eq!(read_note(playbook, &twice), read_note(playbook, &text));
}

#[test]
fn what_a_note_names_as_missing_is_no_answer() {
    let mut desk = not_ready();
    desk.answer("customer_status", "");
    let text = english(&desk, NoteKind::EngagementManagement, Extent::Due);
    assert!(
        text.contains("  - [missing: Latest customer status]"),
        "{text}"
    );
    let note = read_note(desk.case.playbook(), &text).expect("the note has its line");
    assert_eq!(note.not_found, [field("customer_status")]);
}

#[rstest]
#[case("")]
#[case("A note that someone wrote by hand.")]
#[case("Closeout 2020-05-04")]
#[case("Closeout 2020-05-04 NOPE · P-I2 seats=1")]
#[case("Closeout 20 \" · \\ · = · P-I2 seats=\"")]
fn a_text_without_a_whole_line_restores_nothing(#[case] text: &str) {
    let desk = new_case();
    assert!(read_note(desk.case.playbook(), text).is_none_or(|note| !note.unknown.is_empty()));
}

#[test]
fn an_edited_note_puts_on_record_what_was_due_when_the_edit_began() {
    let mut desk = new_case();
    desk.with_known_team("EXO").prepare();
    let due = |desk: &Desk| {
        draft(
            desk,
            NoteKind::EngagementManagement,
            Extent::Due,
            Language::English,
        )
    };
    let own = due(&desk);
    edit_note(&mut desk, &own, "Mine.");
    desk.discuss(false);
    let later = due(&desk);
    assert!(later.statements.len() > own.statements.len());
    let edited = later.with_edits(&desk.case);
    assert_eq!(edited.statements, own.statements);
    assert_eq!(edited.marker, own.marker);
    assert!(edited.field(PortalField::Note).starts_with("Mine."));
    // A gate that was gone around since is not in the person's text either.
    let mut later = desk.clone();
    later.untick("K-I3").waive("prepare", "They left.");
    let now = due(&later);
    assert_eq!(
        now.clone().with_edits(&later.case).statements,
        own.statements
    );
    edit_note(&mut later, &now, "Mine too.");
    assert_eq!(
        now.clone().with_edits(&later.case).statements,
        now.statements
    );
    assert!(
        now.statements
            .iter()
            .any(|it| matches!(it.subject, Subject::Waiver(_)))
    );
    // Whoever puts the page's own text back edits nothing.
    let own_text = own.text_to_edit(PortalField::Note);
    assert_eq!(edit_to(own_text, own.field(PortalField::Note), None), None);
}

#[test]
fn what_a_person_took_out_of_a_note_does_not_go_on_record() {
    let mut desk = new_case();
    desk.with_known_team("EXO").prepare().discuss(false);
    let note = NoteKind::EngagementManagement;
    let own = draft(&desk, note, Extent::Due, Language::Japanese);
    assert!(own.statements.len() > 1, "{:?}", own.statements);
    let text = own.text_to_edit(PortalField::Note);
    let first = text.lines().find(|line| line.starts_with("- "));
    let first = format!("{}\n", first.expect("it has points"));
    edit_note(&mut desk, &own, &text.replace(&first, ""));
    let edited = own.clone().with_edits(&desk.case);
    assert_eq!(edited.statements, own.statements[1..]);
    let named = find_marker(desk.case.playbook(), &edited.marker).expect("it is a line");
    assert_eq!(named.items.len(), edited.statements.len());

    // So does a gate that was gone around.
    let mut waived = new_case();
    waived.with_known_team("EXO").waive("prepare", "They left.");
    let own = draft(&waived, note, Extent::Due, Language::English);
    let text = own.text_to_edit(PortalField::Note);
    let kept: Vec<&str> = text
        .lines()
        .filter(|line| !line.trim_start().starts_with("- "))
        .collect();
    edit_note(&mut waived, &own, &kept.join("\n"));
    assert_eq!(own.statements.len(), 1);
    assert_eq!(own.with_edits(&waived.case).statements, []);
}

#[test]
fn a_point_that_stands_as_it_was_says_what_was_so_then() {
    let mut desk = new_case();
    desk.with_known_team("EXO").prepare().discuss(false);
    desk.answer("customer_status", "- Two departments.\n\n- One follows.");
    let due = |desk: &Desk, note| draft(desk, note, Extent::Due, Language::German);
    let (technical, management) = (
        NoteKind::TechnicalEnablement,
        NoteKind::EngagementManagement,
    );
    for note in [technical, management] {
        let own = due(&desk, note);
        let text = own.text_to_edit(PortalField::Note);
        edit_note(&mut desk, &own, &format!("{text}\nMine."));
        assert_eq!(
            own.clone().with_edits(&desk.case).statements,
            own.statements
        );
    }
    desk.answer("active_users", "350")
        .answer("customer_status", "Three departments.");
    for (note, name, then) in [
        (technical, "active_users", "112"),
        (
            management,
            "customer_status",
            "Two departments.\nOne follows.",
        ),
    ] {
        let edited = due(&desk, note).with_edits(&desk.case);
        let said = |draft: &Draft| {
            let facts = draft.statements.iter().filter_map(|it| it.asserts.clone());
            let mut values = facts.filter_map(|facts| facts.get(&field(name)).cloned());
            values.next()
        };
        assert_eq!(said(&edited).as_deref(), Some(then));
        let read = read_note(desk.case.playbook(), &edited.field(PortalField::Note));
        assert!(read.is_some(), "{note:?}");
    }
    // What was rewritten is taken to say what is so now.
    let own = due(&desk, technical);
    edit_note(&mut desk, &own, "[EXO]\n- 350 Benutzer.");
    assert_eq!(
        own.clone().with_edits(&desk.case).statements,
        own.statements
    );
}

#[test]
fn the_reason_of_a_gate_that_stands_as_it_was_is_the_one_of_then() {
    let mut desk = new_case();
    desk.with_known_team("EXO").waive("prepare", "They left.");
    let note = NoteKind::EngagementManagement;
    let due = |desk: &Desk| draft(desk, note, Extent::Due, Language::Spanish);
    let own = due(&desk);
    let text = own.text_to_edit(PortalField::Note);
    edit_note(&mut desk, &own, &format!("{text}\nMine."));
    desk.tick_all(&["K-I1", "K-I2"]).withdraw_waiver("prepare");
    let check = |desk: &Desk| {
        let edited = due(desk).with_edits(&desk.case);
        assert_eq!(edited.statements, own.statements);
        assert_eq!(edited.marker, own.marker);
    };
    // The words still stand in the note, and so they do once another reason is given.
    check(&desk);
    desk.waive("prepare", "In a hurry.");
    check(&desk);
    let copied = due(&desk).with_edits(&desk.case).statements;
    assert_ne!(copied, due(&desk).statements);
}

#[test]
fn what_stands_in_an_edited_note_goes_on_record_also_where_it_is_not_due_any_more() {
    let mut desk = new_case();
    desk.with_known_team("EXO").prepare();
    let note = NoteKind::TechnicalEnablement;
    let due = |desk: &Desk| draft(desk, note, Extent::Due, Language::SimplifiedChinese);
    let own = due(&desk);
    let text = own.text_to_edit(PortalField::Note);
    edit_note(&mut desk, &own, &format!("{text}\nMine."));
    // The text is left over, and FTOP has what it says.
    let mut pasted = desk.clone();
    pasted.paste_due(note);
    assert_eq!(due(&pasted).with_edits(&pasted.case).statements, []);
    desk.answer("active_users", "5");
    assert!(due(&desk).is_empty());
    assert_eq!(due(&desk).with_edits(&desk.case).statements, own.statements);
}

#[test]
fn what_a_person_put_in_other_words_goes_on_record() {
    let mut desk = new_case();
    desk.with_known_team("EXO").prepare();
    let note = NoteKind::TechnicalEnablement;
    let own = draft(&desk, note, Extent::Due, Language::Japanese);
    let text = own.text_to_edit(PortalField::Note);
    let first = text.lines().find(|line| line.starts_with("- "));
    let first = format!("{}\n", first.expect("it has points"));
    edit_note(&mut desk, &own, &text.replace(&first, "- 済み。\n"));
    assert_eq!(
        own.clone().with_edits(&desk.case).statements,
        own.statements
    );
}

#[test]
fn the_whole_note_is_not_edited() {
    let mut desk = new_case();
    desk.with_known_team("EXO").prepare();
    let note = NoteKind::EngagementManagement;
    let own = draft(&desk, note, Extent::Due, Language::English);
    edit_note(&mut desk, &own, "Mine.");
    let whole = draft(&desk, note, Extent::Whole, Language::English);
    assert_eq!(whole.clone().with_edits(&desk.case), whole);
}

/// Puts a person's text in the place of the page's.
fn edit_note(desk: &mut Desk, own: &Draft, text: &str) {
    let edit = edit_to(text.to_owned(), own.field(PortalField::Note), None);
    desk.apply(Change::Edited {
        scope: own.scope,
        text: edited_text(own.note, PortalField::Note).expect("it may be edited"),
        edit: Some(edit.expect("it differs")),
        over: None,
    });
}

#[test]
fn what_a_line_says_beyond_this_build_is_told() {
    let desk = new_case();
    let line = "Closeout 2031-01-01 EXO · P-I2 seats=10 · X-9 anything=1 · P-I2 colour=red";
    let marker = find_marker(desk.case.playbook(), line).expect("it is a line");
    assert_eq!(marker.items.len(), 1);
    assert_eq!(marker.unknown, ["X-9 anything=1", "P-I2 colour=red"]);
}

#[test]
fn a_change_while_paused_is_refused_but_the_record_goes_on() {
    let mut desk = not_ready();
    desk.apply(Change::Paused {
        reason: "Holiday".to_owned(),
    });
    desk.paste_all_due();
    assert!(english(&desk, NoteKind::EngagementManagement, Extent::Due).is_empty());
}
