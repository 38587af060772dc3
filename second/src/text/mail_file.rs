//! An e-mail as an `.eml` file that a mail program opens for editing.

use mail_builder::MessageBuilder;
use mail_builder::headers::address::Address;
use mail_builder::headers::raw::Raw;
use mail_builder::headers::text::Text;

use super::mail::Mail;
use super::recipients::{Recipient, to_line};

impl Mail {
    /// Writes the draft; `at` is the moment in seconds since 1970-01-01 UTC. `X-Unsent: 1` makes
    /// Outlook open it for editing. The same content has the same Message-ID and other content
    /// another, since mail systems drop a second message with an id that they know.
    ///
    /// Gives `None` where the text can't be written as a message, which no e-mail of this page meets.
    pub fn file(&self, at: i64) -> Option<String> {
        let address = |to: &Recipient| {
            let name = (!to.name.is_empty()).then(|| to.name.clone());
            Address::new_address(name, to.address.clone())
        };
        let to: Vec<Address<'_>> = self.to.iter().map(address).collect();
        // Date and Message-ID are set, since the library would ask the system for them.
        let message = MessageBuilder::new()
            .date(at)
            .message_id(format!("{}@closeout.invalid", self.fingerprint()))
            .subject(Text::new(self.subject_text()))
            .header("X-Unsent", Raw::new("1"))
            // MIME: lines of a text end in CR LF.
            .text_body(self.body().replace('\n', "\r\n"));
        let message = if to.is_empty() { message } else { message.to(Address::new_list(to)) };
        message.write_to_string().ok()
    }

    /// A name for the content, the same in every build (FNV-1a, 128 bits).
    fn fingerprint(&self) -> String {
        let content = [to_line(&self.to), self.subject_text(), self.body()].join("\u{0}");
        let hash =
            content.bytes().fold(0x6c62_272e_07bb_0142_62b8_2175_6295_c58d_u128, |hash, byte| {
                (hash ^ u128::from(byte)).wrapping_mul(0x0000_0000_0100_0000_0000_0000_0000_013b)
            });
        format!("{hash:032x}")
    }
}
