IF OBJECT_ID(N'[spaces].[__ef_migrations]') IS NULL
BEGIN
    IF SCHEMA_ID(N'spaces') IS NULL EXEC(N'CREATE SCHEMA [spaces];');
    CREATE TABLE [spaces].[__ef_migrations] (
        [MigrationId] nvarchar(150) NOT NULL,
        [ProductVersion] nvarchar(32) NOT NULL,
        CONSTRAINT [PK___ef_migrations] PRIMARY KEY ([MigrationId])
    );
END;
GO
BEGIN TRANSACTION;
IF SCHEMA_ID(N'spaces') IS NULL EXEC(N'CREATE SCHEMA [spaces];');

CREATE TABLE [spaces].[advice_drop_ins] (
    [id] uniqueidentifier NOT NULL,
    [topic] nvarchar(40) NOT NULL,
    [municipality] nvarchar(3) NOT NULL,
    [at] datetime2 NOT NULL,
    [mark] nvarchar(400) NULL,
    CONSTRAINT [pk_advice_drop_ins] PRIMARY KEY ([id])
);

CREATE TABLE [spaces].[houses] (
    [id] uniqueidentifier NOT NULL,
    [name] nvarchar(400) NOT NULL,
    [is_peer] bit NOT NULL,
    [from_season] bit NOT NULL,
    [street_address] nvarchar(400) NULL,
    [post_office] nvarchar(400) NULL,
    [municipality] nvarchar(3) NULL,
    [links] nvarchar(max) NOT NULL,
    [info_screens] nvarchar(max) NOT NULL,
    [card] nvarchar(max) NOT NULL,
    [revision] int NOT NULL,
    [created_at] datetime2 NOT NULL,
    [modified_at] datetime2 NOT NULL,
    [deleted_at] datetime2 NULL,
    CONSTRAINT [pk_houses] PRIMARY KEY ([id])
);

CREATE TABLE [spaces].[levels] (
    [id] uniqueidentifier NOT NULL,
    [terms] nvarchar(max) NOT NULL,
    [revision] int NOT NULL,
    [created_at] datetime2 NOT NULL,
    [modified_at] datetime2 NOT NULL,
    [deleted_at] datetime2 NULL,
    CONSTRAINT [pk_levels] PRIMARY KEY ([id])
);

CREATE TABLE [spaces].[quotas] (
    [id] uniqueidentifier NOT NULL,
    [until] date NOT NULL,
    [taken] int NOT NULL,
    CONSTRAINT [pk_quotas] PRIMARY KEY ([id])
);

CREATE TABLE [spaces].[slot_wait] (
    [id] uniqueidentifier NOT NULL,
    [number] bigint NOT NULL,
    [organization_id] uniqueidentifier NULL,
    [person_id] uniqueidentifier NULL,
    [key_id] uniqueidentifier NULL,
    [title] nvarchar(120) NOT NULL,
    [public] bit NOT NULL,
    [attendees] int NOT NULL,
    [purpose] nvarchar(1000) NULL,
    [contact_name] nvarchar(400) NULL,
    [contact_email] nvarchar(400) NULL,
    [language] nvarchar(400) NOT NULL,
    [accepted_terms] nvarchar(16) NULL,
    [needs] nvarchar(40) NOT NULL,
    [state] nvarchar(40) NOT NULL,
    [offered_until] datetime2 NULL,
    [offers] int NOT NULL,
    [log] nvarchar(max) NOT NULL,
    [mark] nvarchar(400) NULL,
    [revision] int NOT NULL,
    [created_at] datetime2 NOT NULL,
    [modified_at] datetime2 NOT NULL,
    [deleted_at] datetime2 NULL,
    CONSTRAINT [pk_slot_wait] PRIMARY KEY ([id])
);

CREATE TABLE [spaces].[house_keys] (
    [id] uniqueidentifier NOT NULL,
    [house_id] uniqueidentifier NOT NULL,
    [label] nvarchar(80) NOT NULL,
    [opens] nvarchar(400) NULL,
    [copies] int NOT NULL,
    [mark] nvarchar(400) NULL,
    [revision] int NOT NULL,
    [created_at] datetime2 NOT NULL,
    [modified_at] datetime2 NOT NULL,
    [deleted_at] datetime2 NULL,
    CONSTRAINT [pk_house_keys] PRIMARY KEY ([id]),
    CONSTRAINT [ck_house_keys_copies] CHECK (copies >= 1),
    CONSTRAINT [fk_house_keys_house_id] FOREIGN KEY ([house_id]) REFERENCES [spaces].[houses] ([id]) ON DELETE NO ACTION
);

CREATE TABLE [spaces].[seasonal_round] (
    [id] uniqueidentifier NOT NULL,
    [house_id] uniqueidentifier NOT NULL,
    [name] nvarchar(120) NOT NULL,
    [opens_on] date NOT NULL,
    [closes_on] date NOT NULL,
    [from] date NOT NULL,
    [to] date NOT NULL,
    [days_out] nvarchar(max) NOT NULL,
    [stage] nvarchar(40) NOT NULL,
    [appeals_until] date NULL,
    [comment] nvarchar(2000) NULL,
    [handler_id] uniqueidentifier NULL,
    [mark] nvarchar(400) NULL,
    [revision] int NOT NULL,
    [created_at] datetime2 NOT NULL,
    [modified_at] datetime2 NOT NULL,
    [deleted_at] datetime2 NULL,
    CONSTRAINT [pk_seasonal_round] PRIMARY KEY ([id]),
    CONSTRAINT [fk_seasonal_round_house_id] FOREIGN KEY ([house_id]) REFERENCES [spaces].[houses] ([id]) ON DELETE NO ACTION
);

