/** How many names are underlined: on this site, or on all sites. */
import { i18n } from '#i18n';
import { DENSITIES, type Density } from '../../lib/core/model/records';

export interface DensityChoiceProps {
  /** In force on this site. */
  density: Density;
  /** The rule for sites that have none of their own. */
  usual: Density;
  onDensity: (density: Density) => void;
  /** What holds on this site shall hold on all. */
  onUsual: (density: Density) => void;
}

export function DensityChoice({ density, usual, onDensity, onUsual }: DensityChoiceProps) {
  return (
    <div class="density">
      <select
        class="plain-select site-mode"
        aria-label={i18n.t('popup.density.label')}
        value={density}
        onChange={(event) => {
          const wanted = DENSITIES.find((one) => one === event.currentTarget.value);
          if (wanted) onDensity(wanted);
        }}
      >
        {DENSITIES.map((one) => (
          <option key={one} value={one}>
            {i18n.t(`popup.density.${one}`)}
          </option>
        ))}
      </select>
      {density !== usual && (
        <button type="button" class="button is-quiet" onClick={() => onUsual(density)}>
          {i18n.t('popup.density.usual')}
        </button>
      )}
    </div>
  );
}
