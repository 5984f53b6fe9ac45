// SPDX-License-Identifier: EUPL-1.2
// Two regions with partners, an account for every role, and dossiers to which they stand in every way. Made over the
// API, as people would.
const kPassword = 'een lange zin over merels';
const kJson = { 'content-type': 'application/json' };

export class Api {
  constructor(origin) {
    this.origin = origin;
  }

  /** `as`: a session of `signIn`, or nothing for nobody. `body`: JSON, or bytes. */
  async ask(method, path, { as, body, headers = {} } = {}) {
    const bytes = body instanceof Uint8Array;
    const answer = await fetch(`${this.origin}/v1${path}`, {
      method,
      headers: {
        ...(body !== undefined && !bytes && kJson),
        ...(as && { cookie: as.cookie, 'x-overstap-csrf': as.csrf }),
        ...headers,
      },
      body: body === undefined || bytes ? body : JSON.stringify(body),
    });
    const text = await answer.text();
    const json = answer.headers.get('content-type')?.endsWith('json') ? JSON.parse(text) : undefined;
    return { status: answer.status, json, text, headers: answer.headers };
  }

  async make(method, path, options) {
    const answer = await this.ask(method, path, options);
    if (answer.status >= 300) {
      throw new Error(`${method} ${path}: ${answer.status} ${answer.text}`);
    }
    return answer;
  }

  #session(answer) {
    const { account, organisation, region, csrfToken } = answer.json;
    return {
      cookie: answer.headers.get('set-cookie').split(';')[0],
      csrf: csrfToken,
      id: account.id,
      login: account.login,
      role: account.role.replace(/[A-Z]/g, (c) => `-${c.toLowerCase()}`).replace('service-operator', 'operator'),
      organisation: organisation?.id,
      region: region?.code,
    };
  }

  async signIn(login) {
    return this.#session(await this.make('POST', '/sessions', { body: { login, password: kPassword } }));
  }
  async startWith({ login, code }) {
    await this.make('POST', '/passwords', { body: { login, code, newPassword: kPassword } });
    return this.signIn(login);
  }
  /** A partner of the manager's region; its administrator. */
  async join(manager, name, kind, municipality) {
    const wanted = { name, kind, municipality, startsOn: '2026-01-01' };
    const { code } = (await this.make('POST', '/partners/invitations', { as: manager, body: wanted })).json;
    return this.#session(await this.make('POST', '/partners', { body: { code, administrator: `Beheer ${name}`, password: kPassword } }));
  }
  async hire(admin, name, role) {
    const { member, code } = (await this.make('POST', '/staff', { as: admin, body: { name, role } })).json;
    return this.startWith({ login: member.login, code: code.code });
  }
}

/** In the Netherlands, as the server counts days. */
export const inDays = (n) => new Date(Date.now() + n * 86_400_000).toLocaleDateString('sv-SE', { timeZone: 'Europe/Amsterdam' });

export const newDossier = (name, municipality) => ({
  person: { name, municipality },
  situation: { kind: 'jobSeeker' },
  nextStep: 'Bellen',
  nextStepOn: inDays(7),
});

export const newWork = (organisation) => ({
  kind: 'work',
  organisation,
  what: 'Een gesprek',
  why: 'Dat helpt',
  groups: ['contact'],
  answerBefore: inDays(7),
});

/** An offer in a dossier, by its owner. */
export async function offer(api, dossier, body) {
  return (await api.make('POST', `/dossiers/${dossier.id}/offers`, { as: dossier.ownerSession, body })).json;
}

async function openDossier(api, owner, name, municipality, region, bystander) {
  const open = async () => (await api.make('POST', '/dossiers', { as: owner, body: newDossier(name, municipality) })).json.id;
  const id = await open();
  const login = (await api.make('POST', `/dossiers/${id}/account`, { as: owner })).json;
  const person = await api.startWith(login);
  const dossier = { id, region, owner: owner.id, organisation: owner.organisation, ownerSession: owner, person: person.id, personSession: person };
  return { ...dossier, twin: await open(), bystander: bystander.organisation, engaged: new Set(), asked: new Map() };
}

/** A desk that asked, was asked and has a dossier of its own, until its agreement ended: yesterday was the last day. */
async function endedDesk(api, manager, dossier, library) {
  const admin = await api.join(manager, 'Oud Loket', 'desk', 'GM0363');
  const guide = await api.hire(admin, 'Geke', 'guide');
  const own = await openDossier(api, guide, 'Pien', 'GM0363', 'AM18', library);
  await engage(api, dossier, guide);
  await askFor(api, dossier, guide);
  const partner = (await api.make('GET', '/partners', { as: manager })).json.items.find((p) => p.id === guide.organisation);
  const { id, version } = partner.agreement;
  await api.make('PATCH', `/agreements/${id}`, { as: manager, body: { endsOn: inDays(0) }, headers: { 'if-match': `"${version}"` } });
  return [admin, guide].map((who) => ({ ...who, ended: true, dossiers: [own] }));
}

