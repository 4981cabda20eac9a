import { expect, test } from "vitest";
import { loadKernel } from "../../kernel/loadKernel";
import { JobFailure } from "../protocol";
import { failureOf } from "./failureOf";

const caught = (work: () => unknown): unknown => {
  try {
    return work();
  } catch (error) {
    return error;
  }
};

test("memory that ran out is said in words, for arrays and for the kernel", async () => {
  const { module } = await loadKernel();
  const host = { pause() {} };
  const { exports } = new WebAssembly.Instance(module, { host });
  const reserve = exports.reserveSamples as (count: number, batch: number) => void;
  const describe = exports.describe as (layers: number, a: number, l: number, c: number) => void;
  const addLayer = exports.addLayer as (inputs: number, outputs: number, skip: number) => void;
  describe(1, 0, 0, 1);
  addLayer(20_000, 20_000, 0);
  const faults = [() => new Float32Array(2 ** 60), () => reserve(8, 8)];
  for (const fault of faults) {
    const error = caught(fault);
    expect(error).toBeInstanceOf(Error);
    expect(failureOf(error)).toMatchObject({ code: "failed" });
    expect(failureOf(error).message).toContain("not enough memory");
  }
});

test("every other failure says what it says", () => {
  const lost = new JobFailure("device-lost", "gone");
  expect(failureOf(lost)).toBe(lost);
  expect(failureOf(new RangeError("There is no sample 7.")).message).toBe("There is no sample 7.");
  expect(failureOf("odd").message).toBe("odd");
});
