// One-letter keys for every screen: whatever names its key in aria-keyshortcuts is focused (a field) or clicked (the rest).
// Nothing happens while someone types, while a dialog is open, or with a modifier that belongs to the browser.
const WRITES = 'textarea, select, [contenteditable], [role="combobox"], [role="listbox"], [role="menu"], vaadin-select,'
  + ' input:not([type="checkbox"], [type="radio"], [type="button"], [type="submit"])';
const DIALOGS = 'vaadin-dialog[opened], vaadin-confirm-dialog[opened], vaadin-login-overlay[opened]';

const isWriting = (event) => event.composedPath().some((node) => node instanceof Element && node.matches(WRITES));

// On keyboards whose letters are not Latin the key's place counts.
const keyOf = (event) =>
  /^Key[A-Z]$/.test(event.code) && event.key.charCodeAt(0) > 127 ? event.code[3].toLowerCase() : event.key;

const find = (key) => [...document.querySelectorAll('[aria-keyshortcuts]')]
  .filter((element) => element.getAttribute('aria-keyshortcuts') === key)
  .filter((element) => !element.hasAttribute('disabled') && element.getClientRects().length > 0)
  .pop();

document.addEventListener('keydown', (event) => {
  if (event.defaultPrevented || event.repeat || event.isComposing || event.ctrlKey || event.altKey || event.metaKey) return;
  if (isWriting(event) || document.querySelector(DIALOGS)) return;
  const element = find(keyOf(event));
  if (!element) return;
  event.preventDefault();
  if (element.matches('input, vaadin-text-field, vaadin-combo-box')) {
    element.focus();
  } else {
    element.click();
  }
});
