### Closeout in Simplified Chinese (zh-Hans)

## Dates and lists

# A date in a sentence. $day (number), $month (number, 1 to 12), $year (text, so that it is not grouped)
date = { $year }年{ $month }月{ $day }日

# Joints of a list: of two items, between the items before the last of several, and before the last.
# The messages in -before-i hold where the second item begins with the sound of "i": Spanish says "e" there.
list-two = { $first }、{ $second }
list-middle = { $first }、{ $second }
list-last = { $first }、{ $second }
list-two-before-i = { list-two }
list-last-before-i = { list-last }
# A value after its label, and lines that a person wrote, on one line after what introduces them.
labelled = { $label }：{ $value }
text-with-lines = { $text }{ $lines }
lines-joint = { $first } / { $second }

## The one date that no field states, named in gaps

field-next-action-date = 下一个行动日期

## The playbook: steps and items, under its own ids

step-prepare = 准备对话
step-discuss = 进行讨论
step-hand-off = 移交租户

item-K-I1 = 确认任务“Enablement complete”（启用完成）已完成
item-K-I2 = 确认客户知道本次接洽即将结束
item-K-I3 = 确认客户对 FastTrack 中心感到满意
item-P-I1 = 确认 FTOP 行动显示该客户为 RFA 客户
item-P-I2 = 在技术启用笔记中记录里程碑已达到（以 LYNX 为准）
item-P-I3 = 确定客户的 Microsoft 客户团队，并使其在 FTOP 联系人中保持最新
item-P-E1 = 使用 ATU 电子邮件模板发送电子邮件，告知客户团队启用已完成
item-P-E1-detail = 邮件包括三点：请与客户进行接洽完结审查；FM 将在审查后退出，并再次强调这一点；请客户团队支持接洽的完结
item-P-E2 = 按照讨论步骤的指南继续，并查阅常见问题以选定后续步骤
item-P-O1 = 接洽管理笔记写明已依照 ATU 电子邮件模板向客户团队发送电子邮件
item-P-O2 = 接洽管理笔记写明客户团队未知、账户不受管理或两者皆是，写明已查阅常见问题，并列出后续步骤
item-C-I1 = FTOP 行动显示该客户为 RFA 客户
item-C-I2 = 技术启用笔记记录了里程碑已达到（以 LYNX 为准）
item-C-I3 = 接洽管理笔记写明已向客户团队发送电子邮件
item-C-A1 = 与客户一起回顾已完成的活动
item-C-A2 = 了解客户是否已准备好引入另一个工作负载
item-C-A2a = 说明如何提交 RFA
item-C-A2b = 演示如何填写 RFA 表
item-C-A3 = 使用客户电子邮件模板向客户发送跟进电子邮件
item-C-A4 = 将此服务的任务 4058 标记为已完成
item-C-A5 = 将 FTOP 中的笔记更新到最新状态
item-C-A6 = 将下一个行动日期设为次年12月31日
item-C-A7 = 通过电子邮件请求分配团队将租户移至相应的非活动队列
item-C-A8 = 取消自己的租户分配
item-C-O1 = 技术启用笔记写明接洽已完成，或客户已准备好引入更多工作负载
item-C-O2 = 技术启用笔记列出客户接下来需要的工作负载，并写明已在会议中演示如何填写 RFA 表
item-C-O3 = 接洽管理笔记写明已发送客户电子邮件模板，其中包含日后提出请求所需的信息和链接
item-C-O4 = 接洽管理笔记包含最新的客户状态
item-C-O5 = FTOP 中的下一个行动日期为次年12月31日
item-C-O6 = 接洽管理笔记写明已请求分配团队移动租户，以及移至哪个队列
item-C-O7 = 在 FTOP 中，该租户已不再分配给您
item-C-O8 = 接洽管理笔记写明已针对特殊情况或疑虑查阅常见问题，并列出后续步骤
item-N-1 = 将服务状态设置为 Adoption（应用）或 Migration（迁移）

objective-form = 客户已学会填写 RFA 表，今后能够自行提出请求
objective-tools = 客户具备成功应用新云服务所需的条件
objective-satisfied = 客户对 FastTrack 感到满意
objective-closed = 与客户的接洽已结束
outcome-closed = 与客户的接洽已结束
outcome-form = 客户了解如何填写 RFA，以便日后获得帮助和指导
refresh-created = 创建行动手册
refresh-maintenance = 常规维护

## Notes for FTOP. English labels and names that belong to the portal stay English in every language

gap = [缺少：{ $name }]
gap-item = [待办：{ $item }]
gap-item-fields = [待办：{ $item }；缺少：{ $fields }]
note-heading = 接洽完结：{ $service }
note-heading-hand-off = 接洽完结：移交租户
note-no-concerns = 无
note-next-action = 下一个行动：{ $action }
note-next-action-date = 日期：{ $date }
note-next-action-owner = 负责人：{ $owner }

statement-P-I2 = { $service } 的启用已完成：根据 LYNX 截至{ $lynx_date }的数据，{ $seats } 个席位中有 { $active_users } 个活动用户。里程碑为 { $needed } 个活动用户。
statement-P-O1 = 已于{ $account_team_mail_sent }通过电子邮件告知客户团队 { $service } 的启用已完成。该电子邮件依照 ATU 电子邮件模板撰写。
statement-P-O2 = { $missing ->
        [both] Microsoft 客户团队未知，账户也不由 Microsoft 管理。
        [account_team] Microsoft 客户团队未知；账户由 Microsoft 管理。
       *[managed] 账户不由 Microsoft 管理；Microsoft 客户团队已知。
    }FastTrack 经理已查阅 RFA 客户接洽完结讨论常见问题，并据此确定后续步骤：
