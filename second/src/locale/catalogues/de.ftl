### Closeout in German (de)

## Dates and lists

# A date in a sentence. $day (number), $month (number, 1 to 12), $year (text, so that it is not grouped)
date =
    { $day }. { $month ->
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
    } { $year }

# Joints of a list: of two items, between the items before the last of several, and before the last.
# The messages in -before-i hold where the second item begins with the sound of "i": Spanish says "e" there.
list-two = { $first } und { $second }
list-middle = { $first }, { $second }
list-last = { $first } und { $second }
list-two-before-i = { list-two }
list-last-before-i = { list-last }
# A value after its label, and lines that a person wrote, on one line after what introduces them.
labelled = { $label }: { $value }
text-with-lines = { $text } { $lines }
lines-joint = { $first } / { $second }

## The one date that no field states, named in gaps

field-next-action-date = Nächstes Aktionsdatum

## The playbook: steps and items, under its own ids

step-prepare = Diskussion vorbereiten
step-discuss = Diskussion führen
step-hand-off = Tenant übergeben

item-K-I1 = Sicherstellen, dass die Aufgabe „Enablement complete“ (Aktivierung abgeschlossen) erledigt ist
item-K-I2 = Sicherstellen, dass der Kunde vom Ende dieser Beteiligung weiß
item-K-I3 = Sicherstellen, dass der Kunde mit dem FastTrack Center zufrieden ist
item-P-I1 = Sicherstellen, dass das FTOP-Konzept einen RFA-Kunden angibt
item-P-I2 = In den Notizen zur technischen Aktivierung dokumentieren, dass der Meilenstein gemäß LYNX erreicht ist
item-P-I3 = Das Microsoft Account Team des Kunden ermitteln und in den FTOP-Kontakten aktuell halten
item-P-E1 = Dem Account Team per E-Mail anhand der ATU-E-Mail-Vorlage den Abschluss der Aktivierung mitteilen
item-P-E1-detail = Die E-Mail umfasst drei Punkte: mit dem Kunden eine Prüfung zum Abschluss der Beteiligung durchführen; der FM scheidet nach dieser Prüfung aus, was noch einmal mit Nachdruck gesagt wird; das Account Team unterstützt den Abschluss der Beteiligung
item-P-E2 = Nach der Anleitung für die Diskussion vorgehen und die häufig gestellten Fragen lesen, um die nächsten Schritte festzulegen
item-P-O1 = In den Notizen zur Beteiligungsverwaltung steht, dass dem Account Team eine E-Mail anhand der ATU-E-Mail-Vorlage gesendet wurde
item-P-O2 = In den Notizen zur Beteiligungsverwaltung ist dokumentiert, was fehlt (Account Team, verwaltetes Konto oder beides), dass die häufig gestellten Fragen gelesen wurden und welche nächsten Schritte folgen
item-C-I1 = Das FTOP-Konzept gibt einen RFA-Kunden an
item-C-I2 = In den Notizen zur technischen Aktivierung ist der Meilenstein gemäß LYNX dokumentiert
item-C-I3 = In den Notizen zur Beteiligungsverwaltung ist dokumentiert, dass das Account Team angeschrieben wurde
item-C-A1 = Die abgeschlossenen Aktivitäten mit dem Kunden durchgehen
item-C-A2 = Klären, ob der Kunde für einen weiteren Arbeitsbereich bereit ist
item-C-A2a = Erklären, wie eine RFA eingereicht wird
item-C-A2b = Zeigen, wie das RFA-Formular ausgefüllt wird
item-C-A3 = Dem Kunden anhand der Vorlage für Kunden-E-Mails eine Folge-E-Mail senden
item-C-A4 = Aufgabe 4058 für diesen Dienst als abgeschlossen kennzeichnen
item-C-A5 = Die Notizen in FTOP auf den neuesten Stand bringen
item-C-A6 = Als nächstes Aktionsdatum den 31. Dezember des Folgejahres festlegen
item-C-A7 = Das Zuweisungsteam per E-Mail bitten, den Tenant in seine Warteschlange für inaktive Tenants zu verschieben
item-C-A8 = Die eigene Zuweisung zum Tenant aufheben
item-C-O1 = In den Notizen zur technischen Aktivierung ist dokumentiert, dass die Beteiligung abgeschlossen ist oder dass der Kunde für einen weiteren Arbeitsbereich bereit ist
item-C-O2 = In den Notizen zur technischen Aktivierung ist dokumentiert, welche Arbeitsbereiche als Nächstes gewünscht sind und dass das Ausfüllen des RFA-Formulars in der Besprechung gezeigt wurde
item-C-O3 = In den Notizen zur Beteiligungsverwaltung ist dokumentiert, dass die Vorlage für Kunden-E-Mails mit Informationen und Links für spätere Anforderungen gesendet wurde
item-C-O4 = Die Notizen zur Beteiligungsverwaltung enthalten den neuesten Kundenstatus
item-C-O5 = Das nächste Aktionsdatum in FTOP ist der 31. Dezember des Folgejahres
item-C-O6 = In den Notizen zur Beteiligungsverwaltung ist dokumentiert, dass das Zuweisungsteam um das Verschieben des Tenants gebeten wurde und in welche Warteschlange
item-C-O7 = Sie sind dem Tenant in FTOP nicht mehr zugewiesen
item-C-O8 = In den Notizen zur Beteiligungsverwaltung ist dokumentiert, dass die häufig gestellten Fragen im Hinblick auf besondere Situationen oder Bedenken gelesen wurden und welche nächsten Schritte folgen
item-N-1 = Den Dienststatus auf „Adoption“ (Einführung) oder „Migration“ setzen

objective-form = Der Kunde hat gelernt, das RFA-Formular auszufüllen, und kann dies bei späteren Anforderungen selbst tun
objective-tools = Der Kunde verfügt über alles, was er für die erfolgreiche Einführung der neuen Clouddienste benötigt
objective-satisfied = Der Kunde ist mit FastTrack zufrieden
objective-closed = Die Beteiligung beim Kunden ist beendet
outcome-closed = Die Beteiligung beim Kunden ist beendet
outcome-form = Der Kunde weiß, wie er eine RFA ausfüllt, um später Hilfe und Anleitung zu erhalten
refresh-created = Playbook erstellt
refresh-maintenance = Allgemeine Pflege

## Notes for FTOP. English labels and names that belong to the portal stay English in every language

gap = [fehlt: { $name }]
gap-item = [offener Punkt: { $item }]
gap-item-fields = [offener Punkt: { $item } – fehlt: { $fields }]
note-heading = Abschluss der Beteiligung: { $service }
note-heading-hand-off = Abschluss der Beteiligung: Übergabe des Tenants
note-no-concerns = Keine
note-next-action = Nächste Aktion: { $action }
note-next-action-date = Datum: { $date }
note-next-action-owner = Zuständig: { $owner }

statement-P-I2 = Die Aktivierung von { $service } ist abgeschlossen: { $active_users ->
        [one] { $active_users } aktiver Benutzer
       *[other] { $active_users } aktive Benutzer
    } bei { $seats ->
        [one] { $seats } Lizenz
       *[other] { $seats } Lizenzen
    } gemäß LYNX (Stand: { $lynx_date }). Der Meilenstein liegt bei { $needed ->
        [one] { $needed } aktiven Benutzer
       *[other] { $needed } aktiven Benutzern
    }.
