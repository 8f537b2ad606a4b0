//! Pictures of scenes: read and shrunk in processes of their own, kept as textures while they are in sight.

mod apart;
mod decode;
mod rows;

use std::collections::{BTreeMap, BTreeSet, VecDeque};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::mpsc::{Receiver, Sender, channel};
use std::time::Duration;

use egui::{ColorImage, Context, TextureHandle, TextureOptions};

pub use apart::decode_picture;

use apart::PictureReader;

use super::jobs::{Spawn, on_a_thread};
use crate::present::PictureFault;

/// The option of the command line that decodes one picture.
const DECODE: &str = "--decode-picture";
/// So many bytes of pictures are kept; those not seen for longest go first, but none that is in sight.
const MOST_KEPT: usize = 32 * 1_048_576;
/// How long one picture may take, in seconds: a disk or a device that never answers must not stop the others.
const PATIENCE: f64 = 10.0;
/// So many threads may hang on such pictures before no more are started.
const MOST_HUNG: usize = 3;

/// How large a picture is kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum KeptSize {
    /// For a card.
    Card,
    /// For a card on a display of twice the density.
    DenseCard,
    /// For the whole window.
    Window,
}

impl KeptSize {
    const ALL: [Self; 3] = [Self::Card, Self::DenseCard, Self::Window];

    /// The longer side of the kept picture, in pixels.
    const fn side(self) -> u32 {
        match self {
            Self::Card => 480,
            Self::DenseCard => 640,
            Self::Window => 1_280,
        }
    }

    /// The smallest that is as long as this many pixels, or the largest.
    fn of_pixels(pixels: f32) -> Self {
        let long_enough = |size: &Self| u16::try_from(size.side()).is_ok_and(|side| f32::from(side) >= pixels);
        Self::ALL.into_iter().find(long_enough).unwrap_or(Self::Window)
    }
}

/// Which picture, and how large.
type PictureKey = (PathBuf, KeptSize);

/// What there is to show of a picture.
pub(crate) enum Picture<'a> {
    /// The picture.
    Ready(&'a TextureHandle),
    /// It is being read.
    Loading,
    /// It cannot be shown; [`Pictures::fault`] says why.
    Missing,
}

enum PictureState {
    Loading,
    Ready(TextureHandle),
    Missing(PictureFault),
}

struct KeptPicture {
    state: PictureState,
    seen: u64,
}

impl KeptPicture {
    /// The memory that it takes.
    fn bytes(&self) -> usize {
        match &self.state {
            PictureState::Ready(texture) => texture.byte_size(),
            PictureState::Loading | PictureState::Missing(_) => 0,
        }
    }
}

/// All pictures that were asked for.
pub(crate) struct Pictures {
    ctx: Context,
    /// By path, so that a frame looks one up without a path of its own.
    entries: BTreeMap<PathBuf, BTreeMap<KeptSize, KeptPicture>>,
    wanted: Option<Sender<PictureKey>>,
    results: Sender<(PictureKey, Result<ColorImage, PictureFault>)>,
    read: Receiver<(PictureKey, Result<ColorImage, PictureFault>)>,
    /// What the thread has been asked for, in order; it is at work on the first.
    pending: VecDeque<PictureKey>,
    /// What a thread that was left behind still hangs on.
    hung: BTreeSet<PictureKey>,
    /// When it began with that, in seconds since the start.
    since: f64,
    clock: u64,
    /// The program, which decodes a picture for itself in a process apart.
    program: Option<PathBuf>,
    /// What the thread reads with.
    reader: PictureReader,
    /// Held by a thread until it has woken the window for the picture that it read.
    at_work: Arc<()>,
    spawn: Spawn,
}

impl Pictures {
    /// No pictures yet, and a thread that waits for some. They are decoded by `program`; `None` decodes on the thread.
    pub(crate) fn new(ctx: &Context, program: Option<PathBuf>) -> Self {
        let (results, read) = channel();
        let mut pictures = Self {
            ctx: ctx.clone(),
            entries: BTreeMap::new(),
            wanted: None,
            results,
            read,
            pending: VecDeque::new(),
            hung: BTreeSet::new(),
            since: 0.0,
            clock: 0,
            reader: PictureReader::new(program.clone()),
            program,
            at_work: Arc::new(()),
            spawn: on_a_thread,
        };
        pictures.start();
        pictures
    }

