//! The tables of both dialects, in their common subset of types. Kept by hand; a test compares it with the migrations.

#![expect(
    missing_docs,
    reason = "the macro makes items that cannot be documented; the migrations say what each table is for"
)]

diesel::table! {
    settings (key) {
        key -> Text,
        value -> Text,
    }
}

diesel::table! {
    learners (id) {
        id -> BigInt,
        created_at -> Timestamp,
    }
}

diesel::table! {
    guests (token_hash) {
        token_hash -> Binary,
        learner_id -> BigInt,
        created_at -> Timestamp,
        last_used_at -> Timestamp,
    }
}

diesel::table! {
    carry_on_codes (learner_id) {
        learner_id -> BigInt,
        code_hash -> Binary,
        created_at -> Timestamp,
        last_used_at -> Timestamp,
    }
}

diesel::table! {
    events (id) {
        id -> BigInt,
        learner_id -> BigInt,
        key -> Text,
        kind -> Text,
        course -> Text,
        page -> Text,
        item -> Text,
        revision -> Text,
        language -> Text,
        answer -> Text,
        verdict -> Text,
        score -> Double,
        happened_at -> Timestamp,
    }
}

diesel::table! {
    standings (learner_id, course, page, item) {
        learner_id -> BigInt,
        course -> Text,
        page -> Text,
        item -> Text,
        done -> Bool,
        tries -> BigInt,
        best -> Double,
        answer -> Text,
        verdict -> Text,
        event_id -> BigInt,
        changed_at -> Timestamp,
    }
}

diesel::table! {
    writings (learner_id, course, page, kind, item) {
        learner_id -> BigInt,
        course -> Text,
        page -> Text,
        kind -> Text,
        item -> Text,
        text -> Text,
        changed_at -> Timestamp,
    }
}

diesel::table! {
    missed_searches (week, language, query) {
        week -> Text,
        language -> Text,
        query -> Text,
        times -> BigInt,
    }
}

diesel::table! {
    certificates (id) {
        id -> BigInt,
        learner_id -> BigInt,
        course -> Text,
        revision -> Text,
        code -> Text,
        language -> Text,
        title -> Text,
        learned -> Text,
        minutes -> BigInt,
        name -> Nullable<Text>,
        finished_at -> Timestamp,
        issued_at -> Timestamp,
        revoked_at -> Nullable<Timestamp>,
    }
}

diesel::table! {
    feedback (id) {
        id -> BigInt,
        course -> Text,
        page -> Text,
        revision -> Text,
        language -> Text,
        is_clear -> Bool,
        text -> Text,
        given_on -> Date,
        form_key -> Text,
    }
}

diesel::allow_tables_to_appear_in_same_query!(learners, guests, carry_on_codes, events, standings, writings);
