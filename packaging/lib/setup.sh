# Shared by packaging/run, packaging/test, packaging/fuzz, packaging/screenshots and .ci/run; sourced, never called.
# The caller has set `top` (the project's folder) and runs under `set -euo pipefail`. Works with bash 3.2 (macOS).
# Everything said here goes to stderr: stdout belongs to the program that is started.
# shellcheck shell=bash
: "${top:?set by the caller}"

say() { printf '%s\n' "$*" >&2; }

fail() # exit-code sentence...
{
    local code=$1
    shift
    say "$*"
    exit "$code"
}

# The column of packages.txt for this system: debian, fedora, arch, brew or unknown.
system_name()
{
    local ids=""
    if [ "$(uname -s)" = Darwin ]; then
        echo brew
        return
    fi
    if [ -r /etc/os-release ]; then
        ids=$(sed -n -e 's/^ID=//p' -e 's/^ID_LIKE=//p' /etc/os-release | tr -d '"' | tr '\n' ' ')
    fi
    case " $ids " in
    *" debian "* | *" ubuntu "*) echo debian ;;
    *" fedora "* | *" rhel "*) echo fedora ;;
    *" arch "*) echo arch ;;
    *) echo unknown ;;
    esac
}

# needs SYSTEM SET... : lines "package|why" of packages.txt.
needs()
{
    local system=$1 column set debian fedora arch brew why
    shift
    while IFS='|' read -r set debian fedora arch brew why; do
        set=${set// /}
        case " $* " in *" $set "*) ;; *) continue ;; esac
        case $system in
        debian) column=$debian ;;
        fedora) column=$fedora ;;
        arch) column=$arch ;;
        *) column=$brew ;;
        esac
        column=${column// /}
        [ "$column" = - ] || printf '%s|%s\n' "$column" "${why# }"
    done < <(grep -v '^#' "$top/packaging/lib/packages.txt")
}

is_installed() # system package
{
    case $1 in
    debian) [ "$(dpkg-query -W -f='${db:Status-Status}' "$2" 2>/dev/null)" = installed ] ;;
    fedora) rpm -q --whatprovides "$2" >/dev/null 2>&1 ;;
    arch) pacman -T "$2" >/dev/null 2>&1 ;;
    brew) brew list --versions "$2" >/dev/null 2>&1 ;;
    esac
}

install_command() # system
{
    case $1 in
    debian) echo "apt-get install -y --no-install-recommends" ;;
    fedora) echo "dnf install -y" ;;
    arch) echo "pacman -S --needed --noconfirm" ;;
    brew) echo "brew install" ;;
    esac
}

# One question at the most, and none in CI, with --yes, or where nobody can answer.
may_install()
{
    local answer
    if [ -n "${CI:-}" ] || [ -n "${SUPINE_YES:-}" ] || [ ! -t 0 ]; then
        return 0
    fi
    printf 'Install them now? [Y/n] ' >&2
    read -r answer
    case $answer in "" | y | Y | yes | j | J) return 0 ;; *) return 1 ;; esac
}

# Debian's and Ubuntu's older releases carry a Qt that is too old; say so before a long download.
require_recent_qt()
{
    local candidate
    candidate=$(apt-cache policy qt6-base-dev | sed -n 's/^ *Candidate: *//p')
    if [ -z "$candidate" ] || dpkg --compare-versions "$candidate" lt 6.4; then
        fail 2 "Supine needs Qt 6.4 and this release offers ${candidate:-none}; use Debian 12, Ubuntu 24.04 or later."
    fi
}

