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
read-weekdays = segunda-feira segunda seg monday mon | terça-feira terça ter tuesday tues tue | quarta-feira quarta qua wednesday weds wed | quinta-feira quinta qui thursday thurs thur thu | sexta-feira sexta sex friday fri | sábado sáb saturday sat | domingo dom sunday sun
# The day before that, the day before, this day, the day after, the day after that
read-days = anteontem | ontem yesterday | hoje today | amanhã tomorrow
# Reiwa, Heisei
read-eras = |
# What may stand between the parts and says nothing
read-fillers = de do ano o em st nd rd th of the on às as
# What may stand beside a number and leaves it as it is, a longer word before one that it holds
read-units = aproximadamente aprox. aprox cerca de uns usuários usuário licenças licença estações estação ativos ativas ativo ativa active users seats licenses ~ ≈

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
field-assignment-address = Endereço de email da equipe de Atribuição
field-language = Idioma da página
field-note-language = Idioma das observações
field-mail-language = Idioma dos emails
field-active-users = Usuários ativos
field-lynx-date = Data dos dados do LYNX
field-account-team-mail-sent = Data do email ao time da conta
field-faq-next-steps = Próximas etapas segundo as Perguntas Frequentes
field-discussion-planned = Data prevista da discussão
field-discussion-date = Data da discussão
field-ready-for-more = Prontidão para outro workload
field-next-workloads = Próximos workloads
field-customer-mail-sent = Data do email de acompanhamento
field-customer-status = Status mais recente do cliente
field-discussion-next-steps = Próximas etapas após a discussão
field-concerns = Preocupações
field-assignment-mail-sent = Data do pedido à equipe de Atribuição
field-queue-confirmed = Chegada à fila
field-skip-reason = Motivo da dispensa

field-manager-hint = Aparece na assinatura dos emails e, no FTOP, como responsável pela próxima ação.

answer-yes = Sim
answer-no = Não
region-americas = Américas
region-apj = Ásia-Pacífico e Japão (APJ)
region-emea = Europa, Oriente Médio e África (EMEA)

link-account-team-template = Modelo de email de ATU
link-customer-template = Modelo de email para clientes
link-faq = Perguntas Frequentes da Discussão sobre a Conclusão do Envolvimento do Cliente de RFA
link-rfa-form = Formulário de RFA
link-source = Site de documentação para parceiros

## Typed problems

problem-not-a-number = Insira um número inteiro, como { $number }.
problem-too-small = Insira { $number } ou mais.
problem-too-large = Insira { $number } ou menos.
problem-not-a-day = Insira uma data, como { $example }.
problem-no-such-day = Esse dia não existe. Insira uma data, como { $example }.
problem-year-out-of-range = Insira a data com um ano de 1900 a 2199, com quatro dígitos, como { $example }.
problem-in-the-future = Essa data ainda não chegou. Insira a data de hoje ou uma anterior.
problem-discussion-in-the-future = Essa data ainda não chegou. Insira-a em “Data prevista da discussão”.
problem-not-a-guid = Insira a ID do tenant completa: 32 dígitos e letras de a até f, como 8a9b0c1d-2e3f-4a5b-8c6d-7e8f9a0b1c2d.
problem-not-a-choice = Escolha uma das opções.
problem-too-long = Reduza o texto para no máximo { $number } caracteres.

## What is missing, as short nouns: one for each item, then the rest

short-K-I1 = Tarefa “Enablement complete”
short-K-I2 = Aviso ao cliente sobre o fim do envolvimento
short-K-I3 = Confirmação da satisfação do cliente
short-P-I1 = Confirmação da iniciativa de RFA no FTOP
short-P-I2 = Marco segundo o LYNX
short-P-I3 = Atualização do time da conta nos contatos do FTOP
short-P-E1 = Email ao time da conta
short-P-E2 = Consulta às Perguntas Frequentes antes da discussão
short-P-O1 = Email ao time da conta
short-P-O2 = Próximas etapas segundo as Perguntas Frequentes
short-C-I1 = Confirmação da iniciativa de RFA no FTOP
short-C-I2 = Marco segundo o LYNX
short-C-I3 = Email ao time da conta
short-C-A1 = Revisão das atividades concluídas
short-C-A2 = Verificação da prontidão para outro workload
short-C-A2a = Explicação da RFA
short-C-A2b = Demonstração do formulário de RFA
short-C-A3 = Email de acompanhamento ao cliente
short-C-A4 = Tarefa 4058
short-C-A5 = Atualização das observações no FTOP
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
short-C-O8 = Perguntas Frequentes e próximas etapas após a discussão
short-N-1 = Definição do status do serviço

missing-users = mais { $count ->
        [one] { $count } usuário ativo
       *[other] { $count } usuários ativos
    }
missing-queue = Chegada à fila
missing-off-record = { $what }, com registro no FTOP
missing-of-service = { $what } ({ $service })
missing-link = { $what } (link)
scope-case = Caso
scope-hand-off = Transferência

# What "and" and "or" are in any language, to take typed lists apart: read, not written
read-joints = and or und oder y e o ou et 和 与 及 或 と および または
# What stands before or behind a name or its address and is no name itself; others are told by the address
read-labels = 宛先 差出人 送信者 担当 担当者 連絡先 氏名 名前 メール メールアドレス Mail E-Mail Email 様 さま さん 殿 先生 御中 收件人 发件人 抄送 密送 联系人 姓名 邮件 邮箱 电子邮件 电子邮箱 女士 Herr Frau Mr Mrs Ms Sr Sra Dr
# What a company begins or ends with | what a department or a job ends with, and no name of a person
read-offices = 株式会社 有限会社 合同会社 ㈱ 公司 集团 | 業部 務部 発部 術部 事部 画部 画室 理部 本部 テム部 部門 支店 本社 支社 課 係 グループ チーム センター 部長 課長 社長 室長 所長 取締役 代表 主任 担当 窓口 区 県 マネージャー エンジニア 售部 术部 务部 息部 场部 部门 中心 经理 总监 主管 部长 工程师 顾问

## Notes

# Stands in a note or an e-mail for what the case does not know
gap = [falta: { $name }]
note-heading = Conclusão do envolvimento: { $service }
note-heading-hand-off = Conclusão do envolvimento: transferência do tenant
note-no-concerns = Nenhuma
note-next-action = Próxima ação:
note-next-action-date = Data:
note-next-action-owner = Responsável:

statement-P-I2 = A ativação do { $service } está concluída: { $active_users ->
        [one] { $active_users } usuário ativo
       *[other] { $active_users } usuários ativos
    } em um total de { $seats ->
        [one] { $seats } estação
       *[other] { $seats } estações
    }, segundo os dados do LYNX de { $lynx_date }. O marco de { $needed ->
        [one] { $needed } usuário ativo
       *[other] { $needed } usuários ativos
    } foi atingido.
