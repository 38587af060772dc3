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

/// The one address in a text, such as behind a label or in brackets, with `https://` before a bare
/// one; the text where none or several could be meant, or where something follows it.
pub fn web_address(text: &str) -> String {
    let mut address = None;
    for piece in text.split(|c: char| c.is_whitespace() || "<>()[]\"".contains(c)) {
        let piece = piece.trim_matches(['.', ',', ';']);
        if piece.is_empty() {
            continue;
        }
        if address.is_some() {
            return text.to_owned();
        }
        address = address_of(piece);
    }
    address.unwrap_or_else(|| text.to_owned())
}

fn address_of(piece: &str) -> Option<String> {
    if is_web_address(piece) {
        return Some(piece.to_owned());
    }
    let host = piece.split(['/', '?', '#']).next()?;
    let (_, top) = host.rsplit_once('.')?;
    let is_domain = top.len() > 1 && top.bytes().all(|byte| byte.is_ascii_alphabetic());
    let address = format!("https://{piece}");
    (is_domain && is_web_address(&address)).then_some(address)
}
