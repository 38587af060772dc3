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
read-weekdays = monday mon | tuesday tues tue | wednesday weds wed | thursday thurs thur thu | friday fri | saturday sat | sunday sun
# The day before that, the day before, this day, the day after, the day after that
read-days = | yesterday | today | tomorrow
# Reiwa, Heisei
read-eras = |
# What may stand between the parts and says nothing
read-fillers = st nd rd th of the on at
# What may stand beside a number and leaves it as it is, a longer word before one that it holds
read-units = approximately approx. approx about around active users user seats seat licenses license licences licence people ~ ≈

## Lists: the joint between items, and before the last one. $sound is "i" where the second item begins with that sound.

list-middle = { $first }, { $second }
list-last = { $first } and { $second }

## Fields. A label is a short noun: it stands at the field, in gaps and after "Waiting for"

field-tenant = Tenant
field-tenant-id = Tenant ID
field-manager = Your name
field-region = Region
field-seats = Seats
field-account-team-known = Account team known
field-account-managed = Account managed
field-account-team-contacts = Account team contacts
field-customer-contacts = Customer contacts
field-assignment-address = E-mail address of the Assignment team
field-language = Page language
field-note-language = Note language
field-mail-language = E-mail language
field-active-users = Active users
field-lynx-date = Date of the LYNX figures
field-account-team-mail-sent = Date of the e-mail to the account team
field-faq-next-steps = Next steps based on the FAQ
field-discussion-planned = Planned discussion date
field-discussion-date = Discussion date
field-ready-for-more = Ready for another workload
field-next-workloads = Next workloads
field-customer-mail-sent = Date of the follow-up e-mail
field-customer-status = Latest customer status
field-discussion-next-steps = Next steps after the discussion
field-concerns = Concerns
field-assignment-mail-sent = Date of the request to the Assignment team
field-queue-confirmed = Arrived in the queue
field-skip-reason = Reason for skipping

field-manager-hint = Used as the sender of your e-mails and as the owner of the next action in FTOP.

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
problem-no-such-day = This date does not exist. Enter a date, such as { $example }.
problem-year-out-of-range = Enter the date with a four-digit year from 1900 to 2199, such as { $example }.
problem-in-the-future = This date is in the future. Enter today’s date or an earlier one.
problem-discussion-in-the-future = This date is in the future. Enter it as the planned discussion date.
problem-not-a-guid = Enter the tenant ID in groups of 8-4-4-4-12 characters: digits and the letters a to f.
problem-not-a-choice = Choose one of the options.
problem-too-long = Shorten the text to { $number } characters or fewer.

## What is missing, as short nouns: one for each item, then the rest

short-K-I1 = Task “Enablement complete”
short-K-I2 = Customer informed that the engagement will end
short-K-I3 = Customer satisfaction
short-P-I1 = RFA motion in FTOP
short-P-I2 = Milestone per LYNX
short-P-I3 = Account team in the FTOP contacts
short-P-E1 = E-mail to the account team
short-P-E2 = FAQ reading before the discussion
short-P-O1 = E-mail to the account team
short-P-O2 = Next steps based on the FAQ
short-C-I1 = RFA motion in FTOP
short-C-I2 = Milestone per LYNX
short-C-I3 = E-mail to the account team
short-C-A1 = Review of the completed activities
short-C-A2 = Ready for another workload
short-C-A2a = Explanation of the RFA
short-C-A2b = Demonstration of the RFA form
short-C-A3 = Follow-up e-mail to the customer
short-C-A4 = Task 4058
short-C-A5 = Notes in FTOP
short-C-A6 = Next action date in FTOP
short-C-A7 = Request to the Assignment team
short-C-A8 = Removal of your assignment
short-C-O1 = Outcome of the discussion
short-C-O2 = Next workloads
short-C-O3 = Follow-up e-mail to the customer
short-C-O4 = Latest customer status
short-C-O5 = Next action date in FTOP
short-C-O6 = Request to the Assignment team
short-C-O7 = Removal of your assignment
short-C-O8 = FAQ and next steps after the discussion
short-N-1 = Service status

missing-users = { $count ->
        [one] { $count } more active user
       *[other] { $count } more active users
    }
missing-queue = Arrival in the queue
missing-off-record = { $what }, recorded in FTOP
missing-of-service = { $what } ({ $service })
missing-link = Web address: { $what }
scope-case = Case
scope-hand-off = Hand-off

# What "and" and "or" are in any language, to take typed lists apart: read, not written
read-joints = and or und oder y e o ou et 和 与 及 或 と および または
# What stands before or behind a name or its address and is no name itself; others are told by the address
read-labels = 宛先 差出人 送信者 担当 担当者 連絡先 氏名 名前 メール メールアドレス Mail E-Mail Email 様 さま さん 殿 先生 御中 收件人 发件人 抄送 密送 联系人 姓名 邮件 邮箱 电子邮件 电子邮箱 女士 Herr Frau Mr Mrs Ms Sr Sra Dr
# What a company begins or ends with | what a department or a job ends with, and no name of a person
read-offices = 株式会社 有限会社 合同会社 ㈱ 公司 集团 | 業部 務部 発部 術部 事部 画部 画室 理部 本部 テム部 部門 支店 本社 支社 課 係 グループ チーム センター 部長 課長 社長 室長 所長 取締役 代表 主任 担当 窓口 区 県 マネージャー エンジニア 售部 术部 务部 息部 场部 部门 中心 经理 总监 主管 部长 工程师 顾问

