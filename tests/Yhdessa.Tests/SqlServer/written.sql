-- BoardAnswer: Added
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
INSERT INTO [directory].[board_answers] ([id], [at], [email], [entry_id], [name], [text])
VALUES (@p0, @p1, @p2, @p3, @p4, @p5);

-- BoardAnswer: Modified
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
UPDATE [directory].[board_answers] SET [at] = @p0, [email] = @p1, [entry_id] = @p2, [name] = @p3, [text] = @p4
OUTPUT 1
WHERE [id] = @p5;

-- BoardAnswer: Deleted
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
DELETE FROM [directory].[board_answers]
OUTPUT 1
WHERE [id] = @p0;

-- BoardEntry: Added
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
INSERT INTO [directory].[board_entries] ([id], [closed_at], [created_at], [deleted_at], [kind], [link_turn], [mark], [matter], [modified_at], [municipality], [organization_id], [revision], [tags], [text], [title], [until])
VALUES (@p0, @p1, @p2, @p3, @p4, @p5, @p6, @p7, @p8, @p9, @p10, @p11, @p12, @p13, @p14, @p15);

-- BoardEntry: Modified
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
UPDATE [directory].[board_entries] SET [closed_at] = @p0, [created_at] = @p1, [deleted_at] = @p2, [kind] = @p3, [link_turn] = @p4, [mark] = @p5, [matter] = @p6, [modified_at] = @p7, [municipality] = @p8, [organization_id] = @p9, [revision] = @p10, [tags] = @p11, [text] = @p12, [title] = @p13, [until] = @p14
OUTPUT 1
WHERE [id] = @p15 AND [revision] = @p16;

-- BoardEntry: Deleted
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
DELETE FROM [directory].[board_entries]
OUTPUT 1
WHERE [id] = @p0 AND [revision] = @p1;

-- BoardMatch: Added
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
INSERT INTO [directory].[board_matches] ([need_id], [offer_id], [at], [tags], [words])
VALUES (@p0, @p1, @p2, @p3, @p4);

-- BoardMatch: Modified
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
UPDATE [directory].[board_matches] SET [at] = @p0, [tags] = @p1, [words] = @p2
OUTPUT 1
WHERE [need_id] = @p3 AND [offer_id] = @p4;

-- BoardMatch: Deleted
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
DELETE FROM [directory].[board_matches]
OUTPUT 1
WHERE [need_id] = @p0 AND [offer_id] = @p1;

-- BoardThanks: Added
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
INSERT INTO [directory].[board_thanks] ([id], [answer_id], [at], [entry_id], [line], [shown_at])
VALUES (@p0, @p1, @p2, @p3, @p4, @p5);

-- BoardThanks: Modified
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
UPDATE [directory].[board_thanks] SET [answer_id] = @p0, [at] = @p1, [entry_id] = @p2, [line] = @p3, [shown_at] = @p4
OUTPUT 1
WHERE [id] = @p5;

-- BoardThanks: Deleted
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
DELETE FROM [directory].[board_thanks]
OUTPUT 1
WHERE [id] = @p0;

-- ContactLook: Added
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
INSERT INTO [directory].[looks] ([id], [at], [key_id], [organization_id], [person_id], [why])
VALUES (@p0, @p1, @p2, @p3, @p4, @p5);

-- ContactLook: Modified
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
UPDATE [directory].[looks] SET [at] = @p0, [key_id] = @p1, [organization_id] = @p2, [person_id] = @p3, [why] = @p4
OUTPUT 1
WHERE [id] = @p5;

-- ContactLook: Deleted
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
DELETE FROM [directory].[looks]
OUTPUT 1
WHERE [id] = @p0;

-- Drill: Added
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
INSERT INTO [directory].[drills] ([id], [closed_at], [created_at], [deleted_at], [is_real], [mark], [message], [modified_at], [revision], [started_at])
VALUES (@p0, @p1, @p2, @p3, @p4, @p5, @p6, @p7, @p8, @p9);

-- Drill: Modified
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
UPDATE [directory].[drills] SET [closed_at] = @p0, [created_at] = @p1, [deleted_at] = @p2, [is_real] = @p3, [mark] = @p4, [message] = @p5, [modified_at] = @p6, [revision] = @p7, [started_at] = @p8
OUTPUT 1
WHERE [id] = @p9 AND [revision] = @p10;

-- Drill: Deleted
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
DELETE FROM [directory].[drills]
OUTPUT 1
WHERE [id] = @p0 AND [revision] = @p1;

-- DrillCall: Added
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
INSERT INTO [directory].[drill_calls] ([id], [asset_id], [available], [by_letter], [by_phone], [drill_id], [number], [replied_at], [turn])
VALUES (@p0, @p1, @p2, @p3, @p4, @p5, @p6, @p7, @p8);

-- DrillCall: Modified
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
UPDATE [directory].[drill_calls] SET [asset_id] = @p0, [available] = @p1, [by_letter] = @p2, [by_phone] = @p3, [drill_id] = @p4, [number] = @p5, [replied_at] = @p6, [turn] = @p7
OUTPUT 1
WHERE [id] = @p8 AND [turn] = @p9;

-- DrillCall: Deleted
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
DELETE FROM [directory].[drill_calls]
OUTPUT 1
WHERE [id] = @p0 AND [turn] = @p1;

-- EndedRight: Added
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
INSERT INTO [directory].[ended_rights] ([organization_id], [person_id], [ended_at], [right], [since])
VALUES (@p0, @p1, @p2, @p3, @p4);

-- EndedRight: Modified
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
UPDATE [directory].[ended_rights] SET [ended_at] = @p0, [right] = @p1, [since] = @p2
OUTPUT 1
WHERE [organization_id] = @p3 AND [person_id] = @p4;

-- EndedRight: Deleted
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
DELETE FROM [directory].[ended_rights]
OUTPUT 1
WHERE [organization_id] = @p0 AND [person_id] = @p1;

-- ErrorReport: Added
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
INSERT INTO [directory].[reports] ([id], [answer], [created_at], [deleted_at], [email], [handled_at], [language], [modified_at], [organization_id], [revision], [text])
VALUES (@p0, @p1, @p2, @p3, @p4, @p5, @p6, @p7, @p8, @p9, @p10);

-- ErrorReport: Modified
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
UPDATE [directory].[reports] SET [answer] = @p0, [created_at] = @p1, [deleted_at] = @p2, [email] = @p3, [handled_at] = @p4, [language] = @p5, [modified_at] = @p6, [organization_id] = @p7, [revision] = @p8, [text] = @p9
OUTPUT 1
WHERE [id] = @p10 AND [revision] = @p11;

-- ErrorReport: Deleted
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
DELETE FROM [directory].[reports]
OUTPUT 1
WHERE [id] = @p0 AND [revision] = @p1;

-- HandOff: Added
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
INSERT INTO [directory].[lahella_hand_offs] ([organization_id], [at], [before], [before_at], [is_changed], [sheet])
VALUES (@p0, @p1, @p2, @p3, @p4, @p5);

-- HandOff: Modified
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
UPDATE [directory].[lahella_hand_offs] SET [at] = @p0, [before] = @p1, [before_at] = @p2, [is_changed] = @p3, [sheet] = @p4
OUTPUT 1
WHERE [organization_id] = @p5;

-- HandOff: Deleted
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
DELETE FROM [directory].[lahella_hand_offs]
OUTPUT 1
WHERE [organization_id] = @p0;

-- ImportRow: Added
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
INSERT INTO [directory].[import_rows] ([import_id], [line], [after], [before], [cells], [changes], [choice], [cleaned], [faults], [id_key], [is_saved], [name], [name_key], [notes], [organization_id], [outcome], [twins], [undo])
VALUES (@p0, @p1, @p2, @p3, @p4, @p5, @p6, @p7, @p8, @p9, @p10, @p11, @p12, @p13, @p14, @p15, @p16, @p17);

-- ImportRow: Modified
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
UPDATE [directory].[import_rows] SET [after] = @p0, [before] = @p1, [cells] = @p2, [changes] = @p3, [choice] = @p4, [cleaned] = @p5, [faults] = @p6, [id_key] = @p7, [is_saved] = @p8, [name] = @p9, [name_key] = @p10, [notes] = @p11, [organization_id] = @p12, [outcome] = @p13, [twins] = @p14, [undo] = @p15
OUTPUT 1
WHERE [import_id] = @p16 AND [line] = @p17;

-- ImportRow: Deleted
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
DELETE FROM [directory].[import_rows]
OUTPUT 1
WHERE [import_id] = @p0 AND [line] = @p1;

-- OrganizationImport: Added
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
INSERT INTO [directory].[imports] ([id], [by], [choices], [created_at], [deleted_at], [facts], [file_name], [headers], [mapping], [modified_at], [moved_at], [revision], [rows], [signature], [state])
VALUES (@p0, @p1, @p2, @p3, @p4, @p5, @p6, @p7, @p8, @p9, @p10, @p11, @p12, @p13, @p14);

-- OrganizationImport: Modified
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
UPDATE [directory].[imports] SET [by] = @p0, [choices] = @p1, [created_at] = @p2, [deleted_at] = @p3, [facts] = @p4, [file_name] = @p5, [headers] = @p6, [mapping] = @p7, [modified_at] = @p8, [moved_at] = @p9, [revision] = @p10, [rows] = @p11, [signature] = @p12, [state] = @p13
OUTPUT 1
WHERE [id] = @p14 AND [revision] = @p15;

-- OrganizationImport: Deleted
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
DELETE FROM [directory].[imports]
OUTPUT 1
WHERE [id] = @p0 AND [revision] = @p1;

-- RememberedMapping: Added
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
INSERT INTO [directory].[mappings] ([signature], [at], [choices], [fields])
VALUES (@p0, @p1, @p2, @p3);

-- RememberedMapping: Modified
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
UPDATE [directory].[mappings] SET [at] = @p0, [choices] = @p1, [fields] = @p2
OUTPUT 1
WHERE [signature] = @p3;

-- RememberedMapping: Deleted
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
DELETE FROM [directory].[mappings]
OUTPUT 1
WHERE [signature] = @p0;

-- FreshnessAsk: Added
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
INSERT INTO [directory].[asks] ([id], [answered_at], [asked_at], [organization_id], [reminded], [year])
VALUES (@p0, @p1, @p2, @p3, @p4, @p5);

-- FreshnessAsk: Modified
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
UPDATE [directory].[asks] SET [answered_at] = @p0, [asked_at] = @p1, [organization_id] = @p2, [reminded] = @p3, [year] = @p4
OUTPUT 1
WHERE [id] = @p5;

-- FreshnessAsk: Deleted
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
DELETE FROM [directory].[asks]
OUTPUT 1
WHERE [id] = @p0;

-- GoodPractice: Added
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
INSERT INTO [directory].[good_practices] ([id], [contact_role], [created_at], [deleted_at], [licence], [mark], [method], [modified_at], [organization_id], [problem], [published_at], [result], [revision], [slug], [tags], [title])
VALUES (@p0, @p1, @p2, @p3, @p4, @p5, @p6, @p7, @p8, @p9, @p10, @p11, @p12, @p13, @p14, @p15);

-- GoodPractice: Modified
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
UPDATE [directory].[good_practices] SET [contact_role] = @p0, [created_at] = @p1, [deleted_at] = @p2, [licence] = @p3, [mark] = @p4, [method] = @p5, [modified_at] = @p6, [organization_id] = @p7, [problem] = @p8, [published_at] = @p9, [result] = @p10, [revision] = @p11, [slug] = @p12, [tags] = @p13, [title] = @p14
OUTPUT 1
WHERE [id] = @p15 AND [revision] = @p16;

-- GoodPractice: Deleted
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
DELETE FROM [directory].[good_practices]
OUTPUT 1
WHERE [id] = @p0 AND [revision] = @p1;

-- Guidance: Added
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
INSERT INTO [directory].[guidance] ([id], [by_role], [created_at], [deleted_at], [is_next_done], [mark], [modified_at], [next_on], [next_step], [on], [organization_id], [people], [revision], [topic])
VALUES (@p0, @p1, @p2, @p3, @p4, @p5, @p6, @p7, @p8, @p9, @p10, @p11, @p12, @p13);

-- Guidance: Modified
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
UPDATE [directory].[guidance] SET [by_role] = @p0, [created_at] = @p1, [deleted_at] = @p2, [is_next_done] = @p3, [mark] = @p4, [modified_at] = @p5, [next_on] = @p6, [next_step] = @p7, [on] = @p8, [organization_id] = @p9, [people] = @p10, [revision] = @p11, [topic] = @p12
OUTPUT 1
WHERE [id] = @p13 AND [revision] = @p14;

-- Guidance: Deleted
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
DELETE FROM [directory].[guidance]
OUTPUT 1
WHERE [id] = @p0 AND [revision] = @p1;

-- Invitation: Added
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
INSERT INTO [directory].[invitations] ([id], [accepted_by], [closed_at], [created_at], [day], [deleted_at], [email], [end], [from_person_id], [from_stays], [invited_by], [kind], [language], [letters], [letters_that_day], [modified_at], [organization_id], [reason], [revision], [right], [sent_at])
VALUES (@p0, @p1, @p2, @p3, @p4, @p5, @p6, @p7, @p8, @p9, @p10, @p11, @p12, @p13, @p14, @p15, @p16, @p17, @p18, @p19, @p20);

-- Invitation: Modified
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
UPDATE [directory].[invitations] SET [accepted_by] = @p0, [closed_at] = @p1, [created_at] = @p2, [day] = @p3, [deleted_at] = @p4, [email] = @p5, [end] = @p6, [from_person_id] = @p7, [from_stays] = @p8, [invited_by] = @p9, [kind] = @p10, [language] = @p11, [letters] = @p12, [letters_that_day] = @p13, [modified_at] = @p14, [organization_id] = @p15, [reason] = @p16, [revision] = @p17, [right] = @p18, [sent_at] = @p19
OUTPUT 1
WHERE [id] = @p20 AND [revision] = @p21;

-- Invitation: Deleted
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
DELETE FROM [directory].[invitations]
OUTPUT 1
WHERE [id] = @p0 AND [revision] = @p1;

-- JoinRequest: Added
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
INSERT INTO [directory].[join_requests] ([id], [closed_at], [created_at], [deleted_at], [language], [line], [modified_at], [organization_id], [person_id], [revision], [right])
VALUES (@p0, @p1, @p2, @p3, @p4, @p5, @p6, @p7, @p8, @p9, @p10);

-- JoinRequest: Modified
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
UPDATE [directory].[join_requests] SET [closed_at] = @p0, [created_at] = @p1, [deleted_at] = @p2, [language] = @p3, [line] = @p4, [modified_at] = @p5, [organization_id] = @p6, [person_id] = @p7, [revision] = @p8, [right] = @p9
OUTPUT 1
WHERE [id] = @p10 AND [revision] = @p11;

-- JoinRequest: Deleted
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
DELETE FROM [directory].[join_requests]
OUTPUT 1
WHERE [id] = @p0 AND [revision] = @p1;

-- LinkCheck: Added
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
INSERT INTO [directory].[link_checks] ([organization_id], [checked_at], [failures])
VALUES (@p0, @p1, @p2);

-- LinkCheck: Modified
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
UPDATE [directory].[link_checks] SET [checked_at] = @p0, [failures] = @p1
OUTPUT 1
WHERE [organization_id] = @p2;

-- LinkCheck: Deleted
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
DELETE FROM [directory].[link_checks]
OUTPUT 1
WHERE [organization_id] = @p0;

-- Network: Added
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
INSERT INTO [directory].[networks] ([id], [acts_as], [coordinator_id], [created_at], [deleted_at], [kind], [modified_at], [name_verbatim], [names], [open_to_all], [purpose], [revision], [rhythm], [same_name_as], [slug], [source], [target_groups], [themes])
VALUES (@p0, @p1, @p2, @p3, @p4, @p5, @p6, @p7, @p8, @p9, @p10, @p11, @p12, @p13, @p14, @p15, @p16, @p17);

-- Network: Modified
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
UPDATE [directory].[networks] SET [acts_as] = @p0, [coordinator_id] = @p1, [created_at] = @p2, [deleted_at] = @p3, [kind] = @p4, [modified_at] = @p5, [name_verbatim] = @p6, [names] = @p7, [open_to_all] = @p8, [purpose] = @p9, [revision] = @p10, [rhythm] = @p11, [same_name_as] = @p12, [slug] = @p13, [source] = @p14, [target_groups] = @p15, [themes] = @p16
OUTPUT 1
WHERE [id] = @p17 AND [revision] = @p18;

-- Network: Deleted
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
DELETE FROM [directory].[networks]
OUTPUT 1
WHERE [id] = @p0 AND [revision] = @p1;

-- NetworkMember: Added
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
INSERT INTO [directory].[members] ([network_id], [organization_id], [mark])
VALUES (@p0, @p1, @p2);

-- NetworkMember: Modified
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
UPDATE [directory].[members] SET [mark] = @p0
OUTPUT 1
WHERE [network_id] = @p1 AND [organization_id] = @p2;

-- NetworkMember: Deleted
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
DELETE FROM [directory].[members]
OUTPUT 1
WHERE [network_id] = @p0 AND [organization_id] = @p1;

-- NetworkRequest: Added
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
INSERT INTO [directory].[network_requests] ([network_id], [organization_id], [asked_at])
VALUES (@p0, @p1, @p2);

-- NetworkRequest: Modified
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
UPDATE [directory].[network_requests] SET [asked_at] = @p0
OUTPUT 1
WHERE [network_id] = @p1 AND [organization_id] = @p2;

