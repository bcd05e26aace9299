# shellcheck shell=bash
# What ./packaging/run and ./packaging/test have in common: system libraries, .venv, models,
# translations. Sourced by them with `set -euo pipefail` on. Everything here may be repeated: what
# is there already is found in a few milliseconds and left alone.

# shellcheck disable=SC2034 # packaging/run reads it
started_in=$PWD
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
cd "$root" || exit
python=.venv/bin/python
PATH=$PATH:/usr/sbin:/sbin # ldconfig lives there, and an ordinary user's PATH may lack it
unset PYTHONHOME PYTHONPATH # another project's modules would come before ours
unset PYTHONDONTWRITEBYTECODE # to compile the sources at each start takes longer than the start
export PIP_DISABLE_PIP_VERSION_CHECK=1

# What Qt asks of the system, by the library that the loader must find and its Debian package.
# (`ldd` over PySide6's core, widgets, multimedia and its xcb and Wayland plugins tells.)
libraries=(
  libEGL.so.1=libegl1
  libGL.so.1=libgl1
  libX11-xcb.so.1=libx11-xcb1
  libXrandr.so.2=libxrandr2
  libdbus-1.so.3=libdbus-1-3
  libdrm.so.2=libdrm2
  libfontconfig.so.1=libfontconfig1
  libfreetype.so.6=libfreetype6
  libglib-2.0.so.0=libglib2.0-0
  libpulse.so.0=libpulse0
  libwayland-cursor.so.0=libwayland-cursor0
  libwayland-egl.so.1=libwayland-egl1
  libxcb-cursor.so.0=libxcb-cursor0
  libxcb-icccm.so.4=libxcb-icccm4
  libxcb-image.so.0=libxcb-image0
  libxcb-keysyms.so.1=libxcb-keysyms1
  libxcb-randr.so.0=libxcb-randr0
  libxcb-render-util.so.0=libxcb-render-util0
  libxcb-shape.so.0=libxcb-shape0
  libxcb-shm.so.0=libxcb-shm0
  libxcb-sync.so.1=libxcb-sync1
  libxcb-xfixes.so.0=libxcb-xfixes0
  libxcb-xkb.so.1=libxcb-xkb1
  libxkbcommon-x11.so.0=libxkbcommon-x11-0
  libxkbcommon.so.0=libxkbcommon0
)

# What the tests ask beyond that, by the program they start.
# shellcheck disable=SC2034 # packaging/test reads it
test_programs=(
  Xvfb=xvfb
  age=age
  pdftotext=poppler-utils
  xauth=xauth
)

say() {
  printf '%s\n' "$*" >&2
}

stop() {
  say "$@"
  exit 1
}

# ---- system packages -------------------------------------------------------------------------

# Print the package of every needed library, and of every program given, that this system lacks.
missing_packages() {
  local known need
  known=$(ldconfig -p)
  for need in "${libraries[@]}"; do
    [[ $known == *[[:space:]]"${need%%=*}"\ * ]] || printf '%s\n' "${need#*=}"
  done
  for need in "$@"; do
    command -v "${need%%=*}" >/dev/null || printf '%s\n' "${need#*=}"
  done
}

# Print the given packages under the names that this system's apt knows: since the change to
# 64-bit time some bear the suffix t64 (libglib2.0-0t64), and the old name is only an alias.
apt_names() {
  local known name
  known=$'\n'$(apt-cache pkgnames)$'\n'
  for name in "$@"; do
    if [[ $known == *$'\n'"${name}t64"$'\n'* ]]; then
      name+=t64
    fi
    printf '%s\n' "$name"
  done
}

