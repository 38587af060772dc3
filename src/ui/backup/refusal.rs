//! Why a file was not opened, in words.

use crate::locale::Arguments;
use crate::store::backup::BackupError;
use crate::ui::session::OpenError;
use crate::ui::words::Words;

/// Why a file was not opened. Tracks the page's language.
pub fn refusal_text(words: Words, error: &OpenError) -> String {
    let key = match error {
        OpenError::Unreadable => "backup-refused-unreadable",
        OpenError::Refused(BackupError::Empty) => "backup-refused-empty",
        OpenError::Refused(BackupError::CutOff) => "backup-refused-cut-off",
        OpenError::Refused(BackupError::TooLarge { limit }) => {
            return limited(words, "backup-refused-too-large", limit / (1024 * 1024));
        }
        OpenError::Refused(BackupError::TextTooLong { limit }) => {
            return limited(words, "backup-refused-long-text", *limit);
        }
        OpenError::Refused(BackupError::TooDeep) => "backup-refused-too-deep",
        OpenError::Refused(BackupError::OtherKind) => "backup-refused-other-kind",
        OpenError::Refused(BackupError::Newer { .. }) => "backup-refused-newer",
        OpenError::Refused(BackupError::Damaged) => "backup-refused-damaged",
    };
    words.say(key)
}

fn limited(words: Words, key: &str, limit: u64) -> String {
    words.say_with(key, Arguments::new().number("limit", limit))
}
