// Buttons that change one attribute of a lesson's figures, and say which one is in force.
for (const group of document.querySelectorAll(".change[data-figures]")) {
  const figures = group.dataset.figures.split(" ").map((id) => document.getElementById(id));
  const buttons = [...group.querySelectorAll("button")];
  const press = (pressed) => {
    for (const button of buttons) button.setAttribute("aria-pressed", String(button === pressed));
  };
  press(buttons[0]);
  for (const button of buttons) {
    button.addEventListener("click", () => {
      // One value for all of them, or one for each.
      const values = button.value.split(" ");
      for (const [index, figure] of figures.entries()) {
        const value = values[index] ?? values[0];
        if (value === "") figure.removeAttribute(group.dataset.attribute);
        else figure.setAttribute(group.dataset.attribute, value);
      }
      press(button);
    });
  }
}
