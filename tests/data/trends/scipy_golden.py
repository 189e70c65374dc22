#!/usr/bin/env python3
"""Golden numbers for core/trends from SciPy and NumPy, as far as those know the statistic, and from a second, plain
computation for what only Supine does (the order of a planned test). Prints scipy_golden.json, which names the versions it
was made with. Debian: python3-scipy."""
import hashlib
import json
import math
import sys

import numpy as np
import scipy
from scipy import special, stats

rng = np.random.default_rng(20261121)


def holes(values, share):
    return [None if rng.random() < share else v for v in values]


def known(values):
    index = [i for i, v in enumerate(values) if v is not None]
    return np.array(index, float), np.array([values[i] for i in index], float)


def line(values):
    x, y = known(values)
    slope = stats.theilslopes(y, x).slope
    return slope, float(np.median(y - slope * x))


def rest(values):
    slope, level = line(values)
    return [None if v is None else v - level - slope * i for i, v in enumerate(values)]


def lag_one(values):
    x, y = known(values)
    d = {int(i): v - y.mean() for i, v in zip(x, y)}
    pairs = [d[i] * d[i + 1] for i in d if i + 1 in d]
    return float(np.mean(pairs) / np.mean([v * v for v in d.values()]))


def slope_of(values):
    x, y = known(values)
    n = len(y)
    s = sum(np.sign(y[j] - y[i]) for i in range(n) for j in range(i + 1, n))
    _, counts = np.unique(y, return_counts=True)
    part = lambda k: k * (k - 1) * (2 * k + 5)
    v = (part(n) - sum(part(int(c)) for c in counts)) / 18
    r = lag_one(rest(values))
    r = min(0.9, max(0.0, r + (1 + 4 * r) / n))
    v *= 1 + 2 * sum((1 - l / n) * r ** l for l in range(1, n))
    z = (s - np.sign(s)) / math.sqrt(v)
    pairs = np.sort([(y[j] - y[i]) / (x[j] - x[i]) for i in range(n) for j in range(i + 1, n)])
    c = 1.96 * math.sqrt(v)
    rank = lambda k: pairs[min(len(pairs), max(1, int(k))) - 1]
    return {"per_month": 30 * stats.theilslopes(y, x).slope, "z": float(z),
            "low": 30 * float(rank(math.floor((len(pairs) - c) / 2))),
            "high": 30 * float(rank(math.ceil((len(pairs) + c) / 2 + 1)))}


def graded(grades, score):
    """Spearman's rho with ranks taken once over all there is, circular shifts, and the thirds."""
    def ranks(values):
        x, y = known(values)
        out = [None] * len(values)
        for i, r in zip(x, stats.rankdata(np.round(y, 9))):  # equal but for rounding is equal
            out[int(i)] = float(r)
        return out
    a, b = ranks(grades), ranks(score)
    T = len(score)

    def rho(shift):
        pairs = [(a[(t + shift) % T], b[t]) for t in range(T) if a[(t + shift) % T] is not None and b[t] is not None]
        if len(pairs) < 5:
            return None
        p, q = zip(*pairs)
        return float(stats.pearsonr(p, q)[0])
    seen = rho(0)
    others = [rho(s) for s in range(1, T)]
    others = [o for o in others if o is not None]
    count = sum(abs(o) >= abs(seen) - 1e-9 for o in others)
    _, g = known(grades)
    g = np.sort(g)
    third = (len(g) - 1) // 3
    low, high = g[third], g[len(g) - 1 - third]
    upper = [s for s, v in zip(score, grades) if s is not None and v is not None and v >= high]
    lower = [s for s, v in zip(score, grades) if s is not None and v is not None and v <= low]
    return {"rho": seen, "p": (1 + count) / (1 + len(others)), "n_with": len(upper), "n_without": len(lower),
            "difference": float(np.mean(upper) - np.mean(lower))}


MASK = 2 ** 64 - 1


class SplitMix:
    def __init__(self, seed):
        self.state = seed

    def next(self):
        self.state = (self.state + 0x9E3779B97F4A7C15) & MASK
        z = self.state
        z = ((z ^ (z >> 30)) * 0xBF58476D1CE4E5B9) & MASK
        z = ((z ^ (z >> 27)) * 0x94D049BB133111EB) & MASK
        return z ^ (z >> 31)

    def up_to(self, below):
        limit = MASK - MASK % below
        draw = self.next()
        while draw >= limit:
            draw = self.next()
        return draw % below


