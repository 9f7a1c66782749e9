import { type Condition, condition } from './condition.ts';

/** Why a file may not be looked into at all. */
export const unreadable = {
  'no-pdf': condition(
    ['Filen är ingen PDF.', 'The file is no PDF.'],
    ['Kontrollera att du valde rätt fil.', 'Make sure that you chose the right file.'],
  ),
  broken: condition(
    ['Filen är trasig och går inte att läsa.', 'The file is broken and cannot be read.'],
    [
      'Skapa den på nytt, eller öppna den i en PDF-läsare och spara den igen.',
      'Make it again, or open it in a PDF reader and save it once more.',
    ],
  ),
  'too-large': condition(
    [
      'Filen är för stor att granska: den packas upp till mer än minnet rymmer.',
      'The file is too large to check: it unpacks to more than memory holds.',
    ],
    ['Dela upp den, eller minska bilderna.', 'Part it, or make its pictures smaller.'],
  ),
  encrypted: condition(
    ['Filen är krypterad, så innehållet går inte att granska.', 'The file is encrypted, so its contents cannot be checked.'],
    ['Spara en kopia utan lösenord och granska den.', 'Save a copy without a password and check that.'],
  ),
  '26-001': condition(
    [
      'Filen är krypterad men säger inte vad läsare får göra (P).',
      'The file is encrypted but does not say what readers may do (P).',
    ],
    [
      'Spara den utan lösenord, eller tillåt hjälpmedel att läsa texten.',
      'Save it without a password, or allow assistive technology to read the text.',
    ],
  ),
  '26-002': condition(
    ['Filen förbjuder hjälpmedel att läsa texten.', 'The file forbids assistive technology to read its text.'],
    [
      'Spara den utan lösenord, eller tillåt hjälpmedel att läsa texten.',
      'Save it without a password, or allow assistive technology to read the text.',
    ],
  ),
} satisfies Readonly<Record<string, Condition>>;
