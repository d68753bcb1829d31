// Uses the playground and the pages of kliping/view and kliping/report in headless Chromium: pasting,
// pointing, keys, shared links, light and dark, a phone; axe must find nothing wrong, the console stay empty.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { build, preview } from 'vite';
import { parse } from '../dist/index.js';
import { report } from '../dist/report.js';
import { highlight } from '../dist/view.js';

const RELEASE = 'BENGKALIS - Bupati Bengkalis Hendri Saputra membuka rapat KPU, Rabu (10/6/2020).';
const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
const SHAPES = [
  { name: 'wide, light', colorScheme: 'light', viewport: { width: 1300, height: 900 } },
  { name: 'wide, dark', colorScheme: 'dark', viewport: { width: 1300, height: 900 } },
  { name: 'phone, light', colorScheme: 'light', viewport: { width: 390, height: 800 } },
  { name: 'phone, dark', colorScheme: 'dark', viewport: { width: 390, height: 800 } },
];

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const executablePath = execFileSync(
  'sh',
  ['-c', 'command -v chromium || command -v chromium-browser'],
  {
    encoding: 'utf8',
  },
).trim();
const folder = mkdtempSync(join(tmpdir(), 'kliping-browser-'));

/** What a page tells on its console, and what it fails at. */
function listen(page) {
  const told = [];
  page.on('console', (message) => told.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => told.push(`error: ${error.message}`));
  page.on('requestfailed', (request) => told.push(`failed: ${request.url()}`));
  return told;
}

async function checkPage(page, what) {
  await page.evaluate(axe);
  const { violations } = await page.evaluate(() => globalThis.axe.run());
  const problems = violations.map(({ id, nodes }) => `${id}: ${nodes[0].html}`);
  assert.deepEqual(problems, [], `${what}: axe`);
  const wide = await page.evaluate(
    () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
  );
  assert.equal(wide, false, `${what}: wider than the window`);
}

/** The tip that a span shows, as it is drawn. */
const tipOf = (span) =>
  span.evaluate((element) => getComputedStyle(element, '::after').getPropertyValue('content'));

/** Waits until a span shows a tip with these words: the page draws after the input, not with it. */
const showsTip = async (page, span, words) =>
  page.waitForFunction(
    ([element, wanted]) => getComputedStyle(element, '::after').content.includes(wanted),
    [await span.elementHandle(), words],
  );

async function useView(page, url) {
  await page.goto(url);
  const span = page.locator('mark[data-label=official]').first();
  assert.equal(await tipOf(span), 'none');
  await span.hover();
  await showsTip(page, span, 'office: Bupati');
  await page.mouse.move(0, 0);
  await span.focus();
  await showsTip(page, span, '14.03');
  await page.locator('aside a').first().click();
  await page.waitForFunction(() => document.activeElement.tagName === 'MARK');
}

async function useReport(page, url) {
  await page.goto(url);
  await page.locator('svg a').first().focus();
  await page.keyboard.press('Enter');
  await page.waitForURL(/#when-\d+$/);
  await page.locator('.r-rank summary').last().click();
  await page.locator('.r-rank details[open] a').first().click();
  await page.waitForURL(/#release-\d+$/);
}

async function usePlayground(page, url) {
  await page.goto(url);
  await page.locator('#output mark').first().waitFor();
  const first = await page.locator('#text').inputValue();
  await page.locator('#example').selectOption({ index: 2 });
  await page.waitForFunction((old) => document.querySelector('#text').value !== old, first);

  await page.locator('#text').focus();
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.insertText(RELEASE);
  const span = page.locator('#output mark[data-label=official]');
  await page.waitForFunction(
    (text) => document.querySelector('#output article')?.textContent === text,
    RELEASE,
  );
  assert.equal(await span.count(), 1);
  assert.match(await span.textContent(), /Hendri Saputra/);
  await span.hover();
  await showsTip(page, span, 'office: Bupati');
  await page.mouse.move(0, 0);

  await page.locator('#text').focus();
  await page.keyboard.press('Tab');
  const focused = page.locator('#output mark:focus');
  await focused.waitFor();
  await showsTip(page, focused, ':');

  await page.locator('#share').click();
  await page.waitForFunction(() => /link/.test(document.querySelector('#status').textContent));
  const shared = page.url();
  assert.match(shared, /#v1\./);
  await page.locator('#output aside a').first().click();
  await page.waitForFunction((url) => location.href === url, shared);
  await page.goto('about:blank');
  await page.goto(shared);
  await page.waitForFunction((text) => document.querySelector('#text').value === text, RELEASE);
}

const view = join(folder, 'view.html');
const collection = join(folder, 'report.html');
const record = parse(RELEASE);
writeFileSync(view, highlight(RELEASE, record));
writeFileSync(
  collection,
  report([record, { ...parse('Rapat di Solok, Jumat (3/7/2020).'), id: 'solok' }]),
);

const root = 'examples/playground';
const outDir = join(folder, 'playground');
await build({ root, logLevel: 'error', build: { outDir } });
const server = await preview({
  root,
  logLevel: 'error',
  build: { outDir },
  preview: { port: 0, host: '127.0.0.1' },
});
const { port } = server.httpServer.address();
const pages = [
  ['playground', `http://127.0.0.1:${port}/`, usePlayground],
  ['view', pathToFileURL(view).href, useView],
  ['report', pathToFileURL(collection).href, useReport],
];

try {
  for (const { name, ...shape } of SHAPES) {
    const context = await chromium.launchPersistentContext(join(folder, name), {
      ...shape,
      executablePath,
      args: FLAGS,
      hasTouch: name.startsWith('phone'),
    });
    for (const [what, url, use] of pages) {
      const page = await context.newPage();
      const told = listen(page);
      await use(page, url);
      await checkPage(page, `${what}, ${name}`);
      assert.deepEqual(told, [], `${what}, ${name}: console`);
      if (process.env.SCREENSHOTS)
        await page.screenshot({
          path: join(process.env.SCREENSHOTS, `${what}-${name.replace(', ', '-')}.png`),
        });
      await page.close();
    }
    await context.close();
    console.log(`${name}: ${pages.map(([what]) => what).join(', ')} in order`);
  }
} finally {
  await server.close();
  rmSync(folder, { recursive: true, force: true });
}
