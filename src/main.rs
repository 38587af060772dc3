//! Mounts the page. There is nothing to run on the host: its build is for the tests.

#[cfg(target_arch = "wasm32")]
fn main() {
    closeout::browser::crash::install();
    leptos::mount::mount_to_body(closeout::ui::App);
    closeout::browser::service_worker::register_when_idle();
}

#[cfg(not(target_arch = "wasm32"))]
fn main() {}
