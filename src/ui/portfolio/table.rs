//! A table that was opened or pasted: what its columns hold, and which rows are left out. And the cases as one.

use std::rc::Rc;
use std::sync::Arc;

use crate::browser::download;
use crate::engagement::Case;
use crate::locale::Catalogue;
use crate::portfolio::Line;
use crate::portfolio::table::{self, Column, NoTable, Refused, Rows, Why};
use crate::storage::Plan;
use crate::text::problem_text;
use crate::ui::components::message::counted;
use crate::ui::prelude::*;

const SHOWN: usize = 3;

/// Of so many rows it is said why they are left out.
const TOLD: usize = 20;

/// A table, with what each column is taken for.
#[derive(Clone)]
pub struct Sheet {
    rows: Rc<Rows>,
    languages: Rc<[Arc<Catalogue>]>,
    /// What the headings say.
    found: Rc<[Option<Column>]>,
    columns: Vec<Option<Column>>,
    refused: Rc<[Refused]>,
}

/// A table, and what it would do to the cases as they are.
pub type Planned = (Plan, Sheet);

/// What a text would do that is to be a table, or the catalogue's key of why it is refused.
pub async fn planned(text: &str) -> Result<Planned, &'static str> {
    let why = |why| match why {
        NoTable::OtherKind => "import-other-kind",
        NoTable::TooWide | NoTable::TooLong => "table-too-large",
    };
    let rows = table::read(text).map_err(why)?;
    let languages = session().all_words().await;
    let headings = rows.first().map_or(&[][..], Vec::as_slice);
    let columns = table::columns(headings, &languages).map_err(why)?;
    let sheet = Sheet {
        rows: Rc::new(rows),
        languages: languages.into(),
        found: columns.clone().into(),
        columns,
        refused: Rc::new([]),
    };
    Ok(sheet.planned())
}

pub fn save(lines: &[Rc<Line>]) {
    let name = format!("closeout-{}.csv", session().today.get_untracked());
    download::save(&name, "text/csv", &table::write(lines, &words()));
}

impl Sheet {
    fn planned(mut self) -> Planned {
        let today = session().today.get_untracked();
        let plan = session().act(|store, now| {
            store.read_all();
            let settings = store.settings();
            let mut ids = Vec::new();
            let mut cases = Vec::new();
            for (id, document) in store.documents() {
                if document.deleted_at().is_none() {
                    ids.push(id.clone());
                    cases.push((Case::read(document, &settings), !store.is_read_only(id)));
                }
            }
            let known: Vec<_> = cases.iter().map(|(case, may_write)| (case, *may_write)).collect();
            let changes = table::changes(&self.rows, &self.columns, &known, &self.languages, today);
            self.refused = changes.refused.into();
            let id = |at: Option<usize>| at.and_then(|at| ids.get(at).cloned());
            let written = changes.written.into_iter().map(|(at, change)| (id(at), change));
            store.plan_changes(written.collect(), now)
        });
        (plan, self)
    }

    /// The columns to be chosen, the first rows, and what is wrong with others.
    pub fn view(&self, show: impl Fn(Planned) + Copy + 'static) -> Markup {
        let mut rows = self.rows.iter();
        let headings = rows.next().map_or(&[][..], Vec::as_slice);
        let heads = each(headings.iter().enumerate(), |(at, heading)| {
            html! { <th scope="col">{heading.as_str()} {self.choice(at, heading, show)}</th> }
        });
        let cells = |row: &Vec<String>| {
            let cells = each(headings.iter().enumerate(), |(at, _)| {
                html! { <td>{row.get(at).map_or("", String::as_str)}</td> }
            });
            html! { <tr>{cells}</tr> }
        };
        let told = each(self.refused.iter().take(TOLD), |refused| {
            html! { <li>{self.refusal(refused, headings)}</li> }
        });
        let told = html! { if !self.refused.is_empty() => <ul>{told}</ul> };
        html! {
            <p class="because">{t("table-explained")}</p>
            <div class="scroll" role="group" tabindex="0" aria-labelledby="plan">
                <table>
                    <thead><tr>{heads}</tr></thead>
                    <tbody>{each(rows.take(SHOWN), cells)}</tbody>
                </table>
            </div>
            {counted("table-refused", self.refused.len())}
            {told}
        }
    }

    /// What a column is taken for.
    fn choice(&self, at: usize, heading: &str, show: impl Fn(Planned) + Copy + 'static) -> Markup {
        let words = words();
        let mut all = Column::all();
        let own = self.found.get(at).cloned().flatten();
        if let Some(own) = own.filter(|own| !all.contains(own)) {
            all.push(own);
        }
        let name = |column: &Option<Column>| column.as_ref().map(Column::name).unwrap_or_default();
        let now = self.columns.get(at).map(name).unwrap_or_default();
        let options = each(&all, |column| {
            html! { <option value=column.name()>{column.label(&words)}</option> }
        });
        let sheet = self.clone();
        let choose = move |event: Event| {
            let chosen = event_target_value(&event);
            let mut next = sheet.clone();
            if let Some(column) = next.columns.get_mut(at) {
                *column = all.iter().find(|column| column.name() == chosen).cloned();
            }
            show(next.planned());
        };
        let label = words.text_with("table-column", &Arguments::new().text("name", heading));
        html! {
            <select name="column" aria-label=label prop:value=now on:change=choose>
                <option value="">{words.text("table-unused")}</option>
                {options}
            </select>
        }
    }

    /// "Row 3, Seats: Enter a whole number."
    fn refusal(&self, refused: &Refused, headings: &[String]) -> String {
        let why = match refused.why {
            Why::Problem(field, problem) => problem_text(problem, field, &words()),
            Why::NoTenant => t("table-no-tenant"),
            Why::Several => t("table-several"),
            Why::NotActive => t("table-not-active"),
            Why::WhichService => t("table-which-service"),
        };
        let heading = refused.column.and_then(|at| headings.get(at));
        let about = Arguments::new().text("row", refused.row.to_string()).text("why", why);
        match heading {
            Some(heading) => tw("table-refused-cell", &about.text("name", heading.as_str())),
            None => tw("table-refused-row", &about),
        }
    }
}
