//! Ways an FM goes through a case: preparing, discussing, handing off, and bringing it on record.

use super::*;

/// Contoso with Exchange Online, right before its discussion.
pub fn prepared() -> Desk {
    let mut desk = new_case();
    desk.with_known_team("EXO").prepare();
    desk
}

/// All but the record and the queue.
pub fn before_letting_go() -> Desk {
    let mut desk = prepared();
    desk.discuss(false).ask_for_the_move();
    desk
}

/// All that C-A8 waits for is there.
pub fn ready_to_let_go() -> Desk {
    let mut desk = before_letting_go();
    desk.arrive().paste_all_due();
    desk
}

/// Checks where a gate stands and what blocks it, waived or not.
pub fn check_gate(desk: &Desk, gate: &str, state: GateState, blockers: &[&str]) {
    assert_eq!(desk.blockers(gate), blockers, "{gate}");
    assert_eq!(desk.gate_state(gate), state, "{gate}");
}

impl Desk {
    /// Facts of a customer with an account team, and the first round.
    pub fn with_known_team(&mut self, service: &str) -> &mut Self {
        self.answer("tenant", "Contoso")
            .answer("region", "emea")
            .answer("seats", "995")
            .answer("account_team_known", "yes")
            .answer("account_managed", "yes")
            .add_service(service)
    }

    /// The inputs of the first step, all in order.
    pub fn meet_inputs(&mut self) -> &mut Self {
        self.tick_all(&["K-I1", "K-I2", "K-I3", "P-I1"])
            .answer("active_users", "112")
            .answer("lynx_date", "2026-11-02");
        if self.state("P-I3") == "open" {
            self.tick("P-I3");
        }
        self
    }

    /// The first step from beginning to end, as far as the facts ask for it.
    pub fn prepare(&mut self) -> &mut Self {
        self.meet_inputs();
        if self.state("P-E1") == "open" {
            self.answer("account_team_mail_sent", "2026-11-03");
        }
        if self.state("P-E2") == "open" {
            self.tick("P-E2")
                .answer("faq_next_steps", "Ask the sales desk for a contact.");
        }
        self
    }

    /// The second step, with a customer who is ready for more or not.
    pub fn discuss(&mut self, is_ready: bool) -> &mut Self {
        self.answer("discussion_date", "2026-11-10").tick("C-A1");
        if is_ready {
            self.answer("ready_for_more", "yes")
                .tick_all(&["C-A2a", "C-A2b"])
                .answer("next_workloads", "Intune");
        } else {
            self.answer("ready_for_more", "no")
                .answer("customer_status", "Content.");
        }
        self.answer("customer_mail_sent", "2026-11-11")
            .tick_all(&["C-A4", "C-O8"])
            .answer("discussion_next_steps", "None.")
    }

    /// A round from its first input to its finish, with nothing pasted.
    pub fn go_through(&mut self) -> &mut Self {
        self.prepare().discuss(false)
    }

    /// The hand-off up to where only the record and the queue are missing.
    pub fn ask_for_the_move(&mut self) -> &mut Self {
        self.tick("C-A6")
            .answer("assignment_mail_sent", "2026-11-12")
    }

    pub fn arrive(&mut self) -> &mut Self {
        let region = self.text("region").to_owned();
        self.answer("queue_confirmed", &region)
    }

    /// The whole hand-off, pasting once before letting go.
    pub fn hand_off(&mut self) -> &mut Self {
        self.ask_for_the_move().arrive();
        self.paste_all_due();
        self.tick_all(&["C-A8", "N-1"])
    }

    pub fn close(&mut self) -> &mut Self {
        self.apply(Change::Closed)
    }

    // The record.

    /// The statements of a note, in order.
    pub fn statements(&self, scope: Scope, note: NoteKind) -> Vec<StatementAssessment> {
        let assessment = self.assess();
        let scope = assessment.scope(scope).expect("the scope exists");
        let of_note = scope.statements.iter().filter(|it| it.note == note);
        of_note.cloned().collect()
    }

    /// What the next paste of a note has to carry, by item or waiver.
    pub fn due(&self, scope: Scope, note: NoteKind) -> Vec<String> {
        let statements = self.statements(scope, note).into_iter();
        let due = statements.filter(StatementAssessment::is_due);
        due.map(|it| name(it.statement.subject)).collect()
    }

    /// What is due in the whole case.
    pub fn all_due(&self) -> Vec<String> {
        let scopes: Vec<Scope> = self.assess().scopes().map(|scope| scope.scope).collect();
        let notes = scopes
            .into_iter()
            .flat_map(|scope| NoteKind::ALL.map(|note| (scope, note)));
        notes
            .flat_map(|(scope, note)| self.due(scope, note))
            .collect()
    }

    pub fn pasting(&self, scope: Scope, note: NoteKind, is_from_here: bool) -> Change {
        let statements = self.statements(scope, note).into_iter();
        let due = statements.filter(StatementAssessment::is_due);
        Change::Pasted(Pasted {
            scope,
            note,
            statements: due.map(|it| it.statement).collect(),
            day: self.today,
            text: is_from_here.then(|| "as copied".to_owned()),
        })
    }

    /// Pastes what is due in a note of the round on screen; gives the entry of the record.
    pub fn paste_due(&mut self, note: NoteKind) -> ChangeId {
        self.paste_due_of(self.scope, note)
    }

    pub fn paste_due_of(&mut self, scope: Scope, note: NoteKind) -> ChangeId {
        self.apply(self.pasting(scope, note, true));
        *self
            .case
            .record()
            .keys()
            .next_back()
            .expect("it is on record")
    }

