import { strip } from '../flow/strip.ts';
import { grid, hairline } from '../style.ts';
import type { LayBlock } from './block.ts';

export const layRule: LayBlock<'rule'> = (_, room) => [
  strip(1, [{ kind: 'box', x: room.x, y: 0, width: room.width, height: 0.75, fill: hairline, of: 'layout' }], {
    before: 1.5 * grid,
    after: 2 * grid - 1,
  }),
];
