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
    accounts (id) {
        id -> BigInt,
        learner_id -> BigInt,
        name -> Text,
        full_name -> Text,
        email -> Nullable<Text>,
        role -> Text,
        language -> Text,
        created_at -> Timestamp,
        disabled_at -> Nullable<Timestamp>,
        form_key -> Nullable<Text>,
        second_step_since -> Nullable<Timestamp>,
        signed_in_at -> Nullable<Timestamp>,
    }
}

diesel::table! {
    sessions (id) {
        id -> BigInt,
        account_id -> BigInt,
        way -> Text,
        device -> Text,
        is_shared -> Bool,
        created_at -> Timestamp,
        last_used_at -> Timestamp,
        confirmed_at -> Timestamp,
        ends_at -> Timestamp,
        strong_at -> Nullable<Timestamp>,
        device_id -> Nullable<BigInt>,
    }
}

diesel::table! {
    sign_in_links (token_hash) {
        token_hash -> Binary,
        account_id -> BigInt,
        created_at -> Timestamp,
        ends_at -> Timestamp,
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
    groups (id) {
        id -> BigInt,
        name -> Text,
        created_at -> Timestamp,
        closed_at -> Nullable<Timestamp>,
    }
}

diesel::table! {
    group_people (group_id, account_id) {
        group_id -> BigInt,
        account_id -> BigInt,
        part -> Text,
        mark -> Text,
        joined_at -> Timestamp,
    }
}

diesel::table! {
    group_courses (group_id, course) {
        group_id -> BigInt,
        course -> Text,
        place -> BigInt,
        wished_for -> Nullable<Timestamp>,
    }
}

diesel::table! {
    group_codes (group_id) {
        group_id -> BigInt,
        code -> Text,
        shown -> Text,
        created_at -> Timestamp,
        ends_at -> Timestamp,
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
        answered_on -> Nullable<Date>,
    }
}

diesel::table! {
    page_replies (id) {
        id -> BigInt,
        course -> Text,
        page -> Text,
        language -> Text,
        text -> Text,
        shown_since -> Date,
    }
}

diesel::table! {
    audit (id) {
        id -> BigInt,
        happened_at -> Timestamp,
        act -> Text,
        actor_id -> Nullable<BigInt>,
        about_id -> Nullable<BigInt>,
        group_id -> Nullable<BigInt>,
        detail -> Text,
    }
}

diesel::table! {
    jobs (name) {
        name -> Text,
        due_at -> Timestamp,
        began_at -> Nullable<Timestamp>,
        ended_at -> Nullable<Timestamp>,
        done -> BigInt,
        fault -> Text,
    }
}

diesel::table! {
    email_changes (account_id) {
        account_id -> BigInt,
        token_hash -> Binary,
        email -> Text,
        created_at -> Timestamp,
        ends_at -> Timestamp,
    }
}

diesel::table! {
    passwords (account_id) {
        account_id -> BigInt,
        sign_in_name -> Nullable<Text>,
        password_hash -> Text,
        changed_at -> Timestamp,
    }
}

diesel::table! {
    identities (issuer, subject) {
        issuer -> Text,
        subject -> Text,
        account_id -> BigInt,
        created_at -> Timestamp,
    }
}

diesel::table! {
    second_steps (account_id) {
        account_id -> BigInt,
        seed_hash -> Binary,
        created_at -> Timestamp,
        used_step -> BigInt,
        wrong -> BigInt,
        wrong_at -> Nullable<Timestamp>,
    }
}

diesel::table! {
    recovery_codes (code_hash) {
        code_hash -> Binary,
        account_id -> BigInt,
        created_at -> Timestamp,
        used_at -> Nullable<Timestamp>,
    }
}

diesel::table! {
    vouchers (account_id) {
        account_id -> BigInt,
        code_hash -> Binary,
        voucher_id -> BigInt,
        created_at -> Timestamp,
        ends_at -> Timestamp,
        used_at -> Nullable<Timestamp>,
    }
}

diesel::table! {
    passkeys (id) {
        id -> BigInt,
        account_id -> BigInt,
        credential_id -> Binary,
        handle -> Binary,
        passkey -> Text,
        name -> Text,
        created_at -> Timestamp,
        last_used_at -> Nullable<Timestamp>,
    }
}

diesel::table! {
    shared_devices (id) {
        id -> BigInt,
        group_id -> BigInt,
        token_hash -> Binary,
        name -> Text,
        created_at -> Timestamp,
        last_used_at -> Timestamp,
    }
}

diesel::table! {
    pins (account_id) {
        account_id -> BigInt,
        pin_hash -> Text,
        changed_at -> Timestamp,
    }
}

diesel::table! {
    erasures (learner_number, record_began_at) {
        learner_number -> BigInt,
        record_began_at -> Timestamp,
        erased_at -> Timestamp,
    }
}

diesel::joinable!(group_people -> groups (group_id));
diesel::joinable!(group_people -> accounts (account_id));
diesel::joinable!(group_courses -> groups (group_id));
diesel::joinable!(group_codes -> groups (group_id));
diesel::joinable!(sessions -> accounts (account_id));
diesel::joinable!(sign_in_links -> accounts (account_id));
diesel::joinable!(email_changes -> accounts (account_id));
diesel::joinable!(passwords -> accounts (account_id));
diesel::joinable!(identities -> accounts (account_id));
diesel::joinable!(second_steps -> accounts (account_id));
diesel::joinable!(recovery_codes -> accounts (account_id));
diesel::joinable!(vouchers -> accounts (account_id));
diesel::joinable!(passkeys -> accounts (account_id));
diesel::joinable!(pins -> accounts (account_id));
diesel::joinable!(shared_devices -> groups (group_id));
diesel::allow_tables_to_appear_in_same_query!(
    learners,
    guests,
    carry_on_codes,
    events,
    standings,
    writings,
    certificates,
    accounts,
    sessions,
    sign_in_links,
    email_changes,
    passwords,
    identities,
    groups,
    group_people,
    group_courses,
    group_codes,
    audit,
    second_steps,
    recovery_codes,
    vouchers,
    passkeys,
    pins,
    shared_devices,
);
