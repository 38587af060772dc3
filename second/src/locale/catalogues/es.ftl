### Closeout in Spanish (es)

## Dates and lists

# A date in a sentence. $day (number), $month (number, 1 to 12), $year (text, so that it is not grouped)
date =
    { $day } de { $month ->
         [1] enero
         [2] febrero
         [3] marzo
         [4] abril
         [5] mayo
         [6] junio
         [7] julio
         [8] agosto
         [9] septiembre
         [10] octubre
         [11] noviembre
        *[12] diciembre
    } de { $year }

# Joints of a list: of two items, between the items before the last of several, and before the last.
# The messages in -before-i hold where the second item begins with the sound of "i": Spanish says "e" there.
list-two = { $first } y { $second }
list-middle = { $first }, { $second }
list-last = { $first } y { $second }
list-two-before-i = { $first } e { $second }
list-last-before-i = { $first } e { $second }
# A value after its label, and lines that a person wrote, on one line after what introduces them.
labelled = { $label }: { $value }
text-with-lines = { $text } { $lines }
lines-joint = { $first } / { $second }

## The one date that no field states, named in gaps

field-next-action-date = Fecha de la siguiente acción

## The playbook: steps and items, under its own ids

step-prepare = Preparar la conversación
step-discuss = Llevar a cabo la discusión
step-hand-off = Traspasar el inquilino

item-K-I1 = Comprobar que la tarea “Enablement complete” (habilitación completada) está terminada
item-K-I2 = Comprobar que el cliente sabe que esta interacción va a terminar
item-K-I3 = Comprobar que el cliente está satisfecho con FastTrack Center
item-P-I1 = Comprobar que la iniciativa en FTOP indica que es un cliente de RFA
item-P-I2 = Documentar en la nota de habilitación técnica que se alcanzó el hito, según LYNX
item-P-I3 = Identificar el equipo de cuentas de Microsoft del cliente y mantenerlo actualizado en los contactos de FTOP
item-P-E1 = Informar por correo electrónico al equipo de cuentas de que se ha completado la habilitación, con la plantilla de correo electrónico ATU
item-P-E1-detail = El correo abarca tres puntos: revisar con el cliente la finalización de la interacción; el FM se desvincula después de esa revisión, lo que se recalca una vez más; el equipo de cuentas apoya la finalización de la interacción
item-P-E2 = Continuar según la orientación para la discusión y consultar las preguntas frecuentes para decidir los siguientes pasos
item-P-O1 = La nota de administración de la interacción indica que se envió la plantilla de correo electrónico ATU al equipo de cuentas
item-P-O2 = La nota de administración de la interacción indica qué falta (equipo de cuentas, cuenta administrada o ambos), que se consultaron las preguntas frecuentes y cuáles son los siguientes pasos
item-C-I1 = La iniciativa en FTOP indica que es un cliente de RFA
item-C-I2 = La nota de habilitación técnica documenta el hito, según LYNX
item-C-I3 = La nota de administración de la interacción indica que se escribió al equipo de cuentas
item-C-A1 = Repasar con el cliente las actividades completadas
item-C-A2 = Averiguar si el cliente está listo para otra carga de trabajo
item-C-A2a = Explicar cómo enviar una RFA
item-C-A2b = Mostrar cómo completar el formulario de RFA
item-C-A3 = Enviar al cliente un correo electrónico de seguimiento con la plantilla de correo electrónico del cliente
item-C-A4 = Marcar la tarea 4058 como completada para este servicio
item-C-A5 = Actualizar las notas en FTOP
item-C-A6 = Establecer la fecha de la siguiente acción en el 31 de diciembre del año siguiente
item-C-A7 = Solicitar por correo electrónico al equipo de asignaciones que traslade el inquilino a su cola de espera de inactivos
item-C-A8 = Quitar su propia asignación al inquilino
item-C-O1 = La nota de habilitación técnica indica que la interacción ha finalizado o que el cliente está listo para más cargas de trabajo
item-C-O2 = La nota de habilitación técnica enumera las próximas cargas de trabajo que desea el cliente e indica que en la reunión se mostró cómo completar el formulario de RFA
item-C-O3 = La nota de administración de la interacción indica que se envió la plantilla de correo electrónico del cliente, con información y vínculos para futuras solicitudes
item-C-O4 = La nota de administración de la interacción recoge el estado más reciente del cliente
item-C-O5 = La fecha de la siguiente acción en FTOP es el 31 de diciembre del año siguiente
item-C-O6 = La nota de administración de la interacción indica que se solicitó al equipo de asignaciones el traslado del inquilino y a qué cola de espera
item-C-O7 = En FTOP ya no consta su asignación al inquilino
item-C-O8 = La nota de administración de la interacción indica que se consultaron las preguntas frecuentes en relación con situaciones inusuales o inquietudes y enumera los siguientes pasos
item-N-1 = Establecer el estado del servicio en “Adoption” (Adopción) o “Migration” (Migración)

objective-form = Se ha enseñado al cliente a completar el formulario de RFA, y podrá hacerlo en futuras solicitudes
objective-tools = El cliente dispone de lo necesario para adoptar con éxito los nuevos servicios en la nube
objective-satisfied = El cliente está satisfecho con FastTrack
objective-closed = La interacción con el cliente está cerrada
outcome-closed = La interacción con el cliente está cerrada
outcome-form = El cliente comprende cómo completar una RFA para obtener ayuda y orientación más adelante
refresh-created = Creación del cuaderno de estrategias
refresh-maintenance = Mantenimiento general

## Notes for FTOP. English labels and names that belong to the portal stay English in every language

gap = [falta: { $name }]
gap-item = [pendiente: { $item }]
gap-item-fields = [pendiente: { $item }; falta: { $fields }]
note-heading = Finalización de la interacción: { $service }
note-heading-hand-off = Finalización de la interacción: traspaso del inquilino
note-no-concerns = Ninguna
note-next-action = Siguiente acción: { $action }
note-next-action-date = Fecha: { $date }
note-next-action-owner = Responsable: { $owner }

statement-P-I2 = La habilitación de { $service } se ha completado: { $active_users ->
        [one] { $active_users } usuario activo
       *[other] { $active_users } usuarios activos
    } sobre un total de { $seats ->
        [one] { $seats } puesto
       *[other] { $seats } puestos
    }, según los datos de LYNX del { $lynx_date }. El hito es de { $needed ->
        [one] { $needed } usuario activo
       *[other] { $needed } usuarios activos
    }.
