//! Tables of tenants: how spreadsheets write them, what their columns hold, what their rows change and why one is
//! left out, and the cases as a table that can be taken in again.
#![allow(clippy::panic, clippy::unwrap_used, reason = "a test stops at once")]

#[path = "support/case.rs"]
mod case;
#[path = "support/catalogues.rs"]
mod catalogues;

use std::rc::Rc;
use std::sync::Arc;
use std::time::Instant;

use case::*;
use catalogues::catalogue_source;
use closeout::document::Document;
use closeout::engagement::{Case, Problem, Scope, Standing};
use closeout::locale::{Catalogue, Language};
use closeout::playbook::Field;
use closeout::portfolio::Line;
use closeout::portfolio::line::Setting;
use closeout::portfolio::table::reading::{MOST_COLUMNS, MOST_ROWS};
use closeout::portfolio::table::{
    Changes, Column, NoTable, Refused, Rows, Why, changes, columns, encoding, read, write,
};
use rstest::rstest;

/// The words of all languages, this one's first.
fn words(first: Language) -> Vec<Arc<Catalogue>> {
    let mut all = Language::ALL.to_vec();
    all.sort_by_key(|language| *language != first);
    let words = |language| Catalogue::new(language, catalogue_source(language)).unwrap();
    all.into_iter().map(words).map(Arc::new).collect()
}

fn rows(text: &str) -> Rows {
    read(text).unwrap()
}

/// What a text changes in cases that are there, in English.
fn changed(text: &str, known: &[&TestCase]) -> Changes {
    let cases: Vec<Case> = known.iter().map(|case| case.read()).collect();
    let known: Vec<_> = cases.iter().map(|case| (case, true)).collect();
    let (rows, words) = (rows(text), words(Language::English));
    let columns = columns(&rows[0], &words).unwrap();
    changes(&rows, &columns, &known, &words, day(TODAY))
}

/// The same carried out: the cases afterwards, changed ones first as they stand in the table.
fn taken(text: &str, known: &[&TestCase]) -> Vec<TestCase> {
    let changes = changed(text, known);
    assert_eq!(changes.refused, []);
    let written = changes.written.into_iter().map(|(at, change)| {
        let mut case = at.map_or_else(blank, |at| known[at].clone());
        case.commit(change);
        case
    });
    written.collect()
}

/// A document of which nothing is known.
fn blank() -> TestCase {
    let mut case = empty();
    case.document = Document::default();
    case
}

fn facts(case: &TestCase, names: &str) -> Vec<String> {
    let read = case.read();
    let text = |name: &str| match name.split_once('/') {
        Some((of, name)) => read.answer(scope(of), field(name)).text(),
        None => read.answer(Scope::Case, field(name)).text(),
    };
    names.split(' ').map(text).collect()
}

fn services(case: &TestCase) -> Vec<String> {
    case.read().rounds.iter().map(|round| round.name.clone()).collect()
}

// How spreadsheets write.

fn utf16(text: &str, bytes: fn(u16) -> [u8; 2]) -> Vec<u8> {
    "\u{feff}".encode_utf16().chain(text.encode_utf16()).flat_map(bytes).collect()
}

/// What the browser makes of a file.
fn decoded(file: &[u8], language: Language) -> String {
    let units = |number: fn([u8; 2]) -> u16| {
        let units: Vec<u16> = file.chunks(2).map(|two| number([two[0], two[1]])).collect();
        String::from_utf16(&units).unwrap()
    };
    match encoding(file, language) {
        "utf-16le" => units(u16::from_le_bytes),
        "utf-16be" => units(u16::from_be_bytes),
        "utf-8" => String::from_utf8(file.to_vec()).unwrap(),
        // As far as these tests use it, it is Latin-1.
        "windows-1252" => file.iter().map(|byte| char::from(*byte)).collect(),
        other => panic!("{other} is the browser's business"),
    }
}

const PLAIN: &str = "Tenant,Seats\r\nCafé,640\r\n";

