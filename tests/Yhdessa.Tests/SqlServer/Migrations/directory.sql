IF OBJECT_ID(N'[directory].[__ef_migrations]') IS NULL
BEGIN
    IF SCHEMA_ID(N'directory') IS NULL EXEC(N'CREATE SCHEMA [directory];');
    CREATE TABLE [directory].[__ef_migrations] (
        [MigrationId] nvarchar(150) NOT NULL,
        [ProductVersion] nvarchar(32) NOT NULL,
        CONSTRAINT [PK___ef_migrations] PRIMARY KEY ([MigrationId])
    );
END;
GO
BEGIN TRANSACTION;
IF SCHEMA_ID(N'directory') IS NULL EXEC(N'CREATE SCHEMA [directory];');

CREATE TABLE [directory].[drills] (
    [id] uniqueidentifier NOT NULL,
    [message] nvarchar(1000) NOT NULL,
    [is_real] bit NOT NULL,
    [started_at] datetime2 NOT NULL,
    [closed_at] datetime2 NULL,
    [mark] nvarchar(400) NULL,
    [revision] int NOT NULL,
    [created_at] datetime2 NOT NULL,
    [modified_at] datetime2 NOT NULL,
    [deleted_at] datetime2 NULL,
    CONSTRAINT [pk_drills] PRIMARY KEY ([id])
);

CREATE TABLE [directory].[import_rows] (
    [import_id] uniqueidentifier NOT NULL,
    [line] int NOT NULL,
    [cells] nvarchar(max) NOT NULL,
    [cleaned] bit NOT NULL,
    [outcome] nvarchar(40) NOT NULL,
    [choice] nvarchar(40) NOT NULL,
    [name] nvarchar(100) NULL,
    [faults] nvarchar(max) NOT NULL,
    [notes] nvarchar(max) NOT NULL,
    [changes] nvarchar(max) NOT NULL,
    [twins] nvarchar(max) NOT NULL,
    [name_key] nvarchar(120) NULL,
    [id_key] nvarchar(120) NULL,
    [organization_id] uniqueidentifier NULL,
    [is_saved] bit NOT NULL,
    [before] nvarchar(max) NULL,
    [after] nvarchar(64) NULL,
    [undo] nvarchar(40) NULL,
    CONSTRAINT [pk_import_rows] PRIMARY KEY ([import_id], [line])
);

CREATE TABLE [directory].[imports] (
    [id] uniqueidentifier NOT NULL,
    [file_name] nvarchar(200) NOT NULL,
    [by] uniqueidentifier NULL,
    [facts] nvarchar(max) NOT NULL,
    [headers] nvarchar(max) NOT NULL,
    [signature] nvarchar(32) NOT NULL,
    [rows] int NOT NULL,
    [mapping] nvarchar(max) NOT NULL,
    [choices] nvarchar(max) NOT NULL,
    [state] nvarchar(40) NOT NULL,
    [moved_at] datetime2 NOT NULL,
    [revision] int NOT NULL,
    [created_at] datetime2 NOT NULL,
    [modified_at] datetime2 NOT NULL,
    [deleted_at] datetime2 NULL,
    CONSTRAINT [pk_imports] PRIMARY KEY ([id])
);

CREATE TABLE [directory].[mappings] (
    [signature] nvarchar(32) NOT NULL,
    [fields] nvarchar(max) NOT NULL,
    [choices] nvarchar(max) NOT NULL,
    [at] datetime2 NOT NULL,
    CONSTRAINT [pk_mappings] PRIMARY KEY ([signature])
);

CREATE TABLE [directory].[not_twins] (
    [one] uniqueidentifier NOT NULL,
    [other] uniqueidentifier NOT NULL,
    [by] nvarchar(400) NOT NULL,
    [at] datetime2 NOT NULL,
    CONSTRAINT [pk_not_twins] PRIMARY KEY ([one], [other])
);

