#!/usr/bin/env python3
"""Builds the benchmark of decoding, checks that all decoders agree, runs it, and writes a table and a plot.

usage: bench/decode/run.py [--repetitions 11] [--min-time 0.05] [--no-callgrind] [--build FOLDER] [--out FOLDER]

Needs the packages of `./dev setup bench`. All decoders run interleaved, in random order, in one process; medians of CPU
time count. The folder gets decode.json (Google Benchmark), decode.md and decode.svg.
"""
import argparse
import json
import math
import pathlib
import re
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
SHAPES = {"savings1": 1, "balance100": 100, "orders100": 100, "tickers4000": 4000, "instruments2000": 2000, "woox100": 100}
BASE = "simdjson_fields"
LIMIT = "simdjson_bare_parse"


def run(*command, **more):
    return subprocess.run([str(word) for word in command], check=True, text=True, **more)


def build(folder):
    run("cmake", "-S", ROOT, "-B", folder, "-DCMAKE_BUILD_TYPE=Release", "-DEXBIND_BENCH=ON", "-DEXBIND_TOOL=OFF",
        "-DEXBIND_TESTS=OFF", "-G", "Ninja", stdout=subprocess.DEVNULL)
    run("cmake", "--build", folder, "--target", "bench_decode")
    return folder / "bench" / "decode" / "bench_decode"


def medians(report):
    found = {}
    for line in report["benchmarks"]:
        if line.get("aggregate_name") == "median":
            shape, decoder = line["run_name"].split("/")[:2]
            found[decoder, shape] = line["cpu_time"] / line.get("items", 1)
    return found


def geometric_mean(values):
    return math.exp(sum(math.log(value) for value in values) / len(values))


def table(times, shapes, base):
    decoders = {decoder for decoder, _ in times}
    ratio = {d: geometric_mean([times[d, s] / times[base, s] for s in shapes]) for d in decoders}
    lines = ["| decoder | " + " | ".join(shapes) + f" | geometric mean |", "| --- |" + " ---: |" * (len(shapes) + 1)]
    for decoder in sorted(decoders, key=lambda d: ratio[d]):
        cells = [f"{times[decoder, s] / times[base, s]:.2f}" for s in shapes]
        lines.append(f"| {decoder} | " + " | ".join(cells) + f" | {ratio[decoder]:.2f} |")
    return lines


def instructions(program, decoder, shape):
    def count(times):
        command = ["valgrind", "--tool=callgrind", "--callgrind-out-file=/dev/null", program, "--one", decoder, shape, times]
        log = run(*command, capture_output=True).stderr
        return int(re.search(r"Collected : (\d+)", log).group(1))
    base = shape.split("_")[0]
    return (count(3) - count(1)) // 2 // SHAPES[base]


def allocations(program):
    found = {}
    for line in run(program, "--allocations", capture_output=True).stdout.split():
        decoder, shape, count = line.split(",")
        found[decoder, shape] = float(count)
    return found


def plot(times, path):
    """Bars of the time relative to simdjson by field, on a logarithmic scale."""
    decoders = sorted({d for d, _ in times}, key=lambda d: geometric_mean([times[d, s] / times[BASE, s] for s in SHAPES]))
    left, width, bar, gap = 190, 560, 9, 14
    height = sum(len(SHAPES) * bar + gap for _ in decoders) + 60
    colours = ["#1b6ca8", "#3a9679", "#e3a72f", "#c8553d", "#7b4b94", "#5c6b73"]

    def x(ratio):
        return left + width * (math.log10(ratio) + 1) / 2.5

    out = [f'<svg xmlns="http://www.w3.org/2000/svg" width="{left + width + 40}" height="{height}" font-family="sans-serif" font-size="12">',
           '<rect width="100%" height="100%" fill="white"/>']
    for mark in (0.1, 0.2, 0.5, 1, 2, 5, 10, 20):
        out.append(f'<line x1="{x(mark):.1f}" y1="20" x2="{x(mark):.1f}" y2="{height - 40}" stroke="#ccc"/>')
        out.append(f'<text x="{x(mark):.1f}" y="14" text-anchor="middle">{mark}x</text>')
    y = 26
    for decoder in decoders:
        out.append(f'<text x="{left - 8}" y="{y + len(SHAPES) * bar / 2 + 4}" text-anchor="end">{decoder}</text>')
        for shape, colour in zip(SHAPES, colours):
            end = x(times[decoder, shape] / times[BASE, shape])
            out.append(f'<rect x="{left}" y="{y}" width="{max(end - left, 1):.1f}" height="{bar - 1}" fill="{colour}"/>')
            y += bar
        y += gap
    for i, (shape, colour) in enumerate(zip(SHAPES, colours)):
        out.append(f'<rect x="{20 + i * 125}" y="{height - 24}" width="10" height="10" fill="{colour}"/>')
        out.append(f'<text x="{34 + i * 125}" y="{height - 15}">{shape}</text>')
    path.write_text("\n".join(out + ["</svg>"]) + "\n")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--repetitions", type=int, default=11)
    parser.add_argument("--min-time", type=float, default=0.05)
    parser.add_argument("--no-callgrind", action="store_true")
    parser.add_argument("--build", type=pathlib.Path, default=ROOT / "build" / "bench")
    parser.add_argument("--out", type=pathlib.Path, default=ROOT / "build" / "bench" / "report")
    options = parser.parse_args()

    program = build(options.build)
    run(program, "--check")
    options.out.mkdir(parents=True, exist_ok=True)
    raw = options.out / "decode.json"
    run(program, f"--benchmark_repetitions={options.repetitions}", f"--benchmark_min_time={options.min_time}",
        "--benchmark_enable_random_interleaving=true", "--benchmark_report_aggregates_only=true",
        f"--benchmark_out={raw}", "--benchmark_out_format=json", stdout=subprocess.DEVNULL)
    times = medians(json.loads(raw.read_text()))
    plain = {key: value for key, value in times.items() if key[1] in SHAPES}
    lines = ["Time relative to simdjson by field, keys in documented order:", ""] + table(plain, list(SHAPES), BASE)
    for variant, words in (("shuffled", "another order, the same for all rows, an unknown key in each"),
                           ("mixed", "each row in an order of its own, an unknown key in each")):
        shapes = [f"{shape}_{variant}" for shape in SHAPES]
        chosen = {key: value for key, value in times.items() if key[1] in shapes}
        lines += ["", f"Time relative to simdjson by iteration, keys in {words}:", ""]
        lines += table(chosen, shapes, "simdjson_iteration")
    counts = allocations(program)
    lines += ["", "Allocations per row:", "", "| decoder | " + " | ".join(SHAPES) + " |", "| --- |" + " ---: |" * len(SHAPES)]
    for decoder in sorted({d for d, _ in counts}):
        lines.append(f"| {decoder} | " + " | ".join(f"{counts[decoder, s]:.2f}" for s in SHAPES) + " |")
    if not options.no_callgrind:
        lines += ["", "Instructions per row (callgrind):", "", "| decoder | " + " | ".join(SHAPES) + " |",
                  "| --- |" + " ---: |" * len(SHAPES)]
        for decoder in ("exbind", BASE, LIMIT):
            lines.append(f"| {decoder} | " + " | ".join(str(instructions(program, decoder, s)) for s in SHAPES) + " |")
    (options.out / "decode.md").write_text("\n".join(lines) + "\n")
    plot(plain, options.out / "decode.svg")
    print("\n".join(lines))
    return 0


if __name__ == "__main__":
    sys.exit(main())
