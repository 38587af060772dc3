//! Says on the list of cases that something is not as it was left, and leads to the settings.

use leptos::prelude::*;

use crate::ui::route::Route;
use crate::ui::session::Session;
use crate::ui::settings::{counted, unread_and_waiting};
use crate::ui::words::Words;

/// The notice; nothing where everything is as it was left.
pub fn trouble_notice() -> AnyView {
    let session = Session::expect();
    let words = Words::expect();
    let counts = Memo::new(move |_| {
        let [unread, waiting] = unread_and_waiting(&session.set_aside());
        [
            unread,
            waiting,
            session.sealed().len(),
            session.missing().len(),
        ]
    });
    let notice = move || {
        let [unread, waiting, sealed, missing] = counts.get();
        (unread + waiting + sealed + missing > 0).then(|| {
            view! {
                <div class="notice warning portfolio-trouble">
                    {counted("set-aside-count", unread)}
                    {counted("waiting-count", waiting)}
                    {counted("sealed-count", sealed)}
                    {counted("missing-count", missing)}
                    <p><a href=Route::Settings.address()>{words.text("trouble-see")}</a></p>
                </div>
            }
        })
    };
    notice.into_any()
}
