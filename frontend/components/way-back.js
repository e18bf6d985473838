// Whoever goes back finds a page where they left it. Pages scroll within the frame, of which browsers remember nothing; and a page is as
// long as it was only after its pictures are drawn, so it is brought there again until it is, or until a hand moves it.
const PATIENCE = 3000;
// While the server makes the page, the router goes to its address, back, and there again: all of it is one way back.
const ONE_WAY = 1500;
const HANDS = ['wheel', 'touchstart', 'pointerdown', 'keydown'];

const places = new Map();
const address = () => location.pathname + location.search;
const layout = () => document.querySelector('vaadin-app-layout');
const room = () => layout()?.shadowRoot?.querySelector('[part~="content"]');
const page = () => layout()?.querySelector(':scope > :not([slot])');

let left;
let since = -ONE_WAY;
let stop = () => {};

const bring = (place) => {
  const asked = address();
  const grown = new ResizeObserver(() => again());
  const again = () => {
    if (address() === asked && page() && page() !== left) room().scrollTop = place;
  };
  const come = () => {
    if (!page() || page() === left) return;
    grown.observe(page());
    again();
  };
  const changed = new MutationObserver(come);
  const timer = setTimeout(() => stop(), PATIENCE);
  const hand = () => stop();
  stop = () => {
    clearTimeout(timer);
    grown.disconnect();
    changed.disconnect();
    HANDS.forEach((kind) => removeEventListener(kind, hand, true));
    stop = () => {};
  };
  changed.observe(layout(), { childList: true });
  HANDS.forEach((kind) => addEventListener(kind, hand, { capture: true, passive: true }));
  come();
};

addEventListener('click', () => { if (room()) places.set(address(), room().scrollTop); }, true);
addEventListener('popstate', () => {
  const now = performance.now();
  if (now - since > ONE_WAY) left = page();
  since = now;
  stop();
  const place = places.get(address());
  if (layout() && place) bring(place);
});
