// A chamber as it sits, drawn from what the server planned: a shape for every seat, a legend that filters, the parties from left to
// right, and the days on which something changed. Everything the server sends is text; what changes by day is worked out here.
const SVG = 'http://www.w3.org/2000/svg';
const STEP = 700;
const TOUCH = 22;
// How wide a picture and the page around it are on paper, as the styles have it.
const PAPER = 680;
const ON_PAPER = { arc: 529, horseshoe: 378, benches: 642 };

const circle = (r) => `M${-r} 0a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`;
const polygon = (r, ...points) => `M${points.map(([x, y]) => `${(x * r).toFixed(2)} ${(y * r).toFixed(2)}`).join('L')}z`;
const star = (r) => polygon(r, ...Array.from({ length: 10 }, (_, n) => {
  const far = n % 2 ? 0.5 : 1.15;
  return [far * Math.sin((n * Math.PI) / 5), -far * Math.cos((n * Math.PI) / 5)];
}));
const SHAPES = {
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

const html = (name, className, text) => {
  const element = document.createElement(name);
  if (className) element.className = className;
  if (text !== undefined) element.textContent = text;
  return element;
};
const svg = (name, attributes) => {
  const element = document.createElementNS(SVG, name);
  Object.entries(attributes).forEach(([key, value]) => element.setAttribute(key, value));
  return element;
};
const link = (href, text) => {
  const anchor = html('a', 'number', text);
  anchor.href = href;
  anchor.setAttribute('router-link', '');
  return anchor;
};
const swatch = (value) => {
  const picture = svg('svg', { viewBox: '-13 -13 26 26', class: `swatch tone-${value.tone}`, 'aria-hidden': 'true' });
  picture.append(svg('path', { d: SHAPES[value.shape](10), class: `shape-${value.shape}` }));
  return picture;
};
// What a seat shows on a step: its list begins with a value, then steps and the value from each of them on.
const valueAt = (changes, step) => {
  let value = changes[0];
  for (let n = 1; n < changes.length && changes[n] <= step; n += 2) value = changes[n + 1];
  return value;
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
    this.watch = new ResizeObserver(names);
    this.watch.observe(this);
    addEventListener('beforeprint', paper);
    addEventListener('afterprint', names);
    this.unwatch = () => {
      this.watch.disconnect();
      removeEventListener('beforeprint', paper);
      removeEventListener('afterprint', names);
    };
  }

  disconnectedCallback() {
    this.pause();
    this.unwatch();
  }

  draw() {
    this.pause();
    const { plan } = this;
    const focused = this.contains(document.activeElement) ? document.activeElement.closest?.('.seat')?.dataset.at : undefined;
    this.chosen = this.chosen?.startsWith('v') && Number(this.chosen.slice(1)) < plan.values.length ? this.chosen : undefined;
    this.stage = html('div', `seats-stage seats-stage-${plan.layout}`);
    this.stage.style.maxWidth = `min(${Math.round(plan.width * 1.3)}px, var(--seats-room, 100%))`;
    this.canvas = svg('svg', { viewBox: `0 0 ${plan.width} ${plan.height}`, class: 'seats-canvas', role: 'group', 'aria-label': plan.title });
    this.grounds();
    this.seats = plan.seats.map((seat, at) => this.seat(seat, at));
    this.canvas.append(...this.seats);
    this.tip = html('div', 'seats-tip');
    this.tip.hidden = true;
    this.middle = html('div', `seats-middle seats-middle-${plan.layout}`);
    this.stage.append(this.canvas, this.middle, this.tip);
    this.legend = html('ul', 'seats-legend');
    this.rows = plan.values.map((value, n) => this.row(value, n));
    this.legend.append(...this.rows.map((row) => row.item));
    const parties = html('ul', 'seats-parties');
    parties.setAttribute('aria-label', plan.words.parties);
    parties.append(...plan.blocs.filter((bloc) => bloc.seats > 0).map((bloc) => this.party(bloc)));
    this.replaceChildren(this.stage, this.time(), this.legend, parties);
    this.listen();
    this.show();
    this.filter();
    this.names();
    const at = focused === undefined ? this.seats.findIndex((seat) => seat.hasAttribute('href')) : Number(focused);
    this.seats[at]?.setAttribute('tabindex', '0');
    if (focused !== undefined) this.seats[at]?.focus();
  }

  // Parties lie on grounds of their own, every second one tinted, so that where one ends is seen whatever the colours say.
  grounds() {
    const groups = this.plan.blocs.map((bloc, n) => svg('g', { class: `ground${n % 2 ? '' : ' tinted'}`, 'data-bloc': n }));
    this.plan.seats.forEach(([x, y, bloc]) => groups[bloc].append(svg('circle', { cx: x, cy: y, r: 16.6 })));
    this.canvas.append(...groups.filter((group) => group.firstChild));
  }

  // Beside the larger parties stands what they are called, where there is room; all of them stand below.
  names({ stage, whole } = { stage: this.stage.clientWidth, whole: this.clientWidth }) {
    this.canvas.querySelectorAll('.bloc-name').forEach((name) => name.remove());
    const { plan } = this;
    const scale = plan.width / (stage || 1);
    const room = (whole - stage) / 2;
    const size = 13 * scale;
    const taken = [];
    plan.blocs.forEach((bloc, n) => {
      const own = plan.seats.filter((seat) => seat[2] === n);
      const long = bloc.label.length * size * 0.56;
      const place = own.length < plan.seats.length * 0.035 ? undefined
        : plan.layout === 'benches' ? this.beside(own, long, size) : this.around(own, size);
      if (!place || (place.anchor !== 'middle' && long > room * scale)) return;
      const start = place.x - { start: 0, middle: long / 2, end: long }[place.anchor];
      const box = [start, start + long, place.y - size, place.y];
      if (taken.some((other) => box[0] < other[1] && other[0] < box[1] && box[2] < other[3] && other[2] < box[3])) return;
      taken.push(box);
      const name = svg('text', { x: place.x, y: place.y, 'text-anchor': place.anchor, 'font-size': size, class: 'bloc-name', 'aria-hidden': 'true' });
      name.textContent = bloc.label;
      this.canvas.append(name);
    });
  }

  around(own, size) {
    const { width } = this.plan;
    const centre = width / 2;
    const x = own.reduce((sum, seat) => sum + seat[0], 0) / own.length - centre;
    const y = own.reduce((sum, seat) => sum + seat[1], 0) / own.length - centre;
    if (y >= 0) return { x: x < 0 ? -size * 0.7 : width + size * 0.7, y: y + centre, anchor: x < 0 ? 'end' : 'start' };
    const out = (centre + size * 0.8) / Math.hypot(x, y);
    const anchor = Math.abs(x * out) < width * 0.06 ? 'middle' : x < 0 ? 'end' : 'start';
    return { x: centre + x * out, y: centre + y * out, anchor };
  }

  beside(own, long, size) {
    const xs = own.map((seat) => seat[0]);
    const ys = own.map((seat) => seat[1]);
    const [left, right] = [Math.min(...xs), Math.max(...xs)];
    if (right - left < long * 0.9) return undefined;
    const above = Math.max(...ys) < this.plan.height / 2;
    return { x: (left + right) / 2, y: above ? -size * 0.5 : this.plan.height + size * 1.2, anchor: 'middle' };
  }

  seat([x, y, bloc, name, place, href, changes], at) {
    const element = svg(href ? 'a' : 'g', { class: 'seat', transform: `translate(${x} ${y})`, ...(href ? {} : { role: 'img' }) });
    element.dataset.at = at;
    element.dataset.bloc = bloc;
    if (href) {
      element.setAttribute('href', href);
      element.setAttribute('tabindex', '-1');
    }
    element.append(svg('circle', { r: 11.9, class: 'seat-room' }), svg('path', {}));
    element.who = { name, party: this.plan.blocs[bloc].name, place, changes: changes || [this.plan.empty] };
    return element;
  }

  row(value, n) {
    const item = html('li', `tone-${value.tone}`);
    const button = html('button', 'seats-key');
    button.type = 'button';
    button.append(swatch(value), html('span', '', value.label));
    button.addEventListener('click', () => {
      this.chosen = this.chosen === `v${n}` ? undefined : `v${n}`;
      this.filter();
    });
    const number = html('span', 'seats-number');
    item.append(button, number);
    return { item, button, number };
  }

  party(bloc) {
    const n = this.plan.blocs.indexOf(bloc);
    const item = html('li', n % 2 ? '' : 'tinted');
    const name = html('span', '', bloc.label);
    if (bloc.label !== bloc.name) name.title = bloc.name;
    const number = bloc.href ? link(bloc.href, bloc.seats) : html('span', 'number', bloc.seats);
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
    const bar = html('div', 'seats-time');
    bar.hidden = this.last < 1;
    this.button = html('button', 'seats-play');
    this.button.type = 'button';
    this.button.addEventListener('click', () => (this.timer ? this.pause() : this.play()));
    this.slider = html('input');
    Object.assign(this.slider, { type: 'range', min: 0, max: this.last, step: 1, value: this.step });
    this.slider.setAttribute('aria-label', this.plan.words.day);
    this.slider.addEventListener('input', () => { this.pause(); this.go(Number(this.slider.value)); });
    this.day = html('output', 'seats-day');
    bar.append(this.button, this.slider, this.day);
    this.label();
    return bar;
  }

  label() {
    if (!this.button) return;
    this.button.setAttribute('aria-label', this.timer ? this.plan.words.pause : this.plan.words.play);
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
  }

  // Every shape, number and name for the chosen step.
  show() {
    const { plan } = this;
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
      if (now && href) shown.setAttribute('aria-label', `${label}: ${counts[n]}`);
      row.number.replaceChildren(shown);
      row.item.hidden = counts[n] === 0 && !plan.values[n].always && this.chosen !== `v${n}`;
    });
    const reached = plan.main.values.reduce((sum, n) => sum + counts[n], 0);
    const big = now ? link(plan.main.href, reached) : html('span', 'number', reached);
    this.middle.replaceChildren(big, html('span', 'quiet', plan.main.label));
    const day = this.days[this.step] ?? '';
    this.day.textContent = now ? plan.words.now : day;
    this.slider.setAttribute('aria-valuetext', now ? plan.words.now : day);
    this.canvas.classList.toggle('past', !now);
  }

  filter() {
    const value = this.chosen === undefined ? undefined : Number(this.chosen.slice(1));
    this.rows.forEach((row, n) => row.button.setAttribute('aria-pressed', String(n === value)));
    this.seats.forEach((seat) => seat.classList.toggle('faded',
      (value !== undefined && seat.value !== value) || (this.marked !== undefined && Number(seat.dataset.bloc) !== this.marked)));
  }

  listen() {
    this.canvas.addEventListener('pointerover', (event) => {
      const seat = event.target.closest?.('.seat');
      if (seat && event.pointerType !== 'touch') this.tell(seat);
    });
    this.canvas.addEventListener('pointerleave', (event) => { if (event.pointerType !== 'touch') this.hush(); });
    this.canvas.addEventListener('pointerdown', (event) => { this.pointer = event.pointerType; });
    this.canvas.addEventListener('focusin', (event) => this.tell(event.target.closest('.seat')));
    this.canvas.addEventListener('focusout', () => { if (!this.tip.classList.contains('held')) this.hush(); });
    this.canvas.addEventListener('keydown', (event) => this.key(event));
    this.canvas.addEventListener('click', (event) => this.click(event));
  }

  // A finger covers several seats: it asks for the nearest first, whose name then is the link.
  click(event) {
    const touched = this.pointer === 'touch';
    this.pointer = undefined;
    const seat = touched ? this.nearest(event) : event.target.closest('.seat');
    if (touched) event.preventDefault();
    if (!seat?.hasAttribute('href')) { if (touched && seat) this.tell(seat); return; }
    if (touched) { this.tell(seat, true); return; }
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    const open = link(seat.getAttribute('href'), '');
    open.hidden = true;
    this.append(open);
    open.click();
    open.remove();
  }

  nearest(event) {
    const far = (seat) => {
      const box = seat.getBoundingClientRect();
      return Math.hypot(box.x + box.width / 2 - event.clientX, box.y + box.height / 2 - event.clientY);
    };
    const best = this.seats.reduce((a, b) => (far(b) < far(a) ? b : a));
    return far(best) <= TOUCH ? best : undefined;
  }

  key(event) {
    const from = event.target.closest('.seat');
    const ways = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };
    if (event.key === 'Escape') { this.hush(); return; }
    const to = event.key in ways ? this.towards(Number(from.dataset.at), ways[event.key])
      : { Home: 0, End: this.plan.seats.length - 1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    const seat = event.key === 'End' ? this.seats.findLast((one) => one.hasAttribute('href'))
      : event.key === 'Home' ? this.seats.find((one) => one.hasAttribute('href')) : this.seats[to];
    if (!seat) return;
    from.setAttribute('tabindex', '-1');
    seat.setAttribute('tabindex', '0');
    seat.focus();
  }

  // The nearest seat that somebody has, where what lies aside counts twice.
  towards(at, [right, down]) {
    const [x, y] = this.plan.seats[at];
    let best;
    let least = Infinity;
    this.plan.seats.forEach((seat, n) => {
      const ahead = (seat[0] - x) * right + (seat[1] - y) * down;
      const aside = Math.abs((seat[0] - x) * down) + Math.abs((seat[1] - y) * right);
      const far = ahead + 2 * aside;
      if (n !== at && ahead > 5 && aside <= 2.5 * ahead && far < least && this.seats[n].hasAttribute('href')) { best = n; least = far; }
    });
    return best;
  }

  tell(seat, held = false) {
    if (!seat) return;
    const { name, party, place } = seat.who;
    const value = this.plan.values[seat.value];
    const title = held && seat.hasAttribute('href') ? link(seat.getAttribute('href'), name) : html('strong', '', name || this.plan.words.empty);
    const said = html('span', `seats-tip-value tone-${value.tone}`);
    said.append(swatch(value), html('span', '', value.label));
    this.tip.replaceChildren(title, html('span', 'quiet', [party, place].filter(Boolean).join(' · ')), said);
    this.tip.classList.toggle('held', held);
    this.tip.hidden = false;
    const stage = this.stage.getBoundingClientRect();
    const box = seat.getBoundingClientRect();
    const half = this.tip.offsetWidth / 2;
    const page = Math.max(0, (this.getBoundingClientRect().width - stage.width) / 2);
    const x = Math.min(Math.max(box.x + box.width / 2 - stage.x, half - page), stage.width + page - half);
    this.tip.style.left = `${x}px`;
    const above = box.y - stage.y > this.tip.offsetHeight + 8;
    this.tip.style.top = above ? `${box.y - stage.y - this.tip.offsetHeight - 6}px` : `${box.y - stage.y + box.height + 6}px`;
    this.seats.forEach((one) => one.classList.toggle('told', one === seat));
  }

  hush() {
    this.tip.hidden = true;
    this.seats.forEach((one) => one.classList.remove('told'));
  }
}

if (!customElements.get('parley-seats')) customElements.define('parley-seats', ParleySeats);
