-- DirectoryDb
DELETE FROM [t]
FROM [search].[terms] AS [t]
WHERE [t].[document] = @id AND [t].[kind] = @kind

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
        WHERE [o].[status] = N'Published' AND [o].[deleted_at] IS NULL AND [o].[id] = @wish_Id) THEN CAST(1 AS bit)
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
SELECT COALESCE(SUM([o].[revision]), 0)
FROM [directory].[organizations] AS [o]

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
WHERE [o].[status] <> N'ForReview' AND [o].[modified_at] < @settled AND [o].[modified_at] >= @from

-- DirectoryDb
SELECT COUNT(*)
FROM [directory].[relayed] AS [r]
WHERE [r].[organization_id] = @wish_Id AND [r].[at] > @hourAgo

-- DirectoryDb
SELECT COUNT(*)
FROM [directory].[reports] AS [r]
WHERE [r].[organization_id] = @wish_Id AND [r].[created_at] > @hourAgo

-- DirectoryDb
SELECT TOP(1) @Count AS [Organizations], (
    SELECT COALESCE(SUM([o0].[revision]), 0)
    FROM [directory].[organizations] AS [o0]
    WHERE [o0].[revision] > 1) AS [Revisions], (
    SELECT MAX([o1].[modified_at])
    FROM [directory].[organizations] AS [o1]) AS [Latest], @Count4 AS [Networks], (
    SELECT COALESCE(SUM([n].[revision]), 0)
    FROM [directory].[networks] AS [n]) AS [NetworkRevisions]
FROM [directory].[organizations] AS [o]
ORDER BY [o].[id]

-- DirectoryDb
SELECT TOP(1) [o].[id] AS [Id], [o].[slug] AS [Slug]
FROM [directory].[organizations] AS [o]
WHERE [o].[business_id] = @id AND [o].[deleted_at] IS NULL AND [o].[id] <> @except

-- DirectoryDb
SELECT TOP(1) [r].[person_id]
FROM [directory].[rights] AS [r]
WHERE [r].[organization_id] = @organization_Id AND [r].[right] <> N'viewer'
ORDER BY [r].[right] DESC

-- DirectoryDb
SELECT TOP(2) [n].[id], [n].[acts_as], [n].[created_at], [n].[deleted_at], [n].[kind], [n].[modified_at], [n].[name_verbatim], [n].[names], [n].[open_to_all], [n].[purpose], [n].[revision], [n].[same_name_as], [n].[slug], [n].[source], [n].[themes]
FROM [directory].[networks] AS [n]
WHERE [n].[id] = @id OR [n].[slug] = @ask_Id

-- DirectoryDb
SELECT TOP(2) [o].[id], [o].[alias_of], [o].[areas], [o].[business_id], [o].[contacts], [o].[core_work], [o].[created_at], [o].[deleted_at], [o].[description], [o].[entered_by], [o].[expertise], [o].[home_municipality], [o].[hyte_priorities], [o].[identifiers], [o].[kind], [o].[languages], [o].[modified_at], [o].[names], [o].[plain_text], [o].[proof_at], [o].[proof_by], [o].[region_wide], [o].[revision], [o].[season], [o].[services], [o].[slug], [o].[status], [o].[successor], [o].[summary], [o].[target_groups], [o].[themes], [o].[website]
FROM [directory].[organizations] AS [o]
WHERE [o].[id] = @id

-- DirectoryDb
SELECT TOP(2) [o].[id], [o].[alias_of], [o].[areas], [o].[business_id], [o].[contacts], [o].[core_work], [o].[created_at], [o].[deleted_at], [o].[description], [o].[entered_by], [o].[expertise], [o].[home_municipality], [o].[hyte_priorities], [o].[identifiers], [o].[kind], [o].[languages], [o].[modified_at], [o].[names], [o].[plain_text], [o].[proof_at], [o].[proof_by], [o].[region_wide], [o].[revision], [o].[season], [o].[services], [o].[slug], [o].[status], [o].[successor], [o].[summary], [o].[target_groups], [o].[themes], [o].[website]
FROM [directory].[organizations] AS [o]
WHERE [o].[id] = @p

-- DirectoryDb
SELECT TOP(2) [o].[id], [o].[alias_of], [o].[areas], [o].[business_id], [o].[contacts], [o].[core_work], [o].[created_at], [o].[deleted_at], [o].[description], [o].[entered_by], [o].[expertise], [o].[home_municipality], [o].[hyte_priorities], [o].[identifiers], [o].[kind], [o].[languages], [o].[modified_at], [o].[names], [o].[plain_text], [o].[proof_at], [o].[proof_by], [o].[region_wide], [o].[revision], [o].[season], [o].[services], [o].[slug], [o].[status], [o].[successor], [o].[summary], [o].[target_groups], [o].[themes], [o].[website]
FROM [directory].[organizations] AS [o]
WHERE [o].[slug] = @slug

-- DirectoryDb
SELECT TOP(2) [o].[id], [o].[alias_of], [o].[areas], [o].[business_id], [o].[contacts], [o].[core_work], [o].[created_at], [o].[deleted_at], [o].[description], [o].[entered_by], [o].[expertise], [o].[home_municipality], [o].[hyte_priorities], [o].[identifiers], [o].[kind], [o].[languages], [o].[modified_at], [o].[names], [o].[plain_text], [o].[proof_at], [o].[proof_by], [o].[region_wide], [o].[revision], [o].[season], [o].[services], [o].[slug], [o].[status], [o].[successor], [o].[summary], [o].[target_groups], [o].[themes], [o].[website]
FROM [directory].[organizations] AS [o]
WHERE [o].[slug] = N'dila'

-- DirectoryDb
SELECT TOP(2) [o].[id], [o].[alias_of], [o].[areas], [o].[business_id], [o].[contacts], [o].[core_work], [o].[created_at], [o].[deleted_at], [o].[description], [o].[entered_by], [o].[expertise], [o].[home_municipality], [o].[hyte_priorities], [o].[identifiers], [o].[kind], [o].[languages], [o].[modified_at], [o].[names], [o].[plain_text], [o].[proof_at], [o].[proof_by], [o].[region_wide], [o].[revision], [o].[season], [o].[services], [o].[slug], [o].[status], [o].[successor], [o].[summary], [o].[target_groups], [o].[themes], [o].[website]
FROM [directory].[organizations] AS [o]
WHERE [o].[slug] = N'yhteys-ry'

-- DirectoryDb
SELECT TOP(2) [o].[id], [o].[alias_of], [o].[areas], [o].[business_id], [o].[contacts], [o].[core_work], [o].[created_at], [o].[deleted_at], [o].[description], [o].[entered_by], [o].[expertise], [o].[home_municipality], [o].[hyte_priorities], [o].[identifiers], [o].[kind], [o].[languages], [o].[modified_at], [o].[names], [o].[plain_text], [o].[proof_at], [o].[proof_by], [o].[region_wide], [o].[revision], [o].[season], [o].[services], [o].[slug], [o].[status], [o].[successor], [o].[summary], [o].[target_groups], [o].[themes], [o].[website]
FROM [directory].[organizations] AS [o]
WHERE [o].[status] = N'Published' AND [o].[deleted_at] IS NULL AND [o].[id] = @wish_Id

-- DirectoryDb
SELECT TOP(2) [o].[slug]
FROM [directory].[organizations] AS [o]
WHERE [o].[id] = @found_AliasOf

-- DirectoryDb
SELECT TOP(2) [r].[id], [r].[created_at], [r].[deleted_at], [r].[email], [r].[handled_at], [r].[modified_at], [r].[organization_id], [r].[revision], [r].[text]
FROM [directory].[reports] AS [r]

-- DirectoryDb
SELECT TOP(2) [r].[id], [r].[created_at], [r].[deleted_at], [r].[email], [r].[handled_at], [r].[modified_at], [r].[organization_id], [r].[revision], [r].[text]
FROM [directory].[reports] AS [r]
WHERE [r].[id] = @wish_Id

-- DirectoryDb
SELECT TOP(2) [r].[person_id], [r].[organization_id], [r].[right]
FROM [directory].[rights] AS [r]
WHERE [r].[person_id] = @given_PersonId AND [r].[organization_id] = @id

-- DirectoryDb
SELECT TOP(@p) [o].[id] AS [Id], [o].[modified_at] AS [ModifiedAt]
FROM [directory].[organizations] AS [o]
WHERE [o].[status] <> N'ForReview' AND [o].[modified_at] < @settled AND [o].[modified_at] >= @from
ORDER BY [o].[modified_at], [o].[id]

-- DirectoryDb
SELECT TOP(@p) [o].[id], [o].[alias_of], [o].[areas], [o].[business_id], [o].[contacts], [o].[core_work], [o].[created_at], [o].[deleted_at], [o].[description], [o].[entered_by], [o].[expertise], [o].[home_municipality], [o].[hyte_priorities], [o].[identifiers], [o].[kind], [o].[languages], [o].[modified_at], [o].[names], [o].[plain_text], [o].[proof_at], [o].[proof_by], [o].[region_wide], [o].[revision], [o].[season], [o].[services], [o].[slug], [o].[status], [o].[successor], [o].[summary], [o].[target_groups], [o].[themes], [o].[website]
FROM [directory].[organizations] AS [o]
WHERE [o].[deleted_at] IS NOT NULL
ORDER BY [o].[deleted_at] DESC

-- DirectoryDb
SELECT TOP(@p) [r].[id], [r].[created_at], [r].[deleted_at], [r].[email], [r].[handled_at], [r].[modified_at], [r].[organization_id], [r].[revision], [r].[text], [o].[slug] AS [Slug], [o].[names] AS [Names]
FROM [directory].[reports] AS [r]
INNER JOIN [directory].[organizations] AS [o] ON [r].[organization_id] = [o].[id]
WHERE [r].[handled_at] IS NULL
ORDER BY [r].[created_at]

-- DirectoryDb
SELECT [l].[to]
FROM [mail].[letters] AS [l]

-- DirectoryDb
SELECT [m].[network_id] AS [NetworkId], [o0].[id] AS [Id], [o0].[slug] AS [Slug], [o0].[names] AS [Names]
FROM [directory].[members] AS [m]
INNER JOIN (
    SELECT [o].[id], [o].[names], [o].[slug]
    FROM [directory].[organizations] AS [o]
    WHERE [o].[status] = N'Published' AND [o].[deleted_at] IS NULL
) AS [o0] ON [m].[organization_id] = [o0].[id]
WHERE [m].[network_id] IN (@networks1, @networks2)

-- DirectoryDb
SELECT [m].[organization_id] AS [OrganizationId], [m].[facet] AS [Facet], [m].[code] AS [Code]
FROM [directory].[marks] AS [m]

-- DirectoryDb
SELECT [m].[organization_id] AS [OrganizationId], [n0].[id] AS [Id], [n0].[slug] AS [Slug], [n0].[names] AS [Names]
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
SELECT [n0].[id], [n0].[acts_as], [n0].[created_at], [n0].[deleted_at], [n0].[kind], [n0].[modified_at], [n0].[name_verbatim], [n0].[names], [n0].[open_to_all], [n0].[purpose], [n0].[revision], [n0].[same_name_as], [n0].[slug], [n0].[source], [n0].[themes]
FROM [directory].[members] AS [m]
INNER JOIN (
    SELECT [n].[id], [n].[acts_as], [n].[created_at], [n].[deleted_at], [n].[kind], [n].[modified_at], [n].[name_verbatim], [n].[names], [n].[open_to_all], [n].[purpose], [n].[revision], [n].[same_name_as], [n].[slug], [n].[source], [n].[themes]
    FROM [directory].[networks] AS [n]
    WHERE [n].[deleted_at] IS NULL
) AS [n0] ON [m].[network_id] = [n0].[id]
WHERE [m].[organization_id] = @organization

-- DirectoryDb
SELECT [n].[id] AS [Id], [n].[names] AS [Names], [n].[slug] AS [Slug], [n].[kind] AS [Kind]
FROM [directory].[networks] AS [n]
WHERE [n].[deleted_at] IS NULL

-- DirectoryDb
SELECT [n].[id], [n].[acts_as], [n].[created_at], [n].[deleted_at], [n].[kind], [n].[modified_at], [n].[name_verbatim], [n].[names], [n].[open_to_all], [n].[purpose], [n].[revision], [n].[same_name_as], [n].[slug], [n].[source], [n].[themes]
FROM [directory].[networks] AS [n]

-- DirectoryDb
SELECT [n].[id], [n].[acts_as], [n].[created_at], [n].[deleted_at], [n].[kind], [n].[modified_at], [n].[name_verbatim], [n].[names], [n].[open_to_all], [n].[purpose], [n].[revision], [n].[same_name_as], [n].[slug], [n].[source], [n].[themes]
FROM [directory].[networks] AS [n]
WHERE [n].[deleted_at] IS NULL

-- DirectoryDb
SELECT [n].[id], [n].[acts_as], [n].[created_at], [n].[deleted_at], [n].[kind], [n].[modified_at], [n].[name_verbatim], [n].[names], [n].[open_to_all], [n].[purpose], [n].[revision], [n].[same_name_as], [n].[slug], [n].[source], [n].[themes]
FROM [directory].[networks] AS [n]
WHERE [n].[source] IS NOT NULL AND [n].[revision] = 1 AND NOT EXISTS (
    SELECT 1
    FROM [directory].[members] AS [m]
    WHERE [m].[network_id] = [n].[id])

-- DirectoryDb
SELECT [n].[id], [n].[acts_as], [n].[created_at], [n].[deleted_at], [n].[kind], [n].[modified_at], [n].[name_verbatim], [n].[names], [n].[open_to_all], [n].[purpose], [n].[revision], [n].[same_name_as], [n].[slug], [n].[source], [n].[themes], [m].[network_id], [m].[organization_id]
FROM [directory].[networks] AS [n]
LEFT JOIN [directory].[members] AS [m] ON [n].[id] = [m].[network_id]
ORDER BY [n].[id], [m].[network_id]

