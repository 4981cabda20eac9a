import { readdirSync, readFileSync } from "node:fs";
import { afterEach, expect, test } from "vitest";
import { speakerOf } from "../../src/language/speaker";
import { setSpeaker } from "../../src/language/spoken";
import { captionSentences } from "../../src/snapshot/caption";
import { readSnapshot } from "../../src/snapshot/snapshotFile";
import { fault, mixesSigns, tables, twice } from "./state";

afterEach(() => setSpeaker(null));

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
  expect(fault("A, {0}", "أ, {0}", "ar")).toContain("comma");
  expect(fault("{0} of {1}", "{0} لـ{1}", "ar")).toContain("article");
  expect(fault("{0} of {1}", "{0} في {1}", "ar")).toBeNull();
  expect(fault("({0}, {1})", "\u2066({0}, {1})\u2069", "ar")).toBeNull();
  expect(fault("{0} runs", { one: "ein Lauf", other: "{0} Läufe" }, "de")).toBeNull();
});

const SHIPPED = "public/lessons/figures";

test("what an Arabic caption is put together of has the signs of one script", async () => {
  const mixed: string[] = [];
  for (const file of readdirSync(SHIPPED)) {
    const { run } = await readSnapshot(new Uint8Array(readFileSync(`${SHIPPED}/${file}`)));
    setSpeaker(speakerOf("ar", tables.ar));
    mixed.push(...captionSentences(run).filter(mixesSigns));
    setSpeaker(null);
  }
  expect(mixed).toEqual([]);
});
