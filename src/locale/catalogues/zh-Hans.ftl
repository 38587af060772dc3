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
read-months = january jan | february feb | march mar | april apr | may | june jun | july jul | august aug | september sept sep | october oct | november nov | december dec
# Monday to Sunday
read-weekdays = 星期一 周一 礼拜一 (一) monday mon | 星期二 周二 礼拜二 (二) tuesday tues tue | 星期三 周三 礼拜三 (三) wednesday weds wed | 星期四 周四 礼拜四 (四) thursday thurs thur thu | 星期五 周五 礼拜五 (五) friday fri | 星期六 周六 礼拜六 (六) saturday sat | 星期日 周日 礼拜日 (日) 星期天 周天 礼拜天 sunday sun
# The day before that, the day before, this day, the day after, the day after that
read-days = 前天 | 昨天 昨日 yesterday | 今天 今日 today | 明天 明日 tomorrow | 后天
# Reiwa, Heisei
read-eras = |
# What may stand between the parts and says nothing
read-fillers = 公元 st nd rd th of the on 上午 下午
# What may stand beside a number and leaves it as it is, a longer word before one that it holds
read-units = 大约 约 左右 活动 活跃 用户 席位 许可证 许可 个 名 人 位 active users seats licenses ~ ≈

## Lists: the joint between items, and before the last one. $sound is "i" where the second item begins with that sound.

list-middle = { $first }、{ $second }
list-last = { $first }、{ $second }

## Fields. A label is a short noun: it stands at the field, in gaps and after "Waits for"

field-tenant = 租户
field-tenant-id = 租户 ID
field-manager = 您的姓名
field-region = 区域
field-seats = 席位数
field-account-team-known = 客户团队是否已知
field-account-managed = 是否为受管客户 (managed account)
field-account-team-contacts = 客户团队联系人
field-customer-contacts = 客户联系人
field-assignment-address = 分配团队的电子邮件地址
field-language = 页面语言
field-note-language = 笔记语言
field-mail-language = 电子邮件语言
field-active-users = 活动用户数
field-lynx-date = LYNX 数据日期
field-account-team-mail-sent = 客户团队电子邮件的发送日期
field-faq-next-steps = 根据常见问题确定的后续步骤
field-discussion-planned = 计划的讨论日期
field-discussion-date = 讨论日期
field-ready-for-more = 是否准备好引入另一个工作负载
field-next-workloads = 后续工作负载
field-customer-mail-sent = 跟进电子邮件的发送日期
field-customer-status = 客户的最新状态
field-discussion-next-steps = 讨论后的后续步骤
field-concerns = 疑虑
field-assignment-mail-sent = 向分配团队提出请求的日期
field-queue-confirmed = 租户进入队列
field-skip-reason = 跳过的理由

field-manager-hint = 用于电子邮件署名，并作为 FTOP 中下一个行动的负责人。

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
problem-year-out-of-range = 请输入日期，年份为 1900 至 2199 之间的四位数，例如 { $example }。
problem-in-the-future = 这一天尚未到来。请输入今天或更早的日期。
problem-discussion-in-the-future = 这一天尚未到来。请填入“计划的讨论日期”。
problem-not-a-guid = 请按 8-4-4-4-12 的格式输入租户 ID，仅含数字和字母 a 至 f。
problem-not-a-choice = 请从选项中选择一项。
problem-too-long = 请将文本缩短至 { $number } 个字符以内。

## What is missing, as short nouns: one for each item, then the rest

short-K-I1 = Enablement complete 任务
short-K-I2 = 告知客户接洽即将结束
short-K-I3 = 确认客户满意度
short-P-I1 = 确认 FTOP 中的行动 (motion) 为 RFA
short-P-I2 = LYNX 显示的里程碑
short-P-I3 = 核对 FTOP 联系人中的客户团队
short-P-E1 = 致客户团队的电子邮件
short-P-E2 = 讨论前查阅常见问题
short-P-O1 = 致客户团队的电子邮件
short-P-O2 = 根据常见问题确定的后续步骤
short-C-I1 = 确认 FTOP 中的行动 (motion) 为 RFA
short-C-I2 = LYNX 显示的里程碑
short-C-I3 = 致客户团队的电子邮件
short-C-A1 = 回顾已完成的活动
short-C-A2 = 询问是否准备好引入另一个工作负载
short-C-A2a = 说明如何提交 RFA
short-C-A2b = 演示 RFA 表单
short-C-A3 = 致客户的跟进电子邮件
short-C-A4 = 任务 4058
short-C-A5 = 更新 FTOP 中的笔记
short-C-A6 = FTOP 中的下一个行动日期
short-C-A7 = 向分配团队提出的请求
short-C-A8 = 取消自己的租户分配
short-C-O1 = 讨论结果
short-C-O2 = 后续工作负载
short-C-O3 = 致客户的跟进电子邮件
short-C-O4 = 客户的最新状态
short-C-O5 = FTOP 中的下一个行动日期
short-C-O6 = 向分配团队提出的请求
short-C-O7 = 取消自己的租户分配
short-C-O8 = 常见问题与讨论后的后续步骤
short-N-1 = 服务状态

missing-users = 其余 { $count } 个活动用户
missing-queue = 租户进入队列
missing-off-record = 在 FTOP 中记录“{ $what }”
missing-of-service = { $what } ({ $service })
missing-link = { $what }的网址
scope-case = 案例
scope-hand-off = 移交

# What "and" and "or" are in any language, to take typed lists apart: read, not written
read-joints = and or und oder y e o ou et 和 与 及 或 と および または
# What stands before or behind a name or its address and is no name itself; others are told by the address
read-labels = 宛先 差出人 送信者 担当 担当者 連絡先 氏名 名前 メール メールアドレス Mail E-Mail Email 様 さま さん 殿 先生 御中 收件人 发件人 抄送 密送 联系人 姓名 邮件 邮箱 电子邮件 电子邮箱 女士 Herr Frau Mr Mrs Ms Sr Sra Dr
# What a company begins or ends with | what a department or a job ends with, and no name of a person
read-offices = 株式会社 有限会社 合同会社 ㈱ 公司 集团 | 業部 務部 発部 術部 事部 画部 画室 理部 本部 テム部 部門 支店 本社 支社 課 係 グループ チーム センター 部長 課長 社長 室長 所長 取締役 代表 主任 担当 窓口 区 県 マネージャー エンジニア 售部 术部 务部 息部 场部 部门 中心 经理 总监 主管 部长 工程师 顾问

