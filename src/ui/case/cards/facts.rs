//! The facts about the customer: stated once, for the whole case.

use super::prelude::*;
use crate::engagement::Name;
use crate::engagement::milestone::needed;

pub fn facts(context: CaseContext, current: &Current, task: TaskRef) -> Markup {
    let case = &current.case;
    // It is the same in all cases, unless the case itself names another one.
    let own_manager = Name::Field(Scope::Case, Field::Manager).to_string();
    let is_own = !current.document.text(&own_manager).is_empty();
    let shown = |name: Field, help: Option<String>, aside: Option<String>| {
        let binding = match name {
            Field::Manager if !is_own => context.form.setting(name),
            _ => context.bind(Scope::Case, name),
        };
        field(Binding { help, aside, ..binding })
    };
    let plain = |name: Field| shown(name, None, None);
    let later = |name: Field, help: &str| shown(name, Some(t(help)), Some(t("can-wait")));
    // What follows from an answer has its place before there is one.
    let milestone = case.number(Scope::Case, Field::Seats).map_or_else(String::new, |seats| {
        let about = Arguments::new().number("needed", needed(seats));
        tw("facts-milestone", &about)
    });
    let queue = case.region().map_or_else(String::new, |region| {
        tw("facts-queue", &Arguments::new().text("queue", region.queue()))
    });
    let for_all = (!is_own).then(|| t("for-all-cases"));
    let content = html! {
        <div class="halves">
            {plain(Field::Tenant)}
            {shown(Field::Seats, Some(milestone), None)}
            {shown(Field::Region, Some(queue), None)}
            <div class="halves">
                {plain(Field::AccountTeamKnown)}
                {plain(Field::AccountManaged)}
            </div>
            {later(Field::AccountTeamContacts, "contacts-help")}
            {later(Field::CustomerContacts, "contacts-help")}
            {shown(Field::Manager, for_all, None)}
            {later(Field::TenantId, "tenant-id-help")}
        </div>
        {actions(context, false)}
    };
    task_frame(context, current, task, content)
}
