//! The nodes of the page that the program draws, by numbers. What is to be done with them is put into a batch, which
//! `nodes.js` carries out in one call for all that is drawn at a time: a call costs more than most of the steps.

use std::any::Any;
use std::cell::RefCell;
use std::mem::take;
use std::ops::Deref;

use wasm_bindgen::prelude::*;
use web_sys::Event;

use super::begin;

// Of nodes.js, which stands in the page.
#[wasm_bindgen(js_namespace = closeout_nodes)]
extern "C" {
    fn on_page_event(act: &Closure<dyn Fn(u32, Event)>);
    fn carry_out(steps: &[u32], texts: &str, end: char) -> bool;
}

/// The steps of nodes.js, in its order.
#[derive(Clone, Copy)]
enum Step {
    Element,
    Text,
    Mark,
    Forget,
    Append,
    Insert,
    Remove,
    SetText,
    SetAttribute,
    RemoveAttribute,
    SetValue,
    SetFlag,
    Listen,
}

/// Ends each text. One inside of a text is left out: no page shows it.
const END: char = '\0';

#[derive(Default)]
struct Batch {
    /// How many drawings are at work, one inside of the other.
    drawings: usize,
    last_node: u32,
    /// Each step, and the numbers that it takes.
    steps: Vec<u32>,
    /// The texts that the steps take, each with its end.
    texts: String,
    /// What hears the last events of nodes that are taken away.
    gone: Vec<Box<dyn Any>>,
}

thread_local! {
    static BATCH: RefCell<Batch> = RefCell::default();
}

#[inline(never)]
fn add(step: Step, numbers: &[u32], texts: &[&str]) {
    BATCH.with_borrow_mut(|batch| {
        batch.steps.push(step as u32);
        batch.steps.extend_from_slice(numbers);
        for text in texts {
            text.split(END).for_each(|part| batch.texts.push_str(part));
            batch.texts.push(END);
        }
    });
}

/// Calls back at any event that was listened to, with the number of its listener.
pub fn on_event(act: impl Fn(u32, Event) + 'static) {
    let act = Closure::new(act);
    on_page_event(&act);
    act.forget();
}

/// Something is being drawn as long as this is there. With the last one go the steps that were gathered, all at once.
pub struct Drawing(());

impl Drawing {
    /// Begins to gather.
    pub fn begin() -> Self {
        BATCH.with_borrow_mut(|batch| batch.drawings += 1);
        Self(())
    }
}

impl Drop for Drawing {
    fn drop(&mut self) {
        let (steps, texts, gone) = BATCH.with_borrow_mut(|batch| {
            batch.drawings -= 1;
            match batch.drawings {
                0 => (take(&mut batch.steps), take(&mut batch.texts), take(&mut batch.gone)),
                _ => Default::default(),
            }
        });
        if !steps.is_empty() && carry_out(&steps, &texts, END) {
            begin::regain_focus();
        }
        drop(gone);
    }
}

/// Lets something go once the batch is carried out: a field that has the focus is told that it lost it when it is taken
/// away.
pub fn drop_when_drawn(thing: impl Any) {
    BATCH.with_borrow_mut(|batch| batch.gone.push(Box::new(thing)));
}

/// A node of the page.
#[derive(Clone, Copy)]
pub struct Node(u32);

/// Where a node is put.
#[derive(Clone, Copy)]
pub enum Place {
    /// Behind all that is in this one.
    In(Node),
    /// In front of this one.
    Before(Node),
}

/// A node that was made here, and is known for as long as this is.
pub struct OwnedNode(Node);

impl Deref for OwnedNode {
    type Target = Node;

    fn deref(&self) -> &Node {
        &self.0
    }
}

impl Drop for OwnedNode {
    fn drop(&mut self) {
        add(Step::Forget, &[self.0.0], &[]);
    }
}

impl OwnedNode {
    /// An element.
    pub fn element(name: &str) -> Self {
        Self::new(Step::Element, &[name])
    }

    /// A text.
    pub fn text(text: &str) -> Self {
        Self::new(Step::Text, &[text])
    }

    /// What is not seen, and marks a place.
    pub fn mark() -> Self {
        Self::new(Step::Mark, &[])
    }

    fn new(step: Step, texts: &[&str]) -> Self {
        let number = BATCH.with_borrow_mut(|batch| {
            batch.last_node += 1;
            batch.last_node
        });
        add(step, &[number], texts);
        Self(Node(number))
    }
}

impl Node {
    /// The page's body.
    pub const BODY: Self = Self(0);

    /// Puts it at a place, wherever it was.
    pub fn place(self, place: Place) {
        match place {
            Place::In(parent) => add(Step::Append, &[parent.0, self.0], &[]),
            Place::Before(next) => add(Step::Insert, &[next.0, self.0], &[]),
        }
    }

    /// Takes it out of the page.
    pub fn remove(self) {
        add(Step::Remove, &[self.0], &[]);
    }

    /// Makes a text say something else.
    pub fn set_text(self, text: &str) {
        add(Step::SetText, &[self.0], &[text]);
    }

    /// Gives an element an attribute.
    pub fn set_attribute(self, name: &str, value: &str) {
        add(Step::SetAttribute, &[self.0], &[name, value]);
    }

    /// Takes an attribute from an element.
    pub fn remove_attribute(self, name: &str) {
        add(Step::RemoveAttribute, &[self.0], &[name]);
    }

    /// Puts a text into a field, unless somebody is typing there.
    pub fn set_value(self, text: &str) {
        add(Step::SetValue, &[self.0], &[text]);
    }

    /// Makes something so, or not so, of an element.
    pub fn set_flag(self, name: &str, is_set: bool) {
        add(Step::SetFlag, &[self.0, is_set.into()], &[name]);
    }

    /// Listens to an element's events of this name.
    pub fn listen(self, name: &str, listener: u32) {
        add(Step::Listen, &[self.0, listener], &[name]);
    }
}
