import { expect, test } from "vitest";
import { worded } from "../../language/worded";
import { JobFailure } from "../protocol";
import { failureOf } from "./failureOf";

const caught = (work: () => unknown): unknown => {
  try {
    return work();
  } catch (error) {
    return error;
  }
};

test("memory that ran out is said in words, for arrays and for TensorFlow.js", () => {
  const faults = [
    () => new Float32Array(2 ** 60),
    () => {
      throw new WebAssembly.RuntimeError("memory access out of bounds");
    },
  ];
  for (const fault of faults) {
    const error = caught(fault);
    expect(error).toBeInstanceOf(Error);
    expect(failureOf(error)).toMatchObject({ code: "failed" });
    expect(failureOf(error).message).toContain("not enough memory");
  }
});

test("every other failure says what it says", () => {
  const lost = new JobFailure("device-lost", worded`gone`);
  expect(failureOf(lost)).toBe(lost);
  expect(failureOf(new RangeError("There is no sample 7.")).message).toBe("There is no sample 7.");
  expect(failureOf("odd").message).toBe("odd");
});
