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
item-C-O2 = The Technical Enablement note lists the workloads wanted next and says that the RFA form was shown in the meeting
item-C-O3 = The Engagement Management note says that the Customer e-mail template was sent, with information and links for later requests
item-C-O4 = The Engagement Management note holds the latest customer status
item-C-O5 = The next action date in FTOP is 31 December of the following year
item-C-O6 = The Engagement Management note says that the Assignment team was asked to move the tenant, and to which queue
item-C-O7 = You are no longer assigned to the tenant in FTOP
item-C-O8 = The Engagement Management note says that the FAQ was read for unusual situations or concerns, and lists the next steps
item-N-1 = Set the service status to Adoption or Migration

objective-form = The customer has been taught how to fill in the RFA form and can do so for later requests
objective-tools = The customer has what it takes to adopt the new cloud services successfully
objective-satisfied = The customer is satisfied with FastTrack
objective-closed = The engagement with the customer is closed
outcome-closed = The engagement with the customer is closed
outcome-form = The customer understands how to fill in an RFA to get help and guidance later
refresh-created = Playbook created
refresh-maintenance = General maintenance

## Notes for FTOP. English labels and names that belong to the portal stay English in every language

gap = [missing: { $name }]
gap-item = [not done yet: { $item }]
gap-item-fields = [not done yet: { $item } – missing: { $fields }]
note-heading = Engagement completion: { $service }
note-heading-hand-off = Engagement completion: hand-off of the tenant
note-no-concerns = None
note-next-action = Next action: { $action }
note-next-action-date = Date: { $date }
note-next-action-owner = Owner: { $owner }

statement-P-I2 = Enablement of { $service } is complete: { $active_users ->
        [one] { $active_users } active user
       *[other] { $active_users } active users
    } of { $seats ->
        [one] { $seats } seat
       *[other] { $seats } seats
    }, according to LYNX on { $lynx_date }. The milestone is { $needed ->
        [one] { $needed } active user
       *[other] { $needed } active users
    }.
statement-P-O1 = The account team was told on { $account_team_mail_sent } that enablement of { $service } is complete. The e-mail was written from the ATU e-mail template.
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
statement-waiver = Went on with the step “{ $step }” although this was not done: { $items }. Reason:
statement-others-open = { $count ->
        [one] One more service of this RFA is open; the FastTrack Manager stays until the last one is complete.
       *[other] { $count } more services of this RFA are open; the FastTrack Manager stays until the last one is complete.
    }
correction-changed = Correction to the note of { $day }, which said: “{ $was }” Correct is:
correction-withdrawn = Correction to the note of { $day }: this does not hold any more: “{ $was }”

next-action-hold-discussion = Hold the engagement completion discussion for { $service } with the customer
next-action-review = Look at the inactive tenant again and ask whether the customer wants more help from FastTrack

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
field-lynx-date = Read from LYNX on
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
