//! Mounts the page. There is nothing to run on the host: its build is for the tests.

fn main() {}
