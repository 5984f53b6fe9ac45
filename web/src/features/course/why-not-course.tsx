// SPDX-License-Identifier: EUPL-1.2
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { LazyDetails } from '../../components/lazy-details';
import { needTexts } from '../../i18n';
import type { CourseFinderProps } from './course-finder';

/// Comes when somebody opens it.
const CourseFinder = lazy(async () => {
  const [{ CourseFinder: part }] = await Promise.all([import('./course-finder'), needTexts('course', 'compare')]);
  return { default: part };
});

/// "Why not this course?": any course by its name, and why it is not in a route to this job.
export function WhyNotCourse(props: CourseFinderProps) {
  const { t } = useTranslation('translation');
  return (
    <LazyDetails title={t('results.whyNot')} className="ovs-details ovs-details--small ovs-no-print">
      {() => (
        <Suspense fallback={<p role="status">{t('app.loading')}</p>}>
          <CourseFinder {...props} />
        </Suspense>
      )}
    </LazyDetails>
  );
}
