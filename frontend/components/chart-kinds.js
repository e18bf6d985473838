// What each kind of picture looks like, made of the table of its numbers: rows, columns, and a cell where they meet.
import { part, projection } from './chart-world.js';

const cell = (picture, row, column) => picture.cells[row]?.[column] ?? null;

/** How high a legend is that wraps. */
const legend = (names, width, look) => {
  let rows = 1;
  let used = 0;
  names.forEach((name) => {
    const wide = look.wide(name) + 46;
    if (used && used + wide > width - 20) {
      rows += 1;
      used = 0;
    }
    used += wide;
  });
  return rows * 26 + 8;
};

const key = (picture, look, room) => ({
  data: picture.columns.map((column) => column.name),
  bottom: 0,
  left: 'center',
  height: room,
  itemWidth: 22,
  itemHeight: 12,
  itemGap: 14,
  selectedMode: !look.paper,
  textStyle: { color: look.text, fontFamily: look.font },
  inactiveColor: look.line,
});

const axis = (look, more) => ({
  axisLine: { lineStyle: { color: look.line } },
  axisTick: { show: false },
  splitLine: { lineStyle: { color: look.line } },
  nameTextStyle: { color: look.quiet, fontFamily: look.font },
  ...more,
  axisLabel: { color: look.quiet, fontFamily: look.font, hideOverlap: true, ...more.axisLabel },
});

const columns = (stacked) => (picture, look, width) => {
  const room = legend(picture.columns.map((column) => column.name), width, look);
  return {
    height: 290 + room,
    option: {
      legend: key(picture, look, room),
      grid: { left: 4, right: 8, top: 16, bottom: room + 12, containLabel: true },
      xAxis: axis(look, { type: 'category', data: picture.rows.map((row) => row.name), splitLine: { show: false } }),
      yAxis: axis(look, { type: 'value', minInterval: 1, axisLabel: { formatter: look.number } }),
      series: picture.columns.map((column, c) => ({
        type: 'bar',
        name: column.name,
        stack: stacked ? 'all' : undefined,
        barMaxWidth: 42,
        barGap: '12%',
        itemStyle: look.fill(column.tone),
        emphasis: { focus: 'series' },
        data: picture.rows.map((row, r) => cell(picture, r, c)?.value ?? null),
      })),
    },
    at: (event) => [event.dataIndex, event.seriesIndex],
  };
};

const curves = (picture, look, width) => {
  const room = legend(picture.columns.map((column) => column.name), width, look);
  const [from, to] = [picture.rows[0]?.x ?? 0, Math.max(1, picture.rows.at(-1)?.x ?? 1)];
  return {
    height: 300 + room,
    option: {
      legend: { ...key(picture, look, room), itemWidth: 34 },
      grid: { left: 4, right: 20, top: 16, bottom: room + 34, containLabel: true },
      xAxis: axis(look, { type: 'value', min: from, max: to, minInterval: 1, name: picture.corner, nameLocation: 'middle', nameGap: 28, axisLabel: { formatter: look.number }, splitLine: { show: false } }),
      yAxis: axis(look, { type: 'value', min: 0, axisLabel: { formatter: look.percent } }),
      series: picture.columns.map((column, c) => {
        const points = picture.rows.map((row, r) => [row.x, cell(picture, r, c)?.value ?? null, r]).filter((point) => point[1] !== null);
        return {
          type: 'line',
          name: column.name,
          step: 'end',
          symbol: look.symbol(column.tone),
          symbolSize: 7,
          lineStyle: { color: look.tone(column.tone), width: 2, type: look.dash(column.tone) },
          itemStyle: { color: look.tone(column.tone) },
          emphasis: { focus: 'series' },
          triggerLineEvent: false,
          data: points,
        };
      }),
    },
    at: (event) => [event.value[2], event.seriesIndex],
  };
};

const flow = (picture, look, width) => {
  const links = [];
  const used = new Set();
  picture.rows.forEach((row, r) =>
    picture.columns.forEach((column, c) => {
      const value = cell(picture, r, c)?.value;
      if (value) {
        links.push({ source: `from ${r}`, target: `to ${c}`, value });
        used.add(`from ${r}`).add(`to ${c}`);
      }
    }),
  );
  const node = (side, one, i) => ({
    name: `${side} ${i}`,
    depth: side === 'from' ? 0 : 1,
    itemStyle: { ...look.fill(one.tone), borderWidth: 0 },
    label: { formatter: one.name, position: side === 'from' ? 'right' : 'left', color: look.text, fontFamily: look.font, textBorderColor: look.surface, textBorderWidth: 3 },
  });
  const nodes = [...picture.rows.map((row, i) => node('from', row, i)), ...picture.columns.map((column, i) => node('to', column, i))];
  return {
    height: Math.max(260, Math.min(420, 120 + nodes.length * 26)),
    option: {
      series: [{
        type: 'sankey',
        left: 4,
        right: 4,
        top: 8,
        bottom: 8,
        nodeWidth: width < 500 ? 12 : 18,
        nodeGap: 14,
        layoutIterations: 0,
        draggable: false,
        nodes: nodes.filter((one) => used.has(one.name)),
        links,
        lineStyle: { color: 'source', opacity: 0.35, curveness: 0.5 },
        emphasis: { focus: 'adjacency' },
      }],
    },
    at: ({ dataType, data }) => {
      const number = (name) => Number(name.split(' ')[1]);
      if (dataType === 'edge') return [number(data.source), number(data.target)];
      return data.name.startsWith('from') ? [number(data.name), picture.columns.length] : [picture.rows.length, number(data.name)];
    },
  };
};

