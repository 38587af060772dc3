//! The playbook as a way, for whoever draws it: the stations of each step in order.

use super::{Item, Requirement, Step, Task, TaskKind};

/// A stop on the way.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Station {
    /// What is done there.
    pub task: &'static Task,
    /// The item that says so, and for whom.
    pub rule: &'static Item,
    /// Whether it is only a part of the task, which not every customer needs.
    pub is_part: bool,
}

impl Step {
    /// The tasks in order, each before the parts of it that hang on an answer: one for each answer.
    pub fn stations(&'static self) -> Vec<Station> {
        let mut stations: Vec<Station> = Vec::new();
        for task in self.tasks {
            let Some(rule) = self.rule(task) else { continue };
            stations.push(Station { task, rule, is_part: false });
            for rule in self.items.iter().filter(|item| task.items.contains(&item.id)) {
                let is_known = |station: &Station| {
                    station.task == task && station.rule.condition == rule.condition
                };
                if !follows(rule) && !stations.iter().any(is_known) {
                    stations.push(Station { task, rule, is_part: true });
                }
            }
        }
        stations
    }

    /// The item that a task is named after, or else the first that it settles, that its note says, or that
    /// waits for it.
    fn rule(&'static self, task: &Task) -> Option<&'static Item> {
        let named = self.items.iter().find(|item| item.id.0 == task.id.0);
        let settled = || self.items.iter().find(|item| task.items.first() == Some(&item.id));
        let other = || {
            self.items.iter().find(|item| match task.kind {
                TaskKind::Note(note) => item.note() == Some(note),
                TaskKind::Wait => item.waits_for.contains(&Requirement::QueueArrived),
                _ => false,
            })
        };
        named.or_else(settled).or_else(other)
    }
}

/// Whether an item only repeats what others say.
fn follows(item: &Item) -> bool {
    item.settled_by.iter().all(|it| matches!(it, Requirement::Settled(_)))
}
