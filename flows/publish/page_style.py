"""The look of a site's lists, and the script of its index."""

STYLE = """
:root { color-scheme: light dark; --ink: #1b1d21; --soft: #5b616b; --paper: #fbfaf7; --card: #fff; --rule: #dcd9d0; --edge: #8b8f96;
  --error: #b3261e; --warning: #8a5300; --note: #235a97; --good: #1f6b3a; }
@media screen and (prefers-color-scheme: dark) { :root { --ink: #e7e5df; --soft: #a2a6ad; --paper: #17181b; --card: #1f2125;
  --rule: #383b41; --edge: #777c85; --error: #ff8a80; --warning: #f2b45c; --note: #8fbcf5; --good: #7fd09a; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1rem/1.5 system-ui, "Segoe UI", "Liberation Sans", "Noto Sans", sans-serif; }
nav, main { max-width: 76rem; margin: 0 auto; padding: 1rem 1.5rem; }
nav { display: flex; gap: 1.5rem; border-bottom: 1px solid var(--rule); }
a { color: var(--note); text-underline-offset: .18em; } a:focus-visible, button:focus-visible { outline: 2px solid var(--note); outline-offset: 2px; }
h1 { font-size: 1.6rem; line-height: 1.25; margin: .5rem 0; }
.soft, figcaption { color: var(--soft); font-size: .9rem; }
.refuted { color: var(--error); } .warned { color: var(--warning); } .supported { color: var(--good); }
tr.refuted { color: inherit; } tr.refuted td:nth-child(4) { color: var(--error); font-weight: 600; } tr.supported { color: inherit; }
table { border-collapse: collapse; width: 100%; background: var(--card); margin: 1rem 0; }
th, td { text-align: left; vertical-align: top; padding: .5rem .7rem; border-bottom: 1px solid var(--rule); overflow-wrap: anywhere; }
th { font-size: .85rem; color: var(--soft); white-space: nowrap; }
td.d { white-space: nowrap; }
td small { display: block; color: var(--soft); }
form { display: flex; flex-wrap: wrap; gap: .6rem 1.2rem; align-items: center; margin: 1rem 0; }
input, select, button { font: inherit; color: inherit; background: var(--card); border: 1px solid var(--edge); border-radius: .3rem; padding: .2rem .5rem; }
input[type=search] { width: 18rem; max-width: 100%; } select { max-width: 14rem; }
figure { margin: 1rem 0; } .plot { width: 100%; max-width: 60rem; height: auto; display: block; }
.plot text { font: 10px system-ui, "Liberation Sans", sans-serif; fill: var(--soft); } .plot .e { fill: var(--error); } .plot .w { fill: var(--warning); }
.plot line { stroke: var(--rule); }
.prose { max-width: 44rem; } .prose h2 { font-size: 1.15rem; } code { font-size: .92em; }
@media (max-width: 46rem) { thead { display: none; } tr, td { display: block; border: 0; padding: .15rem .7rem; } tr { border-bottom: 1px solid var(--rule); padding: .5rem 0; } }
"""