CREATE TABLE [directory].[organizations] (
    [id] uniqueidentifier NOT NULL,
    [import_id] uniqueidentifier NULL,
    [bounced_on] date NULL,
    [bounced_key] nvarchar(32) NULL,
    [link_broken_on] date NULL,
    [slug] nvarchar(90) NOT NULL,
    [status] nvarchar(40) NOT NULL,
    [entered_by] uniqueidentifier NULL,
    [on_behalf] nvarchar(max) NULL,
    [names] nvarchar(max) NOT NULL,
    [kind] nvarchar(40) NOT NULL,
    [identifiers] nvarchar(max) NOT NULL,
    [business_id] nvarchar(9) NULL,
    [home_municipality] nvarchar(3) NULL,
    [areas] nvarchar(max) NOT NULL,
    [region_wide] bit NULL,
    [address] nvarchar(max) NULL,
    [summary] nvarchar(max) NULL,
    [description] nvarchar(max) NULL,
    [plain_text] nvarchar(max) NULL,
    [themes] nvarchar(max) NOT NULL,
    [target_groups] nvarchar(max) NOT NULL,
    [hyte_priorities] nvarchar(max) NOT NULL,
    [core_work] nvarchar(max) NOT NULL,
    [services] nvarchar(max) NOT NULL,
    [expertise] nvarchar(max) NOT NULL,
    [languages] nvarchar(max) NOT NULL,
    [contacts] nvarchar(max) NOT NULL,
    [accessibility] nvarchar(max) NULL,
    [website] nvarchar(400) NULL,
    [funding] nvarchar(max) NOT NULL,
    [figures] nvarchar(max) NOT NULL,
    [joined_names] nvarchar(max) NOT NULL,
    [is_emptied] bit NOT NULL,
    [season] nvarchar(max) NULL,
    [alias_of] uniqueidentifier NULL,
    [successor] uniqueidentifier NULL,
    [proof_at] datetime2 NULL,
    [proof_by] nvarchar(20) NULL,
    [revision] int NOT NULL,
    [created_at] datetime2 NOT NULL,
    [modified_at] datetime2 NOT NULL,
    [deleted_at] datetime2 NULL,
    CONSTRAINT [pk_organizations] PRIMARY KEY ([id])
);

CREATE TABLE [directory].[relayed] (
    [id] uniqueidentifier NOT NULL,
    [organization_id] uniqueidentifier NOT NULL,
    [at] datetime2 NOT NULL,
    CONSTRAINT [pk_relayed] PRIMARY KEY ([id])
);

CREATE TABLE [directory].[tag_words] (
    [key] nvarchar(100) NOT NULL,
    [word] nvarchar(100) NOT NULL,
    [code] nvarchar(100) NOT NULL,
    CONSTRAINT [pk_tag_words] PRIMARY KEY ([key])
);

CREATE TABLE [directory].[asks] (
    [id] uniqueidentifier NOT NULL,
    [organization_id] uniqueidentifier NOT NULL,
    [year] int NOT NULL,
    [asked_at] datetime2 NOT NULL,
    [reminded] int NOT NULL,
    [answered_at] datetime2 NULL,
    CONSTRAINT [pk_asks] PRIMARY KEY ([id]),
    CONSTRAINT [fk_asks_organization_id] FOREIGN KEY ([organization_id]) REFERENCES [directory].[organizations] ([id]) ON DELETE CASCADE
);

CREATE TABLE [directory].[board_entries] (
    [id] uniqueidentifier NOT NULL,
    [organization_id] uniqueidentifier NOT NULL,
    [kind] nvarchar(40) NOT NULL,
    [matter] nvarchar(40) NOT NULL,
    [title] nvarchar(400) NOT NULL,
    [text] nvarchar(2000) NOT NULL,
    [tags] nvarchar(max) NOT NULL,
    [municipality] nvarchar(3) NULL,
    [until] date NOT NULL,
    [closed_at] datetime2 NULL,
    [mark] nvarchar(400) NULL,
    [link_turn] int NOT NULL,
    [revision] int NOT NULL,
    [created_at] datetime2 NOT NULL,
    [modified_at] datetime2 NOT NULL,
    [deleted_at] datetime2 NULL,
    CONSTRAINT [pk_board_entries] PRIMARY KEY ([id]),
    CONSTRAINT [fk_board_entries_organization_id] FOREIGN KEY ([organization_id]) REFERENCES [directory].[organizations] ([id]) ON DELETE CASCADE
);

