### Closeout in Japanese (ja)

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
labelled = { $label }: { $value }
text-with-lines = { $text } { $lines }
lines-joint = { $first } / { $second }

## The one date that no field states, named in gaps

field-next-action-date = 次のアクションの日付

## The playbook: steps and items, under its own ids

step-prepare = 会話の準備
step-discuss = 話し合いの実施
step-hand-off = テナントの引き渡し

item-K-I1 = タスク「Enablement complete」(有効化完了) が完了していることを確認する
item-K-I2 = このエンゲージメントがまもなく終了することを、お客様が理解していることを確認する
item-K-I3 = お客様が FastTrack Center に満足していることを確認する
item-P-I1 = FTOP のモーションに RFA のお客様と示されていることを確認する
item-P-I2 = LYNX に基づくマイルストーンの達成を技術有効化メモに記載する
item-P-I3 = お客様の Microsoft アカウント チームを特定し、FTOP の連絡先を最新の状態に保つ
item-P-E1 = ATU メール テンプレートを使用して、有効化の完了をアカウント チームにメールで知らせる
item-P-E1-detail = メールでは次の 3 点を伝えます。お客様とエンゲージメントの完了を確認していただきたいこと、FM はその確認の後に離れること (改めて強調します)、エンゲージメントの完了を支援していただきたいこと
item-P-E2 = 話し合いのガイドに沿って進め、FAQ を確認して次のステップを決定する
item-P-O1 = ATU メール テンプレートをアカウント チームに送信したことが、エンゲージメント管理メモに記載されている
item-P-O2 = 欠けているもの (アカウント チーム、アカウントの管理、またはその両方)、FAQ を確認したこと、および次のステップが、エンゲージメント管理メモに記載されている
item-C-I1 = FTOP のモーションに RFA のお客様と示されている
item-C-I2 = LYNX に基づくマイルストーンの達成が、技術有効化メモに記載されている
item-C-I3 = アカウント チームにメールで連絡したことが、エンゲージメント管理メモに記載されている
item-C-A1 = 完了した活動をお客様と確認する
item-C-A2 = お客様が次のワークロードに取りかかれる状態かどうかを確認する
item-C-A2a = RFA の提出方法を説明する
item-C-A2b = RFA フォームの入力方法を実演する
item-C-A3 = お客様へのメール テンプレートを使用して、フォローアップ メールをお客様に送信する
item-C-A4 = このサービスのタスク 4058 を完了に設定する
item-C-A5 = FTOP のメモを最新の状態に更新する
item-C-A6 = 次のアクションの日付として翌年の 12月31日を設定する
item-C-A7 = テナントを地域の非アクティブ キューに移動するよう、アサインメント チームにメールで依頼する
item-C-A8 = テナントから自分の割り当てを解除する
item-C-O1 = エンゲージメントが完了したこと、またはお客様が別のワークロードを開始する準備ができていることが、技術有効化メモに記載されている
item-C-O2 = 次に希望するワークロードと、RFA フォームの入力方法をミーティングで実演したことが、技術有効化メモに記載されている
item-C-O3 = お客様へのメール テンプレート (今後のリクエストのための情報とリンクを記載) を送信したことが、エンゲージメント管理メモに記載されている
item-C-O4 = お客様の最新のステータスが、エンゲージメント管理メモに記載されている
item-C-O5 = FTOP の次のアクションの日付が、翌年の 12月31日になっている
item-C-O6 = テナントの移動をアサインメント チームに依頼したことと移動先のキューが、エンゲージメント管理メモに記載されている
item-C-O7 = FTOP で、テナントへの自分の割り当てが解除されている
item-C-O8 = 通常と異なる状況や懸念事項について FAQ を確認したことと次のステップが、エンゲージメント管理メモに記載されている
item-N-1 = サービス ステータスを「Adoption」(導入) または「Migration」(移行) に設定する

objective-form = お客様が RFA フォームの入力方法の説明を受け、今後のリクエストに活用できる
objective-tools = お客様が、新しいクラウド サービスの導入を成功させるために必要なものを備えている
objective-satisfied = お客様が FastTrack に満足している
objective-closed = お客様とのエンゲージメントが終了している
outcome-closed = お客様とのエンゲージメントが終了している
outcome-form = お客様が、今後サポートとガイドを受けるための RFA の入力方法を理解している
refresh-created = プレイブックの作成
refresh-maintenance = 全般メンテナンス

## Notes for FTOP. English labels and names that belong to the portal stay English in every language

gap = [未入力: { $name }]
gap-item = [未完了: { $item }]
gap-item-fields = [未完了: { $item } – 未入力: { $fields }]
note-heading = エンゲージメントの完了: { $service }
note-heading-hand-off = エンゲージメントの完了: テナントの引き渡し
note-no-concerns = なし
note-next-action = 次のアクション: { $action }
note-next-action-date = 日付: { $date }
note-next-action-owner = 担当者: { $owner }

statement-P-I2 = { $service } の有効化が完了しました。LYNX ({ $lynx_date }時点) によると、{ $seats } シートのうちアクティブ ユーザーは { $active_users } 人です。マイルストーンは、アクティブ ユーザー { $needed } 人です。
statement-P-O1 = { $service } の有効化が完了したことを、{ $account_team_mail_sent }にアカウント チームへメールで連絡しました。メールは、ATU メール テンプレートを使用して作成しました。
statement-P-O2 = { $missing ->
        [both] Microsoft アカウント チームは不明で、アカウントは管理されていません。
        [account_team] Microsoft アカウント チームは不明ですが、アカウントは管理されています。
       *[managed] アカウントは管理されていませんが、Microsoft アカウント チームは判明しています。
    }FastTrack マネージャーは、次のステップを決定するために、RFA お客様とのエンゲージメントの完了に関する話し合いの FAQ を確認しました。次のステップ:
statement-C-O1 = { $ready_for_more ->
        [yes] { $service } のエンゲージメントの完了に関する話し合いを、{ $discussion_date }に実施しました。お客様は、別のワークロードを開始する準備ができています。
       *[no] { $service } のエンゲージメントの完了に関する話し合いを、{ $discussion_date }に実施しました。このサービスのエンゲージメントは完了しました。
    }
