//! The projects that come with the program, with their pictures.

use std::path::{Path, PathBuf};

use super::summary::Summary;
use crate::domain::Project;
use crate::prices::PriceList;
use crate::storage::{self, format};

/// A project that comes with the program.
struct Sample {
    text: &'static str,
    pictures: &'static [(&'static str, &'static [u8])],
}

macro_rules! project {
    ($name:literal) => {
        include_str!(concat!("../../projects/", $name, ".board.ron"))
    };
}

macro_rules! pictures {
    ($($name:literal),*) => {
        &[$(($name, include_bytes!(concat!("../../projects/pictures/", $name)))),*]
    };
}

const SAMPLES: [Sample; 3] = [
    Sample {
        text: project!("harbour-lights"),
        pictures: pictures!(
            "dawn-over-the-harbour.png",
            "the-baker-opens-up.jpg",
            "hands-in-flour.png",
            "children-on-the-quay.webp",
            "ferry-crossing.png",
            "lights-come-on.png"
        ),
    },
    Sample { text: project!("marketing-60s"), pictures: &[] },
    Sample { text: project!("educational-3min"), pictures: &[] },
];

/// What each of them holds and costs. Lays their pictures out in the data folder, if there is one: slow where the disk is.
pub fn summaries(prices: &PriceList, data: Option<&Path>) -> Vec<Summary> {
    SAMPLES.iter().filter_map(|sample| summary(sample, prices, data)).collect()
}

fn summary(sample: &Sample, prices: &PriceList, data: Option<&Path>) -> Option<Summary> {
    let folder = laid_out(sample, data);
    let summary = Summary::of(read(sample)?, "", folder.as_deref(), prices);
    // Without a folder the picture is nowhere.
    Some(Summary { picture: summary.picture.filter(|_| folder.is_some()), ..summary })
}

/// The folder in which a sample finds its pictures; `None` where there is none to put them in.
fn laid_out(sample: &Sample, data: Option<&Path>) -> Option<PathBuf> {
    let folder = data.map(|data| data.join("samples"))?;
    (sample.pictures.is_empty() || lay_out(sample, &folder)).then_some(folder)
}

fn read(sample: &Sample) -> Option<Project> {
    format::read(sample.text).ok().map(|contents| contents.project)
}

/// A sample as a new project, and the folder that its pictures are named from; no folder where there is none to put
/// them in. Slow where the disk is.
pub fn open(place: usize, data: Option<&Path>) -> Option<(Project, Option<PathBuf>)> {
    let sample = SAMPLES.get(place)?;
    Some((read(sample)?, laid_out(sample, data)))
}

/// Puts the pictures of a sample where it looks for them. A picture that is there already stays.
fn lay_out(sample: &Sample, folder: &Path) -> bool {
    let pictures = folder.join("pictures");
    sample.pictures.iter().all(|(name, bytes)| storage::write_missing(&pictures.join(name), bytes).is_ok())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_sample_opens() {
        let summaries = summaries(PriceList::shipped().unwrap(), None);
        assert_eq!(summaries.len(), SAMPLES.len(), "none is damaged");
    }

    #[test]
    fn the_page_s_own_examples_cost_what_the_page_says() {
        let summaries = summaries(PriceList::shipped().unwrap(), None);
        let totals: Vec<u64> = summaries.iter().filter_map(|one| Some(one.total?.credits.get())).collect();
        assert!(totals.contains(&96), "the marketing video: {totals:?}");
        assert!(totals.contains(&1_320), "the educational one: {totals:?}");
    }
}
