## Days, as the page writes them. $day, $month and $weekday (1 is Monday) are numbers, $year is a text.

# In a sentence, where there is little room (also with the year), and to make sure at a field.
date = { $day }.{ "\u00A0" }{ month-name }{ "\u00A0" }{ $year }
date-short = { $day }.{ "\u00A0" }{ month-name-short }
date-short-year = { date-short }{ "\u00A0" }{ $year }
date-weekday = { weekday-name }, { date }

month-name =
    { $month ->
        [1] Januar
        [2] Februar
        [3] März
        [4] April
        [5] Mai
        [6] Juni
        [7] Juli
        [8] August
        [9] September
        [10] Oktober
        [11] November
       *[12] Dezember
    }
month-name-short =
    { $month ->
        [1] Jan.
        [2] Feb.
        [3] März
        [4] Apr.
        [5] Mai
        [6] Juni
        [7] Juli
        [8] Aug.
        [9] Sept.
        [10] Okt.
        [11] Nov.
       *[12] Dez.
    }
weekday-name =
    { $weekday ->
        [1] Montag
        [2] Dienstag
        [3] Mittwoch
        [4] Donnerstag
        [5] Freitag
        [6] Samstag
       *[7] Sonntag
    }

## Days, as a person types them: words that are read but not written, the groups between bars in order. English
## ones stand in every language. Case, accents and full width do not matter.

# January to December
read-months = januar jänner jan january | februar feb february | märz maerz mrz mär march mar | april apr | mai may | juni jun june | juli jul july | august aug | september sept sep | oktober okt october oct | november nov | dezember dez december dec
# Monday to Sunday
read-weekdays = montag mo monday mon | dienstag di tuesday tues tue | mittwoch mi wednesday weds wed | donnerstag do thursday thurs thur thu | freitag fr friday fri | samstag sonnabend sa saturday sat | sonntag so sunday sun
# The day before that, the day before, this day, the day after, the day after that
read-days = vorgestern | gestern yesterday | heute today | morgen tomorrow | übermorgen
# Reiwa, Heisei
read-eras = |
# What may stand between the parts and says nothing
read-fillers = der den dem am st nd rd th of the on um uhr
# What may stand beside a number and leaves it as it is, a longer word before one that it holds
read-units = ungefähr zirka circa etwa rund ca. ca aktiven aktive aktiv benutzer nutzer anwender lizenzen lizenz active users seats licenses ~ ≈

## Lists: the joint between items, and before the last one. $sound is "i" where the second item begins with that sound.

list-middle = { $first }, { $second }
list-last = { $first } und { $second }

## Fields. A label is a short noun: it stands at the field, in gaps and after "Waits for"

field-tenant = Tenant
field-tenant-id = Tenant-ID
field-manager = Ihr Name
field-region = Region
field-seats = Lizenzen
field-account-team-known = Account Team bekannt
field-account-managed = Betreutes Konto (Managed Account)
field-account-team-contacts = Kontakte im Account Team
field-customer-contacts = Kontakte beim Kunden
field-assignment-address = E-Mail-Adresse des Zuweisungsteams
field-language = Sprache der Seite
field-note-language = Sprache der Notizen
field-mail-language = Sprache der E-Mails
field-active-users = Aktive Benutzer
field-lynx-date = Stand der LYNX-Zahlen
field-account-team-mail-sent = Datum der E-Mail an das Account Team
field-faq-next-steps = Nächste Schritte gemäß den häufig gestellten Fragen
field-discussion-planned = Geplantes Datum der Diskussion
field-discussion-date = Datum der Diskussion
field-ready-for-more = Bereit für einen weiteren Arbeitsbereich
field-next-workloads = Nächste Arbeitsbereiche
field-customer-mail-sent = Datum der Folge-E-Mail
field-customer-status = Aktueller Kundenstatus
field-discussion-next-steps = Nächste Schritte nach der Diskussion
field-concerns = Bedenken
field-assignment-mail-sent = Datum der Anfrage an das Zuweisungsteam
field-queue-confirmed = Eintreffen in der Warteschlange
field-skip-reason = Grund für das Auslassen

field-manager-hint = Steht unter Ihren E-Mails und in FTOP als zuständig für die nächste Aktion.

answer-yes = Ja
answer-no = Nein
region-americas = Nord- und Südamerika (Americas)
region-apj = Asien-Pazifik und Japan (APJ)
region-emea = Europa, Naher Osten und Afrika (EMEA)

link-account-team-template = ATU-E-Mail-Vorlage
link-customer-template = Vorlage für Kunden-E-Mails
link-faq = Häufig gestellte Fragen zur Diskussion zum Abschluss der RFA-Kundenbeteiligung
link-rfa-form = RFA-Formular
link-source = Dokumentation für Partner

## Typed problems

problem-not-a-number = Geben Sie eine ganze Zahl ein, zum Beispiel { $number }.
problem-too-small = Geben Sie mindestens { $number } ein.
problem-too-large = Geben Sie höchstens { $number } ein.
problem-not-a-day = Geben Sie ein Datum ein, zum Beispiel { $example }.
problem-no-such-day = Diesen Tag gibt es nicht. Geben Sie ein Datum ein, zum Beispiel { $example }.
problem-year-out-of-range = Geben Sie das Datum mit einer vierstelligen Jahreszahl von 1900 bis 2199 ein, zum Beispiel { $example }.
problem-in-the-future = Dieser Tag liegt in der Zukunft. Geben Sie den heutigen oder einen früheren Tag ein.
problem-discussion-in-the-future = Dieser Tag liegt in der Zukunft. Tragen Sie ihn als geplantes Datum der Diskussion ein.
problem-not-a-guid = Geben Sie die vollständige Tenant-ID ein: 32 Ziffern und Buchstaben von a bis f, zum Beispiel 8a9b0c1d-2e3f-4a5b-8c6d-7e8f9a0b1c2d.
problem-not-a-choice = Wählen Sie eine der Möglichkeiten.
problem-too-long = Kürzen Sie den Text auf höchstens { $number } Zeichen.

## What is missing, as short nouns: one for each item, then the rest

short-K-I1 = Aufgabe „Enablement complete“
short-K-I2 = Kundeninformation zum Ende der Beteiligung
short-K-I3 = Zufriedenheit des Kunden
short-P-I1 = RFA-Konzept in FTOP
short-P-I2 = Meilenstein gemäß LYNX
short-P-I3 = Account Team in den FTOP-Kontakten
short-P-E1 = E-Mail an das Account Team
short-P-E2 = Häufig gestellte Fragen vor der Diskussion
short-P-O1 = E-Mail an das Account Team
short-P-O2 = Nächste Schritte gemäß den häufig gestellten Fragen
short-C-I1 = RFA-Konzept in FTOP
short-C-I2 = Meilenstein gemäß LYNX
short-C-I3 = E-Mail an das Account Team
short-C-A1 = Durchsicht der abgeschlossenen Aktivitäten
short-C-A2 = Entscheidung über einen weiteren Arbeitsbereich
short-C-A2a = Erklärung der RFA
short-C-A2b = Vorführung des RFA-Formulars
short-C-A3 = Folge-E-Mail an den Kunden
short-C-A4 = Aufgabe 4058
short-C-A5 = Notizen in FTOP
short-C-A6 = Nächstes Aktionsdatum in FTOP
short-C-A7 = Anfrage an das Zuweisungsteam
short-C-A8 = Aufhebung Ihrer Zuweisung
short-C-O1 = Ergebnis der Diskussion
short-C-O2 = Nächste Arbeitsbereiche
short-C-O3 = Folge-E-Mail an den Kunden
short-C-O4 = Aktueller Kundenstatus
short-C-O5 = Nächstes Aktionsdatum in FTOP
short-C-O6 = Anfrage an das Zuweisungsteam
short-C-O7 = Aufhebung Ihrer Zuweisung
short-C-O8 = Häufig gestellte Fragen und nächste Schritte nach der Diskussion
short-N-1 = Dienststatus

missing-users = { $count ->
        [one] { $count } weiterer aktiver Benutzer
       *[other] { $count } weitere aktive Benutzer
    }