statement-C-O1 = { $ready_for_more ->
        [yes] { $service } 的接洽完结讨论已于{ $discussion_date }进行。客户已准备好引入另一个工作负载。
       *[no] { $service } 的接洽完结讨论已于{ $discussion_date }进行。此服务的接洽已完成。
    }
statement-C-O2 = 客户希望接下来引入 { $next_workloads }。已在会议中演示如何填写 RFA 表。
statement-C-O3 = 客户尚未准备好引入另一个工作负载。已于{ $customer_mail_sent }向客户发送依照客户电子邮件模板撰写的跟进电子邮件，其中包含日后请求 FastTrack 协助所需的信息和链接。
statement-C-O4 = 客户的最新状态：
statement-C-O6 = 已于{ $assignment_mail_sent }通过电子邮件请求分配团队将租户移至队列 { $region }。
statement-C-O8 = 已针对特殊情况和疑虑查阅 RFA 客户接洽完结讨论常见问题。后续步骤：
statement-waiver = 在条件未全部满足的情况下继续了步骤“{ $step }”。理由及当时未完成的事项：
statement-waiver-item = 当时尚未完成：{ $item }
statement-others-open = 此 RFA 中另有 { $count } 项服务尚在进行；FastTrack 经理将继续负责，直至最后一项服务完成。
correction-changed = 对{ $day }笔记的更正。原文为：“{ $was }”现更正为：{ $now }
correction-withdrawn = 对{ $day }笔记的更正。以下内容已不成立：“{ $was }”

next-action-hold-discussion = 与客户进行 { $service } 的接洽完结讨论
next-action-review = 再次查看该租户，并询问客户是否需要 FastTrack 提供更多协助

## Fields of a case

field-tenant = 租户
field-tenant-hint = 客户租户在 FTOP 中的名称，也用作此案例的名称。
field-tenant-id = 租户 ID
field-tenant-id-hint = 由数字和字母 a 到 f 组成，按 8-4-4-4-12 分组
field-manager = FastTrack 经理
field-manager-hint = 笔记中下一个行动的负责人
field-region = 区域
field-region-hint = 决定租户移至哪个队列
field-seats = 席位
field-seats-hint = 决定每项服务的里程碑
field-account-team-known = 客户团队是否已知
field-account-team-known-hint = 您是否知道客户的 Microsoft 客户团队有哪些成员？
field-account-managed = 账户是否受管理
field-account-managed-hint = 该账户是否由 Microsoft 管理？
field-account-team-contacts = 客户团队联系人
field-account-team-contacts-hint = 姓名和电子邮件地址，每行一人
field-customer-contacts = 客户联系人
field-customer-contacts-hint = 姓名和电子邮件地址，每行一人
field-note-language = 笔记语言
field-mail-language = 电子邮件语言
field-standing = 案例状态
field-standing-reason = 案例状态的原因
field-gate-reason = 仍要继续的理由
field-gate-reason-hint = 将写入历史记录和接洽管理笔记。
field-deleted = 删除日期
field-service = 服务
field-service-name = 服务名称
field-service-name-hint = 与 FTOP 中的名称一致
field-drop-reason = 放弃此服务的原因
field-active-users = 活动用户
field-active-users-hint = 此服务的活动用户数，取自 LYNX
field-lynx-date = 从 LYNX 读取的日期
field-account-team-mail-sent = 客户团队电子邮件发送日期
field-faq-next-steps = 根据常见问题选定的后续步骤
field-faq-next-steps-hint = 将写入接洽管理笔记。
field-discussion-date = 讨论日期
field-discussion-date-hint = 下一个行动日期取决于最后一次讨论的年份。
field-ready-for-more = 客户是否已准备好引入另一个工作负载
field-next-workloads = 接下来的工作负载
field-next-workloads-hint = 用顿号或逗号分隔
field-customer-mail-sent = 客户跟进电子邮件发送日期
field-customer-status = 最新的客户状态
field-customer-status-hint = 将写入接洽管理笔记。
field-discussion-next-steps = 讨论之后的后续步骤
field-discussion-next-steps-hint = 将写入接洽管理笔记。
field-status = STATUS
field-status-on-track = 按计划进行
field-status-paused = 已暂停
field-status-pending-customer = 等待客户反馈
field-status-pending-fasttrack = 等待 FastTrack 中心或内部反馈
field-concerns = CONCERNS
field-concerns-hint = 如留空，笔记将写明没有疑虑。
field-assignment-mail-sent = 分配团队电子邮件发送日期
field-assignment-mail-region = 告知分配团队的区域
field-queue-confirmed = 进入队列
region-americas = 美洲
region-apj = 亚太地区和日本 (APJ)
region-emea = 欧洲、中东和非洲 (EMEA)
problem-not-a-whole-number = 请输入整数，例如 { $example }。
problem-too-small = 请输入不小于 { $least } 的数字。
problem-too-large = 请输入不大于 { $most } 的数字。
problem-not-a-day = 请输入日期，例如 { $example }。
problem-no-such-day = 日历上没有这一天。请输入日期，例如 { $example }。
problem-year-out-of-range = 请输入 1900 到 2199 之间的四位数年份。
problem-not-a-guid = 请输入租户 ID：由数字和字母 a 到 f 组成，按 8-4-4-4-12 分组。
problem-not-a-choice = 请从选项中选择一项。
problem-too-long = 请将文本缩短到 { $most } 个字符以内。

