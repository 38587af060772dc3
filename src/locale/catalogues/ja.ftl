## Days, as the page writes them. $day, $month and $weekday (1 is Monday) are numbers, $year is a text.

# In a sentence, where there is little room (also with the year), and to make sure at a field.
date = { $year } 年 { $month } 月 { $day } 日
date-short = { $month } 月 { $day } 日
date-short-year = { date }
date-weekday = { date } ({ weekday-name })

weekday-name =
    { $weekday ->
        [1] 月曜日
        [2] 火曜日
        [3] 水曜日
        [4] 木曜日
        [5] 金曜日
        [6] 土曜日
       *[7] 日曜日
    }

## Days, as a person types them: words that are read but not written, the groups between bars in order. English
## ones stand in every language. Case, accents and full width do not matter.

# January to December
read-months = january jan | february feb | march mar | april apr | may | june jun | july jul | august aug | september sept sep | october oct | november nov | december dec
# Monday to Sunday
read-weekdays = 月曜日 月曜 (月) monday mon | 火曜日 火曜 (火) tuesday tues tue | 水曜日 水曜 (水) wednesday weds wed | 木曜日 木曜 (木) thursday thurs thur thu | 金曜日 金曜 (金) friday fri | 土曜日 土曜 (土) saturday sat | 日曜日 日曜 (日) sunday sun
# The day before that, the day before, this day, the day after, the day after that
read-days = 一昨日 おととい | 昨日 きのう yesterday | 今日 本日 きょう today | 明日 あした あす tomorrow | 明後日 あさって
# Reiwa, Heisei
read-eras = 令和 ㋿ r | 平成 ㍻ h
# What may stand between the parts and says nothing
read-fillers = 西暦 付 st nd rd th of the on 午前 午後
# What may stand beside a number and leaves it as it is, a longer word before one that it holds
read-units = およそ 約 アクティブ ユーザー ユーザ ライセンス アカウント シート 名様 名 人 席 程度 active users seats licenses ~ ≈

## Lists: the joint between items, and before the last one. $sound is "i" where the second item begins with that sound.

list-middle = { $first }、{ $second }
list-last = { $first }、{ $second }

## Fields. A label is a short noun: it stands at the field, in gaps and after "Waits for"

field-tenant = テナント
field-tenant-id = テナント ID
field-manager = お名前
field-region = 地域
field-seats = シート数
field-account-team-known = アカウント チームを把握しているか
field-account-managed = アカウントが管理対象であるか
field-account-team-contacts = アカウント チームの連絡先
field-customer-contacts = お客様の連絡先
field-assignment-address = アサインメント チームのメール アドレス
field-language = ページの言語
field-note-language = メモの言語
field-mail-language = メールの言語
field-active-users = アクティブ ユーザー数
field-lynx-date = LYNX の数値の日付
field-account-team-mail-sent = アカウント チームへのメールの送信日
field-faq-next-steps = FAQ に基づく次のステップ
field-discussion-planned = 話し合いの予定日
field-discussion-date = 話し合いの実施日
field-ready-for-more = 次のワークロードの準備ができているか
field-next-workloads = 次のワークロード
field-customer-mail-sent = フォローアップ メールの送信日
field-customer-status = お客様の最新の状況
field-discussion-next-steps = 話し合い後の次のステップ
field-concerns = 懸念事項
field-assignment-mail-sent = アサインメント チームへの依頼日
field-queue-confirmed = キューへの移動の完了
field-skip-reason = スキップの理由

field-manager-hint = メールの署名と、FTOP の次のアクションの担当者に使われます。

answer-yes = はい
answer-no = いいえ
region-americas = 南北アメリカ
region-apj = アジア太平洋および日本 (APJ)
region-emea = ヨーロッパ、中東、アフリカ (EMEA)

link-account-team-template = ATU メール テンプレート
link-customer-template = お客様へのメール テンプレート
link-faq = RFA お客様とのエンゲージメントの完了に関する話し合いの FAQ
link-rfa-form = RFA フォーム
link-source = パートナー向けドキュメント サイト

## Typed problems

problem-not-a-number = 整数を入力してください (例: { $number })。
problem-too-small = { $number } 以上の数を入力してください。
problem-too-large = { $number } 以下の数を入力してください。
problem-not-a-day = 日付を入力してください (例: { $example })。
problem-no-such-day = その日付は存在しません。日付を入力してください (例: { $example })。
problem-year-out-of-range = 年は 1900 から 2199 までの 4 桁で入力してください (例: { $example })。
problem-in-the-future = 未来の日付です。今日またはそれより前の日付を入力してください。
problem-discussion-in-the-future = 未来の日付です。予定日の場合は「話し合いの予定日」に入力してください。
problem-not-a-guid = テナント ID は、数字と a から f までの英字を 8-4-4-4-12 の形式で入力してください。
problem-not-a-choice = 選択肢から選んでください。
problem-too-long = { $number } 文字以内で入力してください。

## What is missing, as short nouns: one for each item, then the rest

short-K-I1 = タスク「Enablement complete」(有効化の完了)
short-K-I2 = お客様へのエンゲージメント終了の連絡
short-K-I3 = お客様の満足度
short-P-I1 = FTOP の RFA モーション
short-P-I2 = LYNX に基づくマイルストーン
short-P-I3 = FTOP の連絡先のアカウント チーム
short-P-E1 = アカウント チームへのメール
short-P-E2 = 話し合い前の FAQ の確認
short-P-O1 = アカウント チームへのメール
short-P-O2 = FAQ に基づく次のステップ
short-C-I1 = FTOP の RFA モーション
short-C-I2 = LYNX に基づくマイルストーン
short-C-I3 = アカウント チームへのメール
short-C-A1 = 完了した活動の確認
short-C-A2 = 次のワークロードの準備状況
short-C-A2a = RFA の提出方法の説明
short-C-A2b = RFA フォームのデモ
short-C-A3 = お客様へのフォローアップ メール
short-C-A4 = タスク 4058
short-C-A5 = FTOP のメモ
short-C-A6 = FTOP の次のアクションの日付
short-C-A7 = アサインメント チームへの依頼
short-C-A8 = 自分の割り当ての解除
short-C-O1 = 話し合いの結果
short-C-O2 = 次のワークロード
short-C-O3 = お客様へのフォローアップ メール
short-C-O4 = お客様の最新の状況
short-C-O5 = FTOP の次のアクションの日付
short-C-O6 = アサインメント チームへの依頼
short-C-O7 = 自分の割り当ての解除
short-C-O8 = FAQ と話し合い後の次のステップ
short-N-1 = サービス ステータス

missing-users = マイルストーンに達したアクティブ ユーザー数 (あと { $count } 人)
missing-queue = キューへの移動の完了
missing-off-record = { $what } (FTOP への記録)
missing-of-service = { $what } ({ $service })
missing-link = { $what } (URL)
scope-case = 案件
scope-hand-off = 引き継ぎ

