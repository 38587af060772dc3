## Days, as the page writes them. $day, $month and $weekday (1 is Monday) are numbers, $year is a text.

# In a sentence, where there is little room (also with the year), and to make sure at a field.
date = { day-of-month } de { month-name } de { $year }
date-short = { day-of-month } de { month-name-short }
date-short-year = { date-short } de { $year }
date-weekday = { weekday-name }, { date }
# Only the first has an ordinal.
day-of-month =
    { $day ->
        [1] 1º
       *[other] { $day }
    }

month-name =
    { $month ->
        [1] janeiro
        [2] fevereiro
        [3] março
        [4] abril
        [5] maio
        [6] junho
        [7] julho
        [8] agosto
        [9] setembro
        [10] outubro
        [11] novembro
       *[12] dezembro
    }
month-name-short =
    { $month ->
        [1] jan.
        [2] fev.
        [3] mar.
        [4] abr.
        [5] mai.
        [6] jun.
        [7] jul.
        [8] ago.
        [9] set.
        [10] out.
        [11] nov.
       *[12] dez.
    }
weekday-name =
    { $weekday ->
        [1] segunda-feira
        [2] terça-feira
        [3] quarta-feira
        [4] quinta-feira
        [5] sexta-feira
        [6] sábado
       *[7] domingo
    }

## Days, as a person types them: words that are read but not written, the groups between bars in order. English
## ones stand in every language. Case, accents and full width do not matter.

# January to December
read-months = janeiro jan january | fevereiro fev february feb | março mar march | abril abr april apr | maio mai may | junho jun june | julho jul july | agosto ago august aug | setembro set september sept sep | outubro out october oct | novembro nov november | dezembro dez december dec
# Monday to Sunday
read-weekdays = segunda-feira segunda seg monday mon | terça-feira terça ter tuesday tues tue | quarta-feira quarta qua wednesday wed | quinta-feira quinta qui thursday thurs thur thu | sexta-feira sexta sex friday fri | sábado sáb saturday sat | domingo dom sunday sun
# The day before, this day, the day after
read-days = ontem yesterday | hoje today | amanhã tomorrow
# What may stand between the parts and says nothing
read-fillers = de do o em st nd rd th of the on

## Lists: the joint between items, and before the last one. $sound is "i" where the second item begins with that sound.

list-middle = { $first }, { $second }
list-last = { $first } e { $second }

## Fields. A label is a short noun: it stands at the field, in gaps and after "Waits for"

field-tenant = Tenant
field-tenant-id = ID do tenant
field-manager = Seu nome
field-region = Região
field-seats = Estações
field-account-team-known = Time da conta conhecido
field-account-managed = Conta gerenciada
field-account-team-contacts = Contatos do time da conta
field-customer-contacts = Contatos do cliente
field-assignment-address = Endereço da equipe de Atribuição
field-language = Idioma da página
field-note-language = Idioma das observações
field-mail-language = Idioma dos emails
field-active-users = Usuários ativos
field-lynx-date = Data dos dados do LYNX
field-account-team-mail-sent = Data do email ao time da conta
field-faq-next-steps = Próximas etapas de acordo com as Perguntas Frequentes
field-discussion-planned = Data prevista da discussão
field-discussion-date = Data da discussão
field-ready-for-more = Preparo para outro workload
field-next-workloads = Próximos workloads
field-customer-mail-sent = Data do email de acompanhamento
field-customer-status = Status mais recente do cliente
field-discussion-next-steps = Próximas etapas após a discussão
field-concerns = Preocupações
field-assignment-mail-sent = Data do pedido à equipe de Atribuição
field-queue-confirmed = Chegada à fila
field-skip-reason = Motivo para pular

field-tenant-hint = Como consta no FTOP
field-manager-hint = Assina os emails e é responsável pela próxima ação
field-account-team-contacts-hint = Nomes e endereços, uma pessoa por linha
field-customer-contacts-hint = Nomes e endereços, uma pessoa por linha
field-next-workloads-hint = Vários separados por vírgulas
field-concerns-hint = Se ficar em branco, a observação diz “Nenhuma”

answer-yes = Sim
answer-no = Não
region-americas = Américas
region-apj = Ásia-Pacífico e Japão (APJ)
region-emea = Europa, Oriente Médio e África (EMEA)