statement-C-O2 = お客様は、次に { $next_workloads } に進むことを希望しています。RFA フォームの入力方法は、ミーティングで実演しました。
statement-C-O3 = お客様は、別のワークロードを開始する準備ができていません。お客様へのメール テンプレートを使用したフォローアップ メールを、{ $customer_mail_sent }にお客様へ送信しました。メールには、今後 FastTrack にサポートを依頼するための情報とリンクを記載しました。
statement-C-O4 = お客様の最新のステータス:
statement-C-O6 = テナントをキュー { $region } に移動するよう、{ $assignment_mail_sent }にアサインメント チームへメールで依頼しました。
statement-C-O8 = 通常と異なる状況や懸念事項について、RFA お客様とのエンゲージメントの完了に関する話し合いの FAQ を確認しました。次のステップ:
statement-waiver = 前提となる項目がすべて完了する前に、ステップ「{ $step }」に進みました。理由と、未完了だった項目:
statement-waiver-item = その時点で未完了: { $item }
statement-others-open = この RFA には、未完了のサービスがほかに { $count } 件あります。FastTrack マネージャーは、最後のサービスが完了するまで担当を継続します。
correction-changed = { $day }のメモの訂正。訂正前: 「{ $was }」訂正後: { $now }
correction-withdrawn = { $day }のメモの訂正。次の記載は、現在は該当しません: 「{ $was }」

next-action-hold-discussion = { $service } のエンゲージメントの完了に関する話し合いをお客様と実施する
next-action-review = テナントの状況を改めて確認し、FastTrack のサポートをさらに希望するかどうかをお客様に尋ねる

## Fields of a case

field-tenant = テナント
field-tenant-hint = FTOP に表示されるお客様のテナント名です。この案件の名前にもなります。
field-tenant-id = テナント ID
field-tenant-id-hint = 数字と a から f の英字を、8-4-4-4-12 桁に区切った形式
field-manager = FastTrack マネージャー
field-manager-hint = メモに記載する次のアクションの担当者です。
field-region = 地域
field-region-hint = テナントの移動先のキューが決まります。
field-seats = シート数
field-seats-hint = すべてのサービスのマイルストーンが決まります。
field-account-team-known = アカウント チームが判明しているか
field-account-team-known-hint = お客様の Microsoft アカウント チームの担当者がわかっていますか?
field-account-managed = アカウントが管理されているか
field-account-managed-hint = アカウントは Microsoft によって管理されていますか?
field-account-team-contacts = アカウント チームの連絡先
field-account-team-contacts-hint = 名前とメール アドレスを 1 行に 1 人ずつ入力します。
field-customer-contacts = お客様の連絡先
field-customer-contacts-hint = 名前とメール アドレスを 1 行に 1 人ずつ入力します。
field-note-language = メモの言語
field-mail-language = メールの言語
field-standing = 案件の状態
field-standing-reason = 状態の理由
field-gate-reason = 続行する理由
field-gate-reason-hint = 履歴とエンゲージメント管理メモに記載されます。
field-deleted = 削除日
field-service = サービス
field-service-name = サービスの名前
field-service-name-hint = FTOP に表示される名前
field-drop-reason = サービスを対象から外す理由
field-active-users = アクティブ ユーザー
field-active-users-hint = LYNX で確認した、このサービスの人数
field-lynx-date = LYNX の確認日
field-account-team-mail-sent = アカウント チームへのメールの送信日
field-faq-next-steps = FAQ に基づく次のステップ
field-faq-next-steps-hint = エンゲージメント管理メモに記載されます。
field-discussion-date = 話し合いの日付
field-discussion-date-hint = 次のアクションの日付は、最後の話し合いの年から決まります。
field-ready-for-more = 別のワークロードの準備ができているか
field-next-workloads = 次のワークロード
field-next-workloads-hint = 読点 (、) またはコンマで区切って入力します。
field-customer-mail-sent = お客様へのフォローアップ メールの送信日
field-customer-status = お客様の最新のステータス
field-customer-status-hint = エンゲージメント管理メモに記載されます。
field-discussion-next-steps = 話し合い後の次のステップ
field-discussion-next-steps-hint = エンゲージメント管理メモに記載されます。
field-status = STATUS
field-status-on-track = 順調
field-status-paused = 一時停止中
field-status-pending-customer = お客様のフィードバック待ち
field-status-pending-fasttrack = FastTrack Center または社内のフィードバック待ち
field-concerns = CONCERNS
field-concerns-hint = 空欄の場合は、懸念事項なしとしてメモに記載されます。
field-assignment-mail-sent = アサインメント チームへのメールの送信日
field-assignment-mail-region = アサインメント チームに伝えた地域
field-queue-confirmed = キューへの移動の確認
region-americas = 南北アメリカ
region-apj = アジア太平洋および日本 (APJ)
region-emea = ヨーロッパ、中東、アフリカ (EMEA)
problem-not-a-whole-number = 整数を入力してください (例: { $example })。
problem-too-small = { $least } 以上の値を入力してください。
problem-too-large = { $most } 以下の値を入力してください。
problem-not-a-day = 日付を入力してください (例: { $example })。
problem-no-such-day = 存在しない日付です。正しい日付を入力してください (例: { $example })。
problem-year-out-of-range = 年は 1900 から 2199 までの 4 桁で入力してください。
problem-not-a-guid = テナント ID は、数字と a から f の英字を 8-4-4-4-12 桁に区切った形式で入力してください。
problem-not-a-choice = 回答を 1 つ選択してください。
problem-too-long = { $most } 文字以内に短縮してください。

## Things the playbook links to

link-account-team-template = ATU メール テンプレート
link-customer-template = お客様へのメール テンプレート
link-faq = RFA お客様とのエンゲージメントの完了に関する話し合いの FAQ
link-rfa-form = RFA フォーム
link-source = パートナー向けドキュメント サイト

## E-mails

