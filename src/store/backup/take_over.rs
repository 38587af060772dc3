//! Merges a backup in, once the user has seen what that does.

use std::collections::BTreeMap;

use super::plan::values;
use super::{FieldChange, Plan};
use crate::engagement::{Case, CaseId, Change, Slot, Stamp, Undo};
use crate::store::way_back::Step;
use crate::store::{Cabinet, Shelf, StorageError};

/// What to do with a value that was changed on both sides.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Choice {
    /// Keep both side by side; the case asks for a choice.
    #[default]
    Both,
    /// What is here stands, also if it has changed since the file was opened.
    Here,
    /// What the file says stands, against the value here that was shown beside it.
    InFile,
}

impl<S: Shelf> Cabinet<S> {
    /// Carries a plan out. What the user chose holds for each conflict; those that are not named
    /// are kept side by side. Settings are taken over only if asked for.
    ///
    /// Gives the way back, in one step for all that was taken over but texts that cannot be read: they
    /// stay. And why storage did not take such a text; of cases [`saving`](Self::saving) tells.
    pub fn take_over(
        &mut self,
        plan: Plan,
        choices: &BTreeMap<(CaseId, Slot), Choice>,
        takes_settings: bool,
        stamp: Stamp,
    ) -> (Step, Result<(), StorageError>) {
        self.now = stamp.at;
        let mut step = Step::default();
        for case in plan.cases {
            let id = case.id();
            if plan.read_only.contains(&id) || plan.unchanged.contains(&id) {
                continue;
            }
            if self.case(id).is_some() {
                // What another tab has stored since the file was opened is here as well.
                self.save(id);
            }
            let here = self.case(id).cloned();
            if here.is_none() {
                // The mark would take the case away again at once. If it stays, that is what
                // happens, and nothing is lost: the case is in the file.
                let _ = self.take_mark_away(id);
            }
            self.take_in(case);
            let changed = plan.changed.iter().find(|changed| changed.id == id);
            for conflict in changed.iter().flat_map(|changed| &changed.conflicting) {
                let choice = choices.get(&(id, conflict.slot)).copied();
                if let Some(here) = &here {
                    self.choose(here, conflict, choice.unwrap_or_default(), stamp);
                }
            }
            let undo = self.case(id).map(|now| match &here {
                Some(here) => Undo::of_merged(here, now),
                None => Undo::of_added(now, stamp.today),
            });
            let undo = undo.filter(|undo| !undo.is_empty());
            step.undos.extend(undo.map(|undo| (id, undo)));
        }
        if let Some(settings) = plan.settings.filter(|_| takes_settings) {
            let (before, after) = (self.settings(), settings.settings());
            self.change_settings(|here| here.clone_from(&after), stamp.at);
            step.settings = Some((before, after)).filter(|(before, after)| before != after);
        }
        self.retry();
        let mut texts = plan.texts.iter();
        let outcome = texts.try_for_each(|(key, text)| self.keep_text(key, text));
        self.write_index();
        (step, outcome)
    }

    /// Lets one side stand; `here` is the case as it was right before the file came in. Where that
    /// would take a value away that nobody has decided about, all stay side by side and the case asks.
    fn choose(&mut self, here: &Case, conflict: &FieldChange, choice: Choice, stamp: Stamp) {
        let values_here = values(here, conflict.slot);
        let chosen = match choice {
            Choice::Both => return,
            Choice::Here => &values_here,
            Choice::InFile if values_here != conflict.here => return,
            Choice::InFile => &conflict.in_file,
        };
        let [text] = chosen.as_slice() else { return };
        // A case that is closed takes no answers: there the conflict stays until it goes on.
        let _ = self.change(
            here.id(),
            Change::Answered {
                slot: conflict.slot,
                text: text.clone(),
            },
            stamp,
        );
    }
}
