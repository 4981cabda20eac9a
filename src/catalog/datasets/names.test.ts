import { expect, test } from "vitest";
import { table as ar } from "../../language/ar/words";
import { table as de } from "../../language/de/words";
import { datasets } from ".";

test("what a dataset is called in a title is said in every language", () => {
  const unsaid = datasets.flatMap(({ name }) =>
    Object.entries({ ar, de }).flatMap(([id, table]) => (name in table ? [] : [`${id}: ${name}`])),
  );
  expect(unsaid).toEqual([]);
});
