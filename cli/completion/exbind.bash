# Completion of exbind in bash, as `exbind completion bash` prints it.
# It hands the words up to the cursor to the program and shows what that prints. readline takes a word apart at = and
# replaces only what is behind it.
_exbind() {
    local program="${1/#\~/$HOME}" typed="${COMP_LINE:0:COMP_POINT}" line last head=
    local -a words
    read -a words <<<"$typed"
    [[ $typed == *[[:space:]] ]] && words+=("")
    last="${words[${#words[@]} - 1]}"
    [[ $last == *=* && $COMP_WORDBREAKS == *=* ]] && head="${last%"${last##*=}"}"
    COMPREPLY=()
    while IFS= read -r line; do
        case "$line" in
            :files | :folders)
                compopt -o filenames
                local kind=-f
                [[ $line == :folders ]] && kind=-d
                while IFS= read -r line; do COMPREPLY+=("$line"); done < <(compgen $kind -- "${last##*=}")
                ;;
            *)
                line="${line%%$'\t'*}"
                COMPREPLY+=("${line#"$head"}")
                ;;
        esac
    done < <("$program" __complete "${words[@]:1}" 2>/dev/null)
    if [[ ${#COMPREPLY[@]} -eq 1 && ${COMPREPLY[0]} == *[=/.] ]]; then compopt -o nospace; fi
}
complete -F _exbind exbind