    /// Starts a thread, and gives it what is still to be read.
    fn start(&mut self) {
        if self.hung.len() > MOST_HUNG {
            self.wanted = None;
            self.give_up_pending();
            return;
        }
        let (wanted, requests) = channel::<PictureKey>();
        let (results, waker, at_work) = (self.results.clone(), self.ctx.clone(), Arc::downgrade(&self.at_work));
        let reader = self.reader.clone();
        let work = move || {
            while let Ok((path, size)) = requests.recv() {
                let _until_shown = at_work.upgrade();
                let picture = reader.load(&path, size.side());
                if results.send(((path, size), picture)).is_err() {
                    return;
                }
                waker.request_repaint();
            }
        };
        let started = (self.spawn)("pictures", Box::new(work));
        self.wanted = started.ok().map(|()| wanted);
        self.since = self.now();
        let all_sent = self.pending.iter().all(|key| self.send(key));
        if !all_sent {
            self.give_up_pending();
        }
    }

    /// Whether the thread was asked to read this picture.
    fn send(&self, key: &PictureKey) -> bool {
        self.wanted.as_ref().is_some_and(|wanted| wanted.send(key.clone()).is_ok())
    }

    /// Puts an entry in another state, if it is still kept.
    fn settle(&mut self, (path, size): &PictureKey, state: PictureState) {
        if let Some(entry) = self.entries.get_mut(path).and_then(|sizes| sizes.get_mut(size)) {
            entry.state = state;
        }
    }

    /// Says of all that was asked for that it cannot be read.
    fn give_up_pending(&mut self) {
        for key in std::mem::take(&mut self.pending) {
            self.settle(&key, PictureState::Missing(PictureFault::NoThread));
        }
    }

    fn now(&self) -> f64 {
        self.ctx.input(|input| input.time)
    }

    /// Leaves a picture alone that takes too long, and goes on with the others on another thread.
    fn leave_behind(&mut self) {
        let left = PATIENCE - (self.now() - self.since);
        if self.pending.is_empty() {
            return;
        }
        if left > 0.0 {
            self.ctx.request_repaint_after(Duration::try_from_secs_f64(left).unwrap_or_default());
            return;
        }
        if let Some(slow) = self.pending.pop_front() {
            self.settle(&slow, PictureState::Missing(PictureFault::TooSlow));
            self.hung.insert(slow);
        }
        self.reader.stop();
        self.reader = PictureReader::new(self.program.clone());
        self.start();
    }

    /// Takes in what the thread has read. Once a frame.
    pub(crate) fn take_in(&mut self) {
        self.clock = self.clock.wrapping_add(1);
        while let Ok((key, picture)) = self.read.try_recv() {
            if self.hung.remove(&key) {
                if self.wanted.is_none() {
                    self.start();
                }
                // Stopped, most often: it stays one that takes too long.
                if picture.is_err() {
                    continue;
                }
            } else if let Some(place) = self.pending.iter().position(|pending| *pending == key) {
                self.pending.remove(place);
                self.since = self.now();
            }
            let state = match picture {
                Ok(image) => {
                    let name = key.0.to_string_lossy().into_owned();
                    PictureState::Ready(self.ctx.load_texture(name, image, TextureOptions::LINEAR))
                }
                Err(why) => PictureState::Missing(why),
            };
            self.settle(&key, state);
        }
        self.leave_behind();
        self.forget_unseen();
    }

