IF OBJECT_ID(N'[events].[__ef_migrations]') IS NULL
BEGIN
    IF SCHEMA_ID(N'events') IS NULL EXEC(N'CREATE SCHEMA [events];');
    CREATE TABLE [events].[__ef_migrations] (
        [MigrationId] nvarchar(150) NOT NULL,
        [ProductVersion] nvarchar(32) NOT NULL,
        CONSTRAINT [PK___ef_migrations] PRIMARY KEY ([MigrationId])
    );
END;
GO
BEGIN TRANSACTION;
IF SCHEMA_ID(N'events') IS NULL EXEC(N'CREATE SCHEMA [events];');

CREATE TABLE [events].[activities] (
    [id] uniqueidentifier NOT NULL,
    [title] nvarchar(400) NOT NULL,
    [recurrence] nvarchar(400) NULL,
    [when] nvarchar(400) NOT NULL,
    [place] nvarchar(400) NULL,
    [space_id] uniqueidentifier NULL,
    [organization_id] uniqueidentifier NULL,
    [year] int NOT NULL,
    [note] nvarchar(1000) NULL,
    [document] nvarchar(400) NOT NULL,
    [revision] int NOT NULL,
    [created_at] datetime2 NOT NULL,
    [modified_at] datetime2 NOT NULL,
    [deleted_at] datetime2 NULL,
    CONSTRAINT [pk_activities] PRIMARY KEY ([id])
);

CREATE TABLE [events].[bulletins] (
    [id] uniqueidentifier NOT NULL,
    [text] nvarchar(max) NOT NULL,
    [house_id] uniqueidentifier NULL,
    [organization_id] uniqueidentifier NULL,
    [first_day] date NOT NULL,
    [last_day] date NOT NULL,
    [place] int NOT NULL,
    [weight] int NOT NULL,
    [mark] nvarchar(400) NULL,
    [revision] int NOT NULL,
    [created_at] datetime2 NOT NULL,
    [modified_at] datetime2 NOT NULL,
    [deleted_at] datetime2 NULL,
    CONSTRAINT [pk_bulletins] PRIMARY KEY ([id]),
    CONSTRAINT [ck_bulletins_days] CHECK (first_day <= last_day)
);

CREATE TABLE [events].[harvest_sources] (
    [id] uniqueidentifier NOT NULL,
    [name] nvarchar(80) NOT NULL,
    [address] nvarchar(300) NOT NULL,
    [publishes] bit NOT NULL,
    [revision] int NOT NULL,
    [created_at] datetime2 NOT NULL,
    [modified_at] datetime2 NOT NULL,
    [deleted_at] datetime2 NULL,
    CONSTRAINT [pk_harvest_sources] PRIMARY KEY ([id])
);

CREATE TABLE [events].[news] (
    [id] uniqueidentifier NOT NULL,
    [slug] nvarchar(90) NOT NULL,
    [title] nvarchar(max) NOT NULL,
    [lead] nvarchar(max) NULL,
    [text] nvarchar(max) NOT NULL,
    [published_at] datetime2 NULL,
    [mark] nvarchar(400) NULL,
    [revision] int NOT NULL,
    [created_at] datetime2 NOT NULL,
    [modified_at] datetime2 NOT NULL,
    [deleted_at] datetime2 NULL,
    CONSTRAINT [pk_news] PRIMARY KEY ([id])
);

CREATE TABLE [events].[series] (
    [id] uniqueidentifier NOT NULL,
    [slug] nvarchar(90) NOT NULL,
    [name] nvarchar(max) NOT NULL,
    [purpose] nvarchar(2000) NULL,
    [editions] nvarchar(max) NOT NULL,
    [document] nvarchar(400) NOT NULL,
    [revision] int NOT NULL,
    [created_at] datetime2 NOT NULL,
    [modified_at] datetime2 NOT NULL,
    [deleted_at] datetime2 NULL,
    CONSTRAINT [pk_series] PRIMARY KEY ([id])
);

CREATE TABLE [events].[support_counts] (
    [id] uniqueidentifier NOT NULL,
    [organization_id] uniqueidentifier NOT NULL,
    [day] date NOT NULL,
    [kind] nvarchar(40) NOT NULL,
    [topic] nvarchar(40) NOT NULL,
    [municipality] nvarchar(3) NOT NULL,
    [people] int NOT NULL,
    [mark] nvarchar(400) NULL,
    [revision] int NOT NULL,
    [created_at] datetime2 NOT NULL,
    [modified_at] datetime2 NOT NULL,
    [deleted_at] datetime2 NULL,
    CONSTRAINT [pk_support_counts] PRIMARY KEY ([id]),
    CONSTRAINT [ck_support_counts_people] CHECK (people BETWEEN 0 AND 999)
);

CREATE TABLE [events].[task_templates] (
    [id] uniqueidentifier NOT NULL,
    [type] nvarchar(40) NULL,
    [title] nvarchar(max) NOT NULL,
    [days_before] int NOT NULL,
    [owner] nvarchar(120) NULL,
    [revision] int NOT NULL,
    [created_at] datetime2 NOT NULL,
    [modified_at] datetime2 NOT NULL,
    [deleted_at] datetime2 NULL,
    CONSTRAINT [pk_task_templates] PRIMARY KEY ([id])
);

CREATE TABLE [events].[trusted_organizations] (
    [id] uniqueidentifier NOT NULL,
    [organization_id] uniqueidentifier NOT NULL,
    [reason] nvarchar(400) NOT NULL,
    [given_at] datetime2 NOT NULL,
    [ended_at] datetime2 NULL,
    [end_reason] nvarchar(400) NULL,
    [revision] int NOT NULL,
    [created_at] datetime2 NOT NULL,
    [modified_at] datetime2 NOT NULL,
    [deleted_at] datetime2 NULL,
    CONSTRAINT [pk_trusted_organizations] PRIMARY KEY ([id])
);

CREATE TABLE [events].[weekly_plans] (
    [id] uniqueidentifier NOT NULL,
    [name] nvarchar(max) NOT NULL,
    [recurrence] nvarchar(400) NOT NULL,
    [first_day] date NOT NULL,
    [from] time NOT NULL,
    [to] time NOT NULL,
    [revision] int NOT NULL,
    [created_at] datetime2 NOT NULL,
    [modified_at] datetime2 NOT NULL,
    [deleted_at] datetime2 NULL,
    CONSTRAINT [pk_weekly_plans] PRIMARY KEY ([id])
);