-- DirectoryDb
SELECT [o0].[id], [o0].[alias_of], [o0].[areas], [o0].[business_id], [o0].[contacts], [o0].[core_work], [o0].[created_at], [o0].[deleted_at], [o0].[description], [o0].[entered_by], [o0].[expertise], [o0].[home_municipality], [o0].[hyte_priorities], [o0].[identifiers], [o0].[kind], [o0].[languages], [o0].[modified_at], [o0].[names], [o0].[plain_text], [o0].[proof_at], [o0].[proof_by], [o0].[region_wide], [o0].[revision], [o0].[season], [o0].[services], [o0].[slug], [o0].[status], [o0].[successor], [o0].[summary], [o0].[target_groups], [o0].[themes], [o0].[website], [m].[organization_id], [m].[facet], [m].[code]
FROM (
    SELECT TOP(2) [o].[id], [o].[alias_of], [o].[areas], [o].[business_id], [o].[contacts], [o].[core_work], [o].[created_at], [o].[deleted_at], [o].[description], [o].[entered_by], [o].[expertise], [o].[home_municipality], [o].[hyte_priorities], [o].[identifiers], [o].[kind], [o].[languages], [o].[modified_at], [o].[names], [o].[plain_text], [o].[proof_at], [o].[proof_by], [o].[region_wide], [o].[revision], [o].[season], [o].[services], [o].[slug], [o].[status], [o].[successor], [o].[summary], [o].[target_groups], [o].[themes], [o].[website]
    FROM [directory].[organizations] AS [o]
    WHERE [o].[id] = @id
) AS [o0]
LEFT JOIN [directory].[marks] AS [m] ON [o0].[id] = [m].[organization_id]
ORDER BY [o0].[id], [m].[organization_id], [m].[facet]

-- DirectoryDb
SELECT [o0].[id], [o0].[alias_of], [o0].[areas], [o0].[business_id], [o0].[contacts], [o0].[core_work], [o0].[created_at], [o0].[deleted_at], [o0].[description], [o0].[entered_by], [o0].[expertise], [o0].[home_municipality], [o0].[hyte_priorities], [o0].[identifiers], [o0].[kind], [o0].[languages], [o0].[modified_at], [o0].[names], [o0].[plain_text], [o0].[proof_at], [o0].[proof_by], [o0].[region_wide], [o0].[revision], [o0].[season], [o0].[services], [o0].[slug], [o0].[status], [o0].[successor], [o0].[summary], [o0].[target_groups], [o0].[themes], [o0].[website], [m].[organization_id], [m].[facet], [m].[code]
FROM (
    SELECT TOP(2) [o].[id], [o].[alias_of], [o].[areas], [o].[business_id], [o].[contacts], [o].[core_work], [o].[created_at], [o].[deleted_at], [o].[description], [o].[entered_by], [o].[expertise], [o].[home_municipality], [o].[hyte_priorities], [o].[identifiers], [o].[kind], [o].[languages], [o].[modified_at], [o].[names], [o].[plain_text], [o].[proof_at], [o].[proof_by], [o].[region_wide], [o].[revision], [o].[season], [o].[services], [o].[slug], [o].[status], [o].[successor], [o].[summary], [o].[target_groups], [o].[themes], [o].[website]
    FROM [directory].[organizations] AS [o]
    WHERE [o].[id] = @wish_Id
) AS [o0]
LEFT JOIN [directory].[marks] AS [m] ON [o0].[id] = [m].[organization_id]
ORDER BY [o0].[id], [m].[organization_id], [m].[facet]

-- DirectoryDb
SELECT [o].[id]
FROM [directory].[organizations] AS [o]
WHERE [o].[status] = N'Published' AND [o].[deleted_at] IS NULL AND [o].[business_id] = @id

-- DirectoryDb
SELECT [o].[id], [o].[alias_of], [o].[areas], [o].[business_id], [o].[contacts], [o].[core_work], [o].[created_at], [o].[deleted_at], [o].[description], [o].[entered_by], [o].[expertise], [o].[home_municipality], [o].[hyte_priorities], [o].[identifiers], [o].[kind], [o].[languages], [o].[modified_at], [o].[names], [o].[plain_text], [o].[proof_at], [o].[proof_by], [o].[region_wide], [o].[revision], [o].[season], [o].[services], [o].[slug], [o].[status], [o].[successor], [o].[summary], [o].[target_groups], [o].[themes], [o].[website]
FROM [directory].[organizations] AS [o]
WHERE [o].[id] IN (@page1, @page2)

-- DirectoryDb
SELECT [o].[id], [o].[alias_of], [o].[areas], [o].[business_id], [o].[contacts], [o].[core_work], [o].[created_at], [o].[deleted_at], [o].[description], [o].[entered_by], [o].[expertise], [o].[home_municipality], [o].[hyte_priorities], [o].[identifiers], [o].[kind], [o].[languages], [o].[modified_at], [o].[names], [o].[plain_text], [o].[proof_at], [o].[proof_by], [o].[region_wide], [o].[revision], [o].[season], [o].[services], [o].[slug], [o].[status], [o].[successor], [o].[summary], [o].[target_groups], [o].[themes], [o].[website]
FROM [directory].[organizations] AS [o]
WHERE [o].[status] = N'ForReview' AND [o].[deleted_at] IS NULL
ORDER BY [o].[created_at]

-- DirectoryDb
SELECT [o].[id], [o].[alias_of], [o].[areas], [o].[business_id], [o].[contacts], [o].[core_work], [o].[created_at], [o].[deleted_at], [o].[description], [o].[entered_by], [o].[expertise], [o].[home_municipality], [o].[hyte_priorities], [o].[identifiers], [o].[kind], [o].[languages], [o].[modified_at], [o].[names], [o].[plain_text], [o].[proof_at], [o].[proof_by], [o].[region_wide], [o].[revision], [o].[season], [o].[services], [o].[slug], [o].[status], [o].[successor], [o].[summary], [o].[target_groups], [o].[themes], [o].[website]
FROM [directory].[organizations] AS [o]
WHERE [o].[status] = N'Published' AND [o].[deleted_at] IS NULL AND [o].[id] IN (@ids1, @ids2)

-- DirectoryDb
SELECT [o].[id], [o].[alias_of], [o].[areas], [o].[business_id], [o].[contacts], [o].[core_work], [o].[created_at], [o].[deleted_at], [o].[description], [o].[entered_by], [o].[expertise], [o].[home_municipality], [o].[hyte_priorities], [o].[identifiers], [o].[kind], [o].[languages], [o].[modified_at], [o].[names], [o].[plain_text], [o].[proof_at], [o].[proof_by], [o].[region_wide], [o].[revision], [o].[season], [o].[services], [o].[slug], [o].[status], [o].[successor], [o].[summary], [o].[target_groups], [o].[themes], [o].[website], [m0].[organization_id], [m0].[facet], [m0].[code]
FROM [directory].[organizations] AS [o]
LEFT JOIN [directory].[marks] AS [m0] ON [o].[id] = [m0].[organization_id]
WHERE [o].[season] IS NOT NULL AND [o].[revision] = 1 AND NOT EXISTS (
    SELECT 1
    FROM [directory].[rights] AS [r]
    WHERE [r].[organization_id] = [o].[id]) AND NOT EXISTS (
    SELECT 1
    FROM [directory].[members] AS [m]
    WHERE [m].[organization_id] = [o].[id])
ORDER BY [o].[id], [m0].[organization_id], [m0].[facet]

-- DirectoryDb
SELECT [o].[id], [o].[alias_of], [o].[areas], [o].[business_id], [o].[contacts], [o].[core_work], [o].[created_at], [o].[deleted_at], [o].[description], [o].[entered_by], [o].[expertise], [o].[home_municipality], [o].[hyte_priorities], [o].[identifiers], [o].[kind], [o].[languages], [o].[modified_at], [o].[names], [o].[plain_text], [o].[proof_at], [o].[proof_by], [o].[region_wide], [o].[revision], [o].[season], [o].[services], [o].[slug], [o].[status], [o].[successor], [o].[summary], [o].[target_groups], [o].[themes], [o].[website], [m].[organization_id], [m].[facet], [m].[code]
FROM [directory].[organizations] AS [o]
LEFT JOIN [directory].[marks] AS [m] ON [o].[id] = [m].[organization_id]
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
SELECT [o].[id], [o].[names], [o].[modified_at], [o].[proof_at]
FROM [directory].[organizations] AS [o]
WHERE [o].[status] = N'Published' AND [o].[deleted_at] IS NULL

-- DirectoryDb
SELECT [o].[slug]
FROM [directory].[organizations] AS [o]

-- DirectoryDb
SELECT [o].[slug]
FROM [directory].[organizations] AS [o]
WHERE [o].[slug] LIKE @slug_startswith ESCAPE N'\'

-- DirectoryDb
SELECT [o].[status], [o].[id], [o].[alias_of], [o].[areas], [o].[business_id], [o].[contacts], [o].[core_work], [o].[created_at], [o].[deleted_at], [o].[description], [o].[entered_by], [o].[expertise], [o].[home_municipality], [o].[hyte_priorities], [o].[identifiers], [o].[kind], [o].[languages], [o].[modified_at], [o].[names], [o].[plain_text], [o].[proof_at], [o].[proof_by], [o].[region_wide], [o].[revision], [o].[season], [o].[services], [o].[slug], [o].[successor], [o].[summary], [o].[target_groups], [o].[themes], [o].[website]
FROM [directory].[organizations] AS [o]
ORDER BY [o].[status]

-- DirectoryDb
SELECT [r].[person_id], [r].[organization_id], [r].[right]
FROM [directory].[rights] AS [r]
WHERE [r].[organization_id] = @id

-- DirectoryDb
SELECT [r].[person_id], [r].[organization_id], [r].[right]
FROM [directory].[rights] AS [r]
WHERE [r].[organization_id] = @organization_Id

-- DirectoryDb
SELECT [r].[person_id], [r].[organization_id], [r].[right]
FROM [directory].[rights] AS [r]
WHERE [r].[person_id] = @request_PersonId

-- EventsDb
DELETE FROM [t]
FROM [search].[terms] AS [t]
WHERE [t].[document] = @id AND [t].[kind] = @kind

-- EventsDb
SELECT CASE
    WHEN EXISTS (
        SELECT 1
        FROM [events].[events] AS [e]
        WHERE [e].[mark] = N'esimerkki') THEN CAST(1 AS bit)
    ELSE CAST(0 AS bit)
END

-- EventsDb
SELECT COUNT(*)
FROM [events].[activities] AS [a]

-- EventsDb
SELECT COUNT(*)
FROM [events].[events] AS [e]

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
WHERE [e].[publication] = N'Published' AND [e].[deleted_at] IS NULL

-- EventsDb
SELECT COUNT(*)
FROM [events].[events] AS [e]
WHERE [e].[publication] = N'Published' AND [e].[deleted_at] IS NULL AND ([e].[municipality] IN (@places1, @places2) OR [e].[subarea] IN (@places3, @places4))

-- EventsDb
SELECT COUNT(*)
FROM [events].[events] AS [e]
WHERE [e].[publication] = N'Published' AND [e].[deleted_at] IS NULL AND ([e].[municipality] IN (@places1, @places2) OR [e].[subarea] IN (@places3, @places4)) AND [e].[precision] IN (@precisions1, @precisions2)

-- EventsDb
SELECT COUNT(*)
FROM [events].[events] AS [e]
WHERE [e].[publication] = N'Published' AND [e].[deleted_at] IS NULL AND ([e].[municipality] IN (@places1, @places2) OR [e].[subarea] IN (@places3, @places4)) AND [e].[precision] IN (@precisions1, @precisions2) AND [e].[year] IN (@years1, @years2)

-- EventsDb
SELECT COUNT(*)
FROM [events].[events] AS [e]
WHERE [e].[publication] = N'Published' AND [e].[deleted_at] IS NULL AND ([e].[municipality] IN (@places1, @places2) OR [e].[subarea] IN (@places3, @places4)) AND [e].[year] IN (@years1, @years2)

-- EventsDb
SELECT COUNT(*)
FROM [events].[events] AS [e]
WHERE [e].[publication] = N'Published' AND [e].[deleted_at] IS NULL AND ([e].[precision] <> N'Exact' OR [e].[last_day] >= @day)

-- EventsDb
SELECT COUNT(*)
FROM [events].[events] AS [e]
WHERE [e].[publication] = N'Published' AND [e].[deleted_at] IS NULL AND ([e].[precision] <> N'Exact' OR [e].[last_day] >= @day) AND ([e].[municipality] IN (@places1, @places2) OR [e].[subarea] IN (@places3, @places4))

-- EventsDb
SELECT COUNT(*)
FROM [events].[events] AS [e]
WHERE [e].[publication] = N'Published' AND [e].[deleted_at] IS NULL AND ([e].[precision] <> N'Exact' OR [e].[last_day] >= @day) AND ([e].[municipality] IN (@places1, @places2) OR [e].[subarea] IN (@places3, @places4)) AND [e].[precision] IN (@precisions1, @precisions2)

-- EventsDb
SELECT COUNT(*)
FROM [events].[events] AS [e]
WHERE [e].[publication] = N'Published' AND [e].[deleted_at] IS NULL AND ([e].[precision] <> N'Exact' OR [e].[last_day] >= @day) AND [e].[precision] IN (@precisions1, @precisions2)

