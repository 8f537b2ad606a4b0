//! Gives the program its icon, version and manifest on Windows; nothing to do elsewhere.

fn main() {
    println!("cargo:rerun-if-changed=assets/packages/windows");
    #[cfg(windows)]
    windows();
}

#[cfg(windows)]
fn windows() {
    let mut resource = winresource::WindowsResource::new();
    resource
        .set_icon("assets/packages/windows/creditboard.ico")
        .set_manifest_file("assets/packages/windows/creditboard.manifest")
        .set("ProductName", "Creditboard")
        .set("FileDescription", "Creditboard")
        .set("LegalCopyright", "2026 The Creditboard authors, MIT or Apache-2.0");
    if let Err(error) = resource.compile() {
        println!("cargo:warning=the program gets no icon: {error}");
    }
}