statement-P-O1 = Dem Account Team wurde am { $account_team_mail_sent } per E-Mail mitgeteilt, dass die Aktivierung von { $service } abgeschlossen ist. Die E-Mail wurde anhand der ATU-E-Mail-Vorlage verfasst.
statement-P-O2 = { $missing ->
        [both] Das Microsoft Account Team ist nicht bekannt, und das Konto wird nicht verwaltet.
        [account_team] Das Microsoft Account Team ist nicht bekannt; das Konto wird verwaltet.
       *[managed] Das Konto wird nicht verwaltet; das Microsoft Account Team ist bekannt.
    } Der FastTrack Manager hat die häufig gestellten Fragen zur Diskussion zum Abschluss der RFA-Kundenbeteiligung gelesen, um die nächsten Schritte festzulegen:
statement-C-O1 = { $ready_for_more ->
        [yes] Die Diskussion zum Abschluss der Beteiligung für { $service } wurde am { $discussion_date } geführt. Der Kunde ist für einen weiteren Arbeitsbereich bereit.
       *[no] Die Diskussion zum Abschluss der Beteiligung für { $service } wurde am { $discussion_date } geführt. Die Beteiligung für diesen Dienst ist abgeschlossen.
    }
statement-C-O2 = Der Kunde möchte mit { $next_workloads } fortfahren. In der Besprechung wurde gezeigt, wie das RFA-Formular ausgefüllt wird.
statement-C-O3 = Der Kunde ist nicht für einen weiteren Arbeitsbereich bereit. Am { $customer_mail_sent } wurde dem Kunden anhand der Vorlage für Kunden-E-Mails eine Folge-E-Mail gesendet; sie enthält Informationen und Links, mit denen er später Unterstützung von FastTrack anfordern kann.
statement-C-O4 = Neuester Status des Kunden:
statement-C-O6 = Das Zuweisungsteam wurde am { $assignment_mail_sent } per E-Mail gebeten, den Tenant in die Warteschlange { $region } zu verschieben.
statement-C-O8 = Die häufig gestellten Fragen zur Diskussion zum Abschluss der RFA-Kundenbeteiligung wurden im Hinblick auf besondere Situationen und Bedenken gelesen. Nächste Schritte:
statement-waiver = Mit dem Schritt „{ $step }“ wurde fortgefahren, bevor alle Voraussetzungen erfüllt waren. Grund und offene Punkte:
statement-waiver-item = Damals noch offen: { $item }
statement-others-open = { $count ->
        [one] Ein weiterer Dienst dieser RFA ist offen; der FastTrack Manager bleibt zuständig, bis der letzte Dienst abgeschlossen ist.
       *[other] { $count } weitere Dienste dieser RFA sind offen; der FastTrack Manager bleibt zuständig, bis der letzte Dienst abgeschlossen ist.
    }
correction-changed = Korrektur zur Notiz vom { $day }, in der es hieß: „{ $was }“ Richtig ist: { $now }
correction-withdrawn = Korrektur zur Notiz vom { $day }. Folgendes gilt nicht mehr: „{ $was }“

next-action-hold-discussion = Mit dem Kunden die Diskussion zum Abschluss der Beteiligung für { $service } führen
next-action-review = Den Tenant erneut prüfen und klären, ob der Kunde weitere Unterstützung von FastTrack wünscht

## Fields of a case

field-tenant = Tenant
field-tenant-hint = Name des Kunden-Tenants, wie er in FTOP steht. Er gibt auch diesem Vorgang seinen Namen.
field-tenant-id = Tenant-ID
field-tenant-id-hint = Gruppen von 8-4-4-4-12 Ziffern und Buchstaben von a bis f
field-manager = FastTrack Manager
field-manager-hint = In den Notizen für die nächste Aktion zuständig
field-region = Region
field-region-hint = Bestimmt die Warteschlange, in die der Tenant verschoben wird
field-seats = Lizenzen
field-seats-hint = Bestimmen den Meilenstein für jeden Dienst
field-account-team-known = Account Team bekannt
field-account-team-known-hint = Wissen Sie, wer zum Microsoft Account Team des Kunden gehört?
field-account-managed = Konto verwaltet
field-account-managed-hint = Wird das Konto von Microsoft verwaltet?
field-account-team-contacts = Kontakte im Account Team
field-account-team-contacts-hint = Namen und Adressen, eine Person pro Zeile
field-customer-contacts = Kontakte beim Kunden
field-customer-contacts-hint = Namen und Adressen, eine Person pro Zeile
field-note-language = Sprache der Notizen
field-mail-language = Sprache der E-Mails
field-standing = Bearbeitungsstand
field-standing-reason = Grund für den Bearbeitungsstand
field-gate-reason = Grund für das Fortfahren
field-gate-reason-hint = Wird in den Verlauf und in die Notizen zur Beteiligungsverwaltung übernommen.
field-deleted = Löschdatum
field-service = Dienst
field-service-name = Name des Diensts
field-service-name-hint = Wie in FTOP angegeben
field-drop-reason = Grund für das Streichen des Diensts
field-active-users = Aktive Benutzer
field-active-users-hint = Für diesen Dienst, gemäß LYNX
field-lynx-date = Datum der LYNX-Abfrage
field-account-team-mail-sent = Sendedatum der E-Mail an das Account Team
field-faq-next-steps = Nächste Schritte gemäß den häufig gestellten Fragen
field-faq-next-steps-hint = Werden in die Notizen zur Beteiligungsverwaltung übernommen.
field-discussion-date = Datum der Diskussion
field-discussion-date-hint = Aus dem Jahr der letzten Diskussion ergibt sich das nächste Aktionsdatum.
field-ready-for-more = Bereit für einen weiteren Arbeitsbereich
field-next-workloads = Nächste Arbeitsbereiche
field-next-workloads-hint = Durch Kommas getrennt
field-customer-mail-sent = Sendedatum der Folge-E-Mail an den Kunden
field-customer-status = Neuester Kundenstatus
field-customer-status-hint = Wird in die Notizen zur Beteiligungsverwaltung übernommen.
field-discussion-next-steps = Nächste Schritte nach der Diskussion
field-discussion-next-steps-hint = Werden in die Notizen zur Beteiligungsverwaltung übernommen.
field-status = STATUS
field-status-on-track = Im Plan
field-status-paused = Pausiert
field-status-pending-customer = Wartet auf Feedback des Kunden
field-status-pending-fasttrack = Wartet auf Feedback des FastTrack Center oder auf internes Feedback
field-concerns = CONCERNS
field-concerns-hint = Bleibt das Feld leer, steht in der Notiz, dass es keine Bedenken gibt.
field-assignment-mail-sent = Sendedatum der E-Mail an das Zuweisungsteam
field-assignment-mail-region = Dem Zuweisungsteam genannte Region
field-queue-confirmed = Eintreffen in der Warteschlange
region-americas = Amerika
region-apj = Asien-Pazifik und Japan (APJ)
region-emea = Europa, Naher Osten und Afrika (EMEA)
problem-not-a-whole-number = Geben Sie eine ganze Zahl ein, zum Beispiel { $example }.
problem-too-small = Geben Sie mindestens { $least } ein.
problem-too-large = Geben Sie höchstens { $most } ein.
problem-not-a-day = Geben Sie ein Datum ein, zum Beispiel { $example }.
problem-no-such-day = Diesen Tag gibt es im Kalender nicht. Geben Sie ein Datum ein, zum Beispiel { $example }.
problem-year-out-of-range = Geben Sie ein vierstelliges Jahr zwischen 1900 und 2199 ein.
problem-not-a-guid = Geben Sie die Tenant-ID als 8-4-4-4-12 Ziffern und Buchstaben von a bis f ein.
problem-not-a-choice = Wählen Sie eine der Antworten aus.
problem-too-long = Kürzen Sie den Text auf { $most } Zeichen.

## Things the playbook links to

link-account-team-template = ATU-E-Mail-Vorlage
link-customer-template = Vorlage für Kunden-E-Mails
link-faq = Häufig gestellte Fragen zur Diskussion zum Abschluss der RFA-Kundenbeteiligung
link-rfa-form = RFA-Formular
link-source = Dokumentationswebsite für Partner

