/** Messages that are found out where no language is known, in the languages of the page. */
import { zipSync } from "fflate";
import { afterEach, expect, test } from "vitest";
import { JobFailure } from "../../src/lab/protocol";
import { failureOf } from "../../src/lab/worker/failureOf";
import { speakerOf } from "../../src/language/speaker";
import { setSpeaker } from "../../src/language/spoken";
import { ReadError } from "../../src/results/readError";
import { importFiles } from "../../src/snapshot/import/importFiles";
import { readClassLink } from "../../src/snapshot/link/classLink";
import { readSnapshots } from "../../src/snapshot/snapshotFile";
import { tables } from "./state";

afterEach(() => setSpeaker(null));

/** As a worker finds it out: in English, to be cloned. */
async function refusal(read: () => Promise<unknown>): Promise<ReadError> {
  try {
    await read();
  } catch (error) {
    if (error instanceof ReadError) return error;
  }
  throw new Error("It was read.");
}

/** The message that a page makes of what it is posted. */
function arrived(error: ReadError, language: keyof typeof tables): string {
  const posted = structuredClone(error.worded);
  setSpeaker(speakerOf(language, tables[language]));
  const { message } = new ReadError(posted);
  setSpeaker(null);
  return message;
}

const bytesOf = (text: string) => new TextEncoder().encode(text);

test("a file of no known kind is named and described in the page's language", async () => {
  const error = await refusal(() => importFiles([{ name: "a.xyz", bytes: bytesOf("hello Loss") }]));
  expect(error.message).toContain('a.xyz is text that begins with "hello Loss".');
  expect(arrived(error, "de")).toContain("a.xyz ist Text, der mit „hello Loss“ beginnt. Gelesen");
  expect(arrived(error, "ar")).toContain("نص يبدأ");
});

test("a reason within a reason is said, with the name of the member it is about", async () => {
  const packed = zipSync({ "snapshot.json": bytesOf("{".repeat(5000)) });
  // Within the compressed bytes of the member.
  packed[50] ^= 0xff;
  const error = await refusal(() => readSnapshots(packed));
  expect(error.message).toMatch(/^This is not a readable \.npz file\. "snapshot\.json" in the/);
  expect(arrived(error, "de")).toMatch(
    /^Dies ist keine lesbare \.npz-Datei\. „snapshot\.json“ im Archiv lässt sich nicht lesen: Es /,
  );
  expect(arrived(error, "de")).not.toMatch(/archive|cannot|damaged/);
});

test("a job's worker tells the page why its data could not be read", async () => {
  const { worded } = failureOf(
    await refusal(() => importFiles([{ name: "a", bytes: bytesOf("") }])),
  );
  const posted = structuredClone(worded);
  setSpeaker(speakerOf("de", tables.de));
  expect(new JobFailure("failed", posted).message).toMatch(/^a ist leer\. Gelesen werden/);
});

test("what is wrong with a setting of a class link is said, the setting by its name", async () => {
  const search = "?class=edge-of-stability&training.phases=x&seed=1";
  for (const [language, words] of [
    ["de", /^training\.phases.*: muss eine Liste sein/],
    ["ar", /يجب/],
  ] as const) {
    setSpeaker(speakerOf(language, tables[language]));
    expect((await refusal(() => readClassLink(search))).message).toMatch(words);
  }
  setSpeaker(speakerOf("de", tables.de));
  const large = "?class=edge-of-stability&training.optimizer.learningRate=1e9";
  expect((await refusal(() => readClassLink(large))).message).toMatch(
    /learningRate: darf höchstens/,
  );
});
