//! What a running application asks its database, and how the database goes about it.

use std::collections::BTreeMap;
use std::sync::{Mutex, MutexGuard, Once, PoisonError};

use askel::base::db::{Db, Url};
use diesel::connection::{Instrumentation, InstrumentationEvent, SimpleConnection, set_default_instrumentation};

use super::Scratch;

/// The statements by the address of their database, for those that are listened to.
static HEARD: Mutex<BTreeMap<String, Vec<String>>> = Mutex::new(BTreeMap::new());

fn heard() -> MutexGuard<'static, BTreeMap<String, Vec<String>>> {
    HEARD.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Hears every statement on one connection; the address is known from the moment when it is made.
struct Ear(Option<String>);

impl Instrumentation for Ear {
    fn on_connection_event(&mut self, event: InstrumentationEvent<'_>) {
        match event {
            InstrumentationEvent::StartEstablishConnection { url, .. } => self.0 = Some(url.to_owned()),
            InstrumentationEvent::StartQuery { query, .. } => {
                let Some(url) = &self.0 else { return };
                if let Some(statements) = heard().get_mut(url) {
                    let text = query.to_string();
                    statements.push(text.split(" -- binds:").next().unwrap_or_default().to_owned());
                }
            }
            _ => {}
        }
    }
}

/// Listens to what is asked of one database, by connections that are made from now on.
pub struct Listener(String);

impl Listener {
    pub fn new(scratch: &Scratch) -> Self {
        static INSTALLED: Once = Once::new();
        INSTALLED.call_once(|| {
            set_default_instrumentation(|| Some(Box::new(Ear(None)))).expect("ears");
        });
        let url = match &scratch.url {
            Url::Sqlite(file) => file.to_string_lossy().into_owned(),
            Url::Postgres(url) => url.clone(),
        };
        heard().insert(url.clone(), Vec::new());
        Self(url)
    }

    /// The statements since the last time, but for what the pool asks to see whether a connection still lives.
    pub fn statements(&self) -> Vec<String> {
        let mut statements = std::mem::take(heard().get_mut(&self.0).expect("an open ear"));
        statements.retain(|statement| statement != "SELECT 1");
        statements
    }
}

impl Drop for Listener {
    fn drop(&mut self) {
        heard().remove(&self.0);
    }
}

/// How the database finds the rows of a statement, where that is not by an index: the steps that read a whole table.
pub fn whole_reads(db: &mut Db, statement: &str) -> Vec<String> {
    match db {
        Db::Sqlite(_) => {
            let mut plan = plan_of_sqlite(db, statement);
            plan.retain(|step| step.contains("SCAN"));
            plan
        }
        Db::Postgres(_) => {
            let plan = plan_of_postgres(db, statement);
            let steps: Vec<String> = plan.iter().filter(|line| line.contains(" Scan ")).cloned().collect();
            // Of an index without a condition every entry is read.
            let by_index = plan.iter().filter(|line| line.contains("Index Cond:")).count();
            let bitmaps = steps.iter().filter(|step| step.contains("Bitmap Heap Scan")).count();
            if steps.len() == by_index + bitmaps { Vec::new() } else { steps }
        }
    }
}

#[derive(diesel::QueryableByName)]
struct Step {
    #[diesel(sql_type = diesel::sql_types::Text)]
    detail: String,
}

/// Parameters that are not given are NULL, which changes nothing in the plan.
fn plan_of_sqlite(db: &mut Db, statement: &str) -> Vec<String> {
    use diesel::RunQueryDsl;
    let steps: Vec<Step> =
        diesel::sql_query(format!("EXPLAIN QUERY PLAN {statement}")).load(db).expect("a statement with a plan");
    steps.into_iter().map(|step| step.detail).collect()
}

/// The plan for any parameters, where a table is read as a whole only if there is no other way.
fn plan_of_postgres(db: &mut Db, statement: &str) -> Vec<String> {
    let parameters = (1..).take_while(|number| statement.contains(&format!("${number}"))).map(|_| "NULL");
    let parameters = parameters.collect::<Vec<_>>().join(", ");
    let given = if parameters.is_empty() { String::new() } else { format!("({parameters})") };
    db.batch_execute(&format!(
        "SET enable_seqscan = off; SET plan_cache_mode = force_generic_plan; DEALLOCATE ALL; PREPARE asked AS {statement}"
    ))
    .expect("a statement that can be prepared");
    plan_lines(db, &format!("EXPLAIN EXECUTE asked{given}"))
}

#[derive(diesel::QueryableByName)]
struct Line {
    #[diesel(sql_type = diesel::sql_types::Text, column_name = "QUERY PLAN")]
    line: String,
}

fn plan_lines(db: &mut Db, explain: &str) -> Vec<String> {
    use diesel::RunQueryDsl;
    let lines: Vec<Line> = diesel::sql_query(explain).load(db).expect("a plan");
    lines.into_iter().map(|line| line.line).collect()
}
