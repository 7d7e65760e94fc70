//! What is kept of people belongs to them.

mod my_data;
