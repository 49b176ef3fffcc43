#!/bin/sh
# Every page of the manual is sound to those who judge pages here. usage: manual.sh EXBIND WORK_DIR
set -eu
exbind="$1"; work="$2"
rm -rf "$work"
"$exbind" man --to "$work"
"$exbind" man show | cmp - "$work/exbind-show.1"
judges=""
for page in "$work"/*.1; do
    if command -v mandoc >/dev/null 2>&1; then judges="mandoc"; mandoc -T lint -W warning "$page"; fi >>"$work/said" 2>&1
    if command -v groff >/dev/null 2>&1; then judges="$judges groff"; groff -ww -man -Tutf8 "$page"; fi 2>>"$work/said" >/dev/null
    if command -v man >/dev/null 2>&1; then judges="$judges man"; man --warnings -l "$page"; fi 2>>"$work/said" >/dev/null
done
[ -n "$judges" ] || { echo "skipped: neither mandoc nor groff nor man is here"; exit 0; }
if [ -s "$work/said" ]; then cat "$work/said" >&2; exit 1; fi
# Each option of a command's help is on its page.
"$exbind" --help | sed -n '/^Subcommands:/,/^$/s/^  \([a-z]*\) .*/\1/p' >"$work/commands"
[ -s "$work/commands" ]
while read -r command; do
    "$exbind" "$command" --help | grep -oE '^  (-[a-z],)?--[a-z-]+' | sed 's/.*--//' >"$work/options"
    while read -r option; do
        sed 's/\\-/-/g' "$work/exbind-$command.1" | grep -qF -- "--$option" ||
            { echo "exbind-$command.1 has no --$option" >&2; exit 1; }
    done <"$work/options"
done <"$work/commands"
echo "$(ls "$work"/*.1 | wc -l) pages"
