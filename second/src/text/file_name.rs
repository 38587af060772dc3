//! Names of files that every system takes, whatever a person typed.

/// The most characters that a part of a name keeps.
const LONGEST: usize = 40;

/// The name of a file of a case: the tenant's, so much of the first id that is known (the tenant's, else
/// the case's) that two tenants of one name can be told apart, and what the file is.
pub fn file_name(tenant_and_ids: &[&str], what: &str, ending: &str) -> String {
    let mut names = tenant_and_ids.iter();
    let tenant = names.next().copied().unwrap_or_default();
    let ids = names.map(|id| id.chars().filter(char::is_ascii_alphanumeric).take(8).collect());
    let id: String = ids.into_iter().find(|id: &String| !id.is_empty()).unwrap_or_default();
    let words = [tenant, &id, what].map(hyphened);
    let words: Vec<String> = words.into_iter().filter(|word| !word.is_empty()).collect();
    format!("{}.{ending}", words.join("-"))
}

/// Letters and digits of any script stay, all else becomes a hyphen.
fn hyphened(part: &str) -> String {
    let kept = part.chars().take(LONGEST);
    let kept: String = kept
        .map(|c| if c.is_alphanumeric() { c } else { '-' })
        .collect();
    let words: Vec<&str> = kept.split('-').filter(|word| !word.is_empty()).collect();
    words.join("-")
}
