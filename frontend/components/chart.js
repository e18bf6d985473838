// <parley-chart> draws the table of numbers in its property `picture`, with a library that is fetched when a picture comes into view.
// A click on a part opens the list behind it, as the number in the table beside it does.
import { kinds } from './chart-kinds.js';
import { look } from './chart-look.js';
import { outlines } from './chart-world.js';

const SOON = 1500;
const PAPER = 680;
// Everything that a picture is made of, but not what is said of its parts.
const REPLACED = ['series', 'xAxis', 'yAxis', 'grid', 'legend', 'geo', 'visualMap', 'title', 'graphic'];

let library;
const fetched = (address) =>
  (library ??= import(new URL(address, document.baseURI)).catch((failure) => {
    library = undefined;
    throw failure;
  }));

class Chart extends HTMLElement {
  #picture;
  #chart;
  #width = 0;
  #at;
  #watchers = [];
  #timer;

  get picture() {
    return this.#picture;
  }

  set picture(picture) {
    this.#picture = picture;
    if (this.#chart) this.#draw();
  }

  connectedCallback() {
    const near = new IntersectionObserver((entries) => entries.some((entry) => entry.isIntersecting) && this.#begin(), { rootMargin: '200px' });
    near.observe(this);
    const size = new ResizeObserver(() => this.#chart && this.#canvas.clientWidth !== this.#width && this.#draw());
    size.observe(this);
    const theme = new MutationObserver(() => this.#draw());
    theme.observe(document.documentElement, { attributes: true, attributeFilter: ['style', 'lang'] });
    const dark = matchMedia('(prefers-color-scheme: dark)');
    const again = () => {
      this.#chart?.clear();
      this.#draw();
    };
    const paper = () => this.#draw(true);
    dark.addEventListener('change', again);
    addEventListener('beforeprint', paper);
    addEventListener('afterprint', again);
    // Whoever prints without looking at everything gets everything.
    this.#timer = setTimeout(() => this.#begin(), SOON);
    this.#watchers = [
      () => near.disconnect(),
      () => size.disconnect(),
      () => theme.disconnect(),
      () => dark.removeEventListener('change', again),
      () => removeEventListener('beforeprint', paper),
      () => removeEventListener('afterprint', again),
    ];
  }

  disconnectedCallback() {
    clearTimeout(this.#timer);
    this.#watchers.forEach((stop) => stop());
    this.#chart?.dispose();
    this.#chart = undefined;
  }

  get #canvas() {
    return this.querySelector('.chart-canvas');
  }

  async #begin() {
    if (this.#chart || !this.#picture || !this.isConnected) return;
    try {
      const echarts = await fetched(this.getAttribute('library'));
      if (this.#picture.drawn === 'map') await outlines(echarts);
      if (this.#chart || !this.isConnected) return;
      // The library says what the picture shows before it says that it is one.
      this.#canvas.setAttribute('role', 'img');
      this.#chart = echarts.init(this.#canvas, null, { renderer: 'svg', height: 10 });
      this.#chart.on('click', (event) => this.#open(event));
      this.#draw();
      this.removeAttribute('failed');
    } catch (failure) {
      console.warn('a picture could not be drawn', failure);
      this.toggleAttribute('failed', true);
    }
  }

  #draw(paper = false) {
    const picture = this.#picture;
    if (!this.#chart || !picture?.rows.length) return;
    const width = paper ? PAPER : this.#canvas.clientWidth;
    if (!width) return;
    this.#width = width;
    const colours = look(this, paper);
    const { option, height, at } = kinds[picture.drawn](picture, colours, width);
    this.#at = at;
    this.#canvas.style.height = `${height}px`;
    // What still moves would go on to move what is drawn now.
    if (paper) this.#chart.clear();
    this.#chart.resize({ width, height });
    this.#chart.setOption(
      {
        animation: !colours.calm,
        animationDuration: 350,
        animationDurationUpdate: 350,
        textStyle: { fontFamily: colours.font, color: colours.text },
        aria: { enabled: true, label: { enabled: true, description: picture.description } },
        tooltip: {
          trigger: 'item',
          confine: true,
          backgroundColor: colours.surface,
          borderColor: colours.line,
          textStyle: { color: colours.text, fontFamily: colours.font },
          formatter: (event) => this.#said(event),
        },
        ...option,
      },
      // What is said of a part is not taken away by newer numbers.
      { replaceMerge: REPLACED },
    );
    if (paper) this.#chart.getZr().flush();
  }

  /** What the table says of a part: words only, whatever they are. */
  #said(event) {
    const found = this.#found(event);
    if (!found) return undefined;
    const { picture } = this;
    const box = document.createElement('div');
    const [row, column] = found.at;
    const names = [picture.rows[row]?.name, picture.columns.length > 1 && picture.drawn !== 'map' ? picture.columns[column]?.name : undefined];
    const head = document.createElement('div');
    head.textContent = names.filter(Boolean).join(picture.drawn === 'flow' ? ' → ' : ' · ');
    const value = document.createElement('strong');
    value.textContent = found.cell.text;
    box.append(head, value);
    return box;
  }

  #found(event) {
    const at = this.#at?.(event);
    const cell = at && this.#picture.cells[at[0]]?.[at[1]];
    return cell ? { at, cell } : undefined;
  }

  #open(event) {
    const href = this.#found(event)?.cell.href;
    if (!href) return;
    const link = document.createElement('a');
    link.href = href;
    link.setAttribute('router-link', '');
    link.hidden = true;
    this.append(link);
    const { ctrlKey, metaKey, shiftKey } = event.event?.event ?? {};
    link.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, composed: true, ctrlKey, metaKey, shiftKey }));
    link.remove();
  }
}

customElements.define('parley-chart', Chart);
