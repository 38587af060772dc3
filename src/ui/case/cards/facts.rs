//! The facts about the customer: stated once, for the whole case.

use super::prelude::*;
use crate::engagement::milestone::needed;

pub fn facts(context: CaseContext, current: &Current, task: TaskRef) -> Markup {
    let session = context.session;
    let plain = |name: Field| field(context.bind(Scope::Case, name), FieldOptions::default());
    let later = |name: Field, help: &str| {
        let help = Some(session.t(help));
        let options = FieldOptions { help, can_wait: true, ..FieldOptions::default() };
        field(context.bind(Scope::Case, name), options)
    };
    let milestone = current.case.number(Scope::Case, Field::Seats).map(|seats| {
        let about = Arguments::new().number("needed", u64::from(needed(seats)));
        session.tw("facts-milestone", &about)
    });
    let queue = current
        .case
        .region()
        .map(|region| session.tw("facts-queue", &Arguments::new().text("queue", region.queue())));
    let content = html! {
        <div class="halves">
            {plain(Field::Tenant)}
            <div>
                {plain(Field::Seats)}
                <p class="help">{milestone}</p>
            </div>
            <div>
                {plain(Field::Region)}
                <p class="help">{queue}</p>
            </div>
            <div class="halves">
                {plain(Field::AccountTeamKnown)}
                {plain(Field::AccountManaged)}
            </div>
            {later(Field::AccountTeamContacts, "contacts-help")}
            {later(Field::CustomerContacts, "contacts-help")}
        </div>
        <details class="more-facts">
            <summary>{session.t("more-facts")}</summary>
            <div class="halves">
                {later(Field::TenantId, "tenant-id-help")}
                {plain(Field::Manager)}
            </div>
        </details>
        {actions(context, false)}
    };
    frame(context, current, task.id.0, task_heading(context, current, task), content)
}
