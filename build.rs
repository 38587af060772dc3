//! Names the state of the catalogues, so that a page never takes texts of another release out of a
//! cache: it asks for `catalogues/<tag>.ftl?v=<name>`.

use std::collections::BTreeMap;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::PathBuf;
use std::{fs, io};

const CATALOGUES: &str = "src/locale/catalogues";

fn main() -> io::Result<()> {
    println!("cargo:rerun-if-changed=build.rs");
    println!("cargo:rerun-if-changed={CATALOGUES}");
    println!("cargo:rustc-env=CLOSEOUT_CATALOGUES={:x}", hash_of_files()?);
    Ok(())
}

/// The same for the same files, whatever order the folder lists them in.
fn hash_of_files() -> io::Result<u64> {
    let mut files: BTreeMap<PathBuf, Vec<u8>> = BTreeMap::new();
    for entry in fs::read_dir(CATALOGUES)? {
        let path = entry?.path();
        let content = fs::read(&path)?;
        files.insert(path, content);
    }
    let mut hasher = DefaultHasher::new();
    files.hash(&mut hasher);
    Ok(hasher.finish())
}
