## Days, as the page writes them. $day, $month and $weekday (1 is Monday) are numbers, $year is a text.

# In a sentence, where there is little room (also with the year), and to make sure at a field.
date = { $year } 年 { $month } 月 { $day } 日
date-short = { $month } 月 { $day } 日
date-short-year = { date }
date-weekday = { date }{ weekday-name }

weekday-name =
    { $weekday ->
        [1] 星期一
        [2] 星期二
        [3] 星期三
        [4] 星期四
        [5] 星期五
        [6] 星期六
       *[7] 星期日
    }

## Days, as a person types them: words that are read but not written, the groups between bars in order. English
## ones stand in every language. Case, accents and full width do not matter.

# January to December
read-months = 一月 january jan | 二月 february feb | 三月 march mar | 四月 april apr | 五月 may | 六月 june jun | 七月 july jul | 八月 august aug | 九月 september sept sep | 十月 october oct | 十一月 november nov | 十二月 december dec
# Monday to Sunday
read-weekdays = 星期一 周一 礼拜一 (一) monday mon | 星期二 周二 礼拜二 (二) tuesday tues tue | 星期三 周三 礼拜三 (三) wednesday wed | 星期四 周四 礼拜四 (四) thursday thurs thur thu | 星期五 周五 礼拜五 (五) friday fri | 星期六 周六 礼拜六 (六) saturday sat | 星期日 周日 礼拜日 (日) 星期天 周天 礼拜天 sunday sun
# The day before, this day, the day after
read-days = 昨天 昨日 yesterday | 今天 今日 today | 明天 明日 tomorrow
# What may stand between the parts and says nothing
read-fillers = st nd rd th of the on

## Lists: the joint between items, and before the last one. $sound is "i" where the second item begins with that sound.

list-middle = { $first }、{ $second }
list-last = { $first }、{ $second }

## Fields. A label is a short noun: it stands at the field, in gaps and after "Waits for"

field-tenant = 租户
field-tenant-id = 租户 ID
field-manager = 您的姓名
field-region = 区域
field-seats = 席位
field-account-team-known = 客户团队已知
field-account-managed = 受管客户 (managed account)
field-account-team-contacts = 客户团队联系人
field-customer-contacts = 客户联系人
field-assignment-address = 分配团队的电子邮件地址
field-language = 页面语言
field-note-language = 笔记语言
field-mail-language = 电子邮件语言
field-active-users = 活动用户
field-lynx-date = LYNX 数据日期
field-account-team-mail-sent = 致客户团队电子邮件的日期
field-faq-next-steps = 根据常见问题确定的后续步骤
field-discussion-planned = 计划的讨论日期
field-discussion-date = 讨论日期
field-ready-for-more = 是否准备好引入另一个工作负载
field-next-workloads = 后续工作负载
field-customer-mail-sent = 跟进电子邮件的日期
field-customer-status = 客户的最新状态
field-discussion-next-steps = 讨论后的后续步骤
field-concerns = 疑虑
field-assignment-mail-sent = 向分配团队提出请求的日期
field-queue-confirmed = 进入队列
field-skip-reason = 跳过的理由

field-tenant-hint = 与 FTOP 中的名称一致
field-manager-hint = 用于电子邮件署名，也是下一个行动的负责人
field-account-team-contacts-hint = 姓名和电子邮件地址，每行一人
field-customer-contacts-hint = 姓名和电子邮件地址，每行一人
field-next-workloads-hint = 多项之间用逗号分隔
field-concerns-hint = 留空时，笔记中写“无”

answer-yes = 是
answer-no = 否
region-americas = 美洲
region-apj = 亚太和日本 (APJ)
region-emea = 欧洲、中东和非洲 (EMEA)

link-account-team-template = ATU 电子邮件模板
link-customer-template = 客户电子邮件模板
link-faq = RFA 客户接洽完结讨论常见问题
link-rfa-form = RFA 表单
link-source = 合作伙伴文档网站

## Typed problems

problem-not-a-number = 请输入整数，例如 { $number }。
problem-too-small = 请输入不小于 { $number } 的数。
problem-too-large = 请输入不大于 { $number } 的数。
problem-not-a-day = 请输入日期，例如 { $example }。
problem-no-such-day = 没有这一天。请输入日期，例如 { $example }。
problem-year-out-of-range = 请输入 1900 至 2199 之间的四位数年份。
problem-in-the-future = 这一天尚未到来。请输入今天或更早的日期。
problem-discussion-in-the-future = 这一天尚未到来。请将其填为计划的讨论日期。
problem-not-a-guid = 请按 8-4-4-4-12 的格式输入租户 ID，仅含数字和字母 a 至 f。
problem-not-a-choice = 请选择其中一个答案。
problem-too-long = 请将文本缩短至 { $number } 个字符。

## What is missing, as short nouns: one for each item, then the rest

