//! The buttons under a note: copying it, and, once something was copied, that it is in FTOP.

use chrono::NaiveDate;
use leptos::prelude::*;

use super::end::receipt;
use super::note::NotePanel;
use crate::engagement::Refusal;
use crate::engagement::command::PasteNote;
use crate::locale::Arguments;
use crate::ui::components::button::{main_button, plain, refusal};
use crate::ui::components::day_input::day_input;
use crate::ui::components::icon;
use crate::ui::components::live::live;
use crate::ui::session::Failure;

/// How far a note is on its way into FTOP.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Progress {
    /// Nothing of it is due.
    NothingDue,
    /// It is to be copied.
    ToCopy,
    /// It was copied, and says something else now.
    Stale,
    /// It was copied.
    Copied,
}

fn progress(panel: NotePanel) -> Memo<Progress> {
    Memo::new(move |_| {
        let (is_due, copied, now) =
            panel.with(|text| (text.is_due, text.copied, text.text("note")));
        match copied {
            _ if !is_due => Progress::NothingDue,
            None => Progress::ToCopy,
            Some(false) => Progress::Stale,
            Some(true) if panel.copying.is_stale("note", &now) => Progress::Stale,
            Some(true) => Progress::Copied,
        }
    })
}

impl NotePanel {
    /// The buttons that copy.
    pub fn copy_buttons(self) -> AnyView {
        copy_buttons(self)
    }

    /// Under a line, once something was copied: that the note is in FTOP, and since when.
    pub fn foot(self) -> AnyView {
        foot(self)
    }
}

fn copy_buttons(panel: NotePanel) -> AnyView {
    let session = panel.context.session;
    let progress = progress(panel);
    let is_main = move || matches!(progress.get(), Progress::ToCopy | Progress::Stale);
    let label = move || {
        let key = match progress.get() {
            _ if panel.check.is_said("copy-anyway") => "copy-anyway",
            Progress::Copied => "copy-again",
            _ => "copy-note",
        };
        session.t(key)
    };
    let go_on = move || {
        (progress.get() == Progress::NothingDue)
            .then(|| main_button(session.t("continue"), move |_| panel.context.advance()))
    };
    let later = move || (progress.get() == Progress::ToCopy).then(|| not_now(panel));
    html! {
        <div class="act">
            {go_on}
            <button type="button" name="copy_note" data-main=move || is_main().then_some("")
                on:click=move |event| panel.press("copy-anyway", event.detail() > 1)>{icon("copy")} {label}</button>
            {panel.copying.answer()}
            <button type="button" class="plain" name="edit" on:click=move |_| panel.edit()>{session.t("edit")}</button>
            <button type="button" class="plain" name="copy_everything"
                on:click=move |event| panel.press("copy-everything-anyway", event.detail() > 1)>{session.t("copy-everything")}</button>
            {later}
        </div>
    }
}

fn not_now(panel: NotePanel) -> AnyView {
    let context = panel.context;
    plain(context.session.t("not-now"), move |_| context.put_off())
}

fn foot(panel: NotePanel) -> AnyView {
    let progress = progress(panel);
    let other_day = RwSignal::new(false);
    let day = RwSignal::new(Some(panel.context.session.today.get_untracked()));
    let error = RwSignal::new(None::<&'static str>);
    let session = panel.context.session;
    let paste = move |_| match day.get_untracked() {
        Some(day) => error.set(pasted(panel, day).err()),
        None => error.set(Some("paste-which-day")),
    };
    let which_day = move || {
        if other_day.get() {
            let label = session.t("pasted-on-day");
            return day_input("pasted_on", label, day);
        }
        let open = move |_| other_day.set(true);
        let today = session.words().day(session.today.get());
        let today = session.tw("paste-today", &Arguments::new().text("day", today));
        html! {
            <span class="help">{today}</span>
            {plain(session.t("other-day"), open)}
        }
    };
    let is_shown = Memo::new(move |_| matches!(progress.get(), Progress::Stale | Progress::Copied));
    let is_main = move || progress.get() == Progress::Copied;
    let stale = move || {
        (progress.get() == Progress::Stale).then(|| {
            html! { <p class="warn">{icon("mind")}<span>{session.t("copied-before-change")}</span></p> }
        })
    };
    let shown = move || {
        is_shown.get().then(|| {
            html! {
                {stale}
                <div class="act foot">
                    <button type="button" name="pasted" data-main=move || is_main().then_some("")
                        on:click=paste>{session.t("pasted-into-ftop")}</button>
                    {which_day}
                    {not_now(panel)}
                </div>
                {refusal(move || error.get().map(|key| session.t(key)))}
            }
        })
    };
    live(shown)
}

/// Enters it, and shows what is next; else why not, by a catalogue's key.
fn pasted(panel: NotePanel, day: NaiveDate) -> Result<(), &'static str> {
    let context = panel.context;
    let paste = PasteNote { scope: panel.task.scope, note: panel.kind, day };
    context.run(&paste).map_err(|failure| match failure {
        Failure::Refused(Refusal::InTheFuture) => "paste-in-the-future",
        Failure::Refused(_) => "paste-nothing",
        Failure::NotTaken(_) => "not-taken",
    })?;
    let session = context.session;
    let entry = context.current.with_untracked(|current| {
        let entries = current.case.record.entries().iter();
        let newest = entries.max_by_key(|entry| (entry.at, entry.id.number));
        newest.map(|entry| entry.id)
    });
    let today = session.today.get_untracked();
    let about = Arguments::new()
        .text("note", panel.kind.portal_name())
        .text("today", if day == today { "yes" } else { "no" })
        .text("day", session.words().day_short(day, today));
    panel.copying.forget();
    receipt(context, session.tw("receipt-pasted", &about), entry);
    context.advance();
    Ok(())
}
