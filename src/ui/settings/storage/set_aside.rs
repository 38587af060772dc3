//! A text that could not be read, or waits for a newer version: to look at, download, try again, and drop after a question.

use leptos::prelude::*;

use crate::browser::moment;
use crate::locale::Arguments;
use crate::store::SetAside;
use crate::store::schema::ReadError;
use crate::ui::components::action::{QuestionKeys, asked_first, button_about, label, sentence};
use crate::ui::components::messages::Messages;
use crate::ui::session::Session;
use crate::ui::words::Words;

/// One of them.
pub fn entry(aside: SetAside) -> AnyView {
    let session = Session::expect();
    let (messages, words) = (Messages::expect(), Words::expect());
    let reason = reason(&aside);
    let is_waiting = aside.is_waiting;
    let text = aside.text.clone();
    let name = name(words, &aside);
    let about = Some(Signal::stored(name.clone()));
    let (to_retry, to_drop) = (aside.key.clone(), aside.key.clone());
    let say = move |key: &'static str| messages.say(untrack(|| words.say(key)));
    let retry = Callback::new(move |()| {
        say(match session.retry_set_aside(&to_retry) {
            Ok(true) => "set-aside-read",
            Ok(false) => "set-aside-not-read",
            Err(_) => "storage-refused",
        });
    });
    let drop = Callback::new(move |()| {
        say(match session.drop_set_aside(&to_drop) {
            Ok(()) => "set-aside-dropped",
            Err(_) => "storage-refused",
        });
    });
    let download = Callback::new(move |()| {
        if !session.download_set_aside(&aside) {
            say("backup-not-downloaded");
        }
    });
    let question = QuestionKeys {
        open: "set-aside-drop",
        question: "set-aside-drop-question",
        confirm: "set-aside-drop-confirm",
    };
    view! {
        <div class="set-aside" data-set-aside="">
            <p><strong>{name}</strong></p>
            {sentence(reason)}
            <details>
                <summary>{label("set-aside-text", about)}</summary>
                <pre tabindex="0">{text}</pre>
            </details>
            <div class="button-row">
                {button_about("set-aside-download", "download_set_aside", about, download)}
                {(!is_waiting).then(|| button_about("set-aside-retry", "retry_set_aside", about, retry))}
            </div>
            {asked_first(question, "drop_set_aside", about, ().into_any(), drop)}
        </div>
    }
    .into_any()
}

fn name(words: Words, aside: &SetAside) -> String {
    let moment = aside.at.and_then(|at| i64::try_from(at).ok());
    let moment = moment.map_or_else(String::new, |at| moment::worded(at, words.language().tag()));
    let what = match aside.case {
        Some(id) => words.say_with(
            "set-aside-case",
            Arguments::new().text("id", id.to_string()),
        ),
        None => words.say("page-settings"),
    };
    words.say_with(
        "set-aside-name",
        Arguments::new().text("what", what).text("moment", moment),
    )
}

fn reason(aside: &SetAside) -> &'static str {
    match &aside.reason {
        None if aside.is_waiting => "set-aside-waiting",
        None => "set-aside-readable",
        Some(ReadError::CutOff) => "set-aside-cut-off",
        Some(error) if error.is_newer() => "set-aside-newer",
        Some(_) => "set-aside-damaged",
    }
}
