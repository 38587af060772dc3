//! Starts the page. There is nothing to run on the host: its build is for the tests.

#[cfg(target_arch = "wasm32")]
fn main() {
    closeout::browser::crash::install();
    closeout::ui::start();
}

#[cfg(not(target_arch = "wasm32"))]
fn main() {}