CREATE TABLE [spaces].[showcase_lists] (
    [id] uniqueidentifier NOT NULL,
    [house_id] uniqueidentifier NOT NULL,
    [name] nvarchar(120) NOT NULL,
    [about] nvarchar(1000) NULL,
    [first_until] date NULL,
    [shared_until] date NOT NULL,
    [most_each] int NOT NULL,
    [cancel_days] int NOT NULL,
    [is_open] bit NOT NULL,
    [rhythms] nvarchar(max) NOT NULL,
    [mark] nvarchar(400) NULL,
    [revision] int NOT NULL,
    [created_at] datetime2 NOT NULL,
    [modified_at] datetime2 NOT NULL,
    [deleted_at] datetime2 NULL,
    CONSTRAINT [pk_showcase_lists] PRIMARY KEY ([id]),
    CONSTRAINT [fk_showcase_lists_house_id] FOREIGN KEY ([house_id]) REFERENCES [spaces].[houses] ([id]) ON DELETE NO ACTION
);

CREATE TABLE [spaces].[spaces] (
    [id] uniqueidentifier NOT NULL,
    [house_id] uniqueidentifier NOT NULL,
    [parent_id] uniqueidentifier NULL,
    [name] nvarchar(400) NOT NULL,
    [kind] nvarchar(40) NOT NULL,
    [description] nvarchar(max) NULL,
    [capacity] int NULL,
    [layouts] nvarchar(max) NOT NULL,
    [equipment] nvarchar(max) NOT NULL,
    [accessibility] nvarchar(max) NULL,
    [facts] nvarchar(max) NOT NULL,
    [opening_hours] nvarchar(max) NULL,
    [own_terms] nvarchar(max) NOT NULL,
    [terms] nvarchar(max) NOT NULL,
    [takes_bookings] bit NOT NULL,
    [external_url] nvarchar(1000) NULL,
    [rules] nvarchar(max) NULL,
    [mark] nvarchar(400) NULL,
    [from_season] bit NOT NULL,
    [revision] int NOT NULL,
    [created_at] datetime2 NOT NULL,
    [modified_at] datetime2 NOT NULL,
    [deleted_at] datetime2 NULL,
    CONSTRAINT [pk_spaces] PRIMARY KEY ([id]),
    CONSTRAINT [ak_spaces_id_house_id] UNIQUE ([id], [house_id]),
    CONSTRAINT [ck_spaces_not_its_own_part] CHECK ("parent_id" <> "id"),
    CONSTRAINT [fk_spaces_house_id] FOREIGN KEY ([house_id]) REFERENCES [spaces].[houses] ([id]) ON DELETE NO ACTION,
    CONSTRAINT [fk_spaces_parent_id_house_id] FOREIGN KEY ([parent_id], [house_id]) REFERENCES [spaces].[spaces] ([id], [house_id]) ON DELETE NO ACTION
);

CREATE TABLE [spaces].[seasonal_application] (
    [id] uniqueidentifier NOT NULL,
    [round_id] uniqueidentifier NOT NULL,
    [organization_id] uniqueidentifier NOT NULL,
    [person_id] uniqueidentifier NULL,
    [status] nvarchar(40) NOT NULL,
    [wanted] int NOT NULL,
    [group_size] int NOT NULL,
    [activity] nvarchar(120) NOT NULL,
    [more] nvarchar(1000) NULL,
    [wishes] nvarchar(max) NOT NULL,
    [theme] nvarchar(60) NULL,
    [municipality] nvarchar(3) NULL,
    [budget_band] int NULL,
    [notes] nvarchar(max) NOT NULL,
    [appeal] nvarchar(2000) NULL,
    [answer] nvarchar(2000) NULL,
    [appeal_accepted] bit NULL,
    [sent] int NOT NULL,
    [on_behalf_at] datetime2 NULL,
    [mark] nvarchar(400) NULL,
    [revision] int NOT NULL,
    [created_at] datetime2 NOT NULL,
    [modified_at] datetime2 NOT NULL,
    [deleted_at] datetime2 NULL,
    CONSTRAINT [pk_seasonal_application] PRIMARY KEY ([id]),
    CONSTRAINT [fk_seasonal_application_round_id] FOREIGN KEY ([round_id]) REFERENCES [spaces].[seasonal_round] ([id]) ON DELETE NO ACTION
);

CREATE TABLE [spaces].[showcase_invitations] (
    [list_id] uniqueidentifier NOT NULL,
    [organization_id] uniqueidentifier NOT NULL,
    [at] datetime2 NOT NULL,
    CONSTRAINT [pk_showcase_invitations] PRIMARY KEY ([list_id], [organization_id]),
    CONSTRAINT [fk_showcase_invitations_list_id] FOREIGN KEY ([list_id]) REFERENCES [spaces].[showcase_lists] ([id]) ON DELETE CASCADE
);

CREATE TABLE [spaces].[showcase_swaps] (
    [id] uniqueidentifier NOT NULL,
    [list_id] uniqueidentifier NOT NULL,
    [from_place] uniqueidentifier NOT NULL,
    [from_organization] uniqueidentifier NOT NULL,
    [to_place] uniqueidentifier NOT NULL,
    [to_organization] uniqueidentifier NOT NULL,
    [state] nvarchar(40) NOT NULL,
    [revision] int NOT NULL,
    [created_at] datetime2 NOT NULL,
    [modified_at] datetime2 NOT NULL,
    [deleted_at] datetime2 NULL,
    CONSTRAINT [pk_showcase_swaps] PRIMARY KEY ([id]),
    CONSTRAINT [fk_showcase_swaps_list_id] FOREIGN KEY ([list_id]) REFERENCES [spaces].[showcase_lists] ([id]) ON DELETE CASCADE
);

