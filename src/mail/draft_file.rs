//! An e-mail as an `.eml` file that a mail program opens for editing.

use mail_builder::MessageBuilder;
use mail_builder::headers::address::Address;
use mail_builder::headers::raw::Raw;
use mail_builder::headers::text::Text;

use super::message::Mail;

/// Writes the draft: `X-Unsent: 1` makes Outlook open it for editing. The moment is in milliseconds
/// since 1970-01-01 UTC; `id` names the draft, so that opening it twice is one draft.
///
/// Gives `None` where the text can't be written as a message, which no e-mail of this page meets.
pub fn draft_file(mail: &Mail, at: i64, id: &str) -> Option<String> {
    let recipient = |recipient: &super::Recipient| {
        let name = (!recipient.name.is_empty()).then(|| recipient.name.clone());
        Address::new_address(name, recipient.address.clone())
    };
    let to: Vec<Address<'_>> = mail.to.iter().map(recipient).collect();
    // Date and Message-ID are set, since the library would ask the system for them.
    let message = MessageBuilder::new()
        .date(at.div_euclid(1_000))
        .message_id(format!("{id}@closeout.invalid"))
        .subject(Text::new(mail.subject.clone()))
        .header("X-Unsent", Raw::new("1"))
        // MIME: lines of a text end in CR LF.
        .text_body(mail.body.replace("\r\n", "\n").replace('\n', "\r\n"));
    let message = if to.is_empty() {
        message
    } else {
        message.to(Address::new_list(to))
    };
    message.write_to_string().ok()
}
