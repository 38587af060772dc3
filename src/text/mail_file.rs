//! The ways of an e-mail into a mail program: a link, where its length allows one, or an `.eml` file
//! that is opened for editing, headers and one text in base64 (RFC 5322, 2045 and 2047).

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

use super::field::Text;
use super::recipients::on_one_line;

/// The longest link that Windows hands on to a mail program from every browser, in characters of
/// the encoded link. A Japanese character takes nine of them.
pub const LINK_LIMIT: usize = 2_000;

/// What stands for itself in a link (RFC 3986, unreserved).
const RESERVED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// What stands for itself in an address within a link.
const RESERVED_IN_ADDRESS: &AsciiSet = &RESERVED.remove(b'@');

/// The most bytes that a line of the text holds: 76 figures of base64.
const BYTES_OF_LINE: usize = 57;

/// The most bytes that a word of a header holds: 52 figures of base64. With what stands around them and the header's
/// name before them that is a line of at most 76.
const BYTES_OF_WORD: usize = 39;

impl Text {
    /// The link that opens an e-mail in the user's mail program, with commas between several
    /// recipients (RFC 6068). Fails with its length where that is more than [`LINK_LIMIT`]: it would be cut or
    /// not open at all.
    pub fn link(&self) -> Result<String, usize> {
        let encoded = |address: &str| utf8_percent_encode(address, RESERVED_IN_ADDRESS).to_string();
        let to = self.to.iter().map(|recipient| encoded(&recipient.address));
        let to: Vec<String> = to.collect();
        let subject = self.subject();
        let subject = utf8_percent_encode(&subject, RESERVED);
        let body = self.body_of_mail();
        let body = utf8_percent_encode(&body, RESERVED);
        let link = format!("mailto:{}?subject={subject}&body={body}", to.join(","));
        if link.len() > LINK_LIMIT { Err(link.len()) } else { Ok(link) }
    }

    /// Whether the link has commas between recipients, which Outlook takes only if it is set so.
    pub fn is_to_several(&self) -> bool {
        self.to.len() > 1
    }

    /// Writes an e-mail as a file; `at` is the moment in seconds since 1970-01-01 UTC. `X-Unsent: 1`
    /// makes Outlook open it for editing. The same content has the same Message-ID and other content
    /// another, since mail systems drop a second message with an id that they know. `ascii` is the form of a domain
    /// in ASCII; an address that has none is left out.
    pub fn file(&self, at: i64, ascii: impl Fn(&str) -> Option<String>) -> String {
        let date = chrono::DateTime::from_timestamp(at, 0).unwrap_or_default();
        let mut to = Vec::new();
        for recipient in &self.to {
            let Some(address) = recipient.in_header(&ascii) else { continue };
            to.push(match recipient.name.as_str() {
                "" => address,
                name => format!("{}\r\n <{address}>", header(name)),
            });
        }
        let mut file = String::new();
        for (name, value) in [
            ("Date", date.to_rfc2822().as_str()),
            ("Message-ID", &format!("<{}>", self.message_id())),
            ("To", &to.join(",\r\n ")),
            ("Subject", &header(&self.subject())),
            ("X-Unsent", "1"),
            ("MIME-Version", "1.0"),
            ("Content-Type", "text/plain; charset=utf-8"),
            ("Content-Transfer-Encoding", "base64"),
        ] {
            if !value.is_empty() {
                file.push_str(&format!("{name}: {value}\r\n"));
            }
        }
        file.push_str("\r\n");
        for line in self.body_of_mail().as_bytes().chunks(BYTES_OF_LINE) {
            file.push_str(&format!("{}\r\n", base64(line)));
        }
        file
    }

    /// An id by the content, the same in every build (FNV-1a, 128 bits).
    fn message_id(&self) -> String {
        let content = [self.field("to"), self.subject(), self.body_of_mail()].join("\u{0}");
        let hash =
            content.bytes().fold(0x6c62_272e_07bb_0142_62b8_2175_6295_c58d_u128, |hash, byte| {
                (hash ^ u128::from(byte)).wrapping_mul(0x0000_0000_0100_0000_0000_0000_0000_013b)
            });
        format!("{hash:032x}@closeout.invalid")
    }

    fn subject(&self) -> String {
        on_one_line(&self.field("subject"))
    }

    /// Lines of an e-mail end in CR LF.
    fn body_of_mail(&self) -> String {
        self.body.text().replace('\n', "\r\n")
    }
}

/// A text in a header, in words of base64 (RFC 2047).
fn header(text: &str) -> String {
    let mut words = Vec::new();
    let mut word = String::new();
    for character in text.chars() {
        if word.len() + character.len_utf8() > BYTES_OF_WORD {
            words.push(std::mem::take(&mut word));
        }
        word.push(character);
    }
    words.push(word);
    let encoded = |word: &String| format!("=?utf-8?B?{}?=", base64(word.as_bytes()));
    words.iter().map(encoded).collect::<Vec<_>>().join("\r\n ")
}

fn base64(bytes: &[u8]) -> String {
    const FIGURES: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut text = String::with_capacity(bytes.len().div_ceil(3) * 4);
    for three in bytes.chunks(3) {
        let byte = |place: usize| three.get(place).copied().unwrap_or_default();
        let bits = u32::from_be_bytes([0, byte(0), byte(1), byte(2)]);
        for place in 0..4 {
            let figure = FIGURES[(bits >> (18 - 6 * place)) as usize % 64];
            text.push(if place <= three.len() { char::from(figure) } else { '=' });
        }
    }
    text
}
