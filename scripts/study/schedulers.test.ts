/** The examples of docs/clusters.md do what they say, on a study of a few short runs. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, expect, test, vi } from "vitest";
import { mergeFiles } from "./merge";
import { runStudies } from "./run";

const root = resolve(import.meta.dirname, "../..");
const page = readFileSync(join(root, "docs/clusters.md"), "utf8");
const folder = mkdtempSync(join(tmpdir(), "array-"));
afterAll(() => rmSync(folder, { recursive: true }));

const path = join(folder, "rates.json");
const study = {
  id: "rates",
  base: { dataset: { kind: "moons", samples: 60 }, training: { steps: 5, checkpoints: 1 } },
  variations: { only: { change: {} } },
  seeds: 4,
  measures: { loss: { kind: "loss" } },
};
writeFileSync(path, JSON.stringify(study));

/** The command of an example, for this study in two parts. */
function example(pattern: RegExp): string {
  const command = pattern.exec(page)?.[1];
  if (command === undefined) throw new Error(`docs/clusters.md has no ${pattern}`);
  return command
    .replace("rates.json", path)
    .replace("--out parts", `--out ${folder}`)
    .replace("/8", "/2")
    .replace("1 2 3 4 5 6 7 8", "1 2");
}

function run(command: string, variables: Record<string, string> = {}): void {
  const { status, stderr } = spawnSync("bash", ["-c", command], {
    cwd: root,
    env: { ...process.env, ...variables },
    encoding: "utf8",
  });
  expect(status, stderr).toBe(0);
}

/** Joins the parts, and holds them to be what one machine makes. */
async function expectWhole(): Promise<void> {
  vi.spyOn(process.stderr, "write").mockReturnValue(true);
  vi.spyOn(console, "log").mockReturnValue(undefined);
  const parts = [1, 2].map((index) => join(folder, `rates.results.${index}of2.json`));
  mergeFiles({ name: "merge", files: parts, out: folder });
  const alone = join(folder, "alone");
  const rest = { seeds: null, shard: null, workers: 1, fresh: false, queue: null } as const;
  await runStudies({ name: "run", studies: [path], out: alone, ...rest });
  const [merged, whole] = [folder, alone].map((at) =>
    readFileSync(join(at, "rates.results.json"), "utf8"),
  );
  expect(merged).toBe(whole);
  expect(whole.match(/"finished"/g)).toHaveLength(4);
  for (const part of parts) rmSync(part);
}

test("a task of Slurm and one of Kubernetes, each with its number, make one study together", async () => {
  const slurm = example(/^(npm run study .*SLURM.*)$/m);
  run(slurm, { SLURM_ARRAY_TASK_ID: "1", SLURM_ARRAY_TASK_MAX: "2", SLURM_CPUS_PER_TASK: "1" });
  run(example(/args: \["(.*)"\]/), { JOB_COMPLETION_INDEX: "1" });
  await expectWhole();
});

const parallel = spawnSync("parallel", ["--version"]).status === 0;
test.skipIf(!parallel)("GNU parallel runs all parts of a study (if it is installed)", async () => {
  run(example(/^(parallel .*)$/m), { HOME: folder });
  await expectWhole();
});
