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
read-months = 一月 january jan | 二月 february feb | 三月 march mar | 四月 april apr | 五月 may | 六月 june jun | 七月 july jul | 八月 august aug | 九月 september sept sep | 十月 october oct | 十一月 november nov | 十二月 december dec
# Monday to Sunday
read-weekdays = 月曜日 月曜 (月) monday mon | 火曜日 火曜 (火) tuesday tues tue | 水曜日 水曜 (水) wednesday wed | 木曜日 木曜 (木) thursday thurs thur thu | 金曜日 金曜 (金) friday fri | 土曜日 土曜 (土) saturday sat | 日曜日 日曜 (日) sunday sun
# The day before, this day, the day after
read-days = 昨日 きのう yesterday | 今日 本日 きょう today | 明日 あした あす tomorrow
# What may stand between the parts and says nothing
read-fillers = st nd rd th of the on

## Lists: the joint between items, and before the last one. $sound is "i" where the second item begins with that sound.

list-middle = { $first }、{ $second }
list-last = { $first }、{ $second }

## Fields. A label is a short noun: it stands at the field, in gaps and after "Waits for"

field-tenant = テナント
field-tenant-id = テナント ID
field-manager = お名前
field-region = 地域
field-seats = シート数
field-account-team-known = アカウント チームの把握
field-account-managed = 管理対象アカウント
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
field-ready-for-more = 次のワークロードの準備状況
field-next-workloads = 次のワークロード
field-customer-mail-sent = フォローアップ メールの送信日
field-customer-status = お客様の最新の状況
field-discussion-next-steps = 話し合い後の次のステップ
field-concerns = 懸念事項
field-assignment-mail-sent = アサインメント チームへの依頼日
field-queue-confirmed = キューへの到着
field-skip-reason = スキップの理由

field-tenant-hint = FTOP での名前
field-manager-hint = メールの署名と、次のアクションの担当者に使われます
field-account-team-contacts-hint = 名前とメール アドレスを 1 行に 1 人ずつ入力します
field-customer-contacts-hint = 名前とメール アドレスを 1 行に 1 人ずつ入力します
field-next-workloads-hint = 複数ある場合は読点で区切ります
field-concerns-hint = 空欄の場合、メモには「なし」と書かれます

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
problem-year-out-of-range = 年は 1900 から 2199 までの 4 桁で入力してください。
problem-in-the-future = まだ来ていない日付です。今日またはそれより前の日付を入力してください。
problem-discussion-in-the-future = まだ来ていない日付です。話し合いの予定日として入力してください。
problem-not-a-guid = テナント ID は、数字と a から f までの英字を 8-4-4-4-12 の形式で入力してください。
problem-not-a-choice = 選択肢から選んでください。
problem-too-long = { $number } 文字以内に短くしてください。

## What is missing, as short nouns: one for each item, then the rest

short-K-I1 = タスク「Enablement complete」(有効化の完了)
short-K-I2 = お客様への終了の周知
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
short-C-A8 = ご自身の割り当ての解除
short-C-O1 = 話し合いの結果
short-C-O2 = 次のワークロード
short-C-O3 = お客様へのフォローアップ メール
short-C-O4 = お客様の最新の状況
short-C-O5 = FTOP の次のアクションの日付
short-C-O6 = アサインメント チームへの依頼
short-C-O7 = ご自身の割り当ての解除
short-C-O8 = 話し合い後の次のステップ
short-N-1 = サービス ステータス

missing-users = アクティブ ユーザーあと { $count } 人
missing-service = サービス
missing-queue = キューへの到着
missing-off-record = FTOP への記録: { $what }
missing-of-service = { $what } ({ $service })
missing-link = URL: { $what }
scope-case = 案件
scope-hand-off = 引き継ぎ

# What "and" is in any language, to take typed lists of workloads apart: read, not written
read-joints = and und y e et 和 与 及 と および

## Notes

# Stands in a note or an e-mail for what the case does not know
gap = [未入力: { $name }]
note-heading = エンゲージメントの完了: { $service }
note-heading-hand-off = エンゲージメントの完了: テナントの引き継ぎ
note-no-concerns = なし
note-next-action = 次のアクション:
note-next-action-date = 日付:
note-next-action-owner = 担当者:

