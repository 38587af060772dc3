## Days, as the page writes them. $day, $month and $weekday (1 is Monday) are numbers, $year is a text.

# In a sentence, where there is little room (also with the year), and to make sure at a field.
date = { $day } { month-name } { $year }
date-short = { $day } { month-name-short }
date-short-year = { date-short } { $year }
date-weekday = { weekday-name }, { date }

month-name =
    { $month ->
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
    }
month-name-short =
    { $month ->
        [1] Jan
        [2] Feb
        [3] Mar
        [4] Apr
        [5] May
        [6] Jun
        [7] Jul
        [8] Aug
        [9] Sep
        [10] Oct
        [11] Nov
       *[12] Dec
    }
weekday-name =
    { $weekday ->
        [1] Monday
        [2] Tuesday
        [3] Wednesday
        [4] Thursday
        [5] Friday
        [6] Saturday
       *[7] Sunday
    }

## Days, as a person types them: words that are read but not written, the groups between bars in order. English
## ones stand in every language. Case, accents and full width do not matter.

# January to December
read-months = january jan | february feb | march mar | april apr | may | june jun | july jul | august aug | september sept sep | october oct | november nov | december dec
# Monday to Sunday
read-weekdays = monday mon | tuesday tues tue | wednesday wed | thursday thurs thur thu | friday fri | saturday sat | sunday sun
# The day before, this day, the day after
read-days = yesterday | today | tomorrow
# What may stand between the parts and says nothing
read-fillers = st nd rd th of the on

## Lists: the joint between items, and before the last one. $sound is "i" where the second item begins with that sound.

list-middle = { $first }, { $second }
list-last = { $first } and { $second }

## Fields. A label is a short noun: it stands at the field, in gaps and after "Waits for"

field-tenant = Tenant
field-tenant-id = Tenant ID
field-manager = Your name
field-region = Region
field-seats = Seats
field-account-team-known = Account team known
field-account-managed = Account managed
field-account-team-contacts = Account team contacts
field-customer-contacts = Customer contacts
field-assignment-address = Address of the Assignment team
field-language = Language of the page
field-note-language = Language of the notes
field-mail-language = Language of the e-mails
field-active-users = Active users
field-lynx-date = Date of the LYNX figures
field-account-team-mail-sent = Date of the e-mail to the account team
field-faq-next-steps = Next steps according to the FAQ
field-discussion-planned = Planned date of the discussion
field-discussion-date = Date of the discussion
field-ready-for-more = Ready for another workload
field-next-workloads = Next workloads
field-customer-mail-sent = Date of the follow-up e-mail
field-customer-status = Latest customer status
field-discussion-next-steps = Next steps after the discussion
field-concerns = Concerns
field-assignment-mail-sent = Date of the request to the Assignment team
field-queue-confirmed = Arrived in the queue
field-skip-reason = Reason for skipping

field-manager-hint = Signs the e-mails and owns the next action

answer-yes = Yes
answer-no = No
region-americas = Americas
region-apj = Asia Pacific and Japan (APJ)
region-emea = Europe, Middle East and Africa (EMEA)

link-account-team-template = ATU e-mail template
link-customer-template = Customer e-mail template
link-faq = RFA Customer Engagement Completion Discussion FAQ
link-rfa-form = RFA form
link-source = Partner docs site

## Typed problems

problem-not-a-number = Enter a whole number, such as { $number }.
problem-too-small = Enter { $number } or more.
problem-too-large = Enter { $number } or less.
problem-not-a-day = Enter a date, such as { $example }.
problem-no-such-day = There is no such day. Enter a date, such as { $example }.
problem-year-out-of-range = Enter a year from 1900 to 2199, with four digits.
problem-in-the-future = This date is still to come. Enter today or an earlier date.
problem-discussion-in-the-future = This date is still to come. Enter it as the planned date.
problem-not-a-guid = Enter the tenant ID as in 8-4-4-4-12: digits and the letters a to f.
problem-not-a-choice = Choose one of the answers.
problem-too-long = Shorten the text to { $number } characters.

## What is missing, as short nouns: one for each item, then the rest

short-K-I1 = Task “Enablement complete”
short-K-I2 = Customer informed of the end
short-K-I3 = Customer satisfaction
short-P-I1 = RFA motion in FTOP
short-P-I2 = Milestone according to LYNX
short-P-I3 = Account team in the FTOP contacts
short-P-E1 = E-mail to the account team
short-P-E2 = FAQ before the discussion
short-P-O1 = E-mail to the account team
short-P-O2 = Next steps according to the FAQ
short-C-I1 = RFA motion in FTOP
short-C-I2 = Milestone according to LYNX
short-C-I3 = E-mail to the account team
short-C-A1 = Review of the completed activities
short-C-A2 = Ready for another workload
short-C-A2a = Explanation of the RFA
short-C-A2b = RFA form shown
short-C-A3 = Follow-up e-mail to the customer
short-C-A4 = Task 4058
short-C-A5 = Notes in FTOP
short-C-A6 = Next action date in FTOP
short-C-A7 = Request to the Assignment team
short-C-A8 = Your assignment removed
short-C-O1 = Outcome of the discussion
short-C-O2 = Next workloads
short-C-O3 = Follow-up e-mail to the customer
short-C-O4 = Latest customer status
short-C-O5 = Next action date in FTOP
short-C-O6 = Request to the Assignment team
short-C-O7 = Your assignment removed
short-C-O8 = Next steps after the discussion
short-N-1 = Service status

