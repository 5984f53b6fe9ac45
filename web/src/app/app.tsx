// SPDX-License-Identifier: EUPL-1.2
import { lazy, Suspense, useEffect, useLayoutEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiProblem } from '../api/problem';
import { LiveRegion } from '../components/announce';
import { ButtonLink } from '../components/button';
import { Failure } from '../components/failure';
import { Skeleton } from '../components/skeleton';
import { EmployerPage } from '../features/employer/employer-page';
import { PlannerPage } from '../features/planner/planner-page';
import { ResultsPage } from '../features/results/results-page';
import { RoutePage } from '../features/route/route-page';
import { SiteFooter } from '../features/shell/site-footer';
import { SiteHeader } from '../features/shell/site-header';
import { needTexts } from '../i18n';
import { askField, takeWantedField } from '../plan/focus-field';
import { toHash, type PlanState } from '../plan/plan-state';
import { takeMove, usePlan } from '../plan/use-plan';
import { ErrorBoundary } from './error-boundary';

/// What few visitors open comes when it is opened.
const ComparePage = lazy(async () => {
  const [{ ComparePage: page }] = await Promise.all([import('../features/compare/compare-page'), needTexts('compare')]);
  return { default: page };
});

const ReplanPage = lazy(async () => {
  const [{ ReplanPage: page }] = await Promise.all([import('../features/replan/replan-page'), needTexts('replan', 'compare')]);
  return { default: page };
});

const FlowPage = lazy(async () => {
  const [{ FlowPage: page }] = await Promise.all([import('../features/schemes/flow-page'), needTexts('schemes')]);
  return { default: page };
});

const TrainingPage = lazy(async () => {
  const [{ TrainingPage: page }] = await Promise.all([import('../features/schemes/training-page'), needTexts('schemes')]);
  return { default: page };
});

const SchemesPage = lazy(async () => {
  const [{ SchemesPage: page }] = await Promise.all([import('../features/schemes/schemes-page'), needTexts('schemes')]);
  return { default: page };
});

function Page({ plan }: { plan: PlanState }) {
  switch (plan.view) {
    case 'start':
      return <PlannerPage plan={plan} />;
    case 'results':
      return <ResultsPage plan={plan} />;
    case 'route':
      return <RoutePage plan={plan} />;
    case 'compare':
      return <ComparePage plan={plan} />;
    case 'replan':
      return <ReplanPage plan={plan} />;
    case 'employer':
      return <EmployerPage plan={plan} />;
    case 'hire':
    case 'sheet':
    case 'support':
      return <FlowPage plan={plan} view={plan.view} />;
    case 'train':
      return <TrainingPage plan={plan} />;
    case 'schemes':
      return <SchemesPage plan={plan} />;
  }
}

function Broken({ plan }: { plan: PlanState }) {
  const { t } = useTranslation();
  return (
    <div className="ovs-bar ovs-plain">
      <h1 className="nl-heading nl-heading--level-1" tabIndex={-1}>
        {t('errors.serverTitle')}
      </h1>
      <Failure error={new ApiProblem(500, [])} onRetry={() => window.location.reload()} onField={() => askField(plan, undefined)} />
      <p>
        <ButtonLink href={toHash({ ...plan, view: 'start' })}>{t('errors.change')}</ButtonLink>
      </p>
    </div>
  );
}

const titles = {
  start: 'start.pageTitle',
  results: 'results.pageTitle',
  route: 'route.pageTitle',
  compare: 'route.comparePageTitle',
  replan: 'route.replan',
  employer: 'employer.pageTitle',
  hire: 'schemes.hire',
  train: 'schemes.train',
  sheet: 'schemes.sheet',
  support: 'schemes.support',
  schemes: 'schemes.all',
} as const;

/// A new page starts at its heading, for the keyboard and for a screen reader. Beside the page, so that it waits for it.
function PageStart({ plan }: { plan: PlanState }) {
  const hash = toHash(plan);
  const shown = useRef({ hash, view: plan.view });
  useEffect(() => {
    if (shown.current.hash === hash) {
      return;
    }
    const move = takeMove();
    const otherView = shown.current.view !== plan.view;
    shown.current = { hash, view: plan.view };
    if (takeWantedField() !== undefined || (!move && !otherView)) {
      return;
    }
    document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true });
    if (move) {
      window.scrollTo(0, 0);
    }
  }, [hash, plan.view]);
  return null;
}

export function App() {
  const plan = usePlan();
  const { t, i18n } = useTranslation();
  useLayoutEffect(() => {
    document.documentElement.lang = plan.language;
    if (i18n.language !== plan.language) {
      void i18n.changeLanguage(plan.language);
    }
  }, [i18n, plan.language]);
  const title = `${t(titles[plan.view])} – ${t('app.name')}`;
  useEffect(() => {
    document.title = title;
  }, [title]);
  return (
    <div className="ovs-page">
      <SiteHeader plan={plan} />
      <main id="main" tabIndex={-1}>
        <ErrorBoundary page={window.location.hash} fallback={<Broken plan={plan} />}>
          <Suspense fallback={<Skeleton cards={2} />}>
            <Page key={plan.view} plan={plan} />
            <PageStart plan={plan} />
          </Suspense>
        </ErrorBoundary>
      </main>
      <SiteFooter plan={plan} />
      <LiveRegion />
    </div>
  );
}
