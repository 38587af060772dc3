//! Says that changes are not kept, as long as they are not.

use leptos::prelude::*;

use crate::store::StorageError;
use crate::ui::session::{Saving, Session};
use crate::ui::words::Words;

/// The banner; nothing while everything is stored.
#[component]
pub fn SaveBanner() -> AnyView {
    let session = Session::expect();
    let words = Words::expect();
    let key = Memo::new(move |_| match session.saving() {
        Saving::Saved => None,
        Saving::Unavailable(_) => Some("saving-unavailable"),
        Saving::Failed(StorageError::Full) => Some("saving-full"),
        Saving::Failed(StorageError::Newer) => Some("saving-newer"),
        Saving::Failed(_) => Some("saving-failed"),
    });
    let banner = move || {
        key.get().map(|key| {
            view! {
                <div class="notice error page-banner" role="alert"><p>{words.text(key)}</p></div>
            }
        })
    };
    banner.into_any()
}
