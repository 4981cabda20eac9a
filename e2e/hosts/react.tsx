/** A page in React whose bundle holds the element: it comes and goes twenty times, then mounts twice, renders again and moves its figure. */
import "../../dist/topograd-embed.mjs";
import { createElement, StrictMode, useEffect, useState } from "react";
import { flushSync } from "react-dom";
import { createRoot } from "react-dom/client";

const { lab, link } = document.body.dataset;

function Page() {
  const [count, setCount] = useState(0);
  useEffect(() => {
    const timer = setTimeout(() => setCount(count + 1), 50);
    if (count === 3) clearTimeout(timer);
    return () => clearTimeout(timer);
  }, [count]);
  return (
    <main>
      <p>Rendered {count} times.</p>
      {createElement(
        "topograd-landscape",
        { src: `${lab}embed.html`, link, autoplay: false, label: `Figure ${count}` },
        <p>What the author put there.</p>,
      )}
    </main>
  );
}

const element = document.getElementById("root") as HTMLElement;
for (let time = 0; time < 20; time++) {
  const root = createRoot(element);
  flushSync(() => root.render(<Page />));
  root.unmount();
}
createRoot(element).render(
  <StrictMode>
    <Page />
  </StrictMode>,
);
