import type { LanguageCode } from '../../i18n/language.ts';

const words = (list: string): readonly string[] => list.split(/\s+/).filter((word) => word !== '');

/**
 * The words of the values of the state that are worth spelling right, in small letters. Words that are one slip away from
 * another word (planering, avvisning; clarity, judgement) are left out.
 */
export const valueWords: Readonly<Record<LanguageCode, readonly string[]>> = {
  sv: words(
    `demokrati legalitet objektivitet likabehandling likvärdighet rättssäkerhet rättssäker effektivitet yttrandefrihet
    åsiktsbildning ämbetsansvar beslutsmotivering bevisbörda byråkrati civilkurage dataskydd diarieföring
    dilemma diskriminering efterforskningsförbud favorisering föredragande förtroende förvaltningslagen förvaltningsmyndighet
    handlingsutrymme handläggare handläggning härskarteknik inflytande integritet jantelagen justitiekanslern
    justitieombudsmannen källkritik klarspråk kommunicering korruption legitimitet likhetsprincipen lojalitet lydnadsplikt
    maktmissbruk meddelarfrihet ministerstyre myndighetsutövning nepotism oberoende offentlighetsprincipen omprövning
    opartiskhet otillbörlig överklagande partsinsyn personuppgift proportionalitet regeringsformen regleringsbrev
    repressalieförbud saklighet samtalsledare samverkan sekretess serviceskyldighet självständighet statstjänsteman
    tjänsteanteckning tjänstefel tjänsteman trakasserier tryckfrihet tystnadskultur tystnadsplikt uppförandekod upphandling
    utredningsansvar vänskapskorruption värdegrund värdekonflikt visselblåsning yrkesetik ansvarstagande delaktighet driftighet
    flexibilitet förändringsvilja generositet helhetssyn kompetens kostnadsmedvetenhet långsiktighet medarbetarskap nyfikenhet
    ödmjukhet omutlighet professionalism rättvisa redbarhet respekt samarbete skicklighet tillgänglighet tolerans transparens
    tydlighet öppenhet`,
  ),
  en: words(
    `democracy legality objectivity discrimination impartiality proportionality secrecy whistleblowing honesty participation
    competence loyalty curiosity incorruptibility openness professionalism probity conscientiousness steadfastness tolerance
    perseverance dignity constitution efficiency transparency integrity`,
  ),
};
