#!/usr/bin/env python3
"""Golden numbers for core/trends, computed without its code: exact fractions for everything rational, and Student's t by
integrating its density. Plain Python, no packages (written with Python 3.11). Prints golden.json."""
import json
import math
from fractions import Fraction as F

state = 20261101


def draw(below):
    global state
    state = (state * 6364136223846793005 + 1442695040888963407) % 2**64
    return (state >> 33) % below


def median(xs):
    xs = sorted(xs)
    n = len(xs)
    return xs[n // 2] if n % 2 else (xs[n // 2 - 1] + xs[n // 2]) / 2


def line(y):
    pts = [(i, v) for i, v in enumerate(y) if v is not None]
    b = median([F(vj - vi) / (j - i) for k, (i, vi) in enumerate(pts) for j, vj in pts[k + 1:]])
    a = median([v - b * i for i, v in pts])
    return a, b


def detrend(y):
    a, b = line(y)
    return [None if v is None else v - a - b * i for i, v in enumerate(y)]


def lag1(y, centred=False):
    vs = [v for v in y if v is not None]
    m = F(0) if centred else sum(vs, F(0)) / len(vs)
    pairs = [(a - m) * (b - m) for a, b in zip(y, y[1:]) if a is not None and b is not None]
    return (sum(pairs, F(0)) / len(pairs)) / (sum((v - m) ** 2 for v in vs) / len(vs))


def mended(r, n):
    return min(F(9, 10), max(F(0), r + (1 + 3 * r) / n))


def t_cdf_half(t, v, steps=20000):
    """Probability between 0 and t by Simpson's rule."""
    c = math.exp(math.lgamma((v + 1) / 2) - math.lgamma(v / 2)) / math.sqrt(v * math.pi)
    f = lambda x: c * math.exp(-(v + 1) / 2 * math.log1p(x * x / v))
    h = t / steps
    terms = [f(0), f(t)] + [(4 if k % 2 else 2) * f(k * h) for k in range(1, steps)]
    return math.fsum(terms) * h / 3


def t_quantile(p, v):
    lo, hi = 0.0, 1000.0 if v < 3 else 40.0
    for _ in range(70):
        mid = (lo + hi) / 2
        lo, hi = (mid, hi) if t_cdf_half(mid, v, 4000 if v > 2 else 40000) < p - 0.5 else (lo, mid)
    return (lo + hi) / 2


def split(h, y, s):
    T = len(y)
    one = [y[t] for t in range(T) if y[t] is not None and h[(t + s) % T] is True]
    two = [y[t] for t in range(T) if y[t] is not None and h[(t + s) % T] is False]
    return one, two


def effect(h, y):
    mean = lambda xs: sum(xs, F(0)) / len(xs)
    one, two = split(h, y, 0)
    d = mean(one) - mean(two)
    shifts = count = 0
    for s in range(1, len(y)):
        a, b = split(h, y, s)
        if len(a) < 5 or len(b) < 5:
            continue
        shifts += 1
        count += abs(mean(a) - mean(b)) >= abs(d)
    res = [None if v is None or k is None else v - (mean(one) if k else mean(two)) for v, k in zip(y, h)]
    hab = [None if v is None or k is None else F(int(k)) for v, k in zip(y, h)]
    n = len(one) + len(two)
    ry, rh = mended(lag1(res, True), n), mended(lag1(hab), n)
    s2 = sum(v * v for v in res if v is not None) / (n - 2)
    se = math.sqrt(s2 * (F(1, len(one)) + F(1, len(two))) * (1 + ry * rh) / (1 - ry * rh))
    reach = t_quantile(0.975, n - 2) * se
    share = sum(F(1) if a < b else F(1, 2) if a == b else F(0) for a in one for b in two) / (len(one) * len(two))
    return {"n_with": len(one), "n_without": len(two), "difference": float(d), "low": float(d) - reach,
            "high": float(d) + reach, "p": (1 + count) / (1 + shifts), "share": float(share)}


def change(y):
    idx = [i for i, v in enumerate(y) if v is not None]
    a, b = idx[0], idx[-1]
    one = [F(v) for v in y[a:a + 7] if v is not None]
    two = [F(v) for v in y[b - 6:b + 1] if v is not None]
    m1, m2 = sum(one) / len(one), sum(two) / len(two)
    df = len(one) + len(two) - 2
    s2 = (sum((v - m1) ** 2 for v in one) + sum((v - m2) ** 2 for v in two)) / df
    r = mended(lag1(detrend(y)), len(idx))
    vif = 1 + 2 * sum((1 - F(l, 7)) * r ** l for l in range(1, 7))
    reach = t_quantile(0.975, df) * math.sqrt(s2 * vif * (F(1, len(one)) + F(1, len(two))))
    d = float(m2 - m1)
    return {"first": float(m1), "last": float(m2), "difference": d, "low": d - reach, "high": d + reach,
            "n_first": len(one), "n_last": len(two), "n": len(idx)}


def bh(ps):
    order = sorted(range(len(ps)), key=lambda i: ps[i])
    return [float(min([F(1)] + [F(len(ps)) * F(ps[order[j]]) / (j + 1)
                                for j in range(len(ps)) if j >= order.index(i)])) for i in range(len(ps))]


def case(nights, gap_in, effect_points):
    level, y, h, done = F(6), [], [], False
    for i in range(nights):
        if draw(3) == 0:
            done = not done
        h.append(None if draw(gap_in) == 0 else done)
        level += F(draw(3) - 1, 2)
        v = round(level - F(i, 20) - (effect_points if done else 0) + F(draw(5) - 2, 2))
        y.append(None if draw(gap_in) == 0 else max(0, min(10, v)))
    a, b = line(y)
    return {"values": y, "habit": h, "level": float(a), "slope": float(b), "detrended": [None if v is None else float(v) for v in detrend(y)],
            "lag_one": float(lag1([None if v is None else F(v) for v in y])), "effect": effect(h, detrend(y)), "change": change(y)}


ps = [0.01, 0.04, 0.03, 0.2, 0.2, 0.9]
print(json.dumps({
    "cases": [case(30, 9, 0), case(61, 7, 2), case(120, 8, 1), case(365, 5, 1)],
    "quantiles": [{"p": p, "freedom": v, "t": t_quantile(p, v)} for v in (3, 5, 12, 28, 60, 118, 1000) for p in (0.9, 0.975, 0.995)],
    "adjusted": {"p": ps, "q": bh(ps)}}).replace("}, {", "},\n{").replace("], \"", "],\n\""))
