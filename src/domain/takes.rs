//! How many takes an asset is planned with.

/// The number of generations planned for every unit of an asset.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Takes {
    /// One for the bare total; as many as the keep rate makes likely for the others.
    #[default]
    Automatic,
    /// Exactly so many of each unit, 1 to 1,000,000.
    Fixed(u32),
}

impl Takes {
    /// The takes that the bare total counts: one, or the number that was set.
    pub const fn bare(self) -> u32 {
        match self {
            Self::Automatic => 1,
            Self::Fixed(takes) => takes,
        }
    }
}
