// SPDX-License-Identifier: EUPL-1.2
import { useQuery } from '@tanstack/react-query';
import { useEffect, useId, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { courseSuggestions } from '../../api/queries';
import type { GoalJourneys, Journey, WhyNot } from '../../api/types';
import { announce } from '../../components/announce';
import { Button } from '../../components/button';
import { Combobox, type Choice } from '../../components/combobox';
import { Notice } from '../../components/notice';
import { capital } from '../../lib/text';
import { useDebounced } from '../../lib/use-debounced';
import { useFormat } from '../../lib/use-format';
import { CourseVerdict } from './course-verdict';
import './course.css';

export interface CourseFinderProps {
  /// Of the cache: what is asked besides the course.
  about: unknown[];
  ask: (wagon: string) => Promise<WhyNot>;
  /// The routes that the answer counts; absent where they are not on the page.
  goal?: GoalJourneys;
  /// Goes to one of these routes.
  open?: (journey: Journey, text: string) => ReactNode;
}

export function CourseFinder({ about, ask, goal, open }: CourseFinderProps) {
  const { t } = useTranslation(['course', 'translation']);
  const { language } = useFormat();
  const id = useId();
  const [text, setText] = useState('');
  const [chosen, setChosen] = useState<Choice>();
  const query = useDebounced(text, 150);
  const enough = text.trim().length >= 2;
  const suggestions = useQuery({ ...courseSuggestions(query, language), enabled: query.trim().length >= 2 && chosen === undefined });
  // Only what belongs to the text on the screen: Enter takes the first.
  const choices = enough && query === text ? (suggestions.data ?? []).map(({ id: course, title, provider, kindName }) => ({ id: course, label: title, detail: `${provider} · ${kindName}` })) : [];
  const state = !enough || chosen !== undefined ? 'idle' : suggestions.isError ? 'failed' : suggestions.data === undefined || query !== text ? 'loading' : 'ready';
  return (
    <div className="ovs-course">
      <Combobox
        id={`${id}-course`}
        label={t('course:find')}
        hint={t('course:findHint')}
        error={undefined}
        text={text}
        onText={(now) => {
          setText(now);
          setChosen(undefined);
        }}
        choices={choices}
        state={state}
        onChoose={(choice) => {
          setText(choice.label);
          setChosen(choice);
          announce(t('translation:combobox.chosen', { name: choice.label }));
        }}
      />
      {chosen === undefined ? null : <Answer key={chosen.id} course={chosen} about={about} ask={ask} {...(goal === undefined ? {} : { goal })} {...(open === undefined ? {} : { open })} />}
    </div>
  );
}

function Answer({ course, about, ask, goal, open }: CourseFinderProps & { course: Choice }) {
  const { t } = useTranslation(['course', 'translation']);
  const answer = useQuery({ queryKey: ['why-not', course.id, ...about], queryFn: () => ask(course.id), gcTime: 0 });
  const title = answer.data === undefined ? undefined : t(`course:outcome.${answer.data.outcome}`);
  useEffect(() => (title === undefined ? undefined : announce(title)), [title]);
  if (answer.isError) {
    return (
      <Notice kind="error">
        <p>{t('translation:errors.part')}</p>
        <Button onClick={() => void answer.refetch()}>{t('translation:errors.retry')}</Button>
      </Notice>
    );
  }
  if (answer.data === undefined) {
    return <p role="status">{t('translation:app.loading')}</p>;
  }
  return (
    <section className="ovs-course__answer" aria-label={t('course:answerFor', { name: capital(course.label) })}>
      <CourseVerdict verdict={answer.data} goal={goal} open={open} />
    </section>
  );
}
