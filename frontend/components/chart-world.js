// The outlines of the world, read from a topology: https://github.com/topojson/topojson-specification. Equal areas stay equal.
const A = [1.340264, -0.081106, 0.000893, 0.003796];
const M = Math.sqrt(3) / 2;
const RAD = Math.PI / 180;

/** How much wider than high all land is that the outlines show. */
const WORLD = 2.3;

/** Equal Earth (Šavrič, Patterson, Jenny 2018), with the north above. */
export const projection = {
  project([longitude, latitude]) {
    const l = Math.asin(M * Math.sin(latitude * RAD));
    const l2 = l * l;
    const l6 = l2 * l2 * l2;
    const x = (longitude * RAD * Math.cos(l)) / (M * (A[0] + 3 * A[1] * l2 + l6 * (7 * A[2] + 9 * A[3] * l2)));
    return [x, -l * (A[0] + A[1] * l2 + l6 * (A[2] + A[3] * l2))];
  },
  unproject([x, down]) {
    let l = -down;
    for (let i = 0; i < 12; i++) {
      const l2 = l * l;
      const l6 = l2 * l2 * l2;
      const off = l * (A[0] + A[1] * l2 + l6 * (A[2] + A[3] * l2)) + down;
      const step = off / (A[0] + 3 * A[1] * l2 + l6 * (7 * A[2] + 9 * A[3] * l2));
      l -= step;
      if (Math.abs(step) < 1e-9) break;
    }
    const l2 = l * l;
    const l6 = l2 * l2 * l2;
    const longitude = (M * x * (A[0] + 3 * A[1] * l2 + l6 * (7 * A[2] + 9 * A[3] * l2))) / Math.cos(l);
    return [longitude / RAD, Math.asin(Math.sin(l) / M) / RAD];
  },
};

const EDGE = 180;
const ROUND = 2 * EDGE;

/** A ring that goes on beyond the edges of the map, where the topology has it jump from one edge to the other. */
const unrolled = (ring) => {
  let turn = 0;
  return ring.map(([x, y], n) => {
    const step = n ? x - ring[n - 1][0] : 0;
    if (Math.abs(step) > EDGE) turn -= Math.sign(step) * ROUND;
    return [x + turn, y];
  });
};

/** What of a ring lies on one side of a longitude: Sutherland and Hodgman 1974. */
const clipped = (ring, longitude, isWithin) => ring.flatMap((to, n) => {
  const from = ring.at(n - 1);
  const cut = [longitude, from[1] + ((to[1] - from[1]) * (longitude - from[0])) / (to[0] - from[0])];
  if (isWithin(to[0])) return isWithin(from[0]) ? [to] : [cut, to];
  return isWithin(from[0]) ? [cut] : [];
});

/** A polygon, in as many parts as the edges of the map make of it. What crosses them has no holes. */
const parts = ([outer, ...holes]) => {
  const ring = unrolled(outer);
  if (ring.every(([x]) => Math.abs(x) <= EDGE)) return [[ring, ...holes]];
  return [-ROUND, 0, ROUND]
    .map((turn) => ring.map(([x, y]) => [x + turn, y]))
    .map((moved) => clipped(clipped(moved, EDGE, (x) => x <= EDGE), -EDGE, (x) => x >= -EDGE))
    .filter((piece) => piece.length > 2)
    .map((piece) => [[...piece, piece[0]]]);
};

/** What a topology draws, as a collection of features. */
const features = ({ transform, arcs, objects }) => {
  const [kx, ky] = transform.scale;
  const [tx, ty] = transform.translate;
  const lines = arcs.map((arc) => {
    let x = 0;
    let y = 0;
    return arc.map(([dx, dy]) => [(x += dx) * kx + tx, (y += dy) * ky + ty]);
  });
  const line = (i) => (i < 0 ? [...lines[~i]].reverse() : lines[i]);
  const ring = (parts) => parts.flatMap((i, n) => (n ? line(i).slice(1) : line(i)));
  const polygon = (rings) => rings.map(ring);
  return {
    type: 'FeatureCollection',
    features: objects.countries.geometries.map(({ type, arcs: shape }, i) => ({
      type: 'Feature',
      properties: { name: String(i) },
      geometry: { type: 'MultiPolygon', coordinates: (type === 'Polygon' ? [shape] : shape).flatMap((one) => parts(polygon(one))) },
    })),
  };
};

let world;

/** Fetches the outlines once and makes the library know them as "world". */
export const outlines = (echarts) =>
  (world ??= fetch(new URL('images/world.json', document.baseURI))
    .then((answer) => {
      if (!answer.ok) throw new Error(`the outlines of the world: ${answer.status}`);
      return answer.json();
    })
    .then((topology) => echarts.registerMap('world', { geoJSON: features(topology) }))
    .catch((failure) => {
      world = undefined;
      throw failure;
    }));

/** The part of the world in which places lie, with room around them, or all of it where they lie far apart, and how much wider it is than high. */
export const part = (spots, narrow) => {
  const around = (values, room, least, from, to) => {
    const low = Math.min(...values);
    const high = Math.max(...values);
    const more = Math.max(room, (least - (high - low)) / 2);
    return [Math.max(from, low - more), Math.min(to, high + more)];
  };
  const [south, north] = around(spots.map((spot) => spot.y), 16, narrow ? 40 : 35, -66, 82);
  const [west, east] = around(spots.map((spot) => spot.x), 24, narrow ? 50 : 80, -180, 180);
  if (east - west > 150) return { bounds: undefined, aspect: WORLD };
  const tall = projection.project([0, south])[1] - projection.project([0, north])[1];
  // Where it is widest: the library fits the part in by that.
  const middle = south < 0 && north > 0 ? 0 : Math.min(Math.abs(south), Math.abs(north));
  const broad = projection.project([east, middle])[0] - projection.project([west, middle])[0];
  return { bounds: [[west, north], [east, south]], aspect: broad / tall };
};
