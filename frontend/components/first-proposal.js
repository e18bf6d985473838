// Enter takes the first proposal of a field with takes-first, without the arrow key first. Proposals that are still on their way are
// waited for, as long as nothing else is typed. Ctrl+Enter closes the proposals and leaves the key to the dialog that is saved by it.
const FIELDS = 'vaadin-combo-box[takes-first], vaadin-multi-select-combo-box[takes-first]';
const LONGEST_WAIT = 3000;

const proposals = (box) => (box._dropdownItems || box.filteredItems || []).filter((item) => item && !item.isPlaceholder
  && item.constructor?.name !== 'ComboBoxPlaceholder');
const isChosen = (box) => box._focusedIndex >= 0;
const isLoading = (box) => box.loading || !!box.querySelector('[loading]') || box.hasAttribute('loading');

// The field itself goes to a proposal that says exactly what was typed, as soon as it is there. Any other was reached by an arrow key.
const isExact = (box, filter) => {
  const item = proposals(box)[box._focusedIndex];
  return !!item && (item.label || '').toLowerCase() === filter.toLowerCase();
};

const take = (box, filter, input, began) => {
  if (!box.opened || box.filter !== filter || (isChosen(box) && !isExact(box, filter))) return;
  if (isLoading(box)) {
    if (Date.now() - began < LONGEST_WAIT) setTimeout(() => take(box, filter, input, began), 50);
    return;
  }
  if (proposals(box).length === 0) return;
  if (!isChosen(box)) box._focusedIndex = 0;
  input.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, composed: true, cancelable: true }));
};

document.addEventListener('keydown', (event) => {
  if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
  const box = event.composedPath().find((node) => node instanceof Element && node.matches(FIELDS));
  if (box?.opened) box.close();
}, true);

document.addEventListener('keydown', (event) => {
  if (event.key !== 'Enter' || event.isComposing || event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return;
  const box = event.composedPath().find((node) => node instanceof Element && node.matches(FIELDS));
  if (!box || !box.opened || !box.filter || isChosen(box)) return;
  event.preventDefault();
  event.stopImmediatePropagation();
  take(box, box.filter, event.composedPath()[0], Date.now());
}, true);
