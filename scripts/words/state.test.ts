import { expect, test } from "vitest";
import { fault, tables, twice } from "./state";

test.each(Object.entries(tables))(
  "every translation of %s can stand for its message",
  (id, table) => {
    const faults = Object.entries(table).flatMap(([message, translation]) => {
      const wrong = fault(message, translation, id);
      return wrong === null ? [] : [`"${message}" ${wrong}`];
    });
    expect(faults).toEqual([]);
    expect(twice(table)).toEqual([]);
  },
);

test("what leaves a value out, has a form too many or loses a space is a fault", () => {
  expect(fault("{0} of {1}", "{1}", "de")).toContain("places");
  expect(fault("{0} runs", { other: "{0} Läufe", two: "{0}" }, "de")).toContain("two");
  expect(fault("Runs", { other: "Läufe" }, "de")).toContain("number");
  expect(fault(", at {0}", " bei {0}", "de")).toContain("space");
  expect(fault("{0} runs", { one: "ein Lauf", other: "{0} Läufe" }, "de")).toBeNull();
});