short-K-I1 = 任务“Enablement complete”（启用已完成）
short-K-I2 = 告知客户接洽即将结束
short-K-I3 = 客户满意度
short-P-I1 = FTOP 中的 RFA 行动 (motion)
short-P-I2 = LYNX 显示的里程碑
short-P-I3 = FTOP 联系人中的客户团队
short-P-E1 = 致客户团队的电子邮件
short-P-E2 = 讨论前查阅常见问题
short-P-O1 = 致客户团队的电子邮件
short-P-O2 = 根据常见问题确定的后续步骤
short-C-I1 = FTOP 中的 RFA 行动 (motion)
short-C-I2 = LYNX 显示的里程碑
short-C-I3 = 致客户团队的电子邮件
short-C-A1 = 回顾已完成的活动
short-C-A2 = 是否准备好引入另一个工作负载
short-C-A2a = 说明如何提交 RFA
short-C-A2b = 演示 RFA 表单
short-C-A3 = 致客户的跟进电子邮件
short-C-A4 = 任务 4058
short-C-A5 = FTOP 中的笔记
short-C-A6 = FTOP 中的下一个行动日期
short-C-A7 = 致分配团队的请求
short-C-A8 = 解除您的分配
short-C-O1 = 讨论结果
short-C-O2 = 后续工作负载
short-C-O3 = 致客户的跟进电子邮件
short-C-O4 = 客户的最新状态
short-C-O5 = FTOP 中的下一个行动日期
short-C-O6 = 致分配团队的请求
short-C-O7 = 解除您的分配
short-C-O8 = 讨论后的后续步骤
short-N-1 = 服务状态

missing-users = 还需 { $count } 个活动用户
missing-service = 服务
missing-queue = 进入队列
missing-off-record = FTOP 中的“{ $what }”
missing-of-service = { $what }（{ $service }）
missing-link = 网址：{ $what }
scope-case = 案例
scope-hand-off = 移交

# What "and" is in any language, to take typed lists of workloads apart: read, not written
read-joints = and und y e et 和 与 及 と および

## Notes

# Stands in a note or an e-mail for what the case does not know
gap = [缺少：{ $name }]
note-heading = 接洽完结：{ $service }
note-heading-hand-off = 接洽完结：移交租户
note-no-concerns = 无
note-next-action = 下一个行动：
note-next-action-date = 日期：
note-next-action-owner = 负责人：

statement-P-I2 = { $service } 的启用已完成：根据 LYNX，{ $lynx_date }在 { $seats } 个席位中有 { $active_users } 个活动用户，已达到 { $needed } 个活动用户的里程碑。
statement-P-O1 = 已于 { $account_team_mail_sent }使用 ATU 电子邮件模板告知客户团队：{ $service } 的启用已完成。
statement-P-O2 = { $missing ->
        [both] Microsoft 客户团队未知，且该客户不是受管客户 (managed account)。
        [team] Microsoft 客户团队未知；该客户是受管客户 (managed account)。
       *[managed] 该客户不是受管客户 (managed account)；Microsoft 客户团队已知。
    }已查阅 RFA 客户接洽完结讨论常见问题，以确定后续步骤：{ $faq_next_steps }
statement-C-O1 = { $ready_for_more ->
        [yes] { $service } 的接洽完结讨论已于 { $discussion_date }进行。客户已准备好引入另一个工作负载。
       *[no] { $service } 的接洽完结讨论已于 { $discussion_date }进行。{ $service } 的接洽已完结。
    }
statement-C-O2 = 客户希望继续引入 { $next_workloads }。会议中已演示如何填写 RFA 表单。
statement-C-O3 = 已于 { $customer_mail_sent }使用客户电子邮件模板向客户发送跟进电子邮件，其中包含日后请求协助所需的信息和链接。
statement-C-O4 = 客户的最新状态：{ $customer_status }
statement-C-O6 = 已于 { $assignment_mail_sent }通过电子邮件请分配团队将租户移至队列 { $region }。
statement-C-O8 = 已就特殊情况和疑虑查阅 RFA 客户接洽完结讨论常见问题。后续步骤：{ $discussion_next_steps }
statement-skip = 已跳过：{ $item } ({ $id })。理由：{ $skip_reason }
correction-changed = 更正 { $day }的笔记，原文为：“{ $was }。”现更正为：
correction-withdrawn = 更正 { $day }的笔记。以下内容不再成立：“{ $was }。”

next-action-discussion = 与客户进行 { $service } 的接洽完结讨论。
next-action-rfa = 协助客户提交 { $workloads } 的 RFA。
next-action-look-again = 于 { $day }再次查看该租户。
next-action-none = 无

## E-mails

mail-greeting = 您好：
# How a person is called in a greeting
mail-name = { $name }
mail-greeting-one = { $names }，您好：
mail-greeting-two = { $names }，两位好：
mail-greeting-several = 各位好：
mail-greeting-team = 分配团队，您好：
# Who writes; nothing where the reader knows it. $to is account-team, customer or assignment; $manager, $tenant
mail-introduction = { $to ->
        [customer] { "" }
       *[other] 我是 { $tenant } 的 FastTrack 经理 { $manager }。
    }
