//! From contacts as a person types them to the recipients of an e-mail: the addresses are found first, then the
//! names in what stands around them.

use percent_encoding::percent_decode_str;

use crate::locale::{Catalogue, fold, small_letters};

use super::recipients::{Recipient, on_one_line};

/// Who stands in a text of contacts.
#[derive(Debug, Default)]
pub struct Contacts {
    /// Whom an e-mail can go to, each address once.
    pub recipients: Vec<Recipient>,
    /// Who has no address, or something that is none.
    pub without: Vec<String>,
}

impl Recipient {
    /// Whether a word of a name stands in the address, where a letter with an accent may be any.
    pub(super) fn is_called(&self, name: &str) -> bool {
        let local: Vec<char> = small_letters(self.local()).chars().collect();
        let is_same = |(in_name, other): (&char, &char)| {
            in_name == other || ('\u{80}'..'\u{250}').contains(in_name)
        };
        small_letters(name).split([' ', '(', ')']).any(|word| {
            let word: Vec<char> = word.chars().collect();
            let is_it = |at: &[char]| word.iter().zip(at).all(is_same);
            word.len() > 1 && local.windows(word.len()).any(is_it)
        })
    }

    /// A name in a text that may be a label or a job.
    fn sure_name(&self, text: &str, words: &Catalogue) -> Option<String> {
        let name = clean_name(text, words);
        let is_name = !is_latin(&name) && !is_office(&name, words);
        (is_name || self.is_called(&name)).then_some(name)
    }

    /// The name before the address: what stands behind the last colon. What only a colon sets off may
    /// be a label.
    fn name_before(&self, before: &str, words: &Catalogue) -> String {
        let (label, name) = before.rsplit_once(':').unwrap_or(("", before));
        let name = clean_name(name, words);
        if !name.is_empty() || label.is_empty() {
            // As in "Sponsor - Megan Bowen".
            let parts = name.replace(" | ", " - ");
            let mut parts = parts.split(" - ").filter(|part| self.is_called(part));
            return parts.next().unwrap_or(&name).to_owned();
        }
        match label.rsplit_once(['<', '(', '[']) {
            // As in "Megan <mailto:".
            Some((name, inside)) if !inside.contains([')', '>', ']']) => {
                self.name_before(name, words)
            }
            _ => self.sure_name(label, words).unwrap_or_default(),
        }
    }

    /// The name on one of the lines above the address. With the address alone in brackets on its line,
    /// they are a header that was folded. In a signature of East Asia it is the only name in parts.
    fn name_above(&self, lines: &[String], is_folded: bool, words: &Catalogue) -> String {
        let names: Vec<_> = lines.iter().map(|line| self.name_before(line, words)).collect();
        let mut own = names.iter();
        let name = if is_folded { own.next_back() } else { own.find(|name| self.is_called(name)) };
        let is_sure =
            |name: &&String| name.contains(' ') && !is_latin(name) && is_person(name, words);
        let mut persons = names.iter().filter(is_sure);
        let only = persons.next().filter(|_| persons.next().is_none());
        let is_signature = names.iter().any(|name| is_office(name, words));
        name.or(only.filter(|_| is_signature)).cloned().unwrap_or_default()
    }
}

impl Contacts {
    /// Reads contacts as people and mail programs write them: one on each line, or several with
    /// semicolons or commas between them, full width or not. A comma before the first address of a
    /// contact belongs to its name.
    pub fn read(text: &str, words: &Catalogue) -> Self {
        let mut contacts = Self::default();
        // The lines above an address, which may be a card or a signature.
        let mut above = Vec::new();
        for line in fold(text).lines() {
            let pieces = pieces(line);
            for piece in &pieces {
                let piece = without_query(&on_one_line(piece));
                let piece = on_one_line(&percent_decode_str(&piece).decode_utf8_lossy());
                if !addresses(&piece).0.is_empty() {
                    contacts.add(&piece, &mut above, words);
                } else {
                    let ends = pieces.len() > 1 || piece.is_empty() || piece.contains('@');
                    above.push(piece);
                    if ends {
                        contacts.pass_over(&mut above, pieces.len() > 1, words);
                    }
                }
            }
        }
        contacts.pass_over(&mut above, false, words);
        contacts
    }

