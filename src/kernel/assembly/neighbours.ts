// An order of points in a plane in which eight after each other lie close together: bands along α, as
// high as eight points in a square.
import { allocateFloats } from "./arena";
import { ABREAST } from "./eightPoints";

/** Indices (i32) of points in that order. */
export let nearOrder: usize = 0;
/** Which band a point is in, and where there. */
let keys: usize = 0;

export function reserveOrder(points: i32): void {
  nearOrder = allocateFloats(points);
  keys = allocateFloats(points);
}

/** Orders the first `count` points at `coefficients`, [points][2]. */
export function orderPoints(coefficients: usize, count: i32): void {
  let alphaLeast = <f32>Infinity, alphaMost = <f32>-Infinity;
  let betaLeast = <f32>Infinity, betaMost = <f32>-Infinity;
  for (let p = 0; p < count; p++) {
    const alpha = load<f32>(coefficients + p * 8);
    const beta = load<f32>(coefficients + p * 8, 4);
    alphaLeast = min(alphaLeast, alpha);
    alphaMost = max(alphaMost, alpha);
    betaLeast = min(betaLeast, beta);
    betaMost = max(betaMost, beta);
  }
  const length = alphaMost - alphaLeast;
  const height = sqrt((length * (betaMost - betaLeast) * <f32>ABREAST) / <f32>count);
  for (let p = 0; p < count; p++) {
    // On a line there is one band.
    const above = load<f32>(coefficients + p * 8, 4) - betaLeast;
    const band: f32 = height > 0 ? floor(above / height) : 0;
    insert(p, 2 * band * length + load<f32>(coefficients + p * 8));
  }
}

/** Puts point p where its key belongs among those before it, which are mostly less. */
function insert(p: i32, key: f32): void {
  let place = p * 4;
  while (place > 0 && load<f32>(keys + place - 4) > key) {
    store<f32>(keys + place, load<f32>(keys + place - 4));
    store<i32>(nearOrder + place, load<i32>(nearOrder + place - 4));
    place -= 4;
  }
  store<f32>(keys + place, key);
  store<i32>(nearOrder + place, p);
}
