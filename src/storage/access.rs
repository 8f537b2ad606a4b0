//! Who may read and write a file: carried over from the file that a save replaces, or narrowed, never widened.

use super::FileNote;

/// What became of the old file's owner, access list and attributes when a new file took its place.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum AccessKept {
    /// The same people may do the same.
    #[default]
    Whole,
    /// A group or an access list could not be carried over, so fewer people have access than before.
    Narrowed,
    /// An attribute that another program gave the file could not be carried over.
    AttributesLost,
}

impl AccessKept {
    /// What the user should know.
    pub const fn note(self) -> Option<FileNote> {
        match self {
            Self::Whole => None,
            Self::Narrowed => Some(FileNote::AccessNarrowed),
            Self::AttributesLost => Some(FileNote::AttributesLost),
        }
    }
}

#[cfg(unix)]
pub(super) use unix::carry;

#[cfg(unix)]
mod unix {
    use std::fs::{File, Metadata, Permissions};
    use std::io;
    use std::os::unix::fs::{MetadataExt as _, PermissionsExt as _, fchown};
    use std::path::Path;

    use xattr::FileExt as _;

    use super::AccessKept;

    /// The access list, as Linux names it among the attributes.
    const ACL: &str = "system.posix_acl_access";
    /// Attributes over the content, or the system's own: they would be wrong for another file.
    const NOT_CARRIED: [&[u8]; 5] = [b"system.", b"security.ima", b"security.evm", b"security.capability", b"trusted."];

    /// Gives a new file the owner, access list, attributes and mode of the old one at `from`.
    ///
    /// Where something cannot be given, the mode becomes narrower instead.
    ///
    /// # Errors
    /// As the system says; the file must then not take the old one's place.
    pub(in crate::storage) fn carry(file: &File, like: &Metadata, from: &Path) -> io::Result<AccessKept> {
        let group_kept = keep_owner(file, like)?;
        let attributes_kept = copy_attributes(file, from)?;
        let acl = xattr::get(from, ACL).or_else(none_where_unsupported)?;
        let acl_kept = match &acl {
            Some(acl) => group_kept && file.set_xattr(ACL, acl).is_ok(),
            None => remove_inherited(file),
        };
        let old = like.permissions().mode();
        let mode = if !acl_kept {
            old & !0o077
        } else if group_kept {
            old
        } else {
            // Another group now: its members get what everybody has.
            (old & !0o070) | (old & 0o070 & ((old & 0o007) << 3))
        };
        file.set_permissions(Permissions::from_mode(mode))?;
        Ok(if mode != old {
            AccessKept::Narrowed
        } else if attributes_kept {
            AccessKept::Whole
        } else {
            AccessKept::AttributesLost
        })
    }

    /// Gives the file the owner and group of the old one, as far as the user may; says whether the group is the same.
    fn keep_owner(file: &File, like: &Metadata) -> io::Result<bool> {
        let (owner, group) = (like.uid(), like.gid());
        let mine = file.metadata()?;
        if (mine.uid(), mine.gid()) == (owner, group) || fchown(file, Some(owner), Some(group)).is_ok() {
            return Ok(true);
        }
        // Only root can change the owner. The group can be set where it is one of the user's own.
        match fchown(file, None, Some(group)) {
            Ok(()) => Ok(true),
            Err(error) if error.kind() == io::ErrorKind::PermissionDenied => Ok(mine.gid() == group),
            Err(error) => Err(error),
        }
    }

    /// Copies what other programs noted beside the content; says whether all of it could be.
    fn copy_attributes(file: &File, from: &Path) -> io::Result<bool> {
        let names = match xattr::list(from) {
            Err(error) if is_unsupported(&error) => return Ok(true),
            names => names?,
        };
        let mut all = true;
        for name in names.filter(|name| !NOT_CARRIED.iter().any(|not| name.as_encoded_bytes().starts_with(not))) {
            let value = xattr::get(from, &name)?;
            all &= value.is_none_or(|value| file.set_xattr(&name, &value).is_ok());
        }
        Ok(all)
    }

    /// The folder may have given the new file an access list that the old one did not have.
    fn remove_inherited(file: &File) -> bool {
        match file.get_xattr(ACL) {
            Ok(Some(_)) => file.remove_xattr(ACL).is_ok(),
            Ok(None) => true,
            Err(error) => is_unsupported(&error),
        }
    }

    fn none_where_unsupported(error: io::Error) -> io::Result<Option<Vec<u8>>> {
        if is_unsupported(&error) { Ok(None) } else { Err(error) }
    }

    fn is_unsupported(error: &io::Error) -> bool {
        error.kind() == io::ErrorKind::Unsupported
    }
}
