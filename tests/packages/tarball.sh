# The archive for a user without root: installed, opened, installed again, removed.
# Sourced by run.

# Runs a command as a user who may nothing, in the home folder that HOME_HERE names.
as_user() {
    local become=()
    [[ $EUID -ne 0 ]] || become=(setpriv --reuid=65534 --regid=65534 --clear-groups)
    "${become[@]}" env -i HOME="$HOME_HERE" PATH="$PATH" DISPLAY="${DISPLAY:-}" XDG_CURRENT_DESKTOP=GNOME \
        XDG_RUNTIME_DIR="$HOME_HERE/run" LIBGL_ALWAYS_SOFTWARE=1 "$@"
}

tarball() {
    local archive folder
    archive=$ROOT/$(cd "$ROOT" && assets/packages/build tar)
    # Names that shells and desktop entries stumble over.
    HOME_HERE=$SCRATCH/"it's a \$new"
    mkdir -p "$HOME_HERE"/{run,Videos}
    cp "$ROOT/projects/harbour-lights.board.ron" "$HOME_HERE/Videos/My é board #1.board.ron"
    tar -C "$HOME_HERE" -xzf "$archive"
    [[ $EUID -ne 0 ]] || chown -R 65534:65534 "$HOME_HERE"
    chmod 700 "$HOME_HERE/run"
    folder=$(echo "$HOME_HERE"/creditboard-*)
    local before
    before=$(cd "$HOME_HERE" && find . | sort)

    as_user "$folder/install.sh" >"$SCRATCH/install.log"
    as_user "$folder/install.sh" >"$SCRATCH/again.log"
    same 'the answer of the installed program' "$("$PROGRAM" --version)" \
        "$(as_user "$HOME_HERE/.local/bin/creditboard" --version)"
    same 'the number of files installed' "$(($(find "$OUT/stage" -type f | wc -l) + 2))" \
        "$(wc -l <"$HOME_HERE/.local/lib/creditboard/installed-files")"
    if have gio && have xdg-open && have update-mime-database; then
        as_user xdg-open "$HOME_HERE/Videos/My é board #1.board.ron" >>"$SCRATCH/open.log" 2>&1 &
        opens 'xdg-open after install.sh' "$HOME_HERE/Videos/My é board #1.board.ron"
    else
        skip 'gio, xdg-open or update-mime-database is not here, so nothing is opened after install.sh'
    fi

    local kept
    kept=$(contents "$HOME_HERE/Videos")$(contents "$HOME_HERE/.config" 2>/dev/null)
    # By the copy that was installed: the archive may be long gone.
    as_user sh "$HOME_HERE/.local/lib/creditboard/install.sh" --uninstall >>"$SCRATCH/install.log"
    same 'the user data after install.sh --uninstall' "$(cksum <<<"$kept")" \
        "$(cksum <<<"$(contents "$HOME_HERE/Videos")$(contents "$HOME_HERE/.config" 2>/dev/null)")"
    # What the program itself keeps is the user's.
    local left
    left=$(cd "$HOME_HERE" && find . | grep -vE '^\./(\.config|\.cache|run|\.local/share/creditboard)(/|$)' | sort)
    left=$(comm -13 <(printf '%s\n' "$before") <(printf '%s\n' "$left") | grep -vE '^\./\.local(/share)?$' || true)
    same 'what install.sh --uninstall leaves' '' "$left"
}
