// The button of a page for the printer: it prints once the page is whole.
const button = document.querySelector('[data-print]');
if (button && document.getElementById('whole')) {
  button.disabled = false;
  button.addEventListener('click', () => window.print());
}
