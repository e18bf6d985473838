# Sourced by the scripts in bin/. Finds the JDK and Maven, says what is missing in one sentence, and builds with progress.
# shellcheck shell=bash

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd -P)
jar="$root/target/parley.jar"
stamp="$root/target/.built"
build_log="$root/target/build.log"

stop_with() {
  printf '%s\n' "$*" >&2
  exit 1
}

# The major version of the JDK in a directory, from its release file; nothing where there is no JDK.
jdk_major() {
  [ -x "$1/bin/javac" ] && [ -r "$1/release" ] || return 0
  sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release"
}

# The directory of the JDK that a java on the path belongs to, through all its links.
jdk_on_path() {
  local java link
  java=$(command -v java) || return 0
  while [ -L "$java" ]; do
    link=$(readlink "$java")
    case $link in
      /*) java=$link ;;
      *) java=$(dirname "$java")/$link ;;
    esac
  done
  dirname "$(dirname "$java")"
}

# Sets and exports JAVA_HOME.
find_jdk() {
  local candidate major
  for candidate in "${JAVA_HOME:-}" "$(jdk_on_path)" \
    /usr/lib/jvm/* /usr/java/* /opt/* /opt/*/* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home "$HOME"/Library/Java/JavaVirtualMachines/*/Contents/Home \
    /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home /usr/local/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
    "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/*; do
    [ -n "$candidate" ] && [ -d "$candidate" ] || continue
    major=$(jdk_major "$candidate")
    if [ -n "$major" ] && [ "$major" -ge 25 ]; then
      JAVA_HOME=$candidate
      export JAVA_HOME
      return 0
    fi
  done
  stop_with "Parley needs a JDK 25 or newer: install one (for example from https://adoptium.net), and set JAVA_HOME if it is still not found."
}

find_maven() {
  local version
  command -v mvn >/dev/null 2>&1 ||
    stop_with "Parley needs Maven 3.8.7 or newer to build: install the package 'maven' (or see https://maven.apache.org)."
  version=$(mvn -v 2>/dev/null | sed -n 's/.*Apache Maven \([0-9][0-9.]*\).*/\1/p' | head -n 1)
  awk -v have="$version" 'BEGIN { split(have, v, "."); exit !(v[1] * 1000000 + v[2] * 1000 + v[3] >= 3008007) }' ||
    stop_with "Parley needs Maven 3.8.7 or newer to build, and this is ${version:-unknown}: install a newer one."
}

# Whether something that goes into the jar is newer than the last finished build. Directories count, since one that lost a file is
# newer; src/main itself does not, since the build makes a directory in it.
needs_build() {
  [ -f "$jar" ] && [ -f "$stamp" ] || return 0
  [ -n "$(cd "$root" && find pom.xml .mvn src/main/java src/main/resources frontend db -newer "$stamp" 2>/dev/null | head -n 1)" ]
}

# What Maven does right now, in words.
build_phase() {
  case $(grep -E '^\[INFO\] --- |^Download' "$build_log" 2>/dev/null | tail -n 1) in
    Download*) echo "fetching libraries ($(grep -c '^Downloaded' "$build_log") so far)" ;;
    *enforce*) echo "checking the tools" ;;
    *resources*) echo "collecting resources" ;;
    *compile*) echo "compiling" ;;
    *build-frontend*) echo "preparing the pages" ;;
    *jar*) echo "packing" ;;
    *repackage*) echo "packing everything into one file" ;;
    *) echo "starting Maven" ;;
  esac
}

