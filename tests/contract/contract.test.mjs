// SPDX-License-Identifier: EUPL-1.2
// Walks every operation of the OpenAPI document against the real binary: success, each declared error, and
// everything that a body or query string can have wrong. Usage: OVERSTAP_BINARY=build/dev/overstap node --test contract.test.mjs
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';

import { makeDesk } from './desk-world.mjs';
import { wrongQueryValues, wrongValues } from './mutations.mjs';
import { document, isOpen, operations, resolve, successOf, wrongWithAnswer, wrongWithProblem } from './schemas.mjs';
import { startServer } from './server.mjs';

const binary = process.env.OVERSTAP_BINARY;
assert.ok(binary, 'set OVERSTAP_BINARY to the program under test');

// Sent as a value wherever a value is wrong, and in no answer.
const kMarker = 'do-not-repeat-me-5d1f';
const kUnknownId = '0190c7a0-0000-7000-8000-00000000dead';
const kJson = { 'content-type': 'application/json' };

let server;
const examples = {};

const everyHeader = {
  'api-version': document.info.version,
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer',
  'cache-control': 'no-store',
};

async function ask(path, options = {}) {
  const answer = await fetch(server.origin + path, options);
  const text = await answer.text();
  for (const [name, value] of Object.entries(everyHeader)) {
    assert.equal(answer.headers.get(name), value, `${name} of ${path}`);
  }
  assert.match(answer.headers.get('content-security-policy'), /frame-ancestors 'none'/);
  assert.match(answer.headers.get('x-request-id'), /^[0-9a-f-]{36}$/);
  assert.notEqual(answer.status, 500, `${path}: ${text}`);
  return { status: answer.status, headers: answer.headers, text };
}

async function refused(status, path, options = {}) {
  const answer = await ask(path, options);
  assert.equal(answer.status, status, `${options.method ?? 'GET'} ${path} ${options.body ?? ''}: ${answer.text}`);
  assert.equal(answer.headers.get('content-type'), 'application/problem+json');
  assert.ok(!answer.text.includes(kMarker), `the answer repeats what was sent: ${answer.text}`);
  const problem = JSON.parse(answer.text);
  assert.deepEqual(wrongWithProblem(problem), []);
  assert.equal(problem.status, status);
  assert.equal(problem.requestId, answer.headers.get('x-request-id'));
  return problem;
}

const pointers = (problem) => (problem.errors ?? []).map((e) => e.pointer).sort();

function post(path, body, headers = kJson) {
  return [path, { method: 'POST', headers, body: typeof body === 'string' ? body : JSON.stringify(body) }];
}

async function json(path) {
  return JSON.parse((await ask(path)).text);
}

/** Asks for JSON in the session of `as`, what signing in answered with its cookie. */
async function send(method, path, body, as) {
  const headers = { ...kJson, ...(as && { cookie: as.cookie, 'x-overstap-csrf': as.csrfToken }) };
  const answer = await ask(path, { method, headers, body: body && JSON.stringify(body) });
  assert.ok(answer.status < 300, `${method} ${path}: ${answer.text}`);
  const cookie = answer.headers.get('set-cookie')?.split(';')[0];
  return { ...(answer.text && JSON.parse(answer.text)), cookie };
}

/** Who can be what in the examples of operations that guess at secrets. */
async function makeSecrets() {
  const password = 'een lange zin over merels';
  const person = await send('POST', '/v1/accounts', { name: 'Petra', password });
  const manager = server.addAccount('region-manager', 'AM18');
  await send('POST', '/v1/passwords', { ...manager, newPassword: password });
  const as = await send('POST', '/v1/sessions', { login: manager.login, password });
  const wanted = { name: 'Bibliotheek De Uil', kind: 'library', municipality: 'GM0363', startsOn: '2026-01-01' };
  const invitation = await send('POST', '/v1/partners/invitations', wanted, as);
  return {
    signIn: { body: { login: person.account.login, password } },
    registerPerson: { body: { name: 'Paula', password } },
    setPasswordByCode: { body: { ...server.addAccount('region-manager', 'AM18'), newPassword: password } },
    joinByInvitation: { body: { code: invitation.code, administrator: 'Bea', password } },
  };
}

/** The secret of a calendar. */
async function makeCalendar() {
  const { api, dossiers } = await makeDesk(server.origin, server);
  const d = Object.values(dossiers).find((x) => x.personSession);
  const made = await api.make('POST', `/dossiers/${d.id}/calendar`, { as: d.personSession });
  return made.json.path.split('/').at(-1);
}

