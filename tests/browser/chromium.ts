/** Finds a Chromium on this machine, or has the system's package manager install one. */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';

const BROWSERS = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** What each package manager is told, in order. */
const INSTALLERS: Record<string, readonly (readonly string[])[]> = {
  'apt-get': [['update'], ['install', '-y', '--no-install-recommends', 'chromium']],
  apk: [['add', '--no-cache', 'chromium']],
  dnf: [['install', '-y', 'chromium']],
};

const HELP = 'No Chromium found: install one (Debian: apt-get install chromium) or set CHROME_PATH';

function onPath(names: readonly string[]): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter(Boolean);
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(existsSync);
}

function fromEnvironment(): string | undefined {
  const path = process.env['CHROME_PATH'];
  if (path && !existsSync(path)) throw new Error(`CHROME_PATH names no file: ${path}`);
  return path || undefined;
}

function fromPlaywright(): string | undefined {
  const path = chromium.executablePath();
  return existsSync(path) ? path : undefined;
}

/** Runs a command as root: as it stands where we are root, else through sudo, which must not ask. */
function asRoot(command: readonly string[]): void {
  const [program, ...args] = process.getuid?.() === 0 ? command : ['sudo', '-n', ...command];
  if (program) execFileSync(program, args, { stdio: ['ignore', 'ignore', 'pipe'] });
}

function install(): void {
  const found = Object.entries(INSTALLERS).find(([name]) => onPath([name]));
  if (!found) return;
  const [manager, steps] = found;
  process.stderr.write(`No Chromium found: installing one by ${manager}\n`);
  const last = steps.length - 1;
  steps.forEach((step, index) => {
    try {
      asRoot([manager, ...step]);
    } catch (cause) {
      // An older list of packages may still do: only the installing itself must succeed.
      if (index === last) throw cause;
    }
  });
}

/** The path of a Chromium that can be started. Throws one line that says what to install. */
export function findChromium(): string {
  const found = fromEnvironment() ?? fromPlaywright() ?? onPath(BROWSERS);
  if (found) return found;
  try {
    install();
  } catch (cause) {
    throw new Error(HELP, { cause });
  }
  const installed = onPath(BROWSERS);
  if (!installed) throw new Error(HELP);
  return installed;
}
