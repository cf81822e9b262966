IF OBJECT_ID(N'[search].[__ef_migrations]') IS NULL
BEGIN
    IF SCHEMA_ID(N'search') IS NULL EXEC(N'CREATE SCHEMA [search];');
    CREATE TABLE [search].[__ef_migrations] (
        [MigrationId] nvarchar(150) NOT NULL,
        [ProductVersion] nvarchar(32) NOT NULL,
        CONSTRAINT [PK___ef_migrations] PRIMARY KEY ([MigrationId])
    );
END;
GO
BEGIN TRANSACTION;
IF SCHEMA_ID(N'search') IS NULL EXEC(N'CREATE SCHEMA [search];');

CREATE TABLE [search].[forms] (
    [form] nvarchar(48) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [word] nvarchar(40) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [nearness] int NOT NULL,
    CONSTRAINT [pk_forms] PRIMARY KEY ([form], [word])
);

CREATE TABLE [search].[forms_made] (
    [id] int NOT NULL,
    [version] nvarchar(80) NOT NULL,
    CONSTRAINT [pk_forms_made] PRIMARY KEY ([id]),
    CONSTRAINT [ck_forms_made_one] CHECK (id = 1)
);

CREATE TABLE [search].[missed_words] (
    [word] nvarchar(40) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [times] int NOT NULL,
    [last_at] datetime2 NOT NULL,
    CONSTRAINT [pk_missed_words] PRIMARY KEY ([word])
);

CREATE TABLE [search].[terms] (
    [kind] nvarchar(20) NOT NULL,
    [word] nvarchar(40) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [document] uniqueidentifier NOT NULL,
    [weight] int NOT NULL,
    CONSTRAINT [pk_terms] PRIMARY KEY ([kind], [word], [weight], [document])
);

CREATE INDEX [ix_forms_word] ON [search].[forms] ([word]);

CREATE INDEX [ix_terms_document_kind] ON [search].[terms] ([document], [kind]);

INSERT INTO [search].[__ef_migrations] ([MigrationId], [ProductVersion])
VALUES (N'Initial', N'10.0.14');

COMMIT;
GO