statement-P-O1 = Em { $account_team_mail_sent }, o time da conta foi informado por email (modelo de email de ATU) da conclusão da ativação do { $service }.
statement-P-O2 = { $missing ->
        [both] O time da conta da Microsoft não é conhecido e a conta não é gerenciada.
        [team] O time da conta da Microsoft não é conhecido; a conta é gerenciada.
       *[managed] A conta não é gerenciada; o time da conta da Microsoft é conhecido.
    } As Perguntas Frequentes da Discussão sobre a Conclusão do Envolvimento do Cliente de RFA foram consultadas para definir as próximas etapas: { $faq_next_steps }
statement-C-O1 = { $ready_for_more ->
        [yes] A discussão de conclusão do envolvimento referente ao { $service } foi realizada em { $discussion_date }. O cliente está pronto para outro workload.
       *[no] A discussão de conclusão do envolvimento referente ao { $service } foi realizada em { $discussion_date }. O envolvimento referente ao { $service } está concluído.
    }
statement-C-O2 = { $shown ->
        [yes] Próximos workloads desejados pelo cliente: { $next_workloads }. O preenchimento do formulário de RFA foi demonstrado na reunião.
       *[no] Próximos workloads desejados pelo cliente: { $next_workloads }.
    }
statement-C-O3 = Em { $customer_mail_sent }, foi enviado ao cliente o email de acompanhamento (modelo de email para clientes), com informações e links para futuras solicitações de assistência.
statement-C-O4 = Status mais recente do cliente: { $customer_status }
statement-C-O6 = Em { $assignment_mail_sent }, foi pedido à equipe de Atribuição, por email, que movesse o tenant para a fila { $region }.
statement-C-O8 = As Perguntas Frequentes da Discussão sobre a Conclusão do Envolvimento do Cliente de RFA foram consultadas para esclarecer eventuais situações incomuns e preocupações. Próximas etapas: { $discussion_next_steps }
statement-skip = Item dispensado: { $item } ({ $id }). Motivo: { $skip_reason }
correction-changed = Correção da observação de { $day }, que dizia: “{ $was }.” O correto é:
correction-withdrawn = Correção da observação de { $day }. O seguinte não é mais válido: “{ $was }.”

next-action-discussion = Realizar com o cliente a discussão de conclusão do envolvimento referente ao { $service }.
next-action-rfa = Ajudar o cliente com a RFA para { $workloads }.
next-action-look-again = Verificar o tenant novamente em { $day }.
next-action-none = Nenhuma

## E-mails

mail-greeting = Olá,
# How a person is called in a greeting
mail-name = { $name }
mail-greeting-one = Olá, { $names },
mail-greeting-two = Olá, { $names },
mail-greeting-several = Olá, pessoal,
mail-greeting-team = Olá,
# Who writes; nothing where the reader knows it. $to is account-team, customer or assignment, or again where the
# account team was written to on $day about $other; $manager, $tenant
mail-introduction = { $to ->
        [customer] { "" }
        [again] Este email dá sequência ao que enviei em { $day } sobre o { $other }.
       *[other] Sou { $manager }, Gerente FastTrack do cliente { $tenant }.
    }
mail-closing = Atenciosamente,
mail-role = Gerente FastTrack

mail-account-team-subject = { $tenant }: ativação do { $service } concluída
mail-account-team-complete = A ativação do { $service } no cliente { $tenant } está concluída. Em { $lynx_date }, o LYNX mostrava { $active_users ->
        [one] { $active_users } usuário ativo
       *[other] { $active_users } usuários ativos
    } em um total de { $seats ->
        [one] { $seats } estação
       *[other] { $seats } estações
    }.
mail-account-team-complete-plain = A ativação do { $service } no cliente { $tenant } está concluída.
mail-account-team-ask = Destaco os pontos principais:
mail-account-team-review = Peço que o time realize com o cliente uma revisão de conclusão do envolvimento.
mail-account-team-leave = Depois dessa revisão, deixo de acompanhar o cliente.
mail-account-team-leave-later = Essa revisão se refere ao { $service }. Só deixo de acompanhar o cliente depois da revisão do último serviço (ainda em andamento: { $others }).
mail-account-team-support = Conto com o apoio do time para concluir o envolvimento.
mail-account-team-emphasis = Reforço o mais importante: depois dessa revisão, o cliente { $tenant } não contará mais com um Gerente FastTrack.
mail-account-team-emphasis-later = Reforço o mais importante: depois da revisão do último serviço, o cliente { $tenant } não contará mais com um Gerente FastTrack.

mail-customer-subject = { $tenant }: conclusão do envolvimento do FastTrack referente ao { $service }
mail-customer-subject-later = { $tenant }: ativação do { $service } concluída e continuidade do FastTrack
mail-customer-thanks = Agradeço a reunião de { $discussion_date } e a ótima parceria no trabalho com o { $service }.
mail-customer-achieved = Em conjunto, concluímos a ativação do { $service }: em { $lynx_date }, havia { $active_users ->
        [one] { $active_users } usuário ativo
       *[other] { $active_users } usuários ativos
    } em um total de { $seats ->
        [one] { $seats } estação
       *[other] { $seats } estações
    }.
mail-customer-achieved-plain = Em conjunto, concluímos a ativação do { $service }.
mail-customer-steps = Estas são as próximas etapas após a nossa reunião:
mail-customer-same = Conforme conversamos, o próximo foco de vocês será { $workloads }. Isso já faz parte da nossa solicitação de assistência (RFA) atual; não é preciso enviar uma nova.
mail-customer-ready = Conforme conversamos, o próximo foco de vocês será { $workloads }. Para isso, enviem uma nova solicitação de assistência (RFA) com o formulário que mostrei na reunião: { $form }
mail-customer-ready-also = O próximo foco de vocês inclui também { $workloads }. Para isso, enviem uma nova solicitação de assistência (RFA) com o formulário que mostrei na reunião: { $form }
mail-customer-help = Sempre que quiserem contar com mais ajuda do FastTrack, enviem uma solicitação de assistência (RFA): { $form }
mail-customer-help-again = O mesmo formulário também serve para pedir mais ajuda do FastTrack a qualquer momento.
mail-customer-leave = O envolvimento do FastTrack está concluído e, com ele, o meu trabalho como Gerente FastTrack. Agradeço a confiança e desejo a vocês muito sucesso daqui em diante.
mail-customer-leave-later = Continuo como Gerente FastTrack de vocês até que o último serviço desta RFA esteja concluído (ainda em andamento: { $others }).