CREATE TABLE [spaces].[access_changes] (
    [id] uniqueidentifier NOT NULL,
    [space_id] uniqueidentifier NOT NULL,
    [from] date NOT NULL,
    [kind] nvarchar(40) NOT NULL,
    [note] nvarchar(max) NULL,
    [secret] nvarchar(4000) NULL,
    [release_minutes] int NULL,
    [mark] nvarchar(400) NULL,
    [revision] int NOT NULL,
    [created_at] datetime2 NOT NULL,
    [modified_at] datetime2 NOT NULL,
    [deleted_at] datetime2 NULL,
    CONSTRAINT [pk_access_changes] PRIMARY KEY ([id]),
    CONSTRAINT [ck_access_changes_secret] CHECK ((kind in ('Code', 'Link') and secret is not null and release_minutes is not null) or (kind not in ('Code', 'Link') and secret is null and release_minutes is null)),
    CONSTRAINT [fk_access_changes_space_id] FOREIGN KEY ([space_id]) REFERENCES [spaces].[spaces] ([id]) ON DELETE NO ACTION
);

CREATE TABLE [spaces].[advice_desks] (
    [id] uniqueidentifier NOT NULL,
    [name] nvarchar(120) NOT NULL,
    [adviser] nvarchar(120) NULL,
    [topics] nvarchar(max) NOT NULL,
    [space_id] uniqueidentifier NULL,
    [address] nvarchar(200) NULL,
    [municipality] nvarchar(3) NOT NULL,
    [mark] nvarchar(400) NULL,
    [revision] int NOT NULL,
    [created_at] datetime2 NOT NULL,
    [modified_at] datetime2 NOT NULL,
    [deleted_at] datetime2 NULL,
    CONSTRAINT [pk_advice_desks] PRIMARY KEY ([id]),
    CONSTRAINT [fk_advice_desks_space_id] FOREIGN KEY ([space_id]) REFERENCES [spaces].[spaces] ([id]) ON DELETE NO ACTION
);

CREATE TABLE [spaces].[door_devices] (
    [id] uniqueidentifier NOT NULL,
    [space_id] uniqueidentifier NOT NULL,
    [name] nvarchar(120) NOT NULL,
    [code_hash] nvarchar(64) NULL,
    [code_until] datetime2 NULL,
    [secret_hash] nvarchar(64) NULL,
    [paired_at] datetime2 NULL,
    [seen_at] datetime2 NULL,
    [revoked_at] datetime2 NULL,
    [revision] int NOT NULL,
    [created_at] datetime2 NOT NULL,
    [modified_at] datetime2 NOT NULL,
    [deleted_at] datetime2 NULL,
    CONSTRAINT [pk_door_devices] PRIMARY KEY ([id]),
    CONSTRAINT [fk_door_devices_space_id] FOREIGN KEY ([space_id]) REFERENCES [spaces].[spaces] ([id]) ON DELETE NO ACTION
);

CREATE TABLE [spaces].[feedback] (
    [id] uniqueidentifier NOT NULL,
    [space_id] uniqueidentifier NOT NULL,
    [score] int NOT NULL,
    [words] nvarchar(400) NULL,
    [revision] int NOT NULL,
    [created_at] datetime2 NOT NULL,
    [modified_at] datetime2 NOT NULL,
    [deleted_at] datetime2 NULL,
    CONSTRAINT [pk_feedback] PRIMARY KEY ([id]),
    CONSTRAINT [ck_feedback_score] CHECK (score between 1 and 5),
    CONSTRAINT [fk_feedback_space_id] FOREIGN KEY ([space_id]) REFERENCES [spaces].[spaces] ([id]) ON DELETE NO ACTION
);

CREATE TABLE [spaces].[leases] (
    [id] uniqueidentifier NOT NULL,
    [space_id] uniqueidentifier NOT NULL,
    [organization_id] uniqueidentifier NULL,
    [tenant] nvarchar(200) NOT NULL,
    [ground] nvarchar(40) NOT NULL,
    [from] date NOT NULL,
    [until] date NULL,
    [weekly] nvarchar(max) NOT NULL,
    [held_until] date NOT NULL,
    [note] nvarchar(1000) NULL,
    [mark] nvarchar(400) NULL,
    [revision] int NOT NULL,
    [created_at] datetime2 NOT NULL,
    [modified_at] datetime2 NOT NULL,
    [deleted_at] datetime2 NULL,
    CONSTRAINT [pk_leases] PRIMARY KEY ([id]),
    CONSTRAINT [ck_leases_forward] CHECK ("until" is null or "until" >= "from"),
    CONSTRAINT [fk_leases_space_id] FOREIGN KEY ([space_id]) REFERENCES [spaces].[spaces] ([id]) ON DELETE NO ACTION
);

CREATE TABLE [spaces].[prices] (
    [id] uniqueidentifier NOT NULL,
    [space_id] uniqueidentifier NOT NULL,
    [from] date NOT NULL,
    [euros] decimal(12,2) NOT NULL,
    [company_euros] decimal(12,2) NULL,
    [revision] int NOT NULL,
    [created_at] datetime2 NOT NULL,
    [modified_at] datetime2 NOT NULL,
    [deleted_at] datetime2 NULL,
    CONSTRAINT [pk_prices] PRIMARY KEY ([id]),
    CONSTRAINT [ck_prices_not_negative] CHECK (euros >= 0),
    CONSTRAINT [fk_prices_space_id] FOREIGN KEY ([space_id]) REFERENCES [spaces].[spaces] ([id]) ON DELETE CASCADE
);

CREATE TABLE [spaces].[series] (
    [id] uniqueidentifier NOT NULL,
    [space_id] uniqueidentifier NOT NULL,
    [title] nvarchar(400) NOT NULL,
    [recurrence] nvarchar(400) NOT NULL,
    [first] date NOT NULL,
    [start_time] time NOT NULL,
    [end_time] time NOT NULL,
    [mark] nvarchar(400) NULL,
    [revision] int NOT NULL,
    [created_at] datetime2 NOT NULL,
    [modified_at] datetime2 NOT NULL,
    [deleted_at] datetime2 NULL,
    CONSTRAINT [pk_series] PRIMARY KEY ([id]),
    CONSTRAINT [fk_series_space_id] FOREIGN KEY ([space_id]) REFERENCES [spaces].[spaces] ([id]) ON DELETE NO ACTION
);

