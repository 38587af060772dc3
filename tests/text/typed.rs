//! What people type and paste into fields.

use closeout::engagement::Problem;
use closeout::locale::Language;
use closeout::text::{problem_text, typed};
use rstest::rstest;

use crate::case::{TODAY, day, field};
use crate::write::catalogue;

const GUID: &str = "8a9b0c1d-2e3f-4a5b-8c6d-7e8f9a0b1c2d";

fn read(name: &str, text: &str, language: Language) -> Result<String, Problem> {
    typed::read(field(name), text, catalogue(language), day(TODAY))
}

#[rstest]
#[case("seats", " 1,234 ", "1234")]
#[case("seats", "1,23,456", "123456")]
#[case("seats", "１２００", "1200")]
#[case("seats", "99,999,999", "99999999")]
#[case("active_users", "0", "0")]
#[case("tenant", "  Contoso\u{200b} Ltd. ", "Contoso Ltd.")]
#[case("tenant", "Contoso\nGermany", "Contoso Germany")]
#[case("tenant", "\"Contoso \"\"North\"\"\"", "Contoso \"North\"")]
#[case("tenant", "\"Contoso\" Ltd.", "\"Contoso\" Ltd.")]
#[case(
    "tenant_id",
    "{8A9B0C1D-2E3F-4A5B-8C6D-7E8F9A0B1C2D}",
    "8a9b0c1d-2e3f-4a5b-8c6d-7e8f9a0b1c2d"
)]
#[case(
    "tenant_id",
    "８a9b0c1d‐2e3f‐4a5bー8c6d-7e8f9a0b1c2d\u{feff}",
    "8a9b0c1d-2e3f-4a5b-8c6d-7e8f9a0b1c2d"
)]
#[case("tenant_id", "8A9B0C1D2E3F4A5B8C6D7E8F9A0B1C2D", "8a9b0c1d-2e3f-4a5b-8c6d-7e8f9a0b1c2d")]
#[case(
    "tenant_id",
    "\"urn:uuid:8a9b0c1d-2e3f-4a5b-8c6d-7e8f9a0b1c2d\"",
    "8a9b0c1d-2e3f-4a5b-8c6d-7e8f9a0b1c2d"
)]
#[case(
    "tenant_id",
    "‘8a9b0c1d-2e3f-\r\n4a5b-8c6d-7e8f9a0b1c2d’",
    "8a9b0c1d-2e3f-4a5b-8c6d-7e8f9a0b1c2d"
)]
#[case(
    "tenant_id",
    "8a9b0c1d\u{2043}2e3f\u{ad}-4a5b-8c6d-7e8f9a0b1c2d",
    "8a9b0c1d-2e3f-4a5b-8c6d-7e8f9a0b1c2d"
)]
#[case("tenant_id", "Tenant ID 8a9b0c1d-2e3f-4a5b-8c6d-7e8f9a0b1c2d", GUID)]
#[case("tenant_id", "\"tenantId\": \"8a9b0c1d-2e3f-4a5b-8c6d-7e8f9a0b1c2d\",", GUID)]
#[case("tenant_id", "[8a9b0c1d-2e3f-4a5b-8c6d-7e8f9a0b1c2d]", GUID)]
#[case("tenant_id", "8a9b0c1d-2e3f-4a5b-8c6d-7e8f9a0b1c2d\tContoso", GUID)]
#[case("tenant_id", "• 8a9b0c1d2e3f-4a5b-8c6d-7e8f9a0b1c2d", GUID)]
#[case(
    "tenant_id",
    "https://entra.microsoft.com/?tid=8a9b0c1d-2e3f-4a5b-8c6d-7e8f9a0b1c2d#home",
    GUID
)]
#[case(
    "tenant_id",
    "8a9b0c1d-2e3f-4a5b-8c6d-7e8f9a0b1c2d (8A9B0C1D-2E3F-4A5B-8C6D-7E8F9A0B1C2D)",
    GUID
)]
#[case("tenant_id", "Tenant ID: 8a9b0c1d-2e3f-4a5b-8c6d-7e8f9a0b1c2d", GUID)]
#[case("tenant_id", "テナント ID：８a9b0c1d-2e3f-4a5b-8c6d-7e8f9a0b1c2d", GUID)]
#[case("tenant_id", "租户 ID：8a9b0c1d-2e3f-4a5b-8c6d-7e8f9a0b1c2d", GUID)]
#[case("tenant_id", "Directory (tenant) ID\n8a9b0c1d-2e3f-4a5b-8c6d-7e8f9a0b1c2d\nCopy", GUID)]
#[case(
    "tenant_id",
    "Name\tContoso\nTenant ID\t8a9b0c1d-2e3f-4a5b-8c6d-7e8f9a0b1c2d\nPrimary domain\tcontoso.com",
    GUID
)]
#[case("tenant_id", "Tenant ID: 8a9b0c1d-2e3f-\n4a5b-8c6d-7e8f9a0b1c2d", GUID)]
#[case("tenant_id", "Tenant ID\n8a9b0c1d-2e3f-\n4a5b-8c6d-7e8f9a0b1c2d", GUID)]
#[case("tenant", "Tenant: Contoso", "Contoso")]
#[case("tenant", "TENANT：Contoso", "Contoso")]
#[case("tenant", "Contoso: Germany", "Contoso: Germany")]
#[case("seats", "Seats: 1,200", "1200")]
#[case("region", "Region:\tEMEA", "emea")]
#[case("tenant", "\"Contoso\nGermany\"", "Contoso Germany")]
#[case("tenant", "•\tContoso", "Contoso")]
#[case("next_workloads", "• Teams\n• Intune", "Teams; Intune")]
#[case("concerns", "Two were named:\n- Speed\n- Cost", "Two were named: Speed; Cost")]
#[case("concerns", "\"• Speed\r\n• \"\"Cost\"\"\"", "Speed; \"Cost\"")]
#[case("concerns", "Speed\tCost", "Speed, Cost")]
#[case("manager", "Dana\tRuiz", "Dana Ruiz")]
#[case("customer_contacts", "alex@contoso.com\tAlex\tWilber", "alex@contoso.com Alex Wilber")]
#[case("concerns", "-5 degrees", "-5 degrees")]
#[case("manager", "Dana\u{a0}Ruiz\u{2060}", "Dana Ruiz")]
#[case("lynx_date", "2026。11。18", "2026-11-18")]
#[case("lynx_date", "18 Nov", "2026-11-18")]
#[case("lynx_date", "yesterday", "2026-11-26")]
#[case("lynx_date", "27 Nov", "2026-11-27")]
#[case("lynx_date", "20 May", "2026-05-20")]
#[case("discussion_date", "28 Feb", "2026-02-28")]
#[case("discussion_planned", "28 Feb", "2027-02-28")]
#[case("discussion_planned", "12/10/2026", "2026-12-10")]
#[case("ready_for_more", "YES", "yes")]
#[case("region", "EMEA", "emea")]
#[case("region", "Asia Pacific and Japan (APJ)", "apj")]
#[case("seats", " \u{200b}", "")]
#[case(
    "customer_contacts",
    "bob@contoso.com,\u{200b} larry@contoso.com\r\n",
    "bob@contoso.com, larry@contoso.com"
)]
#[case("tenant", &"x".repeat(10_000), &"x".repeat(10_000))]
fn values(#[case] name: &str, #[case] text: &str, #[case] expected: &str) {
    assert_eq!(read(name, text, Language::English).as_deref(), Ok(expected), "{text:?}");
}

