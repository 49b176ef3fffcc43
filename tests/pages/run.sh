#!/bin/sh
# Follows a page of docs/ by the letter, in an empty folder: what stands in a block `yaml PATH` (or markdown, cpp, json) becomes
# that file, what stands in a block `sh` is run. Then the test's own script checks what the page promises.
# usage: run.sh NAME SOURCE_DIR PREFIX WORK_DIR PAGE
set -eu
name="$1"; source_dir="$2"; prefix="$3"; work="$4"
page="$source_dir/docs/$5"
here="$(cd "$(dirname "$0")" && pwd)"
rm -rf "$work"
mkdir -p "$work/tree"

# One script of all blocks: files as here-documents, so that the order of the page is kept. A block ends at its own fence.
awk '
    inside != "" && $0 == fence {
        if (inside == "file") print "END_OF_FILE"
        inside = ""
        next
    }
    inside == "" && /^````*(yaml|markdown|cpp|json) [^ ]+$/ {
        fence = $1; sub(/[a-z]+$/, "", fence); inside = "file"
        print "mkdir -p \"$(dirname " $2 ")\""; print "cat > " $2 " <<\"END_OF_FILE\""
        next
    }
    inside == "" && /^````*sh$/ { fence = $1; sub(/sh$/, "", fence); inside = "run"; next }
    inside == "" && /^````*[a-z]*/ { fence = $1; sub(/[a-z]+$/, "", fence); inside = "skip"; next }
    inside == "file" || inside == "run" { print }
    END { if (inside != "") { print "a block of the page never ends" > "/dev/stderr"; exit 1 } }
' "$page" >"$work/all.sh"

export PATH="$prefix/bin:$PATH" CMAKE_PREFIX_PATH="$prefix" CMAKE_GENERATOR=Ninja SOURCE="$source_dir" PAGE="$page"
cd "$work/tree"
[ ! -e "$here/$name.before.sh" ] || . "$here/$name.before.sh"
sh -eux "$work/all.sh"
[ ! -e "$here/$name.sh" ] || sh -eux "$here/$name.sh"