missing-queue = Eintreffen in der Warteschlange
missing-off-record = { $what }, in FTOP dokumentiert
missing-of-service = { $what } ({ $service })
missing-link = { $what } (Webadresse)
scope-case = Vorgang
scope-hand-off = Übergabe

# What "and" and "or" are in any language, to take typed lists apart: read, not written
read-joints = and or und oder y e o ou et 和 与 及 或 と および または
# What stands before or behind a name or its address and is no name itself; others are told by the address
read-labels = 宛先 差出人 送信者 担当 担当者 連絡先 氏名 名前 メール メールアドレス Mail E-Mail Email 様 さま さん 殿 先生 御中 收件人 发件人 抄送 密送 联系人 姓名 邮件 邮箱 电子邮件 电子邮箱 女士 Herr Frau Mr Mrs Ms Sr Sra Dr
# What a company begins or ends with | what a department or a job ends with, and no name of a person
read-offices = 株式会社 有限会社 合同会社 ㈱ 公司 集团 | 業部 務部 発部 術部 事部 画部 画室 理部 本部 テム部 部門 支店 本社 支社 課 係 グループ チーム センター 部長 課長 社長 室長 所長 取締役 代表 主任 担当 窓口 区 県 マネージャー エンジニア 售部 术部 务部 息部 场部 部门 中心 经理 总监 主管 部长 工程师 顾问

## Notes

# Stands in a note or an e-mail for what the case does not know
gap = [fehlt: { $name }]
note-heading = Abschluss der Beteiligung: { $service }
note-heading-hand-off = Abschluss der Beteiligung: Übergabe des Tenants
note-no-concerns = Keine
note-next-action = Nächste Aktion:
note-next-action-date = Datum:
note-next-action-owner = Zuständig:

statement-P-I2 = Die Aktivierung von { $service } ist abgeschlossen: { $active_users ->
        [one] { $active_users } aktiver Benutzer
       *[other] { $active_users } aktive Benutzer
    } bei { $seats ->
        [one] { $seats } Lizenz
       *[other] { $seats } Lizenzen
    } gemäß LYNX (Stand: { $lynx_date }). Damit ist der Meilenstein von { $needed ->
        [one] { $needed } aktiven Benutzer
       *[other] { $needed } aktiven Benutzern
    } erreicht.
statement-P-O1 = Das Account Team wurde am { $account_team_mail_sent } per E-Mail (ATU-E-Mail-Vorlage) über den Abschluss der Aktivierung von { $service } informiert.
statement-P-O2 = { $missing ->
        [both] Das Microsoft Account Team ist nicht bekannt, und es handelt sich nicht um ein betreutes Konto (Managed Account).
        [team] Das Microsoft Account Team ist nicht bekannt; es handelt sich um ein betreutes Konto (Managed Account).
       *[managed] Es handelt sich nicht um ein betreutes Konto (Managed Account); das Microsoft Account Team ist bekannt.
    } Die häufig gestellten Fragen zur Diskussion zum Abschluss der RFA-Kundenbeteiligung wurden gelesen, um die nächsten Schritte festzulegen: { $faq_next_steps }
statement-C-O1 = { $ready_for_more ->
        [yes] Die Diskussion zum Abschluss der Beteiligung für { $service } fand am { $discussion_date } statt. Der Kunde ist für einen weiteren Arbeitsbereich bereit.
       *[no] Die Diskussion zum Abschluss der Beteiligung für { $service } fand am { $discussion_date } statt. Die Beteiligung für { $service } ist abgeschlossen.
    }
statement-C-O2 = { $shown ->
        [yes] Der Kunde möchte mit { $next_workloads } fortfahren. In der Diskussion wurde gezeigt, wie das RFA-Formular ausgefüllt wird.
       *[no] Der Kunde möchte mit { $next_workloads } fortfahren.
    }
statement-C-O3 = Dem Kunden wurde am { $customer_mail_sent } die Folge-E-Mail (Vorlage für Kunden-E-Mails) gesendet. Sie enthält Informationen und Links für spätere Unterstützungsanforderungen.
statement-C-O4 = Aktueller Kundenstatus: { $customer_status }
statement-C-O6 = Das Zuweisungsteam wurde am { $assignment_mail_sent } per E-Mail gebeten, den Tenant in die Warteschlange { $region } zu verschieben.
statement-C-O8 = Die häufig gestellten Fragen zur Diskussion zum Abschluss der RFA-Kundenbeteiligung wurden mit Blick auf besondere Situationen und Bedenken gelesen. Nächste Schritte: { $discussion_next_steps }
statement-skip = Ausgelassen: { $item } ({ $id }). Grund: { $skip_reason }
correction-changed = Korrektur zur Notiz vom { $day }, in der es hieß: „{ $was }.“ Richtig ist:
correction-withdrawn = Korrektur zur Notiz vom { $day }. Nicht mehr zutreffend: „{ $was }.“

next-action-discussion = Mit dem Kunden die Diskussion zum Abschluss der Beteiligung für { $service } führen.
next-action-rfa = Den Kunden bei der RFA für { $workloads } unterstützen.
next-action-look-again = Den Tenant am { $day } erneut prüfen.
next-action-none = Keine

## E-mails

# German goes on in small letters after the greeting's comma: what can follow it begins with one.
mail-greeting = Guten Tag,
# How a person is called in a greeting
mail-name = { $name }
mail-greeting-one = Guten Tag { $names },
mail-greeting-two = Guten Tag { $names },
mail-greeting-several = Guten Tag zusammen,
mail-greeting-team = Guten Tag,
# Who writes; nothing where the reader knows it. $to is account-team, customer or assignment, or again where the
# account team was written to on $day about $other; $manager, $tenant
mail-introduction = { $to ->
        [customer] { "" }
        [again] diese E-Mail ergänzt meine E-Mail vom { $day } zu { $other }.
       *[other] mein Name ist { $manager }. Als FastTrack Manager bin ich für { $tenant } zuständig.
    }
mail-closing = Mit freundlichen Grüßen
mail-role = FastTrack Manager

mail-account-team-subject = { $tenant }: Aktivierung von { $service } abgeschlossen
mail-account-team-complete = Die Aktivierung von { $service } bei { $tenant } ist abgeschlossen. LYNX zeigt { $active_users ->
        [one] { $active_users } aktiven Benutzer
       *[other] { $active_users } aktive Benutzer
    } bei { $seats ->
        [one] { $seats } Lizenz
       *[other] { $seats } Lizenzen
    } (Stand: { $lynx_date }).
mail-account-team-complete-plain = Die Aktivierung von { $service } bei { $tenant } ist abgeschlossen.
mail-account-team-ask = Folgendes ist jetzt wichtig:
mail-account-team-review = Bitte führen Sie mit dem Kunden ein Abschlussgespräch zur FastTrack-Beteiligung.
mail-account-team-leave = Nach diesem Gespräch endet meine Zuständigkeit.
mail-account-team-leave-later = In diesem Gespräch geht es um { $service }. Meine Zuständigkeit endet erst nach dem Gespräch zum letzten Dienst (noch offen: { $others }).
mail-account-team-support = Bitte unterstützen Sie den Kunden und mich beim Abschluss der Beteiligung.
mail-account-team-emphasis = Bitte beachten Sie insbesondere: Nach diesem Gespräch hat { $tenant } keinen FastTrack Manager mehr.
mail-account-team-emphasis-later = Bitte beachten Sie insbesondere: Nach dem Gespräch zum letzten Dienst hat { $tenant } keinen FastTrack Manager mehr.

mail-customer-subject = { $tenant }: FastTrack-Beteiligung für { $service } abgeschlossen
mail-customer-subject-later = { $tenant }: Aktivierung von { $service } abgeschlossen – so geht es mit FastTrack weiter
mail-customer-thanks = vielen Dank für unser Gespräch am { $discussion_date } und für die gute Zusammenarbeit bei { $service }.
mail-customer-achieved = Gemeinsam haben wir die Aktivierung von { $service } abgeschlossen: Am { $lynx_date } { $active_users ->
        [one] nutzte { $active_users } Person den Dienst aktiv
       *[other] nutzten { $active_users } Personen den Dienst aktiv
    } (bei { $seats ->
        [one] { $seats } Lizenz
       *[other] { $seats } Lizenzen
    }).