mail-greeting = いつもお世話になっております。
mail-closing = 何卒よろしくお願い申し上げます。
mail-account-team-subject = { $tenant } 様: { $service } の有効化完了のご連絡
mail-account-team-complete = { $tenant } 様における { $service } の有効化が完了しましたので、ご連絡いたします。LYNX によると、{ $lynx_date }時点のアクティブ ユーザーは { $active_users } 人です。
mail-account-team-ask = つきましては、今後について次の 3 点をご確認ください。
mail-account-team-review = エンゲージメント完了レビューを開催し、エンゲージメントの完了についてお客様とご確認くださいますようお願いいたします。
mail-account-team-leave = レビューの終了をもって、FastTrack マネージャーはエンゲージメントの担当を離れます。
mail-account-team-leave-later = 今回のレビューの対象は { $service } です。FastTrack マネージャーは、この RFA の最後のサービスが完了した後に、エンゲージメントの担当を離れます。未完了のサービスは { $others } です。
mail-account-team-support = エンゲージメントの完了に向けて、皆様のご支援をお願いいたします。未解決のご質問やお客様の今後のご計画につきましては、アカウント チームの皆様に引き継いでいただくことになります。
mail-account-team-emphasis = 最も大きな変更点ですので、重ねて申し上げます。レビューの終了をもちまして、FastTrack マネージャーによるお客様の担当は終了いたします。
mail-account-team-emphasis-later = 最も大きな変更点ですので、重ねて申し上げます。最後のサービスの完了をもちまして、FastTrack マネージャーによるお客様の担当は終了いたします。
mail-customer-subject = FastTrack ({ $service }): 現在の状況と今後のサポートのご依頼方法について
mail-customer-thanks = このたびは、{ $service } の取り組みにご協力いただき、また{ $discussion_date }の話し合いにお時間をいただき、誠にありがとうございました。
mail-customer-done = これまでに実施した内容は、次のとおりです。
mail-customer-done-enablement = { $service } の有効化が完了しました ({ $lynx_date }時点のアクティブ ユーザー: { $active_users } 人)。
mail-customer-done-review = 完了した活動の内容を、ご一緒に確認しました。
mail-customer-ready = 次は { $next_workloads } に進みたいとのご意向を伺っております。つきましては、サポートのリクエスト (RFA) をご提出くださいますようお願いいたします。ミーティングでご覧いただいたフォームはこちらです:
mail-customer-later = 今後、FastTrack のサポートが必要になりましたら、いつでもサポートのリクエスト (RFA) をご提出ください。フォームはこちらです:
mail-customer-leave = これをもちましてエンゲージメントは完了となり、FastTrack マネージャーによる担当も終了いたします。これまでのご協力に、心より御礼申し上げます。
mail-customer-leave-later = この RFA の最後のサービスが完了するまで、FastTrack マネージャーが引き続き担当いたします。未完了のサービスは { $others } です。
mail-assignment-subject = テナント移動のお願い: { $tenant } を { $queue } へ
mail-assignment-ask = 次のテナントを、下記のキューに移動していただきますようお願いいたします。
mail-assignment-tenant = テナント: { $tenant }
mail-assignment-tenant-id = テナント ID: { $tenant_id }
mail-assignment-queue = キュー: { $queue }
mail-assignment-reason = 理由: RFA のエンゲージメントが完了し、未完了のサービスがなくなったため ({ $services })
mail-assignment-reason-dropped = 理由: RFA のエンゲージメントが完了し、未完了のサービスがなくなったため
mail-assignment-reason-open = 理由: { $open }
mail-assignment-confirm = 移動が完了しましたら、ご返信をお願いいたします。FastTrack マネージャーの割り当ては、移動を確認してから解除いたします。
mail-assignment-team = アサインメント チームのメール アドレス

## Reminders and the sheet of a case

reminder-discussion = { $tenant }: エンゲージメントの完了に関する話し合い ({ $service })
reminder-discussion-why = 話し合いで行うこと:
reminder-discussion-ready = 用意するもの: LYNX の数値、RFA フォーム、通常と異なる状況に備えた「RFA お客様とのエンゲージメントの完了に関する話し合いの FAQ」
reminder-next-action = { $tenant }: FTOP の次のアクション
reminder-next-action-why = エンゲージメントの完了時に FTOP に設定した、次のアクションの日付です。FastTrack のサポートをさらに希望されるかどうかを、お客様に確認してください。
sheet-title = { $tenant } とのエンゲージメントの完了
sheet-made = { $day }現在
sheet-facts = 基本情報
sheet-done = 完了した項目
sheet-open = 未完了の項目
sheet-nothing-open = 未完了の項目はありません。
sheet-excused = { $item } (未完了のまま続行、理由あり)
sheet-done-on = { $item } ({ $day })
sheet-on-record = { $day }に記録済み
sheet-not-on-record = 未記録

## Storage

refusal-read-only = この案件は Closeout の新しいバージョンで保存されているため、ここでは表示のみ可能です。ページを再読み込みすると、新しいバージョンに切り替わります。

## The frame around every page

skip-to-content = 本文へスキップ
navigation = ページ
page-portfolio = 案件
page-playbook = プレイブック
page-settings = 設定
unknown-page = ページが見つかりません
unknown-page-explained = このアドレスに対応するページは Closeout にありません。案件はそのまま残っています。
unknown-page-home = 案件の一覧に移動
field-language = ページの言語
words-unavailable = { $language } のテキストを読み込めませんでした。接続を確認して、もう一度選択してください。
part-failed = ページのこの部分を読み込めませんでした。案件は保存されています。接続を確認して、もう一度お試しください。
part-again = もう一度試す
message-undo = 元に戻す
message-dismiss = このメッセージを閉じる
undo-nothing = 元に戻す操作はありません
redo-nothing = やり直す操作はありません
undo-event = 元に戻す: { $event }
redo-event = やり直す: { $event }
undo-done = 元に戻しました: { $event }
undo-done-backup = 元に戻しました: { $event }。記録済みの内容はそのままです。
redo-done = やり直しました: { $event }
undo-done-in-part = 一部を元に戻しました: { $event }。その後に変更された内容はそのままです。
redo-done-in-part = 一部をやり直しました: { $event }。その後に変更された内容はそのままです。
saving-denied = ブラウザーが、このページのデータの保存を禁止しています (プライベート ウィンドウなど)。今回の作業は続けられますが、ページを閉じると何も残りません。
saving-full = 最後の変更は保存されていません。このページが使用できるブラウザーの保存領域がいっぱいです。変更内容は、ページを開いている間だけ保持されます。
saving-newer = 設定への最後の変更は保存されていません。設定が Closeout の新しいバージョンで保存されているためです。ページを再読み込みして、新しいバージョンに切り替えてください。
saving-set-aside = 案件への最後の変更は、別に保管しました。その案件が Closeout の新しいバージョンで保存されているためです。ページを再読み込みして新しいバージョンに切り替えてから、設定のページで変更をもう一度読み取ってください。
saving-failed = 最後の変更は保存されていません。ブラウザーが保存を拒否しました。変更内容は、ページを開いている間だけ保持されます。
saving-unreadable = ブラウザーの保存領域から案件を読み取れなかったため、一部の案件が表示されていない可能性があります。削除されたものはありません。これから入力する内容は、保存されない可能性があります。

