//! The clock at the FM's desk and the browser's chance: the only places that read either.

use chrono::NaiveDate;
use js_sys::{Date, Math};

/// The day at the FM's desk.
pub fn today() -> NaiveDate {
    let now = Date::new_0();
    let year = i32::try_from(now.get_full_year()).unwrap_or_default();
    // A browser's clock always names a day that exists; the first of all days would show at once.
    NaiveDate::from_ymd_opt(year, now.get_month() + 1, now.get_date()).unwrap_or_default()
}

/// The moment, in milliseconds since 1970-01-01 UTC.
pub fn now() -> i64 {
    Date::now() as i64
}

/// A number that no other tab or laptop has drawn.
pub fn random() -> u64 {
    let mut bytes = [0; 8];
    let crypto = web_sys::window().and_then(|window| window.crypto().ok());
    let is_drawn =
        crypto.is_some_and(|crypto| crypto.get_random_values_with_u8_array(&mut bytes).is_ok());
    if is_drawn {
        u64::from_le_bytes(bytes)
    } else {
        // Every browser of the last ten years has crypto; a weaker draw still beats a fixed number.
        (Math::random() * u64::MAX as f64) as u64
    }
}
