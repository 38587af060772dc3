//! From a moment to the day it had at the FM's desk, and to words.

use chrono::NaiveDate;
use js_sys::{Date, Object, Reflect};
use wasm_bindgen::JsValue;

/// The day of a moment in milliseconds since 1970-01-01 UTC, in the browser's time zone.
pub fn day_at(moment: i64) -> Option<NaiveDate> {
    let date = Date::new(&JsValue::from_f64(moment as f64));
    let year = i32::try_from(date.get_full_year()).ok()?;
    NaiveDate::from_ymd_opt(year, date.get_month() + 1, date.get_date())
}

/// A moment as a language writes it, with its time: the browser words it.
pub fn worded(moment: i64, language: &str) -> String {
    let options = Object::new();
    for (name, value) in [("dateStyle", "medium"), ("timeStyle", "short")] {
        // It fails for objects that are frozen.
        let _ = Reflect::set(&options, &name.into(), &value.into());
    }
    let date = Date::new(&JsValue::from_f64(moment as f64));
    date.to_locale_string(language, &options).into()
}