missing-users = { $count ->
        [one] { $count } more active user
       *[other] { $count } more active users
    }
missing-service = Service
missing-queue = Arrival in the queue
missing-off-record = { $what } in FTOP
missing-of-service = { $what } ({ $service })
missing-link = Address of: { $what }
scope-case = Case
scope-hand-off = Hand-off

# What "and" is in any language, to take typed lists of workloads apart: read, not written
read-joints = and und y e et 和 与 及 と および

## Notes

# Stands in a note or an e-mail for what the case does not know
gap = [missing: { $name }]
note-heading = Engagement completion: { $service }
note-heading-hand-off = Engagement completion: hand-off of the tenant
note-no-concerns = None
note-next-action = Next action:
note-next-action-date = Date:
note-next-action-owner = Owner:

statement-P-I2 = Enablement of { $service } is complete: { $active_users ->
        [one] { $active_users } active user
       *[other] { $active_users } active users
    } out of { $seats ->
        [one] { $seats } seat
       *[other] { $seats } seats
    }, according to LYNX on { $lynx_date }. This reaches the milestone of { $needed ->
        [one] { $needed } active user
       *[other] { $needed } active users
    }.
statement-P-O1 = The account team was informed of the completed enablement of { $service } on { $account_team_mail_sent }, in an e-mail written from the ATU e-mail template.
statement-P-O2 = { $missing ->
        [both] The Microsoft account team is not known and the account is not managed.
        [team] The Microsoft account team is not known; the account is managed.
       *[managed] The account is not managed; the Microsoft account team is known.
    } The RFA Customer Engagement Completion Discussion FAQ was read to decide on the next steps: { $faq_next_steps }
statement-C-O1 = { $ready_for_more ->
        [yes] The engagement completion discussion for { $service } was held on { $discussion_date }. The customer is ready for another workload.
       *[no] The engagement completion discussion for { $service } was held on { $discussion_date }. The engagement for { $service } is complete.
    }
statement-C-O2 = { $shown ->
        [yes] The customer wants to go on with { $next_workloads }. The meeting included how to fill in the RFA form.
       *[no] The customer wants to go on with { $next_workloads }.
    }
statement-C-O3 = The follow-up e-mail was sent to the customer on { $customer_mail_sent }, written from the Customer e-mail template, with information and links for later requests.
statement-C-O4 = Latest customer status: { $customer_status }
statement-C-O6 = The Assignment team was asked by e-mail on { $assignment_mail_sent } to move the tenant to the queue { $region }.
statement-C-O8 = The RFA Customer Engagement Completion Discussion FAQ was read for unusual situations and concerns. Next steps: { $discussion_next_steps }
statement-skip = Skipped: { $item } ({ $id }). Reason: { $skip_reason }
correction-changed = Correction to the note of { $day }, which said: “{ $was }.” It now reads:
correction-withdrawn = Correction to the note of { $day }. This is no longer true: “{ $was }.”

next-action-discussion = Hold the engagement completion discussion for { $service } with the customer.
next-action-rfa = Help the customer with the RFA for { $workloads }.
next-action-look-again = Look at the tenant again on { $day }.
next-action-none = None

## E-mails

mail-greeting = Hello,
# How a person is called in a greeting
mail-name = { $name }
mail-greeting-one = Hello { $names },
mail-greeting-two = Hello { $names },
mail-greeting-several = Hello everyone,
mail-greeting-team = Hello,
# Who writes; nothing where the reader knows it. $to is account-team, customer or assignment, or again where the
# account team was written to on $day about $other; $manager, $tenant
mail-introduction = { $to ->
        [customer] { "" }
        [again] This follows my e-mail of { $day } about { $other }.
       *[other] I am { $manager }, the FastTrack Manager for { $tenant }.
    }
mail-closing = Kind regards,
mail-role = FastTrack Manager

mail-account-team-subject = { $tenant }: enablement of { $service } is complete
mail-account-team-complete = Enablement of { $service } at { $tenant } is complete. On { $lynx_date }, LYNX showed { $active_users ->
        [one] { $active_users } active user
       *[other] { $active_users } active users
    } out of { $seats ->
        [one] { $seats } seat
       *[other] { $seats } seats
    }.
mail-account-team-complete-plain = Enablement of { $service } at { $tenant } is complete.
mail-account-team-ask = Three things matter now:
mail-account-team-review = Please hold an engagement completion review with the customer.
mail-account-team-leave = After this review I will leave the engagement.
mail-account-team-leave-later = This review is about { $service }. I will leave the engagement only after the review of the last service; still open: { $others }.
mail-account-team-support = Please support the customer and me in completing the engagement.
mail-account-team-emphasis = Once more, because it matters most: after this review, { $tenant } will no longer have a FastTrack Manager.
mail-account-team-emphasis-later = Once more, because it matters most: after the review of the last service, { $tenant } will no longer have a FastTrack Manager.

