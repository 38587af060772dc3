//! The marks, spaces and numbers of each language, as the tables of style in `docs/languages.md` say.
//! A line is a text as a catalogue has it, with a placeable as `{name}`.

use closeout::locale::Language::{
    self, BrazilianPortuguese, English, German, Japanese, SimplifiedChinese, Spanish,
};

const NO_BREAK: char = '\u{A0}';
const FULL_WIDTH: &str = "。、，；：？！（）「」『』";
/// Placeables that write a day: in Chinese and Japanese it ends in a character of its own.
const DAYS: [&str; 7] = [
    "day",
    "again",
    "lynx_date",
    "discussion_date",
    "account_team_mail_sent",
    "customer_mail_sent",
    "assignment_mail_sent",
];

type Check = fn(&[char], Language) -> bool;

const CHECKS: [(&str, Check); 9] = [
    ("quotation marks", has_wrong_quotes),
    ("dash", has_wrong_dash),
    ("ellipsis", has_wrong_ellipsis),
    ("number", has_wrong_number),
    ("unit", has_wrong_unit),
    ("date", has_wrong_date),
    ("space at a mark", has_wrong_space),
    ("space between scripts", has_wrong_script_space),
    ("width of a mark", has_wrong_width),
];

/// What is wrong in a line.
pub fn wrong_in(line: &str, language: Language) -> Vec<&'static str> {
    let text: Vec<char> = line.chars().collect();
    let wrong = CHECKS.iter().filter(|(_, is_wrong)| is_wrong(&text, language));
    wrong.map(|(what, _)| *what).collect()
}

/// Every character with its neighbours; a gap stands for none.
fn with_neighbours(text: &[char]) -> impl Iterator<Item = (char, char, char)> {
    let at = |index: Option<usize>| index.and_then(|one| text.get(one)).copied();
    text.iter().enumerate().map(move |(index, here)| {
        let before = at(index.checked_sub(1)).unwrap_or('\n');
        (before, *here, at(Some(index + 1)).unwrap_or('\n'))
    })
}

fn is_east_asian(one: char) -> bool {
    matches!(one, '\u{3041}'..='\u{30FF}' | '\u{4E00}'..='\u{9FFF}')
}

fn writes_east_asian(language: Language) -> bool {
    matches!(language, SimplifiedChinese | Japanese)
}

fn has_wrong_quotes(text: &[char], language: Language) -> bool {
    let (open, close) = match language {
        German => ('„', '“'),
        Japanese => ('「', '」'),
        _ => ('“', '”'),
    };
    let mut depth = 0_i32;
    for (before, here, _) in with_neighbours(text) {
        match here {
            '’' if language == English && before.is_alphabetic() => {}
            _ if here == open => depth += 1,
            _ if here == close => depth -= 1,
            '"' | '\'' | '„' | '“' | '”' | '‚' | '‘' | '’' | '«' | '»' | '「' | '」' =>
            {
                return true;
            }
            _ => {}
        }
        if !(0..=1).contains(&depth) {
            return true;
        }
    }
    depth != 0
}

fn has_wrong_dash(text: &[char], language: Language) -> bool {
    with_neighbours(text).any(|(before, here, after)| {
        let has_spaces = before == ' ' && after == ' ';
        here == '—'
            || here == '-' && has_spaces
            || here == '–' && !(language == German && has_spaces)
    })
}

fn has_wrong_ellipsis(text: &[char], language: Language) -> bool {
    with_neighbours(text).any(|(before, here, after)| {
        let is_after_space =
            if language == German { before != NO_BREAK } else { before.is_whitespace() };
        here == '…' && is_after_space || [before, here, after] == ['.'; 3]
    })
}

/// Whole numbers have the language's separator, but for years and the number of the task.
fn has_wrong_number(text: &[char], language: Language) -> bool {
    let separator = match language {
        German | BrazilianPortuguese | Spanish => '.',
        English | SimplifiedChinese | Japanese => ',',
    };
    let text: String = text.iter().collect();
    let is_of_number = |one: char| one.is_ascii_digit() || one == ',' || one == '.';
    let mut numbers = text.split(|one| !is_of_number(one)).map(|one| one.trim_matches([',', '.']));
    numbers.any(|number| match number.parse::<u32>() {
        Ok(plain) => plain >= 1000 && !(1900..=2199).contains(&plain) && plain != 4058,
        Err(_) => {
            number.contains([',', '.'])
                && number.split(separator).skip(1).all(|group| group.len() != 3)
        }
    })
}

fn has_wrong_unit(text: &[char], language: Language) -> bool {
    let sets_percent_off = matches!(language, German | Spanish);
    with_neighbours(text).any(|(before, here, after)| match here {
        '%' if sets_percent_off => before != NO_BREAK,
        '%' => !before.is_ascii_digit() && before != '}',
        'K' => after == 'B' && before != NO_BREAK,
        _ => false,
    })
}

/// German keeps a date together; every other language has plain spaces in it.
fn has_wrong_date(text: &[char], language: Language) -> bool {
    let text: String = text.iter().collect();
    let breaks = ["{day}. {", "{month-name} {", "{date-short} {", "31. Dezember"];
    match language {
        German => breaks.into_iter().any(|one| text.contains(one)),
        _ => text.contains(NO_BREAK) && text.contains("{month"),
    }
}

