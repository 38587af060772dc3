### Closeout in English

## Dates and lists

# A date in a sentence. $day (number), $month (number, 1 to 12), $year (text, so that it is not grouped)
date =
    { $day } { $month ->
         [1] January
         [2] February
         [3] March
         [4] April
         [5] May
         [6] June
         [7] July
         [8] August
         [9] September
         [10] October
         [11] November
        *[12] December
    } { $year }

# Joints of a list: of two items, between the items before the last of several, and before the last.
# The messages in -before-i hold where the second item begins with the sound of "i": Spanish says "e" there.
list-two = { $first } and { $second }
list-middle = { $first }, { $second }
list-last = { $first } and { $second }
list-two-before-i = { list-two }
list-last-before-i = { list-last }
# A value after its label, and lines that a person wrote, on one line after what introduces them.
labelled = { $label }: { $value }
text-with-lines = { $text } { $lines }
lines-joint = { $first } / { $second }

## The one date that no field states, named in gaps

field-next-action-date = Next action date

## The playbook: steps and items, under its own ids

step-prepare = Prepare the conversation
step-discuss = Hold the discussion
step-hand-off = Hand off the tenant

item-K-I1 = Check that the task “Enablement complete” is done
item-K-I2 = Check that the customer knows this engagement is coming to an end
item-K-I3 = Check that the customer is satisfied with the FastTrack Center
item-P-I1 = Check that the FTOP motion shows an RFA customer
item-P-I2 = Document in the Technical Enablement note that the milestone is reached, per LYNX
item-P-I3 = Identify the customer’s Microsoft account team and keep it current in the FTOP contacts
item-P-E1 = Tell the account team by e-mail that enablement is complete, with the ATU e-mail template
item-P-E1-detail = The e-mail covers three points: please hold an engagement completion review with the customer; the FM leaves after that review, which is said once more with emphasis; please support the completion of the engagement
item-P-E2 = Go on by the guidance for the discussion and read the FAQ to choose the next steps
item-P-O1 = The Engagement Management note says that the ATU e-mail template was sent to the account team
item-P-O2 = The Engagement Management note says what is missing (account team, managed account or both), that the FAQ was read, and the next steps
item-C-I1 = The FTOP motion shows an RFA customer
item-C-I2 = The Technical Enablement note documents the milestone, per LYNX
item-C-I3 = The Engagement Management note says that the account team was written to
item-C-A1 = Go through the completed activities with the customer
item-C-A2 = Find out whether the customer is ready for another workload
item-C-A2a = Explain how to submit an RFA
item-C-A2b = Show how to fill in the RFA form
item-C-A3 = Send the customer a follow-up e-mail from the Customer e-mail template
item-C-A4 = Mark task 4058 as complete for this service
item-C-A5 = Bring the notes in FTOP up to date
item-C-A6 = Set the next action date to 31 December of the following year
item-C-A7 = Ask the Assignment team by e-mail to move the tenant to its inactive queue
item-C-A8 = Remove your own assignment to the tenant
item-C-O1 = The Technical Enablement note says that the engagement is complete, or that the customer is ready for more
item-C-O2 = The Technical Enablement note lists the workloads wanted next and says that filling in the RFA form was shown in the meeting
item-C-O3 = The Engagement Management note says that the Customer e-mail template was sent, with information and links for later requests
item-C-O4 = The Engagement Management note holds the latest customer status
item-C-O5 = The next action date in FTOP is 31 December of the following year
item-C-O6 = The Engagement Management note says that the Assignment team was asked to move the tenant, and to which queue
item-C-O7 = You are no longer assigned to the tenant in FTOP
item-C-O8 = The Engagement Management note says that the FAQ was read for unusual situations or concerns, and lists the next steps
item-N-1 = Set the service status to Adoption or Migration

objective-form = The customer has been taught how to fill in the RFA form and can do so for later requests
objective-tools = The customer has what is needed to adopt the new cloud services successfully
objective-satisfied = The customer is satisfied with FastTrack
objective-closed = The engagement with the customer is closed
outcome-closed = The engagement with the customer is closed
outcome-form = The customer understands how to fill in an RFA to get help and guidance later
refresh-created = Playbook created
refresh-maintenance = General maintenance

## Notes for FTOP. English labels and names that belong to the portal stay English in every language

gap = [missing: { $name }]
gap-item = [open point: { $item }]
gap-item-fields = [open point: { $item } – missing: { $fields }]
note-heading = Engagement completion: { $service }
note-heading-hand-off = Engagement completion: hand-off of the tenant
note-no-concerns = None
note-next-action = Next action: { $action }
note-next-action-date = Date: { $date }
note-next-action-owner = Owner: { $owner }

statement-P-I2 = Enablement of { $service } is complete: { $active_users ->
        [one] { $active_users } active user
       *[other] { $active_users } active users
    } out of { $seats ->
        [one] { $seats } seat
       *[other] { $seats } seats
    }, according to LYNX on { $lynx_date }. The milestone is { $needed ->
        [one] { $needed } active user
       *[other] { $needed } active users
    }.
