import { expect, test } from "vitest";
import { captionedPicture } from "./captionedPicture";

test("a picture has its caption below the stage", async () => {
  const stage = {
    paint(target: HTMLCanvasElement, width: number, height: number) {
      target.width = 2 * width;
      target.height = 2 * height;
    },
  };
  const options = {
    width: 300,
    height: 200,
    pixelRatio: 2,
    theme: "light",
    transparent: false,
  } as const;
  const sizeOf = async (caption: string) => {
    const bitmap = await createImageBitmap(await captionedPicture(stage, { ...options, caption }));
    return [bitmap.width, bitmap.height];
  };
  expect(await sizeOf("")).toEqual([600, 400]);
  const [width, height] = await sizeOf(
    "What was sampled, and how, and with what left out. ".repeat(3),
  );
  expect(width).toBe(600);
  expect(height).toBeGreaterThan(480);
  await expect(captionedPicture(stage, { ...options, caption: "", width: 9000 })).rejects.toThrow(
    /8192 pixels/,
  );
});
