//! The `mailto:` link of an e-mail, where its length allows one.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

use super::message::Mail;

/// The longest link that Windows hands on to a mail program from every browser, in characters of
/// the encoded link. A Japanese character takes nine of them.
pub const LINK_LIMIT: usize = 2_000;

/// What stands for itself in a link (RFC 3986, unreserved).
const RESERVED: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'.')
    .remove(b'_')
    .remove(b'~');

/// What stands for itself in an address within a link.
const RESERVED_IN_ADDRESS: &AsciiSet = &RESERVED.remove(b'@');

/// The link would open nothing in some mail programs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the link has {length} characters")]
pub struct LinkTooLong {
    /// Characters of the encoded link, more than [`LINK_LIMIT`].
    pub length: usize,
}

/// The link that opens the e-mail in the user's mail program.
///
/// # Errors
/// [`LinkTooLong`] where it would be cut or not open at all.
pub fn mailto(mail: &Mail) -> Result<String, LinkTooLong> {
    let address = |address: &str| utf8_percent_encode(address, RESERVED_IN_ADDRESS).to_string();
    let to: Vec<String> = mail
        .to
        .iter()
        .map(|recipient| address(&recipient.address))
        .collect();
    // RFC 6068: lines of a body end in CR LF.
    let body = mail.body.replace('\n', "\r\n");
    let link = format!(
        "mailto:{}?subject={}&body={}",
        to.join(","),
        utf8_percent_encode(&mail.subject, RESERVED),
        utf8_percent_encode(&body, RESERVED),
    );
    if link.len() > LINK_LIMIT {
        Err(LinkTooLong { length: link.len() })
    } else {
        Ok(link)
    }
}
