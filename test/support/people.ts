/**
 * Whom the dilemmas and cases of our own bank are about. A new name is written in here when it enters a text:
 * `test/bank/fair-spread.test.ts` says which, and counts whether all together is fair.
 */

/**
 * The names by gender, and by where in the world they are mostly borne. It says something of how a name is heard, and
 * nothing of who bears it. Under `either` stand names of women and men alike.
 */
const names: Readonly<Record<Gender, Readonly<Record<string, string>>>> = {
  woman: {
    sweden: `Ada, Agneta, Alma, Ann-Charlotte, Ann-Christin, Birgitta, Britt, Camilla, Ebba, Elin, Ellen, Gun, Gun-Britt, Gunilla,
      Hanna, Ida, Ing-Marie, Inga-Lill, Inger, Ingrid, Kerstin, Kristina, Lisbet, Lovisa, Maj-Britt, Marianne, Moa, Mona,
      Märta, Pernilla, Petra, Ronja, Sanna, Selma, Sigrid, Sofia, Solveig, Tove, Wilma, Ylva`,
    finland: 'Aino, Annikki, Kerttu, Rauni, Ritva',
    sapmi: 'Biret',
    'middle east':
      'Amina, Bahar, Dilan, Farida, Farnaz, Fatima, Leyla, Nadia, Nasrin, Parisa, Rania, Samira, Shabnam, Shirin, Zeinab',
    'horn of africa': 'Faduma, Hodan, Khadra, Nebiyat, Selam',
    'west africa': 'Fatou',
    balkans: 'Jasmina, Jelena, Milica, Mirjana, Vesna',
    'eastern europe': 'Agnieszka, Aleksandra, Ewa, Jolanta, Natalia, Olena',
    asia: 'Hanh, Nirmala, Quynh, Sunita, Thi Hoa, Thuy',
    'latin america and spain': 'Marisol, Rosita',
  },
  man: {
    sweden: `Anders, Arvid, Bengt, Bengt-Åke, Daniel, Elias, Emil, Eskil, Gustav, Gunnar, Göran, Halvar, Henning, Henrik, Isak, Johan, Kjell,
      Krister, Lars, Lennart, Magnus, Mattias, Mikael, Nils, Ola, Oskar, Per-Anders, Per-Olof, Pontus, Rasmus, Roland, Rolf, Rune,
      Stellan, Stig, Tomas, Torbjörn, Ulf, Urban, Viktor, Vilhelm`,
    finland: 'Esa, Paavo, Petteri, Veikko',
    sapmi: 'Aslak',
    'middle east': 'Amir, Aryan, Bashir, Farid, Hassan, Ibrahim, Jamal, Mehmet, Osman, Rebwar, Sirwan, Yusuf',
    'horn of africa': 'Abdi, Amanuel, Dawit, Omar, Yonas',
    balkans: 'Adem, Dragan, Milos, Zoran',
    'eastern europe': 'Krzysztof, Pavel, Wojciech',
    asia: 'Daniyar, Minh, Ravi',
    'latin america and spain': 'Carlos, Joaquín, Miguel',
  },
  either: { asia: 'Chen', 'middle east': 'Amal' },
};

/**
 * Who is in each text, by what they are there: they lead others, work there, are of the political leadership or its
 * offices, or stand outside the agency – applicants, companies, the press.
 */
