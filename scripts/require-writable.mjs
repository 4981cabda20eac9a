// Ends a command in words, before it writes, where the project's folder belongs to somebody else.
import { accessSync, constants, existsSync } from "node:fs";
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";

/** What is made in the project's folder; one of them may be of another user's making. */
const made = ["node_modules", "src/kernel/build", "dist", "test-results"];

/** Ends the program with 1, and the reason, unless the folder and what was made in it can be written to. */
export function requireWritable() {
  for (const path of [".", ...made].filter((one) => existsSync(one))) {
    try {
      accessSync(path, constants.W_OK);
    } catch {
      console.error(
        `This folder cannot be written to: ${resolve(path)}. Dependencies and the built site are kept in the project's folder, so copy the project to a place of your own, without node_modules and dist, and run the command there.`,
      );
      process.exit(1);
    }
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) requireWritable();
