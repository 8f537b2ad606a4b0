//! Suggestions as a person decides them: what would be decided at once is one decision.

use std::cmp::Ordering;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use super::fit::Quality;
use super::trial::{BoardState, Goal};
use super::{Act, Suggestion, SuggestionFinder, SuggestionKind, SuggestionRules};
use crate::domain::{AssetId, Importance, Kind, ModelId, Pass, Project, SceneId};
use crate::figures::Outlook;

/// No more decisions than this where they can be put together: a person decides so many at once.
const MANY: usize = 10;

/// What makes suggestions one decision. Displays as a stable name, by which a decision is dismissed.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct DecisionKey {
    /// In what way it helps.
    pub kind: SuggestionKind,
    /// The pass that changes.
    pub pass: Pass,
    /// The kind of asset that changes.
    pub of: Kind,
    /// The model as it is, where it is about models.
    pub from: Option<ModelId>,
    /// The model instead.
    pub to: Option<ModelId>,
    /// How much the scenes matter; `None` where it is about scenes of any importance.
    pub importance: Option<Importance>,
    /// The look group that it is about.
    pub look: Option<String>,
}

/// One decision: suggestions that a person would decide at once.
#[derive(Clone, Debug)]
pub struct Decision {
    /// What they have in common.
    pub key: DecisionKey,
    /// Its parts in story order.
    pub parts: Vec<Suggestion>,
    /// What the board comes to with all of them.
    pub after: Outlook,
    /// What they save together on the basis that counts; below 0 where they cost more.
    pub saves: i128,
}

impl fmt::Display for DecisionKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let model = |model: &Option<ModelId>| model.as_ref().map_or_else(|| "-".to_owned(), ModelId::to_string);
        let importance = self.importance.map_or("any", Importance::id);
        let (kind, pass) = (self.kind.id(), self.pass.id());
        write!(f, "{kind} {pass} {} {} {} {importance}", self.of.id(), model(&self.from), model(&self.to))?;
        self.look.as_ref().map_or(Ok(()), |look| write!(f, " look {look}"))
    }
}

impl Decision {
    /// What all its parts do.
    pub fn acts(&self) -> impl Iterator<Item = &Act> {
        self.parts.iter().flat_map(|part| &part.acts)
    }

    /// The quality that its parts lose together.
    pub fn loses(&self) -> Quality {
        self.parts.iter().map(|part| part.loses).fold(Quality::default(), Quality::plus)
    }

    /// The gentlest first: what loses nothing, then background scenes, then what loses least for what it saves.
    pub(super) fn by_gentleness(&self, other: &Self) -> Ordering {
        let rank = |one: &Self| one.key.kind.rank();
        let matters = |one: &Self| {
            let lossy = !one.key.kind.loses_nothing();
            one.parts.iter().map(|part| part.importance).max().filter(|_| lossy)
        };
        let share = |one: &Self, other: &Self| {
            let saves = u128::try_from(other.saves).unwrap_or(0);
            u128::from(one.loses().parts()).saturating_mul(saves)
        };
        let first = rank(self).cmp(&rank(other)).then(matters(self).cmp(&matters(other)));
        let weighed = first.then(share(self, other).cmp(&share(other, self)));
        weighed.then(other.saves.cmp(&self.saves)).then(self.key.cmp(&other.key))
    }
}

impl BoardState {
    /// What could be decided about a board, the gentlest first.
    pub fn decisions(&self, rules: SuggestionRules, goal: &Goal<'_>) -> Vec<Decision> {
        let mut groups = self.groups(rules, goal, &|_| true);
        if fewer(groups.clone(), &self.project).len() > MANY {
            self.one_way_to_stills(&mut groups, goal);
        }
        self.decided(groups, goal)
    }

    /// The same of those suggestions alone that are wanted.
    pub(super) fn decisions_of(
        &self,
        rules: SuggestionRules,
        goal: &Goal<'_>,
        wanted: &dyn Fn(&Suggestion) -> bool,
    ) -> Vec<Decision> {
        self.decided(self.groups(rules, goal, wanted), goal)
    }

