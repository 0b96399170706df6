// The small script that comes before the surface's own: what the card is made of is on its way while that one is loaded.
import { asked } from './first-page.ts';

asked();
