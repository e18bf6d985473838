// A button with fills-in puts its words where the cursor stands in the text area of its composer, or in the place of what is selected.
document.addEventListener('click', (event) => {
  const chip = event.composedPath().find((node) => node instanceof Element && node.hasAttribute('fills-in'));
  const input = chip?.closest('.composer')?.querySelector('vaadin-text-area')?.inputElement;
  if (!input) return;
  input.setRangeText(chip.getAttribute('fills-in'), input.selectionStart, input.selectionEnd, 'end');
  input.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  input.focus();
});
