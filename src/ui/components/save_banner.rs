//! Says that changes are not kept, as long as they are not, and offers the two ways out.

use leptos::prelude::*;

use super::action::button;
use crate::store::StorageError;
use crate::ui::backup::download_button;
use crate::ui::session::{Saving, Session};
use crate::ui::words::Words;

/// The banner; nothing while everything is stored.
#[component]
pub fn SaveBanner() -> AnyView {
    let session = Session::expect();
    let words = Words::expect();
    let key = Memo::new(move |_| match session.saving() {
        Saving::Saved => None,
        Saving::SetAside => Some("saving-set-aside"),
        Saving::Unavailable(StorageError::Absent) => Some("saving-absent"),
        Saving::Unavailable(_) => Some("saving-denied"),
        Saving::Failed(StorageError::Full) => Some("saving-full"),
        Saving::Failed(StorageError::Newer) => Some("saving-newer"),
        Saving::Failed(_) => Some("saving-failed"),
        Saving::Unreadable(_) => Some("saving-unreadable"),
    });
    let banner = move || {
        let key = key.get()?;
        // A file without the cases that could not be read would pass for a backup.
        let backup = (key != "saving-unreadable").then(download_button);
        let again = Callback::new(move |()| session.save_again());
        let again =
            (key != "saving-set-aside").then(|| button("saving-again", "save_again", again));
        Some(view! {
            <div class="notice error page-banner" role="alert" data-saving=key>
                <p>{words.text(key)}</p>
                <div class="button-row">
                    {backup}
                    {again}
                </div>
            </div>
        })
    };
    banner.into_any()
}