## Things the playbook links to

link-account-team-template = ATU 电子邮件模板
link-customer-template = 客户电子邮件模板
link-faq = RFA 客户接洽完结讨论常见问题
link-rfa-form = RFA 表
link-source = 合作伙伴文档网站

## E-mails

mail-greeting = 您好！
mail-closing = 顺祝商祺！
mail-account-team-subject = { $tenant }：{ $service } 的启用已完成
mail-account-team-complete = { $tenant } 的 { $service } 启用已完成。LYNX 显示，截至{ $lynx_date }共有 { $active_users } 个活动用户。
mail-account-team-ask = 接下来请留意以下三点：
mail-account-team-review = 请与客户进行接洽完结审查，共同梳理本次接洽的完结事宜。
mail-account-team-leave = 审查结束后，我将不再以 FastTrack 经理的身份参与本次接洽。
mail-account-team-leave-later = 本次审查仅涉及 { $service }。我将在此 RFA 的最后一项服务完成后，才不再以 FastTrack 经理的身份参与接洽；尚在进行的服务：{ $others }。
mail-account-team-support = 接洽的顺利完结离不开贵团队的支持：尚待解决的问题以及客户的后续计划，今后将由贵团队跟进。
mail-account-team-emphasis = 在此再次强调最重要的一项变化：审查结束后，客户将不再有 FastTrack 经理。
mail-account-team-emphasis-later = 在此再次强调最重要的一项变化：最后一项服务完成后，客户将不再有 FastTrack 经理。
mail-customer-subject = FastTrack 与 { $service }：目前进展以及日后如何获得协助
mail-customer-thanks = 感谢您在 { $service } 方面与我们合作，也感谢您参加{ $discussion_date }的讨论。
mail-customer-done = 已完成的工作：
mail-customer-done-enablement = { $service } 的启用已完成：截至{ $lynx_date }共有 { $active_users } 个活动用户。
mail-customer-done-review = 我们一起回顾了已完成的活动。
mail-customer-ready = 您希望接下来引入 { $next_workloads }。请为此提交“请求协助”(RFA)；我们已在会议中为您演示过如何填写 RFA 表，链接如下：
mail-customer-later = 日后如需 FastTrack 再次提供协助，欢迎随时提交“请求协助”(RFA)，链接如下：
mail-customer-leave = 至此，本次接洽已经完成，我作为您的 FastTrack 经理的工作也随之结束。
mail-customer-leave-later = 在此 RFA 的最后一项服务完成之前，您的 FastTrack 经理将继续为您提供支持；尚在进行的服务：{ $others }。
mail-assignment-subject = 请将 { $tenant } 移至 { $queue }
mail-assignment-ask = 请协助将以下租户移至下列队列。
mail-assignment-tenant = 租户：{ $tenant }
mail-assignment-tenant-id = 租户 ID：{ $tenant_id }
mail-assignment-queue = 队列：{ $queue }
mail-assignment-reason = 原因：RFA 接洽已完成，所有服务均已结束（{ $services }）。
mail-assignment-reason-dropped = 原因：RFA 接洽已完成，所有服务均已结束。
mail-assignment-reason-open = 原因：{ $open }
mail-assignment-confirm = 租户进入该队列后，烦请回信告知：在此之前，我不会取消自己作为 FastTrack 经理的租户分配。
mail-assignment-team = 分配团队的电子邮件地址

## Reminders and the sheet of a case

reminder-discussion = { $tenant }：{ $service } 的接洽完结讨论
reminder-discussion-why = 讨论中要做的事：
reminder-discussion-ready = 请备好：LYNX 中的数据、RFA 表，以及用于应对特殊情况的《RFA 客户接洽完结讨论常见问题》。
reminder-next-action = { $tenant }：FTOP 中的下一个行动
reminder-next-action-why = 这是接洽完结时在 FTOP 中设置的下一个行动日期。请了解客户是否需要 FastTrack 提供更多协助。
sheet-title = { $tenant } 的接洽完结
sheet-made = 截至{ $day }
sheet-facts = 基本信息
sheet-done = 已完成
sheet-open = 待办事项
sheet-nothing-open = 没有待办事项。
sheet-excused = { $item }（未完成即继续，附有理由）
sheet-done-on = { $item }（{ $day }）
sheet-on-record = 已于{ $day }记录在案
sheet-not-on-record = 尚未记录在案

## Storage

refusal-read-only = 此案例由更新版本的 Closeout 保存，在这里只能查看。请重新加载页面以获取该版本。

## The frame around every page

skip-to-content = 跳到内容
navigation = 页面
page-portfolio = 案例
page-playbook = 行动手册
page-settings = 设置
unknown-page = 找不到页面
unknown-page-explained = 此地址不指向 Closeout 的任何页面。您的案例仍在原处。
unknown-page-home = 转到您的案例
field-language = 页面语言
words-unavailable = 无法加载 { $language } 的文本。请检查网络连接，然后重新选择该语言。
part-failed = 无法加载页面的这一部分。您的案例仍然保存着。请检查网络连接，然后重试。
part-again = 重试
message-undo = 撤消
message-dismiss = 关闭此消息
undo-nothing = 没有可撤消的操作
redo-nothing = 没有可重做的操作
undo-event = 撤消：{ $event }
redo-event = 重做：{ $event }
undo-done = 已撤消：{ $event }
undo-done-backup = 已撤消：{ $event }。已记录在案的内容保持不变。
redo-done = 已重做：{ $event }
undo-done-in-part = 已部分撤消：{ $event }。此后更改过的内容保持不变。
redo-done-in-part = 已部分重做：{ $event }。此后更改过的内容保持不变。
saving-denied = 浏览器禁止本页面存储任何内容（例如在隐私窗口中）。本次仍可继续使用页面，但关闭后不会保留任何内容。
saving-full = 最近的更改未保存：浏览器为本页面提供的存储空间已满。只要页面不关闭，这些更改就会保留在这里。
saving-newer = 对设置的最近更改未保存：设置由更新版本的 Closeout 保存。请重新加载页面以获取该版本。
saving-set-aside = 您对一个案例的最近更改已另行存放：该案例由更新版本的 Closeout 保存。请重新加载页面以获取该版本，然后在设置中再次尝试读取这些更改。
saving-failed = 最近的更改未保存：浏览器拒绝存储。只要页面不关闭，这些更改就会保留在这里。
saving-unreadable = 无法从浏览器的存储中读取您的案例，因此这里可能未显示全部案例。没有任何内容被删除。您现在输入的内容可能不会保存。