## Notes

# Stands in a note or an e-mail for what the case does not know
gap = [缺少：{ $name }]
note-heading = 接洽完结：{ $service }
note-heading-hand-off = 接洽完结：移交租户
note-no-concerns = 无
note-next-action = 下一个行动：
note-next-action-date = 日期：
note-next-action-owner = 负责人：

statement-P-I2 = { $service } 的启用已完成：根据 LYNX 截至 { $lynx_date }的数据，{ $seats } 个席位中有 { $active_users } 个活动用户，已达到 { $needed } 个活动用户的里程碑。
statement-P-O1 = 已于 { $account_team_mail_sent }使用 ATU 电子邮件模板告知 Microsoft 客户团队：{ $service } 的启用已完成。
statement-P-O2 = { $missing ->
        [both] Microsoft 客户团队未知，且该客户不是受管客户 (managed account)。
        [team] Microsoft 客户团队未知；该客户是受管客户 (managed account)。
       *[managed] 该客户不是受管客户 (managed account)；Microsoft 客户团队已知。
    }已查阅“RFA 客户接洽完结讨论常见问题”，以确定后续步骤：{ $faq_next_steps }
statement-C-O1 = { $ready_for_more ->
        [yes] { $service } 的接洽完结讨论已于 { $discussion_date }进行。客户已准备好引入另一个工作负载。
       *[no] { $service } 的接洽完结讨论已于 { $discussion_date }进行。{ $service } 的接洽已完结。
    }
statement-C-O2 = { $shown ->
        [yes] 客户接下来希望引入 { $next_workloads }。会议中已演示如何填写 RFA 表单。
       *[no] 客户接下来希望引入 { $next_workloads }。
    }
statement-C-O3 = 已于 { $customer_mail_sent }使用客户电子邮件模板向客户发送跟进电子邮件，其中包含日后请求协助所需的信息和链接。
statement-C-O4 = 客户的最新状态：{ $customer_status }
statement-C-O6 = 已于 { $assignment_mail_sent }通过电子邮件请求分配团队将租户移至队列 { $region }。
statement-C-O8 = 已就特殊情况和疑虑查阅“RFA 客户接洽完结讨论常见问题”。后续步骤：{ $discussion_next_steps }
statement-skip = 已跳过：{ $item } ({ $id })。理由：{ $skip_reason }
correction-changed = 更正 { $day }的笔记。原文为：“{ $was }。”现改为：
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
mail-greeting-team = 分配团队各位好：
# Who writes; nothing where the reader knows it. $to is account-team, customer or assignment, or again where the
# account team was written to on $day about $other; $manager, $tenant
mail-introduction = { $to ->
        [customer] { "" }
        [again] 我曾于 { $day }就 { $other } 发送电子邮件，现将后续进展告知如下。
       *[other] 我是负责 { $tenant } 的 FastTrack 经理 { $manager }。
    }
mail-closing = 顺祝商祺！
mail-role = FastTrack 经理

mail-account-team-subject = { $tenant }：{ $service } 的启用已完成
mail-account-team-complete = { $tenant } 的 { $service } 启用已完成。LYNX 数据显示，截至 { $lynx_date }，{ $seats } 个席位中有 { $active_users } 个活动用户。
mail-account-team-complete-plain = { $tenant } 的 { $service } 启用已完成。
mail-account-team-ask = 接下来的要点如下，烦请知悉并予以支持：
mail-account-team-review = 请与客户一起进行接洽完结回顾。
mail-account-team-leave = 回顾结束后，我将不再负责本次接洽。
mail-account-team-leave-later = 本次回顾仅涉及 { $service }。在最后一项服务的回顾结束之前，我会继续负责本次接洽；尚未完成的服务：{ $others }。
mail-account-team-support = 请协助客户和我做好本次接洽的收尾工作。
mail-account-team-emphasis = 再次强调最重要的一点：回顾结束后，{ $tenant } 将不再有 FastTrack 经理。
mail-account-team-emphasis-later = 再次强调最重要的一点：最后一项服务的回顾结束后，{ $tenant } 将不再有 FastTrack 经理。

mail-customer-subject = { $tenant }：{ $service } 的 FastTrack 协助已完成
mail-customer-subject-later = { $tenant }：{ $service } 的启用已完成，FastTrack 将继续提供协助
mail-customer-thanks = 感谢贵公司参加 { $discussion_date }的会议，并在 { $service } 的启用工作中积极配合。
mail-customer-achieved = 我们已共同完成 { $service } 的启用：截至 { $lynx_date }，{ $seats } 个席位中有 { $active_users } 个活动用户。
mail-customer-achieved-plain = 我们已共同完成 { $service } 的启用。
mail-customer-steps = 根据会议上的讨论，后续步骤如下：
mail-customer-same = 贵公司接下来希望引入 { $workloads }。这已包含在当前的协助请求 (RFA) 中，无需另行提交。
mail-customer-ready = 贵公司接下来希望引入 { $workloads }，请为此提交新的协助请求 (RFA)。填写方法我已在会议中演示，表单链接：{ $form }
mail-customer-ready-also = 贵公司还希望引入 { $workloads }，请为此提交新的协助请求 (RFA)。填写方法我已在会议中演示，表单链接：{ $form }
mail-customer-help = 今后如需 FastTrack 进一步协助，欢迎随时提交协助请求 (RFA)：{ $form }
mail-customer-help-again = 今后如需 FastTrack 进一步协助，也可随时通过同一表单提交请求。
mail-customer-leave = 至此，本次 FastTrack 协助已完成，我作为贵公司 FastTrack 经理的工作也随之结束。感谢贵公司的信任与支持。
mail-customer-leave-later = 在本次协助请求 (RFA) 的最后一项服务完成之前，我会继续担任贵公司的 FastTrack 经理；尚未完成的服务：{ $others }。

