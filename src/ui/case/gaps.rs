//! What every text has that leaves the page with gaps: the list of them, and the question before it is
//! copied so.

use leptos::html;
use leptos::prelude::*;

use crate::ui::words::Words;

/// The gaps under a title, each a link to where it is filled.
pub fn gap_list(title: String, links: Vec<AnyView>) -> AnyView {
    let entries = links.into_iter().map(|link| view! { <li>{link}</li> });
    view! {
        <div class="notice warning gaps">
            <p>{title}</p>
            <ul>{entries.collect_view()}</ul>
        </div>
    }
    .into_any()
}

/// Asks whether a text with gaps is to be copied all the same. The focus moves to the answer.
pub fn gaps_question(
    question: &'static str,
    answer: &'static str,
    copy: Callback<()>,
    cancel: Callback<()>,
) -> AnyView {
    let words = Words::expect();
    let node = NodeRef::<html::Button>::new();
    node.on_load(|button| {
        request_animation_frame(move || {
            // It fails for elements that are not in the document.
            let _ = button.focus();
        });
    });
    view! {
        <div class="notice warning" role="group" aria-label=words.text(answer)>
            <p>{words.text(question)}</p>
            <div class="button-row">
                <button type="button" name="copy_with_gaps" node_ref=node on:click=move |_| copy.run(())>
                    {words.text(answer)}
                </button>
                <button type="button" class="quiet" on:click=move |_| cancel.run(())>
                    {words.text("case-cancel")}
                </button>
            </div>
        </div>
    }
    .into_any()
}
