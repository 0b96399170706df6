// The side panel: the popup's surface, which follows the active tab and stays when the reader clicks in the page.
import { openSurface } from '../popup/open.tsx';

void openSurface(true);
