//! Merges a backup in, once the user has seen what that does.

use std::collections::BTreeMap;

use super::{FieldChange, Plan};
use crate::engagement::{CaseId, Change, Slot, Stamp};
use crate::store::{Cabinet, Shelf, StorageError};

/// What to do with a value that was changed on both sides.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Choice {
    /// Keep both side by side; the case asks for a choice.
    #[default]
    Both,
    /// The value here stands.
    Here,
    /// The value of the file stands.
    InFile,
}

impl<S: Shelf> Cabinet<S> {
    /// Carries a plan out. What the user chose holds for each conflict; those that are not named
    /// are kept side by side. Settings are taken over only if asked for.
    ///
    /// # Errors
    /// Why storage did not take a text that cannot be read; of cases [`saving`](Self::saving) tells.
    pub fn take_over(
        &mut self,
        plan: Plan,
        choices: &BTreeMap<(CaseId, Slot), Choice>,
        takes_settings: bool,
        stamp: Stamp,
    ) -> Result<(), StorageError> {
        self.now = stamp.at;
        for case in plan.cases {
            let id = case.id();
            if plan.read_only.contains(&id) || plan.unchanged.contains(&id) {
                continue;
            }
            if self.case(id).is_none() {
                // The mark would take the case away again at once. If it stays, that is what
                // happens, and nothing is lost: the case is in the file.
                let _ = self.take_mark_away(id);
            }
            self.take_in(case);
        }
        for case in &plan.changed {
            for conflict in &case.conflicting {
                let choice = choices
                    .get(&(case.id, conflict.slot))
                    .copied()
                    .unwrap_or_default();
                self.choose(case.id, conflict, choice, stamp);
            }
        }
        if let Some(settings) = plan.settings.filter(|_| takes_settings) {
            let settings = settings.settings();
            self.change_settings(|here| *here = settings, stamp.at);
        }
        self.retry();
        let mut texts = plan.texts.iter();
        let outcome = texts.try_for_each(|(key, text)| self.keep_text(key, text));
        self.write_index();
        outcome
    }

    fn choose(&mut self, id: CaseId, conflict: &FieldChange, choice: Choice, stamp: Stamp) {
        let text = match choice {
            Choice::Both => return,
            Choice::Here => conflict.here.clone(),
            Choice::InFile => conflict.in_file.clone(),
        };
        // A case that is closed takes no answers: there the conflict stays until it goes on.
        let _ = self.change(
            id,
            Change::Answered {
                slot: conflict.slot,
                text,
            },
            stamp,
        );
    }
}
