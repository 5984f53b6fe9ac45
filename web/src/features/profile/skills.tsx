// SPDX-License-Identifier: EUPL-1.2
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ProfileSkill } from '../../api/desk-types';
import { Badge, type BadgeKind } from '../../components/badge';
import { Button } from '../../components/button';
import { Empty } from '../../components/empty';
import { Field } from '../../components/field';
import { Section } from '../../components/section';
import { capital, fold } from '../../lib/text';
import { useFormat } from '../../lib/use-format';
import { DocumentLink } from './documents';
import type { PartProps } from './part';
import { SkillModal } from './skill-modal';

const atFirst = 12;
const searchFrom = 8;

/// How well a skill is shown, best first.
type Standing = 'proven' | 'worked' | 'declared' | 'bit' | 'no';
const order: Standing[] = ['proven', 'worked', 'declared', 'bit', 'no'];
const looks: Record<Standing, BadgeKind> = { proven: 'good', worked: 'plain', declared: 'plain', bit: 'soon', no: 'plain' };

function standingOf({ answer, level }: ProfileSkill): Standing {
  return answer === 'have' ? level : answer;
}

function inOrder(skills: ProfileSkill[]): ProfileSkill[] {
  return [...skills].sort((a, b) => order.indexOf(standingOf(a)) - order.indexOf(standingOf(b)) || a.label.localeCompare(b.label, 'nl'));
}

export function Skills(part: PartProps) {
  const { t } = useTranslation('profile');
  const { profile, rights } = part;
  const [query, setQuery] = useState('');
  const [all, setAll] = useState(false);
  const [open, setOpen] = useState<ProfileSkill>();
  const found = inOrder(profile.skills).filter(({ label }) => fold(label).includes(fold(query)));
  const shown = all || query !== '' ? found : found.slice(0, atFirst);
  return (
    <Section title={t('skills.title', { count: profile.skills.length })}>
      {profile.skills.length === 0 ? (
        <Empty title={t('skills.empty')}>
          <p>{t(`${rights.reader}.skillsEmpty`)}</p>
        </Empty>
      ) : (
        <>
          {profile.skills.length < searchFrom ? null : (
            <div className="ovs-no-print">
              <Field id="skill-search" label={t('skills.search')}>
                <input className="utrecht-textbox utrecht-textbox--html-input" id="skill-search" type="search" autoComplete="off" value={query} onChange={(event) => setQuery(event.target.value)} />
              </Field>
              <p className="ovs-hidden" role="status">
                {query === '' ? '' : t('skills.found', { count: found.length })}
              </p>
            </div>
          )}
          <ul className="ovs-rows">
            {shown.map((skill) => (
              <SkillRow key={skill.id} part={part} skill={skill} onChange={() => setOpen(skill)} />
            ))}
          </ul>
          {found.length === 0 ? <p>{t('skills.none')}</p> : null}
          {shown.length < found.length ? (
            <p className="ovs-no-print">
              <Button onClick={() => setAll(true)}>{t('skills.all', { count: found.length })}</Button>
            </p>
          ) : null}
        </>
      )}
      {open === undefined ? null : <SkillModal {...part} skill={open} onClose={() => setOpen(undefined)} />}
    </Section>
  );
}

function SkillRow({ part: { id, profile, rights }, skill, onChange }: { part: PartProps; skill: ProfileSkill; onChange: () => void }) {
  const { t } = useTranslation('profile');
  const { shortDate } = useFormat();
  const { label, borrowed, source, author, organisation, on, remark } = skill;
  const standing = standingOf(skill);
  const name = capital(label);
  const by = source === 'occupation' ? undefined : organisation === undefined ? t(`${rights.reader}.by`) : author === undefined ? organisation : `${author}, ${organisation}`;
  const document = profile.documents.find(({ id: one }) => one === skill.document);
  return (
    <li>
      <div>
        <p className="ovs-strong" lang={borrowed ? 'en' : undefined}>
          {name}
        </p>
        <p className="ovs-note">
          {[t(`skills.source.${source}`), by, source === 'occupation' ? undefined : shortDate(on)].filter((one) => one !== undefined).join(' · ')}
          {document === undefined ? null : (
            <>
              {' · '}
              <DocumentLink id={id} document={document} />
            </>
          )}
        </p>
        {remark === undefined ? null : <p>“{remark}”</p>}
      </div>
      <Badge kind={looks[standing]}>{t(`standing.${standing}`)}</Badge>
      {rights.write && (standing !== 'proven' || rights.prove) ? (
        <Button looks="subtle" className="ovs-no-print" aria-label={t('skills.changeLong', { name })} onClick={onChange}>
          {t('change')}
        </Button>
      ) : null}
    </li>
  );
}
