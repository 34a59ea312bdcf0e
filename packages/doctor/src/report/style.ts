/** The look of the report: readable on paper and on a telephone, light and dark. */
export const style = `
:root { color-scheme: light dark; --ink: #1d2730; --soft: #5b6670; --line: #d9dee3; --paper: #fff; --ground: #f4f6f8;
  --good: #1d6b3f; --good-soft: #e4f3ea; --bad: #a3271b; --bad-soft: #fbe9e7; --warn: #7a5300; --warn-soft: #fdf3dc; }
@media (prefers-color-scheme: dark) { :root { --ink: #e6eaee; --soft: #a4afb9; --line: #38424c; --paper: #1b2127;
  --ground: #12161a; --good: #7fd6a4; --good-soft: #17321f; --bad: #ff9c8f; --bad-soft: #3a1b18; --warn: #f0c674; --warn-soft: #33290f; } }
* { box-sizing: border-box; }
body { margin: 0; overflow-wrap: anywhere; background: var(--ground); color: var(--ink); font: 16px/1.7 system-ui, "Hiragino Sans", "Noto Sans JP", "Noto Sans CJK JP", Meiryo, sans-serif; }
main { max-width: 46rem; margin: 0 auto; padding: 1.5rem 1rem 3rem; }
h1 { font-size: 1.45rem; line-height: 1.4; margin: 0 0 .4rem; }
h2 { font-size: 1.15rem; line-height: 1.4; margin: 2rem 0 .6rem; }
h3 { font-size: 1rem; margin: 1.2rem 0 .2rem; }
p { margin: .4rem 0; }
.kind { color: var(--soft); margin: 0 0 .6rem; }
.verdict { border-radius: 10px; padding: 1rem 1.2rem; background: var(--warn-soft); border-left: 6px solid var(--warn); }
.verdict.healthy { background: var(--good-soft); border-color: var(--good); }
.verdict.problem { background: var(--bad-soft); border-color: var(--bad); }
.target { display: flex; flex-wrap: wrap; gap: .3rem 2rem; margin: 1.2rem 0; }
.target div { min-width: 8rem; } dt { color: var(--soft); font-size: .85rem; } dd { margin: 0; overflow-wrap: anywhere; }
.finding { background: var(--paper); border: 1px solid var(--line); border-radius: 10px; padding: .2rem 1.2rem 1rem; margin: 1.2rem 0; }
.finding > summary { margin-top: .6rem; }
.finding h2 { margin-top: .9rem; } .cause { color: var(--soft); font-size: .85rem; }
ul { padding-left: 1.2rem; } li { margin: .3rem 0; }
pre { background: var(--ground); border: 1px solid var(--line); border-radius: 6px; padding: .5rem .7rem; margin: .4rem 0; white-space: pre-wrap; overflow-wrap: anywhere; font: .9rem/1.5 ui-monospace, Consolas, monospace; }
.menu { color: var(--soft); }
table { width: 100%; border-collapse: collapse; background: var(--paper); border: 1px solid var(--line); border-radius: 10px; }
th, td { text-align: left; vertical-align: top; padding: .35rem .6rem; border-top: 1px solid var(--line); overflow-wrap: anywhere; }
tr:first-child > * { border-top: 0; } th { font-weight: 600; white-space: nowrap; } .mark { width: 2rem; text-align: center; font-weight: 700; }
tr.ok .mark { color: var(--good); } tr.failed .mark { color: var(--bad); } tr.unknown .mark { color: var(--warn); }
tr.skipped { color: var(--soft); }
details { margin-top: 1.5rem; } summary { cursor: pointer; font-weight: 600; }
.facts { font-size: .78rem; } .note { color: var(--soft); font-size: .85rem; margin-top: 1.5rem; }
@media (max-width: 480px) { tr { display: grid; grid-template-columns: 2rem 1fr; border-top: 1px solid var(--line); }
  th, td { border: 0; } th { padding-bottom: 0; } td:last-child { grid-column: 2; padding-top: 0; } }
@media print { body { background: #fff; } .finding, .verdict { break-inside: avoid; } }
`
