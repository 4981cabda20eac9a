import { type ParseArgsOptionsConfig, parseArgs } from "node:util";
import { errorWords } from "./systemWords";

/** A command line that cannot be meant. Programs end with 2. */
export class UsageError extends Error {}

/**
 * The words of a command line, read by its options. `--help` prints the usage and ends the program.
 * @throws UsageError with the usage, for an option that there is not or one without its value.
 */
export function commandLine<const Options extends ParseArgsOptionsConfig>(
  usage: string,
  options: Options,
  args = process.argv.slice(2),
) {
  if (args.includes("--help")) {
    process.stdout.write(`${usage}\n`);
    process.exit(0);
  }
  try {
    return parseArgs({ args, allowPositionals: true, options });
  } catch (error) {
    throw new UsageError(`${(error as Error).message}\n${usage}`);
  }
}

/** The whole number that an option has. @throws UsageError in words. */
export function wholeNumber(option: string, text: string, least: number, most: number): number {
  const value = Number(text);
  if (text.trim() !== "" && Number.isInteger(value) && value >= least && value <= most)
    return value;
  throw new UsageError(`${option} takes a whole number from ${least} to ${most}, not "${text}".`);
}

/** The names, each of which there must be. @throws UsageError that lists what there is. */
export function known(words: string[], names: string[], what: string): string[] {
  const strange = words.filter((word) => !names.includes(word));
  if (strange.length === 0) return words;
  throw new UsageError(`There is no ${what} ${strange.join(", ")}. There are ${names.join(", ")}.`);
}

/** Runs a program to its end with its exit code: 2 after a UsageError, 1 after any other, in words. */
export function runProgram(main: () => Promise<number>): void {
  const fail = (error: unknown): void => {
    process.stderr.write(`${errorWords(error)}\n`);
    process.exit(error instanceof UsageError ? 2 : 1);
  };
  // What fails between steps, such as a file that is kept meanwhile, is told in the same way.
  process.once("uncaughtException", fail);
  main().then((code) => process.exit(code), fail);
}
