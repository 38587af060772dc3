### Closeout in Brazilian Portuguese (pt-BR)

## Dates and lists

# A date in a sentence. $day (number), $month (number, 1 to 12), $year (text, so that it is not grouped)
date =
    { $day } de { $month ->
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
    } de { $year }

# Joints of a list: of two items, between the items before the last of several, and before the last.
# The messages in -before-i hold where the second item begins with the sound of "i": Spanish says "e" there.
list-two = { $first } e { $second }
list-middle = { $first }, { $second }
list-last = { $first } e { $second }
list-two-before-i = { list-two }
list-last-before-i = { list-last }
# A value after its label, and lines that a person wrote, on one line after what introduces them.
labelled = { $label }: { $value }
text-with-lines = { $text } { $lines }
lines-joint = { $first } / { $second }

## The one date that no field states, named in gaps

field-next-action-date = Data da próxima ação

## The playbook: steps and items, under its own ids

step-prepare = Preparar a conversa
step-discuss = Realizar a discussão
step-hand-off = Transferir o tenant

item-K-I1 = Verificar se a tarefa “Enablement complete” (ativação concluída) está concluída
item-K-I2 = Verificar se o cliente sabe que este envolvimento vai terminar
item-K-I3 = Verificar se o cliente está satisfeito com o FastTrack Center
item-P-I1 = Verificar se a iniciativa no FTOP indica um cliente de RFA
item-P-I2 = Documentar na observação de Ativação Técnica que o marco foi alcançado, segundo o LYNX
item-P-I3 = Identificar o time da conta da Microsoft para o cliente e mantê-lo atualizado nos contatos do FTOP
item-P-E1 = Informar ao time da conta, por email, que a ativação está concluída, com o modelo de email de ATU
item-P-E1-detail = O email abrange três pontos: revisar com o cliente a conclusão do envolvimento; o FM se desliga após essa revisão, o que é reforçado mais uma vez; o time da conta apoia a conclusão do envolvimento
item-P-E2 = Prosseguir conforme a orientação para a discussão e ler as Perguntas Frequentes para definir as próximas etapas
item-P-O1 = A observação de Gerenciamento de Envolvimento informa que o modelo de email de ATU foi enviado ao time da conta
item-P-O2 = A observação de Gerenciamento de Envolvimento informa o que falta (time da conta, conta gerenciada ou ambos), que as Perguntas Frequentes foram lidas e quais são as próximas etapas
item-C-I1 = A iniciativa no FTOP indica um cliente de RFA
item-C-I2 = A observação de Ativação Técnica documenta o marco, segundo o LYNX
item-C-I3 = A observação de Gerenciamento de Envolvimento informa que foi enviado um email ao time da conta
item-C-A1 = Repassar com o cliente as atividades concluídas
item-C-A2 = Identificar se o cliente está pronto para outro workload
item-C-A2a = Explicar como enviar uma solicitação de RFA
item-C-A2b = Mostrar como preencher o formulário de RFA
item-C-A3 = Enviar ao cliente um email de acompanhamento com base no modelo de email do cliente
item-C-A4 = Marcar a tarefa 4058 como concluída para este serviço
item-C-A5 = Atualizar as observações no FTOP
item-C-A6 = Definir a data da próxima ação como 31 de dezembro do ano seguinte
item-C-A7 = Solicitar por email à equipe de Atribuição que mova o tenant para a respectiva fila de inativos
item-C-A8 = Remover sua própria atribuição ao tenant
item-C-O1 = A observação de Ativação Técnica informa que o envolvimento foi concluído ou que o cliente está pronto para mais workloads
item-C-O2 = A observação de Ativação Técnica lista os próximos workloads desejados e informa que o preenchimento do formulário de RFA foi demonstrado na reunião
item-C-O3 = A observação de Gerenciamento de Envolvimento informa que o modelo de email do cliente foi enviado, com informações e links para solicitações futuras
item-C-O4 = A observação de Gerenciamento de Envolvimento contém o status mais recente do cliente
item-C-O5 = A data da próxima ação no FTOP é 31 de dezembro do ano seguinte
item-C-O6 = A observação de Gerenciamento de Envolvimento informa que foi solicitado à equipe de Atribuição que movesse o tenant e indica para qual fila
item-C-O7 = No FTOP, sua atribuição ao tenant não consta mais
item-C-O8 = A observação de Gerenciamento de Envolvimento informa que as Perguntas Frequentes foram lidas quanto a situações incomuns ou preocupações e lista as próximas etapas
item-N-1 = Definir o status do serviço como “Adoption” (Adoção) ou “Migration” (Migração)

objective-form = O cliente recebeu instruções e sabe preencher o formulário de RFA para solicitações futuras
objective-tools = O cliente tem o necessário para adotar com êxito os novos serviços de nuvem
objective-satisfied = O cliente está satisfeito com o FastTrack
objective-closed = O envolvimento com o cliente está encerrado
outcome-closed = O envolvimento com o cliente está encerrado
outcome-form = O cliente entende como preencher uma solicitação de RFA para obter ajuda e orientação no futuro
refresh-created = Guia estratégico criado
refresh-maintenance = Manutenção geral

## Notes for FTOP. English labels and names that belong to the portal stay English in every language

gap = [falta: { $name }]
gap-item = [pendente: { $item }]
gap-item-fields = [pendente: { $item }; falta: { $fields }]
note-heading = Conclusão do envolvimento: { $service }
note-heading-hand-off = Conclusão do envolvimento: transferência do tenant
note-no-concerns = Nenhuma
note-next-action = Próxima ação: { $action }
note-next-action-date = Data: { $date }
note-next-action-owner = Responsável: { $owner }

statement-P-I2 = A ativação do serviço { $service } está concluída: { $active_users ->
        [one] { $active_users } usuário ativo
       *[other] { $active_users } usuários ativos
    } em um total de { $seats ->
        [one] { $seats } estação
       *[other] { $seats } estações
    }, segundo os dados do LYNX de { $lynx_date }. O marco é de { $needed ->
        [one] { $needed } usuário ativo
       *[other] { $needed } usuários ativos
    }.
