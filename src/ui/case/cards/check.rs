//! Looking before a text is copied or opened: the first press says what is missing, and only then
//! offers to go on all the same. A change of anything takes the offer back.

use leptos::prelude::*;

use super::super::context::CaseContext;
use super::ask::lead_to_finding;
use crate::browser::begin;
use crate::engagement::Scope;
use crate::text::{Finding, finding_text};
use crate::ui::components::live::live;

/// The check of one card; `T` is all that the text is made of.
pub struct Check<T: Clone + PartialEq + Send + Sync + 'static> {
    context: CaseContext,
    now: Memo<T>,
    findings: Memo<Vec<Finding>>,
    asked: RwSignal<Option<(T, &'static str)>>,
}

impl<T: Clone + PartialEq + Send + Sync + 'static> Clone for Check<T> {
    fn clone(&self) -> Self {
        *self
    }
}

// What it holds are handles, whatever they lead to.
impl<T: Clone + PartialEq + Send + Sync + 'static> Copy for Check<T> {}

impl<T: Clone + PartialEq + Send + Sync + 'static> Check<T> {
    /// A check of what the memo holds.
    pub fn new(context: CaseContext, now: Memo<T>, findings: Memo<Vec<Finding>>) -> Self {
        Self { context, now, findings, asked: RwSignal::new(None) }
    }

    /// Whether there is nothing to look at, or it has been said; else it is said, and the button
    /// that goes on all the same is called by this key. A double click is one press.
    pub fn passes(self, anyway: &'static str, is_again: bool) -> bool {
        let is_said = untrack(|| self.is_said(anyway));
        if self.findings.with_untracked(Vec::is_empty) || (is_said && !is_again) {
            self.asked.set(None);
            return true;
        }
        if !is_said {
            self.asked.set(Some((self.now.get_untracked(), anyway)));
            begin::focus_later("look-first");
        }
        false
    }

    /// Whether what to look at was said when the button with this key was pressed.
    pub fn is_said(self, anyway: &str) -> bool {
        self.shown().is_some_and(|(key, _)| key == anyway)
    }

    fn shown(self) -> Option<(&'static str, Vec<Finding>)> {
        let (about, anyway) = self.asked.get()?;
        let findings = self.findings.get();
        let is_same = self.now.with(|now| *now == about);
        (is_same && !findings.is_empty()).then_some((anyway, findings))
    }

    /// What there is to look at, once it was asked for. `go_on` does what the key names; `edit`
    /// opens the text where its wording is what matters.
    pub fn said(
        self,
        at: Scope,
        go_on: impl Fn(&'static str) + Copy + Send + Sync + 'static,
        edit: impl Fn() + Copy + Send + Sync + 'static,
    ) -> AnyView {
        let context = self.context;
        let session = context.session;
        let shown = Memo::new(move |_| self.shown());
        let said = move || {
            let (anyway, findings) = shown.get()?;
            let lines: Vec<_> =
                findings.into_iter().map(|finding| line(context, at, finding, edit)).collect();
            let press = move |_| {
                self.asked.set(None);
                go_on(anyway);
            };
            Some(html! {
                <div class="errors" id="look-first" tabindex="-1" role="alert">
                    <p>{session.t("look-first")}</p>
                    <ul>{lines}</ul>
                    <div class="act">
                        <button type="button" name="anyway" on:click=press>{session.t(anyway)}</button>
                    </div>
                </div>
            })
        };
        live(said)
    }
}

fn line(
    context: CaseContext,
    at: Scope,
    finding: Finding,
    edit: impl Fn() + Copy + Send + Sync + 'static,
) -> AnyView {
    let words = context.session.words();
    let text =
        context.current.with_untracked(|current| finding_text(&finding, at, &current.case, &words));
    let lead = move |event: web_sys::MouseEvent| {
        event.prevent_default();
        if !lead_to_finding(context, at, &finding) {
            edit();
        }
    };
    html! { <li><a href="#" on:click=lead>{text}</a></li> }
}
