//! From a case to the fields of FTOP's Notes Editor.
//!
//! [`NoteWriter`] chooses the statements that a note has to carry, words them in the note's language and
//! names every gap; [`plain_text`] writes the result so that it reads well on its own. Category,
//! service, queue and task names and the labels of a Technical Enablement note stay the portal's
//! English. Pure: a language is handed in as its catalogue, a day as an argument.

mod compose;
mod copied;
mod draft;
mod edited;
mod html;
mod left;
mod marker;
mod next_action;
mod outline;
mod paragraphs;
mod plain_text;
mod restore;
mod revision;
mod rich_text;
mod sentence;

pub use compose::NoteWriter;
pub use copied::{differences, differences_since, is_of_edit};
pub use draft::{
    Block, Draft, Extent, Gap, NEXT_ACTION_LIMIT, Point, PortalField, next_action_excess,
};
pub use html::{escape, html};
pub use left::{Left, left_of_statements};
pub use marker::{Marker, find_marker};
pub use next_action::NextAction;
pub use plain_text::plain_text;
pub use restore::{Restoration, read_note};
pub use revision::{Hunk, Revision, blocks_of, edit_to, edited_text, hunks, revise};
pub use rich_text::{RichPiece, plain_text_of};
