// A page's own navigation: goes to a part of the same page without asking the server, and takes the keyboard along. The bar that it
// stands in stays above the part, and takes more lines the narrower the page is.
const SPACE = 12;

document.addEventListener('click', (event) => {
  const link = event.target.closest?.('a.page-anchor');
  if (!link || event.defaultPrevented || event.button || event.metaKey || event.ctrlKey || event.shiftKey) return;
  const part = document.getElementById(new URL(link.href).hash.slice(1));
  if (!part) return;
  event.preventDefault();
  const bar = link.closest('.progress-bar');
  if (bar) part.style.scrollMarginTop = `${bar.offsetHeight + SPACE}px`;
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  part.scrollIntoView({ behavior: calm ? 'auto' : 'smooth', block: 'start' });
  const heading = part.querySelector('h2') ?? part;
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
});
