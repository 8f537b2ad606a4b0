# What the desktop's own tools say of the entry, the file type and the icons.
# Sourced by run.

readonly TYPE=application/x-creditboard+ron

desktop_terms() {
    local stage=$OUT/stage/share missing=no tool
    for tool in desktop-file-validate appstreamcli update-mime-database xdg-mime gio; do
        have "$tool" || { skip "$tool is not here, so the desktop is not asked"; return; }
    done
    desktop-file-validate "$stage/applications/creditboard.desktop"
    appstreamcli validate --no-net "$stage"/metainfo/*.xml >"$SCRATCH/appstream.log" || die "$(cat "$SCRATCH/appstream.log")"
    printf 'ok: the desktop entry and the AppStream data are valid\n'
    local version
    version=$(sed -n 's/^version = "\(.*\)"$/\1/p' "$ROOT/Cargo.toml" | head -n 1)
    same 'the newest version in the AppStream data' "$version" \
        "$(sed -n 's/.*<release version="\([^"]*\)".*/\1/p' "$stage"/metainfo/*.xml | head -n 1)"

    local home=$SCRATCH/terms sample=$ROOT/projects/harbour-lights.board.ron
    mkdir -p "$home"
    cp -r "$stage" "$home/data"
    # It wonders that this folder is nobody's yet.
    update-mime-database "$home/data/mime" >/dev/null 2>&1
    update-desktop-database -q "$home/data/applications"
    cp "$sample" "$home/Über uns 100% #1.board.ron"
    cp "$sample" "$home/renamed"
    printf '(other: 1)\n' >"$home/other.ron"
    same 'the type of a board' "$TYPE" "$(told "$home" filetype "$home/Über uns 100% #1.board.ron")"
    same 'the type of a board under another name' "$TYPE" "$(told "$home" filetype "$home/renamed")"
    [[ $(told "$home" filetype "$home/other.ron") != "$TYPE" ]] || die 'any .ron file is taken for a board'
    same 'the program for boards' creditboard.desktop "$(told "$home" default "$TYPE")"
    local icons
    icons=$(gio info -a standard::icon "$home/renamed" 2>/dev/null | sed -n 's/.*standard::icon: //p')
    [[ -z $icons || -f $stage/icons/hicolor/48x48/mimetypes/${TYPE/\//-}.png ]] || die "no icon for $icons"
}

told() { # home, question, about
    XDG_DATA_HOME=$1/data XDG_CONFIG_HOME=$1/config XDG_CURRENT_DESKTOP=GNOME xdg-mime query "$2" "$3"
}

# Waits for the program's window and sees that it holds this file; closes it with its own key.
opens() { # what, file
    local patience=600 lock
    lock=$(dirname "$2")/.$(basename "$2").lock
    until WINDOW=$(xdotool search --onlyvisible --name 'Creditboard' 2>/dev/null | head -n 1) && [[ -n $WINDOW && -e $lock ]]; do
        ((patience-- > 0)) || die "$1: no window with the board within 60 s: $(tail -n 3 "$SCRATCH/open.log")"
        sleep 0.1
    done
    xdotool windowfocus --sync "$WINDOW"
    settle
    shot "${1// /-}"
    printf 'ok: %s opens the board in the window\n' "$1"
    xdotool key --clearmodifiers ctrl+q
    patience=200
    while [[ -n $(xdotool search --onlyvisible --name 'Creditboard' 2>/dev/null) ]]; do
        ((patience-- > 0)) || die "$1: the window does not close"
        sleep 0.1
    done
}

# Every file below a folder with its checksum.
contents() {
    (cd "$1" && find . -type f ! -name '*.lock' -exec cksum {} + | sort -k 3)
}
