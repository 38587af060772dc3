//! Mounts the page. There is nothing to run on the host: its build is for the tests.

#[cfg(target_arch = "wasm32")]
fn main() {
    leptos::mount::mount_to_body(closeout::ui::App);
    // What index.html shows while loading would stay beside the page.
    if let Some(boot) = leptos::prelude::document().get_element_by_id("boot") {
        boot.remove();
    }
    closeout::browser::service_worker::register_when_idle();
}

#[cfg(not(target_arch = "wasm32"))]
fn main() {}
