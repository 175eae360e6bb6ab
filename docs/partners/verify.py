"""Verifies folders that ContentKit published: the signature, the manifest and every file it lists.
    python3 verify.py KEY FOLDER...     KEY is the public key (PEM) or key set (jwks.json) that you trust.
Prints one line a folder and ends with 1 when one of them is not right. Keep the generation and refuse an older one."""
import base64, datetime, functools, hashlib, json, os, pathlib, sys, time
P = 2**256 - 2**224 + 2**192 + 2**96 - 1  # the curve P-256 of FIPS 186-4
N = 0xFFFFFFFF00000000FFFFFFFFFFFFFFFFBCE6FAADA7179E84F3B9CAC2FC632551
B = 0x5AC635D8AA3A93E7B3EBBD55769886BC651D06B0CC53B0F63BCE3C3E27D2604B
G = (0x6B17D1F2E12C4247F8BCE6E563A440F277037D812DEB33A0F4A13945D898C296, 0x4FE342E2FE1A7F9B8EE7EB4A7C0F9E162BCE33576B315ECECBB6406837BF51F5)
SPKI = bytes.fromhex("3059301306072a8648ce3d020106082a8648ce3d03010703420004")

def plus(p, q):  # points of the curve; None is zero
    if not p or not q: return p or q
    if p[0] == q[0] and (p[1] + q[1]) % P == 0: return None
    slope = (3 * p[0]**2 - 3) * pow(2 * p[1], -1, P) if p == q else (q[1] - p[1]) * pow(q[0] - p[0], -1, P)
    x = (slope**2 - p[0] - q[0]) % P
    return x, (slope * (p[0] - x) - p[1]) % P

@functools.lru_cache(4)
def is_signed(key, data, signature):  # ECDSA with SHA-256
    r, s = number(signature[:32]), number(signature[32:])
    if len(signature) != 64 or not (0 < r < N and 0 < s < N) or (key[1]**2 - key[0]**3 + 3 * key[0] - B) % P: return False
    u, v = number(hashlib.sha256(data).digest()) * pow(s, -1, N) % N, r * pow(s, -1, N) % N
    both, point = plus(G, key), None
    for bit in range(255, -1, -1):
        point = plus(plus(point, point), (None, G, key, both)[(u >> bit & 1) + 2 * (v >> bit & 1)])
    return point is not None and point[0] % N == r

number = lambda data: int.from_bytes(data, "big")
encode = lambda data: base64.urlsafe_b64encode(data).rstrip(b"=").decode()
decode = lambda text: base64.urlsafe_b64decode(text + "=" * (-len(text) % 4))

def keys_of(text):  # by RFC 7638 thumbprint
    if text.lstrip().startswith("{"): points = [decode(key["x"]) + decode(key["y"]) for key in json.loads(text)["keys"]]
    else: points = [base64.b64decode("".join(text.strip().splitlines()[1:-1])).removeprefix(SPKI)]
    name = lambda p: hashlib.sha256(f'{{"crv":"P-256","kty":"EC","x":"{encode(p[:32])}","y":"{encode(p[32:])}"}}'.encode()).digest()
    return {encode(name(point)): (number(point[:32]), number(point[32:])) for point in points if len(point) == 64}

def check(folder, trusted):
    manifest, named = (folder / "manifest.json").read_bytes(), keys_of((folder / "jwks.json").read_text("utf-8"))
    *lines, end = (folder / "manifest.json.jws").read_bytes().decode("ascii").split("\n")
    for header, value, line in [(*line.split("..", 1), line) for line in lines]:
        fields, signature = json.loads(decode(header)), decode(value)
        ok = fields["alg"] == "ES256" and is_signed((named | trusted)[fields["kid"]], f"{header}.{encode(manifest)}".encode(), signature)
        if not ok or line != f"{header}..{encode(signature)}": raise ValueError("the signature is wrong")
    signers = [json.loads(decode(line.split(".")[0]))["kid"] for line in lines]
    if end or signers != list(named) or not trusted.keys() & set(signers): raise ValueError("signed by other keys than those you trust")
    said = json.loads(manifest)
    until, listed = (said.get("validity") or {}).get("until"), {file["path"]: (file["size"], file["sha256"]) for file in said["files"]}
    if until and until < str(datetime.date.fromtimestamp(int(os.environ.get("SOURCE_DATE_EPOCH") or time.time()))): raise ValueError(f"valid until {until} only")
    for path, promised in listed.items():
        data = (folder / path).read_bytes()
        if (len(data), hashlib.sha256(data).hexdigest()) != promised: raise ValueError(f"{path} was altered")
    guarded = [path for top in ("feed/v1", "exports", "fhir", "infobutton") for path in (folder / top).rglob("*") if not path.is_dir()]
    if stray := [path for path in guarded if path.relative_to(folder).as_posix() not in listed]: raise ValueError(f"{stray[0]} is not listed")
    return f"generation {said.get('generation')}, {len(listed)} files"
failed, trusted = False, keys_of(pathlib.Path(sys.argv[1]).read_text("utf-8"))
for name in sys.argv[2:]:
    try: print(f"ok {name}: {check(pathlib.Path(name), trusted)}")
    except Exception as problem: failed = print(f"bad {name}: {problem}") is None
sys.exit(failed)
