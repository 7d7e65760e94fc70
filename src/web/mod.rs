//! From request to page, knowing no room: context of a page, layout, components, assets, errors, limits.

pub mod assets;
pub mod components;
pub mod context;
pub mod layout;
pub mod styleguide;
#[cfg(test)]
mod tokens;