CREATE TABLE [spaces].[setup_offering] (
    [id] uniqueidentifier NOT NULL,
    [house_id] uniqueidentifier NOT NULL,
    [space_id] uniqueidentifier NULL,
    [name] nvarchar(max) NOT NULL,
    [who] nvarchar(120) NOT NULL,
    [email] nvarchar(400) NULL,
    [mark] nvarchar(400) NULL,
    [revision] int NOT NULL,
    [created_at] datetime2 NOT NULL,
    [modified_at] datetime2 NOT NULL,
    [deleted_at] datetime2 NULL,
    CONSTRAINT [pk_setup_offering] PRIMARY KEY ([id]),
    CONSTRAINT [fk_setup_offering_house_id] FOREIGN KEY ([house_id]) REFERENCES [spaces].[houses] ([id]) ON DELETE NO ACTION,
    CONSTRAINT [fk_setup_offering_space_id] FOREIGN KEY ([space_id]) REFERENCES [spaces].[spaces] ([id]) ON DELETE NO ACTION
);

CREATE TABLE [spaces].[round_slots] (
    [id] uniqueidentifier NOT NULL,
    [round_id] uniqueidentifier NOT NULL,
    [space_id] uniqueidentifier NOT NULL,
    [weekday] nvarchar(40) NOT NULL,
    [from] time NOT NULL,
    [to] time NOT NULL,
    [promised_to] uniqueidentifier NULL,
    [promised_why] nvarchar(400) NULL,
    [holder_id] uniqueidentifier NULL,
    [ground] nvarchar(40) NULL,
    [wish] int NULL,
    [kept] int NULL,
    [missed] int NULL,
    CONSTRAINT [pk_round_slots] PRIMARY KEY ([id]),
    CONSTRAINT [ck_round_slots_holder] CHECK ((holder_id is null and ground is null) or (holder_id is not null and ground is not null)),
    CONSTRAINT [fk_round_slots_holder_id] FOREIGN KEY ([holder_id]) REFERENCES [spaces].[seasonal_application] ([id]) ON DELETE NO ACTION,
    CONSTRAINT [fk_round_slots_round_id] FOREIGN KEY ([round_id]) REFERENCES [spaces].[seasonal_round] ([id]) ON DELETE CASCADE,
    CONSTRAINT [fk_round_slots_space_id] FOREIGN KEY ([space_id]) REFERENCES [spaces].[spaces] ([id]) ON DELETE NO ACTION
);

CREATE TABLE [spaces].[advice_times] (
    [id] uniqueidentifier NOT NULL,
    [desk_id] uniqueidentifier NOT NULL,
    [start] datetime2 NOT NULL,
    [end] datetime2 NOT NULL,
    [is_off] bit NOT NULL,
    [revision] int NOT NULL,
    [created_at] datetime2 NOT NULL,
    [modified_at] datetime2 NOT NULL,
    [deleted_at] datetime2 NULL,
    CONSTRAINT [pk_advice_times] PRIMARY KEY ([id]),
    CONSTRAINT [ck_advice_times_forward] CHECK ("start" < "end"),
    CONSTRAINT [fk_advice_times_desk_id] FOREIGN KEY ([desk_id]) REFERENCES [spaces].[advice_desks] ([id]) ON DELETE NO ACTION
);

CREATE TABLE [spaces].[bookings] (
    [id] uniqueidentifier NOT NULL,
    [space_id] uniqueidentifier NOT NULL,
    [organization_id] uniqueidentifier NULL,
    [person_id] uniqueidentifier NULL,
    [key_id] uniqueidentifier NULL,
    [title] nvarchar(400) NOT NULL,
    [public] bit NOT NULL,
    [start] datetime2 NOT NULL,
    [end] datetime2 NOT NULL,
    [attendees] int NOT NULL,
    [purpose] nvarchar(1000) NULL,
    [contact_name] nvarchar(400) NULL,
    [contact_email] nvarchar(400) NULL,
    [language] nvarchar(400) NOT NULL,
    [status] nvarchar(40) NOT NULL,
    [reason] nvarchar(1000) NULL,
    [decided_at] datetime2 NULL,
    [attendance] int NULL,
    [restored] int NOT NULL,
    [terms] nvarchar(max) NULL,
    [accepted_terms] nvarchar(16) NULL,
    [free_minutes] int NULL,
    [mark] nvarchar(400) NULL,
    [promised_by] date NULL,
    [by_letter] bit NOT NULL,
    [held_until] datetime2 NULL,
    [series_id] uniqueidentifier NULL,
    [no_show_told_by] nvarchar(40) NULL,
    [no_shows_before] int NULL,
    [open_to_all] bit NOT NULL,
    [revision] int NOT NULL,
    [created_at] datetime2 NOT NULL,
    [modified_at] datetime2 NOT NULL,
    [deleted_at] datetime2 NULL,
    CONSTRAINT [pk_bookings] PRIMARY KEY ([id]),
    CONSTRAINT [ck_bookings_held] CHECK ((status = 'Held' and held_until is not null) or (status <> 'Held' and held_until is null)),
    CONSTRAINT [fk_bookings_series_id] FOREIGN KEY ([series_id]) REFERENCES [spaces].[series] ([id]) ON DELETE NO ACTION,
    CONSTRAINT [fk_bookings_space_id] FOREIGN KEY ([space_id]) REFERENCES [spaces].[spaces] ([id]) ON DELETE NO ACTION
);

