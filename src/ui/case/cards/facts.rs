//! The facts about the customer: stated once, for the whole case.

use leptos::prelude::*;

use super::super::context::CaseContext;
use super::super::frame::{actions, frame, task_heading};
use crate::engagement::Scope;
use crate::engagement::assessment::TaskRef;
use crate::engagement::milestone;
use crate::locale::Arguments;
use crate::playbook::Field;
use crate::ui::components::live::words;
use crate::ui::components::{FieldOptions, field};

/// The card of the facts.
pub fn facts(context: CaseContext, task: TaskRef) -> AnyView {
    let session = context.session;
    let plain = |name: Field| field(context.bind(Scope::Case, name), FieldOptions::default());
    let helped = |name: Field, help: String, can_wait: bool| {
        let options = FieldOptions { help: Some(help), can_wait, ..FieldOptions::default() };
        field(context.bind(Scope::Case, name), options)
    };
    let milestone = Memo::new(move |_| {
        let seats = context.current.with(|c| c.case.number(Scope::Case, Field::Seats))?;
        let needed = u64::from(milestone::needed(seats));
        Some(session.tw("facts-milestone", &Arguments::new().number("needed", needed)))
    });
    let queue = Memo::new(move |_| {
        let region = context.current.with(|c| c.case.region())?;
        Some(session.tw("facts-queue", &Arguments::new().text("queue", region.queue())))
    });
    let content = html! {
        <div class="halves">
            {plain(Field::Tenant)}
            <div>
                {plain(Field::Seats)}
                <p class="help">{words(move || milestone.get())}</p>
            </div>
            <div>
                {plain(Field::Region)}
                <p class="help">{words(move || queue.get())}</p>
            </div>
            <div class="halves">
                {plain(Field::AccountTeamKnown)}
                {plain(Field::AccountManaged)}
            </div>
            {helped(Field::AccountTeamContacts, session.t("contacts-help"), true)}
            {helped(Field::CustomerContacts, session.t("contacts-help"), true)}
        </div>
        <details class="more-facts">
            <summary>{session.t("more-facts")}</summary>
            <div class="halves">
                {helped(Field::TenantId, session.t("tenant-id-help"), true)}
                {plain(Field::Manager)}
            </div>
        </details>
        {actions(context, session.t("continue"), false)}
    };
    frame(context, task.id.0, task_heading(context, task, None), content)
}
