//! The `mailto:` link of an e-mail, where its length allows one.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

use super::mail::Mail;

/// The longest link that Windows hands on to a mail program from every browser, in characters of
/// the encoded link. A Japanese character takes nine of them.
pub const LINK_LIMIT: usize = 2_000;

/// What stands for itself in a link (RFC 3986, unreserved).
const RESERVED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// What stands for itself in an address within a link.
const RESERVED_IN_ADDRESS: &AsciiSet = &RESERVED.remove(b'@');

/// The link would open nothing in some mail programs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the link has {length} characters")]
pub struct TooLong {
    /// Characters of the encoded link, more than [`LINK_LIMIT`].
    pub length: usize,
}

impl Mail {
    /// The link that opens the e-mail in the user's mail program. RFC 6068 has commas between
    /// several recipients; Outlook takes semicolons unless it is told otherwise.
    ///
    /// # Errors
    /// [`TooLong`] where it would be cut or not open at all.
    pub fn link(&self, separator: char) -> Result<String, TooLong> {
        let encoded = |address: &str| utf8_percent_encode(address, RESERVED_IN_ADDRESS).to_string();
        let to: Vec<String> = self.to.iter().map(|to| encoded(&to.address)).collect();
        // RFC 6068: lines of a body end in CR LF.
        let body = self.body().replace('\n', "\r\n");
        let subject = self.subject_text();
        let link = format!(
            "mailto:{}?subject={}&body={}",
            to.join(&separator.to_string()),
            utf8_percent_encode(&subject, RESERVED),
            utf8_percent_encode(&body, RESERVED),
        );
        let length = link.len();
        (length <= LINK_LIMIT).then_some(link).ok_or(TooLong { length })
    }
}
