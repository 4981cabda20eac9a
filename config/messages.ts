/**
 * Finds in the sources what people read. English stands where it is used: the text of a JSX element is
 * one message, with `{0}`, `{1}` … for the values and elements in it; so is a template tagged `t` or `worded`.
 */
import { parseSync } from "vite";
import { isNode, type Node } from "./imports.ts";

export interface Message {
  /** What it is looked up by. */
  text: string;
  /** Where it begins, as an offset into the source. */
  at: number;
}

/** What is written in them is no message. */
const VERBATIM = new Set(["code", "kbd", "pre", "script", "style", "sub", "sup", "textarea"]);

/** What makes a template a message: one that is said at once, and one that a worker leaves to the page. */
const TAGS = new Set(["t", "worded"]);

/** Properties of components and elements that are read by people. */
const READ = new Set(
  "aria-label aria-valuetext aria-description title label description sentence about placeholder alt words".split(
    " ",
  ),
);

export const hasWords = (text: string): boolean => /\p{L}/u.test(text.replace(/\{\d+\}/g, ""));

type Position = Node & { start: number; end: number };

/** A part of an element: text, or what is put in. */
type Part = string | Position;

/** JSX drops the ends of lines and what the next ones are indented by. */
function jsxText(raw: string): string {
  const lines = raw.split("\n");
  return lines
    .map((line, at) => {
      const begun = at > 0 ? line.trimStart() : line;
      return at < lines.length - 1 ? begun.trimEnd() : begun;
    })
    .filter((line) => line !== "")
    .join(" ")
    .replaceAll("&gt;", ">")
    .replaceAll("&lt;", "<")
    .replaceAll("&amp;", "&");
}

function partsOf(children: readonly Position[]): Part[] {
  const parts: Part[] = [];
  const add = (part: Part) => {
    const last = parts.length - 1;
    if (typeof part === "string" && typeof parts[last] === "string") parts[last] += part;
    else if (part !== "") parts.push(part);
  };
  for (const child of children) {
    if (child.type === "JSXText") add(jsxText(String(child.value)));
    else if (child.type !== "JSXExpressionContainer") add(child);
    else {
      const inner = child.expression as Position;
      if (inner.type === "Literal" && typeof inner.value === "string") add(inner.value);
      else if (inner.type !== "JSXEmptyExpression") add(inner);
    }
  }
  return parts;
}

/** A button’s icon before or after its text is no part of what it says. */
function withoutIcons(parts: readonly Part[]): Part[] {
  const isIcon = (part: Part) => typeof part !== "string" && part.type === "JSXElement";
  const first = parts.findIndex((part) => !isIcon(part));
  const last = parts.findLastIndex((part) => !isIcon(part));
  return first < 0 ? [] : parts.slice(first, last + 1);
}

/** "Take the {0}’s recipe" of the parts around what is put in. */
function pattern(parts: readonly Part[]): string {
  let count = 0;
  return parts.map((part) => (typeof part === "string" ? part : `{${count++}}`)).join("");
}

function templateText(template: Node): string {
  const quasis = template.quasis as { value: { cooked: string } }[];
  return quasis.map(({ value }, at) => (at === 0 ? "" : `{${at - 1}}`) + value.cooked).join("");
}

/** The values that an expression may have, as far as they are written down in it. */
function outcomes(node: unknown): Position[] {
  if (!isNode(node)) return [];
  if (node.type === "ConditionalExpression")
    return [...outcomes(node.consequent), ...outcomes(node.alternate)];
  if (node.type === "LogicalExpression") return [...outcomes(node.left), ...outcomes(node.right)];
  return [node as Position];
}

const elementName = (node: Node): string =>
  isNode(node.openingElement) && isNode(node.openingElement.name)
    ? String(node.openingElement.name.name ?? "")
    : "";

interface Seen {
  /** Elements with values among their text. */
  mixed: { parts: Part[]; from: number; to: number }[];
  /** Templates that are shown as they are. */
  templates: Position[];
  messages: Message[];
  /** Every string of the source, message or not. */
  strings: Message[];
}

