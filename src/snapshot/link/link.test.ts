import { readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { finalNumbers } from "../../app/numbers/finalNumbers";
import { nonDefaults } from "../../recipe/nonDefaults";
import { describeSurface, surfaceFacts } from "../../results/describeSurface";
import { caption } from "../caption";
import { SnapshotError } from "../snapshot";
import { readSnapshot, writeSnapshot } from "../snapshotFile";
import { surfaceScale } from "../surfaceScale";
import { sampleSnapshot } from "../testing/sampleSnapshot";
import { fromBase64url, toBase64url } from "./base64url";
import { decodeLink, encodeLink, LONGEST_LINK } from "./link";

test("a 51×51 surface with its path and 20 eigenvalues fits in a link, within half a percent", async () => {
  const snapshot = sampleSnapshot();
  const { hash, holds, error } = encodeLink(snapshot);
  expect(holds).toBe("snapshot");
  expect(hash.length).toBeLessThan(LONGEST_LINK);
  expect(error).toBeLessThan(0.005);

  const opened = await decodeLink(hash);
  expect(opened.run.recipe).toEqual(snapshot.run.recipe);
  expect(opened.view).toEqual(snapshot.view);
  const { surface } = snapshot.run;
  const again = opened.run.surface;
  if (surface === null || again === null) throw new Error("no surface");
  const { lowest, ceiling } = surfaceScale(surface, null, snapshot.view);
  const worst = surface.loss.reduce(
    (most, loss, i) => (loss > ceiling ? most : Math.max(most, Math.abs(loss - again.loss[i]))),
    0,
  );
  expect(worst / (ceiling - lowest)).toBeCloseTo(error, 6);
  expect(opened.run.trajectory?.alpha.length).toBe(101);
  snapshot.run.spectrum?.eigenvalues.forEach((value, k) => {
    expect(opened.run.spectrum?.eigenvalues[k]).toBeCloseTo(value, 2);
  });
});

test("however far a loss rises beyond the ceiling, below it the error is half a percent at most", async () => {
  for (const cliff of [1e3, 1e9, 1e30]) {
    const snapshot = sampleSnapshot(21, 21);
    const { surface } = snapshot.run;
    if (surface === null) throw new Error("no surface");
    surface.loss[0] = cliff;
    const { hash, error } = encodeLink(snapshot);
    expect(error).toBeLessThanOrEqual(0.005);
    const { lowest, ceiling } = surfaceScale(surface, null, snapshot.view);
    const again = (await decodeLink(hash)).run.surface?.loss ?? [];
    surface.loss.forEach((loss, i) => {
      if (loss > ceiling) return;
      expect(Math.abs(again[i] - loss) / (ceiling - lowest)).toBeLessThanOrEqual(0.005);
    });
  }
});

test("holes, infinities and points not yet computed stay what they are", async () => {
  const snapshot = sampleSnapshot(5, 4);
  const { surface } = snapshot.run;
  if (surface === null) throw new Error("no surface");
  surface.loss.set([Number.NaN, Number.POSITIVE_INFINITY, Number.NaN]);
  surface.done[2] = 0;
  const again = (await decodeLink(encodeLink(snapshot).hash)).run.surface;
  expect(again?.loss[0]).toBeNaN();
  expect(again?.loss[1]).toBe(Number.POSITIVE_INFINITY);
  expect(Array.from(again?.done ?? []).slice(0, 4)).toEqual([1, 1, 0, 1]);
});

test("what is stated of a run stays exact: the minimum and its place, the end, the eigenvalues", async () => {
  const snapshot = sampleSnapshot();
  const { surface, trained, spectrum } = snapshot.run;
  if (surface === null || trained === null || spectrum === null) throw new Error("incomplete");
  // Two almost equal valleys: what a link rounds away decides which is lower.
  surface.loss[600] = 0.009999;
  surface.loss[1500] = 0.009998;
  const { run, look } = await decodeLink(encodeLink({ ...snapshot, look: "Look here." }).hash);
  if (run.surface === null) throw new Error("no surface");
  expect(look).toBe("Look here.");
  const { minimum } = surfaceFacts(run.surface);
  expect(minimum).toEqual(surfaceFacts(surface).minimum);
  expect(minimum?.loss).toBe(Math.fround(0.009998));
  expect(run.trained?.history.trainLoss.at(-1)).toBe(trained.history.trainLoss.at(-1));
  expect(run.trained?.history.step).toEqual(trained.history.step);
  spectrum.eigenvalues.forEach((value, k) => {
    expect(run.spectrum?.eigenvalues[k]).toBeCloseTo(value, 7);
  });
  expect(run.rounded?.statedExactly).toBe(true);
});

test("a link is clipped at the very loss that the original is, and so is what is made of it", async () => {
  const snapshot = sampleSnapshot();
  const { surface } = snapshot.run;
  if (surface === null) throw new Error("no surface");
  const usual = { height: "log", ceiling: null } as const;
  const { ceiling } = surfaceScale(surface, null, usual);
  const opened = await decodeLink(encodeLink(snapshot).hash);
  for (const again of [
    opened,
    await decodeLink(encodeLink(opened).hash),
    await readSnapshot(writeSnapshot(opened)),
  ]) {
    if (again.run.surface === null) throw new Error("no surface");
    expect(surfaceScale(again.run.surface, null, usual).ceiling).toBe(ceiling);
    const chosen = { ...usual, ceiling: 0.5 };
    expect(surfaceScale(again.run.surface, null, chosen).ceiling).toBe(0.5);
  }
});

test("what is rounded is said, with the error it may have", async () => {
  const snapshot = sampleSnapshot();
  const { run } = await decodeLink(encodeLink(snapshot).hash);
  const { surface, rounded } = run;
  if (surface === null || rounded === undefined) throw new Error("no surface");
  const { ceiling } = surfaceScale(surface, null, { height: "linear", ceiling: null });
  const worst = surface.loss.reduce((most, loss, at) => {
    const truth = snapshot.run.surface?.loss[at] ?? Number.NaN;
    return truth > ceiling ? most : Math.max(most, Math.abs(loss - truth));
  }, 0);
  expect(worst).toBeLessThanOrEqual(rounded.loss);
  expect(worst).toBeGreaterThan(0.3 * rounded.loss);
  expect(caption(run)).toMatch(/Opened from a link/);
  expect(describeSurface(surface, String, rounded)).toMatch(/^Minimum 0.*over about/);
  // Passed on, it is rounded again.
  const again = (await decodeLink(encodeLink({ ...snapshot, run }).hash)).run.rounded;
  expect(again?.loss).toBeCloseTo(2 * rounded.loss, 3);
});

test("of a link from before exact numbers everything is about", async () => {
  const fixtures = JSON.parse(readFileSync("src/snapshot/fixtures/links-v1.json", "utf8"));
  const { run } = await decodeLink(fixtures[0].hash);
  if (run.surface === null) throw new Error("no surface");
  expect(run.rounded?.statedExactly).toBe(false);
  expect(describeSurface(run.surface, String, run.rounded)).toMatch(/^Minimum about/);
  expect(finalNumbers(run).every(({ value }) => value.startsWith("≈"))).toBe(true);
});

test("what is too large for a link travels as its recipe", async () => {
  const snapshot = sampleSnapshot(201, 201);
  const { surface } = snapshot.run;
  surface?.loss.forEach((_, i) => {
    surface.loss[i] = Math.abs(Math.sin(i * i));
  });
  const { hash, holds } = encodeLink(snapshot);
  expect(holds).toBe("recipe");
  expect((await decodeLink(hash)).run).toMatchObject({
    recipe: snapshot.run.recipe,
    surface: null,
  });
});

test("a recipe's non-defaults are few, and nothing is lost", async () => {
  expect(nonDefaults(sampleSnapshot().run.recipe)).toEqual({
    version: 2,
    dataset: { kind: "spirals" },
    model: { kind: "mlp", hidden: [3] },
  });
});

test("any bytes survive base64url", async () => {
  fc.assert(
    fc.property(fc.uint8Array(), (bytes) => {
      expect(fromBase64url(toBase64url(bytes))).toEqual(bytes);
    }),
  );
});

test("a damaged link is a message, whatever the damage", async () => {
  const { hash } = encodeLink(sampleSnapshot(9, 9, 5));
  await fc.assert(
    fc.asyncProperty(fc.nat(hash.length - 1), fc.string({ maxLength: 4 }), async (at, junk) => {
      const damaged = hash.slice(0, at) + junk;
      if (damaged === hash) return;
      try {
        await decodeLink(damaged);
      } catch (error) {
        expect(error).toBeInstanceOf(SnapshotError);
      }
    }),
  );
  for (const hostile of [
    "#1.d.",
    "#9.d.AAAA",
    "#1.z.AAAA",
    "#1.d.!!!!",
    `#1.d.${"A".repeat(70_000)}`,
  ]) {
    await expect(decodeLink(hostile)).rejects.toThrow(SnapshotError);
  }
});