## Notes

# Stands in a note or an e-mail for what the case does not know
gap = [missing: { $name }]
note-heading = Engagement completion: { $service }
note-heading-hand-off = Engagement completion: tenant hand-off
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
    }, per LYNX as of { $lynx_date }. The milestone of { $needed ->
        [one] { $needed } active user
       *[other] { $needed } active users
    } has been reached.
statement-P-O1 = An e-mail based on the ATU e-mail template was sent to the account team on { $account_team_mail_sent }, saying that enablement of { $service } is complete.
statement-P-O2 = { $missing ->
        [both] The Microsoft account team is not known, and the account is not managed.
        [team] The Microsoft account team is not known, but the account is managed.
       *[managed] The Microsoft account team is known, but the account is not managed.
    } The RFA Customer Engagement Completion Discussion FAQ was read to decide on the next steps: { $faq_next_steps }
statement-C-O1 = { $ready_for_more ->
        [yes] The engagement completion discussion for { $service } was held on { $discussion_date }. The customer is ready for another workload.
       *[no] The engagement completion discussion for { $service } was held on { $discussion_date }. The engagement for { $service } is complete.
    }
statement-C-O2 = { $shown ->
        [yes] The customer wants to continue with { $next_workloads }. In the meeting, the customer was shown how to fill in the RFA form.
       *[no] The customer wants to continue with { $next_workloads }.
    }
statement-C-O3 = A follow-up e-mail based on the Customer e-mail template was sent to the customer on { $customer_mail_sent }, with information and links for future requests.
statement-C-O4 = Latest customer status: { $customer_status }
statement-C-O6 = The Assignment team was asked by e-mail on { $assignment_mail_sent } to move the tenant to the { $region } queue.
statement-C-O8 = The RFA Customer Engagement Completion Discussion FAQ was read for guidance on unusual situations and concerns. Next steps: { $discussion_next_steps }
statement-skip = Skipped: { $item } ({ $id }). Reason: { $skip_reason }
correction-changed = Correction to the note of { $day }, which said: “{ $was }.” It should now read:
correction-withdrawn = Correction to the note of { $day }. This no longer applies: “{ $was }.”

next-action-discussion = Hold the engagement completion discussion for { $service } with the customer.
next-action-rfa = Help the customer with the RFA for { $workloads }.
next-action-look-again = Revisit the tenant on { $day }.
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
        [again] This is a follow-up to my e-mail of { $day } about { $other }.
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
mail-account-team-ask = What this means for you:
mail-account-team-review = Please hold an engagement completion review with the customer.
mail-account-team-leave = After this review, my work with the customer ends.
mail-account-team-leave-later = This review covers { $service } only. My work with the customer ends after the review of the last service. Still open: { $others }.
mail-account-team-support = I would appreciate your help in completing the engagement with the customer.
mail-account-team-emphasis = To repeat the most important point: after this review, { $tenant } will no longer have a FastTrack Manager.
mail-account-team-emphasis-later = To repeat the most important point: after the review of the last service, { $tenant } will no longer have a FastTrack Manager.

mail-customer-subject = { $tenant }: your FastTrack engagement for { $service } is complete
mail-customer-subject-later = { $tenant }: { $service } is complete, and what comes next
mail-customer-thanks = Thank you for our discussion on { $discussion_date } and for all your work on { $service }.
mail-customer-achieved = Together we have completed the enablement of { $service }: on { $lynx_date }, { $active_users } of your { $seats ->
        [one] { $seats } seat
       *[other] { $seats } seats
    } { $active_users ->
        [one] was
       *[other] were
    } in active use.
mail-customer-achieved-plain = Together we have completed the enablement of { $service }.
mail-customer-steps = Here are the next steps from our discussion:
mail-customer-same = You would like to continue with { $workloads }. This is already covered by our current Request for Assistance (RFA), so there is no need to submit a new one.
mail-customer-ready = You would like to continue with { $workloads }. Please submit a new Request for Assistance (RFA) for this, using the form I showed you in our meeting: { $form }
mail-customer-ready-also = You would also like to continue with { $workloads }. Please submit a new Request for Assistance (RFA) for this, using the form I showed you in our meeting: { $form }
mail-customer-help = Whenever you would like further help from FastTrack, please submit a Request for Assistance (RFA): { $form }
mail-customer-help-again = You can use the same form whenever you would like further help from FastTrack.
mail-customer-leave = Our engagement is now complete, and so is my work as your FastTrack Manager. It has been a pleasure working with you, and I wish you continued success.
mail-customer-leave-later = I will remain your FastTrack Manager until the last service in this RFA is complete. Still open: { $others }.