CREATE TABLE [events].[harvest_runs] (
    [source_id] uniqueidentifier NOT NULL,
    [at] datetime2 NOT NULL,
    [outcome] nvarchar(40) NOT NULL,
    [added] int NOT NULL,
    [changed] int NOT NULL,
    [kept] int NOT NULL,
    [vanished] int NOT NULL,
    [unreadable] int NOT NULL,
    CONSTRAINT [pk_harvest_runs] PRIMARY KEY ([source_id]),
    CONSTRAINT [fk_harvest_runs_source_id] FOREIGN KEY ([source_id]) REFERENCES [events].[harvest_sources] ([id]) ON DELETE CASCADE
);

CREATE TABLE [events].[events] (
    [id] uniqueidentifier NOT NULL,
    [changes] nvarchar(max) NOT NULL,
    [slug] nvarchar(90) NOT NULL,
    [name] nvarchar(max) NOT NULL,
    [summary] nvarchar(max) NULL,
    [description] nvarchar(max) NULL,
    [plain_text] nvarchar(max) NULL,
    [kind] nvarchar(40) NOT NULL,
    [type] nvarchar(40) NOT NULL,
    [status] nvarchar(40) NOT NULL,
    [status_reason] nvarchar(400) NULL,
    [publication] nvarchar(40) NOT NULL,
    [precision] nvarchar(40) NOT NULL,
    [first_day] date NULL,
    [last_day] date NULL,
    [start] datetime2 NULL,
    [end] datetime2 NULL,
    [year] int NOT NULL,
    [sort_key] nvarchar(120) NOT NULL,
    [host_municipality] nvarchar(3) NULL,
    [organizer] nvarchar(400) NULL,
    [municipality] nvarchar(3) NULL,
    [subarea] nvarchar(40) NULL,
    [place] nvarchar(400) NULL,
    [online_url] nvarchar(300) NULL,
    [house_id] uniqueidentifier NULL,
    [space_ids] nvarchar(max) NOT NULL,
    [organization_ids] nvarchar(max) NOT NULL,
    [body_id] uniqueidentifier NULL,
    [series_id] uniqueidentifier NULL,
    [programme] nvarchar(max) NULL,
    [feedback] nvarchar(max) NULL,
    [figures] nvarchar(max) NOT NULL,
    [source] nvarchar(max) NULL,
    [mark] nvarchar(400) NULL,
    [image] nvarchar(max) NULL,
    [accessibility] nvarchar(max) NOT NULL,
    [accessibility_words] nvarchar(max) NULL,
    [is_accessible] bit NULL,
    [is_free] bit NULL,
    [euros] decimal(12,2) NULL,
    [price_words] nvarchar(max) NULL,
    [age_from] int NULL,
    [age_to] int NULL,
    [languages] nvarchar(max) NOT NULL,
    [target_groups] nvarchar(max) NOT NULL,
    [co_organizers] nvarchar(max) NOT NULL,
    [capacity] int NULL,
    [waiting_list_capacity] int NULL,
    [enrolment_start] datetime2 NULL,
    [enrolment_end] datetime2 NULL,
    [questions] nvarchar(max) NOT NULL,
    [code] nvarchar(20) NOT NULL,
    [attendance] int NULL,
    [umbrella_id] uniqueidentifier NULL,
    [weekly_id] uniqueidentifier NULL,
    [weekly_day] date NULL,
    [revision] int NOT NULL,
    [created_at] datetime2 NOT NULL,
    [modified_at] datetime2 NOT NULL,
    [deleted_at] datetime2 NULL,
    CONSTRAINT [pk_events] PRIMARY KEY ([id]),
    CONSTRAINT [ck_events_umbrella] CHECK (umbrella_id <> id),
    CONSTRAINT [fk_events_series_id] FOREIGN KEY ([series_id]) REFERENCES [events].[series] ([id]) ON DELETE NO ACTION,
    CONSTRAINT [fk_events_umbrella_id] FOREIGN KEY ([umbrella_id]) REFERENCES [events].[events] ([id]) ON DELETE NO ACTION,
    CONSTRAINT [fk_events_weekly_id] FOREIGN KEY ([weekly_id]) REFERENCES [events].[weekly_plans] ([id]) ON DELETE NO ACTION
);

CREATE TABLE [events].[channel_texts] (
    [event_id] uniqueidentifier NOT NULL,
    [channel] nvarchar(40) NOT NULL,
    [language] nvarchar(2) NOT NULL,
    [text] nvarchar(4000) NOT NULL,
    CONSTRAINT [pk_channel_texts] PRIMARY KEY ([event_id], [channel], [language]),
    CONSTRAINT [fk_channel_texts_event_id] FOREIGN KEY ([event_id]) REFERENCES [events].[events] ([id]) ON DELETE CASCADE
);

CREATE TABLE [events].[day_keepers] (
    [event_id] uniqueidentifier NOT NULL,
    [person_id] uniqueidentifier NOT NULL,
    [since] datetime2 NOT NULL,
    CONSTRAINT [pk_day_keepers] PRIMARY KEY ([event_id], [person_id]),
    CONSTRAINT [fk_day_keepers_event_id] FOREIGN KEY ([event_id]) REFERENCES [events].[events] ([id]) ON DELETE CASCADE
);

CREATE TABLE [events].[deadline_watches] (
    [id] uniqueidentifier NOT NULL,
    [event_id] uniqueidentifier NOT NULL,
    [email] nvarchar(254) NOT NULL,
    [language] nvarchar(2) NOT NULL,
    [at] datetime2 NOT NULL,
    CONSTRAINT [pk_deadline_watches] PRIMARY KEY ([id]),
    CONSTRAINT [fk_deadline_watches_event_id] FOREIGN KEY ([event_id]) REFERENCES [events].[events] ([id]) ON DELETE CASCADE
);

CREATE TABLE [events].[door_taps] (
    [id] uniqueidentifier NOT NULL,
    [event_id] uniqueidentifier NOT NULL,
    [registration_id] uniqueidentifier NULL,
    [people] int NOT NULL,
    [at] datetime2 NOT NULL,
    [undone] bit NOT NULL,
    CONSTRAINT [pk_door_taps] PRIMARY KEY ([id]),
    CONSTRAINT [ck_door_taps_people] CHECK ((registration_id IS NULL AND people IN (-1, 1)) OR (registration_id IS NOT NULL AND people = 0)),
    CONSTRAINT [fk_door_taps_event_id] FOREIGN KEY ([event_id]) REFERENCES [events].[events] ([id]) ON DELETE CASCADE
);

