import { expect, test } from "vitest";
import { sampleSnapshot } from "../../snapshot/testing/sampleSnapshot";
import { comparisonLink, shareLink } from "./shareLink";

test("what a link does without is said beside it, of one run and of several side by side", () => {
  const snapshot = sampleSnapshot(9, 9, 4);
  const page = "https://lab.example/";
  const words = [shareLink(snapshot, page), comparisonLink([snapshot, snapshot], page)];
  for (const { holds, words: said } of words) {
    expect(holds).toBe("snapshot");
    expect(said).toMatch(/Left out: .*accuracies over the plane/);
  }
});