## What happened to a case, for its history and for undo

event-in-service = { $event } ({ $service })
event-answered = { $field }: { $answer }
event-cleared = { $field }: クリア
event-ticked = { $id } のチェック: { $item }
event-unticked = { $id } のチェックの解除: { $item }
event-service-added = サービスの追加: { $service }
event-service-dropped = サービスの対象外への変更: { $reason }
event-service-resumed = 対象外のサービスの再開
event-round-finished = サービスの完了
event-round-reopened = 完了したサービスの再開
event-gate-waived = 「{ $step }」を前提が未完了のまま続行: { $reason }
event-waiver-withdrawn = 「{ $step }」の続行の取り消し
event-copied = { $note } メモのコピー
event-pasted = { $note } メモの FTOP への貼り付け
event-found-in-ftop = FTOP に既存の { $note } メモの登録
event-earlier-note-read = 以前の { $note } メモからの回答の反映
event-entry-voided = 記録の無効化
event-entry-day-corrected = 記録の日付の訂正
event-paused = 案件の一時停止: { $reason }
event-withdrawn = 案件の中止: { $reason }
event-closed = 案件のクローズ
event-reopened = 案件の再開
event-deleted = 案件のごみ箱への移動
event-restored = 案件のごみ箱からの復元
event-undone = 変更の取り消し
event-backup-taken-over = バックアップ ファイルの取り込み

## The list of cases

case-unnamed = 名前のない案件
stage-no-service = サービス未追加
stage-ready-to-close = クローズ可能
stage-paused = 一時停止中
stage-withdrawn = 中止
stage-closed = クローズ済み
portfolio-empty = 案件はまだありません
portfolio-introduction = Closeout は、お客様とのエンゲージメントを完了するまでの手順を順を追ってご案内し、FTOP に貼り付けるメモを作成します。わかっていることを一度入力すれば、手順、メモ、メールに反映されます。
portfolio-storage = 案件は、このコンピューターのこのブラウザーにのみ保存されます。外部には一切送信されません。
portfolio-new = 新しい案件
portfolio-sample = サンプルを見る
portfolio-case = 案件
portfolio-stage = 段階
portfolio-progress = 進捗
portfolio-next = 次の作業
portfolio-changed = 更新日
portfolio-actions = 操作
portfolio-rename = 名前の変更
portfolio-rename-case = { $case } の名前を変更
portfolio-delete = 削除
portfolio-delete-case = { $case } を削除
portfolio-deleted = { $case } をごみ箱に移動しました。
portfolio-restored = { $case } をごみ箱から復元しました。
rename-done = 完了
next-add-service = サービスを追加する
next-reopen = 続けるには案件を再開する
next-nothing = なし
next-see-case = 待機中の項目あり: 案件を参照
next-in-service = { $service }: { $item }
day-today = 今日
day-yesterday = 昨日
bin = ごみ箱
bin-explained = 削除した案件は、ごみ箱に { $days } 日間保管されます。
bin-deleted-on = { $day }に削除
bin-restore = 復元
bin-restore-case = { $case } を復元
sample-concerns = 2 つの部門が、まだ以前のメール ソフトを使用しています。
sample-next-steps = 最後に加わった 2 つの部門向けの導入資料をお客様に送付する。

## Settings

settings-kept = 変更は、このブラウザーにすぐに保存されます。
settings-languages = 言語
settings-page-language = 各ページの上部にある一覧で変更できます。
settings-as-the-page = ページと同じ
settings-people = 担当者
settings-manager-hint = FastTrack マネージャーが入力されていない案件では、この名前が次のアクションの担当者になります。
settings-assignment-hint = テナントをキューに移動するよう依頼するメールの宛先です。プレイブックにはアドレスの記載がありません。
settings-links = リンク
settings-links-explained = メールとプレイブックのページからのリンク先です。チームで別のアドレスを使用している場合は入力してください。
settings-link-default = 空欄の場合は、プレイブックのアドレスが使用されます: { $address }
settings-link-none = プレイブックに名前の記載はありますが、アドレスはありません。
problem-not-a-mail-address = メール アドレスを入力してください (例: assignment@contoso.com)。
problem-not-a-web-address = https:// で始まるアドレスを入力してください (例: https://contoso.com/faq)。

## The playbook page

