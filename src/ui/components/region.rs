//! Regions: what is made anew when something has changed that it reads, and when.

use std::cell::Cell;
use std::rc::Rc;

use super::markup::{Markup, View};
use super::watched::Watched;
use crate::browser::begin;
use crate::ui::session::session;

/// A region, made anew when a signal has changed that it reads. What it makes signals of begins anew then,
/// and nothing else does.
pub fn region<T: Into<Markup>>(mut view: impl FnMut() -> T + 'static) -> Markup {
    Markup::Region(Box::new(move || Some(view().into())))
}

/// A region without a state of its own: it is also made anew for another language.
pub fn live<T: Into<Markup>>(mut view: impl FnMut() -> T + 'static) -> Markup {
    watching_language(Box::new(move || Some(view().into())))
}

/// The same for what can wait a frame, so that what was clicked answers first: it is drawn after the next paint, unless
/// `is_due` says that it must be drawn now.
pub fn later<T: Into<Markup>>(
    mut is_due: impl FnMut() -> bool + 'static,
    mut view: impl FnMut() -> T + 'static,
) -> Markup {
    let (state, painted) = (Rc::new(Cell::new(Wait::Over)), Watched::new(()));
    watching_language(Box::new(move || {
        painted.track();
        let was = state.replace(Wait::Over);
        if is_due() || was == Wait::Painted {
            return Some(view().into());
        }
        state.set(Wait::On);
        let state = state.clone();
        begin::once_painted(move || {
            // What was drawn meanwhile is not drawn again.
            if state.get() == Wait::On {
                state.set(Wait::Painted);
                painted.set(());
            }
        });
        None
    }))
}

#[derive(Clone, Copy, PartialEq)]
enum Wait {
    /// Until the browser has painted.
    On,
    Painted,
    Over,
}

#[inline(never)]
fn watching_language(mut view: View) -> Markup {
    Markup::Region(Box::new(move || {
        session().language();
        view()
    }))
}
