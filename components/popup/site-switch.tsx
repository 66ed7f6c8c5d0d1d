/** Whether names are shown on this site: one switch, and how widely. */

import { useId } from 'preact/hooks';
import { i18n } from '#i18n';
import { DensityChoice, type DensityChoiceProps } from './density-choice';
import type { Site, SiteMode } from './page-state';

export function SiteSwitch(props: {
  /** Undefined on pages without one. */
  site: Site | undefined;
  waiting: boolean;
  onMode: (mode: SiteMode) => void;
  onDensity: DensityChoiceProps['onDensity'];
  onUsualDensity: DensityChoiceProps['onUsual'];
}) {
  const id = useId();
  const { site, onMode } = props;
  if (!site) return <p class="site name">{!props.waiting && 'Dramatis'}</p>;
  const on = site.mode !== 'off';
  return (
    <div class="site">
      <div class="site-line">
        <span id={id} class="site-name">
          <bdi>{site.name}</bdi>
        </span>
        <button
          type="button"
          class="switch"
          role="switch"
          aria-checked={on}
          aria-labelledby={`${id}-switch ${id}`}
          onClick={() => onMode(on ? 'off' : 'articles')}
        >
          <span id={`${id}-switch`} class="switch-word">
            {on ? i18n.t('popup.site.on') : i18n.t('popup.site.off')}
          </span>
          <span class="switch-track" aria-hidden="true">
            <span class="switch-knob" />
          </span>
        </button>
      </div>
      {on && (
        <select
          class="plain-select site-mode"
          aria-label={i18n.t('popup.site.where')}
          value={site.mode}
          onChange={(event) => onMode(event.currentTarget.value === 'on' ? 'on' : 'articles')}
        >
          <option value="articles">{i18n.t('popup.site.articles')}</option>
          <option value="on">{i18n.t('popup.site.everywhere')}</option>
        </select>
      )}
      {on && (
        <DensityChoice
          density={site.density}
          usual={site.usual}
          onDensity={props.onDensity}
          onUsual={props.onUsualDensity}
        />
      )}
    </div>
  );
}
