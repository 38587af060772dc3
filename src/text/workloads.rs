//! Which of the workloads that a customer wants next are services of the same RFA: those need no new
//! one.

use crate::document::add_once;
use crate::engagement::assessment::Missing;
use crate::engagement::{Case, Round, Scope};
use crate::locale::{caseless, clean};
use crate::playbook::{Field, Service};

use super::words::{Sentence, Writer};

/// The workloads that a customer wants next.
#[derive(Default)]
pub(super) struct Workloads {
    /// Services of this RFA, by their names.
    pub(super) same: Vec<String>,
    /// Others, as typed: they need a new RFA.
    new: Vec<String>,
    /// The gap where the customer is ready and nobody has said for what.
    unknown: Option<Missing>,
}

impl<'a> Writer<'a> {
    /// What a customer who said to be ready for more wants; of the hand-off, in any round.
    pub(super) fn wanted(self) -> Workloads {
        let mut wanted = Workloads::default();
        for round in self.case.kept_rounds() {
            let scope = Scope::Round(round.id);
            let is_asked = self.scope == scope || self.scope == Scope::HandOff;
            if !is_asked || self.case.yes(scope, Field::ReadyForMore) != Some(true) {
                continue;
            }
            let typed = self.case.text(scope, Field::NextWorkloads);
            if typed.is_empty() {
                wanted.unknown = Some(Missing::field(scope, Field::NextWorkloads));
            }
            for piece in self.workloads(typed) {
                match named(&piece, self.case) {
                    Some(round) => add_once(&mut wanted.same, round.name.clone()),
                    None => add_once(&mut wanted.new, piece),
                }
            }
        }
        wanted
    }

    /// The workloads in a text, each as it was typed.
    pub(super) fn workloads(self, typed: &str) -> Vec<String> {
        let joints = self.catalogue.text("read-joints");
        let joints: Vec<&str> = joints.split_whitespace().collect();
        let mut workloads = Vec::new();
        for piece in clean(typed).split([',', ';', '、', '，', '；', '&', '+', '\n']) {
            split(piece.trim(), self.case, &joints, &mut workloads);
        }
        workloads
    }

    /// A sentence about those that need a new RFA, or that they are not known; `None` where there
    /// are none.
    pub(super) fn about_new(self, wanted: &Workloads) -> Option<Sentence<'a>> {
        if !wanted.new.is_empty() {
            return Some(self.sentence().list("workloads", &wanted.new));
        }
        let gap = wanted.unknown?;
        Some(self.sentence().part("workloads", self.gap(gap)))
    }
}

/// "Teams and Intune": only where one side of the joint is a service of the case is it one.
fn split(piece: &str, case: &Case, joints: &[&str], workloads: &mut Vec<String>) {
    let is_whole = named(piece, case).is_some();
    for joint in joints.iter().filter(|_| !is_whole) {
        for (at, _) in piece.match_indices(joint) {
            let (before, rest) = piece.split_at(at);
            let after = rest.strip_prefix(joint).unwrap_or_default();
            let is_apart = before.ends_with(' ') && after.starts_with(' ');
            let (before, after) = (before.trim(), after.trim());
            let is_known = named(before, case).or(named(after, case)).is_some();
            if is_known && (is_apart || !joint.is_ascii()) {
                split(before, case, joints, workloads);
                split(after, case, joints, workloads);
                return;
            }
        }
    }
    if !piece.is_empty() {
        add_once(workloads, piece.to_owned());
    }
}

/// The service of the case that is meant.
fn named<'a>(typed: &str, case: &'a Case) -> Option<&'a Round> {
    case.kept_rounds().find(|round| is_name_of(typed, round.id.service, &round.name))
}

/// Whether a person who types this means the service that has this name: by it, by its prefix, or by the name's
/// beginning ("Exchange").
pub fn is_name_of(typed: &str, service: Service, name: &str) -> bool {
    let typed = plain(typed);
    let name = plain(name);
    let is_own_name = service.portal_name().is_empty();
    let begins = name.strip_prefix(&typed).is_some_and(|rest| rest.starts_with(' '));
    !typed.is_empty()
        && (typed == name
            || (!is_own_name && typed == plain(service.prefix()))
            || (begins && !matches!(typed.as_str(), "azure" | "windows" | "cloud" | "identity")))
}

fn plain(name: &str) -> String {
    let name = caseless(name);
    let name = name.trim_matches(|character: char| !character.is_alphanumeric());
    let name = name.strip_prefix("microsoft ").unwrap_or(name);
    name.strip_prefix("ms ").unwrap_or(name).to_owned()
}
