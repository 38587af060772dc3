//! What the tests of the store share. Each test is a program of its own and uses a part of it.
#![allow(
    dead_code,
    clippy::expect_used,
    reason = "each test uses a part of it, and a test stops at once"
)]

pub mod browser;
pub mod cases;
pub mod desk;
pub mod shelf;
