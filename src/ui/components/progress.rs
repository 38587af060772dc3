//! How much is done: a bar, and the same in words.

use leptos::prelude::*;

use crate::engagement::Progress;
use crate::locale::Arguments;
use crate::ui::words::Words;

/// The bar with its words.
#[component]
pub fn ProgressBar(
    /// How much is done.
    #[prop(into)]
    progress: Signal<Progress>,
) -> AnyView {
    let words = Words::expect();
    let text = move || {
        let Progress { done, total } = progress.get();
        let arguments = Arguments::new().number("done", done as u64);
        words.say_with("case-progress", arguments.number("total", total as u64))
    };
    view! {
        <div class="progress">
            <progress
                aria-label=words.text("case-progress-label")
                max=move || progress.get().total.max(1).to_string()
                prop:value=move || progress.get().done as f64
            ></progress>
            <span class="progress-text">{text}</span>
        </div>
    }
    .into_any()
}
