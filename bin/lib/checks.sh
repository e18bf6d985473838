# Sourced by bin/test, after tools.sh: runs checks with their output in a log, and counts what the tests said.
# shellcheck shell=bash

failed=''
began=$(date +%s)

# check TITLE NAME COMMAND...: one line when it passes, what went wrong when it does not.
check() {
  local title=$1 log="target/checks/$2.log" started status=0
  shift 2
  started=$(date +%s)
  printf '%s … ' "$title"
  "$@" >"$log" 2>&1 </dev/null || status=$?
  if [ "$status" -eq 0 ]; then
    printf 'passed (%d s)\n' "$(($(date +%s) - started))"
  else
    failed=yes
    printf 'FAILED (%d s)\n' "$(($(date +%s) - started))"
    grep -E '^\[ERROR\]|^\[WARNING\] /|^Wrong:|^Expecting empty but was|^- Module .* depends on|^Caused by: [a-zA-Z.]*SchemaManagementException' "$log" |
      grep -v -E '\[Help|Re-run Maven|For more information|To see the full|^\[ERROR\] *$' | cut -c 1-300 | awk '!said[$0]++' | head -n 40
    printf 'The whole log is in %s.\n' "$log"
  fi
}

stop_if_failed() {
  [ -z "$failed" ] || summary
}

# Adds up one attribute over the reports of all test classes.
count() {
  local files
  files=$(find target/surefire-reports target/journey-reports -name 'TEST-*.xml' 2>/dev/null)
  [ -n "$files" ] || { echo 0; return; }
  # shellcheck disable=SC2086 # the names are ours and hold no spaces
  awk -v name="$1" '/<testsuite / || inside { inside = 1
      if (match($0, " " name "=\"[0-9]+\"")) {
        word = substr($0, RSTART, RLENGTH); gsub(/[^0-9]/, "", word); sum += word }
      if ($0 ~ />/) inside = 0 }
    END { print sum + 0 }' $files
}

summary() {
  local tests bad skipped
  tests=$(count tests)
  skipped=$(count skipped)
  bad=$(($(count failures) + $(count errors)))
  printf '%d passed, %d failed' "$((tests - bad - skipped))" "$bad"
  [ "$skipped" -eq 0 ] || printf ', %d skipped' "$skipped"
  printf ' (%d min %02d s)\n' "$((($(date +%s) - began) / 60))" "$((($(date +%s) - began) % 60))"
  [ -z "$failed" ] || { echo "Not everything passed."; exit 1; }
  exit 0
}

# Chromium and its driver, installed where that is possible without asking anybody.
find_browser() {
  local sudo=''
  if have_browser; then return; fi
  if command -v apt-get >/dev/null 2>&1; then
    if [ "$(id -u)" -ne 0 ]; then
      sudo -n true 2>/dev/null && sudo='sudo -n' || sudo=none
    fi
    if [ "$sudo" != none ]; then
      printf 'Installing Chromium and its driver … '
      mkdir -p target/checks
      # shellcheck disable=SC2086 # sudo is two words or none
      if { $sudo apt-get update && DEBIAN_FRONTEND=noninteractive $sudo apt-get install -y --no-install-recommends chromium chromium-driver; } \
        >target/checks/browser.log 2>&1 </dev/null; then
        echo "done"
      else
        echo "FAILED (see target/checks/browser.log)"
      fi
    fi
  fi
  have_browser || stop_with "The journeys need Chromium (or Chrome) and chromedriver: install them ('apt-get install chromium chromium-driver', 'brew install --cask chromium chromedriver'), or run bin/test --fast."
}

have_browser() {
  command -v chromedriver >/dev/null 2>&1 || return 1
  command -v chromium >/dev/null 2>&1 || command -v chromium-browser >/dev/null 2>&1 ||
    command -v google-chrome >/dev/null 2>&1 || [ -d "/Applications/Google Chrome.app" ] || [ -d "/Applications/Chromium.app" ]
}

# The quick compiler of the Java machine suits short runs (.mvn/jvm.config). This one is long: optimizing it takes half the time.
compile() {
  MAVEN_OPTS="${MAVEN_OPTS:-} -XX:TieredStopAtLevel=4 -XX:-UseSerialGC -XX:+UseParallelGC" mvn -B test-compile
}

# Only what belongs there: the database for the machines we support, and Vaadin's free components.
look_into_jar() {
  local list wrong=0 have want
  list=$("$JAVA_HOME/bin/jar" --list --file "$jar") || return 1
  have=$(printf '%s\n' "$list" | sed -n 's|^BOOT-INF/lib/embedded-postgres-binaries-\(.*\)-[0-9.]*\.jar$|\1|p' | sort | tr '\n' ' ')
  want='darwin-amd64 linux-amd64 linux-arm64v8 windows-amd64 '
  if [ "$have" != "$want" ]; then
    echo "Wrong: the jar holds the database for '$have' instead of '$want'"
    wrong=1
  fi
  if printf '%s\n' "$list" | grep -E '^BOOT-INF/lib/(vaadin-(charts|board|crud|dashboard|grid-pro|map|rich-text-editor|spreadsheet|testbench|copilot|dev)|vaadin(-core)?-[0-9]|selenium|embedded-postgres-[0-9]|h2-|hsqldb-)'; then
    echo "Wrong: these do not belong into the jar"
    wrong=1
  fi
  if ! printf '%s\n' "$list" | grep -q '^META-INF/VAADIN/webapp/VAADIN/build/\|^BOOT-INF/classes/META-INF/VAADIN/webapp/VAADIN/build/'; then
    echo "Wrong: the pages' bundle is missing"
    wrong=1
  fi
  if printf '%s\n' "$list" | grep -E 'VAADIN/build/vaadin-(chart|board|crud|dashboard|grid-pro|map|rich-text-editor|spreadsheet)'; then
    echo "Wrong: these commercial web components do not belong into the jar"
    wrong=1
  fi
  ls -l "$jar"
  return "$wrong"
}

# Journeys start Parley as people do, and most of them where it was started before.
start_quickly() {
  build_log=target/checks/quick.log
  keep_home=yes
  prepare_quick_start
  [ -f "$quick/parley.aot" ] || return 1
  PARLEY_START="$java_options -XX:TieredStopAtLevel=1 -XX:AOTCache=$quick/parley.aot -Xlog:disable -Xlog:all=error -jar $quick/parley.jar"
  export PARLEY_START
  [ ! -d "$root/target/quick-home" ] || export PARLEY_STARTED_ONCE="$root/target/quick-home"
}