playbook-title = エンゲージメントの完了に関する話し合いの実施 (有効化)
playbook-frame = 概要
playbook-objectives = 目標
playbook-outcomes = 主な結果
playbook-guidance = どちらのステップでも、通常と異なる状況やお客様の懸念事項がある場合の進め方は、次の FAQ に記載されています:
playbook-task = FTOP のタスク
playbook-task-number = タスク
playbook-task-name = FTOP での名前
playbook-task-mandatory = 必須
playbook-queues = FTOP のキュー
playbook-queues-explained = 最後のサービスが完了した後、テナントは地域のキューに移動されます。FTOP で使用されるキュー名は、次の英語名のみです。
playbook-links = リンク
playbook-set-link = 設定でアドレスを入力
playbook-log = 更新履歴
playbook-log-day = 日付
playbook-log-person = 変更者
playbook-log-change = 変更内容
frame-lead = 有効化が完了したお客様との作業を FastTrack マネージャーがどのように終了し、何を記録に残すかを説明します。
frame-phase = フェーズ
frame-phase-value = 有効化
frame-purpose = 目的
frame-purpose-value = FastTrack マネージャー (FM) とお客様との作業関係を終了する
frame-when = 実施時期
frame-when-value = サポートのリクエスト (RFA) モーションで、有効化が完了したとき
frame-complete = 有効化の完了
frame-complete-value = アクティブ ユーザーが 100 人に達したとき。1,000 シート未満のお客様の場合は、シート数の 10% に達したとき
frame-figure = 使用状況の数値の出典
frame-figure-value = LYNX
frame-role = 役割
frame-role-value = FastTrack マネージャー
frame-motion = モーション
frame-motion-value = サポートのリクエスト (RFA)
frame-services = サービス
frame-services-value = すべてのサービス
step-prepare-explained = RFA のサービスごとに 1 回実施します。有効化が完了していることを確認し、アカウント チームがある場合は連絡します。
step-discuss-explained = サービスごとに 1 回、お客様との既存のペースで開催されるミーティングで実施します。FastTrack マネージャーがお客様の担当を離れるのは、最後のサービスが完了した後に限ります。
step-hand-off-explained = 未完了のサービスがなくなったら、お客様ごとに 1 回実施します。テナントがキューに移動するまでは、決して自分の割り当てを解除しないでください。
condition-if = { $condition }場合:
condition-or = { $first }か、{ $second }
condition-account-team-known-yes = アカウント チームが判明している
condition-account-team-known-no = アカウント チームが判明していない
condition-account-managed-yes = アカウントが管理されている
condition-account-managed-no = アカウントが管理されていない
condition-ready-for-more-yes = お客様が別のワークロードを開始する準備ができている
condition-ready-for-more-no = お客様が別のワークロードを開始する準備ができていない
task-4058 = 解約プロセスが完了 (有効化)
queue-americas = 非アクティブ テナント (南北アメリカ)
queue-apj = 非アクティブ テナント (アジア太平洋および日本)
queue-emea = 非アクティブ テナント (ヨーロッパ、中東、アフリカ)

## The page of a case

case-not-found = この案件はここにはありません
case-not-read = この案件を読み取れませんでした
case-not-shown = この案件を表示できません
case-set-aside = データを読み取れなかったため、別に保管されています。
case-sealed = Closeout の新しいバージョンで保存されているため、このバージョンでは表示できません。データは安全です。ページを再読み込みすると、新しいバージョンに切り替わります。
case-missing = この案件は、ブラウザーの保存領域からなくなっています。バックアップ ファイルがある場合は、開くと復元できます。
case-deleted = この案件は完全に削除されています。バックアップ ファイルがある場合は、開くと復元できます。
case-to-portfolio = 案件の一覧に移動
case-progress = { $total } 件中 { $done } 件完了
case-progress-label = 案件の進捗
case-queue = キュー
case-queue-unknown = 先に地域を入力してください
case-after-discussion = 話し合いの日付が入力されると決まります
case-facts = お客様の基本情報
case-as-set = 全案件の設定に従う ({ $language })
case-no-service = RFA の最初のサービスを追加してください。プレイブックの手順は、サービスごとに 1 回ずつ進めます。
case-pause = 一時停止
case-pause-reason = 一時停止する理由
case-withdraw = 中止
case-withdraw-reason = エンゲージメントを途中で終了する理由
case-close = 案件をクローズ
case-close-waits = クローズに必要な項目を確認
case-reopen = 案件を再開
case-delete = 削除
case-in-bin = この案件はごみ箱にあります。
case-restore = ごみ箱から復元
case-cancel = キャンセル
case-clear = クリア
case-today = 今日
answer-yes = はい
answer-no = いいえ
answer-not-asked = 未確認
answer-not-stated = 未入力
stage-with-reason = { $stage }: { $reason }

services-title = RFA のサービス
services-add = サービスの追加
services-add-button = 追加
services-choose = サービスを選択
service-other = その他のサービス (名前を入力)
round-unnamed = 名前のないサービス
round-progress = { $done }/{ $total }
round-status = { $state }、{ $progress }
round-open = 進行中
round-finished = 完了
round-finished-on = { $date }に完了
round-finished-explained = 各ステップは完了時のまま保持されます。その後に情報を変更すると、メモの訂正が必要になります。
round-dropped = 対象外
round-dropped-because = 対象外: { $reason }
round-drop = このサービスを対象から外す
round-resume = このサービスを対象に戻す
round-reopen = このサービスを再開

role-key-inputs = 主な入力
role-inputs = 品質の入力
role-actions = アクション
role-outputs = 品質の出力
role-next-steps = 次のステップ
state-open = 未完了
state-done = 完了
state-blocked = 開始不可
state-excused = 未完了のまま続行
item-because = { $reasons }のため、適用されます。
item-reason = 「{ $field }」が「{ $answer }」
item-waits = 先に必要な項目:
item-lacks = まだ不足している項目:
item-excused = この項目が未完了のまま「{ $step }」に進みました。
item-next-action-date = 入力する日付: { $date }
portal-motion = FTOP ではモーションに表示されます。
portal-contacts = FTOP では連絡先に表示されます。
portal-task-status = FTOP ではタスクのステータスに表示されます。
portal-next-action-date = FTOP では Next Action Date に表示されます。
portal-assignment = FTOP ではテナントの割り当てに表示されます。
portal-service-status = FTOP ではサービス ステータスに表示されます。
milestone-of-seats = マイルストーン: サービスごとにアクティブ ユーザー { $needed } 人
milestone-unknown = シート数とアクティブ ユーザーを入力すると、マイルストーンの達成を判定できます。
milestone-missing = マイルストーン未達成: アクティブ ユーザーが、必要な { $needed } 人に対して { $missing } 人不足しています。
milestone-reached = マイルストーン (アクティブ ユーザー { $needed } 人) を達成しました。
milestone-more-users-than-seats = アクティブ ユーザーがシート数を上回っています。両方の数値を確認してください。
queue-arrived = テナントは { $queue } に移動済み
queue-voided = 以前に確認したキューは { $queue } です。その後に地域が変更されたため、移動をもう一度確認する必要があります。

