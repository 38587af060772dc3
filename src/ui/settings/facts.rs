//! Facts for all cases: the FM, the Assignment team, the languages, addresses of the playbook's links.

use leptos::prelude::*;

use crate::document::Document;
use crate::engagement::{Answer, Case, Scope, links as links_of};
use crate::locale::Language;
use crate::playbook::{self, Field, is_web_address};
use crate::ui::components::live::words;
use crate::ui::components::{Binding, FieldOptions, field};
use crate::ui::session::Session;

/// Who the FM is, whom the FM writes to, and in which languages.
pub fn you(session: Session) -> AnyView {
    let own = |of: Field, help: &str| {
        let help = Some(session.t(help));
        field(bind(session, of), FieldOptions { help, ..FieldOptions::default() })
    };
    html! {
        <section>
            <h2>{session.t("settings-you")}</h2>
            <p class="help">{session.t("settings-at-once")}</p>
            {own(Field::Manager, "field-manager-hint")}
            {own(Field::AssignmentAddress, "settings-assignment-hint")}
            {page_language(session)}
            {language(session, Field::NoteLanguage)}
            {language(session, Field::MailLanguage)}
        </section>
    }
}

/// What the settings hold of a field.
fn bind(session: Session, of: Field) -> Binding {
    let answer = Memo::new(move |_| {
        session.revision.track();
        let settings = session.ask(|store| store.settings()).unwrap_or_default();
        let case = Case::read(&Document::default(), &settings);
        case.answer(Scope::Case, of).clone()
    });
    let is_asked = Signal::derive(|| false);
    Binding::new(of, answer, is_asked, move |text| session.set(of, &text))
}

fn page_language(session: Session) -> AnyView {
    let now = session.words().language();
    let choose = move |tag: String| {
        if let Some(language) = Language::from_tag(&tag) {
            session.speak(language);
        }
    };
    let options = options(move |language| language == now);
    select(session, Field::Language, options, choose)
}

/// A language of texts: the page's, where none is chosen.
fn language(session: Session, of: Field) -> AnyView {
    let binding = bind(session, of);
    let is_chosen = move |tag: &str| binding.answer.with(|answer| answer.text() == tag);
    let as_page = move || *binding.answer.read() == Answer::NotStated;
    let languages = options(move |language| is_chosen(language.tag()));
    let options = html! {
        <option value="" selected=as_page>{session.t("language-of-page")}</option>
        {languages}
    };
    select(session, of, options, move |tag| binding.write_text(tag))
}

fn options(is_chosen: impl Fn(Language) -> bool + Copy + Send + Sync + 'static) -> AnyView {
    let option = |language: Language| {
        let tag = language.tag();
        html! {
            <option value=tag lang=tag selected=move || is_chosen(language)>{language.endonym()}</option>
        }
    };
    Language::ALL.map(option).collect_view().into_any()
}

fn select(
    session: Session,
    of: Field,
    options: AnyView,
    choose: impl Fn(String) + 'static,
) -> AnyView {
    let name = of.name();
    // The menu has the page's language under the same name.
    let id = format!("settings-{name}");
    html! {
        <div class="field">
            <label for=id.clone()>{session.t(&of.label_key())}</label>
            <select id=id name=name on:change=move |event| choose(event_target_value(&event))>{options}</select>
        </div>
    }
}

/// Addresses of what the playbook names and gives no address for.
pub fn links(session: Session) -> AnyView {
    let links = playbook::ALL.iter().flat_map(|playbook| playbook.links);
    let nameless = links.filter(|link| link.address.is_empty());
    let fields: Vec<_> = nameless.map(|it| link(session, it.id)).collect();
    html! {
        <section>
            <h2>{session.t("settings-links")}</h2>
            <p class="help">{session.t("settings-links-explained")}</p>
            {fields}
        </section>
    }
}

fn link(session: Session, id: &'static str) -> AnyView {
    let address = Memo::new(move |_| {
        session.revision.track();
        let settings = session.ask(|store| store.settings()).unwrap_or_default();
        links_of(&settings).remove(id).unwrap_or_default()
    });
    let was_left = RwSignal::new(false);
    let is_wrong =
        move || was_left.get() && address.with(|it| !it.trim().is_empty() && !is_web_address(it));
    let name = format!("link_{}", id.replace('-', "_"));
    let error_id = format!("{name}-error");
    html! {
        <div class="field">
            <label for=name.clone()>{session.t(&format!("link-{id}"))}</label>
            <input id=name.clone() name=name type="url" autocomplete="off" placeholder="https://"
                prop:value=move || address.get() aria-describedby=error_id.clone()
                aria-invalid=move || is_wrong().then_some("true")
                on:input=move |event| session.set_link(id, &event_target_value(&event))
                on:focus=move |_| was_left.set(false) on:blur=move |_| was_left.set(true)/>
            <p class="error" id=error_id>{words(move || is_wrong().then(|| session.t("problem-not-a-web-address")))}</p>
        </div>
    }
}
