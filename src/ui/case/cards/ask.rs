//! What a text lacks is asked for beside it, on the spot. What was asked for stays while the card
//! does, so that no field goes while somebody types in it.

use super::super::frame::{anchor, lead_to};
use super::form::tick;
use super::prelude::*;
use super::text_panel::{TextPanel, missing_of};
use crate::engagement::assessment::Missing;
use crate::text::Finding;
use crate::ui::components::link::link_field;

impl TextPanel {
    /// The fields of what is to be filled or looked at; one that stands on the card anyway is left out.
    pub fn asks(self, current: &Current, findings: &[Finding], on_card: Option<Field>) -> Markup {
        let mut asked = self.asked.get_untracked();
        let mut reasons: Vec<(Missing, &Finding)> = Vec::new();
        for finding in findings {
            reasons.extend(missing_of(finding).map(|missing| (missing, finding)));
            // Of two days that contradict each other either may be wrong. The hand-off's follows days of other scopes.
            if let Finding::BeforeItsTime { scope: at @ Scope::Round(_), follows, .. } = *finding {
                reasons.push((Missing::Field(at, follows), finding));
            }
        }
        for (missing, _) in reasons.iter().copied() {
            let name = anchor(missing);
            let is_on_card = on_card.is_some_and(|field| field.name() == name);
            if !is_on_card && !asked.iter().any(|other| anchor(*other) == name) {
                asked.push(missing);
            }
        }
        self.asked.set(asked.clone());
        let asks = each(asked, |missing| {
            let reason = reasons.iter().find(|(other, _)| *other == missing);
            self.ask(current, missing, reason.map(|(_, finding)| *finding))
        });
        html! { <div class="asks stack tight">{asks}</div> }
    }

    fn ask(self, current: &Current, missing: Missing, about: Option<&Finding>) -> Markup {
        let (context, at) = (self.context, self.task.scope);
        let words = words();
        let writer = current.writer(at, &words);
        let name = writer.missing_text(missing);
        let mut key = "ask";
        let control = match missing {
            Missing::Link(id) => {
                key = "ask-setting";
                link_field(context.form, id)
            }
            Missing::Field(scope, of) => {
                let binding = match of {
                    Field::Manager | Field::AssignmentAddress => {
                        key = "ask-setting";
                        context.form.setting(of)
                    }
                    of => context.bind(scope, of),
                };
                field(Binding { label: name, ..binding })
            }
            Missing::Tick(_, item) => tick(context, current, at, item),
            _ => plain(name, move |_| lead_to(context, missing)),
        };
        let help = about.map(|finding| {
            let text = match finding {
                Finding::Gap(_) => t(key),
                other => writer.finding_text(other),
            };
            html! { <p class="help">{text}</p> }
        });
        html! { <div class=about.map(|_| "ask")>{control} {help}</div> }
    }
}
