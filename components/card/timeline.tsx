/**
 * The roles as a picture: bars on a line of time, with the article's date as a mark. It is a list at the same time:
 * each bar says its role and dates, to the pointer, to the keyboard (one stop, then arrows) and to screen readers.
 */
import './timeline.css';
import { useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { PartialDate } from '../../lib/core/model/date';
import type { Role } from '../../lib/core/model/entity';
import { saidPeriod } from '../words/dates';
import { saidRole } from '../words/roles';
import { type Bar, type TimeScale, timeScale } from './time-scale';

interface TimelineProps {
  roles: readonly Role[];
  article: PartialDate | undefined;
  today: PartialDate;
  /** The role that the card shows: the line below speaks of it until another is pointed at. */
  current: Role | undefined;
}

export function Timeline({ roles, article, today, current }: TimelineProps) {
  const scale = timeScale(roles, article, today);
  const [pointed, setPointed] = useState<Role | undefined>();
  const list = useRef<HTMLOListElement>(null);
  if (!scale) return null;
  const spoken = pointed ?? current ?? scale.bars.at(-1)?.role;
  const stop = scale.bars.find((bar) => bar.role.id === spoken?.id);
  const move = (by: number) => {
    const bars = [...(list.current?.querySelectorAll<HTMLElement>('.role-bar') ?? [])];
    const at = bars.findIndex((bar) => bar.matches(':focus'));
    bars[Math.max(0, Math.min(bars.length - 1, at + by))]?.focus();
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for what is filled in
    <div
      role="group"
      class="timeline"
      style={{ '--lanes': scale.lanes }}
      aria-label={i18n.t('card.roles')}
      onPointerLeave={() => setPointed(undefined)}
    >
      <ol
        ref={list}
        class="lanes"
        onKeyDown={(event) => {
          const step = stepOf(event.key, event.currentTarget);
          if (step === 0) return;
          event.preventDefault();
          move(step);
        }}
      >
        {scale.bars.map((bar) => (
          <li key={bar.role.id}>
            <button
              type="button"
              class={barClass(bar, current)}
              style={{ '--from': bar.from, '--to': bar.to, '--lane': bar.lane }}
              tabIndex={bar === stop ? 0 : -1}
              aria-label={said(bar.role)}
              onPointerEnter={() => setPointed(bar.role)}
              onFocus={() => setPointed(bar.role)}
              onBlur={() => setPointed(undefined)}
            />
          </li>
        ))}
      </ol>
      <Axis scale={scale} />
      <p class="spoken" aria-hidden="true">
        {spoken && (
          <>
            <span>
              <bdi>{saidRole(spoken)}</bdi>
            </span>
            <span class="spoken-dates">{saidPeriod(spoken)}</span>
          </>
        )}
      </p>
    </div>
  );
}

/** Below the bars: the first and last year, and the article's date between them where there is room. */
function Axis({ scale }: { scale: TimeScale }) {
  const { article } = scale;
  const near = (share: number) => article !== undefined && Math.abs(article - share) < 0.3;
  return (
    <div class="axis" aria-hidden="true">
      <span>{near(0) ? '' : scale.firstYear}</span>
      {article !== undefined && (
        <span class="article-date" style={{ '--at': article }}>
          <i />
          <b>{i18n.t('card.thisArticle')}</b>
        </span>
      )}
      <span>{near(1) ? '' : scale.endsToday ? i18n.t('dates.today') : scale.lastYear}</span>
    </div>
  );
}

function said(role: Role): string {
  return i18n.t('card.roleDates', { role: saidRole(role), dates: saidPeriod(role) });
}

function barClass(bar: Bar, current: Role | undefined): string {
  return [
    'role-bar',
    bar.role.id === current?.id && 'is-current',
    bar.fadesIn && 'fades-in',
    bar.fadesOut && 'fades-out',
  ]
    .filter(Boolean)
    .join(' ');
}

/** Arrows follow time, which runs with the writing. */
function stepOf(key: string, element: Element): number {
  const forward = getComputedStyle(element).direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
  if (key === forward || key === 'ArrowDown') return 1;
  if (key === 'ArrowLeft' || key === 'ArrowRight' || key === 'ArrowUp') return -1;
  if (key === 'Home') return Number.NEGATIVE_INFINITY;
  return key === 'End' ? Number.POSITIVE_INFINITY : 0;
}
