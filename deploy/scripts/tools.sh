# Finds the JDK, Maven and Node that the build needs. Sourced by deploy/fengxiang.

oldest_jdk=21
oldest_maven=3.8.6

# feature version of the JDK in $1, from its release file; nothing where there is no compiler
jdk_version() {
  [ -x "$1/bin/javac" ] && [ -f "$1/release" ] || return 0
  sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release"
}

# Sets and exports JAVA_HOME: that of the environment if new enough, else the newest JDK where they usually lie.
# False where all are too old; $newest_jdk then names the newest of them, or is empty.
look_for_jdk() {
  local candidate version best=0 home=
  local on_path
  newest_jdk=
  on_path=$(command -v javac || true)
  [ -z "$on_path" ] || on_path=$(dirname "$(dirname "$(readlink -f "$on_path")")")
  version=$(jdk_version "${JAVA_HOME:-/nowhere}")
  if [ "${version:-0}" -ge $oldest_jdk ]; then
    export JAVA_HOME
    return
  fi
  for candidate in "${JAVA_HOME:-/nowhere}" "$on_path" /usr/lib/jvm/* /opt/* /opt/java/* /usr/java/* \
    "${HOME:-/nowhere}"/.sdkman/candidates/java/* "${HOME:-/nowhere}"/.jdks/* /Library/Java/JavaVirtualMachines/*/Contents/Home; do
    version=$(jdk_version "$candidate")
    if [ "${version:-0}" -gt "$best" ]; then
      best=$version
      home=$candidate
    fi
  done
  if [ "$best" -lt $oldest_jdk ]; then
    newest_jdk=${home:+$best in $home}
    return 1
  fi
  export JAVA_HOME=$home
}

jdk_is_missing() {
  echo "needs a JDK $oldest_jdk or newer${newest_jdk:+, found only $newest_jdk}:" \
    "install one (Debian: apt install openjdk-21-jdk, or Temurin) or set JAVA_HOME."
}

find_jdk() {
  look_for_jdk || fail "$(jdk_is_missing)"
}

# $1 >= $2, both dotted
at_least() { [ "$(printf '%s\n%s\n' "$2" "$1" | sort -V | head -n 1)" = "$2" ]; }

# nothing where there is none
maven_version() {
  command -v mvn >/dev/null || return 0
  mvn -v 2>/dev/null | sed -n 's/.*Apache Maven \([0-9.]*\).*/\1/p' | head -n 1
}

maven_is_missing() {
  echo "needs Maven $oldest_maven or newer${1:+, found only $1}: install it (Debian: apt install maven)."
}

find_maven() {
  local version
  version=$(maven_version)
  at_least "${version:-0}" $oldest_maven || fail "$(maven_is_missing "$version")"
}

# nothing where there is none, or no npm beside it
node_version() {
  command -v node >/dev/null && command -v npm >/dev/null || return 0
  node --version 2>/dev/null | tr -d v
}

# Prints the Maven profile for an installed Node that is new enough; else the build fetches its own.
node_profile() {
  local version
  version=$(node_version)
  case "$version" in
    20.* | 22.*) at_least "$version" 20.19 && ! { [ "${version%%.*}" = 22 ] && ! at_least "$version" 22.12; } && echo -Psystem-node ;;
    '' | 21.* | 23.* | 1[0-9].* | [0-9].*) ;;
    *) echo -Psystem-node ;;
  esac
  return 0
}
