IF OBJECT_ID(N'[governance].[__ef_migrations]') IS NULL
BEGIN
    IF SCHEMA_ID(N'governance') IS NULL EXEC(N'CREATE SCHEMA [governance];');
    CREATE TABLE [governance].[__ef_migrations] (
        [MigrationId] nvarchar(150) NOT NULL,
        [ProductVersion] nvarchar(32) NOT NULL,
        CONSTRAINT [PK___ef_migrations] PRIMARY KEY ([MigrationId])
    );
END;
GO
BEGIN TRANSACTION;
IF SCHEMA_ID(N'governance') IS NULL EXEC(N'CREATE SCHEMA [governance];');

CREATE TABLE [governance].[bodies] (
    [id] uniqueidentifier NOT NULL,
    [slug] nvarchar(90) NOT NULL,
    [kind] nvarchar(40) NOT NULL,
    [order] int NOT NULL,
    [names] nvarchar(max) NOT NULL,
    [season] nvarchar(max) NOT NULL,
    [revision] int NOT NULL,
    [created_at] datetime2 NOT NULL,
    [modified_at] datetime2 NOT NULL,
    [deleted_at] datetime2 NULL,
    CONSTRAINT [pk_bodies] PRIMARY KEY ([id])
);

CREATE TABLE [governance].[strategies] (
    [id] uniqueidentifier NOT NULL,
    [name] nvarchar(400) NOT NULL,
    [from_year] int NOT NULL,
    [to_year] int NOT NULL,
    [season] nvarchar(max) NOT NULL,
    [revision] int NOT NULL,
    [created_at] datetime2 NOT NULL,
    [modified_at] datetime2 NOT NULL,
    [deleted_at] datetime2 NULL,
    CONSTRAINT [pk_strategies] PRIMARY KEY ([id])
);

CREATE TABLE [governance].[seats] (
    [id] uniqueidentifier NOT NULL,
    [body_id] uniqueidentifier NOT NULL,
    [kind] nvarchar(20) NOT NULL,
    [order] int NOT NULL,
    [name] nvarchar(400) NOT NULL,
    [network_id] uniqueidentifier NULL,
    [organization_id] uniqueidentifier NULL,
    [from] date NOT NULL,
    [until] date NULL,
    [source] nvarchar(400) NULL,
    [revision] int NOT NULL,
    [created_at] datetime2 NOT NULL,
    [modified_at] datetime2 NOT NULL,
    [deleted_at] datetime2 NULL,
    CONSTRAINT [pk_seats] PRIMARY KEY ([id]),
    CONSTRAINT [fk_seats_body_id] FOREIGN KEY ([body_id]) REFERENCES [governance].[bodies] ([id]) ON DELETE NO ACTION
);

CREATE TABLE [governance].[seat_terms] (
    [id] uniqueidentifier NOT NULL,
    [seat_id] uniqueidentifier NOT NULL,
    [organization_id] uniqueidentifier NULL,
    [network_id] uniqueidentifier NULL,
    [from] date NOT NULL,
    [until] date NULL,
    CONSTRAINT [pk_seat_terms] PRIMARY KEY ([id]),
    CONSTRAINT [ck_seat_terms_forward] CHECK ("until" is null or "from" <= "until"),
    CONSTRAINT [ck_seat_terms_one_holder] CHECK ((organization_id is null and network_id is not null) or (organization_id is not null and network_id is null)),
    CONSTRAINT [fk_seat_terms_seat_id] FOREIGN KEY ([seat_id]) REFERENCES [governance].[seats] ([id]) ON DELETE NO ACTION
);

CREATE INDEX [ix_bodies_modified_at_id] ON [governance].[bodies] ([modified_at], [id]);

CREATE UNIQUE INDEX [ix_bodies_slug] ON [governance].[bodies] ([slug]);

CREATE INDEX [ix_seat_terms_seat_id_from] ON [governance].[seat_terms] ([seat_id], [from]);

CREATE INDEX [ix_seats_body_id] ON [governance].[seats] ([body_id]);

CREATE INDEX [ix_seats_modified_at_id] ON [governance].[seats] ([modified_at], [id]);

CREATE INDEX [ix_strategies_modified_at_id] ON [governance].[strategies] ([modified_at], [id]);

CREATE TRIGGER governance.seat_terms_one_at_a_time ON governance.seat_terms AFTER INSERT, UPDATE AS
BEGIN
    SET NOCOUNT ON;
    IF EXISTS (SELECT 1 FROM inserted i JOIN governance.seat_terms t ON t.seat_id = i.seat_id AND t.id <> i.id
        AND (t.[until] IS NULL OR i.[from] <= t.[until]) AND (i.[until] IS NULL OR t.[from] <= i.[until]))
        THROW 51000, 'seat-taken', 1;
END

INSERT INTO [governance].[__ef_migrations] ([MigrationId], [ProductVersion])
VALUES (N'Initial', N'10.0.14');

COMMIT;
GO
