// How pictures look, as the page's own tokens say: colours of series, patterns and marks beside them, words and numbers.
const TONES = 8;
const QUIET = 3;

const pattern = (symbol, dashArrayX, dashArrayY, rotation, symbolSize) => ({ symbol, dashArrayX, dashArrayY, rotation, symbolSize });
const lines = (gap, rotation) => pattern('rect', [1, 0], [1.5, gap], rotation, 1);
const marks = (symbol, size) => pattern(symbol, [[8, 8], [0, 8, 8, 0]], [8, 0], 0, size);

// One for each tone, so that no two are told apart by colour alone; the last ones are for the quiet tones.
const PATTERNS = [
  null,
  lines(5, -Math.PI / 4),
  marks('circle', 0.5),
  lines(6, 0),
  lines(6, Math.PI / 2),
  marks('triangle', 0.6),
  lines(5, Math.PI / 4),
  marks('rect', 0.4),
  null,
  lines(3, Math.PI / 2),
  marks('circle', 0.35),
];
const SYMBOLS = ['circle', 'rect', 'triangle', 'diamond', 'emptyCircle', 'emptyRect', 'emptyTriangle', 'emptyDiamond'];
const DASHES = ['solid', [8, 4], [2, 3], [10, 3, 2, 3], 'solid', [8, 4], [2, 3], [10, 3, 2, 3]];

const NAMES = {
  text: '--vaadin-text-color',
  quiet: '--vaadin-text-color-secondary',
  line: '--vaadin-border-color-secondary',
  surface: '--chart-surface',
  land: '--chart-land',
  rest: '--chart-rest',
};

/** The look of a place on the page; on paper always that of the light theme. */
export const look = (host, paper) => {
  const probe = document.createElement('span');
  probe.hidden = true;
  if (paper) probe.style.colorScheme = 'light';
  host.append(probe);
  const colour = (token) => {
    probe.style.color = `var(${token})`;
    return getComputedStyle(probe).color;
  };
  // What is written in a newer colour space is painted once, because the library knows only the older ones.
  const brush = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  const plain = (token) => {
    const said = colour(token);
    if (/^rgba?\(/.test(said)) return said;
    brush.clearRect(0, 0, 1, 1);
    brush.fillStyle = said;
    brush.fillRect(0, 0, 1, 1);
    const [r, g, b, a] = brush.getImageData(0, 0, 1, 1).data;
    return `rgba(${r}, ${g}, ${b}, ${a / 255})`;
  };
  const found = Object.fromEntries(Object.entries(NAMES).map(([name, token]) => [name, plain(token)]));
  if (paper) {
    Object.assign(found, { text: '#111', quiet: '#444', line: '#ccc', surface: '#fff' });
  }
  const tones = Array.from({ length: TONES }, (_, i) => plain(`--series-${i + 1}`));
  const steps = Array.from({ length: 5 }, (_, i) => plain(`--chart-step-${i + 1}`));
  const font = getComputedStyle(host).fontFamily;
  probe.remove();
  brush.font = `12px ${font}`;
  const language = document.documentElement.lang || 'en';
  const number = new Intl.NumberFormat(language);
  const percent = new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 0 });
  return {
    ...found,
    steps,
    font,
    paper,
    calm: paper || matchMedia('(prefers-reduced-motion: reduce)').matches,
    tone: (i) => (i <= TONES ? tones[i - 1] : found.rest),
    fill(i) {
      const decal = PATTERNS[(i - 1) % (TONES + QUIET)];
      return {
        color: this.tone(i),
        borderColor: this.surface,
        borderWidth: 0.75,
        decal: decal ? { ...decal, color: this.surface, backgroundColor: 'transparent' } : null,
      };
    },
    symbol: (i) => SYMBOLS[(i - 1) % TONES],
    dash: (i) => DASHES[(i - 1) % TONES],
    number: (value) => number.format(value),
    // All of them is 100, and none is 0, however near to it others come.
    percent: (value) => percent.format(value > 0 && value < 1 ? Math.min(Math.max(value, 0.01), 0.99) : value),
    wide: (text) => brush.measureText(text).width,
  };
};