mail-customer-subject = { $tenant }: your FastTrack engagement for { $service } is complete
mail-customer-subject-later = { $tenant }: { $service } is complete, and how FastTrack goes on
mail-customer-thanks = Thank you for our discussion on { $discussion_date } and for the good work on { $service }.
mail-customer-achieved = Together we have completed the enablement of { $service }: on { $lynx_date }, { $active_users ->
        [one] { $active_users } person was
       *[other] { $active_users } people were
    } using it actively, out of { $seats ->
        [one] { $seats } seat
       *[other] { $seats } seats
    }.
mail-customer-achieved-plain = Together we have completed the enablement of { $service }.
mail-customer-steps = These are the next steps after our discussion:
mail-customer-same = Next you want to go on with { $workloads }. It is part of our current Request for Assistance (RFA), so you need no new one.
mail-customer-ready = Next you want to go on with { $workloads }. Please submit a new Request for Assistance (RFA) for it, with the form that I showed you in our meeting: { $form }
mail-customer-ready-also = You also want to go on with { $workloads }. Please submit a new Request for Assistance (RFA) for it, with the form that I showed you in our meeting: { $form }
mail-customer-help = Whenever you want help from FastTrack again, submit a Request for Assistance (RFA): { $form }
mail-customer-help-again = The same form also brings you help from FastTrack at any later time.
mail-customer-leave = With this, our engagement is complete, and so is my work as your FastTrack Manager. Thank you for your trust. I wish you continued success.
mail-customer-leave-later = I remain your FastTrack Manager until the last service of this RFA is complete; still open: { $others }.

mail-assignment-subject = Please move { $tenant } to { $region }
mail-assignment-ask = Please move this tenant to its inactive queue:
mail-assignment-tenant = Tenant: { $tenant }
mail-assignment-tenant-id = Tenant ID: { $tenant_id }
mail-assignment-queue = Queue: { $region }
mail-assignment-services = Services: { $services }
mail-assignment-reason = The RFA engagement is complete; no service is open any more.
mail-assignment-confirm = Please confirm when the tenant has arrived in the queue. Only then will I remove my own assignment.

## Sheet and reminders

reminder-discussion = { $tenant }: engagement completion discussion for { $service }
reminder-discussion-why = Review the completed activities. Find out whether the customer is ready for another workload; if so, explain the RFA and show the form. Have the LYNX figures and the FAQ at hand.
reminder-next-action = { $tenant }: next action date in FTOP
reminder-next-action-why = This is the next action date that was set in FTOP at the end of the engagement. Look at the tenant again.
sheet-title = { $tenant }: completion of the FastTrack engagement
sheet-made = As of { $day }
sheet-label = { $label }:
sheet-dropped = No longer part of the engagement. Reason: { $reason }
sheet-done = Done: { $item } ({ $id })
sheet-open = Open: { $item } ({ $id })
sheet-skipped = Skipped: { $item } ({ $id })
sheet-waits = { $item }: waits for { $missing }
sheet-on-record = in FTOP since { $day }
sheet-technical-enablement = Technical Enablement note:
sheet-engagement-management = Engagement Management note:

## What to look at before something is copied

finding-gap = Missing: { $name }
finding-in-the-future = Still to come: { $field }
finding-before-its-time = { $field } is before: { $follows }
finding-lacks-value = Your wording lacks “{ $value }”.
finding-next-action-too-long = The next action is { $excess ->
        [one] { $excess } character
       *[other] { $excess } characters
    } too long: FTOP takes { $limit }.

## Page: the case. Most of these know $tenant, $service, $queue, $task (a number) and $date (as FTOP writes days)

crumbs = Where you are
menu = More
close = Close
cancel = Cancel
dismiss = Dismiss
yes = Yes
no = No
today = Today
yesterday = Yesterday
choose-day = Choose a day
continue = Continue
add = Add
saved = Saved
not-saved = Not saved
undo = Undo
undo-about = Undo: { $about }
redo = Redo
redo-about = Redo: { $about }
not-now = Not now
next = Next
waiting = Waiting
closed = Closed
paused = Paused
read-only = Read only
conflict = Two answers
lacking = Still missing:
not-taken = This case takes no changes here.
reason-needed = Give a reason.
no-name = New case
can-wait = (can wait)
way = The way through this case
you-are-here = You are here
to-do = To do
done = Done
skipped = Skipped
ready-to-paste = Ready to paste
pasted-on = Pasted on { $day }
waits = waits
waits-for = Waits for: { $what }
progress = { $done } of { $total }
service = Service
services = Services
hand-off = Hand-off
edit-facts = Edit facts
back-to-cases = Back to the cases
cases-title = Cases
playbook-title = Playbook
settings-title = Settings
languages = Languages
language-of-page = As the page
history = History
save-case = Save the case as a file
print = Print
pause = Pause
withdraw = Withdraw
delete-case = Delete
close-case = Close the case
go-on-with-case = Go on with the case
pause-until = Look again on
pause-reason = Why is it paused?
withdraw-reason = Why is it withdrawn?