async function engage(api, dossier, by) {
  const { id } = await offer(api, dossier, newWork(by.organisation));
  await api.make('POST', `/offers/${id}/answer`, { as: by, body: { accept: true } });
  dossier.engaged.add(by.organisation);
}
async function askFor(api, dossier, by) {
  dossier.asked.set(by.organisation, (await offer(api, dossier, newWork(by.organisation))).id);
}

export async function makeDesk(origin, server) {
  const api = new Api(origin);
  const manager = await api.startWith(server.addAccount('region-manager', 'AM18'));
  const elsewhere = await api.startWith(server.addAccount('region-manager', 'AM09'));
  const national = await api.startWith(server.addAccount('national'));
  const operator = await api.startWith(server.addAccount('operator'));

  const join = (name, kind) => api.join(manager, name, kind, 'GM0363');
  const joinThere = (name, kind) => api.join(elsewhere, name, kind, 'GM0222');
  const deskAdmin = await join('Loket', 'desk');
  const secondDesk = await join('Tweede Loket', 'desk');
  const uwv = await join('UWV', 'uwv');
  const town = await join('Gemeente', 'municipality');
  const school = await join('School', 'school');
  const coach = await join('Loopbaanbureau', 'oval');
  const employer = await join('Bakkerij', 'employer');
  const library = await join('Bibliotheek', 'library');
  const thereDesk = await joinThere('Loket Ver', 'desk');
  const thereUwv = await joinThere('UWV Ver', 'uwv');
  const thereLibrary = await joinThere('Bibliotheek Ver', 'library');
  const thereSchool = await joinThere('School Ver', 'school');

  const guide = await api.hire(deskAdmin, 'Gijs', 'guide');
  const specialist = await api.hire(uwv, 'Sam', 'specialist');
  const thereGuide = await api.hire(thereDesk, 'Guus', 'guide');
  const provider = await api.hire(school, 'Dora', 'provider');
  const secondGuide = await api.hire(secondDesk, 'Greet', 'guide');
  const townSpecialist = await api.hire(town, 'Toos', 'specialist');
  const coachProvider = await api.hire(coach, 'Coen', 'provider');

  const first = await openDossier(api, guide, 'Petra', 'GM0363', 'AM18', library);
  const second = await openDossier(api, specialist, 'Paula', 'GM0363', 'AM18', library);
  const there = await openDossier(api, thereGuide, 'Piet', 'GM0222', 'AM09', thereLibrary);
  await engage(api, first, specialist);
  await engage(api, first, provider);
  await engage(api, first, secondGuide);
  await askFor(api, first, townSpecialist);
  await askFor(api, first, coachProvider);
  await engage(api, second, guide);
  await askFor(api, second, provider);
  await askFor(api, second, secondGuide);
  const [endedAdmin, endedGuide] = await endedDesk(api, manager, first, library);

  const actors = {
    'de persoon': first.personSession,
    'een andere persoon': second.personSession,
    gids: guide,
    'collega-gids': await api.hire(deskAdmin, 'Karin', 'guide'),
    'gids van een ander loket': secondGuide,
    'gids van elders': thereGuide,
    'gids na het einde van de overeenkomst': endedGuide,
    'specialist': specialist,
    'collega-specialist': await api.hire(uwv, 'Saar', 'specialist'),
    'specialist van de gemeente': townSpecialist,
    'specialist van elders': await api.hire(thereUwv, 'Sef', 'specialist'),
    aanbieder: provider,
    'tweede aanbieder': coachProvider,
    'aanbieder zonder band': await api.hire(library, 'Bob', 'provider'),
    'aanbieder van elders': await api.hire(thereSchool, 'Dirk', 'provider'),
    'werkgeversadviseur van het loket': await api.hire(deskAdmin, 'Wim', 'employerAdviser'),
    'werkgeversadviseur van UWV': await api.hire(uwv, 'Willy', 'employerAdviser'),
    'werkgeversadviseur van de gemeente': await api.hire(town, 'Wout', 'employerAdviser'),
    werkgever: await api.hire(employer, 'Henk', 'employer'),
    'beheerder van het loket': deskAdmin,
    'beheerder van UWV': uwv,
    'beheerder van elders': thereDesk,
    'beheerder na het einde van de overeenkomst': endedAdmin,
    regiomanager: manager,
    'regiomanager van elders': elsewhere,
    landelijk: national,
    'technisch beheer': operator,
  };
  const partners = (await api.make('GET', '/partners', { as: national })).json.items;
  const skill = (await api.make('GET', '/skills?query=klant&limit=1')).json.items[0].id;
  const payer = (await api.make('GET', '/payers')).json.items[0].id;
  return { api, actors, skill, payer, dossiers: { first, second, there }, partners };
}
