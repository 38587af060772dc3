//! One case as views see it, and the order in which cases are listed.

use std::cmp::Reverse;
use std::sync::Arc;

use chrono::NaiveDate;
use leptos::prelude::*;

use crate::engagement::{Assessment, Case, CaseId, assess};

/// A case with what follows from it, worked out only when somebody looks.
#[derive(Clone)]
pub(super) struct Shown {
    pub(super) case: ArcRwSignal<Option<Arc<Case>>>,
    pub(super) assessment: ArcMemo<Option<Arc<Assessment>>>,
}

impl Shown {
    pub(super) fn new(case: Arc<Case>, today: RwSignal<NaiveDate>) -> Self {
        let case = ArcRwSignal::new(Some(case));
        let assessment = ArcMemo::new({
            let case = case.clone();
            move |_| case.get().map(|case| Arc::new(assess(&case, today.get())))
        });
        Self { case, assessment }
    }
}

/// The cases in the order of their last change, the latest first.
#[derive(Debug, Clone, Default, PartialEq)]
pub(super) struct Listing {
    cases: Vec<Listed>,
    bin: Vec<Listed>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Listed {
    changed_at: Option<i64>,
    id: CaseId,
}

impl Listing {
    /// Those that are not in the bin.
    pub(super) fn cases(&self) -> Vec<CaseId> {
        self.cases.iter().map(|listed| listed.id).collect()
    }

    /// Those in the bin.
    pub(super) fn bin(&self) -> Vec<CaseId> {
        self.bin.iter().map(|listed| listed.id).collect()
    }

    /// Puts a case where it belongs, or takes it away.
    pub(super) fn place(&mut self, id: CaseId, case: Option<&Case>) {
        self.cases.retain(|listed| listed.id != id);
        self.bin.retain(|listed| listed.id != id);
        let Some(case) = case else { return };
        let list = if case.deleted().is_some() {
            &mut self.bin
        } else {
            &mut self.cases
        };
        let listed = Listed {
            changed_at: case.changed_at(),
            id,
        };
        let position = list.partition_point(|other| Reverse(*other) < Reverse(listed));
        list.insert(position, listed);
    }
}
