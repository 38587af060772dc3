//! The clock at the FM's desk, waiting, and the browser's chance.

use chrono::NaiveDate;
use gloo_utils::window;
use js_sys::{Date, Math, Object};
use wasm_bindgen::JsValue;

use super::js::{once, set};
use crate::document::Moment;

/// The day at the FM's desk.
pub fn today() -> NaiveDate {
    day_of(&Date::new_0()).unwrap_or_default()
}

/// The moment.
pub fn now() -> Moment {
    Moment((Date::now() / 1_000.0) as i64)
}

/// The moment in milliseconds, to see how long something takes.
pub fn milliseconds() -> f64 {
    Date::now()
}

/// Does something so many milliseconds later.
pub fn after(milliseconds: i32, act: impl FnOnce() + 'static) {
    // It cannot fail for a function.
    let _ =
        window().set_timeout_with_callback_and_timeout_and_arguments_0(&once(act), milliseconds);
}

/// The day that a moment had at the FM's desk.
pub fn day_at(moment: Moment) -> Option<NaiveDate> {
    day_of(&date_of(moment))
}

/// A moment as a language writes it, with its time: the browser words it.
pub fn worded(moment: Moment, language: &str) -> String {
    let options = Object::new();
    set(&options, "dateStyle", &"medium".into());
    set(&options, "timeStyle", &"short".into());
    date_of(moment).to_locale_string(language, &options).into()
}

/// A number that no other tab or laptop has drawn.
pub fn random() -> u64 {
    let mut bytes = [0; 8];
    let crypto = window().crypto();
    let is_drawn =
        crypto.is_ok_and(|crypto| crypto.get_random_values_with_u8_array(&mut bytes).is_ok());
    if is_drawn {
        u64::from_le_bytes(bytes)
    } else {
        // Every browser of the last ten years has crypto; a weaker draw still beats a fixed number.
        (Math::random() * u64::MAX as f64) as u64
    }
}

fn date_of(Moment(seconds): Moment) -> Date {
    Date::new(&JsValue::from_f64(seconds as f64 * 1_000.0))
}

fn day_of(date: &Date) -> Option<NaiveDate> {
    let year = i32::try_from(date.get_full_year()).ok()?;
    NaiveDate::from_ymd_opt(year, date.get_month() + 1, date.get_date())
}