mail-customer-achieved-plain = Gemeinsam haben wir die Aktivierung von { $service } abgeschlossen.
mail-customer-steps = Nach unserem Gespräch stehen folgende Schritte an:
mail-customer-same = Als Nächstes möchten Sie mit { $workloads } fortfahren. Das ist Teil Ihrer laufenden Unterstützungsanforderung (RFA); eine neue ist nicht nötig.
mail-customer-ready = Als Nächstes möchten Sie mit { $workloads } fortfahren. Bitte reichen Sie dafür eine neue Unterstützungsanforderung (RFA) ein. Das Formular habe ich Ihnen in unserem Gespräch gezeigt: { $form }
mail-customer-ready-also = Außerdem möchten Sie mit { $workloads } fortfahren. Bitte reichen Sie dafür eine neue Unterstützungsanforderung (RFA) ein. Das Formular habe ich Ihnen in unserem Gespräch gezeigt: { $form }
mail-customer-help = Wenn Sie weitere Unterstützung von FastTrack wünschen, können Sie jederzeit eine Unterstützungsanforderung (RFA) einreichen: { $form }
mail-customer-help-again = Über dasselbe Formular können Sie jederzeit weitere Unterstützung von FastTrack anfordern.
mail-customer-leave = Unsere gemeinsame Arbeit ist nun abgeschlossen, und damit endet auch meine Aufgabe als Ihr FastTrack Manager. Vielen Dank für Ihr Vertrauen. Ich wünsche Ihnen weiterhin viel Erfolg.
mail-customer-leave-later = Ich bleibe Ihr FastTrack Manager, bis der letzte Dienst dieser RFA abgeschlossen ist (noch offen: { $others }).

mail-assignment-subject = Bitte { $tenant } in { $region } verschieben
mail-assignment-ask = Bitte verschieben Sie diesen Tenant in seine Warteschlange für inaktive Tenants:
mail-assignment-tenant = Tenant: { $tenant }
mail-assignment-tenant-id = Tenant-ID: { $tenant_id }
mail-assignment-queue = Warteschlange: { $region }
mail-assignment-services = Dienste: { $services }
mail-assignment-reason = Die RFA-Beteiligung ist abgeschlossen; es ist kein Dienst mehr offen.
mail-assignment-confirm = Bitte geben Sie mir Bescheid, sobald der Tenant in der Warteschlange eingetroffen ist. Erst dann hebe ich meine eigene Zuweisung auf.

## Sheet and reminders

reminder-discussion = { $tenant }: Diskussion zum Abschluss der Beteiligung für { $service }
reminder-discussion-why = Abgeschlossene Aktivitäten durchsehen. Klären, ob der Kunde für einen weiteren Arbeitsbereich bereit ist; wenn ja, erklären, wie eine RFA eingereicht wird, und zeigen, wie das Formular ausgefüllt wird. LYNX-Zahlen und häufig gestellte Fragen bereithalten.
reminder-next-action = { $tenant }: nächstes Aktionsdatum in FTOP
reminder-next-action-why = Dieser Tag wurde am Ende der Beteiligung in FTOP als nächstes Aktionsdatum festgelegt. Den Tenant erneut prüfen.
reminder-look-again = { $tenant }: Wiedervorlage des pausierten Vorgangs
reminder-look-again-why = Der Vorgang wurde bis zu diesem Tag pausiert.
sheet-title = { $tenant }: Abschluss der FastTrack-Beteiligung
sheet-made = Stand: { $day }
sheet-label = { $label }:
sheet-dropped = Nicht mehr Teil der Beteiligung. Grund: { $reason }
sheet-done = Erledigt: { $item } ({ $id })
sheet-open = Offen: { $item } ({ $id })
sheet-skipped = Ausgelassen: { $item } ({ $id })
sheet-waits = { $item } (wartet auf: { $missing })
sheet-on-record = (in FTOP seit dem { $day })
sheet-technical-enablement = Notizen zur technischen Aktivierung (Technical Enablement):
sheet-engagement-management = Notizen zur Beteiligungsverwaltung (Engagement Management):

## What to look at before something is copied

finding-gap = Fehlt: { $name }
finding-in-the-future = Liegt in der Zukunft: { $field }
finding-long-ago = Liegt mehr als ein Jahr zurück: { $field }
finding-more-users-than-seats = Mehr aktive Benutzer ({ $users }) als Lizenzen ({ $seats })
finding-before-its-time = „{ $field }“ liegt vor „{ $follows }“.
finding-lacks-value = In Ihrem Wortlaut fehlt „{ $value }“.
finding-address = In „{ $address }“ stehen vor dem @ Buchstaben, mit denen die meisten E-Mail-Systeme nicht umgehen können. In einem gespeicherten Entwurf fehlt diese Adresse.
finding-no-address = Keine gültige E-Mail-Adresse: { $name }
finding-next-action-too-long = Die nächste Aktion ist um { $excess ->
        [one] { $excess } Zeichen
       *[other] { $excess } Zeichen
    } zu lang: FTOP erlaubt höchstens { $limit }.

## Page: the case. Most of these know $tenant, $service, $queue, $task (a number) and $date (as FTOP writes days)

crumbs = Navigationspfad
menu = Mehr
close = Schließen
cancel = Abbrechen
dismiss = Ausblenden
today = Heute
yesterday = Gestern
choose-day = Tag wählen
continue = Weiter
add = Hinzufügen
saved = Gespeichert
not-saved = Nicht gespeichert
undo = Rückgängig
undo-about = Rückgängig: { $about }
redo = Wiederholen
redo-about = Wiederholen: { $about }
not-now = Jetzt nicht
next = Als Nächstes
waiting = Wartet
closed = Abgeschlossen
paused = Pausiert
resumed = Wieder aufgenommen
withdrawn = Zurückgezogen
read-only = Schreibgeschützt
conflict = Zwei Angaben
lacking = Noch offen:
not-taken = Diese Änderung war nicht möglich.
reason-needed = Geben Sie einen Grund an.
no-name = Neuer Vorgang
can-wait = (auch später möglich)
way = Ablauf dieses Vorgangs
you-are-here = Sie sind hier
to-do = Zu erledigen
done = Erledigt
skipped = Ausgelassen
ready-to-paste = Einzufügen
pasted-on = Eingefügt am { $day }
waits = wartet
waits-for = Wartet auf: { $what }
progress = { $done } von { $total }
service = Dienst
services = Dienste
edit-facts = Angaben bearbeiten
back-to-cases = Zurück zu den Vorgängen
cases-title = Vorgänge
playbook-title = Playbook
settings-title = Einstellungen
languages = Sprachen
language-of-page = Wie die Seite
history = Verlauf
save-case = Vorgang als Datei speichern
print = Drucken
pause = Pausieren
withdraw = Zurückziehen
delete-case = Löschen
close-case = Vorgang abschließen
go-on-with-case = Vorgang wieder aufnehmen
pause-until = Wiedervorlage am
pause-which-day = Geben Sie ein gültiges Datum ein, oder lassen Sie das Feld leer.
pause-reason = Warum wird der Vorgang pausiert?
withdraw-reason = Warum wird der Vorgang zurückgezogen?

region-short-americas = Americas
region-short-apj = APJ
region-short-emea = EMEA
facts-seats = { $seats ->
        [one] { $seats } Lizenz
       *[other] { $seats } Lizenzen
    }
# $known and $managed are "yes" or "no"
facts-account = { $known ->
        [yes] { $managed ->
            [yes] Account Team bekannt, Konto betreut
           *[no] Account Team bekannt, Konto nicht betreut
        }
       *[no] { $managed ->
            [yes] Account Team nicht bekannt, Konto betreut
           *[no] Account Team nicht bekannt, Konto nicht betreut
        }
    }
facts-milestone = Meilenstein: { $needed ->
        [one] { $needed } aktiver Benutzer
       *[other] { $needed } aktive Benutzer
    } je Dienst