## E-mails

# German goes on in small letters after this comma: the first sentence of each e-mail begins with one.
mail-greeting = Guten Tag,
mail-closing = Mit freundlichen Grüßen
mail-account-team-subject = { $tenant }: Aktivierung von { $service } abgeschlossen
mail-account-team-complete = die Aktivierung von { $service } bei { $tenant } ist abgeschlossen. LYNX weist { $active_users ->
        [one] { $active_users } aktiven Benutzer
       *[other] { $active_users } aktive Benutzer
    } aus (Stand: { $lynx_date }).
mail-account-team-ask = Drei Punkte sind jetzt wichtig:
mail-account-team-review = Bitte führen Sie mit dem Kunden eine Prüfung zum Abschluss der Beteiligung durch.
mail-account-team-leave = Nach dieser Prüfung scheide ich als FastTrack Manager aus.
mail-account-team-leave-later = Diese Prüfung betrifft { $service }. Als FastTrack Manager scheide ich erst nach dem letzten Dienst dieser RFA aus; noch offen: { $others }.
mail-account-team-support = Auf Ihre Unterstützung beim Abschluss der Beteiligung kommt es an: Offene Fragen und künftige Vorhaben des Kunden betreuen danach Sie.
mail-account-team-emphasis = Noch einmal ausdrücklich, da dies die wichtigste Änderung ist: Nach dieser Prüfung hat der Kunde keinen FastTrack Manager mehr.
mail-account-team-emphasis-later = Noch einmal ausdrücklich, da dies die wichtigste Änderung ist: Sobald der letzte Dienst abgeschlossen ist, hat der Kunde keinen FastTrack Manager mehr.
mail-customer-subject = FastTrack für { $service }: aktueller Stand und künftige Unterstützung
mail-customer-thanks = vielen Dank für die Zusammenarbeit bei { $service } und für das Gespräch am { $discussion_date }.
mail-customer-done = Das haben wir erreicht:
mail-customer-done-enablement = Die Aktivierung von { $service } ist abgeschlossen: { $active_users ->
        [one] { $active_users } aktiver Benutzer
       *[other] { $active_users } aktive Benutzer
    } (Stand: { $lynx_date }).
mail-customer-done-review = Wir haben die abgeschlossenen Aktivitäten gemeinsam durchgesehen.
mail-customer-ready = Sie möchten mit { $next_workloads } fortfahren. Bitte reichen Sie dafür eine Unterstützungsanforderung (RFA) ein; das Formular haben wir Ihnen in der Besprechung gezeigt:
mail-customer-later = Wenn Sie später wieder Unterstützung von FastTrack wünschen, reichen Sie bitte eine Unterstützungsanforderung (RFA) ein:
mail-customer-leave = Damit ist die FastTrack-Beteiligung abgeschlossen, und ich verabschiede mich als Ihr FastTrack Manager.
mail-customer-leave-later = Als Ihr FastTrack Manager begleite ich Sie weiter, bis der letzte Dienst dieser RFA abgeschlossen ist; noch offen: { $others }.
mail-assignment-subject = Bitte { $tenant } in { $queue } verschieben
mail-assignment-ask = bitte verschieben Sie den folgenden Tenant in die unten genannte Warteschlange.
mail-assignment-tenant = Tenant: { $tenant }
mail-assignment-tenant-id = Tenant-ID: { $tenant_id }
mail-assignment-queue = Warteschlange: { $queue }
mail-assignment-reason = Grund: Die RFA-Beteiligung ist abgeschlossen; es ist kein Dienst mehr offen ({ $services }).
mail-assignment-reason-dropped = Grund: Die RFA-Beteiligung ist abgeschlossen; es ist kein Dienst mehr offen.
mail-assignment-reason-open = Grund: { $open }
mail-assignment-confirm = Bitte geben Sie mir Bescheid, sobald der Tenant dort eingetroffen ist: Erst dann hebe ich meine Zuweisung als FastTrack Manager auf.
mail-assignment-team = Adresse des Zuweisungsteams

## Reminders and the sheet of a case

reminder-discussion = { $tenant }: Diskussion zum Abschluss der Beteiligung, { $service }
reminder-discussion-why = In der Diskussion:
reminder-discussion-ready = Bereithalten: die Zahlen aus LYNX, das RFA-Formular und für besondere Situationen die häufig gestellten Fragen zur Diskussion zum Abschluss der RFA-Kundenbeteiligung.
reminder-next-action = { $tenant }: nächste Aktion in FTOP
reminder-next-action-why = Dies ist das nächste Aktionsdatum, das beim Abschluss der Beteiligung in FTOP festgelegt wurde. Klären Sie, ob der Kunde weitere Unterstützung von FastTrack wünscht.
sheet-title = Abschluss der Beteiligung bei { $tenant }
sheet-made = Stand: { $day }
sheet-facts = Angaben
sheet-done = Erledigt
sheet-open = Offene Punkte
sheet-nothing-open = Es ist nichts offen.
sheet-excused = { $item } (nicht erledigt, mit Begründung fortgefahren)
sheet-done-on = { $item } ({ $day })
sheet-on-record = Dokumentiert seit dem { $day }
sheet-not-on-record = Noch nicht dokumentiert

## Storage

refusal-read-only = Eine neuere Version von Closeout hat diesen Vorgang gespeichert, daher kann er hier nur gelesen werden. Laden Sie die Seite neu, um diese Version zu erhalten.

## The frame around every page

skip-to-content = Zum Inhalt springen
navigation = Seiten
page-portfolio = Vorgänge
page-playbook = Playbook
page-settings = Einstellungen
unknown-page = Seite nicht gefunden
unknown-page-explained = Diese Adresse führt zu keiner Seite von Closeout. Ihre Vorgänge sind unverändert vorhanden.
unknown-page-home = Zu Ihren Vorgängen
field-language = Sprache der Seite
words-unavailable = Die Texte in der Sprache „{ $language }“ konnten nicht geladen werden. Prüfen Sie die Verbindung, und wählen Sie die Sprache erneut aus.
part-failed = Dieser Teil der Seite konnte nicht geladen werden. Ihre Vorgänge sind gespeichert. Prüfen Sie die Verbindung, und versuchen Sie es erneut.
part-again = Erneut versuchen
message-undo = Rückgängig
message-dismiss = Meldung schließen
undo-nothing = Nichts rückgängig zu machen
redo-nothing = Nichts zu wiederholen
undo-event = Rückgängig machen: { $event }
redo-event = Wiederholen: { $event }
undo-done = Rückgängig gemacht: { $event }
undo-done-backup = Rückgängig gemacht: { $event }. Was dokumentiert ist, bleibt dokumentiert.
redo-done = Wiederholt: { $event }
undo-done-in-part = Teilweise rückgängig gemacht: { $event }. Was inzwischen geändert wurde, bleibt, wie es ist.
redo-done-in-part = Teilweise wiederholt: { $event }. Was inzwischen geändert wurde, bleibt, wie es ist.
saving-denied = Der Browser verbietet dieser Seite das Speichern, etwa in einem privaten Fenster. Die Seite funktioniert in dieser Sitzung weiterhin, aber nach dem Schließen bleibt nichts erhalten.
saving-full = Ihre letzten Änderungen sind nicht gespeichert: Der Speicher des Browsers für diese Seite ist voll. Die Änderungen bleiben erhalten, solange die Seite geöffnet ist.
saving-newer = Ihre letzten Änderungen an den Einstellungen sind nicht gespeichert: Die Einstellungen stammen von einer neueren Version von Closeout. Laden Sie die Seite neu, um diese Version zu erhalten.
saving-set-aside = Ihre letzten Änderungen an einem Vorgang sind beiseitegelegt: Eine neuere Version von Closeout hat den Vorgang gespeichert. Laden Sie die Seite neu, um diese Version zu erhalten, und versuchen Sie dann in den Einstellungen, die Änderungen erneut zu lesen.
saving-failed = Ihre letzten Änderungen sind nicht gespeichert: Der Browser hat das Speichern verweigert. Die Änderungen bleiben erhalten, solange die Seite geöffnet ist.
saving-unreadable = Ihre Vorgänge konnten nicht vollständig aus dem Speicher des Browsers gelesen werden, deshalb fehlen hier möglicherweise welche. Es wurde nichts gelöscht. Was Sie jetzt eingeben, wird möglicherweise nicht gespeichert.