statement-P-O1 = El { $account_team_mail_sent } se envió al equipo de cuentas un correo electrónico para comunicarle que la habilitación de { $service } se había completado. El mensaje se redactó con la plantilla de correo electrónico ATU.
statement-P-O2 = { $missing ->
        [both] No se conoce el equipo de cuentas de Microsoft y la cuenta no está administrada.
        [account_team] No se conoce el equipo de cuentas de Microsoft; la cuenta está administrada.
       *[managed] La cuenta no está administrada; el equipo de cuentas de Microsoft se conoce.
    } El administrador de FastTrack consultó las preguntas frecuentes de la discusión de finalización de la interacción del cliente de la RFA para decidir los siguientes pasos:
statement-C-O1 = { $ready_for_more ->
        [yes] La discusión de finalización de la interacción sobre { $service } se llevó a cabo el { $discussion_date }. El cliente está listo para otra carga de trabajo.
       *[no] La discusión de finalización de la interacción sobre { $service } se llevó a cabo el { $discussion_date }. La interacción correspondiente a este servicio ha finalizado.
    }
statement-C-O2 = El cliente desea continuar con { $next_workloads }. En la reunión se mostró cómo completar el formulario de RFA.
statement-C-O3 = El cliente no está listo para otra carga de trabajo. El { $customer_mail_sent } se le envió el correo electrónico de seguimiento, redactado con la plantilla de correo electrónico del cliente y con información y vínculos para solicitar ayuda de FastTrack más adelante.
statement-C-O4 = Estado más reciente del cliente:
statement-C-O6 = El { $assignment_mail_sent } se solicitó por correo electrónico al equipo de asignaciones el traslado del inquilino a la cola de espera { $region }.
statement-C-O8 = Se consultaron las preguntas frecuentes de la discusión de finalización de la interacción del cliente de la RFA en relación con situaciones inusuales e inquietudes. Siguientes pasos:
statement-waiver = Se continuó con el paso “{ $step }” antes de completar todo lo que este requiere. Motivo y puntos pendientes:
statement-waiver-item = Pendiente en ese momento: { $item }
statement-others-open = { $count ->
        [one] Queda abierto otro servicio de esta RFA; el administrador de FastTrack continúa hasta que se complete el último.
       *[other] Quedan abiertos otros { $count } servicios de esta RFA; el administrador de FastTrack continúa hasta que se complete el último.
    }
correction-changed = Corrección de la nota del { $day }, que decía: “{ $was }” Lo correcto es: { $now }
correction-withdrawn = Corrección de la nota del { $day }. Lo siguiente ya no es válido: “{ $was }”

next-action-hold-discussion = Llevar a cabo con el cliente la discusión de finalización de la interacción sobre { $service }
next-action-review = Revisar de nuevo el inquilino y preguntar al cliente si desea más ayuda de FastTrack

## Fields of a case

field-tenant = Inquilino
field-tenant-hint = El inquilino del cliente, con el nombre que tiene en FTOP. También da nombre a este caso.
field-tenant-id = Id. de inquilino
field-tenant-id-hint = Grupos de 8-4-4-4-12 dígitos y letras de la “a” a la “f”
field-manager = Administrador de FastTrack
field-manager-hint = Responsable de la siguiente acción en las notas
field-region = Región
field-region-hint = Determina la cola de espera a la que se traslada el inquilino
field-seats = Puestos
field-seats-hint = Determinan el hito de cada servicio
field-account-team-known = Equipo de cuentas conocido
field-account-team-known-hint = ¿Sabe quiénes forman el equipo de cuentas de Microsoft del cliente?
field-account-managed = Cuenta administrada
field-account-managed-hint = ¿Administra Microsoft la cuenta?
field-account-team-contacts = Contactos del equipo de cuentas
field-account-team-contacts-hint = Nombres y direcciones, una persona por línea
field-customer-contacts = Contactos del cliente
field-customer-contacts-hint = Nombres y direcciones, una persona por línea
field-note-language = Idioma de las notas
field-mail-language = Idioma de los correos electrónicos
field-standing = Situación del caso
field-standing-reason = Motivo de la situación
field-gate-reason = Motivo para continuar
field-gate-reason-hint = Se incluye en el historial y en la nota de administración de la interacción.
field-deleted = Fecha de eliminación
field-service = Servicio
field-service-name = Nombre del servicio
field-service-name-hint = Como figura en FTOP
field-drop-reason = Motivo para descartar el servicio
field-active-users = Usuarios activos
field-active-users-hint = De este servicio, según LYNX
field-lynx-date = Fecha de consulta en LYNX
field-account-team-mail-sent = Fecha de envío del correo electrónico al equipo de cuentas
field-faq-next-steps = Siguientes pasos decididos con las preguntas frecuentes
field-faq-next-steps-hint = Se incluyen en la nota de administración de la interacción.
field-discussion-date = Fecha de la discusión
field-discussion-date-hint = El año de la última discusión determina la fecha de la siguiente acción.
field-ready-for-more = Listo para otra carga de trabajo
field-next-workloads = Próximas cargas de trabajo
field-next-workloads-hint = Separadas por comas
field-customer-mail-sent = Fecha de envío del correo electrónico de seguimiento al cliente
field-customer-status = Estado más reciente del cliente
field-customer-status-hint = Se incluye en la nota de administración de la interacción.
field-discussion-next-steps = Siguientes pasos después de la discusión
field-discussion-next-steps-hint = Se incluyen en la nota de administración de la interacción.
field-status = STATUS
field-status-on-track = según lo previsto
field-status-paused = en pausa
field-status-pending-customer = a la espera de comentarios del cliente
field-status-pending-fasttrack = a la espera de comentarios internos o de FastTrack Center
field-concerns = CONCERNS
field-concerns-hint = Si se deja en blanco, la nota indica que no hay inquietudes.
field-assignment-mail-sent = Fecha de envío del correo electrónico al equipo de asignaciones
field-assignment-mail-region = Región indicada al equipo de asignaciones
field-queue-confirmed = Llegada a la cola de espera
region-americas = América
region-apj = Asia-Pacífico y Japón (APJ)
region-emea = Europa, Oriente Medio y África (EMEA)
problem-not-a-whole-number = Escriba un número entero, por ejemplo, { $example }.
problem-too-small = Escriba { $least } o un número mayor.
problem-too-large = Escriba { $most } o un número menor.
problem-not-a-day = Escriba una fecha, por ejemplo, { $example }.
problem-no-such-day = Ese día no existe en el calendario. Escriba una fecha, por ejemplo, { $example }.
problem-year-out-of-range = Escriba un año de cuatro dígitos entre 1900 y 2199.
problem-not-a-guid = Escriba el id. de inquilino en grupos de 8-4-4-4-12 dígitos y letras de la “a” a la “f”.
problem-not-a-choice = Seleccione una de las respuestas.
problem-too-long = Acorte el texto a { $most } caracteres.

