#!/usr/bin/env bash
# Writes the papers of a date into content/, commits them and pushes, whatever others push meanwhile.
#
#   DATE     the edition, YYYY-MM-DD or today (default: today)
#   PUBLISH  push (default): onto the branch that is checked out; pull-request: onto a branch of its own, with a pull request
#   OPTIONS  further options of the command "daily", such as --source sample
#   PROGRAM  how the program is started (default: java -jar target/daily-papers.jar)
#
# A run that wrote nothing new commits nothing. Of a run that failed half-way, what it wrote is committed all the same; the exit code
# tells, and the next run goes on. Where GitHub runs this, the report is on the run's summary page, and the output "commit" names
# the commit to build: also where nothing is new, for the site of a run that could not publish it is still to be published.
set -euo pipefail
cd "$(git rev-parse --show-toplevel)"

date=${DATE:-today}
read -ra program <<<"${PROGRAM:-java -jar target/daily-papers.jar}"
report=$(mktemp)
trap 'rm -f "$report"' EXIT
read -ra options <<<"${OPTIONS:-}"

generate() {
  code=0
  "${program[@]}" daily --date "$date" --report "$report" "${options[@]}" || code=$?
}

# Says "no" where content/ is as it was.
commit() {
  git add --all content
  if git diff --cached --quiet; then
    return 1
  fi
  local added changed
  added=$(git diff --cached --name-only --diff-filter=A -- content/papers | wc -l)
  changed=$(git diff --cached --name-only --diff-filter=MR -- content/papers | wc -l)
  git -c user.name="${GIT_AUTHOR_NAME:-daily-papers}" \
    -c user.email="${GIT_AUTHOR_EMAIL:-daily-papers@users.noreply.github.com}" \
    commit --quiet --message "$(title "$added" "$changed")" --message "$(cat "$report")"
}

# Add 17 papers of 2026-07-31, bring 40 up to date
title() {
  local days
  days=$(git diff --cached --name-only --diff-filter=A -- content/papers |
    sed -nE 's#content/papers/([0-9]{4})/([0-9]{2})/([0-9]{2})/.*#\1-\2-\3#p' | sort -u | paste -sd, | sed 's/,/, /g')
  if [ "$1" -gt 0 ] && [ "$2" -gt 0 ]; then
    echo "Add $1 papers of $days, bring $2 up to date"
  elif [ "$1" -gt 0 ]; then
    echo "Add $1 papers of $days"
  else
    echo "Bring $2 papers up to date"
  fi
}

# Onto the branch; where somebody was faster, the day is written anew onto what they pushed: a run is a merge, people's edits win, and
# the answers are in the cache.
push() {
  local branch=$1 try
  for try in 1 2 3 4 5; do
    if git push --quiet origin "HEAD:$branch"; then
      return 0
    fi
    echo "somebody pushed meanwhile (try $try)"
    git fetch --quiet origin "$branch"
    git reset --quiet --hard FETCH_HEAD
    printf '\nSomebody pushed meanwhile; written anew onto that:\n\n' >>"$report"
    generate
    if ! commit; then
      echo "they pushed the same"
      return 0
    fi
    sleep "$((try * 2))"
  done
  echo "could not push after five tries" >&2
  return 1
}

# One branch and one pull request a run; what is open already is brought up to date.
propose() {
  local branch
  branch=papers/$(date -u +%Y-%m-%d)
  git push --quiet --force origin "HEAD:$branch"
  if [ -z "$(gh pr list --head "$branch" --json number --jq '.[].number')" ]; then
    gh pr create --head "$branch" --title "$(git log -1 --format=%s)" --body-file "$report"
  fi
}

output() {
  if [ -n "${GITHUB_OUTPUT:-}" ]; then
    echo "commit=$1" >>"$GITHUB_OUTPUT"
  fi
}

branch=$(git symbolic-ref --short HEAD)
before=$(git rev-parse HEAD)
generate
if ! commit; then
  echo "nothing new"
  output "$before"
elif [ "${PUBLISH:-push}" = pull-request ]; then
  propose
  output ""
else
  push "$branch"
  output "$(git rev-parse HEAD)"
fi
if [ -n "${GITHUB_STEP_SUMMARY:-}" ]; then
  cat "$report" >>"$GITHUB_STEP_SUMMARY"
fi
# Some papers failed, the others are done: the next run looks back at them.
if [ "$code" -eq 11 ]; then
  echo "::warning::some papers failed; the next run tries them again"
  code=0
fi
exit "$code"