    /// The picture at this path, for a place of so many points across; asked for the first time, it is put on the list of
    /// the thread. Until it has come, one of another size stands in.
    pub(crate) fn get(&mut self, path: &Path, across: f32) -> Picture<'_> {
        let size = KeptSize::of_pixels(across * self.ctx.pixels_per_point());
        if self.entries.get(path).is_none_or(|sizes| !sizes.contains_key(&size)) {
            let state = self.ask((path.to_path_buf(), size));
            let sizes = self.entries.entry(path.to_path_buf()).or_default();
            sizes.insert(size, KeptPicture { state, seen: self.clock });
        }
        let Some(sizes) = self.entries.get_mut(path) else { return Picture::Loading };
        let is_ready =
            |size: &KeptSize| matches!(sizes.get(size), Some(one) if matches!(one.state, PictureState::Ready(_)));
        let is_loading = matches!(sizes.get(&size), Some(one) if matches!(one.state, PictureState::Loading));
        let stand_in = KeptSize::ALL.into_iter().rev().find(is_ready).filter(|_| is_loading);
        for shown in [Some(size), stand_in].into_iter().flatten() {
            if let Some(entry) = sizes.get_mut(&shown) {
                entry.seen = self.clock;
            }
        }
        match sizes.get(&stand_in.unwrap_or(size)).map(|entry| &entry.state) {
            None | Some(PictureState::Loading) => Picture::Loading,
            Some(PictureState::Ready(texture)) => Picture::Ready(texture),
            Some(PictureState::Missing(_)) => Picture::Missing,
        }
    }

    /// Why the picture at this path cannot be shown; `None` while that is not known of any size.
    pub(crate) fn fault(&self, path: &Path) -> Option<&PictureFault> {
        self.entries.get(path)?.values().find_map(|entry| match &entry.state {
            PictureState::Missing(why) => Some(why),
            PictureState::Loading | PictureState::Ready(_) => None,
        })
    }

    /// Puts a picture on the list of the thread.
    fn ask(&mut self, key: PictureKey) -> PictureState {
        if self.hung.iter().any(|(path, _)| *path == key.0) {
            return PictureState::Missing(PictureFault::TooSlow);
        }
        if !self.send(&key) {
            return PictureState::Missing(PictureFault::NoThread);
        }
        if self.pending.is_empty() {
            self.since = self.now();
        }
        self.pending.push_back(key);
        PictureState::Loading
    }

    /// Whether no picture is being read that may still come.
    pub(crate) fn are_at_rest(&self) -> bool {
        self.pending.is_empty() && Arc::strong_count(&self.at_work) == 1
    }

    /// Looks again at pictures that could not be shown: the window is back, and they may be too.
    pub(crate) fn retry_missing(&mut self) {
        for sizes in self.entries.values_mut() {
            sizes.retain(|_, entry| !matches!(entry.state, PictureState::Missing(_)));
        }
        self.entries.retain(|_, sizes| !sizes.is_empty());
    }

    fn forget_unseen(&mut self) {
        let all =
            self.entries.iter().flat_map(|(path, sizes)| sizes.iter().map(move |(size, entry)| (path, *size, entry)));
        let mut kept: usize = all.clone().map(|(_, _, entry)| entry.bytes()).sum();
        if kept <= MOST_KEPT {
            return;
        }
        let unseen = all.filter(|(_, _, entry)| entry.seen.wrapping_add(1) < self.clock && entry.bytes() > 0);
        let mut by_age: Vec<(u64, PictureKey)> =
            unseen.map(|(path, size, entry)| (entry.seen, (path.clone(), size))).collect();
        by_age.sort();
        for (_, (path, size)) in by_age {
            if kept <= MOST_KEPT {
                return;
            }
            let Some(sizes) = self.entries.get_mut(&path) else { continue };
            kept = kept.saturating_sub(sizes.remove(&size).map_or(0, |entry| entry.bytes()));
            if sizes.is_empty() {
                self.entries.remove(&path);
            }
        }
    }
}

#[cfg(test)]
impl Pictures {
    /// From now on pictures are read only once the gate is open, as on a disk that does not answer.
    pub(crate) fn on_a_dead_disk(&mut self) {
        self.spawn = super::jobs::behind_the_gate;
        self.start();
    }
}

/// Whether a file name ends like a picture that can be shown.
pub(crate) fn looks_like_picture(path: &Path) -> bool {
    let ending = path.extension().map(|ending| ending.to_string_lossy().to_lowercase());
    ending.is_some_and(|ending| ["png", "jpg", "jpeg", "webp"].contains(&ending.as_str()))
}
