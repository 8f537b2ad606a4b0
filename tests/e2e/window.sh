# Starts the real program on a display of its own, presses its keys, looks at its pictures.
# Sourced by run; nothing here knows what is being tested.

# So tall that the whole inspector is in sight, unless said.
readonly WIDTH=1440 HEIGHT=${HEIGHT:-1600}
readonly SHOTS=$SCRATCH/pictures

# A display that nobody else uses, gone with us. It says its own number, and keeps what it shows in a file.
open_display() {
    mkdir -p "$SHOTS" "$SCRATCH/shown"
    Xvfb -displayfd 3 -screen 0 "${WIDTH}x${HEIGHT}x24" -fbdir "$SCRATCH/shown" -nolisten tcp -noreset \
        3>"$SCRATCH/display" 2>"$SCRATCH/xvfb.log" &
    XVFB=$!
    until [[ -s $SCRATCH/display ]] || ! kill -0 "$XVFB" 2>/dev/null; do sleep 0.1; done
    [[ -s $SCRATCH/display ]] || die "Xvfb does not start: $(cat "$SCRATCH/xvfb.log")"
    DISPLAY=:$(cat "$SCRATCH/display")
    export DISPLAY
    unset WAYLAND_DISPLAY DBUS_SESSION_BUS_ADDRESS
}

close_display() {
    [[ -z ${APP:-} ]] || kill -9 "$APP" 2>/dev/null || true
    [[ -z ${XVFB:-} ]] || kill "$XVFB" 2>/dev/null || true
}

# A user who has told a plan, likes it dark, and has opened nothing yet.
new_user() {
    local home=$SCRATCH/$1
    mkdir -p "$home"/{config/creditboard,data,run,cache}
    chmod 700 "$home/run"
    export HOME=$home XDG_CONFIG_HOME=$home/config XDG_DATA_HOME=$home/data XDG_RUNTIME_DIR=$home/run
    export XDG_CACHE_HOME=$home/cache
    echo 'account(plan: Some("pro"), billing_day: Some(1))' >"$XDG_CONFIG_HOME/creditboard/account.ron"
    echo "settings(theme: dark, window: Some(window(x: 0, y: 0, width: $WIDTH, height: $HEIGHT)))" \
        >"$XDG_CONFIG_HOME/creditboard/settings.ron"
}

# Starts the program; returns when its window has come to rest. STARTED says after how many seconds it was there.
start() {
    local began=$EPOCHREALTIME
    "$PROGRAM" "$@" >>"$SCRATCH/output.log" 2>&1 &
    APP=$!
    local patience=300
    until WINDOW=$(xdotool search --onlyvisible --name 'Creditboard$' 2>/dev/null | head -n 1) && [[ -n $WINDOW ]]; do
        kill -0 "$APP" 2>/dev/null || die "the program ended before its window came: $(tail -n 3 "$SCRATCH/output.log")"
        ((patience-- > 0)) || die 'no window within 30 s'
        sleep 0.1
    done
    STARTED=$(awk -v from="$began" -v to="$EPOCHREALTIME" 'BEGIN { printf "%.2f", to - from }')
    # Nobody manages windows here, so nobody gives them the keyboard either.
    xdotool windowfocus --sync "$WINDOW" mousemove $((WIDTH - 1)) $((HEIGHT - 1))
    settle
}

select_scene() {
    key ctrl+f
    words "$1"
    key Return
}

# What is on the screen, as a number. Read from the file of the display: taking a picture takes a hundred times as long.
look() {
    cksum <"$SCRATCH/shown/Xvfb_screen0"
}

# Waits until nothing moves for 0.4 s, two seconds at most: a cursor may blink.
settle() {
    local before='' now attempt still=0
    for attempt in {1..20}; do
        sleep 0.1
        now=$(look)
        [[ $now == "$before" ]] && still=$((still + 1)) || still=0
        ((still < 4)) || return 0
        before=$now
    done
}

# Does something and waits until it shows, three seconds at most, and has come to rest. A machine may be busy, and two
# presses of one key that fall into one frame are one.
see() {
    local before attempt
    before=$(look)
    "$@"
    for attempt in {1..60}; do
        sleep 0.05
        [[ $(look) == "$before" ]] || break
    done
    settle
}

shot() {
    import -window root "$SHOTS/$1.png"
}

key() {
    local chord
    for chord; do
        see xdotool key --clearmodifiers "$chord"
    done
}

words() {
    see xdotool type --delay 25 "$1"
}

click() {
    xdotool mousemove "$1" "$2"
    settle
    see xdotool click 1
    xdotool mousemove $((WIDTH - 1)) $((HEIGHT - 1))
    settle
}

# Waits until the program has ended; STATUS says how.
ended() {
    local patience=200
    # What bash says of a killed child is no news.
    {
        while kill -0 "$APP" && ((patience-- > 0)); do sleep 0.1; done
    } 2>/dev/null
    ((patience > 0)) || die 'the program is still there after 20 s'
    STATUS=0
    { wait "$APP" || STATUS=$?; } 2>/dev/null
    APP=
}

# The colour that has this role in the dark theme, as #RRGGBB: asked of the source, so that a new shade harms nothing.
role() {
    local found
    found=$(sed -n "/DARK: Tokens/,/^};/s/^ *$1: rgb(0x\(..\)_\(....\)).*/#\1\2/p" "$ROOT/src/ui/theme/palette.rs")
    [[ -n $found ]] || die "the dark theme has no $1"
    printf '%s' "$found"
}

# All patches of a colour on the screen from column $2 on, at least $3 pixels large, as lines "top left width height",
# from top to bottom.
patches() {
    import -window root -depth 8 "$SCRATCH/look.png"
    convert "$SCRATCH/look.png" -crop "+$2+0" +repage -alpha off -fill white -opaque "$(role "$1")" \
        -fill black +opaque white -type bilevel -define connected-components:verbose=true \
        -define connected-components:area-threshold="$3" -connected-components 8 null: |
        sed -nE 's/^ *[0-9]+: ([0-9]+)x([0-9]+)\+([0-9]+)\+([0-9]+) .* (gray\(255\)|srgb\(255,255,255\)|white)$/\4 \3 \1 \2/p' |
        awk -v from="$2" '{ print $1, $2 + from, $3, $4 }' | sort -n
}
