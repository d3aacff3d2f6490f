import Testing

/// Files of messages and the units that are found in them.
struct JSONSample: Sendable, CustomTestStringConvertible {
    var text: String
    /// Name and text.
    var units: [String]

    var testDescription: String { text }

    init(_ text: String, _ units: String...) {
        self.text = text
        self.units = units
    }

    static let all: [JSONSample] = [
        JSONSample(
            #"{"menu":{"file":{"open":"Buka berkas","close":"Tutup"}},"list":["Satu",{"a":"Dua"}]}"#,
            "menu.file.open: Buka berkas", "menu.file.close: Tutup", "list[0]: Satu", "list[1].a: Dua"),
        JSONSample(
            #"{"_comment":"tidak","$schema":"https://x","id":"a","@@locale":"id","@halo":{"description":"x","type":"text"},"//":"c","halo":"Halo"}"#,
            "halo: Halo"),
        JSONSample(
            #"{"a":"Halo {name}, {{count}} berkas, %s dan %1$d, %(x)s %{y} ${z} $t(k)"}"#,
            "a: Halo <1/>, <2/> berkas, <3/> dan <4/>, <5/> <6/> <7/> <8/>"),
        JSONSample(#"{"a":"{name} masuk pada {tanggal, date, short}","b":"{0} dari {}"}"#, "a: <1/> masuk pada <2/>", "b: <1/> dari <2/>"),
        JSONSample(
            #"{"a":"{n, plural, one {# berkas milik {nama}} other {berkas}} {x}"}"#,
            "a: {n, plural, one {# berkas milik <1/>} other {berkas}} <2/>"),
        JSONSample(
            #"{"a":"Naik 50% dari 20 %d","b":"100 %% pasti","c":"{ bukan }, { dua kata }, {{}} {"}"#, "a: Naik 50% dari 20 <1/>",
            "b: 100 %% pasti", "c: <1/>, { dua kata }, {{}} {"),
        JSONSample(
            #"{"a":"Klik <b class=\"x\">di sini</b><br/>lalu <0>tunggu</0>","b":"3 < 4 <b>tak tutup","c":"<p>Semua</p>","d":"<i>a</b></i>"}"#,
            "a: Klik <1>di sini</1><2/>lalu <3>tunggu</3>", "b: 3 < 4 <b>tak tutup", "c: Semua", "d: <i>a</b></i>"),
        JSONSample(
            #"{"a":" \t spasi \n","b":"dua\nbaris","c":"kutip \"x\" \\ \/ \u00e9 \ud83d\ude00 \u003cb\u003etebal\u003c\/b\u003e!"}"#,
            "a: spasi", "b: dua\nbaris", "c: kutip \"x\" \\ / é 😀 <1>tebal</1>!"),
        JSONSample(#"{"a":"","b":"  ","c":12,"d":null,"e":true,"f":"{x}","g":"12,5","h":[],"i":{},"j":-1.5e3}"#),
        JSONSample(
            #"{"app":{"message":"Halo $USER$ dan $5","description":"sapaan","placeholders":{"user":{"content":"$1","example":"Budi"}}}}"#,
            "app.message: Halo <1/> dan $5"),
        JSONSample(
            #"{"kontak":{"message":"Pesan","description":"Uraian"},"lain":"Lain"}"#, "kontak.message: Pesan", "kontak.description: Uraian",
            "lain: Lain"),
        JSONSample("\u{FEFF} {\r\n  \"a\" : \"Satu\" ,\r\n  \"b\":\"Dua\"\r\n}\r\n", "a: Satu", "b: Dua"),
        JSONSample(#"{"id":{"halo":"Halo","id":"x"},"en":{"id":["Satu"]}}"#, "id.halo: Halo", "en.id[0]: Satu"),
        JSONSample(#""Teks saja""#, ": Teks saja"),
        JSONSample(#"[["Satu"],[],[["Dua"]]]"#, "[0][0]: Satu", "[2][0][0]: Dua"),
    ]
}
