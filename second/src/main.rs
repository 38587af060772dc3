//! Mounts the page. There is nothing to run on the host: its build is for the tests.

#[cfg(target_arch = "wasm32")]
fn main() {
    use closeout::browser::begin;
    wasm_bindgen_futures::spawn_local(async {
        match begin::catalogue().await {
            Some((_, Some(_))) => {
                begin::remove_frame();
                leptos::mount::mount_to_body(closeout::ui::App);
            }
            _ => begin::show_failure(),
        }
    });
}

#[cfg(not(target_arch = "wasm32"))]
fn main() {}