-- NetworkRequest: Deleted
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
DELETE FROM [directory].[network_requests]
OUTPUT 1
WHERE [network_id] = @p0 AND [organization_id] = @p1;

-- NotTwin: Added
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
INSERT INTO [directory].[not_twins] ([one], [other], [at], [by])
VALUES (@p0, @p1, @p2, @p3);

-- NotTwin: Modified
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
UPDATE [directory].[not_twins] SET [at] = @p0, [by] = @p1
OUTPUT 1
WHERE [one] = @p2 AND [other] = @p3;

-- NotTwin: Deleted
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
DELETE FROM [directory].[not_twins]
OUTPUT 1
WHERE [one] = @p0 AND [other] = @p1;

-- Organization: Added
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
INSERT INTO [directory].[organizations] ([id], [accessibility], [address], [alias_of], [areas], [bounced_key], [bounced_on], [business_id], [contacts], [core_work], [created_at], [deleted_at], [description], [entered_by], [expertise], [figures], [funding], [home_municipality], [hyte_priorities], [identifiers], [import_id], [is_emptied], [joined_names], [kind], [languages], [link_broken_on], [modified_at], [names], [on_behalf], [plain_text], [proof_at], [proof_by], [region_wide], [revision], [season], [services], [slug], [status], [successor], [summary], [target_groups], [themes], [website])
VALUES (@p0, @p1, @p2, @p3, @p4, @p5, @p6, @p7, @p8, @p9, @p10, @p11, @p12, @p13, @p14, @p15, @p16, @p17, @p18, @p19, @p20, @p21, @p22, @p23, @p24, @p25, @p26, @p27, @p28, @p29, @p30, @p31, @p32, @p33, @p34, @p35, @p36, @p37, @p38, @p39, @p40, @p41, @p42);

-- Organization: Modified
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
UPDATE [directory].[organizations] SET [accessibility] = @p0, [address] = @p1, [alias_of] = @p2, [areas] = @p3, [bounced_key] = @p4, [bounced_on] = @p5, [business_id] = @p6, [contacts] = @p7, [core_work] = @p8, [created_at] = @p9, [deleted_at] = @p10, [description] = @p11, [entered_by] = @p12, [expertise] = @p13, [figures] = @p14, [funding] = @p15, [home_municipality] = @p16, [hyte_priorities] = @p17, [identifiers] = @p18, [import_id] = @p19, [is_emptied] = @p20, [joined_names] = @p21, [kind] = @p22, [languages] = @p23, [link_broken_on] = @p24, [modified_at] = @p25, [names] = @p26, [on_behalf] = @p27, [plain_text] = @p28, [proof_at] = @p29, [proof_by] = @p30, [region_wide] = @p31, [revision] = @p32, [season] = @p33, [services] = @p34, [slug] = @p35, [status] = @p36, [successor] = @p37, [summary] = @p38, [target_groups] = @p39, [themes] = @p40, [website] = @p41
OUTPUT 1
WHERE [id] = @p42 AND [revision] = @p43;

-- Organization: Deleted
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
DELETE FROM [directory].[organizations]
OUTPUT 1
WHERE [id] = @p0 AND [revision] = @p1;

-- OrganizationMark: Added
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
INSERT INTO [directory].[marks] ([code], [facet], [organization_id])
VALUES (@p0, @p1, @p2);

-- OrganizationMark: Deleted
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
DELETE FROM [directory].[marks]
OUTPUT 1
WHERE [code] = @p0 AND [facet] = @p1 AND [organization_id] = @p2;

-- OrganizationRight: Added
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
INSERT INTO [directory].[rights] ([organization_id], [person_id], [on_behalf], [right], [since])
VALUES (@p0, @p1, @p2, @p3, @p4);

-- OrganizationRight: Modified
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
UPDATE [directory].[rights] SET [on_behalf] = @p0, [right] = @p1, [since] = @p2
OUTPUT 1
WHERE [organization_id] = @p3 AND [person_id] = @p4;

-- OrganizationRight: Deleted
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
DELETE FROM [directory].[rights]
OUTPUT 1
WHERE [organization_id] = @p0 AND [person_id] = @p1;

-- PoolAsset: Added
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
INSERT INTO [directory].[pool_assets] ([id], [capacity], [confirmed_on], [contact_role], [created_at], [deleted_at], [email], [kind], [mark], [modified_at], [municipality], [organization_id], [phone], [place], [response_hours], [revision], [what])
VALUES (@p0, @p1, @p2, @p3, @p4, @p5, @p6, @p7, @p8, @p9, @p10, @p11, @p12, @p13, @p14, @p15, @p16);

-- PoolAsset: Modified
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
UPDATE [directory].[pool_assets] SET [capacity] = @p0, [confirmed_on] = @p1, [contact_role] = @p2, [created_at] = @p3, [deleted_at] = @p4, [email] = @p5, [kind] = @p6, [mark] = @p7, [modified_at] = @p8, [municipality] = @p9, [organization_id] = @p10, [phone] = @p11, [place] = @p12, [response_hours] = @p13, [revision] = @p14, [what] = @p15
OUTPUT 1
WHERE [id] = @p16 AND [revision] = @p17;

-- PoolAsset: Deleted
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
DELETE FROM [directory].[pool_assets]
OUTPUT 1
WHERE [id] = @p0 AND [revision] = @p1;

-- Proof: Added
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
INSERT INTO [directory].[proofs] ([kind], [organization_id], [source], [day], [note])
VALUES (@p0, @p1, @p2, @p3, @p4);

-- Proof: Modified
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
UPDATE [directory].[proofs] SET [day] = @p0, [note] = @p1
OUTPUT 1
WHERE [kind] = @p2 AND [organization_id] = @p3 AND [source] = @p4;

-- Proof: Deleted
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
DELETE FROM [directory].[proofs]
OUTPUT 1
WHERE [kind] = @p0 AND [organization_id] = @p1 AND [source] = @p2;

-- RelayedMessage: Added
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
INSERT INTO [directory].[relayed] ([id], [at], [organization_id])
VALUES (@p0, @p1, @p2);

-- RelayedMessage: Modified
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
UPDATE [directory].[relayed] SET [at] = @p0, [organization_id] = @p1
OUTPUT 1
WHERE [id] = @p2;

-- RelayedMessage: Deleted
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
DELETE FROM [directory].[relayed]
OUTPUT 1
WHERE [id] = @p0;

-- TagWord: Added
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
INSERT INTO [directory].[tag_words] ([key], [code], [word])
VALUES (@p0, @p1, @p2);

-- TagWord: Modified
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
UPDATE [directory].[tag_words] SET [code] = @p0, [word] = @p1
OUTPUT 1
WHERE [key] = @p2;

-- TagWord: Deleted
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
DELETE FROM [directory].[tag_words]
OUTPUT 1
WHERE [key] = @p0;

-- Bulletin: Added
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
INSERT INTO [events].[bulletins] ([id], [created_at], [deleted_at], [first_day], [house_id], [last_day], [mark], [modified_at], [organization_id], [place], [revision], [text], [weight])
VALUES (@p0, @p1, @p2, @p3, @p4, @p5, @p6, @p7, @p8, @p9, @p10, @p11, @p12);

-- Bulletin: Modified
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
UPDATE [events].[bulletins] SET [created_at] = @p0, [deleted_at] = @p1, [first_day] = @p2, [house_id] = @p3, [last_day] = @p4, [mark] = @p5, [modified_at] = @p6, [organization_id] = @p7, [place] = @p8, [revision] = @p9, [text] = @p10, [weight] = @p11
OUTPUT 1
WHERE [id] = @p12 AND [revision] = @p13;

-- Bulletin: Deleted
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
DELETE FROM [events].[bulletins]
OUTPUT 1
WHERE [id] = @p0 AND [revision] = @p1;

-- ChannelText: Added
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
INSERT INTO [events].[channel_texts] ([channel], [event_id], [language], [text])
VALUES (@p0, @p1, @p2, @p3);

-- ChannelText: Modified
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
UPDATE [events].[channel_texts] SET [text] = @p0
OUTPUT 1
WHERE [channel] = @p1 AND [event_id] = @p2 AND [language] = @p3;

-- ChannelText: Deleted
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
DELETE FROM [events].[channel_texts]
OUTPUT 1
WHERE [channel] = @p0 AND [event_id] = @p1 AND [language] = @p2;

-- DayKeeper: Added
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
INSERT INTO [events].[day_keepers] ([event_id], [person_id], [since])
VALUES (@p0, @p1, @p2);

-- DayKeeper: Modified
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
UPDATE [events].[day_keepers] SET [since] = @p0
OUTPUT 1
WHERE [event_id] = @p1 AND [person_id] = @p2;

-- DayKeeper: Deleted
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
DELETE FROM [events].[day_keepers]
OUTPUT 1
WHERE [event_id] = @p0 AND [person_id] = @p1;

-- DeadlineWatch: Added
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
INSERT INTO [events].[deadline_watches] ([id], [at], [email], [event_id], [language])
VALUES (@p0, @p1, @p2, @p3, @p4);

-- DeadlineWatch: Modified
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
UPDATE [events].[deadline_watches] SET [at] = @p0, [email] = @p1, [event_id] = @p2, [language] = @p3
OUTPUT 1
WHERE [id] = @p4;

-- DeadlineWatch: Deleted
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
DELETE FROM [events].[deadline_watches]
OUTPUT 1
WHERE [id] = @p0;

-- DoorTap: Added
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
INSERT INTO [events].[door_taps] ([id], [at], [event_id], [people], [registration_id], [undone])
VALUES (@p0, @p1, @p2, @p3, @p4, @p5);

-- DoorTap: Modified
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
UPDATE [events].[door_taps] SET [at] = @p0, [event_id] = @p1, [people] = @p2, [registration_id] = @p3, [undone] = @p4
OUTPUT 1
WHERE [id] = @p5;

-- DoorTap: Deleted
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
DELETE FROM [events].[door_taps]
OUTPUT 1
WHERE [id] = @p0;

-- Event: Added
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
INSERT INTO [events].[events] ([id], [accessibility], [accessibility_words], [age_from], [age_to], [attendance], [body_id], [capacity], [changes], [co_organizers], [code], [created_at], [deleted_at], [description], [end], [enrolment_end], [enrolment_start], [euros], [feedback], [figures], [first_day], [host_municipality], [house_id], [image], [is_accessible], [is_free], [kind], [languages], [last_day], [mark], [modified_at], [municipality], [name], [online_url], [organization_ids], [organizer], [place], [plain_text], [precision], [price_words], [programme], [publication], [questions], [revision], [series_id], [slug], [sort_key], [source], [space_ids], [start], [status], [status_reason], [subarea], [summary], [target_groups], [type], [umbrella_id], [waiting_list_capacity], [weekly_day], [weekly_id], [year])
VALUES (@p0, @p1, @p2, @p3, @p4, @p5, @p6, @p7, @p8, @p9, @p10, @p11, @p12, @p13, @p14, @p15, @p16, @p17, @p18, @p19, @p20, @p21, @p22, @p23, @p24, @p25, @p26, @p27, @p28, @p29, @p30, @p31, @p32, @p33, @p34, @p35, @p36, @p37, @p38, @p39, @p40, @p41, @p42, @p43, @p44, @p45, @p46, @p47, @p48, @p49, @p50, @p51, @p52, @p53, @p54, @p55, @p56, @p57, @p58, @p59, @p60);

-- Event: Modified
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
UPDATE [events].[events] SET [accessibility] = @p0, [accessibility_words] = @p1, [age_from] = @p2, [age_to] = @p3, [attendance] = @p4, [body_id] = @p5, [capacity] = @p6, [changes] = @p7, [co_organizers] = @p8, [code] = @p9, [created_at] = @p10, [deleted_at] = @p11, [description] = @p12, [end] = @p13, [enrolment_end] = @p14, [enrolment_start] = @p15, [euros] = @p16, [feedback] = @p17, [figures] = @p18, [first_day] = @p19, [host_municipality] = @p20, [house_id] = @p21, [image] = @p22, [is_accessible] = @p23, [is_free] = @p24, [kind] = @p25, [languages] = @p26, [last_day] = @p27, [mark] = @p28, [modified_at] = @p29, [municipality] = @p30, [name] = @p31, [online_url] = @p32, [organization_ids] = @p33, [organizer] = @p34, [place] = @p35, [plain_text] = @p36, [precision] = @p37, [price_words] = @p38, [programme] = @p39, [publication] = @p40, [questions] = @p41, [revision] = @p42, [series_id] = @p43, [slug] = @p44, [sort_key] = @p45, [source] = @p46, [space_ids] = @p47, [start] = @p48, [status] = @p49, [status_reason] = @p50, [subarea] = @p51, [summary] = @p52, [target_groups] = @p53, [type] = @p54, [umbrella_id] = @p55, [waiting_list_capacity] = @p56, [weekly_day] = @p57, [weekly_id] = @p58, [year] = @p59
OUTPUT 1
WHERE [id] = @p60 AND [revision] = @p61;

-- Event: Deleted
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
DELETE FROM [events].[events]
OUTPUT 1
WHERE [id] = @p0 AND [revision] = @p1;

-- EventAudience: Added
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
INSERT INTO [events].[event_audiences] ([code], [event_id])
VALUES (@p0, @p1);

-- EventAudience: Deleted
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
DELETE FROM [events].[event_audiences]
OUTPUT 1
WHERE [code] = @p0 AND [event_id] = @p1;

-- EventFeedback: Added
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
INSERT INTO [events].[feedback] ([id], [about], [best], [created_at], [deleted_at], [device], [event_id], [idea], [is_verified], [mark], [modified_at], [revision], [score], [session_id])
VALUES (@p0, @p1, @p2, @p3, @p4, @p5, @p6, @p7, @p8, @p9, @p10, @p11, @p12, @p13);

-- EventFeedback: Modified
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
UPDATE [events].[feedback] SET [about] = @p0, [best] = @p1, [created_at] = @p2, [deleted_at] = @p3, [device] = @p4, [event_id] = @p5, [idea] = @p6, [is_verified] = @p7, [mark] = @p8, [modified_at] = @p9, [revision] = @p10, [score] = @p11, [session_id] = @p12
OUTPUT 1
WHERE [id] = @p13 AND [revision] = @p14;

-- EventFeedback: Deleted
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
DELETE FROM [events].[feedback]
OUTPUT 1
WHERE [id] = @p0 AND [revision] = @p1;

-- EventPartner: Added
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
INSERT INTO [events].[event_partners] ([event_id], [organization_id])
VALUES (@p0, @p1);

-- EventPartner: Deleted
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
DELETE FROM [events].[event_partners]
OUTPUT 1
WHERE [event_id] = @p0 AND [organization_id] = @p1;

-- EventSeries: Added
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
INSERT INTO [events].[series] ([id], [created_at], [deleted_at], [document], [editions], [modified_at], [name], [purpose], [revision], [slug])
VALUES (@p0, @p1, @p2, @p3, @p4, @p5, @p6, @p7, @p8, @p9);

-- EventSeries: Modified
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
UPDATE [events].[series] SET [created_at] = @p0, [deleted_at] = @p1, [document] = @p2, [editions] = @p3, [modified_at] = @p4, [name] = @p5, [purpose] = @p6, [revision] = @p7, [slug] = @p8
OUTPUT 1
WHERE [id] = @p9 AND [revision] = @p10;

-- EventSeries: Deleted
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
DELETE FROM [events].[series]
OUTPUT 1
WHERE [id] = @p0 AND [revision] = @p1;

-- EventSpace: Added
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
INSERT INTO [events].[event_spaces] ([id], [booking_id], [created_at], [deleted_at], [end], [is_wanted], [modified_at], [reason], [revision], [space_id], [start], [state], [turn])
VALUES (@p0, @p1, @p2, @p3, @p4, @p5, @p6, @p7, @p8, @p9, @p10, @p11, @p12);

-- EventSpace: Modified
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
UPDATE [events].[event_spaces] SET [booking_id] = @p0, [created_at] = @p1, [deleted_at] = @p2, [end] = @p3, [is_wanted] = @p4, [modified_at] = @p5, [reason] = @p6, [revision] = @p7, [space_id] = @p8, [start] = @p9, [state] = @p10, [turn] = @p11
OUTPUT 1
WHERE [id] = @p12 AND [revision] = @p13;

-- EventSpace: Deleted
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
DELETE FROM [events].[event_spaces]
OUTPUT 1
WHERE [id] = @p0 AND [revision] = @p1;

-- EventTask: Added
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
INSERT INTO [events].[event_tasks] ([id], [created_at], [days_before], [deleted_at], [done_at], [event_id], [modified_at], [owner], [revision], [template_id], [title])
VALUES (@p0, @p1, @p2, @p3, @p4, @p5, @p6, @p7, @p8, @p9, @p10);

-- EventTask: Modified
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
UPDATE [events].[event_tasks] SET [created_at] = @p0, [days_before] = @p1, [deleted_at] = @p2, [done_at] = @p3, [event_id] = @p4, [modified_at] = @p5, [owner] = @p6, [revision] = @p7, [template_id] = @p8, [title] = @p9
OUTPUT 1
WHERE [id] = @p10 AND [revision] = @p11;

-- EventTask: Deleted
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
DELETE FROM [events].[event_tasks]
OUTPUT 1
WHERE [id] = @p0 AND [revision] = @p1;