    /// Suggestions as decisions, the gentlest first; broader ones where there are too many.
    fn decided(&self, groups: BTreeMap<DecisionKey, Vec<Suggestion>>, goal: &Goal<'_>) -> Vec<Decision> {
        let groups = fewer(groups, &self.project).into_iter();
        let mut decisions: Vec<Decision> = groups.filter_map(|(key, parts)| self.decision(key, parts, goal)).collect();
        decisions.sort_by(Decision::by_gentleness);
        decisions
    }

    /// A decision with what it comes to; `None` where it does not help.
    fn decision(&self, key: DecisionKey, parts: Vec<Suggestion>, goal: &Goal<'_>) -> Option<Decision> {
        let after = self.after(parts.iter().flat_map(|part| &part.acts), goal)?.outlook;
        let credits = |outlook: &Outlook| i128::from(outlook.get(goal.lens.basis).credits.get());
        let saves = credits(&self.outlook).saturating_sub(credits(&after));
        let helps = if key.kind == SuggestionKind::FreeUpgrade { saves >= 0 } else { saves > 0 };
        helps.then_some(Decision { key, parts, after, saves })
    }

    /// All suggestions, put together by what they have in common.
    fn groups(
        &self,
        rules: SuggestionRules,
        goal: &Goal<'_>,
        wanted: &dyn Fn(&Suggestion) -> bool,
    ) -> BTreeMap<DecisionKey, Vec<Suggestion>> {
        let done = self.done();
        let mut finder = SuggestionFinder::new(goal, rules, &done);
        let mut groups: BTreeMap<DecisionKey, Vec<Suggestion>> = BTreeMap::new();
        for scene in &self.project.scenes {
            for one in finder.scene(scene, &self.project).into_iter().filter(wanted) {
                groups.entry(DecisionKey::of(&one)).or_default().push(one);
            }
        }
        for one in finder.shared_stills(&self.project).into_iter().filter(wanted) {
            groups.entry(DecisionKey::of(&one)).or_default().push(one);
        }
        if self.project.scenes.iter().any(|scene| !scene.look.is_empty()) && goal.lens.filter.includes(Pass::Final) {
            groups.extend(self.look_groups(&mut finder));
        }
        groups
    }

    /// Where there is too much to decide, start stills are offered in one way. Each scene its own loses nothing, so it is
    /// that one, unless it takes one for all to bring the board within what is left.
    fn one_way_to_stills(&self, groups: &mut BTreeMap<DecisionKey, Vec<Suggestion>>, goal: &Goal<'_>) {
        let after = |kind: SuggestionKind| {
            let parts = groups.iter().filter(|(key, _)| key.kind == kind).flat_map(|(_, parts)| parts);
            let acts: Vec<&Act> = parts.flat_map(|part| &part.acts).collect();
            if acts.is_empty() { None } else { self.after(acts, goal) }
        };
        let both = after(SuggestionKind::AddStill).zip(after(SuggestionKind::ShareStill));
        if let Some((own, shared)) = both {
            let takes_one = shared.is_within(goal) && !own.is_within(goal);
            let less = if takes_one { SuggestionKind::AddStill } else { SuggestionKind::ShareStill };
            groups.retain(|key, _| key.kind != less);
        }
    }
}

/// In what way decisions are put together where there are too many, the first that is enough.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Breadth {
    /// Scenes of any importance.
    Importance,
    /// Drafts and start stills by any model.
    Drafts,
    /// Any model as it is.
    From,
    /// Any model instead, of each asset the gentlest.
    Gentlest,
    /// Any kind of asset.
    Kinds,
}

impl Breadth {
    const ALL: [Self; 5] = [Self::Importance, Self::Drafts, Self::From, Self::Gentlest, Self::Kinds];

