// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Journey, Step } from '../../api/types';
import { Badge } from '../../components/badge';
import { Icon } from '../../components/icon';
import { addDays } from '../../lib/dates';
import { useFormat } from '../../lib/use-format';
import { differences, mostHours, pairSteps, type Difference, type Measure, type Side, type StepPair } from '../../plan/compare';
import { endKey, endOf } from '../../plan/routes';
import { useChanceText } from '../results/chance';
import { OwnCostWhy, useOwnCost } from '../results/own-cost';
import './compare.css';

export interface ComparedRoute {
  name: string;
  /// What is special about it, such as "fastest".
  labels: string[];
  journey: Journey;
  action?: ReactNode;
}

interface RouteComparisonProps {
  /// What the table is about, for who cannot see it.
  caption: string;
  left: ComparedRoute;
  right: ComparedRoute;
}

const sides: readonly Side[] = ['left', 'right'];

/// Two routes beside each other; what differs is said in words. Needs the texts of `compare`.
export function RouteComparison({ caption, left, right }: RouteComparisonProps) {
  const { t } = useTranslation(['compare', 'translation']);
  const routes = { left, right };
  const value = useValue();
  const mark = useMark();
  const pairs = pairSteps(left.journey, right.journey);
  return (
    <table className="ovs-compare">
      <caption className="ovs-hidden">{caption}</caption>
      <thead>
        <tr>
          {sides.map((side) => (
            <th key={side} scope="col">
              <span className="ovs-compare__route">{routes[side].name}</span>
              {routes[side].labels.map((label) => (
                <span key={label} className="nl-data-badge">
                  {label}
                </span>
              ))}
            </th>
          ))}
        </tr>
      </thead>
      {differences(left.journey, right.journey).map((difference) => (
        <tbody key={difference.what}>
          <tr>
            <th colSpan={2} scope="rowgroup">
              {t(`compare:measure.${difference.what}`)}
              {difference.better === undefined && difference.by === 0 ? <span className="ovs-compare__equal"> · {t('compare:equal')}</span> : null}
            </th>
          </tr>
          <tr>
            {sides.map((side) => (
              <td key={side} className={difference.better === side ? 'ovs-compare__better' : undefined}>
                <span className="ovs-compare__value">{value(difference.what, routes[side].journey)}</span>
                {difference.what === 'own' ? <OwnCostWhy costs={routes[side].journey} steps={routes[side].journey.steps} /> : null}
                {difference.better === side ? (
                  <Badge kind="good">
                    <Icon name="check" /> {mark(difference)}
                  </Badge>
                ) : null}
              </td>
            ))}
          </tr>
        </tbody>
      ))}
      {pairs.length === 0 ? null : (
        <tbody>
          <tr>
            <th colSpan={2} scope="rowgroup">
              {t('translation:route.stepsStrip')}
            </th>
          </tr>
          {pairs.map((pair) => (
            <PairRow key={`${pair.left?.wagon ?? ''}-${pair.right?.wagon ?? ''}`} pair={pair} />
          ))}
        </tbody>
      )}
      {left.action === undefined && right.action === undefined ? null : (
        <tfoot className="ovs-no-print">
          <tr>
            {sides.map((side) => (
              <td key={side}>{routes[side].action}</td>
            ))}
          </tr>
        </tfoot>
      )}
    </table>
  );
}

function PairRow({ pair }: { pair: StepPair }) {
  return (
    <tr className="ovs-compare__steps">
      {sides.map((side) => (
        <StepCell key={side} step={pair[side]} kind={pair.kind} />
      ))}
    </tr>
  );
}

const kindLooks = { same: 'plain', moved: 'soon', only: 'good' } as const;

function StepCell({ step, kind }: { step: Step | undefined; kind: StepPair['kind'] }) {
  const { t } = useTranslation(['compare', 'translation']);
  const { shortDate } = useFormat();
  if (step === undefined) {
    return (
      <td className="ovs-compare__none">
        <span aria-hidden="true">–</span>
        <span className="ovs-hidden">{t('compare:step.none')}</span>
      </td>
    );
  }
  return (
    <td>
      {step.sensitive ? (
        // On paper it is only an appointment, as on the page of a route.
        <>
          <span className="ovs-compare__step ovs-no-print">{step.title}</span>
          <span className="ovs-print-only">{t('translation:route.appointment')}</span>
        </>
      ) : (
        <span className="ovs-compare__step">{step.title}</span>
      )}
      <span className="ovs-compare__when">{t('translation:route.whenValue', { from: shortDate(step.start), to: shortDate(addDays(step.end, -1)) })}</span>
      {step.sensitive ? null : <span className="ovs-compare__when">{[step.provider, step.municipality].filter((part) => part !== undefined && part !== '').join(', ')}</span>}
      <Badge kind={kindLooks[kind]}>{t(`compare:step.${kind}`)}</Badge>
    </td>
  );
}

function useValue() {
  const { t } = useTranslation(['compare', 'translation']);
  const { longDate, money } = useFormat();
  const chance = useChanceText();
  const ownCost = useOwnCost();
  return (what: Measure, journey: Journey): string => {
    switch (what) {
      case 'atWork':
        return endOf(journey) === 'ready' ? longDate(journey.atWork) : `${longDate(journey.atWork)} (${t(`translation:${endKey(journey)}`).toLowerCase()})`;
      case 'own':
        return ownCost(journey);
      case 'others':
        return money(journey.publicCostCents);
      case 'steps':
        return journey.steps.length === 0 ? t('translation:route.direct') : t('translation:route.steps', { count: journey.steps.length });
      case 'chance':
        return chance(journey);
      case 'hours': {
        const hours = mostHours(journey);
        return hours === 0 ? t('translation:route.hoursNone') : t('translation:route.hoursValue', { count: hours });
      }
    }
  };
}

/// Why a side is the better one, in two or three words.
function useMark() {
  const { t } = useTranslation('compare');
  const { money } = useFormat();
  return ({ what, by }: Difference): string => {
    switch (what) {
      case 'atWork':
        return by % 7 === 0 ? t('mark.weeks', { count: by / 7 }) : t('mark.days', { count: by });
      case 'own':
      case 'others':
        return by === 0 ? t('mark.certain') : t('mark.money', { amount: money(by) });
      case 'steps':
        return t('mark.steps', { count: by });
      case 'chance':
        return by === 0 ? t('mark.known') : t('mark.chance');
      case 'hours':
        return t('mark.hours', { count: by });
    }
  };
}
