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

CREATE TABLE [governance].[matters] (
    [id] uniqueidentifier NOT NULL,
    [kind] nvarchar(20) NOT NULL,
    [source_key] uniqueidentifier NOT NULL,
    [body_id] uniqueidentifier NOT NULL,
    [title] nvarchar(400) NOT NULL,
    [text] nvarchar(max) NULL,
    [origin] nvarchar(400) NULL,
    [event_id] uniqueidentifier NULL,
    [due_on] date NULL,
    [handed_on] date NOT NULL,
    [status] nvarchar(40) NOT NULL,
    [meeting_id] uniqueidentifier NULL,
    [decision_id] uniqueidentifier NULL,
    [dropped_because] nvarchar(400) NULL,
    [dropped_on] date NULL,
    [mark] nvarchar(400) NULL,
    [revision] int NOT NULL,
    [created_at] datetime2 NOT NULL,
    [modified_at] datetime2 NOT NULL,
    [deleted_at] datetime2 NULL,
    CONSTRAINT [pk_matters] PRIMARY KEY ([id]),
    CONSTRAINT [fk_matters_body_id] FOREIGN KEY ([body_id]) REFERENCES [governance].[bodies] ([id]) ON DELETE NO ACTION
);

CREATE TABLE [governance].[meetings] (
    [id] uniqueidentifier NOT NULL,
    [body_id] uniqueidentifier NOT NULL,
    [year] int NOT NULL,
    [number] int NOT NULL,
    [day] date NOT NULL,
    [start] datetime2 NULL,
    [end] datetime2 NULL,
    [place] nvarchar(200) NULL,
    [status] nvarchar(40) NOT NULL,
    [is_public] bit NOT NULL,
    [called_at] datetime2 NULL,
    [head_count] int NULL,
    [source] nvarchar(400) NULL,
    [mark] nvarchar(400) NULL,
    [revision] int NOT NULL,
    [created_at] datetime2 NOT NULL,
    [modified_at] datetime2 NOT NULL,
    [deleted_at] datetime2 NULL,
    CONSTRAINT [pk_meetings] PRIMARY KEY ([id]),
    CONSTRAINT [fk_meetings_body_id] FOREIGN KEY ([body_id]) REFERENCES [governance].[bodies] ([id]) ON DELETE NO ACTION
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

CREATE TABLE [governance].[statements] (
    [id] uniqueidentifier NOT NULL,
    [body_id] uniqueidentifier NOT NULL,
    [title] nvarchar(400) NOT NULL,
    [text] nvarchar(max) NOT NULL,
    [adopted_on] date NOT NULL,
    [asked_by] nvarchar(200) NULL,
    [answered_on] date NULL,
    [mark] nvarchar(400) NULL,
    [revision] int NOT NULL,
    [created_at] datetime2 NOT NULL,
    [modified_at] datetime2 NOT NULL,
    [deleted_at] datetime2 NULL,
    CONSTRAINT [pk_statements] PRIMARY KEY ([id]),
    CONSTRAINT [fk_statements_body_id] FOREIGN KEY ([body_id]) REFERENCES [governance].[bodies] ([id]) ON DELETE NO ACTION
);

CREATE TABLE [governance].[agenda_items] (
    [id] uniqueidentifier NOT NULL,
    [meeting_id] uniqueidentifier NOT NULL,
    [number] int NOT NULL,
    [title] nvarchar(400) NOT NULL,
    [text] nvarchar(max) NULL,
    [notes] nvarchar(max) NULL,
    [stated] nvarchar(max) NOT NULL,
    [matter_id] uniqueidentifier NULL,
    [decision_id] uniqueidentifier NULL,
    CONSTRAINT [pk_agenda_items] PRIMARY KEY ([id]),
    CONSTRAINT [fk_agenda_items_meeting_id] FOREIGN KEY ([meeting_id]) REFERENCES [governance].[meetings] ([id]) ON DELETE CASCADE
);

CREATE TABLE [governance].[decisions] (
    [id] uniqueidentifier NOT NULL,
    [body_id] uniqueidentifier NOT NULL,
    [meeting_id] uniqueidentifier NOT NULL,
    [item_id] uniqueidentifier NOT NULL,
    [number] int NOT NULL,
    [title] nvarchar(400) NOT NULL,
    [text] nvarchar(max) NOT NULL,
    [kind] nvarchar(40) NOT NULL,
    [owner] nvarchar(200) NULL,
    [owner_organization_id] uniqueidentifier NULL,
    [due_on] date NULL,
    [made_on] date NOT NULL,
    [is_public] bit NOT NULL,
    [source_id] uniqueidentifier NULL,
    [source] nvarchar(400) NULL,
    [mark] nvarchar(400) NULL,
    [earlier] nvarchar(max) NOT NULL,
    [revision] int NOT NULL,
    [created_at] datetime2 NOT NULL,
    [modified_at] datetime2 NOT NULL,
    [deleted_at] datetime2 NULL,
    CONSTRAINT [pk_decisions] PRIMARY KEY ([id]),
    CONSTRAINT [fk_decisions_body_id] FOREIGN KEY ([body_id]) REFERENCES [governance].[bodies] ([id]) ON DELETE NO ACTION,
    CONSTRAINT [fk_decisions_meeting_id] FOREIGN KEY ([meeting_id]) REFERENCES [governance].[meetings] ([id]) ON DELETE NO ACTION
);

CREATE TABLE [governance].[notes_version] (
    [meeting_id] uniqueidentifier NOT NULL,
    [version] int NOT NULL,
    [published_at] datetime2 NOT NULL,
    [reason] nvarchar(400) NULL,
    [items] nvarchar(max) NOT NULL,
    CONSTRAINT [pk_notes_version] PRIMARY KEY ([meeting_id], [version]),
    CONSTRAINT [fk_notes_version_meeting_id] FOREIGN KEY ([meeting_id]) REFERENCES [governance].[meetings] ([id]) ON DELETE CASCADE
);

CREATE TABLE [governance].[attendance] (
    [meeting_id] uniqueidentifier NOT NULL,
    [seat_id] uniqueidentifier NOT NULL,
    [presence] nvarchar(40) NOT NULL,
    CONSTRAINT [pk_attendance] PRIMARY KEY ([meeting_id], [seat_id]),
    CONSTRAINT [fk_attendance_meeting_id] FOREIGN KEY ([meeting_id]) REFERENCES [governance].[meetings] ([id]) ON DELETE CASCADE,
    CONSTRAINT [fk_attendance_seat_id] FOREIGN KEY ([seat_id]) REFERENCES [governance].[seats] ([id]) ON DELETE NO ACTION
);

CREATE TABLE [governance].[representatives] (
    [id] uniqueidentifier NOT NULL,
    [seat_id] uniqueidentifier NOT NULL,
    [part] nvarchar(40) NOT NULL,
    [from] date NOT NULL,
    [until] date NULL,
    [name] nvarchar(400) NULL,
    [email] nvarchar(400) NULL,
    [person_id] uniqueidentifier NULL,
    [consent] nvarchar(1000) NULL,
    CONSTRAINT [pk_representatives] PRIMARY KEY ([id]),
    CONSTRAINT [ck_representatives_forward] CHECK ("until" is null or "from" <= "until"),
    CONSTRAINT [fk_representatives_seat_id] FOREIGN KEY ([seat_id]) REFERENCES [governance].[seats] ([id]) ON DELETE NO ACTION
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

CREATE TABLE [governance].[action_items] (
    [id] uniqueidentifier NOT NULL,
    [decision_id] uniqueidentifier NOT NULL,
    [body_id] uniqueidentifier NOT NULL,
    [meeting_id] uniqueidentifier NOT NULL,
    [title] nvarchar(400) NOT NULL,
    [text] nvarchar(max) NOT NULL,
    [owner] nvarchar(200) NULL,
    [owner_organization_id] uniqueidentifier NULL,
    [owner_email] nvarchar(400) NULL,
    [owner_person_id] uniqueidentifier NULL,
    [due_on] date NULL,
    [status] nvarchar(40) NOT NULL,
    [opened_on] date NOT NULL,
    [closed_on] date NULL,
    [note] nvarchar(1000) NULL,
    [moves] nvarchar(max) NOT NULL,
    [is_public] bit NOT NULL,
    [source_id] uniqueidentifier NULL,
    [mark] nvarchar(400) NULL,
    [revision] int NOT NULL,
    [created_at] datetime2 NOT NULL,
    [modified_at] datetime2 NOT NULL,
    [deleted_at] datetime2 NULL,
    CONSTRAINT [pk_action_items] PRIMARY KEY ([id]),
    CONSTRAINT [fk_action_items_body_id] FOREIGN KEY ([body_id]) REFERENCES [governance].[bodies] ([id]) ON DELETE NO ACTION,
    CONSTRAINT [fk_action_items_decision_id] FOREIGN KEY ([decision_id]) REFERENCES [governance].[decisions] ([id]) ON DELETE NO ACTION
);

CREATE INDEX [ix_action_items_body_id] ON [governance].[action_items] ([body_id]);

CREATE UNIQUE INDEX [ix_action_items_decision_id] ON [governance].[action_items] ([decision_id]);

CREATE INDEX [ix_action_items_modified_at_id] ON [governance].[action_items] ([modified_at], [id]);

CREATE INDEX [ix_action_items_owner_email] ON [governance].[action_items] ([owner_email]);

CREATE INDEX [ix_action_items_owner_person_id] ON [governance].[action_items] ([owner_person_id]);

CREATE INDEX [ix_action_items_status_due_on] ON [governance].[action_items] ([status], [due_on]);

CREATE INDEX [ix_agenda_items_meeting_id_number] ON [governance].[agenda_items] ([meeting_id], [number]);

CREATE INDEX [ix_attendance_seat_id] ON [governance].[attendance] ([seat_id]);

CREATE INDEX [ix_bodies_modified_at_id] ON [governance].[bodies] ([modified_at], [id]);

CREATE UNIQUE INDEX [ix_bodies_slug] ON [governance].[bodies] ([slug]);

CREATE INDEX [ix_decisions_body_id] ON [governance].[decisions] ([body_id]);

CREATE UNIQUE INDEX [ix_decisions_item_id] ON [governance].[decisions] ([item_id]);

CREATE INDEX [ix_decisions_made_on] ON [governance].[decisions] ([made_on]);

CREATE INDEX [ix_decisions_meeting_id] ON [governance].[decisions] ([meeting_id]);

CREATE INDEX [ix_decisions_modified_at_id] ON [governance].[decisions] ([modified_at], [id]);

CREATE INDEX [ix_matters_body_id] ON [governance].[matters] ([body_id]);

CREATE INDEX [ix_matters_modified_at_id] ON [governance].[matters] ([modified_at], [id]);

CREATE UNIQUE INDEX [ix_matters_source_key] ON [governance].[matters] ([source_key]);

CREATE INDEX [ix_matters_status_handed_on] ON [governance].[matters] ([status], [handed_on]);

CREATE UNIQUE INDEX [ix_meetings_body_id_year_number] ON [governance].[meetings] ([body_id], [year], [number]);

CREATE INDEX [ix_meetings_day] ON [governance].[meetings] ([day]);

CREATE INDEX [ix_meetings_modified_at_id] ON [governance].[meetings] ([modified_at], [id]);

CREATE INDEX [ix_representatives_email] ON [governance].[representatives] ([email]);

CREATE INDEX [ix_representatives_person_id] ON [governance].[representatives] ([person_id]);

CREATE INDEX [ix_representatives_seat_id_from] ON [governance].[representatives] ([seat_id], [from]);

CREATE INDEX [ix_seat_terms_seat_id_from] ON [governance].[seat_terms] ([seat_id], [from]);

CREATE INDEX [ix_seats_body_id] ON [governance].[seats] ([body_id]);

CREATE INDEX [ix_seats_modified_at_id] ON [governance].[seats] ([modified_at], [id]);

CREATE INDEX [ix_statements_adopted_on] ON [governance].[statements] ([adopted_on]);

CREATE INDEX [ix_statements_body_id] ON [governance].[statements] ([body_id]);

CREATE INDEX [ix_statements_modified_at_id] ON [governance].[statements] ([modified_at], [id]);

CREATE INDEX [ix_strategies_modified_at_id] ON [governance].[strategies] ([modified_at], [id]);

CREATE TRIGGER governance.seat_terms_one_at_a_time ON governance.seat_terms AFTER INSERT, UPDATE AS
BEGIN
    SET NOCOUNT ON;
    IF EXISTS (SELECT 1 FROM inserted i JOIN governance.seat_terms t ON t.seat_id = i.seat_id AND t.id <> i.id
        AND (t.[until] IS NULL OR i.[from] <= t.[until]) AND (i.[until] IS NULL OR t.[from] <= i.[until]))
        THROW 51000, 'seat-taken', 1;
END

CREATE TRIGGER governance.representatives_one_at_a_time ON governance.representatives AFTER INSERT, UPDATE AS
BEGIN
    SET NOCOUNT ON;
    IF EXISTS (SELECT 1 FROM inserted i JOIN governance.representatives t ON t.seat_id = i.seat_id AND t.id <> i.id AND t.part = i.part
        AND (t.[until] IS NULL OR i.[from] <= t.[until]) AND (i.[until] IS NULL OR t.[from] <= i.[until]))
        THROW 51000, 'seat-taken', 1;
END

INSERT INTO [governance].[__ef_migrations] ([MigrationId], [ProductVersion])
VALUES (N'Initial', N'10.0.14');

COMMIT;
GO