CREATE TABLE [directory].[ended_rights] (
    [person_id] uniqueidentifier NOT NULL,
    [organization_id] uniqueidentifier NOT NULL,
    [right] nvarchar(10) NOT NULL,
    [since] datetime2 NULL,
    [ended_at] datetime2 NOT NULL,
    CONSTRAINT [pk_ended_rights] PRIMARY KEY ([person_id], [organization_id]),
    CONSTRAINT [fk_ended_rights_organization_id] FOREIGN KEY ([organization_id]) REFERENCES [directory].[organizations] ([id]) ON DELETE CASCADE
);

CREATE TABLE [directory].[good_practices] (
    [id] uniqueidentifier NOT NULL,
    [slug] nvarchar(90) NOT NULL,
    [organization_id] uniqueidentifier NULL,
    [title] nvarchar(max) NOT NULL,
    [problem] nvarchar(max) NOT NULL,
    [method] nvarchar(max) NOT NULL,
    [result] nvarchar(max) NULL,
    [contact_role] nvarchar(400) NULL,
    [licence] nvarchar(20) NOT NULL,
    [tags] nvarchar(max) NOT NULL,
    [published_at] datetime2 NULL,
    [mark] nvarchar(400) NULL,
    [revision] int NOT NULL,
    [created_at] datetime2 NOT NULL,
    [modified_at] datetime2 NOT NULL,
    [deleted_at] datetime2 NULL,
    CONSTRAINT [pk_good_practices] PRIMARY KEY ([id]),
    CONSTRAINT [fk_good_practices_organization_id] FOREIGN KEY ([organization_id]) REFERENCES [directory].[organizations] ([id]) ON DELETE CASCADE
);

CREATE TABLE [directory].[guidance] (
    [id] uniqueidentifier NOT NULL,
    [organization_id] uniqueidentifier NOT NULL,
    [on] date NOT NULL,
    [by_role] nvarchar(400) NOT NULL,
    [topic] nvarchar(20) NOT NULL,
    [people] int NULL,
    [next_step] nvarchar(400) NULL,
    [next_on] date NULL,
    [is_next_done] bit NOT NULL,
    [mark] nvarchar(400) NULL,
    [revision] int NOT NULL,
    [created_at] datetime2 NOT NULL,
    [modified_at] datetime2 NOT NULL,
    [deleted_at] datetime2 NULL,
    CONSTRAINT [pk_guidance] PRIMARY KEY ([id]),
    CONSTRAINT [ck_guidance_people] CHECK (people IS NULL OR people > 0),
    CONSTRAINT [fk_guidance_organization_id] FOREIGN KEY ([organization_id]) REFERENCES [directory].[organizations] ([id]) ON DELETE CASCADE
);

CREATE TABLE [directory].[invitations] (
    [id] uniqueidentifier NOT NULL,
    [organization_id] uniqueidentifier NOT NULL,
    [kind] nvarchar(40) NOT NULL,
    [email] nvarchar(254) NULL,
    [right] nvarchar(10) NOT NULL,
    [language] nvarchar(2) NOT NULL,
    [invited_by] uniqueidentifier NULL,
    [sent_at] datetime2 NULL,
    [letters] int NOT NULL,
    [letters_that_day] int NOT NULL,
    [from_person_id] uniqueidentifier NULL,
    [day] date NULL,
    [from_stays] bit NOT NULL,
    [reason] nvarchar(400) NULL,
    [closed_at] datetime2 NULL,
    [end] nvarchar(40) NULL,
    [accepted_by] uniqueidentifier NULL,
    [revision] int NOT NULL,
    [created_at] datetime2 NOT NULL,
    [modified_at] datetime2 NOT NULL,
    [deleted_at] datetime2 NULL,
    CONSTRAINT [pk_invitations] PRIMARY KEY ([id]),
    CONSTRAINT [fk_invitations_organization_id] FOREIGN KEY ([organization_id]) REFERENCES [directory].[organizations] ([id]) ON DELETE CASCADE
);