CREATE TABLE [events].[event_audiences] (
    [event_id] uniqueidentifier NOT NULL,
    [code] nvarchar(60) NOT NULL,
    CONSTRAINT [pk_event_audiences] PRIMARY KEY ([event_id], [code]),
    CONSTRAINT [fk_event_audiences_event_id] FOREIGN KEY ([event_id]) REFERENCES [events].[events] ([id]) ON DELETE CASCADE
);

CREATE TABLE [events].[event_partners] (
    [event_id] uniqueidentifier NOT NULL,
    [organization_id] uniqueidentifier NOT NULL,
    CONSTRAINT [pk_event_partners] PRIMARY KEY ([event_id], [organization_id]),
    CONSTRAINT [fk_event_partners_event_id] FOREIGN KEY ([event_id]) REFERENCES [events].[events] ([id]) ON DELETE CASCADE
);

CREATE TABLE [events].[event_spaces] (
    [id] uniqueidentifier NOT NULL,
    [space_id] uniqueidentifier NOT NULL,
    [start] datetime2 NOT NULL,
    [end] datetime2 NOT NULL,
    [state] nvarchar(40) NOT NULL,
    [is_wanted] bit NOT NULL,
    [booking_id] uniqueidentifier NULL,
    [reason] nvarchar(1000) NULL,
    [turn] int NOT NULL,
    [revision] int NOT NULL,
    [created_at] datetime2 NOT NULL,
    [modified_at] datetime2 NOT NULL,
    [deleted_at] datetime2 NULL,
    CONSTRAINT [pk_event_spaces] PRIMARY KEY ([id]),
    CONSTRAINT [fk_event_spaces_id] FOREIGN KEY ([id]) REFERENCES [events].[events] ([id]) ON DELETE CASCADE
);

CREATE TABLE [events].[event_tasks] (
    [id] uniqueidentifier NOT NULL,
    [event_id] uniqueidentifier NOT NULL,
    [template_id] uniqueidentifier NULL,
    [title] nvarchar(max) NOT NULL,
    [days_before] int NOT NULL,
    [owner] nvarchar(120) NULL,
    [done_at] datetime2 NULL,
    [revision] int NOT NULL,
    [created_at] datetime2 NOT NULL,
    [modified_at] datetime2 NOT NULL,
    [deleted_at] datetime2 NULL,
    CONSTRAINT [pk_event_tasks] PRIMARY KEY ([id]),
    CONSTRAINT [ck_event_tasks_days] CHECK (days_before BETWEEN -366 AND 730),
    CONSTRAINT [fk_event_tasks_event_id] FOREIGN KEY ([event_id]) REFERENCES [events].[events] ([id]) ON DELETE CASCADE,
    CONSTRAINT [fk_event_tasks_template_id] FOREIGN KEY ([template_id]) REFERENCES [events].[task_templates] ([id]) ON DELETE SET NULL
);

CREATE TABLE [events].[fair_plans] (
    [id] uniqueidentifier NOT NULL,
    [choose_until] date NULL,
    [by_agreement] bit NOT NULL,
    [most_tables] int NOT NULL,
    [drawing] nvarchar(2000) NOT NULL,
    [mark] nvarchar(400) NULL,
    [revision] int NOT NULL,
    [created_at] datetime2 NOT NULL,
    [modified_at] datetime2 NOT NULL,
    [deleted_at] datetime2 NULL,
    CONSTRAINT [pk_fair_plans] PRIMARY KEY ([id]),
    CONSTRAINT [fk_fair_plans_id] FOREIGN KEY ([id]) REFERENCES [events].[events] ([id]) ON DELETE CASCADE
);

CREATE TABLE [events].[feedback] (
    [id] uniqueidentifier NOT NULL,
    [event_id] uniqueidentifier NOT NULL,
    [session_id] uniqueidentifier NULL,
    [about] uniqueidentifier NOT NULL,
    [device] nvarchar(64) NULL,
    [is_verified] bit NOT NULL,
    [score] int NOT NULL,
    [best] nvarchar(1000) NULL,
    [idea] nvarchar(1000) NULL,
    [mark] nvarchar(400) NULL,
    [revision] int NOT NULL,
    [created_at] datetime2 NOT NULL,
    [modified_at] datetime2 NOT NULL,
    [deleted_at] datetime2 NULL,
    CONSTRAINT [pk_feedback] PRIMARY KEY ([id]),
    CONSTRAINT [ck_feedback_score] CHECK (score BETWEEN 1 AND 5),
    CONSTRAINT [fk_feedback_event_id] FOREIGN KEY ([event_id]) REFERENCES [events].[events] ([id]) ON DELETE CASCADE
);

CREATE TABLE [events].[feedback_themes] (
    [id] uniqueidentifier NOT NULL,
    [event_id] uniqueidentifier NOT NULL,
    [about] nvarchar(40) NOT NULL,
    [name] nvarchar(200) NOT NULL,
    [mark] nvarchar(400) NULL,
    [revision] int NOT NULL,
    [created_at] datetime2 NOT NULL,
    [modified_at] datetime2 NOT NULL,
    [deleted_at] datetime2 NULL,
    CONSTRAINT [pk_feedback_themes] PRIMARY KEY ([id]),
    CONSTRAINT [fk_feedback_themes_event_id] FOREIGN KEY ([event_id]) REFERENCES [events].[events] ([id]) ON DELETE CASCADE
);

CREATE TABLE [events].[harvested_events] (
    [event_id] uniqueidentifier NOT NULL,
    [source_id] uniqueidentifier NOT NULL,
    [origin] nvarchar(150) NOT NULL,
    [data_source] nvarchar(80) NOT NULL,
    [publisher] nvarchar(80) NULL,
    [address] nvarchar(400) NOT NULL,
    [told] nvarchar(64) NOT NULL,
    [stood] nvarchar(64) NOT NULL,
    [vanished_at] datetime2 NULL,
    [twin_id] uniqueidentifier NULL,
    CONSTRAINT [pk_harvested_events] PRIMARY KEY ([event_id]),
    CONSTRAINT [fk_harvested_events_event_id] FOREIGN KEY ([event_id]) REFERENCES [events].[events] ([id]) ON DELETE CASCADE,
    CONSTRAINT [fk_harvested_events_source_id] FOREIGN KEY ([source_id]) REFERENCES [events].[harvest_sources] ([id]) ON DELETE NO ACTION
);

