/** Before tests in browsers: the extension is built as it stands, for the browsers there are. */
import { build } from '../../tools/browsers/build';
import { findBrowser } from '../../tools/browsers/find';
import { browsers } from './available';

export default function setup(): void {
  for (const name of browsers) if (findBrowser(name)) build(name);
}