const cast: Readonly<Record<string, Partial<Record<Part, string>>>> = {
  'alla-kanner-alla': { works: 'Samira, Lars', outside: 'Maj-Britt' },
  'atta-besok-en-fredag': { leads: 'Farid', works: 'Ulf' },
  'begaran-fore-presstraffen': { leads: 'Dragan' },
  'blad-fjorton': { works: 'Sunita', outside: 'Göran, Lisbet' },
  'bommarna-i-norr': { governs: 'Isak' },
  'bord-sju': { outside: 'Roland, Ann-Charlotte' },
  'brev-eller-samtal': { works: 'Hanna' },
  byteshogen: { leads: 'Nadia', works: 'Per-Olof, Viktor' },
  'dar-vi-letar': { works: 'Torbjörn', outside: 'Hanh' },
  'den-basta-gissningen': { works: 'Carlos, Pernilla' },
  'den-gula-baten': { works: 'Jelena, Yusuf, Minh, Petteri', outside: 'Krister' },
  'den-interna-kandidaten': { leads: 'Tomas', works: 'Elin, Samira', outside: 'Yonas' },
  'den-roda-lampan': { outside: 'Selma, Daniyar' },
  'den-stickade-sjalen': { works: 'Amina, Johan', outside: 'Leyla' },
  'det-har-inte-framkommit': { works: 'Amir, Shabnam, Vilhelm, Selam', outside: 'Rauni, Paavo, Osman' },
  'dorren-till-fikarummet': { works: 'Elin, Dragan, Amina, Chen, Tomas', outside: 'Lars' },
  dorroppnaren: { works: 'Esa, Rosita', outside: 'Veikko' },
  'efter-klockan-tolv': { leads: 'Omar, Rune' },
  'elva-kommentarer': { works: 'Zoran', outside: 'Ingrid' },
  'en-bekant-undrar': { leads: 'Adem', works: 'Gun' },
  'en-fraga-pa-fredagen': { leads: 'Maj-Britt, Johan' },
  'en-mandag-i-mars': { works: 'Rania', outside: 'Henning' },
  'en-tomning-eller-fyra': { leads: 'Aslak', works: 'Jamal', outside: 'Ylva' },
  'enkla-forst': { leads: 'Chen', works: 'Birgitta' },
  'farjan-som-inte-gick': { leads: 'Emil', works: 'Olena', outside: 'Inga-Lill' },
  'fem-ar-eller-ett': { leads: 'Milica, Tove' },
  'fjorton-hundra-mejl': { works: 'Isak, Ida', outside: 'Nasrin' },
  fonsterartikeln: { leads: 'Parisa', works: 'Arvid' },
  'forslag-till-beslut': { leads: 'Solveig', works: 'Zoran, Ronja, Ebba', outside: 'Joaquín' },
  'forslag-tre': { works: 'Ibrahim', governs: 'Sofia' },
  fredagsflyget: { works: 'Ewa, Mehmet' },
  'fyra-fragor-kvar': { outside: 'Rebwar, Moa' },
  'grannens-arende': { works: 'Lars', outside: 'Ritva' },
  'gransen-vid-trettio': { works: 'Pavel' },
  'halsningar-mona': { works: 'Mona', outside: 'Bengt-Åke' },
  'hela-listan': { leads: 'Agnieszka, Ing-Marie', works: 'Bashir' },
  'hon-har-tagit-med-en-bok': { leads: 'Jolanta', works: 'Milos', outside: 'Hodan' },
  'hon-som-skrev-mallen': { outside: 'Ritva' },
  'inbjudan-till-porto': { works: 'Nebiyat', outside: 'Farnaz' },
  'inger-i-luren': { leads: 'Marianne', outside: 'Inger, Elias, Lennart' },
  'inlagget-pa-lordagen': { leads: 'Samira', works: 'Johan, Amina, Nils' },
  'innan-hissen-kom': { governs: 'Gunnar' },
  intervallet: { leads: 'Farida', governs: 'Henrik' },
  kalkpengarna: { leads: 'Kristina', works: 'Hassan' },
  'kortet-i-brevladan': { works: 'Nils' },
  'kravet-pa-millimetern': { works: 'Ritva, Nils' },
  kurskvallarna: { works: 'Chen' },
  'kvallen-pa-kursgarden': { leads: 'Bengt', works: 'Nirmala', governs: 'Märta' },
  'kvart-over-tre': { works: 'Ola, Petra', outside: 'Sanna' },
  'lappen-pa-affaren': { works: 'Jasmina', outside: 'Biret, Rolf' },
  'larmet-pa-dagen': { works: 'Pontus, Marisol' },
  'lat-taget-stanna': { leads: 'Ravi', works: 'Faduma', outside: 'Anders' },
  'listan-vid-skrivaren': { works: 'Abdi, Gun-Britt, Solveig' },
  'lunchen-med-gruppen': { leads: 'Amanuel', works: 'Lovisa, Miguel', outside: 'Kerstin, Gustav' },
  minibussen: { works: 'Natalia' },
  'namnet-i-korridoren': { works: 'Parisa', outside: 'Wojciech, Annikki' },
  'namnet-under-beslutet': { works: 'Dilan, Wilma, Mattias' },
  'parti-417': { governs: 'Aryan, Camilla', outside: 'Amal, Eskil, Mirjana' },
  'pengar-kvar-i-december': { leads: 'Hodan', works: 'Per-Anders' },
  'podden-om-stranden': { leads: 'Magnus', works: 'Shirin' },
  'rosten-i-plattan': { works: 'Mikael', outside: 'Selam' },
  'rutan-som-saknas': { works: 'Zeinab' },
  'sag-bara-vad-du-tror': { outside: 'Thuy' },
  'samma-sju-namn': { works: 'Bahar', outside: 'Gunilla' },
  sammanfattningen: { outside: 'Leyla' },
  'samtalet-fran-staben': { governs: 'Leyla' },
  'seminariet-pa-torsdag': { works: 'Johan' },
  'sexhundra-ansokningar': { works: 'Thi Hoa, Halvar' },
  'sista-praoplatsen': { works: 'Rasmus, Krzysztof', outside: 'Ada, Fatou' },
  skarmbilden: { works: 'Jolanta, Kjell, Mona' },
  'steg-fyra': { works: 'Oskar', outside: 'Khadra' },
  'stig-fick-ja': { leads: 'Agneta', works: 'Sirwan, Stig, Vesna' },
  'svarta-rutor': { works: 'Stellan' },
  'tio-i-fyra': { works: 'Elin', outside: 'Maj-Britt, Yonas' },
  tisdagskoren: { works: 'Dragan, Ritva', outside: 'Birgitta' },
  'torrt-pa-papperet': { leads: 'Ann-Christin', works: 'Daniel' },
  'trappan-fyra-ganger': { works: 'Britt, Yusuf' },
  'tre-manader-kvar': { works: 'Tomas, Aino' },
  'tredje-stycket': { works: 'Amina' },
  'tunna-protokoll': { leads: 'Fatima, Urban', works: 'Aleksandra', outside: 'Sigrid' },
  'tva-stader': { works: 'Viktor', outside: 'Alma' },
  'vargen-vid-fikabordet': { works: 'Kerttu, Dawit, Ellen', outside: 'Sirwan, Quynh' },
};

