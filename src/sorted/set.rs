//! Keys without values, in their order.

use std::borrow::Borrow;
use std::{slice, vec};

use super::order;

/// Keys without values, in their order.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Set<K> {
    /// Sorted, and none twice.
    keys: Vec<K>,
}

impl<K> Default for Set<K> {
    fn default() -> Self {
        Self::new()
    }
}

impl<K> Set<K> {
    /// A set without anything in it.
    pub const fn new() -> Self {
        Self { keys: Vec::new() }
    }

    /// Whether there is nothing in it.
    pub fn is_empty(&self) -> bool {
        self.keys.is_empty()
    }

    /// What is in it.
    pub fn iter(&self) -> slice::Iter<'_, K> {
        self.keys.iter()
    }

    /// Takes everything away.
    pub fn clear(&mut self) {
        self.keys.clear();
    }
}

impl<K: Ord> Set<K> {
    /// Whether the key is in it.
    pub fn contains<Q: Ord + ?Sized>(&self, key: &Q) -> bool
    where
        K: Borrow<Q>,
    {
        self.place(key).is_ok()
    }

    /// Adds a key; says whether it was not there before.
    pub fn insert(&mut self, key: K) -> bool {
        let place = self.place(&key);
        if let Err(place) = place {
            self.keys.insert(place, key);
        }
        place.is_err()
    }

    /// Takes a key away; says whether it was there.
    pub fn remove<Q: Ord + ?Sized>(&mut self, key: &Q) -> bool
    where
        K: Borrow<Q>,
    {
        let place = self.place(key);
        if let Ok(place) = place {
            self.keys.remove(place);
        }
        place.is_ok()
    }

    /// Whether all that is in it is in the other one, too.
    pub fn is_subset(&self, other: &Self) -> bool {
        self.iter().all(|key| other.contains(key))
    }

    fn place<Q: Ord + ?Sized>(&self, key: &Q) -> Result<usize, usize>
    where
        K: Borrow<Q>,
    {
        self.keys.binary_search_by(|known| known.borrow().cmp(key))
    }
}

impl<K: Ord> FromIterator<K> for Set<K> {
    fn from_iter<I: IntoIterator<Item = K>>(keys: I) -> Self {
        let mut keys: Vec<K> = keys.into_iter().collect();
        order::sort(&mut keys);
        keys.dedup();
        Self { keys }
    }
}

impl<K> IntoIterator for Set<K> {
    type Item = K;
    type IntoIter = vec::IntoIter<K>;

    fn into_iter(self) -> Self::IntoIter {
        self.keys.into_iter()
    }
}

impl<'set, K> IntoIterator for &'set Set<K> {
    type Item = &'set K;
    type IntoIter = slice::Iter<'set, K>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}
