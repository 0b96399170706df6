// The toolbar popup: the card of the page at hand, read from the archive. The side panel loads the same script: it is the
// same surface, which follows the active tab and stays when the reader clicks in the page.
import { openSurface } from './open.tsx';

void openSurface(document.documentElement.dataset.surface === 'panel');