## What happened to a case, for its history and for undo

event-in-service = { $event }（{ $service }）
event-answered = { $field }：{ $answer }
event-cleared = { $field }：已清除
event-ticked = 已勾选 { $id }：{ $item }
event-unticked = 已取消勾选 { $id }：{ $item }
event-service-added = 已添加服务：{ $service }
event-service-dropped = 已放弃服务：{ $reason }
event-service-resumed = 已恢复先前放弃的服务
event-round-finished = 服务已完成
event-round-reopened = 已重新打开完成的服务
event-gate-waived = 在条件未全部满足的情况下继续“{ $step }”：{ $reason }
event-waiver-withdrawn = 已撤回继续“{ $step }”的决定
event-copied = 已复制 { $note } 笔记
event-pasted = { $note } 笔记已粘贴到 FTOP
event-found-in-ftop = { $note } 笔记已登记为先前已在 FTOP 中
event-earlier-note-read = 已从以前的 { $note } 笔记填入信息
event-entry-voided = 已作废一条记录
event-entry-day-corrected = 已更正一条记录的日期
event-paused = 案例已暂停：{ $reason }
event-withdrawn = 案例已提前终止：{ $reason }
event-closed = 案例已关闭
event-reopened = 案例已重新打开
event-deleted = 案例已移到回收站
event-restored = 案例已从回收站还原
event-undone = 更改已撤消
event-backup-taken-over = 备份文件已并入

## The list of cases

case-unnamed = 未命名的案例
stage-no-service = 尚无服务
stage-ready-to-close = 可以关闭
stage-paused = 已暂停
stage-withdrawn = 已提前终止
stage-closed = 已关闭
portfolio-empty = 尚无案例
portfolio-introduction = Closeout 引导您逐步完结客户接洽，并写好供您粘贴到 FTOP 的笔记。已知的信息只需填写一次，步骤、笔记和电子邮件便会随之生成。
portfolio-storage = 您的案例仅存储在这台计算机的此浏览器中，不会发送到任何地方。
portfolio-new = 新建案例
portfolio-sample = 查看示例
portfolio-case = 案例
portfolio-stage = 阶段
portfolio-progress = 进度
portfolio-next = 下一步
portfolio-changed = 最近更改
portfolio-actions = 操作
portfolio-rename = 重命名
portfolio-rename-case = 重命名 { $case }
portfolio-delete = 删除
portfolio-delete-case = 删除 { $case }
portfolio-deleted = { $case } 已移到回收站。
portfolio-restored = { $case } 已从回收站还原。
rename-done = 完成
next-add-service = 添加服务
next-reopen = 重新打开案例以继续
next-nothing = 无
next-see-case = 等待中：请查看案例
next-in-service = { $service }：{ $item }
day-today = 今天
day-yesterday = 昨天
bin = 回收站
bin-explained = 已删除的案例会在这里保留 { $days } 天。
bin-deleted-on = { $day }删除
bin-restore = 还原
bin-restore-case = 还原 { $case }
sample-concerns = 有两个部门仍在使用旧的邮件程序。
sample-next-steps = 向客户发送应用推广资料，供最近加入的两个部门使用。

## Settings

settings-kept = 更改会立即保存在此浏览器中。
settings-languages = 语言
settings-page-language = 可在每个页面顶部的列表中更改。
settings-as-the-page = 与页面相同
settings-people = 人员
settings-manager-hint = 案例未指定其他人时，由此人负责下一个行动。
settings-assignment-hint = 请求将租户移至相应队列的电子邮件将发送到此地址。行动手册未提供地址。
settings-links = 链接
settings-links-explained = 电子邮件和行动手册页面会链接到这些地址。如果您的团队使用其他地址，请在此输入。
settings-link-default = 如留空，则使用行动手册中的地址：{ $address }
settings-link-none = 行动手册提到了它，但未提供地址。
problem-not-a-mail-address = 请输入电子邮件地址，例如 assignment@contoso.com。
problem-not-a-web-address = 请输入以 https:// 开头的地址，例如 https://contoso.com/faq。

## The playbook page

