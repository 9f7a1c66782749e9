/** Short forms in capitals that everyone reads as words, or that are better known than what they stand for. */
export const everydayShortForms: ReadonlySet<string> = new Set(
  (
    'AB AI ATM BB CD CV DNA DVD EES EG EU FAQ FM FN GPS HB HR HTML IBM ID IP IT KB LED MB NATO OK PC PDF PIN PM PR PS QR SL ' +
    'SMS SOS SUV SVT SR TT TV UFO UK URL USA USB VAB VD VIP VM EM OS WC WHO WIFI XL CO UTC LIX ABC CSV XML JSON API SVG OBS NB'
  ).split(' '),
);

/** What short forms in Swedish administration stand for, as it begins when written out: any of these in the text will do. */
export const writtenOut: Readonly<Record<string, readonly string[]>> = {
  JO: ['justitieombuds', 'riksdagens ombuds', 'parliamentary ombuds'],
  JK: ['justitiekansler', 'chancellor of justice'],
  DO: ['diskrimineringsombuds', 'equality ombuds'],
  IMY: ['integritetsskyddsmyndighet'],
  GDPR: ['dataskyddsförordning', 'data protection regulation'],
  HD: ['högsta domstolen', 'supreme court'],
  HFD: ['högsta förvaltningsdomstol', 'supreme administrative court'],
  GD: ['generaldirektör', 'director-general', 'director general'],
  PUL: ['personuppgiftslag'],
  SOU: ['offentliga utredningar'],
  MBL: ['medbestämmande'],
  LAS: ['anställningsskydd'],
  LOU: ['lagen om offentlig upphandling', 'public procurement'],
  AD: ['arbetsdomstol'],
  KU: ['konstitutionsutskott', 'committee on the constitution'],
  SKR: ['sveriges kommuner och regioner'],
};

/** Abbreviations with points, and what they are short for. */
export const dotted: Readonly<Record<string, string>> = {
  't.ex.': 'till exempel',
  'bl.a.': 'bland annat',
  'm.m.': 'med mera',
  'm.fl.': 'med flera',
  'd.v.s.': 'det vill säga',
  'dvs.': 'det vill säga',
  'o.s.v.': 'och så vidare',
  'osv.': 'och så vidare',
  'fr.o.m.': 'från och med',
  't.o.m.': 'till och med',
  'p.g.a.': 'på grund av',
  'f.n.': 'för närvarande',
  's.k.': 'så kallad',
  'f.d.': 'före detta',
  'm.a.o.': 'med andra ord',
  'm.h.a.': 'med hjälp av',
  'e.d.': 'eller dylikt',
  'ang.': 'om',
  'resp.': 'respektive',
  'ev.': 'eventuellt',
};