## Things the playbook links to

link-account-team-template = Plantilla de correo electrónico ATU
link-customer-template = Plantilla de correo electrónico del cliente
link-faq = Preguntas frecuentes de la discusión de finalización de la interacción del cliente de la RFA
link-rfa-form = Formulario de RFA
link-source = Sitio de documentación para partners

## E-mails

mail-greeting = Buenos días:
mail-closing = Saludos cordiales,
mail-account-team-subject = { $tenant }: se ha completado la habilitación de { $service }
mail-account-team-complete = Les informamos de que se ha completado la habilitación de { $service } para { $tenant }. LYNX muestra { $active_users ->
        [one] { $active_users } usuario activo
       *[other] { $active_users } usuarios activos
    } a fecha de { $lynx_date }.
mail-account-team-ask = Ahora hay tres puntos importantes:
mail-account-team-review = Les rogamos que analicen con el cliente la finalización de la interacción en una reunión de revisión.
mail-account-team-leave = Después de esa revisión dejaré de participar en la interacción como administrador de FastTrack.
mail-account-team-leave-later = Esta revisión se refiere a { $service }. Como administrador de FastTrack dejaré de participar en la interacción solo después del último servicio de esta RFA; aún por completar: { $others }.
mail-account-team-support = Su apoyo es importante para llevar la interacción a buen término: les corresponderá el seguimiento de las cuestiones pendientes y de los próximos planes del cliente.
mail-account-team-emphasis = Reiteramos el cambio más importante: una vez realizada esa revisión, el cliente ya no contará con un administrador de FastTrack.
mail-account-team-emphasis-later = Reiteramos el cambio más importante: una vez completado el último servicio, el cliente ya no contará con un administrador de FastTrack.
mail-customer-subject = FastTrack para { $service }: situación actual y cómo obtener ayuda más adelante
mail-customer-thanks = Les agradecemos su colaboración en { $service } y la conversación del { $discussion_date }.
mail-customer-done = Esto es lo que se ha hecho:
mail-customer-done-enablement = Se ha completado la habilitación de { $service }: { $active_users ->
        [one] { $active_users } usuario activo
       *[other] { $active_users } usuarios activos
    } a fecha de { $lynx_date }.
mail-customer-done-review = Hemos repasado juntos las actividades completadas.
mail-customer-ready = Nos han indicado que desean continuar con { $next_workloads }. Para ello, envíen una solicitud de ayuda (RFA); en la reunión les mostramos el formulario:
mail-customer-later = Cuando deseen volver a contar con la ayuda de FastTrack, envíen una solicitud de ayuda (RFA):
mail-customer-leave = Con esto queda finalizada la interacción y, con ella, mi labor como su administrador de FastTrack.
mail-customer-leave-later = Su administrador de FastTrack seguirá a su disposición hasta que se complete el último servicio de esta RFA; aún por completar: { $others }.
mail-assignment-subject = Solicitud de traslado de { $tenant } a { $queue }
mail-assignment-ask = Les rogamos que trasladen este inquilino a la cola de espera que se indica a continuación.
mail-assignment-tenant = Inquilino: { $tenant }
mail-assignment-tenant-id = Id. de inquilino: { $tenant_id }
mail-assignment-queue = Cola de espera: { $queue }
mail-assignment-reason = Motivo: la interacción de la RFA ha finalizado; ya no queda ningún servicio abierto ({ $services }).
mail-assignment-reason-dropped = Motivo: la interacción de la RFA ha finalizado; ya no queda ningún servicio abierto.
mail-assignment-reason-open = Motivo: { $open }
mail-assignment-confirm = Les agradeceremos que respondan a este mensaje cuando el inquilino haya llegado a esa cola de espera: solo entonces quitaré mi asignación como administrador de FastTrack.
mail-assignment-team = Dirección del equipo de asignaciones

## Reminders and the sheet of a case

reminder-discussion = { $tenant }: discusión de finalización de la interacción, { $service }
reminder-discussion-why = En la discusión:
reminder-discussion-ready = Tenga a mano las cifras de LYNX, el formulario de RFA y, para situaciones inusuales, las preguntas frecuentes de la discusión de finalización de la interacción del cliente de la RFA.
reminder-next-action = { $tenant }: siguiente acción en FTOP
reminder-next-action-why = Es la fecha de la siguiente acción que quedó en FTOP al cerrar la interacción. Compruebe si el cliente desea más ayuda de FastTrack.
sheet-title = Cierre de la interacción con { $tenant }
sheet-made = Situación al { $day }
sheet-facts = Datos
sheet-done = Completado
sheet-open = Puntos pendientes
sheet-nothing-open = No queda nada pendiente.
sheet-excused = { $item } (sin completar; se continuó con un motivo)
sheet-done-on = { $item } ({ $day })
sheet-on-record = Consta en FTOP desde el { $day }
sheet-not-on-record = Aún no consta en FTOP

## Storage

refusal-read-only = Este caso se guardó con una versión más reciente de Closeout, por lo que aquí solo se puede leer. Vuelva a cargar la página para obtener esa versión.

## The frame around every page

skip-to-content = Saltar al contenido
navigation = Páginas
page-portfolio = Casos
page-playbook = Cuaderno de estrategias
page-settings = Configuración
unknown-page = Página no encontrada
unknown-page-explained = Esta dirección no lleva a ninguna página de Closeout. Sus casos siguen donde estaban.
unknown-page-home = Ir a sus casos
field-language = Idioma de la página
words-unavailable = No se pudieron cargar los textos en { $language }. Compruebe la conexión y vuelva a seleccionar el idioma.
part-failed = No se pudo cargar esta parte de la página. Sus casos están guardados. Compruebe la conexión e inténtelo de nuevo.
part-again = Intentar de nuevo
message-undo = Deshacer
message-dismiss = Descartar este mensaje
undo-nothing = Nada que deshacer
redo-nothing = Nada que rehacer
undo-event = Deshacer: { $event }
redo-event = Rehacer: { $event }
undo-done = Deshecho: { $event }
undo-done-backup = Deshecho: { $event }. Lo que está registrado sigue registrado.
redo-done = Rehecho: { $event }
undo-done-in-part = Deshecho en parte: { $event }. Lo que ha cambiado desde entonces queda como está.
redo-done-in-part = Rehecho en parte: { $event }. Lo que ha cambiado desde entonces queda como está.
saving-denied = El explorador prohíbe a esta página guardar datos, como en una ventana privada. La página sigue funcionando en esta sesión, pero no se conservará nada cuando se cierre.
saving-full = Los últimos cambios no se han guardado: el almacenamiento del explorador para esta página está lleno. Se conservan aquí mientras la página esté abierta.
saving-newer = Los últimos cambios en la configuración no se han guardado: la configuración se guardó con una versión más reciente de Closeout. Vuelva a cargar la página para obtener esa versión.
saving-set-aside = Los últimos cambios en un caso se han apartado: ese caso se guardó con una versión más reciente de Closeout. Vuelva a cargar la página para obtener esa versión y, después, intente leerlos de nuevo en la página Configuración.
saving-failed = Los últimos cambios no se han guardado: el explorador no permitió almacenarlos. Se conservan aquí mientras la página esté abierta.
saving-unreadable = No se pudieron leer los casos del almacenamiento del explorador, por lo que es posible que falte alguno aquí. No se ha eliminado nada. Es posible que no se guarde lo que escriba ahora.