-- FairPlan: Added
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
INSERT INTO [events].[fair_plans] ([id], [by_agreement], [choose_until], [created_at], [deleted_at], [drawing], [mark], [modified_at], [most_tables], [revision])
VALUES (@p0, @p1, @p2, @p3, @p4, @p5, @p6, @p7, @p8, @p9);

-- FairPlan: Modified
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
UPDATE [events].[fair_plans] SET [by_agreement] = @p0, [choose_until] = @p1, [created_at] = @p2, [deleted_at] = @p3, [drawing] = @p4, [mark] = @p5, [modified_at] = @p6, [most_tables] = @p7, [revision] = @p8
OUTPUT 1
WHERE [id] = @p9 AND [revision] = @p10;

-- FairPlan: Deleted
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
DELETE FROM [events].[fair_plans]
OUTPUT 1
WHERE [id] = @p0 AND [revision] = @p1;

-- Stall: Added
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
INSERT INTO [events].[stalls] ([id], [column], [event_id], [has_power], [number], [row])
VALUES (@p0, @p1, @p2, @p3, @p4, @p5);

-- Stall: Modified
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
UPDATE [events].[stalls] SET [column] = @p0, [event_id] = @p1, [has_power] = @p2, [number] = @p3, [row] = @p4
OUTPUT 1
WHERE [id] = @p5;

-- Stall: Deleted
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
DELETE FROM [events].[stalls]
OUTPUT 1
WHERE [id] = @p0;

-- StallBooking: Added
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
INSERT INTO [events].[stall_bookings] ([id], [contact], [created_at], [deleted_at], [email], [event_id], [held_until], [is_confirmed], [language], [mark], [modified_at], [name], [number], [organization_id], [power], [revision], [roll_up], [screen_slot], [stall_id], [status], [tables], [turns], [words])
VALUES (@p0, @p1, @p2, @p3, @p4, @p5, @p6, @p7, @p8, @p9, @p10, @p11, @p12, @p13, @p14, @p15, @p16, @p17, @p18, @p19, @p20, @p21, @p22);

-- StallBooking: Modified
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
UPDATE [events].[stall_bookings] SET [contact] = @p0, [created_at] = @p1, [deleted_at] = @p2, [email] = @p3, [event_id] = @p4, [held_until] = @p5, [is_confirmed] = @p6, [language] = @p7, [mark] = @p8, [modified_at] = @p9, [name] = @p10, [number] = @p11, [organization_id] = @p12, [power] = @p13, [revision] = @p14, [roll_up] = @p15, [screen_slot] = @p16, [stall_id] = @p17, [status] = @p18, [tables] = @p19, [turns] = @p20, [words] = @p21
OUTPUT 1
WHERE [id] = @p22 AND [revision] = @p23;

-- StallBooking: Deleted
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
DELETE FROM [events].[stall_bookings]
OUTPUT 1
WHERE [id] = @p0 AND [revision] = @p1;

-- StallShift: Added
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
INSERT INTO [events].[stall_shifts] ([id], [created_at], [deleted_at], [end], [event_id], [mark], [modified_at], [organization_id], [revision], [start], [who])
VALUES (@p0, @p1, @p2, @p3, @p4, @p5, @p6, @p7, @p8, @p9, @p10);

-- StallShift: Modified
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
UPDATE [events].[stall_shifts] SET [created_at] = @p0, [deleted_at] = @p1, [end] = @p2, [event_id] = @p3, [mark] = @p4, [modified_at] = @p5, [organization_id] = @p6, [revision] = @p7, [start] = @p8, [who] = @p9
OUTPUT 1
WHERE [id] = @p10 AND [revision] = @p11;

-- StallShift: Deleted
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
DELETE FROM [events].[stall_shifts]
OUTPUT 1
WHERE [id] = @p0 AND [revision] = @p1;

-- FeedbackTheme: Added
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
INSERT INTO [events].[feedback_themes] ([id], [about], [created_at], [deleted_at], [event_id], [mark], [modified_at], [name], [revision])
VALUES (@p0, @p1, @p2, @p3, @p4, @p5, @p6, @p7, @p8);

-- FeedbackTheme: Modified
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
UPDATE [events].[feedback_themes] SET [about] = @p0, [created_at] = @p1, [deleted_at] = @p2, [event_id] = @p3, [mark] = @p4, [modified_at] = @p5, [name] = @p6, [revision] = @p7
OUTPUT 1
WHERE [id] = @p8 AND [revision] = @p9;

-- FeedbackTheme: Deleted
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
DELETE FROM [events].[feedback_themes]
OUTPUT 1
WHERE [id] = @p0 AND [revision] = @p1;

-- GroupSeat: Added
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
INSERT INTO [events].[rotation_groups] ([registration_id], [event_id], [group_number])
VALUES (@p0, @p1, @p2);

-- GroupSeat: Modified
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
UPDATE [events].[rotation_groups] SET [event_id] = @p0, [group_number] = @p1
OUTPUT 1
WHERE [registration_id] = @p2;

-- GroupSeat: Deleted
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
DELETE FROM [events].[rotation_groups]
OUTPUT 1
WHERE [registration_id] = @p0;

-- HarvestRun: Added
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
INSERT INTO [events].[harvest_runs] ([source_id], [added], [at], [changed], [kept], [outcome], [unreadable], [vanished])
VALUES (@p0, @p1, @p2, @p3, @p4, @p5, @p6, @p7);

-- HarvestRun: Modified
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
UPDATE [events].[harvest_runs] SET [added] = @p0, [at] = @p1, [changed] = @p2, [kept] = @p3, [outcome] = @p4, [unreadable] = @p5, [vanished] = @p6
OUTPUT 1
WHERE [source_id] = @p7;

-- HarvestRun: Deleted
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
DELETE FROM [events].[harvest_runs]
OUTPUT 1
WHERE [source_id] = @p0;

-- HarvestSource: Added
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
INSERT INTO [events].[harvest_sources] ([id], [address], [created_at], [deleted_at], [modified_at], [name], [publishes], [revision])
VALUES (@p0, @p1, @p2, @p3, @p4, @p5, @p6, @p7);

-- HarvestSource: Modified
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
UPDATE [events].[harvest_sources] SET [address] = @p0, [created_at] = @p1, [deleted_at] = @p2, [modified_at] = @p3, [name] = @p4, [publishes] = @p5, [revision] = @p6
OUTPUT 1
WHERE [id] = @p7 AND [revision] = @p8;

-- HarvestSource: Deleted
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
DELETE FROM [events].[harvest_sources]
OUTPUT 1
WHERE [id] = @p0 AND [revision] = @p1;

-- HarvestedEvent: Added
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
INSERT INTO [events].[harvested_events] ([event_id], [address], [data_source], [origin], [publisher], [source_id], [stood], [told], [twin_id], [vanished_at])
VALUES (@p0, @p1, @p2, @p3, @p4, @p5, @p6, @p7, @p8, @p9);

-- HarvestedEvent: Modified
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
UPDATE [events].[harvested_events] SET [address] = @p0, [data_source] = @p1, [origin] = @p2, [publisher] = @p3, [source_id] = @p4, [stood] = @p5, [told] = @p6, [twin_id] = @p7, [vanished_at] = @p8
OUTPUT 1
WHERE [event_id] = @p9;

-- HarvestedEvent: Deleted
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
DELETE FROM [events].[harvested_events]
OUTPUT 1
WHERE [event_id] = @p0;

-- LineEntry: Added
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
INSERT INTO [events].[line_entries] ([registration_id], [turn], [at], [event_id], [freed_by], [freed_number], [move], [number], [until])
VALUES (@p0, @p1, @p2, @p3, @p4, @p5, @p6, @p7, @p8);

-- LineEntry: Modified
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
UPDATE [events].[line_entries] SET [at] = @p0, [event_id] = @p1, [freed_by] = @p2, [freed_number] = @p3, [move] = @p4, [number] = @p5, [until] = @p6
OUTPUT 1
WHERE [registration_id] = @p7 AND [turn] = @p8;

-- LineEntry: Deleted
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
DELETE FROM [events].[line_entries]
OUTPUT 1
WHERE [registration_id] = @p0 AND [turn] = @p1;

-- MatchChair: Added
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
INSERT INTO [events].[match_chairs] ([event_id], [participant_id], [round], [meeting_id])
VALUES (@p0, @p1, @p2, @p3);

-- MatchChair: Modified
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
UPDATE [events].[match_chairs] SET [meeting_id] = @p0
OUTPUT 1
WHERE [event_id] = @p1 AND [participant_id] = @p2 AND [round] = @p3;

-- MatchChair: Deleted
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
DELETE FROM [events].[match_chairs]
OUTPUT 1
WHERE [event_id] = @p0 AND [participant_id] = @p1 AND [round] = @p2;

-- MatchDay: Added
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
INSERT INTO [events].[match_days] ([id], [created_at], [deleted_at], [first_at], [mark], [minutes_each], [modified_at], [revision], [rounds], [tables], [tellings], [told_at], [wish_until])
VALUES (@p0, @p1, @p2, @p3, @p4, @p5, @p6, @p7, @p8, @p9, @p10, @p11, @p12);

-- MatchDay: Modified
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
UPDATE [events].[match_days] SET [created_at] = @p0, [deleted_at] = @p1, [first_at] = @p2, [mark] = @p3, [minutes_each] = @p4, [modified_at] = @p5, [revision] = @p6, [rounds] = @p7, [tables] = @p8, [tellings] = @p9, [told_at] = @p10, [wish_until] = @p11
OUTPUT 1
WHERE [id] = @p12 AND [revision] = @p13;

-- MatchDay: Deleted
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
DELETE FROM [events].[match_days]
OUTPUT 1
WHERE [id] = @p0 AND [revision] = @p1;

-- MatchMeeting: Added
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
INSERT INTO [events].[match_meetings] ([id], [event_id], [round], [table])
VALUES (@p0, @p1, @p2, @p3);

-- MatchMeeting: Modified
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
UPDATE [events].[match_meetings] SET [event_id] = @p0, [round] = @p1, [table] = @p2
OUTPUT 1
WHERE [id] = @p3;

-- MatchMeeting: Deleted
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
DELETE FROM [events].[match_meetings]
OUTPUT 1
WHERE [id] = @p0;

-- MatchParticipant: Added
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
INSERT INTO [events].[match_participants] ([id], [event_id], [registration_id], [shown_as])
VALUES (@p0, @p1, @p2, @p3);

-- MatchParticipant: Modified
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
UPDATE [events].[match_participants] SET [event_id] = @p0, [registration_id] = @p1, [shown_as] = @p2
OUTPUT 1
WHERE [id] = @p3;

-- MatchParticipant: Deleted
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
DELETE FROM [events].[match_participants]
OUTPUT 1
WHERE [id] = @p0;

-- MatchWish: Added
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
INSERT INTO [events].[match_wishes] ([wished_id], [wisher_id])
VALUES (@p0, @p1);

-- MatchWish: Deleted
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
DELETE FROM [events].[match_wishes]
OUTPUT 1
WHERE [wished_id] = @p0 AND [wisher_id] = @p1;

-- Material: Added
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
INSERT INTO [events].[materials] ([id], [captions], [created_at], [deleted_at], [description], [event_id], [file_id], [is_accessible], [is_draft], [is_plain], [kind], [language], [licence], [mark], [modified_at], [public_from], [revision], [title], [topic], [url], [views], [views_on])
VALUES (@p0, @p1, @p2, @p3, @p4, @p5, @p6, @p7, @p8, @p9, @p10, @p11, @p12, @p13, @p14, @p15, @p16, @p17, @p18, @p19, @p20, @p21);

-- Material: Modified
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
UPDATE [events].[materials] SET [captions] = @p0, [created_at] = @p1, [deleted_at] = @p2, [description] = @p3, [event_id] = @p4, [file_id] = @p5, [is_accessible] = @p6, [is_draft] = @p7, [is_plain] = @p8, [kind] = @p9, [language] = @p10, [licence] = @p11, [mark] = @p12, [modified_at] = @p13, [public_from] = @p14, [revision] = @p15, [title] = @p16, [topic] = @p17, [url] = @p18, [views] = @p19, [views_on] = @p20
OUTPUT 1
WHERE [id] = @p21 AND [revision] = @p22;

-- Material: Deleted
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
DELETE FROM [events].[materials]
OUTPUT 1
WHERE [id] = @p0 AND [revision] = @p1;

-- NewsItem: Added
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
INSERT INTO [events].[news] ([id], [created_at], [deleted_at], [lead], [mark], [modified_at], [published_at], [revision], [slug], [text], [title])
VALUES (@p0, @p1, @p2, @p3, @p4, @p5, @p6, @p7, @p8, @p9, @p10);

-- NewsItem: Modified
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
UPDATE [events].[news] SET [created_at] = @p0, [deleted_at] = @p1, [lead] = @p2, [mark] = @p3, [modified_at] = @p4, [published_at] = @p5, [revision] = @p6, [slug] = @p7, [text] = @p8, [title] = @p9
OUTPUT 1
WHERE [id] = @p10 AND [revision] = @p11;

-- NewsItem: Deleted
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
DELETE FROM [events].[news]
OUTPUT 1
WHERE [id] = @p0 AND [revision] = @p1;

-- OutputFollower: Added
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
INSERT INTO [events].[output_followers] ([id], [created_at], [deleted_at], [email], [event_id], [language], [modified_at], [revision])
VALUES (@p0, @p1, @p2, @p3, @p4, @p5, @p6, @p7);

-- OutputFollower: Modified
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
UPDATE [events].[output_followers] SET [created_at] = @p0, [deleted_at] = @p1, [email] = @p2, [event_id] = @p3, [language] = @p4, [modified_at] = @p5, [revision] = @p6
OUTPUT 1
WHERE [id] = @p7 AND [revision] = @p8;

-- OutputFollower: Deleted
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
DELETE FROM [events].[output_followers]
OUTPUT 1
WHERE [id] = @p0 AND [revision] = @p1;

-- OutputMove: Added
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
INSERT INTO [events].[output_moves] ([on], [output_id], [event_id], [told_on], [what])
VALUES (@p0, @p1, @p2, @p3, @p4);

-- OutputMove: Modified
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
UPDATE [events].[output_moves] SET [event_id] = @p0, [told_on] = @p1, [what] = @p2
OUTPUT 1
WHERE [on] = @p3 AND [output_id] = @p4;

-- OutputMove: Deleted
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
DELETE FROM [events].[output_moves]
OUTPUT 1
WHERE [on] = @p0 AND [output_id] = @p1;

-- RecurringActivity: Added
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
INSERT INTO [events].[activities] ([id], [created_at], [deleted_at], [document], [modified_at], [note], [organization_id], [place], [recurrence], [revision], [space_id], [title], [when], [year])
VALUES (@p0, @p1, @p2, @p3, @p4, @p5, @p6, @p7, @p8, @p9, @p10, @p11, @p12, @p13);

-- RecurringActivity: Modified
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
UPDATE [events].[activities] SET [created_at] = @p0, [deleted_at] = @p1, [document] = @p2, [modified_at] = @p3, [note] = @p4, [organization_id] = @p5, [place] = @p6, [recurrence] = @p7, [revision] = @p8, [space_id] = @p9, [title] = @p10, [when] = @p11, [year] = @p12
OUTPUT 1
WHERE [id] = @p13 AND [revision] = @p14;

-- RecurringActivity: Deleted
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
DELETE FROM [events].[activities]
OUTPUT 1
WHERE [id] = @p0 AND [revision] = @p1;

-- Registration: Added
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
INSERT INTO [events].[registrations] ([id], [answers], [came], [created_at], [deleted_at], [door_code], [email], [event_id], [forgotten_at], [group_size], [language], [mark], [modified_at], [name], [number], [offered_until], [revision], [sector], [status], [turns])
VALUES (@p0, @p1, @p2, @p3, @p4, @p5, @p6, @p7, @p8, @p9, @p10, @p11, @p12, @p13, @p14, @p15, @p16, @p17, @p18, @p19);

-- Registration: Modified
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
UPDATE [events].[registrations] SET [answers] = @p0, [came] = @p1, [created_at] = @p2, [deleted_at] = @p3, [door_code] = @p4, [email] = @p5, [event_id] = @p6, [forgotten_at] = @p7, [group_size] = @p8, [language] = @p9, [mark] = @p10, [modified_at] = @p11, [name] = @p12, [number] = @p13, [offered_until] = @p14, [revision] = @p15, [sector] = @p16, [status] = @p17, [turns] = @p18
OUTPUT 1
WHERE [id] = @p19 AND [revision] = @p20;

-- Registration: Deleted
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
DELETE FROM [events].[registrations]
OUTPUT 1
WHERE [id] = @p0 AND [revision] = @p1;

-- RegistrationNeeds: Added
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
INSERT INTO [events].[registration_needs] ([registration_id], [access_words], [consent_at], [diet_words], [diets], [event_id])
VALUES (@p0, @p1, @p2, @p3, @p4, @p5);

-- RegistrationNeeds: Modified
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
UPDATE [events].[registration_needs] SET [access_words] = @p0, [consent_at] = @p1, [diet_words] = @p2, [diets] = @p3, [event_id] = @p4
OUTPUT 1
WHERE [registration_id] = @p5;

-- RegistrationNeeds: Deleted
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
DELETE FROM [events].[registration_needs]
OUTPUT 1
WHERE [registration_id] = @p0;

-- Rotation: Added
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
INSERT INTO [events].[rotations] ([id], [break_minutes], [created_at], [deleted_at], [event_id], [minutes], [modified_at], [revision], [start])
VALUES (@p0, @p1, @p2, @p3, @p4, @p5, @p6, @p7, @p8);

