//! Editing a text by hand, and what the page would say now beside it once facts have changed.

use leptos::prelude::*;

use super::difference::difference;
use super::here::Here;
use crate::engagement::{Change, Edit, Scope, Slot};
use crate::locale::{Arguments, Language};
use crate::notes::{Hunk, Revision, edit_to, revise};
use crate::playbook::{EditedText, Field};
use crate::ui::components::action::{button, sentence};
use crate::ui::components::field::anchor;
use crate::ui::components::field_conflict::SlotConflict;

/// A text that may be edited.
#[derive(Clone, Copy)]
pub struct Editing {
    /// The case.
    pub here: Here,
    /// Whose text.
    pub scope: Scope,
    /// Which.
    pub text: EditedText,
    /// What the page itself says.
    pub own: Memo<String>,
    /// The language it is written in.
    pub language: Memo<Language>,
}

impl Editing {
    fn edit(self) -> Option<Edit> {
        edit_of(self.here, self.scope, self.text)
    }

    fn name(self) -> &'static str {
        Field::Edited(self.text).name()
    }

    /// Keeps a text as the person's own. What another tab made of the text that was typed over stays
    /// beside it.
    fn store(self, text: String, over: Option<String>) {
        untrack(|| {
            let before = self.edit();
            let edit = edit_to(text, self.own.get(), before.clone());
            if edit != before {
                self.set(edit, over);
            }
        });
    }

    fn set(self, edit: Option<Edit>, over: Option<String>) {
        self.here.apply(Change::Edited {
            scope: self.scope,
            text: self.text,
            edit,
            over,
        });
    }

    /// The stored text, which is empty while the page's own holds.
    fn stored(self) -> String {
        self.edit().map(|edit| edit.text).unwrap_or_default()
    }

    /// Settles the differences: the person's text stays as it is.
    fn keep(self) {
        untrack(|| {
            if let Some(Edit { text, .. }) = self.edit() {
                let replaced = self.own.get();
                self.set(Some(Edit { replaced, text }), None);
            }
        });
    }
}

/// A text as a person edited it. Tracked.
pub fn edit_of(here: Here, scope: Scope, text: EditedText) -> Option<Edit> {
    here.with_case(|case| case.edit(scope, text)).flatten()
}

/// The form, and the differences below it.
#[component]
pub fn EditForm(
    /// The text.
    this: Editing,
) -> AnyView {
    let words = this.here.words;
    let revision = Memo::new(move |_| revise(&this.own.get(), this.edit().as_ref()));
    let is_edited = Memo::new(move |_| revision.with(|revision| revision.is_edited));
    let take_all = Callback::new(move |()| this.set(None, None));
    let edited = move || {
        is_edited.get().then(|| {
            let button = button("edit-take-all", "take_page_text", take_all);
            view! { {sentence("edit-edited")} <div class="button-row">{button}</div> }
        })
    };
    view! {
        <details class="edit">
            <summary>{words.text("edit-open")}</summary>
            {area(this, revision)}
        </details>
        <div class="edit-state">
            {edited}
            <SlotConflict at=Slot::field(this.scope, Field::Edited(this.text))/>
            <Differences this revision/>
        </div>
    }
    .into_any()
}

/// The control. What stands in it is not rewritten while a person types.
fn area(this: Editing, revision: Memo<Revision>) -> AnyView {
    let words = this.here.words;
    let value = RwSignal::new(String::new());
    let has_focus = RwSignal::new(false);
    // The stored text of what the control shows.
    let mine = RwSignal::new(String::new());
    Effect::new(move |_| {
        let text = revision.with(|revision| revision.text.clone());
        if !has_focus.get() {
            value.set(text);
            mine.set(this.stored());
        }
    });
    let label = move || {
        let name = words.say(&Field::Edited(this.text).label_key());
        words.say_with("edit-name", Arguments::new().text("name", name))
    };
    let rows = move || value.with(|text| text.lines().count().clamp(3, 20));
    let input = move |text: String| {
        value.set(text.clone());
        this.store(text, Some(mine.get_untracked()));
        mine.set(untrack(|| this.stored()));
    };
    view! {
        <textarea
            class="full"
            id=anchor(Slot::field(this.scope, Field::Edited(this.text)))
            name=this.name()
            aria-label=label
            lang=move || this.language.get().tag()
            rows=rows
            autocomplete="off"
            prop:value=value
            on:focus=move |_| has_focus.set(true)
            on:blur=move |_| has_focus.set(false)
            on:input:target=move |event| input(event.target().value())
        ></textarea>
    }
    .into_any()
}

/// Where the page's own text differs, place by place, to take over one by one.
#[component]
fn Differences(this: Editing, revision: Memo<Revision>) -> AnyView {
    let hunks = Memo::new(move |_| revision.with(|revision| revision.hunks.clone()));
    let keep = Callback::new(move |()| this.keep());
    let shown = move || {
        let hunks = hunks.get();
        (!hunks.is_empty()).then(|| {
            let places = hunks.into_iter().map(|hunk| place(this, hunk));
            view! {
                <div class="notice warning differences">
                    {sentence("edit-changed")}
                    <ul lang=this.language.get().tag()>{places.collect_view()}</ul>
                    {button("edit-keep", "keep_my_text", keep)}
                </div>
            }
        })
    };
    shown.into_any()
}

fn place(this: Editing, hunk: Hunk) -> AnyView {
    let shown = difference(&hunk);
    let take = Callback::new(move |()| {
        untrack(|| {
            if let Some(edit) = this.edit() {
                this.store(hunk.taken_over(&edit.text), None);
            }
        });
    });
    view! {
        <li>
            {shown}
            {button("edit-take-over", "take_over", take)}
        </li>
    }
    .into_any()
}