#[rstest]
#[case::google_sheets("Tenant,Seats\r\nCafé,640".into())]
#[case::libre_office("Tenant,Seats\nCafé,640\n".into())]
#[case::libre_office_quoting_all("\"Tenant\"|\"Seats\"\n\"Café\"|\"640\"\n".into())]
#[case::excel_csv_utf8([b"\xef\xbb\xbf", PLAIN.as_bytes()].concat())]
#[case::excel_csv_in_german(b"Tenant;Seats\r\nCaf\xe9;640\r\n".into())]
#[case::excel_csv_on_a_mac(b"Tenant;Seats\rCaf\xe9;640\r".into())]
#[case::excel_unicode_text(utf16("Tenant\tSeats\r\nCafé\t640\r\n", u16::to_le_bytes))]
#[case::big_endian(utf16(PLAIN, u16::to_be_bytes))]
#[case::says_what_separates("sep=;\r\nTenant;Seats\r\nCafé;640\r\n".into())]
#[case::excel_said_so_and_quoted("\"sep=|\"\nTenant|Seats\nCafé|640".into())]
fn every_spreadsheet_is_read(#[case] file: Vec<u8>) {
    let text = decoded(&file, Language::German);
    assert_eq!(rows(&text), [["Tenant", "Seats"], ["Café", "640"]]);
}

#[rstest]
#[case(b"\x83e\x83i\x83\x93\x83g", Language::Japanese, "shift_jis")]
#[case(b"\xd7\xe2\xbb\xa7", Language::SimplifiedChinese, "gb18030")]
#[case(b"Caf\xe9", Language::English, "windows-1252")]
#[case(b"{\"tenant\":\"Caf\xe9", Language::English, "utf-8")]
#[case(b"", Language::English, "utf-8")]
fn letters_are_those_of_the_windows_that_wrote_them(
    #[case] file: &[u8],
    #[case] language: Language,
    #[case] expected: &str,
) {
    assert_eq!(encoding(file, language), expected);
}

/// Rows in one line: ` | ` between cells, ` // ` between rows.
#[rstest]
#[case::quotes("a;b\n\"x;\"\"y\"\"\nz\";2\n", "a | b // x;\"y\"\nz | 2")]
#[case::commas_in_cells("a;b\nx, y, z;2\np, q, r;3\n", "a | b // x, y, z | 2 // p, q, r | 3")]
#[case::tabs_from_the_clipboard("a\tb\nx, y\t2", "a | b // x, y | 2")]
#[case::short_and_long_rows("a,b\n1\n1,2,3\n", "a | b // 1 // 1 | 2 | 3")]
#[case::made_harmless("a,b\n'=1+1,'tis\n", "a | b // =1+1 | 'tis")]
#[case::one_column("Tenant\nContoso\n", "Tenant // Contoso")]
fn rows_are_those_of_the_spreadsheet(#[case] text: &str, #[case] expected: &str) {
    let rows: Vec<String> = rows(text).iter().map(|row| row.join(" | ")).collect();
    assert_eq!(rows.join(" // "), expected);
}

#[rstest]
#[case::no_text("PK\0\u{3}", NoTable::OtherKind)]
#[case::too_wide(&"x,".repeat(1_000_000), NoTable::TooWide)]
#[case::a_wide_row(&format!("a,b\n1,2\n{}", ",".repeat(MOST_COLUMNS)), NoTable::TooWide)]
#[case::too_long(&"a,b\n".repeat(MOST_ROWS + 1), NoTable::TooLong)]
fn what_is_no_list_of_tenants_is_refused(#[case] text: &str, #[case] expected: NoTable) {
    assert_eq!(read(text), Err(expected));
}

#[test]
fn a_refusal_names_the_limits_in_every_language() {
    for words in words(Language::English) {
        let said = words.text("table-too-large").replace(['.', ','], "");
        assert!(said.contains(&MOST_COLUMNS.to_string()) && said.contains(&MOST_ROWS.to_string()));
    }
}

// What columns hold.

#[test]
fn a_heading_in_any_language_says_what_its_column_holds() {
    let all = words(Language::Japanese);
    for words in &all {
        for column in Column::all() {
            let label = column.label(words);
            assert_eq!(Column::of_heading(&label, &all), Some(column), "{label}");
        }
    }
}

