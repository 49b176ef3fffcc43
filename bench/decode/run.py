#!/usr/bin/env python3
"""Builds the benchmark of decoding, checks that all decoders agree, runs it, and writes tables and a plot.

usage: bench/decode/run.py [--repetitions 11] [--min-time 0.05] [--no-callgrind] [--no-quicktype] [--build FOLDER]
                           [--out FOLDER]

Needs the packages of `./dev setup bench`. All decoders run interleaved, in random order, in one process; medians of CPU
time count. quicktype comes from npm, and what it makes of the payloads stays in the folder of the build; without npm it
is left out. yyjson and glaze take part where CMake finds them. The folder gets decode.json (Google Benchmark), decode.md
and decode.svg; bench/run puts the latter two in their places."""
import argparse, json, math, pathlib, re, subprocess, sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "bench"))
import quicktype

SHAPES = {"savings1": 1, "balance100": 100, "orders100": 100, "tickers4000": 4000, "instruments2000": 2000, "woox100": 100}
BASE = "simdjson_fields"
LIMIT = "simdjson_bare_parse"


def run(*command, **more):
    return subprocess.run([str(word) for word in command], check=True, text=True, **more)


def compiled(folder, *settings):
    run("cmake", "-S", ROOT, "-B", folder, "-DCMAKE_BUILD_TYPE=Release", "-DEXBIND_BENCH=ON", "-DEXBIND_TOOL=OFF",
        "-DEXBIND_TESTS=OFF", "-DEXBIND_REDIS=OFF", "-G", "Ninja", *settings, stdout=subprocess.DEVNULL)
    run("cmake", "--build", folder, "--target", "bench_decode")
    return folder / "bench" / "decode" / "bench_decode"


def quicktype_headers(program, folder):
    """Makes a header of each payload; None where that cannot be done."""
    maker = quicktype.install(ROOT / "build" / "peers")
    if maker is None:
        return None
    headers = folder / "quicktype"
    headers.mkdir(exist_ok=True)
    run(program, "--write", folder / "payloads")
    for shape in SHAPES:
        header = headers / f"{shape}.hpp"
        payload = folder / "payloads" / f"{shape}.json"
        if header.exists() and header.stat().st_size > 0:
            continue
        made = subprocess.run([maker, "--quiet", "--lang", "c++", "--src-lang", "json", "--src", payload,
                               "--top-level", "Reply", "--namespace", f"quicktype_{shape}", "--no-boost", "--code-format",
                               "with-struct", "--include-location", "global-include", "-o", header],
                              capture_output=True, text=True)
        if made.returncode != 0 or not header.exists():
            reason = made.stderr.strip().splitlines()[-1:] or ["it made nothing"]
            print(f"quicktype is left out: {reason[0]}", file=sys.stderr)
            return None
    return headers


def build(folder, with_quicktype):
    program = compiled(folder, "-DEXBIND_BENCH_QUICKTYPE=")
    headers = quicktype_headers(program, program.parent) if with_quicktype else None
    return compiled(folder, f"-DEXBIND_BENCH_QUICKTYPE={headers}") if headers else program


def medians(report):
    found = {}
    for line in report["benchmarks"]:
        if line.get("aggregate_name") == "median":
            shape, decoder = line["run_name"].split("/")[:2]
            found[decoder, shape] = line["cpu_time"]
    return found


def geometric_mean(values):
    values = list(values)
    return math.exp(sum(math.log(value) for value in values) / len(values))


def grid(names, shapes, cell, mean=None):
    head = ["decoder", *[shape.split("_")[0] for shape in shapes], *(["geometric mean"] if mean else [])]
    lines = ["| " + " | ".join(head) + " |", "| --- |" + " ---: |" * (len(head) - 1)]
    for name in names:
        cells = [cell(name, shape) for shape in shapes] + ([mean(name)] if mean else [])
        lines.append(f"| {name} | " + " | ".join(cells) + " |")
    return lines


def ratios(times, suffix, base):
    """A table of times relative to those of `base`, the quickest first."""
    shapes = [shape + suffix for shape in SHAPES]
    decoders = {decoder for decoder, shape in times if shape in shapes}
    mean = {d: geometric_mean(times[d, s] / times[base, s] for s in shapes) for d in decoders}
    return grid(sorted(decoders, key=mean.get), shapes, lambda d, s: f"{times[d, s] / times[base, s]:.2f}",
                lambda d: f"{mean[d]:.2f}")


