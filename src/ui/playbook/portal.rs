//! What the reader meets in FTOP: the task and the queues, by the portal's English names. In another
//! language a translation stands beside them as help, never in their place.

use leptos::prelude::*;

use super::document::Document;
use crate::playbook::Region;

impl Document {
    /// The task that the process completes.
    pub fn task(&self) -> AnyView {
        let task = &self.playbook.task;
        let help = self
            .is_translated()
            .then(|| view! { <span class="playbook-help">{self.say(&format!("task-{}", task.number))}</span> });
        let mandatory = if task.mandatory {
            "answer-yes"
        } else {
            "answer-no"
        };
        let row = |name: &str, value: AnyView| {
            view! { <tr><th scope="row">{self.say(name)}</th> <td>{value}</td></tr> }.into_any()
        };
        let name = view! { <span lang="en">{task.portal_name}</span> {help} }.into_any();
        let table = view! {
            <table class="playbook-table">
                <tbody>
                    {row("playbook-task-number", task.number.to_string().into_any())}
                    {row("playbook-task-name", name)}
                    {row("playbook-task-mandatory", self.say(mandatory).into_any())}
                    {row("frame-role", self.say("frame-role-value").into_any())}
                    {row("frame-services", self.say("frame-services-value").into_any())}
                </tbody>
            </table>
        };
        self.section("playbook-task", table.into_any())
    }

    /// The queue of each region.
    pub fn queues(&self) -> AnyView {
        let row = |region: Region| {
            let help = self.is_translated().then(|| {
                let key = format!("queue-{}", region.name());
                view! { <span class="playbook-help">{self.say(&key)}</span> }
            });
            view! {
                <tr>
                    <th scope="row">{self.say(&format!("region-{}", region.name()))}</th>
                    <td><span lang="en">{region.queue()}</span> {help}</td>
                </tr>
            }
        };
        let rows: Vec<_> = Region::ALL.into_iter().map(row).collect();
        let content = view! {
            <p>{self.say("playbook-queues-explained")}</p>
            <table class="playbook-table"><tbody>{rows}</tbody></table>
        };
        self.section("playbook-queues", content.into_any())
    }
}