statement-P-O1 = The account team was told by e-mail on { $account_team_mail_sent } that enablement of { $service } is complete. The e-mail was written from the ATU e-mail template.
statement-P-O2 = { $missing ->
        [both] The Microsoft account team is not known and the account is not managed.
        [account_team] The Microsoft account team is not known; the account is managed.
       *[managed] The account is not managed; the Microsoft account team is known.
    } The FastTrack Manager read the RFA Customer Engagement Completion Discussion FAQ to decide on the next steps:
statement-C-O1 = { $ready_for_more ->
        [yes] The completion discussion for { $service } was held on { $discussion_date }. The customer is ready for another workload.
       *[no] The completion discussion for { $service } was held on { $discussion_date }. The engagement for this service is complete.
    }
statement-C-O2 = The customer wants to go on with { $next_workloads }. How to fill in the RFA form was shown in the meeting.
statement-C-O3 = The customer is not ready for another workload. The follow-up e-mail from the Customer e-mail template was sent to the customer on { $customer_mail_sent }, with information and links for asking FastTrack for help later.
statement-C-O4 = Latest status of the customer:
statement-C-O6 = The Assignment team was asked by e-mail on { $assignment_mail_sent } to move the tenant to the queue { $region }.
statement-C-O8 = The RFA Customer Engagement Completion Discussion FAQ was read for unusual situations and concerns. Next steps:
statement-waiver = Work on the step “{ $step }” went on before everything it depends on was done. The reason, and what was still open:
statement-waiver-item = Still open at that time: { $item }
statement-others-open = { $count ->
        [one] One more service of this RFA is open; the FastTrack Manager stays until the last one is complete.
       *[other] { $count } more services of this RFA are open; the FastTrack Manager stays until the last one is complete.
    }
correction-changed = Correction to the note of { $day }, which said: “{ $was }” It should read: { $now }
correction-withdrawn = Correction to the note of { $day }. The following is no longer true: “{ $was }”

next-action-hold-discussion = Hold the engagement completion discussion for { $service } with the customer
next-action-review = Look at the tenant again and ask whether the customer wants more help from FastTrack

## Fields of a case

field-tenant = Tenant
field-tenant-hint = The customer's tenant as FTOP names it. It names this case too.
field-tenant-id = Tenant ID
field-tenant-id-hint = Groups of 8-4-4-4-12 digits and letters a to f
field-manager = FastTrack Manager
field-manager-hint = Owns the next action in the notes
field-region = Region
field-region-hint = Decides the queue the tenant moves to
field-seats = Seats
field-seats-hint = Decide the milestone of every service
field-account-team-known = Account team known
field-account-team-known-hint = Do you know who is in the customer's Microsoft account team?
field-account-managed = Account managed
field-account-managed-hint = Is the account managed by Microsoft?
field-account-team-contacts = Contacts in the account team
field-account-team-contacts-hint = Names and addresses, one person on each line
field-customer-contacts = Customer contacts
field-customer-contacts-hint = Names and addresses, one person on each line
field-note-language = Language of the notes
field-mail-language = Language of the e-mails
field-standing = Standing of the case
field-standing-reason = Reason for the standing
field-gate-reason = Reason for going on
field-gate-reason-hint = It goes into the history and into the Engagement Management note.
field-deleted = Day of deletion
field-service = Service
field-service-name = Name of the service
field-service-name-hint = As FTOP names it
field-drop-reason = Reason for dropping the service
field-active-users = Active users
field-active-users-hint = Of this service, from LYNX
field-lynx-date = Date of the LYNX figure
field-account-team-mail-sent = E-mail to the account team sent on
field-faq-next-steps = Next steps chosen with the FAQ
field-faq-next-steps-hint = They go into the Engagement Management note.
field-discussion-date = Date of the discussion
field-discussion-date-hint = The next action date follows from the year of the last one.
field-ready-for-more = Ready for another workload
field-next-workloads = Workloads that come next
field-next-workloads-hint = Separated by commas
field-customer-mail-sent = Follow-up e-mail to the customer sent on
field-customer-status = Latest customer status
field-customer-status-hint = It goes into the Engagement Management note.
field-discussion-next-steps = Next steps after the discussion
field-discussion-next-steps-hint = They go into the Engagement Management note.
field-status = STATUS
field-status-on-track = on track
field-status-paused = paused
field-status-pending-customer = pending customer feedback
field-status-pending-fasttrack = pending FastTrack Center or internal feedback
field-concerns = CONCERNS
field-concerns-hint = Left empty, the note says that there are none.
field-assignment-mail-sent = E-mail to the Assignment team sent on
field-assignment-mail-region = Region named to the Assignment team
field-queue-confirmed = Arrival in the queue
region-americas = Americas
region-apj = Asia Pacific and Japan (APJ)
region-emea = Europe, Middle East and Africa (EMEA)
problem-not-a-whole-number = Enter a whole number, such as { $example }.
problem-too-small = Enter { $least } or more.
problem-too-large = Enter { $most } or less.
problem-not-a-day = Enter a date, such as { $example }.
problem-no-such-day = The calendar has no such day. Enter a date, such as { $example }.
problem-year-out-of-range = Enter a year between 1900 and 2199 with four digits.
problem-not-a-guid = Enter the tenant ID as 8-4-4-4-12 digits and letters a to f.
problem-not-a-choice = Choose one of the answers.
problem-too-long = Shorten the text to { $most } characters.

