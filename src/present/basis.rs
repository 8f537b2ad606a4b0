//! Numbers as bare, expected or safe: one switch for every screen.

use super::{CardRow, basis_title, board};
use crate::domain::{AssetId, Confidence, Presence};
use crate::figures::{AssetFigures, Basis, Figures, SceneFigures, Sum, Terms};

/// What every number on screen is shown under.
#[derive(Clone, Copy, Debug)]
pub struct Lens<'a> {
    /// Bare, expected or safe.
    pub basis: Basis,
    /// Passes, plan and keep rates.
    pub terms: Terms<'a>,
    /// How sure a safe total must be.
    pub confidence: Confidence,
}

impl Lens<'_> {
    /// The total of the project.
    pub fn project(&self, figures: &Figures) -> Sum {
        let bare = figures.total(self.terms.filter, self.terms.plan);
        let credits = match self.basis {
            Basis::Bare => bare.credits,
            Basis::Expected => figures.expected(&self.terms).ceil(),
            Basis::Safe => figures.spread(&self.terms).safe(self.confidence),
        };
        Sum { credits, ..bare }
    }

    /// The total of a scene. Safe totals of scenes do not add up to that of the project.
    pub fn scene(&self, figures: &SceneFigures) -> Sum {
        figures.on_basis(self.basis, &self.terms, self.confidence)
    }

    /// The total of an asset of a scene.
    pub fn asset(&self, scene: &SceneFigures, asset: AssetId) -> Sum {
        scene.asset_on_basis((asset, self.basis), &self.terms, self.confidence)
    }

    /// The total of one of the project's own assets.
    pub fn own_asset(&self, figures: &Figures, asset: &AssetFigures) -> Sum {
        let bare = asset.sum(self.terms.filter, self.terms.plan);
        let credits = match self.basis {
            Basis::Bare => bare.credits,
            Basis::Expected => asset.expected(&self.terms).ceil(),
            Basis::Safe => figures.own_asset_spread(asset.id, &self.terms).safe(self.confidence),
        };
        Sum { credits, ..bare }
    }

    /// The same card with its credits on this basis.
    #[must_use]
    pub fn card(&self, mut card: CardRow, figures: &SceneFigures) -> CardRow {
        if self.basis == Basis::Bare {
            return card;
        }
        for line in &mut card.lines {
            let free = figures.asset(line.asset).is_some_and(|asset| self.is_free(asset));
            if !free && line.credits.text.bytes().all(|byte| byte.is_ascii_digit() || byte == b',') {
                line.credits = board::sum_text(self.asset(figures, line.asset));
            }
        }
        if card.presence == Presence::Included {
            card.total = board::sum_text(self.scene(figures));
            card.spoken = format!(
                "Scene {}, {}, {}, {} credits {}",
                card.number,
                card.title.text,
                card.length,
                card.total.text,
                self.words()
            );
        }
        card
    }

    fn is_free(&self, asset: &AssetFigures) -> bool {
        self.terms.plan.is_some_and(|plan| plan.is_free(asset.kind))
    }

    /// The basis in words: `bare`, `expected`, `90 % safe`.
    pub fn words(&self) -> String {
        basis_title(self.basis, self.confidence).to_lowercase()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{PassFilter, Rates};
    use crate::figures::KeepRates;
    use crate::present::sample::{figures, film, prices, showing};

    fn check(basis: Basis, expected: &str) {
        let project = film();
        let (figures, showing) = (figures(&project), showing("pro"));
        let rates = KeepRates::of(prices(), &Rates::default(), &Rates::default());
        let terms = Terms { filter: PassFilter::Both, plan: showing.plan, rates: &rates };
        let lens = Lens { basis, terms, confidence: Confidence::default() };
        let card = crate::present::card(&showing, 2, &project.scenes[1], &figures.scenes[1]);
        let card = lens.card(card, &figures.scenes[1]);
        let lines: Vec<&str> = card.lines.iter().map(|line| line.credits.text.as_str()).collect();
        assert_eq!(format!("{}: {}", lines.join(" + "), card.total.text), expected, "{basis}");
    }

    #[test]
    fn a_card_follows_the_switch() {
        check(Basis::Bare, "10 + 700 + 3: 713");
        check(Basis::Expected, "20 + 1,050 + 3: 1,073");
    }
}
