/** A button that is only a picture: its name is for screen readers and shown as a tooltip. */
import { Icon, type IconName } from './icon';

export function IconButton(props: {
  icon: IconName;
  label: string;
  /** Given: a switch that is on or off. */
  pressed?: boolean;
  mirrored?: boolean;
  onClick: () => void;
}) {
  return (
    <button
      type="button"
      class="button is-icon"
      aria-label={props.label}
      title={props.label}
      aria-pressed={props.pressed}
      onClick={props.onClick}
    >
      <Icon name={props.icon} mirrored={props.mirrored ?? false} />
    </button>
  );
}
