import { accessSync, constants, existsSync, readFileSync, statSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { UsageError } from "./commandLine";
import { errorWords } from "./systemWords";

/** What a file of JSON holds. @throws UsageError in words. */
export function readJson(path: string): unknown {
  const text = inWords(() => readFileSync(path, "utf8"));
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new UsageError(`${path} cannot be read as JSON: ${(error as Error).message}`);
  }
}

/**
 * Asked before anything is computed that would have no place to go.
 *
 * @throws UsageError where the file could not be written: without its folder, or on the place of one.
 */
export function requirePlaceFor(path: string): void {
  const folder = dirname(resolve(path));
  if (!existsSync(folder)) throw new UsageError(`There is no folder ${folder} for ${path}.`);
  const there = existsSync(path);
  if (there && statSync(path).isDirectory())
    throw new UsageError(`${path} is a folder. Name a file in it.`);
  inWords(() => accessSync(there ? path : folder, constants.W_OK));
}

function inWords<Result>(act: () => Result): Result {
  try {
    return act();
  } catch (error) {
    throw new UsageError(errorWords(error));
  }
}
