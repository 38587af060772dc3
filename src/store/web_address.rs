//! Which typed texts are addresses that the page may make links of.

/// Whether a text is an address on the web with a secure connection: `https://`, then a host with a
/// dot in it. Anything else in a link could run a script or lead into the page itself.
pub fn is_web_address(text: &str) -> bool {
    let text = text.trim();
    let Some((scheme, rest)) = text.split_once("://") else {
        return false;
    };
    let host = rest.split(['/', '?', '#']).next().unwrap_or_default();
    let has_dot_inside = host.trim_matches('.').contains('.');
    let is_one_word = !text.contains(|character: char| {
        character.is_whitespace() || character.is_control() || "<>\"\\`".contains(character)
    });
    scheme.eq_ignore_ascii_case("https") && has_dot_inside && !host.contains('@') && is_one_word
}

#[cfg(test)]
mod tests {
    use super::is_web_address;

    #[test]
    fn secure_addresses_with_a_host_are_taken() {
        for text in [
            "https://aka.ms/FRPAccountTeamEmailTemplate",
            " https://contoso.sharepoint.com/sites/ft/FAQ.docx?web=1 ",
            "HTTPS://contoso.com",
            "https://contoso.com:8443/#faq",
        ] {
            assert!(is_web_address(text), "{text}");
        }
    }

    #[test]
    fn what_is_no_secure_address_is_refused() {
        for text in [
            "",
            "aka.ms/x",
            "http://contoso.com",
            "https://",
            "https://contoso",
            "https://me@contoso.com",
            "https://contoso.com/two words",
            "javascript:alert(1)//https://contoso.com",
            "https://contoso.com/\"onclick=x",
        ] {
            assert!(!is_web_address(text), "{text}");
        }
    }
}
