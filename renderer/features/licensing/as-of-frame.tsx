// What the frame of the window shows of the as-of day: the box in the top bar and the lines under it.
import { AsOfBox } from './AsOfBox.tsx';
import { AsOfStrip } from './AsOfStrip.tsx';

export const asOfBox = <AsOfBox />;
export const asOfStrip = <AsOfStrip />;