mail-assignment-subject = Mover o tenant { $tenant } para a fila { $region }
mail-assignment-ask = Peço que movam este tenant para a respectiva fila de inativos:
mail-assignment-tenant = Tenant: { $tenant }
mail-assignment-tenant-id = ID do tenant: { $tenant_id }
mail-assignment-queue = Fila: { $region }
mail-assignment-services = Serviços: { $services }
mail-assignment-reason = O envolvimento de RFA está concluído; não há mais serviços em andamento.
mail-assignment-confirm = Peço também que me avisem assim que o tenant chegar à fila. Só depois disso removerei a minha atribuição.

## Sheet and reminders

reminder-discussion = { $tenant }: discussão de conclusão do envolvimento referente ao { $service }
reminder-discussion-why = Revisar as atividades concluídas. Verificar se o cliente está pronto para outro workload; se estiver, explicar como enviar uma solicitação de RFA e mostrar como preencher o formulário. Ter à mão os dados do LYNX e as Perguntas Frequentes.
reminder-next-action = { $tenant }: data da próxima ação no FTOP
reminder-next-action-why = Esta é a data da próxima ação definida no FTOP no fim do envolvimento. Verificar o tenant novamente.
reminder-look-again = { $tenant }: verificar novamente o caso pausado
reminder-look-again-why = O caso foi pausado até esta data.
sheet-title = { $tenant }: conclusão do envolvimento do FastTrack
sheet-made = Situação em { $day }
sheet-label = { $label }:
sheet-dropped = Não faz mais parte do envolvimento. Motivo: { $reason }
sheet-done = Concluído: { $item } ({ $id })
sheet-open = Pendente: { $item } ({ $id })
sheet-skipped = Item dispensado: { $item } ({ $id })
sheet-waits = { $item }: aguarda { $missing }
sheet-on-record = (no FTOP desde { $day })
sheet-technical-enablement = Observação de Ativação Técnica (Technical Enablement):
sheet-engagement-management = Observação de Gerenciamento de Envolvimento (Engagement Management):

## What to look at before something is copied

finding-gap = Falta: { $name }
finding-in-the-future = Data futura em “{ $field }”.
finding-long-ago = Data de mais de um ano atrás em “{ $field }”.
finding-more-users-than-seats = Há mais usuários ativos ({ $users }) do que estações ({ $seats }).
finding-before-its-time = “{ $field }” é anterior a “{ $follows }”.
finding-lacks-value = Falta “{ $value }” no seu texto.
finding-address = “{ $address }” tem, antes do @, caracteres que a maioria dos sistemas de email não aceita. O rascunho salvo não inclui esse endereço.
finding-no-address = Sem endereço de email válido: { $name }
finding-next-action-too-long = A próxima ação excede o limite em { $excess ->
        [one] { $excess } caractere
       *[other] { $excess } caracteres
    }: o FTOP aceita { $limit }.

## Page: the case. Most of these know $tenant, $service, $queue, $task (a number) and $date (as FTOP writes days)

crumbs = Onde você está
menu = Mais
close = Fechar
cancel = Cancelar
dismiss = Ocultar
today = Hoje
yesterday = Ontem
choose-day = Escolher uma data
continue = Continuar
add = Adicionar
saved = Salvo
not-saved = Não salvo
undo = Desfazer
undo-about = Desfazer: { $about }
redo = Refazer
redo-about = Refazer: { $about }
not-now = Agora não
next = A seguir
waiting = Em espera
closed = Encerrado
paused = Pausado
resumed = Retomado
withdrawn = Descontinuado
read-only = Somente leitura
conflict = Duas respostas
lacking = Ainda falta:
not-taken = Não foi possível fazer esta alteração.
reason-needed = Informe o motivo.
no-name = Novo caso
can-wait = (pode ficar para depois)
way = Percurso deste caso
you-are-here = Você está aqui
to-do = Pendente
done = Concluído
skipped = Dispensado
ready-to-paste = Pronta para colar
pasted-on = Colada em { $day }
waits = em espera
waits-for = Aguarda: { $what }
progress = { $done } de { $total }
service = Serviço
services = Serviços
edit-facts = Editar dados
back-to-cases = Voltar aos casos
cases-title = Casos
playbook-title = Guia estratégico
settings-title = Configurações
languages = Idiomas
language-of-page = O mesmo da página
history = Histórico
save-case = Salvar o caso em arquivo
print = Imprimir
pause = Pausar
withdraw = Descontinuar
delete-case = Excluir
close-case = Encerrar o caso
go-on-with-case = Retomar o caso
pause-until = Data para verificar novamente
pause-which-day = Informe uma data válida ou deixe o campo em branco.
pause-reason = Por que o caso será pausado?
withdraw-reason = Por que o caso será descontinuado?

region-short-americas = Américas
region-short-apj = APJ
region-short-emea = EMEA
facts-seats = { $seats ->
        [one] { $seats } estação
       *[other] { $seats } estações
    }
# $known and $managed are "yes" or "no"
facts-account = { $known ->
        [yes] { $managed ->
            [yes] Time da conta conhecido, conta gerenciada
           *[no] Time da conta conhecido, conta não gerenciada
        }
       *[no] { $managed ->
            [yes] Time da conta não conhecido, conta gerenciada
           *[no] Time da conta não conhecido, conta não gerenciada
        }
    }
facts-milestone = Marco: { $needed ->
        [one] { $needed } usuário ativo
       *[other] { $needed } usuários ativos
    } por serviço
facts-queue = Fila: { $queue }
for-all-cases = Vale para todos os casos.
contacts-help = Nome e email, uma pessoa por linha
tenant-id-help = Por exemplo, 8a9b0c1d-2e3f-4a5b-8c6d-7e8f9a0b1c2d
milestone-reached = O marco de { $needed } foi atingido.
milestone-short = { $missing ->
        [one] Falta { $missing } para atingir { $needed }
       *[other] Faltam { $missing } para atingir { $needed }
    }
concerns-none = (deixe em branco se não houver)

round-dropped = retirado
round-finished = concluído
round-to-paste = { $count } para colar

services-named = Nesta RFA
service-choose = Escolha um serviço
service-other = Outro serviço…
service-name = Nome, como consta no FTOP
service-name-needed = Informe o nome do serviço.
service-there = Esse serviço já está na RFA.
service-drop = Retirar
service-drop-reason = Por que o serviço será retirado?
service-take-back = Incluir novamente

skip-open = { $count ->
        [one] Continuar sem este item
       *[other] Continuar sem um destes itens
    }
