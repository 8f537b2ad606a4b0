## What is left, resets, and who else is paid

standing-left = quedan { $left }
standing-left-for-project = { $unsure ->
        [1] quedan { $left } como mucho para este proyecto
       *[other] quedan { $left } para este proyecto
    }
standing-left-for-it = { $unsure ->
        [1] le quedan { $left } como mucho
       *[other] le quedan { $left }
    }
standing-first-for = { $credits } antes para { $project }
standing-left-for-all = quedan { $left } para todos los proyectos
standing-resets-within-the-hour = se renueva en menos de una hora
standing-resets-in = se renueva en { $hours } h
standing-will-expire = { $resets }; caducarán { $credits }
