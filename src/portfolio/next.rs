//! What comes next in a case, and how far it is, as its line says it.

use chrono::NaiveDate;

use crate::engagement::assessment::{
    Missing, Next, RoundState, Status, TaskAssessment, TaskRef, next,
};
use crate::engagement::{Case, Due, Round, Scope, Standing, assess};
use crate::locale::{Arguments, Catalogue};
use crate::playbook::{Field, TaskKind};
use crate::text::{Writer, round_text};

use super::facet::{BEGIN, Milestones, Waits};

/// What a case's line says of its way through the playbook, in one language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ahead {
    /// What it waits for.
    pub waits: Waits,
    /// Whether there is nothing to do before something else has happened.
    pub is_blocked: bool,
    /// The step that it is at, by its id; none where it is over.
    pub step: &'static str,
    /// How close its services are to the milestone.
    pub milestones: Milestones,
    /// What comes next: "Paste 2 notes into FTOP".
    pub text: String,
    /// Its services with how far each is: "Exchange Online 4 of 12".
    pub services: Vec<String>,
    /// By when it has to be looked at, and how far off that is: "25 Nov", "2 days late".
    pub due: [String; 2],
    /// When it was changed last.
    pub changed: String,
}

impl Ahead {
    /// Works it out.
    pub fn of(case: &Case, is_read_only: bool, today: NaiveDate, words: &Catalogue) -> Self {
        let assessment = &assess(case, today);
        let writer = Writer { scope: Scope::Case, case, assessment, catalogue: words };
        let mut ahead = writer.standing(is_read_only);
        ahead.milestones = writer.milestones();
        ahead.services = writer.services();
        ahead
    }

    /// The earlier in the playbook, the smaller.
    pub fn rank(&self) -> (Waits, &str) {
        (self.waits, &self.text)
    }

    fn new(waits: Waits, step: &'static str, text: String) -> Self {
        let is_blocked = matches!(waits, Waits::Queue | Waits::OnHold);
        let milestones = Milestones::Unknown;
        let (services, due, changed) = (Vec::new(), [String::new(), String::new()], String::new());
        Self { waits, is_blocked, step, milestones, text, services, due, changed }
    }
}

impl<'a> Writer<'a> {
    fn standing(self, is_read_only: bool) -> Ahead {
        let about = Arguments::new();
        let on = |day: &NaiveDate| Arguments::new().text("day", self.catalogue.day(*day));
        let (waits, key, about) = match &self.case.standing {
            Standing::Closed { since } => (Waits::Nothing, "cases-closed-on", on(since)),
            Standing::Withdrawn { since, reason } => {
                (Waits::Nothing, "cases-withdrawn-on", on(since).text("reason", reason))
            }
            _ if is_read_only => (Waits::OnHold, "cases-newer", about),
            Standing::Paused { reason, .. } => {
                (Waits::OnHold, "cases-paused", about.text("reason", reason))
            }
            Standing::Active => return self.next(),
        };
        let step = if waits == Waits::Nothing { "" } else { self.step() };
        Ahead::new(waits, step, self.catalogue.text_with(key, &about))
    }

    fn next(self) -> Ahead {
        let said = |waits, key: &str| Ahead::new(waits, self.step(), self.catalogue.text(key));
        match next(self.case, self.assessment, Scope::Case, &[]) {
            Next::Conflict => said(Waits::Facts, "next-conflict"),
            Next::Task(of) => self.task(of),
            Next::Close | Next::Closed | Next::Paused => said(Waits::Step, "close-case"),
            Next::Elsewhere(_) => {
                let mut tasks = self.tasks().filter_map(|(_, task)| task.waits_for());
                let text = self.waiting_text(tasks.next().unwrap_or_default());
                Ahead { is_blocked: true, ..Ahead::new(Waits::Step, self.step(), text) }
            }
        }
    }

