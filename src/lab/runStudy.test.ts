import { beforeAll, describe, expect, test } from "vitest";
import { worded } from "../language/worded";
import { recipe } from "../recipe/parse";
import { type Cell, cellsOf, type Outcome, shardOf } from "../study/cell";
import { mergeResults, resultsOf, writeResults } from "../study/results";
import type { Study } from "../study/study";
import type { Crew } from "./crew";
import type { UserFile } from "./experiment";
import { type Executor, JobFailure, type JobInput } from "./protocol";
import { runStudy } from "./runStudy";
import { tinyFileFor } from "./testing/tinyFiles";
import { directCrew, directExecutor } from "./worker/directExecutor";

const study: Study = {
  id: "small",
  base: {
    dataset: { kind: "blobs", samples: 40 },
    model: { kind: "mlp", hidden: [4] },
    training: { optimizer: { rule: { kind: "sgd" }, learningRate: 0.1 }, steps: 12, batchSize: 8 },
  },
  variations: {
    plain: { label: "plain", change: {} },
    fast: { label: "fast", change: { training: { optimizer: { learningRate: 0.3 } } } },
    wide: { label: "wide", change: { model: { kind: "mlp", hidden: [8, 8] } } },
  },
  seeds: 3,
  measures: { lambda: { kind: "sharpness" }, test: { kind: "accuracy" } },
  criterion: null,
};
const cells = cellsOf(study);

/** A crew of workers, each wrapped by `hire`; `replace` hires another as long as it may. */
function crewOf(size: number, hire: (executor: Executor) => Executor, spares = 0): Crew {
  const start = async () => {
    const executor = directExecutor();
    await executor.call("start", { backend: "wasm" });
    return hire(executor);
  };
  const first = directExecutor();
  const lead = hire(first);
  return {
    ...directCrew(),
    start: (choice) => first.call("start", { backend: choice }),
    lead: () => lead,
    helpers: () => Array.from({ length: size - 1 }, start),
    replace: () => (spares-- > 0 ? start() : Promise.resolve(null)),
  };
}

const faithful = (executor: Executor): Executor => executor;

interface Options {
  crew?: Crew;
  of?: readonly Cell[];
  known?: ReadonlyMap<string, Outcome>;
  signal?: AbortSignal;
  file?: UserFile | null;
  onOutcome?(cell: Cell, outcome: Outcome, seconds: number): void;
}
const run = ({ crew = directCrew(), of = cells, known = new Map(), ...rest }: Options) =>
  runStudy({
    crew,
    cells: of,
    known,
    file: rest.file,
    signal: rest.signal ?? new AbortController().signal,
    onOutcome: rest.onOutcome ?? (() => {}),
  });

const fileOf = (outcomes: ReadonlyMap<string, Outcome>, of: readonly Cell[] = cells) =>
  writeResults(resultsOf(study.id, of, outcomes));

describe("against the study done by one worker alone", () => {
  let alone: string;
  let known: ReadonlyMap<string, Outcome>;
  beforeAll(async () => {
    known = await run({});
    alone = fileOf(known);
  });

  test("three shards merged are the same file", async () => {
    const parts = await Promise.all(
      [1, 2, 3].map(async (index) => {
        const part = shardOf(cells, { index, count: 3 });
        return resultsOf(study.id, part, await run({ of: part }));
      }),
    );
    expect(parts.every((part) => part.cells.length < cells.length)).toBe(true);
    expect(writeResults(mergeResults(parts))).toBe(alone);
  });

  test.each([0, 1])(
    "a worker that dies in mid-study changes nothing, %i in reserve",
    async (spares) => {
      let calls = 0;
      let doomed: Executor | null = null;
      const crew = crewOf(
        2,
        (executor) => {
          const hired: Executor = {
            ...executor,
            async call(job, input, hooks) {
              calls += 1;
              if (calls === 4) doomed = hired;
              if (hired === doomed) throw new JobFailure("crashed", worded`gone`);
              return executor.call(job, input, hooks);
            },
          };
          return hired;
        },
        spares,
      );
      expect(fileOf(await run({ crew }))).toBe(alone);
      expect(doomed).not.toBeNull();
    },
  );

  test("a cancelled study keeps what is done, and goes on from there", async () => {
    const abort = new AbortController();
    const kept = new Map<string, Outcome>();
    await run({
      signal: abort.signal,
      onOutcome(cell, outcome) {
        kept.set(cell.key, outcome);
        if (kept.size === 4) abort.abort();
      },
    });
    expect(kept.size).toBe(4);
    const fresh: string[] = [];
    const outcomes = await run({ known: kept, onOutcome: ({ key }) => fresh.push(key) });
    expect(fileOf(outcomes)).toBe(alone);
    expect(fresh).toHaveLength(cells.length - 4);
    expect(fresh.some((key) => kept.has(key))).toBe(false);
  });

  test("what is known is not run again, under whatever name", async () => {
    const same = cells.map((cell) => ({ ...cell, variation: `another ${cell.variation}` }));
    const started = () => Promise.reject(new Error("nothing is to be run"));
    const crew = { ...directCrew(), start: started };
    expect((await run({ crew, of: same, known })).size).toBe(cells.length);
  });
});

