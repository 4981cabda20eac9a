/** Stored results as classic scripts, for frames that can fetch nothing (config/storedResults.ts). */

declare global {
  /** What the last script of results brought: the text of a file of results. */
  var topogradResults: string | undefined;
}

export const resultsScript = (id: string): string => `studies/${id}.js`;

export const scriptOfResults = (file: string): string =>
  `topogradResults = ${JSON.stringify(file)};\n`;
