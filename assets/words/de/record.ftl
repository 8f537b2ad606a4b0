## The dialog that records takes

record-take-number = Take { $number }
record-one = Einen Take eintragen
record-several = Takes eintragen
record-about = Sag, ob du jeden Take behalten hast und was er gekostet hat. Ein erstatteter Take kostet nichts.
record-keys = K behalten · R verworfen, und noch einer · N nächster
record-more = und { $count } weitere: Trage sie im Inspektor ein
record-made-on = Gemacht am
record-day-wrong = ein Tag wie 2026-11-22, nicht in der Zukunft
record-none = Eintragen
record-takes = { $count ->
        [one] { $count } Take
       *[other] { $count } Takes
    } eintragen
record-not-made = Nicht gemacht
record-charged-for = Berechnet für { $name }
record-suffix = { " " }Credits
record-no-price = kein Preis bekannt
record-type-cost = kein Preis bekannt: tippe, was er gekostet hat
