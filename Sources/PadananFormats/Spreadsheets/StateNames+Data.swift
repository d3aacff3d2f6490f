extension StateNames {
    /// Words for states, in lower case: those of XLIFF 1.2 and PO and the usual ones in English and Indonesian; our own collection.
    static let stateLines: StaticString = """
        approved|final
        baru|initial
        belum diterjemahkan|initial
        diperiksa|reviewed
        disetujui|final
        diterjemahkan|translated
        ditinjau|reviewed
        done|translated
        final|final
        fuzzy|initial
        initial|initial
        needs review|translated
        needs translation|initial
        needs-review-translation|translated
        needs-translation|initial
        new|initial
        not translated|initial
        open|initial
        proofread|reviewed
        reviewed|reviewed
        selesai|final
        signed off|reviewed
        signed-off|reviewed
        sudah diterjemahkan|translated
        todo|initial
        translated|translated
        untranslated|initial
        """
}
