# Two states of some specs, of which the second has what a changed page brought.
for state in before after; do
    mkdir "$state"
    cp -R "$SOURCE/specs" "$state/"
done
exbind --root after update okx "$SOURCE/examples/docs-change/savings-balance.md" --changelog update.md >update.log