/** Where a text says more of somebody than the name does. */
const told: Readonly<Record<string, { readonly gender?: Gender; readonly from?: string }>> = {
  'kurskvallarna Chen': { gender: 'woman' },
  'tva-stader Alma': { from: 'balkans' },
  'tva-stader Viktor': { from: 'balkans' },
};

export type Gender = 'woman' | 'man' | 'either';
export type Part = 'leads' | 'works' | 'governs' | 'outside';

/** One person of one text. */
export interface Person {
  readonly text: string;
  readonly name: string;
  readonly part: Part;
  readonly gender: Gender;
  readonly from: string;
}

/** Everybody in the bank, once for each text they are in. */
export const people: readonly Person[] = Object.entries(cast).flatMap(([text, parts]) =>
  Object.entries(parts).flatMap(([part, list]) => split(list).map((name) => personOf(text, name, part as Part))),
);

/** Names that the lists above know. */
export const knownNames: ReadonlySet<string> = new Set(
  Object.values(names).flatMap((places) => Object.values(places).flatMap(split)),
);

/** Words that always have a capital without being anybody’s name: places, companies, short forms. */
export const noNames: ReadonlySet<string> = new Set(
  split(`Arvika, Barnmat, Bergen, Bohuslän, Borås, Brusby, Bryssel, Data, Dublin, Enköping, Ert, Eskilstuna, Falun, Gävle, Halland,
    Hallonvik, Haparanda, Helsingborg, Hudiksvall, Härnösand, Idre, Jönköping, Kajen, Kalmar, Karlskrona, Karlstad, Kristianstad, Kvarn,
    Lappland, Lidköping, Linköping, Ljusdal, Lofoten, Ludvika, Luleå, Lycksele, Långtjärn, Malung, Mora, Ni, Norrbryggan, Norrköping,
    Nyköping, Oskarshamn, Oxelösund, Porto, Portugal, Simrishamn, Skövde, Sollefteå, Spår, Strandnäset, Strömstad, Strömsund, Sundsvall,
    Sverige, Söderhamn, Södertälje, Talldal, Tallmo, Tjällmo, Trollhättan, Uddevalla, Umeå, Uppsala, Valdemarsvik, Visby, Västervik,
    Västerås, Växjö, Ystad, Ånge, Örebro, Östersund`),
);

function personOf(text: string, name: string, part: Part): Person {
  const genders = Object.entries(names) as [Gender, Readonly<Record<string, string>>][];
  for (const [gender, places] of genders) {
    const from = Object.keys(places).find((place) => split(places[place] ?? '').includes(name));
    if (from !== undefined) return { text, name, part, gender, from, ...told[`${text} ${name}`] };
  }
  throw new Error(`${name} in ${text} is not among the names.`);
}

function split(list: string): string[] {
  return list.split(/,\s+/);
}