SCRIPT = """
(() => {
  "use strict";
  const { columns, rows, names } = window.FACTLINT || { columns: [], rows: [], names: {} };
  const at = Object.fromEntries([...columns, "kinds", "entities"].map((name, i) => [name, i]));
  const $ = (id) => document.getElementById(id);
  const body = $("rows"), STEP = 100;
  const dayOf = (row) => row[at.published] || row[at.checked].slice(0, 10);
  const texts = rows.map((row) => [row[at.title], row[at.name]].join(" ").toLowerCase());
  const element = (tag, words, attributes = {}) => {
    const made = document.createElement(tag);
    made.textContent = words;
    Object.entries(attributes).forEach(([key, value]) => made.setAttribute(key, value));
    return made;
  };
  const fill = (id, values, label = (v) => v) => {
    const counts = new Map();
    values.forEach((v) => counts.set(v, (counts.get(v) || 0) + 1));
    [...counts].sort((a, b) => b[1] - a[1] || (label(a[0]) < label(b[0]) ? -1 : 1)).slice(0, 500)
      .forEach(([v, n]) => $(id).append(element("option", label(v) + " (" + n + ")", { value: v })));
  };
  fill("source", rows.map((row) => row[at.source]));
  fill("kind", rows.flatMap((row) => row[at.kinds]));
  fill("entity", rows.flatMap((row) => row[at.entities]), (id) => names[id] || id);
  const plural = (n, word) => n + " " + word + (n === 1 ? "" : "s");
  const outcome = (row) => {
    const cell = document.createElement("td");
    const [errors, warnings] = [row[at.errors], row[at.warnings]];
    if (errors) cell.append(element("strong", "× " + plural(errors, "error"), { class: "refuted" }), " ");
    if (warnings) cell.append(element("span", "! " + plural(warnings, "warning"), { class: "warned" }));
    if (!errors && !warnings) cell.append(element("span", "= no mismatch", { class: "supported" }));
    cell.append(element("small", plural(row[at.claims], "claim")));
    return cell;
  };
  const line = (row) => {
    const tr = document.createElement("tr"), first = document.createElement("td"), kinds = document.createElement("td");
    first.append(element("a", row[at.title], { href: row[at.page], dir: "auto" }));
    const small = element("small", row[at.name] + " · ");
    small.append(element("a", "history", { href: row[at.page].replace(/[^/]+$/, "index.html") }));
    first.append(small);
    row[at.kinds].forEach((kind, i) => {
      if (i) kinds.append(", ");
      kinds.append(element("a", kind, { href: "rules/" + kind + "/index.html" }));
    });
    tr.append(first, outcome(row), kinds, element("td", row[at.published] || "", { class: "d" }), element("td", row[at.checked].slice(0, 16).replace("T", " "), { class: "d" }));
    return tr;
  };
  const NS = "http://www.w3.org/2000/svg";
  const shape = (tag, attributes, words) => {
    const made = document.createElementNS(NS, tag);
    Object.entries(attributes).forEach(([key, value]) => made.setAttribute(key, value));
    if (words) made.textContent = words;
    return made;
  };
  const plot = (shown) => {
    const days = new Map();
    shown.forEach((row) => {
      const day = days.get(dayOf(row)) || [0, 0];
      day[0] += row[at.errors]; day[1] += row[at.warnings];
      days.set(dayOf(row), day);
    });
    const found = [...days].sort((a, b) => (a[0] < b[0] ? -1 : 1)).slice(-60);
    const figure = $("plot");
    figure.hidden = found.length < 2;
    figure.querySelectorAll("svg").forEach((old) => old.remove());
    if (figure.hidden) return;
    const top = Math.max(1, ...found.map(([, [e, w]]) => e + w)), wide = 800 / found.length;
    const svg = shape("svg", { class: "plot", viewBox: "0 0 860 130", role: "img" });
    svg.setAttribute("aria-label", "From " + found[0][0] + " to " + found[found.length - 1][0] + ", at most " + top + " a day");
    svg.append(shape("line", { x1: 40, x2: 840, y1: 100, y2: 100 }), shape("text", { x: 34, y: 18, "text-anchor": "end" }, String(top)),
      shape("text", { x: 34, y: 103, "text-anchor": "end" }, "0"), shape("text", { x: 40, y: 116 }, found[0][0]),
      shape("text", { x: 840, y: 116, "text-anchor": "end" }, found[found.length - 1][0]));
    found.forEach(([day, [e, w]], i) => {
      const x = 40 + i * wide, high = (n) => (n / top) * 86;
      const bar = (cls, from, n) => n && svg.append(shape("rect", { class: cls, x: x + wide * .1, width: Math.min(wide * .8, 40), y: 100 - high(from + n), height: high(n) }));
      bar("e", 0, e); bar("w", e, w);
      const hover = shape("rect", { x, width: wide, y: 10, height: 90, fill: "transparent" });
      hover.append(shape("title", {}, day + ": " + plural(e, "error") + ", " + plural(w, "warning")));
      svg.append(hover);
    });
    figure.prepend(svg);
  };
  let matching = [], shown = 0;
  const more = () => {
    body.append(...matching.slice(shown, shown + STEP).map(line));
    shown = Math.min(shown + STEP, matching.length);
    $("more").hidden = shown >= matching.length;
  };
  const search = () => {
    const words = $("words").value.toLowerCase().split(/\\s+/).filter(Boolean);
    const [source, kind, entity, from, to] = ["source", "kind", "entity", "from", "to"].map((id) => $(id).value);
    const wrong = $("wrong").checked;
    matching = rows.filter((row, i) => words.every((w) => texts[i].includes(w)) && (!source || row[at.source] === source)
      && (!kind || row[at.kinds].includes(kind)) && (!entity || row[at.entities].includes(entity))
      && (!from || dayOf(row) >= from) && (!to || dayOf(row) <= to) && (!wrong || row[at.errors]));
    const sum = (name) => matching.reduce((total, row) => total + row[at[name]], 0);
    $("counts").textContent = plural(matching.length, "article") + ": " + plural(sum("errors"), "error") + ", "
      + plural(sum("warnings"), "warning") + " in " + plural(sum("claims"), "claim");
    const about = $("about");
    about.hidden = !entity;
    about.textContent = "";
    if (entity && /^[\\w-]{1,80}$/.test(entity)) about.append(element("a", "What articles say of " + (names[entity] || entity), { href: "entities/" + entity + ".html" }));
    body.textContent = ""; shown = 0; more(); plot(matching);
  };
  $("more").addEventListener("click", more);
  $("search").addEventListener("input", search);
  $("search").addEventListener("submit", (event) => event.preventDefault());
  search();
})();
"""
