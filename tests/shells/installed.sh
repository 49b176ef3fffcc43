#!/bin/sh
# The component `tool` brings completion and manual where shells and man look for them. usage: installed.sh BUILD_DIR WORK_DIR
set -eu
rm -rf "$2"
cmake --install "$1" --prefix "$2" --component tool >/dev/null
for file in share/bash-completion/completions/exbind share/zsh/site-functions/_exbind share/fish/vendor_completions.d/exbind.fish \
    share/man/man1/exbind.1 share/man/man1/exbind-show.1; do
    [ -s "$2/$file" ] || { echo "$file was not installed" >&2; exit 1; }
done
# The installed program with the specs that are installed with it, outside of any project.
cd "$2"
bin/exbind --version | grep -q "^  okx  *documented 20"
bin/exbind completion bash | cmp - share/bash-completion/completions/exbind
bin/exbind __complete show okx trade.place_o | grep -q "^trade.place_order"
echo "installed"
