import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium as driver } from 'playwright-core';

/**
 * A real Chromium, unpacked from its npm package with the libraries that it needs, so that a machine without a browser has
 * one too. Nothing is downloaded.
 */
export async function openBrowser(): Promise<Browser> {
  // The package unpacks its own libraries only where it believes that the system has none.
  process.env.VERCEL ??= '1';
  const { default: chromium } = await import('@sparticuz/chromium');
  const executablePath = await chromium.executablePath();
  const libraries = [join(tmpdir(), 'al2023', 'lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(':');
  const env = { ...process.env, LD_LIBRARY_PATH: libraries };
  // One process for everything is for functions with little memory; pages opened one after another hang in it.
  const args = chromium.args.filter((arg) => !/^--(single-process|no-zygote|headless)/.test(arg));
  return driver.launch({ executablePath, args, headless: true, env });
}