CREATE TABLE [directory].[join_requests] (
    [id] uniqueidentifier NOT NULL,
    [organization_id] uniqueidentifier NOT NULL,
    [person_id] uniqueidentifier NOT NULL,
    [line] nvarchar(300) NULL,
    [language] nvarchar(2) NOT NULL,
    [closed_at] datetime2 NULL,
    [right] nvarchar(10) NULL,
    [revision] int NOT NULL,
    [created_at] datetime2 NOT NULL,
    [modified_at] datetime2 NOT NULL,
    [deleted_at] datetime2 NULL,
    CONSTRAINT [pk_join_requests] PRIMARY KEY ([id]),
    CONSTRAINT [fk_join_requests_organization_id] FOREIGN KEY ([organization_id]) REFERENCES [directory].[organizations] ([id]) ON DELETE CASCADE
);

CREATE TABLE [directory].[lahella_hand_offs] (
    [organization_id] uniqueidentifier NOT NULL,
    [sheet] nvarchar(max) NOT NULL,
    [at] datetime2 NOT NULL,
    [is_changed] bit NOT NULL,
    [before] nvarchar(max) NULL,
    [before_at] datetime2 NULL,
    CONSTRAINT [pk_lahella_hand_offs] PRIMARY KEY ([organization_id]),
    CONSTRAINT [fk_lahella_hand_offs_organization_id] FOREIGN KEY ([organization_id]) REFERENCES [directory].[organizations] ([id]) ON DELETE CASCADE
);

CREATE TABLE [directory].[link_checks] (
    [organization_id] uniqueidentifier NOT NULL,
    [checked_at] datetime2 NOT NULL,
    [failures] int NOT NULL,
    CONSTRAINT [pk_link_checks] PRIMARY KEY ([organization_id]),
    CONSTRAINT [fk_link_checks_organization_id] FOREIGN KEY ([organization_id]) REFERENCES [directory].[organizations] ([id]) ON DELETE CASCADE
);

CREATE TABLE [directory].[looks] (
    [id] uniqueidentifier NOT NULL,
    [organization_id] uniqueidentifier NOT NULL,
    [person_id] uniqueidentifier NULL,
    [key_id] uniqueidentifier NULL,
    [at] datetime2 NOT NULL,
    [why] nvarchar(200) NULL,
    CONSTRAINT [pk_looks] PRIMARY KEY ([id]),
    CONSTRAINT [fk_looks_organization_id] FOREIGN KEY ([organization_id]) REFERENCES [directory].[organizations] ([id]) ON DELETE CASCADE
);

CREATE TABLE [directory].[marks] (
    [organization_id] uniqueidentifier NOT NULL,
    [facet] nvarchar(20) NOT NULL,
    [code] nvarchar(120) NOT NULL,
    CONSTRAINT [pk_marks] PRIMARY KEY ([organization_id], [facet], [code]),
    CONSTRAINT [fk_marks_organization_id] FOREIGN KEY ([organization_id]) REFERENCES [directory].[organizations] ([id]) ON DELETE CASCADE
);

