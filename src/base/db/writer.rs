//! The one writer of SQLite: runs what is waiting in one transaction, commits once, and then answers.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::time::{Duration, Instant};

use diesel::connection::SimpleConnection;
use tokio::sync::oneshot;

use super::Db;
use crate::error::{Error, Result};

/// Items in one commit, and how long they may take together, so that nobody waits long for the commit of others.
const MOST: usize = 256;
const LONGEST: Duration = Duration::from_millis(50);

/// The thread that owns the writing connection; it ends when the last handle is dropped.
pub(super) struct Writer(Sender<Box<dyn Work>>);

impl Writer {
    pub(super) fn start(mut db: Db) -> anyhow::Result<Self> {
        let (to_writer, waiting) = channel::<Box<dyn Work>>();
        std::thread::Builder::new().name("writer".to_owned()).spawn(move || {
            while let Ok(first) = waiting.recv() {
                commit_together(&mut db, first, &waiting);
            }
        })?;
        Ok(Self(to_writer))
    }

    pub(super) async fn write<T, F>(&self, act: F) -> Result<T>
    where
        T: Send + 'static,
        F: FnMut(&mut Db) -> Result<T> + Send + 'static,
    {
        let (to_asker, answer) = oneshot::channel();
        let item = Item { act, outcome: None, to_asker };
        let gone = || Error::Unavailable("the writer has ended".to_owned());
        self.0.send(Box::new(item)).map_err(|_| gone())?;
        answer.await.map_err(|_| gone())?
    }
}

/// One thing to write, whatever it returns.
trait Work: Send {
    /// Runs it; `true` where its changes are to be kept.
    fn run(&mut self, db: &mut Db) -> bool;
    /// Tells the asker what came of it, after the commit.
    fn answer(self: Box<Self>, committed: Result<()>);
}

struct Item<T, F> {
    act: F,
    outcome: Option<Result<T>>,
    to_asker: oneshot::Sender<Result<T>>,
}

impl<T, F> Work for Item<T, F>
where
    T: Send,
    F: FnMut(&mut Db) -> Result<T> + Send,
{
    fn run(&mut self, db: &mut Db) -> bool {
        let outcome = catch_unwind(AssertUnwindSafe(|| (self.act)(db)))
            .unwrap_or_else(|_| Err(Error::Internal(anyhow::anyhow!("a write panicked"))));
        let keep = outcome.is_ok();
        self.outcome = Some(outcome);
        keep
    }

    fn answer(self: Box<Self>, committed: Result<()>) {
        let never_ran = || Err(Error::Unavailable("the transaction did not begin".to_owned()));
        let outcome = match (self.outcome.unwrap_or_else(never_ran), committed) {
            (Ok(_), Err(error)) => Err(error),
            (outcome, _) => outcome,
        };
        // The asker may have gone away; what was written stays written.
        let _ = self.to_asker.send(outcome);
    }
}

fn commit_together(db: &mut Db, first: Box<dyn Work>, waiting: &Receiver<Box<dyn Work>>) {
    let begun = Instant::now();
    let mut items = vec![];
    let mut committed = begin(db);
    let mut all_well = committed.is_ok();
    let mut next = Some(first);
    while let Some(mut item) = next {
        all_well = all_well && item.run(db);
        items.push(item);
        let go_on = all_well && items.len() < MOST && begun.elapsed() < LONGEST;
        next = if go_on { waiting.try_recv().ok() } else { None };
    }
    if committed.is_ok() {
        committed = if all_well { Ok(()) } else { one_by_one(db, &mut items) };
        committed = committed.and_then(|()| Ok(db.batch_execute("COMMIT")?));
    }
    if committed.is_err() {
        // Where BEGIN failed there is nothing to roll back, and the failure of ROLLBACK says only that.
        let _ = db.batch_execute("ROLLBACK");
    }
    for item in items {
        item.answer(match &committed {
            Ok(()) => Ok(()),
            Err(error) => Err(Error::Unavailable(error.to_string())),
        });
    }
}

fn begin(db: &mut Db) -> Result<()> {
    Ok(db.batch_execute("BEGIN IMMEDIATE")?)
}

/// One bad item hurts no other: everything is done once more, each item in a savepoint. Nearly always all goes well, and a
/// savepoint for each item would cost a tenth of the writer's time.
fn one_by_one(db: &mut Db, items: &mut [Box<dyn Work>]) -> Result<()> {
    // Some errors have rolled back already.
    let _ = db.batch_execute("ROLLBACK");
    begin(db)?;
    items.iter_mut().try_for_each(|item| in_savepoint(db, item.as_mut()))
}

fn in_savepoint(db: &mut Db, item: &mut dyn Work) -> Result<()> {
    db.batch_execute("SAVEPOINT item")?;
    if !item.run(db) {
        db.batch_execute("ROLLBACK TO item")?;
    }
    db.batch_execute("RELEASE item")?;
    Ok(())
}