statement-P-O1 = Em { $account_team_mail_sent }, foi enviado ao time da conta um email informando que a ativação do serviço { $service } estava concluída. A mensagem foi redigida com o modelo de email de ATU.
statement-P-O2 = { $missing ->
        [both] O time da conta da Microsoft não é conhecido e a conta não é gerenciada.
        [account_team] O time da conta da Microsoft não é conhecido; a conta é gerenciada.
       *[managed] A conta não é gerenciada; o time da conta da Microsoft é conhecido.
    } O Gerente FastTrack leu as Perguntas Frequentes da Discussão sobre a Conclusão do Envolvimento do Cliente de RFA para definir as próximas etapas:
statement-C-O1 = { $ready_for_more ->
        [yes] A discussão de conclusão do envolvimento sobre o serviço { $service } foi realizada em { $discussion_date }. O cliente está pronto para outro workload.
       *[no] A discussão de conclusão do envolvimento sobre o serviço { $service } foi realizada em { $discussion_date }. O envolvimento referente a este serviço está concluído.
    }
statement-C-O2 = O cliente deseja prosseguir com { $next_workloads }. O preenchimento do formulário de RFA foi demonstrado na reunião.
statement-C-O3 = O cliente não está pronto para outro workload. Em { $customer_mail_sent }, foi enviado ao cliente o email de acompanhamento, redigido com o modelo de email do cliente e com informações e links para solicitar ajuda do FastTrack no futuro.
statement-C-O4 = Status mais recente do cliente:
statement-C-O6 = Em { $assignment_mail_sent }, foi solicitado por email à equipe de Atribuição que movesse o tenant para a fila { $region }.
statement-C-O8 = As Perguntas Frequentes da Discussão sobre a Conclusão do Envolvimento do Cliente de RFA foram lidas quanto a situações incomuns e preocupações. Próximas etapas:
statement-waiver = Prosseguiu-se com a etapa “{ $step }” antes da conclusão de tudo o que ela exige. Motivo e pontos pendentes:
statement-waiver-item = Pendente naquele momento: { $item }
statement-others-open = { $count ->
        [one] Há mais um serviço desta RFA em aberto; o Gerente FastTrack permanece até a conclusão do último.
       *[other] Há mais { $count } serviços desta RFA em aberto; o Gerente FastTrack permanece até a conclusão do último.
    }
correction-changed = Correção da observação de { $day }, que dizia: “{ $was }” O correto é: { $now }
correction-withdrawn = Correção da observação de { $day }. O seguinte não é mais válido: “{ $was }”

next-action-hold-discussion = Realizar com o cliente a discussão de conclusão do envolvimento sobre o serviço { $service }
next-action-review = Examinar novamente o tenant e perguntar se o cliente deseja mais ajuda do FastTrack

## Fields of a case

field-tenant = Tenant
field-tenant-hint = O tenant do cliente, com o nome que tem no FTOP. Também dá nome a este caso.
field-tenant-id = ID do tenant
field-tenant-id-hint = Grupos de 8-4-4-4-12 dígitos e letras de “a” a “f”
field-manager = Gerente FastTrack
field-manager-hint = Responsável pela próxima ação nas observações
field-region = Região
field-region-hint = Determina a fila para a qual o tenant é movido
field-seats = Estações
field-seats-hint = Determinam o marco de cada serviço
field-account-team-known = Time da conta conhecido
field-account-team-known-hint = Você sabe quem faz parte do time da conta da Microsoft para o cliente?
field-account-managed = Conta gerenciada
field-account-managed-hint = A conta é gerenciada pela Microsoft?
field-account-team-contacts = Contatos do time da conta
field-account-team-contacts-hint = Nomes e endereços, uma pessoa por linha
field-customer-contacts = Contatos do cliente
field-customer-contacts-hint = Nomes e endereços, uma pessoa por linha
field-note-language = Idioma das observações
field-mail-language = Idioma dos emails
field-standing = Situação do caso
field-standing-reason = Motivo da situação
field-gate-reason = Motivo para prosseguir
field-gate-reason-hint = É incluído no histórico e na observação de Gerenciamento de Envolvimento.
field-deleted = Data de exclusão
field-service = Serviço
field-service-name = Nome do serviço
field-service-name-hint = Como aparece no FTOP
field-drop-reason = Motivo para descartar o serviço
field-active-users = Usuários ativos
field-active-users-hint = Deste serviço, segundo o LYNX
field-lynx-date = Data da consulta ao LYNX
field-account-team-mail-sent = Data de envio do email ao time da conta
field-faq-next-steps = Próximas etapas definidas com as Perguntas Frequentes
field-faq-next-steps-hint = São incluídas na observação de Gerenciamento de Envolvimento.
field-discussion-date = Data da discussão
field-discussion-date-hint = O ano da última discussão determina a data da próxima ação.
field-ready-for-more = Pronto para outro workload
field-next-workloads = Próximos workloads
field-next-workloads-hint = Separados por vírgulas
field-customer-mail-sent = Data de envio do email de acompanhamento ao cliente
field-customer-status = Status mais recente do cliente
field-customer-status-hint = É incluído na observação de Gerenciamento de Envolvimento.
field-discussion-next-steps = Próximas etapas após a discussão
field-discussion-next-steps-hint = São incluídas na observação de Gerenciamento de Envolvimento.
field-status = STATUS
field-status-on-track = dentro do previsto
field-status-paused = em pausa
field-status-pending-customer = aguardando retorno do cliente
field-status-pending-fasttrack = aguardando retorno interno ou do FastTrack Center
field-concerns = CONCERNS
field-concerns-hint = Se o campo ficar em branco, a observação informa que não há preocupações.
field-assignment-mail-sent = Data de envio do email à equipe de Atribuição
field-assignment-mail-region = Região informada à equipe de Atribuição
field-queue-confirmed = Chegada à fila
region-americas = Américas
region-apj = Ásia-Pacífico e Japão (APJ)
region-emea = Europa, Oriente Médio e África (EMEA)
problem-not-a-whole-number = Insira um número inteiro, como { $example }.
problem-too-small = Insira { $least } ou um número maior.
problem-too-large = Insira { $most } ou um número menor.
problem-not-a-day = Insira uma data, como { $example }.
problem-no-such-day = Esse dia não existe no calendário. Insira uma data, como { $example }.
problem-year-out-of-range = Insira um ano entre 1900 e 2199 com quatro dígitos.
problem-not-a-guid = Insira o ID do tenant em grupos de 8-4-4-4-12 dígitos e letras de “a” a “f”.
problem-not-a-choice = Escolha uma das respostas.
problem-too-long = Reduza o texto a { $most } caracteres.