mail-assignment-subject = Please move { $tenant } to { $region }
mail-assignment-ask = Please move this tenant to its inactive queue:
mail-assignment-tenant = Tenant: { $tenant }
mail-assignment-tenant-id = Tenant ID: { $tenant_id }
mail-assignment-queue = Queue: { $region }
mail-assignment-services = Services: { $services }
mail-assignment-reason = The RFA engagement is complete; no services remain open.
mail-assignment-confirm = Please confirm once the tenant has arrived in the queue. I will remove my own assignment only after that.

## Sheet and reminders

reminder-discussion = { $tenant }: engagement completion discussion for { $service }
reminder-discussion-why = Review the completed activities. Find out whether the customer is ready for another workload; if so, explain how to submit an RFA and show how to fill in the form. Have the LYNX figures and the FAQ at hand.
reminder-next-action = { $tenant }: next action date in FTOP
reminder-next-action-why = This next action date was set in FTOP at the end of the engagement. Revisit the tenant.
reminder-look-again = { $tenant }: revisit the paused case
reminder-look-again-why = The case was paused until this date.
sheet-title = { $tenant }: FastTrack engagement completion
sheet-made = As of { $day }
sheet-label = { $label }:
sheet-dropped = No longer part of the engagement. Reason: { $reason }
sheet-done = Done: { $item } ({ $id })
sheet-open = Open: { $item } ({ $id })
sheet-skipped = Skipped: { $item } ({ $id })
sheet-waits = { $item } (waiting for: { $missing })
sheet-on-record = (in FTOP since { $day })
sheet-technical-enablement = Technical Enablement note:
sheet-engagement-management = Engagement Management note:

## What to look at before something is copied

finding-gap = Missing: { $name }
finding-in-the-future = In the future: { $field }
finding-long-ago = More than a year ago: { $field }
finding-more-users-than-seats = More active users ({ $users }) than seats ({ $seats })
finding-before-its-time = “{ $field }” is earlier than “{ $follows }”
finding-lacks-value = Your wording does not mention “{ $value }”.
finding-address = “{ $address }” has characters before the @ that most e-mail systems do not accept. A saved draft will leave this address out.
finding-no-address = No valid e-mail address: { $name }
finding-next-action-too-long = The next action is { $excess ->
        [one] { $excess } character
       *[other] { $excess } characters
    } too long: FTOP takes { $limit } at most.

## Page: the case. Most of these know $tenant, $service, $queue, $task (a number) and $date (as FTOP writes days)

crumbs = Breadcrumbs
menu = More
close = Close
cancel = Cancel
dismiss = Dismiss
today = Today
yesterday = Yesterday
choose-day = Choose a date
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
resumed = Resumed
withdrawn = Withdrawn
read-only = Read only
conflict = Conflicting answers
lacking = Still missing:
not-taken = This change could not be made.
reason-needed = Enter a reason.
no-name = New case
can-wait = (optional for now)
way = Steps in this case
you-are-here = You are here
to-do = To do
done = Done
skipped = Skipped
ready-to-paste = Ready to paste
pasted-on = Pasted on { $day }
waits = waiting
waits-for = Waiting for: { $what }
progress = { $done } of { $total }
service = Service
services = Services
edit-facts = Edit facts
back-to-cases = Back to the cases
cases-title = Cases
playbook-title = Playbook
settings-title = Settings
languages = Languages
language-of-page = Same as the page
history = History
save-case = Save case as a file
print = Print
pause = Pause
withdraw = Withdraw
delete-case = Delete
close-case = Close the case
go-on-with-case = Resume the case
pause-until = Revisit on
pause-which-day = Enter a valid date, or leave the field empty.
pause-reason = Reason for pausing
withdraw-reason = Reason for withdrawing

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
for-all-cases = Used for all cases.
contacts-help = Name and e-mail address, one person per line
tenant-id-help = Digits and letters in groups: 8-4-4-4-12
milestone-reached = The milestone of { $needed } has been reached.
milestone-short = { $missing } more needed to reach { $needed }
concerns-none = (leave empty for none)

round-dropped = dropped
round-finished = finished
round-to-paste = { $count } to paste

services-named = In this RFA
service-choose = Choose a service
service-other = Other service…
service-name = Service name as shown in FTOP
service-name-needed = Enter the service name.
service-there = This service is already in the RFA.
service-drop = Drop
service-drop-reason = Reason for dropping
service-take-back = Add back

skip-open = { $count ->
        [one] Continue without this
       *[other] Continue without one of these
    }
skip = Skip
skip-reason = Reason for skipping: { $item }
skip-because = Skipped: { $item }. Reason: { $reason }
skip-take-back = Undo skip

step-begin = Begin
step-prepare = Prepare
step-discuss = Discuss
step-hand-off = Hand-off

