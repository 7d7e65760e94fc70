//! A guest's browser, as thin as can be, so that what is measured is the server.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::time::Duration;

use anyhow::Context;

/// The shipped course whose pages are asked for.
pub const COURSE: &str = "turvallisesti-verkossa";
/// A page of it with an exercise that is answered in writing, and that exercise.
pub const PAGE: &str = "yhteinen-laite";
const EXERCISE: &str = "lopeta-painike";

/// One connection, kept open.
pub struct Browser {
    stream: BufReader<TcpStream>,
    number: u32,
    pub cookie: Option<String>,
    form_key: Option<String>,
    count: u32,
}

/// An answer of the server.
pub struct Answer {
    pub status: u16,
    pub body: String,
}

impl Browser {
    /// The browser of the person with this number.
    pub fn new(address: SocketAddr, number: u32) -> anyhow::Result<Self> {
        let stream = TcpStream::connect(address)?;
        stream.set_nodelay(true)?;
        stream.set_read_timeout(Some(Duration::from_secs(30)))?;
        Ok(Self { stream: BufReader::new(stream), number, cookie: None, form_key: None, count: 0 })
    }

    /// Reads a page.
    pub fn get(&mut self, path: &str) -> anyhow::Result<Answer> {
        let answer = self.ask("GET", path, "")?;
        anyhow::ensure!(answer.status == 200, "{path}: {}", answer.status);
        Ok(answer)
    }

    /// Answers the exercise of a course, each time with other words, until the server says that they are kept.
    pub fn answer(&mut self, course: &str) -> anyhow::Result<()> {
        let page = format!("/fi/courses/{course}/{PAGE}");
        if self.form_key.is_none() {
            let page = self.get(&page)?.body;
            let key = page.split_once("name=\"form-key\" value=\"").and_then(|(_, rest)| rest.split('"').next());
            self.form_key = Some(key.context("a form with a key")?.to_owned());
        }
        self.count += 1;
        let key = self.form_key.clone().unwrap_or_default();
        let body = format!("form-key={key}&exercise={EXERCISE}&{EXERCISE}=ulos-{}-{}", self.number, self.count);
        let answer = self.ask("POST", &format!("{page}/answers/{EXERCISE}"), &body)?;
        anyhow::ensure!(answer.status == 303, "an answer was not kept: {}", answer.status);
        Ok(())
    }

    fn ask(&mut self, method: &str, path: &str, body: &str) -> anyhow::Result<Answer> {
        // The limits are for one address; each person has one, and a new one now and then, as behind a proxy.
        let [_, a, b, c] = (self.number * 64 + self.count / 300).to_be_bytes();
        let mut request = format!(
            "{method} {path} HTTP/1.1\r\nHost: {}\r\nX-Forwarded-For: 10.{a}.{b}.{c}\r\nSec-Fetch-Site: same-origin\r\n",
            self.stream.get_ref().peer_addr()?
        );
        if let Some(cookie) = &self.cookie {
            request += &format!("Cookie: {cookie}\r\n");
        }
        if method == "POST" {
            request +=
                &format!("Content-Type: application/x-www-form-urlencoded\r\nContent-Length: {}\r\n", body.len());
        }
        self.stream.get_mut().write_all(format!("{request}\r\n{body}").as_bytes())?;
        self.read()
    }

    fn read(&mut self) -> anyhow::Result<Answer> {
        let mut line = String::new();
        self.stream.read_line(&mut line)?;
        let status = line.split(' ').nth(1).and_then(|status| status.parse().ok()).context("no answer")?;
        let mut length = 0;
        loop {
            line.clear();
            self.stream.read_line(&mut line)?;
            let Some((name, value)) = line.trim_end().split_once(": ") else { break };
            match name.to_ascii_lowercase().as_str() {
                "content-length" => length = value.parse()?,
                "transfer-encoding" => anyhow::bail!("an answer in pieces"),
                "set-cookie" => self.cookie = value.split(';').next().map(str::to_owned),
                _ => {}
            }
        }
        let mut body = vec![0; length];
        self.stream.read_exact(&mut body)?;
        Ok(Answer { status, body: String::from_utf8_lossy(&body).into_owned() })
    }
}
