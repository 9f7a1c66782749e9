import type { MenuChoice } from './choice.ts';

export const checkBank: MenuChoice = {
  id: 'lint',
  what: { sv: 'Granska banken: är något fel?', en: 'Check the bank: is anything wrong?' },
  commands: async () => [['lint']],
};
