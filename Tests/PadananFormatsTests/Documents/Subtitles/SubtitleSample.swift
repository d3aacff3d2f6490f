import Testing

/// Files of subtitles and the units that are found in them.
struct SubtitleSample: Sendable, CustomTestStringConvertible {
    var text: String
    /// Name and text.
    var units: [String]

    var testDescription: String { units.first ?? text }

    init(_ text: String, _ units: String...) {
        self.text = text
        self.units = units
    }

    private static let first = "1\n00:00:01,000 --> 00:00:03,500\n"

    static let subRip: [SubtitleSample] = [
        SubtitleSample(
            "\(first)Rusia meminta jaminan.\n\n2\n00:00:04,000 --> 00:00:06,000\nNATO menolak.\n", "1: Rusia meminta jaminan.",
            "2: NATO menolak."),
        SubtitleSample("\(first)Menteri pertahanan\nmendarat di Moskow.", "1: Menteri pertahanan<1/>mendarat di Moskow."),
        SubtitleSample("\(first)Tiga \n  baris\nteks\n", "1: Tiga<1/>baris<2/>teks"),
        SubtitleSample("\(first)<i>Semua miring</i>\n", "1: Semua miring"),
        SubtitleSample("\(first){\\an8}<b>Anggaran</b> naik <font color=\"#ff0\">12%</font>.\n", "1: <1>Anggaran</1> naik <2>12%</2>."),
        SubtitleSample("\(first)- Anda siap?\n- Siap, Pak.\n", "1: Anda siap?", "1: Siap, Pak."),
        SubtitleSample("\(first)Anda siap?\n-Ya, <i>siap</i>.\nBerangkat!\n", "1: Anda siap?", "1: Ya, <1>siap</1>.<2/>Berangkat!"),
        SubtitleSample("\(first)<i>- Anda siap?</i> Ya.\n<i>– Belum.</i>\n", "1: <1><2/>Anda siap?</1> Ya.", "1: Belum."),
        SubtitleSample("\(first)– negara besar –\nmenolak", "1: – negara besar –<1/>menolak"),
        SubtitleSample("\(first)-5 derajat\n-- tidak\n", "1: -5 derajat<1/>-- tidak"),
        SubtitleSample("\(first)<i>Pasukan\nbergerak\n", "1: Pasukan<1/>bergerak"),
        SubtitleSample("\(first)Kata <b><i>silang</b></i> ini\n", "1: Kata <1/><2>silang<3/></2> ini"),
        SubtitleSample("\(first)3 < 4 dan <tanda> & {biasa}\n", "1: 3 < 4 dan <tanda> & {biasa}"),
        SubtitleSample("\(first)Baris satu\\NBaris dua", "1: Baris satu<1/>Baris dua"),
        SubtitleSample("\u{FEFF}\(first)Dengan BOM\n", "1: Dengan BOM"),
        SubtitleSample("\(first)\n\n2\n00:00:04,000 --> 00:00:06,000\n\n3\n0:0:7.0 --> 0:0:9.0 X1:40 X2:600\nAda\n", "3: Ada"),
        SubtitleSample("\(first)Panah A --> B tetap teks\n", "1: Panah A --> B tetap teks"),
        SubtitleSample("\(first)<1> nyata <b>tebal</b> sekali\n", "1: <1> nyata <2>tebal</2> sekali"),
        SubtitleSample("\(first)<bé> bukan tag <i >tapi ini ya</i>!\n", "1: <bé> bukan tag <1>tapi ini ya</1>!"),
        SubtitleSample("\(first)♪\n\n2\n00:00:04,000 --> 00:00:06,000\n2024\n", "1: ♪", "2: 2024"),
    ]

    static let webVTT: [SubtitleSample] = [
        SubtitleSample(
            "WEBVTT\n\n00:01.000 --> 00:03.000\nRusia &amp; NATO &lt;runding&gt; &nbsp;&#8217;\n", ": Rusia & NATO <runding> \u{A0}’"),
        SubtitleSample(
            "WEBVTT - berita\nKind: captions\n\nNOTE catatan\nlagi\n\nSTYLE\n::cue { color: red }\n\nREGION\nid:fred\n\nawal\n00:01.000 --> 00:03.000 align:start line:0\nHalo\n",
            "awal: Halo"),
        SubtitleSample("WEBVTT\n\n1\n00:01.000 --> 00:03.000\n<v Budi>Anda siap?\n<v.loud Ani>Siap.</v>\n", "1: Anda siap?", "1: Siap."),
        SubtitleSample(
            "WEBVTT\n\n1\n00:01.000 --> 00:03.000\nAda <c.merah>api</c> <00:02.000>di <b>sana</b>\nkata dia\n",
            "1: Ada <1>api</1> <2/>di <3>sana</3><4/>kata dia"),
        SubtitleSample("WEBVTT\n\n1\n00:01.000 --> 00:03.000\n- Ya?\n- Ya.\n", "1: Ya?", "1: Ya."),
        SubtitleSample("\u{FEFF}WEBVTT\n\n00:01.000 --> 00:03.000\nR&D & AT&T; 3 < 4\n", ": R&D & AT&T; 3 < 4"),
        SubtitleSample("WEBVTT\n", []),
        SubtitleSample("WEBVTT\n\nNOTE satu\ndua\ntiga\n\nNOTE\n00:01.000 --> 00:03.000\nIsi\n", "NOTE: Isi"),
        SubtitleSample("WEBVTT\n\n00:01.000 --> 00:03.000\n\n00:04.000 --> 00:05.000\nIsi\n", ": Isi"),
    ]

    private init(_ text: String, _ units: [String]) {
        self.text = text
        self.units = units
    }
}