## What happened to a case, for its history and for undo

event-in-service = { $event } ({ $service })
event-answered = { $field }: { $answer }
event-cleared = { $field }: borrado
event-ticked = { $id } marcado: { $item }
event-unticked = { $id } desmarcado: { $item }
event-service-added = Servicio agregado: { $service }
event-service-dropped = Servicio descartado: { $reason }
event-service-resumed = Servicio retomado tras descartarlo
event-round-finished = Servicio finalizado
event-round-reopened = Servicio reabierto tras finalizarlo
event-gate-waived = Se continuó con “{ $step }” aunque faltaba algo: { $reason }
event-waiver-withdrawn = Revertida la decisión de continuar con “{ $step }”
event-copied = Nota de { $note } copiada
event-pasted = Nota de { $note } pegada en FTOP
event-found-in-ftop = Nota de { $note } registrada como ya presente en FTOP
event-earlier-note-read = Respuestas tomadas de una nota anterior de { $note }
event-entry-voided = Entrada del registro anulada
event-entry-day-corrected = Fecha de una entrada corregida
event-paused = Caso en pausa: { $reason }
event-withdrawn = Caso terminado antes de tiempo: { $reason }
event-closed = Caso cerrado
event-reopened = Caso reabierto
event-deleted = Caso movido a la papelera
event-restored = Caso recuperado de la papelera
event-undone = Cambio deshecho
event-backup-taken-over = Copia de seguridad incorporada

## The list of cases

case-unnamed = Caso sin nombre
stage-no-service = Aún sin servicios
stage-ready-to-close = Listo para cerrar
stage-paused = En pausa
stage-withdrawn = Terminado antes de tiempo
stage-closed = Cerrado
portfolio-empty = Aún no hay casos
portfolio-introduction = Closeout le guía paso a paso en el cierre de la interacción con un cliente y redacta las notas que se pegan en FTOP. Usted indica una sola vez lo que sabe; los pasos, las notas y los correos electrónicos se derivan de ello.
portfolio-storage = Sus casos se guardan solo en este explorador y en este equipo. No se envía nada a ningún lugar.
portfolio-new = Nuevo caso
portfolio-sample = Ver un ejemplo
portfolio-case = Caso
portfolio-stage = Etapa
portfolio-progress = Progreso
portfolio-next = A continuación
portfolio-changed = Modificado
portfolio-actions = Acciones
portfolio-rename = Cambiar nombre
portfolio-rename-case = Cambiar el nombre de { $case }
portfolio-delete = Eliminar
portfolio-delete-case = Eliminar { $case }
portfolio-deleted = { $case } se movió a la papelera.
portfolio-restored = { $case } se recuperó de la papelera.
rename-done = Listo
next-add-service = Agregar un servicio
next-reopen = Reabrir el caso para continuar
next-nothing = Nada
next-see-case = Hay algo pendiente: consulte el caso
next-in-service = { $service }: { $item }
day-today = Hoy
day-yesterday = Ayer
bin = Papelera
bin-explained = { $days ->
        [one] Un caso eliminado permanece aquí { $days } día.
       *[other] Los casos eliminados permanecen aquí { $days } días.
    }
bin-deleted-on = Eliminado el { $day }
bin-restore = Recuperar
bin-restore-case = Recuperar { $case }
sample-concerns = Dos departamentos siguen usando su programa de correo anterior.
sample-next-steps = Enviar al cliente el material de adopción para los dos últimos departamentos que se incorporaron.

## Settings

settings-kept = Los cambios se guardan al instante en este explorador.
settings-languages = Idiomas
settings-page-language = Se cambia en la lista de la parte superior de cada página.
settings-as-the-page = El de la página
settings-people = Personas
settings-manager-hint = Responsable de la siguiente acción en los casos que no indican a otra persona.
settings-assignment-hint = Para el correo electrónico en el que se solicita trasladar un inquilino a su cola de espera. El cuaderno de estrategias no indica ninguna dirección.
settings-links = Vínculos
settings-links-explained = Los correos electrónicos y la página del cuaderno de estrategias remiten a estas direcciones. Escriba otra si su equipo usa una distinta.
settings-link-default = Si se deja en blanco, se usa la dirección del cuaderno de estrategias: { $address }
settings-link-none = El cuaderno de estrategias lo menciona, pero no indica ninguna dirección.
problem-not-a-mail-address = Escriba una dirección de correo electrónico, por ejemplo, assignment@contoso.com.
problem-not-a-web-address = Escriba una dirección que empiece por https://, por ejemplo, https://contoso.com/faq.

## The playbook page

