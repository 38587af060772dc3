//! What a person typed or pasted, without the characters that nobody sees. [`clean`] does no more
//! and is for names and prose; [`fold`] also gives look-alikes one form and is for every other field.
//!
//! Full width is folded by its fixed distance from ASCII: the tables of Unicode's normalization would
//! weigh 63 kB gzip and bring nothing that a number, a day, a GUID or an address needs.

/// A name or prose without what can't be seen: format characters, marks of direction, soft hyphens,
/// control characters. Joiners stay where a script or an emoji needs them.
///
/// Line breaks of every kind become `\n`, tabs stay. A single line is trimmed on both sides; of
/// several each at its end, since their beginnings may be indented, and empty ones around them go.
pub fn clean(text: &str) -> String {
    let text = visible(text);
    let lines: Vec<&str> = text.lines().map(str::trim_end).collect();
    let text = lines.join("\n");
    let text = text.trim_end().trim_start_matches('\n');
    if text.contains('\n') { text } else { text.trim() }.to_owned()
}

/// A text of a field that is no prose in one form: as [`clean`] gives it, with full width made plain,
/// every look-alike of the hyphen a hyphen, every space a plain one, and trimmed.
///
/// Case stays, and line breaks do, since a field may hold several addresses.
pub fn fold(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    for character in visible(text).chars() {
        match character {
            // The full-width forms repeat ASCII at a fixed distance.
            '！'..='～' => plain.extend(char::from_u32(character as u32 - 0xfee0)),
            '\u{2010}'..='\u{2015}' | '\u{2043}' | '\u{2212}' | '\u{fe58}' | '\u{fe63}' => {
                plain.push('-');
            }
            'ｰ' => plain.push('ー'),
            // The full stop of a Japanese or Chinese keyboard.
            '。' | '｡' => plain.push('.'),
            // As text out of a PDF has them: ligatures, and signs of a dictionary for month and day.
            '\u{2f49}' => plain.push('月'),
            '\u{2f47}' => plain.push('日'),
            '\u{fb01}' => plain.push_str("fi"),
            '\u{fb02}' => plain.push_str("fl"),
            space if space.is_whitespace() && space != '\n' => plain.push(' '),
            other => plain.push(other),
        }
    }
    // Again, since what stood beside full width may show nothing beside plain letters.
    let plain = visible(&plain);
    let mut folded = String::with_capacity(plain.len());
    let mut rest = plain.chars().peekable();
    while let Some(character) = rest.next() {
        // A Japanese keyboard's long vowel mark, where its hyphen was meant.
        let is_hyphen = character == 'ー'
            && folded.ends_with(|before: char| before.is_ascii_alphanumeric())
            && rest.peek().is_some_and(char::is_ascii_alphanumeric);
        folded.push(if is_hyphen { '-' } else { character });
    }
    folded.trim().to_owned()
}

/// The text in small letters, of the Latin, Greek and Cyrillic alphabets of Europe: the tables of all
/// that Unicode knows would weigh 15 kB.
pub fn small_letters(text: &str) -> String {
    let small = |letter: char| {
        let is_even = (letter as u32).is_multiple_of(2);
        let distance = match letter {
            'A'..='Z' | 'À'..='Ö' | 'Ø'..='Þ' | 'Α'..='Ρ' | 'Σ'..='Ϋ' | 'А'..='Я' => 32,
            'Ѐ'..='Џ' => 80,
            'Ά' => 38,
            'Έ'..='Ί' => 37,
            'Ό' => 64,
            'Ύ' | 'Ώ' => 63,
            'Ā'..='Į' | 'Ĳ'..='Ķ' | 'Ŋ'..='Ŷ' if is_even => 1,
            'Ĺ'..='Ň' | 'Ź'..='Ž' if !is_even => 1,
            _ => 0,
        };
        char::from_u32(letter as u32 + distance).unwrap_or(letter)
    };
    text.chars().map(small).collect()
}

/// Katakana of half width, from U+FF66 on, in full width.
const KATAKANA: &str = "ヲァィゥェォャュョッーアイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワン";

/// The text folded and in small letters: names that are equal in this form are one name.
pub fn caseless(text: &str) -> String {
    small_letters(&fold(text))
}

