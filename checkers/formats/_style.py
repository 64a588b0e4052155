"""The style sheet of the HTML page: light and dark by the reader's own setting, one column on paper and on phones.

A verdict is told three ways, so that none is needed alone: by words, by the sign and frame of its badge, by colour.
"""

STYLE = """
:root { color-scheme: light dark; --ink: #1b1d21; --soft: #5b616b; --paper: #fbfaf7; --card: #ffffff; --rule: #dcd9d0; --edge: #8b8f96;
  --error: #b3261e; --warning: #8a5300; --note: #235a97; --good: #1f6b3a; --open: #5b616b; --wash: 12%; }
@media screen and (prefers-color-scheme: dark) { :root {
  --ink: #e7e5df; --soft: #a2a6ad; --paper: #17181b; --card: #1f2125;
  --rule: #383b41; --edge: #777c85; --error: #ff8a80; --warning: #f2b45c; --note: #8fbcf5; --good: #7fd09a; --open: #a2a6ad;
  --wash: 20%; } }
* { box-sizing: border-box; }
html { scroll-padding-top: 1rem; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1rem/1.55 system-ui, "Segoe UI", "Liberation Sans",
  "Noto Sans", sans-serif; overflow-wrap: anywhere; }
a { color: inherit; text-decoration-thickness: .06em; text-underline-offset: .18em; }
a:focus-visible { outline: 2px solid var(--note); outline-offset: 2px; }
header, section.document, footer { max-width: 78rem; margin: 0 auto; padding: 1.5rem; }
header { padding-bottom: 0; }
h1, h2, h3 { line-height: 1.25; margin: 0 0 .5rem; }
h1 { font-size: 1.6rem; } h2 { font-size: 1.35rem; } h3 { font-size: 1rem; }
.outcome { font-size: 1.1rem; font-weight: 600; margin: .25rem 0; }
.soft, footer { color: var(--soft); font-size: .9rem; }
.remarks { margin: .5rem 0 1.5rem; padding-left: 1.1rem; }
.legend { display: flex; flex-wrap: wrap; gap: .3rem 1.1rem; padding: 0; margin: .75rem 0 0; list-style: none; }
.columns { display: grid; gap: 2.5rem; grid-template-columns: minmax(0, 38rem) minmax(0, 1fr); margin-top: 1.25rem; }
.text { font: 1.1rem/1.75 Charter, "Bitstream Charter", "Liberation Serif", "Noto Serif", Georgia, serif; }
.text p { margin: 0 0 1rem; white-space: pre-wrap; }
.text .headline { font-weight: 700; }
.text .byline, .text .caption, .text .dateline { color: var(--soft); }
.claim { text-decoration: none; border-radius: .15em; padding: .05em .1em; border-bottom: 2px solid var(--tone);
  background: color-mix(in srgb, var(--tone) var(--wash), transparent); }
.claim:hover { background: color-mix(in srgb, var(--tone) 28%, transparent); }
.claim.refuted { border-bottom-style: double; border-bottom-width: 4px; }
.claim.unchecked { border-bottom: 1px dotted var(--tone); background: none; }
.claim.warned { border-bottom-style: dashed; }
.badge { display: inline-block; font: 600 .72rem/1.35 system-ui, "Liberation Sans", sans-serif; padding: 0 .35em;
  white-space: nowrap; border: 1px solid var(--tone); color: var(--tone); border-radius: 1em; }
.claim .badge { margin-left: .25em; vertical-align: .25em; }
.badge.refuted { border-radius: 0; background: var(--tone); color: var(--paper); }
.badge.supported { border-radius: 1em; }
.badge.warned, .badge.conflicting { border-radius: 0; border-style: dashed; }
.badge.unchecked { border-style: dotted; font-weight: 400; }
.supported { --tone: var(--good); } .refuted { --tone: var(--error); } .unchecked { --tone: var(--open); }
.conflicting, .warned { --tone: var(--warning); } .noted { --tone: var(--note); }
.error { --tone: var(--error); } .warning { --tone: var(--warning); } .note { --tone: var(--note); }
.mismatches { padding: 0; margin: 0 0 1.75rem; list-style: none; }
.mismatches li { border-left: 4px solid var(--tone); background: var(--card); padding: .5rem .8rem; margin: 0 0 .6rem; }
.severity { color: var(--tone); font-weight: 700; }
.claim.off { border-bottom-color: transparent; background: none; }
.claim.off .badge { display: none; }
.claim.here { outline: 2px solid var(--tone); outline-offset: 2px; }
#filters { display: flex; flex-wrap: wrap; gap: .5rem 1.5rem; align-items: center; margin: .9rem 0 0; font-size: .92rem; }
#filters fieldset { display: flex; flex-wrap: wrap; gap: .35rem 1.1rem; border: 0; margin: 0; padding: 0; }
#filters legend { float: left; margin-right: .8rem; padding: 0; color: var(--soft); }
#filters label { white-space: nowrap; } #filters[hidden], .card[hidden] { display: none; }
select, button { font: inherit; color: inherit; background: var(--card); border: 1px solid var(--edge); border-radius: .3rem;
  padding: .15rem .5rem; }
button { font-size: .85rem; font-weight: 400; cursor: pointer; }
kbd { border: 1px solid var(--edge); border-radius: .2rem; padding: 0 .3em; font: .85em ui-monospace, monospace; }
summary { cursor: pointer; } summary h2, summary h3 { display: inline; }
.notchecked { margin: 0 0 1.75rem; }
.card { background: var(--card); border: 1px solid var(--rule); border-left: 4px solid var(--tone); border-radius: .35rem;
  padding: .55rem .9rem; margin: 0 0 .6rem; content-visibility: auto; contain-intrinsic-size: auto 3.4rem; }
.card:target { border-color: var(--tone); box-shadow: 0 0 0 2px var(--tone); }
.card > details > summary { display: flex; flex-wrap: wrap; gap: .1rem .6rem; align-items: baseline; list-style: none; }
.card > details > summary::-webkit-details-marker { display: none; }
.card > details > summary::before { content: "▸"; color: var(--soft); }
.card > details[open] > summary::before { content: "▾"; }
.card h3 { font-weight: 600; margin: 0; flex: 1 1 12rem; display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 2;
  overflow: hidden; }
.card > details[open] h3 { display: block; }
.card p, .card details details { margin: .4rem 0; } .card ul { margin: .3rem 0; padding-left: 1.2rem; font-size: .92rem; }
.card details details > summary { color: var(--soft); font-size: .92rem; }
.wrong { border-top: 1px solid var(--rule); margin-top: .5rem; padding-top: .2rem; }
dl { display: grid; grid-template-columns: 5.5rem minmax(0, 1fr); gap: .15rem .8rem; margin: .4rem 0 0;
  font-size: .92rem; }
dt { color: var(--soft); } dd { margin: 0; }
.suggestion { font-weight: 600; background: color-mix(in srgb, var(--good) 14%, transparent); padding: .05em .25em; }
.evidence { border-top: 1px solid var(--rule); margin-top: .5rem; padding-top: .4rem; }
.drawn { margin: .6rem 0; } .picture { width: 100%; max-width: 30rem; height: auto; display: block; }
.picture text { font: 10px system-ui, "Liberation Sans", sans-serif; fill: var(--soft); }
.picture .axis { stroke: var(--soft); } .picture .grid { stroke: var(--rule); stroke-dasharray: 2 3; }
.picture .history { fill: none; stroke: var(--note); stroke-width: 1.3; opacity: .55; }
.picture .held { fill: var(--card); stroke: var(--note); stroke-width: 1.3; } .picture .now { fill: var(--note); }
.picture .span { stroke: var(--note); stroke-width: 3; }
.picture line.said { stroke: var(--tone); stroke-width: 1.6; } .picture rect.said { fill: var(--tone); opacity: .2; }
.picture text.said { fill: var(--tone); font-weight: 600; }
footer { border-top: 1px solid var(--rule); }
@media (min-width: 64rem) {
  .columns > .findings { position: sticky; top: 0; max-height: 100vh; overflow: auto; padding: .25rem .5rem 1rem .25rem; } }
@media (max-width: 63.99rem) { .columns { grid-template-columns: minmax(0, 1fr); } }
@media print { :root { --paper: #fff; --card: #fff; --ink: #000; } body { font-size: 10pt; }
  .columns { display: block; } #filters, .keys, button { display: none; } .card { content-visibility: visible; }
  ::details-content { content-visibility: visible; block-size: auto; }
  .columns > .findings { position: static; max-height: none; overflow: visible; }
  .card, .mismatches li { break-inside: avoid; } h2, h3 { break-after: avoid; } .back { display: none; }
  .claim, .badge, .mismatches li { print-color-adjust: exact; -webkit-print-color-adjust: exact; } }
"""
