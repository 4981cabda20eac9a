// As slide decks do: one slide is displayed, scaled, and slides are put into wrappers after the start.
const slides = [...document.querySelectorAll("section")];
const stage = document.createElement("div");
stage.className = "stage";
document.body.append(stage);
stage.append(...slides);
const show = (index) => {
  for (const [at, slide] of slides.entries()) slide.hidden = at !== index;
};
show(0);
setTimeout(() => show(1), 100);
