//! Says on the list of cases that something is not as it was left, and leads to the settings.

use leptos::prelude::*;

use crate::ui::route::Route;
use crate::ui::session::Session;
use crate::ui::settings::counted;
use crate::ui::words::Words;

/// The notice; nothing where everything is as it was left.
pub fn trouble_notice() -> AnyView {
    let session = Session::expect();
    let words = Words::expect();
    let counts = Memo::new(move |_| {
        [
            session.set_aside().len(),
            session.sealed().len(),
            session.missing().len(),
        ]
    });
    let notice = move || {
        let [set_aside, sealed, missing] = counts.get();
        (set_aside + sealed + missing > 0).then(|| {
            view! {
                <div class="notice warning portfolio-trouble">
                    {counted("set-aside-count", set_aside)}
                    {counted("sealed-count", sealed)}
                    {counted("missing-count", missing)}
                    <p><a href=Route::Settings.address()>{words.text("trouble-see")}</a></p>
                </div>
            }
        })
    };
    notice.into_any()
}