region-short-americas = Americas
region-short-apj = APJ
region-short-emea = EMEA
facts-seats = { $seats ->
        [one] { $seats } seat
       *[other] { $seats } seats
    }
# $known and $managed are "yes" or "no"
facts-account = { $known ->
        [yes] { $managed ->
            [yes] Account team known, managed
           *[no] Account team known, not managed
        }
       *[no] { $managed ->
            [yes] Account team not known, managed
           *[no] Account team not known, not managed
        }
    }
facts-milestone = Milestone: { $needed ->
        [one] { $needed } active user
       *[other] { $needed } active users
    } for each service
facts-queue = Queue: { $queue }
for-all-cases = The same in all cases.
contacts-help = Name and address, one person on a line
tenant-id-help = 8-4-4-4-12 digits and letters
milestone-reached = The milestone of { $needed } is reached.
milestone-short = { $missing } more needed to reach { $needed }
concerns-none = (none, if empty)

round-dropped = dropped
round-finished = finished
round-to-paste = { $count } to paste

services-named = In this RFA
service-choose = Choose a service
service-other = Another service…
service-name = Its name, as FTOP has it
service-name-needed = Name the service.
service-there = This service is in the RFA already.
service-drop = Drop
service-drop-reason = Why is it dropped?
service-take-back = Take back

skip-open = Go on without one of these
skip = Skip
skip-reason = { $item }: why not?
skip-because = Skipped: { $item }. Reason: { $reason }
skip-take-back = Take back

step-begin = Begin
step-prepare = Prepare
step-discuss = Discuss
step-hand-off = Hand-off

next-facts = State the facts about the customer
because-facts = Once, for the whole case. Steps, e-mails and notes follow from them.
row-facts = State the facts about the customer
done-facts = Facts stated
next-service = Name the services of the RFA
because-service = Each is prepared and discussed by itself. You leave the customer after the last one.
row-service = Name the services of the RFA
done-service = Services named
next-K-I1 = Check that { $service } is ready to be completed
because-K-I1 = Tick what is so. The last four are about the customer and count for every service.
row-K-I1 = Check that all is ready
done-K-I1 = All is ready
next-P-I2 = State how many people use { $service }
because-P-I2 = The Technical Enablement note documents the milestone, by the figures in LYNX.
row-P-I2 = State the active users
done-P-I2 = Milestone reached: { $users ->
        [one] { $users } active user
       *[other] { $users } active users
    }
next-mail-account-team = Send the account team the e-mail
because-mail-account-team = Because the account team is known or the account managed.
row-mail-account-team = Send the account team the e-mail
# $skipped is "yes" where the task was skipped
done-mail-account-team = { $skipped ->
        [yes] E-mail to the account team
       *[no] E-mail to the account team sent on { $day }
    }
next-P-E2 = Read the FAQ and choose the next steps
because-P-E2 = Because the account team is not known or the account not managed.
row-P-E2 = Read the FAQ and choose the next steps
done-P-E2 = Next steps chosen with the FAQ
next-C-A1 = Hold the discussion about { $service }
because-C-A1 = Fill this in while you talk. The follow-up e-mail and both notes are made from it.
row-C-A1 = Hold the discussion
done-C-A1 = { $ready ->
        [yes] Discussed on { $day }: ready for more
       *[no] Discussed on { $day }: not ready for more
    }
next-mail-customer = Send the customer the follow-up e-mail
because-mail-customer = Because the discussion was held.
row-mail-customer = Send the customer the follow-up e-mail
done-mail-customer = { $skipped ->
        [yes] Follow-up e-mail
       *[no] Follow-up e-mail sent on { $day }
    }
next-C-A4 = Mark task { $task } as complete for { $service }
because-C-A4 = In FTOP, “Disengagement Process is Complete (enablement)”.
row-C-A4 = Mark task { $task } as complete
done-C-A4 = Task { $task } marked as complete
next-note-technical-enablement = Paste the Technical Enablement note into FTOP
because-note-technical-enablement = Open the Notes Editor from FTOP’s Services tab. A note that is saved there cannot be deleted.
row-note-technical-enablement = Paste the Technical Enablement note
done-note-technical-enablement = Technical Enablement note
next-note-engagement-management = Paste the Engagement Management note into FTOP
because-note-engagement-management = Open the Notes Editor from FTOP’s Status tab. A note that is saved there cannot be deleted.
row-note-engagement-management = Paste the Engagement Management note
done-note-engagement-management = Engagement Management note
next-C-A6 = Set the next action date in FTOP
because-C-A6 = To { $date }: 31 December of the year after the last discussion.
row-C-A6 = Set the next action date
done-C-A6 = Next action date set to { $date }
next-mail-assignment = Ask the Assignment team for the queue
because-mail-assignment = So that the tenant is moved to { $queue }.
row-mail-assignment = Ask the Assignment team for the queue
done-mail-assignment = { $skipped ->
        [yes] Request to the Assignment team
       *[no] Assignment team asked on { $day }
    }
