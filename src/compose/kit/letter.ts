import { clock, longDate } from '../../i18n/format.ts';
import { wordsIn } from '../../i18n/words.ts';
import type { Occasion } from '../occasion.ts';
import type { Invited } from './kit.ts';

/** The invitation as plain text to paste into a message. Holds nothing that is for the facilitator. */
export function invitationLetter(occasion: Occasion, { place, reply }: Invited): string {
  const { lang, blocks, setting, prework } = occasion;
  const words = wordsIn(lang).print;
  const until = `${clock(blocks[0]?.start ?? 0, lang)}–${clock(blocks.at(-1)?.end ?? 0, lang)}`;
  const facts = [
    setting.day && `${words.date}: ${longDate(setting.day, lang)}`,
    `${words.time}: ${until}`,
    place && `${words.place}: ${place}`,
    reply && `${words.reply}: ${reply}`,
  ];
  const parts = [
    `${words.invitationTitle}: ${occasion.title}`,
    facts.filter(Boolean).join('\n'),
    list(words.aims, occasion.aims),
    list(
      words.whatWeDo,
      blocks.map((block) => `${clock(block.start, lang)} ${block.title}`),
    ),
    prework ? `${words.prework} (${prework.minutes} ${words.minutesUnit})\n${prework.text}` : '',
    words.needs,
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function list(title: string, items: readonly string[]): string {
  return items.length === 0 ? '' : `${title}\n${items.map((item) => `- ${item}`).join('\n')}`;
}