# Install packages as root; with sudo where that can work; else say which one command does it.
install_packages() {
  local -a as_root=() names
  command -v apt-get >/dev/null || stop "Please install these first (names as on Debian): $*"
  if ((EUID != 0)); then
    if command -v sudo >/dev/null && sudo -n true 2>/dev/null; then
      as_root=(sudo -n)
    elif command -v sudo >/dev/null && [[ -t 0 && -t 2 ]]; then
      as_root=(sudo)
    else
      mapfile -t names < <(apt_names "$@")
      say "A few system packages are missing. As this computer's administrator, please run this one"
      say $'command, then start again:\n'
      stop "  sudo sh -c 'apt-get update && apt-get install --yes --no-install-recommends ${names[*]}'"
    fi
  fi
  say "Installing system packages: $*"
  as_root+=(env DEBIAN_FRONTEND=noninteractive apt-get -qq -o DPkg::Lock::Timeout=300)
  "${as_root[@]}" update </dev/null || say "The package lists could not be renewed; trying with the old ones."
  mapfile -t names < <(apt_names "$@")
  "${as_root[@]}" install --yes --no-install-recommends "${names[@]}" </dev/null >&2
}

# Make sure that Qt's libraries are there, and the programs given (as NAME=PACKAGE).
ensure_system() {
  local missing
  missing=$(missing_packages "$@")
  # shellcheck disable=SC2086 # one word a package
  [[ -z $missing ]] || install_packages $missing
}

# ---- .venv -----------------------------------------------------------------------------------

# Print what a .venv is bound to: its folder and its Python. Fails when that Python does not start.
venv_place() {
  "$python" -I -c 'import sys; print(sys.prefix, sys.version)'
}

# True if .venv works and is where, and of the Python, it was made with.
venv_is_sound() {
  local place
  place=$(venv_place 2>/dev/null) || return 1
  if [[ -f .venv/place ]]; then
    [[ $place == "$(<.venv/place)" ]]
  else # made by hand: good enough if it can install
    "$python" -m pip --version >/dev/null 2>&1
  fi
}

make_venv() {
  command -v python3 >/dev/null || stop "Python 3.11 or newer is needed: please install python3."
  python3 -c 'import sys; sys.exit(sys.version_info < (3, 11))' ||
    stop "Python 3.11 or newer is needed; this is $(python3 --version)."
  python3 -c 'import ensurepip' 2>/dev/null || install_packages python3-venv
  say "Making .venv"
  rm -rf .venv
  python3 -m venv .venv
}

# Make sure that .venv holds exactly the pinned packages of the first file given. The files are
# those that the first one covers, itself included; their hashes, kept in .venv, tell a second
# start that there is nothing to do.
ensure_venv() {
  local pinned=packaging/$1 stamp=.venv/$1.sha256 file
  local -a quiet=()
  if ! venv_is_sound; then
    make_venv
  elif sha256sum --check --status "$stamp" 2>/dev/null; then
    return
  fi
  say "Installing the Python packages of $pinned (the first time takes a few minutes)"
  [[ -t 2 ]] || quiet=(--quiet)
  "$python" -m pip install "${quiet[@]}" --no-input --require-hashes --only-binary :all: \
    --requirement "$pinned" </dev/null >&2
  venv_place >.venv/place
  for file in "$@"; do
    sha256sum "packaging/$file" >".venv/$file.sha256"
  done
}

# ---- models ----------------------------------------------------------------------------------

# Make sure that the models lie beside the packages; fails when they could not be fetched. The
# application starts without: then it finds no speech in a film, and says so.
ensure_models() {
  local pinned=packaging/requirements-models.txt stamp=.venv/models/fetched.sha256
  if sha256sum --check --status "$stamp" 2>/dev/null; then
    return
  fi
  say "Fetching the model that finds speech"
  packaging/fetch-models .venv/models "$python" || return
  sha256sum "$pinned" packaging/fetch-models .venv/models/*.onnx >"$stamp"
}

# ---- translations ----------------------------------------------------------------------------

# Compile each translation that is newer than its compiled form, or has none yet.
ensure_translations() {
  local source
  for source in resources/translations/*.ts; do
    [[ -f $source && ! ${source%.ts}.qm -nt $source ]] || continue
    .venv/bin/pyside6-lrelease -silent "$source" -qm "${source%.ts}.qm" >&2
  done
}
