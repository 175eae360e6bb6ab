// Holds every file of each feed below a published folder against the schemas published beside it. Members that no schema names are errors here.
const fs = require('fs'), path = require('path');
const ajv = new (require('ajv'))({ strict: false, allErrors: true });
const closed = node => {
  if (node && typeof node === 'object') {
    if (node.properties && node.type === 'object') node.additionalProperties ??= false;
    Object.values(node).forEach(closed);
  }
  return node;
};
const read = file => JSON.parse(fs.readFileSync(file, 'utf8'));
const below = folder => fs.existsSync(folder) ? fs.readdirSync(folder, { recursive: true }).filter(name => /\.(nd)?json$/.test(name)) : [];
const nameOf = file => file.startsWith('items/') || file === 'all.ndjson' ? 'item' : file.startsWith('pages/') ? 'page' : file === 'changes/index.json' ? 'head' : file.startsWith('changes/') ? 'changes' : path.parse(file).name;

const site = process.argv[2];
const exported = path.join(site, 'exports');
const feeds = [path.join(site, 'feed/v1'), ...(fs.existsSync(exported) ? fs.readdirSync(exported).map(name => path.join(exported, name, 'v1')) : [])];
let checked = 0, broken = 0;
for (const feed of feeds) {
  const schemas = Object.fromEntries(fs.readdirSync(path.join(feed, 'schemas')).map(name => [name.split('.')[0], ajv.compile(closed(read(path.join(feed, 'schemas', name))))]));
  const check = (name, file, value) => {
    checked++;
    if (!schemas[name](value)) { broken++; console.log(file, JSON.stringify(schemas[name].errors.slice(0, 3))); }
  };
  for (const file of below(feed).filter(file => !file.startsWith('schemas/') && !file.startsWith('openapi')))
    if (file.endsWith('.ndjson')) fs.readFileSync(path.join(feed, file), 'utf8').trimEnd().split('\n').forEach(line => check('item', file, JSON.parse(line)));
    else check(nameOf(file), file, read(path.join(feed, file)));
  check('manifest', 'manifest.json', read(path.join(site, 'manifest.json')));
}
console.log(`${checked - broken} of ${checked} values keep their schema`);
process.exit(broken || checked < 10 ? 1 : 0);