-- Rotation: Modified
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
UPDATE [events].[rotations] SET [break_minutes] = @p0, [created_at] = @p1, [deleted_at] = @p2, [event_id] = @p3, [minutes] = @p4, [modified_at] = @p5, [revision] = @p6, [start] = @p7
OUTPUT 1
WHERE [id] = @p8 AND [revision] = @p9;

-- Rotation: Deleted
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
DELETE FROM [events].[rotations]
OUTPUT 1
WHERE [id] = @p0 AND [revision] = @p1;

-- Seat: Added
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
INSERT INTO [events].[seats] ([number], [registration_id], [event_id])
VALUES (@p0, @p1, @p2);

-- Seat: Modified
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
UPDATE [events].[seats] SET [event_id] = @p0
WHERE [number] = @p1 AND [registration_id] = @p2;
SELECT @@ROWCOUNT;

-- Seat: Deleted
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
DELETE FROM [events].[seats]
WHERE [number] = @p0 AND [registration_id] = @p1;
SELECT @@ROWCOUNT;

-- SectorInvitation: Added
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
INSERT INTO [events].[sector_invitations] ([event_id], [organization_id], [at], [sector])
VALUES (@p0, @p1, @p2, @p3);

-- SectorInvitation: Modified
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
UPDATE [events].[sector_invitations] SET [at] = @p0, [sector] = @p1
OUTPUT 1
WHERE [event_id] = @p2 AND [organization_id] = @p3;

-- SectorInvitation: Deleted
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
DELETE FROM [events].[sector_invitations]
OUTPUT 1
WHERE [event_id] = @p0 AND [organization_id] = @p1;

-- Session: Added
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
INSERT INTO [events].[sessions] ([id], [created_at], [deleted_at], [end], [event_id], [has_names], [mark], [modified_at], [place], [revision], [space_id], [speakers], [start], [title])
VALUES (@p0, @p1, @p2, @p3, @p4, @p5, @p6, @p7, @p8, @p9, @p10, @p11, @p12, @p13);

-- Session: Modified
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
UPDATE [events].[sessions] SET [created_at] = @p0, [deleted_at] = @p1, [end] = @p2, [event_id] = @p3, [has_names] = @p4, [mark] = @p5, [modified_at] = @p6, [place] = @p7, [revision] = @p8, [space_id] = @p9, [speakers] = @p10, [start] = @p11, [title] = @p12
OUTPUT 1
WHERE [id] = @p13 AND [revision] = @p14;

-- Session: Deleted
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
DELETE FROM [events].[sessions]
OUTPUT 1
WHERE [id] = @p0 AND [revision] = @p1;

-- SignUpPlan: Added
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
INSERT INTO [events].[sign_up_plans] ([id], [asks_access], [asks_diet], [created_at], [deleted_at], [external_until], [external_url], [materials_url], [modified_at], [offer_hours], [reminder_days], [revision], [targets], [thanks])
VALUES (@p0, @p1, @p2, @p3, @p4, @p5, @p6, @p7, @p8, @p9, @p10, @p11, @p12, @p13);

-- SignUpPlan: Modified
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
UPDATE [events].[sign_up_plans] SET [asks_access] = @p0, [asks_diet] = @p1, [created_at] = @p2, [deleted_at] = @p3, [external_until] = @p4, [external_url] = @p5, [materials_url] = @p6, [modified_at] = @p7, [offer_hours] = @p8, [reminder_days] = @p9, [revision] = @p10, [targets] = @p11, [thanks] = @p12
OUTPUT 1
WHERE [id] = @p13 AND [revision] = @p14;

-- SignUpPlan: Deleted
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
DELETE FROM [events].[sign_up_plans]
OUTPUT 1
WHERE [id] = @p0 AND [revision] = @p1;

-- SupportCount: Added
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
INSERT INTO [events].[support_counts] ([id], [created_at], [day], [deleted_at], [kind], [mark], [modified_at], [municipality], [organization_id], [people], [revision], [topic])
VALUES (@p0, @p1, @p2, @p3, @p4, @p5, @p6, @p7, @p8, @p9, @p10, @p11);

-- SupportCount: Modified
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
UPDATE [events].[support_counts] SET [created_at] = @p0, [day] = @p1, [deleted_at] = @p2, [kind] = @p3, [mark] = @p4, [modified_at] = @p5, [municipality] = @p6, [organization_id] = @p7, [people] = @p8, [revision] = @p9, [topic] = @p10
OUTPUT 1
WHERE [id] = @p11 AND [revision] = @p12;

-- SupportCount: Deleted
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
DELETE FROM [events].[support_counts]
OUTPUT 1
WHERE [id] = @p0 AND [revision] = @p1;

-- TaskTemplate: Added
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
INSERT INTO [events].[task_templates] ([id], [created_at], [days_before], [deleted_at], [modified_at], [owner], [revision], [title], [type])
VALUES (@p0, @p1, @p2, @p3, @p4, @p5, @p6, @p7, @p8);

-- TaskTemplate: Modified
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
UPDATE [events].[task_templates] SET [created_at] = @p0, [days_before] = @p1, [deleted_at] = @p2, [modified_at] = @p3, [owner] = @p4, [revision] = @p5, [title] = @p6, [type] = @p7
OUTPUT 1
WHERE [id] = @p8 AND [revision] = @p9;

-- TaskTemplate: Deleted
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
DELETE FROM [events].[task_templates]
OUTPUT 1
WHERE [id] = @p0 AND [revision] = @p1;

-- ThemeMention: Added
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
INSERT INTO [events].[theme_mentions] ([feedback_id], [theme_id])
VALUES (@p0, @p1);

-- ThemeMention: Deleted
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
DELETE FROM [events].[theme_mentions]
OUTPUT 1
WHERE [feedback_id] = @p0 AND [theme_id] = @p1;

-- TrainingJoin: Added
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
INSERT INTO [events].[training_joins] ([id], [asked_on], [confirmed_at], [email], [is_first], [language], [left_at], [municipality], [name], [order_id], [organization_id], [people], [person])
VALUES (@p0, @p1, @p2, @p3, @p4, @p5, @p6, @p7, @p8, @p9, @p10, @p11, @p12);

-- TrainingJoin: Modified
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
UPDATE [events].[training_joins] SET [asked_on] = @p0, [confirmed_at] = @p1, [email] = @p2, [is_first] = @p3, [language] = @p4, [left_at] = @p5, [municipality] = @p6, [name] = @p7, [order_id] = @p8, [organization_id] = @p9, [people] = @p10, [person] = @p11
OUTPUT 1
WHERE [id] = @p12;

-- TrainingJoin: Deleted
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
DELETE FROM [events].[training_joins]
OUTPUT 1
WHERE [id] = @p0;

-- TrainingOrder: Added
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
INSERT INTO [events].[training_orders] ([id], [created_at], [deleted_at], [description], [event_id], [join_until], [least_group], [mark], [modified_at], [most_group], [municipality], [people], [place], [reason], [revision], [state], [topic], [trainer_id], [wished_time])
VALUES (@p0, @p1, @p2, @p3, @p4, @p5, @p6, @p7, @p8, @p9, @p10, @p11, @p12, @p13, @p14, @p15, @p16, @p17, @p18);

-- TrainingOrder: Modified
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
UPDATE [events].[training_orders] SET [created_at] = @p0, [deleted_at] = @p1, [description] = @p2, [event_id] = @p3, [join_until] = @p4, [least_group] = @p5, [mark] = @p6, [modified_at] = @p7, [most_group] = @p8, [municipality] = @p9, [people] = @p10, [place] = @p11, [reason] = @p12, [revision] = @p13, [state] = @p14, [topic] = @p15, [trainer_id] = @p16, [wished_time] = @p17
OUTPUT 1
WHERE [id] = @p18 AND [revision] = @p19;

-- TrainingOrder: Deleted
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
DELETE FROM [events].[training_orders]
OUTPUT 1
WHERE [id] = @p0 AND [revision] = @p1;

-- TrustedOrganization: Added
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
INSERT INTO [events].[trusted_organizations] ([id], [created_at], [deleted_at], [end_reason], [ended_at], [given_at], [modified_at], [organization_id], [reason], [revision])
VALUES (@p0, @p1, @p2, @p3, @p4, @p5, @p6, @p7, @p8, @p9);

-- TrustedOrganization: Modified
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
UPDATE [events].[trusted_organizations] SET [created_at] = @p0, [deleted_at] = @p1, [end_reason] = @p2, [ended_at] = @p3, [given_at] = @p4, [modified_at] = @p5, [organization_id] = @p6, [reason] = @p7, [revision] = @p8
OUTPUT 1
WHERE [id] = @p9 AND [revision] = @p10;

-- TrustedOrganization: Deleted
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
DELETE FROM [events].[trusted_organizations]
OUTPUT 1
WHERE [id] = @p0 AND [revision] = @p1;

-- WeeklyPlan: Added
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
INSERT INTO [events].[weekly_plans] ([id], [created_at], [deleted_at], [first_day], [from], [modified_at], [name], [recurrence], [revision], [to])
VALUES (@p0, @p1, @p2, @p3, @p4, @p5, @p6, @p7, @p8, @p9);

-- WeeklyPlan: Modified
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
UPDATE [events].[weekly_plans] SET [created_at] = @p0, [deleted_at] = @p1, [first_day] = @p2, [from] = @p3, [modified_at] = @p4, [name] = @p5, [recurrence] = @p6, [revision] = @p7, [to] = @p8
OUTPUT 1
WHERE [id] = @p9 AND [revision] = @p10;

-- WeeklyPlan: Deleted
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
DELETE FROM [events].[weekly_plans]
OUTPUT 1
WHERE [id] = @p0 AND [revision] = @p1;

-- Workshop: Added
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
INSERT INTO [events].[workshops] ([id], [event_id], [number], [tips], [topic])
VALUES (@p0, @p1, @p2, @p3, @p4);

-- Workshop: Modified
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
UPDATE [events].[workshops] SET [event_id] = @p0, [number] = @p1, [tips] = @p2, [topic] = @p3
OUTPUT 1
WHERE [id] = @p4;

-- Workshop: Deleted
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
DELETE FROM [events].[workshops]
OUTPUT 1
WHERE [id] = @p0;

-- WorkshopOutput: Added
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
INSERT INTO [events].[workshop_outputs] ([id], [becomes], [due_on], [heading], [number], [owner_body_id], [part], [text], [workshop_id])
VALUES (@p0, @p1, @p2, @p3, @p4, @p5, @p6, @p7, @p8);

-- WorkshopOutput: Modified
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
UPDATE [events].[workshop_outputs] SET [becomes] = @p0, [due_on] = @p1, [heading] = @p2, [number] = @p3, [owner_body_id] = @p4, [part] = @p5, [text] = @p6, [workshop_id] = @p7
OUTPUT 1
WHERE [id] = @p8;

-- WorkshopOutput: Deleted
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
DELETE FROM [events].[workshop_outputs]
OUTPUT 1
WHERE [id] = @p0;

-- Chunk: Added
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
INSERT INTO [files].[chunks] ([file_id], [number], [bytes])
VALUES (@p0, @p1, @p2);

-- Chunk: Modified
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
UPDATE [files].[chunks] SET [bytes] = @p0
OUTPUT 1
WHERE [file_id] = @p1 AND [number] = @p2;

-- Chunk: Deleted
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
DELETE FROM [files].[chunks]
OUTPUT 1
WHERE [file_id] = @p0 AND [number] = @p1;

-- StoredFile: Added
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
INSERT INTO [files].[files] ([id], [created_at], [deleted_at], [hash], [height], [media_type], [modified_at], [name], [organization_id], [revision], [size], [stored_by], [visibility], [width])
VALUES (@p0, @p1, @p2, @p3, @p4, @p5, @p6, @p7, @p8, @p9, @p10, @p11, @p12, @p13);

-- StoredFile: Modified
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
UPDATE [files].[files] SET [created_at] = @p0, [deleted_at] = @p1, [hash] = @p2, [height] = @p3, [media_type] = @p4, [modified_at] = @p5, [name] = @p6, [organization_id] = @p7, [revision] = @p8, [size] = @p9, [stored_by] = @p10, [visibility] = @p11, [width] = @p12
OUTPUT 1
WHERE [id] = @p13 AND [revision] = @p14;

-- StoredFile: Deleted
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
DELETE FROM [files].[files]
OUTPUT 1
WHERE [id] = @p0 AND [revision] = @p1;

-- ActionItem: Added
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
INSERT INTO [governance].[action_items] ([id], [body_id], [closed_on], [created_at], [decision_id], [deleted_at], [due_on], [is_public], [mark], [meeting_id], [modified_at], [moves], [note], [opened_on], [owner], [owner_email], [owner_organization_id], [owner_person_id], [revision], [source_id], [status], [text], [title])
VALUES (@p0, @p1, @p2, @p3, @p4, @p5, @p6, @p7, @p8, @p9, @p10, @p11, @p12, @p13, @p14, @p15, @p16, @p17, @p18, @p19, @p20, @p21, @p22);

-- ActionItem: Modified
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
UPDATE [governance].[action_items] SET [body_id] = @p0, [closed_on] = @p1, [created_at] = @p2, [decision_id] = @p3, [deleted_at] = @p4, [due_on] = @p5, [is_public] = @p6, [mark] = @p7, [meeting_id] = @p8, [modified_at] = @p9, [moves] = @p10, [note] = @p11, [opened_on] = @p12, [owner] = @p13, [owner_email] = @p14, [owner_organization_id] = @p15, [owner_person_id] = @p16, [revision] = @p17, [source_id] = @p18, [status] = @p19, [text] = @p20, [title] = @p21
OUTPUT 1
WHERE [id] = @p22 AND [revision] = @p23;

-- ActionItem: Deleted
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
DELETE FROM [governance].[action_items]
OUTPUT 1
WHERE [id] = @p0 AND [revision] = @p1;

-- AgendaItem: Added
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
INSERT INTO [governance].[agenda_items] ([id], [decision_id], [matter_id], [meeting_id], [notes], [number], [stated], [text], [title])
VALUES (@p0, @p1, @p2, @p3, @p4, @p5, @p6, @p7, @p8);

-- AgendaItem: Modified
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
UPDATE [governance].[agenda_items] SET [decision_id] = @p0, [matter_id] = @p1, [meeting_id] = @p2, [notes] = @p3, [number] = @p4, [stated] = @p5, [text] = @p6, [title] = @p7
OUTPUT 1
WHERE [id] = @p8;

-- AgendaItem: Deleted
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
DELETE FROM [governance].[agenda_items]
OUTPUT 1
WHERE [id] = @p0;

-- Attendance: Added
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
INSERT INTO [governance].[attendance] ([meeting_id], [seat_id], [presence])
VALUES (@p0, @p1, @p2);

-- Attendance: Modified
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
UPDATE [governance].[attendance] SET [presence] = @p0
OUTPUT 1
WHERE [meeting_id] = @p1 AND [seat_id] = @p2;

-- Attendance: Deleted
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
DELETE FROM [governance].[attendance]
OUTPUT 1
WHERE [meeting_id] = @p0 AND [seat_id] = @p1;

-- Body: Added
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
INSERT INTO [governance].[bodies] ([id], [created_at], [deleted_at], [kind], [modified_at], [names], [order], [revision], [season], [slug])
VALUES (@p0, @p1, @p2, @p3, @p4, @p5, @p6, @p7, @p8, @p9);

-- Body: Modified
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
UPDATE [governance].[bodies] SET [created_at] = @p0, [deleted_at] = @p1, [kind] = @p2, [modified_at] = @p3, [names] = @p4, [order] = @p5, [revision] = @p6, [season] = @p7, [slug] = @p8
OUTPUT 1
WHERE [id] = @p9 AND [revision] = @p10;

-- Body: Deleted
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
DELETE FROM [governance].[bodies]
OUTPUT 1
WHERE [id] = @p0 AND [revision] = @p1;

-- Decision: Added
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
INSERT INTO [governance].[decisions] ([id], [body_id], [created_at], [deleted_at], [due_on], [earlier], [is_public], [item_id], [kind], [made_on], [mark], [meeting_id], [modified_at], [number], [owner], [owner_organization_id], [revision], [source], [source_id], [text], [title])
VALUES (@p0, @p1, @p2, @p3, @p4, @p5, @p6, @p7, @p8, @p9, @p10, @p11, @p12, @p13, @p14, @p15, @p16, @p17, @p18, @p19, @p20);

-- Decision: Modified
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
UPDATE [governance].[decisions] SET [body_id] = @p0, [created_at] = @p1, [deleted_at] = @p2, [due_on] = @p3, [earlier] = @p4, [is_public] = @p5, [item_id] = @p6, [kind] = @p7, [made_on] = @p8, [mark] = @p9, [meeting_id] = @p10, [modified_at] = @p11, [number] = @p12, [owner] = @p13, [owner_organization_id] = @p14, [revision] = @p15, [source] = @p16, [source_id] = @p17, [text] = @p18, [title] = @p19
OUTPUT 1
WHERE [id] = @p20 AND [revision] = @p21;

-- Decision: Deleted
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
DELETE FROM [governance].[decisions]
OUTPUT 1
WHERE [id] = @p0 AND [revision] = @p1;

-- GivenStatement: Added
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
INSERT INTO [governance].[statements] ([id], [adopted_on], [answered_on], [asked_by], [body_id], [created_at], [deleted_at], [mark], [modified_at], [revision], [text], [title])
VALUES (@p0, @p1, @p2, @p3, @p4, @p5, @p6, @p7, @p8, @p9, @p10, @p11);