mail-assignment-subject = 请将租户 { $tenant } 移至 { $region }
mail-assignment-ask = 请将以下租户移至其所在区域的非活动租户队列：
mail-assignment-tenant = 租户：{ $tenant }
mail-assignment-tenant-id = 租户 ID：{ $tenant_id }
mail-assignment-queue = 队列：{ $region }
mail-assignment-services = 服务：{ $services }
mail-assignment-reason = RFA 接洽已完结，所有服务均已处理完毕。
mail-assignment-confirm = 租户进入该队列后，请回复确认。收到确认之前，我不会取消自己的租户分配。

## Sheet and reminders

reminder-discussion = { $tenant }：{ $service } 的接洽完结讨论
reminder-discussion-why = 回顾已完成的活动。了解客户是否准备好引入另一个工作负载；如已准备好，说明如何提交 RFA，并演示如何填写表单。请备好 LYNX 数据和常见问题。
reminder-next-action = { $tenant }：FTOP 中的下一个行动日期
reminder-next-action-why = 这是接洽结束时在 FTOP 中设置的下一个行动日期。请再次查看该租户。
reminder-look-again = { $tenant }：再次查看已暂停的案例
reminder-look-again-why = 案例已暂停至这一天。
sheet-title = { $tenant }：FastTrack 接洽完结
sheet-made = 截至 { $day }
sheet-label = { $label }：
sheet-dropped = 不再属于本次接洽。理由：{ $reason }
sheet-done = 已完成：{ $item } ({ $id })
sheet-open = 未完成：{ $item } ({ $id })
sheet-skipped = 已跳过：{ $item } ({ $id })
sheet-waits = { $item }，等待：{ $missing }
sheet-on-record = （{ $day }起已在 FTOP 中）
sheet-technical-enablement = 技术启用笔记 (Technical Enablement)：
sheet-engagement-management = 接洽管理笔记 (Engagement Management)：

## What to look at before something is copied

finding-gap = 缺少：{ $name }
finding-in-the-future = 日期尚未到来：{ $field }
finding-long-ago = 日期在一年多以前：{ $field }
finding-more-users-than-seats = 活动用户数 ({ $users }) 多于席位数 ({ $seats })
finding-before-its-time = “{ $field }”早于“{ $follows }”
finding-lacks-value = 您的措辞中缺少“{ $value }”。
finding-address = “{ $address }”的 @ 前有多数电子邮件系统不接受的字符。保存的草稿将略去此地址。
finding-no-address = 缺少有效的电子邮件地址：{ $name }
finding-next-action-too-long = 下一个行动超出 { $excess } 个字符：FTOP 最多允许 { $limit } 个。

## Page: the case. Most of these know $tenant, $service, $queue, $task (a number) and $date (as FTOP writes days)

crumbs = 当前位置
menu = 更多
close = 关闭
cancel = 取消
dismiss = 关闭消息
today = 今天
yesterday = 昨天
choose-day = 选择日期
continue = 继续
add = 添加
saved = 已保存
not-saved = 未保存
undo = 撤消
undo-about = 撤消：{ $about }
redo = 重做
redo-about = 重做：{ $about }
not-now = 稍后再说
next = 下一步
waiting = 等待中
closed = 已关闭
paused = 已暂停
resumed = 已继续处理
withdrawn = 已终止
read-only = 只读
conflict = 信息冲突
lacking = 还缺少：
not-taken = 未能进行此更改。
reason-needed = 请填写理由。
no-name = 新案例
can-wait = （可稍后填写）
way = 此案例的流程
you-are-here = 当前步骤
to-do = 待办
done = 已完成
skipped = 已跳过
ready-to-paste = 待粘贴
pasted-on = { $day }已粘贴
waits = 等待中
waits-for = 等待：{ $what }
progress = { $done }/{ $total }
service = 服务
services = 服务
edit-facts = 编辑信息
back-to-cases = 返回案例列表
cases-title = 案例
playbook-title = 行动手册
settings-title = 设置
languages = 语言
language-of-page = 与页面相同
history = 历史记录
save-case = 将案例保存为文件
print = 打印
pause = 暂停
withdraw = 终止
delete-case = 删除
close-case = 关闭案例
go-on-with-case = 继续处理案例
pause-until = 再次查看的日期
pause-which-day = 请输入有效日期，或将此字段留空。
pause-reason = 暂停的理由
withdraw-reason = 终止的理由

region-short-americas = 美洲
region-short-apj = APJ
region-short-emea = EMEA
facts-seats = { $seats } 个席位
# $known and $managed are "yes" or "no"
facts-account = { $known ->
        [yes] { $managed ->
            [yes] 客户团队已知，受管客户
           *[no] 客户团队已知，非受管客户
        }
       *[no] { $managed ->
            [yes] 客户团队未知，受管客户
           *[no] 客户团队未知，非受管客户
        }
    }
facts-milestone = 里程碑：每项服务 { $needed } 个活动用户
facts-queue = 队列：{ $queue }
for-all-cases = 对所有案例有效。
contacts-help = 姓名和电子邮件地址，每行一人
tenant-id-help = 数字和字母，按 8-4-4-4-12 分组
milestone-reached = 已达到 { $needed } 个活动用户的里程碑。
milestone-short = 里程碑为 { $needed } 个活动用户，还差 { $missing } 个
concerns-none = （留空即为“无”）

round-dropped = 已移出
round-finished = 已完成
round-to-paste = { $count } 条笔记待粘贴

services-named = 此 RFA 中的服务
service-choose = 选择服务
service-other = 其他服务…
service-name = 服务在 FTOP 中的名称
service-name-needed = 请输入服务名称。
service-there = 此 RFA 中已有这项服务。
service-drop = 移出
service-drop-reason = 移出的理由
service-take-back = 恢复

