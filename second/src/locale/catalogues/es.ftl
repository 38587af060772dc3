## Days, as the page writes them. $day, $month and $weekday (1 is Monday) are numbers, $year is a text.

# In a sentence, where there is little room (also with the year), and to make sure at a field.
date = { $day } de { month-name } de { $year }
date-short = { $day } { month-name-short }
date-short-year = { date-short } { $year }
date-weekday = { weekday-name }, { date }

month-name =
    { $month ->
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
    }
month-name-short =
    { $month ->
        [1] ene
        [2] feb
        [3] mar
        [4] abr
        [5] may
        [6] jun
        [7] jul
        [8] ago
        [9] sept
        [10] oct
        [11] nov
       *[12] dic
    }
weekday-name =
    { $weekday ->
        [1] lunes
        [2] martes
        [3] miércoles
        [4] jueves
        [5] viernes
        [6] sábado
       *[7] domingo
    }

## Days, as a person types them: words that are read but not written, the groups between bars in order. English
## ones stand in every language. Case, accents and full width do not matter.

# January to December
read-months = enero ene january jan | febrero feb february | marzo mar march | abril abr april apr | mayo may | junio jun june | julio jul july | agosto ago august aug | septiembre setiembre sept sep set september | octubre oct october | noviembre nov november | diciembre dic december dec
# Monday to Sunday
read-weekdays = lunes lun monday mon | martes tuesday tues tue | miércoles mié wednesday wed | jueves jue thursday thurs thur thu | viernes vie friday fri | sábado sáb saturday sat | domingo dom sunday sun
# The day before, this day, the day after
read-days = ayer yesterday | hoy today | mañana tomorrow
# What may stand between the parts and says nothing
read-fillers = de del el er o st nd rd th of the on

## Lists: the joint between items, and before the last one. $sound is "i" where the second item begins with that sound.

list-middle = { $first }, { $second }
list-last =
    { $sound ->
        [i] { $first } e { $second }
       *[other] { $first } y { $second }
    }

## Fields. A label is a short noun: it stands at the field, in gaps and after "Waits for"

field-tenant = Inquilino
field-tenant-id = Id. de inquilino
field-manager = Su nombre
field-region = Región
field-seats = Puestos
field-account-team-known = Equipo de cuentas conocido
field-account-managed = Cuenta administrada
field-account-team-contacts = Contactos del equipo de cuentas
field-customer-contacts = Contactos del cliente
field-assignment-address = Dirección del equipo de asignaciones
field-language = Idioma de la página
field-note-language = Idioma de las notas
field-mail-language = Idioma de los correos
field-active-users = Usuarios activos
field-lynx-date = Fecha de los datos de LYNX
field-account-team-mail-sent = Fecha del correo al equipo de cuentas
field-faq-next-steps = Siguientes pasos según las preguntas frecuentes
field-discussion-planned = Fecha prevista de la discusión
field-discussion-date = Fecha de la discusión
field-ready-for-more = Disposición para otra carga de trabajo
field-next-workloads = Próximas cargas de trabajo
field-customer-mail-sent = Fecha del correo de seguimiento
field-customer-status = Estado más reciente del cliente
field-discussion-next-steps = Siguientes pasos tras la discusión
field-concerns = Inquietudes
field-assignment-mail-sent = Fecha de la petición al equipo de asignaciones
field-queue-confirmed = Llegada a la cola de espera
field-skip-reason = Motivo para omitir

field-tenant-hint = Como figura en FTOP
field-manager-hint = Firma los correos y es responsable de la siguiente acción
field-account-team-contacts-hint = Nombres y direcciones, una persona por línea
field-customer-contacts-hint = Nombres y direcciones, una persona por línea
field-next-workloads-hint = Si son varias, separadas por comas
field-concerns-hint = Si queda vacío, la nota dice “Ninguna”

answer-yes = Sí
answer-no = No
region-americas = América
region-apj = Asia-Pacífico y Japón (APJ)
region-emea = Europa, Oriente Medio y África (EMEA)

link-account-team-template = Plantilla de correo electrónico ATU
link-customer-template = Plantilla de correo electrónico del cliente
link-faq = Preguntas frecuentes de la discusión de finalización de la interacción del cliente de la RFA
link-rfa-form = Formulario de RFA
link-source = Sitio de documentación para asociados

