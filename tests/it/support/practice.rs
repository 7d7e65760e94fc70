//! A practice of a few lines, for tests of what a practice may be.

/// Two screens: a code to write and a box to leave unticked, and the end.
pub const LETTER: &str = r#"title = "Kirje"
frame = "phone"
intro = "Sait kirjeen."
[[given]]
id = "koodi"
label = "Koodi"
value = "482 913"

[[screen]]
id = "alussa"
title = "Kirje"

[[screen.field]]
id = "koodi"
kind = "code"
label = "Koodi"
given = "koodi"

[[screen.action]]
id = "avaa"
label = "Avaa"
to = "loppu"
checks = true
verdict = "risky"
teaches = "Se on huijaus."

[[screen.action]]
id = "poista"
label = "Poista"
to = "loppu"
verdict = "good"

[[screen]]
id = "loppu"
title = "Valmista"
end = true
"#;

/// Where it stands in a course.
pub fn file(language: &str) -> String {
    format!("practice/{language}/kirje.toml")
}
