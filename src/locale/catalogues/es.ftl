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
read-weekdays = lunes lun lu monday mon | martes mar ma tuesday tues tue | miércoles mié mi wednesday weds wed | jueves jue ju thursday thurs thur thu | viernes vie vi friday fri | sábado sáb sá saturday sat | domingo dom do sunday sun
# The day before that, the day before, this day, the day after, the day after that
read-days = anteayer | ayer yesterday | hoy today | mañana tomorrow
# Reiwa, Heisei
read-eras = |
# What may stand between the parts and says nothing
read-fillers = de del año el er o st nd rd th of the on ro a las
# What may stand beside a number and leaves it as it is, a longer word before one that it holds
read-units = aproximadamente aprox. aprox alrededor cerca de unos usuarios usuario licencias licencia puestos puesto activos activas activo activa active users seats licenses ~ ≈

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
field-account-managed = Cuenta administrada (managed account)
field-account-team-contacts = Contactos del equipo de cuentas
field-customer-contacts = Contactos del cliente
field-assignment-address = Dirección de correo del equipo de asignaciones
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
field-next-workloads = Siguientes cargas de trabajo
field-customer-mail-sent = Fecha del correo de seguimiento
field-customer-status = Estado más reciente del cliente
field-discussion-next-steps = Siguientes pasos tras la discusión
field-concerns = Inquietudes
field-assignment-mail-sent = Fecha de la petición al equipo de asignaciones
field-queue-confirmed = Llegada a la cola de espera
field-skip-reason = Motivo para omitir

field-manager-hint = Firma los correos y figura en FTOP como responsable de la siguiente acción.

answer-yes = Sí
answer-no = No
region-americas = América
region-apj = Asia-Pacífico y Japón (APJ)
region-emea = Europa, Oriente Medio y África (EMEA)

link-account-team-template = Plantilla de correo electrónico ATU
link-customer-template = Plantilla de correo electrónico para clientes
link-faq = Preguntas frecuentes de la discusión de finalización de la interacción del cliente de la RFA
link-rfa-form = Formulario de RFA
link-source = Sitio de documentación para asociados

## Typed problems

problem-not-a-number = Escriba un número entero, por ejemplo, { $number }.
problem-too-small = Escriba { $number } o más.
problem-too-large = Escriba { $number } o menos.
problem-not-a-day = Escriba una fecha, por ejemplo, { $example }.
problem-no-such-day = Ese día no existe. Escriba una fecha, por ejemplo, { $example }.
problem-year-out-of-range = Escriba la fecha con un año de 1900 a 2199 de cuatro cifras, por ejemplo, { $example }.
problem-in-the-future = Esa fecha aún no ha llegado. Escriba la de hoy o una anterior.
problem-discussion-in-the-future = Esa fecha aún no ha llegado. Escríbala como fecha prevista de la discusión.
problem-not-a-guid = Escriba el id. de inquilino completo: 32 cifras y letras de la a a la f, por ejemplo, 8a9b0c1d-2e3f-4a5b-8c6d-7e8f9a0b1c2d.
problem-not-a-choice = Elija una de las opciones.
problem-too-long = Acorte el texto a { $number } caracteres como máximo.

## What is missing, as short nouns: one for each item, then the rest

short-K-I1 = Tarea “Enablement complete”
short-K-I2 = Aviso al cliente del fin de la interacción
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
short-C-O2 = Siguientes cargas de trabajo
short-C-O3 = Correo de seguimiento al cliente
short-C-O4 = Estado más reciente del cliente
short-C-O5 = Fecha de la siguiente acción en FTOP
short-C-O6 = Petición al equipo de asignaciones
short-C-O7 = Retirada de su asignación
short-C-O8 = Preguntas frecuentes y siguientes pasos tras la discusión
short-N-1 = Estado del servicio

missing-users = { $count ->
        [one] { $count } usuario activo más
       *[other] { $count } usuarios activos más
    }
missing-queue = Llegada a la cola de espera
missing-off-record = { $what }, con registro en FTOP
missing-of-service = { $what } ({ $service })
missing-link = { $what } (dirección web)
scope-case = Caso
scope-hand-off = Traspaso

# What "and" and "or" are in any language, to take typed lists apart: read, not written
read-joints = and or und oder y e o ou et 和 与 及 或 と および または
# What stands before or behind a name or its address and is no name itself; others are told by the address
read-labels = 宛先 差出人 送信者 担当 担当者 連絡先 氏名 名前 メール メールアドレス Mail E-Mail Email 様 さま さん 殿 先生 御中 收件人 发件人 抄送 密送 联系人 姓名 邮件 邮箱 电子邮件 电子邮箱 女士 Herr Frau Mr Mrs Ms Sr Sra Dr
# What a company begins or ends with | what a department or a job ends with, and no name of a person
read-offices = 株式会社 有限会社 合同会社 ㈱ 公司 集团 | 業部 務部 発部 術部 事部 画部 画室 理部 本部 テム部 部門 支店 本社 支社 課 係 グループ チーム センター 部長 課長 社長 室長 所長 取締役 代表 主任 担当 窓口 区 県 マネージャー エンジニア 售部 术部 务部 息部 场部 部门 中心 经理 总监 主管 部长 工程师 顾问

## Notes

# Stands in a note or an e-mail for what the case does not know
gap = [falta: { $name }]
note-heading = Finalización de la interacción: { $service }
note-heading-hand-off = Finalización de la interacción: traspaso del inquilino
note-no-concerns = Sin inquietudes
note-next-action = Siguiente acción:
note-next-action-date = Fecha:
note-next-action-owner = Responsable:

statement-P-I2 = La habilitación de { $service } se ha completado: { $active_users ->
        [one] { $active_users } usuario activo
       *[other] { $active_users } usuarios activos
    } de { $seats ->
        [one] { $seats } puesto
       *[other] { $seats } puestos
    }, según los datos de LYNX al { $lynx_date }. Se ha alcanzado el hito de { $needed ->
        [one] { $needed } usuario activo
       *[other] { $needed } usuarios activos
    }.
statement-P-O1 = El { $account_team_mail_sent } se informó al equipo de cuentas, mediante un correo basado en la plantilla de correo electrónico ATU, de que se había completado la habilitación de { $service }.
statement-P-O2 = { $missing ->
        [both] No se conoce el equipo de cuentas de Microsoft y no se trata de una cuenta administrada (managed account).
        [team] No se conoce el equipo de cuentas de Microsoft, pero se trata de una cuenta administrada (managed account).
       *[managed] Se conoce el equipo de cuentas de Microsoft, pero no se trata de una cuenta administrada (managed account).
    } Se consultaron las “Preguntas frecuentes de la discusión de finalización de la interacción del cliente de la RFA” para decidir los siguientes pasos: { $faq_next_steps }
