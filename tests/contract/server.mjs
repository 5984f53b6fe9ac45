// SPDX-License-Identifier: EUPL-1.2
// Starts the real binary on a free port of the loopback interface with a small demo region of its own.
import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';



export async function startServer(binary) {
  const folder = mkdtempSync(join(tmpdir(), 'overstap-contract-'));
  const database = join(folder, 'region.db');
  const demo = ['demo', '--database', database, '--people', '20', '--vacancies', '400', '--sessions', '300'];
  execFileSync(binary, demo, { stdio: ['ignore', 'ignore', 'inherit'] });
  const keys = join(folder, 'overstap.keys');
  execFileSync(binary, ['keys', 'new', keys], { stdio: ['ignore', 'ignore', 'inherit'] });

  // Every wrong sign-in that a test tries comes from one address.
  const env = { ...process.env, OVERSTAP_SESSIONS_ATTEMPTS: '1000000', OVERSTAP_KEYS_FILE: keys };
  const log = [];
  const child = spawn(binary, ['serve', '--database', database, '--port', '0'], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  const ended = new Promise((resolve) => child.once('exit', (code, signal) => resolve({ code, signal })));
  child.stderr.on('data', (bytes) => log.push(bytes.toString()));
  const address = await new Promise((resolve, reject) => {
    let text = '';
    child.stdout.on('data', (bytes) => {
      log.push(bytes.toString());
      text += bytes;
      const found = /http:\/\/[^\s]+/.exec(text);
      if (found) {
        resolve(found[0]);
      }
    });
    ended.then(() => reject(new Error(`the server ended at once: ${log.join('')}`)));
  });
  return {
    origin: address.replace('localhost', '127.0.0.1'),
    log: () => log.join(''),
    /** The sign-in name and one-time code of somebody new who belongs to no organisation. */
    addAccount(role, region) {
      const add = ['accounts', 'add', '--role', role, '--name', 'Rianne', '--database', database];
      const told = execFileSync(binary, [...add, ...(region ? ['--region', region] : [])], { env, encoding: 'utf8' });
      return { login: /name +(\S+)/.exec(told)[1], code: /code +(\S+)/.exec(told)[1] };
    },
    async stop() {
      child.kill('SIGTERM');
      const how = await ended;
      rmSync(folder, { recursive: true });
      return how;
    },
  };
}
