import { expect, test, vi } from "vitest";
import { recipe } from "../../recipe/parse";
import { sampleFile } from "./dataFile";

const { readBinary } = vi.hoisted(() => ({ readBinary: vi.fn() }));
vi.mock("../../kernel/readBinary", () => ({ readBinary }));

const { dataset } = recipe({ dataset: { kind: "set", name: "iris" } });

test("a set that does not arrive, or not as it was published, is refused in words, and asked for again", async () => {
  readBinary.mockRejectedValueOnce(new Error("net::ERR_INTERNET_DISCONNECTED"));
  await expect(sampleFile(dataset, null)).rejects.toThrow(
    'The samples of "Iris" could not be fetched from this site. Try again with a network',
  );
  readBinary.mockResolvedValueOnce(new TextEncoder().encode("a,b\n1,2\n"));
  await expect(sampleFile(dataset, null)).rejects.toThrow(/did not arrive as they are published/);
  const { readBinary: read } =
    await vi.importActual<typeof import("../../kernel/readBinary")>("../../kernel/readBinary");
  readBinary.mockImplementation(read);
  const file = await sampleFile(dataset, null);
  expect(new TextDecoder().decode(file?.bytes.subarray(0, 12))).toBe("sepal_length");
  readBinary.mockRejectedValueOnce(new Error("is not asked again"));
  expect((await sampleFile(dataset, null))?.bytes).toBe(file?.bytes);
});
