## The dialog that records takes

record-take-number = toma { $number }
record-one = Registrar una toma
record-several = Registrar tomas
record-about = Di si cada toma es válida y cuánto costó. Una toma reembolsada no cuesta nada.
record-keys = K válida · R descartada, y otra más · N siguiente
record-more = y { $count } más: regístralas en el inspector
record-made-on = Hecha el
record-day-wrong = un día como 2026-11-22, no futuro
record-none = Registrar
record-takes = Registrar { $count ->
        [one] { $count } toma
       *[other] { $count } tomas
    }
record-not-made = No hecha
record-charged-for = Cobrado por { $name }
record-suffix = { " " }créditos
record-no-price = no se conoce el precio
record-type-cost = no se conoce el precio: escribe cuánto costó
