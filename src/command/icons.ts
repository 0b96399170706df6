// npm run icons      draws icons/N.png: a page of text whose nut graf, the paragraph that tells why it matters, is marked.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import { projectRoot } from './project.ts';

type Colour = readonly [number, number, number];
/** A rounded rectangle on a canvas of 16 × 16 units. */
type Bar = {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
  readonly r: number;
  readonly fill: Colour;
};

const ink: Colour = [24, 48, 74];
const paper: Colour = [236, 241, 246];
const marker: Colour = [255, 190, 61];

const drawing: readonly Bar[] = [
  { x: 0, y: 0, w: 16, h: 16, r: 3.6, fill: ink },
  { x: 3, y: 3, w: 10, h: 2, r: 0.6, fill: paper },
  { x: 2, y: 6, w: 12, h: 4, r: 1, fill: marker },
  { x: 3, y: 11, w: 7, h: 2, r: 0.6, fill: paper },
];

function inside(bar: Bar, x: number, y: number): boolean {
  const dx = Math.max(bar.x + bar.r - x, x - (bar.x + bar.w - bar.r), 0);
  const dy = Math.max(bar.y + bar.r - y, y - (bar.y + bar.h - bar.r), 0);
  return x >= bar.x && x <= bar.x + bar.w && y >= bar.y && y <= bar.y + bar.h && dx * dx + dy * dy <= bar.r * bar.r;
}

/** RGBA of one picture; each pixel is the mean of 8 × 8 samples. */
function draw(size: number): Buffer {
  const samples = 8;
  const pixels = Buffer.alloc(size * size * 4);
  for (let i = 0; i < size * size; i++) {
    const sum = [0, 0, 0, 0];
    for (let s = 0; s < samples * samples; s++) {
      const x = (((i % size) + ((s % samples) + 0.5) / samples) * 16) / size;
      const y = ((Math.floor(i / size) + (Math.floor(s / samples) + 0.5) / samples) * 16) / size;
      const top = drawing.findLast((bar) => inside(bar, x, y));
      if (top) for (const [c, value] of [...top.fill, 255].entries()) sum[c]! += value;
    }
    const covered = sum[3]! / 255;
    for (let c = 0; c < 3; c++) pixels[i * 4 + c] = covered ? Math.round(sum[c]! / covered) : 0;
    pixels[i * 4 + 3] = Math.round(sum[3]! / (samples * samples));
  }
  return pixels;
}

const crcTable = Array.from({ length: 256 }, (_, n) => {
  let c = n;
  for (let k = 0; k < 8; k++) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1;
  return c >>> 0;
});

function chunk(name: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  let crc = 0xffffffff;
  for (const byte of body) crc = crcTable[(crc ^ byte) & 255]! ^ (crc >>> 8);
  const ends = Buffer.alloc(8);
  ends.writeUInt32BE(data.length, 0);
  ends.writeUInt32BE((crc ^ 0xffffffff) >>> 0, 4);
  return Buffer.concat([ends.subarray(0, 4), body, ends.subarray(4)]);
}

/** PNG (RGBA, 8 bits, no filter) as the specification's second edition describes it. */
function png(size: number, pixels: Buffer): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  header.set([8, 6, 0, 0, 0], 8);
  const rows = Array.from({ length: size }, (_, y) =>
    Buffer.concat([Buffer.from([0]), pixels.subarray(y * size * 4, (y + 1) * size * 4)]),
  );
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const data = deflateSync(Buffer.concat(rows), { level: 9 });
  return Buffer.concat([signature, chunk('IHDR', header), chunk('IDAT', data), chunk('IEND', Buffer.alloc(0))]);
}

mkdirSync(join(projectRoot, 'icons'), { recursive: true });
for (const size of [16, 32, 48, 128]) writeFileSync(join(projectRoot, 'icons', `${size}.png`), png(size, draw(size)));
