package vn.thongsuot.verify;

/** Whether the figures of the period before are what their deeds make, and are asked for the same way. */
final class EarlierCheck {

    private final BundleFile bundle;
    private final Told.Snapshot snapshot;
    private final Told.Figures figures;
    private final Told.Figures before;
    private final Findings found;

    EarlierCheck(BundleFile bundle, Told.Snapshot snapshot, Told.Figures figures, Told.Figures before, Findings found) {
        this.bundle = bundle;
        this.snapshot = snapshot;
        this.figures = figures;
        this.before = before;
        this.found = found;
    }

    void check() throws UnreadableException {
        var failures = found.failures();
        var now = figures.definition();
        var then = before.definition();
        if (!then.directive().equals(now.directive())
                || !then.unit().equals(now.unit())
                || !then.period().to().isBefore(now.period().from())) {
            found.fails("before.other");
        }
        var count = new SourcesFold(bundle, snapshot, before, found).compare("before-");
        if (found.failures() == failures) {
            found.holds("before.hold", before.items().size(), count);
        } else {
            found.note("before.fails", then.period().from(), then.period().to());
        }
    }
}
