// What is pasted into a field with takes-html comes with its headings, lists and emphasis, if the clipboard has them: the server is
// told the HTML and what stands before and after it. Without HTML the field does what it always does.
const FIELDS = 'vaadin-text-area[takes-html]';
const LONGEST = 8000000;
const MARKED = /<(h[1-6]|li|strong|b|em|i|a|p|div|br|td|span)[\s>/]/i;

document.addEventListener('paste', (event) => {
  const field = event.composedPath().find((node) => node instanceof Element && node.matches(FIELDS));
  const input = event.composedPath()[0];
  const html = event.clipboardData?.getData('text/html') || '';
  if (!field || !html || html.length > LONGEST || !MARKED.test(html) || input.selectionStart === undefined) return;
  event.preventDefault();
  field.dispatchEvent(new CustomEvent('html-pasted', {
    detail: {
      html,
      text: event.clipboardData.getData('text/plain'),
      before: input.value.slice(0, input.selectionStart),
      after: input.value.slice(input.selectionEnd),
    },
  }));
}, true);
