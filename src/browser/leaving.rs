//! The question before the page is left, which the browser asks in its own words: only while something
//! would be lost, and not for a link that opens another program.

use std::cell::Cell;
use std::rc::Rc;

use js_sys::{Date, Reflect};
use wasm_bindgen::JsCast;
use web_sys::{Element, Event};

use super::js::on;

/// A click on a link into another program counts for leaving until this much later, in milliseconds.
const PATIENCE: f64 = 1_000.0;

/// Lets the browser ask whether the page shall really be left, whenever this says that something would
/// be lost. Some browsers take a link to an e-mail for leaving, though the page stays.
pub fn ask_before_leaving(is_loss: impl Fn() -> bool + 'static) {
    let opened_another = Rc::new(Cell::new(f64::NEG_INFINITY));
    let clicked = opened_another.clone();
    on("click", move |event| {
        if is_link_to_another_program(&event) {
            clicked.set(Date::now());
        }
    });
    on("beforeunload", move |event| {
        if Date::now() - opened_another.get() > PATIENCE && is_loss() {
            event.prevent_default();
            // What browsers of before 2023 look at instead. Where it can't be set, they don't ask.
            let _ = Reflect::set(&event, &"returnValue".into(), &true.into());
        }
    });
}

fn is_link_to_another_program(event: &Event) -> bool {
    let target = event.target().and_then(|it| it.dyn_into::<Element>().ok());
    target.is_some_and(|it| matches!(it.closest("a[href^='mailto:']"), Ok(Some(_))))
}
