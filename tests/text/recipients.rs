//! Contacts as people and mail programs write them.

use closeout::text::recipients;
use closeout::text::recipients::to_line;
use rstest::rstest;

const MEGAN: &str = "\"Bowen, Megan\" <megan@contoso.com>";

#[rstest]
#[case::nobody("", &[])]
#[case::only_a_name("Megan Bowen", &[])]
#[case::bare("megan@contoso.com", &["megan@contoso.com"])]
#[case::named("Megan Bowen <megan@contoso.com>", &["Megan Bowen <megan@contoso.com>"])]
#[case::no_brackets("Megan Bowen megan@contoso.com", &["Megan Bowen <megan@contoso.com>"])]
#[case::name_behind("megan@contoso.com (Megan)", &["Megan <megan@contoso.com>"])]
#[case::separators("a@contoso.com; b@contoso.com\nc@contoso.com,d@contoso.com;", &["a@contoso.com", "b@contoso.com", "c@contoso.com", "d@contoso.com"])]
#[case::japanese("佐藤 <sato@contoso.com>；鈴木 <suzuki@contoso.com>、c@contoso.com，d@contoso.com", &["佐藤 <sato@contoso.com>", "鈴木 <suzuki@contoso.com>", "c@contoso.com", "d@contoso.com"])]
#[case::full_width("佐藤＜sato＠contoso．com＞", &["佐藤 <sato@contoso.com>"])]
#[case::full_width_brackets("佐藤（sato@contoso.com）", &["佐藤 <sato@contoso.com>"])]
#[case::quoted_twice("\"'donald@contoso.com'\" <'donald@contoso.com'>", &["donald@contoso.com"])]
#[case::curly("‘donald@contoso.com’", &["donald@contoso.com"])]
#[case::quoted_name("'Donald Duck' <donald@contoso.com>", &["Donald Duck <donald@contoso.com>"])]
#[case::apostrophe("Pat O'Neil <o'neil@contoso.com>", &["Pat O'Neil <o'neil@contoso.com>"])]
#[case::last_first("Bowen, Megan <megan@contoso.com>", &[MEGAN])]
#[case::last_first_quoted("\"Bowen, Megan\" <megan@contoso.com>, b@contoso.com", &[MEGAN, "b@contoso.com"])]
#[case::last_first_second("a@contoso.com, Bowen, Megan <megan@contoso.com>", &["a@contoso.com", MEGAN])]
#[case::outlook("Bowen, Megan (Sales) <megan@contoso.com>; Vance, Adele <adele@contoso.com>", &["\"Bowen, Megan (Sales)\" <megan@contoso.com>", "\"Vance, Adele\" <adele@contoso.com>"])]
#[case::comma_between("Megan Bowen, megan@contoso.com", &["Megan Bowen <megan@contoso.com>"])]
#[case::mailto("mailto:megan@contoso.com?subject=Hello", &["megan@contoso.com"])]
#[case::mailto_in_brackets("Megan <mailto:megan@contoso.com>", &["Megan <megan@contoso.com>"])]
#[case::markdown("[Megan](mailto:megan@contoso.com)", &["Megan <megan@contoso.com>"])]
#[case::invisible("bob@contoso.com, \u{200b}larry@contoso.com\u{feff}", &["bob@contoso.com", "larry@contoso.com"])]
#[case::on_one_line("A <a@contoso.com> B <b@contoso.com>", &["A <a@contoso.com>", "B <b@contoso.com>"])]
#[case::twice("a@contoso.com; Adele <A@contoso.com>", &["Adele <a@contoso.com>"])]
#[case::end_of_a_sentence("a@contoso.com b@contoso.com.", &["a@contoso.com", "b@contoso.com"])]
#[case::no_header("A\rBcc: x <a@contoso.com>", &["\"Bcc: x\" <a@contoso.com>"])]
#[case::comment_behind("Megan Bowen <megan@contoso.com>(Sales)", &["Megan Bowen <megan@contoso.com>"])]
#[case::quotes_inside(r#""Megan \"Meg\" Bowen" <megan@contoso.com>"#, &["Megan Meg Bowen <megan@contoso.com>"])]
#[case::comma_behind_a_stroke(r"Bowen\, Megan <megan@contoso.com>", &[MEGAN])]
#[case::exchange("SMTP:megan@contoso.com", &["megan@contoso.com"])]
#[case::header("To: Megan <megan@contoso.com>; b@contoso.com", &["Megan <megan@contoso.com>", "b@contoso.com"])]
#[case::excel_row("Megan Bowen\tmegan@contoso.com", &["Megan Bowen <megan@contoso.com>"])]
#[case::table("Megan Bowen | megan@contoso.com", &["Megan Bowen <megan@contoso.com>"])]
#[case::numbered("1. Megan <megan@contoso.com>\n2) Adele <adele@contoso.com>", &["Megan <megan@contoso.com>", "Adele <adele@contoso.com>"])]
#[case::bulleted("• Megan <megan@contoso.com>\n• b@contoso.com", &["Megan <megan@contoso.com>", "b@contoso.com"])]
#[case::joined("a@contoso.com and b@contoso.com", &["a@contoso.com", "b@contoso.com"])]
#[case::mailto_of_several("mailto:a@contoso.com,b@contoso.com?cc=c@contoso.com", &["a@contoso.com", "b@contoso.com"])]
#[case::outlook_reply("Megan Bowen <megan@contoso.com<mailto:megan@contoso.com>>", &["Megan Bowen <megan@contoso.com>"])]
#[case::exclamation("Write to megan@contoso.com!", &["Write to <megan@contoso.com>"])]
#[case::curly_in_the_address("O’Neil <o’neil@contoso.com>", &["O’Neil <o'neil@contoso.com>"])]
#[case::japanese_full_stop("sato＠contoso。com", &["sato@contoso.com"])]
#[case::name_of_a_firm("3M Sales <sales@fabrikam.com>", &["3M Sales <sales@fabrikam.com>"])]
#[case::two_ats("a@b@c.com", &[])]
fn contacts(#[case] typed: &str, #[case] expected: &[&str]) {
    let found = recipients(typed);
    let shown: Vec<String> = found.iter().map(ToString::to_string).collect();
    assert_eq!(shown, expected, "{typed:?}");
    assert_eq!(recipients(&to_line(&found)), found, "read back");
}
