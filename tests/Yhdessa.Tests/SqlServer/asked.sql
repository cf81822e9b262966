-- DirectoryDb
DELETE FROM [i]
FROM [directory].[import_rows] AS [i]
WHERE [i].[import_id] = @import_Id

-- DirectoryDb
DELETE FROM [i]
FROM [directory].[import_rows] AS [i]
WHERE [i].[import_id] = @wish_Id

-- DirectoryDb
DELETE FROM [r]
FROM [directory].[rights] AS [r]
WHERE [r].[person_id] = @me

-- DirectoryDb
DELETE FROM [t]
FROM [search].[terms] AS [t]
WHERE [t].[document] = @id AND [t].[kind] = @kind

-- DirectoryDb
SELECT CASE
    WHEN EXISTS (
        SELECT 1
        FROM [directory].[board_entries] AS [b]
        WHERE [b].[id] = @ask_Id AND [b].[deleted_at] IS NOT NULL) THEN CAST(1 AS bit)
    ELSE CAST(0 AS bit)
END

-- DirectoryDb
SELECT CASE
    WHEN EXISTS (
        SELECT 1
        FROM [directory].[board_thanks] AS [b]
        WHERE [b].[entry_id] = @answer_EntryId AND [b].[answer_id] = @id) THEN CAST(1 AS bit)
    ELSE CAST(0 AS bit)
END

-- DirectoryDb
SELECT CASE
    WHEN EXISTS (
        SELECT 1
        FROM [directory].[board_thanks] AS [b]
        WHERE [b].[entry_id] = @entry_Id AND [b].[answer_id] = '00000000-0000-0000-0000-000000000000') THEN CAST(1 AS bit)
    ELSE CAST(0 AS bit)
END

-- DirectoryDb
SELECT CASE
    WHEN EXISTS (
        SELECT 1
        FROM [directory].[drills] AS [d]
        WHERE [d].[id] = @call_DrillId AND [d].[closed_at] IS NULL) THEN CAST(1 AS bit)
    ELSE CAST(0 AS bit)
END

-- DirectoryDb
SELECT CASE
    WHEN EXISTS (
        SELECT 1
        FROM [directory].[good_practices] AS [g]
        WHERE [g].[mark] = N'esimerkki') THEN CAST(1 AS bit)
    ELSE CAST(0 AS bit)
END

-- DirectoryDb
SELECT CASE
    WHEN EXISTS (
        SELECT 1
        FROM [directory].[join_requests] AS [j]
        WHERE [j].[organization_id] = @organization_Id AND [j].[person_id] = @person AND [j].[closed_at] IS NULL) THEN CAST(1 AS bit)
    ELSE CAST(0 AS bit)
END

-- DirectoryDb
SELECT CASE
    WHEN EXISTS (
        SELECT 1
        FROM [directory].[looks] AS [l]
        WHERE [l].[organization_id] = @organization_Id AND [l].[person_id] = @user_PersonId AND [l].[key_id] = @user_KeyId AND [l].[why] = @why AND [l].[at] > @anHourAgo) THEN CAST(1 AS bit)
    ELSE CAST(0 AS bit)
END

-- DirectoryDb
SELECT CASE
    WHEN EXISTS (
        SELECT 1
        FROM [directory].[marks] AS [m]
        WHERE [m].[facet] = N'identifier' AND [m].[code] IN (@keys1, @keys2) AND [m].[organization_id] <> @except) THEN CAST(1 AS bit)
    ELSE CAST(0 AS bit)
END

-- DirectoryDb
SELECT CASE
    WHEN EXISTS (
        SELECT 1
        FROM [directory].[members] AS [m]
        WHERE [m].[mark] = N'esimerkki') THEN CAST(1 AS bit)
    ELSE CAST(0 AS bit)
END

-- DirectoryDb
SELECT CASE
    WHEN EXISTS (
        SELECT 1
        FROM [directory].[organizations] AS [o]
        WHERE [o].[id] = @dila) THEN CAST(1 AS bit)
    ELSE CAST(0 AS bit)
END

-- DirectoryDb
SELECT CASE
    WHEN EXISTS (
        SELECT 1
        FROM [directory].[organizations] AS [o]
        WHERE [o].[id] = @id) THEN CAST(1 AS bit)
    ELSE CAST(0 AS bit)
END

-- DirectoryDb
SELECT CASE
    WHEN EXISTS (
        SELECT 1
        FROM [directory].[organizations] AS [o]
        WHERE [o].[status] = N'ForReview' AND [o].[deleted_at] IS NULL) THEN CAST(1 AS bit)
    ELSE CAST(0 AS bit)
END

-- DirectoryDb
SELECT CASE
    WHEN EXISTS (
        SELECT 1
        FROM [directory].[organizations] AS [o]
        WHERE [o].[status] = N'Published' AND [o].[deleted_at] IS NULL AND [o].[id] = @coordinator) THEN CAST(1 AS bit)
    ELSE CAST(0 AS bit)
END

-- DirectoryDb
SELECT CASE
    WHEN EXISTS (
        SELECT 1
        FROM [directory].[organizations] AS [o]
        WHERE [o].[status] = N'Published' AND [o].[deleted_at] IS NULL AND [o].[id] = @own) THEN CAST(1 AS bit)
    ELSE CAST(0 AS bit)
END

-- DirectoryDb
SELECT CASE
    WHEN EXISTS (
        SELECT 1
        FROM [directory].[organizations] AS [o]
        WHERE [o].[status] = N'Published' AND [o].[deleted_at] IS NULL AND [o].[id] = @wish_Id) THEN CAST(1 AS bit)
    ELSE CAST(0 AS bit)
END

-- DirectoryDb
SELECT CASE
    WHEN EXISTS (
        SELECT 1
        FROM [directory].[organizations] AS [o]
        WHERE [o].[status] = N'Published' AND [o].[deleted_at] IS NULL AND [o].[id] = @wish_OrganizationId) THEN CAST(1 AS bit)
    ELSE CAST(0 AS bit)
END

-- DirectoryDb
SELECT CASE
    WHEN EXISTS (
        SELECT 1
        FROM [directory].[proofs] AS [p]
        WHERE [p].[organization_id] = @organization_Id AND [p].[kind] = @by) THEN CAST(1 AS bit)
    ELSE CAST(0 AS bit)
END

-- DirectoryDb
SELECT CASE
    WHEN EXISTS (
        SELECT 1
        FROM [directory].[rights] AS [r]
        WHERE [r].[organization_id] = @invitation_OrganizationId AND [r].[person_id] = @by) THEN CAST(1 AS bit)
    ELSE CAST(0 AS bit)
END

-- DirectoryDb
SELECT CASE
    WHEN EXISTS (
        SELECT 1
        FROM [directory].[rights] AS [r]
        WHERE [r].[organization_id] = @owner_OrganizationId AND [r].[person_id] <> @owner_PersonId AND [r].[right] = N'owner') THEN CAST(1 AS bit)
    ELSE CAST(0 AS bit)
END

-- DirectoryDb
SELECT CASE
    WHEN EXISTS (
        SELECT 1
        FROM [directory].[rights] AS [r]
        WHERE [r].[organization_id] = @wish_Id AND [r].[person_id] = @wish_PersonId) THEN CAST(1 AS bit)
    ELSE CAST(0 AS bit)
END

-- DirectoryDb
SELECT CASE
    WHEN EXISTS (
        SELECT 1
        FROM [directory].[rights] AS [r]
        WHERE [r].[person_id] = @person AND EXISTS (
            SELECT 1
            FROM [directory].[organizations] AS [o]
            WHERE [o].[status] = N'Published' AND [o].[deleted_at] IS NULL AND [o].[id] = [r].[organization_id])) THEN CAST(1 AS bit)
    ELSE CAST(0 AS bit)
END

-- DirectoryDb
SELECT CASE
    WHEN EXISTS (
        SELECT 1
        FROM [directory].[tag_words] AS [t]
        WHERE [t].[code] = @wish_Into) THEN CAST(1 AS bit)
    ELSE CAST(0 AS bit)
END

-- DirectoryDb
SELECT CASE
    WHEN EXISTS (
        SELECT 1
        FROM [mail].[letters] AS [l]
        WHERE [l].[key] = @letter_Key) THEN CAST(1 AS bit)
    ELSE CAST(0 AS bit)
END

-- DirectoryDb
SELECT CASE
    WHEN [n].[one] = @change_Id THEN [n].[other]
    ELSE [n].[one]
END
FROM [directory].[not_twins] AS [n]
WHERE [n].[one] = @change_Id OR [n].[other] = @change_Id

-- DirectoryDb
SELECT CAST([b].[id] AS uniqueidentifier), CAST([b].[organization_id] AS uniqueidentifier), [b].[kind], [b].[matter], [b].[title], [b].[text], [b].[tags], [b].[municipality], [b].[until], CASE
    WHEN [b].[closed_at] IS NULL AND [b].[until] >= @today3 THEN CAST(1 AS bit)
    ELSE CAST(0 AS bit)
END, (
    SELECT COUNT(*)
    FROM [directory].[board_answers] AS [b0]
    WHERE [b0].[entry_id] = [b].[id]), (
    SELECT COUNT(*)
    FROM [directory].[board_thanks] AS [b1]
    WHERE [b1].[entry_id] = [b].[id]), [b].[revision], [b].[created_at], [b].[modified_at], CASE
    WHEN [b].[mark] IS NOT NULL THEN CAST(1 AS bit)
    ELSE CAST(0 AS bit)
END
FROM [directory].[board_entries] AS [b]
WHERE 0 = 1

-- DirectoryDb
SELECT CAST([b].[id] AS uniqueidentifier), CAST([b].[organization_id] AS uniqueidentifier), [b].[kind], [b].[matter], [b].[title], [b].[text], [b].[tags], [b].[municipality], [b].[until], CASE
    WHEN [b].[closed_at] IS NULL AND [b].[until] >= @today4 THEN CAST(1 AS bit)
    ELSE CAST(0 AS bit)
END, (
    SELECT COUNT(*)
    FROM [directory].[board_answers] AS [b0]
    WHERE [b0].[entry_id] = [b].[id]), (
    SELECT COUNT(*)
    FROM [directory].[board_thanks] AS [b1]
    WHERE [b1].[entry_id] = [b].[id]), [b].[revision], [b].[created_at], [b].[modified_at], CASE
    WHEN [b].[mark] IS NOT NULL THEN CAST(1 AS bit)
    ELSE CAST(0 AS bit)
END
FROM [directory].[board_entries] AS [b]
WHERE 0 = 1

-- DirectoryDb
SELECT CAST([b].[id] AS uniqueidentifier), [b].[kind], [b].[title], [b].[until], CASE
    WHEN [b].[closed_at] IS NULL AND [b].[until] >= @today THEN CAST(1 AS bit)
    ELSE CAST(0 AS bit)
END, (
    SELECT COUNT(*)
    FROM [directory].[board_answers] AS [b0]
    WHERE [b0].[entry_id] = [b].[id])
FROM [directory].[board_entries] AS [b]
WHERE 0 = 1

-- DirectoryDb
SELECT CAST([g].[id] AS uniqueidentifier), [g].[slug], CAST([g].[organization_id] AS uniqueidentifier), [g].[title], [g].[problem], [g].[method], [g].[result], [g].[contact_role], [g].[licence], [g].[tags], CASE
    WHEN [g].[published_at] IS NOT NULL THEN CAST(1 AS bit)
    ELSE CAST(0 AS bit)
END, [g].[revision], [g].[published_at], [g].[created_at], [g].[modified_at], CASE
    WHEN [g].[mark] IS NOT NULL THEN CAST(1 AS bit)
    ELSE CAST(0 AS bit)
END
FROM [directory].[good_practices] AS [g]
WHERE 0 = 1

-- DirectoryDb
SELECT CAST([g].[id] AS uniqueidentifier), [g].[slug], [g].[title], CASE
    WHEN [g].[published_at] IS NOT NULL THEN CAST(1 AS bit)
    ELSE CAST(0 AS bit)
END
FROM [directory].[good_practices] AS [g]
WHERE 0 = 1

-- DirectoryDb
SELECT CAST([o].[id] AS uniqueidentifier), [o].[slug], [o].[names], [o].[expertise], [o].[services], [o].[figures]
FROM [directory].[organizations] AS [o]
WHERE [o].[status] = N'Published' AND [o].[deleted_at] IS NULL AND EXISTS (
    SELECT 1
    FROM [directory].[members] AS [m]
    WHERE [m].[network_id] = @network_Id AND [m].[organization_id] = [o].[id])

-- DirectoryDb
SELECT COALESCE(SUM([o].[revision]), 0)
FROM [directory].[organizations] AS [o]

-- DirectoryDb
SELECT COUNT(*)
FROM (
    SELECT DISTINCT [o].[slug]
    FROM [directory].[organizations] AS [o]
) AS [o0]

-- DirectoryDb
SELECT COUNT(*)
FROM [audit].[entries] AS [e]
WHERE ([e].[kind] = N'Organization' AND [e].[subject] = @subject) OR ([e].[kind] = N'OrganizationRight' AND [e].[subject] LIKE @rightsOf_endswith ESCAPE N'\')

-- DirectoryDb
SELECT COUNT(*)
FROM [audit].[entries] AS [e]
WHERE [e].[kind] = N'GoodPractice' AND [e].[subject] = @subject

-- DirectoryDb
SELECT COUNT(*)
FROM [audit].[entries] AS [e]
WHERE [e].[kind] IN (N'Network', N'NetworkMember', N'NetworkRequest') AND [e].[subject] LIKE @subject_startswith ESCAPE N'\'

-- DirectoryDb
SELECT COUNT(*)
FROM [directory].[board_answers] AS [b]
WHERE [b].[at] > @hourAgo AND EXISTS (
    SELECT 1
    FROM [directory].[board_entries] AS [b0]
    WHERE [b0].[id] = [b].[entry_id] AND [b0].[organization_id] = @organization)

-- DirectoryDb
SELECT COUNT(*)
FROM [directory].[board_answers] AS [b]
WHERE [b].[at] > @hourAgo AND [b].[email] = @email

-- DirectoryDb
SELECT COUNT(*)
FROM [directory].[board_answers] AS [b]
WHERE [b].[text] IS NOT NULL OR [b].[email] IS NOT NULL

-- DirectoryDb
SELECT COUNT(*)
FROM [directory].[board_entries] AS [b]

-- DirectoryDb
SELECT COUNT(*)
FROM [directory].[board_entries] AS [b]
WHERE [b].[organization_id] IN (
    SELECT [r].[organization_id]
    FROM [directory].[rights] AS [r]
    WHERE [r].[person_id] = @person AND [r].[right] <> N'viewer'
) AND [b].[deleted_at] IS NULL

-- DirectoryDb
SELECT COUNT(*)
FROM [directory].[board_matches] AS [b]

-- DirectoryDb
SELECT COUNT(*)
FROM [directory].[good_practices] AS [g]

-- DirectoryDb
SELECT COUNT(*)
FROM [directory].[good_practices] AS [g]
WHERE [g].[organization_id] IS NOT NULL AND [g].[organization_id] IN (
    SELECT [r].[organization_id]
    FROM [directory].[rights] AS [r]
    WHERE [r].[person_id] = @person AND [r].[right] <> N'viewer'
) AND [g].[deleted_at] IS NULL

-- DirectoryDb
SELECT COUNT(*)
FROM [directory].[guidance] AS [g]
WHERE [g].[deleted_at] IS NULL

-- DirectoryDb
SELECT COUNT(*)
FROM [directory].[guidance] AS [g]
WHERE [g].[deleted_at] IS NULL AND EXISTS (
    SELECT 1
    FROM [directory].[organizations] AS [o]
    WHERE [o].[id] = [g].[organization_id] AND [o].[home_municipality] = @code)

-- DirectoryDb
SELECT COUNT(*)
FROM [directory].[guidance] AS [g]
WHERE [g].[deleted_at] IS NULL AND [g].[is_next_done] = CAST(0 AS bit) AND [g].[next_on] <= @today

-- DirectoryDb
SELECT COUNT(*)
FROM [directory].[guidance] AS [g]
WHERE [g].[deleted_at] IS NULL AND [g].[on] >= @first AND [g].[on] <= @last

-- DirectoryDb
SELECT COUNT(*)
FROM [directory].[import_rows] AS [i]

-- DirectoryDb
SELECT COUNT(*)
FROM [directory].[import_rows] AS [i]
WHERE [i].[import_id] = @ask_Id AND [i].[is_saved] = CAST(1 AS bit)

-- DirectoryDb
SELECT COUNT(*)
FROM [directory].[import_rows] AS [i]
WHERE [i].[import_id] = @ask_Id AND [i].[undo] = N'Undone'

-- DirectoryDb
SELECT COUNT(*)
FROM [directory].[import_rows] AS [i]
WHERE [i].[import_id] = @import AND [i].[is_saved] = CAST(0 AS bit) AND [i].[choice] <> N'Leave' AND [i].[outcome] IN (N'New', N'Changed', N'Twin')

-- DirectoryDb
SELECT COUNT(*)
FROM [directory].[import_rows] AS [i]
WHERE [i].[line] = 2 AND [i].[name] IS NULL

-- DirectoryDb
SELECT COUNT(*)
FROM [directory].[imports] AS [i]

-- DirectoryDb
SELECT COUNT(*)
FROM [directory].[invitations] AS [i]

-- DirectoryDb
SELECT COUNT(*)
FROM [directory].[invitations] AS [i]
WHERE [i].[kind] = N'Registration' AND [i].[closed_at] IS NULL AND [i].[email] = @email

-- DirectoryDb
SELECT COUNT(*)
FROM [directory].[invitations] AS [i]
WHERE [i].[kind] = N'Registration' AND [i].[closed_at] IS NULL AND [i].[sent_at] > @hourAgo

-- DirectoryDb
SELECT COUNT(*)
FROM [directory].[join_requests] AS [j]

-- DirectoryDb
SELECT COUNT(*)
FROM [directory].[join_requests] AS [j]
WHERE [j].[closed_at] IS NULL AND ([j].[created_at] < @late OR NOT EXISTS (
    SELECT 1
    FROM [directory].[rights] AS [r]
    WHERE [r].[organization_id] = [j].[organization_id] AND [r].[right] = N'owner'))

-- DirectoryDb
SELECT COUNT(*)
FROM [directory].[looks] AS [l]

-- DirectoryDb
SELECT COUNT(*)
FROM [directory].[marks] AS [m]
INNER JOIN (
    SELECT [o].[id]
    FROM [directory].[organizations] AS [o]
    WHERE 0 = 1
) AS [o0] ON [m].[organization_id] = [o0].[id]
WHERE [m].[facet] = N'service'

-- DirectoryDb
SELECT COUNT(*)
FROM [directory].[marks] AS [m]
INNER JOIN (
    SELECT [o].[id]
    FROM [directory].[organizations] AS [o]
    WHERE [o].[status] = N'Published' AND [o].[deleted_at] IS NULL
) AS [o0] ON [m].[organization_id] = [o0].[id]
WHERE [m].[facet] = N'service'

-- DirectoryDb
SELECT COUNT(*)
FROM [directory].[marks] AS [m]
INNER JOIN (
    SELECT [o].[id]
    FROM [directory].[organizations] AS [o]
    WHERE [o].[status] = N'Published' AND [o].[deleted_at] IS NULL
) AS [o0] ON [m].[organization_id] = [o0].[id]
WHERE [m].[facet] = N'service' AND [m].[code] = @code

-- DirectoryDb
SELECT COUNT(*)
FROM [directory].[marks] AS [m]
INNER JOIN (
    SELECT [o].[id]
    FROM [directory].[organizations] AS [o]
    WHERE [o].[status] = N'Published' AND [o].[deleted_at] IS NULL AND [o].[id] = @p
) AS [o0] ON [m].[organization_id] = [o0].[id]
WHERE [m].[facet] = N'service'

-- DirectoryDb
SELECT COUNT(*)
FROM [directory].[marks] AS [m]
INNER JOIN (
    SELECT [o].[id]
    FROM [directory].[organizations] AS [o]
    WHERE [o].[status] = N'Published' AND [o].[deleted_at] IS NULL AND [o].[id] = @p AND EXISTS (
        SELECT 1
        FROM [directory].[marks] AS [m0]
        WHERE [o].[id] = [m0].[organization_id] AND [m0].[facet] = @facet AND [m0].[code] = @code)
) AS [o0] ON [m].[organization_id] = [o0].[id]
WHERE [m].[facet] = N'service'

-- DirectoryDb
SELECT COUNT(*)
FROM [directory].[marks] AS [m]
INNER JOIN (
    SELECT [o].[id]
    FROM [directory].[organizations] AS [o]
    WHERE [o].[status] = N'Published' AND [o].[deleted_at] IS NULL AND [o].[id] = @p AND [o].[modified_at] >= @since AND EXISTS (
        SELECT 1
        FROM [directory].[marks] AS [m0]
        WHERE [o].[id] = [m0].[organization_id] AND [m0].[facet] = @facet AND [m0].[code] = @code)
) AS [o0] ON [m].[organization_id] = [o0].[id]
WHERE [m].[facet] = N'service'

-- DirectoryDb
SELECT COUNT(*)
FROM [directory].[marks] AS [m]
INNER JOIN (
    SELECT [o].[id]
    FROM [directory].[organizations] AS [o]
    WHERE [o].[status] = N'Published' AND [o].[deleted_at] IS NULL AND [o].[modified_at] >= @since
) AS [o0] ON [m].[organization_id] = [o0].[id]
WHERE [m].[facet] = N'service'

-- DirectoryDb
SELECT COUNT(*)
FROM [directory].[marks] AS [m]
WHERE [m].[facet] = N'identifier'

-- DirectoryDb
SELECT COUNT(*)
FROM [directory].[members] AS [m]

-- DirectoryDb
SELECT COUNT(*)
FROM [directory].[members] AS [m]
WHERE [m].[organization_id] = @o_Id

-- DirectoryDb
SELECT COUNT(*)
FROM [directory].[network_requests] AS [n]
WHERE EXISTS (
    SELECT 1
    FROM [directory].[networks] AS [n0]
    WHERE [n0].[id] = [n].[network_id] AND [n0].[deleted_at] IS NULL AND [n0].[coordinator_id] IS NULL)

-- DirectoryDb
SELECT COUNT(*)
FROM [directory].[networks] AS [n]

-- DirectoryDb
SELECT COUNT(*)
FROM [directory].[networks] AS [n]
WHERE [n].[deleted_at] IS NULL

-- DirectoryDb
SELECT COUNT(*)
FROM [directory].[organizations] AS [o]

-- DirectoryDb
SELECT COUNT(*)
FROM [directory].[organizations] AS [o]
WHERE [o].[status] = N'ForReview' AND [o].[deleted_at] IS NULL

-- DirectoryDb
SELECT COUNT(*)
FROM [directory].[organizations] AS [o]
WHERE [o].[status] = N'Published' AND [o].[deleted_at] IS NULL

-- DirectoryDb
SELECT COUNT(*)
FROM [directory].[organizations] AS [o]
WHERE [o].[status] = N'Published' AND [o].[deleted_at] IS NULL AND ([o].[bounced_on] IS NOT NULL OR [o].[link_broken_on] IS NOT NULL OR EXISTS (
    SELECT 1
    FROM [directory].[asks] AS [a]
    WHERE [a].[answered_at] IS NULL AND [a].[asked_at] <= @late AND [a].[asked_at] > @lastYear AND [a].[organization_id] = [o].[id]))

-- DirectoryDb
SELECT COUNT(*)
FROM [directory].[organizations] AS [o]
WHERE [o].[status] = N'Published' AND [o].[deleted_at] IS NULL AND ([o].[bounced_on] IS NOT NULL OR [o].[link_broken_on] IS NOT NULL OR [o].[proof_at] <= @stale OR EXISTS (
    SELECT 1
    FROM [directory].[asks] AS [a]
    WHERE [a].[answered_at] IS NULL AND [a].[asked_at] <= @late AND [a].[asked_at] > @lastYear AND [a].[organization_id] = [o].[id]))

-- DirectoryDb
SELECT COUNT(*)
FROM [directory].[organizations] AS [o]
WHERE [o].[status] = N'Published' AND [o].[deleted_at] IS NULL AND ([o].[summary] IS NULL OR [o].[description] IS NULL OR [o].[home_municipality] IS NULL OR NOT EXISTS (
    SELECT 1
    FROM [directory].[marks] AS [m]
    WHERE [o].[id] = [m].[organization_id] AND [m].[facet] = N'theme') OR NOT EXISTS (
    SELECT 1
    FROM [directory].[marks] AS [m0]
    WHERE [o].[id] = [m0].[organization_id] AND [m0].[facet] = N'targetGroup') OR NOT EXISTS (
    SELECT 1
    FROM [directory].[marks] AS [m1]
    WHERE [o].[id] = [m1].[organization_id] AND [m1].[facet] = N'coreWork'))

-- DirectoryDb
SELECT COUNT(*)
FROM [directory].[organizations] AS [o]
WHERE [o].[status] = N'Published' AND [o].[deleted_at] IS NULL AND EXISTS (
    SELECT 1
    FROM [directory].[asks] AS [a]
    WHERE [a].[answered_at] IS NULL AND [a].[asked_at] <= @late AND [a].[asked_at] > @lastYear AND [a].[organization_id] = [o].[id])

-- DirectoryDb
SELECT COUNT(*)
FROM [directory].[organizations] AS [o]
WHERE [o].[status] = N'Published' AND [o].[deleted_at] IS NULL AND EXISTS (
    SELECT 1
    FROM [directory].[lahella_hand_offs] AS [l]
    WHERE [l].[organization_id] = [o].[id] AND [l].[is_changed] = CAST(0 AS bit))

-- DirectoryDb
SELECT COUNT(*)
FROM [directory].[organizations] AS [o]
WHERE [o].[status] = N'Published' AND [o].[deleted_at] IS NULL AND EXISTS (
    SELECT 1
    FROM [directory].[lahella_hand_offs] AS [l]
    WHERE [l].[organization_id] = [o].[id] AND [l].[is_changed] = CAST(1 AS bit))

-- DirectoryDb
SELECT COUNT(*)
FROM [directory].[organizations] AS [o]
WHERE [o].[status] = N'Published' AND [o].[deleted_at] IS NULL AND EXISTS (
    SELECT 1
    FROM [directory].[marks] AS [m]
    WHERE [o].[id] = [m].[organization_id] AND [m].[facet] = N'municipality' AND [m].[code] = @code)

-- DirectoryDb
SELECT COUNT(*)
FROM [directory].[organizations] AS [o]
WHERE [o].[status] = N'Published' AND [o].[deleted_at] IS NULL AND EXISTS (
    SELECT 1
    FROM [directory].[marks] AS [m]
    WHERE [o].[id] = [m].[organization_id] AND [m].[facet] = N'municipality' AND [m].[code] = @code) AND ([o].[bounced_on] IS NOT NULL OR [o].[link_broken_on] IS NOT NULL)

-- DirectoryDb
SELECT COUNT(*)
FROM [directory].[organizations] AS [o]
WHERE [o].[status] = N'Published' AND [o].[deleted_at] IS NULL AND EXISTS (
    SELECT 1
    FROM [directory].[marks] AS [m]
    WHERE [o].[id] = [m].[organization_id] AND [m].[facet] = N'municipality' AND [m].[code] = @code) AND NOT EXISTS (
    SELECT 1
    FROM [directory].[members] AS [m0]
    WHERE [m0].[organization_id] = [o].[id])

-- DirectoryDb
SELECT COUNT(*)
FROM [directory].[organizations] AS [o]
WHERE [o].[status] = N'Published' AND [o].[deleted_at] IS NULL AND EXISTS (
    SELECT 1
    FROM [directory].[marks] AS [m]
    WHERE [o].[id] = [m].[organization_id] AND [m].[facet] = N'municipality' AND [m].[code] = @code) AND [o].[proof_at] <= @stale

-- DirectoryDb
SELECT COUNT(*)
FROM [directory].[organizations] AS [o]
WHERE [o].[status] = N'Published' AND [o].[deleted_at] IS NULL AND NOT EXISTS (
    SELECT 1
    FROM [directory].[lahella_hand_offs] AS [l]
    WHERE [l].[organization_id] = [o].[id] AND [l].[is_changed] = CAST(0 AS bit))

-- DirectoryDb
SELECT COUNT(*)
FROM [directory].[organizations] AS [o]
WHERE [o].[status] = N'Published' AND [o].[deleted_at] IS NULL AND NOT EXISTS (
    SELECT 1
    FROM [directory].[members] AS [m]
    WHERE [m].[organization_id] = [o].[id])

-- DirectoryDb
SELECT COUNT(*)
FROM [directory].[organizations] AS [o]
WHERE [o].[status] = N'Published' AND [o].[deleted_at] IS NULL AND [o].[bounced_on] IS NOT NULL

-- DirectoryDb
SELECT COUNT(*)
FROM [directory].[organizations] AS [o]
WHERE [o].[status] = N'Published' AND [o].[deleted_at] IS NULL AND [o].[created_at] > @since AND [o].[kind] IN (N'association', N'foundation', N'civicGroup', N'parish', N'networkOrganization') AND NOT EXISTS (
    SELECT 1
    FROM [directory].[guidance] AS [g]
    WHERE [g].[organization_id] = [o].[id] AND [g].[deleted_at] IS NULL)

-- DirectoryDb
SELECT COUNT(*)
FROM [directory].[organizations] AS [o]
WHERE [o].[status] = N'Published' AND [o].[deleted_at] IS NULL AND [o].[id] = @p

-- DirectoryDb
SELECT COUNT(*)
FROM [directory].[organizations] AS [o]
WHERE [o].[status] = N'Published' AND [o].[deleted_at] IS NULL AND [o].[id] IN (@own1, @own2)

-- DirectoryDb
SELECT COUNT(*)
FROM [directory].[organizations] AS [o]
WHERE [o].[status] = N'Published' AND [o].[deleted_at] IS NULL AND [o].[link_broken_on] IS NOT NULL

-- DirectoryDb
SELECT COUNT(*)
FROM [directory].[organizations] AS [o]
WHERE [o].[status] = N'Published' AND [o].[deleted_at] IS NULL AND [o].[modified_at] >= @since

-- DirectoryDb
SELECT COUNT(*)
FROM [directory].[organizations] AS [o]
WHERE [o].[status] = N'Published' AND [o].[deleted_at] IS NULL AND [o].[proof_at] <= @dormant

-- DirectoryDb
SELECT COUNT(*)
FROM [directory].[organizations] AS [o]
WHERE [o].[status] = N'Published' AND [o].[deleted_at] IS NULL AND [o].[proof_at] <= @stale AND [o].[proof_at] > @dormant

-- DirectoryDb
SELECT COUNT(*)
FROM [directory].[organizations] AS [o]
WHERE [o].[status] NOT IN (N'ForReview', N'Unconfirmed') AND [o].[modified_at] < @settled AND [o].[modified_at] >= @from

-- DirectoryDb
SELECT COUNT(*)
FROM [directory].[pool_assets] AS [p]

-- DirectoryDb
SELECT COUNT(*)
FROM [directory].[pool_assets] AS [p]
WHERE [p].[deleted_at] IS NULL

-- DirectoryDb
SELECT COUNT(*)
FROM [directory].[pool_assets] AS [p]
WHERE [p].[deleted_at] IS NULL AND EXISTS (
    SELECT 1
    FROM [directory].[organizations] AS [o]
    WHERE [o].[status] = N'Published' AND [o].[deleted_at] IS NULL AND [o].[id] = [p].[organization_id])

-- DirectoryDb
SELECT COUNT(*)
FROM [directory].[pool_assets] AS [p]
WHERE [p].[deleted_at] IS NULL AND [p].[organization_id] = @form_OrganizationId

-- DirectoryDb
SELECT COUNT(*)
FROM [directory].[proofs] AS [p]
WHERE [p].[kind] = N'bookingUsed'

-- DirectoryDb
SELECT COUNT(*)
FROM [directory].[proofs] AS [p]
WHERE [p].[kind] = N'confirmed'

-- DirectoryDb
SELECT COUNT(*)
FROM [directory].[relayed] AS [r]
WHERE [r].[organization_id] = @wish_Id AND [r].[at] > @hourAgo

-- DirectoryDb
SELECT COUNT(*)
FROM [directory].[reports] AS [r]
WHERE [r].[handled_at] IS NULL

-- DirectoryDb
SELECT COUNT(*)
FROM [directory].[reports] AS [r]
WHERE [r].[organization_id] = @organization AND [r].[created_at] > @hourAgo

-- DirectoryDb
SELECT COUNT(*)
FROM [directory].[rights] AS [r]
WHERE [r].[organization_id] = @o_Id

-- DirectoryDb
SELECT COUNT(*)
FROM [directory].[tag_words] AS [t]

-- DirectoryDb
SELECT DISTINCT [m].[organization_id]
FROM [directory].[members] AS [m]
WHERE [m].[organization_id] IN (@ids1, @ids2)

-- DirectoryDb
SELECT DISTINCT [p].[organization_id]
FROM [directory].[pool_assets] AS [p]
WHERE [p].[deleted_at] IS NULL AND ([p].[phone] IS NOT NULL OR [p].[email] IS NOT NULL) AND EXISTS (
    SELECT 1
    FROM [directory].[organizations] AS [o]
    WHERE [o].[status] = N'Published' AND [o].[deleted_at] IS NULL AND [o].[id] = [p].[organization_id])

-- DirectoryDb
SELECT TOP(1) @Count AS [Organizations], (
    SELECT COALESCE(SUM([o0].[revision]), 0)
    FROM [directory].[organizations] AS [o0]
    WHERE [o0].[revision] > 1) AS [Revisions], (
    SELECT MAX([o1].[modified_at])
    FROM [directory].[organizations] AS [o1]) AS [Latest], @Count4 AS [Networks], (
    SELECT COALESCE(SUM([n].[revision]), 0)
    FROM [directory].[networks] AS [n]) AS [NetworkRevisions], @Count5 AS [Members]
FROM [directory].[organizations] AS [o]
ORDER BY [o].[id]

-- DirectoryDb
SELECT TOP(1) [a].[id], [a].[answered_at], [a].[asked_at], [a].[organization_id], [a].[reminded], [a].[year]
FROM [directory].[asks] AS [a]
WHERE [a].[organization_id] = @id
ORDER BY [a].[year] DESC

-- DirectoryDb
SELECT TOP(1) [m].[code] AS [Code], [o].[id] AS [Id], [o].[slug] AS [Slug], [o].[names] AS [Names]
FROM [directory].[marks] AS [m]
INNER JOIN [directory].[organizations] AS [o] ON [m].[organization_id] = [o].[id]
WHERE [m].[facet] = N'identifier' AND [m].[code] IN (@keys1, @keys2) AND [m].[organization_id] <> @except

-- DirectoryDb
SELECT TOP(1) [p].[organization_id], [p].[kind], [p].[source], [p].[day], [p].[note]
FROM [directory].[proofs] AS [p]
WHERE [p].[organization_id] = @row_OrganizationId AND [p].[source] <> @_8__locals1_told_Row AND [p].[kind] IN (N'confirmed', N'ownEdit', N'eventHeld', N'bookingUsed', N'agreementSigned', N'entered', N'imported')
ORDER BY [p].[day] DESC

-- DirectoryDb
SELECT TOP(1) [r].[person_id]
FROM [directory].[rights] AS [r]
WHERE [r].[organization_id] = @organization_Id AND [r].[right] <> N'viewer'
ORDER BY [r].[right] DESC

-- DirectoryDb
SELECT TOP(2) CAST([b1].[id] AS uniqueidentifier), [b1].[title], CASE
    WHEN EXISTS (
        SELECT 1
        FROM [directory].[board_thanks] AS [b2]
        WHERE [b2].[entry_id] = [b1].[id] AND [b2].[answer_id] = @id) THEN CAST(1 AS bit)
    ELSE CAST(0 AS bit)
END
FROM [directory].[board_answers] AS [b]
INNER JOIN (
    SELECT [b0].[id], [b0].[title]
    FROM [directory].[board_entries] AS [b0]
    WHERE [b0].[deleted_at] IS NULL AND EXISTS (
        SELECT 1
        FROM [directory].[organizations] AS [o]
        WHERE [o].[status] = N'Published' AND [o].[deleted_at] IS NULL AND [o].[id] = [b0].[organization_id])
) AS [b1] ON [b].[entry_id] = [b1].[id]
WHERE [b].[id] = @id

-- DirectoryDb
SELECT TOP(2) CAST([b].[id] AS uniqueidentifier), CAST([b].[organization_id] AS uniqueidentifier), [b].[kind], [b].[matter], [b].[title], [b].[text], [b].[tags], [b].[municipality], [b].[until], CASE
    WHEN [b].[closed_at] IS NULL AND [b].[until] >= @today THEN CAST(1 AS bit)
    ELSE CAST(0 AS bit)
END, (
    SELECT COUNT(*)
    FROM [directory].[board_answers] AS [b0]
    WHERE [b0].[entry_id] = [b].[id]), (
    SELECT COUNT(*)
    FROM [directory].[board_thanks] AS [b1]
    WHERE [b1].[entry_id] = [b].[id]), [b].[revision], [b].[created_at], [b].[modified_at], CASE
    WHEN [b].[mark] IS NOT NULL THEN CAST(1 AS bit)
    ELSE CAST(0 AS bit)
END
FROM [directory].[board_entries] AS [b]
WHERE [b].[deleted_at] IS NULL AND EXISTS (
    SELECT 1
    FROM [directory].[organizations] AS [o]
    WHERE [o].[status] = N'Published' AND [o].[deleted_at] IS NULL AND [o].[id] = [b].[organization_id]) AND [b].[id] = @ask_Id

-- DirectoryDb
SELECT TOP(2) CAST([d].[id] AS uniqueidentifier), [d].[message], [d].[is_real], [d].[started_at], CASE
    WHEN [d].[closed_at] IS NULL THEN CAST(1 AS bit)
    ELSE CAST(0 AS bit)
END, (
    SELECT COUNT(*)
    FROM [directory].[drill_calls] AS [d0]
    WHERE [d0].[drill_id] = [d].[id]), (
    SELECT COUNT(*)
    FROM [directory].[drill_calls] AS [d1]
    WHERE [d1].[drill_id] = [d].[id] AND [d1].[replied_at] IS NOT NULL), CASE
    WHEN [d].[mark] IS NOT NULL THEN CAST(1 AS bit)
    ELSE CAST(0 AS bit)
END
FROM [directory].[drills] AS [d]
WHERE [d].[id] = @ask_Id
ORDER BY [d].[started_at] DESC

-- DirectoryDb
SELECT TOP(2) [a].[id], [a].[answered_at], [a].[asked_at], [a].[organization_id], [a].[reminded], [a].[year]
FROM [directory].[asks] AS [a]
WHERE [a].[id] = @id

-- DirectoryDb
SELECT TOP(2) [b].[id], [b].[answer_id], [b].[at], [b].[entry_id], [b].[line], [b].[shown_at]
FROM [directory].[board_thanks] AS [b]

-- DirectoryDb
SELECT TOP(2) [b].[id], [b].[answer_id], [b].[at], [b].[entry_id], [b].[line], [b].[shown_at]
FROM [directory].[board_thanks] AS [b]
WHERE [b].[id] = @wish_ThanksId AND [b].[entry_id] = @entry_Id

-- DirectoryDb
SELECT TOP(2) [b].[id], [b].[at], [b].[email], [b].[entry_id], [b].[name], [b].[text]
FROM [directory].[board_answers] AS [b]
WHERE [b].[id] = @id

-- DirectoryDb
SELECT TOP(2) [b].[id], [b].[closed_at], [b].[created_at], [b].[deleted_at], [b].[kind], [b].[link_turn], [b].[mark], [b].[matter], [b].[modified_at], [b].[municipality], [b].[organization_id], [b].[revision], [b].[tags], [b].[text], [b].[title], [b].[until]
FROM [directory].[board_entries] AS [b]

-- DirectoryDb
SELECT TOP(2) [b].[id], [b].[closed_at], [b].[created_at], [b].[deleted_at], [b].[kind], [b].[link_turn], [b].[mark], [b].[matter], [b].[modified_at], [b].[municipality], [b].[organization_id], [b].[revision], [b].[tags], [b].[text], [b].[title], [b].[until]
FROM [directory].[board_entries] AS [b]
WHERE [b].[id] = @answer_EntryId

-- DirectoryDb
SELECT TOP(2) [b].[id], [b].[closed_at], [b].[created_at], [b].[deleted_at], [b].[kind], [b].[link_turn], [b].[mark], [b].[matter], [b].[modified_at], [b].[municipality], [b].[organization_id], [b].[revision], [b].[tags], [b].[text], [b].[title], [b].[until]
FROM [directory].[board_entries] AS [b]
WHERE [b].[id] = @id

-- DirectoryDb
SELECT TOP(2) [b].[id], [b].[closed_at], [b].[created_at], [b].[deleted_at], [b].[kind], [b].[link_turn], [b].[mark], [b].[matter], [b].[modified_at], [b].[municipality], [b].[organization_id], [b].[revision], [b].[tags], [b].[text], [b].[title], [b].[until]
FROM [directory].[board_entries] AS [b]
WHERE [b].[id] = @p AND [b].[link_turn] = @turn AND [b].[deleted_at] IS NULL AND [b].[closed_at] IS NULL

-- DirectoryDb
SELECT TOP(2) [d0].[message], [d0].[is_real], [p0].[what], CASE
    WHEN [d0].[closed_at] IS NOT NULL THEN CAST(1 AS bit)
    ELSE CAST(0 AS bit)
END, [d].[replied_at], [d].[available], [d].[number]
FROM [directory].[drill_calls] AS [d]
INNER JOIN [directory].[drills] AS [d0] ON [d].[drill_id] = [d0].[id]
INNER JOIN (
    SELECT [p].[id], [p].[what]
    FROM [directory].[pool_assets] AS [p]
    WHERE [p].[deleted_at] IS NULL
) AS [p0] ON [d].[asset_id] = [p0].[id]
WHERE [d].[id] = @id

-- DirectoryDb
SELECT TOP(2) [d].[id], [d].[asset_id], [d].[available], [d].[by_letter], [d].[by_phone], [d].[drill_id], [d].[number], [d].[replied_at], [d].[turn]
FROM [directory].[drill_calls] AS [d]
WHERE [d].[by_letter] = CAST(0 AS bit)

-- DirectoryDb
SELECT TOP(2) [d].[id], [d].[asset_id], [d].[available], [d].[by_letter], [d].[by_phone], [d].[drill_id], [d].[number], [d].[replied_at], [d].[turn]
FROM [directory].[drill_calls] AS [d]
WHERE [d].[id] = @id

-- DirectoryDb
SELECT TOP(2) [d].[id], [d].[asset_id], [d].[available], [d].[by_letter], [d].[by_phone], [d].[drill_id], [d].[number], [d].[replied_at], [d].[turn]
FROM [directory].[drill_calls] AS [d]
WHERE [d].[id] = @wish_CallId AND [d].[drill_id] = @drill_Id

-- DirectoryDb
SELECT TOP(2) [d].[id], [d].[closed_at], [d].[created_at], [d].[deleted_at], [d].[is_real], [d].[mark], [d].[message], [d].[modified_at], [d].[revision], [d].[started_at]
FROM [directory].[drills] AS [d]
WHERE [d].[id] = @ask_Id

-- DirectoryDb
SELECT TOP(2) [d].[id], [d].[closed_at], [d].[created_at], [d].[deleted_at], [d].[is_real], [d].[mark], [d].[message], [d].[modified_at], [d].[revision], [d].[started_at]
FROM [directory].[drills] AS [d]
WHERE [d].[id] = @id

-- DirectoryDb
SELECT TOP(2) [e].[person_id], [e].[organization_id], [e].[ended_at], [e].[right], [e].[since]
FROM [directory].[ended_rights] AS [e]
WHERE [e].[organization_id] = @right_OrganizationId AND [e].[person_id] = @right_PersonId

-- DirectoryDb
SELECT TOP(2) [e].[person_id], [e].[organization_id], [e].[ended_at], [e].[right], [e].[since]
FROM [directory].[ended_rights] AS [e]
WHERE [e].[organization_id] = @wish_Id AND [e].[person_id] = @wish_PersonId AND [e].[ended_at] > @anHourAgo

-- DirectoryDb
SELECT TOP(2) [g].[id], [g].[by_role], [g].[created_at], [g].[deleted_at], [g].[is_next_done], [g].[mark], [g].[modified_at], [g].[next_on], [g].[next_step], [g].[on], [g].[organization_id], [g].[people], [g].[revision], [g].[topic]
FROM [directory].[guidance] AS [g]

-- DirectoryDb
SELECT TOP(2) [g].[id], [g].[by_role], [g].[created_at], [g].[deleted_at], [g].[is_next_done], [g].[mark], [g].[modified_at], [g].[next_on], [g].[next_step], [g].[on], [g].[organization_id], [g].[people], [g].[revision], [g].[topic]
FROM [directory].[guidance] AS [g]
WHERE [g].[id] = @id

-- DirectoryDb
SELECT TOP(2) [g].[id], [g].[by_role], [g].[created_at], [g].[deleted_at], [g].[is_next_done], [g].[mark], [g].[modified_at], [g].[next_on], [g].[next_step], [g].[on], [g].[organization_id], [g].[people], [g].[revision], [g].[topic]
FROM [directory].[guidance] AS [g]
WHERE [g].[id] = @wish_Id

-- DirectoryDb
SELECT TOP(2) [g].[id], [g].[contact_role], [g].[created_at], [g].[deleted_at], [g].[licence], [g].[mark], [g].[method], [g].[modified_at], [g].[organization_id], [g].[problem], [g].[published_at], [g].[result], [g].[revision], [g].[slug], [g].[tags], [g].[title]
FROM [directory].[good_practices] AS [g]
WHERE [g].[id] = @id

-- DirectoryDb
SELECT TOP(2) [g].[id], [g].[contact_role], [g].[created_at], [g].[deleted_at], [g].[licence], [g].[mark], [g].[method], [g].[modified_at], [g].[organization_id], [g].[problem], [g].[published_at], [g].[result], [g].[revision], [g].[slug], [g].[tags], [g].[title]
FROM [directory].[good_practices] AS [g]
WHERE [g].[id] = @id OR [g].[slug] = @ask_Id

-- DirectoryDb
SELECT TOP(2) [g].[id], [g].[contact_role], [g].[created_at], [g].[deleted_at], [g].[licence], [g].[mark], [g].[method], [g].[modified_at], [g].[organization_id], [g].[problem], [g].[published_at], [g].[result], [g].[revision], [g].[slug], [g].[tags], [g].[title]
FROM [directory].[good_practices] AS [g]
WHERE [g].[id] = @wish_Id

-- DirectoryDb
SELECT TOP(2) [i].[id], [i].[accepted_by], [i].[closed_at], [i].[created_at], [i].[day], [i].[deleted_at], [i].[email], [i].[end], [i].[from_person_id], [i].[from_stays], [i].[invited_by], [i].[kind], [i].[language], [i].[letters], [i].[letters_that_day], [i].[modified_at], [i].[organization_id], [i].[reason], [i].[revision], [i].[right], [i].[sent_at]
FROM [directory].[invitations] AS [i]

-- DirectoryDb
SELECT TOP(2) [i].[id], [i].[accepted_by], [i].[closed_at], [i].[created_at], [i].[day], [i].[deleted_at], [i].[email], [i].[end], [i].[from_person_id], [i].[from_stays], [i].[invited_by], [i].[kind], [i].[language], [i].[letters], [i].[letters_that_day], [i].[modified_at], [i].[organization_id], [i].[reason], [i].[revision], [i].[right], [i].[sent_at]
FROM [directory].[invitations] AS [i]
WHERE [i].[email] = N'kutsuttu@example.org'

-- DirectoryDb
SELECT TOP(2) [i].[id], [i].[accepted_by], [i].[closed_at], [i].[created_at], [i].[day], [i].[deleted_at], [i].[email], [i].[end], [i].[from_person_id], [i].[from_stays], [i].[invited_by], [i].[kind], [i].[language], [i].[letters], [i].[letters_that_day], [i].[modified_at], [i].[organization_id], [i].[reason], [i].[revision], [i].[right], [i].[sent_at]
FROM [directory].[invitations] AS [i]
WHERE [i].[id] = @id

-- DirectoryDb
SELECT TOP(2) [i].[id], [i].[accepted_by], [i].[closed_at], [i].[created_at], [i].[day], [i].[deleted_at], [i].[email], [i].[end], [i].[from_person_id], [i].[from_stays], [i].[invited_by], [i].[kind], [i].[language], [i].[letters], [i].[letters_that_day], [i].[modified_at], [i].[organization_id], [i].[reason], [i].[revision], [i].[right], [i].[sent_at]
FROM [directory].[invitations] AS [i]
WHERE [i].[id] = @p

-- DirectoryDb
SELECT TOP(2) [i].[id], [i].[by], [i].[choices], [i].[created_at], [i].[deleted_at], [i].[facts], [i].[file_name], [i].[headers], [i].[mapping], [i].[modified_at], [i].[moved_at], [i].[revision], [i].[rows], [i].[signature], [i].[state]
FROM [directory].[imports] AS [i]
WHERE [i].[id] = @ask_Id

-- DirectoryDb
SELECT TOP(2) [i].[id], [i].[by], [i].[choices], [i].[created_at], [i].[deleted_at], [i].[facts], [i].[file_name], [i].[headers], [i].[mapping], [i].[modified_at], [i].[moved_at], [i].[revision], [i].[rows], [i].[signature], [i].[state]
FROM [directory].[imports] AS [i]
WHERE [i].[id] = @id

-- DirectoryDb
SELECT TOP(2) [j].[id], [j].[closed_at], [j].[created_at], [j].[deleted_at], [j].[language], [j].[line], [j].[modified_at], [j].[organization_id], [j].[person_id], [j].[revision], [j].[right]
FROM [directory].[join_requests] AS [j]

-- DirectoryDb
SELECT TOP(2) [j].[id], [j].[closed_at], [j].[created_at], [j].[deleted_at], [j].[language], [j].[line], [j].[modified_at], [j].[organization_id], [j].[person_id], [j].[revision], [j].[right]
FROM [directory].[join_requests] AS [j]
WHERE [j].[closed_at] IS NULL

-- DirectoryDb
SELECT TOP(2) [j].[id], [j].[closed_at], [j].[created_at], [j].[deleted_at], [j].[language], [j].[line], [j].[modified_at], [j].[organization_id], [j].[person_id], [j].[revision], [j].[right]
FROM [directory].[join_requests] AS [j]
WHERE [j].[id] = @wish_Id

-- DirectoryDb
SELECT TOP(2) [l].[id], [l].[attempts], [l].[claimed_by], [l].[claimed_until], [l].[created_at], [l].[due_at], [l].[key], [l].[language], [l].[last_answer], [l].[person_id], [l].[secret], [l].[sent_at], [l].[state], [l].[to], [l].[urgent], [l].[useless_after], [l].[words]
FROM [mail].[letters] AS [l]
WHERE [l].[to] = N'lukija@example.org'

-- DirectoryDb
SELECT TOP(2) [l].[organization_id], [l].[at], [l].[before], [l].[before_at], [l].[is_changed], [l].[sheet]
FROM [directory].[lahella_hand_offs] AS [l]
WHERE [l].[organization_id] = @id

-- DirectoryDb
SELECT TOP(2) [l].[organization_id], [l].[at], [l].[before], [l].[before_at], [l].[is_changed], [l].[sheet]
FROM [directory].[lahella_hand_offs] AS [l]
WHERE [l].[organization_id] = @p

-- DirectoryDb
SELECT TOP(2) [l].[to]
FROM [mail].[letters] AS [l]
WHERE [l].[id] = @letter

-- DirectoryDb
SELECT TOP(2) [m].[network_id], [m].[organization_id], [m].[mark]
FROM [directory].[members] AS [m]

-- DirectoryDb
SELECT TOP(2) [m].[signature], [m].[at], [m].[choices], [m].[fields]
FROM [directory].[mappings] AS [m]
WHERE [m].[signature] = @import_Signature

-- DirectoryDb
SELECT TOP(2) [n].[id] AS [Id], [n].[slug] AS [Slug], [n].[names] AS [Names], [n].[kind] AS [Kind]
FROM [directory].[networks] AS [n]
WHERE [n].[id] = @other AND [n].[deleted_at] IS NULL

-- DirectoryDb
SELECT TOP(2) [n].[id], [n].[acts_as], [n].[coordinator_id], [n].[created_at], [n].[deleted_at], [n].[kind], [n].[modified_at], [n].[name_verbatim], [n].[names], [n].[open_to_all], [n].[purpose], [n].[revision], [n].[rhythm], [n].[same_name_as], [n].[slug], [n].[source], [n].[target_groups], [n].[themes]
FROM [directory].[networks] AS [n]
WHERE [n].[id] = @id
ORDER BY [n].[id]

-- DirectoryDb
SELECT TOP(2) [n].[id], [n].[acts_as], [n].[coordinator_id], [n].[created_at], [n].[deleted_at], [n].[kind], [n].[modified_at], [n].[name_verbatim], [n].[names], [n].[open_to_all], [n].[purpose], [n].[revision], [n].[rhythm], [n].[same_name_as], [n].[slug], [n].[source], [n].[target_groups], [n].[themes]
FROM [directory].[networks] AS [n]
WHERE [n].[id] = @id OR [n].[slug] = @idOrSlug

-- DirectoryDb
SELECT TOP(2) [n].[id], [n].[acts_as], [n].[coordinator_id], [n].[created_at], [n].[deleted_at], [n].[kind], [n].[modified_at], [n].[name_verbatim], [n].[names], [n].[open_to_all], [n].[purpose], [n].[revision], [n].[rhythm], [n].[same_name_as], [n].[slug], [n].[source], [n].[target_groups], [n].[themes]
FROM [directory].[networks] AS [n]
WHERE [n].[id] = @wish_Id

-- DirectoryDb
SELECT TOP(2) [n].[network_id], [n].[organization_id], [n].[asked_at]
FROM [directory].[network_requests] AS [n]

-- DirectoryDb
SELECT TOP(2) [o].[id], [o].[accessibility], [o].[address], [o].[alias_of], [o].[areas], [o].[bounced_key], [o].[bounced_on], [o].[business_id], [o].[contacts], [o].[core_work], [o].[created_at], [o].[deleted_at], [o].[description], [o].[entered_by], [o].[expertise], [o].[figures], [o].[funding], [o].[home_municipality], [o].[hyte_priorities], [o].[identifiers], [o].[import_id], [o].[is_emptied], [o].[joined_names], [o].[kind], [o].[languages], [o].[link_broken_on], [o].[modified_at], [o].[names], [o].[on_behalf], [o].[plain_text], [o].[proof_at], [o].[proof_by], [o].[region_wide], [o].[revision], [o].[season], [o].[services], [o].[slug], [o].[status], [o].[successor], [o].[summary], [o].[target_groups], [o].[themes], [o].[website]
FROM [directory].[organizations] AS [o]

-- DirectoryDb
SELECT TOP(2) [o].[id], [o].[accessibility], [o].[address], [o].[alias_of], [o].[areas], [o].[bounced_key], [o].[bounced_on], [o].[business_id], [o].[contacts], [o].[core_work], [o].[created_at], [o].[deleted_at], [o].[description], [o].[entered_by], [o].[expertise], [o].[figures], [o].[funding], [o].[home_municipality], [o].[hyte_priorities], [o].[identifiers], [o].[import_id], [o].[is_emptied], [o].[joined_names], [o].[kind], [o].[languages], [o].[link_broken_on], [o].[modified_at], [o].[names], [o].[on_behalf], [o].[plain_text], [o].[proof_at], [o].[proof_by], [o].[region_wide], [o].[revision], [o].[season], [o].[services], [o].[slug], [o].[status], [o].[successor], [o].[summary], [o].[target_groups], [o].[themes], [o].[website]
FROM [directory].[organizations] AS [o]
WHERE EXISTS (
    SELECT 1
    FROM [directory].[relayed] AS [r]
    WHERE [r].[id] = @id AND [r].[organization_id] = [o].[id])

-- DirectoryDb
SELECT TOP(2) [o].[id], [o].[accessibility], [o].[address], [o].[alias_of], [o].[areas], [o].[bounced_key], [o].[bounced_on], [o].[business_id], [o].[contacts], [o].[core_work], [o].[created_at], [o].[deleted_at], [o].[description], [o].[entered_by], [o].[expertise], [o].[figures], [o].[funding], [o].[home_municipality], [o].[hyte_priorities], [o].[identifiers], [o].[import_id], [o].[is_emptied], [o].[joined_names], [o].[kind], [o].[languages], [o].[link_broken_on], [o].[modified_at], [o].[names], [o].[on_behalf], [o].[plain_text], [o].[proof_at], [o].[proof_by], [o].[region_wide], [o].[revision], [o].[season], [o].[services], [o].[slug], [o].[status], [o].[successor], [o].[summary], [o].[target_groups], [o].[themes], [o].[website]
FROM [directory].[organizations] AS [o]
WHERE [o].[id] = '018cc251-f400-7e6b-9919-bcc4b0b9b7f6'

-- DirectoryDb
SELECT TOP(2) [o].[id], [o].[accessibility], [o].[address], [o].[alias_of], [o].[areas], [o].[bounced_key], [o].[bounced_on], [o].[business_id], [o].[contacts], [o].[core_work], [o].[created_at], [o].[deleted_at], [o].[description], [o].[entered_by], [o].[expertise], [o].[figures], [o].[funding], [o].[home_municipality], [o].[hyte_priorities], [o].[identifiers], [o].[import_id], [o].[is_emptied], [o].[joined_names], [o].[kind], [o].[languages], [o].[link_broken_on], [o].[modified_at], [o].[names], [o].[on_behalf], [o].[plain_text], [o].[proof_at], [o].[proof_by], [o].[region_wide], [o].[revision], [o].[season], [o].[services], [o].[slug], [o].[status], [o].[successor], [o].[summary], [o].[target_groups], [o].[themes], [o].[website]
FROM [directory].[organizations] AS [o]
WHERE [o].[id] = @handover_OrganizationId

-- DirectoryDb
SELECT TOP(2) [o].[id], [o].[accessibility], [o].[address], [o].[alias_of], [o].[areas], [o].[bounced_key], [o].[bounced_on], [o].[business_id], [o].[contacts], [o].[core_work], [o].[created_at], [o].[deleted_at], [o].[description], [o].[entered_by], [o].[expertise], [o].[figures], [o].[funding], [o].[home_municipality], [o].[hyte_priorities], [o].[identifiers], [o].[import_id], [o].[is_emptied], [o].[joined_names], [o].[kind], [o].[languages], [o].[link_broken_on], [o].[modified_at], [o].[names], [o].[on_behalf], [o].[plain_text], [o].[proof_at], [o].[proof_by], [o].[region_wide], [o].[revision], [o].[season], [o].[services], [o].[slug], [o].[status], [o].[successor], [o].[summary], [o].[target_groups], [o].[themes], [o].[website]
FROM [directory].[organizations] AS [o]
WHERE [o].[id] = @id

-- DirectoryDb
SELECT TOP(2) [o].[id], [o].[accessibility], [o].[address], [o].[alias_of], [o].[areas], [o].[bounced_key], [o].[bounced_on], [o].[business_id], [o].[contacts], [o].[core_work], [o].[created_at], [o].[deleted_at], [o].[description], [o].[entered_by], [o].[expertise], [o].[figures], [o].[funding], [o].[home_municipality], [o].[hyte_priorities], [o].[identifiers], [o].[import_id], [o].[is_emptied], [o].[joined_names], [o].[kind], [o].[languages], [o].[link_broken_on], [o].[modified_at], [o].[names], [o].[on_behalf], [o].[plain_text], [o].[proof_at], [o].[proof_by], [o].[region_wide], [o].[revision], [o].[season], [o].[services], [o].[slug], [o].[status], [o].[successor], [o].[summary], [o].[target_groups], [o].[themes], [o].[website]
FROM [directory].[organizations] AS [o]
WHERE [o].[id] = @p

-- DirectoryDb
SELECT TOP(2) [o].[id], [o].[accessibility], [o].[address], [o].[alias_of], [o].[areas], [o].[bounced_key], [o].[bounced_on], [o].[business_id], [o].[contacts], [o].[core_work], [o].[created_at], [o].[deleted_at], [o].[description], [o].[entered_by], [o].[expertise], [o].[figures], [o].[funding], [o].[home_municipality], [o].[hyte_priorities], [o].[identifiers], [o].[import_id], [o].[is_emptied], [o].[joined_names], [o].[kind], [o].[languages], [o].[link_broken_on], [o].[modified_at], [o].[names], [o].[on_behalf], [o].[plain_text], [o].[proof_at], [o].[proof_by], [o].[region_wide], [o].[revision], [o].[season], [o].[services], [o].[slug], [o].[status], [o].[successor], [o].[summary], [o].[target_groups], [o].[themes], [o].[website]
FROM [directory].[organizations] AS [o]
WHERE [o].[id] = @row_OrganizationId

-- DirectoryDb
SELECT TOP(2) [o].[id], [o].[accessibility], [o].[address], [o].[alias_of], [o].[areas], [o].[bounced_key], [o].[bounced_on], [o].[business_id], [o].[contacts], [o].[core_work], [o].[created_at], [o].[deleted_at], [o].[description], [o].[entered_by], [o].[expertise], [o].[figures], [o].[funding], [o].[home_municipality], [o].[hyte_priorities], [o].[identifiers], [o].[import_id], [o].[is_emptied], [o].[joined_names], [o].[kind], [o].[languages], [o].[link_broken_on], [o].[modified_at], [o].[names], [o].[on_behalf], [o].[plain_text], [o].[proof_at], [o].[proof_by], [o].[region_wide], [o].[revision], [o].[season], [o].[services], [o].[slug], [o].[status], [o].[successor], [o].[summary], [o].[target_groups], [o].[themes], [o].[website]
FROM [directory].[organizations] AS [o]
WHERE [o].[slug] = @slug

-- DirectoryDb
SELECT TOP(2) [o].[id], [o].[accessibility], [o].[address], [o].[alias_of], [o].[areas], [o].[bounced_key], [o].[bounced_on], [o].[business_id], [o].[contacts], [o].[core_work], [o].[created_at], [o].[deleted_at], [o].[description], [o].[entered_by], [o].[expertise], [o].[figures], [o].[funding], [o].[home_municipality], [o].[hyte_priorities], [o].[identifiers], [o].[import_id], [o].[is_emptied], [o].[joined_names], [o].[kind], [o].[languages], [o].[link_broken_on], [o].[modified_at], [o].[names], [o].[on_behalf], [o].[plain_text], [o].[proof_at], [o].[proof_by], [o].[region_wide], [o].[revision], [o].[season], [o].[services], [o].[slug], [o].[status], [o].[successor], [o].[summary], [o].[target_groups], [o].[themes], [o].[website]
FROM [directory].[organizations] AS [o]
WHERE [o].[slug] = N'aivan-uusi-ry'

-- DirectoryDb
SELECT TOP(2) [o].[id], [o].[accessibility], [o].[address], [o].[alias_of], [o].[areas], [o].[bounced_key], [o].[bounced_on], [o].[business_id], [o].[contacts], [o].[core_work], [o].[created_at], [o].[deleted_at], [o].[description], [o].[entered_by], [o].[expertise], [o].[figures], [o].[funding], [o].[home_municipality], [o].[hyte_priorities], [o].[identifiers], [o].[import_id], [o].[is_emptied], [o].[joined_names], [o].[kind], [o].[languages], [o].[link_broken_on], [o].[modified_at], [o].[names], [o].[on_behalf], [o].[plain_text], [o].[proof_at], [o].[proof_by], [o].[region_wide], [o].[revision], [o].[season], [o].[services], [o].[slug], [o].[status], [o].[successor], [o].[summary], [o].[target_groups], [o].[themes], [o].[website]
FROM [directory].[organizations] AS [o]
WHERE [o].[slug] = N'dila'

-- DirectoryDb
SELECT TOP(2) [o].[id], [o].[accessibility], [o].[address], [o].[alias_of], [o].[areas], [o].[bounced_key], [o].[bounced_on], [o].[business_id], [o].[contacts], [o].[core_work], [o].[created_at], [o].[deleted_at], [o].[description], [o].[entered_by], [o].[expertise], [o].[figures], [o].[funding], [o].[home_municipality], [o].[hyte_priorities], [o].[identifiers], [o].[import_id], [o].[is_emptied], [o].[joined_names], [o].[kind], [o].[languages], [o].[link_broken_on], [o].[modified_at], [o].[names], [o].[on_behalf], [o].[plain_text], [o].[proof_at], [o].[proof_by], [o].[region_wide], [o].[revision], [o].[season], [o].[services], [o].[slug], [o].[status], [o].[successor], [o].[summary], [o].[target_groups], [o].[themes], [o].[website]
FROM [directory].[organizations] AS [o]
WHERE [o].[slug] = N'jarven-kylat-ry'

-- DirectoryDb
SELECT TOP(2) [o].[id], [o].[accessibility], [o].[address], [o].[alias_of], [o].[areas], [o].[bounced_key], [o].[bounced_on], [o].[business_id], [o].[contacts], [o].[core_work], [o].[created_at], [o].[deleted_at], [o].[description], [o].[entered_by], [o].[expertise], [o].[figures], [o].[funding], [o].[home_municipality], [o].[hyte_priorities], [o].[identifiers], [o].[import_id], [o].[is_emptied], [o].[joined_names], [o].[kind], [o].[languages], [o].[link_broken_on], [o].[modified_at], [o].[names], [o].[on_behalf], [o].[plain_text], [o].[proof_at], [o].[proof_by], [o].[region_wide], [o].[revision], [o].[season], [o].[services], [o].[slug], [o].[status], [o].[successor], [o].[summary], [o].[target_groups], [o].[themes], [o].[website]
FROM [directory].[organizations] AS [o]
WHERE [o].[slug] = N'kumppani-ry'

-- DirectoryDb
SELECT TOP(2) [o].[id], [o].[accessibility], [o].[address], [o].[alias_of], [o].[areas], [o].[bounced_key], [o].[bounced_on], [o].[business_id], [o].[contacts], [o].[core_work], [o].[created_at], [o].[deleted_at], [o].[description], [o].[entered_by], [o].[expertise], [o].[figures], [o].[funding], [o].[home_municipality], [o].[hyte_priorities], [o].[identifiers], [o].[import_id], [o].[is_emptied], [o].[joined_names], [o].[kind], [o].[languages], [o].[link_broken_on], [o].[modified_at], [o].[names], [o].[on_behalf], [o].[plain_text], [o].[proof_at], [o].[proof_by], [o].[region_wide], [o].[revision], [o].[season], [o].[services], [o].[slug], [o].[status], [o].[successor], [o].[summary], [o].[target_groups], [o].[themes], [o].[website]
FROM [directory].[organizations] AS [o]
WHERE [o].[slug] = N'toinen-ry'

-- DirectoryDb
SELECT TOP(2) [o].[id], [o].[accessibility], [o].[address], [o].[alias_of], [o].[areas], [o].[bounced_key], [o].[bounced_on], [o].[business_id], [o].[contacts], [o].[core_work], [o].[created_at], [o].[deleted_at], [o].[description], [o].[entered_by], [o].[expertise], [o].[figures], [o].[funding], [o].[home_municipality], [o].[hyte_priorities], [o].[identifiers], [o].[import_id], [o].[is_emptied], [o].[joined_names], [o].[kind], [o].[languages], [o].[link_broken_on], [o].[modified_at], [o].[names], [o].[on_behalf], [o].[plain_text], [o].[proof_at], [o].[proof_by], [o].[region_wide], [o].[revision], [o].[season], [o].[services], [o].[slug], [o].[status], [o].[successor], [o].[summary], [o].[target_groups], [o].[themes], [o].[website]
FROM [directory].[organizations] AS [o]
WHERE [o].[slug] = N'yhteys-ry'

-- DirectoryDb
SELECT TOP(2) [o].[id], [o].[accessibility], [o].[address], [o].[alias_of], [o].[areas], [o].[bounced_key], [o].[bounced_on], [o].[business_id], [o].[contacts], [o].[core_work], [o].[created_at], [o].[deleted_at], [o].[description], [o].[entered_by], [o].[expertise], [o].[figures], [o].[funding], [o].[home_municipality], [o].[hyte_priorities], [o].[identifiers], [o].[import_id], [o].[is_emptied], [o].[joined_names], [o].[kind], [o].[languages], [o].[link_broken_on], [o].[modified_at], [o].[names], [o].[on_behalf], [o].[plain_text], [o].[proof_at], [o].[proof_by], [o].[region_wide], [o].[revision], [o].[season], [o].[services], [o].[slug], [o].[status], [o].[successor], [o].[summary], [o].[target_groups], [o].[themes], [o].[website]
FROM [directory].[organizations] AS [o]
WHERE [o].[status] = N'ForReview'

-- DirectoryDb
SELECT TOP(2) [o].[id], [o].[accessibility], [o].[address], [o].[alias_of], [o].[areas], [o].[bounced_key], [o].[bounced_on], [o].[business_id], [o].[contacts], [o].[core_work], [o].[created_at], [o].[deleted_at], [o].[description], [o].[entered_by], [o].[expertise], [o].[figures], [o].[funding], [o].[home_municipality], [o].[hyte_priorities], [o].[identifiers], [o].[import_id], [o].[is_emptied], [o].[joined_names], [o].[kind], [o].[languages], [o].[link_broken_on], [o].[modified_at], [o].[names], [o].[on_behalf], [o].[plain_text], [o].[proof_at], [o].[proof_by], [o].[region_wide], [o].[revision], [o].[season], [o].[services], [o].[slug], [o].[status], [o].[successor], [o].[summary], [o].[target_groups], [o].[themes], [o].[website]
FROM [directory].[organizations] AS [o]
WHERE [o].[status] = N'Published' AND [o].[deleted_at] IS NULL AND [o].[id] = @entry_OrganizationId

-- DirectoryDb
SELECT TOP(2) [o].[id], [o].[accessibility], [o].[address], [o].[alias_of], [o].[areas], [o].[bounced_key], [o].[bounced_on], [o].[business_id], [o].[contacts], [o].[core_work], [o].[created_at], [o].[deleted_at], [o].[description], [o].[entered_by], [o].[expertise], [o].[figures], [o].[funding], [o].[home_municipality], [o].[hyte_priorities], [o].[identifiers], [o].[import_id], [o].[is_emptied], [o].[joined_names], [o].[kind], [o].[languages], [o].[link_broken_on], [o].[modified_at], [o].[names], [o].[on_behalf], [o].[plain_text], [o].[proof_at], [o].[proof_by], [o].[region_wide], [o].[revision], [o].[season], [o].[services], [o].[slug], [o].[status], [o].[successor], [o].[summary], [o].[target_groups], [o].[themes], [o].[website]
FROM [directory].[organizations] AS [o]
WHERE [o].[status] = N'Published' AND [o].[deleted_at] IS NULL AND [o].[id] = @id

-- DirectoryDb
SELECT TOP(2) [o].[id], [o].[accessibility], [o].[address], [o].[alias_of], [o].[areas], [o].[bounced_key], [o].[bounced_on], [o].[business_id], [o].[contacts], [o].[core_work], [o].[created_at], [o].[deleted_at], [o].[description], [o].[entered_by], [o].[expertise], [o].[figures], [o].[funding], [o].[home_municipality], [o].[hyte_priorities], [o].[identifiers], [o].[import_id], [o].[is_emptied], [o].[joined_names], [o].[kind], [o].[languages], [o].[link_broken_on], [o].[modified_at], [o].[names], [o].[on_behalf], [o].[plain_text], [o].[proof_at], [o].[proof_by], [o].[region_wide], [o].[revision], [o].[season], [o].[services], [o].[slug], [o].[status], [o].[successor], [o].[summary], [o].[target_groups], [o].[themes], [o].[website]
FROM [directory].[organizations] AS [o]
WHERE [o].[status] = N'Published' AND [o].[deleted_at] IS NULL AND [o].[id] = @wish_Id

-- DirectoryDb
SELECT TOP(2) [o].[id], [o].[accessibility], [o].[address], [o].[alias_of], [o].[areas], [o].[bounced_key], [o].[bounced_on], [o].[business_id], [o].[contacts], [o].[core_work], [o].[created_at], [o].[deleted_at], [o].[description], [o].[entered_by], [o].[expertise], [o].[figures], [o].[funding], [o].[home_municipality], [o].[hyte_priorities], [o].[identifiers], [o].[import_id], [o].[is_emptied], [o].[joined_names], [o].[kind], [o].[languages], [o].[link_broken_on], [o].[modified_at], [o].[names], [o].[on_behalf], [o].[plain_text], [o].[proof_at], [o].[proof_by], [o].[region_wide], [o].[revision], [o].[season], [o].[services], [o].[slug], [o].[status], [o].[successor], [o].[summary], [o].[target_groups], [o].[themes], [o].[website]
FROM [directory].[organizations] AS [o]
WHERE [o].[status] = N'Published' AND [o].[deleted_at] IS NULL AND [o].[slug] = @ask_Slug

-- DirectoryDb
SELECT TOP(2) [o].[names]
FROM [directory].[organizations] AS [o]
WHERE [o].[id] = '018cc251-f400-7e6b-9919-bcc4b0b9b7f6'

-- DirectoryDb
SELECT TOP(2) [o].[names]
FROM [directory].[organizations] AS [o]
WHERE [o].[id] = @report_OrganizationId

-- DirectoryDb
SELECT TOP(2) [o].[names]
FROM [directory].[organizations] AS [o]
WHERE [o].[status] = N'Published' AND [o].[deleted_at] IS NULL AND [o].[id] = @id

-- DirectoryDb
SELECT TOP(2) [o].[slug]
FROM [directory].[organizations] AS [o]
WHERE [o].[id] = @survivor

-- DirectoryDb
SELECT TOP(2) [o].[slug] AS [Slug], [o].[names] AS [Names]
FROM [directory].[organizations] AS [o]
WHERE [o].[status] = N'Published' AND [o].[deleted_at] IS NULL AND [o].[id] = @id

-- DirectoryDb
SELECT TOP(2) [p].[id], [p].[capacity], [p].[confirmed_on], [p].[contact_role], [p].[created_at], [p].[deleted_at], [p].[email], [p].[kind], [p].[mark], [p].[modified_at], [p].[municipality], [p].[organization_id], [p].[phone], [p].[place], [p].[response_hours], [p].[revision], [p].[what]
FROM [directory].[pool_assets] AS [p]
WHERE ([p].[deleted_at] IS NULL OR [p].[deleted_at] > @anHourAgo) AND [p].[id] = @id

-- DirectoryDb
SELECT TOP(2) [p].[id], [p].[capacity], [p].[confirmed_on], [p].[contact_role], [p].[created_at], [p].[deleted_at], [p].[email], [p].[kind], [p].[mark], [p].[modified_at], [p].[municipality], [p].[organization_id], [p].[phone], [p].[place], [p].[response_hours], [p].[revision], [p].[what]
FROM [directory].[pool_assets] AS [p]
WHERE [p].[deleted_at] IS NULL

-- DirectoryDb
SELECT TOP(2) [p].[id], [p].[capacity], [p].[confirmed_on], [p].[contact_role], [p].[created_at], [p].[deleted_at], [p].[email], [p].[kind], [p].[mark], [p].[modified_at], [p].[municipality], [p].[organization_id], [p].[phone], [p].[place], [p].[response_hours], [p].[revision], [p].[what]
FROM [directory].[pool_assets] AS [p]
WHERE [p].[deleted_at] IS NULL AND [p].[id] = @id

-- DirectoryDb
SELECT TOP(2) [p].[organization_id], [p].[kind], [p].[source], [p].[day], [p].[note]
FROM [directory].[proofs] AS [p]
WHERE [p].[organization_id] = @organization AND [p].[kind] = @kind AND [p].[source] = @source

-- DirectoryDb
SELECT TOP(2) [r].[id], [r].[answer], [r].[created_at], [r].[deleted_at], [r].[email], [r].[handled_at], [r].[language], [r].[modified_at], [r].[organization_id], [r].[revision], [r].[text]
FROM [directory].[reports] AS [r]

-- DirectoryDb
SELECT TOP(2) [r].[id], [r].[answer], [r].[created_at], [r].[deleted_at], [r].[email], [r].[handled_at], [r].[language], [r].[modified_at], [r].[organization_id], [r].[revision], [r].[text]
FROM [directory].[reports] AS [r]
WHERE [r].[id] = @wish_Id

-- DirectoryDb
SELECT TOP(2) [r].[person_id], [r].[organization_id], [r].[on_behalf], [r].[right], [r].[since]
FROM [directory].[rights] AS [r]

-- DirectoryDb
SELECT TOP(2) [r].[person_id], [r].[organization_id], [r].[on_behalf], [r].[right], [r].[since]
FROM [directory].[rights] AS [r]
WHERE [r].[organization_id] = @organization AND [r].[person_id] = @before

-- DirectoryDb
SELECT TOP(2) [r].[person_id], [r].[organization_id], [r].[on_behalf], [r].[right], [r].[since]
FROM [directory].[rights] AS [r]
WHERE [r].[organization_id] = @organization AND [r].[person_id] = @person

-- DirectoryDb
SELECT TOP(2) [r].[person_id], [r].[organization_id], [r].[on_behalf], [r].[right], [r].[since]
FROM [directory].[rights] AS [r]
WHERE [r].[person_id] = @given_PersonId AND [r].[organization_id] = @id

-- DirectoryDb
SELECT TOP(2) [r].[person_id], [r].[organization_id], [r].[on_behalf], [r].[right], [r].[since]
FROM [directory].[rights] AS [r]
WHERE [r].[person_id] = @person AND [r].[organization_id] = @organization

-- DirectoryDb
SELECT TOP(2) [r].[right]
FROM [directory].[rights] AS [r]
WHERE [r].[person_id] = @person AND [r].[organization_id] = @organization

-- DirectoryDb
SELECT TOP(5) CAST([b].[id] AS uniqueidentifier), [b].[kind], [b].[title]
FROM [directory].[board_entries] AS [b]
WHERE [b].[organization_id] = @id AND [b].[deleted_at] IS NULL AND [b].[closed_at] IS NULL AND [b].[until] >= @today
ORDER BY [b].[id] DESC

-- DirectoryDb
SELECT TOP(5) [g].[slug], [g].[title]
FROM [directory].[good_practices] AS [g]
WHERE [g].[organization_id] = @id AND [g].[deleted_at] IS NULL AND [g].[published_at] IS NOT NULL
ORDER BY [g].[published_at] DESC

-- DirectoryDb
SELECT TOP(@p) CAST([d].[id] AS uniqueidentifier), [d].[message], [d].[is_real], [d].[started_at], CASE
    WHEN [d].[closed_at] IS NULL THEN CAST(1 AS bit)
    ELSE CAST(0 AS bit)
END, (
    SELECT COUNT(*)
    FROM [directory].[drill_calls] AS [d0]
    WHERE [d0].[drill_id] = [d].[id]), (
    SELECT COUNT(*)
    FROM [directory].[drill_calls] AS [d1]
    WHERE [d1].[drill_id] = [d].[id] AND [d1].[replied_at] IS NOT NULL), CASE
    WHEN [d].[mark] IS NOT NULL THEN CAST(1 AS bit)
    ELSE CAST(0 AS bit)
END
FROM [directory].[drills] AS [d]
ORDER BY [d].[started_at] DESC

-- DirectoryDb
SELECT TOP(@p) [a].[id], [a].[answered_at], [a].[asked_at], [a].[organization_id], [a].[reminded], [a].[year]
FROM [directory].[asks] AS [a]
WHERE [a].[answered_at] IS NULL AND [a].[asked_at] > @over AND (([a].[reminded] = 0 AND [a].[asked_at] <= @first) OR ([a].[reminded] = 30 AND [a].[asked_at] <= @second))
ORDER BY [a].[asked_at]

-- DirectoryDb
SELECT TOP(@p) [b].[id] AS [Id], [b].[modified_at] AS [ModifiedAt]
FROM [directory].[board_entries] AS [b]
WHERE [b].[deleted_at] IS NULL AND EXISTS (
    SELECT 1
    FROM [directory].[organizations] AS [o]
    WHERE [o].[status] = N'Published' AND [o].[deleted_at] IS NULL AND [o].[id] = [b].[organization_id]) AND [b].[closed_at] IS NULL AND [b].[until] >= @today
ORDER BY [b].[id]

-- DirectoryDb
SELECT TOP(@p) [b].[id] AS [Id], [b].[title] AS [Title], [b].[until] AS [Until]
FROM [directory].[board_entries] AS [b]
WHERE [b].[organization_id] = @id AND [b].[deleted_at] IS NULL AND [b].[until] >= @today AND [b].[until] <= @last
ORDER BY [b].[until]

-- DirectoryDb
SELECT TOP(@p) [b].[id], [b].[answer_id], [b].[at], [b].[entry_id], [b].[line], [b].[shown_at]
FROM [directory].[board_thanks] AS [b]
WHERE [b].[entry_id] = @ask_Id
ORDER BY [b].[at] DESC

-- DirectoryDb
SELECT TOP(@p) [b].[id], [b].[at], [b].[email], [b].[entry_id], [b].[name], [b].[text]
FROM [directory].[board_answers] AS [b]
WHERE [b].[at] < @old AND [b].[email] IS NOT NULL

-- DirectoryDb
SELECT TOP(@p) [b].[id], [b].[at], [b].[name], [b].[email], [b].[text]
FROM [directory].[board_answers] AS [b]
WHERE [b].[entry_id] = @id
ORDER BY [b].[at] DESC

-- DirectoryDb
SELECT TOP(@p) [b].[id], [b].[closed_at], [b].[created_at], [b].[deleted_at], [b].[kind], [b].[link_turn], [b].[mark], [b].[matter], [b].[modified_at], [b].[municipality], [b].[organization_id], [b].[revision], [b].[tags], [b].[text], [b].[title], [b].[until]
FROM [directory].[board_entries] AS [b]
WHERE [b].[deleted_at] < @bin

-- DirectoryDb
SELECT TOP(@p) [b].[id], [b].[closed_at], [b].[created_at], [b].[deleted_at], [b].[kind], [b].[link_turn], [b].[mark], [b].[matter], [b].[modified_at], [b].[municipality], [b].[organization_id], [b].[revision], [b].[tags], [b].[text], [b].[title], [b].[until]
FROM [directory].[board_entries] AS [b]
WHERE [b].[deleted_at] IS NULL AND EXISTS (
    SELECT 1
    FROM [directory].[organizations] AS [o]
    WHERE [o].[status] = N'Published' AND [o].[deleted_at] IS NULL AND [o].[id] = [b].[organization_id]) AND [b].[closed_at] IS NULL AND [b].[until] >= @today AND [b].[kind] <> @entry_Kind AND [b].[matter] = @entry_Matter AND [b].[organization_id] <> @entry_OrganizationId
ORDER BY [b].[id] DESC

-- DirectoryDb
SELECT TOP(@p) [b].[id], [b].[closed_at], [b].[created_at], [b].[deleted_at], [b].[kind], [b].[link_turn], [b].[mark], [b].[matter], [b].[modified_at], [b].[municipality], [b].[organization_id], [b].[revision], [b].[tags], [b].[text], [b].[title], [b].[until]
FROM [directory].[board_entries] AS [b]
WHERE [b].[deleted_at] IS NULL AND EXISTS (
    SELECT 1
    FROM [directory].[organizations] AS [o]
    WHERE [o].[status] = N'Published' AND [o].[deleted_at] IS NULL AND [o].[id] = [b].[organization_id]) AND [b].[closed_at] IS NULL AND [b].[until] >= @today AND [b].[kind] <> @entry_Kind AND [b].[matter] = @entry_Matter AND [b].[organization_id] <> @entry_OrganizationId AND ([b].[municipality] IS NULL OR [b].[municipality] = @entry_Municipality)
ORDER BY [b].[id] DESC

-- DirectoryDb
SELECT TOP(@p) [b].[id], [b].[closed_at], [b].[created_at], [b].[deleted_at], [b].[kind], [b].[link_turn], [b].[mark], [b].[matter], [b].[modified_at], [b].[municipality], [b].[organization_id], [b].[revision], [b].[tags], [b].[text], [b].[title], [b].[until]
FROM [directory].[board_entries] AS [b]
WHERE [b].[deleted_at] IS NULL AND EXISTS (
    SELECT 1
    FROM [directory].[organizations] AS [o]
    WHERE [o].[status] = N'Published' AND [o].[deleted_at] IS NULL AND [o].[id] = [b].[organization_id]) AND [b].[closed_at] IS NULL AND [b].[until] >= @today AND [b].[until] <= @last AND [b].[mark] IS NULL
ORDER BY [b].[until]

-- DirectoryDb
SELECT TOP(@p) [b].[offer_id], [b].[need_id], [b].[at], [b].[tags], [b].[words]
FROM [directory].[board_matches] AS [b]
WHERE [b].[offer_id] = @id OR [b].[need_id] = @id
ORDER BY [b].[at] DESC

-- DirectoryDb
SELECT TOP(@p) [g].[id] AS [Id], [g].[tags] AS [Tags]
FROM [directory].[good_practices] AS [g]
WHERE [g].[published_at] IS NOT NULL AND [g].[deleted_at] IS NULL AND ([g].[organization_id] IS NULL OR EXISTS (
    SELECT 1
    FROM [directory].[organizations] AS [o]
    WHERE [o].[status] = N'Published' AND [o].[deleted_at] IS NULL AND [o].[id] = [g].[organization_id]))

-- DirectoryDb
SELECT TOP(@p) [g].[id], [g].[by_role], [g].[created_at], [g].[deleted_at], [g].[is_next_done], [g].[mark], [g].[modified_at], [g].[next_on], [g].[next_step], [g].[on], [g].[organization_id], [g].[people], [g].[revision], [g].[topic]
FROM [directory].[guidance] AS [g]
WHERE [g].[deleted_at] < @bin

-- DirectoryDb
SELECT TOP(@p) [g].[id], [g].[contact_role], [g].[created_at], [g].[deleted_at], [g].[licence], [g].[mark], [g].[method], [g].[modified_at], [g].[organization_id], [g].[problem], [g].[published_at], [g].[result], [g].[revision], [g].[slug], [g].[tags], [g].[title]
FROM [directory].[good_practices] AS [g]
WHERE [g].[deleted_at] < @bin

-- DirectoryDb
SELECT TOP(@p) [g].[slug] AS [Slug], [g].[modified_at] AS [ModifiedAt]
FROM [directory].[good_practices] AS [g]
WHERE [g].[published_at] IS NOT NULL AND [g].[deleted_at] IS NULL AND ([g].[organization_id] IS NULL OR EXISTS (
    SELECT 1
    FROM [directory].[organizations] AS [o]
    WHERE [o].[status] = N'Published' AND [o].[deleted_at] IS NULL AND [o].[id] = [g].[organization_id]))
ORDER BY [g].[id]

-- DirectoryDb
SELECT TOP(@p) [i].[id], [i].[accepted_by], [i].[closed_at], [i].[created_at], [i].[day], [i].[deleted_at], [i].[email], [i].[end], [i].[from_person_id], [i].[from_stays], [i].[invited_by], [i].[kind], [i].[language], [i].[letters], [i].[letters_that_day], [i].[modified_at], [i].[organization_id], [i].[reason], [i].[revision], [i].[right], [i].[sent_at]
FROM [directory].[invitations] AS [i]
WHERE [i].[closed_at] IS NULL AND [i].[sent_at] IS NULL AND [i].[day] <= @today
ORDER BY [i].[id]

-- DirectoryDb
SELECT TOP(@p) [i].[id], [i].[accepted_by], [i].[closed_at], [i].[created_at], [i].[day], [i].[deleted_at], [i].[email], [i].[end], [i].[from_person_id], [i].[from_stays], [i].[invited_by], [i].[kind], [i].[language], [i].[letters], [i].[letters_that_day], [i].[modified_at], [i].[organization_id], [i].[reason], [i].[revision], [i].[right], [i].[sent_at]
FROM [directory].[invitations] AS [i]
WHERE [i].[organization_id] = @id AND [i].[closed_at] IS NULL AND [i].[email] IS NOT NULL
ORDER BY [i].[id]

-- DirectoryDb
SELECT TOP(@p) [i].[id], [i].[by], [i].[choices], [i].[created_at], [i].[deleted_at], [i].[facts], [i].[file_name], [i].[headers], [i].[mapping], [i].[modified_at], [i].[moved_at], [i].[revision], [i].[rows], [i].[signature], [i].[state]
FROM [directory].[imports] AS [i]
ORDER BY [i].[moved_at] DESC

-- DirectoryDb
SELECT TOP(@p) [i].[import_id], [i].[line], [i].[after], [i].[before], [i].[cells], [i].[changes], [i].[choice], [i].[cleaned], [i].[faults], [i].[id_key], [i].[is_saved], [i].[name], [i].[name_key], [i].[notes], [i].[organization_id], [i].[outcome], [i].[twins], [i].[undo]
FROM [directory].[import_rows] AS [i]
WHERE [i].[import_id] = @ask_Id AND [i].[undo] = N'Kept'
ORDER BY [i].[line]

-- DirectoryDb
SELECT TOP(@p) [i].[import_id], [i].[line], [i].[after], [i].[before], [i].[cells], [i].[changes], [i].[choice], [i].[cleaned], [i].[faults], [i].[id_key], [i].[is_saved], [i].[name], [i].[name_key], [i].[notes], [i].[organization_id], [i].[outcome], [i].[twins], [i].[undo]
FROM [directory].[import_rows] AS [i]
WHERE [i].[import_id] = @import AND [i].[is_saved] = CAST(0 AS bit) AND [i].[choice] <> N'Leave' AND [i].[outcome] IN (N'New', N'Changed', N'Twin')
ORDER BY [i].[line]

-- DirectoryDb
SELECT TOP(@p) [i].[import_id], [i].[line], [i].[after], [i].[before], [i].[cells], [i].[changes], [i].[choice], [i].[cleaned], [i].[faults], [i].[id_key], [i].[is_saved], [i].[name], [i].[name_key], [i].[notes], [i].[organization_id], [i].[outcome], [i].[twins], [i].[undo]
FROM [directory].[import_rows] AS [i]
WHERE [i].[import_id] = @import_Id AND [i].[is_saved] = CAST(1 AS bit) AND [i].[undo] IS NULL
ORDER BY [i].[line]

-- DirectoryDb
SELECT TOP(@p) [i].[import_id], [i].[line], [i].[after], [i].[before], [i].[cells], [i].[changes], [i].[choice], [i].[cleaned], [i].[faults], [i].[id_key], [i].[is_saved], [i].[name], [i].[name_key], [i].[notes], [i].[organization_id], [i].[outcome], [i].[twins], [i].[undo]
FROM [directory].[import_rows] AS [i]
WHERE [i].[import_id] = @import_Id AND [i].[outcome] = N'Waiting'
ORDER BY [i].[line]

-- DirectoryDb
SELECT TOP(@p) [j].[id] AS [Id], [j].[line] AS [Line], [j].[created_at] AS [CreatedAt], [o].[slug] AS [Slug], [o].[names] AS [Names]
FROM [directory].[join_requests] AS [j]
INNER JOIN [directory].[organizations] AS [o] ON [j].[organization_id] = [o].[id]
WHERE [j].[closed_at] IS NULL AND ([j].[created_at] < @late OR NOT EXISTS (
    SELECT 1
    FROM [directory].[rights] AS [r]
    WHERE [r].[organization_id] = [j].[organization_id] AND [r].[right] = N'owner'))
ORDER BY [j].[id]

-- DirectoryDb
SELECT TOP(@p) [j].[id], [j].[closed_at], [j].[created_at], [j].[deleted_at], [j].[language], [j].[line], [j].[modified_at], [j].[organization_id], [j].[person_id], [j].[revision], [j].[right]
FROM [directory].[join_requests] AS [j]
WHERE [j].[organization_id] = @id AND [j].[closed_at] IS NULL
ORDER BY [j].[id]

-- DirectoryDb
SELECT TOP(@p) [l].[id], [l].[at], [l].[key_id], [l].[organization_id], [l].[person_id], [l].[why]
FROM [directory].[looks] AS [l]
WHERE [l].[person_id] = @person OR [l].[organization_id] IN (@mine1, @mine2)
ORDER BY [l].[at] DESC

-- DirectoryDb
SELECT TOP(@p) [m].[organization_id] AS [OrganizationId], [m].[facet] AS [Facet]
FROM [directory].[marks] AS [m]
WHERE ([m].[facet] = N'place' AND [m].[code] = @place) OR ([m].[facet] = N'site' AND [m].[code] = @site)

-- DirectoryDb
SELECT TOP(@p) [n].[id] AS [Id], [n].[names] AS [Names], [n].[deleted_at] AS [DeletedAt]
FROM [directory].[networks] AS [n]
WHERE [n].[deleted_at] > @monthAgo
ORDER BY [n].[deleted_at] DESC

-- DirectoryDb
SELECT TOP(@p) [o].[id] AS [Id], [o].[modified_at] AS [ModifiedAt]
FROM [directory].[organizations] AS [o]
WHERE [o].[status] NOT IN (N'ForReview', N'Unconfirmed') AND [o].[modified_at] < @settled AND [o].[modified_at] >= @from
ORDER BY [o].[modified_at], [o].[id]

-- DirectoryDb
SELECT TOP(@p) [o].[id] AS [Id], [o].[slug] AS [Slug], [o].[names] AS [Names]
FROM [directory].[organizations] AS [o]
WHERE [o].[status] = N'Published' AND [o].[deleted_at] IS NULL AND EXISTS (
    SELECT 1
    FROM [directory].[marks] AS [m]
    WHERE [o].[id] = [m].[organization_id] AND [m].[facet] = N'municipality' AND [m].[code] = @code) AND ([o].[bounced_on] IS NOT NULL OR [o].[link_broken_on] IS NOT NULL)
ORDER BY [o].[slug]

-- DirectoryDb
SELECT TOP(@p) [o].[id] AS [Id], [o].[slug] AS [Slug], [o].[names] AS [Names]
FROM [directory].[organizations] AS [o]
WHERE [o].[status] = N'Published' AND [o].[deleted_at] IS NULL AND [o].[created_at] > @since AND [o].[kind] IN (N'association', N'foundation', N'civicGroup', N'parish', N'networkOrganization') AND NOT EXISTS (
    SELECT 1
    FROM [directory].[guidance] AS [g]
    WHERE [g].[organization_id] = [o].[id] AND [g].[deleted_at] IS NULL)
ORDER BY [o].[created_at] DESC, [o].[id]

-- DirectoryDb
SELECT TOP(@p) [o].[id], [o].[accessibility], [o].[address], [o].[alias_of], [o].[areas], [o].[bounced_key], [o].[bounced_on], [o].[business_id], [o].[contacts], [o].[core_work], [o].[created_at], [o].[deleted_at], [o].[description], [o].[entered_by], [o].[expertise], [o].[figures], [o].[funding], [o].[home_municipality], [o].[hyte_priorities], [o].[identifiers], [o].[import_id], [o].[is_emptied], [o].[joined_names], [o].[kind], [o].[languages], [o].[link_broken_on], [o].[modified_at], [o].[names], [o].[on_behalf], [o].[plain_text], [o].[proof_at], [o].[proof_by], [o].[region_wide], [o].[revision], [o].[season], [o].[services], [o].[slug], [o].[status], [o].[successor], [o].[summary], [o].[target_groups], [o].[themes], [o].[website]
FROM [directory].[organizations] AS [o]
WHERE [o].[deleted_at] IS NOT NULL AND [o].[is_emptied] = CAST(0 AS bit)
ORDER BY [o].[deleted_at] DESC

-- DirectoryDb
SELECT TOP(@p) [o].[id], [o].[website]
FROM [directory].[organizations] AS [o]
WHERE [o].[status] = N'Published' AND [o].[deleted_at] IS NULL AND [o].[website] IS NOT NULL
ORDER BY CASE
    WHEN EXISTS (
        SELECT 1
        FROM [directory].[link_checks] AS [l]
        WHERE [l].[organization_id] = [o].[id]) THEN CAST(1 AS bit)
    ELSE CAST(0 AS bit)
END, (
    SELECT TOP(1) [l0].[checked_at]
    FROM [directory].[link_checks] AS [l0]
    WHERE [l0].[organization_id] = [o].[id]), [o].[id]

-- DirectoryDb
SELECT TOP(@p) [p].[id], [p].[capacity], [p].[confirmed_on], [p].[contact_role], [p].[created_at], [p].[deleted_at], [p].[email], [p].[kind], [p].[mark], [p].[modified_at], [p].[municipality], [p].[organization_id], [p].[phone], [p].[place], [p].[response_hours], [p].[revision], [p].[what]
FROM [directory].[pool_assets] AS [p]
WHERE [p].[deleted_at] < @yesterday OR EXISTS (
    SELECT 1
    FROM [directory].[organizations] AS [o]
    WHERE [o].[id] = [p].[organization_id] AND ([o].[is_emptied] = CAST(1 AS bit) OR [o].[deleted_at] < @bin))

-- DirectoryDb
SELECT TOP(@p) [p].[id], [p].[capacity], [p].[confirmed_on], [p].[contact_role], [p].[created_at], [p].[deleted_at], [p].[email], [p].[kind], [p].[mark], [p].[modified_at], [p].[municipality], [p].[organization_id], [p].[phone], [p].[place], [p].[response_hours], [p].[revision], [p].[what]
FROM [directory].[pool_assets] AS [p]
WHERE [p].[deleted_at] IS NULL AND [p].[organization_id] = @organization_Id
ORDER BY [p].[kind], [p].[id]

-- DirectoryDb
SELECT TOP(@p) [p].[kind], [p].[day]
FROM [directory].[proofs] AS [p]
WHERE [p].[organization_id] = @organization_Id
ORDER BY [p].[day] DESC, [p].[kind]

-- DirectoryDb
SELECT TOP(@p) [r].[id], [r].[answer], [r].[created_at], [r].[deleted_at], [r].[email], [r].[handled_at], [r].[language], [r].[modified_at], [r].[organization_id], [r].[revision], [r].[text], [o].[slug] AS [Slug], [o].[names] AS [Names]
FROM [directory].[reports] AS [r]
INNER JOIN [directory].[organizations] AS [o] ON [r].[organization_id] = [o].[id]
WHERE [r].[handled_at] IS NULL
ORDER BY [r].[created_at]

-- DirectoryDb
SELECT TOP(@p) [t].[key], [t].[code], [t].[word]
FROM [directory].[tag_words] AS [t]
ORDER BY [t].[key]

-- DirectoryDb
SELECT [a].[id], [a].[answered_at], [a].[asked_at], [a].[organization_id], [a].[reminded], [a].[year]
FROM [directory].[asks] AS [a]
WHERE [a].[organization_id] = @from OR [a].[organization_id] = @to

-- DirectoryDb
SELECT [a].[id], [a].[answered_at], [a].[asked_at], [a].[organization_id], [a].[reminded], [a].[year]
FROM [directory].[asks] AS [a]
WHERE [a].[organization_id] = @organization_Id AND [a].[answered_at] IS NULL

-- DirectoryDb
SELECT [a].[id], [a].[answered_at], [a].[asked_at], [a].[organization_id], [a].[reminded], [a].[year]
FROM [directory].[asks] AS [a]
WHERE [a].[organization_id] = @wish_Id AND [a].[answered_at] IS NULL

-- DirectoryDb
SELECT [a].[organization_id]
FROM [directory].[asks] AS [a]
WHERE [a].[answered_at] IS NULL AND [a].[asked_at] <= @late AND [a].[asked_at] > @lastYear AND [a].[organization_id] IN (@ids1, @ids2)

-- DirectoryDb
SELECT [b].[email]
FROM [directory].[board_answers] AS [b]
WHERE [b].[text] IS NOT NULL
ORDER BY [b].[email]

-- DirectoryDb
SELECT [b].[id], [b].[at], [b].[email], [b].[entry_id], [b].[name], [b].[text]
FROM [directory].[board_answers] AS [b]
WHERE [b].[email] = @email
ORDER BY [b].[at], [b].[id]

-- DirectoryDb
SELECT [b].[id], [b].[closed_at], [b].[created_at], [b].[deleted_at], [b].[kind], [b].[link_turn], [b].[mark], [b].[matter], [b].[modified_at], [b].[municipality], [b].[organization_id], [b].[revision], [b].[tags], [b].[text], [b].[title], [b].[until]
FROM [directory].[board_entries] AS [b]
WHERE [b].[deleted_at] IS NULL AND EXISTS (
    SELECT 1
    FROM [directory].[organizations] AS [o]
    WHERE [o].[status] = N'Published' AND [o].[deleted_at] IS NULL AND [o].[id] = [b].[organization_id]) AND [b].[closed_at] IS NULL AND [b].[until] >= @today AND [b].[id] IN (@others1, @others2)

-- DirectoryDb
SELECT [b].[id], [b].[closed_at], [b].[created_at], [b].[deleted_at], [b].[kind], [b].[link_turn], [b].[mark], [b].[matter], [b].[modified_at], [b].[municipality], [b].[organization_id], [b].[revision], [b].[tags], [b].[text], [b].[title], [b].[until]
FROM [directory].[board_entries] AS [b]
WHERE [b].[mark] = N'esimerkki' AND NOT EXISTS (
    SELECT 1
    FROM [directory].[board_answers] AS [b0]
    WHERE [b0].[entry_id] = [b].[id])

-- DirectoryDb
SELECT [b].[id], [b].[closed_at], [b].[created_at], [b].[deleted_at], [b].[kind], [b].[link_turn], [b].[mark], [b].[matter], [b].[modified_at], [b].[municipality], [b].[organization_id], [b].[revision], [b].[tags], [b].[text], [b].[title], [b].[until]
FROM [directory].[board_entries] AS [b]
WHERE [b].[organization_id] = @from

-- DirectoryDb
SELECT [b].[offer_id], [b].[need_id], [b].[at], [b].[tags], [b].[words]
FROM [directory].[board_matches] AS [b]
WHERE [b].[need_id] IN (@ids1, @ids2) OR [b].[offer_id] IN (@ids1, @ids2)

-- DirectoryDb
SELECT [b].[offer_id], [b].[need_id], [b].[at], [b].[tags], [b].[words]
FROM [directory].[board_matches] AS [b]
WHERE [b].[offer_id] = @entry_Id OR [b].[need_id] = @entry_Id

-- DirectoryDb
SELECT [b].[title]
FROM [directory].[board_entries] AS [b]
WHERE [b].[mark] = N'esimerkki' AND EXISTS (
    SELECT 1
    FROM [directory].[board_answers] AS [b0]
    WHERE [b0].[entry_id] = [b].[id])

-- DirectoryDb
SELECT [d].[id], [d].[asset_id], [d].[available], [d].[by_letter], [d].[by_phone], [d].[drill_id], [d].[number], [d].[replied_at], [d].[turn], [p0].[kind] AS [Kind], [p0].[what] AS [What], [p0].[municipality] AS [Municipality], [o].[names] AS [Names]
FROM [directory].[drill_calls] AS [d]
INNER JOIN (
    SELECT [p].[id], [p].[kind], [p].[municipality], [p].[organization_id], [p].[what]
    FROM [directory].[pool_assets] AS [p]
    WHERE [p].[deleted_at] IS NULL
) AS [p0] ON [d].[asset_id] = [p0].[id]
INNER JOIN [directory].[organizations] AS [o] ON [p0].[organization_id] = [o].[id]
WHERE [d].[drill_id] = @ask_Id

-- DirectoryDb
SELECT [d].[id], [d].[closed_at], [d].[created_at], [d].[deleted_at], [d].[is_real], [d].[mark], [d].[message], [d].[modified_at], [d].[revision], [d].[started_at]
FROM [directory].[drills] AS [d]
WHERE [d].[mark] = N'esimerkki'

-- DirectoryDb
SELECT [e].[changes]
FROM [audit].[entries] AS [e]
WHERE [e].[kind] = N'PoolAsset'

-- DirectoryDb
SELECT [e].[id], [e].[at], [e].[changes], [e].[kind], [e].[subject], [e].[what], [e].[who]
FROM [audit].[entries] AS [e]
WHERE 0 = 1

-- DirectoryDb
SELECT [e].[id], [e].[at], [e].[changes], [e].[kind], [e].[subject], [e].[what], [e].[who]
FROM [audit].[entries] AS [e]
WHERE [e].[kind] = N'ErrorReport'

-- DirectoryDb
SELECT [e].[person_id], [e].[organization_id], [e].[ended_at], [e].[right], [e].[since]
FROM [directory].[ended_rights] AS [e]
WHERE [e].[ended_at] < @yesterday

-- DirectoryDb
SELECT [e].[person_id], [e].[organization_id], [e].[ended_at], [e].[right], [e].[since]
FROM [directory].[ended_rights] AS [e]
WHERE [e].[organization_id] = @organization AND [e].[person_id] = @before

-- DirectoryDb
SELECT [e].[person_id], [e].[organization_id], [e].[ended_at], [e].[right], [e].[since]
FROM [directory].[ended_rights] AS [e]
WHERE [e].[person_id] = @person

-- DirectoryDb
SELECT [g0].[id], [g0].[by_role], [g0].[created_at], [g0].[deleted_at], [g0].[is_next_done], [g0].[mark], [g0].[modified_at], [g0].[next_on], [g0].[next_step], [g0].[on], [g0].[organization_id], [g0].[people], [g0].[revision], [g0].[topic], [o0].[names] AS [Names], [o0].[slug] AS [Slug], [o0].[home_municipality] AS [HomeMunicipality]
FROM (
    SELECT [g].[id], [g].[by_role], [g].[created_at], [g].[deleted_at], [g].[is_next_done], [g].[mark], [g].[modified_at], [g].[next_on], [g].[next_step], [g].[on], [g].[organization_id], [g].[people], [g].[revision], [g].[topic]
    FROM [directory].[guidance] AS [g]
    WHERE 0 = 1
) AS [g0]
INNER JOIN [directory].[organizations] AS [o0] ON [g0].[organization_id] = [o0].[id]
ORDER BY [g0].[on] DESC, [g0].[id] DESC

-- DirectoryDb
SELECT [g0].[id], [g0].[by_role], [g0].[created_at], [g0].[deleted_at], [g0].[is_next_done], [g0].[mark], [g0].[modified_at], [g0].[next_on], [g0].[next_step], [g0].[on], [g0].[organization_id], [g0].[people], [g0].[revision], [g0].[topic], [o].[names] AS [Names], [o].[slug] AS [Slug], [o].[home_municipality] AS [HomeMunicipality]
FROM (
    SELECT TOP(@p) [g].[id], [g].[by_role], [g].[created_at], [g].[deleted_at], [g].[is_next_done], [g].[mark], [g].[modified_at], [g].[next_on], [g].[next_step], [g].[on], [g].[organization_id], [g].[people], [g].[revision], [g].[topic]
    FROM [directory].[guidance] AS [g]
    WHERE [g].[deleted_at] IS NULL AND [g].[next_on] IS NOT NULL AND [g].[is_next_done] = CAST(0 AS bit)
    ORDER BY [g].[next_on], [g].[id]
) AS [g0]
INNER JOIN [directory].[organizations] AS [o] ON [g0].[organization_id] = [o].[id]
ORDER BY [g0].[next_on], [g0].[id]

-- DirectoryDb
SELECT [g0].[id], [g0].[by_role], [g0].[created_at], [g0].[deleted_at], [g0].[is_next_done], [g0].[mark], [g0].[modified_at], [g0].[next_on], [g0].[next_step], [g0].[on], [g0].[organization_id], [g0].[people], [g0].[revision], [g0].[topic], [o].[names] AS [Names], [o].[slug] AS [Slug], [o].[home_municipality] AS [HomeMunicipality]
FROM (
    SELECT [g].[id], [g].[by_role], [g].[created_at], [g].[deleted_at], [g].[is_next_done], [g].[mark], [g].[modified_at], [g].[next_on], [g].[next_step], [g].[on], [g].[organization_id], [g].[people], [g].[revision], [g].[topic]
    FROM [directory].[guidance] AS [g]
    WHERE 0 = 1
) AS [g0]
INNER JOIN [directory].[organizations] AS [o] ON [g0].[organization_id] = [o].[id]
ORDER BY [g0].[on] DESC, [g0].[id] DESC

-- DirectoryDb
SELECT [g].[id] AS [Id], [g].[title] AS [Title], [g].[slug] AS [Slug]
FROM [directory].[good_practices] AS [g]
WHERE [g].[published_at] IS NOT NULL AND [g].[deleted_at] IS NULL AND ([g].[organization_id] IS NULL OR EXISTS (
    SELECT 1
    FROM [directory].[organizations] AS [o]
    WHERE [o].[status] = N'Published' AND [o].[deleted_at] IS NULL AND [o].[id] = [g].[organization_id])) AND [g].[id] IN (@ids1, @ids2)

-- DirectoryDb
SELECT [g].[id], [g].[by_role], [g].[created_at], [g].[deleted_at], [g].[is_next_done], [g].[mark], [g].[modified_at], [g].[next_on], [g].[next_step], [g].[on], [g].[organization_id], [g].[people], [g].[revision], [g].[topic]
FROM [directory].[guidance] AS [g]
WHERE [g].[mark] = N'esimerkki'

-- DirectoryDb
SELECT [g].[id], [g].[by_role], [g].[created_at], [g].[deleted_at], [g].[is_next_done], [g].[mark], [g].[modified_at], [g].[next_on], [g].[next_step], [g].[on], [g].[organization_id], [g].[people], [g].[revision], [g].[topic]
FROM [directory].[guidance] AS [g]
WHERE [g].[organization_id] = @from

-- DirectoryDb
SELECT [g].[id], [g].[contact_role], [g].[created_at], [g].[deleted_at], [g].[licence], [g].[mark], [g].[method], [g].[modified_at], [g].[organization_id], [g].[problem], [g].[published_at], [g].[result], [g].[revision], [g].[slug], [g].[tags], [g].[title]
FROM [directory].[good_practices] AS [g]
WHERE [g].[mark] = N'esimerkki'

-- DirectoryDb
SELECT [g].[id], [g].[contact_role], [g].[created_at], [g].[deleted_at], [g].[licence], [g].[mark], [g].[method], [g].[modified_at], [g].[organization_id], [g].[problem], [g].[published_at], [g].[result], [g].[revision], [g].[slug], [g].[tags], [g].[title]
FROM [directory].[good_practices] AS [g]
WHERE [g].[organization_id] = @from

-- DirectoryDb
SELECT [g].[slug]
FROM [directory].[good_practices] AS [g]
WHERE [g].[slug] LIKE @slug_startswith ESCAPE N'\'

-- DirectoryDb
SELECT [i].[id], [i].[accepted_by], [i].[closed_at], [i].[created_at], [i].[day], [i].[deleted_at], [i].[email], [i].[end], [i].[from_person_id], [i].[from_stays], [i].[invited_by], [i].[kind], [i].[language], [i].[letters], [i].[letters_that_day], [i].[modified_at], [i].[organization_id], [i].[reason], [i].[revision], [i].[right], [i].[sent_at]
FROM [directory].[invitations] AS [i]
WHERE [i].[closed_at] < @yearAgo

-- DirectoryDb
SELECT [i].[id], [i].[accepted_by], [i].[closed_at], [i].[created_at], [i].[day], [i].[deleted_at], [i].[email], [i].[end], [i].[from_person_id], [i].[from_stays], [i].[invited_by], [i].[kind], [i].[language], [i].[letters], [i].[letters_that_day], [i].[modified_at], [i].[organization_id], [i].[reason], [i].[revision], [i].[right], [i].[sent_at]
FROM [directory].[invitations] AS [i]
WHERE [i].[closed_at] IS NULL AND [i].[sent_at] < @month

-- DirectoryDb
SELECT [i].[id], [i].[accepted_by], [i].[closed_at], [i].[created_at], [i].[day], [i].[deleted_at], [i].[email], [i].[end], [i].[from_person_id], [i].[from_stays], [i].[invited_by], [i].[kind], [i].[language], [i].[letters], [i].[letters_that_day], [i].[modified_at], [i].[organization_id], [i].[reason], [i].[revision], [i].[right], [i].[sent_at]
FROM [directory].[invitations] AS [i]
WHERE [i].[email] = @email

-- DirectoryDb
SELECT [i].[id], [i].[accepted_by], [i].[closed_at], [i].[created_at], [i].[day], [i].[deleted_at], [i].[email], [i].[end], [i].[from_person_id], [i].[from_stays], [i].[invited_by], [i].[kind], [i].[language], [i].[letters], [i].[letters_that_day], [i].[modified_at], [i].[organization_id], [i].[reason], [i].[revision], [i].[right], [i].[sent_at]
FROM [directory].[invitations] AS [i]
WHERE [i].[organization_id] = @owner_OrganizationId AND [i].[invited_by] = @owner_PersonId AND [i].[closed_at] IS NULL

-- DirectoryDb
SELECT [i].[id], [i].[accepted_by], [i].[closed_at], [i].[created_at], [i].[day], [i].[deleted_at], [i].[email], [i].[end], [i].[from_person_id], [i].[from_stays], [i].[invited_by], [i].[kind], [i].[language], [i].[letters], [i].[letters_that_day], [i].[modified_at], [i].[organization_id], [i].[reason], [i].[revision], [i].[right], [i].[sent_at]
FROM [directory].[invitations] AS [i]
WHERE [i].[organization_id] = @wish_Id AND [i].[closed_at] IS NULL

-- DirectoryDb
SELECT [i].[id], [i].[by], [i].[choices], [i].[created_at], [i].[deleted_at], [i].[facts], [i].[file_name], [i].[headers], [i].[mapping], [i].[modified_at], [i].[moved_at], [i].[revision], [i].[rows], [i].[signature], [i].[state]
FROM [directory].[imports] AS [i]
WHERE [i].[by] = @person

-- DirectoryDb
SELECT [i].[id], [i].[by], [i].[choices], [i].[created_at], [i].[deleted_at], [i].[facts], [i].[file_name], [i].[headers], [i].[mapping], [i].[modified_at], [i].[moved_at], [i].[revision], [i].[rows], [i].[signature], [i].[state]
FROM [directory].[imports] AS [i]
WHERE [i].[by] = @person
ORDER BY [i].[created_at]

-- DirectoryDb
SELECT [i].[id], [i].[by], [i].[choices], [i].[created_at], [i].[deleted_at], [i].[facts], [i].[file_name], [i].[headers], [i].[mapping], [i].[modified_at], [i].[moved_at], [i].[revision], [i].[rows], [i].[signature], [i].[state]
FROM [directory].[imports] AS [i]
WHERE [i].[moved_at] < @since

-- DirectoryDb
SELECT [i].[import_id], [i].[line], [i].[after], [i].[before], [i].[cells], [i].[changes], [i].[choice], [i].[cleaned], [i].[faults], [i].[id_key], [i].[is_saved], [i].[name], [i].[name_key], [i].[notes], [i].[organization_id], [i].[outcome], [i].[twins], [i].[undo]
FROM [directory].[import_rows] AS [i]
WHERE 0 = 1

-- DirectoryDb
SELECT [i].[import_id], [i].[line], [i].[after], [i].[before], [i].[cells], [i].[changes], [i].[choice], [i].[cleaned], [i].[faults], [i].[id_key], [i].[is_saved], [i].[name], [i].[name_key], [i].[notes], [i].[organization_id], [i].[outcome], [i].[twins], [i].[undo]
FROM [directory].[import_rows] AS [i]
WHERE [i].[import_id] = @ask_Id AND [i].[outcome] = @ask_Outcome
ORDER BY [i].[line]

-- DirectoryDb
SELECT [i].[import_id], [i].[line], [i].[after], [i].[before], [i].[cells], [i].[changes], [i].[choice], [i].[cleaned], [i].[faults], [i].[id_key], [i].[is_saved], [i].[name], [i].[name_key], [i].[notes], [i].[organization_id], [i].[outcome], [i].[twins], [i].[undo]
FROM [directory].[import_rows] AS [i]
WHERE [i].[import_id] = @wish_Id AND [i].[line] IN (@lines1, @lines2)

-- DirectoryDb
SELECT [i].[line] AS [Line], [i].[name_key] AS [NameKey], [i].[id_key] AS [IdKey]
FROM [directory].[import_rows] AS [i]
WHERE [i].[import_id] = @import_Id AND [i].[line] < @first AND [i].[outcome] <> N'Refused' AND ([i].[name_key] IN (@names1, @names2) OR [i].[id_key] IN (@ids1, @ids2))

-- DirectoryDb
SELECT [i].[outcome] AS [Key], COUNT(*) AS [Count]
FROM [directory].[import_rows] AS [i]
WHERE [i].[import_id] = @ask_Id
GROUP BY [i].[outcome]

-- DirectoryDb
SELECT [j].[id], [j].[closed_at], [j].[created_at], [j].[deleted_at], [j].[language], [j].[line], [j].[modified_at], [j].[organization_id], [j].[person_id], [j].[revision], [j].[right]
FROM [directory].[join_requests] AS [j]
WHERE [j].[closed_at] < @yearAgo

-- DirectoryDb
SELECT [j].[id], [j].[closed_at], [j].[created_at], [j].[deleted_at], [j].[language], [j].[line], [j].[modified_at], [j].[organization_id], [j].[person_id], [j].[revision], [j].[right]
FROM [directory].[join_requests] AS [j]
WHERE [j].[organization_id] = @from AND [j].[closed_at] IS NULL AND NOT EXISTS (
    SELECT 1
    FROM [directory].[join_requests] AS [j0]
    WHERE [j0].[organization_id] = @to AND [j0].[person_id] = [j].[person_id] AND [j0].[closed_at] IS NULL)

-- DirectoryDb
SELECT [j].[id], [j].[closed_at], [j].[created_at], [j].[deleted_at], [j].[language], [j].[line], [j].[modified_at], [j].[organization_id], [j].[person_id], [j].[revision], [j].[right]
FROM [directory].[join_requests] AS [j]
WHERE [j].[person_id] = @person

-- DirectoryDb
SELECT [j].[organization_id]
FROM [directory].[join_requests] AS [j]
WHERE [j].[person_id] = @person AND [j].[closed_at] IS NULL

-- DirectoryDb
SELECT [l].[id], [l].[at], [l].[key_id], [l].[organization_id], [l].[person_id], [l].[why]
FROM [directory].[looks] AS [l]
ORDER BY [l].[at]

-- DirectoryDb
SELECT [l].[id], [l].[at], [l].[key_id], [l].[organization_id], [l].[person_id], [l].[why]
FROM [directory].[looks] AS [l]
WHERE [l].[at] < @yearAgo

-- DirectoryDb
SELECT [l].[id], [l].[at], [l].[key_id], [l].[organization_id], [l].[person_id], [l].[why]
FROM [directory].[looks] AS [l]
WHERE [l].[organization_id] = @from

-- DirectoryDb
SELECT [l].[id], [l].[at], [l].[key_id], [l].[organization_id], [l].[person_id], [l].[why]
FROM [directory].[looks] AS [l]
WHERE [l].[person_id] = @person

-- DirectoryDb
SELECT [l].[id], [l].[attempts], [l].[claimed_by], [l].[claimed_until], [l].[created_at], [l].[due_at], [l].[key], [l].[language], [l].[last_answer], [l].[person_id], [l].[secret], [l].[sent_at], [l].[state], [l].[to], [l].[urgent], [l].[useless_after], [l].[words]
FROM [mail].[letters] AS [l]
ORDER BY [l].[key]

-- DirectoryDb
SELECT [l].[organization_id]
FROM [directory].[looks] AS [l]

-- DirectoryDb
SELECT [l].[organization_id], [l].[at], [l].[before], [l].[before_at], [l].[is_changed], [l].[sheet]
FROM [directory].[lahella_hand_offs] AS [l]
WHERE [l].[organization_id] IN (@ids1, @ids2)

-- DirectoryDb
SELECT [l].[organization_id], [l].[checked_at], [l].[failures]
FROM [directory].[link_checks] AS [l]
WHERE [l].[organization_id] IN (@ids1, @ids2)

-- DirectoryDb
SELECT [l].[to]
FROM [mail].[letters] AS [l]

-- DirectoryDb
SELECT [m].[code]
FROM [directory].[marks] AS [m]
WHERE [m].[facet] = N'identifier'

-- DirectoryDb
SELECT [m].[code]
FROM [directory].[marks] AS [m]
WHERE [m].[facet] = N'identifier' AND [m].[code] IN (@keys1, @keys2) AND [m].[organization_id] <> @except

-- DirectoryDb
SELECT [m].[code] AS [Code], [o0].[id] AS [Id]
FROM [directory].[marks] AS [m]
INNER JOIN (
    SELECT [o].[id]
    FROM [directory].[organizations] AS [o]
    WHERE 0 = 1
) AS [o0] ON [m].[organization_id] = [o0].[id]
WHERE 0 = 1

-- DirectoryDb
SELECT [m].[code] AS [Code], [o0].[id] AS [Id]
FROM [directory].[marks] AS [m]
INNER JOIN (
    SELECT [o].[id]
    FROM [directory].[organizations] AS [o]
    WHERE [o].[status] = N'Published' AND [o].[deleted_at] IS NULL
) AS [o0] ON [m].[organization_id] = [o0].[id]
WHERE 0 = 1

-- DirectoryDb
SELECT [m].[code] AS [Code], [o0].[id] AS [Id]
FROM [directory].[marks] AS [m]
INNER JOIN (
    SELECT [o].[id]
    FROM [directory].[organizations] AS [o]
    WHERE [o].[status] = N'Published' AND [o].[deleted_at] IS NULL AND [o].[id] = @p
) AS [o0] ON [m].[organization_id] = [o0].[id]
WHERE 0 = 1

-- DirectoryDb
SELECT [m].[code] AS [Code], [o0].[id] AS [Id]
FROM [directory].[marks] AS [m]
INNER JOIN (
    SELECT [o].[id]
    FROM [directory].[organizations] AS [o]
    WHERE [o].[status] = N'Published' AND [o].[deleted_at] IS NULL AND [o].[id] = @p AND EXISTS (
        SELECT 1
        FROM [directory].[marks] AS [m0]
        WHERE [o].[id] = [m0].[organization_id] AND [m0].[facet] = @facet AND [m0].[code] = @code)
) AS [o0] ON [m].[organization_id] = [o0].[id]
WHERE 0 = 1

-- DirectoryDb
SELECT [m].[code] AS [Code], [o0].[id] AS [Id]
FROM [directory].[marks] AS [m]
INNER JOIN (
    SELECT [o].[id]
    FROM [directory].[organizations] AS [o]
    WHERE [o].[status] = N'Published' AND [o].[deleted_at] IS NULL AND [o].[id] = @p AND [o].[modified_at] >= @since AND EXISTS (
        SELECT 1
        FROM [directory].[marks] AS [m0]
        WHERE [o].[id] = [m0].[organization_id] AND [m0].[facet] = @facet AND [m0].[code] = @code)
) AS [o0] ON [m].[organization_id] = [o0].[id]
WHERE 0 = 1

-- DirectoryDb
SELECT [m].[code] AS [Code], [o0].[id] AS [Id]
FROM [directory].[marks] AS [m]
INNER JOIN (
    SELECT [o].[id]
    FROM [directory].[organizations] AS [o]
    WHERE [o].[status] = N'Published' AND [o].[deleted_at] IS NULL AND [o].[modified_at] >= @since
) AS [o0] ON [m].[organization_id] = [o0].[id]
WHERE 0 = 1

-- DirectoryDb
SELECT [m].[code] AS [Key], COUNT(*) AS [Count]
FROM [directory].[marks] AS [m]
WHERE [m].[facet] = N'coreWork'
GROUP BY [m].[code]

-- DirectoryDb
SELECT [m].[facet] AS [Facet], [m].[code] AS [Code], [m].[organization_id] AS [OrganizationId]
FROM [directory].[marks] AS [m]
INNER JOIN (
    SELECT TOP(@p) [m0].[facet] AS [Facet], [m0].[code] AS [Code]
    FROM [directory].[marks] AS [m0]
    WHERE [m0].[facet] IN (@facets1, @facets2)
    GROUP BY [m0].[facet], [m0].[code]
    HAVING COUNT(*) > 1 AND COUNT(*) <= 3
    ORDER BY [m0].[code]
) AS [m1] ON [m].[facet] = [m1].[Facet] AND [m].[code] = [m1].[Code]

-- DirectoryDb
SELECT [m].[network_id]
FROM [directory].[members] AS [m]
WHERE [m].[organization_id] = @o_Id

-- DirectoryDb
SELECT [m].[network_id] AS [NetworkId], [m].[mark] AS [Mark], [o0].[id] AS [Id], [o0].[slug] AS [Slug], [o0].[names] AS [Names]
FROM [directory].[members] AS [m]
INNER JOIN (
    SELECT [o].[id], [o].[names], [o].[slug]
    FROM [directory].[organizations] AS [o]
    WHERE [o].[status] = N'Published' AND [o].[deleted_at] IS NULL
) AS [o0] ON [m].[organization_id] = [o0].[id]
WHERE [m].[network_id] IN (@networks1, @networks2)

-- DirectoryDb
SELECT [m].[network_id] AS [NetworkId], [m].[organization_id] AS [OrganizationId]
FROM [directory].[members] AS [m]
WHERE [m].[organization_id] IN (@asked1, @asked2)

-- DirectoryDb
SELECT [m].[network_id], [m].[organization_id], [m].[mark]
FROM [directory].[members] AS [m]
WHERE [m].[mark] = N'esimerkki'

-- DirectoryDb
SELECT [m].[network_id], [m].[organization_id], [m].[mark]
FROM [directory].[members] AS [m]
WHERE [m].[network_id] = @p

-- DirectoryDb
SELECT [m].[organization_id] AS [OrganizationId], [m].[facet] AS [Facet], [m].[code] AS [Code]
FROM [directory].[marks] AS [m]
WHERE [m].[facet] NOT IN (N'identifier', N'service', N'place', N'site')

-- DirectoryDb
SELECT [m].[organization_id] AS [OrganizationId], [m].[mark] AS [Mark], [n0].[id] AS [Id], [n0].[slug] AS [Slug], [n0].[names] AS [Names]
FROM [directory].[members] AS [m]
INNER JOIN (
    SELECT [n].[id], [n].[names], [n].[slug]
    FROM [directory].[networks] AS [n]
    WHERE [n].[deleted_at] IS NULL
) AS [n0] ON [m].[network_id] = [n0].[id]
WHERE [m].[organization_id] IN (@organizations1, @organizations2)

-- DirectoryDb
SELECT [m].[organization_id] AS [OrganizationId], [n0].[slug] AS [Slug]
FROM [directory].[members] AS [m]
INNER JOIN (
    SELECT [n].[id], [n].[slug]
    FROM [directory].[networks] AS [n]
    WHERE [n].[deleted_at] IS NULL
) AS [n0] ON [m].[network_id] = [n0].[id]

-- DirectoryDb
SELECT [m].[organization_id], [m].[facet], [m].[code]
FROM [directory].[marks] AS [m]
WHERE [m].[organization_id] = @p

-- DirectoryDb
SELECT [n0].[id], [n0].[acts_as], [n0].[coordinator_id], [n0].[created_at], [n0].[deleted_at], [n0].[kind], [n0].[modified_at], [n0].[name_verbatim], [n0].[names], [n0].[open_to_all], [n0].[purpose], [n0].[revision], [n0].[rhythm], [n0].[same_name_as], [n0].[slug], [n0].[source], [n0].[target_groups], [n0].[themes], [m].[mark]
FROM [directory].[members] AS [m]
INNER JOIN (
    SELECT [n].[id], [n].[acts_as], [n].[coordinator_id], [n].[created_at], [n].[deleted_at], [n].[kind], [n].[modified_at], [n].[name_verbatim], [n].[names], [n].[open_to_all], [n].[purpose], [n].[revision], [n].[rhythm], [n].[same_name_as], [n].[slug], [n].[source], [n].[target_groups], [n].[themes]
    FROM [directory].[networks] AS [n]
    WHERE [n].[deleted_at] IS NULL
) AS [n0] ON [m].[network_id] = [n0].[id]
WHERE [m].[organization_id] = @organization

-- DirectoryDb
SELECT [n1].[network_id] AS [NetworkId], [n1].[asked_at] AS [AskedAt], [n2].[slug] AS [Slug], [n2].[names] AS [Names], [o0].[id] AS [Id], [o0].[slug] AS [OrganizationSlug], [o0].[names] AS [OrganizationNames]
FROM (
    SELECT TOP(@p) [n].[network_id], [n].[organization_id], [n].[asked_at]
    FROM [directory].[network_requests] AS [n]
    ORDER BY [n].[asked_at]
) AS [n1]
INNER JOIN (
    SELECT [n0].[id], [n0].[names], [n0].[slug]
    FROM [directory].[networks] AS [n0]
    WHERE [n0].[deleted_at] IS NULL
) AS [n2] ON [n1].[network_id] = [n2].[id]
INNER JOIN (
    SELECT [o].[id], [o].[names], [o].[slug]
    FROM [directory].[organizations] AS [o]
    WHERE [o].[status] = N'Published' AND [o].[deleted_at] IS NULL
) AS [o0] ON [n1].[organization_id] = [o0].[id]
ORDER BY [n1].[asked_at]

-- DirectoryDb
SELECT [n].[id]
FROM [directory].[networks] AS [n]
WHERE [n].[deleted_at] IS NULL AND [n].[source] IS NOT NULL

-- DirectoryDb
SELECT [n].[id] AS [Id], [n].[names] AS [Names], [n].[slug] AS [Slug], [n].[kind] AS [Kind]
FROM [directory].[networks] AS [n]
WHERE [n].[deleted_at] IS NULL

-- DirectoryDb
SELECT [n].[id] AS [Id], [n].[names] AS [Names], [n].[slug] AS [Slug], [n].[kind] AS [Kind]
FROM [directory].[networks] AS [n]
WHERE [n].[id] IN (@ids1, @ids2)

-- DirectoryDb
SELECT [n].[id] AS [Id], [n].[slug] AS [Slug], [n].[names] AS [Names]
FROM [directory].[networks] AS [n]
WHERE [n].[deleted_at] IS NULL

-- DirectoryDb
SELECT [n].[id] AS [Id], [n].[slug] AS [Slug], [n].[names] AS [Names], [n].[kind] AS [Kind], (
    SELECT COUNT(*)
    FROM [directory].[members] AS [m]
    WHERE [n].[id] = [m].[network_id]) AS [Members], (
    SELECT TOP(1) [o].[names]
    FROM [directory].[organizations] AS [o]
    WHERE [o].[status] = N'Published' AND [o].[deleted_at] IS NULL AND [o].[id] = [n].[coordinator_id]) AS [Coordinator]
FROM [directory].[networks] AS [n]
WHERE [n].[deleted_at] IS NULL

-- DirectoryDb
SELECT [n].[id], [n].[acts_as], [n].[coordinator_id], [n].[created_at], [n].[deleted_at], [n].[kind], [n].[modified_at], [n].[name_verbatim], [n].[names], [n].[open_to_all], [n].[purpose], [n].[revision], [n].[rhythm], [n].[same_name_as], [n].[slug], [n].[source], [n].[target_groups], [n].[themes]
FROM [directory].[networks] AS [n]

-- DirectoryDb
SELECT [n].[id], [n].[acts_as], [n].[coordinator_id], [n].[created_at], [n].[deleted_at], [n].[kind], [n].[modified_at], [n].[name_verbatim], [n].[names], [n].[open_to_all], [n].[purpose], [n].[revision], [n].[rhythm], [n].[same_name_as], [n].[slug], [n].[source], [n].[target_groups], [n].[themes]
FROM [directory].[networks] AS [n]
WHERE [n].[acts_as] = @organization OR [n].[coordinator_id] = @organization0 OR EXISTS (
    SELECT 1
    FROM [directory].[members] AS [m]
    WHERE [n].[id] = [m].[network_id] AND [m].[organization_id] = @organization2) OR EXISTS (
    SELECT 1
    FROM [directory].[network_requests] AS [n0]
    WHERE [n].[id] = [n0].[network_id] AND [n0].[organization_id] = @organization2)
ORDER BY [n].[id]

-- DirectoryDb
SELECT [n].[id], [n].[acts_as], [n].[coordinator_id], [n].[created_at], [n].[deleted_at], [n].[kind], [n].[modified_at], [n].[name_verbatim], [n].[names], [n].[open_to_all], [n].[purpose], [n].[revision], [n].[rhythm], [n].[same_name_as], [n].[slug], [n].[source], [n].[target_groups], [n].[themes]
FROM [directory].[networks] AS [n]
WHERE [n].[deleted_at] < @bin AND (EXISTS (
    SELECT 1
    FROM [directory].[members] AS [m]
    WHERE [n].[id] = [m].[network_id]) OR EXISTS (
    SELECT 1
    FROM [directory].[network_requests] AS [n0]
    WHERE [n].[id] = [n0].[network_id]) OR [n].[purpose] IS NOT NULL OR [n].[coordinator_id] IS NOT NULL)
ORDER BY [n].[id]

-- DirectoryDb
SELECT [n].[id], [n].[acts_as], [n].[coordinator_id], [n].[created_at], [n].[deleted_at], [n].[kind], [n].[modified_at], [n].[name_verbatim], [n].[names], [n].[open_to_all], [n].[purpose], [n].[revision], [n].[rhythm], [n].[same_name_as], [n].[slug], [n].[source], [n].[target_groups], [n].[themes]
FROM [directory].[networks] AS [n]
WHERE [n].[deleted_at] IS NULL

-- DirectoryDb
SELECT [n].[id], [n].[acts_as], [n].[coordinator_id], [n].[created_at], [n].[deleted_at], [n].[kind], [n].[modified_at], [n].[name_verbatim], [n].[names], [n].[open_to_all], [n].[purpose], [n].[revision], [n].[rhythm], [n].[same_name_as], [n].[slug], [n].[source], [n].[target_groups], [n].[themes]
FROM [directory].[networks] AS [n]
WHERE [n].[source] IS NOT NULL AND [n].[revision] = 1 AND NOT EXISTS (
    SELECT 1
    FROM [directory].[members] AS [m]
    WHERE [m].[network_id] = [n].[id])

-- DirectoryDb
SELECT [n].[id], [n].[acts_as], [n].[coordinator_id], [n].[created_at], [n].[deleted_at], [n].[kind], [n].[modified_at], [n].[name_verbatim], [n].[names], [n].[open_to_all], [n].[purpose], [n].[revision], [n].[rhythm], [n].[same_name_as], [n].[slug], [n].[source], [n].[target_groups], [n].[themes], [m].[network_id], [m].[organization_id], [m].[mark]
FROM [directory].[networks] AS [n]
LEFT JOIN [directory].[members] AS [m] ON [n].[id] = [m].[network_id]
ORDER BY [n].[id], [m].[network_id]

-- DirectoryDb
SELECT [n].[network_id], [n].[organization_id], [n].[asked_at]
FROM [directory].[network_requests] AS [n]
WHERE [n].[network_id] = @p

-- DirectoryDb
SELECT [n].[one] AS [One], [n].[other] AS [Other]
FROM [directory].[not_twins] AS [n]

-- DirectoryDb
SELECT [n].[one], [n].[other], [n].[at], [n].[by]
FROM [directory].[not_twins] AS [n]

-- DirectoryDb
SELECT [n].[one], [n].[other], [n].[at], [n].[by]
FROM [directory].[not_twins] AS [n]
WHERE [n].[one] = @from OR [n].[other] = @from OR [n].[one] = @to OR [n].[other] = @to

-- DirectoryDb
SELECT [n].[one], [n].[other], [n].[at], [n].[by]
FROM [directory].[not_twins] AS [n]
WHERE [n].[one] = @id OR [n].[other] = @id

-- DirectoryDb
SELECT [n].[slug]
FROM [directory].[networks] AS [n]
WHERE [n].[slug] LIKE @slug_startswith ESCAPE N'\'

-- DirectoryDb
SELECT [n].[slug] AS [Slug], [n].[modified_at] AS [ModifiedAt]
FROM [directory].[networks] AS [n]
WHERE [n].[deleted_at] IS NULL

-- DirectoryDb
SELECT [o0].[id] AS [Id], [o0].[slug] AS [Slug], [o0].[names] AS [Names]
FROM [directory].[network_requests] AS [n]
INNER JOIN (
    SELECT [o].[id], [o].[names], [o].[slug]
    FROM [directory].[organizations] AS [o]
    WHERE [o].[status] = N'Published' AND [o].[deleted_at] IS NULL
) AS [o0] ON [n].[organization_id] = [o0].[id]
WHERE [n].[network_id] = @network_Id

-- DirectoryDb
SELECT [o0].[id], [o0].[accessibility], [o0].[address], [o0].[alias_of], [o0].[areas], [o0].[bounced_key], [o0].[bounced_on], [o0].[business_id], [o0].[contacts], [o0].[core_work], [o0].[created_at], [o0].[deleted_at], [o0].[description], [o0].[entered_by], [o0].[expertise], [o0].[figures], [o0].[funding], [o0].[home_municipality], [o0].[hyte_priorities], [o0].[identifiers], [o0].[import_id], [o0].[is_emptied], [o0].[joined_names], [o0].[kind], [o0].[languages], [o0].[link_broken_on], [o0].[modified_at], [o0].[names], [o0].[on_behalf], [o0].[plain_text], [o0].[proof_at], [o0].[proof_by], [o0].[region_wide], [o0].[revision], [o0].[season], [o0].[services], [o0].[slug], [o0].[status], [o0].[successor], [o0].[summary], [o0].[target_groups], [o0].[themes], [o0].[website], [m].[organization_id], [m].[facet], [m].[code]
FROM (
    SELECT TOP(2) [o].[id], [o].[accessibility], [o].[address], [o].[alias_of], [o].[areas], [o].[bounced_key], [o].[bounced_on], [o].[business_id], [o].[contacts], [o].[core_work], [o].[created_at], [o].[deleted_at], [o].[description], [o].[entered_by], [o].[expertise], [o].[figures], [o].[funding], [o].[home_municipality], [o].[hyte_priorities], [o].[identifiers], [o].[import_id], [o].[is_emptied], [o].[joined_names], [o].[kind], [o].[languages], [o].[link_broken_on], [o].[modified_at], [o].[names], [o].[on_behalf], [o].[plain_text], [o].[proof_at], [o].[proof_by], [o].[region_wide], [o].[revision], [o].[season], [o].[services], [o].[slug], [o].[status], [o].[successor], [o].[summary], [o].[target_groups], [o].[themes], [o].[website]
    FROM [directory].[organizations] AS [o]
    WHERE [o].[id] = @id
) AS [o0]
LEFT JOIN [directory].[marks] AS [m] ON [o0].[id] = [m].[organization_id]
ORDER BY [o0].[id], [m].[organization_id], [m].[facet]

-- DirectoryDb
SELECT [o0].[id], [o0].[accessibility], [o0].[address], [o0].[alias_of], [o0].[areas], [o0].[bounced_key], [o0].[bounced_on], [o0].[business_id], [o0].[contacts], [o0].[core_work], [o0].[created_at], [o0].[deleted_at], [o0].[description], [o0].[entered_by], [o0].[expertise], [o0].[figures], [o0].[funding], [o0].[home_municipality], [o0].[hyte_priorities], [o0].[identifiers], [o0].[import_id], [o0].[is_emptied], [o0].[joined_names], [o0].[kind], [o0].[languages], [o0].[link_broken_on], [o0].[modified_at], [o0].[names], [o0].[on_behalf], [o0].[plain_text], [o0].[proof_at], [o0].[proof_by], [o0].[region_wide], [o0].[revision], [o0].[season], [o0].[services], [o0].[slug], [o0].[status], [o0].[successor], [o0].[summary], [o0].[target_groups], [o0].[themes], [o0].[website], [m].[organization_id], [m].[facet], [m].[code]
FROM (
    SELECT TOP(2) [o].[id], [o].[accessibility], [o].[address], [o].[alias_of], [o].[areas], [o].[bounced_key], [o].[bounced_on], [o].[business_id], [o].[contacts], [o].[core_work], [o].[created_at], [o].[deleted_at], [o].[description], [o].[entered_by], [o].[expertise], [o].[figures], [o].[funding], [o].[home_municipality], [o].[hyte_priorities], [o].[identifiers], [o].[import_id], [o].[is_emptied], [o].[joined_names], [o].[kind], [o].[languages], [o].[link_broken_on], [o].[modified_at], [o].[names], [o].[on_behalf], [o].[plain_text], [o].[proof_at], [o].[proof_by], [o].[region_wide], [o].[revision], [o].[season], [o].[services], [o].[slug], [o].[status], [o].[successor], [o].[summary], [o].[target_groups], [o].[themes], [o].[website]
    FROM [directory].[organizations] AS [o]
    WHERE [o].[id] = @invitation_OrganizationId
) AS [o0]
LEFT JOIN [directory].[marks] AS [m] ON [o0].[id] = [m].[organization_id]
ORDER BY [o0].[id], [m].[organization_id], [m].[facet]

-- DirectoryDb
SELECT [o0].[id], [o0].[accessibility], [o0].[address], [o0].[alias_of], [o0].[areas], [o0].[bounced_key], [o0].[bounced_on], [o0].[business_id], [o0].[contacts], [o0].[core_work], [o0].[created_at], [o0].[deleted_at], [o0].[description], [o0].[entered_by], [o0].[expertise], [o0].[figures], [o0].[funding], [o0].[home_municipality], [o0].[hyte_priorities], [o0].[identifiers], [o0].[import_id], [o0].[is_emptied], [o0].[joined_names], [o0].[kind], [o0].[languages], [o0].[link_broken_on], [o0].[modified_at], [o0].[names], [o0].[on_behalf], [o0].[plain_text], [o0].[proof_at], [o0].[proof_by], [o0].[region_wide], [o0].[revision], [o0].[season], [o0].[services], [o0].[slug], [o0].[status], [o0].[successor], [o0].[summary], [o0].[target_groups], [o0].[themes], [o0].[website], [m].[organization_id], [m].[facet], [m].[code]
FROM (
    SELECT TOP(2) [o].[id], [o].[accessibility], [o].[address], [o].[alias_of], [o].[areas], [o].[bounced_key], [o].[bounced_on], [o].[business_id], [o].[contacts], [o].[core_work], [o].[created_at], [o].[deleted_at], [o].[description], [o].[entered_by], [o].[expertise], [o].[figures], [o].[funding], [o].[home_municipality], [o].[hyte_priorities], [o].[identifiers], [o].[import_id], [o].[is_emptied], [o].[joined_names], [o].[kind], [o].[languages], [o].[link_broken_on], [o].[modified_at], [o].[names], [o].[on_behalf], [o].[plain_text], [o].[proof_at], [o].[proof_by], [o].[region_wide], [o].[revision], [o].[season], [o].[services], [o].[slug], [o].[status], [o].[successor], [o].[summary], [o].[target_groups], [o].[themes], [o].[website]
    FROM [directory].[organizations] AS [o]
    WHERE [o].[id] = @wish_Id
) AS [o0]
LEFT JOIN [directory].[marks] AS [m] ON [o0].[id] = [m].[organization_id]
ORDER BY [o0].[id], [m].[organization_id], [m].[facet]

-- DirectoryDb
SELECT [o0].[id], [o0].[accessibility], [o0].[address], [o0].[alias_of], [o0].[areas], [o0].[bounced_key], [o0].[bounced_on], [o0].[business_id], [o0].[contacts], [o0].[core_work], [o0].[created_at], [o0].[deleted_at], [o0].[description], [o0].[entered_by], [o0].[expertise], [o0].[figures], [o0].[funding], [o0].[home_municipality], [o0].[hyte_priorities], [o0].[identifiers], [o0].[import_id], [o0].[is_emptied], [o0].[joined_names], [o0].[kind], [o0].[languages], [o0].[link_broken_on], [o0].[modified_at], [o0].[names], [o0].[on_behalf], [o0].[plain_text], [o0].[proof_at], [o0].[proof_by], [o0].[region_wide], [o0].[revision], [o0].[season], [o0].[services], [o0].[slug], [o0].[status], [o0].[successor], [o0].[summary], [o0].[target_groups], [o0].[themes], [o0].[website], [m].[organization_id], [m].[facet], [m].[code]
FROM (
    SELECT TOP(2) [o].[id], [o].[accessibility], [o].[address], [o].[alias_of], [o].[areas], [o].[bounced_key], [o].[bounced_on], [o].[business_id], [o].[contacts], [o].[core_work], [o].[created_at], [o].[deleted_at], [o].[description], [o].[entered_by], [o].[expertise], [o].[figures], [o].[funding], [o].[home_municipality], [o].[hyte_priorities], [o].[identifiers], [o].[import_id], [o].[is_emptied], [o].[joined_names], [o].[kind], [o].[languages], [o].[link_broken_on], [o].[modified_at], [o].[names], [o].[on_behalf], [o].[plain_text], [o].[proof_at], [o].[proof_by], [o].[region_wide], [o].[revision], [o].[season], [o].[services], [o].[slug], [o].[status], [o].[successor], [o].[summary], [o].[target_groups], [o].[themes], [o].[website]
    FROM [directory].[organizations] AS [o]
    WHERE [o].[status] = N'Published' AND [o].[deleted_at] IS NULL AND [o].[id] = @ask_OrganizationId
) AS [o0]
LEFT JOIN [directory].[marks] AS [m] ON [o0].[id] = [m].[organization_id]
ORDER BY [o0].[id], [m].[organization_id], [m].[facet]

-- DirectoryDb
SELECT [o].[id]
FROM [directory].[organizations] AS [o]
WHERE [o].[id] IN (@ids1, @ids2)

-- DirectoryDb
SELECT [o].[id]
FROM [directory].[organizations] AS [o]
WHERE [o].[id] IN (@others1, @others2)

-- DirectoryDb
SELECT [o].[id]
FROM [directory].[organizations] AS [o]
WHERE [o].[status] = N'Published' AND [o].[deleted_at] IS NULL AND NOT EXISTS (
    SELECT 1
    FROM [directory].[asks] AS [a]
    WHERE [a].[organization_id] = [o].[id] AND [a].[year] = @today_Year)

-- DirectoryDb
SELECT [o].[id]
FROM [directory].[organizations] AS [o]
WHERE [o].[status] = N'Published' AND [o].[deleted_at] IS NULL AND [o].[business_id] = @id

-- DirectoryDb
SELECT [o].[id]
FROM [directory].[organizations] AS [o]
WHERE [o].[status] = N'Published' AND [o].[deleted_at] IS NULL AND [o].[id] IN (@asked1, @asked2)

-- DirectoryDb
SELECT [o].[id] AS [Id], [o].[alias_of] AS [AliasOf]
FROM [directory].[organizations] AS [o]
WHERE [o].[alias_of] IS NOT NULL

-- DirectoryDb
SELECT [o].[id] AS [Id], [o].[contacts] AS [Contacts]
FROM [directory].[organizations] AS [o]
WHERE EXISTS (
    SELECT 1
    FROM [directory].[looks] AS [l]
    WHERE [l].[organization_id] = [o].[id])

-- DirectoryDb
SELECT [o].[id] AS [Id], [o].[names] AS [Names]
FROM [directory].[organizations] AS [o]
WHERE [o].[id] IN (@ids1, @ids2)

-- DirectoryDb
SELECT [o].[id] AS [Id], [o].[names] AS [Names], [o].[slug] AS [Slug], [o].[home_municipality] AS [HomeMunicipality]
FROM [directory].[organizations] AS [o]
WHERE [o].[status] = N'Published' AND [o].[deleted_at] IS NULL AND [o].[id] IN (@ids1, @ids2)

-- DirectoryDb
SELECT [o].[id] AS [Id], [o].[revision] AS [Revision], [o].[modified_at] AS [ModifiedAt], [o].[names] AS [Names], [o].[season] AS [Season], [o].[joined_names] AS [JoinedNames], CASE
    WHEN [o].[deleted_at] IS NULL AND [o].[status] <> N'Alias' AND [o].[status] <> N'Unconfirmed' THEN CAST(1 AS bit)
    ELSE CAST(0 AS bit)
END AS [Stands]
FROM [directory].[organizations] AS [o]

-- DirectoryDb
SELECT [o].[id] AS [Id], [o].[revision] AS [Revision], [o].[modified_at] AS [ModifiedAt], [o].[names] AS [Names], [o].[season] AS [Season], [o].[joined_names] AS [JoinedNames], CASE
    WHEN [o].[deleted_at] IS NULL AND [o].[status] <> N'Alias' AND [o].[status] <> N'Unconfirmed' THEN CAST(1 AS bit)
    ELSE CAST(0 AS bit)
END AS [Stands]
FROM [directory].[organizations] AS [o]
WHERE [o].[modified_at] >= @since

-- DirectoryDb
SELECT [o].[id] AS [Id], [o].[services] AS [Services]
FROM [directory].[organizations] AS [o]
WHERE [o].[status] = N'Published' AND [o].[deleted_at] IS NULL AND EXISTS (
    SELECT 1
    FROM [directory].[marks] AS [m]
    WHERE [m].[organization_id] = [o].[id] AND [m].[facet] = N'targetGroup')

-- DirectoryDb
SELECT [o].[id] AS [Id], [o].[slug] AS [Slug], [o].[names] AS [Names]
FROM [directory].[organizations] AS [o]
WHERE [o].[status] = N'Published' AND [o].[deleted_at] IS NULL AND ([o].[id] = @network_CoordinatorId OR [o].[id] = @network_ActsAs)

-- DirectoryDb
SELECT [o].[id] AS [Id], [o].[slug] AS [Slug], [o].[names] AS [Names]
FROM [directory].[organizations] AS [o]
WHERE [o].[status] = N'Published' AND [o].[deleted_at] IS NULL AND [o].[id] IN (
    SELECT [r].[organization_id]
    FROM [directory].[rights] AS [r]
    WHERE [r].[person_id] = @person AND [r].[right] <> N'viewer'
)

-- DirectoryDb
SELECT [o].[id] AS [Id], [o].[slug] AS [Slug], [o].[names] AS [Names], [o].[home_municipality] AS [HomeMunicipality]
FROM [directory].[organizations] AS [o]
WHERE [o].[id] IN (@ids1, @ids2) AND [o].[deleted_at] IS NULL AND [o].[status] <> N'Alias' AND [o].[status] <> N'Unconfirmed'

-- DirectoryDb
SELECT [o].[id] AS [Id], [o].[themes] AS [Themes]
FROM [directory].[organizations] AS [o]
WHERE [o].[id] IN (@ids1, @ids2)

-- DirectoryDb
SELECT [o].[id] AS [Id], [o].[themes] AS [Themes], [o].[home_municipality] AS [HomeMunicipality], [o].[figures] AS [Figures]
FROM [directory].[organizations] AS [o]
WHERE [o].[status] = N'Published' AND [o].[deleted_at] IS NULL AND [o].[id] IN (@ids1, @ids2)

-- DirectoryDb
SELECT [o].[id], [o].[accessibility], [o].[address], [o].[alias_of], [o].[areas], [o].[bounced_key], [o].[bounced_on], [o].[business_id], [o].[contacts], [o].[core_work], [o].[created_at], [o].[deleted_at], [o].[description], [o].[entered_by], [o].[expertise], [o].[figures], [o].[funding], [o].[home_municipality], [o].[hyte_priorities], [o].[identifiers], [o].[import_id], [o].[is_emptied], [o].[joined_names], [o].[kind], [o].[languages], [o].[link_broken_on], [o].[modified_at], [o].[names], [o].[on_behalf], [o].[plain_text], [o].[proof_at], [o].[proof_by], [o].[region_wide], [o].[revision], [o].[season], [o].[services], [o].[slug], [o].[status], [o].[successor], [o].[summary], [o].[target_groups], [o].[themes], [o].[website]
FROM [directory].[organizations] AS [o]

-- DirectoryDb
SELECT [o].[id], [o].[accessibility], [o].[address], [o].[alias_of], [o].[areas], [o].[bounced_key], [o].[bounced_on], [o].[business_id], [o].[contacts], [o].[core_work], [o].[created_at], [o].[deleted_at], [o].[description], [o].[entered_by], [o].[expertise], [o].[figures], [o].[funding], [o].[home_municipality], [o].[hyte_priorities], [o].[identifiers], [o].[import_id], [o].[is_emptied], [o].[joined_names], [o].[kind], [o].[languages], [o].[link_broken_on], [o].[modified_at], [o].[names], [o].[on_behalf], [o].[plain_text], [o].[proof_at], [o].[proof_by], [o].[region_wide], [o].[revision], [o].[season], [o].[services], [o].[slug], [o].[status], [o].[successor], [o].[summary], [o].[target_groups], [o].[themes], [o].[website]
FROM [directory].[organizations] AS [o]
WHERE 0 = 1

-- DirectoryDb
SELECT [o].[id], [o].[accessibility], [o].[address], [o].[alias_of], [o].[areas], [o].[bounced_key], [o].[bounced_on], [o].[business_id], [o].[contacts], [o].[core_work], [o].[created_at], [o].[deleted_at], [o].[description], [o].[entered_by], [o].[expertise], [o].[figures], [o].[funding], [o].[home_municipality], [o].[hyte_priorities], [o].[identifiers], [o].[import_id], [o].[is_emptied], [o].[joined_names], [o].[kind], [o].[languages], [o].[link_broken_on], [o].[modified_at], [o].[names], [o].[on_behalf], [o].[plain_text], [o].[proof_at], [o].[proof_by], [o].[region_wide], [o].[revision], [o].[season], [o].[services], [o].[slug], [o].[status], [o].[successor], [o].[summary], [o].[target_groups], [o].[themes], [o].[website]
FROM [directory].[organizations] AS [o]
WHERE [o].[deleted_at] IS NULL AND [o].[alias_of] IS NULL AND ([o].[id] IN (@wanted1, @wanted2) OR EXISTS (
    SELECT 1
    FROM [directory].[organizations] AS [o0]
    WHERE [o0].[alias_of] = [o].[id] AND [o0].[id] IN (@wanted1, @wanted2)))

-- DirectoryDb
SELECT [o].[id], [o].[accessibility], [o].[address], [o].[alias_of], [o].[areas], [o].[bounced_key], [o].[bounced_on], [o].[business_id], [o].[contacts], [o].[core_work], [o].[created_at], [o].[deleted_at], [o].[description], [o].[entered_by], [o].[expertise], [o].[figures], [o].[funding], [o].[home_municipality], [o].[hyte_priorities], [o].[identifiers], [o].[import_id], [o].[is_emptied], [o].[joined_names], [o].[kind], [o].[languages], [o].[link_broken_on], [o].[modified_at], [o].[names], [o].[on_behalf], [o].[plain_text], [o].[proof_at], [o].[proof_by], [o].[region_wide], [o].[revision], [o].[season], [o].[services], [o].[slug], [o].[status], [o].[successor], [o].[summary], [o].[target_groups], [o].[themes], [o].[website]
FROM [directory].[organizations] AS [o]
WHERE [o].[deleted_at] IS NULL AND [o].[status] <> N'Alias' AND ([o].[id] IN (@ids1, @ids2) OR [o].[slug] IN (@slugs1, @slugs2) OR EXISTS (
    SELECT 1
    FROM [directory].[marks] AS [m]
    WHERE [o].[id] = [m].[organization_id] AND [m].[facet] = N'identifier' AND [m].[code] IN (@keys1, @keys2)))

-- DirectoryDb
SELECT [o].[id], [o].[accessibility], [o].[address], [o].[alias_of], [o].[areas], [o].[bounced_key], [o].[bounced_on], [o].[business_id], [o].[contacts], [o].[core_work], [o].[created_at], [o].[deleted_at], [o].[description], [o].[entered_by], [o].[expertise], [o].[figures], [o].[funding], [o].[home_municipality], [o].[hyte_priorities], [o].[identifiers], [o].[import_id], [o].[is_emptied], [o].[joined_names], [o].[kind], [o].[languages], [o].[link_broken_on], [o].[modified_at], [o].[names], [o].[on_behalf], [o].[plain_text], [o].[proof_at], [o].[proof_by], [o].[region_wide], [o].[revision], [o].[season], [o].[services], [o].[slug], [o].[status], [o].[successor], [o].[summary], [o].[target_groups], [o].[themes], [o].[website]
FROM [directory].[organizations] AS [o]
WHERE [o].[id] IN (@ids1, @ids2)

-- DirectoryDb
SELECT [o].[id], [o].[accessibility], [o].[address], [o].[alias_of], [o].[areas], [o].[bounced_key], [o].[bounced_on], [o].[business_id], [o].[contacts], [o].[core_work], [o].[created_at], [o].[deleted_at], [o].[description], [o].[entered_by], [o].[expertise], [o].[figures], [o].[funding], [o].[home_municipality], [o].[hyte_priorities], [o].[identifiers], [o].[import_id], [o].[is_emptied], [o].[joined_names], [o].[kind], [o].[languages], [o].[link_broken_on], [o].[modified_at], [o].[names], [o].[on_behalf], [o].[plain_text], [o].[proof_at], [o].[proof_by], [o].[region_wide], [o].[revision], [o].[season], [o].[services], [o].[slug], [o].[status], [o].[successor], [o].[summary], [o].[target_groups], [o].[themes], [o].[website]
FROM [directory].[organizations] AS [o]
WHERE [o].[id] IN (@own1, @own2)

-- DirectoryDb
SELECT [o].[id], [o].[accessibility], [o].[address], [o].[alias_of], [o].[areas], [o].[bounced_key], [o].[bounced_on], [o].[business_id], [o].[contacts], [o].[core_work], [o].[created_at], [o].[deleted_at], [o].[description], [o].[entered_by], [o].[expertise], [o].[figures], [o].[funding], [o].[home_municipality], [o].[hyte_priorities], [o].[identifiers], [o].[import_id], [o].[is_emptied], [o].[joined_names], [o].[kind], [o].[languages], [o].[link_broken_on], [o].[modified_at], [o].[names], [o].[on_behalf], [o].[plain_text], [o].[proof_at], [o].[proof_by], [o].[region_wide], [o].[revision], [o].[season], [o].[services], [o].[slug], [o].[status], [o].[successor], [o].[summary], [o].[target_groups], [o].[themes], [o].[website]
FROM [directory].[organizations] AS [o]
WHERE [o].[id] IN (@page1, @page2)

-- DirectoryDb
SELECT [o].[id], [o].[accessibility], [o].[address], [o].[alias_of], [o].[areas], [o].[bounced_key], [o].[bounced_on], [o].[business_id], [o].[contacts], [o].[core_work], [o].[created_at], [o].[deleted_at], [o].[description], [o].[entered_by], [o].[expertise], [o].[figures], [o].[funding], [o].[home_municipality], [o].[hyte_priorities], [o].[identifiers], [o].[import_id], [o].[is_emptied], [o].[joined_names], [o].[kind], [o].[languages], [o].[link_broken_on], [o].[modified_at], [o].[names], [o].[on_behalf], [o].[plain_text], [o].[proof_at], [o].[proof_by], [o].[region_wide], [o].[revision], [o].[season], [o].[services], [o].[slug], [o].[status], [o].[successor], [o].[summary], [o].[target_groups], [o].[themes], [o].[website]
FROM [directory].[organizations] AS [o]
WHERE [o].[id] IN (@some1, @some2)

-- DirectoryDb
SELECT [o].[id], [o].[accessibility], [o].[address], [o].[alias_of], [o].[areas], [o].[bounced_key], [o].[bounced_on], [o].[business_id], [o].[contacts], [o].[core_work], [o].[created_at], [o].[deleted_at], [o].[description], [o].[entered_by], [o].[expertise], [o].[figures], [o].[funding], [o].[home_municipality], [o].[hyte_priorities], [o].[identifiers], [o].[import_id], [o].[is_emptied], [o].[joined_names], [o].[kind], [o].[languages], [o].[link_broken_on], [o].[modified_at], [o].[names], [o].[on_behalf], [o].[plain_text], [o].[proof_at], [o].[proof_by], [o].[region_wide], [o].[revision], [o].[season], [o].[services], [o].[slug], [o].[status], [o].[successor], [o].[summary], [o].[target_groups], [o].[themes], [o].[website]
FROM [directory].[organizations] AS [o]
WHERE [o].[status] = N'ForReview' AND [o].[deleted_at] IS NULL
ORDER BY [o].[created_at]

-- DirectoryDb
SELECT [o].[id], [o].[accessibility], [o].[address], [o].[alias_of], [o].[areas], [o].[bounced_key], [o].[bounced_on], [o].[business_id], [o].[contacts], [o].[core_work], [o].[created_at], [o].[deleted_at], [o].[description], [o].[entered_by], [o].[expertise], [o].[figures], [o].[funding], [o].[home_municipality], [o].[hyte_priorities], [o].[identifiers], [o].[import_id], [o].[is_emptied], [o].[joined_names], [o].[kind], [o].[languages], [o].[link_broken_on], [o].[modified_at], [o].[names], [o].[on_behalf], [o].[plain_text], [o].[proof_at], [o].[proof_by], [o].[region_wide], [o].[revision], [o].[season], [o].[services], [o].[slug], [o].[status], [o].[successor], [o].[summary], [o].[target_groups], [o].[themes], [o].[website]
FROM [directory].[organizations] AS [o]
WHERE [o].[status] = N'Published' AND [o].[deleted_at] IS NULL

-- DirectoryDb
SELECT [o].[id], [o].[accessibility], [o].[address], [o].[alias_of], [o].[areas], [o].[bounced_key], [o].[bounced_on], [o].[business_id], [o].[contacts], [o].[core_work], [o].[created_at], [o].[deleted_at], [o].[description], [o].[entered_by], [o].[expertise], [o].[figures], [o].[funding], [o].[home_municipality], [o].[hyte_priorities], [o].[identifiers], [o].[import_id], [o].[is_emptied], [o].[joined_names], [o].[kind], [o].[languages], [o].[link_broken_on], [o].[modified_at], [o].[names], [o].[on_behalf], [o].[plain_text], [o].[proof_at], [o].[proof_by], [o].[region_wide], [o].[revision], [o].[season], [o].[services], [o].[slug], [o].[status], [o].[successor], [o].[summary], [o].[target_groups], [o].[themes], [o].[website]
FROM [directory].[organizations] AS [o]
WHERE [o].[status] = N'Published' AND [o].[deleted_at] IS NULL AND (EXISTS (
    SELECT 1
    FROM [directory].[members] AS [m]
    WHERE [m].[organization_id] = [o].[id] AND EXISTS (
        SELECT 1
        FROM [directory].[networks] AS [n]
        WHERE [n].[id] = [m].[network_id] AND [n].[deleted_at] IS NULL AND [n].[slug] IN (@codes1, @codes2))) OR NOT EXISTS (
    SELECT 1
    FROM [directory].[members] AS [m0]
    WHERE [m0].[organization_id] = [o].[id] AND EXISTS (
        SELECT 1
        FROM [directory].[networks] AS [n0]
        WHERE [n0].[id] = [m0].[network_id] AND [n0].[deleted_at] IS NULL))) AND [o].[id] IN (@ids1, @ids2)

-- DirectoryDb
SELECT [o].[id], [o].[accessibility], [o].[address], [o].[alias_of], [o].[areas], [o].[bounced_key], [o].[bounced_on], [o].[business_id], [o].[contacts], [o].[core_work], [o].[created_at], [o].[deleted_at], [o].[description], [o].[entered_by], [o].[expertise], [o].[figures], [o].[funding], [o].[home_municipality], [o].[hyte_priorities], [o].[identifiers], [o].[import_id], [o].[is_emptied], [o].[joined_names], [o].[kind], [o].[languages], [o].[link_broken_on], [o].[modified_at], [o].[names], [o].[on_behalf], [o].[plain_text], [o].[proof_at], [o].[proof_by], [o].[region_wide], [o].[revision], [o].[season], [o].[services], [o].[slug], [o].[status], [o].[successor], [o].[summary], [o].[target_groups], [o].[themes], [o].[website]
FROM [directory].[organizations] AS [o]
WHERE [o].[status] = N'Published' AND [o].[deleted_at] IS NULL AND [o].[id] IN (@ids1, @ids2)

-- DirectoryDb
SELECT [o].[id], [o].[accessibility], [o].[address], [o].[alias_of], [o].[areas], [o].[bounced_key], [o].[bounced_on], [o].[business_id], [o].[contacts], [o].[core_work], [o].[created_at], [o].[deleted_at], [o].[description], [o].[entered_by], [o].[expertise], [o].[figures], [o].[funding], [o].[home_municipality], [o].[hyte_priorities], [o].[identifiers], [o].[import_id], [o].[is_emptied], [o].[joined_names], [o].[kind], [o].[languages], [o].[link_broken_on], [o].[modified_at], [o].[names], [o].[on_behalf], [o].[plain_text], [o].[proof_at], [o].[proof_by], [o].[region_wide], [o].[revision], [o].[season], [o].[services], [o].[slug], [o].[status], [o].[successor], [o].[summary], [o].[target_groups], [o].[themes], [o].[website]
FROM [directory].[organizations] AS [o]
WHERE [o].[status] = N'Published' AND [o].[deleted_at] IS NULL AND [o].[slug] IN (@wanted1, @wanted2)

-- DirectoryDb
SELECT [o].[id], [o].[accessibility], [o].[address], [o].[alias_of], [o].[areas], [o].[bounced_key], [o].[bounced_on], [o].[business_id], [o].[contacts], [o].[core_work], [o].[created_at], [o].[deleted_at], [o].[description], [o].[entered_by], [o].[expertise], [o].[figures], [o].[funding], [o].[home_municipality], [o].[hyte_priorities], [o].[identifiers], [o].[import_id], [o].[is_emptied], [o].[joined_names], [o].[kind], [o].[languages], [o].[link_broken_on], [o].[modified_at], [o].[names], [o].[on_behalf], [o].[plain_text], [o].[proof_at], [o].[proof_by], [o].[region_wide], [o].[revision], [o].[season], [o].[services], [o].[slug], [o].[status], [o].[successor], [o].[summary], [o].[target_groups], [o].[themes], [o].[website]
FROM [directory].[organizations] AS [o]
WHERE [o].[status] = N'Unconfirmed' AND [o].[created_at] < @unconfirmed

-- DirectoryDb
SELECT [o].[id], [o].[accessibility], [o].[address], [o].[alias_of], [o].[areas], [o].[bounced_key], [o].[bounced_on], [o].[business_id], [o].[contacts], [o].[core_work], [o].[created_at], [o].[deleted_at], [o].[description], [o].[entered_by], [o].[expertise], [o].[figures], [o].[funding], [o].[home_municipality], [o].[hyte_priorities], [o].[identifiers], [o].[import_id], [o].[is_emptied], [o].[joined_names], [o].[kind], [o].[languages], [o].[link_broken_on], [o].[modified_at], [o].[names], [o].[on_behalf], [o].[plain_text], [o].[proof_at], [o].[proof_by], [o].[region_wide], [o].[revision], [o].[season], [o].[services], [o].[slug], [o].[status], [o].[successor], [o].[summary], [o].[target_groups], [o].[themes], [o].[website]
FROM [directory].[organizations] AS [o]
WHERE [o].[successor] = @from

-- DirectoryDb
SELECT [o].[id], [o].[accessibility], [o].[address], [o].[alias_of], [o].[areas], [o].[bounced_key], [o].[bounced_on], [o].[business_id], [o].[contacts], [o].[core_work], [o].[created_at], [o].[deleted_at], [o].[description], [o].[entered_by], [o].[expertise], [o].[figures], [o].[funding], [o].[home_municipality], [o].[hyte_priorities], [o].[identifiers], [o].[import_id], [o].[is_emptied], [o].[joined_names], [o].[kind], [o].[languages], [o].[link_broken_on], [o].[modified_at], [o].[names], [o].[on_behalf], [o].[plain_text], [o].[proof_at], [o].[proof_by], [o].[region_wide], [o].[revision], [o].[season], [o].[services], [o].[slug], [o].[status], [o].[successor], [o].[summary], [o].[target_groups], [o].[themes], [o].[website], [m0].[organization_id], [m0].[facet], [m0].[code]
FROM [directory].[organizations] AS [o]
LEFT JOIN [directory].[marks] AS [m0] ON [o].[id] = [m0].[organization_id]
WHERE EXISTS (
    SELECT 1
    FROM [directory].[marks] AS [m]
    WHERE [o].[id] = [m].[organization_id] AND [m].[facet] = N'coreWork' AND [m].[code] = @wish_Tag)
ORDER BY [o].[id], [m0].[organization_id], [m0].[facet]

-- DirectoryDb
SELECT [o].[id], [o].[accessibility], [o].[address], [o].[alias_of], [o].[areas], [o].[bounced_key], [o].[bounced_on], [o].[business_id], [o].[contacts], [o].[core_work], [o].[created_at], [o].[deleted_at], [o].[description], [o].[entered_by], [o].[expertise], [o].[figures], [o].[funding], [o].[home_municipality], [o].[hyte_priorities], [o].[identifiers], [o].[import_id], [o].[is_emptied], [o].[joined_names], [o].[kind], [o].[languages], [o].[link_broken_on], [o].[modified_at], [o].[names], [o].[on_behalf], [o].[plain_text], [o].[proof_at], [o].[proof_by], [o].[region_wide], [o].[revision], [o].[season], [o].[services], [o].[slug], [o].[status], [o].[successor], [o].[summary], [o].[target_groups], [o].[themes], [o].[website], [m0].[organization_id], [m0].[facet], [m0].[code]
FROM [directory].[organizations] AS [o]
LEFT JOIN [directory].[marks] AS [m0] ON [o].[id] = [m0].[organization_id]
WHERE [o].[season] IS NOT NULL AND [o].[revision] = 1 AND NOT EXISTS (
    SELECT 1
    FROM [directory].[rights] AS [r]
    WHERE [r].[organization_id] = [o].[id]) AND NOT EXISTS (
    SELECT 1
    FROM [directory].[members] AS [m]
    WHERE [m].[organization_id] = [o].[id]) AND NOT EXISTS (
    SELECT 1
    FROM [directory].[network_requests] AS [n]
    WHERE [n].[organization_id] = [o].[id]) AND NOT EXISTS (
    SELECT 1
    FROM [directory].[networks] AS [n0]
    WHERE [n0].[coordinator_id] = [o].[id]) AND NOT EXISTS (
    SELECT 1
    FROM [directory].[good_practices] AS [g]
    WHERE [g].[organization_id] = [o].[id]) AND NOT EXISTS (
    SELECT 1
    FROM [directory].[board_entries] AS [b]
    WHERE [b].[organization_id] = [o].[id]) AND NOT EXISTS (
    SELECT 1
    FROM [directory].[pool_assets] AS [p]
    WHERE [p].[organization_id] = [o].[id]) AND NOT EXISTS (
    SELECT 1
    FROM [directory].[guidance] AS [g0]
    WHERE [g0].[organization_id] = [o].[id])
ORDER BY [o].[id], [m0].[organization_id], [m0].[facet]

-- DirectoryDb
SELECT [o].[id], [o].[accessibility], [o].[address], [o].[alias_of], [o].[areas], [o].[bounced_key], [o].[bounced_on], [o].[business_id], [o].[contacts], [o].[core_work], [o].[created_at], [o].[deleted_at], [o].[description], [o].[entered_by], [o].[expertise], [o].[figures], [o].[funding], [o].[home_municipality], [o].[hyte_priorities], [o].[identifiers], [o].[import_id], [o].[is_emptied], [o].[joined_names], [o].[kind], [o].[languages], [o].[link_broken_on], [o].[modified_at], [o].[names], [o].[on_behalf], [o].[plain_text], [o].[proof_at], [o].[proof_by], [o].[region_wide], [o].[revision], [o].[season], [o].[services], [o].[slug], [o].[status], [o].[successor], [o].[summary], [o].[target_groups], [o].[themes], [o].[website], [m].[organization_id], [m].[facet], [m].[code]
FROM [directory].[organizations] AS [o]
LEFT JOIN [directory].[marks] AS [m] ON [o].[id] = [m].[organization_id]
ORDER BY [o].[id], [m].[organization_id], [m].[facet]

-- DirectoryDb
SELECT [o].[id], [o].[accessibility], [o].[address], [o].[alias_of], [o].[areas], [o].[bounced_key], [o].[bounced_on], [o].[business_id], [o].[contacts], [o].[core_work], [o].[created_at], [o].[deleted_at], [o].[description], [o].[entered_by], [o].[expertise], [o].[figures], [o].[funding], [o].[home_municipality], [o].[hyte_priorities], [o].[identifiers], [o].[import_id], [o].[is_emptied], [o].[joined_names], [o].[kind], [o].[languages], [o].[link_broken_on], [o].[modified_at], [o].[names], [o].[on_behalf], [o].[plain_text], [o].[proof_at], [o].[proof_by], [o].[region_wide], [o].[revision], [o].[season], [o].[services], [o].[slug], [o].[status], [o].[successor], [o].[summary], [o].[target_groups], [o].[themes], [o].[website], [m].[organization_id], [m].[facet], [m].[code]
FROM [directory].[organizations] AS [o]
LEFT JOIN [directory].[marks] AS [m] ON [o].[id] = [m].[organization_id]
WHERE [o].[alias_of] = @from
ORDER BY [o].[id], [m].[organization_id], [m].[facet]

-- DirectoryDb
SELECT [o].[id], [o].[accessibility], [o].[address], [o].[alias_of], [o].[areas], [o].[bounced_key], [o].[bounced_on], [o].[business_id], [o].[contacts], [o].[core_work], [o].[created_at], [o].[deleted_at], [o].[description], [o].[entered_by], [o].[expertise], [o].[figures], [o].[funding], [o].[home_municipality], [o].[hyte_priorities], [o].[identifiers], [o].[import_id], [o].[is_emptied], [o].[joined_names], [o].[kind], [o].[languages], [o].[link_broken_on], [o].[modified_at], [o].[names], [o].[on_behalf], [o].[plain_text], [o].[proof_at], [o].[proof_by], [o].[region_wide], [o].[revision], [o].[season], [o].[services], [o].[slug], [o].[status], [o].[successor], [o].[summary], [o].[target_groups], [o].[themes], [o].[website], [m].[organization_id], [m].[facet], [m].[code]
FROM [directory].[organizations] AS [o]
LEFT JOIN [directory].[marks] AS [m] ON [o].[id] = [m].[organization_id]
WHERE [o].[deleted_at] < @bin AND [o].[is_emptied] = CAST(0 AS bit)
ORDER BY [o].[id], [m].[organization_id], [m].[facet]

-- DirectoryDb
SELECT [o].[id], [o].[accessibility], [o].[address], [o].[alias_of], [o].[areas], [o].[bounced_key], [o].[bounced_on], [o].[business_id], [o].[contacts], [o].[core_work], [o].[created_at], [o].[deleted_at], [o].[description], [o].[entered_by], [o].[expertise], [o].[figures], [o].[funding], [o].[home_municipality], [o].[hyte_priorities], [o].[identifiers], [o].[import_id], [o].[is_emptied], [o].[joined_names], [o].[kind], [o].[languages], [o].[link_broken_on], [o].[modified_at], [o].[names], [o].[on_behalf], [o].[plain_text], [o].[proof_at], [o].[proof_by], [o].[region_wide], [o].[revision], [o].[season], [o].[services], [o].[slug], [o].[status], [o].[successor], [o].[summary], [o].[target_groups], [o].[themes], [o].[website], [m].[organization_id], [m].[facet], [m].[code]
FROM [directory].[organizations] AS [o]
LEFT JOIN [directory].[marks] AS [m] ON [o].[id] = [m].[organization_id]
WHERE [o].[id] IN (@ids1, @ids2)
ORDER BY [o].[id], [m].[organization_id], [m].[facet]

-- DirectoryDb
SELECT [o].[id], [o].[alias_of], [o].[names], [o].[slug], [o].[kind], [o].[home_municipality], [o].[region_wide], CASE
    WHEN [o].[status] = N'Published' AND [o].[deleted_at] IS NULL THEN CAST(1 AS bit)
    ELSE CAST(0 AS bit)
END
FROM [directory].[organizations] AS [o]
WHERE [o].[id] IN (@ids1, @ids2)

-- DirectoryDb
SELECT [o].[id], [o].[alias_of], [o].[names], [o].[slug], [o].[kind], [o].[home_municipality], [o].[region_wide], CASE
    WHEN [o].[status] = N'Published' AND [o].[deleted_at] IS NULL THEN CAST(1 AS bit)
    ELSE CAST(0 AS bit)
END
FROM [directory].[organizations] AS [o]
WHERE [o].[id] IN (@survivors1, @survivors2)

-- DirectoryDb
SELECT [o].[id], [o].[alias_of], [o].[names], [o].[slug], [o].[kind], [o].[home_municipality], [o].[region_wide], CASE
    WHEN [o].[status] = N'Published' AND [o].[deleted_at] IS NULL THEN CAST(1 AS bit)
    ELSE CAST(0 AS bit)
END
FROM [directory].[organizations] AS [o]
WHERE [o].[status] = N'Published' AND [o].[deleted_at] IS NULL AND [o].[id] IN (
    SELECT [r].[organization_id]
    FROM [directory].[rights] AS [r]
    WHERE [r].[person_id] = @request_PersonId AND [r].[right] <> N'viewer'
)

-- DirectoryDb
SELECT [o].[id], [o].[alias_of], [o].[names], [o].[slug], [o].[kind], [o].[home_municipality], [o].[region_wide], CASE
    WHEN [o].[status] = N'Published' AND [o].[deleted_at] IS NULL THEN CAST(1 AS bit)
    ELSE CAST(0 AS bit)
END
FROM [directory].[organizations] AS [o]
WHERE [o].[status] = N'Published' AND [o].[deleted_at] IS NULL AND [o].[id] IN (@best1, @best2)

-- DirectoryDb
SELECT [o].[id], [o].[names], [o].[modified_at], [o].[proof_at], CASE
    WHEN [o].[bounced_on] IS NOT NULL THEN CAST(1 AS bit)
    ELSE CAST(0 AS bit)
END, CASE
    WHEN [o].[link_broken_on] IS NOT NULL THEN CAST(1 AS bit)
    ELSE CAST(0 AS bit)
END
FROM [directory].[organizations] AS [o]
WHERE [o].[status] = N'Published' AND [o].[deleted_at] IS NULL

-- DirectoryDb
SELECT [o].[id], [o].[slug], [o].[names], [o].[home_municipality], [o].[target_groups], [o].[services]
FROM [directory].[organizations] AS [o]
WHERE [o].[status] = N'Published' AND [o].[deleted_at] IS NULL AND [o].[id] IN (@page1, @page2)

-- DirectoryDb
SELECT [o].[id], [o].[slug], [o].[names], [o].[services]
FROM [directory].[organizations] AS [o]
WHERE [o].[status] = N'Published' AND [o].[deleted_at] IS NULL AND [o].[id] IN (@ids1, @ids2)

-- DirectoryDb
SELECT [o].[slug]
FROM [directory].[organizations] AS [o]

-- DirectoryDb
SELECT [o].[slug]
FROM [directory].[organizations] AS [o]
WHERE [o].[slug] LIKE @slug_startswith ESCAPE N'\'

-- DirectoryDb
SELECT [o].[slug] AS [Slug], [o].[modified_at] AS [ModifiedAt]
FROM [directory].[organizations] AS [o]
WHERE [o].[status] = N'Published' AND [o].[deleted_at] IS NULL

-- DirectoryDb
SELECT [o].[status], [o].[id], [o].[accessibility], [o].[address], [o].[alias_of], [o].[areas], [o].[bounced_key], [o].[bounced_on], [o].[business_id], [o].[contacts], [o].[core_work], [o].[created_at], [o].[deleted_at], [o].[description], [o].[entered_by], [o].[expertise], [o].[figures], [o].[funding], [o].[home_municipality], [o].[hyte_priorities], [o].[identifiers], [o].[import_id], [o].[is_emptied], [o].[joined_names], [o].[kind], [o].[languages], [o].[link_broken_on], [o].[modified_at], [o].[names], [o].[on_behalf], [o].[plain_text], [o].[proof_at], [o].[proof_by], [o].[region_wide], [o].[revision], [o].[season], [o].[services], [o].[slug], [o].[successor], [o].[summary], [o].[target_groups], [o].[themes], [o].[website]
FROM [directory].[organizations] AS [o]
ORDER BY [o].[status]

-- DirectoryDb
SELECT [p].[id], [p].[capacity], [p].[confirmed_on], [p].[contact_role], [p].[created_at], [p].[deleted_at], [p].[email], [p].[kind], [p].[mark], [p].[modified_at], [p].[municipality], [p].[organization_id], [p].[phone], [p].[place], [p].[response_hours], [p].[revision], [p].[what]
FROM [directory].[pool_assets] AS [p]
WHERE [p].[deleted_at] IS NULL AND [p].[id] IN (@ids1, @ids2) AND EXISTS (
    SELECT 1
    FROM [directory].[organizations] AS [o]
    WHERE [o].[status] = N'Published' AND [o].[deleted_at] IS NULL AND [o].[id] = [p].[organization_id])

-- DirectoryDb
SELECT [p].[id], [p].[capacity], [p].[confirmed_on], [p].[contact_role], [p].[created_at], [p].[deleted_at], [p].[email], [p].[kind], [p].[mark], [p].[modified_at], [p].[municipality], [p].[organization_id], [p].[phone], [p].[place], [p].[response_hours], [p].[revision], [p].[what]
FROM [directory].[pool_assets] AS [p]
WHERE [p].[email] = @email
ORDER BY [p].[id]

-- DirectoryDb
SELECT [p].[id], [p].[capacity], [p].[confirmed_on], [p].[contact_role], [p].[created_at], [p].[deleted_at], [p].[email], [p].[kind], [p].[mark], [p].[modified_at], [p].[municipality], [p].[organization_id], [p].[phone], [p].[place], [p].[response_hours], [p].[revision], [p].[what]
FROM [directory].[pool_assets] AS [p]
WHERE [p].[mark] = N'esimerkki' AND NOT EXISTS (
    SELECT 1
    FROM [directory].[drill_calls] AS [d]
    WHERE [d].[asset_id] = [p].[id] AND EXISTS (
        SELECT 1
        FROM [directory].[drills] AS [d0]
        WHERE [d0].[id] = [d].[drill_id] AND [d0].[mark] IS NULL))

-- DirectoryDb
SELECT [p].[id], [p].[capacity], [p].[confirmed_on], [p].[contact_role], [p].[created_at], [p].[deleted_at], [p].[email], [p].[kind], [p].[mark], [p].[modified_at], [p].[municipality], [p].[organization_id], [p].[phone], [p].[place], [p].[response_hours], [p].[revision], [p].[what]
FROM [directory].[pool_assets] AS [p]
WHERE [p].[organization_id] = @from

-- DirectoryDb
SELECT [p].[id], [p].[capacity], [p].[confirmed_on], [p].[contact_role], [p].[created_at], [p].[deleted_at], [p].[email], [p].[kind], [p].[mark], [p].[modified_at], [p].[municipality], [p].[organization_id], [p].[phone], [p].[place], [p].[response_hours], [p].[revision], [p].[what]
FROM [directory].[pool_assets] AS [p]
WHERE [p].[organization_id] = @organization_Id AND [p].[email] = @old_Email

-- DirectoryDb
SELECT [p].[id], [p].[capacity], [p].[confirmed_on], [p].[contact_role], [p].[created_at], [p].[deleted_at], [p].[email], [p].[kind], [p].[mark], [p].[modified_at], [p].[municipality], [p].[organization_id], [p].[phone], [p].[place], [p].[response_hours], [p].[revision], [p].[what], [o0].[names] AS [Names]
FROM [directory].[pool_assets] AS [p]
INNER JOIN [directory].[organizations] AS [o0] ON [p].[organization_id] = [o0].[id]
WHERE [p].[deleted_at] IS NULL AND ([p].[phone] IS NOT NULL OR [p].[email] IS NOT NULL) AND EXISTS (
    SELECT 1
    FROM [directory].[organizations] AS [o]
    WHERE [o].[status] = N'Published' AND [o].[deleted_at] IS NULL AND [o].[id] = [p].[organization_id])
ORDER BY CASE
    WHEN [p].[response_hours] IS NULL THEN 10000
    ELSE [p].[response_hours]
END, [p].[id]

-- DirectoryDb
SELECT [p].[id], [p].[capacity], [p].[confirmed_on], [p].[contact_role], [p].[created_at], [p].[deleted_at], [p].[email], [p].[kind], [p].[mark], [p].[modified_at], [p].[municipality], [p].[organization_id], [p].[phone], [p].[place], [p].[response_hours], [p].[revision], [p].[what], [o0].[names] AS [Names], [o0].[slug] AS [Slug]
FROM [directory].[pool_assets] AS [p]
INNER JOIN [directory].[organizations] AS [o0] ON [p].[organization_id] = [o0].[id]
WHERE 0 = 1

-- DirectoryDb
SELECT [p].[kind] AS [Key], COUNT(*) AS [Count]
FROM [directory].[pool_assets] AS [p]
WHERE [p].[deleted_at] IS NULL AND EXISTS (
    SELECT 1
    FROM [directory].[organizations] AS [o]
    WHERE [o].[status] = N'Published' AND [o].[deleted_at] IS NULL AND [o].[id] = [p].[organization_id])
GROUP BY [p].[kind]

-- DirectoryDb
SELECT [p].[organization_id]
FROM [directory].[pool_assets] AS [p]
WHERE [p].[email] = @kept

-- DirectoryDb
SELECT [p].[organization_id], [p].[kind], [p].[source], [p].[day], [p].[note]
FROM [directory].[proofs] AS [p]
WHERE [p].[organization_id] = @from OR [p].[organization_id] = @to

-- DirectoryDb
SELECT [p].[organization_id], [p].[kind], [p].[source], [p].[day], [p].[note]
FROM [directory].[proofs] AS [p]
WHERE [p].[organization_id] IN (@ids1, @ids2) AND [p].[note] IS NOT NULL

-- DirectoryDb
SELECT [p].[organization_id], [p].[kind], [p].[source], [p].[day], [p].[note]
FROM [directory].[proofs] AS [p]
WHERE [p].[source] = @told_Row

-- DirectoryDb
SELECT [r].[id], [r].[answer], [r].[created_at], [r].[deleted_at], [r].[email], [r].[handled_at], [r].[language], [r].[modified_at], [r].[organization_id], [r].[revision], [r].[text]
FROM [directory].[reports] AS [r]
WHERE [r].[handled_at] < @yearAgo

-- DirectoryDb
SELECT [r].[id], [r].[answer], [r].[created_at], [r].[deleted_at], [r].[email], [r].[handled_at], [r].[language], [r].[modified_at], [r].[organization_id], [r].[revision], [r].[text]
FROM [directory].[reports] AS [r]
WHERE [r].[organization_id] = @from AND [r].[handled_at] IS NULL

-- DirectoryDb
SELECT [r].[organization_id]
FROM [directory].[rights] AS [r]
WHERE [r].[person_id] = @person

-- DirectoryDb
SELECT [r].[person_id]
FROM [directory].[rights] AS [r]
WHERE [r].[organization_id] = @wish_Id AND [r].[right] = N'owner'

-- DirectoryDb
SELECT [r].[person_id], [r].[organization_id], [r].[on_behalf], [r].[right], [r].[since]
FROM [directory].[rights] AS [r]
WHERE [r].[organization_id] = @from OR [r].[organization_id] = @to

-- DirectoryDb
SELECT [r].[person_id], [r].[organization_id], [r].[on_behalf], [r].[right], [r].[since]
FROM [directory].[rights] AS [r]
WHERE [r].[organization_id] = @id

-- DirectoryDb
SELECT [r].[person_id], [r].[organization_id], [r].[on_behalf], [r].[right], [r].[since]
FROM [directory].[rights] AS [r]
WHERE [r].[organization_id] = @organization

-- DirectoryDb
SELECT [r].[person_id], [r].[organization_id], [r].[on_behalf], [r].[right], [r].[since]
FROM [directory].[rights] AS [r]
WHERE [r].[organization_id] = @organization_Id

-- DirectoryDb
SELECT [r].[person_id], [r].[organization_id], [r].[on_behalf], [r].[right], [r].[since]
FROM [directory].[rights] AS [r]
WHERE [r].[person_id] = @person

-- DirectoryDb
SELECT [r].[person_id], [r].[organization_id], [r].[on_behalf], [r].[right], [r].[since]
FROM [directory].[rights] AS [r]
WHERE [r].[person_id] = @request_PersonId

-- DirectoryDb
SELECT [r].[person_id], [r].[organization_id], [r].[on_behalf], [r].[right], [r].[since], [o].[slug] AS [Slug], [o].[names] AS [Names]
FROM [directory].[rights] AS [r]
INNER JOIN [directory].[organizations] AS [o] ON [r].[organization_id] = [o].[id]
WHERE [r].[person_id] = @person

-- DirectoryDb
SELECT [s].[Year], [s].[home_municipality] AS [HomeMunicipality], COUNT(*) AS [Times], COUNT(DISTINCT ([s].[organization_id])) AS [Organizations], COALESCE(SUM(COALESCE([s].[people], 0)), 0) AS [People]
FROM (
    SELECT [g].[organization_id], [g].[people], [o].[home_municipality], DATEPART(year, [g].[on]) AS [Year]
    FROM [directory].[guidance] AS [g]
    INNER JOIN [directory].[organizations] AS [o] ON [g].[organization_id] = [o].[id]
    WHERE [g].[deleted_at] IS NULL
) AS [s]
GROUP BY [s].[Year], [s].[home_municipality]

-- DirectoryDb
SELECT [t].[code]
FROM [directory].[tag_words] AS [t]
WHERE [t].[word] = [t].[code]

-- DirectoryDb
SELECT [t].[key], [t].[code], [t].[word]
FROM [directory].[tag_words] AS [t]
WHERE [t].[code] = @wish_Tag

-- DirectoryDb
SELECT [t].[key], [t].[code], [t].[word]
FROM [directory].[tag_words] AS [t]
WHERE [t].[key] IN (@keys1, @keys2)

-- DirectoryDb
SELECT [t].[word]
FROM [directory].[tag_words] AS [t]
WHERE [t].[code] = @code

-- DirectoryDb
UPDATE [b]
SET [b].[link_turn] = [b].[link_turn] + 1
FROM [directory].[board_entries] AS [b]
WHERE [b].[organization_id] = @owner_OrganizationId

-- DirectoryDb
UPDATE [i]
SET [i].[choice] = @p
FROM [directory].[import_rows] AS [i]
WHERE [i].[import_id] = @wish_Id AND [i].[outcome] IN (N'New', N'Changed')

-- DirectoryDb
UPDATE [i]
SET [i].[outcome] = @p
FROM [directory].[import_rows] AS [i]
WHERE [i].[import_id] = @wish_Id

-- DirectoryDb
UPDATE [m]
SET [m].[delivered_at] = @p
FROM [outbox].[messages] AS [m]
WHERE [m].[id] IN (@ids1, @ids2) AND [m].[delivered_at] IS NULL

-- DirectoryDb
UPDATE [o]
SET [o].[is_emptied] = [o].[is_emptied]
FROM [directory].[organizations] AS [o]
WHERE [o].[id] = @id

-- EventsDb
DELETE FROM [m]
FROM [events].[match_meetings] AS [m]
WHERE [m].[event_id] = @book_Event_Id

-- EventsDb
DELETE FROM [m]
FROM [events].[match_meetings] AS [m]
WHERE [m].[id] = @meeting_Id

-- EventsDb
DELETE FROM [t]
FROM [search].[terms] AS [t]
WHERE [t].[document] = @id AND [t].[kind] = @kind

-- EventsDb
SELECT CASE
    WHEN EXISTS (
        SELECT 1
        FROM [events].[bulletins] AS [b]
        WHERE [b].[mark] = N'esimerkki') THEN CAST(1 AS bit)
    ELSE CAST(0 AS bit)
END

-- EventsDb
SELECT CASE
    WHEN EXISTS (
        SELECT 1
        FROM [events].[day_keepers] AS [d]
        WHERE [d].[event_id] = @held_Id AND [d].[person_id] = @me) THEN CAST(1 AS bit)
    ELSE CAST(0 AS bit)
END

-- EventsDb
SELECT CASE
    WHEN EXISTS (
        SELECT 1
        FROM [events].[deadline_watches] AS [d]
        WHERE [d].[event_id] = @e_Id AND [d].[email] = @email) THEN CAST(1 AS bit)
    ELSE CAST(0 AS bit)
END

-- EventsDb
SELECT CASE
    WHEN EXISTS (
        SELECT 1
        FROM [events].[events] AS [e]
        WHERE [e].[deleted_at] IS NULL AND [e].[publication] = N'Published' AND [e].[source] IS NULL AND [e].[mark] IS NULL) THEN CAST(1 AS bit)
    ELSE CAST(0 AS bit)
END

-- EventsDb
SELECT CASE
    WHEN EXISTS (
        SELECT 1
        FROM [events].[events] AS [e]
        WHERE [e].[id] = @first) THEN CAST(1 AS bit)
    ELSE CAST(0 AS bit)
END

-- EventsDb
SELECT CASE
    WHEN EXISTS (
        SELECT 1
        FROM [events].[events] AS [e]
        WHERE [e].[id] = @of AND [e].[deleted_at] IS NULL AND [e].[status] <> N'Cancelled') THEN CAST(1 AS bit)
    ELSE CAST(0 AS bit)
END

-- EventsDb
SELECT CASE
    WHEN EXISTS (
        SELECT 1
        FROM [events].[events] AS [e]
        WHERE [e].[id] = @of AND [e].[deleted_at] IS NULL) THEN CAST(1 AS bit)
    ELSE CAST(0 AS bit)
END

-- EventsDb
SELECT CASE
    WHEN EXISTS (
        SELECT 1
        FROM [events].[events] AS [e]
        WHERE [e].[mark] = N'esimerkki') THEN CAST(1 AS bit)
    ELSE CAST(0 AS bit)
END

-- EventsDb
SELECT CASE
    WHEN EXISTS (
        SELECT 1
        FROM [events].[events] AS [e]
        WHERE [e].[slug] = N'esimerkki-kohtaamispaiva') THEN CAST(1 AS bit)
    ELSE CAST(0 AS bit)
END

-- EventsDb
SELECT CASE
    WHEN EXISTS (
        SELECT 1
        FROM [events].[events] AS [e]
        WHERE [e].[slug] LIKE N'esimerkki-lauluilta%') THEN CAST(1 AS bit)
    ELSE CAST(0 AS bit)
END

-- EventsDb
SELECT CASE
    WHEN EXISTS (
        SELECT 1
        FROM [events].[events] AS [e]
        WHERE [e].[umbrella_id] = @part_Id) THEN CAST(1 AS bit)
    ELSE CAST(0 AS bit)
END

-- EventsDb
SELECT CASE
    WHEN EXISTS (
        SELECT 1
        FROM [events].[fair_plans] AS [f]
        WHERE [f].[id] = @e_Id) THEN CAST(1 AS bit)
    ELSE CAST(0 AS bit)
END

-- EventsDb
SELECT CASE
    WHEN EXISTS (
        SELECT 1
        FROM [events].[harvest_sources] AS [h]
        WHERE [h].[deleted_at] IS NULL AND [h].[address] = @address) THEN CAST(1 AS bit)
    ELSE CAST(0 AS bit)
END

-- EventsDb
SELECT CASE
    WHEN EXISTS (
        SELECT 1
        FROM [events].[match_days] AS [m]
        WHERE [m].[id] = @p) THEN CAST(1 AS bit)
    ELSE CAST(0 AS bit)
END

-- EventsDb
SELECT CASE
    WHEN EXISTS (
        SELECT 1
        FROM [events].[match_meetings] AS [m]
        WHERE [m].[event_id] = @e_Id AND ([m].[round] > @wish_Rounds OR [m].[table] > @wish_Tables)) THEN CAST(1 AS bit)
    ELSE CAST(0 AS bit)
END

-- EventsDb
SELECT CASE
    WHEN EXISTS (
        SELECT 1
        FROM [events].[match_meetings] AS [m]
        WHERE [m].[event_id] = @e_Id) THEN CAST(1 AS bit)
    ELSE CAST(0 AS bit)
END

-- EventsDb
SELECT CASE
    WHEN EXISTS (
        SELECT 1
        FROM [events].[match_meetings] AS [m]
        WHERE [m].[event_id] = @id) THEN CAST(1 AS bit)
    ELSE CAST(0 AS bit)
END

-- EventsDb
SELECT CASE
    WHEN EXISTS (
        SELECT 1
        FROM [events].[materials] AS [m]
        WHERE [m].[id] = @made_Id) THEN CAST(1 AS bit)
    ELSE CAST(0 AS bit)
END

-- EventsDb
SELECT CASE
    WHEN EXISTS (
        SELECT 1
        FROM [events].[materials] AS [m]
        WHERE [m].[mark] = N'esimerkki') THEN CAST(1 AS bit)
    ELSE CAST(0 AS bit)
END

-- EventsDb
SELECT CASE
    WHEN EXISTS (
        SELECT 1
        FROM [events].[news] AS [n]
        WHERE [n].[mark] = N'esimerkki') THEN CAST(1 AS bit)
    ELSE CAST(0 AS bit)
END

-- EventsDb
SELECT CASE
    WHEN EXISTS (
        SELECT 1
        FROM [events].[output_moves] AS [o]
        WHERE [o].[event_id] = @moves_Key AND [o].[told_on] = @_8__locals1_today) THEN CAST(1 AS bit)
    ELSE CAST(0 AS bit)
END

-- EventsDb
SELECT CASE
    WHEN EXISTS (
        SELECT 1
        FROM [events].[registrations] AS [r]
        WHERE [r].[event_id] = @id AND [r].[came] = CAST(1 AS bit)) THEN CAST(1 AS bit)
    ELSE CAST(0 AS bit)
END

-- EventsDb
SELECT CASE
    WHEN EXISTS (
        SELECT 1
        FROM [events].[registrations] AS [r]
        WHERE [r].[event_id] = @id AND [r].[status] = N'Waiting') THEN CAST(1 AS bit)
    ELSE CAST(0 AS bit)
END

-- EventsDb
SELECT CASE
    WHEN EXISTS (
        SELECT 1
        FROM [events].[registrations] AS [r]
        WHERE [r].[event_id] = @of AND [r].[status] = N'Offered' AND [r].[offered_until] <= @now) THEN CAST(1 AS bit)
    ELSE CAST(0 AS bit)
END

-- EventsDb
SELECT CASE
    WHEN EXISTS (
        SELECT 1
        FROM [events].[registrations] AS [r]
        WHERE [r].[id] = @p AND [r].[event_id] = @of AND [r].[status] = N'Confirmed') THEN CAST(1 AS bit)
    ELSE CAST(0 AS bit)
END

-- EventsDb
SELECT CASE
    WHEN EXISTS (
        SELECT 1
        FROM [events].[series] AS [s]
        WHERE [s].[id] = @p) THEN CAST(1 AS bit)
    ELSE CAST(0 AS bit)
END

-- EventsDb
SELECT CASE
    WHEN EXISTS (
        SELECT 1
        FROM [events].[sessions] AS [s]
        WHERE [s].[id] = @session AND [s].[event_id] = @id AND [s].[deleted_at] IS NULL) THEN CAST(1 AS bit)
    ELSE CAST(0 AS bit)
END

-- EventsDb
SELECT CASE
    WHEN EXISTS (
        SELECT 1
        FROM [events].[sessions] AS [s]
        WHERE [s].[id] = @session_Id) THEN CAST(1 AS bit)
    ELSE CAST(0 AS bit)
END

-- EventsDb
SELECT CASE
    WHEN EXISTS (
        SELECT 1
        FROM [events].[sessions] AS [s]
        WHERE [s].[mark] = N'esimerkki') THEN CAST(1 AS bit)
    ELSE CAST(0 AS bit)
END

-- EventsDb
SELECT CASE
    WHEN EXISTS (
        SELECT 1
        FROM [events].[stall_bookings] AS [s]
        WHERE [s].[event_id] = @e_Id AND [s].[status] <> N'GivenUp' AND ([s].[email] = @email OR ([s].[organization_id] IS NOT NULL AND [s].[organization_id] = @wish_OrganizationId))) THEN CAST(1 AS bit)
    ELSE CAST(0 AS bit)
END

-- EventsDb
SELECT CASE
    WHEN EXISTS (
        SELECT 1
        FROM [events].[stall_bookings] AS [s]
        WHERE [s].[event_id] = @of AND [s].[status] = N'Held' AND [s].[held_until] <= @now) THEN CAST(1 AS bit)
    ELSE CAST(0 AS bit)
END

-- EventsDb
SELECT CASE
    WHEN EXISTS (
        SELECT 1
        FROM [events].[support_counts] AS [s]
        WHERE [s].[mark] = N'esimerkki') THEN CAST(1 AS bit)
    ELSE CAST(0 AS bit)
END

-- EventsDb
SELECT CASE
    WHEN EXISTS (
        SELECT 1
        FROM [events].[training_orders] AS [t]
        WHERE [t].[mark] = N'esimerkki') THEN CAST(1 AS bit)
    ELSE CAST(0 AS bit)
END

-- EventsDb
SELECT CASE
    WHEN EXISTS (
        SELECT 1
        FROM [events].[trusted_organizations] AS [t]
        WHERE [t].[organization_id] = @wish_OrganizationId AND [t].[ended_at] IS NULL) THEN CAST(1 AS bit)
    ELSE CAST(0 AS bit)
END

-- EventsDb
SELECT CASE
    WHEN EXISTS (
        SELECT 1
        FROM [events].[workshop_outputs] AS [w]
        WHERE [w].[id] = @sent) THEN CAST(1 AS bit)
    ELSE CAST(0 AS bit)
END

-- EventsDb
SELECT CASE
    WHEN EXISTS (
        SELECT 1
        FROM [mail].[letters] AS [l]
        WHERE [l].[key] = @letter_Key) THEN CAST(1 AS bit)
    ELSE CAST(0 AS bit)
END

-- EventsDb
SELECT CAST([a].[id] AS uniqueidentifier), [a].[title], [a].[recurrence], CASE
    WHEN [a].[recurrence] IS NOT NULL AND ([a].[recurrence] LIKE N'%BYDAY=%' OR [a].[recurrence] LIKE N'%BYMONTHDAY=%') THEN CAST(1 AS bit)
    ELSE CAST(0 AS bit)
END, [a].[when], [a].[place], [a].[space_id], [a].[organization_id], [a].[year], [a].[note], [a].[document]
FROM [events].[activities] AS [a]
WHERE 0 = 1

-- EventsDb
SELECT CAST([e].[id] AS uniqueidentifier), [e].[slug], [e].[name], [e].[kind], [e].[type], [e].[status], [e].[publication], [e].[precision], [e].[year], [e].[host_municipality], [e].[organizer], [e].[municipality], [e].[subarea], [e].[place], [e].[organization_ids], CAST([e].[series_id] AS uniqueidentifier), CASE
    WHEN [e].[is_free] = CAST(1 AS bit) AND [e].[is_free] IS NOT NULL THEN CAST(1 AS bit)
    ELSE CAST(0 AS bit)
END, CAST(1 AS bit), [e].[accessibility], [e].[target_groups], [e].[source], [e].[mark], [e].[modified_at], [e].[revision], [e].[first_day], [e].[last_day], [e].[start], [e].[end], CASE
    WHEN [e].[deleted_at] IS NOT NULL THEN CAST(1 AS bit)
    ELSE CAST(0 AS bit)
END
FROM [events].[events] AS [e]
WHERE [e].[publication] = N'Published' AND [e].[deleted_at] IS NULL
ORDER BY [e].[sort_key], [e].[id]

-- EventsDb
SELECT CAST([s].[id] AS uniqueidentifier), CAST([s].[event_id] AS uniqueidentifier), [e0].[name], [e0].[slug], [e0].[place], [s].[start], [s].[end], [s].[who], [s].[organization_id], [s].[revision]
FROM [events].[stall_shifts] AS [s]
INNER JOIN [events].[events] AS [e0] ON [s].[event_id] = [e0].[id]
WHERE 0 = 1

-- EventsDb
SELECT CAST([s].[id] AS uniqueidentifier), CAST([s].[event_id] AS uniqueidentifier), [e].[name], [e].[slug], [e].[place], [s].[start], [s].[end], [s].[who], [s].[organization_id], [s].[revision]
FROM [events].[stall_shifts] AS [s]
INNER JOIN [events].[events] AS [e] ON [s].[event_id] = [e].[id]
WHERE [s].[deleted_at] IS NULL AND [s].[event_id] = @ask_Id
ORDER BY [s].[start], [s].[id]

-- EventsDb
SELECT CAST([w].[id] AS uniqueidentifier), [w].[text], [w0].[topic], CAST([e].[id] AS uniqueidentifier), [e].[name], CASE
    WHEN [w].[owner_body_id] IS NOT NULL THEN CAST(1 AS bit)
    ELSE CAST(0 AS bit)
END
FROM [events].[workshop_outputs] AS [w]
INNER JOIN [events].[workshops] AS [w0] ON [w].[workshop_id] = [w0].[id]
INNER JOIN [events].[events] AS [e] ON [w0].[event_id] = [e].[id]
WHERE 0 = 1

-- EventsDb
SELECT COALESCE(SUM([d].[people]), 0)
FROM [events].[door_taps] AS [d]
WHERE [d].[event_id] = @e_Id AND [d].[registration_id] IS NULL AND [d].[undone] = CAST(0 AS bit)

-- EventsDb
SELECT COALESCE(SUM([f].[score]), 0)
FROM [events].[feedback] AS [f]

-- EventsDb
SELECT COALESCE(SUM([r].[group_size]), 0)
FROM [events].[registrations] AS [r]
WHERE [r].[event_id] = @e_Id AND [r].[status] = N'Waiting'

-- EventsDb
SELECT COALESCE(SUM([t].[people]), 0)
FROM [events].[training_joins] AS [t]
WHERE [t].[confirmed_at] IS NOT NULL

-- EventsDb
SELECT COUNT(*)
FROM [audit].[entries] AS [e]
WHERE [e].[what] = N'LookAtRegistrations'

-- EventsDb
SELECT COUNT(*)
FROM [audit].[entries] AS [e]
WHERE [e].[what] = N'LookAtRegistrations' AND [e].[subject] = @ToString

-- EventsDb
SELECT COUNT(*)
FROM [events].[activities] AS [a]

-- EventsDb
SELECT COUNT(*)
FROM [events].[bulletins] AS [b]

-- EventsDb
SELECT COUNT(*)
FROM [events].[channel_texts] AS [c]

-- EventsDb
SELECT COUNT(*)
FROM [events].[day_keepers] AS [d]

-- EventsDb
SELECT COUNT(*)
FROM [events].[deadline_watches] AS [d]

-- EventsDb
SELECT COUNT(*)
FROM [events].[door_taps] AS [d]

-- EventsDb
SELECT COUNT(*)
FROM [events].[event_tasks] AS [e]
WHERE [e].[event_id] = @held_Id AND [e].[deleted_at] IS NULL

-- EventsDb
SELECT COUNT(*)
FROM [events].[events] AS [e]

-- EventsDb
SELECT COUNT(*)
FROM [events].[events] AS [e]
WHERE 0 = 1

-- EventsDb
SELECT COUNT(*)
FROM [events].[events] AS [e]
WHERE [e].[deleted_at] IS NOT NULL AND [e].[precision] NOT IN (N'Exact', N'OnDemand') AND ([e].[last_day] >= @today OR ([e].[last_day] IS NULL AND [e].[year] >= @today_Year))

-- EventsDb
SELECT COUNT(*)
FROM [events].[events] AS [e]
WHERE [e].[deleted_at] IS NULL AND ([e].[id] IN (@found1, @found2) OR ([e].[publication] <> N'Published' AND [e].[slug] LIKE @slug_contains ESCAPE N'\')) AND [e].[precision] NOT IN (N'Exact', N'OnDemand') AND ([e].[last_day] >= @today OR ([e].[last_day] IS NULL AND [e].[year] >= @today_Year))

-- EventsDb
SELECT COUNT(*)
FROM [events].[events] AS [e]
WHERE [e].[deleted_at] IS NULL AND EXISTS (
    SELECT 1
    FROM [events].[event_partners] AS [e0]
    WHERE [e].[id] = [e0].[event_id] AND [e0].[organization_id] IN (@own1, @own2))

-- EventsDb
SELECT COUNT(*)
FROM [events].[events] AS [e]
WHERE [e].[deleted_at] IS NULL AND [e].[precision] NOT IN (N'Exact', N'OnDemand') AND ([e].[last_day] >= @today OR ([e].[last_day] IS NULL AND [e].[year] >= @today_Year))

-- EventsDb
SELECT COUNT(*)
FROM [events].[events] AS [e]
WHERE [e].[deleted_at] IS NULL AND [e].[publication] = N'Waiting'

-- EventsDb
SELECT COUNT(*)
FROM [events].[events] AS [e]
WHERE [e].[deleted_at] IS NULL AND [e].[publication] IN (@publications1, @publications2) AND [e].[precision] NOT IN (N'Exact', N'OnDemand') AND ([e].[last_day] >= @today OR ([e].[last_day] IS NULL AND [e].[year] >= @today_Year))

-- EventsDb
SELECT COUNT(*)
FROM [events].[events] AS [e]
WHERE [e].[deleted_at] IS NULL AND [e].[weekly_id] = @plan_Id AND [e].[start] >= @now

-- EventsDb
SELECT COUNT(*)
FROM [events].[events] AS [e]
WHERE [e].[id] = @p

-- EventsDb
SELECT COUNT(*)
FROM [events].[events] AS [e]
WHERE [e].[is_accessible] = CAST(1 AS bit) AND EXISTS (
    SELECT 1
    FROM [events].[event_audiences] AS [e0]
    WHERE [e].[id] = [e0].[event_id] AND [e0].[code] = N'children-families')

-- EventsDb
SELECT COUNT(*)
FROM [events].[events] AS [e]
WHERE [e].[mark] = N'esimerkki'

-- EventsDb
SELECT COUNT(*)
FROM [events].[events] AS [e]
WHERE [e].[modified_at] < @settled AND [e].[modified_at] >= @from

-- EventsDb
SELECT COUNT(*)
FROM [events].[events] AS [e]
WHERE [e].[modified_at] < @settled AND [e].[modified_at] >= @from AND ([e].[modified_at] > @from OR [e].[id] > @last)

-- EventsDb
SELECT COUNT(*)
FROM [events].[events] AS [e]
WHERE [e].[publication] = N'Published'

-- EventsDb
SELECT COUNT(*)
FROM [events].[events] AS [e]
WHERE [e].[publication] = N'Published' AND [e].[deleted_at] IS NULL

-- EventsDb
SELECT COUNT(*)
FROM [events].[events] AS [e]
WHERE [e].[publication] = N'Published' AND [e].[deleted_at] IS NULL AND (NOT EXISTS (
    SELECT 1
    FROM [events].[harvested_events] AS [h]
    WHERE [h].[event_id] = [e].[id]) OR EXISTS (
    SELECT 1
    FROM [events].[harvested_events] AS [h0]
    WHERE [h0].[event_id] = [e].[id] AND [h0].[data_source] IN (@sources1, @sources2)))

-- EventsDb
SELECT COUNT(*)
FROM [events].[events] AS [e]
WHERE [e].[publication] = N'Published' AND [e].[deleted_at] IS NULL AND ([e].[age_from] IS NULL OR [e].[age_from] <= @age) AND ([e].[age_to] IS NULL OR [e].[age_to] >= @age)

-- EventsDb
SELECT COUNT(*)
FROM [events].[events] AS [e]
WHERE [e].[publication] = N'Published' AND [e].[deleted_at] IS NULL AND ([e].[capacity] IS NOT NULL OR [e].[enrolment_start] IS NOT NULL OR [e].[enrolment_end] IS NOT NULL OR ([e].[first_day] >= @monthAgo AND [e].[first_day] <= @inMonth)) AND ([e].[last_day] IS NULL OR [e].[last_day] >= @today)

-- EventsDb
SELECT COUNT(*)
FROM [events].[events] AS [e]
WHERE [e].[publication] = N'Published' AND [e].[deleted_at] IS NULL AND ([e].[type] IN (@types1, @types2) OR EXISTS (
    SELECT 1
    FROM [events].[event_audiences] AS [e0]
    WHERE [e].[id] = [e0].[event_id] AND [e0].[code] IN (@groups1, @groups2)))

-- EventsDb
SELECT COUNT(*)
FROM [events].[events] AS [e]
WHERE [e].[publication] = N'Published' AND [e].[deleted_at] IS NULL AND CASE
    WHEN [e].[status] = N'Scheduled' AND [e].[precision] <> N'Exact' THEN @open
    WHEN [e].[status] IN (@statuses1, @statuses2) THEN CAST(1 AS bit)
    ELSE CAST(0 AS bit)
END = CAST(1 AS bit)

-- EventsDb
SELECT COUNT(*)
FROM [events].[events] AS [e]
WHERE [e].[publication] = N'Published' AND [e].[deleted_at] IS NULL AND COALESCE([e].[place], N'') + N'|' + COALESCE([e].[municipality], N'') IN (@places1, @places2)

-- EventsDb
SELECT COUNT(*)
FROM [events].[events] AS [e]
WHERE [e].[publication] = N'Published' AND [e].[deleted_at] IS NULL AND EXISTS (
    SELECT 1
    FROM [events].[harvested_events] AS [h]
    WHERE [h].[event_id] = [e].[id] AND [h].[data_source] IN (@sources1, @sources2))

-- EventsDb
SELECT COUNT(*)
FROM [events].[events] AS [e]
WHERE [e].[publication] = N'Published' AND [e].[deleted_at] IS NULL AND [e].[id] IN (@found1, @found2)

-- EventsDb
SELECT COUNT(*)
FROM [events].[events] AS [e]
WHERE [e].[publication] = N'Published' AND [e].[deleted_at] IS NULL AND [e].[id] IN (@ids1, @ids2)

-- EventsDb
SELECT COUNT(*)
FROM [events].[events] AS [e]
WHERE [e].[publication] = N'Published' AND [e].[deleted_at] IS NULL AND [e].[image] IS NOT NULL

-- EventsDb
SELECT COUNT(*)
FROM [events].[events] AS [e]
WHERE [e].[publication] = N'Published' AND [e].[deleted_at] IS NULL AND [e].[image] IS NOT NULL AND [e].[id] = @id

-- EventsDb
SELECT COUNT(*)
FROM [events].[events] AS [e]
WHERE [e].[publication] = N'Published' AND [e].[deleted_at] IS NULL AND [e].[is_free] = @free

-- EventsDb
SELECT COUNT(*)
FROM [events].[events] AS [e]
WHERE [e].[publication] = N'Published' AND [e].[deleted_at] IS NULL AND [e].[last_day] >= @from

-- EventsDb
SELECT COUNT(*)
FROM [events].[events] AS [e]
WHERE [e].[publication] = N'Published' AND [e].[deleted_at] IS NULL AND [e].[last_day] >= @from AND [e].[first_day] <= @to

-- EventsDb
SELECT COUNT(*)
FROM [events].[events] AS [e]
WHERE [e].[publication] = N'Published' AND [e].[deleted_at] IS NULL AND [e].[modified_at] >= @since

-- EventsDb
SELECT COUNT(*)
FROM [events].[events] AS [e]
WHERE [e].[publication] = N'Published' AND [e].[deleted_at] IS NULL AND [e].[municipality] IN (@towns1, @towns2)

-- EventsDb
SELECT COUNT(*)
FROM [events].[events] AS [e]
WHERE [e].[publication] = N'Published' AND [e].[deleted_at] IS NULL AND [e].[type] <> N'Campaign'

-- EventsDb
SELECT COUNT(*)
FROM [events].[events] AS [e]
WHERE [e].[publication] = N'Published' AND [e].[deleted_at] IS NULL AND [e].[type] = N'Campaign'

-- EventsDb
SELECT COUNT(*)
FROM [events].[events] AS [e]
WHERE [e].[publication] = N'Published' AND [e].[deleted_at] IS NULL AND [e].[type] NOT IN (@not1, @not2)

-- EventsDb
SELECT COUNT(*)
FROM [events].[events] AS [e]
WHERE [e].[publication] = N'Published' AND [e].[deleted_at] IS NULL AND [e].[umbrella_id] IS NOT NULL AND [e].[umbrella_id] IN (@parts1, @parts2)

-- EventsDb
SELECT COUNT(*)
FROM [events].[events] AS [e]
WHERE [e].[publication] = N'Published' AND [e].[deleted_at] IS NULL AND [e].[weekly_id] = @plan_Id AND [e].[start] >= @now

-- EventsDb
SELECT COUNT(*)
FROM [events].[events] AS [e]
WHERE [e].[publication] = N'Published' AND [e].[id] = @id

-- EventsDb
SELECT COUNT(*)
FROM [events].[events] AS [e]
WHERE [e].[umbrella_id] IS NOT NULL

-- EventsDb
SELECT COUNT(*)
FROM [events].[feedback] AS [f]

-- EventsDb
SELECT COUNT(*)
FROM [events].[feedback] AS [f]
WHERE [f].[event_id] = @e_Id AND ([f].[best] IS NOT NULL OR [f].[idea] IS NOT NULL)

-- EventsDb
SELECT COUNT(*)
FROM [events].[feedback] AS [f]
WHERE [f].[event_id] = @e_Id AND ([f].[best] IS NOT NULL OR [f].[idea] IS NOT NULL) AND NOT EXISTS (
    SELECT 1
    FROM [events].[theme_mentions] AS [t]
    WHERE EXISTS (
        SELECT 1
        FROM [events].[feedback_themes] AS [f0]
        WHERE [f0].[id] = [t].[theme_id] AND [f0].[event_id] = @of AND [f0].[deleted_at] IS NULL) AND [t].[feedback_id] = [f].[id])

-- EventsDb
SELECT COUNT(*)
FROM [events].[harvest_sources] AS [h]
WHERE [h].[deleted_at] IS NULL

-- EventsDb
SELECT COUNT(*)
FROM [events].[harvested_events] AS [h]
WHERE [h].[vanished_at] IS NOT NULL

-- EventsDb
SELECT COUNT(*)
FROM [events].[line_entries] AS [l]
WHERE [l].[event_id] = @e_Id

-- EventsDb
SELECT COUNT(*)
FROM [events].[line_entries] AS [l]
WHERE [l].[move] = N'Lapsed'

-- EventsDb
SELECT COUNT(*)
FROM [events].[match_days] AS [m]

-- EventsDb
SELECT COUNT(*)
FROM [events].[match_meetings] AS [m]

-- EventsDb
SELECT COUNT(*)
FROM [events].[match_participants] AS [m]

-- EventsDb
SELECT COUNT(*)
FROM [events].[match_wishes] AS [m]

-- EventsDb
SELECT COUNT(*)
FROM [events].[materials] AS [m]

-- EventsDb
SELECT COUNT(*)
FROM [events].[materials] AS [m]
WHERE [m].[deleted_at] IS NOT NULL

-- EventsDb
SELECT COUNT(*)
FROM [events].[materials] AS [m]
WHERE [m].[deleted_at] IS NULL

-- EventsDb
SELECT COUNT(*)
FROM [events].[materials] AS [m]
WHERE [m].[is_draft] = CAST(0 AS bit) AND [m].[deleted_at] IS NULL AND [m].[public_from] IS NOT NULL AND [m].[public_from] <= @today AND [m].[captions] = CAST(1 AS bit)

-- EventsDb
SELECT COUNT(*)
FROM [events].[materials] AS [m]
WHERE [m].[is_draft] = CAST(0 AS bit) AND [m].[deleted_at] IS NULL AND [m].[public_from] IS NOT NULL AND [m].[public_from] <= @today AND [m].[event_id] = @id AND [m].[captions] = CAST(1 AS bit)

-- EventsDb
SELECT COUNT(*)
FROM [events].[materials] AS [m]
WHERE [m].[is_draft] = CAST(0 AS bit) AND [m].[deleted_at] IS NULL AND [m].[public_from] IS NOT NULL AND [m].[public_from] <= @today AND [m].[event_id] = @id AND [m].[is_accessible] = CAST(1 AS bit)

-- EventsDb
SELECT COUNT(*)
FROM [events].[materials] AS [m]
WHERE [m].[is_draft] = CAST(0 AS bit) AND [m].[deleted_at] IS NULL AND [m].[public_from] IS NOT NULL AND [m].[public_from] <= @today AND [m].[event_id] = @id AND [m].[is_plain] = CAST(1 AS bit)

-- EventsDb
SELECT COUNT(*)
FROM [events].[materials] AS [m]
WHERE [m].[is_draft] = CAST(0 AS bit) AND [m].[deleted_at] IS NULL AND [m].[public_from] IS NOT NULL AND [m].[public_from] <= @today AND [m].[id] IN (@found1, @found2) AND [m].[captions] = CAST(1 AS bit)

-- EventsDb
SELECT COUNT(*)
FROM [events].[materials] AS [m]
WHERE [m].[is_draft] = CAST(0 AS bit) AND [m].[deleted_at] IS NULL AND [m].[public_from] IS NOT NULL AND [m].[public_from] <= @today AND [m].[id] IN (@found1, @found2) AND [m].[is_accessible] = CAST(1 AS bit)

-- EventsDb
SELECT COUNT(*)
FROM [events].[materials] AS [m]
WHERE [m].[is_draft] = CAST(0 AS bit) AND [m].[deleted_at] IS NULL AND [m].[public_from] IS NOT NULL AND [m].[public_from] <= @today AND [m].[id] IN (@found1, @found2) AND [m].[is_plain] = CAST(1 AS bit)

-- EventsDb
SELECT COUNT(*)
FROM [events].[materials] AS [m]
WHERE [m].[is_draft] = CAST(0 AS bit) AND [m].[deleted_at] IS NULL AND [m].[public_from] IS NOT NULL AND [m].[public_from] <= @today AND [m].[is_accessible] = CAST(1 AS bit)

-- EventsDb
SELECT COUNT(*)
FROM [events].[materials] AS [m]
WHERE [m].[is_draft] = CAST(0 AS bit) AND [m].[deleted_at] IS NULL AND [m].[public_from] IS NOT NULL AND [m].[public_from] <= @today AND [m].[is_plain] = CAST(1 AS bit)

-- EventsDb
SELECT COUNT(*)
FROM [events].[materials] AS [m]
WHERE [m].[is_draft] = CAST(0 AS bit) AND [m].[deleted_at] IS NULL AND [m].[public_from] IS NOT NULL AND [m].[public_from] <= @today AND [m].[kind] IN (@kinds1, @kinds2) AND [m].[language] IN (@languages1, @languages2) AND [m].[captions] = CAST(1 AS bit)

-- EventsDb
SELECT COUNT(*)
FROM [events].[materials] AS [m]
WHERE [m].[is_draft] = CAST(0 AS bit) AND [m].[deleted_at] IS NULL AND [m].[public_from] IS NOT NULL AND [m].[public_from] <= @today AND [m].[kind] IN (@kinds1, @kinds2) AND [m].[language] IN (@languages1, @languages2) AND [m].[is_accessible] = CAST(1 AS bit)

-- EventsDb
SELECT COUNT(*)
FROM [events].[materials] AS [m]
WHERE [m].[is_draft] = CAST(0 AS bit) AND [m].[deleted_at] IS NULL AND [m].[public_from] IS NOT NULL AND [m].[public_from] <= @today AND [m].[kind] IN (@kinds1, @kinds2) AND [m].[language] IN (@languages1, @languages2) AND [m].[is_plain] = CAST(1 AS bit)

-- EventsDb
SELECT COUNT(*)
FROM [events].[materials] AS [m]
WHERE [m].[is_draft] = CAST(0 AS bit) AND [m].[deleted_at] IS NULL AND [m].[public_from] IS NOT NULL AND [m].[public_from] <= @today AND [m].[language] IN (@languages1, @languages2) AND [m].[captions] = CAST(1 AS bit)

-- EventsDb
SELECT COUNT(*)
FROM [events].[materials] AS [m]
WHERE [m].[is_draft] = CAST(0 AS bit) AND [m].[deleted_at] IS NULL AND [m].[public_from] IS NOT NULL AND [m].[public_from] <= @today AND [m].[language] IN (@languages1, @languages2) AND [m].[is_accessible] = CAST(1 AS bit)

-- EventsDb
SELECT COUNT(*)
FROM [events].[materials] AS [m]
WHERE [m].[is_draft] = CAST(0 AS bit) AND [m].[deleted_at] IS NULL AND [m].[public_from] IS NOT NULL AND [m].[public_from] <= @today AND [m].[language] IN (@languages1, @languages2) AND [m].[is_plain] = CAST(1 AS bit)

-- EventsDb
SELECT COUNT(*)
FROM [events].[materials] AS [m]
WHERE [m].[is_draft] = CAST(0 AS bit) AND [m].[deleted_at] IS NULL AND [m].[public_from] IS NOT NULL AND [m].[public_from] <= @today AND [m].[topic] IN (@topics1, @topics2) AND [m].[captions] = CAST(1 AS bit)

-- EventsDb
SELECT COUNT(*)
FROM [events].[materials] AS [m]
WHERE [m].[is_draft] = CAST(0 AS bit) AND [m].[deleted_at] IS NULL AND [m].[public_from] IS NOT NULL AND [m].[public_from] <= @today AND [m].[topic] IN (@topics1, @topics2) AND [m].[is_accessible] = CAST(1 AS bit)

-- EventsDb
SELECT COUNT(*)
FROM [events].[materials] AS [m]
WHERE [m].[is_draft] = CAST(0 AS bit) AND [m].[deleted_at] IS NULL AND [m].[public_from] IS NOT NULL AND [m].[public_from] <= @today AND [m].[topic] IN (@topics1, @topics2) AND [m].[is_plain] = CAST(1 AS bit)

-- EventsDb
SELECT COUNT(*)
FROM [events].[news] AS [n]

-- EventsDb
SELECT COUNT(*)
FROM [events].[news] AS [n]
WHERE [n].[deleted_at] IS NOT NULL

-- EventsDb
SELECT COUNT(*)
FROM [events].[news] AS [n]
WHERE [n].[deleted_at] IS NULL

-- EventsDb
SELECT COUNT(*)
FROM [events].[news] AS [n]
WHERE [n].[published_at] IS NOT NULL AND [n].[deleted_at] IS NULL

-- EventsDb
SELECT COUNT(*)
FROM [events].[output_followers] AS [o]

-- EventsDb
SELECT COUNT(*)
FROM [events].[registration_needs] AS [r]

-- EventsDb
SELECT COUNT(*)
FROM [events].[registrations] AS [r]

-- EventsDb
SELECT COUNT(*)
FROM [events].[registrations] AS [r]
WHERE [r].[event_id] = @e_Id

-- EventsDb
SELECT COUNT(*)
FROM [events].[registrations] AS [r]
WHERE [r].[event_id] = @e_Id AND [r].[status] IN (N'Waiting', N'Offered')

-- EventsDb
SELECT COUNT(*)
FROM [events].[registrations] AS [r]
WHERE [r].[event_id] = @id AND [r].[status] = N'Confirmed' AND [r].[came] IS NULL

-- EventsDb
SELECT COUNT(*)
FROM [events].[registrations] AS [r]
WHERE [r].[event_id] = @of AND [r].[status] <> N'Cancelled' AND [r].[mark] IS NULL

-- EventsDb
SELECT COUNT(*)
FROM [events].[registrations] AS [r]
WHERE [r].[name] IS NOT NULL

-- EventsDb
SELECT COUNT(*)
FROM [events].[seats] AS [s]

-- EventsDb
SELECT COUNT(*)
FROM [events].[seats] AS [s]
WHERE [s].[event_id] = @e_Id

-- EventsDb
SELECT COUNT(*)
FROM [events].[seats] AS [s]
WHERE [s].[event_id] = @p

-- EventsDb
SELECT COUNT(*)
FROM [events].[series] AS [s]

-- EventsDb
SELECT COUNT(*)
FROM [events].[sessions] AS [s]

-- EventsDb
SELECT COUNT(*)
FROM [events].[sessions] AS [s]
WHERE [s].[deleted_at] IS NULL

-- EventsDb
SELECT COUNT(*)
FROM [events].[sessions] AS [s]
WHERE [s].[event_id] = @held_Id AND [s].[deleted_at] IS NULL

-- EventsDb
SELECT COUNT(*)
FROM [events].[sign_up_plans] AS [s]
WHERE [s].[external_until] > @now AND [s].[external_until] < @soon AND EXISTS (
    SELECT 1
    FROM [events].[events] AS [e]
    WHERE [e].[publication] = N'Published' AND [e].[deleted_at] IS NULL AND [e].[id] = [s].[id] AND [e].[status] <> N'Cancelled')

-- EventsDb
SELECT COUNT(*)
FROM [events].[stall_bookings] AS [s]

-- EventsDb
SELECT COUNT(*)
FROM [events].[stall_bookings] AS [s]
WHERE [s].[event_id] = @e_Id AND [s].[status] = N'Waiting' AND (([s].[is_confirmed] = CAST(1 AS bit) AND [s].[number] < @own_Number) OR [s].[id] = @own_Id)

-- EventsDb
SELECT COUNT(*)
FROM [events].[stall_bookings] AS [s]
WHERE [s].[event_id] = @of AND [s].[stall_id] IS NOT NULL AND ([s].[held_until] IS NULL OR [s].[held_until] > @now)

-- EventsDb
SELECT COUNT(*)
FROM [events].[stall_bookings] AS [s]
WHERE [s].[event_id] = @of AND [s].[status] <> N'GivenUp' AND [s].[is_confirmed] = CAST(1 AS bit) AND [s].[mark] IS NULL

-- EventsDb
SELECT COUNT(*)
FROM [events].[stall_bookings] AS [s]
WHERE [s].[event_id] = @of AND [s].[status] = N'Waiting' AND [s].[is_confirmed] = CAST(1 AS bit)

-- EventsDb
SELECT COUNT(*)
FROM [events].[stall_bookings] AS [s]
WHERE [s].[stall_id] = @stall

-- EventsDb
SELECT COUNT(*)
FROM [events].[stall_bookings] AS [s]
WHERE [s].[status] = N'Waiting'

-- EventsDb
SELECT COUNT(*)
FROM [events].[stall_shifts] AS [s]

-- EventsDb
SELECT COUNT(*)
FROM [events].[stall_shifts] AS [s]
INNER JOIN [events].[events] AS [e0] ON [s].[event_id] = [e0].[id]
WHERE [s].[deleted_at] IS NULL AND [s].[organization_id] IS NOT NULL AND [s].[organization_id] IN (@own1, @own2) AND [s].[end] > @now AND EXISTS (
    SELECT 1
    FROM [events].[events] AS [e]
    WHERE [e].[id] = [s].[event_id] AND [e].[status] <> N'Cancelled')

-- EventsDb
SELECT COUNT(*)
FROM [events].[stall_shifts] AS [s]
WHERE [s].[event_id] = @id AND [s].[deleted_at] IS NULL

-- EventsDb
SELECT COUNT(*)
FROM [events].[stall_shifts] AS [s]
WHERE [s].[event_id] = @of AND [s].[deleted_at] IS NULL AND [s].[organization_id] IS NOT NULL AND [s].[mark] IS NULL

-- EventsDb
SELECT COUNT(*)
FROM [events].[stalls] AS [s]
WHERE [s].[event_id] = @of

-- EventsDb
SELECT COUNT(*)
FROM [events].[task_templates] AS [t]

-- EventsDb
SELECT COUNT(*)
FROM [events].[training_joins] AS [t]

-- EventsDb
SELECT COUNT(*)
FROM [events].[training_joins] AS [t]
WHERE [t].[email] = @email AND [t].[confirmed_at] IS NULL AND [t].[left_at] IS NULL

-- EventsDb
SELECT COUNT(*)
FROM [events].[training_joins] AS [t]
WHERE [t].[left_at] IS NULL AND [t].[confirmed_at] IS NOT NULL AND [t].[email] IS NOT NULL AND EXISTS (
    SELECT 1
    FROM [events].[training_orders] AS [t0]
    WHERE [t0].[id] = [t].[order_id] AND [t0].[event_id] = @of AND [t0].[state] <> N'CalledOff' AND [t0].[mark] IS NULL)

-- EventsDb
SELECT COUNT(*)
FROM [events].[training_orders] AS [t]

-- EventsDb
SELECT COUNT(*)
FROM [events].[training_orders] AS [t]
WHERE [t].[deleted_at] IS NULL AND ([t].[state] = N'Waiting' OR ([t].[state] = N'Open' AND [t].[people] >= [t].[least_group]))

-- EventsDb
SELECT COUNT(*)
FROM [events].[training_orders] AS [t]
WHERE [t].[state] <> N'Unconfirmed' AND [t].[deleted_at] IS NULL

-- EventsDb
SELECT COUNT(*)
FROM [events].[workshop_outputs] AS [w]

-- EventsDb
SELECT COUNT(*)
FROM [events].[workshop_outputs] AS [w]
INNER JOIN [events].[workshops] AS [w0] ON [w].[workshop_id] = [w0].[id]
INNER JOIN [events].[events] AS [e] ON [w0].[event_id] = [e].[id]
WHERE ([w].[owner_body_id] IS NULL OR ([w].[due_on] IS NULL AND [w].[id] NOT IN (@settled1, @settled2))) AND [e].[deleted_at] IS NULL

-- EventsDb
SELECT COUNT(*)
FROM [events].[workshops] AS [w]
WHERE [w].[event_id] = @wish_Id

-- EventsDb
SELECT DISTINCT [e].[capacity]
FROM [events].[events] AS [e]

-- EventsDb
SELECT DISTINCT [m].[event_id]
FROM [events].[materials] AS [m]
WHERE [m].[mark] IS NULL AND [m].[id] NOT IN (@OfSeason1, @OfSeason2) AND [m].[event_id] IS NOT NULL

-- EventsDb
SELECT DISTINCT [s].[event_id]
FROM [events].[stall_bookings] AS [s]
WHERE [s].[mark] IS NULL

-- EventsDb
SELECT DISTINCT [s].[event_id]
FROM [events].[stall_shifts] AS [s]
WHERE [s].[mark] IS NULL

-- EventsDb
SELECT DISTINCT [s].[organization_id]
FROM [events].[stall_shifts] AS [s]
WHERE [s].[event_id] = @of AND [s].[deleted_at] IS NULL AND [s].[organization_id] IS NOT NULL AND [s].[mark] IS NULL

-- EventsDb
SELECT DISTINCT [t].[event_id]
FROM [events].[training_orders] AS [t]
WHERE [t].[event_id] IS NOT NULL

-- EventsDb
SELECT MAX([e].[last_day])
FROM [events].[events] AS [e]
WHERE [e].[publication] = N'Published' AND [e].[deleted_at] IS NULL AND [e].[precision] = N'Exact' AND [e].[last_day] < @first

-- EventsDb
SELECT MAX([s].[number])
FROM [events].[stall_bookings] AS [s]
WHERE [s].[event_id] = @e_Id

-- EventsDb
SELECT MIN([e].[first_day])
FROM [events].[events] AS [e]
WHERE [e].[publication] = N'Published' AND [e].[deleted_at] IS NULL AND [e].[precision] = N'Exact' AND [e].[first_day] >= @next

-- EventsDb
SELECT TOP(1) @Count AS [Count], (
    SELECT COALESCE(SUM([e0].[revision]), 0)
    FROM [events].[events] AS [e0]
    WHERE [e0].[revision] > 1) AS [Revisions], (
    SELECT MAX([e1].[modified_at])
    FROM [events].[events] AS [e1]) AS [Latest]
FROM [events].[events] AS [e]
ORDER BY [e].[id]

-- EventsDb
SELECT TOP(1) COUNT(*)
FROM [events].[seats] AS [s]
WHERE [s].[event_id] IN (@fewer1, @fewer2)
GROUP BY [s].[event_id]
ORDER BY COUNT(*) DESC

-- EventsDb
SELECT TOP(1) [b].[id], [b].[created_at], [b].[deleted_at], [b].[first_day], [b].[house_id], [b].[last_day], [b].[mark], [b].[modified_at], [b].[organization_id], [b].[place], [b].[revision], [b].[text], [b].[weight]
FROM [events].[bulletins] AS [b]
WHERE [b].[id] = @p

-- EventsDb
SELECT TOP(1) [e].[id], [e].[accessibility], [e].[accessibility_words], [e].[age_from], [e].[age_to], [e].[attendance], [e].[body_id], [e].[capacity], [e].[changes], [e].[co_organizers], [e].[code], [e].[created_at], [e].[deleted_at], [e].[description], [e].[end], [e].[enrolment_end], [e].[enrolment_start], [e].[euros], [e].[feedback], [e].[figures], [e].[first_day], [e].[host_municipality], [e].[house_id], [e].[image], [e].[is_accessible], [e].[is_free], [e].[kind], [e].[languages], [e].[last_day], [e].[mark], [e].[modified_at], [e].[municipality], [e].[name], [e].[online_url], [e].[organization_ids], [e].[organizer], [e].[place], [e].[plain_text], [e].[precision], [e].[price_words], [e].[programme], [e].[publication], [e].[questions], [e].[revision], [e].[series_id], [e].[slug], [e].[sort_key], [e].[source], [e].[space_ids], [e].[start], [e].[status], [e].[status_reason], [e].[subarea], [e].[summary], [e].[target_groups], [e].[type], [e].[umbrella_id], [e].[waiting_list_capacity], [e].[weekly_day], [e].[weekly_id], [e].[year]
FROM [events].[events] AS [e]
WHERE [e].[id] = @p

-- EventsDb
SELECT TOP(1) [e].[id], [e].[accessibility], [e].[accessibility_words], [e].[age_from], [e].[age_to], [e].[attendance], [e].[body_id], [e].[capacity], [e].[changes], [e].[co_organizers], [e].[code], [e].[created_at], [e].[deleted_at], [e].[description], [e].[end], [e].[enrolment_end], [e].[enrolment_start], [e].[euros], [e].[feedback], [e].[figures], [e].[first_day], [e].[host_municipality], [e].[house_id], [e].[image], [e].[is_accessible], [e].[is_free], [e].[kind], [e].[languages], [e].[last_day], [e].[mark], [e].[modified_at], [e].[municipality], [e].[name], [e].[online_url], [e].[organization_ids], [e].[organizer], [e].[place], [e].[plain_text], [e].[precision], [e].[price_words], [e].[programme], [e].[publication], [e].[questions], [e].[revision], [e].[series_id], [e].[slug], [e].[sort_key], [e].[source], [e].[space_ids], [e].[start], [e].[status], [e].[status_reason], [e].[subarea], [e].[summary], [e].[target_groups], [e].[type], [e].[umbrella_id], [e].[waiting_list_capacity], [e].[weekly_day], [e].[weekly_id], [e].[year]
FROM [events].[events] AS [e]
WHERE [e].[weekly_id] = @plan_Id AND [e].[deleted_at] IS NULL
ORDER BY [e].[sort_key]

-- EventsDb
SELECT TOP(1) [r].[id], [r].[answers], [r].[came], [r].[created_at], [r].[deleted_at], [r].[door_code], [r].[email], [r].[event_id], [r].[forgotten_at], [r].[group_size], [r].[language], [r].[mark], [r].[modified_at], [r].[name], [r].[number], [r].[offered_until], [r].[revision], [r].[sector], [r].[status], [r].[turns]
FROM [events].[registrations] AS [r]
WHERE [r].[email] = @email
ORDER BY [r].[number] DESC

-- EventsDb
SELECT TOP(1) [r].[id], [r].[answers], [r].[came], [r].[created_at], [r].[deleted_at], [r].[door_code], [r].[email], [r].[event_id], [r].[forgotten_at], [r].[group_size], [r].[language], [r].[mark], [r].[modified_at], [r].[name], [r].[number], [r].[offered_until], [r].[revision], [r].[sector], [r].[status], [r].[turns]
FROM [events].[registrations] AS [r]
WHERE [r].[event_id] = @e_Id

-- EventsDb
SELECT TOP(1) [r].[id], [r].[answers], [r].[came], [r].[created_at], [r].[deleted_at], [r].[door_code], [r].[email], [r].[event_id], [r].[forgotten_at], [r].[group_size], [r].[language], [r].[mark], [r].[modified_at], [r].[name], [r].[number], [r].[offered_until], [r].[revision], [r].[sector], [r].[status], [r].[turns]
FROM [events].[registrations] AS [r]
WHERE [r].[event_id] = @e_Id AND [r].[email] IS NOT NULL

-- EventsDb
SELECT TOP(2) (
    SELECT COUNT(*)
    FROM [events].[seats] AS [s]
    WHERE [s].[event_id] = [e].[id]) AS [Confirmed], (
    SELECT COALESCE(SUM([r].[group_size]), 0)
    FROM [events].[registrations] AS [r]
    WHERE [r].[event_id] = [e].[id] AND [r].[status] = N'Waiting') AS [Waiting], (
    SELECT COUNT(*)
    FROM [events].[feedback] AS [f]
    WHERE [f].[event_id] = [e].[id] AND [f].[session_id] IS NULL) AS [Answers], (
    SELECT COALESCE(SUM([f0].[score]), 0)
    FROM [events].[feedback] AS [f0]
    WHERE [f0].[event_id] = [e].[id] AND [f0].[session_id] IS NULL) AS [Scores], (
    SELECT COUNT(*)
    FROM [events].[feedback] AS [f1]
    WHERE [f1].[event_id] = [e].[id] AND [f1].[session_id] IS NULL AND [f1].[is_verified] = CAST(0 AS bit)) AS [Unverified], [e].[attendance] AS [Attendance], CASE
    WHEN [e].[capacity] IS NOT NULL OR [e].[enrolment_start] IS NOT NULL OR [e].[enrolment_end] IS NOT NULL THEN CAST(1 AS bit)
    ELSE CAST(0 AS bit)
END AS [TakesSignUps]
FROM [events].[events] AS [e]
WHERE [e].[id] = @id

-- EventsDb
SELECT TOP(2) CASE
    WHEN EXISTS (
        SELECT 1
        FROM [events].[registrations] AS [r]
        WHERE [r].[event_id] = @e_Id AND [r].[email] = @email AND [r].[status] <> N'Cancelled') THEN CAST(1 AS bit)
    ELSE CAST(0 AS bit)
END AS [IsKnown], COALESCE((
    SELECT MAX([r0].[number])
    FROM [events].[registrations] AS [r0]
    WHERE [r0].[event_id] = @e_Id), 0) AS [Last], (
    SELECT COALESCE(SUM([r1].[group_size]), 0)
    FROM [events].[registrations] AS [r1]
    WHERE [r1].[event_id] = @e_Id AND [r1].[status] = N'Waiting') AS [Waiting]
FROM [events].[events] AS [e]
WHERE [e].[id] = @e_Id

-- EventsDb
SELECT TOP(2) CAST([s].[id] AS uniqueidentifier), CAST([s].[event_id] AS uniqueidentifier), [e].[name], [e].[slug], [e].[place], [s].[start], [s].[end], [s].[who], [s].[organization_id], [s].[revision]
FROM [events].[stall_shifts] AS [s]
INNER JOIN [events].[events] AS [e] ON [s].[event_id] = [e].[id]
WHERE [s].[deleted_at] IS NULL AND [s].[id] = @shift_Id
ORDER BY [s].[start], [s].[id]

-- EventsDb
SELECT TOP(2) [b].[id], [b].[created_at], [b].[deleted_at], [b].[first_day], [b].[house_id], [b].[last_day], [b].[mark], [b].[modified_at], [b].[organization_id], [b].[place], [b].[revision], [b].[text], [b].[weight]
FROM [events].[bulletins] AS [b]

-- EventsDb
SELECT TOP(2) [b].[id], [b].[created_at], [b].[deleted_at], [b].[first_day], [b].[house_id], [b].[last_day], [b].[mark], [b].[modified_at], [b].[organization_id], [b].[place], [b].[revision], [b].[text], [b].[weight]
FROM [events].[bulletins] AS [b]
WHERE [b].[id] = @ask_Id

-- EventsDb
SELECT TOP(2) [b].[id], [b].[created_at], [b].[deleted_at], [b].[first_day], [b].[house_id], [b].[last_day], [b].[mark], [b].[modified_at], [b].[organization_id], [b].[place], [b].[revision], [b].[text], [b].[weight]
FROM [events].[bulletins] AS [b]
WHERE [b].[id] = @id

-- EventsDb
SELECT TOP(2) [c].[event_id], [c].[channel], [c].[language], [c].[text]
FROM [events].[channel_texts] AS [c]
WHERE [c].[event_id] = @wish_Id AND [c].[channel] = @wish_Channel AND [c].[language] = @wish_Language

-- EventsDb
SELECT TOP(2) [d].[event_id], [d].[person_id], [d].[since]
FROM [events].[day_keepers] AS [d]
WHERE [d].[event_id] = @wish_Id AND [d].[person_id] = @me

-- EventsDb
SELECT TOP(2) [e].[capacity]
FROM [events].[events] AS [e]
WHERE [e].[id] = @p

-- EventsDb
SELECT TOP(2) [e].[changes]
FROM [audit].[entries] AS [e]
WHERE [e].[kind] = N'EventFeedback'

-- EventsDb
SELECT TOP(2) [e].[changes]
FROM [audit].[entries] AS [e]
WHERE [e].[kind] = N'Session'

-- EventsDb
SELECT TOP(2) [e].[id]
FROM [events].[events] AS [e]
WHERE [e].[publication] = N'Published' AND [e].[deleted_at] IS NULL AND [e].[slug] = @of

-- EventsDb
SELECT TOP(2) [e].[id]
FROM [events].[events] AS [e]
WHERE [e].[slug] = @idOrSlug

-- EventsDb
SELECT TOP(2) [e].[id]
FROM [events].[events] AS [e]
WHERE [e].[slug] = N'esimerkki-jarjestoilta'

-- EventsDb
SELECT TOP(2) [e].[id]
FROM [events].[events] AS [e]
WHERE [e].[type] = N'OnDemandTraining' AND [e].[slug] = N'ensiapu'

-- EventsDb
SELECT TOP(2) [e].[id], [e].[accessibility], [e].[accessibility_words], [e].[age_from], [e].[age_to], [e].[attendance], [e].[body_id], [e].[capacity], [e].[changes], [e].[co_organizers], [e].[code], [e].[created_at], [e].[deleted_at], [e].[description], [e].[end], [e].[enrolment_end], [e].[enrolment_start], [e].[euros], [e].[feedback], [e].[figures], [e].[first_day], [e].[host_municipality], [e].[house_id], [e].[image], [e].[is_accessible], [e].[is_free], [e].[kind], [e].[languages], [e].[last_day], [e].[mark], [e].[modified_at], [e].[municipality], [e].[name], [e].[online_url], [e].[organization_ids], [e].[organizer], [e].[place], [e].[plain_text], [e].[precision], [e].[price_words], [e].[programme], [e].[publication], [e].[questions], [e].[revision], [e].[series_id], [e].[slug], [e].[sort_key], [e].[source], [e].[space_ids], [e].[start], [e].[status], [e].[status_reason], [e].[subarea], [e].[summary], [e].[target_groups], [e].[type], [e].[umbrella_id], [e].[waiting_list_capacity], [e].[weekly_day], [e].[weekly_id], [e].[year]
FROM [events].[events] AS [e]

-- EventsDb
SELECT TOP(2) [e].[id], [e].[accessibility], [e].[accessibility_words], [e].[age_from], [e].[age_to], [e].[attendance], [e].[body_id], [e].[capacity], [e].[changes], [e].[co_organizers], [e].[code], [e].[created_at], [e].[deleted_at], [e].[description], [e].[end], [e].[enrolment_end], [e].[enrolment_start], [e].[euros], [e].[feedback], [e].[figures], [e].[first_day], [e].[host_municipality], [e].[house_id], [e].[image], [e].[is_accessible], [e].[is_free], [e].[kind], [e].[languages], [e].[last_day], [e].[mark], [e].[modified_at], [e].[municipality], [e].[name], [e].[online_url], [e].[organization_ids], [e].[organizer], [e].[place], [e].[plain_text], [e].[precision], [e].[price_words], [e].[programme], [e].[publication], [e].[questions], [e].[revision], [e].[series_id], [e].[slug], [e].[sort_key], [e].[source], [e].[space_ids], [e].[start], [e].[status], [e].[status_reason], [e].[subarea], [e].[summary], [e].[target_groups], [e].[type], [e].[umbrella_id], [e].[waiting_list_capacity], [e].[weekly_day], [e].[weekly_id], [e].[year]
FROM [events].[events] AS [e]
WHERE [e].[id] = @id

-- EventsDb
SELECT TOP(2) [e].[id], [e].[accessibility], [e].[accessibility_words], [e].[age_from], [e].[age_to], [e].[attendance], [e].[body_id], [e].[capacity], [e].[changes], [e].[co_organizers], [e].[code], [e].[created_at], [e].[deleted_at], [e].[description], [e].[end], [e].[enrolment_end], [e].[enrolment_start], [e].[euros], [e].[feedback], [e].[figures], [e].[first_day], [e].[host_municipality], [e].[house_id], [e].[image], [e].[is_accessible], [e].[is_free], [e].[kind], [e].[languages], [e].[last_day], [e].[mark], [e].[modified_at], [e].[municipality], [e].[name], [e].[online_url], [e].[organization_ids], [e].[organizer], [e].[place], [e].[plain_text], [e].[precision], [e].[price_words], [e].[programme], [e].[publication], [e].[questions], [e].[revision], [e].[series_id], [e].[slug], [e].[sort_key], [e].[source], [e].[space_ids], [e].[start], [e].[status], [e].[status_reason], [e].[subarea], [e].[summary], [e].[target_groups], [e].[type], [e].[umbrella_id], [e].[waiting_list_capacity], [e].[weekly_day], [e].[weekly_id], [e].[year]
FROM [events].[events] AS [e]
WHERE [e].[id] = @id
ORDER BY [e].[id]

-- EventsDb
SELECT TOP(2) [e].[id], [e].[accessibility], [e].[accessibility_words], [e].[age_from], [e].[age_to], [e].[attendance], [e].[body_id], [e].[capacity], [e].[changes], [e].[co_organizers], [e].[code], [e].[created_at], [e].[deleted_at], [e].[description], [e].[end], [e].[enrolment_end], [e].[enrolment_start], [e].[euros], [e].[feedback], [e].[figures], [e].[first_day], [e].[host_municipality], [e].[house_id], [e].[image], [e].[is_accessible], [e].[is_free], [e].[kind], [e].[languages], [e].[last_day], [e].[mark], [e].[modified_at], [e].[municipality], [e].[name], [e].[online_url], [e].[organization_ids], [e].[organizer], [e].[place], [e].[plain_text], [e].[precision], [e].[price_words], [e].[programme], [e].[publication], [e].[questions], [e].[revision], [e].[series_id], [e].[slug], [e].[sort_key], [e].[source], [e].[space_ids], [e].[start], [e].[status], [e].[status_reason], [e].[subarea], [e].[summary], [e].[target_groups], [e].[type], [e].[umbrella_id], [e].[waiting_list_capacity], [e].[weekly_day], [e].[weekly_id], [e].[year]
FROM [events].[events] AS [e]
WHERE [e].[id] = @id AND [e].[deleted_at] IS NULL

-- EventsDb
SELECT TOP(2) [e].[id], [e].[accessibility], [e].[accessibility_words], [e].[age_from], [e].[age_to], [e].[attendance], [e].[body_id], [e].[capacity], [e].[changes], [e].[co_organizers], [e].[code], [e].[created_at], [e].[deleted_at], [e].[description], [e].[end], [e].[enrolment_end], [e].[enrolment_start], [e].[euros], [e].[feedback], [e].[figures], [e].[first_day], [e].[host_municipality], [e].[house_id], [e].[image], [e].[is_accessible], [e].[is_free], [e].[kind], [e].[languages], [e].[last_day], [e].[mark], [e].[modified_at], [e].[municipality], [e].[name], [e].[online_url], [e].[organization_ids], [e].[organizer], [e].[place], [e].[plain_text], [e].[precision], [e].[price_words], [e].[programme], [e].[publication], [e].[questions], [e].[revision], [e].[series_id], [e].[slug], [e].[sort_key], [e].[source], [e].[space_ids], [e].[start], [e].[status], [e].[status_reason], [e].[subarea], [e].[summary], [e].[target_groups], [e].[type], [e].[umbrella_id], [e].[waiting_list_capacity], [e].[weekly_day], [e].[weekly_id], [e].[year]
FROM [events].[events] AS [e]
WHERE [e].[id] = @kept_Id

-- EventsDb
SELECT TOP(2) [e].[id], [e].[accessibility], [e].[accessibility_words], [e].[age_from], [e].[age_to], [e].[attendance], [e].[body_id], [e].[capacity], [e].[changes], [e].[co_organizers], [e].[code], [e].[created_at], [e].[deleted_at], [e].[description], [e].[end], [e].[enrolment_end], [e].[enrolment_start], [e].[euros], [e].[feedback], [e].[figures], [e].[first_day], [e].[host_municipality], [e].[house_id], [e].[image], [e].[is_accessible], [e].[is_free], [e].[kind], [e].[languages], [e].[last_day], [e].[mark], [e].[modified_at], [e].[municipality], [e].[name], [e].[online_url], [e].[organization_ids], [e].[organizer], [e].[place], [e].[plain_text], [e].[precision], [e].[price_words], [e].[programme], [e].[publication], [e].[questions], [e].[revision], [e].[series_id], [e].[slug], [e].[sort_key], [e].[source], [e].[space_ids], [e].[start], [e].[status], [e].[status_reason], [e].[subarea], [e].[summary], [e].[target_groups], [e].[type], [e].[umbrella_id], [e].[waiting_list_capacity], [e].[weekly_day], [e].[weekly_id], [e].[year]
FROM [events].[events] AS [e]
WHERE [e].[id] = @of

-- EventsDb
SELECT TOP(2) [e].[id], [e].[accessibility], [e].[accessibility_words], [e].[age_from], [e].[age_to], [e].[attendance], [e].[body_id], [e].[capacity], [e].[changes], [e].[co_organizers], [e].[code], [e].[created_at], [e].[deleted_at], [e].[description], [e].[end], [e].[enrolment_end], [e].[enrolment_start], [e].[euros], [e].[feedback], [e].[figures], [e].[first_day], [e].[host_municipality], [e].[house_id], [e].[image], [e].[is_accessible], [e].[is_free], [e].[kind], [e].[languages], [e].[last_day], [e].[mark], [e].[modified_at], [e].[municipality], [e].[name], [e].[online_url], [e].[organization_ids], [e].[organizer], [e].[place], [e].[plain_text], [e].[precision], [e].[price_words], [e].[programme], [e].[publication], [e].[questions], [e].[revision], [e].[series_id], [e].[slug], [e].[sort_key], [e].[source], [e].[space_ids], [e].[start], [e].[status], [e].[status_reason], [e].[subarea], [e].[summary], [e].[target_groups], [e].[type], [e].[umbrella_id], [e].[waiting_list_capacity], [e].[weekly_day], [e].[weekly_id], [e].[year]
FROM [events].[events] AS [e]
WHERE [e].[id] = @of AND [e].[status] <> N'Cancelled'
ORDER BY [e].[id]

-- EventsDb
SELECT TOP(2) [e].[id], [e].[accessibility], [e].[accessibility_words], [e].[age_from], [e].[age_to], [e].[attendance], [e].[body_id], [e].[capacity], [e].[changes], [e].[co_organizers], [e].[code], [e].[created_at], [e].[deleted_at], [e].[description], [e].[end], [e].[enrolment_end], [e].[enrolment_start], [e].[euros], [e].[feedback], [e].[figures], [e].[first_day], [e].[host_municipality], [e].[house_id], [e].[image], [e].[is_accessible], [e].[is_free], [e].[kind], [e].[languages], [e].[last_day], [e].[mark], [e].[modified_at], [e].[municipality], [e].[name], [e].[online_url], [e].[organization_ids], [e].[organizer], [e].[place], [e].[plain_text], [e].[precision], [e].[price_words], [e].[programme], [e].[publication], [e].[questions], [e].[revision], [e].[series_id], [e].[slug], [e].[sort_key], [e].[source], [e].[space_ids], [e].[start], [e].[status], [e].[status_reason], [e].[subarea], [e].[summary], [e].[target_groups], [e].[type], [e].[umbrella_id], [e].[waiting_list_capacity], [e].[weekly_day], [e].[weekly_id], [e].[year]
FROM [events].[events] AS [e]
WHERE [e].[id] = @order_EventId AND [e].[deleted_at] IS NULL
ORDER BY [e].[id]

-- EventsDb
SELECT TOP(2) [e].[id], [e].[accessibility], [e].[accessibility_words], [e].[age_from], [e].[age_to], [e].[attendance], [e].[body_id], [e].[capacity], [e].[changes], [e].[co_organizers], [e].[code], [e].[created_at], [e].[deleted_at], [e].[description], [e].[end], [e].[enrolment_end], [e].[enrolment_start], [e].[euros], [e].[feedback], [e].[figures], [e].[first_day], [e].[host_municipality], [e].[house_id], [e].[image], [e].[is_accessible], [e].[is_free], [e].[kind], [e].[languages], [e].[last_day], [e].[mark], [e].[modified_at], [e].[municipality], [e].[name], [e].[online_url], [e].[organization_ids], [e].[organizer], [e].[place], [e].[plain_text], [e].[precision], [e].[price_words], [e].[programme], [e].[publication], [e].[questions], [e].[revision], [e].[series_id], [e].[slug], [e].[sort_key], [e].[source], [e].[space_ids], [e].[start], [e].[status], [e].[status_reason], [e].[subarea], [e].[summary], [e].[target_groups], [e].[type], [e].[umbrella_id], [e].[waiting_list_capacity], [e].[weekly_day], [e].[weekly_id], [e].[year]
FROM [events].[events] AS [e]
WHERE [e].[id] = @own_EventId

-- EventsDb
SELECT TOP(2) [e].[id], [e].[accessibility], [e].[accessibility_words], [e].[age_from], [e].[age_to], [e].[attendance], [e].[body_id], [e].[capacity], [e].[changes], [e].[co_organizers], [e].[code], [e].[created_at], [e].[deleted_at], [e].[description], [e].[end], [e].[enrolment_end], [e].[enrolment_start], [e].[euros], [e].[feedback], [e].[figures], [e].[first_day], [e].[host_municipality], [e].[house_id], [e].[image], [e].[is_accessible], [e].[is_free], [e].[kind], [e].[languages], [e].[last_day], [e].[mark], [e].[modified_at], [e].[municipality], [e].[name], [e].[online_url], [e].[organization_ids], [e].[organizer], [e].[place], [e].[plain_text], [e].[precision], [e].[price_words], [e].[programme], [e].[publication], [e].[questions], [e].[revision], [e].[series_id], [e].[slug], [e].[sort_key], [e].[source], [e].[space_ids], [e].[start], [e].[status], [e].[status_reason], [e].[subarea], [e].[summary], [e].[target_groups], [e].[type], [e].[umbrella_id], [e].[waiting_list_capacity], [e].[weekly_day], [e].[weekly_id], [e].[year]
FROM [events].[events] AS [e]
WHERE [e].[id] = @p

-- EventsDb
SELECT TOP(2) [e].[id], [e].[accessibility], [e].[accessibility_words], [e].[age_from], [e].[age_to], [e].[attendance], [e].[body_id], [e].[capacity], [e].[changes], [e].[co_organizers], [e].[code], [e].[created_at], [e].[deleted_at], [e].[description], [e].[end], [e].[enrolment_end], [e].[enrolment_start], [e].[euros], [e].[feedback], [e].[figures], [e].[first_day], [e].[host_municipality], [e].[house_id], [e].[image], [e].[is_accessible], [e].[is_free], [e].[kind], [e].[languages], [e].[last_day], [e].[mark], [e].[modified_at], [e].[municipality], [e].[name], [e].[online_url], [e].[organization_ids], [e].[organizer], [e].[place], [e].[plain_text], [e].[precision], [e].[price_words], [e].[programme], [e].[publication], [e].[questions], [e].[revision], [e].[series_id], [e].[slug], [e].[sort_key], [e].[source], [e].[space_ids], [e].[start], [e].[status], [e].[status_reason], [e].[subarea], [e].[summary], [e].[target_groups], [e].[type], [e].[umbrella_id], [e].[waiting_list_capacity], [e].[weekly_day], [e].[weekly_id], [e].[year]
FROM [events].[events] AS [e]
WHERE [e].[id] = @p
ORDER BY [e].[id]

-- EventsDb
SELECT TOP(2) [e].[id], [e].[accessibility], [e].[accessibility_words], [e].[age_from], [e].[age_to], [e].[attendance], [e].[body_id], [e].[capacity], [e].[changes], [e].[co_organizers], [e].[code], [e].[created_at], [e].[deleted_at], [e].[description], [e].[end], [e].[enrolment_end], [e].[enrolment_start], [e].[euros], [e].[feedback], [e].[figures], [e].[first_day], [e].[host_municipality], [e].[house_id], [e].[image], [e].[is_accessible], [e].[is_free], [e].[kind], [e].[languages], [e].[last_day], [e].[mark], [e].[modified_at], [e].[municipality], [e].[name], [e].[online_url], [e].[organization_ids], [e].[organizer], [e].[place], [e].[plain_text], [e].[precision], [e].[price_words], [e].[programme], [e].[publication], [e].[questions], [e].[revision], [e].[series_id], [e].[slug], [e].[sort_key], [e].[source], [e].[space_ids], [e].[start], [e].[status], [e].[status_reason], [e].[subarea], [e].[summary], [e].[target_groups], [e].[type], [e].[umbrella_id], [e].[waiting_list_capacity], [e].[weekly_day], [e].[weekly_id], [e].[year]
FROM [events].[events] AS [e]
WHERE [e].[id] = @p AND [e].[deleted_at] IS NULL
ORDER BY [e].[id]

-- EventsDb
SELECT TOP(2) [e].[id], [e].[accessibility], [e].[accessibility_words], [e].[age_from], [e].[age_to], [e].[attendance], [e].[body_id], [e].[capacity], [e].[changes], [e].[co_organizers], [e].[code], [e].[created_at], [e].[deleted_at], [e].[description], [e].[end], [e].[enrolment_end], [e].[enrolment_start], [e].[euros], [e].[feedback], [e].[figures], [e].[first_day], [e].[host_municipality], [e].[house_id], [e].[image], [e].[is_accessible], [e].[is_free], [e].[kind], [e].[languages], [e].[last_day], [e].[mark], [e].[modified_at], [e].[municipality], [e].[name], [e].[online_url], [e].[organization_ids], [e].[organizer], [e].[place], [e].[plain_text], [e].[precision], [e].[price_words], [e].[programme], [e].[publication], [e].[questions], [e].[revision], [e].[series_id], [e].[slug], [e].[sort_key], [e].[source], [e].[space_ids], [e].[start], [e].[status], [e].[status_reason], [e].[subarea], [e].[summary], [e].[target_groups], [e].[type], [e].[umbrella_id], [e].[waiting_list_capacity], [e].[weekly_day], [e].[weekly_id], [e].[year]
FROM [events].[events] AS [e]
WHERE [e].[id] = @shift_EventId

-- EventsDb
SELECT TOP(2) [e].[id], [e].[accessibility], [e].[accessibility_words], [e].[age_from], [e].[age_to], [e].[attendance], [e].[body_id], [e].[capacity], [e].[changes], [e].[co_organizers], [e].[code], [e].[created_at], [e].[deleted_at], [e].[description], [e].[end], [e].[enrolment_end], [e].[enrolment_start], [e].[euros], [e].[feedback], [e].[figures], [e].[first_day], [e].[host_municipality], [e].[house_id], [e].[image], [e].[is_accessible], [e].[is_free], [e].[kind], [e].[languages], [e].[last_day], [e].[mark], [e].[modified_at], [e].[municipality], [e].[name], [e].[online_url], [e].[organization_ids], [e].[organizer], [e].[place], [e].[plain_text], [e].[precision], [e].[price_words], [e].[programme], [e].[publication], [e].[questions], [e].[revision], [e].[series_id], [e].[slug], [e].[sort_key], [e].[source], [e].[space_ids], [e].[start], [e].[status], [e].[status_reason], [e].[subarea], [e].[summary], [e].[target_groups], [e].[type], [e].[umbrella_id], [e].[waiting_list_capacity], [e].[weekly_day], [e].[weekly_id], [e].[year]
FROM [events].[events] AS [e]
WHERE [e].[id] = @task_EventId

-- EventsDb
SELECT TOP(2) [e].[id], [e].[accessibility], [e].[accessibility_words], [e].[age_from], [e].[age_to], [e].[attendance], [e].[body_id], [e].[capacity], [e].[changes], [e].[co_organizers], [e].[code], [e].[created_at], [e].[deleted_at], [e].[description], [e].[end], [e].[enrolment_end], [e].[enrolment_start], [e].[euros], [e].[feedback], [e].[figures], [e].[first_day], [e].[host_municipality], [e].[house_id], [e].[image], [e].[is_accessible], [e].[is_free], [e].[kind], [e].[languages], [e].[last_day], [e].[mark], [e].[modified_at], [e].[municipality], [e].[name], [e].[online_url], [e].[organization_ids], [e].[organizer], [e].[place], [e].[plain_text], [e].[precision], [e].[price_words], [e].[programme], [e].[publication], [e].[questions], [e].[revision], [e].[series_id], [e].[slug], [e].[sort_key], [e].[source], [e].[space_ids], [e].[start], [e].[status], [e].[status_reason], [e].[subarea], [e].[summary], [e].[target_groups], [e].[type], [e].[umbrella_id], [e].[waiting_list_capacity], [e].[weekly_day], [e].[weekly_id], [e].[year]
FROM [events].[events] AS [e]
WHERE [e].[kind] = N'Forum'

-- EventsDb
SELECT TOP(2) [e].[id], [e].[accessibility], [e].[accessibility_words], [e].[age_from], [e].[age_to], [e].[attendance], [e].[body_id], [e].[capacity], [e].[changes], [e].[co_organizers], [e].[code], [e].[created_at], [e].[deleted_at], [e].[description], [e].[end], [e].[enrolment_end], [e].[enrolment_start], [e].[euros], [e].[feedback], [e].[figures], [e].[first_day], [e].[host_municipality], [e].[house_id], [e].[image], [e].[is_accessible], [e].[is_free], [e].[kind], [e].[languages], [e].[last_day], [e].[mark], [e].[modified_at], [e].[municipality], [e].[name], [e].[online_url], [e].[organization_ids], [e].[organizer], [e].[place], [e].[plain_text], [e].[precision], [e].[price_words], [e].[programme], [e].[publication], [e].[questions], [e].[revision], [e].[series_id], [e].[slug], [e].[sort_key], [e].[source], [e].[space_ids], [e].[start], [e].[status], [e].[status_reason], [e].[subarea], [e].[summary], [e].[target_groups], [e].[type], [e].[umbrella_id], [e].[waiting_list_capacity], [e].[weekly_day], [e].[weekly_id], [e].[year]
FROM [events].[events] AS [e]
WHERE [e].[publication] = N'Published' AND [e].[deleted_at] IS NULL AND EXISTS (
    SELECT 1
    FROM [events].[events] AS [e0]
    WHERE [e0].[id] = @ask_Id AND [e0].[umbrella_id] = [e].[id])

-- EventsDb
SELECT TOP(2) [e].[id], [e].[accessibility], [e].[accessibility_words], [e].[age_from], [e].[age_to], [e].[attendance], [e].[body_id], [e].[capacity], [e].[changes], [e].[co_organizers], [e].[code], [e].[created_at], [e].[deleted_at], [e].[description], [e].[end], [e].[enrolment_end], [e].[enrolment_start], [e].[euros], [e].[feedback], [e].[figures], [e].[first_day], [e].[host_municipality], [e].[house_id], [e].[image], [e].[is_accessible], [e].[is_free], [e].[kind], [e].[languages], [e].[last_day], [e].[mark], [e].[modified_at], [e].[municipality], [e].[name], [e].[online_url], [e].[organization_ids], [e].[organizer], [e].[place], [e].[plain_text], [e].[precision], [e].[price_words], [e].[programme], [e].[publication], [e].[questions], [e].[revision], [e].[series_id], [e].[slug], [e].[sort_key], [e].[source], [e].[space_ids], [e].[start], [e].[status], [e].[status_reason], [e].[subarea], [e].[summary], [e].[target_groups], [e].[type], [e].[umbrella_id], [e].[waiting_list_capacity], [e].[weekly_day], [e].[weekly_id], [e].[year]
FROM [events].[events] AS [e]
WHERE [e].[publication] = N'Published' AND [e].[deleted_at] IS NULL AND [e].[code] = @code

-- EventsDb
SELECT TOP(2) [e].[id], [e].[accessibility], [e].[accessibility_words], [e].[age_from], [e].[age_to], [e].[attendance], [e].[body_id], [e].[capacity], [e].[changes], [e].[co_organizers], [e].[code], [e].[created_at], [e].[deleted_at], [e].[description], [e].[end], [e].[enrolment_end], [e].[enrolment_start], [e].[euros], [e].[feedback], [e].[figures], [e].[first_day], [e].[host_municipality], [e].[house_id], [e].[image], [e].[is_accessible], [e].[is_free], [e].[kind], [e].[languages], [e].[last_day], [e].[mark], [e].[modified_at], [e].[municipality], [e].[name], [e].[online_url], [e].[organization_ids], [e].[organizer], [e].[place], [e].[plain_text], [e].[precision], [e].[price_words], [e].[programme], [e].[publication], [e].[questions], [e].[revision], [e].[series_id], [e].[slug], [e].[sort_key], [e].[source], [e].[space_ids], [e].[start], [e].[status], [e].[status_reason], [e].[subarea], [e].[summary], [e].[target_groups], [e].[type], [e].[umbrella_id], [e].[waiting_list_capacity], [e].[weekly_day], [e].[weekly_id], [e].[year]
FROM [events].[events] AS [e]
WHERE [e].[publication] = N'Waiting'

-- EventsDb
SELECT TOP(2) [e].[id], [e].[accessibility], [e].[accessibility_words], [e].[age_from], [e].[age_to], [e].[attendance], [e].[body_id], [e].[capacity], [e].[changes], [e].[co_organizers], [e].[code], [e].[created_at], [e].[deleted_at], [e].[description], [e].[end], [e].[enrolment_end], [e].[enrolment_start], [e].[euros], [e].[feedback], [e].[figures], [e].[first_day], [e].[host_municipality], [e].[house_id], [e].[image], [e].[is_accessible], [e].[is_free], [e].[kind], [e].[languages], [e].[last_day], [e].[mark], [e].[modified_at], [e].[municipality], [e].[name], [e].[online_url], [e].[organization_ids], [e].[organizer], [e].[place], [e].[plain_text], [e].[precision], [e].[price_words], [e].[programme], [e].[publication], [e].[questions], [e].[revision], [e].[series_id], [e].[slug], [e].[sort_key], [e].[source], [e].[space_ids], [e].[start], [e].[status], [e].[status_reason], [e].[subarea], [e].[summary], [e].[target_groups], [e].[type], [e].[umbrella_id], [e].[waiting_list_capacity], [e].[weekly_day], [e].[weekly_id], [e].[year]
FROM [events].[events] AS [e]
WHERE [e].[slug] = @idOrSlug

-- EventsDb
SELECT TOP(2) [e].[id], [e].[accessibility], [e].[accessibility_words], [e].[age_from], [e].[age_to], [e].[attendance], [e].[body_id], [e].[capacity], [e].[changes], [e].[co_organizers], [e].[code], [e].[created_at], [e].[deleted_at], [e].[description], [e].[end], [e].[enrolment_end], [e].[enrolment_start], [e].[euros], [e].[feedback], [e].[figures], [e].[first_day], [e].[host_municipality], [e].[house_id], [e].[image], [e].[is_accessible], [e].[is_free], [e].[kind], [e].[languages], [e].[last_day], [e].[mark], [e].[modified_at], [e].[municipality], [e].[name], [e].[online_url], [e].[organization_ids], [e].[organizer], [e].[place], [e].[plain_text], [e].[precision], [e].[price_words], [e].[programme], [e].[publication], [e].[questions], [e].[revision], [e].[series_id], [e].[slug], [e].[sort_key], [e].[source], [e].[space_ids], [e].[start], [e].[status], [e].[status_reason], [e].[subarea], [e].[summary], [e].[target_groups], [e].[type], [e].[umbrella_id], [e].[waiting_list_capacity], [e].[weekly_day], [e].[weekly_id], [e].[year]
FROM [events].[events] AS [e]
WHERE [e].[slug] = @idOrSlug
ORDER BY [e].[id]

-- EventsDb
SELECT TOP(2) [e].[id], [e].[accessibility], [e].[accessibility_words], [e].[age_from], [e].[age_to], [e].[attendance], [e].[body_id], [e].[capacity], [e].[changes], [e].[co_organizers], [e].[code], [e].[created_at], [e].[deleted_at], [e].[description], [e].[end], [e].[enrolment_end], [e].[enrolment_start], [e].[euros], [e].[feedback], [e].[figures], [e].[first_day], [e].[host_municipality], [e].[house_id], [e].[image], [e].[is_accessible], [e].[is_free], [e].[kind], [e].[languages], [e].[last_day], [e].[mark], [e].[modified_at], [e].[municipality], [e].[name], [e].[online_url], [e].[organization_ids], [e].[organizer], [e].[place], [e].[plain_text], [e].[precision], [e].[price_words], [e].[programme], [e].[publication], [e].[questions], [e].[revision], [e].[series_id], [e].[slug], [e].[sort_key], [e].[source], [e].[space_ids], [e].[start], [e].[status], [e].[status_reason], [e].[subarea], [e].[summary], [e].[target_groups], [e].[type], [e].[umbrella_id], [e].[waiting_list_capacity], [e].[weekly_day], [e].[weekly_id], [e].[year]
FROM [events].[events] AS [e]
WHERE [e].[slug] = @slug

-- EventsDb
SELECT TOP(2) [e].[id], [e].[accessibility], [e].[accessibility_words], [e].[age_from], [e].[age_to], [e].[attendance], [e].[body_id], [e].[capacity], [e].[changes], [e].[co_organizers], [e].[code], [e].[created_at], [e].[deleted_at], [e].[description], [e].[end], [e].[enrolment_end], [e].[enrolment_start], [e].[euros], [e].[feedback], [e].[figures], [e].[first_day], [e].[host_municipality], [e].[house_id], [e].[image], [e].[is_accessible], [e].[is_free], [e].[kind], [e].[languages], [e].[last_day], [e].[mark], [e].[modified_at], [e].[municipality], [e].[name], [e].[online_url], [e].[organization_ids], [e].[organizer], [e].[place], [e].[plain_text], [e].[precision], [e].[price_words], [e].[programme], [e].[publication], [e].[questions], [e].[revision], [e].[series_id], [e].[slug], [e].[sort_key], [e].[source], [e].[space_ids], [e].[start], [e].[status], [e].[status_reason], [e].[subarea], [e].[summary], [e].[target_groups], [e].[type], [e].[umbrella_id], [e].[waiting_list_capacity], [e].[weekly_day], [e].[weekly_id], [e].[year]
FROM [events].[events] AS [e]
WHERE [e].[slug] = N'2024-heinola-yhdistysilta'

-- EventsDb
SELECT TOP(2) [e].[id], [e].[accessibility], [e].[accessibility_words], [e].[age_from], [e].[age_to], [e].[attendance], [e].[body_id], [e].[capacity], [e].[changes], [e].[co_organizers], [e].[code], [e].[created_at], [e].[deleted_at], [e].[description], [e].[end], [e].[enrolment_end], [e].[enrolment_start], [e].[euros], [e].[feedback], [e].[figures], [e].[first_day], [e].[host_municipality], [e].[house_id], [e].[image], [e].[is_accessible], [e].[is_free], [e].[kind], [e].[languages], [e].[last_day], [e].[mark], [e].[modified_at], [e].[municipality], [e].[name], [e].[online_url], [e].[organization_ids], [e].[organizer], [e].[place], [e].[plain_text], [e].[precision], [e].[price_words], [e].[programme], [e].[publication], [e].[questions], [e].[revision], [e].[series_id], [e].[slug], [e].[sort_key], [e].[source], [e].[space_ids], [e].[start], [e].[status], [e].[status_reason], [e].[subarea], [e].[summary], [e].[target_groups], [e].[type], [e].[umbrella_id], [e].[waiting_list_capacity], [e].[weekly_day], [e].[weekly_id], [e].[year]
FROM [events].[events] AS [e]
WHERE [e].[slug] = N'ensiapu'

-- EventsDb
SELECT TOP(2) [e].[id], [e].[accessibility], [e].[accessibility_words], [e].[age_from], [e].[age_to], [e].[attendance], [e].[body_id], [e].[capacity], [e].[changes], [e].[co_organizers], [e].[code], [e].[created_at], [e].[deleted_at], [e].[description], [e].[end], [e].[enrolment_end], [e].[enrolment_start], [e].[euros], [e].[feedback], [e].[figures], [e].[first_day], [e].[host_municipality], [e].[house_id], [e].[image], [e].[is_accessible], [e].[is_free], [e].[kind], [e].[languages], [e].[last_day], [e].[mark], [e].[modified_at], [e].[municipality], [e].[name], [e].[online_url], [e].[organization_ids], [e].[organizer], [e].[place], [e].[plain_text], [e].[precision], [e].[price_words], [e].[programme], [e].[publication], [e].[questions], [e].[revision], [e].[series_id], [e].[slug], [e].[sort_key], [e].[source], [e].[space_ids], [e].[start], [e].[status], [e].[status_reason], [e].[subarea], [e].[summary], [e].[target_groups], [e].[type], [e].[umbrella_id], [e].[waiting_list_capacity], [e].[weekly_day], [e].[weekly_id], [e].[year]
FROM [events].[events] AS [e]
WHERE [e].[slug] = N'esimerkki-jarjestoilta'

-- EventsDb
SELECT TOP(2) [e].[id], [e].[accessibility], [e].[accessibility_words], [e].[age_from], [e].[age_to], [e].[attendance], [e].[body_id], [e].[capacity], [e].[changes], [e].[co_organizers], [e].[code], [e].[created_at], [e].[deleted_at], [e].[description], [e].[end], [e].[enrolment_end], [e].[enrolment_start], [e].[euros], [e].[feedback], [e].[figures], [e].[first_day], [e].[host_municipality], [e].[house_id], [e].[image], [e].[is_accessible], [e].[is_free], [e].[kind], [e].[languages], [e].[last_day], [e].[mark], [e].[modified_at], [e].[municipality], [e].[name], [e].[online_url], [e].[organization_ids], [e].[organizer], [e].[place], [e].[plain_text], [e].[precision], [e].[price_words], [e].[programme], [e].[publication], [e].[questions], [e].[revision], [e].[series_id], [e].[slug], [e].[sort_key], [e].[source], [e].[space_ids], [e].[start], [e].[status], [e].[status_reason], [e].[subarea], [e].[summary], [e].[target_groups], [e].[type], [e].[umbrella_id], [e].[waiting_list_capacity], [e].[weekly_day], [e].[weekly_id], [e].[year]
FROM [events].[events] AS [e]
WHERE [e].[slug] = N'esimerkki-kumppanuusfoorumi'
ORDER BY [e].[id]

-- EventsDb
SELECT TOP(2) [e].[id], [e].[accessibility], [e].[accessibility_words], [e].[age_from], [e].[age_to], [e].[attendance], [e].[body_id], [e].[capacity], [e].[changes], [e].[co_organizers], [e].[code], [e].[created_at], [e].[deleted_at], [e].[description], [e].[end], [e].[enrolment_end], [e].[enrolment_start], [e].[euros], [e].[feedback], [e].[figures], [e].[first_day], [e].[host_municipality], [e].[house_id], [e].[image], [e].[is_accessible], [e].[is_free], [e].[kind], [e].[languages], [e].[last_day], [e].[mark], [e].[modified_at], [e].[municipality], [e].[name], [e].[online_url], [e].[organization_ids], [e].[organizer], [e].[place], [e].[plain_text], [e].[precision], [e].[price_words], [e].[programme], [e].[publication], [e].[questions], [e].[revision], [e].[series_id], [e].[slug], [e].[sort_key], [e].[source], [e].[space_ids], [e].[start], [e].[status], [e].[status_reason], [e].[subarea], [e].[summary], [e].[target_groups], [e].[type], [e].[umbrella_id], [e].[waiting_list_capacity], [e].[weekly_day], [e].[weekly_id], [e].[year]
FROM [events].[events] AS [e]
WHERE [e].[slug] = N'esimerkki-yhdistysten-esittelyt'

-- EventsDb
SELECT TOP(2) [e].[id], [e].[accessibility], [e].[accessibility_words], [e].[age_from], [e].[age_to], [e].[attendance], [e].[body_id], [e].[capacity], [e].[changes], [e].[co_organizers], [e].[code], [e].[created_at], [e].[deleted_at], [e].[description], [e].[end], [e].[enrolment_end], [e].[enrolment_start], [e].[euros], [e].[feedback], [e].[figures], [e].[first_day], [e].[host_municipality], [e].[house_id], [e].[image], [e].[is_accessible], [e].[is_free], [e].[kind], [e].[languages], [e].[last_day], [e].[mark], [e].[modified_at], [e].[municipality], [e].[name], [e].[online_url], [e].[organization_ids], [e].[organizer], [e].[place], [e].[plain_text], [e].[precision], [e].[price_words], [e].[programme], [e].[publication], [e].[questions], [e].[revision], [e].[series_id], [e].[slug], [e].[sort_key], [e].[source], [e].[space_ids], [e].[start], [e].[status], [e].[status_reason], [e].[subarea], [e].[summary], [e].[target_groups], [e].[type], [e].[umbrella_id], [e].[waiting_list_capacity], [e].[weekly_day], [e].[weekly_id], [e].[year]
FROM [events].[events] AS [e]
WHERE [e].[slug] = N'keskiviikko'

-- EventsDb
SELECT TOP(2) [e].[id], [e].[booking_id], [e].[created_at], [e].[deleted_at], [e].[end], [e].[is_wanted], [e].[modified_at], [e].[reason], [e].[revision], [e].[space_id], [e].[start], [e].[state], [e].[turn]
FROM [events].[event_spaces] AS [e]
WHERE [e].[booking_id] = @booking

-- EventsDb
SELECT TOP(2) [e].[id], [e].[booking_id], [e].[created_at], [e].[deleted_at], [e].[end], [e].[is_wanted], [e].[modified_at], [e].[reason], [e].[revision], [e].[space_id], [e].[start], [e].[state], [e].[turn]
FROM [events].[event_spaces] AS [e]
WHERE [e].[id] = @ask_Id

-- EventsDb
SELECT TOP(2) [e].[id], [e].[booking_id], [e].[created_at], [e].[deleted_at], [e].[end], [e].[is_wanted], [e].[modified_at], [e].[reason], [e].[revision], [e].[space_id], [e].[start], [e].[state], [e].[turn]
FROM [events].[event_spaces] AS [e]
WHERE [e].[id] = @e_Id

-- EventsDb
SELECT TOP(2) [e].[id], [e].[booking_id], [e].[created_at], [e].[deleted_at], [e].[end], [e].[is_wanted], [e].[modified_at], [e].[reason], [e].[revision], [e].[space_id], [e].[start], [e].[state], [e].[turn]
FROM [events].[event_spaces] AS [e]
WHERE [e].[id] = @p

-- EventsDb
SELECT TOP(2) [e].[id], [e].[created_at], [e].[days_before], [e].[deleted_at], [e].[done_at], [e].[event_id], [e].[modified_at], [e].[owner], [e].[revision], [e].[template_id], [e].[title]
FROM [events].[event_tasks] AS [e]
WHERE [e].[days_before] = 7

-- EventsDb
SELECT TOP(2) [e].[id], [e].[created_at], [e].[days_before], [e].[deleted_at], [e].[done_at], [e].[event_id], [e].[modified_at], [e].[owner], [e].[revision], [e].[template_id], [e].[title]
FROM [events].[event_tasks] AS [e]
WHERE [e].[id] = @id

-- EventsDb
SELECT TOP(2) [e].[slug]
FROM [events].[events] AS [e]

-- EventsDb
SELECT TOP(2) [e].[slug]
FROM [events].[events] AS [e]
WHERE [e].[id] = @p

-- EventsDb
SELECT TOP(2) [e].[slug]
FROM [events].[events] AS [e]
WHERE [e].[publication] = N'Published' AND [e].[deleted_at] IS NULL AND [e].[id] = @of

-- EventsDb
SELECT TOP(2) [f].[id], [f].[about], [f].[best], [f].[created_at], [f].[deleted_at], [f].[device], [f].[event_id], [f].[idea], [f].[is_verified], [f].[mark], [f].[modified_at], [f].[revision], [f].[score], [f].[session_id]
FROM [events].[feedback] AS [f]

-- EventsDb
SELECT TOP(2) [f].[id], [f].[about], [f].[best], [f].[created_at], [f].[deleted_at], [f].[device], [f].[event_id], [f].[idea], [f].[is_verified], [f].[mark], [f].[modified_at], [f].[revision], [f].[score], [f].[session_id]
FROM [events].[feedback] AS [f]
WHERE [f].[about] = @about AND [f].[device] = @device

-- EventsDb
SELECT TOP(2) [f].[id], [f].[about], [f].[best], [f].[created_at], [f].[deleted_at], [f].[device], [f].[event_id], [f].[idea], [f].[is_verified], [f].[mark], [f].[modified_at], [f].[revision], [f].[score], [f].[session_id]
FROM [events].[feedback] AS [f]
WHERE [f].[about] = @ask_About AND [f].[device] = @device

-- EventsDb
SELECT TOP(2) [f].[id], [f].[about], [f].[best], [f].[created_at], [f].[deleted_at], [f].[device], [f].[event_id], [f].[idea], [f].[is_verified], [f].[mark], [f].[modified_at], [f].[revision], [f].[score], [f].[session_id]
FROM [events].[feedback] AS [f]
WHERE [f].[id] = @p

-- EventsDb
SELECT TOP(2) [f].[id], [f].[about], [f].[best], [f].[created_at], [f].[deleted_at], [f].[device], [f].[event_id], [f].[idea], [f].[is_verified], [f].[mark], [f].[modified_at], [f].[revision], [f].[score], [f].[session_id]
FROM [events].[feedback] AS [f]
WHERE [f].[id] = @wish_FeedbackId AND [f].[event_id] = @theme_EventId

-- EventsDb
SELECT TOP(2) [f].[id], [f].[about], [f].[created_at], [f].[deleted_at], [f].[event_id], [f].[mark], [f].[modified_at], [f].[name], [f].[revision]
FROM [events].[feedback_themes] AS [f]

-- EventsDb
SELECT TOP(2) [f].[id], [f].[about], [f].[created_at], [f].[deleted_at], [f].[event_id], [f].[mark], [f].[modified_at], [f].[name], [f].[revision]
FROM [events].[feedback_themes] AS [f]
WHERE [f].[id] = @id

-- EventsDb
SELECT TOP(2) [f].[id], [f].[about], [f].[created_at], [f].[deleted_at], [f].[event_id], [f].[mark], [f].[modified_at], [f].[name], [f].[revision]
FROM [events].[feedback_themes] AS [f]
WHERE [f].[id] = @wish_ThemeId AND [f].[deleted_at] IS NULL

-- EventsDb
SELECT TOP(2) [f].[id], [f].[by_agreement], [f].[choose_until], [f].[created_at], [f].[deleted_at], [f].[drawing], [f].[mark], [f].[modified_at], [f].[most_tables], [f].[revision]
FROM [events].[fair_plans] AS [f]
WHERE [f].[id] = @e_Id

-- EventsDb
SELECT TOP(2) [f].[id], [f].[by_agreement], [f].[choose_until], [f].[created_at], [f].[deleted_at], [f].[drawing], [f].[mark], [f].[modified_at], [f].[most_tables], [f].[revision]
FROM [events].[fair_plans] AS [f]
WHERE [f].[id] = @of

-- EventsDb
SELECT TOP(2) [f].[id], [f].[by_agreement], [f].[choose_until], [f].[created_at], [f].[deleted_at], [f].[drawing], [f].[mark], [f].[modified_at], [f].[most_tables], [f].[revision]
FROM [events].[fair_plans] AS [f]
WHERE [f].[id] = @p

-- EventsDb
SELECT TOP(2) [h0].[name], [h].[address], [h].[vanished_at]
FROM [events].[harvested_events] AS [h]
INNER JOIN [events].[harvest_sources] AS [h0] ON [h].[source_id] = [h0].[id]
WHERE [h].[event_id] = @ask_Id

-- EventsDb
SELECT TOP(2) [h].[id], [h].[address], [h].[created_at], [h].[deleted_at], [h].[modified_at], [h].[name], [h].[publishes], [h].[revision]
FROM [events].[harvest_sources] AS [h]
WHERE [h].[id] = @id

-- EventsDb
SELECT TOP(2) [h].[id], [h].[address], [h].[created_at], [h].[deleted_at], [h].[modified_at], [h].[name], [h].[publishes], [h].[revision]
FROM [events].[harvest_sources] AS [h]
WHERE [h].[id] = @wish_SourceId AND [h].[deleted_at] IS NULL

-- EventsDb
SELECT TOP(2) [h].[source_id], [h].[added], [h].[at], [h].[changed], [h].[kept], [h].[outcome], [h].[unreadable], [h].[vanished]
FROM [events].[harvest_runs] AS [h]

-- EventsDb
SELECT TOP(2) [h].[source_id], [h].[added], [h].[at], [h].[changed], [h].[kept], [h].[outcome], [h].[unreadable], [h].[vanished]
FROM [events].[harvest_runs] AS [h]
WHERE [h].[source_id] = @source_Id

-- EventsDb
SELECT TOP(2) [m].[id], [m].[captions], [m].[created_at], [m].[deleted_at], [m].[description], [m].[event_id], [m].[file_id], [m].[is_accessible], [m].[is_draft], [m].[is_plain], [m].[kind], [m].[language], [m].[licence], [m].[mark], [m].[modified_at], [m].[public_from], [m].[revision], [m].[title], [m].[topic], [m].[url], [m].[views], [m].[views_on]
FROM [events].[materials] AS [m]

-- EventsDb
SELECT TOP(2) [m].[id], [m].[captions], [m].[created_at], [m].[deleted_at], [m].[description], [m].[event_id], [m].[file_id], [m].[is_accessible], [m].[is_draft], [m].[is_plain], [m].[kind], [m].[language], [m].[licence], [m].[mark], [m].[modified_at], [m].[public_from], [m].[revision], [m].[title], [m].[topic], [m].[url], [m].[views], [m].[views_on]
FROM [events].[materials] AS [m]
WHERE [m].[id] = @id

-- EventsDb
SELECT TOP(2) [m].[id], [m].[captions], [m].[created_at], [m].[deleted_at], [m].[description], [m].[event_id], [m].[file_id], [m].[is_accessible], [m].[is_draft], [m].[is_plain], [m].[kind], [m].[language], [m].[licence], [m].[mark], [m].[modified_at], [m].[public_from], [m].[revision], [m].[title], [m].[topic], [m].[url], [m].[views], [m].[views_on]
FROM [events].[materials] AS [m]
WHERE [m].[id] = @p

-- EventsDb
SELECT TOP(2) [m].[id], [m].[captions], [m].[created_at], [m].[deleted_at], [m].[description], [m].[event_id], [m].[file_id], [m].[is_accessible], [m].[is_draft], [m].[is_plain], [m].[kind], [m].[language], [m].[licence], [m].[mark], [m].[modified_at], [m].[public_from], [m].[revision], [m].[title], [m].[topic], [m].[url], [m].[views], [m].[views_on]
FROM [events].[materials] AS [m]
WHERE [m].[id] = @wish_Id

-- EventsDb
SELECT TOP(2) [m].[id], [m].[created_at], [m].[deleted_at], [m].[first_at], [m].[mark], [m].[minutes_each], [m].[modified_at], [m].[revision], [m].[rounds], [m].[tables], [m].[tellings], [m].[told_at], [m].[wish_until]
FROM [events].[match_days] AS [m]
WHERE [m].[id] = @book_Event_Id

-- EventsDb
SELECT TOP(2) [m].[id], [m].[created_at], [m].[deleted_at], [m].[first_at], [m].[mark], [m].[minutes_each], [m].[modified_at], [m].[revision], [m].[rounds], [m].[tables], [m].[tellings], [m].[told_at], [m].[wish_until]
FROM [events].[match_days] AS [m]
WHERE [m].[id] = @e_Id

-- EventsDb
SELECT TOP(2) [m].[id], [m].[created_at], [m].[deleted_at], [m].[first_at], [m].[mark], [m].[minutes_each], [m].[modified_at], [m].[revision], [m].[rounds], [m].[tables], [m].[tellings], [m].[told_at], [m].[wish_until]
FROM [events].[match_days] AS [m]
WHERE [m].[id] = @id

-- EventsDb
SELECT TOP(2) [m].[id], [m].[event_id], [m].[registration_id], [m].[shown_as]
FROM [events].[match_participants] AS [m]

-- EventsDb
SELECT TOP(2) [m].[id], [m].[event_id], [m].[registration_id], [m].[shown_as]
FROM [events].[match_participants] AS [m]
WHERE [m].[registration_id] = @own_Id

-- EventsDb
SELECT TOP(2) [n].[id], [n].[created_at], [n].[deleted_at], [n].[lead], [n].[mark], [n].[modified_at], [n].[published_at], [n].[revision], [n].[slug], [n].[text], [n].[title]
FROM [events].[news] AS [n]
WHERE [n].[id] = @id

-- EventsDb
SELECT TOP(2) [n].[id], [n].[created_at], [n].[deleted_at], [n].[lead], [n].[mark], [n].[modified_at], [n].[published_at], [n].[revision], [n].[slug], [n].[text], [n].[title]
FROM [events].[news] AS [n]
WHERE [n].[id] = @wish_Id

-- EventsDb
SELECT TOP(2) [n].[id], [n].[created_at], [n].[deleted_at], [n].[lead], [n].[mark], [n].[modified_at], [n].[published_at], [n].[revision], [n].[slug], [n].[text], [n].[title]
FROM [events].[news] AS [n]
WHERE [n].[slug] = @ask_Slug AND [n].[published_at] IS NOT NULL

-- EventsDb
SELECT TOP(2) [o].[id], [o].[created_at], [o].[deleted_at], [o].[email], [o].[event_id], [o].[language], [o].[modified_at], [o].[revision]
FROM [events].[output_followers] AS [o]
WHERE [o].[event_id] = @registration_EventId AND [o].[email] = @registration_Email

-- EventsDb
SELECT TOP(2) [o].[id], [o].[created_at], [o].[deleted_at], [o].[email], [o].[event_id], [o].[language], [o].[modified_at], [o].[revision]
FROM [events].[output_followers] AS [o]
WHERE [o].[id] = @p

-- EventsDb
SELECT TOP(2) [r].[email]
FROM [events].[registrations] AS [r]
WHERE [r].[email] IS NOT NULL

-- EventsDb
SELECT TOP(2) [r].[event_id]
FROM [events].[registrations] AS [r]
WHERE [r].[id] = @id AND [r].[forgotten_at] IS NULL

-- EventsDb
SELECT TOP(2) [r].[id]
FROM [events].[registrations] AS [r]

-- EventsDb
SELECT TOP(2) [r].[id], [r].[answers], [r].[came], [r].[created_at], [r].[deleted_at], [r].[door_code], [r].[email], [r].[event_id], [r].[forgotten_at], [r].[group_size], [r].[language], [r].[mark], [r].[modified_at], [r].[name], [r].[number], [r].[offered_until], [r].[revision], [r].[sector], [r].[status], [r].[turns]
FROM [events].[registrations] AS [r]

-- EventsDb
SELECT TOP(2) [r].[id], [r].[answers], [r].[came], [r].[created_at], [r].[deleted_at], [r].[door_code], [r].[email], [r].[event_id], [r].[forgotten_at], [r].[group_size], [r].[language], [r].[mark], [r].[modified_at], [r].[name], [r].[number], [r].[offered_until], [r].[revision], [r].[sector], [r].[status], [r].[turns]
FROM [events].[registrations] AS [r]
WHERE [r].[email] = @Format

-- EventsDb
SELECT TOP(2) [r].[id], [r].[answers], [r].[came], [r].[created_at], [r].[deleted_at], [r].[door_code], [r].[email], [r].[event_id], [r].[forgotten_at], [r].[group_size], [r].[language], [r].[mark], [r].[modified_at], [r].[name], [r].[number], [r].[offered_until], [r].[revision], [r].[sector], [r].[status], [r].[turns]
FROM [events].[registrations] AS [r]
WHERE [r].[email] = N'poissa@example.org'

-- EventsDb
SELECT TOP(2) [r].[id], [r].[answers], [r].[came], [r].[created_at], [r].[deleted_at], [r].[door_code], [r].[email], [r].[event_id], [r].[forgotten_at], [r].[group_size], [r].[language], [r].[mark], [r].[modified_at], [r].[name], [r].[number], [r].[offered_until], [r].[revision], [r].[sector], [r].[status], [r].[turns]
FROM [events].[registrations] AS [r]
WHERE [r].[email] = N'tuli@example.org'

-- EventsDb
SELECT TOP(2) [r].[id], [r].[answers], [r].[came], [r].[created_at], [r].[deleted_at], [r].[door_code], [r].[email], [r].[event_id], [r].[forgotten_at], [r].[group_size], [r].[language], [r].[mark], [r].[modified_at], [r].[name], [r].[number], [r].[offered_until], [r].[revision], [r].[sector], [r].[status], [r].[turns]
FROM [events].[registrations] AS [r]
WHERE [r].[id] = @p AND [r].[forgotten_at] IS NULL

-- EventsDb
SELECT TOP(2) [r].[id], [r].[answers], [r].[came], [r].[created_at], [r].[deleted_at], [r].[door_code], [r].[email], [r].[event_id], [r].[forgotten_at], [r].[group_size], [r].[language], [r].[mark], [r].[modified_at], [r].[name], [r].[number], [r].[offered_until], [r].[revision], [r].[sector], [r].[status], [r].[turns]
FROM [events].[registrations] AS [r]
WHERE [r].[id] = @p AND [r].[forgotten_at] IS NULL AND [r].[email] IS NOT NULL

-- EventsDb
SELECT TOP(2) [r].[id], [r].[answers], [r].[came], [r].[created_at], [r].[deleted_at], [r].[door_code], [r].[email], [r].[event_id], [r].[forgotten_at], [r].[group_size], [r].[language], [r].[mark], [r].[modified_at], [r].[name], [r].[number], [r].[offered_until], [r].[revision], [r].[sector], [r].[status], [r].[turns]
FROM [events].[registrations] AS [r]
WHERE [r].[mark] IS NULL

-- EventsDb
SELECT TOP(2) [r].[id], [r].[answers], [r].[came], [r].[created_at], [r].[deleted_at], [r].[door_code], [r].[email], [r].[event_id], [r].[forgotten_at], [r].[group_size], [r].[language], [r].[mark], [r].[modified_at], [r].[name], [r].[number], [r].[offered_until], [r].[revision], [r].[sector], [r].[status], [r].[turns]
FROM [events].[registrations] AS [r]
WHERE [r].[status] = N'Offered'

-- EventsDb
SELECT TOP(2) [r].[id], [r].[answers], [r].[came], [r].[created_at], [r].[deleted_at], [r].[door_code], [r].[email], [r].[event_id], [r].[forgotten_at], [r].[group_size], [r].[language], [r].[mark], [r].[modified_at], [r].[name], [r].[number], [r].[offered_until], [r].[revision], [r].[sector], [r].[status], [r].[turns], CASE
    WHEN [r].[status] = N'Waiting' THEN (
        SELECT COUNT(*)
        FROM [events].[registrations] AS [r0]
        WHERE [r0].[event_id] = [r].[event_id] AND [r0].[status] = N'Waiting' AND [r0].[number] <= [r].[number])
END
FROM [events].[registrations] AS [r]
WHERE [r].[id] = @id

-- EventsDb
SELECT TOP(2) [r].[id], [r].[answers], [r].[came], [r].[created_at], [r].[deleted_at], [r].[door_code], [r].[email], [r].[event_id], [r].[forgotten_at], [r].[group_size], [r].[language], [r].[mark], [r].[modified_at], [r].[name], [r].[number], [r].[offered_until], [r].[revision], [r].[sector], [r].[status], [r].[turns], CASE
    WHEN [r].[status] = N'Waiting' THEN (
        SELECT COUNT(*)
        FROM [events].[registrations] AS [r0]
        WHERE [r0].[event_id] = [r].[event_id] AND [r0].[status] = N'Waiting' AND [r0].[number] <= [r].[number])
END
FROM [events].[registrations] AS [r]
WHERE [r].[id] = @p AND [r].[forgotten_at] IS NULL

-- EventsDb
SELECT TOP(2) [r].[id], [r].[break_minutes], [r].[created_at], [r].[deleted_at], [r].[event_id], [r].[minutes], [r].[modified_at], [r].[revision], [r].[start]
FROM [events].[rotations] AS [r]
WHERE [r].[event_id] = @e_Id

-- EventsDb
SELECT TOP(2) [r].[id], [r].[break_minutes], [r].[created_at], [r].[deleted_at], [r].[event_id], [r].[minutes], [r].[modified_at], [r].[revision], [r].[start]
FROM [events].[rotations] AS [r]
WHERE [r].[event_id] = @id

-- EventsDb
SELECT TOP(2) [r].[id], [r].[break_minutes], [r].[created_at], [r].[deleted_at], [r].[event_id], [r].[minutes], [r].[modified_at], [r].[revision], [r].[start]
FROM [events].[rotations] AS [r]
WHERE [r].[event_id] = @seat_EventId

-- EventsDb
SELECT TOP(2) [r].[offered_until]
FROM [events].[registrations] AS [r]
WHERE [r].[status] = N'Offered'

-- EventsDb
SELECT TOP(2) [r].[registration_id], [r].[access_words], [r].[consent_at], [r].[diet_words], [r].[diets], [r].[event_id]
FROM [events].[registration_needs] AS [r]
WHERE [r].[registration_id] = @id

-- EventsDb
SELECT TOP(2) [r].[registration_id], [r].[access_words], [r].[consent_at], [r].[diet_words], [r].[diets], [r].[event_id]
FROM [events].[registration_needs] AS [r]
WHERE [r].[registration_id] = @p

-- EventsDb
SELECT TOP(2) [r].[registration_id], [r].[access_words], [r].[consent_at], [r].[diet_words], [r].[diets], [r].[event_id]
FROM [events].[registration_needs] AS [r]
WHERE [r].[registration_id] = @registration_Id

-- EventsDb
SELECT TOP(2) [r].[registration_id], [r].[event_id], [r].[group_number]
FROM [events].[rotation_groups] AS [r]
WHERE [r].[registration_id] = @p

-- EventsDb
SELECT TOP(2) [s].[event_id]
FROM [events].[stall_bookings] AS [s]
WHERE [s].[id] = @id AND [s].[email] IS NOT NULL

-- EventsDb
SELECT TOP(2) [s].[id]
FROM [events].[stall_shifts] AS [s]
WHERE [s].[who] = N'Vuorolainen 7'

-- EventsDb
SELECT TOP(2) [s].[id]
FROM [events].[stalls] AS [s]

-- EventsDb
SELECT TOP(2) [s].[id]
FROM [events].[stalls] AS [s]
WHERE [s].[event_id] = @p AND [s].[number] = 1

-- EventsDb
SELECT TOP(2) [s].[id]
FROM [events].[stalls] AS [s]
WHERE [s].[event_id] = @p AND [s].[number] = @number

-- EventsDb
SELECT TOP(2) [s].[id]
FROM [events].[stalls] AS [s]
WHERE [s].[number] = 1

-- EventsDb
SELECT TOP(2) [s].[id], [s].[asks_access], [s].[asks_diet], [s].[created_at], [s].[deleted_at], [s].[external_until], [s].[external_url], [s].[materials_url], [s].[modified_at], [s].[offer_hours], [s].[reminder_days], [s].[revision], [s].[targets], [s].[thanks]
FROM [events].[sign_up_plans] AS [s]

-- EventsDb
SELECT TOP(2) [s].[id], [s].[asks_access], [s].[asks_diet], [s].[created_at], [s].[deleted_at], [s].[external_until], [s].[external_url], [s].[materials_url], [s].[modified_at], [s].[offer_hours], [s].[reminder_days], [s].[revision], [s].[targets], [s].[thanks]
FROM [events].[sign_up_plans] AS [s]
WHERE [s].[id] = @e_Id

-- EventsDb
SELECT TOP(2) [s].[id], [s].[asks_access], [s].[asks_diet], [s].[created_at], [s].[deleted_at], [s].[external_until], [s].[external_url], [s].[materials_url], [s].[modified_at], [s].[offer_hours], [s].[reminder_days], [s].[revision], [s].[targets], [s].[thanks]
FROM [events].[sign_up_plans] AS [s]
WHERE [s].[id] = @id

-- EventsDb
SELECT TOP(2) [s].[id], [s].[contact], [s].[created_at], [s].[deleted_at], [s].[email], [s].[event_id], [s].[held_until], [s].[is_confirmed], [s].[language], [s].[mark], [s].[modified_at], [s].[name], [s].[number], [s].[organization_id], [s].[power], [s].[revision], [s].[roll_up], [s].[screen_slot], [s].[stall_id], [s].[status], [s].[tables], [s].[turns], [s].[words]
FROM [events].[stall_bookings] AS [s]

-- EventsDb
SELECT TOP(2) [s].[id], [s].[contact], [s].[created_at], [s].[deleted_at], [s].[email], [s].[event_id], [s].[held_until], [s].[is_confirmed], [s].[language], [s].[mark], [s].[modified_at], [s].[name], [s].[number], [s].[organization_id], [s].[power], [s].[revision], [s].[roll_up], [s].[screen_slot], [s].[stall_id], [s].[status], [s].[tables], [s].[turns], [s].[words]
FROM [events].[stall_bookings] AS [s]
WHERE [s].[event_id] = @e_Id AND [s].[organization_id] = @wish_OrganizationId AND [s].[status] <> N'GivenUp'

-- EventsDb
SELECT TOP(2) [s].[id], [s].[contact], [s].[created_at], [s].[deleted_at], [s].[email], [s].[event_id], [s].[held_until], [s].[is_confirmed], [s].[language], [s].[mark], [s].[modified_at], [s].[name], [s].[number], [s].[organization_id], [s].[power], [s].[revision], [s].[roll_up], [s].[screen_slot], [s].[stall_id], [s].[status], [s].[tables], [s].[turns], [s].[words]
FROM [events].[stall_bookings] AS [s]
WHERE [s].[id] = @ask_Id

-- EventsDb
SELECT TOP(2) [s].[id], [s].[contact], [s].[created_at], [s].[deleted_at], [s].[email], [s].[event_id], [s].[held_until], [s].[is_confirmed], [s].[language], [s].[mark], [s].[modified_at], [s].[name], [s].[number], [s].[organization_id], [s].[power], [s].[revision], [s].[roll_up], [s].[screen_slot], [s].[stall_id], [s].[status], [s].[tables], [s].[turns], [s].[words]
FROM [events].[stall_bookings] AS [s]
WHERE [s].[id] = @id

-- EventsDb
SELECT TOP(2) [s].[id], [s].[contact], [s].[created_at], [s].[deleted_at], [s].[email], [s].[event_id], [s].[held_until], [s].[is_confirmed], [s].[language], [s].[mark], [s].[modified_at], [s].[name], [s].[number], [s].[organization_id], [s].[power], [s].[revision], [s].[roll_up], [s].[screen_slot], [s].[stall_id], [s].[status], [s].[tables], [s].[turns], [s].[words]
FROM [events].[stall_bookings] AS [s]
WHERE [s].[id] = @id AND [s].[email] IS NOT NULL

-- EventsDb
SELECT TOP(2) [s].[id], [s].[contact], [s].[created_at], [s].[deleted_at], [s].[email], [s].[event_id], [s].[held_until], [s].[is_confirmed], [s].[language], [s].[mark], [s].[modified_at], [s].[name], [s].[number], [s].[organization_id], [s].[power], [s].[revision], [s].[roll_up], [s].[screen_slot], [s].[stall_id], [s].[status], [s].[tables], [s].[turns], [s].[words]
FROM [events].[stall_bookings] AS [s]
WHERE [s].[id] = @id AND [s].[event_id] = @e_Id AND [s].[status] <> N'GivenUp'

-- EventsDb
SELECT TOP(2) [s].[id], [s].[contact], [s].[created_at], [s].[deleted_at], [s].[email], [s].[event_id], [s].[held_until], [s].[is_confirmed], [s].[language], [s].[mark], [s].[modified_at], [s].[name], [s].[number], [s].[organization_id], [s].[power], [s].[revision], [s].[roll_up], [s].[screen_slot], [s].[stall_id], [s].[status], [s].[tables], [s].[turns], [s].[words]
FROM [events].[stall_bookings] AS [s]
WHERE [s].[stall_id] = @stall

-- EventsDb
SELECT TOP(2) [s].[id], [s].[contact], [s].[created_at], [s].[deleted_at], [s].[email], [s].[event_id], [s].[held_until], [s].[is_confirmed], [s].[language], [s].[mark], [s].[modified_at], [s].[name], [s].[number], [s].[organization_id], [s].[power], [s].[revision], [s].[roll_up], [s].[screen_slot], [s].[stall_id], [s].[status], [s].[tables], [s].[turns], [s].[words]
FROM [events].[stall_bookings] AS [s]
WHERE [s].[status] = N'Waiting'

-- EventsDb
SELECT TOP(2) [s].[id], [s].[created_at], [s].[day], [s].[deleted_at], [s].[kind], [s].[mark], [s].[modified_at], [s].[municipality], [s].[organization_id], [s].[people], [s].[revision], [s].[topic]
FROM [events].[support_counts] AS [s]

-- EventsDb
SELECT TOP(2) [s].[id], [s].[created_at], [s].[day], [s].[deleted_at], [s].[kind], [s].[mark], [s].[modified_at], [s].[municipality], [s].[organization_id], [s].[people], [s].[revision], [s].[topic]
FROM [events].[support_counts] AS [s]
WHERE [s].[organization_id] = @of_OrganizationId AND [s].[day] = @day AND [s].[kind] = @of_Kind AND [s].[topic] = @of_Topic AND [s].[municipality] = @of_Municipality

-- EventsDb
SELECT TOP(2) [s].[id], [s].[created_at], [s].[deleted_at], [s].[document], [s].[editions], [s].[modified_at], [s].[name], [s].[purpose], [s].[revision], [s].[slug]
FROM [events].[series] AS [s]
WHERE [s].[id] = @id

-- EventsDb
SELECT TOP(2) [s].[id], [s].[created_at], [s].[deleted_at], [s].[document], [s].[editions], [s].[modified_at], [s].[name], [s].[purpose], [s].[revision], [s].[slug]
FROM [events].[series] AS [s]
WHERE [s].[slug] = N'kumppanuusfoorumi'

-- EventsDb
SELECT TOP(2) [s].[id], [s].[created_at], [s].[deleted_at], [s].[end], [s].[event_id], [s].[has_names], [s].[mark], [s].[modified_at], [s].[place], [s].[revision], [s].[space_id], [s].[speakers], [s].[start], [s].[title]
FROM [events].[sessions] AS [s]

-- EventsDb
SELECT TOP(2) [s].[id], [s].[created_at], [s].[deleted_at], [s].[end], [s].[event_id], [s].[has_names], [s].[mark], [s].[modified_at], [s].[place], [s].[revision], [s].[space_id], [s].[speakers], [s].[start], [s].[title]
FROM [events].[sessions] AS [s]
WHERE [s].[id] = @id

-- EventsDb
SELECT TOP(2) [s].[id], [s].[created_at], [s].[deleted_at], [s].[end], [s].[event_id], [s].[has_names], [s].[mark], [s].[modified_at], [s].[place], [s].[revision], [s].[space_id], [s].[speakers], [s].[start], [s].[title]
FROM [events].[sessions] AS [s]
WHERE [s].[title] = N'Kahvitus'

-- EventsDb
SELECT TOP(2) [s].[id], [s].[created_at], [s].[deleted_at], [s].[end], [s].[event_id], [s].[mark], [s].[modified_at], [s].[organization_id], [s].[revision], [s].[start], [s].[who]
FROM [events].[stall_shifts] AS [s]
WHERE [s].[id] = @id

-- EventsDb
SELECT TOP(2) [s].[id], [s].[created_at], [s].[deleted_at], [s].[end], [s].[event_id], [s].[mark], [s].[modified_at], [s].[organization_id], [s].[revision], [s].[start], [s].[who]
FROM [events].[stall_shifts] AS [s]
WHERE [s].[id] = @wish_Id

-- EventsDb
SELECT TOP(2) [s].[number]
FROM [events].[stalls] AS [s]
WHERE [s].[id] = @made_StallId

-- EventsDb
SELECT TOP(2) [s].[offer_hours]
FROM [events].[sign_up_plans] AS [s]
WHERE [s].[id] = @e_Id

-- EventsDb
SELECT TOP(2) [t].[email]
FROM [events].[training_joins] AS [t]

-- EventsDb
SELECT TOP(2) [t].[email]
FROM [events].[training_joins] AS [t]
WHERE [t].[order_id] = @id

-- EventsDb
SELECT TOP(2) [t].[id], [t].[asked_on], [t].[confirmed_at], [t].[email], [t].[is_first], [t].[language], [t].[left_at], [t].[municipality], [t].[name], [t].[order_id], [t].[organization_id], [t].[people], [t].[person]
FROM [events].[training_joins] AS [t]

-- EventsDb
SELECT TOP(2) [t].[id], [t].[created_at], [t].[days_before], [t].[deleted_at], [t].[modified_at], [t].[owner], [t].[revision], [t].[title], [t].[type]
FROM [events].[task_templates] AS [t]
WHERE [t].[id] = @id

-- EventsDb
SELECT TOP(2) [t].[id], [t].[created_at], [t].[deleted_at], [t].[description], [t].[event_id], [t].[join_until], [t].[least_group], [t].[mark], [t].[modified_at], [t].[most_group], [t].[municipality], [t].[people], [t].[place], [t].[reason], [t].[revision], [t].[state], [t].[topic], [t].[trainer_id], [t].[wished_time]
FROM [events].[training_orders] AS [t]

-- EventsDb
SELECT TOP(2) [t].[id], [t].[created_at], [t].[deleted_at], [t].[description], [t].[event_id], [t].[join_until], [t].[least_group], [t].[mark], [t].[modified_at], [t].[most_group], [t].[municipality], [t].[people], [t].[place], [t].[reason], [t].[revision], [t].[state], [t].[topic], [t].[trainer_id], [t].[wished_time]
FROM [events].[training_orders] AS [t]
WHERE [t].[id] = @id

-- EventsDb
SELECT TOP(2) [t].[id], [t].[created_at], [t].[deleted_at], [t].[end_reason], [t].[ended_at], [t].[given_at], [t].[modified_at], [t].[organization_id], [t].[reason], [t].[revision]
FROM [events].[trusted_organizations] AS [t]
WHERE [t].[id] = @ask_Id

-- EventsDb
SELECT TOP(2) [t].[id], [t].[created_at], [t].[deleted_at], [t].[end_reason], [t].[ended_at], [t].[given_at], [t].[modified_at], [t].[organization_id], [t].[reason], [t].[revision]
FROM [events].[trusted_organizations] AS [t]
WHERE [t].[id] = @wish_Id

-- EventsDb
SELECT TOP(2) [t].[order_id]
FROM [events].[training_joins] AS [t]
WHERE [t].[id] = @id AND [t].[email] IS NOT NULL

-- EventsDb
SELECT TOP(2) [t].[theme_id], [t].[feedback_id]
FROM [events].[theme_mentions] AS [t]
WHERE [t].[theme_id] = @theme_Id AND [t].[feedback_id] = @answer_Id

-- EventsDb
SELECT TOP(2) [w].[event_id]
FROM [events].[workshops] AS [w]
WHERE EXISTS (
    SELECT 1
    FROM [events].[workshop_outputs] AS [w0]
    WHERE [w].[id] = [w0].[workshop_id] AND [w0].[id] = @p)

-- EventsDb
SELECT TOP(2) [w].[event_id]
FROM [events].[workshops] AS [w]
WHERE EXISTS (
    SELECT 1
    FROM [events].[workshop_outputs] AS [w0]
    WHERE [w].[id] = [w0].[workshop_id] AND [w0].[id] = @wish_Id)

-- EventsDb
SELECT TOP(2) [w].[id], [w].[becomes], [w].[due_on], [w].[heading], [w].[number], [w].[owner_body_id], [w].[part], [w].[text], [w].[workshop_id]
FROM [events].[workshop_outputs] AS [w]

-- EventsDb
SELECT TOP(2) [w].[id], [w].[created_at], [w].[deleted_at], [w].[first_day], [w].[from], [w].[modified_at], [w].[name], [w].[recurrence], [w].[revision], [w].[to]
FROM [events].[weekly_plans] AS [w]
WHERE [w].[id] = @ask_Id

-- EventsDb
SELECT TOP(2) [w].[id], [w].[created_at], [w].[deleted_at], [w].[first_day], [w].[from], [w].[modified_at], [w].[name], [w].[recurrence], [w].[revision], [w].[to]
FROM [events].[weekly_plans] AS [w]
WHERE [w].[id] = @plan

-- EventsDb
SELECT TOP(@p) CAST([e].[id] AS uniqueidentifier), [e].[name], [e].[first_day]
FROM [events].[events] AS [e]
WHERE [e].[deleted_at] IS NULL AND ([e].[id] = @chosen OR [e].[last_day] >= @from)
ORDER BY CASE
    WHEN [e].[id] = @chosen THEN CAST(1 AS bit)
    ELSE CAST(0 AS bit)
END DESC, [e].[sort_key] DESC

-- EventsDb
SELECT TOP(@p) CAST([e].[id] AS uniqueidentifier), [e].[slug], [e].[name], [e].[kind], [e].[type], [e].[status], [e].[publication], [e].[precision], [e].[year], [e].[host_municipality], [e].[organizer], [e].[municipality], [e].[subarea], [e].[place], [e].[organization_ids], CAST([e].[series_id] AS uniqueidentifier), CASE
    WHEN [e].[is_free] = CAST(1 AS bit) AND [e].[is_free] IS NOT NULL THEN CAST(1 AS bit)
    ELSE CAST(0 AS bit)
END, CAST(1 AS bit), [e].[accessibility], [e].[target_groups], [e].[source], [e].[mark], [e].[modified_at], [e].[revision], [e].[first_day], [e].[last_day], [e].[start], [e].[end], CASE
    WHEN [e].[deleted_at] IS NOT NULL THEN CAST(1 AS bit)
    ELSE CAST(0 AS bit)
END
FROM [events].[events] AS [e]
WHERE [e].[publication] = N'Published' AND [e].[deleted_at] >= @since AND [e].[last_day] >= @from AND ([e].[municipality] IN (@places1, @places2) OR [e].[subarea] IN (@places3, @places4)) AND [e].[precision] IN (@precisions1, @precisions2) AND [e].[is_free] = CAST(1 AS bit) AND [e].[precision] = N'Exact' AND [e].[first_day] IS NOT NULL
ORDER BY [e].[deleted_at] DESC, [e].[id]

-- EventsDb
SELECT TOP(@p) CAST([e].[id] AS uniqueidentifier), [e].[slug], [e].[name], [e].[kind], [e].[type], [e].[status], [e].[publication], [e].[precision], [e].[year], [e].[host_municipality], [e].[organizer], [e].[municipality], [e].[subarea], [e].[place], [e].[organization_ids], CAST([e].[series_id] AS uniqueidentifier), CASE
    WHEN [e].[is_free] = CAST(1 AS bit) AND [e].[is_free] IS NOT NULL THEN CAST(1 AS bit)
    ELSE CAST(0 AS bit)
END, CAST(1 AS bit), [e].[accessibility], [e].[target_groups], [e].[source], [e].[mark], [e].[modified_at], [e].[revision], [e].[first_day], [e].[last_day], [e].[start], [e].[end], CASE
    WHEN [e].[deleted_at] IS NOT NULL THEN CAST(1 AS bit)
    ELSE CAST(0 AS bit)
END
FROM [events].[events] AS [e]
WHERE [e].[publication] = N'Published' AND [e].[deleted_at] >= @since AND [e].[last_day] >= @from AND EXISTS (
    SELECT 1
    FROM [events].[event_partners] AS [e0]
    WHERE [e].[id] = [e0].[event_id] AND [e0].[organization_id] IN (@organizations1, @organizations2)) AND [e].[precision] = N'Exact' AND [e].[first_day] IS NOT NULL
ORDER BY [e].[deleted_at] DESC, [e].[id]

-- EventsDb
SELECT TOP(@p) CAST([e].[id] AS uniqueidentifier), [e].[slug], [e].[name], [e].[kind], [e].[type], [e].[status], [e].[publication], [e].[precision], [e].[year], [e].[host_municipality], [e].[organizer], [e].[municipality], [e].[subarea], [e].[place], [e].[organization_ids], CAST([e].[series_id] AS uniqueidentifier), CASE
    WHEN [e].[is_free] = CAST(1 AS bit) AND [e].[is_free] IS NOT NULL THEN CAST(1 AS bit)
    ELSE CAST(0 AS bit)
END, CAST(1 AS bit), [e].[accessibility], [e].[target_groups], [e].[source], [e].[mark], [e].[modified_at], [e].[revision], [e].[first_day], [e].[last_day], [e].[start], [e].[end], CASE
    WHEN [e].[deleted_at] IS NOT NULL THEN CAST(1 AS bit)
    ELSE CAST(0 AS bit)
END
FROM [events].[events] AS [e]
WHERE [e].[publication] = N'Published' AND [e].[deleted_at] >= @since AND [e].[last_day] >= @from AND [e].[precision] = N'Exact' AND [e].[first_day] IS NOT NULL
ORDER BY [e].[deleted_at] DESC, [e].[id]

-- EventsDb
SELECT TOP(@p) CAST([e].[id] AS uniqueidentifier), [e].[slug], [e].[start], [e].[end], [e].[status]
FROM [events].[events] AS [e]
WHERE [e].[deleted_at] IS NULL AND [e].[weekly_id] = @plan_Id AND [e].[start] >= @now
ORDER BY [e].[sort_key]

-- EventsDb
SELECT TOP(@p) CAST([e].[id] AS uniqueidentifier), [e].[slug], [e].[start], [e].[end], [e].[status]
FROM [events].[events] AS [e]
WHERE [e].[publication] = N'Published' AND [e].[deleted_at] IS NULL AND [e].[weekly_id] = @plan_Id AND [e].[start] >= @now
ORDER BY [e].[sort_key]

-- EventsDb
SELECT TOP(@p) CAST([f].[id] AS uniqueidentifier), [f].[about], [f].[name], (
    SELECT COUNT(*)
    FROM [events].[theme_mentions] AS [t]
    WHERE [t].[theme_id] = [f].[id] AND EXISTS (
        SELECT 1
        FROM [events].[feedback] AS [f0]
        WHERE [f0].[id] = [t].[feedback_id]))
FROM [events].[feedback_themes] AS [f]
WHERE [f].[event_id] = @of AND [f].[deleted_at] IS NULL
ORDER BY [f].[id]

-- EventsDb
SELECT TOP(@p) N'events/' + [e].[slug], [e].[modified_at]
FROM [events].[events] AS [e]
WHERE [e].[publication] = N'Published' AND [e].[deleted_at] IS NULL
ORDER BY [e].[modified_at] DESC, [e].[id]

-- EventsDb
SELECT TOP(@p) N'news/' + [n].[slug], [n].[modified_at]
FROM [events].[news] AS [n]
WHERE [n].[published_at] IS NOT NULL AND [n].[deleted_at] IS NULL
ORDER BY [n].[published_at] DESC, [n].[id]

-- EventsDb
SELECT TOP(@p) [b].[id], [b].[created_at], [b].[deleted_at], [b].[first_day], [b].[house_id], [b].[last_day], [b].[mark], [b].[modified_at], [b].[organization_id], [b].[place], [b].[revision], [b].[text], [b].[weight]
FROM [events].[bulletins] AS [b]
WHERE [b].[deleted_at] IS NULL AND [b].[first_day] <= @ask_To AND [b].[last_day] >= @ask_From AND ([b].[house_id] IS NULL OR [b].[house_id] = @ask_HouseId)
ORDER BY [b].[place], [b].[first_day], [b].[id]

-- EventsDb
SELECT TOP(@p) [d].[id], [d].[at], [d].[email], [d].[event_id], [d].[language]
FROM [events].[deadline_watches] AS [d]
WHERE NOT EXISTS (
    SELECT 1
    FROM [events].[sign_up_plans] AS [s]
    WHERE [s].[id] = [d].[event_id] AND [s].[external_until] >= @soon)
ORDER BY [d].[at]

-- EventsDb
SELECT TOP(@p) [e0].[year]
FROM (
    SELECT DISTINCT [e].[year]
    FROM [events].[events] AS [e]
    WHERE [e].[publication] = N'Published' AND [e].[deleted_at] IS NULL AND [e].[status] <> N'Cancelled' AND [e].[precision] <> N'OnDemand'
) AS [e0]
ORDER BY [e0].[year] DESC

-- EventsDb
SELECT TOP(@p) [e].[id] AS [Id], [e].[modified_at] AS [ModifiedAt]
FROM [events].[events] AS [e]
WHERE [e].[modified_at] < @settled AND [e].[modified_at] >= @from
ORDER BY [e].[modified_at], [e].[id]

-- EventsDb
SELECT TOP(@p) [e].[id] AS [Id], [e].[modified_at] AS [ModifiedAt]
FROM [events].[events] AS [e]
WHERE [e].[modified_at] < @settled AND [e].[modified_at] >= @from AND ([e].[modified_at] > @from OR [e].[id] > @last)
ORDER BY [e].[modified_at], [e].[id]

-- EventsDb
SELECT TOP(@p) [e].[id] AS [Id], [e].[name] AS [Name]
FROM [events].[events] AS [e]
WHERE [e].[first_day] = @day AND [e].[deleted_at] IS NULL
ORDER BY [e].[id]

-- EventsDb
SELECT TOP(@p) [e].[id] AS [Id], [e].[name] AS [Name], [e].[first_day] AS [FirstDay], [h0].[name] AS [Source], [h].[vanished_at] AS [VanishedAt], [h].[twin_id] AS [TwinId], (
    SELECT TOP(1) [e0].[name]
    FROM [events].[events] AS [e0]
    WHERE [e0].[id] = [h].[twin_id]) AS [TwinName]
FROM [events].[harvested_events] AS [h]
INNER JOIN [events].[events] AS [e] ON [h].[event_id] = [e].[id]
INNER JOIN [events].[harvest_sources] AS [h0] ON [h].[source_id] = [h0].[id]
WHERE [e].[deleted_at] IS NULL AND (([h].[twin_id] IS NOT NULL AND [e].[publication] = N'Waiting') OR ([h].[vanished_at] IS NOT NULL AND [e].[last_day] >= @today AND [e].[status] <> N'Cancelled'))
ORDER BY [e].[sort_key], [e].[id]

-- EventsDb
SELECT TOP(@p) [e].[id] AS [Id], [e].[name] AS [Name], [e].[year] AS [Year]
FROM [events].[events] AS [e]
WHERE [e].[type] = N'Campaign' AND [e].[deleted_at] IS NULL AND [e].[umbrella_id] IS NULL AND [e].[status] <> N'Cancelled' AND [e].[publication] <> N'Draft'
ORDER BY [e].[sort_key] DESC

-- EventsDb
SELECT TOP(@p) [e].[id] AS [Id], [e].[slug] AS [Slug], [e].[name] AS [Name], [e].[first_day] AS [FirstDay], [e].[precision] AS [Precision], [e].[publication] AS [Publication]
FROM [events].[events] AS [e]
WHERE [e].[deleted_at] IS NULL AND [e].[status] <> N'Cancelled' AND EXISTS (
    SELECT 1
    FROM [events].[event_partners] AS [e0]
    WHERE [e].[id] = [e0].[event_id] AND [e0].[organization_id] = @whose) AND (([e].[last_day] >= @today AND [e].[first_day] <= @last) OR ([e].[first_day] IS NULL AND ([e].[publication] <> N'Published' OR [e].[year] >= @today_Year)))
ORDER BY [e].[sort_key]

-- EventsDb
SELECT TOP(@p) [e].[id], [e].[accessibility], [e].[accessibility_words], [e].[age_from], [e].[age_to], [e].[attendance], [e].[body_id], [e].[capacity], [e].[changes], [e].[co_organizers], [e].[code], [e].[created_at], [e].[deleted_at], [e].[description], [e].[end], [e].[enrolment_end], [e].[enrolment_start], [e].[euros], [e].[feedback], [e].[figures], [e].[first_day], [e].[host_municipality], [e].[house_id], [e].[image], [e].[is_accessible], [e].[is_free], [e].[kind], [e].[languages], [e].[last_day], [e].[mark], [e].[modified_at], [e].[municipality], [e].[name], [e].[online_url], [e].[organization_ids], [e].[organizer], [e].[place], [e].[plain_text], [e].[precision], [e].[price_words], [e].[programme], [e].[publication], [e].[questions], [e].[revision], [e].[series_id], [e].[slug], [e].[sort_key], [e].[source], [e].[space_ids], [e].[start], [e].[status], [e].[status_reason], [e].[subarea], [e].[summary], [e].[target_groups], [e].[type], [e].[umbrella_id], [e].[waiting_list_capacity], [e].[weekly_day], [e].[weekly_id], [e].[year]
FROM [events].[events] AS [e]
WHERE [e].[deleted_at] IS NOT NULL AND [e].[deleted_at] < @old
ORDER BY [e].[deleted_at], [e].[id]

-- EventsDb
SELECT TOP(@p) [e].[id], [e].[accessibility], [e].[accessibility_words], [e].[age_from], [e].[age_to], [e].[attendance], [e].[body_id], [e].[capacity], [e].[changes], [e].[co_organizers], [e].[code], [e].[created_at], [e].[deleted_at], [e].[description], [e].[end], [e].[enrolment_end], [e].[enrolment_start], [e].[euros], [e].[feedback], [e].[figures], [e].[first_day], [e].[host_municipality], [e].[house_id], [e].[image], [e].[is_accessible], [e].[is_free], [e].[kind], [e].[languages], [e].[last_day], [e].[mark], [e].[modified_at], [e].[municipality], [e].[name], [e].[online_url], [e].[organization_ids], [e].[organizer], [e].[place], [e].[plain_text], [e].[precision], [e].[price_words], [e].[programme], [e].[publication], [e].[questions], [e].[revision], [e].[series_id], [e].[slug], [e].[sort_key], [e].[source], [e].[space_ids], [e].[start], [e].[status], [e].[status_reason], [e].[subarea], [e].[summary], [e].[target_groups], [e].[type], [e].[umbrella_id], [e].[waiting_list_capacity], [e].[weekly_day], [e].[weekly_id], [e].[year]
FROM [events].[events] AS [e]
WHERE [e].[deleted_at] IS NULL AND [e].[mark] IS NULL AND [e].[status] <> N'Cancelled' AND [e].[precision] <> N'Exact' AND [e].[precision] <> N'OnDemand' AND [e].[created_at] < @old AND ([e].[last_day] >= @today OR ([e].[last_day] IS NULL AND [e].[year] >= @today_Year)) AND (EXISTS (
    SELECT 1
    FROM [events].[event_partners] AS [e0]
    WHERE [e].[id] = [e0].[event_id]) OR EXISTS (
    SELECT 1
    FROM [events].[day_keepers] AS [d]
    WHERE [d].[event_id] = [e].[id]))
ORDER BY [e].[id]

-- EventsDb
SELECT TOP(@p) [e].[id], [e].[accessibility], [e].[accessibility_words], [e].[age_from], [e].[age_to], [e].[attendance], [e].[body_id], [e].[capacity], [e].[changes], [e].[co_organizers], [e].[code], [e].[created_at], [e].[deleted_at], [e].[description], [e].[end], [e].[enrolment_end], [e].[enrolment_start], [e].[euros], [e].[feedback], [e].[figures], [e].[first_day], [e].[host_municipality], [e].[house_id], [e].[image], [e].[is_accessible], [e].[is_free], [e].[kind], [e].[languages], [e].[last_day], [e].[mark], [e].[modified_at], [e].[municipality], [e].[name], [e].[online_url], [e].[organization_ids], [e].[organizer], [e].[place], [e].[plain_text], [e].[precision], [e].[price_words], [e].[programme], [e].[publication], [e].[questions], [e].[revision], [e].[series_id], [e].[slug], [e].[sort_key], [e].[source], [e].[space_ids], [e].[start], [e].[status], [e].[status_reason], [e].[subarea], [e].[summary], [e].[target_groups], [e].[type], [e].[umbrella_id], [e].[waiting_list_capacity], [e].[weekly_day], [e].[weekly_id], [e].[year]
FROM [events].[events] AS [e]
WHERE [e].[deleted_at] IS NULL AND [e].[publication] <> N'Draft' AND [e].[status] <> N'Cancelled' AND [e].[first_day] <= @last AND [e].[last_day] >= @first
ORDER BY CASE
    WHEN [e].[municipality] = @told_Municipality THEN 0
    ELSE 1
END, [e].[sort_key]

-- EventsDb
SELECT TOP(@p) [e].[id], [e].[accessibility], [e].[accessibility_words], [e].[age_from], [e].[age_to], [e].[attendance], [e].[body_id], [e].[capacity], [e].[changes], [e].[co_organizers], [e].[code], [e].[created_at], [e].[deleted_at], [e].[description], [e].[end], [e].[enrolment_end], [e].[enrolment_start], [e].[euros], [e].[feedback], [e].[figures], [e].[first_day], [e].[host_municipality], [e].[house_id], [e].[image], [e].[is_accessible], [e].[is_free], [e].[kind], [e].[languages], [e].[last_day], [e].[mark], [e].[modified_at], [e].[municipality], [e].[name], [e].[online_url], [e].[organization_ids], [e].[organizer], [e].[place], [e].[plain_text], [e].[precision], [e].[price_words], [e].[programme], [e].[publication], [e].[questions], [e].[revision], [e].[series_id], [e].[slug], [e].[sort_key], [e].[source], [e].[space_ids], [e].[start], [e].[status], [e].[status_reason], [e].[subarea], [e].[summary], [e].[target_groups], [e].[type], [e].[umbrella_id], [e].[waiting_list_capacity], [e].[weekly_day], [e].[weekly_id], [e].[year]
FROM [events].[events] AS [e]
WHERE [e].[publication] = N'Published' AND [e].[deleted_at] IS NULL AND [e].[first_day] <= @ask_To AND [e].[last_day] >= @ask_From
ORDER BY CASE
    WHEN [e].[precision] = N'Exact' THEN 0
    ELSE 1
END, [e].[sort_key]

-- EventsDb
SELECT TOP(@p) [e].[id], [e].[accessibility], [e].[accessibility_words], [e].[age_from], [e].[age_to], [e].[attendance], [e].[body_id], [e].[capacity], [e].[changes], [e].[co_organizers], [e].[code], [e].[created_at], [e].[deleted_at], [e].[description], [e].[end], [e].[enrolment_end], [e].[enrolment_start], [e].[euros], [e].[feedback], [e].[figures], [e].[first_day], [e].[host_municipality], [e].[house_id], [e].[image], [e].[is_accessible], [e].[is_free], [e].[kind], [e].[languages], [e].[last_day], [e].[mark], [e].[modified_at], [e].[municipality], [e].[name], [e].[online_url], [e].[organization_ids], [e].[organizer], [e].[place], [e].[plain_text], [e].[precision], [e].[price_words], [e].[programme], [e].[publication], [e].[questions], [e].[revision], [e].[series_id], [e].[slug], [e].[sort_key], [e].[source], [e].[space_ids], [e].[start], [e].[status], [e].[status_reason], [e].[subarea], [e].[summary], [e].[target_groups], [e].[type], [e].[umbrella_id], [e].[waiting_list_capacity], [e].[weekly_day], [e].[weekly_id], [e].[year]
FROM [events].[events] AS [e]
WHERE [e].[publication] = N'Published' AND [e].[deleted_at] IS NULL AND [e].[first_day] <= @ask_To AND [e].[last_day] >= @ask_From AND EXISTS (
    SELECT 1
    FROM [events].[event_partners] AS [e0]
    WHERE [e].[id] = [e0].[event_id] AND [e0].[organization_id] IN (@organizations1, @organizations2))
ORDER BY CASE
    WHEN [e].[precision] = N'Exact' THEN 0
    ELSE 1
END, [e].[sort_key]

-- EventsDb
SELECT TOP(@p) [e].[id], [e].[accessibility], [e].[accessibility_words], [e].[age_from], [e].[age_to], [e].[attendance], [e].[body_id], [e].[capacity], [e].[changes], [e].[co_organizers], [e].[code], [e].[created_at], [e].[deleted_at], [e].[description], [e].[end], [e].[enrolment_end], [e].[enrolment_start], [e].[euros], [e].[feedback], [e].[figures], [e].[first_day], [e].[host_municipality], [e].[house_id], [e].[image], [e].[is_accessible], [e].[is_free], [e].[kind], [e].[languages], [e].[last_day], [e].[mark], [e].[modified_at], [e].[municipality], [e].[name], [e].[online_url], [e].[organization_ids], [e].[organizer], [e].[place], [e].[plain_text], [e].[precision], [e].[price_words], [e].[programme], [e].[publication], [e].[questions], [e].[revision], [e].[series_id], [e].[slug], [e].[sort_key], [e].[source], [e].[space_ids], [e].[start], [e].[status], [e].[status_reason], [e].[subarea], [e].[summary], [e].[target_groups], [e].[type], [e].[umbrella_id], [e].[waiting_list_capacity], [e].[weekly_day], [e].[weekly_id], [e].[year]
FROM [events].[events] AS [e]
WHERE [e].[publication] = N'Published' AND [e].[deleted_at] IS NULL AND [e].[first_day] <= @ask_To AND [e].[last_day] >= @ask_From AND [e].[house_id] = @house
ORDER BY CASE
    WHEN [e].[precision] = N'Exact' THEN 0
    ELSE 1
END, [e].[sort_key]

-- EventsDb
SELECT TOP(@p) [e].[id], [e].[accessibility], [e].[accessibility_words], [e].[age_from], [e].[age_to], [e].[attendance], [e].[body_id], [e].[capacity], [e].[changes], [e].[co_organizers], [e].[code], [e].[created_at], [e].[deleted_at], [e].[description], [e].[end], [e].[enrolment_end], [e].[enrolment_start], [e].[euros], [e].[feedback], [e].[figures], [e].[first_day], [e].[host_municipality], [e].[house_id], [e].[image], [e].[is_accessible], [e].[is_free], [e].[kind], [e].[languages], [e].[last_day], [e].[mark], [e].[modified_at], [e].[municipality], [e].[name], [e].[online_url], [e].[organization_ids], [e].[organizer], [e].[place], [e].[plain_text], [e].[precision], [e].[price_words], [e].[programme], [e].[publication], [e].[questions], [e].[revision], [e].[series_id], [e].[slug], [e].[sort_key], [e].[source], [e].[space_ids], [e].[start], [e].[status], [e].[status_reason], [e].[subarea], [e].[summary], [e].[target_groups], [e].[type], [e].[umbrella_id], [e].[waiting_list_capacity], [e].[weekly_day], [e].[weekly_id], [e].[year]
FROM [events].[events] AS [e]
WHERE [e].[publication] = N'Published' AND [e].[deleted_at] IS NULL AND [e].[first_day] <= @ask_To AND [e].[last_day] >= @ask_From AND [e].[municipality] = @municipality
ORDER BY CASE
    WHEN [e].[precision] = N'Exact' THEN 0
    ELSE 1
END, [e].[sort_key]

-- EventsDb
SELECT TOP(@p) [e].[id], [e].[accessibility], [e].[accessibility_words], [e].[age_from], [e].[age_to], [e].[attendance], [e].[body_id], [e].[capacity], [e].[changes], [e].[co_organizers], [e].[code], [e].[created_at], [e].[deleted_at], [e].[description], [e].[end], [e].[enrolment_end], [e].[enrolment_start], [e].[euros], [e].[feedback], [e].[figures], [e].[first_day], [e].[host_municipality], [e].[house_id], [e].[image], [e].[is_accessible], [e].[is_free], [e].[kind], [e].[languages], [e].[last_day], [e].[mark], [e].[modified_at], [e].[municipality], [e].[name], [e].[online_url], [e].[organization_ids], [e].[organizer], [e].[place], [e].[plain_text], [e].[precision], [e].[price_words], [e].[programme], [e].[publication], [e].[questions], [e].[revision], [e].[series_id], [e].[slug], [e].[sort_key], [e].[source], [e].[space_ids], [e].[start], [e].[status], [e].[status_reason], [e].[subarea], [e].[summary], [e].[target_groups], [e].[type], [e].[umbrella_id], [e].[waiting_list_capacity], [e].[weekly_day], [e].[weekly_id], [e].[year]
FROM [events].[events] AS [e]
WHERE [e].[publication] = N'Published' AND [e].[deleted_at] IS NULL AND [e].[series_id] = @series_Id AND [e].[id] <> @found_Id
ORDER BY [e].[sort_key]

-- EventsDb
SELECT TOP(@p) [e].[id], [e].[accessibility], [e].[accessibility_words], [e].[age_from], [e].[age_to], [e].[attendance], [e].[body_id], [e].[capacity], [e].[changes], [e].[co_organizers], [e].[code], [e].[created_at], [e].[deleted_at], [e].[description], [e].[end], [e].[enrolment_end], [e].[enrolment_start], [e].[euros], [e].[feedback], [e].[figures], [e].[first_day], [e].[host_municipality], [e].[house_id], [e].[image], [e].[is_accessible], [e].[is_free], [e].[kind], [e].[languages], [e].[last_day], [e].[mark], [e].[modified_at], [e].[municipality], [e].[name], [e].[online_url], [e].[organization_ids], [e].[organizer], [e].[place], [e].[plain_text], [e].[precision], [e].[price_words], [e].[programme], [e].[publication], [e].[questions], [e].[revision], [e].[series_id], [e].[slug], [e].[sort_key], [e].[source], [e].[space_ids], [e].[start], [e].[status], [e].[status_reason], [e].[subarea], [e].[summary], [e].[target_groups], [e].[type], [e].[umbrella_id], [e].[waiting_list_capacity], [e].[weekly_day], [e].[weekly_id], [e].[year]
FROM [events].[events] AS [e]
WHERE [e].[publication] = N'Published' AND [e].[deleted_at] IS NULL AND [e].[umbrella_id] = @ask_Id
ORDER BY [e].[sort_key]

-- EventsDb
SELECT TOP(@p) [e].[id], [e].[accessibility], [e].[accessibility_words], [e].[age_from], [e].[age_to], [e].[attendance], [e].[body_id], [e].[capacity], [e].[changes], [e].[co_organizers], [e].[code], [e].[created_at], [e].[deleted_at], [e].[description], [e].[end], [e].[enrolment_end], [e].[enrolment_start], [e].[euros], [e].[feedback], [e].[figures], [e].[first_day], [e].[host_municipality], [e].[house_id], [e].[image], [e].[is_accessible], [e].[is_free], [e].[kind], [e].[languages], [e].[last_day], [e].[mark], [e].[modified_at], [e].[municipality], [e].[name], [e].[online_url], [e].[organization_ids], [e].[organizer], [e].[place], [e].[plain_text], [e].[precision], [e].[price_words], [e].[programme], [e].[publication], [e].[questions], [e].[revision], [e].[series_id], [e].[slug], [e].[sort_key], [e].[source], [e].[space_ids], [e].[start], [e].[status], [e].[status_reason], [e].[subarea], [e].[summary], [e].[target_groups], [e].[type], [e].[umbrella_id], [e].[waiting_list_capacity], [e].[weekly_day], [e].[weekly_id], [e].[year]
FROM [events].[events] AS [e]
WHERE [e].[publication] = N'Published' AND [e].[deleted_at] IS NULL AND [e].[umbrella_id] IS NOT NULL AND [e].[umbrella_id] IN (@campaigns1, @campaigns2)
ORDER BY [e].[sort_key]

-- EventsDb
SELECT TOP(@p) [e].[id], [e].[accessibility], [e].[accessibility_words], [e].[age_from], [e].[age_to], [e].[attendance], [e].[body_id], [e].[capacity], [e].[changes], [e].[co_organizers], [e].[code], [e].[created_at], [e].[deleted_at], [e].[description], [e].[end], [e].[enrolment_end], [e].[enrolment_start], [e].[euros], [e].[feedback], [e].[figures], [e].[first_day], [e].[host_municipality], [e].[house_id], [e].[image], [e].[is_accessible], [e].[is_free], [e].[kind], [e].[languages], [e].[last_day], [e].[mark], [e].[modified_at], [e].[municipality], [e].[name], [e].[online_url], [e].[organization_ids], [e].[organizer], [e].[place], [e].[plain_text], [e].[precision], [e].[price_words], [e].[programme], [e].[publication], [e].[questions], [e].[revision], [e].[series_id], [e].[slug], [e].[sort_key], [e].[source], [e].[space_ids], [e].[start], [e].[status], [e].[status_reason], [e].[subarea], [e].[summary], [e].[target_groups], [e].[type], [e].[umbrella_id], [e].[waiting_list_capacity], [e].[weekly_day], [e].[weekly_id], [e].[year]
FROM [events].[events] AS [e]
WHERE [e].[weekly_id] = @plan AND [e].[weekly_day] >= @day AND [e].[first_day] >= @today AND [e].[status] <> N'Cancelled' AND [e].[deleted_at] IS NULL
ORDER BY [e].[weekly_day], [e].[id]

-- EventsDb
SELECT TOP(@p) [e].[id], [e].[created_at], [e].[days_before], [e].[deleted_at], [e].[done_at], [e].[event_id], [e].[modified_at], [e].[owner], [e].[revision], [e].[template_id], [e].[title], [e1].[name] AS [Name], [e1].[first_day] AS [FirstDay]
FROM [events].[event_tasks] AS [e]
INNER JOIN (
    SELECT [e0].[id], [e0].[first_day], [e0].[name]
    FROM [events].[events] AS [e0]
    WHERE [e0].[deleted_at] IS NULL AND [e0].[precision] = N'Exact' AND [e0].[status] <> N'Cancelled' AND [e0].[first_day] >= @from AND [e0].[first_day] <= @to
) AS [e1] ON [e].[event_id] = [e1].[id]
WHERE [e].[done_at] IS NULL AND [e].[deleted_at] IS NULL
ORDER BY [e1].[first_day], [e].[id]

-- EventsDb
SELECT TOP(@p) [f].[best] AS [Best], [f].[idea] AS [Idea]
FROM [events].[feedback] AS [f]
WHERE [f].[event_id] = @e_Id AND ([f].[best] IS NOT NULL OR [f].[idea] IS NOT NULL)
ORDER BY [f].[created_at] DESC

-- EventsDb
SELECT TOP(@p) [f].[id], [f].[about], [f].[best], [f].[created_at], [f].[deleted_at], [f].[device], [f].[event_id], [f].[idea], [f].[is_verified], [f].[mark], [f].[modified_at], [f].[revision], [f].[score], [f].[session_id]
FROM [events].[feedback] AS [f]
WHERE [f].[created_at] < @since AND ([f].[best] IS NOT NULL OR [f].[idea] IS NOT NULL)
ORDER BY [f].[created_at]

-- EventsDb
SELECT TOP(@p) [f].[id], [f].[about], [f].[best], [f].[created_at], [f].[deleted_at], [f].[device], [f].[event_id], [f].[idea], [f].[is_verified], [f].[mark], [f].[modified_at], [f].[revision], [f].[score], [f].[session_id]
FROM [events].[feedback] AS [f]
WHERE [f].[device] IS NOT NULL AND [f].[created_at] < @since
ORDER BY [f].[created_at]

-- EventsDb
SELECT TOP(@p) [m].[id] AS [Id], [m].[modified_at] AS [ModifiedAt]
FROM [events].[materials] AS [m]
WHERE [m].[is_draft] = CAST(0 AS bit) AND [m].[deleted_at] IS NULL AND [m].[public_from] IS NOT NULL AND [m].[public_from] <= @today
ORDER BY [m].[modified_at] DESC, [m].[id]

-- EventsDb
SELECT TOP(@p) [m].[id], [m].[captions], [m].[created_at], [m].[deleted_at], [m].[description], [m].[event_id], [m].[file_id], [m].[is_accessible], [m].[is_draft], [m].[is_plain], [m].[kind], [m].[language], [m].[licence], [m].[mark], [m].[modified_at], [m].[public_from], [m].[revision], [m].[title], [m].[topic], [m].[url], [m].[views], [m].[views_on]
FROM [events].[materials] AS [m]
WHERE [m].[is_draft] = CAST(0 AS bit) AND [m].[deleted_at] IS NULL AND [m].[event_id] = @of
ORDER BY [m].[created_at]

-- EventsDb
SELECT TOP(@p) [m].[id], [m].[captions], [m].[created_at], [m].[deleted_at], [m].[description], [m].[event_id], [m].[file_id], [m].[is_accessible], [m].[is_draft], [m].[is_plain], [m].[kind], [m].[language], [m].[licence], [m].[mark], [m].[modified_at], [m].[public_from], [m].[revision], [m].[title], [m].[topic], [m].[url], [m].[views], [m].[views_on]
FROM [events].[materials] AS [m]
WHERE [m].[is_draft] = CAST(0 AS bit) AND [m].[deleted_at] IS NULL AND [m].[public_from] IS NOT NULL AND [m].[public_from] <= @today AND [m].[event_id] = @of
ORDER BY [m].[created_at]

-- EventsDb
SELECT TOP(@p) [m].[id], [m].[event_id], [m].[registration_id], [m].[shown_as]
FROM [events].[match_participants] AS [m]
WHERE EXISTS (
    SELECT 1
    FROM [events].[events] AS [e]
    WHERE [e].[id] = [m].[event_id] AND CASE
        WHEN [e].[last_day] IS NOT NULL THEN CASE
            WHEN [e].[last_day] < @lastDay THEN CAST(1 AS bit)
            ELSE CAST(0 AS bit)
        END
        WHEN [e].[created_at] < @yearAgo THEN CAST(1 AS bit)
        ELSE CAST(0 AS bit)
    END = CAST(1 AS bit))
ORDER BY [m].[id]

-- EventsDb
SELECT TOP(@p) [n].[id], [n].[created_at], [n].[deleted_at], [n].[lead], [n].[mark], [n].[modified_at], [n].[published_at], [n].[revision], [n].[slug], [n].[text], [n].[title]
FROM [events].[news] AS [n]
WHERE [n].[published_at] IS NOT NULL AND [n].[deleted_at] IS NULL AND [n].[published_at] >= @from AND [n].[published_at] < @to
ORDER BY [n].[published_at] DESC, [n].[id]

-- EventsDb
SELECT TOP(@p) [o].[id], [o].[created_at], [o].[deleted_at], [o].[email], [o].[event_id], [o].[language], [o].[modified_at], [o].[revision]
FROM [events].[output_followers] AS [o]
WHERE [o].[created_at] < @since
ORDER BY [o].[id]

-- EventsDb
SELECT TOP(@p) [o].[id], [o].[created_at], [o].[deleted_at], [o].[email], [o].[event_id], [o].[language], [o].[modified_at], [o].[revision]
FROM [events].[output_followers] AS [o]
WHERE [o].[email] = @email
ORDER BY [o].[id]

-- EventsDb
SELECT TOP(@p) [o].[output_id], [o].[on], [o].[event_id], [o].[told_on], [o].[what]
FROM [events].[output_moves] AS [o]
WHERE [o].[told_on] IS NULL
ORDER BY [o].[on], [o].[output_id]

-- EventsDb
SELECT TOP(@p) [r0].[event_id]
FROM (
    SELECT DISTINCT [r].[event_id]
    FROM [events].[registrations] AS [r]
    WHERE [r].[status] = N'Offered' AND [r].[offered_until] <= @job_Now
) AS [r0]
ORDER BY [r0].[event_id]

-- EventsDb
SELECT TOP(@p) [r].[id], [r].[answers], [r].[came], [r].[created_at], [r].[deleted_at], [r].[door_code], [r].[email], [r].[event_id], [r].[forgotten_at], [r].[group_size], [r].[language], [r].[mark], [r].[modified_at], [r].[name], [r].[number], [r].[offered_until], [r].[revision], [r].[sector], [r].[status], [r].[turns]
FROM [events].[registrations] AS [r]
WHERE [r].[forgotten_at] IS NULL AND (([r].[status] = N'Cancelled' AND [r].[modified_at] < @month) OR EXISTS (
    SELECT 1
    FROM [events].[events] AS [e]
    WHERE [e].[id] = [r].[event_id] AND (([e].[status] = N'Cancelled' AND [e].[modified_at] < @month0) OR CASE
        WHEN [e].[last_day] IS NOT NULL THEN CASE
            WHEN [e].[last_day] < @lastDay THEN CAST(1 AS bit)
            ELSE CAST(0 AS bit)
        END
        WHEN [r].[created_at] < @yearAgo THEN CAST(1 AS bit)
        ELSE CAST(0 AS bit)
    END = CAST(1 AS bit))))
ORDER BY [r].[created_at]

-- EventsDb
SELECT TOP(@p) [r].[registration_id], [r].[access_words], [r].[consent_at], [r].[diet_words], [r].[diets], [r].[event_id]
FROM [events].[registration_needs] AS [r]
WHERE EXISTS (
    SELECT 1
    FROM [events].[events] AS [e]
    WHERE [e].[id] = [r].[event_id] AND (([e].[status] = N'Cancelled' AND [e].[modified_at] < @week) OR CASE
        WHEN [e].[last_day] IS NOT NULL THEN CASE
            WHEN [e].[last_day] < @lastDay THEN CAST(1 AS bit)
            ELSE CAST(0 AS bit)
        END
        WHEN [r].[consent_at] < @yearAgo THEN CAST(1 AS bit)
        ELSE CAST(0 AS bit)
    END = CAST(1 AS bit)))
ORDER BY [r].[consent_at]

-- EventsDb
SELECT TOP(@p) [s].[id] AS [Id], [s].[title] AS [Title], (
    SELECT COUNT(*)
    FROM [events].[feedback] AS [f0]
    WHERE [f0].[session_id] = [s].[id]) AS [N], (
    SELECT COUNT(*)
    FROM [events].[feedback] AS [f1]
    WHERE [f1].[session_id] = [s].[id] AND [f1].[is_verified] = CAST(0 AS bit)) AS [Unverified], (
    SELECT COALESCE(SUM([f2].[score]), 0)
    FROM [events].[feedback] AS [f2]
    WHERE [f2].[session_id] = [s].[id]) AS [Sum]
FROM [events].[sessions] AS [s]
WHERE [s].[event_id] = @of AND [s].[deleted_at] IS NULL AND EXISTS (
    SELECT 1
    FROM [events].[feedback] AS [f]
    WHERE [f].[session_id] = [s].[id])
ORDER BY [s].[start], [s].[id]

-- EventsDb
SELECT TOP(@p) [s].[id], [s].[contact], [s].[created_at], [s].[deleted_at], [s].[email], [s].[event_id], [s].[held_until], [s].[is_confirmed], [s].[language], [s].[mark], [s].[modified_at], [s].[name], [s].[number], [s].[organization_id], [s].[power], [s].[revision], [s].[roll_up], [s].[screen_slot], [s].[stall_id], [s].[status], [s].[tables], [s].[turns], [s].[words]
FROM [events].[stall_bookings] AS [s]
WHERE ([s].[status] = N'Held' AND [s].[held_until] < @job_Now) OR ([s].[status] = N'Waiting' AND [s].[is_confirmed] = CAST(0 AS bit) AND [s].[created_at] < @asked)
ORDER BY [s].[id]

-- EventsDb
SELECT TOP(@p) [s].[id], [s].[contact], [s].[created_at], [s].[deleted_at], [s].[email], [s].[event_id], [s].[held_until], [s].[is_confirmed], [s].[language], [s].[mark], [s].[modified_at], [s].[name], [s].[number], [s].[organization_id], [s].[power], [s].[revision], [s].[roll_up], [s].[screen_slot], [s].[stall_id], [s].[status], [s].[tables], [s].[turns], [s].[words]
FROM [events].[stall_bookings] AS [s]
WHERE [s].[email] IS NOT NULL AND (([s].[status] = N'GivenUp' AND [s].[modified_at] < @month) OR EXISTS (
    SELECT 1
    FROM [events].[events] AS [e]
    WHERE [e].[id] = [s].[event_id] AND [e].[last_day] < @lastDay))
ORDER BY [s].[id]

-- EventsDb
SELECT TOP(@p) [s].[id], [s].[contact], [s].[created_at], [s].[deleted_at], [s].[email], [s].[event_id], [s].[held_until], [s].[is_confirmed], [s].[language], [s].[mark], [s].[modified_at], [s].[name], [s].[number], [s].[organization_id], [s].[power], [s].[revision], [s].[roll_up], [s].[screen_slot], [s].[stall_id], [s].[status], [s].[tables], [s].[turns], [s].[words]
FROM [events].[stall_bookings] AS [s]
WHERE [s].[event_id] = @e_Id AND [s].[status] = N'Waiting' AND [s].[is_confirmed] = CAST(1 AS bit)
ORDER BY [s].[number]

-- EventsDb
SELECT TOP(@p) [s].[id], [s].[created_at], [s].[deleted_at], [s].[document], [s].[editions], [s].[modified_at], [s].[name], [s].[purpose], [s].[revision], [s].[slug]
FROM [events].[series] AS [s]
ORDER BY [s].[slug]

-- EventsDb
SELECT TOP(@p) [s].[id], [s].[created_at], [s].[deleted_at], [s].[end], [s].[event_id], [s].[has_names], [s].[mark], [s].[modified_at], [s].[place], [s].[revision], [s].[space_id], [s].[speakers], [s].[start], [s].[title]
FROM [events].[sessions] AS [s]
WHERE [s].[event_id] = @id AND [s].[deleted_at] IS NULL
ORDER BY [s].[start], [s].[id]

-- EventsDb
SELECT TOP(@p) [s].[id], [s].[created_at], [s].[deleted_at], [s].[end], [s].[event_id], [s].[has_names], [s].[mark], [s].[modified_at], [s].[place], [s].[revision], [s].[space_id], [s].[speakers], [s].[start], [s].[title]
FROM [events].[sessions] AS [s]
WHERE [s].[has_names] = CAST(1 AS bit) AND [s].[start] < @since
ORDER BY [s].[start]

-- EventsDb
SELECT TOP(@p) [s].[id], [s].[created_at], [s].[deleted_at], [s].[end], [s].[event_id], [s].[mark], [s].[modified_at], [s].[organization_id], [s].[revision], [s].[start], [s].[who]
FROM [events].[stall_shifts] AS [s]
WHERE [s].[end] < @month OR [s].[deleted_at] < @month1
ORDER BY [s].[id]

-- EventsDb
SELECT TOP(@p) [t].[id], [t].[created_at], [t].[days_before], [t].[deleted_at], [t].[modified_at], [t].[owner], [t].[revision], [t].[title], [t].[type]
FROM [events].[task_templates] AS [t]
ORDER BY [t].[id]

-- EventsDb
SELECT TOP(@p) [w].[id]
FROM [events].[workshop_outputs] AS [w]
WHERE [w].[owner_body_id] IS NOT NULL AND [w].[due_on] IS NULL
ORDER BY [w].[id] DESC

-- EventsDb
SELECT [a].[id], [a].[created_at], [a].[deleted_at], [a].[document], [a].[modified_at], [a].[note], [a].[organization_id], [a].[place], [a].[recurrence], [a].[revision], [a].[space_id], [a].[title], [a].[when], [a].[year]
FROM [events].[activities] AS [a]

-- EventsDb
SELECT [a].[id], [a].[created_at], [a].[deleted_at], [a].[document], [a].[modified_at], [a].[note], [a].[organization_id], [a].[place], [a].[recurrence], [a].[revision], [a].[space_id], [a].[title], [a].[when], [a].[year]
FROM [events].[activities] AS [a]
ORDER BY [a].[title], [a].[id]

-- EventsDb
SELECT [a].[id], [a].[created_at], [a].[deleted_at], [a].[document], [a].[modified_at], [a].[note], [a].[organization_id], [a].[place], [a].[recurrence], [a].[revision], [a].[space_id], [a].[title], [a].[when], [a].[year]
FROM [events].[activities] AS [a]
WHERE [a].[organization_id] = @merged_OrganizationId

-- EventsDb
SELECT [b].[id], [b].[created_at], [b].[deleted_at], [b].[first_day], [b].[house_id], [b].[last_day], [b].[mark], [b].[modified_at], [b].[organization_id], [b].[place], [b].[revision], [b].[text], [b].[weight]
FROM [events].[bulletins] AS [b]
WHERE 0 = 1

-- EventsDb
SELECT [b].[id], [b].[created_at], [b].[deleted_at], [b].[first_day], [b].[house_id], [b].[last_day], [b].[mark], [b].[modified_at], [b].[organization_id], [b].[place], [b].[revision], [b].[text], [b].[weight]
FROM [events].[bulletins] AS [b]
WHERE [b].[deleted_at] < @binned OR [b].[last_day] < @shown

-- EventsDb
SELECT [b].[id], [b].[created_at], [b].[deleted_at], [b].[first_day], [b].[house_id], [b].[last_day], [b].[mark], [b].[modified_at], [b].[organization_id], [b].[place], [b].[revision], [b].[text], [b].[weight]
FROM [events].[bulletins] AS [b]
WHERE [b].[mark] = N'esimerkki'

-- EventsDb
SELECT [c].[event_id], [c].[channel], [c].[language], [c].[text]
FROM [events].[channel_texts] AS [c]
WHERE [c].[event_id] = @ask_Id AND [c].[language] = @ask_Language

-- EventsDb
SELECT [c].[event_id], [c].[channel], [c].[language], [c].[text]
FROM [events].[channel_texts] AS [c]
WHERE [c].[event_id] IN (@events1, @events2) AND [c].[channel] = @channel AND [c].[language] = @language

-- EventsDb
SELECT [d].[event_id] AS [EventId], [e].[name] AS [Name], [d].[since] AS [Since]
FROM [events].[day_keepers] AS [d]
INNER JOIN [events].[events] AS [e] ON [d].[event_id] = [e].[id]
WHERE [d].[person_id] = @me
ORDER BY [d].[event_id]

-- EventsDb
SELECT [d].[event_id], [d].[person_id], [d].[since]
FROM [events].[day_keepers] AS [d]
WHERE [d].[person_id] = @me

-- EventsDb
SELECT [d].[id] AS [Id], [d].[registration_id] AS [RegistrationId]
FROM [events].[door_taps] AS [d]
WHERE [d].[event_id] = @e_Id AND [d].[registration_id] IS NOT NULL AND [d].[undone] = CAST(0 AS bit)

-- EventsDb
SELECT [d].[id], [d].[at], [d].[email], [d].[event_id], [d].[language]
FROM [events].[deadline_watches] AS [d]
WHERE [d].[email] = @email

-- EventsDb
SELECT [d].[id], [d].[at], [d].[event_id], [d].[people], [d].[registration_id], [d].[undone]
FROM [events].[door_taps] AS [d]
WHERE [d].[id] IN (@ids1, @ids2) OR ([d].[event_id] = @e_Id AND [d].[registration_id] IS NOT NULL AND [d].[registration_id] IN (@people1, @people2))

-- EventsDb
SELECT [d].[person_id]
FROM [events].[day_keepers] AS [d]
WHERE [d].[event_id] = @ask_Id

-- EventsDb
SELECT [d].[person_id]
FROM [events].[day_keepers] AS [d]
WHERE [d].[event_id] = @e_Id

-- EventsDb
SELECT [e0].[code] AS [Key], COUNT(*) AS [Count]
FROM [events].[events] AS [e]
INNER JOIN [events].[event_audiences] AS [e0] ON [e].[id] = [e0].[event_id]
WHERE [e].[publication] = N'Published' AND [e].[deleted_at] IS NULL
GROUP BY [e0].[code]

-- EventsDb
SELECT [e0].[id], [e0].[accessibility], [e0].[accessibility_words], [e0].[age_from], [e0].[age_to], [e0].[attendance], [e0].[body_id], [e0].[capacity], [e0].[changes], [e0].[co_organizers], [e0].[code], [e0].[created_at], [e0].[deleted_at], [e0].[description], [e0].[end], [e0].[enrolment_end], [e0].[enrolment_start], [e0].[euros], [e0].[feedback], [e0].[figures], [e0].[first_day], [e0].[host_municipality], [e0].[house_id], [e0].[image], [e0].[is_accessible], [e0].[is_free], [e0].[kind], [e0].[languages], [e0].[last_day], [e0].[mark], [e0].[modified_at], [e0].[municipality], [e0].[name], [e0].[online_url], [e0].[organization_ids], [e0].[organizer], [e0].[place], [e0].[plain_text], [e0].[precision], [e0].[price_words], [e0].[programme], [e0].[publication], [e0].[questions], [e0].[revision], [e0].[series_id], [e0].[slug], [e0].[sort_key], [e0].[source], [e0].[space_ids], [e0].[start], [e0].[status], [e0].[status_reason], [e0].[subarea], [e0].[summary], [e0].[target_groups], [e0].[type], [e0].[umbrella_id], [e0].[waiting_list_capacity], [e0].[weekly_day], [e0].[weekly_id], [e0].[year], [s].[id], [s].[event_id], [s].[number], [s].[tips], [s].[topic], [s].[id0], [s].[becomes], [s].[due_on], [s].[heading], [s].[number0], [s].[owner_body_id], [s].[part], [s].[text], [s].[workshop_id]
FROM (
    SELECT TOP(1) [e].[id], [e].[accessibility], [e].[accessibility_words], [e].[age_from], [e].[age_to], [e].[attendance], [e].[body_id], [e].[capacity], [e].[changes], [e].[co_organizers], [e].[code], [e].[created_at], [e].[deleted_at], [e].[description], [e].[end], [e].[enrolment_end], [e].[enrolment_start], [e].[euros], [e].[feedback], [e].[figures], [e].[first_day], [e].[host_municipality], [e].[house_id], [e].[image], [e].[is_accessible], [e].[is_free], [e].[kind], [e].[languages], [e].[last_day], [e].[mark], [e].[modified_at], [e].[municipality], [e].[name], [e].[online_url], [e].[organization_ids], [e].[organizer], [e].[place], [e].[plain_text], [e].[precision], [e].[price_words], [e].[programme], [e].[publication], [e].[questions], [e].[revision], [e].[series_id], [e].[slug], [e].[sort_key], [e].[source], [e].[space_ids], [e].[start], [e].[status], [e].[status_reason], [e].[subarea], [e].[summary], [e].[target_groups], [e].[type], [e].[umbrella_id], [e].[waiting_list_capacity], [e].[weekly_day], [e].[weekly_id], [e].[year]
    FROM [events].[events] AS [e]
    WHERE [e].[publication] = N'Published' AND [e].[deleted_at] IS NULL AND [e].[series_id] = @series AND [e].[id] <> @now_Id AND [e].[last_day] IS NOT NULL AND EXISTS (
        SELECT 1
        FROM [events].[workshops] AS [w]
        WHERE [e].[id] = [w].[event_id] AND (
            SELECT COUNT(*)
            FROM [events].[workshop_outputs] AS [w0]
            WHERE [w].[id] = [w0].[workshop_id]) > 0)
    ORDER BY [e].[last_day] DESC, [e].[id]
) AS [e0]
LEFT JOIN (
    SELECT [w1].[id], [w1].[event_id], [w1].[number], [w1].[tips], [w1].[topic], [w2].[id] AS [id0], [w2].[becomes], [w2].[due_on], [w2].[heading], [w2].[number] AS [number0], [w2].[owner_body_id], [w2].[part], [w2].[text], [w2].[workshop_id]
    FROM [events].[workshops] AS [w1]
    LEFT JOIN [events].[workshop_outputs] AS [w2] ON [w1].[id] = [w2].[workshop_id]
) AS [s] ON [e0].[id] = [s].[event_id]
ORDER BY [e0].[last_day] DESC, [e0].[id], [s].[id]

-- EventsDb
SELECT [e0].[id], [e0].[accessibility], [e0].[accessibility_words], [e0].[age_from], [e0].[age_to], [e0].[attendance], [e0].[body_id], [e0].[capacity], [e0].[changes], [e0].[co_organizers], [e0].[code], [e0].[created_at], [e0].[deleted_at], [e0].[description], [e0].[end], [e0].[enrolment_end], [e0].[enrolment_start], [e0].[euros], [e0].[feedback], [e0].[figures], [e0].[first_day], [e0].[host_municipality], [e0].[house_id], [e0].[image], [e0].[is_accessible], [e0].[is_free], [e0].[kind], [e0].[languages], [e0].[last_day], [e0].[mark], [e0].[modified_at], [e0].[municipality], [e0].[name], [e0].[online_url], [e0].[organization_ids], [e0].[organizer], [e0].[place], [e0].[plain_text], [e0].[precision], [e0].[price_words], [e0].[programme], [e0].[publication], [e0].[questions], [e0].[revision], [e0].[series_id], [e0].[slug], [e0].[sort_key], [e0].[source], [e0].[space_ids], [e0].[start], [e0].[status], [e0].[status_reason], [e0].[subarea], [e0].[summary], [e0].[target_groups], [e0].[type], [e0].[umbrella_id], [e0].[waiting_list_capacity], [e0].[weekly_day], [e0].[weekly_id], [e0].[year], [s].[id], [s].[event_id], [s].[number], [s].[tips], [s].[topic], [s].[id0], [s].[becomes], [s].[due_on], [s].[heading], [s].[number0], [s].[owner_body_id], [s].[part], [s].[text], [s].[workshop_id]
FROM (
    SELECT TOP(1) [e].[id], [e].[accessibility], [e].[accessibility_words], [e].[age_from], [e].[age_to], [e].[attendance], [e].[body_id], [e].[capacity], [e].[changes], [e].[co_organizers], [e].[code], [e].[created_at], [e].[deleted_at], [e].[description], [e].[end], [e].[enrolment_end], [e].[enrolment_start], [e].[euros], [e].[feedback], [e].[figures], [e].[first_day], [e].[host_municipality], [e].[house_id], [e].[image], [e].[is_accessible], [e].[is_free], [e].[kind], [e].[languages], [e].[last_day], [e].[mark], [e].[modified_at], [e].[municipality], [e].[name], [e].[online_url], [e].[organization_ids], [e].[organizer], [e].[place], [e].[plain_text], [e].[precision], [e].[price_words], [e].[programme], [e].[publication], [e].[questions], [e].[revision], [e].[series_id], [e].[slug], [e].[sort_key], [e].[source], [e].[space_ids], [e].[start], [e].[status], [e].[status_reason], [e].[subarea], [e].[summary], [e].[target_groups], [e].[type], [e].[umbrella_id], [e].[waiting_list_capacity], [e].[weekly_day], [e].[weekly_id], [e].[year]
    FROM [events].[events] AS [e]
    WHERE [e].[publication] = N'Published' AND [e].[deleted_at] IS NULL AND [e].[series_id] = @series AND [e].[id] <> @now_Id AND [e].[last_day] IS NOT NULL AND EXISTS (
        SELECT 1
        FROM [events].[workshops] AS [w]
        WHERE [e].[id] = [w].[event_id] AND (
            SELECT COUNT(*)
            FROM [events].[workshop_outputs] AS [w0]
            WHERE [w].[id] = [w0].[workshop_id]) > 0) AND [e].[last_day] < @day
    ORDER BY [e].[last_day] DESC, [e].[id]
) AS [e0]
LEFT JOIN (
    SELECT [w1].[id], [w1].[event_id], [w1].[number], [w1].[tips], [w1].[topic], [w2].[id] AS [id0], [w2].[becomes], [w2].[due_on], [w2].[heading], [w2].[number] AS [number0], [w2].[owner_body_id], [w2].[part], [w2].[text], [w2].[workshop_id]
    FROM [events].[workshops] AS [w1]
    LEFT JOIN [events].[workshop_outputs] AS [w2] ON [w1].[id] = [w2].[workshop_id]
) AS [s] ON [e0].[id] = [s].[event_id]
ORDER BY [e0].[last_day] DESC, [e0].[id], [s].[id]

-- EventsDb
SELECT [e0].[id], [e0].[accessibility], [e0].[accessibility_words], [e0].[age_from], [e0].[age_to], [e0].[attendance], [e0].[body_id], [e0].[capacity], [e0].[changes], [e0].[co_organizers], [e0].[code], [e0].[created_at], [e0].[deleted_at], [e0].[description], [e0].[end], [e0].[enrolment_end], [e0].[enrolment_start], [e0].[euros], [e0].[feedback], [e0].[figures], [e0].[first_day], [e0].[host_municipality], [e0].[house_id], [e0].[image], [e0].[is_accessible], [e0].[is_free], [e0].[kind], [e0].[languages], [e0].[last_day], [e0].[mark], [e0].[modified_at], [e0].[municipality], [e0].[name], [e0].[online_url], [e0].[organization_ids], [e0].[organizer], [e0].[place], [e0].[plain_text], [e0].[precision], [e0].[price_words], [e0].[programme], [e0].[publication], [e0].[questions], [e0].[revision], [e0].[series_id], [e0].[slug], [e0].[sort_key], [e0].[source], [e0].[space_ids], [e0].[start], [e0].[status], [e0].[status_reason], [e0].[subarea], [e0].[summary], [e0].[target_groups], [e0].[type], [e0].[umbrella_id], [e0].[waiting_list_capacity], [e0].[weekly_day], [e0].[weekly_id], [e0].[year], [s].[id], [s].[event_id], [s].[number], [s].[tips], [s].[topic], [s].[id0], [s].[becomes], [s].[due_on], [s].[heading], [s].[number0], [s].[owner_body_id], [s].[part], [s].[text], [s].[workshop_id]
FROM (
    SELECT TOP(2) [e].[id], [e].[accessibility], [e].[accessibility_words], [e].[age_from], [e].[age_to], [e].[attendance], [e].[body_id], [e].[capacity], [e].[changes], [e].[co_organizers], [e].[code], [e].[created_at], [e].[deleted_at], [e].[description], [e].[end], [e].[enrolment_end], [e].[enrolment_start], [e].[euros], [e].[feedback], [e].[figures], [e].[first_day], [e].[host_municipality], [e].[house_id], [e].[image], [e].[is_accessible], [e].[is_free], [e].[kind], [e].[languages], [e].[last_day], [e].[mark], [e].[modified_at], [e].[municipality], [e].[name], [e].[online_url], [e].[organization_ids], [e].[organizer], [e].[place], [e].[plain_text], [e].[precision], [e].[price_words], [e].[programme], [e].[publication], [e].[questions], [e].[revision], [e].[series_id], [e].[slug], [e].[sort_key], [e].[source], [e].[space_ids], [e].[start], [e].[status], [e].[status_reason], [e].[subarea], [e].[summary], [e].[target_groups], [e].[type], [e].[umbrella_id], [e].[waiting_list_capacity], [e].[weekly_day], [e].[weekly_id], [e].[year]
    FROM [events].[events] AS [e]
    WHERE [e].[id] = @p
) AS [e0]
LEFT JOIN (
    SELECT [w].[id], [w].[event_id], [w].[number], [w].[tips], [w].[topic], [w0].[id] AS [id0], [w0].[becomes], [w0].[due_on], [w0].[heading], [w0].[number] AS [number0], [w0].[owner_body_id], [w0].[part], [w0].[text], [w0].[workshop_id]
    FROM [events].[workshops] AS [w]
    LEFT JOIN [events].[workshop_outputs] AS [w0] ON [w].[id] = [w0].[workshop_id]
) AS [s] ON [e0].[id] = [s].[event_id]
ORDER BY [e0].[id], [s].[id]

-- EventsDb
SELECT [e0].[id], [e0].[accessibility], [e0].[accessibility_words], [e0].[age_from], [e0].[age_to], [e0].[attendance], [e0].[body_id], [e0].[capacity], [e0].[changes], [e0].[co_organizers], [e0].[code], [e0].[created_at], [e0].[deleted_at], [e0].[description], [e0].[end], [e0].[enrolment_end], [e0].[enrolment_start], [e0].[euros], [e0].[feedback], [e0].[figures], [e0].[first_day], [e0].[host_municipality], [e0].[house_id], [e0].[image], [e0].[is_accessible], [e0].[is_free], [e0].[kind], [e0].[languages], [e0].[last_day], [e0].[mark], [e0].[modified_at], [e0].[municipality], [e0].[name], [e0].[online_url], [e0].[organization_ids], [e0].[organizer], [e0].[place], [e0].[plain_text], [e0].[precision], [e0].[price_words], [e0].[programme], [e0].[publication], [e0].[questions], [e0].[revision], [e0].[series_id], [e0].[slug], [e0].[sort_key], [e0].[source], [e0].[space_ids], [e0].[start], [e0].[status], [e0].[status_reason], [e0].[subarea], [e0].[summary], [e0].[target_groups], [e0].[type], [e0].[umbrella_id], [e0].[waiting_list_capacity], [e0].[weekly_day], [e0].[weekly_id], [e0].[year], [s].[id], [s].[event_id], [s].[number], [s].[tips], [s].[topic], [s].[id0], [s].[becomes], [s].[due_on], [s].[heading], [s].[number0], [s].[owner_body_id], [s].[part], [s].[text], [s].[workshop_id]
FROM (
    SELECT TOP(2) [e].[id], [e].[accessibility], [e].[accessibility_words], [e].[age_from], [e].[age_to], [e].[attendance], [e].[body_id], [e].[capacity], [e].[changes], [e].[co_organizers], [e].[code], [e].[created_at], [e].[deleted_at], [e].[description], [e].[end], [e].[enrolment_end], [e].[enrolment_start], [e].[euros], [e].[feedback], [e].[figures], [e].[first_day], [e].[host_municipality], [e].[house_id], [e].[image], [e].[is_accessible], [e].[is_free], [e].[kind], [e].[languages], [e].[last_day], [e].[mark], [e].[modified_at], [e].[municipality], [e].[name], [e].[online_url], [e].[organization_ids], [e].[organizer], [e].[place], [e].[plain_text], [e].[precision], [e].[price_words], [e].[programme], [e].[publication], [e].[questions], [e].[revision], [e].[series_id], [e].[slug], [e].[sort_key], [e].[source], [e].[space_ids], [e].[start], [e].[status], [e].[status_reason], [e].[subarea], [e].[summary], [e].[target_groups], [e].[type], [e].[umbrella_id], [e].[waiting_list_capacity], [e].[weekly_day], [e].[weekly_id], [e].[year]
    FROM [events].[events] AS [e]
    WHERE [e].[publication] = N'Published' AND [e].[deleted_at] IS NULL AND [e].[id] = @id
) AS [e0]
LEFT JOIN (
    SELECT [w].[id], [w].[event_id], [w].[number], [w].[tips], [w].[topic], [w0].[id] AS [id0], [w0].[becomes], [w0].[due_on], [w0].[heading], [w0].[number] AS [number0], [w0].[owner_body_id], [w0].[part], [w0].[text], [w0].[workshop_id]
    FROM [events].[workshops] AS [w]
    LEFT JOIN [events].[workshop_outputs] AS [w0] ON [w].[id] = [w0].[workshop_id]
) AS [s] ON [e0].[id] = [s].[event_id]
ORDER BY [e0].[id], [s].[id]

-- EventsDb
SELECT [e0].[id], [e0].[accessibility], [e0].[accessibility_words], [e0].[age_from], [e0].[age_to], [e0].[attendance], [e0].[body_id], [e0].[capacity], [e0].[changes], [e0].[co_organizers], [e0].[code], [e0].[created_at], [e0].[deleted_at], [e0].[description], [e0].[end], [e0].[enrolment_end], [e0].[enrolment_start], [e0].[euros], [e0].[feedback], [e0].[figures], [e0].[first_day], [e0].[host_municipality], [e0].[house_id], [e0].[image], [e0].[is_accessible], [e0].[is_free], [e0].[kind], [e0].[languages], [e0].[last_day], [e0].[mark], [e0].[modified_at], [e0].[municipality], [e0].[name], [e0].[online_url], [e0].[organization_ids], [e0].[organizer], [e0].[place], [e0].[plain_text], [e0].[precision], [e0].[price_words], [e0].[programme], [e0].[publication], [e0].[questions], [e0].[revision], [e0].[series_id], [e0].[slug], [e0].[sort_key], [e0].[source], [e0].[space_ids], [e0].[start], [e0].[status], [e0].[status_reason], [e0].[subarea], [e0].[summary], [e0].[target_groups], [e0].[type], [e0].[umbrella_id], [e0].[waiting_list_capacity], [e0].[weekly_day], [e0].[weekly_id], [e0].[year], [s].[id], [s].[event_id], [s].[number], [s].[tips], [s].[topic], [s].[id0], [s].[becomes], [s].[due_on], [s].[heading], [s].[number0], [s].[owner_body_id], [s].[part], [s].[text], [s].[workshop_id]
FROM (
    SELECT TOP(2) [e].[id], [e].[accessibility], [e].[accessibility_words], [e].[age_from], [e].[age_to], [e].[attendance], [e].[body_id], [e].[capacity], [e].[changes], [e].[co_organizers], [e].[code], [e].[created_at], [e].[deleted_at], [e].[description], [e].[end], [e].[enrolment_end], [e].[enrolment_start], [e].[euros], [e].[feedback], [e].[figures], [e].[first_day], [e].[host_municipality], [e].[house_id], [e].[image], [e].[is_accessible], [e].[is_free], [e].[kind], [e].[languages], [e].[last_day], [e].[mark], [e].[modified_at], [e].[municipality], [e].[name], [e].[online_url], [e].[organization_ids], [e].[organizer], [e].[place], [e].[plain_text], [e].[precision], [e].[price_words], [e].[programme], [e].[publication], [e].[questions], [e].[revision], [e].[series_id], [e].[slug], [e].[sort_key], [e].[source], [e].[space_ids], [e].[start], [e].[status], [e].[status_reason], [e].[subarea], [e].[summary], [e].[target_groups], [e].[type], [e].[umbrella_id], [e].[waiting_list_capacity], [e].[weekly_day], [e].[weekly_id], [e].[year]
    FROM [events].[events] AS [e]
    WHERE [e].[slug] = @idOrSlug
) AS [e0]
LEFT JOIN (
    SELECT [w].[id], [w].[event_id], [w].[number], [w].[tips], [w].[topic], [w0].[id] AS [id0], [w0].[becomes], [w0].[due_on], [w0].[heading], [w0].[number] AS [number0], [w0].[owner_body_id], [w0].[part], [w0].[text], [w0].[workshop_id]
    FROM [events].[workshops] AS [w]
    LEFT JOIN [events].[workshop_outputs] AS [w0] ON [w].[id] = [w0].[workshop_id]
) AS [s] ON [e0].[id] = [s].[event_id]
ORDER BY [e0].[id], [s].[id]

-- EventsDb
SELECT [e0].[id], [e0].[accessibility], [e0].[accessibility_words], [e0].[age_from], [e0].[age_to], [e0].[attendance], [e0].[body_id], [e0].[capacity], [e0].[changes], [e0].[co_organizers], [e0].[code], [e0].[created_at], [e0].[deleted_at], [e0].[description], [e0].[end], [e0].[enrolment_end], [e0].[enrolment_start], [e0].[euros], [e0].[feedback], [e0].[figures], [e0].[first_day], [e0].[host_municipality], [e0].[house_id], [e0].[image], [e0].[is_accessible], [e0].[is_free], [e0].[kind], [e0].[languages], [e0].[last_day], [e0].[mark], [e0].[modified_at], [e0].[municipality], [e0].[name], [e0].[online_url], [e0].[organization_ids], [e0].[organizer], [e0].[place], [e0].[plain_text], [e0].[precision], [e0].[price_words], [e0].[programme], [e0].[publication], [e0].[questions], [e0].[revision], [e0].[series_id], [e0].[slug], [e0].[sort_key], [e0].[source], [e0].[space_ids], [e0].[start], [e0].[status], [e0].[status_reason], [e0].[subarea], [e0].[summary], [e0].[target_groups], [e0].[type], [e0].[umbrella_id], [e0].[waiting_list_capacity], [e0].[weekly_day], [e0].[weekly_id], [e0].[year], [s].[id], [s].[event_id], [s].[number], [s].[tips], [s].[topic], [s].[id0], [s].[becomes], [s].[due_on], [s].[heading], [s].[number0], [s].[owner_body_id], [s].[part], [s].[text], [s].[workshop_id]
FROM (
    SELECT TOP(2) [e].[id], [e].[accessibility], [e].[accessibility_words], [e].[age_from], [e].[age_to], [e].[attendance], [e].[body_id], [e].[capacity], [e].[changes], [e].[co_organizers], [e].[code], [e].[created_at], [e].[deleted_at], [e].[description], [e].[end], [e].[enrolment_end], [e].[enrolment_start], [e].[euros], [e].[feedback], [e].[figures], [e].[first_day], [e].[host_municipality], [e].[house_id], [e].[image], [e].[is_accessible], [e].[is_free], [e].[kind], [e].[languages], [e].[last_day], [e].[mark], [e].[modified_at], [e].[municipality], [e].[name], [e].[online_url], [e].[organization_ids], [e].[organizer], [e].[place], [e].[plain_text], [e].[precision], [e].[price_words], [e].[programme], [e].[publication], [e].[questions], [e].[revision], [e].[series_id], [e].[slug], [e].[sort_key], [e].[source], [e].[space_ids], [e].[start], [e].[status], [e].[status_reason], [e].[subarea], [e].[summary], [e].[target_groups], [e].[type], [e].[umbrella_id], [e].[waiting_list_capacity], [e].[weekly_day], [e].[weekly_id], [e].[year]
    FROM [events].[events] AS [e]
    WHERE [e].[slug] = N'2026-kumppanuusfoorumi'
) AS [e0]
LEFT JOIN (
    SELECT [w].[id], [w].[event_id], [w].[number], [w].[tips], [w].[topic], [w0].[id] AS [id0], [w0].[becomes], [w0].[due_on], [w0].[heading], [w0].[number] AS [number0], [w0].[owner_body_id], [w0].[part], [w0].[text], [w0].[workshop_id]
    FROM [events].[workshops] AS [w]
    LEFT JOIN [events].[workshop_outputs] AS [w0] ON [w].[id] = [w0].[workshop_id]
) AS [s] ON [e0].[id] = [s].[event_id]
ORDER BY [e0].[id], [s].[id]

-- EventsDb
SELECT [e0].[municipality] AS [Municipality], [e0].[host_municipality] AS [HostMunicipality], [e0].[IsDated], COUNT(*) AS [Count]
FROM (
    SELECT [e].[host_municipality], [e].[municipality], CASE
        WHEN [e].[precision] = N'Exact' THEN CAST(1 AS bit)
        ELSE CAST(0 AS bit)
    END AS [IsDated]
    FROM [events].[events] AS [e]
    WHERE [e].[publication] = N'Published' AND [e].[deleted_at] IS NULL AND [e].[status] <> N'Cancelled' AND [e].[precision] <> N'OnDemand' AND [e].[year] = @year
) AS [e0]
GROUP BY [e0].[municipality], [e0].[host_municipality], [e0].[IsDated]

-- EventsDb
SELECT [e1].[id], [e1].[accessibility], [e1].[accessibility_words], [e1].[age_from], [e1].[age_to], [e1].[attendance], [e1].[body_id], [e1].[capacity], [e1].[changes], [e1].[co_organizers], [e1].[code], [e1].[created_at], [e1].[deleted_at], [e1].[description], [e1].[end], [e1].[enrolment_end], [e1].[enrolment_start], [e1].[euros], [e1].[feedback], [e1].[figures], [e1].[first_day], [e1].[host_municipality], [e1].[house_id], [e1].[image], [e1].[is_accessible], [e1].[is_free], [e1].[kind], [e1].[languages], [e1].[last_day], [e1].[mark], [e1].[modified_at], [e1].[municipality], [e1].[name], [e1].[online_url], [e1].[organization_ids], [e1].[organizer], [e1].[place], [e1].[plain_text], [e1].[precision], [e1].[price_words], [e1].[programme], [e1].[publication], [e1].[questions], [e1].[revision], [e1].[series_id], [e1].[slug], [e1].[sort_key], [e1].[source], [e1].[space_ids], [e1].[start], [e1].[status], [e1].[status_reason], [e1].[subarea], [e1].[summary], [e1].[target_groups], [e1].[type], [e1].[umbrella_id], [e1].[waiting_list_capacity], [e1].[weekly_day], [e1].[weekly_id], [e1].[year], [e0].[event_id], [e0].[code]
FROM (
    SELECT TOP(2) [e].[id], [e].[accessibility], [e].[accessibility_words], [e].[age_from], [e].[age_to], [e].[attendance], [e].[body_id], [e].[capacity], [e].[changes], [e].[co_organizers], [e].[code], [e].[created_at], [e].[deleted_at], [e].[description], [e].[end], [e].[enrolment_end], [e].[enrolment_start], [e].[euros], [e].[feedback], [e].[figures], [e].[first_day], [e].[host_municipality], [e].[house_id], [e].[image], [e].[is_accessible], [e].[is_free], [e].[kind], [e].[languages], [e].[last_day], [e].[mark], [e].[modified_at], [e].[municipality], [e].[name], [e].[online_url], [e].[organization_ids], [e].[organizer], [e].[place], [e].[plain_text], [e].[precision], [e].[price_words], [e].[programme], [e].[publication], [e].[questions], [e].[revision], [e].[series_id], [e].[slug], [e].[sort_key], [e].[source], [e].[space_ids], [e].[start], [e].[status], [e].[status_reason], [e].[subarea], [e].[summary], [e].[target_groups], [e].[type], [e].[umbrella_id], [e].[waiting_list_capacity], [e].[weekly_day], [e].[weekly_id], [e].[year]
    FROM [events].[events] AS [e]
    WHERE [e].[id] = @of
) AS [e1]
LEFT JOIN [events].[event_audiences] AS [e0] ON [e1].[id] = [e0].[event_id]
ORDER BY [e1].[id], [e0].[event_id]

-- EventsDb
SELECT [e1].[id], [e1].[accessibility], [e1].[accessibility_words], [e1].[age_from], [e1].[age_to], [e1].[attendance], [e1].[body_id], [e1].[capacity], [e1].[changes], [e1].[co_organizers], [e1].[code], [e1].[created_at], [e1].[deleted_at], [e1].[description], [e1].[end], [e1].[enrolment_end], [e1].[enrolment_start], [e1].[euros], [e1].[feedback], [e1].[figures], [e1].[first_day], [e1].[host_municipality], [e1].[house_id], [e1].[image], [e1].[is_accessible], [e1].[is_free], [e1].[kind], [e1].[languages], [e1].[last_day], [e1].[mark], [e1].[modified_at], [e1].[municipality], [e1].[name], [e1].[online_url], [e1].[organization_ids], [e1].[organizer], [e1].[place], [e1].[plain_text], [e1].[precision], [e1].[price_words], [e1].[programme], [e1].[publication], [e1].[questions], [e1].[revision], [e1].[series_id], [e1].[slug], [e1].[sort_key], [e1].[source], [e1].[space_ids], [e1].[start], [e1].[status], [e1].[status_reason], [e1].[subarea], [e1].[summary], [e1].[target_groups], [e1].[type], [e1].[umbrella_id], [e1].[waiting_list_capacity], [e1].[weekly_day], [e1].[weekly_id], [e1].[year], [e0].[event_id], [e0].[organization_id]
FROM (
    SELECT TOP(2) [e].[id], [e].[accessibility], [e].[accessibility_words], [e].[age_from], [e].[age_to], [e].[attendance], [e].[body_id], [e].[capacity], [e].[changes], [e].[co_organizers], [e].[code], [e].[created_at], [e].[deleted_at], [e].[description], [e].[end], [e].[enrolment_end], [e].[enrolment_start], [e].[euros], [e].[feedback], [e].[figures], [e].[first_day], [e].[host_municipality], [e].[house_id], [e].[image], [e].[is_accessible], [e].[is_free], [e].[kind], [e].[languages], [e].[last_day], [e].[mark], [e].[modified_at], [e].[municipality], [e].[name], [e].[online_url], [e].[organization_ids], [e].[organizer], [e].[place], [e].[plain_text], [e].[precision], [e].[price_words], [e].[programme], [e].[publication], [e].[questions], [e].[revision], [e].[series_id], [e].[slug], [e].[sort_key], [e].[source], [e].[space_ids], [e].[start], [e].[status], [e].[status_reason], [e].[subarea], [e].[summary], [e].[target_groups], [e].[type], [e].[umbrella_id], [e].[waiting_list_capacity], [e].[weekly_day], [e].[weekly_id], [e].[year]
    FROM [events].[events] AS [e]
) AS [e1]
LEFT JOIN [events].[event_partners] AS [e0] ON [e1].[id] = [e0].[event_id]
ORDER BY [e1].[id], [e0].[event_id]

-- EventsDb
SELECT [e].[changes]
FROM [audit].[entries] AS [e]

-- EventsDb
SELECT [e].[event_id], [e].[code]
FROM [events].[event_audiences] AS [e]
WHERE [e].[event_id] = @p

-- EventsDb
SELECT [e].[event_id], [e].[organization_id]
FROM [events].[event_partners] AS [e]
WHERE [e].[event_id] = @p

-- EventsDb
SELECT [e].[id]
FROM [events].[events] AS [e]
ORDER BY [e].[sort_key]

-- EventsDb
SELECT [e].[id]
FROM [events].[events] AS [e]
WHERE EXISTS (
    SELECT 1
    FROM [events].[registrations] AS [r]
    WHERE [r].[event_id] = [e].[id] AND [r].[mark] IS NULL) OR EXISTS (
    SELECT 1
    FROM [events].[feedback] AS [f]
    WHERE [f].[event_id] = [e].[id] AND [f].[mark] IS NULL)

-- EventsDb
SELECT [e].[id]
FROM [events].[events] AS [e]
WHERE [e].[publication] = N'Published'
ORDER BY [e].[sort_key], [e].[id]

-- EventsDb
SELECT [e].[id]
FROM [events].[events] AS [e]
WHERE [e].[publication] = N'Published' AND [e].[deleted_at] IS NULL
ORDER BY [e].[sort_key] DESC, [e].[id]

-- EventsDb
SELECT [e].[id]
FROM [events].[events] AS [e]
WHERE [e].[publication] = N'Published' AND [e].[deleted_at] IS NULL AND CASE
    WHEN [e].[status] = N'Scheduled' AND [e].[precision] <> N'Exact' THEN @open
    WHEN [e].[status] IN (@statuses1, @statuses2) THEN CAST(1 AS bit)
    ELSE CAST(0 AS bit)
END = CAST(1 AS bit)
ORDER BY [e].[sort_key], [e].[id]

-- EventsDb
SELECT [e].[id]
FROM [events].[events] AS [e]
WHERE [e].[publication] = N'Published' AND [e].[deleted_at] IS NULL AND [e].[municipality] IN (@towns1, @towns2)
ORDER BY [e].[sort_key], [e].[id]

-- EventsDb
SELECT [e].[id] AS [Id], [e].[name] AS [Name], [e].[slug] AS [Slug]
FROM [events].[events] AS [e]
WHERE [e].[publication] = N'Published' AND [e].[deleted_at] IS NULL AND [e].[id] IN (@ids1, @ids2)

-- EventsDb
SELECT [e].[id] AS [Id], [e].[slug] AS [Slug], [e].[name] AS [Name]
FROM [events].[events] AS [e]
WHERE [e].[publication] = N'Published' AND [e].[deleted_at] IS NULL AND [e].[id] IN (@ids1, @ids2)

-- EventsDb
SELECT [e].[id], [e].[accessibility], [e].[accessibility_words], [e].[age_from], [e].[age_to], [e].[attendance], [e].[body_id], [e].[capacity], [e].[changes], [e].[co_organizers], [e].[code], [e].[created_at], [e].[deleted_at], [e].[description], [e].[end], [e].[enrolment_end], [e].[enrolment_start], [e].[euros], [e].[feedback], [e].[figures], [e].[first_day], [e].[host_municipality], [e].[house_id], [e].[image], [e].[is_accessible], [e].[is_free], [e].[kind], [e].[languages], [e].[last_day], [e].[mark], [e].[modified_at], [e].[municipality], [e].[name], [e].[online_url], [e].[organization_ids], [e].[organizer], [e].[place], [e].[plain_text], [e].[precision], [e].[price_words], [e].[programme], [e].[publication], [e].[questions], [e].[revision], [e].[series_id], [e].[slug], [e].[sort_key], [e].[source], [e].[space_ids], [e].[start], [e].[status], [e].[status_reason], [e].[subarea], [e].[summary], [e].[target_groups], [e].[type], [e].[umbrella_id], [e].[waiting_list_capacity], [e].[weekly_day], [e].[weekly_id], [e].[year]
FROM [events].[events] AS [e]

-- EventsDb
SELECT [e].[id], [e].[accessibility], [e].[accessibility_words], [e].[age_from], [e].[age_to], [e].[attendance], [e].[body_id], [e].[capacity], [e].[changes], [e].[co_organizers], [e].[code], [e].[created_at], [e].[deleted_at], [e].[description], [e].[end], [e].[enrolment_end], [e].[enrolment_start], [e].[euros], [e].[feedback], [e].[figures], [e].[first_day], [e].[host_municipality], [e].[house_id], [e].[image], [e].[is_accessible], [e].[is_free], [e].[kind], [e].[languages], [e].[last_day], [e].[mark], [e].[modified_at], [e].[municipality], [e].[name], [e].[online_url], [e].[organization_ids], [e].[organizer], [e].[place], [e].[plain_text], [e].[precision], [e].[price_words], [e].[programme], [e].[publication], [e].[questions], [e].[revision], [e].[series_id], [e].[slug], [e].[sort_key], [e].[source], [e].[space_ids], [e].[start], [e].[status], [e].[status_reason], [e].[subarea], [e].[summary], [e].[target_groups], [e].[type], [e].[umbrella_id], [e].[waiting_list_capacity], [e].[weekly_day], [e].[weekly_id], [e].[year]
FROM [events].[events] AS [e]
ORDER BY [e].[id]

-- EventsDb
SELECT [e].[id], [e].[accessibility], [e].[accessibility_words], [e].[age_from], [e].[age_to], [e].[attendance], [e].[body_id], [e].[capacity], [e].[changes], [e].[co_organizers], [e].[code], [e].[created_at], [e].[deleted_at], [e].[description], [e].[end], [e].[enrolment_end], [e].[enrolment_start], [e].[euros], [e].[feedback], [e].[figures], [e].[first_day], [e].[host_municipality], [e].[house_id], [e].[image], [e].[is_accessible], [e].[is_free], [e].[kind], [e].[languages], [e].[last_day], [e].[mark], [e].[modified_at], [e].[municipality], [e].[name], [e].[online_url], [e].[organization_ids], [e].[organizer], [e].[place], [e].[plain_text], [e].[precision], [e].[price_words], [e].[programme], [e].[publication], [e].[questions], [e].[revision], [e].[series_id], [e].[slug], [e].[sort_key], [e].[source], [e].[space_ids], [e].[start], [e].[status], [e].[status_reason], [e].[subarea], [e].[summary], [e].[target_groups], [e].[type], [e].[umbrella_id], [e].[waiting_list_capacity], [e].[weekly_day], [e].[weekly_id], [e].[year]
FROM [events].[events] AS [e]
ORDER BY [e].[sort_key]

-- EventsDb
SELECT [e].[id], [e].[accessibility], [e].[accessibility_words], [e].[age_from], [e].[age_to], [e].[attendance], [e].[body_id], [e].[capacity], [e].[changes], [e].[co_organizers], [e].[code], [e].[created_at], [e].[deleted_at], [e].[description], [e].[end], [e].[enrolment_end], [e].[enrolment_start], [e].[euros], [e].[feedback], [e].[figures], [e].[first_day], [e].[host_municipality], [e].[house_id], [e].[image], [e].[is_accessible], [e].[is_free], [e].[kind], [e].[languages], [e].[last_day], [e].[mark], [e].[modified_at], [e].[municipality], [e].[name], [e].[online_url], [e].[organization_ids], [e].[organizer], [e].[place], [e].[plain_text], [e].[precision], [e].[price_words], [e].[programme], [e].[publication], [e].[questions], [e].[revision], [e].[series_id], [e].[slug], [e].[sort_key], [e].[source], [e].[space_ids], [e].[start], [e].[status], [e].[status_reason], [e].[subarea], [e].[summary], [e].[target_groups], [e].[type], [e].[umbrella_id], [e].[waiting_list_capacity], [e].[weekly_day], [e].[weekly_id], [e].[year]
FROM [events].[events] AS [e]
WHERE 0 = 1

-- EventsDb
SELECT [e].[id], [e].[accessibility], [e].[accessibility_words], [e].[age_from], [e].[age_to], [e].[attendance], [e].[body_id], [e].[capacity], [e].[changes], [e].[co_organizers], [e].[code], [e].[created_at], [e].[deleted_at], [e].[description], [e].[end], [e].[enrolment_end], [e].[enrolment_start], [e].[euros], [e].[feedback], [e].[figures], [e].[first_day], [e].[host_municipality], [e].[house_id], [e].[image], [e].[is_accessible], [e].[is_free], [e].[kind], [e].[languages], [e].[last_day], [e].[mark], [e].[modified_at], [e].[municipality], [e].[name], [e].[online_url], [e].[organization_ids], [e].[organizer], [e].[place], [e].[plain_text], [e].[precision], [e].[price_words], [e].[programme], [e].[publication], [e].[questions], [e].[revision], [e].[series_id], [e].[slug], [e].[sort_key], [e].[source], [e].[space_ids], [e].[start], [e].[status], [e].[status_reason], [e].[subarea], [e].[summary], [e].[target_groups], [e].[type], [e].[umbrella_id], [e].[waiting_list_capacity], [e].[weekly_day], [e].[weekly_id], [e].[year]
FROM [events].[events] AS [e]
WHERE EXISTS (
    SELECT 1
    FROM [events].[harvested_events] AS [h]
    WHERE [h].[event_id] = [e].[id])
ORDER BY [e].[sort_key]

-- EventsDb
SELECT [e].[id], [e].[accessibility], [e].[accessibility_words], [e].[age_from], [e].[age_to], [e].[attendance], [e].[body_id], [e].[capacity], [e].[changes], [e].[co_organizers], [e].[code], [e].[created_at], [e].[deleted_at], [e].[description], [e].[end], [e].[enrolment_end], [e].[enrolment_start], [e].[euros], [e].[feedback], [e].[figures], [e].[first_day], [e].[host_municipality], [e].[house_id], [e].[image], [e].[is_accessible], [e].[is_free], [e].[kind], [e].[languages], [e].[last_day], [e].[mark], [e].[modified_at], [e].[municipality], [e].[name], [e].[online_url], [e].[organization_ids], [e].[organizer], [e].[place], [e].[plain_text], [e].[precision], [e].[price_words], [e].[programme], [e].[publication], [e].[questions], [e].[revision], [e].[series_id], [e].[slug], [e].[sort_key], [e].[source], [e].[space_ids], [e].[start], [e].[status], [e].[status_reason], [e].[subarea], [e].[summary], [e].[target_groups], [e].[type], [e].[umbrella_id], [e].[waiting_list_capacity], [e].[weekly_day], [e].[weekly_id], [e].[year]
FROM [events].[events] AS [e]
WHERE [e].[id] IN (@ids1, @ids2)
ORDER BY [e].[id]

-- EventsDb
SELECT [e].[id], [e].[accessibility], [e].[accessibility_words], [e].[age_from], [e].[age_to], [e].[attendance], [e].[body_id], [e].[capacity], [e].[changes], [e].[co_organizers], [e].[code], [e].[created_at], [e].[deleted_at], [e].[description], [e].[end], [e].[enrolment_end], [e].[enrolment_start], [e].[euros], [e].[feedback], [e].[figures], [e].[first_day], [e].[host_municipality], [e].[house_id], [e].[image], [e].[is_accessible], [e].[is_free], [e].[kind], [e].[languages], [e].[last_day], [e].[mark], [e].[modified_at], [e].[municipality], [e].[name], [e].[online_url], [e].[organization_ids], [e].[organizer], [e].[place], [e].[plain_text], [e].[precision], [e].[price_words], [e].[programme], [e].[publication], [e].[questions], [e].[revision], [e].[series_id], [e].[slug], [e].[sort_key], [e].[source], [e].[space_ids], [e].[start], [e].[status], [e].[status_reason], [e].[subarea], [e].[summary], [e].[target_groups], [e].[type], [e].[umbrella_id], [e].[waiting_list_capacity], [e].[weekly_day], [e].[weekly_id], [e].[year]
FROM [events].[events] AS [e]
WHERE [e].[id] IN (@ids1, @ids2) AND [e].[mark] IS NULL

-- EventsDb
SELECT [e].[id], [e].[accessibility], [e].[accessibility_words], [e].[age_from], [e].[age_to], [e].[attendance], [e].[body_id], [e].[capacity], [e].[changes], [e].[co_organizers], [e].[code], [e].[created_at], [e].[deleted_at], [e].[description], [e].[end], [e].[enrolment_end], [e].[enrolment_start], [e].[euros], [e].[feedback], [e].[figures], [e].[first_day], [e].[host_municipality], [e].[house_id], [e].[image], [e].[is_accessible], [e].[is_free], [e].[kind], [e].[languages], [e].[last_day], [e].[mark], [e].[modified_at], [e].[municipality], [e].[name], [e].[online_url], [e].[organization_ids], [e].[organizer], [e].[place], [e].[plain_text], [e].[precision], [e].[price_words], [e].[programme], [e].[publication], [e].[questions], [e].[revision], [e].[series_id], [e].[slug], [e].[sort_key], [e].[source], [e].[space_ids], [e].[start], [e].[status], [e].[status_reason], [e].[subarea], [e].[summary], [e].[target_groups], [e].[type], [e].[umbrella_id], [e].[waiting_list_capacity], [e].[weekly_day], [e].[weekly_id], [e].[year]
FROM [events].[events] AS [e]
WHERE [e].[id] IN (@page1, @page2)

-- EventsDb
SELECT [e].[id], [e].[accessibility], [e].[accessibility_words], [e].[age_from], [e].[age_to], [e].[attendance], [e].[body_id], [e].[capacity], [e].[changes], [e].[co_organizers], [e].[code], [e].[created_at], [e].[deleted_at], [e].[description], [e].[end], [e].[enrolment_end], [e].[enrolment_start], [e].[euros], [e].[feedback], [e].[figures], [e].[first_day], [e].[host_municipality], [e].[house_id], [e].[image], [e].[is_accessible], [e].[is_free], [e].[kind], [e].[languages], [e].[last_day], [e].[mark], [e].[modified_at], [e].[municipality], [e].[name], [e].[online_url], [e].[organization_ids], [e].[organizer], [e].[place], [e].[plain_text], [e].[precision], [e].[price_words], [e].[programme], [e].[publication], [e].[questions], [e].[revision], [e].[series_id], [e].[slug], [e].[sort_key], [e].[source], [e].[space_ids], [e].[start], [e].[status], [e].[status_reason], [e].[subarea], [e].[summary], [e].[target_groups], [e].[type], [e].[umbrella_id], [e].[waiting_list_capacity], [e].[weekly_day], [e].[weekly_id], [e].[year]
FROM [events].[events] AS [e]
WHERE [e].[mark] = N'esimerkki' AND [e].[weekly_id] IS NOT NULL AND NOT EXISTS (
    SELECT 1
    FROM [events].[feedback] AS [f]
    WHERE [f].[event_id] = [e].[id]) AND NOT EXISTS (
    SELECT 1
    FROM [events].[registrations] AS [r]
    WHERE [r].[event_id] = [e].[id])
ORDER BY [e].[id]

-- EventsDb
SELECT [e].[id], [e].[accessibility], [e].[accessibility_words], [e].[age_from], [e].[age_to], [e].[attendance], [e].[body_id], [e].[capacity], [e].[changes], [e].[co_organizers], [e].[code], [e].[created_at], [e].[deleted_at], [e].[description], [e].[end], [e].[enrolment_end], [e].[enrolment_start], [e].[euros], [e].[feedback], [e].[figures], [e].[first_day], [e].[host_municipality], [e].[house_id], [e].[image], [e].[is_accessible], [e].[is_free], [e].[kind], [e].[languages], [e].[last_day], [e].[mark], [e].[modified_at], [e].[municipality], [e].[name], [e].[online_url], [e].[organization_ids], [e].[organizer], [e].[place], [e].[plain_text], [e].[precision], [e].[price_words], [e].[programme], [e].[publication], [e].[questions], [e].[revision], [e].[series_id], [e].[slug], [e].[sort_key], [e].[source], [e].[space_ids], [e].[start], [e].[status], [e].[status_reason], [e].[subarea], [e].[summary], [e].[target_groups], [e].[type], [e].[umbrella_id], [e].[waiting_list_capacity], [e].[weekly_day], [e].[weekly_id], [e].[year]
FROM [events].[events] AS [e]
WHERE [e].[publication] = N'Published' AND [e].[deleted_at] IS NULL AND [e].[id] IN (@ids1, @ids2)

-- EventsDb
SELECT [e].[id], [e].[accessibility], [e].[accessibility_words], [e].[age_from], [e].[age_to], [e].[attendance], [e].[body_id], [e].[capacity], [e].[changes], [e].[co_organizers], [e].[code], [e].[created_at], [e].[deleted_at], [e].[description], [e].[end], [e].[enrolment_end], [e].[enrolment_start], [e].[euros], [e].[feedback], [e].[figures], [e].[first_day], [e].[host_municipality], [e].[house_id], [e].[image], [e].[is_accessible], [e].[is_free], [e].[kind], [e].[languages], [e].[last_day], [e].[mark], [e].[modified_at], [e].[municipality], [e].[name], [e].[online_url], [e].[organization_ids], [e].[organizer], [e].[place], [e].[plain_text], [e].[precision], [e].[price_words], [e].[programme], [e].[publication], [e].[questions], [e].[revision], [e].[series_id], [e].[slug], [e].[sort_key], [e].[source], [e].[space_ids], [e].[start], [e].[status], [e].[status_reason], [e].[subarea], [e].[summary], [e].[target_groups], [e].[type], [e].[umbrella_id], [e].[waiting_list_capacity], [e].[weekly_day], [e].[weekly_id], [e].[year]
FROM [events].[events] AS [e]
WHERE [e].[publication] = N'Published' AND [e].[deleted_at] IS NULL AND [e].[id] IN (@ids1, @ids2) AND [e].[status] <> N'Cancelled'

-- EventsDb
SELECT [e].[id], [e].[accessibility], [e].[accessibility_words], [e].[age_from], [e].[age_to], [e].[attendance], [e].[body_id], [e].[capacity], [e].[changes], [e].[co_organizers], [e].[code], [e].[created_at], [e].[deleted_at], [e].[description], [e].[end], [e].[enrolment_end], [e].[enrolment_start], [e].[euros], [e].[feedback], [e].[figures], [e].[first_day], [e].[host_municipality], [e].[house_id], [e].[image], [e].[is_accessible], [e].[is_free], [e].[kind], [e].[languages], [e].[last_day], [e].[mark], [e].[modified_at], [e].[municipality], [e].[name], [e].[online_url], [e].[organization_ids], [e].[organizer], [e].[place], [e].[plain_text], [e].[precision], [e].[price_words], [e].[programme], [e].[publication], [e].[questions], [e].[revision], [e].[series_id], [e].[slug], [e].[sort_key], [e].[source], [e].[space_ids], [e].[start], [e].[status], [e].[status_reason], [e].[subarea], [e].[summary], [e].[target_groups], [e].[type], [e].[umbrella_id], [e].[waiting_list_capacity], [e].[weekly_day], [e].[weekly_id], [e].[year]
FROM [events].[events] AS [e]
WHERE [e].[publication] = N'Published' AND [e].[deleted_at] IS NULL AND [e].[id] IN (@wholes1, @wholes2)

-- EventsDb
SELECT [e].[id], [e].[accessibility], [e].[accessibility_words], [e].[age_from], [e].[age_to], [e].[attendance], [e].[body_id], [e].[capacity], [e].[changes], [e].[co_organizers], [e].[code], [e].[created_at], [e].[deleted_at], [e].[description], [e].[end], [e].[enrolment_end], [e].[enrolment_start], [e].[euros], [e].[feedback], [e].[figures], [e].[first_day], [e].[host_municipality], [e].[house_id], [e].[image], [e].[is_accessible], [e].[is_free], [e].[kind], [e].[languages], [e].[last_day], [e].[mark], [e].[modified_at], [e].[municipality], [e].[name], [e].[online_url], [e].[organization_ids], [e].[organizer], [e].[place], [e].[plain_text], [e].[precision], [e].[price_words], [e].[programme], [e].[publication], [e].[questions], [e].[revision], [e].[series_id], [e].[slug], [e].[sort_key], [e].[source], [e].[space_ids], [e].[start], [e].[status], [e].[status_reason], [e].[subarea], [e].[summary], [e].[target_groups], [e].[type], [e].[umbrella_id], [e].[waiting_list_capacity], [e].[weekly_day], [e].[weekly_id], [e].[year]
FROM [events].[events] AS [e]
WHERE [e].[publication] = N'Published' AND [e].[deleted_at] IS NULL AND [e].[precision] = N'Exact' AND [e].[status] <> N'Cancelled' AND [e].[first_day] >= @today AND [e].[first_day] <= @farthest AND EXISTS (
    SELECT 1
    FROM [events].[registrations] AS [r]
    WHERE [r].[event_id] = [e].[id] AND [r].[status] = N'Confirmed' AND [r].[email] IS NOT NULL AND [r].[mark] IS NULL)

-- EventsDb
SELECT [e].[id], [e].[accessibility], [e].[accessibility_words], [e].[age_from], [e].[age_to], [e].[attendance], [e].[body_id], [e].[capacity], [e].[changes], [e].[co_organizers], [e].[code], [e].[created_at], [e].[deleted_at], [e].[description], [e].[end], [e].[enrolment_end], [e].[enrolment_start], [e].[euros], [e].[feedback], [e].[figures], [e].[first_day], [e].[host_municipality], [e].[house_id], [e].[image], [e].[is_accessible], [e].[is_free], [e].[kind], [e].[languages], [e].[last_day], [e].[mark], [e].[modified_at], [e].[municipality], [e].[name], [e].[online_url], [e].[organization_ids], [e].[organizer], [e].[place], [e].[plain_text], [e].[precision], [e].[price_words], [e].[programme], [e].[publication], [e].[questions], [e].[revision], [e].[series_id], [e].[slug], [e].[sort_key], [e].[source], [e].[space_ids], [e].[start], [e].[status], [e].[status_reason], [e].[subarea], [e].[summary], [e].[target_groups], [e].[type], [e].[umbrella_id], [e].[waiting_list_capacity], [e].[weekly_day], [e].[weekly_id], [e].[year]
FROM [events].[events] AS [e]
WHERE [e].[publication] = N'Published' AND [e].[deleted_at] IS NULL AND [e].[precision] = N'Exact' AND [e].[status] <> N'Cancelled' AND [e].[last_day] < @today AND [e].[last_day] >= @earliest AND EXISTS (
    SELECT 1
    FROM [events].[registrations] AS [r]
    WHERE [r].[event_id] = [e].[id] AND [r].[status] = N'Confirmed' AND [r].[mark] IS NULL)

-- EventsDb
SELECT [e].[id], [e].[accessibility], [e].[accessibility_words], [e].[age_from], [e].[age_to], [e].[attendance], [e].[body_id], [e].[capacity], [e].[changes], [e].[co_organizers], [e].[code], [e].[created_at], [e].[deleted_at], [e].[description], [e].[end], [e].[enrolment_end], [e].[enrolment_start], [e].[euros], [e].[feedback], [e].[figures], [e].[first_day], [e].[host_municipality], [e].[house_id], [e].[image], [e].[is_accessible], [e].[is_free], [e].[kind], [e].[languages], [e].[last_day], [e].[mark], [e].[modified_at], [e].[municipality], [e].[name], [e].[online_url], [e].[organization_ids], [e].[organizer], [e].[place], [e].[plain_text], [e].[precision], [e].[price_words], [e].[programme], [e].[publication], [e].[questions], [e].[revision], [e].[series_id], [e].[slug], [e].[sort_key], [e].[source], [e].[space_ids], [e].[start], [e].[status], [e].[status_reason], [e].[subarea], [e].[summary], [e].[target_groups], [e].[type], [e].[umbrella_id], [e].[waiting_list_capacity], [e].[weekly_day], [e].[weekly_id], [e].[year]
FROM [events].[events] AS [e]
WHERE [e].[source] IS NOT NULL OR [e].[mark] = N'esimerkki'
ORDER BY [e].[id]

-- EventsDb
SELECT [e].[id], [e].[accessibility], [e].[accessibility_words], [e].[age_from], [e].[age_to], [e].[attendance], [e].[body_id], [e].[capacity], [e].[changes], [e].[co_organizers], [e].[code], [e].[created_at], [e].[deleted_at], [e].[description], [e].[end], [e].[enrolment_end], [e].[enrolment_start], [e].[euros], [e].[feedback], [e].[figures], [e].[first_day], [e].[host_municipality], [e].[house_id], [e].[image], [e].[is_accessible], [e].[is_free], [e].[kind], [e].[languages], [e].[last_day], [e].[mark], [e].[modified_at], [e].[municipality], [e].[name], [e].[online_url], [e].[organization_ids], [e].[organizer], [e].[place], [e].[plain_text], [e].[precision], [e].[price_words], [e].[programme], [e].[publication], [e].[questions], [e].[revision], [e].[series_id], [e].[slug], [e].[sort_key], [e].[source], [e].[space_ids], [e].[start], [e].[status], [e].[status_reason], [e].[subarea], [e].[summary], [e].[target_groups], [e].[type], [e].[umbrella_id], [e].[waiting_list_capacity], [e].[weekly_day], [e].[weekly_id], [e].[year]
FROM [events].[events] AS [e]
WHERE [e].[umbrella_id] IS NOT NULL AND [e].[umbrella_id] IN (@ids1, @ids2)

-- EventsDb
SELECT [e].[id], [e].[accessibility], [e].[accessibility_words], [e].[age_from], [e].[age_to], [e].[attendance], [e].[body_id], [e].[capacity], [e].[changes], [e].[co_organizers], [e].[code], [e].[created_at], [e].[deleted_at], [e].[description], [e].[end], [e].[enrolment_end], [e].[enrolment_start], [e].[euros], [e].[feedback], [e].[figures], [e].[first_day], [e].[host_municipality], [e].[house_id], [e].[image], [e].[is_accessible], [e].[is_free], [e].[kind], [e].[languages], [e].[last_day], [e].[mark], [e].[modified_at], [e].[municipality], [e].[name], [e].[online_url], [e].[organization_ids], [e].[organizer], [e].[place], [e].[plain_text], [e].[precision], [e].[price_words], [e].[programme], [e].[publication], [e].[questions], [e].[revision], [e].[series_id], [e].[slug], [e].[sort_key], [e].[source], [e].[space_ids], [e].[start], [e].[status], [e].[status_reason], [e].[subarea], [e].[summary], [e].[target_groups], [e].[type], [e].[umbrella_id], [e].[waiting_list_capacity], [e].[weekly_day], [e].[weekly_id], [e].[year]
FROM [events].[events] AS [e]
WHERE [e].[umbrella_id] IS NOT NULL AND [e].[umbrella_id] IN (@ids1, @ids2) AND [e].[id] NOT IN (@ids1, @ids2)

-- EventsDb
SELECT [e].[id], [e].[accessibility], [e].[accessibility_words], [e].[age_from], [e].[age_to], [e].[attendance], [e].[body_id], [e].[capacity], [e].[changes], [e].[co_organizers], [e].[code], [e].[created_at], [e].[deleted_at], [e].[description], [e].[end], [e].[enrolment_end], [e].[enrolment_start], [e].[euros], [e].[feedback], [e].[figures], [e].[first_day], [e].[host_municipality], [e].[house_id], [e].[image], [e].[is_accessible], [e].[is_free], [e].[kind], [e].[languages], [e].[last_day], [e].[mark], [e].[modified_at], [e].[municipality], [e].[name], [e].[online_url], [e].[organization_ids], [e].[organizer], [e].[place], [e].[plain_text], [e].[precision], [e].[price_words], [e].[programme], [e].[publication], [e].[questions], [e].[revision], [e].[series_id], [e].[slug], [e].[sort_key], [e].[source], [e].[space_ids], [e].[start], [e].[status], [e].[status_reason], [e].[subarea], [e].[summary], [e].[target_groups], [e].[type], [e].[umbrella_id], [e].[waiting_list_capacity], [e].[weekly_day], [e].[weekly_id], [e].[year]
FROM [events].[events] AS [e]
WHERE [e].[year] = 2024

-- EventsDb
SELECT [e].[id], [e].[accessibility], [e].[accessibility_words], [e].[age_from], [e].[age_to], [e].[attendance], [e].[body_id], [e].[capacity], [e].[changes], [e].[co_organizers], [e].[code], [e].[created_at], [e].[deleted_at], [e].[description], [e].[end], [e].[enrolment_end], [e].[enrolment_start], [e].[euros], [e].[feedback], [e].[figures], [e].[first_day], [e].[host_municipality], [e].[house_id], [e].[image], [e].[is_accessible], [e].[is_free], [e].[kind], [e].[languages], [e].[last_day], [e].[mark], [e].[modified_at], [e].[municipality], [e].[name], [e].[online_url], [e].[organization_ids], [e].[organizer], [e].[place], [e].[plain_text], [e].[precision], [e].[price_words], [e].[programme], [e].[publication], [e].[questions], [e].[revision], [e].[series_id], [e].[slug], [e].[sort_key], [e].[source], [e].[space_ids], [e].[start], [e].[status], [e].[status_reason], [e].[subarea], [e].[summary], [e].[target_groups], [e].[type], [e].[umbrella_id], [e].[waiting_list_capacity], [e].[weekly_day], [e].[weekly_id], [e].[year], (
    SELECT COUNT(*)
    FROM [events].[seats] AS [s]
    WHERE [s].[event_id] = [e].[id]), (
    SELECT COALESCE(SUM([r].[group_size]), 0)
    FROM [events].[registrations] AS [r]
    WHERE [r].[event_id] = [e].[id] AND [r].[status] = N'Waiting'), (
    SELECT COUNT(*)
    FROM [events].[feedback] AS [f]
    WHERE [f].[event_id] = [e].[id] AND [f].[session_id] IS NULL), (
    SELECT COALESCE(SUM([f0].[score]), 0)
    FROM [events].[feedback] AS [f0]
    WHERE [f0].[event_id] = [e].[id] AND [f0].[session_id] IS NULL), (
    SELECT COUNT(*)
    FROM [events].[feedback] AS [f1]
    WHERE [f1].[event_id] = [e].[id] AND [f1].[session_id] IS NULL AND [f1].[is_verified] = CAST(0 AS bit)), CASE
    WHEN [e].[capacity] IS NOT NULL OR [e].[enrolment_start] IS NOT NULL OR [e].[enrolment_end] IS NOT NULL THEN CAST(1 AS bit)
    ELSE CAST(0 AS bit)
END
FROM [events].[events] AS [e]
WHERE 0 = 1

-- EventsDb
SELECT [e].[id], [e].[accessibility], [e].[accessibility_words], [e].[age_from], [e].[age_to], [e].[attendance], [e].[body_id], [e].[capacity], [e].[changes], [e].[co_organizers], [e].[code], [e].[created_at], [e].[deleted_at], [e].[description], [e].[end], [e].[enrolment_end], [e].[enrolment_start], [e].[euros], [e].[feedback], [e].[figures], [e].[first_day], [e].[host_municipality], [e].[house_id], [e].[image], [e].[is_accessible], [e].[is_free], [e].[kind], [e].[languages], [e].[last_day], [e].[mark], [e].[modified_at], [e].[municipality], [e].[name], [e].[online_url], [e].[organization_ids], [e].[organizer], [e].[place], [e].[plain_text], [e].[precision], [e].[price_words], [e].[programme], [e].[publication], [e].[questions], [e].[revision], [e].[series_id], [e].[slug], [e].[sort_key], [e].[source], [e].[space_ids], [e].[start], [e].[status], [e].[status_reason], [e].[subarea], [e].[summary], [e].[target_groups], [e].[type], [e].[umbrella_id], [e].[waiting_list_capacity], [e].[weekly_day], [e].[weekly_id], [e].[year], (
    SELECT COUNT(*)
    FROM [events].[seats] AS [s]
    WHERE [s].[event_id] = [e].[id]), (
    SELECT COALESCE(SUM([r].[group_size]), 0)
    FROM [events].[registrations] AS [r]
    WHERE [r].[event_id] = [e].[id] AND [r].[status] = N'Waiting'), (
    SELECT COUNT(*)
    FROM [events].[feedback] AS [f]
    WHERE [f].[event_id] = [e].[id] AND [f].[session_id] IS NULL), (
    SELECT COALESCE(SUM([f0].[score]), 0)
    FROM [events].[feedback] AS [f0]
    WHERE [f0].[event_id] = [e].[id] AND [f0].[session_id] IS NULL), (
    SELECT COUNT(*)
    FROM [events].[feedback] AS [f1]
    WHERE [f1].[event_id] = [e].[id] AND [f1].[session_id] IS NULL AND [f1].[is_verified] = CAST(0 AS bit)), CASE
    WHEN [e].[capacity] IS NOT NULL OR [e].[enrolment_start] IS NOT NULL OR [e].[enrolment_end] IS NOT NULL THEN CAST(1 AS bit)
    ELSE CAST(0 AS bit)
END
FROM [events].[events] AS [e]
WHERE [e].[publication] = N'Published' AND [e].[deleted_at] IS NULL AND [e].[id] IN (@ids1, @ids2)

-- EventsDb
SELECT [e].[id], [e].[accessibility], [e].[accessibility_words], [e].[age_from], [e].[age_to], [e].[attendance], [e].[body_id], [e].[capacity], [e].[changes], [e].[co_organizers], [e].[code], [e].[created_at], [e].[deleted_at], [e].[description], [e].[end], [e].[enrolment_end], [e].[enrolment_start], [e].[euros], [e].[feedback], [e].[figures], [e].[first_day], [e].[host_municipality], [e].[house_id], [e].[image], [e].[is_accessible], [e].[is_free], [e].[kind], [e].[languages], [e].[last_day], [e].[mark], [e].[modified_at], [e].[municipality], [e].[name], [e].[online_url], [e].[organization_ids], [e].[organizer], [e].[place], [e].[plain_text], [e].[precision], [e].[price_words], [e].[programme], [e].[publication], [e].[questions], [e].[revision], [e].[series_id], [e].[slug], [e].[sort_key], [e].[source], [e].[space_ids], [e].[start], [e].[status], [e].[status_reason], [e].[subarea], [e].[summary], [e].[target_groups], [e].[type], [e].[umbrella_id], [e].[waiting_list_capacity], [e].[weekly_day], [e].[weekly_id], [e].[year], (
    SELECT COUNT(*)
    FROM [events].[seats] AS [s]
    WHERE [s].[event_id] = [e].[id]), (
    SELECT COALESCE(SUM([r].[group_size]), 0)
    FROM [events].[registrations] AS [r]
    WHERE [r].[event_id] = [e].[id] AND [r].[status] = N'Waiting'), (
    SELECT COUNT(*)
    FROM [events].[feedback] AS [f]
    WHERE [f].[event_id] = [e].[id] AND [f].[session_id] IS NULL), (
    SELECT COALESCE(SUM([f0].[score]), 0)
    FROM [events].[feedback] AS [f0]
    WHERE [f0].[event_id] = [e].[id] AND [f0].[session_id] IS NULL), (
    SELECT COUNT(*)
    FROM [events].[feedback] AS [f1]
    WHERE [f1].[event_id] = [e].[id] AND [f1].[session_id] IS NULL AND [f1].[is_verified] = CAST(0 AS bit)), CASE
    WHEN [e].[capacity] IS NOT NULL OR [e].[enrolment_start] IS NOT NULL OR [e].[enrolment_end] IS NOT NULL THEN CAST(1 AS bit)
    ELSE CAST(0 AS bit)
END
FROM [events].[events] AS [e]
WHERE [e].[publication] = N'Published' AND [e].[deleted_at] IS NULL AND [e].[id] IN (@ids2, @ids3) AND [e].[id] IN (@ids11, @ids12)

-- EventsDb
SELECT [e].[id], [e].[accessibility], [e].[accessibility_words], [e].[age_from], [e].[age_to], [e].[attendance], [e].[body_id], [e].[capacity], [e].[changes], [e].[co_organizers], [e].[code], [e].[created_at], [e].[deleted_at], [e].[description], [e].[end], [e].[enrolment_end], [e].[enrolment_start], [e].[euros], [e].[feedback], [e].[figures], [e].[first_day], [e].[host_municipality], [e].[house_id], [e].[image], [e].[is_accessible], [e].[is_free], [e].[kind], [e].[languages], [e].[last_day], [e].[mark], [e].[modified_at], [e].[municipality], [e].[name], [e].[online_url], [e].[organization_ids], [e].[organizer], [e].[place], [e].[plain_text], [e].[precision], [e].[price_words], [e].[programme], [e].[publication], [e].[questions], [e].[revision], [e].[series_id], [e].[slug], [e].[sort_key], [e].[source], [e].[space_ids], [e].[start], [e].[status], [e].[status_reason], [e].[subarea], [e].[summary], [e].[target_groups], [e].[type], [e].[umbrella_id], [e].[waiting_list_capacity], [e].[weekly_day], [e].[weekly_id], [e].[year], [e1].[event_id], [e1].[organization_id]
FROM [events].[events] AS [e]
LEFT JOIN [events].[event_partners] AS [e1] ON [e].[id] = [e1].[event_id]
WHERE EXISTS (
    SELECT 1
    FROM [events].[event_partners] AS [e0]
    WHERE [e].[id] = [e0].[event_id] AND [e0].[organization_id] = @merged_OrganizationId)
ORDER BY [e].[id], [e1].[event_id]

-- EventsDb
SELECT [e].[id], [e].[created_at], [e].[days_before], [e].[deleted_at], [e].[done_at], [e].[event_id], [e].[modified_at], [e].[owner], [e].[revision], [e].[template_id], [e].[title]
FROM [events].[event_tasks] AS [e]
WHERE [e].[event_id] = @held_Id AND [e].[deleted_at] IS NULL
ORDER BY [e].[days_before] DESC, [e].[id]

-- EventsDb
SELECT [e].[id], [e].[precision], [e].[first_day], [e].[last_day], [e].[start], [e].[end]
FROM [events].[events] AS [e]
WHERE [e].[id] IN (@gone1, @gone2)

-- EventsDb
SELECT [e].[municipality] AS [Key], COUNT(*) AS [Count]
FROM [events].[events] AS [e]
WHERE [e].[deleted_at] IS NOT NULL
GROUP BY [e].[municipality]

-- EventsDb
SELECT [e].[municipality] AS [Key], COUNT(*) AS [Count]
FROM [events].[events] AS [e]
WHERE [e].[deleted_at] IS NULL
GROUP BY [e].[municipality]

-- EventsDb
SELECT [e].[municipality] AS [Key], COUNT(*) AS [Count]
FROM [events].[events] AS [e]
WHERE [e].[deleted_at] IS NULL AND ([e].[id] IN (@found1, @found2) OR ([e].[publication] <> N'Published' AND [e].[slug] LIKE @slug_contains ESCAPE N'\'))
GROUP BY [e].[municipality]

-- EventsDb
SELECT [e].[municipality] AS [Key], COUNT(*) AS [Count]
FROM [events].[events] AS [e]
WHERE [e].[deleted_at] IS NULL AND [e].[precision] NOT IN (N'Exact', N'OnDemand') AND ([e].[last_day] >= @today OR ([e].[last_day] IS NULL AND [e].[year] >= @today_Year))
GROUP BY [e].[municipality]

-- EventsDb
SELECT [e].[municipality] AS [Key], COUNT(*) AS [Count]
FROM [events].[events] AS [e]
WHERE [e].[deleted_at] IS NULL AND [e].[publication] IN (@publications1, @publications2)
GROUP BY [e].[municipality]

-- EventsDb
SELECT [e].[name]
FROM [events].[events] AS [e]
ORDER BY [e].[sort_key]

-- EventsDb
SELECT [e].[name] AS [Name], [d].[email] AS [Email], [d].[at] AS [At]
FROM [events].[deadline_watches] AS [d]
INNER JOIN [events].[events] AS [e] ON [d].[event_id] = [e].[id]
WHERE [d].[email] = @email

-- EventsDb
SELECT [e].[name] AS [Name], [o].[email] AS [Email], [o].[created_at] AS [CreatedAt]
FROM [events].[output_followers] AS [o]
INNER JOIN [events].[events] AS [e] ON [o].[event_id] = [e].[id]
WHERE [o].[email] = @email
ORDER BY [o].[id]

-- EventsDb
SELECT [e].[publication] AS [Key], COUNT(*) AS [Count]
FROM [events].[events] AS [e]
WHERE [e].[deleted_at] IS NOT NULL
GROUP BY [e].[publication]

-- EventsDb
SELECT [e].[publication] AS [Key], COUNT(*) AS [Count]
FROM [events].[events] AS [e]
WHERE [e].[deleted_at] IS NULL
GROUP BY [e].[publication]

-- EventsDb
SELECT [e].[publication] AS [Key], COUNT(*) AS [Count]
FROM [events].[events] AS [e]
WHERE [e].[deleted_at] IS NULL AND ([e].[id] IN (@found1, @found2) OR ([e].[publication] <> N'Published' AND [e].[slug] LIKE @slug_contains ESCAPE N'\'))
GROUP BY [e].[publication]

-- EventsDb
SELECT [e].[publication] AS [Key], COUNT(*) AS [Count]
FROM [events].[events] AS [e]
WHERE [e].[deleted_at] IS NULL AND [e].[precision] NOT IN (N'Exact', N'OnDemand') AND ([e].[last_day] >= @today OR ([e].[last_day] IS NULL AND [e].[year] >= @today_Year))
GROUP BY [e].[publication]

-- EventsDb
SELECT [e].[revision]
FROM [events].[events] AS [e]
ORDER BY [e].[slug]

-- EventsDb
SELECT [e].[slug]
FROM [events].[events] AS [e]

-- EventsDb
SELECT [e].[slug]
FROM [events].[events] AS [e]
WHERE [e].[slug] LIKE @slug_startswith ESCAPE N'\'

-- EventsDb
SELECT [e].[template_id]
FROM [events].[event_tasks] AS [e]
WHERE [e].[event_id] = @held_Id AND [e].[template_id] IS NOT NULL

-- EventsDb
SELECT [e].[type] AS [Key], COUNT(*) AS [Count]
FROM [events].[events] AS [e]
WHERE [e].[deleted_at] IS NOT NULL
GROUP BY [e].[type]

-- EventsDb
SELECT [e].[type] AS [Key], COUNT(*) AS [Count]
FROM [events].[events] AS [e]
WHERE [e].[deleted_at] IS NULL
GROUP BY [e].[type]

-- EventsDb
SELECT [e].[type] AS [Key], COUNT(*) AS [Count]
FROM [events].[events] AS [e]
WHERE [e].[deleted_at] IS NULL AND ([e].[id] IN (@found1, @found2) OR ([e].[publication] <> N'Published' AND [e].[slug] LIKE @slug_contains ESCAPE N'\'))
GROUP BY [e].[type]

-- EventsDb
SELECT [e].[type] AS [Key], COUNT(*) AS [Count]
FROM [events].[events] AS [e]
WHERE [e].[deleted_at] IS NULL AND [e].[precision] NOT IN (N'Exact', N'OnDemand') AND ([e].[last_day] >= @today OR ([e].[last_day] IS NULL AND [e].[year] >= @today_Year))
GROUP BY [e].[type]

-- EventsDb
SELECT [e].[type] AS [Key], COUNT(*) AS [Count]
FROM [events].[events] AS [e]
WHERE [e].[deleted_at] IS NULL AND [e].[publication] IN (@publications1, @publications2)
GROUP BY [e].[type]

-- EventsDb
SELECT [e].[type] AS [Key], COUNT(*) AS [Count]
FROM [events].[events] AS [e]
WHERE [e].[publication] = N'Published' AND [e].[deleted_at] IS NULL
GROUP BY [e].[type]

-- EventsDb
SELECT [f0].[id], [f0].[by_agreement], [f0].[choose_until], [f0].[created_at], [f0].[deleted_at], [f0].[drawing], [f0].[mark], [f0].[modified_at], [f0].[most_tables], [f0].[revision], [s].[id], [s].[column], [s].[event_id], [s].[has_power], [s].[number], [s].[row]
FROM (
    SELECT TOP(2) [f].[id], [f].[by_agreement], [f].[choose_until], [f].[created_at], [f].[deleted_at], [f].[drawing], [f].[mark], [f].[modified_at], [f].[most_tables], [f].[revision]
    FROM [events].[fair_plans] AS [f]
    WHERE [f].[id] = @e_Id
) AS [f0]
LEFT JOIN [events].[stalls] AS [s] ON [f0].[id] = [s].[event_id]
ORDER BY [f0].[id]

-- EventsDb
SELECT [f0].[id], [f0].[by_agreement], [f0].[choose_until], [f0].[created_at], [f0].[deleted_at], [f0].[drawing], [f0].[mark], [f0].[modified_at], [f0].[most_tables], [f0].[revision], [s].[id], [s].[column], [s].[event_id], [s].[has_power], [s].[number], [s].[row]
FROM (
    SELECT TOP(2) [f].[id], [f].[by_agreement], [f].[choose_until], [f].[created_at], [f].[deleted_at], [f].[drawing], [f].[mark], [f].[modified_at], [f].[most_tables], [f].[revision]
    FROM [events].[fair_plans] AS [f]
    WHERE [f].[id] = @id
) AS [f0]
LEFT JOIN [events].[stalls] AS [s] ON [f0].[id] = [s].[event_id]
ORDER BY [f0].[id]

-- EventsDb
SELECT [f0].[id], [f0].[by_agreement], [f0].[choose_until], [f0].[created_at], [f0].[deleted_at], [f0].[drawing], [f0].[mark], [f0].[modified_at], [f0].[most_tables], [f0].[revision], [s].[id], [s].[column], [s].[event_id], [s].[has_power], [s].[number], [s].[row]
FROM (
    SELECT TOP(2) [f].[id], [f].[by_agreement], [f].[choose_until], [f].[created_at], [f].[deleted_at], [f].[drawing], [f].[mark], [f].[modified_at], [f].[most_tables], [f].[revision]
    FROM [events].[fair_plans] AS [f]
    WHERE [f].[id] = @of
) AS [f0]
LEFT JOIN [events].[stalls] AS [s] ON [f0].[id] = [s].[event_id]
ORDER BY [f0].[id]

-- EventsDb
SELECT [f].[id]
FROM [events].[feedback] AS [f]
WHERE [f].[best] <> N'Kahvi' OR [f].[best] IS NULL

-- EventsDb
SELECT [f].[id], [f].[about], [f].[best], [f].[created_at], [f].[deleted_at], [f].[device], [f].[event_id], [f].[idea], [f].[is_verified], [f].[mark], [f].[modified_at], [f].[revision], [f].[score], [f].[session_id]
FROM [events].[feedback] AS [f]

-- EventsDb
SELECT [f].[id], [f].[about], [f].[best], [f].[created_at], [f].[deleted_at], [f].[device], [f].[event_id], [f].[idea], [f].[is_verified], [f].[mark], [f].[modified_at], [f].[revision], [f].[score], [f].[session_id]
FROM [events].[feedback] AS [f]
WHERE 0 = 1

-- EventsDb
SELECT [f].[id], [f].[about], [f].[best], [f].[created_at], [f].[deleted_at], [f].[device], [f].[event_id], [f].[idea], [f].[is_verified], [f].[mark], [f].[modified_at], [f].[revision], [f].[score], [f].[session_id]
FROM [events].[feedback] AS [f]
WHERE [f].[event_id] = @evening_Id AND [f].[best] IS NOT NULL
ORDER BY [f].[id]

-- EventsDb
SELECT [f].[id], [f].[about], [f].[best], [f].[created_at], [f].[deleted_at], [f].[device], [f].[event_id], [f].[idea], [f].[is_verified], [f].[mark], [f].[modified_at], [f].[revision], [f].[score], [f].[session_id]
FROM [events].[feedback] AS [f]
WHERE [f].[event_id] IN (@ids1, @ids2)

-- EventsDb
SELECT [f].[id], [f].[about], [f].[best], [f].[created_at], [f].[deleted_at], [f].[device], [f].[event_id], [f].[idea], [f].[is_verified], [f].[mark], [f].[modified_at], [f].[revision], [f].[score], [f].[session_id]
FROM [events].[feedback] AS [f]
WHERE [f].[mark] = N'esimerkki'

-- EventsDb
SELECT [f].[id], [f].[about], [f].[created_at], [f].[deleted_at], [f].[event_id], [f].[mark], [f].[modified_at], [f].[name], [f].[revision]
FROM [events].[feedback_themes] AS [f]
WHERE [f].[event_id] = @e_Id AND [f].[deleted_at] IS NULL

-- EventsDb
SELECT [f].[id], [f].[about], [f].[created_at], [f].[deleted_at], [f].[event_id], [f].[mark], [f].[modified_at], [f].[name], [f].[revision]
FROM [events].[feedback_themes] AS [f]
WHERE [f].[mark] IS NOT NULL

-- EventsDb
SELECT [f].[id], [f].[by_agreement], [f].[choose_until], [f].[created_at], [f].[deleted_at], [f].[drawing], [f].[mark], [f].[modified_at], [f].[most_tables], [f].[revision], [s0].[id], [s0].[column], [s0].[event_id], [s0].[has_power], [s0].[number], [s0].[row]
FROM [events].[fair_plans] AS [f]
LEFT JOIN [events].[stalls] AS [s0] ON [f].[id] = [s0].[event_id]
WHERE [f].[mark] = N'esimerkki' AND NOT EXISTS (
    SELECT 1
    FROM [events].[stall_bookings] AS [s]
    WHERE [s].[event_id] = [f].[id] AND [s].[mark] IS NULL)
ORDER BY [f].[id]

-- EventsDb
SELECT [f].[score] AS [Score], [f].[session_id] AS [SessionId], [f].[is_verified] AS [IsVerified]
FROM [events].[feedback] AS [f]
ORDER BY [f].[score]

-- EventsDb
SELECT [h2].[id], [h2].[address], [h2].[created_at], [h2].[deleted_at], [h2].[modified_at], [h2].[name], [h2].[publishes], [h2].[revision], [h2].[c], [h4].[source_id], [h4].[added], [h4].[at], [h4].[changed], [h4].[kept], [h4].[outcome], [h4].[unreadable], [h4].[vanished]
FROM (
    SELECT TOP(@p) [h].[id], [h].[address], [h].[created_at], [h].[deleted_at], [h].[modified_at], [h].[name], [h].[publishes], [h].[revision], (
        SELECT COUNT(*)
        FROM [events].[harvested_events] AS [h1]
        WHERE [h1].[source_id] = [h].[id]) AS [c]
    FROM [events].[harvest_sources] AS [h]
    WHERE [h].[deleted_at] IS NULL
    ORDER BY [h].[name], [h].[id]
) AS [h2]
LEFT JOIN (
    SELECT [h3].[source_id], [h3].[added], [h3].[at], [h3].[changed], [h3].[kept], [h3].[outcome], [h3].[unreadable], [h3].[vanished]
    FROM (
        SELECT [h0].[source_id], [h0].[added], [h0].[at], [h0].[changed], [h0].[kept], [h0].[outcome], [h0].[unreadable], [h0].[vanished], ROW_NUMBER() OVER(PARTITION BY [h0].[source_id] ORDER BY [h0].[source_id]) AS [row]
        FROM [events].[harvest_runs] AS [h0]
    ) AS [h3]
    WHERE [h3].[row] <= 1
) AS [h4] ON [h2].[id] = [h4].[source_id]
ORDER BY [h2].[name], [h2].[id]

-- EventsDb
SELECT [h].[event_id], [h].[address], [h].[data_source], [h].[origin], [h].[publisher], [h].[source_id], [h].[stood], [h].[told], [h].[twin_id], [h].[vanished_at]
FROM [events].[harvested_events] AS [h]
WHERE [h].[event_id] IN (@ids1, @ids2)

-- EventsDb
SELECT [h].[event_id], [h].[address], [h].[data_source], [h].[origin], [h].[publisher], [h].[source_id], [h].[stood], [h].[told], [h].[twin_id], [h].[vanished_at]
FROM [events].[harvested_events] AS [h]
WHERE [h].[source_id] = @source_Id

-- EventsDb
SELECT [l].[id], [l].[attempts], [l].[claimed_by], [l].[claimed_until], [l].[created_at], [l].[due_at], [l].[key], [l].[language], [l].[last_answer], [l].[person_id], [l].[secret], [l].[sent_at], [l].[state], [l].[to], [l].[urgent], [l].[useless_after], [l].[words]
FROM [mail].[letters] AS [l]
ORDER BY [l].[created_at]

-- EventsDb
SELECT [l].[id], [l].[attempts], [l].[claimed_by], [l].[claimed_until], [l].[created_at], [l].[due_at], [l].[key], [l].[language], [l].[last_answer], [l].[person_id], [l].[secret], [l].[sent_at], [l].[state], [l].[to], [l].[urgent], [l].[useless_after], [l].[words]
FROM [mail].[letters] AS [l]
WHERE [l].[state] = N'Waiting' AND [l].[key] LIKE @begins_startswith ESCAPE N'\' AND [l].[key] LIKE @ends_endswith ESCAPE N'\'

-- EventsDb
SELECT [l].[id], [l].[attempts], [l].[claimed_by], [l].[claimed_until], [l].[created_at], [l].[due_at], [l].[key], [l].[language], [l].[last_answer], [l].[person_id], [l].[secret], [l].[sent_at], [l].[state], [l].[to], [l].[urgent], [l].[useless_after], [l].[words]
FROM [mail].[letters] AS [l]
WHERE [l].[to] = N'aino@example.org'
ORDER BY [l].[id]

-- EventsDb
SELECT [l].[number], [l].[move], [l].[at], [l].[until], [l].[freed_by], [l].[freed_number]
FROM [events].[line_entries] AS [l]
WHERE 0 = 1

-- EventsDb
SELECT [l].[registration_id], [l].[turn], [l].[at], [l].[event_id], [l].[freed_by], [l].[freed_number], [l].[move], [l].[number], [l].[until]
FROM [events].[line_entries] AS [l]

-- EventsDb
SELECT [m].[id]
FROM [events].[match_days] AS [m]
WHERE [m].[mark] IS NULL

-- EventsDb
SELECT [m].[id]
FROM [events].[match_participants] AS [m]
WHERE [m].[event_id] = @card_EventId AND [m].[id] <> @card_Id AND [m].[id] IN (@ids1, @ids2)

-- EventsDb
SELECT [m].[id], [m].[captions], [m].[created_at], [m].[deleted_at], [m].[description], [m].[event_id], [m].[file_id], [m].[is_accessible], [m].[is_draft], [m].[is_plain], [m].[kind], [m].[language], [m].[licence], [m].[mark], [m].[modified_at], [m].[public_from], [m].[revision], [m].[title], [m].[topic], [m].[url], [m].[views], [m].[views_on]
FROM [events].[materials] AS [m]
WHERE 0 = 1

-- EventsDb
SELECT [m].[id], [m].[captions], [m].[created_at], [m].[deleted_at], [m].[description], [m].[event_id], [m].[file_id], [m].[is_accessible], [m].[is_draft], [m].[is_plain], [m].[kind], [m].[language], [m].[licence], [m].[mark], [m].[modified_at], [m].[public_from], [m].[revision], [m].[title], [m].[topic], [m].[url], [m].[views], [m].[views_on]
FROM [events].[materials] AS [m]
WHERE [m].[deleted_at] IS NOT NULL AND [m].[deleted_at] < @old

-- EventsDb
SELECT [m].[id], [m].[captions], [m].[created_at], [m].[deleted_at], [m].[description], [m].[event_id], [m].[file_id], [m].[is_accessible], [m].[is_draft], [m].[is_plain], [m].[kind], [m].[language], [m].[licence], [m].[mark], [m].[modified_at], [m].[public_from], [m].[revision], [m].[title], [m].[topic], [m].[url], [m].[views], [m].[views_on]
FROM [events].[materials] AS [m]
WHERE [m].[mark] = N'esimerkki' OR [m].[id] IN (@season1, @season2)

-- EventsDb
SELECT [m].[id], [m].[created_at], [m].[deleted_at], [m].[first_at], [m].[mark], [m].[minutes_each], [m].[modified_at], [m].[revision], [m].[rounds], [m].[tables], [m].[tellings], [m].[told_at], [m].[wish_until]
FROM [events].[match_days] AS [m]
WHERE [m].[mark] = N'esimerkki' AND NOT EXISTS (
    SELECT 1
    FROM [events].[match_participants] AS [m0]
    WHERE [m0].[event_id] = [m].[id] AND [m0].[id] NOT IN (@ids1, @ids2))

-- EventsDb
SELECT [m].[id], [m].[event_id], [m].[registration_id], [m].[shown_as]
FROM [events].[match_participants] AS [m]
ORDER BY [m].[shown_as]

-- EventsDb
SELECT [m].[id], [m].[event_id], [m].[registration_id], [m].[shown_as]
FROM [events].[match_participants] AS [m]
WHERE EXISTS (
    SELECT 1
    FROM [events].[registrations] AS [r]
    WHERE [r].[id] = [m].[registration_id] AND [r].[email] = @email)

-- EventsDb
SELECT [m].[id], [m].[event_id], [m].[registration_id], [m].[shown_as]
FROM [events].[match_participants] AS [m]
WHERE EXISTS (
    SELECT 1
    FROM [events].[registrations] AS [r]
    WHERE [r].[id] = [m].[registration_id] AND [r].[mark] = N'esimerkki')

-- EventsDb
SELECT [m].[id], [m].[event_id], [m].[registration_id], [m].[shown_as], [r0].[id], [r0].[answers], [r0].[came], [r0].[created_at], [r0].[deleted_at], [r0].[door_code], [r0].[email], [r0].[event_id], [r0].[forgotten_at], [r0].[group_size], [r0].[language], [r0].[mark], [r0].[modified_at], [r0].[name], [r0].[number], [r0].[offered_until], [r0].[revision], [r0].[sector], [r0].[status], [r0].[turns]
FROM [events].[match_participants] AS [m]
INNER JOIN (
    SELECT [r].[id], [r].[answers], [r].[came], [r].[created_at], [r].[deleted_at], [r].[door_code], [r].[email], [r].[event_id], [r].[forgotten_at], [r].[group_size], [r].[language], [r].[mark], [r].[modified_at], [r].[name], [r].[number], [r].[offered_until], [r].[revision], [r].[sector], [r].[status], [r].[turns]
    FROM [events].[registrations] AS [r]
    WHERE [r].[status] = N'Confirmed'
) AS [r0] ON [m].[registration_id] = [r0].[id]
WHERE [m].[event_id] = @e_Id
ORDER BY [r0].[number]

-- EventsDb
SELECT [m].[id], [m].[event_id], [m].[round], [m].[table], [m0].[event_id], [m0].[round], [m0].[participant_id], [m0].[meeting_id]
FROM [events].[match_meetings] AS [m]
LEFT JOIN [events].[match_chairs] AS [m0] ON [m].[id] = [m0].[meeting_id]
ORDER BY [m].[round], [m].[id], [m0].[event_id], [m0].[round]

-- EventsDb
SELECT [m].[id], [m].[event_id], [m].[round], [m].[table], [m0].[event_id], [m0].[round], [m0].[participant_id], [m0].[meeting_id]
FROM [events].[match_meetings] AS [m]
LEFT JOIN [events].[match_chairs] AS [m0] ON [m].[id] = [m0].[meeting_id]
WHERE [m].[event_id] = @e_Id
ORDER BY [m].[round], [m].[table], [m].[id], [m0].[event_id], [m0].[round]

-- EventsDb
SELECT [m].[id], [m].[event_id], [m].[round], [m].[table], [m1].[event_id], [m1].[round], [m1].[participant_id], [m1].[meeting_id]
FROM [events].[match_meetings] AS [m]
LEFT JOIN [events].[match_chairs] AS [m1] ON [m].[id] = [m1].[meeting_id]
WHERE EXISTS (
    SELECT 1
    FROM [events].[match_chairs] AS [m0]
    WHERE [m].[id] = [m0].[meeting_id] AND [m0].[participant_id] IN (@ids1, @ids2))
ORDER BY [m].[id], [m1].[event_id], [m1].[round]

-- EventsDb
SELECT [m].[kind] AS [Key], COUNT(*) AS [Count]
FROM [events].[materials] AS [m]
WHERE [m].[is_draft] = CAST(0 AS bit) AND [m].[deleted_at] IS NULL AND [m].[public_from] IS NOT NULL AND [m].[public_from] <= @today
GROUP BY [m].[kind]

-- EventsDb
SELECT [m].[kind] AS [Key], COUNT(*) AS [Count]
FROM [events].[materials] AS [m]
WHERE [m].[is_draft] = CAST(0 AS bit) AND [m].[deleted_at] IS NULL AND [m].[public_from] IS NOT NULL AND [m].[public_from] <= @today AND [m].[captions] = CAST(1 AS bit)
GROUP BY [m].[kind]

-- EventsDb
SELECT [m].[kind] AS [Key], COUNT(*) AS [Count]
FROM [events].[materials] AS [m]
WHERE [m].[is_draft] = CAST(0 AS bit) AND [m].[deleted_at] IS NULL AND [m].[public_from] IS NOT NULL AND [m].[public_from] <= @today AND [m].[event_id] = @id
GROUP BY [m].[kind]

-- EventsDb
SELECT [m].[kind] AS [Key], COUNT(*) AS [Count]
FROM [events].[materials] AS [m]
WHERE [m].[is_draft] = CAST(0 AS bit) AND [m].[deleted_at] IS NULL AND [m].[public_from] IS NOT NULL AND [m].[public_from] <= @today AND [m].[id] IN (@found1, @found2)
GROUP BY [m].[kind]

-- EventsDb
SELECT [m].[kind] AS [Key], COUNT(*) AS [Count]
FROM [events].[materials] AS [m]
WHERE [m].[is_draft] = CAST(0 AS bit) AND [m].[deleted_at] IS NULL AND [m].[public_from] IS NOT NULL AND [m].[public_from] <= @today AND [m].[language] IN (@languages1, @languages2)
GROUP BY [m].[kind]

-- EventsDb
SELECT [m].[kind] AS [Key], COUNT(*) AS [Count]
FROM [events].[materials] AS [m]
WHERE [m].[is_draft] = CAST(0 AS bit) AND [m].[deleted_at] IS NULL AND [m].[public_from] IS NOT NULL AND [m].[public_from] <= @today AND [m].[topic] IN (@topics1, @topics2)
GROUP BY [m].[kind]

-- EventsDb
SELECT [m].[language] AS [Key], COUNT(*) AS [Count]
FROM [events].[materials] AS [m]
WHERE [m].[is_draft] = CAST(0 AS bit) AND [m].[deleted_at] IS NULL AND [m].[public_from] IS NOT NULL AND [m].[public_from] <= @today
GROUP BY [m].[language]

-- EventsDb
SELECT [m].[language] AS [Key], COUNT(*) AS [Count]
FROM [events].[materials] AS [m]
WHERE [m].[is_draft] = CAST(0 AS bit) AND [m].[deleted_at] IS NULL AND [m].[public_from] IS NOT NULL AND [m].[public_from] <= @today AND [m].[captions] = CAST(1 AS bit)
GROUP BY [m].[language]

-- EventsDb
SELECT [m].[language] AS [Key], COUNT(*) AS [Count]
FROM [events].[materials] AS [m]
WHERE [m].[is_draft] = CAST(0 AS bit) AND [m].[deleted_at] IS NULL AND [m].[public_from] IS NOT NULL AND [m].[public_from] <= @today AND [m].[event_id] = @id
GROUP BY [m].[language]

-- EventsDb
SELECT [m].[language] AS [Key], COUNT(*) AS [Count]
FROM [events].[materials] AS [m]
WHERE [m].[is_draft] = CAST(0 AS bit) AND [m].[deleted_at] IS NULL AND [m].[public_from] IS NOT NULL AND [m].[public_from] <= @today AND [m].[id] IN (@found1, @found2)
GROUP BY [m].[language]

-- EventsDb
SELECT [m].[language] AS [Key], COUNT(*) AS [Count]
FROM [events].[materials] AS [m]
WHERE [m].[is_draft] = CAST(0 AS bit) AND [m].[deleted_at] IS NULL AND [m].[public_from] IS NOT NULL AND [m].[public_from] <= @today AND [m].[kind] IN (@kinds1, @kinds2)
GROUP BY [m].[language]

-- EventsDb
SELECT [m].[language] AS [Key], COUNT(*) AS [Count]
FROM [events].[materials] AS [m]
WHERE [m].[is_draft] = CAST(0 AS bit) AND [m].[deleted_at] IS NULL AND [m].[public_from] IS NOT NULL AND [m].[public_from] <= @today AND [m].[topic] IN (@topics1, @topics2)
GROUP BY [m].[language]

-- EventsDb
SELECT [m].[licence] AS [Key], COUNT(*) AS [Count]
FROM [events].[materials] AS [m]
WHERE [m].[is_draft] = CAST(0 AS bit) AND [m].[deleted_at] IS NULL AND [m].[public_from] IS NOT NULL AND [m].[public_from] <= @today
GROUP BY [m].[licence]

-- EventsDb
SELECT [m].[licence] AS [Key], COUNT(*) AS [Count]
FROM [events].[materials] AS [m]
WHERE [m].[is_draft] = CAST(0 AS bit) AND [m].[deleted_at] IS NULL AND [m].[public_from] IS NOT NULL AND [m].[public_from] <= @today AND [m].[captions] = CAST(1 AS bit)
GROUP BY [m].[licence]

-- EventsDb
SELECT [m].[licence] AS [Key], COUNT(*) AS [Count]
FROM [events].[materials] AS [m]
WHERE [m].[is_draft] = CAST(0 AS bit) AND [m].[deleted_at] IS NULL AND [m].[public_from] IS NOT NULL AND [m].[public_from] <= @today AND [m].[event_id] = @id
GROUP BY [m].[licence]

-- EventsDb
SELECT [m].[licence] AS [Key], COUNT(*) AS [Count]
FROM [events].[materials] AS [m]
WHERE [m].[is_draft] = CAST(0 AS bit) AND [m].[deleted_at] IS NULL AND [m].[public_from] IS NOT NULL AND [m].[public_from] <= @today AND [m].[id] IN (@found1, @found2)
GROUP BY [m].[licence]

-- EventsDb
SELECT [m].[licence] AS [Key], COUNT(*) AS [Count]
FROM [events].[materials] AS [m]
WHERE [m].[is_draft] = CAST(0 AS bit) AND [m].[deleted_at] IS NULL AND [m].[public_from] IS NOT NULL AND [m].[public_from] <= @today AND [m].[kind] IN (@kinds1, @kinds2) AND [m].[language] IN (@languages1, @languages2)
GROUP BY [m].[licence]

-- EventsDb
SELECT [m].[licence] AS [Key], COUNT(*) AS [Count]
FROM [events].[materials] AS [m]
WHERE [m].[is_draft] = CAST(0 AS bit) AND [m].[deleted_at] IS NULL AND [m].[public_from] IS NOT NULL AND [m].[public_from] <= @today AND [m].[language] IN (@languages1, @languages2)
GROUP BY [m].[licence]

-- EventsDb
SELECT [m].[licence] AS [Key], COUNT(*) AS [Count]
FROM [events].[materials] AS [m]
WHERE [m].[is_draft] = CAST(0 AS bit) AND [m].[deleted_at] IS NULL AND [m].[public_from] IS NOT NULL AND [m].[public_from] <= @today AND [m].[topic] IN (@topics1, @topics2)
GROUP BY [m].[licence]

-- EventsDb
SELECT [m].[topic] AS [Key], COUNT(*) AS [Count]
FROM [events].[materials] AS [m]
WHERE [m].[is_draft] = CAST(0 AS bit) AND [m].[deleted_at] IS NULL AND [m].[public_from] IS NOT NULL AND [m].[public_from] <= @today
GROUP BY [m].[topic]

-- EventsDb
SELECT [m].[topic] AS [Key], COUNT(*) AS [Count]
FROM [events].[materials] AS [m]
WHERE [m].[is_draft] = CAST(0 AS bit) AND [m].[deleted_at] IS NULL AND [m].[public_from] IS NOT NULL AND [m].[public_from] <= @today AND [m].[captions] = CAST(1 AS bit)
GROUP BY [m].[topic]

-- EventsDb
SELECT [m].[topic] AS [Key], COUNT(*) AS [Count]
FROM [events].[materials] AS [m]
WHERE [m].[is_draft] = CAST(0 AS bit) AND [m].[deleted_at] IS NULL AND [m].[public_from] IS NOT NULL AND [m].[public_from] <= @today AND [m].[event_id] = @id
GROUP BY [m].[topic]

-- EventsDb
SELECT [m].[topic] AS [Key], COUNT(*) AS [Count]
FROM [events].[materials] AS [m]
WHERE [m].[is_draft] = CAST(0 AS bit) AND [m].[deleted_at] IS NULL AND [m].[public_from] IS NOT NULL AND [m].[public_from] <= @today AND [m].[id] IN (@found1, @found2)
GROUP BY [m].[topic]

-- EventsDb
SELECT [m].[topic] AS [Key], COUNT(*) AS [Count]
FROM [events].[materials] AS [m]
WHERE [m].[is_draft] = CAST(0 AS bit) AND [m].[deleted_at] IS NULL AND [m].[public_from] IS NOT NULL AND [m].[public_from] <= @today AND [m].[kind] IN (@kinds1, @kinds2) AND [m].[language] IN (@languages1, @languages2)
GROUP BY [m].[topic]

-- EventsDb
SELECT [m].[topic] AS [Key], COUNT(*) AS [Count]
FROM [events].[materials] AS [m]
WHERE [m].[is_draft] = CAST(0 AS bit) AND [m].[deleted_at] IS NULL AND [m].[public_from] IS NOT NULL AND [m].[public_from] <= @today AND [m].[language] IN (@languages1, @languages2)
GROUP BY [m].[topic]

-- EventsDb
SELECT [m].[wisher_id], [m].[wished_id]
FROM [events].[match_wishes] AS [m]
WHERE [m].[wished_id] IN (@ids1, @ids2) OR [m].[wisher_id] IN (@ids1, @ids2)

-- EventsDb
SELECT [m].[wisher_id], [m].[wished_id]
FROM [events].[match_wishes] AS [m]
WHERE [m].[wisher_id] = @card_Id

-- EventsDb
SELECT [m].[wisher_id], [m].[wished_id]
FROM [events].[match_wishes] AS [m]
WHERE [m].[wisher_id] IN (@ids1, @ids2) AND [m].[wished_id] IN (@ids1, @ids2)

-- EventsDb
SELECT [m].[wisher_id], [m].[wished_id]
FROM [events].[match_wishes] AS [m]
WHERE [m].[wisher_id] IN (@ids1, @ids2) OR [m].[wished_id] IN (@ids1, @ids2)

-- EventsDb
SELECT [n].[id], [n].[created_at], [n].[deleted_at], [n].[lead], [n].[mark], [n].[modified_at], [n].[published_at], [n].[revision], [n].[slug], [n].[text], [n].[title]
FROM [events].[news] AS [n]
WHERE [n].[deleted_at] IS NOT NULL AND [n].[deleted_at] < @old

-- EventsDb
SELECT [n].[id], [n].[created_at], [n].[deleted_at], [n].[lead], [n].[mark], [n].[modified_at], [n].[published_at], [n].[revision], [n].[slug], [n].[text], [n].[title]
FROM [events].[news] AS [n]
WHERE [n].[mark] IS NOT NULL

-- EventsDb
SELECT [n].[id], [n].[created_at], [n].[deleted_at], [n].[lead], [n].[mark], [n].[modified_at], [n].[published_at], [n].[revision], [n].[slug], [n].[text], [n].[title]
FROM [events].[news] AS [n]
WHERE [n].[published_at] IS NOT NULL AND [n].[deleted_at] IS NULL AND [n].[id] IN (@ids1, @ids2)

-- EventsDb
SELECT [n].[id], [n].[slug], [n].[title], [n].[lead], [n].[published_at], [n].[modified_at], [n].[mark]
FROM [events].[news] AS [n]
WHERE 0 = 1

-- EventsDb
SELECT [n].[slug]
FROM [events].[news] AS [n]
WHERE [n].[slug] LIKE @slug_startswith ESCAPE N'\'

-- EventsDb
SELECT [o].[id], [o].[created_at], [o].[deleted_at], [o].[email], [o].[event_id], [o].[language], [o].[modified_at], [o].[revision]
FROM [events].[output_followers] AS [o]
WHERE [o].[event_id] = @id
ORDER BY [o].[id]

-- EventsDb
SELECT [o].[output_id], [o].[on], [o].[event_id], [o].[told_on], [o].[what]
FROM [events].[output_moves] AS [o]
WHERE [o].[event_id] = @of AND [o].[output_id] IN (@outputs1, @outputs2) AND ([o].[told_on] IS NULL OR [o].[on] >= @today)

-- EventsDb
SELECT [r0].[id], [r0].[answers], [r0].[came], [r0].[created_at], [r0].[deleted_at], [r0].[door_code], [r0].[email], [r0].[event_id], [r0].[forgotten_at], [r0].[group_size], [r0].[language], [r0].[mark], [r0].[modified_at], [r0].[name], [r0].[number], [r0].[offered_until], [r0].[revision], [r0].[sector], [r0].[status], [r0].[turns], [s].[registration_id], [s].[number], [s].[event_id]
FROM (
    SELECT TOP(2) [r].[id], [r].[answers], [r].[came], [r].[created_at], [r].[deleted_at], [r].[door_code], [r].[email], [r].[event_id], [r].[forgotten_at], [r].[group_size], [r].[language], [r].[mark], [r].[modified_at], [r].[name], [r].[number], [r].[offered_until], [r].[revision], [r].[sector], [r].[status], [r].[turns]
    FROM [events].[registrations] AS [r]
    WHERE [r].[id] = @id
) AS [r0]
LEFT JOIN [events].[seats] AS [s] ON [r0].[id] = [s].[registration_id]
ORDER BY [r0].[id], [s].[registration_id]

-- EventsDb
SELECT [r0].[id], [r0].[answers], [r0].[came], [r0].[created_at], [r0].[deleted_at], [r0].[door_code], [r0].[email], [r0].[event_id], [r0].[forgotten_at], [r0].[group_size], [r0].[language], [r0].[mark], [r0].[modified_at], [r0].[name], [r0].[number], [r0].[offered_until], [r0].[revision], [r0].[sector], [r0].[status], [r0].[turns], [s].[registration_id], [s].[number], [s].[event_id]
FROM (
    SELECT TOP(@p) [r].[id], [r].[answers], [r].[came], [r].[created_at], [r].[deleted_at], [r].[door_code], [r].[email], [r].[event_id], [r].[forgotten_at], [r].[group_size], [r].[language], [r].[mark], [r].[modified_at], [r].[name], [r].[number], [r].[offered_until], [r].[revision], [r].[sector], [r].[status], [r].[turns]
    FROM [events].[registrations] AS [r]
    WHERE [r].[event_id] = @e_Id AND [r].[status] = N'Waiting'
    ORDER BY [r].[number]
) AS [r0]
LEFT JOIN [events].[seats] AS [s] ON [r0].[id] = [s].[registration_id]
ORDER BY [r0].[number], [r0].[id], [s].[registration_id]

-- EventsDb
SELECT [r].[email]
FROM [events].[registrations] AS [r]
WHERE [r].[came] = CAST(1 AS bit)

-- EventsDb
SELECT [r].[id]
FROM [events].[registrations] AS [r]
ORDER BY [r].[number]

-- EventsDb
SELECT [r].[id] AS [Id], [r].[email] AS [Email], [r].[language] AS [Language], [r].[status] AS [Status]
FROM [events].[registrations] AS [r]
WHERE [r].[event_id] = @of AND [r].[status] <> N'Cancelled' AND [r].[mark] IS NULL AND [r].[email] IS NOT NULL
ORDER BY [r].[number]

-- EventsDb
SELECT [r].[id] AS [Id], [r].[group_size] AS [GroupSize]
FROM [events].[registrations] AS [r]
WHERE [r].[event_id] = @e_Id AND [r].[status] = N'Confirmed'
ORDER BY [r].[number]

-- EventsDb
SELECT [r].[id] AS [Id], [r].[name] AS [Name], [r].[group_size] AS [GroupSize], (
    SELECT TOP(1) [r0].[group_number]
    FROM [events].[rotation_groups] AS [r0]
    WHERE [r0].[registration_id] = [r].[id]) AS [Group]
FROM [events].[registrations] AS [r]
WHERE [r].[event_id] = @e_Id AND [r].[status] = N'Confirmed'
ORDER BY [r].[number]

-- EventsDb
SELECT [r].[id] AS [Id], [r].[name] AS [Name], [r].[group_size] AS [GroupSize], [r].[door_code] AS [DoorCode], [r].[came] AS [Came]
FROM [events].[registrations] AS [r]
WHERE [r].[event_id] = @e_Id AND [r].[status] = N'Confirmed'
ORDER BY [r].[name], [r].[number]

-- EventsDb
SELECT [r].[id], [r].[answers], [r].[came], [r].[created_at], [r].[deleted_at], [r].[door_code], [r].[email], [r].[event_id], [r].[forgotten_at], [r].[group_size], [r].[language], [r].[mark], [r].[modified_at], [r].[name], [r].[number], [r].[offered_until], [r].[revision], [r].[sector], [r].[status], [r].[turns]
FROM [events].[registrations] AS [r]

-- EventsDb
SELECT [r].[id], [r].[answers], [r].[came], [r].[created_at], [r].[deleted_at], [r].[door_code], [r].[email], [r].[event_id], [r].[forgotten_at], [r].[group_size], [r].[language], [r].[mark], [r].[modified_at], [r].[name], [r].[number], [r].[offered_until], [r].[revision], [r].[sector], [r].[status], [r].[turns]
FROM [events].[registrations] AS [r]
ORDER BY [r].[number]

-- EventsDb
SELECT [r].[id], [r].[answers], [r].[came], [r].[created_at], [r].[deleted_at], [r].[door_code], [r].[email], [r].[event_id], [r].[forgotten_at], [r].[group_size], [r].[language], [r].[mark], [r].[modified_at], [r].[name], [r].[number], [r].[offered_until], [r].[revision], [r].[sector], [r].[status], [r].[turns]
FROM [events].[registrations] AS [r]
WHERE [r].[event_id] = @e_Id AND [r].[status] <> N'Cancelled' AND [r].[email] IS NOT NULL

-- EventsDb
SELECT [r].[id], [r].[answers], [r].[came], [r].[created_at], [r].[deleted_at], [r].[door_code], [r].[email], [r].[event_id], [r].[forgotten_at], [r].[group_size], [r].[language], [r].[mark], [r].[modified_at], [r].[name], [r].[number], [r].[offered_until], [r].[revision], [r].[sector], [r].[status], [r].[turns]
FROM [events].[registrations] AS [r]
WHERE [r].[event_id] = @e_Id AND [r].[status] = N'Confirmed' AND [r].[email] IS NOT NULL AND [r].[mark] IS NULL AND [r].[created_at] < @before

-- EventsDb
SELECT [r].[id], [r].[answers], [r].[came], [r].[created_at], [r].[deleted_at], [r].[door_code], [r].[email], [r].[event_id], [r].[forgotten_at], [r].[group_size], [r].[language], [r].[mark], [r].[modified_at], [r].[name], [r].[number], [r].[offered_until], [r].[revision], [r].[sector], [r].[status], [r].[turns]
FROM [events].[registrations] AS [r]
WHERE [r].[event_id] = @e_Id AND [r].[status] = N'Confirmed' AND [r].[id] IN (@ids1, @ids2)

-- EventsDb
SELECT [r].[id], [r].[answers], [r].[came], [r].[created_at], [r].[deleted_at], [r].[door_code], [r].[email], [r].[event_id], [r].[forgotten_at], [r].[group_size], [r].[language], [r].[mark], [r].[modified_at], [r].[name], [r].[number], [r].[offered_until], [r].[revision], [r].[sector], [r].[status], [r].[turns]
FROM [events].[registrations] AS [r]
WHERE [r].[event_id] = @forum_Id AND [r].[status] = N'Confirmed'
ORDER BY [r].[number]

-- EventsDb
SELECT [r].[id], [r].[answers], [r].[came], [r].[created_at], [r].[deleted_at], [r].[door_code], [r].[email], [r].[event_id], [r].[forgotten_at], [r].[group_size], [r].[language], [r].[mark], [r].[modified_at], [r].[name], [r].[number], [r].[offered_until], [r].[revision], [r].[sector], [r].[status], [r].[turns]
FROM [events].[registrations] AS [r]
WHERE [r].[event_id] = @id AND [r].[status] = N'Confirmed' AND ([r].[came] <> CAST(0 AS bit) OR [r].[came] IS NULL) AND [r].[email] IS NOT NULL AND [r].[forgotten_at] IS NULL AND [r].[mark] IS NULL
ORDER BY [r].[number]

-- EventsDb
SELECT [r].[id], [r].[answers], [r].[came], [r].[created_at], [r].[deleted_at], [r].[door_code], [r].[email], [r].[event_id], [r].[forgotten_at], [r].[group_size], [r].[language], [r].[mark], [r].[modified_at], [r].[name], [r].[number], [r].[offered_until], [r].[revision], [r].[sector], [r].[status], [r].[turns]
FROM [events].[registrations] AS [r]
WHERE [r].[event_id] = @id AND [r].[status] = N'Confirmed' AND [r].[came] = CAST(1 AS bit) AND [r].[email] IS NOT NULL AND [r].[mark] IS NULL

-- EventsDb
SELECT [r].[id], [r].[answers], [r].[came], [r].[created_at], [r].[deleted_at], [r].[door_code], [r].[email], [r].[event_id], [r].[forgotten_at], [r].[group_size], [r].[language], [r].[mark], [r].[modified_at], [r].[name], [r].[number], [r].[offered_until], [r].[revision], [r].[sector], [r].[status], [r].[turns]
FROM [events].[registrations] AS [r]
WHERE [r].[event_id] = @id AND [r].[status] = N'Confirmed' AND [r].[came] IS NULL AND [r].[email] IS NOT NULL AND [r].[mark] IS NULL

-- EventsDb
SELECT [r].[id], [r].[answers], [r].[came], [r].[created_at], [r].[deleted_at], [r].[door_code], [r].[email], [r].[event_id], [r].[forgotten_at], [r].[group_size], [r].[language], [r].[mark], [r].[modified_at], [r].[name], [r].[number], [r].[offered_until], [r].[revision], [r].[sector], [r].[status], [r].[turns]
FROM [events].[registrations] AS [r]
WHERE [r].[event_id] = @p
ORDER BY [r].[number]

-- EventsDb
SELECT [r].[id], [r].[answers], [r].[came], [r].[created_at], [r].[deleted_at], [r].[door_code], [r].[email], [r].[event_id], [r].[forgotten_at], [r].[group_size], [r].[language], [r].[mark], [r].[modified_at], [r].[name], [r].[number], [r].[offered_until], [r].[revision], [r].[sector], [r].[status], [r].[turns], CASE
    WHEN [r].[status] = N'Waiting' THEN (
        SELECT COUNT(*)
        FROM [events].[registrations] AS [r0]
        WHERE [r0].[event_id] = [r].[event_id] AND [r0].[status] = N'Waiting' AND [r0].[number] <= [r].[number])
END
FROM [events].[registrations] AS [r]
WHERE 0 = 1

-- EventsDb
SELECT [r].[id], [r].[answers], [r].[came], [r].[created_at], [r].[deleted_at], [r].[door_code], [r].[email], [r].[event_id], [r].[forgotten_at], [r].[group_size], [r].[language], [r].[mark], [r].[modified_at], [r].[name], [r].[number], [r].[offered_until], [r].[revision], [r].[sector], [r].[status], [r].[turns], [e0].[id], [e0].[accessibility], [e0].[accessibility_words], [e0].[age_from], [e0].[age_to], [e0].[attendance], [e0].[body_id], [e0].[capacity], [e0].[changes], [e0].[co_organizers], [e0].[code], [e0].[created_at], [e0].[deleted_at], [e0].[description], [e0].[end], [e0].[enrolment_end], [e0].[enrolment_start], [e0].[euros], [e0].[feedback], [e0].[figures], [e0].[first_day], [e0].[host_municipality], [e0].[house_id], [e0].[image], [e0].[is_accessible], [e0].[is_free], [e0].[kind], [e0].[languages], [e0].[last_day], [e0].[mark], [e0].[modified_at], [e0].[municipality], [e0].[name], [e0].[online_url], [e0].[organization_ids], [e0].[organizer], [e0].[place], [e0].[plain_text], [e0].[precision], [e0].[price_words], [e0].[programme], [e0].[publication], [e0].[questions], [e0].[revision], [e0].[series_id], [e0].[slug], [e0].[sort_key], [e0].[source], [e0].[space_ids], [e0].[start], [e0].[status], [e0].[status_reason], [e0].[subarea], [e0].[summary], [e0].[target_groups], [e0].[type], [e0].[umbrella_id], [e0].[waiting_list_capacity], [e0].[weekly_day], [e0].[weekly_id], [e0].[year]
FROM [events].[registrations] AS [r]
INNER JOIN (
    SELECT [e].[id], [e].[accessibility], [e].[accessibility_words], [e].[age_from], [e].[age_to], [e].[attendance], [e].[body_id], [e].[capacity], [e].[changes], [e].[co_organizers], [e].[code], [e].[created_at], [e].[deleted_at], [e].[description], [e].[end], [e].[enrolment_end], [e].[enrolment_start], [e].[euros], [e].[feedback], [e].[figures], [e].[first_day], [e].[host_municipality], [e].[house_id], [e].[image], [e].[is_accessible], [e].[is_free], [e].[kind], [e].[languages], [e].[last_day], [e].[mark], [e].[modified_at], [e].[municipality], [e].[name], [e].[online_url], [e].[organization_ids], [e].[organizer], [e].[place], [e].[plain_text], [e].[precision], [e].[price_words], [e].[programme], [e].[publication], [e].[questions], [e].[revision], [e].[series_id], [e].[slug], [e].[sort_key], [e].[source], [e].[space_ids], [e].[start], [e].[status], [e].[status_reason], [e].[subarea], [e].[summary], [e].[target_groups], [e].[type], [e].[umbrella_id], [e].[waiting_list_capacity], [e].[weekly_day], [e].[weekly_id], [e].[year]
    FROM [events].[events] AS [e]
    WHERE [e].[publication] = N'Published' AND ([e].[deleted_at] IS NULL OR [e].[deleted_at] >= @since) AND [e].[precision] = N'Exact' AND [e].[last_day] >= @from
) AS [e0] ON [r].[event_id] = [e0].[id]
WHERE [r].[email] = @email
ORDER BY [e0].[sort_key], [e0].[id]

-- EventsDb
SELECT [r].[id], [r].[answers], [r].[came], [r].[created_at], [r].[deleted_at], [r].[door_code], [r].[email], [r].[event_id], [r].[forgotten_at], [r].[group_size], [r].[language], [r].[mark], [r].[modified_at], [r].[name], [r].[number], [r].[offered_until], [r].[revision], [r].[sector], [r].[status], [r].[turns], [e].[name] AS [Name]
FROM [events].[registrations] AS [r]
INNER JOIN [events].[events] AS [e] ON [r].[event_id] = [e].[id]
WHERE [r].[email] = @email
ORDER BY [r].[created_at]

-- EventsDb
SELECT [r].[id], [r].[answers], [r].[came], [r].[created_at], [r].[deleted_at], [r].[door_code], [r].[email], [r].[event_id], [r].[forgotten_at], [r].[group_size], [r].[language], [r].[mark], [r].[modified_at], [r].[name], [r].[number], [r].[offered_until], [r].[revision], [r].[sector], [r].[status], [r].[turns], [s].[registration_id], [s].[number], [s].[event_id]
FROM [events].[registrations] AS [r]
LEFT JOIN [events].[seats] AS [s] ON [r].[id] = [s].[registration_id]
ORDER BY [r].[number], [r].[id], [s].[registration_id]

-- EventsDb
SELECT [r].[id], [r].[answers], [r].[came], [r].[created_at], [r].[deleted_at], [r].[door_code], [r].[email], [r].[event_id], [r].[forgotten_at], [r].[group_size], [r].[language], [r].[mark], [r].[modified_at], [r].[name], [r].[number], [r].[offered_until], [r].[revision], [r].[sector], [r].[status], [r].[turns], [s].[registration_id], [s].[number], [s].[event_id]
FROM [events].[registrations] AS [r]
LEFT JOIN [events].[seats] AS [s] ON [r].[id] = [s].[registration_id]
WHERE [r].[email] = @email
ORDER BY [r].[event_id], [r].[id], [s].[registration_id]

-- EventsDb
SELECT [r].[id], [r].[answers], [r].[came], [r].[created_at], [r].[deleted_at], [r].[door_code], [r].[email], [r].[event_id], [r].[forgotten_at], [r].[group_size], [r].[language], [r].[mark], [r].[modified_at], [r].[name], [r].[number], [r].[offered_until], [r].[revision], [r].[sector], [r].[status], [r].[turns], [s].[registration_id], [s].[number], [s].[event_id]
FROM [events].[registrations] AS [r]
LEFT JOIN [events].[seats] AS [s] ON [r].[id] = [s].[registration_id]
WHERE [r].[event_id] = @of AND [r].[status] = N'Offered' AND [r].[offered_until] <= @now
ORDER BY [r].[number], [r].[id], [s].[registration_id]

-- EventsDb
SELECT [r].[id], [r].[answers], [r].[came], [r].[created_at], [r].[deleted_at], [r].[door_code], [r].[email], [r].[event_id], [r].[forgotten_at], [r].[group_size], [r].[language], [r].[mark], [r].[modified_at], [r].[name], [r].[number], [r].[offered_until], [r].[revision], [r].[sector], [r].[status], [r].[turns], [s].[registration_id], [s].[number], [s].[event_id]
FROM [events].[registrations] AS [r]
LEFT JOIN [events].[seats] AS [s] ON [r].[id] = [s].[registration_id]
WHERE [r].[event_id] IN (@ids1, @ids2)
ORDER BY [r].[id], [s].[registration_id]

-- EventsDb
SELECT [r].[id], [r].[answers], [r].[came], [r].[created_at], [r].[deleted_at], [r].[door_code], [r].[email], [r].[event_id], [r].[forgotten_at], [r].[group_size], [r].[language], [r].[mark], [r].[modified_at], [r].[name], [r].[number], [r].[offered_until], [r].[revision], [r].[sector], [r].[status], [r].[turns], [s].[registration_id], [s].[number], [s].[event_id]
FROM [events].[registrations] AS [r]
LEFT JOIN [events].[seats] AS [s] ON [r].[id] = [s].[registration_id]
WHERE [r].[mark] = N'esimerkki'
ORDER BY [r].[id], [s].[registration_id]

-- EventsDb
SELECT [r].[number], [r].[group_size], [r].[created_at], [r].[offered_until]
FROM [events].[registrations] AS [r]
WHERE 0 = 1

-- EventsDb
SELECT [r].[registration_id], [r].[access_words], [r].[consent_at], [r].[diet_words], [r].[diets], [r].[event_id]
FROM [events].[registration_needs] AS [r]
WHERE EXISTS (
    SELECT 1
    FROM [events].[registrations] AS [r0]
    WHERE [r0].[id] = [r].[registration_id] AND [r0].[email] = @email)

-- EventsDb
SELECT [r].[registration_id], [r].[access_words], [r].[consent_at], [r].[diet_words], [r].[diets], [r].[event_id]
FROM [events].[registration_needs] AS [r]
WHERE [r].[event_id] = @e_Id AND EXISTS (
    SELECT 1
    FROM [events].[registrations] AS [r0]
    WHERE [r0].[id] = [r].[registration_id] AND [r0].[status] = N'Confirmed')

-- EventsDb
SELECT [r].[registration_id], [r].[event_id], [r].[group_number]
FROM [events].[rotation_groups] AS [r]

-- EventsDb
SELECT [r].[registration_id], [r].[event_id], [r].[group_number]
FROM [events].[rotation_groups] AS [r]
WHERE [r].[event_id] = @e_Id

-- EventsDb
SELECT [r].[registration_id], [r].[event_id], [r].[group_number]
FROM [events].[rotation_groups] AS [r]
WHERE [r].[event_id] = @wish_Id

-- EventsDb
SELECT [r].[revision], [r].[status], [r].[group_size]
FROM [events].[registrations] AS [r]
ORDER BY [r].[number]

-- EventsDb
SELECT [r].[sector] AS [Key], COALESCE(SUM([r].[group_size]), 0) AS [People]
FROM [events].[registrations] AS [r]
WHERE [r].[event_id] = @e_Id AND [r].[status] = N'Confirmed'
GROUP BY [r].[sector]

-- EventsDb
SELECT [s].[event_id] AS [Key], COUNT(*) AS [Count]
FROM [events].[seats] AS [s]
WHERE [s].[event_id] IN (@limited1, @limited2)
GROUP BY [s].[event_id]

-- EventsDb
SELECT [s].[id] AS [Id], [s].[email] AS [Email], [s].[language] AS [Language]
FROM [events].[stall_bookings] AS [s]
WHERE [s].[event_id] = @of AND [s].[status] <> N'GivenUp' AND [s].[is_confirmed] = CAST(1 AS bit) AND [s].[mark] IS NULL AND [s].[email] IS NOT NULL
ORDER BY [s].[number]

-- EventsDb
SELECT [s].[id], [s].[asks_access], [s].[asks_diet], [s].[created_at], [s].[deleted_at], [s].[external_until], [s].[external_url], [s].[materials_url], [s].[modified_at], [s].[offer_hours], [s].[reminder_days], [s].[revision], [s].[targets], [s].[thanks]
FROM [events].[sign_up_plans] AS [s]
WHERE [s].[id] IN (@ids1, @ids2)

-- EventsDb
SELECT [s].[id], [s].[column], [s].[event_id], [s].[has_power], [s].[number], [s].[row]
FROM [events].[stalls] AS [s]
WHERE [s].[event_id] = @ask_Id

-- EventsDb
SELECT [s].[id], [s].[contact], [s].[created_at], [s].[deleted_at], [s].[email], [s].[event_id], [s].[held_until], [s].[is_confirmed], [s].[language], [s].[mark], [s].[modified_at], [s].[name], [s].[number], [s].[organization_id], [s].[power], [s].[revision], [s].[roll_up], [s].[screen_slot], [s].[stall_id], [s].[status], [s].[tables], [s].[turns], [s].[words]
FROM [events].[stall_bookings] AS [s]
WHERE [s].[email] = @email

-- EventsDb
SELECT [s].[id], [s].[contact], [s].[created_at], [s].[deleted_at], [s].[email], [s].[event_id], [s].[held_until], [s].[is_confirmed], [s].[language], [s].[mark], [s].[modified_at], [s].[name], [s].[number], [s].[organization_id], [s].[power], [s].[revision], [s].[roll_up], [s].[screen_slot], [s].[stall_id], [s].[status], [s].[tables], [s].[turns], [s].[words]
FROM [events].[stall_bookings] AS [s]
WHERE [s].[email] = @email
ORDER BY [s].[id]

-- EventsDb
SELECT [s].[id], [s].[contact], [s].[created_at], [s].[deleted_at], [s].[email], [s].[event_id], [s].[held_until], [s].[is_confirmed], [s].[language], [s].[mark], [s].[modified_at], [s].[name], [s].[number], [s].[organization_id], [s].[power], [s].[revision], [s].[roll_up], [s].[screen_slot], [s].[stall_id], [s].[status], [s].[tables], [s].[turns], [s].[words]
FROM [events].[stall_bookings] AS [s]
WHERE [s].[event_id] = @ask_Id AND [s].[status] <> N'GivenUp'
ORDER BY [s].[number]

-- EventsDb
SELECT [s].[id], [s].[contact], [s].[created_at], [s].[deleted_at], [s].[email], [s].[event_id], [s].[held_until], [s].[is_confirmed], [s].[language], [s].[mark], [s].[modified_at], [s].[name], [s].[number], [s].[organization_id], [s].[power], [s].[revision], [s].[roll_up], [s].[screen_slot], [s].[stall_id], [s].[status], [s].[tables], [s].[turns], [s].[words]
FROM [events].[stall_bookings] AS [s]
WHERE [s].[event_id] = @e_Id AND [s].[status] <> N'GivenUp'

-- EventsDb
SELECT [s].[id], [s].[contact], [s].[created_at], [s].[deleted_at], [s].[email], [s].[event_id], [s].[held_until], [s].[is_confirmed], [s].[language], [s].[mark], [s].[modified_at], [s].[name], [s].[number], [s].[organization_id], [s].[power], [s].[revision], [s].[roll_up], [s].[screen_slot], [s].[stall_id], [s].[status], [s].[tables], [s].[turns], [s].[words]
FROM [events].[stall_bookings] AS [s]
WHERE [s].[event_id] = @of AND [s].[screen_slot] = CAST(1 AS bit) AND [s].[organization_id] IS NOT NULL AND [s].[status] = N'Standing'
ORDER BY [s].[number]

-- EventsDb
SELECT [s].[id], [s].[contact], [s].[created_at], [s].[deleted_at], [s].[email], [s].[event_id], [s].[held_until], [s].[is_confirmed], [s].[language], [s].[mark], [s].[modified_at], [s].[name], [s].[number], [s].[organization_id], [s].[power], [s].[revision], [s].[roll_up], [s].[screen_slot], [s].[stall_id], [s].[status], [s].[tables], [s].[turns], [s].[words]
FROM [events].[stall_bookings] AS [s]
WHERE [s].[event_id] = @of AND [s].[status] = N'Held' AND [s].[held_until] <= @now
ORDER BY [s].[number]

-- EventsDb
SELECT [s].[id], [s].[contact], [s].[created_at], [s].[deleted_at], [s].[email], [s].[event_id], [s].[held_until], [s].[is_confirmed], [s].[language], [s].[mark], [s].[modified_at], [s].[name], [s].[number], [s].[organization_id], [s].[power], [s].[revision], [s].[roll_up], [s].[screen_slot], [s].[stall_id], [s].[status], [s].[tables], [s].[turns], [s].[words]
FROM [events].[stall_bookings] AS [s]
WHERE [s].[event_id] IN (@ids1, @ids2)

-- EventsDb
SELECT [s].[id], [s].[contact], [s].[created_at], [s].[deleted_at], [s].[email], [s].[event_id], [s].[held_until], [s].[is_confirmed], [s].[language], [s].[mark], [s].[modified_at], [s].[name], [s].[number], [s].[organization_id], [s].[power], [s].[revision], [s].[roll_up], [s].[screen_slot], [s].[stall_id], [s].[status], [s].[tables], [s].[turns], [s].[words]
FROM [events].[stall_bookings] AS [s]
WHERE [s].[mark] = N'esimerkki'

-- EventsDb
SELECT [s].[id], [s].[created_at], [s].[day], [s].[deleted_at], [s].[kind], [s].[mark], [s].[modified_at], [s].[municipality], [s].[organization_id], [s].[people], [s].[revision], [s].[topic]
FROM [events].[support_counts] AS [s]
WHERE [s].[mark] = N'esimerkki'

-- EventsDb
SELECT [s].[id], [s].[created_at], [s].[deleted_at], [s].[document], [s].[editions], [s].[modified_at], [s].[name], [s].[purpose], [s].[revision], [s].[slug]
FROM [events].[series] AS [s]

-- EventsDb
SELECT [s].[id], [s].[created_at], [s].[deleted_at], [s].[document], [s].[editions], [s].[modified_at], [s].[name], [s].[purpose], [s].[revision], [s].[slug]
FROM [events].[series] AS [s]
WHERE [s].[id] NOT IN (@needed1, @needed2) AND NOT EXISTS (
    SELECT 1
    FROM [events].[events] AS [e]
    WHERE [e].[series_id] = [s].[id] AND [e].[source] IS NULL AND [e].[mark] IS NULL)

-- EventsDb
SELECT [s].[id], [s].[created_at], [s].[deleted_at], [s].[end], [s].[event_id], [s].[has_names], [s].[mark], [s].[modified_at], [s].[place], [s].[revision], [s].[space_id], [s].[speakers], [s].[start], [s].[title]
FROM [events].[sessions] AS [s]
WHERE [s].[mark] IS NOT NULL

-- EventsDb
SELECT [s].[id], [s].[created_at], [s].[deleted_at], [s].[end], [s].[event_id], [s].[mark], [s].[modified_at], [s].[organization_id], [s].[revision], [s].[start], [s].[who]
FROM [events].[stall_shifts] AS [s]
WHERE [s].[mark] = N'esimerkki'

-- EventsDb
SELECT [s].[number]
FROM [events].[seats] AS [s]
ORDER BY [s].[number]

-- EventsDb
SELECT [s].[number]
FROM [events].[seats] AS [s]
WHERE [s].[event_id] = @e_Id

-- EventsDb
SELECT [s].[number]
FROM [events].[seats] AS [s]
WHERE [s].[event_id] = @p
ORDER BY [s].[number]

-- EventsDb
SELECT [s].[organization_id]
FROM [events].[sector_invitations] AS [s]
WHERE [s].[event_id] = @e_Id

-- EventsDb
SELECT [s].[organization_id], [s].[day], [s].[kind], [s].[topic], [s].[municipality], [s].[people]
FROM [events].[support_counts] AS [s]
WHERE [s].[day] >= @ask_From AND [s].[day] <= @ask_To AND [s].[organization_id] = @organization AND [s].[people] > 0
ORDER BY [s].[day], [s].[topic], [s].[municipality]

-- EventsDb
SELECT [s].[organization_id], [s].[day], [s].[kind], [s].[topic], [s].[municipality], [s].[people]
FROM [events].[support_counts] AS [s]
WHERE [s].[day] >= @ask_From AND [s].[day] <= @ask_To AND [s].[people] > 0
ORDER BY [s].[day], [s].[topic], [s].[municipality]

-- EventsDb
SELECT [s].[organization_id], [s].[day], [s].[kind], [s].[topic], [s].[municipality], [s].[people]
FROM [events].[support_counts] AS [s]
WHERE [s].[organization_id] = @ask_OrganizationId AND [s].[day] = @ask_Day AND [s].[people] > 0
ORDER BY [s].[day], [s].[topic], [s].[municipality]

-- EventsDb
SELECT [s].[sector] AS [Sector], [s].[organization_id] AS [OrganizationId]
FROM [events].[sector_invitations] AS [s]
WHERE [s].[event_id] = @e_Id

-- EventsDb
SELECT [s].[stall_id]
FROM [events].[stall_bookings] AS [s]
WHERE [s].[event_id] = @e_Id AND [s].[stall_id] IS NOT NULL

-- EventsDb
SELECT [t1].[id], [t1].[created_at], [t1].[deleted_at], [t1].[description], [t1].[event_id], [t1].[join_until], [t1].[least_group], [t1].[mark], [t1].[modified_at], [t1].[most_group], [t1].[municipality], [t1].[people], [t1].[place], [t1].[reason], [t1].[revision], [t1].[state], [t1].[topic], [t1].[trainer_id], [t1].[wished_time], [t0].[id], [t0].[asked_on], [t0].[confirmed_at], [t0].[email], [t0].[is_first], [t0].[language], [t0].[left_at], [t0].[municipality], [t0].[name], [t0].[order_id], [t0].[organization_id], [t0].[people], [t0].[person]
FROM (
    SELECT TOP(1) [t].[id], [t].[created_at], [t].[deleted_at], [t].[description], [t].[event_id], [t].[join_until], [t].[least_group], [t].[mark], [t].[modified_at], [t].[most_group], [t].[municipality], [t].[people], [t].[place], [t].[reason], [t].[revision], [t].[state], [t].[topic], [t].[trainer_id], [t].[wished_time]
    FROM [events].[training_orders] AS [t]
    WHERE [t].[event_id] = @of AND [t].[deleted_at] IS NULL
) AS [t1]
LEFT JOIN [events].[training_joins] AS [t0] ON [t1].[id] = [t0].[order_id]
ORDER BY [t1].[id]

-- EventsDb
SELECT [t1].[id], [t1].[created_at], [t1].[deleted_at], [t1].[description], [t1].[event_id], [t1].[join_until], [t1].[least_group], [t1].[mark], [t1].[modified_at], [t1].[most_group], [t1].[municipality], [t1].[people], [t1].[place], [t1].[reason], [t1].[revision], [t1].[state], [t1].[topic], [t1].[trainer_id], [t1].[wished_time], [t0].[id], [t0].[asked_on], [t0].[confirmed_at], [t0].[email], [t0].[is_first], [t0].[language], [t0].[left_at], [t0].[municipality], [t0].[name], [t0].[order_id], [t0].[organization_id], [t0].[people], [t0].[person]
FROM (
    SELECT TOP(2) [t].[id], [t].[created_at], [t].[deleted_at], [t].[description], [t].[event_id], [t].[join_until], [t].[least_group], [t].[mark], [t].[modified_at], [t].[most_group], [t].[municipality], [t].[people], [t].[place], [t].[reason], [t].[revision], [t].[state], [t].[topic], [t].[trainer_id], [t].[wished_time]
    FROM [events].[training_orders] AS [t]
    WHERE [t].[id] = @id AND [t].[deleted_at] IS NULL
) AS [t1]
LEFT JOIN [events].[training_joins] AS [t0] ON [t1].[id] = [t0].[order_id]
ORDER BY [t1].[id]

-- EventsDb
SELECT [t1].[id], [t1].[created_at], [t1].[deleted_at], [t1].[description], [t1].[event_id], [t1].[join_until], [t1].[least_group], [t1].[mark], [t1].[modified_at], [t1].[most_group], [t1].[municipality], [t1].[people], [t1].[place], [t1].[reason], [t1].[revision], [t1].[state], [t1].[topic], [t1].[trainer_id], [t1].[wished_time], [t0].[id], [t0].[asked_on], [t0].[confirmed_at], [t0].[email], [t0].[is_first], [t0].[language], [t0].[left_at], [t0].[municipality], [t0].[name], [t0].[order_id], [t0].[organization_id], [t0].[people], [t0].[person]
FROM (
    SELECT TOP(@p) [t].[id], [t].[created_at], [t].[deleted_at], [t].[description], [t].[event_id], [t].[join_until], [t].[least_group], [t].[mark], [t].[modified_at], [t].[most_group], [t].[municipality], [t].[people], [t].[place], [t].[reason], [t].[revision], [t].[state], [t].[topic], [t].[trainer_id], [t].[wished_time]
    FROM [events].[training_orders] AS [t]
    WHERE [t].[state] = N'Open' AND [t].[join_until] >= @today AND [t].[deleted_at] IS NULL AND NOT EXISTS (
        SELECT 1
        FROM [events].[events] AS [e]
        WHERE [e].[id] = [t].[event_id] AND ([e].[deleted_at] IS NOT NULL OR [e].[status] = N'Cancelled'))
    ORDER BY [t].[join_until], [t].[id]
) AS [t1]
LEFT JOIN [events].[training_joins] AS [t0] ON [t1].[id] = [t0].[order_id]
ORDER BY [t1].[join_until], [t1].[id]

-- EventsDb
SELECT [t1].[id], [t1].[created_at], [t1].[deleted_at], [t1].[description], [t1].[event_id], [t1].[join_until], [t1].[least_group], [t1].[mark], [t1].[modified_at], [t1].[most_group], [t1].[municipality], [t1].[people], [t1].[place], [t1].[reason], [t1].[revision], [t1].[state], [t1].[topic], [t1].[trainer_id], [t1].[wished_time], [t0].[id], [t0].[asked_on], [t0].[confirmed_at], [t0].[email], [t0].[is_first], [t0].[language], [t0].[left_at], [t0].[municipality], [t0].[name], [t0].[order_id], [t0].[organization_id], [t0].[people], [t0].[person]
FROM (
    SELECT TOP(@p) [t].[id], [t].[created_at], [t].[deleted_at], [t].[description], [t].[event_id], [t].[join_until], [t].[least_group], [t].[mark], [t].[modified_at], [t].[most_group], [t].[municipality], [t].[people], [t].[place], [t].[reason], [t].[revision], [t].[state], [t].[topic], [t].[trainer_id], [t].[wished_time]
    FROM [events].[training_orders] AS [t]
    WHERE [t].[state] = N'Unconfirmed' AND [t].[created_at] < @old
    ORDER BY [t].[id]
) AS [t1]
LEFT JOIN [events].[training_joins] AS [t0] ON [t1].[id] = [t0].[order_id]
ORDER BY [t1].[id]

-- EventsDb
SELECT [t1].[id], [t1].[created_at], [t1].[deleted_at], [t1].[description], [t1].[event_id], [t1].[join_until], [t1].[least_group], [t1].[mark], [t1].[modified_at], [t1].[most_group], [t1].[municipality], [t1].[people], [t1].[place], [t1].[reason], [t1].[revision], [t1].[state], [t1].[topic], [t1].[trainer_id], [t1].[wished_time], [t0].[id], [t0].[asked_on], [t0].[confirmed_at], [t0].[email], [t0].[is_first], [t0].[language], [t0].[left_at], [t0].[municipality], [t0].[name], [t0].[order_id], [t0].[organization_id], [t0].[people], [t0].[person]
FROM (
    SELECT [t].[id], [t].[created_at], [t].[deleted_at], [t].[description], [t].[event_id], [t].[join_until], [t].[least_group], [t].[mark], [t].[modified_at], [t].[most_group], [t].[municipality], [t].[people], [t].[place], [t].[reason], [t].[revision], [t].[state], [t].[topic], [t].[trainer_id], [t].[wished_time], CASE
        WHEN [t].[state] = N'Waiting' THEN 0
        WHEN [t].[state] = N'Open' THEN 1
        ELSE 2
    END AS [c]
    FROM [events].[training_orders] AS [t]
    WHERE 0 = 1
) AS [t1]
LEFT JOIN [events].[training_joins] AS [t0] ON [t1].[id] = [t0].[order_id]
ORDER BY [t1].[c], [t1].[created_at] DESC, [t1].[id]

-- EventsDb
SELECT [t2].[id], [t2].[created_at], [t2].[deleted_at], [t2].[description], [t2].[event_id], [t2].[join_until], [t2].[least_group], [t2].[mark], [t2].[modified_at], [t2].[most_group], [t2].[municipality], [t2].[people], [t2].[place], [t2].[reason], [t2].[revision], [t2].[state], [t2].[topic], [t2].[trainer_id], [t2].[wished_time], [t1].[id], [t1].[asked_on], [t1].[confirmed_at], [t1].[email], [t1].[is_first], [t1].[language], [t1].[left_at], [t1].[municipality], [t1].[name], [t1].[order_id], [t1].[organization_id], [t1].[people], [t1].[person]
FROM (
    SELECT TOP(@p) [t].[id], [t].[created_at], [t].[deleted_at], [t].[description], [t].[event_id], [t].[join_until], [t].[least_group], [t].[mark], [t].[modified_at], [t].[most_group], [t].[municipality], [t].[people], [t].[place], [t].[reason], [t].[revision], [t].[state], [t].[topic], [t].[trainer_id], [t].[wished_time]
    FROM [events].[training_orders] AS [t]
    WHERE EXISTS (
        SELECT 1
        FROM [events].[training_joins] AS [t0]
        WHERE [t].[id] = [t0].[order_id] AND [t0].[email] IS NOT NULL) AND (([t].[state] = N'CalledOff' AND [t].[modified_at] < @month) OR ([t].[state] = N'Agreed' AND EXISTS (
        SELECT 1
        FROM [events].[events] AS [e]
        WHERE [e].[id] = [t].[event_id] AND [e].[last_day] < @lastDay)) OR ([t].[state] <> N'Agreed' AND [t].[join_until] < @halfYear))
    ORDER BY [t].[id]
) AS [t2]
LEFT JOIN [events].[training_joins] AS [t1] ON [t2].[id] = [t1].[order_id]
ORDER BY [t2].[id]

-- EventsDb
SELECT [t2].[id], [t2].[created_at], [t2].[deleted_at], [t2].[description], [t2].[event_id], [t2].[join_until], [t2].[least_group], [t2].[mark], [t2].[modified_at], [t2].[most_group], [t2].[municipality], [t2].[people], [t2].[place], [t2].[reason], [t2].[revision], [t2].[state], [t2].[topic], [t2].[trainer_id], [t2].[wished_time], [t1].[id], [t1].[asked_on], [t1].[confirmed_at], [t1].[email], [t1].[is_first], [t1].[language], [t1].[left_at], [t1].[municipality], [t1].[name], [t1].[order_id], [t1].[organization_id], [t1].[people], [t1].[person]
FROM (
    SELECT TOP(@p) [t].[id], [t].[created_at], [t].[deleted_at], [t].[description], [t].[event_id], [t].[join_until], [t].[least_group], [t].[mark], [t].[modified_at], [t].[most_group], [t].[municipality], [t].[people], [t].[place], [t].[reason], [t].[revision], [t].[state], [t].[topic], [t].[trainer_id], [t].[wished_time]
    FROM [events].[training_orders] AS [t]
    WHERE [t].[state] <> N'Unconfirmed' AND EXISTS (
        SELECT 1
        FROM [events].[training_joins] AS [t0]
        WHERE [t].[id] = [t0].[order_id] AND [t0].[confirmed_at] IS NULL AND [t0].[asked_on] < @asked)
    ORDER BY [t].[id]
) AS [t2]
LEFT JOIN [events].[training_joins] AS [t1] ON [t2].[id] = [t1].[order_id]
ORDER BY [t2].[id]

-- EventsDb
SELECT [t].[id] AS [Id], [t].[email] AS [Email], [t].[language] AS [Language]
FROM [events].[training_joins] AS [t]
WHERE [t].[left_at] IS NULL AND [t].[confirmed_at] IS NOT NULL AND [t].[email] IS NOT NULL AND EXISTS (
    SELECT 1
    FROM [events].[training_orders] AS [t0]
    WHERE [t0].[id] = [t].[order_id] AND [t0].[event_id] = @of AND [t0].[state] <> N'CalledOff' AND [t0].[mark] IS NULL)
ORDER BY [t].[id]

-- EventsDb
SELECT [t].[id], [t].[asked_on], [t].[confirmed_at], [t].[email], [t].[is_first], [t].[language], [t].[left_at], [t].[municipality], [t].[name], [t].[order_id], [t].[organization_id], [t].[people], [t].[person], [t0].[topic] AS [Topic]
FROM [events].[training_joins] AS [t]
INNER JOIN [events].[training_orders] AS [t0] ON [t].[order_id] = [t0].[id]
WHERE [t].[email] = @email
ORDER BY [t].[id]

-- EventsDb
SELECT [t].[id], [t].[created_at], [t].[deleted_at], [t].[description], [t].[event_id], [t].[join_until], [t].[least_group], [t].[mark], [t].[modified_at], [t].[most_group], [t].[municipality], [t].[people], [t].[place], [t].[reason], [t].[revision], [t].[state], [t].[topic], [t].[trainer_id], [t].[wished_time], [t0].[id], [t0].[asked_on], [t0].[confirmed_at], [t0].[email], [t0].[is_first], [t0].[language], [t0].[left_at], [t0].[municipality], [t0].[name], [t0].[order_id], [t0].[organization_id], [t0].[people], [t0].[person]
FROM [events].[training_orders] AS [t]
LEFT JOIN [events].[training_joins] AS [t0] ON [t].[id] = [t0].[order_id]
WHERE [t].[mark] = N'esimerkki'
ORDER BY [t].[id]

-- EventsDb
SELECT [t].[id], [t].[created_at], [t].[deleted_at], [t].[description], [t].[event_id], [t].[join_until], [t].[least_group], [t].[mark], [t].[modified_at], [t].[most_group], [t].[municipality], [t].[people], [t].[place], [t].[reason], [t].[revision], [t].[state], [t].[topic], [t].[trainer_id], [t].[wished_time], [t1].[id], [t1].[asked_on], [t1].[confirmed_at], [t1].[email], [t1].[is_first], [t1].[language], [t1].[left_at], [t1].[municipality], [t1].[name], [t1].[order_id], [t1].[organization_id], [t1].[people], [t1].[person]
FROM [events].[training_orders] AS [t]
LEFT JOIN [events].[training_joins] AS [t1] ON [t].[id] = [t1].[order_id]
WHERE EXISTS (
    SELECT 1
    FROM [events].[training_joins] AS [t0]
    WHERE [t].[id] = [t0].[order_id] AND [t0].[email] = @email)
ORDER BY [t].[id]

-- EventsDb
SELECT [t].[id], [t].[created_at], [t].[deleted_at], [t].[end_reason], [t].[ended_at], [t].[given_at], [t].[modified_at], [t].[organization_id], [t].[reason], [t].[revision]
FROM [events].[trusted_organizations] AS [t]
WHERE 0 = 1

-- EventsDb
SELECT [t].[organization_id]
FROM [events].[trusted_organizations] AS [t]
WHERE [t].[ended_at] IS NULL AND [t].[organization_id] IN (@asked1, @asked2)

-- EventsDb
SELECT [t].[organization_id]
FROM [events].[trusted_organizations] AS [t]
WHERE [t].[ended_at] IS NULL AND [t].[organization_id] IN (@organizations1, @organizations2)

-- EventsDb
SELECT [t].[theme_id], [t].[feedback_id]
FROM [events].[theme_mentions] AS [t]
WHERE EXISTS (
    SELECT 1
    FROM [events].[feedback_themes] AS [f]
    WHERE [f].[id] = [t].[theme_id] AND [f].[event_id] = @of AND [f].[deleted_at] IS NULL) AND [t].[feedback_id] IN (@ids1, @ids2)

-- EventsDb
SELECT [t].[word]
FROM [search].[terms] AS [t]
WHERE [t].[document] = @document
ORDER BY [t].[word]

-- EventsDb
SELECT [w2].[id], [w2].[event_id], [w2].[number], [w2].[tips], [w2].[topic], [w1].[id], [w1].[becomes], [w1].[due_on], [w1].[heading], [w1].[number], [w1].[owner_body_id], [w1].[part], [w1].[text], [w1].[workshop_id]
FROM (
    SELECT TOP(2) [w].[id], [w].[event_id], [w].[number], [w].[tips], [w].[topic]
    FROM [events].[workshops] AS [w]
    WHERE EXISTS (
        SELECT 1
        FROM [events].[workshop_outputs] AS [w0]
        WHERE [w].[id] = [w0].[workshop_id] AND [w0].[id] = @ask_Id)
) AS [w2]
LEFT JOIN [events].[workshop_outputs] AS [w1] ON [w2].[id] = [w1].[workshop_id]
ORDER BY [w2].[id]

-- EventsDb
SELECT [w].[id], [w].[becomes], [w].[due_on], [w].[heading], [w].[number], [w].[owner_body_id], [w].[part], [w].[text], [w].[workshop_id]
FROM [events].[workshop_outputs] AS [w]

-- EventsDb
SELECT [w].[id], [w].[becomes], [w].[due_on], [w].[heading], [w].[number], [w].[owner_body_id], [w].[part], [w].[text], [w].[workshop_id]
FROM [events].[workshop_outputs] AS [w]
WHERE [w].[workshop_id] = @p

-- EventsDb
SELECT [w].[id], [w].[created_at], [w].[deleted_at], [w].[first_day], [w].[from], [w].[modified_at], [w].[name], [w].[recurrence], [w].[revision], [w].[to]
FROM [events].[weekly_plans] AS [w]
WHERE [w].[id] IN (@plans1, @plans2) AND NOT EXISTS (
    SELECT 1
    FROM [events].[events] AS [e]
    WHERE [e].[weekly_id] = [w].[id] AND [e].[id] NOT IN (@ids1, @ids2))

-- EventsDb
SELECT [w].[id], [w].[event_id], [w].[number], [w].[tips], [w].[topic]
FROM [events].[workshops] AS [w]
WHERE [w].[event_id] = @p

-- EventsDb
SELECT [w].[id], [w].[event_id], [w].[number], [w].[tips], [w].[topic], [w0].[id], [w0].[becomes], [w0].[due_on], [w0].[heading], [w0].[number], [w0].[owner_body_id], [w0].[part], [w0].[text], [w0].[workshop_id]
FROM [events].[workshops] AS [w]
LEFT JOIN [events].[workshop_outputs] AS [w0] ON [w].[id] = [w0].[workshop_id]
WHERE [w].[event_id] = @forum_Id
ORDER BY [w].[number], [w].[id]

-- EventsDb
SELECT [w].[topic]
FROM [events].[workshops] AS [w]
WHERE [w].[event_id] = @id
ORDER BY [w].[number]

-- EventsDb
SELECT [w].[topic]
FROM [events].[workshops] AS [w]
WHERE [w].[event_id] = @seat_EventId
ORDER BY [w].[number]

-- EventsDb
UPDATE [m]
SET [m].[delivered_at] = @p
FROM [outbox].[messages] AS [m]
WHERE [m].[id] IN (@ids1, @ids2) AND [m].[delivered_at] IS NULL

-- EventsDb
UPDATE [r]
SET [r].[offered_until] = @p
FROM [events].[registrations] AS [r]
WHERE [r].[id] = @offered_Id

-- EventsDb
UPDATE [s]
SET [s].[stall_id] = @p
FROM [events].[stall_bookings] AS [s]
WHERE [s].[id] = @own_Id

-- EventsDb
UPDATE [s]
SET [s].[stall_id] = @p,
    [s].[status] = @p2
FROM [events].[stall_bookings] AS [s]
WHERE [s].[id] = @booking_Id

-- EventsDb
UPDATE [s]
SET [s].[stall_id] = @p,
    [s].[status] = @p2
FROM [events].[stall_bookings] AS [s]
WHERE [s].[id] = @standing_Id

-- EventsDb
UPDATE [t]
SET [t].[people] = @p
FROM [events].[training_orders] AS [t]
WHERE [t].[id] = @id

-- FilesDb
DELETE FROM [c]
FROM [files].[chunks] AS [c]
WHERE [c].[file_id] = @file_Id

-- FilesDb
SELECT COUNT(*)
FROM [files].[chunks] AS [c]

-- FilesDb
SELECT TOP(2) [c].[bytes]
FROM [files].[chunks] AS [c]
WHERE [c].[file_id] = @file AND [c].[number] = @wanted

-- FilesDb
SELECT TOP(2) [f].[id], [f].[created_at], [f].[deleted_at], [f].[hash], [f].[height], [f].[media_type], [f].[modified_at], [f].[name], [f].[organization_id], [f].[revision], [f].[size], [f].[stored_by], [f].[visibility], [f].[width]
FROM [files].[files] AS [f]

-- FilesDb
SELECT TOP(2) [f].[id], [f].[created_at], [f].[deleted_at], [f].[hash], [f].[height], [f].[media_type], [f].[modified_at], [f].[name], [f].[organization_id], [f].[revision], [f].[size], [f].[stored_by], [f].[visibility], [f].[width]
FROM [files].[files] AS [f]
WHERE [f].[id] = @wish_Id

-- FilesDb
SELECT [f].[id], [f].[created_at], [f].[deleted_at], [f].[hash], [f].[height], [f].[media_type], [f].[modified_at], [f].[name], [f].[organization_id], [f].[revision], [f].[size], [f].[stored_by], [f].[visibility], [f].[width]
FROM [files].[files] AS [f]
WHERE [f].[deleted_at] < @since

-- FilesDb
SELECT [f].[id], [f].[created_at], [f].[deleted_at], [f].[hash], [f].[height], [f].[media_type], [f].[modified_at], [f].[name], [f].[organization_id], [f].[revision], [f].[size], [f].[stored_by], [f].[visibility], [f].[width]
FROM [files].[files] AS [f]
WHERE [f].[id] IN (@ids1, @ids2) AND [f].[deleted_at] IS NULL

-- GovernanceDb
DELETE FROM [t]
FROM [search].[terms] AS [t]
WHERE [t].[document] = @id AND [t].[kind] = @kind

-- GovernanceDb
SELECT CASE
    WHEN EXISTS (
        SELECT 1
        FROM [governance].[bodies] AS [b]
        WHERE [b].[id] = @wish_BodyId AND [b].[kind] <> N'municipalBoard' AND [b].[deleted_at] IS NULL) THEN CAST(1 AS bit)
    ELSE CAST(0 AS bit)
END

-- GovernanceDb
SELECT CASE
    WHEN EXISTS (
        SELECT 1
        FROM [governance].[meetings] AS [m]
        WHERE [m].[mark] = N'esimerkki') THEN CAST(1 AS bit)
    ELSE CAST(0 AS bit)
END

-- GovernanceDb
SELECT CASE
    WHEN EXISTS (
        SELECT 1
        FROM [mail].[letters] AS [l]
        WHERE [l].[key] = @letter_Key) THEN CAST(1 AS bit)
    ELSE CAST(0 AS bit)
END

-- GovernanceDb
SELECT COUNT(*)
FROM [governance].[action_items] AS [a]

-- GovernanceDb
SELECT COUNT(*)
FROM [governance].[action_items] AS [a]
WHERE [a].[deleted_at] IS NULL AND [a].[status] = N'Open' AND [a].[due_on] < @today

-- GovernanceDb
SELECT COUNT(*)
FROM [governance].[action_items] AS [a]
WHERE [a].[deleted_at] IS NULL AND [a].[status] = N'Open' AND [a].[due_on] < @today AND [a].[body_id] = @only

-- GovernanceDb
SELECT COUNT(*)
FROM [governance].[bodies] AS [b]

-- GovernanceDb
SELECT COUNT(*)
FROM [governance].[decisions] AS [d]

-- GovernanceDb
SELECT COUNT(*)
FROM [governance].[decisions] AS [d]
WHERE [d].[item_id] = @p

-- GovernanceDb
SELECT COUNT(*)
FROM [governance].[matters] AS [m]

-- GovernanceDb
SELECT COUNT(*)
FROM [governance].[matters] AS [m]
WHERE [m].[deleted_at] IS NULL AND [m].[status] = N'Queued'

-- GovernanceDb
SELECT COUNT(*)
FROM [governance].[matters] AS [m]
WHERE [m].[deleted_at] IS NULL AND [m].[status] = N'Queued' AND [m].[body_id] = @only

-- GovernanceDb
SELECT COUNT(*)
FROM [governance].[meetings] AS [m]

-- GovernanceDb
SELECT COUNT(*)
FROM [governance].[meetings] AS [m]
WHERE [m].[deleted_at] IS NULL AND [m].[status] = N'Called' AND [m].[day] < @today

-- GovernanceDb
SELECT COUNT(*)
FROM [governance].[meetings] AS [m]
WHERE [m].[deleted_at] IS NULL AND [m].[status] = N'Called' AND [m].[day] < @today AND [m].[body_id] = @only

-- GovernanceDb
SELECT COUNT(*)
FROM [governance].[meetings] AS [m]
WHERE [m].[year] = 2027 AND [m].[deleted_at] IS NULL

-- GovernanceDb
SELECT COUNT(*)
FROM [governance].[representatives] AS [r]
WHERE [r].[person_id] = @Person OR [r].[email] = @Email

-- GovernanceDb
SELECT COUNT(*)
FROM [governance].[seat_terms] AS [s]

-- GovernanceDb
SELECT COUNT(*)
FROM [governance].[seats] AS [s]
WHERE [s].[body_id] = @body_Id AND [s].[deleted_at] IS NULL AND [s].[from] <= @day AND ([s].[until] IS NULL OR @day2 <= [s].[until])

-- GovernanceDb
SELECT COUNT(*)
FROM [governance].[seats] AS [s]
WHERE [s].[body_id] = @p AND [s].[deleted_at] IS NULL AND [s].[from] <= @day AND ([s].[until] IS NULL OR @day2 <= [s].[until])

-- GovernanceDb
SELECT COUNT(*)
FROM [governance].[seats] AS [s]
WHERE [s].[deleted_at] IS NULL AND [s].[from] <= @day AND ([s].[until] IS NULL OR @day1 <= [s].[until])

-- GovernanceDb
SELECT COUNT(*)
FROM [governance].[statements] AS [s]

-- GovernanceDb
SELECT COUNT(*)
FROM [governance].[strategies] AS [s]

-- GovernanceDb
SELECT MAX([m].[number])
FROM [governance].[meetings] AS [m]
WHERE [m].[body_id] = @body AND [m].[year] = @year

-- GovernanceDb
SELECT TOP(1) [b].[id], [b].[created_at], [b].[deleted_at], [b].[kind], [b].[modified_at], [b].[names], [b].[order], [b].[revision], [b].[season], [b].[slug]
FROM [governance].[bodies] AS [b]

-- GovernanceDb
SELECT TOP(1) [b].[id], [b].[created_at], [b].[deleted_at], [b].[kind], [b].[modified_at], [b].[names], [b].[order], [b].[revision], [b].[season], [b].[slug]
FROM [governance].[bodies] AS [b]
WHERE [b].[id] = @p

-- GovernanceDb
SELECT TOP(1) [m].[id], [m].[body_id], [m].[called_at], [m].[created_at], [m].[day], [m].[deleted_at], [m].[end], [m].[head_count], [m].[is_public], [m].[mark], [m].[modified_at], [m].[number], [m].[place], [m].[revision], [m].[source], [m].[start], [m].[status], [m].[year]
FROM [governance].[meetings] AS [m]
WHERE [m].[year] = 2027
ORDER BY [m].[number]

-- GovernanceDb
SELECT TOP(2) [a].[id]
FROM [governance].[action_items] AS [a]

-- GovernanceDb
SELECT TOP(2) [a].[id], [a].[body_id], [a].[closed_on], [a].[created_at], [a].[decision_id], [a].[deleted_at], [a].[due_on], [a].[is_public], [a].[mark], [a].[meeting_id], [a].[modified_at], [a].[moves], [a].[note], [a].[opened_on], [a].[owner], [a].[owner_email], [a].[owner_organization_id], [a].[owner_person_id], [a].[revision], [a].[source_id], [a].[status], [a].[text], [a].[title]
FROM [governance].[action_items] AS [a]
WHERE [a].[owner_organization_id] = @id_Value

-- GovernanceDb
SELECT TOP(2) [a].[id], [a].[body_id], [a].[closed_on], [a].[created_at], [a].[decision_id], [a].[deleted_at], [a].[due_on], [a].[is_public], [a].[mark], [a].[meeting_id], [a].[modified_at], [a].[moves], [a].[note], [a].[opened_on], [a].[owner], [a].[owner_email], [a].[owner_organization_id], [a].[owner_person_id], [a].[revision], [a].[source_id], [a].[status], [a].[text], [a].[title], [b].[id], [b].[created_at], [b].[deleted_at], [b].[kind], [b].[modified_at], [b].[names], [b].[order], [b].[revision], [b].[season], [b].[slug]
FROM [governance].[action_items] AS [a]
INNER JOIN [governance].[bodies] AS [b] ON [a].[body_id] = [b].[id]
WHERE [a].[id] = @id

-- GovernanceDb
SELECT TOP(2) [a].[id], [a].[decision_id], [a].[matter_id], [a].[meeting_id], [a].[notes], [a].[number], [a].[stated], [a].[text], [a].[title]
FROM [governance].[agenda_items] AS [a]
WHERE [a].[id] = @ask_Id

-- GovernanceDb
SELECT TOP(2) [a].[meeting_id]
FROM [governance].[agenda_items] AS [a]
WHERE [a].[id] = @item

-- GovernanceDb
SELECT TOP(2) [b].[id], [b].[created_at], [b].[deleted_at], [b].[kind], [b].[modified_at], [b].[names], [b].[order], [b].[revision], [b].[season], [b].[slug]
FROM [governance].[bodies] AS [b]
WHERE [b].[id] = @id

-- GovernanceDb
SELECT TOP(2) [b].[id], [b].[created_at], [b].[deleted_at], [b].[kind], [b].[modified_at], [b].[names], [b].[order], [b].[revision], [b].[season], [b].[slug]
FROM [governance].[bodies] AS [b]
WHERE [b].[id] = @id OR [b].[slug] = @idOrSlug

-- GovernanceDb
SELECT TOP(2) [b].[id], [b].[created_at], [b].[deleted_at], [b].[kind], [b].[modified_at], [b].[names], [b].[order], [b].[revision], [b].[season], [b].[slug]
FROM [governance].[bodies] AS [b]
WHERE [b].[id] = @p

-- GovernanceDb
SELECT TOP(2) [b].[id], [b].[created_at], [b].[deleted_at], [b].[kind], [b].[modified_at], [b].[names], [b].[order], [b].[revision], [b].[season], [b].[slug]
FROM [governance].[bodies] AS [b]
WHERE [b].[id] = @wish_BodyId AND [b].[deleted_at] IS NULL

-- GovernanceDb
SELECT TOP(2) [b].[id], [b].[created_at], [b].[deleted_at], [b].[kind], [b].[modified_at], [b].[names], [b].[order], [b].[revision], [b].[season], [b].[slug]
FROM [governance].[bodies] AS [b]
WHERE [b].[slug] = N'yhteisoraati'

-- GovernanceDb
SELECT TOP(2) [d].[id], [d].[body_id], [d].[created_at], [d].[deleted_at], [d].[due_on], [d].[earlier], [d].[is_public], [d].[item_id], [d].[kind], [d].[made_on], [d].[mark], [d].[meeting_id], [d].[modified_at], [d].[number], [d].[owner], [d].[owner_organization_id], [d].[revision], [d].[source], [d].[source_id], [d].[text], [d].[title]
FROM [governance].[decisions] AS [d]
WHERE [d].[item_id] = @item_Id AND [d].[deleted_at] IS NULL

-- GovernanceDb
SELECT TOP(2) [d].[id], [d].[body_id], [d].[created_at], [d].[deleted_at], [d].[due_on], [d].[earlier], [d].[is_public], [d].[item_id], [d].[kind], [d].[made_on], [d].[mark], [d].[meeting_id], [d].[modified_at], [d].[number], [d].[owner], [d].[owner_organization_id], [d].[revision], [d].[source], [d].[source_id], [d].[text], [d].[title], [b].[id], [b].[created_at], [b].[deleted_at], [b].[kind], [b].[modified_at], [b].[names], [b].[order], [b].[revision], [b].[season], [b].[slug]
FROM [governance].[decisions] AS [d]
INNER JOIN [governance].[bodies] AS [b] ON [d].[body_id] = [b].[id]
WHERE [d].[id] = @id

-- GovernanceDb
SELECT TOP(2) [d].[id], [d].[body_id], [d].[created_at], [d].[deleted_at], [d].[due_on], [d].[earlier], [d].[is_public], [d].[item_id], [d].[kind], [d].[made_on], [d].[mark], [d].[meeting_id], [d].[modified_at], [d].[number], [d].[owner], [d].[owner_organization_id], [d].[revision], [d].[source], [d].[source_id], [d].[text], [d].[title], [b].[id], [b].[created_at], [b].[deleted_at], [b].[kind], [b].[modified_at], [b].[names], [b].[order], [b].[revision], [b].[season], [b].[slug]
FROM [governance].[decisions] AS [d]
INNER JOIN [governance].[bodies] AS [b] ON [d].[body_id] = [b].[id]
WHERE [d].[item_id] = @ask_Id AND [d].[deleted_at] IS NULL

-- GovernanceDb
SELECT TOP(2) [m].[id], [m].[body_id], [m].[called_at], [m].[created_at], [m].[day], [m].[deleted_at], [m].[end], [m].[head_count], [m].[is_public], [m].[mark], [m].[modified_at], [m].[number], [m].[place], [m].[revision], [m].[source], [m].[start], [m].[status], [m].[year]
FROM [governance].[meetings] AS [m]
WHERE [m].[id] = @wish_Id

-- GovernanceDb
SELECT TOP(2) [m].[id], [m].[body_id], [m].[called_at], [m].[created_at], [m].[day], [m].[deleted_at], [m].[end], [m].[head_count], [m].[is_public], [m].[mark], [m].[modified_at], [m].[number], [m].[place], [m].[revision], [m].[source], [m].[start], [m].[status], [m].[year], [b].[id], [b].[created_at], [b].[deleted_at], [b].[kind], [b].[modified_at], [b].[names], [b].[order], [b].[revision], [b].[season], [b].[slug]
FROM [governance].[meetings] AS [m]
INNER JOIN [governance].[bodies] AS [b] ON [m].[body_id] = [b].[id]
WHERE [m].[id] = @id

-- GovernanceDb
SELECT TOP(2) [m].[id], [m].[body_id], [m].[called_at], [m].[created_at], [m].[day], [m].[deleted_at], [m].[end], [m].[head_count], [m].[is_public], [m].[mark], [m].[modified_at], [m].[number], [m].[place], [m].[revision], [m].[source], [m].[start], [m].[status], [m].[year], [b].[id], [b].[created_at], [b].[deleted_at], [b].[kind], [b].[modified_at], [b].[names], [b].[order], [b].[revision], [b].[season], [b].[slug]
FROM [governance].[meetings] AS [m]
INNER JOIN [governance].[bodies] AS [b] ON [m].[body_id] = [b].[id]
WHERE [m].[id] = @id
ORDER BY [m].[id], [b].[id]

-- GovernanceDb
SELECT TOP(2) [m].[id], [m].[body_id], [m].[created_at], [m].[decision_id], [m].[deleted_at], [m].[dropped_because], [m].[dropped_on], [m].[due_on], [m].[event_id], [m].[handed_on], [m].[kind], [m].[mark], [m].[meeting_id], [m].[modified_at], [m].[origin], [m].[revision], [m].[source_key], [m].[status], [m].[text], [m].[title]
FROM [governance].[matters] AS [m]
WHERE [m].[id] = @from

-- GovernanceDb
SELECT TOP(2) [m].[id], [m].[body_id], [m].[created_at], [m].[decision_id], [m].[deleted_at], [m].[dropped_because], [m].[dropped_on], [m].[due_on], [m].[event_id], [m].[handed_on], [m].[kind], [m].[mark], [m].[meeting_id], [m].[modified_at], [m].[origin], [m].[revision], [m].[source_key], [m].[status], [m].[text], [m].[title]
FROM [governance].[matters] AS [m]
WHERE [m].[id] = @id

-- GovernanceDb
SELECT TOP(2) [m].[id], [m].[body_id], [m].[created_at], [m].[decision_id], [m].[deleted_at], [m].[dropped_because], [m].[dropped_on], [m].[due_on], [m].[event_id], [m].[handed_on], [m].[kind], [m].[mark], [m].[meeting_id], [m].[modified_at], [m].[origin], [m].[revision], [m].[source_key], [m].[status], [m].[text], [m].[title]
FROM [governance].[matters] AS [m]
WHERE [m].[id] = @id AND [m].[deleted_at] IS NULL

-- GovernanceDb
SELECT TOP(2) [m].[id], [m].[body_id], [m].[created_at], [m].[decision_id], [m].[deleted_at], [m].[dropped_because], [m].[dropped_on], [m].[due_on], [m].[event_id], [m].[handed_on], [m].[kind], [m].[mark], [m].[meeting_id], [m].[modified_at], [m].[origin], [m].[revision], [m].[source_key], [m].[status], [m].[text], [m].[title]
FROM [governance].[matters] AS [m]
WHERE [m].[source_key] = @get_Item_Id_Value

-- GovernanceDb
SELECT TOP(2) [m].[id], [m].[body_id], [m].[created_at], [m].[decision_id], [m].[deleted_at], [m].[dropped_because], [m].[dropped_on], [m].[due_on], [m].[event_id], [m].[handed_on], [m].[kind], [m].[mark], [m].[meeting_id], [m].[modified_at], [m].[origin], [m].[revision], [m].[source_key], [m].[status], [m].[text], [m].[title]
FROM [governance].[matters] AS [m]
WHERE [m].[source_key] = @output_Id_Value

-- GovernanceDb
SELECT TOP(2) [m].[id], [m].[body_id], [m].[created_at], [m].[decision_id], [m].[deleted_at], [m].[dropped_because], [m].[dropped_on], [m].[due_on], [m].[event_id], [m].[handed_on], [m].[kind], [m].[mark], [m].[meeting_id], [m].[modified_at], [m].[origin], [m].[revision], [m].[source_key], [m].[status], [m].[text], [m].[title], [b].[id], [b].[created_at], [b].[deleted_at], [b].[kind], [b].[modified_at], [b].[names], [b].[order], [b].[revision], [b].[season], [b].[slug]
FROM [governance].[matters] AS [m]
INNER JOIN [governance].[bodies] AS [b] ON [m].[body_id] = [b].[id]
WHERE [m].[id] = @id

-- GovernanceDb
SELECT TOP(2) [m].[id], [m].[body_id], [m].[created_at], [m].[decision_id], [m].[deleted_at], [m].[dropped_because], [m].[dropped_on], [m].[due_on], [m].[event_id], [m].[handed_on], [m].[kind], [m].[mark], [m].[meeting_id], [m].[modified_at], [m].[origin], [m].[revision], [m].[source_key], [m].[status], [m].[text], [m].[title], [b].[id], [b].[created_at], [b].[deleted_at], [b].[kind], [b].[modified_at], [b].[names], [b].[order], [b].[revision], [b].[season], [b].[slug]
FROM [governance].[matters] AS [m]
INNER JOIN [governance].[bodies] AS [b] ON [m].[body_id] = [b].[id]
WHERE [m].[source_key] = @source

-- GovernanceDb
SELECT TOP(2) [r].[id], [r].[consent], [r].[email], [r].[from], [r].[name], [r].[part], [r].[person_id], [r].[seat_id], [r].[until]
FROM [governance].[representatives] AS [r]

-- GovernanceDb
SELECT TOP(2) [r].[id], [r].[consent], [r].[email], [r].[from], [r].[name], [r].[part], [r].[person_id], [r].[seat_id], [r].[until]
FROM [governance].[representatives] AS [r]
WHERE [r].[part] = N'Representative' AND [r].[until] IS NULL

-- GovernanceDb
SELECT TOP(2) [s].[id], [s].[adopted_on], [s].[answered_on], [s].[asked_by], [s].[body_id], [s].[created_at], [s].[deleted_at], [s].[mark], [s].[modified_at], [s].[revision], [s].[text], [s].[title]
FROM [governance].[statements] AS [s]
WHERE [s].[id] = @id

-- GovernanceDb
SELECT TOP(2) [s].[id], [s].[body_id], [s].[created_at], [s].[deleted_at], [s].[from], [s].[kind], [s].[modified_at], [s].[name], [s].[network_id], [s].[order], [s].[organization_id], [s].[revision], [s].[source], [s].[until]
FROM [governance].[seats] AS [s]
WHERE [s].[id] = @id
ORDER BY [s].[id]

-- GovernanceDb
SELECT TOP(2) [s].[id], [s].[created_at], [s].[deleted_at], [s].[from_year], [s].[modified_at], [s].[name], [s].[revision], [s].[season], [s].[to_year]
FROM [governance].[strategies] AS [s]

-- GovernanceDb
SELECT TOP(2) [s].[id], [s].[created_at], [s].[deleted_at], [s].[from_year], [s].[modified_at], [s].[name], [s].[revision], [s].[season], [s].[to_year]
FROM [governance].[strategies] AS [s]
WHERE [s].[id] = @id

-- GovernanceDb
SELECT TOP(2) [s].[id], [s].[from], [s].[network_id], [s].[organization_id], [s].[seat_id], [s].[until]
FROM [governance].[seat_terms] AS [s]

-- GovernanceDb
SELECT TOP(@p) [a].[id], [a].[body_id], [a].[closed_on], [a].[created_at], [a].[decision_id], [a].[deleted_at], [a].[due_on], [a].[is_public], [a].[mark], [a].[meeting_id], [a].[modified_at], [a].[moves], [a].[note], [a].[opened_on], [a].[owner], [a].[owner_email], [a].[owner_organization_id], [a].[owner_person_id], [a].[revision], [a].[source_id], [a].[status], [a].[text], [a].[title]
FROM [governance].[action_items] AS [a]
WHERE ([a].[owner_email] IS NOT NULL OR [a].[owner_person_id] IS NOT NULL) AND [a].[closed_on] < @month

-- GovernanceDb
SELECT TOP(@p) [a].[title] AS [Title], [a].[due_on] AS [DueOn], [a].[meeting_id] AS [MeetingId]
FROM [governance].[action_items] AS [a]
WHERE [a].[deleted_at] IS NULL AND [a].[owner_organization_id] = @whose AND [a].[status] = N'Open' AND ([a].[due_on] IS NULL OR [a].[due_on] <= @last)
ORDER BY [a].[due_on]

-- GovernanceDb
SELECT TOP(@p) [m].[id] AS [Id], [m].[modified_at] AS [ModifiedAt]
FROM [governance].[meetings] AS [m]
WHERE [m].[deleted_at] IS NULL AND [m].[is_public] = CAST(1 AS bit) AND [m].[mark] IS NULL AND EXISTS (
    SELECT 1
    FROM [governance].[agenda_items] AS [a]
    WHERE [m].[id] = [a].[meeting_id])
ORDER BY [m].[day] DESC

-- GovernanceDb
SELECT TOP(@p) [m].[id], [m].[body_id], [m].[called_at], [m].[created_at], [m].[day], [m].[deleted_at], [m].[end], [m].[head_count], [m].[is_public], [m].[mark], [m].[modified_at], [m].[number], [m].[place], [m].[revision], [m].[source], [m].[start], [m].[status], [m].[year]
FROM [governance].[meetings] AS [m]
WHERE [m].[body_id] = @body_Id AND [m].[is_public] = CAST(1 AS bit)
ORDER BY [m].[day] DESC

-- GovernanceDb
SELECT TOP(@p) [r].[id], [r].[consent], [r].[email], [r].[from], [r].[name], [r].[part], [r].[person_id], [r].[seat_id], [r].[until]
FROM [governance].[representatives] AS [r]
WHERE [r].[name] IS NOT NULL AND [r].[until] < @year

-- GovernanceDb
SELECT TOP(@p) [r].[id], [r].[consent], [r].[email], [r].[from], [r].[name], [r].[part], [r].[person_id], [r].[seat_id], [r].[until]
FROM [governance].[representatives] AS [r]
WHERE [r].[seat_id] = @ask_Id
ORDER BY [r].[from] DESC

-- GovernanceDb
SELECT [a0].[id], [a0].[body_id], [a0].[closed_on], [a0].[created_at], [a0].[decision_id], [a0].[deleted_at], [a0].[due_on], [a0].[is_public], [a0].[mark], [a0].[meeting_id], [a0].[modified_at], [a0].[moves], [a0].[note], [a0].[opened_on], [a0].[owner], [a0].[owner_email], [a0].[owner_organization_id], [a0].[owner_person_id], [a0].[revision], [a0].[source_id], [a0].[status], [a0].[text], [a0].[title], [b].[id], [b].[created_at], [b].[deleted_at], [b].[kind], [b].[modified_at], [b].[names], [b].[order], [b].[revision], [b].[season], [b].[slug]
FROM (
    SELECT TOP(@p) [a].[id], [a].[body_id], [a].[closed_on], [a].[created_at], [a].[decision_id], [a].[deleted_at], [a].[due_on], [a].[is_public], [a].[mark], [a].[meeting_id], [a].[modified_at], [a].[moves], [a].[note], [a].[opened_on], [a].[owner], [a].[owner_email], [a].[owner_organization_id], [a].[owner_person_id], [a].[revision], [a].[source_id], [a].[status], [a].[text], [a].[title]
    FROM [governance].[action_items] AS [a]
    WHERE [a].[deleted_at] IS NULL AND [a].[mark] IS NULL AND [a].[status] = N'Open' AND ([a].[owner_email] IS NOT NULL OR [a].[owner_person_id] IS NOT NULL) AND [a].[due_on] >= @today AND [a].[due_on] <= @last
    ORDER BY [a].[due_on]
) AS [a0]
INNER JOIN [governance].[bodies] AS [b] ON [a0].[body_id] = [b].[id]
ORDER BY [a0].[due_on]

-- GovernanceDb
SELECT [a0].[id], [a0].[body_id], [a0].[closed_on], [a0].[created_at], [a0].[decision_id], [a0].[deleted_at], [a0].[due_on], [a0].[is_public], [a0].[mark], [a0].[meeting_id], [a0].[modified_at], [a0].[moves], [a0].[note], [a0].[opened_on], [a0].[owner], [a0].[owner_email], [a0].[owner_organization_id], [a0].[owner_person_id], [a0].[revision], [a0].[source_id], [a0].[status], [a0].[text], [a0].[title], [b].[id], [b].[created_at], [b].[deleted_at], [b].[kind], [b].[modified_at], [b].[names], [b].[order], [b].[revision], [b].[season], [b].[slug]
FROM (
    SELECT [a].[id], [a].[body_id], [a].[closed_on], [a].[created_at], [a].[decision_id], [a].[deleted_at], [a].[due_on], [a].[is_public], [a].[mark], [a].[meeting_id], [a].[modified_at], [a].[moves], [a].[note], [a].[opened_on], [a].[owner], [a].[owner_email], [a].[owner_organization_id], [a].[owner_person_id], [a].[revision], [a].[source_id], [a].[status], [a].[text], [a].[title], CASE
        WHEN [a].[status] = N'Open' THEN 0
        ELSE 1
    END AS [c], COALESCE([a].[due_on], '9999-12-31') AS [c0]
    FROM [governance].[action_items] AS [a]
    WHERE 0 = 1
) AS [a0]
INNER JOIN [governance].[bodies] AS [b] ON [a0].[body_id] = [b].[id]
ORDER BY [a0].[c], [a0].[c0], [a0].[opened_on]

-- GovernanceDb
SELECT [a].[id], [a].[body_id], [a].[closed_on], [a].[created_at], [a].[decision_id], [a].[deleted_at], [a].[due_on], [a].[is_public], [a].[mark], [a].[meeting_id], [a].[modified_at], [a].[moves], [a].[note], [a].[opened_on], [a].[owner], [a].[owner_email], [a].[owner_organization_id], [a].[owner_person_id], [a].[revision], [a].[source_id], [a].[status], [a].[text], [a].[title]
FROM [governance].[action_items] AS [a]
WHERE [a].[decision_id] IN (@ids1, @ids2)

-- GovernanceDb
SELECT [a].[id], [a].[body_id], [a].[closed_on], [a].[created_at], [a].[decision_id], [a].[deleted_at], [a].[due_on], [a].[is_public], [a].[mark], [a].[meeting_id], [a].[modified_at], [a].[moves], [a].[note], [a].[opened_on], [a].[owner], [a].[owner_email], [a].[owner_organization_id], [a].[owner_person_id], [a].[revision], [a].[source_id], [a].[status], [a].[text], [a].[title]
FROM [governance].[action_items] AS [a]
WHERE [a].[meeting_id] = @ids1

-- GovernanceDb
SELECT [a].[id], [a].[body_id], [a].[closed_on], [a].[created_at], [a].[decision_id], [a].[deleted_at], [a].[due_on], [a].[is_public], [a].[mark], [a].[meeting_id], [a].[modified_at], [a].[moves], [a].[note], [a].[opened_on], [a].[owner], [a].[owner_email], [a].[owner_organization_id], [a].[owner_person_id], [a].[revision], [a].[source_id], [a].[status], [a].[text], [a].[title]
FROM [governance].[action_items] AS [a]
WHERE [a].[owner_organization_id] = @merged_OrganizationId

-- GovernanceDb
SELECT [a].[id], [a].[body_id], [a].[closed_on], [a].[created_at], [a].[decision_id], [a].[deleted_at], [a].[due_on], [a].[is_public], [a].[mark], [a].[meeting_id], [a].[modified_at], [a].[moves], [a].[note], [a].[opened_on], [a].[owner], [a].[owner_email], [a].[owner_organization_id], [a].[owner_person_id], [a].[revision], [a].[source_id], [a].[status], [a].[text], [a].[title]
FROM [governance].[action_items] AS [a]
WHERE [a].[owner_organization_id] = @over_OrganizationId AND [a].[status] = N'Open' AND ([a].[owner_person_id] = @from OR [a].[owner_email] = @before_Email)

-- GovernanceDb
SELECT [a].[id], [a].[body_id], [a].[closed_on], [a].[created_at], [a].[decision_id], [a].[deleted_at], [a].[due_on], [a].[is_public], [a].[mark], [a].[meeting_id], [a].[modified_at], [a].[moves], [a].[note], [a].[opened_on], [a].[owner], [a].[owner_email], [a].[owner_organization_id], [a].[owner_person_id], [a].[revision], [a].[source_id], [a].[status], [a].[text], [a].[title]
FROM [governance].[action_items] AS [a]
WHERE [a].[owner_person_id] = @Person OR [a].[owner_email] = @Email

-- GovernanceDb
SELECT [a].[id], [a].[body_id], [a].[closed_on], [a].[created_at], [a].[decision_id], [a].[deleted_at], [a].[due_on], [a].[is_public], [a].[mark], [a].[meeting_id], [a].[modified_at], [a].[moves], [a].[note], [a].[opened_on], [a].[owner], [a].[owner_email], [a].[owner_organization_id], [a].[owner_person_id], [a].[revision], [a].[source_id], [a].[status], [a].[text], [a].[title], [b].[id], [b].[created_at], [b].[deleted_at], [b].[kind], [b].[modified_at], [b].[names], [b].[order], [b].[revision], [b].[season], [b].[slug]
FROM [governance].[action_items] AS [a]
INNER JOIN [governance].[bodies] AS [b] ON [a].[body_id] = [b].[id]
WHERE [a].[meeting_id] = @ask_Id AND [a].[deleted_at] IS NULL

-- GovernanceDb
SELECT [a].[id], [a].[decision_id], [a].[matter_id], [a].[meeting_id], [a].[notes], [a].[number], [a].[stated], [a].[text], [a].[title]
FROM [governance].[agenda_items] AS [a]
WHERE [a].[meeting_id] = @p

-- GovernanceDb
SELECT [a].[meeting_id], [a].[seat_id], [a].[presence]
FROM [governance].[attendance] AS [a]
WHERE [a].[meeting_id] = @p

-- GovernanceDb
SELECT [b].[id] AS [Id], [b].[names] AS [Names]
FROM [governance].[bodies] AS [b]

-- GovernanceDb
SELECT [b].[id], [b].[created_at], [b].[deleted_at], [b].[kind], [b].[modified_at], [b].[names], [b].[order], [b].[revision], [b].[season], [b].[slug]
FROM [governance].[bodies] AS [b]

-- GovernanceDb
SELECT [b].[id], [b].[created_at], [b].[deleted_at], [b].[kind], [b].[modified_at], [b].[names], [b].[order], [b].[revision], [b].[season], [b].[slug]
FROM [governance].[bodies] AS [b]
WHERE 0 = 1

-- GovernanceDb
SELECT [b].[id], [b].[created_at], [b].[deleted_at], [b].[kind], [b].[modified_at], [b].[names], [b].[order], [b].[revision], [b].[season], [b].[slug]
FROM [governance].[bodies] AS [b]
WHERE [b].[deleted_at] IS NULL
ORDER BY [b].[order]

-- GovernanceDb
SELECT [b].[id], [b].[created_at], [b].[deleted_at], [b].[kind], [b].[modified_at], [b].[names], [b].[order], [b].[revision], [b].[season], [b].[slug]
FROM [governance].[bodies] AS [b]
WHERE [b].[deleted_at] IS NULL AND [b].[kind] <> N'municipalBoard'
ORDER BY [b].[order]

-- GovernanceDb
SELECT [b].[id], [b].[created_at], [b].[deleted_at], [b].[kind], [b].[modified_at], [b].[names], [b].[order], [b].[revision], [b].[season], [b].[slug]
FROM [governance].[bodies] AS [b]
WHERE [b].[kind] IN (N'associationForum', N'organizationAdvisoryBoard')

-- GovernanceDb
SELECT [b].[revision]
FROM [governance].[bodies] AS [b]
ORDER BY [b].[id]

-- GovernanceDb
SELECT [b].[slug]
FROM [governance].[bodies] AS [b]

-- GovernanceDb
SELECT [b].[slug] AS [Slug], [b].[modified_at] AS [ModifiedAt]
FROM [governance].[bodies] AS [b]
WHERE [b].[deleted_at] IS NULL
ORDER BY [b].[order]

-- GovernanceDb
SELECT [d0].[Key], COUNT(*) AS [Count]
FROM (
    SELECT DATEPART(year, [d].[made_on]) AS [Key]
    FROM [governance].[decisions] AS [d]
    WHERE [d].[is_public] = CAST(1 AS bit) AND [d].[deleted_at] IS NULL
) AS [d0]
GROUP BY [d0].[Key]

-- GovernanceDb
SELECT [d0].[Key], COUNT(*) AS [Count]
FROM (
    SELECT DATEPART(year, [d].[made_on]) AS [Key]
    FROM [governance].[decisions] AS [d]
    WHERE [d].[is_public] = CAST(1 AS bit) AND [d].[deleted_at] IS NULL AND [d].[body_id] IN (@ids1, @ids2)
) AS [d0]
GROUP BY [d0].[Key]

-- GovernanceDb
SELECT [d0].[Key], COUNT(*) AS [Count]
FROM (
    SELECT DATEPART(year, [d].[made_on]) AS [Key]
    FROM [governance].[decisions] AS [d]
    WHERE [d].[is_public] = CAST(1 AS bit) AND [d].[deleted_at] IS NULL AND [d].[id] IN (@found1, @found2)
) AS [d0]
GROUP BY [d0].[Key]

-- GovernanceDb
SELECT [d0].[id], [d0].[body_id], [d0].[created_at], [d0].[deleted_at], [d0].[due_on], [d0].[earlier], [d0].[is_public], [d0].[item_id], [d0].[kind], [d0].[made_on], [d0].[mark], [d0].[meeting_id], [d0].[modified_at], [d0].[number], [d0].[owner], [d0].[owner_organization_id], [d0].[revision], [d0].[source], [d0].[source_id], [d0].[text], [d0].[title], [b].[id], [b].[created_at], [b].[deleted_at], [b].[kind], [b].[modified_at], [b].[names], [b].[order], [b].[revision], [b].[season], [b].[slug]
FROM (
    SELECT TOP(@p) [d].[id], [d].[body_id], [d].[created_at], [d].[deleted_at], [d].[due_on], [d].[earlier], [d].[is_public], [d].[item_id], [d].[kind], [d].[made_on], [d].[mark], [d].[meeting_id], [d].[modified_at], [d].[number], [d].[owner], [d].[owner_organization_id], [d].[revision], [d].[source], [d].[source_id], [d].[text], [d].[title]
    FROM [governance].[decisions] AS [d]
    WHERE [d].[is_public] = CAST(1 AS bit) AND [d].[deleted_at] IS NULL AND [d].[made_on] >= @ask_From AND [d].[made_on] <= @ask_To
    ORDER BY [d].[made_on] DESC, [d].[number]
) AS [d0]
INNER JOIN [governance].[bodies] AS [b] ON [d0].[body_id] = [b].[id]
ORDER BY [d0].[made_on] DESC, [d0].[number]

-- GovernanceDb
SELECT [d0].[id], [d0].[body_id], [d0].[created_at], [d0].[deleted_at], [d0].[due_on], [d0].[earlier], [d0].[is_public], [d0].[item_id], [d0].[kind], [d0].[made_on], [d0].[mark], [d0].[meeting_id], [d0].[modified_at], [d0].[number], [d0].[owner], [d0].[owner_organization_id], [d0].[revision], [d0].[source], [d0].[source_id], [d0].[text], [d0].[title], [b].[id], [b].[created_at], [b].[deleted_at], [b].[kind], [b].[modified_at], [b].[names], [b].[order], [b].[revision], [b].[season], [b].[slug]
FROM (
    SELECT [d].[id], [d].[body_id], [d].[created_at], [d].[deleted_at], [d].[due_on], [d].[earlier], [d].[is_public], [d].[item_id], [d].[kind], [d].[made_on], [d].[mark], [d].[meeting_id], [d].[modified_at], [d].[number], [d].[owner], [d].[owner_organization_id], [d].[revision], [d].[source], [d].[source_id], [d].[text], [d].[title]
    FROM [governance].[decisions] AS [d]
    WHERE 0 = 1
) AS [d0]
INNER JOIN [governance].[bodies] AS [b] ON [d0].[body_id] = [b].[id]
ORDER BY [d0].[made_on] DESC, [d0].[number]

-- GovernanceDb
SELECT [d].[body_id] AS [Key], COUNT(*) AS [Count]
FROM [governance].[decisions] AS [d]
WHERE [d].[is_public] = CAST(1 AS bit) AND [d].[deleted_at] IS NULL
GROUP BY [d].[body_id]

-- GovernanceDb
SELECT [d].[body_id] AS [Key], COUNT(*) AS [Count]
FROM [governance].[decisions] AS [d]
WHERE [d].[is_public] = CAST(1 AS bit) AND [d].[deleted_at] IS NULL AND DATEPART(year, [d].[made_on]) IN (@years1, @years2)
GROUP BY [d].[body_id]

-- GovernanceDb
SELECT [d].[body_id] AS [Key], COUNT(*) AS [Count]
FROM [governance].[decisions] AS [d]
WHERE [d].[is_public] = CAST(1 AS bit) AND [d].[deleted_at] IS NULL AND [d].[id] IN (@found1, @found2)
GROUP BY [d].[body_id]

-- GovernanceDb
SELECT [d].[id], [d].[body_id], [d].[created_at], [d].[deleted_at], [d].[due_on], [d].[earlier], [d].[is_public], [d].[item_id], [d].[kind], [d].[made_on], [d].[mark], [d].[meeting_id], [d].[modified_at], [d].[number], [d].[owner], [d].[owner_organization_id], [d].[revision], [d].[source], [d].[source_id], [d].[text], [d].[title]
FROM [governance].[decisions] AS [d]
WHERE [d].[id] IN (@ids1, @ids2)

-- GovernanceDb
SELECT [d].[id], [d].[body_id], [d].[created_at], [d].[deleted_at], [d].[due_on], [d].[earlier], [d].[is_public], [d].[item_id], [d].[kind], [d].[made_on], [d].[mark], [d].[meeting_id], [d].[modified_at], [d].[number], [d].[owner], [d].[owner_organization_id], [d].[revision], [d].[source], [d].[source_id], [d].[text], [d].[title]
FROM [governance].[decisions] AS [d]
WHERE [d].[meeting_id] = @ids1

-- GovernanceDb
SELECT [d].[id], [d].[body_id], [d].[created_at], [d].[deleted_at], [d].[due_on], [d].[earlier], [d].[is_public], [d].[item_id], [d].[kind], [d].[made_on], [d].[mark], [d].[meeting_id], [d].[modified_at], [d].[number], [d].[owner], [d].[owner_organization_id], [d].[revision], [d].[source], [d].[source_id], [d].[text], [d].[title], [b].[id], [b].[created_at], [b].[deleted_at], [b].[kind], [b].[modified_at], [b].[names], [b].[order], [b].[revision], [b].[season], [b].[slug]
FROM [governance].[decisions] AS [d]
INNER JOIN [governance].[bodies] AS [b] ON [d].[body_id] = [b].[id]
WHERE [d].[meeting_id] = @meeting AND [d].[deleted_at] IS NULL

-- GovernanceDb
SELECT [m0].[id], [m0].[body_id], [m0].[called_at], [m0].[created_at], [m0].[day], [m0].[deleted_at], [m0].[end], [m0].[head_count], [m0].[is_public], [m0].[mark], [m0].[modified_at], [m0].[number], [m0].[place], [m0].[revision], [m0].[source], [m0].[start], [m0].[status], [m0].[year], [a].[id], [a].[decision_id], [a].[matter_id], [a].[meeting_id], [a].[notes], [a].[number], [a].[stated], [a].[text], [a].[title]
FROM (
    SELECT TOP(2) [m].[id], [m].[body_id], [m].[called_at], [m].[created_at], [m].[day], [m].[deleted_at], [m].[end], [m].[head_count], [m].[is_public], [m].[mark], [m].[modified_at], [m].[number], [m].[place], [m].[revision], [m].[source], [m].[start], [m].[status], [m].[year]
    FROM [governance].[meetings] AS [m]
    WHERE [m].[id] = @p
) AS [m0]
LEFT JOIN [governance].[agenda_items] AS [a] ON [m0].[id] = [a].[meeting_id]
ORDER BY [m0].[id]

-- GovernanceDb
SELECT [m0].[id], [m0].[body_id], [m0].[called_at], [m0].[created_at], [m0].[day], [m0].[deleted_at], [m0].[end], [m0].[head_count], [m0].[is_public], [m0].[mark], [m0].[modified_at], [m0].[number], [m0].[place], [m0].[revision], [m0].[source], [m0].[start], [m0].[status], [m0].[year], [b].[id], [b].[created_at], [b].[deleted_at], [b].[kind], [b].[modified_at], [b].[names], [b].[order], [b].[revision], [b].[season], [b].[slug]
FROM (
    SELECT TOP(@p) [m].[id], [m].[body_id], [m].[called_at], [m].[created_at], [m].[day], [m].[deleted_at], [m].[end], [m].[head_count], [m].[is_public], [m].[mark], [m].[modified_at], [m].[number], [m].[place], [m].[revision], [m].[source], [m].[start], [m].[status], [m].[year]
    FROM [governance].[meetings] AS [m]
    WHERE [m].[deleted_at] IS NULL AND [m].[mark] IS NULL AND [m].[status] = N'Called' AND [m].[day] >= @today AND [m].[day] <= @last
    ORDER BY [m].[day]
) AS [m0]
INNER JOIN [governance].[bodies] AS [b] ON [m0].[body_id] = [b].[id]
ORDER BY [m0].[day], [m0].[id], [b].[id]

-- GovernanceDb
SELECT [m0].[id], [m0].[body_id], [m0].[called_at], [m0].[created_at], [m0].[day], [m0].[deleted_at], [m0].[end], [m0].[head_count], [m0].[is_public], [m0].[mark], [m0].[modified_at], [m0].[number], [m0].[place], [m0].[revision], [m0].[source], [m0].[start], [m0].[status], [m0].[year], [b].[id], [b].[created_at], [b].[deleted_at], [b].[kind], [b].[modified_at], [b].[names], [b].[order], [b].[revision], [b].[season], [b].[slug], (
    SELECT COUNT(*)
    FROM [governance].[agenda_items] AS [a]
    WHERE [m0].[id] = [a].[meeting_id])
FROM (
    SELECT [m].[id], [m].[body_id], [m].[called_at], [m].[created_at], [m].[day], [m].[deleted_at], [m].[end], [m].[head_count], [m].[is_public], [m].[mark], [m].[modified_at], [m].[number], [m].[place], [m].[revision], [m].[source], [m].[start], [m].[status], [m].[year]
    FROM [governance].[meetings] AS [m]
    WHERE 0 = 1
) AS [m0]
INNER JOIN [governance].[bodies] AS [b] ON [m0].[body_id] = [b].[id]
ORDER BY [m0].[day]

-- GovernanceDb
SELECT [m0].[id], [m0].[body_id], [m0].[called_at], [m0].[created_at], [m0].[day], [m0].[deleted_at], [m0].[end], [m0].[head_count], [m0].[is_public], [m0].[mark], [m0].[modified_at], [m0].[number], [m0].[place], [m0].[revision], [m0].[source], [m0].[start], [m0].[status], [m0].[year], [b].[id], [b].[created_at], [b].[deleted_at], [b].[kind], [b].[modified_at], [b].[names], [b].[order], [b].[revision], [b].[season], [b].[slug], (
    SELECT COUNT(*)
    FROM [governance].[agenda_items] AS [a]
    WHERE [m0].[id] = [a].[meeting_id])
FROM (
    SELECT [m].[id], [m].[body_id], [m].[called_at], [m].[created_at], [m].[day], [m].[deleted_at], [m].[end], [m].[head_count], [m].[is_public], [m].[mark], [m].[modified_at], [m].[number], [m].[place], [m].[revision], [m].[source], [m].[start], [m].[status], [m].[year]
    FROM [governance].[meetings] AS [m]
    WHERE 0 = 1
) AS [m0]
INNER JOIN [governance].[bodies] AS [b] ON [m0].[body_id] = [b].[id]
ORDER BY [m0].[day] DESC, [m0].[number] DESC

-- GovernanceDb
SELECT [m0].[id], [m0].[body_id], [m0].[created_at], [m0].[decision_id], [m0].[deleted_at], [m0].[dropped_because], [m0].[dropped_on], [m0].[due_on], [m0].[event_id], [m0].[handed_on], [m0].[kind], [m0].[mark], [m0].[meeting_id], [m0].[modified_at], [m0].[origin], [m0].[revision], [m0].[source_key], [m0].[status], [m0].[text], [m0].[title], [b].[id], [b].[created_at], [b].[deleted_at], [b].[kind], [b].[modified_at], [b].[names], [b].[order], [b].[revision], [b].[season], [b].[slug]
FROM (
    SELECT [m].[id], [m].[body_id], [m].[created_at], [m].[decision_id], [m].[deleted_at], [m].[dropped_because], [m].[dropped_on], [m].[due_on], [m].[event_id], [m].[handed_on], [m].[kind], [m].[mark], [m].[meeting_id], [m].[modified_at], [m].[origin], [m].[revision], [m].[source_key], [m].[status], [m].[text], [m].[title]
    FROM [governance].[matters] AS [m]
    WHERE 0 = 1
) AS [m0]
INNER JOIN [governance].[bodies] AS [b] ON [m0].[body_id] = [b].[id]
ORDER BY [m0].[handed_on], [m0].[created_at]

-- GovernanceDb
SELECT [m].[body_id]
FROM [governance].[matters] AS [m]
WHERE [m].[mark] IS NULL

-- GovernanceDb
SELECT [m].[day]
FROM [governance].[meetings] AS [m]
WHERE [m].[body_id] = @body_Id AND [m].[year] = @wish_Year AND [m].[deleted_at] IS NULL

-- GovernanceDb
SELECT [m].[day]
FROM [governance].[meetings] AS [m]
WHERE [m].[year] = 2027
ORDER BY [m].[number]

-- GovernanceDb
SELECT [m].[id] AS [Id], [a].[seat_id] AS [SeatId]
FROM [governance].[meetings] AS [m]
INNER JOIN [governance].[attendance] AS [a] ON [m].[id] = [a].[meeting_id]

-- GovernanceDb
SELECT [m].[id] AS [Id], [m].[body_id] AS [BodyId]
FROM [governance].[meetings] AS [m]

-- GovernanceDb
SELECT [m].[id], [m].[body_id], [m].[called_at], [m].[created_at], [m].[day], [m].[deleted_at], [m].[end], [m].[head_count], [m].[is_public], [m].[mark], [m].[modified_at], [m].[number], [m].[place], [m].[revision], [m].[source], [m].[start], [m].[status], [m].[year]
FROM [governance].[meetings] AS [m]
WHERE ([m].[mark] IS NOT NULL OR [m].[source] IS NOT NULL) AND NOT EXISTS (
    SELECT 1
    FROM [governance].[agenda_items] AS [a]
    WHERE [m].[id] = [a].[meeting_id] AND [a].[matter_id] IS NOT NULL AND EXISTS (
        SELECT 1
        FROM [governance].[matters] AS [m0]
        WHERE [m0].[id] = [a].[matter_id] AND [m0].[mark] IS NULL))
ORDER BY [m].[id]

-- GovernanceDb
SELECT [m].[id], [m].[body_id], [m].[created_at], [m].[decision_id], [m].[deleted_at], [m].[dropped_because], [m].[dropped_on], [m].[due_on], [m].[event_id], [m].[handed_on], [m].[kind], [m].[mark], [m].[meeting_id], [m].[modified_at], [m].[origin], [m].[revision], [m].[source_key], [m].[status], [m].[text], [m].[title]
FROM [governance].[matters] AS [m]
WHERE [m].[id] IN (@ids1, @ids2)

-- GovernanceDb
SELECT [m].[id], [m].[body_id], [m].[created_at], [m].[decision_id], [m].[deleted_at], [m].[dropped_because], [m].[dropped_on], [m].[due_on], [m].[event_id], [m].[handed_on], [m].[kind], [m].[mark], [m].[meeting_id], [m].[modified_at], [m].[origin], [m].[revision], [m].[source_key], [m].[status], [m].[text], [m].[title]
FROM [governance].[matters] AS [m]
WHERE [m].[mark] IS NOT NULL

-- GovernanceDb
SELECT [m].[id], [m].[body_id], [m].[created_at], [m].[decision_id], [m].[deleted_at], [m].[dropped_because], [m].[dropped_on], [m].[due_on], [m].[event_id], [m].[handed_on], [m].[kind], [m].[mark], [m].[meeting_id], [m].[modified_at], [m].[origin], [m].[revision], [m].[source_key], [m].[status], [m].[text], [m].[title], [b].[id], [b].[created_at], [b].[deleted_at], [b].[kind], [b].[modified_at], [b].[names], [b].[order], [b].[revision], [b].[season], [b].[slug]
FROM [governance].[matters] AS [m]
INNER JOIN [governance].[bodies] AS [b] ON [m].[body_id] = [b].[id]
WHERE [m].[source_key] IN (@sources1, @sources2) AND [m].[kind] <> N'manual' AND [m].[deleted_at] IS NULL

-- GovernanceDb
SELECT [n].[meeting_id], [n].[version], [n].[items], [n].[published_at], [n].[reason]
FROM [governance].[notes_version] AS [n]
WHERE [n].[meeting_id] = @p

-- GovernanceDb
SELECT [r].[id], [r].[consent], [r].[email], [r].[from], [r].[name], [r].[part], [r].[person_id], [r].[seat_id], [r].[until]
FROM [governance].[representatives] AS [r]
WHERE [r].[person_id] = @Person OR [r].[email] = @Email

-- GovernanceDb
SELECT [r].[id], [r].[consent], [r].[email], [r].[from], [r].[name], [r].[part], [r].[person_id], [r].[seat_id], [r].[until], [s].[name] AS [Seat]
FROM [governance].[representatives] AS [r]
INNER JOIN [governance].[seats] AS [s] ON [r].[seat_id] = [s].[id]
WHERE [r].[person_id] = @Person OR [r].[email] = @Email

-- GovernanceDb
SELECT [s0].[id], [s0].[adopted_on], [s0].[answered_on], [s0].[asked_by], [s0].[body_id], [s0].[created_at], [s0].[deleted_at], [s0].[mark], [s0].[modified_at], [s0].[revision], [s0].[text], [s0].[title], [b].[id], [b].[created_at], [b].[deleted_at], [b].[kind], [b].[modified_at], [b].[names], [b].[order], [b].[revision], [b].[season], [b].[slug]
FROM (
    SELECT [s].[id], [s].[adopted_on], [s].[answered_on], [s].[asked_by], [s].[body_id], [s].[created_at], [s].[deleted_at], [s].[mark], [s].[modified_at], [s].[revision], [s].[text], [s].[title]
    FROM [governance].[statements] AS [s]
    WHERE 0 = 1
) AS [s0]
INNER JOIN [governance].[bodies] AS [b] ON [s0].[body_id] = [b].[id]
ORDER BY [s0].[adopted_on] DESC

-- GovernanceDb
SELECT [s0].[id], [s0].[body_id], [s0].[created_at], [s0].[deleted_at], [s0].[from], [s0].[kind], [s0].[modified_at], [s0].[name], [s0].[network_id], [s0].[order], [s0].[organization_id], [s0].[revision], [s0].[source], [s0].[until], [r].[id], [r].[consent], [r].[email], [r].[from], [r].[name], [r].[part], [r].[person_id], [r].[seat_id], [r].[until]
FROM (
    SELECT TOP(2) [s].[id], [s].[body_id], [s].[created_at], [s].[deleted_at], [s].[from], [s].[kind], [s].[modified_at], [s].[name], [s].[network_id], [s].[order], [s].[organization_id], [s].[revision], [s].[source], [s].[until]
    FROM [governance].[seats] AS [s]
    WHERE [s].[id] = @id
) AS [s0]
LEFT JOIN [governance].[representatives] AS [r] ON [s0].[id] = [r].[seat_id]
ORDER BY [s0].[id]

-- GovernanceDb
SELECT [s1].[id], [s1].[body_id], [s1].[created_at], [s1].[deleted_at], [s1].[from], [s1].[kind], [s1].[modified_at], [s1].[name], [s1].[network_id], [s1].[order], [s1].[organization_id], [s1].[revision], [s1].[source], [s1].[until], [s0].[id], [s0].[from], [s0].[network_id], [s0].[organization_id], [s0].[seat_id], [s0].[until]
FROM (
    SELECT TOP(2) [s].[id], [s].[body_id], [s].[created_at], [s].[deleted_at], [s].[from], [s].[kind], [s].[modified_at], [s].[name], [s].[network_id], [s].[order], [s].[organization_id], [s].[revision], [s].[source], [s].[until]
    FROM [governance].[seats] AS [s]
    WHERE [s].[id] = @id
) AS [s1]
LEFT JOIN [governance].[seat_terms] AS [s0] ON [s1].[id] = [s0].[seat_id]
ORDER BY [s1].[id]

-- GovernanceDb
SELECT [s].[body_id]
FROM [governance].[statements] AS [s]
WHERE [s].[mark] IS NULL

-- GovernanceDb
SELECT [s].[id], [s].[adopted_on], [s].[answered_on], [s].[asked_by], [s].[body_id], [s].[created_at], [s].[deleted_at], [s].[mark], [s].[modified_at], [s].[revision], [s].[text], [s].[title]
FROM [governance].[statements] AS [s]
WHERE [s].[mark] IS NOT NULL

-- GovernanceDb
SELECT [s].[id], [s].[body_id], [s].[called_at], [s].[created_at], [s].[day], [s].[deleted_at], [s].[end], [s].[head_count], [s].[is_public], [s].[mark], [s].[modified_at], [s].[number], [s].[place], [s].[revision], [s].[source], [s].[start], [s].[status], [s].[year], [s].[id0], [s].[created_at0], [s].[deleted_at0], [s].[kind], [s].[modified_at0], [s].[names], [s].[order], [s].[revision0], [s].[season], [s].[slug], [a].[id], [a].[decision_id], [a].[matter_id], [a].[meeting_id], [a].[notes], [a].[number], [a].[stated], [a].[text], [a].[title]
FROM (
    SELECT TOP(2) [m].[id], [m].[body_id], [m].[called_at], [m].[created_at], [m].[day], [m].[deleted_at], [m].[end], [m].[head_count], [m].[is_public], [m].[mark], [m].[modified_at], [m].[number], [m].[place], [m].[revision], [m].[source], [m].[start], [m].[status], [m].[year], [b].[id] AS [id0], [b].[created_at] AS [created_at0], [b].[deleted_at] AS [deleted_at0], [b].[kind], [b].[modified_at] AS [modified_at0], [b].[names], [b].[order], [b].[revision] AS [revision0], [b].[season], [b].[slug]
    FROM [governance].[meetings] AS [m]
    INNER JOIN [governance].[bodies] AS [b] ON [m].[body_id] = [b].[id]
    WHERE [m].[id] = @matter_MeetingId
) AS [s]
LEFT JOIN [governance].[agenda_items] AS [a] ON [s].[id] = [a].[meeting_id]
ORDER BY [s].[id], [s].[id0]

-- GovernanceDb
SELECT [s].[id], [s].[body_id], [s].[created_at], [s].[deleted_at], [s].[from], [s].[kind], [s].[modified_at], [s].[name], [s].[network_id], [s].[order], [s].[organization_id], [s].[revision], [s].[source], [s].[until]
FROM [governance].[seats] AS [s]

-- GovernanceDb
SELECT [s].[id], [s].[body_id], [s].[created_at], [s].[deleted_at], [s].[from], [s].[kind], [s].[modified_at], [s].[name], [s].[network_id], [s].[order], [s].[organization_id], [s].[revision], [s].[source], [s].[until]
FROM [governance].[seats] AS [s]
ORDER BY [s].[id]

-- GovernanceDb
SELECT [s].[id], [s].[body_id], [s].[created_at], [s].[deleted_at], [s].[from], [s].[kind], [s].[modified_at], [s].[name], [s].[network_id], [s].[order], [s].[organization_id], [s].[revision], [s].[source], [s].[until]
FROM [governance].[seats] AS [s]
WHERE 0 = 1

-- GovernanceDb
SELECT [s].[id], [s].[body_id], [s].[created_at], [s].[deleted_at], [s].[from], [s].[kind], [s].[modified_at], [s].[name], [s].[network_id], [s].[order], [s].[organization_id], [s].[revision], [s].[source], [s].[until]
FROM [governance].[seats] AS [s]
WHERE [s].[body_id] IN (@ids1, @ids2)
ORDER BY [s].[id]

-- GovernanceDb
SELECT [s].[id], [s].[body_id], [s].[created_at], [s].[deleted_at], [s].[from], [s].[kind], [s].[modified_at], [s].[name], [s].[network_id], [s].[order], [s].[organization_id], [s].[revision], [s].[source], [s].[until], [r].[id], [r].[consent], [r].[email], [r].[from], [r].[name], [r].[part], [r].[person_id], [r].[seat_id], [r].[until]
FROM [governance].[seats] AS [s]
LEFT JOIN [governance].[representatives] AS [r] ON [s].[id] = [r].[seat_id]
WHERE [s].[body_id] = @body AND [s].[deleted_at] IS NULL AND [s].[from] <= @day AND ([s].[until] IS NULL OR @day2 <= [s].[until])
ORDER BY [s].[order], [s].[id]

-- GovernanceDb
SELECT [s].[id], [s].[body_id], [s].[created_at], [s].[deleted_at], [s].[from], [s].[kind], [s].[modified_at], [s].[name], [s].[network_id], [s].[order], [s].[organization_id], [s].[revision], [s].[source], [s].[until], [s0].[id], [s0].[from], [s0].[network_id], [s0].[organization_id], [s0].[seat_id], [s0].[until]
FROM [governance].[seats] AS [s]
LEFT JOIN [governance].[seat_terms] AS [s0] ON [s].[id] = [s0].[seat_id]
WHERE [s].[body_id] = @ask_BodyId AND [s].[deleted_at] IS NULL
ORDER BY [s].[id]

-- GovernanceDb
SELECT [s].[id], [s].[body_id], [s].[created_at], [s].[deleted_at], [s].[from], [s].[kind], [s].[modified_at], [s].[name], [s].[network_id], [s].[order], [s].[organization_id], [s].[revision], [s].[source], [s].[until], [s0].[id], [s0].[from], [s0].[network_id], [s0].[organization_id], [s0].[seat_id], [s0].[until]
FROM [governance].[seats] AS [s]
LEFT JOIN [governance].[seat_terms] AS [s0] ON [s].[id] = [s0].[seat_id]
WHERE [s].[body_id] = @ask_BodyId AND [s].[deleted_at] IS NULL AND [s].[id] = @ask_SeatId
ORDER BY [s].[id]

-- GovernanceDb
SELECT [s].[id], [s].[body_id], [s].[created_at], [s].[deleted_at], [s].[from], [s].[kind], [s].[modified_at], [s].[name], [s].[network_id], [s].[order], [s].[organization_id], [s].[revision], [s].[source], [s].[until], [s1].[id], [s1].[from], [s1].[network_id], [s1].[organization_id], [s1].[seat_id], [s1].[until]
FROM [governance].[seats] AS [s]
LEFT JOIN [governance].[seat_terms] AS [s1] ON [s].[id] = [s1].[seat_id]
WHERE [s].[organization_id] = @merged_OrganizationId OR EXISTS (
    SELECT 1
    FROM [governance].[seat_terms] AS [s0]
    WHERE [s].[id] = [s0].[seat_id] AND [s0].[organization_id] = @merged_OrganizationId)
ORDER BY [s].[id]

-- GovernanceDb
SELECT [s].[id], [s].[created_at], [s].[deleted_at], [s].[from_year], [s].[modified_at], [s].[name], [s].[revision], [s].[season], [s].[to_year]
FROM [governance].[strategies] AS [s]

-- GovernanceDb
SELECT [s].[id], [s].[created_at], [s].[deleted_at], [s].[from_year], [s].[modified_at], [s].[name], [s].[revision], [s].[season], [s].[to_year]
FROM [governance].[strategies] AS [s]
WHERE [s].[deleted_at] IS NULL
ORDER BY [s].[from_year] DESC

-- GovernanceDb
SELECT [s].[name]
FROM [governance].[seats] AS [s]

-- GovernanceDb
SELECT [s].[revision]
FROM [governance].[seats] AS [s]
ORDER BY [s].[id]

-- GovernanceDb
SELECT [s].[revision]
FROM [governance].[strategies] AS [s]

-- GovernanceDb
UPDATE [m]
SET [m].[delivered_at] = @p
FROM [outbox].[messages] AS [m]
WHERE [m].[id] IN (@ids1, @ids2) AND [m].[delivered_at] IS NULL

-- HostDb
DELETE FROM [c]
FROM [host].[calendar_addresses] AS [c]
WHERE [c].[person_id] = @person

-- HostDb
DELETE FROM [l]
FROM [host].[links] AS [l]
WHERE [l].[expires_at] < @yesterday

-- HostDb
DELETE FROM [t]
FROM [host].[tries] AS [t]
WHERE [t].[last_at] < @yesterday

-- HostDb
SELECT CASE
    WHEN EXISTS (
        SELECT 1
        FROM [host].[people] AS [p]
        WHERE [p].[email] = @email) THEN CAST(1 AS bit)
    ELSE CAST(0 AS bit)
END

-- HostDb
SELECT CASE
    WHEN EXISTS (
        SELECT 1
        FROM [host].[preparations] AS [p]
        WHERE [p].[build] = @build) THEN CAST(1 AS bit)
    ELSE CAST(0 AS bit)
END

-- HostDb
SELECT CASE
    WHEN EXISTS (
        SELECT 1
        FROM [host].[statements] AS [s]
        WHERE [s].[kind] = N'Privacy' AND (
            SELECT COUNT(*)
            FROM [host].[statement_versions] AS [s0]
            WHERE [s].[id] = [s0].[statement_id]) > 0) THEN CAST(1 AS bit)
    ELSE CAST(0 AS bit)
END

-- HostDb
SELECT CASE
    WHEN EXISTS (
        SELECT 1
        FROM [mail].[letters] AS [l]
        WHERE [l].[key] = @letter_Key) THEN CAST(1 AS bit)
    ELSE CAST(0 AS bit)
END

-- HostDb
SELECT COUNT(*)
FROM [audit].[entries] AS [e]
WHERE [e].[kind] = @kind

-- HostDb
SELECT COUNT(*)
FROM [audit].[entries] AS [e]
WHERE [e].[what] = N'PeopleList' AND [e].[who] LIKE N'person:%'

-- HostDb
SELECT COUNT(*)
FROM [host].[calendar_addresses] AS [c]

-- HostDb
SELECT COUNT(*)
FROM [host].[feedback] AS [f]
WHERE CASE
    WHEN [f].[done_at] IS NOT NULL THEN CAST(1 AS bit)
    ELSE CAST(0 AS bit)
END = @ask_Done

-- HostDb
SELECT COUNT(*)
FROM [host].[feedback] AS [f]
WHERE [f].[done_at] IS NULL

-- HostDb
SELECT COUNT(*)
FROM [host].[links] AS [l]
WHERE [l].[person_id] = @id AND [l].[purpose] = N'SignIn' AND [l].[used_at] IS NULL AND [l].[expires_at] > @now

-- HostDb
SELECT COUNT(*)
FROM [host].[people] AS [p]

-- HostDb
SELECT COUNT(*)
FROM [host].[people] AS [p]
WHERE [p].[disabled_at] IS NULL

-- HostDb
SELECT COUNT(*)
FROM [host].[people] AS [p]
WHERE [p].[name] <> N''

-- HostDb
SELECT COUNT(*)
FROM [host].[people] AS [p]
WHERE [p].[name] <> N'' AND ([p].[email] LIKE @q_contains ESCAPE N'\' OR LOWER([p].[name]) LIKE @q_contains ESCAPE N'\')

-- HostDb
SELECT COUNT(*)
FROM [host].[people] AS [p]
WHERE [p].[name] <> N'' AND CAST([p].[roles] AS nvarchar(max)) LIKE @p_contains ESCAPE N'\'

-- HostDb
SELECT DISTINCT [e].[what] AS [What], [e].[kind] AS [Kind]
FROM [audit].[entries] AS [e]

-- HostDb
SELECT TOP(1) [t].[who], [t].[count], [t].[last_at], [t].[rounds]
FROM [host].[tries] AS [t]
WHERE [t].[who] = @p

-- HostDb
SELECT TOP(2) [c].[person_id], [c].[created_at], [c].[hash]
FROM [host].[calendar_addresses] AS [c]

-- HostDb
SELECT TOP(2) [c].[person_id], [c].[created_at], [c].[hash]
FROM [host].[calendar_addresses] AS [c]
WHERE [c].[person_id] = @person

-- HostDb
SELECT TOP(2) [f].[id], [f].[answer], [f].[created_at], [f].[deleted_at], [f].[done_at], [f].[done_by], [f].[due_on], [f].[email], [f].[language], [f].[modified_at], [f].[received_at], [f].[revision], [f].[text], [f].[topic]
FROM [host].[feedback] AS [f]

-- HostDb
SELECT TOP(2) [f].[id], [f].[answer], [f].[created_at], [f].[deleted_at], [f].[done_at], [f].[done_by], [f].[due_on], [f].[email], [f].[language], [f].[modified_at], [f].[received_at], [f].[revision], [f].[text], [f].[topic]
FROM [host].[feedback] AS [f]
WHERE [f].[id] = @id

-- HostDb
SELECT TOP(2) [k].[id], [k].[created_at], [k].[deleted_at], [k].[hash], [k].[last_used_at], [k].[modified_at], [k].[name], [k].[organization_id], [k].[prefix], [k].[revision], [k].[revoked_at], [k].[scopes]
FROM [host].[keys] AS [k]

-- HostDb
SELECT TOP(2) [k].[id], [k].[created_at], [k].[deleted_at], [k].[hash], [k].[last_used_at], [k].[modified_at], [k].[name], [k].[organization_id], [k].[prefix], [k].[revision], [k].[revoked_at], [k].[scopes]
FROM [host].[keys] AS [k]
WHERE [k].[id] = @id

-- HostDb
SELECT TOP(2) [k].[id], [k].[created_at], [k].[deleted_at], [k].[hash], [k].[last_used_at], [k].[modified_at], [k].[name], [k].[organization_id], [k].[prefix], [k].[revision], [k].[revoked_at], [k].[scopes]
FROM [host].[keys] AS [k]
WHERE [k].[id] = @wish_KeyId

-- HostDb
SELECT TOP(2) [k].[id], [k].[created_at], [k].[deleted_at], [k].[hash], [k].[last_used_at], [k].[modified_at], [k].[name], [k].[organization_id], [k].[prefix], [k].[revision], [k].[revoked_at], [k].[scopes]
FROM [host].[keys] AS [k]
WHERE [k].[id] = @wish_KeyId AND [k].[organization_id] = @wish_OrganizationId

-- HostDb
SELECT TOP(2) [k].[id], [k].[created_at], [k].[deleted_at], [k].[hash], [k].[last_used_at], [k].[modified_at], [k].[name], [k].[organization_id], [k].[prefix], [k].[revision], [k].[revoked_at], [k].[scopes]
FROM [host].[keys] AS [k]
WHERE [k].[prefix] = @shown_Item1

-- HostDb
SELECT TOP(2) [k].[last_used_at]
FROM [host].[keys] AS [k]

-- HostDb
SELECT TOP(2) [l].[id], [l].[created_at], [l].[expires_at], [l].[hash], [l].[person_id], [l].[purpose], [l].[return_to], [l].[used_at]
FROM [host].[links] AS [l]

-- HostDb
SELECT TOP(2) [l].[id], [l].[created_at], [l].[expires_at], [l].[hash], [l].[person_id], [l].[purpose], [l].[return_to], [l].[used_at]
FROM [host].[links] AS [l]
WHERE [l].[hash] = @hash

-- HostDb
SELECT TOP(2) [l].[id], [l].[created_at], [l].[expires_at], [l].[hash], [l].[person_id], [l].[purpose], [l].[return_to], [l].[used_at]
FROM [host].[links] AS [l]
WHERE [l].[hash] IN (@hashes1, @hashes2)

-- HostDb
SELECT TOP(2) [p0].[id], [p0].[language]
FROM [host].[calendar_addresses] AS [c]
INNER JOIN (
    SELECT [p].[id], [p].[language]
    FROM [host].[people] AS [p]
    WHERE [p].[disabled_at] IS NULL AND [p].[deleted_at] IS NULL
) AS [p0] ON [c].[person_id] = [p0].[id]
WHERE [c].[hash] = @hash

-- HostDb
SELECT TOP(2) [p].[email], [p].[name], [p].[language]
FROM [host].[people] AS [p]
WHERE [p].[id] = @p AND [p].[name] <> N''

-- HostDb
SELECT TOP(2) [p].[id]
FROM [host].[people] AS [p]
WHERE [p].[email] = @email

-- HostDb
SELECT TOP(2) [p].[id], [p].[body_id], [p].[created_at], [p].[deleted_at], [p].[disabled_at], [p].[email], [p].[language], [p].[last_sign_in_at], [p].[modified_at], [p].[municipality], [p].[name], [p].[password_hash], [p].[revision], [p].[roles], [p].[stamp]
FROM [host].[people] AS [p]

-- HostDb
SELECT TOP(2) [p].[id], [p].[body_id], [p].[created_at], [p].[deleted_at], [p].[disabled_at], [p].[email], [p].[language], [p].[last_sign_in_at], [p].[modified_at], [p].[municipality], [p].[name], [p].[password_hash], [p].[revision], [p].[roles], [p].[stamp]
FROM [host].[people] AS [p]
WHERE 0 = 1

-- HostDb
SELECT TOP(2) [p].[id], [p].[body_id], [p].[created_at], [p].[deleted_at], [p].[disabled_at], [p].[email], [p].[language], [p].[last_sign_in_at], [p].[modified_at], [p].[municipality], [p].[name], [p].[password_hash], [p].[revision], [p].[roles], [p].[stamp]
FROM [host].[people] AS [p]
WHERE [p].[email] = @AddressOf AND [p].[disabled_at] IS NULL

-- HostDb
SELECT TOP(2) [p].[id], [p].[body_id], [p].[created_at], [p].[deleted_at], [p].[disabled_at], [p].[email], [p].[language], [p].[last_sign_in_at], [p].[modified_at], [p].[municipality], [p].[name], [p].[password_hash], [p].[revision], [p].[roles], [p].[stamp]
FROM [host].[people] AS [p]
WHERE [p].[email] = @email

-- HostDb
SELECT TOP(2) [p].[id], [p].[body_id], [p].[created_at], [p].[deleted_at], [p].[disabled_at], [p].[email], [p].[language], [p].[last_sign_in_at], [p].[modified_at], [p].[municipality], [p].[name], [p].[password_hash], [p].[revision], [p].[roles], [p].[stamp]
FROM [host].[people] AS [p]
WHERE [p].[email] = N'kutsuttu@example.org'

-- HostDb
SELECT TOP(2) [p].[id], [p].[body_id], [p].[created_at], [p].[deleted_at], [p].[disabled_at], [p].[email], [p].[language], [p].[last_sign_in_at], [p].[modified_at], [p].[municipality], [p].[name], [p].[password_hash], [p].[revision], [p].[roles], [p].[stamp]
FROM [host].[people] AS [p]
WHERE [p].[id] = @id

-- HostDb
SELECT TOP(2) [p].[id], [p].[body_id], [p].[created_at], [p].[deleted_at], [p].[disabled_at], [p].[email], [p].[language], [p].[last_sign_in_at], [p].[modified_at], [p].[municipality], [p].[name], [p].[password_hash], [p].[revision], [p].[roles], [p].[stamp]
FROM [host].[people] AS [p]
WHERE [p].[id] = @p AND [p].[disabled_at] IS NULL

-- HostDb
SELECT TOP(2) [p].[id], [p].[build]
FROM [host].[preparations] AS [p]

-- HostDb
SELECT TOP(2) [p].[name]
FROM [host].[people] AS [p]
WHERE 0 = 1

-- HostDb
SELECT TOP(2) [p].[name]
FROM [host].[people] AS [p]
WHERE [p].[id] = @p

-- HostDb
SELECT TOP(2) [p].[roles] AS [Roles], [p].[municipality] AS [Municipality], [p].[body_id] AS [BodyId]
FROM [host].[people] AS [p]
WHERE [p].[id] = @personId AND [p].[stamp] = @seal AND [p].[disabled_at] IS NULL

-- HostDb
SELECT TOP(2) [s].[parts], [s].[made_on], [s].[updated_on]
FROM [host].[statements] AS [s]
WHERE [s].[kind] = @ask_Kind AND [s].[language] = @ask_Language

-- HostDb
SELECT TOP(@p) [k].[id], [k].[name], [k].[prefix], [k].[scopes], [k].[created_at], [k].[last_used_at]
FROM [host].[keys] AS [k]
WHERE [k].[organization_id] = @asked_OrganizationId AND [k].[revoked_at] IS NULL
ORDER BY [k].[id]

-- HostDb
SELECT [c].[person_id], [c].[created_at], [c].[hash]
FROM [host].[calendar_addresses] AS [c]
WHERE [c].[person_id] = @me_Id

-- HostDb
SELECT [e0].[kind]
FROM (
    SELECT DISTINCT [e].[kind]
    FROM [audit].[entries] AS [e]
) AS [e0]
ORDER BY [e0].[kind]

-- HostDb
SELECT [e].[changes]
FROM [audit].[entries] AS [e]

-- HostDb
SELECT [e].[id], [e].[at], [e].[changes], [e].[kind], [e].[subject], [e].[what], [e].[who]
FROM [audit].[entries] AS [e]
WHERE 0 = 1

-- HostDb
SELECT [f].[id], [f].[answer], [f].[created_at], [f].[deleted_at], [f].[done_at], [f].[done_by], [f].[due_on], [f].[email], [f].[language], [f].[modified_at], [f].[received_at], [f].[revision], [f].[text], [f].[topic]
FROM [host].[feedback] AS [f]

-- HostDb
SELECT [f].[id], [f].[answer], [f].[created_at], [f].[deleted_at], [f].[done_at], [f].[done_by], [f].[due_on], [f].[email], [f].[language], [f].[modified_at], [f].[received_at], [f].[revision], [f].[text], [f].[topic]
FROM [host].[feedback] AS [f]
WHERE [f].[done_at] IS NULL AND [f].[due_on] <= @soon
ORDER BY [f].[due_on]

-- HostDb
SELECT [f].[id], [f].[answer], [f].[created_at], [f].[deleted_at], [f].[done_at], [f].[done_by], [f].[due_on], [f].[email], [f].[language], [f].[modified_at], [f].[received_at], [f].[revision], [f].[text], [f].[topic]
FROM [host].[feedback] AS [f]
WHERE [f].[received_at] < @since

-- HostDb
SELECT [f].[id], [f].[topic], [f].[text], [f].[email], [f].[language], [f].[received_at], [f].[due_on], [f].[done_at], [f].[done_by], [f].[answer], [f].[revision]
FROM [host].[feedback] AS [f]
WHERE 0 = 1

-- HostDb
SELECT [k].[id] AS [Id], [k].[name] AS [Name]
FROM [host].[keys] AS [k]
WHERE [k].[id] IN (@keys1, @keys2)

-- HostDb
SELECT [k].[id], [k].[created_at], [k].[deleted_at], [k].[hash], [k].[last_used_at], [k].[modified_at], [k].[name], [k].[organization_id], [k].[prefix], [k].[revision], [k].[revoked_at], [k].[scopes]
FROM [host].[keys] AS [k]
ORDER BY [k].[name]

-- HostDb
SELECT [k].[id], [k].[created_at], [k].[deleted_at], [k].[hash], [k].[last_used_at], [k].[modified_at], [k].[name], [k].[organization_id], [k].[prefix], [k].[revision], [k].[revoked_at], [k].[scopes]
FROM [host].[keys] AS [k]
WHERE [k].[organization_id] = @merged_OrganizationId

-- HostDb
SELECT [p1].[id], [p1].[body_id], [p1].[created_at], [p1].[deleted_at], [p1].[disabled_at], [p1].[email], [p1].[language], [p1].[last_sign_in_at], [p1].[modified_at], [p1].[municipality], [p1].[name], [p1].[password_hash], [p1].[revision], [p1].[roles], [p1].[stamp], [p0].[id], [p0].[created_at], [p0].[credential_hash], [p0].[credential_id], [p0].[is_backed_up], [p0].[is_backup_eligible], [p0].[is_user_verified], [p0].[last_used_at], [p0].[name], [p0].[person_id], [p0].[public_key], [p0].[sign_count], [p0].[transports]
FROM (
    SELECT TOP(2) [p].[id], [p].[body_id], [p].[created_at], [p].[deleted_at], [p].[disabled_at], [p].[email], [p].[language], [p].[last_sign_in_at], [p].[modified_at], [p].[municipality], [p].[name], [p].[password_hash], [p].[revision], [p].[roles], [p].[stamp]
    FROM [host].[people] AS [p]
    WHERE [p].[id] = @id
) AS [p1]
LEFT JOIN [host].[passkeys] AS [p0] ON [p1].[id] = [p0].[person_id]
ORDER BY [p1].[id]

-- HostDb
SELECT [p].[id] AS [Id], [p].[name] AS [Name]
FROM [host].[people] AS [p]
WHERE [p].[id] IN (@people1, @people2)

-- HostDb
SELECT [p].[id] AS [Id], [p].[roles] AS [Roles]
FROM [host].[people] AS [p]
WHERE [p].[disabled_at] IS NULL

-- HostDb
SELECT [p].[id], [p].[body_id], [p].[created_at], [p].[deleted_at], [p].[disabled_at], [p].[email], [p].[language], [p].[last_sign_in_at], [p].[modified_at], [p].[municipality], [p].[name], [p].[password_hash], [p].[revision], [p].[roles], [p].[stamp]
FROM [host].[people] AS [p]

-- HostDb
SELECT [p].[id], [p].[body_id], [p].[created_at], [p].[deleted_at], [p].[disabled_at], [p].[email], [p].[language], [p].[last_sign_in_at], [p].[modified_at], [p].[municipality], [p].[name], [p].[password_hash], [p].[revision], [p].[roles], [p].[stamp]
FROM [host].[people] AS [p]
WHERE 0 = 1

-- HostDb
SELECT [p].[id], [p].[body_id], [p].[created_at], [p].[deleted_at], [p].[disabled_at], [p].[email], [p].[language], [p].[last_sign_in_at], [p].[modified_at], [p].[municipality], [p].[name], [p].[password_hash], [p].[revision], [p].[roles], [p].[stamp]
FROM [host].[people] AS [p]
WHERE [p].[body_id] = @asked_BodyId AND [p].[disabled_at] IS NULL

-- HostDb
SELECT [p].[id], [p].[body_id], [p].[created_at], [p].[deleted_at], [p].[disabled_at], [p].[email], [p].[language], [p].[last_sign_in_at], [p].[modified_at], [p].[municipality], [p].[name], [p].[password_hash], [p].[revision], [p].[roles], [p].[stamp]
FROM [host].[people] AS [p]
WHERE [p].[disabled_at] IS NULL

-- HostDb
SELECT [p].[id], [p].[body_id], [p].[created_at], [p].[deleted_at], [p].[disabled_at], [p].[email], [p].[language], [p].[last_sign_in_at], [p].[modified_at], [p].[municipality], [p].[name], [p].[password_hash], [p].[revision], [p].[roles], [p].[stamp]
FROM [host].[people] AS [p]
WHERE [p].[email] IN (@asked_Emails1, @asked_Emails2) AND [p].[name] <> N''

-- HostDb
SELECT [p].[id], [p].[body_id], [p].[created_at], [p].[deleted_at], [p].[disabled_at], [p].[email], [p].[language], [p].[last_sign_in_at], [p].[modified_at], [p].[municipality], [p].[name], [p].[password_hash], [p].[revision], [p].[roles], [p].[stamp]
FROM [host].[people] AS [p]
WHERE [p].[id] IN (@ids1, @ids2) AND [p].[name] <> N''

-- HostDb
SELECT [p].[xml]
FROM [host].[protection_keys] AS [p]

-- HostDb
SELECT [s1].[id], [s1].[created_at], [s1].[deleted_at], [s1].[draft], [s1].[draft_at], [s1].[kind], [s1].[language], [s1].[made_on], [s1].[modified_at], [s1].[parts], [s1].[revision], [s1].[updated_on], [s0].[statement_id], [s0].[number], [s0].[parts], [s0].[published_at], [s0].[published_by]
FROM (
    SELECT TOP(2) [s].[id], [s].[created_at], [s].[deleted_at], [s].[draft], [s].[draft_at], [s].[kind], [s].[language], [s].[made_on], [s].[modified_at], [s].[parts], [s].[revision], [s].[updated_on]
    FROM [host].[statements] AS [s]
    WHERE [s].[kind] = @ask_Kind AND [s].[language] = @ask_Language
) AS [s1]
LEFT JOIN [host].[statement_versions] AS [s0] ON [s1].[id] = [s0].[statement_id]
ORDER BY [s1].[id], [s0].[statement_id]

-- HostDb
SELECT [s1].[id], [s1].[created_at], [s1].[deleted_at], [s1].[draft], [s1].[draft_at], [s1].[kind], [s1].[language], [s1].[made_on], [s1].[modified_at], [s1].[parts], [s1].[revision], [s1].[updated_on], [s0].[statement_id], [s0].[number], [s0].[parts], [s0].[published_at], [s0].[published_by]
FROM (
    SELECT TOP(2) [s].[id], [s].[created_at], [s].[deleted_at], [s].[draft], [s].[draft_at], [s].[kind], [s].[language], [s].[made_on], [s].[modified_at], [s].[parts], [s].[revision], [s].[updated_on]
    FROM [host].[statements] AS [s]
    WHERE [s].[kind] = @kind AND [s].[language] = @language
) AS [s1]
LEFT JOIN [host].[statement_versions] AS [s0] ON [s1].[id] = [s0].[statement_id]
ORDER BY [s1].[id], [s0].[statement_id]

-- HostDb
SELECT [t].[id], [t].[created_at], [t].[deleted_at], [t].[lines], [t].[modified_at], [t].[place], [t].[revision], [t].[slug]
FROM [host].[text_pages] AS [t]

-- HostDb
SELECT [t].[slug] AS [Slug], [t].[modified_at] AS [ModifiedAt]
FROM [host].[text_pages] AS [t]

-- HostDb
SELECT [t].[slug], [t].[lines]
FROM [host].[text_pages] AS [t]
ORDER BY [t].[place]

-- HostDb
SELECT [t].[who], [t].[count], [t].[last_at], [t].[rounds]
FROM [host].[tries] AS [t]
WHERE [t].[who] IN (@counted1, @counted2)

-- HostDb
UPDATE [k]
SET [k].[last_used_at] = @p
FROM [host].[keys] AS [k]
WHERE [k].[id] = @use_Key

-- HostDb
UPDATE [m]
SET [m].[delivered_at] = @p
FROM [outbox].[messages] AS [m]
WHERE [m].[id] IN (@ids1, @ids2) AND [m].[delivered_at] IS NULL

-- JobsDb
DELETE FROM [r]
FROM [jobs].[runs] AS [r]
WHERE [r].[started_at] < @p

-- JobsDb
SELECT COUNT(*)
FROM [jobs].[runs] AS [r]

-- JobsDb
SELECT TOP(2) [r].[id], [r].[at], [r].[by], [r].[done], [r].[dry_run], [r].[error], [r].[job], [r].[milliseconds], [r].[started_at]
FROM [jobs].[runs] AS [r]

-- JobsDb
SELECT TOP(@p) [r].[id], [r].[at], [r].[by], [r].[done], [r].[dry_run], [r].[error], [r].[job], [r].[milliseconds], [r].[started_at]
FROM [jobs].[runs] AS [r]
ORDER BY [r].[started_at] DESC, [r].[id] DESC

-- JobsDb
SELECT TOP(@p) [r].[id], [r].[at], [r].[by], [r].[done], [r].[dry_run], [r].[error], [r].[job], [r].[milliseconds], [r].[started_at]
FROM [jobs].[runs] AS [r]
WHERE [r].[error] IS NOT NULL
ORDER BY [r].[started_at] DESC, [r].[id] DESC

-- JobsDb
SELECT [r].[id], [r].[at], [r].[by], [r].[done], [r].[dry_run], [r].[error], [r].[job], [r].[milliseconds], [r].[started_at]
FROM [jobs].[runs] AS [r]
WHERE NOT EXISTS (
    SELECT 1
    FROM [jobs].[runs] AS [r0]
    WHERE [r0].[job] = [r].[job] AND [r0].[started_at] > [r].[started_at])

-- KernelDb
DELETE FROM [k]
FROM [outbox].[keyed_posts] AS [k]
WHERE [k].[created_at] < @before

-- KernelDb
DELETE FROM [m]
FROM [outbox].[messages] AS [m]
WHERE [m].[delivered_at] < @p

-- KernelDb
SELECT COUNT(*)
FROM [audit].[entries] AS [e]

-- KernelDb
SELECT COUNT(*)
FROM [audit].[entries] AS [e]
WHERE [e].[what] = N'GenerateOrganizations'

-- KernelDb
SELECT COUNT(*)
FROM [host].[drafts] AS [d]

-- KernelDb
SELECT COUNT(*)
FROM [outbox].[messages] AS [m]

-- KernelDb
SELECT COUNT(*)
FROM [outbox].[messages] AS [m]
WHERE [m].[delivered_at] IS NULL

-- KernelDb
SELECT COUNT(*)
FROM [outbox].[messages] AS [m]
WHERE [m].[delivered_at] IS NULL AND [m].[due_at] <= @now AND [m].[failures] < 10

-- KernelDb
SELECT COUNT(*)
FROM [outbox].[messages] AS [m]
WHERE [m].[delivered_at] IS NULL AND [m].[failures] < 10 AND ([m].[failures] > 0 OR [m].[due_at] <= @now)

-- KernelDb
SELECT MIN([m].[created_at])
FROM [outbox].[messages] AS [m]
WHERE [m].[delivered_at] IS NULL AND [m].[failures] < 10 AND ([m].[failures] > 0 OR [m].[due_at] <= @now)

-- KernelDb
SELECT TOP(1) [d].[body], [d].[saved_at]
FROM [host].[drafts] AS [d]
WHERE [d].[form] = @asked_Form AND [d].[owner] IN (@owners1, @owners2)
ORDER BY [d].[saved_at] DESC

-- KernelDb
SELECT TOP(1) [m].[id], [m].[body], [m].[created_at], [m].[delivered_at], [m].[due_at], [m].[event], [m].[failures], [m].[last_error], [m].[subscriber]
FROM [outbox].[messages] AS [m]

-- KernelDb
SELECT TOP(2) [e].[id], [e].[at], [e].[changes], [e].[kind], [e].[subject], [e].[what], [e].[who]
FROM [audit].[entries] AS [e]
WHERE [e].[what] = N'BookAtDoor'

-- KernelDb
SELECT TOP(2) [m].[id], [m].[body], [m].[created_at], [m].[delivered_at], [m].[due_at], [m].[event], [m].[failures], [m].[last_error], [m].[subscriber]
FROM [outbox].[messages] AS [m]

-- KernelDb
SELECT TOP(2) [m].[id], [m].[body], [m].[created_at], [m].[delivered_at], [m].[due_at], [m].[event], [m].[failures], [m].[last_error], [m].[subscriber]
FROM [outbox].[messages] AS [m]
WHERE [m].[id] = @wish_Id AND [m].[delivered_at] IS NULL

-- KernelDb
SELECT TOP(@p) [m].[id], [m].[body], [m].[created_at], [m].[delivered_at], [m].[due_at], [m].[event], [m].[failures], [m].[last_error], [m].[subscriber]
FROM [outbox].[messages] AS [m]
WHERE [m].[delivered_at] IS NULL AND [m].[due_at] <= @now AND [m].[failures] < 10
ORDER BY [m].[id]

-- KernelDb
SELECT TOP(@p) [m].[id], [m].[body], [m].[created_at], [m].[delivered_at], [m].[due_at], [m].[event], [m].[failures], [m].[last_error], [m].[subscriber]
FROM [outbox].[messages] AS [m]
WHERE [m].[delivered_at] IS NULL AND [m].[failures] >= 10
ORDER BY [m].[created_at]

-- KernelDb
SELECT [d].[id], [d].[body], [d].[form], [d].[owner], [d].[saved_at]
FROM [host].[drafts] AS [d]
WHERE [d].[form] = @wish_Form AND [d].[owner] IN (@owners1, @owners2)

-- KernelDb
SELECT [d].[id], [d].[body], [d].[form], [d].[owner], [d].[saved_at]
FROM [host].[drafts] AS [d]
WHERE [d].[owner] = @owner
ORDER BY [d].[saved_at]

-- KernelDb
SELECT [d].[id], [d].[body], [d].[form], [d].[owner], [d].[saved_at]
FROM [host].[drafts] AS [d]
WHERE [d].[saved_at] < @old

-- KernelDb
SELECT [e].[changes]
FROM [audit].[entries] AS [e]
WHERE [e].[kind] = N'Representative'

-- KernelDb
SELECT [e].[id], [e].[at], [e].[changes], [e].[kind], [e].[subject], [e].[what], [e].[who]
FROM [audit].[entries] AS [e]

-- KernelDb
SELECT [e].[id], [e].[at], [e].[changes], [e].[kind], [e].[subject], [e].[what], [e].[who]
FROM [audit].[entries] AS [e]
WHERE [e].[what] = N'GiveSeat' AND [e].[kind] = N'SeatTerm'

-- KernelDb
UPDATE [m]
SET [m].[delivered_at] = @p
FROM [outbox].[messages] AS [m]
WHERE [m].[id] = @first

-- MailDb
DELETE FROM [s]
FROM [mail].[sendings] AS [s]
WHERE [s].[at] < @AddYears

-- MailDb
SELECT CASE
    WHEN EXISTS (
        SELECT 1
        FROM [mail].[letters] AS [l]
        WHERE [l].[key] = @letter_Key) THEN CAST(1 AS bit)
    ELSE CAST(0 AS bit)
END

-- MailDb
SELECT COUNT(*)
FROM [mail].[letters] AS [l]
WHERE [l].[key] LIKE @begins_startswith ESCAPE N'\'

-- MailDb
SELECT COUNT(*)
FROM [mail].[letters] AS [l]
WHERE [l].[key] LIKE N'events.space-refused:%'

-- MailDb
SELECT COUNT(*)
FROM [mail].[letters] AS [l]
WHERE [l].[key] LIKE N'reminder:events.task-%'

-- MailDb
SELECT COUNT(*)
FROM [mail].[letters] AS [l]
WHERE [l].[state] IN (N'Waiting', N'Sending')

-- MailDb
SELECT COUNT(*)
FROM [mail].[letters] AS [l]
WHERE [l].[to] = N'koordinaattori@example.org'

-- MailDb
SELECT COUNT(*)
FROM [mail].[sendings] AS [s]

-- MailDb
SELECT COUNT(*)
FROM [mail].[sendings] AS [s]
GROUP BY [s].[letter_id]

-- MailDb
SELECT DISTINCT [l].[to]
FROM [mail].[letters] AS [l]
WHERE [l].[key] LIKE N'host.%'

-- MailDb
SELECT MIN([l].[created_at])
FROM [mail].[letters] AS [l]
WHERE [l].[state] IN (N'Waiting', N'Sending')

-- MailDb
SELECT TOP(1) [l].[id], [l].[attempts], [l].[claimed_by], [l].[claimed_until], [l].[created_at], [l].[due_at], [l].[key], [l].[language], [l].[last_answer], [l].[person_id], [l].[secret], [l].[sent_at], [l].[state], [l].[to], [l].[urgent], [l].[useless_after], [l].[words]
FROM [mail].[letters] AS [l]
WHERE [l].[key] LIKE @kind_startswith ESCAPE N'\'
ORDER BY [l].[id] DESC

-- MailDb
SELECT TOP(2) [l].[id], [l].[attempts], [l].[claimed_by], [l].[claimed_until], [l].[created_at], [l].[due_at], [l].[key], [l].[language], [l].[last_answer], [l].[person_id], [l].[secret], [l].[sent_at], [l].[state], [l].[to], [l].[urgent], [l].[useless_after], [l].[words]
FROM [mail].[letters] AS [l]
WHERE [l].[id] = @wish_Id AND [l].[state] = N'Parked'

-- MailDb
SELECT TOP(2) [l].[id], [l].[attempts], [l].[claimed_by], [l].[claimed_until], [l].[created_at], [l].[due_at], [l].[key], [l].[language], [l].[last_answer], [l].[person_id], [l].[secret], [l].[sent_at], [l].[state], [l].[to], [l].[urgent], [l].[useless_after], [l].[words]
FROM [mail].[letters] AS [l]
WHERE [l].[key] = @key

-- MailDb
SELECT TOP(2) [l].[id], [l].[attempts], [l].[claimed_by], [l].[claimed_until], [l].[created_at], [l].[due_at], [l].[key], [l].[language], [l].[last_answer], [l].[person_id], [l].[secret], [l].[sent_at], [l].[state], [l].[to], [l].[urgent], [l].[useless_after], [l].[words]
FROM [mail].[letters] AS [l]
WHERE [l].[key] LIKE N'events.calledOff:%'

-- MailDb
SELECT TOP(2) [l].[id], [l].[attempts], [l].[claimed_by], [l].[claimed_until], [l].[created_at], [l].[due_at], [l].[key], [l].[language], [l].[last_answer], [l].[person_id], [l].[secret], [l].[sent_at], [l].[state], [l].[to], [l].[urgent], [l].[useless_after], [l].[words]
FROM [mail].[letters] AS [l]
WHERE [l].[key] LIKE N'events.confirmed:%'

-- MailDb
SELECT TOP(2) [l].[id], [l].[attempts], [l].[claimed_by], [l].[claimed_until], [l].[created_at], [l].[due_at], [l].[key], [l].[language], [l].[last_answer], [l].[person_id], [l].[secret], [l].[sent_at], [l].[state], [l].[to], [l].[urgent], [l].[useless_after], [l].[words]
FROM [mail].[letters] AS [l]
WHERE [l].[key] LIKE N'events.moved:%'

-- MailDb
SELECT TOP(2) [l].[id], [l].[attempts], [l].[claimed_by], [l].[claimed_until], [l].[created_at], [l].[due_at], [l].[key], [l].[language], [l].[last_answer], [l].[person_id], [l].[secret], [l].[sent_at], [l].[state], [l].[to], [l].[urgent], [l].[useless_after], [l].[words]
FROM [mail].[letters] AS [l]
WHERE [l].[key] LIKE N'events.postponed:%'

-- MailDb
SELECT TOP(2) [s].[answer]
FROM [mail].[sendings] AS [s]
WHERE [s].[result] = N'Parked'

-- MailDb
SELECT TOP(@p) [l].[id]
FROM [mail].[letters] AS [l]
WHERE ([l].[state] = N'Waiting' AND [l].[due_at] <= @now) OR ([l].[state] = N'Sending' AND [l].[claimed_until] < @now1)
ORDER BY [l].[due_at]

-- MailDb
SELECT TOP(@p) [l].[id], [l].[attempts], [l].[claimed_by], [l].[claimed_until], [l].[created_at], [l].[due_at], [l].[key], [l].[language], [l].[last_answer], [l].[person_id], [l].[secret], [l].[sent_at], [l].[state], [l].[to], [l].[urgent], [l].[useless_after], [l].[words]
FROM [mail].[letters] AS [l]
WHERE [l].[person_id] = @person OR [l].[to] = @email
ORDER BY [l].[created_at]

-- MailDb
SELECT TOP(@p) [l].[id], [l].[attempts], [l].[claimed_by], [l].[claimed_until], [l].[created_at], [l].[due_at], [l].[key], [l].[language], [l].[last_answer], [l].[person_id], [l].[secret], [l].[sent_at], [l].[state], [l].[to], [l].[urgent], [l].[useless_after], [l].[words]
FROM [mail].[letters] AS [l]
WHERE [l].[state] = N'Parked'
ORDER BY [l].[created_at] DESC

-- MailDb
SELECT [l].[id] AS [Id], [l].[key] AS [Key]
FROM [mail].[letters] AS [l]
WHERE [l].[state] = N'Sent' AND [l].[to] IS NOT NULL AND NOT EXISTS (
    SELECT 1
    FROM [mail].[sendings] AS [s]
    WHERE [s].[letter_id] = [l].[id] AND [s].[answer] = N'came back')

-- MailDb
SELECT [l].[id], [l].[attempts], [l].[claimed_by], [l].[claimed_until], [l].[created_at], [l].[due_at], [l].[key], [l].[language], [l].[last_answer], [l].[person_id], [l].[secret], [l].[sent_at], [l].[state], [l].[to], [l].[urgent], [l].[useless_after], [l].[words]
FROM [mail].[letters] AS [l]

-- MailDb
SELECT [l].[id], [l].[attempts], [l].[claimed_by], [l].[claimed_until], [l].[created_at], [l].[due_at], [l].[key], [l].[language], [l].[last_answer], [l].[person_id], [l].[secret], [l].[sent_at], [l].[state], [l].[to], [l].[urgent], [l].[useless_after], [l].[words]
FROM [mail].[letters] AS [l]
ORDER BY [l].[created_at]

-- MailDb
SELECT [l].[id], [l].[attempts], [l].[claimed_by], [l].[claimed_until], [l].[created_at], [l].[due_at], [l].[key], [l].[language], [l].[last_answer], [l].[person_id], [l].[secret], [l].[sent_at], [l].[state], [l].[to], [l].[urgent], [l].[useless_after], [l].[words]
FROM [mail].[letters] AS [l]
ORDER BY [l].[key]

-- MailDb
SELECT [l].[id], [l].[attempts], [l].[claimed_by], [l].[claimed_until], [l].[created_at], [l].[due_at], [l].[key], [l].[language], [l].[last_answer], [l].[person_id], [l].[secret], [l].[sent_at], [l].[state], [l].[to], [l].[urgent], [l].[useless_after], [l].[words]
FROM [mail].[letters] AS [l]
WHERE [l].[id] IN (@ids1, @ids2) AND [l].[claimed_by] = @_8__locals1_claim
ORDER BY [l].[due_at]

-- MailDb
SELECT [l].[id], [l].[attempts], [l].[claimed_by], [l].[claimed_until], [l].[created_at], [l].[due_at], [l].[key], [l].[language], [l].[last_answer], [l].[person_id], [l].[secret], [l].[sent_at], [l].[state], [l].[to], [l].[urgent], [l].[useless_after], [l].[words]
FROM [mail].[letters] AS [l]
WHERE [l].[key] LIKE @kind_contains ESCAPE N'\'

-- MailDb
SELECT [l].[id], [l].[attempts], [l].[claimed_by], [l].[claimed_until], [l].[created_at], [l].[due_at], [l].[key], [l].[language], [l].[last_answer], [l].[person_id], [l].[secret], [l].[sent_at], [l].[state], [l].[to], [l].[urgent], [l].[useless_after], [l].[words]
FROM [mail].[letters] AS [l]
WHERE [l].[key] LIKE @kind_startswith ESCAPE N'\'
ORDER BY [l].[id]

-- MailDb
SELECT [l].[id], [l].[attempts], [l].[claimed_by], [l].[claimed_until], [l].[created_at], [l].[due_at], [l].[key], [l].[language], [l].[last_answer], [l].[person_id], [l].[secret], [l].[sent_at], [l].[state], [l].[to], [l].[urgent], [l].[useless_after], [l].[words]
FROM [mail].[letters] AS [l]
WHERE [l].[key] LIKE N'%directory.%' AND ([l].[to] <> N'toinen@example.org' OR [l].[to] IS NULL) AND ([l].[to] <> N'toisen@example.org' OR [l].[to] IS NULL)

-- MailDb
SELECT [l].[id], [l].[attempts], [l].[claimed_by], [l].[claimed_until], [l].[created_at], [l].[due_at], [l].[key], [l].[language], [l].[last_answer], [l].[person_id], [l].[secret], [l].[sent_at], [l].[state], [l].[to], [l].[urgent], [l].[useless_after], [l].[words]
FROM [mail].[letters] AS [l]
WHERE [l].[key] LIKE N'%directory.freshness%'
ORDER BY [l].[id]

-- MailDb
SELECT [l].[id], [l].[attempts], [l].[claimed_by], [l].[claimed_until], [l].[created_at], [l].[due_at], [l].[key], [l].[language], [l].[last_answer], [l].[person_id], [l].[secret], [l].[sent_at], [l].[state], [l].[to], [l].[urgent], [l].[useless_after], [l].[words]
FROM [mail].[letters] AS [l]
WHERE [l].[key] LIKE N'events.trust-%'
ORDER BY [l].[key]

-- MailDb
SELECT [l].[id], [l].[attempts], [l].[claimed_by], [l].[claimed_until], [l].[created_at], [l].[due_at], [l].[key], [l].[language], [l].[last_answer], [l].[person_id], [l].[secret], [l].[sent_at], [l].[state], [l].[to], [l].[urgent], [l].[useless_after], [l].[words]
FROM [mail].[letters] AS [l]
WHERE [l].[to] = @email
ORDER BY [l].[created_at], [l].[id]

-- MailDb
SELECT [l].[key]
FROM [mail].[letters] AS [l]
WHERE [l].[key] LIKE N'reminder:%'

-- MailDb
UPDATE [l]
SET [l].[state] = @p,
    [l].[claimed_by] = @p4,
    [l].[claimed_until] = @p5
FROM [mail].[letters] AS [l]
WHERE (([l].[state] = N'Waiting' AND [l].[due_at] <= @now) OR ([l].[state] = N'Sending' AND [l].[claimed_until] < @now1)) AND [l].[id] IN (@ids1, @ids2)

-- MailDb
UPDATE [l]
SET [l].[to] = @p,
    [l].[person_id] = @p3,
    [l].[words] = @p4
FROM [mail].[letters] AS [l]
WHERE [l].[person_id] = @person OR [l].[to] = @email

-- MailDb
UPDATE [l]
SET [l].[to] = @p2,
    [l].[person_id] = @p3,
    [l].[words] = @p4
FROM [mail].[letters] AS [l]
WHERE (([l].[state] = N'Sent' AND [l].[sent_at] < @p) OR ([l].[state] = N'Parked' AND [l].[due_at] < @p1)) AND [l].[to] IS NOT NULL

-- ParticipationDb
DELETE FROM [t]
FROM [search].[terms] AS [t]
WHERE [t].[document] = @id AND [t].[kind] = @kind

-- ParticipationDb
SELECT CASE
    WHEN EXISTS (
        SELECT 1
        FROM [mail].[letters] AS [l]
        WHERE [l].[key] = @letter_Key) THEN CAST(1 AS bit)
    ELSE CAST(0 AS bit)
END

-- ParticipationDb
SELECT CASE
    WHEN EXISTS (
        SELECT 1
        FROM [participation].[issues] AS [i]
        WHERE [i].[list] = N'weekly' AND [i].[week_of] = @monday) THEN CAST(1 AS bit)
    ELSE CAST(0 AS bit)
END

-- ParticipationDb
SELECT CASE
    WHEN EXISTS (
        SELECT 1
        FROM [participation].[newsletter_lists] AS [n]
        WHERE [n].[code] = N'weekly') THEN CAST(1 AS bit)
    ELSE CAST(0 AS bit)
END

-- ParticipationDb
SELECT CASE
    WHEN EXISTS (
        SELECT 1
        FROM [participation].[subscriptions] AS [s]
        WHERE [s].[id] = @first) THEN CAST(1 AS bit)
    ELSE CAST(0 AS bit)
END

-- ParticipationDb
SELECT CASE
    WHEN EXISTS (
        SELECT 1
        FROM [participation].[surveys] AS [s]
        WHERE [s].[mark] = N'esimerkki') THEN CAST(1 AS bit)
    ELSE CAST(0 AS bit)
END

-- ParticipationDb
SELECT CASE
    WHEN EXISTS (
        SELECT 1
        FROM [participation].[volunteer_tasks] AS [v]
        WHERE [v].[mark] = N'esimerkki') THEN CAST(1 AS bit)
    ELSE CAST(0 AS bit)
END

-- ParticipationDb
SELECT CAST([i].[id] AS uniqueidentifier), [i].[list], [i].[title], [i].[lead], [i].[sent_at], [i].[modified_at]
FROM [participation].[issues] AS [i]
WHERE 0 = 1

-- ParticipationDb
SELECT CAST([i].[id] AS uniqueidentifier), [i].[title], [i].[state], [i].[send_at], [i].[sent_at], [i].[recipients], [i].[mark]
FROM [participation].[issues] AS [i]
WHERE 0 = 1

-- ParticipationDb
SELECT CAST([i].[id] AS uniqueidentifier), [i].[title], [i].[text], [i].[body_id], [i].[municipality], [i].[published_at], [i].[answer_by], [i].[revision], [i].[modified_at], CASE
    WHEN [i].[mark] IS NOT NULL THEN CAST(1 AS bit)
    ELSE CAST(0 AS bit)
END
FROM [participation].[initiatives] AS [i]
WHERE 0 = 1

-- ParticipationDb
SELECT CAST([s].[id] AS uniqueidentifier), [s].[slug], [s].[title], [s].[lead], [s].[questions], [s].[opens_at], [s].[closes_at], [s].[revision], [s].[modified_at], CASE
    WHEN [s].[mark] IS NOT NULL THEN CAST(1 AS bit)
    ELSE CAST(0 AS bit)
END
FROM [participation].[surveys] AS [s]
WHERE 0 = 1

-- ParticipationDb
SELECT CAST([v].[id] AS uniqueidentifier), [v].[place], [v].[name], [v].[email], [v].[hours_told], [v].[hours_confirmed]
FROM [participation].[volunteer_sign_ups] AS [v]
WHERE [v].[task_id] = @task_Id AND [v].[place] IS NOT NULL
ORDER BY [v].[place]

-- ParticipationDb
SELECT CAST([v].[id] AS uniqueidentifier), [v].[slug], [v].[title], [v].[text], [v].[organization_id], [v].[municipality], [v].[place], [v].[start], [v].[end], [v].[places], [v].[places] - (
    SELECT COUNT(*)
    FROM [participation].[volunteer_sign_ups] AS [v0]
    WHERE [v0].[task_id] = [v].[id] AND [v0].[place] IS NOT NULL), [v].[revision], [v].[modified_at], CASE
    WHEN [v].[cancelled_at] IS NOT NULL THEN CAST(1 AS bit)
    ELSE CAST(0 AS bit)
END, CASE
    WHEN [v].[mark] IS NOT NULL THEN CAST(1 AS bit)
    ELSE CAST(0 AS bit)
END
FROM [participation].[volunteer_tasks] AS [v]
WHERE 0 = 1

-- ParticipationDb
SELECT COUNT(*)
FROM [participation].[initiatives] AS [i]
WHERE [i].[state] = N'Waiting' AND [i].[deleted_at] IS NULL AND [i].[mark] IS NULL

-- ParticipationDb
SELECT COUNT(*)
FROM [participation].[issues] AS [i]
WHERE [i].[deleted_at] IS NULL

-- ParticipationDb
SELECT COUNT(*)
FROM [participation].[issues] AS [i]
WHERE [i].[deleted_at] IS NULL AND [i].[mark] IS NULL AND [i].[state] IN (N'Draft', N'Paused')

-- ParticipationDb
SELECT COUNT(*)
FROM [participation].[ledger_facts] AS [l]

-- ParticipationDb
SELECT COUNT(*)
FROM [participation].[ledger_facts] AS [l]
WHERE [l].[kind] = @ask_Kind

-- ParticipationDb
SELECT COUNT(*)
FROM [participation].[ledger_facts] AS [l]
WHERE [l].[kind] = @ask_Kind AND [l].[from] >= @first AND [l].[from] <= @last

-- ParticipationDb
SELECT COUNT(*)
FROM [participation].[subscriptions] AS [s]
WHERE [s].[email] IS NOT NULL AND [s].[left_at] IS NULL AND [s].[mark] IS NULL AND EXISTS (
    SELECT 1
    FROM [participation].[subscription_lists] AS [s0]
    WHERE [s].[id] = [s0].[subscription_id] AND [s0].[list] = @list AND [s0].[confirmed_at] IS NOT NULL)

-- ParticipationDb
SELECT COUNT(*)
FROM [participation].[volunteer_sign_ups] AS [v]
WHERE [v].[place] IS NOT NULL AND [v].[hours_told] IS NOT NULL AND [v].[hours_confirmed] IS NULL AND [v].[deleted_at] IS NULL

-- ParticipationDb
SELECT COUNT(*)
FROM [participation].[volunteer_tasks] AS [v]
WHERE [v].[deleted_at] IS NULL AND [v].[cancelled_at] IS NULL AND ([v].[start] IS NULL OR [v].[start] > @now) AND (
    SELECT COUNT(*)
    FROM [participation].[volunteer_sign_ups] AS [v0]
    WHERE [v0].[task_id] = [v].[id] AND [v0].[place] IS NOT NULL) < [v].[places] AND [v].[id] IN (@ids1, @ids2) AND ([v].[start] IS NULL OR [v].[start] >= @from) AND ([v].[start] IS NULL OR [v].[start] < @to)

-- ParticipationDb
SELECT COUNT(*)
FROM [participation].[volunteer_tasks] AS [v]
WHERE [v].[deleted_at] IS NULL AND [v].[cancelled_at] IS NULL AND ([v].[start] IS NULL OR [v].[start] > @now) AND (
    SELECT COUNT(*)
    FROM [participation].[volunteer_sign_ups] AS [v0]
    WHERE [v0].[task_id] = [v].[id] AND [v0].[place] IS NOT NULL) < [v].[places] AND [v].[id] IN (@ids1, @ids2) AND [v].[municipality] = @code

-- ParticipationDb
SELECT DISTINCT [v].[task_id]
FROM [participation].[volunteer_sign_ups] AS [v]
WHERE [v].[email] IS NULL OR [v].[email] NOT LIKE N'talkoolainen%'

-- ParticipationDb
SELECT TOP(1) [i].[id], [i].[bodies], [i].[created_at], [i].[deleted_at], [i].[lead], [i].[list], [i].[mark], [i].[modified_at], [i].[recipients], [i].[revision], [i].[send_at], [i].[sent_at], [i].[sent_to], [i].[state], [i].[title], [i].[week_of]
FROM [participation].[issues] AS [i]
WHERE [i].[state] = N'Scheduled' AND [i].[send_at] <= @job_Now AND [i].[deleted_at] IS NULL
ORDER BY [i].[send_at]

-- ParticipationDb
SELECT TOP(2) CAST([s].[id] AS uniqueidentifier), [s].[slug], [s].[title], [s].[lead], [s].[questions], [s].[opens_at], [s].[closes_at], [s].[revision], [s].[modified_at], CASE
    WHEN [s].[mark] IS NOT NULL THEN CAST(1 AS bit)
    ELSE CAST(0 AS bit)
END
FROM [participation].[surveys] AS [s]
WHERE [s].[slug] = @ask_Slug AND [s].[deleted_at] IS NULL

-- ParticipationDb
SELECT TOP(2) CAST([v].[id] AS uniqueidentifier), [v].[slug], [v].[title], [v].[text], [v].[organization_id], [v].[municipality], [v].[place], [v].[start], [v].[end], [v].[places], [v].[places] - (
    SELECT COUNT(*)
    FROM [participation].[volunteer_sign_ups] AS [v0]
    WHERE [v0].[task_id] = [v].[id] AND [v0].[place] IS NOT NULL), [v].[revision], [v].[modified_at], CASE
    WHEN [v].[cancelled_at] IS NOT NULL THEN CAST(1 AS bit)
    ELSE CAST(0 AS bit)
END, CASE
    WHEN [v].[mark] IS NOT NULL THEN CAST(1 AS bit)
    ELSE CAST(0 AS bit)
END
FROM [participation].[volunteer_tasks] AS [v]
WHERE [v].[id] = @ask_Id AND [v].[deleted_at] IS NULL

-- ParticipationDb
SELECT TOP(2) CAST([v].[id] AS uniqueidentifier), [v].[slug], [v].[title], [v].[text], [v].[organization_id], [v].[municipality], [v].[place], [v].[start], [v].[end], [v].[places], [v].[places] - (
    SELECT COUNT(*)
    FROM [participation].[volunteer_sign_ups] AS [v0]
    WHERE [v0].[task_id] = [v].[id] AND [v0].[place] IS NOT NULL), [v].[revision], [v].[modified_at], CASE
    WHEN [v].[cancelled_at] IS NOT NULL THEN CAST(1 AS bit)
    ELSE CAST(0 AS bit)
END, CASE
    WHEN [v].[mark] IS NOT NULL THEN CAST(1 AS bit)
    ELSE CAST(0 AS bit)
END
FROM [participation].[volunteer_tasks] AS [v]
WHERE [v].[id] = @task_Id

-- ParticipationDb
SELECT TOP(2) CAST([v].[id] AS uniqueidentifier), [v].[slug], [v].[title], [v].[text], [v].[organization_id], [v].[municipality], [v].[place], [v].[start], [v].[end], [v].[places], [v].[places] - (
    SELECT COUNT(*)
    FROM [participation].[volunteer_sign_ups] AS [v0]
    WHERE [v0].[task_id] = [v].[id] AND [v0].[place] IS NOT NULL), [v].[revision], [v].[modified_at], CASE
    WHEN [v].[cancelled_at] IS NOT NULL THEN CAST(1 AS bit)
    ELSE CAST(0 AS bit)
END, CASE
    WHEN [v].[mark] IS NOT NULL THEN CAST(1 AS bit)
    ELSE CAST(0 AS bit)
END
FROM [participation].[volunteer_tasks] AS [v]
WHERE [v].[slug] = @ask_Slug AND [v].[deleted_at] IS NULL

-- ParticipationDb
SELECT TOP(2) [i].[id], [i].[answer_by], [i].[body_id], [i].[contact_email], [i].[contact_name], [i].[created_at], [i].[deleted_at], [i].[language], [i].[mark], [i].[modified_at], [i].[municipality], [i].[published_at], [i].[reason], [i].[revision], [i].[state], [i].[text], [i].[title]
FROM [participation].[initiatives] AS [i]

-- ParticipationDb
SELECT TOP(2) [i].[id], [i].[answer_by], [i].[body_id], [i].[contact_email], [i].[contact_name], [i].[created_at], [i].[deleted_at], [i].[language], [i].[mark], [i].[modified_at], [i].[municipality], [i].[published_at], [i].[reason], [i].[revision], [i].[state], [i].[text], [i].[title]
FROM [participation].[initiatives] AS [i]
WHERE [i].[id] = @id

-- ParticipationDb
SELECT TOP(2) [i].[id], [i].[answer_by], [i].[body_id], [i].[contact_email], [i].[contact_name], [i].[created_at], [i].[deleted_at], [i].[language], [i].[mark], [i].[modified_at], [i].[municipality], [i].[published_at], [i].[reason], [i].[revision], [i].[state], [i].[text], [i].[title]
FROM [participation].[initiatives] AS [i]
WHERE [i].[id] = @id AND [i].[deleted_at] IS NULL

-- ParticipationDb
SELECT TOP(2) [i].[id], [i].[answer_by], [i].[body_id], [i].[contact_email], [i].[contact_name], [i].[created_at], [i].[deleted_at], [i].[language], [i].[mark], [i].[modified_at], [i].[municipality], [i].[published_at], [i].[reason], [i].[revision], [i].[state], [i].[text], [i].[title]
FROM [participation].[initiatives] AS [i]
WHERE [i].[id] = @p

-- ParticipationDb
SELECT TOP(2) [i].[id], [i].[answer_by], [i].[body_id], [i].[contact_email], [i].[contact_name], [i].[created_at], [i].[deleted_at], [i].[language], [i].[mark], [i].[modified_at], [i].[municipality], [i].[published_at], [i].[reason], [i].[revision], [i].[state], [i].[text], [i].[title]
FROM [participation].[initiatives] AS [i]
WHERE [i].[id] = @published

-- ParticipationDb
SELECT TOP(2) [i].[id], [i].[bodies], [i].[created_at], [i].[deleted_at], [i].[lead], [i].[list], [i].[mark], [i].[modified_at], [i].[recipients], [i].[revision], [i].[send_at], [i].[sent_at], [i].[sent_to], [i].[state], [i].[title], [i].[week_of]
FROM [participation].[issues] AS [i]
WHERE [i].[id] = @id

-- ParticipationDb
SELECT TOP(2) [i].[id], [i].[bodies], [i].[created_at], [i].[deleted_at], [i].[lead], [i].[list], [i].[mark], [i].[modified_at], [i].[recipients], [i].[revision], [i].[send_at], [i].[sent_at], [i].[sent_to], [i].[state], [i].[title], [i].[week_of]
FROM [participation].[issues] AS [i]
WHERE [i].[id] = @issue

-- ParticipationDb
SELECT TOP(2) [s].[id], [s].[asked_at], [s].[consents], [s].[created_at], [s].[deleted_at], [s].[email], [s].[language], [s].[left_at], [s].[mark], [s].[modified_at], [s].[revision]
FROM [participation].[subscriptions] AS [s]

-- ParticipationDb
SELECT TOP(2) [s].[id], [s].[asked_at], [s].[consents], [s].[created_at], [s].[deleted_at], [s].[email], [s].[language], [s].[left_at], [s].[mark], [s].[modified_at], [s].[revision]
FROM [participation].[subscriptions] AS [s]
WHERE [s].[email] = @email

-- ParticipationDb
SELECT TOP(2) [s].[id], [s].[closes_at], [s].[created_at], [s].[deleted_at], [s].[lead], [s].[mark], [s].[modified_at], [s].[opens_at], [s].[questions], [s].[revision], [s].[slug], [s].[title]
FROM [participation].[surveys] AS [s]
WHERE [s].[id] = @id

-- ParticipationDb
SELECT TOP(2) [v].[id], [v].[cancelled_at], [v].[created_at], [v].[deleted_at], [v].[end], [v].[mark], [v].[modified_at], [v].[municipality], [v].[organization_id], [v].[place], [v].[places], [v].[revision], [v].[slug], [v].[start], [v].[text], [v].[title]
FROM [participation].[volunteer_tasks] AS [v]

-- ParticipationDb
SELECT TOP(2) [v].[id], [v].[cancelled_at], [v].[created_at], [v].[deleted_at], [v].[end], [v].[mark], [v].[modified_at], [v].[municipality], [v].[organization_id], [v].[place], [v].[places], [v].[revision], [v].[slug], [v].[start], [v].[text], [v].[title]
FROM [participation].[volunteer_tasks] AS [v]
WHERE [v].[id] = @id

-- ParticipationDb
SELECT TOP(2) [v].[id], [v].[cancelled_at], [v].[created_at], [v].[deleted_at], [v].[end], [v].[mark], [v].[modified_at], [v].[municipality], [v].[organization_id], [v].[place], [v].[places], [v].[revision], [v].[slug], [v].[start], [v].[text], [v].[title]
FROM [participation].[volunteer_tasks] AS [v]
WHERE [v].[id] = @signUp_TaskId

-- ParticipationDb
SELECT TOP(2) [v].[id], [v].[created_at], [v].[deleted_at], [v].[email], [v].[hours_confirmed], [v].[hours_told], [v].[language], [v].[modified_at], [v].[name], [v].[place], [v].[revision], [v].[task_id]
FROM [participation].[volunteer_sign_ups] AS [v]

-- ParticipationDb
SELECT TOP(2) [v].[id], [v].[created_at], [v].[deleted_at], [v].[email], [v].[hours_confirmed], [v].[hours_told], [v].[language], [v].[modified_at], [v].[name], [v].[place], [v].[revision], [v].[task_id]
FROM [participation].[volunteer_sign_ups] AS [v]
WHERE [v].[id] = @id

-- ParticipationDb
SELECT TOP(2) [v].[id], [v].[created_at], [v].[deleted_at], [v].[email], [v].[hours_confirmed], [v].[hours_told], [v].[language], [v].[modified_at], [v].[name], [v].[place], [v].[revision], [v].[task_id]
FROM [participation].[volunteer_sign_ups] AS [v]
WHERE [v].[id] = @id AND [v].[email] IS NOT NULL

-- ParticipationDb
SELECT TOP(@p) CAST([i].[id] AS uniqueidentifier), [i].[title], [i].[text], [i].[body_id], [i].[municipality], [i].[created_at], [i].[mark]
FROM [participation].[initiatives] AS [i]
WHERE [i].[state] = N'Waiting' AND [i].[deleted_at] IS NULL
ORDER BY [i].[created_at], [i].[id]

-- ParticipationDb
SELECT TOP(@p) CAST([s].[id] AS uniqueidentifier), [s].[slug], [s].[title], [s].[opens_at], [s].[closes_at], (
    SELECT COUNT(*)
    FROM [participation].[responses] AS [r]
    WHERE [r].[survey_id] = [s].[id]), [s].[mark]
FROM [participation].[surveys] AS [s]
WHERE [s].[deleted_at] IS NULL
ORDER BY [s].[closes_at] DESC, [s].[id]

-- ParticipationDb
SELECT TOP(@p) [i].[id] AS [Id], [i].[modified_at] AS [ModifiedAt]
FROM [participation].[initiatives] AS [i]
WHERE [i].[state] = N'Published' AND [i].[deleted_at] IS NULL
ORDER BY [i].[id]

-- ParticipationDb
SELECT TOP(@p) [i].[id] AS [Id], [i].[modified_at] AS [ModifiedAt]
FROM [participation].[issues] AS [i]
WHERE [i].[state] = N'Sent' AND [i].[deleted_at] IS NULL
ORDER BY [i].[id]

-- ParticipationDb
SELECT TOP(@p) [i].[id], [i].[answer_by], [i].[body_id], [i].[contact_email], [i].[contact_name], [i].[created_at], [i].[deleted_at], [i].[language], [i].[mark], [i].[modified_at], [i].[municipality], [i].[published_at], [i].[reason], [i].[revision], [i].[state], [i].[text], [i].[title]
FROM [participation].[initiatives] AS [i]
WHERE [i].[contact_email] IS NOT NULL AND [i].[state] <> N'Unconfirmed' AND [i].[created_at] < @year

-- ParticipationDb
SELECT TOP(@p) [i].[id], [i].[answer_by], [i].[body_id], [i].[contact_email], [i].[contact_name], [i].[created_at], [i].[deleted_at], [i].[language], [i].[mark], [i].[modified_at], [i].[municipality], [i].[published_at], [i].[reason], [i].[revision], [i].[state], [i].[text], [i].[title]
FROM [participation].[initiatives] AS [i]
WHERE [i].[state] = N'Unconfirmed' AND [i].[created_at] < @week

-- ParticipationDb
SELECT TOP(@p) [n].[code], [n].[name], [n].[about]
FROM [participation].[newsletter_lists] AS [n]
ORDER BY [n].[code]

-- ParticipationDb
SELECT TOP(@p) [r].[id], [r].[answers], [r].[day], [r].[survey_id]
FROM [participation].[responses] AS [r]
WHERE [r].[survey_id] = @survey_Id
ORDER BY [r].[id]

-- ParticipationDb
SELECT TOP(@p) [s].[id] AS [Id], [s].[email] AS [Email], [s].[language] AS [Language]
FROM [participation].[subscriptions] AS [s]
WHERE [s].[email] IS NOT NULL AND [s].[left_at] IS NULL AND [s].[mark] IS NULL AND EXISTS (
    SELECT 1
    FROM [participation].[subscription_lists] AS [s0]
    WHERE [s].[id] = [s0].[subscription_id] AND [s0].[list] = @list AND [s0].[confirmed_at] IS NOT NULL)
ORDER BY [s].[id]

-- ParticipationDb
SELECT TOP(@p) [s].[id], [s].[source], [s].[unit], [s].[value], [s].[verbatim]
FROM [participation].[stated_facts] AS [s]
ORDER BY [s].[id]

-- ParticipationDb
SELECT TOP(@p) [s].[slug] AS [Slug], [s].[modified_at] AS [ModifiedAt]
FROM [participation].[surveys] AS [s]
WHERE [s].[opens_at] <= @now AND [s].[deleted_at] IS NULL
ORDER BY [s].[id]

-- ParticipationDb
SELECT TOP(@p) [v].[id] AS [Id], [v].[title] AS [Title], [v].[slug] AS [Slug], [v].[start] AS [Start], [v].[place] AS [Place]
FROM [participation].[volunteer_tasks] AS [v]
WHERE [v].[deleted_at] IS NULL AND [v].[cancelled_at] IS NULL AND ([v].[start] IS NULL OR [v].[start] > @now) AND (
    SELECT COUNT(*)
    FROM [participation].[volunteer_sign_ups] AS [v0]
    WHERE [v0].[task_id] = [v].[id] AND [v0].[place] IS NOT NULL) < [v].[places] AND [v].[id] IN (@ids1, @ids2) AND ([v].[start] IS NULL OR [v].[start] >= @from) AND ([v].[start] IS NULL OR [v].[start] < @to)
ORDER BY CASE
    WHEN [v].[start] IS NULL THEN CAST(1 AS bit)
    ELSE CAST(0 AS bit)
END, [v].[start], [v].[id]

-- ParticipationDb
SELECT TOP(@p) [v].[id] AS [Id], [v].[title] AS [Title], [v].[slug] AS [Slug], [v].[start] AS [Start], [v].[place] AS [Place]
FROM [participation].[volunteer_tasks] AS [v]
WHERE [v].[deleted_at] IS NULL AND [v].[cancelled_at] IS NULL AND ([v].[start] IS NULL OR [v].[start] > @now) AND (
    SELECT COUNT(*)
    FROM [participation].[volunteer_sign_ups] AS [v0]
    WHERE [v0].[task_id] = [v].[id] AND [v0].[place] IS NOT NULL) < [v].[places] AND [v].[id] IN (@ids1, @ids2) AND [v].[municipality] = @code
ORDER BY CASE
    WHEN [v].[start] IS NULL THEN CAST(1 AS bit)
    ELSE CAST(0 AS bit)
END, [v].[start], [v].[id]

-- ParticipationDb
SELECT TOP(@p) [v].[id], [v].[cancelled_at], [v].[created_at], [v].[deleted_at], [v].[end], [v].[mark], [v].[modified_at], [v].[municipality], [v].[organization_id], [v].[place], [v].[places], [v].[revision], [v].[slug], [v].[start], [v].[text], [v].[title], [v0].[id], [v0].[created_at], [v0].[deleted_at], [v0].[email], [v0].[hours_confirmed], [v0].[hours_told], [v0].[language], [v0].[modified_at], [v0].[name], [v0].[place], [v0].[revision], [v0].[task_id]
FROM [participation].[volunteer_tasks] AS [v]
INNER JOIN [participation].[volunteer_sign_ups] AS [v0] ON [v].[id] = [v0].[task_id]
WHERE [v].[start] >= @from AND [v].[start] < @until AND [v].[cancelled_at] IS NULL AND [v].[deleted_at] IS NULL AND [v].[mark] IS NULL AND [v0].[place] IS NOT NULL AND [v0].[email] IS NOT NULL

-- ParticipationDb
SELECT TOP(@p) [v].[id], [v].[created_at], [v].[deleted_at], [v].[email], [v].[hours_confirmed], [v].[hours_told], [v].[language], [v].[modified_at], [v].[name], [v].[place], [v].[revision], [v].[task_id]
FROM [participation].[volunteer_sign_ups] AS [v]
INNER JOIN [participation].[volunteer_tasks] AS [v0] ON [v].[task_id] = [v0].[id]
WHERE [v].[email] IS NOT NULL AND COALESCE([v0].[end], [v].[created_at]) < @since

-- ParticipationDb
SELECT TOP(@p) [v].[slug] AS [Slug], [v].[modified_at] AS [ModifiedAt]
FROM [participation].[volunteer_tasks] AS [v]
WHERE [v].[cancelled_at] IS NULL AND [v].[deleted_at] IS NULL AND ([v].[start] IS NULL OR [v].[start] > @now)
ORDER BY [v].[id]

-- ParticipationDb
SELECT TOP(@p) [v].[title] AS [Title], [v].[slug] AS [Slug], [v].[start] AS [Start]
FROM [participation].[volunteer_tasks] AS [v]
WHERE [v].[deleted_at] IS NULL AND [v].[cancelled_at] IS NULL AND [v].[organization_id] = @whose AND ([v].[start] IS NULL OR ([v].[start] >= @from AND [v].[start] < @until))
ORDER BY [v].[start]

-- ParticipationDb
SELECT TOP(@p2) [s].[id] AS [Id], [s].[email] AS [Email], [s].[language] AS [Language]
FROM [participation].[subscriptions] AS [s]
WHERE [s].[email] IS NOT NULL AND [s].[left_at] IS NULL AND [s].[mark] IS NULL AND EXISTS (
    SELECT 1
    FROM [participation].[subscription_lists] AS [s0]
    WHERE [s].[id] = [s0].[subscription_id] AND [s0].[list] = @list AND [s0].[confirmed_at] IS NOT NULL) AND [s].[id] > @p
ORDER BY [s].[id]

-- ParticipationDb
SELECT [i].[id], [i].[answer_by], [i].[body_id], [i].[contact_email], [i].[contact_name], [i].[created_at], [i].[deleted_at], [i].[language], [i].[mark], [i].[modified_at], [i].[municipality], [i].[published_at], [i].[reason], [i].[revision], [i].[state], [i].[text], [i].[title]
FROM [participation].[initiatives] AS [i]
WHERE [i].[contact_email] = @email

-- ParticipationDb
SELECT [i].[id], [i].[answer_by], [i].[body_id], [i].[contact_email], [i].[contact_name], [i].[created_at], [i].[deleted_at], [i].[language], [i].[mark], [i].[modified_at], [i].[municipality], [i].[published_at], [i].[reason], [i].[revision], [i].[state], [i].[text], [i].[title]
FROM [participation].[initiatives] AS [i]
WHERE [i].[contact_email] = @email
ORDER BY [i].[created_at]

-- ParticipationDb
SELECT [i].[id], [i].[answer_by], [i].[body_id], [i].[contact_email], [i].[contact_name], [i].[created_at], [i].[deleted_at], [i].[language], [i].[mark], [i].[modified_at], [i].[municipality], [i].[published_at], [i].[reason], [i].[revision], [i].[state], [i].[text], [i].[title]
FROM [participation].[initiatives] AS [i]
WHERE [i].[mark] = N'esimerkki'

-- ParticipationDb
SELECT [i].[id], [i].[bodies], [i].[created_at], [i].[deleted_at], [i].[lead], [i].[list], [i].[mark], [i].[modified_at], [i].[recipients], [i].[revision], [i].[send_at], [i].[sent_at], [i].[sent_to], [i].[state], [i].[title], [i].[week_of]
FROM [participation].[issues] AS [i]
WHERE [i].[mark] = N'esimerkki'

-- ParticipationDb
SELECT [l1].[id], [l1].[from], [l1].[kind], [l1].[municipality], [l1].[n], [l1].[recorded_at], [l1].[row], [l1].[source], [l1].[subject], [l1].[subject_id], [l1].[to], [l1].[value], [l0].[fact_id], [l0].[organization_id]
FROM (
    SELECT TOP(2) [l].[id], [l].[from], [l].[kind], [l].[municipality], [l].[n], [l].[recorded_at], [l].[row], [l].[source], [l].[subject], [l].[subject_id], [l].[to], [l].[value]
    FROM [participation].[ledger_facts] AS [l]
    WHERE [l].[kind] = @kind AND [l].[row] = @row
) AS [l1]
LEFT JOIN [participation].[ledger_organizations] AS [l0] ON [l1].[id] = [l0].[fact_id]
ORDER BY [l1].[id], [l0].[fact_id]

-- ParticipationDb
SELECT [l1].[id], [l1].[from], [l1].[kind], [l1].[municipality], [l1].[n], [l1].[recorded_at], [l1].[row], [l1].[source], [l1].[subject], [l1].[subject_id], [l1].[to], [l1].[value], [l0].[fact_id], [l0].[organization_id]
FROM (
    SELECT [l].[id], [l].[from], [l].[kind], [l].[municipality], [l].[n], [l].[recorded_at], [l].[row], [l].[source], [l].[subject], [l].[subject_id], [l].[to], [l].[value]
    FROM [participation].[ledger_facts] AS [l]
    WHERE 0 = 1
) AS [l1]
LEFT JOIN [participation].[ledger_organizations] AS [l0] ON [l1].[id] = [l0].[fact_id]
ORDER BY [l1].[from] DESC, [l1].[id] DESC, [l0].[fact_id]

-- ParticipationDb
SELECT [l].[id], [l].[attempts], [l].[claimed_by], [l].[claimed_until], [l].[created_at], [l].[due_at], [l].[key], [l].[language], [l].[last_answer], [l].[person_id], [l].[secret], [l].[sent_at], [l].[state], [l].[to], [l].[urgent], [l].[useless_after], [l].[words]
FROM [mail].[letters] AS [l]
WHERE [l].[state] = N'Waiting' AND [l].[key] LIKE @begins_startswith ESCAPE N'\' AND [l].[key] LIKE @ends_endswith ESCAPE N'\'

-- ParticipationDb
SELECT [l].[id], [l].[from], [l].[kind], [l].[municipality], [l].[n], [l].[recorded_at], [l].[row], [l].[source], [l].[subject], [l].[subject_id], [l].[to], [l].[value]
FROM [participation].[ledger_facts] AS [l]
WHERE [l].[row] = @told_Row

-- ParticipationDb
SELECT [l].[id], [l].[from], [l].[kind], [l].[municipality], [l].[n], [l].[recorded_at], [l].[row], [l].[source], [l].[subject], [l].[subject_id], [l].[to], [l].[value], [l1].[fact_id], [l1].[organization_id]
FROM [participation].[ledger_facts] AS [l]
LEFT JOIN [participation].[ledger_organizations] AS [l1] ON [l].[id] = [l1].[fact_id]
WHERE EXISTS (
    SELECT 1
    FROM [participation].[ledger_organizations] AS [l0]
    WHERE [l].[id] = [l0].[fact_id] AND [l0].[organization_id] = @other)
ORDER BY [l].[id], [l1].[fact_id]

-- ParticipationDb
SELECT [l].[kind] AS [Kind], COUNT(*) AS [Rows], COALESCE(SUM([l].[value]), 0.0) AS [Sum], COALESCE(SUM(COALESCE([l].[n], 1)), 0) AS [N], COALESCE(SUM([l].[value] * CAST(COALESCE([l].[n], 1) AS decimal(12,2))), 0.0) AS [Weighted], MIN([l].[source]) AS [Source], MIN([l].[from]) AS [From], MAX([l].[to]) AS [To]
FROM [participation].[ledger_facts] AS [l]
GROUP BY [l].[kind]

-- ParticipationDb
SELECT [l].[kind] AS [Kind], COUNT(*) AS [Rows], COALESCE(SUM([l].[value]), 0.0) AS [Sum], COALESCE(SUM(COALESCE([l].[n], 1)), 0) AS [N], COALESCE(SUM([l].[value] * CAST(COALESCE([l].[n], 1) AS decimal(12,2))), 0.0) AS [Weighted], MIN([l].[source]) AS [Source], MIN([l].[from]) AS [From], MAX([l].[to]) AS [To]
FROM [participation].[ledger_facts] AS [l]
WHERE EXISTS (
    SELECT 1
    FROM [participation].[ledger_organizations] AS [l0]
    WHERE [l].[id] = [l0].[fact_id] AND [l0].[organization_id] = @organization)
GROUP BY [l].[kind]

-- ParticipationDb
SELECT [l].[kind] AS [Kind], COUNT(*) AS [Rows], COALESCE(SUM([l].[value]), 0.0) AS [Sum], COALESCE(SUM(COALESCE([l].[n], 1)), 0) AS [N], COALESCE(SUM([l].[value] * CAST(COALESCE([l].[n], 1) AS decimal(12,2))), 0.0) AS [Weighted], MIN([l].[source]) AS [Source], MIN([l].[from]) AS [From], MAX([l].[to]) AS [To]
FROM [participation].[ledger_facts] AS [l]
WHERE EXISTS (
    SELECT 1
    FROM [participation].[ledger_organizations] AS [l0]
    WHERE [l].[id] = [l0].[fact_id] AND [l0].[organization_id] = @organization) AND [l].[from] >= @first AND [l].[from] <= @last
GROUP BY [l].[kind]

-- ParticipationDb
SELECT [l].[kind] AS [Kind], COUNT(*) AS [Rows], COALESCE(SUM([l].[value]), 0.0) AS [Sum], COALESCE(SUM(COALESCE([l].[n], 1)), 0) AS [N], COALESCE(SUM([l].[value] * CAST(COALESCE([l].[n], 1) AS decimal(12,2))), 0.0) AS [Weighted], MIN([l].[source]) AS [Source], MIN([l].[from]) AS [From], MAX([l].[to]) AS [To]
FROM [participation].[ledger_facts] AS [l]
WHERE [l].[from] >= @first AND [l].[from] <= @last
GROUP BY [l].[kind]

-- ParticipationDb
SELECT [l].[kind] AS [Kind], COUNT(*) AS [Rows], COALESCE(SUM([l].[value]), 0.0) AS [Sum], COALESCE(SUM(COALESCE([l].[n], 1)), 0) AS [N], COALESCE(SUM([l].[value] * CAST(COALESCE([l].[n], 1) AS decimal(12,2))), 0.0) AS [Weighted], MIN([l].[source]) AS [Source], MIN([l].[from]) AS [From], MAX([l].[to]) AS [To]
FROM [participation].[ledger_facts] AS [l]
WHERE [l].[municipality] = @municipality
GROUP BY [l].[kind]

-- ParticipationDb
SELECT [l].[kind] AS [Kind], COUNT(*) AS [Rows], COALESCE(SUM([l].[value]), 0.0) AS [Sum], COALESCE(SUM(COALESCE([l].[n], 1)), 0) AS [N], COALESCE(SUM([l].[value] * CAST(COALESCE([l].[n], 1) AS decimal(12,2))), 0.0) AS [Weighted], MIN([l].[source]) AS [Source], MIN([l].[from]) AS [From], MAX([l].[to]) AS [To]
FROM [participation].[ledger_facts] AS [l]
WHERE [l].[municipality] = @municipality AND [l].[from] >= @first AND [l].[from] <= @last
GROUP BY [l].[kind]

-- ParticipationDb
SELECT [l].[row]
FROM [participation].[ledger_facts] AS [l]

-- ParticipationDb
SELECT [n].[code]
FROM [participation].[newsletter_lists] AS [n]

-- ParticipationDb
SELECT [n].[name]
FROM [participation].[newsletter_lists] AS [n]
WHERE [n].[code] IN (@codes1, @codes2)

-- ParticipationDb
SELECT [s1].[id], [s1].[asked_at], [s1].[consents], [s1].[created_at], [s1].[deleted_at], [s1].[email], [s1].[language], [s1].[left_at], [s1].[mark], [s1].[modified_at], [s1].[revision], [s0].[subscription_id], [s0].[list], [s0].[confirmed_at]
FROM (
    SELECT TOP(2) [s].[id], [s].[asked_at], [s].[consents], [s].[created_at], [s].[deleted_at], [s].[email], [s].[language], [s].[left_at], [s].[mark], [s].[modified_at], [s].[revision]
    FROM [participation].[subscriptions] AS [s]
    WHERE [s].[email] = @email
) AS [s1]
LEFT JOIN [participation].[subscription_lists] AS [s0] ON [s1].[id] = [s0].[subscription_id]
ORDER BY [s1].[id], [s0].[subscription_id]

-- ParticipationDb
SELECT [s1].[id], [s1].[asked_at], [s1].[consents], [s1].[created_at], [s1].[deleted_at], [s1].[email], [s1].[language], [s1].[left_at], [s1].[mark], [s1].[modified_at], [s1].[revision], [s0].[subscription_id], [s0].[list], [s0].[confirmed_at]
FROM (
    SELECT TOP(2) [s].[id], [s].[asked_at], [s].[consents], [s].[created_at], [s].[deleted_at], [s].[email], [s].[language], [s].[left_at], [s].[mark], [s].[modified_at], [s].[revision]
    FROM [participation].[subscriptions] AS [s]
    WHERE [s].[id] = @id
) AS [s1]
LEFT JOIN [participation].[subscription_lists] AS [s0] ON [s1].[id] = [s0].[subscription_id]
ORDER BY [s1].[id], [s0].[subscription_id]

-- ParticipationDb
SELECT [s1].[id], [s1].[asked_at], [s1].[consents], [s1].[created_at], [s1].[deleted_at], [s1].[email], [s1].[language], [s1].[left_at], [s1].[mark], [s1].[modified_at], [s1].[revision], [s0].[subscription_id], [s0].[list], [s0].[confirmed_at]
FROM (
    SELECT TOP(2) [s].[id], [s].[asked_at], [s].[consents], [s].[created_at], [s].[deleted_at], [s].[email], [s].[language], [s].[left_at], [s].[mark], [s].[modified_at], [s].[revision]
    FROM [participation].[subscriptions] AS [s]
    WHERE [s].[id] = @p
) AS [s1]
LEFT JOIN [participation].[subscription_lists] AS [s0] ON [s1].[id] = [s0].[subscription_id]
ORDER BY [s1].[id], [s0].[subscription_id]

-- ParticipationDb
SELECT [s2].[id], [s2].[asked_at], [s2].[consents], [s2].[created_at], [s2].[deleted_at], [s2].[email], [s2].[language], [s2].[left_at], [s2].[mark], [s2].[modified_at], [s2].[revision], [s1].[subscription_id], [s1].[list], [s1].[confirmed_at]
FROM (
    SELECT TOP(@p) [s].[id], [s].[asked_at], [s].[consents], [s].[created_at], [s].[deleted_at], [s].[email], [s].[language], [s].[left_at], [s].[mark], [s].[modified_at], [s].[revision]
    FROM [participation].[subscriptions] AS [s]
    WHERE [s].[asked_at] < @since AND [s].[left_at] IS NULL AND NOT EXISTS (
        SELECT 1
        FROM [participation].[subscription_lists] AS [s0]
        WHERE [s].[id] = [s0].[subscription_id] AND [s0].[confirmed_at] IS NOT NULL)
) AS [s2]
LEFT JOIN [participation].[subscription_lists] AS [s1] ON [s2].[id] = [s1].[subscription_id]
ORDER BY [s2].[id], [s1].[subscription_id]

-- ParticipationDb
SELECT [s2].[id], [s2].[asked_at], [s2].[consents], [s2].[created_at], [s2].[deleted_at], [s2].[email], [s2].[language], [s2].[left_at], [s2].[mark], [s2].[modified_at], [s2].[revision], [s1].[subscription_id], [s1].[list], [s1].[confirmed_at]
FROM (
    SELECT TOP(@p) [s].[id], [s].[asked_at], [s].[consents], [s].[created_at], [s].[deleted_at], [s].[email], [s].[language], [s].[left_at], [s].[mark], [s].[modified_at], [s].[revision]
    FROM [participation].[subscriptions] AS [s]
    WHERE [s].[left_at] < @since AND [s].[email] IS NOT NULL AND (NOT EXISTS (
        SELECT 1
        FROM [participation].[subscription_lists] AS [s0]
        WHERE [s].[id] = [s0].[subscription_id]) OR [s].[asked_at] < @asked)
) AS [s2]
LEFT JOIN [participation].[subscription_lists] AS [s1] ON [s2].[id] = [s1].[subscription_id]
ORDER BY [s2].[id], [s1].[subscription_id]

-- ParticipationDb
SELECT [s].[id], [s].[asked_at], [s].[consents], [s].[created_at], [s].[deleted_at], [s].[email], [s].[language], [s].[left_at], [s].[mark], [s].[modified_at], [s].[revision], [s0].[subscription_id], [s0].[list], [s0].[confirmed_at]
FROM [participation].[subscriptions] AS [s]
LEFT JOIN [participation].[subscription_lists] AS [s0] ON [s].[id] = [s0].[subscription_id]
WHERE [s].[email] = @email
ORDER BY [s].[id], [s0].[subscription_id]

-- ParticipationDb
SELECT [s].[id], [s].[closes_at], [s].[created_at], [s].[deleted_at], [s].[lead], [s].[mark], [s].[modified_at], [s].[opens_at], [s].[questions], [s].[revision], [s].[slug], [s].[title]
FROM [participation].[surveys] AS [s]
WHERE [s].[mark] = N'esimerkki'

-- ParticipationDb
SELECT [s].[id], [s].[source], [s].[unit], [s].[value], [s].[verbatim]
FROM [participation].[stated_facts] AS [s]

-- ParticipationDb
SELECT [s].[language] AS [Key], COUNT(*) AS [Count]
FROM [participation].[subscriptions] AS [s]
WHERE [s].[email] IS NOT NULL AND [s].[left_at] IS NULL AND [s].[mark] IS NULL AND EXISTS (
    SELECT 1
    FROM [participation].[subscription_lists] AS [s0]
    WHERE [s].[id] = [s0].[subscription_id] AND [s0].[list] = @list AND [s0].[confirmed_at] IS NOT NULL)
GROUP BY [s].[language]

-- ParticipationDb
SELECT [v0].[title] AS [Title], [v].[name] AS [Name], [v].[email] AS [Email], [v].[place] AS [Place], [v].[hours_told] AS [HoursTold], [v].[hours_confirmed] AS [HoursConfirmed], [v].[created_at] AS [CreatedAt]
FROM [participation].[volunteer_sign_ups] AS [v]
INNER JOIN [participation].[volunteer_tasks] AS [v0] ON [v].[task_id] = [v0].[id]
WHERE [v].[email] = @email
ORDER BY [v].[created_at]

-- ParticipationDb
SELECT [v].[id]
FROM [participation].[volunteer_tasks] AS [v]
WHERE [v].[id] IN (@ids1, @ids2) AND [v].[start] IS NOT NULL AND [v].[start] <= @now

-- ParticipationDb
SELECT [v].[id], [v].[cancelled_at], [v].[created_at], [v].[deleted_at], [v].[end], [v].[mark], [v].[modified_at], [v].[municipality], [v].[organization_id], [v].[place], [v].[places], [v].[revision], [v].[slug], [v].[start], [v].[text], [v].[title]
FROM [participation].[volunteer_tasks] AS [v]
WHERE [v].[mark] = N'esimerkki'

-- ParticipationDb
SELECT [v].[id], [v].[cancelled_at], [v].[created_at], [v].[deleted_at], [v].[end], [v].[mark], [v].[modified_at], [v].[municipality], [v].[organization_id], [v].[place], [v].[places], [v].[revision], [v].[slug], [v].[start], [v].[text], [v].[title]
FROM [participation].[volunteer_tasks] AS [v]
WHERE [v].[organization_id] = @merged_OrganizationId

-- ParticipationDb
SELECT [v].[id], [v].[created_at], [v].[deleted_at], [v].[email], [v].[hours_confirmed], [v].[hours_told], [v].[language], [v].[modified_at], [v].[name], [v].[place], [v].[revision], [v].[task_id]
FROM [participation].[volunteer_sign_ups] AS [v]

-- ParticipationDb
SELECT [v].[id], [v].[created_at], [v].[deleted_at], [v].[email], [v].[hours_confirmed], [v].[hours_told], [v].[language], [v].[modified_at], [v].[name], [v].[place], [v].[revision], [v].[task_id]
FROM [participation].[volunteer_sign_ups] AS [v]
WHERE [v].[email] = @email

-- ParticipationDb
SELECT [v].[id], [v].[created_at], [v].[deleted_at], [v].[email], [v].[hours_confirmed], [v].[hours_told], [v].[language], [v].[modified_at], [v].[name], [v].[place], [v].[revision], [v].[task_id]
FROM [participation].[volunteer_sign_ups] AS [v]
WHERE [v].[task_id] = @task_Id AND [v].[place] IS NOT NULL

-- ParticipationDb
SELECT [v].[place] AS [Place], [v].[email] AS [Email]
FROM [participation].[volunteer_sign_ups] AS [v]
WHERE [v].[task_id] = @task_Id AND [v].[place] IS NOT NULL

-- ParticipationDb
UPDATE [m]
SET [m].[delivered_at] = @p
FROM [outbox].[messages] AS [m]
WHERE [m].[id] IN (@ids1, @ids2) AND [m].[delivered_at] IS NULL

-- PartnershipsDb
SELECT CASE
    WHEN EXISTS (
        SELECT 1
        FROM [mail].[letters] AS [l]
        WHERE [l].[key] = @letter_Key) THEN CAST(1 AS bit)
    ELSE CAST(0 AS bit)
END

-- PartnershipsDb
SELECT CASE
    WHEN EXISTS (
        SELECT 1
        FROM [partnerships].[agreements] AS [a]
        WHERE [a].[mark] = N'esimerkki') THEN CAST(1 AS bit)
    ELSE CAST(0 AS bit)
END

-- PartnershipsDb
SELECT CASE
    WHEN EXISTS (
        SELECT 1
        FROM [partnerships].[types] AS [t]
        WHERE [t].[code] = N'space') THEN CAST(1 AS bit)
    ELSE CAST(0 AS bit)
END

-- PartnershipsDb
SELECT COALESCE(SUM([t].[revision]), 0)
FROM [partnerships].[types] AS [t]

-- PartnershipsDb
SELECT COUNT(*)
FROM [partnerships].[agreements] AS [a]
WHERE [a].[deleted_at] IS NULL AND [a].[state] = N'Active' AND [a].[until] >= @today AND [a].[until] <= @far

-- PartnershipsDb
SELECT COUNT(*)
FROM [partnerships].[partnerships] AS [p]

-- PartnershipsDb
SELECT COUNT(*)
FROM [partnerships].[partnerships] AS [p]
WHERE [p].[modified_at] < @settled AND [p].[modified_at] >= @from

-- PartnershipsDb
SELECT COUNT(*)
FROM [partnerships].[types] AS [t]

-- PartnershipsDb
SELECT DISTINCT [l].[agreement_id]
FROM [partnerships].[ledger] AS [l]
WHERE [l].[mark] IS NULL

-- PartnershipsDb
SELECT TOP(1) [m].[id], [m].[elements], [m].[source], [m].[verbatim]
FROM [partnerships].[models] AS [m]

-- PartnershipsDb
SELECT TOP(2) [a].[id], [a].[agreed_at], [a].[agreed_until], [a].[created_at], [a].[deleted_at], [a].[end_reason], [a].[from], [a].[grants], [a].[house_duties], [a].[house_signer], [a].[mark], [a].[modified_at], [a].[notice_at], [a].[organization_id], [a].[partner_duties], [a].[partner_signer], [a].[revision], [a].[state], [a].[types], [a].[until]
FROM [partnerships].[agreements] AS [a]
WHERE [a].[id] = @id

-- PartnershipsDb
SELECT TOP(2) [l].[id], [l].[agreement_id], [l].[created_at], [l].[deleted_at], [l].[euros], [l].[from], [l].[kind], [l].[mark], [l].[modified_at], [l].[n], [l].[revision], [l].[row], [l].[side], [l].[source], [l].[subject], [l].[to], [l].[value]
FROM [partnerships].[ledger] AS [l]
WHERE [l].[kind] = N'HoursGiven' AND [l].[row] = @row

-- PartnershipsDb
SELECT TOP(2) [m].[id], [m].[elements], [m].[source], [m].[verbatim]
FROM [partnerships].[models] AS [m]
WHERE [m].[id] = @Of

-- PartnershipsDb
SELECT TOP(2) [p].[id], [p].[agreed_until], [p].[created_at], [p].[deleted_at], [p].[ended_at], [p].[from], [p].[modified_at], [p].[organization_id], [p].[revision], [p].[source], [p].[type_id], [p].[until], [p].[year]
FROM [partnerships].[partnerships] AS [p]

-- PartnershipsDb
SELECT TOP(2) [p].[id], [p].[agreed_until], [p].[created_at], [p].[deleted_at], [p].[ended_at], [p].[from], [p].[modified_at], [p].[organization_id], [p].[revision], [p].[source], [p].[type_id], [p].[until], [p].[year]
FROM [partnerships].[partnerships] AS [p]
WHERE [p].[id] = @id

-- PartnershipsDb
SELECT TOP(2) [p].[id], [p].[agreed_until], [p].[created_at], [p].[deleted_at], [p].[ended_at], [p].[from], [p].[modified_at], [p].[organization_id], [p].[revision], [p].[source], [p].[type_id], [p].[until], [p].[year]
FROM [partnerships].[partnerships] AS [p]
WHERE [p].[source] IS NULL

-- PartnershipsDb
SELECT TOP(2) [t].[id], [t].[code], [t].[created_at], [t].[deleted_at], [t].[meaning], [t].[meaning_verbatim], [t].[modified_at], [t].[name_verbatim], [t].[names], [t].[order], [t].[revision], [t].[source]
FROM [partnerships].[types] AS [t]
WHERE [t].[code] = @wish_Type AND [t].[deleted_at] IS NULL

-- PartnershipsDb
SELECT TOP(@p) [a].[id], [a].[agreed_at], [a].[agreed_until], [a].[created_at], [a].[deleted_at], [a].[end_reason], [a].[from], [a].[grants], [a].[house_duties], [a].[house_signer], [a].[mark], [a].[modified_at], [a].[notice_at], [a].[organization_id], [a].[partner_duties], [a].[partner_signer], [a].[revision], [a].[state], [a].[types], [a].[until]
FROM [partnerships].[agreements] AS [a]
WHERE [a].[deleted_at] IS NULL AND [a].[organization_id] = @whose AND [a].[state] <> N'Ended' AND ([a].[until] IS NULL OR [a].[until] >= @today)
ORDER BY [a].[until]

-- PartnershipsDb
SELECT TOP(@p) [p].[id] AS [Id], [p].[modified_at] AS [ModifiedAt]
FROM [partnerships].[partnerships] AS [p]
WHERE [p].[modified_at] < @settled AND [p].[modified_at] >= @from
ORDER BY [p].[modified_at], [p].[id]

-- PartnershipsDb
SELECT TOP(@p) [p].[organization_id]
FROM [partnerships].[partnerships] AS [p]
WHERE [p].[deleted_at] IS NULL
ORDER BY [p].[id]

-- PartnershipsDb
SELECT [a].[id], [a].[agreed_at], [a].[agreed_until], [a].[created_at], [a].[deleted_at], [a].[end_reason], [a].[from], [a].[grants], [a].[house_duties], [a].[house_signer], [a].[mark], [a].[modified_at], [a].[notice_at], [a].[organization_id], [a].[partner_duties], [a].[partner_signer], [a].[revision], [a].[state], [a].[types], [a].[until]
FROM [partnerships].[agreements] AS [a]
WHERE [a].[deleted_at] IS NULL

-- PartnershipsDb
SELECT [a].[id], [a].[agreed_at], [a].[agreed_until], [a].[created_at], [a].[deleted_at], [a].[end_reason], [a].[from], [a].[grants], [a].[house_duties], [a].[house_signer], [a].[mark], [a].[modified_at], [a].[notice_at], [a].[organization_id], [a].[partner_duties], [a].[partner_signer], [a].[revision], [a].[state], [a].[types], [a].[until]
FROM [partnerships].[agreements] AS [a]
WHERE [a].[deleted_at] IS NULL AND [a].[agreed_at] IS NOT NULL AND (([a].[state] = N'Draft' AND [a].[from] <= @today) OR ([a].[state] = N'Active' AND [a].[until] < @today1))

-- PartnershipsDb
SELECT [a].[id], [a].[agreed_at], [a].[agreed_until], [a].[created_at], [a].[deleted_at], [a].[end_reason], [a].[from], [a].[grants], [a].[house_duties], [a].[house_signer], [a].[mark], [a].[modified_at], [a].[notice_at], [a].[organization_id], [a].[partner_duties], [a].[partner_signer], [a].[revision], [a].[state], [a].[types], [a].[until]
FROM [partnerships].[agreements] AS [a]
WHERE [a].[deleted_at] IS NULL AND [a].[agreed_at] IS NOT NULL AND [a].[from] <= @question_At AND ([a].[until] IS NULL OR [a].[until] >= @question_At1)

-- PartnershipsDb
SELECT [a].[id], [a].[agreed_at], [a].[agreed_until], [a].[created_at], [a].[deleted_at], [a].[end_reason], [a].[from], [a].[grants], [a].[house_duties], [a].[house_signer], [a].[mark], [a].[modified_at], [a].[notice_at], [a].[organization_id], [a].[partner_duties], [a].[partner_signer], [a].[revision], [a].[state], [a].[types], [a].[until]
FROM [partnerships].[agreements] AS [a]
WHERE [a].[deleted_at] IS NULL AND [a].[mark] IS NULL AND [a].[state] = N'Active' AND [a].[until] >= @today AND [a].[until] <= @far

-- PartnershipsDb
SELECT [a].[id], [a].[agreed_at], [a].[agreed_until], [a].[created_at], [a].[deleted_at], [a].[end_reason], [a].[from], [a].[grants], [a].[house_duties], [a].[house_signer], [a].[mark], [a].[modified_at], [a].[notice_at], [a].[organization_id], [a].[partner_duties], [a].[partner_signer], [a].[revision], [a].[state], [a].[types], [a].[until]
FROM [partnerships].[agreements] AS [a]
WHERE [a].[mark] = N'esimerkki'

-- PartnershipsDb
SELECT [a].[id], [a].[agreed_at], [a].[agreed_until], [a].[created_at], [a].[deleted_at], [a].[end_reason], [a].[from], [a].[grants], [a].[house_duties], [a].[house_signer], [a].[mark], [a].[modified_at], [a].[notice_at], [a].[organization_id], [a].[partner_duties], [a].[partner_signer], [a].[revision], [a].[state], [a].[types], [a].[until]
FROM [partnerships].[agreements] AS [a]
WHERE [a].[organization_id] = @merged_OrganizationId

-- PartnershipsDb
SELECT [c].[id], [c].[code], [c].[order], [c].[source], [c].[text]
FROM [partnerships].[criteria] AS [c]

-- PartnershipsDb
SELECT [c].[id], [c].[code], [c].[order], [c].[source], [c].[text]
FROM [partnerships].[criteria] AS [c]
ORDER BY [c].[order]

-- PartnershipsDb
SELECT [l].[id], [l].[agreement_id], [l].[created_at], [l].[deleted_at], [l].[euros], [l].[from], [l].[kind], [l].[mark], [l].[modified_at], [l].[n], [l].[revision], [l].[row], [l].[side], [l].[source], [l].[subject], [l].[to], [l].[value]
FROM [partnerships].[ledger] AS [l]
WHERE [l].[mark] = N'esimerkki'

-- PartnershipsDb
SELECT [l].[id], [l].[side], [l].[kind], [l].[subject], [l].[value], [l].[n], [l].[from], [l].[to], [l].[source], [l].[row], [l].[euros]
FROM [partnerships].[ledger] AS [l]
WHERE [l].[agreement_id] = @ask_Id

-- PartnershipsDb
SELECT [l].[key]
FROM [mail].[letters] AS [l]
WHERE [l].[key] LIKE @ToString_contains ESCAPE N'\'

-- PartnershipsDb
SELECT [m].[id], [m].[elements], [m].[source], [m].[verbatim]
FROM [partnerships].[models] AS [m]

-- PartnershipsDb
SELECT [p].[id]
FROM [partnerships].[partnerships] AS [p]

-- PartnershipsDb
SELECT [p].[id], [p].[agreed_until], [p].[created_at], [p].[deleted_at], [p].[ended_at], [p].[from], [p].[modified_at], [p].[organization_id], [p].[revision], [p].[source], [p].[type_id], [p].[until], [p].[year]
FROM [partnerships].[partnerships] AS [p]

-- PartnershipsDb
SELECT [p].[id], [p].[agreed_until], [p].[created_at], [p].[deleted_at], [p].[ended_at], [p].[from], [p].[modified_at], [p].[organization_id], [p].[revision], [p].[source], [p].[type_id], [p].[until], [p].[year]
FROM [partnerships].[partnerships] AS [p]
WHERE [p].[deleted_at] IS NULL

-- PartnershipsDb
SELECT [p].[id], [p].[agreed_until], [p].[created_at], [p].[deleted_at], [p].[ended_at], [p].[from], [p].[modified_at], [p].[organization_id], [p].[revision], [p].[source], [p].[type_id], [p].[until], [p].[year]
FROM [partnerships].[partnerships] AS [p]
WHERE [p].[id] IN (@ids1, @ids2) AND [p].[deleted_at] IS NULL

-- PartnershipsDb
SELECT [p].[id], [p].[agreed_until], [p].[created_at], [p].[deleted_at], [p].[ended_at], [p].[from], [p].[modified_at], [p].[organization_id], [p].[revision], [p].[source], [p].[type_id], [p].[until], [p].[year]
FROM [partnerships].[partnerships] AS [p]
WHERE [p].[organization_id] = @merged_OrganizationId OR [p].[organization_id] = @merged_IntoId

-- PartnershipsDb
SELECT [p].[organization_id]
FROM [partnerships].[partnerships] AS [p]
WHERE [p].[type_id] = @wanted_TypeId AND [p].[year] = @wanted_Year AND [p].[ended_at] IS NULL AND [p].[deleted_at] IS NULL AND [p].[id] <> @wanted_Id

-- PartnershipsDb
SELECT [p].[organization_id] AS [OrganizationId], [t].[code] AS [Code], [t].[order] AS [Order]
FROM [partnerships].[partnerships] AS [p]
INNER JOIN [partnerships].[types] AS [t] ON [p].[type_id] = [t].[id]
WHERE [p].[year] = @ask_Year

-- PartnershipsDb
SELECT [s].[id], [s].[booked_events], [s].[channels], [s].[service_categories], [s].[source], [s].[type_id], [s].[verbatim], [s].[year]
FROM [partnerships].[stated_years] AS [s]

-- PartnershipsDb
SELECT [t].[code]
FROM [partnerships].[types] AS [t]

-- PartnershipsDb
SELECT [t].[code]
FROM [partnerships].[types] AS [t]
WHERE [t].[deleted_at] IS NULL

-- PartnershipsDb
SELECT [t].[id], [t].[code], [t].[created_at], [t].[deleted_at], [t].[meaning], [t].[meaning_verbatim], [t].[modified_at], [t].[name_verbatim], [t].[names], [t].[order], [t].[revision], [t].[source]
FROM [partnerships].[types] AS [t]

-- PartnershipsDb
SELECT [t].[id], [t].[code], [t].[created_at], [t].[deleted_at], [t].[meaning], [t].[meaning_verbatim], [t].[modified_at], [t].[name_verbatim], [t].[names], [t].[order], [t].[revision], [t].[source]
FROM [partnerships].[types] AS [t]
WHERE [t].[deleted_at] IS NULL
ORDER BY [t].[order]

-- PartnershipsDb
UPDATE [m]
SET [m].[delivered_at] = @p
FROM [outbox].[messages] AS [m]
WHERE [m].[id] IN (@ids1, @ids2) AND [m].[delivered_at] IS NULL

-- SearchDb
DELETE FROM [f]
FROM [search].[forms] AS [f]
WHERE NOT EXISTS (
    SELECT 1
    FROM [search].[terms] AS [t]
    WHERE [t].[word] = [f].[word] AND [t].[kind] IN (@kinds1, @kinds2))

-- SearchDb
DELETE FROM [f]
FROM [search].[forms] AS [f]
WHERE [f].[word] IN (@words1, @words2)

-- SearchDb
DELETE FROM [m]
FROM [search].[missed_words] AS [m]
WHERE [m].[last_at] < @before

-- SearchDb
DELETE FROM [m]
FROM [search].[missed_words] AS [m]
WHERE [m].[word] IN (@wish_Words1, @wish_Words2)

-- SearchDb
SELECT CASE
    WHEN EXISTS (
        SELECT 1
        FROM [search].[forms] AS [f]
        WHERE [f].[word] = N'purjehdusta') THEN CAST(1 AS bit)
    ELSE CAST(0 AS bit)
END

-- SearchDb
SELECT CASE
    WHEN EXISTS (
        SELECT 1
        FROM [search].[forms] AS [f]
        WHERE [f].[word] = N'shakkia') THEN CAST(1 AS bit)
    ELSE CAST(0 AS bit)
END

-- SearchDb
SELECT COUNT(*)
FROM [search].[missed_words] AS [m]

-- SearchDb
SELECT DISTINCT [f].[form]
FROM [search].[forms] AS [f]
WHERE [f].[form] IN (@asked1, @asked2)

-- SearchDb
SELECT DISTINCT [t].[kind]
FROM [search].[terms] AS [t]

-- SearchDb
SELECT TOP(2) [f].[version]
FROM [search].[forms_made] AS [f]

-- SearchDb
SELECT TOP(@p) [f0].[word]
FROM (
    SELECT DISTINCT [f].[word]
    FROM [search].[forms] AS [f]
    WHERE SUBSTRING([f].[word], 0 + 1, 1) IN (@first1, @first2) AND CAST(LEN([f].[word]) AS int) >= @shortest AND CAST(LEN([f].[word]) AS int) <= @longest
) AS [f0]
ORDER BY [f0].[word]

-- SearchDb
SELECT TOP(@p) [f0].[word]
FROM (
    SELECT DISTINCT [f].[word]
    FROM [search].[forms] AS [f]
    WHERE [f].[word] > @after
) AS [f0]
ORDER BY [f0].[word]

-- SearchDb
SELECT TOP(@p) [f0].[word]
FROM (
    SELECT DISTINCT [f].[word]
    FROM [search].[forms] AS [f]
    WHERE [f].[word] > @from AND [f].[word] < @to AND CAST(LEN([f].[word]) AS int) >= @least
) AS [f0]
ORDER BY [f0].[word]

-- SearchDb
SELECT TOP(@p) [f0].[word]
FROM (
    SELECT DISTINCT [f].[word]
    FROM [search].[forms] AS [f]
    WHERE [f].[word] >= @from AND [f].[word] < @to
) AS [f0]
ORDER BY [f0].[word]

-- SearchDb
SELECT TOP(@p) [f].[form] AS [Form], [f].[word] AS [Word]
FROM [search].[forms] AS [f]
WHERE [f].[form] IN (@asked1, @asked2)

-- SearchDb
SELECT TOP(@p) [m].[word], [m].[times], [m].[last_at]
FROM [search].[missed_words] AS [m]
ORDER BY [m].[times] DESC, [m].[last_at] DESC, [m].[word]

-- SearchDb
SELECT [f].[form] AS [Form], [f].[word] AS [Word], [f].[nearness] AS [Nearness]
FROM [search].[forms] AS [f]
WHERE [f].[form] IN (@keys1, @keys2)

-- SearchDb
SELECT [f].[word] AS [Word], [f].[form] AS [Form]
FROM [search].[forms] AS [f]
WHERE [f].[word] IN (@words1, @words2)

-- SearchDb
SELECT [t].[word] AS [Word], COUNT(*) AS [Count]
FROM [search].[terms] AS [t]
WHERE [t].[word] IN (@best1, @best2)
GROUP BY [t].[word]

-- SearchDb
UPDATE [f]
SET [f].[version] = @p
FROM [search].[forms_made] AS [f]

-- SearchDb
UPDATE [m]
SET [m].[times] = [m].[times] + 1,
    [m].[last_at] = @p
FROM [search].[missed_words] AS [m]
WHERE [m].[word] = @word

-- SpacesDb
DELETE FROM [a]
FROM [spaces].[access_looks] AS [a]
WHERE [a].[at] < @looked

-- SpacesDb
DELETE FROM [b]
FROM [spaces].[blocks] AS [b]
WHERE [b].[booking_id] = @booking_Id

-- SpacesDb
DELETE FROM [b]
FROM [spaces].[blocks] AS [b]
WHERE [b].[booking_id] IN (@lapsed1, @lapsed2)

-- SpacesDb
DELETE FROM [b]
FROM [spaces].[blocks] AS [b]
WHERE [b].[booking_id] IS NOT NULL AND [b].[booking_id] IN (@own1, @own2)

-- SpacesDb
DELETE FROM [q]
FROM [spaces].[quotas] AS [q]
WHERE [q].[until] < @today

-- SpacesDb
DELETE FROM [t]
FROM [search].[terms] AS [t]
WHERE [t].[document] = @id AND [t].[kind] = @kind

-- SpacesDb
SELECT CASE
    WHEN EXISTS (
        SELECT 1
        FROM [mail].[letters] AS [l]
        WHERE [l].[key] = @letter_Key) THEN CAST(1 AS bit)
    ELSE CAST(0 AS bit)
END

-- SpacesDb
SELECT CASE
    WHEN EXISTS (
        SELECT 1
        FROM [spaces].[access_changes] AS [a]
        WHERE [a].[deleted_at] IS NULL AND [a].[space_id] = @space AND [a].[from] = @from) THEN CAST(1 AS bit)
    ELSE CAST(0 AS bit)
END

-- SpacesDb
SELECT CASE
    WHEN EXISTS (
        SELECT 1
        FROM [spaces].[access_looks] AS [a]
        WHERE [a].[booking_id] = @id AND [a].[person_id] = @user_PersonId AND [a].[key_id] = @user_KeyId AND [a].[at] > @anHourAgo) THEN CAST(1 AS bit)
    ELSE CAST(0 AS bit)
END

-- SpacesDb
SELECT CASE
    WHEN EXISTS (
        SELECT 1
        FROM [spaces].[advice_bookings] AS [a]
        WHERE [a].[time_id] IN (@ids1, @ids2) AND [a].[place] IS NOT NULL) THEN CAST(1 AS bit)
    ELSE CAST(0 AS bit)
END

-- SpacesDb
SELECT CASE
    WHEN EXISTS (
        SELECT 1
        FROM [spaces].[advice_desks] AS [a]
        WHERE [a].[mark] = N'esimerkki') THEN CAST(1 AS bit)
    ELSE CAST(0 AS bit)
END

-- SpacesDb
SELECT CASE
    WHEN EXISTS (
        SELECT 1
        FROM [spaces].[advice_times] AS [a]
        WHERE [a].[start] > @now AND [a].[is_off] = CAST(0 AS bit) AND NOT EXISTS (
            SELECT 1
            FROM [spaces].[advice_bookings] AS [a0]
            WHERE [a0].[time_id] = [a].[id] AND [a0].[place] IS NOT NULL AND ([a0].[confirmed_at] IS NOT NULL OR [a0].[held_until] > @now0)) AND [a].[id] = @ask_Id) THEN CAST(1 AS bit)
    ELSE CAST(0 AS bit)
END

-- SpacesDb
SELECT CASE
    WHEN EXISTS (
        SELECT 1
        FROM [spaces].[blocks] AS [b]
        WHERE [b].[space_id] = @whole AND [b].[end] > @now) THEN CAST(1 AS bit)
    ELSE CAST(0 AS bit)
END

-- SpacesDb
SELECT CASE
    WHEN EXISTS (
        SELECT 1
        FROM [spaces].[bookings] AS [b]
        WHERE [b].[deleted_at] IS NULL AND [b].[id] = @booking AND [b].[status] IN (N'Confirmed', N'RequiresHandling')) THEN CAST(1 AS bit)
    ELSE CAST(0 AS bit)
END

-- SpacesDb
SELECT CASE
    WHEN EXISTS (
        SELECT 1
        FROM [spaces].[bookings] AS [b]
        WHERE [b].[deleted_at] IS NULL AND [b].[id] = @taken_BookingId AND [b].[key_id] = @device_Id_Value) THEN CAST(1 AS bit)
    ELSE CAST(0 AS bit)
END

-- SpacesDb
SELECT CASE
    WHEN EXISTS (
        SELECT 1
        FROM [spaces].[bookings] AS [b]
        WHERE [b].[deleted_at] IS NULL AND [b].[mark] = N'esimerkki') THEN CAST(1 AS bit)
    ELSE CAST(0 AS bit)
END

-- SpacesDb
SELECT CASE
    WHEN EXISTS (
        SELECT 1
        FROM [spaces].[houses] AS [h]
        WHERE [h].[deleted_at] IS NULL AND [h].[id] = @house AND [h].[is_peer] = CAST(0 AS bit)) THEN CAST(1 AS bit)
    ELSE CAST(0 AS bit)
END

-- SpacesDb
SELECT CASE
    WHEN EXISTS (
        SELECT 1
        FROM [spaces].[houses] AS [h]
        WHERE [h].[deleted_at] IS NULL AND [h].[id] = @wish_HouseId AND [h].[is_peer] = CAST(0 AS bit)) THEN CAST(1 AS bit)
    ELSE CAST(0 AS bit)
END

-- SpacesDb
SELECT CASE
    WHEN EXISTS (
        SELECT 1
        FROM [spaces].[key_loans] AS [k]
        WHERE [k].[key_id] = @loan_KeyId AND [k].[copy] = @loan_Copy AND [k].[returned_at] IS NULL) THEN CAST(1 AS bit)
    ELSE CAST(0 AS bit)
END

-- SpacesDb
SELECT CASE
    WHEN EXISTS (
        SELECT 1
        FROM [spaces].[key_loans] AS [k]
        WHERE [k].[key_id] = @wish_Id AND [k].[returned_at] IS NULL) THEN CAST(1 AS bit)
    ELSE CAST(0 AS bit)
END

-- SpacesDb
SELECT CASE
    WHEN EXISTS (
        SELECT 1
        FROM [spaces].[leases] AS [l]
        WHERE [l].[mark] = N'esimerkki') THEN CAST(1 AS bit)
    ELSE CAST(0 AS bit)
END

-- SpacesDb
SELECT CASE
    WHEN EXISTS (
        SELECT 1
        FROM [spaces].[seasonal_round] AS [s]
        WHERE [s].[mark] = N'esimerkki') THEN CAST(1 AS bit)
    ELSE CAST(0 AS bit)
END

-- SpacesDb
SELECT CASE
    WHEN EXISTS (
        SELECT 1
        FROM [spaces].[showcase_days] AS [s]
        WHERE [s].[booking_id] IN (@own1, @own2)) THEN CAST(1 AS bit)
    ELSE CAST(0 AS bit)
END

-- SpacesDb
SELECT CASE
    WHEN EXISTS (
        SELECT 1
        FROM [spaces].[showcase_days] AS [s]
        WHERE [s].[list_id] = @wish_Id) THEN CAST(1 AS bit)
    ELSE CAST(0 AS bit)
END

-- SpacesDb
SELECT CASE
    WHEN EXISTS (
        SELECT 1
        FROM [spaces].[showcase_days] AS [s]
        WHERE [s].[list_id] IN (
            SELECT [s0].[id]
            FROM [spaces].[showcase_lists] AS [s0]
            WHERE [s0].[house_id] = @list_HouseId AND [s0].[id] <> @list_Id
        ) AND [s].[start] <= @now AND EXISTS (
            SELECT 1
            FROM [spaces].[showcase_places] AS [s1]
            WHERE [s].[id] = [s1].[day_id] AND [s1].[organization_id] = @organization)) THEN CAST(1 AS bit)
    ELSE CAST(0 AS bit)
END

-- SpacesDb
SELECT CASE
    WHEN EXISTS (
        SELECT 1
        FROM [spaces].[showcase_invitations] AS [s]
        WHERE [s].[list_id] = @wish_Id AND [s].[organization_id] = @wish_OrganizationId) THEN CAST(1 AS bit)
    ELSE CAST(0 AS bit)
END

-- SpacesDb
SELECT CASE
    WHEN EXISTS (
        SELECT 1
        FROM [spaces].[showcase_lists] AS [s]
        WHERE [s].[mark] = N'esimerkki') THEN CAST(1 AS bit)
    ELSE CAST(0 AS bit)
END

-- SpacesDb
SELECT CASE
    WHEN EXISTS (
        SELECT 1
        FROM [spaces].[showcase_swaps] AS [s]
        WHERE [s].[state] = N'Proposed' AND [s].[from_place] = @swap_FromPlace AND [s].[to_place] = @swap_ToPlace) THEN CAST(1 AS bit)
    ELSE CAST(0 AS bit)
END

-- SpacesDb
SELECT CASE
    WHEN EXISTS (
        SELECT 1
        FROM [spaces].[slot_wait] AS [s]
        WHERE [s].[id] = @p) THEN CAST(1 AS bit)
    ELSE CAST(0 AS bit)
END

-- SpacesDb
SELECT CASE
    WHEN EXISTS (
        SELECT 1
        FROM [spaces].[spaces] AS [s]
        WHERE [s].[deleted_at] IS NULL AND [s].[id] = @first) THEN CAST(1 AS bit)
    ELSE CAST(0 AS bit)
END

-- SpacesDb
SELECT CASE
    WHEN EXISTS (
        SELECT 1
        FROM [spaces].[spaces] AS [s]
        WHERE [s].[deleted_at] IS NULL AND [s].[id] = @parent AND [s].[house_id] = @space_HouseId) THEN CAST(1 AS bit)
    ELSE CAST(0 AS bit)
END

-- SpacesDb
SELECT CASE
    WHEN EXISTS (
        SELECT 1
        FROM [spaces].[spaces] AS [s]
        WHERE [s].[deleted_at] IS NULL AND [s].[id] = @space AND [s].[house_id] = @house_Id) THEN CAST(1 AS bit)
    ELSE CAST(0 AS bit)
END

-- SpacesDb
SELECT CASE
    WHEN EXISTS (
        SELECT 1
        FROM [spaces].[spaces] AS [s]
        WHERE [s].[deleted_at] IS NULL AND [s].[id] = @whole AND [s].[house_id] = @house_Id) THEN CAST(1 AS bit)
    ELSE CAST(0 AS bit)
END

-- SpacesDb
SELECT CASE
    WHEN EXISTS (
        SELECT 1
        FROM [spaces].[spaces] AS [s]
        WHERE [s].[deleted_at] IS NULL AND [s].[id] = @wish_SpaceId) THEN CAST(1 AS bit)
    ELSE CAST(0 AS bit)
END

-- SpacesDb
SELECT CASE
    WHEN EXISTS (
        SELECT 1
        FROM [spaces].[spaces] AS [s]
        WHERE [s].[deleted_at] IS NULL AND [s].[takes_bookings] = CAST(1 AS bit) AND ([s].[opening_hours] IS NULL OR [s].[mark] IS NOT NULL)) THEN CAST(1 AS bit)
    ELSE CAST(0 AS bit)
END

-- SpacesDb
SELECT CASE
    WHEN EXISTS (
        SELECT 1
        FROM [spaces].[spaces] AS [s]
        WHERE [s].[deleted_at] IS NULL) THEN CAST(1 AS bit)
    ELSE CAST(0 AS bit)
END

-- SpacesDb
SELECT CASE
    WHEN EXISTS (
        SELECT 1
        FROM [spaces].[spaces] AS [s]
        WHERE [s].[id] = @question_Id) THEN CAST(1 AS bit)
    ELSE CAST(0 AS bit)
END

-- SpacesDb
SELECT CASE
    WHEN EXISTS (
        SELECT 1
        FROM [spaces].[waited_times] AS [w]
        WHERE [w].[key] IN (@keys1, @keys2)) THEN CAST(1 AS bit)
    ELSE CAST(0 AS bit)
END

-- SpacesDb
SELECT COALESCE(SUM(COALESCE([b].[free_minutes], 0)), 0)
FROM [spaces].[bookings] AS [b]
WHERE [b].[deleted_at] IS NULL AND [b].[organization_id] = @organization AND [b].[id] NOT IN (@besides1, @besides2) AND [b].[start] >= @from AND [b].[start] < @to AND [b].[status] IN (N'Confirmed', N'RequiresHandling', N'NoShow')

-- SpacesDb
SELECT COUNT(*)
FROM [audit].[entries] AS [e]
WHERE [e].[changes] LIKE N'%Esimerkki%'

-- SpacesDb
SELECT COUNT(*)
FROM [mail].[letters] AS [l]

-- SpacesDb
SELECT COUNT(*)
FROM [spaces].[access_changes] AS [a]
WHERE [a].[deleted_at] IS NULL

-- SpacesDb
SELECT COUNT(*)
FROM [spaces].[advice_bookings] AS [a]

-- SpacesDb
SELECT COUNT(*)
FROM [spaces].[advice_bookings] AS [a]
WHERE [a].[email] = @email AND [a].[created_at] > @yesterday

-- SpacesDb
SELECT COUNT(*)
FROM [spaces].[advice_bookings] AS [a]
WHERE [a].[email] = @email AND [a].[place] IS NOT NULL AND EXISTS (
    SELECT 1
    FROM [spaces].[advice_times] AS [a0]
    WHERE [a0].[id] = [a].[time_id] AND [a0].[start] > @now)

-- SpacesDb
SELECT COUNT(*)
FROM [spaces].[advice_bookings] AS [a]
WHERE [a].[place] IS NOT NULL

-- SpacesDb
SELECT COUNT(*)
FROM [spaces].[advice_desks] AS [a]
WHERE [a].[deleted_at] IS NULL

-- SpacesDb
SELECT COUNT(*)
FROM [spaces].[advice_drop_ins] AS [a]

-- SpacesDb
SELECT COUNT(*)
FROM [spaces].[advice_times] AS [a]
WHERE [a].[start] > @now AND [a].[is_off] = CAST(0 AS bit) AND NOT EXISTS (
    SELECT 1
    FROM [spaces].[advice_bookings] AS [a0]
    WHERE [a0].[time_id] = [a].[id] AND [a0].[place] IS NOT NULL AND ([a0].[confirmed_at] IS NOT NULL OR [a0].[held_until] > @now0)) AND [a].[desk_id] IN (@wanted1, @wanted2) AND [a].[start] >= @from AND [a].[start] < @to

-- SpacesDb
SELECT COUNT(*)
FROM [spaces].[blocks] AS [b]

-- SpacesDb
SELECT COUNT(*)
FROM [spaces].[bookings] AS [b]
WHERE [b].[deleted_at] IS NULL

-- SpacesDb
SELECT COUNT(*)
FROM [spaces].[bookings] AS [b]
WHERE [b].[deleted_at] IS NULL AND [b].[by_letter] = CAST(1 AS bit) AND [b].[contact_email] = @email AND [b].[id] <> @booking_Id AND [b].[end] > @now AND [b].[status] IN (N'Confirmed', N'RequiresHandling')

-- SpacesDb
SELECT COUNT(*)
FROM [spaces].[bookings] AS [b]
WHERE [b].[deleted_at] IS NULL AND [b].[organization_id] IS NULL AND [b].[person_id] = @person AND [b].[status] = N'NoShow' AND [b].[start] >= @since

-- SpacesDb
SELECT COUNT(*)
FROM [spaces].[bookings] AS [b]
WHERE [b].[deleted_at] IS NULL AND [b].[series_id] IS NOT NULL

-- SpacesDb
SELECT COUNT(*)
FROM [spaces].[bookings] AS [b]
WHERE [b].[deleted_at] IS NULL AND [b].[space_id] = @p

-- SpacesDb
SELECT COUNT(*)
FROM [spaces].[bookings] AS [b]
WHERE [b].[deleted_at] IS NULL AND [b].[status] = N'Cancelled'

-- SpacesDb
SELECT COUNT(*)
FROM [spaces].[bookings] AS [b]
WHERE [b].[deleted_at] IS NULL AND [b].[status] = N'Confirmed'

-- SpacesDb
SELECT COUNT(*)
FROM [spaces].[bookings] AS [b]
WHERE [b].[deleted_at] IS NULL AND [b].[status] = N'Held' AND [b].[held_until] > @now AND [b].[contact_email] = @asked_Contact_Email

-- SpacesDb
SELECT COUNT(*)
FROM [spaces].[bookings] AS [b]
WHERE [b].[deleted_at] IS NULL AND [b].[status] = N'Held' AND [b].[held_until] > @now AND [b].[space_id] = @space_Id

-- SpacesDb
SELECT COUNT(*)
FROM [spaces].[bookings] AS [b]
WHERE [b].[deleted_at] IS NULL AND [b].[status] = N'RequiresHandling'

-- SpacesDb
SELECT COUNT(*)
FROM [spaces].[faults] AS [f]

-- SpacesDb
SELECT COUNT(*)
FROM [spaces].[faults] AS [f]
WHERE [f].[booking_id] = @booking_Id

-- SpacesDb
SELECT COUNT(*)
FROM [spaces].[faults] AS [f]
WHERE [f].[fixed_at] IS NULL

-- SpacesDb
SELECT COUNT(*)
FROM [spaces].[faults] AS [f]
WHERE [f].[space_id] = @space_Id AND [f].[booking_id] IS NULL AND [f].[fixed_at] IS NULL

-- SpacesDb
SELECT COUNT(*)
FROM [spaces].[houses] AS [h]
WHERE [h].[deleted_at] IS NULL

-- SpacesDb
SELECT COUNT(*)
FROM [spaces].[key_loans] AS [k]
WHERE [k].[returned_at] IS NULL AND [k].[due_back] < @today

-- SpacesDb
SELECT COUNT(*)
FROM [spaces].[leases] AS [l]
WHERE [l].[deleted_at] IS NULL

-- SpacesDb
SELECT COUNT(*)
FROM [spaces].[round_slots] AS [r]
WHERE [r].[holder_id] IS NOT NULL

-- SpacesDb
SELECT COUNT(*)
FROM [spaces].[seasonal_application] AS [s]

-- SpacesDb
SELECT COUNT(*)
FROM [spaces].[seasonal_application] AS [s]
WHERE [s].[round_id] = @round_Id AND [s].[status] = N'Sent'

-- SpacesDb
SELECT COUNT(*)
FROM [spaces].[seasonal_round] AS [s]

-- SpacesDb
SELECT COUNT(*)
FROM [spaces].[seasonal_round] AS [s]
WHERE [s].[deleted_at] IS NULL AND [s].[stage] <> N'Draft' AND [s].[stage] = N'Open' AND [s].[closes_on] >= @today

-- SpacesDb
SELECT COUNT(*)
FROM [spaces].[seasonal_round] AS [s]
WHERE [s].[mark] = N'esimerkki'

-- SpacesDb
SELECT COUNT(*)
FROM [spaces].[series] AS [s]
WHERE [s].[deleted_at] IS NULL

-- SpacesDb
SELECT COUNT(*)
FROM [spaces].[setup_task] AS [s]
WHERE [s].[state] = N'Open' AND [s].[at] >= @now AND EXISTS (
    SELECT 1
    FROM [spaces].[bookings] AS [b]
    WHERE [b].[deleted_at] IS NULL AND [b].[id] = [s].[booking_id] AND [b].[status] = N'Confirmed')

-- SpacesDb
SELECT COUNT(*)
FROM [spaces].[showcase_days] AS [s]

-- SpacesDb
SELECT COUNT(*)
FROM [spaces].[showcase_days] AS [s]
INNER JOIN [spaces].[showcase_places] AS [s1] ON [s].[id] = [s1].[day_id]
WHERE [s].[start] > @now AND [s].[start] < @end AND [s].[list_id] IN (
    SELECT [s0].[id]
    FROM [spaces].[showcase_lists] AS [s0]
    WHERE [s0].[deleted_at] IS NULL AND [s0].[is_open] = CAST(1 AS bit)
) AND [s1].[organization_id] IS NULL

-- SpacesDb
SELECT COUNT(*)
FROM [spaces].[showcase_days] AS [s]
INNER JOIN [spaces].[spaces] AS [s1] ON [s].[space_id] = [s1].[id]
INNER JOIN [spaces].[showcase_places] AS [s2] ON [s].[id] = [s2].[day_id]
WHERE [s].[list_id] IN (
    SELECT [s0].[id]
    FROM [spaces].[showcase_lists] AS [s0]
    WHERE [s0].[is_open] = CAST(1 AS bit)
) AND [s].[start] >= @start AND [s].[list_id] = @p

-- SpacesDb
SELECT COUNT(*)
FROM [spaces].[showcase_days] AS [s]
INNER JOIN [spaces].[spaces] AS [s1] ON [s].[space_id] = [s1].[id]
INNER JOIN [spaces].[showcase_places] AS [s2] ON [s].[id] = [s2].[day_id]
WHERE [s].[list_id] IN (
    SELECT [s0].[id]
    FROM [spaces].[showcase_lists] AS [s0]
    WHERE [s0].[is_open] = CAST(1 AS bit)
) AND [s].[start] >= @start AND [s].[list_id] = @p AND [s2].[organization_id] = @organization

-- SpacesDb
SELECT COUNT(*)
FROM [spaces].[showcase_days] AS [s]
INNER JOIN [spaces].[spaces] AS [s1] ON [s].[space_id] = [s1].[id]
INNER JOIN [spaces].[showcase_places] AS [s2] ON [s].[id] = [s2].[day_id]
WHERE [s].[list_id] IN (
    SELECT [s0].[id]
    FROM [spaces].[showcase_lists] AS [s0]
) AND [s].[start] >= @start AND [s].[list_id] = @p

-- SpacesDb
SELECT COUNT(*)
FROM [spaces].[showcase_days] AS [s]
INNER JOIN [spaces].[spaces] AS [s1] ON [s].[space_id] = [s1].[id]
INNER JOIN [spaces].[showcase_places] AS [s2] ON [s].[id] = [s2].[day_id]
WHERE [s].[list_id] IN (
    SELECT [s0].[id]
    FROM [spaces].[showcase_lists] AS [s0]
) AND [s].[start] >= @start AND [s].[start] < @end AND CASE
    WHEN [s2].[organization_id] IS NULL AND ([s].[booking_id] IS NOT NULL OR NOT EXISTS (
        SELECT 1
        FROM [spaces].[blocks] AS [b]
        WHERE [b].[space_id] = [s].[space_id] AND [b].[start] < [s].[end] AND [b].[end] > [s].[start])) THEN CAST(1 AS bit)
    ELSE CAST(0 AS bit)
END = @free

-- SpacesDb
SELECT COUNT(*)
FROM [spaces].[showcase_places] AS [s]
WHERE [s].[organization_id] IS NOT NULL

-- SpacesDb
SELECT COUNT(*)
FROM [spaces].[slot_wait] AS [s]
WHERE [s].[state] IN (N'Waiting', N'Offered') AND [s].[organization_id] = @booker_Organization AND [s].[person_id] = @booker_Person AND [s].[key_id] = @booker_Key

-- SpacesDb
SELECT COUNT(*)
FROM [spaces].[spaces] AS [s]
WHERE [s].[deleted_at] IS NULL AND [s].[id] IN (@fit1, @fit2)

-- SpacesDb
SELECT DISTINCT [a].[space_id]
FROM [spaces].[access_changes] AS [a]
WHERE [a].[deleted_at] IS NULL

-- SpacesDb
SELECT DISTINCT [a].[space_id]
FROM [spaces].[advice_desks] AS [a]
WHERE [a].[space_id] IS NOT NULL

-- SpacesDb
SELECT DISTINCT [b].[organization_id]
FROM [spaces].[bookings] AS [b]
WHERE [b].[deleted_at] IS NULL AND [b].[organization_id] IS NOT NULL AND [b].[status] = N'Confirmed'

-- SpacesDb
SELECT DISTINCT [b].[space_id]
FROM [spaces].[bookings] AS [b]
WHERE [b].[mark] <> N'esimerkki' OR [b].[mark] IS NULL

-- SpacesDb
SELECT DISTINCT [d].[space_id]
FROM [spaces].[door_devices] AS [d]

-- SpacesDb
SELECT DISTINCT [h].[house_id]
FROM [spaces].[house_keys] AS [h]

-- SpacesDb
SELECT DISTINCT [r].[space_id]
FROM [spaces].[round_slots] AS [r]

-- SpacesDb
SELECT DISTINCT [s].[house_id]
FROM [spaces].[seasonal_round] AS [s]

-- SpacesDb
SELECT DISTINCT [s].[house_id]
FROM [spaces].[setup_offering] AS [s]
WHERE [s].[mark] <> N'esimerkki' OR [s].[mark] IS NULL

-- SpacesDb
SELECT DISTINCT [s].[house_id]
FROM [spaces].[showcase_lists] AS [s]

-- SpacesDb
SELECT DISTINCT [s].[organization_id]
FROM [spaces].[showcase_places] AS [s]
WHERE [s].[organization_id] IS NOT NULL

-- SpacesDb
SELECT DISTINCT [s].[space_id]
FROM [spaces].[showcase_days] AS [s]

-- SpacesDb
SELECT DISTINCT [u].[space_id]
FROM (
    SELECT [l].[space_id]
    FROM [spaces].[leases] AS [l]
    UNION ALL
    SELECT [a].[space_id]
    FROM [spaces].[access_changes] AS [a]
) AS [u]

-- SpacesDb
SELECT DISTINCT [w].[space_id]
FROM [spaces].[slot_wait] AS [s]
INNER JOIN [spaces].[waited_times] AS [w] ON [s].[id] = [w].[wait_id]
WHERE [s].[mark] <> N'esimerkki' OR [s].[mark] IS NULL

-- SpacesDb
SELECT MAX([s].[number])
FROM [spaces].[slot_wait] AS [s]

-- SpacesDb
SELECT MAX([s].[turn])
FROM [spaces].[showcase_places] AS [s]
WHERE [s].[list_id] = @list_Id AND [s].[organization_id] = @organization

-- SpacesDb
SELECT TOP(1) [a].[id]
FROM [spaces].[advice_times] AS [a]
ORDER BY [a].[start]

-- SpacesDb
SELECT TOP(1) [a].[id], [a].[created_at], [a].[deleted_at], [a].[from], [a].[kind], [a].[mark], [a].[modified_at], [a].[note], [a].[release_minutes], [a].[revision], [a].[secret], [a].[space_id]
FROM [spaces].[access_changes] AS [a]
WHERE [a].[deleted_at] IS NULL AND [a].[space_id] = @id AND [a].[from] <= @day
ORDER BY [a].[from] DESC

-- SpacesDb
SELECT TOP(1) [a].[id], [a].[created_at], [a].[deleted_at], [a].[from], [a].[kind], [a].[mark], [a].[modified_at], [a].[note], [a].[release_minutes], [a].[revision], [a].[secret], [a].[space_id]
FROM [spaces].[access_changes] AS [a]
WHERE [a].[deleted_at] IS NULL AND [a].[space_id] = @id AND [a].[from] > @day
ORDER BY [a].[from]

-- SpacesDb
SELECT TOP(1) [a].[id], [a].[created_at], [a].[deleted_at], [a].[from], [a].[kind], [a].[mark], [a].[modified_at], [a].[note], [a].[release_minutes], [a].[revision], [a].[secret], [a].[space_id]
FROM [spaces].[access_changes] AS [a]
WHERE [a].[deleted_at] IS NULL AND [a].[space_id] = @space_Id AND [a].[from] <= @day
ORDER BY [a].[from] DESC

-- SpacesDb
SELECT TOP(1) [a].[id], [a].[created_at], [a].[deleted_at], [a].[from], [a].[kind], [a].[mark], [a].[modified_at], [a].[note], [a].[release_minutes], [a].[revision], [a].[secret], [a].[space_id]
FROM [spaces].[access_changes] AS [a]
WHERE [a].[deleted_at] IS NULL AND [a].[space_id] = @space_Id AND [a].[from] > @change_From
ORDER BY [a].[from]

-- SpacesDb
SELECT TOP(1) [a].[id], [a].[created_at], [a].[deleted_at], [a].[from], [a].[kind], [a].[mark], [a].[modified_at], [a].[note], [a].[release_minutes], [a].[revision], [a].[secret], [a].[space_id]
FROM [spaces].[access_changes] AS [a]
WHERE [a].[deleted_at] IS NULL AND [a].[space_id] = @space_Id AND [a].[id] <> @change_Id AND [a].[from] <= @change_From
ORDER BY [a].[from] DESC

-- SpacesDb
SELECT TOP(1) [b].[id], [b].[accepted_terms], [b].[attendance], [b].[attendees], [b].[by_letter], [b].[contact_email], [b].[contact_name], [b].[created_at], [b].[decided_at], [b].[deleted_at], [b].[end], [b].[free_minutes], [b].[held_until], [b].[key_id], [b].[language], [b].[mark], [b].[modified_at], [b].[no_show_told_by], [b].[no_shows_before], [b].[open_to_all], [b].[organization_id], [b].[person_id], [b].[promised_by], [b].[public], [b].[purpose], [b].[reason], [b].[restored], [b].[revision], [b].[series_id], [b].[space_id], [b].[start], [b].[status], [b].[terms], [b].[title]
FROM [spaces].[bookings] AS [b]
WHERE [b].[deleted_at] IS NULL AND [b].[contact_email] IS NOT NULL

-- SpacesDb
SELECT TOP(1) [b].[id], [b].[accepted_terms], [b].[attendance], [b].[attendees], [b].[by_letter], [b].[contact_email], [b].[contact_name], [b].[created_at], [b].[decided_at], [b].[deleted_at], [b].[end], [b].[free_minutes], [b].[held_until], [b].[key_id], [b].[language], [b].[mark], [b].[modified_at], [b].[no_show_told_by], [b].[no_shows_before], [b].[open_to_all], [b].[organization_id], [b].[person_id], [b].[promised_by], [b].[public], [b].[purpose], [b].[reason], [b].[restored], [b].[revision], [b].[series_id], [b].[space_id], [b].[start], [b].[status], [b].[terms], [b].[title]
FROM [spaces].[bookings] AS [b]
WHERE [b].[deleted_at] IS NULL AND [b].[id] = @p

-- SpacesDb
SELECT TOP(1) [b].[id], [b].[accepted_terms], [b].[attendance], [b].[attendees], [b].[by_letter], [b].[contact_email], [b].[contact_name], [b].[created_at], [b].[decided_at], [b].[deleted_at], [b].[end], [b].[free_minutes], [b].[held_until], [b].[key_id], [b].[language], [b].[mark], [b].[modified_at], [b].[no_show_told_by], [b].[no_shows_before], [b].[open_to_all], [b].[organization_id], [b].[person_id], [b].[promised_by], [b].[public], [b].[purpose], [b].[reason], [b].[restored], [b].[revision], [b].[series_id], [b].[space_id], [b].[start], [b].[status], [b].[terms], [b].[title]
FROM [spaces].[bookings] AS [b]
WHERE [b].[deleted_at] IS NULL AND [b].[space_id] = @space AND [b].[deleted_at] IS NULL AND [b].[status] IN (N'Confirmed', N'RequiresHandling') AND [b].[start] <= @start AND [b].[end] >= @end AND [b].[organization_id] = @organization AND NOT EXISTS (
    SELECT 1
    FROM [spaces].[event_bookings] AS [e]
    WHERE [e].[booking_id] = [b].[id] AND [e].[id] <> @wish_EventId)
ORDER BY [b].[start]

-- SpacesDb
SELECT TOP(1) [b].[id], [b].[accepted_terms], [b].[attendance], [b].[attendees], [b].[by_letter], [b].[contact_email], [b].[contact_name], [b].[created_at], [b].[decided_at], [b].[deleted_at], [b].[end], [b].[free_minutes], [b].[held_until], [b].[key_id], [b].[language], [b].[mark], [b].[modified_at], [b].[no_show_told_by], [b].[no_shows_before], [b].[open_to_all], [b].[organization_id], [b].[person_id], [b].[promised_by], [b].[public], [b].[purpose], [b].[reason], [b].[restored], [b].[revision], [b].[series_id], [b].[space_id], [b].[start], [b].[status], [b].[terms], [b].[title]
FROM [spaces].[bookings] AS [b]
WHERE [b].[deleted_at] IS NULL AND [b].[space_id] = @space AND [b].[deleted_at] IS NULL AND [b].[status] IN (N'Confirmed', N'RequiresHandling') AND [b].[start] <= @start AND [b].[end] >= @end AND [b].[organization_id] IS NULL AND [b].[person_id] = @person AND NOT EXISTS (
    SELECT 1
    FROM [spaces].[event_bookings] AS [e]
    WHERE [e].[booking_id] = [b].[id] AND [e].[id] <> @wish_EventId)
ORDER BY [b].[start]

-- SpacesDb
SELECT TOP(1) [h].[id], [h].[card], [h].[created_at], [h].[deleted_at], [h].[from_season], [h].[info_screens], [h].[is_peer], [h].[links], [h].[modified_at], [h].[municipality], [h].[name], [h].[post_office], [h].[revision], [h].[street_address]
FROM [spaces].[houses] AS [h]
WHERE [h].[deleted_at] IS NULL AND [h].[id] = @FirstOrDefault

-- SpacesDb
SELECT TOP(1) [h].[id], [h].[card], [h].[created_at], [h].[deleted_at], [h].[from_season], [h].[info_screens], [h].[is_peer], [h].[links], [h].[modified_at], [h].[municipality], [h].[name], [h].[post_office], [h].[revision], [h].[street_address]
FROM [spaces].[houses] AS [h]
WHERE [h].[deleted_at] IS NULL AND [h].[id] = @p

-- SpacesDb
SELECT TOP(1) [q].[id], [q].[taken], [q].[until]
FROM [spaces].[quotas] AS [q]
WHERE [q].[id] = @p

-- SpacesDb
SELECT TOP(1) [s0].[id]
FROM [spaces].[showcase_days] AS [s]
INNER JOIN [spaces].[showcase_places] AS [s0] ON [s].[id] = [s0].[day_id]
WHERE [s].[start] > '2026-03-04T10:00:00.0000000Z'
ORDER BY [s].[start] DESC

-- SpacesDb
SELECT TOP(1) [s].[id]
FROM [spaces].[showcase_days] AS [s]
ORDER BY [s].[start]

-- SpacesDb
SELECT TOP(1) [s].[id], [s].[accessibility], [s].[capacity], [s].[created_at], [s].[deleted_at], [s].[description], [s].[equipment], [s].[external_url], [s].[facts], [s].[from_season], [s].[house_id], [s].[kind], [s].[layouts], [s].[mark], [s].[modified_at], [s].[name], [s].[opening_hours], [s].[own_terms], [s].[parent_id], [s].[revision], [s].[rules], [s].[takes_bookings], [s].[terms]
FROM [spaces].[spaces] AS [s]
WHERE [s].[deleted_at] IS NULL

-- SpacesDb
SELECT TOP(1) [s].[id], [s].[accessibility], [s].[capacity], [s].[created_at], [s].[deleted_at], [s].[description], [s].[equipment], [s].[external_url], [s].[facts], [s].[from_season], [s].[house_id], [s].[kind], [s].[layouts], [s].[mark], [s].[modified_at], [s].[name], [s].[opening_hours], [s].[own_terms], [s].[parent_id], [s].[revision], [s].[rules], [s].[takes_bookings], [s].[terms]
FROM [spaces].[spaces] AS [s]
WHERE [s].[deleted_at] IS NULL AND [s].[id] = @p

-- SpacesDb
SELECT TOP(1) [s].[id], [s].[accessibility], [s].[capacity], [s].[created_at], [s].[deleted_at], [s].[description], [s].[equipment], [s].[external_url], [s].[facts], [s].[from_season], [s].[house_id], [s].[kind], [s].[layouts], [s].[mark], [s].[modified_at], [s].[name], [s].[opening_hours], [s].[own_terms], [s].[parent_id], [s].[revision], [s].[rules], [s].[takes_bookings], [s].[terms]
FROM [spaces].[spaces] AS [s]
WHERE [s].[deleted_at] IS NULL AND [s].[mark] = N'esimerkki' AND [s].[parent_id] IS NULL
ORDER BY [s].[name]

-- SpacesDb
SELECT TOP(1) [s].[parent_id]
FROM [spaces].[spaces] AS [s]
WHERE [s].[id] = @id

-- SpacesDb
SELECT TOP(2) [a].[id]
FROM [spaces].[advice_drop_ins] AS [a]
WHERE [a].[topic] = N'grants'

-- SpacesDb
SELECT TOP(2) [a].[id], [a].[address], [a].[adviser], [a].[created_at], [a].[deleted_at], [a].[mark], [a].[modified_at], [a].[municipality], [a].[name], [a].[revision], [a].[space_id], [a].[topics]
FROM [spaces].[advice_desks] AS [a]
WHERE [a].[deleted_at] IS NULL AND [a].[id] = @time_DeskId

-- SpacesDb
SELECT TOP(2) [a].[id], [a].[address], [a].[adviser], [a].[created_at], [a].[deleted_at], [a].[mark], [a].[modified_at], [a].[municipality], [a].[name], [a].[revision], [a].[space_id], [a].[topics]
FROM [spaces].[advice_desks] AS [a]
WHERE [a].[id] = @id

-- SpacesDb
SELECT TOP(2) [a].[id], [a].[at], [a].[booking_id], [a].[key_id], [a].[person_id], [a].[space_id]
FROM [spaces].[access_looks] AS [a]

-- SpacesDb
SELECT TOP(2) [a].[id], [a].[at], [a].[mark], [a].[municipality], [a].[topic]
FROM [spaces].[advice_drop_ins] AS [a]
WHERE [a].[id] = @wish_Id

-- SpacesDb
SELECT TOP(2) [a].[id], [a].[confirmed_at], [a].[created_at], [a].[deleted_at], [a].[email], [a].[held_until], [a].[language], [a].[mark], [a].[modified_at], [a].[moves], [a].[name], [a].[place], [a].[revision], [a].[time_id], [a].[topic], [a].[words]
FROM [spaces].[advice_bookings] AS [a]
WHERE [a].[id] = @ask_Id

-- SpacesDb
SELECT TOP(2) [a].[id], [a].[confirmed_at], [a].[created_at], [a].[deleted_at], [a].[email], [a].[held_until], [a].[language], [a].[mark], [a].[modified_at], [a].[moves], [a].[name], [a].[place], [a].[revision], [a].[time_id], [a].[topic], [a].[words]
FROM [spaces].[advice_bookings] AS [a]
WHERE [a].[id] = @id AND [a].[email] IS NOT NULL

-- SpacesDb
SELECT TOP(2) [a].[id], [a].[confirmed_at], [a].[created_at], [a].[deleted_at], [a].[email], [a].[held_until], [a].[language], [a].[mark], [a].[modified_at], [a].[moves], [a].[name], [a].[place], [a].[revision], [a].[time_id], [a].[topic], [a].[words]
FROM [spaces].[advice_bookings] AS [a]
WHERE [a].[id] = @p

-- SpacesDb
SELECT TOP(2) [a].[id], [a].[confirmed_at], [a].[created_at], [a].[deleted_at], [a].[email], [a].[held_until], [a].[language], [a].[mark], [a].[modified_at], [a].[moves], [a].[name], [a].[place], [a].[revision], [a].[time_id], [a].[topic], [a].[words]
FROM [spaces].[advice_bookings] AS [a]
WHERE [a].[id] = @wish_Id

-- SpacesDb
SELECT TOP(2) [a].[id], [a].[confirmed_at], [a].[created_at], [a].[deleted_at], [a].[email], [a].[held_until], [a].[language], [a].[mark], [a].[modified_at], [a].[moves], [a].[name], [a].[place], [a].[revision], [a].[time_id], [a].[topic], [a].[words]
FROM [spaces].[advice_bookings] AS [a]
WHERE [a].[time_id] = @time_Id AND [a].[place] IS NOT NULL

-- SpacesDb
SELECT TOP(2) [a].[id], [a].[created_at], [a].[deleted_at], [a].[desk_id], [a].[end], [a].[is_off], [a].[modified_at], [a].[revision], [a].[start]
FROM [spaces].[advice_times] AS [a]
WHERE [a].[id] = @ask_Id

-- SpacesDb
SELECT TOP(2) [a].[id], [a].[created_at], [a].[deleted_at], [a].[desk_id], [a].[end], [a].[is_off], [a].[modified_at], [a].[revision], [a].[start]
FROM [spaces].[advice_times] AS [a]
WHERE [a].[id] = @booking_TimeId

-- SpacesDb
SELECT TOP(2) [a].[id], [a].[created_at], [a].[deleted_at], [a].[desk_id], [a].[end], [a].[is_off], [a].[modified_at], [a].[revision], [a].[start]
FROM [spaces].[advice_times] AS [a]
WHERE [a].[id] = @wish_Id

-- SpacesDb
SELECT TOP(2) [a].[id], [a].[created_at], [a].[deleted_at], [a].[desk_id], [a].[end], [a].[is_off], [a].[modified_at], [a].[revision], [a].[start]
FROM [spaces].[advice_times] AS [a]
WHERE [a].[id] = @wish_TimeId

-- SpacesDb
SELECT TOP(2) [a].[id], [a].[created_at], [a].[deleted_at], [a].[from], [a].[kind], [a].[mark], [a].[modified_at], [a].[note], [a].[release_minutes], [a].[revision], [a].[secret], [a].[space_id]
FROM [spaces].[access_changes] AS [a]
WHERE [a].[deleted_at] IS NULL

-- SpacesDb
SELECT TOP(2) [a].[id], [a].[created_at], [a].[deleted_at], [a].[from], [a].[kind], [a].[mark], [a].[modified_at], [a].[note], [a].[release_minutes], [a].[revision], [a].[secret], [a].[space_id]
FROM [spaces].[access_changes] AS [a]
WHERE [a].[deleted_at] IS NULL AND [a].[id] = @wish_Id

-- SpacesDb
SELECT TOP(2) [a].[id], [a].[created_at], [a].[deleted_at], [a].[from], [a].[kind], [a].[mark], [a].[modified_at], [a].[note], [a].[release_minutes], [a].[revision], [a].[secret], [a].[space_id]
FROM [spaces].[access_changes] AS [a]
WHERE [a].[id] = @wish_Id

-- SpacesDb
SELECT TOP(2) [b].[accepted_terms]
FROM [spaces].[bookings] AS [b]
WHERE [b].[deleted_at] IS NULL

-- SpacesDb
SELECT TOP(2) [b].[accepted_terms]
FROM [spaces].[bookings] AS [b]
WHERE [b].[deleted_at] IS NULL AND [b].[space_id] = @id AND EXISTS (
    SELECT 1
    FROM [spaces].[event_bookings] AS [e]
    WHERE [e].[id] = @eventId AND [e].[booking_id] = [b].[id])

-- SpacesDb
SELECT TOP(2) [b].[id]
FROM [spaces].[bookings] AS [b]
WHERE [b].[deleted_at] IS NULL

-- SpacesDb
SELECT TOP(2) [b].[id], [b].[accepted_terms], [b].[attendance], [b].[attendees], [b].[by_letter], [b].[contact_email], [b].[contact_name], [b].[created_at], [b].[decided_at], [b].[deleted_at], [b].[end], [b].[free_minutes], [b].[held_until], [b].[key_id], [b].[language], [b].[mark], [b].[modified_at], [b].[no_show_told_by], [b].[no_shows_before], [b].[open_to_all], [b].[organization_id], [b].[person_id], [b].[promised_by], [b].[public], [b].[purpose], [b].[reason], [b].[restored], [b].[revision], [b].[series_id], [b].[space_id], [b].[start], [b].[status], [b].[terms], [b].[title]
FROM [spaces].[bookings] AS [b]
WHERE [b].[deleted_at] IS NULL

-- SpacesDb
SELECT TOP(2) [b].[id], [b].[accepted_terms], [b].[attendance], [b].[attendees], [b].[by_letter], [b].[contact_email], [b].[contact_name], [b].[created_at], [b].[decided_at], [b].[deleted_at], [b].[end], [b].[free_minutes], [b].[held_until], [b].[key_id], [b].[language], [b].[mark], [b].[modified_at], [b].[no_show_told_by], [b].[no_shows_before], [b].[open_to_all], [b].[organization_id], [b].[person_id], [b].[promised_by], [b].[public], [b].[purpose], [b].[reason], [b].[restored], [b].[revision], [b].[series_id], [b].[space_id], [b].[start], [b].[status], [b].[terms], [b].[title]
FROM [spaces].[bookings] AS [b]
WHERE [b].[deleted_at] IS NULL AND [b].[id] = @id

-- SpacesDb
SELECT TOP(2) [b].[id], [b].[accepted_terms], [b].[attendance], [b].[attendees], [b].[by_letter], [b].[contact_email], [b].[contact_name], [b].[created_at], [b].[decided_at], [b].[deleted_at], [b].[end], [b].[free_minutes], [b].[held_until], [b].[key_id], [b].[language], [b].[mark], [b].[modified_at], [b].[no_show_told_by], [b].[no_shows_before], [b].[open_to_all], [b].[organization_id], [b].[person_id], [b].[promised_by], [b].[public], [b].[purpose], [b].[reason], [b].[restored], [b].[revision], [b].[series_id], [b].[space_id], [b].[start], [b].[status], [b].[terms], [b].[title]
FROM [spaces].[bookings] AS [b]
WHERE [b].[deleted_at] IS NULL AND [b].[id] = @p

-- SpacesDb
SELECT TOP(2) [b].[id], [b].[accepted_terms], [b].[attendance], [b].[attendees], [b].[by_letter], [b].[contact_email], [b].[contact_name], [b].[created_at], [b].[decided_at], [b].[deleted_at], [b].[end], [b].[free_minutes], [b].[held_until], [b].[key_id], [b].[language], [b].[mark], [b].[modified_at], [b].[no_show_told_by], [b].[no_shows_before], [b].[open_to_all], [b].[organization_id], [b].[person_id], [b].[promised_by], [b].[public], [b].[purpose], [b].[reason], [b].[restored], [b].[revision], [b].[series_id], [b].[space_id], [b].[start], [b].[status], [b].[terms], [b].[title]
FROM [spaces].[bookings] AS [b]
WHERE [b].[deleted_at] IS NULL AND [b].[id] = @p AND [b].[by_letter] = CAST(1 AS bit)

-- SpacesDb
SELECT TOP(2) [b].[id], [b].[accepted_terms], [b].[attendance], [b].[attendees], [b].[by_letter], [b].[contact_email], [b].[contact_name], [b].[created_at], [b].[decided_at], [b].[deleted_at], [b].[end], [b].[free_minutes], [b].[held_until], [b].[key_id], [b].[language], [b].[mark], [b].[modified_at], [b].[no_show_told_by], [b].[no_shows_before], [b].[open_to_all], [b].[organization_id], [b].[person_id], [b].[promised_by], [b].[public], [b].[purpose], [b].[reason], [b].[restored], [b].[revision], [b].[series_id], [b].[space_id], [b].[start], [b].[status], [b].[terms], [b].[title]
FROM [spaces].[bookings] AS [b]
WHERE [b].[deleted_at] IS NULL AND [b].[id] = @task_BookingId

-- SpacesDb
SELECT TOP(2) [b].[id], [b].[accepted_terms], [b].[attendance], [b].[attendees], [b].[by_letter], [b].[contact_email], [b].[contact_name], [b].[created_at], [b].[decided_at], [b].[deleted_at], [b].[end], [b].[free_minutes], [b].[held_until], [b].[key_id], [b].[language], [b].[mark], [b].[modified_at], [b].[no_show_told_by], [b].[no_shows_before], [b].[open_to_all], [b].[organization_id], [b].[person_id], [b].[promised_by], [b].[public], [b].[purpose], [b].[reason], [b].[restored], [b].[revision], [b].[series_id], [b].[space_id], [b].[start], [b].[status], [b].[terms], [b].[title]
FROM [spaces].[bookings] AS [b]
WHERE [b].[id] = @p

-- SpacesDb
SELECT TOP(2) [b].[space_id]
FROM [spaces].[bookings] AS [b]
WHERE [b].[deleted_at] IS NULL AND [b].[id] = @id AND [b].[by_letter] = CAST(1 AS bit)

-- SpacesDb
SELECT TOP(2) [d].[id], [d].[code_hash], [d].[code_until], [d].[created_at], [d].[deleted_at], [d].[modified_at], [d].[name], [d].[paired_at], [d].[revision], [d].[revoked_at], [d].[secret_hash], [d].[seen_at], [d].[space_id]
FROM [spaces].[door_devices] AS [d]

-- SpacesDb
SELECT TOP(2) [d].[id], [d].[code_hash], [d].[code_until], [d].[created_at], [d].[deleted_at], [d].[modified_at], [d].[name], [d].[paired_at], [d].[revision], [d].[revoked_at], [d].[secret_hash], [d].[seen_at], [d].[space_id]
FROM [spaces].[door_devices] AS [d]
WHERE [d].[code_hash] = @digest

-- SpacesDb
SELECT TOP(2) [d].[id], [d].[code_hash], [d].[code_until], [d].[created_at], [d].[deleted_at], [d].[modified_at], [d].[name], [d].[paired_at], [d].[revision], [d].[revoked_at], [d].[secret_hash], [d].[seen_at], [d].[space_id]
FROM [spaces].[door_devices] AS [d]
WHERE [d].[id] = @id

-- SpacesDb
SELECT TOP(2) [d].[id], [d].[code_hash], [d].[code_until], [d].[created_at], [d].[deleted_at], [d].[modified_at], [d].[name], [d].[paired_at], [d].[revision], [d].[revoked_at], [d].[secret_hash], [d].[seen_at], [d].[space_id]
FROM [spaces].[door_devices] AS [d]
WHERE [d].[secret_hash] = @digest AND [d].[space_id] = @space AND [d].[revoked_at] IS NULL

-- SpacesDb
SELECT TOP(2) [e].[booking_id]
FROM [spaces].[event_bookings] AS [e]
WHERE [e].[id] = @ask_EventId

-- SpacesDb
SELECT TOP(2) [e].[id], [e].[booking_id], [e].[created_at], [e].[deleted_at], [e].[is_theirs], [e].[modified_at], [e].[revision], [e].[turn]
FROM [spaces].[event_bookings] AS [e]
WHERE [e].[id] = @eventId

-- SpacesDb
SELECT TOP(2) [f].[id], [f].[booking_id], [f].[created_at], [f].[deleted_at], [f].[email], [f].[fixed_at], [f].[language], [f].[modified_at], [f].[photo_id], [f].[revision], [f].[space_id], [f].[tells_booker], [f].[told_at], [f].[words]
FROM [spaces].[faults] AS [f]

-- SpacesDb
SELECT TOP(2) [f].[id], [f].[booking_id], [f].[created_at], [f].[deleted_at], [f].[email], [f].[fixed_at], [f].[language], [f].[modified_at], [f].[photo_id], [f].[revision], [f].[space_id], [f].[tells_booker], [f].[told_at], [f].[words]
FROM [spaces].[faults] AS [f]
WHERE [f].[id] = @id

-- SpacesDb
SELECT TOP(2) [f].[id], [f].[created_at], [f].[deleted_at], [f].[modified_at], [f].[revision], [f].[score], [f].[space_id], [f].[words]
FROM [spaces].[feedback] AS [f]

-- SpacesDb
SELECT TOP(2) [f].[id], [f].[created_at], [f].[deleted_at], [f].[modified_at], [f].[revision], [f].[score], [f].[space_id], [f].[words]
FROM [spaces].[feedback] AS [f]
WHERE [f].[id] = @id

-- SpacesDb
SELECT TOP(2) [h].[id], [h].[card], [h].[created_at], [h].[deleted_at], [h].[from_season], [h].[info_screens], [h].[is_peer], [h].[links], [h].[modified_at], [h].[municipality], [h].[name], [h].[post_office], [h].[revision], [h].[street_address]
FROM [spaces].[houses] AS [h]
WHERE [h].[deleted_at] IS NULL

-- SpacesDb
SELECT TOP(2) [h].[id], [h].[card], [h].[created_at], [h].[deleted_at], [h].[from_season], [h].[info_screens], [h].[is_peer], [h].[links], [h].[modified_at], [h].[municipality], [h].[name], [h].[post_office], [h].[revision], [h].[street_address]
FROM [spaces].[houses] AS [h]
WHERE [h].[deleted_at] IS NULL AND [h].[id] = @id AND [h].[is_peer] = CAST(0 AS bit)

-- SpacesDb
SELECT TOP(2) [h].[id], [h].[card], [h].[created_at], [h].[deleted_at], [h].[from_season], [h].[info_screens], [h].[is_peer], [h].[links], [h].[modified_at], [h].[municipality], [h].[name], [h].[post_office], [h].[revision], [h].[street_address]
FROM [spaces].[houses] AS [h]
WHERE [h].[deleted_at] IS NULL AND [h].[id] = @message_HouseId AND [h].[is_peer] = CAST(0 AS bit)

-- SpacesDb
SELECT TOP(2) [h].[id], [h].[card], [h].[created_at], [h].[deleted_at], [h].[from_season], [h].[info_screens], [h].[is_peer], [h].[links], [h].[modified_at], [h].[municipality], [h].[name], [h].[post_office], [h].[revision], [h].[street_address]
FROM [spaces].[houses] AS [h]
WHERE [h].[deleted_at] IS NULL AND [h].[id] = @one AND [h].[is_peer] = CAST(0 AS bit)

-- SpacesDb
SELECT TOP(2) [h].[id], [h].[card], [h].[created_at], [h].[deleted_at], [h].[from_season], [h].[info_screens], [h].[is_peer], [h].[links], [h].[modified_at], [h].[municipality], [h].[name], [h].[post_office], [h].[revision], [h].[street_address]
FROM [spaces].[houses] AS [h]
WHERE [h].[deleted_at] IS NULL AND [h].[id] = @question_Id

-- SpacesDb
SELECT TOP(2) [h].[id], [h].[card], [h].[created_at], [h].[deleted_at], [h].[from_season], [h].[info_screens], [h].[is_peer], [h].[links], [h].[modified_at], [h].[municipality], [h].[name], [h].[post_office], [h].[revision], [h].[street_address]
FROM [spaces].[houses] AS [h]
WHERE [h].[deleted_at] IS NULL AND [h].[id] = @space_HouseId

-- SpacesDb
SELECT TOP(2) [h].[id], [h].[card], [h].[created_at], [h].[deleted_at], [h].[from_season], [h].[info_screens], [h].[is_peer], [h].[links], [h].[modified_at], [h].[municipality], [h].[name], [h].[post_office], [h].[revision], [h].[street_address]
FROM [spaces].[houses] AS [h]
WHERE [h].[deleted_at] IS NULL AND [h].[id] = @wish_HouseId AND [h].[is_peer] = CAST(0 AS bit)

-- SpacesDb
SELECT TOP(2) [h].[id], [h].[card], [h].[created_at], [h].[deleted_at], [h].[from_season], [h].[info_screens], [h].[is_peer], [h].[links], [h].[modified_at], [h].[municipality], [h].[name], [h].[post_office], [h].[revision], [h].[street_address]
FROM [spaces].[houses] AS [h]
WHERE [h].[deleted_at] IS NULL AND [h].[is_peer] = CAST(0 AS bit)

-- SpacesDb
SELECT TOP(2) [h].[id], [h].[card], [h].[created_at], [h].[deleted_at], [h].[from_season], [h].[info_screens], [h].[is_peer], [h].[links], [h].[modified_at], [h].[municipality], [h].[name], [h].[post_office], [h].[revision], [h].[street_address]
FROM [spaces].[houses] AS [h]
WHERE [h].[id] = @id AND [h].[is_peer] = CAST(1 AS bit)

-- SpacesDb
SELECT TOP(2) [h].[id], [h].[card], [h].[created_at], [h].[deleted_at], [h].[from_season], [h].[info_screens], [h].[is_peer], [h].[links], [h].[modified_at], [h].[municipality], [h].[name], [h].[post_office], [h].[revision], [h].[street_address]
FROM [spaces].[houses] AS [h]
WHERE [h].[id] = @key_HouseId

-- SpacesDb
SELECT TOP(2) [h].[id], [h].[card], [h].[created_at], [h].[deleted_at], [h].[from_season], [h].[info_screens], [h].[is_peer], [h].[links], [h].[modified_at], [h].[municipality], [h].[name], [h].[post_office], [h].[revision], [h].[street_address]
FROM [spaces].[houses] AS [h]
WHERE [h].[id] = @offering_HouseId

-- SpacesDb
SELECT TOP(2) [h].[id], [h].[card], [h].[created_at], [h].[deleted_at], [h].[from_season], [h].[info_screens], [h].[is_peer], [h].[links], [h].[modified_at], [h].[municipality], [h].[name], [h].[post_office], [h].[revision], [h].[street_address]
FROM [spaces].[houses] AS [h]
WHERE [h].[id] = @space_HouseId

-- SpacesDb
SELECT TOP(2) [h].[id], [h].[copies], [h].[created_at], [h].[deleted_at], [h].[house_id], [h].[label], [h].[mark], [h].[modified_at], [h].[opens], [h].[revision]
FROM [spaces].[house_keys] AS [h]
WHERE [h].[deleted_at] IS NULL AND [h].[id] = @id

-- SpacesDb
SELECT TOP(2) [h].[id], [h].[copies], [h].[created_at], [h].[deleted_at], [h].[house_id], [h].[label], [h].[mark], [h].[modified_at], [h].[opens], [h].[revision]
FROM [spaces].[house_keys] AS [h]
WHERE [h].[deleted_at] IS NULL AND [h].[id] = @wish_Id

-- SpacesDb
SELECT TOP(2) [h].[id], [h].[copies], [h].[created_at], [h].[deleted_at], [h].[house_id], [h].[label], [h].[mark], [h].[modified_at], [h].[opens], [h].[revision]
FROM [spaces].[house_keys] AS [h]
WHERE [h].[id] = @loan_KeyId

-- SpacesDb
SELECT TOP(2) [h].[label]
FROM [spaces].[house_keys] AS [h]
WHERE [h].[id] = @loan_KeyId

-- SpacesDb
SELECT TOP(2) [h].[name]
FROM [spaces].[houses] AS [h]
WHERE [h].[deleted_at] IS NULL AND [h].[id] = @space_HouseId

-- SpacesDb
SELECT TOP(2) [k].[id], [k].[booking_id], [k].[copy], [k].[created_at], [k].[deleted_at], [k].[due_back], [k].[email], [k].[handed_at], [k].[holder], [k].[key_id], [k].[mark], [k].[modified_at], [k].[organization_id], [k].[returned_at], [k].[revision]
FROM [spaces].[key_loans] AS [k]

-- SpacesDb
SELECT TOP(2) [k].[id], [k].[booking_id], [k].[copy], [k].[created_at], [k].[deleted_at], [k].[due_back], [k].[email], [k].[handed_at], [k].[holder], [k].[key_id], [k].[mark], [k].[modified_at], [k].[organization_id], [k].[returned_at], [k].[revision]
FROM [spaces].[key_loans] AS [k]
WHERE [k].[id] = @id

-- SpacesDb
SELECT TOP(2) [l].[held_until]
FROM [spaces].[leases] AS [l]
WHERE [l].[deleted_at] IS NULL

-- SpacesDb
SELECT TOP(2) [l].[id], [l].[attempts], [l].[claimed_by], [l].[claimed_until], [l].[created_at], [l].[due_at], [l].[key], [l].[language], [l].[last_answer], [l].[person_id], [l].[secret], [l].[sent_at], [l].[state], [l].[to], [l].[urgent], [l].[useless_after], [l].[words]
FROM [mail].[letters] AS [l]

-- SpacesDb
SELECT TOP(2) [l].[id], [l].[attempts], [l].[claimed_by], [l].[claimed_until], [l].[created_at], [l].[due_at], [l].[key], [l].[language], [l].[last_answer], [l].[person_id], [l].[secret], [l].[sent_at], [l].[state], [l].[to], [l].[urgent], [l].[useless_after], [l].[words]
FROM [mail].[letters] AS [l]
WHERE [l].[key] LIKE N'spaces.confirmed:%'

-- SpacesDb
SELECT TOP(2) [l].[id], [l].[attempts], [l].[claimed_by], [l].[claimed_until], [l].[created_at], [l].[due_at], [l].[key], [l].[language], [l].[last_answer], [l].[person_id], [l].[secret], [l].[sent_at], [l].[state], [l].[to], [l].[urgent], [l].[useless_after], [l].[words]
FROM [mail].[letters] AS [l]
WHERE [l].[key] LIKE N'spaces.used:%'

-- SpacesDb
SELECT TOP(2) [l].[id], [l].[created_at], [l].[deleted_at], [l].[from], [l].[ground], [l].[held_until], [l].[mark], [l].[modified_at], [l].[note], [l].[organization_id], [l].[revision], [l].[space_id], [l].[tenant], [l].[until], [l].[weekly]
FROM [spaces].[leases] AS [l]
WHERE [l].[id] = @wish_Id

-- SpacesDb
SELECT TOP(2) [l].[id], [l].[created_at], [l].[deleted_at], [l].[modified_at], [l].[revision], [l].[terms]
FROM [spaces].[levels] AS [l]
WHERE [l].[id] = @id

-- SpacesDb
SELECT TOP(2) [p].[id], [p].[company_euros], [p].[created_at], [p].[deleted_at], [p].[euros], [p].[from], [p].[modified_at], [p].[revision], [p].[space_id]
FROM [spaces].[prices] AS [p]

-- SpacesDb
SELECT TOP(2) [p].[id], [p].[company_euros], [p].[created_at], [p].[deleted_at], [p].[euros], [p].[from], [p].[modified_at], [p].[revision], [p].[space_id]
FROM [spaces].[prices] AS [p]
WHERE [p].[space_id] = @id AND [p].[from] = @from

-- SpacesDb
SELECT TOP(2) [r].[id], [r].[from], [r].[ground], [r].[holder_id], [r].[kept], [r].[missed], [r].[promised_to], [r].[promised_why], [r].[round_id], [r].[space_id], [r].[to], [r].[weekday], [r].[wish]
FROM [spaces].[round_slots] AS [r]
WHERE [r].[holder_id] IS NOT NULL

-- SpacesDb
SELECT TOP(2) [s].[booking_id]
FROM [spaces].[showcase_days] AS [s]
WHERE [s].[booking_id] IS NOT NULL

-- SpacesDb
SELECT TOP(2) [s].[house_id]
FROM [spaces].[spaces] AS [s]
WHERE [s].[deleted_at] IS NULL AND [s].[id] = @p

-- SpacesDb
SELECT TOP(2) [s].[house_id]
FROM [spaces].[spaces] AS [s]
WHERE [s].[id] = @device_SpaceId

-- SpacesDb
SELECT TOP(2) [s].[id]
FROM [spaces].[seasonal_application] AS [s]
WHERE [s].[organization_id] = '018cc251-f400-7e6b-9919-bcc4b0b9b7f6'

-- SpacesDb
SELECT TOP(2) [s].[id]
FROM [spaces].[setup_offering] AS [s]
WHERE [s].[deleted_at] IS NULL

-- SpacesDb
SELECT TOP(2) [s].[id]
FROM [spaces].[showcase_swaps] AS [s]

-- SpacesDb
SELECT TOP(2) [s].[id]
FROM [spaces].[spaces] AS [s]
WHERE [s].[deleted_at] IS NULL

-- SpacesDb
SELECT TOP(2) [s].[id], [s].[about], [s].[cancel_days], [s].[created_at], [s].[deleted_at], [s].[first_until], [s].[house_id], [s].[is_open], [s].[mark], [s].[modified_at], [s].[most_each], [s].[name], [s].[revision], [s].[rhythms], [s].[shared_until]
FROM [spaces].[showcase_lists] AS [s]
WHERE [s].[deleted_at] IS NULL

-- SpacesDb
SELECT TOP(2) [s].[id], [s].[about], [s].[cancel_days], [s].[created_at], [s].[deleted_at], [s].[first_until], [s].[house_id], [s].[is_open], [s].[mark], [s].[modified_at], [s].[most_each], [s].[name], [s].[revision], [s].[rhythms], [s].[shared_until]
FROM [spaces].[showcase_lists] AS [s]
WHERE [s].[deleted_at] IS NULL AND [s].[id] = @id

-- SpacesDb
SELECT TOP(2) [s].[id], [s].[about], [s].[cancel_days], [s].[created_at], [s].[deleted_at], [s].[first_until], [s].[house_id], [s].[is_open], [s].[mark], [s].[modified_at], [s].[most_each], [s].[name], [s].[revision], [s].[rhythms], [s].[shared_until]
FROM [spaces].[showcase_lists] AS [s]
WHERE [s].[id] = @day_ListId

-- SpacesDb
SELECT TOP(2) [s].[id], [s].[accessibility], [s].[capacity], [s].[created_at], [s].[deleted_at], [s].[description], [s].[equipment], [s].[external_url], [s].[facts], [s].[from_season], [s].[house_id], [s].[kind], [s].[layouts], [s].[mark], [s].[modified_at], [s].[name], [s].[opening_hours], [s].[own_terms], [s].[parent_id], [s].[revision], [s].[rules], [s].[takes_bookings], [s].[terms]
FROM [spaces].[spaces] AS [s]
WHERE [s].[deleted_at] IS NULL

-- SpacesDb
SELECT TOP(2) [s].[id], [s].[accessibility], [s].[capacity], [s].[created_at], [s].[deleted_at], [s].[description], [s].[equipment], [s].[external_url], [s].[facts], [s].[from_season], [s].[house_id], [s].[kind], [s].[layouts], [s].[mark], [s].[modified_at], [s].[name], [s].[opening_hours], [s].[own_terms], [s].[parent_id], [s].[revision], [s].[rules], [s].[takes_bookings], [s].[terms]
FROM [spaces].[spaces] AS [s]
WHERE [s].[deleted_at] IS NULL AND [s].[id] = @ask_Id

-- SpacesDb
SELECT TOP(2) [s].[id], [s].[accessibility], [s].[capacity], [s].[created_at], [s].[deleted_at], [s].[description], [s].[equipment], [s].[external_url], [s].[facts], [s].[from_season], [s].[house_id], [s].[kind], [s].[layouts], [s].[mark], [s].[modified_at], [s].[name], [s].[opening_hours], [s].[own_terms], [s].[parent_id], [s].[revision], [s].[rules], [s].[takes_bookings], [s].[terms]
FROM [spaces].[spaces] AS [s]
WHERE [s].[deleted_at] IS NULL AND [s].[id] = @ask_SpaceId

-- SpacesDb
SELECT TOP(2) [s].[id], [s].[accessibility], [s].[capacity], [s].[created_at], [s].[deleted_at], [s].[description], [s].[equipment], [s].[external_url], [s].[facts], [s].[from_season], [s].[house_id], [s].[kind], [s].[layouts], [s].[mark], [s].[modified_at], [s].[name], [s].[opening_hours], [s].[own_terms], [s].[parent_id], [s].[revision], [s].[rules], [s].[takes_bookings], [s].[terms]
FROM [spaces].[spaces] AS [s]
WHERE [s].[deleted_at] IS NULL AND [s].[id] = @booking_SpaceId

-- SpacesDb
SELECT TOP(2) [s].[id], [s].[accessibility], [s].[capacity], [s].[created_at], [s].[deleted_at], [s].[description], [s].[equipment], [s].[external_url], [s].[facts], [s].[from_season], [s].[house_id], [s].[kind], [s].[layouts], [s].[mark], [s].[modified_at], [s].[name], [s].[opening_hours], [s].[own_terms], [s].[parent_id], [s].[revision], [s].[rules], [s].[takes_bookings], [s].[terms]
FROM [spaces].[spaces] AS [s]
WHERE [s].[deleted_at] IS NULL AND [s].[id] = @day_SpaceId

-- SpacesDb
SELECT TOP(2) [s].[id], [s].[accessibility], [s].[capacity], [s].[created_at], [s].[deleted_at], [s].[description], [s].[equipment], [s].[external_url], [s].[facts], [s].[from_season], [s].[house_id], [s].[kind], [s].[layouts], [s].[mark], [s].[modified_at], [s].[name], [s].[opening_hours], [s].[own_terms], [s].[parent_id], [s].[revision], [s].[rules], [s].[takes_bookings], [s].[terms]
FROM [spaces].[spaces] AS [s]
WHERE [s].[deleted_at] IS NULL AND [s].[id] = @id

-- SpacesDb
SELECT TOP(2) [s].[id], [s].[accessibility], [s].[capacity], [s].[created_at], [s].[deleted_at], [s].[description], [s].[equipment], [s].[external_url], [s].[facts], [s].[from_season], [s].[house_id], [s].[kind], [s].[layouts], [s].[mark], [s].[modified_at], [s].[name], [s].[opening_hours], [s].[own_terms], [s].[parent_id], [s].[revision], [s].[rules], [s].[takes_bookings], [s].[terms]
FROM [spaces].[spaces] AS [s]
WHERE [s].[deleted_at] IS NULL AND [s].[id] = @lease_SpaceId

-- SpacesDb
SELECT TOP(2) [s].[id], [s].[accessibility], [s].[capacity], [s].[created_at], [s].[deleted_at], [s].[description], [s].[equipment], [s].[external_url], [s].[facts], [s].[from_season], [s].[house_id], [s].[kind], [s].[layouts], [s].[mark], [s].[modified_at], [s].[name], [s].[opening_hours], [s].[own_terms], [s].[parent_id], [s].[revision], [s].[rules], [s].[takes_bookings], [s].[terms]
FROM [spaces].[spaces] AS [s]
WHERE [s].[deleted_at] IS NULL AND [s].[id] = @message_Id

-- SpacesDb
SELECT TOP(2) [s].[id], [s].[accessibility], [s].[capacity], [s].[created_at], [s].[deleted_at], [s].[description], [s].[equipment], [s].[external_url], [s].[facts], [s].[from_season], [s].[house_id], [s].[kind], [s].[layouts], [s].[mark], [s].[modified_at], [s].[name], [s].[opening_hours], [s].[own_terms], [s].[parent_id], [s].[revision], [s].[rules], [s].[takes_bookings], [s].[terms]
FROM [spaces].[spaces] AS [s]
WHERE [s].[deleted_at] IS NULL AND [s].[id] = @p

-- SpacesDb
SELECT TOP(2) [s].[id], [s].[accessibility], [s].[capacity], [s].[created_at], [s].[deleted_at], [s].[description], [s].[equipment], [s].[external_url], [s].[facts], [s].[from_season], [s].[house_id], [s].[kind], [s].[layouts], [s].[mark], [s].[modified_at], [s].[name], [s].[opening_hours], [s].[own_terms], [s].[parent_id], [s].[revision], [s].[rules], [s].[takes_bookings], [s].[terms]
FROM [spaces].[spaces] AS [s]
WHERE [s].[deleted_at] IS NULL AND [s].[id] = @question_SpaceId

-- SpacesDb
SELECT TOP(2) [s].[id], [s].[accessibility], [s].[capacity], [s].[created_at], [s].[deleted_at], [s].[description], [s].[equipment], [s].[external_url], [s].[facts], [s].[from_season], [s].[house_id], [s].[kind], [s].[layouts], [s].[mark], [s].[modified_at], [s].[name], [s].[opening_hours], [s].[own_terms], [s].[parent_id], [s].[revision], [s].[rules], [s].[takes_bookings], [s].[terms]
FROM [spaces].[spaces] AS [s]
WHERE [s].[deleted_at] IS NULL AND [s].[id] = @spaceId

-- SpacesDb
SELECT TOP(2) [s].[id], [s].[accessibility], [s].[capacity], [s].[created_at], [s].[deleted_at], [s].[description], [s].[equipment], [s].[external_url], [s].[facts], [s].[from_season], [s].[house_id], [s].[kind], [s].[layouts], [s].[mark], [s].[modified_at], [s].[name], [s].[opening_hours], [s].[own_terms], [s].[parent_id], [s].[revision], [s].[rules], [s].[takes_bookings], [s].[terms]
FROM [spaces].[spaces] AS [s]
WHERE [s].[deleted_at] IS NULL AND [s].[id] = @to

-- SpacesDb
SELECT TOP(2) [s].[id], [s].[accessibility], [s].[capacity], [s].[created_at], [s].[deleted_at], [s].[description], [s].[equipment], [s].[external_url], [s].[facts], [s].[from_season], [s].[house_id], [s].[kind], [s].[layouts], [s].[mark], [s].[modified_at], [s].[name], [s].[opening_hours], [s].[own_terms], [s].[parent_id], [s].[revision], [s].[rules], [s].[takes_bookings], [s].[terms]
FROM [spaces].[spaces] AS [s]
WHERE [s].[deleted_at] IS NULL AND [s].[id] = @told_SpaceId

-- SpacesDb
SELECT TOP(2) [s].[id], [s].[accessibility], [s].[capacity], [s].[created_at], [s].[deleted_at], [s].[description], [s].[equipment], [s].[external_url], [s].[facts], [s].[from_season], [s].[house_id], [s].[kind], [s].[layouts], [s].[mark], [s].[modified_at], [s].[name], [s].[opening_hours], [s].[own_terms], [s].[parent_id], [s].[revision], [s].[rules], [s].[takes_bookings], [s].[terms]
FROM [spaces].[spaces] AS [s]
WHERE [s].[deleted_at] IS NULL AND [s].[id] = @wish_SpaceId

-- SpacesDb
SELECT TOP(2) [s].[id], [s].[accessibility], [s].[capacity], [s].[created_at], [s].[deleted_at], [s].[description], [s].[equipment], [s].[external_url], [s].[facts], [s].[from_season], [s].[house_id], [s].[kind], [s].[layouts], [s].[mark], [s].[modified_at], [s].[name], [s].[opening_hours], [s].[own_terms], [s].[parent_id], [s].[revision], [s].[rules], [s].[takes_bookings], [s].[terms]
FROM [spaces].[spaces] AS [s]
WHERE [s].[id] = @booking_SpaceId

-- SpacesDb
SELECT TOP(2) [s].[id], [s].[accessibility], [s].[capacity], [s].[created_at], [s].[deleted_at], [s].[description], [s].[equipment], [s].[external_url], [s].[facts], [s].[from_season], [s].[house_id], [s].[kind], [s].[layouts], [s].[mark], [s].[modified_at], [s].[name], [s].[opening_hours], [s].[own_terms], [s].[parent_id], [s].[revision], [s].[rules], [s].[takes_bookings], [s].[terms]
FROM [spaces].[spaces] AS [s]
WHERE [s].[id] = @day_SpaceId

-- SpacesDb
SELECT TOP(2) [s].[id], [s].[accessibility], [s].[capacity], [s].[created_at], [s].[deleted_at], [s].[description], [s].[equipment], [s].[external_url], [s].[facts], [s].[from_season], [s].[house_id], [s].[kind], [s].[layouts], [s].[mark], [s].[modified_at], [s].[name], [s].[opening_hours], [s].[own_terms], [s].[parent_id], [s].[revision], [s].[rules], [s].[takes_bookings], [s].[terms]
FROM [spaces].[spaces] AS [s]
WHERE [s].[id] = @fault_SpaceId

-- SpacesDb
SELECT TOP(2) [s].[id], [s].[accessibility], [s].[capacity], [s].[created_at], [s].[deleted_at], [s].[description], [s].[equipment], [s].[external_url], [s].[facts], [s].[from_season], [s].[house_id], [s].[kind], [s].[layouts], [s].[mark], [s].[modified_at], [s].[name], [s].[opening_hours], [s].[own_terms], [s].[parent_id], [s].[revision], [s].[rules], [s].[takes_bookings], [s].[terms]
FROM [spaces].[spaces] AS [s]
WHERE [s].[id] = @id

-- SpacesDb
SELECT TOP(2) [s].[id], [s].[accessibility], [s].[capacity], [s].[created_at], [s].[deleted_at], [s].[description], [s].[equipment], [s].[external_url], [s].[facts], [s].[from_season], [s].[house_id], [s].[kind], [s].[layouts], [s].[mark], [s].[modified_at], [s].[name], [s].[opening_hours], [s].[own_terms], [s].[parent_id], [s].[revision], [s].[rules], [s].[takes_bookings], [s].[terms]
FROM [spaces].[spaces] AS [s]
WHERE [s].[id] = @place

-- SpacesDb
SELECT TOP(2) [s].[id], [s].[activity], [s].[answer], [s].[appeal], [s].[appeal_accepted], [s].[budget_band], [s].[created_at], [s].[deleted_at], [s].[group_size], [s].[mark], [s].[modified_at], [s].[more], [s].[municipality], [s].[notes], [s].[on_behalf_at], [s].[organization_id], [s].[person_id], [s].[revision], [s].[round_id], [s].[sent], [s].[status], [s].[theme], [s].[wanted], [s].[wishes]
FROM [spaces].[seasonal_application] AS [s]

-- SpacesDb
SELECT TOP(2) [s].[id], [s].[activity], [s].[answer], [s].[appeal], [s].[appeal_accepted], [s].[budget_band], [s].[created_at], [s].[deleted_at], [s].[group_size], [s].[mark], [s].[modified_at], [s].[more], [s].[municipality], [s].[notes], [s].[on_behalf_at], [s].[organization_id], [s].[person_id], [s].[revision], [s].[round_id], [s].[sent], [s].[status], [s].[theme], [s].[wanted], [s].[wishes]
FROM [spaces].[seasonal_application] AS [s]
WHERE [s].[id] = @id

-- SpacesDb
SELECT TOP(2) [s].[id], [s].[activity], [s].[answer], [s].[appeal], [s].[appeal_accepted], [s].[budget_band], [s].[created_at], [s].[deleted_at], [s].[group_size], [s].[mark], [s].[modified_at], [s].[more], [s].[municipality], [s].[notes], [s].[on_behalf_at], [s].[organization_id], [s].[person_id], [s].[revision], [s].[round_id], [s].[sent], [s].[status], [s].[theme], [s].[wanted], [s].[wishes]
FROM [spaces].[seasonal_application] AS [s]
WHERE [s].[round_id] = @round_Id AND [s].[organization_id] = @organization

-- SpacesDb
SELECT TOP(2) [s].[id], [s].[asked], [s].[at], [s].[booking_id], [s].[created_at], [s].[deleted_at], [s].[modified_at], [s].[offering_id], [s].[reason], [s].[revision], [s].[space_id], [s].[start], [s].[state], [s].[words]
FROM [spaces].[setup_task] AS [s]
WHERE [s].[id] = @id

-- SpacesDb
SELECT TOP(2) [s].[id], [s].[created_at], [s].[deleted_at], [s].[email], [s].[house_id], [s].[mark], [s].[modified_at], [s].[name], [s].[revision], [s].[space_id], [s].[who]
FROM [spaces].[setup_offering] AS [s]
WHERE [s].[id] = @id

-- SpacesDb
SELECT TOP(2) [s].[id], [s].[created_at], [s].[deleted_at], [s].[email], [s].[house_id], [s].[mark], [s].[modified_at], [s].[name], [s].[revision], [s].[space_id], [s].[who]
FROM [spaces].[setup_offering] AS [s]
WHERE [s].[id] = @task_OfferingId

-- SpacesDb
SELECT TOP(2) [s].[id], [s].[created_at], [s].[deleted_at], [s].[from_organization], [s].[from_place], [s].[list_id], [s].[modified_at], [s].[revision], [s].[state], [s].[to_organization], [s].[to_place]
FROM [spaces].[showcase_swaps] AS [s]
WHERE [s].[id] = @wish_Id

-- SpacesDb
SELECT TOP(2) [s].[id], [s].[house_id], (
    SELECT TOP(1) [h].[name]
    FROM [spaces].[houses] AS [h]
    WHERE [h].[deleted_at] IS NULL AND [h].[id] = [s].[house_id]), (
    SELECT TOP(1) [h0].[street_address]
    FROM [spaces].[houses] AS [h0]
    WHERE [h0].[deleted_at] IS NULL AND [h0].[id] = [s].[house_id]), (
    SELECT TOP(1) [h1].[municipality]
    FROM [spaces].[houses] AS [h1]
    WHERE [h1].[deleted_at] IS NULL AND [h1].[id] = [s].[house_id]), [s].[parent_id], [s].[name], [s].[kind], [s].[description], [s].[capacity], [s].[layouts], [s].[equipment], [s].[accessibility], [s].[facts], [s].[opening_hours], [s].[own_terms], [s].[terms], [s].[rules], [s].[takes_bookings], [s].[external_url], [s].[mark], [s].[created_at], [s].[modified_at], [s].[revision]
FROM [spaces].[spaces] AS [s]
WHERE [s].[deleted_at] IS NULL AND [s].[id] = @question_Id

-- SpacesDb
SELECT TOP(2) [s].[id], [s].[house_id], (
    SELECT TOP(1) [h].[name]
    FROM [spaces].[houses] AS [h]
    WHERE [h].[id] = [s].[house_id]), (
    SELECT TOP(1) [h0].[street_address]
    FROM [spaces].[houses] AS [h0]
    WHERE [h0].[id] = [s].[house_id]), (
    SELECT TOP(1) [h1].[municipality]
    FROM [spaces].[houses] AS [h1]
    WHERE [h1].[id] = [s].[house_id]), [s].[parent_id], [s].[name], [s].[kind], [s].[description], [s].[capacity], [s].[layouts], [s].[equipment], [s].[accessibility], [s].[facts], [s].[opening_hours], [s].[own_terms], [s].[terms], [s].[rules], [s].[takes_bookings], [s].[external_url], [s].[mark], [s].[created_at], [s].[modified_at], [s].[revision]
FROM [spaces].[spaces] AS [s]
WHERE [s].[id] = @booking_SpaceId

-- SpacesDb
SELECT TOP(2) [s].[id], [s].[house_id], (
    SELECT TOP(1) [h].[name]
    FROM [spaces].[houses] AS [h]
    WHERE [h].[id] = [s].[house_id]), (
    SELECT TOP(1) [h0].[street_address]
    FROM [spaces].[houses] AS [h0]
    WHERE [h0].[id] = [s].[house_id]), (
    SELECT TOP(1) [h1].[municipality]
    FROM [spaces].[houses] AS [h1]
    WHERE [h1].[id] = [s].[house_id]), [s].[parent_id], [s].[name], [s].[kind], [s].[description], [s].[capacity], [s].[layouts], [s].[equipment], [s].[accessibility], [s].[facts], [s].[opening_hours], [s].[own_terms], [s].[terms], [s].[rules], [s].[takes_bookings], [s].[external_url], [s].[mark], [s].[created_at], [s].[modified_at], [s].[revision]
FROM [spaces].[spaces] AS [s]
WHERE [s].[id] = @question_Id

-- SpacesDb
SELECT TOP(2) [s].[id], [s].[house_id], (
    SELECT TOP(1) [h].[name]
    FROM [spaces].[houses] AS [h]
    WHERE [h].[id] = [s].[house_id]), [s].[name], [s].[about], [s].[first_until], [s].[shared_until], [s].[most_each], [s].[cancel_days], [s].[is_open], (
    SELECT COUNT(*)
    FROM [spaces].[showcase_days] AS [s0]
    INNER JOIN [spaces].[showcase_places] AS [s1] ON [s0].[id] = [s1].[day_id]
    WHERE [s0].[start] > @now AND [s0].[list_id] = [s].[id]), (
    SELECT COUNT(*)
    FROM [spaces].[showcase_days] AS [s2]
    INNER JOIN [spaces].[showcase_places] AS [s3] ON [s2].[id] = [s3].[day_id]
    WHERE [s2].[start] > @now AND [s2].[list_id] = [s].[id] AND [s3].[organization_id] IS NULL), [s].[rhythms], [s].[mark], [s].[created_at], [s].[modified_at], [s].[revision]
FROM [spaces].[showcase_lists] AS [s]
WHERE [s].[id] = @ask_Id

-- SpacesDb
SELECT TOP(2) [s].[id], [s].[house_id], (
    SELECT TOP(1) [h].[name]
    FROM [spaces].[houses] AS [h]
    WHERE [h].[id] = [s].[house_id]), [s].[name], [s].[about], [s].[first_until], [s].[shared_until], [s].[most_each], [s].[cancel_days], [s].[is_open], (
    SELECT COUNT(*)
    FROM [spaces].[showcase_days] AS [s0]
    INNER JOIN [spaces].[showcase_places] AS [s1] ON [s0].[id] = [s1].[day_id]
    WHERE [s0].[start] > @now AND [s0].[list_id] = [s].[id]), (
    SELECT COUNT(*)
    FROM [spaces].[showcase_days] AS [s2]
    INNER JOIN [spaces].[showcase_places] AS [s3] ON [s2].[id] = [s3].[day_id]
    WHERE [s2].[start] > @now AND [s2].[list_id] = [s].[id] AND [s3].[organization_id] IS NULL), [s].[rhythms], [s].[mark], [s].[created_at], [s].[modified_at], [s].[revision]
FROM [spaces].[showcase_lists] AS [s]
WHERE [s].[is_open] = CAST(1 AS bit) AND [s].[id] = @ask_Id

-- SpacesDb
SELECT TOP(2) [s].[id], [s].[house_id], (
    SELECT TOP(1) [h].[name]
    FROM [spaces].[houses] AS [h]
    WHERE [h].[id] = [s].[house_id]), [s].[name], [s].[opens_on], [s].[closes_on], [s].[from], [s].[to], [s].[days_out], [s].[stage], [s].[appeals_until], [s].[comment], [s].[mark], [s].[created_at], [s].[modified_at], [s].[revision]
FROM [spaces].[seasonal_round] AS [s]
WHERE [s].[id] = @question_Id

-- SpacesDb
SELECT TOP(2) [s].[id], [s].[name], [h].[name], [b].[title], [b].[start], [b].[end], [b].[attendees], [b].[attendance], (
    SELECT COUNT(*)
    FROM [spaces].[faults] AS [f]
    WHERE [f].[booking_id] = [b].[id]), CASE
    WHEN [b].[status] = N'NoShow' THEN CAST(1 AS bit)
    ELSE CAST(0 AS bit)
END, (
    SELECT TOP(1) [f0].[score]
    FROM [spaces].[feedback] AS [f0]
    WHERE [f0].[id] = @p2)
FROM [spaces].[bookings] AS [b]
INNER JOIN [spaces].[spaces] AS [s] ON [b].[space_id] = [s].[id]
INNER JOIN [spaces].[houses] AS [h] ON [s].[house_id] = [h].[id]
WHERE [b].[id] = @p AND [b].[status] IN (N'Confirmed', N'NoShow')

-- SpacesDb
SELECT TOP(2) [s].[name] + N', ' + [h].[name]
FROM [spaces].[spaces] AS [s]
INNER JOIN [spaces].[houses] AS [h] ON [s].[house_id] = [h].[id]
WHERE [s].[id] = @booking_SpaceId

-- SpacesDb
SELECT TOP(2) [s].[terms]
FROM [spaces].[spaces] AS [s]
WHERE [s].[deleted_at] IS NULL AND [s].[id] = @p

-- SpacesDb
SELECT TOP(@p) [a].[at], [a].[booking_id], [a].[person_id]
FROM [spaces].[access_looks] AS [a]
WHERE [a].[space_id] = @ask_SpaceId
ORDER BY [a].[at] DESC

-- SpacesDb
SELECT TOP(@p) [a].[id], [a].[address], [a].[adviser], [a].[created_at], [a].[deleted_at], [a].[mark], [a].[modified_at], [a].[municipality], [a].[name], [a].[revision], [a].[space_id], [a].[topics]
FROM [spaces].[advice_desks] AS [a]
ORDER BY [a].[name]

-- SpacesDb
SELECT TOP(@p) [a].[id], [a].[address], [a].[adviser], [a].[created_at], [a].[deleted_at], [a].[mark], [a].[modified_at], [a].[municipality], [a].[name], [a].[revision], [a].[space_id], [a].[topics]
FROM [spaces].[advice_desks] AS [a]
WHERE [a].[deleted_at] IS NULL
ORDER BY [a].[name]

-- SpacesDb
SELECT TOP(@p) [a].[id], [a].[confirmed_at], [a].[created_at], [a].[deleted_at], [a].[email], [a].[held_until], [a].[language], [a].[mark], [a].[modified_at], [a].[moves], [a].[name], [a].[place], [a].[revision], [a].[time_id], [a].[topic], [a].[words]
FROM [spaces].[advice_bookings] AS [a]
WHERE [a].[confirmed_at] IS NOT NULL AND [a].[email] IS NOT NULL AND [a].[time_id] IN (
    SELECT [a0].[id]
    FROM [spaces].[advice_times] AS [a0]
    WHERE [a0].[end] < @old
)
ORDER BY [a].[id]

-- SpacesDb
SELECT TOP(@p) [a].[id], [a].[confirmed_at], [a].[created_at], [a].[deleted_at], [a].[email], [a].[held_until], [a].[language], [a].[mark], [a].[modified_at], [a].[moves], [a].[name], [a].[place], [a].[revision], [a].[time_id], [a].[topic], [a].[words]
FROM [spaces].[advice_bookings] AS [a]
WHERE [a].[confirmed_at] IS NULL AND [a].[email] IS NOT NULL AND [a].[held_until] <= @AddDays
ORDER BY [a].[id]

-- SpacesDb
SELECT TOP(@p) [a].[id], [a].[confirmed_at], [a].[created_at], [a].[deleted_at], [a].[email], [a].[held_until], [a].[language], [a].[mark], [a].[modified_at], [a].[moves], [a].[name], [a].[place], [a].[revision], [a].[time_id], [a].[topic], [a].[words], [a1].[id], [a1].[created_at], [a1].[deleted_at], [a1].[desk_id], [a1].[end], [a1].[is_off], [a1].[modified_at], [a1].[revision], [a1].[start]
FROM [spaces].[advice_bookings] AS [a]
INNER JOIN (
    SELECT [a0].[id], [a0].[created_at], [a0].[deleted_at], [a0].[desk_id], [a0].[end], [a0].[is_off], [a0].[modified_at], [a0].[revision], [a0].[start]
    FROM [spaces].[advice_times] AS [a0]
    WHERE [a0].[start] >= @from AND [a0].[start] < @to
) AS [a1] ON [a].[time_id] = [a1].[id]
WHERE [a].[place] IS NOT NULL AND ([a].[confirmed_at] IS NOT NULL OR [a].[held_until] > @now)
ORDER BY [a1].[start]

-- SpacesDb
SELECT TOP(@p) [a].[id], [a].[confirmed_at], [a].[created_at], [a].[deleted_at], [a].[email], [a].[held_until], [a].[language], [a].[mark], [a].[modified_at], [a].[moves], [a].[name], [a].[place], [a].[revision], [a].[time_id], [a].[topic], [a].[words], [a1].[id], [a1].[created_at], [a1].[deleted_at], [a1].[desk_id], [a1].[end], [a1].[is_off], [a1].[modified_at], [a1].[revision], [a1].[start]
FROM [spaces].[advice_bookings] AS [a]
INNER JOIN (
    SELECT [a0].[id], [a0].[created_at], [a0].[deleted_at], [a0].[desk_id], [a0].[end], [a0].[is_off], [a0].[modified_at], [a0].[revision], [a0].[start]
    FROM [spaces].[advice_times] AS [a0]
    WHERE [a0].[start] >= @from AND [a0].[start] < @until
) AS [a1] ON [a].[time_id] = [a1].[id]
WHERE [a].[place] IS NOT NULL AND [a].[confirmed_at] IS NOT NULL AND [a].[email] IS NOT NULL AND [a].[mark] IS NULL
ORDER BY [a1].[start]

-- SpacesDb
SELECT TOP(@p) [a].[id], [a].[created_at], [a].[deleted_at], [a].[from], [a].[kind], [a].[mark], [a].[modified_at], [a].[note], [a].[release_minutes], [a].[revision], [a].[secret], [a].[space_id]
FROM [spaces].[access_changes] AS [a]
WHERE [a].[deleted_at] IS NULL AND [a].[space_id] = @ask_SpaceId
ORDER BY [a].[from] DESC

-- SpacesDb
SELECT TOP(@p) [b].[created_at] AS [CreatedAt], [b].[decided_at] AS [DecidedAt]
FROM [spaces].[bookings] AS [b]
WHERE [b].[deleted_at] IS NULL AND [b].[decided_at] >= @since AND [b].[mark] IS NULL
ORDER BY [b].[decided_at] DESC

-- SpacesDb
SELECT TOP(@p) [b].[id] AS [Id], [b].[space_id] AS [SpaceId], [b].[public] AS [Public], [b].[title] AS [Title], [b].[start] AS [Start], [b].[end] AS [End], [b].[status] AS [Status], [b].[modified_at] AS [ModifiedAt], [b].[revision] AS [Revision]
FROM [spaces].[bookings] AS [b]
WHERE [b].[deleted_at] IS NULL AND [b].[space_id] IN (@ids1, @ids2) AND [b].[end] > @from AND [b].[start] < @to
ORDER BY [b].[start]

-- SpacesDb
SELECT TOP(@p) [b].[id] AS [Id], [b].[title] AS [Title], [b].[start] AS [Start], [b].[status] AS [Status], [s0].[name] AS [Space]
FROM [spaces].[bookings] AS [b]
INNER JOIN (
    SELECT [s].[id], [s].[name]
    FROM [spaces].[spaces] AS [s]
    WHERE [s].[deleted_at] IS NULL
) AS [s0] ON [b].[space_id] = [s0].[id]
WHERE [b].[deleted_at] IS NULL AND [b].[organization_id] = @whose AND [b].[end] > @from AND [b].[start] < @until AND [b].[status] IN (N'Confirmed', N'RequiresHandling')
ORDER BY [b].[start]

-- SpacesDb
SELECT TOP(@p) [b].[id], [b].[accepted_terms], [b].[attendance], [b].[attendees], [b].[by_letter], [b].[contact_email], [b].[contact_name], [b].[created_at], [b].[decided_at], [b].[deleted_at], [b].[end], [b].[free_minutes], [b].[held_until], [b].[key_id], [b].[language], [b].[mark], [b].[modified_at], [b].[no_show_told_by], [b].[no_shows_before], [b].[open_to_all], [b].[organization_id], [b].[person_id], [b].[promised_by], [b].[public], [b].[purpose], [b].[reason], [b].[restored], [b].[revision], [b].[series_id], [b].[space_id], [b].[start], [b].[status], [b].[terms], [b].[title]
FROM [spaces].[bookings] AS [b]
WHERE [b].[by_letter] = CAST(1 AS bit) AND [b].[end] < @before AND [b].[contact_email] IS NOT NULL
ORDER BY [b].[end]

-- SpacesDb
SELECT TOP(@p) [b].[id], [b].[accepted_terms], [b].[attendance], [b].[attendees], [b].[by_letter], [b].[contact_email], [b].[contact_name], [b].[created_at], [b].[decided_at], [b].[deleted_at], [b].[end], [b].[free_minutes], [b].[held_until], [b].[key_id], [b].[language], [b].[mark], [b].[modified_at], [b].[no_show_told_by], [b].[no_shows_before], [b].[open_to_all], [b].[organization_id], [b].[person_id], [b].[promised_by], [b].[public], [b].[purpose], [b].[reason], [b].[restored], [b].[revision], [b].[series_id], [b].[space_id], [b].[start], [b].[status], [b].[terms], [b].[title]
FROM [spaces].[bookings] AS [b]
WHERE [b].[deleted_at] IS NULL AND [b].[status] = N'Confirmed' AND [b].[mark] IS NULL AND [b].[end] <= @now AND [b].[end] > @since AND [b].[attendance] IS NULL
ORDER BY [b].[end]

-- SpacesDb
SELECT TOP(@p) [b].[id], [b].[accepted_terms], [b].[attendance], [b].[attendees], [b].[by_letter], [b].[contact_email], [b].[contact_name], [b].[created_at], [b].[decided_at], [b].[deleted_at], [b].[end], [b].[free_minutes], [b].[held_until], [b].[key_id], [b].[language], [b].[mark], [b].[modified_at], [b].[no_show_told_by], [b].[no_shows_before], [b].[open_to_all], [b].[organization_id], [b].[person_id], [b].[promised_by], [b].[public], [b].[purpose], [b].[reason], [b].[restored], [b].[revision], [b].[series_id], [b].[space_id], [b].[start], [b].[status], [b].[terms], [b].[title]
FROM [spaces].[bookings] AS [b]
WHERE [b].[deleted_at] IS NULL AND [b].[status] = N'RequiresHandling' AND [b].[mark] IS NULL AND [b].[promised_by] >= @today AND [b].[promised_by] <= @next AND ([b].[series_id] IS NULL OR NOT EXISTS (
    SELECT 1
    FROM [spaces].[bookings] AS [b0]
    WHERE [b0].[deleted_at] IS NULL AND [b0].[status] = N'RequiresHandling' AND [b0].[mark] IS NULL AND [b0].[promised_by] >= @today AND [b0].[promised_by] <= @next AND [b0].[series_id] = [b].[series_id] AND [b0].[start] < [b].[start]))
ORDER BY [b].[start]

-- SpacesDb
SELECT TOP(@p) [b].[id], [b].[accepted_terms], [b].[attendance], [b].[attendees], [b].[by_letter], [b].[contact_email], [b].[contact_name], [b].[created_at], [b].[decided_at], [b].[deleted_at], [b].[end], [b].[free_minutes], [b].[held_until], [b].[key_id], [b].[language], [b].[mark], [b].[modified_at], [b].[no_show_told_by], [b].[no_shows_before], [b].[open_to_all], [b].[organization_id], [b].[person_id], [b].[promised_by], [b].[public], [b].[purpose], [b].[reason], [b].[restored], [b].[revision], [b].[series_id], [b].[space_id], [b].[start], [b].[status], [b].[terms], [b].[title], [s0].[name] AS [Space], [h0].[name] AS [House]
FROM [spaces].[bookings] AS [b]
INNER JOIN (
    SELECT [s].[id], [s].[house_id], [s].[name]
    FROM [spaces].[spaces] AS [s]
    WHERE [s].[deleted_at] IS NULL
) AS [s0] ON [b].[space_id] = [s0].[id]
INNER JOIN (
    SELECT [h].[id], [h].[name]
    FROM [spaces].[houses] AS [h]
    WHERE [h].[deleted_at] IS NULL
) AS [h0] ON [s0].[house_id] = [h0].[id]
WHERE [b].[deleted_at] IS NULL AND [b].[organization_id] = @ask_OrganizationId AND [b].[public] = CAST(1 AS bit) AND [b].[end] > @ask_From
ORDER BY [b].[start]

-- SpacesDb
SELECT TOP(@p) [b].[id], [b].[accepted_terms], [b].[attendance], [b].[attendees], [b].[by_letter], [b].[contact_email], [b].[contact_name], [b].[created_at], [b].[decided_at], [b].[deleted_at], [b].[end], [b].[free_minutes], [b].[held_until], [b].[key_id], [b].[language], [b].[mark], [b].[modified_at], [b].[no_show_told_by], [b].[no_shows_before], [b].[open_to_all], [b].[organization_id], [b].[person_id], [b].[promised_by], [b].[public], [b].[purpose], [b].[reason], [b].[restored], [b].[revision], [b].[series_id], [b].[space_id], [b].[start], [b].[status], [b].[terms], [b].[title], [s].[name] AS [Space], [h].[name] AS [House]
FROM [spaces].[bookings] AS [b]
INNER JOIN [spaces].[spaces] AS [s] ON [b].[space_id] = [s].[id]
INNER JOIN [spaces].[houses] AS [h] ON [s].[house_id] = [h].[id]
WHERE ([b].[person_id] = @person OR [b].[contact_email] = @email) AND [b].[deleted_at] IS NULL AND [b].[end] > @from AND [b].[start] < @to
ORDER BY [b].[start]

-- SpacesDb
SELECT TOP(@p) [b].[id], [b].[space_id], [b].[organization_id], [b].[title], [b].[public], [b].[start], [b].[end], [b].[attendees], [b].[purpose], CASE
    WHEN [b].[contact_name] IS NULL OR [b].[contact_email] IS NULL THEN CAST(1 AS bit)
    ELSE CAST(0 AS bit)
END, [b].[contact_name], [b].[contact_email], [b].[status], [b].[reason], [b].[attendance], [b].[open_to_all], [b].[no_shows_before], [b].[terms], [b].[accepted_terms], [b].[mark], [b].[series_id], CASE
    WHEN [b].[status] = N'RequiresHandling' THEN [b].[promised_by]
END, [b].[created_at], [b].[modified_at], [b].[revision], [b].[person_id]
FROM [spaces].[bookings] AS [b]
WHERE [b].[deleted_at] IS NULL AND [b].[status] = N'RequiresHandling' AND ([b].[series_id] IS NULL OR NOT EXISTS (
    SELECT 1
    FROM [spaces].[bookings] AS [b0]
    WHERE [b0].[deleted_at] IS NULL AND [b0].[status] = N'RequiresHandling' AND [b0].[series_id] = [b].[series_id] AND [b0].[start] < [b].[start]))
ORDER BY CASE
    WHEN [b].[promised_by] IS NULL THEN CAST(1 AS bit)
    ELSE CAST(0 AS bit)
END, [b].[promised_by], [b].[created_at], [b].[id]

-- SpacesDb
SELECT TOP(@p) [d].[id], [d].[name], [s].[id], [s].[name], [h].[id], [h].[name], [d].[paired_at], [d].[seen_at], [d].[revoked_at], [d].[code_until]
FROM [spaces].[door_devices] AS [d]
INNER JOIN [spaces].[spaces] AS [s] ON [d].[space_id] = [s].[id]
INNER JOIN [spaces].[houses] AS [h] ON [s].[house_id] = [h].[id]
ORDER BY [h].[name], [s].[name], [d].[created_at] DESC

-- SpacesDb
SELECT TOP(@p) [f].[id], [f].[booking_id], [f].[created_at], [f].[deleted_at], [f].[email], [f].[fixed_at], [f].[language], [f].[modified_at], [f].[photo_id], [f].[revision], [f].[space_id], [f].[tells_booker], [f].[told_at], [f].[words]
FROM [spaces].[faults] AS [f]
WHERE [f].[created_at] < @before AND ([f].[email] IS NOT NULL OR [f].[tells_booker] = CAST(1 AS bit))
ORDER BY [f].[created_at]

-- SpacesDb
SELECT TOP(@p) [f].[id], [f].[booking_id], [f].[created_at], [f].[deleted_at], [f].[email], [f].[fixed_at], [f].[language], [f].[modified_at], [f].[photo_id], [f].[revision], [f].[space_id], [f].[tells_booker], [f].[told_at], [f].[words]
FROM [spaces].[faults] AS [f]
WHERE [f].[fixed_at] <= @before AND [f].[told_at] IS NULL AND ([f].[email] IS NOT NULL OR [f].[tells_booker] = CAST(1 AS bit))
ORDER BY [f].[fixed_at]

-- SpacesDb
SELECT TOP(@p) [f].[id], [f].[created_at], [f].[deleted_at], [f].[modified_at], [f].[revision], [f].[score], [f].[space_id], [f].[words]
FROM [spaces].[feedback] AS [f]
WHERE [f].[created_at] < @before AND [f].[words] IS NOT NULL
ORDER BY [f].[created_at]

-- SpacesDb
SELECT TOP(@p) [f].[id], [f].[created_at], [f].[deleted_at], [f].[modified_at], [f].[revision], [f].[score], [f].[space_id], [f].[words]
FROM [spaces].[feedback] AS [f]
WHERE [f].[space_id] = @ask_SpaceId AND [f].[words] IS NOT NULL AND [f].[created_at] >= @start AND [f].[created_at] < @end
ORDER BY [f].[created_at] DESC

-- SpacesDb
SELECT TOP(@p) [h].[id], [h1].[id], [h1].[name], [h].[label], [h].[opens], [h].[copies], (
    SELECT COUNT(*)
    FROM [spaces].[key_loans] AS [k]
    WHERE [k].[key_id] = [h].[id] AND [k].[returned_at] IS NULL), (
    SELECT COUNT(*)
    FROM [spaces].[key_loans] AS [k0]
    WHERE [k0].[key_id] = [h].[id] AND [k0].[returned_at] IS NULL AND [k0].[due_back] < @today), [h].[mark]
FROM [spaces].[house_keys] AS [h]
INNER JOIN (
    SELECT [h0].[id], [h0].[name]
    FROM [spaces].[houses] AS [h0]
    WHERE [h0].[deleted_at] IS NULL
) AS [h1] ON [h].[house_id] = [h1].[id]
WHERE [h].[deleted_at] IS NULL
ORDER BY [h1].[name], [h].[label]

-- SpacesDb
SELECT TOP(@p) [k].[id], [k].[booking_id], [k].[copy], [k].[created_at], [k].[deleted_at], [k].[due_back], [k].[email], [k].[handed_at], [k].[holder], [k].[key_id], [k].[mark], [k].[modified_at], [k].[organization_id], [k].[returned_at], [k].[revision]
FROM [spaces].[key_loans] AS [k]
WHERE [k].[key_id] = @one
ORDER BY [k].[handed_at] DESC

-- SpacesDb
SELECT TOP(@p) [k].[id], [k].[booking_id], [k].[copy], [k].[created_at], [k].[deleted_at], [k].[due_back], [k].[email], [k].[handed_at], [k].[holder], [k].[key_id], [k].[mark], [k].[modified_at], [k].[organization_id], [k].[returned_at], [k].[revision]
FROM [spaces].[key_loans] AS [k]
WHERE [k].[returned_at] < @returned AND ([k].[holder] IS NOT NULL OR [k].[email] IS NOT NULL)
ORDER BY [k].[returned_at]

-- SpacesDb
SELECT TOP(@p) [k].[id], [k].[booking_id], [k].[copy], [k].[created_at], [k].[deleted_at], [k].[due_back], [k].[email], [k].[handed_at], [k].[holder], [k].[key_id], [k].[mark], [k].[modified_at], [k].[organization_id], [k].[returned_at], [k].[revision]
FROM [spaces].[key_loans] AS [k]
WHERE [k].[returned_at] IS NULL
ORDER BY [k].[due_back]

-- SpacesDb
SELECT TOP(@p) [k].[id], [k].[booking_id], [k].[copy], [k].[created_at], [k].[deleted_at], [k].[due_back], [k].[email], [k].[handed_at], [k].[holder], [k].[key_id], [k].[mark], [k].[modified_at], [k].[organization_id], [k].[returned_at], [k].[revision]
FROM [spaces].[key_loans] AS [k]
WHERE [k].[returned_at] IS NULL AND [k].[mark] IS NULL AND [k].[due_back] < @today AND [k].[due_back] >= @since
ORDER BY [k].[due_back]

-- SpacesDb
SELECT TOP(@p) [l0].[id] AS [Id], [b].[space_id] AS [SpaceId], [l0].[tenant] AS [Tenant], [b].[start] AS [Start], [b].[end] AS [End], [l0].[modified_at] AS [ModifiedAt], [l0].[revision] AS [Revision]
FROM [spaces].[blocks] AS [b]
INNER JOIN (
    SELECT [l].[id], [l].[modified_at], [l].[revision], [l].[space_id], [l].[tenant]
    FROM [spaces].[leases] AS [l]
    WHERE [l].[deleted_at] IS NULL
) AS [l0] ON [b].[lease_id] = [l0].[id]
WHERE [b].[space_id] IN (@ids1, @ids2) AND [b].[space_id] = [l0].[space_id] AND [b].[end] > @since AND [b].[start] < @to
ORDER BY [b].[start]

-- SpacesDb
SELECT TOP(@p) [l].[id], [l].[created_at], [l].[deleted_at], [l].[from], [l].[ground], [l].[held_until], [l].[mark], [l].[modified_at], [l].[note], [l].[organization_id], [l].[revision], [l].[space_id], [l].[tenant], [l].[until], [l].[weekly]
FROM [spaces].[leases] AS [l]
WHERE [l].[deleted_at] IS NULL AND [l].[held_until] < @far AND ([l].[until] IS NULL OR [l].[until] > [l].[held_until])
ORDER BY [l].[id]

-- SpacesDb
SELECT TOP(@p) [l].[id], [l].[created_at], [l].[deleted_at], [l].[from], [l].[ground], [l].[held_until], [l].[mark], [l].[modified_at], [l].[note], [l].[organization_id], [l].[revision], [l].[space_id], [l].[tenant], [l].[until], [l].[weekly], [s0].[id] AS [SpaceId], [s0].[name] AS [Space]
FROM [spaces].[leases] AS [l]
INNER JOIN (
    SELECT [s].[id], [s].[house_id], [s].[name]
    FROM [spaces].[spaces] AS [s]
    WHERE [s].[deleted_at] IS NULL
) AS [s0] ON [l].[space_id] = [s0].[id]
WHERE [l].[deleted_at] IS NULL AND [s0].[house_id] = @house AND [l].[from] <= @today AND ([l].[until] IS NULL OR [l].[until] >= @today2)
ORDER BY [l].[tenant], [s0].[name]

-- SpacesDb
SELECT TOP(@p) [p].[id], [p].[company_euros], [p].[created_at], [p].[deleted_at], [p].[euros], [p].[from], [p].[modified_at], [p].[revision], [p].[space_id]
FROM [spaces].[prices] AS [p]
WHERE [p].[space_id] = @id
ORDER BY [p].[from] DESC

-- SpacesDb
SELECT TOP(@p) [s].[id], [b].[id], [b].[title], [s1].[id], [s1].[name], [h].[name], [b].[start], [b].[end], [b].[attendees], [s0].[name], [s0].[who], CASE
    WHEN [s0].[email] IS NOT NULL THEN CAST(1 AS bit)
    ELSE CAST(0 AS bit)
END, [s].[at], [s].[words], [s].[state], [s].[reason]
FROM [spaces].[setup_task] AS [s]
INNER JOIN [spaces].[bookings] AS [b] ON [s].[booking_id] = [b].[id]
INNER JOIN [spaces].[setup_offering] AS [s0] ON [s].[offering_id] = [s0].[id]
INNER JOIN [spaces].[spaces] AS [s1] ON [b].[space_id] = [s1].[id]
INNER JOIN [spaces].[houses] AS [h] ON [s1].[house_id] = [h].[id]
WHERE [s].[at] >= @from AND [s].[at] < @to AND [s].[state] <> N'CalledOff'
ORDER BY [s].[at], [s].[id]

-- SpacesDb
SELECT TOP(@p) [s].[id], [b].[id], [b].[title], [s1].[id], [s1].[name], [h].[name], [b].[start], [b].[end], [b].[attendees], [s0].[name], [s0].[who], CASE
    WHEN [s0].[email] IS NOT NULL THEN CAST(1 AS bit)
    ELSE CAST(0 AS bit)
END, [s].[at], [s].[words], [s].[state], [s].[reason]
FROM [spaces].[setup_task] AS [s]
INNER JOIN [spaces].[bookings] AS [b] ON [s].[booking_id] = [b].[id]
INNER JOIN [spaces].[setup_offering] AS [s0] ON [s].[offering_id] = [s0].[id]
INNER JOIN [spaces].[spaces] AS [s1] ON [b].[space_id] = [s1].[id]
INNER JOIN [spaces].[houses] AS [h] ON [s1].[house_id] = [h].[id]
WHERE [s].[booking_id] = @ask_Id
ORDER BY [s].[at], [s].[id]

-- SpacesDb
SELECT TOP(@p) [s].[id], [h0].[name], (
    SELECT TOP(1) [s0].[name]
    FROM [spaces].[spaces] AS [s0]
    WHERE [s0].[deleted_at] IS NULL AND [s0].[id] = [s].[space_id]), [s].[name], [s].[who], [s].[email]
FROM [spaces].[setup_offering] AS [s]
INNER JOIN (
    SELECT [h].[id], [h].[name]
    FROM [spaces].[houses] AS [h]
    WHERE [h].[deleted_at] IS NULL
) AS [h0] ON [s].[house_id] = [h0].[id]
WHERE [s].[deleted_at] IS NULL
ORDER BY [h0].[name], [s].[id]

-- SpacesDb
SELECT TOP(@p) [s].[id], [s].[accessibility], [s].[capacity], [s].[created_at], [s].[deleted_at], [s].[description], [s].[equipment], [s].[external_url], [s].[facts], [s].[from_season], [s].[house_id], [s].[kind], [s].[layouts], [s].[mark], [s].[modified_at], [s].[name], [s].[opening_hours], [s].[own_terms], [s].[parent_id], [s].[revision], [s].[rules], [s].[takes_bookings], [s].[terms]
FROM [spaces].[spaces] AS [s]
WHERE [s].[deleted_at] IS NULL AND [s].[house_id] IN (@own1, @own2) AND [s].[kind] = N'Room'
ORDER BY (
    SELECT TOP(1) [h].[name]
    FROM [spaces].[houses] AS [h]
    WHERE [h].[deleted_at] IS NULL AND [h].[id] = [s].[house_id]), [s].[name]

-- SpacesDb
SELECT TOP(@p) [s].[id], [s].[accessibility], [s].[capacity], [s].[created_at], [s].[deleted_at], [s].[description], [s].[equipment], [s].[external_url], [s].[facts], [s].[from_season], [s].[house_id], [s].[kind], [s].[layouts], [s].[mark], [s].[modified_at], [s].[name], [s].[opening_hours], [s].[own_terms], [s].[parent_id], [s].[revision], [s].[rules], [s].[takes_bookings], [s].[terms]
FROM [spaces].[spaces] AS [s]
WHERE [s].[deleted_at] IS NULL AND [s].[id] <> @id AND [s].[kind] = @kind AND [s].[takes_bookings] = CAST(1 AS bit) AND ([s].[capacity] IS NULL OR [s].[capacity] >= @people)
ORDER BY CASE
    WHEN [s].[house_id] = @house THEN 0
    ELSE 1
END, [s].[capacity], [s].[name]

-- SpacesDb
SELECT TOP(@p) [s].[id], [s].[accessibility], [s].[capacity], [s].[created_at], [s].[deleted_at], [s].[description], [s].[equipment], [s].[external_url], [s].[facts], [s].[from_season], [s].[house_id], [s].[kind], [s].[layouts], [s].[mark], [s].[modified_at], [s].[name], [s].[opening_hours], [s].[own_terms], [s].[parent_id], [s].[revision], [s].[rules], [s].[takes_bookings], [s].[terms]
FROM [spaces].[spaces] AS [s]
WHERE [s].[deleted_at] IS NULL AND [s].[mark] = N'esimerkki' AND [s].[parent_id] IS NULL
ORDER BY [s].[name]

-- SpacesDb
SELECT TOP(@p) [s].[id], [s].[activity], [s].[answer], [s].[appeal], [s].[appeal_accepted], [s].[budget_band], [s].[created_at], [s].[deleted_at], [s].[group_size], [s].[mark], [s].[modified_at], [s].[more], [s].[municipality], [s].[notes], [s].[on_behalf_at], [s].[organization_id], [s].[person_id], [s].[revision], [s].[round_id], [s].[sent], [s].[status], [s].[theme], [s].[wanted], [s].[wishes]
FROM [spaces].[seasonal_application] AS [s]
WHERE [s].[round_id] IN (
    SELECT [s0].[id]
    FROM [spaces].[seasonal_round] AS [s0]
    WHERE [s0].[to] < @before
) AND ([s].[person_id] IS NOT NULL OR [s].[more] IS NOT NULL OR [s].[appeal] IS NOT NULL)

-- SpacesDb
SELECT TOP(@p) [s].[id], [s].[asked], [s].[at], [s].[booking_id], [s].[created_at], [s].[deleted_at], [s].[modified_at], [s].[offering_id], [s].[reason], [s].[revision], [s].[space_id], [s].[start], [s].[state], [s].[words]
FROM [spaces].[setup_task] AS [s]
WHERE [s].[at] < @before
ORDER BY [s].[at]

-- SpacesDb
SELECT TOP(@p) [s].[id], [s].[created_at], [s].[deleted_at], [s].[email], [s].[house_id], [s].[mark], [s].[modified_at], [s].[name], [s].[revision], [s].[space_id], [s].[who]
FROM [spaces].[setup_offering] AS [s]
WHERE [s].[deleted_at] IS NULL AND [s].[house_id] = @space_HouseId AND ([s].[space_id] IS NULL OR [s].[space_id] = @space_Id)
ORDER BY [s].[id]

-- SpacesDb
SELECT TOP(@p) [s].[id], [s].[created_at], [s].[deleted_at], [s].[from_organization], [s].[from_place], [s].[list_id], [s].[modified_at], [s].[revision], [s].[state], [s].[to_organization], [s].[to_place]
FROM [spaces].[showcase_swaps] AS [s]
WHERE [s].[list_id] = @list AND [s].[state] = N'Proposed' AND ([s].[to_organization] = @own OR [s].[from_organization] = @own)
ORDER BY [s].[created_at]

-- SpacesDb
SELECT TOP(@p) [w].[space_id] AS [SpaceId], [w].[start] AS [Start], [w].[until] AS [Until]
FROM [spaces].[slot_wait] AS [s]
INNER JOIN [spaces].[waited_times] AS [w] ON [s].[id] = [w].[wait_id]
WHERE [s].[state] = N'Waiting' AND [w].[was_offered] = CAST(0 AS bit) AND [w].[start] > @now
ORDER BY [w].[start]

-- SpacesDb
SELECT TOP(@p1) [s].[id], [b].[id], [b].[title], [s1].[id], [s1].[name], [h].[name], [b].[start], [b].[end], [b].[attendees], [s0].[name], [s0].[who], CASE
    WHEN [s0].[email] IS NOT NULL THEN CAST(1 AS bit)
    ELSE CAST(0 AS bit)
END, [s].[at], [s].[words], [s].[state], [s].[reason]
FROM [spaces].[setup_task] AS [s]
INNER JOIN [spaces].[bookings] AS [b] ON [s].[booking_id] = [b].[id]
INNER JOIN [spaces].[setup_offering] AS [s0] ON [s].[offering_id] = [s0].[id]
INNER JOIN [spaces].[spaces] AS [s1] ON [b].[space_id] = [s1].[id]
INNER JOIN [spaces].[houses] AS [h] ON [s1].[house_id] = [h].[id]
WHERE [s].[id] = @p
ORDER BY [s].[at], [s].[id]

-- SpacesDb
SELECT [a].[at] AS [At], [a].[booking_id] AS [BookingId]
FROM [spaces].[access_looks] AS [a]
WHERE [a].[person_id] = @person
ORDER BY [a].[at]

-- SpacesDb
SELECT [a].[desk_id] AS [Key], COUNT(*) AS [Count]
FROM [spaces].[advice_times] AS [a]
WHERE [a].[start] > @now AND [a].[is_off] = CAST(0 AS bit) AND NOT EXISTS (
    SELECT 1
    FROM [spaces].[advice_bookings] AS [a0]
    WHERE [a0].[time_id] = [a].[id] AND [a0].[place] IS NOT NULL AND ([a0].[confirmed_at] IS NOT NULL OR [a0].[held_until] > @now0))
GROUP BY [a].[desk_id]

-- SpacesDb
SELECT [a].[id]
FROM [spaces].[advice_times] AS [a]
WHERE [a].[id] IN (@ids1, @ids2) AND [a].[start] > @now

-- SpacesDb
SELECT [a].[id], [a].[address], [a].[adviser], [a].[created_at], [a].[deleted_at], [a].[mark], [a].[modified_at], [a].[municipality], [a].[name], [a].[revision], [a].[space_id], [a].[topics]
FROM [spaces].[advice_desks] AS [a]
WHERE [a].[mark] = N'esimerkki' AND [a].[id] NOT IN (
    SELECT [a0].[desk_id]
    FROM [spaces].[advice_times] AS [a0]
    WHERE EXISTS (
        SELECT 1
        FROM [spaces].[advice_bookings] AS [a1]
        WHERE [a1].[time_id] = [a0].[id] AND [a1].[mark] IS NULL)
)

-- SpacesDb
SELECT [a].[id], [a].[at], [a].[booking_id], [a].[key_id], [a].[person_id], [a].[space_id]
FROM [spaces].[access_looks] AS [a]
WHERE [a].[person_id] = @person

-- SpacesDb
SELECT [a].[id], [a].[at], [a].[mark], [a].[municipality], [a].[topic]
FROM [spaces].[advice_drop_ins] AS [a]
WHERE [a].[mark] = N'esimerkki'

-- SpacesDb
SELECT [a].[id], [a].[confirmed_at], [a].[created_at], [a].[deleted_at], [a].[email], [a].[held_until], [a].[language], [a].[mark], [a].[modified_at], [a].[moves], [a].[name], [a].[place], [a].[revision], [a].[time_id], [a].[topic], [a].[words]
FROM [spaces].[advice_bookings] AS [a]
WHERE [a].[email] = @email

-- SpacesDb
SELECT [a].[id], [a].[confirmed_at], [a].[created_at], [a].[deleted_at], [a].[email], [a].[held_until], [a].[language], [a].[mark], [a].[modified_at], [a].[moves], [a].[name], [a].[place], [a].[revision], [a].[time_id], [a].[topic], [a].[words]
FROM [spaces].[advice_bookings] AS [a]
WHERE [a].[mark] = N'esimerkki'

-- SpacesDb
SELECT [a].[id], [a].[confirmed_at], [a].[created_at], [a].[deleted_at], [a].[email], [a].[held_until], [a].[language], [a].[mark], [a].[modified_at], [a].[moves], [a].[name], [a].[place], [a].[revision], [a].[time_id], [a].[topic], [a].[words], [a0].[start] AS [Start], [a0].[end] AS [End]
FROM [spaces].[advice_bookings] AS [a]
INNER JOIN [spaces].[advice_times] AS [a0] ON [a].[time_id] = [a0].[id]
WHERE [a].[email] = @email
ORDER BY [a0].[start]

-- SpacesDb
SELECT [a].[id], [a].[created_at], [a].[deleted_at], [a].[desk_id], [a].[end], [a].[is_off], [a].[modified_at], [a].[revision], [a].[start]
FROM [spaces].[advice_times] AS [a]
WHERE 0 = 1

-- SpacesDb
SELECT [a].[id], [a].[created_at], [a].[deleted_at], [a].[desk_id], [a].[end], [a].[is_off], [a].[modified_at], [a].[revision], [a].[start]
FROM [spaces].[advice_times] AS [a]
WHERE [a].[desk_id] = @desk_Id AND [a].[end] > @from AND [a].[start] < @to

-- SpacesDb
SELECT [a].[id], [a].[created_at], [a].[deleted_at], [a].[desk_id], [a].[end], [a].[is_off], [a].[modified_at], [a].[revision], [a].[start]
FROM [spaces].[advice_times] AS [a]
WHERE [a].[desk_id] = @wish_Id AND [a].[id] IN (@ids1, @ids2)

-- SpacesDb
SELECT [a].[id], [a].[created_at], [a].[deleted_at], [a].[desk_id], [a].[end], [a].[is_off], [a].[modified_at], [a].[revision], [a].[start]
FROM [spaces].[advice_times] AS [a]
WHERE [a].[desk_id] IN (@ids1, @ids2)

-- SpacesDb
SELECT [a].[id], [a].[created_at], [a].[deleted_at], [a].[from], [a].[kind], [a].[mark], [a].[modified_at], [a].[note], [a].[release_minutes], [a].[revision], [a].[secret], [a].[space_id]
FROM [spaces].[access_changes] AS [a]
WHERE [a].[mark] = N'esimerkki'

-- SpacesDb
SELECT [a].[topic] AS [Topic], [a1].[municipality] AS [Municipality], [a0].[start] AS [Start]
FROM [spaces].[advice_bookings] AS [a]
INNER JOIN [spaces].[advice_times] AS [a0] ON [a].[time_id] = [a0].[id]
INNER JOIN [spaces].[advice_desks] AS [a1] ON [a0].[desk_id] = [a1].[id]
WHERE [a].[place] IS NOT NULL AND [a].[confirmed_at] IS NOT NULL AND [a0].[start] >= @from AND [a0].[start] < @to

-- SpacesDb
SELECT [a].[topic] AS [Topic], [a].[municipality] AS [Municipality], [a].[at] AS [At]
FROM [spaces].[advice_drop_ins] AS [a]
WHERE [a].[at] >= @from AND [a].[at] < @to

-- SpacesDb
SELECT [b1].[id], [b1].[accepted_terms], [b1].[attendance], [b1].[attendees], [b1].[by_letter], [b1].[contact_email], [b1].[contact_name], [b1].[created_at], [b1].[decided_at], [b1].[deleted_at], [b1].[end], [b1].[free_minutes], [b1].[held_until], [b1].[key_id], [b1].[language], [b1].[mark], [b1].[modified_at], [b1].[no_show_told_by], [b1].[no_shows_before], [b1].[open_to_all], [b1].[organization_id], [b1].[person_id], [b1].[promised_by], [b1].[public], [b1].[purpose], [b1].[reason], [b1].[restored], [b1].[revision], [b1].[series_id], [b1].[space_id], [b1].[start], [b1].[status], [b1].[terms], [b1].[title], [b0].[space_id], [b0].[start], [b0].[booking_id], [b0].[end], [b0].[lease_id]
FROM (
    SELECT TOP(1) [b].[id], [b].[accepted_terms], [b].[attendance], [b].[attendees], [b].[by_letter], [b].[contact_email], [b].[contact_name], [b].[created_at], [b].[decided_at], [b].[deleted_at], [b].[end], [b].[free_minutes], [b].[held_until], [b].[key_id], [b].[language], [b].[mark], [b].[modified_at], [b].[no_show_told_by], [b].[no_shows_before], [b].[open_to_all], [b].[organization_id], [b].[person_id], [b].[promised_by], [b].[public], [b].[purpose], [b].[reason], [b].[restored], [b].[revision], [b].[series_id], [b].[space_id], [b].[start], [b].[status], [b].[terms], [b].[title]
    FROM [spaces].[bookings] AS [b]
    WHERE [b].[deleted_at] IS NULL AND [b].[space_id] = @wish_SpaceId AND [b].[key_id] = @device_Id_Value AND [b].[status] = N'Confirmed' AND [b].[start] <= @now AND [b].[end] > @now0
) AS [b1]
LEFT JOIN [spaces].[blocks] AS [b0] ON [b1].[id] = [b0].[booking_id]
ORDER BY [b1].[id], [b0].[space_id]

-- SpacesDb
SELECT [b1].[id], [b1].[accepted_terms], [b1].[attendance], [b1].[attendees], [b1].[by_letter], [b1].[contact_email], [b1].[contact_name], [b1].[created_at], [b1].[decided_at], [b1].[deleted_at], [b1].[end], [b1].[free_minutes], [b1].[held_until], [b1].[key_id], [b1].[language], [b1].[mark], [b1].[modified_at], [b1].[no_show_told_by], [b1].[no_shows_before], [b1].[open_to_all], [b1].[organization_id], [b1].[person_id], [b1].[promised_by], [b1].[public], [b1].[purpose], [b1].[reason], [b1].[restored], [b1].[revision], [b1].[series_id], [b1].[space_id], [b1].[start], [b1].[status], [b1].[terms], [b1].[title], [b0].[space_id], [b0].[start], [b0].[booking_id], [b0].[end], [b0].[lease_id]
FROM (
    SELECT TOP(2) [b].[id], [b].[accepted_terms], [b].[attendance], [b].[attendees], [b].[by_letter], [b].[contact_email], [b].[contact_name], [b].[created_at], [b].[decided_at], [b].[deleted_at], [b].[end], [b].[free_minutes], [b].[held_until], [b].[key_id], [b].[language], [b].[mark], [b].[modified_at], [b].[no_show_told_by], [b].[no_shows_before], [b].[open_to_all], [b].[organization_id], [b].[person_id], [b].[promised_by], [b].[public], [b].[purpose], [b].[reason], [b].[restored], [b].[revision], [b].[series_id], [b].[space_id], [b].[start], [b].[status], [b].[terms], [b].[title]
    FROM [spaces].[bookings] AS [b]
    WHERE [b].[deleted_at] IS NULL
) AS [b1]
LEFT JOIN [spaces].[blocks] AS [b0] ON [b1].[id] = [b0].[booking_id]
ORDER BY [b1].[id], [b0].[space_id]

-- SpacesDb
SELECT [b1].[id], [b1].[accepted_terms], [b1].[attendance], [b1].[attendees], [b1].[by_letter], [b1].[contact_email], [b1].[contact_name], [b1].[created_at], [b1].[decided_at], [b1].[deleted_at], [b1].[end], [b1].[free_minutes], [b1].[held_until], [b1].[key_id], [b1].[language], [b1].[mark], [b1].[modified_at], [b1].[no_show_told_by], [b1].[no_shows_before], [b1].[open_to_all], [b1].[organization_id], [b1].[person_id], [b1].[promised_by], [b1].[public], [b1].[purpose], [b1].[reason], [b1].[restored], [b1].[revision], [b1].[series_id], [b1].[space_id], [b1].[start], [b1].[status], [b1].[terms], [b1].[title], [b0].[space_id], [b0].[start], [b0].[booking_id], [b0].[end], [b0].[lease_id]
FROM (
    SELECT TOP(2) [b].[id], [b].[accepted_terms], [b].[attendance], [b].[attendees], [b].[by_letter], [b].[contact_email], [b].[contact_name], [b].[created_at], [b].[decided_at], [b].[deleted_at], [b].[end], [b].[free_minutes], [b].[held_until], [b].[key_id], [b].[language], [b].[mark], [b].[modified_at], [b].[no_show_told_by], [b].[no_shows_before], [b].[open_to_all], [b].[organization_id], [b].[person_id], [b].[promised_by], [b].[public], [b].[purpose], [b].[reason], [b].[restored], [b].[revision], [b].[series_id], [b].[space_id], [b].[start], [b].[status], [b].[terms], [b].[title]
    FROM [spaces].[bookings] AS [b]
    WHERE [b].[deleted_at] IS NULL AND [b].[id] = @id
) AS [b1]
LEFT JOIN [spaces].[blocks] AS [b0] ON [b1].[id] = [b0].[booking_id]
ORDER BY [b1].[id], [b0].[space_id]

-- SpacesDb
SELECT [b1].[id], [b1].[accepted_terms], [b1].[attendance], [b1].[attendees], [b1].[by_letter], [b1].[contact_email], [b1].[contact_name], [b1].[created_at], [b1].[decided_at], [b1].[deleted_at], [b1].[end], [b1].[free_minutes], [b1].[held_until], [b1].[key_id], [b1].[language], [b1].[mark], [b1].[modified_at], [b1].[no_show_told_by], [b1].[no_shows_before], [b1].[open_to_all], [b1].[organization_id], [b1].[person_id], [b1].[promised_by], [b1].[public], [b1].[purpose], [b1].[reason], [b1].[restored], [b1].[revision], [b1].[series_id], [b1].[space_id], [b1].[start], [b1].[status], [b1].[terms], [b1].[title], [b0].[space_id], [b0].[start], [b0].[booking_id], [b0].[end], [b0].[lease_id]
FROM (
    SELECT TOP(@p) [b].[id], [b].[accepted_terms], [b].[attendance], [b].[attendees], [b].[by_letter], [b].[contact_email], [b].[contact_name], [b].[created_at], [b].[decided_at], [b].[deleted_at], [b].[end], [b].[free_minutes], [b].[held_until], [b].[key_id], [b].[language], [b].[mark], [b].[modified_at], [b].[no_show_told_by], [b].[no_shows_before], [b].[open_to_all], [b].[organization_id], [b].[person_id], [b].[promised_by], [b].[public], [b].[purpose], [b].[reason], [b].[restored], [b].[revision], [b].[series_id], [b].[space_id], [b].[start], [b].[status], [b].[terms], [b].[title]
    FROM [spaces].[bookings] AS [b]
    WHERE [b].[deleted_at] IS NULL AND [b].[status] = N'Held' AND [b].[held_until] <= @now
    ORDER BY [b].[held_until]
) AS [b1]
LEFT JOIN [spaces].[blocks] AS [b0] ON [b1].[id] = [b0].[booking_id]
ORDER BY [b1].[held_until], [b1].[id], [b0].[space_id]

-- SpacesDb
SELECT [b].[accepted_terms]
FROM [spaces].[bookings] AS [b]
WHERE [b].[deleted_at] IS NULL

-- SpacesDb
SELECT [b].[id]
FROM [spaces].[bookings] AS [b]
WHERE [b].[deleted_at] IS NULL AND [b].[series_id] IS NOT NULL

-- SpacesDb
SELECT [b].[id]
FROM [spaces].[bookings] AS [b]
WHERE [b].[person_id] = @person OR [b].[contact_email] = @email

-- SpacesDb
SELECT [b].[id] AS [Id], [b].[space_id] AS [SpaceId], [b].[organization_id] AS [OrganizationId], [b].[start] AS [Start], [b].[end] AS [End], [b].[terms] AS [Terms], [b].[attendees] AS [Attendees], [b].[attendance] AS [Attendance], [b].[status] AS [Status]
FROM [spaces].[bookings] AS [b]
WHERE [b].[deleted_at] IS NULL AND [b].[status] IN (N'Confirmed', N'NoShow') AND [b].[start] >= @start AND [b].[start] < @end
ORDER BY [b].[start]

-- SpacesDb
SELECT [b].[id] AS [Id], [b].[start] AS [Start], [b].[title] AS [Title]
FROM [spaces].[bookings] AS [b]
WHERE [b].[deleted_at] IS NULL
ORDER BY [b].[start], [b].[space_id]

-- SpacesDb
SELECT [b].[id] AS [Id], [b].[title] AS [Title], [b].[organization_id] AS [OrganizationId], [b].[contact_name] AS [ContactName]
FROM [spaces].[bookings] AS [b]
WHERE [b].[id] IN (@ids1, @ids2)

-- SpacesDb
SELECT [b].[id], [b].[accepted_terms], [b].[attendance], [b].[attendees], [b].[by_letter], [b].[contact_email], [b].[contact_name], [b].[created_at], [b].[decided_at], [b].[deleted_at], [b].[end], [b].[free_minutes], [b].[held_until], [b].[key_id], [b].[language], [b].[mark], [b].[modified_at], [b].[no_show_told_by], [b].[no_shows_before], [b].[open_to_all], [b].[organization_id], [b].[person_id], [b].[promised_by], [b].[public], [b].[purpose], [b].[reason], [b].[restored], [b].[revision], [b].[series_id], [b].[space_id], [b].[start], [b].[status], [b].[terms], [b].[title]
FROM [spaces].[bookings] AS [b]
WHERE [b].[deleted_at] IS NULL

-- SpacesDb
SELECT [b].[id], [b].[accepted_terms], [b].[attendance], [b].[attendees], [b].[by_letter], [b].[contact_email], [b].[contact_name], [b].[created_at], [b].[decided_at], [b].[deleted_at], [b].[end], [b].[free_minutes], [b].[held_until], [b].[key_id], [b].[language], [b].[mark], [b].[modified_at], [b].[no_show_told_by], [b].[no_shows_before], [b].[open_to_all], [b].[organization_id], [b].[person_id], [b].[promised_by], [b].[public], [b].[purpose], [b].[reason], [b].[restored], [b].[revision], [b].[series_id], [b].[space_id], [b].[start], [b].[status], [b].[terms], [b].[title]
FROM [spaces].[bookings] AS [b]
WHERE [b].[deleted_at] IS NULL
ORDER BY [b].[created_at]

-- SpacesDb
SELECT [b].[id], [b].[accepted_terms], [b].[attendance], [b].[attendees], [b].[by_letter], [b].[contact_email], [b].[contact_name], [b].[created_at], [b].[decided_at], [b].[deleted_at], [b].[end], [b].[free_minutes], [b].[held_until], [b].[key_id], [b].[language], [b].[mark], [b].[modified_at], [b].[no_show_told_by], [b].[no_shows_before], [b].[open_to_all], [b].[organization_id], [b].[person_id], [b].[promised_by], [b].[public], [b].[purpose], [b].[reason], [b].[restored], [b].[revision], [b].[series_id], [b].[space_id], [b].[start], [b].[status], [b].[terms], [b].[title]
FROM [spaces].[bookings] AS [b]
WHERE [b].[deleted_at] IS NULL AND [b].[mark] IS NULL AND [b].[start] > @now AND EXISTS (
    SELECT 1
    FROM [spaces].[blocks] AS [b0]
    WHERE [b0].[booking_id] = [b].[id] AND [b0].[space_id] = @id)
ORDER BY [b].[start]

-- SpacesDb
SELECT [b].[id], [b].[accepted_terms], [b].[attendance], [b].[attendees], [b].[by_letter], [b].[contact_email], [b].[contact_name], [b].[created_at], [b].[decided_at], [b].[deleted_at], [b].[end], [b].[free_minutes], [b].[held_until], [b].[key_id], [b].[language], [b].[mark], [b].[modified_at], [b].[no_show_told_by], [b].[no_shows_before], [b].[open_to_all], [b].[organization_id], [b].[person_id], [b].[promised_by], [b].[public], [b].[purpose], [b].[reason], [b].[restored], [b].[revision], [b].[series_id], [b].[space_id], [b].[start], [b].[status], [b].[terms], [b].[title]
FROM [spaces].[bookings] AS [b]
WHERE [b].[deleted_at] IS NULL AND [b].[organization_id] = '018cc251-f400-7e6b-9919-bcc4b0b9b7f6'
ORDER BY [b].[start]

-- SpacesDb
SELECT [b].[id], [b].[accepted_terms], [b].[attendance], [b].[attendees], [b].[by_letter], [b].[contact_email], [b].[contact_name], [b].[created_at], [b].[decided_at], [b].[deleted_at], [b].[end], [b].[free_minutes], [b].[held_until], [b].[key_id], [b].[language], [b].[mark], [b].[modified_at], [b].[no_show_told_by], [b].[no_shows_before], [b].[open_to_all], [b].[organization_id], [b].[person_id], [b].[promised_by], [b].[public], [b].[purpose], [b].[reason], [b].[restored], [b].[revision], [b].[series_id], [b].[space_id], [b].[start], [b].[status], [b].[terms], [b].[title]
FROM [spaces].[bookings] AS [b]
WHERE [b].[deleted_at] IS NULL AND [b].[organization_id] = @merged_OrganizationId

-- SpacesDb
SELECT [b].[id], [b].[accepted_terms], [b].[attendance], [b].[attendees], [b].[by_letter], [b].[contact_email], [b].[contact_name], [b].[created_at], [b].[decided_at], [b].[deleted_at], [b].[end], [b].[free_minutes], [b].[held_until], [b].[key_id], [b].[language], [b].[mark], [b].[modified_at], [b].[no_show_told_by], [b].[no_shows_before], [b].[open_to_all], [b].[organization_id], [b].[person_id], [b].[promised_by], [b].[public], [b].[purpose], [b].[reason], [b].[restored], [b].[revision], [b].[series_id], [b].[space_id], [b].[start], [b].[status], [b].[terms], [b].[title]
FROM [spaces].[bookings] AS [b]
WHERE [b].[deleted_at] IS NULL AND [b].[series_id] = @id
ORDER BY [b].[start]

-- SpacesDb
SELECT [b].[id], [b].[accepted_terms], [b].[attendance], [b].[attendees], [b].[by_letter], [b].[contact_email], [b].[contact_name], [b].[created_at], [b].[decided_at], [b].[deleted_at], [b].[end], [b].[free_minutes], [b].[held_until], [b].[key_id], [b].[language], [b].[mark], [b].[modified_at], [b].[no_show_told_by], [b].[no_shows_before], [b].[open_to_all], [b].[organization_id], [b].[person_id], [b].[promised_by], [b].[public], [b].[purpose], [b].[reason], [b].[restored], [b].[revision], [b].[series_id], [b].[space_id], [b].[start], [b].[status], [b].[terms], [b].[title]
FROM [spaces].[bookings] AS [b]
WHERE [b].[deleted_at] IS NULL AND [b].[series_id] IS NOT NULL
ORDER BY [b].[start]

-- SpacesDb
SELECT [b].[id], [b].[accepted_terms], [b].[attendance], [b].[attendees], [b].[by_letter], [b].[contact_email], [b].[contact_name], [b].[created_at], [b].[decided_at], [b].[deleted_at], [b].[end], [b].[free_minutes], [b].[held_until], [b].[key_id], [b].[language], [b].[mark], [b].[modified_at], [b].[no_show_told_by], [b].[no_shows_before], [b].[open_to_all], [b].[organization_id], [b].[person_id], [b].[promised_by], [b].[public], [b].[purpose], [b].[reason], [b].[restored], [b].[revision], [b].[series_id], [b].[space_id], [b].[start], [b].[status], [b].[terms], [b].[title]
FROM [spaces].[bookings] AS [b]
WHERE [b].[deleted_at] IS NULL AND [b].[space_id] IN (@spaces1, @spaces2) AND [b].[mark] IS NULL AND [b].[start] > @now AND [b].[start] >= @first AND [b].[start] < @last AND [b].[status] IN (N'Confirmed', N'RequiresHandling')
ORDER BY [b].[start]

-- SpacesDb
SELECT [b].[id], [b].[accepted_terms], [b].[attendance], [b].[attendees], [b].[by_letter], [b].[contact_email], [b].[contact_name], [b].[created_at], [b].[decided_at], [b].[deleted_at], [b].[end], [b].[free_minutes], [b].[held_until], [b].[key_id], [b].[language], [b].[mark], [b].[modified_at], [b].[no_show_told_by], [b].[no_shows_before], [b].[open_to_all], [b].[organization_id], [b].[person_id], [b].[promised_by], [b].[public], [b].[purpose], [b].[reason], [b].[restored], [b].[revision], [b].[series_id], [b].[space_id], [b].[start], [b].[status], [b].[terms], [b].[title]
FROM [spaces].[bookings] AS [b]
WHERE [b].[deleted_at] IS NULL AND [b].[status] = N'Confirmed' AND [b].[mark] IS NULL AND [b].[start] > @now AND [b].[start] < @end AND ([b].[start] >= @tomorrow OR [b].[created_at] < @today)

-- SpacesDb
SELECT [b].[id], [b].[accepted_terms], [b].[attendance], [b].[attendees], [b].[by_letter], [b].[contact_email], [b].[contact_name], [b].[created_at], [b].[decided_at], [b].[deleted_at], [b].[end], [b].[free_minutes], [b].[held_until], [b].[key_id], [b].[language], [b].[mark], [b].[modified_at], [b].[no_show_told_by], [b].[no_shows_before], [b].[open_to_all], [b].[organization_id], [b].[person_id], [b].[promised_by], [b].[public], [b].[purpose], [b].[reason], [b].[restored], [b].[revision], [b].[series_id], [b].[space_id], [b].[start], [b].[status], [b].[terms], [b].[title]
FROM [spaces].[bookings] AS [b]
WHERE [b].[organization_id] = @over_OrganizationId AND ([b].[person_id] = @over_FromPersonId OR [b].[contact_email] = @before_Email)

-- SpacesDb
SELECT [b].[id], [b].[accepted_terms], [b].[attendance], [b].[attendees], [b].[by_letter], [b].[contact_email], [b].[contact_name], [b].[created_at], [b].[decided_at], [b].[deleted_at], [b].[end], [b].[free_minutes], [b].[held_until], [b].[key_id], [b].[language], [b].[mark], [b].[modified_at], [b].[no_show_told_by], [b].[no_shows_before], [b].[open_to_all], [b].[organization_id], [b].[person_id], [b].[promised_by], [b].[public], [b].[purpose], [b].[reason], [b].[restored], [b].[revision], [b].[series_id], [b].[space_id], [b].[start], [b].[status], [b].[terms], [b].[title]
FROM [spaces].[bookings] AS [b]
WHERE [b].[person_id] = @person OR [b].[contact_email] = @email
ORDER BY [b].[start]

-- SpacesDb
SELECT [b].[id], [b].[accepted_terms], [b].[attendance], [b].[attendees], [b].[by_letter], [b].[contact_email], [b].[contact_name], [b].[created_at], [b].[decided_at], [b].[deleted_at], [b].[end], [b].[free_minutes], [b].[held_until], [b].[key_id], [b].[language], [b].[mark], [b].[modified_at], [b].[no_show_told_by], [b].[no_shows_before], [b].[open_to_all], [b].[organization_id], [b].[person_id], [b].[promised_by], [b].[public], [b].[purpose], [b].[reason], [b].[restored], [b].[revision], [b].[series_id], [b].[space_id], [b].[start], [b].[status], [b].[terms], [b].[title], [b0].[space_id], [b0].[start], [b0].[booking_id], [b0].[end], [b0].[lease_id]
FROM [spaces].[bookings] AS [b]
LEFT JOIN [spaces].[blocks] AS [b0] ON [b].[id] = [b0].[booking_id]
WHERE [b].[deleted_at] IS NULL
ORDER BY [b].[created_at], [b].[id], [b0].[space_id]

-- SpacesDb
SELECT [b].[id], [b].[accepted_terms], [b].[attendance], [b].[attendees], [b].[by_letter], [b].[contact_email], [b].[contact_name], [b].[created_at], [b].[decided_at], [b].[deleted_at], [b].[end], [b].[free_minutes], [b].[held_until], [b].[key_id], [b].[language], [b].[mark], [b].[modified_at], [b].[no_show_told_by], [b].[no_shows_before], [b].[open_to_all], [b].[organization_id], [b].[person_id], [b].[promised_by], [b].[public], [b].[purpose], [b].[reason], [b].[restored], [b].[revision], [b].[series_id], [b].[space_id], [b].[start], [b].[status], [b].[terms], [b].[title], [b0].[space_id], [b0].[start], [b0].[booking_id], [b0].[end], [b0].[lease_id]
FROM [spaces].[bookings] AS [b]
LEFT JOIN [spaces].[blocks] AS [b0] ON [b].[id] = [b0].[booking_id]
WHERE [b].[deleted_at] IS NULL
ORDER BY [b].[start], [b].[id], [b0].[space_id]

-- SpacesDb
SELECT [b].[id], [b].[accepted_terms], [b].[attendance], [b].[attendees], [b].[by_letter], [b].[contact_email], [b].[contact_name], [b].[created_at], [b].[decided_at], [b].[deleted_at], [b].[end], [b].[free_minutes], [b].[held_until], [b].[key_id], [b].[language], [b].[mark], [b].[modified_at], [b].[no_show_told_by], [b].[no_shows_before], [b].[open_to_all], [b].[organization_id], [b].[person_id], [b].[promised_by], [b].[public], [b].[purpose], [b].[reason], [b].[restored], [b].[revision], [b].[series_id], [b].[space_id], [b].[start], [b].[status], [b].[terms], [b].[title], [b0].[space_id], [b0].[start], [b0].[booking_id], [b0].[end], [b0].[lease_id]
FROM [spaces].[bookings] AS [b]
LEFT JOIN [spaces].[blocks] AS [b0] ON [b].[id] = [b0].[booking_id]
WHERE [b].[deleted_at] IS NULL AND [b].[id] IN (@ids1, @ids2)
ORDER BY [b].[start], [b].[id], [b0].[space_id]

-- SpacesDb
SELECT [b].[id], [b].[accepted_terms], [b].[attendance], [b].[attendees], [b].[by_letter], [b].[contact_email], [b].[contact_name], [b].[created_at], [b].[decided_at], [b].[deleted_at], [b].[end], [b].[free_minutes], [b].[held_until], [b].[key_id], [b].[language], [b].[mark], [b].[modified_at], [b].[no_show_told_by], [b].[no_shows_before], [b].[open_to_all], [b].[organization_id], [b].[person_id], [b].[promised_by], [b].[public], [b].[purpose], [b].[reason], [b].[restored], [b].[revision], [b].[series_id], [b].[space_id], [b].[start], [b].[status], [b].[terms], [b].[title], [b0].[space_id], [b0].[start], [b0].[booking_id], [b0].[end], [b0].[lease_id]
FROM [spaces].[bookings] AS [b]
LEFT JOIN [spaces].[blocks] AS [b0] ON [b].[id] = [b0].[booking_id]
WHERE [b].[mark] = N'esimerkki'
ORDER BY [b].[id], [b0].[space_id]

-- SpacesDb
SELECT [b].[id], [b].[accepted_terms], [b].[attendance], [b].[attendees], [b].[by_letter], [b].[contact_email], [b].[contact_name], [b].[created_at], [b].[decided_at], [b].[deleted_at], [b].[end], [b].[free_minutes], [b].[held_until], [b].[key_id], [b].[language], [b].[mark], [b].[modified_at], [b].[no_show_told_by], [b].[no_shows_before], [b].[open_to_all], [b].[organization_id], [b].[person_id], [b].[promised_by], [b].[public], [b].[purpose], [b].[reason], [b].[restored], [b].[revision], [b].[series_id], [b].[space_id], [b].[start], [b].[status], [b].[terms], [b].[title], [b0].[space_id], [b0].[start], [b0].[booking_id], [b0].[end], [b0].[lease_id]
FROM [spaces].[bookings] AS [b]
LEFT JOIN [spaces].[blocks] AS [b0] ON [b].[id] = [b0].[booking_id]
WHERE [b].[person_id] = @person OR [b].[contact_email] = @email
ORDER BY [b].[id], [b0].[space_id]

-- SpacesDb
SELECT [b].[id], [b].[space_id], [b].[organization_id], [b].[title], [b].[public], [b].[start], [b].[end], [b].[attendees], [b].[purpose], CASE
    WHEN [b].[contact_name] IS NULL OR [b].[contact_email] IS NULL THEN CAST(1 AS bit)
    ELSE CAST(0 AS bit)
END, [b].[contact_name], [b].[contact_email], [b].[status], [b].[reason], [b].[attendance], [b].[open_to_all], [b].[no_shows_before], [b].[terms], [b].[accepted_terms], [b].[mark], [b].[series_id], CASE
    WHEN [b].[status] = N'RequiresHandling' THEN [b].[promised_by]
END, [b].[created_at], [b].[modified_at], [b].[revision], [b].[person_id]
FROM [spaces].[bookings] AS [b]
WHERE 0 = 1

-- SpacesDb
SELECT [b].[id], [b].[space_id], [b].[organization_id], [b].[title], [b].[public], [b].[start], [b].[end], [b].[attendees], [b].[purpose], CASE
    WHEN [b].[contact_name] IS NULL OR [b].[contact_email] IS NULL THEN CAST(1 AS bit)
    ELSE CAST(0 AS bit)
END, [b].[contact_name], [b].[contact_email], [b].[status], [b].[reason], [b].[attendance], [b].[open_to_all], [b].[no_shows_before], [b].[terms], [b].[accepted_terms], [b].[mark], [b].[series_id], CASE
    WHEN [b].[status] = N'RequiresHandling' THEN [b].[promised_by]
END, [b].[created_at], [b].[modified_at], [b].[revision], [b].[person_id]
FROM [spaces].[bookings] AS [b]
WHERE [b].[deleted_at] IS NULL AND [b].[start] < @end AND [b].[end] > @start AND [b].[status] IN (N'Confirmed', N'RequiresHandling')
ORDER BY [b].[start]

-- SpacesDb
SELECT [b].[organization_id]
FROM [spaces].[bookings] AS [b]
WHERE [b].[deleted_at] IS NULL
ORDER BY [b].[start]

-- SpacesDb
SELECT [b].[space_id]
FROM [spaces].[bookings] AS [b]
WHERE [b].[deleted_at] IS NULL

-- SpacesDb
SELECT [b].[space_id] AS [SpaceId], [b].[start] AS [HeldFrom], [b].[end] AS [HeldUntil], [b].[lease_id] AS [LeaseId], [b].[booking_id] AS [BookingId], [b0].[space_id] AS [BookedSpace], [b0].[start] AS [Start], [b0].[end] AS [End], [b0].[title] AS [Title], [b0].[public] AS [Public], [b0].[status] AS [Status], [b0].[person_id] AS [PersonId], [b0].[organization_id] AS [OrganizationId], [b0].[held_until] AS [Lapses]
FROM [spaces].[blocks] AS [b]
LEFT JOIN [spaces].[bookings] AS [b0] ON [b].[booking_id] = [b0].[id]
WHERE [b].[space_id] IN (@spaces1, @spaces2) AND [b].[start] < @end AND [b].[end] > @start AND ([b].[lease_id] IS NOT NULL OR [b0].[deleted_at] IS NULL)

-- SpacesDb
SELECT [b].[space_id] AS [SpaceId], [b].[start] AS [Start], [b].[end] AS [End]
FROM [spaces].[blocks] AS [b]
ORDER BY [b].[start]

-- SpacesDb
SELECT [b].[space_id] AS [SpaceId], [b].[start] AS [Start], [b].[end] AS [End]
FROM [spaces].[blocks] AS [b]
WHERE [b].[lease_id] IS NOT NULL AND [b].[start] < @end AND [b].[end] > @start

-- SpacesDb
SELECT [b].[space_id] AS [SpaceId], [b].[start] AS [Start], [b].[end] AS [End], [b].[terms] AS [Terms]
FROM [spaces].[bookings] AS [b]
WHERE [b].[deleted_at] IS NULL AND [b].[terms] IS NOT NULL AND [b].[status] IN (N'Confirmed', N'NoShow') AND [b].[start] >= @start AND [b].[start] < @end

-- SpacesDb
SELECT [b].[space_id], [b].[start], [b].[booking_id], [b].[end], [b].[lease_id]
FROM [spaces].[blocks] AS [b]
WHERE EXISTS (
    SELECT 1
    FROM [spaces].[bookings] AS [b0]
    WHERE [b0].[deleted_at] IS NULL AND [b0].[id] = [b].[booking_id] AND [b0].[series_id] = @wish_Id)

-- SpacesDb
SELECT [b].[space_id], [b].[start], [b].[booking_id], [b].[end], [b].[lease_id]
FROM [spaces].[blocks] AS [b]
WHERE [b].[booking_id] = @p

-- SpacesDb
SELECT [b].[start]
FROM [spaces].[bookings] AS [b]
WHERE [b].[deleted_at] IS NULL

-- SpacesDb
SELECT [b].[start]
FROM [spaces].[bookings] AS [b]
WHERE [b].[deleted_at] IS NULL
ORDER BY [b].[start]

-- SpacesDb
SELECT [b].[start] AS [Start], [b].[end] AS [End]
FROM [spaces].[blocks] AS [b]
WHERE [b].[lease_id] = @lease
ORDER BY [b].[start]

-- SpacesDb
SELECT [b].[start] AS [Start], [b].[end] AS [End]
FROM [spaces].[bookings] AS [b]
WHERE [b].[deleted_at] IS NULL
ORDER BY [b].[start]

-- SpacesDb
SELECT [b].[start] AS [Start], [b].[end] AS [End]
FROM [spaces].[bookings] AS [b]
WHERE [b].[deleted_at] IS NULL AND [b].[organization_id] IS NULL AND [b].[person_id] = @person AND [b].[start] >= @start AND [b].[start] < @end AND [b].[status] IN (N'Confirmed', N'RequiresHandling', N'NoShow') AND EXISTS (
    SELECT 1
    FROM [spaces].[spaces] AS [s]
    WHERE [s].[deleted_at] IS NULL AND [s].[id] = [b].[space_id] AND [s].[house_id] = @space_HouseId)

-- SpacesDb
SELECT [b].[start] AS [Start], [b].[end] AS [End]
FROM [spaces].[bookings] AS [b]
WHERE [b].[deleted_at] IS NULL AND [b].[organization_id] IS NULL AND [b].[person_id] = @person AND [b].[start] >= @start AND [b].[start] < @end AND [b].[status] IN (N'Confirmed', N'RequiresHandling', N'NoShow') AND [b].[id] NOT IN (@moved1, @moved2) AND [b].[space_id] = @space_Id

-- SpacesDb
SELECT [b].[start] AS [Start], [b].[end] AS [End]
FROM [spaces].[bookings] AS [b]
WHERE [b].[deleted_at] IS NULL AND [b].[organization_id] IS NULL AND [b].[person_id] = @person AND [b].[start] >= @start AND [b].[start] < @end AND [b].[status] IN (N'Confirmed', N'RequiresHandling', N'NoShow') AND [b].[space_id] = @space_Id

-- SpacesDb
SELECT [b].[start] AS [Start], [b].[end] AS [End]
FROM [spaces].[bookings] AS [b]
WHERE [b].[deleted_at] IS NULL AND [b].[space_id] = @space AND [b].[status] = N'Held' AND [b].[held_until] <= @now

-- SpacesDb
SELECT [b].[status]
FROM [spaces].[bookings] AS [b]
WHERE [b].[deleted_at] IS NULL

-- SpacesDb
SELECT [b].[status]
FROM [spaces].[bookings] AS [b]
WHERE [b].[deleted_at] IS NULL
ORDER BY [b].[start]

-- SpacesDb
SELECT [b].[status]
FROM [spaces].[bookings] AS [b]
WHERE [b].[deleted_at] IS NULL AND EXISTS (
    SELECT 1
    FROM [spaces].[blocks] AS [b0]
    WHERE [b].[id] = [b0].[booking_id]) AND [b].[start] = @ToUniversalTime

-- SpacesDb
SELECT [d].[id], [d].[code_hash], [d].[code_until], [d].[created_at], [d].[deleted_at], [d].[modified_at], [d].[name], [d].[paired_at], [d].[revision], [d].[revoked_at], [d].[secret_hash], [d].[seen_at], [d].[space_id]
FROM [spaces].[door_devices] AS [d]
ORDER BY [d].[name]

-- SpacesDb
SELECT [e].[changes]
FROM [audit].[entries] AS [e]
WHERE [e].[kind] = N'AccessChange'

-- SpacesDb
SELECT [f].[id], [f].[booking_id], [f].[created_at], [f].[deleted_at], [f].[email], [f].[fixed_at], [f].[language], [f].[modified_at], [f].[photo_id], [f].[revision], [f].[space_id], [f].[tells_booker], [f].[told_at], [f].[words]
FROM [spaces].[faults] AS [f]
WHERE [f].[email] = @email OR ([f].[tells_booker] = CAST(1 AS bit) AND [f].[booking_id] IS NOT NULL AND [f].[booking_id] IN (@mine1, @mine2))

-- SpacesDb
SELECT [f].[id], [f].[created_at], [f].[deleted_at], [f].[modified_at], [f].[revision], [f].[score], [f].[space_id], [f].[words]
FROM [spaces].[feedback] AS [f]
WHERE [f].[id] IN (@ids1, @ids2)

-- SpacesDb
SELECT [f].[id], [f].[space_id], (
    SELECT TOP(1) [s].[name]
    FROM [spaces].[spaces] AS [s]
    WHERE [s].[id] = [f].[space_id]), (
    SELECT TOP(1) [h].[name]
    FROM [spaces].[houses] AS [h]
    WHERE [h].[id] = (
        SELECT TOP(1) [s0].[house_id]
        FROM [spaces].[spaces] AS [s0]
        WHERE [s0].[id] = [f].[space_id])), [f].[booking_id], [f].[words], [f].[created_at], [f].[fixed_at], [f].[photo_id], CASE
    WHEN [f].[email] IS NOT NULL OR [f].[tells_booker] = CAST(1 AS bit) THEN CAST(1 AS bit)
    ELSE CAST(0 AS bit)
END
FROM [spaces].[faults] AS [f]
WHERE 0 = 1

-- SpacesDb
SELECT [f].[space_id] AS [Key], COUNT(*) AS [N], COALESCE(SUM([f].[score]), 0) AS [Sum]
FROM [spaces].[feedback] AS [f]
WHERE [f].[space_id] IN (@ids1, @ids2) AND [f].[created_at] >= @since
GROUP BY [f].[space_id]

-- SpacesDb
SELECT [h].[id] AS [Id], [h].[name] AS [Name]
FROM [spaces].[houses] AS [h]
WHERE [h].[deleted_at] IS NULL AND [h].[is_peer] = CAST(0 AS bit)

-- SpacesDb
SELECT [h].[id], [h].[card], [h].[created_at], [h].[deleted_at], [h].[from_season], [h].[info_screens], [h].[is_peer], [h].[links], [h].[modified_at], [h].[municipality], [h].[name], [h].[post_office], [h].[revision], [h].[street_address]
FROM [spaces].[houses] AS [h]

-- SpacesDb
SELECT [h].[id], [h].[card], [h].[created_at], [h].[deleted_at], [h].[from_season], [h].[info_screens], [h].[is_peer], [h].[links], [h].[modified_at], [h].[municipality], [h].[name], [h].[post_office], [h].[revision], [h].[street_address]
FROM [spaces].[houses] AS [h]
WHERE [h].[deleted_at] IS NULL

-- SpacesDb
SELECT [h].[id], [h].[card], [h].[created_at], [h].[deleted_at], [h].[from_season], [h].[info_screens], [h].[is_peer], [h].[links], [h].[modified_at], [h].[municipality], [h].[name], [h].[post_office], [h].[revision], [h].[street_address]
FROM [spaces].[houses] AS [h]
WHERE [h].[deleted_at] IS NULL AND [h].[is_peer] = CAST(0 AS bit)

-- SpacesDb
SELECT [h].[id], [h].[card], [h].[created_at], [h].[deleted_at], [h].[from_season], [h].[info_screens], [h].[is_peer], [h].[links], [h].[modified_at], [h].[municipality], [h].[name], [h].[post_office], [h].[revision], [h].[street_address]
FROM [spaces].[houses] AS [h]
WHERE [h].[deleted_at] IS NULL AND [h].[is_peer] = CAST(0 AS bit)
ORDER BY [h].[name]

-- SpacesDb
SELECT [h].[id], [h].[card], [h].[created_at], [h].[deleted_at], [h].[from_season], [h].[info_screens], [h].[is_peer], [h].[links], [h].[modified_at], [h].[municipality], [h].[name], [h].[post_office], [h].[revision], [h].[street_address]
FROM [spaces].[houses] AS [h]
WHERE [h].[from_season] = CAST(1 AS bit)

-- SpacesDb
SELECT [h].[id], [h].[copies], [h].[created_at], [h].[deleted_at], [h].[house_id], [h].[label], [h].[mark], [h].[modified_at], [h].[opens], [h].[revision]
FROM [spaces].[house_keys] AS [h]
WHERE [h].[id] IN (@keys1, @keys2)

-- SpacesDb
SELECT [h].[id], [h].[copies], [h].[created_at], [h].[deleted_at], [h].[house_id], [h].[label], [h].[mark], [h].[modified_at], [h].[opens], [h].[revision]
FROM [spaces].[house_keys] AS [h]
WHERE [h].[mark] = N'esimerkki' AND NOT EXISTS (
    SELECT 1
    FROM [spaces].[key_loans] AS [k]
    WHERE [k].[key_id] = [h].[id] AND [k].[mark] IS NULL)

-- SpacesDb
SELECT [h].[id], [h].[name], [h].[is_peer], [h].[street_address], [h].[post_office], [h].[municipality], [h].[links], [h].[info_screens], (
    SELECT COUNT(*)
    FROM [spaces].[spaces] AS [s]
    WHERE [s].[deleted_at] IS NULL AND [s].[house_id] = [h].[id]), [h].[created_at], [h].[modified_at]
FROM [spaces].[houses] AS [h]
WHERE 0 = 1

-- SpacesDb
SELECT [h].[name] AS [Name], [h].[modified_at] AS [ModifiedAt]
FROM [spaces].[houses] AS [h]
WHERE [h].[deleted_at] IS NULL AND [h].[is_peer] = CAST(0 AS bit)

-- SpacesDb
SELECT [k].[copy]
FROM [spaces].[key_loans] AS [k]

-- SpacesDb
SELECT [k].[copy]
FROM [spaces].[key_loans] AS [k]
WHERE [k].[key_id] = @key_Id AND [k].[returned_at] IS NULL

-- SpacesDb
SELECT [k].[holder] AS [Holder], [k].[email] AS [Email], [k].[handed_at] AS [HandedAt], [k].[due_back] AS [DueBack], [k].[returned_at] AS [ReturnedAt]
FROM [spaces].[key_loans] AS [k]
WHERE [k].[email] = @email
ORDER BY [k].[handed_at]

-- SpacesDb
SELECT [k].[id], [k].[booking_id], [k].[copy], [k].[created_at], [k].[deleted_at], [k].[due_back], [k].[email], [k].[handed_at], [k].[holder], [k].[key_id], [k].[mark], [k].[modified_at], [k].[organization_id], [k].[returned_at], [k].[revision]
FROM [spaces].[key_loans] AS [k]
WHERE [k].[email] = @email AND [k].[returned_at] IS NOT NULL

-- SpacesDb
SELECT [k].[id], [k].[booking_id], [k].[copy], [k].[created_at], [k].[deleted_at], [k].[due_back], [k].[email], [k].[handed_at], [k].[holder], [k].[key_id], [k].[mark], [k].[modified_at], [k].[organization_id], [k].[returned_at], [k].[revision]
FROM [spaces].[key_loans] AS [k]
WHERE [k].[mark] = N'esimerkki'

-- SpacesDb
SELECT [k].[id], [k].[booking_id], [k].[copy], [k].[created_at], [k].[deleted_at], [k].[due_back], [k].[email], [k].[handed_at], [k].[holder], [k].[key_id], [k].[mark], [k].[modified_at], [k].[organization_id], [k].[returned_at], [k].[revision]
FROM [spaces].[key_loans] AS [k]
WHERE [k].[organization_id] = @merged_OrganizationId

-- SpacesDb
SELECT [l0].[id], [l0].[created_at], [l0].[deleted_at], [l0].[from], [l0].[ground], [l0].[held_until], [l0].[mark], [l0].[modified_at], [l0].[note], [l0].[organization_id], [l0].[revision], [l0].[space_id], [l0].[tenant], [l0].[until], [l0].[weekly], [b].[space_id], [b].[start], [b].[booking_id], [b].[end], [b].[lease_id]
FROM (
    SELECT TOP(2) [l].[id], [l].[created_at], [l].[deleted_at], [l].[from], [l].[ground], [l].[held_until], [l].[mark], [l].[modified_at], [l].[note], [l].[organization_id], [l].[revision], [l].[space_id], [l].[tenant], [l].[until], [l].[weekly]
    FROM [spaces].[leases] AS [l]
    WHERE [l].[deleted_at] IS NULL AND [l].[id] = @id
) AS [l0]
LEFT JOIN [spaces].[blocks] AS [b] ON [l0].[id] = [b].[lease_id]
ORDER BY [l0].[id], [b].[space_id]

-- SpacesDb
SELECT [l0].[id], [l0].[space_id], [l0].[c], [l0].[c0], [l0].[organization_id], [l0].[tenant], [l0].[ground], [l0].[from], [l0].[until], [l0].[weekly], [l0].[note], [l0].[mark], [l0].[created_at], [l0].[modified_at], [l0].[revision], [s3].[house_id], [s3].[c]
FROM (
    SELECT [l].[id], [l].[space_id], (
        SELECT TOP(1) [s].[name]
        FROM [spaces].[spaces] AS [s]
        WHERE [s].[id] = [l].[space_id]) AS [c], (
        SELECT TOP(1) [h].[name]
        FROM [spaces].[houses] AS [h]
        WHERE [h].[id] = (
            SELECT TOP(1) [s1].[house_id]
            FROM [spaces].[spaces] AS [s1]
            WHERE [s1].[id] = [l].[space_id])) AS [c0], [l].[organization_id], [l].[tenant], [l].[ground], [l].[from], [l].[until], [l].[weekly], [l].[note], [l].[mark], [l].[created_at], [l].[modified_at], [l].[revision]
    FROM [spaces].[leases] AS [l]
    WHERE 0 = 1
) AS [l0]
LEFT JOIN (
    SELECT [s2].[house_id], [s2].[c], [s2].[id]
    FROM (
        SELECT [s0].[house_id], 1 AS [c], [s0].[id], ROW_NUMBER() OVER(PARTITION BY [s0].[id] ORDER BY [s0].[id]) AS [row]
        FROM [spaces].[spaces] AS [s0]
    ) AS [s2]
    WHERE [s2].[row] <= 1
) AS [s3] ON [l0].[space_id] = [s3].[id]
ORDER BY [l0].[tenant]

-- SpacesDb
SELECT [l].[id], [l].[attempts], [l].[claimed_by], [l].[claimed_until], [l].[created_at], [l].[due_at], [l].[key], [l].[language], [l].[last_answer], [l].[person_id], [l].[secret], [l].[sent_at], [l].[state], [l].[to], [l].[urgent], [l].[useless_after], [l].[words]
FROM [mail].[letters] AS [l]

-- SpacesDb
SELECT [l].[id], [l].[attempts], [l].[claimed_by], [l].[claimed_until], [l].[created_at], [l].[due_at], [l].[key], [l].[language], [l].[last_answer], [l].[person_id], [l].[secret], [l].[sent_at], [l].[state], [l].[to], [l].[urgent], [l].[useless_after], [l].[words]
FROM [mail].[letters] AS [l]
ORDER BY [l].[created_at]

-- SpacesDb
SELECT [l].[id], [l].[attempts], [l].[claimed_by], [l].[claimed_until], [l].[created_at], [l].[due_at], [l].[key], [l].[language], [l].[last_answer], [l].[person_id], [l].[secret], [l].[sent_at], [l].[state], [l].[to], [l].[urgent], [l].[useless_after], [l].[words]
FROM [mail].[letters] AS [l]
WHERE [l].[key] LIKE @kind_startswith ESCAPE N'\'

-- SpacesDb
SELECT [l].[id], [l].[created_at], [l].[deleted_at], [l].[from], [l].[ground], [l].[held_until], [l].[mark], [l].[modified_at], [l].[note], [l].[organization_id], [l].[revision], [l].[space_id], [l].[tenant], [l].[until], [l].[weekly]
FROM [spaces].[leases] AS [l]
WHERE [l].[deleted_at] IS NULL AND [l].[id] IN (@ids1, @ids2)

-- SpacesDb
SELECT [l].[id], [l].[created_at], [l].[deleted_at], [l].[from], [l].[ground], [l].[held_until], [l].[mark], [l].[modified_at], [l].[note], [l].[organization_id], [l].[revision], [l].[space_id], [l].[tenant], [l].[until], [l].[weekly]
FROM [spaces].[leases] AS [l]
WHERE [l].[deleted_at] IS NULL AND [l].[organization_id] = @merged_OrganizationId

-- SpacesDb
SELECT [l].[id], [l].[created_at], [l].[deleted_at], [l].[from], [l].[ground], [l].[held_until], [l].[mark], [l].[modified_at], [l].[note], [l].[organization_id], [l].[revision], [l].[space_id], [l].[tenant], [l].[until], [l].[weekly], [b].[space_id], [b].[start], [b].[booking_id], [b].[end], [b].[lease_id]
FROM [spaces].[leases] AS [l]
LEFT JOIN [spaces].[blocks] AS [b] ON [l].[id] = [b].[lease_id]
WHERE [l].[mark] = N'esimerkki'
ORDER BY [l].[id], [b].[space_id]

-- SpacesDb
SELECT [l].[id], [l].[created_at], [l].[deleted_at], [l].[modified_at], [l].[revision], [l].[terms]
FROM [spaces].[levels] AS [l]

-- SpacesDb
SELECT [l].[id], [l].[created_at], [l].[deleted_at], [l].[modified_at], [l].[revision], [l].[terms]
FROM [spaces].[levels] AS [l]
WHERE [l].[id] = @own OR [l].[id] = @region

-- SpacesDb
SELECT [l].[id], [l].[created_at], [l].[deleted_at], [l].[modified_at], [l].[revision], [l].[terms]
FROM [spaces].[levels] AS [l]
WHERE [l].[id] IN (@levels1, @levels2)

-- SpacesDb
SELECT [l].[key]
FROM [mail].[letters] AS [l]

-- SpacesDb
SELECT [l].[key]
FROM [mail].[letters] AS [l]
ORDER BY [l].[created_at]

-- SpacesDb
SELECT [l].[key]
FROM [mail].[letters] AS [l]
ORDER BY [l].[id]

-- SpacesDb
SELECT [p].[id], [p].[company_euros], [p].[created_at], [p].[deleted_at], [p].[euros], [p].[from], [p].[modified_at], [p].[revision], [p].[space_id]
FROM [spaces].[prices] AS [p]

-- SpacesDb
SELECT [p].[id], [p].[company_euros], [p].[created_at], [p].[deleted_at], [p].[euros], [p].[from], [p].[modified_at], [p].[revision], [p].[space_id]
FROM [spaces].[prices] AS [p]
WHERE EXISTS (
    SELECT 1
    FROM [spaces].[spaces] AS [s]
    WHERE [s].[id] = [p].[space_id] AND [s].[mark] = N'esimerkki')

-- SpacesDb
SELECT [p].[id], [p].[company_euros], [p].[created_at], [p].[deleted_at], [p].[euros], [p].[from], [p].[modified_at], [p].[revision], [p].[space_id]
FROM [spaces].[prices] AS [p]
WHERE [p].[space_id] = @space

-- SpacesDb
SELECT [r].[id], [r].[from], [r].[ground], [r].[holder_id], [r].[kept], [r].[missed], [r].[promised_to], [r].[promised_why], [r].[round_id], [r].[space_id], [r].[to], [r].[weekday], [r].[wish]
FROM [spaces].[round_slots] AS [r]
ORDER BY [r].[weekday], [r].[from]

-- SpacesDb
SELECT [r].[id], [r].[from], [r].[ground], [r].[holder_id], [r].[kept], [r].[missed], [r].[promised_to], [r].[promised_why], [r].[round_id], [r].[space_id], [r].[to], [r].[weekday], [r].[wish]
FROM [spaces].[round_slots] AS [r]
WHERE [r].[promised_to] = @merged_OrganizationId

-- SpacesDb
SELECT [s0].[booking_id]
FROM [spaces].[series] AS [s]
INNER JOIN [spaces].[series_dates] AS [s0] ON [s].[id] = [s0].[series_id]
WHERE [s].[deleted_at] IS NULL AND [s0].[booking_id] IS NOT NULL

-- SpacesDb
SELECT [s0].[id], [s0].[accepted_terms], [s0].[attendees], [s0].[contact_email], [s0].[contact_name], [s0].[created_at], [s0].[deleted_at], [s0].[key_id], [s0].[language], [s0].[log], [s0].[mark], [s0].[modified_at], [s0].[needs], [s0].[number], [s0].[offered_until], [s0].[offers], [s0].[organization_id], [s0].[person_id], [s0].[public], [s0].[purpose], [s0].[revision], [s0].[state], [s0].[title], [w0].[wait_id], [w0].[order], [w0].[booking_id], [w0].[key], [w0].[space_id], [w0].[start], [w0].[until], [w0].[was_offered]
FROM (
    SELECT TOP(@p) [s].[id], [s].[accepted_terms], [s].[attendees], [s].[contact_email], [s].[contact_name], [s].[created_at], [s].[deleted_at], [s].[key_id], [s].[language], [s].[log], [s].[mark], [s].[modified_at], [s].[needs], [s].[number], [s].[offered_until], [s].[offers], [s].[organization_id], [s].[person_id], [s].[public], [s].[purpose], [s].[revision], [s].[state], [s].[title]
    FROM [spaces].[slot_wait] AS [s]
    WHERE [s].[state] <> N'Offered' AND NOT EXISTS (
        SELECT 1
        FROM [spaces].[waited_times] AS [w]
        WHERE [s].[id] = [w].[wait_id] AND [w].[until] >= @before)
    ORDER BY [s].[number]
) AS [s0]
LEFT JOIN [spaces].[waited_times] AS [w0] ON [s0].[id] = [w0].[wait_id]
ORDER BY [s0].[number], [s0].[id], [w0].[wait_id]

-- SpacesDb
SELECT [s0].[id], [s0].[accepted_terms], [s0].[attendees], [s0].[contact_email], [s0].[contact_name], [s0].[created_at], [s0].[deleted_at], [s0].[key_id], [s0].[language], [s0].[log], [s0].[mark], [s0].[modified_at], [s0].[needs], [s0].[number], [s0].[offered_until], [s0].[offers], [s0].[organization_id], [s0].[person_id], [s0].[public], [s0].[purpose], [s0].[revision], [s0].[state], [s0].[title], [w0].[wait_id], [w0].[order], [w0].[booking_id], [w0].[key], [w0].[space_id], [w0].[start], [w0].[until], [w0].[was_offered]
FROM (
    SELECT TOP(@p) [s].[id], [s].[accepted_terms], [s].[attendees], [s].[contact_email], [s].[contact_name], [s].[created_at], [s].[deleted_at], [s].[key_id], [s].[language], [s].[log], [s].[mark], [s].[modified_at], [s].[needs], [s].[number], [s].[offered_until], [s].[offers], [s].[organization_id], [s].[person_id], [s].[public], [s].[purpose], [s].[revision], [s].[state], [s].[title]
    FROM [spaces].[slot_wait] AS [s]
    WHERE [s].[state] = N'Waiting' AND NOT EXISTS (
        SELECT 1
        FROM [spaces].[waited_times] AS [w]
        WHERE [s].[id] = [w].[wait_id] AND [w].[was_offered] = CAST(0 AS bit) AND [w].[start] > @now)
    ORDER BY [s].[number]
) AS [s0]
LEFT JOIN [spaces].[waited_times] AS [w0] ON [s0].[id] = [w0].[wait_id]
ORDER BY [s0].[number], [s0].[id], [w0].[wait_id]

-- SpacesDb
SELECT [s0].[id], [s0].[accepted_terms], [s0].[attendees], [s0].[contact_email], [s0].[contact_name], [s0].[created_at], [s0].[deleted_at], [s0].[key_id], [s0].[language], [s0].[log], [s0].[mark], [s0].[modified_at], [s0].[needs], [s0].[number], [s0].[offered_until], [s0].[offers], [s0].[organization_id], [s0].[person_id], [s0].[public], [s0].[purpose], [s0].[revision], [s0].[state], [s0].[title], [w].[wait_id], [w].[order], [w].[booking_id], [w].[key], [w].[space_id], [w].[start], [w].[until], [w].[was_offered]
FROM (
    SELECT TOP(2) [s].[id], [s].[accepted_terms], [s].[attendees], [s].[contact_email], [s].[contact_name], [s].[created_at], [s].[deleted_at], [s].[key_id], [s].[language], [s].[log], [s].[mark], [s].[modified_at], [s].[needs], [s].[number], [s].[offered_until], [s].[offers], [s].[organization_id], [s].[person_id], [s].[public], [s].[purpose], [s].[revision], [s].[state], [s].[title]
    FROM [spaces].[slot_wait] AS [s]
    WHERE [s].[id] = @id
) AS [s0]
LEFT JOIN [spaces].[waited_times] AS [w] ON [s0].[id] = [w].[wait_id]
ORDER BY [s0].[id], [w].[wait_id]

-- SpacesDb
SELECT [s0].[id], [s0].[accepted_terms], [s0].[attendees], [s0].[contact_email], [s0].[contact_name], [s0].[created_at], [s0].[deleted_at], [s0].[key_id], [s0].[language], [s0].[log], [s0].[mark], [s0].[modified_at], [s0].[needs], [s0].[number], [s0].[offered_until], [s0].[offers], [s0].[organization_id], [s0].[person_id], [s0].[public], [s0].[purpose], [s0].[revision], [s0].[state], [s0].[title], [w].[wait_id], [w].[order], [w].[booking_id], [w].[key], [w].[space_id], [w].[start], [w].[until], [w].[was_offered]
FROM (
    SELECT TOP(2) [s].[id], [s].[accepted_terms], [s].[attendees], [s].[contact_email], [s].[contact_name], [s].[created_at], [s].[deleted_at], [s].[key_id], [s].[language], [s].[log], [s].[mark], [s].[modified_at], [s].[needs], [s].[number], [s].[offered_until], [s].[offers], [s].[organization_id], [s].[person_id], [s].[public], [s].[purpose], [s].[revision], [s].[state], [s].[title]
    FROM [spaces].[slot_wait] AS [s]
    WHERE [s].[id] = @p
) AS [s0]
LEFT JOIN [spaces].[waited_times] AS [w] ON [s0].[id] = [w].[wait_id]
ORDER BY [s0].[id], [w].[wait_id]

-- SpacesDb
SELECT [s0].[id], [s0].[accepted_terms], [s0].[attendees], [s0].[contact_email], [s0].[contact_name], [s0].[created_at], [s0].[deleted_at], [s0].[key_id], [s0].[language], [s0].[log], [s0].[mark], [s0].[modified_at], [s0].[needs], [s0].[number], [s0].[offered_until], [s0].[offers], [s0].[organization_id], [s0].[person_id], [s0].[public], [s0].[purpose], [s0].[revision], [s0].[state], [s0].[title], [w].[wait_id], [w].[order], [w].[booking_id], [w].[key], [w].[space_id], [w].[start], [w].[until], [w].[was_offered]
FROM (
    SELECT TOP(@p) [s].[id], [s].[accepted_terms], [s].[attendees], [s].[contact_email], [s].[contact_name], [s].[created_at], [s].[deleted_at], [s].[key_id], [s].[language], [s].[log], [s].[mark], [s].[modified_at], [s].[needs], [s].[number], [s].[offered_until], [s].[offers], [s].[organization_id], [s].[person_id], [s].[public], [s].[purpose], [s].[revision], [s].[state], [s].[title]
    FROM [spaces].[slot_wait] AS [s]
    WHERE [s].[state] = N'Offered' AND [s].[offered_until] <= @now
    ORDER BY [s].[number]
) AS [s0]
LEFT JOIN [spaces].[waited_times] AS [w] ON [s0].[id] = [w].[wait_id]
ORDER BY [s0].[number], [s0].[id], [w].[wait_id]

-- SpacesDb
SELECT [s0].[id], [s0].[appeals_until], [s0].[closes_on], [s0].[comment], [s0].[created_at], [s0].[days_out], [s0].[deleted_at], [s0].[from], [s0].[handler_id], [s0].[house_id], [s0].[mark], [s0].[modified_at], [s0].[name], [s0].[opens_on], [s0].[revision], [s0].[stage], [s0].[to], [r].[id], [r].[from], [r].[ground], [r].[holder_id], [r].[kept], [r].[missed], [r].[promised_to], [r].[promised_why], [r].[round_id], [r].[space_id], [r].[to], [r].[weekday], [r].[wish]
FROM (
    SELECT TOP(2) [s].[id], [s].[appeals_until], [s].[closes_on], [s].[comment], [s].[created_at], [s].[days_out], [s].[deleted_at], [s].[from], [s].[handler_id], [s].[house_id], [s].[mark], [s].[modified_at], [s].[name], [s].[opens_on], [s].[revision], [s].[stage], [s].[to]
    FROM [spaces].[seasonal_round] AS [s]
    WHERE [s].[deleted_at] IS NULL AND [s].[id] = @id
) AS [s0]
LEFT JOIN [spaces].[round_slots] AS [r] ON [s0].[id] = [r].[round_id]
ORDER BY [s0].[id]

-- SpacesDb
SELECT [s0].[id], [s0].[appeals_until], [s0].[closes_on], [s0].[comment], [s0].[created_at], [s0].[days_out], [s0].[deleted_at], [s0].[from], [s0].[handler_id], [s0].[house_id], [s0].[mark], [s0].[modified_at], [s0].[name], [s0].[opens_on], [s0].[revision], [s0].[stage], [s0].[to], [r].[id], [r].[from], [r].[ground], [r].[holder_id], [r].[kept], [r].[missed], [r].[promised_to], [r].[promised_why], [r].[round_id], [r].[space_id], [r].[to], [r].[weekday], [r].[wish]
FROM (
    SELECT TOP(2) [s].[id], [s].[appeals_until], [s].[closes_on], [s].[comment], [s].[created_at], [s].[days_out], [s].[deleted_at], [s].[from], [s].[handler_id], [s].[house_id], [s].[mark], [s].[modified_at], [s].[name], [s].[opens_on], [s].[revision], [s].[stage], [s].[to]
    FROM [spaces].[seasonal_round] AS [s]
    WHERE [s].[deleted_at] IS NULL AND [s].[id] = @wish_Id
) AS [s0]
LEFT JOIN [spaces].[round_slots] AS [r] ON [s0].[id] = [r].[round_id]
ORDER BY [s0].[id]

-- SpacesDb
SELECT [s0].[id], [s0].[organization_id], [s0].[title], [s0].[public], [s0].[attendees], [s0].[purpose], [s0].[c], [s0].[contact_name], [s0].[contact_email], [s0].[needs], [s0].[state], [s0].[offered_until], [w].[space_id], [w].[start], [w].[until], [w].[booking_id], [w].[wait_id], [w].[order], [s0].[log], [s0].[mark], [s0].[created_at], [s0].[modified_at], [s0].[revision], [s0].[number]
FROM (
    SELECT [s].[id], [s].[organization_id], [s].[title], [s].[public], [s].[attendees], [s].[purpose], CASE
        WHEN [s].[contact_name] IS NULL OR [s].[contact_email] IS NULL THEN CAST(1 AS bit)
        ELSE CAST(0 AS bit)
    END AS [c], [s].[contact_name], [s].[contact_email], [s].[needs], [s].[state], [s].[offered_until], [s].[log], [s].[mark], [s].[created_at], [s].[modified_at], [s].[revision], [s].[number]
    FROM [spaces].[slot_wait] AS [s]
    WHERE 0 = 1
) AS [s0]
LEFT JOIN [spaces].[waited_times] AS [w] ON [s0].[id] = [w].[wait_id]
ORDER BY [s0].[number] DESC, [s0].[id], [w].[order]

-- SpacesDb
SELECT [s0].[id], [s0].[organization_id], [s0].[title], [s0].[public], [s0].[attendees], [s0].[purpose], [s0].[c], [s0].[contact_name], [s0].[contact_email], [s0].[needs], [s0].[state], [s0].[offered_until], [w].[space_id], [w].[start], [w].[until], [w].[booking_id], [w].[wait_id], [w].[order], [s0].[log], [s0].[mark], [s0].[created_at], [s0].[modified_at], [s0].[revision], [s0].[number]
FROM (
    SELECT [s].[id], [s].[organization_id], [s].[title], [s].[public], [s].[attendees], [s].[purpose], CASE
        WHEN [s].[contact_name] IS NULL OR [s].[contact_email] IS NULL THEN CAST(1 AS bit)
        ELSE CAST(0 AS bit)
    END AS [c], [s].[contact_name], [s].[contact_email], [s].[needs], [s].[state], [s].[offered_until], [s].[log], [s].[mark], [s].[created_at], [s].[modified_at], [s].[revision], [s].[number]
    FROM [spaces].[slot_wait] AS [s]
    WHERE 0 = 1
) AS [s0]
LEFT JOIN [spaces].[waited_times] AS [w] ON [s0].[id] = [w].[wait_id]
ORDER BY [s0].[number], [s0].[id], [w].[order]

-- SpacesDb
SELECT [s0].[organization_id]
FROM [spaces].[showcase_days] AS [s]
INNER JOIN [spaces].[showcase_places] AS [s0] ON [s].[id] = [s0].[day_id]
WHERE [s0].[organization_id] IS NOT NULL
ORDER BY [s].[start]

-- SpacesDb
SELECT [s1].[id], [s1].[booking_id], [s1].[created_at], [s1].[deleted_at], [s1].[end], [s1].[list_id], [s1].[mark], [s1].[modified_at], [s1].[revision], [s1].[space_id], [s1].[start], [s0].[id], [s0].[day_id], [s0].[list_id], [s0].[needs], [s0].[number], [s0].[organization_id], [s0].[turn]
FROM (
    SELECT TOP(2) [s].[id], [s].[booking_id], [s].[created_at], [s].[deleted_at], [s].[end], [s].[list_id], [s].[mark], [s].[modified_at], [s].[revision], [s].[space_id], [s].[start]
    FROM [spaces].[showcase_days] AS [s]
    WHERE [s].[booking_id] = @booking
) AS [s1]
LEFT JOIN [spaces].[showcase_places] AS [s0] ON [s1].[id] = [s0].[day_id]
ORDER BY [s1].[id]

-- SpacesDb
SELECT [s1].[id], [s1].[created_at], [s1].[deleted_at], [s1].[end_time], [s1].[first], [s1].[mark], [s1].[modified_at], [s1].[recurrence], [s1].[revision], [s1].[space_id], [s1].[start_time], [s1].[title], [s0].[series_id], [s0].[day], [s0].[booking_id], [s0].[cancelled_by], [s0].[end], [s0].[reason], [s0].[space_id], [s0].[start]
FROM (
    SELECT TOP(2) [s].[id], [s].[created_at], [s].[deleted_at], [s].[end_time], [s].[first], [s].[mark], [s].[modified_at], [s].[recurrence], [s].[revision], [s].[space_id], [s].[start_time], [s].[title]
    FROM [spaces].[series] AS [s]
    WHERE [s].[deleted_at] IS NULL AND [s].[id] = @id
) AS [s1]
LEFT JOIN [spaces].[series_dates] AS [s0] ON [s1].[id] = [s0].[series_id]
ORDER BY [s1].[id], [s0].[series_id]

-- SpacesDb
SELECT [s2].[id], [s2].[booking_id], [s2].[created_at], [s2].[deleted_at], [s2].[end], [s2].[list_id], [s2].[mark], [s2].[modified_at], [s2].[revision], [s2].[space_id], [s2].[start], [s1].[id], [s1].[day_id], [s1].[list_id], [s1].[needs], [s1].[number], [s1].[organization_id], [s1].[turn]
FROM (
    SELECT TOP(2) [s].[id], [s].[booking_id], [s].[created_at], [s].[deleted_at], [s].[end], [s].[list_id], [s].[mark], [s].[modified_at], [s].[revision], [s].[space_id], [s].[start]
    FROM [spaces].[showcase_days] AS [s]
    WHERE EXISTS (
        SELECT 1
        FROM [spaces].[showcase_places] AS [s0]
        WHERE [s].[id] = [s0].[day_id] AND [s0].[id] = @id)
) AS [s2]
LEFT JOIN [spaces].[showcase_places] AS [s1] ON [s2].[id] = [s1].[day_id]
ORDER BY [s2].[id]

-- SpacesDb
SELECT [s].[id]
FROM [spaces].[setup_offering] AS [s]
WHERE [s].[deleted_at] IS NULL AND [s].[house_id] = @house AND ([s].[space_id] IS NULL OR [s].[space_id] = @booking_SpaceId)

-- SpacesDb
SELECT [s].[id]
FROM [spaces].[showcase_places] AS [s]
WHERE [s].[organization_id] IS NOT NULL

-- SpacesDb
SELECT [s].[id]
FROM [spaces].[spaces] AS [s]

-- SpacesDb
SELECT [s].[id]
FROM [spaces].[spaces] AS [s]
WHERE [s].[deleted_at] IS NULL

-- SpacesDb
SELECT [s].[id] AS [Id], [s1].[start] AS [Start]
FROM [spaces].[showcase_places] AS [s]
INNER JOIN (
    SELECT [s0].[id], [s0].[start]
    FROM [spaces].[showcase_days] AS [s0]
    WHERE [s0].[start] > @now
) AS [s1] ON [s].[day_id] = [s1].[id]
WHERE [s].[id] IN (@ids1, @ids2)

-- SpacesDb
SELECT [s].[id] AS [Id], [s].[modified_at] AS [ModifiedAt]
FROM [spaces].[seasonal_round] AS [s]
WHERE [s].[deleted_at] IS NULL AND [s].[stage] <> N'Draft'

-- SpacesDb
SELECT [s].[id] AS [Id], [s].[modified_at] AS [ModifiedAt]
FROM [spaces].[showcase_lists] AS [s]
WHERE [s].[deleted_at] IS NULL AND [s].[is_open] = CAST(1 AS bit)

-- SpacesDb
SELECT [s].[id] AS [Id], [s].[modified_at] AS [ModifiedAt]
FROM [spaces].[spaces] AS [s]
WHERE [s].[deleted_at] IS NULL

-- SpacesDb
SELECT [s].[id] AS [Id], [s].[name] + N', ' + [h].[name] AS [Name]
FROM [spaces].[spaces] AS [s]
INNER JOIN [spaces].[houses] AS [h] ON [s].[house_id] = [h].[id]
WHERE [s].[id] IN (@ids1, @ids2)

-- SpacesDb
SELECT [s].[id] AS [Id], [s].[name] AS [Name], [h0].[name] AS [House]
FROM [spaces].[spaces] AS [s]
INNER JOIN (
    SELECT [h].[id], [h].[name]
    FROM [spaces].[houses] AS [h]
    WHERE [h].[deleted_at] IS NULL
) AS [h0] ON [s].[house_id] = [h0].[id]
WHERE [s].[deleted_at] IS NULL
ORDER BY [h0].[name], [s].[name]

-- SpacesDb
SELECT [s].[id] AS [Id], [s].[name] AS [Name], [h0].[name] AS [House]
FROM [spaces].[spaces] AS [s]
INNER JOIN (
    SELECT [h].[id], [h].[name]
    FROM [spaces].[houses] AS [h]
    WHERE [h].[deleted_at] IS NULL
) AS [h0] ON [s].[house_id] = [h0].[id]
WHERE [s].[deleted_at] IS NULL AND [s].[id] IN (@ids1, @ids2)

-- SpacesDb
SELECT [s].[id] AS [Id], [s].[name] AS [Name], [h].[card] AS [Card]
FROM [spaces].[spaces] AS [s]
INNER JOIN [spaces].[houses] AS [h] ON [s].[house_id] = [h].[id]
WHERE [s].[id] IN (@ids1, @ids2)

-- SpacesDb
SELECT [s].[id] AS [Id], [s].[name] AS [Name], [h].[id] AS [HouseId], [h].[name] AS [House]
FROM [spaces].[spaces] AS [s]
INNER JOIN [spaces].[houses] AS [h] ON [s].[house_id] = [h].[id]
WHERE [s].[id] IN (@ids1, @ids2)

-- SpacesDb
SELECT [s].[id] AS [Id], [s].[name] AS [Name], [h].[name] AS [House]
FROM [spaces].[spaces] AS [s]
INNER JOIN [spaces].[houses] AS [h] ON [s].[house_id] = [h].[id]
WHERE [s].[id] IN (@ids1, @ids2)

-- SpacesDb
SELECT [s].[id] AS [Id], [s].[name] AS [Name], [h].[name] AS [House], [h].[street_address] AS [StreetAddress], [h].[post_office] AS [PostOffice]
FROM [spaces].[spaces] AS [s]
INNER JOIN [spaces].[houses] AS [h] ON [s].[house_id] = [h].[id]
WHERE [s].[id] IN (@ids1, @ids2)

-- SpacesDb
SELECT [s].[id] AS [Id], [s].[number] AS [Number], [w].[space_id] AS [SpaceId], [w].[start] AS [Start], [w].[until] AS [Until]
FROM [spaces].[slot_wait] AS [s]
INNER JOIN [spaces].[waited_times] AS [w] ON [s].[id] = [w].[wait_id]
WHERE [s].[state] IN (N'Waiting', N'Offered') AND [w].[start] < @end AND [w].[until] > @start

-- SpacesDb
SELECT [s].[id] AS [Id], [s].[parent_id] AS [ParentId]
FROM [spaces].[spaces] AS [s]
WHERE [s].[deleted_at] IS NULL

-- SpacesDb
SELECT [s].[id] AS [Id], [s].[parent_id] AS [ParentId]
FROM [spaces].[spaces] AS [s]
WHERE [s].[deleted_at] IS NULL AND [s].[house_id] = @only

-- SpacesDb
SELECT [s].[id] AS [Id], [s].[parent_id] AS [ParentId]
FROM [spaces].[spaces] AS [s]
WHERE [s].[deleted_at] IS NULL AND [s].[house_id] = @space_HouseId

-- SpacesDb
SELECT [s].[id] AS [Id], [w].[space_id] AS [SpaceId]
FROM [spaces].[slot_wait] AS [s]
INNER JOIN [spaces].[waited_times] AS [w] ON [s].[id] = [w].[wait_id]
WHERE [s].[state] = N'Waiting' AND [w].[start] < @booking_End AND [w].[until] > @booking_Start

-- SpacesDb
SELECT [s].[id], [s].[about], [s].[cancel_days], [s].[created_at], [s].[deleted_at], [s].[first_until], [s].[house_id], [s].[is_open], [s].[mark], [s].[modified_at], [s].[most_each], [s].[name], [s].[revision], [s].[rhythms], [s].[shared_until]
FROM [spaces].[showcase_lists] AS [s]
WHERE [s].[id] IN (@ids1, @ids2)

-- SpacesDb
SELECT [s].[id], [s].[about], [s].[cancel_days], [s].[created_at], [s].[deleted_at], [s].[first_until], [s].[house_id], [s].[is_open], [s].[mark], [s].[modified_at], [s].[most_each], [s].[name], [s].[revision], [s].[rhythms], [s].[shared_until]
FROM [spaces].[showcase_lists] AS [s]
WHERE [s].[mark] = N'esimerkki' AND [s].[id] NOT IN (
    SELECT [s0].[list_id]
    FROM [spaces].[showcase_days] AS [s0]
    WHERE [s0].[booking_id] IS NOT NULL AND EXISTS (
        SELECT 1
        FROM [spaces].[bookings] AS [b]
        WHERE [b].[id] = [s0].[booking_id] AND [b].[mark] IS NULL)
)

-- SpacesDb
SELECT [s].[id], [s].[accepted_terms], [s].[attendees], [s].[contact_email], [s].[contact_name], [s].[created_at], [s].[deleted_at], [s].[key_id], [s].[language], [s].[log], [s].[mark], [s].[modified_at], [s].[needs], [s].[number], [s].[offered_until], [s].[offers], [s].[organization_id], [s].[person_id], [s].[public], [s].[purpose], [s].[revision], [s].[state], [s].[title]
FROM [spaces].[slot_wait] AS [s]
WHERE [s].[organization_id] = @merged_OrganizationId

-- SpacesDb
SELECT [s].[id], [s].[accepted_terms], [s].[attendees], [s].[contact_email], [s].[contact_name], [s].[created_at], [s].[deleted_at], [s].[key_id], [s].[language], [s].[log], [s].[mark], [s].[modified_at], [s].[needs], [s].[number], [s].[offered_until], [s].[offers], [s].[organization_id], [s].[person_id], [s].[public], [s].[purpose], [s].[revision], [s].[state], [s].[title]
FROM [spaces].[slot_wait] AS [s]
WHERE [s].[organization_id] = @over_OrganizationId AND ([s].[person_id] = @over_FromPersonId OR [s].[contact_email] = @before_Email)

-- SpacesDb
SELECT [s].[id], [s].[accepted_terms], [s].[attendees], [s].[contact_email], [s].[contact_name], [s].[created_at], [s].[deleted_at], [s].[key_id], [s].[language], [s].[log], [s].[mark], [s].[modified_at], [s].[needs], [s].[number], [s].[offered_until], [s].[offers], [s].[organization_id], [s].[person_id], [s].[public], [s].[purpose], [s].[revision], [s].[state], [s].[title]
FROM [spaces].[slot_wait] AS [s]
WHERE [s].[person_id] = @person OR [s].[contact_email] = @email
ORDER BY [s].[number]

-- SpacesDb
SELECT [s].[id], [s].[accepted_terms], [s].[attendees], [s].[contact_email], [s].[contact_name], [s].[created_at], [s].[deleted_at], [s].[key_id], [s].[language], [s].[log], [s].[mark], [s].[modified_at], [s].[needs], [s].[number], [s].[offered_until], [s].[offers], [s].[organization_id], [s].[person_id], [s].[public], [s].[purpose], [s].[revision], [s].[state], [s].[title], [w0].[wait_id], [w0].[order], [w0].[booking_id], [w0].[key], [w0].[space_id], [w0].[start], [w0].[until], [w0].[was_offered]
FROM [spaces].[slot_wait] AS [s]
LEFT JOIN [spaces].[waited_times] AS [w0] ON [s].[id] = [w0].[wait_id]
WHERE [s].[state] = N'Waiting' AND EXISTS (
    SELECT 1
    FROM [spaces].[waited_times] AS [w]
    WHERE [s].[id] = [w].[wait_id] AND [w].[was_offered] = CAST(0 AS bit) AND [w].[start] < @end AND [w].[until] > @start)
ORDER BY [s].[number], [s].[id], [w0].[wait_id]

-- SpacesDb
SELECT [s].[id], [s].[accepted_terms], [s].[attendees], [s].[contact_email], [s].[contact_name], [s].[created_at], [s].[deleted_at], [s].[key_id], [s].[language], [s].[log], [s].[mark], [s].[modified_at], [s].[needs], [s].[number], [s].[offered_until], [s].[offers], [s].[organization_id], [s].[person_id], [s].[public], [s].[purpose], [s].[revision], [s].[state], [s].[title], [w1].[wait_id], [w1].[order], [w1].[booking_id], [w1].[key], [w1].[space_id], [w1].[start], [w1].[until], [w1].[was_offered]
FROM [spaces].[slot_wait] AS [s]
LEFT JOIN [spaces].[waited_times] AS [w1] ON [s].[id] = [w1].[wait_id]
WHERE [s].[state] = N'Offered' AND [s].[offered_until] <= @now AND EXISTS (
    SELECT 1
    FROM [spaces].[waited_times] AS [w]
    WHERE [s].[id] = [w].[wait_id] AND [w].[space_id] = @space) AND NOT EXISTS (
    SELECT 1
    FROM [spaces].[waited_times] AS [w0]
    WHERE [s].[id] = [w0].[wait_id] AND [w0].[booking_id] IS NOT NULL AND NOT EXISTS (
        SELECT 1
        FROM [spaces].[bookings] AS [b]
        WHERE [b].[deleted_at] IS NULL AND [b].[id] = [w0].[booking_id] AND [b].[status] = N'Offered'))
ORDER BY [s].[number], [s].[id], [w1].[wait_id]

-- SpacesDb
SELECT [s].[id], [s].[accepted_terms], [s].[attendees], [s].[contact_email], [s].[contact_name], [s].[created_at], [s].[deleted_at], [s].[key_id], [s].[language], [s].[log], [s].[mark], [s].[modified_at], [s].[needs], [s].[number], [s].[offered_until], [s].[offers], [s].[organization_id], [s].[person_id], [s].[public], [s].[purpose], [s].[revision], [s].[state], [s].[title], [w].[wait_id], [w].[order], [w].[booking_id], [w].[key], [w].[space_id], [w].[start], [w].[until], [w].[was_offered]
FROM [spaces].[slot_wait] AS [s]
LEFT JOIN [spaces].[waited_times] AS [w] ON [s].[id] = [w].[wait_id]
ORDER BY [s].[number], [s].[id], [w].[wait_id]

-- SpacesDb
SELECT [s].[id], [s].[accepted_terms], [s].[attendees], [s].[contact_email], [s].[contact_name], [s].[created_at], [s].[deleted_at], [s].[key_id], [s].[language], [s].[log], [s].[mark], [s].[modified_at], [s].[needs], [s].[number], [s].[offered_until], [s].[offers], [s].[organization_id], [s].[person_id], [s].[public], [s].[purpose], [s].[revision], [s].[state], [s].[title], [w].[wait_id], [w].[order], [w].[booking_id], [w].[key], [w].[space_id], [w].[start], [w].[until], [w].[was_offered]
FROM [spaces].[slot_wait] AS [s]
LEFT JOIN [spaces].[waited_times] AS [w] ON [s].[id] = [w].[wait_id]
WHERE [s].[mark] = N'esimerkki'
ORDER BY [s].[id], [w].[wait_id]

-- SpacesDb
SELECT [s].[id], [s].[accepted_terms], [s].[attendees], [s].[contact_email], [s].[contact_name], [s].[created_at], [s].[deleted_at], [s].[key_id], [s].[language], [s].[log], [s].[mark], [s].[modified_at], [s].[needs], [s].[number], [s].[offered_until], [s].[offers], [s].[organization_id], [s].[person_id], [s].[public], [s].[purpose], [s].[revision], [s].[state], [s].[title], [w].[wait_id], [w].[order], [w].[booking_id], [w].[key], [w].[space_id], [w].[start], [w].[until], [w].[was_offered]
FROM [spaces].[slot_wait] AS [s]
LEFT JOIN [spaces].[waited_times] AS [w] ON [s].[id] = [w].[wait_id]
WHERE [s].[person_id] = @person OR [s].[contact_email] = @email
ORDER BY [s].[id], [w].[wait_id]

-- SpacesDb
SELECT [s].[id], [s].[accessibility], [s].[capacity], [s].[created_at], [s].[deleted_at], [s].[description], [s].[equipment], [s].[external_url], [s].[facts], [s].[from_season], [s].[house_id], [s].[kind], [s].[layouts], [s].[mark], [s].[modified_at], [s].[name], [s].[opening_hours], [s].[own_terms], [s].[parent_id], [s].[revision], [s].[rules], [s].[takes_bookings], [s].[terms]
FROM [spaces].[spaces] AS [s]

-- SpacesDb
SELECT [s].[id], [s].[accessibility], [s].[capacity], [s].[created_at], [s].[deleted_at], [s].[description], [s].[equipment], [s].[external_url], [s].[facts], [s].[from_season], [s].[house_id], [s].[kind], [s].[layouts], [s].[mark], [s].[modified_at], [s].[name], [s].[opening_hours], [s].[own_terms], [s].[parent_id], [s].[revision], [s].[rules], [s].[takes_bookings], [s].[terms]
FROM [spaces].[spaces] AS [s]
WHERE [s].[deleted_at] IS NULL

-- SpacesDb
SELECT [s].[id], [s].[accessibility], [s].[capacity], [s].[created_at], [s].[deleted_at], [s].[description], [s].[equipment], [s].[external_url], [s].[facts], [s].[from_season], [s].[house_id], [s].[kind], [s].[layouts], [s].[mark], [s].[modified_at], [s].[name], [s].[opening_hours], [s].[own_terms], [s].[parent_id], [s].[revision], [s].[rules], [s].[takes_bookings], [s].[terms]
FROM [spaces].[spaces] AS [s]
WHERE [s].[deleted_at] IS NULL
ORDER BY [s].[house_id], [s].[name]

-- SpacesDb
SELECT [s].[id], [s].[accessibility], [s].[capacity], [s].[created_at], [s].[deleted_at], [s].[description], [s].[equipment], [s].[external_url], [s].[facts], [s].[from_season], [s].[house_id], [s].[kind], [s].[layouts], [s].[mark], [s].[modified_at], [s].[name], [s].[opening_hours], [s].[own_terms], [s].[parent_id], [s].[revision], [s].[rules], [s].[takes_bookings], [s].[terms]
FROM [spaces].[spaces] AS [s]
WHERE [s].[deleted_at] IS NULL
ORDER BY [s].[name]

-- SpacesDb
SELECT [s].[id], [s].[accessibility], [s].[capacity], [s].[created_at], [s].[deleted_at], [s].[description], [s].[equipment], [s].[external_url], [s].[facts], [s].[from_season], [s].[house_id], [s].[kind], [s].[layouts], [s].[mark], [s].[modified_at], [s].[name], [s].[opening_hours], [s].[own_terms], [s].[parent_id], [s].[revision], [s].[rules], [s].[takes_bookings], [s].[terms]
FROM [spaces].[spaces] AS [s]
WHERE [s].[deleted_at] IS NULL AND ([s].[id] = @space OR [s].[house_id] = @houseId)

-- SpacesDb
SELECT [s].[id], [s].[accessibility], [s].[capacity], [s].[created_at], [s].[deleted_at], [s].[description], [s].[equipment], [s].[external_url], [s].[facts], [s].[from_season], [s].[house_id], [s].[kind], [s].[layouts], [s].[mark], [s].[modified_at], [s].[name], [s].[opening_hours], [s].[own_terms], [s].[parent_id], [s].[revision], [s].[rules], [s].[takes_bookings], [s].[terms]
FROM [spaces].[spaces] AS [s]
WHERE [s].[deleted_at] IS NULL AND [s].[house_id] = @house
ORDER BY [s].[name]

-- SpacesDb
SELECT [s].[id], [s].[accessibility], [s].[capacity], [s].[created_at], [s].[deleted_at], [s].[description], [s].[equipment], [s].[external_url], [s].[facts], [s].[from_season], [s].[house_id], [s].[kind], [s].[layouts], [s].[mark], [s].[modified_at], [s].[name], [s].[opening_hours], [s].[own_terms], [s].[parent_id], [s].[revision], [s].[rules], [s].[takes_bookings], [s].[terms]
FROM [spaces].[spaces] AS [s]
WHERE [s].[deleted_at] IS NULL AND [s].[house_id] = @house_Id
ORDER BY [s].[name]

-- SpacesDb
SELECT [s].[id], [s].[accessibility], [s].[capacity], [s].[created_at], [s].[deleted_at], [s].[description], [s].[equipment], [s].[external_url], [s].[facts], [s].[from_season], [s].[house_id], [s].[kind], [s].[layouts], [s].[mark], [s].[modified_at], [s].[name], [s].[opening_hours], [s].[own_terms], [s].[parent_id], [s].[revision], [s].[rules], [s].[takes_bookings], [s].[terms]
FROM [spaces].[spaces] AS [s]
WHERE [s].[deleted_at] IS NULL AND [s].[house_id] = @id
ORDER BY [s].[name]

-- SpacesDb
SELECT [s].[id], [s].[accessibility], [s].[capacity], [s].[created_at], [s].[deleted_at], [s].[description], [s].[equipment], [s].[external_url], [s].[facts], [s].[from_season], [s].[house_id], [s].[kind], [s].[layouts], [s].[mark], [s].[modified_at], [s].[name], [s].[opening_hours], [s].[own_terms], [s].[parent_id], [s].[revision], [s].[rules], [s].[takes_bookings], [s].[terms]
FROM [spaces].[spaces] AS [s]
WHERE [s].[deleted_at] IS NULL AND [s].[house_id] = @round_HouseId AND [s].[takes_bookings] = CAST(1 AS bit)

-- SpacesDb
SELECT [s].[id], [s].[accessibility], [s].[capacity], [s].[created_at], [s].[deleted_at], [s].[description], [s].[equipment], [s].[external_url], [s].[facts], [s].[from_season], [s].[house_id], [s].[kind], [s].[layouts], [s].[mark], [s].[modified_at], [s].[name], [s].[opening_hours], [s].[own_terms], [s].[parent_id], [s].[revision], [s].[rules], [s].[takes_bookings], [s].[terms]
FROM [spaces].[spaces] AS [s]
WHERE [s].[deleted_at] IS NULL AND [s].[house_id] IN (@own1, @own2)

-- SpacesDb
SELECT [s].[id], [s].[accessibility], [s].[capacity], [s].[created_at], [s].[deleted_at], [s].[description], [s].[equipment], [s].[external_url], [s].[facts], [s].[from_season], [s].[house_id], [s].[kind], [s].[layouts], [s].[mark], [s].[modified_at], [s].[name], [s].[opening_hours], [s].[own_terms], [s].[parent_id], [s].[revision], [s].[rules], [s].[takes_bookings], [s].[terms]
FROM [spaces].[spaces] AS [s]
WHERE [s].[deleted_at] IS NULL AND [s].[house_id] IN (@own1, @own2) AND [s].[house_id] = @p

-- SpacesDb
SELECT [s].[id], [s].[accessibility], [s].[capacity], [s].[created_at], [s].[deleted_at], [s].[description], [s].[equipment], [s].[external_url], [s].[facts], [s].[from_season], [s].[house_id], [s].[kind], [s].[layouts], [s].[mark], [s].[modified_at], [s].[name], [s].[opening_hours], [s].[own_terms], [s].[parent_id], [s].[revision], [s].[rules], [s].[takes_bookings], [s].[terms]
FROM [spaces].[spaces] AS [s]
WHERE [s].[deleted_at] IS NULL AND [s].[house_id] IN (@own1, @own2) AND [s].[house_id] = @p AND [s].[id] = @p2

-- SpacesDb
SELECT [s].[id], [s].[accessibility], [s].[capacity], [s].[created_at], [s].[deleted_at], [s].[description], [s].[equipment], [s].[external_url], [s].[facts], [s].[from_season], [s].[house_id], [s].[kind], [s].[layouts], [s].[mark], [s].[modified_at], [s].[name], [s].[opening_hours], [s].[own_terms], [s].[parent_id], [s].[revision], [s].[rules], [s].[takes_bookings], [s].[terms]
FROM [spaces].[spaces] AS [s]
WHERE [s].[deleted_at] IS NULL AND [s].[house_id] IN (@own1, @own2) AND [s].[id] = @p

-- SpacesDb
SELECT [s].[id], [s].[accessibility], [s].[capacity], [s].[created_at], [s].[deleted_at], [s].[description], [s].[equipment], [s].[external_url], [s].[facts], [s].[from_season], [s].[house_id], [s].[kind], [s].[layouts], [s].[mark], [s].[modified_at], [s].[name], [s].[opening_hours], [s].[own_terms], [s].[parent_id], [s].[revision], [s].[rules], [s].[takes_bookings], [s].[terms]
FROM [spaces].[spaces] AS [s]
WHERE [s].[deleted_at] IS NULL AND [s].[id] IN (@ids1, @ids2)

-- SpacesDb
SELECT [s].[id], [s].[accessibility], [s].[capacity], [s].[created_at], [s].[deleted_at], [s].[description], [s].[equipment], [s].[external_url], [s].[facts], [s].[from_season], [s].[house_id], [s].[kind], [s].[layouts], [s].[mark], [s].[modified_at], [s].[name], [s].[opening_hours], [s].[own_terms], [s].[parent_id], [s].[revision], [s].[rules], [s].[takes_bookings], [s].[terms]
FROM [spaces].[spaces] AS [s]
WHERE [s].[deleted_at] IS NULL AND [s].[id] IN (@ids1, @ids2)
ORDER BY [s].[name]

-- SpacesDb
SELECT [s].[id], [s].[accessibility], [s].[capacity], [s].[created_at], [s].[deleted_at], [s].[description], [s].[equipment], [s].[external_url], [s].[facts], [s].[from_season], [s].[house_id], [s].[kind], [s].[layouts], [s].[mark], [s].[modified_at], [s].[name], [s].[opening_hours], [s].[own_terms], [s].[parent_id], [s].[revision], [s].[rules], [s].[takes_bookings], [s].[terms]
FROM [spaces].[spaces] AS [s]
WHERE [s].[deleted_at] IS NULL AND [s].[id] IN (@ids1, @ids2) AND [s].[takes_bookings] = CAST(1 AS bit)

-- SpacesDb
SELECT [s].[id], [s].[accessibility], [s].[capacity], [s].[created_at], [s].[deleted_at], [s].[description], [s].[equipment], [s].[external_url], [s].[facts], [s].[from_season], [s].[house_id], [s].[kind], [s].[layouts], [s].[mark], [s].[modified_at], [s].[name], [s].[opening_hours], [s].[own_terms], [s].[parent_id], [s].[revision], [s].[rules], [s].[takes_bookings], [s].[terms]
FROM [spaces].[spaces] AS [s]
WHERE [s].[deleted_at] IS NULL AND [s].[mark] = N'esimerkki' AND [s].[parent_id] IS NULL
ORDER BY [s].[name]

-- SpacesDb
SELECT [s].[id], [s].[accessibility], [s].[capacity], [s].[created_at], [s].[deleted_at], [s].[description], [s].[equipment], [s].[external_url], [s].[facts], [s].[from_season], [s].[house_id], [s].[kind], [s].[layouts], [s].[mark], [s].[modified_at], [s].[name], [s].[opening_hours], [s].[own_terms], [s].[parent_id], [s].[revision], [s].[rules], [s].[takes_bookings], [s].[terms]
FROM [spaces].[spaces] AS [s]
WHERE [s].[deleted_at] IS NULL AND [s].[mark] = N'esimerkki' AND [s].[parent_id] IS NULL AND [s].[from_season] = CAST(1 AS bit)
ORDER BY [s].[name]

-- SpacesDb
SELECT [s].[id], [s].[accessibility], [s].[capacity], [s].[created_at], [s].[deleted_at], [s].[description], [s].[equipment], [s].[external_url], [s].[facts], [s].[from_season], [s].[house_id], [s].[kind], [s].[layouts], [s].[mark], [s].[modified_at], [s].[name], [s].[opening_hours], [s].[own_terms], [s].[parent_id], [s].[revision], [s].[rules], [s].[takes_bookings], [s].[terms]
FROM [spaces].[spaces] AS [s]
WHERE [s].[deleted_at] IS NULL AND [s].[opening_hours] IS NULL AND [s].[capacity] IS NULL AND [s].[takes_bookings] = CAST(1 AS bit)
ORDER BY [s].[name]

-- SpacesDb
SELECT [s].[id], [s].[accessibility], [s].[capacity], [s].[created_at], [s].[deleted_at], [s].[description], [s].[equipment], [s].[external_url], [s].[facts], [s].[from_season], [s].[house_id], [s].[kind], [s].[layouts], [s].[mark], [s].[modified_at], [s].[name], [s].[opening_hours], [s].[own_terms], [s].[parent_id], [s].[revision], [s].[rules], [s].[takes_bookings], [s].[terms]
FROM [spaces].[spaces] AS [s]
WHERE [s].[id] IN (@ids1, @ids2)

-- SpacesDb
SELECT [s].[id], [s].[accessibility], [s].[capacity], [s].[created_at], [s].[deleted_at], [s].[description], [s].[equipment], [s].[external_url], [s].[facts], [s].[from_season], [s].[house_id], [s].[kind], [s].[layouts], [s].[mark], [s].[modified_at], [s].[name], [s].[opening_hours], [s].[own_terms], [s].[parent_id], [s].[revision], [s].[rules], [s].[takes_bookings], [s].[terms]
FROM [spaces].[spaces] AS [s]
WHERE [s].[mark] = N'esimerkki' AND [s].[from_season] = CAST(0 AS bit) AND NOT EXISTS (
    SELECT 1
    FROM [spaces].[bookings] AS [b]
    WHERE [b].[space_id] = [s].[id]) AND NOT EXISTS (
    SELECT 1
    FROM [spaces].[round_slots] AS [r]
    WHERE [r].[space_id] = [s].[id]) AND NOT EXISTS (
    SELECT 1
    FROM [spaces].[spaces] AS [s0]
    WHERE [s0].[parent_id] = [s].[id]) AND NOT EXISTS (
    SELECT 1
    FROM [spaces].[leases] AS [l]
    WHERE [l].[space_id] = [s].[id] AND [l].[id] NOT IN (@gone1, @gone2)) AND NOT EXISTS (
    SELECT 1
    FROM [spaces].[access_changes] AS [a]
    WHERE [a].[space_id] = [s].[id] AND [a].[id] NOT IN (@told1, @told2))

-- SpacesDb
SELECT [s].[id], [s].[activity], [s].[answer], [s].[appeal], [s].[appeal_accepted], [s].[budget_band], [s].[created_at], [s].[deleted_at], [s].[group_size], [s].[mark], [s].[modified_at], [s].[more], [s].[municipality], [s].[notes], [s].[on_behalf_at], [s].[organization_id], [s].[person_id], [s].[revision], [s].[round_id], [s].[sent], [s].[status], [s].[theme], [s].[wanted], [s].[wishes]
FROM [spaces].[seasonal_application] AS [s]
WHERE [s].[organization_id] = @merged_OrganizationId OR [s].[organization_id] = @merged_IntoId

-- SpacesDb
SELECT [s].[id], [s].[activity], [s].[answer], [s].[appeal], [s].[appeal_accepted], [s].[budget_band], [s].[created_at], [s].[deleted_at], [s].[group_size], [s].[mark], [s].[modified_at], [s].[more], [s].[municipality], [s].[notes], [s].[on_behalf_at], [s].[organization_id], [s].[person_id], [s].[revision], [s].[round_id], [s].[sent], [s].[status], [s].[theme], [s].[wanted], [s].[wishes]
FROM [spaces].[seasonal_application] AS [s]
WHERE [s].[organization_id] = @over_OrganizationId AND [s].[person_id] = @over_FromPersonId

-- SpacesDb
SELECT [s].[id], [s].[activity], [s].[answer], [s].[appeal], [s].[appeal_accepted], [s].[budget_band], [s].[created_at], [s].[deleted_at], [s].[group_size], [s].[mark], [s].[modified_at], [s].[more], [s].[municipality], [s].[notes], [s].[on_behalf_at], [s].[organization_id], [s].[person_id], [s].[revision], [s].[round_id], [s].[sent], [s].[status], [s].[theme], [s].[wanted], [s].[wishes]
FROM [spaces].[seasonal_application] AS [s]
WHERE [s].[person_id] = @person

-- SpacesDb
SELECT [s].[id], [s].[activity], [s].[answer], [s].[appeal], [s].[appeal_accepted], [s].[budget_band], [s].[created_at], [s].[deleted_at], [s].[group_size], [s].[mark], [s].[modified_at], [s].[more], [s].[municipality], [s].[notes], [s].[on_behalf_at], [s].[organization_id], [s].[person_id], [s].[revision], [s].[round_id], [s].[sent], [s].[status], [s].[theme], [s].[wanted], [s].[wishes]
FROM [spaces].[seasonal_application] AS [s]
WHERE [s].[person_id] = @person
ORDER BY [s].[created_at]

-- SpacesDb
SELECT [s].[id], [s].[activity], [s].[answer], [s].[appeal], [s].[appeal_accepted], [s].[budget_band], [s].[created_at], [s].[deleted_at], [s].[group_size], [s].[mark], [s].[modified_at], [s].[more], [s].[municipality], [s].[notes], [s].[on_behalf_at], [s].[organization_id], [s].[person_id], [s].[revision], [s].[round_id], [s].[sent], [s].[status], [s].[theme], [s].[wanted], [s].[wishes]
FROM [spaces].[seasonal_application] AS [s]
WHERE [s].[round_id] = @round AND [s].[status] = N'Sent'
ORDER BY [s].[id]

-- SpacesDb
SELECT [s].[id], [s].[activity], [s].[answer], [s].[appeal], [s].[appeal_accepted], [s].[budget_band], [s].[created_at], [s].[deleted_at], [s].[group_size], [s].[mark], [s].[modified_at], [s].[more], [s].[municipality], [s].[notes], [s].[on_behalf_at], [s].[organization_id], [s].[person_id], [s].[revision], [s].[round_id], [s].[sent], [s].[status], [s].[theme], [s].[wanted], [s].[wishes]
FROM [spaces].[seasonal_application] AS [s]
WHERE [s].[round_id] = @wish_Id AND [s].[status] = N'Sent'

-- SpacesDb
SELECT [s].[id], [s].[activity], [s].[answer], [s].[appeal], [s].[appeal_accepted], [s].[budget_band], [s].[created_at], [s].[deleted_at], [s].[group_size], [s].[mark], [s].[modified_at], [s].[more], [s].[municipality], [s].[notes], [s].[on_behalf_at], [s].[organization_id], [s].[person_id], [s].[revision], [s].[round_id], [s].[sent], [s].[status], [s].[theme], [s].[wanted], [s].[wishes]
FROM [spaces].[seasonal_application] AS [s]
WHERE [s].[round_id] IN (@ids1, @ids2)

-- SpacesDb
SELECT [s].[id], [s].[appeals_until], [s].[closes_on], [s].[comment], [s].[created_at], [s].[days_out], [s].[deleted_at], [s].[from], [s].[handler_id], [s].[house_id], [s].[mark], [s].[modified_at], [s].[name], [s].[opens_on], [s].[revision], [s].[stage], [s].[to]
FROM [spaces].[seasonal_round] AS [s]
WHERE [s].[deleted_at] IS NULL AND [s].[stage] = N'Open' AND [s].[closes_on] < @today

-- SpacesDb
SELECT [s].[id], [s].[appeals_until], [s].[closes_on], [s].[comment], [s].[created_at], [s].[days_out], [s].[deleted_at], [s].[from], [s].[handler_id], [s].[house_id], [s].[mark], [s].[modified_at], [s].[name], [s].[opens_on], [s].[revision], [s].[stage], [s].[to]
FROM [spaces].[seasonal_round] AS [s]
WHERE [s].[handler_id] = @person

-- SpacesDb
SELECT [s].[id], [s].[appeals_until], [s].[closes_on], [s].[comment], [s].[created_at], [s].[days_out], [s].[deleted_at], [s].[from], [s].[handler_id], [s].[house_id], [s].[mark], [s].[modified_at], [s].[name], [s].[opens_on], [s].[revision], [s].[stage], [s].[to], [r].[id], [r].[from], [r].[ground], [r].[holder_id], [r].[kept], [r].[missed], [r].[promised_to], [r].[promised_why], [r].[round_id], [r].[space_id], [r].[to], [r].[weekday], [r].[wish]
FROM [spaces].[seasonal_round] AS [s]
LEFT JOIN [spaces].[round_slots] AS [r] ON [s].[id] = [r].[round_id]
WHERE [s].[mark] = N'esimerkki' AND [s].[id] NOT IN (
    SELECT [s0].[round_id]
    FROM [spaces].[seasonal_application] AS [s0]
    WHERE [s0].[mark] IS NULL
)
ORDER BY [s].[id]

-- SpacesDb
SELECT [s].[id], [s].[appeals_until], [s].[closes_on], [s].[comment], [s].[created_at], [s].[days_out], [s].[deleted_at], [s].[from], [s].[handler_id], [s].[house_id], [s].[mark], [s].[modified_at], [s].[name], [s].[opens_on], [s].[revision], [s].[stage], [s].[to], [s0].[id], [s0].[activity], [s0].[answer], [s0].[appeal], [s0].[appeal_accepted], [s0].[budget_band], [s0].[created_at], [s0].[deleted_at], [s0].[group_size], [s0].[mark], [s0].[modified_at], [s0].[more], [s0].[municipality], [s0].[notes], [s0].[on_behalf_at], [s0].[organization_id], [s0].[person_id], [s0].[revision], [s0].[round_id], [s0].[sent], [s0].[status], [s0].[theme], [s0].[wanted], [s0].[wishes]
FROM [spaces].[seasonal_round] AS [s]
INNER JOIN [spaces].[seasonal_application] AS [s0] ON [s].[id] = [s0].[round_id]
WHERE [s].[deleted_at] IS NULL AND [s].[stage] = N'Open' AND [s].[closes_on] = @last AND [s0].[status] = N'Draft'

-- SpacesDb
SELECT [s].[id], [s].[asked], [s].[at], [s].[booking_id], [s].[created_at], [s].[deleted_at], [s].[modified_at], [s].[offering_id], [s].[reason], [s].[revision], [s].[space_id], [s].[start], [s].[state], [s].[words]
FROM [spaces].[setup_task] AS [s]

-- SpacesDb
SELECT [s].[id], [s].[asked], [s].[at], [s].[booking_id], [s].[created_at], [s].[deleted_at], [s].[modified_at], [s].[offering_id], [s].[reason], [s].[revision], [s].[space_id], [s].[start], [s].[state], [s].[words]
FROM [spaces].[setup_task] AS [s]
WHERE EXISTS (
    SELECT 1
    FROM [spaces].[setup_offering] AS [s0]
    WHERE [s0].[mark] = N'esimerkki' AND NOT EXISTS (
        SELECT 1
        FROM [spaces].[setup_task] AS [s1]
        WHERE [s1].[offering_id] = [s0].[id] AND EXISTS (
            SELECT 1
            FROM [spaces].[bookings] AS [b]
            WHERE [b].[id] = [s1].[booking_id] AND ([b].[mark] <> N'esimerkki' OR [b].[mark] IS NULL))) AND [s0].[id] = [s].[offering_id]) OR EXISTS (
    SELECT 1
    FROM [spaces].[bookings] AS [b0]
    WHERE [b0].[id] = [s].[booking_id] AND [b0].[mark] = N'esimerkki')

-- SpacesDb
SELECT [s].[id], [s].[asked], [s].[at], [s].[booking_id], [s].[created_at], [s].[deleted_at], [s].[modified_at], [s].[offering_id], [s].[reason], [s].[revision], [s].[space_id], [s].[start], [s].[state], [s].[words]
FROM [spaces].[setup_task] AS [s]
WHERE [s].[booking_id] = @p

-- SpacesDb
SELECT [s].[id], [s].[booking_id], [s].[created_at], [s].[deleted_at], [s].[end], [s].[list_id], [s].[mark], [s].[modified_at], [s].[revision], [s].[space_id], [s].[start], [s0].[id], [s0].[day_id], [s0].[list_id], [s0].[needs], [s0].[number], [s0].[organization_id], [s0].[turn]
FROM [spaces].[showcase_days] AS [s]
LEFT JOIN [spaces].[showcase_places] AS [s0] ON [s].[id] = [s0].[day_id]
WHERE [s].[list_id] = @wish_Id AND [s].[id] IN (@ids1, @ids2)
ORDER BY [s].[id]

-- SpacesDb
SELECT [s].[id], [s].[booking_id], [s].[created_at], [s].[deleted_at], [s].[end], [s].[list_id], [s].[mark], [s].[modified_at], [s].[revision], [s].[space_id], [s].[start], [s0].[id], [s0].[day_id], [s0].[list_id], [s0].[needs], [s0].[number], [s0].[organization_id], [s0].[turn]
FROM [spaces].[showcase_days] AS [s]
LEFT JOIN [spaces].[showcase_places] AS [s0] ON [s].[id] = [s0].[day_id]
WHERE [s].[list_id] IN (@ids1, @ids2)
ORDER BY [s].[id]

-- SpacesDb
SELECT [s].[id], [s].[booking_id], [s].[created_at], [s].[deleted_at], [s].[end], [s].[list_id], [s].[mark], [s].[modified_at], [s].[revision], [s].[space_id], [s].[start], [s0].[id], [s0].[day_id], [s0].[list_id], [s0].[needs], [s0].[number], [s0].[organization_id], [s0].[turn]
FROM [spaces].[showcase_days] AS [s]
LEFT JOIN [spaces].[showcase_places] AS [s0] ON [s].[id] = [s0].[day_id]
WHERE [s].[mark] IS NULL AND [s].[start] >= @from AND [s].[start] < @until AND [s].[booking_id] IS NOT NULL
ORDER BY [s].[id]

-- SpacesDb
SELECT [s].[id], [s].[booking_id], [s].[created_at], [s].[deleted_at], [s].[end], [s].[list_id], [s].[mark], [s].[modified_at], [s].[revision], [s].[space_id], [s].[start], [s1].[id], [s1].[day_id], [s1].[list_id], [s1].[needs], [s1].[number], [s1].[organization_id], [s1].[turn]
FROM [spaces].[showcase_days] AS [s]
LEFT JOIN [spaces].[showcase_places] AS [s1] ON [s].[id] = [s1].[day_id]
WHERE [s].[mark] = N'esimerkki' AND [s].[list_id] IN (
    SELECT [s0].[list_id]
    FROM [spaces].[showcase_days] AS [s0]
    WHERE [s0].[booking_id] IS NOT NULL AND EXISTS (
        SELECT 1
        FROM [spaces].[bookings] AS [b]
        WHERE [b].[id] = [s0].[booking_id] AND [b].[mark] IS NULL)
) AND EXISTS (
    SELECT 1
    FROM [spaces].[bookings] AS [b0]
    WHERE [b0].[id] = [s].[booking_id] AND [b0].[mark] = N'esimerkki')
ORDER BY [s].[id]

-- SpacesDb
SELECT [s].[id], [s].[booking_id], [s].[created_at], [s].[deleted_at], [s].[end], [s].[list_id], [s].[mark], [s].[modified_at], [s].[revision], [s].[space_id], [s].[start], [s2].[id], [s2].[day_id], [s2].[list_id], [s2].[needs], [s2].[number], [s2].[organization_id], [s2].[turn], [s1].[name] AS [Space], CASE
    WHEN [s].[booking_id] IS NULL AND EXISTS (
        SELECT 1
        FROM [spaces].[blocks] AS [b0]
        WHERE [b0].[space_id] = [s].[space_id] AND [b0].[start] < [s].[end] AND [b0].[end] > [s].[start]) THEN CAST(1 AS bit)
    ELSE CAST(0 AS bit)
END AS [Blocked]
FROM [spaces].[showcase_days] AS [s]
INNER JOIN [spaces].[spaces] AS [s1] ON [s].[space_id] = [s1].[id]
INNER JOIN [spaces].[showcase_places] AS [s2] ON [s].[id] = [s2].[day_id]
WHERE 0 = 1

-- SpacesDb
SELECT [s].[id], [s].[booking_id], [s].[created_at], [s].[deleted_at], [s].[end], [s].[list_id], [s].[mark], [s].[modified_at], [s].[revision], [s].[space_id], [s].[start], [s2].[id], [s2].[day_id], [s2].[list_id], [s2].[needs], [s2].[number], [s2].[organization_id], [s2].[turn], [s1].[name] AS [Space], CASE
    WHEN [s].[booking_id] IS NULL AND EXISTS (
        SELECT 1
        FROM [spaces].[blocks] AS [b]
        WHERE [b].[space_id] = [s].[space_id] AND [b].[start] < [s].[end] AND [b].[end] > [s].[start]) THEN CAST(1 AS bit)
    ELSE CAST(0 AS bit)
END AS [Blocked]
FROM [spaces].[showcase_days] AS [s]
INNER JOIN [spaces].[spaces] AS [s1] ON [s].[space_id] = [s1].[id]
INNER JOIN [spaces].[showcase_places] AS [s2] ON [s].[id] = [s2].[day_id]
WHERE 0 = 1

-- SpacesDb
SELECT [s].[id], [s].[booking_id], [s].[created_at], [s].[deleted_at], [s].[end], [s].[list_id], [s].[mark], [s].[modified_at], [s].[revision], [s].[space_id], [s].[start], [s2].[id], [s2].[day_id], [s2].[list_id], [s2].[needs], [s2].[number], [s2].[organization_id], [s2].[turn], [s1].[name] AS [Space], CASE
    WHEN [s].[booking_id] IS NULL AND EXISTS (
        SELECT 1
        FROM [spaces].[blocks] AS [b]
        WHERE [b].[space_id] = [s].[space_id] AND [b].[start] < [s].[end] AND [b].[end] > [s].[start]) THEN CAST(1 AS bit)
    ELSE CAST(0 AS bit)
END AS [Blocked]
FROM [spaces].[showcase_days] AS [s]
INNER JOIN [spaces].[spaces] AS [s1] ON [s].[space_id] = [s1].[id]
INNER JOIN [spaces].[showcase_places] AS [s2] ON [s].[id] = [s2].[day_id]
WHERE [s].[list_id] IN (
    SELECT [s0].[id]
    FROM [spaces].[showcase_lists] AS [s0]
    WHERE [s0].[is_open] = CAST(1 AS bit)
) AND [s2].[id] = @ask_Id

-- SpacesDb
SELECT [s].[id], [s].[booking_id], [s].[created_at], [s].[deleted_at], [s].[end], [s].[list_id], [s].[mark], [s].[modified_at], [s].[revision], [s].[space_id], [s].[start], [s2].[id], [s2].[day_id], [s2].[list_id], [s2].[needs], [s2].[number], [s2].[organization_id], [s2].[turn], [s1].[name] AS [Space], CASE
    WHEN [s].[booking_id] IS NULL AND EXISTS (
        SELECT 1
        FROM [spaces].[blocks] AS [b]
        WHERE [b].[space_id] = [s].[space_id] AND [b].[start] < [s].[end] AND [b].[end] > [s].[start]) THEN CAST(1 AS bit)
    ELSE CAST(0 AS bit)
END AS [Blocked]
FROM [spaces].[showcase_days] AS [s]
INNER JOIN [spaces].[spaces] AS [s1] ON [s].[space_id] = [s1].[id]
INNER JOIN [spaces].[showcase_places] AS [s2] ON [s].[id] = [s2].[day_id]
WHERE [s].[list_id] IN (
    SELECT [s0].[id]
    FROM [spaces].[showcase_lists] AS [s0]
) AND [s2].[id] = @ask_Id

-- SpacesDb
SELECT [s].[id], [s].[created_at], [s].[deleted_at], [s].[email], [s].[house_id], [s].[mark], [s].[modified_at], [s].[name], [s].[revision], [s].[space_id], [s].[who]
FROM [spaces].[setup_offering] AS [s]
WHERE [s].[email] = @email

-- SpacesDb
SELECT [s].[id], [s].[created_at], [s].[deleted_at], [s].[email], [s].[house_id], [s].[mark], [s].[modified_at], [s].[name], [s].[revision], [s].[space_id], [s].[who]
FROM [spaces].[setup_offering] AS [s]
WHERE [s].[email] = @email
ORDER BY [s].[id]

-- SpacesDb
SELECT [s].[id], [s].[created_at], [s].[deleted_at], [s].[email], [s].[house_id], [s].[mark], [s].[modified_at], [s].[name], [s].[revision], [s].[space_id], [s].[who]
FROM [spaces].[setup_offering] AS [s]
WHERE [s].[mark] = N'esimerkki' AND NOT EXISTS (
    SELECT 1
    FROM [spaces].[setup_task] AS [s0]
    WHERE [s0].[offering_id] = [s].[id] AND EXISTS (
        SELECT 1
        FROM [spaces].[bookings] AS [b]
        WHERE [b].[id] = [s0].[booking_id] AND ([b].[mark] <> N'esimerkki' OR [b].[mark] IS NULL)))

-- SpacesDb
SELECT [s].[id], [s].[created_at], [s].[deleted_at], [s].[end_time], [s].[first], [s].[mark], [s].[modified_at], [s].[recurrence], [s].[revision], [s].[space_id], [s].[start_time], [s].[title], [s0].[series_id], [s0].[day], [s0].[booking_id], [s0].[cancelled_by], [s0].[end], [s0].[reason], [s0].[space_id], [s0].[start]
FROM [spaces].[series] AS [s]
LEFT JOIN [spaces].[series_dates] AS [s0] ON [s].[id] = [s0].[series_id]
WHERE [s].[mark] = N'esimerkki' AND NOT EXISTS (
    SELECT 1
    FROM [spaces].[bookings] AS [b]
    WHERE [b].[series_id] = [s].[id] AND ([b].[mark] <> N'esimerkki' OR [b].[mark] IS NULL))
ORDER BY [s].[id], [s0].[series_id]

-- SpacesDb
SELECT [s].[id], [s].[day_id], [s].[list_id], [s].[needs], [s].[number], [s].[organization_id], [s].[turn]
FROM [spaces].[showcase_places] AS [s]
WHERE [s].[organization_id] = @merged_OrganizationId OR [s].[organization_id] = @merged_IntoId

-- SpacesDb
SELECT [s].[id], [s].[day_id], [s].[list_id], [s].[needs], [s].[number], [s].[organization_id], [s].[turn]
FROM [spaces].[showcase_places] AS [s]
WHERE [s].[organization_id] IS NOT NULL

-- SpacesDb
SELECT [s].[id], [s].[house_id], (
    SELECT TOP(1) [h].[name]
    FROM [spaces].[houses] AS [h]
    WHERE [h].[deleted_at] IS NULL AND [h].[id] = [s].[house_id]), (
    SELECT TOP(1) [h0].[street_address]
    FROM [spaces].[houses] AS [h0]
    WHERE [h0].[deleted_at] IS NULL AND [h0].[id] = [s].[house_id]), (
    SELECT TOP(1) [h1].[municipality]
    FROM [spaces].[houses] AS [h1]
    WHERE [h1].[deleted_at] IS NULL AND [h1].[id] = [s].[house_id]), [s].[parent_id], [s].[name], [s].[kind], [s].[description], [s].[capacity], [s].[layouts], [s].[equipment], [s].[accessibility], [s].[facts], [s].[opening_hours], [s].[own_terms], [s].[terms], [s].[rules], [s].[takes_bookings], [s].[external_url], [s].[mark], [s].[created_at], [s].[modified_at], [s].[revision]
FROM [spaces].[spaces] AS [s]
WHERE 0 = 1

-- SpacesDb
SELECT [s].[id], [s].[house_id], (
    SELECT TOP(1) [h].[name]
    FROM [spaces].[houses] AS [h]
    WHERE [h].[id] = [s].[house_id]), [s].[name], [s].[about], [s].[first_until], [s].[shared_until], [s].[most_each], [s].[cancel_days], [s].[is_open], (
    SELECT COUNT(*)
    FROM [spaces].[showcase_days] AS [s0]
    INNER JOIN [spaces].[showcase_places] AS [s1] ON [s0].[id] = [s1].[day_id]
    WHERE [s0].[start] > @now AND [s0].[list_id] = [s].[id]), (
    SELECT COUNT(*)
    FROM [spaces].[showcase_days] AS [s2]
    INNER JOIN [spaces].[showcase_places] AS [s3] ON [s2].[id] = [s3].[day_id]
    WHERE [s2].[start] > @now AND [s2].[list_id] = [s].[id] AND [s3].[organization_id] IS NULL), [s].[rhythms], [s].[mark], [s].[created_at], [s].[modified_at], [s].[revision]
FROM [spaces].[showcase_lists] AS [s]
WHERE 0 = 1

-- SpacesDb
SELECT [s].[id], [s].[house_id], (
    SELECT TOP(1) [h].[name]
    FROM [spaces].[houses] AS [h]
    WHERE [h].[id] = [s].[house_id]), [s].[name], [s].[opens_on], [s].[closes_on], [s].[from], [s].[to], [s].[days_out], [s].[stage], [s].[appeals_until], [s].[comment], [s].[mark], [s].[created_at], [s].[modified_at], [s].[revision]
FROM [spaces].[seasonal_round] AS [s]
WHERE 0 = 1

-- SpacesDb
SELECT [s].[id], [s].[organization_id], [s].[title], [s].[public], [s].[attendees], [s].[purpose], CASE
    WHEN [s].[contact_name] IS NULL OR [s].[contact_email] IS NULL THEN CAST(1 AS bit)
    ELSE CAST(0 AS bit)
END, [s].[contact_name], [s].[contact_email], [s].[needs], [s].[state], [s].[offered_until], [w].[space_id], [w].[start], [w].[until], [w].[booking_id], [w].[wait_id], [w].[order], [s].[log], [s].[mark], [s].[created_at], [s].[modified_at], [s].[revision], [s].[number]
FROM [spaces].[slot_wait] AS [s]
LEFT JOIN [spaces].[waited_times] AS [w] ON [s].[id] = [w].[wait_id]
WHERE [s].[id] IN (@wanted1, @wanted2)
ORDER BY [s].[id], [w].[order]

-- SpacesDb
SELECT [s].[id], [s].[round_id], [s].[organization_id], [s].[status], [s].[wanted], [s].[group_size], [s].[activity], [s].[more], [s].[wishes], [s].[theme], [s].[municipality], [s].[appeal], [s].[answer], [s].[appeal_accepted], [s].[on_behalf_at], [s].[mark], [s].[created_at], [s].[modified_at], [s].[revision]
FROM [spaces].[seasonal_application] AS [s]
WHERE 0 = 1

-- SpacesDb
SELECT [s].[id], [s].[space_id], [s].[title], [s].[recurrence], [s].[first], [s].[start_time], [s].[end_time], [s].[mark], [s].[created_at], [s].[modified_at]
FROM [spaces].[series] AS [s]
WHERE 0 = 1

-- SpacesDb
SELECT [s].[list_id], [s].[organization_id], [s].[at]
FROM [spaces].[showcase_invitations] AS [s]
WHERE [s].[list_id] IN (@ids1, @ids2)

-- SpacesDb
SELECT [s].[name]
FROM [spaces].[spaces] AS [s]
WHERE [s].[deleted_at] IS NULL

-- SpacesDb
SELECT [s].[organization_id]
FROM [spaces].[showcase_invitations] AS [s]
WHERE [s].[list_id] = @ask_Id

-- SpacesDb
SELECT [s].[space_id]
FROM [spaces].[setup_offering] AS [s]
WHERE ([s].[mark] <> N'esimerkki' OR [s].[mark] IS NULL) AND [s].[space_id] IS NOT NULL

-- SpacesDb
SELECT [s].[space_id]
FROM [spaces].[showcase_days] AS [s]
WHERE EXISTS (
    SELECT 1
    FROM [spaces].[showcase_places] AS [s0]
    WHERE [s].[id] = [s0].[day_id] AND [s0].[id] = @id)

-- SpacesDb
SELECT [s].[stage]
FROM [spaces].[seasonal_round] AS [s]
WHERE [s].[deleted_at] IS NULL
ORDER BY [s].[stage]

-- SpacesDb
SELECT [s].[start] AS [Start], [s].[end] AS [End]
FROM [spaces].[showcase_days] AS [s]
WHERE [s].[space_id] = @space_Id AND [s].[start] > @from AND [s].[start] < @to

-- SpacesDb
SELECT [s].[turn]
FROM [spaces].[showcase_places] AS [s]
WHERE [s].[list_id] = @list_Id AND [s].[organization_id] = @organization

-- SpacesDb
UPDATE [d]
SET [d].[seen_at] = @p
FROM [spaces].[door_devices] AS [d]
WHERE [d].[id] = @seen_Id

-- SpacesDb
UPDATE [m]
SET [m].[delivered_at] = @p
FROM [outbox].[messages] AS [m]
WHERE [m].[id] IN (@ids1, @ids2) AND [m].[delivered_at] IS NULL

-- SpacesDb
UPDATE [s]
SET [s].[parent_id] = @p1
FROM [spaces].[spaces] AS [s]
WHERE [s].[deleted_at] IS NULL AND [s].[id] = @p
