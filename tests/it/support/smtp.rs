//! A server for mail that takes everything and keeps it (RFC 5321), and what is in a mail.

use std::io::{BufRead, BufReader, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::time::Duration;

/// A mail as it arrived.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Letter {
    /// The headers, unfolded.
    pub headers: Vec<String>,
    /// The text, decoded, with `\n` between the lines.
    pub text: String,
}

impl Letter {
    /// What stands in the bytes of a mail.
    pub fn read(bytes: &[u8]) -> Self {
        let whole = String::from_utf8(bytes.to_vec()).expect("ASCII");
        let (headers, body) = whole.split_once("\r\n\r\n").expect("an empty line");
        let headers: Vec<String> =
            headers.replace("\r\n ", " ").replace("\r\n\t", " ").split("\r\n").map(str::to_owned).collect();
        let encoding = header(&headers, "Content-Transfer-Encoding");
        let text = match encoding.as_str() {
            "7bit" | "8bit" => body.to_owned(),
            "quoted-printable" => unquoted(body),
            "base64" => {
                use base64::Engine;
                let bytes = base64::engine::general_purpose::STANDARD.decode(body.replace("\r\n", "")).expect("base64");
                String::from_utf8(bytes).expect("UTF-8")
            }
            other => panic!("what is {other}?"),
        };
        Self { headers, text: text.replace("\r\n", "\n") }
    }

    /// A header; empty where it is not there.
    pub fn header(&self, name: &str) -> String {
        header(&self.headers, name)
    }

    /// The path of the link in it, as it is opened from the site.
    pub fn link(&self) -> String {
        let line = self.text.lines().find(|line| line.starts_with("http")).expect("a link");
        let path = line.splitn(4, '/').nth(3).expect("a path");
        format!("/{path}")
    }
}

fn header(headers: &[String], name: &str) -> String {
    let prefix = format!("{name}: ");
    headers.iter().find_map(|line| line.strip_prefix(&prefix)).unwrap_or_default().to_owned()
}

/// RFC 2045 6.7.
fn unquoted(body: &str) -> String {
    let body = body.replace("=\r\n", "");
    let mut bytes = Vec::new();
    let mut rest = body.as_bytes();
    while let [first, tail @ ..] = rest {
        match (first, tail) {
            (b'=', [a, b, after @ ..]) => {
                let hex = std::str::from_utf8(&[*a, *b]).expect("two digits").to_owned();
                bytes.push(u8::from_str_radix(&hex, 16).expect("hexadecimal"));
                rest = after;
            }
            (first, tail) => {
                bytes.push(*first);
                rest = tail;
            }
        }
    }
    String::from_utf8(bytes).expect("UTF-8")
}

/// The server, until the test ends.
pub struct Smtp {
    pub address: SocketAddr,
    letters: Receiver<(Vec<String>, Letter)>,
}

impl Smtp {
    pub fn start() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
        let address = listener.local_addr().expect("an address");
        let (taken, letters) = channel();
        std::thread::spawn(move || {
            for connection in listener.incoming() {
                let taken = taken.clone();
                std::thread::spawn(move || talk(connection.expect("a connection"), &taken));
            }
        });
        Self { address, letters }
    }

    /// The next mail: to whom, and what is in it.
    pub fn next(&self) -> (Vec<String>, Letter) {
        self.letters.recv_timeout(Duration::from_secs(20)).expect("a mail")
    }
}

fn talk(connection: TcpStream, taken: &Sender<(Vec<String>, Letter)>) {
    let mut out = connection.try_clone().expect("a connection");
    let mut say = |line: &str| out.write_all(format!("{line}\r\n").as_bytes());
    let mut lines = BufReader::new(connection).lines().map_while(Result::ok);
    let mut to = Vec::new();
    if say("220 askel.test").is_err() {
        return;
    }
    while let Some(line) = lines.next() {
        let said = match line.split_whitespace().next().unwrap_or("") {
            "EHLO" => say("250-askel.test\r\n250 8BITMIME"),
            "RCPT" => {
                to.push(line);
                say("250 known")
            }
            "DATA" => {
                say("354 go on").expect("said");
                let whole: Vec<String> = lines.by_ref().take_while(|line| line != ".").collect();
                let letter = Letter::read(whole.join("\r\n").as_bytes());
                let _ = taken.send((std::mem::take(&mut to), letter));
                say("250 taken")
            }
            "QUIT" => {
                let _ = say("221 bye");
                return;
            }
            _ => say("250 well"),
        };
        if said.is_err() {
            return;
        }
    }
}
