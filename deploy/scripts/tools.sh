# Finds the JDK, Maven and Node that the build needs. Sourced by deploy/fengxiang.

# feature version of the JDK in $1, from its release file; nothing where there is no compiler
jdk_version() {
  [ -x "$1/bin/javac" ] && [ -f "$1/release" ] || return 0
  sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release"
}

# Sets and exports JAVA_HOME: that of the environment if new enough, else the newest JDK where they usually lie.
find_jdk() {
  local candidate version best=0 home=
  local on_path
  on_path=$(command -v javac || true)
  [ -z "$on_path" ] || on_path=$(dirname "$(dirname "$(readlink -f "$on_path")")")
  version=$(jdk_version "${JAVA_HOME:-/nowhere}")
  if [ "${version:-0}" -ge 21 ]; then
    export JAVA_HOME
    return
  fi
  for candidate in "$on_path" /usr/lib/jvm/* /opt/* /opt/java/* /usr/java/* "${HOME:-/nowhere}"/.sdkman/candidates/java/* \
    "${HOME:-/nowhere}"/.jdks/* /Library/Java/JavaVirtualMachines/*/Contents/Home; do
    version=$(jdk_version "$candidate")
    if [ "${version:-0}" -ge 21 ] && [ "$version" -gt "$best" ]; then
      best=$version
      home=$candidate
    fi
  done
  [ -n "$home" ] || fail "needs a JDK 21 or newer: install one (Debian: apt install openjdk-21-jdk, or Temurin) or set JAVA_HOME."
  export JAVA_HOME=$home
}

# $1 >= $2, both dotted
at_least() { [ "$(printf '%s\n%s\n' "$2" "$1" | sort -V | head -n 1)" = "$2" ]; }

find_maven() {
  command -v mvn >/dev/null || fail "needs Maven 3.8.6 or newer: install it (Debian: apt install maven)."
  local version
  version=$(mvn -v 2>/dev/null | sed -n 's/.*Apache Maven \([0-9.]*\).*/\1/p' | head -n 1)
  at_least "${version:-0}" 3.8.6 || fail "needs Maven 3.8.6 or newer, found ${version:-none}: install a newer one."
}

# Prints the Maven profile for an installed Node that is new enough; else the build fetches its own.
node_profile() {
  local version
  command -v node >/dev/null && command -v npm >/dev/null || return 0
  version=$(node --version 2>/dev/null | tr -d v)
  case "$version" in
    20.* | 22.*) at_least "$version" 20.19 && ! { [ "${version%%.*}" = 22 ] && ! at_least "$version" 22.12; } && echo -Psystem-node ;;
    21.* | 23.* | 1[0-9].* | [0-9].*) ;;
    *) echo -Psystem-node ;;
  esac
  return 0
}
