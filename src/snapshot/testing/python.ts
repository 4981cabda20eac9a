import { execFileSync, spawnSync } from "node:child_process";

/** The Python of this machine that has some modules. */
export interface Python {
  /** Whether there is none: tests that need it are left out. */
  isMissing: boolean;
  /** For the names of such tests: why they are left out, or nothing. */
  note: string;
  /** What a program writes to its standard output. @throws where there is none, or with the program's error. */
  run(program: string, given?: { files?: string[]; input?: string }): string;
}

/** @param modules as an import statement names them, "numpy, h5py" */
export function pythonWith(modules: string): Python {
  const path = ["python3", "/usr/bin/python3", "python"].find(
    (one) => spawnSync(one, ["-c", `import ${modules}`], { stdio: "ignore" }).status === 0,
  );
  return {
    isMissing: path === undefined,
    note: path === undefined ? ` (skipped: no Python with ${modules} here)` : "",
    run(program, { files = [], input } = {}) {
      if (path === undefined) throw new Error(`There is no Python with ${modules}.`);
      return execFileSync(path, ["-c", program, ...files], { encoding: "utf8", input });
    },
  };
}