skip-open = { $count ->
        [1] 跳过此项并继续
       *[other] 跳过其中一项并继续
    }
skip = 跳过
skip-reason = 跳过“{ $item }”的理由
skip-because = { $item }：已跳过。理由：{ $reason }
skip-take-back = 取消跳过

step-begin = 开始
step-prepare = 准备
step-discuss = 讨论
step-hand-off = 移交

next-facts = 填写客户信息
because-facts = 整个案例只需填写一次，步骤、电子邮件和笔记都由此生成。
done-facts = 已填写客户信息
next-service = 添加 RFA 中的服务
because-service = 每项服务分别准备和讨论。最后一项服务完成后，您才结束与客户的工作。
done-service = 已添加服务
next-K-I1 = 确认 { $service } 的接洽可以完结
because-K-I1 = 请勾选符合实际的各项。其中针对客户的各项对所有服务有效。
row-K-I1 = 确认完结的条件
done-K-I1 = 已具备完结的条件
next-P-I2 = 填写 { $service } 的活动用户数
because-P-I2 = Technical Enablement 笔记会根据 LYNX 的数据记录里程碑。
row-P-I2 = 填写活动用户数
done-P-I2 = 已达到里程碑：{ $users } 个活动用户
next-mail-account-team = 向客户团队发送电子邮件
because-mail-account-team = 客户团队已知，或客户是受管客户，因此需要告知客户团队。
# $skipped is "yes" where the task was skipped
done-mail-account-team = { $skipped ->
        [yes] 致客户团队的电子邮件
       *[no] 已于 { $day }向客户团队发送电子邮件
    }
next-P-E2 = 查阅常见问题并确定后续步骤
because-P-E2 = 客户团队未知，或客户不是受管客户，因此需要根据常见问题确定后续步骤。
done-P-E2 = 已根据常见问题确定后续步骤
next-C-A1 = 进行 { $service } 的讨论
because-C-A1 = 可以边讨论边填写。跟进电子邮件和两种笔记都由此生成。
row-C-A1 = 进行讨论
done-C-A1 = { $ready ->
        [yes] 已于 { $day }讨论：已准备好引入另一个工作负载
       *[no] 已于 { $day }讨论：尚未准备好引入另一个工作负载
    }
next-mail-customer = 向客户发送跟进电子邮件
because-mail-customer = 讨论已进行，接下来需要跟进。
done-mail-customer = { $skipped ->
        [yes] 跟进电子邮件
       *[no] 已于 { $day }发送跟进电子邮件
    }
next-C-A4 = 将 { $service } 的任务 { $task } 标记为完成
because-C-A4 = 该任务在 FTOP 中名为“Disengagement Process is Complete (enablement)”。
row-C-A4 = 将任务 { $task } 标记为完成
done-C-A4 = 任务 { $task } 已标记为完成
# $of is "service" or "hand-off" where that is named, else "none"
note-of = { $of ->
        [service] { " " }({ $service }){ " " }
        [hand-off] （移交）
       *[none] { "" }
    }
next-note-technical-enablement = { $correction ->
        [yes] 将 Technical Enablement 笔记{ note-of }的更正粘贴到 FTOP
       *[no] 将 Technical Enablement 笔记{ note-of }粘贴到 FTOP
    }
because-note-technical-enablement = 即技术启用笔记。请从 FTOP 的 Services 选项卡打开 Notes Editor；笔记保存后无法删除。
row-note-technical-enablement = 粘贴 Technical Enablement 笔记
done-note-technical-enablement = Technical Enablement 笔记
next-note-engagement-management = { $correction ->
        [yes] 将 Engagement Management 笔记{ note-of }的更正粘贴到 FTOP
       *[no] 将 Engagement Management 笔记{ note-of }粘贴到 FTOP
    }
because-note-engagement-management = 即接洽管理笔记。请从 FTOP 的 Status 选项卡打开 Notes Editor；笔记保存后无法删除。
row-note-engagement-management = 粘贴 Engagement Management 笔记
done-note-engagement-management = Engagement Management 笔记
next-C-A6 = 在 FTOP 中设置下一个行动日期
because-C-A6 = 应设为 { $date }，即最后一次讨论次年的 12 月 31 日。
row-C-A6 = 设置下一个行动日期
done-C-A6 = 已设置下一个行动日期：{ $date }
next-mail-assignment = 向分配团队提出请求
because-mail-assignment = 请求将租户移至 { $queue }。
done-mail-assignment = { $skipped ->
        [yes] 向分配团队提出的请求
       *[no] 已于 { $day }向分配团队提出请求
    }
next-wait = 分配团队尚未确认租户进入队列
because-wait = 收到确认后请勾选。
row-wait = 等待租户进入队列
done-wait = { $tenant } 已进入 { $queue }
wait-stay = { $tenant } 进入该队列之前，请勿在 FTOP 中取消自己的租户分配。
wait-asked-for = 请求的队列
wait-asked-on = 请求日期
next-C-A8 = 在 FTOP 中取消自己的租户分配
because-C-A8 = 租户已进入队列，所有笔记均已在 FTOP 中。
done-C-A8 = 已在 FTOP 中取消租户分配
next-N-1 = 在 FTOP 中设置服务状态
because-N-1 = 根据接下来的阶段，设为 Adoption（应用）或 Migration（迁移）。
row-N-1 = 设置服务状态
done-N-1 = 已设置服务状态
next-close = 关闭案例
because-close = { $tenant } 已没有待办事项。
next-closed = { $tenant } 的案例已于 { $day }关闭
because-closed = 没有待办事项。请于 { $again }再次查看该租户。
next-withdrawn = { $tenant } 的案例已于 { $day }终止
because-withdrawn = { $reason }
next-paused = { $tenant } 的案例已暂停
# $known is "yes" where there is a day ($again) to look again
because-paused = { $known ->
        [yes] 请于 { $again }再次查看。
       *[no] 未设置再次查看的日期。
    }
