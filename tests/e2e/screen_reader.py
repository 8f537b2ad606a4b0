"""Works the window as a screen reader does. Called by screen_reader, on a bus of its own.

Usage: screen_reader.py PROGRAM FILE
"""

import json
import re
import subprocess
import sys
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

PATIENCE = 20.0
BUTTON, ENTRY, SPIN, TOGGLE, BAR = "push button", "entry", "spin button", "toggle button", "progress bar"


def enable():
    """Says that a screen reader is here: else the window keeps no tree."""
    subprocess.run(
        ["gdbus", "call", "--session", "--dest", "org.a11y.Bus", "--object-path", "/org/a11y/bus", "--method",
         "org.freedesktop.DBus.Properties.Set", "org.a11y.Status", "IsEnabled", "<true>"],
        check=True, stdout=subprocess.DEVNULL)


def below(node):
    """A node and everything below it. What is gone while one looks is passed over."""
    yield node
    try:
        children = [node.get_child_at_index(place) for place in range(node.get_child_count())]
    except GLib.Error:
        return
    for child in children:
        if child is not None:
            yield from below(child)


def until(what, ask):
    """Asks again and again until there is an answer."""
    ends = time.monotonic() + PATIENCE
    while time.monotonic() < ends:
        try:
            answer = ask()
        except GLib.Error:
            answer = None
        if answer:
            return answer
        time.sleep(0.1)
    raise SystemExit(f"{what}: not within {PATIENCE:.0f} s")


def listen():
    """Begins to listen to what is announced; gives a function that says all of it so far."""
    said = []
    listener = Atspi.EventListener.new(lambda event: said.append(str(event.any_data)))
    listener.register("object:announcement")

    def heard():
        while GLib.MainContext.default().iteration(False):
            pass
        return said

    heard.listener = listener
    return heard


class Reader:
    """The tree of the window of this program."""

    def __init__(self):
        self.window = until("the window", self._frame)

    @staticmethod
    def _frame():
        desktop = Atspi.get_desktop(0)
        for place in range(desktop.get_child_count()):
            program = desktop.get_child_at_index(place)
            if program is not None and program.get_name() == "creditboard":
                return next((one for one in below(program) if one.get_role_name() == "frame"), None)
        return None

    def find(self, role, name):
        """The control with this role and name (a pattern)."""
        def match():
            all_of_it = (one for one in below(self.window) if one.get_role_name() == role)
            return next((one for one in all_of_it if re.fullmatch(name, one.get_name())), None)
        return until(f"a {role} named {name}", match)

    def press(self, name, role=BUTTON):
        action = self.find(role, name)
        if not action.get_action_iface().do_action(0):
            raise SystemExit(f"{name} cannot be pressed")

    def write(self, name, text):
        if not self.find(ENTRY, name).get_editable_text_iface().set_text_contents(text):
            raise SystemExit(f"nothing can be written into {name}")
        until(f"{text!r} in {name}", lambda: self.text(name) == text)

    def text(self, name):
        field = self.find(ENTRY, name).get_text_iface()
        return Atspi.Text.get_text(field, 0, -1)

    def count(self, name, number):
        if not self.find(SPIN, name).get_value_iface().set_current_value(number):
            raise SystemExit(f"{name} cannot be set")
        until(f"{number} in {name}", lambda: self.find(SPIN, name).get_value_iface().get_current_value() == number)

    def choose(self, name):
        """Presses what is chosen by that, and sees that it says so."""
        self.press(name, TOGGLE)
        chosen = (Atspi.StateType.CHECKED, Atspi.StateType.PRESSED, Atspi.StateType.SELECTED)
        until(f"{name} chosen", lambda: any(self.find(TOGGLE, name).get_state_set().contains(one) for one in chosen))

    def planned(self):
        """The credits that the bar at the foot says."""
        said = self.find(BAR, r"Allowance: [\d,]+ planned of .*").get_name()
        return int(re.match(r"Allowance: ([\d,]+)", said)[1].replace(",", ""))


SCENES = [("Gulls over the harbour", 8, "Every morning before the gulls the harbour wakes."),
          ("The first boat", 5, "Then the first boat leaves."), ("Nets", 10, "And the nets go out.")]


def main(program, file):
    enable()
    running = subprocess.Popen([program])
    try:
        planned = build(Reader(), file)
        if running.wait(PATIENCE) != 0:
            raise SystemExit(f"the program ended with {running.returncode}")
    finally:
        running.kill()
    totals = json.loads(subprocess.run([program, "totals", "--json", file], check=True, capture_output=True).stdout)
    if totals["bare"] != planned:
        raise SystemExit(f"the window said {planned}, and the file costs {totals['credits']}")
    print(f"ok: three scenes through the accessibility tree alone, {planned} credits, saved")


def build(window, file):
    until("the name of the window", lambda: window.window.get_name() == "Creditboard")
    window.press("New project")
    window.press("Add the first scene")
    for number, (title, seconds, narration) in enumerate(SCENES, 1):
        if number > 1:
            window.press(r"\+ Scene")
        window.find("label", f"SCENE {number}")
        window.write("Scene title", title)
        window.count("Scene length", seconds)
        window.write("Narration", narration)
        window.find(TOGGLE, f"Scene {number}, {title}, 0:{seconds:02}, .* credits")
    window.choose("Importance: Hero")
    before = window.planned()
    heard = listen()
    window.press("Model of the final pass: .* · Shot")
    window.press("Google Veo2.*", TOGGLE)
    until("a total that moves", lambda: window.planned() != before)
    planned = window.planned()
    until(f"a word of {planned}", lambda: any(f"{planned:,} planned" in said for said in heard()))
    window.press("File")
    window.press("Save")
    window.write("Path", file)
    window.press("Save")
    until("the name of the project", lambda: window.window.get_name() == "three – Creditboard")
    window.press("File")
    window.press("Quit")
    return planned


if __name__ == "__main__":
    main(*sys.argv[1:])
