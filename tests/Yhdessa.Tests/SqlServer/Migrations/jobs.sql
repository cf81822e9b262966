IF OBJECT_ID(N'[jobs].[__ef_migrations]') IS NULL
BEGIN
    IF SCHEMA_ID(N'jobs') IS NULL EXEC(N'CREATE SCHEMA [jobs];');
    CREATE TABLE [jobs].[__ef_migrations] (
        [MigrationId] nvarchar(150) NOT NULL,
        [ProductVersion] nvarchar(32) NOT NULL,
        CONSTRAINT [PK___ef_migrations] PRIMARY KEY ([MigrationId])
    );
END;
GO
BEGIN TRANSACTION;
IF SCHEMA_ID(N'jobs') IS NULL EXEC(N'CREATE SCHEMA [jobs];');

CREATE TABLE [jobs].[runs] (
    [id] uniqueidentifier NOT NULL,
    [job] nvarchar(40) NOT NULL,
    [at] datetime2 NOT NULL,
    [started_at] datetime2 NOT NULL,
    [milliseconds] int NOT NULL,
    [done] nvarchar(max) NOT NULL,
    [error] nvarchar(2000) NULL,
    [by] nvarchar(400) NOT NULL,
    [dry_run] bit NOT NULL,
    CONSTRAINT [pk_runs] PRIMARY KEY ([id])
);

CREATE INDEX [ix_runs_job_started_at] ON [jobs].[runs] ([job], [started_at]);

CREATE INDEX [ix_runs_started_at] ON [jobs].[runs] ([started_at]);

INSERT INTO [jobs].[__ef_migrations] ([MigrationId], [ProductVersion])
VALUES (N'Initial', N'10.0.14');

COMMIT;
GO