skip = Dispensar
skip-reason = { $item }: por que dispensar?
skip-because = Item dispensado: { $item }. Motivo: { $reason }
skip-take-back = Desfazer a dispensa

step-begin = Início
step-prepare = Preparação
step-discuss = Discussão
step-hand-off = Transferência

next-facts = Informar os dados do cliente
because-facts = Só uma vez para todo o caso. As etapas, os emails e as observações partem desses dados.
done-facts = Dados informados
next-service = Indicar os serviços da RFA
because-service = Cada serviço é preparado e discutido separadamente. Você só deixa de acompanhar o cliente depois do último.
done-service = Serviços indicados
next-K-I1 = Verificar se o { $service } pode ser concluído
because-K-I1 = Marque o que já está confirmado. Os itens sobre o cliente valem para todos os serviços.
row-K-I1 = Verificar se está tudo pronto
done-K-I1 = Tudo pronto
next-P-I2 = Informar quantas pessoas usam o { $service }
because-P-I2 = A observação Technical Enablement documenta o marco com os dados do LYNX.
row-P-I2 = Informar os usuários ativos
done-P-I2 = Marco atingido: { $users ->
        [one] { $users } usuário ativo
       *[other] { $users } usuários ativos
    }
next-mail-account-team = Enviar o email ao time da conta
because-mail-account-team = Este email é enviado quando o time da conta é conhecido ou a conta é gerenciada.
# $skipped is "yes" where the task was skipped
done-mail-account-team = { $skipped ->
        [yes] Email ao time da conta
       *[no] Email ao time da conta enviado em { $day }
    }
next-P-E2 = Consultar as Perguntas Frequentes e definir as próximas etapas
because-P-E2 = É necessário quando o time da conta não é conhecido ou a conta não é gerenciada.
done-P-E2 = Próximas etapas definidas com as Perguntas Frequentes
next-C-A1 = Realizar a discussão referente ao { $service }
because-C-A1 = Preencha durante a discussão. Daqui saem o email de acompanhamento e as duas observações.
row-C-A1 = Realizar a discussão
done-C-A1 = { $ready ->
        [yes] Discussão em { $day }: o cliente está pronto para outro workload
       *[no] Discussão em { $day }: o cliente não está pronto para outro workload
    }
next-mail-customer = Enviar o email de acompanhamento ao cliente
because-mail-customer = Depois da discussão, o cliente recebe este email.
done-mail-customer = { $skipped ->
        [yes] Email de acompanhamento
       *[no] Email de acompanhamento enviado em { $day }
    }
next-C-A4 = Marcar a tarefa { $task } como concluída para o { $service }
because-C-A4 = No FTOP, ela se chama “Disengagement Process is Complete (enablement)”.
row-C-A4 = Marcar a tarefa { $task } como concluída
done-C-A4 = Tarefa { $task } marcada como concluída
# $of is "service" or "hand-off" where that is named, else "none"
note-of = { $of ->
        [service] { " " }referente ao { $service }
        [hand-off] { " " }da transferência
       *[none] { "" }
    }
next-note-technical-enablement = { $correction ->
        [yes] Colar a correção da observação Technical Enablement{ note-of } no FTOP
       *[no] Colar a observação Technical Enablement{ note-of } no FTOP
    }
because-note-technical-enablement = A observação de Ativação Técnica: abra o Notes Editor na guia Services do FTOP. Uma vez salva, ela não pode ser excluída.
row-note-technical-enablement = Colar a observação Technical Enablement
done-note-technical-enablement = Observação Technical Enablement
next-note-engagement-management = { $correction ->
        [yes] Colar a correção da observação Engagement Management{ note-of } no FTOP
       *[no] Colar a observação Engagement Management{ note-of } no FTOP
    }
because-note-engagement-management = A observação de Gerenciamento de Envolvimento: abra o Notes Editor na guia Status do FTOP. Uma vez salva, ela não pode ser excluída.
row-note-engagement-management = Colar a observação Engagement Management
done-note-engagement-management = Observação Engagement Management
next-C-A6 = Definir a data da próxima ação no FTOP
because-C-A6 = Insira { $date }: 31 de dezembro do ano seguinte ao da última discussão.
row-C-A6 = Definir a data da próxima ação
done-C-A6 = Data da próxima ação definida: { $date }
next-mail-assignment = Pedir a mudança de fila à equipe de Atribuição
because-mail-assignment = O tenant precisa ser movido para a fila { $queue }.
done-mail-assignment = { $skipped ->
        [yes] Pedido à equipe de Atribuição
       *[no] Pedido enviado à equipe de Atribuição em { $day }
    }
next-wait = A equipe de Atribuição ainda não confirmou a chegada à fila
because-wait = Marque a caixa quando a confirmação chegar.
row-wait = Aguardar a chegada à fila
done-wait = O tenant { $tenant } já está na fila { $queue }
wait-stay = Mantenha sua atribuição no FTOP até que o tenant { $tenant } chegue a essa fila.
wait-asked-for = Fila de destino
wait-asked-on = Data do pedido
next-C-A8 = Remover sua atribuição no FTOP
because-C-A8 = O tenant chegou à fila e todas as observações estão no FTOP.
done-C-A8 = Atribuição removida no FTOP
next-N-1 = Definir o status do serviço no FTOP
because-N-1 = Escolha Adoption (Adoção) ou Migration (Migração), conforme o que vem a seguir.
row-N-1 = Definir o status do serviço
done-N-1 = Status do serviço definido
next-close = Encerrar o caso
because-close = Não há mais nada a fazer por { $tenant }.
next-closed = { $tenant }: caso encerrado em { $day }
because-closed = Não há mais nada a fazer. Verifique o tenant novamente em { $again }.
next-withdrawn = { $tenant }: caso descontinuado em { $day }
because-withdrawn = { $reason }
next-paused = { $tenant }: caso pausado
# $known is "yes" where there is a day ($again) to look again
because-paused = { $known ->
        [yes] Verifique novamente em { $again }.
       *[no] Nenhuma data foi definida para verificar novamente.
    }
next-elsewhere = { $name }: nada a fazer por enquanto
next-nothing-here = { $name }: não há mais nada a fazer
next-conflict = Escolher a resposta correta
because-conflict = O mesmo dado foi informado de duas formas, em guias ou arquivos separados.
conflict-choose = Escolha uma das duas.
conflict-take = Manter esta
conflict-empty = (em branco)
conflict-standing-because = { $what }. Motivo: { $reason }
next-read-only = Este caso foi gravado por uma versão mais recente
because-read-only = Ele aparece até onde esta versão consegue lê-lo e não pode ser alterado aqui.

