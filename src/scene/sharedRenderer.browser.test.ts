import { Mesh, MeshBasicMaterial, OrthographicCamera, PlaneGeometry } from "three";
import { expect, test } from "vitest";
import { sharedRenderer } from "./sharedRenderer";

/** More than a browser keeps contexts. */
const MANY = 20;

/** Fills the canvas with a color. */
function fill({ gl }: ReturnType<typeof sharedRenderer>, color: string): void {
  const mesh = new Mesh(new PlaneGeometry(2, 2), new MeshBasicMaterial({ color }));
  gl.render(mesh, new OrthographicCamera(-1, 1, 1, -1, -1, 1));
}

function corner(canvas: HTMLCanvasElement, x: number, y: number): number[] {
  return [...(canvas.getContext("2d")?.getImageData(x, y, 1, 1).data ?? [])];
}

test("canvases of any size keep what each was drawn, however many there are", async () => {
  const renderers = Array.from({ length: MANY }, () => sharedRenderer());
  let lost = 0;
  for (const { source } of renderers) source.addEventListener("webglcontextlost", () => lost++);
  for (const [index, one] of renderers.entries()) {
    one.gl.setPixelRatio(1 + (index % 2));
    one.gl.setSize(10 + index, 8);
    fill(one, index % 2 === 0 ? "#ff0000" : "#0000ff");
  }
  await new Promise(requestAnimationFrame);
  expect(lost).toBe(0);
  for (const [index, { canvas }] of renderers.entries()) {
    const [red, blue] = [
      [255, 0, 0, 255],
      [0, 0, 255, 255],
    ];
    expect(canvas.width).toBe((10 + index) * (1 + (index % 2)));
    const color = index % 2 === 0 ? red : blue;
    expect(corner(canvas, 0, 0)).toEqual(color);
    expect(corner(canvas, canvas.width - 1, canvas.height - 1)).toEqual(color);
  }
  for (const { release } of renderers) release();
});

test("when all are released the context is free, and another can be had", () => {
  const [first, second] = [sharedRenderer(), sharedRenderer()];
  expect(second.source).toBe(first.source);
  const isLost = () => first.source.getContext("webgl2")?.isContextLost();
  first.release();
  first.release();
  expect(isLost()).toBe(false);
  second.release();
  expect(isLost()).toBe(true);
  const next = sharedRenderer();
  expect(next.source).not.toBe(first.source);
  next.gl.setSize(4, 4);
  fill(next, "#00ff00");
  expect(corner(next.canvas, 2, 2)).toEqual([0, 255, 0, 255]);
  next.release();
});

test("where the browser took the context away, who asks anew gets another, and the others keep theirs", async () => {
  const first = sharedRenderer();
  const isLost = (one: typeof first) => one.source.getContext("webgl2")?.isContextLost();
  const lost = new Promise((resolve) => first.source.addEventListener("webglcontextlost", resolve));
  first.source.getContext("webgl2")?.getExtension("WEBGL_lose_context")?.loseContext();
  await lost;
  const [second, third] = [sharedRenderer(), sharedRenderer()];
  expect([isLost(first), isLost(second)]).toEqual([true, false]);
  expect(third.source).toBe(second.source);
  first.release();
  expect(isLost(third)).toBe(false);
  second.release();
  third.release();
});
