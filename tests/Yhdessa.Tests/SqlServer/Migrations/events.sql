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

CREATE TABLE [events].[events] (
    [id] uniqueidentifier NOT NULL,
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
    [capacity] int NULL,
    [waiting_list_capacity] int NULL,
    [enrolment_start] datetime2 NULL,
    [enrolment_end] datetime2 NULL,
    [questions] nvarchar(max) NOT NULL,
    [code] nvarchar(20) NOT NULL,
    [attendance] int NULL,
    [revision] int NOT NULL,
    [created_at] datetime2 NOT NULL,
    [modified_at] datetime2 NOT NULL,
    [deleted_at] datetime2 NULL,
    CONSTRAINT [pk_events] PRIMARY KEY ([id]),
    CONSTRAINT [fk_events_series_id] FOREIGN KEY ([series_id]) REFERENCES [events].[series] ([id]) ON DELETE NO ACTION
);

CREATE TABLE [events].[event_partners] (
    [event_id] uniqueidentifier NOT NULL,
    [organization_id] uniqueidentifier NOT NULL,
    CONSTRAINT [pk_event_partners] PRIMARY KEY ([event_id], [organization_id]),
    CONSTRAINT [fk_event_partners_event_id] FOREIGN KEY ([event_id]) REFERENCES [events].[events] ([id]) ON DELETE CASCADE
);

CREATE TABLE [events].[feedback] (
    [id] uniqueidentifier NOT NULL,
    [event_id] uniqueidentifier NOT NULL,
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
    [came] bit NULL,
    [forgotten_at] datetime2 NULL,
    [mark] nvarchar(400) NULL,
    [revision] int NOT NULL,
    [created_at] datetime2 NOT NULL,
    [modified_at] datetime2 NOT NULL,
    [deleted_at] datetime2 NULL,
    CONSTRAINT [pk_registrations] PRIMARY KEY ([id]),
    CONSTRAINT [ck_registrations_group] CHECK (group_size BETWEEN 1 AND 20),
    CONSTRAINT [fk_registrations_event_id] FOREIGN KEY ([event_id]) REFERENCES [events].[events] ([id]) ON DELETE NO ACTION
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

CREATE TABLE [events].[seats] (
    [number] int NOT NULL,
    [registration_id] uniqueidentifier NOT NULL,
    [event_id] uniqueidentifier NOT NULL,
    CONSTRAINT [pk_seats] PRIMARY KEY ([registration_id], [number]),
    CONSTRAINT [ck_seats_number] CHECK (number > 0),
    CONSTRAINT [fk_seats_registration_id] FOREIGN KEY ([registration_id]) REFERENCES [events].[registrations] ([id]) ON DELETE CASCADE
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
    CONSTRAINT [pk_workshop_outputs] PRIMARY KEY ([id]),
    CONSTRAINT [fk_workshop_outputs_workshop_id] FOREIGN KEY ([workshop_id]) REFERENCES [events].[workshops] ([id]) ON DELETE CASCADE
);

CREATE INDEX [ix_activities_modified_at_id] ON [events].[activities] ([modified_at], [id]);

CREATE INDEX [ix_event_partners_organization_id] ON [events].[event_partners] ([organization_id]);

CREATE INDEX [ix_events_body_id] ON [events].[events] ([body_id]);

CREATE UNIQUE INDEX [ix_events_code] ON [events].[events] ([code]);

CREATE INDEX [ix_events_first_day_last_day] ON [events].[events] ([first_day], [last_day]);

CREATE INDEX [ix_events_modified_at_id] ON [events].[events] ([modified_at], [id]);

CREATE INDEX [ix_events_publication] ON [events].[events] ([publication]);

CREATE INDEX [ix_events_series_id] ON [events].[events] ([series_id]);

CREATE UNIQUE INDEX [ix_events_slug] ON [events].[events] ([slug]);

CREATE INDEX [ix_events_sort_key] ON [events].[events] ([sort_key]);

CREATE INDEX [ix_feedback_event_id] ON [events].[feedback] ([event_id]);

CREATE INDEX [ix_feedback_modified_at_id] ON [events].[feedback] ([modified_at], [id]);

CREATE INDEX [ix_news_modified_at_id] ON [events].[news] ([modified_at], [id]);

CREATE INDEX [ix_news_published_at] ON [events].[news] ([published_at]);

CREATE UNIQUE INDEX [ix_news_slug] ON [events].[news] ([slug]);

CREATE INDEX [ix_registrations_email] ON [events].[registrations] ([email]);

CREATE UNIQUE INDEX [ix_registrations_event_id_email] ON [events].[registrations] ([event_id], [email]) WHERE email IS NOT NULL AND status <> 'Cancelled';

CREATE UNIQUE INDEX [ix_registrations_event_id_number] ON [events].[registrations] ([event_id], [number]);

CREATE INDEX [ix_registrations_modified_at_id] ON [events].[registrations] ([modified_at], [id]);

CREATE UNIQUE INDEX [ix_seats_event_id_number] ON [events].[seats] ([event_id], [number]);

CREATE INDEX [ix_series_modified_at_id] ON [events].[series] ([modified_at], [id]);

CREATE UNIQUE INDEX [ix_series_slug] ON [events].[series] ([slug]);

CREATE INDEX [ix_workshop_outputs_workshop_id] ON [events].[workshop_outputs] ([workshop_id]);

CREATE INDEX [ix_workshops_event_id] ON [events].[workshops] ([event_id]);

INSERT INTO [events].[__ef_migrations] ([MigrationId], [ProductVersion])
VALUES (N'Initial', N'10.0.14');

COMMIT;
GO