/// The same without accents and marks of sound: the form in which a person's words are searched, composed or not, of
/// whatever width.
pub fn unaccented(text: &str) -> String {
    let letters = caseless(text);
    let is_mark =
        |letter: &char| matches!(letter, '\u{300}'..='\u{36f}' | '\u{3099}' | '\u{309a}' | 'ﾞ' | 'ﾟ');
    let letters = letters.chars().filter(|letter| !is_mark(letter));
    letters
        .map(|letter| match letter {
            'ｦ'..='ﾝ' => KATAKANA.chars().nth(letter as usize - 0xff66).unwrap_or(letter),
            'à'..='å' | 'ª' => 'a',
            'ç' => 'c',
            'è'..='ë' => 'e',
            'ì'..='ï' => 'i',
            'ñ' => 'n',
            'ò'..='ö' | 'º' | '°' => 'o',
            'ù'..='ü' => 'u',
            other => unvoiced(other),
        })
        .collect()
}

/// A Japanese letter without its mark of sound.
fn unvoiced(letter: char) -> char {
    // Katakana stand at a fixed distance from hiragana.
    let distance = if letter > '\u{30a0}' { 0x60 } else { 0 };
    let code = (letter as u32).saturating_sub(distance);
    let base = match code {
        0x304b..=0x3062 => (code - 1) | 1,
        0x3064..=0x3069 => code & !1,
        0x306f..=0x307d => code - code % 3,
        0x3094 => 0x3046,
        _ => code,
    };
    char::from_u32(base + distance).unwrap_or(letter)
}

/// The text with `\n` as its only line break and without invisible characters.
fn visible(text: &str) -> String {
    let text = text.replace("\r\n", "\n");
    let characters = text.chars().map(|character| match character {
        '\r' | '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}' => '\n',
        other => other,
    });
    let mut rest = characters.filter(|character| !is_invisible(*character)).peekable();
    let mut before = ' ';
    let mut kept = String::with_capacity(text.len());
    while let Some(character) = rest.next() {
        let after = rest.peek().copied().unwrap_or(' ');
        let stays = match character {
            '\u{200c}' | '\u{200d}' => takes_joiners(before) && takes_joiners(after),
            '\u{fe00}'..='\u{fe0f}' | '\u{e0100}'..='\u{e01ef}' => {
                (before > '\u{ff}' && !before.is_whitespace()) || after == '\u{20e3}'
            }
            '\u{e0020}'..='\u{e007f}' => before > '\u{1f000}',
            _ => true,
        };
        if stays {
            kept.push(character);
            before = character;
        }
    }
    kept
}

/// Whether a character never shows, wherever it stands. Joiners, variants of emoji and the letters of
/// their flags depend on what they stand beside.
fn is_invisible(character: char) -> bool {
    match character {
        '\t' | '\n' => false,
        '\u{200c}' | '\u{200d}' | '\u{e0020}'..='\u{e007f}' | '\u{e0100}'..='\u{e01ef}' => false,
        '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{115f}' | '\u{1160}' | '\u{17b4}' | '\u{17b5}' => {
            true
        }
        '\u{180e}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' => true,
        '\u{2060}'..='\u{206f}' | '\u{3164}' | '\u{feff}' | '\u{ffa0}' => true,
        // Pictures that were left out of a copy, and icons of a font that is not here. Signs of symbol
        // fonts mark points, and before the icons are characters that people make for a name.
        '\u{fff0}'..='\u{fffc}' | '\u{e700}'..='\u{f01f}' | '\u{f100}'..='\u{f8ff}' => true,
        '\u{1bca0}'..='\u{1bca3}' | '\u{1d173}'..='\u{1d17a}' => true,
        '\u{2800}' | '\u{e0000}'..='\u{e0fff}' => true,
        other => other.is_control(),
    }
}

/// Whether a joiner beside this character changes how it looks: the scripts from Arabic to Myanmar,
/// Khmer, Mongolian, and pictures with what modifies them.
fn takes_joiners(character: char) -> bool {
    matches!(
        character,
        '\u{600}'..='\u{109f}'
            | '\u{1780}'..='\u{18af}'
            | '\u{2190}'..='\u{2bff}'
            | '\u{fe0e}'..='\u{fe0f}'
            | '\u{1f000}'..='\u{1faff}'
    )
}