next-facts = Enter the facts about the customer
because-facts = You enter them once for the whole case. Steps, e-mails and notes are based on them.
done-facts = Facts entered
next-service = Add the services in the RFA
because-service = Each service has its own preparation and discussion. You stay with the customer until the last one.
done-service = Services added
next-K-I1 = Check that { $service } is ready for completion
because-K-I1 = Tick what applies. What you tick about the customer applies to every service.
row-K-I1 = Check that everything is ready
done-K-I1 = Everything is ready
next-P-I2 = Enter how many people use { $service }
because-P-I2 = The Technical Enablement note documents the milestone with the figures from LYNX.
row-P-I2 = Enter the active users
done-P-I2 = Milestone reached: { $users ->
        [one] { $users } active user
       *[other] { $users } active users
    }
next-mail-account-team = Send the e-mail to the account team
because-mail-account-team = The account team is known, or the account is managed.
# $skipped is "yes" where the task was skipped
done-mail-account-team = { $skipped ->
        [yes] E-mail to the account team
       *[no] E-mail to the account team sent on { $day }
    }
next-P-E2 = Read the FAQ and decide on the next steps
because-P-E2 = The account team is not known, or the account is not managed.
done-P-E2 = Next steps decided with the FAQ
next-C-A1 = Hold the discussion for { $service }
because-C-A1 = Fill this in during the discussion. The follow-up e-mail and both notes are based on it.
row-C-A1 = Hold the discussion
done-C-A1 = { $ready ->
        [yes] Discussed on { $day }: ready for more
       *[no] Discussed on { $day }: not ready for more
    }
next-mail-customer = Send the follow-up e-mail to the customer
because-mail-customer = The discussion has been held.
done-mail-customer = { $skipped ->
        [yes] Follow-up e-mail
       *[no] Follow-up e-mail sent on { $day }
    }
next-C-A4 = Mark task { $task } as complete for { $service }
because-C-A4 = The task in FTOP is called “Disengagement Process is Complete (enablement)”.
row-C-A4 = Mark task { $task } as complete
done-C-A4 = Task { $task } marked as complete
# $of is "service" or "hand-off" where that is named, else "none"
note-of = { $of ->
        [service] { " " }for { $service }
        [hand-off] { " " }for the hand-off
       *[none] { "" }
    }
next-note-technical-enablement = { $correction ->
        [yes] Paste a correction to the Technical Enablement note{ note-of } into FTOP
       *[no] Paste the Technical Enablement note{ note-of } into FTOP
    }
because-note-technical-enablement = Open the Notes Editor from the Services tab in FTOP. A note cannot be deleted once it is saved there.
row-note-technical-enablement = Paste the Technical Enablement note
done-note-technical-enablement = Technical Enablement note
next-note-engagement-management = { $correction ->
        [yes] Paste a correction to the Engagement Management note{ note-of } into FTOP
       *[no] Paste the Engagement Management note{ note-of } into FTOP
    }
because-note-engagement-management = Open the Notes Editor from the Status tab in FTOP. A note cannot be deleted once it is saved there.
row-note-engagement-management = Paste the Engagement Management note
done-note-engagement-management = Engagement Management note
next-C-A6 = Set the next action date in FTOP
because-C-A6 = Set it to { $date }, the last day of the year after the last discussion.
row-C-A6 = Set the next action date
done-C-A6 = Next action date set to { $date }
next-mail-assignment = Ask the Assignment team to move the tenant
because-mail-assignment = The tenant goes to the { $queue } queue.
done-mail-assignment = { $skipped ->
        [yes] Request to the Assignment team
       *[no] Assignment team asked on { $day }
    }
next-wait = The Assignment team has not confirmed the move yet
because-wait = Tick the box once they confirm it.
row-wait = Wait for the tenant to arrive in the queue
done-wait = { $tenant } has arrived in { $queue }
wait-stay = Stay assigned in FTOP until { $tenant } has arrived in the queue.
wait-asked-for = Requested queue
wait-asked-on = Requested on
next-C-A8 = Unassign yourself in FTOP
because-C-A8 = The tenant has arrived in the queue, and every note is in FTOP.
done-C-A8 = Unassigned in FTOP
next-N-1 = Set the service status in FTOP
because-N-1 = Set it to Adoption or Migration, whichever comes next.
row-N-1 = Set the service status
done-N-1 = Service status set
next-close = Close the case
because-close = There is nothing left to do for { $tenant }.
next-closed = { $tenant }: case closed on { $day }
because-closed = There is nothing left to do until you revisit the tenant on { $again }.
next-withdrawn = { $tenant }: case withdrawn on { $day }
because-withdrawn = { $reason }
next-paused = { $tenant }: case paused
# $known is "yes" where there is a day ($again) to revisit it
because-paused = { $known ->
        [yes] Revisit it on { $again }.
       *[no] No date is set for revisiting it.
    }
