//! The words that each language must have, must not have, or may leave in English. The terms are
//! those of the playbook's translations, so that an FM recognises them; where a term is inflected or
//! stands in a compound, the part that stays the same is given. Capitals don't matter.

/// Terms of each language which some text has to use.
#[rustfmt::skip] // One word on a line would make a page of each language.
pub const EXPECTED: &[(&str, &[&str])] = &[
    ("en", &[
        "engagement", "enablement", "FastTrack Manager", "Request for Assistance", "milestone",
        "seats", "active users", "tenant", "account team", "ATU", "Technical Enablement",
        "Engagement Management", "workload", "Assignment team", "queue", "next action date",
        "LYNX",
    ]),
    ("de", &[
        "Beteiligung", "Abschluss der Beteiligung", "Aktivierung", "FastTrack Manager",
        "Unterstützungsanforderung", "häufig gestellte", "Lizenzen", "aktive Benutzer",
        "Meilenstein", "Tenant", "Account Team", "ATU-E-Mail-Vorlage", "Kunden-E-Mails",
        "Arbeitsbereich", "technischen Aktivierung", "Beteiligungsverwaltung", "Zuweisungsteam",
        "Warteschlange", "Aktionsdatum", "Einführung", "LYNX",
    ]),
    ("zh-Hans", &[
        "接洽", "接洽完结讨论", "启用", "FastTrack 经理", "请求协助", "常见问题", "席位",
        "活动用户", "里程碑", "租户", "客户团队", "ATU 电子邮件模板", "客户电子邮件模板",
        "技术启用笔记", "接洽管理笔记", "工作负载", "分配团队", "队列", "下一个行动日期", "LYNX",
    ]),
    ("pt-BR", &[
        "envolvimento", "Conclusão do Envolvimento", "ativação", "Gerente FastTrack",
        "solicitação de RFA", "Perguntas Frequentes", "estações", "usuários ativos", "marco",
        "tenant", "time da conta", "modelo de email de ATU", "modelo de email do cliente",
        "Ativação Técnica", "Gerenciamento de Envolvimento", "workload", "equipe de Atribuição",
        "fila", "data da próxima ação", "LYNX",
    ]),
    ("ja", &[
        "エンゲージメント", "エンゲージメントの完了", "有効化", "FastTrack マネージャー",
        "サポートのリクエスト", "シート", "アクティブ ユーザー", "マイルストーン", "テナント",
        "アカウント チーム", "ATU メール テンプレート", "お客様へのメール テンプレート",
        "技術有効化メモ", "エンゲージメント管理メモ", "ワークロード", "アサインメント チーム",
        "キュー", "次のアクションの日付", "LYNX",
    ]),
    ("es", &[
        "interacción", "finalización de la interacción", "habilitación",
        "administrador de FastTrack", "solicitud de ayuda", "preguntas frecuentes", "puestos",
        "usuarios activos", "hito", "inquilino", "equipo de cuentas",
        "plantilla de correo electrónico ATU", "plantilla de correo electrónico del cliente",
        "habilitación técnica", "administración de la interacción", "carga de trabajo",
        "equipo de asignaciones", "cola de espera", "fecha de la siguiente acción", "LYNX",
    ]),
];

/// Mistakes of the playbook's translations, none of which may come back. Translated queue names are
/// found by [`is_queue_as_ftop_knows_it`].
#[rustfmt::skip] // One word on a line would make a page of each language.
pub const WRONG: &[(&str, &[&str])] = &[
    ("en", &[
        "quality enablement", "each LYNX",
    ]),
    ("de", &[
        "jedem LYNX", "jede LYNX",
    ]),
    ("zh-Hans", &[
        "每个 LYNX", "每次 LYNX", "入门培训", "你",
    ]),
    ("pt-BR", &[
        "observe que", "principais ações", "habilitação",
    ]),
    ("ja", &[
        "LYNX あたり", "各 LYNX", "開催の一部", "関係を確立", "解放され",
    ]),
    ("es", &[
        "habilitación de calidad", "calidad de habilitación", "quality enablement",
        "activación",
    ]),
];

