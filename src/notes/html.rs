//! A note as HTML for a rich-text box: headings, lists, indents and links are real there.

use super::draft::{Block, Point};

/// Writes the paragraphs as HTML. Every text is escaped; only addresses that a person wrote out
/// become links.
pub fn html(blocks: &[Block]) -> String {
    blocks.iter().map(block).collect()
}

fn block(block: &Block) -> String {
    match block {
        // A box that knows no headings keeps what is bold in one.
        Block::Heading(text) => format!("<h3><strong>{}</strong></h3>", linked(text)),
        Block::Line(text) => format!("<p>{}</p>", linked(text)),
        Block::Points(points) => list(points),
        Block::Labelled {
            label,
            text,
            points,
        } => {
            format!(
                "<p><strong>{label}:</strong> {}</p>{}",
                linked(text),
                list(points)
            )
        }
    }
}

fn list(points: &[Point]) -> String {
    if points.is_empty() {
        return String::new();
    }
    let items: String = points.iter().map(item).collect();
    format!("<ul>{items}</ul>")
}

fn item(point: &Point) -> String {
    let lines: String = point
        .lines
        .iter()
        .map(|line| format!("<li>{}</li>", linked(line)))
        .collect();
    let lines = if lines.is_empty() {
        lines
    } else {
        format!("<ul>{lines}</ul>")
    };
    format!("<li>{}{lines}</li>", linked(&point.text))
}

/// Text as HTML, with its web addresses as links.
fn linked(text: &str) -> String {
    let mut html = String::new();
    let mut rest = text;
    while let Some(start) = address_start(rest) {
        let (before, from_address) = rest.split_at(start);
        let (address, after) = from_address.split_at(address_length(from_address));
        html.push_str(&escape(before));
        let address = escape(address);
        html.push_str(&format!("<a href=\"{address}\">{address}</a>"));
        rest = after;
    }
    html + &escape(rest)
}

fn address_start(text: &str) -> Option<usize> {
    ["https://", "http://"]
        .iter()
        .filter_map(|scheme| text.find(scheme))
        .min()
}

/// An address ends at white space, or before the punctuation of the sentence around it.
fn address_length(text: &str) -> usize {
    // Those of Chinese and Japanese stand right at the address, without a space.
    let marks = "<>\"'、。，．；：！？（）「」『』【】《》〈〉＜＞“”‘’";
    let is_end = |c: char| c.is_whitespace() || marks.contains(c);
    let whole = text.split(is_end).next().unwrap_or_default();
    whole
        .trim_end_matches(['.', ',', ';', ':', '!', '?', ')', ']'])
        .len()
}

/// Text as HTML that shows it to the letter.
pub fn escape(text: &str) -> String {
    text.chars()
        .fold(String::with_capacity(text.len()), |mut html, character| {
            match character {
                '&' => html.push_str("&amp;"),
                '<' => html.push_str("&lt;"),
                '>' => html.push_str("&gt;"),
                '"' => html.push_str("&quot;"),
                '\'' => html.push_str("&#39;"),
                other => html.push(other),
            }
            html
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, expected: &str) {
        assert_eq!(linked(text), expected);
    }

    #[test]
    fn text_stays_text() {
        check("a < b & c", "a &lt; b &amp; c");
        check(
            "<img src=x onerror=alert(1)>",
            "&lt;img src=x onerror=alert(1)&gt;",
        );
        check("\"; DROP", "&quot;; DROP");
    }

    #[test]
    fn addresses_become_links_and_nothing_else_does() {
        let link = |address: &str| format!("<a href=\"{address}\">{address}</a>");
        check(
            "see https://aka.ms/x.",
            &format!("see {}.", link("https://aka.ms/x")),
        );
        check("(http://a.b/c)", &format!("({})", link("http://a.b/c")));
        check("javascript:alert(1)", "javascript:alert(1)");
        check(
            "https://a.b/\"onclick=x",
            &format!("{}&quot;onclick=x", link("https://a.b/")),
        );
        for after in ["（テスト）", "！", "？", "：", "；", "」", "。"] {
            check(
                &format!("https://aka.ms/x{after}"),
                &format!("{}{after}", link("https://aka.ms/x")),
            );
        }
        check(
            "https://a https://b",
            &format!("{} {}", link("https://a"), link("https://b")),
        );
    }
}
