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
read-weekdays = montag mo monday mon | dienstag di tuesday tues tue | mittwoch mi wednesday wed | donnerstag do thursday thurs thur thu | freitag fr friday fri | samstag sonnabend sa saturday sat | sonntag so sunday sun
# The day before, this day, the day after
read-days = gestern yesterday | heute today | morgen tomorrow
# What may stand between the parts and says nothing
read-fillers = der den dem am st nd rd th of the on

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
field-account-managed = Konto verwaltet
field-account-team-contacts = Kontakte im Account Team
field-customer-contacts = Kontakte beim Kunden
field-assignment-address = Adresse des Zuweisungsteams
field-language = Sprache der Seite
field-note-language = Sprache der Notizen
field-mail-language = Sprache der E-Mails
field-active-users = Aktive Benutzer
field-lynx-date = Stand der LYNX-Zahlen
field-account-team-mail-sent = Datum der E-Mail an das Account Team
field-faq-next-steps = Nächste Schritte gemäß den häufig gestellten Fragen
field-discussion-planned = Geplantes Datum der Diskussion
field-discussion-date = Datum der Diskussion
field-ready-for-more = Bereitschaft für einen weiteren Arbeitsbereich
field-next-workloads = Nächste Arbeitsbereiche
field-customer-mail-sent = Datum der Folge-E-Mail
field-customer-status = Neuester Kundenstatus
field-discussion-next-steps = Nächste Schritte nach der Diskussion
field-concerns = Bedenken
field-assignment-mail-sent = Datum der Anfrage an das Zuweisungsteam
field-queue-confirmed = Eintreffen in der Warteschlange
field-skip-reason = Grund für das Auslassen

field-tenant-hint = Wie in FTOP angegeben
field-manager-hint = Unterschreibt die E-Mails und ist für die nächste Aktion zuständig
field-account-team-contacts-hint = Namen und Adressen, eine Person pro Zeile
field-customer-contacts-hint = Namen und Adressen, eine Person pro Zeile
field-next-workloads-hint = Mehrere durch Kommas getrennt
field-concerns-hint = Bleibt das Feld leer, steht in der Notiz „Keine“

answer-yes = Ja
answer-no = Nein
region-americas = Amerika
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
problem-year-out-of-range = Geben Sie ein vierstelliges Jahr von 1900 bis 2199 ein.
problem-in-the-future = Dieser Tag liegt in der Zukunft. Geben Sie heute oder einen früheren Tag ein.
problem-discussion-in-the-future = Dieser Tag liegt in der Zukunft. Tragen Sie ihn als geplantes Datum ein.
problem-not-a-guid = Geben Sie die Tenant-ID in der Form 8-4-4-4-12 ein: Ziffern und Buchstaben von a bis f.
problem-not-a-choice = Wählen Sie eine der Antworten.
problem-too-long = Kürzen Sie den Text auf { $number } Zeichen.

## What is missing, as short nouns: one for each item, then the rest

short-K-I1 = Aufgabe „Enablement complete“
short-K-I2 = Hinweis an den Kunden auf das Ende
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
short-C-A2 = Bereitschaft für einen weiteren Arbeitsbereich
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
short-C-O4 = Neuester Kundenstatus
short-C-O5 = Nächstes Aktionsdatum in FTOP
short-C-O6 = Anfrage an das Zuweisungsteam
short-C-O7 = Aufhebung Ihrer Zuweisung
short-C-O8 = Nächste Schritte nach der Diskussion
short-N-1 = Dienststatus

missing-users = { $count ->
        [one] { $count } weiterer aktiver Benutzer
       *[other] { $count } weitere aktive Benutzer
    }
missing-service = Dienst
missing-queue = Eintreffen in der Warteschlange
missing-off-record = { $what } in FTOP
missing-of-service = { $what } ({ $service })
missing-link = Adresse: { $what }
scope-case = Vorgang
scope-hand-off = Übergabe

# What "and" is in any language, to take typed lists of workloads apart: read, not written
read-joints = and und y e et 和 与 及 と および

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
    } gemäß LYNX am { $lynx_date }. Damit ist der Meilenstein von { $needed ->
        [one] { $needed } aktiven Benutzer
       *[other] { $needed } aktiven Benutzern
    } erreicht.