## Typed problems

problem-not-a-number = Escriba un número entero, por ejemplo, { $number }.
problem-too-small = Escriba { $number } o más.
problem-too-large = Escriba { $number } o menos.
problem-not-a-day = Escriba una fecha, por ejemplo, { $example }.
problem-no-such-day = Ese día no existe. Escriba una fecha, por ejemplo, { $example }.
problem-year-out-of-range = Escriba un año de 1900 a 2199, con cuatro cifras.
problem-in-the-future = Esa fecha aún no ha llegado. Escriba la de hoy o una anterior.
problem-discussion-in-the-future = Esa fecha aún no ha llegado. Escríbala como fecha prevista.
problem-not-a-guid = Escriba el id. de inquilino con el formato 8-4-4-4-12: cifras y letras de la a a la f.
problem-not-a-choice = Elija una de las respuestas.
problem-too-long = Acorte el texto a { $number } caracteres.

## What is missing, as short nouns: one for each item, then the rest

short-K-I1 = Tarea “Enablement complete” (habilitación completada)
short-K-I2 = Aviso al cliente del final
short-K-I3 = Satisfacción del cliente
short-P-I1 = Iniciativa de RFA en FTOP
short-P-I2 = Hito según LYNX
short-P-I3 = Equipo de cuentas en los contactos de FTOP
short-P-E1 = Correo al equipo de cuentas
short-P-E2 = Preguntas frecuentes antes de la discusión
short-P-O1 = Correo al equipo de cuentas
short-P-O2 = Siguientes pasos según las preguntas frecuentes
short-C-I1 = Iniciativa de RFA en FTOP
short-C-I2 = Hito según LYNX
short-C-I3 = Correo al equipo de cuentas
short-C-A1 = Revisión de las actividades completadas
short-C-A2 = Disposición para otra carga de trabajo
short-C-A2a = Explicación de la RFA
short-C-A2b = Demostración del formulario de RFA
short-C-A3 = Correo de seguimiento al cliente
short-C-A4 = Tarea 4058
short-C-A5 = Notas en FTOP
short-C-A6 = Fecha de la siguiente acción en FTOP
short-C-A7 = Petición al equipo de asignaciones
short-C-A8 = Retirada de su asignación
short-C-O1 = Resultado de la discusión
short-C-O2 = Próximas cargas de trabajo
short-C-O3 = Correo de seguimiento al cliente
short-C-O4 = Estado más reciente del cliente
short-C-O5 = Fecha de la siguiente acción en FTOP
short-C-O6 = Petición al equipo de asignaciones
short-C-O7 = Retirada de su asignación
short-C-O8 = Siguientes pasos tras la discusión
short-N-1 = Estado del servicio

missing-users = { $count ->
        [one] { $count } usuario activo más
       *[other] { $count } usuarios activos más
    }
missing-service = Servicio
missing-queue = Llegada a la cola de espera
missing-off-record = { $what } en FTOP
missing-of-service = { $what } ({ $service })
missing-link = Dirección: { $what }
scope-case = Caso
scope-hand-off = Traspaso

# What "and" is in any language, to take typed lists of workloads apart: read, not written
read-joints = and und y e et 和 与 及 と および

## Notes

# Stands in a note or an e-mail for what the case does not know
gap = [sin dato: { $name }]
note-heading = Finalización de la interacción: { $service }
note-heading-hand-off = Finalización de la interacción: traspaso del inquilino
note-no-concerns = Ninguna
note-next-action = Siguiente acción:
note-next-action-date = Fecha:
note-next-action-owner = Responsable:

statement-P-I2 = La habilitación de { $service } se ha completado: { $active_users ->
        [one] { $active_users } usuario activo
       *[other] { $active_users } usuarios activos
    } de { $seats ->
        [one] { $seats } puesto
       *[other] { $seats } puestos
    }, según LYNX al { $lynx_date }. Se ha alcanzado el hito de { $needed ->
        [one] { $needed } usuario activo
       *[other] { $needed } usuarios activos
    }.