playbook-title = Llevar a cabo la discusión de finalización de la interacción (habilitación)
playbook-frame = De un vistazo
playbook-objectives = Objetivos
playbook-outcomes = Resultados clave
playbook-guidance = En ambos pasos, cuando una situación sea inusual o el cliente tenga inquietudes, las preguntas frecuentes explican cómo continuar:
playbook-task = Tarea en FTOP
playbook-task-number = Tarea
playbook-task-name = Nombre en FTOP
playbook-task-mandatory = Obligatoria
playbook-queues = Colas de espera en FTOP
playbook-queues-explained = Después del último servicio, el inquilino se traslada a la cola de espera de su región. En FTOP, las colas de espera solo tienen estos nombres.
playbook-links = Vínculos
playbook-set-link = Indicar su dirección en la configuración
playbook-log = Registro de cambios
playbook-log-day = Fecha
playbook-log-person = Autor
playbook-log-change = Cambio
frame-lead = Cómo concluye un administrador de FastTrack el trabajo con un cliente cuya habilitación se ha completado, y qué queda documentado.
frame-phase = Fase
frame-phase-value = Habilitar
frame-purpose = Finalidad
frame-purpose-value = Pone fin a la relación de trabajo entre el administrador de FastTrack (FM) y el cliente
frame-when = Cuándo
frame-when-value = En la iniciativa de solicitud de ayuda (RFA), una vez completada la habilitación
frame-complete = La habilitación se completa
frame-complete-value = Con 100 usuarios activos; para clientes con menos de 1.000 puestos, con el 10 % de los puestos
frame-figure = Origen de los datos de uso
frame-figure-value = LYNX
frame-role = Rol
frame-role-value = Administrador de FastTrack
frame-motion = Iniciativa
frame-motion-value = Solicitud de ayuda (RFA)
frame-services = Servicios
frame-services-value = Todos los servicios
step-prepare-explained = Una vez por cada servicio de la RFA: comprobar que se ha completado la habilitación e informar al equipo de cuentas, si lo hay.
step-discuss-explained = Una vez por cada servicio, en una reunión de la cadencia existente del cliente. El administrador de FastTrack no se desvincula del cliente hasta después del último servicio.
step-hand-off-explained = Una vez por cliente, cuando ya no queda ningún servicio abierto. Nunca quite su asignación antes de que el inquilino haya llegado a su cola de espera.
condition-if = Si { $condition }:
condition-or = { $first } o { $second }
condition-account-team-known-yes = se conoce el equipo de cuentas
condition-account-team-known-no = no se conoce el equipo de cuentas
condition-account-managed-yes = la cuenta está administrada
condition-account-managed-no = la cuenta no está administrada
condition-ready-for-more-yes = el cliente está listo para otra carga de trabajo
condition-ready-for-more-no = el cliente no está listo para otra carga de trabajo
task-4058 = El proceso de desconexión se ha completado (habilitación)
queue-americas = Inquilinos inactivos, América
queue-apj = Inquilinos inactivos, Asia-Pacífico y Japón
queue-emea = Inquilinos inactivos, Europa, Oriente Medio y África

## The page of a case

case-not-found = Este caso no existe aquí
case-not-read = No se pudo leer este caso
case-not-shown = Este caso no se puede mostrar
case-set-aside = No se pudo leer y se apartó.
case-sealed = Lo guardó una versión más reciente de Closeout y esta no puede mostrarlo. Está a salvo. Vuelva a cargar la página para obtener la versión más reciente.
case-missing = Estaba aquí y ha desaparecido del almacenamiento del explorador. Si tiene una copia de seguridad, ábrala para recuperarlo.
case-deleted = Se eliminó definitivamente. Si tiene una copia de seguridad, ábrala para recuperarlo.
case-to-portfolio = Ir a la lista de casos
case-progress = { $done } de { $total } completados
case-progress-label = Progreso del caso
case-queue = Cola de espera
case-queue-unknown = Indique primero la región
case-after-discussion = Se conocerá cuando una discusión tenga fecha
case-facts = Datos del cliente
case-as-set = Como en la configuración general ({ $language })
case-no-service = Agregue el primer servicio de la RFA. Cada servicio sigue el cuaderno de estrategias en su propia ronda.
case-pause = Pausar
case-pause-reason = ¿Por qué se pausa el caso?
case-withdraw = Terminar antes de tiempo
case-withdraw-reason = ¿Por qué termina la interacción antes de tiempo?
case-close = Cerrar el caso
case-close-waits = Qué falta para cerrar el caso
case-reopen = Reabrir el caso
case-delete = Eliminar
case-in-bin = Este caso está en la papelera.
case-restore = Recuperar de la papelera
case-cancel = Cancelar
case-clear = Borrar
case-today = Hoy
answer-yes = Sí
answer-no = No
answer-not-asked = aún sin preguntar
answer-not-stated = Sin indicar
stage-with-reason = { $stage }: { $reason }

services-title = Servicios de la RFA
services-add = Agregar un servicio
services-add-button = Agregar
services-choose = Seleccione un servicio
service-other = Otro servicio, con nombre por indicar
round-unnamed = Servicio sin nombre
round-progress = { $done } de { $total }
round-status = { $state }, { $progress }
round-open = Abierto
round-finished = Finalizado
round-finished-on = Finalizado el { $date }
round-finished-explained = Sus pasos se conservan como estaban entonces. Los datos que cambien después darán lugar a correcciones en las notas.
round-dropped = Descartado
round-dropped-because = Descartado: { $reason }
round-drop = Descartar este servicio
round-resume = Retomar este servicio
round-reopen = Reabrir esta ronda

role-key-inputs = Entradas clave
role-inputs = Entradas de calidad
role-actions = Acciones
role-outputs = Salidas de calidad
role-next-steps = Siguientes pasos
state-open = Pendiente
state-done = Completado
state-blocked = Aún no se puede iniciar
state-excused = Continuó sin este punto
item-because = Se aplica por lo siguiente: { $reasons }.
item-reason = { $field }: { $answer }
item-waits = Pendiente antes de empezar:
item-lacks = Aún falta:
item-excused = Continuó con “{ $step }” sin este punto.
item-next-action-date = Fecha que se debe indicar: { $date }
portal-motion = En FTOP figura en la iniciativa.
portal-contacts = En FTOP figura en los contactos.
portal-task-status = En FTOP figura en el estado de la tarea.
portal-next-action-date = En FTOP figura como Next Action Date.
portal-assignment = En FTOP figura en la asignación del inquilino.
portal-service-status = En FTOP figura en el estado del servicio.
milestone-of-seats = Hito: { $needed ->
        [one] { $needed } usuario activo
       *[other] { $needed } usuarios activos
    } por cada servicio
milestone-unknown = El hito se podrá evaluar cuando se indiquen los puestos y los usuarios activos.
milestone-missing = Hito no alcanzado: { $missing ->
        [one] falta { $missing } usuario activo
       *[other] faltan { $missing } usuarios activos
    } de { $needed }.
milestone-reached = Se alcanzó el hito de { $needed ->
        [one] { $needed } usuario activo
       *[other] { $needed } usuarios activos
    }.
milestone-more-users-than-seats = Hay más usuarios activos que puestos. Compruebe ambos números.
queue-arrived = El inquilino ha llegado a { $queue }
queue-voided = Se había confirmado { $queue }. La región ha cambiado desde entonces, por lo que hay que confirmar de nuevo la llegada.

