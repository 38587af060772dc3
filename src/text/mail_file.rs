//! An e-mail as an `.eml` file that a mail program opens for editing: headers and one text in base64
//! (RFC 5322, 2045 and 2047).

use super::mail::Mail;

/// The most bytes that a line of the text holds: 76 figures of base64.
const BYTES_OF_LINE: usize = 57;

/// The most bytes that a word of a header holds: 60 figures of base64.
const BYTES_OF_WORD: usize = 45;

impl Mail {
    /// Writes the draft; `at` is the moment in seconds since 1970-01-01 UTC. `X-Unsent: 1` makes
    /// Outlook open it for editing. The same content has the same Message-ID and other content
    /// another, since mail systems drop a second message with an id that they know.
    pub fn file(&self, at: i64) -> String {
        let date = chrono::DateTime::from_timestamp(at, 0).unwrap_or_default();
        let mut to = String::new();
        for (index, recipient) in self.to.iter().enumerate() {
            to.push_str(if index == 0 { "" } else { ",\r\n " });
            match recipient.name.as_str() {
                "" => to.push_str(&recipient.address),
                name => to.push_str(&format!("{} <{}>", header(name), recipient.address)),
            }
        }
        let mut file = String::new();
        for (name, value) in [
            ("Date", date.to_rfc2822().as_str()),
            ("Message-ID", &format!("<{}>", self.message_id())),
            ("To", &to),
            ("Subject", &header(&self.subject_text())),
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
        // MIME: lines of a text end in CR LF.
        for line in self.body().replace('\n', "\r\n").as_bytes().chunks(BYTES_OF_LINE) {
            file.push_str(&base64(line));
            file.push_str("\r\n");
        }
        file
    }

    /// An id by the content, the same in every build (FNV-1a, 128 bits).
    fn message_id(&self) -> String {
        let content = [self.to_line(), self.subject_text(), self.body()].join("\u{0}");
        let hash =
            content.bytes().fold(0x6c62_272e_07bb_0142_62b8_2175_6295_c58d_u128, |hash, byte| {
                (hash ^ u128::from(byte)).wrapping_mul(0x0000_0000_0100_0000_0000_0000_0000_013b)
            });
        format!("{hash:032x}@closeout.invalid")
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
        let byte = |place: usize| three.get(place).copied().map_or(0, u32::from);
        let bits = (byte(0) << 16) | (byte(1) << 8) | byte(2);
        for place in 0..4 {
            let figure = FIGURES[(bits >> (18 - 6 * place)) as usize % 64];
            text.push(if place <= three.len() { char::from(figure) } else { '=' });
        }
    }
    text
}
