//! What is known of the content of a document: figures, what is done, where the takes of each asset are.

use std::sync::Arc;

use super::remaining::Remaining;
use crate::document::{Document, Revision};
use crate::domain::{AssetId, Project, Take, TakeLog};
use crate::figures::usage::Progress;
use crate::figures::{DoneAssets, FigureError, Figures};
use crate::prices::PriceList;

/// What is known of the content at a revision.
pub(super) struct ContentFigures {
    revision: Revision,
    figures: Result<Arc<Figures>, FigureError>,
    /// The takes of that content; undo can change them without another revision.
    takes: Arc<TakeLog>,
    /// What those have come to.
    progress: Arc<Progress>,
    /// What is still to go; `None` where nothing can be counted.
    remaining: Option<Remaining>,
    /// What is done while nothing is.
    nothing: DoneAssets,
}

impl ContentFigures {
    /// What is known of a document, from nothing.
    pub(super) fn of(document: &Document, prices: &PriceList) -> Self {
        let project = document.project();
        let (takes, figures) = (Arc::clone(&project.takes), Figures::of(project, prices).map(Arc::new));
        let progress = Arc::new(Progress::of(&takes));
        let mut content = Self {
            revision: document.revision(),
            figures,
            takes,
            progress,
            remaining: None,
            nothing: DoneAssets::default(),
        };
        content.find_remaining(project, prices);
        content
    }

    /// Brings it up to the document now, by difference. Does nothing where it is.
    pub(super) fn update(&mut self, document: &Document, prices: &PriceList) {
        let (revision, project) = (document.revision(), document.project());
        let same_takes = Arc::ptr_eq(&self.takes, &project.takes);
        if self.revision == revision && same_takes {
            return;
        }
        self.revision = revision;
        if !same_takes {
            let before = std::mem::replace(&mut self.takes, Arc::clone(&project.takes));
            Arc::make_mut(&mut self.progress).update(&before, &self.takes);
        }
        let updated = match &mut self.figures {
            // Threads that still work something out keep the figures that they were given.
            Ok(figures) => Arc::make_mut(figures).update(project, prices),
            Err(_) => Figures::of(project, prices).map(|figures| self.figures = Ok(Arc::new(figures))),
        };
        if let Err(error) = updated {
            self.figures = Err(error);
        }
        self.find_remaining(project, prices);
    }

    fn find_remaining(&mut self, project: &Arc<Project>, prices: &PriceList) {
        let before = self.remaining.take();
        let Ok(figures) = &self.figures else { return };
        self.remaining = Some(match before {
            Some(mut remaining) => {
                remaining.update(project, figures, prices);
                remaining
            }
            None => Remaining::of(project, figures, prices),
        });
    }

    /// The figures, or the asset that makes them too large to count.
    pub(super) const fn figures(&self) -> Result<&Arc<Figures>, &FigureError> {
        self.figures.as_ref()
    }

    /// The figures of what is still to go; `None` where nothing can be counted.
    pub(super) fn to_go(&self) -> Option<&Arc<Figures>> {
        self.remaining.as_ref().and_then(Remaining::figures).or_else(|| self.figures.as_ref().ok())
    }

    /// The project with its finished assets locked; `None` while nothing is done.
    pub(super) fn changeable(&self) -> Option<&Arc<Project>> {
        self.remaining.as_ref().and_then(Remaining::open)
    }

    /// What needs no more takes, and what is stale.
    pub(super) fn done(&self) -> &DoneAssets {
        self.remaining.as_ref().map_or(&self.nothing, Remaining::done)
    }

    /// What the takes have come to.
    pub(super) const fn progress(&self) -> &Arc<Progress> {
        &self.progress
    }

    /// The takes of an asset that count, newest first.
    pub(super) fn takes_of(&self, asset: AssetId) -> Vec<&Take> {
        self.takes.of_asset(asset).rev().collect()
    }
}