gate-waits = 次の点が未完了のため、「{ $step }」のアクションと品質の出力にはまだ進めません:
gate-close-waits = 次の点が未完了のため、案件をまだクローズできません:
gate-go-on = 未完了のまま続行
gate-waived = 次の点が未完了のまま続行しました:
gate-waived-because = 理由 ({ $date }に入力): { $reason }
gate-take-back = 取り消す
blocker-unanswered = { $field }: 未入力
blocker-no-day = { $field }: 日付が未入力
blocker-in-the-future = { $field }: { $date }はまだ先の日付です
blocker-unsettled = { $id } { $item }
blocker-milestone = マイルストーンまで、アクティブ ユーザーが { $missing } 人不足しています
blocker-milestone-unknown = シート数またはアクティブ ユーザーが未入力です
blocker-gate = 「{ $step }」の開始
blocker-no-service = サービスが追加されていません
blocker-open-round = { $service } が完了していません
blocker-next-action-date = 日付が入力された話し合いがありません
blocker-not-confirmed = 確認した後に日付が変更されました
blocker-stated-for-other = メールの送信後に「{ $field }」が変更されました。新しいメールを送信し、その送信日を入力してください。
blocker-queue = テナントがまだ { $queue } に移動していません
blocker-queue-unknown = 地域を入力してください (キューが決まります)
blocker-not-on-record = { $round }: 「{ $what }」が記録されていません
refusal-blocked = まだ実行できません。先に必要な項目を確認してください。
refusal-no-reason = 理由を入力してください。
refusal-in-the-future = 未来の日付です。
refusal-not-going-on = 案件は一時停止中、中止、またはクローズ済みです。先に案件を再開してください。
refusal-nothing-to-do = 実行する操作はありません。
refusal-changed-since = その後に変更されているため、元に戻せません。

conflict-title = 2 つの値が競合しています
conflict-explained = 2 つのタブまたはファイルで入力内容が異なります。どちらを採用しますか?
conflict-keep = こちらを採用
conflict-keep-value = { $name }: { $value } を採用
conflict-ticked = チェックあり
conflict-not-ticked = チェックなし
conflict-empty = なし
conflict-taken-back = 続行は取り消されました
elsewhere-changed = 別のタブで「{ $value }」に変更されました。このまま入力を続けると、両方の値が残り、後で選択できます。

notes-title = FTOP のメモ: { $round }
notes-hint = Notes Editor の項目順に表示しています。FTOP に保存したメモは削除できません。
note-extent = メモの範囲
note-due = 今回の記載分
note-whole = メモ全体
note-loading = メモの言語のテキストを読み込んでいます。
note-nothing-due = 現在、このメモに記載が必要な内容はありません。
note-nothing = このメモに記載する内容は、まだありません。
note-gaps = メモに不足している項目が { $count } 件あります:
note-look-first = コピーする前に次の点を確認してください。FTOP に保存したメモは削除できません。
copy-anyway = このままコピー
note-next-action-too-long = 次のアクションが、FTOP の上限 ({ $most } 文字) を超えています。{ $excess } 文字短縮してください。
note-pasted-on = 貼り付けた日付
note-pasted = FTOP に貼り付け済みとして記録
note-copied-not-pasted = コピー済みですが、まだ記録されていません。
note-changed-since-copied = コピーした後にメモの内容が変更されました。記録されるのは、コピーした時点の内容です。現在の内容との違い:
note-copied-again = このメモは以前にもコピーされていますが、そのテキストが FTOP にあるかどうかは、このページではわかりません。今回コピーした内容との違い:
note-earlier-pasted = 以前のテキストは FTOP にある
note-earlier-not-pasted = 以前のテキストは FTOP にない
note-on-record = メモを記録しました。
note-statements = このメモの記載事項
note-found = このページの使用前から FTOP にある記載事項
note-found-since = FTOP への記載日
note-found-button = 記録する
standing-due = メモへの記載が必要
standing-on-record = 記録済み
standing-changed = 記録後に変更あり: 訂正が必要
standing-no-longer-true = 記録済みだが現在は該当せず: 訂正が必要
standing-not-settled = 未確定
standing-on-record-since = { $date }に記録済み
standing-changed-since = { $date }に記録済み、その後変更あり: 訂正が必要
standing-no-longer-true-since = { $date }に記録済みだが現在は該当せず: 訂正が必要
standing-waiver = 「{ $step }」を前提が未完了のまま続行
record-title = FTOP への記録
record-pasted = { $date }に貼り付け
record-found = { $date }から FTOP に記載
record-text = コピーしたテキスト
record-voided = 無効: 貼り付けられていません。
record-void = 誤って記録した
record-void-question = 無効にすると、このメモは貼り付けられなかったものとして扱われます。この操作は元に戻せません。
record-void-confirm = 記録を無効にする
record-correct-day = 日付を訂正
record-right-day = 正しい日付
history-title = 履歴
copy = コピー
copy-name = { $name } をコピー
copied = コピーしました: { $name }
copied-selected-only = ブラウザーでコピーが許可されませんでした。{ $name } のテキストを選択してあります。Ctrl+C キーを押してください。
copied-not = ブラウザーで { $name } のコピーが許可されませんでした。テキストを選択して、手動でコピーしてください。

## Backup, hand-over and the health of storage

saving-absent = このブラウザーには、ページ用の保存領域がありません。今回の作業は続けられますが、ページを閉じると何も残りません。
saving-again = 再試行
read-only = 読み取り専用: 新しいバージョンで保存
backup = バックアップ
backup-explained = 1 つのファイルに、ごみ箱の中も含むすべての案件と設定が入ります。ファイルを開いても上書きはされません。まず、何が変わるかが表示されます。
backup-never = バックアップはまだ保存されていません。
backup-age = { $days ->
        [0] 最後のバックアップは今日保存されました。
       *[other] 最後のバックアップは { $days } 日前 ({ $day }) に保存されました。
    }