CREATE TABLE [events].[match_days] (
    [id] uniqueidentifier NOT NULL,
    [rounds] int NOT NULL,
    [tables] int NOT NULL,
    [first_at] time NOT NULL,
    [minutes_each] int NOT NULL,
    [wish_until] date NULL,
    [tellings] int NOT NULL,
    [told_at] datetime2 NULL,
    [mark] nvarchar(400) NULL,
    [revision] int NOT NULL,
    [created_at] datetime2 NOT NULL,
    [modified_at] datetime2 NOT NULL,
    [deleted_at] datetime2 NULL,
    CONSTRAINT [pk_match_days] PRIMARY KEY ([id]),
    CONSTRAINT [ck_match_days_size] CHECK (rounds BETWEEN 1 AND 20 AND tables BETWEEN 1 AND 60),
    CONSTRAINT [fk_match_days_id] FOREIGN KEY ([id]) REFERENCES [events].[events] ([id]) ON DELETE CASCADE
);

CREATE TABLE [events].[materials] (
    [id] uniqueidentifier NOT NULL,
    [title] nvarchar(max) NOT NULL,
    [description] nvarchar(max) NULL,
    [kind] nvarchar(40) NOT NULL,
    [topic] nvarchar(60) NULL,
    [event_id] uniqueidentifier NULL,
    [licence] nvarchar(40) NOT NULL,
    [language] nvarchar(10) NULL,
    [captions] bit NULL,
    [is_plain] bit NOT NULL,
    [is_accessible] bit NOT NULL,
    [file_id] uniqueidentifier NULL,
    [url] nvarchar(500) NULL,
    [is_draft] bit NOT NULL,
    [public_from] date NULL,
    [views] int NULL,
    [views_on] date NULL,
    [mark] nvarchar(400) NULL,
    [revision] int NOT NULL,
    [created_at] datetime2 NOT NULL,
    [modified_at] datetime2 NOT NULL,
    [deleted_at] datetime2 NULL,
    CONSTRAINT [pk_materials] PRIMARY KEY ([id]),
    CONSTRAINT [ck_materials_views] CHECK ((views IS NULL AND views_on IS NULL) OR (views >= 0 AND views_on IS NOT NULL)),
    CONSTRAINT [ck_materials_what] CHECK ((file_id IS NULL AND url IS NOT NULL) OR (file_id IS NOT NULL AND url IS NULL)),
    CONSTRAINT [fk_materials_event_id] FOREIGN KEY ([event_id]) REFERENCES [events].[events] ([id]) ON DELETE SET NULL
);

CREATE TABLE [events].[output_followers] (
    [id] uniqueidentifier NOT NULL,
    [event_id] uniqueidentifier NOT NULL,
    [email] nvarchar(254) NOT NULL,
    [language] nvarchar(2) NOT NULL,
    [revision] int NOT NULL,
    [created_at] datetime2 NOT NULL,
    [modified_at] datetime2 NOT NULL,
    [deleted_at] datetime2 NULL,
    CONSTRAINT [pk_output_followers] PRIMARY KEY ([id]),
    CONSTRAINT [fk_output_followers_event_id] FOREIGN KEY ([event_id]) REFERENCES [events].[events] ([id]) ON DELETE CASCADE
);

CREATE TABLE [events].[output_moves] (
    [output_id] uniqueidentifier NOT NULL,
    [on] date NOT NULL,
    [event_id] uniqueidentifier NOT NULL,
    [what] nvarchar(20) NOT NULL,
    [told_on] date NULL,
    CONSTRAINT [pk_output_moves] PRIMARY KEY ([output_id], [on]),
    CONSTRAINT [fk_output_moves_event_id] FOREIGN KEY ([event_id]) REFERENCES [events].[events] ([id]) ON DELETE CASCADE
);

CREATE TABLE [events].[registrations] (
    [id] uniqueidentifier NOT NULL,
    [event_id] uniqueidentifier NOT NULL,
    [number] int NOT NULL,
    [status] nvarchar(40) NOT NULL,
    [group_size] int NOT NULL,
    [name] nvarchar(120) NULL,
    [email] nvarchar(254) NULL,
    [answers] nvarchar(max) NOT NULL,
    [language] nvarchar(2) NOT NULL,
    [turns] int NOT NULL,
    [offered_until] datetime2 NULL,
    [sector] nvarchar(40) NULL,
    [door_code] nvarchar(20) NOT NULL,
    [came] bit NULL,
    [forgotten_at] datetime2 NULL,
    [mark] nvarchar(400) NULL,
    [revision] int NOT NULL,
    [created_at] datetime2 NOT NULL,
    [modified_at] datetime2 NOT NULL,
    [deleted_at] datetime2 NULL,
    CONSTRAINT [pk_registrations] PRIMARY KEY ([id]),
    CONSTRAINT [ck_registrations_group] CHECK (group_size BETWEEN 1 AND 20),
    CONSTRAINT [ck_registrations_offer] CHECK ((status = 'Offered' AND offered_until IS NOT NULL) OR (status <> 'Offered' AND offered_until IS NULL)),
    CONSTRAINT [fk_registrations_event_id] FOREIGN KEY ([event_id]) REFERENCES [events].[events] ([id]) ON DELETE NO ACTION
);

CREATE TABLE [events].[rotations] (
    [id] uniqueidentifier NOT NULL,
    [event_id] uniqueidentifier NOT NULL,
    [start] datetime2 NULL,
    [minutes] int NOT NULL,
    [break_minutes] int NOT NULL,
    [revision] int NOT NULL,
    [created_at] datetime2 NOT NULL,
    [modified_at] datetime2 NOT NULL,
    [deleted_at] datetime2 NULL,
    CONSTRAINT [pk_rotations] PRIMARY KEY ([id]),
    CONSTRAINT [ck_rotations_minutes] CHECK (minutes BETWEEN 1 AND 600 AND break_minutes BETWEEN 0 AND 120),
    CONSTRAINT [fk_rotations_event_id] FOREIGN KEY ([event_id]) REFERENCES [events].[events] ([id]) ON DELETE CASCADE
);

CREATE TABLE [events].[sector_invitations] (
    [event_id] uniqueidentifier NOT NULL,
    [organization_id] uniqueidentifier NOT NULL,
    [sector] nvarchar(40) NOT NULL,
    [at] datetime2 NOT NULL,
    CONSTRAINT [pk_sector_invitations] PRIMARY KEY ([event_id], [organization_id]),
    CONSTRAINT [fk_sector_invitations_event_id] FOREIGN KEY ([event_id]) REFERENCES [events].[events] ([id]) ON DELETE CASCADE
);