## What happened to a case, for its history and for undo

event-in-service = { $event } ({ $service })
event-answered = { $field }: { $answer }
event-cleared = { $field }: Angabe entfernt
event-ticked = { $id } abgehakt: { $item }
event-unticked = { $id } nicht mehr abgehakt: { $item }
event-service-added = Dienst hinzugefügt: { $service }
event-service-dropped = Dienst gestrichen: { $reason }
event-service-resumed = Gestrichener Dienst wieder aufgenommen
event-round-finished = Dienst abgeschlossen
event-round-reopened = Abgeschlossener Dienst wieder geöffnet
event-gate-waived = Mit „{ $step }“ trotz offener Punkte fortgefahren: { $reason }
event-waiver-withdrawn = Entscheidung, mit „{ $step }“ fortzufahren, zurückgenommen
event-copied = Notiz „{ $note }“ kopiert
event-pasted = Notiz „{ $note }“ in FTOP eingefügt
event-found-in-ftop = Notiz „{ $note }“ als bereits in FTOP vorhanden erfasst
event-earlier-note-read = Antworten aus einer früheren Notiz „{ $note }“ übernommen
event-entry-voided = Dokumentierter Eintrag für ungültig erklärt
event-entry-day-corrected = Datum eines Eintrags korrigiert
event-paused = Vorgang pausiert: { $reason }
event-withdrawn = Vorgang vorzeitig beendet: { $reason }
event-closed = Vorgang geschlossen
event-reopened = Vorgang wieder geöffnet
event-deleted = Vorgang in den Papierkorb verschoben
event-restored = Vorgang aus dem Papierkorb wiederhergestellt
event-undone = Änderung rückgängig gemacht
event-backup-taken-over = Sicherungsdatei übernommen

## The list of cases

case-unnamed = Unbenannter Vorgang
stage-no-service = Noch kein Dienst
stage-ready-to-close = Bereit zum Schließen
stage-paused = Pausiert
stage-withdrawn = Vorzeitig beendet
stage-closed = Geschlossen
portfolio-empty = Noch keine Vorgänge
portfolio-introduction = Closeout führt Sie Schritt für Schritt durch den Abschluss einer Kundenbeteiligung und verfasst die Notizen, die Sie in FTOP einfügen. Sie geben alles, was Sie wissen, nur einmal an; die Schritte, Notizen und E-Mails ergeben sich daraus.
portfolio-storage = Ihre Vorgänge werden nur in diesem Browser auf diesem Computer gespeichert. Es werden keine Daten übertragen.
portfolio-new = Neuer Vorgang
portfolio-sample = Beispiel ansehen
portfolio-case = Vorgang
portfolio-stage = Stand
portfolio-progress = Fortschritt
portfolio-next = Als Nächstes
portfolio-changed = Geändert
portfolio-actions = Aktionen
portfolio-rename = Umbenennen
portfolio-rename-case = { $case } umbenennen
portfolio-delete = Löschen
portfolio-delete-case = { $case } löschen
portfolio-deleted = { $case } wurde in den Papierkorb verschoben.
portfolio-restored = { $case } wurde aus dem Papierkorb wiederhergestellt.
rename-done = Fertig
next-add-service = Einen Dienst hinzufügen
next-reopen = Den Vorgang wieder öffnen, um fortzufahren
next-nothing = Nichts
next-see-case = Noch nicht möglich: siehe Vorgang
next-in-service = { $service }: { $item }
day-today = Heute
day-yesterday = Gestern
bin = Papierkorb
bin-explained = { $days ->
        [one] Ein gelöschter Vorgang bleibt hier { $days } Tag lang erhalten.
       *[other] Gelöschte Vorgänge bleiben hier { $days } Tage lang erhalten.
    }
bin-deleted-on = Gelöscht am { $day }
bin-restore = Wiederherstellen
bin-restore-case = { $case } wiederherstellen
sample-concerns = Zwei Abteilungen verwenden noch ihr altes E-Mail-Programm.
sample-next-steps = Dem Kunden das Einführungsmaterial für die beiden zuletzt hinzugekommenen Abteilungen senden.

## Settings

settings-kept = Änderungen werden sofort in diesem Browser gespeichert.
settings-languages = Sprachen
settings-page-language = Sie können sie in der Liste oben auf jeder Seite ändern.
settings-as-the-page = Wie die Sprache der Seite
settings-people = Personen
settings-manager-hint = Für die nächste Aktion in jedem Vorgang zuständig, in dem niemand anderes angegeben ist.
settings-assignment-hint = Für die E-Mail mit der Bitte, einen Tenant in seine Warteschlange zu verschieben. Das Playbook nennt keine Adresse.
settings-links = Links
settings-links-explained = E-Mails und die Playbook-Seite verweisen auf diese Adressen. Geben Sie eine Adresse ein, wenn Ihr Team eine andere verwendet.
settings-link-default = Bleibt das Feld leer, wird die Adresse aus dem Playbook verwendet: { $address }
settings-link-none = Das Playbook nennt keine Adresse dafür.
problem-not-a-mail-address = Geben Sie eine E-Mail-Adresse ein, zum Beispiel assignment@contoso.com.
problem-not-a-web-address = Geben Sie eine Adresse ein, die mit https:// beginnt, zum Beispiel https://contoso.com/faq.

## The playbook page

