#!/bin/sh
# Runs every sh block of a page of docs/, in the order in which they stand there, in an empty folder; then looks at what they left.
# usage: run.sh EXBIND PAGE WORK_DIR
set -eu
rm -rf "$3"
mkdir -p "$3"
awk '
    inside && /^```$/ { inside = 0; next }
    /^```sh$/ { inside = 1; blocks++; next }
    inside { print }
    END { if (blocks < 2) { print "the page holds no commands" > "/dev/stderr"; exit 1 } }
' "$2" >"$3/all.sh"
cd "$3"
PATH="$(dirname "$1"):$PATH" sh -eux ./all.sh
grep -q '^openapi: "3\.1' woox.yaml
grep -q 'schema.getpostman.com/json/collection/v2.1.0' woox.postman_collection.json
# What is listed of both is the same.
"$1" list woox --fields --format json >first.json
"$1" --root copy list second --fields --format json >second.json
cmp first.json second.json
