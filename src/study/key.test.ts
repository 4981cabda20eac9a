import fc from "fast-check";
import { expect, test } from "vitest";
import { canonical, contentKey } from "./key";

test("keys are FNV-1a with 128 bits, as published", () => {
  expect(contentKey("")).toBe("6c62272e07bb014262b821756295c58d");
  expect(contentKey("a")).toBe("d228cb696f1a8caf78912b704e4a8964");
});

test("the order of fields does not count, and everything else does", () => {
  expect(canonical({ b: 1, a: [{ d: 2, c: null }] })).toBe('{"a":[{"c":null,"d":2}],"b":1}');
  expect(canonical({ a: undefined })).toBe(canonical({}));
  expect(canonical([1, 2])).not.toBe(canonical([2, 1]));
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (fields) => {
      const turned = Object.fromEntries(Object.entries(fields).reverse());
      expect(canonical(turned)).toBe(canonical(fields));
      expect(JSON.parse(canonical(fields))).toEqual(JSON.parse(JSON.stringify(fields)));
    }),
  );
});
