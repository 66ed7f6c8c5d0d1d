import { render } from 'preact';

render(<p>library</p>, document.body);