item-K-I1 = A tarefa “Enablement complete” está concluída
item-K-I2 = O cliente sabe que este envolvimento vai terminar
item-K-I3 = O cliente está satisfeito com o FastTrack Center
item-P-I1 = A iniciativa no FTOP é a RFA
item-P-I2 = O marco está documentado, segundo o LYNX
item-P-I3 = O time da conta está identificado e atualizado nos contatos do FTOP
item-P-E1 = O email foi enviado ao time da conta
item-P-E2 = As Perguntas Frequentes foram consultadas para definir as próximas etapas
item-P-O1 = A observação registra o envio do email ao time da conta
item-P-O2 = A observação informa o que não é conhecido ou gerenciado e lista as próximas etapas
item-C-I1 = A iniciativa no FTOP é a RFA
item-C-I2 = O marco está documentado, segundo o LYNX
item-C-I3 = A observação registra o envio do email ao time da conta
item-C-A1 = As atividades concluídas foram revisadas
item-C-A2 = Foi verificado se o cliente está pronto para outro workload
item-C-A2a = Foi explicado como enviar uma solicitação de RFA
item-C-A2b = Foi mostrado como preencher o formulário de RFA
item-C-A3 = O email de acompanhamento foi enviado ao cliente
item-C-A4 = A tarefa { $task } está marcada como concluída no FTOP
item-C-A5 = As observações no FTOP estão atualizadas
item-C-A6 = A data da próxima ação está definida: { $date }
item-C-A7 = A mudança de fila foi pedida à equipe de Atribuição
item-C-A8 = Sua atribuição foi removida no FTOP
item-C-O1 = A observação informa se o envolvimento está concluído ou se o cliente está pronto para outro workload
item-C-O2 = A observação lista os próximos workloads e registra a demonstração do formulário de RFA
item-C-O3 = A observação registra o envio do email de acompanhamento ao cliente
item-C-O4 = A observação traz o status mais recente do cliente
item-C-O5 = A data da próxima ação consta no FTOP
item-C-O6 = A observação registra o pedido à equipe de Atribuição e informa a fila
item-C-O7 = Sua atribuição não consta mais no FTOP
item-C-O8 = As Perguntas Frequentes foram consultadas para esclarecer situações incomuns e preocupações, e a observação lista as próximas etapas
item-N-1 = O status do serviço é Adoption (Adoção) ou Migration (Migração)

undo-state = { $about }
undo-tick = { $about }
undo-untick = { $about }
undo-skip = { $about }
undo-add-service = Serviço adicionado
undo-drop-service = Serviço retirado
undo-copy = Observação copiada
undo-leave = FTOP deixado como está
undo-resolve = Resposta escolhida
undo-edit = Texto editado
undo-go-on = Caso retomado
undo-pause = Caso pausado
undo-withdraw = Caso descontinuado
undo-close = Caso encerrado
undo-delete = Caso excluído
undo-delete-several = Casos excluídos
undo-set-manager = Gerente FastTrack definido
undo-restore = Caso recuperado
undo-import = Arquivo aberto

saving-failed = O navegador não conseguiu salvar a última alteração. Ela ainda está aqui, mas será perdida se você fechar a página.
saving-unavailable = Este navegador não guarda nada desta página. O que você fizer aqui será perdido quando ela for fechada, a menos que você salve um backup.
saving-unreadable = Não foi possível ler tudo o que está armazenado. Nada se perdeu; a leitura será repetida.
saving-retry = Tentar novamente
backup-save = Salvar um backup
update-waits = Uma nova versão desta página está pronta.
update-take = Usar agora
part-missing = Não foi possível carregar parte desta página. Talvez você esteja offline ou exista uma versão nova.
part-reload = Recarregar
absent-deleted = Este caso foi excluído definitivamente.
absent-unreadable = Esta versão não consegue abrir este caso. Ele fica guardado como está.
absent-unknown = Não há nenhum caso neste endereço.

## Page: notes, e-mails, record

copy = Copiar
copy-field = Copiar { $name }
copy-field-again = Copiado: { $name }. Copiar novamente
copy-note = Copiar observação
copy-again = Copiar novamente
copy-everything = Copiar todos os campos
copy-anyway = Copiar mesmo assim
copied = Copiado. Agora os campos, na ordem do FTOP.
copied-text = Copiado.
copied-plain = Copiado sem formatação: o navegador não aceitou negrito nem marcadores.
copy-selected = O navegador não permitiu copiar. O texto está selecionado: pressione Ctrl+C.
copy-refused = O navegador não permitiu copiar. Selecione o texto e pressione Ctrl+C.
hint-empty = Fica em branco.
hint-not-planned = Fica em branco até haver uma data prevista para a discussão.
copied-before-change = A observação mudou depois que você a copiou. Copie-a novamente, a menos que já a tenha colado.
look-first = Confira primeiro:
ask = Este dado falta no texto.
ask-setting = Este dado falta no texto. Basta informá-lo uma vez, para todos os casos.
edit = Editar
edit-done = Concluir
edit-line = Linha
edit-leave-out = Omitir
edit-left-out = Linha omitida. Se for uma informação para o FTOP, ela continua pendente.
edit-put-back = Incluir novamente
edit-page-words = Restaurar o texto da página
edit-differs = Os dados mudaram depois que você escreveu isto. O texto da página, antes e agora:
edit-take-new = Usar o texto da página
edit-keep-mine = Manter o meu
edit-add = Adicionar linha
pasted-into-ftop = Marcar como colada
paste-today = hoje, { $day }
other-day = Outra data
pasted-on-day = Colada em
paste-which-day = Insira a data em que a observação foi colada.
paste-in-the-future = Essa data ainda não chegou.
paste-nothing = Não há mais nada desta observação para colar.
# $today is "yes" where $day is today
receipt-pasted = { $today ->
        [yes] Observação { $note }{ note-of } colada hoje
       *[no] Observação { $note }{ note-of } colada em { $day }
    }
because-pasted = Para mudar o que ela diz, altere o dado: uma correção fica pendente.
correction-due-changed = { $what }: mudou depois da observação de { $day }
correction-due-withdrawn = { $what }: está na observação de { $day }, mas não vale mais
correct-ftop = Copie e cole a observação abaixo ou:
leave-ftop = Deixar o FTOP como está

