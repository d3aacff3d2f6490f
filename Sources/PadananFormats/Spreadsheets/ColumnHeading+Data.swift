extension ColumnHeading {
    /// The usual words above columns in English and Indonesian, in lower case, with the role of the column; our own collection.
    static let wordLines: StaticString = """
        #|id
        asli|source
        bahasa sasaran|target
        bahasa sumber|source
        catatan|note
        comments|note
        comment|note
        context|context
        identifier|id
        id|id
        keadaan|state
        keterangan|note
        key|id
        komentar|note
        konteks|context
        kunci|id
        no.|id
        nomor|id
        notes|note
        note|note
        no|id
        nr|id
        number|id
        original|source
        remarks|note
        remark|note
        resource id|id
        sasaran|target
        segment id|id
        segment|id
        source language|source
        source segment|source
        source term|source
        source text|source
        source|source
        src|source
        state|state
        status|state
        string id|id
        sumber|source
        target language|target
        target segment|target
        target term|target
        target text|target
        target|target
        teks sasaran|target
        teks sumber|source
        teks terjemahan|target
        terjemahan|target
        tgt|target
        translated text|target
        translation status|state
        translation|target
        unit id|id
        """
}