facts-queue = Warteschlange: { $queue }
for-all-cases = Gilt für alle Vorgänge.
contacts-help = Name und E-Mail-Adresse, eine Person pro Zeile
tenant-id-help = Zum Beispiel 8a9b0c1d-2e3f-4a5b-8c6d-7e8f9a0b1c2d
milestone-reached = Der Meilenstein ({ $needed }) ist erreicht.
milestone-short = Noch { $missing } bis zum Meilenstein ({ $needed })
concerns-none = (leer lassen, wenn es keine gibt)

round-dropped = gestrichen
round-finished = abgeschlossen
round-to-paste = { $count } einzufügen

services-named = In dieser RFA
service-choose = Dienst wählen
service-other = Anderer Dienst{ "\u00A0" }…
service-name = Name wie in FTOP
service-name-needed = Geben Sie den Namen des Dienstes ein.
service-there = Dieser Dienst gehört bereits zur RFA.
service-drop = Streichen
service-drop-reason = Warum wird der Dienst gestrichen?
service-take-back = Wieder aufnehmen

skip-open = { $count ->
        [one] Diesen Punkt auslassen
       *[other] Etwas davon auslassen
    }
skip = Auslassen
skip-reason = { $item }: Warum wird das ausgelassen?
skip-because = Ausgelassen: { $item }. Grund: { $reason }
skip-take-back = Doch nicht auslassen

step-begin = Beginn
step-prepare = Vorbereitung
step-discuss = Diskussion
step-hand-off = Übergabe

next-facts = Angaben zum Kunden machen
because-facts = Diese Angaben machen Sie nur einmal. Schritte, E-Mails und Notizen ergeben sich daraus.
done-facts = Angaben zum Kunden gemacht
next-service = Dienste der RFA angeben
because-service = Jeder Dienst hat seine eigene Vorbereitung und Diskussion. Ihre Zuständigkeit endet erst nach dem letzten.
done-service = Dienste der RFA angegeben
next-K-I1 = Prüfen, ob { $service } abgeschlossen werden kann
because-K-I1 = Haken Sie ab, was zutrifft. Die Punkte zum Kunden gelten für alle Dienste.
row-K-I1 = Voraussetzungen prüfen
done-K-I1 = Voraussetzungen erfüllt
next-P-I2 = Aktive Benutzer von { $service } angeben
because-P-I2 = In der Notiz „Technical Enablement“ steht der Meilenstein mit den Zahlen aus LYNX.
row-P-I2 = Aktive Benutzer angeben
done-P-I2 = Meilenstein erreicht: { $users ->
        [one] { $users } aktiver Benutzer
       *[other] { $users } aktive Benutzer
    }
next-mail-account-team = E-Mail an das Account Team senden
because-mail-account-team = Diese E-Mail ist fällig, wenn das Account Team bekannt ist oder das Konto betreut wird.
# $skipped is "yes" where the task was skipped
done-mail-account-team = { $skipped ->
        [yes] E-Mail an das Account Team
       *[no] E-Mail an das Account Team am { $day } gesendet
    }
next-P-E2 = Häufig gestellte Fragen lesen und nächste Schritte festlegen
because-P-E2 = Das ist nötig, wenn das Account Team nicht bekannt ist oder das Konto nicht betreut wird.
done-P-E2 = Nächste Schritte gemäß den häufig gestellten Fragen festgelegt
next-C-A1 = Diskussion zu { $service } führen
because-C-A1 = Füllen Sie dies während der Diskussion aus. Daraus entstehen die Folge-E-Mail und beide Notizen.
row-C-A1 = Diskussion führen
done-C-A1 = { $ready ->
        [yes] Diskussion am { $day } geführt: weiterer Arbeitsbereich folgt
       *[no] Diskussion am { $day } geführt: kein weiterer Arbeitsbereich
    }
next-mail-customer = Folge-E-Mail an den Kunden senden
because-mail-customer = Nach der Diskussion erhält der Kunde diese E-Mail.
done-mail-customer = { $skipped ->
        [yes] Folge-E-Mail an den Kunden
       *[no] Folge-E-Mail an den Kunden am { $day } gesendet
    }
next-C-A4 = Aufgabe { $task } für { $service } als erledigt kennzeichnen
because-C-A4 = Die Aufgabe heißt in FTOP „Disengagement Process is Complete (enablement)“.
row-C-A4 = Aufgabe { $task } in FTOP als erledigt kennzeichnen
done-C-A4 = Aufgabe { $task } in FTOP als erledigt gekennzeichnet
# $of is "service" or "hand-off" where that is named, else "none"
note-of = { $of ->
        [service] { " " }für { $service }
        [hand-off] { " " }zur Übergabe
       *[none] { "" }
    }
next-note-technical-enablement = { $correction ->
        [yes] Korrektur zur Notiz „Technical Enablement“{ note-of } in FTOP einfügen
       *[no] Notiz „Technical Enablement“{ note-of } in FTOP einfügen
    }
because-note-technical-enablement = Öffnen Sie den Notes Editor auf der FTOP-Registerkarte „Services“ (Notizen zur technischen Aktivierung). Eine dort gespeicherte Notiz lässt sich nicht löschen.
row-note-technical-enablement = Notiz „Technical Enablement“ einfügen
done-note-technical-enablement = Notiz „Technical Enablement“
next-note-engagement-management = { $correction ->
        [yes] Korrektur zur Notiz „Engagement Management“{ note-of } in FTOP einfügen
       *[no] Notiz „Engagement Management“{ note-of } in FTOP einfügen
    }
because-note-engagement-management = Öffnen Sie den Notes Editor auf der FTOP-Registerkarte „Status“ (Notizen zur Beteiligungsverwaltung). Eine dort gespeicherte Notiz lässt sich nicht löschen.
row-note-engagement-management = Notiz „Engagement Management“ einfügen
done-note-engagement-management = Notiz „Engagement Management“
next-C-A6 = Nächstes Aktionsdatum in FTOP festlegen
because-C-A6 = Geben Sie { $date } ein: den 31.{ "\u00A0" }Dezember des Jahres nach der letzten Diskussion.
row-C-A6 = Nächstes Aktionsdatum festlegen
done-C-A6 = Nächstes Aktionsdatum festgelegt: { $date }
next-mail-assignment = Zuweisungsteam bitten, den Tenant zu verschieben
because-mail-assignment = Das Ziel ist die Warteschlange { $queue }.
done-mail-assignment = { $skipped ->
        [yes] Anfrage an das Zuweisungsteam
       *[no] Anfrage an das Zuweisungsteam am { $day } gesendet
    }
next-wait = Die Bestätigung des Zuweisungsteams steht noch aus
because-wait = Haken Sie das Eintreffen ab, sobald das Team es bestätigt hat.
row-wait = Auf die Bestätigung des Zuweisungsteams warten
done-wait = { $tenant } ist in { $queue } eingetroffen
wait-stay = Heben Sie Ihre Zuweisung in FTOP erst auf, wenn { $tenant } in der Warteschlange eingetroffen ist.
wait-asked-for = Angefragte Warteschlange
wait-asked-on = Angefragt am
next-C-A8 = Eigene Zuweisung in FTOP aufheben
because-C-A8 = Der Tenant ist in der Warteschlange eingetroffen, und alle Notizen stehen in FTOP.
done-C-A8 = Eigene Zuweisung in FTOP aufgehoben
next-N-1 = Dienststatus in FTOP festlegen
because-N-1 = Wählen Sie „Adoption“ (Einführung) oder „Migration“, je nachdem, was folgt.
row-N-1 = Dienststatus festlegen
done-N-1 = Dienststatus festgelegt
next-close = Vorgang abschließen
because-close = Für { $tenant } ist nichts mehr zu tun.
next-closed = { $tenant }: Vorgang am { $day } abgeschlossen
because-closed = Es ist nichts mehr zu tun. Wiedervorlage am { $again }.
next-withdrawn = { $tenant }: Vorgang am { $day } zurückgezogen
because-withdrawn = { $reason }
next-paused = { $tenant }: Vorgang pausiert
# $known is "yes" where there is a day ($again) to look again
because-paused = { $known ->
        [yes] Wiedervorlage am { $again }.
       *[no] Für die Wiedervorlage ist kein Tag festgelegt.
    }