next-note-engagement-management-hand-off = Paste the Engagement Management note into FTOP
because-note-engagement-management-hand-off = Open the Notes Editor from FTOP’s Status tab. A note that is saved there cannot be deleted.
row-note-engagement-management-hand-off = Paste the Engagement Management note
done-note-engagement-management-hand-off = Engagement Management note
next-wait = The Assignment team has not confirmed the queue yet
because-wait = Tick it when they confirm.
row-wait = Wait for the queue
done-wait = { $tenant } has arrived in { $queue }
wait-stay = Stay assigned in FTOP until { $tenant } has arrived there.
wait-asked-for = Asked for
wait-asked-on = Asked on
next-C-A8 = Unassign yourself in FTOP
because-C-A8 = The tenant has arrived, and FTOP has every note.
row-C-A8 = Unassign yourself in FTOP
done-C-A8 = Unassigned in FTOP
next-N-1 = Set the service status in FTOP
because-N-1 = To Adoption or Migration, whichever comes next.
row-N-1 = Set the service status
done-N-1 = Service status set
next-close = Close the case
because-close = Nothing is left to do for { $tenant }.
next-closed = { $tenant } was closed on { $day }
because-closed = Nothing is left to do. Look at the tenant again on { $again }.
next-withdrawn = { $tenant } was withdrawn on { $day }
because-withdrawn = { $reason }
next-paused = { $tenant } is paused
# $known is "yes" where there is a day ($again) to look again
because-paused = { $known ->
        [yes] Look again on { $again }.
       *[no] No day is set to look again.
    }
next-elsewhere = { $name }: nothing can be done yet
next-nothing-here = { $name }: nothing is left to do
next-conflict = Choose which answer is right
because-conflict = It was stated twice, in two tabs or files that did not know of each other.
conflict-choose = Choose one of them.
conflict-take = Keep this one
conflict-empty = (nothing)
conflict-standing-because = { $what }. { $reason }
next-read-only = This case was saved by a newer version
because-read-only = It is shown as far as this version understands it, and stays as it is.

item-K-I1 = The task “Enablement complete” is done
item-K-I2 = The customer knows that this engagement will end
item-K-I3 = The customer is satisfied with the FastTrack Center
item-P-I1 = The motion in FTOP says RFA
item-P-I2 = The milestone is documented, per LYNX
item-P-I3 = The account team is current in the FTOP contacts
item-P-E1 = The account team was written to
item-P-E2 = FAQ read to choose the next steps
item-P-O1 = The note says that the account team was written to
item-P-O2 = The note says what is not known or not managed, and the next steps
item-C-I1 = The motion in FTOP says RFA
item-C-I2 = The milestone is documented, per LYNX
item-C-I3 = The note says that the account team was written to
item-C-A1 = Completed activities reviewed
item-C-A2 = Asked whether the customer is ready for another workload
item-C-A2a = Explained how to submit an RFA
item-C-A2b = Shown how to fill in the RFA form
item-C-A3 = Follow-up e-mail sent to the customer
item-C-A4 = Task { $task } is marked as complete in FTOP
item-C-A5 = The notes in FTOP are up to date
item-C-A6 = Next action date set to { $date }
item-C-A7 = The Assignment team was asked for the queue
item-C-A8 = Unassigned in FTOP
item-C-O1 = The note says how the engagement stands
item-C-O2 = The note says which workloads come next
item-C-O3 = The note says that the customer was written to
item-C-O4 = The note says how the customer stands
item-C-O5 = FTOP shows the next action date
item-C-O6 = The note says which queue was asked for
item-C-O7 = FTOP shows you as not assigned
item-C-O8 = FAQ read for unusual situations and concerns
item-N-1 = Service status set to Adoption or Migration

undo-state = { $about }
undo-set = { $about }
undo-tick = Ticked: { $about }
undo-untick = Unticked: { $about }
undo-skip = Skipped: { $about }
undo-add-service = Service added
undo-drop-service = Service dropped
undo-copy = Note copied
undo-leave = Left as it is in FTOP
undo-resolve = Answer chosen
undo-edit = Text edited
undo-go-on = Case goes on
undo-pause = Case paused
undo-withdraw = Case withdrawn
undo-close = Case closed
undo-delete = Case deleted
undo-restore = Case restored
undo-import = File opened

saving-failed = The browser could not save the last change. It is still here; closing the page would lose it.
saving-unavailable = This browser keeps nothing for this page. What you do here is gone when you close it, unless you save a backup.
saving-unreadable = Not everything that is stored could be read. Nothing is lost; it is tried again.
saving-retry = Try again
backup-save = Save a backup
update-waits = A new version of this page is ready.
update-take = Change to it now
absent-deleted = This case was deleted for good.
absent-unreadable = This case cannot be opened by this version. It is kept as it is.
absent-unknown = There is no case at this address.

## Page: notes, e-mails, record

