//! Names of files that every system takes, whatever a person typed.

/// The most characters that a part of a name keeps.
const LONGEST: usize = 40;

/// A name made of parts, such as a tenant and what the file is: letters and digits of any script stay,
/// all else becomes a hyphen. Parts without either are left out.
pub fn file_name(parts: &[&str], ending: &str) -> String {
    let mut name = String::new();
    for part in parts {
        let hyphened: String = part
            .chars()
            .take(LONGEST)
            .map(|c| if c.is_alphanumeric() { c } else { '-' })
            .collect();
        for word in hyphened.split('-').filter(|word| !word.is_empty()) {
            if !name.is_empty() {
                name.push('-');
            }
            name.push_str(word);
        }
    }
    format!("{name}.{ending}")
}

#[cfg(test)]
mod tests {
    use super::file_name;

    #[test]
    fn names_are_taken_by_every_system() {
        let check = |tenant: &str, expected: &str| {
            assert_eq!(file_name(&[tenant, "customer"], "eml"), expected);
        };
        check("Contoso Ltd.", "Contoso-Ltd-customer.eml");
        check("", "customer.eml");
        check("../../etc/passwd", "etc-passwd-customer.eml");
        check("株式会社Contoso", "株式会社Contoso-customer.eml");
        check("<img src=x>", "img-src-x-customer.eml");
        check("\u{202e}\r\nCON:", "CON-customer.eml");
    }
}
