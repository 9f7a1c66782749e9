import type { MenuChoice } from './choice.ts';

/** `etos kit` asks what it needs itself. */
export const makeKit: MenuChoice = {
  id: 'kit',
  what: { sv: 'Gör allt som ett helt tillfälle behöver, i en mapp', en: 'Make all that a whole occasion needs, in a folder' },
  commands: async () => [['kit']],
};
