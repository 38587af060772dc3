//! What several pages use: small parts, one file each.

pub mod action;
pub mod case_words;
pub mod copy_button;
pub mod event_text;
pub mod field;
pub mod field_choice;
pub mod field_conflict;
pub mod field_day;
pub mod field_text;
pub mod language_choice;
pub mod messages;
pub mod playbook_link;
pub mod progress;
pub mod rows;
pub mod save_banner;
pub mod way_back;