-- EventsDb
SELECT COUNT(*)
FROM [events].[events] AS [e]
WHERE [e].[publication] = N'Published' AND [e].[deleted_at] IS NULL AND EXISTS (
    SELECT 1
    FROM [events].[event_partners] AS [e0]
    WHERE [e].[id] = [e0].[event_id] AND [e0].[organization_id] = @organization)

-- EventsDb
SELECT COUNT(*)
FROM [events].[events] AS [e]
WHERE [e].[publication] = N'Published' AND [e].[deleted_at] IS NULL AND [e].[host_municipality] IN (@hosts1, @hosts2)

-- EventsDb
SELECT COUNT(*)
FROM [events].[events] AS [e]
WHERE [e].[publication] = N'Published' AND [e].[deleted_at] IS NULL AND [e].[id] IN (@found1, @found2)

-- EventsDb
SELECT COUNT(*)
FROM [events].[events] AS [e]
WHERE [e].[publication] = N'Published' AND [e].[deleted_at] IS NULL AND [e].[id] IN (@found1, @found2) AND ([e].[municipality] IN (@places1, @places2) OR [e].[subarea] IN (@places3, @places4))

-- EventsDb
SELECT COUNT(*)
FROM [events].[events] AS [e]
WHERE [e].[publication] = N'Published' AND [e].[deleted_at] IS NULL AND [e].[id] IN (@found1, @found2) AND [e].[precision] IN (@precisions1, @precisions2)

-- EventsDb
SELECT COUNT(*)
FROM [events].[events] AS [e]
WHERE [e].[publication] = N'Published' AND [e].[deleted_at] IS NULL AND [e].[last_day] >= @from AND [e].[first_day] <= @to

-- EventsDb
SELECT COUNT(*)
FROM [events].[events] AS [e]
WHERE [e].[publication] = N'Published' AND [e].[deleted_at] IS NULL AND [e].[precision] IN (@precisions1, @precisions2)

-- EventsDb
SELECT COUNT(*)
FROM [events].[events] AS [e]
WHERE [e].[publication] = N'Published' AND [e].[deleted_at] IS NULL AND [e].[precision] IN (@precisions1, @precisions2) AND [e].[year] IN (@years1, @years2)

-- EventsDb
SELECT COUNT(*)
FROM [events].[events] AS [e]
WHERE [e].[publication] = N'Published' AND [e].[deleted_at] IS NULL AND [e].[type] IN (@types1, @types2)

-- EventsDb
SELECT COUNT(*)
FROM [events].[events] AS [e]
WHERE [e].[publication] = N'Published' AND [e].[deleted_at] IS NULL AND [e].[year] IN (@years1, @years2)

-- EventsDb
SELECT COUNT(*)
FROM [events].[series] AS [s]

-- EventsDb
SELECT COUNT(*)
FROM [events].[workshop_outputs] AS [w]

-- EventsDb
SELECT MAX([e].[last_day])
FROM [events].[events] AS [e]
WHERE [e].[publication] = N'Published' AND [e].[deleted_at] IS NULL AND [e].[precision] = N'Exact' AND [e].[last_day] < @first

-- EventsDb
SELECT MIN([e].[first_day])
FROM [events].[events] AS [e]
WHERE [e].[publication] = N'Published' AND [e].[deleted_at] IS NULL AND [e].[precision] = N'Exact' AND [e].[first_day] >= @next

-- EventsDb
SELECT TOP(2) [e].[id], [e].[created_at], [e].[deleted_at], [e].[end], [e].[feedback], [e].[figures], [e].[first_day], [e].[host_municipality], [e].[house_id], [e].[kind], [e].[last_day], [e].[mark], [e].[modified_at], [e].[municipality], [e].[name], [e].[organization_ids], [e].[organizer], [e].[place], [e].[precision], [e].[programme], [e].[publication], [e].[revision], [e].[series_id], [e].[slug], [e].[sort_key], [e].[source], [e].[space_ids], [e].[start], [e].[status], [e].[subarea], [e].[type], [e].[year]
FROM [events].[events] AS [e]
WHERE [e].[id] = @p

-- EventsDb
SELECT TOP(2) [e].[id], [e].[created_at], [e].[deleted_at], [e].[end], [e].[feedback], [e].[figures], [e].[first_day], [e].[host_municipality], [e].[house_id], [e].[kind], [e].[last_day], [e].[mark], [e].[modified_at], [e].[municipality], [e].[name], [e].[organization_ids], [e].[organizer], [e].[place], [e].[precision], [e].[programme], [e].[publication], [e].[revision], [e].[series_id], [e].[slug], [e].[sort_key], [e].[source], [e].[space_ids], [e].[start], [e].[status], [e].[subarea], [e].[type], [e].[year]
FROM [events].[events] AS [e]
WHERE [e].[slug] = @idOrSlug

-- EventsDb
SELECT TOP(2) [e].[id], [e].[created_at], [e].[deleted_at], [e].[end], [e].[feedback], [e].[figures], [e].[first_day], [e].[host_municipality], [e].[house_id], [e].[kind], [e].[last_day], [e].[mark], [e].[modified_at], [e].[municipality], [e].[name], [e].[organization_ids], [e].[organizer], [e].[place], [e].[precision], [e].[programme], [e].[publication], [e].[revision], [e].[series_id], [e].[slug], [e].[sort_key], [e].[source], [e].[space_ids], [e].[start], [e].[status], [e].[subarea], [e].[type], [e].[year]
FROM [events].[events] AS [e]
WHERE [e].[slug] = @slug

-- EventsDb
SELECT TOP(2) [e].[id], [e].[created_at], [e].[deleted_at], [e].[end], [e].[feedback], [e].[figures], [e].[first_day], [e].[host_municipality], [e].[house_id], [e].[kind], [e].[last_day], [e].[mark], [e].[modified_at], [e].[municipality], [e].[name], [e].[organization_ids], [e].[organizer], [e].[place], [e].[precision], [e].[programme], [e].[publication], [e].[revision], [e].[series_id], [e].[slug], [e].[sort_key], [e].[source], [e].[space_ids], [e].[start], [e].[status], [e].[subarea], [e].[type], [e].[year]
FROM [events].[events] AS [e]
WHERE [e].[slug] = N'2024-heinola-yhdistysilta'

-- EventsDb
SELECT TOP(2) [s].[id], [s].[created_at], [s].[deleted_at], [s].[document], [s].[editions], [s].[modified_at], [s].[name], [s].[purpose], [s].[revision], [s].[slug]
FROM [events].[series] AS [s]
WHERE [s].[id] = @id

-- EventsDb
SELECT TOP(@p) [e].[id] AS [Id], [e].[modified_at] AS [ModifiedAt]
FROM [events].[events] AS [e]
WHERE [e].[modified_at] < @settled AND [e].[modified_at] >= @from
ORDER BY [e].[modified_at], [e].[id]

-- EventsDb
SELECT TOP(@p) [e].[id], [e].[created_at], [e].[deleted_at], [e].[end], [e].[feedback], [e].[figures], [e].[first_day], [e].[host_municipality], [e].[house_id], [e].[kind], [e].[last_day], [e].[mark], [e].[modified_at], [e].[municipality], [e].[name], [e].[organization_ids], [e].[organizer], [e].[place], [e].[precision], [e].[programme], [e].[publication], [e].[revision], [e].[series_id], [e].[slug], [e].[sort_key], [e].[source], [e].[space_ids], [e].[start], [e].[status], [e].[subarea], [e].[type], [e].[year]
FROM [events].[events] AS [e]
WHERE [e].[publication] = N'Published' AND [e].[deleted_at] IS NULL AND [e].[first_day] <= @ask_To AND [e].[last_day] >= @ask_From
ORDER BY [e].[sort_key]

-- EventsDb
SELECT TOP(@p) [e].[id], [e].[created_at], [e].[deleted_at], [e].[end], [e].[feedback], [e].[figures], [e].[first_day], [e].[host_municipality], [e].[house_id], [e].[kind], [e].[last_day], [e].[mark], [e].[modified_at], [e].[municipality], [e].[name], [e].[organization_ids], [e].[organizer], [e].[place], [e].[precision], [e].[programme], [e].[publication], [e].[revision], [e].[series_id], [e].[slug], [e].[sort_key], [e].[source], [e].[space_ids], [e].[start], [e].[status], [e].[subarea], [e].[type], [e].[year]
FROM [events].[events] AS [e]
WHERE [e].[publication] = N'Published' AND [e].[deleted_at] IS NULL AND [e].[series_id] = @series_Id AND [e].[id] <> @found_Id
ORDER BY [e].[sort_key]

-- EventsDb
SELECT [a].[id], [a].[created_at], [a].[deleted_at], [a].[document], [a].[modified_at], [a].[note], [a].[organization_id], [a].[place], [a].[recurrence], [a].[revision], [a].[space_id], [a].[title], [a].[when], [a].[year]
FROM [events].[activities] AS [a]

-- EventsDb
SELECT [a].[id], [a].[created_at], [a].[deleted_at], [a].[document], [a].[modified_at], [a].[note], [a].[organization_id], [a].[place], [a].[recurrence], [a].[revision], [a].[space_id], [a].[title], [a].[when], [a].[year]
FROM [events].[activities] AS [a]
ORDER BY [a].[title], [a].[id]

-- EventsDb
SELECT [e0].[id], [e0].[created_at], [e0].[deleted_at], [e0].[end], [e0].[feedback], [e0].[figures], [e0].[first_day], [e0].[host_municipality], [e0].[house_id], [e0].[kind], [e0].[last_day], [e0].[mark], [e0].[modified_at], [e0].[municipality], [e0].[name], [e0].[organization_ids], [e0].[organizer], [e0].[place], [e0].[precision], [e0].[programme], [e0].[publication], [e0].[revision], [e0].[series_id], [e0].[slug], [e0].[sort_key], [e0].[source], [e0].[space_ids], [e0].[start], [e0].[status], [e0].[subarea], [e0].[type], [e0].[year], [s].[id], [s].[event_id], [s].[number], [s].[tips], [s].[topic], [s].[id0], [s].[due_on], [s].[heading], [s].[number0], [s].[owner_body_id], [s].[part], [s].[text], [s].[workshop_id]
FROM (
    SELECT TOP(2) [e].[id], [e].[created_at], [e].[deleted_at], [e].[end], [e].[feedback], [e].[figures], [e].[first_day], [e].[host_municipality], [e].[house_id], [e].[kind], [e].[last_day], [e].[mark], [e].[modified_at], [e].[municipality], [e].[name], [e].[organization_ids], [e].[organizer], [e].[place], [e].[precision], [e].[programme], [e].[publication], [e].[revision], [e].[series_id], [e].[slug], [e].[sort_key], [e].[source], [e].[space_ids], [e].[start], [e].[status], [e].[subarea], [e].[type], [e].[year]
    FROM [events].[events] AS [e]
    WHERE [e].[id] = @p
) AS [e0]
LEFT JOIN (
    SELECT [w].[id], [w].[event_id], [w].[number], [w].[tips], [w].[topic], [w0].[id] AS [id0], [w0].[due_on], [w0].[heading], [w0].[number] AS [number0], [w0].[owner_body_id], [w0].[part], [w0].[text], [w0].[workshop_id]
    FROM [events].[workshops] AS [w]
    LEFT JOIN [events].[workshop_outputs] AS [w0] ON [w].[id] = [w0].[workshop_id]
) AS [s] ON [e0].[id] = [s].[event_id]
ORDER BY [e0].[id], [s].[id]

-- EventsDb
SELECT [e0].[id], [e0].[created_at], [e0].[deleted_at], [e0].[end], [e0].[feedback], [e0].[figures], [e0].[first_day], [e0].[host_municipality], [e0].[house_id], [e0].[kind], [e0].[last_day], [e0].[mark], [e0].[modified_at], [e0].[municipality], [e0].[name], [e0].[organization_ids], [e0].[organizer], [e0].[place], [e0].[precision], [e0].[programme], [e0].[publication], [e0].[revision], [e0].[series_id], [e0].[slug], [e0].[sort_key], [e0].[source], [e0].[space_ids], [e0].[start], [e0].[status], [e0].[subarea], [e0].[type], [e0].[year], [s].[id], [s].[event_id], [s].[number], [s].[tips], [s].[topic], [s].[id0], [s].[due_on], [s].[heading], [s].[number0], [s].[owner_body_id], [s].[part], [s].[text], [s].[workshop_id]
FROM (
    SELECT TOP(2) [e].[id], [e].[created_at], [e].[deleted_at], [e].[end], [e].[feedback], [e].[figures], [e].[first_day], [e].[host_municipality], [e].[house_id], [e].[kind], [e].[last_day], [e].[mark], [e].[modified_at], [e].[municipality], [e].[name], [e].[organization_ids], [e].[organizer], [e].[place], [e].[precision], [e].[programme], [e].[publication], [e].[revision], [e].[series_id], [e].[slug], [e].[sort_key], [e].[source], [e].[space_ids], [e].[start], [e].[status], [e].[subarea], [e].[type], [e].[year]
    FROM [events].[events] AS [e]
    WHERE [e].[slug] = @idOrSlug
) AS [e0]
LEFT JOIN (
    SELECT [w].[id], [w].[event_id], [w].[number], [w].[tips], [w].[topic], [w0].[id] AS [id0], [w0].[due_on], [w0].[heading], [w0].[number] AS [number0], [w0].[owner_body_id], [w0].[part], [w0].[text], [w0].[workshop_id]
    FROM [events].[workshops] AS [w]
    LEFT JOIN [events].[workshop_outputs] AS [w0] ON [w].[id] = [w0].[workshop_id]
) AS [s] ON [e0].[id] = [s].[event_id]
ORDER BY [e0].[id], [s].[id]

