/** Surfaces as other programs write them, each read as it was meant. */
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { limits } from "../../results/limits";
import { float64Array, writeNpy } from "../../results/npy";
import type { Surface } from "../../results/results";
import { surfaceVtp, trajectoryVtp } from "../export/surfaceVtp";
import { trajectoryCsv } from "../export/tables";
import { withHdf5File } from "../hdf5Library";
import { surfaceScale } from "../surfaceScale";
import { sampleSnapshot } from "../testing/sampleSnapshot";
import { importFiles } from "./importFiles";

const fixture = (name: string) =>
  new Uint8Array(readFileSync(new URL(`./fixtures/${name}`, import.meta.url)));
const text = (content: string) => new TextEncoder().encode(content);

async function open(name: string, bytes: Uint8Array = fixture(name)) {
  const imported = await importFiles([{ name, bytes }]);
  if (imported.kind !== "snapshot") throw new Error(`read as ${imported.kind}`);
  const { run } = imported.snapshot;
  if (run.surface === null || run.axes === null) throw new Error("no surface");
  return {
    surface: run.surface,
    axes: run.axes,
    run,
    unsure: imported.unsure,
    notes: run.imported?.notes.join(" ") ?? "",
  };
}

/** X² + 3 (Y − 0.5)² + 0.1 X Y, which every fixture with the axes −1…1 and −2…2 was made from. */
function expectBowl({ alpha, beta, loss }: Surface) {
  loss.forEach((value, k) => {
    const [x, y] = [alpha[k % alpha.length], beta[Math.floor(k / alpha.length)]];
    expect(value).toBeCloseTo(x * x + 3 * (y - 0.5) ** 2 + 0.1 * x * y, 5);
  });
}

test.each(["ascending.csv", "alpha_down.csv", "beta_down.csv"])(
  "%s is one surface, whichever way its axes run",
  async (name) => {
    const { surface, unsure } = await open(name);
    expect(unsure).toBeNull();
    expect(Array.from(surface.alpha)).toEqual([-1, -0.5, 0, 0.5, 1]);
    expect(Array.from(surface.beta)).toEqual([-2, 0, 2]);
    expect(surface.loss[0]).toBeCloseTo(19.95, 5);
    expectBowl(surface);
  },
);

test("x, y and z are a surface over x and y, after a question", async () => {
  const { surface, unsure } = await open("xyz.csv");
  expect(unsure).toBe("table");
  expect([surface.alpha.length, surface.beta.length]).toEqual([5, 3]);
  expect(surface.loss[0]).toBeCloseTo(19.95, 5);
  expectBowl(surface);
});

test("a table of three columns between blanks is samples, and no matrix of two columns", async () => {
  const url = new URL("../../data/fixtures/table.data", import.meta.url);
  const bytes = new Uint8Array(readFileSync(url));
  expect(await importFiles([{ name: "table.data", bytes }])).toMatchObject({ kind: "data" });
});

test("rounded coordinates are the even steps they stand for, and that is said", async () => {
  const { surface, notes, unsure } = await open("rounded.csv");
  expect(unsure).toBeNull();
  expect([surface.alpha.length, surface.beta.length]).toEqual([31, 31]);
  surface.alpha.forEach((value, k) => {
    expect(value).toBeCloseTo(-1 + k / 15, 6);
  });
  expect(surface.loss[0]).toBeCloseTo(7.85, 5);
  expect(notes).toMatch(/rounded in the file, by 0.003 at most/);
});

test("axes in even ratios are drawn as powers of ten", async () => {
  const { surface, axes, notes } = await open("log.csv");
  expect(Array.from(surface.alpha)).toEqual([-4, -3, -2, -1, 0]);
  expect(Array.from(surface.beta)).toEqual([-4, -3, -2, -1, 0]);
  expect([surface.loss[0], surface.loss[4], surface.loss[24]]).toEqual([32, 16, 0]);
  expect(axes.first.name).toBe("log₁₀ first direction");
  expect(notes).toMatch(/logarithmic/);
  expect(surface.originLoss).toBeNaN();
  const hdf5 = await open("log.h5");
  expect(hdf5.axes.first.name).toBe("log₁₀ first direction");
  expect(hdf5.axes.second?.name).toBe("second direction");
  expect(hdf5.surface.alpha[1]).toBeCloseTo(-1.5, 6);
  expect(Array.from(hdf5.surface.beta)).toEqual([-2, 0, 2]);
});

test("ratios that are nearly even are told with how far they are off", async () => {
  const rows = [1, 2, 5, 10, 20, 50].map((rate) => `${rate},${rate ** 2}`);
  const { surface, axes, notes } = await open("a.csv", text(`alpha,loss\n${rows.join("\n")}\n`));
  expect(surface.alpha[5]).toBeCloseTo(Math.log10(50), 6);
  expect(axes.first.name).toContain("log₁₀");
  expect(notes).toMatch(/within \d+ % of a step/);
});

