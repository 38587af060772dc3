//! Contacts as people and mail programs write them.

use closeout::locale::Language;
use closeout::text::recipients::to_line;
use closeout::text::{Contacts, Recipient};
use rstest::rstest;

use crate::write::catalogue;

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
#[case::no_header("A\rBcc: x <a@contoso.com>", &["x <a@contoso.com>"])]
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
#[case::no_space("Megan Bowen,megan@contoso.com", &["Megan Bowen <megan@contoso.com>"])]
#[case::no_space_full_width("佐藤，sato@contoso.com", &["佐藤 <sato@contoso.com>"])]
#[case::last_of_two("Ann Lee <ann@contoso.com> and Bob Ray <bob@contoso.com>", &["Ann Lee <ann@contoso.com>", "Bob Ray <bob@contoso.com>"])]
#[case::last_of_three("a@contoso.com, b@contoso.com, und Bob Ray <bob@contoso.com>", &["a@contoso.com", "b@contoso.com", "Bob Ray <bob@contoso.com>"])]
#[case::or("a@contoso.com o b@contoso.com oder c@contoso.com", &["a@contoso.com", "b@contoso.com", "c@contoso.com"])]
#[case::joined_in_japanese("佐藤 <sato@contoso.com>と鈴木 <suzuki@contoso.com>", &["佐藤 <sato@contoso.com>", "鈴木 <suzuki@contoso.com>"])]
#[case::no_joint("和田 <wada@contoso.com>", &["和田 <wada@contoso.com>"])]
#[case::label_de("An: max@contoso.com", &["max@contoso.com"])]
#[case::label_de_named("Von: Max Muster <max@contoso.com>", &["Max Muster <max@contoso.com>"])]
#[case::label_ja("宛先：佐藤 <sato@contoso.com>", &["佐藤 <sato@contoso.com>"])]
#[case::label_zh("收件人：wang@contoso.com", &["wang@contoso.com"])]
#[case::label_of_a_card("メールアドレス：sato@contoso.com", &["sato@contoso.com"])]
#[case::label_of_a_person("Technical contact: Megan Bowen, megan@contoso.com", &["Megan Bowen <megan@contoso.com>"])]
#[case::name_and_colon("Megan Bowen: megan@contoso.com", &["Megan Bowen <megan@contoso.com>"])]
#[case::name_and_colon_ja("佐藤：sato@contoso.com", &["佐藤 <sato@contoso.com>"])]
#[case::label_in_brackets("Megan Bowen (E-Mail: megan@contoso.com)", &["Megan Bowen <megan@contoso.com>"])]
#[case::label_in_corners("Megan Bowen [mailto:megan@contoso.com]", &["Megan Bowen <megan@contoso.com>"])]
#[case::label_and_dash("Sponsor – Megan Bowen <megan@contoso.com>", &["Megan Bowen <megan@contoso.com>"])]
#[case::job_and_dash("Megan Bowen | CIO | megan@contoso.com", &["Megan Bowen <megan@contoso.com>"])]
#[case::dash_inside("Anna-Lena Weiß - Support <help@contoso.com>", &["Anna-Lena Weiß - Support <help@contoso.com>"])]
#[case::group("Team: Ann Lee <ann@contoso.com>, Bob Ray <bob@contoso.com>;", &["Ann Lee <ann@contoso.com>", "Bob Ray <bob@contoso.com>"])]
#[case::group_without_names("Team: a@contoso.com, b@contoso.com;", &["a@contoso.com", "b@contoso.com"])]
#[case::bullet_without_a_space("-megan@contoso.com\n1.wang@contoso.com\n①sato@contoso.com", &["megan@contoso.com", "wang@contoso.com", "sato@contoso.com"])]
#[case::glued("佐藤太郎sato@contoso.com", &["佐藤太郎 <sato@contoso.com>"])]
#[case::corner_brackets("【佐藤】sato@contoso.com、「suzuki@contoso.com」", &["佐藤 <sato@contoso.com>", "suzuki@contoso.com"])]
#[case::honorific_behind("sato@contoso.com様\nsuzuki@contoso.com 様", &["sato@contoso.com", "suzuki@contoso.com"])]
#[case::particle_behind("「sato@contoso.comまで", &["sato@contoso.com"])]
#[case::quotes_of_europe("„max@contoso.de“, «anna@contoso.de»…", &["max@contoso.de", "anna@contoso.de"])]
#[case::umlauts("Jürgen Müller <jürgen.müller@müller-straße.de>", &["Jürgen Müller <jürgen.müller@müller-straße.de>"])]
#[case::job_behind("megan@contoso.com (CTO, EMEA)\nalex@contoso.com\tCTO", &["megan@contoso.com", "alex@contoso.com"])]
#[case::name_behind_without_brackets("megan@contoso.com Megan Bowen", &["Megan Bowen <megan@contoso.com>"])]
#[case::link_in_capitals("MAILTO:o%27neil@contoso.com\nmailto:ann%40contoso.com?subject=Hello", &["o'neil@contoso.com", "ann@contoso.com"])]
#[case::list_of_a_group("'Megan Bowen' via Sales <sales@contoso.com>", &["Megan Bowen <sales@contoso.com>"])]
#[case::stroke("a@contoso.com/b@contoso.com&c@contoso.com", &["a@contoso.com", "b@contoso.com", "c@contoso.com"])]
#[case::dot_of_japan("a@contoso.com・b@contoso.comとc@contoso.com和d@contoso.com", &["a@contoso.com", "b@contoso.com", "c@contoso.com", "d@contoso.com"])]
#[case::ampersand_inside("R&D <r&d@contoso.com>", &["R&D <r&d@contoso.com>"])]
#[case::guest("megan_contoso.com#EXT#@fabrikam.onmicrosoft.com", &["megan_contoso.com#EXT#@fabrikam.onmicrosoft.com"])]
#[case::folded_header("To: \"Bowen, Megan\"\n <mb@contoso.com>", &["\"Bowen, Megan\" <mb@contoso.com>"])]
#[case::card("Name: Megan Bowen\nE-Mail: megan@contoso.com", &["Megan Bowen <megan@contoso.com>"])]
#[case::signature("Megan Bowen\nChief Information Officer\nContoso Ltd.\nmegan.bowen@contoso.com\n+49 30 123456", &["Megan Bowen <megan.bowen@contoso.com>"])]
#[case::heading("Account team\nmegan@contoso.com", &["megan@contoso.com"])]
#[case::mention("@Megan megan@contoso.com", &["Megan <megan@contoso.com>"])]
#[case::accent_at_the_end("か\u{3099}く\u{3099} <gaku@contoso.com>", &["か\u{3099}く\u{3099} <gaku@contoso.com>"])]
#[case::two_ats("a@b@c.com", &[])]
fn contacts(#[case] typed: &str, #[case] expected: &[&str]) {
    let found = recipients(typed);
    let shown: Vec<String> = found.iter().map(ToString::to_string).collect();
    assert_eq!(shown, expected, "{typed:?}");
    assert_eq!(recipients(&to_line(&found)), found, "read back");
}

