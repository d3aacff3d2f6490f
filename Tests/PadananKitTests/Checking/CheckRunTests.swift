import PadananKit
import PadananTestSupport
import Testing

/// Whole files through the checks.
@Suite struct CheckRunTests {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
    }

    /// What a check of `files` finds: `id rule` in order, and the totals.
    private func run(
        _ files: [String], glossary: String? = nil, select: [String] = ["all"], _ change: (inout CheckSettings) -> Void = { _ in }
    )
        throws -> (found: [String], totals: CheckTotals)
    {
        var settings = CheckSettings()
        settings.files = files.map { Setting($0, from: .byDefault) }
        settings.select = select.map { Setting($0, from: .byDefault) }
        if let glossary {
            settings.glossaries = [Setting(try folder.write("glossary.csv", glossary), from: .byDefault)]
        }
        change(&settings)
        let plan = try CheckPlan(settings, collectsTerms: true)
        var run = CheckRun(plan.checker, plan.run)
        var found: [String] = []
        try plan.check(&run, defect: { Issue.record("\($0)") }) { results in
            found += results.flatMap { result in result.findings.map { "\(result.segment.id) \($0.rule)" } }
        }
        return (found, run.totals)
    }

    // MARK: What is read

    @Test func unitsThatAreNotTranslatedObsoleteOrIgnorableAreLeftAlone() throws {
        let xliff = """
            <xliff version="2.0" xmlns="urn:oasis:names:tc:xliff:document:2.0" srcLang="id" trgLang="en"><file id="f">
            <unit id="no" translate="no"><segment><source>Ada 3 orang.</source><target>There are 4 people.</target></segment></unit>
            <unit id="yes"><segment id="a"><source>Ada 3 orang.</source><target>There are 4 people.</target></segment>\
            <ignorable><source>  </source><target>   </target></ignorable>\
            <segment id="b"><source>Ada 5 orang.</source><target>There are 5 people.</target></segment></unit>
            </file></xliff>
            """
        #expect(try run([folder.write("a.xlf", xliff)]).found == ["yes/a number-mismatch"])
        let po = """
            msgid ""
            msgstr "Language: en\\nContent-Type: text/plain; charset=UTF-8\\n"

            msgid "Ada 3 orang."
            msgstr "There are 4 people."

            #~ msgid "Ada 7 orang."
            #~ msgstr "There are 8 people."
            """
        #expect(try run([folder.write("a.po", po)]).totals.segments == 1)
    }

    @Test func segmentWithoutTargetIsEmptyAndNothingElse() throws {
        let xliff = """
            <xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"><file original="a" source-language="id" target-language="en" \
            datatype="plaintext"><body><trans-unit id="1"><source>Ada 3 orang di Jakarta.</source></trans-unit></body></file></xliff>
            """
        #expect(try run([folder.write("a.xlf", xliff)]).found == ["1 empty-target"])
    }

    @Test func lineBreakCodeSeparatesWords() throws {
        let xliff = """
            <xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"><file original="a" source-language="id" target-language="en" \
            datatype="html"><body><trans-unit id="1"><source>jaminan<x id="1" ctype="lb"/>keamanan</source>\
            <target>security<x id="1" ctype="lb"/>promise</target></trans-unit></body></file></xliff>
            """
        let glossary = "concept,id,en\nguarantee,jaminan keamanan,security guarantee\n"
        #expect(try run([folder.write("a.xlf", xliff)], glossary: glossary, select: ["terms"]).found == ["1 term-missing"])
    }

    // MARK: Documents

    @Test func conditionOnTheDocumentHoldsForItsFirstSegmentToo() throws {
        let glossary = "concept,id,en,when\nflower,bunga,flower,\ninterest,bunga,interest,document: kredit\n"
        let bank = try folder.write("bank.tsv", "Bunga naik.\tInterest rose.\nKredit macet.\tLoans defaulted.\n")
        let garden = try folder.write("garden.tsv", "Bunga mekar.\tThe flower blooms.\n")
        #expect(try run([bank, garden], glossary: glossary, select: ["terms"]).found == [])
        let wrong = try folder.write("wrong.tsv", "Bunga naik.\tThe flower rose.\nKredit macet.\tLoans defaulted.\n")
        #expect(try run([wrong, garden], glossary: glossary, select: ["terms"]).found == ["1 term-sense"])
    }

    @Test func sameSourceIsComparedAcrossFiles() throws {
        let first = try folder.write("a.tsv", "Kami menolak tuntutan itu.\tWe reject the demand.\n")
        let second = try folder.write("b.tsv", "Kami menolak tuntutan itu.\tThat claim is refused by us.\n")
        let outcome = try run([first, second], select: ["inconsistent-translation"])
        #expect(outcome.found.allSatisfy { $0.hasSuffix("inconsistent-translation") } && !outcome.found.isEmpty)
        #expect(outcome.totals.files.map { $0.segments } == [1, 1])
        #expect(outcome.totals.files.reduce(0) { $0 + ($1.findings["inconsistent-translation"] ?? 0) } == outcome.found.count)
    }

    // MARK: Totals

    @Test func conceptsAreCountedByRendering() throws {
        let glossary = "concept,id,en\nguarantee,jaminan keamanan,security guarantee\n"
        let pairs = """
            Jaminan keamanan ditolak.\tThe security guarantee was refused.
            Jaminan keamanan dibahas.\tSecurity guarantees were discussed.
            Jaminan keamanan diminta.\tThe security guarantee was requested.
            Jaminan keamanan hilang.\tIt is gone.

            """
        let totals = try run([folder.write("a.tsv", pairs)], glossary: glossary, select: ["terms"]).totals
        let use = try #require(totals.concepts.first)
        #expect(use.concept == "guarantee" && use.term == "jaminan keamanan")
        #expect(use.renderings.map(\.text) == ["security guarantee", "Security guarantees"])
        #expect(use.renderings.map(\.count) == [2, 1])
        #expect(use.missing == 1)
        #expect(totals.files[0].occurrences == 4 && totals.files[0].approved == 3)
    }

    @Test func batchesDoNotShow() throws {
        // The first batch has 256 segments, the next 8192.
        let pairs = (0..<9000).map { "Ada \($0) orang.\tThere are \($0 + ($0 % 1000 == 255 ? 1 : 0)) people.\n" }.joined()
        let file = try folder.write("many.tsv", pairs)
        let one = try run([file], select: ["numbers"]) { $0.threads = Setting(1, from: .byDefault) }
        let three = try run([file], select: ["numbers"]) { $0.threads = Setting(3, from: .byDefault) }
        #expect(one.found == three.found)
        #expect(one.found == (0..<9).map { "\($0 * 1000 + 256) number-mismatch" })
        #expect(one.totals.segments == 9000)
    }
}
