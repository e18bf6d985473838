// A chamber as it sits, drawn from what the server planned: a shape for every seat, a legend that filters, the parties from left to
// right, and the days on which something changed. Everything the server sends is text; what changes by day is worked out here.
// A newer picture takes the place of the older one under the reader's hand: what is focused, told, filtered and played stays so.
import { SHAPES, html, link, svg, swatch } from './seat-shapes.js';
import { SeatHand } from './seat-hand.js';
import { namesOf } from './seat-names.js';
import { SeatTip } from './seat-tip.js';

const STEP = 700;
// How wide a picture and the page around it are on paper, as the styles have it.
const PAPER = 680;
const ON_PAPER = { arc: 529, horseshoe: 378, benches: 642 };

// What a seat shows on a step: its list begins with a value, then steps and the value from each of them on.
const valueAt = (changes, step) => {
  let value = changes[0];
  for (let n = 1; n < changes.length && changes[n] <= step; n += 2) value = changes[n + 1];
  return value;
};

// Parties lie on grounds of their own, every second one tinted, so that where one ends is seen whatever the colours say. One or two
// people between larger parties leave these on different grounds, or nobody would see where the one ends and the other begins.
const SPECK = 2;
const tints = (blocs) => {
  let large;
  let before = false;
  let between = 0;
  return blocs.map(({ seats }) => {
    const speck = seats <= SPECK;
    before = !speck && large !== undefined && between > 0 && between <= SPECK ? !large : !before;
    between = speck ? between + seats : 0;
    if (!speck) large = before;
    return before;
  });
};

class ParleySeats extends HTMLElement {
  set picture(json) {
    this.plan = JSON.parse(json);
    const stood = this.step !== undefined && this.step < this.last ? this.days?.[this.step] : undefined;
    this.days = this.plan.days;
    this.last = Math.max(0, this.days.length - 1);
    this.step = stood !== undefined && this.days.includes(stood) ? this.days.indexOf(stood) : this.last;
    this.draw();
  }

  connectedCallback() {
    const names = () => { if (this.plan) this.names(); };
    const paper = () => { if (this.plan) this.names({ stage: ON_PAPER[this.plan.layout], whole: PAPER }); };
    const hush = (event) => { if (event.key === 'Escape') this.hush(); };
    const leave = (event) => { if (!this.contains(event.target)) this.hush(); };
    this.watch = new ResizeObserver(names);
    this.watch.observe(this);
    addEventListener('beforeprint', paper);
    addEventListener('afterprint', names);
    addEventListener('keydown', hush);
    addEventListener('pointerdown', leave);
    this.unwatch = () => {
      this.watch.disconnect();
      removeEventListener('beforeprint', paper);
      removeEventListener('afterprint', names);
      removeEventListener('keydown', hush);
      removeEventListener('pointerdown', leave);
    };
  }

  disconnectedCallback() {
    this.pause();
    this.unwatch();
  }

  build() {
    this.stage = html('div');
    this.canvas = svg('svg', { class: 'seats-canvas', role: 'group' });
    this.middle = html('div');
    this.tip = new SeatTip(this.stage);
    this.stage.append(this.canvas, this.middle, this.tip.box);
    this.legend = html('ul', 'seats-legend');
    this.parties = html('ul', 'seats-parties');
    this.append(this.stage, this.time(), this.legend, this.parties);
    this.hand = new SeatHand(this, this.stage, this.canvas);
  }