# build WORDS...: runs Maven with its output in the log, and shows how far it is.
build() {
  local began now phase shown='' status=0
  find_maven
  mkdir -p "$root/target"
  rm -f "$stamp" "$jar" # a Parley that runs keeps its file; one written over would break it
  date +%s >"$stamp.new"
  began=$(date +%s)
  (cd "$root" && exec mvn -B "$@" >"$build_log" 2>&1 </dev/null) &
  maven=$!
  trap 'kill "$maven" 2>/dev/null; printf "\nStopped.\n" >&2; exit 130' INT TERM
  while kill -0 "$maven" 2>/dev/null; do
    phase=$(build_phase)
    now=$(($(date +%s) - began))
    if [ -t 1 ]; then
      printf '\r\033[KBuilding Parley: %s (%d s)' "$phase" "$now"
    elif [ "${phase%% (*}" != "$shown" ]; then
      printf 'Building Parley: %s\n' "$phase"
      shown=${phase%% (*}
    fi
    sleep 1
  done
  wait "$maven" || status=$?
  trap - INT TERM
  [ -t 1 ] && printf '\r\033[K'
  if [ "$status" -ne 0 ]; then
    grep -E '^\[ERROR\]' "$build_log" | grep -v -E '\[Help|Re-run Maven|For more information|To see the full|^\[ERROR\] *$' | head -n 15 >&2
    stop_with "The build failed. The whole log is in ${build_log#"$root"/}."
  fi
  mv "$stamp.new" "$stamp"
  printf 'Built in %d s.\n' "$(($(date +%s) - began))"
}

# What every Parley runs with, here and in the training run: the cache of a quick start fits one set of options only.
java_options="-Xmx1g -XX:+UseG1GC -XX:+UseCompactObjectHeaders --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow"

# Sets quick to the directory of the current build's quick start: the jar unpacked, beside a cache of its loaded classes. It is
# made once per build. Where that fails, the jar itself is run.
prepare_quick_start() {
  local old
  cd "$root" || return 1 # the cache remembers the path of the jar as it was given
  quick="target/quick-$(cat "$stamp" 2>/dev/null || echo 0)"
  [ -f "$quick/parley.aot" ] && return 0
  echo "Preparing quick starts; this happens once for every build."
  rm -rf "$quick"
  if "$JAVA_HOME/bin/java" -Djarmode=tools -jar "$jar" extract --destination "$quick" >>"$build_log" 2>&1 </dev/null && rehearse; then
    # a Parley that runs may still read the build before this one; what is older goes
    for old in $(ls -dt target/quick-[0-9]* | tail -n +3); do rm -rf "$old"; done
  else
    rm -rf "$quick"
  fi
}

# Starts Parley on a new database, opens its first pages, and ends it; the Java machine then writes the cache. The database is
# thrown away, unless keep_home says that it is wanted.
rehearse() {
  local port=$((20000 + RANDOM % 20000)) status=1
  rm -rf target/quick-home
  # shellcheck disable=SC2086 # the options are a list of words
  env -u SPRING_DATASOURCE_URL PARLEY_HOME="$root/target/quick-home" \
    "$JAVA_HOME/bin/java" $java_options -XX:AOTCacheOutput="$quick/parley.aot.new" \
    -jar "$quick/parley.jar" --server.address=127.0.0.1 --server.port="$port" >>"$build_log" 2>&1 </dev/null &
  rehearsal=$!
  trap 'kill "$rehearsal" 2>/dev/null; wait "$rehearsal"; printf "\nStopped.\n" >&2; exit 130' INT TERM
  while kill -0 "$rehearsal" 2>/dev/null; do
    if opens "$port" / && opens "$port" /sign-in; then
      kill "$rehearsal"
      wait "$rehearsal"
      mv "$quick/parley.aot.new" "$quick/parley.aot" && status=0
      break
    fi
    sleep 1
  done
  trap - INT TERM
  [ -n "${keep_home:-}" ] || rm -rf target/quick-home
  return "$status"
}

# opens PORT PATH: whether this machine answers there.
opens() {
  local answer=''
  { exec 3<>"/dev/tcp/127.0.0.1/$1"; } 2>/dev/null || return 1
  printf 'GET %s HTTP/1.0\r\nHost: 127.0.0.1:%s\r\nAccept: text/html\r\n\r\n' "$2" "$1" >&3
  IFS= read -r answer <&3
  cat <&3 >/dev/null
  exec 3>&-
  case $answer in
    HTTP/1.[01]\ [23]*) return 0 ;;
    *) return 1 ;;
  esac
}
