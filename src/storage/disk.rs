//! Every call to the file system that storage makes, behind one small trait, so that a test can let each of them fail.

use std::ffi::OsString;
use std::fs::{self, File, Metadata, OpenOptions};
use std::io::{self, Read as _, Write};
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use super::access::AccessKept;

/// What stands at a path.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EntryKind {
    /// An ordinary file.
    File,
    /// A folder.
    Folder,
    /// A symbolic link.
    Link,
    /// A pipe, a device or a socket: reading it may never end.
    Special,
}

/// What the file system says of a path.
#[derive(Clone, Debug)]
pub struct DiskEntry {
    /// What it is.
    pub kind: EntryKind,
    /// Its length in bytes.
    pub length: u64,
    /// When it was last written; `None` where the file system does not say.
    pub modified: Option<SystemTime>,
    /// Whether it is marked read-only.
    pub read_only: bool,
    metadata: Metadata,
}

/// The file system, as far as storage needs it.
pub trait Disk: Sync {
    /// What stands at a path. Links are not followed.
    ///
    /// # Errors
    /// As the system says; `NotFound` when nothing is there.
    fn entry(&self, path: &Path) -> io::Result<DiskEntry>;

    /// The path with all links followed.
    ///
    /// # Errors
    /// As the system says; `NotFound` when a link leads nowhere.
    fn resolve(&self, path: &Path) -> io::Result<PathBuf>;

    /// The bytes of a file, at most `cap` and one more. A link is refused; see [`Self::resolve`].
    ///
    /// # Errors
    /// As the system says.
    fn read(&self, path: &Path, cap: u64) -> io::Result<Vec<u8>>;

    /// Whether a file may be written, without writing it.
    ///
    /// # Errors
    /// `PermissionDenied` or `ReadOnlyFilesystem` when it may not.
    fn check_writable(&self, path: &Path) -> io::Result<()>;

    /// A new file; with the owner and mode of another one, where one is given.
    ///
    /// # Errors
    /// As the system says; `AlreadyExists` when something is there.
    fn create(&self, path: &Path, like: Option<&DiskEntry>) -> io::Result<Box<dyn DiskFile>>;

    /// Puts a file in the place of another, at once or not at all.
    ///
    /// # Errors
    /// As the system says.
    fn rename(&self, from: &Path, to: &Path) -> io::Result<()>;

    /// Makes the names in a folder last through a power cut.
    ///
    /// # Errors
    /// As the system says.
    fn sync_folder(&self, folder: &Path) -> io::Result<()>;

    /// Removes a file.
    ///
    /// # Errors
    /// As the system says.
    fn remove(&self, path: &Path) -> io::Result<()>;

    /// The names in a folder.
    ///
    /// # Errors
    /// As the system says.
    fn names(&self, folder: &Path) -> io::Result<Vec<OsString>>;

    /// Makes a folder and those above it, readable by the user alone.
    ///
    /// # Errors
    /// As the system says.
    fn create_folder(&self, folder: &Path) -> io::Result<()>;
}

/// A new file that is being written.
pub trait DiskFile: Write {
    /// Gives the file the owner, mode, access list and attributes of the file at `from`, as far as possible.
    ///
    /// # Errors
    /// As the system says.
    fn keep(&self, like: &DiskEntry, from: &Path) -> io::Result<AccessKept>;

    /// Waits until the file would outlast a power cut.
    ///
    /// # Errors
    /// As the system says: the file is then not safe.
    fn sync(&self) -> io::Result<()>;
}

/// The file system of this machine.
#[derive(Clone, Copy, Debug, Default)]
pub struct RealDisk;

impl Disk for RealDisk {
    fn entry(&self, path: &Path) -> io::Result<DiskEntry> {
        fs::symlink_metadata(path).map(DiskEntry::of)
    }

    fn resolve(&self, path: &Path) -> io::Result<PathBuf> {
        fs::canonicalize(path)
    }

