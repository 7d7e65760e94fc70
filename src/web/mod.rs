//! From request to page, knowing no room: context of a page, preferences, layout, components, assets,
//! errors, headers, limits.

pub mod accent;
pub mod assets;
pub mod components;
pub mod context;
pub mod cookie;
pub mod errors;
pub mod extract;
pub mod file;
pub mod headers;
pub mod layout;
pub mod limits;
pub mod origin;
pub mod page;
pub mod preferences;
pub mod styleguide;
#[cfg(test)]
mod tokens;
pub mod way_back;
