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
        let head = format!("# {}\n\n{}", escaped(&self.title), escaped(&self.made));
        std::iter::once(head)
            .chain(sections)
            .collect::<Vec<_>>()
            .join("\n\n")
            + "\n"
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

/// Text in which no character is Markdown.
fn escaped(text: &str) -> String {
    text.chars().fold(
        String::with_capacity(text.len()),
        |mut escaped, character| {
            if "\\`*_{}[]<>#+!|&~".contains(character) {
                escaped.push('\\');
            }
            escaped.push(character);
            escaped
        },
    )
}