copy = Copy
copy-field = Copy { $name }
copy-field-again = Copied: { $name }. Copy again
copy-note = Copy note
copy-again = Copy again
copy-everything = Copy all fields
copy-anyway = Copy anyway
copy-everything-anyway = Copy anyway
copied = Copied. Now the fields, in FTOP’s order.
copied-text = Copied.
copied-plain = Copied as plain text: the browser refused bold and bullets.
copy-selected = The browser refused. The text is selected: press Ctrl+C.
copy-refused = The browser refused. Select the text and press Ctrl+C.
copied-before-change = The note has changed since you copied it. Copy it again, unless you have pasted it already.
look-first = Look at this first:
ask = Missing in the text.
ask-setting = Missing in the text. Asked once, for all cases.
edit = Edit
edit-done = Done
edit-line = Line
edit-leave-out = Leave out
edit-left-out = Left out. What it says stays due.
edit-put-back = Put back
edit-page-words = The page’s words
edit-differs = The facts have changed since you wrote this. The page’s words, then and now:
edit-take-new = Take the page’s words
edit-keep-mine = Keep mine
edit-add = One more line
pasted-into-ftop = Pasted into FTOP
paste-today = today, { $day }
other-day = Other day
pasted-on-day = Pasted on
paste-which-day = Enter the day on which you pasted it.
paste-in-the-future = This day is still to come.
paste-nothing = Nothing of this note is left to paste.
# $today is "yes" where $day is today
receipt-pasted = { $note } note pasted { $today ->
        [yes] today
       *[no] on { $day }
    }.
correction-due-changed = { $what }: changed since the note of { $day }
correction-due-withdrawn = { $what }: no longer so since the note of { $day }
correct-ftop = Correct it in FTOP
leave-ftop = Leave FTOP as it is

mail-to = To
mail-subject = Subject
mail-body = Message
sent-on = Sent on
open-in-mail = Open in mail
open-anyway = Open anyway
sent-today = Sent today
copy-text = Copy text
save-draft = Save as draft (.eml)
save-anyway = Save anyway
mail-opened = Opened in your mail program, if you have one.
mail-too-long = Too long for a mail program: { $length } characters, { $most } at most. Copy the text or save the draft.
draft-saved = Saved. Open the file to send it.
file-refused = The browser refused to save the file.
reminder-for = Reminder for { $day }

record-title = Record in FTOP
record-due = { $due ->
        [one] { $due } statement ready to paste
       *[other] { $due } statements ready to paste
    }
record-all = { $all ->
        [one] { $all } statement, pasted
       *[other] { $all } statements, all pasted
    }
record-some = { $pasted } of { $all } pasted
record-empty = Nothing to say yet
record-ready = Ready
record-waits = Waits
record-changed = Changed: correction due
record-withdrawn = No longer so: correction due
record-skip = Skipped: { $what }
record-notes = Pasted so far
record-entry = { $note }, { $day }
record-entry-found = { $note }, { $day }: in FTOP before this page
record-entry-voided = { $note }, { $day }: never pasted
record-correct-day = Correct the day
record-void = Mark as not pasted
record-void-question = Was this note never pasted? Then what it says is due again.
record-void-yes = It was never pasted
record-found = In FTOP before this page was used
record-statement = Statement
record-found-enter = It is in FTOP
record-reopen = Open again

# $is is "yes" where there is a $text
history-field = { $is ->
        [yes] { $what }: { $text }
       *[no] { $what }: emptied
    }
history-tick = { $is ->
        [yes] Ticked: { $what }
       *[no] Unticked: { $what }
    }
history-skip = { $is ->
        [yes] Skipped: { $what }. Reason: { $text }
       *[no] No longer skipped: { $what }
    }
history-edit = Wording of a note or e-mail edited
history-copied = { $what } note copied
history-leave = Left as it is in FTOP: { $what }
history-deleted = { $is ->
        [yes] Case deleted
       *[no] Case restored
    }
history-service = { $is ->
        [yes] Service added
       *[no] Service taken away
    }
history-dropped = { $is ->
        [yes] Service dropped: { $text }
       *[no] Service taken back
    }
history-pasted = { $what } note pasted, dated { $text }
history-found = { $what } note: in FTOP since { $text }
history-voided = { $what } note was not pasted
history-day = { $what } note: day corrected to { $text }
history-finished = Service finished
history-reopened = Service opened again

## Page: cases, settings, playbook

cases-introduction = Closeout takes you through closing a customer’s engagement and writes the notes that you paste into FTOP. State what you know once: steps, notes and e-mails follow from it.
cases-promise = Nothing leaves this laptop: your cases stay in this browser.
new-case = New case
sample-case = Look at a sample
open-file = Open a file
cases-find = Find a case
cases-head-case = Case
cases-head-due = Due
cases-no-service = No service yet
cases-none = No case is open.
cases-not-found = No open case matches.
cases-newer = Read only: saved by a newer version
cases-paused = Paused: { $reason }
cases-closed-on = Closed on { $day }
cases-withdrawn-on = Withdrawn on { $day }: { $reason }
due-no-day = No day
due-late = { $days ->
        [one] { $days } day late
       *[other] { $days } days late
    }
due-in = { $days ->
        [one] tomorrow
       *[other] in { $days } days
    }
due-look-again = look again
cases-stay = Cases stay in this browser.
cases-closed = { $count ->
        [one] { $count } closed case
       *[other] { $count } closed cases
    }

bin = { $count ->
        [one] { $count } case in the bin
       *[other] { $count } cases in the bin
    }
bin-explained = { $days ->
        [one] Deleted cases stay here for { $days } day.
       *[other] Deleted cases stay here for { $days } days.
    }