#[rstest]
#[case("tenant_id", "tenant_id")]
#[case("  TENANT ID ", "tenant_id")]
#[case("FastTrack-Manager", "")]
#[case("Dienste", "service")]
#[case("Active users (Exchange Online)", "active_users:Exchange Online")]
#[case("Active users（Teams）", "active_users:Teams")]
#[case("Seats (E5)", "")]
#[case("Remarks", "")]
#[case("", "")]
fn headings_are_read_as_people_write_them(#[case] heading: &str, #[case] expected: &str) {
    let column = Column::of_heading(heading, &words(Language::English));
    assert_eq!(column.map(|column| column.name()).unwrap_or_default(), expected);
}

#[test]
fn one_column_that_nobody_knows_is_any_text() {
    let words = words(Language::English);
    assert_eq!(columns(&["Dear all".to_owned()], &words), Err(NoTable::OtherKind));
    assert!(columns(&["Tenant".to_owned()], &words).is_ok());
    assert!(columns(&["Dear".to_owned(), "all".to_owned()], &words).is_ok());
}

// What rows change.

#[test]
fn a_row_makes_a_case_of_all_that_it_says() {
    let table = "Tenant,Tenant ID,FastTrack Manager,Region,Seats,Account managed,Customer contacts,Services,Active users\n\
        Fabrikam,{8A9B0C1D2E3F4A5B8C6D7E8F9A0B1C2D},Dana Ruiz,EMEA,\"1,200\",Sí,\"Alex Wilber\nMegan Bowen\",Exchange,70\n";
    let [case] = taken(table, &[]).try_into().unwrap();
    let names =
        "tenant tenant_id manager region seats account_managed customer_contacts EXO/active_users";
    let id = "8a9b0c1d-2e3f-4a5b-8c6d-7e8f9a0b1c2d";
    let expected =
        ["Fabrikam", id, "Dana Ruiz", "emea", "1200", "yes", "Alex Wilber\nMegan Bowen", "70"];
    assert_eq!(facts(&case, names), expected);
    assert_eq!(services(&case), ["Exchange Online"]);
    assert_ne!(case.document.text("case/playbook"), "");
}

#[test]
fn several_rows_of_a_tenant_are_one_case() {
    let table = "Tenant,Service,Active users\nFabrikam,Exchange Online,70\nfabrikam,Teams,80\n";
    let [case] = taken(table, &[]).try_into().unwrap();
    assert_eq!(services(&case), ["Exchange Online", "Teams"]);
    let names = "tenant EXO/active_users TEAMS/active_users";
    assert_eq!(facts(&case, names), ["Fabrikam", "70", "80"]);
}

#[test]
fn services_are_named_as_people_do_and_others_keep_their_own_names() {
    let table = "Tenant;Services\nFabrikam;EXO, Microsoft Teams, Viva\n";
    let [case] = taken(table, &[]).try_into().unwrap();
    assert_eq!(services(&case), ["Exchange Online", "Teams", "Viva"]);
    let again = "Tenant;Services;Active users (Viva)\nFabrikam;\"Viva; Exchange Online\";5\n";
    let [case] = taken(again, &[&case]).try_into().unwrap();
    assert_eq!(services(&case), ["Exchange Online", "Teams", "Viva"]);
    assert_eq!(facts(&case, "CORE/active_users"), ["5"]);
}

const ID: &str = "8a9b0c1d-2e3f-4a5b-8c6d-7e8f9a0b1c2d";
const OTHER: &str = "11111111-2e3f-4a5b-8c6d-7e8f9a0b1c2d";

/// Which case a row is about: of those there are (one with an id, one without, two of one name), or a new one.
#[rstest]
#[case::by_id_whatever_the_name("Contoso Ltd", ID, Ok(Some(0)))]
#[case::by_name("contoso", "", Ok(Some(0)))]
#[case::another_of_the_name("Contoso", OTHER, Ok(None))]
#[case::whose_id_was_not_known("Fabrikam", OTHER, Ok(Some(1)))]
#[case::two_of_the_name("Litware", "", Err(Why::Several))]
#[case::a_third_of_the_name("Litware", OTHER, Ok(None))]
#[case::nobody_knows("Northwind", "", Ok(None))]
#[case::without_a_name("", "", Err(Why::NoTenant))]
#[case::an_id_alone("", OTHER, Err(Why::NoTenant))]
fn a_row_leads_to_its_case(
    #[case] name: &str,
    #[case] id: &str,
    #[case] expected: Result<Option<usize>, Why>,
) {
    let named = |name: &str| {
        let mut case = contoso();
        case.state("case", "tenant", name);
        case
    };
    let (mut known, fabrikam) = (named("Contoso"), named("Fabrikam"));
    let (one, other) = (named("Litware"), named("Litware"));
    known.state("case", "tenant_id", ID);
    let text = format!("Tenant,Tenant ID,Seats\n{name},{id},7\n");
    let changes = changed(&text, &[&known, &fabrikam, &one, &other]);
    let found = match changes.refused.first() {
        Some(refused) => Err(refused.why),
        None => Ok(changes.written[0].0),
    };
    assert_eq!(found, expected);
}

