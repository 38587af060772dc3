//! Writing the marker of a note.

use super::words::quoted;
use super::{GONE_AROUND, HAND_OFF, NAME, NO_SERVICE, SEPARATOR, WITHDRAWN};
use crate::engagement::{Case, EarlierWaiver, Facts, Scope, Statement, Subject, WaitedFor};
use crate::playbook::{Field, Kind, Service};

/// Writes the marker of a scope's note that carries these statements. What a gate waited for is what an
/// `earlier` note said whose words still stand, else what the case says.
pub(in crate::notes) fn marker_in(
    case: &Case,
    scope: Scope,
    statements: &[Statement],
    earlier: &[EarlierWaiver],
) -> String {
    let place = match scope {
        Scope::Round(round) => quoted(case.service(round).prefix()),
        _ => HAND_OFF.to_owned(),
    };
    let head = format!("{NAME} {} {place}", case.playbook().edition);
    let pieces = statements
        .iter()
        .filter_map(|statement| piece(case, statement, earlier));
    std::iter::once(head)
        .chain(names(case, scope))
        .chain(pieces)
        .collect::<Vec<_>>()
        .join(SEPARATOR)
}

/// Whose note it is, as far as that is known: the tenant, and a service that only the FM has named.
fn names(case: &Case, scope: Scope) -> Option<String> {
    let is_own_name = matches!(scope, Scope::Round(round) if case.service(round) == Service::Core);
    let fields = [
        Some(Field::Tenant),
        is_own_name.then_some(Field::ServiceName),
    ];
    let facts = Facts::current(case, scope);
    let names = fields.into_iter().flatten().filter_map(|field| {
        let name = facts.canonical(field)?;
        Some(format!("{}={}", field.name(), quoted(&name)))
    });
    let names: Vec<String> = names.collect();
    (!names.is_empty()).then(|| names.join(" "))
}

fn piece(case: &Case, statement: &Statement, earlier: &[EarlierWaiver]) -> Option<String> {
    let id = match statement.subject {
        Subject::Item(id) => id,
        Subject::Waiver(gate) => {
            let earlier = earlier.iter().find(|waiver| waiver.gate == gate);
            let waited_for = earlier.map(|waiver| waiver.waited_for.clone());
            let waited_for = waited_for.or_else(|| {
                let waiver = case.waiver(statement.scope, gate)?;
                Some(waiver.waited_for(case, statement.scope))
            });
            let waited_for = waited_for.unwrap_or_default().into_iter().map(word_of);
            let piece = format!("{} {GONE_AROUND}", gate.name());
            return Some(waited_for.fold(piece, |piece, word| format!("{piece} {word}")));
        }
    };
    let item = case.playbook().item(id.0)?;
    let Some(facts) = &statement.asserts else {
        return Some(format!("{} {WITHDRAWN}", id.0));
    };
    let short = item
        .asserts
        .iter()
        .filter(|field| field.kind() != Kind::Text);
    let facts = short.filter_map(|field| {
        facts
            .get(field)
            .map(|value| format!(" {}={}", field.name(), quoted(value)))
    });
    Some(format!("{}{}", id.0, facts.collect::<String>()))
}

fn word_of(waited_for: WaitedFor) -> String {
    match waited_for {
        WaitedFor::Item(item) => item.0.to_owned(),
        WaitedFor::Service(service) => quoted(service.prefix()),
        WaitedFor::NamedService(name) => format!("{}={}", Service::Core.prefix(), quoted(&name)),
        WaitedFor::AnyService => NO_SERVICE.to_owned(),
    }
}
