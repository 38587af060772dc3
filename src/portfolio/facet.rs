//! What cases can be told apart by: by what they wait for, where they stand, whose they are, when they are due.

use chrono::{Datelike, NaiveDate};

use crate::engagement::Milestone;
use crate::locale::Catalogue;
use crate::playbook::{ALL, Region};

named! {
    /// What a list of cases can be narrowed by. Its word is its part of the address.
    pub enum Facet: name, from_name;
    /// The key of what it is called.
    label: &'static str {
        /// What the case waits for: one of [`Waits`].
        Next = "next" => "facet-next",
        /// The step of the playbook that it is at, by its id.
        Step = "step" => "facet-step",
        /// How close its services are to the milestone: one of [`Milestones`].
        Milestone = "milestone" => "playbook-milestone",
        Region = "region" => "field-region",
        /// The FastTrack Manager, by name.
        Manager = "manager" => "mail-role",
        /// When it is due: one of [`DueGroup`].
        Due = "due" => "cases-head-due",
    }
}

named! {
    /// What a case waits for.
    pub enum Waits: name, from_name {
        /// Facts about the customer, a service, or a choice between two answers.
        Facts = "facts",
        Milestone = "milestone",
        Discussion = "discussion",
        Mail = "mail",
        Note = "note",
        /// Another step of the playbook.
        Step = "step",
        /// The tenant's arrival in its queue.
        Queue = "queue",
        /// It is paused, or cannot be changed here.
        OnHold = "rest",
        /// Nothing: it is closed or withdrawn.
        Nothing = "nothing",
    }
}

named! {
    /// How close the services of a case are to the milestone: the one that is furthest from it counts.
    pub enum Milestones: name, from_name {
        /// Seats or users are not known.
        Unknown = "unknown",
        /// Less than half of the users that are needed.
        Far = "far",
        /// Half of them or more.
        Near = "near",
        /// Every service has enough.
        Reached = "reached",
    }
}

named! {
    /// When something is due.
    pub enum DueGroup: name, from_name {
        /// Before today.
        Late = "late",
        /// From today until Sunday.
        Week = "week",
        /// After that, in this month.
        Month = "month",
        /// After that.
        Later = "later",
        /// No day is known.
        Never = "never",
    }
}

named! {
    /// The columns of the list, in order, by which it can be sorted. Its word is its part of the address.
    #[derive(Default)]
    pub enum Column: name, from_name;
    /// The key of its head.
    head: &'static str {
        Tenant = "tenant" => "cases-head-case",
        /// What comes next, in the playbook's order.
        Next = "next" => "next",
        #[default]
        /// By when the case has to be looked at, the earliest first.
        Due = "due" => "cases-head-due",
        /// When it was changed last, the latest first.
        Changed = "changed" => "cases-head-changed",
    }
}

impl Facet {
    /// The values that there can be, in order; none for the FM, who can be anybody.
    pub fn all_values(self) -> Vec<&'static str> {
        match self {
            Self::Next => Waits::ALL.map(Waits::name).to_vec(),
            Self::Step => {
                let mut steps = vec![BEGIN];
                steps.extend(ALL[0].steps.iter().map(|step| step.id));
                steps
            }
            Self::Milestone => Milestones::ALL.map(Milestones::name).to_vec(),
            Self::Region => Region::ALL.map(Region::name).to_vec(),
            Self::Manager => Vec::new(),
            Self::Due => DueGroup::ALL.map(DueGroup::name).to_vec(),
        }
    }

    /// Whether there can be cases of this value.
    pub fn knows(self, value: &str) -> bool {
        match self {
            Self::Manager => !value.is_empty(),
            facet => facet.all_values().contains(&value),
        }
    }

    /// What a value is called.
    pub fn value_text(self, value: &str, words: &Catalogue) -> String {
        let kind = match self {
            Self::Manager => return value.to_owned(),
            Self::Next => "waits",
            Self::Milestone => "users",
            Self::Due => "due-group",
            Self::Step | Self::Region => self.name(),
        };
        words.text(&format!("{kind}-{value}"))
    }
}

/// What comes before the first step: facts and services.
pub const BEGIN: &str = "begin";

impl Milestones {
    /// How close one service is.
    pub fn of(milestone: Milestone) -> Self {
        match milestone {
            Milestone::Unknown { .. } => Self::Unknown,
            Milestone::Reached { .. } => Self::Reached,
            Milestone::Short { needed, missing } if missing > needed / 2 => Self::Far,
            Milestone::Short { .. } => Self::Near,
        }
    }
}

impl DueGroup {
    /// The group of a day.
    pub fn of(day: Option<NaiveDate>, today: NaiveDate) -> Self {
        let Some(day) = day else { return Self::Never };
        let until_sunday = 6 - i64::from(today.weekday().num_days_from_monday());
        match day.signed_duration_since(today).num_days() {
            ..0 => Self::Late,
            days if days <= until_sunday => Self::Week,
            _ if (day.year(), day.month()) == (today.year(), today.month()) => Self::Month,
            _ => Self::Later,
        }
    }
}
