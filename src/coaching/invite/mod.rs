//! How people come into a group: its code, a text to send, and a sheet for the wall.

pub mod handlers;
mod views;
