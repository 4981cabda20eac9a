import fs from "node:fs/promises";
import { expect, test, vi } from "vitest";
import { recipe } from "../../recipe/parse";
import { sampleFiles } from "./dataFile";

const { dataset } = recipe({ dataset: { kind: "set", name: "iris" } });

test("a set that does not arrive, or not as it was published, is refused in words, and asked for again", async () => {
  const sampleFile = sampleFiles();
  const readFile = vi.spyOn(fs, "readFile");
  readFile.mockRejectedValueOnce(new Error("net::ERR_INTERNET_DISCONNECTED"));
  await expect(sampleFile(dataset, null)).rejects.toThrow(
    'The samples of "Iris" could not be fetched from this site. Try again with a network',
  );
  readFile.mockResolvedValueOnce(Buffer.from("a,b\n1,2\n"));
  await expect(sampleFile(dataset, null)).rejects.toThrow(/did not arrive as they are published/);
  const file = await sampleFile(dataset, null);
  expect(new TextDecoder().decode(file?.bytes.subarray(0, 12))).toBe("sepal_length");
  readFile.mockRejectedValueOnce(new Error("is not asked again"));
  expect((await sampleFile(dataset, null))?.bytes).toBe(file?.bytes);
});