test("data of a file go to every run, are a part of its key, and are missed in words", async () => {
  const dataset = { kind: "csv", file: "own.csv" } as const;
  const file = await tinyFileFor(recipe({ dataset }));
  if (file === null) throw new Error("no file");
  const { base, variations } = study;
  const { plain } = variations;
  const own = { ...study, base: { ...base, dataset }, variations: { plain }, seeds: 2 };
  const read = cellsOf({ ...own, data: file.hash });
  const keys = (of: readonly Cell[]) => of.map(({ key }) => key);
  expect(keys(read)).not.toEqual(keys(cellsOf({ ...own, data: "another" })));
  const outcomes = await run({ of: read, file });
  expect([...outcomes.values()].map(({ status }) => status)).toEqual(["finished", "finished"]);
  await expect(run({ of: read })).rejects.toThrow("in a file that is not here");
  // What is known already needs none.
  expect(await run({ of: read, known: outcomes })).toEqual(outcomes);
});

test("a cell that fails, diverges or ends every worker says so, and spoils nothing else", async () => {
  const odd: Study = {
    ...study,
    seeds: 1,
    variations: {
      plain: { label: "", change: {} },
      diverging: {
        label: "",
        change: {
          training: {
            loss: { kind: "half-squared" },
            steps: 200,
            optimizer: { learningRate: 1e6 },
          },
        },
      },
      untested: { label: "", change: { dataset: { testFraction: 0 } } },
      deadly: { label: "", change: { training: { steps: 13 } } },
    },
  };
  const crew = crewOf(
    2,
    (executor) => ({
      ...executor,
      async call(job, input, hooks) {
        const { recipe } = input as JobInput<"cell">;
        if (job === "cell" && recipe.training.steps === 13)
          throw new JobFailure("crashed", worded`Not heard.`);
        return executor.call(job, input, hooks);
      },
    }),
    5,
  );
  const list = cellsOf(odd);
  const told = new Map<string, number>();
  const onOutcome = ({ variation }: Cell, _: Outcome, seconds: number) => {
    told.set(variation, seconds);
  };
  const outcomes = await run({ crew, of: list, onOutcome });
  const outcome = (name: string) =>
    outcomes.get(list.find(({ variation }) => variation === name)?.key ?? "");
  expect(outcome("plain")?.status).toBe("finished");
  expect(outcome("diverging")?.status).toBe("diverged");
  expect(outcome("untested")).toMatchObject({
    status: "failed",
    message: expect.stringContaining("no test samples"),
  });
  expect(outcome("deadly")).toMatchObject({
    status: "failed",
    message: expect.stringMatching(/worker stopped 3 times; .*Not heard\..*busy machine/),
  });
  expect(told.size).toBe(4);
  for (const seconds of told.values()) expect(seconds).toBeGreaterThanOrEqual(0);
});

test("without a worker left it says so", async () => {
  const dead = (): Executor => ({
    call: () => Promise.reject(new JobFailure("crashed", worded`gone`)),
    dispose() {},
  });
  await expect(run({ crew: crewOf(1, dead) })).rejects.toThrow("no worker is left");
});

test("progress counts cells and ends at the whole", async () => {
  const seen: number[] = [];
  const few = cells.slice(0, 3);
  await runStudy({
    crew: crewOf(2, faithful),
    cells: few,
    known: new Map(),
    signal: new AbortController().signal,
    onOutcome() {},
    onProgress: ({ fraction, done }) => seen.push(fraction, done),
  });
  expect(seen.slice(-2)).toEqual([1, few.length]);
});
