//! A note as plain text that reads well on its own and shows no markup.

use super::draft::{Block, Point};

/// Writes the paragraphs one under the other, lists with dashes, free text indented.
pub fn plain_text(blocks: &[Block]) -> String {
    let mut lines = Vec::new();
    for block in blocks {
        match block {
            Block::Heading(text) | Block::Line(text) => lines.push(text.clone()),
            Block::Labelled {
                label,
                text,
                points,
            } => {
                lines.push(format!("{label}: {text}").trim_end().to_owned());
                lines.extend(points.iter().flat_map(point_lines));
            }
            Block::Points(points) => lines.extend(points.iter().flat_map(point_lines)),
        }
    }
    lines.join("\n")
}

fn point_lines(point: &Point) -> Vec<String> {
    let first = format!("- {}", point.text);
    std::iter::once(first)
        .chain(point.lines.iter().map(|line| format!("  - {line}")))
        .collect()
}
