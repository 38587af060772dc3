//! Opening a file with cases, or a table of tenants, which can be pasted, too: it is read, what it would do is shown,
//! and only then anything is written.

use leptos::task::spawn_local;
use wasm_bindgen::JsCast;
use web_sys::{File, HtmlElement};

use super::table::{Sheet, planned};
use crate::browser::begin::focus_later;
use crate::browser::copy_event::pasted;
use crate::browser::file::{bytes_of, decoded, picked};
use crate::document::Document;
use crate::engagement::command::About;
use crate::engagement::{Case, Label};
use crate::portfolio::table::encoding;
use crate::storage::backup::LARGEST_FILE;
use crate::storage::{BackupError, DocumentId, Plan};
use crate::text::register_text;
use crate::ui::case::tenant;
use crate::ui::components::listener::on_window;
use crate::ui::components::message::{counted, dismissible};
use crate::ui::prelude::*;

const FIELD: &str = "backup_file";

/// The most lines of a list in what a file would do; above it stands how many there are.
const MOST_LINES: usize = 100;

/// Where opening a file has come to.
#[derive(Clone, Default)]
enum Stage {
    #[default]
    Idle,
    /// A table can be pasted.
    Awaited,
    /// What the file would do; of a table, what its columns hold.
    Planned(Box<Plan>, Option<Sheet>),
    /// The file is refused; the catalogue's key of why.
    Refused(&'static str),
    /// It was imported, or nothing was; the catalogue's key of what to say, and what could be taken back then.
    /// It is said as long as that is the last change.
    Done(&'static str, Option<Label>),
}

impl Stage {
    fn of((plan, sheet): (Plan, Sheet)) -> Self {
        Self::Planned(Box::new(plan), Some(sheet))
    }
}

/// Opening a file on one page.
#[derive(Clone, Copy, Default)]
pub struct Opening {
    stage: Watched<Stage>,
    takes_settings: Watched<bool>,
}

impl Opening {
    /// Lets the user pick a file, in the browser's own dialog.
    pub fn pick(self) {
        let field = document().get_element_by_id(FIELD);
        if let Some(field) = field.as_ref().and_then(|field| field.dyn_ref::<HtmlElement>()) {
            field.click();
        }
    }

    /// Takes in what is pasted outside of a field, if it can be a table.
    pub fn listen(self) {
        on_window("paste", move |event| {
            let text = pasted(event.unchecked_ref()).unwrap_or_default();
            if text.contains(['\t', ';', ',']) && text.contains(['\r', '\n']) {
                self.read_text(text);
            }
        });
    }

    pub fn await_table(self) {
        self.stage.set(Stage::Awaited);
        focus_later("pasted");
    }

    /// The hidden field that the browser's dialog belongs to, and what the file would do or what became of it.
    pub fn view(self) -> Markup {
        let label = t("open-file");
        html! {
            <input hidden type="file" id=FIELD name=FIELD accept=".json,.csv,.tsv,.txt" aria-label=label
                on:change=move |event| self.read(&event)/>
            {self.stage.with(|stage| self.told(stage))}
        }
    }

    fn told(self, stage: &Stage) -> Markup {
        let (kind, text) = match stage {
            Stage::Idle => return Markup::None,
            Stage::Done(_, last) if session().last(session().done) != *last => return Markup::None,
            Stage::Awaited => return self.paste_card(),
            Stage::Planned(plan, sheet) => return self.card(plan, sheet.as_ref()),
            Stage::Refused(key) => {
                let why = t(key);
                ("error", format!("{} {why}", t("import-refused")))
            }
            Stage::Done(key, _) => ("note", t(key)),
        };
        dismissible(kind, text, Markup::None, move |_| self.stage.set(Stage::Idle))
    }

    fn paste_card(self) -> Markup {
        let read = move |event: Event| self.read_text(event_target_value(&event));
        html! {
            <section class="card plan" aria-labelledby="plan">
                <h2 id="plan">{t("table-paste")}</h2>
                <p class="because" id="pasted-help">{t("table-paste-explained")}</p>
                <textarea id="pasted" name="pasted" rows="4" aria-labelledby="plan" aria-describedby="pasted-help"
                    on:input=read></textarea>
                <div class="act">{self.cancel()}</div>
            </section>
        }
    }

    fn cancel(self) -> Markup {
        let say = move |_| self.say("import-cancelled");
        quiet("cancel_import", t("cancel"), say)
    }

    /// What the file would do, and the two ways on from there.
    fn card(self, plan: &Plan, sheet: Option<&Sheet>) -> Markup {
        let line = |text: String| html! { <li>{text}</li> };
        let list = |lines: Markup, count: usize| html! { if count > 0 => <ul>{lines}</ul> };
        let added = each(plan.added.iter().take(MOST_LINES), |it| line(added(it)));
        let changed = each(plan.changed.iter().take(MOST_LINES), |it| line(changes(it)));
        let sheet = sheet.map(|sheet| sheet.view(move |next| self.stage.set(Stage::of(next))));
        let settings = html! { if plan.settings.is_some() =>
            <label class="choice">
                <input type="checkbox" name="takes_settings"
                    on:change=move |event| self.takes_settings.set(event_target_checked(&event))/>
                {t("import-settings")}
            </label>
        };
        let is_new = plan.changes_anything() || plan.settings.is_some();
        let nothing = html! { if !is_new => <p>{t("import-nothing-new")}</p> };
        let import = is_new.then(|| named("take_over_backup", t("import"), move |_| self.import()));
        html! {
            <section class="card plan" aria-labelledby="plan">
                <h2 id="plan" tabindex="-1">{t("import-plan")}</h2>
                <p class="because">{t("import-nothing-written")}</p>
                {sheet}
                {nothing}
                {counted("import-added", plan.added.len())}
                {list(added, plan.added.len())}
                {counted("import-changed", plan.changed.len())}
                {list(changed, plan.changed.len())}
                {counted("import-unchanged", plan.unchanged.len())}
                {counted("import-read-only", plan.read_only.len())}
                {counted("import-texts", plan.texts.len())}
                {counted("import-left-out", plan.unreadable)}
                {settings}
                <div class="act">
                    {import}
                    {self.cancel()}
                </div>
            </section>
        }
    }

    fn read(self, event: &Event) {
        let Some(file) = picked(event) else { return };
        spawn_local(async move { self.show(stage_of(&file).await) });
    }

    fn read_text(self, text: String) {
        spawn_local(async move { self.show(stage_of_text(&text).await) });
    }

    fn show(self, stage: Stage) {
        self.takes_settings.set(false);
        self.stage.set(stage);
        focus_later("plan");
    }

    /// Does what the plan says, as one step of undo.
    fn import(self) {
        let Stage::Planned(plan, _) = self.stage.get_untracked() else {
            return;
        };
        let takes_settings = self.takes_settings.get_untracked();
        let (step, outcome) =
            session().act(|store, now| store.take_over(*plan, takes_settings, now));
        if !step.is_empty() {
            let label = Label { what: "import", about: About::Case };
            session().remember(label, step);
        }
        let is_saved = outcome.is_ok() && !session().ask(|store| store.has_unsaved());
        self.say(if is_saved { "import-done" } else { "import-not-stored" });
    }

    fn say(self, key: &'static str) {
        self.stage.set(Stage::Done(key, untrack(|| session().last(session().done))));
    }
}

/// What a picked file leads to. One that is too large is not even read.
async fn stage_of(file: &File) -> Stage {
    if file.size() > LARGEST_FILE as f64 {
        return Stage::Refused("import-too-large");
    }
    let Some(bytes) = bytes_of(file).await else {
        return Stage::Refused("import-unreadable");
    };
    match decoded(&bytes, encoding(&bytes, words().language())) {
        None => Stage::Refused("import-unreadable"),
        Some(text) => stage_of_text(&text).await,
    }
}

async fn stage_of_text(text: &str) -> Stage {
    let bare = text.trim_start_matches('\u{feff}').trim();
    if !bare.is_empty() && !bare.starts_with('{') {
        return planned(text).await.map_or_else(Stage::Refused, Stage::of);
    }
    match session().ask(|store| store.plan(text)) {
        Ok(plan) => Stage::Planned(Box::new(plan), None),
        Err(error) => Stage::Refused(refusal_key(&error)),
    }
}

fn refusal_key(error: &BackupError) -> &'static str {
    match error {
        BackupError::Empty => "import-empty",
        BackupError::CutOff => "import-cut-off",
        BackupError::TooLarge => "import-too-large",
        BackupError::OtherKind => "import-other-kind",
        BackupError::Newer(_) => "import-newer",
        BackupError::Damaged => "import-damaged",
    }
}

fn added((id, copy): &(DocumentId, Document)) -> String {
    let name = tenant(&Case::read(copy, &Document::default()));
    match session().ask(|store| store.is_marked(id)) {
        true => tw("import-comes-back", &Arguments::new().text("case", name)),
        false => name,
    }
}

/// "Contoso: Seats; Region; 2 new entries of the record".
fn changes((id, copy): &(DocumentId, Document)) -> String {
    let words = words();
    let here = session().ask(|store| store.document(id));
    let case = Case::read(here.as_deref().unwrap_or(copy), &Document::default());
    let ([newer, conflicts], entries) = here.unwrap_or_default().news_of(copy);
    let mut said: Vec<String> = Vec::new();
    for register in newer {
        let text = register_text(&register, &case, &words);
        said.extend(text.filter(|text| !said.contains(text)));
    }
    for register in conflicts {
        if let Some(what) = register_text(&register, &case, &words) {
            said.push(tw("import-conflict", &Arguments::new().text("what", what)));
        }
    }
    if entries > 0 {
        let about = Arguments::new().number("count", entries as u32);
        said.push(tw("import-entries", &about));
    }
    if said.is_empty() {
        said.push(t("import-details"));
    }
    let about = Arguments::new().text("case", tenant(&case));
    let about = about.text("what", words.list(&said));
    tw("import-change", &about)
}
