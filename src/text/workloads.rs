//! Which of the workloads that a customer wants next are services of the same RFA: those need no new
//! one.

use crate::engagement::{Case, Round};
use crate::locale::{Catalogue, clean, fold};

/// The workloads that a customer wants next.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Workloads {
    /// Services of this RFA, by their names.
    pub same: Vec<String>,
    /// Others, as typed: they need a new RFA.
    pub new: Vec<String>,
}

impl Workloads {
    /// Takes a typed list apart.
    pub fn of(typed: &str, case: &Case, catalogue: &Catalogue) -> Self {
        let mut found = Self::default();
        let joints = catalogue.text("read-joints");
        let joints: Vec<&str> = joints.split_whitespace().collect();
        for piece in clean(typed).split([',', ';', '、', '，', '；', '&', '+', '\n']) {
            found.take(piece.trim(), case, &joints);
        }
        found
    }

    fn take(&mut self, piece: &str, case: &Case, joints: &[&str]) {
        let is_named = |round: &&Round| is_name_of(piece, round);
        if let Some(round) = case.kept_rounds().find(is_named) {
            self.same.push(round.name.clone());
            return;
        }
        // "Teams and Intune": only where one side of the joint is a service of the case is it one.
        for joint in joints {
            for (at, _) in piece.match_indices(joint) {
                let (before, rest) = piece.split_at(at);
                let after = rest.strip_prefix(joint).unwrap_or_default();
                let is_word = joint.is_ascii();
                let is_apart = before.ends_with(' ') && after.starts_with(' ');
                let sides = [before.trim(), after.trim()];
                let is_known = |side: &str| case.kept_rounds().any(|round| is_name_of(side, round));
                if (is_apart || !is_word) && sides.iter().any(|side| is_known(side)) {
                    sides.iter().for_each(|side| self.take(side, case, joints));
                    return;
                }
            }
        }
        if !piece.is_empty() {
            self.new.push(piece.to_owned());
        }
    }
}

/// Whether a person who types this means the round's service: its name, its prefix, or the name's
/// beginning ("Exchange").
fn is_name_of(typed: &str, round: &Round) -> bool {
    let typed = plain(typed);
    let name = plain(&round.name);
    let service = round.id.service;
    let is_own_name = service.portal_name().is_empty();
    let begins = name.strip_prefix(&typed).is_some_and(|rest| rest.starts_with(' '));
    !typed.is_empty()
        && (typed == name
            || (!is_own_name && typed == plain(service.prefix()))
            || (begins && !matches!(typed.as_str(), "azure" | "windows" | "cloud" | "identity")))
}

fn plain(name: &str) -> String {
    let name = fold(name).to_lowercase();
    let name = name.trim_matches(|character: char| !character.is_alphanumeric());
    let name = name.strip_prefix("microsoft ").unwrap_or(name);
    name.strip_prefix("ms ").unwrap_or(name).to_owned()
}