mail-to = Para
mail-subject = Assunto
mail-body = Mensagem
sent-on = Enviado em
open-in-mail = Abrir no programa de email
open-anyway = Abrir mesmo assim
sent-today = Marcar como enviado hoje
sent-on-day = Marcar como enviado em { $day }
copy-text = Copiar texto
save-draft = Salvar rascunho (.eml)
save-anyway = Salvar mesmo assim
mail-opened = Aberto no seu programa de email, se houver um configurado.
mail-too-long = Longo demais para um programa de email: { $length } caracteres, e o máximo é { $most }. Copie o texto ou salve o rascunho.
mail-several = O Outlook só separa vários destinatários se Arquivo > Opções > Email permitir vírgulas entre eles. Caso contrário, salve o rascunho.
draft-saved = Rascunho salvo. Abra o arquivo para enviá-lo.
file-refused = O navegador não permitiu salvar o arquivo.
reminder-for = Salvar lembrete para { $day }

record-title = Registro no FTOP
record-due = { $due ->
        [one] { $due } informação pronta para colar
       *[other] { $due } informações prontas para colar
    }
record-all = { $all ->
        [one] { $all } informação, já colada
       *[other] { $all } informações, todas coladas
    }
record-some = { $pasted } de { $all } já no FTOP
record-empty = Nada a dizer por enquanto
record-ready = Para colar
record-waits = Em espera
record-changed = Mudou: correção pendente
record-withdrawn = Deixou de valer: correção pendente
record-skip = Item dispensado: { $what }
record-notes = Coladas até agora
record-entry = { $note }, { $day }
record-entry-found = { $note }, { $day }: já estava no FTOP
record-entry-voided = { $note }, { $day }: nunca foi colada
record-correct-day = Corrigir a data
record-void = Marcar como não colada
record-void-question = Esta observação nunca foi colada? Nesse caso, o que ela diz volta a ficar pendente.
record-void-yes = Sim, nunca foi colada
record-found = Indicar o que já está no FTOP
record-statement = Informação
record-found-enter = Marcar como registrada
record-reopen = Reabrir

# $is is "yes" where there is a $text
history-field = { $is ->
        [yes] { $what }: { $text }
       *[no] { $what }: em branco
    }
history-tick = { $is ->
        [yes] Marcado: { $what }
       *[no] Desmarcado: { $what }
    }
history-skip = { $is ->
        [yes] Item dispensado: { $what }. Motivo: { $text }
       *[no] Dispensa desfeita: { $what }
    }
history-edit = Texto de uma observação ou de um email editado
history-copied = Observação { $what } copiada
history-leave = FTOP deixado como está: { $what }
history-deleted = { $is ->
        [yes] Caso excluído
       *[no] Caso recuperado
    }
history-service = { $is ->
        [yes] Serviço adicionado
       *[no] Adição do serviço desfeita
    }
history-dropped = { $is ->
        [yes] Serviço retirado. Motivo: { $text }
       *[no] Serviço incluído novamente
    }
history-pasted = Observação { $what } colada, com data de { $text }
history-found = Observação { $what }: no FTOP desde { $text }
history-voided = Observação { $what }: não foi colada
history-day = Observação { $what }: data corrigida para { $text }
history-finished = Serviço concluído
history-reopened = Serviço reaberto

## Page: cases, settings, playbook

cases-introduction = O Closeout acompanha você na conclusão do envolvimento de um cliente e escreve as observações que você cola no FTOP. Informe o que sabe uma só vez: daí resultam as etapas, as observações e os emails.
cases-promise = Nada sai deste computador: seus casos ficam neste navegador.
new-case = Novo caso
sample-case = Ver um exemplo
open-file = Abrir um arquivo
cases-find = Procurar um caso
cases-head-case = Caso
cases-head-due = Prazo
cases-no-service = Ainda sem serviço
cases-none = Nenhum caso em andamento.
cases-not-found = Nenhum caso em andamento corresponde à busca.
cases-newer = Somente leitura: gravado por uma versão mais recente
cases-short = { $service }: { $count ->
        [one] falta 1 usuário
       *[other] faltam { $count } usuários
    } para atingir o marco
cases-notes = Colar { $count } observações no FTOP
cases-paused = Pausado: { $reason }
cases-closed-on = Encerrado em { $day }
cases-withdrawn-on = Descontinuado em { $day }: { $reason }
due-late = { $days ->
        [one] { $days } dia de atraso
       *[other] { $days } dias de atraso
    }
due-in = { $days ->
        [1] amanhã
       *[other] em { $days } dias
    }
due-look-again = verificar novamente
cases-head-changed = Alteração
cases-begun = iniciado em { $day }
cases-show-all = Mostrar todos
cases-select = Selecionar casos
cases-select-case = Selecionar { $case }
cases-select-all = Selecionar todos
cases-select-end = Limpar seleção
cases-selected = { $count ->
        [one] { $count } selecionado
       *[other] { $count } selecionados
    }
cases-save = Salvar em um só arquivo
cases-delete = Mover para a lixeira
cases-set-region = Definir região
cases-set-manager = Definir gerente FastTrack
cases-set = Definir
cases-changed = { $count ->
        [one] { $count } caso alterado
       *[other] { $count } casos alterados
    }
calendar-save = Salvar datas como calendário (.ics)
facet-next = Aguarda
facet-step = Etapa
waits-facts = Dados
waits-milestone = Usuários ativos
waits-discussion = Discussão
waits-mail = Email
waits-note = Observação
waits-step = Outra etapa
waits-queue = Fila
waits-rest = Pausado ou somente leitura
waits-nothing = Nada (encerrado)
users-unknown = Usuários não informados
users-far = Menos da metade dos usuários
users-near = Pelo menos metade dos usuários
users-reached = Marco atingido
due-group-late = Em atraso
due-group-week = Esta semana
due-group-month = Este mês
due-group-later = Mais tarde
due-group-never = Sem data
keys-title = Atalhos de teclado
keys-search = Procurar
keys-move = Ir para o caso seguinte ou anterior
keys-open = Abrir o caso
keys-select = Selecionar o caso
picture = Visão geral
picture-steps = Casos por etapa
picture-milestones = Casos por proximidade do marco
picture-table = Em tabela
cases-stay = Os casos ficam neste navegador.
cases-closed = { $count ->
        [one] { $count } caso encerrado
       *[other] { $count } casos encerrados
    }

bin = { $count ->
        [one] { $count } caso na lixeira
       *[other] { $count } casos na lixeira
    }
bin-explained = { $days ->
        [one] Os casos excluídos ficam aqui por { $days } dia.
       *[other] Os casos excluídos ficam aqui por { $days } dias.
    }
bin-deleted-on = Excluído em { $day }
bin-restore = Recuperar
bin-restore-case = Recuperar { $case }
bin-purge = Excluir definitivamente
bin-purge-case = Excluir { $case } definitivamente
bin-purge-question = O caso será excluído deste navegador; só um arquivo de backup poderá trazê-lo de volta.
bin-purge-confirm = Excluir este caso definitivamente

