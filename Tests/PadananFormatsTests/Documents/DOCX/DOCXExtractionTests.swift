import PadananFormats
import PadananModel
import Testing

/// What becomes of the elements of a document.
@Suite struct DOCXExtractionTests {
    /// A document with the units it must give: type and text with short tags.
    struct Case: Sendable, CustomTestStringConvertible {
        var sample: SampleDocument
        var lines: [String]
        var testDescription: String { sample.name }
    }

    static let cases: [Case] = [
        Case(
            sample: DOCXSamples.article,
            lines: [
                "title: Paket bantuan untuk Kyiv disetujui", "heading: Rincian paket", "heading: Rincian kedua",
                "paragraph: <1>BRUSSEL – </1>Para menteri luar negeri sepakat pada <2>Selasa</2> untuk memberi <3>jaminan keamanan</3> & dana <darurat>.",
                "list-item: Butir satu", "list-item: Butir dua", "paragraph: Bukan butir", "caption: Foto: kantor Dewan Eropa",
                "title: Paket bantuan", "attribute: Naskah & foto",
            ]),
        Case(
            sample: DOCXSamples.table,
            lines: ["cell: Negara", "cell: Anggaran pertahanan", "cell: Polandia", "cell: anggota NATO", "cell: 4,7 persen"]),
        Case(
            sample: DOCXSamples.notes,
            lines: [
                "paragraph: Kesepakatan itu<1/> berlaku lima tahun.", "footnote: Ditandatangani di Paris.", "footnote: Lihat lampiran.",
            ]),
        Case(
            sample: DOCXSamples.headers,
            lines: ["paragraph: Isi.", "header: Kantor Berita<1/>Edisi pagi", "footer: Halaman <1/> dari"]),
        Case(
            sample: DOCXSamples.hyperlinks,
            lines: [
                "paragraph: Menurut <1>laporan <2>resmi</2></1> dan <3>situs itu</3>, perang berlanjut.", "paragraph: Seluruh paragraf",
                "paragraph: <1>Awal</1> lalu teks<2/>.", "paragraph: <1>Tautan</1> sederhana",
            ]),
        Case(
            sample: DOCXSamples.fields,
            lines: [
                "paragraph: Lihat Tabel <1/> dan <2/>.", "paragraph: Jika <1/> maka.", "paragraph: Latar belakang", "paragraph: Sanksi",
                "paragraph: Penutup<1/> selesai", "paragraph: Tanpa hasil <1/> di tengah.",
            ]),
        Case(
            sample: DOCXSamples.textBox,
            lines: [
                "paragraph: Sebelum kotak <1/>sesudah kotak.", "attribute: Kotak kutipan", "paragraph: “Kami <1>siap</1> berunding.”",
                "paragraph: – Perdana Menteri", "attribute: Kotak kutipan", "paragraph: Hanya kotak",
            ]),
        Case(
            sample: DOCXSamples.scattered,
            lines: ["paragraph: Pengawasan senjata nuklir<1> di  Wina</1> dibuka.", "paragraph: Jenewa menunggu."]),
        Case(
            sample: DOCXSamples.symbols,
            lines: [
                "paragraph: Bebas<1/>aktif, jalan <2/> damai<3/>baris dua<4/>pem<5/>bangunan<6/>rapat<7/> akhir"
            ]),
        Case(sample: DOCXSamples.arabic, lines: ["paragraph: <1>محادثات السلام</1> atau perundingan damai <2>في الدوحة</2> dimulai."]),
        Case(
            sample: DOCXSamples.controls,
            lines: ["paragraph: Dalam kendali blok.", "paragraph: Tanggal: <1>26 November</1> di Jakarta<2> Pusat</2>."]),
        Case(sample: DOCXSamples.marks, lines: ["paragraph: Nota <1/>kesepahaman<2/> itu."]),
        Case(
            sample: DOCXSamples.pictures,
            lines: ["paragraph: Gambar: <1/>peta.", "attribute: Peta", "attribute: Peta garis depan & zona"]),
        Case(sample: DOCXSamples.hidden, lines: ["paragraph: Terlihat <1/>lagi."]),
        Case(sample: DOCXSamples.mathematics, lines: ["paragraph: Nilai <1/> dan <2/> tetap."]),
        Case(sample: DOCXSamples.strict, lines: ["paragraph: Bentuk <1>ketat</1>"]),
        Case(sample: DOCXSamples.wideCharacters, lines: ["paragraph: Zürich – 平和 <1>tebal</1>"]),
        Case(sample: DOCXSamples.otherPrefix, lines: ["paragraph: Tanpa <1>awalan</1><2/> pun bisa."]),
        Case(sample: DOCXSamples.oldPicture, lines: ["paragraph: Isi.", "attribute: RAHASIA & TERBATAS"]),
        Case(
            sample: DOCXSamples.spaces,
            lines: [
                "paragraph: <1>Awal</1>  dua   spasi", "paragraph: tidak dihitungsambung", "paragraph: <1>tautan</1> biasa",
                "paragraph: di <1>sini</1>",
            ]),
    ]

