# Completes each line as bash would, and prints the line it would be then. usage: bash bash.sh SCRIPT LINE...
. "$1"
shift
complete -p exbind >/dev/null || exit 1
# bash knows it only while it completes.
compopt() { :; }
COMP_WORDBREAKS=$' \t\n"\'><=;|&(:'
for typed; do
    COMP_LINE="$typed" COMP_POINT=${#typed} COMPREPLY=()
    _exbind exbind "" ""
    # readline replaces what is behind the last break.
    if [ ${#COMPREPLY[@]} -eq 1 ]; then echo "${typed%"${typed##*[ =]}"}${COMPREPLY[0]}"; else echo "$typed"; fi
done
