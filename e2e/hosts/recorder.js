// What the figures of a host page told it. Their events do not bubble, but pass here on their way down.
window.heard = { ready: 0, errors: [] };
for (const type of ["ready", "error"])
  addEventListener(
    type,
    ({ target, detail }) => {
      if (target.localName !== "topograd-landscape") return;
      if (type === "ready") window.heard.ready++;
      else window.heard.errors.push(detail.message);
    },
    true,
  );