gate-waits = Pendiente antes de las acciones y salidas de calidad de “{ $step }”:
gate-close-waits = Pendiente antes de cerrar el caso:
gate-go-on = Continuar de todos modos
gate-waived = Continuó a pesar de que faltaba:
gate-waived-because = Motivo, indicado el { $date }: { $reason }
gate-take-back = Revertir esta decisión
blocker-unanswered = { $field }: sin indicar
blocker-no-day = { $field }: sin fecha indicada
blocker-in-the-future = { $field }: el { $date } aún no ha llegado
blocker-unsettled = { $id } { $item }
blocker-milestone = { $missing ->
        [one] Falta { $missing } usuario activo para alcanzar el hito
       *[other] Faltan { $missing } usuarios activos para alcanzar el hito
    }
blocker-milestone-unknown = Puestos o usuarios activos: sin indicar
blocker-gate = El inicio de “{ $step }”
blocker-no-service = No se ha agregado ningún servicio
blocker-open-round = { $service } sigue abierto
blocker-next-action-date = Ninguna discusión tiene fecha
blocker-not-confirmed = La fecha ha cambiado desde que se confirmó
blocker-stated-for-other = { $field }: ha cambiado desde que se envió el correo electrónico. Envíe uno nuevo e indique su fecha.
blocker-queue = El inquilino no ha llegado a { $queue }
blocker-queue-unknown = Indique la región, que determina la cola de espera
blocker-not-on-record = { $round }: { $what } no consta en FTOP
refusal-blocked = Todavía no es posible. Consulte lo que falta.
refusal-no-reason = Indique un motivo.
refusal-in-the-future = La fecha es futura.
refusal-not-going-on = El caso está en pausa, terminado antes de tiempo o cerrado. Reábralo primero.
refusal-nothing-to-do = No hay nada que hacer.
refusal-changed-since = Esto ha cambiado desde entonces, por lo que no se puede revertir.

conflict-title = Hay dos valores en conflicto
conflict-explained = Dos pestañas o archivos indican valores distintos. ¿Cuál es el correcto?
conflict-keep = Conservar este
conflict-keep-value = { $name }: conservar { $value }
conflict-ticked = marcado
conflict-not-ticked = sin marcar
conflict-empty = vacío
conflict-taken-back = La decisión de continuar se ha revertido
elsewhere-changed = Entretanto se ha cambiado en otra pestaña a: { $value }. Si sigue escribiendo, se conservan ambos valores y usted elige.

notes-title = Notas para FTOP: { $round }
notes-hint = Campo por campo, tal como los pide Notes Editor. Una nota guardada allí no se puede eliminar.
note-extent = Contenido de la nota
note-due = Por registrar ahora
note-whole = Nota completa
note-loading = Se están cargando los textos en el idioma de las notas.
note-nothing-due = Ahora no hay nada por registrar en esta nota.
note-nothing = Esta nota aún no tiene contenido.
note-gaps = { $count ->
        [one] A la nota le falta un dato:
       *[other] A la nota le faltan { $count } datos:
    }
note-look-first = Revise esto antes de copiar. Una nota guardada en FTOP no se puede eliminar.
copy-anyway = Copiar de todos modos
note-next-action-too-long = La siguiente acción es demasiado larga para FTOP, que admite { $most } caracteres. Acórtela en { $excess }.
note-pasted-on = Fecha de pegado
note-pasted = Pegada en FTOP
note-copied-not-pasted = Copiada, pero aún sin registrar.
note-changed-since-copied = La nota ha cambiado desde que la copió. Se registrará lo que copió entonces. Esto es lo que ha cambiado:
note-copied-again = Ya había copiado esta nota antes, y la página no sabe si aquel texto está en FTOP. Lo que ha copiado ahora es distinto:
note-earlier-pasted = El texto anterior está en FTOP
note-earlier-not-pasted = El texto anterior no está en FTOP
note-on-record = La nota ha quedado registrada.
note-statements = Qué debe indicar esta nota
note-found = Ya estaba en FTOP antes de usar esta página
note-found-since = En FTOP desde
note-found-button = Registrar
standing-due = Por registrar en la nota
standing-on-record = Consta en FTOP
standing-changed = Ha cambiado desde que consta en FTOP: hay que corregirlo
standing-no-longer-true = Consta en FTOP, pero ya no es cierto: hay que corregirlo
standing-not-settled = aún sin completar
standing-on-record-since = consta en FTOP desde el { $date }
standing-changed-since = consta en FTOP desde el { $date } y ha cambiado después: hay que corregirlo
standing-no-longer-true-since = consta en FTOP desde el { $date }, pero ya no es cierto: hay que corregirlo
standing-waiver = Se continuó con “{ $step }” aunque faltaba algo
record-title = Lo que consta en FTOP
record-pasted = Pegada el { $date }
record-found = En FTOP desde el { $date }
record-text = Texto tal como se copió
record-voided = Anulada: no se pegó.
record-void = Se hizo clic por error
record-void-question = Al anular la entrada, se indica que nunca se pegó. Esta acción no se puede deshacer.
record-void-confirm = Anular la entrada
record-correct-day = Corregir la fecha
record-right-day = Fecha correcta
history-title = Historial
copy = Copiar
copy-name = Copiar { $name }
copied = Copiado: { $name }
copied-selected-only = El explorador no permitió copiar. El texto de { $name } está seleccionado: presione Ctrl+C.
copied-not = El explorador no permitió copiar { $name }. Seleccione el texto y cópielo manualmente.

## Backup, hand-over and the health of storage

saving-absent = Este explorador no tiene almacenamiento para páginas. La página sigue funcionando en esta sesión, pero no se conservará nada cuando se cierre.
saving-again = Volver a intentarlo
read-only = Solo lectura: lo guardó una versión más reciente
backup = Copia de seguridad
backup-explained = Un solo archivo lo contiene todo: todos los casos, también los de la papelera, y la configuración. Al abrirlo nunca se sobrescribe nada: primero verá qué ocurriría.
backup-never = Aún no se ha guardado ninguna copia de seguridad.
backup-age = { $days ->
        [0] La última copia de seguridad se guardó hoy.
        [one] La última copia de seguridad se guardó hace { $days } día, el { $day }.
       *[other] La última copia de seguridad se guardó hace { $days } días, el { $day }.
    }