CREATE TABLE [spaces].[advice_bookings] (
    [id] uniqueidentifier NOT NULL,
    [time_id] uniqueidentifier NOT NULL,
    [place] int NULL,
    [topic] nvarchar(40) NOT NULL,
    [name] nvarchar(400) NULL,
    [email] nvarchar(400) NULL,
    [words] nvarchar(1000) NULL,
    [language] nvarchar(400) NOT NULL,
    [held_until] datetime2 NOT NULL,
    [confirmed_at] datetime2 NULL,
    [moves] int NOT NULL,
    [mark] nvarchar(400) NULL,
    [revision] int NOT NULL,
    [created_at] datetime2 NOT NULL,
    [modified_at] datetime2 NOT NULL,
    [deleted_at] datetime2 NULL,
    CONSTRAINT [pk_advice_bookings] PRIMARY KEY ([id]),
    CONSTRAINT [ck_advice_bookings_place] CHECK (place is null or place = 1),
    CONSTRAINT [fk_advice_bookings_time_id] FOREIGN KEY ([time_id]) REFERENCES [spaces].[advice_times] ([id]) ON DELETE NO ACTION
);

CREATE TABLE [spaces].[access_looks] (
    [id] uniqueidentifier NOT NULL,
    [booking_id] uniqueidentifier NOT NULL,
    [space_id] uniqueidentifier NOT NULL,
    [person_id] uniqueidentifier NULL,
    [key_id] uniqueidentifier NULL,
    [at] datetime2 NOT NULL,
    CONSTRAINT [pk_access_looks] PRIMARY KEY ([id]),
    CONSTRAINT [fk_access_looks_booking_id] FOREIGN KEY ([booking_id]) REFERENCES [spaces].[bookings] ([id]) ON DELETE CASCADE
);

CREATE TABLE [spaces].[blocks] (
    [space_id] uniqueidentifier NOT NULL,
    [start] datetime2 NOT NULL,
    [booking_id] uniqueidentifier NULL,
    [lease_id] uniqueidentifier NULL,
    [end] datetime2 NOT NULL,
    CONSTRAINT [pk_blocks] PRIMARY KEY ([space_id], [start]),
    CONSTRAINT [ck_blocks_forward] CHECK ("start" < "end"),
    CONSTRAINT [ck_blocks_one_holder] CHECK ((booking_id is null and lease_id is not null) or (booking_id is not null and lease_id is null)),
    CONSTRAINT [fk_blocks_booking_id] FOREIGN KEY ([booking_id]) REFERENCES [spaces].[bookings] ([id]) ON DELETE CASCADE,
    CONSTRAINT [fk_blocks_lease_id] FOREIGN KEY ([lease_id]) REFERENCES [spaces].[leases] ([id]) ON DELETE CASCADE,
    CONSTRAINT [fk_blocks_space_id] FOREIGN KEY ([space_id]) REFERENCES [spaces].[spaces] ([id]) ON DELETE NO ACTION
);

CREATE TABLE [spaces].[event_bookings] (
    [id] uniqueidentifier NOT NULL,
    [booking_id] uniqueidentifier NULL,
    [is_theirs] bit NOT NULL,
    [turn] int NOT NULL,
    [revision] int NOT NULL,
    [created_at] datetime2 NOT NULL,
    [modified_at] datetime2 NOT NULL,
    [deleted_at] datetime2 NULL,
    CONSTRAINT [pk_event_bookings] PRIMARY KEY ([id]),
    CONSTRAINT [fk_event_bookings_booking_id] FOREIGN KEY ([booking_id]) REFERENCES [spaces].[bookings] ([id]) ON DELETE SET NULL
);

CREATE TABLE [spaces].[faults] (
    [id] uniqueidentifier NOT NULL,
    [space_id] uniqueidentifier NOT NULL,
    [booking_id] uniqueidentifier NULL,
    [words] nvarchar(1000) NOT NULL,
    [photo_id] uniqueidentifier NULL,
    [email] nvarchar(400) NULL,
    [tells_booker] bit NOT NULL,
    [language] nvarchar(400) NOT NULL,
    [fixed_at] datetime2 NULL,
    [told_at] datetime2 NULL,
    [revision] int NOT NULL,
    [created_at] datetime2 NOT NULL,
    [modified_at] datetime2 NOT NULL,
    [deleted_at] datetime2 NULL,
    CONSTRAINT [pk_faults] PRIMARY KEY ([id]),
    CONSTRAINT [fk_faults_booking_id] FOREIGN KEY ([booking_id]) REFERENCES [spaces].[bookings] ([id]) ON DELETE NO ACTION,
    CONSTRAINT [fk_faults_space_id] FOREIGN KEY ([space_id]) REFERENCES [spaces].[spaces] ([id]) ON DELETE NO ACTION
);

CREATE TABLE [spaces].[key_loans] (
    [id] uniqueidentifier NOT NULL,
    [key_id] uniqueidentifier NOT NULL,
    [copy] int NOT NULL,
    [booking_id] uniqueidentifier NULL,
    [organization_id] uniqueidentifier NULL,
    [holder] nvarchar(400) NULL,
    [email] nvarchar(400) NULL,
    [handed_at] datetime2 NOT NULL,
    [due_back] date NOT NULL,
    [returned_at] datetime2 NULL,
    [mark] nvarchar(400) NULL,
    [revision] int NOT NULL,
    [created_at] datetime2 NOT NULL,
    [modified_at] datetime2 NOT NULL,
    [deleted_at] datetime2 NULL,
    CONSTRAINT [pk_key_loans] PRIMARY KEY ([id]),
    CONSTRAINT [ck_key_loans_copy] CHECK (copy >= 1),
    CONSTRAINT [fk_key_loans_booking_id] FOREIGN KEY ([booking_id]) REFERENCES [spaces].[bookings] ([id]) ON DELETE NO ACTION,
    CONSTRAINT [fk_key_loans_key_id] FOREIGN KEY ([key_id]) REFERENCES [spaces].[house_keys] ([id]) ON DELETE NO ACTION
);