/// Names, addresses and the portal's own words: the same in every language.
#[rustfmt::skip] // As above.
const NAMES: &[&str] = &[
    "Closeout", "FastTrack Manager", "FastTrack Center", "FastTrack", "FTOP", "LYNX",
    "Microsoft 365", "Microsoft", "RFA", "FAQ", "ATU", "FM", "APJ", "EMEA", "Americas",
    "FTCQ Inactive", "Engagement Management", "Technical Enablement",
    "Disengagement Process is Complete (enablement)", "STATUS", "SUMMARY", "NEXT ACTION",
    "CONCERNS", "Exchange Online", "SharePoint Online", "OneDrive for Business",
    "Yammer Enterprise", "Teams", "Intune", "GUID", "Unicode", "UTF", "JSON", "HTML", "English",
    "Deutsch", "简体中文", "Português (Brasil)", "日本語", "Español", "https", ".eml",
];

/// Texts which are right although they equal the English ones: the language's tag and the key. Every
/// line says why.
const SAME_WORD: &[(&str, &str)] = &[
    ("de", "field-tenant"),              // The term is Tenant.
    ("de", "mail-assignment-tenant"),    // As above.
    ("de", "field-region"),              // German has the word.
    ("de", "frame-phase"),               // German has the word.
    ("de", "missing-off-record"),        // German says it in the same words.
    ("de", "playbook-title"),            // Partners know it by this name.
    ("de", "playbook-links"),            // German has the word.
    ("de", "settings-links"),            // German has the word.
    ("de", "version"),                   // German has the word.
    ("es", "answer-no"),                 // Spanish has the word.
    ("es", "no"),                        // As above.
    ("pt-BR", "backup"),                 // Brazil has the word.
    ("pt-BR", "field-tenant"),           // The term is tenant.
    ("pt-BR", "mail-assignment-tenant"), // As above.
    ("pt-BR", "playbook-links"),         // Brazil has the word.
    ("pt-BR", "settings-links"),         // Brazil has the word.
];

/// Whether a text that equals the English one is right so: it has no letters but those of names, or
/// the language has the same word.
pub fn may_stay_english(tag: &str, key: &str, words: &[String]) -> bool {
    let mut rest = words.join(" ");
    // The longest first, or the "FastTrack" in "FastTrack Manager" would leave "Manager" over.
    let mut names = NAMES.to_vec();
    names.sort_by_key(|name| std::cmp::Reverse(name.len()));
    for name in names {
        rest = rest.replace(name, "");
    }
    let is_read_only = key.starts_with("read-"); // Words that are read in any language, never shown.
    is_read_only || !rest.contains(char::is_alphabetic) || SAME_WORD.contains(&(tag, key))
}

/// Whether what follows "FTCQ" is one of the three names that FTOP knows, the beginning that they
/// share (a variable may follow), or no name at all.
pub fn is_queue_as_ftop_knows_it(after: &str) -> bool {
    let after = after.lines().next().unwrap_or_default();
    let Some(rest) = after.strip_prefix(" Inactive") else {
        return after.trim_start_matches(['-', '.', ',', ')', ' ']).is_empty();
    };
    let region = rest.trim_start();
    region.is_empty() || ["Americas", "APJ", "EMEA"].iter().any(|one| region.starts_with(one))
}

#[test]
fn translated_queues_are_found() {
    let known = [" Inactive Americas.", " Inactive APJ", " Inactive", ""];
    assert!(known.into_iter().all(is_queue_as_ftop_knows_it));
    let translated =
        [" Inativo ‒ APJ", " 非活动 APJ", " Inactiva", " Inactive Américas", "-Inaktiv"];
    assert!(!translated.into_iter().any(is_queue_as_ftop_knows_it));
}

#[test]
fn names_may_stay_and_sentences_may_not() {
    let check = |text: &str| may_stay_english("de", "some-key", &[text.to_owned()]);
    assert!(["FTOP", "FastTrack Manager (FM)", ": 1", "FTCQ Inactive EMEA"].into_iter().all(check));
    assert!(!["Open FTOP", "Save", "Manager"].into_iter().any(check));
}