    fn task(self, of: TaskRef) -> Ahead {
        let key = format!("next-{}", of.id.0.replace(':', "-"));
        let about = Self { scope: of.scope, ..self }.arguments();
        let about = about.flag("correction", self.assessment.is_correction(of));
        let text = self.catalogue.text_with(&key, &about);
        let Some(assessed) = self.assessment.task(of) else {
            return Ahead::new(Waits::Facts, BEGIN, text);
        };
        let missing = assessed.missing.iter();
        let short = missing.filter_map(|missing| match missing {
            Missing::Users(_, count) => Some(*count),
            _ => None,
        });
        let (waits, text) = match (assessed.task.kind, short.min()) {
            (TaskKind::Wait, _) => (Waits::Queue, self.waiting_text(&[Missing::Queue])),
            (TaskKind::Mail(_), _) => (Waits::Mail, text),
            (TaskKind::Note(_), _) => (Waits::Note, self.notes().unwrap_or(text)),
            (_, Some(count)) => {
                let about = about.number("count", count);
                (Waits::Milestone, self.catalogue.text_with("cases-short", &about))
            }
            _ if assessed.fields.contains(&Field::ActiveUsers) => (Waits::Milestone, text),
            _ if assessed.fields.contains(&Field::DiscussionDate) => (Waits::Discussion, text),
            _ => (Waits::Step, text),
        };
        Ahead::new(waits, assessed.step, text)
    }

    /// "Paste 2 notes into FTOP", where there are several.
    fn notes(self) -> Option<String> {
        let is_open = |task: &TaskAssessment| {
            matches!(task.task.kind, TaskKind::Note(_)) && task.state == Status::Open
        };
        let count = self.tasks().filter(|(_, task)| is_open(task)).count() as u32;
        let about = Arguments::new().number("count", count);
        (count > 1).then(|| self.catalogue.text_with("cases-notes", &about))
    }

    /// The step of the first thing that is not done.
    fn step(self) -> &'static str {
        if !self.assessment.facts.is_empty() || self.assessment.has_no_service() {
            return BEGIN;
        }
        let is_open = |task: &TaskAssessment| matches!(task.state, Status::Open | Status::Blocked);
        let mut open = self.tasks().filter(|(_, task)| is_open(task));
        open.next().map_or("hand-off", |(_, task)| task.step)
    }

    fn tasks(self) -> impl Iterator<Item = (Scope, &'a TaskAssessment)> {
        let scopes = self.assessment.scopes().filter(|it| it.state != RoundState::Dropped);
        scopes.flat_map(|scope| scope.tasks.iter().map(move |task| (scope.scope, task)))
    }

    fn milestones(self) -> Milestones {
        let rounds = self.assessment.rounds.iter().filter(|it| it.state != RoundState::Dropped);
        let all = rounds.map(|round| Milestones::of(round.milestone));
        all.min().unwrap_or(Milestones::Unknown)
    }

    fn services(self) -> Vec<String> {
        let service = |round: &Round| {
            let scope = self.assessment.scope(Scope::Round(round.id))?;
            Some(format!("{} {}", round.name, round_text(scope, self.catalogue)))
        };
        self.case.kept_rounds().filter_map(service).collect()
    }
}

/// From so many days on, nobody counts them.
const FAR: i64 = 60;

/// "25 Nov", "2 days late".
pub fn due_text(due: Option<Due>, today: NaiveDate, words: &Catalogue) -> [String; 2] {
    let Some(due) = due else {
        return [String::new(), words.text("due-group-never")];
    };
    let days = due.day.signed_duration_since(today).num_days();
    let about = Arguments::new().number("days", days.unsigned_abs() as u32);
    let day = match days {
        0 => words.text("today"),
        _ => words.day_short(due.day, today),
    };
    let how = match (days, due.is_look_again) {
        (..0, _) => words.text_with("due-late", &about),
        (_, true) => words.text("due-look-again"),
        (0 | FAR.., false) => String::new(),
        (_, false) => words.text_with("due-in", &about),
    };
    [day, how]
}