-- GivenStatement: Modified
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
UPDATE [governance].[statements] SET [adopted_on] = @p0, [answered_on] = @p1, [asked_by] = @p2, [body_id] = @p3, [created_at] = @p4, [deleted_at] = @p5, [mark] = @p6, [modified_at] = @p7, [revision] = @p8, [text] = @p9, [title] = @p10
OUTPUT 1
WHERE [id] = @p11 AND [revision] = @p12;

-- GivenStatement: Deleted
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
DELETE FROM [governance].[statements]
OUTPUT 1
WHERE [id] = @p0 AND [revision] = @p1;

-- Matter: Added
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
INSERT INTO [governance].[matters] ([id], [body_id], [created_at], [decision_id], [deleted_at], [dropped_because], [dropped_on], [due_on], [event_id], [handed_on], [kind], [mark], [meeting_id], [modified_at], [origin], [revision], [source_key], [status], [text], [title])
VALUES (@p0, @p1, @p2, @p3, @p4, @p5, @p6, @p7, @p8, @p9, @p10, @p11, @p12, @p13, @p14, @p15, @p16, @p17, @p18, @p19);

-- Matter: Modified
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
UPDATE [governance].[matters] SET [body_id] = @p0, [created_at] = @p1, [decision_id] = @p2, [deleted_at] = @p3, [dropped_because] = @p4, [dropped_on] = @p5, [due_on] = @p6, [event_id] = @p7, [handed_on] = @p8, [kind] = @p9, [mark] = @p10, [meeting_id] = @p11, [modified_at] = @p12, [origin] = @p13, [revision] = @p14, [source_key] = @p15, [status] = @p16, [text] = @p17, [title] = @p18
OUTPUT 1
WHERE [id] = @p19 AND [revision] = @p20;

-- Matter: Deleted
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
DELETE FROM [governance].[matters]
OUTPUT 1
WHERE [id] = @p0 AND [revision] = @p1;

-- Meeting: Added
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
INSERT INTO [governance].[meetings] ([id], [body_id], [called_at], [created_at], [day], [deleted_at], [end], [head_count], [is_public], [mark], [modified_at], [number], [place], [revision], [source], [start], [status], [year])
VALUES (@p0, @p1, @p2, @p3, @p4, @p5, @p6, @p7, @p8, @p9, @p10, @p11, @p12, @p13, @p14, @p15, @p16, @p17);

-- Meeting: Modified
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
UPDATE [governance].[meetings] SET [body_id] = @p0, [called_at] = @p1, [created_at] = @p2, [day] = @p3, [deleted_at] = @p4, [end] = @p5, [head_count] = @p6, [is_public] = @p7, [mark] = @p8, [modified_at] = @p9, [number] = @p10, [place] = @p11, [revision] = @p12, [source] = @p13, [start] = @p14, [status] = @p15, [year] = @p16
OUTPUT 1
WHERE [id] = @p17 AND [revision] = @p18;

-- Meeting: Deleted
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
DELETE FROM [governance].[meetings]
OUTPUT 1
WHERE [id] = @p0 AND [revision] = @p1;

-- NotesVersion: Added
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
INSERT INTO [governance].[notes_version] ([meeting_id], [version], [items], [published_at], [reason])
VALUES (@p0, @p1, @p2, @p3, @p4);

-- NotesVersion: Modified
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
UPDATE [governance].[notes_version] SET [items] = @p0, [published_at] = @p1, [reason] = @p2
OUTPUT 1
WHERE [meeting_id] = @p3 AND [version] = @p4;

-- NotesVersion: Deleted
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
DELETE FROM [governance].[notes_version]
OUTPUT 1
WHERE [meeting_id] = @p0 AND [version] = @p1;

-- Representative: Added
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
INSERT INTO [governance].[representatives] ([id], [consent], [email], [from], [name], [part], [person_id], [seat_id], [until])
VALUES (@p0, @p1, @p2, @p3, @p4, @p5, @p6, @p7, @p8);

-- Representative: Modified
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
UPDATE [governance].[representatives] SET [consent] = @p0, [email] = @p1, [from] = @p2, [name] = @p3, [part] = @p4, [person_id] = @p5, [seat_id] = @p6, [until] = @p7
WHERE [id] = @p8;
SELECT @@ROWCOUNT;

-- Representative: Deleted
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
DELETE FROM [governance].[representatives]
WHERE [id] = @p0;
SELECT @@ROWCOUNT;

-- Seat: Added
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
INSERT INTO [governance].[seats] ([id], [body_id], [created_at], [deleted_at], [from], [kind], [modified_at], [name], [network_id], [order], [organization_id], [revision], [source], [until])
VALUES (@p0, @p1, @p2, @p3, @p4, @p5, @p6, @p7, @p8, @p9, @p10, @p11, @p12, @p13);

-- Seat: Modified
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
UPDATE [governance].[seats] SET [body_id] = @p0, [created_at] = @p1, [deleted_at] = @p2, [from] = @p3, [kind] = @p4, [modified_at] = @p5, [name] = @p6, [network_id] = @p7, [order] = @p8, [organization_id] = @p9, [revision] = @p10, [source] = @p11, [until] = @p12
OUTPUT 1
WHERE [id] = @p13 AND [revision] = @p14;

-- Seat: Deleted
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
DELETE FROM [governance].[seats]
OUTPUT 1
WHERE [id] = @p0 AND [revision] = @p1;

-- SeatTerm: Added
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
INSERT INTO [governance].[seat_terms] ([id], [from], [network_id], [organization_id], [seat_id], [until])
VALUES (@p0, @p1, @p2, @p3, @p4, @p5);

-- SeatTerm: Modified
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
UPDATE [governance].[seat_terms] SET [from] = @p0, [network_id] = @p1, [organization_id] = @p2, [seat_id] = @p3, [until] = @p4
WHERE [id] = @p5;
SELECT @@ROWCOUNT;

-- SeatTerm: Deleted
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
DELETE FROM [governance].[seat_terms]
WHERE [id] = @p0;
SELECT @@ROWCOUNT;

-- Strategy: Added
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
INSERT INTO [governance].[strategies] ([id], [created_at], [deleted_at], [from_year], [modified_at], [name], [revision], [season], [to_year])
VALUES (@p0, @p1, @p2, @p3, @p4, @p5, @p6, @p7, @p8);

-- Strategy: Modified
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
UPDATE [governance].[strategies] SET [created_at] = @p0, [deleted_at] = @p1, [from_year] = @p2, [modified_at] = @p3, [name] = @p4, [revision] = @p5, [season] = @p6, [to_year] = @p7
OUTPUT 1
WHERE [id] = @p8 AND [revision] = @p9;

-- Strategy: Deleted
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
DELETE FROM [governance].[strategies]
OUTPUT 1
WHERE [id] = @p0 AND [revision] = @p1;

-- TextPage: Added
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
INSERT INTO [host].[text_pages] ([id], [created_at], [deleted_at], [lines], [modified_at], [place], [revision], [slug])
VALUES (@p0, @p1, @p2, @p3, @p4, @p5, @p6, @p7);

-- TextPage: Modified
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
UPDATE [host].[text_pages] SET [created_at] = @p0, [deleted_at] = @p1, [lines] = @p2, [modified_at] = @p3, [place] = @p4, [revision] = @p5, [slug] = @p6
OUTPUT 1
WHERE [id] = @p7 AND [revision] = @p8;

-- TextPage: Deleted
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
DELETE FROM [host].[text_pages]
OUTPUT 1
WHERE [id] = @p0 AND [revision] = @p1;

-- CalendarAddress: Added
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
INSERT INTO [host].[calendar_addresses] ([person_id], [created_at], [hash])
VALUES (@p0, @p1, @p2);

-- CalendarAddress: Modified
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
UPDATE [host].[calendar_addresses] SET [created_at] = @p0, [hash] = @p1
OUTPUT 1
WHERE [person_id] = @p2;

-- CalendarAddress: Deleted
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
DELETE FROM [host].[calendar_addresses]
OUTPUT 1
WHERE [person_id] = @p0;

-- OneTimeLink: Added
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
INSERT INTO [host].[links] ([id], [created_at], [expires_at], [hash], [person_id], [purpose], [return_to], [used_at])
VALUES (@p0, @p1, @p2, @p3, @p4, @p5, @p6, @p7);

-- OneTimeLink: Modified
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
UPDATE [host].[links] SET [created_at] = @p0, [expires_at] = @p1, [hash] = @p2, [person_id] = @p3, [purpose] = @p4, [return_to] = @p5, [used_at] = @p6
OUTPUT 1
WHERE [id] = @p7 AND [used_at] = @p8;

-- OneTimeLink: Deleted
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
DELETE FROM [host].[links]
OUTPUT 1
WHERE [id] = @p0 AND [used_at] = @p1;

-- PartnerKey: Added
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
INSERT INTO [host].[keys] ([id], [created_at], [deleted_at], [hash], [last_used_at], [modified_at], [name], [organization_id], [prefix], [revision], [revoked_at], [scopes])
VALUES (@p0, @p1, @p2, @p3, @p4, @p5, @p6, @p7, @p8, @p9, @p10, @p11);

-- PartnerKey: Modified
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
UPDATE [host].[keys] SET [created_at] = @p0, [deleted_at] = @p1, [hash] = @p2, [last_used_at] = @p3, [modified_at] = @p4, [name] = @p5, [organization_id] = @p6, [prefix] = @p7, [revision] = @p8, [revoked_at] = @p9, [scopes] = @p10
OUTPUT 1
WHERE [id] = @p11 AND [revision] = @p12;

-- PartnerKey: Deleted
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
DELETE FROM [host].[keys]
OUTPUT 1
WHERE [id] = @p0 AND [revision] = @p1;

-- Passkey: Added
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
INSERT INTO [host].[passkeys] ([id], [created_at], [credential_hash], [credential_id], [is_backed_up], [is_backup_eligible], [is_user_verified], [last_used_at], [name], [person_id], [public_key], [sign_count], [transports])
VALUES (@p0, @p1, @p2, @p3, @p4, @p5, @p6, @p7, @p8, @p9, @p10, @p11, @p12);

-- Passkey: Modified
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
UPDATE [host].[passkeys] SET [created_at] = @p0, [credential_hash] = @p1, [credential_id] = @p2, [is_backed_up] = @p3, [is_backup_eligible] = @p4, [is_user_verified] = @p5, [last_used_at] = @p6, [name] = @p7, [person_id] = @p8, [public_key] = @p9, [sign_count] = @p10, [transports] = @p11
OUTPUT 1
WHERE [id] = @p12;

-- Passkey: Deleted
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
DELETE FROM [host].[passkeys]
OUTPUT 1
WHERE [id] = @p0;

-- Person: Added
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
INSERT INTO [host].[people] ([id], [body_id], [created_at], [deleted_at], [disabled_at], [email], [language], [last_sign_in_at], [modified_at], [municipality], [name], [password_hash], [revision], [roles], [stamp])
VALUES (@p0, @p1, @p2, @p3, @p4, @p5, @p6, @p7, @p8, @p9, @p10, @p11, @p12, @p13, @p14);

-- Person: Modified
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
UPDATE [host].[people] SET [body_id] = @p0, [created_at] = @p1, [deleted_at] = @p2, [disabled_at] = @p3, [email] = @p4, [language] = @p5, [last_sign_in_at] = @p6, [modified_at] = @p7, [municipality] = @p8, [name] = @p9, [password_hash] = @p10, [revision] = @p11, [roles] = @p12, [stamp] = @p13
OUTPUT 1
WHERE [id] = @p14 AND [revision] = @p15;

-- Person: Deleted
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
DELETE FROM [host].[people]
OUTPUT 1
WHERE [id] = @p0 AND [revision] = @p1;

-- ProtectionKey: Added
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
INSERT INTO [host].[protection_keys] ([name], [xml])
VALUES (@p0, @p1);

-- ProtectionKey: Modified
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
UPDATE [host].[protection_keys] SET [xml] = @p0
OUTPUT 1
WHERE [name] = @p1;

-- ProtectionKey: Deleted
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
DELETE FROM [host].[protection_keys]
OUTPUT 1
WHERE [name] = @p0;

-- SignInTries: Added
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
INSERT INTO [host].[tries] ([who], [count], [last_at], [rounds])
VALUES (@p0, @p1, @p2, @p3);

-- SignInTries: Modified
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
UPDATE [host].[tries] SET [count] = @p0, [last_at] = @p1, [rounds] = @p2
OUTPUT 1
WHERE [who] = @p3;

-- SignInTries: Deleted
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
DELETE FROM [host].[tries]
OUTPUT 1
WHERE [who] = @p0;

-- ServiceFeedback: Added
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
INSERT INTO [host].[feedback] ([id], [answer], [created_at], [deleted_at], [done_at], [done_by], [due_on], [email], [language], [modified_at], [received_at], [revision], [text], [topic])
VALUES (@p0, @p1, @p2, @p3, @p4, @p5, @p6, @p7, @p8, @p9, @p10, @p11, @p12, @p13);

-- ServiceFeedback: Modified
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
UPDATE [host].[feedback] SET [answer] = @p0, [created_at] = @p1, [deleted_at] = @p2, [done_at] = @p3, [done_by] = @p4, [due_on] = @p5, [email] = @p6, [language] = @p7, [modified_at] = @p8, [received_at] = @p9, [revision] = @p10, [text] = @p11, [topic] = @p12
OUTPUT 1
WHERE [id] = @p13 AND [revision] = @p14;

-- ServiceFeedback: Deleted
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
DELETE FROM [host].[feedback]
OUTPUT 1
WHERE [id] = @p0 AND [revision] = @p1;

-- Statement: Added
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
INSERT INTO [host].[statements] ([id], [created_at], [deleted_at], [draft], [draft_at], [kind], [language], [made_on], [modified_at], [parts], [revision], [updated_on])
VALUES (@p0, @p1, @p2, @p3, @p4, @p5, @p6, @p7, @p8, @p9, @p10, @p11);

-- Statement: Modified
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
UPDATE [host].[statements] SET [created_at] = @p0, [deleted_at] = @p1, [draft] = @p2, [draft_at] = @p3, [kind] = @p4, [language] = @p5, [made_on] = @p6, [modified_at] = @p7, [parts] = @p8, [revision] = @p9, [updated_on] = @p10
OUTPUT 1
WHERE [id] = @p11 AND [revision] = @p12;

-- Statement: Deleted
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
DELETE FROM [host].[statements]
OUTPUT 1
WHERE [id] = @p0 AND [revision] = @p1;

-- StatementVersion: Added
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
INSERT INTO [host].[statement_versions] ([number], [statement_id], [parts], [published_at], [published_by])
VALUES (@p0, @p1, @p2, @p3, @p4);

-- StatementVersion: Modified
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
UPDATE [host].[statement_versions] SET [parts] = @p0, [published_at] = @p1, [published_by] = @p2
OUTPUT 1
WHERE [number] = @p3 AND [statement_id] = @p4;

-- StatementVersion: Deleted
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
DELETE FROM [host].[statement_versions]
OUTPUT 1
WHERE [number] = @p0 AND [statement_id] = @p1;

-- Preparation: Added
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
INSERT INTO [host].[preparations] ([id], [build])
VALUES (@p0, @p1);

-- Preparation: Modified
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
UPDATE [host].[preparations] SET [build] = @p0
OUTPUT 1
WHERE [id] = @p1;

-- Preparation: Deleted
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
DELETE FROM [host].[preparations]
OUTPUT 1
WHERE [id] = @p0;

-- JobRun: Added
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
INSERT INTO [jobs].[runs] ([id], [at], [by], [done], [dry_run], [error], [job], [milliseconds], [started_at])
VALUES (@p0, @p1, @p2, @p3, @p4, @p5, @p6, @p7, @p8);

-- JobRun: Modified
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
UPDATE [jobs].[runs] SET [at] = @p0, [by] = @p1, [done] = @p2, [dry_run] = @p3, [error] = @p4, [job] = @p5, [milliseconds] = @p6, [started_at] = @p7
OUTPUT 1
WHERE [id] = @p8;

-- JobRun: Deleted
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
DELETE FROM [jobs].[runs]
OUTPUT 1
WHERE [id] = @p0;

-- QueuedLetter: Added
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
INSERT INTO [mail].[letters] ([id], [attempts], [claimed_by], [claimed_until], [created_at], [due_at], [key], [language], [last_answer], [person_id], [secret], [sent_at], [state], [to], [urgent], [useless_after], [words])
VALUES (@p0, @p1, @p2, @p3, @p4, @p5, @p6, @p7, @p8, @p9, @p10, @p11, @p12, @p13, @p14, @p15, @p16);

-- QueuedLetter: Modified
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
UPDATE [mail].[letters] SET [attempts] = @p0, [claimed_by] = @p1, [claimed_until] = @p2, [created_at] = @p3, [due_at] = @p4, [key] = @p5, [language] = @p6, [last_answer] = @p7, [person_id] = @p8, [secret] = @p9, [sent_at] = @p10, [state] = @p11, [to] = @p12, [urgent] = @p13, [useless_after] = @p14, [words] = @p15
OUTPUT 1
WHERE [id] = @p16 AND [claimed_by] = @p17;

-- QueuedLetter: Deleted
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
DELETE FROM [mail].[letters]
OUTPUT 1
WHERE [id] = @p0 AND [claimed_by] = @p1;

-- Sending: Added
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
INSERT INTO [mail].[sendings] ([id], [answer], [at], [letter_id], [result])
VALUES (@p0, @p1, @p2, @p3, @p4);