WAYS = [bits for bits in range(128) if bin(bits).count("1") in (3, 4)]


def draw(random, nights):
    order = []
    while len(order) < nights:
        way = WAYS[random.up_to(len(WAYS))]
        order += [bool(way >> i & 1) for i in range(7)]
    return order


def trial(seed, nights, effect):
    order = draw(SplitMix(seed), nights)
    values = [None if rng.random() < 0.15 else int(np.clip(round(rng.normal(5 - (effect if o else 0), 1.7)), 0, 10))
              for o in order]
    y = np.array([np.nan if v is None else v for v in values], float)
    there = ~np.isnan(y)

    def gap(v, o):
        o = np.array(o)
        return v[there & o].mean() - v[there & ~o].mean()
    seen = gap(y, order)
    random = SplitMix(seed ^ 0x5EA1ED0DDE57)
    others = [draw(random, nights) for _ in range(9999)]
    count = sum(abs(gap(y, o)) >= abs(seen) - 1e-9 for o in others)
    text = f"{seed}:" + "".join("1" if o else "0" for o in order)
    return {"seed": f"{seed:016x}", "nights": nights, "order": order, "values": values,
            "seal": hashlib.sha256(text.encode()).hexdigest()[:16], "difference": float(seen),
            "p": (1 + count) / (1 + len(others))}


def case(nights, drift, share):
    noise = [0.0]
    for _ in range(nights - 1):
        noise.append(0.4 * noise[-1] + rng.normal(0, 1.2))
    values = holes([int(np.clip(round(5 + drift * i + e), 0, 10)) for i, e in enumerate(noise)], share)
    grades = holes([int(v) for v in rng.integers(0, 11, nights)], share)
    slope, level = line(values)
    _, y = known(values)
    return {"values": values, "grades": grades, "slope": slope, "level": level, "lag_one": lag_one(values),
            "mean": float(np.mean(y)), "median": float(np.median(y)), "slope_of": slope_of(values),
            "graded": graded(grades, rest(values))}


def t_quantile(p, v):
    """stats.t.ppf of SciPy 1.10 is right to some 1e-9 only."""
    x = special.betaincinv(v / 2, 0.5, 2 * (1 - p))
    return float(math.sqrt(v / x - v))


def phi(a, b):
    pairs = [(x, y) for x, y in zip(a, b) if x is not None and y is not None]
    p, q = zip(*pairs)
    return {"a": a, "b": b, "phi": float(stats.pearsonr(p, q)[0])}


def share(a, b):
    return {"a": a, "b": b, "lower": float(stats.mannwhitneyu(b, a).statistic / (len(a) * len(b)))}


ps = [float(p) for p in rng.random(12) ** 2]
try:
    adjusted = stats.false_discovery_control(ps).tolist()
except AttributeError:  # SciPy before 1.11
    order = np.argsort(ps)
    scaled = np.array(ps)[order] * len(ps) / np.arange(1, len(ps) + 1)
    adjusted = np.empty(len(ps))
    adjusted[order] = np.minimum(1, np.minimum.accumulate(scaled[::-1])[::-1])
    adjusted = adjusted.tolist()

bits = lambda n: holes([bool(v) for v in rng.integers(0, 2, n)], 0.1)
print(json.dumps({
    "made_with": {"python": sys.version.split()[0], "numpy": np.__version__, "scipy": scipy.__version__},
    "cases": [case(30, -0.05, 0.1), case(90, -0.02, 0.15), case(200, 0.0, 0.2)],
    "student": [{"p": p, "freedom": v, "t": t_quantile(p, v)}
                for v in (1, 2, 3, 7, 12, 29, 58, 118, 364, 3000) for p in (0.6, 0.9, 0.975, 0.995)],
    "adjusted": {"p": ps, "q": adjusted},
    "phi": [phi(bits(60), bits(60))],
    "share": [share([int(v) for v in rng.integers(0, 8, 25)], [int(v) for v in rng.integers(1, 9, 31)])],
    "trials": [trial(7, 28, 0), trial(0xFFFFFFFFFFFFFFF1, 56, 2)],
}).replace("}, {", "},\n{"))