playbook-title = 进行接洽完结讨论（启用）
playbook-frame = 概览
playbook-objectives = 目标
playbook-outcomes = 重要成果
playbook-guidance = 在这两个步骤中，如遇特殊情况或客户有疑虑，请参阅常见问题，了解如何继续：
playbook-task = FTOP 任务
playbook-task-number = 任务
playbook-task-name = 在 FTOP 中的名称
playbook-task-mandatory = 是否必需
playbook-queues = FTOP 队列
playbook-queues-explained = 最后一项服务完成后，租户将移至其所在区域的队列。FTOP 只识别以下队列名称。
playbook-links = 链接
playbook-set-link = 在设置中指定地址
playbook-log = 更新记录
playbook-log-day = 日期
playbook-log-person = 变更人
playbook-log-change = 变更内容
frame-lead = 启用完成后，FastTrack 经理如何结束与客户的工作，以及哪些内容需要记录在案。
frame-phase = 阶段
frame-phase-value = 启用
frame-purpose = 目的
frame-purpose-value = 终止 FastTrack 经理 (FM) 与客户的合作关系
frame-when = 时机
frame-when-value = 在请求协助 (RFA) 行动中，启用完成之后
frame-complete = 启用完成的标准
frame-complete-value = 达到 100 个活动用户；席位少于 1,000 个的客户，活动用户达到席位数的 10%
frame-figure = 用量数据来源
frame-figure-value = LYNX
frame-role = 角色
frame-role-value = FastTrack 经理
frame-motion = 行动
frame-motion-value = 请求协助 (RFA)
frame-services = 服务
frame-services-value = 所有服务
step-prepare-explained = RFA 的每项服务各进行一次：确认启用已完成；如有客户团队，则告知该团队。
step-discuss-explained = 每项服务各进行一次，安排在客户现有的会议日程中。FastTrack 经理只会在最后一项服务完成后退出。
step-hand-off-explained = 所有服务均已完成或放弃后，为客户进行一次。租户进入相应队列之前，切勿取消自己的租户分配。
condition-if = 如果{ $condition }：
condition-or = { $first }，或者{ $second }
condition-account-team-known-yes = 客户团队已知
condition-account-team-known-no = 客户团队未知
condition-account-managed-yes = 账户由 Microsoft 管理
condition-account-managed-no = 账户不由 Microsoft 管理
condition-ready-for-more-yes = 客户已准备好引入另一个工作负载
condition-ready-for-more-no = 客户尚未准备好引入另一个工作负载
task-4058 = 退出流程已完成（启用）
queue-americas = 非活动租户（美洲）
queue-apj = 非活动租户（亚太地区和日本）
queue-emea = 非活动租户（欧洲、中东和非洲）

## The page of a case

case-not-found = 这里没有此案例
case-not-read = 无法读取此案例
case-not-shown = 无法显示此案例
case-set-aside = 此案例无法读取，已另行存放。
case-sealed = 此案例由更新版本的 Closeout 保存，此版本无法显示。案例是安全的。请重新加载页面以获取更新版本。
case-missing = 此案例原在这里，现已从浏览器的存储中消失。如果您有备份文件，请打开它以找回。
case-deleted = 此案例已永久删除。如果您有备份文件，请打开它以找回。
case-to-portfolio = 转到案例列表
case-progress = 已完成 { $done } 项，共 { $total } 项
case-progress-label = 案例进度
case-queue = 队列
case-queue-unknown = 请先填写区域
case-after-discussion = 填写讨论日期后即可确定
case-facts = 客户信息
case-as-set = 沿用所有案例的设置（{ $language }）
case-no-service = 请添加 RFA 的第一项服务。每项服务都会单独走完一遍行动手册的流程。
case-pause = 暂停
case-pause-reason = 案例为何暂停？
case-withdraw = 提前终止
case-withdraw-reason = 接洽为何提前终止？
case-close = 关闭案例
case-close-waits = 查看关闭案例前还需什么
case-reopen = 重新打开
case-delete = 删除
case-in-bin = 此案例在回收站中。
case-restore = 从回收站还原
case-cancel = 取消
case-clear = 清除
case-today = 今天
answer-yes = 是
answer-no = 否
answer-not-asked = 尚未询问
answer-not-stated = 未填写
stage-with-reason = { $stage }：{ $reason }

services-title = RFA 的服务
services-add = 添加服务
services-add-button = 添加
services-choose = 选择服务
service-other = 其他服务（需命名）
round-unnamed = 未命名的服务
round-progress = { $done }/{ $total }
round-status = { $state }，{ $progress }
round-open = 进行中
round-finished = 已完成
round-finished-on = 已于{ $date }完成
round-finished-explained = 各步骤保持完成时的状态。此后信息如有变化，将在笔记中作出更正。
round-dropped = 已放弃
round-dropped-because = 已放弃：{ $reason }
round-drop = 放弃此服务
round-resume = 恢复此服务
round-reopen = 重新打开此服务

role-key-inputs = 重要投入
role-inputs = 质量投入
role-actions = 操作
role-outputs = 质量产出
role-next-steps = 后续步骤
state-open = 待办
state-done = 已完成
state-blocked = 尚不能开始
state-excused = 未完成即继续
item-because = 适用原因：{ $reasons }。
item-reason = “{ $field }”（{ $answer }）
item-waits = 开始前还需：
item-lacks = 完成前还需：
item-excused = 您在此项未完成的情况下继续了“{ $step }”。
item-next-action-date = 要输入的日期：{ $date }
portal-motion = 可在 FTOP 的行动中查看。
portal-contacts = 可在 FTOP 的联系人中查看。
portal-task-status = 可在 FTOP 的任务状态中查看。
portal-next-action-date = 可在 FTOP 的 Next Action Date 中查看。
portal-assignment = 可在 FTOP 的租户分配中查看。
portal-service-status = 可在 FTOP 的服务状态中查看。
milestone-of-seats = 里程碑：每项服务 { $needed } 个活动用户
milestone-unknown = 填写席位和活动用户后，才能判断是否达到里程碑。
milestone-missing = 未达到里程碑：需要 { $needed } 个活动用户，还差 { $missing } 个。
milestone-reached = 已达到 { $needed } 个活动用户的里程碑。
milestone-more-users-than-seats = 活动用户多于席位。请检查这两个数字。
queue-arrived = 租户已进入 { $queue }
queue-voided = 先前确认的是 { $queue }。此后区域已更改，因此需要重新确认租户已进入队列。

