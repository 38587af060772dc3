//! What is out of the way: closed cases and the bin. Their lines are drawn once they are opened.

use std::rc::Rc;

use super::list;
use super::several::Several;
use crate::browser::clock;
use crate::portfolio::{Line, Query};
use crate::storage::DocumentId;
use crate::storage::bin::DAYS_IN_BIN;
use crate::text::tenant_text;
use crate::ui::components::listener::is_opened;
use crate::ui::components::question::{Question, confirmation};
use crate::ui::prelude::*;

/// What the user has opened, and what is asked about.
#[derive(Clone, Copy, Default)]
pub struct Rest {
    is_closed_open: Watched<bool>,
    is_bin_open: Watched<bool>,
    question: Question,
}

impl Rest {
    /// Closed and withdrawn cases; open while something is looked for.
    pub fn closed(
        self,
        several: Several,
        query: &Query,
        most: usize,
        found: &[Rc<Line>],
    ) -> Option<Markup> {
        fold_out("cases-closed", found.len(), query.is_narrow(), self.is_closed_open, || {
            let lines = list::rows(several, most, found);
            html! { <table class="cases" data-several=several.is_on()><tbody>{lines}</tbody></table> }
        })
    }

    pub fn bin(self, found: &[Rc<Line>]) -> Option<Markup> {
        fold_out("bin", found.len(), false, self.is_bin_open, || {
            let days = u32::try_from(DAYS_IN_BIN).unwrap_or_default();
            let days = Arguments::new().number("days", days);
            html! {
                <p class="help">{tw("bin-explained", &days)}</p>
                <ol class="cases bin">{each(found, |line| self.deleted(line))}</ol>
            }
        })
    }

    /// A case in the bin: it can be brought back, or deleted for good once that was confirmed.
    fn deleted(self, line: &Line) -> Option<Markup> {
        let id: DocumentId = line.id.parse().ok()?;
        let question = self.question;
        let title = tenant_text(&line.case, &words());
        let named = |key: &str| tw(key, &Arguments::new().text("case", title.clone()));
        let (restore, remove) = (named("bin-restore-case"), named("bin-purge-case"));
        let deleted_on = line.document.deleted_at().and_then(clock::day_at).map(|day| {
            let day = words().day(day);
            tw("bin-deleted-on", &Arguments::new().text("day", day))
        });
        let about = line.id.clone();
        let (asked, restored, purged) = (about.clone(), id.clone(), id);
        let purge = move || session().act(|store, now| store.purge(&purged, now)).is_ok();
        let keys = ["bin-purge-question", "bin-purge-confirm"];
        Some(html! {
            <li key=about.as_str()>
                <div><b>{title}</b><small>{deleted_on}</small></div>
                <div class="act">
                    <button type="button" class="plain" name="restore" aria-label=restore
                        on:click=move |_| session().delete(&restored, false)>{t("bin-restore")}</button>
                    <button type="button" class="plain" name="purge" aria-label=remove
                        on:click=move |_| question.open(asked.clone(), None)>{t("bin-purge")}</button>
                </div>
                {confirmation(question, &about, keys, purge)}
            </li>
        })
    }
}

/// Something that stays closed until it is wanted, and is not there at all where it is empty.
fn fold_out(
    key: &'static str,
    count: usize,
    is_wanted: bool,
    is_open: Watched<bool>,
    lines: impl FnOnce() -> Markup,
) -> Option<Markup> {
    let summary = tw(key, &Arguments::new().number("count", count as u32));
    html! { if count > 0 =>
        <details class=key open=is_wanted on:toggle=move |event| is_open.set(is_opened(&event))>
            <summary>{summary}</summary>
            {is_open.get().then(lines)}
        </details>
    }
}