bin-deleted-on = Deleted on { $day }
bin-restore = Bring back
bin-restore-case = Bring back { $case }
bin-purge = Delete for good
bin-purge-case = Delete { $case } for good
bin-purge-question = It is then gone from this browser; only a backup file can bring it back.
bin-purge-confirm = Delete this case for good

trouble-quarantine = { $count ->
        [one] { $count } entry cannot be used as it is and was set aside. Everything else opened as usual.
       *[other] { $count } entries cannot be used as they are and were set aside. Everything else opened as usual.
    }
trouble-newer = { $count ->
        [one] { $count } case was saved by a newer version of Closeout and cannot be shown by this one. It is left as it is. Look for that version in the settings.
       *[other] { $count } cases were saved by a newer version of Closeout and cannot be shown by this one. They are left as they are. Look for that version in the settings.
    }
trouble-missing = { $count ->
        [one] { $count } case that was here is gone from the browser’s storage. A backup file brings it back.
       *[other] { $count } cases that were here are gone from the browser’s storage. A backup file brings them back.
    }
trouble-see = See what can be done

# What opening a file would do
import-plan = What opening this file does
import-nothing-written = Nothing has been written yet.
import-nothing-new = There is nothing in the file that is not here already.
import-added = { $count ->
        [one] { $count } case is added:
       *[other] { $count } cases are added:
    }
import-comes-back = { $case } (was deleted here for good and comes back)
import-changed = { $count ->
        [one] { $count } case changes:
       *[other] { $count } cases change:
    }
import-change = { $case }: { $what }
import-conflict = { $what } (two answers: the case asks which is right)
import-entries = { $count ->
        [one] { $count } new entry in its history
       *[other] { $count } new entries in its history
    }
import-details = details
import-unchanged = { $count ->
        [one] { $count } case stays as it is.
       *[other] { $count } cases stay as they are.
    }
import-read-only = { $count ->
        [one] { $count } case is left alone: a newer version of Closeout saved it here.
       *[other] { $count } cases are left alone: a newer version of Closeout saved them here.
    }
import-texts = { $count ->
        [one] { $count } text that this version cannot read is kept to the letter.
       *[other] { $count } texts that this version cannot read are kept to the letter.
    }
import-left-out = { $count ->
        [one] { $count } case in the file cannot be read and is left out.
       *[other] { $count } cases in the file cannot be read and are left out.
    }
import-settings = Take the settings from the file too
import = Import
import-done = The file was imported.
import-not-stored = The file was imported into this page, but the browser has not stored all of it. Keep the file.
import-cancelled = The file was closed. Nothing has changed.
import-refused = The file was not opened, and nothing has changed.
import-unreadable = The browser could not read it. Check that it is still where it was.
import-empty = It is empty.
import-cut-off = It breaks off before its end. Copy or download it again.
import-too-large = It is larger than any backup.
import-other-kind = It is not a backup of Closeout.
import-newer = A newer version of Closeout made it. Look for that version in the settings, then open the file again.
import-damaged = It is a backup, but none of its cases can be read.

register-bin = In the bin or not
register-wording = Wording of texts
register-standing = Whether the case goes on

settings-you = You and your texts
settings-at-once = For all cases. Changes are saved at once.
settings-assignment-hint = For the e-mail that asks for the queue. The playbook gives no address.
settings-links = Links
settings-links-explained = The playbook names these and gives no address. E-mails and the playbook page link to what you enter.
problem-not-a-web-address = Enter an address that begins with https://, such as https://contoso.com/faq.

backup = Backup
backup-explained = One file holds everything: all cases, those in the bin too, and the settings. Opening it overwrites nothing: you first see what it would do.
backup-never = No backup has been saved yet.
backup-age = { $days ->
        [0] Last backup today.
        [one] Last backup { $days } day ago.
       *[other] Last backup { $days } days ago.
    }
backup-not-taken = The browser did not take the file. Allow downloads for this page and try again.

folder = Backup folder
folder-explained = Choose a folder, and the backup is written there after changes. A synchronized folder carries it to another computer.
folder-unsupported = This browser cannot write to a folder. Save backups instead.
folder-choose = Choose a folder
folder-other = Choose another folder
folder-needs-click = Since the browser was restarted, one click is needed before the page may write to “{ $name }” again.
folder-denied = The browser forbids this page to write to “{ $name }”. Allow it in the browser’s settings for this site, or choose the folder again.
folder-allow = Allow writing again
folder-ready = The backup is written to “{ $name }” after changes.
folder-failed = The backup could not be written to “{ $name }”. The folder may be gone, or the file in it cannot be read.
folder-again = Try again
folder-forget = Stop writing there

storage = Storage
storage-kept = The browser keeps what this page stores until you clear it yourself.
storage-may-go = The browser may clear what this page stores when it needs room, or when you have not come back for a while.
storage-no-promise = This browser makes no promise to keep what a page stores. Save backups.
storage-ask = Ask the browser to keep it
# In thousands of characters
storage-room = Closeout uses { $here }{ "\u00A0" }KB; { $left }{ "\u00A0" }KB of the { $room }{ "\u00A0" }KB for this site are left.
storage-no-room = The storage cannot be looked at.