#[test]
fn the_pages_own_words_are_read() {
    assert_eq!(read("ready_for_more", "はい", Language::Japanese).as_deref(), Ok("yes"));
    for language in [Language::Japanese, Language::SimplifiedChinese] {
        let problem = read("lynx_date", "27.11.26", language).unwrap_err();
        let said = problem_text(problem, field("lynx_date"), catalogue(language));
        assert!(said.contains("2026 年 11 月 27 日"), "{said}");
    }
    assert_eq!(read("tenant", "テナント：コントソ", Language::Japanese).as_deref(), Ok("コントソ"));
    assert_eq!(read("ready_for_more", "não", Language::BrazilianPortuguese).as_deref(), Ok("no"));
    assert_eq!(
        read("lynx_date", "18. November 2026", Language::German).as_deref(),
        Ok("2026-11-18")
    );
}

#[rstest]
#[case("seats", "0", Problem::TooSmall(1), "1 or more")]
#[case("seats", "1.5", Problem::NotANumber, "such as 1,200")]
#[case("seats", "many", Problem::NotANumber, "such as 1,200")]
#[case("seats", "100,000,000", Problem::TooLarge(99_999_999), "99,999,999 or less")]
#[case("tenant", &"x".repeat(10_001), Problem::TooLong(10_000), "10,000 characters")]
#[case("lynx_date", "soon", Problem::NotADay, "such as 27 November 2026")]
#[case("lynx_date", "30 February 2026", Problem::NoSuchDay, "does not exist")]
#[case("lynx_date", "2026-11-28", Problem::InTheFuture, "today’s date or an earlier one")]
#[case("discussion_date", "tomorrow", Problem::InTheFuture, "as the planned discussion date")]
#[case("lynx_date", "3 Dec", Problem::InTheFuture, "today’s date or an earlier one")]
#[case(
    "tenant_id",
    "8a9b0c1d-2e3f-4a5b-8c6d-7e8f9a0b1c2d, 1b2c3d4e-2e3f-4a5b-8c6d-7e8f9a0b1c2d",
    Problem::NotAGuid,
    "8-4-4-4-12"
)]
#[case("lynx_date", "18 Nov 206", Problem::YearOutOfRange, "four-digit year")]
#[case("lynx_date", "26-11-27", Problem::YearOutOfRange, "such as 27 November 2026")]
#[case("tenant_id", "8a9b0c1d", Problem::NotAGuid, "8-4-4-4-12")]
#[case("ready_for_more", "maybe", Problem::NotAChoice, "one of the options")]
#[case("region", "Mars", Problem::NotAChoice, "one of the options")]
fn problems(
    #[case] name: &str,
    #[case] text: &str,
    #[case] expected: Problem,
    #[case] english: &str,
) {
    assert_eq!(read(name, text, Language::English), Err(expected), "{text:?}");
    let said = problem_text(expected, field(name), catalogue(Language::English));
    assert!(said.contains(english), "{said}");
    for language in Language::ALL {
        let said = problem_text(expected, field(name), catalogue(language));
        assert!(!said.contains(['⟨', '{']), "{said}");
    }
}

