//! Each rule with pages of our own: in order, broken, and not concerned.