-- EventsDb
SELECT [e].[id], [e].[created_at], [e].[deleted_at], [e].[end], [e].[feedback], [e].[figures], [e].[first_day], [e].[host_municipality], [e].[house_id], [e].[kind], [e].[last_day], [e].[mark], [e].[modified_at], [e].[municipality], [e].[name], [e].[organization_ids], [e].[organizer], [e].[place], [e].[precision], [e].[programme], [e].[publication], [e].[revision], [e].[series_id], [e].[slug], [e].[sort_key], [e].[source], [e].[space_ids], [e].[start], [e].[status], [e].[subarea], [e].[type], [e].[year]
FROM [events].[events] AS [e]
ORDER BY [e].[id]

-- EventsDb
SELECT [e].[id], [e].[created_at], [e].[deleted_at], [e].[end], [e].[feedback], [e].[figures], [e].[first_day], [e].[host_municipality], [e].[house_id], [e].[kind], [e].[last_day], [e].[mark], [e].[modified_at], [e].[municipality], [e].[name], [e].[organization_ids], [e].[organizer], [e].[place], [e].[precision], [e].[programme], [e].[publication], [e].[revision], [e].[series_id], [e].[slug], [e].[sort_key], [e].[source], [e].[space_ids], [e].[start], [e].[status], [e].[subarea], [e].[type], [e].[year]
FROM [events].[events] AS [e]
WHERE 0 = 1

-- EventsDb
SELECT [e].[id], [e].[created_at], [e].[deleted_at], [e].[end], [e].[feedback], [e].[figures], [e].[first_day], [e].[host_municipality], [e].[house_id], [e].[kind], [e].[last_day], [e].[mark], [e].[modified_at], [e].[municipality], [e].[name], [e].[organization_ids], [e].[organizer], [e].[place], [e].[precision], [e].[programme], [e].[publication], [e].[revision], [e].[series_id], [e].[slug], [e].[sort_key], [e].[source], [e].[space_ids], [e].[start], [e].[status], [e].[subarea], [e].[type], [e].[year]
FROM [events].[events] AS [e]
WHERE [e].[publication] = N'Published' AND [e].[deleted_at] IS NULL AND [e].[id] IN (@ids1, @ids2)

-- EventsDb
SELECT [e].[id], [e].[created_at], [e].[deleted_at], [e].[end], [e].[feedback], [e].[figures], [e].[first_day], [e].[host_municipality], [e].[house_id], [e].[kind], [e].[last_day], [e].[mark], [e].[modified_at], [e].[municipality], [e].[name], [e].[organization_ids], [e].[organizer], [e].[place], [e].[precision], [e].[programme], [e].[publication], [e].[revision], [e].[series_id], [e].[slug], [e].[sort_key], [e].[source], [e].[space_ids], [e].[start], [e].[status], [e].[subarea], [e].[type], [e].[year]
FROM [events].[events] AS [e]
WHERE [e].[source] IS NOT NULL OR [e].[mark] IS NOT NULL
ORDER BY [e].[id]

-- EventsDb
SELECT [e].[id], [e].[created_at], [e].[deleted_at], [e].[end], [e].[feedback], [e].[figures], [e].[first_day], [e].[host_municipality], [e].[house_id], [e].[kind], [e].[last_day], [e].[mark], [e].[modified_at], [e].[municipality], [e].[name], [e].[organization_ids], [e].[organizer], [e].[place], [e].[precision], [e].[programme], [e].[publication], [e].[revision], [e].[series_id], [e].[slug], [e].[sort_key], [e].[source], [e].[space_ids], [e].[start], [e].[status], [e].[subarea], [e].[type], [e].[year]
FROM [events].[events] AS [e]
WHERE [e].[year] = 2024

-- EventsDb
SELECT [e].[municipality] AS [Key], COUNT(*) AS [Count]
FROM [events].[events] AS [e]
WHERE [e].[publication] = N'Published' AND [e].[deleted_at] IS NULL
GROUP BY [e].[municipality]

-- EventsDb
SELECT [e].[municipality] AS [Key], COUNT(*) AS [Count]
FROM [events].[events] AS [e]
WHERE [e].[publication] = N'Published' AND [e].[deleted_at] IS NULL AND ([e].[precision] <> N'Exact' OR [e].[last_day] >= @day)
GROUP BY [e].[municipality]

-- EventsDb
SELECT [e].[municipality] AS [Key], COUNT(*) AS [Count]
FROM [events].[events] AS [e]
WHERE [e].[publication] = N'Published' AND [e].[deleted_at] IS NULL AND ([e].[precision] <> N'Exact' OR [e].[last_day] >= @day) AND [e].[precision] IN (@precisions1, @precisions2)
GROUP BY [e].[municipality]

-- EventsDb
SELECT [e].[municipality] AS [Key], COUNT(*) AS [Count]
FROM [events].[events] AS [e]
WHERE [e].[publication] = N'Published' AND [e].[deleted_at] IS NULL AND EXISTS (
    SELECT 1
    FROM [events].[event_partners] AS [e0]
    WHERE [e].[id] = [e0].[event_id] AND [e0].[organization_id] = @organization)
GROUP BY [e].[municipality]

-- EventsDb
SELECT [e].[municipality] AS [Key], COUNT(*) AS [Count]
FROM [events].[events] AS [e]
WHERE [e].[publication] = N'Published' AND [e].[deleted_at] IS NULL AND [e].[host_municipality] IN (@hosts1, @hosts2)
GROUP BY [e].[municipality]

-- EventsDb
SELECT [e].[municipality] AS [Key], COUNT(*) AS [Count]
FROM [events].[events] AS [e]
WHERE [e].[publication] = N'Published' AND [e].[deleted_at] IS NULL AND [e].[id] IN (@found1, @found2)
GROUP BY [e].[municipality]

-- EventsDb
SELECT [e].[municipality] AS [Key], COUNT(*) AS [Count]
FROM [events].[events] AS [e]
WHERE [e].[publication] = N'Published' AND [e].[deleted_at] IS NULL AND [e].[id] IN (@found1, @found2) AND [e].[precision] IN (@precisions1, @precisions2)
GROUP BY [e].[municipality]

-- EventsDb
SELECT [e].[municipality] AS [Key], COUNT(*) AS [Count]
FROM [events].[events] AS [e]
WHERE [e].[publication] = N'Published' AND [e].[deleted_at] IS NULL AND [e].[last_day] >= @from AND [e].[first_day] <= @to
GROUP BY [e].[municipality]

-- EventsDb
SELECT [e].[municipality] AS [Key], COUNT(*) AS [Count]
FROM [events].[events] AS [e]
WHERE [e].[publication] = N'Published' AND [e].[deleted_at] IS NULL AND [e].[precision] IN (@precisions1, @precisions2)
GROUP BY [e].[municipality]

-- EventsDb
SELECT [e].[municipality] AS [Key], COUNT(*) AS [Count]
FROM [events].[events] AS [e]
WHERE [e].[publication] = N'Published' AND [e].[deleted_at] IS NULL AND [e].[precision] IN (@precisions1, @precisions2) AND [e].[year] IN (@years1, @years2)
GROUP BY [e].[municipality]

-- EventsDb
SELECT [e].[municipality] AS [Key], COUNT(*) AS [Count]
FROM [events].[events] AS [e]
WHERE [e].[publication] = N'Published' AND [e].[deleted_at] IS NULL AND [e].[type] IN (@types1, @types2)
GROUP BY [e].[municipality]

-- EventsDb
SELECT [e].[municipality] AS [Key], COUNT(*) AS [Count]
FROM [events].[events] AS [e]
WHERE [e].[publication] = N'Published' AND [e].[deleted_at] IS NULL AND [e].[year] IN (@years1, @years2)
GROUP BY [e].[municipality]

-- EventsDb
SELECT [e].[precision] AS [Key], COUNT(*) AS [Count]
FROM [events].[events] AS [e]
WHERE [e].[publication] = N'Published' AND [e].[deleted_at] IS NULL
GROUP BY [e].[precision]

-- EventsDb
SELECT [e].[precision] AS [Key], COUNT(*) AS [Count]
FROM [events].[events] AS [e]
WHERE [e].[publication] = N'Published' AND [e].[deleted_at] IS NULL AND ([e].[municipality] IN (@places1, @places2) OR [e].[subarea] IN (@places3, @places4))
GROUP BY [e].[precision]

-- EventsDb
SELECT [e].[precision] AS [Key], COUNT(*) AS [Count]
FROM [events].[events] AS [e]
WHERE [e].[publication] = N'Published' AND [e].[deleted_at] IS NULL AND ([e].[municipality] IN (@places1, @places2) OR [e].[subarea] IN (@places3, @places4)) AND [e].[year] IN (@years1, @years2)
GROUP BY [e].[precision]

-- EventsDb
SELECT [e].[precision] AS [Key], COUNT(*) AS [Count]
FROM [events].[events] AS [e]
WHERE [e].[publication] = N'Published' AND [e].[deleted_at] IS NULL AND ([e].[precision] <> N'Exact' OR [e].[last_day] >= @day)
GROUP BY [e].[precision]

-- EventsDb
SELECT [e].[precision] AS [Key], COUNT(*) AS [Count]
FROM [events].[events] AS [e]
WHERE [e].[publication] = N'Published' AND [e].[deleted_at] IS NULL AND ([e].[precision] <> N'Exact' OR [e].[last_day] >= @day) AND ([e].[municipality] IN (@places1, @places2) OR [e].[subarea] IN (@places3, @places4))
GROUP BY [e].[precision]

-- EventsDb
SELECT [e].[precision] AS [Key], COUNT(*) AS [Count]
FROM [events].[events] AS [e]
WHERE [e].[publication] = N'Published' AND [e].[deleted_at] IS NULL AND EXISTS (
    SELECT 1
    FROM [events].[event_partners] AS [e0]
    WHERE [e].[id] = [e0].[event_id] AND [e0].[organization_id] = @organization)
GROUP BY [e].[precision]

-- EventsDb
SELECT [e].[precision] AS [Key], COUNT(*) AS [Count]
FROM [events].[events] AS [e]
WHERE [e].[publication] = N'Published' AND [e].[deleted_at] IS NULL AND [e].[host_municipality] IN (@hosts1, @hosts2)
GROUP BY [e].[precision]

-- EventsDb
SELECT [e].[precision] AS [Key], COUNT(*) AS [Count]
FROM [events].[events] AS [e]
WHERE [e].[publication] = N'Published' AND [e].[deleted_at] IS NULL AND [e].[id] IN (@found1, @found2)
GROUP BY [e].[precision]

-- EventsDb
SELECT [e].[precision] AS [Key], COUNT(*) AS [Count]
FROM [events].[events] AS [e]
WHERE [e].[publication] = N'Published' AND [e].[deleted_at] IS NULL AND [e].[id] IN (@found1, @found2) AND ([e].[municipality] IN (@places1, @places2) OR [e].[subarea] IN (@places3, @places4))
GROUP BY [e].[precision]

-- EventsDb
SELECT [e].[precision] AS [Key], COUNT(*) AS [Count]
FROM [events].[events] AS [e]
WHERE [e].[publication] = N'Published' AND [e].[deleted_at] IS NULL AND [e].[last_day] >= @from AND [e].[first_day] <= @to
GROUP BY [e].[precision]

-- EventsDb
SELECT [e].[precision] AS [Key], COUNT(*) AS [Count]
FROM [events].[events] AS [e]
WHERE [e].[publication] = N'Published' AND [e].[deleted_at] IS NULL AND [e].[type] IN (@types1, @types2)
GROUP BY [e].[precision]

-- EventsDb
SELECT [e].[precision] AS [Key], COUNT(*) AS [Count]
FROM [events].[events] AS [e]
WHERE [e].[publication] = N'Published' AND [e].[deleted_at] IS NULL AND [e].[year] IN (@years1, @years2)
GROUP BY [e].[precision]

-- EventsDb
SELECT [e].[revision]
FROM [events].[events] AS [e]
ORDER BY [e].[slug]

-- EventsDb
SELECT [e].[slug]
FROM [events].[events] AS [e]

-- EventsDb
SELECT [e].[subarea] AS [Key], COUNT(*) AS [Count]
FROM [events].[events] AS [e]
WHERE [e].[publication] = N'Published' AND [e].[deleted_at] IS NULL
GROUP BY [e].[subarea]

-- EventsDb
SELECT [e].[subarea] AS [Key], COUNT(*) AS [Count]
FROM [events].[events] AS [e]
WHERE [e].[publication] = N'Published' AND [e].[deleted_at] IS NULL AND ([e].[precision] <> N'Exact' OR [e].[last_day] >= @day)
GROUP BY [e].[subarea]

-- EventsDb
SELECT [e].[subarea] AS [Key], COUNT(*) AS [Count]
FROM [events].[events] AS [e]
WHERE [e].[publication] = N'Published' AND [e].[deleted_at] IS NULL AND ([e].[precision] <> N'Exact' OR [e].[last_day] >= @day) AND [e].[precision] IN (@precisions1, @precisions2)
GROUP BY [e].[subarea]

-- EventsDb
SELECT [e].[subarea] AS [Key], COUNT(*) AS [Count]
FROM [events].[events] AS [e]
WHERE [e].[publication] = N'Published' AND [e].[deleted_at] IS NULL AND EXISTS (
    SELECT 1
    FROM [events].[event_partners] AS [e0]
    WHERE [e].[id] = [e0].[event_id] AND [e0].[organization_id] = @organization)
GROUP BY [e].[subarea]

-- EventsDb
SELECT [e].[subarea] AS [Key], COUNT(*) AS [Count]
FROM [events].[events] AS [e]
WHERE [e].[publication] = N'Published' AND [e].[deleted_at] IS NULL AND [e].[host_municipality] IN (@hosts1, @hosts2)
GROUP BY [e].[subarea]

