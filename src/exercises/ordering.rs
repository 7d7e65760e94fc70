//! Putting in order: the order in which the items are first shown, and moving one of them.

use super::model::Text;
use crate::base::ids::{Slug, digest};

/// The positions of the items in the order in which they are shown before anything is moved. It follows from the id, so
/// that it is the same at every visit and in every language, says nothing of the right one, and is never right already.
pub fn shown(id: &Slug, items: &[Text]) -> Vec<usize> {
    let mut order: Vec<usize> = (1..=items.len()).collect();
    order.sort_by_cached_key(|position| digest(&[id.as_str().as_bytes(), position.to_string().as_bytes()]));
    if is_right(items, &order) && !order.is_empty() {
        order.rotate_left(1);
    }
    order
}

/// Whether the items stand in the right order. Equal items may change places.
fn is_right(items: &[Text], order: &[usize]) -> bool {
    order.iter().enumerate().all(|(index, position)| stands_right(items, index, *position))
}

/// Whether the item of a position belongs to the place of an index.
pub(super) fn stands_right(items: &[Text], index: usize, position: usize) -> bool {
    position.checked_sub(1).is_some_and(|item| items.get(item) == items.get(index) && item < items.len())
}

/// Whether every item stands in an order once.
pub(super) fn is_complete(order: &[usize], count: usize) -> bool {
    let mut sorted = order.to_vec();
    sorted.sort_unstable();
    sorted.into_iter().eq(1..=count)
}

/// One press: the item at a place (from 1) goes up or down by one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Move {
    /// The place it leaves.
    pub from: usize,
    /// The place it comes to.
    pub to: usize,
}

impl Move {
    /// Up by one.
    pub fn up(from: usize) -> Self {
        Self { from, to: from.saturating_sub(1) }
    }

    /// Down by one.
    pub fn down(from: usize) -> Self {
        Self { from, to: from.saturating_add(1) }
    }

    /// The value of its button, and back.
    pub fn value(self) -> String {
        format!("{}-{}", self.from, self.to)
    }

    /// Reads the value of a button; `None` for anything else.
    pub fn of(value: &str) -> Option<Self> {
        let (from, to) = value.split_once('-')?;
        let (from, to) = (from.parse().ok()?, to.parse().ok()?);
        Some(Self { from, to }).filter(|it| *it == Self::up(from) || *it == Self::down(from))
    }

    /// The order afterwards; `None` where there is no such place.
    pub fn apply(self, order: &[usize]) -> Option<Vec<usize>> {
        let index = |place: usize| place.checked_sub(1).filter(|index| *index < order.len());
        let mut order = order.to_vec();
        order.swap(index(self.from)?, index(self.to)?);
        Some(order)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::{Move, is_complete, is_right, shown};
    use crate::base::ids::Slug;
    use crate::exercises::model::{Format, Text};

    fn items(count: usize) -> Vec<Text> {
        (0..count).map(|n| Text::new(Format::Markdown, &format!("vaihe {n}"))).collect()
    }

    proptest! {
        #[test]
        fn what_is_shown_is_complete_and_never_right(id in "[a-z0-9-]{1,48}", count in 2usize..12) {
            let (id, items) = (Slug::new(&id).expect("an id"), items(count));
            let order = shown(&id, &items);
            prop_assert!(is_complete(&order, count));
            prop_assert!(!is_right(&items, &order));
            prop_assert_eq!(shown(&id, &items), order);
        }

        #[test]
        fn a_move_can_be_taken_back(count in 2usize..12, from in 1usize..12) {
            let order: Vec<usize> = (1..=count).collect();
            let down = Move::down(from);
            prop_assert_eq!(Move::of(&down.value()), Some(down));
            if let Some(moved) = down.apply(&order) {
                prop_assert!(is_complete(&moved, count));
                prop_assert_eq!(Move::up(from + 1).apply(&moved), Some(order));
            } else {
                prop_assert!(from >= count);
            }
        }
    }

    #[test]
    fn there_is_no_way_beyond_the_ends() {
        assert_eq!(Move::up(1).apply(&[1, 2]), None);
        assert_eq!(Move::down(2).apply(&[1, 2]), None);
        for strange in ["", "1", "1-3", "0-0", "a-b", "-1-2", "18446744073709551615-1"] {
            assert_eq!(Move::of(strange).and_then(|it| it.apply(&[1, 2, 3])), None, "{strange}");
        }
    }
}
