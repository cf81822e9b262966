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

CREATE TABLE [spaces].[spaces] (
    [id] uniqueidentifier NOT NULL,
    [house_id] uniqueidentifier NOT NULL,
    [parent_id] uniqueidentifier NULL,
    [name] nvarchar(400) NOT NULL,
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
    [mark] nvarchar(400) NULL,
    [revision] int NOT NULL,
    [created_at] datetime2 NOT NULL,
    [modified_at] datetime2 NOT NULL,
    [deleted_at] datetime2 NULL,
    CONSTRAINT [pk_seasonal_application] PRIMARY KEY ([id]),
    CONSTRAINT [fk_seasonal_application_round_id] FOREIGN KEY ([round_id]) REFERENCES [spaces].[seasonal_round] ([id]) ON DELETE NO ACTION
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
    [series_id] uniqueidentifier NULL,
    [revision] int NOT NULL,
    [created_at] datetime2 NOT NULL,
    [modified_at] datetime2 NOT NULL,
    [deleted_at] datetime2 NULL,
    CONSTRAINT [pk_bookings] PRIMARY KEY ([id]),
    CONSTRAINT [fk_bookings_series_id] FOREIGN KEY ([series_id]) REFERENCES [spaces].[series] ([id]) ON DELETE NO ACTION,
    CONSTRAINT [fk_bookings_space_id] FOREIGN KEY ([space_id]) REFERENCES [spaces].[spaces] ([id]) ON DELETE NO ACTION
);

CREATE TABLE [spaces].[blocks] (
    [space_id] uniqueidentifier NOT NULL,
    [booking_id] uniqueidentifier NOT NULL,
    [start] datetime2 NOT NULL,
    [end] datetime2 NOT NULL,
    CONSTRAINT [pk_blocks] PRIMARY KEY ([space_id], [booking_id]),
    CONSTRAINT [ck_blocks_forward] CHECK ("start" < "end"),
    CONSTRAINT [fk_blocks_booking_id] FOREIGN KEY ([booking_id]) REFERENCES [spaces].[bookings] ([id]) ON DELETE CASCADE,
    CONSTRAINT [fk_blocks_space_id] FOREIGN KEY ([space_id]) REFERENCES [spaces].[spaces] ([id]) ON DELETE NO ACTION
);

CREATE TABLE [spaces].[faults] (
    [id] uniqueidentifier NOT NULL,
    [space_id] uniqueidentifier NOT NULL,
    [booking_id] uniqueidentifier NOT NULL,
    [words] nvarchar(1000) NOT NULL,
    [fixed_at] datetime2 NULL,
    [revision] int NOT NULL,
    [created_at] datetime2 NOT NULL,
    [modified_at] datetime2 NOT NULL,
    [deleted_at] datetime2 NULL,
    CONSTRAINT [pk_faults] PRIMARY KEY ([id]),
    CONSTRAINT [fk_faults_booking_id] FOREIGN KEY ([booking_id]) REFERENCES [spaces].[bookings] ([id]) ON DELETE NO ACTION,
    CONSTRAINT [fk_faults_space_id] FOREIGN KEY ([space_id]) REFERENCES [spaces].[spaces] ([id]) ON DELETE NO ACTION
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

CREATE INDEX [ix_blocks_booking_id] ON [spaces].[blocks] ([booking_id]);

CREATE INDEX [ix_blocks_space_id_start] ON [spaces].[blocks] ([space_id], [start]);

CREATE INDEX [ix_bookings_modified_at_id] ON [spaces].[bookings] ([modified_at], [id]);

CREATE INDEX [ix_bookings_organization_id] ON [spaces].[bookings] ([organization_id]);

CREATE INDEX [ix_bookings_person_id] ON [spaces].[bookings] ([person_id]);

CREATE INDEX [ix_bookings_series_id_start] ON [spaces].[bookings] ([series_id], [start]);

CREATE INDEX [ix_bookings_space_id_start] ON [spaces].[bookings] ([space_id], [start]);

CREATE INDEX [ix_bookings_status_start] ON [spaces].[bookings] ([status], [start]);

CREATE INDEX [ix_faults_booking_id] ON [spaces].[faults] ([booking_id]);

CREATE INDEX [ix_faults_fixed_at] ON [spaces].[faults] ([fixed_at]);

CREATE INDEX [ix_faults_modified_at_id] ON [spaces].[faults] ([modified_at], [id]);

CREATE INDEX [ix_faults_space_id] ON [spaces].[faults] ([space_id]);

CREATE INDEX [ix_houses_modified_at_id] ON [spaces].[houses] ([modified_at], [id]);

CREATE INDEX [ix_levels_modified_at_id] ON [spaces].[levels] ([modified_at], [id]);

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

CREATE INDEX [ix_spaces_house_id] ON [spaces].[spaces] ([house_id]);

CREATE INDEX [ix_spaces_modified_at_id] ON [spaces].[spaces] ([modified_at], [id]);

CREATE INDEX [ix_spaces_parent_id_house_id] ON [spaces].[spaces] ([parent_id], [house_id]);

CREATE TRIGGER spaces.blocks_no_overlap ON spaces.blocks AFTER INSERT, UPDATE AS
BEGIN
    SET NOCOUNT ON;
    IF EXISTS (SELECT 1 FROM inserted i JOIN spaces.blocks b ON b.space_id = i.space_id AND b.booking_id <> i.booking_id AND b.[start] < i.[end] AND i.[start] < b.[end])
        THROW 51000, 'overlapping-booking', 1;
END

INSERT INTO [spaces].[__ef_migrations] ([MigrationId], [ProductVersion])
VALUES (N'Initial', N'10.0.14');

COMMIT;
GO
