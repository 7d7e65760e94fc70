//! The rows of certificates.

use chrono::NaiveDateTime;
use diesel::prelude::*;
use serde::Serialize;

use super::{Certificate, Code, Issued};
use crate::base::db::Db;
use crate::base::db::schema::certificates;
use crate::error::{Error, Result};
use crate::on_dialect;
use crate::people::LearnerId;
use crate::people::keepers::Amount;

/// A code that is taken is as likely as a meteorite; then another is tried, so often.
const TRIES: usize = 3;

/// The valid certificate of a learner for a course.
macro_rules! valid {
    ($learner:expr, $course:expr) => {
        certificates::table
            .filter(certificates::learner_id.eq($learner.0))
            .filter(certificates::course.eq($course))
            .filter(certificates::revoked_at.is_null())
    };
}

/// A certificate as it is stored.
#[derive(Queryable, Selectable, Serialize)]
#[diesel(table_name = certificates)]
pub(super) struct CertificateRow {
    id: i64,
    learner_id: i64,
    course: String,
    revision: String,
    code: String,
    language: String,
    title: String,
    learned: String,
    minutes: i64,
    name: Option<String>,
    finished_at: NaiveDateTime,
    issued_at: NaiveDateTime,
    revoked_at: Option<NaiveDateTime>,
}

impl CertificateRow {
    pub(super) fn issued(&self) -> Result<Issued> {
        let damaged = || Error::Internal(anyhow::anyhow!("the certificate {} is damaged", self.id));
        let row = self;
        Ok(Issued {
            code: Code::parse(&row.code).ok_or_else(damaged)?,
            revoked_at: row.revoked_at,
            certificate: Certificate {
                course: row.course.clone(),
                revision: row.revision.clone(),
                language: row.language.clone(),
                title: row.title.clone(),
                learned: serde_json::from_str(&row.learned).map_err(|_| damaged())?,
                minutes: usize::try_from(row.minutes).unwrap_or_default(),
                name: row.name.clone(),
                finished_at: row.finished_at,
                issued_at: row.issued_at,
            },
        })
    }
}

/// The certificate of a learner for a course that is valid.
///
/// # Errors
/// The database does not answer.
pub fn load_valid(db: &mut Db, learner: LearnerId, course: &str) -> Result<Option<Issued>> {
    let row = valid!(learner, course).select(CertificateRow::as_select());
    row.get_result(db).optional()?.as_ref().map(CertificateRow::issued).transpose()
}

/// The certificate of a code, valid or revoked.
///
/// # Errors
/// The database does not answer.
pub fn find_by_code(db: &mut Db, code: &Code) -> Result<Option<Issued>> {
    let row = certificates::table.filter(certificates::code.eq(code.as_str())).select(CertificateRow::as_select());
    row.get_result(db).optional()?.as_ref().map(CertificateRow::issued).transpose()
}

/// Makes a certificate, unless there is a valid one for this course; the name is stored, changed or taken away in either
/// case. Each statement is right beside any other, so [`crate::base::db::Database::append`] is enough.
///
/// # Errors
/// The database does not answer.
pub fn issue(db: &mut Db, learner: LearnerId, certificate: &Certificate, name: Option<&str>) -> Result<()> {
    for _ in 0..TRIES {
        insert(db, learner, certificate)?;
        let renamed =
            diesel::update(valid!(learner, &certificate.course)).set(certificates::name.eq(name)).execute(db)?;
        if renamed > 0 {
            return Ok(());
        }
    }
    Err(Error::Internal(anyhow::anyhow!("no code was free")))
}

fn insert(db: &mut Db, learner: LearnerId, certificate: &Certificate) -> Result<()> {
    let row = (
        certificates::learner_id.eq(learner.0),
        certificates::course.eq(&certificate.course),
        certificates::revision.eq(&certificate.revision),
        certificates::code.eq(Code::random()?.as_str().to_owned()),
        certificates::language.eq(&certificate.language),
        certificates::title.eq(&certificate.title),
        certificates::learned.eq(serde_json::to_string(&certificate.learned).map_err(anyhow::Error::new)?),
        certificates::minutes.eq(i64::try_from(certificate.minutes).unwrap_or(i64::MAX)),
        certificates::finished_at.eq(certificate.finished_at),
        certificates::issued_at.eq(certificate.issued_at),
    );
    on_dialect!(db, both => diesel::insert_into(certificates::table).values(row).on_conflict_do_nothing().execute(db))?;
    Ok(())
}

/// Revokes the valid certificate of a learner for a course; where there is none, nothing changes.
///
/// # Errors
/// The database does not answer.
pub fn revoke(db: &mut Db, learner: LearnerId, course: &str, now: NaiveDateTime) -> Result<()> {
    // The name was there for whoever checks; nobody needs it any more.
    let change = (certificates::revoked_at.eq(now), certificates::name.eq(None::<String>));
    diesel::update(valid!(learner, course)).set(change).execute(db)?;
    Ok(())
}

/// Gives the certificates of the first learner to the second. Of two of one course that are valid the older stays so, and
/// the code of the other says from now on that it is revoked, because a person has at most one.
///
/// # Errors
/// The database does not answer.
pub(super) fn join_certificates(db: &mut Db, gone: LearnerId, into: LearnerId, now: NaiveDateTime) -> Result<()> {
    for row in load_rows(db, gone)?.into_iter().filter(|row| row.revoked_at.is_none()) {
        if let Some(other) = load_valid(db, into, &row.course)? {
            let newer = if other.certificate.issued_at < row.issued_at { gone } else { into };
            revoke(db, newer, &row.course, now)?;
        }
    }
    let all = certificates::table.filter(certificates::learner_id.eq(gone.0));
    diesel::update(all).set(certificates::learner_id.eq(into.0)).execute(db)?;
    Ok(())
}

/// How many of a learner are valid.
pub(super) fn count_valid(db: &mut Db, learner: LearnerId) -> Result<Amount> {
    let of = certificates::table.filter(certificates::learner_id.eq(learner.0));
    let certificates = of.filter(certificates::revoked_at.is_null()).count().get_result(db)?;
    Ok(Amount { certificates, ..Amount::default() })
}

/// All certificates of a learner as they are stored, revoked ones too.
pub(super) fn load_rows(db: &mut Db, learner: LearnerId) -> Result<Vec<CertificateRow>> {
    let rows = certificates::table.filter(certificates::learner_id.eq(learner.0)).order(certificates::id);
    Ok(rows.select(CertificateRow::as_select()).load(db)?)
}

/// How many there are.
pub(super) fn count_rows(db: &mut Db, learner: LearnerId) -> Result<i64> {
    Ok(certificates::table.filter(certificates::learner_id.eq(learner.0)).count().get_result(db)?)
}