def best_peer(times, shape):
    return min(time for (decoder, where), time in times.items() if where == shape and decoder not in ("exbind", LIMIT))


def instructions(program, decoder, shape):
    """Of one row, once the order of keys is known and buffers are there."""
    def count(times):
        command = ["valgrind", "--tool=callgrind", "--callgrind-out-file=/dev/null", program, "--one", decoder, shape, times]
        return int(re.search(r"Collected : (\d+)", run(*command, capture_output=True).stderr).group(1))
    rows = SHAPES[shape]
    more = max(1, 1000 // rows)
    return (count(2 + more) - count(2)) / more / rows


def allocations(program):
    found = {}
    for line in run(program, "--allocations", capture_output=True).stdout.split():
        decoder, shape, count = line.split(",")
        found[decoder, shape] = float(count)
    return found


def bounds(times, counts, instruction_counts):
    """What is to hold, as rows of a table."""
    def against(peer, shapes=SHAPES):
        return [times["exbind", s] / times[peer, s] for s in shapes]
    rows = [("time / simdjson by field, the largest of all shapes", max(against(BASE)), "<= 0.80"),
            ("time / simdjson's bare parse, geometric mean", geometric_mean(against(LIMIT)), "<= 1.75")]
    for peer in ("nlohmann_dom", "quicktype"):
        if (peer, "savings1") in times:
            rows.append((f"{peer}'s time / time, geometric mean", 1 / geometric_mean(against(peer)), ">= 20"))
    for suffix, words, bound in (("_shuffled", "keys in another order", "<= 1"),
                                 ("_mixed", "keys in an order of its own in each row", "")):
        worst = max(times["exbind", s + suffix] / best_peer(times, s + suffix) for s in SHAPES)
        rows.append((f"{words}, an unknown key in each row: time / best peer, the largest of all shapes", worst, bound))
    if instruction_counts:
        worst = max(instruction_counts["exbind", s] / instruction_counts[BASE, s] for s in SHAPES)
        rows.append(("instructions / simdjson by field, the largest of all shapes", worst, "<= 0.75"))
    more = max(counts["exbind", s] - counts[BASE, s] for s in SHAPES)
    rows.append(("allocations of a row more than simdjson by field, the largest of all shapes", more, "<= 0"))
    return ["| what | measured | bound |", "| --- | ---: | ---: |",
            *[f"| {what} | **{value:.2f}** | {bound} |" for what, value, bound in rows]]


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
    parser.add_argument("--no-quicktype", action="store_true")
    parser.add_argument("--build", type=pathlib.Path, default=ROOT / "build" / "bench")
    parser.add_argument("--out", type=pathlib.Path, default=ROOT / "build" / "bench" / "report")
    options = parser.parse_args()

    program = build(options.build.absolute(), not options.no_quicktype)
    run(program, "--check", stdout=sys.stderr)
    options.out.mkdir(parents=True, exist_ok=True)
    raw = options.out / "decode.json"
    run(program, f"--benchmark_repetitions={options.repetitions}", f"--benchmark_min_time={options.min_time}",
        "--benchmark_enable_random_interleaving=true", "--benchmark_report_aggregates_only=true",
        f"--benchmark_out={raw}", "--benchmark_out_format=json", stdout=subprocess.DEVNULL)
    times = medians(json.loads(raw.read_text()))
    counts = allocations(program)
    counted = {} if options.no_callgrind else {(d, s): instructions(program, d, s) for d in ("exbind", BASE) for s in SHAPES}

    lines = [*bounds(times, counts, counted), "", "Time relative to simdjson by field, keys in documented order:", "",
             *ratios(times, "", BASE)]
    for suffix, words in (("_shuffled", "another order, the same for all rows"), ("_mixed", "an order of its own in each row")):
        lines += ["", f"Time relative to simdjson by iteration, keys in {words}, an unknown key in each:", "",
                  *ratios(times, suffix, "simdjson_iteration")]
    if counted:
        lines += ["", "Instructions per row (callgrind):", "",
                  *grid(("exbind", BASE), SHAPES, lambda d, s: f"{counted[d, s]:,.0f}")]
    lines += ["", "Allocations per row:", "",
              *grid(sorted({d for d, _ in counts}), SHAPES, lambda d, s: f"{counts[d, s]:.2f}")]
    (options.out / "decode.md").write_text("\n".join(lines) + "\n")
    plot({key: value for key, value in times.items() if key[1] in SHAPES}, options.out / "decode.svg")
    print("\n".join(lines))
    return 0


if __name__ == "__main__":
    sys.exit(main())
