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
    [revision] int NOT NULL,
    [created_at] datetime2 NOT NULL,
    [modified_at] datetime2 NOT NULL,
    [deleted_at] datetime2 NULL,
    CONSTRAINT [pk_houses] PRIMARY KEY ([id])
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
    CONSTRAINT [fk_spaces_house_id] FOREIGN KEY ([house_id]) REFERENCES [spaces].[houses] ([id]) ON DELETE NO ACTION,
    CONSTRAINT [fk_spaces_parent_id] FOREIGN KEY ([parent_id]) REFERENCES [spaces].[spaces] ([id]) ON DELETE NO ACTION
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
    [free_minutes] int NULL,
    [mark] nvarchar(400) NULL,
    [revision] int NOT NULL,
    [created_at] datetime2 NOT NULL,
    [modified_at] datetime2 NOT NULL,
    [deleted_at] datetime2 NULL,
    CONSTRAINT [pk_bookings] PRIMARY KEY ([id]),
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

CREATE INDEX [ix_blocks_booking_id] ON [spaces].[blocks] ([booking_id]);

CREATE INDEX [ix_blocks_space_id_start] ON [spaces].[blocks] ([space_id], [start]);

CREATE INDEX [ix_bookings_modified_at_id] ON [spaces].[bookings] ([modified_at], [id]);

CREATE INDEX [ix_bookings_organization_id] ON [spaces].[bookings] ([organization_id]);

CREATE INDEX [ix_bookings_person_id] ON [spaces].[bookings] ([person_id]);

CREATE INDEX [ix_bookings_space_id_start] ON [spaces].[bookings] ([space_id], [start]);

CREATE INDEX [ix_bookings_status_start] ON [spaces].[bookings] ([status], [start]);

CREATE INDEX [ix_houses_modified_at_id] ON [spaces].[houses] ([modified_at], [id]);

CREATE INDEX [ix_spaces_house_id] ON [spaces].[spaces] ([house_id]);

CREATE INDEX [ix_spaces_modified_at_id] ON [spaces].[spaces] ([modified_at], [id]);

CREATE INDEX [ix_spaces_parent_id] ON [spaces].[spaces] ([parent_id]);

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
