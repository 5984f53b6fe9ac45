// SPDX-License-Identifier: EUPL-1.2
import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { CardAnswer, Profile, SkillCard } from '../../api/desk-types';
import { profileApi, profileDoc, type GivenAnswer } from '../../api/profile-api';
import { useDocWrite } from '../../api/writes';
import { announce } from '../../components/announce';
import { Button } from '../../components/button';
import { Empty } from '../../components/empty';
import { say } from '../../components/say';
import { Section } from '../../components/section';
import { capital } from '../../lib/text';
import { useFormat } from '../../lib/use-format';
import type { PartProps } from './part';

const answers: CardAnswer[] = ['have', 'bit', 'no', 'unknown'];

/// Answers are shown at once and stored behind that: while one is on its way the next ones wait, and go together.
function useAnswers(id: string, onLost: (lost: GivenAnswer[]) => void): (answer: GivenAnswer) => void {
  const waiting = useRef<GivenAnswer[]>([]);
  const busy = useRef(false);
  const write = useDocWrite<GivenAnswer[], Profile>({
    doc: profileDoc(id),
    whenStale: 'again',
    send: (batch, version) => profileApi.answer(id, version, batch),
  });
  const flush = async () => {
    while (!busy.current && waiting.current.length > 0) {
      const batch = waiting.current;
      waiting.current = [];
      busy.current = true;
      try {
        await write.mutateAsync(batch);
      } catch {
        onLost(batch);
      }
      busy.current = false;
    }
  };
  return (answer) => {
    waiting.current = [...waiting.current.filter(({ skill }) => skill !== answer.skill), answer];
    void flush();
  };
}

interface Given {
  card: SkillCard;
  answer: CardAnswer;
}

/// One skill at a time. The focus stays on the buttons, so that 1 to 4, or one thumb, is enough.
export function CardDeck({ id, profile, rights: { reader } }: PartProps) {
  const { t } = useTranslation('profile');
  const { count } = useFormat();
  const [given, setGiven] = useState<Given[]>([]);
  /// How many cards back.
  const [back, setBack] = useState(0);
  const send = useAnswers(id, (lost) => {
    setGiven((all) => all.filter(({ card }) => !lost.some(({ skill }) => skill === card.id)));
    setBack(0);
    say(t('cards.failed'), 'error');
  });
  const group = useRef<HTMLDivElement>(null);
  const end = useRef<HTMLParagraphElement>(null);
  const open = profile.cards.filter(({ id: skill }) => !given.some(({ card }) => card.id === skill));
  const again = back === 0 ? undefined : given.at(-back);
  const card = again?.card ?? open[0];
  const had = useRef(card !== undefined);
  useEffect(() => {
    if (had.current && card === undefined) {
      end.current?.focus();
    }
    had.current = card !== undefined;
  }, [card]);

  const tell = (answer: CardAnswer) => {
    if (card === undefined) {
      return;
    }
    const next = again === undefined ? open[1] : back > 1 ? given.at(1 - back)?.card : open[0];
    setGiven((all) => (again === undefined ? [...all, { card, answer }] : all.map((one) => (one === again ? { card, answer } : one))));
    setBack(Math.max(0, back - 1));
    announce(next === undefined ? t('cards.done') : t('cards.next', { answer: t(`answer.${reader}.${answer}`), skill: next.label }));
    send({ skill: card.id, answer });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const chosen = answers[Number(event.key) - 1];
    if (event.ctrlKey || event.altKey || event.metaKey) {
      return;
    }
    if (chosen !== undefined) {
      event.preventDefault();
      tell(chosen);
    } else if (event.key === 'ArrowRight' || event.key === 'ArrowLeft') {
      event.preventDefault();
      const buttons = [...(group.current?.querySelectorAll('button') ?? [])];
      const from = buttons.findIndex((button) => button === document.activeElement);
      const step = event.key === 'ArrowRight' ? 1 : -1;
      buttons[(from + step + buttons.length) % buttons.length]?.focus();
    }
  };
  return (
    <Section title={t(`${reader}.cards`)} className="ovs-no-print">
      {card === undefined ? (
        <Empty title={t('cards.done')}>
          <p ref={end} tabIndex={-1}>
            {t(profile.occupations.length === 0 ? `${reader}.cardsFirst` : 'cards.doneText')}
          </p>
        </Empty>
      ) : (
        <div className="ovs-deck">
          <div className="ovs-deck__card">
            <p className="ovs-deck__skill" id="deck-skill" lang={card.borrowed ? 'en' : undefined}>
              {capital(card.label)}
            </p>
            {card.description === undefined ? null : (
              <p className="ovs-note" lang={card.borrowed ? 'en' : undefined}>
                {card.description}
              </p>
            )}
            <p className="ovs-note">
              {again === undefined
                ? [card.filledIn ? t(`${reader}.cardsFilledIn`) : undefined, card.opens > 0 ? t('cards.opens', { count: card.opens, value: count(card.opens) }) : undefined].filter((part) => part !== undefined).join(' ')
                : t('cards.said', { answer: t(`answer.${reader}.${again.answer}`) })}
            </p>
          </div>
          {/* The keys come on top of the buttons. */}
          {/* eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
          <div className="ovs-deck__answers" ref={group} role="group" aria-labelledby="deck-skill" onKeyDown={onKeyDown}>
            {answers.map((answer, index) => (
              <Button key={answer} className={`ovs-deck__answer ovs-deck__answer--${answer}`} onClick={() => tell(answer)}>
                <span className="ovs-deck__key" aria-hidden="true">
                  {index + 1}
                </span>
                {t(`answer.${reader}.${answer}`)}
              </Button>
            ))}
          </div>
          <p className="ovs-note ovs-wide-only">{t('cards.keys')}</p>
        </div>
      )}
      {given.length > back ? (
        <p>
          <Button looks="subtle" onClick={() => setBack(back + 1)}>
            {t('cards.back')}
          </Button>{' '}
          <span className="ovs-note">{t('cards.given', { count: given.length })}</span>
        </p>
      ) : null}
    </Section>
  );
}