    /// The broader decision that one belongs to. Look groups stay by themselves.
    fn widen(self, key: DecisionKey) -> DecisionKey {
        if key.look.is_some() {
            return key;
        }
        let swap = matches!(
            key.kind,
            SuggestionKind::Dominated
                | SuggestionKind::Lossless
                | SuggestionKind::Cheaper
                | SuggestionKind::FreeUpgrade
        );
        let draft = matches!(key.kind, SuggestionKind::AddDraft | SuggestionKind::DropDraft | SuggestionKind::AddStill);
        match self {
            // To leave out background scenes is another decision than to leave out others.
            Self::Importance => {
                let importance = key.importance.filter(|_| key.kind == SuggestionKind::Cut);
                DecisionKey { importance, ..key }
            }
            Self::Drafts if draft => DecisionKey { from: None, to: None, of: Kind::Video, ..key },
            Self::From if swap => DecisionKey { from: None, ..key },
            Self::Gentlest if swap => {
                let kind = if key.kind == SuggestionKind::Dominated { SuggestionKind::Lossless } else { key.kind };
                DecisionKey { kind, to: None, ..key }
            }
            Self::Kinds if swap => DecisionKey { of: Kind::Video, pass: Pass::Final, ..key },
            _ => key,
        }
    }
}

/// Broader decisions, until there are no more than a person decides.
pub(super) fn fewer(
    mut groups: BTreeMap<DecisionKey, Vec<Suggestion>>,
    project: &Project,
) -> BTreeMap<DecisionKey, Vec<Suggestion>> {
    for breadth in Breadth::ALL {
        if groups.len() <= MANY {
            break;
        }
        if breadth == Breadth::Gentlest {
            keep_gentlest(&mut groups);
        }
        let mut fewer: BTreeMap<DecisionKey, Vec<Suggestion>> = BTreeMap::new();
        for (key, parts) in groups {
            fewer.entry(breadth.widen(key)).or_default().extend(parts);
        }
        groups = fewer;
    }
    let places: BTreeMap<SceneId, usize> =
        project.scenes.iter().enumerate().map(|(place, scene)| (scene.id, place)).collect();
    for parts in groups.values_mut() {
        parts.sort_by_key(|one| places.get(&one.scene).copied());
    }
    groups
}

/// Of the models that lose something keeps one for each asset and pass: what loses least for what it saves.
fn keep_gentlest(groups: &mut BTreeMap<DecisionKey, Vec<Suggestion>>) {
    let lossy = |key: &DecisionKey| key.kind == SuggestionKind::Cheaper && key.look.is_none();
    let share = |one: &Suggestion, other: &Suggestion| {
        u128::from(one.loses.parts()).saturating_mul(u128::from(other.saves.get()))
    };
    let mut best: BTreeMap<(Option<AssetId>, Pass), Suggestion> = BTreeMap::new();
    for part in groups.iter().filter(|(key, _)| lossy(key)).flat_map(|(_, parts)| parts) {
        let known = best.entry((part.asset, part.pass)).or_insert_with(|| part.clone());
        if share(part, known) < share(known, part) {
            known.clone_from(part);
        }
    }
    for (_, parts) in groups.iter_mut().filter(|(key, _)| lossy(key)) {
        parts.retain(|part| best.get(&(part.asset, part.pass)) == Some(part));
    }
    groups.retain(|_, parts| !parts.is_empty());
}

impl DecisionKey {
    /// Whether it was dismissed, by its own name or by that of a broader decision that it belongs to.
    pub(super) fn is_dismissed(&self, dismissed: &BTreeSet<String>) -> bool {
        if dismissed.is_empty() {
            return false;
        }
        let mut key = self.clone();
        dismissed.contains(&key.to_string())
            || Breadth::ALL.into_iter().any(|breadth| {
                key = breadth.widen(key.clone());
                dismissed.contains(&key.to_string())
            })
    }

    pub(super) fn of(one: &Suggestion) -> Self {
        let (from, to) = one.models();
        let lossy = !one.kind.loses_nothing();
        // What loses nothing is decided at once for scenes of any importance.
        let importance = Some(one.importance).filter(|_| lossy);
        Self {
            kind: one.kind,
            pass: one.pass,
            // A scene is left out with all that it has.
            of: if one.kind == SuggestionKind::Cut { Kind::Video } else { one.of },
            from: from.cloned(),
            to: to.cloned(),
            importance,
            look: None,
        }
    }
}
