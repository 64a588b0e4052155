"""The HTML page's script: filters, keys and folding. The page reads whole without it."""

SCRIPT = """
(() => {
  "use strict";
  const all = (what, where = document) => [...where.querySelectorAll(what)];
  const bar = document.getElementById("filters");
  const kind = document.getElementById("kind");
  const shown = document.getElementById("shown");
  const marks = all(".text .claim");
  const cards = all(".card");
  const marksOf = new Map();
  const target = (mark) => mark.getAttribute("href");
  marks.forEach((mark) => marksOf.set(target(mark), [...(marksOf.get(target(mark)) || []), mark]));
  const reveal = (id) => {
    const card = id && document.getElementById(id);
    const fold = card && card.querySelector(":scope > details");
    if (fold) fold.open = true;
    all(".claim.here").forEach((mark) => mark.classList.remove("here"));
    (marksOf.get("#" + id) || []).forEach((mark) => mark.classList.add("here"));
  };
  const filter = () => {
    const looks = new Set(all("input:checked", bar).map((box) => box.value));
    let count = 0;
    cards.forEach((card) => {
      const kinds = card.dataset.kinds.split(" ");
      const on = looks.has(card.dataset.look) && (!kind.value || kinds.includes(kind.value));
      card.hidden = !on;
      count += on;
      (marksOf.get("#" + card.id) || []).forEach((mark) => mark.classList.toggle("off", !on));
    });
    shown.textContent = count + " of " + cards.length + " claims shown";
  };
  const step = (by) => {
    const on = marks.filter((mark) => !mark.classList.contains("off"));
    if (!on.length) return;
    let at = on.indexOf(document.activeElement);
    if (at < 0) at = on.findIndex((mark) => mark.classList.contains("here"));
    const next = on[at < 0 ? (by > 0 ? 0 : on.length - 1) : (at + by + on.length) % on.length];
    next.focus();
    next.scrollIntoView({ block: "center" });
    reveal(target(next).slice(1));
    const card = document.getElementById(target(next).slice(1));
    if (card) card.scrollIntoView({ block: "nearest" });
  };
  if (bar) {
    bar.hidden = false;
    bar.addEventListener("input", filter);
    filter();
  }
  all("[data-fold]").forEach((button) => {
    button.hidden = false;
    button.addEventListener("click", () => {
      const open = button.dataset.fold === "open";
      cards.forEach((card) => { const fold = card.querySelector("details"); if (fold) fold.open = open; });
    });
  });
  addEventListener("hashchange", () => reveal(location.hash.slice(1)));
  reveal(location.hash.slice(1));
  addEventListener("keydown", (event) => {
    if (event.altKey || event.ctrlKey || event.metaKey || /^(INPUT|SELECT|TEXTAREA)$/.test(event.target.tagName)) return;
    if (event.key === "j" || event.key === "n") { step(1); event.preventDefault(); }
    if (event.key === "k" || event.key === "p") { step(-1); event.preventDefault(); }
  });
  let folded = [];
  addEventListener("beforeprint", () => {
    folded = all("details:not([open])");
    folded.forEach((fold) => { fold.open = true; });
  });
  addEventListener("afterprint", () => folded.forEach((fold) => { fold.open = false; }));
})();
"""
