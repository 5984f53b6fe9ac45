// SPDX-License-Identifier: EUPL-1.2
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../components/button';
import { Icon } from '../../components/icon';
import { Modal } from '../../components/modal';
import type { PlanState } from '../../plan/plan-state';
import { goTo } from '../../plan/use-plan';
import { FindDesk } from './find-desk';

interface TalkButtonProps {
  plan: PlanState;
  text?: 'talk' | 'adviser';
  looks?: 'primary' | 'secondary' | 'subtle';
}

/// Shows the desk of the visitor's municipality.
export function TalkButton({ plan, text = 'talk', looks = 'secondary' }: TalkButtonProps) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const [place, setPlace] = useState<string>();
  const id = useId();
  return (
    <>
      <Button
        looks={looks}
        className="ovs-talk"
        aria-haspopup="dialog"
        onClick={() => {
          setPlace(plan.place);
          setOpen(true);
        }}
      >
        <Icon name="person" /> {t(`desk.${text}`)}
      </Button>
      {open ? (
        <Modal
          id={id}
          title={t('desk.title')}
          onClose={() => {
            setOpen(false);
            // Where she lives was not known yet: now the routes can use it too.
            if (plan.place === undefined && place !== undefined) {
              goTo({ ...plan, place }, 'here');
            }
          }}
        >
          <p className="nl-paragraph">{t('desk.lead')}</p>
          <FindDesk id={`${id}-place`} language={plan.language} place={place} question={t('desk.askPlace')} onPlace={setPlace} />
          <p className="ovs-note">{t('desk.bring')}</p>
        </Modal>
      ) : null}
    </>
  );
}