link-account-team-template = Modelo de email de ATU
link-customer-template = Modelo de email do cliente
link-faq = Perguntas Frequentes da Discussão sobre a Conclusão do Envolvimento do Cliente de RFA
link-rfa-form = Formulário de RFA
link-source = Site de documentação para parceiros

## Typed problems

problem-not-a-number = Insira um número inteiro, como { $number }.
problem-too-small = Insira { $number } ou mais.
problem-too-large = Insira { $number } ou menos.
problem-not-a-day = Insira uma data, como { $example }.
problem-no-such-day = Esse dia não existe. Insira uma data, como { $example }.
problem-year-out-of-range = Insira um ano de 1900 a 2199, com quatro dígitos.
problem-in-the-future = Essa data ainda não chegou. Insira a data de hoje ou uma anterior.
problem-discussion-in-the-future = Essa data ainda não chegou. Insira-a como data prevista.
problem-not-a-guid = Insira a ID do tenant no formato 8-4-4-4-12: dígitos e letras de a até f.
problem-not-a-choice = Escolha uma das respostas.
problem-too-long = Reduza o texto para { $number } caracteres.

## What is missing, as short nouns: one for each item, then the rest

short-K-I1 = Tarefa “Enablement complete” (ativação concluída)
short-K-I2 = Aviso ao cliente sobre o fim
short-K-I3 = Satisfação do cliente
short-P-I1 = Iniciativa de RFA no FTOP
short-P-I2 = Marco de acordo com o LYNX
short-P-I3 = Time da conta nos contatos do FTOP
short-P-E1 = Email ao time da conta
short-P-E2 = Perguntas Frequentes antes da discussão
short-P-O1 = Email ao time da conta
short-P-O2 = Próximas etapas de acordo com as Perguntas Frequentes
short-C-I1 = Iniciativa de RFA no FTOP
short-C-I2 = Marco de acordo com o LYNX
short-C-I3 = Email ao time da conta
short-C-A1 = Revisão das atividades concluídas
short-C-A2 = Preparo para outro workload
short-C-A2a = Explicação da RFA
short-C-A2b = Demonstração do formulário de RFA
short-C-A3 = Email de acompanhamento ao cliente
short-C-A4 = Tarefa 4058
short-C-A5 = Observações no FTOP
short-C-A6 = Data da próxima ação no FTOP
short-C-A7 = Pedido à equipe de Atribuição
short-C-A8 = Remoção da sua atribuição
short-C-O1 = Resultado da discussão
short-C-O2 = Próximos workloads
short-C-O3 = Email de acompanhamento ao cliente
short-C-O4 = Status mais recente do cliente
short-C-O5 = Data da próxima ação no FTOP
short-C-O6 = Pedido à equipe de Atribuição
short-C-O7 = Remoção da sua atribuição
short-C-O8 = Próximas etapas após a discussão
short-N-1 = Status do serviço

missing-users = mais { $count ->
        [one] { $count } usuário ativo
       *[other] { $count } usuários ativos
    }
missing-service = Serviço
missing-queue = Chegada à fila
missing-off-record = { $what } no FTOP
missing-of-service = { $what } ({ $service })
missing-link = Endereço: { $what }
scope-case = Caso
scope-hand-off = Transferência

# What "and" is in any language, to take typed lists of workloads apart: read, not written
read-joints = and und y e et 和 与 及 と および

## Notes

# Stands in a note or an e-mail for what the case does not know
gap = [sem dado: { $name }]
note-heading = Conclusão do envolvimento: { $service }
note-heading-hand-off = Conclusão do envolvimento: transferência do tenant
note-no-concerns = Nenhuma
note-next-action = Próxima ação:
note-next-action-date = Data:
note-next-action-owner = Responsável:

statement-P-I2 = A ativação de { $service } está concluída: { $active_users ->
        [one] { $active_users } usuário ativo
       *[other] { $active_users } usuários ativos
    } em { $seats ->
        [one] { $seats } estação
       *[other] { $seats } estações
    }, de acordo com o LYNX em { $lynx_date }. O marco de { $needed ->
        [one] { $needed } usuário ativo
       *[other] { $needed } usuários ativos
    } foi atingido.
