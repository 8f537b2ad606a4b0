## Whether something fits, on which basis, and what is held back

verdict-no-retakes = リテイクなし
verdict-with-retakes = リテイク込み
verdict-safe-at = { $percent }%確実
verdict-fits = 収まる
verdict-tight = ぎりぎり、{ $chance }
verdict-bare-only = ほとんどリテイクしなければ、{ $chance }
verdict-bare-only-beside-chance = ほとんどリテイクしない場合のみ
verdict-short = { $credits }不足
verdict-at-least-short = { $credits }以上不足
verdict-not-known-yet = まだ不明
verdict-not-known = 不明
verdict-change-not-known = 残りに収まるかは不明
verdict-change = 残りに収まる確率 { $before } → { $after }
verdict-fits-not-known = 収まるかは不明
verdict-chance-that-it-fits = 収まる確率{ $chance }
verdict-spare-short = { $held ->
        [1] 予備を引いて
       *[other] { "" }
    }{ $unsure ->
        [1] { $credits }以上不足
       *[other] { $credits }不足
    }、{ $basis ->
        [bare] リテイクなし
        [expected] リテイク込み
       *[other] 安全
    }
verdict-spare = { $held ->
        [1] 予備を引いて
       *[other] { "" }
    }{ $unsure ->
        [1] 最大{ $credits }の余り
       *[other] { $credits }の余り
    }、{ $basis ->
        [bare] リテイクなし
        [expected] リテイク込み
       *[other] 安全
    }
verdict-by-credits = （クレジットによる）
verdict-by-working-time = （作業時間による）
verdict-no-takes-a-day = 1日に作って確認できるテイク数です。なければ、完成日はクレジットだけで決まります。
verdict-takes-a-day = 最短の完成日は、クレジットと作業時間のうち遅いほうです。作業時間は1日平均{ $count }テイクで、今日作った分を除きます。
verdict-working-time-limits = 作業時間で決まります：{ $later ->
        [1] { $from }から
       *[other] { "" }
    }{ $count }テイクを1日{ $a_day }件{ $made ->
        [0] { "" }
       *[other] （今日の分のうち{ $made }件は作成済み）
    }で{ $days }日かかります。
verdict-credits-limit = クレジットで決まります：{ $later ->
        [1] { $from }から
       *[other] { "" }
    }{ $count }テイクを1日{ $a_day }件{ $made ->
        [0] { "" }
       *[other] （今日の分のうち{ $made }件は作成済み）
    }なら{ $days }日で、先に終わります。
verdict-best-so-far = 今のところ最良です。ほかの選択の上回り幅は最大{ $share }です。確認を続けています…
verdict-best-found = 見つかった中で最良です。ほかの選択の上回り幅は最大{ $share }です。それ以上は未確認です。
verdict-proven-looking = 確認済み：このクレジットでこれより良い選択はありません。同じ良さでより安いものを探しています…
verdict-proven = 確認済み：このクレジットでこれより良い選択はありません。
verdict-proven-settled = 確認済み：このクレジットでこれより良い選択はなく、同じ良さでより安いものもありません。
verdict-share = { $share }%
verdict-contingency = 予備
verdict-contingency-percent = 予備、{ $percent }
verdict-of-the-work = 作業の{ $percent }
verdict-and-contingency = { $words }（予備も込み）
verdict-with-contingency = { $words }、予備込み
verdict-behind-with-contingency = （予備込み）
verdict-behind-and-contingency = と予備込み
verdict-behind-after-contingency = （予備を引いて）
