//! The items that a card carries without a control of their own.

use leptos::prelude::*;

use super::super::context::CaseContext;
use super::super::frame::mark;
use super::super::rows::belongs_to;
use crate::engagement::assessment::TaskRef;

/// The items that stand in a task and have no control of their own on its card.
pub fn task_marks(context: CaseContext, task: TaskRef) -> Vec<(&'static str, &'static str)> {
    context.current.with(|current| {
        let scope = current.assessment.scope(task.scope);
        let of_task = current.assessment.task(task);
        let (Some(scope), Some(of_task)) = (scope, of_task) else {
            return Vec::new();
        };
        let items = scope.items.iter();
        let own = items.filter(|item| belongs_to(item.item, of_task.task));
        own.map(mark).collect()
    })
}
