//! The words of a marker, with quotation marks around what is more than a plain word.

/// Plain words stand as they are; anything else in quotation marks, with `"` and `\` escaped.
pub(super) fn quoted(value: &str) -> String {
    let is_plain = |c: char| c.is_ascii_alphanumeric() || c == '-';
    if !value.is_empty() && value.chars().all(is_plain) {
        return value.to_owned();
    }
    let escaped = value
        .replace('\\', "\\\\")
        .replace('"', "\\\"")
        .replace('\n', " ");
    format!("\"{escaped}\"")
}

/// The pieces between separators; one inside quotation marks separates nothing.
pub(super) fn split_outside_quotes(line: &str) -> impl Iterator<Item = String> {
    let mut pieces = vec![String::new()];
    let mut is_quoted = false;
    let mut is_escaped = false;
    for character in line.chars() {
        if character == '"' && !is_escaped {
            is_quoted = !is_quoted;
        }
        is_escaped = character == '\\' && !is_escaped;
        if character == '·' && !is_quoted {
            pieces.push(String::new());
        } else if let Some(piece) = pieces.last_mut() {
            piece.push(character);
        }
    }
    pieces.into_iter()
}

/// The words of a piece, with quotation marks taken off.
pub(super) fn words(piece: &str) -> Vec<String> {
    let mut words = Vec::new();
    let mut word = String::new();
    let mut is_quoted = false;
    let mut characters = piece.chars();
    while let Some(character) = characters.next() {
        match character {
            '"' => is_quoted = !is_quoted,
            '\\' if is_quoted => word.extend(characters.next()),
            space if space.is_whitespace() && !is_quoted => {
                words.push(std::mem::take(&mut word));
            }
            other => word.push(other),
        }
    }
    words.push(word);
    words.into_iter().filter(|word| !word.is_empty()).collect()
}

#[cfg(test)]
mod tests {
    use super::quoted;

    #[test]
    fn what_is_plain_stands_without_quotation_marks_and_nothing_else_does() {
        for (value, expected) in [
            ("Intune", "Intune"),
            ("2026-11-14", "2026-11-14"),
            ("", "\"\""),
            ("Power BI", "\"Power BI\""),
        ] {
            assert_eq!(quoted(value), expected);
        }
    }
}
