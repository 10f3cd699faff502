import sharp from 'sharp'; import { ground, terrain } from './ground.mjs';
console.time('g'); const b=ground(terrain()); console.timeEnd('g');
await sharp(b,{raw:{width:1600,height:1067,channels:3}}).png().toFile('/tmp/ill/g.png');