test("a matrix without coordinates counts its columns and rows, after a question", async () => {
  const { surface, unsure, notes } = await open("matrix.csv");
  expect(unsure).toBe("table");
  expect([surface.alpha.length, surface.beta.length]).toEqual([5, 7]);
  expect(surface.loss[0]).toBeCloseTo(19.95, 5);
  expect(notes).toMatch(/no coordinates/);
  // The corner is no center.
  expect(surface.originLoss).toBeNaN();
});

test("a .npy of features is not taken for losses without a question", async () => {
  const features = Float64Array.from(
    { length: 200 },
    (_, k) => [3, 200, 1, 50][k % 4] + Math.sin(k * k),
  );
  const file = writeNpy(float64Array(features, [50, 4]));
  expect((await open("features.npy", file)).unsure).toBe("array");
  expect((await open("matrix.npy")).unsure).toBeNull();
});

test.each([
  ["blanks", "# rate  decay  val_loss", " "],
  ["semicolons and decimal commas", "rate;decay;val_loss", ";"],
  ["tabs", "rate\tdecay\tval_loss", "\t"],
  ["no header", "", "  "],
])("a table between %s is a surface under any names", async (_, header, delimiter) => {
  const number = (value: number) =>
    delimiter === ";" ? String(value).replace(".", ",") : String(value);
  const rows = [0.5, 1, 1.5].flatMap((beta) =>
    [1, 2, 3, 4].map((alpha) => [alpha, beta, alpha + 10 * beta].map(number).join(delimiter)),
  );
  const { surface, axes, unsure } = await open("t.txt", text([header, ...rows].join("\n")));
  expect(unsure).toBe("table");
  expect(Array.from(surface.alpha)).toEqual([1, 2, 3, 4]);
  expect(Array.from(surface.beta)).toEqual([0.5, 1, 1.5]);
  expect(surface.loss[5]).toBe(12);
  expect(axes.first.name).toBe(header === "" ? "column 1" : "rate");
});

test("tables of samples are samples", async () => {
  const random = (k: number) => Math.sin(k * 12.9898) * 43758.5453;
  const fraction = (k: number) => random(k) - Math.floor(random(k));
  const rows = (cells: (k: number) => (number | string)[]) =>
    Array.from({ length: 40 }, (_, k) => cells(k).join(",")).join("\n");
  for (const table of [
    `width,height,kind\n${rows((k) => [fraction(k), fraction(k + 99), "ab"[k % 2]])}`,
    rows((k) => [5 + fraction(k), 3 * fraction(k + 50), 1 + fraction(k + 9), k % 3]),
    `label,0,1,2\n${rows((k) => [k % 2, fraction(k), fraction(k + 7), 1])}`,
    `a,b,c\n${rows((k) => [k % 4, fraction(k), k])}`,
  ]) {
    const imported = await importFiles([{ name: "t.csv", bytes: text(table) }]);
    expect(imported.kind).toBe("data");
  }
});

describe("HDF5", () => {
  test("an eigenvalue grid is named, and not called a loss", async () => {
    await expect(open("eigen.h5")).rejects.toThrow(
      /eigenvalue file.*no losses.*max_eig \(3 × 5\), min_eig \(3 × 5\)/,
    );
  });

  test("a direction file is named, and what to open instead", async () => {
    await expect(open("direction.h5")).rejects.toThrow(/direction file.*Open the surface file/);
  });

  test("a compression that is not read is named, without a path of the library", async () => {
    const refusal = await open("lzf.h5").catch((error: Error) => error.message);
    expect(refusal).toBe(
      '"train_loss" in the HDF5 file is compressed with lzf, which is not read here. Save it without compression, or with gzip.',
    );
  });

  test("any loss in any group is found", async () => {
    const { bytes } = await withHdf5File(null, (file) => {
      file.create_dataset({ name: "note", data: "by hand" });
      const group = file.create_group("runs").create_group("seed0");
      group.create_dataset({ name: "alpha", data: Float64Array.of(-1, 0, 1) });
      group.create_dataset({ name: "beta", data: Float64Array.of(0, 1) });
      group.create_dataset({
        name: "val_loss",
        data: Float64Array.of(1, 2, 3, 4, 5, -1),
        shape: [2, 3],
      });
    });
    const { surface, notes } = await open("a.h5", bytes);
    expect(Array.from(surface.loss)).toEqual([1, 2, 3, 4, 5, Number.NaN]);
    expect(notes).toMatch(/Loss: the array val_loss\..*group runs\/seed0/);
  });

  test("one without any surface says what is in it", async () => {
    const { bytes } = await withHdf5File(null, (file) => {
      file.create_group("model").create_dataset({ name: "kernel", data: new Float64Array(6) });
    });
    await expect(open("a.h5", bytes)).rejects.toThrow(/in model: kernel \(6\)/);
  });
});

