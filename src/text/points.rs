//! Free text as points, two levels deep: as a person types them, as other programs mark them, and
//! as a cell of Excel holds them.

/// What other programs put before a point, besides the private-use signs of Word's symbol fonts.
const BULLETS: &str = "•·▪▫◾◽◦●○■□‣⁃➢➤➣✓✔►▶▸◆◇❖◼⬤⦁∙➔☐☑";

/// What the number of a line ends with.
const NUMBER_ENDS: [char; 5] = ['.', ')', '．', '）', '、'];

/// A point under a bullet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Point {
    /// 0, or 1 for one that stands under another.
    pub depth: usize,
    /// What it says.
    pub text: String,
}

/// The points of a free text, one for each line.
pub fn points(text: &str) -> Vec<Point> {
    let mut points = Vec::new();
    let lines = || text.lines().filter(|line| !line.trim().is_empty()).map(indentation);
    let least = lines().map(|(indent, _)| indent).min().unwrap_or(0);
    for (indent, rest) in lines() {
        let text = rest.strip_prefix("- ").unwrap_or(rest).trim().to_owned();
        // Nothing stands above the first.
        let is_under = indent >= least + 2 && !text.is_empty() && !points.is_empty();
        points.push(Point { depth: usize::from(is_under), text });
    }
    points
}

/// A pasted text in the form that fields keep: `- ` before a point, two spaces more before one that
/// stands under it; lines that are no points stay as they are. `joint` goes between the cells of a
/// table's row.
pub fn normalized(text: &str, joint: &str) -> String {
    let text = excel_cell(text);
    let mut lines: Vec<Pasted> = Vec::new();
    for line in text.lines().map(|line| Pasted::of(line, joint)) {
        match lines.last_mut() {
            // Out of a PDF the sign has a line of its own.
            Some(sign) if sign.mark.is_some() && sign.text.is_empty() && line.mark.is_none() => {
                sign.text = line.text;
            }
            _ => lines.push(line),
        }
    }
    let marked = || lines.iter().filter(|line| line.mark.is_some() || !line.number.is_empty());
    let least = marked().map(|line| line.indent).min().unwrap_or(0);
    let first_mark = marked().next().and_then(|line| line.mark);
    let mut written = Vec::new();
    let mut is_under = false;
    for line in &lines {
        if let Some((_, text)) = line.text.split_once(NUMBER_ENDS)
            && marked().next().is_some_and(|it| is_numbered_under(it, line, &lines, least))
        {
            written.push(format!("  - {}", text.trim_start()));
            continue;
        }
        // Word keeps the depth only in the sign: `o` stands under `·`, and `§` or `▪` under `o`.
        is_under = line.indent > least
            || match line.mark {
                Some('o' | '○' | '◦') => line.mark != first_mark,
                Some('§' | '▪' | '■' | '\u{f0a7}') => is_under,
                _ => false,
            };
        let dash = match line.mark {
            None => "",
            Some(_) if is_under => "  - ",
            Some(_) => "- ",
        };
        written.push(format!("{dash}{}", line.text));
    }
    written.join("\n")
}

/// A text of several lines on one, with semicolons before its points.
pub fn points_on_one_line(text: &str) -> String {
    let mut lines = text.lines().map(|line| match line.trim().strip_prefix("- ") {
        Some(point) => ("; ", point),
        None => (" ", line.trim()),
    });
    joined(&mut lines)
}

/// Texts beside each other, each with what goes before it unless a mark stands there.
fn joined<'a>(texts: &mut dyn Iterator<Item = (&'a str, &'a str)>) -> String {
    let mut all = String::new();
    for (joint, text) in texts.filter(|(_, text)| !text.is_empty()) {
        all.push_str(match all.chars().last() {
            None => "",
            Some('.' | ')' | ':' | ';' | ',') => " ",
            Some(_) => joint,
        });
        all.push_str(text);
    }
    all
}

