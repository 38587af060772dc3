//! Which of the workloads that a person typed need a new RFA: those that are no service of this one.

use rstest::rstest;

use crate::case::{TechnicalEnablement, contoso_exo};
use crate::write::note;

/// With Exchange Online, Teams, Azure Information Protection and Viva Insights in the RFA.
#[rstest]
#[case("Intune", "Intune")]
#[case("Intune, Yammer; Intune", "Intune and Yammer")]
#[case("Teams and Intune", "Intune")]
#[case("Teams和Intune", "Intune")]
#[case("MS Teams + exchange", "")]
#[case("exo", "")]
#[case("Viva", "")]
#[case("azure information protection", "")]
#[case::the_first_word_of_many("Azure", "Azure")]
#[case::a_prefix_of_what_only_the_fm_names("Core", "Core")]
#[case::one_name_with_an_and("Research and Development", "Research and Development")]
#[case::no_joint_within_a_word("Teams essentials", "Teams essentials")]
fn new_workloads(#[case] typed: &str, #[case] expected: &str) {
    let mut case = contoso_exo();
    case.add("TEAMS").add("AIP").add_named("Viva Insights");
    case.state("EXO", "ready_for_more", "yes").state("EXO", "next_workloads", typed);
    let action = note(&case, "EXO", TechnicalEnablement).field("next-action");
    let asked = action.strip_prefix("Help the customer with the RFA for ");
    let found = asked.and_then(|rest| rest.split(". ").next()).unwrap_or_default();
    assert_eq!(found, expected);
}
