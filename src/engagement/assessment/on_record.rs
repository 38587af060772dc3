//! What hangs on the record: items that wait for the notes to be in FTOP.

use super::assessor::Assessor;
use super::item::{ItemAssessment, ItemState};
use super::{LedgerLine, Missing};
use crate::playbook::Requirement;

impl Assessor<'_> {
    /// Puts what hangs on the record in its place: the record itself follows from the items.
    pub(super) fn with_record(
        &self,
        mut items: Vec<ItemAssessment>,
        ledger: &[LedgerLine],
    ) -> Vec<ItemAssessment> {
        let own = ledger.iter().filter(|line| !line.is_on_record());
        let own: Vec<Missing> = own.map(|line| Missing::OffRecord(line.id)).collect();
        let whole_case: Vec<Missing> = self.off_record.iter().chain(&own).copied().collect();
        for item in &mut items {
            for requirement in item.item.settled_by.iter().chain(item.item.waits_for) {
                let off_record = match requirement {
                    Requirement::ScopeOnRecord => &own,
                    Requirement::CaseOnRecord => &whole_case,
                    _ => continue,
                };
                if off_record.is_empty() || item.state == ItemState::Dormant {
                    continue;
                }
                // A tick in order stays; what is only a matter of the record is open again.
                let is_ticked = item.is_ticked && item.state == ItemState::Done;
                if !is_ticked {
                    item.state = ItemState::Blocked;
                    item.waits_for.extend(off_record);
                }
            }
        }
        items
    }
}
