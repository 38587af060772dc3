//! What concerns the case as a whole, in one menu.

use super::prelude::*;
use crate::browser::{begin, download};
use crate::text::file_name;
use crate::ui::components::menu::{common_entries, entry};

/// The entries of a case's menu.
pub fn menu_entries(context: CaseContext, current: &Current) -> Markup {
    let session = context.session;
    let open = |key: &str, panel: Panel| {
        let open = move |_| {
            context.question.close();
            context.panel.set(Some(panel));
        };
        entry(session.t(key), open)
    };
    let print = move |_| {
        context.panel.set(Some(Panel::Sheet));
        begin::print_later();
    };
    let delete = move |_| {
        session.delete(&context.current.get_untracked().id, true);
        session.go(&Route::Portfolio);
    };
    let stop = current.is_active().then(|| {
        html! { {open("pause", Panel::Pause)} {open("withdraw", Panel::Withdraw)} }
    });
    html! {
        {open("languages", Panel::Languages)}
        {open("history", Panel::History)}
        {entry(session.t("save-case"), move |_| save(context))}
        {entry(session.t("print"), print)}
        <li><hr/></li>
        {stop}
        {entry(session.t("delete-case"), delete)}
        {common_entries()}
    }
}

fn save(context: CaseContext) {
    let current = context.current.get_untracked();
    let backup = context.session.ask(|store| store.backup_of(&current.id));
    let tenant = current.case.text(Scope::Case, Field::Tenant);
    let tenant_id = current.case.text(Scope::Case, Field::TenantId);
    let id = if tenant_id.is_empty() { current.id.as_str() } else { tenant_id };
    if let Some(backup) = backup {
        let name = file_name(tenant, id, "closeout", "json");
        download::save(&name, "application/json", &backup);
    }
}
