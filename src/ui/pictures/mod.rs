//! Pictures of scenes: read and shrunk on a thread of their own, kept as textures while they are in sight.

mod decode;
mod rows;

use std::collections::{BTreeMap, BTreeSet, VecDeque};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::mpsc::{Receiver, Sender, channel};
use std::thread;
use std::time::Duration;

use egui::{ColorImage, Context, TextureHandle, TextureOptions};

use decode::load;

use crate::present::PictureFault;

/// So many bytes of pictures are kept; those not seen for longest go first, but none that is in sight.
const MOST_KEPT: usize = 32 * 1_048_576;
/// How long one picture may take, in seconds: a disk or a device that never answers must not stop the others.
const PATIENCE: f64 = 10.0;
/// So many threads may hang on such pictures before no more are started.
const MOST_HUNG: usize = 3;

/// What there is to show of a picture.
pub(crate) enum Picture<'a> {
    /// The picture.
    Ready(&'a TextureHandle),
    /// It is being read.
    Loading,
    /// It cannot be shown, and why.
    Missing(&'a PictureFault),
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
    entries: BTreeMap<PathBuf, KeptPicture>,
    wanted: Option<Sender<PathBuf>>,
    results: Sender<(PathBuf, Result<ColorImage, PictureFault>)>,
    read: Receiver<(PathBuf, Result<ColorImage, PictureFault>)>,
    /// What the thread has been asked for, in order; it is at work on the first.
    pending: VecDeque<PathBuf>,
    /// What a thread that was left behind still hangs on.
    hung: BTreeSet<PathBuf>,
    /// When it began with that, in seconds since the start.
    since: f64,
    clock: u64,
    /// Held by a thread until it has woken the window for the picture that it read.
    at_work: Arc<()>,
}

impl Pictures {
    /// No pictures yet, and a thread that waits for some.
    pub(crate) fn new(ctx: &Context) -> Self {
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
            at_work: Arc::new(()),
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
        let (wanted, requests) = channel::<PathBuf>();
        let (results, waker, at_work) = (self.results.clone(), self.ctx.clone(), Arc::downgrade(&self.at_work));
        let work = move || {
            while let Ok(path) = requests.recv() {
                let _until_shown = at_work.upgrade();
                let picture = load(&path);
                if results.send((path, picture)).is_err() {
                    return;
                }
                waker.request_repaint();
            }
        };
        let started = thread::Builder::new().name("pictures".to_owned()).spawn(work);
        self.wanted = started.ok().map(|_| wanted);
        self.since = self.now();
        let all_sent = self.pending.iter().all(|path| self.send(path));
        if !all_sent {
            self.give_up_pending();
        }
    }

    /// Whether the thread was asked to read this picture.
    fn send(&self, path: &Path) -> bool {
        self.wanted.as_ref().is_some_and(|wanted| wanted.send(path.to_path_buf()).is_ok())
    }

    /// Says of all that was asked for that it cannot be read.
    fn give_up_pending(&mut self) {
        for path in self.pending.drain(..) {
            if let Some(entry) = self.entries.get_mut(&path) {
                entry.state = PictureState::Missing(PictureFault::NoThread);
            }
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
            if let Some(entry) = self.entries.get_mut(&slow) {
                entry.state = PictureState::Missing(PictureFault::TooSlow);
            }
            self.hung.insert(slow);
        }
        self.start();
    }

    /// Takes in what the thread has read. Once a frame.
    pub(crate) fn take_in(&mut self) {
        self.clock = self.clock.wrapping_add(1);
        while let Ok((path, picture)) = self.read.try_recv() {
            if self.hung.remove(&path) {
                if self.wanted.is_none() {
                    self.start();
                }
            } else if let Some(place) = self.pending.iter().position(|pending| *pending == path) {
                self.pending.remove(place);
                self.since = self.now();
            }
            let state = match picture {
                Ok(image) => {
                    let name = path.to_string_lossy().into_owned();
                    PictureState::Ready(self.ctx.load_texture(name, image, TextureOptions::LINEAR))
                }
                Err(why) => PictureState::Missing(why),
            };
            if let Some(entry) = self.entries.get_mut(&path) {
                entry.state = state;
            }
        }
        self.leave_behind();
        self.forget_unseen();
    }

    /// The picture at this path; asked for the first time, it is put on the list of the thread.
    pub(crate) fn get(&mut self, path: &Path) -> Picture<'_> {
        if !self.entries.contains_key(path) {
            let state = self.ask(path);
            self.entries.insert(path.to_path_buf(), KeptPicture { state, seen: self.clock });
        }
        match self.entries.get_mut(path) {
            None => Picture::Loading,
            Some(entry) => {
                entry.seen = self.clock;
                match &entry.state {
                    PictureState::Loading => Picture::Loading,
                    PictureState::Ready(texture) => Picture::Ready(texture),
                    PictureState::Missing(why) => Picture::Missing(why),
                }
            }
        }
    }

    /// Puts a picture on the list of the thread.
    fn ask(&mut self, path: &Path) -> PictureState {
        if self.hung.contains(path) {
            return PictureState::Missing(PictureFault::TooSlow);
        }
        if !self.send(path) {
            return PictureState::Missing(PictureFault::NoThread);
        }
        if self.pending.is_empty() {
            self.since = self.now();
        }
        self.pending.push_back(path.to_path_buf());
        PictureState::Loading
    }

    /// Whether no picture is being read that may still come.
    pub(crate) fn are_at_rest(&self) -> bool {
        self.pending.is_empty() && Arc::strong_count(&self.at_work) == 1
    }

    /// Looks again at pictures that could not be shown: the window is back, and they may be too.
    pub(crate) fn retry_missing(&mut self) {
        self.entries.retain(|_, entry| !matches!(entry.state, PictureState::Missing(_)));
    }

    fn forget_unseen(&mut self) {
        let mut kept: usize = self.entries.values().map(KeptPicture::bytes).sum();
        if kept <= MOST_KEPT {
            return;
        }
        let unseen = self.entries.iter().filter(|(_, entry)| entry.seen.wrapping_add(1) < self.clock);
        let mut by_age: Vec<(u64, PathBuf)> = unseen.map(|(path, entry)| (entry.seen, path.clone())).collect();
        by_age.sort();
        for (_, path) in by_age {
            if kept <= MOST_KEPT {
                return;
            }
            kept = kept.saturating_sub(self.entries.remove(&path).map_or(0, |entry| entry.bytes()));
        }
    }
}

/// Whether a file name ends like a picture that can be shown.
pub(crate) fn looks_like_picture(path: &Path) -> bool {
    let ending = path.extension().map(|ending| ending.to_string_lossy().to_lowercase());
    ending.is_some_and(|ending| ["png", "jpg", "jpeg", "webp"].contains(&ending.as_str()))
}
