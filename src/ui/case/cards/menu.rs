//! What concerns the case as a whole, in one menu.

use leptos::prelude::*;

use super::super::context::{CaseContext, Panel};
use crate::browser::download;
use crate::engagement::Scope;
use crate::playbook::Field;
use crate::ui::components::menu::{common_entries, entry};
use crate::ui::route::Route;

/// The entries of a case's menu.
pub fn menu_entries(context: CaseContext) -> AnyView {
    let session = context.session;
    let open = move |key: &str, panel: Panel| {
        entry(session.t(key), move || context.panel.set(Some(panel)))
    };
    let save = move || {
        let current = context.current.get_untracked();
        let backup = session.ask(|store| store.backup_of(&current.id)).flatten();
        let tenant = current.case.text(Scope::Case, Field::Tenant);
        let tenant_id = current.case.text(Scope::Case, Field::TenantId);
        let id = if tenant_id.is_empty() { current.id.as_str() } else { tenant_id };
        let name = crate::text::file_name(tenant, id, "closeout", "json");
        if let Some(backup) = backup {
            download::save(&name, "application/json", &backup);
        }
    };
    let print = move || {
        context.panel.set(Some(Panel::Sheet));
        crate::browser::begin::print_later();
    };
    let delete = move || {
        let id = context.current.with_untracked(|current| current.id.clone());
        session.delete(&id, true);
        session.go(&Route::Portfolio);
    };
    let is_active = Memo::new(move |_| context.current.with(|c| c.is_active()));
    let standing = move || {
        is_active
            .get()
            .then(|| html! { {open("pause", Panel::Pause)} {open("withdraw", Panel::Withdraw)} })
    };
    html! {
        {open("languages", Panel::Languages)}
        {open("history", Panel::History)}
        {entry(session.t("save-case"), save)}
        {entry(session.t("print"), print)}
        <li><hr/></li>
        {standing}
        {entry(session.t("delete-case"), delete)}
        {common_entries()}
    }
}
