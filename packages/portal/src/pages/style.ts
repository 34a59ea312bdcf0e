import { createHash } from 'node:crypto'

/**
 * The one style sheet. It lies inside each page, so that a page is one request and needs nothing else; the policy
 * allows exactly it, by its hash.
 *
 * Colours have a contrast of 4.5 or more, in both schemes; the browser test measures it.
 */
export const STYLE = `
:root {
  color-scheme: light dark;
  --paper: #fdfdfb; --ink: #1c2126; --quiet: #545d66; --line: #c9cfd4; --sheet: #f0f2f1; --link: #0a5a8a;
  --good: #17643a; --good-sheet: #e2f2e7; --care: #7a4a00; --care-sheet: #fdf1d8; --bad: #9a1c1c; --bad-sheet: #fbe6e4;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #14181b; --ink: #e6eaec; --quiet: #a5afb7; --line: #3b444b; --sheet: #1f262a; --link: #7cc4f0;
    --good: #8fd9ab; --good-sheet: #17331f; --care: #f0c674; --care-sheet: #362a10; --bad: #f5a19b; --bad-sheet: #3f1b1a;
  }
}
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; scroll-padding-top: 1rem; }
body {
  margin: 0; background: var(--paper); color: var(--ink); overflow-wrap: anywhere;
  font: 1rem/1.7 system-ui, -apple-system, "Segoe UI", "Hiragino Sans", "Noto Sans CJK JP", "Noto Sans JP", Meiryo, sans-serif;
}
.page { max-width: 60rem; margin: 0 auto; padding: 0 1rem; }
header { border-bottom: 1px solid var(--line); }
header .page { display: flex; flex-wrap: wrap; gap: .25rem 1.5rem; align-items: center; justify-content: space-between; }
header p { margin: .75rem 0; font-weight: 700; }
header nav ul { display: flex; gap: .25rem; margin: 0; padding: 0; list-style: none; }
header nav a, header nav span { display: block; padding: .5rem .75rem; }
header nav span { font-weight: 700; border-bottom: 3px solid currentColor; }
main { padding-bottom: 2rem; }
footer { border-top: 1px solid var(--line); color: var(--quiet); }
h1, h2, h3, h4 { line-height: 1.35; text-wrap: balance; word-break: auto-phrase; }
h1 { font-size: 1.75rem; margin: 1.5rem 0 .75rem; }
h2 { font-size: 1.375rem; margin: 2.75rem 0 .75rem; padding-top: .5rem; border-top: 3px solid var(--ink); }
h3 { font-size: 1.125rem; margin: 1.75rem 0 .5rem; }
h4 { font-size: 1rem; margin: 1.25rem 0 .25rem; }
p, ul, ol, dl, pre { margin: .5rem 0 1rem; }
p, li { max-width: 44rem; }
ul, ol { padding-left: 1.5rem; }
a { color: var(--link); text-underline-offset: .2em; }
a:focus-visible, pre:focus-visible, summary:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; border-radius: 2px; }
main:focus { outline: none; }
.skip { position: absolute; left: -100vw; }
.skip:focus { left: .5rem; top: .5rem; padding: .5rem .75rem; background: var(--paper); z-index: 1; }
code, pre, samp { font-family: ui-monospace, SFMono-Regular, Menlo, Consolas, "Noto Sans Mono", "DejaVu Sans Mono", monospace; font-size: .9375rem; }
pre { padding: .75rem 1rem; background: var(--sheet); border: 1px solid var(--line); border-radius: 4px; white-space: pre-wrap; user-select: all; -webkit-user-select: all; }
pre code { font-size: .875rem; }
dl > div { display: grid; grid-template-columns: 10rem 1fr; gap: 0 1rem; padding: .3rem 0; border-bottom: 1px solid var(--line); }
dt { color: var(--quiet); }
dd { margin: 0; min-width: 0; }
.key { margin: 1rem 0; padding: .25rem 1rem .5rem; border: 1px solid var(--line); border-left: .4rem solid var(--quiet); border-radius: 4px; }
.key h4 { display: flex; flex-wrap: wrap; gap: .25rem .75rem; align-items: center; margin-top: .75rem; }
.key dl { margin: .25rem 0; }
.key dl > div:last-child { border-bottom: 0; }
.key.active { border-left-color: var(--good); }
.key.announced { border-left-color: var(--link); }
.state { padding: 0 .6rem; border-radius: 1rem; font-size: .875rem; background: var(--sheet); color: var(--ink); }
.active .state { background: var(--good-sheet); color: var(--good); }
.note { padding: .6rem 1rem; border-left: .4rem solid var(--care); background: var(--care-sheet); border-radius: 4px; max-width: 46rem; }
.note.bad { border-left-color: var(--bad); background: var(--bad-sheet); }
.note strong { color: var(--care); }
.note.bad strong { color: var(--bad); }
.note > :first-child { margin-top: 0; }
.note > :last-child { margin-bottom: 0; }
@media (max-width: 40rem) {
  h1 { font-size: 1.5rem; }
  dl > div { grid-template-columns: 1fr; }
  ul, ol { padding-left: 1.25rem; }
}
@media print { header nav, .skip { display: none; } pre { user-select: auto; } }
`

/** As a Content-Security-Policy names it. */
export const STYLE_HASH = `'sha256-${createHash('sha256').update(STYLE).digest('base64')}'`