playbook-title = Diskussion zum Abschluss der Beteiligung durchführen (Aktivierung)
playbook-frame = Auf einen Blick
playbook-objectives = Ziele
playbook-outcomes = Wichtige Ergebnisse
playbook-guidance = Wie Sie in beiden Schritten bei besonderen Situationen oder Bedenken des Kunden vorgehen, steht in den häufig gestellten Fragen:
playbook-task = Aufgabe in FTOP
playbook-task-number = Aufgabe
playbook-task-name = Bezeichnung in FTOP
playbook-task-mandatory = Erforderlich
playbook-queues = Warteschlangen in FTOP
playbook-queues-explained = Nach dem letzten Dienst wird der Tenant in die Warteschlange seiner Region verschoben. FTOP kennt die Warteschlangen nur unter diesen Namen.
playbook-links = Links
playbook-set-link = Adresse in den Einstellungen festlegen
playbook-log = Änderungsverlauf
playbook-log-day = Datum
playbook-log-person = Geändert von
playbook-log-change = Änderung
frame-lead = Wie ein FastTrack Manager die Arbeit mit einem Kunden beendet, dessen Aktivierung abgeschlossen ist, und was davon dokumentiert bleibt.
frame-phase = Phase
frame-phase-value = Aktivierung
frame-purpose = Zweck
frame-purpose-value = Schließt die Zusammenarbeit zwischen dem FastTrack Manager (FM) und dem Kunden ab
frame-when = Zeitpunkt
frame-when-value = Im Konzept der Unterstützungsanforderung (RFA), sobald die Aktivierung abgeschlossen ist
frame-complete = Abschluss der Aktivierung
frame-complete-value = Bei 100 aktiven Benutzern; bei Kunden mit weniger als 1.000 Lizenzen bei 10 % der Lizenzen
frame-figure = Quelle der Nutzungszahl
frame-figure-value = LYNX
frame-role = Rolle
frame-role-value = FastTrack Manager
frame-motion = Konzept
frame-motion-value = Unterstützungsanforderung (RFA)
frame-services = Dienste
frame-services-value = Alle Dienste
step-prepare-explained = Einmal für jeden Dienst der RFA: Stellen Sie sicher, dass die Aktivierung abgeschlossen ist, und informieren Sie das Account Team, sofern es eines gibt.
step-discuss-explained = Einmal für jeden Dienst, in einer Besprechung im Rahmen der bestehenden Kadenz mit dem Kunden. Der FastTrack Manager beendet die Arbeit mit dem Kunden erst nach dem letzten Dienst.
step-hand-off-explained = Einmal für den Kunden, wenn kein Dienst mehr offen ist. Heben Sie Ihre Zuweisung nie auf, bevor der Tenant in seiner Warteschlange eingetroffen ist.
condition-if = Wenn { $condition }:
condition-or = { $first } oder { $second }
condition-account-team-known-yes = das Account Team bekannt ist
condition-account-team-known-no = das Account Team nicht bekannt ist
condition-account-managed-yes = das Konto verwaltet wird
condition-account-managed-no = das Konto nicht verwaltet wird
condition-ready-for-more-yes = der Kunde für einen weiteren Arbeitsbereich bereit ist
condition-ready-for-more-no = der Kunde nicht für einen weiteren Arbeitsbereich bereit ist
task-4058 = Prozess zur Beendigung der Beteiligung ist abgeschlossen (Aktivierung)
queue-americas = Inaktive Tenants, Amerika
queue-apj = Inaktive Tenants, Asien-Pazifik und Japan
queue-emea = Inaktive Tenants, Europa, Naher Osten und Afrika

## The page of a case

case-not-found = Diesen Vorgang gibt es hier nicht
case-not-read = Dieser Vorgang konnte nicht gelesen werden
case-not-shown = Dieser Vorgang kann nicht angezeigt werden
case-set-aside = Er war nicht lesbar und wurde beiseitegelegt.
case-sealed = Eine neuere Version von Closeout hat ihn gespeichert, und diese kann ihn nicht anzeigen. Er ist sicher. Laden Sie die Seite neu, um die neuere Version zu erhalten.
case-missing = Er war hier und ist aus dem Speicher des Browsers verschwunden. Wenn Sie eine Sicherungsdatei haben, öffnen Sie sie, um ihn zurückzuholen.
case-deleted = Er wurde endgültig gelöscht. Wenn Sie eine Sicherungsdatei haben, öffnen Sie sie, um ihn zurückzuholen.
case-to-portfolio = Zur Liste der Vorgänge
case-progress = { $done } von { $total } erledigt
case-progress-label = Fortschritt des Vorgangs
case-queue = Warteschlange
case-queue-unknown = Zuerst die Region angeben
case-after-discussion = Steht fest, sobald eine Diskussion ein Datum hat
case-facts = Angaben zum Kunden
case-as-set = Wie für alle Vorgänge festgelegt ({ $language })
case-no-service = Fügen Sie den ersten Dienst der RFA hinzu. Für jeden Dienst gibt es einen eigenen Durchlauf durch das Playbook.
case-pause = Pausieren
case-pause-reason = Warum ruht der Vorgang?
case-withdraw = Vorzeitig beenden
case-withdraw-reason = Warum endet die Beteiligung vorzeitig?
case-close = Vorgang schließen
case-close-waits = Was vor dem Schließen des Vorgangs noch offen ist
case-reopen = Vorgang wieder öffnen
case-delete = Löschen
case-in-bin = Dieser Vorgang ist im Papierkorb.
case-restore = Aus dem Papierkorb wiederherstellen
case-cancel = Abbrechen
case-clear = Entfernen
case-today = Heute
answer-yes = Ja
answer-no = Nein
answer-not-asked = noch nicht gefragt
answer-not-stated = Keine Angabe
stage-with-reason = { $stage }: { $reason }

services-title = Dienste der RFA
services-add = Dienst hinzufügen
services-add-button = Hinzufügen
services-choose = Dienst auswählen
service-other = Anderer Dienst, frei zu benennen
round-unnamed = Dienst ohne Namen
round-progress = { $done } von { $total }
round-status = { $state }, { $progress }
round-open = Offen
round-finished = Abgeschlossen
round-finished-on = Abgeschlossen am { $date }
round-finished-explained = Die Schritte bleiben auf dem damaligen Stand. Spätere Änderungen an den Angaben führen zu Korrekturen in den Notizen.
round-dropped = Gestrichen
round-dropped-because = Gestrichen: { $reason }
round-drop = Diesen Dienst streichen
round-resume = Diesen Dienst wieder aufnehmen
round-reopen = Diesen Durchlauf wieder öffnen

role-key-inputs = Wichtige Eingaben
role-inputs = Qualitätseingaben
role-actions = Aktionen
role-outputs = Qualitätsausgaben
role-next-steps = Nächste Schritte
state-open = Zu erledigen
state-done = Erledigt
state-blocked = Noch nicht möglich
state-excused = Trotzdem fortgefahren
item-because = Gilt aufgrund folgender Angaben: { $reasons }.
item-reason = { $field } ({ $answer })
item-waits = Zuvor noch offen:
item-lacks = Es fehlt noch:
item-excused = Sie haben ohne diesen Punkt mit „{ $step }“ fortgefahren.
item-next-action-date = Einzutragendes Datum: { $date }
portal-motion = In FTOP im Konzept zu sehen.
portal-contacts = In FTOP in den Kontakten zu sehen.
portal-task-status = In FTOP im Status der Aufgabe zu sehen.
portal-next-action-date = In FTOP als Next Action Date zu sehen.
portal-assignment = In FTOP in der Zuweisung des Tenants zu sehen.
portal-service-status = In FTOP im Dienststatus zu sehen.
milestone-of-seats = Meilenstein: { $needed ->
        [one] { $needed } aktiver Benutzer
       *[other] { $needed } aktive Benutzer
    } je Dienst
milestone-unknown = Der Meilenstein lässt sich beurteilen, sobald Lizenzen und aktive Benutzer angegeben sind.
milestone-missing = Meilenstein nicht erreicht: { $missing ->
        [one] Es fehlt noch { $missing }
       *[other] Es fehlen noch { $missing }
    } von { $needed ->
        [one] { $needed } aktiven Benutzer
       *[other] { $needed } aktiven Benutzern
    }.
milestone-reached = Meilenstein von { $needed ->
        [one] { $needed } aktiven Benutzer
       *[other] { $needed } aktiven Benutzern
    } erreicht.
milestone-more-users-than-seats = Es gibt mehr aktive Benutzer als Lizenzen. Prüfen Sie beide Zahlen.
queue-arrived = Der Tenant ist in { $queue } eingetroffen
queue-voided = Bestätigt war { $queue }. Die Region wurde inzwischen geändert, daher muss das Eintreffen erneut bestätigt werden.

gate-waits = Vor den Aktionen und Qualitätsausgaben von „{ $step }“ noch offen:
gate-close-waits = Vor dem Schließen des Vorgangs noch offen:
gate-go-on = Trotzdem fortfahren
gate-waived = Sie haben fortgefahren, obwohl Folgendes offen war:
gate-waived-because = Grund, angegeben am { $date }: { $reason }
gate-take-back = Zurücknehmen
blocker-unanswered = { $field }: keine Angabe
blocker-no-day = { $field }: kein Datum angegeben
blocker-in-the-future = { $field }: { $date } liegt noch in der Zukunft
blocker-unsettled = { $id } { $item }
blocker-milestone = { $missing ->
        [one] Bis zum Meilenstein fehlt { $missing } aktiver Benutzer
       *[other] Bis zum Meilenstein fehlen { $missing } aktive Benutzer
    }
