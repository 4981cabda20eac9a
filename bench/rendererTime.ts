import { readdirSync, readFileSync } from "node:fs";

/** In which the kernel counts a process's time. */
const MS_PER_TICK = 10;

/** Parent, and CPU time in milliseconds; null once the process is gone. */
function processStatus(pid: string): { parent: string; ms: number } | null {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, "utf8");
    const fields = text.slice(text.lastIndexOf(")") + 2).split(" ");
    return { parent: fields[1], ms: MS_PER_TICK * (Number(fields[11]) + Number(fields[12])) };
  } catch {
    return null;
  }
}

function descendsFromUs(pid: string): boolean {
  for (let at: string | undefined = pid; at !== undefined; at = processStatus(at)?.parent) {
    if (at === `${process.pid}`) return true;
  }
  return false;
}

/** CPU time of this script's renderers so far, in milliseconds (Linux only). */
export function rendererTime(): number {
  const renderers = readdirSync("/proc").filter((pid) => {
    if (!/^\d+$/.test(pid) || !descendsFromUs(pid)) return false;
    try {
      return readFileSync(`/proc/${pid}/cmdline`, "utf8").includes("--type=renderer");
    } catch {
      return false;
    }
  });
  return renderers.reduce((sum, pid) => sum + (processStatus(pid)?.ms ?? 0), 0);
}