backup-due = { $age }このブラウザーのデータが失われても案件が残るように、今すぐ保存してください。
backup-download = バックアップをダウンロード
backup-download-case = この案件をダウンロード
backup-downloaded = ファイルをブラウザーに渡しました。ダウンロードの一覧をご確認ください。
backup-not-downloaded = ブラウザーがファイルを受け取りませんでした。このページのダウンロードを許可して、もう一度お試しください。
backup-open = バックアップ ファイルを開く
backup-taken-over = バックアップを取り込みました。
backup-taken-over-not-stored = バックアップをこのページに取り込みましたが、一部がまだブラウザーに保存されていません。ファイルは残しておいてください。保存されていない内容は、ページを閉じると失われます。
backup-cancelled = ファイルを閉じました。何も変更されていません。
backup-refused = ファイルを開けませんでした。何も変更されていません。
backup-refused-unreadable = ブラウザーがファイルを読み取れませんでした。元の場所にあるかどうかをご確認ください。
backup-refused-empty = ファイルが空です。
backup-refused-cut-off = ファイルが途中で切れています。もう一度コピーまたはダウンロードしてください。
backup-refused-too-large = ファイルが { $limit } MiB を超えています。バックアップがこの大きさになることはありません。
backup-refused-long-text = { $limit } 文字を超えるテキストが含まれています。ブラウザーに保存できる長さを超えています。
backup-refused-too-deep = 入れ子が、バックアップとしては深すぎます。
backup-refused-other-kind = Closeout のバックアップではありません。
backup-refused-newer = Closeout の新しいバージョンで作成されています。ページを再読み込みして新しいバージョンに切り替えてから、もう一度ファイルを開いてください。
backup-refused-damaged = バックアップですが、読み取れる案件がありません。
backup-plan = このファイルを開いた場合の変更
backup-plan-explained = まだ何も書き込まれていません。
backup-nothing-new = ファイルの内容は、すべて既にここにあります。
backup-take-over = 取り込む
backup-cancel = キャンセル
backup-added = { $count } 件の案件を追加:
backup-changed = { $count } 件の案件を変更:
backup-unchanged = { $count } 件の案件は変わりません。
backup-read-only = { $count } 件の案件は、ここでは Closeout の新しいバージョンで保存されているため、そのまま残します。
backup-texts = このバージョンで案件として読み取れない { $count } 件のテキストを、そのままの形で残します。
backup-unreadable = ファイル内の { $count } 件の案件は読み取れないため、除外します。
backup-comes-back = { $case } (ここで完全に削除された案件が復元されます)
backup-new-entries = 新しい記録 { $count } 件
backup-other-changes = その他の変更 (前提が未完了のまま続行した手順、サービスの完了、メモのコピーなど)
backup-change = { $here } → { $there }
backup-settings = ファイルの設定も取り込む
backup-conflicts = { $count } 個の値が、ここでもファイルでも変更されています。どちらを採用しますか?
backup-all-here = すべてここの値を採用
backup-all-file = すべてファイルの値を採用
backup-all-both = すべて両方を残す
backup-choose-here = ここ: { $value }
backup-choose-file = ファイル: { $value }
backup-choose-both = 両方を残し、後で案件で選ぶ
storage = 保存領域
storage-kept = このページのデータは、自分で消去するまで保持されることをブラウザーが約束しています。
storage-may-go = ブラウザーは、空き容量が必要なときや、しばらくアクセスがないときに、このページのデータを消去することがあります。
storage-no-promise = このブラウザーは、ページのデータの保持を約束しません。バックアップを保存してください。
storage-ask = ブラウザーに保持を依頼
storage-room = Closeout の使用量は { $here } KB です。ブラウザーがこのサイトに割り当てた { $room } KB のうち、{ $left } KB が空いています。
storage-no-room = 保存領域を確認できません。
storage-refused = ブラウザーが操作を拒否しました。失われたものはありません。
folder = バックアップ先のフォルダー
folder-explained = フォルダーを選ぶと、変更のたびにバックアップがそこに書き込まれます。同期フォルダーを選べば、別のコンピューターや同僚にも届きます。
folder-unsupported = このブラウザーではフォルダーに書き込めません。代わりにバックアップをダウンロードしてください。最後のバックアップから 1 週間を過ぎると、このページでお知らせします。
folder-choose = フォルダーを選択
folder-other = 別のフォルダーを選択
folder-needs-click = フォルダー「{ $name }」が選択されています。ブラウザーが再起動されたため、再び書き込むにはクリックが 1 回必要です。
folder-denied = ブラウザーにより、このページからフォルダー「{ $name }」への書き込みが禁止されています。ブラウザーのサイト設定で許可するか、フォルダーをもう一度選択してください。
folder-allow = 書き込みを再び許可
folder-ready = 変更のたびに、バックアップがフォルダー「{ $name }」に書き込まれます。
folder-failed = フォルダー「{ $name }」にバックアップを書き込めませんでした。フォルダーがなくなったか、中のファイルを読み取れない可能性があります。
folder-again = フォルダーを再試行
folder-forget = このフォルダーへの書き込みをやめる
trouble = 前回と異なる点
trouble-see = 対処方法を確認
set-aside-count = { $count } 件のデータを読み取れなかったため、別に保管しました。ほかはすべて通常どおり開いています。
waiting-count = { $count } 件の案件への変更を別に保管しています。取り込めるのは、案件を保存した Closeout の新しいバージョンだけです。ページを再読み込みすると、新しいバージョンに切り替わります。
sealed-count = { $count } 件の案件は Closeout の新しいバージョンで保存されているため、このバージョンでは表示できません。データは安全で、そのまま残っています。ページを再読み込みすると、新しいバージョンに切り替わります。
missing-count = { $count } 件の案件が、ブラウザーの保存領域からなくなっています。バックアップ ファイルがある場合は、開くと復元できます。
missing-forget = 今後は知らせない
set-aside-name = { $what } ({ $moment } に保管)
set-aside-case = 案件 { $id }
set-aside-text = テキストを表示
set-aside-download = テキストをダウンロード
set-aside-retry = もう一度読み取る
set-aside-read = 読み取れました。案件は一覧に戻っています。
set-aside-not-read = まだ読み取れません。
set-aside-drop = 破棄
set-aside-drop-question = 破棄すると元に戻せません。不安な場合は、先にテキストをダウンロードしてください。
set-aside-drop-confirm = 完全に破棄
set-aside-dropped = 破棄しました。
set-aside-readable = 現在は読み取れます。
set-aside-cut-off = 途中で切れています。
set-aside-newer = Closeout の新しいバージョンで書き込まれています。
set-aside-waiting = Closeout の新しいバージョンで保存された案件への変更です。取り込めるのはそのバージョンだけです。ページを再読み込みして切り替えてから、もう一度読み取ってください。
set-aside-damaged = 破損しています。
bin-purge = 完全に削除
bin-purge-question = 案件はこのブラウザーから削除され、バックアップ ファイルからしか復元できなくなります。
bin-purge-confirm = この案件を完全に削除
bin-purged = 案件を完全に削除しました。
wipe = すべて削除
wipe-explained = ごみ箱の中も含むすべての案件と設定を、このブラウザーから削除します。
wipe-open = すべて削除
wipe-question = 削除すると、バックアップ ファイルからしか復元できません。先にバックアップをダウンロードしてください。
wipe-meant = すべての案件と設定を、このブラウザーから削除します。
wipe-confirm = すべてを完全に削除
wipe-not-confirmed = 先にチェック ボックスをオンにしてください。何も削除されていません。
wipe-done = すべて削除しました。

