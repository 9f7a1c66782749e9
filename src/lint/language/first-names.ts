/**
 * First names borne in Sweden, in small letters; for telling a person from a place or a word with a capital. Names that are
 * also common words or places (Mars, Kalla, Paris) are left out. Not complete, and need not be.
 */
export const firstNames: ReadonlySet<string> = new Set(
  `abdi abdullah ada adam adem agneta agnes agnieszka ahmad ahmed aino albin aleksander aleksandra alexander alexandra alfred ali
  alice alicia alma alva amal amanda amanuel amina amir anders andreas angelica anita anja ann anna anna-karin anna-lena
  ann-charlotte ann-christin ann-sofie ann-marie anne annelie annette annika anton antonio arne arvid asta astrid axel aya
  bahar barbro bashir beatrice bengt bengt-åke berit bertil birger birgit birgitta biret björn bo bodil bosse britt
  britt-marie camilla carina carl carlos carolina cecilia charlotte chen christer christian christina christoffer claes
  dagny dan daniel daniela danuta daniyar dariusz david deqa dennis dilan dragan ebba edith edvin eino elias elif elin elina
  elisabet elisabeth ella ellen elsa else emelie emil emilia emma erik erika ester eva evelina ewa ewelina faduma fadumo farah
  farid farida fatima fatou felix filip fredrik frida gabriel georg gerd goran greta gudrun gun gunilla gunnar gunnel
  gunvor gustaf gustav göran göte hamid hanh hanna hannes hans harald hassan hedda hedvig helen helena helene henning
  henrik herman hilda hodan hugo håkan ibrahim ida inga inga-lill inger ingela ingemar ingrid ingvar irene irina isabella isak
  ismail ivan jakob jan jasmina jens jenny jesper jessica joakim joel johan johanna johannes john jolanta jonas jonatan jonathan
  josef josefin josefine julia kaj karin karl karl-erik karolina katarina kent kenneth kerstin kevin khadra khalid kim kjell klara
  klas krister kristian kristina kristoffer krzysztof kurt lars lars-erik leif leila lena lennart leo leon leyla lilly linda
  linnea linnéa linus lisa lisbet liselotte lotta louise lovisa lucas ludvig lukas lydia magdalena magnus mahmoud maja maj-britt
  malin marcus margareta margit maria marianne marie marika marina marisol marko markus marta martin mary mats matilda mattias
  märta maryam mehmet merit mikael milica mira miguel miriam moa mohamed mohammad mohammed mona monica monika mårten märit
  nadia nasrin natalia nellie niklas nils nina nirmala noel nora oksana ola olena oliver olivia olle olof oskar oscar osman otto
  parisa patrik paul paulina pavel pedro pelle per-anders per-erik per-olof pernilla peter petra petter philip piotr pontus
  rania rasmus ravi rebecka rebwar reza rickard rikard ritva robert robin roger roland rolf rosita rune ruth sadia saga sahra
  sakari samir samira samuel sandra sanna sara sebastian selam selma shirin signe sigrid simon sirwan siv sixten sofia solveig
  sonja stefan stellan stefania stig stina stine suad sunita susanna susanne svea sven sven-erik svetlana sylvia tatjana
  therese thomas thuy tilda tim tina tobias tom tomas torbjörn torsten tove tuva tyra ulf ulla ulla-britt ulrika urban valter
  veikko vera veronica vesna viggo viktor viktoria vilma vincent viola walter wilhelm wilma william yasmin ylva yonas yusuf yvonne
  zahra zeinab zoran åke åsa örjan östen`
    .split(/\s+/)
    .filter((name) => name !== ''),
);