before(async () => {
  server = await startServer(binary);
  const [occupations, skills, regions, wagons, payers] = await Promise.all([
    json('/v1/occupations?query=steward&limit=1'),
    json('/v1/skills?query=klant&limit=1'),
    json('/v1/regions'),
    json('/v1/wagons?limit=1'),
    json('/v1/payers'),
  ]);
  const occupation = occupations.items[0].id;
  const skill = skills.items[0].id;
  const person = {
    occupations: [occupation],
    skills: [{ skill, level: 'worked' }],
    credentials: ['rijbewijs-b'],
    barriers: [],
    municipality: 'GM0394',
    maxKm: 40,
    hoursMin: 16,
    hoursMax: 36,
    contracts: ['permanent', 'temporary'],
    shifts: true,
    needsSupport: false,
  };
  const money = {
    moneyFacts: [{ fact: 'sector-has-fund', value: 'true' }],
    toldPayers: [{ payer: payers.items[0].id, pays: false }],
  };
  Object.assign(examples, await makeSecrets(), {
    getOccupations: { query: 'query=steward&language=nl&limit=3' },
    getOccupation: { path: { id: occupation }, query: 'language=en', missing: { id: kUnknownId } },
    getSkills: { query: 'query=klant' },
    getSkill: { path: { id: skill }, missing: { id: kUnknownId } },
    getRegions: {},
    getRegion: { path: { code: regions.items[0].code }, missing: { code: 'AM99' } },
    getCredentials: { query: 'language=en' },
    getBarriers: {},
    getFactCodes: {},
    getWagonKinds: {},
    getPayers: { query: 'region=AM18&language=en' },
    getWagons: { query: `limit=2&query=en&cursor=${wagons.items[0].id}` },
    getWagon: { path: { id: wagons.items[0].id }, missing: { id: kUnknownId } },
    findTransitions: { body: { person, withVacanciesOnly: true, limit: 5, answerIn: 'nl' } },
    searchVacancies: { body: { person, demandKnown: false, limit: 5, answerIn: 'en' } },
    planJourneys: {
      body: {
        person,
        targets: 2,
        lastWorkingDay: '2027-01-31',
        learningHours: 16,
        ownBudgetCents: 0,
        maxSteps: 2,
        ...money,
      },
    },
    getSchemes: { query: 'side=employer&on=2024-06-01' },
    getScheme: { path: { code: 'liv' }, query: 'language=en', missing: { code: 'no-such-scheme' } },
    evaluateSchemes: {
      body: {
        side: 'employer',
        toldBy: 'person',
        on: '2025-06-01',
        facts: [{ fact: 'worker-age-at-start', value: '57' }],
        answerIn: 'en',
      },
    },
    evaluateTrainingPlan: {
      body: {
        lines: [{ people: 3, facts: [{ fact: 'training-kind', value: 'bbl' }], later: ['lesson-hours'] }],
        facts: [{ fact: 'employer-is-sme', value: 'true' }],
        on: '2026-11-26',
        answerIn: 'en',
      },
    },
    replanJourneys: {
      body: {
        question: { person, goals: [occupation], maxSteps: 2, ...money },
        done: [wagons.items[0].id],
        underWay: [{ start: '2026-01-05', end: '2030-01-07', hoursPerWeek: 4 }],
        booked: [{ session: kUnknownId, start: '2030-01-07' }],
      },
    },
    whyNot: { body: { question: { person, goals: [occupation], maxSteps: 2, ...money }, wagon: wagons.items[0].id } },
    readCalendar: { path: { secret: await makeCalendar() }, missing: { secret: 'x'.repeat(43) } },
    getVersion: {},
    getLive: {},
    getReady: {},
    getOpenapi: {},
  });
});

after(async () => {
  const { code } = await server.stop();
  assert.equal(code, 0, 'the server stops cleanly');
  const log = server.log();
  assert.match(log, /GET \/v1\/regions\/\{code\} 200 \d+ ms getRegion [0-9a-f]{32}\n/, 'the log has the path template');
  assert.ok(!log.includes(kMarker) && !log.includes('GM0394') && !log.includes('steward'), 'the log repeats a request');
});