backup-due = { $age } Guarde una ahora para conservar sus casos aunque este explorador los pierda.
backup-download = Descargar una copia de seguridad
backup-download-case = Descargar este caso
backup-downloaded = El archivo se ha entregado al explorador. Búsquelo entre sus descargas.
backup-not-downloaded = El explorador no aceptó el archivo. Permita las descargas para esta página y vuelva a intentarlo.
backup-open = Abrir una copia de seguridad
backup-taken-over = La copia de seguridad se ha incorporado.
backup-taken-over-not-stored = La copia de seguridad se ha incorporado a esta página, pero el explorador no la ha guardado entera. Conserve el archivo: lo que no se haya guardado se perderá al cerrar la página.
backup-cancelled = El archivo se ha cerrado. No ha cambiado nada.
backup-refused = El archivo no se ha abierto. No ha cambiado nada.
backup-refused-unreadable = El explorador no pudo leerlo. Compruebe que sigue donde estaba.
backup-refused-empty = Está vacío.
backup-refused-cut-off = Se interrumpe antes del final. Vuelva a copiarlo o a descargarlo.
backup-refused-too-large = Supera los { $limit } MiB, más que cualquier copia de seguridad.
backup-refused-long-text = Contiene un texto de más de { $limit } caracteres, más de lo que el explorador puede almacenar.
backup-refused-too-deep = Está anidado a más profundidad que cualquier copia de seguridad.
backup-refused-other-kind = No es una copia de seguridad de Closeout.
backup-refused-newer = Lo creó una versión más reciente de Closeout. Vuelva a cargar la página para obtener esa versión y abra el archivo otra vez.
backup-refused-damaged = Es una copia de seguridad, pero no se puede leer ninguno de sus casos.
backup-plan = Qué ocurrirá al abrir este archivo
backup-plan-explained = Todavía no se ha escrito nada.
backup-nothing-new = El archivo no contiene nada que no esté ya aquí.
backup-take-over = Incorporar
backup-cancel = Cancelar
backup-added = { $count ->
        [one] Se agrega { $count } caso:
       *[other] Se agregan { $count } casos:
    }
backup-changed = { $count ->
        [one] Cambia { $count } caso:
       *[other] Cambian { $count } casos:
    }
backup-unchanged = { $count ->
        [one] { $count } caso queda como está.
       *[other] { $count } casos quedan como están.
    }
backup-read-only = { $count ->
        [one] { $count } caso no se toca: aquí lo guardó una versión más reciente de Closeout.
       *[other] { $count } casos no se tocan: aquí los guardó una versión más reciente de Closeout.
    }
backup-texts = { $count ->
        [one] { $count } texto que esta versión no puede leer como caso se conserva al pie de la letra.
       *[other] { $count } textos que esta versión no puede leer como casos se conservan al pie de la letra.
    }
backup-unreadable = { $count ->
        [one] { $count } caso del archivo no se puede leer y se omite.
       *[other] { $count } casos del archivo no se pueden leer y se omiten.
    }
backup-comes-back = { $case } (se eliminó aquí definitivamente y vuelve)
backup-new-entries = { $count ->
        [one] { $count } entrada nueva del registro
       *[other] { $count } entradas nuevas del registro
    }
backup-other-changes = Otros detalles: pasos en los que se continuó aunque faltaba algo, servicios finalizados o notas copiadas
backup-change = { $here } → { $there }
backup-settings = Incorporar también la configuración del archivo
backup-conflicts = { $count ->
        [one] { $count } valor se cambió tanto aquí como en el archivo. ¿Cuál es el correcto?
       *[other] { $count } valores se cambiaron tanto aquí como en el archivo. ¿Cuáles son los correctos?
    }
backup-all-here = Todos como aquí
backup-all-file = Todos del archivo
backup-all-both = Conservar siempre ambos
backup-choose-here = Aquí: { $value }
backup-choose-file = En el archivo: { $value }
backup-choose-both = Conservar ambos por ahora y elegir en el caso
storage = Almacenamiento
storage-kept = El explorador ha prometido conservar lo que guarda esta página hasta que usted lo borre.
storage-may-go = El explorador puede borrar lo que guarda esta página si necesita espacio o si usted no vuelve durante un tiempo.
storage-no-promise = Este explorador no promete conservar lo que guarda una página. Guarde copias de seguridad.
storage-ask = Pedir al explorador que lo conserve
storage-room = Closeout usa { $here } KB. Quedan { $left } KB de los { $room } KB que el explorador da a este sitio.
storage-no-room = No se puede consultar el almacenamiento.
storage-refused = El explorador no permitió la operación. No se ha perdido nada.
folder = Carpeta para la copia de seguridad
folder-explained = Elija una carpeta y la copia de seguridad se escribirá en ella después de los cambios. Una carpeta sincronizada la lleva a otro equipo o a un compañero.
folder-unsupported = Este explorador no puede escribir en una carpeta. Descargue una copia de seguridad; la página se lo recordará cuando la última tenga más de una semana.
folder-choose = Elegir una carpeta
folder-other = Elegir otra carpeta
folder-needs-click = Se eligió la carpeta “{ $name }”. Como el explorador se reinició, hace falta un clic para que la página pueda volver a escribir en ella.
folder-denied = El explorador no permite que esta página escriba en la carpeta “{ $name }”. Permítalo en la configuración del explorador para este sitio o vuelva a elegir la carpeta.
folder-allow = Volver a permitir la escritura
folder-ready = La copia de seguridad se escribe en la carpeta “{ $name }” después de los cambios.
folder-failed = No se pudo escribir la copia de seguridad en la carpeta “{ $name }”. Puede que ya no exista o que el archivo que contiene no se pueda leer.
folder-again = Volver a intentarlo con la carpeta
folder-forget = No escribir más en ella
trouble = Algo no está como lo dejó
trouble-see = Ver qué se puede hacer
set-aside-count = { $count ->
        [one] { $count } entrada no se pudo leer y se apartó. Lo demás se abrió como siempre.
       *[other] { $count } entradas no se pudieron leer y se apartaron. Lo demás se abrió como siempre.
    }
waiting-count = { $count ->
        [one] Se han apartado los cambios en { $count } caso: solo puede incorporarlos la versión más reciente de Closeout con la que se guardó ese caso. Vuelva a cargar la página para obtener esa versión.
       *[other] Se han apartado los cambios en { $count } casos: solo puede incorporarlos la versión más reciente de Closeout con la que se guardaron esos casos. Vuelva a cargar la página para obtener esa versión.
    }
sealed-count = { $count ->
        [one] { $count } caso se guardó con una versión más reciente de Closeout y esta no puede mostrarlo. Está a salvo y queda como está. Vuelva a cargar la página para obtener esa versión.
       *[other] { $count } casos se guardaron con una versión más reciente de Closeout y esta no puede mostrarlos. Están a salvo y quedan como están. Vuelva a cargar la página para obtener esa versión.
    }
missing-count = { $count ->
        [one] { $count } caso que estaba aquí ha desaparecido del almacenamiento del explorador. Si tiene una copia de seguridad, ábrala para recuperarlo.
       *[other] { $count } casos que estaban aquí han desaparecido del almacenamiento del explorador. Si tiene una copia de seguridad, ábrala para recuperarlos.
    }
