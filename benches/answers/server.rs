//! The server that is measured: the program itself, on a free port.

use std::fs::File;
use std::net::{SocketAddr, TcpListener};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use crate::browser::Browser;

/// A running Askel; it ends with this value.
pub struct Server {
    pub address: SocketAddr,
    process: Child,
}

impl Server {
    /// Starts on the data in a folder; every sync of a file takes so many milliseconds longer.
    pub fn start(data: &Path, delay: Option<u32>) -> anyhow::Result<Self> {
        let address = TcpListener::bind("127.0.0.1:0")?.local_addr()?;
        let mut command = delayed(Command::new(env!("CARGO_BIN_EXE_askel")), delay);
        command
            .args(["--bind", &address.to_string(), "--trusted-proxies", "127.0.0.1"])
            .args(["--courses-dir", concat!(env!("CARGO_MANIFEST_DIR"), "/courses")])
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
}

impl Drop for Server {
    fn drop(&mut self) {
        // Under strace the server is a child of its own; strace ends with it, and on SIGTERM it lets go of it and goes.
        let watched = format!("/proc/{0}/task/{0}/children", self.process.id());
        let children = std::fs::read_to_string(watched).unwrap_or_default();
        let own = self.process.id().to_string();
        let pid = children.split_whitespace().next().unwrap_or(&own);
        let _ = Command::new("kill").args(["-TERM", pid]).status();
        let _ = self.process.wait();
    }
}

/// The same command with every fsync and fdatasync that much slower, as on a hard disk.
pub fn delayed(command: Command, milliseconds: Option<u32>) -> Command {
    let Some(milliseconds) = milliseconds else { return command };
    let mut strace = Command::new("strace");
    strace
        .args(["-f", "-qq", "--seccomp-bpf", "-e", "trace=fsync,fdatasync", "-e", "signal=none", "-o", "/dev/null"])
        .args(["-e", &format!("inject=fsync,fdatasync:delay_exit={}", milliseconds * 1000)])
        .arg("--")
        .arg(command.get_program());
    strace
}