## Things the playbook links to

link-account-team-template = Modelo de email de ATU
link-customer-template = Modelo de email do cliente
link-faq = Perguntas Frequentes da Discussão sobre a Conclusão do Envolvimento do Cliente de RFA
link-rfa-form = Formulário de RFA
link-source = Site de documentação para parceiros

## E-mails

mail-greeting = Olá,
mail-closing = Atenciosamente,
mail-account-team-subject = { $tenant }: ativação do serviço { $service } concluída
mail-account-team-complete = Informamos que a ativação do serviço { $service } para { $tenant } está concluída. O LYNX mostra { $active_users ->
        [one] { $active_users } usuário ativo
       *[other] { $active_users } usuários ativos
    } em { $lynx_date }.
mail-account-team-ask = Três pontos são importantes agora:
mail-account-team-review = Pedimos que analisem com o cliente a conclusão do envolvimento em uma reunião de revisão.
mail-account-team-leave = Após essa revisão, eu me desligarei do envolvimento como Gerente FastTrack.
mail-account-team-leave-later = Essa revisão trata do serviço { $service }. Como Gerente FastTrack, só me desligarei do envolvimento após o último serviço desta RFA; ainda em aberto: { $others }.
mail-account-team-support = O apoio de vocês é importante para levar o envolvimento a uma boa conclusão: caberá a vocês acompanhar as questões em aberto e os próximos planos do cliente.
mail-account-team-emphasis = Reforçamos a mudança mais importante: após a realização dessa revisão, o cliente não contará mais com um Gerente FastTrack.
mail-account-team-emphasis-later = Reforçamos a mudança mais importante: após a conclusão do último serviço, o cliente não contará mais com um Gerente FastTrack.
mail-customer-subject = FastTrack para { $service }: situação atual e como obter ajuda no futuro
mail-customer-thanks = Agradecemos a colaboração no serviço { $service } e a conversa de { $discussion_date }.
mail-customer-done = O que foi feito:
mail-customer-done-enablement = A ativação do serviço { $service } está concluída: { $active_users ->
        [one] { $active_users } usuário ativo
       *[other] { $active_users } usuários ativos
    } em { $lynx_date }.
mail-customer-done-review = Repassamos juntos as atividades concluídas.
mail-customer-ready = Vocês informaram que desejam prosseguir com { $next_workloads }. Para isso, enviem uma solicitação de RFA (Solicitar Assistência); mostramos o formulário na reunião:
mail-customer-later = Quando desejarem contar novamente com a ajuda do FastTrack, enviem uma solicitação de RFA (Solicitar Assistência):
mail-customer-leave = Com isso, o envolvimento está concluído, e encerro meu trabalho como Gerente FastTrack de vocês.
mail-customer-leave-later = Seu Gerente FastTrack continua à disposição até a conclusão do último serviço desta RFA; ainda em aberto: { $others }.
mail-assignment-subject = Solicitação para mover { $tenant } para { $queue }
mail-assignment-ask = Pedimos que movam este tenant para a fila indicada abaixo.
mail-assignment-tenant = Tenant: { $tenant }
mail-assignment-tenant-id = ID do tenant: { $tenant_id }
mail-assignment-queue = Fila: { $queue }
mail-assignment-reason = Motivo: o envolvimento da RFA está concluído; não há mais nenhum serviço em aberto ({ $services }).
mail-assignment-reason-dropped = Motivo: o envolvimento da RFA está concluído; não há mais nenhum serviço em aberto.
mail-assignment-reason-open = Motivo: { $open }
mail-assignment-confirm = Pedimos que respondam a este email assim que o tenant tiver chegado a essa fila: somente então removerei minha atribuição como Gerente FastTrack.
mail-assignment-team = Endereço da equipe de Atribuição

## Reminders and the sheet of a case

reminder-discussion = { $tenant }: discussão de conclusão do envolvimento, { $service }
reminder-discussion-why = Na discussão:
reminder-discussion-ready = Tenha à mão os números do LYNX, o formulário de RFA e, para situações incomuns, as Perguntas Frequentes da Discussão sobre a Conclusão do Envolvimento do Cliente de RFA.
reminder-next-action = { $tenant }: próxima ação no FTOP
reminder-next-action-why = É a data da próxima ação que ficou no FTOP com o encerramento do envolvimento. Verifique se o cliente deseja mais ajuda do FastTrack.
sheet-title = Encerramento do envolvimento com { $tenant }
sheet-made = Situação em { $day }
sheet-facts = Dados
sheet-done = Concluído
sheet-open = Pontos pendentes
sheet-nothing-open = Não há nada pendente.
sheet-excused = { $item } (não concluído; prosseguiu com justificativa)
sheet-done-on = { $item } ({ $day })
sheet-on-record = Consta no FTOP desde { $day }
sheet-not-on-record = Ainda não consta no FTOP

## Storage

refusal-read-only = Este caso foi salvo por uma versão mais recente do Closeout; por isso, aqui só é possível ler. Recarregue a página para obter essa versão.

## The frame around every page

skip-to-content = Ir para o conteúdo
navigation = Páginas
page-portfolio = Casos
page-playbook = Guia estratégico
page-settings = Configurações
unknown-page = Página não encontrada
unknown-page-explained = Este endereço não leva a nenhuma página do Closeout. Seus casos continuam onde estavam.
unknown-page-home = Ir para os seus casos
field-language = Idioma da página
words-unavailable = Não foi possível carregar os textos em { $language }. Verifique a conexão e escolha o idioma novamente.
part-failed = Não foi possível carregar esta parte da página. Seus casos estão guardados. Verifique a conexão e tente novamente.
part-again = Tentar novamente
message-undo = Desfazer
message-dismiss = Dispensar esta mensagem
undo-nothing = Nada para desfazer
redo-nothing = Nada para refazer
undo-event = Desfazer: { $event }
redo-event = Refazer: { $event }
undo-done = Desfeito: { $event }
undo-done-backup = Desfeito: { $event }. O que está registrado continua registrado.
redo-done = Refeito: { $event }
undo-done-in-part = Desfeito em parte: { $event }. O que foi alterado desde então permanece como está.
redo-done-in-part = Refeito em parte: { $event }. O que foi alterado desde então permanece como está.
saving-denied = O navegador proíbe esta página de armazenar dados, como em uma janela privativa. A página continua funcionando nesta sessão, mas nada será mantido quando for fechada.
saving-full = Suas últimas alterações não foram salvas: o armazenamento do navegador para esta página está cheio. Elas permanecem aqui enquanto a página estiver aberta.
saving-newer = Suas últimas alterações nas configurações não foram salvas: as configurações foram salvas por uma versão mais recente do Closeout. Recarregue a página para obter essa versão.
saving-set-aside = Suas últimas alterações em um caso foram separadas: esse caso foi salvo por uma versão mais recente do Closeout. Recarregue a página para obter essa versão e, depois, tente lê-las novamente na página Configurações.
saving-failed = Suas últimas alterações não foram salvas: o navegador não permitiu armazená-las. Elas permanecem aqui enquanto a página estiver aberta.
saving-unreadable = Não foi possível ler seus casos no armazenamento do navegador, por isso alguns podem não aparecer aqui. Nada foi excluído. O que você inserir agora talvez não seja salvo.

