## A project as a whole, its files, versions, and what is to be known of them

project-untitled = Untitled project
project-saving = Saving…
project-saved-at = Saved { $time }
project-saved = Saved
project-read-only = Read-only
project-unsaved = Unsaved changes
project-changed-read-only = Changed, read-only file
project-new = New
project-not-saved-yet = Not saved yet
project-template-advert = Advert
project-template-explainer = Explainer
project-template-music-video = Music video
project-template-social-cut = Social cut
project-template-marketing = 60-second marketing video
project-template-educational = 3-minute educational video
project-summary = { $count ->
        [one] { $count } scene
       *[other] { $count } scenes
    } · { $length }
project-unknown-takes = { $count ->
        [one] { $count } take
       *[other] { $count } takes
    } in this file, { $credits }, { $count ->
        [one] isn’t in this computer’s usage record. It counts as made, but your account isn’t charged for it.
       *[other] aren’t in this computer’s usage record. They count as made, but your account isn’t charged for them.
    }
project-settled-takes = You said whose { $count ->
        [one] { $count } take from elsewhere is
       *[other] { $count } takes from elsewhere are
    }, { $credits }.
project-is-a-copy = This file is a copy of “{ $original }”, which is still there. Takes recorded in one don’t count in the other.
project-no-folders = The system has no folder for settings, so nothing is remembered and there are no recovery copies.
project-no-recovery = There are no recovery copies of unsaved changes: { $why }
project-old-version = This is the version of “{ $path }” kept on { $day } at { $time }. The damaged file is unchanged; save this under another name, or over it.
project-reshaped = This is a copy in { $shape }, with no takes made. The original is unchanged.
project-restored = These are unsaved changes of an earlier run. Save them to keep them.
project-changed-on-disk = Another program changed “{ $path }”. You still see your version; saving will ask first.
project-gone-from-disk = “{ $path }” is no longer there. Save to write it again under a name of your choice.
project-changed-outside = This file was changed outside Creditboard or is damaged: check it before you save.
project-no-head = This file has no header line, so damage to it wouldn’t be noticed. Saving adds one.
project-copy-damaged = This recovery copy is damaged: check the project before you save.
project-copy-newer = A newer Creditboard wrote this recovery copy: parts of it are not known to this version.
project-access-narrowed = The file’s sharing settings couldn’t be kept, so fewer people can open it than before; share it again.
project-attributes-lost = Tags or attributes that another program gave the file couldn’t be kept.
project-no-version-kept = No earlier version could be kept: { $why }.
project-no-lock = Other windows can’t be kept from opening this file, { $why }: edit it in one window only.
project-copy-kept = A copy of it as it was is kept as “{ $path }”.
project-no-copy = No copy of it could be kept: { $why }
project-newer = A newer Creditboard made this file ({ $sign }), so it is open read-only. You can save it under another name, without the parts that this version doesn’t know.
project-held-elsewhere = Another Creditboard window has this file open, so it is read-only here. Close the other window and open it again to change it, or save under another name.
project-sign-format = it has format { $format }, and this version writes format { $known }
project-sign-field = it has a field `{ $field }` that this program does not know
project-forgot-settings = Your settings couldn’t be read, so the defaults are used. ({ $why })
project-forgot-account = Your account couldn’t be read, so the defaults are used. ({ $why })
project-forgot-prices = Your own prices couldn’t be read, so the defaults are used. ({ $why })
project-forgot-settings-kept = Your settings couldn’t be read, so the defaults are used. The old file was kept as “{ $path }”. ({ $why })
project-forgot-account-kept = Your account couldn’t be read, so the defaults are used. The old file was kept as “{ $path }”. ({ $why })
project-forgot-prices-kept = Your own prices couldn’t be read, so the defaults are used. The old file was kept as “{ $path }”. ({ $why })
project-newer-prices = Your own prices were written by a newer Creditboard. They are kept, and the list is used as it was shipped.
project-versions-with-retakes = With retakes
project-versions-safe = Safe
project-versions-fits = Fits { $plan }
project-versions-chance = Chance that it fits
project-versions-quality = Quality
project-versions-quality-spoken = Quality, the open board being 100
project-versions-in-motion = In motion
project-versions-models = Video models
project-not-within = It can’t be brought within { $within }: { $case ->
        [helps] with all that helps
        [only] even with its scene left out
        [all] even with all { $scenes } scenes left out
       *[other] even with { $out } of { $scenes ->
            [one] { $scenes } scene
           *[other] { $scenes } scenes
        } left out
    }, { $count ->
        [one] { $count } credit is
       *[other] { $count } credits are
    } needed to be { $percent } % sure.
project-shorter = { $length } shorter
project-with-other-models = with other models for { $count ->
        [one] { $count } shot or still
       *[other] { $count } shots and stills
    }
project-total-on = { $total }, { $basis }
project-models-give-way = { $from } → { $to }: { $count ->
        [one] { $count } asset
       *[other] { $count } assets
    }
project-model-stays = { $model } can’t make it and stays, with a finding: { $count ->
        [one] { $count } asset
       *[other] { $count } assets
    }
project-no-model-changes = Every model can make this shape: none changes.