next-elsewhere = { $name }：暂时没有可做的事项
next-nothing-here = { $name }：没有待办事项
next-conflict = 选择以哪一项为准
because-conflict = 同一项信息在两个标签页或两个文件中分别填写，结果不一致。
conflict-choose = 请选择其中一项。
conflict-take = 以此项为准
conflict-empty = （空）
conflict-standing-because = { $what }。理由：{ $reason }
next-read-only = 此案例由较新的版本保存
because-read-only = 这里仅显示当前版本能识别的内容，无法在此更改案例。

item-K-I1 = Enablement complete 任务已标记为完成
item-K-I2 = 客户已知道本次接洽即将结束
item-K-I3 = 客户对 FastTrack 中心感到满意
item-P-I1 = FTOP 中的行动 (motion) 为 RFA
item-P-I2 = 已根据 LYNX 记录里程碑
item-P-I3 = 已确定客户团队，且其在 FTOP 联系人中的信息是最新的
item-P-E1 = 已向客户团队发送电子邮件
item-P-E2 = 已查阅常见问题并确定后续步骤
item-P-O1 = 笔记已写明向客户团队发送了电子邮件
item-P-O2 = 笔记已写明客户团队未知或非受管客户的情况，以及后续步骤
item-C-I1 = FTOP 中的行动 (motion) 为 RFA
item-C-I2 = 已根据 LYNX 记录里程碑
item-C-I3 = 笔记已写明向客户团队发送了电子邮件
item-C-A1 = 已与客户一起回顾已完成的活动
item-C-A2 = 已询问客户是否准备好引入另一个工作负载
item-C-A2a = 已说明如何提交 RFA
item-C-A2b = 已演示如何填写 RFA 表单
item-C-A3 = 已向客户发送跟进电子邮件
item-C-A4 = 任务 { $task } 已在 FTOP 中标记为完成
item-C-A5 = FTOP 中的笔记是最新的
item-C-A6 = 已设置下一个行动日期：{ $date }
item-C-A7 = 已向分配团队提出移至队列的请求
item-C-A8 = 已在 FTOP 中取消自己的租户分配
item-C-O1 = 笔记已写明接洽已完结，或客户已准备好引入另一个工作负载
item-C-O2 = 笔记已写明后续工作负载，以及已演示 RFA 表单
item-C-O3 = 笔记已写明向客户发送了跟进电子邮件
item-C-O4 = 笔记已写明客户的最新状态
item-C-O5 = FTOP 中显示下一个行动日期
item-C-O6 = 笔记已写明向分配团队提出了请求，以及所请求的队列
item-C-O7 = FTOP 中显示租户已不再分配给您
item-C-O8 = 已就特殊情况和疑虑查阅常见问题，且笔记已写明后续步骤
item-N-1 = 服务状态已设为 Adoption（应用）或 Migration（迁移）

undo-state = { $about }
undo-tick = { $about }（勾选）
undo-untick = { $about }（取消勾选）
undo-skip = { $about }（跳过）
undo-add-service = 添加服务
undo-drop-service = 移出服务
undo-copy = 复制笔记
undo-leave = 不更改 FTOP
undo-resolve = 解决冲突
undo-edit = 编辑文本
undo-go-on = 继续处理案例
undo-pause = 暂停案例
undo-withdraw = 终止案例
undo-close = 关闭案例
undo-delete = 删除案例
undo-delete-several = 删除多个案例
undo-set-manager = 设置 FastTrack 经理
undo-restore = 还原案例
undo-import = 打开文件

saving-failed = 浏览器未能保存最近的更改。更改仍在本页面中，但关闭页面后就会丢失。
saving-unavailable = 此浏览器不为本页面保留任何内容。如果不保存备份，关闭页面后，您在这里所做的一切都会丢失。
saving-unreadable = 已存储的内容有一部分无法读取。内容没有丢失，页面会再次尝试读取。
saving-retry = 重试
backup-save = 保存备份
update-waits = 本页面的新版本已就绪。
update-take = 立即更新
part-missing = 此页面的一部分无法加载。您可能处于离线状态，或者已有新版本。
part-reload = 重新加载
absent-deleted = 此案例已永久删除。
absent-unreadable = 当前版本无法打开此案例。案例会保持原样。
absent-unknown = 此地址没有对应的案例。

## Page: notes, e-mails, record

copy = 复制
copy-field = 复制“{ $name }”
copy-field-again = 已复制“{ $name }”。再次复制
copy-note = 复制笔记
copy-again = 再次复制
copy-everything = 复制所有字段
copy-anyway = 仍要复制
copied = 已复制。接下来请按 FTOP 的顺序复制各个字段。
copied-text = 已复制。
copied-plain = 已复制为纯文本：浏览器不接受粗体和项目符号。
copy-selected = 浏览器未允许复制。文本已选中，请按 Ctrl+C。
copy-refused = 浏览器未允许复制。请选中文本，然后按 Ctrl+C。
hint-empty = 留空。
hint-not-planned = 确定计划的讨论日期之前留空。
copied-before-change = 复制之后，笔记又有更改。如果尚未粘贴，请再次复制。
look-first = 请先查看以下问题：
ask = 文本中缺少此项。
ask-setting = 文本中缺少此项。只需填写一次，对所有案例有效。
edit = 编辑
edit-done = 完成
edit-line = 此行
edit-leave-out = 略去
edit-left-out = 已略去。如果是要写入 FTOP 的内容，则仍待写入。
edit-put-back = 恢复
edit-page-words = 页面的措辞
edit-differs = 您编辑之后，信息有更改。页面当时和现在的措辞：
edit-take-new = 采用页面的措辞
edit-keep-mine = 保留我的措辞
edit-add = 添加一行
pasted-into-ftop = 已粘贴到 FTOP
paste-today = 今天（{ $day }）
other-day = 其他日期
pasted-on-day = 粘贴日期
paste-which-day = 请输入您粘贴笔记的日期。
paste-in-the-future = 这一天尚未到来。
paste-nothing = 此笔记没有待粘贴的内容。
# $today is "yes" where $day is today
receipt-pasted = { $today ->
        [yes] { $note } 笔记{ note-of }已于今天粘贴
       *[no] { $note } 笔记{ note-of }已于 { $day }粘贴
    }
