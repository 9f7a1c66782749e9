import { loadBank } from '../src/bank/load.ts';
import { discover } from '../src/bank/discover.ts';
import { factsOf, factsOfText } from '../src/lint/facts.ts';
import { settingsOf } from '../src/lint/settings.ts';
import { rules } from '../src/lint/rules.ts';
const root='bench/data/bank-10000';
const only=new Set(discover(root).value.map(f=>f.file).filter((_,i)=>i%8===0));
let t=cpu();
const {value:bank}=loadBank(root,{only});
console.log('load',cpu()-t, bank.entries.length);
const s=settingsOf(bank,rules as any,'2026-11-20').value;
const facts=factsOf(bank);
const times=new Map<string,number>();
t=cpu();
for (const text of facts.texts){ 
  const alone=factsOfText(facts,text);
  let q=cpu(); alone.prose; let q2=cpu(); times.set('(prose)',(times.get('(prose)')??0)+q2-q);
  alone.passages; q=cpu(); times.set('(passages)',(times.get('(passages)')??0)+q-q2);
  for(const p of alone.passages){ (p as any).words; (p as any).sentences } q2=cpu(); times.set('(words,sentences)',(times.get('(words,sentences)')??0)+q2-q);
  for(const r of rules as any){ if(r.scope!=='text')continue; const a=cpu(); Array.from(r.check(alone,s.forRule(r))); times.set(r.id,(times.get(r.id)??0)+cpu()-a);} }
console.log('text total',cpu()-t);
for(const r of rules as any){ if(r.scope==='text')continue; const a=cpu(); Array.from(r.check(facts,s.forRule(r))); times.set('B '+r.id,cpu()-a);}
console.log([...times].sort((a,b)=>b[1]-a[1]).slice(0,40).map(([k,v])=>v.toFixed(0).padStart(6)+' '+k).join('\n'));
function cpu(){const u=process.cpuUsage();return (u.user+u.system)/1000}
