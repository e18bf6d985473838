// What a chamber is drawn with: elements of a page and of a picture, a link within the application, and a shape for every value.
const SVG = 'http://www.w3.org/2000/svg';

const circle = (r) => `M${-r} 0a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`;
const polygon = (r, ...points) => `M${points.map(([x, y]) => `${(x * r).toFixed(2)} ${(y * r).toFixed(2)}`).join('L')}z`;
const star = (r) => polygon(r, ...Array.from({ length: 10 }, (_, n) => {
  const far = n % 2 ? 0.5 : 1.15;
  return [far * Math.sin((n * Math.PI) / 5), -far * Math.cos((n * Math.PI) / 5)];
}));
/** What is drawn for a value, for a seat with so large a radius. */
export const SHAPES = {
  disc: (r) => circle(r),
  ring: (r) => circle(r * 0.76),
  empty: (r) => circle(r * 0.86),
  point: (r) => circle(r * 0.36),
  half: (r) => `${circle(r * 0.86)}M0 ${-r * 0.86}a${r * 0.86} ${r * 0.86} 0 0 0 0 ${r * 1.72}z`,
  square: (r) => polygon(r, [-0.8, -0.8], [0.8, -0.8], [0.8, 0.8], [-0.8, 0.8]),
  diamond: (r) => polygon(r, [0, -1.08], [1.08, 0], [0, 1.08], [-1.08, 0]),
  up: (r) => polygon(r, [0, -1], [1, 0.75], [-1, 0.75]),
  down: (r) => polygon(r, [0, 1], [1, -0.75], [-1, -0.75]),
  cross: (r) => `M${-r * 0.66} ${-r * 0.66}L${r * 0.66} ${r * 0.66}M${-r * 0.66} ${r * 0.66}L${r * 0.66} ${-r * 0.66}`,
  bar: (r) => `M${-r * 0.85} 0L${r * 0.85} 0`,
  star,
};

export const html = (name, className, text) => {
  const element = document.createElement(name);
  if (className) element.className = className;
  if (text !== undefined) element.textContent = text;
  return element;
};
export const svg = (name, attributes) => {
  const element = document.createElementNS(SVG, name);
  Object.entries(attributes).forEach(([key, value]) => element.setAttribute(key, value));
  return element;
};
export const link = (href, text) => {
  const anchor = html('a', 'number', text);
  anchor.href = href;
  anchor.setAttribute('router-link', '');
  return anchor;
};
export const swatch = (value) => {
  const picture = svg('svg', { viewBox: '-13 -13 26 26', class: `swatch tone-${value.tone}`, 'aria-hidden': 'true' });
  picture.append(svg('path', { d: SHAPES[value.shape](10), class: `shape-${value.shape}` }));
  return picture;
};
