import fs from 'fs'; import sharp from 'sharp'; import { place, WIDTH, HEIGHT } from './projection.mjs';
const w=JSON.parse(fs.readFileSync('water.json'));
const d=(p)=>'M'+p.map(a=>place(a).map(n=>n.toFixed(1)).join(' ')).join('L');
const route=JSON.parse(fs.readFileSync('/work/main/levels/route.json')).stops;
let g='';for(let lo=50;lo<=115;lo+=5)g+=`<path d="${d(Array.from({length:30},(_,i)=>[lo,26+i*1.1]))}" stroke="#ddd" fill="none"/><text x="${place([lo,42])[0]}" y="${place([lo,42])[1]}" font-size="14">${lo}</text>`;
for(let la=28;la<=58;la+=5)g+=`<path d="${d(Array.from({length:65},(_,i)=>[50+i,la]))}" stroke="#ddd" fill="none"/><text x="${place([90,la])[0]}" y="${place([90,la])[1]}" font-size="14">${la}</text>`;
const svg=`<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}"><rect width="100%" height="100%" fill="#fff"/>${g}${w.rivers.map((l,k)=>l.map(r=>`<path d="${d(r)}" fill="none" stroke="${['#1d6f74','#a8321f','#888'][k]}"/>`).join('')).join('')}${w.lakes.map(r=>`<path d="${d(r)}" fill="#8af" stroke="#00f"/>`).join('')}${w.islands.map(r=>`<path d="${d(r)}" fill="#fff" stroke="#00f"/>`).join('')}${route.map(s=>{const[x,y]=place([s.lon,s.lat]);return `<circle cx="${x}" cy="${y}" r="8" fill="#000"/><text x="${x+10}" y="${y}" font-size="16">${s.id}</text>`}).join('')}</svg>`;
await sharp(Buffer.from(svg)).png().toFile('/tmp/ill/try.png');
