#!/usr/bin/env bash
# Prints the months from the first to the last as the value of a matrix: months=["2026-01","2026-02"]
set -euo pipefail

month='^[0-9]{4}-(0[1-9]|1[0-2])$'
if ! [[ $1 =~ $month && $2 =~ $month ]] || [[ $1 > $2 ]]; then
  echo "from and to are months such as 2026-01, from no later than to; got \"$1\" and \"$2\"" >&2
  exit 2
fi
year=$((10#${1%-*}))
number=$((10#${1#*-}))
list=
while :; do
  next=$(printf '%04d-%02d' "$year" "$number")
  if [[ $next > $2 ]]; then
    break
  fi
  list+="${list:+,}\"$next\""
  number=$((number + 1))
  if [ "$number" -gt 12 ]; then
    number=1
    year=$((year + 1))
  fi
done
echo "months=[$list]"
