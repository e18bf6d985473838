// The mark that says whether a page follows what colleagues write. The server calls told() after newer numbers came; those that differ
// are marked for a moment, and said to whoever listens instead of looking, at most once in a while. Tells the server when nobody looks
// (away), and when a hand is at work that must not be disturbed (busy). beat is the server's sign of life.
const MARKED_MS = 2500;
const SETTLED_MS = 400;
const SAID_EVERY_MS = 15000;
const SILENT_MS = 45000;
const HELD_MS = 200;
const GRACE_MS = 3000;
const OPEN = ['select', 'combo-box', 'multi-select-combo-box', 'date-picker', 'context-menu', 'popover', 'dialog', 'confirm-dialog',
  'menu-bar-overlay'].map((name) => `vaadin-${name}[opened]`).join() + ', dialog[open], vaadin-menu-bar-button[expanded]';

class ParleyLive extends HTMLElement {
  #numbers = new Map();
  #before = null;
  #unsaid = new Set();
  #saidAt = 0;
  #aliveAt = Date.now();
  #timers = new Set();
  #focused = null;
  #ends = new AbortController();
  #busy = false;

  connectedCallback() {
    this.#ends = new AbortController();
    this.#aliveAt = Date.now();
    this.#make();
    const page = this.#page();
    this.#numbers = this.#read();
    this.#watcher = new MutationObserver(() => this.#settle());
    this.#watcher.observe(page, { subtree: true, childList: true, characterData: true });
    this.#listen(document, 'visibilitychange', () => this.#looks());
    this.#listen(window, 'offline', () => this.#show('lost'));
    window.Vaadin?.connectionState?.addStateChangeListener(this.#connection);
    this.#hear();
    document.addEventListener('load', () => this.#hear(), { signal: this.#ends.signal, capture: true });
    this.#listen(page, 'focusin', (event) => { this.#focused = this.#keyOf(event.target); });
    this.#listen(document, 'pointerdown', (event) => page.contains(event.target) && this.#later(() => this.#hold(), HELD_MS, 'hand'));
    ['pointerup', 'pointercancel', 'keyup'].forEach((kind) => this.#listen(document, kind, () => this.#letGo()));
    this.#listen(page, 'input', () => { this.#hold(); this.#later(() => this.#letGo(), 1000, 'hand'); });
    this.#clock = setInterval(() => this.#check(), 5000);
    this.#looks();
  }

  disconnectedCallback() {
    this.#ends.abort();
    window.Vaadin?.connectionState?.removeStateChangeListener(this.#connection);
    window.vaadinPush?.atmosphere?.removeCallback(this.#wire);
    this.#watcher?.disconnect();
    clearInterval(this.#clock);
    this.#timers.forEach(clearTimeout);
  }

  // A tab that the server does not answer follows nothing, which shows before its signs of life are missed.
  #connection = (before, now) => {
    if (now === 'reconnecting' || now === 'connection-lost') this.#show('lost');
    else if (now === 'connected' && (before === 'reconnecting' || before === 'connection-lost')) this.#looks();
  };

  // The line on which the server pushes breaks before anything is asked of the server. Its script is loaded when push begins.
  #wire = ({ state }) => {
    if (state === 'closed' || state === 'error') {
      this.#cut = true;
      this.#later(() => this.#cut && this.#show('lost'), GRACE_MS);
    } else if (this.#cut && (state === 'opening' || state === 're-opening' || state === 'messageReceived')) {
      this.#cut = false;
      this.#looks();
    }
  };

  #cut = false;

  #hear() {
    window.vaadinPush?.atmosphere?.addCallback(this.#wire);
  }

  #watcher;
  #clock;
  #hand;

  set beat(number) {
    this.#aliveAt = Date.now();
    if (number && !this.#deaf) this.#show('live');
  }

  #deaf = 0;

  // Since when the server itself hears of nothing, in milliseconds; 0 while it does.
  set deafSince(moment) {
    this.#deaf = moment || 0;
    if (!this.#deaf) this.#show('live');
    else this.#later(() => this.#deaf && this.#show('lost'), GRACE_MS);
  }

  told() {
    this.#aliveAt = Date.now();
    this.#before ??= this.#numbers;
    this.#compare();
    this.#later(() => { this.#compare(); this.#before = null; }, SETTLED_MS);
    this.#focusAgain();
  }

  #compare() {
    const before = this.#before ?? this.#numbers;
    const now = this.#read();
    for (const [key, number] of now) {
      const old = before.get(key);
      if (old && old.text !== number.text) {
        this.#mark(number.element);
        this.#unsaid.add(key);
      }
    }
    this.#numbers = now;
    this.#say();
  }

  #settle() {
    if (!this.#before) this.#numbers = this.#read();
  }

  #mark(element) {
    element.classList.add('live-changed');
    this.#later(() => element.classList.remove('live-changed'), MARKED_MS);
  }

  #say() {
    if (!this.#unsaid.size) return;
    const wait = this.#saidAt + SAID_EVERY_MS - Date.now();
    if (wait > 0) {
      this.#later(() => this.#say(), wait);
      return;
    }
    this.#saidAt = Date.now();
    const many = this.#unsaid.size;
    this.#unsaid.clear();
    this.#voice.textContent = many === 1 ? this.oneChanged : this.manyChanged.replace('#', many);
  }

  // A number is a link; which one it is, is said by where it leads and the part of the page that it stands in.
  #read() {
    const numbers = new Map();
    for (const element of this.#page().querySelectorAll('.progress-section a[href]')) {
      const text = element.textContent.trim();
      if (!/\d/.test(text)) continue;
      const key = this.#keyOf(element);
      let same = 0;
      while (numbers.has(`${key} ${same}`)) same += 1;
      numbers.set(`${key} ${same}`, { element, text });
    }
    return numbers;
  }

  #keyOf(element) {
    const link = element.closest?.('.progress-section a[href]');
    return link && `${link.closest('.progress-section').id} ${link.getAttribute('href')}`;
  }

  #focusAgain() {
    if (!this.#focused || document.activeElement !== document.body) return;
    this.#numbers.get(`${this.#focused} 0`)?.element.focus({ preventScroll: true });
  }

  #looks() {
    this.#tell(document.hidden ? 'away' : 'back');
    if (!document.hidden) this.#check();
  }

  #hold() {
    if (!this.#busy) {
      this.#busy = true;
      this.#tell('busy');
    }
  }

