//! Several cases at once: which are chosen, and what is done with them, each as one step of undo.

use crate::browser::{clock, download};
use crate::document::{Document, Transaction};
use crate::engagement::command::About;
use crate::engagement::{Label, Value};
use crate::playbook::Region;
use crate::portfolio::Found;
use crate::storage::DocumentId;
use crate::text::value_text;
use crate::ui::case::sheet;
use crate::ui::components::question::answer;
use crate::ui::prelude::*;

/// Which cases are chosen, while that is wanted. It is copied into every handler.
#[derive(Clone, Copy, Default)]
pub struct Several {
    chosen: Watched<Option<Vec<String>>>,
    /// What came of the last thing that was done with them.
    answer: Watched<Option<String>>,
}

impl Several {
    pub fn is_on(self) -> bool {
        self.chosen.with(Option::is_some)
    }

    pub fn turn(self, is_on: bool) {
        self.answer.set(None);
        self.chosen.set(is_on.then(Vec::new));
    }

    pub fn toggle(self, id: &str) {
        self.chosen.update(|chosen| {
            let chosen = chosen.get_or_insert_default();
            let count = chosen.len();
            chosen.retain(|other| other != id);
            if chosen.len() == count {
                chosen.push(id.to_owned());
            }
        });
    }

    /// The tick of a line, while there is one.
    pub fn tick(self, id: &str, tenant: &str) -> Option<Markup> {
        let is_chosen =
            self.chosen.with(|chosen| Some(chosen.as_ref()?.iter().any(|it| it == id)))?;
        let id = id.to_owned();
        let label = tw("cases-select-case", &Arguments::new().text("case", tenant));
        Some(html! {
            <td class="tick">
                <input type="checkbox" name="select_case" aria-label=label prop:checked=is_chosen
                    on:change=move |_| self.toggle(&id)/>
            </td>
        })
    }

    /// What can be done with the chosen ones. All of them are those that are seen: closed cases only where they are
    /// looked for.
    pub fn bar(self, found: &Found, is_narrow: bool) -> Option<Markup> {
        let count = self.chosen.with(|chosen| Some(chosen.as_ref()?.len()))?;
        let counted = tw("cases-selected", &Arguments::new().number("count", count as u32));
        let found = found.open.iter().chain(found.over.iter().filter(|_| is_narrow));
        let found: Vec<String> = found.map(|line| line.id.clone()).collect();
        let all = move |_| self.chosen.set(Some(found.clone()));
        let acts = html! { if count > 0 =>
            {named("save_several", t("cases-save"), move |_| self.save())}
            {named("print_several", t("print"), move |_| session().print())}
            {self.regions()}
            {self.manager()}
            {named("delete_several", t("cases-delete"), move |_| self.delete())}
        };
        Some(html! {
            <div class="several" role="group" aria-label=t("cases-select")>
                <b role="status">{counted}</b>
                {quiet("select_all", t("cases-select-all"), all)}
                {quiet("select_end", t("cases-select-end"), move |_| self.turn(false))}
                {acts}
                <span class="answer" role="status">{self.answer.get()}</span>
            </div>
        })
    }

    fn regions(self) -> Markup {
        let options = each(Region::ALL, |region| {
            html! { <option value=region.name()>{value_text(&Value::Region(region), &words())}</option> }
        });
        let choose = move |event: Event| {
            let value = event_target_value(&event);
            if !value.is_empty() {
                self.state(Field::Region, &value);
            }
        };
        html! {
            <select name="set_region" aria-label=t("cases-set-region") prop:value=String::new() on:change=choose>
                <option value="">{t("cases-set-region")}</option>
                {options}
            </select>
        }
    }

    fn manager(self) -> Markup {
        let set = move |event: Event| {
            event.prevent_default();
            let name = answer(&event, "set_manager").filter(|name| !name.is_empty());
            if let Some(name) = name {
                self.state(Field::Manager, &name);
            }
        };
        let label = t("cases-set-manager");
        html! {
            <form class="join" on:submit=set>
                <input name="set_manager" aria-label=label.clone() placeholder=label autocomplete="off"/>
                <button type="submit">{t("cases-set")}</button>
            </form>
        }
    }

    fn ids(self) -> Vec<DocumentId> {
        let chosen = self.chosen.get_untracked().unwrap_or_default();
        chosen.iter().filter_map(|id| id.parse().ok()).collect()
    }

    fn state(self, field: Field, text: &str) {
        let what = if field == Field::Manager { "set-manager" } else { "state" };
        let label = Label { what, about: About::Field(field) };
        self.change(label, &|current| {
            let shown = current.case.answer(Scope::Case, field);
            let change = session().plan(current, &|at| at.state(Scope::Case, field, text, shown));
            change.ok().map(|change| change.transaction)
        });
    }

    fn delete(self) {
        let label = Label { what: "delete-several", about: About::Case };
        self.change(label, &|_| Some(Document::deletion(Some(clock::now()))));
        self.chosen.set(Some(Vec::new()));
    }

    fn change(self, label: Label, plan: &dyn Fn(&Current) -> Option<Transaction>) {
        let count = session().change_all(&self.ids(), label, plan) as u32;
        let about = Arguments::new().number("count", count);
        self.answer.set(Some(tw("cases-changed", &about)));
    }

    fn save(self) {
        let ids = self.ids();
        if let Some(file) = session().ask(|store| store.backup_of(&ids)) {
            let name = format!("closeout-{}-{}.json", clock::today(), ids.len());
            // A browser that refuses a file says so itself.
            download::save(&name, "application/json", &file);
        }
    }

    /// The chosen cases on paper, while the page is printed. The screen does not show them.
    pub fn sheets(self) -> Option<Markup> {
        let sheet = |id| session().current(&id).map(|current| sheet(&current));
        session().is_printing.get().then(|| each(self.ids(), sheet))
    }
}
