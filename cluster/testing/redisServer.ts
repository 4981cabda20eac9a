import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { freePort } from "../../config/freePort";

/** Why there can be no queue on this machine, in words; null where there can. */
export function missing(): string | null {
  if (spawnSync("redis-server", ["--version"]).status !== 0) {
    return "there is no redis-server: apt-get install redis-server";
  }
  if (!existsSync(new URL("../node_modules/bullmq", import.meta.url))) {
    return "packages are not installed: npm ci --prefix cluster";
  }
  return null;
}

export interface RedisServer {
  url: string;
  /** By signal 9. */
  kill(): Promise<void>;
  start(): Promise<void>;
  pid(): number | undefined;
}

/** Debian's Redis on a free port of this machine, as docs/clusters.md starts it, with its file in a folder. */
export async function redisServer(folder: string): Promise<RedisServer> {
  const port = await freePort();
  let server: ChildProcess;
  const start = async (): Promise<void> => {
    const lasting = ["--appendonly", "yes", "--save", ""];
    const place = ["--port", String(port), "--bind", "127.0.0.1", "--dir", folder];
    server = spawn("redis-server", [...place, ...lasting]);
    await said(server, "Ready to accept connections");
  };
  await start();
  return {
    url: `redis://127.0.0.1:${port}`,
    start,
    kill: () => ended(server, "SIGKILL"),
    pid: () => server.pid,
  };
}

/** Resolves as soon as a process has printed a text. Rejects, with all it printed, if it ends before. */
export function said(process: ChildProcess, text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    let all = "";
    const hear = (part: Buffer): void => {
      all += part;
      if (all.includes(text)) resolve();
    };
    process.stdout?.on("data", hear);
    process.stderr?.on("data", hear);
    process.once("exit", () => reject(new Error(`It never said "${text}":\n${all}`)));
    process.once("error", reject);
  });
}

/** Resolves when a process has ended. */
export function ended(process: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  return new Promise((resolve) => {
    if (process.exitCode !== null || process.signalCode !== null) {
      resolve();
      return;
    }
    process.once("exit", () => resolve());
    process.kill(signal);
  });
}
