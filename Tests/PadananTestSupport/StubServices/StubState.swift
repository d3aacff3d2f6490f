import Foundation

/// How a stub model wraps its JSON.
public enum StubChatStyle: Sendable, Hashable, CaseIterable {
    case plain, fenced, thinking, chatty, bareArray, map
}

/// What a stub server knows, behind one lock.
final class StubState: @unchecked Sendable {
    let engine: StubEngine
    private let lock = NSLock()
    private var isStopped = false
    private var connections: [ObjectIdentifier: StubConnection] = [:]
    private var scripted: [StubFault] = []
    private var fault: @Sendable (Int, StubRequest) -> StubFault = { _, _ in .none }
    private var received: [StubRequest] = []
    private var done: [StubJob] = []
    private var dictionaries: [String: [StubDictionary]] = [:]
    private var glossaryCount = 0
    private var style = StubChatStyle.plain
    private var installed = ["ind-zlm", "zlm-ind", "spa-eng", "eng-spa", "spa-eng_US"]

    init(_ engine: @escaping StubEngine) {
        self.engine = engine
    }

    private func locked<Value>(_ body: () -> Value) -> Value {
        lock.lock()
        defer { lock.unlock() }
        return body()
    }

    var requests: [StubRequest] { locked { received } }
    var jobs: [StubJob] { locked { done } }
    var glossaries: [String: [StubDictionary]] { locked { dictionaries } }
    var chatStyle: StubChatStyle { locked { style } }
    var pairs: [String] { locked { installed } }

    func script(_ faults: [StubFault]) { locked { scripted += faults } }
    func setFault(_ fault: @escaping @Sendable (Int, StubRequest) -> StubFault) { locked { self.fault = fault } }
    func setChatStyle(_ style: StubChatStyle) { locked { self.style = style } }
    func setPairs(_ pairs: [String]) { locked { installed = pairs } }

    func add(_ connection: StubConnection) -> Bool {
        locked {
            if !isStopped { connections[ObjectIdentifier(connection)] = connection }
            return !isStopped
        }
    }

    func remove(_ connection: StubConnection) { locked { connections[ObjectIdentifier(connection)] = nil } }

    /// False when it was stopped before.
    func stop() -> Bool {
        locked {
            if isStopped { return false }
            isStopped = true
            for connection in connections.values { connection.shutDown() }
            return true
        }
    }

    /// Keeps a request and says how to misbehave at it.
    func begin(_ request: StubRequest) -> StubFault {
        let (number, next, fault) = locked {
            received.append(request)
            return (received.count - 1, scripted.isEmpty ? nil : scripted.removeFirst(), self.fault)
        }
        return next ?? fault(number, request)
    }

    /// Translates and keeps the jobs.
    func translate(_ jobs: [StubJob]) -> [String] {
        let texts = jobs.map(engine)
        locked { done += jobs }
        return texts
    }

    /// Keeps a new glossary and returns its id.
    func addGlossary(_ entries: [StubDictionary]) -> String {
        locked {
            glossaryCount += 1
            let id = "g-\(glossaryCount)"
            dictionaries[id] = entries
            return id
        }
    }

    /// False when there is none of that id.
    func changeGlossary(_ id: String, _ change: (inout [StubDictionary]) -> Void) -> Bool {
        locked {
            guard dictionaries[id] != nil else { return false }
            change(&dictionaries[id, default: []])
            return true
        }
    }

    func removeGlossary(_ id: String) -> Bool { locked { dictionaries.removeValue(forKey: id) != nil } }
}

/// A dictionary of a DeepL glossary: one pair of languages.
struct StubDictionary: Sendable, Hashable {
    var source: String
    var target: String
    var entries: [String: String]
}