CREATE TABLE [directory].[networks] (
    [id] uniqueidentifier NOT NULL,
    [slug] nvarchar(90) NOT NULL,
    [names] nvarchar(max) NOT NULL,
    [kind] nvarchar(20) NOT NULL,
    [themes] nvarchar(max) NOT NULL,
    [target_groups] nvarchar(max) NOT NULL,
    [purpose] nvarchar(max) NULL,
    [open_to_all] bit NULL,
    [rhythm] nvarchar(max) NULL,
    [coordinator_id] uniqueidentifier NULL,
    [source] nvarchar(400) NULL,
    [name_verbatim] nvarchar(400) NULL,
    [same_name_as] uniqueidentifier NULL,
    [acts_as] uniqueidentifier NULL,
    [revision] int NOT NULL,
    [created_at] datetime2 NOT NULL,
    [modified_at] datetime2 NOT NULL,
    [deleted_at] datetime2 NULL,
    CONSTRAINT [pk_networks] PRIMARY KEY ([id]),
    CONSTRAINT [fk_networks_coordinator_id] FOREIGN KEY ([coordinator_id]) REFERENCES [directory].[organizations] ([id])
);

CREATE TABLE [directory].[pool_assets] (
    [id] uniqueidentifier NOT NULL,
    [organization_id] uniqueidentifier NOT NULL,
    [kind] nvarchar(40) NOT NULL,
    [what] nvarchar(400) NOT NULL,
    [place] nvarchar(400) NULL,
    [municipality] nvarchar(3) NULL,
    [capacity] int NULL,
    [contact_role] nvarchar(400) NULL,
    [phone] nvarchar(40) NULL,
    [email] nvarchar(400) NULL,
    [response_hours] int NULL,
    [confirmed_on] date NULL,
    [mark] nvarchar(400) NULL,
    [revision] int NOT NULL,
    [created_at] datetime2 NOT NULL,
    [modified_at] datetime2 NOT NULL,
    [deleted_at] datetime2 NULL,
    CONSTRAINT [pk_pool_assets] PRIMARY KEY ([id]),
    CONSTRAINT [ck_pool_assets_numbers] CHECK ((capacity IS NULL OR capacity > 0) AND (response_hours IS NULL OR response_hours >= 0)),
    CONSTRAINT [fk_pool_assets_organization_id] FOREIGN KEY ([organization_id]) REFERENCES [directory].[organizations] ([id]) ON DELETE CASCADE
);

CREATE TABLE [directory].[proofs] (
    [organization_id] uniqueidentifier NOT NULL,
    [kind] nvarchar(20) NOT NULL,
    [source] nvarchar(60) NOT NULL,
    [day] date NOT NULL,
    [note] nvarchar(200) NULL,
    CONSTRAINT [pk_proofs] PRIMARY KEY ([organization_id], [kind], [source]),
    CONSTRAINT [fk_proofs_organization_id] FOREIGN KEY ([organization_id]) REFERENCES [directory].[organizations] ([id]) ON DELETE CASCADE
);

CREATE TABLE [directory].[reports] (
    [id] uniqueidentifier NOT NULL,
    [organization_id] uniqueidentifier NOT NULL,
    [text] nvarchar(2000) NOT NULL,
    [email] nvarchar(400) NULL,
    [language] nvarchar(400) NOT NULL,
    [answer] nvarchar(400) NULL,
    [handled_at] datetime2 NULL,
    [revision] int NOT NULL,
    [created_at] datetime2 NOT NULL,
    [modified_at] datetime2 NOT NULL,
    [deleted_at] datetime2 NULL,
    CONSTRAINT [pk_reports] PRIMARY KEY ([id]),
    CONSTRAINT [fk_reports_organization_id] FOREIGN KEY ([organization_id]) REFERENCES [directory].[organizations] ([id]) ON DELETE CASCADE
);

CREATE TABLE [directory].[rights] (
    [person_id] uniqueidentifier NOT NULL,
    [organization_id] uniqueidentifier NOT NULL,
    [right] nvarchar(10) NOT NULL,
    [since] datetime2 NULL,
    [on_behalf] nvarchar(max) NULL,
    CONSTRAINT [pk_rights] PRIMARY KEY ([person_id], [organization_id]),
    CONSTRAINT [fk_rights_organization_id] FOREIGN KEY ([organization_id]) REFERENCES [directory].[organizations] ([id]) ON DELETE CASCADE
);

