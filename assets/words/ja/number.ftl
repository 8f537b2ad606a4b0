## Numbers, times and dates

number-credits = { $count }クレジット
number-credits-in-digits = { $count ->
       *[other] { $digits }クレジット
    }
number-unpriced = 価格不明{ $count }件
number-priced-and-unpriced = { $credits } + 価格不明{ $count }件
number-no-length = 長さなし
number-at-least = { $what }以上
number-spoken-seconds = 約{ $count }秒
number-percent = { $count }%
number-chance-low = 1{ $space }%未満
number-chance-high = 99{ $space }%超
number-chance = { $count }{ $space }%
number-characters = { $count }文字
number-days = { $count }日
number-today = 今日
number-month = { $month ->
       *[other] { $month }月
    }
number-date = { number-month }{ $day }日
number-date-with-year = { $year }年{ number-month }{ $day }日
number-credits-heading = クレジット

## Counts of things

number-scenes = { $count }シーン
number-lines = { $count }行
number-rows = { $count }行
