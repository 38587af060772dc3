//! Which of the six languages a visitor gets: what the address asks for, else what was chosen before,
//! else the best of what the browser asks for, else English.

use fluent_langneg::{NegotiationStrategy, convert_vec_str_to_langids_lossy, negotiate_languages};

use super::Language;

/// Chooses the page's language.
///
/// `query` is the value of `?lang=` and `stored` an earlier choice; each counts only if it is exactly
/// one of the contract's tags. `browser` is `navigator.languages`, best first; what is no language
/// tag in it is passed over. Any region of a language gets that language (`pt-PT` gets `pt-BR`).
pub fn negotiate(query: Option<&str>, stored: Option<&str>, browser: &[String]) -> Language {
    query
        .and_then(Language::from_tag)
        .or_else(|| stored.and_then(Language::from_tag))
        .or_else(|| best_for_browser(browser))
        .unwrap_or(Language::English)
}

/// The first language of the browser's list that is one of the six.
///
/// Who asks for Traditional Chinese gets whatever else the list names (a plain `zh`, which their
/// browsers usually add, or English), and Simplified Chinese if it names nothing else we have: it
/// is nearer to them than English is, yet not what they asked for. CLDR ranks it the same way.
fn best_for_browser(browser: &[String]) -> Option<Language> {
    let (traditional, others): (Vec<&str>, Vec<&str>) = browser
        .iter()
        .map(|tag| without_extensions(tag))
        .partition(|tag| is_traditional_chinese(tag));
    let fallback = (!traditional.is_empty()).then_some(Language::SimplifiedChinese);
    first_match(&others).or(fallback)
}

fn first_match(requested: &[&str]) -> Option<Language> {
    let requested = convert_vec_str_to_langids_lossy(requested);
    let available = convert_vec_str_to_langids_lossy(Language::ALL.map(Language::tag));
    negotiate_languages(&requested, &available, None, NegotiationStrategy::Lookup)
        .first()
        .and_then(|found| Language::from_tag(&found.to_string()))
}

/// The tag up to its first one-letter part: `de-DE-u-co-phonebk` asks for German, but extensions are
/// refused by the parser and the person would be given English.
fn without_extensions(tag: &str) -> &str {
    let mut end = 0;
    for part in tag.split(['-', '_']) {
        if part.len() == 1 {
            return tag[..end].trim_end_matches(['-', '_']);
        }
        end += part.len() + 1;
    }
    tag
}

/// Whether the script is given as Traditional, or is Traditional by the region's custom.
fn is_traditional_chinese(tag: &str) -> bool {
    let parts: Vec<String> = tag.split(['-', '_']).map(str::to_ascii_lowercase).collect();
    let has = |wanted: &str| parts.iter().skip(1).any(|part| part == wanted);
    let is_chinese = parts.first().is_some_and(|language| language == "zh");
    let traditional_region = ["tw", "hk", "mo"].into_iter().any(has);
    is_chinese && !has("hans") && (has("hant") || traditional_region)
}
