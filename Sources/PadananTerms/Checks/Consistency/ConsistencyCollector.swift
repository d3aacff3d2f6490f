import PadananModel

/// Keeps what the segments of a run say for one consistency check, in bounded memory.
///
/// Of each observation only its hashes are kept, and where it stands. The texts of segments are kept while there is room: half of it for
/// whatever comes, the rest for keys that have several variants. Where a text is gone, occurrences are still counted, and findings elsewhere
/// name their place. When the room for places is full too, keys and variants that are new are passed over.
public struct ConsistencyCollector {
    /// How much is kept.
    public struct Limits: Sendable, Hashable {
        /// Places of a variant; more are only counted.
        public var places = 20
        /// Variants of a key.
        public var variants = 64
        /// Segments of a run; those behind are passed over.
        public var segments = Int.max
        /// Bytes of the texts of segments.
        public var textBytes = 16 << 20
        /// Bytes of places, some 15 each.
        public var placeBytes = 32 << 20

        public init() {}
    }

    private let check: any ConsistencyCheck
    private let limits: Limits
    private var table = KeyTable()
    private var segments = 0
    private var archive = PlaceArchive()
    private var groups: [Group] = []
    private var variants: [Variant] = []
    private var links: [Link] = []

    /// A key that occurred more than once.
    private struct Group {
        var key: UInt64
        var firstVariant: Int32
        var variants: Int32 = 1
        var lastDocument: Int
        var uncounted = 0
    }

    private struct Variant {
        var hash: UInt32
        var count: UInt32 = 1
        var kept: Int32 = 1
        var firstLink: Int32
        var lastLink: Int32
        /// The group's next, or -1.
        var next: Int32 = -1
    }

    /// A place of a variant.
    private struct Link {
        var place: UInt32
        /// The variant's next, or -1.
        var next: Int32 = -1
    }

    /// - Parameter limits: `nil` takes those of the check.
    public init(_ check: any ConsistencyCheck, limits: Limits? = nil) {
        self.check = check
        self.limits = limits ?? type(of: check).limits
    }

    // MARK: Collecting

    /// Takes the observations of the next segment of the run.
    public mutating func add(_ observations: [Observation], of segment: CheckedSegment) {
        segments += 1
        guard !observations.isEmpty, segments <= limits.segments else { return }
        archive.beginSegment()
        for observation in observations { add(observation, segment) }
        archive.reserve(placeBytes: limits.placeBytes, textBytes: limits.textBytes)
    }

    private mutating func add(_ observation: Observation, _ segment: CheckedSegment) {
        let hash = UInt32(truncatingIfNeeded: observation.variant ^ observation.variant >> 32)
        let (slot, entry) = table.find(observation.key)
        switch entry {
        case nil:
            guard hasRoom else { return }
            let place = archive.add(observation, segment, withText: hasRoomForText(isVaried: false), isFirstInDocument: true)
            table.insert(observation.key, variant: hash, place: place, at: slot)
        case .single(let variant, let place):
            let first = appendLink(place)
            groups.append(
                Group(key: observation.key, firstVariant: Int32(variants.count), lastDocument: archive.document(place)))
            variants.append(Variant(hash: variant, firstLink: first, lastLink: first))
            table.setGroup(groups.count - 1, at: slot)
            add(observation, hash, segment, to: groups.count - 1)
        case .group(let group):
            add(observation, hash, segment, to: group)
        }
    }

    private mutating func add(_ observation: Observation, _ hash: UInt32, _ segment: CheckedSegment, to group: Int) {
        let isFirst = groups[group].lastDocument != segment.document
        groups[group].lastDocument = segment.document
        var number = Int(groups[group].firstVariant)
        while variants[number].hash != hash, variants[number].next >= 0 { number = Int(variants[number].next) }
        guard variants[number].hash != hash else { return count(observation, segment, isFirst, group, number) }
        guard groups[group].variants < limits.variants, hasRoom else {
            groups[group].uncounted += 1
            return
        }
        let link = appendLink(archive.add(observation, segment, withText: hasRoomForText(isVaried: true), isFirstInDocument: isFirst))
        variants[number].next = Int32(variants.count)
        variants.append(Variant(hash: hash, firstLink: link, lastLink: link))
        groups[group].variants += 1
    }

    /// One more of a known variant.
    private mutating func count(_ observation: Observation, _ segment: CheckedSegment, _ isFirst: Bool, _ group: Int, _ number: Int) {
        variants[number].count &+= 1
        guard variants[number].kept < limits.places, hasRoom else { return }
        let isVaried = groups[group].variants > 1
        let link = appendLink(archive.add(observation, segment, withText: hasRoomForText(isVaried: isVaried), isFirstInDocument: isFirst))
        links[Int(variants[number].lastLink)].next = link
        variants[number].lastLink = link
        variants[number].kept += 1
    }

    private mutating func appendLink(_ place: Int) -> Int32 {
        links.append(Link(place: UInt32(place)))
        return Int32(links.count - 1)
    }

    private var hasRoom: Bool { archive.placeBytes < limits.placeBytes }

    private func hasRoomForText(isVaried: Bool) -> Bool {
        archive.textBytes < (isVaried ? limits.textBytes : limits.textBytes / 2)
    }

    // MARK: Judging

    /// What is inconsistent, in the order in which the keys occurred first.
    public func findings() -> [PlacedFinding] {
        var words = ComparedWords(check.languages)
        return groups.indices.filter { groups[$0].variants > 1 }.sorted { firstPlace($0) < firstPlace($1) }
            .flatMap { check.findings(in: group($0), &words) }
    }

    private func firstPlace(_ group: Int) -> UInt32 {
        links[Int(variants[Int(groups[group].firstVariant)].firstLink)].place
    }

    private func group(_ number: Int) -> VariantGroup {
        var group = VariantGroup(key: groups[number].key, variants: [], uncounted: groups[number].uncounted)
        var variant = groups[number].firstVariant
        while variant >= 0 {
            group.variants.append(VariantGroup.Variant(count: Int(variants[Int(variant)].count), places: places(variants[Int(variant)])))
            variant = variants[Int(variant)].next
        }
        return group
    }

    private func places(_ variant: Variant) -> [VariantGroup.Place] {
        var places: [VariantGroup.Place] = []
        var link = variant.firstLink
        while link >= 0 {
            places.append(archive.place(Int(links[Int(link)].place)))
            link = links[Int(link)].next
        }
        return places
    }
}
