#!/usr/bin/env bash
# Opens an issue if the scheduled run before this one failed, too, unless one is open already.
#
#   RUN_URL  the address of this run
set -euo pipefail

label=daily-run
before=$(gh run list --workflow daily.yml --event schedule --limit 2 --json conclusion --jq '.[1].conclusion // ""')
if [ "$before" != failure ]; then
  echo "the run before: ${before:-none}"
  exit 0
fi
gh label create "$label" --color B60205 --description "The daily run needs a person" --force
if [ -n "$(gh issue list --label "$label" --state open --json number --jq '.[].number')" ]; then
  echo "an issue is open already"
  exit 0
fi
gh issue create --label "$label" --title "The daily run has failed two days in a row" --body "The last run: $RUN_URL

Its summary page has the report: what was found, what was written, and why the rest was not. Nothing is lost: the next run that gets
through looks back at the missed days (source.look-back in site.yml)."
