import type { Message } from '../../diagnostics/diagnostic.ts';
import { longDate } from '../../i18n/format.ts';
import type { Occasion } from '../occasion.ts';
import type { Chosen } from '../options.ts';
import type { Request } from '../request.ts';
import type { TemplateName } from '../template-list.ts';

/** One file of a kit: from which template, for what, and why it is there. */
export interface KitFile {
  /** In the kit's folder, with `/`. */
  readonly name: string;
  readonly template: TemplateName;
  readonly format: 'pdf' | 'html' | 'docx';
  readonly request: Request;
  readonly options?: Chosen;
  readonly what: Message;
}

/** What an invitation says besides what the session does. */
export interface Invited {
  readonly place?: string | undefined;
  readonly reply?: string | undefined;
}

/**
 * Everything for one occasion: what participants get, what is only for those who lead, and what is put up in the room.
 * Each reader has a folder, so that nobody hands out the wrong thing.
 */
export function kitFiles(occasion: Occasion, request: Request, invited: Invited = {}): KitFile[] {
  const named = (file: Listed): KitFile => ({ ...file, name: fileName(file, occasion.lang), request: file.request ?? request });
  return [
    ...invitations(occasion, invited),
    ...forParticipants(occasion, request),
    ...forFacilitator(occasion, request),
    ...forRoom(occasion, request),
  ].map(named);
}

/** A file before it has its name in the kit's language. */
interface Listed extends Omit<KitFile, 'name' | 'request'> {
  readonly folder?: keyof typeof folders;
  readonly sv: string;
  readonly en: string;
  readonly request?: Request;
}

const folders = {
  participants: { sv: 'deltagare', en: 'participants' },
  facilitator: { sv: 'samtalsledare', en: 'facilitator' },
  injects: { sv: 'samtalsledare/inspel', en: 'facilitator/injects' },
  room: { sv: 'rummet', en: 'room' },
} as const;

function fileName({ folder, sv, en, format }: Listed, lang: 'sv' | 'en'): string {
  return `${folder ? `${folders[folder][lang]}/` : ''}${lang === 'sv' ? sv : en}.${format}`;
}

function invitations({ session, setting, lang }: Occasion, { place = '', reply = '' }: Invited): Listed[] {
  if (!session) return [];
  const options = { date: setting.day ? longDate(setting.day, lang) : '', place, reply };
  const what = { sv: 'inbjudan att skicka ut', en: 'the invitation to send out' };
  const listed = { sv: 'inbjudan', en: 'invitation', template: 'invitation', options, what } as const;
  return [
    { ...listed, format: 'pdf' },
    { ...listed, format: 'docx', what: { sv: 'inbjudan att ändra i Word', en: 'the invitation to change in Word' } },
  ];
}

function forParticipants(occasion: Occasion, request: Request): Listed[] {
  const { dilemmas, cases } = occasion;
  const folder = 'participants' as const;
  const pdf = { folder, format: 'pdf' } as const;
  return [
    {
      ...pdf,
      sv: 'underlag',
      en: 'pack',
      template: 'pack',
      what: { sv: 'underlag, ett till var och en', en: 'the pack, one for each' },
    },
    ...(dilemmas.length > 0
      ? [
          {
            ...pdf,
            sv: 'kort',
            en: 'cards',
            template: 'cards',
            request: about(request, dilemmas),
            what: { sv: 'dilemmakort att klippa isär', en: 'dilemma cards to cut apart' },
          } as const,
        ]
      : []),
    ...(cases.length > 0
      ? ([
          {
            ...pdf,
            sv: 'direkt-efter',
            en: 'hot-wash',
            template: 'hot-wash',
            what: { sv: 'avrundning direkt efter övningen', en: 'closing right after the exercise' },
          },
          {
            ...pdf,
            sv: 'om-ovningen',
            en: 'about-the-exercise',
            template: 'case-feedback',
            what: { sv: 'svar om övningen', en: 'answers on the exercise' },
          },
        ] as const)
      : []),
    {
      ...pdf,
      sv: 'utvardering',
      en: 'evaluation',
      template: 'evaluation',
      what: { sv: 'utvärdering, en till var och en', en: 'the evaluation form, one for each' },
    },
  ];
}

