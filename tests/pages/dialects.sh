# What docs/dialects.md promises of the outcome.
spec=$(cat specs/bakery/*.yaml)
expect() {
    case "$spec" in
    *"$1"*) ;;
    *)
        echo "not in the spec: $1" >&2
        exit 1
        ;;
    esac
}
expect 'http: {method: POST, path: /v2/oven/bake}'
expect 'access: {auth: private}'
expect 'limits: [{count: 5, per: 1s'
expect 'page: https://docs.bakery.example/bake'
expect 'rye'
expect '{name: grams, type: decimal'
expect 'code: "7"'
expect 'class: auth'
