//! Both notes of several cases, in all six languages: what they say, what they leave out, and what
//! they name as a gap. The snapshots are read as an FM reads them before pasting.
#![allow(
    clippy::expect_used,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test stops at once"
)]

use crate::support;

use closeout::engagement::{Change, Scope};
use closeout::locale::{Catalogue, Language, catalogue_source};
use closeout::notes::{
    Block, Draft, Extent, Gap, NEXT_ACTION_LIMIT, NextAction, NoteWriter, PortalField, edit_to,
    find_marker, html, plain_text, read_note,
};
use closeout::playbook::NoteKind;
use rstest::rstest;
use support::{Desk, day, field, new_case};

fn catalogue(language: Language) -> Catalogue {
    Catalogue::new(language, catalogue_source(language)).expect("the catalogue is whole")
}

fn draft(desk: &Desk, note: NoteKind, extent: Extent, language: Language) -> Draft {
    let writer = NoteWriter {
        case: &desk.case,
        assessment: &desk.assess(),
        catalogue: &catalogue(language),
        manager: "Adele Vance",
        today: desk.today,
    };
    writer
        .draft(desk.scope, note, extent)
        .expect("the scope has notes")
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

#[rstest]
#[case(not_ready(), NoteKind::TechnicalEnablement)]
#[case(not_ready(), NoteKind::EngagementManagement)]
#[case(ready_for_more(), NoteKind::TechnicalEnablement)]
#[case(nobody_to_write_to(), NoteKind::EngagementManagement)]
#[case(handing_off(), NoteKind::EngagementManagement)]
fn a_case_is_restored_from_its_note(#[case] mut desk: Desk, #[case] note_kind: NoteKind) {
    for language in Language::ALL {
        let draft = draft(&desk, note_kind, Extent::Due, language);
        let text = draft.field(PortalField::Note);
        let restoration = read_note(desk.case.playbook(), &text).expect("the note has its line");
        assert_eq!(restoration.note, note_kind);
        assert!(restoration.not_found.is_empty() && restoration.unknown.is_empty());
        let mut restored = new_case();
        let note = restoration.earlier_note(day("2026-11-15"));
        restored.apply(Change::EarlierNoteRead(note));
        let round = restored.case.rounds().next().map(Scope::Round);
        restored.scope = round.unwrap_or(Scope::HandOff);
        let due = self::draft(&restored, note_kind, Extent::Due, language);
        assert!(due.is_empty(), "{language:?} {:?}", due.statements);
        for statement in &draft.statements {
            let facts = statement.asserts.iter().flatten();
            for (field, value) in facts {
                assert_eq!(
                    restored.text(field.name()).trim(),
                    value.trim(),
                    "{language:?}"
                );
            }
        }
    }
    // The note itself is not pasted a second time.
    desk.paste_all_due();
    assert!(draft(&desk, note_kind, Extent::Due, Language::English).is_empty());
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
    let own = draft(
        &desk,
        NoteKind::EngagementManagement,
        Extent::Due,
        Language::English,
    );
    let edit = edit_to("Mine.".to_owned(), own.field(PortalField::Note), None).expect("it differs");
    desk.discuss(false);
    let later = draft(
        &desk,
        NoteKind::EngagementManagement,
        Extent::Due,
        Language::English,
    );
    assert!(later.statements.len() > own.statements.len());
    let edited = later.edited(&desk.case, &edit);
    assert_eq!(edited.statements, own.statements);
    assert_eq!(edited.marker, own.marker);
    assert!(edited.field(PortalField::Note).starts_with("Mine."));
    // Whoever puts the page's own text back edits nothing.
    let own_text = own.text_to_edit(PortalField::Note);
    assert_eq!(edit_to(own_text, own.field(PortalField::Note), None), None);
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