## What happened to a case, for its history and for undo

event-in-service = { $event } ({ $service })
event-answered = { $field }: { $answer }
event-cleared = { $field }: apagado
event-ticked = { $id } marcado: { $item }
event-unticked = { $id } desmarcado: { $item }
event-service-added = Serviço adicionado: { $service }
event-service-dropped = Serviço descartado: { $reason }
event-service-resumed = Serviço retomado após o descarte
event-round-finished = Serviço concluído
event-round-reopened = Serviço reaberto após a conclusão
event-gate-waived = Prosseguiu-se com “{ $step }” embora faltasse algo: { $reason }
event-waiver-withdrawn = Revertida a decisão de prosseguir com “{ $step }”
event-copied = Observação de { $note } copiada
event-pasted = Observação de { $note } colada no FTOP
event-found-in-ftop = Observação de { $note } registrada como já existente no FTOP
event-earlier-note-read = Respostas obtidas de uma observação anterior de { $note }
event-entry-voided = Entrada do registro anulada
event-entry-day-corrected = Data de uma entrada corrigida
event-paused = Caso pausado: { $reason }
event-withdrawn = Caso encerrado antecipadamente: { $reason }
event-closed = Caso encerrado
event-reopened = Caso reaberto
event-deleted = Caso movido para a lixeira
event-restored = Caso recuperado da lixeira
event-undone = Alteração desfeita
event-backup-taken-over = Arquivo de backup incorporado

## The list of cases

case-unnamed = Caso sem nome
stage-no-service = Ainda sem serviços
stage-ready-to-close = Pronto para encerrar
stage-paused = Em pausa
stage-withdrawn = Encerrado antecipadamente
stage-closed = Encerrado
portfolio-empty = Ainda não há casos
portfolio-introduction = O Closeout orienta você, etapa por etapa, no encerramento do envolvimento com um cliente e redige as observações que você cola no FTOP. Você informa uma única vez o que sabe; as etapas, as observações e os emails decorrem disso.
portfolio-storage = Seus casos são armazenados somente neste navegador e neste computador. Nada é enviado para lugar nenhum.
portfolio-new = Novo caso
portfolio-sample = Ver um exemplo
portfolio-case = Caso
portfolio-stage = Estágio
portfolio-progress = Progresso
portfolio-next = A seguir
portfolio-changed = Alterado
portfolio-actions = Ações
portfolio-rename = Renomear
portfolio-rename-case = Renomear { $case }
portfolio-delete = Excluir
portfolio-delete-case = Excluir { $case }
portfolio-deleted = { $case } foi movido para a lixeira.
portfolio-restored = { $case } foi recuperado da lixeira.
rename-done = Concluído
next-add-service = Adicionar um serviço
next-reopen = Reabrir o caso para prosseguir
next-nothing = Nada
next-see-case = Há algo pendente: consulte o caso
next-in-service = { $service }: { $item }
day-today = Hoje
day-yesterday = Ontem
bin = Lixeira
bin-explained = { $days ->
        [one] Um caso excluído permanece aqui por { $days } dia.
       *[other] Os casos excluídos permanecem aqui por { $days } dias.
    }
bin-deleted-on = Excluído em { $day }
bin-restore = Recuperar
bin-restore-case = Recuperar { $case }
sample-concerns = Dois departamentos ainda usam o programa de email antigo.
sample-next-steps = Enviar ao cliente o material de adoção para os dois últimos departamentos que ingressaram.

## Settings

settings-kept = As alterações são salvas imediatamente neste navegador.
settings-languages = Idiomas
settings-page-language = Altere-o na lista na parte superior de cada página.
settings-as-the-page = O mesmo da página
settings-people = Pessoas
settings-manager-hint = Responsável pela próxima ação nos casos que não indicam outra pessoa.
settings-assignment-hint = Para o email que solicita mover um tenant para a respectiva fila. O guia estratégico não informa nenhum endereço.
settings-links = Links
settings-links-explained = Os emails e a página do guia estratégico apontam para estes endereços. Insira outro endereço se a sua equipe usar um diferente.
settings-link-default = Se o campo ficar em branco, será usado o endereço do guia estratégico: { $address }
settings-link-none = O guia estratégico cita este recurso, mas não informa nenhum endereço.
problem-not-a-mail-address = Insira um endereço de email, como assignment@contoso.com.
problem-not-a-web-address = Insira um endereço que comece com https://, como https://contoso.com/faq.

## The playbook page