next-elsewhere = { $name }: noch nichts zu tun
next-nothing-here = { $name }: nichts mehr zu tun
next-conflict = Richtige Angabe wählen
because-conflict = Zwei Registerkarten oder Dateien, die noch nicht abgeglichen waren, enthalten verschiedene Angaben.
conflict-choose = Wählen Sie eine davon.
conflict-take = Diese behalten
conflict-empty = (leer)
conflict-standing-because = { $what }. Grund: { $reason }
next-read-only = Dieser Vorgang wurde von einer neueren Version gespeichert
because-read-only = Er wird so weit angezeigt, wie diese Version ihn lesen kann, und lässt sich hier nicht ändern.

item-K-I1 = Die Aufgabe „Enablement complete“ ist erledigt
item-K-I2 = Der Kunde weiß, dass diese Beteiligung endet
item-K-I3 = Der Kunde ist mit dem FastTrack Center zufrieden
item-P-I1 = In FTOP ist RFA als Konzept angegeben
item-P-I2 = Der Meilenstein ist gemäß LYNX dokumentiert
item-P-I3 = Das Account Team ist ermittelt und in den FTOP-Kontakten auf dem neuesten Stand
item-P-E1 = Die E-Mail an das Account Team wurde gesendet
item-P-E2 = Häufig gestellte Fragen gelesen, um die nächsten Schritte festzulegen
item-P-O1 = In der Notiz steht, dass die E-Mail an das Account Team gesendet wurde
item-P-O2 = In der Notiz steht, was nicht bekannt oder nicht betreut ist und welche Schritte folgen
item-C-I1 = In FTOP ist RFA als Konzept angegeben
item-C-I2 = Der Meilenstein ist gemäß LYNX dokumentiert
item-C-I3 = In der Notiz steht, dass die E-Mail an das Account Team gesendet wurde
item-C-A1 = Abgeschlossene Aktivitäten durchgesehen
item-C-A2 = Geklärt, ob der Kunde für einen weiteren Arbeitsbereich bereit ist
item-C-A2a = Erklärt, wie eine RFA eingereicht wird
item-C-A2b = Gezeigt, wie das RFA-Formular ausgefüllt wird
item-C-A3 = Folge-E-Mail an den Kunden gesendet
item-C-A4 = Aufgabe { $task } ist in FTOP als erledigt gekennzeichnet
item-C-A5 = Die Notizen in FTOP sind auf dem neuesten Stand
item-C-A6 = Nächstes Aktionsdatum festgelegt: { $date }
item-C-A7 = Das Zuweisungsteam wurde gebeten, den Tenant zu verschieben
item-C-A8 = Eigene Zuweisung in FTOP aufgehoben
item-C-O1 = In der Notiz steht, ob die Beteiligung abgeschlossen oder der Kunde für einen weiteren Arbeitsbereich bereit ist
item-C-O2 = In der Notiz stehen die nächsten Arbeitsbereiche und dass das RFA-Formular gezeigt wurde
item-C-O3 = In der Notiz steht, dass die Folge-E-Mail an den Kunden gesendet wurde
item-C-O4 = In der Notiz steht der aktuelle Kundenstatus
item-C-O5 = In FTOP steht das nächste Aktionsdatum
item-C-O6 = In der Notiz steht, dass das Zuweisungsteam angefragt wurde, und für welche Warteschlange
item-C-O7 = In FTOP sind Sie dem Tenant nicht mehr zugewiesen
item-C-O8 = Die häufig gestellten Fragen wurden mit Blick auf besondere Situationen und Bedenken gelesen, und in der Notiz stehen die nächsten Schritte
item-N-1 = Dienststatus auf „Adoption“ oder „Migration“ festgelegt

undo-state = { $about }
undo-tick = { $about }
undo-untick = { $about }
undo-skip = { $about }
undo-add-service = Dienst hinzugefügt
undo-drop-service = Dienst gestrichen
undo-copy = Notiz kopiert
undo-leave = In FTOP so belassen
undo-resolve = Angabe gewählt
undo-edit = Text bearbeitet
undo-go-on = Vorgang wieder aufgenommen
undo-pause = Vorgang pausiert
undo-withdraw = Vorgang zurückgezogen
undo-close = Vorgang abgeschlossen
undo-delete = Vorgang gelöscht
undo-delete-several = Vorgänge gelöscht
undo-set-manager = FastTrack Manager festgelegt
undo-restore = Vorgang wiederhergestellt
undo-import = Datei geöffnet

saving-failed = Die letzte Änderung ließ sich nicht speichern. Sie ist noch da, geht aber verloren, wenn Sie die Seite schließen.
saving-unavailable = In diesem Browser speichert die Seite nichts. Was Sie hier tun, ist nach dem Schließen verloren, wenn Sie keine Sicherung speichern.
saving-unreadable = Ein Teil der gespeicherten Daten ließ sich nicht lesen. Verloren ist nichts; der Versuch wird wiederholt.
saving-retry = Erneut versuchen
backup-save = Sicherung speichern
update-waits = Eine neue Version dieser Seite ist verfügbar.
update-take = Jetzt aktualisieren
part-missing = Ein Teil dieser Seite ließ sich nicht laden. Möglicherweise sind Sie offline, oder es gibt eine neue Version.
part-reload = Neu laden
absent-deleted = Dieser Vorgang wurde endgültig gelöscht.
absent-unreadable = Mit dieser Version lässt sich der Vorgang nicht öffnen. Er bleibt unverändert erhalten.
absent-unknown = Unter diesem Link gibt es keinen Vorgang.

## Page: notes, e-mails, record

copy = Kopieren
copy-field = { $name } kopieren
copy-field-again = Kopiert: { $name }. Erneut kopieren
copy-note = Notiz kopieren
copy-again = Erneut kopieren
copy-everything = Alle Felder kopieren
copy-anyway = Trotzdem kopieren
copied = Kopiert. Kopieren Sie jetzt die Felder, in der Reihenfolge von FTOP.
copied-text = Kopiert.
copied-plain = Als reiner Text kopiert: Fettdruck und Aufzählungszeichen ließen sich nicht mitkopieren.
copy-selected = Das Kopieren war nicht möglich. Der Text ist markiert: Drücken Sie STRG+C.
copy-refused = Das Kopieren war nicht möglich. Markieren Sie den Text, und drücken Sie STRG+C.
hint-empty = Bleibt leer.
hint-not-planned = Bleibt leer, bis ein Datum für die Diskussion geplant ist.
copied-before-change = Die Notiz hat sich seit dem Kopieren geändert. Kopieren Sie sie erneut, falls Sie sie noch nicht eingefügt haben.
look-first = Bitte zuerst prüfen:
ask = Fehlt im Text.
ask-setting = Fehlt im Text. Sie geben es nur einmal an, für alle Vorgänge.
edit = Bearbeiten
edit-done = Fertig
edit-line = Zeile
edit-leave-out = Weglassen
edit-left-out = Weggelassen. Ein Punkt für FTOP ist weiterhin einzufügen.
edit-put-back = Wieder aufnehmen
edit-page-words = Vorschlag wiederherstellen
edit-differs = Seit Sie dies geschrieben haben, haben sich die Angaben geändert. Vorschlag der Seite, damals und jetzt:
edit-take-new = Vorschlag übernehmen
edit-keep-mine = Meinen Wortlaut behalten
edit-add = Zeile hinzufügen
pasted-into-ftop = In FTOP eingefügt
paste-today = heute, { $day }
other-day = Anderer Tag
pasted-on-day = Eingefügt am
paste-which-day = Geben Sie den Tag ein, an dem Sie die Notiz eingefügt haben.
paste-in-the-future = Dieser Tag liegt in der Zukunft.
paste-nothing = Von dieser Notiz ist nichts mehr einzufügen.
# $today is "yes" where $day is today
receipt-pasted = Notiz „{ $note }“{ note-of } { $today ->
        [yes] heute
       *[no] am { $day }
    } eingefügt
because-pasted = Soll darin etwas anderes stehen, ändern Sie die betreffende Angabe. Dann wird eine Korrektur fällig.
correction-due-changed = { $what }: seit der Notiz vom { $day } geändert
correction-due-withdrawn = { $what }: steht in der Notiz vom { $day }, trifft aber nicht mehr zu
correct-ftop = Entweder die Notiz unten kopieren und einfügen oder:
leave-ftop = In FTOP so belassen