next-elsewhere = { $name }: nothing can be done yet
next-nothing-here = { $name }: nothing left to do
next-conflict = Choose which answer is right
because-conflict = Two tabs or files hold different answers to the same question.
conflict-choose = Choose one of them.
conflict-take = Keep this one
conflict-empty = (empty)
conflict-standing-because = { $what }. Reason: { $reason }
next-read-only = This case was saved by a newer version
because-read-only = It is shown as far as this version can read it, and cannot be changed here.

item-K-I1 = The task “Enablement complete” is done
item-K-I2 = The customer knows that this engagement will end
item-K-I3 = The customer is satisfied with the FastTrack Center
item-P-I1 = The motion in FTOP is RFA
item-P-I2 = The milestone per LYNX is documented
item-P-I3 = The account team is identified and up to date in the FTOP contacts
item-P-E1 = E-mail sent to the account team
item-P-E2 = Read the FAQ and decided on the next steps
item-P-O1 = The note says that the e-mail to the account team was sent
item-P-O2 = The note says what is not known or not managed, and lists the next steps
item-C-I1 = The motion in FTOP is RFA
item-C-I2 = The milestone per LYNX is documented
item-C-I3 = The note says that the e-mail to the account team was sent
item-C-A1 = Reviewed the completed activities
item-C-A2 = Asked whether the customer is ready for another workload
item-C-A2a = Explained how to submit an RFA
item-C-A2b = Showed how to fill in the RFA form
item-C-A3 = Follow-up e-mail sent to the customer
item-C-A4 = Task { $task } is marked as complete in FTOP
item-C-A5 = The notes in FTOP are up to date
item-C-A6 = Next action date set to { $date }
item-C-A7 = Asked the Assignment team to move the tenant
item-C-A8 = Unassigned in FTOP
item-C-O1 = The note says whether the engagement is complete or the customer is ready for more
item-C-O2 = The note names the next workloads and says that the RFA form was shown
item-C-O3 = The note says that the follow-up e-mail was sent
item-C-O4 = The note gives the latest customer status
item-C-O5 = FTOP shows the next action date
item-C-O6 = The note says which queue the Assignment team was asked to move the tenant to
item-C-O7 = FTOP no longer shows you as assigned
item-C-O8 = The FAQ was read for guidance on unusual situations and concerns, and the note lists the next steps
item-N-1 = Service status set to Adoption or Migration

undo-state = { $about }
undo-tick = Ticked: { $about }
undo-untick = Unticked: { $about }
undo-skip = Skipped: { $about }
undo-add-service = Service added
undo-drop-service = Service dropped
undo-copy = Note copied
undo-leave = Left as it is in FTOP
undo-resolve = Answer chosen
undo-edit = Text edited
undo-go-on = Case resumed
undo-pause = Case paused
undo-withdraw = Case withdrawn
undo-close = Case closed
undo-delete = Case deleted
undo-delete-several = Cases deleted
undo-set-manager = FastTrack Manager set
undo-restore = Case restored
undo-import = File opened

saving-failed = The browser could not save your last change. It is still here, but closing the page would lose it.
saving-unavailable = This browser does not let the page store anything. What you do here is lost when you close the page, unless you save a backup.
saving-unreadable = Some of what is stored could not be read. Nothing is lost; the page keeps trying.
saving-retry = Try again
backup-save = Save a backup
update-waits = A new version of this page is ready.
update-take = Update now
part-missing = Part of this page could not be loaded. You may be offline, or there may be a new version.
part-reload = Reload
absent-deleted = This case was deleted permanently.
absent-unreadable = This version cannot open this case. The case is kept as it is.
absent-unknown = There is no case at this address.

## Page: notes, e-mails, record

copy = Copy
copy-field = Copy { $name }
copy-field-again = Copied: { $name }. Copy again
copy-note = Copy note
copy-again = Copy again
copy-everything = Copy all fields
copy-anyway = Copy anyway
copied = Copied. Now copy the fields in FTOP’s order.
copied-text = Copied.
copied-plain = Copied as plain text: the browser blocked bold and bullets.
copy-selected = The browser blocked copying. The text is selected: press Ctrl+C.
copy-refused = The browser blocked copying. Select the text and press Ctrl+C.
hint-empty = Stays empty.
hint-not-planned = Stays empty until that discussion has a date.
copied-before-change = The note has changed since you copied it. Copy it again, unless you have already pasted it.
look-first = Check this first:
ask = The text still needs this.
ask-setting = The text still needs this. You enter it only once, for all cases.
edit = Edit
edit-done = Done
edit-line = Line
edit-leave-out = Leave out
edit-left-out = Left out. If it is a statement for FTOP, it is still due.
edit-put-back = Put back
edit-page-words = Use the page’s wording
edit-differs = The facts have changed since you wrote this. The page’s wording, then and now:
edit-take-new = Use the new wording
edit-keep-mine = Keep mine
edit-add = New line
pasted-into-ftop = Pasted into FTOP
paste-today = today, { $day }
other-day = Other date
pasted-on-day = Pasted on
paste-which-day = Enter the date on which it was pasted.
paste-in-the-future = This date is in the future.
paste-nothing = There is nothing left to paste from this note.
# $today is "yes" where $day is today
receipt-pasted = { $note } note{ note-of } pasted { $today ->
        [yes] today
       *[no] on { $day }
    }