-- EventsDb
SELECT [e].[subarea] AS [Key], COUNT(*) AS [Count]
FROM [events].[events] AS [e]
WHERE [e].[publication] = N'Published' AND [e].[deleted_at] IS NULL AND [e].[id] IN (@found1, @found2)
GROUP BY [e].[subarea]

-- EventsDb
SELECT [e].[subarea] AS [Key], COUNT(*) AS [Count]
FROM [events].[events] AS [e]
WHERE [e].[publication] = N'Published' AND [e].[deleted_at] IS NULL AND [e].[id] IN (@found1, @found2) AND [e].[precision] IN (@precisions1, @precisions2)
GROUP BY [e].[subarea]

-- EventsDb
SELECT [e].[subarea] AS [Key], COUNT(*) AS [Count]
FROM [events].[events] AS [e]
WHERE [e].[publication] = N'Published' AND [e].[deleted_at] IS NULL AND [e].[last_day] >= @from AND [e].[first_day] <= @to
GROUP BY [e].[subarea]

-- EventsDb
SELECT [e].[subarea] AS [Key], COUNT(*) AS [Count]
FROM [events].[events] AS [e]
WHERE [e].[publication] = N'Published' AND [e].[deleted_at] IS NULL AND [e].[precision] IN (@precisions1, @precisions2)
GROUP BY [e].[subarea]

-- EventsDb
SELECT [e].[subarea] AS [Key], COUNT(*) AS [Count]
FROM [events].[events] AS [e]
WHERE [e].[publication] = N'Published' AND [e].[deleted_at] IS NULL AND [e].[precision] IN (@precisions1, @precisions2) AND [e].[year] IN (@years1, @years2)
GROUP BY [e].[subarea]

-- EventsDb
SELECT [e].[subarea] AS [Key], COUNT(*) AS [Count]
FROM [events].[events] AS [e]
WHERE [e].[publication] = N'Published' AND [e].[deleted_at] IS NULL AND [e].[type] IN (@types1, @types2)
GROUP BY [e].[subarea]

-- EventsDb
SELECT [e].[subarea] AS [Key], COUNT(*) AS [Count]
FROM [events].[events] AS [e]
WHERE [e].[publication] = N'Published' AND [e].[deleted_at] IS NULL AND [e].[year] IN (@years1, @years2)
GROUP BY [e].[subarea]

-- EventsDb
SELECT [e].[type] AS [Key], COUNT(*) AS [Count]
FROM [events].[events] AS [e]
WHERE [e].[publication] = N'Published' AND [e].[deleted_at] IS NULL
GROUP BY [e].[type]

-- EventsDb
SELECT [e].[type] AS [Key], COUNT(*) AS [Count]
FROM [events].[events] AS [e]
WHERE [e].[publication] = N'Published' AND [e].[deleted_at] IS NULL AND ([e].[municipality] IN (@places1, @places2) OR [e].[subarea] IN (@places3, @places4))
GROUP BY [e].[type]

-- EventsDb
SELECT [e].[type] AS [Key], COUNT(*) AS [Count]
FROM [events].[events] AS [e]
WHERE [e].[publication] = N'Published' AND [e].[deleted_at] IS NULL AND ([e].[municipality] IN (@places1, @places2) OR [e].[subarea] IN (@places3, @places4)) AND [e].[precision] IN (@precisions1, @precisions2)
GROUP BY [e].[type]

-- EventsDb
SELECT [e].[type] AS [Key], COUNT(*) AS [Count]
FROM [events].[events] AS [e]
WHERE [e].[publication] = N'Published' AND [e].[deleted_at] IS NULL AND ([e].[municipality] IN (@places1, @places2) OR [e].[subarea] IN (@places3, @places4)) AND [e].[precision] IN (@precisions1, @precisions2) AND [e].[year] IN (@years1, @years2)
GROUP BY [e].[type]

-- EventsDb
SELECT [e].[type] AS [Key], COUNT(*) AS [Count]
FROM [events].[events] AS [e]
WHERE [e].[publication] = N'Published' AND [e].[deleted_at] IS NULL AND ([e].[municipality] IN (@places1, @places2) OR [e].[subarea] IN (@places3, @places4)) AND [e].[year] IN (@years1, @years2)
GROUP BY [e].[type]

-- EventsDb
SELECT [e].[type] AS [Key], COUNT(*) AS [Count]
FROM [events].[events] AS [e]
WHERE [e].[publication] = N'Published' AND [e].[deleted_at] IS NULL AND ([e].[precision] <> N'Exact' OR [e].[last_day] >= @day)
GROUP BY [e].[type]

-- EventsDb
SELECT [e].[type] AS [Key], COUNT(*) AS [Count]
FROM [events].[events] AS [e]
WHERE [e].[publication] = N'Published' AND [e].[deleted_at] IS NULL AND ([e].[precision] <> N'Exact' OR [e].[last_day] >= @day) AND ([e].[municipality] IN (@places1, @places2) OR [e].[subarea] IN (@places3, @places4))
GROUP BY [e].[type]

-- EventsDb
SELECT [e].[type] AS [Key], COUNT(*) AS [Count]
FROM [events].[events] AS [e]
WHERE [e].[publication] = N'Published' AND [e].[deleted_at] IS NULL AND ([e].[precision] <> N'Exact' OR [e].[last_day] >= @day) AND ([e].[municipality] IN (@places1, @places2) OR [e].[subarea] IN (@places3, @places4)) AND [e].[precision] IN (@precisions1, @precisions2)
GROUP BY [e].[type]

-- EventsDb
SELECT [e].[type] AS [Key], COUNT(*) AS [Count]
FROM [events].[events] AS [e]
WHERE [e].[publication] = N'Published' AND [e].[deleted_at] IS NULL AND ([e].[precision] <> N'Exact' OR [e].[last_day] >= @day) AND [e].[precision] IN (@precisions1, @precisions2)
GROUP BY [e].[type]

-- EventsDb
SELECT [e].[type] AS [Key], COUNT(*) AS [Count]
FROM [events].[events] AS [e]
WHERE [e].[publication] = N'Published' AND [e].[deleted_at] IS NULL AND EXISTS (
    SELECT 1
    FROM [events].[event_partners] AS [e0]
    WHERE [e].[id] = [e0].[event_id] AND [e0].[organization_id] = @organization)
GROUP BY [e].[type]

-- EventsDb
SELECT [e].[type] AS [Key], COUNT(*) AS [Count]
FROM [events].[events] AS [e]
WHERE [e].[publication] = N'Published' AND [e].[deleted_at] IS NULL AND [e].[host_municipality] IN (@hosts1, @hosts2)
GROUP BY [e].[type]

-- EventsDb
SELECT [e].[type] AS [Key], COUNT(*) AS [Count]
FROM [events].[events] AS [e]
WHERE [e].[publication] = N'Published' AND [e].[deleted_at] IS NULL AND [e].[id] IN (@found1, @found2)
GROUP BY [e].[type]

-- EventsDb
SELECT [e].[type] AS [Key], COUNT(*) AS [Count]
FROM [events].[events] AS [e]
WHERE [e].[publication] = N'Published' AND [e].[deleted_at] IS NULL AND [e].[id] IN (@found1, @found2) AND ([e].[municipality] IN (@places1, @places2) OR [e].[subarea] IN (@places3, @places4))
GROUP BY [e].[type]

-- EventsDb
SELECT [e].[type] AS [Key], COUNT(*) AS [Count]
FROM [events].[events] AS [e]
WHERE [e].[publication] = N'Published' AND [e].[deleted_at] IS NULL AND [e].[id] IN (@found1, @found2) AND [e].[precision] IN (@precisions1, @precisions2)
GROUP BY [e].[type]

-- EventsDb
SELECT [e].[type] AS [Key], COUNT(*) AS [Count]
FROM [events].[events] AS [e]
WHERE [e].[publication] = N'Published' AND [e].[deleted_at] IS NULL AND [e].[last_day] >= @from AND [e].[first_day] <= @to
GROUP BY [e].[type]

-- EventsDb
SELECT [e].[type] AS [Key], COUNT(*) AS [Count]
FROM [events].[events] AS [e]
WHERE [e].[publication] = N'Published' AND [e].[deleted_at] IS NULL AND [e].[precision] IN (@precisions1, @precisions2)
GROUP BY [e].[type]

-- EventsDb
SELECT [e].[type] AS [Key], COUNT(*) AS [Count]
FROM [events].[events] AS [e]
WHERE [e].[publication] = N'Published' AND [e].[deleted_at] IS NULL AND [e].[precision] IN (@precisions1, @precisions2) AND [e].[year] IN (@years1, @years2)
GROUP BY [e].[type]

-- EventsDb
SELECT [e].[type] AS [Key], COUNT(*) AS [Count]
FROM [events].[events] AS [e]
WHERE [e].[publication] = N'Published' AND [e].[deleted_at] IS NULL AND [e].[year] IN (@years1, @years2)
GROUP BY [e].[type]

-- EventsDb
SELECT [e].[year] AS [Key], COUNT(*) AS [Count]
FROM [events].[events] AS [e]
WHERE [e].[publication] = N'Published' AND [e].[deleted_at] IS NULL
GROUP BY [e].[year]

-- EventsDb
SELECT [e].[year] AS [Key], COUNT(*) AS [Count]
FROM [events].[events] AS [e]
WHERE [e].[publication] = N'Published' AND [e].[deleted_at] IS NULL AND ([e].[municipality] IN (@places1, @places2) OR [e].[subarea] IN (@places3, @places4))
GROUP BY [e].[year]

-- EventsDb
SELECT [e].[year] AS [Key], COUNT(*) AS [Count]
FROM [events].[events] AS [e]
WHERE [e].[publication] = N'Published' AND [e].[deleted_at] IS NULL AND ([e].[municipality] IN (@places1, @places2) OR [e].[subarea] IN (@places3, @places4)) AND [e].[precision] IN (@precisions1, @precisions2)
GROUP BY [e].[year]

-- EventsDb
SELECT [e].[year] AS [Key], COUNT(*) AS [Count]
FROM [events].[events] AS [e]
WHERE [e].[publication] = N'Published' AND [e].[deleted_at] IS NULL AND EXISTS (
    SELECT 1
    FROM [events].[event_partners] AS [e0]
    WHERE [e].[id] = [e0].[event_id] AND [e0].[organization_id] = @organization)
GROUP BY [e].[year]

-- EventsDb
SELECT [e].[year] AS [Key], COUNT(*) AS [Count]
FROM [events].[events] AS [e]
WHERE [e].[publication] = N'Published' AND [e].[deleted_at] IS NULL AND [e].[host_municipality] IN (@hosts1, @hosts2)
GROUP BY [e].[year]

-- EventsDb
SELECT [e].[year] AS [Key], COUNT(*) AS [Count]
FROM [events].[events] AS [e]
WHERE [e].[publication] = N'Published' AND [e].[deleted_at] IS NULL AND [e].[id] IN (@found1, @found2)
GROUP BY [e].[year]

-- EventsDb
SELECT [e].[year] AS [Key], COUNT(*) AS [Count]
FROM [events].[events] AS [e]
WHERE [e].[publication] = N'Published' AND [e].[deleted_at] IS NULL AND [e].[id] IN (@found1, @found2) AND ([e].[municipality] IN (@places1, @places2) OR [e].[subarea] IN (@places3, @places4))
GROUP BY [e].[year]

-- EventsDb
SELECT [e].[year] AS [Key], COUNT(*) AS [Count]
FROM [events].[events] AS [e]
WHERE [e].[publication] = N'Published' AND [e].[deleted_at] IS NULL AND [e].[id] IN (@found1, @found2) AND [e].[precision] IN (@precisions1, @precisions2)
GROUP BY [e].[year]

-- EventsDb
SELECT [e].[year] AS [Key], COUNT(*) AS [Count]
FROM [events].[events] AS [e]
WHERE [e].[publication] = N'Published' AND [e].[deleted_at] IS NULL AND [e].[last_day] >= @from AND [e].[first_day] <= @to
GROUP BY [e].[year]

-- EventsDb
SELECT [e].[year] AS [Key], COUNT(*) AS [Count]
FROM [events].[events] AS [e]
WHERE [e].[publication] = N'Published' AND [e].[deleted_at] IS NULL AND [e].[precision] IN (@precisions1, @precisions2)
GROUP BY [e].[year]

-- EventsDb
SELECT [e].[year] AS [Key], COUNT(*) AS [Count]
FROM [events].[events] AS [e]
WHERE [e].[publication] = N'Published' AND [e].[deleted_at] IS NULL AND [e].[type] IN (@types1, @types2)
GROUP BY [e].[year]

-- EventsDb
SELECT [s].[id], [s].[created_at], [s].[deleted_at], [s].[document], [s].[editions], [s].[modified_at], [s].[name], [s].[purpose], [s].[revision], [s].[slug]
FROM [events].[series] AS [s]

-- EventsDb
SELECT [s].[id], [s].[created_at], [s].[deleted_at], [s].[document], [s].[editions], [s].[modified_at], [s].[name], [s].[purpose], [s].[revision], [s].[slug]
FROM [events].[series] AS [s]
WHERE NOT EXISTS (
    SELECT 1
    FROM [events].[events] AS [e]
    WHERE [e].[series_id] = [s].[id] AND [e].[source] IS NULL AND [e].[mark] IS NULL)

-- EventsDb
SELECT [w].[id], [w].[event_id], [w].[number], [w].[tips], [w].[topic], [w0].[id], [w0].[due_on], [w0].[heading], [w0].[number], [w0].[owner_body_id], [w0].[part], [w0].[text], [w0].[workshop_id]
FROM [events].[workshops] AS [w]
LEFT JOIN [events].[workshop_outputs] AS [w0] ON [w].[id] = [w0].[workshop_id]
WHERE [w].[event_id] = @forum_Id
ORDER BY [w].[number], [w].[id]

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
SELECT COUNT(*)
FROM [governance].[bodies] AS [b]