CREATE TABLE [directory].[board_answers] (
    [id] uniqueidentifier NOT NULL,
    [entry_id] uniqueidentifier NOT NULL,
    [at] datetime2 NOT NULL,
    [name] nvarchar(400) NULL,
    [email] nvarchar(400) NULL,
    [text] nvarchar(2000) NULL,
    CONSTRAINT [pk_board_answers] PRIMARY KEY ([id]),
    CONSTRAINT [fk_board_answers_entry_id] FOREIGN KEY ([entry_id]) REFERENCES [directory].[board_entries] ([id]) ON DELETE CASCADE
);

CREATE TABLE [directory].[board_matches] (
    [offer_id] uniqueidentifier NOT NULL,
    [need_id] uniqueidentifier NOT NULL,
    [tags] nvarchar(max) NOT NULL,
    [words] nvarchar(max) NOT NULL,
    [at] datetime2 NOT NULL,
    CONSTRAINT [pk_board_matches] PRIMARY KEY ([offer_id], [need_id]),
    CONSTRAINT [fk_board_matches_need_id] FOREIGN KEY ([need_id]) REFERENCES [directory].[board_entries] ([id]),
    CONSTRAINT [fk_board_matches_offer_id] FOREIGN KEY ([offer_id]) REFERENCES [directory].[board_entries] ([id]) ON DELETE CASCADE
);

CREATE TABLE [directory].[board_thanks] (
    [id] uniqueidentifier NOT NULL,
    [entry_id] uniqueidentifier NOT NULL,
    [answer_id] uniqueidentifier NOT NULL,
    [at] datetime2 NOT NULL,
    [line] nvarchar(200) NULL,
    [shown_at] datetime2 NULL,
    CONSTRAINT [pk_board_thanks] PRIMARY KEY ([id]),
    CONSTRAINT [fk_board_thanks_entry_id] FOREIGN KEY ([entry_id]) REFERENCES [directory].[board_entries] ([id]) ON DELETE CASCADE
);

CREATE TABLE [directory].[members] (
    [network_id] uniqueidentifier NOT NULL,
    [organization_id] uniqueidentifier NOT NULL,
    [mark] nvarchar(20) NULL,
    CONSTRAINT [pk_members] PRIMARY KEY ([network_id], [organization_id]),
    CONSTRAINT [fk_members_network_id] FOREIGN KEY ([network_id]) REFERENCES [directory].[networks] ([id]) ON DELETE CASCADE,
    CONSTRAINT [fk_members_organization_id] FOREIGN KEY ([organization_id]) REFERENCES [directory].[organizations] ([id])
);

CREATE TABLE [directory].[network_requests] (
    [network_id] uniqueidentifier NOT NULL,
    [organization_id] uniqueidentifier NOT NULL,
    [asked_at] datetime2 NOT NULL,
    CONSTRAINT [pk_network_requests] PRIMARY KEY ([network_id], [organization_id]),
    CONSTRAINT [fk_network_requests_network_id] FOREIGN KEY ([network_id]) REFERENCES [directory].[networks] ([id]) ON DELETE CASCADE,
    CONSTRAINT [fk_network_requests_organization_id] FOREIGN KEY ([organization_id]) REFERENCES [directory].[organizations] ([id])
);

CREATE TABLE [directory].[drill_calls] (
    [id] uniqueidentifier NOT NULL,
    [drill_id] uniqueidentifier NOT NULL,
    [asset_id] uniqueidentifier NOT NULL,
    [by_letter] bit NOT NULL,
    [replied_at] datetime2 NULL,
    [available] bit NULL,
    [number] int NULL,
    [by_phone] bit NOT NULL,
    [turn] int NOT NULL,
    CONSTRAINT [pk_drill_calls] PRIMARY KEY ([id]),
    CONSTRAINT [ck_drill_calls_number] CHECK (number IS NULL OR number >= 0),
    CONSTRAINT [fk_drill_calls_asset_id] FOREIGN KEY ([asset_id]) REFERENCES [directory].[pool_assets] ([id]) ON DELETE CASCADE,
    CONSTRAINT [fk_drill_calls_drill_id] FOREIGN KEY ([drill_id]) REFERENCES [directory].[drills] ([id]) ON DELETE CASCADE
);