/// No double space, none before a mark that closes and none after one that opens.
fn has_wrong_space(text: &[char], _: Language) -> bool {
    with_neighbours(text).any(|(before, here, after)| {
        let closes = ",;:!?)”」".contains(after);
        let opens = "(「„¿¡".contains(before);
        here.is_whitespace() && (before.is_whitespace() || after.is_whitespace() || closes || opens)
    })
}

/// Chinese and Japanese have a space beside Latin letters and digits, none beside marks of full width
/// and none after a day.
fn has_wrong_script_space(text: &[char], language: Language) -> bool {
    let is_latin = |one: char| one.is_ascii_alphanumeric() || one == '%';
    let line: String = text.iter().collect();
    let follows_day = |day: &str| {
        let day = format!("{{{day}}} ");
        let after = line.split(&day).skip(1);
        after.filter_map(|rest| rest.chars().next()).any(|next| is_east_asian(next) && next != '日')
    };
    let is_wrong = |(before, here, after): (char, char, char)| {
        let touches = is_east_asian(here) && (is_latin(after) || after == '(')
            || is_east_asian(after) && (is_latin(here) || here == ')');
        let is_beside = here == ' ' && [before, after].iter().any(|one| FULL_WIDTH.contains(*one));
        let parts_chinese = language == SimplifiedChinese
            && here == ' '
            && is_east_asian(before)
            && is_east_asian(after);
        touches || is_beside || parts_chinese
    };
    writes_east_asian(language)
        && (with_neighbours(text).any(is_wrong) || DAYS.into_iter().any(follows_day))
}

/// Japanese has commas and full stops alone at full width; Chinese has all marks so, but for brackets
/// around Latin.
fn has_wrong_width(text: &[char], language: Language) -> bool {
    let line: String = text.iter().collect();
    let inside = |open: char, close: char| {
        let parts = line.split(open).skip(1).map(str::to_owned);
        parts
            .map(|part| part.split(close).next().unwrap_or_default().to_owned())
            .collect::<Vec<_>>()
    };
    let has_east_asian = |part: &String| part.contains(is_east_asian);
    match language {
        Japanese => line.contains(['，', '；', '：', '？', '！', '（', '）']),
        SimplifiedChinese => {
            let is_narrow = |(before, here, after): (char, char, char)| {
                let is_at_text = is_east_asian(before) || before == '}' || is_east_asian(after);
                ",;:?!".contains(here) && is_at_text
            };
            inside('(', ')').iter().any(has_east_asian)
                || !inside('（', '）').iter().all(|part| has_east_asian(part) || part.contains('{'))
                || with_neighbours(text).any(is_narrow)
        }
        _ => line.contains(|one| FULL_WIDTH.contains(one)),
    }
}

#[test]
fn every_check_finds_its_mistake() {
    let wrong = [
        (English, "quotation marks", "the \"end\""),
        (German, "quotation marks", "das “Ende”"),
        (Spanish, "quotation marks", "el «fin»"),
        (Japanese, "quotation marks", "「終"),
        (English, "dash", "one - two"),
        (Spanish, "dash", "uno – dos"),
        (German, "ellipsis", "mehr…"),
        (English, "ellipsis", "more..."),
        (German, "number", "ab 1,000"),
        (English, "number", "from 1000"),
        (Japanese, "number", "1.000 人"),
        (German, "unit", "10 %"),
        (German, "unit", "{percent}%"),
        (English, "unit", "{percent} %"),
        (BrazilianPortuguese, "unit", "10\u{A0}%"),
        (Japanese, "unit", "{here} KB"),
        (German, "date", "am 31. Dezember"),
        (English, "date", "{day}\u{A0}{month-name}"),
        (Spanish, "space at a mark", "una , dos"),
        (English, "space at a mark", "two  spaces"),
        (Japanese, "space between scripts", "FTOPの"),
        (SimplifiedChinese, "space between scripts", "已于 {day} 关闭"),
        (SimplifiedChinese, "space between scripts", "已 关闭"),
        (Japanese, "space between scripts", "です。 次"),
        (Japanese, "width of a mark", "例：二"),
        (SimplifiedChinese, "width of a mark", "例:二"),
        (SimplifiedChinese, "width of a mark", "协助（RFA）"),
        (SimplifiedChinese, "width of a mark", "迁移 (应用)"),
    ];
    for (language, what, line) in wrong {
        assert_eq!(wrong_in(line, language), [what], "{line}");
    }
}

#[test]
fn what_is_right_passes() {
    let right = [
        (English, "FTOP’s “Notes”: 1,000, 10%, {percent}%, 4058, 2027 (.eml)…"),
        (German, "„Notiz“ – 31.\u{A0}Dezember, 1.000, 10\u{A0}%\u{A0}…"),
        (Spanish, "“nota”, 10\u{A0}% de 1.000; ¿sí?"),
        (BrazilianPortuguese, "{here}\u{A0}KB, 10% de 1.000"),
        (SimplifiedChinese, "已于 {day}在 FTOP 中“记录”（应用）(RFA)。"),
        (Japanese, "{day}に「{queue}」を 10% (例: 1,000)。次"),
    ];
    for (language, line) in right {
        assert!(wrong_in(line, language).is_empty(), "{line}: {:?}", wrong_in(line, language));
    }
}
