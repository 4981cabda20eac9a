/** Imports point one way: the table in layers.ts, held against every source file. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { importsOf, resolveImport, sourceFiles } from "./imports";
import {
  circles,
  forbiddenImports,
  type ImportGraph,
  layerOf,
  loadedWith,
  reachedFrom,
  wayTo,
} from "./layerRules";
import { heavy } from "./layers";

const root = resolve(import.meta.dirname, "..");

function graphOf(files: string[]): ImportGraph {
  return new Map(
    files.map((file) => [
      file,
      importsOf(join(root, file)).map((one) => ({
        ...one,
        to: resolveImport(root, file, one.specifier),
      })),
    ]),
  );
}

const graph = graphOf(sourceFiles(root, "src"));

test("the sources are seen", () => {
  expect(graph.size).toBeGreaterThan(500);
  const edges = [...graph.values()].flat();
  expect(edges.filter(({ kind }) => kind === "worker").length).toBeGreaterThanOrEqual(2);
  expect(edges.filter(({ to }) => to !== null).length).toBeGreaterThan(1500);
});

test("no file imports what its layer may not", () => {
  expect(forbiddenImports(graph)).toEqual([]);
});

test("no files import one another in a circle", () => {
  expect(circles(graph)).toEqual([]);
});

test.each(["src/app/main.tsx", "src/embed/main.tsx", "src/cards/main.tsx"])(
  "%s reaches no computation",
  (entry) => {
    const reached = reachedFrom(graph, entry);
    const computing = [...reached.keys()].filter((file) =>
      heavy.some((one) => one === layerOf(file)),
    );
    expect(computing.map((file) => wayTo(file, reached))).toEqual([]);
  },
);

/** Words of kinds, which the recipe editor brings along. */
const areWords = (file: string) => /^src\/catalog\/.*\bwords\.ts$/.test(file);

test.each(["src/app/main.tsx", "src/embed/main.tsx", "src/cards/main.tsx"])(
  "%s loads no words of kinds before the editor",
  (entry) => {
    const reached = loadedWith(graph, entry);
    expect(reached.has("src/catalog/datasets/index.ts")).toBe(true);
    const words = [...reached.keys()].filter(areWords);
    expect(words.map((file) => wayTo(file, reached))).toEqual([]);
  },
);

test("the recipe editor brings the words of every kind along", () => {
  const reached = loadedWith(graph, "src/app/recipe/RecipeEditor.tsx");
  expect([...graph.keys()].filter((file) => areWords(file) && !reached.has(file))).toEqual([
    "src/catalog/words.ts",
  ]);
});

test("the worker loads no TensorFlow.js before a network needs it", () => {
  const worker = "src/lab/worker/worker.ts";
  const [atOnce, atLast] = [loadedWith(graph, worker), reachedFrom(graph, worker)];
  const tensors = "src/tensor/tf.ts";
  expect(atLast.has(tensors)).toBe(true);
  expect(atOnce.has(tensors) ? wayTo(tensors, atOnce) : null).toBeNull();
});

/** A graph of made-up files: `importer kind imported`, a line each. */
function made(...lines: string[]): ImportGraph {
  const entries = new Map<string, { specifier: string; kind: "value"; to: string | null }[]>();
  for (const line of lines) {
    const [from, kind, to] = line.split(" ");
    const ours = to.endsWith(".ts");
    entries.set(from, [
      ...(entries.get(from) ?? []),
      { specifier: to, kind: kind as "value", to: ours ? to : null },
    ]);
  }
  return entries;
}

test.each([
  ["upwards", "src/recipe/a.ts value src/nn/b.ts"],
  ["upwards for a type", "src/results/a.ts type src/snapshot/b.ts"],
  ["computation into the page", "src/charts/a.tsx lazy src/curvature/b.ts"],
  ["the worker's code, not as a worker", "src/lab/client/a.ts value src/lab/worker/b.ts"],
  ["a worker that is not theirs to start", "src/app/a.ts worker src/lab/worker/b.ts"],
  ["TensorFlow.js outside its rooms", "src/landscape/a.ts value @tensorflow/tfjs"],
  ["three outside the scene", "src/app/a.tsx value three"],
  ["the queue of several machines", "src/lab/a.ts value bullmq"],
  ["what is beside the sources", "src/lab/a.ts value cluster/index.ts"],
  ["from a folder without a place", "src/helpers/a.ts value src/recipe/b.ts"],
])("an import is refused: %s", (_, line) => {
  expect(forbiddenImports(made(line))).toHaveLength(1);
});

test("computation is found behind lazy and indirect imports, and circles by their way", () => {
  const chain = made(
    "src/app/main.tsx lazy src/lab/a.ts",
    "src/lab/a.ts value src/nn/b.ts",
    "src/lab/a.ts type src/data/c.ts",
    "src/lab/a.ts worker src/lab/worker/d.ts",
  );
  const reached = reachedFrom(chain, "src/app/main.tsx");
  expect([...reached.keys()]).toEqual(["src/app/main.tsx", "src/lab/a.ts", "src/nn/b.ts"]);
  expect(wayTo("src/nn/b.ts", reached)).toBe("src/nn/b.ts ← src/lab/a.ts ← src/app/main.tsx");
  expect(circles(made("src/a/x.ts value src/a/y.ts", "src/a/y.ts value src/a/x.ts"))).toEqual([
    "src/a/x.ts → src/a/y.ts → src/a/x.ts",
  ]);
});

test("every way of importing is read", () => {
  const folder = mkdtempSync(join(tmpdir(), "topograd-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const file = join(folder, "all.ts");
  writeFileSync(
    file,
    `import a, { type B } from "./value";
     import type { C } from "./type";
     import { type D } from "./type-too";
     import "./effect";
     export * from "./star";
     export { e } from "./named";
     export type { F } from "./named-type";
     let g: import("./type-of").G;
     const h = () => import("./lazy");
     new Worker(new URL("./worker.ts", import.meta.url));
     new URL("./picture.svg", import.meta.url);`,
  );
  expect(importsOf(file).map(({ specifier, kind }) => `${kind} ${specifier}`)).toEqual([
    "value ./value",
    "type ./type",
    "type ./type-too",
    "value ./effect",
    "value ./star",
    "value ./named",
    "type ./named-type",
    "type ./type-of",
    "lazy ./lazy",
    "worker ./worker.ts",
  ]);
});
