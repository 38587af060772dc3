//! The facts about the customer: stated once, for the whole case.

use super::prelude::*;
use crate::engagement::Name;
use crate::engagement::milestone::needed;
use crate::ui::components::Binding;

pub fn facts(context: CaseContext, current: &Current, task: TaskRef) -> Markup {
    let (session, case) = (context.session, &current.case);
    let bind = |name: Field| context.bind(Scope::Case, name);
    let plain = |name: Field| field(bind(name), FieldOptions::default());
    // What follows from an answer has its place before there is one.
    let told = |binding: Binding, help: String| {
        field(binding, FieldOptions { help: Some(help), ..FieldOptions::default() })
    };
    let later = |name: Field, help: &str| {
        let help = Some(session.t(help));
        let aside = Some(session.t("can-wait"));
        field(bind(name), FieldOptions { help, aside, ..FieldOptions::default() })
    };
    let milestone = case.number(Scope::Case, Field::Seats).map(|seats| {
        let about = Arguments::new().number("needed", u64::from(needed(seats)));
        session.tw("facts-milestone", &about)
    });
    let queue = case
        .region()
        .map(|region| session.tw("facts-queue", &Arguments::new().text("queue", region.queue())));
    // It is the same in all cases, unless the case itself names another one.
    let own_manager = Name::Field(Scope::Case, Field::Manager).to_string();
    let is_own = !current.document.text(&own_manager).is_empty();
    let manager = match is_own {
        true => plain(Field::Manager),
        false => told(context.bind_setting(Field::Manager), session.t("for-all-cases")),
    };
    let content = html! {
        <div class="halves">
            {plain(Field::Tenant)}
            {told(bind(Field::Seats), milestone.unwrap_or_default())}
            {told(bind(Field::Region), queue.unwrap_or_default())}
            <div class="halves">
                {plain(Field::AccountTeamKnown)}
                {plain(Field::AccountManaged)}
            </div>
            {later(Field::AccountTeamContacts, "contacts-help")}
            {later(Field::CustomerContacts, "contacts-help")}
            {manager}
            {later(Field::TenantId, "tenant-id-help")}
        </div>
        {actions(context, false)}
    };
    task_frame(context, current, task, content)
}
