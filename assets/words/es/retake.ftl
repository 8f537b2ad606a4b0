## Retakes: the switch, drafts, what is assumed

retake-none = Sin repeticiones
retake-with = Con repeticiones
retake-safe = Seguro al { $percent } %
retake-draft-judged = El borrador { $pays ->
        [1] compensa
       *[other] no compensa
    }: de media cuesta { $costs } y ahorra { $saves } de los { $of } de la versión final.
retake-draft-would = Un borrador { $pays ->
        [1] compensaría
       *[other] no compensaría
    }: de media costaría { $costs } y ahorraría { $saves } de los { $of } de la versión final.
retake-draft-with-would = Un borrador con { $model } { $pays ->
        [1] compensaría
       *[other] no compensaría
    }: de media costaría { $costs } y ahorraría { $saves } de los { $of } de la versión final.
retake-kept = De todas las tomas de { $what }, { $rate } son válidas.
retake-kept-by = De todas las tomas de { $what } con { $model }, { $rate } son válidas.
retake-every-kept = Todas las tomas de { $what } son válidas.
retake-every-kept-by = Todas las tomas de { $what } con { $model } son válidas.
retake-after-draft = Tras un borrador, la mitad de las tomas finales que se habrían descartado son válidas: (1 + p) / 2.
retake-speech-rounding = Los caracteres de voz se redondean a bloques enteros por elemento, no por proyecto.
retake-price-assumed = { $model }: { $assumed }.
retake-upgrade = Una mejora de plan a mitad de ciclo da el cupo nuevo menos lo usado en el ciclo. Esto no cambia ningún total.
retake-spoken = La narración se dice a { $pace } caracteres por segundo{ $others }{ $here ->
        [1] , en este proyecto al { $percent } de eso
       *[other] { "" }
    }. Afecta a los avisos, no a los totales.
retake-made-clips-from-text = clips solo de texto
retake-made-clips-from-still = clips que empiezan con una imagen fija
retake-made-images = imágenes
retake-made-speech = voz
retake-made-scripts = guiones
retake-made-enhancements = mejoras de escena
retake-made-consultations = consultas
retake-changed-for-all = cambiado para todos los proyectos, normalmente { $value }
retake-changed-for-project = cambiado para este proyecto, normalmente { $value }
retake-credits-between = de { $least } a { $most }
retake-seconds = { $seconds } s
retake-draft-no-help = un borrador no ayuda
retake-half-way = a medias
retake-draft-full-help = tras un borrador todas las tomas son válidas
retake-the-difference = la diferencia
retake-if-no-help = si un borrador no ayuda
retake-if-full-help = si todas las tomas son válidas tras un borrador
retake-if-each-rounded = si se redondea cada narración
retake-if-rounded-together = si se redondean una vez, juntas
retake-at = con { $value }
retake-always = siempre
