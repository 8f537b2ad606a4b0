## A project as a whole, its files, versions, and what is to be known of them

project-untitled = Projekt ohne Titel
project-saving = Wird gesichert …
project-saved-at = Gesichert um { $time }
project-saved = Gesichert
project-read-only = Schreibgeschützt
project-unsaved = Ungesicherte Änderungen
project-changed-read-only = Geändert, Datei schreibgeschützt
project-new = Neu
project-not-saved-yet = Noch nicht gesichert
project-template-advert = Werbespot
project-template-explainer = Erklärvideo
project-template-music-video = Musikvideo
project-template-social-cut = Social-Media-Clip
project-template-marketing = Marketingvideo, 60 Sekunden
project-template-educational = Lehrvideo, 3 Minuten
project-summary = { $count ->
        [one] { $count } Szene
       *[other] { $count } Szenen
    } · { $length }
project-unknown-takes = { $count ->
        [one] { $count } Take in dieser Datei, { $credits }, steht nicht im Verbrauch dieses Computers. Er zählt als gemacht, aber dein Konto wird dafür nicht belastet.
       *[other] { $count } Takes in dieser Datei, { $credits }, stehen nicht im Verbrauch dieses Computers. Sie zählen als gemacht, aber dein Konto wird dafür nicht belastet.
    }
project-settled-takes = Du hast gesagt, { $count ->
        [one] wem { $count } Take von anderswo gehört
       *[other] wem { $count } Takes von anderswo gehören
    }, { $credits }.
project-is-a-copy = Diese Datei ist eine Kopie von „{ $original }“, die es noch gibt. Takes, die in der einen eingetragen sind, zählen nicht in der anderen.
project-no-folders = Das System hat keinen Ordner für Einstellungen, darum wird nichts gemerkt, und es gibt keine Wiederherstellungskopien.
project-no-recovery = Von ungesicherten Änderungen gibt es keine Wiederherstellungskopien: { $why }
project-old-version = Das ist die Version von „{ $path }“, die am { $day } um { $time } aufgehoben wurde. Die beschädigte Datei ist unverändert; sichere diese unter einem anderen Namen oder darüber.
project-reshaped = Das ist eine Kopie in { $shape }, ohne gemachte Takes. Das Original ist unverändert.
project-restored = Das sind ungesicherte Änderungen eines früheren Laufs. Sichere sie, um sie zu behalten.
project-changed-on-disk = Ein anderes Programm hat „{ $path }“ geändert. Du siehst weiter deine Version; vor dem Sichern wird gefragt.
project-gone-from-disk = „{ $path }“ ist nicht mehr da. Sichere, um sie unter einem Namen deiner Wahl neu zu schreiben.
project-changed-outside = Diese Datei wurde außerhalb von Creditboard geändert oder ist beschädigt: Prüfe sie, bevor du sicherst.
project-no-head = Diese Datei hat keine Kopfzeile, darum fiele ein Schaden nicht auf. Beim Sichern kommt eine dazu.
project-copy-damaged = Diese Wiederherstellungskopie ist beschädigt: Prüfe das Projekt, bevor du sicherst.
project-copy-newer = Ein neueres Creditboard hat diese Wiederherstellungskopie geschrieben: Teile davon kennt diese Version nicht.
project-access-narrowed = Die Freigabe der Datei ließ sich nicht erhalten, darum können sie weniger Leute öffnen als vorher; gib sie neu frei.
project-attributes-lost = Tags oder Attribute, die ein anderes Programm der Datei gegeben hat, ließen sich nicht erhalten.
project-no-version-kept = Keine frühere Version ließ sich aufheben: { $why }.
project-no-lock = Andere Fenster lassen sich nicht davon abhalten, diese Datei zu öffnen, { $why }: Bearbeite sie nur in einem Fenster.
project-copy-kept = Eine Kopie, wie sie war, liegt als „{ $path }“ da.
project-no-copy = Keine Kopie davon ließ sich aufheben: { $why }
project-newer = Ein neueres Creditboard hat diese Datei gemacht ({ $sign }), darum ist sie schreibgeschützt geöffnet. Du kannst sie unter einem anderen Namen sichern, ohne die Teile, die diese Version nicht kennt.
project-held-elsewhere = Ein anderes Fenster von Creditboard hat diese Datei offen, darum ist sie hier schreibgeschützt. Schließe das andere Fenster und öffne sie neu, um sie zu ändern, oder sichere unter einem anderen Namen.
project-sign-format = sie hat Format { $format }, und diese Version schreibt Format { $known }
project-sign-field = sie hat ein Feld `{ $field }`, das dieses Programm nicht kennt
project-forgot-settings = Deine Einstellungen ließen sich nicht lesen, darum gelten die üblichen. ({ $why })
project-forgot-account = Dein Konto ließ sich nicht lesen, darum gelten die üblichen Werte. ({ $why })
project-forgot-prices = Deine eigenen Preise ließen sich nicht lesen, darum gelten die üblichen. ({ $why })
project-forgot-settings-kept = Deine Einstellungen ließen sich nicht lesen, darum gelten die üblichen. Die alte Datei liegt als „{ $path }“ da. ({ $why })
project-forgot-account-kept = Dein Konto ließ sich nicht lesen, darum gelten die üblichen Werte. Die alte Datei liegt als „{ $path }“ da. ({ $why })
project-forgot-prices-kept = Deine eigenen Preise ließen sich nicht lesen, darum gelten die üblichen. Die alte Datei liegt als „{ $path }“ da. ({ $why })
project-newer-prices = Deine eigenen Preise hat ein neueres Creditboard geschrieben. Sie bleiben erhalten, und die Liste gilt, wie sie mitgeliefert wurde.
project-versions-with-retakes = Mit Wiederholungen
project-versions-safe = Sicher
project-versions-fits = Passt in { $plan }
project-versions-chance = Chance, dass es passt
project-versions-quality = Qualität
project-versions-quality-spoken = Qualität, das offene Board ist 100
project-versions-in-motion = In Bewegung
project-versions-models = Videomodelle
project-not-within = Es lässt sich nicht auf { $within } bringen: { $case ->
        [helps] mit allem, was hilft,
        [only] selbst ohne seine Szene
        [all] selbst ohne alle { $scenes } Szenen
       *[other] selbst ohne { $out } von { $scenes ->
            [one] { $scenes } Szene
           *[other] { $scenes } Szenen
        }
    } { $count ->
        [one] ist { $count } Credit
       *[other] sind { $count } Credits
    } nötig, um zu { $percent } % sicher zu sein.
project-shorter = { $length } kürzer
project-with-other-models = mit anderen Modellen für { $count ->
        [one] { $count } Shot oder Standbild
       *[other] { $count } Shots und Standbilder
    }
project-total-on = { $total }, { $basis }
project-models-give-way = { $from } → { $to }: { $count ->
        [one] { $count } Element
       *[other] { $count } Elemente
    }
project-model-stays = { $model } kann es nicht und bleibt, mit einem Hinweis: { $count ->
        [one] { $count } Element
       *[other] { $count } Elemente
    }
project-no-model-changes = Jedes Modell kann dieses Seitenverhältnis: keines ändert sich.