    /// Adds the recipients of a contact. A name stands before its address, behind the only one, or on
    /// a line above.
    fn add(&mut self, contact: &str, above: &mut Vec<String>, words: &Catalogue) {
        let (each, behind) = addresses(contact);
        for (before, address) in &each {
            // Word makes the apostrophe of an address a curly one.
            let address = address.replace('’', "'");
            let mut recipient = Recipient { name: String::new(), address };
            recipient.name = recipient.name_before(before, words);
            if recipient.name.is_empty() {
                let is_alone = each.len() == 1 && !behind.starts_with(char::is_alphanumeric);
                let behind = if is_alone { recipient.sure_name(behind, words) } else { None };
                let above_it = || recipient.name_above(above, before.trim() == "<", words);
                recipient.name = behind.unwrap_or_else(above_it);
                above.clear();
            }
            self.pass_over(above, false, words);
            let is_same =
                |other: &&mut Recipient| other.address.eq_ignore_ascii_case(&recipient.address);
            match self.recipients.iter_mut().find(is_same) {
                Some(other) if other.name.is_empty() => other.name = recipient.name,
                Some(_) => {}
                None => self.recipients.push(recipient),
            }
        }
    }

    /// Remembers who among lines that belong to no address has none. On a line of several, the address
    /// before may have the name.
    fn pass_over(&mut self, lines: &mut Vec<String>, is_behind: bool, words: &Catalogue) {
        for line in lines.drain(..) {
            let name = clean_name(&line, words);
            let is_person = !line.contains(':') && is_person(&name, words);
            match self.recipients.last_mut().filter(|last| is_behind && last.name.is_empty()) {
                Some(last) if is_person && last.is_called(&name) => last.name = name,
                _ if is_person || line.contains('@') => self.without.push(name),
                _ => {}
            }
        }
    }
}

/// A mail link without the subject and text that it may go on with.
fn without_query(contact: &str) -> String {
    match contact.split_once('?').filter(|(_, query)| query.contains('=')) {
        Some((before, query)) => {
            let end = query.find(|c: char| c.is_whitespace() || ">)".contains(c));
            let after = end.and_then(|end| query.get(end..)).unwrap_or_default();
            format!("{before}{after}")
        }
        None => contact.to_owned(),
    }
}

/// The contacts on a line: between separators that stand in no quotation marks or brackets.
fn pieces(line: &str) -> Vec<&str> {
    let mut pieces = Vec::new();
    let (mut start, mut close, mut before) = (0, None, None);
    for (at, character) in line.char_indices() {
        let piece = line.get(start..at).unwrap_or_default();
        let after = line.get(at + character.len_utf8()..).unwrap_or_default();
        match (close, character) {
            (Some(end), _) if end != character => {}
            (Some(_), _) => close = None,
            // One that is never closed is no quotation mark and no bracket.
            (None, '"') => close = after.contains('"').then_some('"'),
            (None, '(') => close = after.contains(')').then_some(')'),
            (None, ',') if !piece.contains('@') && !is_between(before, piece, after) => {}
            (None, ',' | ';' | '、' | '､') => {
                pieces.push(piece);
                before = Some(piece).filter(|_| character == ',');
                start = line.len() - after.len();
            }
            _ => {}
        }
    }
    pieces.push(line.get(start..).unwrap_or_default());
    pieces
}

/// Whether a name, with a comma on each side, is that of the address before it, or may be.
fn is_between(before: Option<&str>, name: &str, after: &str) -> bool {
    let is_bare = |piece: &str| piece.contains('@') && !piece.trim().contains(['<', '(', ' ', ',']);
    let is_of =
        |piece: &str| Recipient { name: String::new(), address: piece.to_owned() }.is_called(name);
    let next = after.split([',', ';']).next().unwrap_or_default();
    before.is_some_and(|it| is_bare(it) && (is_of(it) || is_bare(next) && !is_of(next)))
}

/// The addresses in a text, each with what stands before it, and the rest of the text.
fn addresses(text: &str) -> (Vec<(&str, &str)>, &str) {
    let mut found = Vec::new();
    let mut rest = text;
    for (at, _) in text.match_indices('@') {
        let from = text.len() - rest.len();
        let before = text.get(from..at).unwrap_or_default();
        let after = text.get(at + 1..).unwrap_or_default();
        let is_local = |c: char| is_of_address(c) || "_+'’#$%&/=^~".contains(c);
        let (name, behind) =
            (before.trim_end_matches(is_local), after.trim_start_matches(is_of_address));
        let domain = after.strip_suffix(behind).unwrap_or_default().trim_end_matches(['.', '-']);
        let local = before.strip_prefix(name).unwrap_or_default();
        let mut local = local.trim_start_matches(|c: char| !c.is_alphanumeric() && c != '_');
        if before.len() == local.len() {
            local = without_number(local);
        }
        let is_whole = !name.ends_with('@') && !behind.starts_with('@');
        if is_whole && !local.is_empty() && domain.trim_start_matches('.').contains('.') {
            let part = |from, to| text.get(from..to).unwrap_or_default();
            let (start, end) = (at - local.len(), at + 1 + domain.len());
            found.push((part(from, start), part(start, end)));
            rest = part(end, text.len());
        }
    }
    (found, rest)
}

