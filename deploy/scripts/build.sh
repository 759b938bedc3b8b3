# Builds what is missing or stale. Sourced by deploy/fengxiang.

# The first source file that is newer than the last build, or "nothing built yet"; empty when all is fresh.
stale() {
  local stamp=$product/.built
  [ -f "$stamp" ] || { echo "nothing is built yet"; return; }
  (cd "$root" && find pom.xml .mvn backend crawler frontend deploy \
    \( -name target -o -name node_modules -o -name dist -o -name '.node*' -o -name e2e -o -name test-results -o -name playwright-report -o -name docs \
    -o -path '*/src/test' -o -path deploy/images -o -path deploy/scripts -o -name '*.md' \) -prune \
    -o -type f -newer "$stamp" -printf "%p is newer than the last build" -quit)
}

build_if_stale() {
  local why log
  [ -n "$(stale)" ] || return 0
  find_maven
  mkdir -p "$root/target"
  log=$root/target/build.log
  exec 8>"$root/target/build.lock"
  if ! flock -n 8; then
    say "another build is running, waiting for it …"
    flock 8
  fi
  why=$(stale)
  if [ -n "$why" ]; then
    say "building ($why; log: target/build.log)"
    run_build "$log"
  fi
  exec 8>&-
}

run_build() {
  local log=$1 started=$SECONDS start_mark
  start_mark=$(mktemp)
  # shellcheck disable=SC2046 # the profile is one word or none
  if ! (cd "$root" && mvn -B $(node_profile) -DskipTests -Dspotless.check.skip=true -Dforbiddenapis.skip=true package 2>&1) |
    tee "$log" | sed -un 's/^\[INFO\] Building \([^ ]*\).* \[\([0-9]*\)\/\([0-9]*\)\]$/  [\2\/\3] \1/p' >&2; then
    rm -f "$start_mark"
    grep -E '^\[(ERROR|FATAL)\]|error:' "$log" | grep -v 'npm warn' | head -n 25 >&2 || true
    fail "the build failed; all of it is in $log."
  fi
  # Files that changed while it ran are newer than this stamp and are built next time.
  touch -r "$start_mark" "$product/.built"
  rm -f "$start_mark"
  say "built in $((SECONDS - started)) s"
}
