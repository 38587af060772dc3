//! What just happened, said once: in a live region at the foot of the window, maybe with a way back.

use leptos::prelude::*;

use crate::ui::words::Words;

#[derive(Clone)]
struct Message {
    text: String,
    way_back: Option<Callback<()>>,
}

/// The message that is shown now. It stays until it is put away, another comes, or the page changes.
#[derive(Clone, Copy)]
pub struct Messages(RwSignal<Option<Message>>);

impl Messages {
    /// The messages of this page.
    pub fn expect() -> Self {
        expect_context()
    }

    /// No message yet. The caller provides it as context.
    pub fn start() -> Self {
        Self(RwSignal::new(None))
    }

    /// Says what happened.
    pub fn say(self, text: String) {
        let way_back = None;
        self.0.set(Some(Message { text, way_back }));
    }

    /// Says what happened and offers to take it back.
    pub fn say_with_way_back(self, text: String, way_back: impl Fn() + Send + Sync + 'static) {
        let way_back = Some(Callback::new(move |()| way_back()));
        self.0.set(Some(Message { text, way_back }));
    }

    /// Puts the message away.
    pub fn clear(self) {
        self.0.set(None);
    }
}

/// Where messages are shown. It is there before the first one, so that screen readers watch it.
#[component]
pub fn MessageRegion() -> AnyView {
    let messages = Messages::expect();
    let words = Words::expect();
    let shown = move || {
        messages
            .0
            .get()
            .map(|message| shown_message(words, messages, message))
    };
    view! { <div class="page-messages" role="status">{shown}</div> }.into_any()
}

fn shown_message(words: Words, messages: Messages, message: Message) -> AnyView {
    let way_back = message.way_back.map(|way_back| {
        let take_back = move |_| {
            messages.clear();
            way_back.run(());
        };
        view! {
            <button type="button" class="quiet" on:click=take_back>{words.text("message-undo")}</button>
        }
    });
    view! {
        <div class="message">
            <span>{message.text}</span>
            {way_back}
            <button
                type="button"
                class="quiet"
                aria-label=words.text("message-dismiss")
                on:click=move |_| messages.clear()
            >
                <span aria-hidden="true">"✕"</span>
            </button>
        </div>
    }
    .into_any()
}
