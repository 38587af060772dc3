//! What the page asks an FM to do, one thing at a time. A task is a row of the list and, when its
//! turn has come, the card above it; the items of the playbook that it settles stand in it.

use super::{Field, ItemId, NoteKind};

/// Names a task in addresses and in `data-next`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TaskId(pub &'static str);

named! {
    /// The three e-mails of the process.
    pub enum MailKind: name, from_name;
    /// The field with whom it goes to, and the one with the day on which it was sent.
    fields: (Field, Field) {
        /// To the customer's Microsoft account team (P-E1).
        AccountTeam = "account-team" => (Field::AccountTeamContacts, Field::AccountTeamMailSent),
        /// The follow-up to the customer (C-A3).
        Customer = "customer" => (Field::CustomerContacts, Field::CustomerMailSent),
        /// The request to the Assignment team (C-A7).
        Assignment = "assignment" => (Field::AssignmentAddress, Field::AssignmentMailSent),
    }
}

impl MailKind {
    /// The field with whom it goes to.
    pub fn recipients(self) -> Field {
        self.fields().0
    }

    /// The field with the day on which it was sent.
    pub fn sent(self) -> Field {
        self.fields().1
    }
}

/// What is done in a task.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TaskKind {
    /// Fields are filled in and items ticked.
    Form,
    /// The services of the engagement are named.
    Services,
    /// An e-mail is sent.
    Mail(MailKind),
    /// A note is copied and pasted into FTOP.
    Note(NoteKind),
    /// Somebody else has to do something: the tenant's arrival in its queue.
    Wait,
}

/// Something to do.
#[derive(Debug)]
pub struct Task {
    /// The id; for forms that of their first item.
    pub id: TaskId,
    /// What is done.
    pub kind: TaskKind,
    /// The items that it settles and that stand in it, those that it shows by a field included.
    pub items: &'static [ItemId],
    /// The fields it must have to be complete.
    pub asks: &'static [Field],
    /// Fields that can stay empty.
    pub offers: &'static [Field],
}

// By its id, as an item is.
impl PartialEq for Task {
    fn eq(&self, other: &Self) -> bool {
        self.id == other.id
    }
}

impl Eq for Task {}
