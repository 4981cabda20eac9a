import { expect, test } from "vitest";
import { lanczos } from "./lanczos";

test("more steps than there is memory for are refused in words, before the first", async () => {
  const start = new Float64Array(4_000_000).fill(1);
  const refused = lanczos(() => Promise.reject(new Error("asked for a product")), {
    start,
    steps: 100,
  });
  await expect(refused).rejects.toThrow(
    "100 Lanczos steps for 4,000,000 parameters would take 4.5 GB, and there is room for 4 GB. Take at most 89 steps, or a smaller network.",
  );
});
