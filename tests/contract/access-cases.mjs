// SPDX-License-Identifier: EUPL-1.2
// For every operation that needs an account: what it is about, and a call that is right but for an old version, so that
// nothing changes that the next call counts on. An operation that is missing here fails the walk.
import { inDays, newDossier, newWork, offer } from './desk-world.mjs';

/** For which they work, where it is not guidance. */
const kPurposes = { provider: 'training', 'employer-adviser': 'placement' };
const kNoId = '0190c7a0-0000-7000-8000-00000000dead';
const kPng = Uint8Array.from(
  atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='),
  (c) => c.charCodeAt(0),
);

/** About the asker herself. */
const ownAccount = (more = {}) => ({ about: 'own-account', ...more });
/** About her own organisation, or that she does something on her own. */
const own = (more = {}) => ({ about: 'own', ...more });
/** About her region. */
const region = (more = {}) => ({ about: 'region', ...more });
/** About each dossier. `item`: what stands in the path behind it. */
const dossier = (more = {}) => ({ about: 'dossier', ...more });
/** About a member of staff, a partner or an agreement of each. */
const staff = (more = {}) => ({ about: 'staff', ...more });
const partner = (more = {}) => ({ about: 'partner', ...more });
const agreement = (more = {}) => ({ about: 'agreement', ...more });

const consent = (d) => ({ organisation: d.bystander, purpose: 'training', groups: ['profile'], endsOn: inDays(30) });
const objection = (d) => ({ organisation: d.bystander, purpose: 'training', group: 'plan' });

async function newConsent(world, d) {
  const grounds = (await world.api.make('POST', `/dossiers/${d.id}/consents`, { as: d.personSession, body: consent(d) })).json.items;
  return grounds.find((g) => g.organisation === d.bystander && g.consent).consent.id;
}
/** One that waits for a decision: raised now, or by an earlier call. */
async function openObjection(world, d) {
  await world.api.ask('POST', `/dossiers/${d.id}/objections`, { as: d.personSession, body: objection(d) });
  const grounds = (await world.api.make('GET', `/dossiers/${d.id}/grounds`, { as: d.personSession })).json.items;
  return grounds.find((g) => g.objection?.state === 'open').objection.id;
}

/** A question that `who` may answer, made for her so that the one that makes her asked stays; else one to others. */
async function question(world, d, who, relation, allowed) {
  if (!allowed) {
    return [...d.asked.values()][0];
  }
  const handOver = { ...newWork(who.organisation), kind: 'handOver', account: who.id };
  const work = { ...newWork(who.organisation), purpose: kPurposes[who.role] ?? 'guidance' };
  return (await offer(world.api, d, relation === 'colleague' ? handOver : work)).id;
}
async function acceptedQuestion(world, d, who, relation, allowed) {
  const id = await question(world, d, who, relation, allowed);
  if (allowed) {
    await world.api.make('POST', `/offers/${id}/answer`, { as: who, body: { accept: relation !== 'colleague', text: 'Goed' } });
  }
  return id;
}

