#!/bin/sh
# Lets a shell complete lines with the script that is installed for it. lines.txt has what is typed, and the line that TAB
# makes of it. usage: run.sh bash|zsh|fish SOURCE_DIR EXBIND WORK_DIR
set -eu
shell="$1"; source_dir="$2"; exbind="$3"; work="$4"
command -v "$shell" >/dev/null 2>&1 || { echo "skipped: there is no $shell here"; exit 0; }
here="$(cd "$(dirname "$0")" && pwd)"
rm -rf "$work"
mkdir -p "$work/home"
HOME="$work/home"; XDG_CONFIG_HOME="$work/home"; export HOME XDG_CONFIG_HOME
PATH="$(dirname "$exbind"):$PATH"; export PATH
# The sources are the project whose specs are completed.
cd "$source_dir"
exbind completion "$shell" >"$work/script"
case "$shell" in
    bash) cmp cli/completion/exbind.bash "$work/script" ;;
    zsh) cmp cli/completion/_exbind "$work/script" ;;
    fish) cmp cli/completion/exbind.fish "$work/script" ;;
esac
sed 's/ => .*//' "$here/lines.txt" >"$work/typed"
sed 's/.* => //' "$here/lines.txt" >"$work/wanted"
case "$shell" in
    bash) xargs -d '\n' bash --norc "$here/bash.sh" "$work/script" <"$work/typed" ;;
    zsh) xargs -d '\n' zsh -f "$here/zsh.zsh" "$work/script" <"$work/typed" ;;
    fish) xargs -d '\n' fish --no-config "$here/fish.fish" "$work/script" <"$work/typed" ;;
esac | sed 's|/* *$||' >"$work/made"
sed 's|/* *$||' "$work/wanted" | diff - "$work/made"
echo "$shell completes $(wc -l <"$work/made") lines"
