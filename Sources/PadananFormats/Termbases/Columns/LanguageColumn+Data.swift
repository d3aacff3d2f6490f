extension LanguageColumn {
    /// Names of columns, in lower case with spaces between the words, with what they hold: the fields of entries of memoQ
    /// (WS API, “Term base in CSV format”) and the usual words of MultiTerm tables and spreadsheets; our own collection.
    static let columnLines: StaticString = """
        client|ignored
        comments|note
        comment|note
        concept id|identifier
        concept|identifier
        context|example
        created by|ignored
        created on|ignored
        definition|definition
        def|definition
        description|definition
        domain|domain
        entry clientid|ignored
        entry created|ignored
        entry creator|ignored
        entry domain|domain
        entry id|identifier
        entry lastmodified|ignored
        entry modifier|ignored
        entry note|note
        entry no|identifier
        entry number|identifier
        entry projectid|ignored
        entry subject|subject
        example|example
        field|domain
        last modified|ignored
        modified by|ignored
        modified on|ignored
        notes|note
        note|note
        nr|identifier
        number|identifier
        part of speech|partOfSpeech
        partofspeech|partOfSpeech
        pos|partOfSpeech
        project|ignored
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
