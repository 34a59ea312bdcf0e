import type { Explanation, Finding, RenderedFinding } from '@tsunagu/catalogue'

export type Rendered = { readonly finding: Finding; readonly words: RenderedFinding }

/** The contract of `explain --json`, version 1: new fields may be added, none is renamed or removed. */
export function explanationJson(explanation: Explanation, rendered: readonly Rendered[]): unknown {
  return {
    version: 1,
    client: explanation.client,
    platform: explanation.platform,
    findings: rendered.map(({ finding, words }) => ({
      cause: finding.cause,
      confidence: finding.confidence,
      severity: finding.severity,
      title: words.title,
      saw: words.saw,
      why: words.why,
      todo: words.todo,
      params: finding.params,
      evidence: quotedLines([finding]),
      remedies: words.remedies,
      alternatives: words.alternatives,
      links: words.links,
    })),
  }
}

/** The lines of the text that say so, each once, in their order. */
export function quotedLines(findings: readonly Finding[]): { line: number; text: string }[] {
  const lines = new Map<number, string>()
  for (const { source } of findings.flatMap(({ evidence }) => evidence))
    if (source.kind === 'text') lines.set(source.line, source.text)
  return [...lines].sort(([a], [b]) => a - b).map(([line, text]) => ({ line, text }))
}