    @Test(arguments: cases)
    func paragraphsAreUnits(example: Case) throws {
        #expect(try DOCXProbe.lines(example.sample) == example.lines)
    }

    /// Runs, each text and properties with `|` between, and the text with short tags.
    @Test(arguments: [
        ["Semua tebal|<w:b/>", " di sini|<w:b/>", "Semua tebal di sini"],
        ["Teks panjang yang tebal |<w:b/>", "x|", "<1>Teks panjang yang tebal </1>x"],
        ["a |<w:b/><w:i/>", "b |<w:i/>", "c|<w:b/><w:i/>", "<1>a </1>b <2>c</2>"],
        ["a |<w:color w:val='FF0000'/>", "b |", "c|<w:color w:val='FF0000'/>", "a <1>b </1>c"],
        // What nobody sees makes no difference.
        ["Kata|<w:lang w:val='en-US'/>", "kata|<w:b w:val='false'/><w:noProof/><w:szCs w:val='24'/>", "Katakata"],
        ["a|<w:b/>", " |", "b|<w:b/>", " c|", "<1>a b</1> c"],
        ["a|<w:u w:val='single'/>", " |", "b|<w:u w:val='single'/>", " c|", "<1>a</1> <2>b</2> c"],
        ["a|<w:b/>", " |", "b|<w:i/>", "a <1>b</1>"],
        ["a|<w:b/>", " |", "b|<w:i/>", " c|", "<1>a</1> <2>b</2> c"],
        ["H|", "2|<w:vertAlign w:val='subscript'/>", "O|", "H<1>2</1>O"],
    ])
    func theBaseHasTheLeastEmphasis(example: [String]) throws {
        let runs = example.dropLast().map { run in
            let parts = run.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
            return SampleDocument.r(parts[0], parts[1])
        }
        let sample = SampleDocument("runs", SampleDocument.p(runs.joined()))
        #expect(try DOCXProbe.texts(sample.bytes) == example.suffix(1))
    }

    /// In a bold heading bold text is no exception, other text is.
    @Test func theStyleOfTheParagraphCounts() throws {
        let runs = SampleDocument.r("Judul ", "<w:b/>") + SampleDocument.r("berita ") + SampleDocument.r("biasa", "<w:b w:val=\"0\"/>")
        let sample = SampleDocument("heading", SampleDocument.p(runs, style: "Judul1")).with { $0.styles = DOCXSamples.styles }
        #expect(try DOCXProbe.lines(sample) == ["heading: Judul berita <1>biasa</1>"])
        #expect(try DOCXProbe.units(sample)[0].segments[0].source.codes[0].display == "<plain>")
    }

    @Test func commentsComeByOptionOnly() throws {
        let lines = try DOCXProbe.lines(DOCXSamples.headers, DOCXProbe.options { $0.includesComments = true })
        #expect(lines.last == "comment: Periksa angka ini.")
    }

    @Test func changesAreAcceptedOrRefused() throws {
        let accepted = [
            "paragraph: Presiden segera menandatangani <1>sanksi</1>.", "paragraph: Tetap di sini. Pindah ke sini.",
            "paragraph: Seluruhnya disisipkan.", "paragraph: Setelah bidang.",
        ]
        let refused = [
            "paragraph: Presiden tidak menandatangani <1>sanksi</1>.", "paragraph: Dipindahkan dari sini. Tetap di sini.",
            "paragraph: Seluruhnya dihapus.", "paragraph: Setelah bidang.",
        ]
        #expect(try DOCXProbe.lines(DOCXSamples.trackedChanges) == accepted)
        #expect(try DOCXProbe.lines(DOCXSamples.trackedChanges, DOCXProbe.options { $0.trackedChanges = .reject }) == refused)
        let types = try [FilterOptions.TrackedChanges.accept, .reject].map { changes in
            try DOCXProbe.units(DOCXSamples.trackedChanges, DOCXProbe.options { $0.trackedChanges = changes })[0].segments[0].source.codes[
                0
            ].type
        }
        #expect(types == ["bold", "italic"])
    }

    @Test func paragraphsWithoutMarkAreOneUnitWithTheNext() throws {
        let accepted = ["Menteri <1>itu menolak</1> usul damai itu.", "Satu.", "Dua.", "Sendiri.", "Sel"]
        let refused = ["Menteri", "<1>itu menolak</1> usul damai itu.", "Satu. Dua.", "Hilang", "Sendiri.", "Sel"]
        #expect(try DOCXProbe.texts(DOCXSamples.deletedMarks.bytes) == accepted)
        #expect(try DOCXProbe.texts(DOCXSamples.deletedMarks.bytes, DOCXProbe.options { $0.trackedChanges = .reject }) == refused)
    }

