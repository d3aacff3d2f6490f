import PadananFormats
import PadananModel

/// Documents with everything that the filter knows; the laws are tested over all of them.
enum DOCXSamples {
    static let all: [SampleDocument] = [
        article, table, notes, headers, trackedChanges, hyperlinks, fields, textBox, scattered, symbols, arabic, controls, marks, pictures,
        hidden, mathematics, strict, wideCharacters, otherPrefix, oldPicture, deletedMarks, spaces,
    ]

    private static func p(_ content: String, style: String? = nil, properties: String = "") -> String {
        SampleDocument.p(content, style: style, properties: properties)
    }
    private static func r(_ text: String, _ properties: String = "") -> String { SampleDocument.r(text, properties) }
    private static func run(_ content: String, _ properties: String = "") -> String { SampleDocument.run(content, properties) }
    private static func field(_ instruction: String, _ result: String) -> String { SampleDocument.field(instruction, result) }

    static let styles = """
        <w:docDefaults><w:rPrDefault><w:rPr><w:lang w:val="id-ID"/></w:rPr></w:rPrDefault></w:docDefaults>
        <w:style w:type="paragraph" w:styleId="Judul"><w:name w:val="Title"/></w:style>
        <w:style w:type="paragraph" w:styleId="Judul1"><w:name w:val="heading 1"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr>
        <w:rPr><w:b/></w:rPr></w:style>
        <w:style w:type="paragraph" w:styleId="Sub"><w:name w:val="Subjudul kantor"/><w:basedOn w:val="Judul1"/></w:style>
        <w:style w:type="paragraph" w:styleId="Keterangan"><w:name w:val="caption"/></w:style>
        <w:style w:type="paragraph" w:styleId="Butir"><w:name w:val="List Bullet"/><w:pPr><w:numPr><w:numId w:val="3"/></w:numPr></w:pPr></w:style>
        <w:style w:type="character" w:styleId="Kuat"><w:name w:val="Strong"/><w:rPr><w:b/></w:rPr></w:style>
        <w:style w:type="character" w:styleId="Rahasia"><w:name w:val="Secret"/><w:rPr><w:vanish/></w:rPr></w:style>
        """

    static let article = SampleDocument(
        "news article with heading styles",
        p(r("Paket bantuan untuk Kyiv disetujui"), style: "Judul") + p(r("Rincian paket"), style: "Judul1")
            + p(r("Rincian kedua"), style: "Sub")
            + p(
                r("BRUSSEL – ", "<w:b/>") + r("Para menteri luar negeri sepakat pada ") + r("Selasa", "<w:i/>")
                    + r(" untuk memberi ") + r("jaminan keamanan", "<w:rStyle w:val=\"Kuat\"/>") + r(" &amp; dana &lt;darurat&gt;."))
            + p(r("Butir satu"), style: "Butir")
            + p(r("Butir dua"), properties: "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr>")
            + p(r("Bukan butir"), style: "Butir", properties: "<w:numPr><w:numId w:val=\"0\"/></w:numPr>")
            + p(r("Foto: kantor Dewan Eropa"), style: "Keterangan") + "<w:p/>" + p(run("<w:br w:type=\"page\"/>"))
    ).with {
        $0.styles = styles
        $0.properties = "<dc:title>Paket bantuan</dc:title><dc:subject/><dc:description> Naskah &amp; foto </dc:description>"
    }

    static let table = SampleDocument(
        "table",
        "<w:tbl><w:tblPr/><w:tr><w:tc><w:tcPr/>\(p(r("Negara")))</w:tc><w:tc>\(p(r("Anggaran pertahanan")))</w:tc></w:tr>"
            + "<w:tr><w:tc>\(p(r("Polandia")))\(p(r("anggota NATO")))</w:tc><w:tc><w:tbl><w:tr><w:tc>\(p(r("4,7 persen")))</w:tc></w:tr></w:tbl>"
            + "\(p(""))</w:tc></w:tr></w:tbl>")

    static let notes = SampleDocument(
        "footnotes and endnotes",
        p(
            r("Kesepakatan itu") + run("<w:footnoteReference w:id=\"2\"/>", "<w:rStyle w:val=\"FootnoteReference\"/>")
                + r(" berlaku lima tahun.") + run("<w:endnoteReference w:id=\"2\"/>", "<w:vertAlign w:val=\"superscript\"/>"))
    ).with {
        $0.stories = [
            (
                "footnotes",
                "<w:footnote w:type=\"separator\" w:id=\"0\">\(p(r("garis")))</w:footnote><w:footnote w:id=\"2\">"
                    + p(run("<w:footnoteRef/>", "<w:vertAlign w:val=\"superscript\"/>") + r(" Ditandatangani di Paris.")) + "</w:footnote>"
            ),
            ("endnotes", "<w:endnote w:id=\"2\">\(p(run("<w:endnoteRef/>") + r("Lihat lampiran.")))</w:endnote>"),
        ]
    }

