import Foundation
import PadananKit
import Testing

/// Every form of the sample run, to the byte.
@Suite struct FindingReportTests {
    @Test func textShowsTheWordsWithCaretsAndWhatToWrite() {
        let expected = #"""
            desk/a.tsv:2:52: warning: “jaminan keamanan” is not rendered as “security guarantees” [term-missing]
              id │ Ukraina meminta jaminan keamanan.
                 │                 ^^^^^^^^^^^^^^^^
              en │ Ukraine asks for safety promises.
                 │                  ^^^^^^^^^^^^^^^
              expected: “security guarantees”, “guarantees of security”
              help: write “security guarantees”
              note: /news/terms/geopolitics.csv:12, concept security-guarantee, preferred term
              note: elsewhere 3 times “security guarantees”
            desk/b&c, 1.xlf:41: error: “the” stands twice [repeated-word]
              en │ The the talks failed.
                 │ ^^^^^^^
              help: delete “ the”
            desk/b&c, 1.xlf:41: info: the target is much longer than the source [length-ratio]
              id │ Perundingan gagal.
              en │ The the talks failed.
            desk/a.tsv:9:17: warning: “jaminan” is missing [term-missing]
              id │ Ukraina meminta jaminan keamanan.
                 │                 ^^^^^^^
              en │ Ukraine asks for safety promises.
            desk/a.tsv:9:17: warning: “jaminan” is missing [term-missing]
              id │ Ukraina meminta jaminan keamanan.
                 │                 ^^^^^^^
              en │ Ukraine asks for safety promises.
            1 error, 3 warnings, 1 info in 120 segments of 3 files (1 suppressed, 4 known from the baseline)
            """#
        #expect(FindingSamples.report(.text) == expected + "\n")
    }

    @Test func jsonLinesHaveTheFieldsOfTheContractAndMore() {
        let expected = #"""
            {"rule":"term-missing","severity":"warning","file":"desk/a.tsv","line":2,"id":"2","message":"“jaminan keamanan” is not rendered as “security guarantees”","concept":"security-guarantee","source":{"start":16,"end":32,"text":"jaminan keamanan"},"target":{"start":17,"end":32,"text":"safety promises"},"expected":["security guarantees","guarantees of security"],"suggestion":"security guarantees","column":52,"edit":{"start":17,"end":32,"text":"security guarantees","certain":false},"notes":[{"text":"concept security-guarantee, preferred term","file":"/news/terms/geopolitics.csv","line":12},{"text":"elsewhere 3 times “security guarantees”"}],"fingerprint":"04e9297f66cbbaf7"}
            {"rule":"repeated-word","severity":"error","file":"desk/b&c, 1.xlf","line":41,"id":"u7/1","message":"“the” stands twice","source":null,"target":{"start":0,"end":7,"text":"The the"},"suggestion":"","column":0,"edit":{"start":3,"end":7,"text":"","certain":true},"fingerprint":"150c9572f17e1a41"}
            {"rule":"length-ratio","severity":"info","file":"desk/b&c, 1.xlf","line":41,"id":"u7/1","message":"the target is much longer than the source","source":null,"target":null,"column":0,"fingerprint":"b3a008b031c41f46"}
            {"rule":"term-missing","severity":"warning","file":"desk/a.tsv","line":9,"id":"2","message":"“jaminan” is missing","concept":"security-guarantee","source":{"start":16,"end":23,"text":"jaminan"},"target":null,"column":17,"fingerprint":"99cb5108dba9615b"}
            {"rule":"term-missing","severity":"warning","file":"desk/a.tsv","line":9,"id":"2","message":"“jaminan” is missing","concept":"security-guarantee","source":{"start":16,"end":23,"text":"jaminan"},"target":null,"column":17,"fingerprint":"99cb5108dba9615b"}
            """#
        #expect(FindingSamples.report(.jsonl) == expected + "\n")
    }

    @Test func junitHasASuiteForEachFileAndACaseForEachFinding() {
        let expected = #"""
            <?xml version="1.0" encoding="UTF-8"?>
            <testsuites name="padanan" tests="6" failures="4" errors="0">
              <testsuite name="a.tsv" tests="3" failures="3" errors="0">
                <testcase name="term-missing, segment 2" classname="a.tsv" file="a.tsv" line="2">
                  <failure message="“jaminan keamanan” is not rendered as “security guarantees”" type="warning">a.tsv:2:52: warning: “jaminan keamanan” is not rendered as “security guarantees” [term-missing]
            source: Ukraina meminta jaminan keamanan.
            target: Ukraine asks for safety promises.
            expected: “security guarantees”, “guarantees of security”
            help: write “security guarantees”
            note: /news/terms/geopolitics.csv:12, concept security-guarantee, preferred term
            note: elsewhere 3 times “security guarantees”</failure>
                </testcase>
                <testcase name="term-missing, segment 2" classname="a.tsv" file="a.tsv" line="9">
                  <failure message="“jaminan” is missing" type="warning">a.tsv:9:17: warning: “jaminan” is missing [term-missing]
            source: Ukraina meminta jaminan keamanan.
            target: Ukraine asks for safety promises.</failure>
                </testcase>
                <testcase name="term-missing, segment 2" classname="a.tsv" file="a.tsv" line="9">
                  <failure message="“jaminan” is missing" type="warning">a.tsv:9:17: warning: “jaminan” is missing [term-missing]
            source: Ukraina meminta jaminan keamanan.
            target: Ukraine asks for safety promises.</failure>
                </testcase>
              </testsuite>
              <testsuite name="b&amp;c, 1.xlf" tests="2" failures="1" errors="0">
                <testcase name="repeated-word, segment u7/1" classname="b&amp;c, 1.xlf" file="b&amp;c, 1.xlf" line="41">
                  <failure message="“the” stands twice" type="error">b&amp;c, 1.xlf:41: error: “the” stands twice [repeated-word]
            source: Perundingan gagal.
            target: The the talks failed.
            help: delete “ the”</failure>
                </testcase>
                <testcase name="length-ratio, segment u7/1" classname="b&amp;c, 1.xlf" file="b&amp;c, 1.xlf" line="41">
                  <system-out>b&amp;c, 1.xlf:41: info: the target is much longer than the source [length-ratio]
            source: Perundingan gagal.
            target: The the talks failed.</system-out>
                </testcase>
              </testsuite>
              <testsuite name="clean.po" tests="1" failures="0" errors="0">
                <testcase name="40 segments" classname="clean.po"/>
              </testsuite>
            </testsuites>
            """#
        #expect(FindingSamples.report(.junit) == expected + "\n")
    }

    @Test func checkstyleGroupsByFile() {
        let expected = #"""
            <?xml version="1.0" encoding="UTF-8"?>
            <checkstyle version="10.0">
              <file name="a.tsv">
                <error line="2" column="52" severity="warning" message="“jaminan keamanan” is not rendered as “security guarantees”" source="padanan.term-missing"/>
                <error line="9" column="17" severity="warning" message="“jaminan” is missing" source="padanan.term-missing"/>
                <error line="9" column="17" severity="warning" message="“jaminan” is missing" source="padanan.term-missing"/>
              </file>
              <file name="b&amp;c, 1.xlf">
                <error line="41" severity="error" message="“the” stands twice" source="padanan.repeated-word"/>
                <error line="41" severity="info" message="the target is much longer than the source" source="padanan.length-ratio"/>
              </file>
            </checkstyle>
            """#
        #expect(FindingSamples.report(.checkstyle) == expected + "\n")
    }

    @Test func gitHubGetsOneCommandForEachFinding() {
        let expected = #"""
            ::warning file=a.tsv,line=2,col=52,endColumn=67,title=term-missing::“jaminan keamanan” is not rendered as “security guarantees”; write “security guarantees”
            ::error file=b&c%2C 1.xlf,line=41,title=repeated-word::“the” stands twice; delete “ the”
            ::notice file=b&c%2C 1.xlf,line=41,title=length-ratio::the target is much longer than the source
            ::warning file=a.tsv,line=9,col=17,endColumn=24,title=term-missing::“jaminan” is missing
            ::warning file=a.tsv,line=9,col=17,endColumn=24,title=term-missing::“jaminan” is missing
            """#
        #expect(FindingSamples.report(.github) == expected + "\n")
    }

    @Test func gitLabGetsOneIssueForEachFindingWithItsOwnFingerprint() {
        let expected = #"""
            [
            {"description":"“jaminan keamanan” is not rendered as “security guarantees”","check_name":"term-missing","fingerprint":"04e9297f66cbbaf7","severity":"minor","location":{"path":"a.tsv","lines":{"begin":2}}},
            {"description":"“the” stands twice","check_name":"repeated-word","fingerprint":"150c9572f17e1a41","severity":"major","location":{"path":"b&c, 1.xlf","lines":{"begin":41}}},
            {"description":"the target is much longer than the source","check_name":"length-ratio","fingerprint":"b3a008b031c41f46","severity":"info","location":{"path":"b&c, 1.xlf","lines":{"begin":41}}},
            {"description":"“jaminan” is missing","check_name":"term-missing","fingerprint":"99cb5108dba9615b","severity":"minor","location":{"path":"a.tsv","lines":{"begin":9}}},
            {"description":"“jaminan” is missing","check_name":"term-missing","fingerprint":"99cb5108dba9615b:2","severity":"minor","location":{"path":"a.tsv","lines":{"begin":9}}}
            ]
            """#
        #expect(FindingSamples.report(.gitlab) == expected + "\n")
    }

    @Test func csvHasARowForEachFindingAndEndsLinesAsTheStandardWants() {
        let expected = #"""
            file,line,column,id,severity,rule,message,concept,sourceWords,targetWords,expected,suggestion,source,target,notes
            a.tsv,2,52,2,warning,term-missing,“jaminan keamanan” is not rendered as “security guarantees”,security-guarantee,jaminan keamanan,safety promises,security guarantees | guarantees of security,security guarantees,Ukraina meminta jaminan keamanan.,Ukraine asks for safety promises.,"/news/terms/geopolitics.csv:12, concept security-guarantee, preferred term | elsewhere 3 times “security guarantees”"
            "b&c, 1.xlf",41,,u7/1,error,repeated-word,“the” stands twice,,,The the,,,Perundingan gagal.,The the talks failed.,
            "b&c, 1.xlf",41,,u7/1,info,length-ratio,the target is much longer than the source,,,,,,Perundingan gagal.,The the talks failed.,
            a.tsv,9,17,2,warning,term-missing,“jaminan” is missing,security-guarantee,jaminan,,,,Ukraina meminta jaminan keamanan.,Ukraine asks for safety promises.,
            a.tsv,9,17,2,warning,term-missing,“jaminan” is missing,security-guarantee,jaminan,,,,Ukraina meminta jaminan keamanan.,Ukraine asks for safety promises.,
            """#
        #expect(FindingSamples.report(.csv).replacing("\r\n", with: "\n") == expected + "\n")
        #expect(FindingSamples.report(.csv).utf8.split(separator: 0x0A).allSatisfy { $0.last == 0x0D })
    }

    @Test func sarifResultsCarryPlacesFingerprintsAndFixes() {
        let expected = #"""
            {"ruleId":"term-missing","ruleIndex":0,"level":"warning","message":{"text":"“jaminan keamanan” is not rendered as “security guarantees”"},"locations":[{"physicalLocation":{"artifactLocation":{"uri":"a.tsv","uriBaseId":"%SRCROOT%"},"region":{"startLine":2,"startColumn":52,"endLine":2,"endColumn":67}},"logicalLocations":[{"name":"2","kind":"segment"}]}],"partialFingerprints":{"padananFinding/v1":"04e9297f66cbbaf7"},"relatedLocations":[{"id":0,"physicalLocation":{"artifactLocation":{"uri":"../terms/geopolitics.csv","uriBaseId":"%SRCROOT%"},"region":{"startLine":12}},"message":{"text":"concept security-guarantee, preferred term"}}],"fixes":[{"description":{"text":"write “security guarantees”"},"artifactChanges":[{"artifactLocation":{"uri":"a.tsv","uriBaseId":"%SRCROOT%"},"replacements":[{"deletedRegion":{"startLine":2,"startColumn":52,"endLine":2,"endColumn":67},"insertedContent":{"text":"security guarantees"}}]}]}],"properties":{"concept":"security-guarantee","expected":["security guarantees","guarantees of security"],"notes":["elsewhere 3 times “security guarantees”"]}},
            {"ruleId":"repeated-word","ruleIndex":1,"level":"error","message":{"text":"“the” stands twice"},"locations":[{"physicalLocation":{"artifactLocation":{"uri":"b%26c%2C%201.xlf","uriBaseId":"%SRCROOT%"},"region":{"startLine":41}},"logicalLocations":[{"name":"u7/1","kind":"segment"}]}],"partialFingerprints":{"padananFinding/v1":"150c9572f17e1a41"}},
            {"ruleId":"length-ratio","ruleIndex":2,"level":"note","message":{"text":"the target is much longer than the source"},"locations":[{"physicalLocation":{"artifactLocation":{"uri":"b%26c%2C%201.xlf","uriBaseId":"%SRCROOT%"},"region":{"startLine":41}},"logicalLocations":[{"name":"u7/1","kind":"segment"}]}],"partialFingerprints":{"padananFinding/v1":"b3a008b031c41f46"}},
            {"ruleId":"term-missing","ruleIndex":0,"level":"warning","message":{"text":"“jaminan” is missing"},"locations":[{"physicalLocation":{"artifactLocation":{"uri":"a.tsv","uriBaseId":"%SRCROOT%"},"region":{"startLine":9,"startColumn":17,"endLine":9,"endColumn":24}},"logicalLocations":[{"name":"2","kind":"segment"}]}],"partialFingerprints":{"padananFinding/v1":"99cb5108dba9615b"},"properties":{"concept":"security-guarantee"}},
            {"ruleId":"term-missing","ruleIndex":0,"level":"warning","message":{"text":"“jaminan” is missing"},"locations":[{"physicalLocation":{"artifactLocation":{"uri":"a.tsv","uriBaseId":"%SRCROOT%"},"region":{"startLine":9,"startColumn":17,"endLine":9,"endColumn":24}},"logicalLocations":[{"name":"2","kind":"segment"}]}],"partialFingerprints":{"padananFinding/v1":"99cb5108dba9615b:2"},"properties":{"concept":"security-guarantee"}}
            ]}]}
            """#
        let report = FindingSamples.report(.sarif)
        #expect(report.drop { $0 != "\n" }.dropFirst() == expected + "\n")
    }

    @Test func everyFormatIsNamedOnTheCommandLineAsItsCaseIs() {
        for format in FindingFormat.allCases { #expect(FindingFormat(rawValue: format.id) == format) }
    }

    @Test func gitHubSaysOnlyOnceWhatToWrite() {
        let messages = [
            ("“promise” is forbidden for “jaminan”, write “guarantee”", ""), ("“promise” is a promise", "; write “guarantees”"),
            ("“promise” stands twice; delete “ promise”", ""),
        ]
        for (message, advice) in messages {
            let finding = Finding("r", .error, message, target: 4..<11, suggestion: TargetEdit(4..<11, "guarantees"))
            let segment = CheckedSegment(
                id: "1", source: "s", target: "The promise.", location: SourceLocation(file: "desk/a.tsv", line: 1))
            let report = FindingSamples.report(.github, [CheckedResult(segment: segment, findings: [finding])])
            #expect(report.hasSuffix("::\(message)\(advice)\n"))
        }
    }

    // MARK: Files that can't be read

    private static func totals(_ files: [(segments: Int, isIncomplete: Bool)]) -> CheckTotals {
        var totals = CheckTotals()
        totals.files = files.enumerated().map { number, file in
            var result = CheckTotals.File(path: "desk/\(number).tsv")
            (result.segments, result.isIncomplete) = file
            return result
        }
        return totals
    }

    @Test(arguments: [
        ([(0, true)], "nothing was checked; 1 file couldn't be read"),
        ([(0, true), (0, true)], "nothing was checked; 2 files couldn't be read"),
        ([(3, false), (0, true)], "no findings in 3 segments of 1 file; 1 file couldn't be read"),
        ([(3, true)], "no findings in 3 segments of 1 file; 1 file could be read only in part"),
        (
            [(1, false), (3, true), (0, true)],
            "no findings in 4 segments of 2 files; 1 file couldn't be read; 1 file could be read only in part"
        ),
        ([(0, false)], "no findings in 0 segments of 1 file"), ([], "no findings in 0 segments of 0 files"),
    ])
    func textClaimsNothingOfFilesThatCanNotBeRead(_ files: [(Int, Bool)], _ summary: String) {
        #expect(FindingSamples.report(.text, [], totals: Self.totals(files)) == summary + "\n")
    }

    @Test func junitHasAnErrorForAFileThatCanNotBeRead() {
        let expected = #"""
            <?xml version="1.0" encoding="UTF-8"?>
            <testsuites name="padanan" tests="2" failures="0" errors="1">
              <testsuite name="0.tsv" tests="1" failures="0" errors="0">
                <testcase name="3 segments" classname="0.tsv"/>
              </testsuite>
              <testsuite name="1.tsv" tests="1" failures="0" errors="1">
                <testcase name="reading" classname="1.tsv" file="1.tsv">
                  <error message="the file couldn't be read"/>
                </testcase>
              </testsuite>
            </testsuites>
            """#
        let report = FindingSamples.report(.junit, [], totals: Self.totals([(3, false), (0, true)]))
        #expect(report == expected + "\n")
    }

    @Test func sarifSaysThatTheRunFailedOnAFile() throws {
        let report = Array(FindingSamples.report(.sarif, totals: Self.totals([(3, false), (0, true)])).utf8)
        let root = try JSONReader.read(report, in: 0..<report.count)
        guard case .array(let runs)? = root["runs"], case .array(let invocations)? = runs[0]["invocations"] else {
            Issue.record("there is no invocation")
            return
        }
        #expect(invocations[0]["executionSuccessful"] == .bool(false))
        guard case .array(let notifications)? = invocations[0]["toolExecutionNotifications"] else {
            Issue.record("there is no notification")
            return
        }
        #expect(notifications.map { $0["message"]?["text"]?.string } == ["the file couldn't be read"])
        #expect(!FindingSamples.report(.sarif).contains("invocations"))
    }

    @Test func annotationsAndCheckstyleNameFilesThatCanNotBeRead() {
        let totals = Self.totals([(3, false), (0, true), (2, true)])
        let annotations = """
            ::error file=1.tsv,title=padanan::the file couldn't be read
            ::error file=2.tsv,title=padanan::the file could be read only in part

            """
        #expect(FindingSamples.report(.github, [], totals: totals) == annotations)
        let page = FindingSamples.report(.checkstyle, [], totals: totals)
        #expect(
            page.contains(
                "  <file name=\"1.tsv\">\n    <error line=\"1\" severity=\"error\" message=\"the file couldn't be read\"/>\n  </file>\n"))
        #expect(!page.contains("0.tsv"))
    }

    @Test func theTableForPeopleShowsFilesThatCanNotBeRead() {
        let page = FindingSamples.report(.html, [], totals: Self.totals([(0, true), (2, true)]))
        #expect(page.contains("files that couldn&#39;t be read</dt><dd>1<") && page.contains("files read only in part</dt><dd>1<"))
    }

    // MARK: One place

    @Test func allReportsSayTheSamePlace() throws {
        let text = FindingSamples.report(.text).split(separator: "\n").filter { $0.hasPrefix("desk/") }
            .map { String($0[..<($0.range(of: ": ")?.lowerBound ?? $0.endIndex)]) }
        let page = FindingSamples.report(.html)
        let data = try #require(page.range(of: "class=\"data\">"))
        let end = try #require(page[data.upperBound...].range(of: "</script>"))
        let bytes = Array(page[data.upperBound..<end.lowerBound].utf8)
        guard case .array(let segments) = try JSONReader.read(bytes, in: 0..<bytes.count) else {
            Issue.record("there is no list of segments")
            return
        }
        let places = segments.flatMap { segment -> [String] in
            guard case .array(let findings)? = segment["findings"] else { return [] }
            return findings.map { "\(($0["file"] ?? segment["file"])?.string ?? ""):\($0["place"]?.string ?? "")" }
        }
        #expect(places == text)
        // The list for browsers without JavaScript.
        for place in text { #expect(page.contains("</b> \(place.replacing("&", with: "&amp;")) ")) }
    }
}
