//! Mails: by a server for mail, else as files.

use std::process::{Command, Output};

use crate::support::{Letter, Smtp};

fn askel(smtp: Option<&Smtp>, folder: &std::path::Path, words: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_askel"));
    command.args(words).current_dir(folder).env("ASKEL_DATA_DIR", folder).env("ASKEL_COURSES_DIR", folder);
    if let Some(smtp) = smtp {
        command.env("ASKEL_SMTP_URL", format!("smtp://{}", smtp.address));
    }
    command.env("ASKEL_MAIL_FROM", "askel@example.fi").output().expect("it runs")
}

#[test]
fn the_mail_test_arrives_at_the_server_for_mail() {
    let (smtp, folder) = (Smtp::start(), tempfile::tempdir().expect("a folder"));
    let run = askel(Some(&smtp), folder.path(), &["mail-test", "Aino@example.fi"]);
    assert!(run.status.success(), "{run:?}");
    let (to, letter) = smtp.next();
    assert_eq!(to, ["RCPT TO:<aino@example.fi>"]);
    assert_eq!(letter.header("From"), "Askel <askel@example.fi>");
    assert_eq!(letter.header("To"), "aino@example.fi");
    assert_eq!(letter.header("Content-Type"), "text/plain; charset=utf-8");
    assert!(letter.text.starts_with("Hei!\n\n") && letter.text.contains("sähköposti toimii"), "{}", letter.text);
    assert!(!folder.path().join("outbox").exists());
}

#[test]
fn without_a_server_for_mail_each_is_a_file() {
    let folder = tempfile::tempdir().expect("a folder");
    let run = askel(None, folder.path(), &["mail-test", "aino@example.fi"]);
    assert!(run.status.success(), "{run:?}");
    let files: Vec<_> = std::fs::read_dir(folder.path().join("outbox")).expect("a folder").collect();
    let file = files[0].as_ref().expect("a file").path();
    assert_eq!((files.len(), file.extension().and_then(|is| is.to_str())), (1, Some("eml")));
    assert!(Letter::read(&std::fs::read(&file).expect("a mail")).text.contains("koeviesti"));
    assert!(String::from_utf8_lossy(&run.stdout).contains(&file.display().to_string()));
}

#[test]
fn requirement_10_the_command_line_takes_no_address_with_a_line_end() {
    let folder = tempfile::tempdir().expect("a folder");
    for evil in ["aino@example.fi\nBcc: all@example.fi", "aino@example.fi\r\n\r\nText", "aino"] {
        let run = askel(None, folder.path(), &["mail-test", evil]);
        assert!(!run.status.success(), "{evil:?}");
    }
    assert!(!folder.path().join("outbox").exists());
}
