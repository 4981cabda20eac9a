// The buttons below the last figure: what a lesson of your own may do with a landscape.
const landscape = document.getElementById("edge-of-stability");
const where = document.getElementById("where");

for (const button of document.querySelectorAll("button[data-time]")) {
  button.addEventListener("click", () => {
    const last = Math.max(0, (landscape.state?.checkpoints ?? 1) - 1);
    landscape.pause();
    landscape.seek(Number(button.dataset.time) * last);
  });
}

document.querySelector("button[data-play]").addEventListener("click", () => landscape.play());

const report = ({ detail }) => {
  where.textContent =
    detail.step === null ? "" : `The frame reports: step ${detail.step.toLocaleString("en")}.`;
};
landscape.addEventListener("ready", report);
landscape.addEventListener("change", report);
