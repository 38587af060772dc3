//! Version 1 of the stored form. Released versions are never edited, except to add names.
//!
//! A value stands under the change that wrote it, so that two builds can merge what one of them
//! does not understand. A case is an object of
//!
//! - `version` of this form, `id` of the case, `playbook` that it follows;
//! - `seen`: the highest counter known of each writer;
//! - `answers` by slot (`case/tenant`, `1-k3f9a/P-I1`, `hand-off/queue_confirmed`), `waivers` by
//!   scope and gate (`1-k3f9a/prepare`), `finishes` by round, `copied` by scope and note: each a
//!   register, which has its values by the change that wrote each, as `value` and `at`, in milliseconds
//!   since 1970-01-01 UTC. The value is a text, or null, or of a waiver `blockers`, `reason`, `day`, of
//!   a finish `day`, `facts`, of what was copied `statements`, `text`. `copied` may be missing;
//! - `record` by the change that appended the entry: `kind` (`pasted`, `voided`, `day-corrected`)
//!   and of `scope`, `note`, `statements`, `day`, `text`, `entry` what the kind has. A statement has
//!   `scope`, `item` or `gate`, and `asserts`, unless an earlier statement no longer holds;
//! - `history` by the first change that belongs to the entry: `at`, `until` for the last such change
//!   where that is another, `kind` (`answered`, `ticked` and so on), and of `slot`, `scope`, `item`,
//!   `gate`, `note`, `service`, `text` what the kind has.

mod from_case;
mod into_case;
mod into_record;
mod names;

pub(super) use from_case::write;
pub(super) use into_case::read;
pub(super) use names::HIGHEST_COUNTER;
