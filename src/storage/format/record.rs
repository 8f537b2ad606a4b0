//! How a RON structure is read: every field checked where it stands, unknown ones noted instead of dropped unseen.
//!
//! Serde's own derive either refuses unknown fields or passes over them without a word. A project of a newer program
//! must do neither: it opens, but only for reading.

/// Declares a structure of a file and how to read it.
///
/// Each field names its key, the type that RON reads, and the function that checks the value. A refusal is reported
/// at the place of the value. Fields are `Option`s; the first unknown key is kept in `unknown`.
macro_rules! record {
    ($(#[$meta:meta])* $name:ident<$life:lifetime> $what:literal {
        $($field:ident $key:literal: $wire:ty => $check:expr => $kept:ty,)*
    }) => {
        $(#[$meta])*
        struct $name<$life> {
            $($field: Option<$kept>,)*
            unknown: Option<&$life str>,
        }

        impl<$life> serde::Deserialize<$life> for $name<$life> {
            fn deserialize<D: serde::Deserializer<$life>>(from: D) -> Result<Self, D::Error> {
                struct Fields;
                impl<$life> serde::de::Visitor<$life> for Fields {
                    type Value = $name<$life>;

                    fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                        f.write_str($what)
                    }

                    fn visit_map<A: serde::de::MapAccess<$life>>(self, mut map: A) -> Result<Self::Value, A::Error> {
                        use serde::de::Error as _;
                        let mut record = $name { $($field: None,)* unknown: None };
                        while let Some(key) = map.next_key::<&$life str>()? {
                            match key {
                                $($key => {
                                    if record.$field.is_some() {
                                        return Err(A::Error::duplicate_field($key));
                                    }
                                    record.$field = Some(map.next_value_seed(Checked($check, PhantomData::<$wire>))?);
                                })*
                                other => {
                                    map.next_value::<serde::de::IgnoredAny>()?;
                                    record.unknown.get_or_insert(other);
                                }
                            }
                        }
                        Ok(record)
                    }
                }
                const KEYS: &[&str] = &[$($key),*];
                from.deserialize_struct($what, KEYS, Fields)
            }
        }
    };
}

pub(super) use record;

use std::marker::PhantomData;

use serde::de::{Deserialize, DeserializeSeed, Deserializer};

use super::fault::{ValueFault, refuse};

/// A value that is checked while the reader still stands at it, so that a refusal names its place.
pub(super) struct Checked<W, F>(pub(super) F, pub(super) PhantomData<W>);

impl<'de, W, F, K, E> DeserializeSeed<'de> for Checked<W, F>
where
    W: Deserialize<'de>,
    F: FnOnce(W) -> Result<K, E>,
    E: Into<ValueFault>,
{
    type Value = K;

    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<K, D::Error> {
        self.0(W::deserialize(from)?).map_err(refuse)
    }
}
