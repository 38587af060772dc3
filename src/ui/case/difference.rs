//! One place at which two texts differ: the lines of the first, and those of the second.

use leptos::prelude::*;

use crate::notes::Hunk;

/// The lines, one block above the other; nothing stands for lines that only one of the texts has.
pub fn difference(hunk: &Hunk) -> AnyView {
    let (edited, own) = (hunk.edited.join("\n"), hunk.own.join("\n"));
    view! {
        {(!edited.is_empty()).then(|| view! { <del>{edited}</del> })}
        {(!own.is_empty()).then(|| view! { <ins>{own}</ins> })}
    }
    .into_any()
}
