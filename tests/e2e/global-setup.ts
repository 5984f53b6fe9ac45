// SPDX-License-Identifier: EUPL-1.2
// Makes a small demo region with a desk in a temporary folder, serves it with the real binary on a free port, and ends
// that process by its id when the tests are done. OVS_URL tests a server that runs already, with such a desk.
import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const here = import.meta.dirname;

function findBinary(): string {
  const candidates = [process.env.OVS_BINARY, resolve(here, '../../build/release/overstap')].filter((path) => path !== undefined);
  const found = candidates.find((path) => existsSync(path));
  if (found === undefined) {
    throw new Error(`The browser tests need the overstap binary: none of ${candidates.join(', ')} exists. Run make build, or set OVS_BINARY.`);
  }
  return found;
}

function addressOf(server: ChildProcess): Promise<string> {
  return new Promise((done, fail) => {
    let said = '';
    const hear = (bytes: Buffer) => {
      said += bytes.toString();
      const port = /http:\/\/[^:\s]+:(\d+)/.exec(said)?.[1];
      if (port !== undefined) {
        done(`http://127.0.0.1:${port}`);
      }
    };
    server.stdout?.on('data', hear);
    server.stderr?.on('data', hear);
    server.on('error', fail);
    server.on('exit', (code) => fail(new Error(`overstap serve ended with ${String(code)}: ${said}`)));
    setTimeout(() => fail(new Error(`overstap serve did not say its address: ${said}`)), 120_000).unref();
  });
}

export default async function globalSetup(): Promise<(() => Promise<void>) | undefined> {
  if (process.env.OVS_URL !== undefined) {
    return undefined;
  }
  const binary = findBinary();
  const folder = mkdtempSync(join(tmpdir(), 'overstap-e2e-'));
  const database = join(folder, 'region.db');
  const demo = ['demo', '--database', database, '--region', 'AM18', '--seed', '1', '--people', '50', '--vacancies', '6000', '--sessions', '3000'];
  execFileSync(binary, demo, { stdio: ['ignore', 'ignore', 'inherit'] });
  const keys = join(folder, 'overstap.keys');
  execFileSync(binary, ['keys', 'new', keys], { stdio: ['ignore', 'ignore', 'inherit'] });
  const env = { ...process.env, OVERSTAP_KEYS_FILE: keys };
  execFileSync(binary, ['demo-desk', '--database', database, '--region', 'AM18'], { env, stdio: ['ignore', 'ignore', 'inherit'] });
  const server = spawn(binary, ['serve', '--database', database, '--port', '0'], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  const ended = new Promise<void>((done) => server.once('exit', () => done()));
  const stop = async () => {
    server.kill('SIGTERM');
    await ended;
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    process.env.OVS_URL = await addressOf(server);
  } catch (error) {
    await stop();
    throw error;
  }
  return stop;
}