## Things the playbook links to

link-account-team-template = ATU e-mail template
link-customer-template = Customer e-mail template
link-faq = RFA Customer Engagement Completion Discussion FAQ
link-rfa-form = RFA form
link-source = Partner docs site

## E-mails

mail-greeting = Hello,
mail-closing = Kind regards
mail-account-team-subject = { $tenant }: enablement of { $service } is complete
mail-account-team-complete = Enablement of { $service } for { $tenant } is complete. LYNX shows { $active_users ->
        [one] { $active_users } active user
       *[other] { $active_users } active users
    } as of { $lynx_date }.
mail-account-team-ask = Three things matter now:
mail-account-team-review = Please hold an engagement completion review with the customer.
mail-account-team-leave = After that review I will leave the engagement as FastTrack Manager.
mail-account-team-leave-later = This review is about { $service }. As FastTrack Manager I will leave the engagement only after the last service of this RFA; still open: { $others }.
mail-account-team-support = Please support the completion of the engagement: from then on, open questions and the customer’s next plans will be yours to follow up.
mail-account-team-emphasis = To say it once more, since it is what changes most: once that review has been held, the customer will no longer have a FastTrack Manager.
mail-account-team-emphasis-later = To say it once more, since it is what changes most: once the last service is complete, the customer will no longer have a FastTrack Manager.
mail-customer-subject = FastTrack for { $service }: where we stand, and how to get help later
mail-customer-thanks = Thank you for working with us on { $service } and for the discussion on { $discussion_date }.
mail-customer-done = What was done:
mail-customer-done-enablement = Enablement of { $service } is complete: { $active_users ->
        [one] { $active_users } active user
       *[other] { $active_users } active users
    } as of { $lynx_date }.
mail-customer-done-review = We went through the completed activities together.
mail-customer-ready = You would like to go on with { $next_workloads }. To do so, please submit a Request for Assistance (RFA); we showed you the form in the meeting:
mail-customer-later = Whenever you want help from FastTrack again, submit a Request for Assistance (RFA):
mail-customer-leave = This completes the engagement, and with it my work as your FastTrack Manager.
mail-customer-leave-later = Your FastTrack Manager stays at your side until the last service of this RFA is complete; still open: { $others }.
mail-assignment-subject = Please move { $tenant } to { $queue }
mail-assignment-ask = Please move this tenant to the queue named below.
mail-assignment-tenant = Tenant: { $tenant }
mail-assignment-tenant-id = Tenant ID: { $tenant_id }
mail-assignment-queue = Queue: { $queue }
mail-assignment-reason = Reason: the RFA engagement is complete; no service is open any more ({ $services }).
mail-assignment-reason-dropped = Reason: the RFA engagement is complete; no service is open any more.
mail-assignment-reason-open = Reason: { $open }
mail-assignment-confirm = Please reply once the tenant has arrived there: only then will I remove my assignment as FastTrack Manager.
mail-assignment-team = Address of the Assignment team

## Reminders and the sheet of a case

reminder-discussion = { $tenant }: engagement completion discussion, { $service }
reminder-discussion-why = In the discussion:
reminder-discussion-ready = Have ready: the figures from LYNX, the RFA form, and the RFA Customer Engagement Completion Discussion FAQ for unusual situations.
reminder-next-action = { $tenant }: next action in FTOP
reminder-next-action-why = This is the next action date set in FTOP when the engagement was closed. Check whether the customer wants more help from FastTrack.
sheet-title = Closing the engagement with { $tenant }
sheet-made = As of { $day }
sheet-facts = Facts
sheet-done = Done
sheet-open = Open points
sheet-nothing-open = Nothing is open.
sheet-excused = { $item } (went on without it, with a reason)
sheet-done-on = { $item } ({ $day })
sheet-on-record = On record since { $day }
sheet-not-on-record = Not on record yet

## Storage

refusal-read-only = A newer version of Closeout saved this case, so it can only be read here. Reload the page to get that version.

## The frame around every page

skip-to-content = Skip to the content
navigation = Pages
page-portfolio = Cases
page-playbook = Playbook
page-settings = Settings
unknown-page = Page not found
unknown-page-explained = This address leads to no page of Closeout. Your cases are where they were.
unknown-page-home = Go to your cases
field-language = Language of the page
words-unavailable = The texts in { $language } could not be loaded. Check the connection and choose the language again.
part-failed = This part of the page could not be loaded. Your cases are stored. Check the connection and try again.
part-again = Try again
message-undo = Undo
message-dismiss = Dismiss this message
undo-nothing = Nothing to undo
redo-nothing = Nothing to redo
undo-event = Undo: { $event }
redo-event = Redo: { $event }
undo-done = Undone: { $event }
undo-done-backup = Undone: { $event }. What is on record stays on record.
redo-done = Done again: { $event }
undo-done-in-part = Undone in part: { $event }. What has been changed since stays as it is.
redo-done-in-part = Done again in part: { $event }. What has been changed since stays as it is.
saving-denied = The browser forbids this page to store anything, as in a private window. The page still works for this session, and nothing will be kept once it is closed.
saving-full = Your last changes are not saved: the browser’s storage for this page is full. They stay here as long as the page is open.
saving-newer = Your last changes to the settings are not saved: a newer version of Closeout has saved the settings. Reload the page to get that version.
saving-set-aside = Your last changes to a case are set aside: a newer version of Closeout has saved that case. Reload the page to get that version, then open the settings and try to read the changes again.
saving-failed = Your last changes are not saved: the browser refused to store them. They stay here as long as the page is open.
saving-unreadable = Your cases could not be read from the browser’s storage, so some may not be shown here. Nothing was deleted. What you enter now may not be saved.

