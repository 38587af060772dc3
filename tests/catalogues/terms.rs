//! What a language may leave in English, and the names of the queues. The terms themselves are in
//! `docs/languages.md`, see `glossary`.

/// Names, addresses and the portal's own words: the same in every language.
#[rustfmt::skip] // One word on a line would make a page of them.
const NAMES: &[&str] = &[
    "Closeout", "FastTrack Manager", "FastTrack Center", "FastTrack", "FTOP", "LYNX",
    "Microsoft 365", "Microsoft", "RFA", "FAQ", "ATU", "FM", "APJ", "EMEA", "Americas",
    "FTCQ Inactive", "Engagement Management", "Technical Enablement",
    "Disengagement Process is Complete (enablement)", "STATUS", "SUMMARY", "NEXT ACTION",
    "CONCERNS", "Exchange Online", "SharePoint Online", "OneDrive for Business",
    "Yammer Enterprise", "Teams", "Intune", "GUID", "Unicode", "UTF", "JSON", "HTML", "English",
    "Deutsch", "简体中文", "Português (Brasil)", "日本語", "Español", "https", ".eml",
];

/// Texts which are right although they equal the English ones: the language's tag and the key. Every
/// line says why.
const SAME_WORD: &[(&str, &str)] = &[
    ("de", "field-tenant"),              // The term is Tenant.
    ("de", "mail-assignment-tenant"),    // As above.
    ("de", "field-region"),              // German has the word.
    ("de", "frame-phase"),               // German has the word.
    ("de", "playbook-title"),            // Partners know it by this name.
    ("de", "playbook-links"),            // German has the word.
    ("de", "settings-links"),            // German has the word.
    ("de", "version"),                   // German has the word.
    ("es", "answer-no"),                 // Spanish has the word.
    ("es", "no"),                        // As above.
    ("pt-BR", "backup"),                 // Brazil has the word.
    ("pt-BR", "field-tenant"),           // The term is tenant.
    ("pt-BR", "mail-assignment-tenant"), // As above.
    ("pt-BR", "playbook-links"),         // Brazil has the word.
    ("pt-BR", "settings-links"),         // Brazil has the word.
];

/// Whether a text that equals the English one is right so: it has no letters but those of names, or
/// the language has the same word.
pub fn may_stay_english(tag: &str, key: &str, words: &[String]) -> bool {
    let mut rest = words.join(" ");
    // The longest first, or the "FastTrack" in "FastTrack Manager" would leave "Manager" over.
    let mut names = NAMES.to_vec();
    names.sort_by_key(|name| std::cmp::Reverse(name.len()));
    for name in names {
        rest = rest.replace(name, "");
    }
    let is_read_only = key.starts_with("read-"); // Words that are read in any language, never shown.
    is_read_only || !rest.contains(char::is_alphabetic) || SAME_WORD.contains(&(tag, key))
}

/// Whether what follows "FTCQ" is one of the three names that FTOP knows, the beginning that they
/// share (a variable may follow), or no name at all.
pub fn is_queue_as_ftop_knows_it(after: &str) -> bool {
    let after = after.lines().next().unwrap_or_default();
    let Some(rest) = after.strip_prefix(" Inactive") else {
        return after.trim_start_matches(['-', '.', ',', ')', ' ']).is_empty();
    };
    let region = rest.trim_start();
    region.is_empty() || ["Americas", "APJ", "EMEA"].iter().any(|one| region.starts_with(one))
}

#[test]
fn translated_queues_are_found() {
    let known = [" Inactive Americas.", " Inactive APJ", " Inactive", ""];
    assert!(known.into_iter().all(is_queue_as_ftop_knows_it));
    let translated =
        [" Inativo ‒ APJ", " 非活动 APJ", " Inactiva", " Inactive Américas", "-Inaktiv"];
    assert!(!translated.into_iter().any(is_queue_as_ftop_knows_it));
}

#[test]
fn names_may_stay_and_sentences_may_not() {
    let check = |text: &str| may_stay_english("de", "some-key", &[text.to_owned()]);
    assert!(["FTOP", "FastTrack Manager (FM)", ": 1", "FTCQ Inactive EMEA"].into_iter().all(check));
    assert!(!["Open FTOP", "Save", "Manager"].into_iter().any(check));
}
