#!/usr/bin/env bash
# Opens an issue if the scheduled run before this one failed, too, unless one is open already. A run that was ended because it took too
# long has failed as well.
#
#   RUN_URL  the address of this run
set -euo pipefail

label=daily-run
before=$(gh run list --workflow daily.yml --event schedule --limit 2 --json conclusion --jq '.[1].conclusion // ""')
case $before in
failure | cancelled | timed_out | startup_failure) ;;
*)
  echo "the run before: ${before:-none}"
  exit 0
  ;;
esac
bash "$(dirname "${BASH_SOURCE[0]}")/labels.sh" "$label"
if [ -n "$(gh issue list --label "$label" --state open --json number --jq '.[].number')" ]; then
  echo "an issue is open already"
  exit 0
fi
gh issue create --label "$label" --title "The daily run has failed two days in a row" --body "The last run: $RUN_URL

Its summary page has the report: what was found, what was written, and why the rest was not. Nothing is lost: the next run that gets
through looks back at the missed days (source.look-back in site.yml)."