# What "and" and "or" are in any language, to take typed lists apart: read, not written
read-joints = and or und oder y e o ou et 和 与 及 或 と および または
# What stands before or behind a name or its address and is no name itself; others are told by the address
read-labels = 宛先 差出人 送信者 担当 担当者 連絡先 氏名 名前 メール メールアドレス Mail E-Mail Email 様 さま さん 殿 先生 御中 收件人 发件人 抄送 密送 联系人 姓名 邮件 邮箱 电子邮件 电子邮箱 女士 Herr Frau Mr Mrs Ms Sr Sra Dr
# What a company begins or ends with | what a department or a job ends with, and no name of a person
read-offices = 株式会社 有限会社 合同会社 ㈱ 公司 集团 | 業部 務部 発部 術部 事部 画部 画室 理部 本部 テム部 部門 支店 本社 支社 課 係 グループ チーム センター 部長 課長 社長 室長 所長 取締役 代表 主任 担当 窓口 区 県 マネージャー エンジニア 售部 术部 务部 息部 场部 部门 中心 经理 总监 主管 部长 工程师 顾问

## Notes

# Stands in a note or an e-mail for what the case does not know
gap = [未入力: { $name }]
note-heading = エンゲージメントの完了: { $service }
note-heading-hand-off = エンゲージメントの完了: テナントの引き継ぎ
note-no-concerns = なし
note-next-action = 次のアクション:
note-next-action-date = 日付:
note-next-action-owner = 担当者:

statement-P-I2 = { $service } の有効化が完了しました。LYNX では、{ $lynx_date }時点で { $seats } シートのうちアクティブ ユーザーは { $active_users } 人で、マイルストーンの { $needed } 人に達しています。
statement-P-O1 = { $account_team_mail_sent }に、{ $service } の有効化が完了したことを、「ATU メール テンプレート」を使用したメールでアカウント チームに連絡しました。
statement-P-O2 = { $missing ->
        [both] Microsoft アカウント チームは不明で、アカウントも管理対象外です。
        [team] Microsoft アカウント チームは不明ですが、アカウントは管理対象です。
       *[managed] アカウントは管理対象外ですが、Microsoft アカウント チームは把握しています。
    }「RFA お客様とのエンゲージメントの完了に関する話し合いの FAQ」を確認し、次のステップを決定しました: { $faq_next_steps }
statement-C-O1 = { $ready_for_more ->
        [yes] { $discussion_date }に、{ $service } のエンゲージメント完了の話し合いを実施しました。お客様は次のワークロードに進む準備ができています。
       *[no] { $discussion_date }に、{ $service } のエンゲージメント完了の話し合いを実施しました。{ $service } のエンゲージメントは完了しています。
    }
statement-C-O2 = { $shown ->
        [yes] お客様は次のワークロードとして { $next_workloads } を希望しています。話し合いでは、RFA フォームの入力方法のデモを実施しました。
       *[no] お客様は次のワークロードとして { $next_workloads } を希望しています。
    }
statement-C-O3 = { $customer_mail_sent }に、「お客様へのメール テンプレート」を使用し、今後のリクエストに必要な情報とリンクを記載したフォローアップ メールをお客様に送信しました。
statement-C-O4 = お客様の最新の状況: { $customer_status }
statement-C-O6 = { $assignment_mail_sent }に、テナントをキュー「{ $region }」に移動するよう、アサインメント チームにメールで依頼しました。
statement-C-O8 = 通常と異なる状況や懸念事項について「RFA お客様とのエンゲージメントの完了に関する話し合いの FAQ」を確認しました。次のステップ: { $discussion_next_steps }
statement-skip = スキップ: { $item } ({ $id })。理由: { $skip_reason }
correction-changed = { $day }のメモの訂正です。訂正前:「{ $was }」。訂正後:
correction-withdrawn = { $day }のメモの訂正です。次の記載事項は、現在は該当しません:「{ $was }」。

next-action-discussion = { $service } のエンゲージメント完了の話し合いをお客様と実施する。
next-action-rfa = お客様による { $workloads } の RFA の提出を支援する。
next-action-look-again = { $day }にテナントをあらためて確認する。
next-action-none = なし

## E-mails

mail-greeting = ご担当者様
# How a person is called in a greeting
mail-name = { $name } 様
mail-greeting-one = { $names }
mail-greeting-two = { $names }
mail-greeting-several = 各位
mail-greeting-team = アサインメント チーム ご担当者様
# Who writes; nothing where the reader knows it. $to is account-team, customer or assignment, or again where the
# account team was written to on $day about $other; $manager, $tenant
mail-introduction = { $to ->
        [customer] いつもお世話になっております。FastTrack マネージャーの { $manager } です。
        [again] お世話になっております。{ $tenant } 様を担当しております、FastTrack マネージャーの { $manager } です。{ $day }の { $other } に関するメールに続き、ご連絡いたします。
       *[other] お世話になっております。{ $tenant } 様を担当しております、FastTrack マネージャーの { $manager } です。
    }
mail-closing = どうぞよろしくお願いいたします。
mail-role = FastTrack マネージャー

mail-account-team-subject = { $tenant }: { $service } の有効化が完了しました
mail-account-team-complete = { $tenant } 様における { $service } の有効化が完了しました。LYNX では、{ $lynx_date }時点で { $seats } シートのうちアクティブ ユーザーは { $active_users } 名です。
mail-account-team-complete-plain = { $tenant } 様における { $service } の有効化が完了しました。
mail-account-team-ask = つきましては、次の点についてご連絡とお願いがございます。
mail-account-team-review = お客様とエンゲージメント完了のレビューを実施していただきますようお願いいたします。
mail-account-team-leave = このレビューをもちまして、私は担当を終了いたします。
mail-account-team-leave-later = 今回のレビューは { $service } に関するものです。最後のサービスのレビューが終わるまでは、引き続き私が担当いたします (未完了のサービス: { $others })。
mail-account-team-support = エンゲージメントの完了まで、お客様へのご支援と、私へのお力添えをお願いいたします。
mail-account-team-emphasis = 重要な点ですので、重ねて申し上げます。このレビューの後は、{ $tenant } 様を担当する FastTrack マネージャーが不在となります。あらかじめご承知おきください。
mail-account-team-emphasis-later = 重要な点ですので、重ねて申し上げます。最後のサービスのレビューの後は、{ $tenant } 様を担当する FastTrack マネージャーが不在となります。あらかじめご承知おきください。

