// The toolbar popup: the card of the page at hand, read from the archive.
import { openSurface } from './open.tsx';

void openSurface(false);
