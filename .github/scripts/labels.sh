#!/usr/bin/env bash
# Makes the labels of .github/labels.yml in the repository, or brings them up to date; other labels stay as they are.
#
#   labels.sh [NAME]    only that one
set -euo pipefail
cd "$(git rev-parse --show-toplevel)"

sed -nE 's/^- \{ name: ([^,]+), color: "([0-9A-F]{6})", description: "(.*)" \}$/\1\t\2\t\3/p' .github/labels.yml |
  while IFS=$'\t' read -r name color description; do
    if [ "${1:-$name}" = "$name" ]; then
      gh label create "$name" --color "$color" --description "$description" --force </dev/null
    fi
  done