export const cases = {
  openDossier: own({ body: () => newDossier('Nog iemand', 'GM0363') }),
  listDossiers: own(),
  searchDossiers: own({ body: () => ({ name: 'petra' }) }),
  getDossier: dossier(),
  changeDossier: dossier({ body: () => ({ door: 'Folder' }) }),
  listDossierEvents: dossier(),
  chooseNextStep: dossier({ body: () => ({ nextStep: 'Bellen', nextStepOn: inDays(7) }) }),
  addFact: dossier({ body: () => ({ kind: 'barrier', code: 'debt' }) }),
  endFact: dossier({ item: () => kNoId }),
  addTask: dossier({ body: () => ({ what: 'Bellen', forPerson: false }) }),
  changeTask: dossier({ item: () => kNoId, body: () => ({ done: true }) }),
  addNote: dossier({ body: () => ({ text: 'Gebeld' }) }),
  closeDossier: dossier({ body: () => ({ outcome: 'placed' }) }),
  reopenDossier: dossier({ body: () => ({ nextStep: 'Bellen', nextStepOn: inDays(7) }) }),
  listDuplicates: dossier(),
  tellApart: dossier({ body: () => ({ other: kNoId }) }),
  mergeDossiers: dossier({ body: (_, __, d) => ({ other: d.twin }) }),
  getSynthesis: dossier(),
  makeOffer: dossier({ body: (_, __, d) => newWork(d.bystander) }),
  listOffers: own(),
  answerOffer: {
    about: 'offer',
    offer: question,
    body: () => ({ accept: false, text: 'Geen tijd' }),
  },
  withdrawOffer: {
    about: 'offer',
    offer: async (world, d) => (await offer(world.api, d, newWork(d.bystander))).id,
  },
  finishOffer: {
    about: 'offer',
    offer: acceptedQuestion,
    body: () => ({ text: 'Gedaan' }),
  },
  getProfile: dossier(),
  tellOccupations: dossier({ body: () => ({ occupations: [] }) }),
  answerCards: dossier({ body: () => ({ answers: [] }) }),
  tellSkillLevel: dossier({ item: () => kNoId, body: () => ({ level: 'worked' }) }),
  tellPreferences: dossier({ body: () => ({ maxKm: 10 }) }),
  tellCredential: dossier({ body: () => ({ code: 'rijbewijs-b' }) }),
  tellCredentialsComplete: dossier({ body: () => ({ told: true }) }),
  dropCredential: dossier({ item: () => kNoId }),
  assess: dossier({ body: ({ skill }) => ({ on: inDays(0), results: [{ skill, verdict: 'yes' }] }) }),
  exportProfile: dossier(),
  importProfile: dossier({
    body: () => ({ format: 'overstapProfile1', occupations: [], skills: [], credentials: [], credentialsTold: false, preferences: {} }),
  }),
  addDocument: dossier({ query: 'name=bewijs.png', body: () => kPng, headers: { 'content-type': 'image/png' } }),
  getDocument: dossier({ item: () => kNoId, headers: { accept: '*/*' } }),
  deleteDocument: dossier({ item: () => kNoId }),
  getPlan: dossier(),
  findRoutes: dossier({ body: ({ payer }) => ({ targets: 1, wishes: { countedOn: [payer] } }) }),
  chooseRoute: dossier({ body: () => ({ occupation: kNoId, steps: [] }) }),
  changeGoal: dossier({ item: () => kNoId, body: () => ({ state: 'dropped' }) }),
  addOwnStep: dossier({
    item: () => kNoId,
    body: () => ({ title: 'Gesprek', startOn: inDays(1), endOn: inDays(2), hoursPerWeek: 1 }),
  }),
  changeStep: dossier({ item: () => kNoId, body: () => ({ state: 'agreed' }) }),
  whyNotForPerson: dossier({ body: () => ({ occupation: kNoId, wagon: kNoId }) }),
  replanRoute: dossier({ item: () => kNoId, body: () => ({}) }),
  changeRoute: dossier({ item: () => kNoId, body: () => ({ steps: [] }) }),
  agreeToPlan: dossier({ item: () => kNoId, body: () => ({ planNumber: 1 }) }),
  makeCalendar: dossier(),
  revokeCalendar: dossier(),
  getSessions: ownAccount(),
  getSession: ownAccount(),
  signOut: ownAccount({ fresh: true }),
  endSession: {
    about: 'session',
    // One of the asker's own, or of somebody else.
    session: async ({ api }, whose) => {
      const other = await api.signIn(whose.login);
      return (await api.make('GET', '/sessions', { as: other })).json.items.find((s) => s.current).id;
    },
  },
  changePassword: ownAccount({ body: () => ({ oldPassword: 'niet het mijne', newPassword: 'een heel andere zin' }) }),
  getStaff: own(),
  addStaff: own({ body: () => ({ name: 'Nieuw', role: 'partnerAdmin' }) }),
  changeStaff: staff({ body: () => ({ name: 'Anders' }) }),
  giveStaffCode: staff(),
  givePersonAccount: dossier(),
  getPartners: region(),
  getInvitations: region(),
  invitePartner: region({
    body: (_, n) => ({ name: `Nieuwe partner ${n}`, kind: 'library', municipality: 'GM0363', startsOn: inDays(1) }),
  }),
  addAgreement: partner({ body: () => ({ startsOn: inDays(1) }) }),
  endAgreement: agreement({ body: () => ({ endsOn: inDays(30) }) }),
  changeAgreementGrounds: agreement({ body: () => ({ purposes: [], grounds: [] }) }),
  getBoard: region(),
  getJobs: region(),
  getGrounds: dossier(),
  giveConsent: dossier({ body: (_, __, d) => consent(d) }),
  recordConsent: dossier({ body: (_, __, d) => consent(d) }),
  withdrawConsent: dossier({ item: newConsent }),
  raiseObjection: dossier({ body: (_, __, d) => objection(d) }),
  decideObjection: dossier({
    item: openObjection,
    body: () => ({ uphold: false, reason: 'Het is nodig' }),
  }),
  getProcessingLog: dossier(),
  exportOwnData: dossier(),
  eraseOwnData: dossier(),
};
