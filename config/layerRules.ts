import type { Import } from "./imports.ts";
import { type Layer, mayImport, mayStart, onlyIn } from "./layers.ts";

/** Each source file's imports, with the file that each one means (null: not one of ours). */
export type ImportGraph = ReadonlyMap<string, readonly (Import & { to: string | null })[]>;

/** The layer that a file such as `src/lab/client/lab.ts` belongs to; null for a folder not in the table. */
export function layerOf(file: string): Layer | null {
  const [, ...path] = file.split("/");
  for (const name of [path.slice(0, 2).join("/"), path[0]]) {
    if (Object.hasOwn(mayImport, name)) return name as Layer;
  }
  return null;
}

/** Every import that the table of layers forbids, as a sentence. */
export function forbiddenImports(graph: ImportGraph): string[] {
  const faults: string[] = [];
  for (const [file, imports] of graph) {
    const layer = layerOf(file);
    if (layer === null) {
      faults.push(`${file} is in a folder that config/layers.ts does not know.`);
      continue;
    }
    for (const { specifier, kind, to } of imports) {
      if (to === null) {
        const [, layers = null] =
          Object.entries(onlyIn).find(([start]) => specifier.startsWith(start)) ?? [];
        if (layers !== null && !layers.includes(layer))
          faults.push(
            `${file} imports ${specifier}, which only ${layers.join(", ") || "other folders than src"} may.`,
          );
        continue;
      }
      if (!to.startsWith("src/")) faults.push(`${file} imports ${to}, which is not in src.`);
      const target = layerOf(to);
      if (target === null || (target === layer && kind !== "worker")) continue;
      const allowed = kind === "worker" ? mayStart[layer] : mayImport[layer];
      if (!allowed?.includes(target))
        faults.push(`${file} ${kind === "worker" ? "starts" : "imports"} ${to}: ${layer} may not.`);
    }
  }
  return faults;
}

/**
 * What runs in the same thread as an entry once everything is loaded: imports of values, at once or
 * lazily, followed to their end.
 *
 * @returns each reached file with the one that led to it (null for the entry)
 */
export const reachedFrom = (graph: ImportGraph, entry: string): Map<string, string | null> =>
  followed(graph, entry, ["value", "lazy"]);

/** What is loaded with an entry at once: imports of values, followed to their end. */
export const loadedWith = (graph: ImportGraph, entry: string): Map<string, string | null> =>
  followed(graph, entry, ["value"]);

function followed(
  graph: ImportGraph,
  entry: string,
  kinds: readonly Import["kind"][],
): Map<string, string | null> {
  const reached = new Map<string, string | null>([[entry, null]]);
  for (const file of reached.keys()) {
    for (const { kind, to } of graph.get(file) ?? []) {
      if (to !== null && kinds.includes(kind) && !reached.has(to)) reached.set(to, file);
    }
  }
  return reached;
}

/** How an entry comes to a file that it reaches: `a ← b ← entry`. */
export function wayTo(file: string, reached: ReadonlyMap<string, string | null>): string {
  const way = [file];
  for (let at = reached.get(file) ?? null; at !== null; at = reached.get(at) ?? null) way.push(at);
  return way.join(" ← ");
}

/** Circles of files that import values from one another, each named once. */
export function circles(graph: ImportGraph): string[] {
  const found: string[] = [];
  const state = new Map<string, "open" | "closed">();
  const path: string[] = [];
  const visit = (file: string): void => {
    state.set(file, "open");
    path.push(file);
    for (const { kind, to } of graph.get(file) ?? []) {
      if (kind !== "value" || to === null) continue;
      const seen = state.get(to);
      if (seen === "open") found.push([...path.slice(path.indexOf(to)), to].join(" → "));
      else if (seen === undefined) visit(to);
    }
    path.pop();
    state.set(file, "closed");
  };
  for (const file of graph.keys()) if (!state.has(file)) visit(file);
  return found;
}
