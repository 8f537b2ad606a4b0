## What the window tells in passing: what was done, and why something was not

told-lacked-letters = Keine Schrift auf diesem Computer hat { $letters }{ $more ->
        [0] { "" }
        [1] { " " }und { $more } weiteren Buchstaben
       *[other] { " " }und { $more } weitere Buchstaben
    }: { $count ->
        [one] Er wird als leeres Kästchen gedruckt. Installiere eine Schrift dafür, etwa eine von Noto.
       *[other] Sie werden als leere Kästchen gedruckt. Installiere eine Schrift dafür, etwa eine von Noto.
    }
told-letter = „{ $letter }“
told-account-kept = Für alle Projekte gemerkt
told-voice-added = Eine Stimme für den Sprechertext ist dabei. Du kannst es rückgängig machen.
told-takes-changed = Takes dieses Projekts wurden anderswo geändert; sie sind jetzt, wie du sie siehst.
told-exported = Exportiert nach { $path }
told-exported-lacking = Exportiert nach { $path }. { $lacked }
told-version-kept = Als „{ $name }“ neben dem Board behalten
told-model-used = { $model } in { $count ->
        [one] { $count } Element
       *[other] { $count } Elementen
    }
told-model-unused = { $model } ändert in den gewählten Szenen nichts
told-undone = Rückgängig: { $step }
told-redone = Wiederholt: { $step }
told-imported = Erledigt: { $step }. Du kannst es rückgängig machen.
told-log-taken = { $count ->
        [one] { $count } Take
       *[other] { $count } Takes
    } aus { $log } eingetragen. Du kannst es rückgängig machen.
told-takes-came-in = { $count ->
        [one] { $count } anderswo eingetragener Take ist
       *[other] { $count } anderswo eingetragene Takes sind
    } dazugekommen.
told-copied = Kopiert: { $what }
told-cut = Ausgeschnitten: { $what }
told-pasted = Eingefügt: { $what }
told-scenes = { $count ->
        [one] { $count } Szene
       *[other] { $count } Szenen
    }
told-stills-not-here = { $count ->
        [one] { $count } Shot begann
       *[other] { $count } Shots begannen
    } mit gemeinsamen Standbildern, die dieses Board nicht hat. Füge unter „Figuren und Look“ Standbilder mit demselben Namen hinzu und wähle sie dann unter „Beginnt mit“.
told-no-file = Es gibt keine Datei { $path }.
told-is-folder = { $path } ist ein Ordner. Ergänze einen Dateinamen.
told-account-not-kept = Das gilt, bis du beendest. { $why }
told-prices-not-kept = Diese Preise gelten, bis das Programm endet. { $why }
told-discarded-not-kept = Was du verworfen hast, ließ sich nicht aufheben. { $why }
told-not-copied = Das lässt sich nicht kopieren: { $why }.
told-not-pasted = Das lässt sich nicht einfügen: { $why }.
told-damaged-template = Diese Vorlage ist beschädigt.
told-damaged-sample = Dieses Beispiel ist beschädigt.
told-no-path = Gib zuerst den Pfad einer Datei ein.
told-account-no-folder = Das gilt, bis du beendest: Das System hat keinen Ordner für Einstellungen.
told-prices-no-folder = Diese Preise gelten, bis das Programm endet: Das System hat keinen Ordner für Einstellungen.
told-no-version-folder = Frühere Versionen werden nicht aufgehoben: Das System hat keinen Ordner dafür.
told-no-file-for-version = Sichere zuerst das Board: Seine Versionen liegen neben seiner Datei.
told-no-balance-folder = Der Stand lässt sich nicht aufheben: Das System hat keinen Ordner dafür.
told-other-picture = Bilder sind PNG-, JPEG- oder WebP-Dateien; dieses wurde nicht hinzugefügt.
told-dropped-nowhere = Lass ein Bild auf einer Szene los, ein Projekt, eine Shotlist oder ein Drehbuch irgendwo.
told-log-without-project = Öffne zuerst das Projekt, zu dem das Protokoll gehört.
told-copy-not-settled = Beantworte zuerst die Frage oben: Sind diese Datei und die, von der sie kopiert wurde, ein Projekt?
told-nothing-to-record = Es gibt nichts, wofür sich ein Take eintragen ließe: Füge zuerst ein Bild, einen Shot oder einen Sprechertext hinzu.
told-no-scene-for-paste = Wähle die Szene, in die eingefügt werden soll.
told-why-no-thread = das System konnte keinen Thread starten: { $said }
told-why-error = im Programm ein Fehler ist
told-why-error-said = im Programm ein Fehler ist ({ $said })
told-unfinished-start = Was gemerkt war, ließ sich nicht lesen, weil { $why }.
told-unfinished-open = Nichts wurde geöffnet, weil { $why }.
told-unfinished-compare = Dieses Board lässt sich nicht vergleichen, weil { $why }.
told-unfinished-import = Nichts wurde importiert, weil { $why }.
told-unfinished-save = Das Projekt ließ sich nicht sichern, weil { $why }. Deine Änderungen sind noch da.
told-unfinished-export = Nichts wurde exportiert, weil { $why }.
told-unfinished-own-files = Einstellungen ließen sich nicht schreiben, weil { $why }.
told-unfinished-usage = Der Verbrauch deines Kontos ließ sich nicht lesen oder schreiben, weil { $why }.
told-unfinished-choose-file = Es ließ sich keine Datei wählen, weil { $why }.
told-unfinished-calculation = Eine Berechnung wurde nicht fertig, weil { $why }.
told-picture-too-slow = Dieses Bild zu lesen dauert zu lange.
told-picture-no-thread = Bilder lassen sich gerade nicht lesen. Sichere deine Arbeit und starte Creditboard neu.
told-picture-too-large = Dieses Bild ist zu groß zum Anzeigen. Nimm eine Kopie mit höchstens { $most } Pixeln an der längeren Seite.
told-picture-stopped = das Lesen schlug fehl; die Datei ist vielleicht beschädigt
told-picture-other-kind = es ist keine PNG-, JPEG- oder WebP-Datei
told-picture-nothing = es ist kein Bild darin
told-picture-grey = Graustufen mit 16 Bit gehen nicht
told-picture-not-shown = Dieses Bild lässt sich nicht anzeigen: { $why }.
told-entry-too-long = Hier passen höchstens { $most } Zeichen, nicht { $length }.
told-entry-price = Gib eine ganze Zahl von Credits ein, etwa 25.
told-entry-reserved = Gib eine ganze Zahl von Credits ein, etwa 600.
told-entry-day-of-price = Gib einen Tag ein, etwa 2026-11-25.
told-entry-due-day = Gib einen Tag ein, etwa 2027-01-15.
told-entry-clip-length = Gib ganze Sekunden von 1 bis { $most } ein.
told-entry-clip-length-twice = Diese Länge gibt es schon.
told-entry-shot-clips = Gib 1 bis 100 Clip-Längen von 1 bis { $most } Sekunden ein, mit Pluszeichen verbunden, etwa 8+5.
told-entry-no-model-name = Gib einen Namen für das Modell ein.
told-entry-rating = Gib eine Zahl von 0 bis 100 ein.
told-entry-please = Bitte: { $what }.
told-licences = Creditboard enthält diese Werke unter den folgenden Lizenzen.
