//! The server that is measured: the program itself, on a free port.

use std::fs::File;
use std::net::{SocketAddr, TcpListener};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use anyhow::Context;

use crate::browser::Browser;

/// A running Askel; it ends with this value.
pub struct Server {
    pub address: SocketAddr,
    process: Child,
}

impl Server {
    /// Starts with the courses in one folder on the data in another; every sync of a file takes so many milliseconds longer.
    pub fn start(courses: &Path, data: &Path, delay: Option<f64>) -> anyhow::Result<Self> {
        let address = TcpListener::bind("127.0.0.1:0")?.local_addr()?;
        let mut command = delayed(program(), delay);
        command
            .args(["--bind", &address.to_string(), "--trusted-proxies", "127.0.0.1"])
            .arg("--courses-dir")
            .arg(courses)
            .arg("--data-dir")
            .arg(data)
            .stdout(Stdio::null())
            .stderr(File::create(data.with_extension("log"))?);
        let mut server = Self { address, process: command.spawn()? };
        let begun = Instant::now();
        while Browser::new(address, 0).and_then(|mut browser| browser.get("/health/ready")).is_err() {
            let ended = server.process.try_wait()?;
            anyhow::ensure!(ended.is_none() && begun.elapsed() < Duration::from_secs(60), "the server does not start");
            std::thread::sleep(Duration::from_millis(20));
        }
        Ok(server)
    }

    /// Seconds of processor time that it has taken so far.
    pub fn processor_time(&self) -> anyhow::Result<f64> {
        processor_time(&self.pid())
    }

    /// The server's own number: under strace it is a child.
    fn pid(&self) -> String {
        let own = self.process.id().to_string();
        let children = std::fs::read_to_string(format!("/proc/{own}/task/{own}/children")).unwrap_or_default();
        children.split_whitespace().next().map_or(own, str::to_owned)
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // On SIGTERM strace would let go of the server and leave it behind; it ends with the server.
        let _ = Command::new("kill").args(["-TERM", &self.pid()]).status();
        let _ = self.process.wait();
    }
}

/// The folder of the shipped courses.
pub fn shipped() -> &'static Path {
    Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/courses"))
}

/// The program that is measured: the release build, or what `ASKEL_BINARY` names.
pub fn program() -> Command {
    Command::new(std::env::var_os("ASKEL_BINARY").unwrap_or_else(|| env!("CARGO_BIN_EXE_askel").into()))
}

/// Seconds of processor time, of the program and of the system for it, that a process has taken so far (proc_pid_stat(5));
/// "self" is this one.
pub fn processor_time(pid: &str) -> anyhow::Result<f64> {
    let stat = std::fs::read_to_string(format!("/proc/{pid}/stat"))?;
    // The name of the program, in parentheses, may hold anything; times are in hundredths of a second.
    let (_, fields) = stat.rsplit_once(')').context("a line of proc_pid_stat(5)")?;
    let ticks: Vec<u32> = fields.split_whitespace().skip(11).take(2).flat_map(str::parse).collect();
    Ok(f64::from(ticks.iter().sum::<u32>()) / 100.0)
}

/// The same command with every fsync and fdatasync that much slower, as on a hard disk.
pub fn delayed(command: Command, milliseconds: Option<f64>) -> Command {
    let Some(milliseconds) = milliseconds else { return command };
    let mut strace = Command::new("strace");
    strace
        .args(["-f", "-qq", "--seccomp-bpf", "-e", "trace=fsync,fdatasync", "-e", "signal=none", "-o", "/dev/null"])
        .args(["-e", &format!("inject=fsync,fdatasync:delay_exit={:.0}", milliseconds * 1000.0)])
        .arg("--")
        .arg(command.get_program());
    strace
}
