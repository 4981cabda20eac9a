/** Tables in text: samples and surfaces. */
import { readCsv } from "../../src/data/readCsv";
import type { Stream } from "../../src/random/stream";
import { decodeText } from "../../src/results/decodeText";
import { caption } from "../../src/snapshot/caption";
import { surfaceCsv } from "../../src/snapshot/export/tables";
import { importFiles } from "../../src/snapshot/import/importFiles";
import { readSurfaceCsv } from "../../src/snapshot/import/surfaceCsv";
import { sampleSnapshot } from "../../src/snapshot/testing/sampleSnapshot";
import { mutateBytes, mutateText, oneOf } from "../mutate";
import { fuzzTarget } from "../target";

const encode = (text: string) => new TextEncoder().encode(text);

function damaged(random: Stream, text: string): Uint8Array {
  const mutated = encode(mutateText(random, text));
  return random.integer(4) === 0 ? mutateBytes(random, mutated) : mutated;
}

const samples = [
  "x,y,label\n1.5,2,b\n3,4.25,a\n5,6,b\n",
  'x;y;label\n1,5;2;"b"\n3;4,25;a\n5;6;b\n',
  "1\t2\t0\n2\t3\t1\n4\t5\t0\n6\t7\t1\n",
  'a,"b ""c""",d\n"1","2\n3",4\n5,6,7\n8,9,10\n',
];

export const dataCsv = fuzzTarget(
  "data-csv",
  (random) => ({
    file: damaged(random, oneOf(random, samples)),
    header: oneOf(random, ["auto", "yes", "no"] as const),
    label: oneOf(random, [null, 0, 2, "label", "__proto__"]),
    task: oneOf(random, ["auto", "classification", "regression"] as const),
  }),
  ({ file, ...options }) => readCsv(file, options),
);

const { surface } = sampleSnapshot(4, 3, 2).run;
if (surface === null) throw new Error("incomplete sample");
const surfaces = [
  surfaceCsv(surface),
  ",-1,0,1\n-1,3,2,3\n0,1,0,1\n1,3,,nan\n",
  "x;y;loss\n-1;0;1,5\n0;0;1\n-1;1;inf\n0;1;2\n",
];

export const surfaceTable = fuzzTarget(
  "surface-csv",
  (random) => damaged(random, oneOf(random, surfaces)),
  async (file) => {
    const imported = await importFiles([{ name: "surface.csv", bytes: file }]);
    if (imported.kind === "snapshot") caption(imported.snapshot.run);
    else readSurfaceCsv(decodeText(file).text);
  },
);
