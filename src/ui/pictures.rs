//! Pictures of scenes: read and shrunk on a thread of their own, kept as textures while they are in sight.

use std::collections::BTreeMap;
use std::io::Cursor;
use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::thread;

use egui::{ColorImage, Context, TextureHandle, TextureOptions};
use image::{ImageReader, Limits};

/// The longer side of a kept picture, in pixels.
const KEPT_SIDE: u32 = 960;
/// No picture with a longer side than this is decoded.
const MOST_SIDE: u32 = 16_384;
/// The most memory that decoding one picture may take, in bytes.
const MOST_MEMORY: u64 = 512 * 1_048_576;
/// So many pictures are kept; those not seen for longest go first.
const MOST_KEPT: usize = 160;

/// What there is to show of a picture.
pub(crate) enum Picture<'a> {
    /// The picture.
    Ready(&'a TextureHandle),
    /// It is being read.
    Loading,
    /// It cannot be shown, and why.
    Missing(&'a str),
}

enum PictureState {
    Loading,
    Ready(TextureHandle),
    Missing(String),
}

struct KeptPicture {
    state: PictureState,
    seen: u64,
}

/// All pictures that were asked for.
pub(crate) struct Pictures {
    ctx: Context,
    entries: BTreeMap<PathBuf, KeptPicture>,
    wanted: Option<Sender<PathBuf>>,
    read: Receiver<(PathBuf, Result<ColorImage, String>)>,
    clock: u64,
}

impl Pictures {
    /// No pictures yet, and a thread that waits for some.
    pub(crate) fn new(ctx: &Context) -> Self {
        let (wanted, requests) = channel::<PathBuf>();
        let (results, read) = channel();
        let waker = ctx.clone();
        let work = move || {
            while let Ok(path) = requests.recv() {
                let picture = load(&path);
                if results.send((path, picture)).is_err() {
                    return;
                }
                waker.request_repaint();
            }
        };
        let started = thread::Builder::new().name("pictures".to_owned()).spawn(work);
        Self { ctx: ctx.clone(), entries: BTreeMap::new(), wanted: started.ok().map(|_| wanted), read, clock: 0 }
    }

    /// Takes in what the thread has read. Once a frame.
    pub(crate) fn take_in(&mut self) {
        self.clock = self.clock.wrapping_add(1);
        while let Ok((path, picture)) = self.read.try_recv() {
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
        self.forget_unseen();
    }

    /// The picture at this path; asked for the first time, it is put on the list of the thread.
    pub(crate) fn get(&mut self, path: &Path) -> Picture<'_> {
        if !self.entries.contains_key(path) {
            let sent = self.wanted.as_ref().is_some_and(|wanted| wanted.send(path.to_path_buf()).is_ok());
            let state = if sent {
                PictureState::Loading
            } else {
                PictureState::Missing("Pictures can't be loaded: the system is out of threads.".to_owned())
            };
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

    /// Looks again at pictures that could not be shown: the window is back, and they may be too.
    pub(crate) fn retry_missing(&mut self) {
        self.entries.retain(|_, entry| !matches!(entry.state, PictureState::Missing(_)));
    }

    fn forget_unseen(&mut self) {
        let surplus = self.entries.len().saturating_sub(MOST_KEPT);
        if surplus == 0 {
            return;
        }
        let mut by_age: Vec<(u64, PathBuf)> =
            self.entries.iter().map(|(path, entry)| (entry.seen, path.clone())).collect();
        by_age.sort();
        for (_, path) in by_age.into_iter().take(surplus) {
            self.entries.remove(&path);
        }
    }
}

/// Reads and shrinks one picture.
fn load(path: &Path) -> Result<ColorImage, String> {
    let bytes = crate::storage::read_bytes(path).map_err(|error| error.to_string())?;
    let unreadable = |error: &dyn std::fmt::Display| format!("This picture can't be shown: {error}.");
    let mut reader = ImageReader::new(Cursor::new(bytes)).with_guessed_format().map_err(|error| unreadable(&error))?;
    let mut limits = Limits::default();
    limits.max_image_width = Some(MOST_SIDE);
    limits.max_image_height = Some(MOST_SIDE);
    limits.max_alloc = Some(MOST_MEMORY);
    reader.limits(limits);
    let picture = reader.decode().map_err(|error| unreadable(&error))?;
    let small = if picture.width().max(picture.height()) > KEPT_SIDE {
        picture.thumbnail(KEPT_SIDE, KEPT_SIDE)
    } else {
        picture
    };
    let pixels = small.to_rgba8();
    let side = |length: u32| usize::try_from(length).unwrap_or(0);
    let size = [side(pixels.width()), side(pixels.height())];
    Ok(ColorImage::from_rgba_unmultiplied(size, pixels.as_raw()))
}

/// Whether a file name ends like a picture that can be shown.
pub(crate) fn looks_like_picture(path: &Path) -> bool {
    let ending = path.extension().map(|ending| ending.to_string_lossy().to_lowercase());
    ending.is_some_and(|ending| ["png", "jpg", "jpeg", "webp"].contains(&ending.as_str()))
}
