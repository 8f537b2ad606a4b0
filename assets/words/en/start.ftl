## The start screen

start-about = Plan a video scene by scene, and see at every moment what it costs against your monthly credits.
start-left-unsaved = Left unsaved
start-recent = Recent
start-recent-about = Projects you open or save are listed here.
start-templates = Templates
start-new-from = New from the template { $name }
start-samples = Samples
start-open-sample = Open the sample { $name }
start-discard = Discard { $name }
start-open = Open { $name }
start-remove-this = Remove from this list
start-remove = Remove from the list
start-forget = Forget { $name }