-- Sending: Modified
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
UPDATE [mail].[sendings] SET [answer] = @p0, [at] = @p1, [letter_id] = @p2, [result] = @p3
OUTPUT 1
WHERE [id] = @p4;

-- Sending: Deleted
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
DELETE FROM [mail].[sendings]
OUTPUT 1
WHERE [id] = @p0;

-- AuditEntry: Added
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
INSERT INTO [audit].[entries] ([id], [at], [changes], [kind], [subject], [what], [who])
VALUES (@p0, @p1, @p2, @p3, @p4, @p5, @p6);

-- AuditEntry: Modified
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
UPDATE [audit].[entries] SET [at] = @p0, [changes] = @p1, [kind] = @p2, [subject] = @p3, [what] = @p4, [who] = @p5
OUTPUT 1
WHERE [id] = @p6;

-- AuditEntry: Deleted
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
DELETE FROM [audit].[entries]
OUTPUT 1
WHERE [id] = @p0;

-- Draft: Added
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
INSERT INTO [host].[drafts] ([id], [body], [form], [owner], [saved_at])
VALUES (@p0, @p1, @p2, @p3, @p4);

-- Draft: Modified
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
UPDATE [host].[drafts] SET [body] = @p0, [form] = @p1, [owner] = @p2, [saved_at] = @p3
OUTPUT 1
WHERE [id] = @p4;

-- Draft: Deleted
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
DELETE FROM [host].[drafts]
OUTPUT 1
WHERE [id] = @p0;

-- KeyedPost: Added
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
INSERT INTO [outbox].[keyed_posts] ([id], [answer], [body_hash], [created_at], [headers], [lease], [leased_until], [result], [state], [status])
VALUES (@p0, @p1, @p2, @p3, @p4, @p5, @p6, @p7, @p8, @p9);

-- KeyedPost: Modified
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
UPDATE [outbox].[keyed_posts] SET [answer] = @p0, [body_hash] = @p1, [created_at] = @p2, [headers] = @p3, [lease] = @p4, [leased_until] = @p5, [result] = @p6, [state] = @p7, [status] = @p8
OUTPUT 1
WHERE [id] = @p9;

-- KeyedPost: Deleted
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
DELETE FROM [outbox].[keyed_posts]
OUTPUT 1
WHERE [id] = @p0;

-- OutboxMessage: Added
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
INSERT INTO [outbox].[messages] ([id], [body], [created_at], [delivered_at], [due_at], [event], [failures], [last_error], [subscriber])
VALUES (@p0, @p1, @p2, @p3, @p4, @p5, @p6, @p7, @p8);

-- OutboxMessage: Modified
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
UPDATE [outbox].[messages] SET [body] = @p0, [created_at] = @p1, [delivered_at] = @p2, [due_at] = @p3, [event] = @p4, [failures] = @p5, [last_error] = @p6, [subscriber] = @p7
OUTPUT 1
WHERE [id] = @p8 AND [delivered_at] = @p9;

-- OutboxMessage: Deleted
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
DELETE FROM [outbox].[messages]
OUTPUT 1
WHERE [id] = @p0 AND [delivered_at] = @p1;

-- LedgerFact: Added
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
INSERT INTO [participation].[ledger_facts] ([id], [from], [kind], [municipality], [n], [recorded_at], [row], [source], [subject], [subject_id], [to], [value])
VALUES (@p0, @p1, @p2, @p3, @p4, @p5, @p6, @p7, @p8, @p9, @p10, @p11);

-- LedgerFact: Modified
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
UPDATE [participation].[ledger_facts] SET [from] = @p0, [kind] = @p1, [municipality] = @p2, [n] = @p3, [recorded_at] = @p4, [row] = @p5, [source] = @p6, [subject] = @p7, [subject_id] = @p8, [to] = @p9, [value] = @p10
OUTPUT 1
WHERE [id] = @p11;

-- LedgerFact: Deleted
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
DELETE FROM [participation].[ledger_facts]
OUTPUT 1
WHERE [id] = @p0;

-- LedgerOrganization: Added
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
INSERT INTO [participation].[ledger_organizations] ([fact_id], [organization_id])
VALUES (@p0, @p1);

-- LedgerOrganization: Deleted
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
DELETE FROM [participation].[ledger_organizations]
OUTPUT 1
WHERE [fact_id] = @p0 AND [organization_id] = @p1;

-- Initiative: Added
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
INSERT INTO [participation].[initiatives] ([id], [answer_by], [body_id], [contact_email], [contact_name], [created_at], [deleted_at], [language], [mark], [modified_at], [municipality], [published_at], [reason], [revision], [state], [text], [title])
VALUES (@p0, @p1, @p2, @p3, @p4, @p5, @p6, @p7, @p8, @p9, @p10, @p11, @p12, @p13, @p14, @p15, @p16);

-- Initiative: Modified
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
UPDATE [participation].[initiatives] SET [answer_by] = @p0, [body_id] = @p1, [contact_email] = @p2, [contact_name] = @p3, [created_at] = @p4, [deleted_at] = @p5, [language] = @p6, [mark] = @p7, [modified_at] = @p8, [municipality] = @p9, [published_at] = @p10, [reason] = @p11, [revision] = @p12, [state] = @p13, [text] = @p14, [title] = @p15
OUTPUT 1
WHERE [id] = @p16 AND [revision] = @p17;

-- Initiative: Deleted
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
DELETE FROM [participation].[initiatives]
OUTPUT 1
WHERE [id] = @p0 AND [revision] = @p1;

-- Issue: Added
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
INSERT INTO [participation].[issues] ([id], [bodies], [created_at], [deleted_at], [lead], [list], [mark], [modified_at], [recipients], [revision], [send_at], [sent_at], [sent_to], [state], [title], [week_of])
VALUES (@p0, @p1, @p2, @p3, @p4, @p5, @p6, @p7, @p8, @p9, @p10, @p11, @p12, @p13, @p14, @p15);

-- Issue: Modified
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
UPDATE [participation].[issues] SET [bodies] = @p0, [created_at] = @p1, [deleted_at] = @p2, [lead] = @p3, [list] = @p4, [mark] = @p5, [modified_at] = @p6, [recipients] = @p7, [revision] = @p8, [send_at] = @p9, [sent_at] = @p10, [sent_to] = @p11, [state] = @p12, [title] = @p13, [week_of] = @p14
OUTPUT 1
WHERE [id] = @p15 AND [revision] = @p16;

-- Issue: Deleted
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
DELETE FROM [participation].[issues]
OUTPUT 1
WHERE [id] = @p0 AND [revision] = @p1;

-- ListChoice: Added
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
INSERT INTO [participation].[subscription_lists] ([list], [subscription_id], [confirmed_at])
VALUES (@p0, @p1, @p2);

-- ListChoice: Modified
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
UPDATE [participation].[subscription_lists] SET [confirmed_at] = @p0
OUTPUT 1
WHERE [list] = @p1 AND [subscription_id] = @p2;

-- ListChoice: Deleted
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
DELETE FROM [participation].[subscription_lists]
OUTPUT 1
WHERE [list] = @p0 AND [subscription_id] = @p1;

-- NewsletterList: Added
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
INSERT INTO [participation].[newsletter_lists] ([code], [about], [name])
VALUES (@p0, @p1, @p2);

-- NewsletterList: Modified
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
UPDATE [participation].[newsletter_lists] SET [about] = @p0, [name] = @p1
OUTPUT 1
WHERE [code] = @p2;

-- NewsletterList: Deleted
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
DELETE FROM [participation].[newsletter_lists]
OUTPUT 1
WHERE [code] = @p0;

-- Subscription: Added
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
INSERT INTO [participation].[subscriptions] ([id], [asked_at], [consents], [created_at], [deleted_at], [email], [language], [left_at], [mark], [modified_at], [revision])
VALUES (@p0, @p1, @p2, @p3, @p4, @p5, @p6, @p7, @p8, @p9, @p10);

-- Subscription: Modified
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
UPDATE [participation].[subscriptions] SET [asked_at] = @p0, [consents] = @p1, [created_at] = @p2, [deleted_at] = @p3, [email] = @p4, [language] = @p5, [left_at] = @p6, [mark] = @p7, [modified_at] = @p8, [revision] = @p9
OUTPUT 1
WHERE [id] = @p10 AND [revision] = @p11;

-- Subscription: Deleted
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
DELETE FROM [participation].[subscriptions]
OUTPUT 1
WHERE [id] = @p0 AND [revision] = @p1;

-- StatedFact: Added
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
INSERT INTO [participation].[stated_facts] ([id], [source], [unit], [value], [verbatim])
VALUES (@p0, @p1, @p2, @p3, @p4);

-- StatedFact: Modified
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
UPDATE [participation].[stated_facts] SET [source] = @p0, [unit] = @p1, [value] = @p2, [verbatim] = @p3
OUTPUT 1
WHERE [id] = @p4;

-- StatedFact: Deleted
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
DELETE FROM [participation].[stated_facts]
OUTPUT 1
WHERE [id] = @p0;

-- Survey: Added
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
INSERT INTO [participation].[surveys] ([id], [closes_at], [created_at], [deleted_at], [lead], [mark], [modified_at], [opens_at], [questions], [revision], [slug], [title])
VALUES (@p0, @p1, @p2, @p3, @p4, @p5, @p6, @p7, @p8, @p9, @p10, @p11);

-- Survey: Modified
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
UPDATE [participation].[surveys] SET [closes_at] = @p0, [created_at] = @p1, [deleted_at] = @p2, [lead] = @p3, [mark] = @p4, [modified_at] = @p5, [opens_at] = @p6, [questions] = @p7, [revision] = @p8, [slug] = @p9, [title] = @p10
OUTPUT 1
WHERE [id] = @p11 AND [revision] = @p12;

-- Survey: Deleted
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
DELETE FROM [participation].[surveys]
OUTPUT 1
WHERE [id] = @p0 AND [revision] = @p1;

-- SurveyResponse: Added
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
INSERT INTO [participation].[responses] ([id], [answers], [day], [survey_id])
VALUES (@p0, @p1, @p2, @p3);

-- SurveyResponse: Modified
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
UPDATE [participation].[responses] SET [answers] = @p0, [day] = @p1, [survey_id] = @p2
OUTPUT 1
WHERE [id] = @p3;

-- SurveyResponse: Deleted
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
DELETE FROM [participation].[responses]
OUTPUT 1
WHERE [id] = @p0;

-- VolunteerSignUp: Added
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
INSERT INTO [participation].[volunteer_sign_ups] ([id], [created_at], [deleted_at], [email], [hours_confirmed], [hours_told], [language], [modified_at], [name], [place], [revision], [task_id])
VALUES (@p0, @p1, @p2, @p3, @p4, @p5, @p6, @p7, @p8, @p9, @p10, @p11);

-- VolunteerSignUp: Modified
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
UPDATE [participation].[volunteer_sign_ups] SET [created_at] = @p0, [deleted_at] = @p1, [email] = @p2, [hours_confirmed] = @p3, [hours_told] = @p4, [language] = @p5, [modified_at] = @p6, [name] = @p7, [place] = @p8, [revision] = @p9, [task_id] = @p10
OUTPUT 1
WHERE [id] = @p11 AND [revision] = @p12;

-- VolunteerSignUp: Deleted
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
DELETE FROM [participation].[volunteer_sign_ups]
OUTPUT 1
WHERE [id] = @p0 AND [revision] = @p1;

-- VolunteerTask: Added
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
INSERT INTO [participation].[volunteer_tasks] ([id], [cancelled_at], [created_at], [deleted_at], [end], [mark], [modified_at], [municipality], [organization_id], [place], [places], [revision], [slug], [start], [text], [title])
VALUES (@p0, @p1, @p2, @p3, @p4, @p5, @p6, @p7, @p8, @p9, @p10, @p11, @p12, @p13, @p14, @p15);

-- VolunteerTask: Modified
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
UPDATE [participation].[volunteer_tasks] SET [cancelled_at] = @p0, [created_at] = @p1, [deleted_at] = @p2, [end] = @p3, [mark] = @p4, [modified_at] = @p5, [municipality] = @p6, [organization_id] = @p7, [place] = @p8, [places] = @p9, [revision] = @p10, [slug] = @p11, [start] = @p12, [text] = @p13, [title] = @p14
OUTPUT 1
WHERE [id] = @p15 AND [revision] = @p16;

-- VolunteerTask: Deleted
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
DELETE FROM [participation].[volunteer_tasks]
OUTPUT 1
WHERE [id] = @p0 AND [revision] = @p1;

-- Agreement: Added
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
INSERT INTO [partnerships].[agreements] ([id], [agreed_at], [agreed_until], [created_at], [deleted_at], [end_reason], [from], [grants], [house_duties], [house_signer], [mark], [modified_at], [notice_at], [organization_id], [partner_duties], [partner_signer], [revision], [state], [types], [until])
VALUES (@p0, @p1, @p2, @p3, @p4, @p5, @p6, @p7, @p8, @p9, @p10, @p11, @p12, @p13, @p14, @p15, @p16, @p17, @p18, @p19);

-- Agreement: Modified
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
UPDATE [partnerships].[agreements] SET [agreed_at] = @p0, [agreed_until] = @p1, [created_at] = @p2, [deleted_at] = @p3, [end_reason] = @p4, [from] = @p5, [grants] = @p6, [house_duties] = @p7, [house_signer] = @p8, [mark] = @p9, [modified_at] = @p10, [notice_at] = @p11, [organization_id] = @p12, [partner_duties] = @p13, [partner_signer] = @p14, [revision] = @p15, [state] = @p16, [types] = @p17, [until] = @p18
OUTPUT 1
WHERE [id] = @p19 AND [revision] = @p20;

-- Agreement: Deleted
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
DELETE FROM [partnerships].[agreements]
OUTPUT 1
WHERE [id] = @p0 AND [revision] = @p1;

-- CooperationModel: Added
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
INSERT INTO [partnerships].[models] ([id], [elements], [source], [verbatim])
VALUES (@p0, @p1, @p2, @p3);

-- CooperationModel: Modified
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
UPDATE [partnerships].[models] SET [elements] = @p0, [source] = @p1, [verbatim] = @p2
OUTPUT 1
WHERE [id] = @p3;

-- CooperationModel: Deleted
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
DELETE FROM [partnerships].[models]
OUTPUT 1
WHERE [id] = @p0;

-- FundingCriterion: Added
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
INSERT INTO [partnerships].[criteria] ([id], [code], [order], [source], [text])
VALUES (@p0, @p1, @p2, @p3, @p4);

-- FundingCriterion: Modified
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
UPDATE [partnerships].[criteria] SET [code] = @p0, [order] = @p1, [source] = @p2, [text] = @p3
OUTPUT 1
WHERE [id] = @p4;

-- FundingCriterion: Deleted
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
DELETE FROM [partnerships].[criteria]
OUTPUT 1
WHERE [id] = @p0;

-- LedgerEntry: Added
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
INSERT INTO [partnerships].[ledger] ([id], [agreement_id], [created_at], [deleted_at], [euros], [from], [kind], [mark], [modified_at], [n], [revision], [row], [side], [source], [subject], [to], [value])
VALUES (@p0, @p1, @p2, @p3, @p4, @p5, @p6, @p7, @p8, @p9, @p10, @p11, @p12, @p13, @p14, @p15, @p16);

-- LedgerEntry: Modified
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
UPDATE [partnerships].[ledger] SET [agreement_id] = @p0, [created_at] = @p1, [deleted_at] = @p2, [euros] = @p3, [from] = @p4, [kind] = @p5, [mark] = @p6, [modified_at] = @p7, [n] = @p8, [revision] = @p9, [row] = @p10, [side] = @p11, [source] = @p12, [subject] = @p13, [to] = @p14, [value] = @p15
OUTPUT 1
WHERE [id] = @p16 AND [revision] = @p17;

-- LedgerEntry: Deleted
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
DELETE FROM [partnerships].[ledger]
OUTPUT 1
WHERE [id] = @p0 AND [revision] = @p1;

-- Partnership: Added
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
INSERT INTO [partnerships].[partnerships] ([id], [agreed_until], [created_at], [deleted_at], [ended_at], [from], [modified_at], [organization_id], [revision], [source], [type_id], [until], [year])
VALUES (@p0, @p1, @p2, @p3, @p4, @p5, @p6, @p7, @p8, @p9, @p10, @p11, @p12);

-- Partnership: Modified
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
UPDATE [partnerships].[partnerships] SET [agreed_until] = @p0, [created_at] = @p1, [deleted_at] = @p2, [ended_at] = @p3, [from] = @p4, [modified_at] = @p5, [organization_id] = @p6, [revision] = @p7, [source] = @p8, [type_id] = @p9, [until] = @p10, [year] = @p11
OUTPUT 1
WHERE [id] = @p12 AND [revision] = @p13;

-- Partnership: Deleted
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
DELETE FROM [partnerships].[partnerships]
OUTPUT 1
WHERE [id] = @p0 AND [revision] = @p1;

-- PartnershipType: Added
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
INSERT INTO [partnerships].[types] ([id], [code], [created_at], [deleted_at], [meaning], [meaning_verbatim], [modified_at], [name_verbatim], [names], [order], [revision], [source])
VALUES (@p0, @p1, @p2, @p3, @p4, @p5, @p6, @p7, @p8, @p9, @p10, @p11);