/// Whether a line is numbered as one of several under the first: deeper, or in another way. A letter
/// alone may be an initial, and figures may begin another list.
fn is_numbered_under(first: &Pasted, line: &Pasted, lines: &[Pasted], least: usize) -> bool {
    let way = |it: &Pasted| (it.number.starts_with('('), it.number.ends_with(char::is_numeric));
    let is_like = |it: &&Pasted| it.indent == line.indent && way(it) == way(line);
    let is_there = |numbers: [&str; 3]| {
        let mut alike = lines.iter().filter(is_like);
        alike.any(|it| numbers.contains(&it.number.trim_start_matches('(')))
    };
    let is_other = first.number.is_empty() || way(line) != way(first);
    let is_own_way = is_other && way(line) != (false, true);
    let is_one_of_several = is_there(["1", "a", "i"]) && is_there(["2", "b", "ii"]);
    !line.number.is_empty() && is_one_of_several && (line.indent > least || is_own_way)
}

/// A line as it was pasted.
struct Pasted {
    indent: usize,
    /// The sign that makes it a point.
    mark: Option<char>,
    /// What stands before its first full stop or closing bracket, if that is a number.
    number: String,
    text: String,
}

impl Pasted {
    fn of(line: &str, joint: &str) -> Self {
        let (indent, rest) = indentation(line);
        let mut characters = rest.chars();
        let mark = characters.next();
        let after = characters.as_str();
        let is_apart = after.starts_with([' ', '\t', '\u{a0}', '\u{3000}']);
        let is_point = match mark {
            // A dash or a letter is one of the text unless white space sets it off.
            Some('-') => is_apart,
            Some('o') => {
                let is_far = after.starts_with(['\t', '\u{a0}']) || after.starts_with("   ");
                let is_under = line.starts_with('\t') && is_apart;
                is_far || is_under || (indent > 0 && after.starts_with("  "))
            }
            // Wingdings in letters.
            Some('Ø' | 'ü' | 'v' | 'q') => after.starts_with('\t'),
            // A paragraph of a law has its number behind it.
            Some('§') => {
                let is_law = after.trim_start().starts_with(|c: char| c.is_ascii_digit());
                is_apart && (!is_law || after.starts_with('\t'))
            }
            Some('\u{2010}' | '\u{2011}' | '\u{2212}' | '－' | '＊' | '→' | '»') => is_apart,
            Some('–' | '—' | '*') => is_apart,
            Some('・' | '･' | '\u{f020}'..='\u{f0ff}') => true,
            Some(mark) => BULLETS.contains(mark),
            None => false,
        };
        // A sign that could be an emoji may say that it is none; a task's has its tick behind it.
        let text = if is_point { after.trim_start_matches('\u{fe0f}').trim_start() } else { rest };
        let text = text.strip_prefix("[ ] ").or_else(|| text.strip_prefix("[x] ")).unwrap_or(text);
        let (number, behind) = rest.split_once(NUMBER_ENDS).unwrap_or_default();
        let number = number.replace('（', "(");
        let sign = number.trim_start_matches('(');
        let is_letter = sign.len() == 1 && sign.starts_with(|c: char| c.is_ascii_lowercase());
        let is_number = is_letter
            || sign.chars().all(char::is_numeric)
            || sign.chars().all(|c| "ivx".contains(c));
        // Such as 1.5 or e.g.
        let goes_on = behind.starts_with(|c: char| c.is_ascii_digit() || c.is_ascii_lowercase());
        let number = if is_number && !goes_on { number } else { String::new() };
        let mut cells = text.split('\t').flat_map(|cell| {
            let words = cell.split_whitespace().enumerate();
            words.map(|(at, word)| (if at == 0 { joint } else { " " }, word))
        });
        let text = joined(&mut cells);
        Self { indent, mark: mark.filter(|_| is_point), number, text }
    }
}

/// How far a line is indented, in columns, and what stands there.
fn indentation(line: &str) -> (usize, &str) {
    let rest = line.trim_start();
    let before = line.strip_suffix(rest).unwrap_or_default();
    let columns = before.chars().map(|space| if space == '\t' { 4 } else { 1 });
    (columns.sum(), rest)
}

/// The text of a cell of Excel, which quotes one of several lines and doubles the quotes in it. A
/// text that only begins with a quote is left alone.
fn excel_cell(text: &str) -> String {
    let inside = text.trim_end().strip_prefix('"').and_then(|rest| rest.strip_suffix('"'));
    match inside {
        Some(inside)
            if (inside.contains('\n') || inside.contains("\"\""))
                && !inside.replace("\"\"", "").contains('"') =>
        {
            inside.replace("\"\"", "\"")
        }
        _ => text.to_owned(),
    }
}