#[test]
fn a_row_with_the_id_of_two_cases_is_left_out() {
    let mut known = contoso();
    known.state("case", "tenant_id", ID);
    let changes = changed(&format!("Tenant,Tenant ID,Seats\nContoso,{ID},7\n"), &[&known, &known]);
    let refused: Vec<Why> = changes.refused.iter().map(|refused| refused.why).collect();
    assert_eq!((refused, changes.written), (vec![Why::Several], vec![]));
}

#[test]
fn what_a_case_says_already_or_a_table_leaves_empty_is_not_written() {
    let case = contoso_exo();
    let table = "Tenant,Seats,Region,Customer contacts,Services\nCONTOSO,640,emea,,EXO\n";
    let changes = changed(table, &[&case]);
    assert!(changes.written[0].1.is_empty() && changes.refused.is_empty());
}

#[rstest]
#[case::number("Seats", "many", Some(1), Why::Problem(Field::Seats, Problem::NotANumber))]
#[case::too_small("Seats", "0", Some(1), Why::Problem(Field::Seats, Problem::TooSmall(1)))]
#[case::guid("Tenant ID", "7", Some(1), Why::Problem(Field::TenantId, Problem::NotAGuid))]
#[case::region("Region", "Mars", Some(1), Why::Problem(Field::Region, Problem::NotAChoice))]
#[case::future(
    "lynx_date",
    "2027-01-01",
    Some(1),
    Why::Problem(Field::LynxDate, Problem::InTheFuture)
)]
#[case::of_no_service("Active users", "7", Some(1), Why::WhichService)]
fn a_row_with_what_is_no_value_is_left_out_whole(
    #[case] heading: &str,
    #[case] text: &str,
    #[case] column: Option<usize>,
    #[case] why: Why,
) {
    let changes = changed(&format!("Tenant,{heading}\nFabrikam,{text}\n"), &[]);
    assert_eq!(
        changes,
        Changes { refused: vec![Refused { row: 2, column, why }], ..Changes::default() }
    );
}

#[test]
fn a_case_that_has_ended_takes_no_change_and_may_stand_in_the_table() {
    let mut case = contoso();
    let (since, reason) = (day(TODAY), "They left.".to_owned());
    case.run(|at| at.stand(&Standing::Withdrawn { since, reason }));
    let refused = Refused { row: 2, column: None, why: Why::NotActive };
    assert_eq!(changed("Tenant,Seats\nContoso,7\n", &[&case]).refused, [refused]);
    assert_eq!(changed("Tenant,Seats\nContoso,640\n", &[&case]).refused, []);
}

#[test]
fn days_and_answers_of_other_languages_are_read() {
    let table = "Tenant;Service;Datum der LYNX-Zahlen;account_team_known\nFabrikam;Teams;3. November 2026;Nein\n";
    let language = words(Language::German);
    let label = language[0].text("field-lynx-date");
    let table = table.replace("Datum der LYNX-Zahlen", &label);
    let [case] = taken(&table, &[]).try_into().unwrap();
    assert_eq!(facts(&case, "TEAMS/lynx_date account_team_known"), ["2026-11-03", "no"]);
}

#[test]
fn ten_thousand_bad_rows_are_refused_each_in_time() {
    let mut table = "Tenant,Tenant ID,Seats,Region,lynx_date,Services\n".to_owned();
    for number in 0..10_000 {
        table += &format!("Tenant {number},,{},Mars,yesterweek,Teams\n", number % 7 + 1);
    }
    let start = Instant::now();
    let changes = changed(&table, &[]);
    println!("10,000 bad rows: {} ms", start.elapsed().as_millis());
    assert_eq!((changes.refused.len(), changes.written.len()), (10_000, 0));
    assert_eq!(changes.refused[9_999].row, 10_001);
}

