/// The elements that may stand in an element, in their order.
///
/// Each place takes some names, some times; places have no names in common, so that no look ahead is needed.
struct XLIFF12ContentModel {
    /// Stands for an element of another namespace.
    static let foreign = "any"

    private struct Place {
        var names: [String]
        var isRequired: Bool
        var isRepeatable: Bool
        /// Whether it takes whatever there is.
        var takesAll: Bool { names == ["anything"] }
    }

    /// How far an element's content has come.
    struct Progress {
        fileprivate var place = 0
        fileprivate var count = 0
    }

    private var places: [Place] = []
    /// Whether the whole may come again.
    private var isRepeatable = false

    /// Reads `header? body`, `a|b* any*`; `…` at the end repeats the whole.
    init(_ text: String) {
        for word in XLIFF12Schema.split(text, at: " ") {
            if word == "…" {
                isRepeatable = true
                continue
            }
            let mark = word.utf8.last
            let isMarked = [UInt8(ascii: "?"), UInt8(ascii: "*"), UInt8(ascii: "+")].contains(mark)
            let names = XLIFF12Schema.split(isMarked ? String(word.dropLast()) : word, at: "|")
            places.append(
                Place(
                    names: names.map { $0.utf8.last == UInt8(ascii: "~") ? String($0.dropLast()) : $0 },
                    isRequired: mark != UInt8(ascii: "?") && mark != UInt8(ascii: "*"),
                    isRepeatable: mark == UInt8(ascii: "*") || mark == UInt8(ascii: "+")))
        }
    }

    /// Takes the next child; returns whether it may stand here. A child that may not changes nothing.
    func take(_ name: String, _ progress: inout Progress) -> Bool {
        var next = progress
        var hasWrapped = false
        while true {
            guard next.place < places.count else {
                guard isRepeatable, !hasWrapped else { return false }
                hasWrapped = true
                next = Progress()
                continue
            }
            let place = places[next.place]
            if place.takesAll || place.names.contains(name), place.isRepeatable || next.count == 0 {
                next.count += 1
                progress = next
                return true
            }
            guard next.count > 0 || !place.isRequired else { return false }
            next = Progress(place: next.place + 1, count: 0)
        }
    }

    /// The names of which one is still missing at the end of the content; none when it is complete.
    func missing(_ progress: Progress) -> [String] {
        var index = progress.place
        if index < places.count, progress.count > 0 || !places[index].isRequired { index += 1 }
        return places.dropFirst(index).first { $0.isRequired }?.names
            ?? (index <= progress.place && index < places.count ? places[index].names : [])
    }

    /// Whether an element called `name` may stand anywhere in it.
    func knows(_ name: String) -> Bool {
        places.contains { $0.takesAll || $0.names.contains(name) }
    }

    /// The names that may come first or next.
    func expected(_ progress: Progress) -> [String] {
        var names: [String] = []
        for (index, place) in places.enumerated().dropFirst(progress.place) {
            let isDone = index == progress.place && progress.count > 0 && !place.isRepeatable
            if !isDone { names += place.names }
            if place.isRequired, !(index == progress.place && progress.count > 0) { break }
        }
        return names
    }

    /// The names of all elements that may stand in it.
    var names: [String] { places.flatMap(\.names) }

    /// Whether foreign elements are passed over unseen.
    var takesAnything: Bool { places.contains { $0.takesAll } }
}
