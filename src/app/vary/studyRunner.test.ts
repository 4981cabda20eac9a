import { expect, test } from "vitest";
import type { RunCells } from "../../lab/client/studyLab";
import { type Cell, cellsOf, type Outcome } from "../../study/cell";
import type { KeptCells } from "./keptCells";
import { studyRunner } from "./studyRunner";

const cells = cellsOf({
  id: "example",
  base: {},
  variations: {
    slow: { label: "slow", change: {} },
    fast: { label: "fast", change: { training: { optimizer: { learningRate: 0.5 } } } },
  },
  seeds: 2,
  measures: { loss: { kind: "loss" } },
  criterion: null,
});

const finished = ({ seed }: Cell): Outcome => ({ status: "finished", values: { loss: [seed] } });

/** A browser's storage; what is written there outlives a page. */
function storage() {
  const store = new Map<string, Outcome>();
  const kept: KeptCells = {
    known: async (keys) =>
      new Map(keys.flatMap((key) => (store.has(key) ? [[key, store.get(key) as Outcome]] : []))),
    keep: async (key, outcome) => void store.set(key, outcome),
    forget: async (keys) => {
      for (const key of keys) store.delete(key);
    },
  };
  return { store, kept };
}

/** Runs cells one after the other, and tells which; `on` looks on at each. */
function worker(on: (cell: Cell, ran: number) => Outcome | undefined = () => undefined) {
  const ran: string[] = [];
  const run: RunCells = async (all, known, { signal, onOutcome }) => {
    for (const cell of all) {
      if (known.has(cell.key)) continue;
      await Promise.resolve();
      if (signal.aborted) return;
      ran.push(cell.key);
      onOutcome(cell, on(cell, ran.length) ?? finished(cell));
    }
  };
  return { ran, loadRunCells: async () => run };
}

test("a study that is cancelled goes on after a reload, and loses nothing", async () => {
  const { kept } = storage();
  const before = worker((_, ran) => {
    if (ran === 3) page.cancel();
    return undefined;
  });
  const page = studyRunner(cells, { kept, ...before });
  await page.run();
  expect(page.state.getState()).toMatchObject({ status: "idle", problem: null });
  expect(before.ran).toHaveLength(3);

  const after = worker();
  const reloaded = studyRunner(cells, { kept, ...after });
  await reloaded.run();
  expect(after.ran).toEqual([cells[3].key]);
  expect([...reloaded.state.getState().outcomes.keys()].sort()).toEqual(
    cells.map(({ key }) => key).sort(),
  );
});

test("a failed run is told, spoils nothing else, and is tried again", async () => {
  const { kept } = storage();
  let fails = true;
  const { ran, loadRunCells } = worker((_, count) =>
    fails && count === 2 ? { status: "failed", message: "no" } : undefined,
  );
  const page = studyRunner(cells, { kept, loadRunCells });
  await page.run();
  const statuses = [...page.state.getState().outcomes.values()].map(({ status }) => status);
  expect(statuses.sort()).toEqual(["failed", "finished", "finished", "finished"]);
  fails = false;
  await page.run();
  expect(ran).toHaveLength(5);
  expect(page.state.getState().outcomes.get(ran[1])?.status).toBe("finished");
});

test("without storage it runs all the same, and says that nothing is kept", async () => {
  const no = () => Promise.reject(new Error("forbidden"));
  const page = studyRunner(cells, { kept: { known: no, keep: no, forget: no }, ...worker() });
  await page.run();
  expect(page.state.getState().outcomes.size).toBe(4);
  expect(page.state.getState().isKept).toBe(false);
});

test("code that does not load is told in words, and asked for again", async () => {
  const { kept } = storage();
  let missing = true;
  const { loadRunCells } = worker();
  const page = studyRunner(cells, {
    kept,
    loadRunCells: () => (missing ? Promise.reject(new Error("not there")) : loadRunCells()),
  });
  await page.run();
  expect(page.state.getState()).toMatchObject({ status: "idle", problem: "not there" });
  missing = false;
  await page.run();
  expect(page.state.getState()).toMatchObject({ problem: null });
  expect(page.state.getState().outcomes.size).toBe(4);
});

test("run again runs all of it anew", async () => {
  const { kept, store } = storage();
  const known: number[] = [];
  const { ran, loadRunCells } = worker(() => {
    known.push(store.size);
    return undefined;
  });
  const page = studyRunner(cells, { kept, loadRunCells });
  await page.run();
  await page.again();
  expect(ran).toHaveLength(8);
  expect(known.slice(4)).toEqual(known.slice(0, 4));
});

test("what is cancelled while it is still looked up, or forgotten, is not begun", async () => {
  const { kept } = storage();
  const { ran, loadRunCells } = worker();
  const page = studyRunner(cells, { kept, loadRunCells });
  const asked = page.run();
  page.cancel();
  await asked;
  expect(ran).toEqual([]);
  await page.run();
  expect(ran).toHaveLength(4);
  const again = page.again();
  page.cancel();
  await again;
  expect(ran).toHaveLength(4);
});
