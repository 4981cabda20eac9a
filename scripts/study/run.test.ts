/** What the study command's exit codes say: docs/studies.md. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeEach, expect, test, vi } from "vitest";
import { UsageError } from "../commandLine";
import type { RunCommand } from "./commandLine";
import { readResultsFile, studiesNamed } from "./files";
import { progressLine } from "./onQueue";
import { runStudies } from "./run";

const folder = mkdtempSync(join(tmpdir(), "study-"));
afterAll(() => rmSync(folder, { recursive: true }));
beforeEach(() => {
  vi.spyOn(process.stderr, "write").mockReturnValue(true);
  vi.spyOn(console, "log").mockReturnValue(undefined);
});

function studyFile(name: string, change: object): RunCommand {
  const path = join(folder, `${name}.json`);
  const study = {
    id: name,
    base: { training: { steps: 5, checkpoints: 2 } },
    variations: { only: { change } },
    seeds: 1,
    measures: { loss: { kind: "loss" } },
  };
  writeFileSync(path, JSON.stringify(study));
  const rest = {
    seeds: null,
    shard: null,
    workers: 1,
    out: null,
    fresh: false,
    queue: null,
  } as const;
  return { name: "run", studies: [path], ...rest };
}

test("0: done", async () => {
  expect(await runStudies(studyFile("done", {}))).toBe(0);
});

/** For the kernel's memory. */
const tooLarge = { model: { hidden: Array<number>(12).fill(2048) } };

test("1: a run failed", async () => {
  expect(await runStudies(studyFile("failing", tooLarge))).toBe(1);
});

test("2: a study's file is wrong", async () => {
  const command = studyFile("wrong", { training: { steps: -1 } });
  await expect(runStudies(command)).rejects.toThrow(UsageError);
});

test("3: cancelled", async () => {
  const running = runStudies(studyFile("long", { training: { steps: 1e5 } }));
  process.emit("SIGINT");
  expect(await running).toBe(3);
});

test("results of other seeds stay where fewer are wanted, and go with the study's own number", async () => {
  const command = studyFile("seeds", {});
  const seeds = () =>
    readResultsFile(join(folder, "seeds.results.json"))
      .cells.map(({ seed }) => seed)
      .sort();
  await runStudies({ ...command, seeds: 3 });
  expect(seeds()).toEqual([1, 2, 3]);
  await runStudies({ ...command, seeds: 2, fresh: true });
  expect(seeds()).toEqual([1, 2, 3]);
  await runStudies(command);
  expect(seeds()).toEqual([1]);
});

test("core and second are all findings, each once", () => {
  const ids = (...words: string[]) => studiesNamed(words).map(({ name }) => name);
  expect(ids("core", "second").sort()).toEqual(ids("all").sort());
});

test.each([
  [{ workers: 0, underWay: 0, perSecond: 0, secondsLeft: null }, "2 of 9 runs, no worker is there"],
  [
    { workers: 3, underWay: 8, perSecond: 0.5, secondsLeft: 13.2 },
    "2 of 9 runs, 0.5 a second, 8 under way on 3 workers, 14 s left",
  ],
  [{ workers: 1, underWay: 2, perSecond: 0.05, secondsLeft: 140 }, "3.0 a minute"],
])("how far a queue is, over all machines: %j", (state, line) => {
  expect(progressLine({ done: 2, total: 9, fraction: 0.2, ...state })).toContain(line);
});