#[test]
fn ten_thousand_good_rows_and_one_tenant_ten_thousand_times_are_read_in_time() {
    for tenants in [10_000, 1] {
        let mut table = "Tenant,Seats,Services\n".to_owned();
        for number in 0..10_000 {
            table += &format!("Tenant {},640,Own service {number}\n", number % tenants);
        }
        let start = Instant::now();
        let changes = changed(&table, &[]);
        println!("10,000 rows of {tenants}: {} ms", start.elapsed().as_millis());
        assert_eq!(changes.written.len(), tenants);
    }
}

// What goes out.

fn line(case: &TestCase) -> Line {
    let at = Setting { settings: &case.settings, today: case.today, day_at: |_| Some(day(TODAY)) };
    Line::new("k3f9a2qp".to_owned(), &Arc::new(case.document.clone()), false, at)
}

fn written(cases: &[&TestCase], language: Language) -> String {
    let lines: Vec<Rc<Line>> = cases.iter().map(|case| Rc::new(line(case))).collect();
    write(&lines, &words(language)[0])
}

/// A case with all that a table can hold, and with what a spreadsheet would reckon with.
fn hostile() -> TestCase {
    let mut case = contoso_exo();
    case.add_named("Viva")
        .state("case", "tenant", "=HYPERLINK(\"http://contoso.com\";\"Contoso\")")
        .state("case", "tenant_id", ID)
        .state("case", "manager", "@Dana Ruiz")
        .state("case", "account_team_contacts", "-Megan Bowen; \"MB\"\n+49 <b>Alex</b>")
        .state("EXO", "active_users", "70")
        .state("EXO", "lynx_date", "2026-11-18")
        .state("CORE", "discussion_planned", "2026-12-08");
    case
}

#[rstest]
fn what_goes_out_comes_in_again_in_any_language(
    #[values(Language::English, Language::German, Language::Japanese, Language::Spanish)] language: Language,
) {
    let case = hostile();
    let text = written(&[&case, &contoso()], language);
    let changes = changed(&text, &[&case]);
    assert!(changes.refused.is_empty() && changes.written[0].1.is_empty());
    assert_eq!((changes.written[0].0, changes.written[1].0), (Some(0), None));
    let fresh = taken(&text, &[]);
    let names = "tenant tenant_id manager region seats account_team_known account_managed \
        account_team_contacts EXO/active_users EXO/lynx_date CORE/discussion_planned";
    assert_eq!(facts(&fresh[0], names), facts(&case, names));
    assert_eq!(services(&fresh[0]), services(&case));
}

#[test]
fn excel_reads_every_letter_and_reckons_with_no_cell() {
    let text = written(&[&hostile()], Language::German);
    assert!(text.starts_with('\u{feff}') && text.ends_with("\r\n"));
    for cell in ["'=HYPERLINK", "'@Dana Ruiz", "'-Megan Bowen"] {
        assert!(text.contains(cell), "{cell}");
    }
    let first = text.lines().next().unwrap();
    assert_eq!(first.split(';').next(), Some("\u{feff}Tenant"));
    assert!(written(&[], Language::English).contains("Tenant,Tenant ID,FastTrack Manager,"));
}

#[test]
fn a_table_says_what_comes_next_by_when_and_how_the_case_stands() {
    let mut case = contoso_exo();
    let look_again = Some(day("2027-01-04"));
    case.run(|at| at.stand(&Standing::Paused { look_again, reason: "Holidays.".to_owned() }));
    let rows = rows(&written(&[&contoso_exo(), &case], Language::English));
    let last = |row: usize| rows[row][rows[row].len() - 5..].to_vec();
    assert_eq!(last(0), ["Milestone", "Next", "Due", "Status of the case", "Last change"]);
    assert_eq!((last(1)[0].as_str(), last(1)[3].as_str()), ("64", ""));
    assert_ne!(last(1)[1], "");
    assert_eq!(last(2)[2..], ["2027-01-04", "Paused", TODAY]);
}