function fill(template, values = {}) {
  return `/v1${template.replace(/\{(\w+)\}/g, (_, name) => encodeURIComponent(values[name]))}`;
}
function target(o, query = examples[o.id].query) {
  return fill(o.path, examples[o.id].path) + (query ? `?${query}` : '');
}
function call(o, query) {
  return o.method === 'post' ? post(target(o, query), examples[o.id].body) : [target(o, query)];
}

test('every operation that needs no account has an example', () => {
  assert.deepEqual(Object.keys(examples).sort(), operations.filter(isOpen).map((o) => o.id).sort());
});

for (const o of operations) {
  test(`${o.id} declares every error that it gives`, () => {
    const has = (name) => (o.operation.parameters ?? []).some((p) => resolve(p).name === name);
    const expected = {
      400: true,
      401: !isOpen(o) || '429' in o.operation.responses,
      403: !isOpen(o),
      404: o.path.includes('{'),
      406: true,
      409: !isOpen(o) && o.method !== 'get',
      412: has('If-Match'),
      413: o.operation.requestBody !== undefined,
      415: o.operation.requestBody !== undefined,
      428: has('If-Match'),
      default: true,
    };
    for (const [status, wanted] of Object.entries(expected)) {
      assert.equal(status in o.operation.responses, wanted, status);
    }
  });
}

// Nothing is asked with a session here: that is the walk through the access table.
for (const o of operations.filter((x) => !isOpen(x))) {
  describe(`${o.method.toUpperCase()} ${o.path}`, () => {
    const values = { id: kUnknownId, code: 'AM18' };
    const path = fill(o.path, Object.fromEntries([...o.path.matchAll(/\{(\w+)\}/g)].map(([, name]) => [name, values[name] ?? kUnknownId])));
    const method = o.method.toUpperCase();
    const without = { method, headers: kJson, body: method === 'GET' ? undefined : '{}' };
    const cookie = { ...kJson, cookie: 'overstap=no-session' };

    test('is for people who are signed in', async () => {
      await refused(401, path, without);
      await refused(401, path, { ...without, headers: { ...kJson, cookie: 'other=1; overstap=' } });
    });

    test('is not for pages of other origins', async () => {
      for (const asked of [without, { method: 'OPTIONS', headers: { origin: 'https://evil.example' } }]) {
        const answer = await ask(path, asked);
        assert.ok(![...answer.headers.keys()].some((name) => name.startsWith('access-control-')));
      }
    });

    if (o.method !== 'get') {
      test('a change needs the token of the session and its own origin', async () => {
        await refused(403, path, { ...without, headers: cookie });
        await refused(403, path, { ...without, headers: { ...cookie, 'x-overstap-csrf': kMarker } });
        const other = { ...cookie, origin: 'https://evil.example' };
        assert.match((await refused(403, path, { ...without, headers: other })).detail, /pages of this site/);
      });
    }

    test('says which methods there are', async () => {
      const answer = await ask(path, { method: 'OPTIONS' });
      assert.equal(answer.status, 204);
      assert.ok(answer.headers.get('allow').split(', ').includes(method));
    });
  });
}