mail-customer-subject = { $tenant }: { $service } の FastTrack エンゲージメント完了のお知らせ
mail-customer-subject-later = { $tenant }: { $service } の有効化完了と今後の FastTrack サポートのお知らせ
mail-customer-thanks = { $discussion_date }のお打ち合わせではお時間をいただき、誠にありがとうございました。{ $service } の取り組みにご協力いただきましたことにも、あらためて御礼申し上げます。
mail-customer-achieved = おかげさまで、{ $service } の有効化が完了いたしました。{ $lynx_date }時点で、{ $seats } シートのうち { $active_users } 名の皆様にご活用いただいております。
mail-customer-achieved-plain = おかげさまで、{ $service } の有効化が完了いたしました。
mail-customer-steps = お打ち合わせを踏まえた次のステップは、以下のとおりです。
mail-customer-same = 次は { $workloads } をご希望と伺っております。こちらは現在のサポートのリクエスト (RFA) に含まれておりますので、新たなご提出は不要です。
mail-customer-ready = 次は { $workloads } をご希望と伺っております。お手数ですが、新しいサポートのリクエスト (RFA) をご提出ください。お打ち合わせでご覧いただいたフォームはこちらです: { $form }
mail-customer-ready-also = また、{ $workloads } もご希望と伺っております。こちらについては、お手数ですが、新しいサポートのリクエスト (RFA) をご提出ください。お打ち合わせでご覧いただいたフォームはこちらです: { $form }
mail-customer-help = 今後さらに FastTrack のサポートが必要になりましたら、いつでもサポートのリクエスト (RFA) をご提出ください。フォームはこちらです: { $form }
mail-customer-help-again = 今後さらにサポートが必要になりました際も、同じフォームからいつでもご依頼いただけます。
mail-customer-leave = 以上をもちまして、本エンゲージメントは完了となり、私の FastTrack マネージャーとしての担当も終了いたします。これまで FastTrack をご信頼いただき、誠にありがとうございました。貴社のますますのご発展をお祈り申し上げます。
mail-customer-leave-later = 現在の RFA の最後のサービスが完了するまで、引き続き私が FastTrack マネージャーとして担当いたします (未完了のサービス: { $others })。

mail-assignment-subject = テナント移動のお願い: { $tenant } を { $region } へ
mail-assignment-ask = 次のテナントを、非アクティブなテナント用のキューに移動していただきますようお願いいたします。
mail-assignment-tenant = テナント: { $tenant }
mail-assignment-tenant-id = テナント ID: { $tenant_id }
mail-assignment-queue = キュー: { $region }
mail-assignment-services = サービス: { $services }
mail-assignment-reason = RFA のエンゲージメントは完了しており、未完了のサービスはありません。
mail-assignment-confirm = 移動が完了しましたら、ご返信をお願いいたします。私自身の割り当ては、ご返信をいただいてから解除いたします。

## Sheet and reminders

reminder-discussion = { $tenant }: { $service } のエンゲージメント完了の話し合い
reminder-discussion-why = 完了した活動を確認し、次のワークロードの準備ができているかをお客様に確認してください。準備ができている場合は、RFA の提出方法を説明し、フォームの入力方法のデモを実施してください。LYNX の数値と FAQ を手元に用意してください。
reminder-next-action = { $tenant }: FTOP の次のアクションの日付
reminder-next-action-why = エンゲージメントの完了時に FTOP に設定した次のアクションの日付です。テナントをあらためて確認してください。
reminder-look-again = { $tenant }: 一時停止中の案件の再確認
reminder-look-again-why = この日まで案件を一時停止しています。
sheet-title = { $tenant }: FastTrack エンゲージメントの完了
sheet-made = { $day }現在
sheet-label = { $label }:
sheet-dropped = このエンゲージメントの対象外になりました。理由: { $reason }
sheet-done = 完了: { $item } ({ $id })
sheet-open = 未完了: { $item } ({ $id })
sheet-skipped = スキップ: { $item } ({ $id })
sheet-waits = { $item }: 待機中 (先に必要: { $missing })
sheet-on-record = (FTOP に記録済み: { $day })
sheet-technical-enablement = Technical Enablement メモ (技術有効化メモ):
sheet-engagement-management = Engagement Management メモ (エンゲージメント管理メモ):

## What to look at before something is copied

finding-gap = 未入力: { $name }
finding-in-the-future = 未来の日付: { $field }
finding-long-ago = 1 年以上前の日付: { $field }
finding-more-users-than-seats = アクティブ ユーザー数 ({ $users }) がシート数 ({ $seats }) を超えています。
finding-before-its-time = { $field }が次の日付より前です: { $follows }
finding-lacks-value = 編集した文に「{ $value }」がありません。
finding-address = 「{ $address }」の @ より前に、多くのメール システムで使えない文字があります。保存した下書きには、このアドレスは入りません。
finding-no-address = 有効なメール アドレスがありません: { $name }
finding-next-action-too-long = 次のアクションが FTOP の上限 ({ $limit } 文字) を { $excess } 文字超えています。

## Page: the case. Most of these know $tenant, $service, $queue, $task (a number) and $date (as FTOP writes days)

crumbs = 現在の場所
menu = その他
close = 閉じる
cancel = キャンセル
dismiss = メッセージを閉じる
today = 今日
yesterday = 昨日
choose-day = 日付を選択
continue = 続行
add = 追加
saved = 保存済み
not-saved = 未保存
undo = 元に戻す
undo-about = 元に戻す: { $about }
redo = やり直す
redo-about = やり直す: { $about }
not-now = 後で
next = 次の手順
waiting = 待機中
closed = 終了
paused = 一時停止中
resumed = 再開済み
withdrawn = 取り下げ済み
read-only = 読み取り専用
conflict = 2 つの回答
lacking = 不足している項目:
not-taken = この変更は行えませんでした。
reason-needed = 理由を入力してください。
no-name = 新しい案件
can-wait = (後でも可)
way = この案件の流れ
you-are-here = 現在の手順
to-do = 未完了
done = 完了
skipped = スキップ済み
ready-to-paste = 貼り付け可能
pasted-on = { $day }に貼り付け
waits = 待機中
waits-for = 先に必要: { $what }
progress = { $done }/{ $total } 完了
service = サービス
services = サービス
edit-facts = 基本情報を編集
back-to-cases = 案件の一覧に戻る
cases-title = 案件
playbook-title = プレイブック
settings-title = 設定
languages = 言語
language-of-page = ページと同じ
history = 履歴
save-case = 案件をファイルに保存
print = 印刷
pause = 一時停止する
withdraw = 取り下げる
delete-case = 削除
close-case = 案件を終了
go-on-with-case = 案件を再開
pause-until = 再確認日
pause-which-day = 正しい日付を入力するか、空欄のままにしてください。
pause-reason = 一時停止の理由
withdraw-reason = 取り下げの理由

