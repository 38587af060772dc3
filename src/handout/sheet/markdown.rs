//! The sheet of a case as Markdown.

use crate::notes::{Block, Point};

use super::Sheet;

impl Sheet {
    /// The sheet as Markdown, in which nothing a person typed is markup.
    pub fn markdown(&self) -> String {
        let sections = self.sections.iter().map(|section| {
            let body: Vec<String> = section.blocks.iter().map(markdown_block).collect();
            format!("## {}\n\n{}", escaped(&section.heading), body.join("\n\n"))
        });
        let title = format!("# {}", escaped(&self.title));
        let head = std::iter::once(title).chain(self.lines_below_title().map(escaped));
        head.chain(sections).collect::<Vec<_>>().join("\n\n") + "\n"
    }
}

fn markdown_block(block: &Block) -> String {
    match block {
        Block::Heading(text) => format!("**{}**", escaped(text)),
        Block::Line(text) => escaped(text),
        Block::Points(points) => markdown_points(points),
        Block::Labelled {
            label,
            text,
            points,
        } => {
            let line = format!("**{label}:** {}", escaped(text))
                .trim_end()
                .to_owned();
            if points.is_empty() {
                line
            } else {
                format!("{line}\n\n{}", markdown_points(points))
            }
        }
    }
}

fn markdown_points(points: &[Point]) -> String {
    let point = |point: &Point| {
        let lines = point
            .lines
            .iter()
            .map(|line| format!("\n  - {}", escaped(line)));
        format!("- {}{}", escaped(&point.text), lines.collect::<String>())
    };
    points.iter().map(point).collect::<Vec<_>>().join("\n")
}

/// Text in which no character is Markdown, and whose beginning starts no list.
fn escaped(text: &str) -> String {
    let number = text.trim_start_matches(|c: char| c.is_ascii_digit());
    let is_numbered = number.len() < text.len() && number.starts_with(['.', ')']);
    let list_mark = if is_numbered {
        Some(text.len() - number.len())
    } else {
        text.starts_with('-').then_some(0)
    };
    let mut escaped = String::with_capacity(text.len());
    for (position, character) in text.char_indices() {
        if "\\`*_{}[]<>#+!|&~".contains(character) || list_mark == Some(position) {
            escaped.push('\\');
        }
        escaped.push(character);
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::escaped;

    #[test]
    fn what_would_begin_a_list_is_text() {
        assert_eq!(escaped("1. first"), "1\\. first");
        assert_eq!(escaped("2026) x"), "2026\\) x");
        assert_eq!(escaped("- x - y"), "\\- x - y");
        assert_eq!(escaped("995 of 1.000"), "995 of 1.000");
        assert_eq!(escaped("a*b_c"), "a\\*b\\_c");
    }
}