#[rstest]
#[case::word("·\tAlpha\no\tBeta\n·\tGamma", "- Alpha\n  - Beta\n- Gamma")]
#[case::symbol_font("\u{f0b7} Alpha\n\u{f0a7} Beta", "- Alpha\n- Beta")]
#[case::squares("▪ Alpha\n▪Beta", "- Alpha\n- Beta")]
#[case::paragraph_signs("§ Alpha\n§ Beta", "- Alpha\n- Beta")]
#[case::nested_by_spaces("- Alpha\n    - Beta\n- Gamma", "- Alpha\n  - Beta\n- Gamma")]
#[case::nested_by_tabs("\t• Alpha\n\t\t• Beta", "- Alpha\n  - Beta")]
#[case::japanese("・一つ\n・二つ", "- 一つ\n- 二つ")]
#[case::a_line_above("Steps:\n• Alpha\n• Beta", "Steps:\n- Alpha\n- Beta")]
#[case::word_three_deep(
    "·\tAlpha\no\tBeta\n§\tGamma\n·\tDelta",
    "- Alpha\n  - Beta\n  - Gamma\n- Delta"
)]
#[case::wingdings("\u{f0b7}\tAlpha\no\tBeta\n\u{f0a7}\tGamma", "- Alpha\n  - Beta\n  - Gamma")]
#[case::hollow("●\tAlpha\n○\tBeta\n■\tGamma", "- Alpha\n  - Beta\n  - Gamma")]
#[case::hollow_alone("○ Alpha\n○ Beta", "- Alpha\n- Beta")]
#[case::spaces_that_stay("•\u{a0}\u{a0}Alpha\no\u{a0}\u{a0}Beta", "- Alpha\n  - Beta")]
#[case::any_sign_of_a_symbol_font("\u{f06e} Alpha\n\u{f0b0} Beta", "- Alpha\n- Beta")]
#[case::arrows("► Alpha\n→ Beta\n❖ Gamma", "- Alpha\n- Beta\n- Gamma")]
#[case::other_dashes("‑ Alpha\n− Beta\n－ Gamma", "- Alpha\n- Beta\n- Gamma")]
#[case::variant_of_a_square("▪\u{fe0f} Alpha", "- Alpha")]
#[case::one_letter_words("o cliente\no'clock\n→Teams", "o cliente\no'clock\n→Teams")]
#[case::excel_with_bullets("\"• Alpha\n• Beta \"\"B\"\"\"\r\n", "- Alpha\n- Beta \"B\"")]
#[case::excel_row("\"Alpha\nBeta\"\n\"Gamma\"", "\"Alpha\nBeta\"\n\"Gamma\"")]
#[case::all_in_quotes("\"Go, now\"", "\"Go, now\"")]
#[case::excel_inner_quote_first("\"\"\"Go\"\" he said\nand left\"", "\"Go\" he said\nand left")]
#[case::excel("\"Alpha \"\"A\"\"\nBeta\"", "Alpha \"A\"\nBeta")]
#[case::only_begins_with_a_quote("\"Go\" he said\nand left", "\"Go\" he said\nand left")]
#[case::no_bullet_at_all("-5 degrees\no'clock\n–", "-5 degrees\no'clock\n–")]
#[case::word_in_plain_spaces(
    "·       Alpha\no   Beta\n§  Gamma\n·       Delta",
    "- Alpha\n  - Beta\n  - Gamma\n- Delta"
)]
#[case::word_behind_tabs("•\tAlpha\n\to Beta", "- Alpha\n  - Beta")]
#[case::wingdings_in_letters("Ø\tAlpha\nü\tBeta\nv\tGamma", "- Alpha\n- Beta\n- Gamma")]
#[case::boxes_and_ticks("☐ Alpha\n☑ Beta\n✔ Gamma", "- Alpha\n- Beta\n- Gamma")]
#[case::other_arrows("➔ Alpha\n▸ Beta\n» Gamma", "- Alpha\n- Beta\n- Gamma")]
#[case::other_dots("⦁ Alpha\n∙ Beta\n･Gamma", "- Alpha\n- Beta\n- Gamma")]
#[case::tasks("- [ ] Alpha\n- [x] Beta", "- Alpha\n- Beta")]
#[case::signs_apart("•\nAlpha\n•\nBeta", "- Alpha\n- Beta")]
#[case::under_numbers("1. Prepare\n   - Kick-off\n2. Close", "1. Prepare\n  - Kick-off\n2. Close")]
#[case::numbers_with_tabs("1.\tPrepare\n2)\tClose", "1. Prepare\n2) Close")]
#[case::a_table("Teams\t120\tdone\nIntune\t\topen\t", "Teams, 120, done\nIntune, open")]
#[case::table_in_points("•\tTeams\t120", "- Teams, 120")]
#[case::letters(
    "1. Prepare\na) Kick-off\nb) Agenda\n2. Close\na) Note",
    "1. Prepare\n  - Kick-off\n  - Agenda\n2. Close\n  - Note"
)]
#[case::letters_with_dots(
    "1.\tPrepare\na.\tKick-off\nb.\tAgenda",
    "1. Prepare\n  - Kick-off\n  - Agenda"
)]
#[case::letters_in_brackets(
    "1. Prepare\n  (a) Kick-off\n  (b) Agenda\n2. Close",
    "1. Prepare\n  - Kick-off\n  - Agenda\n2. Close"
)]
#[case::word_three_deep_by_letters(
    "1.\tPrepare\na.\tKick-off\ni.\tRoom\nii.\tTime\nb.\tAgenda",
    "1. Prepare\n  - Kick-off\n  - Room\n  - Time\n  - Agenda"
)]
#[case::letters_under_bullets("• Alpha\na) One\nb) Two", "- Alpha\n  - One\n  - Two")]
#[case::figures_in_brackets(
    "1. 準備\n(1) 開始\n(2) 議題\n2. 終了",
    "1. 準備\n  - 開始\n  - 議題\n2. 終了"
)]
#[case::full_width_brackets(
    "1、准备\n（1）启动\n（2）议程\n2、结束",
    "1、准备\n  - 启动\n  - 议程\n2、结束"
)]
#[case::full_width_stops("1．準備\na．開始\nb．議題", "1．準備\n  - 開始\n  - 議題")]
#[case::figures_deeper(
    "1. Prepare\n   1. Kick-off\n   2. Agenda\n2. Close",
    "1. Prepare\n  - Kick-off\n  - Agenda\n2. Close"
)]
#[case::without_a_space("1.准备\n  1.启动\n  2.议程\n2.结束", "1.准备\n  - 启动\n  - 议程\n2.结束")]
#[case::decimals("1. Costs\n  1.5 million\n  2.5 million", "1. Costs\n1.5 million\n2.5 million")]
#[case::first_line_cut_short("1. Prepare\n   2. Run\n   3. Close", "1. Prepare\n2. Run\n3. Close")]
#[case::letters_above("a) Alpha\nb) Beta", "a) Alpha\nb) Beta")]
#[case::letters_above_figures(
    "a) Alpha\n1. One\n2. Two\nb) Beta",
    "a) Alpha\n1. One\n2. Two\nb) Beta"
)]
#[case::a_firm("1. Customers\nA. Datum Corporation", "1. Customers\nA. Datum Corporation")]
#[case::firms(
    "1. Customers\nA. Datum Corporation\nB. Ray Ltd.",
    "1. Customers\nA. Datum Corporation\nB. Ray Ltd."
)]
#[case::words_cut_short(
    "1. Lizenzen\nz. B. Teams\nu. a. Intune",
    "1. Lizenzen\nz. B. Teams\nu. a. Intune"
)]
#[case::one_letter("1. Alpha\na) only this", "1. Alpha\na) only this")]
#[case::a_law("§ 26 BDSG ist geprüft.", "§ 26 BDSG ist geprüft.")]
#[case::a_quotation("»Gut«, hieß es.", "»Gut«, hieß es.")]
#[case::own_form_stays("- Alpha\n  - Beta", "- Alpha\n  - Beta")]
fn free_text(#[case] text: &str, #[case] expected: &str) {
    assert_eq!(read("customer_status", text, Language::English).as_deref(), Ok(expected));
    assert_eq!(
        read("customer_status", expected, Language::English).as_deref(),
        Ok(expected),
        "again"
    );
}
