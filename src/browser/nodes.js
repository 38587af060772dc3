// The nodes of the page that the program draws, by numbers: a batch of `nodes.rs` is carried out in one call.
// It stands in the page itself, since a module of its own would be one more request after the program's script.

globalThis.closeout_nodes = (() => {
  const SVG = new Set(['svg', 'use', 'line', 'circle', 'rect', 'foreignObject']);
  const nodes = new Map([[0, document.body]]);
  // What the page has last put into a field.
  const values = new WeakMap();
  let onEvent;

  // The steps by their numbers, in the order of `nodes.rs`. Each takes the numbers and the texts that it needs.
  const steps = [
    function element(number, text) {
      const [node, name] = [number(), text()];
      nodes.set(node, SVG.has(name) ? document.createElementNS('http://www.w3.org/2000/svg', name) : document.createElement(name));
    },
    function text(number, text) {
      nodes.set(number(), document.createTextNode(text()));
    },
    function mark(number) {
      nodes.set(number(), document.createComment(''));
    },
    function forget(number) {
      nodes.delete(number());
    },
    function append(number) {
      nodes.get(number()).append(nodes.get(number()));
    },
    // Where somebody else has taken its neighbour away, it stays out.
    function insert(number) {
      const before = nodes.get(number());
      before.parentNode?.insertBefore(nodes.get(number()), before);
    },
    function remove(number) {
      const node = nodes.get(number());
      const hadFocus = node.contains(document.activeElement);
      node.remove();
      return hadFocus;
    },
    function setText(number, text) {
      nodes.get(number()).nodeValue = text();
    },
    function setAttribute(number, text) {
      nodes.get(number()).setAttribute(text(), text());
    },
    function removeAttribute(number, text) {
      nodes.get(number()).removeAttribute(text());
    },
    // What somebody types is not the page's to change, as long as the field is not left.
    function setValue(number, text) {
      const [field, value] = [nodes.get(number()), text()];
      const isTyped = values.has(field) && values.get(field) !== field.value;
      if (isTyped && field === document.activeElement) return;
      if (field.value !== value) field.value = value;
      values.set(field, value);
    },
    function setFlag(number, text) {
      const [node, name, isSet] = [nodes.get(number()), text(), number() === 1];
      if (node[name] !== isSet) node[name] = isSet;
    },
    function listen(number, text) {
      const [node, listener] = [nodes.get(number()), number()];
      node.addEventListener(text(), (event) => onEvent(listener, event));
    },
  ];

  return {
    on_page_event(act) {
      onEvent = act;
    },
    // Says whether what had the focus was taken away.
    carry_out(batch, joined, end) {
      // The program may need other memory while an event is handled.
      const numbers = batch.slice();
      const texts = joined.split(end);
      let [place, which, isLost] = [0, 0, false];
      const number = () => numbers[place++];
      const text = () => texts[which++];
      while (place < numbers.length) isLost = steps[number()](number, text) || isLost;
      return isLost;
    },
  };
})();
