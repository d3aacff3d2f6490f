import PadananKit
import PadananTestSupport
import Testing

@Suite struct ReviewSessionTests {
    private static let terms = (1...6).map { number in
        ExtractedTerm(
            source: "istilah \(number)", target: number == 4 ? nil : "term \(number)", kind: .term, score: 0.9, count: number,
            sourceCount: number,
            targetCount: number, competitors: [RivalRendering(target: "rival \(number)", count: 1)])
    }

    private static let events: [ReviewEvent] = [
        .accept, .accept, .accept, .reject, .reject, .skip, .back, .back, .undo, .undo, .setTarget("rendering"), .setTarget("rival 2"),
        .setTarget(""), .setTarget("a | b"), .setSource("istilah"), .quit,
    ]

    /// A session after `count` events that came by chance, and the records of a journal of it.
    private func session(_ seed: UInt64, events count: Int = 40) -> (ReviewSession, [ReviewRecord]) {
        var generator = SeededGenerator(seed: seed)
        var session = ReviewSession(Self.terms)
        var records: [ReviewRecord] = []
        for _ in 0..<count {
            guard let event = Self.events.randomElement(using: &generator) else { continue }
            step(event, &session, &records)
            if Int.random(in: 0..<30, using: &generator) == 0 {
                session.markWritten()
                records.append(.written)
            }
        }
        return (session, records)
    }

    private func step(_ event: ReviewEvent, _ session: inout ReviewSession, _ records: inout [ReviewRecord]) {
        let candidate = session.current
        if session.apply(event), event != .quit {
            let key = event == .undo ? nil : candidate?.key
            records.append(.event(event, key, event == .accept ? candidate?.term : nil))
        }
    }

    // MARK: Laws

    @Test(arguments: 1...100 as ClosedRange<UInt64>) func undoInvertsEveryEventThatChangesSomething(_ seed: UInt64) {
        let (session, _) = session(seed)
        for event in Self.events where event != .undo && event != .quit {
            var changed = session
            guard changed.apply(event) else {
                #expect(changed == session)
                continue
            }
            #expect(changed != session)
            #expect(changed.apply(.undo) == true)
            #expect(changed == session)
        }
    }

    @Test(arguments: 1...100 as ClosedRange<UInt64>) func replayingTheRecordsGivesTheSameState(_ seed: UInt64) {
        var (session, records) = session(seed)
        var other = ReviewSession(Self.terms)
        other.replay(records)
        session.resume()
        other.resume()
        #expect(other == session)
    }

    @Test(arguments: 1...100 as ClosedRange<UInt64>) func decisionsHoldInAListInAnotherOrder(_ seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        let (session, records) = session(seed)
        var other = ReviewSession(Self.terms.shuffled(using: &generator))
        other.replay(records)
        let facts = { (session: ReviewSession) in Set(session.candidates) }
        #expect(facts(other) == facts(session))
    }

    @Test(arguments: 1...100 as ClosedRange<UInt64>) func whatWasAcceptedIsKeptThoughTheListHasItNoMore(_ seed: UInt64) {
        let (session, records) = session(seed)
        var other = ReviewSession([Self.terms[5], Self.terms[1]])
        other.replay(records)
        let pairs = { (session: ReviewSession) in Set(session.accepted.map { [$0.source, $0.target ?? ""] }) }
        #expect(pairs(other) == pairs(session))
        #expect(Set(other.accepted.map(\.count)) == Set(session.accepted.map { $0.count }))
    }

    @Test(arguments: 1...20 as ClosedRange<UInt64>) func undoingEverythingGivesTheBeginning(_ seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        var session = ReviewSession(Self.terms)
        for _ in 0..<30 { if let event = Self.events.randomElement(using: &generator), event != .quit { session.apply(event) } }
        while session.apply(.undo) {}
        #expect(session == ReviewSession(Self.terms))
        #expect(!session.canUndo)
    }

    @Test(arguments: 1...20 as ClosedRange<UInt64>) func aLaterRunBeginsAtSomethingUndecidedAsLongAsThereIs(_ seed: UInt64) {
        var (session, _) = session(seed)
        session.resume()
        #expect(session.count(nil) == 0 ? session.current == nil : session.current?.decision == nil && session.current != nil)
        #expect(!session.isFinished)
    }

    // MARK: Events

    @Test func decidingLeadsToTheNextUndecided() {
        var session = ReviewSession(Self.terms)
        session.apply(.accept)
        session.apply(.reject)
        #expect(session.cursor == 2)
        session.apply(.back)
        session.apply(.back)
        session.apply(.reject)
        #expect(session.cursor == 2)
        #expect(session.count(.rejected) == 2)
    }

    @Test func skippedOnesComeAgainAtTheEnd() {
        var session = ReviewSession(Self.terms)
        session.apply(.skip)
        for _ in 1..<6 { session.apply(.reject) }
        #expect(session.current == nil)
        #expect(session.apply(.skip) == true)
        #expect(session.cursor == 0)
        session.apply(.reject)
        #expect(session.apply(.skip) == false)
    }

    @Test func aTermWithoutRenderingIsAcceptedOnlyWithOne() {
        var session = ReviewSession([ExtractionSamples.alone])
        #expect(session.apply(.accept) == false)
        #expect(session.apply(.setTarget("warship")) == true)
        #expect(session.apply(.accept) == true)
        #expect(session.accepted.map(\.target) == ["warship"])
    }

    @Test func whatIsInTheGlossaryIsChangedThere() {
        var session = ReviewSession(Self.terms)
        session.apply(.accept)
        session.apply(.accept)
        session.markWritten()
        #expect(session.accepted.isEmpty)
        #expect(session.apply(.undo) == false)
        #expect(session.apply(.back) == false)
    }

    @Test(arguments: ["", " ", "a|b", "a | b", "\n"]) func whatNoCellCanHoldIsNoTerm(_ text: String) {
        var session = ReviewSession(Self.terms)
        #expect(session.apply(.setTarget(text)) == false)
        #expect(session.apply(.setSource(text)) == false)
    }

    @Test func ofTwoTermsWithOneKeyTheFirstIsReviewed() {
        var double = Self.terms[0]
        double.count = 99
        #expect(ReviewSession([Self.terms[0], double]).candidates.map(\.term.count) == [1])
    }

    @Test func aListWithoutTermsIsAtItsEnd() {
        var session = ReviewSession([])
        for event in Self.events where event != .quit { #expect(session.apply(event) == false) }
    }

    @Test func theCountsAreThoseOfTheRenderingThatWasTaken() throws {
        var session = ReviewSession([ExtractionSamples.guarantee])
        session.apply(.setTarget("safety assurances"))
        session.apply(.accept)
        let term = try #require(session.accepted.first)
        #expect(term.count == 2)
        #expect(term.competitors.map(\.target) == ["security guarantees", "guarantees"])
        #expect(term.examples.allSatisfy { $0.target.isEmpty })
        session.apply(.undo)
        session.apply(.setTarget("new security guarantees"))
        session.apply(.accept)
        #expect(session.accepted.first?.examples.first?.target == "Kyiv asked for new security guarantees.")
    }
}
