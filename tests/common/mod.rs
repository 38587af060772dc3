//! What the tests of the store share. Each test is a program of its own and uses a part of it.
#![allow(dead_code, missing_docs)]

pub mod cases;
pub mod shelf;