missing-forget = No volver a avisar
set-aside-name = { $what }, apartado: { $moment }
set-aside-case = Caso { $id }
set-aside-text = Mostrar el texto
set-aside-download = Descargar el texto
set-aside-retry = Intentar leerlo de nuevo
set-aside-read = Se pudo leer. El caso vuelve a estar en la lista.
set-aside-not-read = Sigue sin poder leerse.
set-aside-drop = Desechar
set-aside-drop-question = Se borrará definitivamente. Si tiene dudas, descargue antes el texto.
set-aside-drop-confirm = Desechar definitivamente
set-aside-dropped = La entrada se ha desechado.
set-aside-readable = Ya se puede leer.
set-aside-cut-off = Se interrumpe antes del final.
set-aside-newer = Lo escribió una versión más reciente de Closeout.
set-aside-waiting = Son cambios en un caso que se guardó con una versión más reciente de Closeout. Solo esa versión puede incorporarlos: vuelva a cargar la página para obtenerla e intente leerlos de nuevo.
set-aside-damaged = Está dañado.
bin-purge = Eliminar definitivamente
bin-purge-question = El caso se borrará de este explorador y solo se podrá recuperar de una copia de seguridad.
bin-purge-confirm = Eliminar este caso definitivamente
bin-purged = El caso se ha eliminado definitivamente.
wipe = Borrar todo
wipe-explained = Borra de este explorador todos los casos, también los de la papelera, y la configuración.
wipe-open = Borrar todo
wipe-question = Nada de ello se podrá recuperar, salvo de una copia de seguridad. Descargue antes una.
wipe-meant = Quiero borrar de este explorador todos los casos y la configuración.
wipe-confirm = Borrar todo definitivamente
wipe-not-confirmed = Marque antes la casilla. No se ha borrado nada.
wipe-done = Se ha borrado todo.

## Texts that leave the page

copied-plain-only = Copiado sin formato: { $name }. El explorador solo aceptó texto sin formato.
note-copy-everything = Copiar todo lo de esta nota
note-everything = todo lo de esta nota
mails-title = Correos electrónicos
mail-title-account-team = Al equipo de cuentas
mail-title-customer = Al cliente
mail-title-assignment = Al equipo de asignaciones
mail-to = Para
mail-subject = Asunto
mail-body = Texto
mail-gaps = { $count ->
        [one] Al correo electrónico le falta un dato:
       *[other] Al correo electrónico le faltan { $count } datos:
    }
mail-look-first = Revise esto primero. Una vez enviado, un correo electrónico no se puede corregir.
mail-open-anyway = Abrir de todos modos
mail-save-anyway = Guardar de todos modos
mail-open = Abrir en el programa de correo
mail-too-long = Demasiado largo para un vínculo que abra el programa de correo: tendría { $length } caracteres y el límite seguro es { $most }. Copie los campos o guarde el borrador.
mail-save-draft = Guardar como borrador (.eml)
mail-sent-today = Enviado hoy
mail-sent-on = enviado el { $date }
reminder-save-discussion = Recordatorio de la discusión (.ics)
reminder-save-next-action = Recordatorio de la fecha de la siguiente acción (.ics)
sheet-save-text = Guardar como texto
sheet-save-markdown = Guardar como Markdown
sheet-print = Imprimir
edit-open = Editar a mano
edit-name = { $name }: su texto
edit-edited = Editado a mano. Este texto no cambia aunque cambien los datos.
edit-changed = Los datos han cambiado desde que editó este texto. El texto de la página sería ahora:
edit-take-over = Usar este texto
edit-take-all = Usar el texto de la página
edit-keep = Conservar mi texto
field-technical-note = Nota Technical Enablement, editada
field-technical-next-action = Next Action (Technical Enablement), editada
field-management-note = Nota Engagement Management, editada
field-management-next-action = Next Action (Engagement Management), editada
field-account-team-subject = Asunto del correo electrónico al equipo de cuentas
field-account-team-body = Texto del correo electrónico al equipo de cuentas
field-customer-subject = Asunto del correo electrónico al cliente
field-customer-body = Texto del correo electrónico al cliente
field-assignment-subject = Asunto del correo electrónico al equipo de asignaciones
field-assignment-body = Texto del correo electrónico al equipo de asignaciones
findings-title = Revisar antes de copiar
findings-none = No se ha encontrado nada que revisar en las notas y los correos electrónicos de esta página.
finding-gap = Falta: { $name }
finding-in-the-future = { $field }: este día aún no ha llegado.
finding-before = { $field }: este día es anterior a “{ $follows }” y debe ser posterior.
finding-other-queue = { $text }: nombra la cola de espera { $queue }, que no es la de la región.
finding-differs = { $text }: ya no dice “{ $word }”.
finding-adds = { $text }: dice “{ $number }”, que no figura en el texto de la página.
finding-too-long = { $text }: demasiado largo para FTOP, que admite { $most } caracteres. Acórtelo en { $excess }.
finding-left-over = { $text }: todavía dice “{ $gap }”, pero ya no es cierto.
finding-taken-out = { $text }: esto se quitó a mano, por lo que no constará en FTOP y sigue por registrar: { $subject }
finding-on-record-too-early = { $note }: la fecha de pegado es anterior a una fecha que cita la nota ({ $field }).
finding-undocumented = Aún sin documentar en ninguna nota: { $item }
restore-title = Restaurar a partir de una nota anterior
restore-hint = Pegue una nota de este caso que haya escrito Closeout, tal como figura en FTOP. Sus respuestas completan lo que aquí está vacío, y la nota se considera registrada.
restore-note = La nota de FTOP
restore-button = Leer esta nota
restore-nothing = Este texto no contiene la línea en la que Closeout indica el estado de un caso. No se ha cambiado nada.
restore-known = El caso ya contiene todo lo de esta nota. No se ha cambiado nada.
restore-done = Se ha leído la nota. Sus respuestas están en el caso y la nota se considera registrada.
restore-not-found = No se encuentra en la nota: { $fields }. Indíquelo a mano.
restore-unknown = Esta versión no conoce: { $pieces }. Se ha omitido.
restore-services = Aún abierto cuando se continuó, pero ausente entre los servicios de este caso: { $services }. Agregue lo que falta y vuelva a leer esta nota.
restore-other-tenant = Esta nota es de { $noted }, pero este caso es de { $tenant }. No se ha cambiado nada. Si es el mismo cliente con otro nombre, léala de todos modos.
restore-anyway = Leer de todos modos
