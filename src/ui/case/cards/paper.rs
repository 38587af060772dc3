//! A draft as it will stand where it is pasted, or on paper. A gap in it leads to its field.

use super::super::context::leads;
use super::super::frame::lead_to;
use super::prelude::*;
use crate::engagement::assessment::Missing;
use crate::text::{Draft, Line, Part, Point, Style};

/// A case on paper. The screen does not show it.
pub fn sheet(current: &Current) -> Markup {
    let words = words();
    let writer = current.writer(Scope::Case, &words);
    let gap = |gap| html! { <span class="missing">{writer.missing_text(gap)}</span> };
    html! { <article class="sheet">{paper(&writer.sheet(), &gap)}</article> }
}

/// How a gap is shown.
type Gap<'a> = &'a dyn Fn(Missing) -> Markup;

/// The paragraphs and lists of a draft.
pub fn paper(draft: &Draft, gap: Gap<'_>) -> Vec<Markup> {
    let mut blocks: Vec<Markup> = Vec::new();
    let mut bullets: Vec<Markup> = Vec::new();
    for line in draft.body() {
        if line.style != Style::Bullet {
            close_list(&mut blocks, &mut bullets);
        }
        let inside = inside(line, gap);
        match line.style {
            Style::Bullet => bullets.push(html! { <li>{inside} {points(&line.points)}</li> }),
            Style::Heading => blocks.push(html! { <p><strong>{inside}</strong></p> }),
            Style::Paragraph | Style::Subject => {
                blocks.push(html! { <p>{inside}</p> {points(&line.points)} });
            }
        }
    }
    close_list(&mut blocks, &mut bullets);
    blocks
}

fn close_list(blocks: &mut Vec<Markup>, bullets: &mut Vec<Markup>) {
    if !bullets.is_empty() {
        let bullets = std::mem::take(bullets);
        blocks.push(html! { <ul>{bullets}</ul> });
    }
}

fn inside(line: &Line, gap: Gap<'_>) -> Markup {
    let (label, space) = line.label_and_space();
    let label = html! { if !label.is_empty() => <strong>{label}</strong> };
    html! { {label} {space} {parts(&line.parts, gap)} }
}

/// The pieces of a line or of a field.
pub fn parts(parts: &[Part], show: Gap<'_>) -> Markup {
    each(parts, |part| match part {
        Part::Text(text) => text.as_str().into(),
        Part::Link(address) => {
            html! { <a href=address.clone() target="_blank" rel="noopener">{address.clone()}</a> }
        }
        Part::Gap { gap, .. } => show(*gap),
    })
}

/// Shows a gap as a mark with its field's name, which leads there.
pub fn leading(context: CaseContext, current: &Current, at: Scope) -> impl Fn(Missing) -> Markup {
    move |gap| {
        let name = current.writer(at, &words()).missing_text(gap);
        let lead = leads(move || lead_to(context, gap));
        html! { <a class="missing" href="#" on:click=lead>{name}</a> }
    }
}

/// What stands under a bullet; what stands under that is a list of its own.
fn points(all: &[Point]) -> Option<Markup> {
    let mut items: Vec<Markup> = Vec::new();
    let mut rest = all;
    while let Some((point, after)) = rest.split_first() {
        let under = after.iter().take_while(|other| other.depth > point.depth);
        let (under, after) = after.split_at(under.count());
        items.push(html! { <li>{point.text.clone()} {points(under)}</li> });
        rest = after;
    }
    html! { if !items.is_empty() => <ul>{items}</ul> }
}