-- GovernanceDb
SELECT COUNT(*)
FROM [governance].[bodies] AS [b]
WHERE [b].[deleted_at] IS NULL

-- GovernanceDb
SELECT COUNT(*)
FROM [governance].[bodies] AS [b]
WHERE [b].[deleted_at] IS NULL AND [b].[id] IN (@ids1, @ids2)

-- GovernanceDb
SELECT COUNT(*)
FROM [governance].[bodies] AS [b]
WHERE [b].[deleted_at] IS NULL AND [b].[kind] IN (@kinds1, @kinds2)

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
FROM [governance].[strategies] AS [s]

-- GovernanceDb
SELECT TOP(2) [b].[id], [b].[created_at], [b].[deleted_at], [b].[kind], [b].[modified_at], [b].[names], [b].[order], [b].[revision], [b].[season], [b].[slug]
FROM [governance].[bodies] AS [b]
WHERE [b].[id] = @id OR [b].[slug] = @idOrSlug

-- GovernanceDb
SELECT TOP(2) [b].[id], [b].[created_at], [b].[deleted_at], [b].[kind], [b].[modified_at], [b].[names], [b].[order], [b].[revision], [b].[season], [b].[slug]
FROM [governance].[bodies] AS [b]
WHERE [b].[slug] = N'yhteisoraati'

-- GovernanceDb
SELECT TOP(2) [s].[id], [s].[created_at], [s].[deleted_at], [s].[from_year], [s].[modified_at], [s].[name], [s].[revision], [s].[season], [s].[to_year]
FROM [governance].[strategies] AS [s]

-- GovernanceDb
SELECT TOP(2) [s].[id], [s].[created_at], [s].[deleted_at], [s].[from_year], [s].[modified_at], [s].[name], [s].[revision], [s].[season], [s].[to_year]
FROM [governance].[strategies] AS [s]
WHERE [s].[id] = @id

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
SELECT [b].[revision]
FROM [governance].[bodies] AS [b]
ORDER BY [b].[id]

-- GovernanceDb
SELECT [b].[slug]
FROM [governance].[bodies] AS [b]

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
SELECT [s1].[id], [s1].[body_id], [s1].[created_at], [s1].[deleted_at], [s1].[from], [s1].[kind], [s1].[modified_at], [s1].[name], [s1].[network_id], [s1].[order], [s1].[organization_id], [s1].[revision], [s1].[source], [s1].[until], [s0].[id], [s0].[from], [s0].[network_id], [s0].[organization_id], [s0].[seat_id], [s0].[until]
FROM (
    SELECT [s].[id], [s].[body_id], [s].[created_at], [s].[deleted_at], [s].[from], [s].[kind], [s].[modified_at], [s].[name], [s].[network_id], [s].[order], [s].[organization_id], [s].[revision], [s].[source], [s].[until]
    FROM [governance].[seats] AS [s]
    WHERE 0 = 1
) AS [s1]
LEFT JOIN [governance].[seat_terms] AS [s0] ON [s1].[id] = [s0].[seat_id]
ORDER BY [s1].[body_id], [s1].[order], [s1].[id]

-- GovernanceDb
SELECT [s].[id], [s].[body_id], [s].[created_at], [s].[deleted_at], [s].[from], [s].[kind], [s].[modified_at], [s].[name], [s].[network_id], [s].[order], [s].[organization_id], [s].[revision], [s].[source], [s].[until]
FROM [governance].[seats] AS [s]

-- GovernanceDb
SELECT [s].[id], [s].[body_id], [s].[created_at], [s].[deleted_at], [s].[from], [s].[kind], [s].[modified_at], [s].[name], [s].[network_id], [s].[order], [s].[organization_id], [s].[revision], [s].[source], [s].[until], [s0].[id], [s0].[from], [s0].[network_id], [s0].[organization_id], [s0].[seat_id], [s0].[until]
FROM [governance].[seats] AS [s]
LEFT JOIN [governance].[seat_terms] AS [s0] ON [s].[id] = [s0].[seat_id]
ORDER BY [s].[id]

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
FROM [host].[links] AS [l]
WHERE [l].[person_id] = @id AND [l].[purpose] = N'SignIn' AND [l].[used_at] IS NULL AND [l].[expires_at] > @now

-- HostDb
SELECT COUNT(*)
FROM [host].[people] AS [p]

-- HostDb
SELECT COUNT(*)
FROM [host].[people] AS [p]
WHERE CAST([p].[roles] AS nvarchar(max)) LIKE @p_contains ESCAPE N'\'

-- HostDb
SELECT COUNT(*)
FROM [host].[people] AS [p]
WHERE [p].[email] LIKE @q_contains ESCAPE N'\' OR LOWER([p].[name]) LIKE @q_contains ESCAPE N'\'

-- HostDb
SELECT TOP(1) [t].[who], [t].[count], [t].[last_at], [t].[rounds]
FROM [host].[tries] AS [t]
WHERE [t].[who] = @p

-- HostDb
SELECT TOP(2) [f].[id], [f].[answer], [f].[created_at], [f].[deleted_at], [f].[done_at], [f].[done_by], [f].[due_on], [f].[email], [f].[language], [f].[modified_at], [f].[received_at], [f].[revision], [f].[text], [f].[topic]
FROM [host].[feedback] AS [f]

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
WHERE [p].[id] = @id

-- HostDb
SELECT TOP(2) [p].[id], [p].[body_id], [p].[created_at], [p].[deleted_at], [p].[disabled_at], [p].[email], [p].[language], [p].[last_sign_in_at], [p].[modified_at], [p].[municipality], [p].[name], [p].[password_hash], [p].[revision], [p].[roles], [p].[stamp]
FROM [host].[people] AS [p]
WHERE [p].[id] = @p AND [p].[disabled_at] IS NULL

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
WHERE [f].[received_at] < @since

-- HostDb
SELECT [k].[id] AS [Id], [k].[name] AS [Name]
FROM [host].[keys] AS [k]
WHERE [k].[id] IN (@keys1, @keys2)

-- HostDb
SELECT [k].[id], [k].[created_at], [k].[deleted_at], [k].[hash], [k].[last_used_at], [k].[modified_at], [k].[name], [k].[organization_id], [k].[prefix], [k].[revision], [k].[revoked_at], [k].[scopes]
FROM [host].[keys] AS [k]
ORDER BY [k].[name]

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
WHERE 0 = 1

-- HostDb
SELECT [p].[id], [p].[body_id], [p].[created_at], [p].[deleted_at], [p].[disabled_at], [p].[email], [p].[language], [p].[last_sign_in_at], [p].[modified_at], [p].[municipality], [p].[name], [p].[password_hash], [p].[revision], [p].[roles], [p].[stamp]
FROM [host].[people] AS [p]
WHERE [p].[id] IN (@ids1, @ids2)

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
SELECT [t].[who], [t].[count], [t].[last_at], [t].[rounds]
FROM [host].[tries] AS [t]
WHERE [t].[who] IN (@counted1, @counted2)

-- HostDb
UPDATE [k]
SET [k].[last_used_at] = @p
FROM [host].[keys] AS [k]
WHERE [k].[id] = @use_Key

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
WHERE [m].[delivered_at] IS NULL AND [m].[due_at] <= @now AND [m].[failures] < 10

-- KernelDb
SELECT COUNT(*)
FROM [outbox].[messages] AS [m]
WHERE [m].[delivered_at] IS NULL AND [m].[failures] < 10

-- KernelDb
SELECT MIN([m].[created_at])
FROM [outbox].[messages] AS [m]
WHERE [m].[delivered_at] IS NULL AND [m].[failures] < 10

-- KernelDb
SELECT TOP(1) [d].[body], [d].[saved_at]
FROM [host].[drafts] AS [d]
WHERE [d].[form] = @asked_Form AND [d].[owner] IN (@owners1, @owners2)
ORDER BY [d].[saved_at] DESC

-- KernelDb
SELECT TOP(1) [m].[id], [m].[body], [m].[created_at], [m].[delivered_at], [m].[due_at], [m].[event], [m].[failures], [m].[last_error], [m].[subscriber]
FROM [outbox].[messages] AS [m]

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
SELECT [e].[id], [e].[at], [e].[changes], [e].[kind], [e].[subject], [e].[what], [e].[who]
FROM [audit].[entries] AS [e]
WHERE [e].[what] = N'GiveSeat' AND [e].[kind] = N'SeatTerm'

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
WHERE [l].[state] IN (N'Waiting', N'Sending')

-- MailDb
SELECT COUNT(*)
FROM [mail].[sendings] AS [s]

-- MailDb
SELECT MIN([l].[created_at])
FROM [mail].[letters] AS [l]
WHERE [l].[state] IN (N'Waiting', N'Sending')

-- MailDb
SELECT TOP(2) [l].[id], [l].[attempts], [l].[claimed_by], [l].[claimed_until], [l].[created_at], [l].[due_at], [l].[key], [l].[language], [l].[last_answer], [l].[person_id], [l].[secret], [l].[sent_at], [l].[state], [l].[to], [l].[urgent], [l].[useless_after], [l].[words]
FROM [mail].[letters] AS [l]
WHERE [l].[id] = @id AND [l].[claimed_by] = @claim

-- MailDb
SELECT TOP(2) [l].[id], [l].[attempts], [l].[claimed_by], [l].[claimed_until], [l].[created_at], [l].[due_at], [l].[key], [l].[language], [l].[last_answer], [l].[person_id], [l].[secret], [l].[sent_at], [l].[state], [l].[to], [l].[urgent], [l].[useless_after], [l].[words]
FROM [mail].[letters] AS [l]
WHERE [l].[id] = @wish_Id AND [l].[state] = N'Parked'

-- MailDb
SELECT TOP(2) [l].[id], [l].[attempts], [l].[claimed_by], [l].[claimed_until], [l].[created_at], [l].[due_at], [l].[key], [l].[language], [l].[last_answer], [l].[person_id], [l].[secret], [l].[sent_at], [l].[state], [l].[to], [l].[urgent], [l].[useless_after], [l].[words]
FROM [mail].[letters] AS [l]
WHERE [l].[key] = @key

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
WHERE [l].[state] = N'Parked'
ORDER BY [l].[created_at] DESC

-- MailDb
SELECT [l].[id], [l].[attempts], [l].[claimed_by], [l].[claimed_until], [l].[created_at], [l].[due_at], [l].[key], [l].[language], [l].[last_answer], [l].[person_id], [l].[secret], [l].[sent_at], [l].[state], [l].[to], [l].[urgent], [l].[useless_after], [l].[words]
FROM [mail].[letters] AS [l]

-- MailDb
SELECT [l].[id], [l].[attempts], [l].[claimed_by], [l].[claimed_until], [l].[created_at], [l].[due_at], [l].[key], [l].[language], [l].[last_answer], [l].[person_id], [l].[secret], [l].[sent_at], [l].[state], [l].[to], [l].[urgent], [l].[useless_after], [l].[words]
FROM [mail].[letters] AS [l]
WHERE [l].[claimed_by] = @claim
ORDER BY [l].[due_at]

-- MailDb
SELECT [l].[id], [l].[attempts], [l].[claimed_by], [l].[claimed_until], [l].[created_at], [l].[due_at], [l].[key], [l].[language], [l].[last_answer], [l].[person_id], [l].[secret], [l].[sent_at], [l].[state], [l].[to], [l].[urgent], [l].[useless_after], [l].[words]
FROM [mail].[letters] AS [l]
WHERE [l].[to] = @email
ORDER BY [l].[created_at], [l].[id]

-- MailDb
UPDATE [l]
SET [l].[state] = @p,
    [l].[claimed_by] = @p4,
    [l].[claimed_until] = @p5
FROM [mail].[letters] AS [l]
WHERE (([l].[state] = N'Waiting' AND [l].[due_at] <= @now) OR ([l].[state] = N'Sending' AND [l].[claimed_until] < @now1)) AND [l].[id] IN (@ids1, @ids2)

-- MailDb
UPDATE [l]
SET [l].[to] = @p2,
    [l].[person_id] = @p3,
    [l].[words] = @p4
FROM [mail].[letters] AS [l]
WHERE (([l].[state] = N'Sent' AND [l].[sent_at] < @p) OR ([l].[state] = N'Parked' AND [l].[due_at] < @p1)) AND [l].[to] IS NOT NULL

-- PartnershipsDb
SELECT COALESCE(SUM([t].[revision]), 0)
FROM [partnerships].[types] AS [t]

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
SELECT TOP(1) [m].[id], [m].[elements], [m].[source], [m].[verbatim]
FROM [partnerships].[models] AS [m]

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
SELECT TOP(@p) [p].[id] AS [Id], [p].[modified_at] AS [ModifiedAt]
FROM [partnerships].[partnerships] AS [p]
WHERE [p].[modified_at] < @settled AND [p].[modified_at] >= @from
ORDER BY [p].[modified_at], [p].[id]

-- PartnershipsDb
SELECT [c].[id], [c].[code], [c].[order], [c].[source], [c].[text]
FROM [partnerships].[criteria] AS [c]

-- PartnershipsDb
SELECT [c].[id], [c].[code], [c].[order], [c].[source], [c].[text]
FROM [partnerships].[criteria] AS [c]
ORDER BY [c].[order]

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
SELECT [p].[organization_id]
FROM [partnerships].[partnerships] AS [p]
WHERE [p].[type_id] = @wanted_TypeId AND [p].[year] = @wanted_Year AND [p].[ended_at] IS NULL AND [p].[deleted_at] IS NULL AND [p].[id] <> @wanted_Id

