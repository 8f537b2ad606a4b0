//! Parts that know nothing of the domain.

mod bar;
mod button;
mod empty;
mod layout;
mod notice;
mod picture;
mod segmented;

pub(crate) use bar::{Segment, share_bar};
pub(crate) use button::{icon_button, primary_button, quiet_button};
pub(crate) use empty::empty_state;
pub(crate) use layout::{card_frame, dot, elided, hairline, icon_mark, row_between, section};
pub(crate) use notice::{Badge, badge, notice, notice_line, swap_row};
pub(crate) use picture::picture_frame;
pub(crate) use segmented::segmented;