statement-P-O1 = El { $account_team_mail_sent } se informó al equipo de cuentas de que se había completado la habilitación de { $service }, en un correo redactado con la plantilla de correo electrónico ATU.
statement-P-O2 = { $missing ->
        [both] No se conoce el equipo de cuentas de Microsoft y la cuenta no está administrada.
        [team] No se conoce el equipo de cuentas de Microsoft; la cuenta está administrada.
       *[managed] La cuenta no está administrada; el equipo de cuentas de Microsoft se conoce.
    } Se consultaron las preguntas frecuentes de la discusión de finalización de la interacción del cliente de la RFA para decidir los siguientes pasos: { $faq_next_steps }
statement-C-O1 = { $ready_for_more ->
        [yes] La discusión de finalización de la interacción correspondiente a { $service } se celebró el { $discussion_date }. El cliente está listo para otra carga de trabajo.
       *[no] La discusión de finalización de la interacción correspondiente a { $service } se celebró el { $discussion_date }. La interacción correspondiente a { $service } ha finalizado.
    }
statement-C-O2 = El cliente desea continuar con { $next_workloads }. En la reunión se mostró cómo rellenar el formulario de RFA.
statement-C-O3 = El { $customer_mail_sent } se envió al cliente el correo de seguimiento, redactado con la plantilla de correo electrónico del cliente, con información y vínculos para futuras solicitudes.
statement-C-O4 = Estado más reciente del cliente: { $customer_status }
statement-C-O6 = El { $assignment_mail_sent } se pidió por correo al equipo de asignaciones que trasladara el inquilino a la cola de espera { $region }.
statement-C-O8 = Se consultaron las preguntas frecuentes de la discusión de finalización de la interacción del cliente de la RFA en busca de situaciones inusuales e inquietudes. Siguientes pasos: { $discussion_next_steps }
statement-skip = Omitido: { $item } ({ $id }). Motivo: { $skip_reason }
correction-changed = Corrección de la nota del { $day }, que decía: “{ $was }”. Lo correcto es:
correction-withdrawn = Corrección de la nota del { $day }. Lo siguiente ya no es cierto: “{ $was }”.

next-action-discussion = Celebrar con el cliente la discusión de finalización de la interacción correspondiente a { $service }.
next-action-rfa = Ayudar al cliente con la RFA para { $workloads }.
next-action-look-again = Revisar de nuevo el inquilino el { $day }.
next-action-none = Ninguna

## E-mails

mail-greeting = Hola:
# How a person is called in a greeting
mail-name = { $name }
mail-greeting-one = Hola, { $names }:
mail-greeting-two = Hola, { $names }:
mail-greeting-several = Hola a todos:
mail-greeting-team = Hola:
# Who writes; nothing where the reader knows it. $to is account-team, customer or assignment; $manager, $tenant
mail-introduction = { $to ->
        [customer] { "" }
       *[other] Soy { $manager }, FastTrack Manager de { $tenant }.
    }
mail-closing = Saludos cordiales,
mail-role = FastTrack Manager

mail-account-team-subject = { $tenant }: habilitación de { $service } completada
mail-account-team-complete = La habilitación de { $service } en { $tenant } se ha completado. El { $lynx_date }, LYNX mostraba { $active_users ->
        [one] { $active_users } usuario activo
       *[other] { $active_users } usuarios activos
    } de { $seats ->
        [one] { $seats } puesto
       *[other] { $seats } puestos
    }.
mail-account-team-complete-plain = La habilitación de { $service } en { $tenant } se ha completado.
mail-account-team-ask = Ahora importan tres cosas:
mail-account-team-review = Les pido que mantengan con el cliente una revisión de finalización de la interacción.
mail-account-team-leave = Después de esa revisión dejaré de ocuparme del cliente.
mail-account-team-leave-later = Esta revisión corresponde a { $service }. Solo dejaré de ocuparme del cliente después de la revisión del último servicio; aún abiertos: { $others }.
mail-account-team-support = Les agradezco su apoyo al cliente y a mí para finalizar la interacción.
mail-account-team-emphasis = Insisto en lo más importante: después de esa revisión, { $tenant } ya no contará con un FastTrack Manager.
mail-account-team-emphasis-later = Insisto en lo más importante: después de la revisión del último servicio, { $tenant } ya no contará con un FastTrack Manager.