statement-P-O1 = O time da conta foi informado da conclusão da ativação de { $service } em { $account_team_mail_sent }, por email redigido com o modelo de email de ATU.
statement-P-O2 = { $missing ->
        [both] O time da conta da Microsoft não é conhecido e a conta não é gerenciada.
        [team] O time da conta da Microsoft não é conhecido; a conta é gerenciada.
       *[managed] A conta não é gerenciada; o time da conta da Microsoft é conhecido.
    } As Perguntas Frequentes da Discussão sobre a Conclusão do Envolvimento do Cliente de RFA foram consultadas para definir as próximas etapas: { $faq_next_steps }
statement-C-O1 = { $ready_for_more ->
        [yes] A discussão de conclusão do envolvimento sobre { $service } foi realizada em { $discussion_date }. O cliente está pronto para outro workload.
       *[no] A discussão de conclusão do envolvimento sobre { $service } foi realizada em { $discussion_date }. O envolvimento referente a { $service } está concluído.
    }
statement-C-O2 = O cliente deseja prosseguir com { $next_workloads }. O preenchimento do formulário de RFA foi demonstrado na reunião.
statement-C-O3 = O email de acompanhamento foi enviado ao cliente em { $customer_mail_sent }, redigido com o modelo de email do cliente, com informações e links para solicitações futuras.
statement-C-O4 = Status mais recente do cliente: { $customer_status }
statement-C-O6 = Em { $assignment_mail_sent }, foi pedido por email à equipe de Atribuição que movesse o tenant para a fila { $region }.
statement-C-O8 = As Perguntas Frequentes da Discussão sobre a Conclusão do Envolvimento do Cliente de RFA foram consultadas sobre situações incomuns e preocupações. Próximas etapas: { $discussion_next_steps }
statement-skip = Não realizado: { $item } ({ $id }). Motivo: { $skip_reason }
correction-changed = Correção da observação de { $day }, que dizia: “{ $was }.” O correto é:
correction-withdrawn = Correção da observação de { $day }. Isto não é mais válido: “{ $was }.”

next-action-discussion = Realizar com o cliente a discussão de conclusão do envolvimento sobre { $service }.
next-action-rfa = Ajudar o cliente com a RFA para { $workloads }.
next-action-look-again = Verificar o tenant novamente em { $day }.
next-action-none = Nenhuma

## E-mails

mail-greeting = Olá,
# How a person is called in a greeting
mail-name = { $name }
mail-greeting-one = Olá, { $names },
mail-greeting-two = Olá, { $names },
mail-greeting-several = Olá a todos,
mail-greeting-team = Olá,
# Who writes; nothing where the reader knows it. $to is account-team, customer or assignment; $manager, $tenant
mail-introduction = { $to ->
        [customer] { "" }
       *[other] Meu nome é { $manager }, FastTrack Manager de { $tenant }.
    }
mail-closing = Atenciosamente,
mail-role = FastTrack Manager

mail-account-team-subject = { $tenant }: ativação de { $service } concluída
mail-account-team-complete = A ativação de { $service } em { $tenant } está concluída. Em { $lynx_date }, o LYNX mostrava { $active_users ->
        [one] { $active_users } usuário ativo
       *[other] { $active_users } usuários ativos
    } em { $seats ->
        [one] { $seats } estação
       *[other] { $seats } estações
    }.
mail-account-team-complete-plain = A ativação de { $service } em { $tenant } está concluída.
mail-account-team-ask = Três pontos importam agora:
mail-account-team-review = Peço que façam com o cliente uma revisão de conclusão do envolvimento.
mail-account-team-leave = Depois dessa revisão, deixo de acompanhar o cliente.
mail-account-team-leave-later = Esta revisão trata de { $service }. Só deixo de acompanhar o cliente depois da revisão do último serviço; ainda em andamento: { $others }.
mail-account-team-support = Conto com o apoio do time para concluir o envolvimento.
mail-account-team-emphasis = Reforço o mais importante: depois dessa revisão, { $tenant } não terá mais um FastTrack Manager.
mail-account-team-emphasis-later = Reforço o mais importante: depois da revisão do último serviço, { $tenant } não terá mais um FastTrack Manager.

