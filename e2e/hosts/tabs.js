// As tabs do: what is behind one is not laid out; here it is looked at, left, and looked at again.
const panels = [...document.querySelectorAll("[role=tabpanel]")];
const show = (index) => {
  for (const [at, panel] of panels.entries()) panel.hidden = at !== index;
};
const figure = document.querySelector("topograd-landscape");
figure.addEventListener("ready", () => {
  show(0);
  setTimeout(() => show(1), 100);
});
setTimeout(() => show(1), 100);