-- PartnershipsDb
SELECT [s].[id], [s].[booked_events], [s].[channels], [s].[service_categories], [s].[source], [s].[type_id], [s].[verbatim], [s].[year]
FROM [partnerships].[stated_years] AS [s]

-- PartnershipsDb
SELECT [t].[code]
FROM [partnerships].[types] AS [t]

-- PartnershipsDb
SELECT [t].[id], [t].[code], [t].[created_at], [t].[deleted_at], [t].[meaning], [t].[meaning_verbatim], [t].[modified_at], [t].[name_verbatim], [t].[names], [t].[order], [t].[revision], [t].[source]
FROM [partnerships].[types] AS [t]

-- PartnershipsDb
SELECT [t].[id], [t].[code], [t].[created_at], [t].[deleted_at], [t].[meaning], [t].[meaning_verbatim], [t].[modified_at], [t].[name_verbatim], [t].[names], [t].[order], [t].[revision], [t].[source]
FROM [partnerships].[types] AS [t]
WHERE [t].[deleted_at] IS NULL
ORDER BY [t].[order]

-- SearchDb
SELECT [t].[document] AS [Document], [t].[weight] * 2 AS [Weight]
FROM [search].[terms] AS [t]
WHERE [t].[kind] = @kind AND ([t].[word] = @stem OR [t].[word] = @word)

-- SearchDb
SELECT [t].[document] AS [Document], [t].[weight] AS [Weight]
FROM [search].[terms] AS [t]
WHERE [t].[kind] = @kind AND [t].[word] >= @from AND [t].[word] < @to

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
        FROM [spaces].[bookings] AS [b]
        WHERE [b].[deleted_at] IS NULL AND [b].[mark] = N'esimerkki') THEN CAST(1 AS bit)
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
SELECT COUNT(*)
FROM [spaces].[blocks] AS [b]

-- SpacesDb
SELECT COUNT(*)
FROM [spaces].[bookings] AS [b]
WHERE [b].[deleted_at] IS NULL

-- SpacesDb
SELECT COUNT(*)
FROM [spaces].[bookings] AS [b]
WHERE [b].[deleted_at] IS NULL AND ([b].[organization_id] = @own OR [b].[key_id] = @_8__locals1_key) AND [b].[status] = @status

-- SpacesDb
SELECT COUNT(*)
FROM [spaces].[bookings] AS [b]
WHERE [b].[deleted_at] IS NULL AND ([b].[person_id] = @person OR ([b].[organization_id] IS NOT NULL AND [b].[organization_id] IN (@organizations1, @organizations2))) AND [b].[end] <= @now AND [b].[status] IN (N'Confirmed', N'RequiresHandling')

-- SpacesDb
SELECT COUNT(*)
FROM [spaces].[bookings] AS [b]
WHERE [b].[deleted_at] IS NULL AND ([b].[person_id] = @person OR ([b].[organization_id] IS NOT NULL AND [b].[organization_id] IN (@organizations1, @organizations2))) AND [b].[end] > @now AND [b].[status] IN (N'Confirmed', N'RequiresHandling')

-- SpacesDb
SELECT COUNT(*)
FROM [spaces].[bookings] AS [b]
WHERE [b].[deleted_at] IS NULL AND ([b].[person_id] = @person OR ([b].[organization_id] IS NOT NULL AND [b].[organization_id] IN (@organizations1, @organizations2))) AND [b].[status] IN (N'Cancelled', N'Denied')

-- SpacesDb
SELECT COUNT(*)
FROM [spaces].[bookings] AS [b]
WHERE [b].[deleted_at] IS NULL AND [b].[key_id] = @_8__locals1_key AND [b].[status] = @status

-- SpacesDb
SELECT COUNT(*)
FROM [spaces].[bookings] AS [b]
WHERE [b].[deleted_at] IS NULL AND [b].[status] = @status

-- SpacesDb
SELECT COUNT(*)
FROM [spaces].[houses] AS [h]
WHERE [h].[deleted_at] IS NULL

-- SpacesDb
SELECT COUNT(*)
FROM [spaces].[houses] AS [h]
WHERE [h].[deleted_at] IS NULL AND [h].[is_peer] = @peer

-- SpacesDb
SELECT COUNT(*)
FROM [spaces].[houses] AS [h]
WHERE [h].[deleted_at] IS NULL AND [h].[municipality] = @municipality

-- SpacesDb
SELECT COUNT(*)
FROM [spaces].[spaces] AS [s]
WHERE [s].[deleted_at] IS NULL AND [s].[id] IN (@fit1, @fit2)

-- SpacesDb
SELECT DISTINCT [b].[space_id]
FROM [spaces].[bookings] AS [b]
WHERE [b].[mark] <> N'esimerkki' OR [b].[mark] IS NULL

-- SpacesDb
SELECT TOP(1) [h].[id], [h].[created_at], [h].[deleted_at], [h].[from_season], [h].[info_screens], [h].[is_peer], [h].[links], [h].[modified_at], [h].[municipality], [h].[name], [h].[post_office], [h].[revision], [h].[street_address]
FROM [spaces].[houses] AS [h]
WHERE [h].[deleted_at] IS NULL AND [h].[id] = @p

-- SpacesDb
SELECT TOP(2) [b].[id], [b].[attendance], [b].[attendees], [b].[contact_email], [b].[contact_name], [b].[created_at], [b].[decided_at], [b].[deleted_at], [b].[end], [b].[key_id], [b].[language], [b].[mark], [b].[modified_at], [b].[organization_id], [b].[person_id], [b].[public], [b].[purpose], [b].[reason], [b].[restored], [b].[revision], [b].[space_id], [b].[start], [b].[status], [b].[title]
FROM [spaces].[bookings] AS [b]
WHERE [b].[id] = @p

-- SpacesDb
SELECT TOP(2) [h].[id], [h].[created_at], [h].[deleted_at], [h].[from_season], [h].[info_screens], [h].[is_peer], [h].[links], [h].[modified_at], [h].[municipality], [h].[name], [h].[post_office], [h].[revision], [h].[street_address]
FROM [spaces].[houses] AS [h]
WHERE [h].[deleted_at] IS NULL AND [h].[id] = @space_HouseId

-- SpacesDb
SELECT TOP(2) [h].[id], [h].[created_at], [h].[deleted_at], [h].[from_season], [h].[info_screens], [h].[is_peer], [h].[links], [h].[modified_at], [h].[municipality], [h].[name], [h].[post_office], [h].[revision], [h].[street_address]
FROM [spaces].[houses] AS [h]
WHERE [h].[deleted_at] IS NULL AND [h].[is_peer] = CAST(0 AS bit)

-- SpacesDb
SELECT TOP(2) [h].[id], [h].[created_at], [h].[deleted_at], [h].[from_season], [h].[info_screens], [h].[is_peer], [h].[links], [h].[modified_at], [h].[municipality], [h].[name], [h].[post_office], [h].[revision], [h].[street_address]
FROM [spaces].[houses] AS [h]
WHERE [h].[id] = @space_HouseId

-- SpacesDb
SELECT TOP(2) [l].[id], [l].[attempts], [l].[claimed_by], [l].[claimed_until], [l].[created_at], [l].[due_at], [l].[key], [l].[language], [l].[last_answer], [l].[person_id], [l].[secret], [l].[sent_at], [l].[state], [l].[to], [l].[urgent], [l].[useless_after], [l].[words]
FROM [mail].[letters] AS [l]

-- SpacesDb
SELECT TOP(2) [m].[id], [m].[body], [m].[created_at], [m].[delivered_at], [m].[due_at], [m].[event], [m].[failures], [m].[last_error], [m].[subscriber]
FROM [outbox].[messages] AS [m]
WHERE [m].[id] = @due_Id AND [m].[delivered_at] IS NULL

-- SpacesDb
SELECT TOP(2) [s].[id], [s].[accessibility], [s].[capacity], [s].[created_at], [s].[deleted_at], [s].[description], [s].[equipment], [s].[external_url], [s].[facts], [s].[from_season], [s].[house_id], [s].[layouts], [s].[mark], [s].[modified_at], [s].[name], [s].[opening_hours], [s].[parent_id], [s].[revision], [s].[rules], [s].[takes_bookings], [s].[terms]
FROM [spaces].[spaces] AS [s]
WHERE [s].[deleted_at] IS NULL AND [s].[id] = @booking_SpaceId

-- SpacesDb
SELECT TOP(2) [s].[id], [s].[accessibility], [s].[capacity], [s].[created_at], [s].[deleted_at], [s].[description], [s].[equipment], [s].[external_url], [s].[facts], [s].[from_season], [s].[house_id], [s].[layouts], [s].[mark], [s].[modified_at], [s].[name], [s].[opening_hours], [s].[parent_id], [s].[revision], [s].[rules], [s].[takes_bookings], [s].[terms]
FROM [spaces].[spaces] AS [s]
WHERE [s].[deleted_at] IS NULL AND [s].[id] = @id

-- SpacesDb
SELECT TOP(2) [s].[id], [s].[accessibility], [s].[capacity], [s].[created_at], [s].[deleted_at], [s].[description], [s].[equipment], [s].[external_url], [s].[facts], [s].[from_season], [s].[house_id], [s].[layouts], [s].[mark], [s].[modified_at], [s].[name], [s].[opening_hours], [s].[parent_id], [s].[revision], [s].[rules], [s].[takes_bookings], [s].[terms]
FROM [spaces].[spaces] AS [s]
WHERE [s].[deleted_at] IS NULL AND [s].[id] = @message_Id

-- SpacesDb
SELECT TOP(2) [s].[id], [s].[accessibility], [s].[capacity], [s].[created_at], [s].[deleted_at], [s].[description], [s].[equipment], [s].[external_url], [s].[facts], [s].[from_season], [s].[house_id], [s].[layouts], [s].[mark], [s].[modified_at], [s].[name], [s].[opening_hours], [s].[parent_id], [s].[revision], [s].[rules], [s].[takes_bookings], [s].[terms]
FROM [spaces].[spaces] AS [s]
WHERE [s].[deleted_at] IS NULL AND [s].[id] = @question_SpaceId

-- SpacesDb
SELECT TOP(2) [s].[id], [s].[accessibility], [s].[capacity], [s].[created_at], [s].[deleted_at], [s].[description], [s].[equipment], [s].[external_url], [s].[facts], [s].[from_season], [s].[house_id], [s].[layouts], [s].[mark], [s].[modified_at], [s].[name], [s].[opening_hours], [s].[parent_id], [s].[revision], [s].[rules], [s].[takes_bookings], [s].[terms]
FROM [spaces].[spaces] AS [s]
WHERE [s].[deleted_at] IS NULL AND [s].[id] = @spaceId

-- SpacesDb
SELECT TOP(2) [s].[id], [s].[accessibility], [s].[capacity], [s].[created_at], [s].[deleted_at], [s].[description], [s].[equipment], [s].[external_url], [s].[facts], [s].[from_season], [s].[house_id], [s].[layouts], [s].[mark], [s].[modified_at], [s].[name], [s].[opening_hours], [s].[parent_id], [s].[revision], [s].[rules], [s].[takes_bookings], [s].[terms]
FROM [spaces].[spaces] AS [s]
WHERE [s].[id] = @booking_SpaceId

-- SpacesDb
SELECT TOP(2) [s].[id], [s].[accessibility], [s].[capacity], [s].[created_at], [s].[deleted_at], [s].[description], [s].[equipment], [s].[external_url], [s].[facts], [s].[from_season], [s].[house_id], [s].[layouts], [s].[mark], [s].[modified_at], [s].[name], [s].[opening_hours], [s].[parent_id], [s].[revision], [s].[rules], [s].[takes_bookings], [s].[terms]
FROM [spaces].[spaces] AS [s]
WHERE [s].[id] = @id

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
    WHERE [h1].[deleted_at] IS NULL AND [h1].[id] = [s].[house_id]), [s].[parent_id], [s].[name], [s].[description], [s].[capacity], [s].[layouts], [s].[equipment], [s].[accessibility], [s].[facts], [s].[opening_hours], [s].[terms], [s].[rules], [s].[takes_bookings], [s].[external_url], [s].[mark], [s].[created_at], [s].[modified_at], [s].[revision]
FROM [spaces].[spaces] AS [s]
WHERE [s].[deleted_at] IS NULL AND [s].[id] = @question_Id

-- SpacesDb
SELECT TOP(@p) [b].[id], [b].[space_id], [b].[organization_id], [b].[title], [b].[public], [b].[start], [b].[end], [b].[attendees], [b].[purpose], CASE
    WHEN [b].[contact_name] IS NULL OR [b].[contact_email] IS NULL THEN CAST(1 AS bit)
    ELSE CAST(0 AS bit)
END, [b].[contact_name], [b].[contact_email], [b].[status], [b].[reason], [b].[attendance], [b].[mark], [b].[created_at], [b].[modified_at], [b].[revision], [b].[person_id]
FROM [spaces].[bookings] AS [b]
WHERE [b].[deleted_at] IS NULL AND [b].[status] = N'RequiresHandling'
ORDER BY [b].[created_at], [b].[id]

-- SpacesDb
SELECT TOP(@p) [s].[id], [s].[accessibility], [s].[capacity], [s].[created_at], [s].[deleted_at], [s].[description], [s].[equipment], [s].[external_url], [s].[facts], [s].[from_season], [s].[house_id], [s].[layouts], [s].[mark], [s].[modified_at], [s].[name], [s].[opening_hours], [s].[parent_id], [s].[revision], [s].[rules], [s].[takes_bookings], [s].[terms]
FROM [spaces].[spaces] AS [s]
WHERE [s].[deleted_at] IS NULL AND [s].[id] <> @id AND [s].[takes_bookings] = CAST(1 AS bit) AND ([s].[capacity] IS NULL OR [s].[capacity] >= @people)
ORDER BY CASE
    WHEN [s].[house_id] = @house THEN 0
    ELSE 1
