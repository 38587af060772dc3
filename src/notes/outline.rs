//! The list of a note as it comes back from a rich-text box, whatever stands before its points: the
//! page's own dashes, the bullets and numbers of a portal or a mail program, or only tabs.

/// What stands before a point.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Mark {
    Bullet(char),
    Number,
    Letter,
    /// Nothing but the indent.
    None,
}

/// A line of a list.
struct Entry<'text> {
    /// In columns.
    indent: usize,
    mark: Mark,
    text: &'text str,
}

/// A difference of less is no indent: numbers are aligned at their right.
const INDENT: usize = 2;
const COLUMNS_OF_TAB: usize = 4;

/// The lines under each point of the lists in a text, in order. Lists deeper than two levels count as
/// two.
pub(super) fn lines_under_points(text: &str) -> Vec<Vec<String>> {
    let mut points: Vec<Vec<String>> = Vec::new();
    // The first point of a list tells the points from the lines under them.
    let mut first: Option<Entry<'_>> = None;
    for line in text.lines().filter(|line| !line.trim().is_empty()) {
        let entry = entry(line);
        if entry.mark == Mark::None && entry.indent < INDENT {
            first = None;
            continue;
        }
        let is_marked = |first: &&Entry<'_>| first.mark != Mark::None;
        if entry.mark == Mark::None && first.as_ref().is_some_and(|it| is_marked(&it)) {
            // A line too long for the box goes on below its beginning.
            if let Some(line) = points.last_mut().and_then(|lines| lines.last_mut()) {
                line.push(' ');
                line.push_str(entry.text);
            }
            continue;
        }
        if let (Some(_), Some(lines)) = (
            first.as_ref().filter(|first| entry.is_under(first)),
            points.last_mut(),
        ) {
            lines.push(entry.text.to_owned());
            continue;
        }
        points.push(Vec::new());
        first = Some(entry);
    }
    points
}

impl Entry<'_> {
    fn is_under(&self, first: &Entry<'_>) -> bool {
        let is_as_deep = self.indent + INDENT > first.indent;
        let is_deeper = self.indent >= first.indent + INDENT;
        is_deeper || (is_as_deep && self.mark != first.mark)
    }
}

fn entry(line: &str) -> Entry<'_> {
    let text = line.trim();
    let before = line
        .chars()
        .take_while(|character| character.is_whitespace());
    let columns = before.map(|space| match space {
        '\t' => COLUMNS_OF_TAB,
        '\u{3000}' => 2,
        _ => 1,
    });
    let indent = columns.sum();
    let (mark, text) = marked(text, indent).unwrap_or((Mark::None, text));
    Entry { indent, mark, text }
}

/// The mark of a point and the text after it, if the text has a mark.
fn marked(text: &str, indent: usize) -> Option<(Mark, &str)> {
    let digits = text.trim_start_matches(|character: char| character.is_ascii_digit());
    let mut characters = text.chars();
    let mark = characters.next()?;
    let after = characters.as_str();
    let (mark, after) = match mark {
        '•' | '◦' | '▪' | '▫' | '■' | '□' | '●' | '○' | '‣' | '⁃' | '∙' => {
            return Some((Mark::Bullet(mark), after.trim_start()));
        }
        '-' | '–' | '—' | '*' | '+' | '·' | '§' => (Mark::Bullet(mark), after),
        // Word and Outlook draw a hollow bullet with this letter, and Portuguese begins lines with it.
        'o' if indent > 0 || after.starts_with(['\t', '\u{a0}']) || after.starts_with("  ") => {
            (Mark::Bullet(mark), after)
        }
        digit if digit.is_ascii_digit() => (Mark::Number, digits.strip_prefix(['.', ')'])?),
        letter if letter.is_ascii_lowercase() && indent > 0 => {
            (Mark::Letter, after.strip_prefix(['.', ')'])?)
        }
        _ => return None,
    };
    let is_apart = after.is_empty() || after.starts_with(char::is_whitespace);
    is_apart.then(|| (mark, after.trim_start()))
}

#[cfg(test)]
mod tests {
    use super::lines_under_points;

    /// Two points with lines, one without, in the marks of one program.
    fn check(text: &str) {
        let expected = [&["Content.", "- 20 % more"][..], &[], &["None."]];
        assert_eq!(lines_under_points(text), expected, "{text}");
    }

    #[test]
    fn a_list_is_read_with_whatever_marks_it_has() {
        // The page's own, a browser's, a mail program's, a word processor's, numbers, tabs alone.
        check("Head\n- One:\n  - Content.\n  - - 20 % more\n- Two\n- Three:\n  - None.\nEnd");
        check(
            "Head\n  * One:\n      o Content.\n      o - 20 % more\n  * Two\n  * Three:\n      o None.",
        );
        check("•\tOne:\no\tContent.\no\t- 20 % more\n•\tTwo\n•\tThree:\no\tNone.");
        check(
            "·\u{a0}\u{a0}One:\no\u{a0}\u{a0}Content.\no\u{a0} - 20 % more\n·\u{a0} Two\n·\u{a0} Three:\no\u{a0} None.",
        );
        check("• One:\n\t◦ Content.\n\t◦ - 20 % more\n• Two\n• Three:\n\t◦ None.");
        check("•One:\n◦Content.\n◦- 20 % more\n•Two\n•Three:\n◦None.");
        check(" 9. One:\n   a. Content.\n   b. - 20 % more\n10. Two\n11. Three:\n   a. None.");
        check("1) One:\n   1) Content.\n   2) - 20 % more\n2) Two\n3) Three:\n   1) None.");
        let by_tabs = "\tOne:\n\t\tContent.\n\t\tMore\n\tTwo\n\tThree:\n\t\tNone.\nEnd";
        let expected = [&["Content.", "More"][..], &[], &["None."]];
        assert_eq!(lines_under_points(by_tabs), expected);
    }

    #[test]
    fn what_was_broken_over_two_lines_is_one() {
        let text = "  * One\n    goes on:\n      o A long\n        line.\n      o B";
        assert_eq!(lines_under_points(text), [["A long line.", "B"]]);
    }

    #[test]
    fn sentences_are_no_points() {
        for text in [
            "o cliente",
            "a. m. o.",
            "1.000 seats",
            "-5 %",
            "*bold*",
            "Head\nSTATUS: On track",
            "",
        ] {
            let points = lines_under_points(text);
            assert!(points.is_empty(), "{text}: {points:?}");
        }
    }

    #[test]
    fn each_list_has_its_own_marks() {
        let text = "- One:\n  - a\nHead\n• Two:\n  • b\nEnd";
        assert_eq!(lines_under_points(text), [["a"], ["b"]]);
    }
}
