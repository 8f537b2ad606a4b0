## The same board on every service

service-head = Servicio
service-plan = Plan
service-bare = Sin repeticiones
service-expected = Previsto
service-money = Dinero
service-second = Por segundo
service-cycles = Ciclos
service-finished = Terminado
service-expires = Caduca
service-read = Leído
service-project = Proyecto
service-yours = { $plan }, el tuyo
service-second-hand = { $day }, de segunda mano
service-as-you-go = se paga por uso
service-not-known = no se sabe
service-same = el mismo
service-same-maker = mismo fabricante
service-cheapest = el más barato que cumple los requisitos
service-not-sold = no se vende aquí
service-carried = { $count } × { $here } → { $there } ({ $why })
service-not-carried = { $count } × { $here } { $why }
service-ended = { $model } debía terminar antes de hoy
service-typed = { $money }, según lo escrito
service-about = unos { $money }
service-rule = Los créditos de un servicio nunca se convierten en los de otro. Solo se compara el dinero, y lo que tiene algo sin precio va al final.
service-name = { $service } · { $plan }
service-instead = { $there } por { $here }
service-spoken = Servicio { $name }: { $total }, dinero { $money }, terminado { $finished }
service-part-spoken = { $things }: aquí { $here }, { $cost_here }; allí { $there }, { $cost_there }
service-other-services = Otros servicios
service-elsewhere = el mismo storyboard, hecho en otro sitio
service-plans-of = Planes de
service-working = Planificando este storyboard en otros servicios…
service-service-and-plan = Servicio, plan
service-this-board = Este storyboard
service-done = Terminado
service-unused = Caduca sin usar
service-different = Diferente aquí
service-all-plans = Todos los planes
service-fewer-plans = Un plan por servicio
service-asset-by-asset = { $name }, elemento por elemento
service-asset = Elemento
service-here = Aquí
service-there = Allí
service-cost-here = Cuesta aquí
service-cost-there = Cuesta allí
service-how-to-read = Cómo leer esto
service-reading = Cuenta todo el storyboard, como si se empezara allí hoy. Cada elección pasa al mismo modelo donde un servicio lo vende; si no, al más barato del mismo fabricante; si no, al más barato que cumple los requisitos. Los créditos de un servicio nunca se convierten en los de otro: solo se compara el dinero, y una fila con algo sin precio nunca va primero. El dinero es la cuota de tantos meses como necesita el storyboard, o lo que se paga por uso. Las cuotas son las de los servicios el día en que se leyeron; lo que escribas tiene preferencia.
service-images = { $count ->
        [one] { $count } imagen
       *[other] { $count } imágenes
    }
service-shots = { $count ->
        [one] { $count } plano
       *[other] { $count } planos
    }
service-narrations = { $count ->
        [one] { $count } narración
       *[other] { $count } narraciones
    }
service-scripts = { $count ->
        [one] { $count } guion
       *[other] { $count } guiones
    }
service-enhancements = { $count ->
        [one] { $count } mejora
       *[other] { $count } mejoras
    }
service-consultations = { $count ->
        [one] { $count } consulta
       *[other] { $count } consultas
    }