## What happened to a case, for its history and for undo

event-in-service = { $event } ({ $service })
event-answered = { $field }: { $answer }
event-cleared = { $field }: cleared
event-ticked = { $id } ticked: { $item }
event-unticked = { $id } no longer ticked: { $item }
event-service-added = Service added: { $service }
event-service-dropped = Service dropped: { $reason }
event-service-resumed = Dropped service taken up again
event-round-finished = Service finished
event-round-reopened = Finished service opened again
event-gate-waived = Went on with “{ $step }” with points still open: { $reason }
event-waiver-withdrawn = Decision to go on with “{ $step }” taken back
event-copied = { $note } note copied
event-pasted = { $note } note pasted into FTOP
event-found-in-ftop = { $note } note entered as already in FTOP
event-earlier-note-read = Answers taken from an earlier { $note } note
event-entry-voided = Entry of the record voided
event-entry-day-corrected = Day of an entry corrected
event-paused = Case paused: { $reason }
event-withdrawn = Case withdrawn: { $reason }
event-closed = Case closed
event-reopened = Case reopened
event-deleted = Case moved to the bin
event-restored = Case brought back from the bin
event-undone = Change undone
event-backup-taken-over = Backup file imported

## The list of cases

case-unnamed = Unnamed case
stage-no-service = No service yet
stage-ready-to-close = Ready to close
stage-paused = Paused
stage-withdrawn = Withdrawn
stage-closed = Closed
portfolio-empty = No cases yet
portfolio-introduction = Closeout takes you through closing a customer’s engagement, step by step, and writes the notes that you paste into FTOP. You state what you know once; the steps, the notes and the e-mails follow from it.
portfolio-storage = Your cases are stored in this browser on this computer only. Nothing is sent anywhere.
portfolio-new = New case
portfolio-sample = Look at a sample
portfolio-case = Case
portfolio-stage = Stage
portfolio-progress = Progress
portfolio-next = Next
portfolio-changed = Changed
portfolio-actions = Actions
portfolio-rename = Rename
portfolio-rename-case = Rename { $case }
portfolio-delete = Delete
portfolio-delete-case = Delete { $case }
portfolio-deleted = { $case } was moved to the bin.
portfolio-restored = { $case } is back from the bin.
rename-done = Done
next-add-service = Add a service
next-reopen = Reopen the case to go on
next-nothing = Nothing
next-see-case = Waits for something: see the case
next-in-service = { $service }: { $item }
day-today = Today
day-yesterday = Yesterday
bin = Bin
bin-explained = { $days ->
        [one] A deleted case stays here for { $days } day.
       *[other] Deleted cases stay here for { $days } days.
    }
bin-deleted-on = Deleted on { $day }
bin-restore = Bring back
bin-restore-case = Bring back { $case }
sample-concerns = Two departments still use their old mail program.
sample-next-steps = Send the customer the adoption material for the two departments that joined last.

## Settings

settings-kept = Changes are saved at once, in this browser.
settings-languages = Languages
settings-page-language = Change it in the list at the top of every page.
settings-as-the-page = As the page
settings-people = People
settings-manager-hint = Owns the next action of every case that names nobody else.
settings-assignment-hint = For the e-mail that asks to move a tenant to its queue. The playbook gives no address.
settings-links = Links
settings-links-explained = E-mails and the playbook page link to these. Enter an address where your team uses another one.
settings-link-default = Left empty, the playbook’s address is used: { $address }
settings-link-none = The playbook names it and gives no address.
problem-not-a-mail-address = Enter an e-mail address, such as assignment@contoso.com.
problem-not-a-web-address = Enter an address that begins with https://, such as https://contoso.com/faq.

## The playbook page