gate-waits = “{ $step }”的操作和质量产出开始前还需：
gate-close-waits = 关闭案例前还需：
gate-go-on = 仍要继续
gate-waived = 您在缺少以下事项的情况下继续：
gate-waived-because = { $date }给出的理由：{ $reason }
gate-take-back = 撤回
blocker-unanswered = 填写“{ $field }”
blocker-no-day = 填写“{ $field }”
blocker-in-the-future = “{ $field }”：等到{ $date }
blocker-unsettled = { $id } { $item }
blocker-milestone = 再增加 { $missing } 个活动用户，达到里程碑
blocker-milestone-unknown = 填写席位和活动用户
blocker-gate = 满足“{ $step }”的条件
blocker-no-service = 添加服务
blocker-open-round = 完成 { $service }
blocker-next-action-date = 填写一次讨论的日期
blocker-not-confirmed = 重新确认：确认之后日期已更改
blocker-stated-for-other = 重新发送电子邮件并填写发送日期：发送之后“{ $field }”已更改
blocker-queue = 租户进入 { $queue }
blocker-queue-unknown = 填写区域：它决定租户移至哪个队列
blocker-not-on-record = 将 { $what }（{ $round }）记录在案
refusal-blocked = 目前还不能这样做。请查看还需完成的事项。
refusal-no-reason = 请填写理由。
refusal-in-the-future = 该日期尚未到来。
refusal-not-going-on = 案例已暂停、提前终止或关闭。请先重新打开。
refusal-nothing-to-do = 没有需要执行的操作。
refusal-changed-since = 此后又有更改，因此无法撤消。

conflict-title = 两个值互相冲突
conflict-explained = 两个标签页或文件中的内容不一致。以哪一个为准？
conflict-keep = 保留此值
conflict-keep-value = { $name }：保留 { $value }
conflict-ticked = 已勾选
conflict-not-ticked = 未勾选
conflict-empty = 无内容
conflict-taken-back = 继续的决定已撤回
elsewhere-changed = 其间已在另一个标签页中改为：{ $value }。如果您继续输入，两个值都会保留，由您选择。

notes-title = FTOP 笔记：{ $round }
notes-hint = 字段与 FTOP 的 Notes Editor 逐一对应。在 FTOP 中，已保存的笔记无法删除。
note-extent = 笔记范围
note-due = 当前待写
note-whole = 完整笔记
note-loading = 正在加载笔记语言的文本。
note-nothing-due = 此笔记目前没有待写的内容。
note-nothing = 此笔记尚无内容可写。
note-gaps = 此笔记还缺少 { $count } 项：
note-look-first = 复制之前请先查看以下问题。保存在 FTOP 中的笔记无法删除。
copy-anyway = 仍要复制
note-next-action-too-long = 下一个行动过长，FTOP 最多接受 { $most } 个字符。请删减 { $excess } 个字符。
note-pasted-on = 粘贴日期
note-pasted = 已粘贴到 FTOP
note-copied-not-pasted = 已复制，尚未记录在案。
note-changed-since-copied = 复制之后，笔记已更改。记录在案的将是当时复制的内容。现在的不同之处：
note-copied-again = 您之前复制过此笔记，但页面无法判断当时的文本是否已在 FTOP 中。这次复制的内容有所不同：
note-earlier-pasted = 之前的文本已在 FTOP 中
note-earlier-not-pasted = 之前的文本不在 FTOP 中
note-on-record = 笔记已记录在案。
note-statements = 此笔记应写的内容
note-found = 使用本页面之前已在 FTOP 中
note-found-since = 写入 FTOP 的日期
note-found-button = 记录在案
standing-due = 待写入笔记
standing-on-record = 已记录在案
standing-changed = 记录在案后已更改：需要更正
standing-no-longer-true = 已记录在案，但已不成立：需要更正
standing-not-settled = 尚未落实
standing-on-record-since = 已于{ $date }记录在案
standing-changed-since = 已于{ $date }记录在案，之后已更改：需要更正
standing-no-longer-true-since = 已于{ $date }记录在案，但已不成立：需要更正
standing-waiver = 在条件未全部满足的情况下继续“{ $step }”
record-title = FTOP 中已有的记录
record-pasted = { $date }粘贴
record-found = { $date }起已在 FTOP 中
record-text = 复制的文本
record-voided = 已作废：并未粘贴。
record-void = 点错了
record-void-question = 作废表示此内容从未粘贴。此操作无法撤消。
record-void-confirm = 作废此记录
record-correct-day = 更正日期
record-right-day = 正确日期
history-title = 历史记录
copy = 复制
copy-name = 复制 { $name }
copied = 已复制：{ $name }
copied-selected-only = 浏览器拒绝复制。{ $name } 的文本已选中：请按 Ctrl+C。
copied-not = 浏览器拒绝复制 { $name }。请选中文本，手动复制。

## Backup, hand-over and the health of storage

