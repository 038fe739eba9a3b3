// What the shell knows of the world; features fill it in (who works, last write, undo) as they come to work.
import type { Frame } from './Shell.tsx';

export function useFrame(): Frame {
  return { today: new Intl.DateTimeFormat('en-CA').format(), office: 'Hội đồng ATVSLĐ tỉnh', foot: [] };
}
