//! What a person pastes, with its headings and lists. The HTML on a clipboard is foreign: it is parsed
//! into a document that no window shows, runs nothing and fetches nothing, and only its texts, the names
//! of its elements and their classes are told.

use wasm_bindgen::JsCast;
use web_sys::{
    ClipboardEvent, DomParser, Element, HtmlDocument, HtmlTextAreaElement, Node, SupportedType,
    window,
};

/// A piece of a document, in its order.
pub enum Found<'document> {
    /// An element begins.
    Begins {
        /// Its name in lower case.
        element: &'document str,
        /// Its classes.
        class: &'document str,
    },
    /// An element ends, by its name in lower case.
    Ends(&'document str),
    /// Text.
    Text(&'document str),
}

/// Longer HTML is left to the browser, which pastes the plain text beside it. No note comes near it.
const LONGEST: usize = 1 << 20;

/// The HTML that is being pasted, if there is any.
pub fn html_of(event: &ClipboardEvent) -> Option<String> {
    let html = event.clipboard_data()?.get_data("text/html").ok()?;
    (!html.is_empty() && html.len() <= LONGEST).then_some(html)
}

/// Goes through the body of a document, one node after the other however deep they are.
pub fn read_html(html: &str, mut tell: impl FnMut(Found<'_>)) -> Option<()> {
    let parser = DomParser::new().ok()?;
    let document = parser
        .parse_from_string(html, SupportedType::TextHtml)
        .ok()?;
    let body: Node = document.body()?.into();
    let mut node = body.first_child()?;
    loop {
        begin(&node, &mut tell);
        if let Some(child) = node.first_child() {
            node = child;
            continue;
        }
        end(&node, &mut tell);
        while node.next_sibling().is_none() {
            node = node.parent_node()?;
            if node.is_same_node(Some(&body)) {
                return Some(());
            }
            end(&node, &mut tell);
        }
        node = node.next_sibling()?;
    }
}

fn begin(node: &Node, tell: &mut impl FnMut(Found<'_>)) {
    if let Some(element) = node.dyn_ref::<Element>() {
        let class = element.get_attribute("class").unwrap_or_default();
        let name = element.local_name().to_ascii_lowercase();
        tell(Found::Begins {
            element: &name,
            class: &class,
        });
    } else if node.node_type() == Node::TEXT_NODE {
        tell(Found::Text(&node.node_value().unwrap_or_default()));
    }
}

fn end(node: &Node, tell: &mut impl FnMut(Found<'_>)) {
    if let Some(element) = node.dyn_ref::<Element>() {
        tell(Found::Ends(&element.local_name().to_ascii_lowercase()));
    }
}

/// Puts a text where the cursor stands, instead of what the browser would paste.
pub fn paste_instead(event: &ClipboardEvent, area: &HtmlTextAreaElement, text: &str) {
    event.prevent_default();
    let document = window().and_then(|window| window.document());
    let document = document.and_then(|document| document.dyn_into::<HtmlDocument>().ok());
    // The old command is the one way that the browser's own undo knows of.
    let typed =
        document.map(|it| it.exec_command_with_show_ui_and_value("insertText", false, text));
    if !matches!(typed, Some(Ok(true))) {
        // It fails where the cursor is out of the text.
        let _ = area.set_range_text(text);
    }
}
