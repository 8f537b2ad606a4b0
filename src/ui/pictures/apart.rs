//! Each picture is decoded in a process of its own: the program itself, started once more. The memory that decoding takes
//! goes back to the system with it, and a picture that makes a decoder crash or never end takes nothing else along.

use std::io::{self, BufRead as _, BufReader, Read, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdout, Command, Stdio};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;
use std::time::Duration;

use egui::ColorImage;
use image::RgbaImage;
use serde::{Deserialize, Serialize};

use super::decode::{MOST_BYTES, shrunk};
use crate::present::{DecodeFault, PictureFault};
use crate::storage::open_filled;

/// The longest side that a picture is asked for, in pixels.
const MOST_SIDE: u32 = 4_096;
/// The longest that one picture may take; the window has given up long before.
const MOST_TIME: Duration = Duration::from_mins(1);
/// The longest first line of an answer, in bytes.
const MOST_HEAD: u64 = 65_536;

/// The first line of an answer, as JSON. The pixels follow it: red, green, blue and opacity, a byte each.
#[derive(Debug, PartialEq, Eq, Serialize, Deserialize)]
enum AnswerHead {
    Pixels { width: u32, height: u32 },
    Fault(DecodeFault),
}

/// Reads pictures one after the other. A clone is the same reader.
#[derive(Clone)]
pub(super) struct PictureReader {
    /// This program; `None` decodes here, which tests do.
    program: Option<PathBuf>,
    at_work: Arc<Mutex<Option<Child>>>,
}

impl PictureReader {
    pub(super) fn new(program: Option<PathBuf>) -> Self {
        Self { program, at_work: Arc::default() }
    }

    /// Reads one picture and shrinks it to at most `side` pixels on its longer side. Waits until that is done.
    pub(super) fn load(&self, path: &Path, side: u32) -> Result<ColorImage, PictureFault> {
        let open = || open_filled(path, MOST_BYTES).map_err(PictureFault::Unread);
        let started = match &self.program {
            Some(program) => self.start(program, open()?, side),
            None => None,
        };
        // Where no process can be had, pictures are still shown.
        let pixels = match started {
            Some(answer) => self.received(answer, side),
            None => shrunk(open()?, side),
        };
        pixels.map(|pixels| colour_image(&pixels)).map_err(PictureFault::Undecoded)
    }

    /// Ends what is under way.
    pub(super) fn stop(&self) {
        let mut child = self.at_work.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(child) = child.as_mut() {
            // It may have ended just now.
            child.kill().unwrap_or_default();
        }
    }

    fn start(&self, program: &Path, file: impl Into<Stdio>, side: u32) -> Option<ChildStdout> {
        let mut command = Command::new(program);
        command.arg(super::DECODE).arg(side.to_string());
        command.stdin(file).stdout(Stdio::piped()).stderr(Stdio::null());
        without_console(&mut command);
        let mut child = command.spawn().ok()?;
        let answer = child.stdout.take()?;
        *self.at_work.lock().unwrap_or_else(PoisonError::into_inner) = Some(child);
        Some(answer)
    }

    fn received(&self, answer: impl Read, side: u32) -> Result<RgbaImage, DecodeFault> {
        let pixels = read_answer(answer, side);
        let child = self.at_work.lock().unwrap_or_else(PoisonError::into_inner).take();
        if let Some(mut child) = child {
            // It has said all that is wanted of it.
            child.kill().unwrap_or_default();
            child.wait().map(drop).unwrap_or_default();
        }
        pixels
    }
}

/// What the process for one picture does: reads it from `file` and writes its pixels, at most `side` on the longer side.
/// Ends the process after a minute.
///
/// # Errors
/// As the system says, where the answer cannot be written.
pub fn decode_picture(file: impl Read, side: u32, answer: &mut dyn Write) -> io::Result<()> {
    limit_time();
    write_answer(file, side, answer)
}

fn write_answer(file: impl Read, side: u32, answer: &mut dyn Write) -> io::Result<()> {
    let (head, pixels) = match shrunk(file, side.min(MOST_SIDE)) {
        Ok(picture) => (AnswerHead::Pixels { width: picture.width(), height: picture.height() }, picture.into_raw()),
        Err(fault) => (AnswerHead::Fault(fault), Vec::new()),
    };
    writeln!(answer, "{}", serde_json::to_string(&head)?)?;
    answer.write_all(&pixels)?;
    answer.flush()
}