#[rstest]
#[case::named("Megan Bowen <megan@contoso.com>", &[])]
#[case::one_of_several("Megan Bowen <megan@contoso.com>; Alex Wilber; adele@contoso.com", &["Alex Wilber"])]
#[case::a_line_of_several("Alex Wilber\nMegan Bowen <megan@contoso.com>\n• 佐藤", &["Alex Wilber", "佐藤"])]
#[case::only_names("Megan Bowen, Alex Wilber", &["Megan Bowen, Alex Wilber"])]
#[case::comma("megan@contoso,com", &["megan@contoso"])]
#[case::comma_among_others("Alex <alex@contoso.com>, megan@contoso,com", &["megan@contoso"])]
#[case::no_domain("megan@contoso\nalex@contoso.com", &["megan@contoso"])]
#[case::heading("Account team:\nMegan Bowen <megan@contoso.com>", &[])]
#[case::remark("Megan Bowen <megan@contoso.com>, prefers to be called\n+49 30 123456", &[])]
#[case::signature("Megan Bowen\nChief Information Officer\nmegan@contoso.com", &[])]
#[case::headers("From: Megan Bowen <megan@contoso.com>\nSent: Friday, 27 November 2026\nSubject: Hello", &[])]
fn without_an_address(#[case] typed: &str, #[case] expected: &[&str]) {
    assert_eq!(Contacts::read(typed, catalogue(Language::English)).without, expected);
}

fn recipients(typed: &str) -> Vec<Recipient> {
    Contacts::read(typed, catalogue(Language::English)).recipients
}