region-short-americas = 南北アメリカ
region-short-apj = APJ
region-short-emea = EMEA
facts-seats = { $seats } シート
# $known and $managed are "yes" or "no"
facts-account = { $known ->
        [yes] { $managed ->
            [yes] アカウント チーム把握済み、管理対象
           *[no] アカウント チーム把握済み、管理対象外
        }
       *[no] { $managed ->
            [yes] アカウント チーム不明、管理対象
           *[no] アカウント チーム不明、管理対象外
        }
    }
facts-milestone = マイルストーン: サービスごとにアクティブ ユーザー { $needed } 人
facts-queue = キュー: { $queue }
for-all-cases = すべての案件で使われます。
contacts-help = 名前とメール アドレスを 1 行に 1 人ずつ
tenant-id-help = 8-4-4-4-12 桁の数字と英字
milestone-reached = マイルストーンの { $needed } 人に達しています。
milestone-short = { $needed } 人に達するまであと { $missing } 人
concerns-none = (空欄の場合は「なし」)

round-dropped = 対象外
round-finished = 完了
round-to-paste = 貼り付け可能 { $count } 件

services-named = この RFA のサービス
service-choose = サービスを選択
service-other = その他のサービス…
service-name = FTOP でのサービス名
service-name-needed = サービス名を入力してください。
service-there = このサービスは既にこの RFA に含まれています。
service-drop = 対象外にする
service-drop-reason = 対象外にする理由
service-take-back = 対象に戻す

skip-open = { $count ->
        [1] これをスキップして続行する
       *[other] 一部をスキップして続行する
    }
skip = スキップ
skip-reason = { $item }: スキップの理由
skip-because = スキップ: { $item }。理由: { $reason }
skip-take-back = スキップを取り消す

step-begin = 開始
step-prepare = 準備
step-discuss = 話し合い
step-hand-off = 引き継ぎ

next-facts = お客様の基本情報を入力する
because-facts = 案件全体で 1 回だけ入力します。手順、メール、メモはこの情報に基づいて決まります。
done-facts = お客様の基本情報を入力済み
next-service = RFA のサービスを指定する
because-service = 準備と話し合いはサービスごとに行います。お客様の担当を終了するのは、最後のサービスの後です。
done-service = RFA のサービスを指定済み
next-K-I1 = { $service } を完了する準備ができているかを確認する
because-K-I1 = 該当する項目のチェック ボックスをオンにします。お客様に関する項目は、すべてのサービスに共通です。
row-K-I1 = 準備ができているかを確認する
done-K-I1 = 準備ができていることを確認済み
next-P-I2 = { $service } のアクティブ ユーザー数を入力する
because-P-I2 = マイルストーンは、LYNX の数値に基づいて Technical Enablement メモに記載します。
row-P-I2 = アクティブ ユーザー数を入力する
done-P-I2 = マイルストーンに到達済み: アクティブ ユーザー { $users } 人
next-mail-account-team = アカウント チームにメールを送信する
because-mail-account-team = アカウント チームを把握しているか、アカウントが管理対象であるためです。
# $skipped is "yes" where the task was skipped
done-mail-account-team = { $skipped ->
        [yes] アカウント チームへのメール
       *[no] アカウント チームへのメールを { $day }に送信済み
    }
next-P-E2 = FAQ を確認して次のステップを決める
because-P-E2 = アカウント チームが不明か、アカウントが管理対象外であるためです。
done-P-E2 = FAQ を確認して次のステップを決定済み
next-C-A1 = { $service } についての話し合いを実施する
because-C-A1 = 話し合いながら入力します。入力した内容から、フォローアップ メールと 2 つのメモが作成されます。
row-C-A1 = 話し合いを実施する
done-C-A1 = { $ready ->
        [yes] { $day }に話し合いを実施済み (次のワークロード: 準備あり)
       *[no] { $day }に話し合いを実施済み (次のワークロード: 準備なし)
    }
next-mail-customer = お客様にフォローアップ メールを送信する
because-mail-customer = 話し合いを実施したためです。
done-mail-customer = { $skipped ->
        [yes] フォローアップ メール
       *[no] フォローアップ メールを { $day }に送信済み
    }
next-C-A4 = { $service } のタスク { $task } を完了にする
because-C-A4 = FTOP でのタスク名は「Disengagement Process is Complete (enablement)」です。
row-C-A4 = FTOP のタスク { $task } を完了にする
done-C-A4 = FTOP のタスク { $task } を完了に設定済み
# $of is "service" or "hand-off" where that is named, else "none"
note-of = { $of ->
        [service] { $service } の{ " " }
        [hand-off] 引き継ぎの{ " " }
       *[none] { "" }
    }
next-note-technical-enablement = { $correction ->
        [yes] { note-of }Technical Enablement メモ (技術有効化メモ) の訂正を FTOP に貼り付ける
       *[no] { note-of }Technical Enablement メモ (技術有効化メモ) を FTOP に貼り付ける
    }
because-note-technical-enablement = FTOP の「Services」タブから Notes Editor を開きます。FTOP で保存したメモは削除できません。
row-note-technical-enablement = Technical Enablement メモを貼り付ける
done-note-technical-enablement = Technical Enablement メモ
next-note-engagement-management = { $correction ->
        [yes] { note-of }Engagement Management メモ (エンゲージメント管理メモ) の訂正を FTOP に貼り付ける
       *[no] { note-of }Engagement Management メモ (エンゲージメント管理メモ) を FTOP に貼り付ける
    }
because-note-engagement-management = FTOP の「Status」タブから Notes Editor を開きます。FTOP で保存したメモは削除できません。
row-note-engagement-management = Engagement Management メモを貼り付ける
done-note-engagement-management = Engagement Management メモ
next-C-A6 = FTOP で次のアクションの日付を設定する
because-C-A6 = 最後の話し合いの翌年の 12 月 31 日 ({ $date }) に設定します。
row-C-A6 = 次のアクションの日付を設定する
done-C-A6 = 次のアクションの日付を「{ $date }」に設定済み
next-mail-assignment = アサインメント チームにキューへの移動を依頼する
because-mail-assignment = テナントをキュー「{ $queue }」に移動してもらうためです。
done-mail-assignment = { $skipped ->
        [yes] アサインメント チームへの依頼
       *[no] アサインメント チームに { $day }に依頼済み
    }