    fn read(&self, path: &Path, cap: u64) -> io::Result<Vec<u8>> {
        let file = not_through_links(OpenOptions::new().read(true)).open(path)?;
        let length = file.metadata()?.len().min(cap);
        let mut bytes = Vec::with_capacity(usize::try_from(length).unwrap_or_default().saturating_add(1));
        file.take(cap.saturating_add(1)).read_to_end(&mut bytes)?;
        Ok(bytes)
    }

    fn check_writable(&self, path: &Path) -> io::Result<()> {
        not_through_links(OpenOptions::new().write(true)).open(path).map(drop)
    }

    fn create(&self, path: &Path, like: Option<&DiskEntry>) -> io::Result<Box<dyn DiskFile>> {
        let mut options = OpenOptions::new();
        options.write(true).create_new(true);
        #[cfg(unix)]
        if like.is_some() {
            // Closed to others until the old file's mode is set.
            use std::os::unix::fs::OpenOptionsExt as _;
            options.mode(0o600);
        }
        #[cfg(not(unix))]
        let _ = like;
        Ok(Box::new(options.open(path)?))
    }

    fn rename(&self, from: &Path, to: &Path) -> io::Result<()> {
        fs::rename(from, to)
    }

    fn sync_folder(&self, folder: &Path) -> io::Result<()> {
        #[cfg(unix)]
        match File::open(folder)?.sync_all() {
            // Some file systems cannot do this for folders; then there is nothing to wait for.
            Err(error) if matches!(error.kind(), io::ErrorKind::InvalidInput | io::ErrorKind::Unsupported) => Ok(()),
            result => result,
        }
        #[cfg(not(unix))]
        {
            // Elsewhere a folder cannot be opened like a file; the rename is as lasting as the system makes it.
            let _ = folder;
            Ok(())
        }
    }

    fn remove(&self, path: &Path) -> io::Result<()> {
        fs::remove_file(path)
    }

    fn names(&self, folder: &Path) -> io::Result<Vec<OsString>> {
        fs::read_dir(folder)?.map(|entry| entry.map(|entry| entry.file_name())).collect()
    }

    fn create_folder(&self, folder: &Path) -> io::Result<()> {
        let mut builder = fs::DirBuilder::new();
        builder.recursive(true);
        #[cfg(unix)]
        {
            use std::os::unix::fs::DirBuilderExt as _;
            builder.mode(0o700);
        }
        builder.create(folder)
    }
}

impl DiskFile for File {
    fn keep(&self, like: &DiskEntry, from: &Path) -> io::Result<AccessKept> {
        #[cfg(unix)]
        return super::access::carry(self, &like.metadata, from);
        #[cfg(not(unix))]
        {
            let _ = from;
            self.set_permissions(like.metadata.permissions()).map(|()| AccessKept::Whole)
        }
    }

    fn sync(&self) -> io::Result<()> {
        self.sync_all()
    }
}

/// The same options, but a link at the end of the path is refused, and a pipe does not block.
///
/// Somebody else may put a link where a file of ours is expected, between our look at it and its opening.
pub(super) fn not_through_links(options: &mut OpenOptions) -> &mut OpenOptions {
    #[cfg(unix)]
    {
        use std::os::unix::fs::OpenOptionsExt as _;

        use rustix::fs::OFlags;
        options.custom_flags((OFlags::NOFOLLOW | OFlags::NONBLOCK).bits().cast_signed());
    }
    options
}

impl DiskEntry {
    fn of(metadata: Metadata) -> Self {
        let kind = if metadata.is_symlink() {
            EntryKind::Link
        } else if metadata.is_dir() {
            EntryKind::Folder
        } else if metadata.is_file() {
            EntryKind::File
        } else {
            EntryKind::Special
        };
        Self {
            kind,
            length: metadata.len(),
            modified: metadata.modified().ok(),
            read_only: metadata.permissions().readonly(),
            metadata,
        }
    }
}