blocker-milestone-unknown = Lizenzen oder aktive Benutzer sind nicht angegeben
blocker-gate = Der Beginn von „{ $step }“
blocker-no-service = Es wurde noch kein Dienst hinzugefügt
blocker-open-round = { $service } ist noch offen
blocker-next-action-date = Keine Diskussion hat ein Datum
blocker-not-confirmed = Das Datum wurde seit der Bestätigung geändert
blocker-stated-for-other = { $field }: seit dem Senden der E-Mail geändert. Senden Sie eine neue E-Mail, und geben Sie deren Datum an.
blocker-queue = Der Tenant ist noch nicht in { $queue } eingetroffen
blocker-queue-unknown = Geben Sie die Region an: Sie bestimmt die Warteschlange
blocker-not-on-record = { $round }: { $what } ist nicht dokumentiert
refusal-blocked = Das ist noch nicht möglich. Sehen Sie nach, was noch offen ist.
refusal-no-reason = Geben Sie einen Grund an.
refusal-in-the-future = Das Datum liegt in der Zukunft.
refusal-not-going-on = Der Vorgang ist pausiert, vorzeitig beendet oder geschlossen. Öffnen Sie ihn zuerst wieder.
refusal-nothing-to-do = Es gibt nichts zu tun.
refusal-changed-since = Dies wurde inzwischen geändert und kann daher nicht zurückgenommen werden.

conflict-title = Zwei Werte widersprechen sich
conflict-explained = Zwei Tabs oder Dateien enthalten hierzu unterschiedliche Angaben. Welche gilt?
conflict-keep = Behalten
conflict-keep-value = { $name }: { $value } behalten
conflict-ticked = abgehakt
conflict-not-ticked = nicht abgehakt
conflict-empty = leer
conflict-taken-back = Die Entscheidung, fortzufahren, wurde zurückgenommen
elsewhere-changed = Inzwischen in einem anderen Tab geändert in: { $value }. Wenn Sie weiterschreiben, bleiben beide Angaben erhalten, und Sie wählen.

notes-title = Notizen für FTOP: { $round }
notes-hint = Feld für Feld in der Reihenfolge des Notes Editor. Eine gespeicherte Notiz kann dort nicht gelöscht werden.
note-extent = Umfang der Notiz
note-due = Jetzt fällig
note-whole = Ganze Notiz
note-loading = Die Texte in der Sprache der Notizen werden geladen.
note-nothing-due = In dieser Notiz ist derzeit nichts fällig.
note-nothing = Diese Notiz hat noch keinen Inhalt.
note-gaps = { $count ->
        [one] In der Notiz fehlt eine Angabe:
       *[other] In der Notiz fehlen { $count } Angaben:
    }
note-look-first = Prüfen Sie vor dem Kopieren Folgendes. Eine in FTOP gespeicherte Notiz kann nicht gelöscht werden.
copy-anyway = Trotzdem kopieren
note-next-action-too-long = Die nächste Aktion ist zu lang: FTOP lässt höchstens { $most } Zeichen zu. Kürzen Sie sie um { $excess } Zeichen.
note-pasted-on = Eingefügt am
note-pasted = In FTOP eingefügt
note-copied-not-pasted = Kopiert, aber noch nicht dokumentiert.
note-changed-since-copied = Die Notiz hat sich seit dem Kopieren geändert. Dokumentiert wird der Text, den Sie kopiert haben. Das ist jetzt anders:
note-copied-again = Sie haben diese Notiz schon einmal kopiert, und die Seite weiß nicht, ob der frühere Text in FTOP steht. Der jetzt kopierte Text unterscheidet sich davon:
note-earlier-pasted = Der frühere Text steht in FTOP
note-earlier-not-pasted = Der frühere Text steht nicht in FTOP
note-on-record = Die Notiz ist dokumentiert.
note-statements = Inhalt dieser Notiz
note-found = Bereits vor der Nutzung dieser Seite in FTOP
note-found-since = In FTOP seit
note-found-button = Als dokumentiert erfassen
standing-due = Fällig in der Notiz
standing-on-record = Dokumentiert
standing-changed = Seit der Dokumentation geändert: Korrektur fällig
standing-no-longer-true = Dokumentiert, aber nicht mehr zutreffend: Korrektur fällig
standing-not-settled = noch nicht geklärt
standing-on-record-since = dokumentiert seit dem { $date }
standing-changed-since = dokumentiert seit dem { $date }, danach geändert: Korrektur fällig
standing-no-longer-true-since = dokumentiert seit dem { $date }, nicht mehr zutreffend: Korrektur fällig
standing-waiver = Mit „{ $step }“ trotz offener Punkte fortgefahren
record-title = In FTOP dokumentiert
record-pasted = Eingefügt am { $date }
record-found = In FTOP seit dem { $date }
record-text = Text wie kopiert
record-voided = Ungültig: wurde nicht eingefügt.
record-void = Versehentlich erfasst
record-void-question = Damit erklären Sie, dass diese Notiz nie eingefügt wurde. Das kann nicht zurückgenommen werden.
record-void-confirm = Für ungültig erklären
record-correct-day = Datum korrigieren
record-right-day = Richtiges Datum
history-title = Verlauf
copy = Kopieren
copy-name = { $name } kopieren
copied = Kopiert: { $name }
copied-selected-only = Der Browser hat das Kopieren verweigert. Der Text von „{ $name }“ ist markiert: Drücken Sie STRG+C.
copied-not = Der Browser hat das Kopieren von „{ $name }“ verweigert. Markieren Sie den Text, und kopieren Sie ihn von Hand.

## Backup, hand-over and the health of storage

saving-absent = Dieser Browser hat keinen Speicher für Seiten. Die Seite funktioniert in dieser Sitzung weiterhin, aber nach dem Schließen bleibt nichts erhalten.
saving-again = Erneut versuchen
read-only = Schreibgeschützt: von einer neueren Version gespeichert
backup = Sicherung
backup-explained = Eine Datei enthält alles: alle Vorgänge, auch die im Papierkorb, und die Einstellungen. Beim Öffnen wird nichts überschrieben: Sie sehen zuerst, was geschehen würde.
backup-never = Es wurde noch keine Sicherung gespeichert.
backup-age = { $days ->
        [0] Die letzte Sicherung wurde heute gespeichert.
        [one] Die letzte Sicherung wurde vor { $days } Tag gespeichert, am { $day }.
       *[other] Die letzte Sicherung wurde vor { $days } Tagen gespeichert, am { $day }.
    }
