//! The settings that are typed: where each stands, what it is called, and what is wrong with it.

use crate::mail::recipients;
use crate::playbook::{Link, is_web_address};
use crate::store::Settings;

/// The name of the Assignment team's address.
pub const ASSIGNMENT_ADDRESS: &str = "assignment_address";

/// The name of the address of something that the playbook links to.
pub fn link_name(id: &str) -> String {
    format!("link_{}", id.replace('-', "_"))
}

/// A setting that is typed.
#[derive(Clone, Copy)]
pub enum Setting {
    /// The FastTrack Manager's name.
    Manager,
    /// The Assignment team's e-mail address.
    AssignmentAddress,
    /// The address of something that the playbook links to.
    Link(&'static Link),
}

impl Setting {
    /// The name of its field, which is part of the public contract.
    pub fn name(self) -> String {
        match self {
            Self::Manager => "manager".to_owned(),
            Self::AssignmentAddress => ASSIGNMENT_ADDRESS.to_owned(),
            Self::Link(link) => link_name(link.id),
        }
    }

    /// The key of its label.
    pub fn label_key(self) -> String {
        match self {
            Self::Manager => "field-manager".to_owned(),
            Self::AssignmentAddress => "mail-assignment-team".to_owned(),
            Self::Link(link) => format!("link-{}", link.id),
        }
    }

    /// What was typed.
    pub fn read(self, settings: &Settings) -> String {
        match self {
            Self::Manager => settings.manager.clone(),
            Self::AssignmentAddress => settings.assignment_address.clone(),
            Self::Link(link) => settings.links.get(link.id).cloned().unwrap_or_default(),
        }
    }

    /// Keeps what was typed, valid or not.
    pub fn write(self, settings: &mut Settings, text: String) {
        match self {
            Self::Manager => settings.manager = text,
            Self::AssignmentAddress => settings.assignment_address = text,
            Self::Link(link) if text.trim().is_empty() => {
                settings.links.remove(link.id);
            }
            Self::Link(link) => {
                settings.links.insert(link.id.to_owned(), text);
            }
        }
    }

    /// The key of what is wrong with a typed text.
    pub fn problem(self, text: &str) -> Option<&'static str> {
        let text = text.trim();
        match self {
            _ if text.is_empty() => None,
            Self::AssignmentAddress if recipients(text).is_empty() => {
                Some("problem-not-a-mail-address")
            }
            Self::Link(_) if !is_web_address(text) => Some("problem-not-a-web-address"),
            _ => None,
        }
    }
}