CREATE TABLE [spaces].[series_dates] (
    [series_id] uniqueidentifier NOT NULL,
    [day] date NOT NULL,
    [space_id] uniqueidentifier NOT NULL,
    [start] datetime2 NOT NULL,
    [end] datetime2 NOT NULL,
    [booking_id] uniqueidentifier NULL,
    [reason] nvarchar(400) NULL,
    [cancelled_by] uniqueidentifier NULL,
    CONSTRAINT [pk_series_dates] PRIMARY KEY ([series_id], [day]),
    CONSTRAINT [ck_series_dates_forward] CHECK ("start" < "end"),
    CONSTRAINT [fk_series_dates_booking_id] FOREIGN KEY ([booking_id]) REFERENCES [spaces].[bookings] ([id]) ON DELETE NO ACTION,
    CONSTRAINT [fk_series_dates_series_id] FOREIGN KEY ([series_id]) REFERENCES [spaces].[series] ([id]) ON DELETE CASCADE,
    CONSTRAINT [fk_series_dates_space_id] FOREIGN KEY ([space_id]) REFERENCES [spaces].[spaces] ([id]) ON DELETE NO ACTION
);

CREATE TABLE [spaces].[setup_task] (
    [id] uniqueidentifier NOT NULL,
    [booking_id] uniqueidentifier NOT NULL,
    [offering_id] uniqueidentifier NOT NULL,
    [at] datetime2 NOT NULL,
    [space_id] uniqueidentifier NOT NULL,
    [start] datetime2 NOT NULL,
    [words] nvarchar(400) NULL,
    [state] nvarchar(40) NOT NULL,
    [reason] nvarchar(400) NULL,
    [asked] int NOT NULL,
    [revision] int NOT NULL,
    [created_at] datetime2 NOT NULL,
    [modified_at] datetime2 NOT NULL,
    [deleted_at] datetime2 NULL,
    CONSTRAINT [pk_setup_task] PRIMARY KEY ([id]),
    CONSTRAINT [fk_setup_task_booking_id] FOREIGN KEY ([booking_id]) REFERENCES [spaces].[bookings] ([id]) ON DELETE CASCADE,
    CONSTRAINT [fk_setup_task_offering_id] FOREIGN KEY ([offering_id]) REFERENCES [spaces].[setup_offering] ([id]) ON DELETE NO ACTION
);

CREATE TABLE [spaces].[showcase_days] (
    [id] uniqueidentifier NOT NULL,
    [list_id] uniqueidentifier NOT NULL,
    [space_id] uniqueidentifier NOT NULL,
    [start] datetime2 NOT NULL,
    [end] datetime2 NOT NULL,
    [booking_id] uniqueidentifier NULL,
    [mark] nvarchar(400) NULL,
    [revision] int NOT NULL,
    [created_at] datetime2 NOT NULL,
    [modified_at] datetime2 NOT NULL,
    [deleted_at] datetime2 NULL,
    CONSTRAINT [pk_showcase_days] PRIMARY KEY ([id]),
    CONSTRAINT [ck_showcase_days_forward] CHECK ("start" < "end"),
    CONSTRAINT [fk_showcase_days_booking_id] FOREIGN KEY ([booking_id]) REFERENCES [spaces].[bookings] ([id]) ON DELETE NO ACTION,
    CONSTRAINT [fk_showcase_days_list_id] FOREIGN KEY ([list_id]) REFERENCES [spaces].[showcase_lists] ([id]) ON DELETE NO ACTION,
    CONSTRAINT [fk_showcase_days_space_id] FOREIGN KEY ([space_id]) REFERENCES [spaces].[spaces] ([id]) ON DELETE NO ACTION
);

CREATE TABLE [spaces].[waited_times] (
    [wait_id] uniqueidentifier NOT NULL,
    [order] int NOT NULL,
    [space_id] uniqueidentifier NOT NULL,
    [start] datetime2 NOT NULL,
    [until] datetime2 NOT NULL,
    [key] uniqueidentifier NULL,
    [booking_id] uniqueidentifier NULL,
    [was_offered] bit NOT NULL,
    CONSTRAINT [pk_waited_times] PRIMARY KEY ([wait_id], [order]),
    CONSTRAINT [ck_waited_times_forward] CHECK ("start" < "until"),
    CONSTRAINT [fk_waited_times_booking_id] FOREIGN KEY ([booking_id]) REFERENCES [spaces].[bookings] ([id]) ON DELETE NO ACTION,
    CONSTRAINT [fk_waited_times_space_id] FOREIGN KEY ([space_id]) REFERENCES [spaces].[spaces] ([id]) ON DELETE NO ACTION,
    CONSTRAINT [fk_waited_times_wait_id] FOREIGN KEY ([wait_id]) REFERENCES [spaces].[slot_wait] ([id]) ON DELETE CASCADE
);

CREATE TABLE [spaces].[showcase_places] (
    [id] uniqueidentifier NOT NULL,
    [day_id] uniqueidentifier NOT NULL,
    [list_id] uniqueidentifier NOT NULL,
    [number] int NOT NULL,
    [needs] nvarchar(400) NOT NULL,
    [organization_id] uniqueidentifier NULL,
    [turn] int NULL,
    CONSTRAINT [pk_showcase_places] PRIMARY KEY ([id]),
    CONSTRAINT [ck_showcase_places_turn] CHECK ((organization_id is null and turn is null) or (organization_id is not null and turn >= 1)),
    CONSTRAINT [fk_showcase_places_day_id] FOREIGN KEY ([day_id]) REFERENCES [spaces].[showcase_days] ([id]) ON DELETE CASCADE
);

CREATE INDEX [ix_access_changes_modified_at_id] ON [spaces].[access_changes] ([modified_at], [id]);

CREATE UNIQUE INDEX [ix_access_changes_space_id_from] ON [spaces].[access_changes] ([space_id], [from]) WHERE deleted_at IS NULL;

CREATE INDEX [ix_access_looks_booking_id] ON [spaces].[access_looks] ([booking_id]);

CREATE INDEX [ix_access_looks_person_id] ON [spaces].[access_looks] ([person_id]);

