// npm run articles [-- --port 8080]      serves the fixture pages until it is stopped
import { parseArgs } from 'node:util';
import { serveArticles } from './serve-articles.ts';

const { values } = parseArgs({ options: { port: { type: 'string', default: '8080' } } });
const { slugs, local } = await serveArticles({ port: Number(values.port) });
for (const slug of slugs) console.log(local(slug));
