//! What a message is filled with: named texts and numbers.

use fluent_bundle::{FluentArgs, FluentValue};

/// Beyond this, a number is no longer exact in the floating point that Fluent counts with.
const LARGEST_EXACT_NUMBER: u64 = 1 << 53;

/// The values of a message's variables, built up in one expression.
///
/// ```
/// use closeout::locale::Arguments;
///
/// let arguments = Arguments::new().text("tenant", "Contoso").number("seats", 1_200);
/// ```
#[derive(Debug, Default)]
pub struct Arguments(FluentArgs<'static>);

impl Arguments {
    /// No values yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `$name` to a text, which is put in as it is, line breaks and control characters included.
    ///
    /// A later value of the same name takes the place of an earlier one.
    pub fn text(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.0.set(name, value.into());
        self
    }

    /// Sets `$name` to `yes` or `no`, by which a message chooses its wording.
    pub fn flag(self, name: &'static str, is_so: bool) -> Self {
        self.text(name, if is_so { "yes" } else { "no" })
    }

    /// Sets `$name` to a number, which selects plural forms and is written with the language's
    /// grouping, such as 1,000 or 1.000.
    ///
    /// Any number is allowed; above 2⁵³ it is written without grouping and selects no plural form,
    /// since a wrong digit in a record is worse than a plain one.
    pub fn number(mut self, name: &'static str, value: u64) -> Self {
        if value <= LARGEST_EXACT_NUMBER {
            self.0.set(name, FluentValue::from(value));
        } else {
            self.0.set(name, value.to_string());
        }
        self
    }

    pub(super) fn as_fluent(&self) -> &FluentArgs<'static> {
        &self.0
    }
}