for (const o of operations.filter(isOpen)) {
  describe(`${o.method.toUpperCase()} ${o.path}`, () => {
    test('answers as described', async () => {
      const answer = await ask(...call(o));
      assert.equal(answer.status, successOf(o.operation), answer.text);
      const type = answer.headers.get('content-type');
      const declared = Object.keys(o.operation.responses[successOf(o.operation)].content ?? {});
      assert.ok(declared.length === 0 ? type === null : declared.includes(type), type);
      assert.deepEqual(type !== 'application/json' ? [] : wrongWithAnswer(o.operation, JSON.parse(answer.text)), []);
    });

    test('refuses unknown query parameters', async () => {
      const query = [examples[o.id].query, `nonsense=${kMarker}`].filter(Boolean).join('&');
      assert.deepEqual(pointers(await refused(400, ...call(o, query))), ['?nonsense']);
    });

    test('refuses query parameters that are wrong, given twice or badly escaped', async () => {
      for (const p of (o.operation.parameters ?? []).filter((x) => x.in === 'query')) {
        const others = new URLSearchParams(examples[o.id].query ?? '');
        others.delete(p.name);
        const rest = others.toString();
        for (const value of wrongQueryValues(resolve(p.schema), kMarker)) {
          const query = `${p.name}=${encodeURIComponent(value)}${rest && `&${rest}`}`;
          assert.deepEqual(pointers(await refused(400, target(o, query))), [`?${p.name}`], query);
        }
        if (p.required) {
          assert.deepEqual(pointers(await refused(400, target(o, rest))), [`?${p.name}`]);
        }
        const right = new URLSearchParams(`${examples[o.id].query ?? ''}`).get(p.name) ?? 'en';
        const twice = `${p.name}=${right}&${p.name}=${right}${rest && `&${rest}`}`;
        assert.ok(pointers(await refused(400, target(o, twice))).includes(`?${p.name}`), twice);
      }
      await refused(400, `${target(o, '')}?%zz`, o.method === 'post' ? post('', {})[1] : {});
    });

    test('refuses answers in another form', async () => {
      const [path, options = {}] = call(o);
      await refused(406, path, { ...options, headers: { ...options.headers, accept: 'text/html' } });
    });

    test('refuses other methods and says which there are', async () => {
      const method = ['PATCH', 'DELETE', 'PUT'].find((m) => !(m.toLowerCase() in document.paths[o.path]));
      const answer = await ask(target(o), { method });
      assert.equal(answer.status, 405);
      assert.ok(answer.headers.get('allow').split(', ').includes(o.method.toUpperCase()));
    });

    test('a slash at the end is another path', async () => {
      await refused(404, `${fill(o.path, examples[o.id].path)}/`, o.method === 'post' ? call(o)[1] : {});
    });

    if (o.path.includes('{')) {
      test('says what does not exist and what cannot', async () => {
        await refused(404, fill(o.path, examples[o.id].missing));
        const name = /\{(\w+)\}/.exec(o.path)[1];
        assert.deepEqual(pointers(await refused(400, fill(o.path, { [name]: `${kMarker} !` }))), [`{${name}}`]);
      });
    }

    if (o.method === 'get') {
      test('HEAD has the headers only', async () => {
        const answer = await ask(target(o), { method: 'HEAD' });
        assert.equal(answer.status, 200);
        assert.equal(answer.text, '');
        assert.ok(Number(answer.headers.get('content-length')) > 0);
        assert.equal(answer.headers.get('access-control-allow-origin'), '*');
      });
    }

    if (o.operation.requestBody?.content['application/json']) {
      const schema = resolve(o.operation.requestBody.content['application/json'].schema);
      const path = fill(o.path);

      test('refuses bodies that are no JSON', async () => {
        for (const body of ['', '{', '[1,]', `{"person":${kMarker}}`, `"${kMarker}`, '{}{}', '\u0000']) {
          await refused(400, ...post(path, body));
        }
      });

      test('refuses deep nesting', async () => {
        const problem = await refused(400, ...post(path, '['.repeat(60_000)));
        assert.match(problem.detail, /16 levels/);
      });

      test('refuses another content type', async () => {
        for (const type of ['text/plain', 'application/xml', 'application/x-www-form-urlencoded']) {
          await refused(415, ...post(path, examples[o.id].body, { 'content-type': type }));
        }
      });

      test('refuses a body that is too large and names the setting', async () => {
        const problem = await refused(413, ...post(path, `{"person":{},"x":"${kMarker.repeat(4000)}"}`));
        assert.match(problem.detail, /--max-body/);
      });

      test('refuses a document of another type', async () => {
        for (const body of ['null', '[]', '7', 'true', `"${kMarker}"`]) {
          assert.deepEqual(pointers(await refused(400, ...post(path, body))), ['']);
        }
      });

      if (schema.properties.person) {
        aboutVisitor(o, path);
      }

      test('refuses every wrong value of every member with its pointer', async () => {
        for (const at of places(schema)) {
          for (const value of wrongValues(at.schema, kMarker)) {
            const problem = await refused(400, ...post(path, at.put(structuredClone(examples[o.id].body), value)));
            assert.ok(
              pointers(problem).some((p) => p === at.pointer || p.startsWith(`${at.pointer}/`)),
              `${at.pointer} = ${JSON.stringify(value)}: ${JSON.stringify(problem)}`,
            );
            assert.ok(problem.errors.every((e) => e.allowed.length > 0));
          }
        }
      });

      test('refuses unknown members at every level', async () => {
        for (const at of [{ pointer: '', schema, put: (_, v) => v }, ...places(schema)]) {
          if (resolve(at.schema).type !== 'object') {
            continue;
          }
          const right = at.pointer === '' ? examples[o.id].body : at.get(examples[o.id].body);
          const body = at.put(structuredClone(examples[o.id].body), { ...right, 'no/such~one': kMarker });
          assert.deepEqual(pointers(await refused(400, ...post(path, body))), [`${at.pointer}/no~1such~0one`]);
        }
      });

      test('refuses a body without what is required', async () => {
        const required = (schema.required ?? []).map((name) => `/${name}`).sort();
        assert.deepEqual(required.length === 0 ? [] : pointers(await refused(400, ...post(path, {}))), required);
      });
    }
  });
}