because-pasted = To change what it says, change the fact: a correction is then due.
correction-due-changed = { $what }: changed since the note of { $day }
correction-due-withdrawn = { $what }: in the note of { $day }, but no longer applies
correct-ftop = Either copy and paste the note below, or:
leave-ftop = Leave FTOP as it is

mail-to = To
mail-subject = Subject
mail-body = Message
sent-on = Sent on
open-in-mail = Open in e-mail app
open-anyway = Open anyway
sent-today = Sent today
sent-on-day = Sent on { $day }
copy-text = Copy text
save-draft = Save draft (.eml)
save-anyway = Save anyway
mail-opened = Opened in your e-mail app, if you have one set up.
mail-too-long = Too long for an e-mail app: { $length } characters, { $most } at most. Copy the text or save the draft.
mail-several = Outlook tells several recipients apart only if File > Options > Mail allows commas between them. Otherwise, save the draft.
draft-saved = Saved. Open the file to send it.
file-refused = The browser blocked saving the file.
reminder-for = Save reminder for { $day }

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
record-empty = Nothing to record yet
record-ready = Ready
record-waits = Waiting
record-changed = Changed: correction due
record-withdrawn = No longer applies: correction due
record-skip = Skipped: { $what }
record-notes = Pasted so far
record-entry = { $note }, { $day }
record-entry-found = { $note }, { $day }: already in FTOP
record-entry-voided = { $note }, { $day }: never pasted
record-correct-day = Correct the date
record-void = Mark as not pasted
record-void-question = Was this note never pasted? If so, what it says is due again.
record-void-yes = It was never pasted
record-found = Enter what is already in FTOP
record-statement = Statement
record-found-enter = Mark as in FTOP
record-reopen = Reopen

# $is is "yes" where there is a $text
history-field = { $is ->
        [yes] { $what }: { $text }
       *[no] { $what }: cleared
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
       *[no] Service removed
    }
history-dropped = { $is ->
        [yes] Service dropped. Reason: { $text }
       *[no] Service added back
    }
history-pasted = { $what } note pasted, dated { $text }
history-found = { $what } note: in FTOP since { $text }
history-voided = { $what } note was not pasted
history-day = { $what } note: date corrected to { $text }
history-finished = Service finished
history-reopened = Service reopened

## Page: cases, settings, playbook

cases-introduction = Closeout guides you through completing a customer engagement and writes the notes that you paste into FTOP. Enter what you know once: steps, notes and e-mails are based on it.
cases-promise = Nothing leaves this computer: your cases stay in this browser.
new-case = New case
sample-case = View a sample
open-file = Open a file
cases-find = Find a case
cases-head-case = Case
cases-head-due = Due
cases-no-service = No service yet
cases-none = No open cases.
cases-not-found = No open cases match.
cases-newer = Read only: saved by a newer version
cases-short = { $service }: { $count ->
        [one] 1 user
       *[other] { $count } users
    } short of the milestone
cases-notes = Paste { $count } notes into FTOP
cases-paused = Paused: { $reason }
cases-closed-on = Closed on { $day }
cases-withdrawn-on = Withdrawn on { $day }: { $reason }
due-late = { $days ->
        [one] { $days } day late
       *[other] { $days } days late
    }
due-in = { $days ->
        [one] tomorrow
       *[other] in { $days } days
    }
due-look-again = revisit
cases-head-changed = Changed
cases-begun = started on { $day }
cases-show-all = Show all
cases-select = Select cases
cases-select-case = Select { $case }
cases-select-all = Select all
cases-select-end = Clear selection
cases-selected = { $count ->
        [one] { $count } selected
       *[other] { $count } selected
    }
cases-save = Save as one file
cases-delete = Move to the bin
cases-set-region = Set region
cases-set-manager = Set FastTrack Manager
cases-set = Set
cases-changed = { $count ->
        [one] { $count } case changed
       *[other] { $count } cases changed
    }
calendar-save = Save dates as a calendar (.ics)
facet-next = Waiting for
facet-step = Step
waits-facts = Facts
waits-milestone = Active users
waits-discussion = Discussion
waits-mail = E-mail
waits-note = Note
waits-step = Another step
waits-queue = Queue
waits-rest = Paused or read only
waits-nothing = Nothing (closed or withdrawn)
users-unknown = Seats or users not known
users-far = Fewer than half of the users needed
users-near = At least half of the users needed
users-reached = Milestone reached
due-group-late = Late
due-group-week = This week
due-group-month = This month
due-group-later = Later
due-group-never = No date
keys-title = Keyboard shortcuts
keys-search = Find a case
keys-move = Next or previous case
keys-open = Open the case
keys-select = Select the case
picture = Overview
picture-steps = Cases by step
picture-milestones = Cases by progress towards the milestone
picture-table = As a table
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
bin-restore = Restore
bin-restore-case = Restore { $case }
bin-purge = Delete permanently
bin-purge-case = Delete { $case } permanently
bin-purge-question = It will be gone from this browser; only a backup file can restore it.
bin-purge-confirm = Delete this case permanently