saving-absent = 此浏览器没有供页面使用的存储。本次仍可继续使用页面，但关闭后不会保留任何内容。
saving-again = 重试
read-only = 只读：由更新版本保存
backup = 备份
backup-explained = 一个文件包含全部内容：所有案例（包括回收站中的案例）和设置。打开文件不会覆盖任何内容：您会先看到将发生什么。
backup-never = 尚未保存过备份。
backup-age = { $days ->
        [0] 上次备份保存于今天。
       *[other] 上次备份保存于 { $days } 天前（{ $day }）。
    }
backup-due = { $age }请立即保存一份备份，这样即使此浏览器丢失数据，案例也不会丢失。
backup-download = 下载备份
backup-download-case = 下载此案例
backup-downloaded = 文件已交给浏览器，请在下载内容中查看。
backup-not-downloaded = 浏览器未接收该文件。请允许本页面下载，然后重试。
backup-open = 打开备份文件
backup-taken-over = 已并入备份。
backup-taken-over-not-stored = 备份已并入本页面，但浏览器尚未存储全部内容。请保留备份文件：关闭页面后，未存储的内容将会丢失。
backup-cancelled = 已关闭文件，未更改任何内容。
backup-refused = 文件未打开，未更改任何内容。
backup-refused-unreadable = 浏览器无法读取该文件。请检查它是否仍在原处。
backup-refused-empty = 该文件是空的。
backup-refused-cut-off = 该文件不完整，中途截断。请重新复制或下载。
backup-refused-too-large = 该文件超过 { $limit } MiB，任何备份都不会这么大。
backup-refused-long-text = 该文件包含超过 { $limit } 个字符的文本，超出了浏览器的存储上限。
backup-refused-too-deep = 该文件的嵌套层级超过任何备份。
backup-refused-other-kind = 该文件不是 Closeout 的备份。
backup-refused-newer = 该文件由更新版本的 Closeout 生成。请重新加载页面以获取该版本，然后再次打开文件。
backup-refused-damaged = 该文件是备份，但其中没有可读取的案例。
backup-plan = 打开此文件将会
backup-plan-explained = 目前尚未写入任何内容。
backup-nothing-new = 文件中的内容这里都已有。
backup-take-over = 并入
backup-cancel = 取消
backup-added = 新增 { $count } 个案例：
backup-changed = 更改 { $count } 个案例：
backup-unchanged = { $count } 个案例保持不变。
backup-read-only = { $count } 个案例不作改动：它们在这里由更新版本的 Closeout 保存。
backup-texts = { $count } 段文本无法由此版本读取为案例，将原样保留。
backup-unreadable = 文件中有 { $count } 个案例无法读取，将被略过。
backup-comes-back = { $case }（曾在这里永久删除，现将恢复）
backup-new-entries = { $count } 条新的记录
backup-other-changes = 其他细节：条件未全部满足时继续的步骤、已完成的服务或已复制的笔记
backup-change = { $here } → { $there }
backup-settings = 同时采用文件中的设置
backup-conflicts = 有 { $count } 个值在这里和文件中都被更改过。以哪一个为准？
backup-all-here = 全部以这里为准
backup-all-file = 全部以文件为准
backup-all-both = 全部保留两者
backup-choose-here = 这里：{ $value }
backup-choose-file = 文件中：{ $value }
backup-choose-both = 暂时保留两者，之后在案例中选择
storage = 存储
storage-kept = 浏览器已承诺保留本页面存储的内容，直到您自行清除。
storage-may-go = 当浏览器需要空间，或您较长时间未访问时，它可能会清除本页面存储的内容。
storage-no-promise = 此浏览器不承诺保留页面存储的内容。请保存备份。
storage-ask = 请浏览器保留
storage-room = Closeout 已使用 { $here } KB。浏览器为此站点提供的 { $room } KB 中还剩 { $left } KB。
storage-no-room = 无法查看存储。
storage-refused = 浏览器的存储拒绝了此操作，未丢失任何内容。
folder = 备份文件夹
folder-explained = 选择一个文件夹后，每次更改后备份都会写入其中。同步文件夹可将备份带到另一台计算机或同事那里。
folder-unsupported = 此浏览器无法写入文件夹。请改为下载备份；上次备份超过一周时，页面会提醒您。
folder-choose = 选择文件夹
folder-other = 选择其他文件夹
folder-needs-click = 已选择文件夹“{ $name }”。浏览器重新启动后，需要单击一次，页面才能再次写入其中。
folder-denied = 浏览器禁止本页面写入文件夹“{ $name }”。请在浏览器的网站设置中允许写入，或重新选择该文件夹。
folder-allow = 再次允许写入
folder-ready = 更改后，备份会写入文件夹“{ $name }”。
folder-failed = 无法将备份写入文件夹“{ $name }”。该文件夹可能已不存在，或其中的文件无法读取。
folder-again = 重试该文件夹
folder-forget = 不再写入该文件夹
trouble = 部分内容与您离开时不同
trouble-see = 查看可以怎么做
set-aside-count = 有 { $count } 个条目无法读取，已另行存放。其他内容均已照常打开。
waiting-count = 对 { $count } 个案例的更改已另行存放：案例由更新版本的 Closeout 保存，只有该版本才能并入这些更改。请重新加载页面以获取该版本。
sealed-count = 有 { $count } 个案例由更新版本的 Closeout 保存，此版本无法显示。这些案例是安全的，会保持原样。请重新加载页面以获取该版本。
missing-count = 有 { $count } 个原有的案例已从浏览器的存储中消失。如果您有备份文件，请打开它以找回。
missing-forget = 不再提示
set-aside-name = { $what }，存放于 { $moment }
set-aside-case = 案例 { $id }
set-aside-text = 显示其文本
set-aside-download = 下载其文本
set-aside-retry = 再次尝试读取
set-aside-read = 已成功读取，案例已回到列表中。
set-aside-not-read = 仍然无法读取。
set-aside-drop = 丢弃
set-aside-drop-question = 丢弃后将无法恢复。如不确定，请先下载其文本。
set-aside-drop-confirm = 永久丢弃
set-aside-dropped = 已丢弃。
set-aside-readable = 现在已可读取。
set-aside-cut-off = 内容不完整，中途截断。
set-aside-newer = 由更新版本的 Closeout 写入。
set-aside-waiting = 这是对某个案例的更改，该案例由更新版本的 Closeout 保存。只有该版本才能并入这些更改：请重新加载页面以获取该版本，然后再次尝试读取。
set-aside-damaged = 已损坏。
bin-purge = 永久删除
bin-purge-question = 此案例将从此浏览器中删除，之后只能从备份文件找回。
bin-purge-confirm = 永久删除此案例
bin-purged = 已永久删除该案例。
wipe = 删除全部内容
wipe-explained = 从此浏览器中删除所有案例（包括回收站中的案例）和设置。
wipe-open = 删除全部内容
wipe-question = 删除后只能从备份文件找回。请先下载一份备份。
wipe-meant = 我要从此浏览器中删除所有案例和设置。
wipe-confirm = 永久删除全部内容
wipe-not-confirmed = 请先勾选复选框。未删除任何内容。
wipe-done = 已删除全部内容。