trouble-quarantine = { $count ->
        [one] { $count } entrada não pode ser usada como está e foi guardada à parte. Todo o resto abriu normalmente.
       *[other] { $count } entradas não podem ser usadas como estão e foram guardadas à parte. Todo o resto abriu normalmente.
    }
trouble-newer = { $count ->
        [one] { $count } caso foi gravado por uma versão mais recente do Closeout, e esta não consegue mostrá-lo. Ele fica como está. Procure a versão mais recente nas configurações.
       *[other] { $count } casos foram gravados por uma versão mais recente do Closeout, e esta não consegue mostrá-los. Eles ficam como estão. Procure a versão mais recente nas configurações.
    }
trouble-missing = { $count ->
        [one] { $count } caso que estava aqui não está mais no armazenamento do navegador. Um arquivo de backup o traz de volta.
       *[other] { $count } casos que estavam aqui não estão mais no armazenamento do navegador. Um arquivo de backup os traz de volta.
    }
trouble-see = Ver o que pode ser feito

# What opening a file would do
import-plan = O que muda com a importação
import-nothing-written = Nada foi gravado ainda.
import-nothing-new = Não há nada de novo para importar.
import-added = { $count ->
        [one] { $count } caso é adicionado:
       *[other] { $count } casos são adicionados:
    }
import-comes-back = { $case } (foi excluído aqui definitivamente e volta)
import-changed = { $count ->
        [one] { $count } caso muda:
       *[other] { $count } casos mudam:
    }
import-change = { $case }: { $what }
import-conflict = { $what } (duas respostas: o caso pede que você escolha a correta)
import-entries = { $count ->
        [one] { $count } nova entrada no histórico
       *[other] { $count } novas entradas no histórico
    }
import-details = detalhes
import-unchanged = { $count ->
        [one] { $count } caso fica como está.
       *[other] { $count } casos ficam como estão.
    }
import-read-only = { $count ->
        [one] { $count } caso não é alterado, porque foi gravado aqui por uma versão mais recente do Closeout.
       *[other] { $count } casos não são alterados, porque foram gravados aqui por uma versão mais recente do Closeout.
    }
import-texts = { $count ->
        [one] { $count } texto que esta versão não consegue ler é mantido exatamente como está.
       *[other] { $count } textos que esta versão não consegue ler são mantidos exatamente como estão.
    }
import-left-out = { $count ->
        [one] { $count } caso do arquivo não pode ser lido e fica de fora.
       *[other] { $count } casos do arquivo não podem ser lidos e ficam de fora.
    }
import-settings = Usar também as configurações do arquivo
import = Importar
import-done = A importação foi concluída.
import-not-stored = Tudo foi importado para esta página, mas o navegador não armazenou todos os dados. Não exclua o arquivo.
import-cancelled = Nada foi importado, e nada mudou.
import-refused = Nada foi aberto, e nada mudou.
import-unreadable = O navegador não conseguiu ler o arquivo. Verifique se ele ainda está no mesmo lugar.
import-empty = O arquivo está vazio.
import-cut-off = O arquivo está incompleto. Copie-o ou baixe-o novamente.
import-too-large = O arquivo é grande demais.
import-other-kind = Não é um backup do Closeout nem uma tabela.
import-newer = O arquivo foi criado por uma versão mais recente do Closeout. Procure essa versão nas configurações e abra o arquivo novamente.
import-damaged = O arquivo é um backup, mas nenhum dos seus casos pode ser lido.

# A table that was opened or pasted
table-paste = Colar uma tabela
table-paste-explained = Na planilha, copie as linhas com os cabeçalhos e cole-as aqui.
table-explained = A primeira linha é lida como cabeçalho. Escolha o que cada coluna contém. Células vazias não alteram nada.
table-column = Coluna “{ $name }”
table-unused = Não usada
table-refused = { $count ->
        [one] { $count } linha ficará de fora:
       *[other] { $count } linhas ficarão de fora:
    }
table-refused-row = Linha { $row }: { $why }
table-refused-cell = Linha { $row }, { $name }: { $why }
table-no-tenant = Informe o tenant.
table-several = Vários casos têm este nome. Informe a ID do tenant.
table-not-active = Este caso está pausado, descontinuado ou encerrado, ou é somente leitura.
table-which-service = Informe o serviço a que este valor se refere.
table-too-large = A tabela tem mais de 100 colunas ou 20.000 linhas.
table-save = Salvar como tabela (CSV)
table-changed = Última alteração

register-bin = Lixeira
register-wording = Redação dos textos
register-standing = Situação do caso

settings-you = Você e seus textos
settings-at-once = Valem para todos os casos. As alterações são salvas na hora.
settings-assignment-hint = Para o email que pede a mudança de fila. O guia estratégico não informa nenhum endereço.
settings-links = Links
settings-links-explained = O guia estratégico cita estes itens sem informar o endereço da Web. Os emails e a página do guia apontam para o que você inserir aqui.
problem-not-a-web-address = Insira um endereço da Web que comece com https://, como https://contoso.com/faq.

backup = Backup
backup-explained = Um único arquivo contém tudo: todos os casos, inclusive os da lixeira, e as configurações. Abri-lo não substitui nada: primeiro você vê o que aconteceria.
backup-never = Nenhum backup foi salvo ainda.
backup-age = { $days ->
        [0] Último backup hoje.
        [one] Último backup há { $days } dia.
       *[other] Último backup há { $days } dias.
    }
backup-not-taken = O navegador não aceitou o arquivo. Permita downloads para esta página e tente novamente.

folder = Pasta de backup
folder-explained = Escolha uma pasta, e o backup será gravado nela após cada alteração. Uma pasta sincronizada o leva para outro computador.
folder-unsupported = Este navegador não consegue gravar em uma pasta. Salve backups.
folder-choose = Escolher uma pasta
folder-other = Escolher outra pasta
folder-needs-click = O navegador foi reiniciado: é preciso um clique para que a página possa gravar em “{ $name }” novamente.
folder-denied = O navegador não permite que esta página grave em “{ $name }”. Permita isso nas configurações do navegador para este site ou escolha a pasta novamente.
folder-allow = Permitir gravação
folder-ready = O backup é gravado em “{ $name }” após cada alteração.
folder-failed = Não foi possível gravar o backup em “{ $name }”. Talvez a pasta não exista mais ou o arquivo nela não possa ser lido.
folder-forget = Parar de gravar nela

