## The dialog of versions

version-is-now = Es lo que ves ahora.
version-now = Ahora
version-going-back = Volver cambia
version-not-there = no está
version-no-change = sin cambios
version-heads = { $when }: { $then }; ahora: { $now }
version-row = { $then }; ahora: { $now }; { $change }
version-compare = Comparar storyboards…
version-compare-about = Créditos, probabilidad y diferencias, junto al storyboard actual
version-title = Versiones
version-none = Cada vez que guardas se conserva una versión. Aún no hay ninguna.
version-reading = Leyendo esta versión…
version-unreadable = No se puede abrir esta versión: { $why }.
version-restore = Restaurar
version-can-undo = Puedes deshacerlo
version-project-damaged = No se puede abrir este proyecto
version-last-good = La última versión buena se conservó el { $day } a las { $time }. Abrirla deja el archivo como está.
version-open-last-good = Abrir la última versión buena