because-pasted = 如需更改其内容，请更改相应的信息；随后即可粘贴更正。
correction-due-changed = { $what }：与 { $day }的笔记相比有更改
correction-due-withdrawn = { $what }：{ $day }的笔记中的内容不再成立
correct-ftop = 复制并粘贴下面的笔记，或者：
leave-ftop = 不更改 FTOP

mail-to = 收件人
mail-subject = 主题
mail-body = 正文
sent-on = 发送日期
open-in-mail = 在电子邮件程序中打开
open-anyway = 仍要打开
sent-today = 今天已发送
sent-on-day = 已于 { $day }发送
copy-text = 复制文本
save-draft = 保存为草稿 (.eml)
save-anyway = 仍要保存
mail-opened = 已交由电子邮件程序打开（如已设置）。
mail-too-long = 共 { $length } 个字符，超出电子邮件程序可接受的 { $most } 个字符。请复制文本或保存草稿。
mail-several = 仅当“文件 > 选项 > 邮件”中允许用逗号分隔时，Outlook 才会区分多个收件人。否则请保存草稿。
draft-saved = 已保存。请打开该文件并发送。
file-refused = 浏览器未允许保存文件。
reminder-for = 保存 { $day }的提醒

record-title = FTOP 中的记录
record-due = { $due } 项内容待粘贴
record-all = { $all } 项内容，均已粘贴
record-some = 已粘贴 { $pasted }/{ $all }
record-empty = 暂无要写的内容
record-ready = 待粘贴
record-waits = 等待中
record-changed = 有更改，待更正
record-withdrawn = 不再成立，待更正
record-skip = 已跳过：{ $what }
record-notes = 已粘贴的笔记
record-entry = { $note }，{ $day }
record-entry-found = { $note }，{ $day }：之前已在 FTOP 中
record-entry-voided = { $note }，{ $day }：实际未粘贴
record-correct-day = 更正日期
record-void = 标记为未粘贴
record-void-question = 这条笔记确实从未粘贴吗？如果是，其中的内容会重新变为待粘贴。
record-void-yes = 从未粘贴
record-found = 填写已在 FTOP 中的内容
record-statement = 内容
record-found-enter = 标记为已在 FTOP 中
record-reopen = 重新打开

# $is is "yes" where there is a $text
history-field = { $is ->
        [yes] { $what }：{ $text }
       *[no] { $what }：已清空
    }
history-tick = { $is ->
        [yes] 已勾选：{ $what }
       *[no] 已取消勾选：{ $what }
    }
history-skip = { $is ->
        [yes] 已跳过：{ $what }。理由：{ $text }
       *[no] 已取消跳过：{ $what }
    }
history-edit = 已编辑笔记或电子邮件的措辞
history-copied = 已复制 { $what } 笔记
history-leave = 已决定不更改 FTOP：{ $what }
history-deleted = { $is ->
        [yes] 已删除案例
       *[no] 已还原案例
    }
history-service = { $is ->
        [yes] 已添加服务
       *[no] 已撤消添加服务
    }
history-dropped = { $is ->
        [yes] 已移出服务。理由：{ $text }
       *[no] 已恢复服务
    }
history-pasted = 已粘贴 { $what } 笔记，日期为 { $text }
history-found = { $what } 笔记：{ $text }起已在 FTOP 中
history-voided = { $what } 笔记实际未粘贴
history-day = { $what } 笔记的日期已更正为 { $text }
history-finished = 服务已完成
history-reopened = 已重新打开服务

## Page: cases, settings, playbook

cases-introduction = Closeout 引导您完结客户接洽，并写好供您粘贴到 FTOP 的笔记。已知的信息只需填写一次，步骤、笔记和电子邮件随之生成。
cases-promise = 任何内容都不会离开这台电脑：您的案例只保存在此浏览器中。
new-case = 新建案例
sample-case = 查看示例
open-file = 打开文件
cases-find = 查找案例
cases-head-case = 案例
cases-head-due = 到期日
cases-no-service = 尚无服务
cases-none = 没有进行中的案例。
cases-not-found = 没有符合条件的进行中的案例。
cases-newer = 只读：由较新的版本保存
cases-short = { $service }：距里程碑还差 { $count } 名用户
cases-notes = 将 { $count } 条笔记粘贴到 FTOP
cases-paused = 已暂停：{ $reason }
cases-closed-on = 已于 { $day }关闭
cases-withdrawn-on = 已于 { $day }终止：{ $reason }
due-late = 逾期 { $days } 天
due-in = { $days ->
        [1] 明天
       *[other] { $days } 天后
    }
due-look-again = 再次查看
cases-head-changed = 上次更改
cases-begun = 始于 { $day }
cases-show-all = 全部显示
cases-select = 选择案例
cases-select-case = 选择 { $case }
cases-select-all = 全选
cases-select-end = 取消选择
cases-selected = 已选择 { $count } 个
cases-save = 保存为一个文件
cases-delete = 移至回收站
cases-set-region = 设置区域
cases-set-manager = 设置 FastTrack 经理
cases-set = 设置
cases-changed = 已更改 { $count } 个案例
calendar-save = 将日期保存为日历 (.ics)
facet-next = 等待事项
facet-step = 步骤
waits-facts = 信息
waits-milestone = 活动用户数
waits-discussion = 讨论
waits-mail = 电子邮件
waits-note = 笔记
waits-step = 其他步骤
waits-queue = 队列
waits-rest = 已暂停或只读
waits-nothing = 无（已关闭）
users-unknown = 用户数未知
users-far = 用户数不足里程碑的一半
users-near = 用户数已达到里程碑的一半
users-reached = 已达到里程碑
due-group-late = 已逾期
due-group-week = 本周
due-group-month = 本月
due-group-later = 以后
due-group-never = 无日期
keys-title = 键盘快捷方式
keys-search = 查找
keys-move = 下一个或上一个案例
keys-open = 打开案例
keys-select = 选择案例
picture = 概览
picture-steps = 各步骤的案例数
picture-milestones = 按里程碑进度统计的案例数
picture-table = 以表格显示
cases-stay = 案例只保存在此浏览器中。
cases-closed = { $count } 个已关闭的案例

