import Testing

/// Bodies of documents and the units that are found in them.
struct ODTSamples: Sendable, CustomTestStringConvertible {
    var text: String
    var units: [String]

    var testDescription: String { units.first ?? text }

    init(_ text: String, _ units: String...) {
        self.text = text
        self.units = units
    }

    static let all: [ODTSamples] = blocks + spans + spaces + codes

    private static let blocks = [
        ODTSamples(
            "<text:h text:outline-level=\"1\">Pertahanan</text:h><text:p>Anggaran naik.</text:p>", "heading: Pertahanan",
            "paragraph: Anggaran naik."),
        ODTSamples(
            "<text:p text:style-name=\"P1\">Peta perbatasan</text:p><text:p text:style-name=\"P2\">Laporan</text:p>",
            "caption: Peta perbatasan", "title: Laporan"),
        ODTSamples(
            "<text:list><text:list-header><text:p>Daftar</text:p></text:list-header><text:list-item><text:p>Satu</text:p><text:list><text:list-item>"
                + "<text:p>Dua</text:p></text:list-item></text:list></text:list-item></text:list>",
            "list-item: Daftar", "list-item: Satu", "list-item: Dua"),
        ODTSamples(
            "<table:table><table:table-row><table:table-cell><text:p>Negara</text:p></table:table-cell><table:covered-table-cell><text:p>tak tampak</text:p>"
                + "</table:covered-table-cell></table:table-row></table:table>", "cell: Negara"),
        ODTSamples("<text:section text:name=\"S\"><text:p>Di dalam bagian</text:p></text:section>", "paragraph: Di dalam bagian"),
        ODTSamples(
            "<text:table-of-content><text:table-of-content-source><text:index-title-template>Isi</text:index-title-template></text:table-of-content-source>"
                + "<text:index-body><text:index-title><text:p>Daftar isi</text:p></text:index-title><text:p>Bab satu<text:tab/>1</text:p></text:index-body>"
                + "</text:table-of-content>", "title: Daftar isi", "paragraph: Bab satu<1/>1"),
        ODTSamples(
            "<text:p>Menurut menteri<text:note text:id=\"ftn1\" text:note-class=\"footnote\"><text:note-citation>1</text:note-citation><text:note-body>"
                + "<text:p>Wawancara <text:span text:style-name=\"T1\">kemarin</text:span> sore.</text:p></text:note-body></text:note>, anggaran naik.</text:p>",
            "paragraph: Menurut menteri<1/>, anggaran naik.", "footnote: Wawancara <1>kemarin</1> sore."),
        ODTSamples(
            "<text:p>Akhir<text:note text:id=\"e1\" text:note-class=\"endnote\"><text:note-citation>i</text:note-citation><text:note-body><text:p>Catatan</text:p>"
                + "</text:note-body></text:note></text:p>", "paragraph: Akhir", "endnote: Catatan"),
        ODTSamples(
            "<text:p>Lihat <draw:frame draw:name=\"Kotak\" text:anchor-type=\"as-char\"><draw:text-box><text:p>Isi kotak</text:p><text:list><text:list-item>"
                + "<text:p>butir</text:p></text:list-item></text:list></draw:text-box><svg:title>Kotak samping</svg:title></draw:frame> di sini</text:p>",
            "paragraph: Lihat <1/> di sini", "paragraph: Isi kotak", "list-item: butir", "attribute: Kotak samping"),
        ODTSamples(
            "<draw:frame draw:name=\"G\"><draw:image/><svg:title> Peta &amp; batas </svg:title><svg:desc>Perbatasan\nutara</svg:desc></draw:frame>",
            "attribute: Peta & batas", "attribute: Perbatasan\nutara"),
        ODTSamples(
            "<text:p>Sebelum<office:annotation office:name=\"a\"><dc:creator>Budi</dc:creator><text:p>komentar</text:p></office:annotation> sesudah"
                + "<office:annotation-end office:name=\"a\"/></text:p>", "paragraph: Sebelum<1/> sesudah"),
        ODTSamples("<text:p/><text:p> </text:p><text:p>\u{A0}</text:p><text:p><text:page-number>3</text:page-number></text:p>"),
        ODTSamples("<draw:custom-shape draw:name=\"B\"><text:p>Panah</text:p></draw:custom-shape>", "paragraph: Panah"),
    ]

