//! JSON by hand: the few shapes that are stored need no more, and a form that no type derives cannot
//! change with one.

use serde_json::Value;

use crate::sorted::Map;

/// A text in quotes.
pub fn quoted(text: &str) -> String {
    // A text as JSON: there is nothing that could fail.
    serde_json::to_string(text).unwrap_or_default()
}

/// A list of what is JSON already.
pub fn list(values: impl Iterator<Item = String>) -> String {
    let values: Vec<String> = values.collect();
    format!("[{}]", values.join(","))
}

/// An object by name, in the order of the names.
pub fn object(parts: &Map<String, String>) -> String {
    let mut object = Object::default();
    for (name, json) in parts {
        object.put(name, json);
    }
    object.close()
}

/// An object that is being written.
#[derive(Debug, Default)]
pub struct Object {
    parts: String,
}

impl Object {
    /// Adds what is JSON already.
    pub fn put(&mut self, name: &str, json: &str) -> &mut Self {
        if !self.parts.is_empty() {
            self.parts.push(',');
        }
        self.parts.push_str(&quoted(name));
        self.parts.push(':');
        self.parts.push_str(json);
        self
    }

    /// Adds a text.
    pub fn text(&mut self, name: &str, text: &str) -> &mut Self {
        self.put(name, &quoted(text))
    }

    /// Adds an object by name.
    pub fn map(&mut self, name: &str, parts: impl Iterator<Item = (String, String)>) -> &mut Self {
        self.put(name, &object(&parts.collect()))
    }

    /// Adds an object by name, unless it would be empty.
    pub fn map_if_any(
        &mut self,
        name: &str,
        parts: impl Iterator<Item = (String, String)>,
    ) -> &mut Self {
        let mut parts = parts.peekable();
        if parts.peek().is_none() {
            return self;
        }
        self.map(name, parts)
    }

    /// The whole.
    pub fn close(&self) -> String {
        format!("{{{}}}", self.parts)
    }
}

/// A part that is missing, or of another kind than it should be: its name.
#[derive(Debug)]
pub struct Wrong(pub &'static str);

/// A part of an object; what is null is not there.
pub fn part<'a>(value: &'a Value, name: &str) -> Option<&'a Value> {
    value.get(name).filter(|part| !part.is_null())
}

/// A text among the parts, if it is there.
///
/// # Errors
/// Where it is something else.
pub fn text_if<'a>(value: &'a Value, name: &'static str) -> Result<Option<&'a str>, Wrong> {
    part(value, name)
        .map(|part| part.as_str().ok_or(Wrong(name)))
        .transpose()
}

/// A text among the parts.
///
/// # Errors
/// Where it is missing or something else.
pub fn text<'a>(value: &'a Value, name: &'static str) -> Result<&'a str, Wrong> {
    text_if(value, name)?.ok_or(Wrong(name))
}

/// A whole number among the parts.
///
/// # Errors
/// Where it is missing or something else.
pub fn number(value: &Value, name: &'static str) -> Result<i64, Wrong> {
    value.get(name).and_then(Value::as_i64).ok_or(Wrong(name))
}

/// A list among the parts.
///
/// # Errors
/// Where it is missing or something else.
pub fn values<'a>(value: &'a Value, name: &'static str) -> Result<&'a [Value], Wrong> {
    let list = value.get(name).and_then(Value::as_array);
    list.map(Vec::as_slice).ok_or(Wrong(name))
}

/// An object among the parts.
///
/// # Errors
/// Where it is missing or something else.
pub fn parts<'a>(
    value: &'a Value,
    name: &'static str,
) -> Result<&'a serde_json::Map<String, Value>, Wrong> {
    value
        .get(name)
        .and_then(Value::as_object)
        .ok_or(Wrong(name))
}
