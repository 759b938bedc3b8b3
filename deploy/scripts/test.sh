# `deploy/fengxiang test`: everything that must pass. Sourced by deploy/fengxiang.

test_usage() {
  cat <<'USAGE'
usage: deploy/fengxiang test                             the whole suite, ends in the runners' closing lines
       deploy/fengxiang test --soak NAME [--rounds N] [--seed N]
                                                         one of the long proofs; a seed draws the same once more
long proofs:
  crash        kill -9 of crawler, backend, Elasticsearch or up at a random moment of a crawl, N times (default 20)
  crawl-crash  kill -9 of one or both of two crawlers in the middle of 5,000 pages, N times (default 20): none is lost
  alert-crash  kill -9 of one or both of two backends while they read, evaluate or tell, N times (default 20): no alert
               is missing and none is new twice, each notice arrives, under one id
  work         kill -9 of the backend while two people judge and two exports are written, N times (default 20)
  frontier     1,000,000 known addresses: work is given out as fast as with 10,000, within the crawler's memory
  year         twenty simulated years of topics of three sizes: what is warned of needlessly, what is found, how soon
  demo-alerts  the whole demo city: its incident is warned of, its waves, its campaign, copies and history are not, and a
               source that goes blind is told to be blind
  demo         the whole demo city of some 6,000 articles arrives, once each, within the memory that is promised
USAGE
}

test_command() {
  local soak= rounds=20 seed=
  while [ $# -gt 0 ]; do
    case "$1" in
      --soak) [ $# -ge 2 ] || { test_usage >&2; exit 2; }; soak=$2; shift 2 ;;
      --rounds) [[ "${2:-}" =~ ^[1-9][0-9]*$ ]] || { say "fengxiang test: --rounds is 1 or more"; test_usage >&2; exit 2; }; rounds=$2; shift 2 ;;
      --seed) [[ "${2:-}" =~ ^-?[0-9]{1,18}$ ]] || { say "fengxiang test: --seed is a whole number"; test_usage >&2; exit 2; }; seed=$2; shift 2 ;;
      --help | -h) test_usage; exit 0 ;;
      *) say "fengxiang test: unknown option $1"; test_usage >&2; exit 2 ;;
    esac
  done
  case "$soak" in
    '' | crash | crawl-crash | alert-crash | work | frontier | year | demo | demo-alerts) ;;
    *) say "fengxiang test: no long proof is called $soak"; test_usage >&2; exit 2 ;;
  esac
  [ -n "$soak" ] || [ -z "$seed" ] || { say "fengxiang test: --seed is for long proofs"; test_usage >&2; exit 2; }
  find_jdk
  find_maven
  install_browser
  cd "$root"
  local options=(-B)
  local profile
  profile=$(node_profile)
  [ -z "$profile" ] || options+=("$profile")
  if [ -n "$soak" ]; then
    exec mvn "${options[@]}" '-Dtest=*SoakTest' -Dsurefire.failIfNoSpecifiedTests=false -Dspotless.check.skip=true \
      "-Dsoak=$soak" "-Drounds=$rounds" ${seed:+"-Dseed=$seed"} verify
  fi
  check_scripts
  check_compose
  # Two modules at once, where neither needs the other: much of the time tests wait for servers and pauses.
  exec mvn "${options[@]}" -T 2 --fail-at-end verify
}

# The browser tests need Chromium and a font with Chinese characters.
install_browser() {
  local missing=()
  command -v "${FENGXIANG_CHROMIUM:-chromium}" >/dev/null || missing+=(chromium)
  [ -n "$(fc-list :lang=zh 2>/dev/null | head -n 1)" ] || missing+=(fonts-noto-cjk)
  [ ${#missing[@]} -gt 0 ] || return 0
  local install="apt-get install -y --no-install-recommends fontconfig ${missing[*]}"
  if [ "$(id -u)" != 0 ] || ! command -v apt-get >/dev/null; then
    fail "the browser tests need ${missing[*]}; run: sudo $install"
  fi
  say "installing ${missing[*]} for the browser tests …"
  apt-get -o DPkg::Lock::Timeout=300 update -qq >&2 || say "apt-get update failed; trying with the lists that are there"
  DEBIAN_FRONTEND=noninteractive $install -qq -o DPkg::Lock::Timeout=300 >&2 || fail "could not install ${missing[*]}"
}

check_scripts() {
  local script
  for script in "$here"/fengxiang "$here"/scripts/*.sh "$here"/images/*.sh "$root"/.ci/run; do
    bash -n "$script" || fail "$script does not parse"
  done
}

# The server set-up, where a compose command is installed or can be.
check_compose() {
  local compose=
  if docker compose version >/dev/null 2>&1; then
    compose="docker compose"
  else
    command -v docker-compose >/dev/null || [ "$(id -u)" != 0 ] || ! command -v apt-get >/dev/null ||
      DEBIAN_FRONTEND=noninteractive apt-get install -qq -y --no-install-recommends -o DPkg::Lock::Timeout=300 docker-compose >&2 || true
    command -v docker-compose >/dev/null && compose=docker-compose
  fi
  if [ -z "$compose" ]; then
    say "compose.yaml not checked: no compose command is installed (Debian: apt install docker-compose)"
    return 0
  fi
  local env
  env=$(mktemp)
  sed 's/^\([A-Z_]*\)=$/\1=a-value-for-the-check-only-0123456789/' "$here/env.example" >"$env"
  $compose --env-file "$env" -f "$here/compose.yaml" config --quiet || { rm -f "$env"; fail "deploy/compose.yaml is not valid"; }
  rm -f "$env"
}