playbook-title = Conduct the engagement completion discussion (enablement)
playbook-frame = At a glance
playbook-objectives = Objectives
playbook-outcomes = Key outcomes
playbook-guidance = In both steps, whenever a situation is unusual or the customer has concerns, the FAQ says how to go on:
playbook-task = Task in FTOP
playbook-task-number = Task
playbook-task-name = Name in FTOP
playbook-task-mandatory = Mandatory
playbook-queues = Queues in FTOP
playbook-queues-explained = After the last service the tenant is moved to the queue of its region. FTOP knows the queues only by these names.
playbook-links = Links
playbook-set-link = Set its address in the settings
playbook-log = Log
playbook-log-day = Day
playbook-log-person = By
playbook-log-change = Change
frame-lead = How a FastTrack Manager ends the work with a customer whose enablement is complete, and what stays on record.
frame-phase = Phase
frame-phase-value = Enable
frame-purpose = Purpose
frame-purpose-value = Ends the working relationship between the FastTrack Manager (FM) and the customer
frame-when = When
frame-when-value = In the Request for Assistance (RFA) motion, once enablement is complete
frame-complete = Enablement is complete
frame-complete-value = At 100 active users; for customers with fewer than 1,000 seats, at 10% of the seats
frame-figure = Source of the usage figure
frame-figure-value = LYNX
frame-role = Role
frame-role-value = FastTrack Manager
frame-motion = Motion
frame-motion-value = Request for Assistance (RFA)
frame-services = Services
frame-services-value = All services
step-prepare-explained = Once for each service of the RFA: make sure that enablement is complete, and tell the account team where there is one.
step-discuss-explained = Once for each service, in a meeting of the customer’s existing cadence. The FastTrack Manager leaves the customer only after the last service.
step-hand-off-explained = Once for the customer, when no service is open any more. Never remove your assignment before the tenant has arrived in its queue.
condition-if = If { $condition }:
condition-or = { $first } or { $second }
condition-account-team-known-yes = the account team is known
condition-account-team-known-no = the account team is not known
condition-account-managed-yes = the account is managed
condition-account-managed-no = the account is not managed
condition-ready-for-more-yes = the customer is ready for another workload
condition-ready-for-more-no = the customer is not ready for another workload
task-4058 = Disengagement Process is Complete (enablement)
queue-americas = Inactive tenants, Americas
queue-apj = Inactive tenants, Asia Pacific and Japan
queue-emea = Inactive tenants, Europe, Middle East and Africa

## The page of a case

case-not-found = There is no such case here
case-not-read = This case could not be read
case-not-shown = This case can’t be shown
case-set-aside = It could not be read and was set aside.
case-sealed = A newer version of Closeout saved it, and this one can’t show it. It is safe. Reload the page to get that version.
case-missing = It was here and is gone from the browser’s storage. If you have a backup file, open it to bring the case back.
case-deleted = It was deleted for good. If you have a backup file, open it to bring the case back.
case-to-portfolio = To the list of cases
case-progress = { $done } of { $total } done
case-progress-label = Progress of the case
case-queue = Queue
case-queue-unknown = State the region first
case-after-discussion = Known once a discussion has its date
case-facts = Facts about the customer
case-as-set = As set for all cases ({ $language })
case-no-service = Add the first service of the RFA. Each service goes through the playbook in a round of its own.
case-pause = Pause
case-pause-reason = Why does the case rest?
case-withdraw = Withdraw
case-withdraw-reason = Why does the engagement end early?
case-close = Close the case
case-close-waits = What closing the case waits for
case-reopen = Reopen the case
case-delete = Delete
case-in-bin = This case is in the bin.
case-restore = Bring it back from the bin
case-cancel = Cancel
case-clear = Clear
case-today = Today
answer-yes = Yes
answer-no = No
answer-not-asked = not asked yet
answer-not-stated = Not stated
stage-with-reason = { $stage }: { $reason }

services-title = Services of the RFA
services-add = Add a service
services-add-button = Add
services-choose = Choose a service
service-other = Another service, to be named
round-unnamed = Service without a name
round-progress = { $done } of { $total }
round-status = { $state }, { $progress }
round-open = Open
round-finished = Finished
round-finished-on = Finished on { $date }
round-finished-explained = Its steps stay as they were then. Facts that change later lead to corrections in the notes.
round-dropped = Dropped
round-dropped-because = Dropped: { $reason }
round-drop = Drop this service
round-resume = Take this service up again
round-reopen = Open this round again

role-key-inputs = Key inputs
role-inputs = Quality inputs
role-actions = Actions
role-outputs = Quality outputs
role-next-steps = Next steps
state-open = To do
state-done = Done
state-blocked = Cannot start yet
state-excused = Went on without it
item-because = Applies because: { $reasons }.
item-reason = { $field }: { $answer }
item-waits = Waits for:
item-lacks = Still missing:
item-excused = You went on with “{ $step }” without this.
item-next-action-date = Date to enter: { $date }
portal-motion = FTOP shows it in the motion.
portal-contacts = FTOP shows it in the contacts.
portal-task-status = FTOP shows it in the status of the task.
portal-next-action-date = FTOP shows it as Next Action Date.
portal-assignment = FTOP shows it in the assignment of the tenant.
portal-service-status = FTOP shows it in the service status.
milestone-of-seats = Milestone: { $needed ->
        [one] { $needed } active user
       *[other] { $needed } active users
    } for each service
milestone-unknown = The milestone can be judged once seats and active users are stated.
milestone-missing = Milestone not reached: { $missing ->
        [one] { $missing } more active user
       *[other] { $missing } more active users
    } needed, of { $needed }.
milestone-reached = Milestone of { $needed ->
        [one] { $needed } active user
       *[other] { $needed } active users
    } reached.
milestone-more-users-than-seats = There are more active users than seats. Check both numbers.
queue-arrived = The tenant has arrived in { $queue }
queue-voided = Confirmed was { $queue }. The region has changed since, so the arrival has to be confirmed again.