CREATE INDEX [ix_access_looks_space_id_at] ON [spaces].[access_looks] ([space_id], [at]);

CREATE INDEX [ix_advice_bookings_email] ON [spaces].[advice_bookings] ([email]);

CREATE INDEX [ix_advice_bookings_modified_at_id] ON [spaces].[advice_bookings] ([modified_at], [id]);

CREATE UNIQUE INDEX [ix_advice_bookings_time_id_place] ON [spaces].[advice_bookings] ([time_id], [place]) WHERE place IS NOT NULL;

CREATE INDEX [ix_advice_desks_modified_at_id] ON [spaces].[advice_desks] ([modified_at], [id]);

CREATE INDEX [ix_advice_desks_space_id] ON [spaces].[advice_desks] ([space_id]);

CREATE INDEX [ix_advice_drop_ins_at] ON [spaces].[advice_drop_ins] ([at]);

CREATE UNIQUE INDEX [ix_advice_times_desk_id_start] ON [spaces].[advice_times] ([desk_id], [start]);

CREATE INDEX [ix_advice_times_modified_at_id] ON [spaces].[advice_times] ([modified_at], [id]);

CREATE INDEX [ix_advice_times_start] ON [spaces].[advice_times] ([start]);

CREATE INDEX [ix_blocks_booking_id] ON [spaces].[blocks] ([booking_id]);

CREATE INDEX [ix_blocks_lease_id] ON [spaces].[blocks] ([lease_id]);

CREATE INDEX [ix_blocks_space_id_end_start] ON [spaces].[blocks] ([space_id], [end], [start]);

CREATE INDEX [ix_bookings_contact_email] ON [spaces].[bookings] ([contact_email]);

CREATE INDEX [ix_bookings_held_until] ON [spaces].[bookings] ([held_until]) WHERE held_until is not null;

CREATE INDEX [ix_bookings_modified_at_id] ON [spaces].[bookings] ([modified_at], [id]);

CREATE INDEX [ix_bookings_organization_id] ON [spaces].[bookings] ([organization_id]);

CREATE INDEX [ix_bookings_person_id] ON [spaces].[bookings] ([person_id]);

CREATE INDEX [ix_bookings_series_id_start] ON [spaces].[bookings] ([series_id], [start]);

CREATE INDEX [ix_bookings_space_id_start] ON [spaces].[bookings] ([space_id], [start]);

CREATE INDEX [ix_bookings_status_start] ON [spaces].[bookings] ([status], [start]);

CREATE INDEX [ix_door_devices_code_hash] ON [spaces].[door_devices] ([code_hash]);

CREATE INDEX [ix_door_devices_modified_at_id] ON [spaces].[door_devices] ([modified_at], [id]);

CREATE INDEX [ix_door_devices_secret_hash] ON [spaces].[door_devices] ([secret_hash]);

CREATE INDEX [ix_door_devices_space_id] ON [spaces].[door_devices] ([space_id]);

CREATE UNIQUE INDEX [ix_event_bookings_booking_id] ON [spaces].[event_bookings] ([booking_id]) WHERE booking_id IS NOT NULL;

CREATE INDEX [ix_event_bookings_modified_at_id] ON [spaces].[event_bookings] ([modified_at], [id]);

CREATE INDEX [ix_faults_booking_id] ON [spaces].[faults] ([booking_id]);

CREATE INDEX [ix_faults_fixed_at] ON [spaces].[faults] ([fixed_at]);

CREATE INDEX [ix_faults_modified_at_id] ON [spaces].[faults] ([modified_at], [id]);

CREATE INDEX [ix_faults_space_id] ON [spaces].[faults] ([space_id]);

CREATE INDEX [ix_feedback_modified_at_id] ON [spaces].[feedback] ([modified_at], [id]);

CREATE INDEX [ix_feedback_space_id_created_at] ON [spaces].[feedback] ([space_id], [created_at]);

CREATE INDEX [ix_house_keys_house_id] ON [spaces].[house_keys] ([house_id]);

CREATE INDEX [ix_house_keys_modified_at_id] ON [spaces].[house_keys] ([modified_at], [id]);

CREATE INDEX [ix_houses_modified_at_id] ON [spaces].[houses] ([modified_at], [id]);

CREATE INDEX [ix_key_loans_booking_id] ON [spaces].[key_loans] ([booking_id]);

CREATE UNIQUE INDEX [ix_key_loans_key_id_copy] ON [spaces].[key_loans] ([key_id], [copy]) WHERE returned_at IS NULL;

CREATE INDEX [ix_key_loans_modified_at_id] ON [spaces].[key_loans] ([modified_at], [id]);

CREATE INDEX [ix_key_loans_returned_at_due_back] ON [spaces].[key_loans] ([returned_at], [due_back]);

CREATE INDEX [ix_leases_modified_at_id] ON [spaces].[leases] ([modified_at], [id]);

CREATE INDEX [ix_leases_organization_id] ON [spaces].[leases] ([organization_id]);

CREATE INDEX [ix_leases_space_id] ON [spaces].[leases] ([space_id]);

CREATE INDEX [ix_levels_modified_at_id] ON [spaces].[levels] ([modified_at], [id]);

CREATE INDEX [ix_prices_modified_at_id] ON [spaces].[prices] ([modified_at], [id]);

CREATE UNIQUE INDEX [ix_prices_space_id_from] ON [spaces].[prices] ([space_id], [from]);

CREATE INDEX [ix_quotas_until] ON [spaces].[quotas] ([until]);

CREATE INDEX [ix_round_slots_holder_id] ON [spaces].[round_slots] ([holder_id]);

CREATE UNIQUE INDEX [ix_round_slots_round_id_space_id_weekday_from] ON [spaces].[round_slots] ([round_id], [space_id], [weekday], [from]);

CREATE INDEX [ix_round_slots_space_id] ON [spaces].[round_slots] ([space_id]);

