//! A text with headings and lists, as a browser read it from its HTML, in the form that this page
//! writes its own notes in as plain text. What comes in is foreign: it is only ever taken as text.

/// A piece of a rich text, in the order of the document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum RichPiece {
    /// An element begins.
    Begins {
        /// Its name in lower case, such as `li`.
        element: String,
        /// Its classes, by which some editors say how far a point is indented.
        class: String,
    },
    /// An element ends, by its name in lower case.
    Ends(String),
    /// Text.
    Text(String),
}

/// Writes a rich text as plain text: each paragraph on a line, points with dashes, what stands under a
/// point indented.
pub fn plain_text_of(pieces: &[RichPiece]) -> String {
    let mut writer = Writer::default();
    for piece in pieces {
        writer.take(piece);
    }
    writer.end_line();
    writer.lines.join("\n")
}

/// Elements whose content nobody sees.
const UNSEEN: [&str; 5] = ["script", "style", "template", "title", "noscript"];
/// Elements that begin and end a line. A cell of a table does too, since a note has no tables.
const BLOCKS: [&str; 20] = [
    "p",
    "div",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "ul",
    "ol",
    "li",
    "tr",
    "td",
    "th",
    "table",
    "blockquote",
    "pre",
    "section",
    "article",
    "br",
];

#[derive(Default)]
struct Writer {
    lines: Vec<String>,
    line: String,
    /// How many lists are open.
    lists: usize,
    /// For each open point, how deep it is, and whether its own line is written already.
    points: Vec<(usize, bool)>,
    /// How many open elements hide their content.
    unseen: usize,
}

impl Writer {
    fn take(&mut self, piece: &RichPiece) {
        match piece {
            RichPiece::Begins { element, class } => self.begin(element, class),
            RichPiece::Ends(element) => self.end(element),
            RichPiece::Text(text) if self.unseen == 0 => self.write(text),
            RichPiece::Text(_) => {}
        }
    }

    fn begin(&mut self, element: &str, class: &str) {
        if BLOCKS.contains(&element) {
            self.end_line();
        }
        match element {
            "ul" | "ol" => self.lists += 1,
            "li" => {
                let depth = self.lists.max(self.points.len() + 1);
                self.points.push((depth + indent_of(class), false));
            }
            unseen if UNSEEN.contains(&unseen) => self.unseen += 1,
            _ => {}
        }
    }

    fn end(&mut self, element: &str) {
        if BLOCKS.contains(&element) {
            self.end_line();
        }
        match element {
            "ul" | "ol" => self.lists = self.lists.saturating_sub(1),
            "li" => {
                self.points.pop();
            }
            unseen if UNSEEN.contains(&unseen) => self.unseen = self.unseen.saturating_sub(1),
            _ => {}
        }
    }

    /// Runs of white space are one space, as a browser shows them; one that keeps two spaces apart is no
    /// more than a space. That of Chinese and Japanese stays.
    fn write(&mut self, text: &str) {
        for character in text.chars() {
            if !character.is_ascii_whitespace() && character != '\u{a0}' {
                self.line.push(character);
            } else if !self.line.ends_with(' ') {
                self.line.push(' ');
            }
        }
    }

    fn end_line(&mut self) {
        let text = std::mem::take(&mut self.line);
        let text = text.trim();
        if text.is_empty() {
            return;
        }
        let line = match self.points.last_mut() {
            None => text.to_owned(),
            // A second paragraph of a point stands under it.
            Some((depth, is_written)) if *depth > 1 || *is_written => {
                *is_written = true;
                format!("  - {text}")
            }
            Some((_, is_written)) => {
                *is_written = true;
                format!("- {text}")
            }
        };
        self.lines.push(line);
    }
}

/// How far an editor says that a point is indented, which puts it into a flat list: `ql-indent-1`.
fn indent_of(class: &str) -> usize {
    let mut classes = class.split_whitespace();
    let indent = classes.find_map(|class| class.strip_prefix("ql-indent-"));
    indent.and_then(|indent| indent.parse().ok()).unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The pieces of HTML that is written without attributes other than a class, as a browser has them.
    fn pieces(html: &str) -> Vec<RichPiece> {
        let mut pieces = Vec::new();
        for part in html.split_inclusive('>') {
            let (text, tag) = part.split_once('<').unwrap_or((part, ""));
            if !text.is_empty() {
                pieces.push(RichPiece::Text(text.to_owned()));
            }
            let tag = tag.trim_end_matches('>');
            if let Some(element) = tag.strip_prefix('/') {
                pieces.push(RichPiece::Ends(element.to_owned()));
            } else if !tag.is_empty() {
                let (element, class) = tag.split_once(" class=").unwrap_or((tag, ""));
                let (element, class) = (element.to_owned(), class.to_owned());
                pieces.push(RichPiece::Begins { element, class });
            }
        }
        pieces
    }

    fn check(html: &str) {
        let expected = "Head\nSTATUS: On track\n- One:\n  - A < b\n  - C\n- Two\nEnd";
        assert_eq!(
            plain_text_of(&pieces(html)).replace("&lt;", "<"),
            expected,
            "{html}"
        );
    }

    #[test]
    fn lists_are_read_as_each_editor_nests_them() {
        let head =
            "<style>p{}</style><h3><strong>Head</strong></h3><p><b>STATUS:</b>\n On  track</p>";
        for list in [
            // In the point, with paragraphs in it, beside the point, and flat with classes.
            "<ul><li>One:<ul><li>A &lt; b</li><li>C</li></ul></li><li>Two</li></ul>",
            "<ul><li><p>One:</p><ol><li><p>A &lt; b</p></li><li><p>C</p></li></ol></li><li><p>Two</p></li></ul>",
            "<ul><li>One:</li><ul><li>A &lt; b</li><li>C</li></ul><li>Two</li></ul>",
            "<ol><li>One:</li><li class=ql-indent-1>A &lt; b</li><li class=ql-indent-1>C</li><li>Two</li></ol>",
            "<ul><li>One:<br></br>A &lt; b<p>C</p></li><li>Two</li></ul>",
        ] {
            check(&format!("{head}{list}<p>End</p>"));
            check(&format!(
                "<div><div>{head}</div>{list}End<script>x</script></div>"
            ));
        }
    }

    #[test]
    fn runs_of_space_are_one_and_the_space_of_chinese_and_japanese_stays() {
        let html = "<p>One \u{a0}\n more</p><p>部署\u{3000}課</p>";
        assert_eq!(plain_text_of(&pieces(html)), "One more\n部署\u{3000}課");
    }

    #[test]
    fn what_does_not_close_or_never_began_breaks_nothing() {
        assert_eq!(
            plain_text_of(&pieces("</li></ul></style>a<li>b<ul><li>c")),
            "a\n- b\n  - c"
        );
        assert_eq!(plain_text_of(&pieces("<style>a")), "");
    }
}
