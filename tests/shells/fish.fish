# Prints what fish would make of each line. usage: fish fish.fish SCRIPT LINE...
source $argv[1]
for typed in $argv[2..-1]
    set -l found (complete -C "$typed" | string replace -r '\t.*' '')
    if test (count $found) -eq 1
        echo (string replace -r '[^ ]*$' '' -- "$typed")$found
    else
        echo "$typed"
    end
end
