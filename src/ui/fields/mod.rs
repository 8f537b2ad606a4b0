//! One editor for each type of the domain: a value goes in, a new one comes out; `None` means unchanged.

mod amount;
mod clips;
mod importance;
mod model_picker;
mod needs;
mod number;
mod rate;
mod takes;
mod text;
mod typed;

pub(crate) use amount::{AmountField, say_refused};
pub(crate) use clips::clips_field;
pub(crate) use importance::importance_field;
pub(crate) use model_picker::{ModelPicker, Picked, forget_typed, model_list};
pub(crate) use needs::{SharedShape, needs_field, shape_field};
pub(crate) use number::{OptionalNumber, count_field, seconds_field, whole_field};
pub(crate) use rate::rate_field;
pub(crate) use takes::takes_field;
pub(crate) use text::TextField;
pub(crate) use typed::TypedField;
