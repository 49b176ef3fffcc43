"""quicktype, the generator from npm that two benchmarks stand beside."""
import os, shutil, subprocess, sys

version = "quicktype@26.0.0"


def install(folder):
    """The program, put into `folder` on first use; None, with the reason said, where it cannot be had."""
    program = os.path.abspath(f"{folder}/node_modules/.bin/quicktype")
    if os.path.exists(program):
        return program
    if shutil.which("npm") is None:
        print("quicktype is left out: it takes npm, which `./dev setup bench` installs", file=sys.stderr)
        return None
    os.makedirs(folder, exist_ok=True)
    done = subprocess.run(["npm", "install", "--no-audit", "--no-fund", "--prefix", folder, version],
                          capture_output=True, text=True)
    if done.returncode != 0:
        print(f"quicktype is left out: npm could not install it\n{done.stderr[-1000:]}", file=sys.stderr)
        return None
    return program
