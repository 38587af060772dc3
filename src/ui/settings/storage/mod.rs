//! How well what is stored is kept, and what can be done about it: health, backup, a folder for it,
//! what was set aside, and deleting everything.

mod folder;
mod health;
mod set_aside;
mod trouble;
mod wipe;

use leptos::prelude::*;

use super::SettingsSection;
use crate::ui::backup::BackupPart;
use crate::ui::components::action::sentence;
pub use folder::folder_notice;
use folder::folder_part;
use health::health;
use trouble::trouble;
pub use trouble::{counted, unread_and_waiting};
use wipe::wipe_part;

/// The sections of the settings about storage.
#[component]
pub fn StorageSettings() -> AnyView {
    view! {
        {trouble()}
        <SettingsSection title="storage">{health()}</SettingsSection>
        <SettingsSection title="backup">
            {sentence("backup-explained")}
            <BackupPart/>
        </SettingsSection>
        <SettingsSection title="folder">{folder_part()}</SettingsSection>
        <SettingsSection title="wipe">{wipe_part()}</SettingsSection>
    }
    .into_any()
}