playbook-title = Realizar a Discussão de Conclusão do Envolvimento (ativação)
playbook-frame = Visão rápida
playbook-objectives = Objetivos
playbook-outcomes = Principais resultados
playbook-guidance = Nas duas etapas, sempre que uma situação for incomum ou o cliente tiver preocupações, as Perguntas Frequentes explicam como prosseguir:
playbook-task = Tarefa no FTOP
playbook-task-number = Tarefa
playbook-task-name = Nome no FTOP
playbook-task-mandatory = Obrigatória
playbook-queues = Filas no FTOP
playbook-queues-explained = Após o último serviço, o tenant é movido para a fila da sua região. No FTOP, as filas só têm estes nomes.
playbook-links = Links
playbook-set-link = Definir o endereço nas configurações
playbook-log = Registro de alterações
playbook-log-day = Data
playbook-log-person = Autor
playbook-log-change = Alteração
frame-lead = Como um Gerente FastTrack encerra o trabalho com um cliente cuja ativação está concluída, e o que fica documentado.
frame-phase = Fase
frame-phase-value = Habilitar
frame-purpose = Finalidade
frame-purpose-value = Encerra a relação de trabalho entre o Gerente FastTrack (FM) e o cliente
frame-when = Quando
frame-when-value = Na iniciativa Solicitar Assistência (RFA), depois que a ativação é concluída
frame-complete = A ativação está concluída
frame-complete-value = Com 100 usuários ativos; para clientes com menos de 1.000 estações, com 10% das estações
frame-figure = Fonte dos dados de uso
frame-figure-value = LYNX
frame-role = Função
frame-role-value = Gerente FastTrack
frame-motion = Iniciativa
frame-motion-value = Solicitar Assistência (RFA)
frame-services = Serviços
frame-services-value = Todos os serviços
step-prepare-explained = Uma vez para cada serviço da RFA: verificar se a ativação está concluída e informar ao time da conta, se houver um.
step-discuss-explained = Uma vez para cada serviço, em uma reunião da cadência existente do cliente. O Gerente FastTrack só se desliga do cliente após o último serviço.
step-hand-off-explained = Uma vez por cliente, quando não houver mais nenhum serviço em aberto. Nunca remova sua atribuição antes que o tenant tenha chegado à respectiva fila.
condition-if = Se { $condition }:
condition-or = { $first } ou { $second }
condition-account-team-known-yes = o time da conta é conhecido
condition-account-team-known-no = o time da conta não é conhecido
condition-account-managed-yes = a conta é gerenciada
condition-account-managed-no = a conta não é gerenciada
condition-ready-for-more-yes = o cliente está pronto para outro workload
condition-ready-for-more-no = o cliente não está pronto para outro workload
task-4058 = O Processo de Desligamento está Concluído (ativação)
queue-americas = Tenants inativos, Américas
queue-apj = Tenants inativos, Ásia-Pacífico e Japão
queue-emea = Tenants inativos, Europa, Oriente Médio e África

## The page of a case

case-not-found = Esse caso não existe aqui
case-not-read = Não foi possível ler este caso
case-not-shown = Este caso não pode ser mostrado
case-set-aside = Não foi possível lê-lo, e ele foi separado.
case-sealed = Uma versão mais recente do Closeout o salvou, e esta não consegue mostrá-lo. Ele está seguro. Recarregue a página para obter a versão mais recente.
case-missing = Ele estava aqui e sumiu do armazenamento do navegador. Se você tem um arquivo de backup, abra-o para recuperar o caso.
case-deleted = Ele foi excluído definitivamente. Se você tem um arquivo de backup, abra-o para recuperar o caso.
case-to-portfolio = Ir para a lista de casos
case-progress = { $done } de { $total } concluídos
case-progress-label = Progresso do caso
case-queue = Fila
case-queue-unknown = Informe primeiro a região
case-after-discussion = Definida quando uma discussão tiver data
case-facts = Dados do cliente
case-as-set = Como definido para todos os casos ({ $language })
case-no-service = Adicione o primeiro serviço da RFA. Cada serviço segue o guia estratégico em sua própria rodada.
case-pause = Pausar
case-pause-reason = Por que o caso será pausado?
case-withdraw = Encerrar antecipadamente
case-withdraw-reason = Por que o envolvimento termina antes do previsto?
case-close = Encerrar o caso
case-close-waits = O que falta para encerrar o caso
case-reopen = Reabrir o caso
case-delete = Excluir
case-in-bin = Este caso está na lixeira.
case-restore = Recuperar da lixeira
case-cancel = Cancelar
case-clear = Limpar
case-today = Hoje
answer-yes = Sim
answer-no = Não
answer-not-asked = ainda não perguntado
answer-not-stated = Não informado
stage-with-reason = { $stage }: { $reason }

services-title = Serviços da RFA
services-add = Adicionar um serviço
services-add-button = Adicionar
services-choose = Escolha um serviço
service-other = Outro serviço, com nome a informar
round-unnamed = Serviço sem nome
round-progress = { $done } de { $total }
round-status = { $state }, { $progress }
round-open = Em aberto
round-finished = Concluído
round-finished-on = Concluído em { $date }
round-finished-explained = As etapas permanecem como estavam naquele momento. Dados alterados depois levam a correções nas observações.
round-dropped = Descartado
round-dropped-because = Descartado: { $reason }
round-drop = Descartar este serviço
round-resume = Retomar este serviço
round-reopen = Reabrir esta rodada

role-key-inputs = Principais informações
role-inputs = Informações de Qualidade
role-actions = Ações
role-outputs = Resultados de Qualidade
role-next-steps = Próximas etapas
state-open = Pendente
state-done = Concluído
state-blocked = Ainda não pode ser iniciado
state-excused = Prosseguiu sem este item
item-because = Motivo para se aplicar: { $reasons }.
item-reason = { $field }: { $answer }
item-waits = Pendente antes de iniciar:
item-lacks = Ainda falta:
item-excused = Você prosseguiu com “{ $step }” sem este item.
item-next-action-date = Data a inserir: { $date }
portal-motion = No FTOP, aparece na iniciativa.
portal-contacts = No FTOP, aparece nos contatos.
portal-task-status = No FTOP, aparece no status da tarefa.
portal-next-action-date = No FTOP, aparece como Next Action Date.
portal-assignment = No FTOP, aparece na atribuição do tenant.
portal-service-status = No FTOP, aparece no status do serviço.
milestone-of-seats = Marco: { $needed ->
        [one] { $needed } usuário ativo
       *[other] { $needed } usuários ativos
    } para cada serviço
milestone-unknown = O marco poderá ser avaliado quando as estações e os usuários ativos forem informados.
milestone-missing = Marco não alcançado: { $missing ->
        [one] falta { $missing } usuário ativo
       *[other] faltam { $missing } usuários ativos
    } de { $needed }.
milestone-reached = Marco de { $needed ->
        [one] { $needed } usuário ativo
       *[other] { $needed } usuários ativos
    } alcançado.
milestone-more-users-than-seats = Há mais usuários ativos do que estações. Verifique os dois números.
queue-arrived = O tenant chegou à fila { $queue }
queue-voided = A fila confirmada era { $queue }. A região mudou desde então; por isso, a chegada precisa ser confirmada novamente.