CREATE TABLE [events].[sessions] (
    [id] uniqueidentifier NOT NULL,
    [event_id] uniqueidentifier NOT NULL,
    [start] datetime2 NOT NULL,
    [end] datetime2 NULL,
    [title] nvarchar(200) NOT NULL,
    [place] nvarchar(200) NULL,
    [space_id] uniqueidentifier NULL,
    [speakers] nvarchar(max) NOT NULL,
    [has_names] bit NOT NULL,
    [mark] nvarchar(400) NULL,
    [revision] int NOT NULL,
    [created_at] datetime2 NOT NULL,
    [modified_at] datetime2 NOT NULL,
    [deleted_at] datetime2 NULL,
    CONSTRAINT [pk_sessions] PRIMARY KEY ([id]),
    CONSTRAINT [fk_sessions_event_id] FOREIGN KEY ([event_id]) REFERENCES [events].[events] ([id]) ON DELETE CASCADE
);

CREATE TABLE [events].[sign_up_plans] (
    [id] uniqueidentifier NOT NULL,
    [offer_hours] int NULL,
    [reminder_days] nvarchar(max) NOT NULL,
    [asks_diet] bit NOT NULL,
    [asks_access] bit NOT NULL,
    [targets] nvarchar(max) NOT NULL,
    [thanks] bit NOT NULL,
    [materials_url] nvarchar(300) NULL,
    [external_url] nvarchar(300) NULL,
    [external_until] datetime2 NULL,
    [revision] int NOT NULL,
    [created_at] datetime2 NOT NULL,
    [modified_at] datetime2 NOT NULL,
    [deleted_at] datetime2 NULL,
    CONSTRAINT [pk_sign_up_plans] PRIMARY KEY ([id]),
    CONSTRAINT [ck_sign_up_plans_offer] CHECK (offer_hours BETWEEN 1 AND 168),
    CONSTRAINT [fk_sign_up_plans_id] FOREIGN KEY ([id]) REFERENCES [events].[events] ([id]) ON DELETE CASCADE
);

CREATE TABLE [events].[stall_shifts] (
    [id] uniqueidentifier NOT NULL,
    [event_id] uniqueidentifier NOT NULL,
    [start] datetime2 NOT NULL,
    [end] datetime2 NOT NULL,
    [who] nvarchar(60) NOT NULL,
    [organization_id] uniqueidentifier NULL,
    [mark] nvarchar(400) NULL,
    [revision] int NOT NULL,
    [created_at] datetime2 NOT NULL,
    [modified_at] datetime2 NOT NULL,
    [deleted_at] datetime2 NULL,
    CONSTRAINT [pk_stall_shifts] PRIMARY KEY ([id]),
    CONSTRAINT [ck_stall_shifts_forward] CHECK ("start" < "end"),
    CONSTRAINT [fk_stall_shifts_event_id] FOREIGN KEY ([event_id]) REFERENCES [events].[events] ([id]) ON DELETE CASCADE
);

CREATE TABLE [events].[training_orders] (
    [id] uniqueidentifier NOT NULL,
    [topic] nvarchar(150) NOT NULL,
    [description] nvarchar(1000) NULL,
    [municipality] nvarchar(3) NOT NULL,
    [place] nvarchar(200) NULL,
    [wished_time] nvarchar(200) NULL,
    [least_group] int NOT NULL,
    [most_group] int NOT NULL,
    [join_until] date NOT NULL,
    [state] nvarchar(40) NOT NULL,
    [people] int NOT NULL,
    [event_id] uniqueidentifier NULL,
    [trainer_id] uniqueidentifier NULL,
    [reason] nvarchar(400) NULL,
    [mark] nvarchar(400) NULL,
    [revision] int NOT NULL,
    [created_at] datetime2 NOT NULL,
    [modified_at] datetime2 NOT NULL,
    [deleted_at] datetime2 NULL,
    CONSTRAINT [pk_training_orders] PRIMARY KEY ([id]),
    CONSTRAINT [ck_training_orders_people] CHECK (people >= 0 AND people <= most_group AND least_group >= 1 AND least_group <= most_group),
    CONSTRAINT [fk_training_orders_event_id] FOREIGN KEY ([event_id]) REFERENCES [events].[events] ([id]) ON DELETE SET NULL
);

CREATE TABLE [events].[workshops] (
    [id] uniqueidentifier NOT NULL,
    [event_id] uniqueidentifier NOT NULL,
    [number] int NOT NULL,
    [topic] nvarchar(400) NOT NULL,
    [tips] nvarchar(max) NOT NULL,
    CONSTRAINT [pk_workshops] PRIMARY KEY ([id]),
    CONSTRAINT [fk_workshops_event_id] FOREIGN KEY ([event_id]) REFERENCES [events].[events] ([id]) ON DELETE CASCADE
);

CREATE TABLE [events].[stalls] (
    [id] uniqueidentifier NOT NULL,
    [event_id] uniqueidentifier NOT NULL,
    [number] int NOT NULL,
    [row] int NOT NULL,
    [column] int NOT NULL,
    [has_power] bit NOT NULL,
    CONSTRAINT [pk_stalls] PRIMARY KEY ([id]),
    CONSTRAINT [ck_stalls_number] CHECK (number > 0),
    CONSTRAINT [fk_stalls_event_id] FOREIGN KEY ([event_id]) REFERENCES [events].[fair_plans] ([id]) ON DELETE CASCADE
);

CREATE TABLE [events].[theme_mentions] (
    [theme_id] uniqueidentifier NOT NULL,
    [feedback_id] uniqueidentifier NOT NULL,
    CONSTRAINT [pk_theme_mentions] PRIMARY KEY ([theme_id], [feedback_id]),
    CONSTRAINT [fk_theme_mentions_theme_id] FOREIGN KEY ([theme_id]) REFERENCES [events].[feedback_themes] ([id]) ON DELETE CASCADE
);

CREATE TABLE [events].[match_meetings] (
    [id] uniqueidentifier NOT NULL,
    [event_id] uniqueidentifier NOT NULL,
    [round] int NOT NULL,
    [table] int NOT NULL,
    CONSTRAINT [pk_match_meetings] PRIMARY KEY ([id]),
    CONSTRAINT [fk_match_meetings_event_id] FOREIGN KEY ([event_id]) REFERENCES [events].[match_days] ([id]) ON DELETE CASCADE
);

