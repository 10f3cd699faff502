import sharp from 'sharp';
import { camel } from '/work/main/assets/make/kit/camel.mjs'; import { train } from '/work/main/assets/make/kit/train.mjs';
const goods={cloth:'#a8321f',bale:'#d9a95f',trim:'#f6ead2'};
const paint={body:'#2f6b4a',lit:'#3f8259',band:'#a8321f',roof:'#8f9a8c',glass:'#26383c',dark:'#2b2420',gold:'#e2b65c'};
const svg=`<svg xmlns="http://www.w3.org/2000/svg" width="1300" height="520"><rect width="100%" height="100%" fill="#e8c88f"/>${[0,1,2].map(s=>`<g transform="translate(${180+s*330} 240) scale(2.2)">${camel({stride:s,coat:['#6b4429','#4c2f1d'],rim:'#ffe2a8',goods})}</g>`).join('')}<g transform="translate(20 440)">${train(paint,3,['#a8321f','#1d6f74','#b9822f'])}</g></svg>`;
await sharp(Buffer.from(svg)).png().toFile('/tmp/ill/t.png');