END, [s].[capacity], [s].[name]

-- SpacesDb
SELECT [b1].[id], [b1].[attendance], [b1].[attendees], [b1].[contact_email], [b1].[contact_name], [b1].[created_at], [b1].[decided_at], [b1].[deleted_at], [b1].[end], [b1].[key_id], [b1].[language], [b1].[mark], [b1].[modified_at], [b1].[organization_id], [b1].[person_id], [b1].[public], [b1].[purpose], [b1].[reason], [b1].[restored], [b1].[revision], [b1].[space_id], [b1].[start], [b1].[status], [b1].[title], [b0].[space_id], [b0].[booking_id], [b0].[end], [b0].[start]
FROM (
    SELECT TOP(2) [b].[id], [b].[attendance], [b].[attendees], [b].[contact_email], [b].[contact_name], [b].[created_at], [b].[decided_at], [b].[deleted_at], [b].[end], [b].[key_id], [b].[language], [b].[mark], [b].[modified_at], [b].[organization_id], [b].[person_id], [b].[public], [b].[purpose], [b].[reason], [b].[restored], [b].[revision], [b].[space_id], [b].[start], [b].[status], [b].[title]
    FROM [spaces].[bookings] AS [b]
    WHERE [b].[deleted_at] IS NULL AND [b].[id] = @id
) AS [b1]
LEFT JOIN [spaces].[blocks] AS [b0] ON [b1].[id] = [b0].[booking_id]
ORDER BY [b1].[id], [b0].[space_id]

-- SpacesDb
SELECT [b].[id] AS [Id], [b].[start] AS [Start], [b].[title] AS [Title]
FROM [spaces].[bookings] AS [b]
WHERE [b].[deleted_at] IS NULL
ORDER BY [b].[start], [b].[space_id]

-- SpacesDb
SELECT [b].[id], [b].[attendance], [b].[attendees], [b].[contact_email], [b].[contact_name], [b].[created_at], [b].[decided_at], [b].[deleted_at], [b].[end], [b].[key_id], [b].[language], [b].[mark], [b].[modified_at], [b].[organization_id], [b].[person_id], [b].[public], [b].[purpose], [b].[reason], [b].[restored], [b].[revision], [b].[space_id], [b].[start], [b].[status], [b].[title]
FROM [spaces].[bookings] AS [b]
WHERE [b].[deleted_at] IS NULL

-- SpacesDb
SELECT [b].[id], [b].[attendance], [b].[attendees], [b].[contact_email], [b].[contact_name], [b].[created_at], [b].[decided_at], [b].[deleted_at], [b].[end], [b].[key_id], [b].[language], [b].[mark], [b].[modified_at], [b].[organization_id], [b].[person_id], [b].[public], [b].[purpose], [b].[reason], [b].[restored], [b].[revision], [b].[space_id], [b].[start], [b].[status], [b].[title]
FROM [spaces].[bookings] AS [b]
WHERE [b].[deleted_at] IS NULL
ORDER BY [b].[created_at]

-- SpacesDb
SELECT [b].[id], [b].[attendance], [b].[attendees], [b].[contact_email], [b].[contact_name], [b].[created_at], [b].[decided_at], [b].[deleted_at], [b].[end], [b].[key_id], [b].[language], [b].[mark], [b].[modified_at], [b].[organization_id], [b].[person_id], [b].[public], [b].[purpose], [b].[reason], [b].[restored], [b].[revision], [b].[space_id], [b].[start], [b].[status], [b].[title]
FROM [spaces].[bookings] AS [b]
WHERE [b].[deleted_at] IS NULL AND [b].[status] = N'Confirmed' AND [b].[mark] IS NULL AND [b].[start] > @now AND [b].[start] < @end AND ([b].[start] >= @tomorrow OR [b].[created_at] < @today)

-- SpacesDb
SELECT [b].[id], [b].[attendance], [b].[attendees], [b].[contact_email], [b].[contact_name], [b].[created_at], [b].[decided_at], [b].[deleted_at], [b].[end], [b].[key_id], [b].[language], [b].[mark], [b].[modified_at], [b].[organization_id], [b].[person_id], [b].[public], [b].[purpose], [b].[reason], [b].[restored], [b].[revision], [b].[space_id], [b].[start], [b].[status], [b].[title], [b0].[space_id], [b0].[booking_id], [b0].[end], [b0].[start]
FROM [spaces].[bookings] AS [b]
LEFT JOIN [spaces].[blocks] AS [b0] ON [b].[id] = [b0].[booking_id]
WHERE [b].[mark] = N'esimerkki'
ORDER BY [b].[id], [b0].[space_id]

-- SpacesDb
SELECT [b].[id], [b].[space_id], [b].[organization_id], [b].[title], [b].[public], [b].[start], [b].[end], [b].[attendees], [b].[purpose], CASE
    WHEN [b].[contact_name] IS NULL OR [b].[contact_email] IS NULL THEN CAST(1 AS bit)
    ELSE CAST(0 AS bit)
END, [b].[contact_name], [b].[contact_email], [b].[status], [b].[reason], [b].[attendance], [b].[mark], [b].[created_at], [b].[modified_at], [b].[revision], [b].[person_id]
FROM [spaces].[bookings] AS [b]
WHERE 0 = 1

-- SpacesDb
SELECT [b].[id], [b].[space_id], [b].[organization_id], [b].[title], [b].[public], [b].[start], [b].[end], [b].[attendees], [b].[purpose], CASE
    WHEN [b].[contact_name] IS NULL OR [b].[contact_email] IS NULL THEN CAST(1 AS bit)
    ELSE CAST(0 AS bit)
END, [b].[contact_name], [b].[contact_email], [b].[status], [b].[reason], [b].[attendance], [b].[mark], [b].[created_at], [b].[modified_at], [b].[revision], [b].[person_id]
FROM [spaces].[bookings] AS [b]
WHERE [b].[deleted_at] IS NULL AND [b].[start] < @end AND [b].[end] > @start AND [b].[status] IN (N'Confirmed', N'RequiresHandling')
ORDER BY [b].[start]

-- SpacesDb
SELECT [b].[space_id]
FROM [spaces].[bookings] AS [b]
WHERE [b].[deleted_at] IS NULL

-- SpacesDb
SELECT [b].[space_id], [b].[start], [b].[end], [b1].[id], [b1].[space_id], [b1].[start], [b1].[end], [b1].[title], [b1].[public], [b1].[status], [b1].[person_id], [b1].[organization_id]
FROM [spaces].[blocks] AS [b]
INNER JOIN (
    SELECT [b0].[id], [b0].[end], [b0].[organization_id], [b0].[person_id], [b0].[public], [b0].[space_id], [b0].[start], [b0].[status], [b0].[title]
    FROM [spaces].[bookings] AS [b0]
    WHERE [b0].[deleted_at] IS NULL
) AS [b1] ON [b].[booking_id] = [b1].[id]
WHERE [b].[space_id] IN (@spaces1, @spaces2) AND [b].[start] < @end AND [b].[end] > @start
ORDER BY [b1].[start]

-- SpacesDb
SELECT [b].[start] AS [Start], [b].[end] AS [End]
FROM [spaces].[bookings] AS [b]
WHERE [b].[deleted_at] IS NULL
ORDER BY [b].[start]

-- SpacesDb
SELECT [h].[id], [h].[created_at], [h].[deleted_at], [h].[from_season], [h].[info_screens], [h].[is_peer], [h].[links], [h].[modified_at], [h].[municipality], [h].[name], [h].[post_office], [h].[revision], [h].[street_address]
FROM [spaces].[houses] AS [h]
WHERE [h].[deleted_at] IS NULL

-- SpacesDb
SELECT [h].[id], [h].[created_at], [h].[deleted_at], [h].[from_season], [h].[info_screens], [h].[is_peer], [h].[links], [h].[modified_at], [h].[municipality], [h].[name], [h].[post_office], [h].[revision], [h].[street_address]
FROM [spaces].[houses] AS [h]
WHERE [h].[deleted_at] IS NULL AND [h].[is_peer] = CAST(0 AS bit)

-- SpacesDb
SELECT [h].[id], [h].[created_at], [h].[deleted_at], [h].[from_season], [h].[info_screens], [h].[is_peer], [h].[links], [h].[modified_at], [h].[municipality], [h].[name], [h].[post_office], [h].[revision], [h].[street_address]
FROM [spaces].[houses] AS [h]
WHERE [h].[from_season] = CAST(1 AS bit)

-- SpacesDb
SELECT [h].[id], [h].[name], [h].[is_peer], [h].[street_address], [h].[post_office], [h].[municipality], [h].[links], [h].[info_screens], (
    SELECT COUNT(*)
    FROM [spaces].[spaces] AS [s]
    WHERE [s].[deleted_at] IS NULL AND [s].[house_id] = [h].[id]), [h].[created_at], [h].[modified_at]
FROM [spaces].[houses] AS [h]
WHERE 0 = 1

-- SpacesDb
SELECT [l].[key]
FROM [mail].[letters] AS [l]
ORDER BY [l].[created_at]

-- SpacesDb
SELECT [s].[id]
FROM [spaces].[spaces] AS [s]

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
SELECT [s].[id] AS [Id], [s].[name] AS [Name], [h].[id] AS [HouseId], [h].[name] AS [House]
FROM [spaces].[spaces] AS [s]
INNER JOIN [spaces].[houses] AS [h] ON [s].[house_id] = [h].[id]
WHERE [s].[id] IN (@ids1, @ids2)

-- SpacesDb
SELECT [s].[id] AS [Id], [s].[parent_id] AS [ParentId]
FROM [spaces].[spaces] AS [s]
WHERE [s].[deleted_at] IS NULL

-- SpacesDb
SELECT [s].[id] AS [Id], [s].[parent_id] AS [ParentId]
FROM [spaces].[spaces] AS [s]
WHERE [s].[deleted_at] IS NULL AND [s].[house_id] = @only

-- SpacesDb
SELECT [s].[id], [s].[accessibility], [s].[capacity], [s].[created_at], [s].[deleted_at], [s].[description], [s].[equipment], [s].[external_url], [s].[facts], [s].[from_season], [s].[house_id], [s].[layouts], [s].[mark], [s].[modified_at], [s].[name], [s].[opening_hours], [s].[parent_id], [s].[revision], [s].[rules], [s].[takes_bookings], [s].[terms]
FROM [spaces].[spaces] AS [s]

-- SpacesDb
SELECT [s].[id], [s].[accessibility], [s].[capacity], [s].[created_at], [s].[deleted_at], [s].[description], [s].[equipment], [s].[external_url], [s].[facts], [s].[from_season], [s].[house_id], [s].[layouts], [s].[mark], [s].[modified_at], [s].[name], [s].[opening_hours], [s].[parent_id], [s].[revision], [s].[rules], [s].[takes_bookings], [s].[terms]
FROM [spaces].[spaces] AS [s]
WHERE [s].[deleted_at] IS NULL

-- SpacesDb
SELECT [s].[id], [s].[accessibility], [s].[capacity], [s].[created_at], [s].[deleted_at], [s].[description], [s].[equipment], [s].[external_url], [s].[facts], [s].[from_season], [s].[house_id], [s].[layouts], [s].[mark], [s].[modified_at], [s].[name], [s].[opening_hours], [s].[parent_id], [s].[revision], [s].[rules], [s].[takes_bookings], [s].[terms]
FROM [spaces].[spaces] AS [s]
WHERE [s].[deleted_at] IS NULL
ORDER BY [s].[house_id], [s].[name]

-- SpacesDb
SELECT [s].[id], [s].[accessibility], [s].[capacity], [s].[created_at], [s].[deleted_at], [s].[description], [s].[equipment], [s].[external_url], [s].[facts], [s].[from_season], [s].[house_id], [s].[layouts], [s].[mark], [s].[modified_at], [s].[name], [s].[opening_hours], [s].[parent_id], [s].[revision], [s].[rules], [s].[takes_bookings], [s].[terms]
FROM [spaces].[spaces] AS [s]
WHERE [s].[deleted_at] IS NULL
ORDER BY [s].[name]

-- SpacesDb
SELECT [s].[id], [s].[accessibility], [s].[capacity], [s].[created_at], [s].[deleted_at], [s].[description], [s].[equipment], [s].[external_url], [s].[facts], [s].[from_season], [s].[house_id], [s].[layouts], [s].[mark], [s].[modified_at], [s].[name], [s].[opening_hours], [s].[parent_id], [s].[revision], [s].[rules], [s].[takes_bookings], [s].[terms]
FROM [spaces].[spaces] AS [s]
WHERE [s].[deleted_at] IS NULL AND [s].[opening_hours] IS NULL AND [s].[capacity] IS NULL AND [s].[takes_bookings] = CAST(1 AS bit)
ORDER BY [s].[name]

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
    WHERE [h1].[deleted_at] IS NULL AND [h1].[id] = [s].[house_id]), [s].[parent_id], [s].[name], [s].[description], [s].[capacity], [s].[layouts], [s].[equipment], [s].[accessibility], [s].[facts], [s].[opening_hours], [s].[terms], [s].[rules], [s].[takes_bookings], [s].[external_url], [s].[mark], [s].[created_at], [s].[modified_at], [s].[revision]
FROM [spaces].[spaces] AS [s]
WHERE 0 = 1

-- SpacesDb
SELECT [s].[name]
FROM [spaces].[spaces] AS [s]
WHERE [s].[deleted_at] IS NULL