CREATE TABLE [events].[match_participants] (
    [id] uniqueidentifier NOT NULL,
    [event_id] uniqueidentifier NOT NULL,
    [registration_id] uniqueidentifier NOT NULL,
    [shown_as] nvarchar(300) NOT NULL,
    CONSTRAINT [pk_match_participants] PRIMARY KEY ([id]),
    CONSTRAINT [fk_match_participants_event_id] FOREIGN KEY ([event_id]) REFERENCES [events].[match_days] ([id]) ON DELETE CASCADE
);

CREATE TABLE [events].[line_entries] (
    [registration_id] uniqueidentifier NOT NULL,
    [turn] int NOT NULL,
    [event_id] uniqueidentifier NOT NULL,
    [number] int NOT NULL,
    [move] nvarchar(40) NOT NULL,
    [at] datetime2 NOT NULL,
    [until] datetime2 NULL,
    [freed_by] nvarchar(40) NULL,
    [freed_number] int NULL,
    CONSTRAINT [pk_line_entries] PRIMARY KEY ([registration_id], [turn]),
    CONSTRAINT [fk_line_entries_registration_id] FOREIGN KEY ([registration_id]) REFERENCES [events].[registrations] ([id]) ON DELETE CASCADE
);

CREATE TABLE [events].[registration_needs] (
    [registration_id] uniqueidentifier NOT NULL,
    [event_id] uniqueidentifier NOT NULL,
    [diets] nvarchar(max) NOT NULL,
    [diet_words] nvarchar(300) NULL,
    [access_words] nvarchar(300) NULL,
    [consent_at] datetime2 NOT NULL,
    CONSTRAINT [pk_registration_needs] PRIMARY KEY ([registration_id]),
    CONSTRAINT [fk_registration_needs_registration_id] FOREIGN KEY ([registration_id]) REFERENCES [events].[registrations] ([id]) ON DELETE CASCADE
);

CREATE TABLE [events].[rotation_groups] (
    [registration_id] uniqueidentifier NOT NULL,
    [event_id] uniqueidentifier NOT NULL,
    [group_number] int NOT NULL,
    CONSTRAINT [pk_rotation_groups] PRIMARY KEY ([registration_id]),
    CONSTRAINT [ck_rotation_groups_number] CHECK (group_number > 0),
    CONSTRAINT [fk_rotation_groups_registration_id] FOREIGN KEY ([registration_id]) REFERENCES [events].[registrations] ([id]) ON DELETE CASCADE
);

CREATE TABLE [events].[seats] (
    [number] int NOT NULL,
    [registration_id] uniqueidentifier NOT NULL,
    [event_id] uniqueidentifier NOT NULL,
    CONSTRAINT [pk_seats] PRIMARY KEY ([registration_id], [number]),
    CONSTRAINT [ck_seats_number] CHECK (number > 0),
    CONSTRAINT [fk_seats_registration_id] FOREIGN KEY ([registration_id]) REFERENCES [events].[registrations] ([id]) ON DELETE CASCADE
);

CREATE TABLE [events].[training_joins] (
    [id] uniqueidentifier NOT NULL,
    [order_id] uniqueidentifier NOT NULL,
    [name] nvarchar(150) NOT NULL,
    [organization_id] uniqueidentifier NULL,
    [municipality] nvarchar(3) NOT NULL,
    [people] int NOT NULL,
    [is_first] bit NOT NULL,
    [language] nvarchar(2) NOT NULL,
    [asked_on] date NOT NULL,
    [person] nvarchar(120) NULL,
    [email] nvarchar(254) NULL,
    [confirmed_at] datetime2 NULL,
    [left_at] datetime2 NULL,
    CONSTRAINT [pk_training_joins] PRIMARY KEY ([id]),
    CONSTRAINT [ck_training_joins_people] CHECK (people BETWEEN 1 AND 500),
    CONSTRAINT [fk_training_joins_order_id] FOREIGN KEY ([order_id]) REFERENCES [events].[training_orders] ([id]) ON DELETE CASCADE
);

CREATE TABLE [events].[workshop_outputs] (
    [id] uniqueidentifier NOT NULL,
    [workshop_id] uniqueidentifier NOT NULL,
    [number] int NOT NULL,
    [part] nvarchar(20) NOT NULL,
    [heading] nvarchar(400) NULL,
    [text] nvarchar(2000) NOT NULL,
    [owner_body_id] uniqueidentifier NULL,
    [due_on] date NULL,
    [becomes] nvarchar(20) NULL,
    CONSTRAINT [pk_workshop_outputs] PRIMARY KEY ([id]),
    CONSTRAINT [fk_workshop_outputs_workshop_id] FOREIGN KEY ([workshop_id]) REFERENCES [events].[workshops] ([id]) ON DELETE CASCADE
);

CREATE TABLE [events].[stall_bookings] (
    [id] uniqueidentifier NOT NULL,
    [event_id] uniqueidentifier NOT NULL,
    [number] int NOT NULL,
    [name] nvarchar(150) NOT NULL,
    [organization_id] uniqueidentifier NULL,
    [contact] nvarchar(120) NULL,
    [email] nvarchar(254) NULL,
    [language] nvarchar(2) NOT NULL,
    [stall_id] uniqueidentifier NULL,
    [status] nvarchar(40) NOT NULL,
    [held_until] datetime2 NULL,
    [is_confirmed] bit NOT NULL,
    [tables] int NOT NULL,
    [power] bit NOT NULL,
    [roll_up] bit NOT NULL,
    [screen_slot] bit NOT NULL,
    [words] nvarchar(500) NULL,
    [turns] int NOT NULL,
    [mark] nvarchar(400) NULL,
    [revision] int NOT NULL,
    [created_at] datetime2 NOT NULL,
    [modified_at] datetime2 NOT NULL,
    [deleted_at] datetime2 NULL,
    CONSTRAINT [pk_stall_bookings] PRIMARY KEY ([id]),
    CONSTRAINT [ck_stall_bookings_place] CHECK ((status IN ('Held', 'Standing') AND stall_id IS NOT NULL) OR (status IN ('Waiting', 'GivenUp') AND stall_id IS NULL)),
    CONSTRAINT [ck_stall_bookings_tables] CHECK (tables BETWEEN 0 AND 10),
    CONSTRAINT [fk_stall_bookings_event_id] FOREIGN KEY ([event_id]) REFERENCES [events].[events] ([id]) ON DELETE NO ACTION,
    CONSTRAINT [fk_stall_bookings_stall_id] FOREIGN KEY ([stall_id]) REFERENCES [events].[stalls] ([id]) ON DELETE NO ACTION
);