bin = 回收站中有 { $count } 个案例
bin-explained = 已删除的案例会在这里保留 { $days } 天。
bin-deleted-on = 已于 { $day }删除
bin-restore = 还原
bin-restore-case = 还原 { $case }
bin-purge = 永久删除
bin-purge-case = 永久删除 { $case }
bin-purge-question = 案例将从此浏览器中消失，之后只能通过备份文件找回。
bin-purge-confirm = 永久删除此案例

trouble-quarantine = 有 { $count } 个条目无法正常使用，已另行存放。其他内容均已照常打开。
trouble-newer = 有 { $count } 个案例由较新版本的 Closeout 保存，当前版本无法显示。这些案例保持原样。请在设置中检查新版本。
trouble-missing = 有 { $count } 个原有的案例已从浏览器的存储中消失，可通过备份文件找回。
trouble-see = 查看处理办法

# What opening a file would do
import-plan = 导入后的更改
import-nothing-written = 目前尚未写入任何内容。
import-nothing-new = 其中没有新内容。
import-added = 将添加 { $count } 个案例：
import-comes-back = { $case }（曾在这里永久删除，现将还原）
import-changed = 将更改 { $count } 个案例：
import-change = { $case }：{ $what }
import-conflict = { $what }（两处不一致，由您在案例中选择）
import-entries = 历史记录中新增 { $count } 条
import-details = 其他细节
import-unchanged = { $count } 个案例保持不变。
import-read-only = { $count } 个案例不作更改：它们在这里由较新版本的 Closeout 保存。
import-texts = { $count } 段文本无法由当前版本读取，将原样保留。
import-left-out = 文件中有 { $count } 个案例无法读取，将略去。
import-settings = 同时采用文件中的设置
import = 导入
import-done = 导入已完成。
import-not-stored = 全部内容已导入本页面，但浏览器未能全部存储。请保留该文件。
import-cancelled = 未导入任何内容，未作任何更改。
import-refused = 未能打开，未作任何更改。
import-unreadable = 浏览器无法读取该文件。请检查文件是否仍在原处。
import-empty = 文件为空。
import-cut-off = 文件不完整，中途截断。请重新复制或下载。
import-too-large = 文件过大。
import-other-kind = 既不是 Closeout 的备份，也不是表格。
import-newer = 文件由较新版本的 Closeout 生成。请在设置中检查新版本，然后再次打开文件。
import-damaged = 文件是备份，但其中没有可读取的案例。

# A table that was opened or pasted
table-paste = 粘贴表格
table-paste-explained = 请在电子表格中连同标题一起复制各行，然后粘贴到这里。
table-explained = 第一行将视为标题。请选择各列包含的内容。空单元格不会更改任何内容。
table-column = 列“{ $name }”
table-unused = 不使用
table-refused = 将略去 { $count } 行：
table-refused-row = 第 { $row } 行：{ $why }
table-refused-cell = 第 { $row } 行，{ $name }：{ $why }
table-no-tenant = 请填写租户。
table-several = 有多个案例使用此名称。请填写租户 ID。
table-not-active = 此案例已暂停、已终止、已关闭或只读。
table-which-service = 请填写此值所属的服务。
table-too-large = 表格超过 100 列或 20,000 行。
table-save = 保存为表格 (CSV)
table-changed = 上次更改

register-bin = 是否在回收站中
register-wording = 文本的措辞
register-standing = 案例状态

settings-you = 您和您的文本
settings-at-once = 对所有案例有效。更改会立即保存。
settings-assignment-hint = 用于请求移至队列的电子邮件。行动手册未提供地址。
settings-links = 链接
settings-links-explained = 行动手册提到了以下内容，但未提供网址。填写后，电子邮件和行动手册页面会链接到这些网址。
problem-not-a-web-address = 请输入以 https:// 开头的网址，例如 https://contoso.com/faq。

backup = 备份
backup-explained = 一个文件包含全部内容：所有案例（包括回收站中的案例）和设置。打开文件不会覆盖任何内容，您会先看到将有哪些更改。
backup-never = 尚未保存过备份。
backup-age = { $days ->
        [0] 上次备份：今天。
       *[other] 上次备份：{ $days } 天前。
    }
backup-not-taken = 浏览器未接收该文件。请允许本页面下载文件，然后重试。

folder = 备份文件夹
folder-explained = 选择一个文件夹，每次更改后页面都会将备份写入其中。使用同步文件夹，可将备份带到另一台电脑。
folder-unsupported = 此浏览器无法写入文件夹。请改为保存备份。
folder-choose = 选择文件夹
folder-other = 选择其他文件夹
folder-needs-click = 浏览器已重新启动，需要您单击一次，页面才能再次写入“{ $name }”。
folder-denied = 浏览器禁止本页面写入“{ $name }”。请在浏览器的网站设置中允许写入，或重新选择该文件夹。
folder-allow = 再次允许写入
folder-ready = 每次更改后，备份都会写入“{ $name }”。
folder-failed = 无法将备份写入“{ $name }”。该文件夹可能已不存在，或其中的文件无法读取。
folder-forget = 停止写入

storage = 存储
storage-kept = 浏览器会保留本页面存储的内容，直到您自行清除。
storage-may-go = 空间不足或您较长时间未访问时，浏览器可能会清除本页面存储的内容。
storage-no-promise = 此浏览器不保证保留页面存储的内容。请保存备份。
storage-ask = 请求浏览器保留
# In thousands of characters
storage-room = Closeout 已使用 { $here }{ "\u00A0" }KB；此网站的上限为 { $room }{ "\u00A0" }KB，还剩 { $left }{ "\u00A0" }KB。
storage-no-room = 无法查看存储空间。

