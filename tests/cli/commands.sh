#!/usr/bin/env bash
# SPDX-License-Identifier: EUPL-1.2
# Runs every command of the binary on a small demo region and checks what it prints and how it ends.
# Usage: tests/cli/commands.sh build/dev/overstap
set -euo pipefail
binary=$(realpath "$1")
source=$(realpath "$(dirname "$0")/../..")
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
failures=0

fail() { echo "FAILED: $*" >&2; failures=$((failures + 1)); }

# expect STATUS PATTERN COMMAND...: runs it; both streams must hold the pattern.
expect() {
  local status=$1 pattern=$2 got=0
  shift 2
  "$binary" "$@" >out 2>&1 || got=$?
  [ "$got" = "$status" ] || fail "overstap $* ended with $got, not $status: $(head -c 600 out)"
  grep -qE -e "$pattern" out || fail "overstap $* printed no '$pattern': $(head -c 600 out)"
}

expect 0 'Exit codes' --help
expect 2 'subcommand' 
for command in import demo serve transitions plan match evaluate bench openapi backup restore config jobs keys accounts audit retention demo-desk; do
  expect 0 'Example' "$command" --help
done
expect 4 'There is no database' transitions stewardess --database absent.db
expect 3 'AM01|AM18' demo --region AM99 --database region.db
expect 3 'a date' demo --today 2026-02-30 --database region.db
expect 2 'vacancies' demo --vacancies -5 --database region.db

demo=(demo --region AM18 --seed 1 --people 40 --vacancies 3000 --sessions 2500 --today 2026-11-23)
expect 0 'stored in one.db' "${demo[@]}" --database one.db
expect 0 'stored in two.db' "${demo[@]}" --database two.db
at=(--municipality Haarlemmermeer --km 25 --today 2026-11-23)
for question in \
  'transitions stewardess' \
  'match --from stewardess' \
  'plan --from stewardess --last-working-day 2027-01-17 --hours 16 --targets 2'; do
  # shellcheck disable=SC2086
  "$binary" $question "${at[@]}" --json --database one.db >one.json 2>/dev/null || fail "$question"
  # shellcheck disable=SC2086
  "$binary" $question "${at[@]}" --json --database two.db >two.json 2>/dev/null || fail "$question"
  cmp -s one.json two.json || fail "the same seed answers differently: $question"
  python3 -c 'import json,sys; json.load(open("one.json"))' || fail "$question: --json is no JSON"
  # shellcheck disable=SC2086
  expect 0 '.' $question "${at[@]}" --database one.db
done
expect 3 'municipality' plan --from stewardess --municipality Nergenshuizen --database one.db
expect 3 'barriers' plan --from stewardess --barrier nonsense --database one.db
expect 3 '2027-06-01' plan --from stewardess --by tomorrow --database one.db
expect 3 '/earliest: today or later' plan --from stewardess --today 2026-11-23 --earliest 2026-11-22 --database one.db
expect 2 'hours' plan --from stewardess --hours 61 --database one.db
to=(plan --from stewardess --to receptionist --database one.db)
expect 3 'exactly one job' plan --from stewardess --why-not typen --database one.db
expect 3 'two letters at least' "${to[@]}" --why-not 'no such service'
expect 3 'the id of one of these services' "${to[@]}" --why-not 'er'
expect 2 'excludes' "${to[@]}" --why-not 'er' --booked 01890000-0000-7000-8000-000000000001@2027-01-04
expect 3 'SESSION@DATE' "${to[@]}" --booked 2027-01-04
expect 3 'ID:START:END:HOURS' "${to[@]}" --under-way 2027-01-04:8
expect 3 'underWay/0/end' "${to[@]}" --under-way 2027-01-04:2027-01-03:8
expect 3 'id of a service' "${to[@]}" --done typen
expect 3 '--threads: server.threads must be a whole number from 0 to 1024' serve --database one.db --threads 99999999999
expect 2 'from or --vacancy' match --database one.db
# Keys: the file is for its owner only, is never written over, and no key is shown.
expect 0 'Example' keys new --help
expect 0 'Example' keys list --help
expect 4 'overstap keys new keys.txt' keys list keys.txt
expect 0 '^keys.txt: key k[0-9a-f]{8}\.' keys new keys.txt
[ "$(stat -c %a keys.txt)" = 600 ] || fail 'keys new: others may open the file'
expect 5 'exists already' keys new keys.txt
expect 0 '^k[0-9a-f]{8}  20[0-9-]{8}  seals$' keys list keys.txt
! grep -qE '[0-9a-f]{64}' out || fail 'keys list shows a key'
sed -i 's/ [0-9a-f]*\(.\) 20/ \1 20/' keys.txt
expect 3 'keys.txt:3: overstap-key ID 64-HEX-DIGITS' keys list keys.txt
chmod 640 keys.txt
expect 3 'chmod 600 keys.txt' keys list keys.txt
expect 0 '"openapi": ?"3.1' openapi