CREATE TABLE [events].[match_chairs] (
    [event_id] uniqueidentifier NOT NULL,
    [round] int NOT NULL,
    [participant_id] uniqueidentifier NOT NULL,
    [meeting_id] uniqueidentifier NOT NULL,
    CONSTRAINT [pk_match_chairs] PRIMARY KEY ([event_id], [round], [participant_id]),
    CONSTRAINT [fk_match_chairs_meeting_id] FOREIGN KEY ([meeting_id]) REFERENCES [events].[match_meetings] ([id]) ON DELETE CASCADE
);

CREATE TABLE [events].[match_wishes] (
    [wisher_id] uniqueidentifier NOT NULL,
    [wished_id] uniqueidentifier NOT NULL,
    CONSTRAINT [pk_match_wishes] PRIMARY KEY ([wisher_id], [wished_id]),
    CONSTRAINT [ck_match_wishes_other] CHECK (wisher_id <> wished_id),
    CONSTRAINT [fk_match_wishes_wisher_id] FOREIGN KEY ([wisher_id]) REFERENCES [events].[match_participants] ([id]) ON DELETE CASCADE
);

CREATE INDEX [ix_activities_modified_at_id] ON [events].[activities] ([modified_at], [id]);

CREATE INDEX [ix_bulletins_last_day_first_day] ON [events].[bulletins] ([last_day], [first_day]);

CREATE INDEX [ix_bulletins_modified_at_id] ON [events].[bulletins] ([modified_at], [id]);

CREATE INDEX [ix_day_keepers_person_id] ON [events].[day_keepers] ([person_id]);

CREATE INDEX [ix_deadline_watches_email] ON [events].[deadline_watches] ([email]);

CREATE UNIQUE INDEX [ix_deadline_watches_event_id_email] ON [events].[deadline_watches] ([event_id], [email]);

CREATE INDEX [ix_door_taps_event_id_registration_id] ON [events].[door_taps] ([event_id], [registration_id]);

CREATE INDEX [ix_event_audiences_code] ON [events].[event_audiences] ([code]);

CREATE INDEX [ix_event_partners_organization_id] ON [events].[event_partners] ([organization_id]);

CREATE INDEX [ix_event_spaces_booking_id] ON [events].[event_spaces] ([booking_id]);

CREATE INDEX [ix_event_spaces_modified_at_id] ON [events].[event_spaces] ([modified_at], [id]);

CREATE INDEX [ix_event_tasks_done_at] ON [events].[event_tasks] ([done_at]);

CREATE UNIQUE INDEX [ix_event_tasks_event_id_template_id] ON [events].[event_tasks] ([event_id], [template_id]) WHERE template_id IS NOT NULL;

CREATE INDEX [ix_event_tasks_modified_at_id] ON [events].[event_tasks] ([modified_at], [id]);

CREATE INDEX [ix_event_tasks_template_id] ON [events].[event_tasks] ([template_id]);

CREATE INDEX [ix_events_body_id] ON [events].[events] ([body_id]);

CREATE UNIQUE INDEX [ix_events_code] ON [events].[events] ([code]);

CREATE INDEX [ix_events_first_day_last_day] ON [events].[events] ([first_day], [last_day]);

CREATE INDEX [ix_events_modified_at_id] ON [events].[events] ([modified_at], [id]);

CREATE INDEX [ix_events_publication] ON [events].[events] ([publication]);

CREATE INDEX [ix_events_revision] ON [events].[events] ([revision]);

CREATE INDEX [ix_events_series_id] ON [events].[events] ([series_id]);

CREATE UNIQUE INDEX [ix_events_slug] ON [events].[events] ([slug]);

CREATE INDEX [ix_events_sort_key] ON [events].[events] ([sort_key]);

CREATE INDEX [ix_events_umbrella_id] ON [events].[events] ([umbrella_id]);

CREATE INDEX [ix_events_weekly_id_weekly_day] ON [events].[events] ([weekly_id], [weekly_day]);

CREATE INDEX [ix_fair_plans_modified_at_id] ON [events].[fair_plans] ([modified_at], [id]);

CREATE UNIQUE INDEX [ix_feedback_about_device] ON [events].[feedback] ([about], [device]) WHERE device IS NOT NULL;

CREATE INDEX [ix_feedback_event_id] ON [events].[feedback] ([event_id]);

CREATE INDEX [ix_feedback_modified_at_id] ON [events].[feedback] ([modified_at], [id]);

CREATE INDEX [ix_feedback_themes_event_id] ON [events].[feedback_themes] ([event_id]);

CREATE INDEX [ix_feedback_themes_modified_at_id] ON [events].[feedback_themes] ([modified_at], [id]);

CREATE INDEX [ix_harvest_sources_modified_at_id] ON [events].[harvest_sources] ([modified_at], [id]);

CREATE UNIQUE INDEX [ix_harvested_events_source_id_origin] ON [events].[harvested_events] ([source_id], [origin]);

CREATE INDEX [ix_line_entries_event_id_at] ON [events].[line_entries] ([event_id], [at]);

CREATE INDEX [ix_match_chairs_meeting_id] ON [events].[match_chairs] ([meeting_id]);

CREATE INDEX [ix_match_days_modified_at_id] ON [events].[match_days] ([modified_at], [id]);

CREATE UNIQUE INDEX [ix_match_meetings_event_id_round_table] ON [events].[match_meetings] ([event_id], [round], [table]);

CREATE INDEX [ix_match_participants_event_id] ON [events].[match_participants] ([event_id]);

CREATE UNIQUE INDEX [ix_match_participants_registration_id] ON [events].[match_participants] ([registration_id]);

CREATE INDEX [ix_match_wishes_wished_id] ON [events].[match_wishes] ([wished_id]);

CREATE INDEX [ix_materials_event_id] ON [events].[materials] ([event_id]);

CREATE INDEX [ix_materials_modified_at_id] ON [events].[materials] ([modified_at], [id]);

CREATE INDEX [ix_materials_public_from] ON [events].[materials] ([public_from]);

CREATE INDEX [ix_news_modified_at_id] ON [events].[news] ([modified_at], [id]);