mail-closing = 此致
mail-role = FastTrack 经理

mail-account-team-subject = { $tenant }：{ $service } 的启用已完成
mail-account-team-complete = { $tenant } 的 { $service } 启用已完成。LYNX 显示，{ $lynx_date }在 { $seats } 个席位中有 { $active_users } 个活动用户。
mail-account-team-complete-plain = { $tenant } 的 { $service } 启用已完成。
mail-account-team-ask = 接下来有三点：
mail-account-team-review = 请与客户一起进行接洽完结回顾。
mail-account-team-leave = 回顾之后，我将不再负责这次接洽。
mail-account-team-leave-later = 这次回顾仅涉及 { $service }。完成最后一项服务的回顾之前，我会继续负责这次接洽；尚未完成的服务：{ $others }。
mail-account-team-support = 请协助客户和我完成这次接洽。
mail-account-team-emphasis = 再次强调最重要的一点：回顾之后，{ $tenant } 将不再有 FastTrack 经理。
mail-account-team-emphasis-later = 再次强调最重要的一点：完成最后一项服务的回顾之后，{ $tenant } 将不再有 FastTrack 经理。

mail-customer-subject = { $tenant }：{ $service } 的 FastTrack 接洽已完结
mail-customer-subject-later = { $tenant }：{ $service } 已完成，FastTrack 的后续安排
mail-customer-thanks = 感谢您参加 { $discussion_date }的会议，也感谢贵公司在 { $service } 工作中的配合。
mail-customer-achieved = 我们已共同完成 { $service } 的启用：{ $lynx_date }，{ $seats } 个席位中已有 { $active_users } 人在积极使用。
mail-customer-achieved-plain = 我们已共同完成 { $service } 的启用。
mail-customer-same = 贵公司接下来希望引入 { $workloads }。它已包含在当前的协助请求 (RFA) 中，无需提交新的请求。
mail-customer-ready = 贵公司接下来希望引入 { $workloads }。请为此提交新的协助请求 (RFA)，表单我已在会议中演示过：{ $form }
mail-customer-ready-also = 贵公司还希望引入 { $workloads }。请为此提交新的协助请求 (RFA)，表单我已在会议中演示过：{ $form }
mail-customer-help = 今后如需 FastTrack 再次协助，欢迎随时提交协助请求 (RFA)：{ $form }
mail-customer-help-again = 今后如需 FastTrack 协助，也可随时使用同一表单。
mail-customer-leave = 至此，这次接洽已完结，我作为贵公司 FastTrack 经理的工作也告一段落。感谢您的信任，祝贵公司一切顺利。
mail-customer-leave-later = 在此 RFA 的最后一项服务完成之前，我会继续担任贵公司的 FastTrack 经理；尚未完成的服务：{ $others }。

mail-assignment-subject = 请将 { $tenant } 移至 { $queue }
mail-assignment-ask = 请将以下租户移至其所在区域的非活动租户队列：
mail-assignment-tenant = 租户：{ $tenant }
mail-assignment-tenant-id = 租户 ID：{ $tenant_id }
mail-assignment-queue = 队列：{ $queue }
mail-assignment-services = 服务：{ $services }
mail-assignment-reason = RFA 接洽已完结，没有尚在进行的服务。
mail-assignment-confirm = 租户进入该队列后请回复确认，届时我才会解除自己的分配。

## Sheet and reminders

reminder-discussion = { $tenant }：{ $service } 的接洽完结讨论
reminder-discussion-why = 回顾已完成的活动。了解客户是否准备好引入另一个工作负载；如已准备好，说明 RFA 并演示表单。请备好 LYNX 数据和常见问题。
reminder-next-action = { $tenant }：FTOP 中的下一个行动日期
reminder-next-action-why = 这是接洽结束时在 FTOP 中设置的下一个行动日期。请再次查看该租户。
sheet-title = { $tenant }：FastTrack 接洽完结
sheet-made = 截至 { $day }
sheet-label = { $label }：
sheet-dropped = 不再属于这次接洽。理由：{ $reason }
sheet-done = 已完成：{ $item } ({ $id })
sheet-open = 未完成：{ $item } ({ $id })
sheet-skipped = 已跳过：{ $item } ({ $id })
sheet-waits = { $item }：等待 { $missing }
sheet-on-record = { $day }起已在 FTOP 中
sheet-technical-enablement = 技术启用笔记 (Technical Enablement)：
sheet-engagement-management = 接洽管理笔记 (Engagement Management)：

## What to look at before something is copied

finding-gap = 缺少：{ $name }
finding-in-the-future = 日期尚未到来：{ $field }
finding-before-its-time = { $field } 早于：{ $follows }
finding-lacks-value = 您的措辞中缺少“{ $value }”。
finding-next-action-too-long = 下一个行动超出 { $excess } 个字符：FTOP 最多允许 { $limit } 个。