## Texts that leave the page

copied-plain-only = 書式なしでコピーしました: { $name }。ブラウザーが受け付けたのはプレーン テキストだけです。
note-copy-everything = このメモの内容をすべてコピー
note-everything = このメモの内容すべて
mails-title = メール
mail-title-account-team = アカウント チーム宛て
mail-title-customer = お客様宛て
mail-title-assignment = アサインメント チーム宛て
mail-to = 宛先
mail-subject = 件名
mail-body = 本文
mail-gaps = メールに不足している項目が { $count } 件あります:
mail-look-first = 先に次の点を確認してください。送信したメールは修正できません。
mail-open-anyway = このまま開く
mail-save-anyway = このまま保存
mail-open = メール アプリで開く
mail-too-long = メール アプリを開くリンクとしては長すぎます ({ $length } 文字、安全な上限は { $most } 文字)。各欄をコピーするか、下書きを保存してください。
mail-save-draft = 下書きとして保存 (.eml)
mail-sent-today = 今日送信済みにする
mail-sent-on = { $date }に送信
reminder-save-discussion = 話し合いのリマインダー (.ics)
reminder-save-next-action = 次のアクションの日付のリマインダー (.ics)
sheet-save-text = テキストとして保存
sheet-save-markdown = Markdown として保存
sheet-print = 印刷
edit-open = 手動で編集
edit-name = { $name }: 編集したテキスト
edit-edited = 手動で編集済みです。情報が変わっても、このテキストは変わりません。
edit-changed = 編集後に情報が変わりました。ページの現在の文面:
edit-take-over = これを取り入れる
edit-take-all = ページの文面を使う
edit-keep = 自分のテキストを残す
field-technical-note = Technical Enablement メモ (編集済み)
field-technical-next-action = Next Action (Technical Enablement、編集済み)
field-management-note = Engagement Management メモ (編集済み)
field-management-next-action = Next Action (Engagement Management、編集済み)
field-account-team-subject = アカウント チーム宛てメールの件名
field-account-team-body = アカウント チーム宛てメールの本文
field-customer-subject = お客様宛てメールの件名
field-customer-body = お客様宛てメールの本文
field-assignment-subject = アサインメント チーム宛てメールの件名
field-assignment-body = アサインメント チーム宛てメールの本文
findings-title = コピー前の確認
findings-none = このページのメモとメールに気になる点はありません。
finding-gap = 不足: { $name }
finding-in-the-future = { $field }: 未来の日付です。
finding-before = { $field }: 「{ $follows }」より前の日付ですが、その後でなければなりません。
finding-other-queue = { $text }: 記載されているキュー { $queue } は、この地域のものではありません。
finding-differs = { $text }: 「{ $word }」がなくなっています。
finding-adds = { $text }: 「{ $number }」は、ページの文面にはありません。
finding-too-long = { $text }: FTOP の上限 ({ $most } 文字) を超えています。{ $excess } 文字短縮してください。
finding-left-over = { $text }: 「{ $gap }」と記載されたままですが、現在は該当しません。
finding-taken-out = { $text }: 手動で削除されたため記録されず、引き続きメモへの記載が必要です: { $subject }
finding-on-record-too-early = { $note }: 貼り付けた日付が、メモに記載された日付 ({ $field }) より前です。
finding-undocumented = まだどのメモにも記載されていません: { $item }
restore-title = 以前のメモから復元
restore-hint = Closeout が作成したこの案件のメモを、FTOP にあるとおりに貼り付けてください。空いている項目がその回答で埋まり、メモは記録済みとして扱われます。
restore-note = FTOP のメモ
restore-button = このメモを読み込む
restore-nothing = このテキストには、Closeout が案件の状態を記した行がありません。何も変更していません。
restore-known = このメモの内容は、すべて案件に反映済みです。何も変更していません。
restore-done = メモを読み込みました。回答を案件に反映し、メモを記録済みとしました。
restore-not-found = メモに見つかりませんでした: { $fields }。手動で入力してください。
restore-unknown = このバージョンでは認識できないため省きました: { $pieces }
restore-services = 続行した時点で未完了だった次のサービスが、この案件にはありません: { $services }。追加してから、このメモをもう一度読み込んでください。
restore-other-tenant = このメモは { $noted } のものですが、この案件は { $tenant } のものです。何も変更していません。同じお客様で名称が異なるだけの場合は、このまま読み込んでください。
restore-anyway = このまま読み込む
