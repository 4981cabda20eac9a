/** Reads from the sources who imports whom. */
import { readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { parseSync } from "vite";

export interface Import {
  /** As it is written: a relative path or a package. */
  specifier: string;
  /** `type`: gone once compiled. `worker`: runs in a thread of its own. `lazy`: fetched when first needed. */
  kind: "value" | "type" | "worker" | "lazy";
}

/** A node of a syntax tree. */
export interface Node {
  type: string;
  [key: string]: unknown;
}

export const isNode = (value: unknown): value is Node =>
  typeof value === "object" && value !== null && "type" in value && typeof value.type === "string";

export function walk(node: Node, visit: (node: Node) => void): void {
  visit(node);
  for (const value of Object.values(node)) {
    for (const child of Array.isArray(value) ? value : [value])
      if (isNode(child)) walk(child, visit);
  }
}

const text = (node: unknown): string | null =>
  isNode(node) && typeof node.value === "string" ? node.value : null;

/** The address of `new URL("…", import.meta.url)`. */
function ownAddress(node: unknown): string | null {
  if (!isNode(node) || node.type !== "NewExpression") return null;
  const { callee, arguments: given } = node;
  const isUrl = isNode(callee) && callee.name === "URL";
  return isUrl && Array.isArray(given) && given.length === 2 ? text(given[0]) : null;
}

/** Whether every name of an import or export statement is a type. */
function isTypeOnly(node: Node): boolean {
  if (node.importKind === "type" || node.exportKind === "type") return true;
  const { specifiers } = node;
  return (
    Array.isArray(specifiers) &&
    specifiers.length > 0 &&
    specifiers.every((one) => one.importKind === "type" || one.exportKind === "type")
  );
}

/** Every import of one file: statements, re-exports, `import()` as value and as type, workers. */
export function importsOf(file: string): Import[] {
  const { program, errors } = parseSync(file, readFileSync(file, "utf8"));
  if (errors.length > 0) throw new Error(`${file}: ${errors[0].message}`);
  const found: Import[] = [];
  const add = (specifier: string | null, kind: Import["kind"]): void => {
    if (specifier !== null) found.push({ specifier, kind });
  };
  walk(program as unknown as Node, (node) => {
    switch (node.type) {
      case "ImportDeclaration":
      case "ExportNamedDeclaration":
      case "ExportAllDeclaration":
        return add(text(node.source), isTypeOnly(node) ? "type" : "value");
      case "ImportExpression":
        return add(text(node.source), "lazy");
      case "TSImportType":
        return add(text(node.source ?? node.argument), "type");
      case "NewExpression":
        // `new Worker(new URL(…))`; a lone `new URL(…)` names a file that is fetched, not code.
        if (isNode(node.callee) && /Worker$/.test(String(node.callee.name)))
          return add(ownAddress((node.arguments as unknown[])[0]), "worker");
    }
  });
  return found;
}

/** The source files below a folder, without tests and what they lean on, by path from the root. */
export function sourceFiles(root: string, folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name) && !/\.test\./.test(entry.name))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll("\\", "/"))
    .filter((path) => !/\/(testing|oracle|assembly)\//.test(path) && !path.endsWith(".d.ts"))
    .sort();
}

/** The file that a relative specifier means; null for packages and for what is not code. */
export function resolveImport(root: string, from: string, specifier: string): string | null {
  if (!specifier.startsWith(".")) return null;
  const path = join(dirname(from), specifier.replace(/\?.*$/, ""));
  const candidates = [path, `${path}.ts`, `${path}.tsx`, `${path}/index.ts`];
  const found = candidates.find((one) =>
    statSync(join(root, one), { throwIfNoEntry: false })?.isFile(),
  );
  return found !== undefined && /\.tsx?$/.test(found) ? found.replaceAll("\\", "/") : null;
}
