import { expect, test } from "vitest";
import { MOST_QR_BYTES, qrCode } from "./qrCode";

test("the finder patterns are where readers look for them", () => {
  const code = qrCode("https://lab.example/");
  expect(code?.size).toBe(25 + 8);
  // Top and bottom edge of the 7×7 squares in the corners, inside the border of four.
  for (const [x, y] of [
    [4, 4],
    [22, 4],
    [4, 22],
  ]) {
    expect(code?.path).toContain(`M${x} ${y}h7v1h-7z`);
    expect(code?.path).toContain(`M${x} ${y + 6}h7v1h-7z`);
  }
});

test("as much as the largest code holds, and not a byte more", () => {
  expect(qrCode("a".repeat(MOST_QR_BYTES))?.size).toBe(177 + 8);
  expect(qrCode("a".repeat(MOST_QR_BYTES + 1))).toBeNull();
  expect(qrCode("ä".repeat(1500))).toBeNull();
});