next-wait = アサインメント チームからの移動完了の連絡を待っています
because-wait = 連絡を受けたら、チェック ボックスをオンにします。
row-wait = キューへの移動の完了を待つ
done-wait = { $tenant } はキュー「{ $queue }」に移動済み
wait-stay = { $tenant } がキューに移動されるまで、FTOP で自分の割り当てを解除しないでください。
wait-asked-for = 依頼したキュー
wait-asked-on = 依頼日
next-C-A8 = FTOP で自分の割り当てを解除する
because-C-A8 = テナントはキューに移動され、FTOP にすべてのメモがそろっています。
done-C-A8 = FTOP で自分の割り当てを解除済み
next-N-1 = FTOP でサービス ステータスを設定する
because-N-1 = 次の段階に合わせて、Adoption (導入) または Migration (移行) に設定します。
row-N-1 = サービス ステータスを設定する
done-N-1 = サービス ステータスを設定済み
next-close = 案件を終了する
because-close = { $tenant } について、残りの作業はありません。
next-closed = { $tenant } の案件は { $day }に終了しました
because-closed = 残りの作業はありません。{ $again }にテナントをあらためて確認してください。
next-withdrawn = { $tenant } の案件を { $day }に取り下げました
because-withdrawn = { $reason }
next-paused = { $tenant } の案件は一時停止中です
# $known is "yes" where there is a day ($again) to look again
because-paused = { $known ->
        [yes] { $again }にあらためて確認してください。
       *[no] 再確認日は設定されていません。
    }
next-elsewhere = { $name }: 今できる作業はありません
next-nothing-here = { $name }: 残りの作業はありません
next-conflict = 正しい回答を選ぶ
because-conflict = 別々のタブまたはファイルで、同じ項目に異なる回答が入力されました。
conflict-choose = どちらかを選択してください。
conflict-take = この回答を残す
conflict-empty = (空欄)
conflict-standing-because = { $what }。理由: { $reason }
next-read-only = この案件は新しいバージョンで保存されています
because-read-only = このバージョンで読み取れる範囲を表示しています。ここで案件を変更することはできません。

item-K-I1 = タスク「Enablement complete」が完了している
item-K-I2 = お客様は、このエンゲージメントが終了することを理解している
item-K-I3 = お客様は FastTrack Center に満足している
item-P-I1 = FTOP のモーションが RFA になっている
item-P-I2 = LYNX に基づくマイルストーンがメモに記載されている
item-P-I3 = アカウント チームが特定され、FTOP の連絡先の情報が最新である
item-P-E1 = アカウント チームにメールを送信した
item-P-E2 = FAQ を確認して次のステップを決めた
item-P-O1 = アカウント チームにメールを送信したことがメモに記載されている
item-P-O2 = アカウント チームが不明であることまたはアカウントが管理対象外であること、および次のステップがメモに記載されている
item-C-I1 = FTOP のモーションが RFA になっている
item-C-I2 = LYNX に基づくマイルストーンがメモに記載されている
item-C-I3 = アカウント チームにメールを送信したことがメモに記載されている
item-C-A1 = 完了した活動を確認した
item-C-A2 = 次のワークロードの準備ができているかをお客様に確認した
item-C-A2a = RFA の提出方法を説明した
item-C-A2b = RFA フォームの入力方法のデモを実施した
item-C-A3 = お客様にフォローアップ メールを送信した
item-C-A4 = FTOP のタスク { $task } を完了にした
item-C-A5 = FTOP のメモが最新の状況になっている
item-C-A6 = 次のアクションの日付を「{ $date }」に設定した
item-C-A7 = アサインメント チームにキューへの移動を依頼した
item-C-A8 = FTOP で自分の割り当てを解除した
item-C-O1 = エンゲージメントが完了したこと、またはお客様が次のワークロードに進む準備ができていることがメモに記載されている
item-C-O2 = 次のワークロードと、RFA フォームのデモを実施したことがメモに記載されている
item-C-O3 = お客様にフォローアップ メールを送信したことがメモに記載されている
item-C-O4 = お客様の最新の状況がメモに記載されている
item-C-O5 = FTOP に次のアクションの日付が表示されている
item-C-O6 = アサインメント チームに依頼したことと、依頼したキューがメモに記載されている
item-C-O7 = FTOP で自分がテナントに割り当てられていない
item-C-O8 = 通常と異なる状況や懸念事項について FAQ を確認したことと、次のステップがメモに記載されている
item-N-1 = サービス ステータスを Adoption (導入) または Migration (移行) に設定した

undo-state = { $about }
undo-tick = チェック: { $about }
undo-untick = チェックの解除: { $about }
undo-skip = スキップ: { $about }
undo-add-service = サービスの追加
undo-drop-service = サービスを対象外に変更
undo-copy = メモのコピー
undo-leave = 「FTOP はそのままにする」の選択
undo-resolve = 回答の選択
undo-edit = 文面の編集
undo-go-on = 案件の再開
undo-pause = 案件の一時停止
undo-withdraw = 案件の取り下げ
undo-close = 案件の終了
undo-delete = 案件の削除
undo-delete-several = 複数の案件の削除
undo-set-manager = FastTrack マネージャーの設定
undo-restore = 案件の復元
undo-import = ファイルのインポート

saving-failed = 最後の変更をブラウザーに保存できませんでした。変更はまだこのページにありますが、ページを閉じると失われます。
saving-unavailable = このブラウザーには、このページのデータを保存できません。バックアップを保存しない限り、ここでの作業内容はページを閉じると失われます。
saving-unreadable = 保存されているデータの一部を読み取れませんでした。データは失われていません。読み取りは自動的に再試行されます。
saving-retry = 再試行
backup-save = バックアップを保存
update-waits = このページの新しいバージョンを利用できます。
update-take = 今すぐ切り替える
part-missing = このページの一部を読み込めませんでした。オフラインであるか、新しいバージョンが公開されている可能性があります。
part-reload = 再読み込み
absent-deleted = この案件は完全に削除されました。
absent-unreadable = この案件は、このバージョンでは開けません。データはそのまま残っています。
absent-unknown = この URL に該当する案件はありません。

## Page: notes, e-mails, record

copy = コピー
copy-field = { $name } をコピー
copy-field-again = コピー済み: { $name }。もう一度コピー
copy-note = メモをコピー
copy-again = もう一度コピー
copy-everything = 全フィールドをコピー
copy-anyway = このままコピー
copied = コピーしました。続けて、各フィールドを FTOP の順にコピーしてください。
copied-text = コピーしました。
copied-plain = 書式なしテキストとしてコピーしました。ブラウザーの制限により、太字と箇条書きはコピーされていません。
copy-selected = ブラウザーによってコピーがブロックされました。テキストは選択済みです。Ctrl+C キーを押してください。
copy-refused = ブラウザーによってコピーがブロックされました。テキストを選択して、Ctrl+C キーを押してください。
hint-empty = 空欄のままにします。
hint-not-planned = 話し合いの予定日が決まるまで、空欄のままにします。
copied-before-change = コピーした後にメモが変わっています。まだ貼り付けていない場合は、もう一度コピーしてください。
look-first = 先に確認してください:
ask = この文面で未入力の項目です。
ask-setting = この文面で未入力の項目です。一度入力すると、すべての案件で使われます。
edit = 編集
edit-done = 編集を終了
edit-line = 行
edit-leave-out = 除外
edit-left-out = 除外しました。FTOP への記載事項の場合は、引き続き記載が必要です。
edit-put-back = 除外を取り消す
edit-page-words = 自動作成の文に戻す
edit-differs = 編集した後に基になる情報が変わりました。自動作成の文の変更前と変更後:
edit-take-new = 自動作成の文を使う
edit-keep-mine = 自分の文を残す
edit-add = 行を追加
pasted-into-ftop = 貼り付け済みにする
paste-today = 今日 ({ $day })
other-day = 別の日
pasted-on-day = 貼り付けた日
paste-which-day = 貼り付けた日を入力してください。
paste-in-the-future = 未来の日付です。
paste-nothing = このメモの内容は、すべて貼り付け済みです。
# $today is "yes" where $day is today
receipt-pasted = { $today ->
        [yes] { note-of }{ $note } メモ: 今日の日付で貼り付け済み
       *[no] { note-of }{ $note } メモ: { $day }の日付で貼り付け済み
    }
