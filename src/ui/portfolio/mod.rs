//! The list of cases, from which everything starts: new, open, rename, delete with a way back.

mod actions;
mod bin;
mod next_step;
mod rename;
mod row;
mod trouble;

use leptos::prelude::*;

use crate::engagement::CaseId;
use crate::ui::components::rows::rows;
use crate::ui::later;
use crate::ui::session::{Saving, Session};
use crate::ui::settings::folder_notice;
use crate::ui::words::Words;
use actions::start_actions;
pub use bin::Bin;
use row::CaseRow;
use trouble::trouble_notice;

/// The list of cases, or what the page is for while there are none.
#[component]
pub fn PortfolioPage() -> AnyView {
    let session = Session::expect();
    let words = Words::expect();
    let is_empty = Memo::new(move |_| session.case_ids().is_empty());
    // Cases that could not be read are not there to be listed, and yet it is not true that there are
    // none.
    let is_unread = Memo::new(move |_| matches!(session.saving(), Saving::Unreadable(_)));
    let is_new = Memo::new(move |_| is_empty.get() && !is_unread.get());
    let is_bin_empty = Memo::new(move |_| session.bin().is_empty());
    let content = move || {
        if is_new.get() {
            introduction()
        } else if is_empty.get() {
            ().into_any()
        } else {
            later::cases()
        }
    };
    view! {
        <div class="page-heading">
            <h1>{words.text("page-portfolio")}</h1>
            {move || (!is_new.get()).then(start_actions)}
        </div>
        {trouble_notice()}
        {content}
        {move || (!is_bin_empty.get()).then(later::bin)}
        <section class="portfolio-backup" aria-labelledby="backup">
            <h2 id="backup">{words.text("backup")}</h2>
            {later::backup()}
            {folder_notice()}
        </section>
    }
    .into_any()
}

fn introduction() -> AnyView {
    let session = Session::expect();
    let words = Words::expect();
    let kept = move || {
        let text = || view! { <p>{words.text("portfolio-storage")}</p> };
        session.keeps_anything().then(text)
    };
    view! {
        <div class="card portfolio-introduction">
            <h2>{words.text("portfolio-empty")}</h2>
            <p>{words.text("portfolio-introduction")}</p>
            {kept}
            {start_actions()}
        </div>
    }
    .into_any()
}

/// A table, which a narrow window shows as cards; the roles keep it a table there as well.
#[component]
pub fn Cases() -> AnyView {
    let session = Session::expect();
    let words = Words::expect();
    let ids = Memo::new(move |_| session.case_ids());
    let heading = move |key| view! { <th role="columnheader" scope="col">{words.text(key)}</th> };
    view! {
        <table class="cases card" role="table" aria-label=words.text("page-portfolio")>
            <thead role="rowgroup">
                <tr role="row">
                    {heading("portfolio-case")}
                    {heading("portfolio-stage")}
                    {heading("portfolio-progress")}
                    {heading("portfolio-next")}
                    {heading("portfolio-changed")}
                    {heading("portfolio-actions")}
                </tr>
            </thead>
            <tbody role="rowgroup">
                {rows(ids, CaseId::to_string, |id| view! { <CaseRow id/> }.into_any())}
            </tbody>
        </table>
    }
    .into_any()
}
