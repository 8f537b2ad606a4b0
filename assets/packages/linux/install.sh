#!/bin/sh
# Installs Creditboard for you alone, without root. Nothing outside your home folder changes.
#
#   ./install.sh                  into ~/.local, where desktops look by themselves
#   ./install.sh --prefix DIR     into another folder
#   ./install.sh --uninstall      removes it again; projects, settings and recorded takes stay
set -eu

say() { printf '%s\n' "$*"; }
stop() { say "install.sh: $*" >&2; exit 2; }

here=$(cd "$(dirname "$0")" && pwd)
[ -n "${HOME:-}" ] || stop 'HOME is not set'
prefix=$HOME/.local
data=${XDG_DATA_HOME:-$HOME/.local/share}
remove=no
while [ $# -gt 0 ]; do
    case $1 in
    --uninstall) remove=yes ;;
    --prefix)
        [ $# -gt 1 ] || stop '--prefix needs a folder'
        mkdir -p "$2" || stop "the folder $2 cannot be made"
        prefix=$(cd "$2" && pwd)
        data=$prefix/share
        shift
        ;;
    -h | --help) sed -n '2,6s/^# \{0,1\}//p' "$0" && exit 0 ;;
    *) stop "unknown option $1; see --help" ;;
    esac
    shift
done
# Not among the user's own data, which lies in $data/creditboard.
own=$prefix/lib/creditboard
list=$own/installed-files

# Tells the desktop what has changed. Tools that are missing are not needed: the desktop looks by itself later.
refresh() {
    mime=$data/mime
    if [ -d "$mime" ] && command -v update-mime-database >/dev/null; then
        [ -d "$mime/packages" ] || mkdir "$mime/packages"
        update-mime-database "$mime" >/dev/null 2>&1 || true
    fi
    if [ -d "$data/applications" ] && command -v update-desktop-database >/dev/null; then
        update-desktop-database -q "$data/applications" || true
    fi
    [ ! -d "$data/icons/hicolor" ] || touch "$data/icons/hicolor"
}

# Databases that were made for our entry alone go with it.
tidy() {
    mime=$data/mime
    if [ -d "$mime" ] && [ -z "$(ls -A "$mime/packages" 2>/dev/null)" ]; then
        for made in XMLnamespaces aliases generic-icons globs globs2 icons magic mime.cache subclasses treemagic types \
            version; do
            rm -f "$mime/$made"
        done
        rmdir "$mime/packages" 2>/dev/null || true
        find "$mime" -depth -type d -exec rmdir {} \; 2>/dev/null || true
    fi
    apps=$data/applications
    if [ -d "$apps" ] && [ "$(ls -A "$apps")" = mimeinfo.cache ]; then
        rm -f "$apps/mimeinfo.cache"
        rmdir "$apps"
    fi
}

# Removes the files of a list, one path a line, and the folders that they leave empty.
remove_listed() {
    while IFS= read -r file; do
        rm -f "$file"
        folder=$(dirname "$file")
        while [ "$folder" != "$HOME" ] && [ "$folder" != / ] && rmdir "$folder" 2>/dev/null; do
            folder=$(dirname "$folder")
        done
    done <"$1"
}

if [ $remove = yes ]; then
    [ -f "$list" ] || stop "nothing is installed under $prefix"
    keep=$(mktemp)
    cp "$list" "$keep"
    remove_listed "$keep"
    rm -f "$keep"
    refresh
    tidy
    say 'Creditboard is removed. Projects, settings and recorded takes are still there.'
    exit 0
fi

[ -x "$here/bin/creditboard" ] || stop "bin/creditboard is missing beside this script; unpack the archive again"
mkdir -p "$own"
new=$list.new
(cd "$here" && find bin share -type f) | while IFS= read -r file; do
    case $file in
    bin/*) target=$prefix/$file ;;
    *) target=$data/${file#share/} ;;
    esac
    mkdir -p "$(dirname "$target")"
    # Beside it first, so that a running program is not written into and a full disk leaves the old one.
    cp -p "$here/$file" "$target.new"
    mv -f "$target.new" "$target"
    printf '%s\n' "$target"
done >"$new"
[ "$here" = "$own" ] || cp "$here/install.sh" "$own/install.sh"
printf '%s\n' "$own/install.sh" "$list" >>"$new"

# A desktop need not have this folder in its PATH.
entry=$data/applications/creditboard.desktop
command=$(printf '%s' "$prefix/bin/creditboard" | sed 's/\\/\\\\\\\\/g; s/["`$]/\\\\&/g; s/%/%%/g')
sed '/^TryExec=/d' "$entry" |
    COMMAND=$command awk '/^Exec=/ { print "Exec=\"" ENVIRON["COMMAND"] "\" %f"; next } { print }' >"$entry.new"
mv -f "$entry.new" "$entry"

# What the version before had and this one has not.
if [ -f "$list" ]; then
    old=$(mktemp)
    grep -Fxv -f "$new" "$list" >"$old" || true
    remove_listed "$old"
    rm -f "$old"
fi
mv -f "$new" "$list"
refresh
say "Creditboard is installed in $prefix. Find it in the menu of your desktop, or run $prefix/bin/creditboard."
case ":$PATH:" in
*":$prefix/bin:"*) ;;
*) say "To run it by name in a terminal, add $prefix/bin to your PATH." ;;
esac
say "To remove it: $own/install.sh --uninstall"
