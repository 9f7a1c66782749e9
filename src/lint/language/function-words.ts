import type { LanguageCode } from '../../i18n/language.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** Small words that are common in one language and no words in the other. */
export const functionWords: Readonly<Record<LanguageCode, ReadonlySet<string>>> = {
  sv: words(
    `och att det som en är av för på med den till inte om ett han de hon du ska kan vi sig var från ut när upp nu där eller
    vad men mot alla hur än under ja då sedan här bara också efter utan mycket vid måste få får blir vara går någon något
    man ni jag mig dig oss er dem hans hennes deras sin sitt sina hos mellan genom eftersom innan redan själv vill gör`,
  ),
  en: words(
    `the of and to is that it was for on are as with his they at be this from or by but what all were when we there can an your
    which their said if do will each about how up them then she many some so these would has look two more see could no my than
    been who its did get may you he have not`,
  ),
};
