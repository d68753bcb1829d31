import { gzipSync } from 'node:zlib';
import { join } from 'node:path';
import { compileLexicon } from './scripts/data/compile.js';
import { packLexicon } from './scripts/data/pack.js';
import { SPECS } from './scripts/data/specs.js';
import { Problems, readTable } from './scripts/data/tables.js';
const pr=new Problems();const t:any={};for(const n of Object.keys(SPECS))if(n!=='villages'&&n!=='districts')t[n]=readTable('data',(SPECS as any)[n],new Set(),pr);
const size=(tt:any)=>gzipSync(JSON.stringify(packLexicon(compileLexicon(tt,{},new Problems()))),{level:9}).length;
const all=size(t);console.log(all);
for(const n of Object.keys(t)){const s=size({...t,[n]:[]});if(all-s>300)console.log(n,t[n].length,all-s)}