statement-P-O1 = Das Account Team wurde am { $account_team_mail_sent } mit der ATU-E-Mail-Vorlage über den Abschluss der Aktivierung von { $service } informiert.
statement-P-O2 = { $missing ->
        [both] Das Microsoft Account Team ist nicht bekannt, und das Konto wird nicht verwaltet.
        [team] Das Microsoft Account Team ist nicht bekannt; das Konto wird verwaltet.
       *[managed] Das Konto wird nicht verwaltet; das Microsoft Account Team ist bekannt.
    } Zur Festlegung der nächsten Schritte wurden die häufig gestellten Fragen zur Diskussion zum Abschluss der RFA-Kundenbeteiligung gelesen: { $faq_next_steps }
statement-C-O1 = { $ready_for_more ->
        [yes] Die Diskussion zum Abschluss der Beteiligung für { $service } fand am { $discussion_date } statt. Der Kunde ist für einen weiteren Arbeitsbereich bereit.
       *[no] Die Diskussion zum Abschluss der Beteiligung für { $service } fand am { $discussion_date } statt. Die Beteiligung für { $service } ist abgeschlossen.
    }
statement-C-O2 = Der Kunde möchte mit { $next_workloads } weitermachen. In der Besprechung wurde gezeigt, wie das RFA-Formular ausgefüllt wird.
statement-C-O3 = Die Folge-E-Mail wurde dem Kunden am { $customer_mail_sent } mit der Vorlage für Kunden-E-Mails gesendet. Sie enthält Informationen und Links für spätere Anforderungen.
statement-C-O4 = Neuester Kundenstatus: { $customer_status }
statement-C-O6 = Das Zuweisungsteam wurde am { $assignment_mail_sent } per E-Mail gebeten, den Tenant in die Warteschlange { $region } zu verschieben.
statement-C-O8 = Die häufig gestellten Fragen zur Diskussion zum Abschluss der RFA-Kundenbeteiligung wurden auf besondere Situationen und Bedenken hin gelesen. Nächste Schritte: { $discussion_next_steps }
statement-skip = Ausgelassen: { $item } ({ $id }). Grund: { $skip_reason }
correction-changed = Korrektur zur Notiz vom { $day }, in der es hieß: „{ $was }.“ Richtig ist:
correction-withdrawn = Korrektur zur Notiz vom { $day }. Nicht mehr zutreffend: „{ $was }.“

