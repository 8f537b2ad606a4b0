# The words of the program, which every other text uses in the same sense:
#
# project, board: the document; a board is a project seen as scenes side by side
# scene: one card of the storyboard · act: scenes that belong together
# asset: one thing to generate · shot, image, narration, script, enhancement, consultation: its kinds
# still: an image that a shot starts from · shared still: one that several scenes use
# take: one generation · kept: a take that is used · keep rate: how many of 100 takes are kept · retakes: takes beyond the first
# draft, final: the passes · look: a name that keeps shots on one model
# credits, allowance (what a plan grants in a cycle), plan (what is paid by the month), cycle, reset
# contingency: what is held back · swap: another model for the same asset · unpriced: no price is known


## What things are called

thing-image = image
thing-shot = shot
thing-narration = narration
thing-script = script
thing-enhancement = enhancement
thing-consultation = consultation
thing-image-label = Image
thing-shot-label = Shot
thing-narration-label = Narration
thing-script-label = Script
thing-enhancement-label = Scene enhancement
thing-consultation-label = Consultation
thing-images-title = Images
thing-video-title = Video
thing-speech-title = Speech
thing-scripts-title = Scripts
thing-enhancements-title = Enhancements
thing-consultations-title = Consultations
thing-images = images
thing-video = video
thing-speech = speech
thing-scripts = scripts
thing-enhancements = enhancements
thing-consultations = consultations
thing-extreme-close-up = Extreme close-up
thing-close-up = Close-up
thing-medium = Medium
thing-full = Full
thing-wide = Wide
thing-establishing = Establishing
thing-over-the-shoulder = Over the shoulder
thing-point-of-view = POV
thing-any-shape = Any shape will do.
thing-own-shapes = { $count ->
        [one] { $count } image or shot
       *[other] { $count } images and shots
    } ask for a shape of their own.
thing-one-shape = Every image and shot asks for { $shape }, new ones too.
thing-shape-and-others = New images and shots ask for { $shape }. { $count ->
        [one] One asks for something else and keeps it
       *[other] { $count } ask for something else and keep it
    }.
thing-at-most-cuts = at most { $count ->
        [one] { $count } cut
       *[other] { $count } cuts
    }
thing-clip-lengths = { $lengths } s
thing-sound-in-clip = Sound in the clip
thing-one-continuous-take = One continuous take, no cuts
thing-from-text-alone = From text alone, without a still
thing-starts-with-still = Starts with a given still
thing-ends-with-still = Ends with a given still
thing-follows-reference = Follows a reference picture
thing-sound = sound
thing-one-take = one take
thing-text-to-video = text to video
thing-start-still = start still
thing-end-still = end still
thing-reference = reference
thing-rounded-each = each narration by itself
thing-rounded-together = all narrations together
thing-draft = draft
thing-final = final
