//! What follows from signals: a memo of any type, which is one type to Leptos, so that its code is there once and not
//! once for each.

use std::any::Any;
use std::marker::PhantomData;
use std::sync::Arc;

use leptos::prelude::{Get, GetUntracked, Memo};

type Value = Arc<dyn Any + Send + Sync>;
type Read = Box<dyn Fn(Option<Value>) -> (Value, bool) + Send + Sync>;

/// A value that is worked out again when something has changed that it reads, and that draws anew what reads it, if it
/// is another one then. It is there as long as the region that made it.
pub struct Derived<T>(Memo<Value>, PhantomData<fn() -> T>);

impl<T> Clone for Derived<T> {
    fn clone(&self) -> Self {
        *self
    }
}

// What it is is a handle, whatever it leads to.
impl<T> Copy for Derived<T> {}

impl<T: Clone + Send + Sync + 'static> Derived<T> {
    /// What is worked out, also from what it was before. Where it is the same, nothing is drawn anew.
    pub fn new(
        read: impl Fn(Option<&T>) -> T + Send + Sync + 'static,
        is_same: fn(&T, &T) -> bool,
    ) -> Self {
        let read: Read = Box::new(move |before| {
            let before = before.as_ref().map(its);
            let now = read(before);
            let is_another = before.is_none_or(|before| !is_same(before, &now));
            (Arc::new(now), is_another)
        });
        Self(Memo::new_owning(read), PhantomData)
    }

    /// What it is, for a region to read.
    pub fn get(self) -> T {
        self.with(T::clone)
    }

    /// Something of what it is, for a region to read.
    pub fn with<U>(self, read: impl FnOnce(&T) -> U) -> U {
        read(its(&self.0.get()))
    }

    /// What it is now.
    pub fn get_untracked(self) -> T {
        T::clone(its(&self.0.get_untracked()))
    }

    /// What it is now, unless it is away.
    pub fn try_get_untracked(self) -> Option<T> {
        self.0.try_get_untracked().map(|value| T::clone(its(&value)))
    }
}

#[expect(clippy::unreachable, reason = "a memo holds what its own function gave")]
fn its<T: 'static>(value: &Value) -> &T {
    value.downcast_ref().unwrap_or_else(|| unreachable!())
}
