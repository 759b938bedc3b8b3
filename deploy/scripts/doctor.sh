# `deploy/fengxiang doctor`: what has to be there before any program of ours can look for itself. Sourced by deploy/fengxiang.

# One line a check, as the launcher prints them.
finding() { printf '%-8s %-14s %s\n' "$@"; }

doctor_command() {
  case " $* " in
    *" --help "* | *" -h "* | *" --version "* | *" -V "*)
      find_jdk
      build_if_stale
      launch doctor "$@"
      ;;
  esac
  local code=0
  check_jdk || code=1
  check_maven
  check_node
  if [ $code = 0 ] && [ -f "$product/.built" ]; then
    # No build first: a doctor answers at once.
    (launch doctor "$@") || code=$?
  else
    local why="nothing is built yet, any other command builds it"
    [ $code = 0 ] || why="there is no JDK to run on"
    finding warning product "cannot look further: $why"
  fi
  exit $code
}

check_jdk() {
  if look_for_jdk; then
    finding ok java "$(jdk_version "$JAVA_HOME") in $JAVA_HOME"
  else
    unset JAVA_HOME
    finding error java "$(jdk_is_missing)"
    return 1
  fi
}

# A product that is built runs without Maven and Node.
check_maven() {
  local version
  version=$(maven_version)
  if at_least "${version:-0}" $oldest_maven; then
    finding ok maven "$version"
  else
    finding warning maven "$(maven_is_missing "$version") Only the build uses it."
  fi
}

check_node() {
  local version
  version=$(node_version)
  if [ -n "$(node_profile)" ]; then
    finding ok node "$version"
  else
    finding ok node "${version:-none}${version:+, too old}; the build fetches its own (20.19 or newer would be used)"
  fi
}
