#!/usr/bin/env python3
"""What generated code costs to compile, beside quicktype's for the same payloads. Prints JSON.

usage: bench/compile/measure.py [--rounds 5] [--whole] [--no-quicktype] [--no-headers] [--compiler g++] [--peers build/peers]

quicktype comes from npm, which `./dev setup bench` installs, and stays in the folder of peers. User time is the median of
interleaved rounds. Headers are compared, by the instructions of the compiler, with the standard headers that it reads for
them. --whole also builds all of OKX on two cores. Run from the project's folder."""
import argparse, concurrent.futures, glob, hashlib, json, os, re, shutil, statistics, subprocess, sys, tempfile, time

sys.path.insert(0, os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
import quicktype

flags = ["-std=c++20", "-O2", "-DNDEBUG", "-Iruntime/include", "-Iruntime/facts", "-Igenerated"]
# One group with 50 operations and more; what it holds besides (requests, limits, paths) comes on top of the payloads.
group = "account"


def operations(files):
    return sum(open(file).read().count("constexpr detail::Operation ") for file in files)


def compile(compiler, source, extra, out):
    """User seconds, peak megabytes, bytes of the object."""
    command = ["/usr/bin/time", "-f", "%U %M", compiler, *flags, *extra, "-c", source, "-o", out]
    done = subprocess.run(command, capture_output=True, text=True)
    if done.returncode != 0:
        sys.exit(f"{source} does not compile:\n{done.stderr[:2000]}")
    seconds, kilobytes = done.stderr.strip().splitlines()[-1].split()
    return float(seconds), float(kilobytes) / 1024, os.path.getsize(out)


def rounds(compiler, sources, count, folder):
    """Interleaved; the median of each measure, and of the ratios of user time to the first."""
    got = {name: [] for name in sources}
    for _ in range(count):
        for name, (source, extra) in sources.items():
            got[name].append(compile(compiler, source, extra, folder + "/out.o"))
    median = {name: [statistics.median(values) for values in zip(*all)] for name, all in got.items()}
    first = next(iter(sources))
    ratio = {name: statistics.median(b[0] / max(a[0], 0.001) for a, b in zip(got[first], got[name])) for name in sources}
    return median, ratio


def replies():
    """A documented payload of each operation of the group: from the contract tests, which hold them as C++ literals."""
    text = open(f"generated/tests/okx/{group}.cpp").read()
    first = {}
    for operation, literal in re.findall(r'\.operation = "([^"]+)".*?\.reply = (.*?),\n    };', text, re.S):
        pieces = re.findall(r'R"(\w*)\((.*?)\)\1"|("(?:[^"\\]|\\.)*")', literal, re.S)
        reply = "".join(json.loads(plain) if plain else raw for _, raw, plain in pieces)
        if reply:
            json.loads(reply)
            first.setdefault(re.sub(r"\W+", "_", operation), reply)
    return first


def write_peer(program, payloads, folder):
    """quicktype's header for the payloads, and a unit that reads each of them once: what a header-only peer costs is paid
    there."""
    os.mkdir(folder + "/payloads")
    for name, reply in payloads.items():
        open(f"{folder}/payloads/{name}.json", "w").write(reply)
    subprocess.run([program, "--lang", "c++", "--src", folder + "/payloads", "-o", folder + "/peer.hpp"], check=True,
                   stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    open(folder + "/json.hpp", "w").write("#include <nlohmann/json.hpp>\n")
    # The header begins with a comment that says how to read each payload. Of payloads that look alike it has one type.
    header = open(folder + "/peer.hpp").read()
    types = re.findall(r"^//     (\w+) data = nlohmann::json::parse", header, re.M)
    types = [t for t in types if re.search(rf"^    class {t} ", header, re.M)]
    if not types:
        sys.exit("the header of quicktype does not say how to read a payload")
    calls = "\n".join(f"quicktype::{t} read_{t}(const char* s) {{ return nlohmann::json::parse(s).get<quicktype::{t}>(); }}"
                      for t in types)
    open(folder + "/peer.cpp", "w").write(f'#include "peer.hpp"\n{calls}\n')
    return len(types)


def standard_headers(compiler, unit):
    """The text of a unit with the standard headers that another needs, found by the compiler itself."""
    out = subprocess.run([compiler, *flags, "-M", unit], check=True, capture_output=True, text=True).stdout
    public = [os.path.basename(p) for p in re.findall(r"\S*/c\+\+/\d+/[a-z_]+(?=\s)", out)]
    return "".join(f"#include <{h}>\n" for h in sorted(set(public)))


def instructions(compiler, unit):
    """Millions that the compiler takes, with its assembler: the same on every run and beside other work, as times are not."""
    with tempfile.TemporaryDirectory(prefix="exbind-bench-") as counts:
        done = subprocess.run(["valgrind", "--tool=exp-bbv", "--instr-count-only=yes", "--trace-children=yes",
                               f"--bb-out-file={counts}/%p.bb", f"--log-file={counts}/%p.log", compiler, *flags, "-c", unit,
                               "-o", counts + "/out.o"], capture_output=True, text=True)
        found = [int(n) for log in glob.glob(counts + "/*.log")
                 for n in re.findall(r"Total instructions: (\d+)", open(log).read())]
    if done.returncode != 0 or not found:
        raise RuntimeError(f"the instructions of {compiler} for {unit} could not be counted:\n{done.stderr[:2000]}")
    return sum(found) / 1e6


def headers(compiler, folder):
    """What including a group costs: the smallest, one of the usual size, the largest, and how many are within the bound."""
    def unit(text):
        path = f"{folder}/{hashlib.sha256(text.encode()).hexdigest()}.cpp"
        open(path, "w").write(text)
        return path

    paths = glob.glob("generated/exbind/okx/**/*.hpp", recursive=True)
    groups = [path.removeprefix("generated/") for path in paths if "class Api" in open(path).read()]
    units = {group: unit(f'#include "{group}"\n') for group in groups}
    standard = {group: unit(standard_headers(compiler, units[group])) for group in groups}
    wanted = sorted({*units.values(), *standard.values()})
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        cost = dict(zip(wanted, pool.map(lambda one: instructions(compiler, one), wanted)))
    of = {}
    for group in groups:
        cases = {"standard headers": cost[standard[group]], group: cost[units[group]]}
        of[group] = (os.path.getsize("generated/" + group), cases[group] / cases["standard headers"], cases)
    small, large = min(of, key=of.get), max(of, key=of.get)
    over = sorted((group for group in groups if of[group][1] > 1.15), key=lambda group: -of[group][1])
    for header in dict.fromkeys((small, "exbind/okx/finance/savings.hpp", large, *over)):
        yield {"what": f"including {header}, {of[header][0] / 1024:.0f} KB", "ratio": of[header][1], "at_most": 1.15,
               "unit": "M instructions", "cases": of[header][2]}
    ratios = [one[1] for one in of.values()]
    yield {"what": f"including each of the {len(of)} groups", "ratio": statistics.median(ratios), "unit": "",
           "cases": {"smallest ratio": min(ratios), "largest ratio": max(ratios),
                     "within 1.15": sum(one <= 1.15 for one in ratios)}}


def whole(compiler, folder):
    sources = glob.glob("generated/exbind/okx/**/*.cpp", recursive=True)
    start = time.monotonic()
    with concurrent.futures.ThreadPoolExecutor(2) as pool:
        each = list(pool.map(lambda one: compile(compiler, one[1], [], f"{folder}/{one[0]}.o"), enumerate(sources)))
    wall = time.monotonic() - start
    count = operations(sources)
    user, peak, size = sum(e[0] for e in each), max(e[1] for e in each), sum(e[2] for e in each)
    return {"what": "all of OKX, -O2, two jobs", "unit": "",
            "cases": {"operations": count, "user s": user, "wall s": wall, "peak MB": peak,
                      "user ms per operation": 1000 * user / count, "object bytes per operation": size / count,
                      "ten times as much, user s": 10 * user}}


def main():
    args = argparse.ArgumentParser()
    args.add_argument("--rounds", type=int, default=5)
    args.add_argument("--whole", action="store_true")
    args.add_argument("--no-quicktype", action="store_true")
    args.add_argument("--no-headers", action="store_true")
    args.add_argument("--compiler", default="g++")
    args.add_argument("--peers", default="build/peers")
    args = args.parse_args()
    folder = tempfile.mkdtemp(prefix="exbind-bench-")
    lines = []
    try:
        ours = f"generated/exbind/okx/{group}.cpp"
        count = operations([ours])
        program = None if args.no_quicktype else quicktype.install(args.peers)
        if program is None:
            median, _ = rounds(args.compiler, {"generated": (ours, [])}, args.rounds, folder)
            lines.append({"what": f"{count} operations in one unit", "cases": {"user s": median["generated"][0],
                          "peak MB": median["generated"][1], "object KB": median["generated"][2] / 1024}, "unit": ""})
        else:
            payloads = replies()
            types = write_peer(program, payloads, folder)
            median, ratio = rounds(args.compiler, {"quicktype": (folder + "/peer.cpp", ["-I" + folder]),
                                                   "generated": (ours, [])}, args.rounds, folder)
            for index, (what, unit, bound) in enumerate((("user time", "s", 0.35), ("peak memory", "MB", 0.5),
                                                         ("object size", "bytes", 0.5))):
                by = ratio["generated"] if index == 0 else median["generated"][index] / median["quicktype"][index]
                lines.append({"what": f"{count} operations in one unit, quicktype {len(payloads)} payloads in {types} types: {what}",
                              "ratio": by, "at_most": bound, "unit": unit,
                              "cases": {name: median[name][index] for name in ("quicktype", "generated")}})
        if not args.no_headers:
            lines += headers(args.compiler, folder)
        for one in ("finance/savings", "trade"):
            source = f"generated/exbind/okx/{one}.cpp"
            median, _ = rounds(args.compiler, {one: (source, [])}, args.rounds, folder)
            lines.append({"what": f"the group {one} alone ({operations([source])} operations)", "unit": "",
                          "cases": {"user s": median[one][0], "peak MB": median[one][1],
                                    "object KB": median[one][2] / 1024}})
        if args.whole:
            lines.append(whole(args.compiler, folder))
    finally:
        shutil.rmtree(folder, ignore_errors=True)
    json.dump(lines, sys.stdout, indent=1)


main()
