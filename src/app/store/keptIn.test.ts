import { expect, test } from "vitest";
import { snapshotOnStage } from "../share/snapshotOnStage";
import { testStore } from "../testing/testStore";
import { type Fact, keptIn, type Place } from "./keptIn";

const store = testStore();

test("the table has a line for every fact of the store, and for nothing else", () => {
  const facts = Object.entries(store.getState())
    .filter(([, value]) => typeof value !== "function")
    .map(([key]) => key);
  expect(Object.keys(keptIn).sort()).toEqual(facts.sort());
});

test("a fact without a line does not compile, nor does a line without a fact", () => {
  const { savedAs: _, ...lacking } = keptIn;
  // @ts-expect-error
  lacking satisfies Record<Fact, readonly Place[]>;
  // @ts-expect-error
  ({ ...keptIn, weather: [] }) satisfies Record<Fact, readonly Place[]>;
  // @ts-expect-error
  ({ ...keptIn, view: ["cloud"] }) satisfies Record<Fact, readonly Place[]>;
  expect(lacking).not.toHaveProperty("savedAs");
});

test("a snapshot is made of what the table lets go into one, and of nothing else", () => {
  const { run, view, opened, gallery, exhibit } = store.getState();
  expect(snapshotOnStage({ run, view, opened, gallery, exhibit })).toEqual(
    snapshotOnStage(store.getState()),
  );
  // @ts-expect-error the gallery's sentence goes with its picture
  () => snapshotOnStage({ run, view, opened, exhibit });
});