CREATE INDEX [ix_asks_answered_at_asked_at] ON [directory].[asks] ([answered_at], [asked_at]);

CREATE UNIQUE INDEX [ix_asks_organization_id_year] ON [directory].[asks] ([organization_id], [year]);

CREATE INDEX [ix_board_answers_at] ON [directory].[board_answers] ([at]);

CREATE INDEX [ix_board_answers_email] ON [directory].[board_answers] ([email]);

CREATE INDEX [ix_board_answers_entry_id_at] ON [directory].[board_answers] ([entry_id], [at]);

CREATE INDEX [ix_board_entries_modified_at_id] ON [directory].[board_entries] ([modified_at], [id]);

CREATE INDEX [ix_board_entries_organization_id] ON [directory].[board_entries] ([organization_id]);

CREATE INDEX [ix_board_entries_until_closed_at] ON [directory].[board_entries] ([until], [closed_at]);

CREATE INDEX [ix_board_matches_need_id] ON [directory].[board_matches] ([need_id]);

CREATE UNIQUE INDEX [ix_board_thanks_entry_id_answer_id] ON [directory].[board_thanks] ([entry_id], [answer_id]);

CREATE INDEX [ix_drill_calls_asset_id] ON [directory].[drill_calls] ([asset_id]);

CREATE UNIQUE INDEX [ix_drill_calls_drill_id_asset_id] ON [directory].[drill_calls] ([drill_id], [asset_id]);

CREATE INDEX [ix_drills_modified_at_id] ON [directory].[drills] ([modified_at], [id]);

CREATE INDEX [ix_drills_started_at] ON [directory].[drills] ([started_at]);

CREATE INDEX [ix_ended_rights_ended_at] ON [directory].[ended_rights] ([ended_at]);

CREATE INDEX [ix_ended_rights_organization_id] ON [directory].[ended_rights] ([organization_id]);

CREATE INDEX [ix_good_practices_modified_at_id] ON [directory].[good_practices] ([modified_at], [id]);

CREATE INDEX [ix_good_practices_organization_id] ON [directory].[good_practices] ([organization_id]);

CREATE INDEX [ix_good_practices_published_at] ON [directory].[good_practices] ([published_at]);

CREATE UNIQUE INDEX [ix_good_practices_slug] ON [directory].[good_practices] ([slug]);

CREATE INDEX [ix_guidance_modified_at_id] ON [directory].[guidance] ([modified_at], [id]);

CREATE INDEX [ix_guidance_next_on] ON [directory].[guidance] ([next_on]);

CREATE INDEX [ix_guidance_on] ON [directory].[guidance] ([on]);

CREATE INDEX [ix_guidance_organization_id_on] ON [directory].[guidance] ([organization_id], [on]);

CREATE INDEX [ix_import_rows_import_id_id_key] ON [directory].[import_rows] ([import_id], [id_key]);

CREATE INDEX [ix_import_rows_import_id_name_key] ON [directory].[import_rows] ([import_id], [name_key]);

CREATE INDEX [ix_import_rows_import_id_outcome] ON [directory].[import_rows] ([import_id], [outcome]);

CREATE INDEX [ix_imports_modified_at_id] ON [directory].[imports] ([modified_at], [id]);

CREATE INDEX [ix_imports_moved_at] ON [directory].[imports] ([moved_at]);

CREATE INDEX [ix_invitations_closed_at] ON [directory].[invitations] ([closed_at]);

CREATE INDEX [ix_invitations_email] ON [directory].[invitations] ([email]);

CREATE INDEX [ix_invitations_modified_at_id] ON [directory].[invitations] ([modified_at], [id]);

CREATE UNIQUE INDEX [ix_invitations_organization_id_email] ON [directory].[invitations] ([organization_id], [email]) WHERE closed_at IS NULL AND email IS NOT NULL;