    private static let spans = [
        ODTSamples(
            "<text:p>Menteri <text:span text:style-name=\"T1\">Per</text:span><text:span text:style-name=\"T2\">tahanan</text:span> datang</text:p>",
            "paragraph: Menteri <1>Pertahanan</1> datang"),
        ODTSamples(
            "<text:p>Per<text:span text:style-name=\"T4\">taha</text:span><text:span text:style-name=\"T5\">nan</text:span></text:p>",
            "paragraph: Pertahanan"),
        ODTSamples("<text:p><text:span text:style-name=\"T1\">Semua tebal</text:span></text:p>", "paragraph: Semua tebal"),
        ODTSamples(
            "<text:p><text:span text:style-name=\"T4\"><text:span text:style-name=\"T1\">A</text:span></text:span><text:span text:style-name=\"T2\">B</text:span> c</text:p>",
            "paragraph: <1>AB</1> c"),
        ODTSamples(
            "<text:p><text:span text:style-name=\"T4\">a <text:span text:style-name=\"T1\">b</text:span></text:span><text:span text:style-name=\"T2\">c</text:span></text:p>",
            "paragraph: a <1>bc</1>"),
        ODTSamples(
            "<text:p><text:span text:style-name=\"T1\">a<text:span text:style-name=\"T3\">b</text:span></text:span><text:span text:style-name=\"T1\">"
                + "<text:span text:style-name=\"T3\">c</text:span>d</text:span>.</text:p>", "paragraph: <1>a<2>bc</2>d</1>."),
        ODTSamples("<text:p>x<text:span text:style-name=\"T1\"/><text:span text:style-name=\"T1\"></text:span>y</text:p>", "paragraph: xy"),
        ODTSamples(
            "<text:p>a <text:span text:style-name=\"T6\">b</text:span><text:span text:style-name=\"Emphasis\">c</text:span> d</text:p>",
            "paragraph: a <1>bc</1> d"),
        ODTSamples(
            "<text:p>x <text:span text:style-name=\"T1\">tebal </text:span><text:bookmark text:name=\"b\"/></text:p>",
            "paragraph: x <1>tebal</1>"),
        ODTSamples(
            "<text:p>x <text:span text:style-name=\"T1\">b</text:span><text:span text:style-name=\"T1\"> </text:span></text:p>",
            "paragraph: x <1>b</1>"),
        ODTSamples("<text:p><text:span text:style-name=\"T1\"> b</text:span> x</text:p>", "paragraph: <1>b</1> x"),
        ODTSamples(
            "<text:p>Buka <text:a xlink:href=\"https://example.org/?a&amp;b\">laman <text:span text:style-name=\"T3\">ini</text:span></text:a>.</text:p>",
            "paragraph: Buka <1>laman <2>ini</2></1>."),
        ODTSamples(
            "<text:p>Ke <text:a xlink:href=\"#x\">sa</text:a><text:a xlink:href=\"#x\">na</text:a><text:a xlink:href=\"#y\">!</text:a></text:p>",
            "paragraph: Ke <1>sana</1><2>!</2>"),
        ODTSamples(
            "<text:p>Ke <text:a xlink:href=\"#x\"><office:event-listeners><x/></office:event-listeners>sana</text:a> saja</text:p>",
            "paragraph: Ke <1>sana</1> saja"),
        ODTSamples(
            "<text:p>Kata <text:ruby><text:ruby-base>Nusantara</text:ruby-base><text:ruby-text>nu</text:ruby-text></text:ruby> ini</text:p>",
            "paragraph: Kata <1>Nusantara</1> ini"),
    ]

    private static let spaces = [
        ODTSamples(
            "<text:p>  dua\n\t kata <text:span text:style-name=\"T1\"> tebal</text:span> </text:p>", "paragraph: dua kata <1>tebal</1>"),
        ODTSamples("<text:p>a <text:s text:c=\"2\"/>b<text:tab/>c<text:line-break/>d</text:p>", "paragraph: a   b<1/>c<2/>d"),
        ODTSamples("<text:p><text:tab/>masuk<text:line-break/></text:p>", "paragraph: masuk"),
        ODTSamples("<text:p>a<text:s text:c=\"5\"/>b<text:s text:c=\"0\"/>c</text:p>", "paragraph: a<1/>bc"),
        ODTSamples("<text:p>a<text:page-number>3</text:page-number><text:s/>b<text:s/></text:p>", "paragraph: a<1/> b"),
        ODTSamples("<text:p>a<text:soft-page-break/>b</text:p>", "paragraph: ab"),
        ODTSamples("<text:p>a&#32;&#32;b<![CDATA[ < c ]]>d &lt;&amp;&#x41;&quot;</text:p>", "paragraph: a b < c d <&A\""),
        ODTSamples("<text:p>&#32;a<!-- c --> b<?p i?></text:p>", "paragraph: a<1/> b"),
    ]

    private static let codes = [
        ODTSamples(
            "<text:p>Kepada <x:control xmlns:x=\"urn:x\"><text:span text:style-name=\"T1\">Bapak</text:span> menteri</x:control> kami</text:p>",
            "paragraph: Kepada <1><2>Bapak</2> menteri</1> kami"),
        ODTSamples(
            "<text:p>Gambar <text:sequence text:name=\"Figure\">1</text:sequence>: peta</text:p>", "paragraph: Gambar <1/>: peta"),
        ODTSamples(
            "<text:p>Halaman <text:page-number>2</text:page-number> dari <text:page-count>9</text:page-count></text:p>",
            "paragraph: Halaman <1/> dari <2/>"),
        ODTSamples(
            "<text:p><text:bookmark-start text:name=\"b\"/>Kata<text:bookmark-end text:name=\"b\"/> lagi</text:p>",
            "paragraph: Kata<1/> lagi"),
        ODTSamples(
            "<text:p>Lihat <text:bookmark-ref text:ref-name=\"b\">Bab &amp; 2</text:bookmark-ref>.</text:p>", "paragraph: Lihat <1/>."),
        ODTSamples(
            "<text:p>tag <text:span text:style-name=\"T1\">&lt;1&gt;</text:span> sendiri</text:p>", "paragraph: tag <2><1></2> sendiri"),
    ]
}