-- PartnershipType: Modified
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
UPDATE [partnerships].[types] SET [code] = @p0, [created_at] = @p1, [deleted_at] = @p2, [meaning] = @p3, [meaning_verbatim] = @p4, [modified_at] = @p5, [name_verbatim] = @p6, [names] = @p7, [order] = @p8, [revision] = @p9, [source] = @p10
OUTPUT 1
WHERE [id] = @p11 AND [revision] = @p12;

-- PartnershipType: Deleted
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
DELETE FROM [partnerships].[types]
OUTPUT 1
WHERE [id] = @p0 AND [revision] = @p1;

-- StatedYear: Added
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
INSERT INTO [partnerships].[stated_years] ([id], [booked_events], [channels], [service_categories], [source], [type_id], [verbatim], [year])
VALUES (@p0, @p1, @p2, @p3, @p4, @p5, @p6, @p7);

-- StatedYear: Modified
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
UPDATE [partnerships].[stated_years] SET [booked_events] = @p0, [channels] = @p1, [service_categories] = @p2, [source] = @p3, [type_id] = @p4, [verbatim] = @p5, [year] = @p6
OUTPUT 1
WHERE [id] = @p7;

-- StatedYear: Deleted
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
DELETE FROM [partnerships].[stated_years]
OUTPUT 1
WHERE [id] = @p0;

-- FormsMade: Added
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
INSERT INTO [search].[forms_made] ([id], [version])
VALUES (@p0, @p1);

-- FormsMade: Modified
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
UPDATE [search].[forms_made] SET [version] = @p0
OUTPUT 1
WHERE [id] = @p1;

-- FormsMade: Deleted
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
DELETE FROM [search].[forms_made]
OUTPUT 1
WHERE [id] = @p0;

-- MissedWord: Added
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
INSERT INTO [search].[missed_words] ([word], [last_at], [times])
VALUES (@p0, @p1, @p2);

-- MissedWord: Modified
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
UPDATE [search].[missed_words] SET [last_at] = @p0, [times] = @p1
OUTPUT 1
WHERE [word] = @p2;

-- MissedWord: Deleted
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
DELETE FROM [search].[missed_words]
OUTPUT 1
WHERE [word] = @p0;

-- Term: Added
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
INSERT INTO [search].[terms] ([document], [kind], [weight], [word])
VALUES (@p0, @p1, @p2, @p3);

-- Term: Deleted
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
DELETE FROM [search].[terms]
OUTPUT 1
WHERE [document] = @p0 AND [kind] = @p1 AND [weight] = @p2 AND [word] = @p3;

-- WordForm: Added
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
INSERT INTO [search].[forms] ([form], [word], [nearness])
VALUES (@p0, @p1, @p2);

-- WordForm: Modified
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
UPDATE [search].[forms] SET [nearness] = @p0
OUTPUT 1
WHERE [form] = @p1 AND [word] = @p2;

-- WordForm: Deleted
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
DELETE FROM [search].[forms]
OUTPUT 1
WHERE [form] = @p0 AND [word] = @p1;

-- AdviceBooking: Added
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
INSERT INTO [spaces].[advice_bookings] ([id], [confirmed_at], [created_at], [deleted_at], [email], [held_until], [language], [mark], [modified_at], [moves], [name], [place], [revision], [time_id], [topic], [words])
VALUES (@p0, @p1, @p2, @p3, @p4, @p5, @p6, @p7, @p8, @p9, @p10, @p11, @p12, @p13, @p14, @p15);

-- AdviceBooking: Modified
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
UPDATE [spaces].[advice_bookings] SET [confirmed_at] = @p0, [created_at] = @p1, [deleted_at] = @p2, [email] = @p3, [held_until] = @p4, [language] = @p5, [mark] = @p6, [modified_at] = @p7, [moves] = @p8, [name] = @p9, [place] = @p10, [revision] = @p11, [time_id] = @p12, [topic] = @p13, [words] = @p14
OUTPUT 1
WHERE [id] = @p15 AND [revision] = @p16;

-- AdviceBooking: Deleted
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
DELETE FROM [spaces].[advice_bookings]
OUTPUT 1
WHERE [id] = @p0 AND [revision] = @p1;

-- AdviceDesk: Added
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
INSERT INTO [spaces].[advice_desks] ([id], [address], [adviser], [created_at], [deleted_at], [mark], [modified_at], [municipality], [name], [revision], [space_id], [topics])
VALUES (@p0, @p1, @p2, @p3, @p4, @p5, @p6, @p7, @p8, @p9, @p10, @p11);

-- AdviceDesk: Modified
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
UPDATE [spaces].[advice_desks] SET [address] = @p0, [adviser] = @p1, [created_at] = @p2, [deleted_at] = @p3, [mark] = @p4, [modified_at] = @p5, [municipality] = @p6, [name] = @p7, [revision] = @p8, [space_id] = @p9, [topics] = @p10
OUTPUT 1
WHERE [id] = @p11 AND [revision] = @p12;

-- AdviceDesk: Deleted
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
DELETE FROM [spaces].[advice_desks]
OUTPUT 1
WHERE [id] = @p0 AND [revision] = @p1;

-- AdviceDropIn: Added
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
INSERT INTO [spaces].[advice_drop_ins] ([id], [at], [mark], [municipality], [topic])
VALUES (@p0, @p1, @p2, @p3, @p4);

-- AdviceDropIn: Modified
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
UPDATE [spaces].[advice_drop_ins] SET [at] = @p0, [mark] = @p1, [municipality] = @p2, [topic] = @p3
OUTPUT 1
WHERE [id] = @p4;

-- AdviceDropIn: Deleted
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
DELETE FROM [spaces].[advice_drop_ins]
OUTPUT 1
WHERE [id] = @p0;

-- AdviceTime: Added
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
INSERT INTO [spaces].[advice_times] ([id], [created_at], [deleted_at], [desk_id], [end], [is_off], [modified_at], [revision], [start])
VALUES (@p0, @p1, @p2, @p3, @p4, @p5, @p6, @p7, @p8);

-- AdviceTime: Modified
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
UPDATE [spaces].[advice_times] SET [created_at] = @p0, [deleted_at] = @p1, [desk_id] = @p2, [end] = @p3, [is_off] = @p4, [modified_at] = @p5, [revision] = @p6, [start] = @p7
OUTPUT 1
WHERE [id] = @p8 AND [revision] = @p9;

-- AdviceTime: Deleted
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
DELETE FROM [spaces].[advice_times]
OUTPUT 1
WHERE [id] = @p0 AND [revision] = @p1;

-- Block: Added
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
INSERT INTO [spaces].[blocks] ([space_id], [start], [booking_id], [end], [lease_id])
VALUES (@p0, @p1, @p2, @p3, @p4);

-- Block: Modified
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
UPDATE [spaces].[blocks] SET [booking_id] = @p0, [end] = @p1, [lease_id] = @p2
WHERE [space_id] = @p3 AND [start] = @p4;
SELECT @@ROWCOUNT;

-- Block: Deleted
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
DELETE FROM [spaces].[blocks]
WHERE [space_id] = @p0 AND [start] = @p1;
SELECT @@ROWCOUNT;

-- Booking: Added
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
INSERT INTO [spaces].[bookings] ([id], [accepted_terms], [attendance], [attendees], [by_letter], [contact_email], [contact_name], [created_at], [decided_at], [deleted_at], [end], [free_minutes], [held_until], [key_id], [language], [mark], [modified_at], [no_show_told_by], [no_shows_before], [open_to_all], [organization_id], [person_id], [promised_by], [public], [purpose], [reason], [restored], [revision], [series_id], [space_id], [start], [status], [terms], [title])
VALUES (@p0, @p1, @p2, @p3, @p4, @p5, @p6, @p7, @p8, @p9, @p10, @p11, @p12, @p13, @p14, @p15, @p16, @p17, @p18, @p19, @p20, @p21, @p22, @p23, @p24, @p25, @p26, @p27, @p28, @p29, @p30, @p31, @p32, @p33);

-- Booking: Modified
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
UPDATE [spaces].[bookings] SET [accepted_terms] = @p0, [attendance] = @p1, [attendees] = @p2, [by_letter] = @p3, [contact_email] = @p4, [contact_name] = @p5, [created_at] = @p6, [decided_at] = @p7, [deleted_at] = @p8, [end] = @p9, [free_minutes] = @p10, [held_until] = @p11, [key_id] = @p12, [language] = @p13, [mark] = @p14, [modified_at] = @p15, [no_show_told_by] = @p16, [no_shows_before] = @p17, [open_to_all] = @p18, [organization_id] = @p19, [person_id] = @p20, [promised_by] = @p21, [public] = @p22, [purpose] = @p23, [reason] = @p24, [restored] = @p25, [revision] = @p26, [series_id] = @p27, [space_id] = @p28, [start] = @p29, [status] = @p30, [terms] = @p31, [title] = @p32
OUTPUT 1
WHERE [id] = @p33 AND [revision] = @p34;

-- Booking: Deleted
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
DELETE FROM [spaces].[bookings]
OUTPUT 1
WHERE [id] = @p0 AND [revision] = @p1;

-- DoorDevice: Added
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
INSERT INTO [spaces].[door_devices] ([id], [code_hash], [code_until], [created_at], [deleted_at], [modified_at], [name], [paired_at], [revision], [revoked_at], [secret_hash], [seen_at], [space_id])
VALUES (@p0, @p1, @p2, @p3, @p4, @p5, @p6, @p7, @p8, @p9, @p10, @p11, @p12);

-- DoorDevice: Modified
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
UPDATE [spaces].[door_devices] SET [code_hash] = @p0, [code_until] = @p1, [created_at] = @p2, [deleted_at] = @p3, [modified_at] = @p4, [name] = @p5, [paired_at] = @p6, [revision] = @p7, [revoked_at] = @p8, [secret_hash] = @p9, [seen_at] = @p10, [space_id] = @p11
OUTPUT 1
WHERE [id] = @p12 AND [revision] = @p13;

-- DoorDevice: Deleted
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
DELETE FROM [spaces].[door_devices]
OUTPUT 1
WHERE [id] = @p0 AND [revision] = @p1;

-- AccessChange: Added
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
INSERT INTO [spaces].[access_changes] ([id], [created_at], [deleted_at], [from], [kind], [mark], [modified_at], [note], [release_minutes], [revision], [secret], [space_id])
VALUES (@p0, @p1, @p2, @p3, @p4, @p5, @p6, @p7, @p8, @p9, @p10, @p11);

-- AccessChange: Modified
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
UPDATE [spaces].[access_changes] SET [created_at] = @p0, [deleted_at] = @p1, [from] = @p2, [kind] = @p3, [mark] = @p4, [modified_at] = @p5, [note] = @p6, [release_minutes] = @p7, [revision] = @p8, [secret] = @p9, [space_id] = @p10
OUTPUT 1
WHERE [id] = @p11 AND [revision] = @p12;

-- AccessChange: Deleted
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
DELETE FROM [spaces].[access_changes]
OUTPUT 1
WHERE [id] = @p0 AND [revision] = @p1;

-- AccessLook: Added
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
INSERT INTO [spaces].[access_looks] ([id], [at], [booking_id], [key_id], [person_id], [space_id])
VALUES (@p0, @p1, @p2, @p3, @p4, @p5);

-- AccessLook: Modified
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
UPDATE [spaces].[access_looks] SET [at] = @p0, [booking_id] = @p1, [key_id] = @p2, [person_id] = @p3, [space_id] = @p4
OUTPUT 1
WHERE [id] = @p5;

-- AccessLook: Deleted
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
DELETE FROM [spaces].[access_looks]
OUTPUT 1
WHERE [id] = @p0;

-- EventBooking: Added
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
INSERT INTO [spaces].[event_bookings] ([id], [booking_id], [created_at], [deleted_at], [is_theirs], [modified_at], [revision], [turn])
VALUES (@p0, @p1, @p2, @p3, @p4, @p5, @p6, @p7);

-- EventBooking: Modified
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
UPDATE [spaces].[event_bookings] SET [booking_id] = @p0, [created_at] = @p1, [deleted_at] = @p2, [is_theirs] = @p3, [modified_at] = @p4, [revision] = @p5, [turn] = @p6
OUTPUT 1
WHERE [id] = @p7 AND [revision] = @p8;

-- EventBooking: Deleted
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
DELETE FROM [spaces].[event_bookings]
OUTPUT 1
WHERE [id] = @p0 AND [revision] = @p1;

-- House: Added
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
INSERT INTO [spaces].[houses] ([id], [card], [created_at], [deleted_at], [from_season], [info_screens], [is_peer], [links], [modified_at], [municipality], [name], [post_office], [revision], [street_address])
VALUES (@p0, @p1, @p2, @p3, @p4, @p5, @p6, @p7, @p8, @p9, @p10, @p11, @p12, @p13);

-- House: Modified
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
UPDATE [spaces].[houses] SET [card] = @p0, [created_at] = @p1, [deleted_at] = @p2, [from_season] = @p3, [info_screens] = @p4, [is_peer] = @p5, [links] = @p6, [modified_at] = @p7, [municipality] = @p8, [name] = @p9, [post_office] = @p10, [revision] = @p11, [street_address] = @p12
OUTPUT 1
WHERE [id] = @p13 AND [revision] = @p14;

-- House: Deleted
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
DELETE FROM [spaces].[houses]
OUTPUT 1
WHERE [id] = @p0 AND [revision] = @p1;

-- HouseKey: Added
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
INSERT INTO [spaces].[house_keys] ([id], [copies], [created_at], [deleted_at], [house_id], [label], [mark], [modified_at], [opens], [revision])
VALUES (@p0, @p1, @p2, @p3, @p4, @p5, @p6, @p7, @p8, @p9);

-- HouseKey: Modified
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
UPDATE [spaces].[house_keys] SET [copies] = @p0, [created_at] = @p1, [deleted_at] = @p2, [house_id] = @p3, [label] = @p4, [mark] = @p5, [modified_at] = @p6, [opens] = @p7, [revision] = @p8
OUTPUT 1
WHERE [id] = @p9 AND [revision] = @p10;

-- HouseKey: Deleted
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
DELETE FROM [spaces].[house_keys]
OUTPUT 1
WHERE [id] = @p0 AND [revision] = @p1;

-- KeyLoan: Added
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
INSERT INTO [spaces].[key_loans] ([id], [booking_id], [copy], [created_at], [deleted_at], [due_back], [email], [handed_at], [holder], [key_id], [mark], [modified_at], [organization_id], [returned_at], [revision])
VALUES (@p0, @p1, @p2, @p3, @p4, @p5, @p6, @p7, @p8, @p9, @p10, @p11, @p12, @p13, @p14);

-- KeyLoan: Modified
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
UPDATE [spaces].[key_loans] SET [booking_id] = @p0, [copy] = @p1, [created_at] = @p2, [deleted_at] = @p3, [due_back] = @p4, [email] = @p5, [handed_at] = @p6, [holder] = @p7, [key_id] = @p8, [mark] = @p9, [modified_at] = @p10, [organization_id] = @p11, [returned_at] = @p12, [revision] = @p13
OUTPUT 1
WHERE [id] = @p14 AND [revision] = @p15;

-- KeyLoan: Deleted
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
DELETE FROM [spaces].[key_loans]
OUTPUT 1
WHERE [id] = @p0 AND [revision] = @p1;

-- Lease: Added
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
INSERT INTO [spaces].[leases] ([id], [created_at], [deleted_at], [from], [ground], [held_until], [mark], [modified_at], [note], [organization_id], [revision], [space_id], [tenant], [until], [weekly])
VALUES (@p0, @p1, @p2, @p3, @p4, @p5, @p6, @p7, @p8, @p9, @p10, @p11, @p12, @p13, @p14);

-- Lease: Modified
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
UPDATE [spaces].[leases] SET [created_at] = @p0, [deleted_at] = @p1, [from] = @p2, [ground] = @p3, [held_until] = @p4, [mark] = @p5, [modified_at] = @p6, [note] = @p7, [organization_id] = @p8, [revision] = @p9, [space_id] = @p10, [tenant] = @p11, [until] = @p12, [weekly] = @p13
OUTPUT 1
WHERE [id] = @p14 AND [revision] = @p15;

-- Lease: Deleted
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
DELETE FROM [spaces].[leases]
OUTPUT 1
WHERE [id] = @p0 AND [revision] = @p1;

-- QuotaTurn: Added
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
INSERT INTO [spaces].[quotas] ([id], [taken], [until])
VALUES (@p0, @p1, @p2);

-- QuotaTurn: Modified
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
UPDATE [spaces].[quotas] SET [taken] = @p0, [until] = @p1
OUTPUT 1
WHERE [id] = @p2 AND [taken] = @p3;

-- QuotaTurn: Deleted
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
DELETE FROM [spaces].[quotas]
OUTPUT 1
WHERE [id] = @p0 AND [taken] = @p1;

-- TermsLevel: Added
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
INSERT INTO [spaces].[levels] ([id], [created_at], [deleted_at], [modified_at], [revision], [terms])
VALUES (@p0, @p1, @p2, @p3, @p4, @p5);

-- TermsLevel: Modified
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
UPDATE [spaces].[levels] SET [created_at] = @p0, [deleted_at] = @p1, [modified_at] = @p2, [revision] = @p3, [terms] = @p4
OUTPUT 1
WHERE [id] = @p5 AND [revision] = @p6;

-- TermsLevel: Deleted
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
DELETE FROM [spaces].[levels]
OUTPUT 1
WHERE [id] = @p0 AND [revision] = @p1;