    /// Pastes every note that has something due; says how many.
    pub fn paste_all_due(&mut self) -> usize {
        let scopes: Vec<Scope> = self.assess().scopes().map(|scope| scope.scope).collect();
        let mut pastes = 0;
        for scope in scopes {
            for note in NoteKind::ALL {
                if !self.due(scope, note).is_empty() {
                    self.paste_due_of(scope, note);
                    pastes += 1;
                }
            }
        }
        pastes
    }

    pub fn void(&mut self, entry: ChangeId) -> &mut Self {
        self.apply(Change::EntryVoided { entry })
    }

    /// Where the statement of an item stands; none where no note would carry it.
    pub fn standing_of(&self, item: &str) -> Option<Standing> {
        let assessment = self.assess();
        let is_waiver = item.starts_with("waiver:");
        let scope = if is_waiver {
            self.scope
        } else {
            self.scope_of(item)
        };
        let scope = assessment.scope(scope).expect("it exists");
        let is_it = |it: &&StatementAssessment| name(it.statement.subject) == item;
        scope
            .statements
            .iter()
            .find(is_it)
            .map(|it| it.standing.clone())
    }

    /// The standing in a word.
    pub fn standing(&self, item: &str) -> &'static str {
        match self.standing_of(item) {
            None => "absent",
            Some(Standing::NotSettled) => "not settled",
            Some(Standing::Due) => "due",
            Some(Standing::OnRecord { .. }) => "on record",
            Some(Standing::Changed { .. }) => "changed",
            Some(Standing::NoLongerTrue { .. }) => "no longer true",
        }
    }

    /// How often each statement was pasted as it stood; more than once is once too often.
    pub fn pasted_twice(&self) -> Vec<Statement> {
        let mut seen = Vec::new();
        let mut twice = Vec::new();
        for entry in self.case.record().values() {
            let Entry::Pasted(pasted) = entry else {
                continue;
            };
            for statement in &pasted.statements {
                if seen.contains(statement) {
                    twice.push(statement.clone());
                }
                seen.push(statement.clone());
            }
        }
        twice
    }

    // Back and forth.

    /// All that a case holds beside the record and the history: texts, waivers and finishes. A
    /// value that was never stated and one that was taken away are the same.
    pub fn values(&self) -> Vec<String> {
        let playbook = self.case.playbook();
        let rounds: Vec<RoundId> = self.rounds_ever();
        let mut scopes = vec![Scope::Case, Scope::HandOff];
        scopes.extend(rounds.iter().copied().map(Scope::Round));
        let mut values = Vec::new();
        for scope in scopes {
            let fields = Field::ALL.map(|field| Slot::field(scope, field));
            let items = playbook.items().map(|item| Slot::item(scope, item.id));
            for slot in fields.into_iter().chain(items) {
                let text = self.case.text(slot);
                if !text.is_empty() {
                    values.push(format!("{slot:?} {text}"));
                }
            }
            let gates = playbook.steps.iter().map(|step| GateId::Step(step.id));
            for gate in gates.chain([GateId::Close]) {
                for waiver in self.case.waivers(scope, gate) {
                    values.push(format!("{scope} {gate:?} {waiver:?}"));
                }
            }
        }
        for round in rounds {
            if let Some(finish) = self.case.finish(round) {
                values.push(format!("{round} {finish:?}"));
            }
        }
        values.sort();
        values.dedup();
        values
    }

    /// Every round that the history knows, those included whose service was taken back.
    fn rounds_ever(&self) -> Vec<RoundId> {
        let history = self.case.history().iter();
        let adds = |event: &Event| {
            matches!(
                event,
                Event::ServiceAdded { .. } | Event::EarlierNoteRead { .. }
            )
        };
        let added = history.filter(|(_, entry)| adds(&entry.event));
        added.map(|(id, _)| RoundId(*id)).collect()
    }

    pub fn undo(&mut self) -> &mut Self {
        self.try_to_undo().expect("nothing changed since");
        self
    }

    pub fn try_to_undo(&mut self) -> Result<(), Refusal> {
        let undo = self.undoable.pop().expect("there is something to undo");
        let stamp = self.stamp();
        let redo = self.case.undo(&undo, stamp)?;
        self.redoable.push(redo);
        Ok(())
    }

    /// The services that stay whatever is taken back, since FTOP has a note of them or had
    /// one, as [`values`] lists them.
    ///
    /// [`values`]: Self::values
    pub fn services_on_record(&self) -> Vec<String> {
        let entries = self.case.record().values();
        let scopes = entries.filter_map(|entry| match entry {
            Entry::Pasted(pasted) => pasted.statements.first().map(|said| said.scope),
            _ => None,
        });
        let slots = scopes.map(|scope| Slot::field(scope, Field::Service));
        let services = slots.map(|slot| format!("{slot:?} {}", self.case.text(slot)));
        let mut services: Vec<String> = services.filter(|it| it.contains("Round")).collect();
        services.sort();
        services.dedup();
        services
    }

    pub fn redo(&mut self) -> &mut Self {
        let redo = self.redoable.pop().expect("there is something to redo");
        let stamp = self.stamp();
        let undo = self.case.undo(&redo, stamp).expect("nothing changed since");
        self.undoable.push(undo);
        self
    }
}

/// The item or the waiver that a statement is about.
pub fn name(subject: Subject) -> String {
    match subject {
        Subject::Item(item) => item.0.to_owned(),
        Subject::Waiver(gate) => format!("waiver:{}", gate.name()),
    }
}