CREATE UNIQUE INDEX [ix_invitations_organization_id_kind] ON [directory].[invitations] ([organization_id], [kind]) WHERE closed_at IS NULL AND kind = 'Handover';

CREATE INDEX [ix_join_requests_closed_at] ON [directory].[join_requests] ([closed_at]);

CREATE INDEX [ix_join_requests_modified_at_id] ON [directory].[join_requests] ([modified_at], [id]);

CREATE UNIQUE INDEX [ix_join_requests_organization_id_person_id] ON [directory].[join_requests] ([organization_id], [person_id]) WHERE closed_at IS NULL;

CREATE INDEX [ix_join_requests_person_id] ON [directory].[join_requests] ([person_id]);

CREATE INDEX [ix_lahella_hand_offs_is_changed] ON [directory].[lahella_hand_offs] ([is_changed]);

CREATE INDEX [ix_link_checks_checked_at] ON [directory].[link_checks] ([checked_at]);

CREATE INDEX [ix_looks_at] ON [directory].[looks] ([at]);

CREATE INDEX [ix_looks_organization_id_at] ON [directory].[looks] ([organization_id], [at]);

CREATE INDEX [ix_looks_person_id_at] ON [directory].[looks] ([person_id], [at]);

CREATE UNIQUE INDEX [ix_marks_code_facet] ON [directory].[marks] ([code], [facet]) WHERE facet = 'identifier';

CREATE INDEX [ix_marks_facet_code] ON [directory].[marks] ([facet], [code]);

CREATE INDEX [ix_members_organization_id] ON [directory].[members] ([organization_id]);

CREATE INDEX [ix_network_requests_organization_id] ON [directory].[network_requests] ([organization_id]);

CREATE INDEX [ix_networks_coordinator_id] ON [directory].[networks] ([coordinator_id]);

CREATE INDEX [ix_networks_modified_at_id] ON [directory].[networks] ([modified_at], [id]);

CREATE INDEX [ix_networks_revision] ON [directory].[networks] ([revision]);

CREATE UNIQUE INDEX [ix_networks_slug] ON [directory].[networks] ([slug]);

CREATE INDEX [ix_not_twins_other] ON [directory].[not_twins] ([other]);

CREATE INDEX [ix_organizations_business_id] ON [directory].[organizations] ([business_id]);

CREATE INDEX [ix_organizations_modified_at_id] ON [directory].[organizations] ([modified_at], [id]);

CREATE INDEX [ix_organizations_proof_at] ON [directory].[organizations] ([proof_at]);

CREATE INDEX [ix_organizations_revision] ON [directory].[organizations] ([revision]);

CREATE UNIQUE INDEX [ix_organizations_slug] ON [directory].[organizations] ([slug]);

CREATE INDEX [ix_pool_assets_email] ON [directory].[pool_assets] ([email]);

CREATE INDEX [ix_pool_assets_modified_at_id] ON [directory].[pool_assets] ([modified_at], [id]);

CREATE INDEX [ix_pool_assets_municipality_kind] ON [directory].[pool_assets] ([municipality], [kind]);

CREATE INDEX [ix_pool_assets_organization_id] ON [directory].[pool_assets] ([organization_id]);

CREATE INDEX [ix_proofs_source] ON [directory].[proofs] ([source]);

CREATE INDEX [ix_relayed_organization_id_at] ON [directory].[relayed] ([organization_id], [at]);

CREATE INDEX [ix_reports_modified_at_id] ON [directory].[reports] ([modified_at], [id]);

CREATE INDEX [ix_reports_organization_id] ON [directory].[reports] ([organization_id]);

CREATE INDEX [ix_rights_organization_id] ON [directory].[rights] ([organization_id]);

CREATE INDEX [ix_tag_words_code] ON [directory].[tag_words] ([code]);

INSERT INTO [directory].[__ef_migrations] ([MigrationId], [ProductVersion])
VALUES (N'Initial', N'10.0.14');

COMMIT;
GO
