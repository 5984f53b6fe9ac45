// SPDX-License-Identifier: EUPL-1.2
// Walks every operation that needs an account with every role and without one, about what is one's own, of the same
// region, of another region and of another partner, and expects what docs/access-table.md says. An operation without a
// case, an action without a row and a role without an account fail. Usage: as contract.test.mjs.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';

import { cases } from './access-cases.mjs';
import { mayDo, roles } from './access-table.mjs';
import { makeDesk } from './desk-world.mjs';
import { isOpen, operations, resolve } from './schemas.mjs';
import { startServer } from './server.mjs';

let server;
let world;
const counts = { allowed: 0, refused: 0, strangers: 0 };

before(async () => {
  server = await startServer(process.env.OVERSTAP_BINARY);
  world = await makeDesk(server.origin, server);
});
after(async () => {
  const { allowed, refused, strangers } = counts;
  console.log(`access matrix: ${allowed + refused + strangers} combinations: ${allowed} allowed, ${refused} refused, ${strangers} without a session`);
  await server.stop();
});

/** How somebody stands to something: the nearest one that is true (src/access/subject.h). */
function relationTo(who, it) {
  if (it.person === who.id) return 'self';
  if (it.owner === who.id) return 'owner';
  if (who.organisation && it.organisation === who.organisation) return 'colleague';
  if (it.engaged?.has(who.organisation)) return 'engaged';
  if (it.asked?.has(who.organisation)) return 'asked';
  return it.region === undefined || it.region === who.region ? 'same-region' : 'other-region';
}

/** What the table says, and above it: without a running agreement only one's own account. */
const may = (who, action, relation) => (!who.ended || action === 'own-account') && mayDo(who.role, action, relation);

/** What the operation is about, as pairs of a relation and the variables of its path. */
async function* targets(o, it, who) {
  const { dossiers, partners, actors } = world;
  const action = o.operation['x-action'];
  switch (it.about) {
    case 'own-account':
      yield { relation: 'self', path: {} };
      break;
    case 'own':
      yield { relation: who.role === 'person' ? 'self' : who.organisation ? 'colleague' : 'same-region', path: {} };
      break;
    case 'region':
      yield { relation: 'same-region', path: {} };
      break;
    case 'session':
      yield { relation: 'self', path: { id: await it.session(world, who) } };
      yield { relation: 'other-region', path: { id: await it.session(world, who === actors.gids ? actors.regiomanager : actors.gids) } };
      break;
    case 'dossier':
      for (const d of [...Object.values(dossiers), ...(who.dossiers ?? [])]) {
        yield { relation: relationTo(who, d), dossier: d, path: { id: d.id, item: await it.item?.(world, d) } };
      }
      break;
    case 'offer':
      for (const d of Object.values(dossiers).filter((x) => x.asked.size > 0)) {
        const relation = relationTo(who, d);
        yield { relation, path: { id: await it.offer(world, d, who, relation, may(who, action, relation)) } };
      }
      break;
    case 'staff':
      for (const member of [actors['collega-gids'], actors['collega-specialist'], actors['gids van elders']]) {
        yield { relation: relationTo(who, { person: member.id, organisation: member.organisation, region: member.region }), path: { id: member.id } };
      }
      break;
    case 'partner':
    case 'agreement':
      for (const p of partners.filter((x) => x.kind === 'school')) {
        yield { relation: p.region.code === who.region ? 'same-region' : 'other-region', path: { id: it.about === 'partner' ? p.id : p.agreement.id } };
      }
      break;
    default:
      throw new Error(`${o.id} is about something unknown`);
  }
}

let calls = 0;
function call(o, it, path, as, dossier) {
  calls += 1;
  const has = (name) => (o.operation.parameters ?? []).some((p) => resolve(p).name === name);
  const target = o.path.replace(/\{(\w+)\}/g, (_, name) => path[name]);
  return world.api.ask(o.method.toUpperCase(), it.query ? `${target}?${it.query}` : target, {
    as,
    body: it.body?.(world, calls, dossier),
    headers: { ...it.headers, ...(has('If-Match') && { 'if-match': '"999999999"' }) },
  });
}

// A person or organisation without a legal ground for a group of data was let in by the table, and stopped by the ground.
const lacksGround = (answer) => answer.status === 403 && /^The data group /.test(answer.json?.detail);
const isStranger = (answer) => answer.status === 404 && /^There is no such (dossier|offer)|^Your (region|organisation) has no such|^You have no such/.test(answer.json?.detail);
const isRefused = (answer) => [401, 403, 404].includes(answer.status);

test('every operation that needs an account has a case, and the other way round', () => {
  assert.deepEqual(Object.keys(cases).sort(), operations.filter((o) => !isOpen(o)).map((o) => o.id).sort());
});

test('every role has an account in the walk', () => {
  assert.deepEqual([...new Set(Object.values(world.actors).map((a) => a.role))].sort(), [...roles].sort());
});

for (const o of operations.filter((x) => !isOpen(x))) {
  test(`${o.id} is for who the table says`, async () => {
    const it = cases[o.id];
    const action = o.operation['x-action'];
    const wrong = [];
    for (const [name, who] of Object.entries(world.actors)) {
      for await (const { relation, path, dossier } of targets(o, it, who)) {
        const allowed = may(who, action, relation);
        const answer = await call(o, it, path, it.fresh ? await world.api.signIn(who.login) : who, dossier);
        counts[allowed ? 'allowed' : 'refused'] += 1;
        const right = allowed
          ? answer.status < 500 && (lacksGround(answer) || ![401, 403].includes(answer.status)) && !isStranger(answer)
          : isRefused(answer);
        if (!right) {
          wrong.push(`${name} (${who.role}${who.ended ? ', ended' : ''}, ${relation}) ${allowed ? 'may' : 'may not'} ${action}: ${answer.status} ${answer.text.slice(0, 300)}`);
        }
      }
    }
    for await (const { path, dossier } of targets(o, it, world.actors.gids)) {
      const answer = await call(o, it, path, undefined, dossier);
      counts.strangers += 1;
      if (answer.status !== 401) {
        wrong.push(`nobody: ${answer.status} ${answer.text.slice(0, 300)}`);
      }
    }
    assert.deepEqual(wrong, []);
  });
}

test('the operator sees which jobs ran, and no content', async () => {
  const jobs = (await world.api.make('GET', '/jobs', { as: world.actors['technisch beheer'] })).json.items;
  assert.deepEqual(jobs.map((j) => j.name), ['expire', 'agreement-ends', 'offers', 'escalate', 'retention']);
  for (const job of jobs) {
    assert.equal(job.state, 'done', `${job.name}: ${job.result}`);
    assert.match(job.result, /^[a-z-]+ \d+(, [a-z-]+ \d+)*$/);
    assert.ok(Date.parse(job.startedAt) <= Date.parse(job.finishedAt));
    assert.ok(Date.parse(job.finishedAt) < Date.parse(job.nextAt));
  }
});