gate-waits = Pendente antes das ações e dos Resultados de Qualidade de “{ $step }”:
gate-close-waits = Pendente antes de encerrar o caso:
gate-go-on = Prosseguir mesmo assim
gate-waived = Você prosseguiu embora ainda faltasse:
gate-waived-because = Motivo, informado em { $date }: { $reason }
gate-take-back = Reverter esta decisão
blocker-unanswered = { $field }: não informado
blocker-no-day = { $field }: nenhuma data informada
blocker-in-the-future = { $field }: { $date } ainda não chegou
blocker-unsettled = { $id } { $item }
blocker-milestone = { $missing ->
        [one] Falta { $missing } usuário ativo para alcançar o marco
       *[other] Faltam { $missing } usuários ativos para alcançar o marco
    }
blocker-milestone-unknown = Estações ou usuários ativos: não informados
blocker-gate = O início de “{ $step }”
blocker-no-service = Nenhum serviço foi adicionado
blocker-open-round = { $service } ainda está em aberto
blocker-next-action-date = Nenhuma discussão tem data
blocker-not-confirmed = A data mudou desde que foi confirmada
blocker-stated-for-other = { $field }: mudou desde o envio do email. Envie um novo e informe a data.
blocker-queue = O tenant não chegou à fila { $queue }
blocker-queue-unknown = Informe a região, que determina a fila
blocker-not-on-record = { $round }: { $what } não consta no FTOP
refusal-blocked = Ainda não é possível. Veja o que falta.
refusal-no-reason = Informe um motivo.
refusal-in-the-future = A data está no futuro.
refusal-not-going-on = O caso está pausado, encerrado antecipadamente ou encerrado. Reabra-o primeiro.
refusal-nothing-to-do = Não há nada a fazer.
refusal-changed-since = Isto foi alterado desde então e não pode mais ser revertido.

conflict-title = Há dois valores em conflito
conflict-explained = Duas guias do navegador ou dois arquivos informam valores diferentes. Qual deles é o correto?
conflict-keep = Manter este
conflict-keep-value = { $name }: manter { $value }
conflict-ticked = marcado
conflict-not-ticked = não marcado
conflict-empty = vazio
conflict-taken-back = A decisão de prosseguir foi revertida
elsewhere-changed = Alterado nesse meio-tempo em outra guia do navegador para: { $value }. Se você continuar digitando, os dois valores serão mantidos e você escolherá.

notes-title = Observações para o FTOP: { $round }
notes-hint = Campo por campo, como no Notes Editor. Uma observação salva lá não pode ser excluída.
note-extent = Conteúdo da observação
note-due = A registrar agora
note-whole = Observação completa
note-loading = Os textos no idioma das observações estão sendo carregados.
note-nothing-due = Não há nada a registrar nesta observação agora.
note-nothing = Esta observação ainda não tem conteúdo.
note-gaps = { $count ->
        [one] Falta um dado na observação:
       *[other] Faltam { $count } dados na observação:
    }
note-look-first = Confira isto antes de copiar. Uma observação salva no FTOP não pode ser excluída.
copy-anyway = Copiar mesmo assim
note-next-action-too-long = A próxima ação é longa demais para o FTOP, que aceita { $most } caracteres. Reduza-a em { $excess }.
note-pasted-on = Colada em
note-pasted = Colada no FTOP
note-copied-not-pasted = Copiada, mas ainda não registrada.
note-changed-since-copied = A observação mudou desde que você a copiou. Será registrado o que você copiou naquele momento. O que mudou desde então:
note-copied-again = Você já havia copiado esta observação, e a página não sabe se aquele texto está no FTOP. O que você copiou agora é diferente:
note-earlier-pasted = O texto anterior está no FTOP
note-earlier-not-pasted = O texto anterior não está no FTOP
note-on-record = A observação foi registrada.
note-statements = O que esta observação deve informar
note-found = Já estava no FTOP antes do uso desta página
note-found-since = No FTOP desde
note-found-button = Registrar
standing-due = A registrar na observação
standing-on-record = Consta no FTOP
standing-changed = Mudou desde que consta no FTOP: é preciso corrigir
standing-no-longer-true = Consta no FTOP, mas não é mais verdade: é preciso corrigir
standing-not-settled = ainda não concluído
standing-on-record-since = consta no FTOP desde { $date }
standing-changed-since = consta no FTOP desde { $date } e mudou depois: é preciso corrigir
standing-no-longer-true-since = consta no FTOP desde { $date }, mas não é mais verdade: é preciso corrigir
standing-waiver = Prosseguiu-se com “{ $step }” embora faltasse algo
record-title = O que consta no FTOP
record-pasted = Colada em { $date }
record-found = No FTOP desde { $date }
record-text = Texto como foi copiado
record-voided = Anulada: não foi colada.
record-void = Foi um clique por engano
record-void-question = Anular a entrada significa que ela nunca foi colada. Esta ação não pode ser desfeita.
record-void-confirm = Anular a entrada
record-correct-day = Corrigir a data
record-right-day = Data correta
history-title = Histórico
copy = Copiar
copy-name = Copiar { $name }
copied = Copiado: { $name }
copied-selected-only = O navegador não permitiu copiar. O texto de { $name } está selecionado: pressione Ctrl+C.
copied-not = O navegador não permitiu copiar { $name }. Selecione o texto e copie-o manualmente.

## Backup, hand-over and the health of storage

saving-absent = Este navegador não tem armazenamento para páginas. A página continua funcionando nesta sessão, mas nada será mantido quando for fechada.
saving-again = Tentar novamente
read-only = Somente leitura: salvo por uma versão mais recente
backup = Backups
backup-explained = Um único arquivo contém tudo: todos os casos, inclusive os da lixeira, e as configurações. Abri-lo nunca substitui nada: primeiro você vê o que aconteceria.
backup-never = Nenhum backup foi salvo ainda.
backup-age = { $days ->
        [0] O último backup foi salvo hoje.
        [one] O último backup foi salvo há { $days } dia, em { $day }.
       *[other] O último backup foi salvo há { $days } dias, em { $day }.
    }
