package io.github.parityworkbench.app.desktop.tour;

import java.util.List;

/**
 * A stop of the tour.
 *
 * @param target a selector of the part of the window that it points at
 */
record TourStep(String target, String title, String words) {

    /** All stops, by the keys of their texts. */
    static final List<TourStep> ALL =
            List.of(
                    new TourStep("#endpoints", "tour.endpoints", "tour.endpoints.words"),
                    new TourStep("#groups", "tour.groups", "tour.groups.words"),
                    new TourStep("#group-filter", "tour.filter", "tour.filter.words"),
                    new TourStep(".samples", "tour.samples", "tour.samples.words"),
                    new TourStep("#exchange", "tour.exchange", "tour.exchange.words"),
                    new TourStep(".group-header", "tour.decide", "tour.decide.words"),
                    new TourStep("#tool-palette", "tour.palette", "tour.palette.words"));
}