because-pasted = 内容を変えるには、元の情報を変更します。訂正の貼り付けが必要になります。
correction-due-changed = { $what }: { $day }のメモの後に変わりました
correction-due-withdrawn = { $what }: { $day }のメモにありますが、現在は該当しません
correct-ftop = 下のメモをコピーして貼り付けるか、次を選びます:
leave-ftop = FTOP はそのままにする

mail-to = 宛先
mail-subject = 件名
mail-body = 本文
sent-on = 送信日
open-in-mail = メール アプリで開く
open-anyway = このまま開く
sent-today = 今日送信済みにする
sent-on-day = { $day }の日付で送信済みにする
copy-text = テキストをコピー
save-draft = 下書きを保存 (.eml)
save-anyway = このまま保存
mail-opened = メール アプリが設定されている場合は、そのアプリで開きます。
mail-too-long = メール アプリで開くには長すぎます ({ $length } 文字、上限は { $most } 文字)。テキストをコピーするか、下書きを保存してください。
mail-several = Outlook で複数の宛先を区別するには、「ファイル > オプション > メール」でコンマ区切りを許可する必要があります。許可していない場合は、下書きを保存してください。
draft-saved = 保存しました。ファイルを開いて送信してください。
file-refused = ブラウザーによってファイルの保存がブロックされました。
reminder-for = { $day }のリマインダー

record-title = FTOP の記録
record-due = 貼り付け可能な記載事項 { $due } 件
record-all = 記載事項 { $all } 件、すべて貼り付け済み
record-some = { $all } 件中 { $pasted } 件を貼り付け済み
record-empty = 記載事項はまだありません
record-ready = 貼り付け可能
record-waits = 待機中
record-changed = 変更あり (訂正が必要)
record-withdrawn = 該当しなくなった内容 (訂正が必要)
record-skip = スキップ: { $what }
record-notes = 貼り付け済みのメモ
record-entry = { $note } メモ、{ $day }
record-entry-found = { $note } メモ、{ $day }: 既に FTOP に記録済み
record-entry-voided = { $note } メモ、{ $day }: 未貼り付け
record-correct-day = 日付を訂正
record-void = 未貼り付けに戻す
record-void-question = このメモを実際には貼り付けていない場合は、未貼り付けに戻します。メモの内容は、再び貼り付けが必要になります。
record-void-yes = 貼り付けていないので戻す
record-found = 既に FTOP にある内容を入力
record-statement = 記載事項
record-found-enter = FTOP に記録済みにする
record-reopen = 再開

# $is is "yes" where there is a $text
history-field = { $is ->
        [yes] { $what }: { $text }
       *[no] { $what }: 消去
    }
history-tick = { $is ->
        [yes] チェック: { $what }
       *[no] チェックの解除: { $what }
    }
history-skip = { $is ->
        [yes] スキップ: { $what }。理由: { $text }
       *[no] スキップの取り消し: { $what }
    }
history-edit = メモまたはメールの文面の編集
history-copied = { $what } メモのコピー
history-leave = FTOP はそのまま: { $what }
history-deleted = { $is ->
        [yes] 案件の削除
       *[no] 案件の復元
    }
history-service = { $is ->
        [yes] サービスの追加
       *[no] サービスの追加の取り消し
    }
history-dropped = { $is ->
        [yes] サービスを対象外に変更。理由: { $text }
       *[no] サービスを対象に復帰
    }
history-pasted = { $what } メモの貼り付け: { $text }
history-found = { $what } メモ: FTOP に記録済み ({ $text })
history-voided = { $what } メモを未貼り付けに変更
history-day = { $what } メモの日付の訂正: { $text }
history-finished = サービスの完了
history-reopened = サービスの再開

## Page: cases, settings, playbook

cases-introduction = Closeout は、お客様とのエンゲージメントの完了までを順に案内し、FTOP に貼り付けるメモを作成します。わかっていることは一度入力するだけで、手順、メモ、メールに反映されます。
cases-promise = 入力した内容がこのコンピューターから送信されることはありません。案件はこのブラウザーに保存されます。
new-case = 新しい案件を作成
sample-case = サンプルを見る
open-file = ファイルを開く
cases-find = 案件を検索
cases-head-case = 案件
cases-head-due = 期日
cases-no-service = サービス未指定
cases-none = 進行中の案件はありません。
cases-not-found = 一致する進行中の案件はありません。
cases-newer = 読み取り専用: 新しいバージョンで保存
cases-short = { $service }: マイルストーンまであと { $count } 人
cases-notes = { $count } 件のメモを FTOP に貼り付ける
cases-paused = 一時停止中: { $reason }
cases-closed-on = { $day }に終了
cases-withdrawn-on = { $day }に取り下げ: { $reason }
due-late = { $days } 日超過
due-in = { $days ->
        [1] 明日
       *[other] { $days } 日後
    }
due-look-again = 再確認
cases-head-changed = 更新日
cases-begun = { $day }に開始
cases-show-all = すべて表示
cases-select = 案件を選択
cases-select-case = { $case } を選択
cases-select-all = すべて選択
cases-select-end = 選択を解除
cases-selected = { $count } 件選択中
cases-save = 1 つのファイルに保存
cases-delete = ごみ箱に移動
cases-set-region = 地域を設定
cases-set-manager = FastTrack マネージャーを設定
cases-set = 設定
cases-changed = { $count } 件の案件を変更しました
calendar-save = 日付をカレンダーに保存 (.ics)
facet-next = 次に必要なもの
facet-step = 手順
waits-facts = 基本情報
waits-milestone = アクティブ ユーザー
waits-discussion = 話し合い
waits-mail = メール
waits-note = メモ
waits-step = その他の手順
waits-queue = キューへの移動
waits-rest = 一時停止中または読み取り専用
waits-nothing = なし (終了)
users-unknown = アクティブ ユーザー数が不明
users-far = マイルストーンの半分未満
users-near = マイルストーンの半分以上
users-reached = マイルストーン達成
due-group-late = 期日超過
due-group-week = 今週
due-group-month = 今月
due-group-later = それ以降
due-group-never = 期日なし
keys-title = キーボード ショートカット
keys-search = 検索
keys-move = 次または前の案件
keys-open = 案件を開く
keys-select = 案件を選択
picture = 概要
picture-steps = 手順別の案件数
picture-milestones = マイルストーンの達成状況別の案件数
picture-table = 表で表示
cases-stay = 案件はこのブラウザーに保存されます。
cases-closed = 終了した案件 { $count } 件

