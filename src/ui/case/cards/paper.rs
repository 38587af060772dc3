//! A draft as it will stand where it is pasted. A gap in it leads to its field.

use leptos::prelude::*;

use super::super::context::CaseContext;
use super::ask::lead_to;
use crate::engagement::Scope;
use crate::text::{Draft, Gap, Line, Part, Point, Style, gap_text};

/// The paragraphs and lists of a draft.
pub fn paper(context: CaseContext, at: Scope, draft: &Draft) -> Vec<AnyView> {
    let mut blocks: Vec<AnyView> = Vec::new();
    let mut bullets: Vec<AnyView> = Vec::new();
    for line in draft.shown() {
        if line.style != Style::Bullet {
            close_list(&mut blocks, &mut bullets);
        }
        let inside = inside(context, at, line);
        match line.style {
            Style::Bullet => {
                let points = points(&line.points);
                bullets.push(html! { <li>{inside} {points}</li> });
            }
            Style::Heading => {
                blocks.push(html! { <p><strong>{inside}</strong></p> });
            }
            Style::Paragraph => blocks.push(html! { <p>{inside}</p> }),
        }
    }
    close_list(&mut blocks, &mut bullets);
    blocks
}

fn close_list(blocks: &mut Vec<AnyView>, bullets: &mut Vec<AnyView>) {
    if !bullets.is_empty() {
        let bullets = std::mem::take(bullets);
        blocks.push(html! { <ul>{bullets}</ul> });
    }
}

fn inside(context: CaseContext, at: Scope, line: &Line) -> AnyView {
    let is_tight = line.parts.is_empty() || line.label.as_ref().is_none_or(|l| l.ends_with('：'));
    let label = line.label.clone().map(|label| html! { <strong>{label}</strong> });
    let space = if is_tight { "" } else { " " };
    let parts = parts(context, at, &line.parts);
    html! { {label} {space} {parts} }
}

/// The pieces of a line or of a field.
pub fn parts(context: CaseContext, at: Scope, parts: &[Part]) -> Vec<AnyView> {
    parts.iter().map(|part| piece(context, at, part)).collect()
}

fn piece(context: CaseContext, at: Scope, part: &Part) -> AnyView {
    match part {
        Part::Text(text) => broken(text),
        Part::Link(address) => {
            html! { <a href=address.clone() target="_blank" rel="noopener">{address.clone()}</a> }
        }
        Part::Gap { gap, .. } => missing(context, at, *gap),
    }
}

/// A gap: a mark with its field's name, which leads there.
fn missing(context: CaseContext, at: Scope, gap: Gap) -> AnyView {
    let words = context.session.words();
    let name = context.current.with_untracked(|current| gap_text(&gap, at, &current.case, &words));
    let lead = move |event: web_sys::MouseEvent| {
        event.prevent_default();
        lead_to(context, at, gap);
    };
    html! { <a class="missing" href="#" on:click=lead>{name}</a> }
}

/// Text with its line breaks.
fn broken(text: &str) -> AnyView {
    let lines = text.split('\n').enumerate().map(|(index, line)| {
        let line_break = (index > 0).then(|| html! { <br/> });
        html! { {line_break} {line.to_owned()} }
    });
    lines.collect::<Vec<_>>().into_any()
}

/// What stands under a bullet; what stands under that is a list of its own.
fn points(all: &[Point]) -> Option<AnyView> {
    if all.is_empty() {
        return None;
    }
    let mut items: Vec<AnyView> = Vec::new();
    let mut rest = all;
    while let Some((point, after)) = rest.split_first() {
        let under = after.iter().take_while(|other| other.depth > point.depth);
        let (under, after) = after.split_at(under.count());
        let (text, under) = (point.text.clone(), points(under));
        items.push(html! { <li>{text} {under}</li> });
        rest = after;
    }
    Some(html! { <ul>{items}</ul> })
}
