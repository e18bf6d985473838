// In a web-form, a button with copies puts the words of a field on the clipboard; with opens it then opens the form in a new tab,
// which learns nothing of this page. Where the browser refuses to copy, the words are selected, to be copied by hand, and nothing opens.
const isWeb = (address) => {
  try {
    return ['http:', 'https:'].includes(new URL(address).protocol);
  } catch {
    return false;
  }
};

const copy = async (input) => {
  input.focus();
  input.select();
  try {
    if (document.execCommand('copy')) return true;
  } catch {
    // the newer way is tried next
  }
  try {
    await navigator.clipboard.writeText(input.value);
    return true;
  } catch {
    return false;
  }
};

const open = (address) => {
  const link = document.createElement('a');
  link.href = address;
  link.target = '_blank';
  link.rel = 'noopener noreferrer';
  link.click();
};

document.addEventListener('click', async (event) => {
  const button = event.composedPath().find((node) => node instanceof Element && node.hasAttribute('copies'));
  const place = button?.closest('.web-form');
  const input = place?.querySelector(`.${button.getAttribute('copies')}`)?.inputElement;
  if (!input || button.disabled) return;
  const address = button.getAttribute('opens');
  const copied = await copy(input);
  place.setAttribute('copied', copied ? button.getAttribute('copies') : 'by-hand');
  if (copied && address && isWeb(address)) open(address);
});
