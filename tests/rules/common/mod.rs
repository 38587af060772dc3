//! What the tests of the store share.
#![allow(clippy::expect_used, reason = "a test stops at once")]

pub mod browser;
pub mod cases;
pub mod damage;
pub mod desk;
pub mod shelf;