backup-due = { $age } Speichern Sie jetzt eine, damit Ihre Vorgänge auch dann erhalten bleiben, wenn dieser Browser sie verliert.
backup-download = Sicherung herunterladen
backup-download-case = Diesen Vorgang herunterladen
backup-downloaded = Die Datei wurde dem Browser übergeben. Sie finden sie bei Ihren Downloads.
backup-not-downloaded = Der Browser hat die Datei nicht angenommen. Lassen Sie Downloads für diese Seite zu, und versuchen Sie es erneut.
backup-open = Sicherungsdatei öffnen
backup-taken-over = Die Sicherung wurde übernommen.
backup-taken-over-not-stored = Die Sicherung wurde in diese Seite übernommen, aber der Browser hat nicht alles gespeichert. Behalten Sie die Datei: Was nicht gespeichert ist, geht verloren, sobald die Seite geschlossen wird.
backup-cancelled = Die Datei wurde geschlossen. Es wurde nichts geändert.
backup-refused = Die Datei wurde nicht geöffnet. Es wurde nichts geändert.
backup-refused-unreadable = Der Browser konnte sie nicht lesen. Prüfen Sie, ob sie noch am selben Ort liegt.
backup-refused-empty = Sie ist leer.
backup-refused-cut-off = Sie bricht vor ihrem Ende ab. Kopieren Sie sie erneut, oder laden Sie sie noch einmal herunter.
backup-refused-too-large = Sie ist größer als { $limit } MiB und damit größer als jede Sicherung.
backup-refused-long-text = Sie enthält einen Text mit mehr als { $limit } Zeichen; so viel kann der Browser nicht speichern.
backup-refused-too-deep = Sie ist tiefer verschachtelt als jede Sicherung.
backup-refused-other-kind = Sie ist keine Sicherung von Closeout.
backup-refused-newer = Sie stammt von einer neueren Version von Closeout. Laden Sie die Seite neu, um diese Version zu erhalten, und öffnen Sie die Datei dann noch einmal.
backup-refused-damaged = Sie ist eine Sicherung, aber keiner ihrer Vorgänge ist lesbar.
backup-plan = Was das Öffnen dieser Datei bewirkt
backup-plan-explained = Bisher wurde nichts geschrieben.
backup-nothing-new = Die Datei enthält nichts, was hier nicht schon vorhanden ist.
backup-take-over = Übernehmen
backup-cancel = Abbrechen
backup-added = { $count ->
        [one] { $count } Vorgang kommt hinzu:
       *[other] { $count } Vorgänge kommen hinzu:
    }
backup-changed = { $count ->
        [one] { $count } Vorgang ändert sich:
       *[other] { $count } Vorgänge ändern sich:
    }
backup-unchanged = { $count ->
        [one] { $count } Vorgang bleibt, wie er ist.
       *[other] { $count } Vorgänge bleiben, wie sie sind.
    }
backup-read-only = { $count ->
        [one] { $count } Vorgang bleibt unberührt: Eine neuere Version von Closeout hat ihn hier gespeichert.
       *[other] { $count } Vorgänge bleiben unberührt: Eine neuere Version von Closeout hat sie hier gespeichert.
    }
backup-texts = { $count ->
        [one] { $count } Text, den diese Version nicht als Vorgang lesen kann, bleibt wortgetreu erhalten.
       *[other] { $count } Texte, die diese Version nicht als Vorgänge lesen kann, bleiben wortgetreu erhalten.
    }
backup-unreadable = { $count ->
        [one] { $count } Vorgang in der Datei ist nicht lesbar und wird ausgelassen.
       *[other] { $count } Vorgänge in der Datei sind nicht lesbar und werden ausgelassen.
    }
backup-comes-back = { $case } (wurde hier endgültig gelöscht und kommt zurück)
backup-new-entries = { $count ->
        [one] { $count } neuer Eintrag der Dokumentation
       *[other] { $count } neue Einträge der Dokumentation
    }
backup-other-changes = Weitere Einzelheiten: trotz offener Punkte fortgesetzte Schritte, abgeschlossene Dienste oder kopierte Notizen
backup-change = { $here } → { $there }
backup-settings = Auch die Einstellungen aus der Datei übernehmen
backup-conflicts = { $count ->
        [one] { $count } Wert wurde sowohl hier als auch in der Datei geändert. Welcher gilt?
       *[other] { $count } Werte wurden sowohl hier als auch in der Datei geändert. Welche gelten?
    }
backup-all-here = Alle wie hier
backup-all-file = Alle aus der Datei
backup-all-both = Überall beide behalten
backup-choose-here = Hier: { $value }
backup-choose-file = In der Datei: { $value }
backup-choose-both = Vorerst beide behalten und im Vorgang entscheiden
storage = Speicher
storage-kept = Der Browser hat zugesagt, die Daten dieser Seite zu behalten, bis Sie sie selbst löschen.
storage-may-go = Der Browser kann die Daten dieser Seite löschen, wenn er Platz braucht oder Sie die Seite länger nicht besuchen.
storage-no-promise = Dieser Browser sagt nicht zu, die Daten einer Seite zu behalten. Speichern Sie Sicherungen.
storage-ask = Browser bitten, sie zu behalten
storage-room = Closeout belegt { $here } KB. Von den { $room } KB, die der Browser dieser Website gibt, sind { $left } KB frei.
storage-no-room = Der Speicher ist nicht zugänglich.
storage-refused = Der Browser hat dies nicht zugelassen. Es ist nichts verloren gegangen.
folder = Ordner für die Sicherung
folder-explained = Wählen Sie einen Ordner, dann wird die Sicherung nach Änderungen dorthin geschrieben. Ein synchronisierter Ordner bringt sie auf einen anderen Computer oder zu einem Kollegen.
folder-unsupported = Dieser Browser kann nicht in einen Ordner schreiben. Laden Sie stattdessen eine Sicherung herunter; die Seite erinnert Sie, wenn die letzte älter als eine Woche ist.
folder-choose = Ordner wählen
folder-other = Anderen Ordner wählen
folder-needs-click = Der Ordner „{ $name }“ ist gewählt. Seit dem Neustart des Browsers ist ein Klick nötig, bevor die Seite wieder dorthin schreiben darf.
folder-denied = Der Browser verbietet dieser Seite, in den Ordner „{ $name }“ zu schreiben. Lassen Sie es in den Browsereinstellungen für diese Website zu, oder wählen Sie den Ordner erneut.
folder-allow = Schreiben wieder zulassen
folder-ready = Die Sicherung wird nach Änderungen in den Ordner „{ $name }“ geschrieben.
folder-failed = Die Sicherung konnte nicht in den Ordner „{ $name }“ geschrieben werden. Vielleicht gibt es ihn nicht mehr, oder die Datei darin ist nicht lesbar.
folder-again = Erneut mit diesem Ordner versuchen
folder-forget = Nicht mehr dorthin schreiben
trouble = Nicht mehr so, wie Sie es verlassen haben
trouble-see = Ansehen, was möglich ist
set-aside-count = { $count ->
        [one] { $count } Eintrag war nicht lesbar und wurde beiseitegelegt. Alles andere wurde wie gewohnt geöffnet.
       *[other] { $count } Einträge waren nicht lesbar und wurden beiseitegelegt. Alles andere wurde wie gewohnt geöffnet.
    }
waiting-count = { $count ->
        [one] Änderungen an { $count } Vorgang sind beiseitegelegt: Nur die neuere Version von Closeout, die diesen Vorgang gespeichert hat, kann sie übernehmen. Laden Sie die Seite neu, um diese Version zu erhalten.
       *[other] Änderungen an { $count } Vorgängen sind beiseitegelegt: Nur die neuere Version von Closeout, die diese Vorgänge gespeichert hat, kann sie übernehmen. Laden Sie die Seite neu, um diese Version zu erhalten.
    }
sealed-count = { $count ->
        [one] { $count } Vorgang wurde von einer neueren Version von Closeout gespeichert und kann hier nicht angezeigt werden. Er ist sicher und bleibt, wie er ist. Laden Sie die Seite neu, um diese Version zu erhalten.
       *[other] { $count } Vorgänge wurden von einer neueren Version von Closeout gespeichert und können hier nicht angezeigt werden. Sie sind sicher und bleiben, wie sie sind. Laden Sie die Seite neu, um diese Version zu erhalten.
    }
missing-count = { $count ->
        [one] { $count } Vorgang ist aus dem Speicher des Browsers verschwunden. Wenn Sie eine Sicherungsdatei haben, öffnen Sie sie, um ihn zurückzuholen.
       *[other] { $count } Vorgänge sind aus dem Speicher des Browsers verschwunden. Wenn Sie eine Sicherungsdatei haben, öffnen Sie sie, um sie zurückzuholen.
    }
