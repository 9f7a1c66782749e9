/*
 * The words that bench text is made of: Swedish as public authorities write it. To add one: put its stem where its
 * endings fit. `stem/first` gives the form it takes first in a compound, where that is not the stem itself.
 */

/** Words that hold sentences together, the commonest first: about half of any running text. */
export const functionWords = words(`
  och att i det som en på är av för den med till inte har om de ett var vid kan från så vi men ska när också man eller
  sig under efter denna detta där vad alla mot över genom mellan utan bör måste får vara ha bli blir deras skulle kunde
  andra annan annat varje samma sådan sådana samt även redan alltid aldrig ofta sällan ibland bara sedan innan medan
  därför eftersom enligt utifrån inom utom trots bland hos åt upp ner ut in fram här nu då hur vilken vilket vilka vem
  själv själva egen eget egna någon något några ingen inget inga båda flera många mycket mer mest mindre minst först
  sist helt delvis särskilt således däremot emellertid därmed härigenom ändå åtminstone ju väl åter inför längs
`);

/** Nouns by declension. */
export const nouns = [
  { endings: ['a', 'an', 'or', 'orna'], stems: words('fråg/fråge gåv/gåvo skol människ/människo kvinn/kvinno') },
  {
    endings: ['', 'en', 'ar', 'arna'],
    stems: words(`
      lag dag del grund väg domstol/domstols utredning/utrednings handling/handlings prövning/prövnings
      bedömning/bedömnings redovisning/redovisnings upphandling/upphandlings anställning/anställnings
      rekrytering/rekryterings ledning/lednings avdelning/avdelnings förvaltning/förvaltnings granskning/gransknings
      styrning/styrnings planering/planerings uppföljning/uppföljnings rapportering/rapporterings
      samordning/samordnings ersättning/ersättnings ordning/ordnings utbildning/utbildnings forskning/forsknings
      lösning/lösnings värdering/värderings lagstiftning/lagstiftnings prioritering/prioriterings
    `),
  },
  {
    endings: ['', 'en', 'er', 'erna'],
    stems: words(`
      myndighet/myndighets verksamhet/verksamhets åtgärd/åtgärds uppgift/uppgifts chef/chefs nämnd resurs
      rättighet/rättighets skyldighet/skyldighets säkerhet/säkerhets öppenhet/öppenhets enhet/enhets möjlighet/möjlighets
      offentlighet/offentlighets tjänst/tjänste princip process situation/situations organisation/organisations
      information/informations kommunikation/kommunikations dokumentation/dokumentations relation/relations
      representation/representations kompetens konsekvens risk person revision/revisions institution/institutions
      funktion/funktions rutin metod jurist leverantör/leverantörs aktör/aktörs region gräns trygghet/trygghets
      erfarenhet/erfarenhets kultur diskussion/diskussions
    `),
  },
  {
    endings: ['', 't', 'n', 'na'],
    stems: words(`
      ärende möte/mötes område/områdes värde förtroende beteende meddelande yttrande inflytande bemötande arbete/arbets
      intresse syfte ämbete/ämbets samhälle/samhälls förhållande övervägande åtagande avgörande dilemma
    `),
  },
  {
    endings: ['', 'et', 'en', 'ens'],
    stems: words(`
      beslut/besluts avtal/avtals ansvar/ansvars uppdrag/uppdrags råd stöd mål krav samtal/samtals förslag/förslags
      underlag/underlags val hot brott bidrag/bidrags tillstånd/tillstånds skäl protokoll/protokolls program projekt folk
      språk skydd/skydds innehåll/innehålls resultat/resultats regelverk/regelverks år/års
    `),
  },
  {
    endings: ['e', 'en', 'na', 'nas'],
    stems: words('ledar handläggar medborgar medarbetar arbetsgivar granskar'),
  },
];

/** Verbs by conjugation. */
export const verbs = [
  {
    endings: ['a', 'ar', 'ade', 'at', 'as', 'ats', 'ande'],
    stems: words(`
      gransk pröv bevilj behandl beslut hanter dokumenter prioriter ansvar samverk kontroller rapporter redovis motiver
      informer kommunicer diskuter reflekter påverk respekter representer rekryter överklag utvärder planer samordn
      organiser formuler beton värn främj åtgärd förklar lyssn svar arbet handl ager reager accepter bejak skap vis
      deleger tal saml lov öppn utveckl förankr säkr bevak avslut
    `),
  },
  { endings: ['a', 'er', 'de', 't', 's', 'ande'], stems: words('bedöm följ anställ fyll ställ behöv') },
  { endings: ['a', 'er', 'te', 't', 's', 'ande'], stems: words('stärk märk tänk läs lös hjälp') },
];

/** Adjectives: all take these endings. */
export const adjectives = {
  endings: ['', 't', 'a', 'are', 'aste'],
  stems: words(`
    saklig opartisk tydlig skriftlig muntlig rimlig offentlig statlig kommunal rättslig etisk demokratisk personlig
    ekonomisk politisk viktig möjlig lämplig olämplig tillgänglig begriplig skyldig nödvändig effektiv objektiv
    självständig ansvarig årlig verklig svår klar rättvis jämlik professionell digital
  `),
};

function words(text) {
  return text.trim().split(/\s+/);
}