/** Bars about one middle, each as wide as its number, the smallest still to be seen. */
const funnel = (picture, look, width) => {
  const numbers = picture.rows.map((row, r) => cell(picture, r, 0)?.value ?? 0);
  const most = Math.max(1, ...numbers);
  const wide = numbers.map((number) => (number ? Math.max(number, most * 0.012) : 0));
  return {
    height: picture.rows.length * 48 + 16,
    option: {
      grid: { left: 4, right: 8, top: 8, bottom: 8, containLabel: true },
      xAxis: { type: 'value', show: false, max: most },
      yAxis: axis(look, {
        type: 'category',
        inverse: true,
        position: 'right',
        axisLine: { show: false },
        splitLine: { show: false },
        data: picture.rows.map((row) => row.name),
        axisLabel: {
          color: look.text,
          interval: 0,
          margin: 14,
          formatter: (name, r) => `{b|${look.number(numbers[r])}} ${name}`,
          width: Math.min(190, width * 0.45),
          overflow: 'break',
          lineHeight: 17,
          rich: { b: { fontWeight: 700, color: look.text, fontFamily: look.font } },
        },
      }),
      series: [
        { type: 'bar', stack: 'all', silent: true, itemStyle: { color: 'transparent', decal: { symbol: 'none' } }, data: wide.map((value) => (most - value) / 2) },
        {
          type: 'bar',
          stack: 'all',
          barWidth: 34,
          data: picture.rows.map((row, r) => ({ value: wide[r], itemStyle: { ...look.fill(row.tone), borderWidth: 0, borderRadius: 3 } })),
        },
      ],
    },
    at: (event) => [event.dataIndex, 0],
  };
};

// What the colours of a map mean, below it; on a ground of its own where the land goes on beyond the part that is asked for.
const scale = (look, width, top, narrow, ground) => {
  const room = narrow ? Math.min(62, (width - 8) / look.steps.length) : 104;
  const all = look.steps.length * room;
  const left = (width - all) / 2;
  const said = (i) => (narrow ? `≥ ${look.percent(i / 5)}` : `${look.percent(i / 5)} – ${look.percent((i + 1) / 5)}`);
  return [
    { type: 'rect', z: 10, silent: true, invisible: !ground, shape: { x: left - 10, y: top + 8, width: all + 6, height: 26, r: 13 }, style: { fill: look.surface, stroke: look.line } },
    ...look.steps.flatMap((fill, i) => [
      { type: 'circle', z: 11, silent: true, shape: { cx: left + i * room + 8, cy: top + 21, r: 6.5 }, style: { fill, stroke: look.text, lineWidth: 1 } },
      { type: 'text', z: 11, silent: true, x: left + i * room + 20, y: top + 22, style: { text: said(i), fill: look.quiet, font: `12px ${look.font}`, verticalAlign: 'middle' } },
    ]),
  ];
};

const map = (picture, look, width) => {
  const narrow = width < 520;
  const { bounds, aspect } = part(picture.rows.filter((row) => 'x' in row), narrow);
  const height = Math.round(Math.min(Math.max(width / aspect, 220), 560));
  const most = Math.max(1, ...picture.rows.map((row, r) => cell(picture, r, 1)?.value ?? 0));
  const largest = narrow ? 26 : 40;
  const step = (share) => Math.min(4, Math.floor(share * 5));
  return {
    height: height + 34,
    option: {
      geo: {
        map: 'world',
        projection,
        boundingCoords: bounds,
        left: 0,
        top: 4,
        width,
        height: height - 8,
        silent: true,
        itemStyle: { areaColor: look.land, borderColor: look.surface, borderWidth: 0.6 },
        label: { show: false },
      },
      visualMap: {
        type: 'piecewise',
        dimension: 2,
        show: false,
        pieces: look.steps.map((color, i) => ({ gte: i / 5, [i === 4 ? 'lte' : 'lt']: (i + 1) / 5, color })),
      },
      graphic: scale(look, width, height - 4, narrow, bounds !== undefined),
      series: [{
        type: 'scatter',
        coordinateSystem: 'geo',
        symbol: 'circle',
        symbolSize: (value) => Math.max(9, Math.sqrt(value[3] / most) * largest),
        itemStyle: { borderColor: look.text, borderWidth: 1, opacity: 0.95 },
        label: { show: true, position: 'bottom', color: look.text, fontFamily: look.font, fontWeight: 600, textBorderColor: look.surface, textBorderWidth: 3, formatter: ({ value }) => `${picture.rows[value[4]].brief} ${look.percent(value[2])}` },
        labelLayout: { hideOverlap: true },
        data: picture.rows
          .map((row, r) => ({ value: [row.x, row.y, cell(picture, r, 0)?.value ?? 0, cell(picture, r, 1)?.value ?? 0, r] }))
          .filter((spot) => spot.value[0] !== undefined)
          .sort((one, other) => other.value[3] - one.value[3]),
      }],
    },
    at: (event) => [event.value[4], 0],
  };
};

export const kinds = { columns: columns(false), stacked: columns(true), curves, flow, funnel, map };