mail-to = An
mail-subject = Betreff
mail-body = Nachricht
sent-on = Gesendet am
open-in-mail = Im E-Mail-Programm öffnen
open-anyway = Trotzdem öffnen
sent-today = Heute gesendet
sent-on-day = Am { $day } gesendet
copy-text = Text kopieren
save-draft = Als Entwurf (.eml) speichern
save-anyway = Trotzdem speichern
mail-opened = Im E-Mail-Programm geöffnet, sofern eines eingerichtet ist.
mail-too-long = Zu lang für ein E-Mail-Programm: { $length } Zeichen, höchstens { $most } sind möglich. Kopieren Sie den Text, oder speichern Sie den Entwurf.
mail-several = Outlook trennt mehrere Empfänger nur, wenn unter „Datei > Optionen > E-Mail“ Kommas zwischen ihnen erlaubt sind. Speichern Sie sonst den Entwurf.
draft-saved = Gespeichert. Öffnen Sie die Datei, um die E-Mail zu senden.
file-refused = Die Datei ließ sich nicht speichern.
reminder-for = An den { $day } erinnern

record-title = Dokumentation in FTOP
record-due = { $due ->
        [one] { $due } Punkt einzufügen
       *[other] { $due } Punkte einzufügen
    }
record-all = { $all ->
        [one] { $all } Punkt, eingefügt
       *[other] { $all } Punkte, alle eingefügt
    }
record-some = { $pasted } von { $all } eingefügt
record-empty = Noch nichts zu dokumentieren
record-ready = Einzufügen
record-waits = Wartet
record-changed = Geändert: Korrektur fällig
record-withdrawn = Nicht mehr zutreffend: Korrektur fällig
record-skip = Ausgelassen: { $what }
record-notes = Bisher eingefügt
record-entry = { $note }, { $day }
record-entry-found = { $note }, { $day }: war schon in FTOP
record-entry-voided = { $note }, { $day }: nie eingefügt
record-correct-day = Tag korrigieren
record-void = Als nicht eingefügt kennzeichnen
record-void-question = Wurde diese Notiz nie eingefügt? Dann sind ihre Punkte wieder einzufügen.
record-void-yes = Sie wurde nie eingefügt
record-found = Angeben, was schon in FTOP steht
record-statement = Punkt
record-found-enter = Als in FTOP vorhanden kennzeichnen
record-reopen = Wieder öffnen

# $is is "yes" where there is a $text
history-field = { $is ->
        [yes] { $what }: { $text }
       *[no] { $what }: geleert
    }
history-tick = { $is ->
        [yes] Abgehakt: { $what }
       *[no] Nicht mehr abgehakt: { $what }
    }
history-skip = { $is ->
        [yes] Ausgelassen: { $what }. Grund: { $text }
       *[no] Nicht mehr ausgelassen: { $what }
    }
history-edit = Wortlaut einer Notiz oder E-Mail bearbeitet
history-copied = Notiz „{ $what }“ kopiert
history-leave = In FTOP so belassen: { $what }
history-deleted = { $is ->
        [yes] Vorgang gelöscht
       *[no] Vorgang wiederhergestellt
    }
history-service = { $is ->
        [yes] Dienst hinzugefügt
       *[no] Dienst entfernt
    }
history-dropped = { $is ->
        [yes] Dienst gestrichen: { $text }
       *[no] Dienst wieder aufgenommen
    }
history-pasted = Notiz „{ $what }“ eingefügt, Datum: { $text }
history-found = Notiz „{ $what }“: in FTOP seit dem { $text }
history-voided = Notiz „{ $what }“ als nicht eingefügt gekennzeichnet
history-day = Notiz „{ $what }“: Tag korrigiert, jetzt { $text }
history-finished = Dienst abgeschlossen
history-reopened = Dienst wieder geöffnet

## Page: cases, settings, playbook

cases-introduction = Closeout begleitet Sie beim Abschluss einer FastTrack-Beteiligung und schreibt die Notizen, die Sie in FTOP einfügen. Jede Angabe machen Sie nur einmal: Schritte, Notizen und E-Mails ergeben sich daraus.
cases-promise = Nichts verlässt diesen Computer: Ihre Vorgänge bleiben in diesem Browser.
new-case = Neuer Vorgang
sample-case = Beispiel ansehen
open-file = Datei öffnen
cases-find = Vorgang suchen
cases-head-case = Vorgang
cases-head-due = Fällig
cases-no-service = Noch kein Dienst
cases-none = Es ist kein Vorgang offen.
cases-not-found = Kein offener Vorgang passt zur Suche.
cases-newer = Schreibgeschützt: von einer neueren Version gespeichert
cases-short = { $service }: noch { $count ->
        [one] 1 Benutzer
       *[other] { $count } Benutzer
    } bis zum Meilenstein
cases-notes = { $count } Notizen in FTOP einfügen
cases-paused = Pausiert: { $reason }
cases-closed-on = Abgeschlossen am { $day }
cases-withdrawn-on = Zurückgezogen am { $day }: { $reason }
due-late = { $days ->
        [one] { $days } Tag überfällig
       *[other] { $days } Tage überfällig
    }
due-in = { $days ->
        [one] morgen
       *[other] in { $days } Tagen
    }
due-look-again = Wiedervorlage
cases-head-changed = Geändert
cases-begun = begonnen am { $day }
cases-show-all = Alle anzeigen
cases-select = Vorgänge auswählen
cases-select-case = { $case } auswählen
cases-select-all = Alle auswählen
cases-select-end = Auswahl aufheben
cases-selected = { $count ->
        [one] { $count } ausgewählt
       *[other] { $count } ausgewählt
    }
cases-save = In einer Datei speichern
cases-delete = In den Papierkorb verschieben
cases-set-region = Region festlegen
cases-set-manager = FastTrack Manager festlegen
cases-set = Festlegen
cases-changed = { $count ->
        [one] { $count } Vorgang geändert
       *[other] { $count } Vorgänge geändert
    }
calendar-save = Termine als Kalender (.ics) speichern
facet-next = Wartet auf
facet-step = Schritt
waits-facts = Angaben
waits-milestone = Aktive Benutzer
waits-discussion = Diskussion
waits-mail = E-Mail
waits-note = Notiz
waits-step = Anderer Schritt
waits-queue = Warteschlange
waits-rest = Pausiert oder schreibgeschützt
waits-nothing = Nichts (abgeschlossen)
users-unknown = Benutzerzahl nicht bekannt
users-far = Weniger als zur Hälfte erreicht
users-near = Mindestens zur Hälfte erreicht
users-reached = Meilenstein erreicht
due-group-late = Überfällig
due-group-week = Diese Woche
due-group-month = Diesen Monat
due-group-later = Später
due-group-never = Kein Datum
keys-title = Tastenkombinationen
keys-search = Suchen
keys-move = Nächster oder vorheriger Vorgang
keys-open = Vorgang öffnen
keys-select = Vorgang auswählen
picture = Übersicht
picture-steps = Vorgänge nach Schritt
picture-milestones = Vorgänge nach Abstand zum Meilenstein
picture-table = Als Tabelle
cases-stay = Die Vorgänge bleiben in diesem Browser.
cases-closed = { $count ->
        [one] { $count } abgeschlossener Vorgang
       *[other] { $count } abgeschlossene Vorgänge
    }

bin = { $count ->
        [one] { $count } Vorgang im Papierkorb
       *[other] { $count } Vorgänge im Papierkorb
    }
bin-explained = { $days ->
        [one] Gelöschte Vorgänge bleiben { $days } Tag hier.
       *[other] Gelöschte Vorgänge bleiben { $days } Tage hier.
    }
bin-deleted-on = Gelöscht am { $day }
bin-restore = Wiederherstellen
bin-restore-case = { $case } wiederherstellen
bin-purge = Endgültig löschen
bin-purge-case = { $case } endgültig löschen
bin-purge-question = Der Vorgang wird aus diesem Browser gelöscht und lässt sich nur mit einer Sicherungsdatei wiederherstellen.
bin-purge-confirm = Vorgang endgültig löschen

