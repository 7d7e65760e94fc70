//! Inserts that change the row which is there already, prepared once for each connection.

use std::marker::PhantomData;

use diesel::backend::Backend;
use diesel::prelude::*;
use diesel::query_builder::{AstPass, QueryFragment, QueryId};

/// What an insert does where the row is there already.
pub trait OnConflict: 'static {
    /// ` ON CONFLICT …`, in words that both dialects know.
    const WORDS: &'static str;
}

/// An insert with what it does where the row is there already. Diesel has words for that too (`do_update`), but prepares
/// them anew each time, because what they set may differ from one time to the next.
pub struct Upsert<T, C> {
    insert: T,
    on_conflict: PhantomData<C>,
}

impl<T, C: OnConflict> Upsert<T, C> {
    /// This insert, and what it does where the row is there.
    pub fn new(insert: T, _: C) -> Self {
        Self { insert, on_conflict: PhantomData }
    }
}

impl<T, C, DB> QueryFragment<DB> for Upsert<T, C>
where
    T: QueryFragment<DB>,
    C: OnConflict,
    DB: Backend,
{
    fn walk_ast<'b>(&'b self, mut out: AstPass<'_, 'b, DB>) -> QueryResult<()> {
        self.insert.walk_ast(out.reborrow())?;
        out.push_sql(C::WORDS);
        Ok(())
    }
}

impl<T: QueryId, C: OnConflict> QueryId for Upsert<T, C> {
    type QueryId = Upsert<T::QueryId, C>;

    const HAS_STATIC_QUERY_ID: bool = T::HAS_STATIC_QUERY_ID;
}

impl<T, C, Conn> RunQueryDsl<Conn> for Upsert<T, C> {}

#[cfg(test)]
mod tests {
    use std::sync::Arc;
    use std::sync::atomic::{AtomicU32, Ordering};

    use diesel::connection::{InstrumentationEvent, SimpleConnection};
    use diesel::sqlite::SqliteConnection;

    use super::*;
    use crate::base::db::schema::settings;

    struct TheNewest;

    impl OnConflict for TheNewest {
        const WORDS: &'static str = " ON CONFLICT (key) DO UPDATE SET value = excluded.value";
    }

    #[test]
    fn what_is_done_for_each_answer_is_prepared_once() {
        let mut db = SqliteConnection::establish(":memory:").expect("a database");
        db.batch_execute("CREATE TABLE settings (key TEXT PRIMARY KEY, value TEXT)").expect("a table");
        let count = Arc::new(AtomicU32::new(0));
        let counted = Arc::clone(&count);
        db.set_instrumentation(move |event: InstrumentationEvent<'_>| {
            if matches!(event, InstrumentationEvent::CacheQuery { .. }) {
                counted.fetch_add(1, Ordering::Relaxed);
            }
        });
        for value in ["a", "b", "c"] {
            let row = (settings::key.eq("name"), settings::value.eq(value));
            let insert = diesel::insert_into(settings::table).values(row);
            Upsert::new(insert, TheNewest).execute(&mut db).expect("stored");
        }
        let stored: Vec<String> = settings::table.select(settings::value).load(&mut db).expect("rows");
        assert_eq!(stored, ["c"]);
        assert_eq!(count.load(Ordering::Relaxed), 2, "the insert and the select");
    }
}
