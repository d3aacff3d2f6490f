import Foundation
import PadananKit
import PadananTestSupport
import Testing

@Suite struct ExtractionPageTests {
    private func page(_ terms: [ExtractedTerm] = ExtractionSamples.all) -> [UInt8] {
        ExtractionReport(.html).write(terms)
    }

    private func island(_ page: [UInt8]) throws -> [JSONValue] {
        var records: [JSONValue] = []
        var place = 0
        while let start = page[place...].firstRange(of: Array("class=\"data\">".utf8))?.upperBound {
            let end = try #require(page[start...].firstRange(of: Array("</script>".utf8))?.lowerBound)
            guard case .array(let block) = try JSONReader.read(page, in: start..<end) else { throw CancellationError() }
            records += block
            place = end
        }
        return records
    }

    /// The names of the tags in their order, script and style taken as elements with text as a browser does.
    private func tags(_ page: [UInt8]) -> [String] {
        var names: [String] = []
        var place = 0
        while let start = page[place...].firstIndex(of: UInt8(ascii: "<")), let end = page[start...].firstIndex(of: UInt8(ascii: ">")) {
            let tag = page[start + 1..<end]
            names.append(String(decoding: tag.prefix { $0 != UInt8(ascii: " ") }, as: UTF8.self))
            place = end + 1
            guard let name = names.last, ["script", "style"].contains(name) else { continue }
            place = page[place...].firstRange(of: Array("</\(name)>".utf8))?.lowerBound ?? page.count
        }
        return names
    }

    @Test func islandGivesTheTermsBackWithOffsetsAsJavaScriptCounts() throws {
        let records = try island(page([ExtractionSamples.hostile(""), ExtractionSamples.guarantee]))
        #expect(records.count == 2)
        #expect(records[0]["source"]?.string == "jaminan")
        #expect(records[0]["standing"]?.string == "drift")
        #expect(records[0]["known"] == .array([.string("c"), .string("t")]))
        #expect(records[0]["rivals"] == .array([.array([.string("pledge"), .number("1")])]))
        guard case .array(let examples) = records[0]["examples"] else { throw CancellationError() }
        #expect(examples[0]["term"] == .array([.number("3"), .number("10")]))
        #expect(examples[0]["rendering"] == .array([.number("2"), .number("11")]))
        #expect(examples[0]["place"]?.string == "f:1")
        #expect(records[1]["standing"]?.string == "new")
        #expect(records[1]["digits"]?.string == "0.97")
    }

    @Test func blocksOfManyTermsAreComplete() throws {
        let page = page(Array(repeating: ExtractionSamples.guarantee, count: 2345))
        #expect(try island(page).count == 2345)
        #expect(String(decoding: page, as: UTF8.self).contains("these are the first 200 terms."))
    }

    @Test func listWithoutTermsHasAnEmptyIsland() throws {
        #expect(try island(page([])).isEmpty)
    }

    @Test(arguments: HostileTexts.all.indices) func islandGivesHostileTextsBack(_ index: Int) throws {
        let text = HostileTexts.all[index]
        let record = try #require(try island(page([ExtractionSamples.hostile(text)])).first)
        #expect(record["target"]?.string.map { Array($0.utf8) } == Array(("guarantee" + text).utf8))
    }

    @Test(arguments: HostileTexts.all.indices) func noTextChangesTheTagsOfThePage(_ index: Int) {
        let isSame = tags(page([ExtractionSamples.hostile(HostileTexts.all[index])])) == tags(page([ExtractionSamples.hostile("")]))
        #expect(isSame)
    }

    @Test func tagsAreBalanced() {
        var open: [String] = []
        let empty: Set = ["!DOCTYPE", "meta", "input"]
        for tag in tags(page()) where !empty.contains(tag) {
            if tag.hasPrefix("/") { #expect(open.popLast() == String(tag.dropFirst())) } else { open.append(tag) }
        }
        #expect(open.isEmpty)
    }

    @Test func pageNamesNoOtherPlace() {
        let text = String(decoding: page(), as: UTF8.self)
        for word in [
            "://", "url(", "@import", "src=", "<link", "innerHTML", "outerHTML", "insertAdjacentHTML", "document.write", "eval(", "fetch(",
        ] {
            #expect(!text.contains(word), "\(word)")
        }
    }

    @Test(arguments: ["style", "script"]) func policyHasTheHashesOf(_ name: String) throws {
        let page = page([])
        let policy = try #require(page.firstRange(of: Array("\(name)-src ".utf8)))
        let sources = page[policy.upperBound...].prefix { $0 != UInt8(ascii: ";") }
        var (place, count) = (0, 0)
        while let start = page[place...].firstRange(of: Array("<\(name)>".utf8))?.upperBound {
            let end = try #require(page[start...].firstRange(of: Array("</\(name)>".utf8))?.lowerBound)
            let hash = "'sha256-\(SHA256.base64(Array(page[start..<end])))'"
            #expect(sources.firstRange(of: Array(hash.utf8)) != nil, "ExtractionPage.policy must have for \(name): \(hash)")
            (place, count) = (end, count + 1)
        }
        #expect(count == (name == "style" ? 2 : 1))
    }

    @Test func overviewSaysWhatTheListAmountsTo() {
        let text = String(decoding: page(), as: UTF8.self)
        for part in ["<dt>in all</dt><dd>4</dd>", "<dt>drift from the glossary</dt><dd>1</dd>", "id → en", "1,234 · blend · known"] {
            #expect(text.contains(part), "\(part)")
        }
        #expect(!String(decoding: page([]), as: UTF8.self).contains("acronyms"))
    }
}

/// The page in a real browser, by Scripts/check-extraction-page.py.
@Suite(.serialized, .enabled(if: hasBrowser, "python3, chromium or chromium-driver are not installed"))
struct ExtractionBrowserTests {
    private let folder: TemporaryFolder
    private let python: ExternalTool

    init() throws {
        folder = try TemporaryFolder()
        python = try #require(ExternalTool("python3"))
    }

    private func check(_ terms: [ExtractedTerm]) throws {
        let page = try folder.write("terms.html", ExtractionReport(.html).write(terms))
        let result = try python.run([Repository.path("Scripts/check-extraction-page.py"), page])
        #expect(result.code == 0, "\(result.output)")
    }

    @Test func termsAreShownFilteredAndOrdered() throws {
        try check(ExtractionSamples.all + [ExtractionSamples.alone])
    }

    @Test func hostileTermsAreShownAsTextAndNothingExecutes() throws {
        let payloads = try python.run([Repository.path("Scripts/check-html-report.py"), "payloads"])
        let lines = payloads.output.split(separator: "\n")
        #expect(lines.count >= 200)
        try check(
            lines.map { line in
                let bytes = Array(line.utf8)
                return ExtractionSamples.hostile(try JSONReader.read(bytes, in: 0..<bytes.count)["id"]?.string ?? "")
            })
    }

    @Test func fiveThousandTermsOpen() throws {
        try check(
            (1...5000).map { number in
                var term = ExtractionSamples.guarantee
                term.source += " \(number)"
                term.count = number
                return term
            })
    }
}

private let hasBrowser = ["python3", "chromium", "chromedriver"].allSatisfy { ExternalTool($0) != nil }
