# Types each line and TAB into a zsh on a terminal of its own, and prints the line it has then.
# usage: zsh -f zsh.zsh SCRIPT LINE...
zmodload zsh/zpty
script=$1
shift
zpty shell 'TERM=dumb zsh -f -i'
zpty -w shell "PROMPT='READY''>'; unsetopt beep; zstyle ':completion:*' list-max 0; LISTMAX=10000"
zpty -w shell "autoload -U compinit && compinit -u -D && source $script"
zpty -w shell "show() { print -r -- \"LINE=[\$BUFFER]\"; BUFFER=; }; zle -N show; bindkey '^T' show; print SET''UP"
zpty -r shell out '*SETUP*READY>*' || exit 1
for typed; do
    zpty -wn shell "$typed"$'\t\C-t'
    zpty -r shell out '*LINE=\[*\]*' || exit 1
    out=${out##*LINE=\[}
    print -r -- "${out%%\]*}"
done
zpty -d shell
