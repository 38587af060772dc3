//! Lists whose rows stay in the page as long as what they show is there, so that nobody loses what is
//! being typed when something else comes or goes.
//!
//! The code that compares a list with the one before is large: it is here once, whatever is listed.

use std::sync::Arc;

use leptos::prelude::*;

/// A row that is not in the page yet.
struct Row {
    key: String,
    view: Arc<dyn Fn() -> AnyView + Send + Sync>,
}

/// One row for each id, in their order; `name` tells ids apart.
pub fn rows<Id: Copy + Send + Sync + 'static>(
    ids: Memo<Vec<Id>>,
    name: fn(&Id) -> String,
    row: impl Fn(Id) -> AnyView + Send + Sync + 'static,
) -> AnyView {
    let row = Arc::new(row);
    let of_id = move |id: &Id| {
        let (id, row) = (*id, Arc::clone(&row));
        Row {
            key: name(&id),
            view: Arc::new(move || row(id)),
        }
    };
    keyed(Box::new(move || {
        ids.with(|ids| ids.iter().map(&of_id).collect())
    }))
}

fn keyed(rows: Box<dyn Fn() -> Vec<Row> + Send + Sync>) -> AnyView {
    let key = |row: &Row| row.key.clone();
    let view = |row: Row| (row.view)();
    view! { <For each=rows key=key children=view/> }.into_any()
}
