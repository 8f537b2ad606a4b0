## What is wrong with what was asked on the command line, and what to ask instead

asked-whole-credits = クレジットは340のような整数で指定してください
asked-credits = クレジットは340.5のような数で指定してください
asked-amount = 金額は17.50のように{ $currency }で指定してください
asked-scene = 3のようなシーン番号、またはプロジェクト自体なら0を指定してください
asked-row = 行の番号を1から指定してください
asked-pass = draftかfinalを指定してください
asked-date = 2026-11-22のような日付を指定してください
asked-retakes = 「{ $text }」はリテイクの数え方ではありません。bare、expected、safeのどれかを指定してください
asked-column = 列=項目の形で、例えばTool=finalと指定してください
asked-run-column = 列=項目の形で、例えばEngine=modelと指定してください
asked-date-order = day-firstかmonth-firstを指定してください
asked-minutes = 0から{ $most }までの分数を指定してください
asked-billing-day = 1から31までの日を指定してください
asked-unit = 単位の番号を1から指定するか、すべてなら--unitを省いてください
asked-command = コマンドでもファイルでもありません。creditboard --helpを見てください
asked-in-file = 「{ $file }」：{ $what }
asked-list-broken = 価格表が壊れています：{ $why }。Creditboardをインストールし直してください
asked-list-unread = { $why }。価格表ファイルを指定するか、--prices { $known }を使ってください
asked-too-large = 合計が大きすぎて計算できません
asked-other-service = アカウントとテイクは{ $provider }のものではありません。--prices { $list }を省いてください
asked-name = プロジェクトの名前は.ronで終わります。出力を「名前.board.ron」としてください
asked-no-plans = { $provider }にプランはありません。使った分だけ支払います
asked-no-plan = プラン「{ $plan }」はありません。--plan { $known }を使ってください
asked-not-a-project = .ronで終わる名前はプロジェクトのものです。別の出力を指定してください
asked-assign = 「5=2:Wide shot」のように行=シーン:ラベルの形で、ドラフトなら「5=2:Wide shot:draft」と指定してください
asked-assign-no-project = 実行を割り当てるプロジェクトがありません。--projectで指定してください
asked-assign-no-row = 記録の{ $row }行目に実行はありません
asked-assign-twice = { $row }行目が2回割り当てられています
asked-assign-no-scene = { $row }行目：「{ $project }」にシーン{ $scene }はありません。シーンは{ $count }個です
asked-assign-no-asset = { $row }行目：シーン{ $scene }に素材「{ $label }」はありません。あるのは{ $labels }です
asked-quoted = 「{ $label }」
asked-assign-other-kind = { $row }行目：{ $model }が作るのは{ $kind }で、「{ $label }」の種類は{ $other }です
asked-assign-no-pass = { $row }行目：「{ $label }」に{ $pass ->
        [draft] ドラフト
       *[other] 本番
    }はありません
asked-no-manual = コマンド{ $name }はありません。creditboard --helpを見てください
asked-no-json = 答えをJSONで書けません：{ $why }
asked-where = 「{ $file }」、{ $what }
asked-import-over-source = 読み込むファイルには書き込みません。別の出力を指定してください
asked-other-unit = { $one }と{ $other }は単位が異なるため比べられません
asked-priority = first、normal、lastのどれかを指定してください
asked-due = { $what }。またはnone
asked-no-scene = シーン{ $scene }はありません（{ $count ->
        [0] シーンなし
        [1] シーンは1つ
       *[other] シーンは1〜{ $count }
    }）。プロジェクト自体なら--scene 0を使ってください
asked-the-project = プロジェクト自体
asked-scene-number = シーン{ $number }
asked-several-assets = { $place }には素材「{ $label }」が{ $count }件あります。先に別々のラベルを付けてください
asked-no-assets = { $place }に素材「{ $label }」はありません。素材がないので、別のシーンを選んでください
asked-the-only-asset = { $place }に素材「{ $label }」はありません。{ $only }を使ってください
asked-one-of-assets = { $place }に素材「{ $label }」はありません。{ $labels }{ $more ->
        [1] など
       *[other] { "" }
    }のどれかを使ってください
asked-no-draft = 「{ $label }」に{ $pass ->
        [draft] ドラフト
       *[other] 本番
    }はありません。--pass finalを使ってください
asked-units = 「{ $label }」の単位は{ $count ->
        [1] 1つです。--unitを省いてください
       *[other] 1〜{ $count }です
    }
asked-no-price = この素材の「{ $model }」の価格がわかりません。--credits Nを使ってください
asked-log-column = { $missing }の列がありません。--map 列={ $field }で、次の列のどれかを指定してください：{ $columns }
asked-or-the = { $one }、{ $other }
asked-no-store-folder = ホームフォルダがないため、使用記録を置く場所がありません。HOMEを設定してください

## What explain was asked

asked-no-figure = このボードにその数値はありません
asked-past-cycle = 過去のサイクルにあるのは、使用分と失効分です
asked-no-model = 価格表にモデル「{ $model }」はありません。`creditboard prices`で一覧を表示できます
asked-of-model = モデルにあるのはtotal、price、own-price、rating、buysです
asked-which-scene = シーンを指定してください：--scene N
asked-which-decision = 決定を指定してください：`swaps`の--swap N、または`reach`の--step N
asked-which-model = モデルを指定してください：--model モデル
asked-of-scene = シーンとその素材にあるのは合計です。--figure spokenで、シーンのナレーションの長さを表示します
asked-scene-of = シーン{ $number }はありません。シーンは{ $count }個です
asked-asset-of = シーン{ $scene }に素材「{ $label }」はありません。あるのは{ $known }です
asked-of-decision = 決定にあるのはsavingとchance、手順にはtotalもあります
asked-no-step = reachに手順{ $number }はありません。手順は{ $count }件です
asked-no-row = swapsに{ $number }行目はありません。{ $count }行です
asked-no-part = その決定に{ $number }番目の部分はありません。{ $count }件です

## Arguments that cannot be read

asked-lang = en、de、es、jaのどれかを指定してください
asked-see-help = { $what }。creditboard --helpを見てください
asked-value-why = 「{ $argument }」に「{ $value }」は指定できません：{ $why }
asked-value = 「{ $argument }」に「{ $value }」は指定できません
asked-value-of = 「{ $argument }」に「{ $value }」は指定できません [指定できる値: { $known }]
asked-no-value = 「{ $argument }」には値が必要です
asked-no-value-of = 「{ $argument }」には値が必要です [指定できる値: { $known }]
asked-unknown-argument = 「{ $argument }」は使えません
asked-too-many-values = 「{ $argument }」に「{ $value }」は余分です
asked-unknown-command = コマンド「{ $command }」はありません
asked-required = 次の引数が必要です：{ $arguments }
asked-twice = 「{ $argument }」は1回しか使えません
asked-conflict = 「{ $argument }」は「{ $other }」と一緒に使えません
asked-conflicts = 「{ $argument }」は次と一緒に使えません：{ $others }
asked-command-conflict = コマンド「{ $command }」は「{ $other }」と一緒に使えません
asked-tip = ヒント：{ $tip }
asked-tip-command = ヒント：{ $count ->
       *[other] 似たコマンド
    }：{ $known }
asked-tip-argument = ヒント：{ $count ->
       *[other] 似た引数
    }：{ $known }
asked-tip-value = ヒント：{ $count ->
       *[other] 似た値
    }：{ $known }
asked-with-tip = { $what }。{ $tip }