CREATE INDEX [ix_news_published_at] ON [events].[news] ([published_at]);

CREATE UNIQUE INDEX [ix_news_slug] ON [events].[news] ([slug]);

CREATE INDEX [ix_output_followers_email] ON [events].[output_followers] ([email]);

CREATE UNIQUE INDEX [ix_output_followers_event_id_email] ON [events].[output_followers] ([event_id], [email]);

CREATE INDEX [ix_output_followers_modified_at_id] ON [events].[output_followers] ([modified_at], [id]);

CREATE INDEX [ix_output_moves_event_id] ON [events].[output_moves] ([event_id]);

CREATE INDEX [ix_output_moves_told_on_event_id] ON [events].[output_moves] ([told_on], [event_id]);

CREATE INDEX [ix_registration_needs_event_id] ON [events].[registration_needs] ([event_id]);

CREATE INDEX [ix_registrations_email] ON [events].[registrations] ([email]);

CREATE UNIQUE INDEX [ix_registrations_event_id_door_code] ON [events].[registrations] ([event_id], [door_code]);

CREATE UNIQUE INDEX [ix_registrations_event_id_email] ON [events].[registrations] ([event_id], [email]) WHERE email IS NOT NULL AND status <> 'Cancelled';

CREATE UNIQUE INDEX [ix_registrations_event_id_number] ON [events].[registrations] ([event_id], [number]);

CREATE INDEX [ix_registrations_modified_at_id] ON [events].[registrations] ([modified_at], [id]);

CREATE INDEX [ix_registrations_offered_until] ON [events].[registrations] ([offered_until]);

CREATE INDEX [ix_rotation_groups_event_id] ON [events].[rotation_groups] ([event_id]);

CREATE UNIQUE INDEX [ix_rotations_event_id] ON [events].[rotations] ([event_id]);

CREATE INDEX [ix_rotations_modified_at_id] ON [events].[rotations] ([modified_at], [id]);

CREATE UNIQUE INDEX [ix_seats_event_id_number] ON [events].[seats] ([event_id], [number]);

CREATE INDEX [ix_series_modified_at_id] ON [events].[series] ([modified_at], [id]);

CREATE UNIQUE INDEX [ix_series_slug] ON [events].[series] ([slug]);

CREATE INDEX [ix_sessions_event_id_start] ON [events].[sessions] ([event_id], [start]);

CREATE INDEX [ix_sessions_modified_at_id] ON [events].[sessions] ([modified_at], [id]);

CREATE INDEX [ix_sign_up_plans_modified_at_id] ON [events].[sign_up_plans] ([modified_at], [id]);

CREATE INDEX [ix_stall_bookings_email] ON [events].[stall_bookings] ([email]);

CREATE UNIQUE INDEX [ix_stall_bookings_event_id_email] ON [events].[stall_bookings] ([event_id], [email]) WHERE email IS NOT NULL AND status <> 'GivenUp';

CREATE UNIQUE INDEX [ix_stall_bookings_event_id_number] ON [events].[stall_bookings] ([event_id], [number]);

CREATE UNIQUE INDEX [ix_stall_bookings_event_id_organization_id] ON [events].[stall_bookings] ([event_id], [organization_id]) WHERE organization_id IS NOT NULL AND status <> 'GivenUp';

CREATE INDEX [ix_stall_bookings_modified_at_id] ON [events].[stall_bookings] ([modified_at], [id]);

CREATE UNIQUE INDEX [ix_stall_bookings_stall_id] ON [events].[stall_bookings] ([stall_id]) WHERE stall_id IS NOT NULL;

CREATE INDEX [ix_stall_shifts_event_id_start] ON [events].[stall_shifts] ([event_id], [start]);

CREATE INDEX [ix_stall_shifts_modified_at_id] ON [events].[stall_shifts] ([modified_at], [id]);

CREATE INDEX [ix_stall_shifts_organization_id] ON [events].[stall_shifts] ([organization_id]);

CREATE UNIQUE INDEX [ix_stalls_event_id_number] ON [events].[stalls] ([event_id], [number]);

CREATE INDEX [ix_support_counts_day] ON [events].[support_counts] ([day]);

CREATE INDEX [ix_support_counts_modified_at_id] ON [events].[support_counts] ([modified_at], [id]);

CREATE UNIQUE INDEX [ix_support_counts_organization_id_day_kind_topic_municipality] ON [events].[support_counts] ([organization_id], [day], [kind], [topic], [municipality]);

CREATE INDEX [ix_task_templates_modified_at_id] ON [events].[task_templates] ([modified_at], [id]);

CREATE INDEX [ix_theme_mentions_feedback_id] ON [events].[theme_mentions] ([feedback_id]);

CREATE INDEX [ix_training_joins_email] ON [events].[training_joins] ([email]);

CREATE UNIQUE INDEX [ix_training_joins_order_id_email] ON [events].[training_joins] ([order_id], [email]) WHERE email IS NOT NULL AND left_at IS NULL;

CREATE INDEX [ix_training_orders_event_id] ON [events].[training_orders] ([event_id]);

CREATE INDEX [ix_training_orders_modified_at_id] ON [events].[training_orders] ([modified_at], [id]);

CREATE INDEX [ix_training_orders_state] ON [events].[training_orders] ([state]);

CREATE INDEX [ix_trusted_organizations_modified_at_id] ON [events].[trusted_organizations] ([modified_at], [id]);

CREATE UNIQUE INDEX [ix_trusted_organizations_organization_id] ON [events].[trusted_organizations] ([organization_id]) WHERE ended_at IS NULL;

CREATE INDEX [ix_weekly_plans_modified_at_id] ON [events].[weekly_plans] ([modified_at], [id]);

CREATE INDEX [ix_workshop_outputs_workshop_id] ON [events].[workshop_outputs] ([workshop_id]);

CREATE INDEX [ix_workshops_event_id] ON [events].[workshops] ([event_id]);

CREATE TRIGGER events.seats_within_capacity ON events.seats AFTER INSERT AS
BEGIN
    SET NOCOUNT ON;
    IF EXISTS (SELECT 1 FROM inserted i JOIN events.events e ON e.id = i.event_id WHERE i.number > e.capacity)
        THROW 51000, 'event-full', 1;
END

INSERT INTO [events].[__ef_migrations] ([MigrationId], [ProductVersion])
VALUES (N'Initial', N'10.0.14');

COMMIT;
GO
