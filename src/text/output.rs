//! A draft as plain text and as HTML.

use super::draft::{Draft, Line, Part, Style, text_of};
use super::points::Point;

impl Line {
    /// The label, and what separates it from the text: nothing after a full-width colon.
    pub fn label_and_space(&self) -> (&str, &str) {
        let label = self.label.as_deref().unwrap_or_default();
        let is_tight = label.is_empty() || label.ends_with('：') || self.parts.is_empty();
        (label, if is_tight { "" } else { " " })
    }
}

/// The draft as plain text: points with dashes, the paragraphs of a letter apart.
pub fn plain(draft: &Draft) -> String {
    let mut text = String::new();
    let mut before: Option<Style> = None;
    for line in draft.body() {
        let is_list = before == Some(Style::Bullet) && line.style == Style::Bullet;
        match before {
            None => {}
            Some(_) if draft.is_letter() && !is_list => text.push_str("\n\n"),
            Some(_) => text.push('\n'),
        }
        before = Some(line.style);
        text.push_str(if line.style == Style::Bullet { "- " } else { "" });
        let (label, space) = line.label_and_space();
        text.push_str(label);
        text.push_str(space);
        text.push_str(&text_of(&line.parts));
        let under = usize::from(line.style == Style::Bullet);
        for point in &line.points {
            text.push_str(&format!("\n{}- {}", "  ".repeat(point.depth + under), point.text));
        }
    }
    text
}

/// The draft as HTML without colours: bold, lists and links are real in a rich-text box.
pub fn html(draft: &Draft) -> String {
    let mut html = String::new();
    let mut in_list = false;
    for line in draft.body() {
        let is_bullet = line.style == Style::Bullet;
        if is_bullet != in_list {
            html.push_str(if is_bullet { "<ul>" } else { "</ul>" });
            in_list = is_bullet;
        }
        let (label, space) = line.label_and_space();
        let mut inside: String = line.parts.iter().map(html_of).collect();
        if !label.is_empty() {
            inside = format!("<strong>{}</strong>{space}{inside}", escape(label));
        }
        let points = html_points(&line.points);
        html.push_str(&match line.style {
            Style::Heading => format!("<p><strong>{inside}</strong></p>"),
            Style::Paragraph | Style::Subject => format!("<p>{inside}</p>{points}"),
            Style::Bullet => format!("<li>{inside}{points}</li>"),
        });
    }
    html + if in_list { "</ul>" } else { "" }
}

fn html_points(points: &[Point]) -> String {
    let [top, ..] = points else { return String::new() };
    // Each with those under it.
    let items = points.chunk_by(|_, next| next.depth > top.depth);
    let item = |all: &[Point]| match all {
        [] => String::new(),
        [point, under @ ..] => format!("<li>{}{}</li>", linked(&point.text), html_points(under)),
    };
    format!("<ul>{}</ul>", items.map(item).collect::<String>())
}

fn html_of(part: &Part) -> String {
    match part {
        Part::Text(text) => linked(text).replace('\n', "<br>"),
        Part::Link(address) => anchor(address),
        Part::Gap { text, .. } => escape(text),
    }
}

fn anchor(address: &str) -> String {
    let address = escape(address);
    format!("<a href=\"{address}\">{address}</a>")
}

/// Text as HTML, with the web addresses that stand in it as links.
fn linked(text: &str) -> String {
    let mut html = String::new();
    let mut rest = text;
    while let Some(start) = rest.find("https://") {
        let (before, from_address) = rest.split_at(start);
        let (address, after) = from_address.split_at(address_length(from_address));
        html.push_str(&escape(before));
        html.push_str(&anchor(address));
        rest = after;
    }
    html + &escape(rest)
}

/// An address ends at white space, or before the punctuation of the sentence around it.
fn address_length(text: &str) -> usize {
    let marks = "<>\"'、。，．；：！？（）「」『』【】《》〈〉＜＞“”‘’„‚";
    let is_end = |c: char| c.is_whitespace() || marks.contains(c);
    let whole = text.split(is_end).next().unwrap_or_default();
    whole.trim_end_matches(['.', ',', ';', ':', '!', '?', ')', ']']).len()
}

/// Text as HTML that shows it to the letter.
fn escape(text: &str) -> String {
    let text = text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
    text.replace('"', "&quot;").replace('\'', "&#39;")
}
