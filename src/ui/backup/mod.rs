//! Backup files: saving one of everything or of a single case, and opening one, which says what it
//! would do before anything is written.

mod age;
mod conflict;
mod download;
mod open;
mod plan;
mod read_only;
mod refusal;

use leptos::prelude::*;

pub use download::{download_button, download_case_button};
pub use read_only::read_only_mark;

use age::age;
use open::OpenFile;

/// How old the last backup is, and the ways to make one and to open one. Stands in the list of cases
/// and in the settings.
#[component]
pub fn BackupPart() -> AnyView {
    view! {
        <div class="backup">
            {age()}
            <OpenFile/>
        </div>
    }
    .into_any()
}
