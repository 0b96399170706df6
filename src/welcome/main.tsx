// Welcome page.
import { render } from 'preact';

const root = document.getElementById('root');
if (root) render(<h1>Nutgraf</h1>, root);
