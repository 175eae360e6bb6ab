// Verifies folders that ContentKit published: the signature, the manifest and every file it lists.
//   node verify.mjs KEY FOLDER...     KEY is the public key (PEM) or key set (jwks.json) that you trust.
// Prints one line a folder and ends with 1 when one of them is not right. Keep the generation and refuse an older one.
import { createHash, createPublicKey, verify } from 'node:crypto';
import { readFileSync, readdirSync, existsSync } from 'node:fs';
import { join } from 'node:path';

const guarded = ['feed/v1', 'exports', 'fhir', 'infobutton']; // nothing but listed files may lie in these
const sha256 = (bytes) => createHash('sha256').update(bytes).digest();
function keysOf(text) {
  if (!text.trimStart().startsWith('{')) return [createPublicKey(text)];
  return JSON.parse(text).keys.map((key) => createPublicKey({ key, format: 'jwk' }));
}

function idOf(key) { // the thumbprint of RFC 7638
  const { crv, kty, x, y } = key.export({ format: 'jwk' });
  return sha256(JSON.stringify({ crv, kty, x, y })).toString('base64url');
}

function signersOf(lines, payload, keys) {
  if (lines.length < 2 || lines.pop() !== '') throw new Error('the signature is damaged');
  return lines.map((line) => {
    const [header, , text] = line.split('.');
    const { alg, kid } = JSON.parse(Buffer.from(header, 'base64url'));
    const value = Buffer.from(text ?? '', 'base64url');
    if (line !== `${header}..${value.toString('base64url')}` || alg !== 'ES256' || !keys.has(kid)
      || !verify('sha256', `${header}.${payload}`, { key: keys.get(kid), dsaEncoding: 'ieee-p1363' }, value))
      throw new Error('the signature is wrong');
    return kid;
  });
}

function check(folder, trusted) {
  const read = (path) => readFileSync(join(folder, path));
  const manifest = read('manifest.json');
  const named = new Map(keysOf(read('jwks.json').toString()).map((key) => [idOf(key), key]));
  const lines = read('manifest.json.jws').toString('latin1').split('\n');
  const signers = signersOf(lines, manifest.toString('base64url'), new Map([...named, ...trusted]));
  if (!signers.some((id) => trusted.has(id))) throw new Error('no key that you trust has signed');
  if (signers.join() !== [...named.keys()].join()) throw new Error('jwks.json and the signatures differ');
  const { files, generation, validity } = JSON.parse(manifest);
  const today = new Date(process.env.SOURCE_DATE_EPOCH * 1000 || Date.now()).toISOString().slice(0, 10);
  if (validity?.until && validity.until < today) throw new Error(`valid until ${validity.until} only`);
  for (const { path, size, sha256: hash } of files) {
    const bytes = read(path);
    if (bytes.length !== size || sha256(bytes).toString('hex') !== hash) throw new Error(`${path} was altered`);
  }
  const listed = new Set(files.map((file) => file.path));
  for (const top of guarded.filter((name) => existsSync(join(folder, name))))
    for (const entry of readdirSync(join(folder, top), { recursive: true, withFileTypes: true })) {
      const path = join(entry.parentPath, entry.name).slice(join(folder, '/').length).replaceAll('\\', '/');
      if (!entry.isDirectory() && !listed.has(path)) throw new Error(`${path} is not listed`);
    }
  return `generation ${generation}, ${files.length} files`;
}

const [keyFile, ...folders] = process.argv.slice(2);
const trusted = new Map(keysOf(readFileSync(keyFile, 'utf8')).map((key) => [idOf(key), key]));
for (const folder of folders)
  try { console.log(`ok ${folder}: ${check(folder, trusted)}`); } catch (problem) { console.log(`bad ${folder}: ${problem.message}`); process.exitCode = 1; }
