import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const ASTRO = fileURLToPath(new URL('../../node_modules/astro/bin/astro.mjs', import.meta.url));

export interface BuildResult {
  /** 0 when the build succeeded. */
  code: number | null;
  /** Everything that it printed, as plain text. */
  output: string;
}

/** Runs `astro build` into a folder, with no settings but these. */
export function astroBuild(
  folder: string,
  settings: Readonly<Record<string, string>> = {},
  args: readonly string[] = [],
): Promise<BuildResult> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [ASTRO, 'build', '--outDir', folder, ...args], {
      env: { ...ownEnvironment(), ...settings },
    });
    const output: Buffer[] = [];
    child.stdout.on('data', (bytes: Buffer) => output.push(bytes));
    child.stderr.on('data', (bytes: Buffer) => output.push(bytes));
    child.on('error', reject);
    child.on('close', (code) => {
      resolve({ code, output: Buffer.concat(output).toString() });
    });
  });
}

export interface DevServer {
  address: string;
  stop: () => void;
}

/** Runs `astro dev` over the site in a folder, on a port that is free. Throws with its own words when it ends before it listens. */
export function astroDev(root: string): Promise<DevServer> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [ASTRO, 'dev', '--root', root, '--port', '0'], {
      env: { ...ownEnvironment(), NODE_ENV: 'development' },
    });
    let output = '';
    const read = (bytes: Buffer): void => {
      output += bytes.toString();
      const [address] = /http:\/\/localhost:\d+\//.exec(output) ?? [];
      if (address !== undefined) resolve({ address, stop: () => void child.kill() });
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.on('error', reject);
    child.on('close', () => {
      reject(new Error(`The development server ended.\n\n${output}`));
    });
  });
}

/** The shell's environment without the site's own settings, and without what Vitest sets: Astro would take its DEV for true. */
function ownEnvironment(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !FOREIGN.test(name));
  return { ...Object.fromEntries(kept), NODE_ENV: 'production', NO_COLOR: '1' };
}

const FOREIGN = /^(VITEST.*|SITE_.*|TEST|MODE|DEV|PROD|SSR|BASE_URL)$/;