gate-waits = The actions and quality outputs of “{ $step }” wait for:
gate-close-waits = Closing the case waits for:
gate-go-on = Go on anyway
gate-waived = You went on without:
gate-waived-because = Reason, given on { $date }: { $reason }
gate-take-back = Take this back
blocker-unanswered = { $field }: not stated
blocker-no-day = { $field }: no day is stated
blocker-in-the-future = { $field }: { $date } is still to come
blocker-unsettled = { $id } { $item }
blocker-milestone = { $missing ->
        [one] { $missing } more active user needed to reach the milestone
       *[other] { $missing } more active users needed to reach the milestone
    }
blocker-milestone-unknown = Seats or active users are not stated
blocker-gate = The start of “{ $step }”
blocker-no-service = No service has been added
blocker-open-round = { $service } is still open
blocker-next-action-date = No discussion has a date
blocker-not-confirmed = The date has changed since it was confirmed
blocker-stated-for-other = { $field } has changed since the e-mail was sent. Send a new one and state its day.
blocker-queue = The tenant has not arrived in { $queue }
blocker-queue-unknown = State the region: it decides the queue
blocker-not-on-record = { $round }: { $what } is not on record
refusal-blocked = That is not possible yet. See what it waits for.
refusal-no-reason = Give a reason.
refusal-in-the-future = The day lies in the future.
refusal-not-going-on = The case is paused, withdrawn or closed. Reopen it first.
refusal-nothing-to-do = There is nothing to do.
refusal-changed-since = This has been changed since, so it cannot be taken back.

conflict-title = Two values conflict
conflict-explained = Two tabs or files state this differently. Which one is right?
conflict-keep = Keep this
conflict-keep-value = { $name }: keep { $value }
conflict-ticked = ticked
conflict-not-ticked = not ticked
conflict-empty = nothing
conflict-taken-back = The decision to go on was taken back
elsewhere-changed = Meanwhile changed in another tab to: { $value }. If you type on, both values are kept, and you choose.

notes-title = Notes for FTOP: { $round }
notes-hint = Field by field, as the Notes Editor takes them. A saved note cannot be deleted there.
note-extent = How much the note says
note-due = Due now
note-whole = Whole note
note-loading = The texts in the language of the notes are being loaded.
note-nothing-due = Nothing is due in this note now.
note-nothing = This note has nothing to say yet.
note-gaps = { $count ->
        [one] The note lacks one thing:
       *[other] The note lacks { $count } things:
    }
note-look-first = Check this before you copy. A note saved in FTOP cannot be deleted.
copy-anyway = Copy anyway
note-next-action-too-long = The next action is too long for FTOP, which takes { $most } characters. Shorten it by { $excess }.
note-pasted-on = Pasted on
note-pasted = Pasted into FTOP
note-copied-not-pasted = Copied, and not yet on record.
note-changed-since-copied = The note has changed since you copied it. What you copied then goes on record. What is different now:
note-copied-again = You copied this note before, and the page does not know whether that text is in FTOP. What you copied now differs:
note-earlier-pasted = The earlier text is in FTOP
note-earlier-not-pasted = The earlier text is not in FTOP
note-on-record = The note is on record.
note-statements = What this note has to say
note-found = Already in FTOP before this page was used
note-found-since = In FTOP since
note-found-button = Put on record
standing-due = Due in the note
standing-on-record = On record
standing-changed = Changed since it went on record: a correction is due
standing-no-longer-true = On record, but no longer true: a correction is due
standing-not-settled = not settled yet
standing-on-record-since = on record since { $date }
standing-changed-since = on record since { $date }, changed after that: a correction is due
standing-no-longer-true-since = on record since { $date }, no longer true: a correction is due
standing-waiver = Went on with “{ $step }” with points still open
record-title = On record in FTOP
record-pasted = Pasted on { $date }
record-found = In FTOP since { $date }
record-text = Text as copied
record-voided = Voided: it was not pasted.
record-void = It was a misclick
record-void-question = Voiding says that this was never pasted. It cannot be taken back.
record-void-confirm = Void the entry
record-correct-day = Correct the day
record-right-day = Right day
history-title = History
copy = Copy
copy-name = Copy { $name }
copied = Copied: { $name }
copied-selected-only = The browser refused to copy. The text of { $name } is selected: press Ctrl+C.
copied-not = The browser refused to copy { $name }. Select the text and copy it by hand.

## Backup, hand-over and the health of storage

saving-absent = This browser has no storage for pages. The page still works for this session, and nothing will be kept once it is closed.
saving-again = Try again
read-only = Read only: saved by a newer version
backup = Backup
backup-explained = One file holds everything: all cases, those in the bin too, and the settings. Opening one never overwrites: you first see what it would do.
backup-never = No backup has been saved yet.
backup-age = { $days ->
        [0] The last backup was saved today.
        [one] The last backup was saved { $days } day ago, on { $day }.
       *[other] The last backup was saved { $days } days ago, on { $day }.
    }
