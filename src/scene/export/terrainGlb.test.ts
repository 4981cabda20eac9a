import { type BufferGeometry, Line, Mesh } from "three";
import { GLTFLoader } from "three/addons/loaders/GLTFLoader.js";
import { expect, test } from "vitest";
import { surfaceScale } from "../../snapshot/surfaceScale";
import { sampleSnapshot } from "../../snapshot/testing/sampleSnapshot";
import { stageSpace } from "../stageSpace";
import { terrainGlb } from "./terrainGlb";

const snapshot = sampleSnapshot(7, 5, 6);
const { surface } = snapshot.run;
if (surface === null) throw new Error("incomplete sample");

async function load(bytes: Uint8Array) {
  const gltf = await new GLTFLoader().parseAsync(bytes.slice().buffer, "");
  return {
    asset: gltf.asset,
    geometry: (name: string): BufferGeometry => {
      const object = gltf.scene.getObjectByName(name);
      if (object instanceof Mesh || object instanceof Line) return object.geometry;
      throw new Error(`no ${name}`);
    },
  };
}

test("a loader finds the terrain where the stage has it, and the path", async () => {
  const { geometry, asset } = await load(terrainGlb(snapshot));
  expect(asset.generator).toBe("Topograd");
  const position = geometry("terrain").getAttribute("position");
  const space = stageSpace(surface, snapshot.view.relief);
  const scale = surfaceScale(surface, snapshot.run.trajectory, snapshot.view);
  const [i, j] = [4, 3];
  const vertex = j * 7 + i;
  expect(position.getX(vertex)).toBeCloseTo(space.x(surface.alpha[i]), 6);
  expect(position.getZ(vertex)).toBeCloseTo(space.z(surface.beta[j]), 6);
  expect(position.getY(vertex)).toBeCloseTo(space.y(scale.height(surface.loss[vertex])), 5);
  expect(geometry("terrain").index?.count).toBe(6 * 4 * 12);
  expect(geometry("path").getAttribute("position").count).toBeGreaterThanOrEqual(6);
});

test("cells at holes are left out and every number is finite", async () => {
  const holed = { ...surface, loss: surface.loss.slice() };
  holed.loss[8] = Number.NaN;
  holed.loss[20] = Number.POSITIVE_INFINITY;
  const run = { ...snapshot.run, surface: holed };
  const { geometry } = await load(terrainGlb({ ...snapshot, run }));
  expect(geometry("terrain").index?.count).toBe((6 * 4 - 4) * 12);
  for (const name of ["position", "normal", "color"]) {
    const { array } = geometry("terrain").getAttribute(name);
    expect(Array.from(array).every(Number.isFinite)).toBe(true);
  }
});
