//! How long opening and saving take, for 10, 1,000 and 10,000 scenes of 4 assets.
#![expect(clippy::unwrap_used, reason = "a bench may fail loudly")]

#[path = "support/mod.rs"]
mod support;

use std::ffi::OsString;
use std::hint::black_box;
use std::io;
use std::path::{Path, PathBuf};

use creditboard::storage::format::{read, write};
use creditboard::storage::{AccessKept, Disk, DiskEntry, DiskFile, Expect, ProjectText, RealDisk, Vault, open};
use criterion::{BenchmarkId, Criterion, criterion_group, criterion_main};
use support::{board, is_worth_running};

/// The real disk without waiting for it: how long that takes is the disk's affair.
struct NoWait;

struct NoWaitFile(Box<dyn DiskFile>);

impl io::Write for NoWaitFile {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.write(bytes)
    }
    fn flush(&mut self) -> io::Result<()> {
        self.0.flush()
    }
}

impl DiskFile for NoWaitFile {
    fn keep(&self, like: &DiskEntry, from: &Path) -> io::Result<AccessKept> {
        self.0.keep(like, from)
    }
    fn sync(&self) -> io::Result<()> {
        Ok(())
    }
}

impl Disk for NoWait {
    fn entry(&self, path: &Path) -> io::Result<DiskEntry> {
        RealDisk.entry(path)
    }
    fn resolve(&self, path: &Path) -> io::Result<PathBuf> {
        RealDisk.resolve(path)
    }
    fn read(&self, path: &Path, cap: u64) -> io::Result<Vec<u8>> {
        RealDisk.read(path, cap)
    }
    fn check_writable(&self, path: &Path) -> io::Result<()> {
        RealDisk.check_writable(path)
    }
    fn create(&self, path: &Path, like: Option<&DiskEntry>) -> io::Result<Box<dyn DiskFile>> {
        Ok(Box::new(NoWaitFile(RealDisk.create(path, like)?)))
    }
    fn rename(&self, from: &Path, to: &Path) -> io::Result<()> {
        RealDisk.rename(from, to)
    }
    fn sync_folder(&self, _: &Path) -> io::Result<()> {
        Ok(())
    }
    fn remove(&self, path: &Path) -> io::Result<()> {
        RealDisk.remove(path)
    }
    fn names(&self, folder: &Path) -> io::Result<Vec<OsString>> {
        RealDisk.names(folder)
    }
    fn create_folder(&self, folder: &Path) -> io::Result<()> {
        RealDisk.create_folder(folder)
    }
}

fn storage(criterion: &mut Criterion) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("bench.board.ron");
    for scenes in [10, 1_000, 10_000].into_iter().filter(|scenes| is_worth_running(*scenes)) {
        let project = board(scenes);
        let mut saved = Vault::new(&NoWait).save(&path, &ProjectText::of(&project).unwrap(), Expect::Anything).unwrap();
        let mut group = criterion.benchmark_group("storage");
        group.sample_size(20);
        group.bench_function(BenchmarkId::new("open", scenes), |bench| bench.iter(|| open(black_box(&path)).unwrap()));
        group.bench_function(BenchmarkId::new("save without fsync", scenes), |bench| {
            bench.iter(|| {
                let expect = Expect::Same(&saved.fingerprint);
                let text = ProjectText::of(black_box(&project)).unwrap();
                saved = Vault::new(&NoWait).save(&path, &text, expect).unwrap();
            });
        });
        let text = write(&project);
        group.bench_function(BenchmarkId::new("read text", scenes), |bench| {
            bench.iter(|| read(black_box(&text)).unwrap());
        });
        group.bench_function(BenchmarkId::new("write text", scenes), |bench| bench.iter(|| write(black_box(&project))));
        group.finish();
    }
}

criterion_group!(benches, storage);
criterion_main!(benches);
