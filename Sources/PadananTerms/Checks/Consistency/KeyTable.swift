/// What is known of each key of a run, 16 bytes a slot: for a key that occurred once its variant and place, for others their group.
///
/// Open addressing, at most four fifths full. Keys must be hashes already.
struct KeyTable {
    /// What a key has.
    enum Entry {
        case single(variant: UInt32, place: Int)
        case group(Int)
    }

    private struct Slot {
        var key: UInt64
        var variant: UInt32
        /// 0 where the slot is free; else twice the number plus one, or plus two for a group.
        var content: UInt32
    }

    private var slots: [Slot]
    private(set) var count = 0

    init() {
        slots = Array(repeating: Slot(key: 0, variant: 0, content: 0), count: 1 << 10)
    }

    /// What `key` has, and the slot where it is or belongs.
    func find(_ key: UInt64) -> (slot: Int, entry: Entry?) {
        var slot = home(key)
        while slots[slot].content != 0 {
            if slots[slot].key == key { return (slot, entry(slots[slot])) }
            slot = next(slot)
        }
        return (slot, nil)
    }

    /// Puts a key that occurred first into the slot that `find` named.
    mutating func insert(_ key: UInt64, variant: UInt32, place: Int, at slot: Int) {
        slots[slot] = Slot(key: key, variant: variant, content: UInt32(place) * 2 + 1)
        count += 1
        if count * 5 > slots.count * 4 { grow() }
    }

    /// Makes the key in a slot one with a group.
    mutating func setGroup(_ group: Int, at slot: Int) {
        slots[slot].content = UInt32(group) * 2 + 2
    }

    private func entry(_ slot: Slot) -> Entry {
        let number = Int((slot.content - 1) / 2)
        return slot.content % 2 == 1 ? .single(variant: slot.variant, place: number) : .group(number)
    }

    /// The upper half of a product spreads the keys over any number of slots.
    private func home(_ key: UInt64) -> Int { Int(key.multipliedFullWidth(by: UInt64(slots.count)).high) }

    private func next(_ slot: Int) -> Int { slot + 1 == slots.count ? 0 : slot + 1 }

    private mutating func grow() {
        let old = slots
        slots = Array(repeating: Slot(key: 0, variant: 0, content: 0), count: old.count * 3 / 2)
        for item in old where item.content != 0 {
            var slot = home(item.key)
            while slots[slot].content != 0 { slot = next(slot) }
            slots[slot] = item
        }
    }
}