/** What every question about a visitor refuses and takes. */
function aboutVisitor(o, path) {
  test('refuses a member given twice', async () => {
    const twice = '{"person":{"maxKm":1,"maxKm":2},"person":{}}';
    assert.deepEqual(pointers(await refused(400, ...post(path, twice))), ['/person', '/person/maxKm']);
  });

  test('names everything that is wrong at once', async () => {
    const body = { person: { maxKm: kMarker, shifts: 1, contracts: ['x'], barriers: [kMarker, ''] }, answerIn: 'fr', more: 1 };
    const expected = ['/answerIn', '/more', '/person/barriers/1', '/person/contracts/0', '/person/maxKm', '/person/shifts'];
    assert.deepEqual(pointers(await refused(400, ...post(path, body))), expected);
  });

  test('refuses ids and codes that do not exist, all at once', async () => {
    const person = {
      occupations: [kUnknownId],
      skills: [{ skill: kUnknownId, level: 'proven' }],
      credentials: [kMarker],
      barriers: [kMarker],
      municipality: 'GM9999',
    };
    assert.deepEqual(pointers(await refused(400, ...post(path, { person }))), [
      '/person/barriers/0',
      '/person/credentials/0',
      '/person/municipality',
      '/person/occupations/0',
      '/person/skills/0',
    ]);
  });

  test('takes a body without any fact', async () => {
    const answer = await ask(...post(path, { person: {} }));
    assert.equal(answer.status, 200, answer.text);
    assert.deepEqual(wrongWithAnswer(o.operation, JSON.parse(answer.text)), []);
  });
}

/** Every place in a body of this schema: its pointer, its schema, how to read it and how to put a value there. */
function* places(schema, pointer = '', get = (body) => body, put = (_, value) => value) {
  const s = resolve(schema);
  for (const [name, inner] of Object.entries(s.properties ?? {})) {
    const here = `${pointer}/${name}`;
    const getHere = (body) => get(body)?.[name];
    const putHere = (body, value) => put(body, { ...get(body), [name]: value });
    yield { pointer: here, schema: resolve(inner), get: getHere, put: putHere };
    yield* places(inner, here, getHere, putHere);
  }
  if (s.type === 'array') {
    const here = `${pointer}/0`;
    const getHere = (body) => get(body)?.[0];
    const putHere = (body, value) => put(body, [value]);
    yield { pointer: here, schema: resolve(s.items), get: getHere, put: putHere };
    yield* places(s.items, here, getHere, putHere);
  }
}

describe('the service as a whole', () => {
  test('serves the committed document', async () => {
    assert.deepEqual(await json('/v1/openapi.json'), document);
  });

  test('unknown paths below /v1 are problems, other ones are pages', async () => {
    for (const path of ['/v1', '/v1/', '/v1/nothing', '/v1/occupations/a/b', `/v1/${kMarker}`]) {
      await refused(404, path);
    }
    for (const [path, status] of [['/', 200], ['/werk/vandaag', 200], ['/some/page', 404]]) {
      const page = await fetch(server.origin + path, { headers: { accept: 'text/html,*/*;q=0.8' } });
      assert.equal(page.status, status, path);
      assert.match(page.headers.get('content-type'), /^text\/html/);
      assert.equal(page.headers.get('cache-control'), 'no-cache');
    }
  });

  test('OPTIONS tells the methods', async () => {
    for (const o of operations.filter(isOpen)) {
      const answer = await ask(target(o), { method: 'OPTIONS' });
      assert.equal(answer.status, 204);
      assert.ok(answer.headers.get('allow').includes(o.method.toUpperCase()));
    }
  });

  test('pages of wagons hold each wagon once, in order', async () => {
    const seen = [];
    for (let cursor = ''; ; ) {
      const page = await json(`/v1/wagons?limit=40${cursor && `&cursor=${cursor}`}`);
      seen.push(...page.items.map((w) => w.id));
      cursor = page.nextCursor;
      if (!cursor) {
        break;
      }
    }
    assert.ok(seen.length > 40);
    assert.deepEqual(seen, [...new Set(seen)].sort());
  });
});
