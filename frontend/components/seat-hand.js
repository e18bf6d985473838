// How seats are reached: with a pointer, with a finger that covers several of them, and with the arrow keys.
import { link } from './seat-shapes.js';

const TOUCH = 22;
const WAYS = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };

const taken = (seat) => seat.hasAttribute('href');

export class SeatHand {
  // A picture that listened to its own focus would be a stop of the Tab key itself, so what is around it does.
  constructor(chamber, stage, canvas) {
    this.chamber = chamber;
    stage.addEventListener('focusin', (event) => chamber.tell(event.target.closest('.seat')));
    stage.addEventListener('focusout', () => { if (!chamber.tip.held) chamber.hush(); });
    canvas.addEventListener('pointerover', (event) => {
      const seat = event.target.closest?.('.seat');
      if (seat && event.pointerType !== 'touch') chamber.tell(seat);
    });
    canvas.addEventListener('pointerleave', (event) => { if (event.pointerType !== 'touch') chamber.hush(); });
    canvas.addEventListener('pointerdown', (event) => { this.pointer = event.pointerType; });
    canvas.addEventListener('keydown', (event) => this.key(event));
    canvas.addEventListener('click', (event) => this.click(event));
  }

  // A finger asks for the nearest seat first, whose name then is the link.
  click(event) {
    const touched = this.pointer === 'touch';
    this.pointer = undefined;
    const seat = touched ? this.nearest(event) : event.target.closest('.seat');
    if (touched) {
      event.preventDefault();
      if (seat) this.chamber.tell(seat, taken(seat));
      else this.chamber.hush();
      return;
    }
    if (!seat || !taken(seat) || event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    const open = link(seat.getAttribute('href'), '');
    open.hidden = true;
    this.chamber.append(open);
    open.click();
    open.remove();
  }

  nearest(event) {
    const far = (seat) => {
      const box = seat.getBoundingClientRect();
      return Math.hypot(box.x + box.width / 2 - event.clientX, box.y + box.height / 2 - event.clientY);
    };
    const best = this.chamber.seats.reduce((a, b) => (far(b) < far(a) ? b : a));
    return far(best) <= TOUCH ? best : undefined;
  }

  key(event) {
    const { seats } = this.chamber;
    const from = event.target.closest('.seat');
    if (!(event.key in WAYS) && event.key !== 'Home' && event.key !== 'End') return;
    event.preventDefault();
    const seat = event.key === 'Home' ? seats.find(taken) : event.key === 'End' ? seats.findLast(taken) : this.towards(from, WAYS[event.key]);
    if (!seat) return;
    from.setAttribute('tabindex', '-1');
    seat.setAttribute('tabindex', '0');
    seat.focus();
  }

  // The nearest seat that somebody has, where what lies aside counts twice.
  towards(from, [right, down]) {
    const [x, y] = from.at;
    let best;
    let least = Infinity;
    this.chamber.seats.forEach((seat) => {
      const ahead = (seat.at[0] - x) * right + (seat.at[1] - y) * down;
      const aside = Math.abs((seat.at[0] - x) * down) + Math.abs((seat.at[1] - y) * right);
      const far = ahead + 2 * aside;
      if (seat !== from && ahead > 5 && aside <= 2.5 * ahead && far < least && taken(seat)) { best = seat; least = far; }
    });
    return best;
  }
}