describe("JSON", () => {
  const grid = { alpha: [-1, 0, 1], beta: [1, 0], loss: [[3, 2, 3], [1, 0, 1]] }; // biome-ignore format: rows
  test.each([
    ["an object of arrays", JSON.stringify(grid)],
    [
      "a list of points",
      JSON.stringify(
        grid.beta.flatMap((beta, j) =>
          grid.alpha.map((alpha, i) => ({ alpha, beta, loss: grid.loss[j][i] })),
        ),
      ),
    ],
  ])("%s is a surface", async (_, json) => {
    const { surface } = await open("a.json", text(json));
    expect(Array.from(surface.beta)).toEqual([0, 1]);
    expect(Array.from(surface.loss)).toEqual([1, 0, 1, 3, 2, 3]);
  });

  test("Python's NaN and Infinity are read", async () => {
    const json =
      '{"note": "at 0, NaN, or \\", NaN", "x": [0, 1], "y": [0, 1], "losses": [[NaN, -Infinity], [1, 2]]}';
    const { surface } = await open("a.json", text(json));
    expect(Array.from(surface.loss)).toEqual([Number.NaN, -Infinity, 1, 2]);
  });

  test("one of a hundred thousand points is read, all of them in one line", async () => {
    const alpha = Array.from({ length: 320 }, (_, k) => k / 320);
    const loss = alpha.map((y) => alpha.map((x) => Math.exp(x - y)));
    const json = JSON.stringify({ alpha, beta: alpha, loss });
    expect(json.length).toBeGreaterThan(limits.table.lineLength);
    const { surface } = await open("a.json", text(json));
    expect(surface.loss[321]).toBeCloseTo(Math.exp(1 / 320 - 1 / 320));
  });

  test("more than is read of such files is a message", async () => {
    const json = `[${" ".repeat(limits.wholeTextBytes.json)}]`;
    await expect(open("a.json", text(json))).rejects.toThrow(/larger than 32 MB/);
  });

  test.each([
    ["{", /not valid JSON/],
    ['{"layers": [1, 2]}', /layers \(2\)/],
    ["3", /no surface/],
    [
      '[{"alpha": 0, "loss": 1}, {"alpha": {"a": 1}, "loss": 2}]',
      /Point 2: the coordinate "\{"a":1\}"/,
    ],
    ['[{"0": 0, "1": 1, "2": 2}, {"0": 0, "1": 2, "2": 3}]', /each needs alpha, beta and loss/],
  ])("%s is a message", async (json, message) => {
    await expect(open("a.json", text(json))).rejects.toThrow(message);
  });
});

describe("what the lab writes, it reads", () => {
  const { run, view } = sampleSnapshot(6, 4, 5);
  const { surface, trajectory } = run;
  if (surface === null || trajectory === null) throw new Error("incomplete sample");
  const scale = surfaceScale(surface, trajectory, view);

  test("a surface and a path for ParaView", async () => {
    const { surface: read } = await open("a.vtp", text(surfaceVtp(surface, scale)));
    expect(read.alpha).toEqual(surface.alpha);
    expect(read.beta).toEqual(surface.beta);
    expect(read.loss).toEqual(surface.loss);
    const large = sampleSnapshot(320, 320, 5).run.surface;
    if (large === null) throw new Error("incomplete sample");
    const { surface: again } = await open("a.vtp", text(surfaceVtp(large, scale)));
    expect(again.loss).toEqual(large.loss);
    const bytes = text(trajectoryVtp(trajectory, scale));
    const { alpha, beta } = trajectory;
    expect(await importFiles([{ name: "p.vtp", bytes }])).toEqual({
      kind: "path",
      file: "p.vtp",
      path: { alpha, beta },
    });
  });

  test("a path as CSV", async () => {
    const { alpha, beta } = trajectory;
    const bytes = text(trajectoryCsv(trajectory));
    expect(await importFiles([{ name: "p.csv", bytes }])).toEqual({
      kind: "path",
      file: "p.csv",
      path: { alpha, beta },
    });
  });
});

test("a file that is nothing known says what was found in it", async () => {
  const refusal = async (name: string, bytes: Uint8Array) =>
    importFiles([{ name, bytes }]).catch((error: Error) => error.message);
  expect(await refusal("a.pdf", text("%PDF-1.7"))).toMatch(/a\.pdf is a PDF.*Read here are/);
  expect(await refusal("a.pkl", Uint8Array.of(0x80, 4, 0x95, 1))).toMatch(
    /pickle in the file ends too early/,
  );
  expect(await refusal("notes", text("dear diary\ntoday"))).toMatch(/begins with "dear diary"/);
  expect(await refusal("a.bin", Uint8Array.of(1, 2, 3, 4))).toMatch(
    /4 bytes that begin with 01 02/,
  );
  expect(await refusal("a.bin", new Uint8Array())).toMatch(/empty/);
});

test("of a surface from elsewhere no unit and no distance is known", async () => {
  const { run } = await open("ascending.csv");
  expect(run.axes?.first.norm).toBeNaN();
  expect(run.axes?.second?.norm).toBeNaN();
  expect(run.surface?.accuracy.every(Number.isNaN)).toBe(true);
});