trouble-quarantine = { $count ->
        [one] { $count } Eintrag ist in dieser Form nicht verwendbar und wird gesondert aufbewahrt. Alles andere wurde wie gewohnt geöffnet.
       *[other] { $count } Einträge sind in dieser Form nicht verwendbar und werden gesondert aufbewahrt. Alles andere wurde wie gewohnt geöffnet.
    }
trouble-newer = { $count ->
        [one] { $count } Vorgang wurde von einer neueren Version von Closeout gespeichert und lässt sich mit dieser nicht anzeigen. Er bleibt unverändert. Suchen Sie in den Einstellungen nach der neueren Version.
       *[other] { $count } Vorgänge wurden von einer neueren Version von Closeout gespeichert und lassen sich mit dieser nicht anzeigen. Sie bleiben unverändert. Suchen Sie in den Einstellungen nach der neueren Version.
    }
trouble-missing = { $count ->
        [one] { $count } Vorgang, der hier war, fehlt im Speicher des Browsers. Er lässt sich mit einer Sicherungsdatei wiederherstellen.
       *[other] { $count } Vorgänge, die hier waren, fehlen im Speicher des Browsers. Sie lassen sich mit einer Sicherungsdatei wiederherstellen.
    }
trouble-see = Ansehen, was zu tun ist

# What opening a file would do
import-plan = Was der Import ändert
import-nothing-written = Bisher wurde nichts gespeichert.
import-nothing-new = Darin ist nichts Neues.
import-added = { $count ->
        [one] { $count } Vorgang wird hinzugefügt:
       *[other] { $count } Vorgänge werden hinzugefügt:
    }
import-comes-back = { $case } (hier endgültig gelöscht, wird wiederhergestellt)
import-changed = { $count ->
        [one] { $count } Vorgang ändert sich:
       *[other] { $count } Vorgänge ändern sich:
    }
import-change = { $case }: { $what }
import-conflict = { $what } (zwei Angaben: Im Vorgang wählen Sie die richtige)
import-entries = { $count ->
        [one] { $count } neuer Eintrag im Verlauf
       *[other] { $count } neue Einträge im Verlauf
    }
import-details = Einzelheiten
import-unchanged = { $count ->
        [one] { $count } Vorgang bleibt unverändert.
       *[other] { $count } Vorgänge bleiben unverändert.
    }
import-read-only = { $count ->
        [one] { $count } Vorgang bleibt unberührt: Er wurde hier von einer neueren Version von Closeout gespeichert.
       *[other] { $count } Vorgänge bleiben unberührt: Sie wurden hier von einer neueren Version von Closeout gespeichert.
    }
import-texts = { $count ->
        [one] { $count } Text, den diese Version nicht lesen kann, bleibt wörtlich erhalten.
       *[other] { $count } Texte, die diese Version nicht lesen kann, bleiben wörtlich erhalten.
    }
import-left-out = { $count ->
        [one] { $count } Vorgang in der Datei ist nicht lesbar und wird nicht importiert.
       *[other] { $count } Vorgänge in der Datei sind nicht lesbar und werden nicht importiert.
    }
import-settings = Auch die Einstellungen aus der Datei übernehmen
import = Importieren
import-done = Der Import ist abgeschlossen.
import-not-stored = Alles wurde in diese Seite importiert, aber nicht vollständig im Browser gespeichert. Behalten Sie die Datei.
import-cancelled = Es wurde nichts importiert, und es hat sich nichts geändert.
import-refused = Es wurde nichts geöffnet, und es hat sich nichts geändert.
import-unreadable = Die Datei ließ sich nicht lesen. Prüfen Sie, ob sie noch am selben Ort liegt.
import-empty = Die Datei ist leer.
import-cut-off = Die Datei bricht vor ihrem Ende ab. Kopieren Sie sie erneut, oder laden Sie sie noch einmal herunter.
import-too-large = Die Datei ist zu groß.
import-other-kind = Das ist weder eine Sicherung von Closeout noch eine Tabelle.
import-newer = Die Datei stammt von einer neueren Version von Closeout. Suchen Sie in den Einstellungen nach dieser Version, und öffnen Sie die Datei dann erneut.
import-damaged = Die Datei ist eine Sicherung, aber keiner ihrer Vorgänge ist lesbar.

# A table that was opened or pasted
table-paste = Tabelle einfügen
table-paste-explained = Kopieren Sie in der Tabellenkalkulation die Zeilen samt den Überschriften, und fügen Sie sie hier ein.
table-explained = Die erste Zeile wird als Überschriftenzeile gelesen. Wählen Sie, was jede Spalte enthält. Leere Zellen ändern nichts.
table-column = Spalte „{ $name }“
table-unused = Nicht verwendet
table-refused = { $count ->
        [one] { $count } Zeile wird ausgelassen:
       *[other] { $count } Zeilen werden ausgelassen:
    }
table-refused-row = Zeile { $row }: { $why }
table-refused-cell = Zeile { $row }, { $name }: { $why }
table-no-tenant = Geben Sie den Tenant ein.
table-several = Mehrere Vorgänge haben diesen Namen. Geben Sie die Tenant-ID ein.
table-not-active = Dieser Vorgang ist pausiert, zurückgezogen, abgeschlossen oder schreibgeschützt.
table-which-service = Geben Sie den Dienst ein, zu dem dieser Wert gehört.
table-too-large = Die Tabelle hat mehr als 100 Spalten oder mehr als 20.000 Zeilen.
table-save = Als Tabelle (CSV) speichern
table-changed = Letzte Änderung

register-bin = Im Papierkorb oder nicht
register-wording = Wortlaut von Texten
register-standing = Stand des Vorgangs

settings-you = Sie und Ihre Texte
settings-at-once = Für alle Vorgänge. Änderungen werden sofort gespeichert.
settings-assignment-hint = An diese Adresse geht die Bitte, den Tenant zu verschieben. Im Playbook steht keine.
settings-links = Links
settings-links-explained = Das Playbook nennt diese Quellen ohne Webadresse. E-Mails und die Playbook-Seite verlinken auf das, was Sie eingeben.
problem-not-a-web-address = Geben Sie eine Webadresse ein, die mit https:// beginnt, zum Beispiel https://contoso.com/faq.

backup = Sicherung
backup-explained = Eine Datei enthält alles: alle Vorgänge, auch die im Papierkorb, und die Einstellungen. Beim Öffnen wird nichts überschrieben: Sie sehen zuerst, was sich ändern würde.
backup-never = Es wurde noch keine Sicherung gespeichert.
backup-age = { $days ->
        [0] Letzte Sicherung heute.
        [one] Letzte Sicherung vor { $days } Tag.
       *[other] Letzte Sicherung vor { $days } Tagen.
    }
backup-not-taken = Die Datei wurde nicht heruntergeladen. Lassen Sie Downloads für diese Seite zu, und versuchen Sie es erneut.

folder = Sicherungsordner
folder-explained = Wählen Sie einen Ordner, in den die Sicherung nach jeder Änderung geschrieben wird. Mit einem synchronisierten Ordner gelangt sie auf einen anderen Computer.
folder-unsupported = In diesem Browser lässt sich nicht in einen Ordner schreiben. Speichern Sie stattdessen Sicherungen.
folder-choose = Ordner wählen
folder-other = Anderen Ordner wählen
folder-needs-click = Nach dem Neustart des Browsers ist ein Klick nötig, bevor die Seite wieder in „{ $name }“ schreiben darf.
folder-denied = Diese Seite darf nicht in „{ $name }“ schreiben. Erlauben Sie es in den Browsereinstellungen für diese Website, oder wählen Sie den Ordner erneut.
folder-allow = Schreiben wieder erlauben
folder-ready = Die Sicherung wird nach jeder Änderung in „{ $name }“ geschrieben.
folder-failed = Die Sicherung ließ sich nicht in „{ $name }“ schreiben. Möglicherweise gibt es den Ordner nicht mehr, oder die Datei darin ist nicht lesbar.
folder-forget = Nicht mehr dorthin schreiben

