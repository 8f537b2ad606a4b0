//! Boards to begin a new project with.

use super::summary::Summary;
use crate::domain::Project;
use crate::prices::PriceList;
use crate::storage::format;

/// A board to begin with: scenes whose words say what belongs there, with usual models.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Template {
    /// Six scenes with one that is remembered.
    #[default]
    Advert,
    /// Mostly stills with a voice.
    Explainer,
    /// Shots without words, with drafts for the choruses.
    MusicVideo,
    /// Upright and short.
    SocialCut,
    /// The provider's own example of a marketing video.
    Marketing,
    /// The provider's own example of an educational video.
    Educational,
}

impl Template {
    /// All of them, in the order of menus.
    pub const ALL: [Self; 6] =
        [Self::Advert, Self::Explainer, Self::MusicVideo, Self::SocialCut, Self::Marketing, Self::Educational];

    const fn text(self) -> &'static str {
        match self {
            Self::Advert => include_str!("../../projects/templates/advert.board.ron"),
            Self::Explainer => include_str!("../../projects/templates/explainer.board.ron"),
            Self::MusicVideo => include_str!("../../projects/templates/music-video.board.ron"),
            Self::SocialCut => include_str!("../../projects/templates/social-cut.board.ron"),
            Self::Marketing => include_str!("../../projects/marketing-60s.board.ron"),
            Self::Educational => include_str!("../../projects/educational-3min.board.ron"),
        }
    }

    /// A new project of it.
    pub fn project(self) -> Option<Project> {
        format::read(self.text()).ok().map(|contents| contents.project)
    }

    /// What each of those holds and costs that are no samples too.
    pub fn summaries(prices: &PriceList) -> Vec<(Self, Summary)> {
        let own = Self::ALL.into_iter().filter(|one| !matches!(one, Self::Marketing | Self::Educational));
        own.filter_map(|one| Some((one, Summary::of(one.project()?, "", None, prices)))).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::figures::Figures;
    use std::sync::Arc;

    #[test]
    fn every_template_opens_with_a_price_for_everything_and_nothing_to_look_at() {
        let prices = PriceList::shipped().unwrap();
        for template in Template::ALL {
            let project = Arc::new(template.project().unwrap());
            let figures = Figures::of(&project, prices).unwrap();
            let total = figures.total(crate::domain::PassFilter::Both, None);
            assert!(total.unpriced == 0 && !total.credits.is_zero(), "{template:?}: {total:?}");
            if !matches!(template, Template::Marketing | Template::Educational) {
                let findings: Vec<_> = figures.findings().collect();
                assert!(findings.is_empty(), "{template:?}: {findings:?}");
            }
        }
    }

    /// `CREDITBOARD_BLESS=1` writes them so.
    #[test]
    fn templates_stand_as_the_program_writes_them() {
        let files = [
            ("advert", Template::Advert),
            ("explainer", Template::Explainer),
            ("music-video", Template::MusicVideo),
            ("social-cut", Template::SocialCut),
        ];
        for (file, template) in files {
            let written = format::write(&template.project().unwrap());
            if std::env::var_os("CREDITBOARD_BLESS").is_some() {
                let path = format!("{}/projects/templates/{file}.board.ron", env!("CARGO_MANIFEST_DIR"));
                let path = std::path::Path::new(&path);
                std::fs::remove_file(path).unwrap();
                crate::storage::write_missing(path, written.as_bytes()).unwrap();
            } else {
                assert!(template.text() == written, "{file} stands as it is written");
            }
        }
    }
}