statement-C-O1 = { $ready_for_more ->
        [yes] La discusión de finalización de la interacción correspondiente a { $service } tuvo lugar el { $discussion_date }. El cliente está listo para otra carga de trabajo.
       *[no] La discusión de finalización de la interacción correspondiente a { $service } tuvo lugar el { $discussion_date }. La interacción para este servicio ha finalizado.
    }
statement-C-O2 = { $shown ->
        [yes] El cliente desea continuar con { $next_workloads }. En la reunión se mostró cómo rellenar el formulario de RFA.
       *[no] El cliente desea continuar con { $next_workloads }.
    }
statement-C-O3 = El { $customer_mail_sent } se envió al cliente el correo de seguimiento, basado en la plantilla de correo electrónico para clientes, con información y vínculos para futuras solicitudes de ayuda.
statement-C-O4 = Estado más reciente del cliente: { $customer_status }
statement-C-O6 = El { $assignment_mail_sent } se pidió por correo al equipo de asignaciones que trasladara el inquilino a la cola de espera { $region }.
statement-C-O8 = Se consultaron las “Preguntas frecuentes de la discusión de finalización de la interacción del cliente de la RFA” ante posibles situaciones inusuales e inquietudes. Siguientes pasos: { $discussion_next_steps }
statement-skip = Omitido: { $item } ({ $id }). Motivo: { $skip_reason }
correction-changed = Corrección de la nota del { $day }, que decía: “{ $was }”. Texto correcto:
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
# Who writes; nothing where the reader knows it. $to is account-team, customer or assignment, or again where the
# account team was written to on $day about $other; $manager, $tenant
mail-introduction = { $to ->
        [customer] { "" }
        [again] Este correo es continuación del que envié el { $day } sobre { $other }.
       *[other] Soy { $manager } y, como FastTrack Manager, me ocupo del cliente { $tenant }.
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
mail-account-team-ask = Esto es lo más importante a partir de ahora:
mail-account-team-review = Pido al equipo de cuentas que realice con el cliente una revisión de finalización de la interacción.
mail-account-team-leave = Después de esa revisión dejaré de ocuparme del cliente.
mail-account-team-leave-later = Esta revisión corresponde a { $service }. Solo dejaré de ocuparme del cliente después de la revisión del último servicio (aún por finalizar: { $others }).
mail-account-team-support = Agradeceré su apoyo, tanto al cliente como a mí, para finalizar la interacción.
mail-account-team-emphasis = Insisto en el punto más importante: después de esa revisión, { $tenant } ya no contará con un FastTrack Manager.
mail-account-team-emphasis-later = Insisto en el punto más importante: después de la revisión del último servicio, { $tenant } ya no contará con un FastTrack Manager.

mail-customer-subject = { $tenant }: fin del acompañamiento de FastTrack para { $service }
mail-customer-subject-later = { $tenant }: habilitación de { $service } completada; el acompañamiento de FastTrack continúa
mail-customer-thanks = Gracias por la reunión del { $discussion_date } y por la buena colaboración en la puesta en marcha de { $service }.
mail-customer-achieved = Hemos completado la habilitación de { $service }: el { $lynx_date } había { $active_users ->
        [one] { $active_users } usuario activo
       *[other] { $active_users } usuarios activos
    } de un total de { $seats ->
        [one] { $seats } puesto
       *[other] { $seats } puestos
    }.
mail-customer-achieved-plain = Hemos completado la habilitación de { $service }.
mail-customer-steps = Estos son los siguientes pasos tras la reunión:
mail-customer-same = Según lo hablado, su organización desea continuar con { $workloads }. Para ello basta la solicitud de ayuda (RFA) en curso; no hace falta enviar otra.
mail-customer-ready = Según lo hablado, su organización desea continuar con { $workloads }. Para ello hay que enviar una nueva solicitud de ayuda (RFA) con el formulario que vimos en la reunión: { $form }
mail-customer-ready-also = Su organización también desea continuar con { $workloads }. Para ello hay que enviar una nueva solicitud de ayuda (RFA) con el formulario que vimos en la reunión: { $form }
mail-customer-help = Para contar con más ayuda de FastTrack, basta con enviar una solicitud de ayuda (RFA): { $form }
mail-customer-help-again = Con el mismo formulario se puede pedir más ayuda de FastTrack en cualquier momento.
mail-customer-leave = Con esto concluye el acompañamiento de FastTrack y, con él, mi labor como FastTrack Manager. Gracias por su confianza. Deseo a su organización mucho éxito.
mail-customer-leave-later = Sigo a su disposición como FastTrack Manager hasta que se complete el último servicio de esta RFA (aún por finalizar: { $others }).

mail-assignment-subject = Traslado de { $tenant } a { $region }
mail-assignment-ask = Les pido que trasladen este inquilino a la cola de espera de inquilinos inactivos de su región:
mail-assignment-tenant = Inquilino: { $tenant }
mail-assignment-tenant-id = Id. de inquilino: { $tenant_id }
mail-assignment-queue = Cola de espera: { $region }
mail-assignment-services = Servicios: { $services }
mail-assignment-reason = La interacción de la RFA ha finalizado; no queda ningún servicio abierto.
mail-assignment-confirm = Agradeceré que me avisen cuando el inquilino haya llegado a la cola de espera. Hasta entonces no retiraré mi asignación.

## Sheet and reminders

reminder-discussion = { $tenant }: discusión de finalización de la interacción correspondiente a { $service }
reminder-discussion-why = Revisar las actividades completadas. Averiguar si el cliente está listo para otra carga de trabajo; si lo está, explicar cómo enviar una RFA y mostrar cómo rellenar el formulario. Tener a mano los datos de LYNX y las preguntas frecuentes.
reminder-next-action = { $tenant }: fecha de la siguiente acción en FTOP
reminder-next-action-why = Es la fecha que se estableció en FTOP para la siguiente acción al finalizar la interacción. Revisar de nuevo el inquilino.
reminder-look-again = { $tenant }: revisar de nuevo el caso en pausa
reminder-look-again-why = El caso se puso en pausa hasta esta fecha.
sheet-title = { $tenant }: finalización de la interacción de FastTrack
sheet-made = Situación al { $day }
sheet-label = { $label }:
sheet-dropped = Ya no forma parte de la interacción. Motivo: { $reason }
sheet-done = Hecho: { $item } ({ $id })
sheet-open = Pendiente: { $item } ({ $id })
sheet-skipped = Omitido: { $item } ({ $id })
sheet-waits = { $item }. A la espera de: { $missing }
sheet-on-record = (en FTOP desde el { $day })
sheet-technical-enablement = Nota de habilitación técnica (Technical Enablement):
sheet-engagement-management = Nota de administración de la interacción (Engagement Management):

## What to look at before something is copied

finding-gap = Falta: { $name }
finding-in-the-future = “{ $field }” es una fecha futura.
finding-long-ago = “{ $field }” es una fecha de hace más de un año.
finding-more-users-than-seats = Hay más usuarios activos ({ $users }) que puestos ({ $seats }).
finding-before-its-time = “{ $field }” es anterior a “{ $follows }”.
finding-lacks-value = En su texto falta “{ $value }”.
finding-address = “{ $address }” tiene antes de la @ caracteres que la mayoría de los sistemas de correo no aceptan. Si guarda el borrador, no incluirá esta dirección.
finding-no-address = Sin dirección de correo válida: { $name }
finding-next-action-too-long = La siguiente acción supera el límite en { $excess ->
        [one] { $excess } carácter
       *[other] { $excess } caracteres
    }: FTOP admite { $limit }.

## Page: the case. Most of these know $tenant, $service, $queue, $task (a number) and $date (as FTOP writes days)

crumbs = Ubicación
menu = Más
close = Cerrar
cancel = Cancelar
dismiss = Ocultar
today = Hoy
yesterday = Ayer
choose-day = Elegir una fecha
continue = Continuar
add = Agregar
saved = Guardado
not-saved = Sin guardar
undo = Deshacer
undo-about = Deshacer: { $about }
redo = Rehacer
redo-about = Rehacer: { $about }
not-now = Ahora no
next = Siguiente
waiting = En espera
closed = Cerrado
paused = En pausa
resumed = Retomado
withdrawn = Anulado
read-only = Solo lectura
conflict = Dos datos distintos
lacking = Aún falta:
not-taken = No se pudo aplicar el cambio.
reason-needed = Indique un motivo.
no-name = Nuevo caso
can-wait = (puede esperar)
way = Pasos de este caso
you-are-here = Usted está aquí
to-do = Pendiente
done = Hecho
skipped = Omitido
ready-to-paste = Por pegar
pasted-on = Pegada el { $day }
waits = en espera
waits-for = A la espera de: { $what }
progress = { $done } de { $total }
service = Servicio
services = Servicios
edit-facts = Editar datos
back-to-cases = Volver a los casos
cases-title = Casos
playbook-title = Cuaderno de estrategias
settings-title = Configuración
languages = Idiomas
language-of-page = El de la página
history = Historial
save-case = Guardar el caso como archivo
print = Imprimir
pause = Poner en pausa
withdraw = Anular
delete-case = Eliminar
close-case = Cerrar el caso
go-on-with-case = Retomar el caso
pause-until = Revisar de nuevo el
pause-which-day = Escriba una fecha válida o deje el campo en blanco.
pause-reason = ¿Por qué se pone en pausa?
withdraw-reason = ¿Por qué se anula?

region-short-americas = América
region-short-apj = APJ
region-short-emea = EMEA
facts-seats = { $seats ->
        [one] { $seats } puesto
       *[other] { $seats } puestos
    }
# $known and $managed are "yes" or "no"
facts-account = { $known ->
        [yes] { $managed ->
            [yes] Equipo de cuentas conocido, cuenta administrada
           *[no] Equipo de cuentas conocido, cuenta no administrada
        }
       *[no] { $managed ->
            [yes] Equipo de cuentas desconocido, cuenta administrada
           *[no] Equipo de cuentas desconocido, cuenta no administrada
        }
    }
facts-milestone = Hito: { $needed ->
        [one] { $needed } usuario activo
       *[other] { $needed } usuarios activos
    } por servicio
facts-queue = Cola de espera: { $queue }
for-all-cases = Se usa en todos los casos.
contacts-help = Nombre y dirección de correo, una persona por línea
tenant-id-help = Por ejemplo, 8a9b0c1d-2e3f-4a5b-8c6d-7e8f9a0b1c2d
milestone-reached = Se ha alcanzado el hito de { $needed }.
milestone-short = { $missing ->
        [one] Falta { $missing } para llegar a { $needed }
       *[other] Faltan { $missing } para llegar a { $needed }
    }
concerns-none = (déjelo vacío si no hay ninguna)

round-dropped = descartado
round-finished = finalizado
round-to-paste = { $count } por pegar

services-named = En esta RFA
service-choose = Elija un servicio
service-other = Otro servicio…
service-name = Nombre tal como figura en FTOP
service-name-needed = Indique el nombre del servicio.
service-there = Este servicio ya está en la RFA.
service-drop = Descartar
service-drop-reason = ¿Por qué se descarta?
service-take-back = Recuperar

skip-open = { $count ->
        [one] Continuar sin este punto
       *[other] Continuar sin alguno de estos puntos
    }
skip = Omitir
skip-reason = { $item }: ¿por qué se omite?
skip-because = Omitido: { $item }. Motivo: { $reason }
skip-take-back = No omitir

step-begin = Inicio
step-prepare = Preparación
step-discuss = Discusión
step-hand-off = Traspaso

next-facts = Indicar los datos del cliente
because-facts = Se indican una sola vez para todo el caso. De ellos salen los pasos, los correos y las notas.
done-facts = Datos indicados
next-service = Indicar los servicios de la RFA
because-service = Cada uno se prepara y se trata por separado. Usted sigue con el cliente hasta completar el último.
done-service = Servicios indicados
next-K-I1 = Comprobar si { $service } se puede finalizar
because-K-I1 = Marque lo que se cumpla. Los puntos relativos al cliente valen para todos los servicios.
row-K-I1 = Comprobar que todo está listo
done-K-I1 = Todo está listo
next-P-I2 = Indicar cuántas personas usan { $service }
because-P-I2 = La nota Technical Enablement documenta el hito con los datos de LYNX.
row-P-I2 = Indicar los usuarios activos
done-P-I2 = Hito alcanzado: { $users ->
        [one] { $users } usuario activo
       *[other] { $users } usuarios activos
    }
next-mail-account-team = Enviar el correo al equipo de cuentas
because-mail-account-team = Corresponde cuando se conoce el equipo de cuentas o la cuenta está administrada.
# $skipped is "yes" where the task was skipped
done-mail-account-team = { $skipped ->
        [yes] Correo al equipo de cuentas
       *[no] Correo al equipo de cuentas enviado el { $day }
    }
next-P-E2 = Decidir los siguientes pasos con las preguntas frecuentes
because-P-E2 = Corresponde cuando no se conoce el equipo de cuentas o la cuenta no está administrada.
done-P-E2 = Siguientes pasos decididos con las preguntas frecuentes
next-C-A1 = Celebrar la discusión correspondiente a { $service }
because-C-A1 = Rellénelo durante la discusión. De aquí salen el correo de seguimiento y las dos notas.
row-C-A1 = Celebrar la discusión
done-C-A1 = { $ready ->
        [yes] Discusión del { $day }: cliente listo para continuar
       *[no] Discusión del { $day }: cliente no listo para continuar
    }
next-mail-customer = Enviar el correo de seguimiento al cliente
because-mail-customer = El cliente recibe este correo después de la discusión.
done-mail-customer = { $skipped ->
        [yes] Correo de seguimiento
       *[no] Correo de seguimiento enviado el { $day }
    }
next-C-A4 = Marcar la tarea { $task } como completada para { $service }
because-C-A4 = En FTOP, la tarea se llama “Disengagement Process is Complete (enablement)”.
row-C-A4 = Marcar la tarea { $task } como completada
done-C-A4 = Tarea { $task } marcada como completada
# $of is "service" or "hand-off" where that is named, else "none"
note-of = { $of ->
        [service] { " " }correspondiente a { $service }
        [hand-off] { " " }del traspaso
       *[none] { "" }
    }
next-note-technical-enablement = { $correction ->
        [yes] Pegar en FTOP la corrección de la nota Technical Enablement{ note-of }
       *[no] Pegar en FTOP la nota Technical Enablement{ note-of }
    }
because-note-technical-enablement = Es la nota de habilitación técnica. Abra Notes Editor en la pestaña Services de FTOP; una nota guardada allí ya no se puede eliminar.
row-note-technical-enablement = Pegar la nota Technical Enablement
done-note-technical-enablement = Nota Technical Enablement
next-note-engagement-management = { $correction ->
        [yes] Pegar en FTOP la corrección de la nota Engagement Management{ note-of }
       *[no] Pegar en FTOP la nota Engagement Management{ note-of }
    }
because-note-engagement-management = Es la nota de administración de la interacción. Abra Notes Editor en la pestaña Status de FTOP; una nota guardada allí ya no se puede eliminar.
row-note-engagement-management = Pegar la nota Engagement Management
done-note-engagement-management = Nota Engagement Management
next-C-A6 = Establecer la fecha de la siguiente acción en FTOP
because-C-A6 = Escriba { $date }: es el 31 de diciembre del año siguiente al de la última discusión.
row-C-A6 = Establecer la fecha de la siguiente acción
done-C-A6 = Fecha de la siguiente acción establecida: { $date }
next-mail-assignment = Pedir el traslado al equipo de asignaciones
because-mail-assignment = El destino es { $queue }.
done-mail-assignment = { $skipped ->
        [yes] Petición al equipo de asignaciones
       *[no] Petición al equipo de asignaciones enviada el { $day }
    }
next-wait = Falta la confirmación del equipo de asignaciones
because-wait = Marque la casilla cuando el equipo confirme la llegada.
row-wait = Esperar la confirmación del equipo de asignaciones
done-wait = { $tenant } ha llegado a { $queue }
wait-stay = Conserve su asignación en FTOP hasta que { $tenant } haya llegado a la cola de espera.
wait-asked-for = Cola de espera pedida
wait-asked-on = Fecha de la petición
next-C-A8 = Retirar su asignación en FTOP
because-C-A8 = El inquilino ha llegado a la cola de espera y todas las notas están en FTOP.
done-C-A8 = Asignación en FTOP retirada
next-N-1 = Establecer el estado del servicio en FTOP
because-N-1 = Elija Adoption (Adopción) o Migration (Migración), según lo que siga.
row-N-1 = Establecer el estado del servicio
done-N-1 = Estado del servicio establecido
next-close = Cerrar el caso
because-close = No queda nada por hacer para { $tenant }.
next-closed = El caso de { $tenant } se cerró el { $day }
because-closed = No queda nada por hacer. Revise de nuevo el inquilino el { $again }.
next-withdrawn = El caso de { $tenant } se anuló el { $day }
because-withdrawn = { $reason }
next-paused = El caso de { $tenant } está en pausa
# $known is "yes" where there is a day ($again) to look again
because-paused = { $known ->
        [yes] Revíselo de nuevo el { $again }.
       *[no] No hay ninguna fecha para revisarlo de nuevo.
    }
next-elsewhere = { $name }: aún no se puede hacer nada
next-nothing-here = { $name }: no queda nada por hacer
next-conflict = Elegir el dato correcto
because-conflict = Se indicó dos veces, en pestañas o archivos que aún no se habían sincronizado.
conflict-choose = Elija uno de los datos.
conflict-take = Conservar este
conflict-empty = (nada)
conflict-standing-because = { $what }. Motivo: { $reason }
next-read-only = Este caso se guardó con una versión más reciente
because-read-only = Se muestra en la medida en que esta versión puede leerlo y no se puede modificar aquí.

item-K-I1 = La tarea “Enablement complete” está terminada
item-K-I2 = El cliente sabe que esta interacción va a terminar
item-K-I3 = El cliente está satisfecho con FastTrack Center
item-P-I1 = En FTOP figura la iniciativa RFA
item-P-I2 = El hito según LYNX está documentado
item-P-I3 = El equipo de cuentas está identificado y sus datos están al día en los contactos de FTOP
item-P-E1 = Se envió el correo al equipo de cuentas
item-P-E2 = Se decidieron los siguientes pasos con las preguntas frecuentes
item-P-O1 = La nota indica que se envió el correo al equipo de cuentas
item-P-O2 = La nota indica que no se conoce el equipo de cuentas o que la cuenta no está administrada, y los siguientes pasos
item-C-I1 = En FTOP figura la iniciativa RFA
item-C-I2 = El hito según LYNX está documentado
item-C-I3 = La nota indica que se envió el correo al equipo de cuentas
item-C-A1 = Se revisaron las actividades completadas
item-C-A2 = Se preguntó al cliente si está listo para otra carga de trabajo
item-C-A2a = Se explicó cómo enviar una RFA
item-C-A2b = Se mostró cómo rellenar el formulario de RFA
item-C-A3 = Se envió al cliente el correo de seguimiento
item-C-A4 = La tarea { $task } está marcada como completada en FTOP
item-C-A5 = Las notas en FTOP están al día
item-C-A6 = Fecha de la siguiente acción establecida: { $date }
item-C-A7 = Se pidió el traslado al equipo de asignaciones
item-C-A8 = Se retiró su asignación en FTOP
item-C-O1 = La nota indica si la interacción ha finalizado o si el cliente está listo para otra carga de trabajo
item-C-O2 = La nota indica las siguientes cargas de trabajo y que se mostró el formulario de RFA
item-C-O3 = La nota indica que se envió al cliente el correo de seguimiento
item-C-O4 = La nota indica el estado más reciente del cliente
item-C-O5 = FTOP muestra la fecha de la siguiente acción
item-C-O6 = La nota indica que se pidió el traslado al equipo de asignaciones y a qué cola de espera
item-C-O7 = En FTOP ya no figura su asignación
item-C-O8 = Se consultaron las preguntas frecuentes ante posibles situaciones inusuales e inquietudes, y la nota indica los siguientes pasos
item-N-1 = El estado del servicio es Adoption (Adopción) o Migration (Migración)

undo-state = { $about }
undo-tick = { $about }
undo-untick = { $about }
undo-skip = { $about }
undo-add-service = Servicio agregado
undo-drop-service = Servicio descartado
undo-copy = Nota copiada
undo-leave = FTOP se deja como está
undo-resolve = Dato elegido
undo-edit = Texto editado
undo-go-on = Caso retomado
undo-pause = Caso en pausa
undo-withdraw = Caso anulado
undo-close = Caso cerrado
undo-delete = Caso eliminado
undo-delete-several = Casos eliminados
undo-set-manager = FastTrack Manager establecido
undo-restore = Caso recuperado
undo-import = Archivo abierto

saving-failed = El navegador no pudo guardar el último cambio. Sigue aquí, pero se perderá si cierra la página.
saving-unavailable = Este navegador no conserva nada de esta página. Lo que haga aquí se perderá al cerrarla, salvo que guarde una copia de seguridad.
saving-unreadable = No se pudo leer todo lo guardado. No se ha perdido nada; se volverá a intentar.
saving-retry = Reintentar
backup-save = Guardar una copia de seguridad
update-waits = Hay una nueva versión de esta página.
update-take = Actualizar ahora
part-missing = No se pudo cargar una parte de esta página. Es posible que no tenga conexión o que haya una versión nueva.
part-reload = Recargar
absent-deleted = Este caso se eliminó definitivamente.
absent-unreadable = Esta versión no puede abrir este caso. Se conserva como está.
absent-unknown = Este vínculo no lleva a ningún caso.

## Page: notes, e-mails, record

copy = Copiar
copy-field = Copiar: { $name }
copy-field-again = Copiado: { $name }. Copiar de nuevo
copy-note = Copiar nota
copy-again = Copiar de nuevo
copy-everything = Copiar todos los campos
copy-anyway = Copiar igualmente
copied = Copiado. Copie ahora los campos, en el orden de FTOP.
copied-text = Copiado.
copied-plain = Copiado sin formato: el navegador no admitió la negrita ni las viñetas.
copy-selected = El navegador no permitió copiar. El texto está seleccionado: presione Ctrl+C.
copy-refused = El navegador no permitió copiar. Seleccione el texto y presione Ctrl+C.
hint-empty = Se deja en blanco.
hint-not-planned = Se deja en blanco hasta que haya una fecha prevista para la discusión.
copied-before-change = La nota ha cambiado desde que la copió. Cópiela de nuevo, salvo que ya la haya pegado.
look-first = Revise antes lo siguiente:
ask = Falta en el texto.
ask-setting = Falta en el texto. Se pide una sola vez para todos los casos.
edit = Editar
edit-done = Terminar
edit-line = Línea
edit-leave-out = Quitar
edit-left-out = Línea quitada. Si es un punto para FTOP, sigue pendiente.
edit-put-back = Volver a poner
edit-page-words = Usar el texto propuesto
edit-differs = Los datos han cambiado desde que escribió esto. Texto propuesto, antes y ahora:
edit-take-new = Usar el texto propuesto
edit-keep-mine = Conservar el mío
edit-add = Agregar una línea
pasted-into-ftop = Ya está pegada en FTOP
paste-today = hoy, { $day }
other-day = Otra fecha
pasted-on-day = Pegada el
paste-which-day = Escriba la fecha en que la pegó.
paste-in-the-future = Esa fecha aún no ha llegado.
paste-nothing = No queda nada de esta nota por pegar.
# $today is "yes" where $day is today
receipt-pasted = Nota { $note }{ note-of } pegada { $today ->
        [yes] hoy
       *[no] el { $day }
    }
because-pasted = Para cambiar lo que dice, cambie el dato: quedará pendiente una corrección.
correction-due-changed = { $what }: ha cambiado desde la nota del { $day }
correction-due-withdrawn = { $what }: figura en la nota del { $day }, pero ya no es cierto
correct-ftop = Copie y pegue la nota de abajo o bien:
leave-ftop = Dejar FTOP como está

mail-to = Para
mail-subject = Asunto
mail-body = Mensaje
sent-on = Enviado el
open-in-mail = Abrir en el correo
open-anyway = Abrir igualmente
sent-today = Se envió hoy
sent-on-day = Se envió el { $day }
copy-text = Copiar texto
save-draft = Guardar borrador (.eml)
save-anyway = Guardar igualmente
mail-opened = Abierto en su programa de correo, si hay uno configurado.
mail-too-long = Demasiado largo para un programa de correo: { $length } caracteres, y el máximo es { $most }. Copie el texto o guarde el borrador.
mail-several = Outlook solo separa varios destinatarios si en Archivo > Opciones > Correo se permiten comas entre ellos. Si no, guarde el borrador.
draft-saved = Guardado. Abra el archivo para enviarlo.
file-refused = El navegador no permitió guardar el archivo.
reminder-for = Avisarme el { $day }

record-title = Registro en FTOP
record-due = { $due ->
        [one] { $due } punto por pegar
       *[other] { $due } puntos por pegar
    }
record-all = { $all ->
        [one] { $all } punto, pegado
       *[other] { $all } puntos, todos pegados
    }
record-some = { $pasted } de { $all } pegados
record-empty = Aún no hay nada que registrar
record-ready = Por pegar
record-waits = En espera
record-changed = Ha cambiado: por corregir
record-withdrawn = Ya no es así: por corregir
record-skip = Omitido: { $what }
record-notes = Pegado hasta ahora
record-entry = { $note }, { $day }
record-entry-found = { $note }, { $day }: ya estaba en FTOP
record-entry-voided = { $note }, { $day }: no se pegó nunca
record-correct-day = Corregir la fecha
record-void = Marcar como no pegada
record-void-question = ¿Esta nota no se pegó nunca? Entonces, lo que dice vuelve a estar pendiente.
record-void-yes = No se pegó nunca
record-found = Indicar lo que ya está en FTOP
record-statement = Punto
record-found-enter = Marcar como ya en FTOP
record-reopen = Reabrir

# $is is "yes" where there is a $text
history-field = { $is ->
        [yes] { $what }: { $text }
       *[no] { $what }: contenido borrado
    }
history-tick = { $is ->
        [yes] Marcado: { $what }
       *[no] Desmarcado: { $what }
    }
history-skip = { $is ->
        [yes] Omitido: { $what }. Motivo: { $text }
       *[no] Ya no se omite: { $what }
    }
history-edit = Texto de una nota o un correo editado
history-copied = Nota { $what } copiada
history-leave = Se deja como está en FTOP: { $what }
history-deleted = { $is ->
        [yes] Caso eliminado
       *[no] Caso recuperado
    }
history-service = { $is ->
        [yes] Servicio agregado
       *[no] Servicio quitado
    }
history-dropped = { $is ->
        [yes] Servicio descartado. Motivo: { $text }
       *[no] Servicio recuperado
    }
history-pasted = Nota { $what } pegada, con fecha del { $text }
history-found = Nota { $what }: en FTOP desde el { $text }
history-voided = Nota { $what }: no se pegó
history-day = Nota { $what }: fecha corregida al { $text }
history-finished = Servicio finalizado
history-reopened = Servicio reabierto

## Page: cases, settings, playbook

cases-introduction = Closeout guía paso a paso el cierre de la interacción con un cliente y redacta las notas que se pegan en FTOP. Indique una sola vez lo que sabe: de ahí salen los pasos, las notas y los correos.
cases-promise = Nada sale de este equipo: sus casos se quedan en este navegador.
new-case = Nuevo caso
sample-case = Ver un ejemplo
open-file = Abrir un archivo
cases-find = Buscar un caso
cases-head-case = Caso
cases-head-due = Vencimiento
cases-no-service = Aún sin servicios
cases-none = No hay ningún caso abierto.
cases-not-found = Ningún caso abierto coincide.
cases-newer = Solo lectura: se guardó con una versión más reciente
cases-short = { $service }: { $count ->
        [one] falta 1 usuario
       *[other] faltan { $count } usuarios
    } para alcanzar el hito
cases-notes = Pegar { $count } notas en FTOP
cases-paused = En pausa: { $reason }
cases-closed-on = Cerrado el { $day }
cases-withdrawn-on = Anulado el { $day }: { $reason }
due-late = { $days ->
        [one] { $days } día de retraso
       *[other] { $days } días de retraso
    }
due-in = { $days ->
        [one] mañana
       *[other] dentro de { $days } días
    }
due-look-again = revisar de nuevo
cases-head-changed = Modificado
cases-begun = iniciado el { $day }
cases-show-all = Mostrar todos
cases-select = Seleccionar casos
cases-select-case = Seleccionar { $case }
cases-select-all = Seleccionar todos
cases-select-end = Anular la selección
cases-selected = { $count ->
        [one] { $count } seleccionado
       *[other] { $count } seleccionados
    }
cases-save = Guardar en un archivo
cases-delete = Mover a la papelera
cases-set-region = Establecer región
cases-set-manager = Establecer FastTrack Manager
cases-set = Establecer
cases-changed = { $count ->
        [one] { $count } caso modificado
       *[other] { $count } casos modificados
    }
calendar-save = Guardar las fechas como calendario (.ics)
facet-next = A la espera de
facet-step = Paso
waits-facts = Datos
waits-milestone = Usuarios activos
waits-discussion = Discusión
waits-mail = Correo
waits-note = Nota
waits-step = Otro paso
waits-queue = Cola de espera
waits-rest = En pausa o solo lectura
waits-nothing = Nada (cerrado)
users-unknown = Número de usuarios desconocido
users-far = Menos de la mitad de los usuarios
users-near = Al menos la mitad de los usuarios
users-reached = Hito alcanzado
due-group-late = Con retraso
due-group-week = Esta semana
due-group-month = Este mes
due-group-later = Más adelante
due-group-never = Sin fecha
keys-title = Métodos abreviados de teclado
keys-search = Buscar
keys-move = Caso siguiente o anterior
keys-open = Abrir el caso
keys-select = Seleccionar el caso
picture = Resumen
picture-steps = Casos por paso
picture-milestones = Casos según su cercanía al hito
picture-table = Como tabla
cases-stay = Los casos se quedan en este navegador.
cases-closed = { $count ->
        [one] { $count } caso cerrado
       *[other] { $count } casos cerrados
    }

bin = { $count ->
        [one] { $count } caso en la papelera
       *[other] { $count } casos en la papelera
    }
bin-explained = { $days ->
        [one] Los casos eliminados permanecen aquí { $days } día.
       *[other] Los casos eliminados permanecen aquí { $days } días.
    }
bin-deleted-on = Eliminado el { $day }
bin-restore = Recuperar
bin-restore-case = Recuperar { $case }
bin-purge = Eliminar definitivamente
bin-purge-case = Eliminar { $case } definitivamente
bin-purge-question = Desaparecerá de este navegador; solo podrá recuperarlo con una copia de seguridad.
bin-purge-confirm = Eliminar este caso definitivamente

trouble-quarantine = { $count ->
        [one] { $count } entrada no se puede usar tal como está y se ha guardado aparte. Todo lo demás se ha abierto con normalidad.
       *[other] { $count } entradas no se pueden usar tal como están y se han guardado aparte. Todo lo demás se ha abierto con normalidad.
    }
trouble-newer = { $count ->
        [one] { $count } caso se guardó con una versión más reciente de Closeout y esta no puede mostrarlo. Queda como está. Busque esa versión en la configuración.
       *[other] { $count } casos se guardaron con una versión más reciente de Closeout y esta no puede mostrarlos. Quedan como están. Busque esa versión en la configuración.
    }
trouble-missing = { $count ->
        [one] { $count } caso que estaba aquí ha desaparecido del almacenamiento del navegador. Puede recuperarlo con una copia de seguridad.
       *[other] { $count } casos que estaban aquí han desaparecido del almacenamiento del navegador. Puede recuperarlos con una copia de seguridad.
    }
trouble-see = Ver qué se puede hacer

# What opening a file would do
import-plan = Qué cambia con la importación
import-nothing-written = Todavía no se ha guardado ningún cambio.
import-nothing-new = No contiene nada nuevo.
import-added = { $count ->
        [one] Se agrega { $count } caso:
       *[other] Se agregan { $count } casos:
    }
import-comes-back = { $case } (se eliminó aquí definitivamente y se recupera)
import-changed = { $count ->
        [one] Cambia { $count } caso:
       *[other] Cambian { $count } casos:
    }
import-change = { $case }: { $what }
import-conflict = { $what } (dos datos distintos: en el caso elegirá el correcto)
import-entries = { $count ->
        [one] { $count } entrada nueva en su historial
       *[other] { $count } entradas nuevas en su historial
    }
import-details = detalles
import-unchanged = { $count ->
        [one] { $count } caso queda como está.
       *[other] { $count } casos quedan como están.
    }
import-read-only = { $count ->
        [one] { $count } caso no se toca: aquí se guardó con una versión más reciente de Closeout.
       *[other] { $count } casos no se tocan: aquí se guardaron con una versión más reciente de Closeout.
    }
import-texts = { $count ->
        [one] { $count } texto que esta versión no puede leer se conserva tal cual.
       *[other] { $count } textos que esta versión no puede leer se conservan tal cual.
    }
import-left-out = { $count ->
        [one] { $count } caso del archivo no se puede leer y no se importa.
       *[other] { $count } casos del archivo no se pueden leer y no se importan.
    }
import-settings = Importar también la configuración del archivo
import = Importar
import-done = La importación ha terminado.
import-not-stored = Todo se ha importado en esta página, pero el navegador no lo ha guardado todo. Conserve el archivo.
import-cancelled = No se ha importado nada y no ha cambiado nada.
import-refused = No se ha abierto nada y no ha cambiado nada.
import-unreadable = El navegador no pudo leerlo. Compruebe que sigue donde estaba.
import-empty = Está vacío.
import-cut-off = Está incompleto. Vuelva a copiarlo o a descargarlo.
import-too-large = Es demasiado grande.
import-other-kind = No es una copia de seguridad de Closeout ni una tabla.
import-newer = Se creó con una versión más reciente de Closeout. Busque esa versión en la configuración y abra el archivo de nuevo.
import-damaged = Es una copia de seguridad, pero no se puede leer ninguno de sus casos.

# A table that was opened or pasted
table-paste = Pegar una tabla
table-paste-explained = En la hoja de cálculo, copie las filas junto con sus encabezados y péguelas aquí.
table-explained = La primera fila se toma como fila de encabezados. Elija qué contiene cada columna. Las celdas vacías no cambian nada.
table-column = Columna “{ $name }”
table-unused = No se usa
table-refused = { $count ->
        [one] { $count } fila quedará fuera:
       *[other] { $count } filas quedarán fuera:
    }
table-refused-row = Fila { $row }: { $why }
table-refused-cell = Fila { $row }, { $name }: { $why }
table-no-tenant = Indique el inquilino.
table-several = Varios casos tienen este nombre. Indique el id. de inquilino.
table-not-active = Este caso está en pausa, anulado o cerrado, o es de solo lectura.
table-which-service = Indique a qué servicio corresponde este valor.
table-too-large = Tiene más de 100 columnas o más de 20.000 filas.
table-save = Guardar como tabla (CSV)
table-changed = Último cambio

register-bin = Papelera
register-wording = Redacción de los textos
register-standing = Estado del caso

settings-you = Usted y sus textos
settings-at-once = Para todos los casos. Los cambios se guardan al instante.
settings-assignment-hint = Para el correo en que se pide el traslado. El cuaderno de estrategias no indica ninguna.
settings-links = Vínculos
settings-links-explained = El cuaderno de estrategias los menciona sin indicar su dirección web. Los correos y la página del cuaderno de estrategias usan las direcciones que escriba aquí.
problem-not-a-web-address = Escriba una dirección web que empiece por https://, por ejemplo, https://contoso.com/faq.

backup = Copia de seguridad
backup-explained = Un solo archivo lo contiene todo: todos los casos, también los de la papelera, y la configuración. Abrirlo no sobrescribe nada: primero verá qué ocurriría.
backup-never = Aún no se ha guardado ninguna copia de seguridad.
backup-age = { $days ->
        [0] Última copia de seguridad: hoy.
        [one] Última copia de seguridad: hace { $days } día.
       *[other] Última copia de seguridad: hace { $days } días.
    }
backup-not-taken = El navegador no aceptó el archivo. Permita las descargas para esta página e inténtelo de nuevo.

folder = Carpeta de copia de seguridad
folder-explained = Elija una carpeta y la copia de seguridad se guardará en ella después de cada cambio. Con una carpeta sincronizada, llega también a otros equipos.
folder-unsupported = Este navegador no puede guardar en una carpeta. Guarde copias de seguridad como archivo.
folder-choose = Elegir una carpeta
folder-other = Elegir otra carpeta
folder-needs-click = El navegador se ha reiniciado: hace falta un clic para que la página pueda volver a guardar en “{ $name }”.
folder-denied = El navegador no permite que esta página guarde en “{ $name }”. Permítalo en la configuración del navegador para este sitio o elija la carpeta de nuevo.
folder-allow = Permitir guardar de nuevo
folder-ready = La copia de seguridad se guarda en “{ $name }” después de cada cambio.
folder-failed = No se pudo guardar la copia de seguridad en “{ $name }”. Puede que la carpeta ya no exista o que no se pueda leer el archivo que contiene.
folder-forget = Dejar de guardar en ella

storage = Almacenamiento
storage-kept = El navegador conservará lo que guarda esta página hasta que usted lo borre.
storage-may-go = El navegador puede borrar lo que guarda esta página si necesita espacio o si usted no vuelve durante un tiempo.
storage-no-promise = Este navegador no garantiza que se conserve lo que guarda una página. Guarde copias de seguridad.
storage-ask = Pedir al navegador que lo conserve
# In thousands of characters
storage-room = Closeout usa { $here }{ "\u00A0" }KB; quedan { $left }{ "\u00A0" }KB de los { $room }{ "\u00A0" }KB de este sitio.
storage-no-room = No se puede consultar el almacenamiento.

set-aside = Requiere su atención
set-aside-name = { $what }: se guardó aparte el { $moment }
set-aside-case = Caso { $case }
set-aside-entry = Entrada
set-aside-waiting = Son cambios en datos guardados con una versión más reciente de Closeout. Solo esa versión puede aplicarlos: búsquela aquí e inténtelo de nuevo.
set-aside-cut-off = Está incompleto.
set-aside-damaged = Está dañado.
set-aside-newer = Se escribió con una versión más reciente de Closeout.
set-aside-text = Mostrar el texto
set-aside-download = Descargar el texto
set-aside-retry = Intentar leerlo de nuevo
set-aside-read = Se pudo leer y vuelve a estar en su sitio.
set-aside-not-read = Sigue sin poder leerse.
set-aside-drop = Desechar
set-aside-drop-question = Desaparecerá definitivamente. Si tiene dudas, descargue antes el texto.
set-aside-drop-confirm = Desechar definitivamente
set-aside-dropped = Se ha desechado.
missing-forget = No volver a avisar
missing-forgotten = No se volverá a avisar.

this-page = Esta página
version = Versión { $version }
offline-unsupported = En este navegador, la página solo se abre con conexión.
offline-not-yet = La página aún no está guardada para usarla sin conexión.
offline-ready = La página también se abre sin conexión.
update-look = Buscar una nueva versión
update-none = Esta es la versión más reciente.
wipe = Eliminar todo
wipe-explained = Elimina de este navegador todos los casos, también los de la papelera, y la configuración. Solo podrá recuperarlos con una copia de seguridad: guarde antes una.
wipe-meant = Quiero eliminar de este navegador todos los casos y la configuración.
wipe-confirm = Eliminar todo definitivamente
wipe-not-confirmed = Marque antes la casilla. No se ha eliminado nada.
wipe-failed = El navegador no lo eliminó todo. Inténtelo de nuevo.
wipe-done = Se ha eliminado todo.

playbook-engagement-completion = Celebrar la discusión de finalización de la interacción (habilitación)
playbook-lead = Cómo termina un FastTrack Manager el trabajo con un cliente cuya habilitación se ha completado y qué queda registrado.
playbook-drawn = El proceso de un vistazo. Cada parte lleva a su regla.
playbook-shown-for = Se muestra para { $case }
playbook-each-service = Una vez por cada servicio
playbook-once = Una vez por cliente, después del último servicio
playbook-not-needed = No se aplica
frame-phase = Fase
frame-phase-value = Habilitar
frame-purpose = Finalidad
frame-purpose-value = Pone fin a la relación de trabajo entre el FastTrack Manager (FM) y el cliente
frame-when = Cuándo
frame-when-value = En la iniciativa de solicitud de ayuda (RFA), una vez completada la habilitación
frame-complete = Habilitación completada
frame-complete-value = Con { $users } usuarios activos; para clientes con menos de { $seats } puestos, con el { $percent }{ "\u00A0" }% de los puestos
frame-figure = Origen de los datos
frame-figure-value = LYNX
frame-role = Rol
frame-role-value = FastTrack Manager (administrador de FastTrack)
frame-motion = Iniciativa
frame-motion-value = Solicitud de ayuda (RFA)
frame-services = Servicios
frame-services-value = Todos
frame-task = Tarea en FTOP
frame-task-value = { $number }, “{ $name }”, obligatoria
playbook-objectives = Objetivos
playbook-outcomes = Resultados clave
objective-form = El cliente ha aprendido a rellenar el formulario de RFA y puede hacerlo en futuras solicitudes
objective-tools = El cliente dispone de las herramientas para adoptar con éxito los nuevos servicios en la nube
objective-satisfied = El cliente está satisfecho con FastTrack
objective-closed = La interacción con el cliente está cerrada
outcome-closed = La interacción con el cliente está cerrada
outcome-form = El cliente sabe cómo rellenar una RFA para obtener ayuda y orientación más adelante
playbook-step-prepare = Preparar la discusión
playbook-step-prepare-explained = Una vez por cada servicio de la RFA: asegurarse de que la habilitación se ha completado e informar al equipo de cuentas, si lo hay.
playbook-step-discuss = Celebrar la discusión
playbook-step-discuss-explained = Una vez por cada servicio, en una de las reuniones periódicas con el cliente. El FM sigue con el cliente hasta que se complete el último servicio. Las preguntas frecuentes responden a situaciones inusuales e inquietudes.
playbook-step-hand-off = Traspasar el inquilino
playbook-step-hand-off-explained = Una vez por cliente, cuando ya no queda ningún servicio abierto. No retire nunca su asignación antes de que el inquilino haya llegado a su cola de espera.
role-key-inputs = Requisitos clave
role-inputs = Requisitos
role-actions = Acciones
role-outputs = Resultados
role-next-steps = Siguientes pasos
condition-if = Si { $condition }
condition-or = { $first } o { $second }
condition-account-team-known-yes = se conoce el equipo de cuentas
condition-account-team-known-no = no se conoce el equipo de cuentas
condition-account-managed-yes = la cuenta está administrada
condition-account-managed-no = la cuenta no está administrada
condition-ready-for-more-yes = el cliente está listo para otra carga de trabajo
condition-ready-for-more-no = el cliente no está listo para otra carga de trabajo
recorded-note = En la nota { $note }
recorded-motion = En la iniciativa de FTOP
recorded-contacts = En los contactos de FTOP
recorded-task = En el estado de la tarea
recorded-next-action-date = En el campo Next Action Date de FTOP
recorded-assignment = En la asignación del inquilino
recorded-service-status = En el estado del servicio
playbook-repeats = Igual que { $id }
# Stand in the sentences of items where a case has a value
playbook-date = 31 de diciembre del año siguiente
playbook-milestone = Hito
playbook-milestone-explained = A partir de { $seats } puestos, { $users } usuarios activos. Por debajo, el { $percent }{ "\u00A0" }% de los puestos, redondeado hacia arriba: con { $below } puestos hacen falta { $rounded }; con 10 puestos, { $least }. Se evalúa para cada servicio con los puestos del caso.
playbook-queues = Colas de espera
playbook-queues-explained = Después del último servicio, el inquilino se traslada a la cola de espera de su región. FTOP solo conoce las colas de espera por estos nombres:
playbook-set-link = Indicar la dirección web
playbook-log = Registro de cambios
refresh-created = Creación del cuaderno de estrategias
refresh-maintenance = Mantenimiento general
