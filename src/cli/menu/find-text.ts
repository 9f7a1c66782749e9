import type { MenuChoice } from './choice.ts';

export const findText: MenuChoice = {
  id: 'search',
  what: { sv: 'Leta efter ett dilemma eller ett ord', en: 'Look for a dilemma or a word' },
  async commands({ prompter, terminal }) {
    const sv = terminal.locale === 'sv';
    const words = await prompter.ask({
      message: sv ? 'Vad letar du efter? Skriv ett eller flera ord' : 'What are you looking for? Write one or more words',
      check: (text) => (/[\p{L}\p{N}]/u.test(text) ? undefined : sv ? 'Skriv minst ett ord.' : 'Write at least one word.'),
    });
    // After `--`, so that no word is taken for an option.
    return [['search', '--', ...words.split(/\s+/)]];
  },
};