    /// Codes by the sample, the unit, their number among its codes: type, display, equivalent, data.
    @Test(arguments: [
        (DOCXSamples.article, 3, 0, ["bold", "<b>", "", "<w:r><w:rPr><w:b/></w:rPr>"]),
        (DOCXSamples.article, 3, 3, ["italic", "</i>", "", "</w:r>"]),
        (DOCXSamples.article, 3, 4, ["bold", "<b>", "", "<w:r><w:rPr><w:rStyle w:val=\"Kuat\"/></w:rPr>"]),
        (DOCXSamples.notes, 0, 0, ["footnote", "<fn>", "", "<w:footnoteReference w:id=\"2\"/>"]),
        (DOCXSamples.hyperlinks, 0, 0, ["link", "<link>", "", "<w:hyperlink r:id=\"rId90\" w:history=\"1\">"]),
        (DOCXSamples.hyperlinks, 0, 4, ["link", "<link>", "", "{ HYPERLINK \"https://example.org/a\" }"]),
        (DOCXSamples.fields, 0, 0, ["field", "<REF>", "3", "{ REF _Ref1 \\h }"]),
        (DOCXSamples.fields, 0, 1, ["field", "<SEQ>", "4", "<w:fldSimple w:instr=\" SEQ Tabel \">"]),
        (DOCXSamples.symbols, 0, 0, ["other", "<noBreakHyphen>", "\u{2011}", "<w:noBreakHyphen/>"]),
        (DOCXSamples.symbols, 0, 2, ["lb", "<br>", "\n", "<w:br/>"]),
        (DOCXSamples.symbols, 0, 5, ["other", "<tab>", "\t", "<w:tab/>"]),
        (DOCXSamples.textBox, 0, 0, ["image", "<image>", "", "<w:AlternateContent id=\"3\" name=\"Kotak 3\"/>"]),
        (DOCXSamples.mathematics, 0, 0, ["other", "<math>", "x=2", "<m:oMath><m:r><m:t>x=2</m:t></m:r></m:oMath>"]),
        (DOCXSamples.mathematics, 0, 1, ["other", "<ruby>", "東"]),
        (
            DOCXSamples.marks, 0, 1, ["other", "<comment>", "", "<w:commentRangeEnd w:id=\"0\"/><w:commentReference w:id=\"0\"/>"]
        ),
        (DOCXSamples.hidden, 0, 0, ["other", "<hidden>", "", "<w:vanish/>"]),
        (DOCXSamples.otherPrefix, 0, 0, ["other", "<format>", "", "<r><rPr><q:x/></rPr>"]),
    ])
    func codesSayWhatTheyAre(sample: SampleDocument, unit: Int, index: Int, expected: [String]) throws {
        let code = try DOCXProbe.units(sample)[unit].segments[0].source.codes[index]
        #expect([code.type, code.display, code.equivalent, code.data].prefix(expected.count) == expected[...])
    }

    @Test func locationsNameThePartLineAndColumn() throws {
        let body = "\r\n<w:p><w:r><w:t>é1</w:t></w:r></w:p>\r\n <w:p><w:r><w:t>Dua</w:t></w:r></w:p>"
        let units = try DOCXProbe.units(SampleDocument("lines", body))
        #expect(units.map(\.location.description) == ["a.docx/word/document.xml:3:16", "a.docx/word/document.xml:4:17"])
        #expect(units.map(\.id) == ["1", "2"])
    }

    @Test func theDocumentSaysItsLanguage() throws {
        #expect(try DOCXProbe.extract(DOCXSamples.article.bytes).document.sourceLanguage == LanguageTag("id-ID"))
        let sample = DOCXSamples.article.with { $0.properties = "<dc:language>en-GB</dc:language>" }
        #expect(try DOCXProbe.extract(sample.bytes).document.sourceLanguage == LanguageTag("en-GB"))
        #expect(try DOCXProbe.extract(DOCXSamples.table.bytes).document.sourceLanguage == nil)
    }

    @Test func namesOfCoreProperties() throws {
        #expect(try DOCXProbe.units(DOCXSamples.article).map(\.name).suffix(2) == ["title", "description"])
    }

    @Test func documentsAreRecognised() throws {
        let filter = DOCXFilter()
        #expect(filter.recognizes([], extension: "docm"))
        let bytes = try SampleDocument.archive([("word/document.xml", Array("<a/>".utf8))])
        #expect(filter.recognizes(bytes, extension: "zip"))
        #expect(!filter.recognizes(try SampleDocument.archive([("xl/workbook.xml", [])]), extension: "zip"))
        #expect(!filter.recognizes(Array("word/document.xml".utf8), extension: "txt"))
    }
}