mail-customer-subject = { $tenant }: conclusão do envolvimento do FastTrack para { $service }
mail-customer-subject-later = { $tenant }: { $service } concluído e como o FastTrack continua
mail-customer-thanks = Agradeço a reunião de { $discussion_date } e a ótima colaboração em { $service }.
mail-customer-achieved = Juntos, concluímos a ativação de { $service }: em { $lynx_date }, { $active_users ->
        [one] { $active_users } pessoa usava o serviço ativamente
       *[other] { $active_users } pessoas usavam o serviço ativamente
    }, em { $seats ->
        [one] { $seats } estação
       *[other] { $seats } estações
    }.
mail-customer-achieved-plain = Juntos, concluímos a ativação de { $service }.
mail-customer-same = O próximo passo que vocês desejam é { $workloads }. Como já faz parte da nossa solicitação de assistência (RFA) atual, não é preciso enviar uma nova.
mail-customer-ready = O próximo passo que vocês desejam é { $workloads }. Para isso, enviem uma nova solicitação de assistência (RFA) com o formulário que mostrei na reunião: { $form }
mail-customer-ready-also = Vocês também desejam avançar com { $workloads }. Para isso, enviem uma nova solicitação de assistência (RFA) com o formulário que mostrei na reunião: { $form }
mail-customer-help = Sempre que quiserem a ajuda do FastTrack novamente, enviem uma solicitação de assistência (RFA): { $form }
mail-customer-help-again = O mesmo formulário serve para pedir a ajuda do FastTrack a qualquer momento no futuro.
mail-customer-leave = Com isso, o envolvimento está concluído, e também o meu trabalho como FastTrack Manager. Agradeço a confiança e desejo muito sucesso.
mail-customer-leave-later = Continuo como FastTrack Manager de vocês até que o último serviço desta RFA esteja concluído; ainda em andamento: { $others }.

mail-assignment-subject = Mover { $tenant } para { $queue }
mail-assignment-ask = Peço que movam este tenant para a fila de tenants inativos:
mail-assignment-tenant = Tenant: { $tenant }
mail-assignment-tenant-id = ID do tenant: { $tenant_id }
mail-assignment-queue = Fila: { $queue }
mail-assignment-services = Serviços: { $services }
mail-assignment-reason = O envolvimento de RFA está concluído; não há mais serviços em andamento.
mail-assignment-confirm = Peço que confirmem quando o tenant tiver chegado à fila. Só então removerei a minha própria atribuição.

## Sheet and reminders

reminder-discussion = { $tenant }: discussão de conclusão do envolvimento sobre { $service }
reminder-discussion-why = Revisar as atividades concluídas. Descobrir se o cliente está pronto para outro workload; se estiver, explicar a RFA e mostrar o formulário. Ter à mão os dados do LYNX e as Perguntas Frequentes.
reminder-next-action = { $tenant }: data da próxima ação no FTOP
reminder-next-action-why = Esta é a data da próxima ação definida no FTOP no fim do envolvimento. Verificar o tenant novamente.
sheet-title = { $tenant }: conclusão do envolvimento do FastTrack
sheet-made = Situação em { $day }
sheet-label = { $label }:
sheet-dropped = Não faz mais parte do envolvimento. Motivo: { $reason }
sheet-done = Concluído: { $item } ({ $id })
sheet-open = Pendente: { $item } ({ $id })
sheet-skipped = Não realizado: { $item } ({ $id })
sheet-waits = { $item }: aguarda { $missing }
sheet-on-record = no FTOP desde { $day }
sheet-technical-enablement = Observação de Ativação Técnica (Technical Enablement):
sheet-engagement-management = Observação de Gerenciamento de Envolvimento (Engagement Management):

## What to look at before something is copied

finding-gap = Sem dado: { $name }
finding-in-the-future = Ainda não chegou: { $field }
finding-before-its-time = { $field } é anterior a: { $follows }
finding-lacks-value = Falta “{ $value }” no seu texto.
finding-next-action-too-long = A próxima ação excede o limite em { $excess ->
        [one] { $excess } caractere
       *[other] { $excess } caracteres
    }: o FTOP aceita { $limit }.
