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

CREATE TABLE [search].[terms] (
    [kind] nvarchar(20) NOT NULL,
    [word] nvarchar(40) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [document] uniqueidentifier NOT NULL,
    [weight] int NOT NULL,
    CONSTRAINT [pk_terms] PRIMARY KEY ([kind], [word], [document])
);

CREATE INDEX [ix_terms_document_kind] ON [search].[terms] ([document], [kind]);

INSERT INTO [search].[__ef_migrations] ([MigrationId], [ProductVersion])
VALUES (N'Initial', N'10.0.14');

COMMIT;
GO