statement-P-I2 = { $service } の有効化が完了しました。LYNX によると、{ $lynx_date }時点で { $seats } シートのうちアクティブ ユーザーは { $active_users } 人で、{ $needed } 人のマイルストーンに達しています。
statement-P-O1 = { $service } の有効化の完了を、{ $account_team_mail_sent }に ATU メール テンプレートを使用してアカウント チームにメールで連絡しました。
statement-P-O2 = { $missing ->
        [both] Microsoft アカウント チームを把握しておらず、アカウントも管理対象外です。
        [team] Microsoft アカウント チームを把握していません。アカウントは管理対象です。
       *[managed] アカウントは管理対象外です。Microsoft アカウント チームは把握しています。
    }「RFA お客様とのエンゲージメントの完了に関する話し合いの FAQ」を確認し、次のステップを決定しました: { $faq_next_steps }
statement-C-O1 = { $ready_for_more ->
        [yes] { $service } のエンゲージメント完了の話し合いを { $discussion_date }に実施しました。お客様は次のワークロードに進む準備ができています。
       *[no] { $service } のエンゲージメント完了の話し合いを { $discussion_date }に実施しました。{ $service } のエンゲージメントは完了しています。
    }
statement-C-O2 = お客様は { $next_workloads } に進むことを希望しています。RFA フォームの入力方法は、ミーティングでデモを実施しました。
statement-C-O3 = お客様へのメール テンプレートを使用したフォローアップ メールを、{ $customer_mail_sent }にお客様に送信しました。今後のリクエストに必要な情報とリンクを記載しています。
statement-C-O4 = お客様の最新の状況: { $customer_status }
statement-C-O6 = テナントをキュー「{ $region }」に移動するよう、{ $assignment_mail_sent }にアサインメント チームにメールで依頼しました。
statement-C-O8 = 通常と異なる状況や懸念事項について「RFA お客様とのエンゲージメントの完了に関する話し合いの FAQ」を確認しました。次のステップ: { $discussion_next_steps }
statement-skip = スキップ: { $item } ({ $id })。理由: { $skip_reason }
correction-changed = { $day }のメモの訂正です。訂正前:「{ $was }」訂正後:
correction-withdrawn = { $day }のメモの訂正です。次の内容は現在は該当しません:「{ $was }」

next-action-discussion = { $service } のエンゲージメント完了の話し合いをお客様と実施する。
next-action-rfa = { $workloads } の RFA の提出についてお客様を支援する。
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
# Who writes; nothing where the reader knows it. $to is account-team, customer or assignment; $manager, $tenant
mail-introduction = { $to ->
        [customer] いつもお世話になっております。FastTrack マネージャーの { $manager } です。
       *[other] お世話になっております。{ $tenant } を担当しております、FastTrack マネージャーの { $manager } です。
    }
mail-closing = どうぞよろしくお願いいたします。
mail-role = FastTrack マネージャー

mail-account-team-subject = { $tenant }: { $service } の有効化が完了しました
mail-account-team-complete = { $tenant } における { $service } の有効化が完了しました。LYNX では、{ $lynx_date }時点で { $seats } シートのうちアクティブ ユーザーは { $active_users } 人です。
mail-account-team-complete-plain = { $tenant } における { $service } の有効化が完了しました。
mail-account-team-ask = 大切な点は、次の 3 点です。
mail-account-team-review = お客様とのエンゲージメント完了のレビューの実施をお願いいたします。
mail-account-team-leave = 私は、このレビューをもちまして担当を終了いたします。
mail-account-team-leave-later = 今回のレビューは { $service } に関するものです。私は、最後のサービスのレビューが終わるまで引き続き担当いたします (未完了のサービス: { $others })。
mail-account-team-support = エンゲージメントの完了に向けて、ご支援をお願いいたします。
mail-account-team-emphasis = 最も大切な点ですので、重ねてお伝えいたします。このレビューの後、{ $tenant } を担当する FastTrack マネージャーはいなくなります。
mail-account-team-emphasis-later = 最も大切な点ですので、重ねてお伝えいたします。最後のサービスのレビューの後、{ $tenant } を担当する FastTrack マネージャーはいなくなります。

