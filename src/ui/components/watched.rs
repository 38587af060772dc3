//! What a card or a page remembers: a signal of any type, which is one type to Leptos, so that its code is there
//! once and not once for each.

use std::any::Any;
use std::marker::PhantomData;
use std::rc::Rc;

use leptos::prelude::{GetUntracked, LocalStorage, RwSignal, Set, Track, UpdateUntracked};

type Held = RwSignal<Rc<dyn Any>, LocalStorage>;

/// A value that draws anew what reads it. It is copied into every handler, and is there as long as the region that
/// made it: what still asks for it then gets the default, and what still sets it sets nothing.
pub struct Watched<T> {
    held: Held,
    of: PhantomData<fn() -> T>,
}

impl<T> Clone for Watched<T> {
    fn clone(&self) -> Self {
        *self
    }
}

// What it is are handles, whatever they lead to.
impl<T> Copy for Watched<T> {}

impl<T> Default for Watched<T> {
    fn default() -> Self {
        Self { held: nothing(), of: PhantomData }
    }
}

impl<T: Clone + Default + 'static> Watched<T> {
    /// A state that holds this.
    pub fn new(value: T) -> Self {
        Self { held: held(Rc::new(value)), of: PhantomData }
    }

    /// What it holds, for a region to read.
    pub fn get(self) -> T {
        self.with(T::clone)
    }

    /// Something of what it holds, for a region to read.
    pub fn with<U>(self, read: impl FnOnce(&T) -> U) -> U {
        self.track();
        read(&self.now())
    }

    /// What it holds now.
    pub fn get_untracked(self) -> T {
        T::clone(&self.now())
    }

    /// Lets the region around it be told of changes.
    pub fn track(self) {
        self.held.track();
    }

    /// Holds another value.
    pub fn set(self, value: T) {
        put(self.held, Rc::new(value));
    }

    /// Changes what it holds, in place unless somebody reads it at the moment.
    pub fn update(self, change: impl FnOnce(&mut T)) {
        let mut value = its(taken(self.held));
        change(Rc::make_mut(&mut value));
        put(self.held, value);
    }

    fn now(self) -> Rc<T> {
        its(now(self.held))
    }
}

fn its<T: Default + 'static>(held: Option<Rc<dyn Any>>) -> Rc<T> {
    held.and_then(|held| held.downcast().ok()).unwrap_or_default()
}

#[inline(never)]
fn held(value: Rc<dyn Any>) -> Held {
    RwSignal::new_local(value)
}

/// Of what type the default is shows when it is asked for.
#[inline(never)]
fn nothing() -> Held {
    held(Rc::new(()))
}

#[inline(never)]
fn now(held: Held) -> Option<Rc<dyn Any>> {
    held.try_get_untracked()
}

/// What is taken is not shared any more, and can be changed without a copy.
#[inline(never)]
fn taken(held: Held) -> Option<Rc<dyn Any>> {
    held.try_update_untracked(|held| std::mem::replace(held, Rc::new(())))
}

#[inline(never)]
fn put(held: Held, value: Rc<dyn Any>) {
    // What is away needs nothing any more.
    let _ = held.try_set(value);
}
