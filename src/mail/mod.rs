//! From a case to the three e-mails: to the account team (P-E1), to the customer (C-A3) and to the
//! Assignment team (C-A7).
//!
//! [`MailWriter`] words a [`Mail`] in the e-mails' language and names every gap; [`mailto`] makes a
//! link of it where its length allows, [`draft_file`] an `.eml` draft. Pure: nothing is sent here.

mod claims;
mod compose;
mod composer;
mod draft_file;
mod link;
mod message;
mod part;
mod recipients;

pub use compose::MailWriter;
pub use draft_file::draft_file;
pub use link::{LINK_LIMIT, LinkTooLong, mailto};
pub use message::{Mail, MailGap, MailKind};
pub use part::MailPart;
pub use recipients::{Recipient, recipients};