next-action-discussion = Mit dem Kunden die Diskussion zum Abschluss der Beteiligung für { $service } führen.
next-action-rfa = Den Kunden bei der RFA für { $workloads } unterstützen.
next-action-look-again = Den Tenant am { $day } erneut ansehen.
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
# Who writes; nothing where the reader knows it. $to is account-team, customer or assignment; $manager, $tenant
mail-introduction = { $to ->
        [customer] { "" }
       *[other] mein Name ist { $manager }, ich bin FastTrack Manager für { $tenant }.
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
mail-account-team-ask = Auf drei Dinge kommt es jetzt an:
mail-account-team-review = Bitte führen Sie mit dem Kunden ein Abschlussgespräch zur Beteiligung.
mail-account-team-leave = Nach diesem Gespräch endet meine Zuständigkeit.
mail-account-team-leave-later = In diesem Gespräch geht es um { $service }. Meine Zuständigkeit endet erst nach dem Gespräch zum letzten Dienst; noch offen: { $others }.
mail-account-team-support = Bitte unterstützen Sie den Kunden und mich beim Abschluss der Beteiligung.
mail-account-team-emphasis = Noch einmal, weil es am wichtigsten ist: Nach diesem Gespräch hat { $tenant } keinen FastTrack Manager mehr.
mail-account-team-emphasis-later = Noch einmal, weil es am wichtigsten ist: Nach dem Gespräch zum letzten Dienst hat { $tenant } keinen FastTrack Manager mehr.

mail-customer-subject = { $tenant }: FastTrack-Beteiligung für { $service } abgeschlossen
mail-customer-subject-later = { $tenant }: { $service } ist abgeschlossen – so geht es mit FastTrack weiter
mail-customer-thanks = vielen Dank für unser Gespräch am { $discussion_date } und für die gute Zusammenarbeit bei { $service }.
mail-customer-achieved = Gemeinsam haben wir die Aktivierung von { $service } abgeschlossen: Am { $lynx_date } { $active_users ->
        [one] arbeitete { $active_users } Person aktiv damit
       *[other] arbeiteten { $active_users } Personen aktiv damit
    }, bei { $seats ->
        [one] { $seats } Lizenz
       *[other] { $seats } Lizenzen
    }.
mail-customer-achieved-plain = Gemeinsam haben wir die Aktivierung von { $service } abgeschlossen.
mail-customer-same = Als Nächstes möchten Sie mit { $workloads } weitermachen. Das gehört zu unserer laufenden Unterstützungsanforderung (RFA); eine neue ist nicht nötig.
mail-customer-ready = Als Nächstes möchten Sie mit { $workloads } weitermachen. Bitte reichen Sie dafür eine neue Unterstützungsanforderung (RFA) ein. Das Formular habe ich Ihnen in der Besprechung gezeigt: { $form }
mail-customer-ready-also = Außerdem möchten Sie mit { $workloads } weitermachen. Bitte reichen Sie dafür eine neue Unterstützungsanforderung (RFA) ein. Das Formular habe ich Ihnen in der Besprechung gezeigt: { $form }
mail-customer-help = Wenn Sie wieder Unterstützung von FastTrack wünschen, reichen Sie jederzeit eine Unterstützungsanforderung (RFA) ein: { $form }
mail-customer-help-again = Über dasselbe Formular erreichen Sie FastTrack auch später jederzeit.
mail-customer-leave = Unsere Zusammenarbeit im Rahmen der Beteiligung ist damit abgeschlossen, und meine Aufgabe als Ihr FastTrack Manager endet. Vielen Dank für Ihr Vertrauen. Ich wünsche Ihnen weiterhin viel Erfolg.
mail-customer-leave-later = Ich bleibe Ihr FastTrack Manager, bis der letzte Dienst dieser RFA abgeschlossen ist; noch offen: { $others }.

mail-assignment-subject = Bitte { $tenant } in { $queue } verschieben
mail-assignment-ask = Bitte verschieben Sie diesen Tenant in seine Warteschlange für inaktive Tenants:
mail-assignment-tenant = Tenant: { $tenant }
mail-assignment-tenant-id = Tenant-ID: { $tenant_id }
mail-assignment-queue = Warteschlange: { $queue }
mail-assignment-services = Dienste: { $services }
mail-assignment-reason = Die RFA-Beteiligung ist abgeschlossen; es ist kein Dienst mehr offen.
mail-assignment-confirm = Bitte bestätigen Sie mir, wenn der Tenant in der Warteschlange eingetroffen ist. Erst dann hebe ich meine eigene Zuweisung auf.

## Sheet and reminders

reminder-discussion = { $tenant }: Diskussion zum Abschluss der Beteiligung für { $service }
reminder-discussion-why = Abgeschlossene Aktivitäten durchgehen. Klären, ob der Kunde für einen weiteren Arbeitsbereich bereit ist; wenn ja, die RFA erklären und das Formular zeigen. LYNX-Zahlen und häufig gestellte Fragen bereithalten.
reminder-next-action = { $tenant }: nächstes Aktionsdatum in FTOP
reminder-next-action-why = Dieses nächste Aktionsdatum wurde am Ende der Beteiligung in FTOP festgelegt. Den Tenant erneut ansehen.
sheet-title = { $tenant }: Abschluss der FastTrack-Beteiligung
sheet-made = Stand: { $day }
sheet-label = { $label }:
sheet-dropped = Nicht mehr Teil der Beteiligung. Grund: { $reason }
sheet-done = Erledigt: { $item } ({ $id })
sheet-open = Offen: { $item } ({ $id })
sheet-skipped = Ausgelassen: { $item } ({ $id })
sheet-waits = { $item }: wartet auf { $missing }
sheet-on-record = in FTOP seit dem { $day }
sheet-technical-enablement = Notizen zur technischen Aktivierung (Technical Enablement):
sheet-engagement-management = Notizen zur Beteiligungsverwaltung (Engagement Management):

## What to look at before something is copied

finding-gap = Fehlt: { $name }
finding-in-the-future = Liegt in der Zukunft: { $field }
finding-before-its-time = { $field } liegt vor: { $follows }
finding-lacks-value = In Ihrem Wortlaut fehlt „{ $value }“.
finding-next-action-too-long = Die nächste Aktion ist um { $excess ->
        [one] { $excess } Zeichen
       *[other] { $excess } Zeichen
    } zu lang: FTOP nimmt { $limit }.