/** The same occasion's frame, about some of its texts only. */
function about(request: Request, texts: readonly { readonly id: string }[]): Request {
  const { session: _session, held: _held, minutes: _minutes, ...rest } = request;
  return { ...rest, ids: texts.map(({ id }) => id), query: {} };
}

function forFacilitator(occasion: Occasion, request: Request): Listed[] {
  const pdf = { folder: 'facilitator', format: 'pdf' } as const;
  return [
    {
      ...pdf,
      sv: 'handledning',
      en: 'guide',
      template: 'guide',
      what: { sv: 'handledning, bara för samtalsledaren', en: 'the guide, for the facilitator only' },
    },
    {
      ...pdf,
      sv: 'plan',
      en: 'plan',
      template: 'plan',
      what: { sv: 'tider, grupper och vem som sitter var', en: 'times, groups and who sits where' },
    },
    {
      ...pdf,
      format: 'html',
      sv: 'bilder',
      en: 'slides',
      template: 'slides',
      what: { sv: 'bilder att visa i webbläsaren, med talarstöd', en: 'slides to show in a browser, with notes' },
    },
    {
      ...pdf,
      sv: 'bilder',
      en: 'slides',
      template: 'slides',
      options: { notes: false },
      what: { sv: 'samma bilder som PDF', en: 'the same slides as PDF' },
    },
    ...occasion.cases.flatMap((each) => caseFiles(each, request)),
  ];
}

/** An exercise's sheets, and each inject by itself, to print or share when its time comes. */
function caseFiles({ id, data }: Occasion['cases'][number], request: Request): Listed[] {
  const pdf = { folder: 'facilitator', format: 'pdf', request: about(request, [{ id }]) } as const;
  return [
    {
      ...pdf,
      sv: `inspelsblad-${id}`,
      en: `inject-sheets-${id}`,
      template: 'inject-sheets',
      what: { sv: 'alla inspel, i ordning', en: 'all injects, in order' },
    },
    {
      ...pdf,
      sv: `iakttagare-${id}`,
      en: `observer-${id}`,
      template: 'observer-sheet',
      what: { sv: 'iakttagarens blad', en: 'the observer’s sheet' },
    },
    {
      ...pdf,
      sv: 'erfarenhetsrapport',
      en: 'experience-report',
      template: 'experience-report',
      what: { sv: 'rapport med åtgärd, ansvarig och datum', en: 'report with action, owner and date' },
    },
    ...data.injects.map(({ number }) => ({
      ...pdf,
      folder: 'injects' as const,
      sv: `${id}-inspel-${number}`,
      en: `${id}-inject-${number}`,
      template: 'inject-sheet' as const,
      request: { ...about(request, [{ id }]), inject: number },
      what: { sv: `inspel ${number}, delas ut när det är dags`, en: `inject ${number}, handed out when it is due` },
    })),
  ];
}

function forRoom(occasion: Occasion, request: Request): Listed[] {
  const pdf = { folder: 'room', format: 'pdf' } as const;
  const corners = occasion.blocks.filter((block) => block.method?.id === 'fyra-horn').flatMap((block) => block.dilemmas);
  return [
    {
      ...pdf,
      sv: 'principerna',
      en: 'principles',
      template: 'principles-poster',
      request: { ...request, alone: true },
      what: { sv: 'affisch med principerna, A3', en: 'poster of the principles, A3' },
    },
    ...corners.slice(0, 1).map(
      (each): Listed => ({
        ...pdf,
        sv: 'fyra-horn',
        en: 'four-corners',
        template: 'four-corners',
        request: about(request, [each]),
        what: { sv: 'affischer till hörnen', en: 'posters for the corners' },
      }),
    ),
    {
      ...pdf,
      sv: 'atgardslista',
      en: 'action-list',
      template: 'action-list',
      what: { sv: 'åtgärdslista att fylla i tillsammans', en: 'the action list to fill in together' },
    },
  ];
}
