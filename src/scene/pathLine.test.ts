import { describe, expect, it } from "vitest";
import type { Trajectory } from "../results/results";
import { heightScale } from "../snapshot/heightScale";
import { pathLine, pathPoint } from "./pathLine";
import { stageSpace } from "./stageSpace";
import { surfaceOf } from "./testing/surfaceOf";
import { tubeMesh } from "./tubeMesh";

const space = stageSpace(
  surfaceOf(() => 0),
  0.5,
);
const scale = heightScale([0, 1], { height: "linear", ceiling: 1 });

function pathOf(losses: number[]) {
  const loss = Float32Array.from(losses);
  const alpha = loss.map((_, index) => -0.5 + index * 0.25);
  const trajectory: Trajectory = {
    alpha,
    beta: new Float32Array(loss.length),
    loss,
    planeLoss: loss,
    residual: new Float32Array(loss.length),
  };
  return pathLine(trajectory, loss, scale, space);
}

describe("path", () => {
  it("stands at the actual loss of every checkpoint", () => {
    const path = pathOf([0.75, 0.5, 0.25]);
    expect([...path.checkpoint]).toEqual([0, 1, 2]);
    const [x, y, z] = pathPoint(path, 1);
    expect([x, z]).toEqual([-0.25, 0]);
    expect(y).toBeCloseTo(space.y(0.5), 6);
    expect(pathPoint(path, 1.5)[1]).toBeCloseTo(space.y(0.375), 6);
    expect(pathPoint(path, 99)).toEqual(pathPoint(path, 2));
  });

  it("is cut at the ceiling where it crosses it", () => {
    const path = pathOf([2, 0.5, 0.25]);
    expect(path.checkpoint[1]).toBeCloseTo(2 / 3, 6);
    expect([...path.clipped]).toEqual([1, 0, 0, 0]);
    expect(path.position[1]).toBeCloseTo(space.top, 6);
    expect(path.position[4]).toBeCloseTo(space.top, 6);
  });

  it("treats divergence as lying above the ceiling", () => {
    const path = pathOf([0.5, Infinity, Number.NaN]);
    expect([...path.clipped]).toEqual([1, 1, 1]);
    expect(path.position[7]).toBeCloseTo(space.top, 6);
    expect(path.position.every(Number.isFinite)).toBe(true);
  });

  it("becomes a tube whose faces look outwards", () => {
    const tube = tubeMesh(pathOf([0.9, 0.2, 0.4]));
    const corner = (at: number, axis: number) => {
      const vertex = tube.index[at] * 3 + axis;
      return tube.center[vertex] + 0.01 * tube.offset[vertex];
    };
    for (let at = 0; at < tube.index.length; at += 3) {
      const edge = (to: number) => [0, 1, 2].map((axis) => corner(to, axis) - corner(at, axis));
      const [b, c] = [edge(at + 1), edge(at + 2)];
      const normal = [
        b[1] * c[2] - b[2] * c[1],
        b[2] * c[0] - b[0] * c[2],
        b[0] * c[1] - b[1] * c[0],
      ];
      const outward = [0, 1, 2].map((axis) =>
        [at, at + 1, at + 2].reduce((sum, end) => sum + tube.offset[tube.index[end] * 3 + axis], 0),
      );
      const along = normal.reduce((sum, component, axis) => sum + component * outward[axis], 0);
      expect(along).toBeGreaterThan(-1e-12);
    }
  });
});