CREATE INDEX [ix_seasonal_application_modified_at_id] ON [spaces].[seasonal_application] ([modified_at], [id]);

CREATE INDEX [ix_seasonal_application_organization_id] ON [spaces].[seasonal_application] ([organization_id]);

CREATE INDEX [ix_seasonal_application_person_id] ON [spaces].[seasonal_application] ([person_id]);

CREATE UNIQUE INDEX [ix_seasonal_application_round_id_organization_id] ON [spaces].[seasonal_application] ([round_id], [organization_id]);

CREATE INDEX [ix_seasonal_round_house_id] ON [spaces].[seasonal_round] ([house_id]);

CREATE INDEX [ix_seasonal_round_modified_at_id] ON [spaces].[seasonal_round] ([modified_at], [id]);

CREATE INDEX [ix_series_modified_at_id] ON [spaces].[series] ([modified_at], [id]);

CREATE INDEX [ix_series_space_id] ON [spaces].[series] ([space_id]);

CREATE INDEX [ix_series_dates_booking_id] ON [spaces].[series_dates] ([booking_id]);

CREATE INDEX [ix_series_dates_space_id] ON [spaces].[series_dates] ([space_id]);

CREATE INDEX [ix_setup_offering_house_id] ON [spaces].[setup_offering] ([house_id]);

CREATE INDEX [ix_setup_offering_modified_at_id] ON [spaces].[setup_offering] ([modified_at], [id]);

CREATE INDEX [ix_setup_offering_space_id] ON [spaces].[setup_offering] ([space_id]);

CREATE INDEX [ix_setup_task_booking_id] ON [spaces].[setup_task] ([booking_id]);

CREATE INDEX [ix_setup_task_modified_at_id] ON [spaces].[setup_task] ([modified_at], [id]);

CREATE INDEX [ix_setup_task_offering_id] ON [spaces].[setup_task] ([offering_id]);

CREATE INDEX [ix_setup_task_state_at] ON [spaces].[setup_task] ([state], [at]);

CREATE INDEX [ix_showcase_days_booking_id] ON [spaces].[showcase_days] ([booking_id]);

CREATE INDEX [ix_showcase_days_list_id] ON [spaces].[showcase_days] ([list_id]);

CREATE INDEX [ix_showcase_days_modified_at_id] ON [spaces].[showcase_days] ([modified_at], [id]);

CREATE UNIQUE INDEX [ix_showcase_days_space_id_start] ON [spaces].[showcase_days] ([space_id], [start]);

CREATE INDEX [ix_showcase_days_start] ON [spaces].[showcase_days] ([start]);

CREATE INDEX [ix_showcase_lists_house_id] ON [spaces].[showcase_lists] ([house_id]);

CREATE INDEX [ix_showcase_lists_modified_at_id] ON [spaces].[showcase_lists] ([modified_at], [id]);

CREATE UNIQUE INDEX [ix_showcase_places_day_id_number] ON [spaces].[showcase_places] ([day_id], [number]);

CREATE UNIQUE INDEX [ix_showcase_places_list_id_organization_id_turn] ON [spaces].[showcase_places] ([list_id], [organization_id], [turn]) WHERE organization_id IS NOT NULL;

CREATE INDEX [ix_showcase_places_organization_id] ON [spaces].[showcase_places] ([organization_id]);

CREATE UNIQUE INDEX [ix_showcase_swaps_from_place_to_place] ON [spaces].[showcase_swaps] ([from_place], [to_place]) WHERE state = 'Proposed';

CREATE INDEX [ix_showcase_swaps_list_id] ON [spaces].[showcase_swaps] ([list_id]);

CREATE INDEX [ix_showcase_swaps_modified_at_id] ON [spaces].[showcase_swaps] ([modified_at], [id]);

CREATE INDEX [ix_slot_wait_modified_at_id] ON [spaces].[slot_wait] ([modified_at], [id]);

CREATE UNIQUE INDEX [ix_slot_wait_number] ON [spaces].[slot_wait] ([number]);

CREATE INDEX [ix_slot_wait_organization_id] ON [spaces].[slot_wait] ([organization_id]);

CREATE INDEX [ix_slot_wait_person_id] ON [spaces].[slot_wait] ([person_id]);

CREATE INDEX [ix_slot_wait_state_offered_until] ON [spaces].[slot_wait] ([state], [offered_until]);

CREATE INDEX [ix_spaces_house_id] ON [spaces].[spaces] ([house_id]);

CREATE INDEX [ix_spaces_modified_at_id] ON [spaces].[spaces] ([modified_at], [id]);

CREATE INDEX [ix_spaces_parent_id_house_id] ON [spaces].[spaces] ([parent_id], [house_id]);

CREATE UNIQUE INDEX [ix_waited_times_booking_id] ON [spaces].[waited_times] ([booking_id]);

CREATE UNIQUE INDEX [ix_waited_times_key] ON [spaces].[waited_times] ([key]);

CREATE INDEX [ix_waited_times_space_id_start] ON [spaces].[waited_times] ([space_id], [start]);

CREATE TRIGGER spaces.blocks_no_overlap ON spaces.blocks AFTER INSERT, UPDATE AS
BEGIN
    SET NOCOUNT ON;
    IF EXISTS (SELECT 1 FROM inserted i JOIN spaces.blocks b ON b.space_id = i.space_id AND b.[start] > i.[start] AND b.[start] < i.[end])
        OR EXISTS (SELECT 1 FROM inserted i CROSS APPLY (SELECT TOP 1 b.[end] FROM spaces.blocks b WHERE b.space_id = i.space_id AND b.[start] < i.[start] ORDER BY b.[start] DESC) p WHERE p.[end] > i.[start])
        THROW 51000, 'overlapping-booking', 1;
END

INSERT INTO [spaces].[__ef_migrations] ([MigrationId], [ProductVersion])
VALUES (N'Initial', N'10.0.14');

COMMIT;
GO
