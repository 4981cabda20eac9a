import { expect, test } from "vitest";
import { commandLine, known, UsageError, wholeNumber } from "./commandLine";

test("an option that there is not, or one without its value, is told with the usage", () => {
  const options = { inputs: { type: "string" } } as const;
  for (const args of [["--input", "3"], ["--inputs"]])
    expect(() => commandLine("Usage: this", options, args)).toThrow(/--input.*\nUsage: this/s);
  expect(commandLine("", options, ["a", "--inputs", "3"]).values.inputs).toBe("3");
});

test("only whole numbers within bounds are numbers", () => {
  for (const text of ["banana", "", " ", "1.5", "0", "11", "1e99"])
    expect(() => wholeNumber("--inputs", text, 1, 10), text).toThrow(UsageError);
  expect(wholeNumber("--inputs", "10", 1, 10)).toBe(10);
});

test("a name that there is not ends the program instead of doing nothing", () => {
  expect(() => known(["digits", "didgets"], ["digits"], "preset")).toThrow(
    "There is no preset didgets. There are digits.",
  );
});