mail-customer-subject = { $tenant }: { $service } の FastTrack エンゲージメント完了のお知らせ
mail-customer-subject-later = { $tenant }: { $service } の完了と今後の FastTrack のご案内
mail-customer-thanks = { $discussion_date }はお打ち合わせのお時間をいただき、また { $service } の取り組みにご協力いただき、誠にありがとうございました。
mail-customer-achieved = おかげさまで、{ $service } の有効化が完了いたしました。{ $lynx_date }時点で、{ $seats } シートのうち { $active_users } 人の方にご活用いただいています。
mail-customer-achieved-plain = おかげさまで、{ $service } の有効化が完了いたしました。
mail-customer-same = 次は { $workloads } に進みたいとのご意向を伺っております。こちらは現在のサポートのリクエスト (RFA) に含まれておりますので、新たなご提出は不要です。
mail-customer-ready = 次は { $workloads } に進みたいとのご意向を伺っております。お手数ですが、新しいサポートのリクエスト (RFA) をご提出ください。お打ち合わせでご覧いただいたフォームはこちらです: { $form }
mail-customer-ready-also = また、{ $workloads } にも進みたいとのご意向を伺っております。こちらについては、お手数ですが、新しいサポートのリクエスト (RFA) をご提出ください。お打ち合わせでご覧いただいたフォームはこちらです: { $form }
mail-customer-help = 今後また FastTrack のサポートが必要になりましたら、いつでもサポートのリクエスト (RFA) をご提出ください: { $form }
mail-customer-help-again = 今後サポートが必要になりました際も、同じフォームからいつでもご依頼いただけます。
mail-customer-leave = これをもちましてエンゲージメントは完了となり、FastTrack マネージャーとしての私の担当も終了いたします。これまでのご協力に心より感謝申し上げますとともに、貴社のますますのご発展をお祈りいたします。
mail-customer-leave-later = この RFA の最後のサービスが完了するまで、私が引き続き FastTrack マネージャーとして担当いたします (未完了のサービス: { $others })。

mail-assignment-subject = テナント移動のお願い: { $tenant } を { $queue } へ
mail-assignment-ask = 次のテナントを、非アクティブなテナントのキューに移動していただきますようお願いいたします。
mail-assignment-tenant = テナント: { $tenant }
mail-assignment-tenant-id = テナント ID: { $tenant_id }
mail-assignment-queue = キュー: { $queue }
mail-assignment-services = サービス: { $services }
mail-assignment-reason = RFA のエンゲージメントは完了しており、未完了のサービスはありません。
mail-assignment-confirm = テナントがキューに到着しましたら、ご返信をお願いいたします。私自身の割り当ては、ご返信をいただいてから解除いたします。

## Sheet and reminders

reminder-discussion = { $tenant }: { $service } のエンゲージメント完了の話し合い
reminder-discussion-why = 完了した活動を確認する。次のワークロードの準備ができているかを確認し、できている場合は RFA の提出方法を説明してフォームのデモを実施する。LYNX の数値と FAQ を用意しておく。
reminder-next-action = { $tenant }: FTOP の次のアクションの日付
reminder-next-action-why = エンゲージメントの完了時に FTOP に設定した次のアクションの日付です。テナントをあらためて確認してください。
sheet-title = { $tenant }: FastTrack エンゲージメントの完了
sheet-made = { $day }現在
sheet-label = { $label }:
sheet-dropped = このエンゲージメントの対象外になりました。理由: { $reason }
sheet-done = 完了: { $item } ({ $id })
sheet-open = 未完了: { $item } ({ $id })
sheet-skipped = スキップ: { $item } ({ $id })
sheet-waits = { $item }: { $missing } を待っています
sheet-on-record = { $day }から FTOP に記録済み
sheet-technical-enablement = 技術有効化メモ (Technical Enablement):
sheet-engagement-management = エンゲージメント管理メモ (Engagement Management):

## What to look at before something is copied

finding-gap = 未入力: { $name }
finding-in-the-future = まだ来ていない日付: { $field }
finding-before-its-time = { $field }が次の日付より前です: { $follows }
finding-lacks-value = 編集した文に「{ $value }」がありません。
finding-next-action-too-long = 次のアクションが { $excess } 文字長すぎます (FTOP の上限は { $limit } 文字)。