fn read_answer(answer: impl Read, side: u32) -> Result<RgbaImage, DecodeFault> {
    let mut answer = BufReader::new(answer);
    let mut head = String::new();
    answer.by_ref().take(MOST_HEAD).read_line(&mut head).map_err(|_cut| DecodeFault::Stopped)?;
    match serde_json::from_str(&head) {
        Ok(AnswerHead::Pixels { width, height }) if width.max(height) <= side => {
            let bytes = u64::from(width) * u64::from(height) * 4;
            let mut pixels = Vec::new();
            answer.take(bytes).read_to_end(&mut pixels).map_err(|_cut| DecodeFault::Stopped)?;
            RgbaImage::from_raw(width, height, pixels).ok_or(DecodeFault::Stopped)
        }
        Ok(AnswerHead::Fault(fault)) => Err(fault),
        _ => Err(DecodeFault::Stopped),
    }
}

fn colour_image(pixels: &RgbaImage) -> ColorImage {
    let side = |length: u32| usize::try_from(length).unwrap_or(0);
    ColorImage::from_rgba_unmultiplied([side(pixels.width()), side(pixels.height())], pixels.as_raw())
}

/// Should the window be gone, no one else ends a decoder that goes on for ever.
fn limit_time() {
    let end = || {
        thread::sleep(MOST_TIME);
        std::process::abort();
    };
    // Without the limit pictures are read all the same.
    drop(thread::Builder::new().name("time limit".to_owned()).spawn(end));
}

/// Windows opens a console for a program that has none, unless it is told not to.
#[cfg(windows)]
fn without_console(command: &mut Command) {
    use std::os::windows::process::CommandExt as _;
    const CREATE_NO_WINDOW: u32 = 0x0800_0000;
    command.creation_flags(CREATE_NO_WINDOW);
}

#[cfg(not(windows))]
const fn without_console(_: &mut Command) {}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::storage::{NoFile, OpenCause};

    fn picture() -> Vec<u8> {
        let mut bytes = io::Cursor::new(Vec::new());
        RgbaImage::from_pixel(9, 3, image::Rgba([9, 8, 7, 255])).write_to(&mut bytes, image::ImageFormat::Png).unwrap();
        bytes.into_inner()
    }

    fn answer(file: &[u8]) -> Vec<u8> {
        let mut answer = Vec::new();
        write_answer(file, 3, &mut answer).unwrap();
        answer
    }

    #[test]
    fn what_one_process_writes_the_other_reads() {
        let read = read_answer(&*answer(&picture()), 3).unwrap();
        assert_eq!((read.dimensions(), read.get_pixel(0, 0).0), ((3, 1), [9, 8, 7, 255]));
        assert_eq!(read_answer(&*answer(b"words"), 3), Err(DecodeFault::OtherKind), "and what is wrong");
    }

    #[test]
    fn an_answer_that_ends_or_lies_is_no_picture() {
        let whole = answer(&picture());
        for end in 0..whole.len() {
            assert_eq!(read_answer(&whole[..end], 3), Err(DecodeFault::Stopped), "cut at {end}");
        }
        let huge = br#"{"Pixels":{"width":4000000000,"height":4000000000}}"#;
        assert_eq!(read_answer(&huge[..], 3), Err(DecodeFault::Stopped), "larger than was asked for");
    }

    #[cfg(unix)]
    #[test]
    fn a_program_that_says_nothing_or_is_not_there_stops_nothing() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("picture.png");
        crate::storage::write_missing(&path, &picture()).unwrap();
        let by = |program: &str| PictureReader::new(Some(PathBuf::from(program))).load(&path, 640);
        assert_eq!(by("/bin/true").unwrap_err(), PictureFault::Undecoded(DecodeFault::Stopped), "without a word");
        assert_eq!(by("/no/such/program").unwrap().size, [9, 3], "decoded here");
    }

    #[cfg(target_os = "linux")]
    #[test]
    fn what_the_system_makes_up_is_not_read() {
        let cause = |path: &Path| match PictureReader::new(None).load(path, 640) {
            Err(PictureFault::Unread(error)) => Some(error.cause),
            _ => None,
        };
        assert_eq!(cause(Path::new("/proc/version")), Some(OpenCause::Empty), "made up");
        let folder = tempfile::tempdir().unwrap();
        assert_eq!(cause(folder.path()), Some(OpenCause::NotAFile(NoFile::Folder)), "nor a folder");
        assert_eq!(cause(Path::new("/dev/zero")), Some(OpenCause::NotAFile(NoFile::Special)), "nor a device");
    }
}
