## What a film costs in money, and prices in credits

money-film = 作品全体の費用
money-minute = 完成1分あたりの費用
money-second = 完成1秒あたりの費用
money-at-least = { $money }以上
money-months = { $plan }を{ $count }か月（月{ $price }）
money-months-and-before = { $plan }を{ $count }か月（月{ $price }）、その前に{ $earlier }か月
money-film-and-months = 作品全体の費用、{ $months }
money-each = 1件{ $credits }
money-per-characters = { $count }文字あたり{ $credits }
money-by-length = 長さにより{ $least }〜{ $most }
money-between-each = 1件{ $least }〜{ $most }
money-free = 無料
money-per-clip = { $seconds }秒クリップ{ $credits }
