import PadananFormats

/// PO files of our own, as tools and people write them.
enum POSamples {
    static let header = """
        msgid ""
        msgstr ""
        "Project-Id-Version: berita 1.0\\n"
        "PO-Revision-Date: 2021-12-08 10:00+0700\\n"
        "Last-Translator: Sari <sari@example.org>\\n"
        "Language-Team: Redaksi <redaksi@example.org>\\n"
        "Language: en\\n"
        "MIME-Version: 1.0\\n"
        "Content-Type: text/plain; charset=UTF-8\\n"
        "Content-Transfer-Encoding: 8bit\\n"
        "Plural-Forms: nplurals=2; plural=(n != 1);\\n"


        """

    static let rich =
        "# Berita pertahanan.\n#. dari meja redaksi\n" + header + #"""
            # Periksa nama menteri.
            # Dua kali.
            #. judul halaman depan
            #: src/berita.c:12 src/berita.c:15
            #: src/utama.c:3
            #, c-format
            msgctxt "menu"
            msgid "Menteri %s tiba"
            msgstr "Minister %s arrived"

            #, fuzzy, c-format, no-wrap
            #| msgctxt "lama"
            #| msgid "%d negara"
            #| msgid_plural "%d negara-negara"
            msgid "%d negara hadir"
            msgid_plural "%d negara telah hadir"
            msgstr[0] "%d state attended"
            msgstr[1] "%d states attended"

            msgid ""
            "Rusia meminta jaminan keamanan tertulis dari Barat, dan delegasi kedua pihak "
            "bertemu di Jenewa.\n"
            "Perundingan berlanjut \"besok\".\n"
            msgstr ""
            "Russia demanded written security guarantees from the West, and delegations "
            "met in Geneva.\n"
            "The talks go on \"tomorrow\".\n"

            msgid "belum diterjemahkan"
            msgstr ""

            msgctxt ""
            msgid "konteks kosong\ttab \\ garis \101\x42"
            msgstr "empty context"

            #, fuzzy
            #~| msgid "perjanjian"
            #~ msgctxt "arsip"
            #~ msgid "perjanjian lama"
            #~ msgstr "old treaty"

            #~ msgid ""
            #~ "usang\n"
            #~ "dua"
            #~ msgstr ""
            #~ "obsolete\n"
            #~ "two"

            """#

    /// Name and bytes of each.
    static let all: [(name: String, bytes: [UInt8])] = [
        ("rich", Array(rich.utf8)),
        ("CRLF", Array(rich.replacing("\n", with: "\r\n").utf8)),
        ("byte order mark", [0xEF, 0xBB, 0xBF] + Array(rich.utf8)),
        ("UTF-16", [0xFF, 0xFE] + rich.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }),
        ("no header", Array("msgid \"a\"\nmsgstr \"b\"\nmsgid \"c\"\nmsgstr \"d\"".utf8)),
        (
            "windows-1251",
            Array(header.replacing("UTF-8", with: "windows-1251").utf8) + Array("msgid \"щит\"\nmsgstr \"".utf8.prefix(7))
                + [0xF9, 0xE8, 0xF2, 0x22, 0x0A] + Array("msgstr \"".utf8) + [0xF9, 0xE8, 0xF2, 0x20, 0x31, 0x22, 0x0A]
        ),
        ("one line", Array((header + "msgid \"a\" msgstr \"b\" msgid \"c\" \"d\" msgstr \"e\" # catatan\n").utf8)),
        ("indented", Array((header + "msgid   \"\"\n\t\"satu \"\n\t\"dua\"\nmsgstr  \"\"\n\t\"one \"\n\t\"two\"\n").utf8)),
        ("without msgstr", Array((header + "#: a.c:1\nmsgid \"a\"\n\n#: b.c:1\nmsgid \"b\"\nmsgid_plural \"c\"").utf8)),
        ("domains", Array((header + "domain \"kedua\"\n\n" + header + "msgid \"a\"\nmsgstr \"b\"\n").utf8)),
        ("late header", Array(("msgid \"a\"\nmsgstr \"b\"\n\n" + header).utf8)),
        ("only comments", Array("# satu\n\n#. dua\n".utf8)),
        ("empty", []),
        ("no PO at all", Array("Bukan berkas PO.\n\"\n\\\n[]\n#~\n#|\n#~|\nmsgstr[\nmsgid".utf8)),
        ("broken", Array((header + "msgid \"a\nmsgstr \"b\\q\n#~ msgid \"x\"\nmsgstr[7 \"y\"\nmsgctxt\nmsgctxt \"z\"\n\"\\\"").utf8)),
    ]
}
