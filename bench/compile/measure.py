#!/usr/bin/env python3
"""What generated code costs to compile, beside quicktype's for the same payloads. Prints JSON.

usage: bench/compile/measure.py [--rounds 5] [--whole] [--no-quicktype] [--compiler g++] [--peers build/peers]

quicktype comes from npm, which `./dev setup bench` installs, and stays in the folder of peers. User time is the median of
interleaved rounds. Headers are compared, by the instructions of the compiler, with the standard headers that it reads for
them. --whole also builds all of OKX on two cores. Run from the project's folder."""
import argparse, glob, json, os, re, resource, shutil, statistics, subprocess, sys, tempfile, time

sys.path.insert(0, os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
import quicktype

flags = ["-std=c++20", "-O2", "-DNDEBUG", "-Iruntime/include", "-Igenerated"]
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


def standard_headers(compiler, header, folder):
    """A unit with the header, and the text of one with the standard headers that it needs, found by the compiler itself."""
    open(folder + "/h.cpp", "w").write(f'#include "{header}"\n')
    out = subprocess.run([compiler, *flags, "-M", folder + "/h.cpp"], check=True, capture_output=True, text=True).stdout
    public = [os.path.basename(p) for p in re.findall(r"\S*/c\+\+/\d+/[a-z_]+(?=\s)", out)]
    return folder + "/h.cpp", "".join(f"#include <{h}>\n" for h in sorted(set(public)))


def instructions(compiler, source, folder):
    """Millions that the compiler takes for a unit, its assembler too: the same on every run, as times are not."""
    counts = folder + "/counts"
    os.makedirs(counts)
    done = subprocess.run(["valgrind", "--tool=exp-bbv", "--instr-count-only=yes", "--trace-children=yes",
                           f"--bb-out-file={counts}/%p.bb", f"--log-file={counts}/%p.log", compiler, *flags, "-c", source,
                           "-o", folder + "/out.o"], capture_output=True, text=True)
    found = [int(n) for log in glob.glob(counts + "/*.log")
             for n in re.findall(r"Total instructions: (\d+)", open(log).read())]
    shutil.rmtree(counts)
    if done.returncode != 0 or not found:
        sys.exit(f"the instructions of {compiler} for {source} could not be counted:\n{done.stderr[:2000]}")
    return sum(found) / 1e6


def headers(compiler, folder):
    """What including a group costs: one of the usual size, the smallest, the largest, and how many are within the bound."""
    of = {}
    standard = {}
    for path in glob.glob("generated/exbind/okx/*/**/*.hpp", recursive=True) + glob.glob("generated/exbind/okx/*.hpp"):
        if "class Api" in open(path).read():
            header = path.removeprefix("generated/")
            source, text = standard_headers(compiler, header, folder)
            if text not in standard:
                open(folder + "/std.cpp", "w").write(text)
                standard[text] = instructions(compiler, folder + "/std.cpp", folder)
            whole = instructions(compiler, source, folder)
            of[header] = (os.path.getsize(path), whole / standard[text],
                          {"standard headers": standard[text], header: whole})
            print(f"{header}: {whole / standard[text]:.3f}", file=sys.stderr)
    small, large = min(of, key=of.get), max(of, key=of.get)
    for header in dict.fromkeys((small, "exbind/okx/finance/savings.hpp", large)):
        yield {"what": f"including {header}, {of[header][0] / 1024:.0f} KB", "ratio": of[header][1], "at_most": 1.15,
               "unit": "M instructions", "cases": of[header][2]}
    ratios = [one[1] for one in of.values()]
    yield {"what": f"including each of the {len(of)} groups", "ratio": statistics.median(ratios), "unit": "",
           "cases": {"smallest ratio": min(ratios), "largest ratio": max(ratios),
                     "within 1.15": sum(one <= 1.15 for one in ratios)}}


def whole(compiler, folder):
    sources = glob.glob("generated/exbind/okx/**/*.cpp", recursive=True)
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    start = time.monotonic()
    script = ("printf '%s\\n' " + " ".join(sources) + f" | xargs -P 2 -I {{}} sh -c '{compiler} {' '.join(flags)} -c $1 -o "
              f"{folder}/$(echo $1 | tr / _).o' _ {{}}")
    subprocess.run(script, shell=True, check=True)
    wall = time.monotonic() - start
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    count = operations(sources)
    size = sum(os.path.getsize(o) for o in glob.glob(folder + "/*.o") if not o.endswith("/out.o"))
    user = after.ru_utime - before.ru_utime
    return {"what": "all of OKX, -O2, two jobs", "unit": "",
            "cases": {"operations": count, "user s": user, "wall s": wall, "peak MB": after.ru_maxrss / 1024,
                      "user ms per operation": 1000 * user / count, "object bytes per operation": size / count,
                      "ten times as much, user s": 10 * user}}


def main():
    args = argparse.ArgumentParser()
    args.add_argument("--rounds", type=int, default=5)
    args.add_argument("--whole", action="store_true")
    args.add_argument("--no-quicktype", action="store_true")
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