set-aside = 需要您处理
set-aside-name = { $what }，存放时间：{ $moment }
set-aside-case = 案例 { $case }
set-aside-entry = 条目
set-aside-waiting = 这些更改所针对的内容已由较新版本的 Closeout 保存，只有该版本才能加入这些更改。请在这里检查新版本，然后再次尝试读取。
set-aside-cut-off = 内容不完整，中途截断。
set-aside-damaged = 内容已损坏。
set-aside-newer = 由较新版本的 Closeout 写入。
set-aside-text = 显示文本
set-aside-download = 下载文本
set-aside-retry = 再次尝试读取
set-aside-read = 已成功读取，内容已恢复。
set-aside-not-read = 仍然无法读取。
set-aside-drop = 丢弃
set-aside-drop-question = 丢弃后无法恢复。如不确定，请先下载文本。
set-aside-drop-confirm = 永久丢弃
set-aside-dropped = 已丢弃。
missing-forget = 不再提示
missing-forgotten = 以后不再提示。

this-page = 本页面
version = 版本 { $version }
offline-unsupported = 在此浏览器中，本页面只能联网打开。
offline-not-yet = 本页面尚未保存到本机，暂时无法脱机使用。
offline-ready = 本页面可以脱机打开。
update-look = 检查新版本
update-none = 这是最新版本。
wipe = 删除全部内容
wipe-explained = 从此浏览器中删除所有案例（包括回收站中的案例）和设置。之后只能通过备份文件找回，请先保存备份。
wipe-meant = 我要从此浏览器中删除所有案例和设置。
wipe-confirm = 永久删除全部内容
wipe-not-confirmed = 请先勾选复选框。未删除任何内容。
wipe-failed = 浏览器未能删除全部内容。请重试。
wipe-done = 已删除全部内容。

playbook-engagement-completion = 进行接洽完结讨论（启用）
playbook-lead = 介绍启用完成后，FastTrack 经理如何结束与客户的工作，以及需要留下哪些记录。
playbook-drawn = 流程一览。选择任一环节即可查看其规则。
playbook-shown-for = 当前显示：{ $case }
playbook-each-service = 每项服务各一次
playbook-once = 每个客户一次，在最后一项服务完成之后
playbook-not-needed = 不适用
frame-phase = 阶段
frame-phase-value = 启用
frame-purpose = 目的
frame-purpose-value = 结束 FastTrack 经理 (FM) 与客户之间的工作关系
frame-when = 时机
frame-when-value = 在请求协助 (RFA) 行动 (motion) 中，启用完成之后
frame-complete = 启用完成的标准
frame-complete-value = 达到 { $users } 个活动用户；席位少于 { $seats } 个的客户，达到席位数的 { $percent }%
frame-figure = 数据来源
frame-figure-value = LYNX
frame-role = 角色
frame-role-value = FastTrack 经理
frame-motion = 行动 (motion)
frame-motion-value = 请求协助 (RFA)
frame-services = 服务
frame-services-value = 所有服务
frame-task = FTOP 中的任务
frame-task-value = { $number }，“{ $name }”，必需
playbook-objectives = 目标
playbook-outcomes = 重要成果
objective-form = 客户已学会填写 RFA 表单，今后能够自行提出请求
objective-tools = 客户具备成功应用新云服务所需的工具
objective-satisfied = 客户对 FastTrack 感到满意
objective-closed = 与客户的接洽已结束
outcome-closed = 与客户的接洽已结束
outcome-form = 客户了解如何填写 RFA，以便日后获得协助和指导
playbook-step-prepare = 准备讨论
playbook-step-prepare-explained = RFA 中的每项服务各进行一次：确认启用已完成；如有客户团队，告知该团队。
playbook-step-discuss = 进行讨论
playbook-step-discuss-explained = 每项服务各进行一次，安排在客户现有的会议日程中。最后一项服务完成后，FM 才结束与客户的工作。遇到特殊情况和疑虑，请查阅常见问题。
playbook-step-hand-off = 移交租户
playbook-step-hand-off-explained = 所有服务均已完成或移出后，为该客户进行一次。租户进入所在区域的队列之前，切勿取消自己的租户分配。
role-key-inputs = 重要投入
role-inputs = 质量投入
role-actions = 操作
role-outputs = 质量产出
role-next-steps = 后续步骤
condition-if = 如果{ $condition }
condition-or = { $first }，或者{ $second }
condition-account-team-known-yes = 客户团队已知
condition-account-team-known-no = 客户团队未知
condition-account-managed-yes = 客户是受管客户
condition-account-managed-no = 客户不是受管客户
condition-ready-for-more-yes = 客户已准备好引入另一个工作负载
condition-ready-for-more-no = 客户尚未准备好引入另一个工作负载
recorded-note = 见 { $note } 笔记
recorded-motion = 见 FTOP 中的行动 (motion)
recorded-contacts = 见 FTOP 中的联系人
recorded-task = 见任务状态
recorded-next-action-date = 见 FTOP 中的 Next Action Date
recorded-assignment = 见租户分配
recorded-service-status = 见服务状态
playbook-repeats = 同 { $id }
# Stand in the sentences of items where a case has a value
playbook-date = 次年 12 月 31 日
playbook-milestone = 里程碑
playbook-milestone-explained = 席位达到 { $seats } 个时，为 { $users } 个活动用户。不足 { $seats } 个时，为席位数的 { $percent }%，向上取整：{ $below } 个席位需要 { $rounded } 个，10 个席位需要 { $least } 个。每项服务均按案例的席位数判断。
playbook-queues = 队列
playbook-queues-explained = 最后一项服务完成后，租户将移至其所在区域的队列。FTOP 只识别以下队列名称：
playbook-set-link = 填写网址
playbook-log = 更新记录
refresh-created = 创建行动手册
refresh-maintenance = 常规维护
