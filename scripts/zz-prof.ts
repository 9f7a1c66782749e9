import { loadBank } from '../src/bank/load.ts';
import { discover } from '../src/bank/discover.ts';
import { findInTexts } from '../src/lint/lint.ts';
const root='bench/data/bank-10000';
const only=new Set(discover(root).value.map(f=>f.file).filter((_,i)=>i%4===0));
const {value:bank}=loadBank(root,{only});
const u0=process.cpuUsage();
findInTexts(bank,'2026-11-20');
const u=process.cpuUsage(u0);console.log('text rules cpu ms',(u.user+u.system)/1000);