trouble-quarantine = { $count ->
        [one] { $count } stored entry could not be opened and was set aside. Everything else opened as usual.
       *[other] { $count } stored entries could not be opened and were set aside. Everything else opened as usual.
    }
trouble-newer = { $count ->
        [one] { $count } case was saved by a newer version of Closeout and cannot be shown by this one. It is left as it is. Check for that version in the settings.
       *[other] { $count } cases were saved by a newer version of Closeout and cannot be shown by this one. They are left as they are. Check for that version in the settings.
    }
trouble-missing = { $count ->
        [one] { $count } case that was here is gone from the browser’s storage. A backup file can restore it.
       *[other] { $count } cases that were here are gone from the browser’s storage. A backup file can restore them.
    }
trouble-see = See what you can do

# What opening a file would do
import-plan = What the import will change
import-nothing-written = Nothing has been written yet.
import-nothing-new = It contains nothing new.
import-added = { $count ->
        [one] { $count } case will be added:
       *[other] { $count } cases will be added:
    }
import-comes-back = { $case } (was deleted permanently here and will be restored)
import-changed = { $count ->
        [one] { $count } case will change:
       *[other] { $count } cases will change:
    }
import-change = { $case }: { $what }
import-conflict = { $what } (conflicting answers: you choose in the case)
import-entries = { $count ->
        [one] { $count } new entry in its history
       *[other] { $count } new entries in its history
    }
import-details = details
import-unchanged = { $count ->
        [one] { $count } case will stay as it is.
       *[other] { $count } cases will stay as they are.
    }
import-read-only = { $count ->
        [one] { $count } case will be left alone: a newer version of Closeout saved it here.
       *[other] { $count } cases will be left alone: a newer version of Closeout saved them here.
    }
import-texts = { $count ->
        [one] { $count } text that this version cannot read will be kept exactly as it is.
       *[other] { $count } texts that this version cannot read will be kept exactly as they are.
    }
import-left-out = { $count ->
        [one] { $count } case in the file cannot be read and will be left out.
       *[other] { $count } cases in the file cannot be read and will be left out.
    }
import-settings = Use the settings from the file too
import = Import
import-done = The import is complete.
import-not-stored = Everything was imported into this page, but the browser has not stored all of it. Keep the file.
import-cancelled = Nothing was imported, and nothing has changed.
import-refused = Nothing was opened, and nothing has changed.
import-unreadable = The browser could not read it. Check that it is still where it was.
import-empty = It is empty.
import-cut-off = It is incomplete. Copy or download it again.
import-too-large = It is too large.
import-other-kind = It is neither a Closeout backup nor a table.
import-newer = A newer version of Closeout made it. Check for that version in the settings, then open the file again.
import-damaged = It is a backup, but none of its cases can be read.

# A table that was opened or pasted
table-paste = Paste a table
table-paste-explained = In the spreadsheet, copy the rows together with their headings, then paste them here.
table-explained = The first row is read as headings. Choose what each column contains. Empty cells change nothing.
table-column = Column “{ $name }”
table-unused = Not used
table-refused = { $count ->
        [one] { $count } row will be left out:
       *[other] { $count } rows will be left out:
    }
table-refused-row = Row { $row }: { $why }
table-refused-cell = Row { $row }, { $name }: { $why }
table-no-tenant = Enter the tenant.
table-several = Several cases have this name. Enter the tenant ID.
table-not-active = This case is paused, withdrawn, closed or read only.
table-which-service = Enter the service that this value belongs to.
table-too-large = It has more than 100 columns or 20,000 rows.
table-save = Save as a table (CSV)
table-changed = Last change

register-bin = In the bin
register-wording = Wording of texts
register-standing = Status of the case

settings-you = You and your texts
settings-at-once = These apply to all cases. Changes are saved immediately.
settings-assignment-hint = For the request to move a tenant. The playbook gives no address.
settings-links = Links
settings-links-explained = The playbook names these but gives no address. E-mails and the playbook page link to what you enter.
problem-not-a-web-address = Enter an address that begins with https://, such as https://contoso.com/faq.

backup = Backup
backup-explained = One file holds everything: all cases, including those in the bin, and the settings. Opening it overwrites nothing: you first see what it would change.
backup-never = No backup has been saved yet.
backup-age = { $days ->
        [0] Last backup today.
        [one] Last backup { $days } day ago.
       *[other] Last backup { $days } days ago.
    }
backup-not-taken = The browser did not save the file. Allow downloads for this page and try again.

