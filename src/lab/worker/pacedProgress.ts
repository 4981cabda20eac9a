/** Milliseconds between two reports: as often as a progress bar can show. */
const INTERVAL = 50;

type Report = (fraction: number, detail: string) => void;

/** The same report, called at most every `INTERVAL` ms and for the end. */
export function pacedProgress(report: Report): Report {
  let last = Number.NEGATIVE_INFINITY;
  return (fraction, detail) => {
    const now = performance.now();
    if (now - last < INTERVAL && fraction < 1) return;
    last = now;
    report(fraction, detail);
  };
}