backup-due = { $age } Salve um agora para manter seus casos mesmo que este navegador os perca.
backup-download = Baixar um backup
backup-download-case = Baixar este caso
backup-downloaded = O arquivo foi entregue ao navegador. Procure-o entre seus downloads.
backup-not-downloaded = O navegador não aceitou o arquivo. Permita downloads para esta página e tente novamente.
backup-open = Abrir um arquivo de backup
backup-taken-over = O backup foi incorporado.
backup-taken-over-not-stored = O backup foi incorporado a esta página, mas o navegador não armazenou tudo. Guarde o arquivo: o que não foi armazenado se perde quando a página for fechada.
backup-cancelled = O arquivo foi fechado. Nada mudou.
backup-refused = O arquivo não foi aberto. Nada mudou.
backup-refused-unreadable = O navegador não conseguiu lê-lo. Verifique se ele ainda está onde estava.
backup-refused-empty = Ele está vazio.
backup-refused-cut-off = Ele termina antes do fim. Copie-o ou baixe-o novamente.
backup-refused-too-large = Ele tem mais de { $limit } MiB, mais do que qualquer backup.
backup-refused-long-text = Ele contém um texto com mais de { $limit } caracteres, mais do que o navegador consegue armazenar.
backup-refused-too-deep = Ele tem mais níveis de aninhamento do que qualquer backup.
backup-refused-other-kind = Ele não é um backup do Closeout.
backup-refused-newer = Ele foi criado por uma versão mais recente do Closeout. Recarregue a página para obter essa versão e abra o arquivo novamente.
backup-refused-damaged = Ele é um backup, mas nenhum de seus casos pode ser lido.
backup-plan = O que acontece ao abrir este arquivo
backup-plan-explained = Nada foi gravado ainda.
backup-nothing-new = Não há nada no arquivo que já não esteja aqui.
backup-take-over = Incorporar
backup-cancel = Cancelar
backup-added = { $count ->
        [one] { $count } caso é adicionado:
       *[other] { $count } casos são adicionados:
    }
backup-changed = { $count ->
        [one] { $count } caso muda:
       *[other] { $count } casos mudam:
    }
backup-unchanged = { $count ->
        [one] { $count } caso fica como está.
       *[other] { $count } casos ficam como estão.
    }
backup-read-only = { $count ->
        [one] { $count } caso não é alterado: uma versão mais recente do Closeout o salvou aqui.
       *[other] { $count } casos não são alterados: uma versão mais recente do Closeout os salvou aqui.
    }
backup-texts = { $count ->
        [one] { $count } texto que esta versão não consegue ler como caso é mantido ao pé da letra.
       *[other] { $count } textos que esta versão não consegue ler como casos são mantidos ao pé da letra.
    }
backup-unreadable = { $count ->
        [one] { $count } caso do arquivo não pode ser lido e fica de fora.
       *[other] { $count } casos do arquivo não podem ser lidos e ficam de fora.
    }
backup-comes-back = { $case } (foi excluído aqui definitivamente e volta)
backup-new-entries = { $count ->
        [one] { $count } nova entrada do registro
       *[other] { $count } novas entradas do registro
    }
backup-other-changes = Outros detalhes: etapas em que se prosseguiu embora faltasse algo, serviços concluídos ou observações copiadas
backup-change = { $here } → { $there }
backup-settings = Incorporar também as configurações do arquivo
backup-conflicts = { $count ->
        [one] { $count } valor foi alterado aqui e também no arquivo. Qual deles é o correto?
       *[other] { $count } valores foram alterados aqui e também no arquivo. Quais são os corretos?
    }
backup-all-here = Todos como aqui
backup-all-file = Todos do arquivo
backup-all-both = Manter sempre os dois
backup-choose-here = Aqui: { $value }
backup-choose-file = No arquivo: { $value }
backup-choose-both = Manter os dois por enquanto e escolher no caso
storage = Armazenamento
storage-kept = O navegador prometeu manter o que esta página armazena até que você o apague.
storage-may-go = O navegador pode apagar o que esta página armazena quando precisar de espaço ou se você ficar um tempo sem voltar.
storage-no-promise = Este navegador não promete manter o que uma página armazena. Salve backups.
storage-ask = Pedir ao navegador que mantenha
storage-room = O Closeout usa { $here } KB. Restam { $left } KB dos { $room } KB que o navegador dá a este site.
storage-no-room = Não é possível consultar o armazenamento.
storage-refused = O navegador não permitiu a operação. Nada foi perdido.
folder = Pasta do backup
folder-explained = Escolha uma pasta, e o backup será gravado nela depois das alterações. Uma pasta sincronizada o leva para outro computador ou para um colega.
folder-unsupported = Este navegador não consegue gravar em uma pasta. Baixe um backup; a página avisa quando o último tiver mais de uma semana.
folder-choose = Escolher uma pasta
folder-other = Escolher outra pasta
folder-needs-click = A pasta “{ $name }” foi escolhida. Como o navegador foi reiniciado, é preciso um clique para que a página possa gravar nela novamente.
folder-denied = O navegador proíbe esta página de gravar na pasta “{ $name }”. Permita isso nas configurações do navegador para este site ou escolha a pasta novamente.
folder-allow = Permitir a gravação novamente
folder-ready = O backup é gravado na pasta “{ $name }” depois das alterações.
folder-failed = Não foi possível gravar o backup na pasta “{ $name }”. Talvez ela não exista mais ou o arquivo nela não possa ser lido.
folder-again = Tentar novamente com a pasta
folder-forget = Não gravar mais nela
trouble = Algo não está como você deixou
trouble-see = Ver o que pode ser feito
set-aside-count = { $count ->
        [one] { $count } entrada não pôde ser lida e foi separada. O restante foi aberto como de costume.
       *[other] { $count } entradas não puderam ser lidas e foram separadas. O restante foi aberto como de costume.
    }
waiting-count = { $count ->
        [one] As alterações em { $count } caso foram separadas: só a versão mais recente do Closeout que salvou esse caso pode incorporá-las. Recarregue a página para obter essa versão.
       *[other] As alterações em { $count } casos foram separadas: só a versão mais recente do Closeout que salvou esses casos pode incorporá-las. Recarregue a página para obter essa versão.
    }
sealed-count = { $count ->
        [one] { $count } caso foi salvo por uma versão mais recente do Closeout e não pode ser mostrado por esta. Ele está seguro e fica como está. Recarregue a página para obter essa versão.
       *[other] { $count } casos foram salvos por uma versão mais recente do Closeout e não podem ser mostrados por esta. Eles estão seguros e ficam como estão. Recarregue a página para obter essa versão.
    }
missing-count = { $count ->
        [one] { $count } caso que estava aqui sumiu do armazenamento do navegador. Se você tem um arquivo de backup, abra-o para recuperar o caso.
       *[other] { $count } casos que estavam aqui sumiram do armazenamento do navegador. Se você tem um arquivo de backup, abra-o para recuperá-los.
    }
