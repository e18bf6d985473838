// What the larger parties of a chamber are called, beside where they sit, as far as there is room; all of them stand below the picture.
import { svg } from './seat-shapes.js';

const SIZE = 13;
const LETTER = 0.56;
const LARGE = 0.035;

/** The names for a picture that is so wide, on a page that is so wide. */
export const namesOf = (plan, { stage, whole }) => {
  const scale = plan.width / (stage || 1);
  const room = ((whole - stage) / 2) * scale;
  const size = SIZE * scale;
  const taken = [];
  return plan.blocs.flatMap((bloc, n) => {
    const own = plan.seats.filter((seat) => seat[2] === n);
    if (own.length < plan.seats.length * LARGE) return [];
    const long = bloc.label.length * size * LETTER;
    const place = plan.layout === 'benches' ? beside(plan, own, long, size) : around(plan, own, size);
    if (!place) return [];
    const start = place.x - { start: 0, middle: long / 2, end: long }[place.anchor];
    const box = [start, start + long, place.y - size, place.y];
    if (box[0] < -room || box[1] > plan.width + room) return [];
    if (taken.some((other) => box[0] < other[1] && other[0] < box[1] && box[2] < other[3] && other[2] < box[3])) return [];
    taken.push(box);
    const name = svg('text', { x: place.x, y: place.y, 'text-anchor': place.anchor, 'font-size': size, class: 'bloc-name', 'aria-hidden': 'true' });
    name.textContent = bloc.label;
    return [name];
  });
};

const around = ({ width }, own, size) => {
  const centre = width / 2;
  const x = own.reduce((sum, seat) => sum + seat[0], 0) / own.length - centre;
  const y = own.reduce((sum, seat) => sum + seat[1], 0) / own.length - centre;
  if (y >= 0) return { x: x < 0 ? -size * 0.7 : width + size * 0.7, y: y + centre, anchor: x < 0 ? 'end' : 'start' };
  const out = (centre + size * 0.8) / Math.hypot(x, y);
  const anchor = Math.abs(x * out) < width * 0.06 ? 'middle' : x < 0 ? 'end' : 'start';
  return { x: centre + x * out, y: centre + y * out, anchor };
};

const beside = ({ height }, own, long, size) => {
  const xs = own.map((seat) => seat[0]);
  const ys = own.map((seat) => seat[1]);
  const [left, right] = [Math.min(...xs), Math.max(...xs)];
  if (right - left < long * 0.9) return undefined;
  const above = Math.max(...ys) < height / 2;
  return { x: (left + right) / 2, y: above ? -size * 0.5 : height + size * 1.2, anchor: 'middle' };
};
