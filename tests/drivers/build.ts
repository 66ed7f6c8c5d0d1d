/** Before tests in browsers: the extension is built as it stands. */
import { build } from '../../tools/browsers/build';
import { browsers } from './available';

export default function setup(): void {
  for (const name of browsers) build(name);
}