run_install() # system package...
{
    local system=$1 as_root=""
    shift
    if [ "$system" != brew ] && [ "$(id -u)" -ne 0 ]; then
        command -v sudo >/dev/null || fail 2 "Please run as root: $(install_command "$system") $*"
        as_root=sudo
    fi
    # The words of the command and an absent sudo are meant to fall apart.
    # shellcheck disable=SC2046,SC2086
    {
        if [ "$system" = debian ]; then
            $as_root apt-get update -q >&2 || fail 2 "The package lists could not be fetched; is there a network?"
            require_recent_qt
            $as_root env DEBIAN_FRONTEND=noninteractive $(install_command debian) -q -o Dpkg::Use-Pty=0 "$@" >&2
        else
            $as_root $(install_command "$system") "$@" >&2
        fi || fail 2 "These packages could not be installed: $*"
    }
}

# A system without an entry here: go on when the tools are there, else say what they are.
require_tools() # SET...
{
    if command -v c++ >/dev/null && command -v cmake >/dev/null && command -v ninja >/dev/null &&
        { command -v qtpaths6 || command -v qmake6; } >/dev/null; then
        return 0
    fi
    say "This system is not known here. Please install these, then call again:"
    needs debian "$@" | awk -F'|' '{printf "  %-24s %s\n", $1, $2}' >&2
    fail 2 "(Named as in Debian 12. Qt 6.4, CMake 3.24 and a C++20 compiler are the least that will do.)"
}

# ensure SET... : installs what these sets of packages.txt name and this system lacks.
ensure()
{
    local system package why missing=()
    system=$(system_name)
    if [ "$system" = unknown ]; then
        require_tools "$@"
        return 0
    fi
    if [ "$system" = brew ]; then
        command -v brew >/dev/null || fail 2 "Please install Homebrew from https://brew.sh, then call again."
        xcode-select -p >/dev/null 2>&1 || fail 2 "Please install Apple's compiler with: xcode-select --install"
    fi
    while IFS='|' read -r package why; do
        is_installed "$system" "$package" && continue
        [ ${#missing[@]} -gt 0 ] || say "Supine needs some packages of this system:"
        say "$(printf '  %-24s %s' "$package" "$why")"
        missing+=("$package")
    done < <(needs "$system" "$@")
    [ ${#missing[@]} -gt 0 ] || return 0
    may_install || fail 2 "Nothing was installed. By hand: $(install_command "$system") ${missing[*]}"
    run_install "$system" "${missing[@]}"
}

# configure PRESET [cmake arguments...] : only when there is no usable build folder; ninja itself notices the rest.
configure()
{
    local preset=$1 folder="$top/build/$1" fresh=""
    shift
    if [ -f "$folder/build.ninja" ] && ! [ "$top/CMakePresets.json" -nt "$folder/build.ninja" ]; then
        grep -qxF "CMAKE_HOME_DIRECTORY:INTERNAL=$top" "$folder/CMakeCache.txt" && return 0
    fi
    [ ! -f "$folder/CMakeCache.txt" ] || fresh=--fresh
    if [ "$(uname -s)" = Darwin ]; then
        CMAKE_PREFIX_PATH="$(brew --prefix qt);$(brew --prefix)"
        export CMAKE_PREFIX_PATH
    fi
    say "Configuring ($preset)"
    (cd "$top" && cmake --preset "$preset" ${fresh:+"$fresh"} "$@" >&2)
}

# CMake 3.25 can miss headers that a pull has brought, and their classes then lack what moc makes for them: when the
# list of headers has changed, all are looked at anew.
notice_new_headers() # folder
{
    local headers
    headers=$(cd "$top" && find app core tests -name '*.h' | LC_ALL=C sort | cksum)
    [ "$headers" = "$(cat "$1/headers.cksum" 2>/dev/null)" ] || find "$1" -path '*_autogen/timestamp' -delete
    echo "$headers" >"$1/headers.cksum"
}

# build PRESET [target...] : says nothing when there is nothing to do.
build()
{
    local preset=$1 folder="$top/build/$1"
    shift
    if ninja -C "$folder" -n "$@" 2>/dev/null | grep -q 'no work to do'; then
        return 0
    fi
    say "Building ($preset)"
    notice_new_headers "$folder"
    ninja -C "$folder" "$@" >&2
}
