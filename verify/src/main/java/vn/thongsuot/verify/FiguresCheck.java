package vn.thongsuot.verify;

/** Whether the figures are what the deeds in the bundle make. */
final class FiguresCheck {

    private final BundleFile bundle;
    private final Told.Snapshot snapshot;
    private final Told.Figures figures;
    private final Findings found;

    FiguresCheck(BundleFile bundle, Told.Snapshot snapshot, Told.Figures figures, Findings found) {
        this.bundle = bundle;
        this.snapshot = snapshot;
        this.figures = figures;
        this.found = found;
    }

    void check() throws UnreadableException {
        var before = found.failures();
        var definition = figures.definition();
        if (!definition.period().equals(snapshot.period())
                || !definition.directive().equals(snapshot.directive())) {
            found.fails("definition.other");
        }
        var count = new SourcesFold(bundle, snapshot, figures, found).compare("sources-");
        if (found.failures() == before) {
            found.holds("figures.hold", figures.items().size(), count);
        }
        if (!figures.complete()) {
            found.note("figures.incomplete");
        }
    }
}