  #letGo() {
    this.#later(() => {
      if (document.querySelector(OPEN)) {
        this.#hold();
        this.#letGo();
      } else if (this.#busy) {
        this.#busy = false;
        this.#tell('idle');
      }
    }, HELD_MS, 'hand');
  }

  #check() {
    if (Date.now() - this.#aliveAt > SILENT_MS || !navigator.onLine) this.#show('lost');
  }

  #make() {
    if (this.#text) return;
    this.#text = this.appendChild(document.createElement('span'));
    this.#again = this.appendChild(document.createElement('a'));
    this.#again.href = '';
    this.#again.addEventListener('click', (event) => { event.preventDefault(); location.reload(); });
    this.#voice = this.appendChild(document.createElement('span'));
    this.#voice.className = 'live-voice';
    this.#voice.setAttribute('role', 'status');
  }

  #text;
  #again;
  #voice;

  #show(state) {
    if (!this.#text) return;
    this.setAttribute('state', state);
    const since = new Date(this.#deaf || this.#aliveAt);
    const time = new Intl.DateTimeFormat(document.documentElement.lang || undefined,
      { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone: this.zone }).format(since);
    this.#text.textContent = state === 'live' ? this.liveText : this.lostText.replace('#', time);
    this.#again.textContent = this.reloadText;
    this.#again.hidden = state === 'live';
  }

  #page() {
    return this.closest('.progress-page') ?? document.body;
  }

  #tell(kind) {
    this.dispatchEvent(new CustomEvent(kind));
  }

  #listen(target, kind, listener) {
    target.addEventListener(kind, listener, { signal: this.#ends.signal, passive: true });
  }

  #later(what, ms, only) {
    const timer = setTimeout(() => { this.#timers.delete(timer); what(); }, ms);
    this.#timers.add(timer);
    if (only === 'hand') {
      clearTimeout(this.#hand);
      this.#hand = timer;
    }
  }
}

customElements.get('parley-live') ?? customElements.define('parley-live', ParleyLive);
