import { LABEL_SIZE, type PlacedLabel } from "./placeLabels";

/** Labels as page text over the canvas: as crisp as the page's own, and kept from frame to frame. */
export class LabelLayer {
  readonly #element: HTMLElement;
  readonly #spans: HTMLSpanElement[] = [];
  /** As last drawn. */
  labels: PlacedLabel[] = [];

  constructor(element: HTMLElement) {
    this.#element = element;
  }

  draw(labels: PlacedLabel[]): void {
    this.labels = labels;
    for (const [index, label] of labels.entries()) {
      const span = this.#spans[index] ?? this.#add();
      const name = `stage-label stage-label-${label.kind}`;
      if (span.className !== name) span.className = name;
      if (span.textContent !== label.text) span.textContent = label.text;
      const x = label.x.toFixed(1);
      const y = label.y.toFixed(1);
      span.style.transform = `translate(${x}px, ${y}px) translate(-50%, -50%) rotate(${label.angle.toFixed(3)}rad)`;
      span.style.fontSize = `${LABEL_SIZE[label.kind]}px`;
      span.style.color = label.inks?.text ?? "";
      span.style.setProperty("--halo", label.inks?.halo ?? "var(--stage-paper)");
      span.hidden = false;
    }
    for (const span of this.#spans.slice(labels.length)) span.hidden = true;
  }

  #add(): HTMLSpanElement {
    const span = document.createElement("span");
    this.#element.append(span);
    this.#spans.push(span);
    return span;
  }
}
