import { type ChildProcess, spawn } from "node:child_process";
import { hostname } from "node:os";
import { fileURLToPath } from "node:url";
import { ended, said } from "./redisServer";

export interface WorkerProcess {
  /** As the queue knows it. */
  name: string;
  process: ChildProcess;
  /** All that it printed so far. */
  printed(): string;
  /** Resolves with the exit code; null after a signal that it did not live to hear. */
  exited: Promise<number | null>;
}

/** `npm run study-worker` with one thread, as a process of its own; resolves when it takes runs. */
export async function startWorker(url: string, ...options: string[]): Promise<WorkerProcess> {
  const script = fileURLToPath(new URL("../../scripts/studyWorker.ts", import.meta.url));
  const words = ["--import", "tsx", script, "--queue", url, "--workers", "1", ...options];
  const root = fileURLToPath(new URL("../..", import.meta.url));
  const env = { ...process.env, TSX_TSCONFIG_PATH: "config/tsconfig.run.json" };
  const child = spawn(process.execPath, words, { cwd: root, env });
  let all = "";
  child.stderr.on("data", (part) => {
    all += part;
  });
  const exited = new Promise<number | null>((resolve) => child.once("exit", resolve));
  await said(child, "takes runs");
  return { name: `${hostname()}:${child.pid}`, process: child, printed: () => all, exited };
}

export const endWorker = ({ process }: WorkerProcess): Promise<void> => {
  process.kill("SIGCONT");
  return ended(process, "SIGKILL");
};