storage = Speicher
storage-kept = Was diese Seite speichert, bleibt im Browser, bis Sie es selbst löschen.
storage-may-go = Was diese Seite speichert, kann verloren gehen, wenn der Speicherplatz knapp wird oder Sie die Seite länger nicht öffnen.
storage-no-promise = In diesem Browser ist nicht sichergestellt, dass Gespeichertes erhalten bleibt. Speichern Sie Sicherungen.
storage-ask = Dauerhafte Speicherung anfordern
# In thousands of characters
storage-room = Closeout belegt { $here }{ "\u00A0" }KB; von { $room }{ "\u00A0" }KB für diese Website sind noch { $left }{ "\u00A0" }KB frei.
storage-no-room = Wie viel Speicher belegt ist, lässt sich nicht feststellen.

set-aside = Erfordert Ihre Aufmerksamkeit
set-aside-name = { $what }, gesondert aufbewahrt seit { $moment }
set-aside-case = Vorgang { $case }
set-aside-entry = Eintrag
set-aside-waiting = Dies sind Änderungen an etwas, das eine neuere Version von Closeout gespeichert hat. Nur diese neuere Version kann sie übernehmen: Suchen Sie hier nach ihr, und versuchen Sie es dann erneut.
set-aside-cut-off = Der Eintrag bricht vor seinem Ende ab.
set-aside-damaged = Der Eintrag ist beschädigt.
set-aside-newer = Der Eintrag stammt von einer neueren Version von Closeout.
set-aside-text = Text anzeigen
set-aside-download = Text herunterladen
set-aside-retry = Erneut lesen
set-aside-read = Der Eintrag ließ sich lesen und ist wieder da.
set-aside-not-read = Der Eintrag lässt sich weiterhin nicht lesen.
set-aside-drop = Verwerfen
set-aside-drop-question = Der Eintrag ist dann endgültig verloren. Laden Sie zuerst seinen Text herunter, wenn Sie nicht sicher sind.
set-aside-drop-confirm = Endgültig verwerfen
set-aside-dropped = Der Eintrag wurde verworfen.
missing-forget = Nicht mehr anzeigen
missing-forgotten = Dieser Hinweis wird nicht mehr angezeigt.

this-page = Diese Seite
version = Version { $version }
offline-unsupported = In diesem Browser öffnet sich die Seite nur mit Netzwerkverbindung.
offline-not-yet = Ohne Netzwerkverbindung lässt sich die Seite noch nicht öffnen.
offline-ready = Die Seite öffnet sich auch ohne Netzwerkverbindung.
update-look = Nach neuer Version suchen
update-none = Dies ist die neueste Version.
wipe = Alles löschen
wipe-explained = Löscht alle Vorgänge, auch die im Papierkorb, und die Einstellungen aus diesem Browser. Sie lassen sich nur mit einer Sicherungsdatei wiederherstellen: Speichern Sie zuerst eine.
wipe-meant = Ich möchte alle Vorgänge und Einstellungen aus diesem Browser löschen.
wipe-confirm = Alles endgültig löschen
wipe-not-confirmed = Setzen Sie zuerst den Haken. Es wurde nichts gelöscht.
wipe-failed = Es wurde nicht alles gelöscht. Versuchen Sie es erneut.
wipe-done = Alles wurde gelöscht.

playbook-engagement-completion = Diskussion zum Abschluss der Beteiligung führen (Aktivierung)
playbook-lead = Wie ein FastTrack Manager die Arbeit mit einem Kunden beendet, dessen Aktivierung abgeschlossen ist, und was davon dokumentiert wird.
playbook-drawn = Der Ablauf auf einen Blick. Jeder Teil führt zu seiner Regel.
playbook-shown-for = Gezeigt für { $case }
playbook-each-service = Einmal für jeden Dienst
playbook-once = Einmal für den Kunden, nach dem letzten Dienst
playbook-not-needed = Trifft nicht zu
frame-phase = Phase
frame-phase-value = Aktivierung
frame-purpose = Zweck
frame-purpose-value = Beendet die Zusammenarbeit zwischen dem FastTrack Manager (FM) und dem Kunden
frame-when = Zeitpunkt
frame-when-value = Im Konzept „Unterstützungsanforderung (RFA)“, sobald die Aktivierung abgeschlossen ist
frame-complete = Abschluss der Aktivierung
frame-complete-value = Bei { $users } aktiven Benutzern; bei Kunden mit weniger als { $seats } Lizenzen bei { $percent }{ "\u00A0" }% der Lizenzen
frame-figure = Quelle der Nutzungszahl
frame-figure-value = LYNX
frame-role = Rolle
frame-role-value = FastTrack Manager
frame-motion = Konzept
frame-motion-value = Unterstützungsanforderung (RFA)
frame-services = Dienste
frame-services-value = Alle
frame-task = Aufgabe in FTOP
frame-task-value = { $number }, „{ $name }“, erforderlich
playbook-objectives = Ziele
playbook-outcomes = Wichtige Ergebnisse
objective-form = Der Kunde hat gelernt, das RFA-Formular auszufüllen, und kann dies später selbst tun
objective-tools = Der Kunde hat die Mittel für die erfolgreiche Einführung der neuen Clouddienste
objective-satisfied = Der Kunde ist mit FastTrack zufrieden
objective-closed = Die FastTrack-Beteiligung des Kunden ist abgeschlossen
outcome-closed = Die FastTrack-Beteiligung des Kunden ist abgeschlossen
outcome-form = Der Kunde weiß, wie er eine RFA ausfüllt, um später Hilfe und Anleitung zu erhalten
playbook-step-prepare = Diskussion vorbereiten
playbook-step-prepare-explained = Einmal für jeden Dienst der RFA: Stellen Sie sicher, dass die Aktivierung abgeschlossen ist, und informieren Sie das Account Team, falls es eines gibt.
playbook-step-discuss = Diskussion führen
playbook-step-discuss-explained = Einmal für jeden Dienst, in einem der regelmäßigen Termine mit dem Kunden. Die Zuständigkeit des FM endet erst nach dem letzten Dienst. Bei besonderen Situationen und Bedenken helfen die häufig gestellten Fragen.
playbook-step-hand-off = Tenant übergeben
playbook-step-hand-off-explained = Einmal für den Kunden, wenn kein Dienst mehr offen ist. Heben Sie Ihre Zuweisung nie auf, bevor der Tenant in seiner Warteschlange eingetroffen ist.
role-key-inputs = Wichtige Voraussetzungen
role-inputs = Voraussetzungen
role-actions = Aktionen
role-outputs = Ergebnisse
role-next-steps = Nächste Schritte
condition-if = Wenn { $condition }
condition-or = { $first } oder { $second }
condition-account-team-known-yes = das Account Team bekannt ist
condition-account-team-known-no = das Account Team nicht bekannt ist
condition-account-managed-yes = das Konto betreut wird
condition-account-managed-no = das Konto nicht betreut wird
condition-ready-for-more-yes = der Kunde für einen weiteren Arbeitsbereich bereit ist
condition-ready-for-more-no = der Kunde nicht für einen weiteren Arbeitsbereich bereit ist
recorded-note = In der Notiz „{ $note }“
recorded-motion = Im Konzept in FTOP
recorded-contacts = In den FTOP-Kontakten
recorded-task = Im Status der Aufgabe
recorded-next-action-date = Im Feld „Next Action Date“ in FTOP
recorded-assignment = In der Zuweisung des Tenants
recorded-service-status = Im Dienststatus
playbook-repeats = Wie { $id }
# Stand in the sentences of items where a case has a value
playbook-date = 31.{ "\u00A0" }Dezember des Folgejahres
playbook-milestone = Meilenstein
playbook-milestone-explained = Ab { $seats } Lizenzen { $users } aktive Benutzer. Darunter { $percent }{ "\u00A0" }% der Lizenzen, aufgerundet: Für { $below } Lizenzen sind es { $rounded }, für 10 Lizenzen ist es { $least }. Geprüft wird er für jeden Dienst, mit der Lizenzzahl des Vorgangs.
playbook-queues = Warteschlangen
playbook-queues-explained = Nach dem letzten Dienst wird der Tenant in die Warteschlange seiner Region verschoben. FTOP kennt die Warteschlangen nur unter diesen Namen:
playbook-set-link = Webadresse eingeben
playbook-log = Änderungsverlauf
refresh-created = Playbook erstellt
refresh-maintenance = Allgemeine Pflege
