// biome-ignore-all lint/suspicious/noTemplateCurlyInString: these are sources.
import { expect, test } from "vitest";
import { messagesIn, withLookups } from "./messages";

const messages = (code: string) => messagesIn("a.tsx", code).messages.map(({ text }) => text);
const written = (code: string) =>
  withLookups("a.tsx", code, "words")?.replace(/^import.*?; import.*?; /, "");

test("the text of an element is one message, whatever stands in it", () => {
  const code = "const a = <p>Press <kbd>K</kbd> to keep {count}{' '}\n  of them</p>;";
  expect(messages(code)).toEqual(["Press {0} to keep {1} of them"]);
  expect(written(code)).toBe(
    'const a = <p>{mixed$("Press {0} to keep {1} of them", (<kbd>K</kbd>), (count))}</p>;',
  );
});

test("what stands in a text has messages of its own", () => {
  const code = "const a = <p>A {flat ? <b>very {n} flat</b> : `steep ${n}`} place</p>;";
  expect(messages(code).sort()).toEqual(["A {0} place", "steep {0}", "very {0} flat"]);
  expect(written(code)).toBe(
    'const a = <p>{mixed$("A {0} place", (flat ? <b>{mixed$("very {0} flat", (n))}</b> : t$`steep ${n}`))}</p>;',
  );
});

test("texts alone, beside icons or in a condition stay as they are, and are messages", () => {
  const code =
    "const a = <button><Icon />Train{' '}it</button>; const b = <i>{x ? 'One' : 'Two'}</i>;";
  expect(messages(code)).toEqual(["Train it", "One", "Two"]);
});

test("elements before and behind a text with values stay, also on lines of their own", () => {
  const code = "const a = (\n  <li>\n    <i />\n    <b>A</b> {n} % end\n    <u />\n  </li>\n);";
  expect(messages(code)).toContain(" {0} % end");
  expect(written(code)).toBe(
    'const a = (\n  <li>\n    <i />\n    <b>A</b>{mixed$(" {0} % end", (n))}<u />\n  </li>\n);',
  );
});

test("attributes that are read are messages; code, names of classes and types are none", () => {
  const code =
    'type A = "Not This"; const a = <p className="not this" title={`Loss ${x}`}><code>Nor this {y}</code></p>;';
  expect(messages(code)).toEqual(["Loss {0}"]);
  expect(written(code)).toContain("title={t$`Loss ${x}`}");
  expect(written(code)).toContain("<code>Nor this {y}</code>");
});

test("a tagged template is a message with its places", () => {
  expect(messages("const a = t`${n} of ${all} runs`;")).toEqual(["{0} of {1} runs"]);
  expect(messages("throw new ReadError(worded`No ${name}.`);")).toEqual(["No {0}."]);
  expect(withLookups("a.tsx", "const a = t`${n} runs`;", "words")).toBeNull();
});
