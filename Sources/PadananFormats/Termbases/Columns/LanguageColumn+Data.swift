extension LanguageColumn {
    /// Names of columns, in lower case with spaces between the words, with what they hold: the fields of entries of memoQ
    /// (WS API, “Term base in CSV format”) and the usual words of MultiTerm tables and spreadsheets; our own collection.
    static let columnLines: StaticString = """
        client|customer
        comments|note
        comment|note
        concept id|identifier
        concept|identifier
        context|example
        created by|created by
        created on|created on
        definition|definition
        def|definition
        description|definition
        domain|domain
        entry clientid|customer
        entry created|created on
        entry creator|created by
        entry domain|domain
        entry id|identifier
        entry lastmodified|changed on
        entry modifier|changed by
        entry note|note
        entry no|identifier
        entry number|identifier
        entry projectid|project
        entry subject|subject
        example|example
        field|domain
        last modified|changed on
        modified by|changed by
        modified on|changed on
        notes|note
        note|note
        nr|identifier
        number|identifier
        part of speech|partOfSpeech
        partofspeech|partOfSpeech
        pos|partOfSpeech
        project|project
        reference|source
        remarks|note
        remark|note
        sources|source
        source|source
        status|status
        subject field|subject
        subjectfield|subject
        subject|subject
        term example|example
        term id|identifier
        term info|info
        term status|status
        term type|type
        topic|subject
        type|type
        usage status|status
        usage|status
        word class|partOfSpeech
        """
}
