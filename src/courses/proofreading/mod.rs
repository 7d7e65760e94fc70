//! What is wrong with a text whatever stands around it: its wording, its tables, its pictures' alternative texts.

mod structure;
mod wording;

use super::faults::{Fault, Rule};
use crate::base::language::Language;

pub use structure::AnchoredLink;

/// What was found in a text.
#[derive(Debug, Default)]
pub struct Proof {
    /// What is wrong.
    pub faults: Vec<Fault>,
    /// The links to a place in a page, which only the whole course can judge.
    pub links: Vec<AnchoredLink>,
}

/// Reads the body of a page, whose first line has the number `first_line` in its file.
pub fn read(body: &str, language: Language, file: &str, first_line: usize) -> Proof {
    let lines: Vec<usize> = body.match_indices('\n').map(|(at, _)| at + 1).collect();
    let mut proof = Proof::default();
    let mut sheet =
        Sheet { file, line: &|at| first_line + lines.partition_point(|begin| *begin <= at), proof: &mut proof };
    wording::read(body, language, &mut sheet);
    structure::read(body, &mut sheet);
    proof
}

/// Where findings are noted.
struct Sheet<'a> {
    file: &'a str,
    /// The line in the file of a place in the body.
    line: &'a dyn Fn(usize) -> usize,
    proof: &'a mut Proof,
}

impl Sheet<'_> {
    /// Notes a fault; the same word or picture is told once, where it is met first.
    fn fault(&mut self, rule: Rule, at: usize, what: &str) {
        if !self.proof.faults.iter().any(|known| known.rule == rule && known.what == what) {
            self.proof.faults.push(Fault::new(rule, self.file, (self.line)(at), what));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Rules and lines of what is found in a body that begins on line 5.
    pub fn found(body: &str, language: &str) -> Vec<(Rule, usize)> {
        let language = Language::new(language).expect("a language");
        read(body, language, "sivu.md", 5).faults.iter().map(|fault| (fault.rule, fault.line)).collect()
    }
}