set-aside = Not as you left it
set-aside-name = { $what }, set aside { $moment }
set-aside-case = Case { $case }
set-aside-entry = Entry
set-aside-waiting = These are changes to something that a newer version of Closeout has saved. Only that version can add them: look for it here, then try again.
set-aside-cut-off = It breaks off before its end.
set-aside-damaged = It is damaged.
set-aside-newer = A newer version of Closeout wrote it.
set-aside-text = Show its text
set-aside-download = Download its text
set-aside-retry = Try to read it again
set-aside-read = It could be read and is back.
set-aside-not-read = It still cannot be read.
set-aside-drop = Drop it
set-aside-drop-question = It is then gone for good. Download its text first if you are not sure.
set-aside-drop-confirm = Drop it for good
set-aside-dropped = It was dropped.
missing-forget = Don’t mention it again
missing-forgotten = It will not be mentioned again.

this-page = This page
version = Version { $version }
offline-unsupported = In this browser the page opens only with a network.
offline-not-yet = The page is not kept for use without a network yet.
offline-ready = The page opens without a network too.
update-look = Look for a new version
update-none = This is the newest version.
wipe = Delete everything
wipe-explained = Deletes all cases, those in the bin too, and the settings from this browser. Only a backup file can bring them back: save one first.
wipe-meant = I want to delete all cases and settings from this browser.
wipe-confirm = Delete everything for good
wipe-not-confirmed = Tick the box first. Nothing was deleted.
wipe-failed = The browser did not delete everything. Try again.
wipe-done = Everything was deleted.

playbook-engagement-completion = Conduct the engagement completion discussion (enablement)
playbook-lead = How a FastTrack Manager ends the work with a customer whose enablement is complete, and what is recorded of it.
frame-phase = Phase
frame-phase-value = Enable
frame-purpose = Purpose
frame-purpose-value = Ends the working relationship between the FastTrack Manager (FM) and the customer
frame-when = When
frame-when-value = In the Request for Assistance (RFA) motion, once enablement is complete
frame-complete = Enablement is complete
frame-complete-value = At { $users } active users; for customers with fewer than { $seats } seats, at { $percent }% of the seats
frame-figure = Source of the figure
frame-figure-value = LYNX
frame-role = Role
frame-role-value = FastTrack Manager
frame-motion = Motion
frame-motion-value = Request for Assistance (RFA)
frame-services = Services
frame-services-value = All
frame-task = Task in FTOP
frame-task-value = { $number }, “{ $name }”, mandatory
playbook-objectives = Objectives
playbook-outcomes = Key outcomes
objective-form = The customer has been taught how to fill in the RFA form and can do so for later requests
objective-tools = The customer has what is needed to adopt the new cloud services successfully
objective-satisfied = The customer is satisfied with FastTrack
objective-closed = The engagement with the customer is closed
outcome-closed = The engagement with the customer is closed
outcome-form = The customer understands how to fill in an RFA to get help and guidance later
playbook-step-prepare = Prepare the discussion
playbook-step-prepare-explained = Once for each service of the RFA: make sure that enablement is complete, and tell the account team where there is one.
playbook-step-discuss = Hold the discussion
playbook-step-discuss-explained = Once for each service, in a meeting of the customer’s existing cadence. The FM leaves the customer only after the last service. The FAQ answers unusual situations and concerns.
playbook-step-hand-off = Hand off the tenant
playbook-step-hand-off-explained = Once for the customer, when no service is open any more. Never remove your assignment before the tenant has arrived in its queue.
role-key-inputs = Key inputs
role-inputs = Quality inputs
role-actions = Actions
role-outputs = Quality outputs
role-next-steps = Next steps
condition-if = If { $condition }
condition-or = { $first } or { $second }
condition-account-team-known-yes = the account team is known
condition-account-team-known-no = the account team is not known
condition-account-managed-yes = the account is managed
condition-account-managed-no = the account is not managed
condition-ready-for-more-yes = the customer is ready for another workload
condition-ready-for-more-no = the customer is not ready for another workload
recorded-note = In the { $note } note
recorded-motion = In FTOP’s motion
recorded-contacts = In FTOP’s contacts
recorded-task = In the status of the task
recorded-next-action-date = In FTOP’s Next Action Date
recorded-assignment = In the assignment of the tenant
recorded-service-status = In the service status
playbook-repeats = As { $id }
# Stand in the sentences of items where a case has a value
playbook-date = 31 December of the following year
playbook-service = the service
playbook-tenant = the tenant
playbook-queue = the queue of its region
playbook-milestone = Milestone
playbook-milestone-explained = From { $seats } seats on, { $users } active users. Below that { $percent }% of the seats, rounded up: 995 seats need { $rounded }, 10 seats need { $least }. It is judged for each service, with the seats of the case.
playbook-queues = Queues
playbook-queues-explained = After the last service the tenant is moved to the queue of its region. FTOP knows the queues only by these names:
playbook-links = Links
playbook-set-link = Set its address
playbook-log = Log
refresh-created = Playbook created
refresh-maintenance = General maintenance
