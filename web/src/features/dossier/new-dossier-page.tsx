// SPDX-License-Identifier: EUPL-1.2
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { NewDossier } from '../../api/desk-types';
import { dossierApi } from '../../api/dossier-api';
import { useWrite } from '../../api/writes';
import { say } from '../../components/say';
import { PageHead } from '../../desk-app/page';
import { NewDossierForm } from './new-dossier-form';

export function NewDossierPage() {
  const { t } = useTranslation('dossier');
  const queries = useQueryClient();
  const navigate = useNavigate();
  const write = useWrite({
    send: (input: NewDossier, key) => dossierApi.open(input, key),
    onDone: ({ id }) => {
      say(t('new.done'));
      void queries.invalidateQueries({ queryKey: ['worklist'] });
      void navigate({ to: '/werk/d/$id', params: { id }, ignoreBlocker: true });
    },
  });
  return (
    <div className="ovs-bar ovs-plain">
      <PageHead title={t('new.title')}>
        <p className="nl-paragraph">{t('new.lead')}</p>
      </PageHead>
      <NewDossierForm send={write.mutateAsync} />
    </div>
  );
}
