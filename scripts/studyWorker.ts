/** `npm run study-worker -- --queue redis://host:6379`: one of the machines that runs of studies are done on. */
import { availableParallelism } from "node:os";
import { loadCluster } from "./cluster";
import { commandLine, runProgram, UsageError, wholeNumber } from "./commandLine";

const USAGE = `Usage: npm run study-worker -- --queue redis://host:6379 [options]
  --workers n            threads; by default one for every core
  --lock seconds         for which this machine keeps a run when it is not heard (30)
  --idle seconds         after which it ends when there is nothing to do; by default it waits for ever`;

async function main(): Promise<number> {
  const { positionals, values } = commandLine(USAGE, {
    queue: { type: "string" },
    workers: { type: "string" },
    lock: { type: "string", default: "30" },
    idle: { type: "string" },
  });
  if (positionals.length > 0 || values.queue === undefined) throw new UsageError(USAGE);
  const { queue: url, workers, lock, idle } = values;
  const options = {
    url,
    threads:
      workers === undefined ? availableParallelism() : wholeNumber("--workers", workers, 1, 1000),
    lock: wholeNumber("--lock", lock, 1, 3600),
    idle: idle === undefined ? null : wholeNumber("--idle", idle, 1, 1_000_000),
    say: (line: string) => void process.stderr.write(`${line}\n`),
  };
  return (await loadCluster()).work(options);
}

runProgram(main);