missing-forget = Não avisar novamente
set-aside-name = { $what }, separado: { $moment }
set-aside-case = Caso { $id }
set-aside-text = Mostrar o texto
set-aside-download = Baixar o texto
set-aside-retry = Tentar ler novamente
set-aside-read = Foi possível ler. O caso está novamente na lista.
set-aside-not-read = Ainda não é possível ler.
set-aside-drop = Descartar
set-aside-drop-question = Isso apaga a entrada definitivamente. Em caso de dúvida, baixe o texto antes.
set-aside-drop-confirm = Descartar definitivamente
set-aside-dropped = A entrada foi descartada.
set-aside-readable = Agora é possível ler.
set-aside-cut-off = Termina antes do fim.
set-aside-newer = Foi gravado por uma versão mais recente do Closeout.
set-aside-waiting = São alterações em um caso salvo por uma versão mais recente do Closeout. Só essa versão pode incorporá-las: recarregue a página para obtê-la e tente ler novamente.
set-aside-damaged = Está danificado.
bin-purge = Excluir definitivamente
bin-purge-question = O caso será apagado deste navegador e só poderá ser recuperado de um arquivo de backup.
bin-purge-confirm = Excluir este caso definitivamente
bin-purged = O caso foi excluído definitivamente.
wipe = Apagar tudo
wipe-explained = Apaga deste navegador todos os casos, inclusive os da lixeira, e as configurações.
wipe-open = Apagar tudo
wipe-question = Nada disso poderá ser recuperado, a não ser de um arquivo de backup. Baixe um antes.
wipe-meant = Quero apagar deste navegador todos os casos e as configurações.
wipe-confirm = Apagar tudo definitivamente
wipe-not-confirmed = Marque a caixa antes. Nada foi apagado.
wipe-done = Tudo foi apagado.

## Texts that leave the page

copied-plain-only = Copiado sem formatação: { $name }. O navegador aceitou apenas texto sem formatação.
note-copy-everything = Copiar tudo desta observação
note-everything = tudo desta observação
mails-title = Emails
mail-title-account-team = Para o time da conta
mail-title-customer = Para o cliente
mail-title-assignment = Para a equipe de Atribuição
mail-to = Para
mail-subject = Assunto
mail-body = Texto
mail-gaps = { $count ->
        [one] Falta um dado no email:
       *[other] Faltam { $count } dados no email:
    }
mail-look-first = Confira isto primeiro. Depois de enviado, um email não pode ser corrigido.
mail-open-anyway = Abrir mesmo assim
mail-save-anyway = Salvar mesmo assim
mail-open = Abrir no programa de email
mail-too-long = Longo demais para um link que abra o programa de email: teria { $length } caracteres, e o limite seguro é { $most }. Copie os campos ou salve o rascunho.
mail-save-draft = Salvar como rascunho (.eml)
mail-sent-today = Enviado hoje
mail-sent-on = enviado em { $date }
reminder-save-discussion = Lembrete da discussão (.ics)
reminder-save-next-action = Lembrete da data da próxima ação (.ics)
sheet-save-text = Salvar como texto
sheet-save-markdown = Salvar como Markdown
sheet-print = Imprimir
edit-open = Editar manualmente
edit-name = { $name }: seu texto
edit-edited = Editado manualmente. Este texto não muda quando os dados mudam.
edit-changed = Os dados mudaram desde a sua edição. O texto da página agora seria:
edit-take-over = Usar este texto
edit-take-all = Usar o texto da página
edit-keep = Manter meu texto
field-technical-note = Observação Technical Enablement, editada
field-technical-next-action = Next Action (Technical Enablement), editada
field-management-note = Observação Engagement Management, editada
field-management-next-action = Next Action (Engagement Management), editada
field-account-team-subject = Assunto do email para o time da conta
field-account-team-body = Texto do email para o time da conta
field-customer-subject = Assunto do email para o cliente
field-customer-body = Texto do email para o cliente
field-assignment-subject = Assunto do email para a equipe de Atribuição
field-assignment-body = Texto do email para a equipe de Atribuição
findings-title = Conferir antes de copiar
findings-none = Nada chama a atenção nas observações e nos emails desta página.
finding-gap = Falta: { $name }
finding-in-the-future = { $field }: este dia ainda não chegou.
finding-before = { $field }: este dia é anterior a “{ $follows }”, mas deve ser posterior.
finding-other-queue = { $text }: cita a fila { $queue }, que não é a da região.
finding-differs = { $text }: não diz mais “{ $word }”.
finding-adds = { $text }: diz “{ $number }”, que não consta no texto da página.
finding-too-long = { $text }: longo demais para o FTOP, que aceita { $most } caracteres. Reduza o texto em { $excess }.
finding-left-over = { $text }: ainda diz “{ $gap }”, mas isso não é mais verdade.
finding-taken-out = { $text }: isto foi retirado manualmente; por isso, não constará no FTOP e ainda precisa ser registrado: { $subject }
finding-on-record-too-early = { $note }: a data em que a observação foi colada é anterior a uma data citada nela ({ $field }).
finding-undocumented = Ainda não documentado em nenhuma observação: { $item }
restore-title = Restaurar a partir de uma observação anterior
restore-hint = Cole uma observação deste caso escrita pelo Closeout, como está no FTOP. As respostas dela preenchem o que está vazio aqui, e a observação é considerada registrada.
restore-note = A observação do FTOP
restore-button = Ler esta observação
restore-nothing = Este texto não tem a linha em que o Closeout indica o estado de um caso. Nada foi alterado.
restore-known = O caso já contém tudo desta observação. Nada foi alterado.
restore-done = A observação foi lida. As respostas dela estão no caso, e ela é considerada registrada.
restore-not-found = Não encontrado na observação: { $fields }. Preencha manualmente.
restore-unknown = Esta versão não conhece: { $pieces }. Isso foi deixado de fora.
restore-services = Ainda em aberto quando se prosseguiu, mas ausente dos serviços deste caso: { $services }. Adicione o que falta e leia esta observação novamente.
restore-other-tenant = Esta observação é de { $noted }, mas este caso é de { $tenant }. Nada foi alterado. Se for o mesmo cliente com outro nome, leia-a mesmo assim.
restore-anyway = Ler mesmo assim