folder = Backup folder
folder-explained = Choose a folder, and the backup is written there after each change. A synced folder makes it available on another computer.
folder-unsupported = This browser cannot write to a folder. Save backups instead.
folder-choose = Choose a folder
folder-other = Choose another folder
folder-needs-click = The browser was restarted, so the page needs one click from you before it may write to “{ $name }” again.
folder-denied = The browser does not let this page write to “{ $name }”. Allow it in the browser’s settings for this site, or choose the folder again.
folder-allow = Allow writing again
folder-ready = The backup is written to “{ $name }” after each change.
folder-failed = The backup could not be written to “{ $name }”. The folder may be gone, or the file in it may not be readable.
folder-forget = Stop using this folder

storage = Storage
storage-kept = The browser keeps what this page stores until you clear it yourself.
storage-may-go = The browser may clear what this page stores when it needs space, or when you have not opened the page for a while.
storage-no-promise = This browser does not guarantee to keep what a page stores. Save backups.
storage-ask = Ask the browser to keep it
# In thousands of characters
storage-room = Closeout uses { $here }{ "\u00A0" }KB; { $left }{ "\u00A0" }KB of the { $room }{ "\u00A0" }KB for this site are free.
storage-no-room = The storage space cannot be measured.

set-aside = Needs your attention
set-aside-name = { $what }, set aside { $moment }
set-aside-case = Case { $case }
set-aside-entry = Entry
set-aside-waiting = These are changes to something that a newer version of Closeout has saved. Only that version can add them: check for it on this page, then try again.
set-aside-cut-off = It is incomplete.
set-aside-damaged = It is damaged.
set-aside-newer = A newer version of Closeout wrote it.
set-aside-text = Show the contents
set-aside-download = Download the contents
set-aside-retry = Read again
set-aside-read = It could be read and is back.
set-aside-not-read = It still cannot be read.
set-aside-drop = Discard
set-aside-drop-question = It will be gone permanently. If you are not sure, download the contents first.
set-aside-drop-confirm = Discard permanently
set-aside-dropped = It was discarded.
missing-forget = Don’t show this again
missing-forgotten = It will not be shown again.

this-page = This page
version = Version { $version }
offline-unsupported = In this browser, the page opens only when you are online.
offline-not-yet = The page is not available offline yet.
offline-ready = The page also opens offline.
update-look = Check for a new version
update-none = You have the newest version.
wipe = Delete everything
wipe-explained = Deletes all cases, including those in the bin, and the settings from this browser. Only a backup file can restore them: save one first.
wipe-meant = I want to delete all cases and settings from this browser.
wipe-confirm = Delete everything permanently
wipe-not-confirmed = Tick the box first. Nothing was deleted.
wipe-failed = The browser did not delete everything. Try again.
wipe-done = Everything was deleted.

playbook-engagement-completion = Conduct the engagement completion discussion (enablement)
playbook-lead = How a FastTrack Manager ends the work with a customer whose enablement is complete, and what is recorded about it.
playbook-drawn = The process at a glance. Each part links to its rule.
playbook-shown-for = Shown for { $case }
playbook-each-service = Once for each service
playbook-once = Once for the customer, after the last service
playbook-not-needed = Does not apply
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
objective-tools = The customer has the tools to adopt the new cloud services successfully
objective-satisfied = The customer is satisfied with FastTrack
objective-closed = The engagement with the customer is closed
outcome-closed = The engagement with the customer is closed
outcome-form = The customer understands how to fill in an RFA to get help and guidance later
playbook-step-prepare = Prepare the discussion
playbook-step-prepare-explained = Once for each service of the RFA: make sure that enablement is complete, and tell the account team where there is one.
playbook-step-discuss = Hold the discussion
playbook-step-discuss-explained = Once for each service, in a meeting of the customer’s existing cadence. The FM leaves the customer only after the last service. The FAQ covers unusual situations and concerns.
playbook-step-hand-off = Hand off the tenant
playbook-step-hand-off-explained = Once for the customer, when no services remain open. Never remove your assignment before the tenant has arrived in its queue.
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
recorded-motion = In the motion in FTOP
recorded-contacts = In the contacts in FTOP
recorded-task = In the status of the task
recorded-next-action-date = In the Next Action Date in FTOP
recorded-assignment = In the assignment of the tenant
recorded-service-status = In the service status
playbook-repeats = Same as { $id }
# Stand in the sentences of items where a case has a value
playbook-date = 31 December of the following year
playbook-milestone = Milestone
playbook-milestone-explained = With { $seats } seats or more, { $users } active users. With fewer, { $percent }% of the seats, rounded up: { $below } seats need { $rounded }, 10 seats need { $least }. It is assessed for each service, based on the seats in the case.
playbook-queues = Queues
playbook-queues-explained = After the last service the tenant is moved to the queue of its region. FTOP knows the queues only by these names:
playbook-set-link = Set its address
playbook-log = Log
refresh-created = Playbook created
refresh-maintenance = General maintenance
