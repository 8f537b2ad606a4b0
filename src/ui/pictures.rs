//! Pictures of scenes: read and shrunk on a thread of their own, kept as textures while they are in sight.

use std::collections::{BTreeMap, VecDeque};
use std::io::Cursor;
use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::thread;
use std::time::Duration;

use egui::{ColorImage, Context, TextureHandle, TextureOptions};
use image::metadata::Orientation;
use image::{DynamicImage, ImageDecoder as _, ImageReader, Limits};

/// The longer side of a kept picture, in pixels.
const KEPT_SIDE: u32 = 960;
/// No picture with a longer side than this is decoded.
const MOST_SIDE: u32 = 16_384;
/// The most memory that decoding one picture may take, in bytes: about 20 megapixels.
const MOST_MEMORY: u64 = 64 * 1_048_576;
/// So many bytes of pictures are kept; those not seen for longest go first, but none that is in sight.
const MOST_KEPT: usize = 96 * 1_048_576;
/// How long one picture may take, in seconds: a disk or a device that never answers must not stop the others.
const PATIENCE: f64 = 10.0;

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
    results: Sender<(PathBuf, Result<ColorImage, String>)>,
    read: Receiver<(PathBuf, Result<ColorImage, String>)>,
    /// What the thread has been asked for, in order; it is at work on the first.
    pending: VecDeque<PathBuf>,
    /// When it began with that, in seconds since the start.
    since: f64,
    clock: u64,
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
            since: 0.0,
            clock: 0,
        };
        pictures.start();
        pictures
    }

    /// Starts a thread, and gives it what is still to be read.
    fn start(&mut self) {
        let (wanted, requests) = channel::<PathBuf>();
        let (results, waker) = (self.results.clone(), self.ctx.clone());
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
        self.wanted = started.ok().map(|_| wanted);
        self.since = self.now();
        for path in &self.pending {
            let sent = self.wanted.as_ref().map(|wanted| wanted.send(path.clone()));
            if !matches!(sent, Some(Ok(()))) {
                self.entries.remove(path);
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
        let slow = self.pending.pop_front();
        if let Some(entry) = slow.and_then(|path| self.entries.get_mut(&path)) {
            entry.state = PictureState::Missing("Reading this picture takes too long.".to_owned());
        }
        self.start();
    }

    /// Takes in what the thread has read. Once a frame.
    pub(crate) fn take_in(&mut self) {
        self.clock = self.clock.wrapping_add(1);
        while let Ok((path, picture)) = self.read.try_recv() {
            if let Some(place) = self.pending.iter().position(|pending| *pending == path) {
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
            let sent = self.wanted.as_ref().is_some_and(|wanted| wanted.send(path.to_path_buf()).is_ok());
            if sent {
                if self.pending.is_empty() {
                    self.since = self.now();
                }
                self.pending.push_back(path.to_path_buf());
            }
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

/// Reads and shrinks one picture.
fn load(path: &Path) -> Result<ColorImage, String> {
    let bytes = crate::storage::read_filled(path).map_err(|error| error.to_string())?;
    let unreadable = |error: &dyn std::fmt::Display| format!("This picture can't be shown: {error}.");
    let mut reader = ImageReader::new(Cursor::new(bytes)).with_guessed_format().map_err(|error| unreadable(&error))?;
    let mut limits = Limits::default();
    limits.max_image_width = Some(MOST_SIDE);
    limits.max_image_height = Some(MOST_SIDE);
    limits.max_alloc = Some(MOST_MEMORY);
    reader.limits(limits);
    let mut decoder = reader.into_decoder().map_err(|error| unreadable(&error))?;
    // A camera that was held upright says so beside the pixels.
    let orientation = decoder.orientation().unwrap_or(Orientation::NoTransforms);
    if decoder.total_bytes() > MOST_MEMORY {
        return Err("This picture is too large to show; use a copy of at most 20 megapixels.".to_owned());
    }
    let picture = DynamicImage::from_decoder(decoder).map_err(|error| unreadable(&error))?;
    let mut small = if picture.width().max(picture.height()) > KEPT_SIDE {
        picture.thumbnail(KEPT_SIDE, KEPT_SIDE)
    } else {
        picture
    };
    small.apply_orientation(orientation);
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

#[cfg(test)]
mod tests {
    use super::*;

    /// A picture of 20 × 10 pixels whose camera was turned by a quarter.
    fn turned() -> Vec<u8> {
        let mut jpeg = Cursor::new(Vec::new());
        let picture = DynamicImage::new_rgb8(20, 10);
        picture.write_to(&mut jpeg, image::ImageFormat::Jpeg).unwrap();
        let mut bytes = jpeg.into_inner();
        // A block of metadata with one entry: orientation 6, a quarter to the right.
        let exif = b"Exif\0\0MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0\x06\0\0\0\0\0\0";
        let length = u16::try_from(exif.len() + 2).unwrap().to_be_bytes();
        let block: Vec<u8> = [&[0xff, 0xe1][..], &length, exif].concat();
        bytes.splice(2..2, block);
        bytes
    }

    #[test]
    fn a_picture_stands_as_the_camera_was_held() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("turned.jpg");
        crate::storage::write_missing(&path, &turned()).unwrap();
        assert_eq!(load(&path).unwrap().size, [10, 20], "upright");
    }

    #[cfg(target_os = "linux")]
    #[test]
    fn what_the_system_makes_up_is_not_read() {
        let said = load(Path::new("/proc/version")).unwrap_err();
        assert!(said.contains("it is empty"), "{said}");
        let folder = tempfile::tempdir().unwrap();
        assert!(load(folder.path()).unwrap_err().contains("this is a folder"), "nor a folder");
        assert!(load(Path::new("/dev/zero")).unwrap_err().contains("a pipe or a device"), "nor a device");
    }
}
