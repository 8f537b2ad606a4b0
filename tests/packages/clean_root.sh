# The .deb on a system that has never seen it: installed, opened by a double click, upgraded, removed.
# Sourced by run.

clean_root() {
    local why=
    if [[ ${CREDITBOARD_CLEAN_ROOT:-} == no ]]; then why='CREDITBOARD_CLEAN_ROOT=no'
    elif [[ $EUID -ne 0 ]]; then why='it needs root'
    elif ! have debootstrap; then why='debootstrap is not here'
    fi
    [[ -z $why ]] || { skip "no clean root: $why"; return; }
    FRESH=$SCRATCH/root
    debootstrap --variant=minbase bookworm "$FRESH" >"$SCRATCH/debootstrap.log" 2>&1 ||
        { skip "no clean root: the mirror cannot be read: $(tail -n 1 "$SCRATCH/debootstrap.log")"; return; }
    mkdir -p "$FRESH/tmp/.X11-unix"
    { mount -t proc proc "$FRESH/proc" && mount --bind /tmp/.X11-unix "$FRESH/tmp/.X11-unix"; } 2>/dev/null ||
        { skip 'no clean root: nothing may be mounted here'; return; }
    # This root lives for minutes: nothing needs to be safe on the disk.
    echo force-unsafe-io >"$FRESH/etc/dpkg/dpkg.cfg.d/quick"
    cp "$OLD_DEB" "$FRESH/root/old.deb"
    cp "$NEW_DEB" "$FRESH/root/new.deb"
    echo 'Acquire::Retries "5";' >"$FRESH/etc/apt/apt.conf.d/patience"
    # What every desktop has, and what the package asks for: without these the mirror is to blame, not the package.
    local desktop=(desktop-file-utils libglib2.0-bin shared-mime-info xdg-utils) needed
    needed=$(dpkg-deb -f "$NEW_DEB" Depends | sed 's/([^)]*)//g; s/,/ /g')
    # shellcheck disable=SC2086
    { try apt-get update && try apt-get install -y --no-install-recommends "${desktop[@]}" $needed; } ||
        { skip "no clean root: the mirror does not give everything: $(tail -n 1 "$SCRATCH/inside.log")"; return; }
    inside useradd -m -s /bin/sh tester
    double_click
    remove
}

try() {
    chroot "$FRESH" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin DEBIAN_FRONTEND=noninteractive LC_ALL=C.UTF-8 "$@" \
        >>"$SCRATCH/inside.log" 2>&1
}

inside() {
    try "$@" || die "in the clean root, $*: $(tail -n 3 "$SCRATCH/inside.log")"
}

# As the user of the clean root, at a desktop.
as_tester() {
    chroot --userspec=tester "$FRESH" env -i HOME=/home/tester DISPLAY="$DISPLAY" XDG_CURRENT_DESKTOP=GNOME \
        PATH=/usr/bin:/bin LC_ALL=C.UTF-8 LIBGL_ALWAYS_SOFTWARE=1 XDG_RUNTIME_DIR=/home/tester/run "$@"
}

installed_version() {
    # shellcheck disable=SC2016
    chroot "$FRESH" dpkg-query -W -f '${Version}' creditboard
}

double_click() {
    local home=$FRESH/home/tester board='My é board #1.board.ron'
    mkdir -p "$home/run" "$home/Videos"
    cp "$ROOT/projects/harbour-lights.board.ron" "$home/Videos/$board"
    chroot "$FRESH" chown -R tester: /home/tester

    inside apt-get install -y --no-install-recommends /root/old.deb
    same 'the version installed first' 0.0.9-1 "$(installed_version)"
    as_tester xdg-open "/home/tester/Videos/$board" >>"$SCRATCH/open.log" 2>&1 &
    opens 'xdg-open in a clean root' "$home/Videos/$board"
    as_tester creditboard record "/home/tester/Videos/$board" --scene 1 --asset "$(first_asset)" --pass final \
        --outcome rejected >>"$SCRATCH/open.log" 2>&1 || die "nothing is recorded: $(tail -n 1 "$SCRATCH/open.log")"
    [[ -s $home/.local/share/creditboard/usage.sqlite ]] || die 'no usage was recorded'
    KEPT=$(contents "$home")

    inside apt-get install -y --no-install-recommends /root/new.deb
    same 'the version after the upgrade' "$("$PROGRAM" --version | cut -d ' ' -f 2)-1" "$(installed_version)"
    same 'the user data after the upgrade' "$(cksum <<<"$KEPT")" "$(cksum <<<"$(contents "$home")")"
    as_tester xdg-open "/home/tester/Videos/$board" >>"$SCRATCH/open.log" 2>&1 &
    opens 'xdg-open after the upgrade' "$home/Videos/$board"
    KEPT=$(contents "$home")
}

# The label of the first asset of the first scene, as the command line wants it.
first_asset() {
    "$PROGRAM" totals "$ROOT/projects/harbour-lights.board.ron" --json >/dev/null
    sed -n '/scenes:/,$p' "$ROOT/projects/harbour-lights.board.ron" | sed -n 's/.*kind: [a-z]*, label: "\([^"]*\)".*/\1/p' | head -n 1
}

remove() {
    local files left
    files=$(chroot "$FRESH" dpkg -L creditboard | while read -r file; do [[ -d $FRESH$file ]] || echo "$file"; done)
    inside apt-get purge -y creditboard
    left=$(while read -r file; do [[ ! -e $FRESH$file ]] || echo "$file"; done <<<"$files")
    same 'what is left of the files of the package' '' "$left"
    rm -f "$FRESH/root"/*.deb
    left=$(find "$FRESH" -xdev -iname '*creditboard*' ! -path "$FRESH/home/*" ! -path "$FRESH/proc/*")
    same 'what else is left by that name' '' "$left"
    left=$(grep -l creditboard "$FRESH"/usr/share/mime/globs2 "$FRESH"/usr/share/applications/mimeinfo.cache 2>/dev/null || true)
    same 'what the desktop still knows' '' "$left"
    same 'the user data after the removal' "$(cksum <<<"$KEPT")" "$(cksum <<<"$(contents "$FRESH/home/tester")")"
}

leave_root() {
    [[ -n ${FRESH:-} ]] || return 0
    local place
    for place in tmp/.X11-unix proc; do
        ! mountpoint -q "$FRESH/$place" || umount "$FRESH/$place" || umount -l "$FRESH/$place"
    done
    FRESH=
}