backup-due = { $age } Save one now, so that your cases are kept even if this browser loses them.
backup-download = Download a backup
backup-download-case = Download this case
backup-downloaded = The file was handed to the browser. Look for it among your downloads.
backup-not-downloaded = The browser did not take the file. Allow downloads for this page and try again.
backup-open = Open a backup file
backup-taken-over = The backup was imported.
backup-taken-over-not-stored = The backup was imported into this page, but the browser has not stored all of it. Keep the file: what is not stored is gone once this page is closed.
backup-cancelled = The file was closed. Nothing has changed.
backup-refused = The file was not opened. Nothing has changed.
backup-refused-unreadable = The browser could not read it. Check that it is still where it was.
backup-refused-empty = It is empty.
backup-refused-cut-off = It breaks off before its end. Copy or download it again.
backup-refused-too-large = It is larger than { $limit } MiB, more than any backup.
backup-refused-long-text = It holds a text of more than { $limit } characters, longer than the browser can store.
backup-refused-too-deep = It is nested deeper than any backup.
backup-refused-other-kind = It is not a backup of Closeout.
backup-refused-newer = A newer version of Closeout made it. Reload the page to get that version, then open the file again.
backup-refused-damaged = It is a backup, but none of its cases can be read.
backup-plan = What opening this file does
backup-plan-explained = Nothing has been written yet.
backup-nothing-new = There is nothing in the file that is not here already.
backup-take-over = Import
backup-cancel = Cancel
backup-added = { $count ->
        [one] { $count } case is added:
       *[other] { $count } cases are added:
    }
backup-changed = { $count ->
        [one] { $count } case changes:
       *[other] { $count } cases change:
    }
backup-unchanged = { $count ->
        [one] { $count } case stays as it is.
       *[other] { $count } cases stay as they are.
    }
backup-read-only = { $count ->
        [one] { $count } case is left alone: a newer version of Closeout saved it here.
       *[other] { $count } cases are left alone: a newer version of Closeout saved them here.
    }
backup-texts = { $count ->
        [one] { $count } text that this version can’t read as a case is kept to the letter.
       *[other] { $count } texts that this version can’t read as cases are kept to the letter.
    }
backup-unreadable = { $count ->
        [one] { $count } case in the file cannot be read and is left out.
       *[other] { $count } cases in the file cannot be read and are left out.
    }
backup-comes-back = { $case } (was deleted here for good and comes back)
backup-new-entries = { $count ->
        [one] { $count } new entry of the record
       *[other] { $count } new entries of the record
    }
backup-other-changes = Other details: steps continued with points still open, services finished, or notes copied
backup-change = { $here } → { $there }
backup-settings = Import the settings from the file as well
backup-conflicts = { $count ->
        [one] { $count } value was changed both here and in the file. Which one is right?
       *[other] { $count } values were changed both here and in the file. Which ones are right?
    }
backup-all-here = All as here
backup-all-file = All from the file
backup-all-both = Keep both everywhere
backup-choose-here = Here: { $value }
backup-choose-file = In the file: { $value }
backup-choose-both = Keep both for now and choose in the case
storage = Storage
storage-kept = The browser has promised to keep what this page stores until you clear it yourself.
storage-may-go = The browser may clear what this page stores when it needs room or when you have not come back for a while.
storage-no-promise = This browser makes no promise to keep what a page stores. Save backups.
storage-ask = Ask the browser to keep it
storage-room = Closeout uses { $here } KB. { $left } KB of the { $room } KB that the browser gives this site are left.
storage-no-room = Storage can’t be looked at.
storage-refused = The browser’s storage refused. Nothing was lost.
folder = Backup folder
folder-explained = Choose a folder, and the backup is written there after changes. A synchronized folder carries it to another computer or to a colleague.
folder-unsupported = This browser can’t write to a folder. Download a backup instead; the page reminds you when the last one is older than a week.
folder-choose = Choose a folder
folder-other = Choose another folder
folder-needs-click = The folder “{ $name }” was chosen. Since the browser was restarted, one click is needed before the page may write there again.
folder-denied = The browser forbids this page to write to the folder “{ $name }”. Allow it in the browser’s settings for this site, or choose the folder again.
folder-allow = Allow writing again
folder-ready = The backup is written to the folder “{ $name }” after changes.
folder-failed = The backup could not be written to the folder “{ $name }”. It may be gone, or the file in it can’t be read.
folder-again = Try the folder again
folder-forget = Stop writing there
trouble = Not as you left it
trouble-see = See what can be done
set-aside-count = { $count ->
        [one] { $count } entry could not be read and was set aside. Everything else opened as usual.
       *[other] { $count } entries could not be read and were set aside. Everything else opened as usual.
    }
waiting-count = { $count ->
        [one] Changes to { $count } case are set aside: only the newer version of Closeout that saved this case can add them. Reload the page to get that version.
       *[other] Changes to { $count } cases are set aside: only the newer version of Closeout that saved these cases can add them. Reload the page to get that version.
    }
sealed-count = { $count ->
        [one] { $count } case was saved by a newer version of Closeout and can’t be shown by this one. It is safe and is left as it is. Reload the page to get that version.
       *[other] { $count } cases were saved by a newer version of Closeout and can’t be shown by this one. They are safe and are left as they are. Reload the page to get that version.
    }
missing-count = { $count ->
        [one] { $count } case that was here is gone from the browser’s storage. If you have a backup file, open it to bring the case back.
       *[other] { $count } cases that were here are gone from the browser’s storage. If you have a backup file, open it to bring them back.
    }
