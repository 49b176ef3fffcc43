# The comment names the change, and so does the text of the nightly pull request.
grep -q 'GET /api/v5/finance/savings/balance' changes.md
grep -q 'GET /api/v5/finance/savings/balance' update.md
# The steps of the workflow are those that the page names.
grep -q 'exbind update "$EXCHANGE" docs --changelog changes.md' "$SOURCE/examples/update-bindings.yml"
grep -q 'exbind diff "$BASE" --markdown --fail-on nothing >changes.md' "$SOURCE/examples/update-bindings.yml"
