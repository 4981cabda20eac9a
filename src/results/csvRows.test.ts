import fc from "fast-check";
import { expect, test } from "vitest";
import { csvRows } from "./csvRows";
import { decodeText } from "./decodeText";
import { limits } from "./limits";
import { ReadError } from "./readError";

const rows = (text: string, delimiter = ",") => [...csvRows(text, delimiter)];
const cells = (text: string, delimiter?: string) => rows(text, delimiter).map((row) => row.cells);
const encode = (text: string) => new TextEncoder().encode(text);

test("cells are what stands between delimiters; quotes hold delimiters, line ends and quotes", () => {
  expect(cells('a,b\n"1,5", 2 \n"x\ny","say ""no"""\n')).toEqual([
    ["a", "b"],
    ["1,5", " 2 "],
    ["x\ny", 'say "no"'],
  ]);
  expect(cells("a;;b", ";")).toEqual([["a", "", "b"]]);
  expect(cells("\ufeffa,b\n\n,")).toEqual([["a", "b"], [""], ["", ""]]);
  expect(cells("")).toEqual([]);
});

test("rows know their line, and whether their quotes are misplaced", () => {
  const found = rows('a\n"b\nc",1\n"d"e,"f"\n"g');
  expect(found.map(({ line }) => line)).toEqual([1, 2, 4, 5]);
  expect(found.map(({ misquoted }) => misquoted)).toEqual([false, false, true, true]);
});

test("what is quoted as it should be comes back, whatever it is", () => {
  const table = fc.array(fc.array(fc.string(), { minLength: 1 }), { minLength: 1 });
  const quote = (cell: string) => `"${cell.replaceAll('"', '""')}"`;
  fc.assert(
    fc.property(table, (wanted) => {
      const text = wanted.map((row) => row.map(quote).join(",")).join("\n");
      expect(cells(text)).toEqual(wanted);
    }),
  );
});

test("a row of too many cells and a line that is too long end the reading", () => {
  expect(() => rows(",".repeat(limits.table.columns))).toThrow(ReadError);
  const long = encode(`1,2\n${"x".repeat(limits.table.lineLength + 1)}`);
  expect(() => decodeText(long)).toThrow(/^Line 2 has more than/);
});

test("lines beyond the limit are not looked at, and it is said that there are some", () => {
  const whole = "1\r\n".repeat(limits.table.lines);
  expect(decodeText(encode(whole))).toEqual({ text: whole.replaceAll("\r", ""), cut: false });
  const { text, cut } = decodeText(encode(`${whole}2\n`));
  expect(text).toHaveLength(2 * limits.table.lines);
  expect(cut).toBe(true);
});

test("encodings are told apart", () => {
  expect(decodeText(encode("größe\r1")).text).toBe("größe\n1");
  expect(decodeText(Uint8Array.of(0x67, 0x72, 0xf6, 0xdf, 0x65)).text).toBe("größe");
  const utf16 = Uint16Array.from("\ufeffgröße", (letter) => letter.charCodeAt(0));
  expect(decodeText(new Uint8Array(utf16.buffer)).text).toBe("größe");
  expect(() => decodeText(Uint8Array.of(65, 0, 66))).toThrow(/not text/);
});
