// What is said of one seat: who sits there, for whom, and what the seat shows. Held, it stays and its name is the link.
import { html, link, swatch } from './seat-shapes.js';

export class SeatTip {
  constructor(stage) {
    this.stage = stage;
    this.box = html('div', 'seats-tip');
    this.box.hidden = true;
  }

  get held() {
    return this.box.classList.contains('held');
  }

  /** Tells of a seat, above it or else below, and never beyond the edges of the page that is so much wider than the picture. */
  tell(seat, value, nobody, held) {
    this.seat?.classList.remove('told');
    this.seat = seat;
    seat.classList.add('told');
    const { name, party, place } = seat.who;
    const href = seat.getAttribute('href');
    const title = held && href ? link(href, name) : html('strong', '', name || nobody);
    title.dataset.key = 'told';
    const said = html('span', `seats-tip-value tone-${value.tone}`);
    said.append(swatch(value), html('span', '', value.label));
    this.box.replaceChildren(title, html('span', 'quiet', [party, place].filter(Boolean).join(' · ')), said);
    this.box.classList.toggle('held', held);
    this.box.hidden = false;
    this.place(seat.getBoundingClientRect(), this.stage.getBoundingClientRect());
  }

  place(seat, stage) {
    const half = this.box.offsetWidth / 2;
    const beyond = Math.max(0, (this.stage.parentElement.getBoundingClientRect().width - stage.width) / 2);
    const x = Math.min(Math.max(seat.x + seat.width / 2 - stage.x, half - beyond), stage.width + beyond - half);
    const high = this.box.offsetHeight;
    const above = seat.y - stage.y > high + 8;
    this.box.style.left = `${x}px`;
    this.box.style.top = `${above ? seat.y - stage.y - high - 6 : seat.y - stage.y + seat.height + 6}px`;
  }

  hush() {
    this.box.hidden = true;
    this.seat?.classList.remove('told');
    this.seat = undefined;
  }
}
