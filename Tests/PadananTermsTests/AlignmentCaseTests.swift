import PadananKit
import PadananTestSupport
import Testing

@Suite struct AlignmentCaseTests {
    private static let aligner = Result {
        TermAligner(try Repository.glossary("Fixtures/align/glossary.csv"), languages: .indonesianEnglish)
    }

    /// Cases whose rendering the glossary does not have under any status are left to word alignment.
    private static let listed = Result {
        try AlignmentCase.read("Fixtures/align/cases.jsonl").filter { example in
            !["near-synonym", "count", "partial", "dnt-broken", "omitted"].contains(example.phenomenon)
        }
    }

    @Test(arguments: try listed.get())
    func everyOccurrenceIsLinkedToItsOwnRendering(_ example: AlignmentCase) throws {
        let aligner = try Self.aligner.get()
        let links = aligner.links(source: example.source.text, target: example.target.text)
        #expect(links.map(\.source.range) == example.source.spans.map(\.range), "\(example)")
        for (link, span) in zip(links, example.source.spans) {
            let wanted = example.target.spans.first { $0.occurrence == span.occurrence }?.range
            #expect(link.target == wanted, "\(example), occurrence \(span.occurrence)")
            #expect(link.status.matches(example.findings[span.occurrence], isRendered: wanted != nil), "\(example): \(link.status)")
        }
    }
}

extension LinkStatus {
    /// Whether a checker would say `rule`, or nothing, of a link with this status.
    fileprivate func matches(_ rule: String?, isRendered: Bool) -> Bool {
        switch rule {
        case "term-forbidden": self == .forbidden
        case "term-deprecated": self == .deprecated
        case "term-sense": self == .unlisted
        case "term-missing", "do-not-translate": !isApproved
        default: isRendered ? isApproved : self == .missing
        }
    }
}
