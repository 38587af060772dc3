//! What is copied of a text by hand: whole lines as its button copies them, and words.

use closeout::engagement::Scope;
use closeout::engagement::assessment::Missing;
use closeout::locale::Language;
use closeout::playbook::Field;
use closeout::text::{Draft, Line, Part, Point, Row, Selected, Style, html, plain};
use rstest::rstest;

/// What the page shows of the draft, a row for each line and each point.
const SHOWN: [&str; 7] = [
    "[EXO]",
    "STATUS: On track",
    "Two departments follow.",
    "Next:",
    "Train the help desk",
    "Adele",
    "Owner: Your name",
];

fn draft() -> Draft {
    let line = |style, label: &str, text: &str| Line {
        id: text.to_owned(),
        style,
        label: Some(label.to_owned()).filter(|label| !label.is_empty()),
        parts: vec![Part::Text(text.to_owned())],
        ..Line::default()
    };
    let point = |depth, text: &str| Point { depth, text: text.to_owned() };
    let gap = Missing::Field(Scope::Case, Field::Manager);
    let mut next = line(Style::Bullet, "", "Next:");
    next.points = vec![point(0, "Train the help desk"), point(1, "Adele")];
    let mut owner = line(Style::Paragraph, "Owner:", "");
    owner.parts = vec![Part::Gap { gap, text: "[missing: Your name]".to_owned() }];
    owner.id = "owner".to_owned();
    let lines = vec![
        line(Style::Heading, "", "[EXO]"),
        line(Style::Paragraph, "STATUS:", "On track"),
        line(Style::Bullet, "", "Two departments follow."),
        next,
        owner,
    ];
    Draft { key: "EXO/technical-enablement".to_owned(), language: Language::English, lines }
}

#[rstest]
#[case::a_gap_is_no_value(
    "||||||Owner: Your name",
    "Owner: [missing: Your name]",
    "<p><strong>Owner:</strong> [missing: Your name]</p>"
)]
#[case::nor_a_part_of_it(
    "||||||Your",
    "Owner: [missing: Your name]",
    "<p><strong>Owner:</strong> [missing: Your name]</p>"
)]
#[case::words_beside_a_gap("||||||Owner", "Owner", "")]
#[case::a_bold_line("[EXO]||||||", "[EXO]", "<p><strong>[EXO]</strong></p>")]
#[case::words("|track|||||", "track", "")]
#[case::words_of_a_point("||||help desk||", "help desk", "")]
#[case::a_bullet(
    "||Two departments follow.||||",
    "- Two departments follow.",
    "<ul><li>Two departments follow.</li></ul>"
)]
#[case::two_bullets(
    "||Two departments follow.|Next:|||",
    "- Two departments follow.\n- Next:",
    "<ul><li>Two departments follow.</li><li>Next:</li></ul>"
)]
#[case::with_its_points(
    "|||Next:|Train the help desk|Adele|",
    "- Next:\n  - Train the help desk\n    - Adele",
    "<ul><li>Next:<ul><li>Train the help desk<ul><li>Adele</li></ul></li></ul></li></ul>"
)]
#[case::points_alone(
    "||||Train the help desk|Adele|",
    "- Train the help desk\n- Adele",
    "<ul><li>Train the help desk</li><li>Adele</li></ul>"
)]
#[case::pieces_at_both_ends(
    "|On track|Two dep||||",
    "On track\n- Two dep",
    "<p>On track</p><ul><li>Two dep</li></ul>"
)]
#[case::into_a_gap(
    "|||||Adele|Owner: You",
    "- Adele\nOwner: [missing: Your name]",
    "<ul><li>Adele</li></ul><p><strong>Owner:</strong> [missing: Your name]</p>"
)]
fn parts(#[case] selected: &str, #[case] as_text: &str, #[case] as_html: &str) {
    match draft().selected(&rows(selected)) {
        Selected::Words(words) => assert_eq!((&*words, ""), (as_text, as_html)),
        Selected::Lines(lines) => {
            assert_eq!((&*plain(&lines), &*html(&lines)), (as_text, as_html));
        }
        other => panic!("{other:?}"),
    }
}

#[test]
fn all_and_nothing() {
    assert_eq!(draft().selected(&rows(&SHOWN.join("|"))), Selected::All);
    assert_eq!(draft().selected(&rows("|  |||||")), Selected::Nothing);
    let mut letter = draft();
    letter.lines.insert(0, Line { style: Style::Subject, ..Line::default() });
    let Selected::Lines(two) = letter.selected(&rows("[EXO]|STATUS: On track|||||")) else {
        panic!("two lines are neither all nor nothing");
    };
    assert_eq!(plain(&two), "[EXO]\n\nSTATUS: On track", "as a letter has them");
}

fn rows(selected: &str) -> Vec<Row> {
    let rows = selected.split('|').zip(SHOWN);
    rows.map(|(part, all)| [part, all].map(str::to_owned)).collect()
}
