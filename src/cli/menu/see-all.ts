import type { MenuChoice } from './choice.ts';

export const seeAll: MenuChoice = {
  id: 'help',
  what: { sv: 'Se allt som etos kan göra', en: 'See all that etos can do' },
  commands: async () => [['help']],
};