  draw() {
    const { plan } = this;
    if (!this.stage) this.build();
    const focused = this.contains(document.activeElement) ? document.activeElement.dataset.key : undefined;
    const { held } = this.tip;
    const told = this.tip.seat?.dataset.key;
    this.tip.hush();
    this.chosen = this.chosen < plan.values.length ? this.chosen : undefined;
    this.stage.className = `seats-stage seats-stage-${plan.layout}`;
    this.stage.style.maxWidth = `min(${Math.round(plan.width * 1.3)}px, var(--seats-room, 100%))`;
    this.middle.className = `seats-middle seats-middle-${plan.layout}`;
    this.canvas.setAttribute('viewBox', `0 0 ${plan.width} ${plan.height}`);
    this.canvas.setAttribute('aria-label', plan.title);
    this.seats = plan.seats.map((seat, at) => this.seat(seat, at));
    this.canvas.replaceChildren(...this.grounds(), ...this.seats);
    this.rows = plan.values.map((value, n) => this.row(value, n));
    this.legend.replaceChildren(...this.rows.map((row) => row.item));
    this.parties.setAttribute('aria-label', plan.words.parties);
    this.parties.replaceChildren(...plan.blocs.filter((bloc) => bloc.seats > 0).map((bloc) => this.party(bloc)));
    this.bar.hidden = this.last < 1;
    this.slider.max = this.last;
    this.slider.setAttribute('aria-label', plan.words.day);
    this.go(this.step);
    this.names();
    this.again(focused, told, held);
  }

  // What was focused and told before a newer picture came is so again: by who it is, not by where they sat.
  again(focused, told, held) {
    const keyed = (key) => (key === undefined ? undefined : [...this.querySelectorAll('[data-key]')].find((one) => one.dataset.key === key));
    this.tell(keyed(told), held);
    const focus = keyed(focused);
    const first = this.seats.includes(focus) ? focus : this.seats.find((one) => one.hasAttribute('href'));
    first?.setAttribute('tabindex', '0');
    if (focus && focus !== document.activeElement) focus.focus({ preventScroll: true });
  }

  grounds() {
    const tinted = tints(this.plan.blocs);
    const groups = this.plan.blocs.map((bloc, n) => svg('g', { class: `ground${tinted[n] ? ' tinted' : ''}`, 'data-bloc': n }));
    this.plan.seats.forEach(([x, y, bloc]) => groups[bloc].append(svg('circle', { cx: x, cy: y, r: 16.6 })));
    return groups.filter((group) => group.firstChild);
  }

  names(room = { stage: this.stage.clientWidth, whole: this.clientWidth }) {
    this.canvas.querySelectorAll('.bloc-name').forEach((name) => name.remove());
    this.canvas.append(...namesOf(this.plan, room));
  }

  seat([x, y, bloc, name, place, href, changes], at) {
    const element = svg(href ? 'a' : 'g', { class: 'seat', transform: `translate(${x} ${y})`, ...(href ? {} : { role: 'img' }) });
    element.dataset.key = `seat ${href || at}`;
    if (href) {
      element.setAttribute('href', href);
      element.setAttribute('tabindex', '-1');
    }
    element.append(svg('circle', { r: 11.9, class: 'seat-room' }), svg('path', {}));
    element.at = [x, y];
    element.bloc = bloc;
    element.who = { name, party: this.plan.blocs[bloc].name, place, changes: changes || [this.plan.empty] };
    return element;
  }

  row(value, n) {
    const item = html('li', `tone-${value.tone}`);
    const button = html('button', 'seats-key');
    button.type = 'button';
    button.dataset.key = `value ${value.label}`;
    button.append(swatch(value), html('span', '', value.label));
    button.addEventListener('click', () => {
      this.chosen = this.chosen === n ? undefined : n;
      this.filter();
    });
    const number = html('span', 'seats-number');
    item.append(button, number);
    return { item, button, number };
  }

  party(bloc) {
    const n = this.plan.blocs.indexOf(bloc);
    const item = html('li', tints(this.plan.blocs)[n] ? 'tinted' : '');
    const name = html('span', '', bloc.label);
    if (bloc.label !== bloc.name) name.title = bloc.name;
    const number = bloc.href ? link(bloc.href, bloc.seats) : html('span', 'number', bloc.seats);
    number.dataset.key = `party ${bloc.name}`;
    if (bloc.href) number.setAttribute('aria-label', `${bloc.name}: ${bloc.seats}`);
    item.append(name, number);
    const mark = (on) => { this.marked = on ? n : undefined; this.filter(); };
    item.addEventListener('pointerenter', () => mark(true));
    item.addEventListener('pointerleave', () => mark(false));
    item.addEventListener('focusin', () => mark(true));
    item.addEventListener('focusout', () => mark(false));
    return item;
  }