storage = Armazenamento
storage-kept = O navegador mantém o que esta página armazena até que você exclua esses dados.
storage-may-go = O navegador pode excluir o que esta página armazena quando precisar de espaço ou quando você passar algum tempo sem voltar.
storage-no-promise = Este navegador não garante que manterá o que uma página armazena. Salve backups.
storage-ask = Pedir para manter os dados
# In thousands of characters
storage-room = O Closeout usa { $here }{ "\u00A0" }KB; restam { $left }{ "\u00A0" }KB dos { $room }{ "\u00A0" }KB deste site.
storage-no-room = Não é possível consultar o armazenamento.

set-aside = Requer sua atenção
set-aside-name = { $what } (à parte desde { $moment })
set-aside-case = Caso { $case }
set-aside-entry = Entrada
set-aside-waiting = São alterações em dados gravados por uma versão mais recente do Closeout. Só essa versão pode adicioná-las: procure-a aqui e tente novamente.
set-aside-cut-off = O conteúdo está incompleto.
set-aside-damaged = O conteúdo está danificado.
set-aside-newer = O conteúdo foi gravado por uma versão mais recente do Closeout.
set-aside-text = Mostrar o conteúdo
set-aside-download = Baixar o conteúdo
set-aside-retry = Ler novamente
set-aside-read = Foi possível ler, e o conteúdo está de volta.
set-aside-not-read = Ainda não é possível ler.
set-aside-drop = Descartar
set-aside-drop-question = O conteúdo será excluído definitivamente. Na dúvida, baixe-o antes.
set-aside-drop-confirm = Descartar definitivamente
set-aside-dropped = O conteúdo foi descartado.
missing-forget = Não avisar novamente
missing-forgotten = Não haverá novo aviso.

this-page = Esta página
version = Versão { $version }
offline-unsupported = Neste navegador, a página só abre com conexão à Internet.
offline-not-yet = A página ainda não está disponível offline.
offline-ready = A página também abre offline.
update-look = Procurar nova versão
update-none = Esta é a versão mais recente.
wipe = Excluir tudo
wipe-explained = Exclui deste navegador todos os casos, inclusive os da lixeira, e as configurações. Só um arquivo de backup pode trazê-los de volta: salve um antes.
wipe-meant = Quero excluir deste navegador todos os casos e as configurações.
wipe-confirm = Excluir tudo definitivamente
wipe-not-confirmed = Marque a caixa primeiro. Nada foi excluído.
wipe-failed = O navegador não excluiu tudo. Tente novamente.
wipe-done = Tudo foi excluído.

playbook-engagement-completion = Realizar a discussão de conclusão do envolvimento (ativação)
playbook-lead = Como um Gerente FastTrack conclui o trabalho com um cliente cuja ativação está concluída e o que fica registrado.
playbook-drawn = O processo em resumo. Cada parte leva à regra correspondente.
playbook-shown-for = Caso exibido: { $case }
playbook-each-service = Uma vez para cada serviço
playbook-once = Uma vez por cliente, depois do último serviço
playbook-not-needed = Não se aplica
frame-phase = Fase
frame-phase-value = Habilitar
frame-purpose = Finalidade
frame-purpose-value = Encerra a relação de trabalho entre o Gerente FastTrack (FM) e o cliente
frame-when = Quando
frame-when-value = Na iniciativa Solicitar Assistência (RFA), assim que a ativação estiver concluída
frame-complete = Ativação concluída
frame-complete-value = Com { $users } usuários ativos; para clientes com menos de { $seats } estações, com { $percent }% das estações
frame-figure = Fonte dos números
frame-figure-value = LYNX
frame-role = Função
frame-role-value = Gerente FastTrack
frame-motion = Iniciativa
frame-motion-value = Solicitar Assistência (RFA)
frame-services = Serviços
frame-services-value = Todos
frame-task = Tarefa no FTOP
frame-task-value = { $number }, “{ $name }”, obrigatória
playbook-objectives = Objetivos
playbook-outcomes = Principais resultados
objective-form = O cliente aprendeu a preencher o formulário de RFA e sabe usá-lo em solicitações futuras
objective-tools = O cliente tem as ferramentas para adotar com sucesso os novos serviços de nuvem
objective-satisfied = O cliente está satisfeito com o FastTrack
objective-closed = O envolvimento do cliente está encerrado
outcome-closed = O envolvimento do cliente está encerrado
outcome-form = O cliente sabe como preencher uma solicitação de RFA para obter ajuda e orientação mais tarde
playbook-step-prepare = Preparar a discussão
playbook-step-prepare-explained = Uma vez para cada serviço da RFA: confirmar que a ativação está concluída e avisar o time da conta, quando houver.
playbook-step-discuss = Realizar a discussão
playbook-step-discuss-explained = Uma vez para cada serviço, em uma reunião da cadência já existente com o cliente. O FM só deixa de acompanhar o cliente depois do último serviço. As Perguntas Frequentes tratam de situações incomuns e preocupações.
playbook-step-hand-off = Transferir o tenant
playbook-step-hand-off-explained = Uma vez por cliente, quando não houver mais serviços em andamento. Nunca remova sua atribuição antes que o tenant tenha chegado à fila.
role-key-inputs = Principais informações
role-inputs = Informações de qualidade
role-actions = Ações
role-outputs = Resultados de qualidade
role-next-steps = Próximas etapas
condition-if = Se { $condition }
condition-or = { $first } ou { $second }
condition-account-team-known-yes = o time da conta é conhecido
condition-account-team-known-no = o time da conta não é conhecido
condition-account-managed-yes = a conta é gerenciada
condition-account-managed-no = a conta não é gerenciada
condition-ready-for-more-yes = o cliente está pronto para outro workload
condition-ready-for-more-no = o cliente não está pronto para outro workload
recorded-note = Na observação { $note }
recorded-motion = Na iniciativa do FTOP
recorded-contacts = Nos contatos do FTOP
recorded-task = No status da tarefa
recorded-next-action-date = No campo Next Action Date do FTOP
recorded-assignment = Na atribuição do tenant
recorded-service-status = No status do serviço
playbook-repeats = Igual a { $id }
# Stand in the sentences of items where a case has a value
playbook-date = 31 de dezembro do ano seguinte
playbook-milestone = Marco
playbook-milestone-explained = A partir de { $seats } estações, { $users } usuários ativos. Abaixo disso, { $percent }% das estações, arredondados para cima: com { $below } estações são { $rounded }; com 10, é { $least }. O marco é avaliado para cada serviço, com base nas estações do caso.
playbook-queues = Filas
playbook-queues-explained = Depois do último serviço, o tenant vai para a fila da região. O FTOP só conhece as filas por estes nomes:
playbook-set-link = Inserir o link
playbook-log = Alterações
refresh-created = Guia estratégico criado
refresh-maintenance = Manutenção geral