/// Whether a character stands in addresses. Letters of East Asia stand beside them, without a space.
fn is_of_address(character: char) -> bool {
    character < '\u{2000}' && character.is_alphanumeric() || "-.".contains(character)
}

/// A name without what sets it off from its address or the one before. A label is none.
fn clean_name(text: &str, words: &Catalogue) -> String {
    let name = text.replace(['<', '>', '"', '“', '”', '\\'], "");
    let name = on_one_line(&name);
    let name = without_number(name.trim_start_matches(is_mark)).trim_start_matches(is_mark);
    let mut name = name.trim_end_matches(|c| is_mark(c) && !".)]".contains(c));
    // Where a list has a last one, it is joined by a word.
    for joint in words.text("read-joints").split(' ') {
        let is_glued = || {
            !joint.is_ascii() && text.strip_prefix('>').is_some_and(|text| text.starts_with(joint))
        };
        if let Some(rest) = name.strip_prefix(joint)
            && (rest.is_empty() || rest.starts_with(' ') || is_glued())
        {
            name = rest.trim();
        }
    }
    // A list's own name for a sender: 'Megan Bowen' via Sales.
    name = name.split_once("' via ").map_or(name, |(name, _)| name);
    name = match name.split_once([')', ']']) {
        // Brackets around it, or before it.
        Some((inside, after)) if !inside.contains(['(', '[']) => {
            let after = after.trim_matches(is_mark);
            if after.is_empty() { inside } else { after }
        }
        _ => name,
    };
    let is_it = |label: &String| small_letters(label) == small_letters(name);
    if labels(words).iter().any(is_it) { "" } else { name }.to_owned()
}

/// A text without the number of its line in a list.
fn without_number(text: &str) -> &str {
    let bare = text.trim_start_matches(|c: char| c.is_ascii_digit());
    let is_short = (1..3).contains(&(text.len() - bare.len()));
    bare.strip_prefix(['.', ')']).filter(|_| is_short).unwrap_or(text)
}

/// Whether a character is none of a name, at its beginning or end: punctuation, bullets, numbers in
/// circles.
fn is_mark(character: char) -> bool {
    let is_sign = |c| matches!(c, '\0'..='\u{2ff}' | '\u{2000}'..='\u{303f}' | '・' | '\u{e000}'..='\u{f8ff}');
    matches!(character, '①'..='⓿') || (is_sign(character) && !character.is_alphanumeric())
}

/// What stands before or behind a name and is none: labels, and what a person is addressed by.
pub(super) fn labels(words: &Catalogue) -> Vec<String> {
    words.text("read-labels").split(' ').map(str::to_owned).collect()
}

/// Whether a text, which has no address, looks like the name of a person.
fn is_person(name: &str, words: &Catalogue) -> bool {
    let name = name.split('(').next().unwrap_or_default().trim_end();
    let count = name.split(' ').count();
    let is_name = if is_latin(name) { (2..5).contains(&count) } else { name.chars().count() < 8 };
    is_name
        && !name.starts_with(|c: char| c.is_ascii_lowercase())
        && !name.contains(|c: char| c.is_ascii_digit() || c == '/')
        && !is_office(name, words)
}

/// Whether a text is a company, a department or a job of East Asia, and no person.
fn is_office(text: &str, words: &Catalogue) -> bool {
    let offices = words.text("read-offices");
    let (firms, others) = offices.split_once(" | ").unwrap_or_default();
    firms.split(' ').any(|firm| text.starts_with(firm) || text.ends_with(firm))
        || others.split(' ').any(|office| text.ends_with(office))
}

/// Whether a name is in an alphabet of Europe, in which a job looks like it.
pub(super) fn is_latin(name: &str) -> bool {
    name.chars().all(|character| character < '\u{2000}')
}