/** Goes through a source once. */
function look(file: string, code: string): Seen {
  const { program, errors } = parseSync(file, code);
  if (errors.length > 0) throw new Error(`${file}: ${errors[0].message}`);
  const seen: Seen = { mixed: [], templates: [], messages: [], strings: [] };
  const message = (text: string, at: number) => {
    if (hasWords(text)) seen.messages.push({ text, at });
  };

  function shown(expression: unknown): void {
    for (const node of outcomes(expression)) {
      if (node.type === "Literal" && typeof node.value === "string")
        message(node.value, node.start);
      else if (node.type === "TemplateLiteral" && hasWords(templateText(node))) {
        seen.templates.push(node);
        message(templateText(node), node.start);
      }
    }
  }

  function elementText(node: Node): void {
    const all = partsOf(node.children as Position[]);
    for (const part of all) if (typeof part !== "string") shown(part);
    const parts = withoutIcons(all);
    const texts = parts.filter((part) => typeof part === "string");
    if (!hasWords(texts.join(""))) return;
    message(pattern(parts), (node as Position).start);
    if (parts.length === texts.length) return;
    // Icons stay where they are: what is replaced lies between them. The ends of lines around them are
    // nothing of it, as it would begin or end there.
    const places = (node.children as Position[]).filter((child) =>
      child.type === "JSXText"
        ? jsxText(String(child.value)) !== ""
        : child.type !== "JSXElement" || parts.includes(child),
    );
    const [from, to] = [places[0].start, places[places.length - 1].end];
    seen.mixed.push({ parts, from, to });
  }

  function visit(value: unknown, verbatim: boolean): void {
    if (Array.isArray(value)) for (const one of value) visit(one, verbatim);
    if (!isNode(value)) return;
    const node = value as Position;
    if (node.type.startsWith("TS") && /Type|Interface/.test(node.type)) return;
    let inside = verbatim;
    switch (node.type) {
      case "ImportDeclaration":
      case "ExportAllDeclaration":
        return;
      case "JSXElement":
        inside = VERBATIM.has(elementName(node));
        if (!inside) elementText(node);
        break;
      case "JSXFragment":
        elementText(node);
        break;
      case "JSXAttribute": {
        const name = isNode(node.name) ? String(node.name.name) : "";
        if (name === "className") return;
        const given = node.value;
        if (READ.has(name) && isNode(given))
          shown(given.type === "JSXExpressionContainer" ? given.expression : given);
        break;
      }
      case "TaggedTemplateExpression":
        if (isNode(node.tag) && TAGS.has(String(node.tag.name)) && isNode(node.quasi))
          message(templateText(node.quasi), node.start);
        break;
      case "Literal":
        if (typeof node.value === "string") seen.strings.push({ text: node.value, at: node.start });
        break;
    }
    for (const [key, child] of Object.entries(node))
      if (key !== "type" && key !== "start" && key !== "end") visit(child, inside);
  }
  visit(program, false);
  return seen;
}

export const messagesIn = (file: string, code: string): Pick<Seen, "messages" | "strings"> =>
  look(file, code);

/**
 * The source with its mixed texts and its templates looked up at run time; null where it has none.
 *
 * @param from where `t` and `mixed` are imported from
 */
export function withLookups(file: string, code: string, from: string): string | null {
  const { mixed, templates } = look(file, code);
  if (mixed.length + templates.length === 0) return null;
  const edits = [
    ...mixed.map(({ parts, from, to }) => ({
      from,
      to,
      written() {
        const given = parts.filter((part) => typeof part !== "string");
        const values = given.map(({ start, end }) => `(${printed(start, end)})`);
        return `{mixed$(${[JSON.stringify(pattern(parts)), ...values].join(", ")})}`;
      },
    })),
    ...templates.map(({ start, end }) => ({
      from: start,
      to: end,
      // What stands between the backquotes may hold edits of its own.
      written: () => `t$${printed(start, end)}`,
    })),
  ].sort((a, b) => a.from - b.from || b.to - a.to);

  const under = new Set<(typeof edits)[number]>();
  function printed(from: number, to: number): string {
    let text = "";
    let at = from;
    for (const edit of edits) {
      if (edit.from < at || edit.to > to || under.has(edit)) continue;
      under.add(edit);
      text += code.slice(at, edit.from) + edit.written();
      under.delete(edit);
      at = edit.to;
    }
    return text + code.slice(at, to);
  }
  const imports = `import { mixed as mixed$ } from "${from}/mixed"; import { t as t$ } from "${from}/t"; `;
  return imports + printed(0, code.length);
}
