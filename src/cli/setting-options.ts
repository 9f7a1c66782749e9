import type { Command as Commander } from 'commander';
import type { Setting } from '../compose/request.ts';
import { dayOf, oneOf, wholeNumber } from './arguments.ts';
import type { Terminal } from './terminal.ts';

/** Adds the options that say who meets and how. */
export function declareSetting(command: Commander, terminal: Terminal): void {
  const option = (flags: string, sv: string, en: string) => command.option(flags, terminal.locale === 'sv' ? sv : en);
  option('--people <number>', 'hur många ni blir', 'how many you will be');
  option('--groups <number>', 'hur många grupper som har rum eller ledare', 'how many groups have a room or a leader');
  option('--modality <form>', 'room, digital eller blended', 'room, digital or blended');
}

/** Adds the option that says when; a template of one’s own may mean something else by a date. */
export function declareDay(command: Commander, terminal: Terminal): void {
  command.option('--date <day>', terminal.locale === 'sv' ? 'dagen, till exempel 2027-03-10' : 'the day, such as 2027-03-10');
}

/** Who meets, where and when. Nobody at all, or five thousand, is a number too: the plan says what to do about it. */
export function readSetting(options: Readonly<Record<string, unknown>>, terminal: Terminal): Setting {
  return {
    people: wholeNumber(terminal, { name: '--people', value: options.people, min: 0, max: 100_000 }),
    groups: wholeNumber(terminal, { name: '--groups', value: options.groups, min: 1, max: 1000 }),
    modality: oneOf(terminal, { name: '--modality', value: options.modality, words: ['room', 'digital', 'blended'] as const }),
    day: options.day === undefined ? undefined : dayOf(terminal, { name: '--date', value: options.day }),
  };
}
