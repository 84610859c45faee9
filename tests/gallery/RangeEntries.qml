import QtQuick
import Atlas.Core
import Atlas.Ui

/// Ranges of the filter. Only projects have both: their bars stand under one filter.
GalleryPage {
    id: root

    view: '{"version": 1, "filter": {"budget": {"min": 1000000, "max": 20000000}, "period": {"from": "2018", "to": "2024"}},'
          + ' "paused": ["period"]}'

    entries: ({
            HistogramBar: {make: bar, also: {part: {inside: 40}, none: {inside: 0}, one: {count: 1, inside: 1}}},
            MissingLines: {make: missing},
            RangeBars: {make: rangeBars, also: {paused: {range: period}}},
            RangeGroup: {make: rangeGroup, also: {folded: {expanded: false}, paused: {member: "period"}, open: {member: "employees"}}},
            RangeHandle: {make: rangeHandle, without: ["hover", "disabled"], also: {held: {held: true}}},
            RangeSlider: {make: rangeSlider, also: {paused: {range: period}, open: {range: employees}}}
        })

    RangeModel {
        id: employees

        session: Session
        member: "employees"
        counting: true
    }
    RangeModel {
        id: period

        session: Session
        member: "period"
        counting: true
    }
    RangeModel {
        id: budget

        session: Session
        member: "budget"
        counting: true
    }

    readonly property Component bar: HistogramBar {
        width: 12
        room: 48
        count: 80
        inside: 80
        largest: 100
        tint: Theme.kPartner
    }
    readonly property Component missing: MissingLines {
        width: 332
    }
    readonly property Component rangeBars: RangeBars {
        width: 332
        height: 48
        range: budget
    }
    readonly property Component rangeGroup: RangeGroup {
        width: 332
        member: "budget"
        expanded: true
    }
    readonly property Component rangeHandle: RangeHandle {
        height: 48
        lowest: 0
        highest: 10
        value: 5
        farStep: 5
        name: budget.title
    }
    readonly property Component rangeSlider: RangeSlider {
        width: 332
        range: budget
    }
}