missing-forget = Nicht mehr darauf hinweisen
set-aside-name = { $what }, beiseitegelegt { $moment }
set-aside-case = Vorgang { $id }
set-aside-text = Text anzeigen
set-aside-download = Text herunterladen
set-aside-retry = Erneut zu lesen versuchen
set-aside-read = Der Eintrag war lesbar. Der Vorgang ist wieder in der Liste.
set-aside-not-read = Der Eintrag ist weiterhin nicht lesbar.
set-aside-drop = Verwerfen
set-aside-drop-question = Danach ist der Eintrag endgültig weg. Laden Sie zuerst den Text herunter, wenn Sie nicht sicher sind.
set-aside-drop-confirm = Endgültig verwerfen
set-aside-dropped = Der Eintrag wurde verworfen.
set-aside-readable = Er ist inzwischen lesbar.
set-aside-cut-off = Er bricht vor seinem Ende ab.
set-aside-newer = Er stammt von einer neueren Version von Closeout.
set-aside-waiting = Dies sind Änderungen an einem Vorgang, den eine neuere Version von Closeout gespeichert hat. Nur sie kann die Änderungen übernehmen: Laden Sie die Seite neu, um diese Version zu erhalten, und versuchen Sie dann, die Änderungen erneut zu lesen.
set-aside-damaged = Er ist beschädigt.
bin-purge = Endgültig löschen
bin-purge-question = Der Vorgang wird dann aus diesem Browser gelöscht und lässt sich nur noch aus einer Sicherungsdatei zurückholen.
bin-purge-confirm = Diesen Vorgang endgültig löschen
bin-purged = Der Vorgang wurde endgültig gelöscht.
wipe = Alles löschen
wipe-explained = Löscht alle Vorgänge, auch die im Papierkorb, und die Einstellungen aus diesem Browser.
wipe-open = Alles löschen
wipe-question = Nichts davon lässt sich zurückholen, außer aus einer Sicherungsdatei. Laden Sie zuerst eine herunter.
wipe-meant = Ich möchte alle Vorgänge und Einstellungen aus diesem Browser löschen.
wipe-confirm = Alles endgültig löschen
wipe-not-confirmed = Setzen Sie zuerst das Häkchen. Es wurde nichts gelöscht.
wipe-done = Alles wurde gelöscht.

## Texts that leave the page

copied-plain-only = Ohne Formatierung kopiert: { $name }. Der Browser hat nur unformatierten Text angenommen.
note-copy-everything = Alles zu dieser Notiz kopieren
note-everything = alles zu dieser Notiz
mails-title = E-Mails
mail-title-account-team = An das Account Team
mail-title-customer = An den Kunden
mail-title-assignment = An das Zuweisungsteam
mail-to = An
mail-subject = Betreff
mail-body = Nachricht
mail-gaps = { $count ->
        [one] Der E-Mail fehlt eine Angabe:
       *[other] Der E-Mail fehlen { $count } Angaben:
    }
mail-look-first = Prüfen Sie zuerst Folgendes. Nach dem Senden lässt sich eine E-Mail nicht mehr ändern.
mail-open-anyway = Trotzdem öffnen
mail-save-anyway = Trotzdem speichern
mail-open = Im E-Mail-Programm öffnen
mail-too-long = Zu lang für einen Link, der das E-Mail-Programm öffnet: Er hätte { $length } Zeichen, sicher sind { $most }. Kopieren Sie die Felder, oder speichern Sie den Entwurf.
mail-save-draft = Als Entwurf speichern (.eml)
mail-sent-today = Heute gesendet
mail-sent-on = gesendet am { $date }
reminder-save-discussion = Erinnerung an die Diskussion (.ics)
reminder-save-next-action = Erinnerung an das nächste Aktionsdatum (.ics)
sheet-save-text = Als Text speichern
sheet-save-markdown = Als Markdown speichern
sheet-print = Drucken
edit-open = Von Hand bearbeiten
edit-name = { $name }: Ihr Text
edit-edited = Von Hand bearbeitet. Dieser Text bleibt, wie er ist, auch wenn sich Angaben ändern.
edit-changed = Seit Ihrer Bearbeitung haben sich Angaben geändert. Die Seite würde jetzt schreiben:
edit-take-over = Das übernehmen
edit-take-all = Text der Seite verwenden
edit-keep = Meinen Text behalten
field-technical-note = Notiz „Technical Enablement“, bearbeitet
field-technical-next-action = Next Action (Technical Enablement), bearbeitet
field-management-note = Notiz „Engagement Management“, bearbeitet
field-management-next-action = Next Action (Engagement Management), bearbeitet
field-account-team-subject = Betreff der E-Mail an das Account Team
field-account-team-body = Text der E-Mail an das Account Team
field-customer-subject = Betreff der E-Mail an den Kunden
field-customer-body = Text der E-Mail an den Kunden
field-assignment-subject = Betreff der E-Mail an das Zuweisungsteam
field-assignment-body = Text der E-Mail an das Zuweisungsteam
findings-title = Vor dem Kopieren prüfen
findings-none = In den Notizen und E-Mails auf dieser Seite fällt nichts auf.
finding-gap = Es fehlt: { $name }
finding-in-the-future = { $field }: Dieser Tag liegt in der Zukunft.
finding-before = { $field }: Dieser Tag liegt vor „{ $follows }“, muss aber danach liegen.
finding-other-queue = { $text }: nennt die Warteschlange { $queue }; sie gehört nicht zur Region.
finding-differs = { $text }: „{ $word }“ kommt nicht mehr vor.
finding-adds = { $text }: „{ $number }“ kommt im Text der Seite nicht vor.
finding-too-long = { $text }: zu lang; FTOP lässt höchstens { $most } Zeichen zu. Kürzen Sie den Text um { $excess } Zeichen.
finding-left-over = { $text }: Hier steht noch „{ $gap }“, obwohl das nicht mehr zutrifft.
finding-taken-out = { $text }: Diese Aussage wurde von Hand entfernt; sie gilt nicht als dokumentiert und bleibt fällig: { $subject }
finding-on-record-too-early = { $note }: Der Tag des Einfügens liegt vor einem Tag, den die Notiz nennt ({ $field }).
finding-undocumented = Noch in keiner Notiz dokumentiert: { $item }
restore-title = Aus einer früheren Notiz wiederherstellen
restore-hint = Fügen Sie eine Notiz zu diesem Vorgang ein, die Closeout geschrieben hat, so wie sie in FTOP steht. Ihre Antworten füllen, was hier leer ist, und die Notiz gilt als dokumentiert.
restore-note = Die Notiz aus FTOP
restore-button = Diese Notiz einlesen
restore-nothing = In diesem Text fehlt die Zeile, in der Closeout den Stand eines Vorgangs nennt. Es wurde nichts geändert.
restore-known = Der Vorgang enthält bereits alles aus dieser Notiz. Es wurde nichts geändert.
restore-done = Die Notiz wurde eingelesen. Ihre Antworten stehen im Vorgang, und sie gilt als dokumentiert.
restore-not-found = In der Notiz nicht zu finden: { $fields }. Bitte von Hand eintragen.
restore-unknown = Diese Version kennt nicht: { $pieces }. Das wurde ausgelassen.
restore-services = Beim Fortfahren noch offen, aber nicht unter den Diensten dieses Vorgangs: { $services }. Fügen Sie hinzu, was fehlt, und lesen Sie die Notiz dann noch einmal ein.
restore-other-tenant = Diese Notiz gehört zu { $noted }, dieser Vorgang aber zu { $tenant }. Es wurde nichts geändert. Ist es derselbe Kunde unter anderem Namen, lesen Sie die Notiz trotzdem ein.
restore-anyway = Trotzdem einlesen
