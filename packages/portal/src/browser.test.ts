import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type RunningPortal, startPortal } from './testing/running-portal.ts'
import { missingTools } from './testing/tools.ts'

const CHROMIUM = '/usr/bin/chromium'
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

type Violation = { id: string; nodes: { html: string; failureSummary?: string }[] }

describe.skipIf(missingTools([CHROMIUM]).length > 0)('in Chromium', () => {
  let running: RunningPortal
  let browser: Browser

  beforeAll(async () => {
    running = await startPortal()
    browser = await chromium.launch({
      executablePath: CHROMIUM,
      args: [
        '--no-sandbox',
        '--headless',
        '--disable-gpu',
        '--disable-background-networking',
        '--no-first-run',
      ],
    })
  })

  afterAll(async () => {
    await browser?.close()
    await running?.close()
  })

  /** Opens a page; gives it with all that was complained about and asked for. */
  async function open(
    path: string,
    options: NonNullable<Parameters<Browser['newPage']>[0]> = {},
  ): Promise<{ page: Page; complaints: string[]; requests: string[] }> {
    const page = await browser.newPage(options)
    const complaints: string[] = []
    const requests: string[] = []
    page.on('console', (message) => complaints.push(message.text()))
    page.on('pageerror', (error) => complaints.push(error.message))
    page.on('requestfailed', (request) => complaints.push(request.url()))
    page.on('request', (request) => requests.push(request.url()))
    await page.goto(`${running.url}${path}`)
    return { page, complaints, requests }
  }

  const scenes = (['ja', 'en'] as const).flatMap((locale) => [
    { locale, width: 320, colorScheme: 'light' as const },
    { locale, width: 1280, colorScheme: 'dark' as const },
  ])

  describe.each(scenes)('$locale, $width pixels, $colorScheme', ({ locale, width, colorScheme }) => {
    test.each([
      ['/', 200],
      ['/help', 200],
      ['/help/host-key-changed', 200],
      ['/nothing', 404],
    ] as const)(
      '%s fits, asks for nothing else, and has nothing that axe objects to',
      async (path, status) => {
        const { page, complaints, requests } = await open(`${path}?lang=${locale}`, {
          viewport: { width, height: 800 },
          colorScheme,
        })
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
        expect(await page.evaluate(() => document.documentElement.lang)).toBe(locale)
        expect(requests.filter((url) => !url.startsWith('data:'))).toEqual([
          `${running.url}${path}?lang=${locale}`,
        ])
        const expected = status === 404 ? [/status of 404/] : []
        expect(complaints).toHaveLength(expected.length)
        for (const [index, pattern] of expected.entries()) expect(complaints[index]).toMatch(pattern)
        await page.evaluate(axe)
        const violations = (await page.evaluate(
          'axe.run().then(({ violations }) => violations)',
        )) as Violation[]
        expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])
        await page.close()
      },
    )
  })

  test('follows the language that the browser asks for, and the switch on the page', async () => {
    const { page } = await open('/', { locale: 'ja-JP' })
    expect(await page.locator('h1').textContent()).toBe('SFTP サービスへの接続案内')
    await page.getByRole('link', { name: 'English' }).click()
    expect(await page.locator('h1').textContent()).toBe('How to connect to this SFTP service')
    expect(new URL(page.url()).search).toBe('?lang=en')
    await page.close()
  })

  test('is used with the keyboard: the first key leads past the header, every stop can be seen', async () => {
    const { page } = await open('/?lang=en')
    await page.keyboard.press('Tab')
    const first = page.locator(':focus')
    expect(await first.textContent()).toBe('Skip to the text')
    expect((await first.boundingBox())?.x).toBeGreaterThanOrEqual(0)
    await page.keyboard.press('Enter')
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('main')
    for (let stops = 0; stops < 6; stops++) {
      await page.keyboard.press('Tab')
      expect(await page.evaluate(() => getComputedStyle(document.activeElement!).outlineStyle)).toBe('solid')
    }
    await page.close()
  })

  test('selects all lines for known_hosts with one click, as they are in the file', async () => {
    const { page } = await open('/?lang=en', { viewport: { width: 320, height: 800 } })
    await page.locator('pre', { hasText: 'ssh-rsa' }).click()
    const selected = await page.evaluate(() => String(getSelection()))
    const file = await (await fetch(`${running.url}/known_hosts`)).text()
    expect(selected.trim()).toBe(file.trim())
    await page.close()
  })

  test('works without JavaScript, as the policy demands', async () => {
    const { page } = await open('/?lang=ja', { javaScriptEnabled: false })
    expect(await page.locator('article').count()).toBe(3)
    await page.close()
  })
})
