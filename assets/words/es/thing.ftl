# Las palabras del programa. Tuteo, frases cortas, términos del oficio.
#
# project: proyecto · board: storyboard · scene: escena · act: acto
# asset: elemento · image: imagen · shot: plano · narration: narración
# script: guion · enhancement: mejora de escena · consultation: consulta
# still: imagen fija · shared still: imagen compartida
# take: toma · kept: válida · keep rate: tasa de acierto · retakes: repeticiones
# draft: borrador · final: versión final · look: look
# credits: créditos · allowance: cupo · plan: plan · cycle: ciclo · reset: renovación
# contingency: imprevistos · swap: cambio · unpriced: sin precio · running time: duración


## What things are called

thing-image = imagen
thing-shot = plano
thing-narration = narración
thing-script = guion
thing-enhancement = mejora
thing-consultation = consulta
thing-image-label = Imagen
thing-shot-label = Plano
thing-narration-label = Narración
thing-script-label = Guion
thing-enhancement-label = Mejora de escena
thing-consultation-label = Consulta
thing-images-title = Imágenes
thing-video-title = Vídeo
thing-speech-title = Voz
thing-scripts-title = Guiones
thing-enhancements-title = Mejoras
thing-consultations-title = Consultas
thing-images = imágenes
thing-video = vídeo
thing-speech = voz
thing-scripts = guiones
thing-enhancements = mejoras
thing-consultations = consultas
thing-extreme-close-up = Primerísimo primer plano
thing-close-up = Primer plano
thing-medium = Plano medio
thing-full = Plano entero
thing-wide = Plano general
thing-establishing = Plano de situación
thing-over-the-shoulder = Sobre el hombro
thing-point-of-view = Subjetivo
thing-any-shape = Vale cualquier formato.
thing-own-shapes = { $count ->
        [one] { $count } imagen o plano pide un formato propio
       *[other] { $count } imágenes y planos piden un formato propio
    }.
thing-one-shape = Todas las imágenes y planos piden { $shape }, también los nuevos.
thing-shape-and-others = Las imágenes y planos nuevos piden { $shape }. { $count ->
        [one] Uno pide otra cosa y la conserva
       *[other] { $count } piden otra cosa y la conservan
    }.
thing-at-most-cuts = como mucho { $count ->
        [one] { $count } corte
       *[other] { $count } cortes
    }
thing-clip-lengths = { $lengths } s
thing-sound-in-clip = Sonido en el clip
thing-one-continuous-take = Una toma continua, sin cortes
thing-from-text-alone = Solo con texto, sin imagen fija
thing-starts-with-still = Empieza con una imagen dada
thing-ends-with-still = Termina con una imagen dada
thing-follows-reference = Sigue una imagen de referencia
thing-sound = sonido
thing-one-take = una toma
thing-text-to-video = texto a vídeo
thing-start-still = imagen inicial
thing-end-still = imagen final
thing-reference = referencia
thing-rounded-each = cada narración por separado
thing-rounded-together = todas las narraciones juntas
thing-draft = borrador
thing-final = final
