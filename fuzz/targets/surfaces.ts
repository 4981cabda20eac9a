/** Surfaces and paths in text: tables, JSON, and ParaView's XML. */
import type { Stream } from "../../src/random/stream";
import { decodeText } from "../../src/results/decodeText";
import { surfaceVtp, trajectoryVtp } from "../../src/snapshot/export/surfaceVtp";
import { surfaceCsv } from "../../src/snapshot/export/tables";
import { importFiles } from "../../src/snapshot/import/importFiles";
import { readSurfaceCsv } from "../../src/snapshot/import/surfaceCsv";
import { surfaceScale } from "../../src/snapshot/surfaceScale";
import { sampleSnapshot } from "../../src/snapshot/testing/sampleSnapshot";
import { defaultView } from "../../src/snapshot/view";
import { damagedText, mutateJson, oneOf } from "../mutate";
import { type FuzzTarget, fuzzTarget } from "../target";
import { describeRun } from "./describeRun";

const { surface, trajectory } = sampleSnapshot(4, 3, 3).run;
if (surface === null || trajectory === null) throw new Error("incomplete sample");

/** Reads a file as the page does, and does with what it is what the page does next. */
const fileTarget = (
  name: string,
  input: (random: Stream) => Uint8Array,
  otherwise: (bytes: Uint8Array) => unknown = () => {},
): FuzzTarget =>
  fuzzTarget(name, input, async (bytes) => {
    const imported = await importFiles([{ name: `surface.${name.split("-").at(-1)}`, bytes }]);
    if (imported.kind === "snapshot") describeRun(imported.snapshot, false);
    else otherwise(bytes);
  });

const tables = [
  surfaceCsv(surface),
  ",-1,0,1\n-1,3,2,3\n0,1,0,1\n1,3,,nan\n",
  "x;y;loss\n-1;0;1,5\n0;0;1\n-1;1;inf\n0;1;2\n",
];

/** What may be samples as well is read as a surface, as the page does when it is told to. */
export const surfaceTable = fileTarget(
  "surface-csv",
  (random) => damagedText(random, oneOf(random, tables)),
  (bytes) => readSurfaceCsv(decodeText(bytes).text),
);

const axis = [-1, 0, 0.5];
const points = axis.flatMap((y) => axis.map((x) => ({ x, y, loss: x * x + y })));
const values = [
  { alpha: axis, beta: [0, 2], loss: [[1, 2, 3], [4, null, 6]], note: "a, NaN, b" },
  { X: [axis, axis], Y: [[0, 0, 0], [1, 1, 1]], Z: [[1, 2, 3], [4, 5, 6]] },
  { x: axis, loss: [3, 2, 1], lambda_max: [1, 2, 3] },
  points,
  [[3, 2, 3], [1, 0, 1], [3, 2, 3]],
]; // biome-ignore format: matrices read best as rows
/** Python writes these words where JSON has none. */
const pythonText = (value: unknown) => JSON.stringify(value).replaceAll("null", "NaN");

export const surfaceJson = fileTarget("surface-json", (random) => {
  const value = oneOf<unknown>(random, values);
  return random.sign() > 0
    ? new TextEncoder().encode(pythonText(mutateJson(random, value)))
    : damagedText(random, pythonText(value));
});

const scale = surfaceScale(surface, trajectory, defaultView);
const tag = (name: string, content: string) =>
  `<DataArray type="Float32" Name="${name}" NumberOfComponents="1" format="ascii">${content}</DataArray>`;
const vtps = [
  surfaceVtp(surface, scale),
  trajectoryVtp(trajectory, scale),
  `<?xml version="1.0"?><VTKFile type="PolyData" version="0.1"><PolyData><Piece NumberOfPoints="4">
<Points>${tag("", "0 0 1 1 0 2 0 1 3 1 1 inf")}</Points><PointData Scalars="z">${tag("zvalue", "1 2 3 4")}</PointData>
</Piece></PolyData></VTKFile>`,
];

export const surfaceVtpFile = fileTarget("surface-vtp", (random) =>
  damagedText(random, oneOf(random, vtps)),
);