-- RoundSlot: Added
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
INSERT INTO [spaces].[round_slots] ([id], [from], [ground], [holder_id], [kept], [missed], [promised_to], [promised_why], [round_id], [space_id], [to], [weekday], [wish])
VALUES (@p0, @p1, @p2, @p3, @p4, @p5, @p6, @p7, @p8, @p9, @p10, @p11, @p12);

-- RoundSlot: Modified
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
UPDATE [spaces].[round_slots] SET [from] = @p0, [ground] = @p1, [holder_id] = @p2, [kept] = @p3, [missed] = @p4, [promised_to] = @p5, [promised_why] = @p6, [round_id] = @p7, [space_id] = @p8, [to] = @p9, [weekday] = @p10, [wish] = @p11
OUTPUT 1
WHERE [id] = @p12;

-- RoundSlot: Deleted
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
DELETE FROM [spaces].[round_slots]
OUTPUT 1
WHERE [id] = @p0;

-- SeasonalApplication: Added
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
INSERT INTO [spaces].[seasonal_application] ([id], [activity], [answer], [appeal], [appeal_accepted], [budget_band], [created_at], [deleted_at], [group_size], [mark], [modified_at], [more], [municipality], [notes], [on_behalf_at], [organization_id], [person_id], [revision], [round_id], [sent], [status], [theme], [wanted], [wishes])
VALUES (@p0, @p1, @p2, @p3, @p4, @p5, @p6, @p7, @p8, @p9, @p10, @p11, @p12, @p13, @p14, @p15, @p16, @p17, @p18, @p19, @p20, @p21, @p22, @p23);

-- SeasonalApplication: Modified
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
UPDATE [spaces].[seasonal_application] SET [activity] = @p0, [answer] = @p1, [appeal] = @p2, [appeal_accepted] = @p3, [budget_band] = @p4, [created_at] = @p5, [deleted_at] = @p6, [group_size] = @p7, [mark] = @p8, [modified_at] = @p9, [more] = @p10, [municipality] = @p11, [notes] = @p12, [on_behalf_at] = @p13, [organization_id] = @p14, [person_id] = @p15, [revision] = @p16, [round_id] = @p17, [sent] = @p18, [status] = @p19, [theme] = @p20, [wanted] = @p21, [wishes] = @p22
OUTPUT 1
WHERE [id] = @p23 AND [revision] = @p24;

-- SeasonalApplication: Deleted
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
DELETE FROM [spaces].[seasonal_application]
OUTPUT 1
WHERE [id] = @p0 AND [revision] = @p1;

-- SeasonalRound: Added
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
INSERT INTO [spaces].[seasonal_round] ([id], [appeals_until], [closes_on], [comment], [created_at], [days_out], [deleted_at], [from], [handler_id], [house_id], [mark], [modified_at], [name], [opens_on], [revision], [stage], [to])
VALUES (@p0, @p1, @p2, @p3, @p4, @p5, @p6, @p7, @p8, @p9, @p10, @p11, @p12, @p13, @p14, @p15, @p16);

-- SeasonalRound: Modified
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
UPDATE [spaces].[seasonal_round] SET [appeals_until] = @p0, [closes_on] = @p1, [comment] = @p2, [created_at] = @p3, [days_out] = @p4, [deleted_at] = @p5, [from] = @p6, [handler_id] = @p7, [house_id] = @p8, [mark] = @p9, [modified_at] = @p10, [name] = @p11, [opens_on] = @p12, [revision] = @p13, [stage] = @p14, [to] = @p15
OUTPUT 1
WHERE [id] = @p16 AND [revision] = @p17;

-- SeasonalRound: Deleted
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
DELETE FROM [spaces].[seasonal_round]
OUTPUT 1
WHERE [id] = @p0 AND [revision] = @p1;

-- BookingSeries: Added
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
INSERT INTO [spaces].[series] ([id], [created_at], [deleted_at], [end_time], [first], [mark], [modified_at], [recurrence], [revision], [space_id], [start_time], [title])
VALUES (@p0, @p1, @p2, @p3, @p4, @p5, @p6, @p7, @p8, @p9, @p10, @p11);

-- BookingSeries: Modified
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
UPDATE [spaces].[series] SET [created_at] = @p0, [deleted_at] = @p1, [end_time] = @p2, [first] = @p3, [mark] = @p4, [modified_at] = @p5, [recurrence] = @p6, [revision] = @p7, [space_id] = @p8, [start_time] = @p9, [title] = @p10
OUTPUT 1
WHERE [id] = @p11 AND [revision] = @p12;

-- BookingSeries: Deleted
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
DELETE FROM [spaces].[series]
OUTPUT 1
WHERE [id] = @p0 AND [revision] = @p1;

-- SeriesDate: Added
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
INSERT INTO [spaces].[series_dates] ([day], [series_id], [booking_id], [cancelled_by], [end], [reason], [space_id], [start])
VALUES (@p0, @p1, @p2, @p3, @p4, @p5, @p6, @p7);

-- SeriesDate: Modified
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
UPDATE [spaces].[series_dates] SET [booking_id] = @p0, [cancelled_by] = @p1, [end] = @p2, [reason] = @p3, [space_id] = @p4, [start] = @p5
OUTPUT 1
WHERE [day] = @p6 AND [series_id] = @p7;

-- SeriesDate: Deleted
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
DELETE FROM [spaces].[series_dates]
OUTPUT 1
WHERE [day] = @p0 AND [series_id] = @p1;

-- SetupOffering: Added
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
INSERT INTO [spaces].[setup_offering] ([id], [created_at], [deleted_at], [email], [house_id], [mark], [modified_at], [name], [revision], [space_id], [who])
VALUES (@p0, @p1, @p2, @p3, @p4, @p5, @p6, @p7, @p8, @p9, @p10);

-- SetupOffering: Modified
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
UPDATE [spaces].[setup_offering] SET [created_at] = @p0, [deleted_at] = @p1, [email] = @p2, [house_id] = @p3, [mark] = @p4, [modified_at] = @p5, [name] = @p6, [revision] = @p7, [space_id] = @p8, [who] = @p9
OUTPUT 1
WHERE [id] = @p10 AND [revision] = @p11;

-- SetupOffering: Deleted
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
DELETE FROM [spaces].[setup_offering]
OUTPUT 1
WHERE [id] = @p0 AND [revision] = @p1;

-- SetupTask: Added
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
INSERT INTO [spaces].[setup_task] ([id], [asked], [at], [booking_id], [created_at], [deleted_at], [modified_at], [offering_id], [reason], [revision], [space_id], [start], [state], [words])
VALUES (@p0, @p1, @p2, @p3, @p4, @p5, @p6, @p7, @p8, @p9, @p10, @p11, @p12, @p13);

-- SetupTask: Modified
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
UPDATE [spaces].[setup_task] SET [asked] = @p0, [at] = @p1, [booking_id] = @p2, [created_at] = @p3, [deleted_at] = @p4, [modified_at] = @p5, [offering_id] = @p6, [reason] = @p7, [revision] = @p8, [space_id] = @p9, [start] = @p10, [state] = @p11, [words] = @p12
OUTPUT 1
WHERE [id] = @p13 AND [revision] = @p14;

-- SetupTask: Deleted
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
DELETE FROM [spaces].[setup_task]
OUTPUT 1
WHERE [id] = @p0 AND [revision] = @p1;

-- ShowcaseDay: Added
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
INSERT INTO [spaces].[showcase_days] ([id], [booking_id], [created_at], [deleted_at], [end], [list_id], [mark], [modified_at], [revision], [space_id], [start])
VALUES (@p0, @p1, @p2, @p3, @p4, @p5, @p6, @p7, @p8, @p9, @p10);

-- ShowcaseDay: Modified
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
UPDATE [spaces].[showcase_days] SET [booking_id] = @p0, [created_at] = @p1, [deleted_at] = @p2, [end] = @p3, [list_id] = @p4, [mark] = @p5, [modified_at] = @p6, [revision] = @p7, [space_id] = @p8, [start] = @p9
OUTPUT 1
WHERE [id] = @p10 AND [revision] = @p11;

-- ShowcaseDay: Deleted
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
DELETE FROM [spaces].[showcase_days]
OUTPUT 1
WHERE [id] = @p0 AND [revision] = @p1;

-- ShowcaseInvitation: Added
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
INSERT INTO [spaces].[showcase_invitations] ([list_id], [organization_id], [at])
VALUES (@p0, @p1, @p2);

-- ShowcaseInvitation: Modified
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
UPDATE [spaces].[showcase_invitations] SET [at] = @p0
OUTPUT 1
WHERE [list_id] = @p1 AND [organization_id] = @p2;

-- ShowcaseInvitation: Deleted
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
DELETE FROM [spaces].[showcase_invitations]
OUTPUT 1
WHERE [list_id] = @p0 AND [organization_id] = @p1;

-- ShowcaseList: Added
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
INSERT INTO [spaces].[showcase_lists] ([id], [about], [cancel_days], [created_at], [deleted_at], [first_until], [house_id], [is_open], [mark], [modified_at], [most_each], [name], [revision], [rhythms], [shared_until])
VALUES (@p0, @p1, @p2, @p3, @p4, @p5, @p6, @p7, @p8, @p9, @p10, @p11, @p12, @p13, @p14);

-- ShowcaseList: Modified
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
UPDATE [spaces].[showcase_lists] SET [about] = @p0, [cancel_days] = @p1, [created_at] = @p2, [deleted_at] = @p3, [first_until] = @p4, [house_id] = @p5, [is_open] = @p6, [mark] = @p7, [modified_at] = @p8, [most_each] = @p9, [name] = @p10, [revision] = @p11, [rhythms] = @p12, [shared_until] = @p13
OUTPUT 1
WHERE [id] = @p14 AND [revision] = @p15;

-- ShowcaseList: Deleted
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
DELETE FROM [spaces].[showcase_lists]
OUTPUT 1
WHERE [id] = @p0 AND [revision] = @p1;

-- ShowcasePlace: Added
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
INSERT INTO [spaces].[showcase_places] ([id], [day_id], [list_id], [needs], [number], [organization_id], [turn])
VALUES (@p0, @p1, @p2, @p3, @p4, @p5, @p6);

-- ShowcasePlace: Modified
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
UPDATE [spaces].[showcase_places] SET [day_id] = @p0, [list_id] = @p1, [needs] = @p2, [number] = @p3, [organization_id] = @p4, [turn] = @p5
OUTPUT 1
WHERE [id] = @p6;

-- ShowcasePlace: Deleted
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
DELETE FROM [spaces].[showcase_places]
OUTPUT 1
WHERE [id] = @p0;

-- ShowcaseSwap: Added
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
INSERT INTO [spaces].[showcase_swaps] ([id], [created_at], [deleted_at], [from_organization], [from_place], [list_id], [modified_at], [revision], [state], [to_organization], [to_place])
VALUES (@p0, @p1, @p2, @p3, @p4, @p5, @p6, @p7, @p8, @p9, @p10);

-- ShowcaseSwap: Modified
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
UPDATE [spaces].[showcase_swaps] SET [created_at] = @p0, [deleted_at] = @p1, [from_organization] = @p2, [from_place] = @p3, [list_id] = @p4, [modified_at] = @p5, [revision] = @p6, [state] = @p7, [to_organization] = @p8, [to_place] = @p9
OUTPUT 1
WHERE [id] = @p10 AND [revision] = @p11;

-- ShowcaseSwap: Deleted
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
DELETE FROM [spaces].[showcase_swaps]
OUTPUT 1
WHERE [id] = @p0 AND [revision] = @p1;

-- Space: Added
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
INSERT INTO [spaces].[spaces] ([id], [accessibility], [capacity], [created_at], [deleted_at], [description], [equipment], [external_url], [facts], [from_season], [house_id], [kind], [layouts], [mark], [modified_at], [name], [opening_hours], [own_terms], [parent_id], [revision], [rules], [takes_bookings], [terms])
VALUES (@p0, @p1, @p2, @p3, @p4, @p5, @p6, @p7, @p8, @p9, @p10, @p11, @p12, @p13, @p14, @p15, @p16, @p17, @p18, @p19, @p20, @p21, @p22);

-- Space: Modified
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
UPDATE [spaces].[spaces] SET [accessibility] = @p0, [capacity] = @p1, [created_at] = @p2, [deleted_at] = @p3, [description] = @p4, [equipment] = @p5, [external_url] = @p6, [facts] = @p7, [from_season] = @p8, [kind] = @p9, [layouts] = @p10, [mark] = @p11, [modified_at] = @p12, [name] = @p13, [opening_hours] = @p14, [own_terms] = @p15, [parent_id] = @p16, [revision] = @p17, [rules] = @p18, [takes_bookings] = @p19, [terms] = @p20
OUTPUT 1
WHERE [id] = @p21 AND [revision] = @p22;

-- Space: Deleted
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
DELETE FROM [spaces].[spaces]
OUTPUT 1
WHERE [id] = @p0 AND [revision] = @p1;

-- SpaceFault: Added
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
INSERT INTO [spaces].[faults] ([id], [booking_id], [created_at], [deleted_at], [email], [fixed_at], [language], [modified_at], [photo_id], [revision], [space_id], [tells_booker], [told_at], [words])
VALUES (@p0, @p1, @p2, @p3, @p4, @p5, @p6, @p7, @p8, @p9, @p10, @p11, @p12, @p13);

-- SpaceFault: Modified
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
UPDATE [spaces].[faults] SET [booking_id] = @p0, [created_at] = @p1, [deleted_at] = @p2, [email] = @p3, [fixed_at] = @p4, [language] = @p5, [modified_at] = @p6, [photo_id] = @p7, [revision] = @p8, [space_id] = @p9, [tells_booker] = @p10, [told_at] = @p11, [words] = @p12
OUTPUT 1
WHERE [id] = @p13 AND [revision] = @p14;

-- SpaceFault: Deleted
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
DELETE FROM [spaces].[faults]
OUTPUT 1
WHERE [id] = @p0 AND [revision] = @p1;

-- SpaceFeedback: Added
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
INSERT INTO [spaces].[feedback] ([id], [created_at], [deleted_at], [modified_at], [revision], [score], [space_id], [words])
VALUES (@p0, @p1, @p2, @p3, @p4, @p5, @p6, @p7);

-- SpaceFeedback: Modified
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
UPDATE [spaces].[feedback] SET [created_at] = @p0, [deleted_at] = @p1, [modified_at] = @p2, [revision] = @p3, [score] = @p4, [space_id] = @p5, [words] = @p6
OUTPUT 1
WHERE [id] = @p7 AND [revision] = @p8;

-- SpaceFeedback: Deleted
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
DELETE FROM [spaces].[feedback]
OUTPUT 1
WHERE [id] = @p0 AND [revision] = @p1;

-- SpacePrice: Added
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
INSERT INTO [spaces].[prices] ([id], [company_euros], [created_at], [deleted_at], [euros], [from], [modified_at], [revision], [space_id])
VALUES (@p0, @p1, @p2, @p3, @p4, @p5, @p6, @p7, @p8);

-- SpacePrice: Modified
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
UPDATE [spaces].[prices] SET [company_euros] = @p0, [created_at] = @p1, [deleted_at] = @p2, [euros] = @p3, [from] = @p4, [modified_at] = @p5, [revision] = @p6, [space_id] = @p7
OUTPUT 1
WHERE [id] = @p8 AND [revision] = @p9;

-- SpacePrice: Deleted
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
DELETE FROM [spaces].[prices]
OUTPUT 1
WHERE [id] = @p0 AND [revision] = @p1;

-- SlotWait: Added
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
INSERT INTO [spaces].[slot_wait] ([id], [accepted_terms], [attendees], [contact_email], [contact_name], [created_at], [deleted_at], [key_id], [language], [log], [mark], [modified_at], [needs], [number], [offered_until], [offers], [organization_id], [person_id], [public], [purpose], [revision], [state], [title])
VALUES (@p0, @p1, @p2, @p3, @p4, @p5, @p6, @p7, @p8, @p9, @p10, @p11, @p12, @p13, @p14, @p15, @p16, @p17, @p18, @p19, @p20, @p21, @p22);

-- SlotWait: Modified
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
UPDATE [spaces].[slot_wait] SET [accepted_terms] = @p0, [attendees] = @p1, [contact_email] = @p2, [contact_name] = @p3, [created_at] = @p4, [deleted_at] = @p5, [key_id] = @p6, [language] = @p7, [log] = @p8, [mark] = @p9, [modified_at] = @p10, [needs] = @p11, [number] = @p12, [offered_until] = @p13, [offers] = @p14, [organization_id] = @p15, [person_id] = @p16, [public] = @p17, [purpose] = @p18, [revision] = @p19, [state] = @p20, [title] = @p21
OUTPUT 1
WHERE [id] = @p22 AND [revision] = @p23;

-- SlotWait: Deleted
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
DELETE FROM [spaces].[slot_wait]
OUTPUT 1
WHERE [id] = @p0 AND [revision] = @p1;

-- WaitedTime: Added
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
INSERT INTO [spaces].[waited_times] ([order], [wait_id], [booking_id], [key], [space_id], [start], [until], [was_offered])
VALUES (@p0, @p1, @p2, @p3, @p4, @p5, @p6, @p7);

-- WaitedTime: Modified
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
UPDATE [spaces].[waited_times] SET [booking_id] = @p0, [key] = @p1, [space_id] = @p2, [start] = @p3, [until] = @p4, [was_offered] = @p5
OUTPUT 1
WHERE [order] = @p6 AND [wait_id] = @p7;

-- WaitedTime: Deleted
SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
DELETE FROM [spaces].[waited_times]
OUTPUT 1
WHERE [order] = @p0 AND [wait_id] = @p1;
