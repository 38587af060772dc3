//! Sorting whose code is there once, whatever is sorted.

use std::cmp::Ordering;

/// Sorts a list; what is equal stays in its order.
pub fn sort<T: Ord>(values: &mut Vec<T>) {
    sort_by(values, T::cmp);
}

/// Sorts a list by a comparison; what the comparison holds for equal stays in its order.
pub fn sort_by<T>(values: &mut Vec<T>, compare: impl Fn(&T, &T) -> Ordering) {
    let is_sorted = values.is_sorted_by(|one, other| compare(one, other).is_le());
    if is_sorted {
        return;
    }
    let places = order(
        values.len(),
        &|one, other| match (values.get(one), values.get(other)) {
            (Some(one), Some(other)) => compare(one, other),
            _ => Ordering::Equal,
        },
    );
    let mut taken: Vec<Option<T>> = values.drain(..).map(Some).collect();
    for place in places {
        values.extend(taken.get_mut(place).and_then(Option::take));
    }
}

/// The places of a list in the order of what stands there.
fn order(length: usize, compare: &dyn Fn(usize, usize) -> Ordering) -> Vec<usize> {
    let mut places: Vec<usize> = (0..length).collect();
    places.sort_by(|one, other| compare(*one, *other));
    places
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn equals_stay_in_their_order() {
        let mut values: Vec<(u64, usize)> = (0..200)
            .map(|place| ((place as u64 * 7919) % 13, place))
            .collect();
        let mut expected = values.clone();
        expected.sort_by_key(|(number, _)| *number);
        sort_by(&mut values, |one, other| one.0.cmp(&other.0));
        assert_eq!(values, expected);
    }
}
