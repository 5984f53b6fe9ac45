// SPDX-License-Identifier: EUPL-1.2
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Dossier } from '../../api/desk-types';
import { dossierDoc } from '../../api/dossier-api';
import { profileDoc } from '../../api/profile-api';
import { useSignedIn } from '../../api/session';
import { Button } from '../../components/button';
import { Empty } from '../../components/empty';
import { Icon } from '../../components/icon';
import { Notice } from '../../components/notice';
import { PageHead, PageState } from '../../desk-app/page';
import { DossierNav } from '../dossier/dossier-nav';
import { Withheld } from '../dossier/withheld';
import { Assessments } from './assessments';
import { CardDeck } from './card-deck';
import { Credentials } from './credentials';
import { Documents } from './documents';
import { Findability } from './findability';
import { Occupations } from './occupations';
import { Preferences } from './preferences';
import './profile.css';
import { rightsOf } from './reader';
import { Skills } from './skills';
import { TakeAlong } from './take-along';

/// Of somebody else, for who helps her.
export function ProfilePage() {
  const { t } = useTranslation(['profile', 'dossier']);
  const { id } = useParams({ from: '/werk/d/$id/profiel' });
  // Known when the adviser comes from the overview; not worth a second look at the dossier.
  const name = useQueryClient().getQueryData<Dossier>(dossierDoc(id).queryKey)?.person?.name;
  return (
    <div className="ovs-bar ovs-work ovs-profile">
      <ProfileOf key={id} id={id} title={name ?? t('desk.title')} {...(name === undefined ? {} : { kicker: t('desk.title') })}>
        <DossierNav id={id} />
      </ProfileOf>
    </div>
  );
}

/// Of the person herself.
export function OwnProfilePage() {
  const { t } = useTranslation('profile');
  const { dossier } = useSignedIn();
  return (
    <div className="ovs-bar ovs-work ovs-profile">
      {dossier === undefined ? (
        <>
          <PageHead title={t('self.title')} />
          <Empty title={t('none.title')}>
            <p>{t('none.text')}</p>
            <p>
              <Link className="nl-button nl-button--primary" to="/mijn">
                {t('none.begin')}
              </Link>
            </p>
          </Empty>
        </>
      ) : (
        <ProfileOf id={dossier} title={t('self.title')}>
          <p className="nl-paragraph">{t('self.lead')}</p>
        </ProfileOf>
      )}
    </div>
  );
}

interface ProfileOfProps {
  id: string;
  title: string;
  kicker?: string;
  children: React.ReactNode;
}

function ProfileOf({ id, title, kicker, children }: ProfileOfProps) {
  const { t } = useTranslation('profile');
  const { role } = useSignedIn().account;
  const query = useQuery(profileDoc(id));
  return (
    <PageState query={query} title={title}>
      {(profile) => {
        const rights = rightsOf(profile, role);
        const part = { id, profile, rights };
        return (
          <>
            <div className="ovs-page-top">
              <PageHead title={title} tab={t(`${rights.reader}.title`)} {...(kicker === undefined ? {} : { kicker })} />
              <Button className="ovs-no-print" onClick={() => window.print()}>
                <Icon name="print" /> {t('along.print')}
              </Button>
            </div>
            {children}
            {profile.state === 'closed' ? (
              <Notice kind="info">
                <p>{t('closed')}</p>
              </Notice>
            ) : null}
            <div className="ovs-columns">
              <div className="ovs-columns__main">
                <Occupations {...part} />
                {rights.write ? <CardDeck {...part} /> : null}
                <Assessments {...part} />
                <Skills {...part} />
              </div>
              <div className="ovs-columns__side">
                <Findability {...part} />
                <Preferences {...part} />
                <Credentials {...part} />
                <Documents {...part} />
                <Withheld groups={profile.withheld} />
                <TakeAlong {...part} />
              </div>
            </div>
          </>
        );
      }}
    </PageState>
  );
}
