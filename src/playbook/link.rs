//! The links that a playbook gives, and which typed addresses may take their place.

/// A link that the playbook gives.
#[derive(Debug)]
pub struct Link {
    /// Names the link in catalogue keys and settings.
    pub id: &'static str,
    /// Where it leads; empty where the seeds name the thing and give no address.
    pub address: &'static str,
}

impl Link {
    /// Where the link leads for someone who has set an address of their own; one that is no
    /// [web address](is_web_address) counts as not set. `None` where nobody gives one.
    pub fn address<'a>(&self, own: Option<&'a String>) -> Option<&'a str> {
        let set = own.map(|address| address.trim()).filter(|address| is_web_address(address));
        set.or(Some(self.address).filter(|address| !address.is_empty()))
    }
}

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
    use super::*;

    #[test]
    fn a_link_leads_where_the_settings_say_if_that_is_an_address() {
        let faq = Link { id: "faq", address: "https://aka.ms/faq" };
        assert_eq!(faq.address(None), Some("https://aka.ms/faq"));
        let typed = " https://contoso.com/faq ".to_owned();
        assert_eq!(faq.address(Some(&typed)), Some("https://contoso.com/faq"));
        for text in ["", "javascript:alert(1)", "contoso.com/faq"] {
            let address = faq.address(Some(&text.to_owned())).map(str::to_owned);
            assert_eq!(address.as_deref(), Some("https://aka.ms/faq"), "{text}");
        }
        let nameless = Link { id: "rfa-form", address: "" };
        assert_eq!(nameless.address(None), None);
    }

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
