// SPDX-License-Identifier: EUPL-1.2
import { useTranslation } from 'react-i18next';
import type { StaffMember } from '../../api/partners-api';
import { OnceCode } from '../../components/once-code';
import { useFormat } from '../../lib/use-format';

export interface CodeFor {
  member: StaffMember;
  code: { code: string; expiresAt: string };
}

export function StaffCode({ given: { member, code }, onClose }: { given: CodeFor; onClose: () => void }) {
  const { t } = useTranslation(['staff', 'account']);
  const { moment } = useFormat();
  return (
    <OnceCode
      title={t('code.title', { name: member.name })}
      lead={t('code.lead', { until: moment(code.expiresAt) })}
      items={[
        { label: t('code.address'), value: `${window.location.origin}/inloggen/code` },
        { label: t('account:login'), value: member.login },
        { label: t('account:code.code'), value: code.code },
      ]}
      onClose={onClose}
    />
  );
}
