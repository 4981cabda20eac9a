/**
 * Says how much of the page each language has: `npm run words`. With a language, the messages that it
 * lacks, by file, of all folders or of those named: `npm run words -- --missing ar app`. With `--check`
 * what nobody says any more and what cannot be right too; exit code 1 where there is any.
 */
import { commandLine, runProgram } from "./commandLine";
import { coverage, fault, missing, readWords, stale, tables, twice } from "./words/state";

const USAGE = "Usage: npm run words -- [--check] [--missing <language>] [paths below src]";

const { values, positionals } = commandLine(USAGE, {
  check: { type: "boolean", default: false },
  missing: { type: "string" },
});

function main(): number {
  const words = readWords();
  const asked = Object.entries(tables).filter(([id]) => id === values.missing);
  if (values.missing !== undefined && asked.length === 0) throw new Error(USAGE);
  for (const [, table] of asked) listMissing(missing(words, table), words.messages);
  if (values.missing !== undefined) return 0;
  let faults = 0;
  for (const [id, table] of Object.entries(tables)) {
    const counts = [...coverage(words, table)];
    const [there, all] = [0, 1].map((at) => counts.reduce((sum, [, count]) => sum + count[at], 0));
    console.log(`${id}: ${there} of ${all} messages (${Math.floor((100 * there) / all)} %)`);
    for (const [folder, [some, of]] of counts) console.log(`  ${folder}: ${some} of ${of}`);
    if (values.check) faults += say(id, stale(words, table), "is said by nobody");
    if (!values.check) continue;
    for (const [message, translation] of Object.entries(table)) {
      const wrong = fault(message, translation, id);
      if (wrong !== null) faults += say(id, [message], wrong);
    }
    faults += say(id, twice(table), "is a message too, and would be translated twice");
  }
  return faults === 0 ? 0 : 1;
}

function say(id: string, messages: readonly string[], what: string): number {
  for (const message of messages) console.log(`${id}: ${JSON.stringify(message)} ${what}`);
  return messages.length;
}

function listMissing(texts: readonly string[], files: ReadonlyMap<string, string>): void {
  let last = "";
  for (const text of texts) {
    const file = files.get(text) ?? "";
    if (positionals.length > 0 && !positionals.some((path) => file.startsWith(`src/${path}`)))
      continue;
    if (file !== last) console.log(`// ${file}`);
    last = file;
    console.log(`  ${JSON.stringify(text)}: "",`);
  }
}

runProgram(async () => main());
