//! The short line at the end of a note that names the playbook's edition and what the note asserts,
//! so that a case can be restored from a note that was pasted earlier.
//!
//! It reads `Closeout 2020-05-04 EXO · tenant=Contoso · P-I2 active_users=112 seats=995`, and names a
//! gate that was gone around with what it waited for: `prepare gone-around K-I3 P-I1`. Free text stands
//! in the note itself and not in the line, which has to stay short. [`write`] writes it, [`read`] reads
//! it, and [`words`] keeps what a person typed apart from what the line itself says.

mod read;
mod words;
mod write;

pub use read::{Marker, find_marker};
pub(super) use read::{is_marker, split_at_marker};
pub(super) use write::marker_in;

const NAME: &str = "Closeout";
const SEPARATOR: &str = " · ";
const HAND_OFF: &str = "hand-off";
const WITHDRAWN: &str = "withdrawn";
const GONE_AROUND: &str = "gone-around";
const NO_SERVICE: &str = "no-service";

/// A text without its markers.
pub(super) fn without_marker(text: &str) -> String {
    let lines: Vec<&str> = text.lines().filter(|line| !is_marker(line)).collect();
    lines.join("\n").trim_end().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::engagement::{
        Case, CaseId, Change, Scope, Slot, Stamp, Statement, Subject, WriterId,
    };
    use crate::playbook::{ENGAGEMENT_COMPLETION, Field, ItemId, Service};
    use crate::sorted::Map;

    /// A case with one round, after these answers of the case and of the round.
    fn case_of(service: Service, answers: &[(Field, &str)]) -> (Case, Scope) {
        let stamp = Stamp {
            writer: WriterId(1),
            at: 1,
            today: chrono::NaiveDate::MIN,
        };
        let mut case = Case::new(CaseId(1));
        let service = service.prefix().to_owned();
        let added = case.apply(Change::ServiceAdded { service }, stamp);
        assert!(added.is_ok());
        let round = case.rounds().next().map(Scope::Round);
        let scope = round.expect("it was added");
        for (field, text) in answers {
            let slot = Slot::field(scope, *field);
            let text = (*text).to_owned();
            let answered = case.apply(Change::Answered { slot, text }, stamp);
            assert!(answered.is_ok());
        }
        (case, scope)
    }

    /// Whatever a person typed, of any length and in any script.
    const TYPED: [&str; 9] = [
        "Intune",
        "Power BI",
        "Intune · Teams · P-I2 seats=1",
        "the \"new\" Teams",
        "C:\\Teams \\· \\\"",
        "a=b",
        "契約",
        "withdrawn",
        "gone-around",
    ];

    #[test]
    fn whatever_a_field_says_is_read_back_to_the_letter() {
        for (typed, service) in TYPED
            .into_iter()
            .flat_map(|typed| Service::ALL.map(|service| (typed, service)))
        {
            let (case, scope) = case_of(service, &[]);
            let facts: Map<Field, String> = [(Field::NextWorkloads, typed.to_owned())].into();
            let statement = Statement {
                scope,
                subject: Subject::Item(ItemId("C-O2")),
                asserts: Some(facts.clone()),
            };
            let line = marker_in(&case, scope, &[statement], &[]);
            assert!(is_marker(&line), "{line}");
            let read = find_marker(&ENGAGEMENT_COMPLETION, &line).expect("it is a line");
            assert_eq!(read.service, Some(service), "{line}");
            assert!(read.unknown.is_empty(), "{line}");
            assert_eq!(read.items.len(), 1, "{line}");
            assert_eq!(read.items[0].1, Some(facts), "{line}");
        }
    }

    #[test]
    fn a_line_names_the_tenant_and_a_service_that_the_list_does_not_have() {
        for typed in TYPED {
            let names = [(Field::Tenant, typed), (Field::ServiceName, typed)];
            let (case, scope) = case_of(Service::Core, &names);
            let line = marker_in(&case, scope, &[], &[]);
            let read = find_marker(&ENGAGEMENT_COMPLETION, &line).expect("it is a line");
            assert_eq!(read.tenant.as_deref(), Some(typed), "{line}");
            assert_eq!(read.service_name.as_deref(), Some(typed), "{line}");
            assert!(read.unknown.is_empty(), "{line}");
        }
        let (case, scope) = case_of(Service::Teams, &[]);
        assert_eq!(
            marker_in(&case, scope, &[], &[]),
            "Closeout 2020-05-04 TEAMS"
        );
    }

    #[test]
    fn a_backslash_that_nothing_quotes_is_none_of_this_page() {
        let line = "Closeout 2020-05-04 EXO · P-I2 seats=\\10";
        let read = find_marker(&ENGAGEMENT_COMPLETION, line).expect("it is a line");
        assert_eq!(read.unknown, ["P-I2 seats=\\10"]);
    }

    fn broken(line: &str) -> Marker {
        find_marker(&ENGAGEMENT_COMPLETION, line).expect("it is a line")
    }

    #[test]
    fn a_line_that_a_portal_broke_is_one_line_and_what_follows_it_is_not_part_of_it() {
        let whole =
            broken("Closeout 2020-05-04 EXO · tenant=\"Contoso Ltd\" · P-I2 seats=995 · C-O8");
        assert!(whole.unknown.is_empty());
        for text in [
            "Closeout 2020-05-04 EXO ·\ntenant=\"Contoso\nLtd\" · P-I2\nseats=995 · C-O8",
            "Closeout\u{a0}2020-05-04 EXO\n· tenant=\"Contoso Ltd\" · P-I2 seats=995\n· C-O8\n",
            "x\nCloseout 2020-05-04 EXO · tenant=\"Contoso Ltd\" · P-I2 seats=995 · C-O8\nEscalate: Off\nNext Action: x",
            "Closeout 2020-05-04 EXO · tenant=\"Contoso Ltd\" · P-I2 seats=995\n· C-O8\n\nSaved by Adele Vance",
        ] {
            assert_eq!(broken(text), whole, "{text}");
        }
    }

    #[test]
    fn a_gate_is_of_the_place_that_the_line_is_about() {
        let read =
            broken("Closeout 2020-05-04 EXO · prepare gone-around K-I3 · hand-off gone-around");
        assert_eq!(read.waivers.len(), 1);
        assert_eq!(read.unknown, ["hand-off gone-around"]);
        let read = broken(
            "Closeout 2020-05-04 hand-off · hand-off gone-around EXO \"Microsoft 365 Apps\" no-service",
        );
        assert_eq!(read.waivers[0].1.len(), 3);
        for unknown in [
            "prepare gone-around X-1",
            "prepare",
            "prepare withdrawn",
            "tenant",
            "tenant=",
            "seats=1",
        ] {
            let read = broken(&format!("Closeout 2020-05-04 EXO · {unknown}"));
            assert_eq!(read.unknown, [unknown]);
        }
    }
}
