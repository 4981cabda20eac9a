import { expect, test } from "vitest";
import { recipe } from "../../recipe/parse";
import { firstOther, otherValue, partnerFields } from "./partnerFields";

const rate = "training.optimizer.learningRate";

test("only fields that leave the network as it is are offered, each with another value", () => {
  const asked = recipe();
  const fields = partnerFields(asked);
  expect(fields).toEqual(expect.arrayContaining([rate, "dataset.samples", "model.gain"]));
  expect(fields).not.toContain("model.hidden");
  expect(fields).not.toContain("model.activation");
  for (const path of fields) {
    expect(otherValue(asked, path, firstOther(asked, path)), path).toMatchObject({ ok: true });
  }
});

test("what is typed for a field is read as its values are, and the run's own is refused", () => {
  const asked = recipe();
  expect(otherValue(asked, rate, "0,2")).toEqual({ ok: true, value: 0.2 });
  expect(otherValue(asked, "training.optimizer.rule.kind", "adam")).toEqual({
    ok: true,
    value: "adam",
  });
  expect(otherValue(asked, rate, "fast")).toMatchObject({ ok: false });
  expect(otherValue(asked, rate, "-1")).toMatchObject({ ok: false });
  expect(otherValue(asked, rate, "0.1, 0.2")).toMatchObject({ ok: false });
  expect(otherValue(asked, rate, String(asked.training.optimizer.learningRate))).toEqual({
    ok: false,
    message: "is what the run itself has",
  });
});
