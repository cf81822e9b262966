IF OBJECT_ID(N'[mail].[__ef_migrations]') IS NULL
BEGIN
    IF SCHEMA_ID(N'mail') IS NULL EXEC(N'CREATE SCHEMA [mail];');
    CREATE TABLE [mail].[__ef_migrations] (
        [MigrationId] nvarchar(150) NOT NULL,
        [ProductVersion] nvarchar(32) NOT NULL,
        CONSTRAINT [PK___ef_migrations] PRIMARY KEY ([MigrationId])
    );
END;
GO
BEGIN TRANSACTION;
IF SCHEMA_ID(N'mail') IS NULL EXEC(N'CREATE SCHEMA [mail];');

CREATE TABLE [mail].[letters] (
    [id] uniqueidentifier NOT NULL,
    [key] nvarchar(200) NOT NULL,
    [to] nvarchar(400) NULL,
    [person_id] uniqueidentifier NULL,
    [language] nvarchar(400) NOT NULL,
    [words] nvarchar(max) NULL,
    [urgent] bit NOT NULL,
    [secret] bit NOT NULL,
    [useless_after] datetime2 NULL,
    [state] nvarchar(40) NOT NULL,
    [created_at] datetime2 NOT NULL,
    [due_at] datetime2 NOT NULL,
    [sent_at] datetime2 NULL,
    [attempts] int NOT NULL,
    [claimed_by] uniqueidentifier NULL,
    [claimed_until] datetime2 NULL,
    [last_answer] nvarchar(400) NULL,
    CONSTRAINT [pk_letters] PRIMARY KEY ([id])
);

CREATE TABLE [mail].[sendings] (
    [id] uniqueidentifier NOT NULL,
    [letter_id] uniqueidentifier NOT NULL,
    [at] datetime2 NOT NULL,
    [result] nvarchar(40) NOT NULL,
    [answer] nvarchar(400) NOT NULL,
    CONSTRAINT [pk_sendings] PRIMARY KEY ([id]),
    CONSTRAINT [fk_sendings_letter_id] FOREIGN KEY ([letter_id]) REFERENCES [mail].[letters] ([id]) ON DELETE CASCADE
);

CREATE UNIQUE INDEX [ix_letters_key] ON [mail].[letters] ([key]);

CREATE INDEX [ix_letters_person_id] ON [mail].[letters] ([person_id]);

CREATE INDEX [ix_letters_state_due_at] ON [mail].[letters] ([state], [due_at]);

CREATE INDEX [ix_sendings_at] ON [mail].[sendings] ([at]);

CREATE INDEX [ix_sendings_letter_id] ON [mail].[sendings] ([letter_id]);

INSERT INTO [mail].[__ef_migrations] ([MigrationId], [ProductVersion])
VALUES (N'Initial', N'10.0.14');

COMMIT;
GO