missing-forget = Don’t mention it again
set-aside-name = { $what }, set aside { $moment }
set-aside-case = Case { $id }
set-aside-text = Show its text
set-aside-download = Download its text
set-aside-retry = Try to read it again
set-aside-read = It could be read. The case is in the list again.
set-aside-not-read = It can still not be read.
set-aside-drop = Drop it
set-aside-drop-question = It then goes for good. Download its text first if you are not sure.
set-aside-drop-confirm = Drop it for good
set-aside-dropped = It was dropped.
set-aside-readable = It can be read by now.
set-aside-cut-off = It breaks off before its end.
set-aside-newer = A newer version of Closeout wrote it.
set-aside-waiting = These are changes to a case that a newer version of Closeout has saved. Only that version can add them: reload the page to get it, then try to read them again.
set-aside-damaged = It is damaged.
bin-purge = Delete for good
bin-purge-question = The case then goes from this browser and can’t be brought back, except from a backup file.
bin-purge-confirm = Delete this case for good
bin-purged = The case was deleted for good.
wipe = Delete everything
wipe-explained = Deletes all cases, those in the bin too, and the settings from this browser.
wipe-open = Delete everything
wipe-question = Nothing of it can be brought back, except from a backup file. Download one first.
wipe-meant = I want to delete all cases and settings from this browser.
wipe-confirm = Delete everything for good
wipe-not-confirmed = Tick the box first. Nothing was deleted.
wipe-done = Everything was deleted.

## Texts that leave the page

copied-plain-only = Copied without its formatting: { $name }. The browser took only plain text.
note-copy-everything = Copy everything for this note
note-everything = everything for this note
mails-title = E-mails
mail-title-account-team = To the account team
mail-title-customer = To the customer
mail-title-assignment = To the Assignment team
mail-to = To
mail-subject = Subject
mail-body = Message
mail-gaps = { $count ->
        [one] The e-mail lacks one thing:
       *[other] The e-mail lacks { $count } things:
    }
mail-look-first = Check this first. Once sent, an e-mail cannot be corrected.
mail-open-anyway = Open anyway
mail-save-anyway = Save anyway
mail-open = Open in mail program
mail-too-long = Too long for a link that opens the mail program: it would have { $length } characters, and { $most } are safe. Copy the fields, or save the draft.
mail-save-draft = Save as draft (.eml)
mail-sent-today = Sent today
mail-sent-on = sent on { $date }
reminder-save-discussion = Reminder of the discussion (.ics)
reminder-save-next-action = Reminder of the next action date (.ics)
sheet-save-text = Save as text
sheet-save-markdown = Save as Markdown
sheet-print = Print
edit-open = Edit by hand
edit-name = { $name }: your text
edit-edited = Edited by hand. This text stays as it is when facts change.
edit-changed = Facts have changed since you edited this text. The page would now say:
edit-take-over = Use this
edit-take-all = Use the page’s text
edit-keep = Keep my text
field-technical-note = Technical Enablement note, edited
field-technical-next-action = Next Action (Technical Enablement), edited
field-management-note = Engagement Management note, edited
field-management-next-action = Next Action (Engagement Management), edited
field-account-team-subject = Subject of the e-mail to the account team
field-account-team-body = Text of the e-mail to the account team
field-customer-subject = Subject of the e-mail to the customer
field-customer-body = Text of the e-mail to the customer
field-assignment-subject = Subject of the e-mail to the Assignment team
field-assignment-body = Text of the e-mail to the Assignment team
findings-title = Check before copying
findings-none = Nothing stands out in the notes and e-mails on this page.
finding-gap = Missing: { $name }
finding-in-the-future = { $field }: this day has not come yet.
finding-before = { $field }: this day lies before “{ $follows }”, which it must follow.
finding-other-queue = { $text }: names the queue { $queue }, which is not the one of the region.
finding-differs = { $text }: no longer says “{ $word }”.
finding-adds = { $text }: says “{ $number }”, which the page’s text does not.
finding-too-long = { $text }: too long for FTOP, which takes { $most } characters. Shorten it by { $excess }.
finding-left-over = { $text }: still says “{ $gap }”, which is no longer true.
finding-taken-out = { $text }: this was taken out by hand, so it does not go on record and stays due: { $subject }
finding-on-record-too-early = { $note }: the day on which it was pasted lies before a day that it names ({ $field }).
finding-undocumented = No note documents this yet: { $item }
restore-title = Restore from an earlier note
restore-hint = Paste a note of this case that Closeout wrote, as it stands in FTOP. Its answers fill what is empty here, and the note counts as on record.
restore-note = The note from FTOP
restore-button = Read this note
restore-nothing = This text has no line in which Closeout named the state of a case. Nothing was changed.
restore-known = The case has all of this note already. Nothing was changed.
restore-done = The note was read. Its answers are in the case, and it counts as on record.
restore-not-found = Not found in the note: { $fields }. Please enter this by hand.
restore-unknown = This version does not know: { $pieces }. It was left out.
restore-services = Still open when work went on, but not among the services of this case: { $services }. Add what is missing, then read this note once more.
restore-other-tenant = This note is about { $noted }, but this case is about { $tenant }. Nothing was changed. If it is the same customer under another name, read the note anyway.
restore-anyway = Read it anyway
