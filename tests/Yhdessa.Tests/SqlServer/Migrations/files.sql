IF OBJECT_ID(N'[files].[__ef_migrations]') IS NULL
BEGIN
    IF SCHEMA_ID(N'files') IS NULL EXEC(N'CREATE SCHEMA [files];');
    CREATE TABLE [files].[__ef_migrations] (
        [MigrationId] nvarchar(150) NOT NULL,
        [ProductVersion] nvarchar(32) NOT NULL,
        CONSTRAINT [PK___ef_migrations] PRIMARY KEY ([MigrationId])
    );
END;
GO
BEGIN TRANSACTION;
IF SCHEMA_ID(N'files') IS NULL EXEC(N'CREATE SCHEMA [files];');

CREATE TABLE [files].[chunks] (
    [file_id] uniqueidentifier NOT NULL,
    [number] int NOT NULL,
    [bytes] varbinary(max) NOT NULL,
    CONSTRAINT [pk_chunks] PRIMARY KEY ([file_id], [number])
);

CREATE TABLE [files].[files] (
    [id] uniqueidentifier NOT NULL,
    [name] nvarchar(200) NOT NULL,
    [media_type] nvarchar(100) NOT NULL,
    [size] bigint NOT NULL,
    [hash] nvarchar(64) NOT NULL,
    [width] int NULL,
    [height] int NULL,
    [visibility] nvarchar(40) NOT NULL,
    [organization_id] uniqueidentifier NULL,
    [stored_by] uniqueidentifier NULL,
    [revision] int NOT NULL,
    [created_at] datetime2 NOT NULL,
    [modified_at] datetime2 NOT NULL,
    [deleted_at] datetime2 NULL,
    CONSTRAINT [pk_files] PRIMARY KEY ([id])
);

CREATE INDEX [ix_files_deleted_at] ON [files].[files] ([deleted_at]);

CREATE INDEX [ix_files_modified_at_id] ON [files].[files] ([modified_at], [id]);

CREATE INDEX [ix_files_organization_id] ON [files].[files] ([organization_id]);

INSERT INTO [files].[__ef_migrations] ([MigrationId], [ProductVersion])
VALUES (N'Initial', N'10.0.14');

COMMIT;
GO