    static let headers = SampleDocument("header and footer", p(r("Isi."))).with {
        $0.stories = [
            ("header", p(r("Kantor Berita") + run("<w:tab/>") + r("Edisi pagi"))),
            (
                "footer",
                p(r("Halaman ") + field(" PAGE ", r("7")) + r(" dari ") + "<w:fldSimple w:instr=\" NUMPAGES \">\(r("12"))</w:fldSimple>")
            ),
            ("footer", p(field(" PAGE ", r("7")))),
            (
                "comments",
                "<w:comment w:id=\"0\" w:author=\"Redaktur\">\(p(run("<w:annotationRef/>") + r("Periksa angka ini.")))</w:comment>"
            ),
        ]
    }

    static let trackedChanges = SampleDocument(
        "tracked changes",
        p(
            r("Presiden ") + "<w:del w:id=\"1\" w:author=\"A\">\(run("<w:delText xml:space=\"preserve\">tidak </w:delText>"))</w:del>"
                + "<w:ins w:id=\"2\" w:author=\"A\">\(r("segera "))</w:ins>" + r("menandatangani ")
                + r("sanksi", "<w:b/><w:rPrChange w:id=\"3\" w:author=\"A\"><w:rPr><w:i/></w:rPr></w:rPrChange>") + r("."))
            + p(
                "<w:moveFromRangeStart w:id=\"4\" w:name=\"m\"/><w:moveFrom w:id=\"5\">\(r("Dipindahkan dari sini. "))</w:moveFrom>"
                    + "<w:moveFromRangeEnd w:id=\"4\"/>" + r("Tetap di sini. ")
                    + "<w:moveToRangeStart w:id=\"6\" w:name=\"n\"/><w:moveTo w:id=\"7\">\(r("Pindah ke sini."))</w:moveTo><w:moveToRangeEnd w:id=\"6\"/>"
            )
            + p("<w:del w:id=\"8\">\(run("<w:delText>Seluruhnya dihapus.</w:delText>"))</w:del>")
            + p("<w:ins w:id=\"9\">\(r("Seluruhnya disisipkan."))</w:ins>")
            + p(
                "<w:del w:id=\"10\">\(run("<w:fldChar w:fldCharType=\"begin\"/><w:delInstrText> PAGE </w:delInstrText><w:fldChar w:fldCharType=\"end\"/>"))</w:del>"
                    + r("Setelah bidang.")))

    static let deletedMarks = SampleDocument(
        "paragraphs whose mark is deleted or inserted",
        p(r("Menteri "), properties: "<w:jc w:val=\"right\"/><w:rPr><w:del w:id=\"1\"/></w:rPr>")
            + p(r("itu menolak", "<w:b/>") + r(" usul damai itu."), properties: "<w:jc w:val=\"both\"/>")
            + p(r("Satu. "), properties: "<w:rPr><w:ins w:id=\"2\"/></w:rPr>") + "<w:p><w:r><w:t>Dua.</w:t></w:r></w:p>"
            + p("<w:del w:id=\"3\">\(run("<w:delText>Hilang</w:delText>"))</w:del>", properties: "<w:rPr><w:del w:id=\"4\"/></w:rPr>")
            + p(r("Sendiri."), properties: "<w:rPr><w:del w:id=\"5\"/></w:rPr>") + "<w:tbl><w:tr><w:tc>\(p(r("Sel")))</w:tc></w:tr></w:tbl>"
    )

    static let hyperlinks = SampleDocument(
        "hyperlinks",
        p(
            r("Menurut ") + "<w:hyperlink r:id=\"rId90\" w:history=\"1\">\(r("laporan ", "<w:rStyle w:val=\"Hyperlink\"/>"))"
                + "\(r("resmi", "<w:rStyle w:val=\"Hyperlink\"/><w:b/>"))</w:hyperlink>" + r(" dan ")
                + field(" HYPERLINK \"https://example.org/a\" ", r("situs itu", "<w:rStyle w:val=\"Hyperlink\"/>"))
                + r(", perang berlanjut."))
            + p("<w:hyperlink r:id=\"rId90\">\(r("Seluruh paragraf", "<w:u w:val=\"single\"/>"))</w:hyperlink>")
            + p(
                "<w:hyperlink w:anchor=\"a\">\(r("Awal"))</w:hyperlink>" + r(" lalu teks")
                    + "<w:hyperlink w:anchor=\"b\">\(run("<w:tab/>"))</w:hyperlink>" + r("."))
            + p("<w:fldSimple w:instr=\" HYPERLINK &quot;https://example.org&quot; \">\(r("Tautan"))</w:fldSimple>" + r(" sederhana")))

    static let fields = SampleDocument(
        "fields",
        p(
            r("Lihat Tabel ") + field(" REF _Ref1 \\h ", r("3")) + r(" dan ")
                + "<w:fldSimple w:instr=\" SEQ Tabel \">\(r("4", "<w:b/>"))</w:fldSimple>" + r("."))
            + p(r("Jika ") + field(" IF ", field(" MERGEFIELD x ", r("5")) + r("benar")) + r(" maka."))
            + p(
                run("<w:fldChar w:fldCharType=\"begin\"/>") + run("<w:instrText> TOC \\o </w:instrText>")
                    + run("<w:fldChar w:fldCharType=\"separate\"/>")
                    + "<w:hyperlink w:anchor=\"_Toc1\">\(r("Latar belakang"))\(run("<w:tab/>"))\(field(" PAGEREF _Toc1 ", r("2")))</w:hyperlink>"
            )
            + p("<w:hyperlink w:anchor=\"_Toc2\">\(r("Sanksi"))\(run("<w:tab/>"))\(field(" PAGEREF _Toc2 ", r("3")))</w:hyperlink>")
            + p(r("Penutup") + run("<w:fldChar w:fldCharType=\"end\"/>") + r(" selesai"))
            + p(
                r("Tanpa hasil ")
                    + run("<w:fldChar w:fldCharType=\"begin\"/><w:instrText>XE \"kata\"</w:instrText><w:fldChar w:fldCharType=\"end\"/>")
                    + r(" di tengah.")))

    private static func shape(_ paragraphs: String) -> String {
        "<mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wp:inline><wp:docPr id=\"3\" name=\"Kotak 3\" descr=\"Kotak kutipan\"/>"
            + "<a:graphic><wps:wsp><wps:txbx><w:txbxContent>\(paragraphs)</w:txbxContent></wps:txbx></wps:wsp></a:graphic></wp:inline></w:drawing>"
            + "</mc:Choice><mc:Fallback><w:pict><v:rect id=\"r3\" alt=\"Kotak kutipan\"><v:textbox><w:txbxContent>\(paragraphs)</w:txbxContent>"
            + "</v:textbox></v:rect></w:pict></mc:Fallback></mc:AlternateContent>"
    }

    static let textBox = SampleDocument(
        "text box with a fallback",
        p(
            r("Sebelum kotak ") + run(shape(p(r("“Kami ") + r("siap", "<w:b/>") + r(" berunding.”")) + p(r("– Perdana Menteri"))))
                + r("sesudah kotak."))
            + p(run(shape(p(r("Hanya kotak"))))))

    static let scattered = SampleDocument(
        "runs split by the spelling checker",
        p(
            "<w:bookmarkStart w:id=\"0\" w:name=\"_GoBack\"/>" + r("Peng", "<w:lang w:val=\"id-ID\"/>")
                + "<w:proofErr w:type=\"spellStart\"/>"
                + r("awas", "<w:noProof/>") + "<w:proofErr w:type=\"spellEnd\"/><w:r w:rsidR=\"00AB12\"><w:lastRenderedPageBreak/>"
                + "<w:t>an senjata</w:t></w:r><w:bookmarkEnd w:id=\"0\"/>"
                + r(" nuklir", "<w:rFonts w:hint=\"eastAsia\"/><w:b w:val=\"0\"/>")
                + r(" di ", "<w:b/>") + r(" ", "") + r("Wina", "<w:b/>") + r(" dibuka."))
            + "<w:p><w:smartTag w:uri=\"u\" w:element=\"place\"><w:smartTagPr/>\(r("Jenewa"))</w:smartTag>\(r(" menunggu."))</w:p>")

    static let symbols = SampleDocument(
        "symbols and breaks",
        p(
            r("Bebas") + run("<w:noBreakHyphen/>") + r("aktif, jalan ") + run("<w:sym w:font=\"Wingdings\" w:char=\"F0E0\"/>") + r(" damai")
                + run("<w:br/>", "<w:i/>") + r("baris dua") + run("<w:cr/>") + r("pem") + run("<w:softHyphen/>") + r("bangunan")
                + run("<w:tab/><w:t>rapat</w:t><w:tab/><w:t xml:space=\"preserve\"> akhir </w:t>")))

    static let arabic = SampleDocument(
        "right to left",
        p(
            r("محادثات السلام", "<w:rFonts w:cs=\"Arial\"/><w:rtl/>") + r(" atau perundingan damai ") + r("في الدوحة", "<w:bCs/><w:rtl/>")
                + r(" dimulai."), properties: "<w:bidi/>"))

    static let controls = SampleDocument(
        "content controls",
        "<w:sdt><w:sdtPr><w:alias w:val=\"Blok\"/></w:sdtPr><w:sdtContent>\(p(r("Dalam kendali blok.")))</w:sdtContent></w:sdt>"
            + p(
                r("Tanggal: ") + "<w:sdt><w:sdtPr><w:id w:val=\"5\"/></w:sdtPr><w:sdtContent>\(r("26 November"))</w:sdtContent></w:sdt>"
                    + r(" di Jakarta") + "<w:customXml w:element=\"kota\"><w:customXmlPr/>\(r(" Pusat"))</w:customXml>" + r(".")))

    static let marks = SampleDocument(
        "bookmarks and comments",
        p(
            "<w:bookmarkStart w:id=\"1\" w:name=\"_Toc1\"/>" + r("Nota ") + "<w:commentRangeStart w:id=\"0\"/>" + r("kesepahaman")
                + "<w:commentRangeEnd w:id=\"0\"/>" + run("<w:commentReference w:id=\"0\"/>") + r(" itu.") + "<w:bookmarkEnd w:id=\"1\"/>"))

    static let pictures = SampleDocument(
        "pictures with descriptions",
        p(
            run(
                "<w:drawing><wp:inline><wp:docPr id=\"1\" name=\"Gambar 1\" title=\"Peta\" descr=\"Peta garis depan &amp; zona\"/>"
                    + "<pic:pic><pic:nvPicPr><pic:cNvPr id=\"1\" name=\"peta.png\" descr=\"Peta garis depan &amp; zona\"/></pic:nvPicPr></pic:pic>"
                    + "</wp:inline></w:drawing>") + r("Gambar: ") + run("<w:object w:dxaOrig=\"1\"/>") + r("peta.")))

    static let hidden = SampleDocument(
        "hidden text",
        p(r("Terlihat ") + r("rahasia ", "<w:vanish/>") + r("sekali ", "<w:rStyle w:val=\"Rahasia\"/>") + r("lagi."))
            + p(r("Semua rahasia", "<w:vanish/>"))
    ).with { $0.styles = styles }

    static let mathematics = SampleDocument(
        "mathematics and ruby",
        p(
            r("Nilai ") + "<m:oMath><m:r><m:t>x=2</m:t></m:r></m:oMath>" + r(" dan ")
                + run("<w:ruby><w:rubyPr/><w:rt>\(r("とう"))</w:rt><w:rubyBase>\(r("東"))</w:rubyBase></w:ruby>") + r(" tetap.")))

    static let strict = SampleDocument("the strict form", p(r("Bentuk ") + r("ketat", "<w:b/>"))).with { $0.isStrict = true }

    /// The document part is in UTF-16.
    static let wideCharacters = SampleDocument("a part in UTF-16", p(r("Zürich – 平和 ") + r("tebal", "<w:b/>"))).with { sample in
        let text = sample.document.replacing("UTF-8", with: "UTF-16")
        let bytes: [UInt8] = [0xFF, 0xFE] + text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
        sample.parts = [("word/document.xml", bytes)]
    }

    /// Namespaces are declared under other prefixes, and in the middle.
    static let otherPrefix = SampleDocument("another prefix").with { sample in
        let text =
            "<document xmlns=\"\(SampleDocument.transitional)\"><body><p><r><t xml:space=\"preserve\">Tanpa </t></r><r xmlns:q=\"urn:q\"><rPr><q:x/></rPr><t>awalan</t>"
            + "<q:tanda/></r><r><t xml:space=\"preserve\"> pun bisa.</t></r></p></body></document>"
        sample.parts = [("word/document.xml", Array(text.utf8))]
    }

    static let oldPicture = SampleDocument(
        "words drawn in a header",
        p(r("Isi."))
    ).with {
        $0.stories = [
            ("header", p(run("<w:pict><v:shape id=\"s\" type=\"#t\"><v:textpath string=\"RAHASIA &amp; TERBATAS\"/></v:shape></w:pict>")))
        ]
    }

    static let spaces = SampleDocument(
        "white space at the edges",
        p(r("  ") + r("Awal", "<w:b/>") + r("  dua   spasi \u{A0}"))
            + p("<w:r><w:t>  tidak dihitung \n </w:t></w:r><w:r><w:t>sambung</w:t></w:r>")
            + p("<w:hyperlink w:anchor=\"a\">\(r(" "))\(r(" tautan"))</w:hyperlink>" + r(" biasa "))
            + p(r("di ") + "<w:hyperlink w:anchor=\"a\">\(r("sini"))\(r(" ", "<w:i/>"))</w:hyperlink>"))
}