  time() {
    this.bar = html('div', 'seats-time');
    this.button = html('button', 'seats-play');
    this.button.type = 'button';
    this.button.addEventListener('click', () => (this.timer ? this.pause() : this.play()));
    this.slider = html('input');
    Object.assign(this.slider, { type: 'range', min: 0, step: 1 });
    this.slider.addEventListener('input', () => { this.pause(); this.go(Number(this.slider.value)); });
    this.day = html('output', 'seats-day');
    this.bar.append(this.button, this.slider, this.day);
    return this.bar;
  }

  label() {
    const { pause, play, playOn } = this.plan.words;
    this.button.setAttribute('aria-label', this.timer ? pause : this.step < this.last ? playOn : play);
    this.button.title = this.button.getAttribute('aria-label');
    this.button.toggleAttribute('playing', !!this.timer);
  }

  play() {
    if (this.step === this.last) this.go(0);
    this.timer = setInterval(() => (this.step < this.last ? this.go(this.step + 1) : this.pause()), STEP);
    this.label();
  }

  pause() {
    clearInterval(this.timer);
    this.timer = undefined;
    if (this.plan) this.label();
  }

  go(step) {
    this.step = step;
    this.slider.value = step;
    this.show();
    this.filter();
    this.tell(this.tip.seat, this.tip.held);
  }

  // Every shape, number and name for the chosen step.
  show() {
    const { plan } = this;
    this.label();
    const now = this.step === this.last;
    const counts = plan.values.map(() => 0);
    this.seats.forEach((seat) => {
      const value = valueAt(seat.who.changes, this.step);
      counts[value] += 1;
      if (seat.value === value) return;
      seat.value = value;
      const { shape, tone, label } = plan.values[value];
      seat.setAttribute('class', `seat tone-${tone}`);
      seat.lastChild.setAttribute('d', SHAPES[shape](10));
      seat.lastChild.setAttribute('class', `shape-${shape}`);
      seat.setAttribute('aria-label', [...new Set([seat.who.name, seat.who.party, seat.who.place, label])].filter(Boolean).join(' · '));
    });
    this.rows.forEach((row, n) => {
      const { href, label } = plan.values[n];
      const shown = now && href ? link(href, counts[n]) : html('span', 'number', counts[n]);
      shown.dataset.key = `number ${label}`;
      if (now && href) shown.setAttribute('aria-label', `${label}: ${counts[n]}`);
      row.number.replaceChildren(shown);
      row.item.hidden = counts[n] === 0 && !plan.values[n].always && this.chosen !== n;
    });
    const reached = plan.main.values.reduce((sum, n) => sum + counts[n], 0);
    const big = now ? link(plan.main.href, reached) : html('span', 'number', reached);
    big.dataset.key = 'main';
    if (now) big.setAttribute('aria-label', `${plan.main.label}: ${reached}`);
    this.middle.replaceChildren(big, html('span', 'quiet', plan.main.label));
    const day = this.days[this.step] ?? '';
    this.day.textContent = now ? plan.words.now : day;
    this.slider.setAttribute('aria-valuetext', now ? plan.words.now : day);
    this.canvas.classList.toggle('past', !now);
  }

  filter() {
    this.rows.forEach((row, n) => row.button.setAttribute('aria-pressed', String(n === this.chosen)));
    this.seats.forEach((seat) => seat.classList.toggle('faded',
      (this.chosen !== undefined && seat.value !== this.chosen) || (this.marked !== undefined && seat.bloc !== this.marked)));
  }

  tell(seat, held = false) {
    if (seat) this.tip.tell(seat, this.plan.values[seat.value], this.plan.words.empty, held);
  }

  hush() {
    this.tip?.hush();
  }
}

if (!customElements.get('parley-seats')) customElements.define('parley-seats', ParleySeats);
