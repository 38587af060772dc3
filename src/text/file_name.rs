//! Names of files that every system takes, whatever a person typed.

/// The most characters that a part of a name keeps.
const LONGEST: usize = 40;

/// The name of a file of a case: the tenant's, so much of its id that it is known again, the case's, since a tenant can
/// have several, and what the file is.
pub fn file_name(tenant: &str, ids: [&str; 2], what: &str, ending: &str) -> String {
    let mut parts = vec![tenant.to_owned()];
    for id in ids {
        parts.push(id.chars().filter(char::is_ascii_alphanumeric).take(8).collect());
    }
    parts.push(what.to_owned());
    let words: Vec<String> = parts.iter().map(|part| hyphened(part)).collect();
    let words: Vec<String> = words.into_iter().filter(|word| !word.is_empty()).collect();
    format!("{}.{ending}", words.join("-"))
}

/// Letters and digits of any script stay with the marks on them, all else becomes a hyphen.
fn hyphened(part: &str) -> String {
    let kept = part.chars().filter(|c| !is_joiner(*c)).take(LONGEST);
    let kept: String = kept.map(|c| if is_kept(c) { c } else { '-' }).collect();
    let words: Vec<&str> = kept.split('-').filter(|word| !word.is_empty()).collect();
    words.join("-")
}

/// From the combining accents on come the scripts, whose vowel signs, tones and the like are no letters; what the
/// other marks of writing are begins behind them, but for the two on kana.
fn is_kept(c: char) -> bool {
    c.is_alphanumeric() || matches!(c, '\u{300}'..='\u{1fff}' | '\u{3099}' | '\u{309a}')
}

/// What joins two letters, or two parts of an emoji, without being seen.
fn is_joiner(c: char) -> bool {
    matches!(c, '\u{200c}' | '\u{200d}')
}