mail-customer-subject = { $tenant }: finalización de la interacción de FastTrack para { $service }
mail-customer-subject-later = { $tenant }: { $service } completado y cómo continúa FastTrack
mail-customer-thanks = Les agradezco la reunión del { $discussion_date } y la buena colaboración en { $service }.
mail-customer-achieved = Juntos hemos completado la habilitación de { $service }: el { $lynx_date }, { $active_users ->
        [one] { $active_users } persona lo utilizaba
       *[other] { $active_users } personas lo utilizaban
    } activamente, de { $seats ->
        [one] { $seats } puesto
       *[other] { $seats } puestos
    }.
mail-customer-achieved-plain = Juntos hemos completado la habilitación de { $service }.
mail-customer-same = Ahora desean continuar con { $workloads }. Ya forma parte de nuestra solicitud de ayuda (RFA) actual, así que no hace falta otra.
mail-customer-ready = Ahora desean continuar con { $workloads }. Para ello, envíen una nueva solicitud de ayuda (RFA) con el formulario que les mostré en la reunión: { $form }
mail-customer-ready-also = También desean continuar con { $workloads }. Para ello, envíen una nueva solicitud de ayuda (RFA) con el formulario que les mostré en la reunión: { $form }
mail-customer-help = Cuando deseen volver a contar con la ayuda de FastTrack, envíen una solicitud de ayuda (RFA): { $form }
mail-customer-help-again = Con el mismo formulario pueden pedir la ayuda de FastTrack en cualquier momento.
mail-customer-leave = Con esto finaliza la interacción y, con ella, mi labor como FastTrack Manager. Les agradezco su confianza y les deseo mucho éxito.
mail-customer-leave-later = Sigo a su disposición como FastTrack Manager hasta que se complete el último servicio de esta RFA; aún abiertos: { $others }.

mail-assignment-subject = Traslado de { $tenant } a { $queue }
mail-assignment-ask = Les pido que trasladen este inquilino a su cola de espera de inquilinos inactivos:
mail-assignment-tenant = Inquilino: { $tenant }
mail-assignment-tenant-id = Id. de inquilino: { $tenant_id }
mail-assignment-queue = Cola de espera: { $queue }
mail-assignment-services = Servicios: { $services }
mail-assignment-reason = La interacción de la RFA ha finalizado; ya no queda ningún servicio abierto.
mail-assignment-confirm = Les agradezco que me confirmen cuándo ha llegado el inquilino a la cola de espera. Solo entonces retiraré mi propia asignación.

## Sheet and reminders

reminder-discussion = { $tenant }: discusión de finalización de la interacción correspondiente a { $service }
reminder-discussion-why = Revisar las actividades completadas. Averiguar si el cliente está listo para otra carga de trabajo; si lo está, explicar la RFA y mostrar el formulario. Tener a mano los datos de LYNX y las preguntas frecuentes.
reminder-next-action = { $tenant }: fecha de la siguiente acción en FTOP
reminder-next-action-why = Es la fecha de la siguiente acción que se fijó en FTOP al final de la interacción. Revisar de nuevo el inquilino.
sheet-title = { $tenant }: finalización de la interacción de FastTrack
sheet-made = Situación al { $day }
sheet-label = { $label }:
sheet-dropped = Ya no forma parte de la interacción. Motivo: { $reason }
sheet-done = Hecho: { $item } ({ $id })
sheet-open = Pendiente: { $item } ({ $id })
sheet-skipped = Omitido: { $item } ({ $id })
sheet-waits = { $item }: a la espera de { $missing }
sheet-on-record = en FTOP desde el { $day }
sheet-technical-enablement = Nota de habilitación técnica (Technical Enablement):
sheet-engagement-management = Nota de administración de la interacción (Engagement Management):

## What to look at before something is copied

finding-gap = Sin dato: { $name }
finding-in-the-future = Aún no ha llegado: { $field }
finding-before-its-time = { $field } es anterior a: { $follows }
finding-lacks-value = En su texto falta “{ $value }”.
finding-next-action-too-long = La siguiente acción supera el límite en { $excess ->
        [one] { $excess } carácter
       *[other] { $excess } caracteres
    }: FTOP admite { $limit }.