## Texts that leave the page

copied-plain-only = 已复制（不含格式）：{ $name }。浏览器只接受了纯文本。
note-copy-everything = 复制此笔记的全部内容
note-everything = 此笔记的全部内容
mails-title = 电子邮件
mail-title-account-team = 致客户团队
mail-title-customer = 致客户
mail-title-assignment = 致分配团队
mail-to = 收件人
mail-subject = 主题
mail-body = 正文
mail-gaps = 此邮件还缺少 { $count } 项：
mail-look-first = 请先查看以下问题。邮件发送之后无法再更改。
mail-open-anyway = 仍要打开
mail-save-anyway = 仍要保存
mail-open = 在邮件程序中打开
mail-too-long = 对于打开邮件程序的链接来说太长：编码后有 { $length } 个字符，安全上限为 { $most } 个。请复制各字段，或保存草稿。
mail-save-draft = 另存为草稿 (.eml)
mail-sent-today = 今天已发送
mail-sent-on = 已于{ $date }发送
reminder-save-discussion = 讨论提醒 (.ics)
reminder-save-next-action = 下一个行动日期提醒 (.ics)
sheet-save-text = 另存为文本
sheet-save-markdown = 另存为 Markdown
sheet-print = 打印
edit-open = 手动编辑
edit-name = { $name }：您的文本
edit-edited = 已手动编辑。信息更改后，此文本保持不变。
edit-changed = 您编辑后信息已更改。页面现在的文本为：
edit-take-over = 采用此文本
edit-take-all = 使用页面的文本
edit-keep = 保留我的文本
field-technical-note = Technical Enablement 笔记（已编辑）
field-technical-next-action = Next Action（Technical Enablement，已编辑）
field-management-note = Engagement Management 笔记（已编辑）
field-management-next-action = Next Action（Engagement Management，已编辑）
field-account-team-subject = 致客户团队邮件的主题
field-account-team-body = 致客户团队邮件的正文
field-customer-subject = 致客户邮件的主题
field-customer-body = 致客户邮件的正文
field-assignment-subject = 致分配团队邮件的主题
field-assignment-body = 致分配团队邮件的正文
findings-title = 复制前检查
findings-none = 此页面的笔记和邮件中没有发现问题。
finding-gap = 缺少：{ $name }
finding-in-the-future = { $field }：该日期尚未到来。
finding-before = { $field }：该日期早于“{ $follows }”，应在其之后。
finding-other-queue = { $text }：提到的队列 { $queue } 不属于该区域。
finding-differs = { $text }：其中不再有“{ $word }”。
finding-adds = { $text }：页面的文本中没有“{ $number }”。
finding-too-long = { $text }：过长，FTOP 最多接受 { $most } 个字符。请删减 { $excess } 个字符。
finding-left-over = { $text }：其中仍写着“{ $gap }”，但这已不成立。
finding-taken-out = { $text }：以下内容已被手动删除，因此不会记录在案，仍需写入笔记：{ $subject }
finding-on-record-too-early = { $note }：粘贴日期早于笔记中提到的日期（{ $field }）。
finding-undocumented = 尚无笔记记录此项：{ $item }
restore-title = 从以前的笔记恢复
restore-hint = 请粘贴 Closeout 为此案例撰写的笔记，内容与 FTOP 中一致。其中的信息会填入此处的空项，该笔记视为已记录在案。
restore-note = FTOP 中的笔记
restore-button = 读取此笔记
restore-nothing = 此文本中没有 Closeout 标明案例状态的那一行。未作任何更改。
restore-known = 此案例已包含该笔记的全部内容。未作任何更改。
restore-done = 已读取该笔记。其中的信息已填入案例，该笔记视为已记录在案。
restore-not-found = 笔记中未找到：{ $fields }。请手动输入。
restore-unknown = 此版本无法识别：{ $pieces }。已略过。
restore-services = 以下服务在继续时尚未完成，但此案例中没有：{ $services }。请先添加，再重新读取此笔记。
restore-other-tenant = 此笔记属于 { $noted }，而此案例属于 { $tenant }。未作任何更改。如果只是同一客户的名称不同，仍可读取。
restore-anyway = 仍要读取
