## The screen of swaps

swap-working-out = 最も影響の少ない手順を計算中…
swap-fits = このままで収まります。変更は不要です。
swap-is-within = このままで{ $credits }以内ですが、それだけ残っているかは不明です。
swap-stands = 現在リテイク{ $held ->
        [1] と予備
       *[other] { "" }
    }込みで{ $expected } · { $known ->
        [1] 収まる確率
       *[other] 収まるかは
    }
swap-within = このボードの上限
swap-to-reach = 目標クレジット
swap-what-is-left = 残りに合わせる
swap-left-this-cycle = 今のサイクルの残り
swap-heroes = 重要シーンも変更可
swap-nothing-else = シーンを外さない限り、ほかに方法はありません。
swap-what-helps = シーンを外さずにできること：
swap-take-named = 採用 – { $title }
swap-take = 採用
swap-gentlest = 影響の少ない順
swap-gentlest-no-heroes = 影響の少ない順 · 重要は変えません
swap-within-unknown-left = { $credits }以内（それだけ残っているかは不明）
swap-unknown-within = { $credits }以内に収まるかは不明
swap-reached = { $credits }以内：収まる確率{ $chance }
swap-not-reached = まだ{ $credits }以内ではありません：収まる確率{ $chance }
swap-take-it = これを採用
swap-take-all = { $count }件すべて採用
swap-with-steps = { $count }件の手順を適用
swap-as-version = バージョンとして…
swap-as-version-about = これらの手順を適用したコピーを残します。このボードは変わりません
swap-version-name = { $credits }以内
swap-compare = 比較…
swap-compare-named = 比較 – { $name }
swap-compare-about = 変更後のボードを今のボードと並べて表示
swap-also-possible = ほかにできること
swap-hide-dismissed = 非表示のものを隠す
swap-dismissed = 非表示{ $count }件 · 表示
swap-nothing-better = 素材の要件を満たしたまま、より安く、または良くできるものはありません。
swap-hide-parts = 内訳を隠す
swap-show-parts = 内訳を表示
swap-bring-back = 戻す
swap-dismiss = 非表示
swap-apply = 適用
swap-apply-named = 適用 – { $title }
swap-apply-part = 適用 – { $title }、{ $place }
swap-and-more = ほか{ $rest }件
swap-looking = 節約できるものを探しています…
swap-nothing-to-save = 節約できるものなし
swap-summary = 判断{ $decisions }件 · { $places }か所
swap-best-board = 予算ごとの最良のボード
swap-drag = リテイク{ $held ->
        [1] と予備
       *[other] { "" }
    }込み — 線をドラッグ
swap-getting-ready = ボードを準備中…
swap-back = 戻す
swap-back-about = 残りの範囲で、今より増やさない
swap-use-left = 残りを使う
swap-use-left-about = 今より最大{ $more }多く使う
swap-nothing-to-change = 変更なし：このクレジットで最良のボードです。
swap-working-chance = 確率を計算中…
swap-apply-changes = { $count }件の変更を適用 · { $credits }
swap-fit-to = { $credits }に合わせる
swap-budget = 調整の予算：{ $credits }
swap-whose = { $whose ->
        [left] 今のサイクルの残り：
        [now] 現在と同じ：
       *[other] { "" }
    }{ $credits }
swap-arrow-keys = 矢印キーで線を動かせます
swap-fit-changes = 調整で変わるもの
swap-nothing-may-change = 変更できるものがありません。画像やショットを追加するか、ロックを解除してください。
swap-nothing-to-go-may-change = 残りに変更できるものはありません。ほかは完了かロック済みです。
swap-rules = ルール
swap-keep-heroes = 重要は90以上を保つ
swap-no-more-cuts = ショットのカット追加は2回まで
swap-even-cheapest = 最も安い選択でも、あと{ $credits }必要です。
swap-nothing = なし。
swap-more = ほか{ $more }件
swap-scene-asset = シーン{ $place } · { $label }
swap-dropped = なし
swap-from-to = { $from } → { $to }{ $draft ->
        [1] （ドラフト）
       *[other] { "" }
    }
swap-now = 現在
swap-steps = 手順
swap-versions = このボードのバージョン
swap-working-them-out = 計算中…
swap-keep-version = + バージョンとして残す
swap-keep-version-about = 今のボードを名前を付けて残す
swap-compare-versions = バージョンを比較
swap-compare-versions-about = すべてを並べて違いを見る
swap-older = ボードのファイルの隣に以前のバージョン{ $count }件
swap-with-the-steps = 手順を適用
swap-of-each = 各バージョンの{ $what }：{ $all }