bin = ごみ箱の案件 { $count } 件
bin-explained = 削除した案件は { $days } 日間ここに残ります。
bin-deleted-on = { $day }に削除
bin-restore = 復元
bin-restore-case = { $case } を復元
bin-purge = 完全に削除
bin-purge-case = { $case } を完全に削除
bin-purge-question = このブラウザーから消え、バックアップ ファイルからしか復元できなくなります。
bin-purge-confirm = この案件を完全に削除

trouble-quarantine = { $count } 件のデータは現在の状態では使用できないため、別に保管しました。ほかのデータは通常どおり開いています。
trouble-newer = { $count } 件の案件は Closeout の新しいバージョンで保存されているため、このバージョンでは表示できません。データはそのまま残っています。設定で新しいバージョンを確認してください。
trouble-missing = ここにあった { $count } 件の案件が、ブラウザーの記憶域からなくなっています。バックアップ ファイルがあれば復元できます。
trouble-see = 対処方法を見る

# What opening a file would do
import-plan = インポートによる変更
import-nothing-written = まだ何も書き込まれていません。
import-nothing-new = 新しい内容は含まれていません。
import-added = { $count } 件の案件が追加されます:
import-comes-back = { $case } (ここで完全に削除された案件が復元されます)
import-changed = { $count } 件の案件が変わります:
import-change = { $case }: { $what }
import-conflict = { $what } (回答が 2 つあるため、正しい方を案件で選びます)
import-entries = 履歴の新しい項目 { $count } 件
import-details = その他の変更
import-unchanged = { $count } 件の案件は変わりません。
import-read-only = { $count } 件の案件は、ここで Closeout の新しいバージョンにより保存されているため、変更しません。
import-texts = このバージョンで読み取れない { $count } 件のテキストは、そのままの形で残します。
import-left-out = このファイルの { $count } 件の案件は読み取れないため、除外します。
import-settings = 設定もインポートする
import = インポート
import-done = インポートしました。
import-not-stored = すべてこのページにインポートしましたが、一部をブラウザーに保存できませんでした。ファイルは残しておいてください。
import-cancelled = インポートをキャンセルしました。何も変更されていません。
import-refused = 開けませんでした。何も変更されていません。
import-unreadable = ブラウザーがファイルを読み取れませんでした。元の場所にあるかどうかを確認してください。
import-empty = ファイルが空です。
import-cut-off = ファイルが途中で切れています。もう一度コピーまたはダウンロードしてください。
import-too-large = サイズが大きすぎます。
import-other-kind = Closeout のバックアップでも表でもありません。
import-newer = Closeout の新しいバージョンで作成されたファイルです。設定で新しいバージョンを確認してから、もう一度ファイルを開いてください。
import-damaged = バックアップですが、読み取れる案件がありません。

# A table that was opened or pasted
table-paste = 表を貼り付け
table-paste-explained = 表計算ソフトで、見出しも含めて行をコピーし、ここに貼り付けてください。
table-explained = 1 行目は見出しとして読み取られます。各列の内容を選んでください。空のセルの項目は変更されません。
table-column = 列「{ $name }」
table-unused = 使用しない
table-refused = { $count } 行はインポートされません:
table-refused-row = { $row } 行目: { $why }
table-refused-cell = { $row } 行目、{ $name }: { $why }
table-no-tenant = テナントを入力してください。
table-several = 同じ名前の案件が複数あります。テナント ID を入力してください。
table-not-active = この案件は一時停止中、取り下げ済み、終了済み、または読み取り専用です。
table-which-service = この値に対応するサービスを入力してください。
table-too-large = 100 列または 20,000 行を超えています。
table-save = 表として保存 (CSV)
table-changed = 最終更新日

register-bin = ごみ箱に入れるかどうか
register-wording = 文面
register-standing = 案件の状態

settings-you = 名前、宛先、言語
settings-at-once = すべての案件に適用されます。変更はすぐに保存されます。
settings-assignment-hint = キューへの移動を依頼するメールに使われます。プレイブックにアドレスは記載されていません。
settings-links = リンク
settings-links-explained = プレイブックで名前は挙げられていて、URL が示されていないものです。メールとプレイブックのページでは、ここに入力した URL へのリンクになります。
problem-not-a-web-address = https:// で始まる URL を入力してください (例: https://contoso.com/faq)。

backup = バックアップ
backup-explained = ごみ箱の中も含むすべての案件と設定が、1 つのファイルに入ります。ファイルを開いても上書きはされません。まず、何が変わるかが表示されます。
backup-never = バックアップはまだ保存されていません。
backup-age = { $days ->
        [0] 前回のバックアップは今日です。
       *[other] 前回のバックアップは { $days } 日前です。
    }
backup-not-taken = ブラウザーによってファイルの保存がブロックされました。このページのダウンロードを許可して、もう一度お試しください。

folder = バックアップ フォルダー
folder-explained = フォルダーを選ぶと、変更のたびにバックアップがそこに書き込まれます。同期フォルダーなら、別のコンピューターでも使えます。
folder-unsupported = このブラウザーではフォルダーに書き込めません。代わりにバックアップを保存してください。
folder-choose = フォルダーを選択
folder-other = 別のフォルダーを選択
folder-needs-click = ブラウザーが再起動されました。「{ $name }」への書き込みを再開するには、1 回クリックしてください。
folder-denied = 「{ $name }」への書き込みは、ブラウザーによってブロックされています。ブラウザーのこのサイトの設定で許可するか、フォルダーを選び直してください。
folder-allow = 書き込みを再び許可
folder-ready = 変更のたびに、バックアップが「{ $name }」に書き込まれます。
folder-failed = 「{ $name }」にバックアップを書き込めませんでした。フォルダーがなくなったか、中のファイルを読み取れない可能性があります。
folder-forget = 書き込みをやめる

storage = 記憶域
storage-kept = このページのデータは、自分で消去するまでブラウザーに保持されます。
storage-may-go = 空き容量が不足したときや、このページをしばらく開かなかったときに、ブラウザーがデータを消去する可能性があります。
storage-no-promise = このブラウザーでは、ページのデータが保持されるとは限りません。バックアップを保存してください。
storage-ask = データの保持をブラウザーに要求
# In thousands of characters
storage-room = Closeout の使用量は { $here }{ "\u00A0" }KB です。このサイトの { $room }{ "\u00A0" }KB のうち、残りは { $left }{ "\u00A0" }KB です。
storage-no-room = 記憶域の状態を確認できません。

