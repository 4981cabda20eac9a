import type { Page } from "@playwright/test";

/**
 * What the window shows, as a PNG of `columns`×`rows` pixels that are the means of their blocks. So
 * coarse, a picture tells where things are and of what color, and little of fonts or of who drew it.
 */
export async function coarsePicture(page: Page, columns: number, rows: number): Promise<Buffer> {
  const shot = await page.screenshot({ animations: "disabled", scale: "css" });
  const coarse = await page.evaluate(
    async ({ encoded, columns, rows }) => {
      const image = new Image();
      image.src = `data:image/png;base64,${encoded}`;
      await image.decode();
      const { width, height } = image;
      const full = new OffscreenCanvas(width, height).getContext("2d");
      const canvas = new OffscreenCanvas(columns, rows);
      const small = canvas.getContext("2d");
      if (full === null || small === null) throw new Error("no canvas");
      full.drawImage(image, 0, 0);
      const { data } = full.getImageData(0, 0, width, height);
      const means = small.createImageData(columns, rows);
      for (let row = 0; row < rows; row++) {
        for (let column = 0; column < columns; column++) {
          const sum = [0, 0, 0];
          const [x0, x1] = [column, column + 1].map((x) => Math.floor((x * width) / columns));
          const [y0, y1] = [row, row + 1].map((y) => Math.floor((y * height) / rows));
          for (let y = y0; y < y1; y++)
            for (let x = x0; x < x1; x++)
              for (const channel of [0, 1, 2]) sum[channel] += data[(y * width + x) * 4 + channel];
          const at = (row * columns + column) * 4;
          for (const channel of [0, 1, 2])
            means.data[at + channel] = sum[channel] / ((x1 - x0) * (y1 - y0));
          means.data[at + 3] = 255;
        }
      }
      small.putImageData(means, 0, 0);
      const bytes = new Uint8Array(await (await canvas.convertToBlob()).arrayBuffer());
      return btoa(String.fromCharCode(...bytes));
    },
    { encoded: shot.toString("base64"), columns, rows },
  );
  return Buffer.from(coarse, "base64");
}