# Settings: the example is right and documented; a wrong file tells each mistake and no value.
"$binary" config example >example.toml || fail 'config example'
cmp example.toml "$source/docs/operations/overstap.toml" ||
  fail 'docs/operations/overstap.toml is not what `overstap config example` prints: write it anew'
expect 0 'is right' config check example.toml
printf '[server]\nprot = 80\n[database]\nlocation = "postgresql://desk:hunter2@db/desk"\npool = "hunter2"\n' >wrong.toml
expect 3 'wrong.toml:2:1: server.prot is not a setting; did you mean server.port' config check wrong.toml
expect 3 'wrong.toml:5:8: database.pool must be a whole number' serve --config wrong.toml
grep -q hunter2 out && fail 'a mistake in a file tells a value'
expect 3 'OVERSTAP_DATABASE_LOCATION' serve --database postgresql://desk:hunter2@db/desk
grep -q hunter2 out && fail 'a refused flag is repeated'
OVERSTAP_SERVER_PORT=eighty expect 3 'OVERSTAP_SERVER_PORT: server.port must be' config check example.toml
expect 4 'no readable file' serve --config absent.toml
printf '[database]\nlocation = "one.db"\n' >place.toml
expect 0 '.' transitions stewardess "${at[@]}" --config place.toml
OVERSTAP_CONFIG=place.toml expect 0 '.' transitions stewardess "${at[@]}"
OVERSTAP_DATABASE_LOCATION=absent.db expect 4 'no database absent.db' transitions stewardess --config place.toml
OVERSTAP_DATABASE_LOCATION=absent.db expect 0 '.' transitions stewardess "${at[@]}" --database one.db

# Personal data is kept sealed: no keys, no serving, and no log to verify.
expect 3 'overstap keys new' serve --database one.db
expect 3 'overstap keys new' audit verify --database one.db
OVERSTAP_KEYS_FILE=absent.keys expect 4 'absent.keys' serve --database one.db

"$binary" keys new desk.keys >/dev/null || fail 'keys new desk.keys'
export OVERSTAP_KEYS_FILE=$PWD/desk.keys
# Jobs: listed with their last run, run by name.
expect 0 'never ran; due now' jobs list --database one.db
expect 0 'expire: done, sign-ins 0' jobs run expire --database one.db
expect 0 'done, sign-ins 0' jobs list --database one.db
expect 4 'there are expire' jobs run explode --database one.db
expect 4 'There is no database' jobs list --database absent.db
for bench in search match plan explore replan start; do
  expect 0 '"p99Ms":' bench "$bench" --count 3 --json --database one.db