set-aside = 対処が必要な項目
set-aside-name = { $what } ({ $moment } に別に保管)
set-aside-case = 案件 { $case }
set-aside-entry = データ
set-aside-waiting = Closeout の新しいバージョンで保存されたデータへの変更です。追加できるのはそのバージョンだけです。このページで新しいバージョンを確認してから、もう一度読み取ってください。
set-aside-cut-off = データが途中で切れています。
set-aside-damaged = データが破損しています。
set-aside-newer = Closeout の新しいバージョンで書き込まれたデータです。
set-aside-text = テキストを表示
set-aside-download = テキストをダウンロード
set-aside-retry = もう一度読み取る
set-aside-read = 読み取れました。元の場所に戻っています。
set-aside-not-read = まだ読み取れません。
set-aside-drop = 破棄
set-aside-drop-question = 破棄すると元に戻せません。不安な場合は、先にテキストをダウンロードしてください。
set-aside-drop-confirm = 完全に破棄
set-aside-dropped = 破棄しました。
missing-forget = 今後は表示しない
missing-forgotten = 今後は表示されません。

this-page = このページ
version = バージョン { $version }
offline-unsupported = このブラウザーでは、ネットワークに接続しているときだけページを開けます。
offline-not-yet = ネットワークなしでページを開く準備は、まだできていません。
offline-ready = ネットワークに接続していなくてもページを開けます。
update-look = 新しいバージョンを確認
update-none = 最新のバージョンです。
wipe = すべて削除
wipe-explained = ごみ箱の中も含むすべての案件と設定を、このブラウザーから削除します。バックアップ ファイルからしか復元できないため、先にバックアップを保存してください。
wipe-meant = すべての案件と設定をこのブラウザーから削除する
wipe-confirm = すべてを完全に削除
wipe-not-confirmed = 先にチェック ボックスをオンにしてください。何も削除されていません。
wipe-failed = 一部のデータをブラウザーから削除できませんでした。もう一度お試しください。
wipe-done = すべて削除しました。

playbook-engagement-completion = エンゲージメントの完了に関する話し合いの実施 (有効化)
playbook-lead = 有効化が完了したお客様の担当を FastTrack マネージャーがどのように終了し、何を記録に残すかを説明します。
playbook-drawn = プロセスの全体像です。各項目を選択すると、その規則に移動します。
playbook-shown-for = 表示中の案件: { $case }
playbook-each-service = サービスごとに 1 回
playbook-once = 最後のサービスの後、お客様ごとに 1 回
playbook-not-needed = 該当なし
frame-phase = フェーズ
frame-phase-value = 有効化
frame-purpose = 目的
frame-purpose-value = FastTrack マネージャー (FM) とお客様との協力関係を終了する
frame-when = 時期
frame-when-value = サポートのリクエスト (RFA) モーションで、有効化が完了したとき
frame-complete = 有効化の完了
frame-complete-value = アクティブ ユーザーが { $users } 人に達したとき。{ $seats } シート未満のお客様の場合は、シート数の { $percent }% に達したとき
frame-figure = 数値の出典
frame-figure-value = LYNX
frame-role = 役割
frame-role-value = FastTrack マネージャー
frame-motion = モーション
frame-motion-value = サポートのリクエスト (RFA)
frame-services = サービス
frame-services-value = すべて
frame-task = FTOP のタスク
frame-task-value = { $number }「{ $name }」(必須)
playbook-objectives = 目標
playbook-outcomes = 主な成果
objective-form = お客様は RFA フォームの入力方法の説明を受け、今後のリクエストで自ら入力できる
objective-tools = お客様は、新しいクラウド サービスの導入を成功させるために必要なツールを持っている
objective-satisfied = お客様は FastTrack に満足している
objective-closed = お客様とのエンゲージメントが終了している
outcome-closed = お客様とのエンゲージメントが終了している
outcome-form = お客様は、今後サポートとガイダンスを受けるための RFA の入力方法を理解している
playbook-step-prepare = 話し合いの準備をする
playbook-step-prepare-explained = RFA のサービスごとに 1 回行います。有効化の完了を確認し、アカウント チームがある場合は連絡します。
playbook-step-discuss = 話し合いを実施する
playbook-step-discuss-explained = サービスごとに 1 回、お客様との定例ミーティングの中で行います。FM がお客様の担当を終了するのは、最後のサービスの後だけです。通常と異なる状況や懸念事項への対応は、FAQ に記載されています。
playbook-step-hand-off = テナントを引き継ぐ
playbook-step-hand-off-explained = 未完了のサービスがなくなったら、お客様ごとに 1 回行います。テナントがキューに移動されるまで、自分の割り当てを絶対に解除しないでください。
role-key-inputs = 主な前提条件
role-inputs = 品質の入力
role-actions = アクション
role-outputs = 品質の出力
role-next-steps = 次のステップ
condition-if = { $condition }場合
condition-or = { $first }か、{ $second }
condition-account-team-known-yes = アカウント チームを把握している
condition-account-team-known-no = アカウント チームが不明である
condition-account-managed-yes = アカウントが管理対象である
condition-account-managed-no = アカウントが管理対象外である
condition-ready-for-more-yes = お客様に次のワークロードの準備ができている
condition-ready-for-more-no = お客様に次のワークロードの準備ができていない
recorded-note = { $note } メモに記載
recorded-motion = FTOP のモーションに表示
recorded-contacts = FTOP の連絡先に表示
recorded-task = タスクのステータスに表示
recorded-next-action-date = FTOP の「Next Action Date」に表示
recorded-assignment = テナントの割り当てに表示
recorded-service-status = サービス ステータスに表示
playbook-repeats = { $id } と同じ
# Stand in the sentences of items where a case has a value
playbook-date = 翌年の 12 月 31 日
playbook-milestone = マイルストーン
playbook-milestone-explained = { $seats } シート以上の場合は、アクティブ ユーザー { $users } 人です。{ $seats } シート未満の場合は、シート数の { $percent }% (端数は切り上げ) です。たとえば、{ $below } シートでは { $rounded } 人、10 シートでは { $least } 人が必要です。案件のシート数を使って、サービスごとに判定します。
playbook-queues = キュー
playbook-queues-explained = 最後のサービスが完了した後、テナントは地域のキューに移動されます。FTOP で使われるキューの名前は次のとおりです。
playbook-set-link = URL を設定
playbook-log = 更新履歴
refresh-created = プレイブックを新規作成
refresh-maintenance = 全般的な保守
