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

impl Mail {
    /// The link that opens the e-mail in the user's mail program, with commas between several
    /// recipients (RFC 6068).
    ///
    /// # Errors
    /// Its length where that is more than [`LINK_LIMIT`]: it would be cut or not open at all.
    pub fn link(&self) -> Result<String, usize> {
        let mut link = String::from("mailto:");
        for (index, to) in self.to.iter().enumerate() {
            link.push_str(if index > 0 { "," } else { "" });
            link.extend(utf8_percent_encode(&to.address, RESERVED_IN_ADDRESS));
        }
        link.push_str("?subject=");
        link.extend(utf8_percent_encode(&self.subject_text(), RESERVED));
        link.push_str("&body=");
        // RFC 6068: lines of a body end in CR LF.
        link.extend(utf8_percent_encode(&self.body().replace('\n', "\r\n"), RESERVED));
        if link.len() > LINK_LIMIT { Err(link.len()) } else { Ok(link) }
    }
}