done
expect 0 'Example' schemes check --help
expect 0 '^look: rules/transition-payment/2026-01-01.yaml: validity ends on 2026-12-31$' schemes check --today 2026-11-26
expect 3 '^error: rules/transition-payment/2026-01-01.yaml: validity ended on 2026-12-31 without' schemes check --today 2027-01-01
expect 0 '^look: .*source wtl was read on 2026-11-22' schemes check --today 2026-12-01 --oldest-days 5
expect 0 '^werkcentrum.2025-01-01..person.kst.*found$' schemes check --sources
expect 0 '^transition-payment.2026-01-01.2026-12-31.' schemes check --sources --today 2027-01-01
# An empty answer leaves a question open.
expect 0 ' 1 answers$' schemes ask --scheme slim --on 2026-11-26 <<<$'\n8000'
expect 0 '^  €0 - €4,800 once$' schemes ask --scheme slim --on 2026-11-26 --language en <<<$'\n8000'
expect 0 '^not known: .*transition-payment.*2026-12-31$' schemes explain --on 2027-01-01
expect 2 'excludes' schemes check --sources --release .
expect 0 'Example' bench schemes --help
expect 0 '"bench":"schemes","calls":50,.*"perSecond":' bench schemes --count 50 --json
expect 3 'CASES.*no case' bench schemes "$(mktemp -d -p .)"
expect 0 'Example' bench funding --help
expect 0 '"bench":"funding","calls":50,.*"coupled":' bench funding --count 50 --json
expect 0 'Example' bench solver --help
expect 0 '"differ":0,' bench solver --count 3 --json --database one.db
expect 2 'least' bench solver --least luck --database one.db
# Planning instances: 1 is had from 0 for 4 by the second wagon; the third one needs what it gives.
mkdir instances
instance() { printf '{"name":"small","skills":3,"start":[0],"goal":[%s],"wagons":[[[0],[1],5,1],[[0],[1],4,1],[[2],[2],1,1]]}' "$1"; }
instance 1 >instances/small.json
expect 0 'small +4 +proven +1' bench plan instances
expect 0 '"optimum":4,"cost":4,"bound":4,"proven":true,"wagons":1' bench plan instances --json
instance 2 >instances/small.json
expect 0 'small +no plan' bench plan instances
instance 3 >instances/small.json
expect 3 'small.json/goal/0: a whole number from 0 to 2' bench plan instances
expect 4 'No instance' bench plan "$(mktemp -d -p .)"
expect 3 'queries' evaluate search "$folder" --json
expect 0 'as they were' import starter --database one.db
"$binary" match --from stewardess --json --database one.db >hits.json 2>/dev/null || fail "match --json"
vacancy=$(python3 -c 'import json; print(json.load(open("hits.json"))["items"][0]["id"])')
expect 0 'people that no filter refuses' match --vacancy "$vacancy" --database one.db
expect 4 'no vacancy' match --vacancy 00000000-0000-0000-0000-000000000000 --database one.db

# The desk: keys, the first accounts, demo accounts, the processing log, erasure.
rianne=(accounts add --name Rianne --database one.db --role region-manager)
expect 0 '^One-time code  [A-Z0-9]{4}-[A-Z0-9]{4}-[A-Z0-9]{4}$' "${rianne[@]}" --region AM18
grep -qE '^Sign-in name   [a-z]+-[a-z]+-[0-9]{4}$' out || fail 'accounts add tells no sign-in name'
expect 3 '/region: the code of a region' "${rianne[@]}"
expect 3 '/role: region-manager, national or operator' accounts add --role guide --name Gijs --database one.db
expect 3 'role must be' accounts add --role boss --name Gijs --database one.db
expect 0 'demo-gids' demo-desk --database one.db --dossiers 3
expect 5 'already' demo-desk --database one.db
expect 6 'this machine only' serve --database one.db --address 0.0.0.0 --port 0
expect 0 'The log is what was written' audit verify --database one.db
expect 0 'heads: where [0-9]+ chains end' audit export-heads heads --database one.db
expect 5 'exists already' audit export-heads heads --database one.db
expect 0 'reaches as far as the export' audit verify --heads heads --database one.db
expect 0 '^0 announced, 0 erased' retention run --database one.db
expect 3 'not in the future' retention run --today 2999-01-01 --database one.db
expect 0 'seals from now on' keys add desk.keys
expect 0 'dossiers are found by the newest key; [1-9][0-9]* other rows sealed again' keys reseal --database one.db
expect 0 '^0 dossiers are found by the newest key; 0 other rows' keys reseal --database one.db
expect 0 'The log is what was written' audit verify --database one.db

expect 0 'one.db copied to copy.db' backup copy.db --database one.db
expect 4 'no database' backup copy.db --database absent.db
expect 1 'cannot make' backup nowhere/copy.db --database one.db
expect 5 'replace' restore copy.db --database two.db
expect 0 'two.db holds what copy.db held' restore copy.db --replace --database two.db
expect 0 'three.db' restore copy.db --database three.db
expect 4 'no file' restore absent.db --database four.db
expect 3 'not made by' restore out --database four.db
for copy in one two three; do
  "$binary" match --from stewardess --json --database $copy.db >$copy.json 2>/dev/null || fail "match in $copy.db"
done
cmp -s one.json two.json && cmp -s one.json three.json || fail "a restored database answers differently"
expect 3 'postgresql://user@host:port/name' backup copy.db --database mysql://host/name
expect 3 'OVERSTAP_DATABASE_LOCATION' backup copy.db --database postgresql://user:secret@host/name
got=0
PATH=/nowhere "$binary" backup copy.db --database postgresql://user@127.0.0.1:1/name >out 2>&1 || got=$?
[ "$got" = 1 ] && grep -q 'postgresql-client' out || fail "backup without pg_dump ended with $got: $(head -c 600 out)"

[ "$failures" = 0 ] && echo "every command did what it says"
exit "$failures"
