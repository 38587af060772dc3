//! What a card or a page remembers: a signal of any type, which is one type to Leptos, so that its code is there
//! once and not once for each.

use std::any::Any;
use std::marker::PhantomData;
use std::rc::Rc;

use leptos::prelude::{Get, GetUntracked, LocalStorage, RwSignal, Set, Track};

/// A value that draws anew what reads it. It is copied into every handler, and is there as long as the region that
/// made it.
pub struct Watched<T> {
    held: RwSignal<Rc<dyn Any>, LocalStorage>,
    of: PhantomData<fn() -> T>,
}

impl<T> Clone for Watched<T> {
    fn clone(&self) -> Self {
        *self
    }
}

// What it is are handles, whatever they lead to.
impl<T> Copy for Watched<T> {}

impl<T: Clone + 'static> Watched<T> {
    /// A state that holds this.
    pub fn new(value: T) -> Self {
        Self { held: held(Rc::new(value)), of: PhantomData }
    }

    /// What it holds, for a region to read.
    pub fn get(self) -> T {
        value_in(&*tracked(self.held))
    }

    /// What it holds now.
    pub fn get_untracked(self) -> T {
        value_in(&*untracked(self.held))
    }

    /// Something of what it holds, for a region to read.
    pub fn with<U>(self, read: impl FnOnce(&T) -> U) -> U {
        read(&self.get())
    }

    /// Lets the region around it be told of changes.
    pub fn track(self) {
        self.held.track();
    }

    /// Holds another value, if it is still there.
    pub fn set(self, value: T) {
        put(self.held, Rc::new(value));
    }

    /// Changes what it holds, if it is still there.
    pub fn update(self, change: impl FnOnce(&mut T)) {
        if let Some(held) = now(self.held) {
            let mut value = value_in(&*held);
            change(&mut value);
            self.set(value);
        }
    }
}

#[inline(never)]
fn held(value: Rc<dyn Any>) -> RwSignal<Rc<dyn Any>, LocalStorage> {
    RwSignal::new_local(value)
}

#[inline(never)]
fn tracked(held: RwSignal<Rc<dyn Any>, LocalStorage>) -> Rc<dyn Any> {
    held.get()
}

#[inline(never)]
fn untracked(held: RwSignal<Rc<dyn Any>, LocalStorage>) -> Rc<dyn Any> {
    held.get_untracked()
}

#[inline(never)]
fn now(held: RwSignal<Rc<dyn Any>, LocalStorage>) -> Option<Rc<dyn Any>> {
    held.try_get_untracked()
}

#[inline(never)]
fn put(held: RwSignal<Rc<dyn Any>, LocalStorage>, value: Rc<dyn Any>) {
    // What is away needs nothing any more.
    let _ = held.try_set(value);
}

fn value_in<T: Clone + 'static>(held: &dyn Any) -> T {
    #[allow(clippy::expect_used, reason = "what is put in is of this type only")]
    held.downcast_ref::<T>().expect("a state of its own type").clone()
}
