//! One note for FTOP: its fields with their copy buttons, its gaps, and its way onto the record.

use leptos::prelude::*;

use super::here::Here;
use super::note_copy::{CopyEverything, CopyQuestion, Portion};
use super::note_field::NoteField;
use super::note_gaps::Gaps;
use super::note_paste::Paste;
use super::note_statements::Statements;
use super::notes::text_language;
use super::place::note_anchor;
use super::record::Record;
use crate::engagement::{Copied, Scope};
use crate::handout::OutgoingNote;
use crate::locale::{Arguments, Language};
use crate::notes::{Draft, Extent, NEXT_ACTION_LIMIT, PortalField};
use crate::playbook::{Field, NoteKind};
use crate::ui::components::field::SlotField;

/// A note on screen, for all that shows a part of it.
#[derive(Clone, Copy)]
pub struct NoteHere {
    /// The case.
    pub here: Here,
    /// The round or the hand-off.
    pub scope: Scope,
    /// Which of its notes.
    pub note: NoteKind,
    /// The language it is written in.
    pub language: Memo<Language>,
    /// How much it says.
    pub extent: RwSignal<Extent>,
    /// What the page itself says; none while the texts of its language are on their way.
    pub own: Memo<Option<Draft>>,
    /// What it says, with what a person edited.
    pub draft: Memo<Option<Draft>>,
    /// What was copied last and is not on record.
    pub copied: Memo<Option<Copied>>,
    /// What was copied before that and said something else, until the FM has said what became of it.
    pub copied_before: RwSignal<Option<Copied>>,
    /// What is to be copied once a person has looked at what is wrong with it.
    pub asking: RwSignal<Option<Portion>>,
    /// What was done last.
    pub message: RwSignal<String>,
}

impl NoteHere {
    /// A note of the case on screen.
    pub fn new(scope: Scope, note: NoteKind) -> Self {
        let here = Here::expect();
        let language = Memo::new(move |_| text_language(here, Field::NoteLanguage));
        let extent = RwSignal::new(Extent::Due);
        let own = Memo::new(move |_| own_draft(here, language.get(), scope, note, extent.get()));
        let copied = Memo::new(move |_| {
            let copied = here.with_case(|case| case.copied(scope, note).cloned());
            copied.flatten()
        });
        let draft = Memo::new(move |_| with_edits(here, own.get()));
        Self {
            here,
            scope,
            note,
            language,
            extent,
            own,
            draft,
            copied,
            copied_before: RwSignal::new(None),
            asking: RwSignal::new(None),
            message: RwSignal::new(String::new()),
        }
    }

    /// What the note says at an extent, with what a person edited. Tracked.
    pub fn draft_at(self, extent: Extent) -> Option<Draft> {
        let own = own_draft(
            self.here,
            self.language.get(),
            self.scope,
            self.note,
            extent,
        );
        with_edits(self.here, own)
    }

    /// The note as it is about to leave the page. Tracked.
    pub fn outgoing(self) -> Option<OutgoingNote> {
        let (own, draft) = (self.own.get()?, self.draft.get()?);
        Some(OutgoingNote { own, draft })
    }

    /// Looks at the draft. Tracked.
    pub fn with_draft<T: Default>(self, look: impl FnOnce(&Draft) -> T) -> T {
        self.draft
            .with(|draft| draft.as_ref().map(look).unwrap_or_default())
    }
}

/// What the page itself says; none while the texts of the language are on their way. Tracked.
fn own_draft(
    here: Here,
    language: Language,
    scope: Scope,
    note: NoteKind,
    extent: Extent,
) -> Option<Draft> {
    let catalogue = here.words.catalogue(language)?;
    let draft = here.with_writer(&catalogue, |writer| writer.draft(scope, note, extent));
    draft.flatten()
}

/// The draft as it leaves the page. Tracked.
fn with_edits(here: Here, own: Option<Draft>) -> Option<Draft> {
    here.with_case(|case| own.map(|draft| draft.with_edits(case)))?
}

/// A note.
#[component]
pub fn NotePanel(
    /// The note.
    this: NoteHere,
) -> AnyView {
    let (scope, note) = (this.scope, this.note);
    let title_id = format!("{}-title", note_anchor(scope, note));
    let labelled_by = title_id.clone();
    let labels = (note == NoteKind::TechnicalEnablement).then(|| view! { <Labels this/> });
    let fields = PortalField::ALL
        .into_iter()
        .map(|field| view! { <NoteField this field/> });
    view! {
        <section
            class="card note"
            id=note_anchor(scope, note)
            data-note=note.name()
            aria-labelledby=labelled_by
        >
            <div class="note-head">
                <h3 id=title_id lang="en">{note.category()}</h3>
                <ExtentChoice this/>
            </div>
            {labels}
            <Nothing this/>
            <Gaps this/>
            <div class="note-fields" id=this.id_of(Portion::Everything)>{fields.collect_view()}</div>
            <CopyEverything this/>
            <Excess this/>
            <CopyQuestion this/>
            <p class="note-message" role="status">{move || this.message.get()}</p>
            <Paste this/>
            <Statements this/>
            <Record here=this.here scope note/>
        </section>
    }
    .into_any()
}

/// Due now, or the whole note.
#[component]
fn ExtentChoice(this: NoteHere) -> AnyView {
    let words = this.here.words;
    let button = move |extent: Extent, text: &'static str| {
        let is_chosen = move || this.extent.get() == extent;
        view! {
            <button
                type="button"
                aria-pressed=move || is_chosen().to_string()
                on:click=move |_| this.extent.set(extent)
            >
                {words.text(text)}
            </button>
        }
    };
    view! {
        <div class="segments" role="group" aria-label=words.text("note-extent")>
            {button(Extent::Due, "note-due")}
            {button(Extent::Whole, "note-whole")}
        </div>
    }
    .into_any()
}

/// STATUS and CONCERNS, which the FM states for the note of a workload.
#[component]
fn Labels(this: NoteHere) -> AnyView {
    let scope = this.scope;
    let default = Signal::derive(move || Some(this.here.words.say("field-status-on-track")));
    view! {
        <div class="note-labels">
            <SlotField scope field=Field::Status default/>
            <SlotField scope field=Field::Concerns/>
        </div>
    }
    .into_any()
}

/// That there is nothing to paste now, or that the texts are on their way.
#[component]
fn Nothing(this: NoteHere) -> AnyView {
    let words = this.here.words;
    let text = move || {
        let is_empty = this.draft.with(|draft| draft.as_ref().map(Draft::is_empty));
        match (is_empty, this.extent.get()) {
            (None, _) => Some(words.say("note-loading")),
            (Some(true), Extent::Due) => Some(words.say("note-nothing-due")),
            (Some(true), Extent::Whole) => Some(words.say("note-nothing")),
            (Some(false), _) => None,
        }
    };
    let shown = move || text().map(|text| view! { <p class="hint">{text}</p> });
    shown.into_any()
}

/// By how much the next action is too long for the portal.
#[component]
fn Excess(this: NoteHere) -> AnyView {
    let words = this.here.words;
    let excess = Memo::new(move |_| this.with_draft(Draft::next_action_excess));
    let text = move || {
        let excess = excess.get();
        (excess > 0).then(|| {
            let arguments = Arguments::new()
                .number("excess", excess as u64)
                .number("most", NEXT_ACTION_LIMIT as u64);
            let text = words.say_with("note-next-action-too-long", arguments);
            view! { <p class="field-problem" role="alert">{text}</p> }
        })
    };
    text.into_any()
}
