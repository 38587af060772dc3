//! Whom an e-mail goes to, and a mail program's To field.

use std::fmt;

/// Somebody an e-mail goes to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Recipient {
    /// The name; may be empty.
    pub name: String,
    /// The address.
    pub address: String,
}

impl Recipient {
    /// What stands before the `@` of the address.
    pub(super) fn local(&self) -> &str {
        self.address.split('@').next().unwrap_or_default()
    }

    /// The address as a header takes it, whose domain may have other letters, in the form that `ascii` gives it.
    /// `None` where it can't be written there.
    pub fn in_header(&self, ascii: impl Fn(&str) -> Option<String>) -> Option<String> {
        let (local, domain) = self.address.split_once('@')?;
        let domain = if domain.is_ascii() { domain.to_owned() } else { ascii(domain)? };
        local.is_ascii().then(|| format!("{local}@{domain}"))
    }
}

impl fmt::Display for Recipient {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { name, address } = self;
        if name.is_empty() {
            formatter.write_str(address)
        } else if name.contains([',', ';', ':', '@']) {
            // A To field would read these marks as the end of the recipient.
            write!(formatter, "\"{name}\" <{address}>")
        } else {
            write!(formatter, "{name} <{address}>")
        }
    }
}

/// The recipients as a mail program takes them in its To field.
pub fn to_line(recipients: &[Recipient]) -> String {
    let each: Vec<String> = recipients.iter().map(ToString::to_string).collect();
    each.join("; ")
}

/// A text on one line without control characters, so that nothing in it can begin a header.
pub(super) fn on_one_line(text: &str) -> String {
    let text = text.replace(char::is_control, " ");
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
